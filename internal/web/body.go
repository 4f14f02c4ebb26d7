package web

import (
	"bufio"
	"cmp"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// A body may grow to maxRatio times what came over the line once it is longer
// than ratioFrom bytes; text never does, bombs do.
const (
	maxRatio  = 200
	ratioFrom = 1 << 20
)

var (
	errTotal    = errors.New("took too long")
	errIdle     = errors.New("the server stopped sending")
	errTooLarge = errors.New("the body is too large")
	errEncoding = errors.New("the body is packed in a way that was not asked for")
	errPacked   = errors.New("the body cannot be unpacked")
)

// read unpacks the body within the request's limits. cut tells that the
// connection or the packed data ended before their end, or where Request.Begun wants
// it that nothing more came.
func (ex *exchange) read(answer *http.Response) (body []byte, cut bool, err error) {
	asked := answer.Request.Context()
	ctx, cancel := context.WithCancelCause(asked)
	defer cancel(nil)
	wait := ex.idle()
	line := &lineReader{r: answer.Body, idle: time.AfterFunc(wait, func() { cancel(errIdle); answer.Body.Close() }), wait: wait}
	defer line.idle.Stop()
	unpacked, err := unpack(line, answer.Header.Get("Content-Encoding"))
	if err == nil {
		body, err = readAll(unpacked, line, ex.r.MaxBytes)
	}
	// asked may be over before ctx, its child, hears of it.
	switch cause := cmp.Or(context.Cause(ctx), context.Cause(asked)); {
	case errors.Is(err, errTooLarge), errors.Is(err, errEncoding):
		return nil, false, err
	case errors.Is(cause, errIdle) && ex.r.Begun && len(body) > 0:
		return body, err != nil, nil
	case cause != nil:
		return nil, false, cause
	case err == nil:
		return body, false, nil
	case line.err != nil && !errors.Is(line.err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return body, true, nil
	default:
		return nil, false, fmt.Errorf("%w: %w", errPacked, err)
	}
}

// idle is how long the server may send nothing: what asks for more time than others
// asks a server that is slow.
func (ex *exchange) idle() time.Duration {
	return max(ex.c.idle, time.Duration(float64(ex.c.idle)*float64(ex.r.Timeout)/float64(totalTime)))
}

// piece is how much of a body is read or copied at once. A copy of many
// megabytes into fresh memory cannot be interrupted, and where fresh memory is
// slow to come the whole program, the screen with it, waits for its end.
const piece = 64 << 10

// readAll reads r to its end, at most limit bytes, and stops where the ratio to
// what line has seen is a bomb's. On an error it returns what was read so far.
func readAll(r io.Reader, line *lineReader, limit int64) ([]byte, error) {
	var pieces [][]byte
	for size := int64(0); ; {
		buf, err := fill(r, make([]byte, 0, piece))
		pieces, size = append(pieces, buf), size+int64(len(buf))
		if size > limit {
			return nil, fmt.Errorf("%w: more than %d MB", errTooLarge, limit>>20)
		}
		if size > ratioFrom && size/maxRatio > line.n {
			return nil, fmt.Errorf("%w: %d bytes grew beyond %d MB", errTooLarge, line.n, size>>20)
		}
		if err == nil {
			continue
		}
		if errors.Is(err, io.EOF) {
			err = nil
		}
		body := make([]byte, 0, size)
		for _, p := range pieces {
			body = append(body, p...)
		}
		return body, err
	}
}

// fill reads until buf is full or r gives an error.
func fill(r io.Reader, buf []byte) ([]byte, error) {
	for len(buf) < cap(buf) {
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if err != nil {
			return buf, err
		}
	}
	return buf, nil
}

// unpack undoes the content encoding. What is declared as packed and is not is
// taken as it is; gzip is recognised without being declared.
func unpack(r io.Reader, encoding string) (io.Reader, error) {
	br := bufio.NewReaderSize(r, 4<<10)
	head, err := br.Peek(2)
	if len(head) < 2 {
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
		return br, nil
	}
	if head[0] == 0x1f && head[1] == 0x8b {
		return gzip.NewReader(br)
	}
	switch encoding = strings.ToLower(strings.TrimSpace(encoding)); encoding {
	case "", "identity", "gzip", "x-gzip", "utf-8", "none":
		return br, nil
	case "deflate":
		if head[0]&0x0f == 8 && (uint(head[0])<<8|uint(head[1]))%31 == 0 {
			return zlib.NewReader(br)
		}
		if head[0] == '<' || head[0] == '{' || head[0] == 0xef { // 0xef: a byte order mark
			return br, nil
		}
		return flate.NewReader(br), nil
	default:
		return nil, fmt.Errorf("%w: %s", errEncoding, encoding)
	}
}

// A lineReader counts what comes over the line and notices when nothing comes.
type lineReader struct {
	r    io.Reader
	n    int64
	err  error
	idle *time.Timer
	wait time.Duration
}

func (l *lineReader) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	l.n += int64(n)
	l.err = err
	if n > 0 {
		l.idle.Reset(l.wait)
	}
	return n, err
}
