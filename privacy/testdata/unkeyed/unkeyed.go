// Package unkeyed is a mistake on purpose: values that tell only by their
// position which fact they are. The tests check that go vet refuses it.
package unkeyed

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Consent has its two days the wrong way round, and compiles.
func Consent(given, withdrawn retention.When) privacy.Consent {
	return privacy.Consent{withdrawn, given}
}

// Dates gives every event the same day, and compiles.
func Dates(w retention.When) retention.Dates {
	return retention.Dates{w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w}
}
