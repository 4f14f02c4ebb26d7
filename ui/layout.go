package ui

// A pane is a part of the screen that can have the keys.
type pane uint8

// The panes.
const (
	listPart pane = iota
	readerPart
	sidePart
)

// A rect is a place on the screen, in cells.
type rect struct{ x, y, w, h int }

func (r rect) empty() bool { return r.w <= 0 || r.h <= 0 }

// A layout says where everything goes. What is not shown is empty.
type layout struct {
	title, topics, side, list, rule, reader, status, footer rect
}

// A shape is what the layout depends on besides the size.
type shape struct {
	focus   pane
	preview bool // an article under the list, where it does not fit beside it
	typing  bool // the filter line is open and needs the title line
	zoomed  bool // list or reader has the screen
}

const (
	twoPanes   = 100 // columns from which the reader stands beside the list
	threePanes = 130 // columns from which topics and sources stand beside both
	sideWidth  = 22
	listWidth  = 50 // of three panes, at least
	textWidth  = 76 // the widest that text is set
	footerFrom = 24 // rows
)

// layoutFor cuts a screen of w by h cells. The shape follows the width alone.
func layoutFor(w, h int, s shape) layout {
	var l layout
	if w <= 0 || h <= 0 {
		return l
	}
	bottom := h
	if h >= footerFrom {
		bottom--
		l.footer = rect{0, bottom, w, 1}
	}
	bottom--
	l.status = rect{0, bottom, w, 1}
	s.zoomed = s.zoomed && s.focus != sidePart
	if (w < twoPanes || s.zoomed) && s.focus == readerPart {
		l.reader = rect{0, 0, w, bottom}
		return l
	}
	top := 0
	if h >= 6 || s.typing && h >= 2 {
		l.title = rect{0, top, w, 1}
		top++
	}
	if h >= 8 && (w < threePanes || s.zoomed) {
		l.topics = rect{0, top, w, 1}
		top++
	}
	l.panes(rect{0, top, w, bottom - top}, s)
	return l
}

// panes shares out the body of the screen; a column between two panes holds a line.
func (l *layout) panes(b rect, s shape) {
	switch {
	case s.zoomed:
		l.list = b
	case b.w >= threePanes:
		l.side = rect{0, b.y, sideWidth, b.h}
		list := min(max(listWidth, b.w-sideWidth-2-(textWidth+4)), 90)
		l.list = rect{sideWidth + 1, b.y, list, b.h}
		x := sideWidth + 1 + list + 1
		l.reader = rect{x, b.y, b.w - x, b.h}
	case b.w >= twoPanes:
		list := b.w * 42 / 100
		l.list = rect{0, b.y, list, b.h}
		l.reader = rect{list + 1, b.y, b.w - list - 1, b.h}
	default:
		l.list = rect{0, b.y, b.w, b.h}
		below := max(7, b.h/3)
		if s.preview && b.h-below-1 >= 6 {
			l.list.h = b.h - below - 1
			l.rule = rect{0, b.y + l.list.h, b.w, 1}
			l.reader = rect{0, b.y + l.list.h + 1, b.w, below}
		}
	}
}
