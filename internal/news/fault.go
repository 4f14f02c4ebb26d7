package news

import (
	"errors"
	"fmt"
	"net/http"
	"time"
)

// ErrNotFound is returned for an article or feed that is not in the collection.
var ErrNotFound = errors.New("not in the collection")

// What can be wrong with the collection itself, to be told apart with errors.Is.
var (
	ErrDamaged  = errors.New("store is damaged or no store at all")
	ErrReadOnly = errors.New("store cannot be written")
	ErrFull     = errors.New("no room left for the store")
	ErrBusy     = errors.New("store is busy: another process holds it")
)

// A Fault is one word for what went wrong when something was fetched. The
// screen has a sentence for each, in each of its languages.
type Fault string

// The faults.
const (
	FaultNone     Fault = ""
	FaultOffline  Fault = "offline"  // no route, no name service: no network
	FaultTimeout  Fault = "timeout"  // no answer in time, or too slow a one
	FaultRefused  Fault = "refused"  // nobody listens, the connection broke, the name does not exist
	FaultTLS      Fault = "tls"      // the certificate or the encryption is wrong
	FaultStatus   Fault = "status"   // an HTTP status other than success
	FaultTooLarge Fault = "large"    // more bytes than allowed
	FaultAddress  Fault = "address"  // a private address, or not http(s): never asked
	FaultRedirect Fault = "redirect" // too many redirects, or one to somewhere forbidden
	FaultNotFeed  Fault = "notfeed"  // a web page or something else in place of a feed
	FaultEmpty    Fault = "empty"    // an answer without content
	FaultBroken   Fault = "broken"   // a feed that could not be read
	FaultRobots   Fault = "robots"   // robots.txt forbids it
	FaultNotPage  Fault = "notpage"  // no article: an index, an error page, not HTML
	FaultConsent  Fault = "consent"  // a page that asks for consent to cookies first
	FaultLogin    Fault = "login"    // a page that asks for a login, or the server of a feed: status 401
	FaultCheck    Fault = "check"    // a page that asks for proof of being human
	FaultPaid     Fault = "paid"     // the article is not free
	FaultFeed     Fault = "feed"     // a feed in place of a page
)

// A FetchError is returned for everything that could not be fetched or read.
type FetchError struct {
	URL        URL
	Fault      Fault
	Status     int           // HTTP status if Fault is FaultStatus
	RetryAfter time.Duration // how long the server asked to be left alone; 0: it did not say
	Err        error
}

// Error says what was tried and what came of it. What has no address was not fetched,
// but read from somewhere that the caller knows: then only the cause is said.
func (e *FetchError) Error() string {
	switch {
	case e.URL.Empty() && e.Err != nil:
		return e.Err.Error()
	case e.Fault == FaultStatus && e.Err != nil:
		return fmt.Sprintf("fetch %s: status %d: %v", e.URL, e.Status, e.Err)
	case e.Fault == FaultStatus:
		return fmt.Sprintf("fetch %s: status %d", e.URL, e.Status)
	case e.Err != nil:
		return fmt.Sprintf("fetch %s: %v", e.URL, e.Err)
	default:
		return fmt.Sprintf("fetch %s: %s", e.URL, e.Fault)
	}
}

// Unwrap returns the cause.
func (e *FetchError) Unwrap() error { return e.Err }

// FaultOf returns the fault that err carries, or FaultNone.
func FaultOf(err error) Fault {
	var f *FetchError
	if errors.As(err, &f) {
		return f.Fault
	}
	return FaultNone
}

// AsksWho tells whether err is that a server wants to know who asks it, or was told
// wrongly: status 401.
func AsksWho(err error) bool {
	var f *FetchError
	return errors.As(err, &f) && f.Fault == FaultStatus && f.Status == http.StatusUnauthorized
}
