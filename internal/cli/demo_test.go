//go:build unix

package cli

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/xpty"
)

// sitAtSample starts the sample in a terminal of w by h cells.
func sitAtSample(t *testing.T, w, h int, env ...string) (*person, home) {
	t.Helper()
	home := newHome(t)
	return sitDownTo(t, home, []string{"demo"}, w, h, append(env, "TMPDIR="+t.TempDir())...), home
}

// latin are keys as an English layout sends them; ukrainian are those of the same
// places on a Ukrainian one.
func latin(key string) string { return key }

func ukrainian(key string) string {
	places := strings.NewReplacer(
		"q", "й", "w", "ц", "e", "у", "r", "к", "t", "е", "y", "н", "u", "г", "i", "ш", "o", "щ", "p", "з",
		"a", "ф", "s", "і", "d", "в", "f", "а", "g", "п", "h", "р", "j", "о", "k", "л", "l", "д",
		"z", "я", "x", "ч", "c", "с", "v", "м", "b", "и", "n", "т", "m", "ь",
		"A", "Ф", "O", "Щ", "W", "Ц", "D", "В", "M", "Ь", "Y", "Н", "X", "Ч", "P", "З",
		"Q", "Й", "R", "К", "G", "П", "F", "А", "J", "О", "K", "Л", "C", "С", "N", "Т", "/", ".",
	)
	if len([]rune(key)) > 1 {
		return key // a named key
	}
	return places.Replace(key)
}

// TestMorningOverTheSample is a morning's catching up, told once for each size and
// layout: what a person does, and what is to be seen of it.
func TestMorningOverTheSample(t *testing.T) {
	t.Parallel()
	for name, c := range told(map[string]layout{
		"80x24": {80, 24, latin}, "140x40": {140, 40, latin}, "80x24 on a Ukrainian layout": {80, 24, ukrainian},
	}) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			command, log := stubBrowser(t)
			me, _ := sitAtSample(t, c.w, c.h, "BROWSER="+command)
			before := terminalState(t, me)
			press := func(keys ...string) {
				t.Helper()
				for _, k := range keys {
					me.press(c.keys(k))
				}
			}

			me.see("ЗРАЗОК · вигадані новини", "Вечірніх обмежень світла не буде", "рядків")
			me.see("1 джерело не відповідає") // the poll is over, and Маяк is its own trouble

			press("1") // one topic by one key
			me.see("topic:war", "На Верхолузькому напрямку")
			me.notSee("Вечірніх обмежень світла не буде")
			press("0")
			me.see("Вечірніх обмежень світла не буде")

			press("/")
			me.press("м", "о", "с", "т", "и", "enter")
			me.see("/ мости")
			me.see("1,2") // two sources tell of the bridges, each in its words
			me.notSee("Вечірніх обмежень світла не буде")
			me.press("esc")
			me.notSee("/ мости") // Esc and a key at once would be Alt and that key
			press("g", "g")
			me.see("Вечірніх обмежень світла не буде")

			me.press("enter")
			me.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "Віктор Салій", "ПОВ’ЯЗАНІ", "повний текст")
			press("c") // claim by claim, each where it stands
			me.see("▌ Оператор системи передачі")
			at := claimLine(me.screen())
			press("c")
			me.until(func(s string) string {
				if claimLine(s) == at {
					return "want the next claim marked after c"
				}
				return ""
			})
			press("g", "g")
			me.see("ПОВ’ЯЗАНІ")
			first := firstRelated(t, me.screen())
			me.press("1")
			me.see(first)
			me.notSee("Віктор Салій")
			press("h") // back where one was
			me.see("Віктор Салій", "ПОВ’ЯЗАНІ")

			press("o")
			me.until(func(string) string {
				if got, _ := os.ReadFile(log); !strings.Contains(string(got), "http://127.0.0.1:") || !strings.Contains(string(got), "argc 1") {
					return fmt.Sprintf("the browser got %q, want one address", got)
				}
				return ""
			})

			me.see("Вечірніх обмежень") // still reading when news arrives
			press("h")
			me.until(func(s string) string {
				if !strings.Contains(s, "нових") {
					return "want new articles announced"
				}
				return ""
			})
			press("g", "g")
			me.notSee("нових")

			press("m") // read, and unread again
			press("u")
			me.see("●")
			press("q")
			if code := me.quits(); code != exitGood {
				t.Errorf("exit %d after q", code)
			}
			if after := terminalState(t, me); !reflect.DeepEqual(before, after) {
				t.Errorf("the terminal's settings are\n%+v\nwere\n%+v", after, before)
			}
			if bad := foreign(me.written()); bad != "" {
				t.Errorf("a foreign control reached the terminal: %s", bad)
			}
		})
	}
}

