package config

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// A place is where a setting stands in the text of a file.
type place struct {
	key        int // where its name begins
	value, end int // where a simple value begins and ends; both 0 for others
}

// places are those of all settings of a file by their path, such as reading.rows,
// topics[0] or saved[1].query, and where its [[tables]] begin.
type places struct {
	text   []byte
	at     map[string]place
	tables []int
}

// placesOf reads a file as far as it is TOML.
func placesOf(b []byte) places {
	p := places{text: b, at: map[string]place{}}
	var parser unstable.Parser
	parser.Reset(b)
	inside := ""
	count := map[string]int{}
	for parser.NextExpression() {
		switch e := parser.Expression(); e.Kind {
		case unstable.Table:
			inside = p.keys("", e.Key())
		case unstable.ArrayTable:
			name := p.keys("", e.Key())
			inside = fmt.Sprintf("%s[%d]", name, count[name])
			count[name]++
			first := int(e.Child().Raw.Offset)
			p.put(inside, place{key: first})
			p.tables = append(p.tables, bytes.LastIndexByte(b[:first], '\n')+1)
		case unstable.KeyValue:
			p.pair(inside, e)
		}
	}
	return p
}

// pair takes in a name with its value, inside of a table.
func (p *places) pair(inside string, e *unstable.Node) {
	path := p.keys(inside, e.Key())
	one := place{key: int(e.Child().Next().Raw.Offset)}
	if v := e.Value(); v.Kind == unstable.String {
		one.value = int(v.Raw.Offset)
		one.end = one.value + int(v.Raw.Length)
	}
	p.at[path] = one
	p.within(path, e.Value())
}

// within takes in what a value holds.
func (p *places) within(path string, v *unstable.Node) {
	i := 0
	for kids := v.Children(); kids.Next(); i++ {
		switch kid := kids.Node(); {
		case v.Kind == unstable.InlineTable:
			p.pair(path, kid)
		case v.Kind == unstable.Array:
			element := fmt.Sprintf("%s[%d]", path, i)
			if kid.Raw.Length > 0 {
				p.put(element, place{key: int(kid.Raw.Offset)})
			}
			p.within(element, kid)
		}
	}
}

// keys joins the parts of a name to a path and takes in each table on the way.
func (p *places) keys(path string, parts unstable.Iterator) string {
	for parts.Next() {
		part := parts.Node()
		path = strings.TrimPrefix(path+"."+string(part.Data), ".")
		p.put(path, place{key: int(part.Raw.Offset)})
	}
	return path
}

func (p *places) put(path string, at place) {
	if _, known := p.at[path]; !known {
		p.at[path] = at
	}
}

// line is that of a setting, counted from 1; 0 if it does not stand in the file.
func (p places) line(path string) int {
	at, ok := p.at[path]
	if !ok {
		return 0
	}
	return 1 + bytes.Count(p.text[:at.key], []byte("\n"))
}

// wrong is an error about a setting that names its line, if it has one.
func (p places) wrong(path, format string, args ...any) error {
	err := fmt.Errorf(format, args...)
	if line := p.line(path); line > 0 {
		return fmt.Errorf("line %d: %w", line, err)
	}
	return err
}

// LineIn is the line of a setting in a file, counted from 1; 0 if it is not there.
func LineIn(file, setting string) int {
	b, err := readAtMost(file)
	if err != nil {
		return 0
	}
	return placesOf(b).line(setting)
}
