// Package claims answers what the law of debt collection asks about one claim:
// until when it stands, when its case is closed, whether it may be collected now,
// what a sale of it entails, what must be reported while earnings are attached,
// and what secrecy allows to be told.
//
// These are the facts behind the dates that a policy asks for. A collector's data
// lives by one event, the closing of the case, which no statute defines; a
// [Case] says what can have closed it, and [Case.Closed] gives the day for
// [retention.Dates.CaseClosed]:
//
//	claim := claims.Claim{Kind: claims.General, From: retention.On(due), Steps: claims.AllSteps()}
//	c := claims.Case{BarredAfter: claim.LastDay(today), Paid: retention.NotYet(), …}
//	use := privacy.Use{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: c.Closed(today)}}
//
// Questions are pure functions of an input and a day, and give a [ruling.Answer].
// A field that is left out is "not said": an answer that it could change is
// undetermined and lists it as missing. A zero day is undetermined. What happened
// after the day asked about has not happened; a day that is set and lies ahead,
// such as a due date or the end of a settlement, can be given. What the law leaves
// to a person is a [privacy.Judgement], which is never computed; some of these
// have to be raised, as their fields say, so that a zero one means "nobody did".
//
// # What an outcome means
//
//	question               best                              otherwise
//	MayClaim               Permitted: the right stands       Forbidden: it is time-barred
//	RequiresClosing        Required: the case is closed      Permitted: it may stay open
//	RequiresAccount        Required: the client is owed one  Permitted: nobody is
//	MaySendDemand          Permitted                         Forbidden
//	MayGoToCourt           Permitted                         Forbidden
//	MayEnforce             Permitted                         Forbidden
//	MayTransferClaim       Permitted                         Forbidden: it lacks a consent
//	RequiresSellerToStop   Required                          Permitted: not sold, or the seller serves
//	RequiresBuyerToInform  Required                          Permitted: told, exempt, or no data yet
//	RequiresReport         Required                          Permitted: nothing to report
//	MayTell                Permitted                         Forbidden: secret
//	RequiresKeepingFile    Required                          Permitted: this act does not order it
//	RequiresErasingFile    Required                          Permitted: this act does not order it
//
// None of the answers is a basis under Article 6. That a claim stands makes no
// storage necessary by itself: it is the outer edge of what can be.
//
// # Limitation
//
// [Claim.LastDay] follows the period from its start through the [Step] values that
// interrupt, suspend or lengthen it (foreldelsesloven §§ 2 to 28), by the date rule
// of that act alone: the day with the same number, clamped to a shorter month, and
// moved from a Saturday or holiday to the next working day (§ 29). No storage limit
// is moved like that.
//
// # Two acts on debt collection
//
// The act of 1988 is in force. That of 2026 was adopted without a day, see
// [ActOn]; a host that learns the day gives it in NewActFrom. Since nobody has
// read its text, questions on collecting and on secrecy are then undetermined, with
// [TheLaw] missing, except where another law forbids already. What is reported of
// it is told as obligations, and never as verified.
//
// # Our readings
//
//   - No statute says when a case is closed. The list of [Case] is ours, and so is
//     that limitation, and a settlement that can no longer be set aside, close a
//     case on the last day for acting.
//   - A claim that lapsed because nobody filed it may not be collected from the
//     day the settlement is fixed. Its case is closed when the lapse can no longer
//     be undone, which is on the same day as for a completed settlement, since it
//     revives when the settlement is set aside (gjeldsordningsloven § 3-2).
//   - What survives limitation and lapse, such as a pledge, keeps a case open.
//   - A new period of limitation never shortens the one that runs. The ten years
//     that §§ 10 and 28 allow beyond the end are counted from the end of the period
//     that runs, and so anew after an interruption.
//   - An action that the creditor has drop by intent leaves no trace: when it
//     ends, the limitation is where it would have been.
//   - Silence of ten years during an attachment that was over before 2026 leaves
//     the limitation open, since the rules on transition were not read.
//   - Fourteen days, two weeks and thirty days are counted without the day of
//     sending; only on the day after they end have they run out. They are never
//     moved to a working day.
//   - A judgement under hvitvaskingsforskriften § 6-4 third paragraph that was made
//     before five years were over relieves from nothing.
//   - Six weeks for filing a claim are not moved to a working day either.
//
// # What is not modelled
//
// By the rows of the inventory of Norwegian law that this package was made from:
//
//   - NO-INKL88-2, 4: who needs a licence for what is one fact, [Collection.Entitled].
//   - NO-INKL88-16: client funds. It has no period of its own; the vouchers are
//     under the bookkeeping act.
//   - NO-INKL88-22-26: the board. Its case interrupts the limitation of disputed
//     costs, which is a [Claim] of its own; while it is pending it is a hold.
//   - NO-INKL88-32: penalties.
//   - NO-INKL26-15: hours of contact, manner and channel: hours of a day, in an act
//     that is not in force and was not read.
//   - NO-INKL26-17: the week for answering debtors is a wish and no limit.
//   - NO-INKL26-20: who may send notices, and how days are counted, in that act.
//   - NO-INKL26-26: payout in fourteen days concerns money. The closing statement is
//     modelled.
//   - NO-NORM-INKASSO-3Y and -BASIS, and the norms of other countries: a
//     controller's own limit, which a policy states (see privacy/axactor).
//   - NO-FORELD-2, § 3 no. 4: guarantees of goods; § 9 no. 1 second and third
//     sentences and no. 2 second sentence: certain personal injuries; § 19 and § 23.
//   - NO-FORELD-21-2, 21-4 and § 21 no. 5: interest that falls due after an
//     interruption is a claim of its own, and how no. 5 meets no. 2 was not settled.
//   - NO-FORELD-22, § 22 no. 4 second sentence: word of the end of an attachment that
//     came late.
//   - NO-TVANGSL-7-27: only the obligation to tell the authority.
//   - NO-LOSORE-34a: the public register's own erasure, which copies follow by
//     Article 5(1)(d); its text was not read.
//   - NO-GOL-3-4: how long a standstill can be extended (told, not read): its last day
//     is given. Also that interest accrues, and set-off and the rest of the list.
//   - NO-GOL-5-2: how long a settlement may be: its last day is given.
//   - NO-GOL-7-1: the settlement register, whose data a collector does not hold.
//   - NO-HVITV-4: the list of who is obliged is one fact, [CustomerFile.Obliged].
//   - NO-HVITV-32, 33, NO-HVITVF-6-1: tipping off, informing before the relationship
//     and special data are questions of access, information and conditions, which
//     package privacy answers.
//   - NO-FFL-2-1, NO-FFL-16-2, NO-NPL, NO-AXCAP: licences and secrecy of financial
//     undertakings, and a directive without Norwegian text.
//   - NO-FREG-10-1, NO-FREG-10-4, NO-GRUNNBOK, NO-IKT-9: access to public registers,
//     and incidents reported to the financial authority.
package claims
