package facts

import (
	"fmt"
	"maps"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Catalog is every dataset of the collector, those that hang on others first,
// so that whoever goes through it in order erases the papers of a case before
// the names of those it is about.
type Catalog struct {
	Policy    *privacy.Policy
	Tables    []*Table
	Inventory *privacy.Inventory
	// Report is what a credit bureau would be told of a claim. It is in no table.
	Report *privacy.Dataset
}

// New checks the tables against a policy. The error names everything that no
// activity of the policy covers.
func New(policy *privacy.Policy) (*Catalog, error) {
	c := &Catalog{Policy: policy, Tables: []*Table{
		callNotes(), lateReasons(), letters(), healthNotes(), claims(), // the papers of a case
		people(),                                    // those it is about
		boughtClaims(), payments(), bookedLetters(), // documents that say everything themselves
		remarks(), disputes(), requests(),
	}}
	sets := make([]*privacy.Dataset, 0, len(c.Tables))
	for _, t := range c.Tables {
		if err := t.Bind(policy); err != nil {
			return nil, fmt.Errorf("%s: %w", t.Name(), err)
		}
		sets = append(sets, t.Set)
	}
	inventory, err := policy.Inventory(sets...)
	if err != nil {
		return nil, fmt.Errorf("the inventory: %w", err)
	}
	c.Inventory = inventory
	if c.Report, err = policy.Dataset(report()); err != nil {
		return nil, fmt.Errorf("what credit bureaus are told: %w", err)
	}
	return c, nil
}

// debtors are those whom every table here is about.
func debtors() subjects.CategorySet {
	return subjects.CategoriesOf(subjects.Debtor, subjects.CoDebtor)
}

// lines are the three lines of business, each with a role of its own: the
// clients' claims, the bought ones, and the invoices followed up on behalf of a
// client.
func lines(also ...privacy.ActivityID) []privacy.ActivityID {
	return append([]privacy.ActivityID{
		axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.InvoiceFollowUp,
	}, also...)
}

// ofMatter joins a table to the case of each row, and to the objection that
// was made in the case.
func ofMatter(table string) string {
	return table + " t JOIN matter m ON m.id = t.matter_id LEFT JOIN objection o ON o.matter_id = m.id"
}

// ofPersonsMatters are the rows of the cases of a person.
const ofPersonsMatters = "t.matter_id IN (SELECT matter_id FROM party WHERE person_id = ?)"

// line is the use that collecting makes of a row, by the line of the case "m"
// and the objection "o" in it. A line that is none of the three names no
// activity, and the row stays until somebody has said what it is.
func line(m, o string) privacy.UseColumns {
	return privacy.UseColumns{
		Activity: "CASE " + m + ".line" +
			" WHEN '3pc' THEN '" + string(axactor.ThirdPartyCollection) + "'" +
			" WHEN 'npl' THEN '" + string(axactor.PortfolioCollection) + "'" +
			" WHEN 'arm' THEN '" + string(axactor.InvoiceFollowUp) + "' END",
		Dates:      map[retention.Event]privacy.DayColumn{retention.CaseClosed: closed(m)},
		Objected:   privacy.DayColumn{Column: o + ".received_on", NotYet: o + ".matter_id IS NULL"},
		Overriding: judged(o+".overriding", o+".decided_on", o+".review_by"),
		// Nobody has said yes: the three years are the general answer. A case
		// against the wrong person is no longer needed at once.
		Necessary: privacy.JudgementColumns{No: m + ".unneeded_on IS NOT NULL", On: m + ".unneeded_on"},
	}
}

func closed(m string) privacy.DayColumn { return day(m+".closed_on", m+".closed_lost") }

// day is a day with a column that says whether it was lost.
func day(column, lost string) privacy.DayColumn {
	return privacy.DayColumn{Column: column, NotYet: lost + " = 0"}
}

// judged is a judgement that is written "yes" or "no", or "raised" while it is
// undecided.
func judged(column, on, reviewBy string) privacy.JudgementColumns {
	return privacy.JudgementColumns{
		Yes: column + " = 'yes'", No: column + " = 'no'", Raised: column + " = 'raised'", On: on, ReviewBy: reviewBy,
	}
}

// unlawful is what is said against the case as a whole.
func unlawful() privacy.JudgementColumns { return judged("m.unlawful", "m.unlawful_on", "") }

// A hold is looked up by the case or by the person, through the parties of the
// case where need be. listed, disputed and asked are the three tables of holds;
// from begins with the table that the row knows the key of, which lets every
// database start there.
func listed(from, where string) privacy.HoldColumns {
	return privacy.HoldColumns{
		From: from, Where: where,
		Kind: "h.kind", Since: privacy.DayColumn{Column: "h.since_on"}, Released: day("h.released_on", "h.released_lost"),
		Grounds: judged("h.grounds", "h.grounds_on", "h.grounds_review_by"), ReviewBy: "h.review_by",
	}
}

func disputed(from, where string) privacy.HoldColumns {
	return privacy.HoldColumns{
		From: from, Where: where, Is: retention.Contest,
		Since: privacy.DayColumn{Column: "d.opened_on"}, Released: day("d.closed_on", "d.closed_lost"),
	}
}

// asked are the requests that nobody has answered and that keep what they are
// about: one for access until the answer is out, and one for restriction while
// it is undecided, as if it had been met. One that names no right may be for
// access. The other kinds keep nothing: an objection and a withdrawal stop the
// use (see job.Uses), and a demand for erasure keeps least of all.
func asked(from, where string) privacy.HoldColumns {
	return privacy.HoldColumns{
		From: from, Where: where + " AND r.kind IN ('access', 'unnamed', 'restriction')",
		Kind:  "CASE r.kind WHEN 'restriction' THEN '" + retention.Contest.String() + "' ELSE '" + retention.OpenAccessRequest.String() + "' END",
		Since: privacy.DayColumn{Column: "r.received_on"}, Released: privacy.DayColumn{Column: "r.answered_on", NotYet: "1 = 1"},
	}
}

// holdsOfMatter are the holds on what belongs to a case: for the case, for those
// it is about, its disputes, and what they have asked and not been answered.
func holdsOfMatter() []privacy.HoldColumns {
	return []privacy.HoldColumns{
		listed("hold h", "h.matter_id = t.matter_id"),
		listed("party hp JOIN hold h ON h.person_id = hp.person_id", "hp.matter_id = t.matter_id"),
		disputed("dispute d", "d.matter_id = t.matter_id"),
		asked("party rp JOIN request r ON r.person_id = rp.person_id", "rp.matter_id = t.matter_id"),
	}
}

// holdsOfPerson are the holds on a name: what holds one of the person's cases,
// and what is about the person. A co-debtor's request for access does not stop
// the other's name from going.
func holdsOfPerson() []privacy.HoldColumns {
	return []privacy.HoldColumns{
		listed("party hp JOIN hold h ON h.matter_id = hp.matter_id", "hp.person_id = t.id"),
		listed("hold h", "h.person_id = t.id"),
		disputed("party dp JOIN dispute d ON d.matter_id = dp.matter_id", "dp.person_id = t.id"),
		asked("request r", "r.person_id = t.id"),
	}
}

// paper is a table of what a case holds: used for collecting, and for nothing
// else.
func paper(table, dataset string, kinds ...subjects.Kind) *Table {
	return &Table{
		Spec: privacy.DatasetSpec{
			Name: dataset, About: debtors(), Kinds: subjects.KindsOf(kinds...), For: lines(),
			CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection),
		},
		Table: table, From: ofMatter(table), OfPerson: ofPersonsMatters,
		Columns: privacy.Columns{
			Uses: []privacy.UseColumns{line("m", "o")}, Unlawful: unlawful(), Excluded: excluded(),
		},
		ExclusionKind: "m.excluded_kind",
		Holds:         holdsOfMatter(),
		Further: Further{
			Origin:    said(subjects.FromOthers),
			Disclosed: "x.matter_id = t.matter_id AND x.dataset = '" + table + "'",
			Uses:      []FurtherUse{told("m")},
		},
	}
}

