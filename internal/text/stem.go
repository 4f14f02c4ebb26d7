package text

import (
	"strings"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/russian"
)

// minStem is the least number of letters that a stem keeps.
const minStem = 3

// Stem returns the beginning that the inflections of a folded word share, to be
// looked for as a prefix: "новина" and "новин" give "новин". It cuts the endings
// of Ukrainian by a table of ours, those of Russian and English by the Snowball
// stemmers, and never under three letters. The language is told by the letters;
// a Cyrillic word that could be either is cut as Ukrainian.
func Stem(word string) string {
	if utf8.RuneCountInString(word) <= minStem {
		return word
	}
	r, _ := utf8.DecodeRuneInString(word)
	switch {
	case r >= 'a' && r <= 'z':
		return common(word, english.Stem(word, false))
	case r < 'а' || r > 'ѿ':
		return word
	case strings.ContainsAny(word, "ыэъё"):
		return common(word, russian.Stem(word, false))
	default:
		return stemUkrainian(word)
	}
}

// common returns the beginning that both share, but not under minStem letters.
func common(word, stem string) string {
	n, letters := 0, 0
	for i, r := range word {
		if letters >= minStem && (i >= len(stem) || !strings.HasPrefix(stem[i:], string(r))) {
			break
		}
		letters++
		n = i + utf8.RuneLen(r)
	}
	return word[:n]
}

// endings are those of Ukrainian nouns, adjectives and verbs, and of Russian
// where its words carry no letter that tells them apart; longest first.
var endings = []string{
	"уватимуться", "юватимуться", "ватиметься", "атимуться", "итимуться",
	"увалися", "ювалися", "увались", "ювались", "увалась", "увався", "уються", "юються", "ається", "ються", "уться", "аться", "яться", "иться", "ується",
	"ування", "ювання", "увати", "ювати", "ували", "ювали", "увала", "ювала", "ували", "ував", "ював",
	"ннями", "ннях", "ністю", "ності", "ність", "остями", "остях",
	"алися", "илися", "ились", "ались", "алась", "илась", "ився", "ався", "лися", "лась", "тися", "тись",
	"ними", "ього", "ьому", "ого", "ому", "ими", "іми", "ами", "ями", "ові", "еві", "єві", "ієм", "ією", "иєю",
	"ують", "юють", "ають", "яють", "иють", "ать", "ять", "ить", "їть", "уть", "ють", "ете", "єте", "ите",
	"али", "или", "іли", "їли", "ала", "ила", "іла", "ало", "ило", "ати", "ити", "іти", "яти", "ння", "нню", "нні",
	"ах", "ях", "ам", "ям", "ом", "ем", "єм", "ів", "їв", "ей", "ий", "ій", "їй", "ою", "ею", "єю", "ої", "их", "іх", "їх", "им", "їм", "ім",
	"ав", "ив", "яв", "ли", "ла", "ло", "ти", "ує", "ює", "ає", "ая", "яя", "ое", "ее", "ие", "ые", "ов", "ев", "ію", "ії", "ія", "ие", "ий", "ии",
	"а", "я", "у", "ю", "і", "ї", "и", "о", "е", "є", "ь", "й",
}

// stemUkrainian takes the longest ending that leaves enough of the word.
func stemUkrainian(word string) string {
	for _, e := range endings {
		rest, cut := strings.CutSuffix(word, e)
		if cut && utf8.RuneCountInString(rest) >= minStem {
			return strings.TrimSuffix(rest, "ь")
		}
	}
	return word
}
