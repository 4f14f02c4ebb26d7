// Package summarize in the shape of the real one and with nothing in it: what the
// program weighs with this in its place tells what summaries add to it.
package summarize

import "visti/internal/news"

const Version = 1

type Said struct {
	Summary int
	Claim   news.Claim
}

func Related([]news.Link, news.Article, []news.Article) []news.Related { return nil }

func SameSpeaker(a, b news.Text) bool { return a == b }

func SaidBy(news.Text, []news.Summary) []Said { return nil }

func Summarize(news.Article, []news.Link) news.Summary { return news.Summary{} }

func Terms(news.Article) []string { return nil }

func Topics(news.Article) []news.TopicScore { return nil }
