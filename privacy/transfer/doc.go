// Package transfer answers whether personal data may leave the EEA: go to a
// recipient in another country or to an international organisation, or be looked
// into from there (Chapter V of the GDPR, Art. 44 to 49).
//
//	a := transfer.MayTransfer(transfer.Transfer{
//		To:        transfer.Country("US"),
//		Importer:  privacy.Yes,
//		Recipient: transfer.Recipient{Listed: privacy.Yes, DataListed: privacy.Yes},
//	}, today)
//	a.Outcome()                          // permitted
//	for o := range a.Obligations() { … } // tell the persons first, record it
//
// The answer is about Chapter V alone, which comes on top of all else that the law
// asks (Art. 44). Whether the data may be disclosed to the recipient at all is the
// question of privacy.Policy.MayDisclose, which takes the outcome of this one as
// Disclosing.Transfer. The question is a pure function: no clock, no input or
// output, no error, no allocation.
//
// # The ways
//
// Data may go where one of these is so, and each is looked at. The answer names
// the first that is open, in the order in which the law resorts to them.
//
//	way                         what it needs                                  provision
//	the GDPR is the law there   the EEA; Svalbard and Jan Mayen; the United    personopplysningsloven § 1,
//	                            Kingdom until the end of 2020                  forskriften § 1
//	it is no transfer           nobody else gets the data                      Art. 44, EDPB 05/2021
//	adequacy                    a decision in force on the day that covers     Art. 45
//	                            the recipient and the data
//	safeguards                  a tool that binds, fits, and protects with     Art. 46(1)-(2)
//	                            what supplements it
//	safeguards of one's own     the same, and authorised                       Art. 46(3)
//	international agreement     the same as for a tool                         Art. 48, recital 102
//	specific situation          a derogation, and all that it asks for         Art. 49(1)(a)-(g)
//	last resort                 compelling interests, when nothing else is     Art. 49(1) second
//	                            left                                           subparagraph
//
// All but the first three also need that no law limits the transfer of such data
// (Art. 49(5)). Consent, the two contracts and compelling interests are not for
// public authorities in the exercise of public powers (Art. 49(3)). Contracts and
// legal claims carry what is occasional, and no more (recital 111).
//
// # What an outcome means
//
//	Permitted     a way is open; what is marked first among the obligations is
//	              done before anything goes
//	Forbidden     no way is open: the reasons that decide are what stands in it
//	Undetermined  the facts that are missing open a way or close them all
//
// Undetermined is exact: it is the answer when what is not said can make it the one
// or the other, and what is missing are the facts that can. An answer without a
// day or a place is undetermined whatever else was said, and so is one about a
// day before the GDPR was law in Norway. A code that stands for no place gives the
// zero [Place], to which nothing is ever permitted. An order of a court or
// authority abroad opens no way by itself (Art. 48): it is told among the reasons
// and changes no answer.
//
// Every way but the first two obliges to tell the persons and to record the
// transfer, and the last resort to tell the authority and to document the
// assessment as well. [Transfer.Done] says what of it is done.
//
// # The places and their decisions
//
// [Place.Adequacies] lists the decisions of the Commission on a place, those that
// courts have annulled and those that have run out among them, with the days on
// which transfers can rest on them. The table of package law keeps the days and
// says how certain they are. None of these decisions was read in its own text, so
// no reason that rests on one is verified, nor is one that rests on membership of
// the EEA. In Norway the Commission's decisions apply from the same day as in the
// Union, unless Norway decides otherwise; it is not known to have done so.
//
// # Our reading
//
// The following rests on no authority that we know. The day on which a court
// annuls a decision is no longer covered by it. The renewed decision on the
// United Kingdom carries from the day after the prolonged one would have ended,
// so that the exception for immigration control lasts until 2025-12-27. An
// international agreement that has safeguards of its own is a way like a tool of
// Art. 46. The three duties of the last resort come before the transfer, as
// informing the persons does. Where only the last resort can carry a transfer
// and too little is known, its duties are told already. Parts of member states that
// have a code of their own, such as Réunion, are in the EEA where the Union's
// treaties apply to them in full.
//
// # What is not modelled
//
//   - TR0, the exporter's side: who asks is taken to be a controller or processor
//     under the GDPR. What persons send themselves is no transfer of theirs.
//   - Onward transfers from the third country (Art. 44): they are the importer's,
//     and part of what a tool must fit and protect.
//   - What binding corporate rules, codes, certifications and clauses must contain
//     (Art. 40, 42, 47, decision (EU) 2021/914): whether the tool fits is an input.
//   - Suspension by an authority (Art. 58(2)(j)): an order is a limit by law that
//     the caller says.
//   - The arrangement for transfers to the United Kingdom between 2021-01-01 and
//     2021-06-27: its text was not read. Who relies on it names an international
//     agreement.
//   - Gibraltar: whether the decision on the United Kingdom reaches it is for the
//     caller to find.
//   - Exemptions that Datatilsynet may grant for Svalbard
//     (personopplysningsforskriften § 1).
//   - Days before 2018-07-20: the directive and the act of 2000 are not in the
//     library. The decisions of then are, as history.
//   - Accession to the EEA: every member joined before that day.
package transfer
