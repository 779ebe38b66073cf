//go:build !exhaustive && !race

package record_test

import "github.com/personvern/personvern/privacy"

const (
	// randomRecords is how many records the everyday run makes; with the tag
	// "exhaustive" it is a hundred times that.
	randomRecords = 10_000
	// bitDensity is how much the records say of which every bit is changed: little,
	// as most records of a sweep do.
	bitDensity = 0.02
	// bitLines is in how many of the 100 lines every bit is changed.
	bitLines = 20
)

// bitQuestions are their questions: those of a sweep.
func bitQuestions() []privacy.Question {
	return []privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep}
}
