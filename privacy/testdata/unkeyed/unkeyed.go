// Package unkeyed is a mistake on purpose: values that tell only by their
// position which fact they are. The tests check that go vet refuses it.
package unkeyed

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Consent has its days the wrong way round, and compiles.
func Consent(given, withdrawn, born retention.When, lastDay retention.Date) privacy.Consent {
	return privacy.Consent{withdrawn, given, lastDay, born}
}

// Disclosure tells by its last position alone that an authority received it in an
// inquiry, and compiles.
func Disclosure(to lawfulbasis.Recipient, name string, on retention.When, inquiry privacy.Fact) privacy.Disclosure {
	return privacy.Disclosure{to, name, on, inquiry}
}

// Findings has what is met and what is not the wrong way round, and compiles.
func Findings(met, unmet lawfulbasis.ElementSet) lawfulbasis.Findings {
	return lawfulbasis.Findings{unmet, met}
}

// Dates gives every event the same day, and compiles.
func Dates(w retention.When) retention.Dates {
	return retention.Dates{w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w, w}
}
