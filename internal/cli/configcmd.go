package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"visti/internal/config"
	"visti/internal/news"
	"visti/ui"
)

func (a *app) configCommand() *cobra.Command {
	cmd := group(&cobra.Command{Use: "config", Short: "Where the settings are, and all of them with their defaults"})
	cmd.AddCommand(
		&cobra.Command{
			Use: "path", Short: "Print where visti keeps its files", Args: wrongUsage(cobra.NoArgs),
			RunE: func(*cobra.Command, []string) error {
				p, err := config.FindPaths(a.env.Getenv, a.configFile, a.dataDir)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(a.env.Stdout, "settings       %s\nsubscriptions  %s\nsaved queries  %s\nstore          %s\nstate          %s\n", p.Config, p.Feeds, p.Query, p.Data, p.State)
				return err
			},
		},
		&cobra.Command{
			Use: "sample", Short: "Print a settings file with every setting at its default", Args: wrongUsage(cobra.NoArgs),
			Example: "  visti config sample > ~/.config/visti/config.toml",
			RunE: func(*cobra.Command, []string) error {
				_, err := io.WriteString(a.env.Stdout, sampleSettings())
				return err
			},
		},
		&cobra.Command{
			Use: "show", Short: "Print the settings in force", Args: wrongUsage(cobra.NoArgs),
			Long: "Prints the settings as they are, those of the file and those that it leaves out, and\n" +
				"checks all of them: an error names the line.",
			RunE: func(*cobra.Command, []string) error {
				if err := a.settings(); err != nil {
					return err
				}
				if _, err := a.screen(news.URL{}); err != nil {
					return err
				}
				text, err := a.cfg.TOML()
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(a.env.Stdout, "# %s\n%s", a.paths.Config, text)
				return err
			},
		},
	)
	return cmd
}

// sampleSettings is the sample with every action that a key can be bound to.
func sampleSettings() string {
	var lines []string
	for _, l := range ui.Actions("en") {
		lines = append(lines, "# "+l+"\n")
	}
	return config.Sample(lines...)
}

// keys are the bindings by the settings. An error names the file and the line.
func (a *app) keys() (ui.Keys, error) {
	changes := make([]ui.Rebinding, len(a.cfg.Keys))
	for i, k := range a.cfg.Keys {
		changes[i] = ui.Rebinding(k)
	}
	keys, err := ui.BindKeys(a.cfg.Keymap, changes)
	if err != nil {
		return keys, fmt.Errorf("%s: %w", a.paths.Config, err)
	}
	return keys, nil
}
