package text

// Lang tells the language of s by its letters: "uk", "ru", "en", or "" where
// nothing tells. і ї є ґ are Ukrainian, ы э ъ ё Russian; Cyrillic without any of
// them is Ukrainian only in longer texts that have neither, where it stays "".
func Lang(s string) string {
	var uk, ru, cyrillic, latin int
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			latin++
		case r < 0x400 || r > 0x52f:
		default:
			cyrillic++
			switch r {
			case 'і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ':
				uk++
			case 'ы', 'э', 'ъ', 'ё', 'Ы', 'Э', 'Ъ', 'Ё':
				ru++
			}
		}
	}
	switch {
	case cyrillic == 0 && latin == 0:
		return ""
	case latin > 2*cyrillic:
		return "en"
	case uk > ru:
		return "uk"
	case ru > uk:
		return "ru"
	default:
		return ""
	}
}
