package feed

import (
	"errors"
	"fmt"
	"strings"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"
)

// maxLosses bounds how many unreadable items are looked for one by one, maxRescue
// how many bytes are parsed for that.
const (
	maxLosses = 100
	maxRescue = 24 << 20
)

// maxItems is how many items of a document are read, maxNesting how deep a document
// may be nested to be repaired at all.
const (
	maxItems   = 20_000
	maxNesting = 300_000
	tooMany    = "more than" // begins the problem of a document with more items
)

// untranslated keeps gofeed from translating what it parsed: everything here is
// made from the formats' own types, which know more than the common one.
type untranslated struct{}

func (untranslated) Translate(any) (*gofeed.Feed, error) { return &gofeed.Feed{}, nil }

// parse has gofeed read an RSS or Atom document. A parser of its own for each
// call, so that nothing is shared between goroutines.
func parse(s string) (d *document, err error) {
	defer notBroken(&err)
	p := gofeed.NewParser()
	p.KeepOriginalFeed = true
	p.RSSTranslator, p.AtomTranslator = untranslated{}, untranslated{}
	f, err := p.Parse(strings.NewReader(s))
	if err != nil {
		return nil, err
	}
	switch original := f.OriginalFeed().(type) {
	case *rss.Feed:
		return fromRSS(original), nil
	case *atom.Feed:
		return fromAtom(original), nil
	}
	return nil, errors.New("neither RSS nor Atom")
}

// notBroken makes a panic of the parser an error: a hostile feed must cost no
// more than itself.
func notBroken(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("the parser broke down: %v", p)
	}
}

// readXML parses s, which begins with its root element, and repairs it as far
// as it must. partial tells that the document was cut or items were lost.
func readXML(s string) (d *document, problems []string, partial bool, err error) {
	s, texts := aside(scrub(s))
	d, problems, partial, err = readShort(s)
	if err == nil {
		d.restore(texts)
	}
	return d, problems, partial, err
}

// readShort is readXML for what has its long texts laid aside.
func readShort(s string) (d *document, problems []string, partial bool, err error) {
	v := look(s)
	if v.depth > maxNesting {
		return nil, nil, false, fmt.Errorf("elements are nested %d deep", v.depth)
	}
	if len(v.items) > maxItems {
		s = s[:v.items[maxItems].start] + v.closers()
		v = look(s)
		problems = append(problems, fmt.Sprintf("%s %d items: the others were left out", tooMany, maxItems))
	}
	if v.depth > maxDepth {
		s = flatten(s)
		v = look(s)
		problems = append(problems, "elements nested too deep")
	}
	if v.abouts {
		s = withAbouts(s, v)
		v = look(s)
	}
	d, err = parse(s)
	if err == nil && len(d.items) >= v.ends {
		return d, problems, false, nil
	}
	why := "items stand inside an element that never ends"
	if err != nil {
		why = "broken markup: " + err.Error()
	}
	if cut := v.rootEnd < 0; cut {
		partial = true
		why = "the document ends early"
		if d, err := parse(closeAfterLast(s, v)); err == nil && len(d.items) >= v.ends {
			return d, append(problems, why), true, nil
		}
	}
	if err != nil {
		tidied := tidy(s)
		if again, err := parse(tidied); err == nil && len(again.items) >= v.ends {
			return again, append(problems, why), partial, nil
		}
		s, v = tidied, look(tidied)
	}
	rescued, lost := fragments(s, v)
	if d != nil && len(d.items) >= len(rescued.items) {
		return d, append(problems, why), partial, nil
	}
	if len(rescued.items) == 0 {
		return nil, nil, false, fmt.Errorf("the feed cannot be read: %w", err)
	}
	if lost > 0 {
		why += fmt.Sprintf("; %d items could not be read", lost)
	}
	return rescued, append(problems, why), partial || lost > 0, nil
}

// closeAfterLast cuts s behind its last whole item, or what comes before the
// first, and closes what is open.
func closeAfterLast(s string, v survey) string {
	for i := len(v.items) - 1; i >= 0; i-- {
		if v.items[i].whole {
			return s[:v.items[i].end] + v.closers()
		}
	}
	if len(v.items) > 0 {
		return s[:v.items[0].start] + v.closers()
	}
	return closeAll(s)
}

// closers are the end tags that a document ends with.
func (v *survey) closers() string {
	end := "</" + v.root.full() + ">"
	if v.root.is("rss") {
		channel := "channel"
		if v.channel.name != "" {
			channel = v.channel.full()
		}
		end = "</" + channel + ">" + end
	}
	return end
}

// fragments parses the items one by one, each under a fresh root with the
// document's own namespaces, so that one that is broken costs only itself.
func fragments(s string, v survey) (d *document, lost int) {
	opener := s[v.root.start:v.root.end]
	if v.root.empty {
		opener = strings.TrimSuffix(opener, "/>") + ">"
	}
	channel := ""
	if v.root.is("rss") {
		channel = "<channel>"
		if v.channel.end > 0 {
			channel = s[v.channel.start:v.channel.end]
		}
	}
	r := rescue{s: s, before: opener + channel, after: v.closers()}
	d = &document{}
	if head, err := parse(r.before + s[max(v.channel.end, v.root.end):max(v.channel.end, v.root.end, v.firstItem)] + r.after); err == nil {
		d = head
	} else if head, err := parse(r.before + r.after); err == nil {
		d = head
	}
	r.each(v.items)
	d.items = r.items
	return d, r.lost
}

// A rescue gathers what can be read of broken items.
type rescue struct {
	s             string
	before, after string
	items         []item
	lost          int
	spent         int // bytes parsed so far
}

// each parses items together if that works, else in halves.
func (r *rescue) each(items []extent) {
	if len(items) == 0 || r.lost > maxLosses || r.spent > maxRescue {
		r.lost += len(items)
		return
	}
	var sb strings.Builder
	sb.WriteString(r.before)
	for _, it := range items {
		sb.WriteString(r.s[it.start:it.end])
		if !it.whole {
			t, _ := readTag(r.s, it.start)
			sb.WriteString("</" + t.full() + ">")
		}
	}
	sb.WriteString(r.after)
	r.spent += sb.Len()
	d, err := parse(sb.String())
	if err == nil && len(d.items) >= len(items) {
		r.items = append(r.items, d.items...)
		return
	}
	if len(items) == 1 {
		r.lost++
		return
	}
	r.each(items[:len(items)/2])
	r.each(items[len(items)/2:])
}
