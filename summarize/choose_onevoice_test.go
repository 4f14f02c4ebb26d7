package summarize

import (
	"strings"
	"testing"
)

// TestOneVoiceHasThreeClaims, though what is quoted without a figure weighs little.
func TestOneVoiceHasThreeClaims(t *testing.T) {
	a := story("uk", "Дан про критику", "Тренер команди Зіновій Дан поспілкувався з журналістами.\n\n\"Ми готувалися добре. Ми хочемо показати себе. "+
		strings.Join([]string{"Абсурд.", "Про це багато говорять.", "Ось що я думаю.", "Ми маємо робити своє.", "Це нісенітниці.", "Вони вміють усе.", "Ми раді цьому.", "Це доля тренера.", "Такі розмови бувають."}, " ")+
		" Я думаю лише про гру\", – сказав Дан.")
	if got := Summarize(a, nil).Claims; len(got) < 3 {
		t.Errorf("%d claims of a press conference, want three: %v", len(got), got)
	}
}
