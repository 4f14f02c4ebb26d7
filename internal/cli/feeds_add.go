package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"visti/feed"
	"visti/internal/news"
	"visti/internal/text"
	"visti/internal/web"
)

func (a *app) feedsAddCommand() *cobra.Command {
	var user string
	cmd := &cobra.Command{
		Use:   "add URL…",
		Short: "Subscribe to a feed, or to the feed of a site",
		Long: "Takes the address of a feed or of any page. Of a page it takes the feed that the\n" +
			"page names, or one that lies where sites keep theirs; of several it lists them.\n" +
			"Without a scheme it is asked by https; with a port, or in your own network, by http\n" +
			"too where no https is spoken, unless a secret goes with it.\n" +
			"A feed behind a name and a secret (status 401) wants --user, also if it is a\n" +
			"subscription already; the secret is asked of network.secret_command,\n" +
			"$VISTI_SECRET_<HOST> or the file \"secrets\".",
		Example: `  visti feeds add https://example.org/rss.xml
  visti feeds add example.org
  visti feeds add --user olena https://example.org/private.xml`,
		Args: wrongUsage(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(); err != nil {
				return err
			}
			return a.add(cmd.Context(), args, user)
		},
	}
	cmd.Flags().StringVar(&user, "user", "", "`name` that the feed's server wants to know")
	return cmd
}

// add subscribes to what can be found at the addresses, and says what cannot.
func (a *app) add(ctx context.Context, addresses []string, user string) error {
	var found []finding
	failed := 0
	for _, address := range addresses {
		f, err := a.find(ctx, address, user)
		switch {
		case err != nil && len(addresses) == 1:
			return err
		case err != nil:
			failed++
			a.sayError(err)
		default:
			found = append(found, f)
		}
	}
	if len(found) == 0 {
		return errSaid
	}
	err := a.changeSubscriptions(ctx, func(feeds []news.Feed) ([]news.Feed, error) {
		for k, f := range found {
			if i := slices.IndexFunc(feeds, func(g news.Feed) bool { return g.URL == f.feed.URL }); i >= 0 {
				feeds[i].Enabled = true
				found[k].said = fmt.Sprintf("%s is a subscription already; it is polled", f.feed.URL)
				if f.feed.User != "" && f.feed.User != feeds[i].User {
					feeds[i].User = f.feed.User
					found[k].said += " as " + f.feed.User
				}
				continue
			}
			f.feed.Source = feed.SourceOf(f.feed, feeds)
			feeds = append(feeds, f.feed)
		}
		return feeds, nil
	})
	if err != nil {
		return err
	}
	for _, f := range found {
		fmt.Fprintln(a.env.Stderr, f.said)
	}
	if failed > 0 {
		return errPartly
	}
	return nil
}

// A finding is a new subscription, and what is to be said of it once it is kept.
type finding struct {
	feed news.Feed
	said string
}

