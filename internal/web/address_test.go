package web

import (
	"errors"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"testing"

	"visti/internal/news"
)

func TestPublicAddresses(t *testing.T) {
	for addr, want := range map[string]bool{
		"8.8.8.8": true, "1.1.1.1": true, "172.15.255.255": true, "172.32.0.1": true, "192.167.255.255": true, "100.63.255.255": true,
		"100.128.0.1": true, "223.255.255.255": true, "198.17.255.255": true, "198.20.0.1": true,
		"2a00:1450:4001:80b::200e": true, "2606:4700::1111": true, "::ffff:8.8.8.8": true, "64:ff9b::8.8.8.8": true, "2002:808:808::1": true,
		// the host itself and unspecified
		"127.0.0.1": false, "127.255.255.254": false, "::1": false, "0.0.0.0": false, "0.1.2.3": false, "::": false, "::127.0.0.1": false, "::8.8.8.8": false,
		// private
		"10.0.0.1": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.1.1": false, "fc00::1": false, "fdff::1": false,
		// link-local, the metadata services of clouds among them
		"169.254.169.254": false, "fe80::1": false, "fe80::1%eth0": false, "febf::1": false, "fec0::1": false, "fd00:ec2::254": false,
		// carriers' own, protocol assignments, benchmarks, documentation
		"100.64.0.1": false, "100.127.255.255": false, "192.0.0.1": false, "192.88.99.1": false, "198.18.0.1": false, "198.19.255.255": false,
		"192.0.2.1": false, "198.51.100.7": false, "203.0.113.9": false, "2001:db8::1": false, "3fff::1": false, "100::1": false, "5f00::1": false,
		// Teredo and ORCHID
		"2001::1": false, "2001:20::1": false,
		// multicast, reserved, broadcast
		"224.0.0.1": false, "239.255.255.255": false, "240.0.0.1": false, "255.255.255.255": false, "ff02::1": false, "ff0e::1": false,
		// not given to anyone as unicast
		"4000::1": false, "::ffff:0:7f00:1": false, "1::1": false,
		// what carries an IPv4 address
		"::ffff:127.0.0.1": false, "::ffff:10.1.2.3": false, "::ffff:169.254.169.254": false, "64:ff9b::127.0.0.1": false, "64:ff9b::10.0.0.1": false,
		"64:ff9b:1::8.8.8.8": false, "2002:7f00:1::1": false, "2002:a00:1::": false, "2002:c0a8:101::1": false,
	} {
		err := public(netip.MustParseAddr(addr))
		if got := err == nil; got != want {
			t.Errorf("public(%s): %v, want public %v", addr, err, want)
		}
		if err != nil && !errors.Is(err, errPrivate) {
			t.Errorf("public(%s): %v, want an errPrivate", addr, err)
		}
	}
}

func TestDiallerRefusesPrivateAddresses(t *testing.T) {
	for addr, want := range map[string]bool{
		"8.8.8.8:80": true, "[2606:4700::1111]:443": true,
		"127.0.0.1:80": false, "[::1]:80": false, "[fe80::1%eth0]:80": false, "[::ffff:10.0.0.1]:80": false, "localhost:80": false, "": false, "8.8.8.8": false,
	} {
		if err := refusePrivate("tcp", addr, nil); (err == nil) != want || err != nil && !errors.Is(err, errPrivate) {
			t.Errorf("refusePrivate(%q): %v, want allowed %v", addr, err, want)
		}
	}
}

