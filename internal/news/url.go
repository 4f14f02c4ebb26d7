package news

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"visti/internal/text"
)

// ErrNotWeb is returned for an address that is not http or https with a host.
var ErrNotWeb = errors.New("not a web address")

// A URL is an http or https address with a host, parsed and written again, so
// that it holds nothing but printable ASCII and may be shown, opened and copied.
// Only ParseURL and Resolve make one. The zero value is no address.
type URL struct{ s string }

const maxURL = 2048 // bytes; longer ones are refused

// ParseURL reads an absolute web address. It drops user names and passwords and
// returns an error wrapping ErrNotWeb for everything that is not http or https
// with a host, or is longer than 2048 bytes.
func ParseURL(raw string) (URL, error) {
	return resolve(raw, nil)
}

// Resolve reads ref relative to u, as a browser does for a link on that page.
// With u zero, ref must be absolute.
func (u URL) Resolve(ref string) (URL, error) {
	if u.s == "" {
		return resolve(ref, nil)
	}
	base, err := url.Parse(u.s)
	if err != nil {
		return URL{}, fmt.Errorf("%w: %q", ErrNotWeb, u.s)
	}
	return resolve(ref, base)
}

// String returns the address, or "" for the zero URL.
func (u URL) String() string { return u.s }

// Empty tells whether there is no address.
func (u URL) Empty() bool { return u.s == "" }

// Host returns the host and, if it is given, the port.
func (u URL) Host() string {
	_, rest, _ := strings.Cut(u.s, "://")
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	return rest
}

// MarshalText gives the address to JSON.
func (u URL) MarshalText() ([]byte, error) { return []byte(u.s), nil }

// UnmarshalText reads an address; what is none becomes the zero URL.
func (u *URL) UnmarshalText(b []byte) error {
	*u, _ = ParseURL(string(b))
	return nil
}

func resolve(raw string, base *url.URL) (URL, error) {
	raw = strings.TrimSpace(raw)
	if len(raw) <= maxURL && text.PlainURL(raw) {
		return URL{raw}, nil
	}
	if len(raw) > 4*maxURL {
		return URL{}, fmt.Errorf("%w: longer than %d bytes", ErrNotWeb, maxURL)
	}
	// Browsers drop tabs and line breaks inside an address; feeds' authors rely on it.
	raw = strings.NewReplacer("\t", "", "\n", "", "\r", "", " ", "%20").Replace(raw)
	p, err := url.Parse(raw)
	if err != nil {
		return URL{}, fmt.Errorf("%w: %q", ErrNotWeb, raw)
	}
	if base != nil {
		p = base.ResolveReference(p)
	}
	p.Scheme = strings.ToLower(p.Scheme)
	if p.Scheme != "http" && p.Scheme != "https" || p.Hostname() == "" || p.Opaque != "" {
		return URL{}, fmt.Errorf("%w: %q", ErrNotWeb, raw)
	}
	host, err := text.ASCIIHost(p.Host)
	if err != nil {
		return URL{}, fmt.Errorf("%w: %q: %v", ErrNotWeb, raw, err)
	}
	p.Host, p.User = host, nil
	if p.Path == "" && p.RawQuery == "" && p.Fragment == "" {
		p.Path = "/"
	}
	s := text.EscapeURL(p.String())
	if len(s) > maxURL {
		return URL{}, fmt.Errorf("%w: longer than %d bytes", ErrNotWeb, maxURL)
	}
	return URL{s}, nil
}