// terminalState are the settings of the terminal that visti runs in.
func terminalState(t *testing.T, p *person) *term.State {
	t.Helper()
	tty, ok := p.pty.(*xpty.UnixPty)
	if !ok {
		t.Fatalf("a %T is no Unix terminal", p.pty)
	}
	s, err := term.GetState(tty.Slave().Fd())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// claimLine is the line of the claim that is marked.
func claimLine(screen string) string {
	for line := range strings.Lines(screen) {
		if strings.Contains(line, "▌") && !strings.Contains(line, "●") {
			return line
		}
	}
	return ""
}

// firstRelated is the beginning of the first related title.
func firstRelated(t *testing.T, screen string) string {
	t.Helper()
	_, rest, ok := strings.Cut(screen, "ПОВ’ЯЗАНІ")
	if !ok {
		t.Fatalf("nothing related on\n%s", screen)
	}
	for line := range strings.Lines(rest) {
		if _, title, ok := strings.Cut(line, "1 "); ok {
			r := []rune(strings.TrimSpace(title))
			return string(r[:min(len(r), 20)])
		}
	}
	t.Fatalf("no first related title on\n%s", screen)
	return ""
}

func TestSampleIsThereWithinTheFirstPoll(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	out := h.must(t, "demo") // without a terminal: the list
	for _, want := range []string{"Вістовик", "Обрій", "Степова хвиля", "Harbour Post", "Northern Dispatch", "Речной курьер"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is not in the list:\n%s", want, out)
		}
	}
}

// samples are the folders of samples in dir.
func samples(t *testing.T, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, samplePrefix+"*"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestSampleLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	tmp, h := t.TempDir(), newHome(t)
	me := sitDownTo(t, h, []string{"demo"}, 80, 24, "TMPDIR="+tmp)
	me.see("Вечірніх обмежень")
	if len(samples(t, tmp)) != 1 {
		t.Errorf("a running sample has the folders %v, want one", samples(t, tmp))
	}
	if err := me.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	me.quits()
	if len(samples(t, tmp)) != 1 {
		t.Errorf("a killed sample left %v, want its folder", samples(t, tmp))
	}
	second := sitDownTo(t, h, []string{"demo"}, 80, 24, "TMPDIR="+tmp)
	second.see("Вечірніх обмежень")
	third := sitDownTo(t, h, []string{"demo"}, 80, 24, "TMPDIR="+tmp)
	third.see("Вечірніх обмежень")
	if n := len(samples(t, tmp)); n != 2 {
		t.Errorf("%d folders while two samples run, want those two", n)
	}
	for _, p := range []*person{second, third} {
		p.press("q")
		p.quits()
	}
	if left := samples(t, tmp); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if _, err := os.Stat(filepath.Join(h.dir, "data")); !os.IsNotExist(err) {
		t.Errorf("the sample touched the reader's own data: %v", err)
	}
}