// find asks an address for a feed.
func (a *app) find(ctx context.Context, arg, user string) (finding, error) {
	u, user, err := a.feedAddress(arg, user)
	if err != nil {
		return finding{}, err
	}
	fetcher := a.fetcher(web.New(web.Options{Version: a.env.Version, Allow: a.cfg.Network.Allow}))
	found, err := fetcher.Find(ctx, news.Feed{URL: u, User: user, Enabled: true}, u)
	if plain, ok := unencrypted(arg, u, err); ok {
		// No secret goes unencrypted, and nobody's site is asked so unless that was typed.
		if user != "" || !web.Near(u) && !hasPort(u) {
			return finding{}, fmt.Errorf("%w; if it has no https, name it as %s", err, plain)
		}
		f, second := fetcher.Find(ctx, news.Feed{URL: plain, Enabled: true}, plain)
		if !speaks(second) || ctx.Err() != nil {
			return finding{}, err
		}
		u, found, err = plain, f, second
	}
	switch {
	case len(found.Choice) > 0:
		var sb strings.Builder
		for _, o := range found.Choice {
			fmt.Fprintf(&sb, "\n  visti feeds add %s", o)
		}
		return finding{}, fmt.Errorf("%s is a page that names several feeds; choose one:%s", u, sb.String())
	case news.FaultOf(err) == news.FaultNotFeed:
		return finding{}, fmt.Errorf("%s is no feed, names none, and there is none at the usual places of its site", u)
	case news.AsksWho(err) && user == "":
		return finding{}, fmt.Errorf("%w; 'visti feeds add --user NAME %s' tells who you are", err, u)
	case news.AsksWho(err):
		return finding{}, fmt.Errorf("%w; 'visti feeds add --help' says where the secret of %s comes from", err, user)
	case err != nil:
		return finding{}, err
	}
	b := found.Batches[0]
	f := subscriptionTo(b)
	how := ""
	if found.How != "" {
		how = " (" + found.How + ")"
	}
	return finding{f, fmt.Sprintf("added %s: %s%s, %s, %d articles", f.Title, f.URL, how, b.Channel.Format, len(b.Articles))}, nil
}

// unencrypted is the address that was typed without a scheme, by http, where err says
// that https is not spoken there.
func unencrypted(typed string, u news.URL, err error) (plain news.URL, ok bool) {
	rest, secure := strings.CutPrefix(u.String(), "https://")
	var dns *net.DNSError
	if strings.Contains(typed, "://") || !secure || speaks(err) || errors.As(err, &dns) {
		return news.URL{}, false
	}
	plain, bad := news.ParseURL("http://" + rest)
	return plain, bad == nil
}

// speaks tells whether a server answered, if only to complain.
func speaks(err error) bool {
	fault := news.FaultOf(err)
	return fault != news.FaultTLS && fault != news.FaultRefused
}

// hasPort tells whether an address names a port of its own.
func hasPort(u news.URL) bool {
	p, err := url.Parse(u.String())
	return err == nil && p.Port() != ""
}

// feedAddress reads an address as people give it. A name and a secret in it are taken
// out: the name goes to the subscription, the secret into a file of its own.
func (a *app) feedAddress(arg, user string) (news.URL, string, error) {
	typed := arg
	if !strings.Contains(arg, "://") {
		arg = "https://" + arg
	}
	u, err := news.ParseURL(arg)
	switch {
	case strings.TrimSpace(typed) == "":
		return u, "", usagef("the address is empty; give that of a feed or of a site, such as example.org")
	case err != nil:
		return u, "", usagef("%q is no web address; give that of a feed or of a site, such as example.org", news.PlainLine(typed))
	}
	p, err := url.Parse(arg)
	if err != nil || p.User == nil {
		return u, user, nil
	}
	if user == "" {
		user = p.User.Username()
	}
	secret, _ := p.User.Password()
	if secret == "" {
		return u, user, nil
	}
	if err := a.keeper().Keep(u.Host(), user, secret); err != nil {
		return u, "", err
	}
	fmt.Fprintf(a.env.Stderr, "the secret of %s at %s is kept in %s, which only you may read\n", user, u.Host(), a.paths.Secret)
	return u, user, nil
}

// subscriptionTo makes a subscription of what a feed says of itself.
func subscriptionTo(b news.Batch) news.Feed {
	f := b.Feed
	f.State = news.FeedState{}
	if f.Title = b.Channel.Title; f.Title.Empty() {
		f.Title = news.PlainLine(f.URL.Host())
	}
	lang := b.Channel.Language
	if len(lang) > 2 {
		lang = lang[:2]
	}
	if lang == "" && len(b.Articles) > 0 {
		lang = text.Lang(b.Articles[0].Title.String() + " " + b.Articles[0].Teaser.String())
	}
	f.Lang = strings.ToLower(lang)
	f.Source.Home = b.Channel.Link
	f.Source = feed.SourceOf(f, nil)
	return f
}
