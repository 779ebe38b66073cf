package facts

import (
	"context"
	"database/sql"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Further is where the facts stand that only other questions than those about
// erasing ask for: may it be used, must it be shown, who is told. No condition
// needs them, so that the nightly job does not read them.
type Further struct {
	// Origin is an expression for the token of how a row came about.
	Origin string
	// Accurate is [privacy.Item.Accurate], and OthersRights what showing the row
	// would do to others. Left out, nobody has said anything.
	Accurate, OthersRights privacy.JudgementColumns
	// Withheld is whether national law exempts the row from access, and
	// WithheldKind an expression for the token of the ground.
	Withheld     privacy.JudgementColumns
	WithheldKind string
	// Disclosed is the condition that joins "x", the table disclosure, to the
	// row. It is the whole of its disclosures.
	Disclosed string
	// Uses are further facts of the uses, in the order of Columns.Uses.
	Uses []FurtherUse
}

// FurtherUse is where further facts of one use stand.
type FurtherUse struct {
	// Collected, Informed and Contacted are days.
	Collected, Informed, Contacted privacy.DayColumn
	// Unmet is an expression for the elements found not to be met in the case,
	// as tokens with commas between them, and UnmetOn the day of it.
	Unmet, UnmetOn string
}

// further adds the further facts of a row.
func (s *selection) further(f *Further, into *privacy.Item) {
	token(s, f.Origin, subjects.ParseOrigin, &into.Origin)
	s.judgement(f.Accurate, &into.Accurate)
	s.judgement(f.OthersRights, &into.OthersRights)
	s.judgement(f.Withheld, &into.Withheld.Judged)
	token(s, f.WithheldKind, privacy.ParseWithholdingKind, &into.Withheld.Kind)
}

// furtherUse adds the further facts of a use.
func (s *selection) furtherUse(f *FurtherUse, into *privacy.Use) {
	s.day(f.Collected, &into.Dates.Collected)
	s.day(f.Informed, &into.Informed)
	s.day(f.Contacted, &into.Contacted)
	if f.Unmet == "" {
		return
	}
	var unmet sql.NullString
	var on retention.Date
	s.add(f.Unmet, &unmet)
	s.date(f.UnmetOn, &on)
	s.after = append(s.after, func() {
		into.Assessed = lawfulbasis.Assessment{}
		if unmet.String == "" {
			return
		}
		set, err := lawfulbasis.ParseElementSet(unmet.String)
		if err != nil {
			// A set that is not valid speaks for nothing, and lets nothing else
			// speak either: the question stays open until somebody has looked.
			set = lawfulbasis.ElementsOf(0)
		}
		into.Assessed = lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Unmet: set}, By: "case handler", On: on}
	})
}

// disclosures reads to whom the items were disclosed.
func (r reading) disclosures(ctx context.Context, items []Item) error {
	if r.t.Further.Disclosed == "" {
		return nil
	}
	var s selection
	var key int64
	var name sql.NullString
	var d privacy.Disclosure
	s.add("t.id", &key)
	token(&s, "x.recipient", lawfulbasis.ParseRecipient, &d.To)
	s.add("x.name", &name)
	s.day(privacy.DayColumn{Column: "x.disclosed_on"}, &d.On)
	inquiry := s.flag("x.in_inquiry = 1")
	made := map[int64][]privacy.Disclosure{}
	err := s.run(ctx, r, r.related("disclosure x", r.t.Further.Disclosed)+", x.id", func() {
		if d.Name, d.Inquiry = name.String, privacy.No; *inquiry {
			d.Inquiry = privacy.Yes
		}
		made[key] = append(made[key], d)
	})
	for i := range items {
		items[i].Disclosures = privacy.AllDisclosures(made[items[i].Key]...)
	}
	return err
}