// said is a constant expression for a way in which data comes about: some tables
// hold nothing that came about otherwise.
func said(o subjects.Origin) string { return "'" + o.String() + "'" }

// told is what the person was told of a case "m", and what was found of it.
func told(m string) FurtherUse {
	never := func(column string) privacy.DayColumn {
		return privacy.DayColumn{Column: m + "." + column, NotYet: "1 = 1"}
	}
	return FurtherUse{
		Collected: privacy.DayColumn{Column: m + ".opened_on"}, Informed: never("informed_on"), Contacted: never("contacted_on"),
		Unmet: m + ".unmet", UnmetOn: m + ".unmet_on",
	}
}

// excluded is what is said of a case about nobody whom the rules protect: about
// an undertaking alone, or about somebody who died. It says yes only for a kind
// of exclusion that there is.
func excluded() privacy.JudgementColumns {
	j := judged("m.excluded", "m.excluded_on", "")
	j.Yes += " AND m.excluded_kind IN ('" + privacy.OfDeceased.String() + "', '" + privacy.OfLegalPerson.String() + "')"
	return j
}

// inFile is a paper that says nothing without the debtor: it goes first.
func inFile(table, dataset string, kinds ...subjects.Kind) *Table {
	t := paper(table, dataset, kinds...)
	t.Spec.Parent = "person"
	t.Parent = "(SELECT MIN(p.person_id) FROM party p WHERE p.matter_id = t.matter_id AND p.role = 'debtor')"
	return t
}

