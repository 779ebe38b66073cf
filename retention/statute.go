package retention

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/subjects"
)

// StatutoryDuty returns the duty to keep that a provision lays down, for the
// provisions that this library knows: a policy uses these, and one that states
// another period for the same provision is refused. For a place within such a
// provision it returns the duty of the whole of it, for a place that contains
// some, such as the act, the first of theirs; the Law of the duty says which. It
// reports false for any other provision.
//
// The data named is what the provision plainly covers; a policy may name more,
// such as a client's letter that adds what is essential to a booked item.
func StatutoryDuty(p law.Provision) (Duty, bool) {
	i := nearest(p, len(statutoryDuties), func(i int) law.Provision { return statutoryDuties[i].Law })
	if i < 0 {
		return Duty{}, false
	}
	return statutoryDuties[i], true
}

// StatutoryCeiling returns the maximum that a provision lays down, in the way
// of [StatutoryDuty].
func StatutoryCeiling(p law.Provision) (Ceiling, bool) {
	i := nearest(p, len(statutoryCeilings), func(i int) law.Provision { return statutoryCeilings[i].Law })
	if i < 0 {
		return Ceiling{}, false
	}
	return statutoryCeilings[i], true
}

// StatutoryDuties yields every duty that [StatutoryDuty] knows.
func StatutoryDuties() iter.Seq[Duty] {
	all := statutoryDuties
	return slices.Values(all[:])
}

// StatutoryCeilings yields every maximum that [StatutoryCeiling] knows.
func StatutoryCeilings() iter.Seq[Ceiling] {
	all := statutoryCeilings
	return slices.Values(all[:])
}

// nearest finds the provision itself, else one that contains it, else one that
// it contains.
func nearest(p law.Provision, n int, at func(int) law.Provision) int {
	if p.IsZero() {
		return -1
	}
	for _, fits := range [...]func(law.Provision) bool{
		func(q law.Provision) bool { return q == p },
		func(q law.Provision) bool { return q.Contains(p) },
		p.Contains,
	} {
		for i := range n {
			if fits(at(i)) {
				return i
			}
		}
	}
	return -1
}

// MustHaveCeiling returns the data for which a statute sets a maximum whoever
// the controller is, so that a policy about them must name one.
func MustHaveCeiling() subjects.KindSet { return subjects.KindsOf(subjects.CameraRecording) }

var (
	bokforing13 = law.Section(law.Bokforingsloven, "13").Paragraph(1)
	bokforing73 = law.Section(law.Bokforingsforskriften, "7-3")
)

