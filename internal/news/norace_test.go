//go:build !race

package news

// underRace tells that the race detector is on, which costs time that no bound is
// made for.
const underRace = false
