package web

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"os"
	"strings"
	"syscall"

	"visti/internal/news"
)

// faultOf says in one word what went wrong on the line.
func faultOf(err error) news.Fault {
	var dns *net.DNSError
	switch {
	case errors.Is(err, errPrivate):
		return news.FaultAddress
	case errors.Is(err, errTooLarge):
		return news.FaultTooLarge
	case errors.Is(err, errTotal), errors.Is(err, errIdle):
		return news.FaultTimeout
	case errors.Is(err, errEncoding), errors.Is(err, errPacked):
		return news.FaultBroken
	case errors.As(err, &dns):
		if dns.IsNotFound {
			return news.FaultRefused
		}
		return news.FaultOffline
	case errors.Is(err, syscall.ENETUNREACH), errors.Is(err, syscall.ENETDOWN), errors.Is(err, syscall.EHOSTUNREACH),
		errors.Is(err, syscall.EADDRNOTAVAIL):
		return news.FaultOffline
	case isTLS(err):
		return news.FaultTLS
	case isTimeout(err):
		return news.FaultTimeout
	default:
		return news.FaultRefused
	}
}

func isTLS(err error) bool {
	var (
		verify    *tls.CertificateVerificationError
		record    tls.RecordHeaderError
		alert     tls.AlertError
		authority x509.UnknownAuthorityError
		name      x509.HostnameError
		invalid   x509.CertificateInvalidError
	)
	return errors.As(err, &verify) || errors.As(err, &record) || errors.As(err, &alert) ||
		errors.As(err, &authority) || errors.As(err, &name) || errors.As(err, &invalid) ||
		// The transport names this one in words only.
		err != nil && (err.Error() == "net/http: TLS handshake timeout" || err.Error() == "http: server gave HTTP response to HTTPS client")
}

func isTimeout(err error) bool {
	var t interface{ Timeout() bool }
	return errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, context.DeadlineExceeded) ||
		errors.As(err, &t) && t.Timeout()
}

// A cleanError says what its cause says, in one line that may be shown anywhere:
// servers put words into errors.
type cleanError struct{ error }

func (e cleanError) Error() string {
	said := strings.TrimPrefix(strings.TrimPrefix(e.error.Error(), "net/"), "http: ") // a package of Go
	var dns *net.DNSError
	var record tls.RecordHeaderError // what came first is not of TLS
	switch {
	case errors.As(e.error, &dns) && dns.IsNotFound:
		said = "no host is called " + dns.Name
	case errors.As(e.error, &dns):
		said = "the name " + dns.Name + " could not be looked up: no name service answers"
	case errors.Is(e.error, errTotal), errors.Is(e.error, errIdle):
	case said == "TLS handshake timeout":
		said = "the server did not agree on encryption in time"
	case said == "server gave HTTP response to HTTPS client", errors.As(e.error, &record):
		said = "the server does not encrypt: it speaks http, not https"
	case isTimeout(e.error) && said != context.DeadlineExceeded.Error(): // that is who asked
		said = "the server did not answer in time"
	case errors.Is(e.error, io.EOF):
		said = "the server closed the connection without an answer"
	}
	return news.PlainLine(said).String()
}

func (e cleanError) Unwrap() error { return e.error }
