package news

import "strings"

// A Topic is what an article is about: one of twelve. The zero value is none.
type Topic uint8

// The topics, in the order of the topic bar; the last three have no digit.
const (
	NoTopic Topic = iota
	War
	Politics
	Economy
	World
	Society
	Incidents
	Tech
	Sport
	Culture
	Science
	Health
	Weather
)

// Topics lists all topics in the order of the topic bar.
func Topics() []Topic {
	return []Topic{War, Politics, Economy, World, Society, Incidents, Tech, Sport, Culture, Science, Health, Weather}
}

// TopicNames are the slugs of topics, with sep between them.
func TopicNames(topics []Topic, sep string) string {
	names := make([]string, len(topics))
	for i, t := range topics {
		names[i] = t.String()
	}
	return strings.Join(names, sep)
}

// names holds slug, names in Ukrainian and English, and the code of the IPTC
// Media Topics (https://cv.iptc.org/newscodes/mediatopic/) where one fits.
var topics = [...]struct{ slug, uk, en, iptc string }{
	NoTopic:   {"", "", "", ""},
	War:       {"war", "Війна", "War", "medtop:16000000"},
	Politics:  {"politics", "Політика", "Politics", "medtop:11000000"},
	Economy:   {"economy", "Економіка", "Economy", "medtop:04000000"},
	World:     {"world", "Світ", "World", ""},
	Society:   {"society", "Суспільство", "Society", "medtop:14000000"},
	Incidents: {"incidents", "Події", "Incidents", "medtop:03000000"},
	Tech:      {"tech", "Технології", "Tech", "medtop:20000763"},
	Sport:     {"sport", "Спорт", "Sport", "medtop:15000000"},
	Culture:   {"culture", "Культура", "Culture", "medtop:01000000"},
	Science:   {"science", "Наука", "Science", "medtop:13000000"},
	Health:    {"health", "Здоров’я", "Health", "medtop:07000000"},
	Weather:   {"weather", "Погода", "Weather", "medtop:17000000"},
}

// String returns the topic as queries and JSON write it, such as "war".
func (t Topic) String() string { return topics[t%Topic(len(topics))].slug }

// Name returns the topic in the language of the frame: "uk", otherwise English.
func (t Topic) Name(lang string) string {
	if lang == "uk" {
		return topics[t%Topic(len(topics))].uk
	}
	return topics[t%Topic(len(topics))].en
}

// Code returns the topic's IPTC Media Topics code, or "" where none fits.
func (t Topic) Code() string { return topics[t%Topic(len(topics))].iptc }

// MarshalText gives the topic to JSON.
func (t Topic) MarshalText() ([]byte, error) { return []byte(t.String()), nil }
