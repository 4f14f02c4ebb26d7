package store

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"sync"

	"visti/internal/news"
)

// pack writes v as compressed JSON.
func pack(v any) ([]byte, error) {
	var out bytes.Buffer
	w := packers.Get().(*flate.Writer)
	defer packers.Put(w)
	w.Reset(&out)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	return out.Bytes(), nil
}

// packers are at rest between two packs: a new one costs 800 KB.
var packers = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.DefaultCompression)
	if err != nil {
		panic(err) // the level is one that there is
	}
	return w
}}

// packSome is pack for slices and texts, with nothing for nothing.
func packSome[T any](v T, empty bool) ([]byte, error) {
	if empty {
		return []byte{}, nil
	}
	return pack(v)
}

// unpack reads into v what pack wrote; nothing leaves v as it is.
func unpack(b []byte, v any) error {
	if len(b) == 0 {
		return nil
	}
	r := flate.NewReader(bytes.NewReader(b))
	defer r.Close()
	if err := json.NewDecoder(io.LimitReader(r, maxUnpacked)).Decode(v); err != nil {
		return fmt.Errorf("%w: unpack: %w", ErrDamaged, err)
	}
	return nil
}

// maxUnpacked bounds what a damaged or hostile file can make us read.
const maxUnpacked = 64 << 20

// separator stands between the texts of a list. Clean text never holds it.
const separator = "\x1f"

func join(texts []news.Text) string {
	s := make([]string, len(texts))
	for i, t := range texts {
		s[i] = t.String()
	}
	return strings.Join(s, separator)
}

func split(s string) []news.Text {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, separator)
	texts := make([]news.Text, len(parts))
	for i, p := range parts {
		texts[i] = news.Plain(p)
	}
	return texts
}

// packTopics writes topics, most important first, into one number, four bits
// each; at most fifteen are kept.
func packTopics(topics []news.Topic) int64 {
	var n int64
	for i, t := range topics[:min(len(topics), 15)] {
		n |= int64(t&15) << (4 * i)
	}
	return n
}

func unpackTopics(n int64) []news.Topic {
	var topics []news.Topic
	for ; n > 0; n >>= 4 {
		if t := news.Topic(n & 15); t != news.NoTopic {
			topics = append(topics, t)
		}
	}
	return topics
}

// mask adds up topics as the columns article.topics and tally.topics hold them.
func mask(topics []news.Topic) int64 {
	var n int64
	for _, t := range topics {
		n |= 1 << t
	}
	return n &^ 1
}

// textStates are numbered as the column article.state holds them.
var textStates = [...]news.TextState{news.TextTeaser, news.TextFull, news.TextRefused}

func stateNumber(s news.TextState) int {
	for i, known := range textStates {
		if s == known {
			return i
		}
	}
	return 0
}

// A savedSummary is a news.Summary as the file holds it: with names of its own,
// so that renaming a field elsewhere does not lose what is stored.
type savedSummary struct {
	Lang    string         `json:"lang"`
	Claims  []news.Claim   `json:"claims"`
	Numbers []news.Number  `json:"numbers"`
	Topics  []savedTopic   `json:"topics"`
	Related []savedRelated `json:"related"`
}

type savedTopic struct {
	Topic news.Topic `json:"topic"`
	Score float64    `json:"score"`
}

type savedRelated struct {
	Title  news.Text          `json:"title"`
	URL    news.URL           `json:"url,omitzero"`
	ID     int64              `json:"id,omitempty"`
	Source news.Text          `json:"source,omitzero"`
	Time   int64              `json:"time,omitempty"` // microseconds
	Reason news.RelatedReason `json:"reason"`
}

func saveSummary(s news.Summary) savedSummary {
	saved := savedSummary{Lang: s.Lang, Claims: s.Claims, Numbers: s.Numbers}
	for _, t := range s.Topics {
		saved.Topics = append(saved.Topics, savedTopic(t))
	}
	for _, r := range s.Related {
		saved.Related = append(saved.Related, savedRelated{r.Title, r.URL, int64(r.ID), r.Source, micros(r.Time), r.Reason})
	}
	return saved
}

func (saved savedSummary) summary() news.Summary {
	s := news.Summary{Lang: saved.Lang, Claims: saved.Claims, Numbers: saved.Numbers}
	for _, t := range saved.Topics {
		s.Topics = append(s.Topics, news.TopicScore(t))
	}
	for _, r := range saved.Related {
		s.Related = append(s.Related, news.Related{
			Title: r.Title, URL: r.URL, ID: news.ArticleID(r.ID), Source: r.Source, Time: fromMicros(r.Time), Reason: r.Reason,
		})
	}
	return s
}
