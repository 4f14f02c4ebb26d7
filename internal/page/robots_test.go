package page

import (
	"strings"
	"testing"
	"time"
)

func TestRulesSayWhatMayBeAskedFor(t *testing.T) {
	for _, tt := range []struct {
		name, robots     string
		allowed, refused string // paths
	}{
		{"nothing is said", "", "/ /a", ""},
		{"a page that is not there", "<!doctype html><p>Disallow: nothing\n</html>", "/a", ""},
		{"an empty rule", "User-agent: *\nDisallow:\n", "/a", ""},
		{"all of it", "User-agent: *\nDisallow: /", "", "/ /a /a?b"},
		{"a folder", "User-agent: *\nDisallow: /admin/", "/admin /a/admin/", "/admin/ /admin/x"},
		{"without its slash", "User-agent: *\nDisallow: admin", "/a", "/admin"},
		{"the longest rule counts", "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c", "/a/b/x /x", "/a /a/x /a/b/c"},
		{"whatever its order", "User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/b/x", "/a/x"},
		{"of two as long the one that allows", "User-agent: *\nDisallow: /a\nAllow: /a\nDisallow: /a", "/a", ""},
		{"anything between", "User-agent: *\nDisallow: /*/print", "/print /a/prin", "/a/print /a/b/print?x"},
		{"from the beginning", "User-agent: *\nDisallow: /b*c", "/a/bc", "/bc /bxc/d"},
		{"a query", "User-agent: *\nDisallow: /*?", "/a", "/a?b"},
		{"to the end", "User-agent: *\nDisallow: /*.pdf$\nDisallow: /x$", "/a.pdf?b /xy", "/a.pdf /a.pdf.pdf /x"},
		{"ends that overlap", "User-agent: *\nDisallow: /*ab*ba$", "/aba", "/abba /ab/ba"},
		{"stars alone", "User-agent: *\nDisallow: /a**\nDisallow: *$", "", "/a /b"},
		{"a dot is a dot", "User-agent: *\nDisallow: /*.a$", "/xa", "/x.a"},
		{"letters and their escapes", "User-agent: *\nDisallow: /новини\nDisallow: /%d1%8f", "/x", "/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/1 /%D1%8F /%d1%8f"},
		{"for others", "User-agent: OtherBot\nDisallow: /", "/a", ""},
		{"for visti alone", "User-agent: *\nDisallow: /\n\nUser-agent: visti\nAllow: /\nDisallow: /b", "/a", "/b"},
		{"which may say nothing", "User-agent: visti\nUser-agent: *\nDisallow: /a\n\nuser-agent: Visti/1.0\nDisallow:", "/b", "/a"},
		{"for one whose name begins so", "User-agent: vis\nUser-agent: vistibot\nDisallow: /", "/a", ""},
		{"for several, with other lines between", "User-agent: a\nSitemap: /x\nUser-agent: *\nDisallow: /a\nFoo: bar\nDisallow: /b\n", "/c", "/a /b"},
		{"in two places", "User-agent: *\nDisallow: /a\nUser-agent: b\nDisallow: /c\nUser-agent: *\nDisallow: /b", "/c", "/a /b"},
		{"in front of all names", "Disallow: /a\nUser-agent: *\nDisallow: /b", "/a", "/b"},
		{"beside a delay that is none", "User-agent: *\nCrawl-delay: soon\nDisallow: /a", "/b", "/a"},
		{"with comments and odd line ends", "# all\r\nUSER-AGENT : * # all\rDisallow:/a#b\r\n", "/b", "/a"},
	} {
		g := parseRules(tt.robots, robotsAgent)
		for _, path := range strings.Fields(tt.allowed) {
			if !g.allows(path) {
				t.Errorf("%s: %s is refused, want it allowed", tt.name, path)
			}
		}
		for _, path := range strings.Fields(tt.refused) {
			if g.allows(path) {
				t.Errorf("%s: %s is allowed, want it refused", tt.name, path)
			}
		}
	}
}

func TestDelayIsBounded(t *testing.T) {
	for value, want := range map[string]time.Duration{"": 0, "2.5": 2500 * time.Millisecond, "-1": 0, "NaN": 0, "3600": maxGap, "1e300": maxGap, "Inf": maxGap, "x": 0} {
		if got := parseRules("User-agent: *\nCrawl-delay: "+value+"\n", robotsAgent).delay; got != want {
			t.Errorf("a delay of %q is %v, want %v", value, got, want)
		}
	}
}

// TestRulesAreAskedInNoTime holds that nothing a robots.txt says makes its host's
// pages wait: a poll asks it for each of them.
func TestRulesAreAskedInNoTime(t *testing.T) {
	const pages = 20
	path := "/" + strings.Repeat("a", 2000)
	for name, piece := range map[string]string{
		"stars":             "Disallow: /" + strings.Repeat("*a", 2000) + "$\n",
		"stars and no end":  "Disallow: /" + strings.Repeat("*a", 2000) + "*b\n",
		"many with stars":   "Disallow: /*a*a*a*b$\n",
		"pieces in vain":    "Disallow: /*" + strings.Repeat("a", 30) + "b\n",
		"short ones":        "Allow: /a\n",
		"one long one":      "/" + strings.Repeat("a*", 100),
		"agents":            "User-agent: *\n",
		"agents with rules": "User-agent: *\nDisallow: /b\nUser-agent: visti\nDisallow: /c\n",
		"delays":            "Crawl-delay: 1\n",
	} {
		robots := "User-agent: *\nDisallow: " + "/x\n" + strings.Repeat(piece, maxRobots/len(piece))
		begin := time.Now()
		g := parseRules(robots, robotsAgent)
		for range pages {
			g.allows(path)
		}
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("%s: %d KB took %.1f s for %d pages, want 5 at most", name, len(robots)>>10, took.Seconds(), pages)
		} else if testing.Verbose() {
			t.Logf("%s: %.3f s", name, took.Seconds())
		}
	}
}
