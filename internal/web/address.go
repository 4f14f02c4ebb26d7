package web

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"syscall"

	"visti/internal/news"
)

// errPrivate is returned for an address that is not on the public internet.
var errPrivate = errors.New("not a public address")

// A policy knows which private host:port pairs may be asked.
type policy struct {
	allowed map[string]bool // by the user
	proxies map[string]bool // by the environment: dialled, but never asked for themselves
}

func newPolicy(allow []string, proxies ...string) policy {
	p := policy{allowed: map[string]bool{}, proxies: map[string]bool{}}
	for _, a := range allow {
		p.allowed[strings.ToLower(strings.TrimSpace(a))] = true
	}
	for _, raw := range proxies {
		if raw == "" {
			continue
		}
		if !strings.Contains(raw, "://") {
			raw = "http://" + raw
		}
		if u, err := url.Parse(raw); err == nil {
			p.proxies[address(u)] = true
		}
	}
	return p
}

// allows tells whether addr, a host:port as the transport dials it, may lead to
// a private address.
func (p policy) allows(addr string) bool {
	addr = strings.ToLower(addr)
	return p.allowed[addr] || p.proxies[addr]
}

// checkName refuses what is private by its very name. The dialler checks where
// other names lead; behind a proxy there is no other check than this one.
func (p policy) checkName(u *url.URL) error {
	if p.allowed[address(u)] {
		return nil
	}
	if p.proxies[address(u)] {
		return fmt.Errorf("%s: %w", u.Host, errPrivate)
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return fmt.Errorf("%s: %w", host, errPrivate)
	}
	ip, err := netip.ParseAddr(host)
	if err == nil {
		return public(ip)
	}
	// 127.1, 0x7f000001 and the like: a number in a spelling that some
	// resolvers take for an address and others for a name.
	last := host[strings.LastIndexByte(host, '.')+1:]
	if last == "" || last[0] >= '0' && last[0] <= '9' {
		return fmt.Errorf("%s: %w", host, errPrivate)
	}
	return nil
}

// refusePrivate is a net.Dialer's Control: it sees the very address that is about
// to be connected to, after name resolution and for every hop.
func refusePrivate(_, addr string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(addr)
	if err != nil {
		return fmt.Errorf("%s: %w", addr, errPrivate)
	}
	return public(at.Addr())
}

// Near tells whether u names a place in a private network by its very address.
func Near(u news.URL) bool {
	p, err := url.Parse(u.String())
	return err == nil && policy{}.checkName(p) != nil
}

// isNear tells whether a connection leads to a private network.
func isNear(a net.Addr) bool {
	tcp, ok := a.(*net.TCPAddr)
	return ok && public(tcp.AddrPort().Addr()) != nil
}

// reserved lists what is neither private, loopback, link-local nor multicast by
// netip's own word, and yet not a public server.
var reserved = prefixes(
	"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
	"198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "3fff::/20",
)

// global is what is given out of IPv6 to the public internet. nat64 and sixToFour
// carry an IPv4 address that decides.
var (
	global    = netip.MustParsePrefix("2000::/3")
	nat64     = netip.MustParsePrefix("64:ff9b::/96")
	sixToFour = netip.MustParsePrefix("2002::/16")
)

func prefixes(all ...string) []netip.Prefix {
	ps := make([]netip.Prefix, len(all))
	for i, s := range all {
		ps[i] = netip.MustParsePrefix(s)
	}
	return ps
}

// public returns an error wrapping errPrivate unless ip is a server's address on
// the public internet.
func public(ip netip.Addr) error {
	ip = ip.WithZone("").Unmap()
	refused := !ip.IsGlobalUnicast() || ip.IsPrivate() || ip.Is6() && !global.Contains(ip) && !nat64.Contains(ip)
	for _, p := range reserved {
		refused = refused || p.Contains(ip)
	}
	if refused {
		return fmt.Errorf("%s: %w", ip, errPrivate)
	}
	b := ip.As16()
	switch {
	case nat64.Contains(ip):
		return public(netip.AddrFrom4([4]byte(b[12:16])))
	case sixToFour.Contains(ip):
		return public(netip.AddrFrom4([4]byte(b[2:6])))
	}
	return nil
}

// address is host:port of u as the transport dials it.
func address(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = "80"
		switch u.Scheme {
		case "https":
			port = "443"
		case "socks5", "socks5h":
			port = "1080"
		}
	}
	return strings.ToLower(net.JoinHostPort(u.Hostname(), port))
}

func addressOf(u news.URL) string {
	p, err := url.Parse(u.String())
	if err != nil {
		return ""
	}
	return address(p)
}

func secure(u news.URL) bool { return strings.HasPrefix(u.String(), "https:") }
