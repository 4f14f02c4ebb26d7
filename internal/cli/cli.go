// Package cli turns arguments into what visti does.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"visti/internal/news"
	"visti/internal/store"
)

// An Env is all that visti takes from the process it runs in.
type Env struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Now            func() time.Time // in the reader's zone
	Version        string
}

// The exit codes.
const (
	exitGood    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitPartial = 3
)

// A usageError is a mistake in the arguments.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }
func (e usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// errPartly is returned when part of what was asked was done; what failed has
// been said already.
var errPartly = errors.New("part of it failed")

// errSaid is returned when all of it failed and that has been said already.
var errSaid = errors.New("failed")

// Run does what args ask for and returns the exit code: 0 good, 1 failed,
// 2 wrong usage, 3 part of it failed. Data goes to env.Stdout, talk to env.Stderr.
func Run(ctx context.Context, args []string, env Env) int {
	a := &app{env: env}
	root := a.rootCommand()
	root.SetArgs(bracketed(args))
	said := &sayer{w: env.Stdout}
	root.SetIn(env.Stdin)
	root.SetOut(said)
	root.SetErr(env.Stderr)
	givenCommands(root)
	err := root.ExecuteContext(ctx)
	if err == nil {
		err = said.err
	}
	var wrong usageError
	switch {
	case err == nil:
		return exitGood
	case errors.Is(err, errPartly):
		return exitPartial
	case errors.Is(err, errSaid):
		return exitFailed
	case errors.As(err, &wrong):
		a.sayError(err)
		return exitUsage
	default:
		a.sayError(err)
		if s := advice(err); s != "" {
			fmt.Fprintf(env.Stderr, "visti: %s\n", s)
		}
		return exitFailed
	}
}

// sayError tells of err. It may hold the name of a file or what a server said.
func (a *app) sayError(err error) {
	fmt.Fprintf(a.env.Stderr, "visti: %s\n", news.Plain(err.Error()))
}

// advice says what can be done about a store that cannot be used, or an address that
// is not asked.
func advice(err error) string {
	switch {
	case errors.Is(err, store.ErrDamaged):
		return "'visti state export' may still save the marks; then move that file away, and a new store is begun"
	case errors.Is(err, store.ErrNewer):
		return "install a newer visti, or name another folder with --data"
	case news.FaultOf(err) == news.FaultAddress && !errors.Is(err, news.ErrNotWeb):
		return "private addresses are asked if the settings name them: [network] allow = [\"127.0.0.1:8080\"]"
	}
	return ""
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "visti [URL|FILE]",
		Short: "News in the terminal: what is claimed, who says so, where it says it",
		Long: "visti polls UNIAN and related sources, says in a few lines what an article\n" +
			"claims and who says so, and shows it in the terminal.",
		Example: `  visti                        open the reader
  visti saved-page.html        open it at an article: a file or an address
  visti --plain                line by line, for screen readers and slow lines
  visti list 'topic:war дрон'  list articles about drones, newest first
  visti fetch                  poll what is due, for cron
  visti summarize page.html    claims, numbers and topics of any article`,
		Args:                       wrongUsage(cobra.MaximumNArgs(1)),
		RunE:                       func(cmd *cobra.Command, args []string) error { return a.read(cmd.Context(), args) },
		SilenceUsage:               true,
		SilenceErrors:              true,
		SuggestionsMinimumDistance: 2,
		Version:                    a.env.Version,
	}
	root.SetVersionTemplate("visti {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		said := wrongValue(err)
		if takesQuery := strings.HasPrefix(cmd.Use, "list") || strings.HasPrefix(cmd.Use, "mark"); takesQuery && strings.HasPrefix(said, "unknown ") {
			said += "; a query that begins with - stands behind --: visti list -- -spam"
		}
		return usageError{errors.New(news.PlainLine(strings.ToValidUTF8(said, "?")).String())}
	})
	root.PersistentFlags().StringVar(&a.configFile, "config", "", "settings `file` (also VISTI_CONFIG)")
	root.PersistentFlags().StringVar(&a.dataDir, "data", "", "`folder` of the store (also VISTI_DATA)")
	root.PersistentFlags().StringVar(&a.logFile, "log", "", "write a log to `file`")
	root.PersistentFlags().BoolVar(&a.plain, "plain", false, "line by line, without frames: for screen readers and slow lines")
	root.AddCommand(
		a.fetchCommand(), a.listCommand(), a.showCommand(), a.openCommand(), a.markCommand(),
		a.summarizeCommand(), a.feedsCommand(), a.stateCommand(), a.inspectCommand(), a.configCommand(), a.doctorCommand(), a.demoCommand(), a.versionCommand(),
	)
	return root
}

// wrongValue says what is wrong with a flag; where that is its value, what is wanted in
// place of it: the library quotes the parser of Go.
func wrongValue(err error) string {
	var bad *strconv.NumError
	if !errors.As(err, &bad) {
		return err.Error()
	}
	said, _, _ := strings.Cut(err.Error(), ": strconv.")
	switch {
	case bad.Func == "ParseBool":
		return said + ": write true or false, or the flag alone"
	case errors.Is(bad.Err, strconv.ErrRange):
		return said + ": the number is too large"
	}
	return said + ": write a whole number"
}

// wrongUsage makes what check finds a usage error.
func wrongUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usageError{fmt.Errorf("%w; see '%s --help'", err, cmd.CommandPath())}
		}
		return nil
	}
}

// group is a command that only holds others: alone, it shows its help; with a
// word it does not know, it names the nearest right one.
func group(cmd *cobra.Command) *cobra.Command {
	cmd.SuggestionsMinimumDistance = 2
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		return unknownCommand(cmd, args[0])
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
	return cmd
}

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", Args: wrongUsage(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(a.env.Stdout, "visti", a.env.Version)
			return err
		},
	}
}

// terminal returns the width of w if it is a terminal, and whether it is one.
func terminal(w io.Writer) (width int, ok bool) {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(f.Fd()) {
		return 0, false
	}
	width, _, err := term.GetSize(f.Fd())
	if err != nil || width <= 0 {
		width = 80
	}
	return width, true
}

// language is that of the texts: the setting's, else the locale's.
func (a *app) language() string {
	if a.cfg.Language != "" {
		return a.cfg.Language
	}
	if strings.HasPrefix(a.locale(), "uk") {
		return "uk"
	}
	return "en"
}

// locale returns the locale for messages, as POSIX orders the variables.
func (a *app) locale() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := a.env.Getenv(name); v != "" {
			return v
		}
	}
	return ""
}
