package breach

import (
	"iter"
	"math/bits"
	"time"

	"github.com/personvern/personvern/privacy"
)

// Answer is the answer to one question about one breach, with what it rests on.
// The zero Answer is undetermined and answers nothing.
//
// Answers are comparable with ==; the moments in them compare as the same
// moment in the same location, which is that of [Breach.Aware].
type Answer struct {
	safe, outer time.Time // of a notice that is open
	reasons     set[ReasonCode]
	decides     set[ReasonCode]
	missing     set[FactName]
	duties      set[DutyCode]
	question    Question
	outcome     privacy.Outcome
}

// Equal reports whether the two are the same; it is == for go-cmp.
func (a Answer) Equal(other Answer) bool { return a == other }

// Question returns what was asked.
func (a Answer) Question() Question { return a.question }

// Outcome returns the answer. What each outcome means for each question is a
// table in the package documentation.
func (a Answer) Outcome() privacy.Outcome { return a.outcome }

// Has reports whether a reason is among those of the answer.
func (a Answer) Has(c ReasonCode) bool { return c.IsValid() && a.reasons.has(c) }

// Reasons yields the reasons: those that decided first, then those that hold
// as well, each in the order of the list.
func (a Answer) Reasons() iter.Seq[Reason] {
	return func(yield func(Reason) bool) {
		for c := range a.decides.all() {
			if !yield(Reason{Code: c, Decides: true}) {
				return
			}
		}
		for c := range (a.reasons &^ a.decides).all() {
			if !yield(Reason{Code: c}) {
				return
			}
		}
	}
}

// Missing yields the facts that keep the answer undetermined, in the order of
// the list: exactly those that change it for some value of the other missing
// ones. A determined answer misses nothing.
func (a Answer) Missing() iter.Seq[FactName] { return a.missing.all() }

// Duties yields what is still to be done at the moment asked about, in the order
// of the list.
func (a Answer) Duties() iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for c := range a.duties.all() {
			d := Duty{Code: c}
			if c == NotifyAuthority || c == SettleFacts {
				d.Safe, d.Outer = a.safe, a.outer
			}
			if !yield(d) {
				return
			}
		}
	}
}

// notAsked is the answer to a question without a moment.
func (a *Answer) notAsked() Answer {
	a.reasons = setOf(NotAsked)
	a.decides = a.reasons
	a.missing = setOf(TheMoment)
	a.duties = setOf(SettleFacts)
	return *a
}

// refer leaves the answer to the controller, whom the processor tells of what
// may be a breach until it is known to be none.
func (a *Answer) refer(b *Breach, f *facts, at time.Time) Answer {
	a.reasons = setOf(AsProcessor)
	a.decides, a.outcome = a.reasons, privacy.Referred
	if f.breach != privacy.No && !happened(b.ControllerTold, at) {
		a.duties = setOf(TellController)
	}
	return *a
}

// require makes the answer Required, for those of the reasons that hold.
func (a *Answer) require(because set[ReasonCode]) {
	a.outcome, a.decides = privacy.Required, a.reasons&because
}

// release makes the answer Permitted, for those of the reasons that hold. That a
// risk was shown to be unlikely is none where a high one was judged likely.
func (a *Answer) release(f *facts, because set[ReasonCode]) Answer {
	if !f.unlikely() {
		because &^= setOf(RiskUnlikely)
	}
	a.outcome, a.decides = privacy.Permitted, a.reasons&because
	return *a
}

// undetermine leaves the answer open.
func (a *Answer) undetermine() Answer {
	a.decides = setOf(FactsMissing)
	a.reasons |= a.decides
	a.duties = setOf(SettleFacts)
	return *a
}

// tellBreach tells whether it is one.
func (a *Answer) tellBreach(f *facts) {
	if f.ordered {
		a.reasons |= setOf(OrderedToTell)
	}
	switch min(f.security, f.data) { // what is known apart from the order
	case privacy.Yes:
		a.reasons |= setOf(IsABreach)
	case privacy.No:
		a.reasons |= setOf(NotABreach)
	}
}

// tellRisk tells what bears on the notice.
func (a *Answer) tellRisk(f *facts) {
	if f.high == privacy.Yes {
		a.reasons |= setOf(HighRiskLikely)
	}
	switch f.risk {
	case privacy.Yes:
		a.reasons |= setOf(RiskFound)
	case privacy.No:
		a.reasons |= setOf(RiskUnlikely)
	}
}

// tellHighRisk tells what bears on telling persons.
func (a *Answer) tellHighRisk(f *facts) {
	switch f.high {
	case privacy.Yes:
		a.reasons |= setOf(HighRiskLikely)
	case privacy.No:
		a.reasons |= setOf(NoHighRisk)
	}
	if f.risk == privacy.No {
		a.reasons |= setOf(RiskUnlikely)
	}
}

// tellExceptions tells the exceptions that are shown.
func (a *Answer) tellExceptions(f *facts) {
	for _, e := range [...]struct {
		fact privacy.Fact
		code ReasonCode
	}{
		{f.protected, DataProtected},
		{f.remedied, RiskRemedied},
		{f.effort, EffortDisproportionate},
		{f.exempt, SecretByLaw},
		{f.exemptInPart, SecretInPart},
	} {
		if e.fact == privacy.Yes {
			a.reasons |= setOf(e.code)
		}
	}
}

// lacks adds a missing fact.
func (a *Answer) lacks(n FactName) { a.missing |= setOf(n) }

// lacksUnknown adds a missing fact if it is unknown.
func (a *Answer) lacksUnknown(f privacy.Fact, n FactName) {
	if f == privacy.Unknown {
		a.lacks(n)
	}
}

// lacksLimbs adds what would tell whether it is a breach, where that is open.
func (a *Answer) lacksLimbs(f *facts) {
	if f.breach == privacy.Unknown {
		a.lacksUnknown(f.security, TheSecurityBreach)
		a.lacksUnknown(f.data, TheEffect)
	}
}

// lacksForTelling adds what would tell whether a controller must tell the
// persons, where that is open.
func (a *Answer) lacksForTelling(f *facts) {
	a.lacksUnknown(f.exempt, TheExemption)
	if f.ordered {
		a.lacks(TheConflict)
		return
	}
	a.lacksLimbs(f)
	a.lacksUnknown(f.highRisk(), TheHighRisk)
	a.lacksUnknown(f.protected, TheProtection)
	a.lacksUnknown(f.remedied, TheRemedy)
}

// set is a set of the values of an enumeration with fewer than 32.
type set[E ~uint8] uint32

func setOf[E ~uint8](values ...E) set[E] {
	var s set[E]
	for _, v := range values {
		s |= 1 << v
	}
	return s
}

func (s set[E]) has(v E) bool { return s>>v&1 != 0 }

func (s set[E]) all() iter.Seq[E] {
	return func(yield func(E) bool) {
		for left := s; left != 0; left &= left - 1 {
			if !yield(E(bits.TrailingZeros32(uint32(left)))) {
				return
			}
		}
	}
}