func TestSampleSaysWhatItCannotDo(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	p := newPress(t)
	taken := strings.TrimPrefix(p.URL, "http://127.0.0.1:")
	none := filepath.Join(h.dir, "none")
	for name, c := range map[string]struct {
		args []string
		env  string
		want string
	}{
		"the port is taken":      {[]string{"demo", "--port", taken}, "", taken},
		"a port that is none":    {[]string{"demo", "--port", "70000"}, "", "between 1 and"},
		"no temporary folder":    {[]string{"demo"}, "TMPDIR=" + none, "TMPDIR"},
		"nothing can be written": {[]string{"demo"}, "TMPDIR=/proc/self", "TMPDIR"},
	} {
		cmd := h.command(t, c.args...)
		cmd.Env = append(cmd.Env, c.env)
		out, err := cmd.CombinedOutput()
		if err == nil || !strings.Contains(string(out), c.want) || strings.Count(strings.TrimSpace(string(out)), "\n") > 0 {
			t.Errorf("%s: %v, said %q; want one line that names %q", name, err, out, c.want)
		}
	}
}

// TestSampleOnAFullDisk gives the sample a file system of two pages.
func TestSampleOnAFullDisk(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	tmp := t.TempDir()
	cmd := h.command(t, "demo")
	script := `mount -t tmpfs -o size=16k none "$TMPDIR" && exec "$0" demo`
	inside := exec.Command("unshare", "-m", "sh", "-c", script, cmd.Path)
	inside.Env = append(cmd.Env, "TMPDIR="+tmp)
	out, err := inside.CombinedOutput()
	if strings.Contains(string(out), "unshare") || strings.Contains(string(out), "mount") || os.Getuid() != 0 {
		t.Skipf("no mount of its own here: %s", out)
	}
	if err == nil || !strings.Contains(string(out), "full") || strings.Count(strings.TrimSpace(string(out)), "\n") > 0 {
		t.Errorf("a full disk: %v, said %q; want one line that says so", err, out)
	}
}

// TestNetworkGoneAndBack runs visti in a network of its own that leads nowhere,
// looks at the sample, and then lets the network come back.
func TestNetworkGoneAndBack(t *testing.T) {
	t.Parallel()
	if os.Getuid() != 0 || exec.Command("unshare", "-n", "ip", "link", "set", "lo", "up").Run() != nil {
		t.Skip("no network of its own here: needs root, unshare and ip")
	}
	const host = "10.9.8.7" // nobody's, in that network
	h := newHome(t)
	h.subscribe(t, "http://"+host+":8080/rss")
	up := filepath.Join(h.dir, "up")
	visti := h.command(t)
	script := `ip link set lo up
(while ! [ -e "$1" ]; do sleep 0.2; done; ip addr add ` + host + `/32 dev lo; VISTI_TEST_PRESS=` + host + `:8080 exec "$0") </dev/null >/dev/null 2>&1 &
echo $! >"$1.pid"
exec "$0"`
	me := sitDownAt(t, exec.Command("unshare", "-n", "sh", "-c", script, visti.Path, up), visti.Env, 80, 24, "TMPDIR="+t.TempDir())
	t.Cleanup(func() { endServer(up + ".pid") })
	me.see("немає мережі", "Enter — роздивитися вбудований зразок")
	if n := strings.Count(me.screen(), "мереж"); n != 1 {
		t.Errorf("the network is named %d times on\n%s", n, me.screen())
	}
	me.press("enter")
	me.see("ЗРАЗОК · вигадані новини", "Вечірніх обмежень")
	if err := os.WriteFile(up, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	back := time.Now()
	me.within(time.Minute, "мережа є")
	t.Logf("told %v after the network came back", time.Since(back).Round(time.Second))
	me.press("q")
	me.see("Уряд виділить 1,2 млрд грн")
	me.notSee("ЗРАЗОК")
	me.press("q")
	me.quits()
}

// endServer kills the process whose number is in file.
func endServer(file string) {
	b, err := os.ReadFile(file)
	if err != nil {
		return
	}
	if pid, err := strconv.Atoi(strings.TrimSpace(string(b))); err == nil && pid > 1 {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
}

// servePress is what the test binary does with VISTI_TEST_PRESS: it serves the
// press there until it is killed.
func servePress(addr string) error {
	p := &press{items: invented(), paths: map[string]http.HandlerFunc{}}
	p.base = "http://" + addr
	return http.ListenAndServe(addr, http.HandlerFunc(p.serve))
}
