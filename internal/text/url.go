package text

import (
	"errors"
	"net"
	"strings"

	"golang.org/x/net/idna"
)

// errHost is returned for what is no host name or address.
var errHost = errors.New("no host name")

// ASCIIHost writes a host, with its port if it has one, in lower-case ASCII:
// names by IDNA, IPv6 addresses in brackets. It returns an error for what cannot
// be a host: empty, with a blank or control, beginning with '-', a bad port.
func ASCIIHost(host string) (string, error) {
	name, port := host, ""
	if i := strings.LastIndexByte(host, ':'); i >= 0 && !strings.HasSuffix(host, "]") {
		name, port = host[:i], host[i+1:]
	}
	for _, d := range port {
		if d < '0' || d > '9' {
			return "", errHost
		}
	}
	if len(port) > 5 {
		return "", errHost
	}
	name, err := asciiName(name)
	if err != nil {
		return "", err
	}
	if port != "" {
		name += ":" + port
	}
	return name, nil
}

func asciiName(name string) (string, error) {
	if strings.HasPrefix(name, "[") && strings.HasSuffix(name, "]") {
		addr, _, _ := strings.Cut(name[1:len(name)-1], "%")
		ip := net.ParseIP(addr)
		if ip == nil {
			return "", errHost
		}
		return "[" + ip.String() + "]", nil
	}
	ascii, err := idna.Lookup.ToASCII(strings.ToLower(name))
	if err != nil {
		// Names with an underscore are no host names, yet some feeds live there.
		if ascii = strings.ToLower(name); !plainName(ascii) {
			return "", errHost
		}
	}
	if !plainName(ascii) {
		return "", errHost
	}
	return ascii, nil
}

// plainName tells whether s is made of labels of letters, digits, '-' and '_'.
func plainName(s string) bool {
	if s == "" || len(s) > 253 || s[0] == '-' || s[0] == '.' {
		return false
	}
	for i := range len(s) {
		c := s[i]
		ok := c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.'
		if !ok || c == '.' && i+1 < len(s) && s[i+1] == '.' {
			return false
		}
	}
	return true
}

// EscapeURL percent-encodes every byte of an address that is not printable
// ASCII, and those that could be taken for markup or the syntax of a shell or a
// terminal: blank " ' ` \ < > ^ { | } and $. What is encoded already stays;
// EscapeURL(EscapeURL(s)) is EscapeURL(s).
func EscapeURL(s string) string {
	const hex = "0123456789ABCDEF"
	var sb strings.Builder
	for i := range len(s) {
		c := s[i]
		if c > ' ' && c < 0x7f && !strings.ContainsRune("\"'`\\<>^{|}$", rune(c)) {
			sb.WriteByte(c)
			continue
		}
		sb.WriteByte('%')
		sb.WriteByte(hex[c>>4])
		sb.WriteByte(hex[c&15])
	}
	return sb.String()
}

// PlainURL tells whether s is an address that ASCIIHost and EscapeURL would
// leave as it is: http or https, a lower-case name, an optional port, and
// nothing after it that needs escaping or could be written shorter. It is quick,
// so that addresses that were written once need not be parsed again.
func PlainURL(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(s, "http://"); !ok {
			return false
		}
	}
	end := strings.IndexByte(rest, '/')
	if end < 0 || !plainName(rest[:end]) {
		return false
	}
	path := rest[end:]
	for i := range len(path) {
		c := path[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !letter && !strings.ContainsRune("/-_.~=&?+,:;@!*()", rune(c)) {
			return false
		}
	}
	return !strings.Contains(path, "/.")
}
