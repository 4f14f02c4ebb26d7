package ui

import (
	"strings"
	"unicode/utf8"
)

// An action is something a key does.
type action uint8

// The actions.
const (
	noAction action = iota
	actDown
	actUp
	actNextArticle
	actPrevArticle
	actFirst
	actLast
	actHalfDown
	actHalfUp
	actPageDown
	actPageUp
	actNextUnread
	actPrevUnread
	actOpen
	actGo
	actBack
	actEscape
	actTopic
	actAddTopic
	actNumber
	actFilter
	actFind
	actBrowse
	actRead
	actAllRead
	actStar
	actUndo
	actRedo
	actReadDown
	actSelect
	actBrowseOn
	actExport
	actOneLine
	actRoomy
	actZoom
	actMute
	actSaid
	actDigest
	actChanged
	actCopy
	actCopyTitle
	actSort
	actRefresh
	actRefreshAll
	actFollow
	actClaim
	actClaimBack
	actAgain
	actAlong
	actAddress
	actUnread
	actNextPane
	actPrevPane
	actPicker
	actArticles
	actSubscribe
	actSwitch
	actAbout
	actHealth
	actPalette
	actHelp
	actQuit
	actLeave
	actSuspend
)

// A place is where on the screen a key is pressed; places add up.
type place uint8

// The places.
const (
	inList place = 1 << iota
	inReader
	inSide
	inHelp
	inAbout // the page of a source
	inOffer // a feed that may be subscribed to
)

const (
	everywhere = inList | inReader | inSide
	overlays   = inHelp | inAbout | inOffer
)

// A binding is a line of the table that dispatch, help, footer and the list of
// keys in the manual come from. Keys are named as Bubble Tea names them; those of
// a sequence stand apart by a blank. Shown is how help writes them if they are
// too many to name.
type binding struct {
	act   action
	keys  []string
	in    place
	help  phrase
	foot  phrase // what the footer says; noPhrase: not there
	shown string
}

