package cli

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// bracketed puts what a query leaves out ("-реклама", `-"a phrase"`) in brackets,
// which means the same and is not taken for options: those are of ASCII letters.
func bracketed(args []string) []string {
	args = slices.Clone(args)
	for i, arg := range args {
		switch {
		case arg == "--":
			return args
		case leavesOut(arg):
			args[i] = "(" + arg + ")"
		}
	}
	return args
}

// leavesOut tells whether arg is a word or phrase that a query leaves out.
func leavesOut(arg string) bool {
	if len(arg) < 2 || arg[0] != '-' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(arg[1:])
	return r == '"' || r >= utf8.RuneSelf && unicode.IsLetter(r)
}
