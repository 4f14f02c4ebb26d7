package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

func TestSecretGoesToItsOwnServerOnly(t *testing.T) {
	type seen struct{ user, secret string }
	asked := map[string]seen{}
	note := func(name string, r *http.Request) {
		u, s, _ := r.BasicAuth()
		asked[name] = seen{u, s}
	}
	other := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { note("other", r) }))
	defer other.Close()
	own := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		note("own "+r.URL.Path, r)
		switch r.URL.Path {
		case "/a":
			http.Redirect(w, r, "/b", http.StatusFound)
		case "/b":
			http.Redirect(w, r, other.URL, http.StatusFound)
		}
	}))
	defer own.Close()
	c := New(Options{Allow: []string{strings.TrimPrefix(other.URL, "http://")}, Gap: time.Millisecond})
	defer c.Close()
	u, err := news.ParseURL(own.URL + "/a")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Get(t.Context(), Request{URL: u, OwnHost: true, User: "olena", Secret: "пароль"}); err != nil {
		t.Fatal(err)
	}
	if asked["own /a"] != (seen{"olena", "пароль"}) || asked["own /b"] != (seen{"olena", "пароль"}) || asked["other"] != (seen{}) {
		t.Errorf("asked %+v; want the secret at its own server and nowhere else", asked)
	}
}
