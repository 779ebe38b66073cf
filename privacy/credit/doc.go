// Package credit answers what Norwegian law says of credit information: when a
// claim may be reported as a payment default, when a bureau may use what it has
// and must part with it, to whom it may be released, what goes into a score, what
// the person must be sent, and who may have data of the debt registers. The law is
// kredittopplysningsloven §§ 7 to 25 and gjeldsinformasjonsloven §§ 12, 13 and 15,
// with their regulations.
//
// A collector asks [MayReport] about a [Claim]; a bureau asks [MayUse],
// [RequiresRemoval], [RequiresErasure] and [RequiresNotice] about an [Entry]. Who
// orders a credit report, and the bureau that gives it, ask [MayRelease] and
// [RequiresCopy] about a [Release]; who makes a score, [MayScore].
// [MayReleaseDebtData], [RequiresDebtErasure] and [RequiresModelErasure] are about
// the debt registers. The days themselves are [WaitEnds], [NoticeEnds], [LastUse]
// and [LastArchived].
//
//	c := credit.Claim{
//		About:         credit.NaturalPerson,
//		LegalStepSent: retention.On(writ),
//		Objection:     retention.NotYet(),
//		…
//	}
//	a := credit.MayReport(c, today)
//	a.Outcome() // forbidden: legal-step-month
//	a.LastDay() // the last day of the waiting month
//
// Questions are pure functions of facts and a day: no clock, no error, no
// allocation, no panic.
//
// # What an outcome means
//
//	question              Required               Permitted               Forbidden
//	MayReport             never                  report it               not, or not yet
//	MayUse                never                  use it                  not, or not yet
//	RequiresRemoval       delete or archive it   it may stay             never
//	RequiresErasure       erase or anonymise it  it may stay             never
//	RequiresNotice        send an advance notice none is owed            never
//	MayScore              never                  it may go in            keep it out
//	MayRelease            never                  release it              not to this recipient
//	RequiresCopy          send a copy            none is owed            never
//	MayReleaseDebtData    never                  hand it over            not to this recipient
//	RequiresDebtErasure   erase it               it may stay             never
//	RequiresModelErasure  erase it               it may stay             never
//
// Undetermined is neither: what may only perhaps be used is not used. Permitted
// says what these two acts permit. It is no basis of Article 6, and frees nobody
// from a duty elsewhere.
//
// # What is not said
//
// The answer with unknown facts is the one that every way of filling them in
// gives, and otherwise undetermined; what is missing is then exactly what can
// change it. The outcome is as exact for days that are known as spans; of two such
// days that bear on each other both are then missing, though one alone may decide.
//
// The kind of information, the recipient and the holder of debt data are what a
// question is about: without them it is not asked. Whom the information is about
// is a fact like others: where the answer is the same for a natural and for a
// legal person it is given.
//
// What the law leaves to a person is a judgement: whether objections are
// manifestly without ground, whether a recipient has an objective need, whether an
// archive is still necessary. The library makes none of these.
//
// # On which day
//
// The act and its regulations came into force on 2022-07-01, and the answer is
// that of the day asked about. Before, the terms of each bureau's licence
// decided, which are not here: the answer is undetermined. There is no rule of
// transition, so that what was lawfully registered before counts its years from
// then. The Debt Information Act is older, but was amended that day and its
// earlier wording was not read, so that the same holds for it.
//
// Months are counted to the same day of the month, or to the last one. No day
// here moves for a weekend or a holiday.
//
// # Our reading
//
// No authority that we know decides these, but for the sole trader. What rests on
// the second of them says so in a reason of its own, [FurtherYearsOurReading].
//
//   - To report a claim on a natural person is to use it, so that it waits for the
//     month of § 10 like any use. The waiting month ends on the same day of the
//     next month, and the first day of use is the day after. The fourteen days of
//     § 20 run from the day after receipt, and may run at the same time.
//   - The further four years of § 22 second paragraph begin when the first four
//     end, are had once, and need that the claim cannot be enforced and that new
//     legal steps were taken before the first four years were over: since from
//     then on § 25 has the information deleted or archived, and since twelve years
//     would go beyond the ten of the archive.
//   - While the time runs that a court gave for paying what had been disputed, the
//     claim is not used: only its end shows whether it was paid within it (§ 11).
//   - A sole trader is a natural person throughout. Datatilsynet says so of the
//     act, and what the business owes its owner owes.
//   - What § 24 says of a claim holds of every entry behind which there is one:
//     payment defaults, enforcement, attachments and judgments. Use ends on the day
//     of the settlement itself.
//   - An order of insolvency, which may be used with the notice, is here the
//     opening of debt negotiations, a debt settlement and a bankruptcy (§ 20).
//   - A freeze binds towards the press and those who make statistics too: § 14
//     sixth paragraph sets aside the need, and § 16 names its own exceptions.
//   - Of several breaches of an instalment agreement the last one counts, and a
//     legal step that has waited its month counts whatever became of the agreement.
//   - What may not be used at all (§§ 7, 8 and 13, and what no list has) has no
//     lawful purpose with a bureau, so that it must be erased.
//   - Tax assessments may be used and scored: § 9 names their source and the
//     regulations list them. Other countries decide otherwise.
//
// # What is not modelled
//
// The rows are those of the inventory of Norwegian law that this library was
// written from.
//
//   - NO-KREDOPP-18, contents of the copy letter, and NO-KREDOPP-19-20, contents
//     of the advance notice: texts, which no fact decides.
//   - NO-KREDOPPF-2, the lists of the regulations item by item: the kinds of
//     information here are listed, and of anything else it is a stated fact. That
//     the list cites sections that were renumbered in 2026 changes nothing for
//     attachments, which are read as still on it.
//   - NO-GJELDINF-15, what a register does with a balance that is replaced by a
//     newer one: a rule for updating a row, not for erasing a debt.
//   - § 9, from which sources a bureau may take what: a matter of its contracts.
//   - § 14 fourth paragraph, that a release may have the form of a score: it
//     forbids nothing. § 17, access: for natural persons it is a question of package
//     privacy, and legal persons have the same right.
//   - § 16 third paragraph, electronic identity for setting a freeze; § 20 second
//     paragraph, accuracy, as a duty apart from the source's corrections: no
//     question of a day.
//   - § 26, the end of a bureau: everything is then erased, which takes no rule.
//   - gjeldsinformasjonsloven § 12 fifth paragraph, the terms for research, which
//     stand in another act that was not read: whether they are met is a stated fact.
package credit
