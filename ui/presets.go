package ui

// presets are sets of keys by the name that the settings give them, as what they
// change of the table.
var presets = map[string]map[action][]string{
	"": nil, "visti": nil,

	// The hands of those who come from newsboat: what has a key there has the same
	// one here, and what had that key here has another.
	"newsboat": {
		actPrevUnread: {"p"},
		actRead:       {"N", "m"},
		actReadDown:   {"V"},
		actAllRead:    {"A", "C"},
		actUnread:     {"l", "w"},
		actOpen:       {"enter", "right"},
		actFilter:     {"/", ".", "F"},
		actFollow:     {"T"},
		actPicker:     {"t", "f"},
		actStar:       {"ctrl+e"},
		actExport:     {"s", "e"},
		actSort:       {"g"},
		actFirst:      {"home"},
		actEscape:     {"esc", "ctrl+f"},
		actPageDown:   {"space", "pgdown"},
	},
}