func TestNamesOfPrivatePlacesAreRefused(t *testing.T) {
	p := newPolicy([]string{"LocalHost:8080", " 192.168.1.7:80 ", "[fd00::1]:443"}, "http://proxy.lan:3128", "10.0.0.9:8118", "socks5://socks.lan", "")
	for addr, want := range map[string]bool{
		"http://news.example/": true, "https://news.example.:8443/": true, "http://8.8.8.8/": true, "http://xn--80aa.xn--j1amh/": true, "http://a1.b2c/": true,
		"http://localhost/": false, "http://LOCALHOST/": false, "http://localhost./": false, "http://localhost../": false, "http://a.localhost/": false,
		"http://a.localhost.:81/": false, "http://127.0.0.1/": false, "http://127.0.0.1./": false, "http://127.1/": false, "http://127.1./": false, "http://0/": false,
		"http://0x7f000001/": false, "http://0x7f.1/": false, "http://2130706433/": false, "http://017700000001/": false, "http://127.0.0.0x1/": false,
		"http://1.2.3.4.5/": false, "http://[::1]/": false, "http://[::ffff:127.0.0.1]/": false, "http://[fe80::1%25eth0]/": false, "http://10.0.0.1/": false, "http:///": false,
		// what the user allowed is a pair: no other port, no other spelling
		"http://localhost:8080/x": true, "https://localhost:8080/": true, "http://LOCALHOST:8080/": true, "http://localhost:8081/": false, "http://127.0.0.1:8080/": false,
		"http://192.168.1.7/": true, "https://192.168.1.7/": false, "https://[fd00::1]/": true, "http://[fd00::1]/": false,
		// a proxy is dialled, never asked for itself
		"http://proxy.lan:3128/": false, "http://PROXY.lan:3128/": false, "http://proxy.lan/": true, "http://10.0.0.9:8118/": false, "http://socks.lan:1080/": false,
	} {
		u, err := url.Parse(addr)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.checkName(u); (err == nil) != want || err != nil && !errors.Is(err, errPrivate) {
			t.Errorf("checkName(%s): %v, want allowed %v", addr, err, want)
		}
	}
	for addr, want := range map[string]bool{
		"proxy.lan:3128": true, "Proxy.LAN:3128": true, "10.0.0.9:8118": true, "socks.lan:1080": true, "localhost:8080": true,
		"proxy.lan:80": false, "10.0.0.9:80": false, "localhost:80": false, "": false,
	} {
		if got := p.allows(addr); got != want {
			t.Errorf("allows(%q) = %v, want %v", addr, got, want)
		}
	}
}

func TestPrivateAddressesAreNeverAsked(t *testing.T) {
	asked := 0
	s := serve(t, func(http.ResponseWriter, *http.Request) { asked++ })
	port := portOf(t, s.URL)
	c := client(t)
	for _, host := range []string{"127.0.0.1", "localhost", "127.1", "0x7f000001", "2130706433", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]"} {
		_, err := get(t, c, "http://"+host+":"+port+"/")
		wantFault(t, host, err, news.FaultAddress)
	}
	_, err := c.Get(t.Context(), Request{})
	wantFault(t, "no address", err, news.FaultAddress)
	if asked > 0 {
		t.Errorf("the server was asked %d times, want never", asked)
	}
}

// A name may lead anywhere: what counts is the address that it leads to.
func TestDiallerChecksWhereANameLeads(t *testing.T) {
	asked := 0
	s := serve(t, func(http.ResponseWriter, *http.Request) { asked++ })
	port := portOf(t, s.URL)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://localhost:"+port, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client(t).public.RoundTrip(req); !errors.Is(err, errPrivate) {
		t.Errorf("error %v, want errPrivate", err)
	}
	if asked > 0 {
		t.Errorf("the server was asked %d times, want never", asked)
	}
}

func TestProxyIsUsedButNotAsked(t *testing.T) {
	var asked []string
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.String())
		if to := r.URL.Query().Get("to"); to != "" {
			http.Redirect(w, r, to, http.StatusFound)
		}
	})
	t.Setenv("HTTP_PROXY", s.URL)
	c := client(t)
	if _, err := get(t, c, "http://news.example/feed"); err != nil {
		t.Fatal(err)
	}
	if len(asked) != 1 || asked[0] != "http://news.example/feed" {
		t.Errorf("the proxy was asked for %q, want http://news.example/feed", asked)
	}
	for _, to := range []string{s.URL + "/", "http://10.0.0.1/", "http://localhost/", "http://169.254.169.254/latest/"} {
		asked = nil
		_, err := get(t, c, "http://news.example/?to="+url.QueryEscape(to))
		wantFault(t, to, err, news.FaultRedirect)
		if len(asked) != 1 {
			t.Errorf("%s: the proxy was asked for %q, want the redirect only", to, asked)
		}
	}
	_, err := get(t, c, s.URL)
	wantFault(t, "the proxy itself", err, news.FaultAddress)
}

// portOf is the port of a server's address.
func portOf(t *testing.T, addr string) string {
	t.Helper()
	_, port, err := net.SplitHostPort(hostOf(addr))
	if err != nil {
		t.Fatal(err)
	}
	return port
}