// callNotes are what somebody wrote down of a conversation: now and then about
// somebody else too, whose part is not shown.
func callNotes() *Table {
	t := inFile("call_note", "call_note", subjects.CallNote)
	t.Further.Origin = said(subjects.Provided)
	t.Further.OthersRights = judged("t.others", "t.others_on", "")
	return t
}

func lateReasons() *Table {
	t := inFile("late_reason", "late_reason", subjects.LatePaymentReason)
	t.Further.Origin = said(subjects.Provided)
	return t
}

// letters are those that add nothing to a booked item: most of them.
func letters() *Table {
	t := inFile("letter", "letter", subjects.Correspondence)
	t.Further.Origin = said(subjects.Derived)
	t.Where = "t.essential = 0"
	return t
}

// bookedLetters are those that add what is essential to a booked item. The same
// table, and another dataset: bookkeeping law keeps these and not the others.
func bookedLetters() *Table {
	t := paper("letter", "booked_letter", subjects.BookkeepingCorrespondence)
	t.Further.Origin = said(subjects.Derived)
	t.Where = "t.essential = 1"
	t.Spec.For = lines(axactor.Bookkeeping)
	t.use(booked("t.sent_on"))
	return t
}

// payments are vouchers. A voucher says itself who paid what, so that neither
// the case nor the debtor has to stay because the voucher must.
func payments() *Table {
	t := paper("payment", "payment", subjects.PaymentVoucher)
	t.Spec.For = lines(axactor.Bookkeeping)
	t.use(booked("t.booked_on"))
	return t
}

// use adds a use that every row has. The use by line is an expression, which the
// conditions take to give any activity of the dataset, so that it must know the
// days of this one too, though it never gives it.
func (t *Table) use(u privacy.UseColumns) {
	maps.Copy(t.Columns.Uses[0].Dates, u.Dates)
	t.Columns.Uses = append(t.Columns.Uses, u)
}

// booked is the use that bookkeeping makes of a document. Every row has it:
// what it is silent about cannot be ruled out.
func booked(on string) privacy.UseColumns {
	return privacy.UseColumns{
		For:   axactor.Bookkeeping,
		Dates: map[retention.Event]privacy.DayColumn{retention.Booked: {Column: on}},
	}
}

// healthNotes are what debtors volunteered about illness, on their explicit
// consent, and nothing else: collecting has no use for it.
func healthNotes() *Table {
	t := inFile("health_note", "health_note", subjects.Health)
	t.Spec.For = []privacy.ActivityID{axactor.ConsiderateHandling}
	t.Spec.CollectedFor = lawfulbasis.PurposesOf(lawfulbasis.CollectionHandling)
	t.Columns.Uses = []privacy.UseColumns{{
		For:   axactor.ConsiderateHandling,
		Given: privacy.DayColumn{Column: "t.consent_on"}, Withdrawn: day("t.withdrawn_on", "t.withdrawn_lost"),
		ConsentLastDay: "t.consent_until",
		Dates:          map[retention.Event]privacy.DayColumn{retention.CaseClosed: closed("m")},
		Necessary:      judged("t.needed", "t.needed_judged_on", "t.needed_review_by"),
	}}
	t.Further.Origin = said(subjects.Provided)
	return t
}

// claims are what is owed to clients, under which agreement. The same kinds of
// data about what was bought are documented in the balance: of these, the policy
// wants to hear that they were never in one.
func claims() *Table {
	t := inFile("claim", "claim", subjects.ContractDetails, subjects.DebtDetails)
	t.Where = "m.line IS NULL OR m.line <> 'npl'"
	t.Spec.For = lines(axactor.PurchasedClaims)
	t.use(inBalance(privacy.DayColumn{Column: "'0001-01-01'"}))
	return t
}

// boughtClaims are the bought claims. While one stands in the balance, and five
// years after, it is documented there, with the name of the debtor in it, so
// that what else is known of the debtor need not stay.
func boughtClaims() *Table {
	t := paper("claim", "bought_claim", subjects.Name, subjects.ContractDetails, subjects.DebtDetails)
	t.Where = "m.line = 'npl'"
	t.Spec.For = lines(axactor.PurchasedClaims)
	t.use(inBalance(day("m.left_balance_on", "m.left_balance_lost")))
	return t
}

func inBalance(left privacy.DayColumn) privacy.UseColumns {
	return privacy.UseColumns{
		For:   axactor.PurchasedClaims,
		Dates: map[retention.Event]privacy.DayColumn{retention.LeftBalance: left},
	}
}

