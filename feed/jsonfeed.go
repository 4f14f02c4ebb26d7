package feed

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/mmcdole/gofeed"
	jsonfeed "github.com/mmcdole/gofeed/json"
)

var errNotJSONFeed = errors.New("JSON, but no JSON Feed")

// readJSON parses a JSON Feed, which must have a version or items. Fields of
// the wrong type cost only themselves, a cut document only its last item.
func readJSON(s string) (d *document, problems []string, partial bool, err error) {
	f, err := parseJSON(s)
	if err == nil {
		if f.Version == "" && f.Items == nil {
			return nil, nil, false, errNotJSONFeed
		}
		return fromJSON(f), nil, false, nil
	}
	repaired, cut, ok := repairJSON(s)
	if !ok {
		return nil, nil, false, errNotJSONFeed
	}
	f, err2 := parseJSON(repaired)
	if err2 != nil {
		return nil, nil, false, err2
	}
	why := "broken JSON: " + err.Error()
	if cut {
		why = "the document ends early"
	}
	return fromJSON(f), []string{why}, cut, nil
}

func parseJSON(s string) (feed *jsonfeed.Feed, err error) {
	defer notBroken(&err)
	p := gofeed.NewParser()
	p.KeepOriginalFeed = true
	p.JSONTranslator = untranslated{}
	f, err := p.Parse(strings.NewReader(s))
	if err != nil {
		return nil, err
	}
	original, ok := f.OriginalFeed().(*jsonfeed.Feed)
	if !ok {
		return nil, errNotJSONFeed
	}
	original.Items = original.Items[:min(len(original.Items), maxItems)]
	return original, nil
}

// The fields of a JSON Feed and of its items by the type they must have.
var (
	jsonStrings = []string{
		"version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon",
		"language", "url", "external_url", "content_html", "content_text", "summary", "image", "banner_image",
		"date_published", "date_modified",
	}
	jsonPeople = []string{"name", "url", "avatar"}
)

// repairJSON reads as much of s as there is and writes it again with every field
// of the type that it should have. ok is false for what is no feed.
func repairJSON(s string) (repaired string, cut, ok bool) {
	dec := json.NewDecoder(strings.NewReader(s))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return "", false, false
	}
	feed := map[string]any{}
	var items []any
	found := false
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			cut = true
			break
		}
		if key == "items" {
			found = true
			if items, cut = jsonItems(dec); cut {
				break
			}
			continue
		}
		var v any
		if err := dec.Decode(&v); err != nil {
			cut = true
			break
		}
		feed[key.(string)] = v
	}
	version, _ := feed["version"].(string)
	if !found && !strings.Contains(version, "jsonfeed") {
		return "", false, false
	}
	feed = coerce(feed)
	feed["items"] = items
	b, err := json.Marshal(feed)
	return string(b), cut, err == nil
}

// jsonItems reads the array of items as far as it goes.
func jsonItems(dec *json.Decoder) (items []any, cut bool) {
	items = []any{}
	if t, err := dec.Token(); err != nil || t != json.Delim('[') {
		return items, err != nil
	}
	for dec.More() {
		var v any
		if err := dec.Decode(&v); err != nil {
			return items, true
		}
		if m, ok := v.(map[string]any); ok && len(items) < maxItems {
			items = append(items, coerce(m))
		}
	}
	_, err := dec.Token()
	return items, err != nil
}

// coerce keeps of a feed or an item what has, or can be given, the right type.
func coerce(m map[string]any) map[string]any {
	out := map[string]any{}
	for _, k := range jsonStrings {
		if s := jsonString(m[k]); s != "" {
			out[k] = s
		}
	}
	if s := jsonString(m["id"]); s != "" {
		out["id"] = s
	}
	if people := jsonObjects(m["author"], "name", jsonPeople); len(people) > 0 {
		out["author"] = people[0]
	}
	if people := jsonObjects(m["authors"], "name", jsonPeople); len(people) > 0 {
		out["authors"] = people
	}
	if files := jsonObjects(m["attachments"], "url", []string{"url", "mime_type", "title", "size_in_bytes"}); len(files) > 0 {
		out["attachments"] = files
	}
	var tags []string
	switch v := m["tags"].(type) {
	case string:
		tags = strings.Split(v, ",")
	case []any:
		for _, t := range v {
			tags = append(tags, all(jsonString(t))...)
		}
	}
	if len(tags) > 0 {
		out["tags"] = tags
	}
	return out
}

func jsonString(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}

// jsonObjects reads an object or an array of objects; a bare string is the field
// called alone.
func jsonObjects(v any, alone string, fields []string) []map[string]string {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	var out []map[string]string
	for _, el := range list {
		o := map[string]string{}
		switch el := el.(type) {
		case string:
			o[alone] = el
		case map[string]any:
			for _, f := range fields {
				if s := jsonString(el[f]); s != "" {
					o[f] = s
				}
			}
		}
		if len(o) > 0 {
			out = append(out, o)
		}
	}
	return out
}

// fromJSON takes what JSON Feed 1.0 and 1.1 say.
func fromJSON(f *jsonfeed.Feed) *document {
	version := f.Version
	if i := strings.LastIndex(version, "/"); i >= 0 {
		version = version[i+1:]
	}
	authors := f.Authors
	if len(authors) == 0 && f.Author != nil {
		authors = []*jsonfeed.Author{f.Author}
	}
	d := &document{
		format:      strings.TrimSpace("json " + version),
		title:       f.Title,
		link:        f.HomePageURL,
		description: f.Description,
		language:    f.Language,
		image:       first(f.Icon, f.Favicon),
		author:      first(jsonNames(authors)...),
	}
	for _, it := range f.Items {
		if it != nil {
			d.items = append(d.items, fromJSONItem(it, authors))
		}
	}
	return d
}

func fromJSONItem(j *jsonfeed.Item, inherited []*jsonfeed.Author) item {
	authors := j.Authors
	if len(authors) == 0 && j.Author != nil {
		authors = []*jsonfeed.Author{j.Author}
	}
	if len(authors) == 0 {
		authors = inherited
	}
	it := item{
		guid:       j.ID,
		permalink:  true,
		title:      j.Title,
		plainTitle: true,
		link:       first(j.URL, j.ExternalURL),
		published:  j.DatePublished,
		updated:    j.DateModified,
		summary:    paragraphs(j.Summary),
		authors:    jsonNames(authors),
		categories: j.Tags,
		images:     all(j.Image, j.BannerImage),
	}
	it.texts = all(j.ContentHTML)
	if len(it.texts) == 0 {
		it.texts = all(paragraphs(j.ContentText), it.summary)
	}
	if j.Attachments != nil {
		for _, a := range *j.Attachments {
			length := ""
			if a.SizeInBytes > 0 {
				length = strconv.FormatInt(a.SizeInBytes, 10)
			}
			it.enclosures = append(it.enclosures, enclosure{a.URL, a.MimeType, length})
		}
	}
	return it
}

func jsonNames(authors []*jsonfeed.Author) []string {
	var names []string
	for _, a := range authors {
		if a != nil {
			names = append(names, all(first(a.Name, a.URL))...)
		}
	}
	return names
}
