// Package monitoring answers what an undertaking may see, hear and read of those
// who come to it and work for it, and when it must erase that, under Norwegian law:
// cameras, mailboxes, the use of equipment, recorded calls.
//
//	a := monitoring.RequiresErasure(monitoring.Recording{
//		Recorded: retention.On(day),
//		…
//	}, today)
//
// A [Camera], a [Recording], a [Release], an [Access], a [Tracking], a [Mailbox]
// and a [Call] are what is known of one thing. Fields that are left out are not
// said, and an answer that depends on them is undetermined and names them: nobody
// looks, and nothing is erased, because nothing was said.
//
// # Outcomes
//
//	question          permitted                    forbidden             required
//	MayWatch          the camera may be there      it may not            –
//	MayHandOver       it may be handed over        it may not            –
//	MayOpen           the employer may look        the employer may not  –
//	MayTrack          use may be followed          it may not            –
//	MayRecord         it may be recorded           it may not            –
//	RequiresErasure   not required yet             –                     erase the recording
//	RequiresClosing   not required yet             –                     close the mailbox
//	RequiresEmptying  not required yet             –                     erase the content
//
// Permitted says that these rules do not stand in the way. A basis of Article 6
// and the rest of the GDPR are questions of a policy.
//
// # How long recordings are kept
//
//	a week             every recording
//	30 days            where a hand-over to the police is likely
//	three months       at points of sale that take payment instruments or identity
//	                   documents, and where post or bank services are given
//	longer             everybody filmed consents, national security, an exception of
//	                   the supervisory authority
//
// The text says "at the latest": a recording of the 23rd is gone by the 30th, and
// the 29th is the last day on which it may be there. No weekend moves that. The
// maxima are those of [retention.StatutoryCeiling].
//
// # The day
//
// The answer is that of the day asked about. The regulations are in force since
// 2018-07-20; the section on erasing recordings was amended from 2021-07-01, and
// its earlier wording was not read, so that RequiresErasure is undetermined before.
// Calls are answered since the GDPR is law, 2018-07-20.
//
// What we only know at second hand or by memory is marked:
// [ruling.Reason.IsVerified] is false for [ControlUnlawful] (arbeidsmiljøloven
// §§ 9-1 and 9-2) and for [OthersConversation] (straffeloven § 205 a).
//
// # Our readings
//
//   - Our reading: the thirty days end as the week does, "at the latest" so long
//     after: the sentence is an exception to the one before it.
//   - Our reading: three months is a maximum of its own, which the police do not
//     lengthen by thirty days.
//   - Our reading: a recording over midnight is as old as its first day.
//   - Our reading: consent to a longer storage is that of everybody filmed.
//   - Our reading: a mailbox is closed on the last day of the employment, not the
//     day after.
//   - Our reading: a special need that nobody has set an end to is not for a short
//     time, and keeps no mailbox open.
//   - Our reading: the reasonable time counts from the last day of the employment;
//     how long it is, the employer judges.
//   - Our reading: recording one's own calls in secret needs an exception from the
//     duty to inform, even if it is no crime.
//
// # Not modelled
//
//   - NO-KAMERA-6-3, the exceptions of older regulations that § 7 keeps: they are
//     stated as [Recording].Exempted.
//   - NO-VISIT: there is no rule. How long a visitor log is kept is a limit that a
//     policy sets ([retention.Limit]).
//   - NO-CALLREC, how long recordings are kept: no statute says. A policy sets a
//     limit, and a claim holds it.
//   - Control measures other than cameras and mailboxes (arbeidsmiljøloven chapter
//     9): the text was not read. Of cameras they are the judgement
//     [Camera].LawfulControl.
//   - Health data of applicants and employees (arbeidsmiljøloven §§ 9-3, 9-4): they
//     belong to hiring.
package monitoring
