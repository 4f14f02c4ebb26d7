package summarize

import "testing"

func TestWhoGivesNoNameAndWhoTreatedThem(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"declined to give his name", "A driver on the line, who declined to give his name, described near misses as “a weekly thing”.", []string{"?"}},
		{"did not want her name published", "A nurse, who did not want her name published, said the ward was shut.", []string{"?"}},
		{"gave his name", "Driver Tom Baird, who gave his name to police, said it was late.", []string{"Tom Baird"}},
		{"the doctor who", "Two have frostbite, the doctor who treated them told the channel Tele Alp.", []string{"doctor via Tele Alp"}},
		{"her suit", "The lift had been out of order for weeks, her suit alleges.", []string{"suit"}},
		{"sees no cause", "Exports fell by 4%, the statistics office reported.| The economy ministry sees no cause for alarm.| Orders have picked up since May, it notes.", []string{"statistics office", "economy ministry", "economy ministry"}},
		{"sneers", "“Two hours of fog,” sneers critic Ada Krog.", []string{"Ada Krog"}},
	})
}