// bindings is the table, in the order of the help.
var bindings = []binding{
	{actDown, []string{"j", "down"}, everywhere | overlays, helpDown, noPhrase, ""},
	{actUp, []string{"k", "up"}, everywhere | overlays, helpUp, noPhrase, ""},
	{actNextArticle, []string{"J"}, inReader, helpNextArticle, noPhrase, ""},
	{actPrevArticle, []string{"K"}, inReader, helpPrevArticle, noPhrase, ""},
	{actFirst, []string{"g g", "home"}, everywhere | overlays, helpFirst, noPhrase, ""},
	{actLast, []string{"G", "end"}, everywhere | overlays, helpLast, noPhrase, ""},
	{actHalfDown, []string{"ctrl+d"}, everywhere | overlays, helpHalfDown, noPhrase, ""},
	{actHalfUp, []string{"ctrl+u"}, everywhere | overlays, helpHalfUp, noPhrase, ""},
	{actPageDown, []string{"space", "pgdown", "ctrl+f"}, everywhere | overlays, helpPageDown, footMore, "Space"},
	{actPageUp, []string{"b", "pgup", "ctrl+b"}, everywhere | overlays, helpPageUp, noPhrase, ""},
	{actOpen, []string{"enter", "l", "right"}, inList | inSide, helpOpen, footRead, ""},
	{actArticles, []string{"enter"}, inAbout, helpArticles, footArticles, ""},
	{actSubscribe, []string{"enter"}, inOffer, helpSubscribe, footSubscribe, ""},
	{actSwitch, []string{"x"}, inAbout, helpSwitch, footSwitch, ""},
	{actNumber, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"}, inReader, helpNumber, footNumber, "1–9"},
	{actGo, []string{"enter"}, inReader, helpGo, footRead, ""},
	{actBrowse, []string{"o"}, inList | inReader | inAbout, helpBrowse, footBrowse, ""},
	{actBrowseOn, []string{"O"}, inList | inReader, helpBrowseOn, noPhrase, ""},
	{actClaim, []string{"c"}, inReader, helpClaim, footClaims, ""},
	{actClaimBack, []string{"C"}, inReader, helpClaimBack, noPhrase, ""},
	{actSaid, []string{"W"}, inReader, helpSaid, noPhrase, ""},
	{actDigest, []string{"D"}, everywhere, helpDigest, noPhrase, ""},
	{actNextUnread, []string{"n"}, inList | inReader, helpNextUnread, noPhrase, ""},
	{actPrevUnread, []string{"N"}, inList | inReader, helpPrevUnread, noPhrase, ""},
	{actRead, []string{"m"}, inList | inReader, helpRead, footMark, ""},
	{actAllRead, []string{"A"}, inList | inSide, helpAllRead, noPhrase, ""},
	{actCopy, []string{"y"}, inList | inReader, helpCopy, footCopy, ""},
	{actCopyTitle, []string{"Y"}, inList | inReader, helpCopyTitle, noPhrase, ""},
	{actExport, []string{"e"}, inList | inReader, helpExport, noPhrase, ""},
	{actChanged, []string{"d"}, inList | inReader, helpChanged, noPhrase, ""},
	{actReadDown, []string{"p"}, inList, helpReadDown, noPhrase, ""},
	{actSelect, []string{"x"}, inList, helpSelect, noPhrase, ""},
	{actStar, []string{"f"}, inList | inReader, helpStar, footStar, ""},
	{actFilter, []string{"/", "."}, inList | inSide, helpFilter, footFilter, ""},
	{actFind, []string{"/", "."}, inReader | inHelp, helpFind, noPhrase, ""},
	{actTopic, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"}, inList | inSide, helpTopic, footTopic, "1–9"},
	{actAddTopic, []string{"+ 1", "+ 2", "+ 3", "+ 4", "+ 5", "+ 6", "+ 7", "+ 8", "+ 9"}, inList | inSide, helpAddTopic, noPhrase, "+ 1–9"},
	{actPicker, []string{"t"}, everywhere, helpPicker, noPhrase, ""},
	{actAddress, []string{"a"}, everywhere, helpAddress, footAddress, ""},
	{actAgain, []string{"X"}, inList | inReader, helpAgain, noPhrase, ""},
	{actAlong, []string{"P"}, everywhere, helpAlong, noPhrase, ""},
	{actUnread, []string{"w"}, inList | inSide, helpUnread, noPhrase, ""},
	{actSort, []string{"v"}, inList | inSide, helpSort, noPhrase, ""},
	{actMute, []string{"M"}, inList | inReader, helpMute, noPhrase, ""},
	{actUndo, []string{"u"}, everywhere, helpUndo, footUndo, ""},
	{actRedo, []string{"ctrl+r"}, everywhere, helpRedo, noPhrase, ""},
	{actRefresh, []string{"r"}, everywhere | inAbout, helpRefresh, footRefresh, ""},
	{actRefreshAll, []string{"R"}, everywhere, helpRefreshAll, noPhrase, ""},
	{actFollow, []string{"F"}, everywhere, helpFollow, noPhrase, ""},
	{actNextPane, []string{"tab"}, everywhere, helpNextPane, noPhrase, ""},
	{actPrevPane, []string{"shift+tab"}, everywhere, helpPrevPane, noPhrase, ""},
	{actOneLine, []string{"-"}, inList, helpOneLine, noPhrase, ""},
	{actRoomy, []string{"="}, inList, helpRoomy, noPhrase, ""},
	{actZoom, []string{"z"}, inList | inReader, helpZoom, noPhrase, ""},
	{actBack, []string{"h", "left"}, inReader | inSide | inAbout | inOffer, helpBack, footBack, ""},
	{actEscape, []string{"esc"}, everywhere | overlays, helpEscape, noPhrase, ""},
	{actAbout, []string{"i"}, everywhere, helpAbout, noPhrase, ""},
	{actHealth, []string{"H"}, everywhere, helpHealth, noPhrase, ""},
	{actPalette, []string{":", "ctrl+p"}, everywhere, helpPalette, noPhrase, ""},
	{actHelp, []string{"?", "f1", ","}, everywhere | overlays, helpHelp, footHelp, ""},
	{actQuit, []string{"q"}, everywhere | overlays, helpQuit, noPhrase, ""},
	{actLeave, []string{"Q", "ctrl+c"}, everywhere | overlays, helpLeave, noPhrase, ""},
	{actSuspend, []string{"ctrl+z"}, everywhere | overlays, helpSuspend, noPhrase, ""},
}

// names writes the keys of b as people read them.
func (b binding) names(g glyphs) string {
	if b.act == actTopic {
		return "0 " + b.range19(g)
	}
	if b.shown != "" && len(b.keys) > 8 {
		return b.range19(g)
	}
	names := make([]string, len(b.keys))
	for i, k := range b.keys {
		names[i] = keyName(k, g)
	}
	return strings.Join(names, " ")
}

// range19 writes a range of digits.
func (b binding) range19(g glyphs) string {
	if g.dash == "-" {
		return strings.ReplaceAll(b.shown, "–", "-")
	}
	return b.shown
}

// first is the one key that the footer names.
func (b binding) first(g glyphs) string {
	if b.shown != "" {
		return b.range19(g)
	}
	return keyName(b.keys[0], g)
}

// elsewhere is the key that serves in place of the first one on a layout that has that
// sign elsewhere, or not at all; "" if none is needed, or there.
func (b binding) elsewhere(g glyphs) string {
	const moved = "/?#@$^&|\\<>[]{}~`"
	if len(b.keys) == 0 || !strings.Contains(moved, b.keys[0]) {
		return ""
	}
	found := ""
	for _, k := range b.keys[1:] {
		switch {
		case strings.Contains(moved, k):
		case utf8.RuneCountInString(k) == 1:
			return k
		case found == "":
			found = keyName(k, g)
		}
	}
	return found
}

// keyName writes a key, or several one after the other, as they are printed on the
// keyboard.
func keyName(key string, g glyphs) string {
	if a, b, ok := strings.Cut(key, " "); ok {
		between := " "
		if utf8.RuneCountInString(key) == 3 {
			between = ""
		}
		return keyName(a, g) + between + keyName(b, g)
	}
	for prefix, name := range map[string]string{"ctrl+": "Ctrl-", "alt+": "Alt-", "shift+": "Shift-"} {
		if rest, ok := strings.CutPrefix(key, prefix); ok {
			return name + keyName(rest, g)
		}
	}
	named := map[string]string{
		"down": g.down, "up": g.up, "left": "Left", "right": "Right", "home": "Home", "end": "End",
		"pgdown": "PgDn", "pgup": "PgUp", "space": "Space", "enter": "Enter", "esc": "Esc", "tab": "Tab",
		"backspace": "Backspace", "delete": "Delete", "insert": "Insert",
	}
	if g.dash != "-" {
		named["left"], named["right"] = "←", "→"
	}
	if n, ok := named[key]; ok {
		return n
	}
	if number, ok := strings.CutPrefix(key, "f"); ok && number != "" {
		return "F" + number
	}
	return key
}

// KeyTable is the list of keys as a Markdown table, in Ukrainian with lang "uk"
// and in English otherwise: what the manual shows and what dispatch goes by are
// one thing.
func KeyTable(lang string) string {
	w, g := newWords(lang, false), newGlyphs(false)
	var sb strings.Builder
	sb.WriteString("| " + w.say(sayKey) + " | " + w.say(sayDoes) + " |\n|---|---|\n")
	for _, b := range bindings {
		keys := strings.Fields(b.names(g))
		if b.act == actAddTopic || b.act == actTopic {
			keys = []string{b.names(g)}
		}
		sb.WriteString("| `" + strings.Join(keys, "` `") + "` | " + w.say(b.help))
		if where := w.where(b.in); where != "" {
			sb.WriteString(" (" + where + ")")
		}
		sb.WriteString(" |\n")
	}
	return sb.String()
}

// where names the places of a key that does not work everywhere.
func (w words) where(in place) string {
	all := in
	in &^= overlays
	if in == everywhere {
		return ""
	}
	var parts []string
	if in&inList != 0 {
		parts = append(parts, w.say(sayWhereList))
	}
	if in&inReader != 0 {
		parts = append(parts, w.say(sayWhereReader))
	}
	if in == inSide {
		parts = append(parts, w.say(sayWhereSide))
	}
	if in == 0 && all&inAbout != 0 {
		parts = append(parts, w.say(sayWhereAbout))
	}
	if in == 0 && all&inOffer != 0 {
		parts = append(parts, w.say(sayWhereOffer))
	}
	return strings.Join(parts, ", ")
}