// Periods: bokføringsloven §§ 13 second paragraph and 13b, and its regulation
// § 7-3; hvitvaskingsloven § 30 and its regulation § 6-4; regulation
// FOR-2008-09-22-1080 § 8.
var statutoryDuties = [...]Duty{
	{
		Law: bokforing13.Numbers(1, 4), From: Booked, Anchor: EndOfFinancialYear, Period: Years(5),
		Kinds: subjects.KindsOf(subjects.PaymentVoucher, subjects.LedgerEntry),
	},
	{
		// Purchased claims are a balance item for as long as they are owned.
		Law: bokforing13.Number(3), From: LeftBalance, Anchor: EndOfFinancialYear, Period: Years(5),
		Kinds: subjects.KindsOf(subjects.DebtDetails),
	},
	{
		Law: bokforing13.Numbers(5, 8), From: Booked, Anchor: EndOfFinancialYear, Period: Years(3).And(Months(6)),
		Kinds: subjects.KindsOf(subjects.ClientContract, subjects.BookkeepingCorrespondence),
	},
	{
		Law: law.Section(law.Hvitvaskingsloven, "30").Paragraph(1), From: RelationshipEnded, Anchor: DayOf, Period: Years(5),
		Kinds: subjects.KindsOf(subjects.KnowYourCustomer, subjects.IdentityDocument),
	},
	{
		// For customers under enhanced measures when the relationship ended.
		Law: law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2), From: RelationshipEnded, Anchor: DayOf, Period: Years(10),
		Kinds: subjects.KindsOf(subjects.KnowYourCustomer, subjects.IdentityDocument),
	},
	{
		// Documents of internal control: which data that is, only the policy can
		// tell. The text names no start; the document's own date is our reading.
		Law: law.Section(law.Internkontrollforskriften, "8"), From: Dated, Anchor: DayOf, Period: Years(3),
	},
	{
		// To be had electronically; § 13 keeps the same data longer.
		Law: law.Section(law.Bokforingsloven, "13b"), From: Booked, Anchor: EndOfFinancialYear, Period: Years(3).And(Months(6)),
		Kinds: subjects.KindsOf(subjects.LedgerEntry),
	},
	// What is documented there only the policy can tell: hours worked, services
	// paid by time, the projects of § 5-15, and the buying of capital goods. That a
	// document counts from the end of the financial year of its date is our reading.
	{Law: bokforing73.Paragraph(1), From: Dated, Anchor: EndOfFinancialYear, Period: Years(3).And(Months(6))},
	{Law: bokforing73.Paragraph(2), From: Dated, Anchor: EndOfFinancialYear, Period: Years(3).And(Months(6))},
	{Law: bokforing73.Paragraph(3), From: Dated, Anchor: EndOfFinancialYear, Period: Years(5)},
	{Law: bokforing73.Paragraph(4), From: Booked, Anchor: EndOfFinancialYear, Period: Years(10)},
}

// Periods: camera regulation FOR-2018-07-02-1107 § 6; hvitvaskingsloven § 30
// second paragraph; kredittopplysningsloven §§ 21 and 25; politiregisterforskriften
// § 37-2.
var statutoryCeilings = [...]Ceiling{
	{
		Law: law.Section(law.Kameraforskriften, "6").Paragraph(1), From: Recorded, Anchor: DayOf, Period: Weeks(1),
		AtLatest: true, Scope: OfItem, Exceptions: true, Kinds: subjects.KindsOf(subjects.CameraRecording),
	},
	{
		Law: law.Section(law.Kameraforskriften, "6").Paragraph(2), From: Recorded, Anchor: DayOf, Period: Months(3),
		AtLatest: true, Scope: OfItem, Exceptions: true, Kinds: subjects.KindsOf(subjects.CameraRecording),
	},
	{
		Law: law.Section(law.Hvitvaskingsloven, "30").Paragraph(2), From: RelationshipEnded, Anchor: DayOf, Period: Years(5),
		Scope: OfItem, Kinds: subjects.KindsOf(subjects.KnowYourCustomer, subjects.IdentityDocument),
	},
	{
		Law: law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2), From: RelationshipEnded, Anchor: DayOf, Period: Years(10),
		Scope: OfItem, Kinds: subjects.KindsOf(subjects.KnowYourCustomer, subjects.IdentityDocument),
	},
	{
		Law: law.Section(law.Kredittopplysningsloven, "21"), From: Registered, Anchor: DayOf, Period: Years(4),
		Scope: OfPurpose, Exceptions: true, Kinds: subjects.KindsOf(subjects.PaymentRemark),
	},
	{
		Law: law.Section(law.Kredittopplysningsloven, "25"), From: Registered, Anchor: DayOf, Period: Years(10),
		AtLatest: true, Scope: OfItem, Kinds: subjects.KindsOf(subjects.PaymentRemark),
	},
	{
		// A certificate of conduct: not beyond the day of leaving the post, for which
		// the end of the employment stands. That it goes sooner when it is no longer
		// needed is a limit of the policy. Known at second hand.
		Law: law.Section(law.Politiregisterforskriften, "37-2"), From: EmploymentEnded, Anchor: DayOf, Period: Days(1),
		AtLatest: true, Scope: OfItem, Kinds: subjects.KindsOf(subjects.PoliceCertificate),
	},
}
