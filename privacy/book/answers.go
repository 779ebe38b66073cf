package book

import (
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
)

// answers writes what decides the answers about an item, what follows from them and
// what must be known.
func (w *writer) answers() {
	w.chapter("question", sayQuestions)
	for q := privacy.Question(1); q.IsValid(); q++ {
		w.rule(dotted("question", q.String()), one(none), w.in(words.Question(q)))
	}
	w.chapter("reason", sayReasons)
	for c := privacy.ReasonCode(1); c.IsValid(); c++ {
		w.rule(dotted("reason", c.String()), privacy.Reason{Code: c}.Provisions(), w.in(words.ReasonInternal(c)))
	}
	w.chapter("obligation", sayObligations)
	for c := privacy.ObligationCode(1); c.IsValid(); c++ {
		w.rule(dotted("obligation", c.String()), privacy.Obligation{Code: c}.Provisions(), w.in(words.ObligationInternal(c)))
	}
	w.chapter("fact", sayFacts)
	for f := privacy.FactName(1); f.IsValid(); f++ {
		w.rule(dotted("fact", f.String()), one(none), w.in(words.FactQuestion(f)))
	}
	w.chapter("withholding", sayWithholdings)
	for k := privacy.WithholdingKind(1); k.IsValid(); k++ {
		w.rule(dotted("withholding", k.String()), one(k.Provision()), sentence(w.in(words.Withholding(k))))
	}
}

// storage writes how long a statute orders or allows to keep, and what stops an
// erasure.
func (w *writer) storage() {
	w.chapter("duty", sayDuties)
	for d := range retention.StatutoryDuties() {
		w.duty(dotted("duty", place(d.Law)), privacy.Duty{Rule: d})
	}
	w.chapter("ceiling", sayCeilings)
	for c := range retention.StatutoryCeilings() {
		w.ceiling(dotted("ceiling", place(c.Law)), privacy.Ceiling{Rule: c})
	}
	w.chapter("hold", sayHolds)
	for k := retention.HoldKind(1); k.IsValid(); k++ {
		w.rule(dotted("hold", k.String()), one(none), sentence(w.in(words.HoldKind(k))))
	}
}

// breaches writes what a personal data breach requires.
func (w *writer) breaches() {
	w.chapter("breach", sayBreach)
	w.section(sayAsked)
	for q := breach.Question(1); q.IsValid(); q++ {
		w.rule(dotted("breach.question", q.String()), one(none), w.in(words.BreachQuestion(q)))
	}
	w.section(sayDecides)
	for c := breach.ReasonCode(1); c.IsValid(); c++ {
		w.rule(dotted("breach.reason", c.String()), breach.Reason{Code: c}.Provisions(), w.in(words.BreachReason(c)))
	}
	w.section(sayFollows)
	for c := breach.DutyCode(1); c.IsValid(); c++ {
		w.rule(dotted("breach.duty", c.String()), breach.Duty{Code: c}.Provisions(), w.in(words.BreachDuty(c)))
	}
	w.section(sayContains)
	for c := breach.Content(1); c.IsValid(); c++ {
		w.rule(dotted("breach.content", c.String()), one(c.Provision()), sentence(w.in(words.BreachContent(c))))
	}
	w.section(sayKnow)
	for f := breach.FactName(1); f.IsValid(); f++ {
		w.rule(dotted("breach.fact", f.String()), one(none), w.in(words.BreachFact(f)))
	}
}

// accounts writes the duties to keep records, to assess impacts and to have an
// officer.
func (w *writer) accounts() {
	w.chapter("accountability", sayAccountability)
	w.section(sayDecides)
	for c := accountability.ReasonCode(1); c.IsValid(); c++ {
		w.rule(dotted("accountability.reason", c.String()), accountability.Reason{Code: c}.Provisions(), w.in(words.AccountabilityReason(c)))
	}
	w.section(sayFollows)
	for c := accountability.ObligationCode(1); c.IsValid(); c++ {
		w.rule(dotted("accountability.obligation", c.String()), accountability.Obligation{Code: c}.Provisions(), w.in(words.AccountabilityObligation(c)))
	}
	w.section(sayContains)
	for e := range accountability.AllElements().All() {
		w.rule(dotted("accountability.element", e.String()), e.Provisions(), sentence(w.in(words.AccountabilityElement(e))))
	}
	w.section(sayKnow)
	for f := accountability.FactName(1); f.IsValid(); f++ {
		w.rule(dotted("accountability.fact", f.String()), one(none), w.in(words.AccountabilityFact(f)))
	}
}

// reviews writes what a review of a policy can find.
func (w *writer) reviews() {
	w.chapter("finding", sayFindings)
	for c := range review.AllCodes() {
		w.rule(dotted("finding", c.String()), c.Provisions(),
			w.in(words.ReviewFinding(c)), w.label(saySeverity, w.in(words.ReviewSeverity(c.Severity()))), w.in(words.ReviewMend(c.Mend())))
	}
}
