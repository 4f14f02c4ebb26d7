package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"visti/internal/news"
	"visti/ui"
)

func (a *app) showCommand() *cobra.Command {
	var asJSON, onlyClaims, diff bool
	cmd := &cobra.Command{
		Use:   "show ID|URL",
		Short: "Print one article as Markdown",
		Example: `  visti show k2v9x0c3a1
  visti show https://www.unian.ua/… --claims`,
		Args: wrongUsage(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if diff && (asJSON || onlyClaims) {
				return usagef("--diff stands alone: it prints what changed and nothing else")
			}
			h, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer h.Close()
			r, err := a.reading(cmd.Context(), h, args[0])
			if err != nil {
				return err
			}
			switch {
			case diff:
				return a.showChanges(cmd.Context(), h, r.Article)
			case asJSON:
				feeds, err := h.room.Feeds(cmd.Context())
				if err != nil {
					return err
				}
				return jsonLines(a.env.Stdout).Encode(readingJSON(r, byID(feeds)))
			case onlyClaims:
				return a.print(claimsMarkdown(r.Summary.Claims, r.Article.SourceName))
			default:
				return a.print(a.readingMarkdown(r))
			}
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object")
	cmd.Flags().BoolVar(&onlyClaims, "claims", false, "only the claims")
	cmd.Flags().BoolVar(&diff, "diff", false, "what has changed in it: [-taken out-] {+put in+}")
	return cmd
}

// showChanges prints what of an article has changed since its last revision, a
// passage a line.
func (a *app) showChanges(ctx context.Context, h *house, art news.Article) error {
	former, err := h.room.Revisions(ctx, art.ID)
	if err != nil {
		return err
	}
	var passages []news.Passage
	if len(former) > 0 {
		passages = news.Changes(former[len(former)-1], art)
	}
	if len(passages) == 0 {
		fmt.Fprintln(a.env.Stderr, "nothing has changed in this article")
		return nil
	}
	signs := map[int][2]string{-1: {"[-", "-]"}, 0: {}, 1: {"{+", "+}"}}
	for _, p := range passages {
		line := []string{"title:"}
		if p.Paragraph > 0 {
			line[0] = fmt.Sprintf("para. %d:", p.Paragraph)
		}
		for _, part := range p.Parts {
			line = append(line, signs[part.Side][0]+part.Text.String()+signs[part.Side][1])
		}
		if _, err := fmt.Fprintln(a.env.Stdout, strings.Join(line, " ")); err != nil {
			return err
		}
	}
	return nil
}

// reading opens the article that word names, by id or by address.
func (a *app) reading(ctx context.Context, h *house, word string) (news.Reading, error) {
	if u, err := news.ParseURL(word); err == nil {
		return h.room.Open(ctx, 0, u)
	}
	id, err := news.ParseArticleID(word)
	if err != nil {
		return news.Reading{}, usagef("%q is neither the id of an article nor a web address; 'visti list' shows ids", word)
	}
	r, err := h.room.Open(ctx, id, news.URL{})
	if errors.Is(err, news.ErrNotFound) {
		return r, fmt.Errorf("no article has the id %s; 'visti list' shows ids", word)
	}
	return r, err
}

// print writes Markdown as it is, or rendered if standard output is a terminal.
func (a *app) print(markdown string) error {
	if width, ok := terminal(a.env.Stdout); ok && !a.linear() {
		rendered, err := ui.Render(markdown, min(width, 80), a.env.Getenv("NO_COLOR") != "")
		if err != nil {
			return err
		}
		markdown = rendered
	}
	_, err := io.WriteString(a.env.Stdout, markdown)
	return err
}

// readingMarkdown is the article as a Markdown document: title, where it is
// from, claims, related news, text.
func (a *app) readingMarkdown(r news.Reading) string {
	var sb strings.Builder
	art := r.Article
	if !art.Title.Empty() {
		fmt.Fprintf(&sb, "# %s\n\n", markdownLine(art.Title))
	}
	fmt.Fprintf(&sb, "%s · %s", markdownLine(art.SourceName), art.Time().In(a.env.Now().Location()).Format("2006-01-02 15:04 -0700"))
	if !art.URL.Empty() {
		fmt.Fprintf(&sb, " · <%s>", art.URL)
	}
	sb.WriteString("\n\n")
	if c := claimsMarkdown(r.Summary.Claims, art.SourceName); c != "" {
		sb.WriteString("## Claims\n\n" + c + "\n")
	}
	if len(r.Summary.Related) > 0 {
		sb.WriteString("## Related\n\n")
		for _, rel := range r.Summary.Related {
			sb.WriteString("- " + linkMarkdown(rel.Title, rel.URL) + "\n")
		}
		sb.WriteString("\n")
	}
	sb.WriteString("## Text\n\n")
	if why := wanting(art.FullText); why != "" {
		sb.WriteString("*" + why + "*\n\n")
	}
	if len(art.Body) > 0 {
		sb.WriteString(art.Body.Markdown().String())
	} else {
		sb.WriteString(markdownLine(art.Teaser))
	}
	sb.WriteString("\n")
	return sb.String()
}

// wanting says in a sentence why the text is not whole; "" if it is, or nobody asked.
func wanting(f news.FullText) string {
	switch {
	case f.State == news.TextFull && f.Fault == news.FaultPaid:
		return "The article is not free: the end may be missing."
	case f.State != news.TextRefused:
		return ""
	}
	return "Only the teaser: " + ui.Why(f, "en") + "."
}

// claimsMarkdown lists claims, each with who says so and its paragraph.
func claimsMarkdown(claims []news.Claim, source news.Text) string {
	var sb strings.Builder
	for _, c := range claims {
		fmt.Fprintf(&sb, "- %s\n  — %s (¶ %d)\n", markdownLine(c.Text), markdownLine(news.PlainLine(who(c, source))), c.Paragraph+1)
	}
	return sb.String()
}

// who says in words whose claim it is.
func who(c news.Claim, source news.Text) string {
	switch c.How {
	case news.Named:
		s := c.Who.String()
		if !c.Role.Empty() {
			s += ", " + c.Role.String()
		}
		if !c.Via.Empty() {
			s += ", via " + c.Via.String()
		}
		return s
	case news.Unnamed:
		s := "source not named"
		if !c.Role.Empty() {
			s += ": " + c.Role.String()
		}
		if !c.Via.Empty() {
			s += ", via " + c.Via.String()
		}
		return s
	default:
		return source.String() + ", in its own words"
	}
}

// markdownLine writes a text so that Markdown shows it as it is.
func markdownLine(t news.Text) string {
	b := news.Body{{Kind: news.Paragraph, Runs: []news.Run{{Text: news.PlainLine(t.String())}}}}
	return strings.TrimSpace(b.Markdown().String())
}

func linkMarkdown(title news.Text, u news.URL) string {
	b := news.Body{{Kind: news.Paragraph, Runs: []news.Run{{Text: title, URL: u}}}}
	return strings.TrimSpace(b.Markdown().String())
}
