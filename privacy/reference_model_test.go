package privacy_test

import (
	"slices"
	"time"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// This file is a second model of the erasure rules. It was written from Art. 11,
// 12, 17, 18 and 21 and the tables made of them, before the first model was
// read, and shares nothing with it: days are numbers, a period is added with the
// standard library's calendar, and every fact is known. What an unknown fact
// means is left to closure over all its possibilities; see the spaces below.

// never is a day after every day, and ever one before.
const (
	never = 1 << 30
	ever  = -never
)

// dayNumber is the number of a day written YYYY-MM-DD.
func dayNumber(text string) int {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return int(t.Unix() / 86400)
}

// addYears adds whole years to a day, clamped to the end of February
// (Reg. 1182/71 Art. 3(2)(c)).
func addYears(n, years int) int {
	if n == never || n == ever {
		return n
	}
	t := time.Unix(int64(n)*86400, 0).UTC()
	u := t.AddDate(years, 0, 0)
	if u.Day() != t.Day() {
		u = u.AddDate(0, 0, -u.Day())
	}
	return int(u.Unix() / 86400)
}

// refActivity is what the model must know of an activity.
type refActivity struct {
	processor bool
	basis     lawfulbasis.Basis
	purpose   lawfulbasis.Purpose
	begins    bool // the use begins with Applied; otherwise when the item is stored
	limit     bool // three years from CaseClosed
	duty      bool // five years from the end of the year of Booked
	item      bool // a maximum on the item: one year from Recorded, with exceptions in the text
	bound     bool // a maximum on the purpose: one year from Registered, with exceptions if there is no other
}

// refUse is one use with every fact known. A day that has not come is never.
type refUse struct {
	activity                                 *refActivity
	applied, closed, booked, recorded, since int
	given, withdrawn, objected               int
	overriding, exempt                       bool
	silent                                   bool // the item does not name it: its rules bear on the item, and it carries nothing
	necessary                                bool
	necessarySaid                            bool // false: nobody judged, and necessary is what the judgement would be
	necessaryOn                              int
}

// refHold is one hold with every fact known.
type refHold struct {
	kind            retention.HoldKind
	since, released int
	grounds, lapsed bool
}

// refFacts is a case with every fact known.
type refFacts struct {
	day                                 int
	uses                                []refUse
	holds                               []refHold
	unlawful, ordered, child            bool
	received                            int
	unidentified, excessive, unanswered bool
	maximumPrevails                     bool // against opposition: no authority says which
}

func (f *refFacts) held(kind retention.HoldKind) bool {
	return slices.ContainsFunc(f.holds, func(h refHold) bool {
		needs := kind == retention.OwnClaim || kind == retention.OpposedErasure
		return h.kind == kind && h.since <= f.day && f.day < h.released && !h.lapsed && (!needs || h.grounds)
	})
}

// seen is a day as it was known on the day asked about: later ones have not come.
func (f *refFacts) seen(n int) int {
	if n > f.day {
		return never
	}
	return n
}

// maximum is the last day under the maxima on the item.
func (f *refFacts) maximum() int {
	c := never
	for i := range f.uses {
		u := &f.uses[i]
		if u.activity.item && !u.exempt {
			c = min(c, addYears(f.seen(u.recorded), 1))
		}
	}
	return c
}

// firstFree is the first day without a duty to keep.
func (f *refFacts) firstFree() int {
	free := ever
	for i := range f.uses {
		u := &f.uses[i]
		if !u.activity.duty {
			continue
		}
		if f.seen(u.booked) == never {
			return never
		}
		year := time.Unix(int64(u.booked)*86400, 0).UTC().Year()
		free = max(free, int(time.Date(year+6, 1, 1, 0, 0, 0, 0, time.UTC).Unix()/86400))
	}
	return free
}

type span struct{ from, to int }

// last is the last day under the limits and maxima of a use; false when there
// are none at all.
func (f *refFacts) last(u *refUse) (int, bool) {
	a := u.activity
	n, any := never, false
	if a.limit {
		n, any = addYears(f.seen(u.closed), 3), true
	}
	if a.bound {
		any = true
		if !u.exempt || a.item { // the exemption is the other maximum's
			n = min(n, addYears(f.seen(u.since), 1))
		}
	}
	if a.item {
		any = true
	}
	return min(n, f.maximum()), any
}

// cut is the day from which a use has ended whatever its limits say.
func (f *refFacts) cut(u *refUse, onRequest bool) int {
	a := u.activity
	n := never
	if a.basis == lawfulbasis.Consent {
		n = min(n, f.seen(u.withdrawn)) // Art. 7(3)
	}
	public := a.basis == lawfulbasis.PublicTask || a.basis == lawfulbasis.LegitimateInterests
	objected := f.seen(u.objected)
	if onRequest && (public || a.purpose == lawfulbasis.Marketing) {
		objected = min(objected, f.received) // no form is needed
	}
	if a.purpose == lawfulbasis.Marketing || public && !u.overriding {
		n = min(n, objected) // Art. 21(1), 21(2)-(3)
	}
	if u.necessarySaid && !u.necessary {
		n = min(n, u.necessaryOn) // Art. 17(1)(a)
	}
	return n
}

func (f *refFacts) start(u *refUse) int {
	n := ever
	if u.activity.begins {
		n = f.seen(u.applied)
	}
	if u.activity.basis == lawfulbasis.Consent {
		n = max(n, f.seen(u.given)) // no consent works backwards
	}
	return n
}

// covers are the days with a ground for storage, apart from duties, which make
// their own answer.
func (f *refFacts) covers() []span {
	var list []span
	for i := range f.uses {
		u := &f.uses[i]
		if u.activity.processor || u.silent {
			continue
		}
		last, any := f.last(u)
		if !u.activity.limit && u.activity.duty || !any && !u.necessary {
			continue
		}
		list = append(list, span{f.start(u), min(last, f.cut(u, false)-1)})
	}
	for _, h := range f.holds {
		needs := h.kind == retention.OwnClaim
		if h.kind > retention.PersonsClaim || needs && !h.grounds || h.lapsed || h.since > f.day {
			continue
		}
		to := f.seen(h.released)
		if to != never {
			to--
		}
		if h.kind == retention.OwnClaim || h.kind == retention.BreachRecord {
			to = min(to, f.maximum())
		}
		list = append(list, span{h.since, to})
	}
	if free := f.firstFree(); free != ever {
		list = append(list, span{ever, free - 1})
	}
	return slices.DeleteFunc(list, func(s span) bool { return s.from > s.to || s.from == never })
}

// runAfterGap is the first day of the run of covers that holds the day asked
// about, if an earlier cover had ended before it began.
func (f *refFacts) runAfterGap() (int, bool) {
	covers := f.covers()
	from := never
	for _, s := range covers {
		if s.from <= f.day && f.day <= s.to {
			from = min(from, s.from)
		}
	}
	for range covers {
		for _, s := range covers {
			if s.from < from && from <= s.to+1 {
				from = s.from
			}
		}
	}
	gap := from != never && slices.ContainsFunc(covers, func(s span) bool { return s.to < from })
	return from, gap
}

// live reports whether a use is a ground for storage on the day asked about.
func (f *refFacts) live(u *refUse, onRequest bool) bool {
	a := u.activity
	last, any := f.last(u)
	switch {
	case a.processor, u.silent, !a.limit && a.duty, last < f.day, f.cut(u, onRequest) <= f.day:
		return false
	case a.basis == lawfulbasis.Consent && f.seen(u.given) == never:
		return false
	case !any, f.start(u) == never:
		return u.necessary // no storage limit; a preparation
	}
	if from, gap := f.runAfterGap(); gap && f.start(u) >= from {
		return u.necessary
	}
	active := a.basis == lawfulbasis.Contract && f.open(u) && !isExcepted(a.purpose)
	if onRequest && !active {
		return u.necessary // Art. 17(1)(a): only an active contract shows it
	}
	return true
}

// open reports whether the event that ends a use has not come.
func (f *refFacts) open(u *refUse) bool { return !u.activity.limit || f.seen(u.closed) == never }

// excepted reports whether an exception of Art. 17(3)(a), (c), (d) or (e)
// comes with a use.
func (f *refFacts) excepted(u *refUse) bool {
	if !f.live(u, false) || f.start(u) == never {
		return false
	}
	switch p := u.activity.purpose; {
	case isExcepted(p):
		return u.necessary
	case p == lawfulbasis.Collection, p == lawfulbasis.LegalClaims:
		return f.open(u)
	}
	return false
}

// isExcepted reports whether necessity for a purpose is itself an exception, so
// that it is asked for.
func isExcepted(p lawfulbasis.Purpose) bool {
	switch p {
	case lawfulbasis.Expression, lawfulbasis.PublicHealth, lawfulbasis.Archiving, lawfulbasis.Research, lawfulbasis.Statistics:
		return true
	}
	return false
}

// ref answers a question about a case in which every fact is known.
func ref(f *refFacts, q privacy.Question) privacy.Outcome {
	isProcessor := func(u refUse) bool { return u.activity.processor }
	if !slices.ContainsFunc(f.uses, func(u refUse) bool { return !isProcessor(u) }) {
		return privacy.Referred // Art. 28(3)(a), 29
	}
	o := f.ownPart(q)
	// The client's use may justify keeping what ours does not, and forbids
	// erasing what only we are done with; what bars ourselves stands.
	bar := privacy.Forbidden
	if q == privacy.AskMayKeep {
		bar = privacy.Required
	}
	if slices.ContainsFunc(f.uses, isProcessor) && o != bar {
		return privacy.Referred
	}
	return o
}

func (f *refFacts) ownPart(q privacy.Question) privacy.Outcome {
	onRequest := q == privacy.AskRequiresErasureOnRequest
	if onRequest && (f.unidentified || f.unanswered || f.excessive) {
		return privacy.Forbidden // Art. 11(2), 12(2), 12(5), 12(6)
	}
	barred, gone := privacy.Forbidden, privacy.Required
	switch q {
	case privacy.AskMayErase:
		gone = privacy.Permitted
	case privacy.AskMayKeep:
		barred, gone = privacy.Required, privacy.Forbidden
	}
	passed := f.day > f.maximum() || f.ordered // 58(2)(g): 17(3) takes away 17(1) alone
	switch {
	case f.held(retention.Order), f.held(retention.PersonsClaim), f.firstFree() > f.day:
		return barred
	case f.held(retention.OpposedErasure) && !(passed && f.maximumPrevails):
		return barred
	case passed:
		return gone
	case f.held(retention.BreachRecord), f.held(retention.OpenAccessRequest):
		return barred
	case f.held(retention.Contest) && !onRequest: // at once on the person's own demand: Art. 18(2)
		return barred
	case f.held(retention.OwnClaim):
		if q == privacy.AskMayKeep {
			return privacy.Permitted // the controller's decision, no order
		}
		return barred
	case q == privacy.AskMayErase:
		return privacy.Permitted // no general duty to keep
	case f.unlawful:
		return gone
	}
	for i := range f.uses {
		if onRequest && f.excepted(&f.uses[i]) {
			return privacy.Forbidden // Art. 17(3)
		}
	}
	for i := range f.uses {
		if f.live(&f.uses[i], onRequest) && !(onRequest && f.child) { // 17(1)(f)
			return privacy.Permitted
		}
	}
	return gone
}
