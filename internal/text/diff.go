package text

// An Edit is a run of words that two texts share, or that only the former or only
// the latter has.
type Edit struct {
	Side  int // 0 both, -1 only the former, 1 only the latter
	Words []string
}

// farthest is how many words may differ before Diff takes two texts for different
// ones: what it costs grows with the square of that.
const farthest = 500

// Diff tells how b came from a, with few edits (Myers, 1986). Where more than
// some hundred words differ, what lies between the common beginning and the common
// end is given as replaced.
func Diff(a, b []string) []Edit {
	start := 0
	for start < len(a) && start < len(b) && a[start] == b[start] {
		start++
	}
	end := 0
	for end < len(a)-start && end < len(b)-start && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	d := differ{}
	d.add(0, a[:start]...)
	d.between(a[start:len(a)-end], b[start:len(b)-end])
	d.add(0, a[len(a)-end:]...)
	return d.edits
}

type differ struct{ edits []Edit }

// add takes words; those of one side stand together.
func (d *differ) add(side int, words ...string) {
	if len(words) == 0 {
		return
	}
	if n := len(d.edits); n > 0 && d.edits[n-1].Side == side {
		d.edits[n-1].Words = append(d.edits[n-1].Words[:len(d.edits[n-1].Words):len(d.edits[n-1].Words)], words...)
		return
	}
	d.edits = append(d.edits, Edit{side, words})
}

// between finds the shortest way from a to b, one difference more at a time.
// After step n, reach[k] is how far it gets in a where it has taken k words more
// of a than of b.
func (d *differ) between(a, b []string) {
	reach := map[int]int{1: 0}
	var steps []map[int]int
	for n := 0; n <= min(len(a)+len(b), farthest); n++ {
		before := make(map[int]int, n+2)
		for k := -n - 1; k <= n+1; k++ {
			if x, ok := reach[k]; ok {
				before[k] = x
			}
		}
		steps = append(steps, before)
		for k := -n; k <= n; k += 2 {
			x := reach[k-1] + 1
			if k == -n || k != n && reach[k-1] < reach[k+1] {
				x = reach[k+1]
			}
			y := x - k
			for x < len(a) && y < len(b) && x >= 0 && y >= 0 && a[x] == b[y] {
				x, y = x+1, y+1
			}
			reach[k] = x
			if x >= len(a) && y >= len(b) {
				d.trace(a, b, steps)
				return
			}
		}
	}
	d.add(-1, a...)
	d.add(1, b...)
}

// trace walks the way back and tells it from the beginning.
func (d *differ) trace(a, b []string, steps []map[int]int) {
	type one struct {
		side int
		word string
	}
	var back []one
	x, y := len(a), len(b)
	for n := len(steps) - 1; n >= 0; n-- {
		reach, k := steps[n], x-y
		from := k - 1
		if k == -n || k != n && reach[k-1] < reach[k+1] {
			from = k + 1
		}
		px := reach[from]
		py := px - from
		for x > px && y > py && x > 0 && y > 0 {
			x, y = x-1, y-1
			back = append(back, one{0, a[x]})
		}
		if n == 0 {
			break
		}
		if x == px {
			y--
			back = append(back, one{1, b[y]})
		} else {
			x--
			back = append(back, one{-1, a[x]})
		}
	}
	// What was taken out stands before what was put in its place.
	var in []string
	for i := len(back) - 1; i >= 0; i-- {
		switch back[i].side {
		case 1:
			in = append(in, back[i].word)
		case -1:
			d.add(-1, back[i].word)
		default:
			d.add(1, in...)
			in = nil
			d.add(0, back[i].word)
		}
	}
	d.add(1, in...)
}
