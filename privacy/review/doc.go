// Package review finds what a policy, or the privacy notice behind it, lacks or
// gets wrong: information that people must be given and are not, a basis that is
// claimed and does not hold, data without a condition, a use without an end,
// rights that a notice takes away.
//
//	for _, f := range review.Of(policy, today) {
//		fmt.Println(f.Severity(), f.Code, f.Activity, f.Statement, f.Mend())
//	}
//
// A [Finding] has a [Code], which says how grave it is and what would mend it,
// points to the activity, the statement of the notice or the limit that it is
// about, and yields the provisions that it rests on. Nothing is looked at but the
// policy: what it asserts, what its notice claims ([privacy.Activity.Claimed])
// and tells ([privacy.Spec.Tells], [privacy.Activity.Tells]), what somebody found
// ([privacy.Activity.Assessed]), and which statements it marks as doubtful
// ([privacy.Note.Doubt]).
//
// # What must be told
//
// [Information] says what people must be told of an activity. Where its sources
// are the people themselves, Art. 13 asks; where they are not, Art. 14; an
// activity with both must satisfy both. An item whose condition holds is
// required; one whose condition is open is perhaps required, and a hint:
//
//	interests                 where the basis is legitimate interests
//	recipients                where there are any, the person, staff and inquiring authorities aside
//	withdrawal                where the basis or the condition is consent
//	objection                 where the basis is interests or a public task, or the purpose is marketing
//	categories, sources       where data comes from elsewhere
//	need to provide           where data comes from the person
//	automation                where nobody decides but a machine; open where there are scores, profiles
//	                          or results of tests and nobody has looked
//	arrangement               where the role is joint controller; open where several controllers act
//	officer, transfers        always open: no policy says whether there are any
//	everything else           always
//
// An exception that was found to apply (Art. 13(4), 14(5), personopplysningsloven
// § 16) is [lawfulbasis.TellingExempt] in the assessment, and leaves nothing to
// tell.
//
// # Whose fault
//
// A finding is about what the policy shows. A statement that the policy marks as
// doubtful comes to the findings that its topic, its right and the provisions
// that it is measured against stand for; one that comes to none, and that no
// other finding points to, is [StatementDoubtful], so that no doubt is lost. A
// hint says that nothing is wrong yet and that somebody has to look: the elements
// that nobody has found are in [Finding.Open].
//
// Some things that look like findings cannot be made at all, because
// [privacy.New] refuses the policy: special categories without any condition, an
// asserted obligation or public task without a law, a limit beyond a statutory
// maximum, a processor with limits of its own.
//
// # Days
//
// Findings are those of a day. An assessment counts from its day to its review. A
// finding is made only under law that was in force: that employers are told of an
// attachment is one from 2026-01-01, that cookies need more than a word one from
// 2025-01-01, and nothing is one before the GDPR came to Norway on 2018-07-20.
// What rests on provisions whose text was not read says so by
// [Finding.IsVerified].
//
// # Our readings
//
//   - What a controller holds of earlier cases counts as obtained elsewhere, so
//     that Art. 14 asks, and needs a finding under Art. 6(4) unless the basis is
//     consent or a legal obligation.
//   - Claiming an obligation, a public task or a contract where another basis is
//     asserted shows that the controller itself does not rest on it.
//   - An agent stands for a firm, and is no party to a contract with somebody
//     else. Agents who are parties themselves deserve an activity of their own.
//   - In an activity that is about representatives of firms among others, nothing
//     says whose identity number it is, so that the number is a matter of
//     assessment there, and a finding only where all are representatives.
//   - How grave a finding is, and what mends it, is this library's judgement.
//
// # What is not looked at
//
// Whether a notice is concise and plain (Art. 12(1)) is for people to read. What
// a law obliges its addressees to whatever their notice says is left to the other
// packages. Of the rows on portfolios and registers that the project keeps:
//
//   - NO-FAL-2-13, NO-FAL-2-14: consent to a transfer of claims, and the history
//     that comes along, are facts of each claim, and no policy has them.
//   - NO-FFL-2-1, NO-AXCAP: which licence an undertaking has, and whether it is
//     obliged to know its customers, is not in a policy.
//   - NO-FFL-16-2: secrecy binds financial undertakings, which is the same.
//   - NO-NPL: no rule in force.
//   - NO-FREG-10-1, NO-FREG-10-4, NO-GRUNNBOK: what a register gives out, and
//     about whom, is for each look-up; that the number must be needed is
//     [NumberWithoutNeed].
//   - NO-IKT-9: reports of incidents follow from an incident.
//
// Names of firms are not typed, so that a former name of a source is found only
// where the policy doubts the statement. Recorded calls are found only where an
// activity has them.
package review
