package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"visti/internal/config"
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
				_, err := io.WriteString(a.env.Stdout, config.Sample())
				return err
			},
		},
	)
	return cmd
}
