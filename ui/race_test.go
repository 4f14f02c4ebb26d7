//go:build race

package ui

// underRace tells that the race detector is on, which costs time and memory that
// no bound is made for.
const underRace = true
