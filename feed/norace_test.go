//go:build !race

package feed

const slowed = false
