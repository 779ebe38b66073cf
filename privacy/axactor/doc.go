// Package axactor is the privacy notice of the Norwegian debt collector Axactor
// as a policy: a reference to read, to test systems against, and to start one's
// own policy from. It is this library's reading of a published notice, made
// without the company, and no statement of what the company does.
//
//	policy := axactor.Policy()
//	notes := policy.MustDataset(privacy.DatasetSpec{
//		Name:  "call_note",
//		About: subjects.CategoriesOf(subjects.Debtor),
//		Kinds: subjects.KindsOf(subjects.CallNote),
//		For:   []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.InvoiceFollowUp},
//	})
//
// # What is modelled
//
// The notice was read into numbered statements, N-01 to N-99, which [Spec]
// lists with the headings that they stand under. Every one of them has a home:
// in an activity, a limit or a duty, or in a note. The policy says what the
// notice says, on the basis that holds; the law decides the answers. Where the
// notice claims a basis that does not hold, the claim stands in
// [privacy.Activity.Claimed] and the basis that carries the processing, if any
// does, in [privacy.Activity.Basis]. Where it is vague, or promises less than
// the law gives, a [privacy.Note] says so with Doubt set. No answer ever rests
// on a doubted claim: that somebody's contract with a client, or an interest of
// the collector's own, needs the data refuses no erasure here (N-91).
//
// Three lines of business meet in one debtor, and the roles differ:
//
//	ThirdPartyCollection   3PC   controller (N-02)
//	PortfolioCollection    NPL   controller: the purchaser, and who collects for it (N-02, N-04)
//	InvoiceFollowUp        ARM   processor: the client decides (N-03)
//
// A table names the activities that really use its rows, and no others. Data of
// open and closed cases needs the lines alone. Whoever also uses it to learn
// from old cases, to price portfolios or to analyse the business names those
// activities too, and then meets the gaps below.
//
// # How long
//
// What belongs to a case may be there until three years after the case was
// closed (N-81). That is a limit, which the trade's norm recommends and the
// notice promises: it ends uses and refuses nothing. [CaseDocumentation] is the
// same three years for what is made only to show afterwards how a case was
// handled. Bookkeeping material is kept by duty, for five years, or for three
// years and six months, after the financial year (N-21, N-82); the duties cover
// those documents and not the case around them. The activities
// [ThirdPartyCollection] and [PortfolioCollection] end with the same three years
// although nobody collects a closed case: the notice keeps the case file for so
// long, and a system holds one file. [privacy.Use.Necessary] is where a
// controller says that it needs an item no longer.
//
// Where the notice gives no period, neither does [Policy]: the activity has no
// limit, and whether its data must be erased is undetermined, with the storage
// limit among the missing facts. That is a finding about the notice, not about
// the row. [Completed] is the same policy with a limit proposed for each of
// these gaps. The proposals are this library's, are marked as proposals, and
// bind nobody before a controller has adopted them and told the persons
// concerned (Art. 13(2)(a), 14(2)(a)).
//
// # What the notice tells
//
// [privacy.Spec.Tells] and [privacy.Activity.Tells] hold what the notice tells of
// the items of Art. 13 and 14, and [ToldIn] where. What it tells wrongly counts as
// told: a basis that does not hold is told, and the claim is a finding. What it
// tells by halves does not: the second company's name without an address, sources
// of which some have no name. Package review holds this against what must be told.
//
// [Completed] is, beside its limits, what the policy would be with a notice made
// from it: each activity claims the one basis that it asserts, everything is told
// that a policy holds in itself, attachments go through the authority that has
// them since 2026, and the doubts that another sentence mends are gone. What only
// the controllers can do, find or decide stays doubtful there: an arrangement, a
// safeguard, sources by name, the interests, how often backups are overwritten.
//
// # What may be processed
//
// A notice tells what a controller does, and not what it found before it did:
// that its interest prevails, that a consent form puts nobody under pressure,
// that no machine decides alone. None of that stands in [Policy], so that
// whether anything may be processed is undetermined, and what is missing is the
// controller's list of what to find. It is said activity by activity, and holds
// for every row:
//
//	spec := axactor.Spec()
//	spec.Activity(axactor.ThirdPartyCollection).Assessed = lawfulbasis.Assessment{
//		Findings: lawfulbasis.Findings{Met: found}, By: "privacy officer", On: today,
//	}
//
// A finding makes no purpose last longer. A voucher that bookkeeping law keeps
// after a case has ended serves no collecting any more (N-82), and what a debtor
// objected to stops on that day, though the claim is due (N-93).
//
// # Rights
//
// The basis of an activity decides which rights the people in its data have, and
// [privacy.Policy.Rights] tells them with the reasons of the law. Those are not
// always the notice's: what debtors provide is not portable because it rests on
// interests, however often somebody looks at an account (N-92); analyses of
// debtors can be objected to (N-93); marketing stops on every objection, of
// which the notice says nothing; a consent can be withdrawn at any time, and not
// only perhaps (N-94). Requests about what is held for clients are theirs to
// answer (N-03).
//
// # Assumptions
//
// These are not in the notice and were chosen; change them with
// [privacy.Spec.Clone] and the edits of a Spec.
//
//   - The financial year is the calendar year.
//   - The time for carrying out an erasure is none: the notice promises no
//     time, and "without undue delay" gives none by itself (Art. 17(1)). A
//     controller with a documented routine sets its own, a month at most.
//   - How often backups are overwritten is not said, as in the notice (N-87).
//   - "Closed" is what [CaseEvent] says, since no statute defines it.
//   - Applicants: the use ends on the day the position is filled, for the notice
//     erases after that and gives no day (N-83), or on the day the application
//     is withdrawn, for then nobody asks for the steps any more (Art. 6(1)(b)).
//   - Co-debtors, guarantors, members of a household and heirs count among
//     those whose data a case holds, though the notice names debtors only.
//   - Identifying debtors and checking clients rests on legitimate interests:
//     no act was found that orders a collector to do either. An undertaking that
//     hvitvaskingsloven § 4 lists adds the duty and the maximum of § 30 to
//     [KnowYourCustomer] and rests it on the legal obligation.
//   - Answering an authority that audits rests on a legal obligation, of which
//     the notice names no act (N-16). [Audits] names those of the data
//     protection authority and of the collectors' supervisor; whoever answers
//     another authority finds whether its act binds, and names it.
//
// # Purchased claims
//
// A purchased claim is an item in the purchaser's balance, and what documents
// it must be kept for five years after the last financial year in which it was
// one. [PurchasedClaims] holds that duty, for the details of the debt alone. A
// table with details of debts that the purchaser decides about names it, and
// each row says when the claim left the balance; for a claim that was never
// bought [NeverOwned] is the use that says so. What the balance does not need, such as a debtor's income, cannot
// stand in one row with the debt, for it would be kept as long. A controller
// that buys no claims removes the activity, and may mix as it likes:
//
//	spec := axactor.Spec()
//	spec.Remove(axactor.PortfolioCollection)
//	spec.Remove(axactor.PurchasedClaims)
//
// # What is left out
//
// The notice names no camera, no recorded calls and no list of those who want
// no marketing, so that the policy has no activity for them; the last is needed
// by whoever sends marketing (Art. 21(3)). It says nothing of how proof of a
// consent is kept once the consent has ended (Art. 7(1)). The adopted act on
// debt collection of 2026 has no day in force, and the policy does not rest on
// it. Paper files at the offices are data like any other (N-08): they are
// datasets of their own.
package axactor
