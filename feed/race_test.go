//go:build race

package feed

// slowed tells that the race detector makes everything ten times slower.
const slowed = true
