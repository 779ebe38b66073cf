package review

import (
	"iter"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
)

// Finding is one thing that a policy, or the notice behind it, lacks or gets
// wrong. It points to an activity, to a statement, or to both; one about the
// policy as a whole, such as its backups, may point to neither. Findings can be
// compared with ==. The zero Finding finds nothing.
type Finding struct {
	// Code says what is found.
	Code Code
	// Activity is the activity that it is about; empty where it is about the
	// notice or the policy as a whole.
	Activity privacy.ActivityID
	// Statement is the statement of the notice that it is about; empty where the
	// notice is silent, or where no single statement is to blame.
	Statement privacy.StatementID
	// Rule is the limit that it is about, if it is about one.
	Rule privacy.RuleID
	// Missing is the information that is lacking, or perhaps lacking, where that
	// is what was found.
	Missing lawfulbasis.InformationSet
	// Open are the elements that nobody has found, or that were found not to be
	// met, where that is what was found.
	Open lawfulbasis.ElementSet
}

// Severity returns how grave it is.
func (f Finding) Severity() Severity { return f.Code.Severity() }

// Mend returns what would mend it.
func (f Finding) Mend() Mend { return f.Code.Mend() }

// Provisions yields what the finding rests on, the most specific first. For
// information that is missing, that is where the law asks for each item of it.
func (f Finding) Provisions() iter.Seq[law.Provision] {
	if f.Missing.IsEmpty() {
		return f.Code.Provisions()
	}
	return func(yield func(law.Provision) bool) {
		for item := range f.Missing.All() {
			p := item.WhenFromPerson()
			if f.Code == NotToldOfObtained || p.IsZero() {
				p = item.WhenFromOthers()
			}
			if !yield(p) {
				return
			}
		}
	}
}

// IsVerified reports whether every provision that the finding rests on was read
// in its own text.
func (f Finding) IsVerified() bool {
	verified := f.Code.IsValid()
	for p := range f.Provisions() {
		entry, _ := law.Lookup(p)
		verified = verified && entry.Certainty.IsVerified()
	}
	return verified
}
