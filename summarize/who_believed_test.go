package summarize

import (
	"testing"

	"visti/internal/news"
)

// TestItIsBelieved tells what a text only passes on, without saying from whom, from what it
// states itself.
func TestItIsBelieved(t *testing.T) {
	for text, unnamed := range map[string]bool{
		"It is believed that 14 people were on board.":                true,
		"It was widely thought 14 people had been on board.":          true,
		"It is understood the firm paid $14 million.":                 true,
		"It has been claimed that the firm paid $14 million.":         true,
		"Mayor Anna Reed, it is understood, will resign in May.":      true,
		"Fourteen people are believed to have been on board.":         true,
		"The suspect is said to have fled to Norland.":                true,
		"The firm is reported to have paid $14 million.":              true,
		"He is alleged to have taken 14 bribes.":                      true,
		"Fourteen people were reportedly on board.":                   true,
		"He allegedly took 14 bribes from a builder.":                 true,
		"The theft was reported to 14 police stations.":               false,
		"The bridge is expected to cost $14 million.":                 false,
		"It is a good thing that 14 people were saved.":               false,
		"He was believed by his parents, all 14 of them.":             false,
		"Prices of allegedly scarce goods fell by 14%.":               false,
		"Buyers paid $14 for pills that allegedly help.":              false,
		"У місті продали 14 ліків, які нібито діють.":                 false,
		"Его подозревают в якобы совершённых 14 кражах.":              false,
		"Police hold a man who is believed to have 14 names.":         false,
		"It rained for what is said to be the first time in 14 days.": false,
		"The alleged thief took 14 bags.":                             false,
		"Вважається, що на борту було 14 людей.":                      true,
		"Як вважається, на борту було 14 людей.":                      true,
		"Припускається, що на борту було 14 людей.":                   true,
		"На борту нібито було 14 людей.":                              true,
		"Місто з 14 церквами вважається найдавнішим.":                 false,
		"Рекордом вважається стрибок на 14 метрів, що був торік.":     false,
		"За попередніми даними, на борту було 14 людей.":              false,
		"Считается, что на борту было 14 человек.":                    true,
		"Как предполагается, на борту было 14 человек.":               true,
		"На борту якобы было 14 человек.":                             true,
		"Город с 14 церквями считается древнейшим.":                   false,
		"Предполагается строительство 14 школ, что радует горожан.":   false,
		"Мэр Лев Дубов сказал, что на борту якобы было 14 человек.":   false,
		"По словам мэра, на борту якобы было 14 человек.":             false,
		"«На борту якобы было 14 человек», — сказал мэр Лев Дубов.":   false,
		"Police said he allegedly took 14 bribes.":                    false,
		"Fourteen people are believed to be alive, police said.":      false,
		"“He is believed to be alive,” said police officer Ann Reed.": false,
	} {
		d := newDocument(story("", "", text))
		voices := d.voices()
		if got := voices[len(voices)-1].how == news.Unnamed; got != unnamed {
			t.Errorf("%s: not said by whom: %v", text, got)
		}
	}
}
