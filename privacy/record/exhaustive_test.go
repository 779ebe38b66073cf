//go:build exhaustive

package record_test

import "github.com/personvern/personvern/privacy"

const (
	randomRecords = 1_000_000
	bitDensity    = 0.4
	bitLines      = 100
)

func bitQuestions() []privacy.Question { return allQuestions() }
