package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"visti/internal/news"
	"visti/internal/newsroom"
	"visti/internal/page"
	"visti/internal/text"
	"visti/internal/web"
)

func (a *app) summarizeCommand() *cobra.Command {
	var asJSON bool
	var lang string
	cmd := &cobra.Command{
		Use:   "summarize FILE|URL|-",
		Short: "Claims, numbers, topics and related news of any article",
		Example: `  visti summarize article.txt
  visti summarize https://www.unian.ua/… --json
  pandoc report.docx -t plain | visti summarize -`,
		Args: wrongUsage(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			switch lang {
			case "", "uk", "ru", "en":
			default:
				return usagef("--lang %q: there are uk, ru and en", lang)
			}
			if err := a.settings(); err != nil {
				return err
			}
			art, offered, err := a.load(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			if lang != "" {
				art.Lang = lang
			}
			s := newsroom.Summarize(art, offered)
			if asJSON {
				out := summaryJSON(art.URL.String(), s)
				out.Title, out.URL = &art.Title, &art.URL
				return jsonLines(a.env.Stdout).Encode(out)
			}
			return a.print(summaryMarkdown(art, s))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object")
	cmd.Flags().StringVar(&lang, "lang", "", "the article's `language`: uk, ru or en; found out if not given")
	return cmd
}

// load reads the article at word: an address, a file, or "-" for standard input.
func (a *app) load(ctx context.Context, word string) (news.Article, []news.Link, error) {
	if u, err := news.ParseURL(word); err == nil {
		client := web.New(web.Options{Version: a.env.Version, Allow: a.cfg.Network.Allow})
		p, err := page.New(client, 0).Fetch(ctx, u, news.Text{}, news.Text{})
		if err != nil {
			return news.Article{}, nil, err
		}
		return newsroom.ArticleOf(p, u, a.env.Now()), p.Related, nil
	}
	var body []byte
	var err error
	if err := named(word); err != nil {
		return news.Article{}, nil, err
	}
	if word == "-" {
		body, err = a.readInput(ctx)
	} else {
		body, err = readFile(word)
	}
	if err != nil {
		return news.Article{}, nil, err
	}
	return a.articleOf(body, word)
}

// articleOf makes an article of the bytes of a saved page or a plain text.
func (a *app) articleOf(body []byte, name string) (news.Article, []news.Link, error) {
	s, encoding := text.Decode(body, "", "")
	if strings.HasPrefix(encoding, "utf-16") || strings.HasPrefix(encoding, "utf-32") {
		body = []byte(s) // no tag can be found in it as it was
	}
	if looksLikeHTML(body) {
		p, err := page.Extract(page.Document{Body: body})
		if err != nil {
			return news.Article{}, nil, fmt.Errorf("read %s: %w", name, errors.Unwrap(err)) // it was not fetched
		}
		if !p.Article {
			return news.Article{}, nil, fmt.Errorf("read %s: no article in it: %s", name, p.Problems[0])
		}
		return newsroom.ArticleOf(p, p.URL, a.env.Now()), p.Related, nil
	}
	if !isText(s) {
		return news.Article{}, nil, fmt.Errorf("read %s: neither text nor HTML", name)
	}
	p := page.FromText(s)
	if !p.Article {
		return news.Article{}, nil, fmt.Errorf("read %s: nothing in it", name)
	}
	art := newsroom.ArticleOf(p, news.URL{}, a.env.Now())
	art.Lang = "" // the summarizer finds it out
	return art, p.Related, nil
}

// looksLikeHTML tells whether body is a page, or a feed taken for one.
func looksLikeHTML(body []byte) bool {
	head := bytes.ToLower(body[:min(len(body), 4096)])
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<p>", "<p ", "<rss", "<feed", "<rdf:rdf"} {
		if bytes.Contains(head, []byte(tag)) {
			return true
		}
	}
	return false
}

// isText tells whether s, which was decoded from bytes of any kind, is what people wrote:
// without zeros, and with few characters that are none.
func isText(s string) bool {
	if strings.ContainsRune(s, 0) {
		return false
	}
	odd := 0
	for _, r := range s {
		if r == utf8.RuneError || unicode.IsControl(r) && !unicode.IsSpace(r) {
			odd++
		}
	}
	return odd*10 <= utf8.RuneCountInString(s)
}

// named tells whether there are names of files: an empty one comes of a variable in a
// script that was not set.
func named(files ...string) error {
	for _, name := range files {
		if strings.TrimSpace(name) == "" {
			return usagef("the name of the file is empty")
		}
	}
	return nil
}

func readFile(name string) ([]byte, error) {
	f, err := os.Open(filepath.Clean(name))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s: no such file", news.PlainLine(name))
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f, name)
}

// summaryMarkdown is a summary as a Markdown document.
func summaryMarkdown(art news.Article, s news.Summary) string {
	var sb bytes.Buffer
	if !art.Title.Empty() {
		fmt.Fprintf(&sb, "# %s\n\n", markdownLine(art.Title))
	}
	if len(s.Topics) > 0 {
		sb.WriteString("Topics:")
		for _, t := range s.Topics {
			sb.WriteString(" " + t.Topic.String())
		}
		sb.WriteString("\n\n")
	}
	source := art.SourceName
	if source.Empty() {
		source = news.PlainLine("the text")
	}
	sb.WriteString("## Claims\n\n")
	if len(s.Claims) == 0 {
		sb.WriteString("None found.\n")
	}
	sb.WriteString(claimsMarkdown(s.Claims, source))
	if len(s.Numbers) > 0 {
		sb.WriteString("\n## Numbers\n\n")
		for _, n := range s.Numbers {
			sb.WriteString("- " + markdownLine(n.Text) + "\n")
		}
	}
	if len(s.Related) > 0 {
		sb.WriteString("\n## Related\n\n")
		for _, r := range s.Related {
			sb.WriteString("- " + linkMarkdown(r.Title, r.URL) + "\n")
		}
	}
	return sb.String()
}
