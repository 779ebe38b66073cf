package record

import (
	"slices"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// The functions of this file are the schema: which key each field has. The keys
// of an object stand in the order of their bytes.

// schema is the number of the form that this package writes.
const schema = 1

func fields(c *coder, r *Record) {
	member(c, "answer", &r.answer, answer)
	member(c, "asked", r, asked)
	member(c, "item", r, item)
	fixed(c, "law", &r.law)
	text(c, "library", &r.library)
	fixed(c, "policy", &r.policy)
	token(c, "previous", &r.previous)
	if c.reading() {
		c.must("schema", func() {
			if form := c.reader.Int(1, strictjson.MaxInt); form > schema {
				c.reader.Refuse(strictjson.NotValid, "")
			}
		})
	} else {
		c.object.Int("schema", schema)
	}
	number(c, "sequence", &r.sequence)
	token(c, "subject", &r.subject)
}

func answer(c *coder, v *Answer) {
	object(c, "deadline", isKnown(v.Deadline), &v.Deadline, deadline)
	some(c, "missing", &v.Missing, missing)
	some(c, "obligations", &v.Obligations, obligation)
	fixed(c, "outcome", &v.Outcome)
	some(c, "reasons", &v.Reasons, reason)
}

// isKnown reports whether anything is known of a deadline: a bound that was
// computed can be unknown without being zero, and is left out like one that is.
func isKnown(d retention.Deadline) bool {
	for _, b := range [...]*retention.Bound{&d.BackupsGoneBy, &d.Ceiling, &d.Earliest, &d.EraseFrom, &d.GoneBy, &d.LastDay} {
		if b.Equal(retention.Bound{}) {
			*b = retention.Bound{}
		}
	}
	return d != retention.Deadline{}
}

func deadline(c *coder, v *retention.Deadline) {
	bound(c, "backups-gone-by", &v.BackupsGoneBy)
	bound(c, "ceiling", &v.Ceiling)
	bound(c, "earliest", &v.Earliest)
	bound(c, "erase-from", &v.EraseFrom)
	bound(c, "gone-by", &v.GoneBy)
	bound(c, "last-day", &v.LastDay)
	fact(c, "restricted", &v.Restricted)
	token(c, "state", &v.State)
	fact(c, "uncovered", &v.Uncovered)
	token(c, "uncovered-from", &v.UncoveredFrom)
	token(c, "uncovered-to", &v.UncoveredTo)
}

var missing = objects(func(c *coder, v *privacy.Missing) {
	text(c, "activity", &v.Activity)
	token(c, "element", &v.Element)
	token(c, "event", &v.Event)
	token(c, "fact", &v.Fact)
	position(c, "hold", &v.Hold)
	position(c, "use", &v.Use)
})

var obligation = objects(func(c *coder, v *Obligation) {
	part(c, "by", &v.By, term)
	token(c, "code", &v.Code)
	flag(c, "first", &v.First)
	some(c, "provisions", &v.Provisions, provision)
	bound(c, "until", &v.Until)
})

func term(c *coder, v *retention.Term) {
	token(c, "outer", &v.Outer)
	token(c, "safe", &v.Safe)
}

var reason = objects(func(c *coder, v *Reason) {
	token(c, "against", &v.Against)
	token(c, "code", &v.Code)
	flag(c, "decides", &v.Decides)
	some(c, "provisions", &v.Provisions, provision)
	text(c, "rule", &v.Rule)
})

func provision(c *coder, v *law.Provision) { tokenElement(c, v) }

func asked(c *coder, r *Record) {
	v := &r.args
	text(c, "activity", &v.Activity)
	token(c, "day", &r.day)
	part(c, "disclosing", &v.Disclosing, disclosing)
	part(c, "processing", &v.Processing, processing)
	fixed(c, "question", &r.question)
	part(c, "request", &v.Request, request)
	token(c, "right", &v.Right)
}

func disclosing(c *coder, v *privacy.Disclosing) {
	fact(c, "abroad", &v.Abroad)
	token(c, "doing", &v.Doing)
	text(c, "for", &v.For)
	fact(c, "inquiry", &v.Inquiry)
	part(c, "request", &v.Request, request)
	token(c, "to", &v.To)
	token(c, "transfer", &v.Transfer)
}

func processing(c *coder, v *privacy.Processing) {
	token(c, "doing", &v.Doing)
	text(c, "for", &v.For)
	part(c, "request", &v.Request, request)
}

func request(c *coder, v *privacy.Request) {
	part(c, "complex", &v.Complex, judgement)
	token(c, "contests", &v.Contests)
	fact(c, "doubted", &v.Doubted)
	part(c, "excessive", &v.Excessive, judgement)
	token(c, "extended", &v.Extended)
	text(c, "for", &v.For)
	fact(c, "identified", &v.Identified)
	token(c, "kind", &v.Kind)
	part(c, "misdirected", &v.Misdirected, judgement)
	fact(c, "needs-for-claim", &v.NeedsForClaim)
	fact(c, "opposes-erasure", &v.OpposesErasure)
	part(c, "queried", &v.Queried, query)
	token(c, "received", &v.Received)
	fact(c, "situation", &v.Situation)
}

func query(c *coder, v *privacy.Query) {
	token(c, "answered", &v.Answered)
	token(c, "asked", &v.Asked)
	part(c, "prompt", &v.Prompt, judgement)
}

func judgement(c *coder, v *privacy.Judgement) {
	text(c, "by", &v.By)
	token(c, "on", &v.On)
	fact(c, "result", &v.Result)
	token(c, "review-by", &v.ReviewBy)
}

func item(c *coder, r *Record) {
	v := &r.item
	part(c, "accurate", &v.Accurate, judgement)
	part(c, "child-service", &v.ChildService, judgement)
	object(c, "dataset", r.dataset.Name != "", &r.dataset, dataset)
	disclosures(c, &v.Disclosures)
	part(c, "erasure-ordered", &v.ErasureOrdered, judgement)
	part(c, "excluded", &v.Excluded, exclusion)
	list(c, "holds", r.holdsSaid, &r.args.Holds, hold, func() { r.holdsSaid = true })
	text(c, "key", &v.Key)
	flag(c, "none", &r.none)
	token(c, "origin", &v.Origin)
	part(c, "others-rights", &v.OthersRights, judgement)
	part(c, "telling-unreasonable", &v.TellingUnreasonable, judgement)
	text(c, "under", &v.Under)
	part(c, "unlawful", &v.Unlawful, judgement)
	some(c, "uses", &v.Uses, use)
	part(c, "withheld", &v.Withheld, withholding)
}

func dataset(c *coder, v *privacy.DatasetSpec) {
	token(c, "about", &v.About)
	token(c, "collected-for", &v.CollectedFor)
	some(c, "for", &v.For, textElement)
	token(c, "kinds", &v.Kinds)
	text(c, "name", &v.Name)
	text(c, "parent", &v.Parent)
}

func disclosures(c *coder, v *privacy.Disclosures) {
	all := slices.Collect(v.All())
	list(c, "disclosures", v.IsSaid(), &all, disclosure, func() { *v = privacy.AllDisclosures(all...) })
}

var disclosure = objects(func(c *coder, v *privacy.Disclosure) {
	fact(c, "inquiry", &v.Inquiry)
	text(c, "name", &v.Name)
	token(c, "on", &v.On)
	token(c, "to", &v.To)
})

func exclusion(c *coder, v *privacy.Exclusion) {
	part(c, "judged", &v.Judged, judgement)
	token(c, "kind", &v.Kind)
}

func withholding(c *coder, v *privacy.Withholding) {
	part(c, "judged", &v.Judged, judgement)
	token(c, "kind", &v.Kind)
}

var hold = objects(func(c *coder, v *retention.Hold) {
	token(c, "covers", &v.Covers)
	part(c, "grounds", &v.Grounds, judgement)
	token(c, "kind", &v.Kind)
	token(c, "released", &v.Released)
	token(c, "review-by", &v.ReviewBy)
	token(c, "since", &v.Since)
})

var use = objects(func(c *coder, v *privacy.Use) {
	part(c, "assessed", &v.Assessed, assessment)
	part(c, "consent", &v.Consent, consent)
	token(c, "contacted", &v.Contacted)
	part(c, "dates", &v.Dates, dates)
	fact(c, "exempt", &v.Exempt)
	text(c, "for", &v.For)
	token(c, "informed", &v.Informed)
	part(c, "necessary", &v.Necessary, judgement)
	part(c, "objection", &v.Objection, objection)
})

func assessment(c *coder, v *lawfulbasis.Assessment) {
	text(c, "by", &v.By)
	token(c, "met", &v.Met)
	token(c, "on", &v.On)
	token(c, "review-by", &v.ReviewBy)
	token(c, "unmet", &v.Unmet)
}

func consent(c *coder, v *privacy.Consent) {
	token(c, "born", &v.Born)
	token(c, "given", &v.Given)
	token(c, "last-day", &v.LastDay)
	token(c, "withdrawn", &v.Withdrawn)
}

func dates(c *coder, v *retention.Dates) {
	token(c, "answered", &v.Answered)
	token(c, "application-withdrawn", &v.ApplicationWithdrawn)
	token(c, "applied", &v.Applied)
	token(c, "booked", &v.Booked)
	token(c, "case-closed", &v.CaseClosed)
	token(c, "collected", &v.Collected)
	token(c, "contract-ended", &v.ContractEnded)
	token(c, "dated", &v.Dated)
	token(c, "employment-ended", &v.EmploymentEnded)
	token(c, "hired", &v.Hired)
	token(c, "last-contact", &v.LastContact)
	token(c, "left-balance", &v.LeftBalance)
	token(c, "position-filled", &v.PositionFilled)
	token(c, "private-1", &v.Private1)
	token(c, "private-2", &v.Private2)
	token(c, "private-3", &v.Private3)
	token(c, "private-4", &v.Private4)
	token(c, "recorded", &v.Recorded)
	token(c, "registered", &v.Registered)
	token(c, "relationship-ended", &v.RelationshipEnded)
}

func objection(c *coder, v *privacy.Objection) {
	part(c, "overriding", &v.Overriding, judgement)
	token(c, "received", &v.Received)
}
