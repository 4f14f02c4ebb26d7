package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

// givenCommands has the commands that the library gives to root, help and completion,
// say what is wrong with their arguments as ours do. It wants root's output set.
func givenCommands(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		switch cmd.Name() {
		case "help":
			cmd.Run, cmd.RunE = nil, help
		case "completion":
			group(cmd)
			for _, shell := range cmd.Commands() {
				shell.Args = wrongUsage(cobra.NoArgs)
			}
		}
	}
}

// help shows that of the command which args name.
func help(cmd *cobra.Command, args []string) error {
	of, rest, err := cmd.Root().Find(args)
	if err != nil {
		return usageError{err}
	}
	if len(rest) > 0 {
		return unknownCommand(of, rest[0])
	}
	of.InitDefaultHelpFlag() // else they are not in it
	of.InitDefaultVersionFlag()
	return of.Help()
}

// unknownCommand says that cmd has no command called word, and which may be meant.
func unknownCommand(cmd *cobra.Command, word string) error {
	hint := ""
	if near := cmd.SuggestionsFor(word); len(near) > 0 {
		hint = fmt.Sprintf("; did you mean %q?", near[0])
	}
	return usagef("unknown command %q for %q%s", word, cmd.CommandPath(), hint)
}

// A sayer remembers the first error of writing: the library that writes helps forgets it.
type sayer struct {
	w   io.Writer
	err error
}

func (s *sayer) Write(b []byte) (int, error) {
	n, err := s.w.Write(b)
	if s.err == nil {
		s.err = err
	}
	return n, err
}
