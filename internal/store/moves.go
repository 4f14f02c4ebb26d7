package store

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"io"
	"slices"

	"visti/internal/news"
)

// A move is what became of an article by an act.
type move struct{ from, to state }

// moves are the articles of an act.
type moves map[news.ArticleID]move

// add takes one in. One that is moved twice went from where it was first; one
// that comes back did not move.
func (m moves) add(id news.ArticleID, from, to state) {
	if before, ok := m[id]; ok {
		from = before.from
	}
	if from == to {
		delete(m, id)
		return
	}
	m[id] = move{from, to}
}

// packMoves writes moves in little room: for each way that articles went their
// ids in order, each as the seconds since the one before and its counter. A
// hundred thousand take some 200 KB.
func packMoves(m moves) ([]byte, error) {
	ways := map[byte][]news.ArticleID{}
	for id, way := range m {
		k := way.from.bits()<<3 | way.to.bits()
		ways[k] = append(ways[k], id)
	}
	var raw []byte
	for k := range byte(64) {
		ids := ways[k]
		if len(ids) == 0 {
			continue
		}
		slices.Sort(ids)
		raw = append(raw, k)
		raw = binary.AppendUvarint(raw, uint64(len(ids)))
		last := news.ArticleID(0)
		for _, id := range ids {
			raw = binary.AppendUvarint(raw, uint64(id>>20-last>>20))
			raw = binary.AppendUvarint(raw, uint64(id&(1<<20-1)))
			last = id
		}
	}
	var out bytes.Buffer
	w := packers.Get().(*flate.Writer)
	defer packers.Put(w)
	w.Reset(&out)
	if _, err := w.Write(raw); err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	return out.Bytes(), nil
}

// unpackMoves reads what packMoves wrote, each way with its articles.
func unpackMoves(b []byte) (moves, error) {
	r := flate.NewReader(bytes.NewReader(b))
	defer r.Close()
	raw, err := io.ReadAll(io.LimitReader(r, maxUnpacked))
	if err != nil {
		return nil, fmt.Errorf("%w: unpack: %w", ErrDamaged, err)
	}
	in, m := bytes.NewReader(raw), moves{}
	for in.Len() > 0 {
		k, err := in.ReadByte()
		if err != nil {
			return nil, fmt.Errorf("%w: unpack: %w", ErrDamaged, err)
		}
		n, err := binary.ReadUvarint(in)
		sec := uint64(0)
		for ; n > 0 && err == nil; n-- {
			var d, counter uint64
			if d, err = binary.ReadUvarint(in); err == nil {
				counter, err = binary.ReadUvarint(in)
			}
			sec += d
			if err == nil {
				m[news.ArticleID(sec<<20|counter)] = move{stateOf(k >> 3), stateOf(k & 7)}
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%w: unpack: %w", ErrDamaged, err)
		}
	}
	return m, nil
}
