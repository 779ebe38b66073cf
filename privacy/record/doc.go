// Package record keeps decisions so that they can be shown and checked later: who
// asked what, about which facts, under which policy and which law, and what was
// answered (Art. 5(2)).
//
// An [Edition] is what answers are given by: a policy, the version of the library
// and the edition of the law. [Edition.Of] makes a [Record] of a decision. A
// [Record] has a canonical form, which [Record.AppendJSON] writes and [Parse]
// reads. [Append] puts it at the end of a log, as an [Entry]; [Verify] finds
// whether a log was tampered with, and [Edition.Replay] whether a question is
// still answered as it was.
//
//	digest, err := policyfile.Digest(policy)
//	edition, err := record.NewEdition(policy, digest, "v1.4.0") // once
//	d := policy.RequiresErasure(&item, today)
//	r, err := edition.Of(d, &item, record.Args{Holds: holds}, subject)
//	entry, err := record.Append(head, r, salt)            // salt: crypto/rand
//	head = entry.Head()
//
// # Two questions that are kept apart
//
// Tampering is a matter of the bytes: an entry was changed, removed, moved or put
// in. Verify says so, with the place, and never looks at what is answered.
// Disagreement is a matter of the answer: the library, given the same facts, the
// same policy and the same law, says something else than the record. Replay says
// so, with both answers, and never looks at the chain. A record that nobody has
// touched can disagree, since the library was mended in between; one that was
// forged can agree. Where the question cannot be asked again, since the law or
// the policy is another, Replay says that and not that anything differs.
//
// # What is recorded
//
// All of the question: the day, the arguments, and the whole item with its uses,
// holds, disclosures and dataset. All of the answer: outcome, reasons with their
// rules and provisions, obligations, missing facts, deadline. What it was answered
// by: the schema, the version of the library, the edition of the law, the digest
// of the policy. And its place: the number in the log and the link before.
//
// A decision that is not the answer to the question and facts that it is recorded
// with is refused, and so are facts that have no form, such as numbers that their
// enumeration does not have: a record that cannot be replayed is none.
//
// # Form
//
// The form is JSON as RFC 8785 has it: keys in the order of their bytes, no blank,
// nothing escaped that need not be; and of JSON only objects, lists, texts and
// whole numbers. What says nothing is left out; what is so is "yes". There is one
// way of writing a record, and Parse takes no other. The number of the schema
// changes when what is written now could not be read then; what was once written
// is read by every later version of this package.
//
// An entry is one line of a log, in the same form:
//
//	{"body":{…},"commitment":"…","link":"…","salt":"…","sequence":1}
//
// The commitment is SHA-256 of "personvern record body 1", a zero byte, the 32
// bytes of the salt, and the body. The link is SHA-256 of "personvern record link
// 1", a zero byte, the 32 bytes of the link before (zeros for the first), the
// number as 8 bytes with the highest first, and the 32 bytes of the commitment.
// The file testdata/verify.py is a second verifier in another language, short
// enough to be read before it is trusted.
//
// # The log is personal data too
//
// It has a time of its own, and after that the bodies go. [Entry.Erase] removes
// the body and the salt of an entry; the commitment and the links stay, so that
// the log verifies as before. Without the salt, the commitment says nothing of
// the body, not even to whoever guesses it: which is why the salt must be random,
// fresh for each entry, and erased in every copy. That a body was erased does not
// show who erased it, or why: keep that where erasures are kept.
//
// No field is for names of persons. The subject is a keyed hash that the caller
// makes, of a fixed length, so that a name does not fit; the host's own keys of
// items are recorded as they are. Where a fact names who answers for it
// ([privacy.Judgement]) or who received something ([privacy.Disclosure]), name the
// role and the undertaking: the library cannot tell them from a person.
//
// # What a log cannot show by itself
//
// Whoever can write to a log can cut off its end, or write all of it anew from
// some place on, and it verifies. Keep a [Head] now and then where they cannot
// write, and use [VerifyTo]. Salts, numbers and the head come from the caller:
// this package reads no clock, draws no random numbers and stores nothing, and
// does not order what several programs append at once.
package record
