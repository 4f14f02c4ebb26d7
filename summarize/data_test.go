package summarize

import (
	"bytes"
	"compress/gzip"
	"flag"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

var update = flag.Bool("update", false, "write data/words.gz anew, or fit data/boilerplate.txt")

// A listing is what the sections of a file of data/ are lists of, if they may be put in order.
type listing uint8

const (
	ofNothing listing = iota
	ofWords
	ofLines
)

var listings = map[string]listing{"words.txt": ofWords, "names.txt": ofWords, "topics.txt": ofWords, "heads.txt": ofLines}

// TestDataIsPacked compares what the program holds with the files it was made from.
func TestDataIsPacked(t *testing.T) {
	files, err := filepath.Glob("data/*.txt")
	if err != nil || len(files) < 9 {
		t.Fatalf("data/*.txt: %d files, %v", len(files), err)
	}
	want := make(map[string]string)
	var all bytes.Buffer
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(f)
		text := inOrder(strings.ReplaceAll(string(b), "\r\n", "\n"), listings[name])
		want[name] = strings.ReplaceAll(text, "\n ", "\n")
		narrow, err := encoding.HTMLEscapeUnsupported(charmap.Windows1251.NewEncoder()).Bytes([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(fileMark + name + "\n")
		all.Write(fold(narrow))
	}
	if *update {
		packed = string(compress(t, all.Bytes()))
		if err := os.WriteFile("data/words.gz", []byte(packed), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if !maps.Equal(unpack(packed), want) {
		t.Error("data/words.gz is not what the files of data/ say: go test ./summarize -run Packed -update")
	}
}

// compress is data as gzip has it: by zopfli, which takes seconds and a twelfth less room,
// where it is installed.
func compress(t *testing.T, data []byte) []byte {
	t.Helper()
	if zopfli, err := exec.LookPath("zopfli"); err == nil {
		file := filepath.Join(t.TempDir(), "words")
		if err := os.WriteFile(file, data, 0o644); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command(zopfli, "-c", "--i50", file).Output()
		if err != nil {
			t.Fatalf("%s: %v", zopfli, err)
		}
		return out
	}
	t.Log("data/words.gz is 9 KB larger than it need be: install zopfli and update it again")
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// inOrder is the text of a file of data/ without its comments and, of lists, with the words of
// each, or the lines, in their order, a blank in front of every one by which fold knows them: it
// packs better so. Sections that hold more than words stay as they are.
func inOrder(text string, of listing) string {
	var out, section strings.Builder
	end := func() {
		words := section.String()
		switch {
		case of == ofLines:
			for _, line := range slices.Sorted(strings.Lines(words)) {
				out.WriteString(" " + line)
			}
		case of == ofWords && !strings.ContainsAny(words, ";:"):
			for _, w := range slices.Sorted(slices.Values(strings.Fields(words))) {
				out.WriteString(" " + w)
			}
			out.WriteString("\n")
		default:
			out.WriteString(words)
		}
		section.Reset()
	}
	begun := false
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, "#"), strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, "["):
			if begun {
				end()
			}
			begun = true
			out.WriteString(line)
		case !begun:
			out.WriteString(line)
		default:
			section.WriteString(line)
		}
	}
	if begun {
		end()
	}
	return out.String()
}

// fold is the front coding of the lines that begin with a blank; see unfold.
func fold(text []byte) []byte {
	var out, last []byte
	for line := range bytes.Lines(text) {
		if line[0] != ' ' {
			out = append(out, line...)
			continue
		}
		for _, w := range bytes.Fields(line) {
			n := 0
			for n < min(len(w), len(last), ' '-foldMark-1) && w[n] == last[n] {
				n++
			}
			out = append(append(out, byte(foldMark+n)), w[n:]...)
			last = w
		}
		out = append(out, '\n')
	}
	return out
}

// TestFoldedListsAreWhole: what front coding leaves out comes back.
func TestFoldedListsAreWhole(t *testing.T) {
	text := "[m]\n a an and ant bear\nno list\n bee beebread beebreads beebreadsbeebreads beebreadsbeebreadx\n"
	if got, want := string(unfold(fold([]byte(text)))), strings.ReplaceAll(text, "\n ", "\n"); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if n := len(fold([]byte(text))); n > len(text)*3/4 {
		t.Errorf("%d bytes of %d: nothing was left out", n, len(text))
	}
}

// TestListsHaveTheirWords compares the lists that the rules name with those of words.txt.
func TestListsHaveTheirWords(t *testing.T) {
	text := unpack(packed)["words.txt"]
	var want []string
	for _, m := range regexp.MustCompile(`(?m)^\[(.*)\]$`).FindAllStringSubmatch(text, -1) {
		want = append(want, m[1])
		if words := sections(text, "[", "]")[m[1]]; words == "" || strings.Contains(words, "#") {
			t.Errorf("words.txt: [%s] is empty or has a comment in it", m[1])
		}
	}
	var got []string
	for _, m := range regexp.MustCompile(`(?:(?:wordList|wordMap|phraseList)\{text: "|: )\[([a-zA-Z]+)\]["`+"`"+`;\n]`).FindAllStringSubmatch(codeOfTheRules(t)+text, -1) {
		got = append(got, m[1]) // lists of words.txt may name others
	}
	slices.Sort(got)
	got = slices.Compact(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the rules name the lists %v, words.txt has %v", got, want)
	}
}

// TestMapsTellWhatIsKnown reads every wordMap of the rules: a word stands in it once, and
// genders and kinds of opinions are those that there are.
func TestMapsTellWhatIsKnown(t *testing.T) {
	code := codeOfTheRules(t)
	kinds := map[string]bool{
		leans: true, disputes: true, doubts: true, awaits: true, dissents: true, forgoes: true, sees: true, intends: true,
		aims: true, partakes: true, links: true, questions: true, colours: true, pleads: true, judges: true, paints: true,
	}
	maps := regexp.MustCompile("(\\w+)\\s*= &wordMap\\{text: [`\"]([^`\"]*)[`\"]\\}").FindAllStringSubmatch(code, -1)
	genders := 0
	for _, m := range maps {
		name, seen := m[1], make(map[string]bool)
		ofGender := strings.Contains(code, name+".gender(") || strings.Contains(code, name+".genderOf(")
		for part := range strings.SplitSeq(spelledOut(m[2]), ";") {
			words, value, told := strings.Cut(part, ":")
			value = strings.TrimSpace(value)
			for _, w := range strings.Fields(words) {
				if !told || seen[w] {
					t.Errorf("%s: %q stands there twice or without a value", name, w)
				}
				seen[w] = true
			}
			if told && (ofGender && !regexp.MustCompile("^[mfnpx]$").MatchString(value) || name == "opinionVerbs" && !kinds[value]) {
				t.Errorf("%s: nobody knows %q", name, value)
			}
		}
		if ofGender {
			genders++
		}
	}
	if len(maps) < 25 || genders < 12 {
		t.Errorf("%d maps, %d of genders: where are the others?", len(maps), genders)
	}
}

// TestPhrasesArePartedByBlanks: one that was broken over two lines is still found.
func TestPhrasesArePartedByBlanks(t *testing.T) {
	l := &phraseList{text: "sign up\nfor our; photo : ;\nread more;\n"}
	if got, want := l.all(), []string{"sign up for our", "photo : ", "read more"}; !slices.Equal(got, want) {
		t.Errorf("all() = %q, want %q", got, want)
	}
}

// TestEndingsHaveGenderAndLanguage: what is written wrong would fit everything.
func TestEndingsHaveGenderAndLanguage(t *testing.T) {
	tables := []string{"adjectives", "declensions", "plurals", "states", "surnames"}
	lines(unpack(packed)["endings.txt"], func(section string, fields []string) {
		of := strings.Fields(section)
		if len(of) != 3 || !slices.Contains(tables, of[0]) || !regexp.MustCompile("^[mfnpx]$").MatchString(of[1]) || !slices.Contains([]string{"uk", "ru", "any"}, of[2]) || len(fields) < 2 {
			t.Errorf("endings.txt: [%s] %v", section, fields)
		}
	})
}
