package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// keysIn says whose keys the texts name that are no help: they are written as they
// are bound at first, and say the keys in force where these are others.
var keysIn = map[phrase][]action{
	sayNew: {actFirst}, sayClaimsHint: {actClaim}, sayChooseClaim: {actClaim},
	sayWhy: {actBrowse, actAgain}, sayWhyPrivate: {actBrowse}, sayNothingToRead: {actBrowse}, sayPressForBrowser: {actBrowse}, sayNumber: {actBrowse, actCopy},
	sayMarkedRead: {actUndo}, sayAllMarkedRead: {actUndo}, sayMarkedUnread: {actUndo}, sayStarred: {actUndo}, sayUnstarred: {actUndo},
	sayAllMarkedUnread: {actUndo}, sayAllStarred: {actUndo}, sayAllUnstarred: {actUndo}, sayMuted: {actUndo}, sayFilterCleared: {actUndo},
	sayUndone: {actRedo}, sayFollow: {actFollow}, sayFailing: {actHealth}, sayAlong: {actAlong}, sayElsewhere: {actQuit}, sayNoNetworkNext: {actRefreshAll},
	sayShowAll: {actUnread}, sayNothingMatchesUnread: {actUnread}, sayNoFeeds: {actAddress}, sayNothingCameNext: {actHealth, actRefreshAll}, sayHelpClose: {actFind},
}

// linearly says what is said line by line in place of a text that names keys: there
// are commands there, and fewer.
var linearly = map[phrase]phrase{
	sayFirstPollKeys: sayLinearKeys, sayNoFeeds: sayLinearNoFeeds, sayNothingCameNext: sayLinearNothingCame,
}

// A keyChange is a key that a text names and what it is now.
type keyChange struct{ was, is string }

// withKeys are the words for other bindings.
func (w words) withKeys(table []binding) words {
	g := newGlyphs(w.ascii)
	first := func(table []binding, act action) string {
		for _, b := range table {
			if b.act == act && len(b.keys) > 0 {
				return keyName(b.keys[0], g)
			}
		}
		return ":" + actionNames[act]
	}
	w.keys = map[action]keyChange{}
	for _, acts := range keysIn {
		for _, act := range acts {
			if c := (keyChange{first(bindings, act), first(table, act)}); c.was != c.is {
				w.keys[act] = c
			}
		}
	}
	return w
}

// rebound writes the keys in force into a text.
func (w words) rebound(p phrase, s string) string {
	for _, act := range keysIn[p] {
		if c, ok := w.keys[act]; ok {
			s = replaceKey(s, c.was, c.is)
		}
	}
	return s
}

// replaceKey replaces a key where it stands by itself.
func replaceKey(s, was, is string) string {
	var sb strings.Builder
	for {
		i := strings.Index(s, was)
		if i < 0 {
			return sb.String() + s
		}
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(was):])
		sb.WriteString(s[:i])
		if i > 0 && unicode.IsLetter(before) || unicode.IsLetter(after) {
			sb.WriteString(was)
		} else {
			sb.WriteString(is)
		}
		s = s[i+len(was):]
	}
}
