package summarize

// noPhrase is what nobody is named by; it is not to be written to.
var noPhrase = &phrase{}

// newPhrase is tokens from to to, which name somebody without a head or a person's name.
//
//go:noinline
func newPhrase(from, to, caps int) *phrase {
	return &phrase{from: from, to: to, headAt: -1, nameFrom: -1, nameTo: -1, caps: caps}
}

// newName is tokens from to to, which are a person's name.
//
//go:noinline
func newName(from, to, caps int) *phrase {
	return &phrase{from: from, to: to, headAt: -1, nameFrom: from, nameTo: to, caps: caps}
}

// copy is a phrase like p, to be changed.
//
//go:noinline
func (p *phrase) copy() *phrase {
	q := *p
	return &q
}
