// Package privacy answers questions about personal data: may this be processed,
// for this purpose; may it be disclosed, to this recipient; may it be erased, must it be, may it be kept, when must it be
// gone; which rights has the person over it, what must be done about a request,
// and by when.
//
// A [Spec] is a policy as plain data. [New] checks it and makes a [Policy] of
// it. A [Dataset] says once what is the same for every row of a table; an [Item]
// says what happened to one row. A question takes an item and a day, and
// returns a [Decision]: an [Outcome] with its reasons, the provisions they rest
// on, the obligations that follow, the deadline and, where the outcome is
// undetermined, exactly the facts that would settle it.
//
// Questions are pure functions: no clock, no input or output, no error, and no
// panic for any value of the facts. Facts dated after the day asked about have
// not happened. Errors exist only where a policy is made.
//
// The law is that of the day asked about. A statutory duty or maximum counts on
// the days on which its provision is in force, and its period is what the policy
// states, checked against the edition of the law that this version follows; see
// law.AsOf. Before the first version of a provision that the library knows, the
// answer waits for the law of that day ([TheLaw]). The articles of the regulation
// answer for every day; a reason on a day on which they were not yet law in Norway
// is not verified.
//
// # What an outcome means
//
//	question                   Required              Permitted               Forbidden                  Referred
//	MayErase                   never                 erasing is lawful       something stands in        the controller
//	                                                                         the way                    decides
//	RequiresErasure            it must go            it need not, and may    it may not go now          the same
//	RequiresErasureOnRequest   it must go            no ground is there;     the demand is refused      the same
//	                                                 it may                  for this item
//	MayKeep                    it must stay          it may                  nothing justifies it       the same
//	MayProcess                 never                 every test is met       a test fails               never
//	MayDisclose                never                 every test is met       a test fails               never
//	MayDecideAutomatically     never                 no such decision, or    Art. 22(1) prohibits it    never
//	                                                 an exception
//	RequiresInformation        inform, by the day    the person has it, or   never                      the controller
//	                           of the obligation     an exception                                       informs
//	RequiresNotification       tell the recipients   nobody to tell, or      never                      the controller
//	                                                 impossible                                         tells
//	RequiresAccess, Rectification, Restriction, Portability, EndOfUse, HumanDecision:
//	                           the demand is met     nothing is held         the demand is refused      the controller
//	                                                                         for this item              answers
//	HasRight                   never                 the person has it       the law does not give it   the controller
//	                                                                                                    answers
//
// Undetermined is never a permission. RequiresErasure is never Permitted or
// Required where MayErase is Forbidden: an open access request, a contest that
// is being decided and an own claim make it Forbidden for now, with the
// obligation that comes first, so that a program that acts on Required alone
// erases nothing that must wait.
//
// Of an item that is used both as controller and as processor, what stands in
// the way of erasing stands: MayErase and its like are Forbidden, MayKeep is
// Required. Everything else is Referred: it is the client's data too. A [Plan]
// takes the two roles apart.
//
// # What is not said
//
// A fact left out is unknown. The answer with unknown facts is the one that all
// possibilities share, and otherwise undetermined. A list left out is unknown
// too: no holds is [AllHolds](), no objection is [NoObjection](). Three things
// count as not raised when they are left out, because somebody has to raise
// them: that an item is processed unlawfully, that its erasure was ordered, and
// that it was collected from a child. The lawful basis that the policy asserts
// stands meanwhile.
//
// # How processing is read
//
// MayProcess makes every test of Art. 5 to 11, 18, 21, 22, 28 and 35 for one use,
// and one that fails forbids it. What only a person can find is an element of
// [lawfulbasis.Element], found of an activity at large ([Activity.Assessed]) or of
// one use ([Use.Assessed]); every element speaks for the processing. What a
// policy asserts is no finding: until somebody has found that the interest
// prevails, nothing may be processed on legitimate interests.
//
// Some facts are states and not unknowns. An objection that nobody has decided
// has stopped the use (Art. 21(1)); data whose accuracy is contested and not
// verified is restricted on request (Art. 18(1)(a)); that an item is unlawful,
// withheld, out of scope or harms others, or that informing the person is
// exempted, counts only when somebody raises it.
// Learning what was decided then changes the answer, as time does.
//
// Being kept by a duty or a hold is no use: what was collected for one purpose
// and is kept for the books may be used for the books alone. An item that is
// restricted may be stored, and used for what Art. 18(2) lists; say which by
// [Processing.Doing]. Of a processor only the instruction, the restriction, the
// security, and whether the item is unlawful or ordered erased are asked: whether
// the purpose is lawful is its controller's to answer.
//
// # How the rights are read
//
// Every question on a request passes the same gate first: held as a processor,
// not received, not identified (Art. 11(2), of Art. 15 to 20), in doubt
// (Art. 12(6), of Art. 15 to 21), manifestly unfounded or excessive (Art. 12(5)).
// That last test stops nothing that ends by itself when the person says so: a
// use on consent, and direct marketing (Art. 7(3), 21(3)).
// [Policy.Rights] shows which rights the person has over an item at all, by the
// same tests: a right that it does not give is refused for the same reason.
//
// Some of this is our reading: that a use which has ended still carries
// portability while the item is there; that a request for rectification is
// answered once somebody has verified the data, whatever is disputed; that a
// restriction under Art. 18(1)(c) is open as long as no use of the controller's
// covers the item; and that data concluded from other data is to be told of when
// it is made (Art. 13).
//
// # How Article 17 is read
//
// What stands in the way of erasing is, in this order: an order to keep, the
// person's own claim (Art. 18(1)(c)) and a statutory duty (Art. 17(3)(b));
// opposition to the erasure of what is unlawful (Art. 18(1)(b)); breach records
// (Art. 33(5)); an open access request; a contest being decided; and the
// controller's own claim (Art. 17(3)(e)). A statutory maximum that has passed,
// and a law or an order that demands the erasure (Art. 58(2)(g)), override the
// last four and every use, and yield to the first: Art. 17(3) takes away the duty
// of Art. 17(1), and neither of these. Against opposition under Art. 18(1)(b) it
// is undetermined: no authority says which prevails.
//
// Otherwise an item must go when no use of it is live. A use ends with its
// earliest limit, the day before a withdrawal of consent, an objection that is
// not outweighed, or a judgement that it is no longer necessary; a purpose's
// statutory maximum bounds it. Unlawfulness and, on request, collection from a
// child end every use.
//
// On request more is asked: a limit of the controller's own that still runs
// does not show that the item is necessary (Art. 17(1)(a)), so that a judgement
// is called for, unless the claim or the contract of the use is still open; and
// the demand is read as an objection to uses on public task and legitimate
// interests and to direct marketing (Art. 21). While the claim that a use
// pursues is open, the demand is refused (Art. 17(3)(e)); so it is for
// expression, public health, archiving and research where the use is judged
// necessary. A use that the controller would have to end anyway refuses nothing.
//
// Some of this is our reading, for which we know no authority: that the
// exceptions are looked at before the grounds; that an open claim or an excepted
// purpose does not count where the processing is unlawful, so that whoever must
// keep something then places a hold; that an order to erase binds as a statutory
// maximum does; that a use which began after a time without a ground counts once
// it is judged necessary; and that a restriction under Art. 18(1)(b) or (c) lasts
// until the host says that it was released, also when the person now demands the
// erasure.
//
// Decisions, items, facts and dates are comparable with == where they are
// values, and safe for concurrent use; see each type.
package privacy
