//go:build race && !exhaustive

package record_test

import "github.com/personvern/personvern/privacy"

// The race detector makes everything ten times slower and finds nothing in what
// runs by itself: it is given less.
const (
	randomRecords = 5_000
	bitDensity    = 0.02
	bitLines      = 4
)

func bitQuestions() []privacy.Question { return []privacy.Question{privacy.AskMayErase} }
