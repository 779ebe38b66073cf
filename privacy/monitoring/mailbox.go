package monitoring

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Access is what is known of an employer looking into a mailbox, a personal area of
// the network or equipment that an employee has for work, or into what was erased
// there and is left in a backup. Who has left counts as an employee
// (FOR-2018-07-02-1108 § 1). Fields left out are not said.
type Access struct {
	// Necessary says whether it is necessary for daily operation, or for another
	// legitimate interest of the undertaking (§ 2 first paragraph).
	Necessary privacy.Judgement
	// Suspicion says whether there is a reasoned suspicion of a gross breach of
	// duty, or of what can be ground for dismissal, in the use of it (§ 2 first
	// paragraph).
	Suspicion privacy.Judgement
	// Notified says whether the employee was notified, with the reasons and the
	// rights, and could speak first (§ 3 first paragraph).
	Notified privacy.Fact
	// CannotNotify says whether that was not possible, or the law excepts it
	// (§ 3 first and fifth paragraph; personopplysningsloven § 16).
	CannotNotify privacy.Judgement
	// PresenceOffered says whether the employee can be there, with a
	// representative (§ 3 third paragraph).
	PresenceOffered privacy.Fact
	// CannotAttend says whether that is not possible (§ 3 third paragraph).
	CannotAttend privacy.Judgement
	// Attends says whether the employee is there. It decides nothing, but whether a
	// written account follows (§ 3 fourth paragraph).
	Attends privacy.Fact
	// Objected is the day on which the employee objected; NotYet where none did (§ 3
	// second paragraph).
	Objected retention.When
	// Compelling says whether compelling legitimate grounds override the
	// objection, or a legal claim needs it (GDPR Art. 21(1)).
	Compelling privacy.Judgement
}

// MayOpen answers whether the employer may look on that day (FOR-2018-07-02-1108
// §§ 2 and 3). No instruction and no agreement makes it easier (§ 5).
func MayOpen(a Access, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayOpen, day, &mailboxesKnown) {
		notified := ruling.So(a.Notified, theNotice)
		f.Need(1<<noGround, ruling.So(a.Necessary.AsOf(day), theNecessity), ruling.So(a.Suspicion.AsOf(day), theSuspicion))
		f.Need(1<<notNotified, notified, ruling.So(a.CannotNotify.AsOf(day), theNoticePossible))
		f.Need(1<<presenceNotOffered, ruling.So(a.PresenceOffered, thePresence), ruling.So(a.CannotAttend.AsOf(day), thePresencePossible))
		f.Need(1<<objected, ruling.Not(a.Objected.IsOnOrBefore(day), theObjection), ruling.So(a.Compelling.AsOf(day), theCompelling))
		f.Follow(keepUnaltered)
		f.Follow(closeIrrelevant)
		if notified.Is != privacy.Yes || a.Attends != privacy.Yes {
			f.Follow(writeAccount)
		}
	}
	return f.Answer()
}

// Tracking is what is known of following how employees use equipment, the network
// and the Internet: logs that are read, not just written. Fields left out are not
// said.
type Tracking struct {
	// RunsNetwork says whether the purpose is to run the network.
	RunsNetwork privacy.Fact
	// SecurityBreaches says whether the purpose is to find or clear up breaches of
	// the security of the network.
	SecurityBreaches privacy.Fact
}

// MayTrack answers whether an employer may follow the use of equipment on that
// day: for two purposes, and for no other (FOR-2018-07-02-1108 § 2 second
// paragraph). What is found then serves other purposes only as [MayOpen] has it.
func MayTrack(t Tracking, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayTrack, day, &mailboxesKnown) {
		f.Need(1<<purposeBarred, ruling.So(t.RunsNetwork, theNetwork), ruling.So(t.SecurityBreaches, theBreaches))
	}
	return f.Answer()
}

// Mailbox is what is known of an employee's mailbox, and of the personal areas in
// the network, when the employment ends. Fields left out are not said.
type Mailbox struct {
	// Ended is the last day of the employment; NotYet while it goes on.
	Ended retention.When
	// SpecialNeed says whether a special need keeps the mailbox open for a short
	// time (§ 4 first paragraph). Its review day is the end of that time; a need
	// without one is not for a short time, and as good as not judged.
	SpecialNeed privacy.Judgement
	// InOperation says whether daily operation needs the content (§ 4 second
	// paragraph).
	InOperation privacy.Judgement
	// Reasonable is what the employer has found a reasonable time for erasing the
	// rest. The law sets none: zero is not said (§ 4 second paragraph).
	Reasonable retention.Period
}

// RequiresClosing answers whether a mailbox must be closed on that day
// (FOR-2018-07-02-1108 § 4 first paragraph): when the employment ends, on its last
// day. Permitted means that this does not yet require it.
func RequiresClosing(m Mailbox, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresClosing, day, &mailboxesKnown) {
		needed := m.SpecialNeed.AsOf(day)
		if m.SpecialNeed.ReviewBy.IsZero() && needed == privacy.Yes {
			needed = privacy.Unknown
		}
		f.Need(1<<employmentEnded, ruling.Not(m.Ended.IsOnOrBefore(day), theEnd), ruling.So(needed, theNeed))
		f.Follow(closeMailbox)
		if end, ok := m.Ended.Date(); ok && needed != privacy.Unknown {
			last := end.AddDays(-1)
			if review := m.SpecialNeed.ReviewBy; needed == privacy.Yes && review.After(last) {
				last, end = review, review
			}
			f.FollowBy(closeMailbox, retention.Term{Safe: end, Outer: end})
			if !day.After(last) {
				f.From(retention.Date{}, last)
			}
		}
	}
	return f.Answer()
}

// RequiresEmptying answers whether what is left in the mailbox and the personal
// areas must be erased on that day (FOR-2018-07-02-1108 § 4 second paragraph).
// Permitted means that this does not yet require it.
func RequiresEmptying(m Mailbox, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresEmptying, day, &mailboxesKnown) {
		last := m.lastDay()
		within := ruling.Not(last.IsPassed(day), theEnd)
		within.Facts = m.unsaid()
		needed := ruling.So(m.InOperation.AsOf(day), theNecessity)
		f.Need(1<<reasonableTimeOver, within, needed)
		f.Follow(eraseContent)
		if d, ok := last.Date(); ok && needed.Is == privacy.No {
			f.FollowBy(eraseContent, retention.Term{Safe: d, Outer: d})
			if !day.After(d) {
				f.From(retention.Date{}, d)
			}
		}
	}
	return f.Answer()
}

// lastDay is the last day of the reasonable time: no earlier than the end of the
// employment, where nobody has said how long it is.
func (m *Mailbox) lastDay() retention.Bound {
	switch {
	case m.Ended == retention.Always():
		return m.Ended.Bound()
	case m.Reasonable.IsZero():
		return m.Ended.Bound().OrNoEnd()
	}
	return retention.Limit{Anchor: retention.DayOf, Period: m.Reasonable}.LastDay(m.Ended, retention.YearEnd{})
}

// unsaid are the facts that would tell that day.
func (m *Mailbox) unsaid() (facts ruling.Positions) {
	if !m.Ended.Bound().IsKnown() {
		facts |= 1 << theEnd
	}
	if m.Reasonable.IsZero() {
		facts |= 1 << theReasonable
	}
	return facts
}
