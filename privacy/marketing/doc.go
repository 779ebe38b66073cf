// Package marketing answers whether a person may be addressed with marketing, and
// whether something may be stored in a user's equipment, under Norwegian law.
//
//	a := marketing.MayAddress(marketing.Approach{
//		Channel: marketing.Email,
//		To:      marketing.Consumer,
//		…
//	}, today)
//
// An [Approach] is what is known of addressing one person on one channel; a
// [Storage] what is known of a cookie or its like. Fields that are left out are
// not said, and an answer that depends on them is undetermined and names them.
// Nobody is addressed because nothing was said.
//
// # Outcomes
//
//	question      permitted                       forbidden                   required
//	MayAddress    the person may be addressed     the person may not be       –
//	RequiresWash  no check of the register first  –                           check it first
//	MayStore      it may be stored or read        it may not be               –
//
// Undetermined means that facts are missing, and decide. An objection to direct
// marketing decides before everything else, on every channel and whatever else the
// person has agreed to (GDPR Art. 21(2) and (3)); whoever takes it back has not
// objected.
//
// # What each channel needs
//
//	channel    towards           what is needed
//	post       natural persons   no reservation with the sender, unless asked for
//	           consumers         not in the register, unless asked for, or a customer or donor;
//	                             a check of the register in the same month
//	phone      as post, and towards consumers: no Saturday or holiday, 09:00 to 21:00,
//	           a number that is shown and can be looked up
//	email      natural persons   consent, or a customer who could always say no, and did not
//	automated  natural persons   consent
//	any        legal persons     nothing here
//
// Equipment: information and consent, unless it only transmits or is strictly
// necessary for what the user asked for. The consent is that of the GDPR since
// 2025-01-01; before, settings of the browser were enough.
//
// # The day
//
// The answer is that of the day asked about. Days before 2018-07-20, when the
// GDPR became law in Norway, are undetermined: the law before it was not read. Of
// later days the wording of 2026 is used, which says nothing of amendments in
// between; [law.Entry] tells how that is known. What we only know at second hand is
// marked: [ruling.Reason.IsVerified] is false for [Deceased], for
// [UnfitForChild], and for everything that rests on ekomloven 2003 § 2-7b.
//
// # Our readings
//
//   - Our reading: the month in § 13a is the calendar month, so that a check of the
//     30th does not serve the 1st. It is needed for every consumer, also one who
//     asked for the marketing: the text makes no exception.
//   - Our reading: a request serves only if it is younger than the reservation, and
//     it does not undo an objection under the GDPR, which the person takes back.
//   - Our reading: whoever has said no to a channel has withdrawn a consent to it.
//   - Our reading: the rule on customers is for goods, services and sales; donors
//     are named for calls and post only, so that it carries no e-mail to them.
//   - Our reading: nobody markets to the dead. What is sent reaches others, whom
//     nothing of this was agreed with; good marketing practice (§ 2) forbids it.
//   - Our reading: of a letter, who supplied the data is told whether or not it was
//     asked for; of a call, if it was not. The text can be read either way.
//   - Our reading: a call exactly at 21:00:00 is not after it.
//
// # Not modelled
//
//   - NO-MFL-12, § 12 fifth paragraph: when a voluntary organisation has a donor is
//     part of the judgement [Approach].Donor.
//   - NO-MFL-13a, fourth paragraph: no regulation on the register was read.
//   - NO-EHL-9 beyond the duty to show the sender: known at second hand only.
//   - NO-EKOM-3-15, third paragraph and who supervises: no regulation was read, and
//     which authority it is changes no answer.
//   - Marketing to nobody in particular, prizes, comparisons, bad debts: chapters of
//     markedsføringsloven that are not about the person.
//
// Who is a consumer, whether goods are alike and whether a customer still is one
// is judged by people, and is an input.
package marketing
