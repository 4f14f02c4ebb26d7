package ui

import (
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// openPalette lists every command by name, with its key.
func (m *Model) openPalette() tea.Cmd {
	here := m.place()
	if here == inHelp {
		here = m.help.where
	}
	return m.openChooser(toCommand, m.commandsAt(here))
}

// chooseBy has the chooser find what is typed: for a command that takes a value,
// the values.
func (m *Model) chooseBy(typed string) {
	m.chooser.none = m.noneFound(typed)
	if m.prompt.goal == toCommand {
		if c, value, ok := m.worded(typed); ok {
			m.chooser.show(m.valuesOf(c, value), value)
			m.chooser.valued = true
			return
		}
		if m.chooser.valued {
			m.chooser.valued = false
			m.chooser.show(m.commandsAt(m.place()), typed)
			return
		}
	}
	m.chooser.filter(typed)
}

// commandsAt are the commands as a place has them; those that do nothing there
// stand at the end.
func (m *Model) commandsAt(here place) []choice {
	var all []choice
	for _, b := range m.bindings() {
		if c, ok := m.command(b, here); ok {
			all = append(all, c)
		}
	}
	for _, c := range wordCommands {
		all = append(all, c.choice(m))
	}
	return all
}

// bindings are the lines of the table in force.
func (m *Model) bindings() []binding {
	if m.opt.Keys.table != nil {
		return m.opt.Keys.table
	}
	return bindings
}

// firstKey is the key that texts name for an action; "" if it has none.
func (m *Model) firstKey(act action) string {
	for _, b := range m.bindings() {
		if b.act == act && len(b.keys) > 0 {
			return b.keys[0]
		}
	}
	return ""
}

// command makes a line of the palette of a binding.
func (m *Model) command(b binding, here place) (choice, bool) {
	if b.act == actPalette || len(b.keys) == 0 {
		return choice{}, false
	}
	other := words{lang: "en"}
	if m.words.lang == "en" {
		other.lang = "uk"
	}
	c := choice{
		name: shortly(m.words.say(b.help)), also: []string{shortly(other.say(b.help)), actionNames[b.act]},
		note: b.names(m.glyphs), last: b.act <= actPrevUnread, dim: b.in&here == 0,
	}
	act, key, in := b.act, b.keys[0], b.in
	c.do = func(m *Model) tea.Cmd {
		if in&m.place() == 0 {
			m.note = m.words.say(sayWorksIn, m.words.where(in))
			return nil
		}
		return m.act(act, key)
	}
	if len(b.keys) > 8 { // it is a key for each of several things
		names := b.names(m.glyphs)
		c.do = func(m *Model) tea.Cmd { m.note = m.words.say(sayHasKeys, names); return nil }
	}
	return c, true
}

// shortly is the first thing that a help text says.
func shortly(help string) string {
	s, _, _ := strings.Cut(help, ";")
	return s
}

// shortestWord is how many letters of a command's name have to be there.
const shortestWord = 3

// A wordCommand is one that is followed by a value: "topic sport".
type wordCommand struct {
	names  []string // the first one is shown in English, the second in Ukrainian
	help   phrase
	free   phrase                       // what is asked about any value; noPhrase: one of values
	values func(*Model) []choice        // to choose from; nil if any value will do
	run    func(*Model, string) tea.Cmd // for free ones
}

// wordCommands are those that take a value.
var wordCommands = []wordCommand{
	{names: []string{"topic", "тема"}, help: helpTopicWord, values: (*Model).topicChoices},
	{names: []string{"subscribe", "підписатися"}, help: helpSubscribeWord, free: saySubscribeTo, run: (*Model).discoverTyped},
	{names: []string{"save", "зберегти"}, help: helpSaveWord, free: saySaveAs, run: (*Model).saveFilter},
	{names: []string{"forget", "забути"}, help: helpForgetWord, values: (*Model).forgetChoices},
	{names: []string{"theme", "вигляд"}, help: helpThemeWord, values: (*Model).lookChoices},
	{names: []string{"sort", "порядок"}, help: helpSortWord, values: (*Model).sortChoices},
}

func (c wordCommand) name(lang string) string {
	if lang == "uk" {
		return c.names[1]
	}
	return c.names[0]
}

// choice is the line of a command that takes a value: chosen, it waits for one.
func (c wordCommand) choice(m *Model) choice {
	name := c.name(m.words.lang)
	return choice{
		name: name + m.glyphs.ellipsis + " " + m.glyphs.dash + " " + m.words.say(c.help), also: c.names,
		do: func(m *Model) tea.Cmd {
			m.prompt.start(name+" ", toCommand)
			m.chooser.show(nil, "")
			m.chooseBy(name + " ")
			return m.arrange()
		},
	}
}

// worded reads "save ранок": a command, as typed or as meant on another layout,
// and its value. The first letters of its name do where no other begins so.
func (m *Model) worded(typed string) (c wordCommand, value string, ok bool) {
	word, value, ok := strings.Cut(strings.TrimLeft(typed, " :"), " ")
	if !ok {
		return c, "", false
	}
	value = strings.TrimSpace(value)
	meant := 0
	for _, w := range otherLayouts(word) {
		w = fold(w)
		for _, one := range wordCommands {
			if slices.Contains(one.names, w) {
				return one, value, true
			}
			if utf8.RuneCountInString(w) >= shortestWord && slices.ContainsFunc(one.names, func(name string) bool { return strings.HasPrefix(name, w) }) {
				c = one
				meant++
			}
		}
	}
	return c, value, meant == 1
}

// valuesOf are the values to choose from, or the one that is typed.
func (m *Model) valuesOf(c wordCommand, value string) []choice {
	if c.values != nil {
		return c.values(m)
	}
	if value == "" {
		return []choice{c.choice(m)}
	}
	return []choice{{name: m.words.say(c.free, value), also: []string{value}, do: func(m *Model) tea.Cmd { return c.run(m, value) }}}
}

// forgetChoices are the saved queries to forget.
func (m *Model) forgetChoices() []choice {
	var all []choice
	for _, s := range m.saved {
		all = append(all, choice{
			name: s.Name.String(), also: []string{s.Call()}, note: oneLine(s.Query), quiet: true,
			do: func(m *Model) tea.Cmd { return m.forgetSaved(s.Name.String()) },
		})
	}
	return all
}

// sortChoices are the orders of rows.
func (m *Model) sortChoices() []choice {
	var all []choice
	for _, o := range orders {
		all = append(all, choice{
			name: m.words.say(o.name), also: []string{wordingOf(o.name).en, wordingOf(o.name).uk},
			do: func(m *Model) tea.Cmd { return m.setFilter(news.WithSort(m.filter, o.sort)) },
		})
	}
	return all
}

// lookChoices are the themes.
func (m *Model) lookChoices() []choice {
	var all []choice
	for _, l := range append(slices.Clone(m.opt.Looks), looks...) {
		name := news.PlainLine(l.Name) // it may be that of a file
		all = append(all, choice{name: name.String(), do: func(m *Model) tea.Cmd {
			m.note = m.words.say(sayThemeNow, name)
			return m.wear(l)
		}})
	}
	return all
}

// topicChoices are the topics by name.
func (m *Model) topicChoices() []choice {
	var all []choice
	for i, t := range m.opt.Topics.all() {
		c := choice{
			name: t.Name(m.words.lang), also: []string{t.Name("en"), t.Name("uk"), t.String()},
			do: func(m *Model) tea.Cmd { return m.setTopics(t) },
		}
		if i < m.opt.Topics.digits() {
			c.note = string(rune('1' + i))
		}
		all = append(all, c)
	}
	return all
}