// people are the debtors and co-debtors. The name of a debtor with two cases has
// two uses, each with the clock of its case; what holds one of the cases holds
// the name.
func people() *Table {
	use := line("pm", "po")
	use.From = "party p JOIN matter pm ON pm.id = p.matter_id LEFT JOIN objection po ON po.matter_id = pm.id"
	use.Where = "p.person_id = t.id"
	return &Table{
		Spec: privacy.DatasetSpec{
			Name: "person", About: debtors(), For: lines(), CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection),
			Kinds: subjects.KindsOf(subjects.Name, subjects.PostalAddress, subjects.Phone, subjects.Email, subjects.NationalID),
		},
		Table: "person", From: "person t", OfPerson: "t.id = ?",
		Columns: privacy.Columns{Uses: []privacy.UseColumns{use}},
		Holds:   holdsOfPerson(),
		Further: Further{
			Origin: "t.origin", Accurate: judged("t.accurate", "t.accurate_on", ""),
			Disclosed: "x.person_id = t.id", Uses: []FurtherUse{told("pm")},
		},
		Waits: []string{
			papersOf("call_note", ""), papersOf("late_reason", ""), papersOf("health_note", ""), papersOf("letter", "x.essential = 0"),
			"SELECT 1 FROM party w JOIN matter m ON m.id = w.matter_id JOIN claim x ON x.matter_id = m.id" +
				" WHERE w.person_id = t.id AND (m.line IS NULL OR m.line <> 'npl')",
		},
		Clear: []string{"DELETE FROM party WHERE person_id = ?", "DELETE FROM hold WHERE person_id = ?", "DELETE FROM disclosure WHERE person_id = ?"},
	}
}

// papersOf asks for the papers of the cases of a person.
func papersOf(table, which string) string {
	text := "SELECT 1 FROM party w JOIN " + table + " x ON x.matter_id = w.matter_id WHERE w.person_id = t.id"
	if which != "" {
		text += " AND " + which
	}
	return text
}

// remarks are what was reported to credit bureaus. The notice gives them no
// period, which is a gap in the notice and shows as one.
func remarks() *Table {
	t := paper("remark", "remark", subjects.PaymentHistory)
	t.Spec.For = []privacy.ActivityID{axactor.CreditReporting}
	t.Spec.CollectedFor = lawfulbasis.PurposesOf(lawfulbasis.CreditReporting)
	t.Further.Origin = said(subjects.Derived)
	u := line("m", "o")
	u.For, u.Activity = axactor.CreditReporting, ""
	t.Columns.Uses = []privacy.UseColumns{u}
	return t
}

// disputes are the papers of disputes, again without a period in the notice.
// What was written for the collector's own preparation can be withheld.
func disputes() *Table {
	t := paper("dispute", "dispute", subjects.DisputeFile)
	t.Spec.For = []privacy.ActivityID{axactor.Disputes}
	t.Spec.CollectedFor = lawfulbasis.PurposesOf(lawfulbasis.LegalClaims)
	t.Further.Origin = said(subjects.Derived)
	t.Further.Withheld, t.Further.WithheldKind = judged("t.withheld", "t.withheld_on", ""), "t.withheld_kind"
	t.Columns.Uses = []privacy.UseColumns{{
		For:        axactor.Disputes,
		Dates:      map[retention.Event]privacy.DayColumn{retention.Answered: day("t.closed_on", "t.closed_lost")},
		Objected:   privacy.DayColumn{Column: "o.received_on", NotYet: "o.matter_id IS NULL"},
		Overriding: judged("o.overriding", "o.decided_on", "o.review_by"),
	}}
	return t
}

// requests are what people asked for, and the answers. They prove that the
// collector answered, and go by a clock of their own.
func requests() *Table {
	return &Table{
		Spec: privacy.DatasetSpec{
			Name: "request", About: debtors(), Kinds: subjects.KindsOf(subjects.RequestRecord),
			For: []privacy.ActivityID{axactor.RightsRequests}, CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.RightsRequests),
		},
		Table: "request", From: "request t", OfPerson: "t.person_id = ?",
		Columns: privacy.Columns{Uses: []privacy.UseColumns{{
			For:   axactor.RightsRequests,
			Dates: map[retention.Event]privacy.DayColumn{retention.Answered: {Column: "t.answered_on", NotYet: "1 = 1"}},
		}}},
		Holds: []privacy.HoldColumns{listed("hold h", "h.person_id = t.person_id")},
		// Nobody else is shown what a person asked.
		Further: Further{Origin: said(subjects.Provided), Disclosed: "1 = 0"},
	}
}
