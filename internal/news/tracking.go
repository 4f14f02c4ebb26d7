package news

import (
	"net/url"
	"strings"
)

// trackers are the parameters by which publishers and networks follow a reader;
// none of them says which article is meant. Names that end in * are prefixes.
var trackers = [...]string{
	"utm_*", "at_*", "mtm_*", "pk_*", "hsa_*", "fb_*", "__twitter_*",
	"fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "yclid", "ysclid", "ymclid", "msclkid", "ttclid", "twclid", "igshid", "igsh",
	"mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "_openstat", "xtor", "ns_campaign", "ns_mchannel", "ns_source", "ns_linkname",
	"ns_fee", "wt_mc", "wt_zmc", "wtmc", "maca", "cmpid", "ocid", "ito", "ftag", "smid", "smtyp", "spm", "traffic_source", "guccounter",
	"guce_referrer", "guce_referrer_sig", "vero_id", "mkt_tok", "s_cid", "ref_src", "ref_url", "__source",
}

// WithoutTracking returns the address without the parameters that only serve to
// follow readers. The others stay as they are, in their order.
func (u URL) WithoutTracking() URL {
	s, fragment, hasFragment := strings.Cut(u.s, "#")
	path, query, hasQuery := strings.Cut(s, "?")
	if hasFragment && isTracker(fragment) {
		hasFragment = false
	}
	if hasQuery {
		var kept []string
		for part := range strings.SplitSeq(query, "&") {
			if part != "" && !isTracker(part) {
				kept = append(kept, part)
			}
		}
		s = path
		if len(kept) > 0 {
			s += "?" + strings.Join(kept, "&")
		}
	}
	if hasFragment {
		s += "#" + fragment
	}
	return URL{s}
}

// isTracker tells whether a parameter, name=value, follows readers.
func isTracker(parameter string) bool {
	name, _, _ := strings.Cut(parameter, "=")
	name = strings.ToLower(name)
	for _, t := range trackers {
		if prefix, ok := strings.CutSuffix(t, "*"); ok && strings.HasPrefix(name, prefix) || name == t {
			return true
		}
	}
	return false
}

// Canonical returns the address made fit for comparing, never for opening: without
// scheme, www., m. and amp., default port, fragment, closing slash and tracking
// parameters; the other parameters sorted. The zero URL gives "".
func (u URL) Canonical() string {
	p, err := url.Parse(u.WithoutTracking().s)
	if err != nil || p.Host == "" {
		return ""
	}
	host := p.Host
	if port := p.Port(); port == "80" || port == "443" {
		host = p.Hostname()
	}
	for _, prefix := range [...]string{"www.", "m.", "amp."} {
		host = strings.TrimPrefix(host, prefix)
	}
	path := strings.TrimSuffix(strings.TrimSuffix(p.EscapedPath(), "index.html"), "/")
	if p.RawQuery != "" {
		path += "?" + p.Query().Encode()
	}
	if strings.HasPrefix(p.Fragment, "!") || strings.HasPrefix(p.Fragment, "/") { // a page of one page
		path += "#" + p.Fragment
	}
	return host + path
}
