package main

import (
	"math/rand/v2"

	"github.com/personvern/personvern/retention"
)

// fate is what becomes of an applicant.
type fate uint8

const (
	hired fate = iota
	rejected
	withdrew
	silentInPool
	renewsPool
	leavesPool
	disputes
	objects
	asks
	toldNeeded
	toldUnneeded
)

// fates says how often each comes among a hundred who are not hired, and what
// the first of each is called where its story is told.
var fates = [...]struct {
	share int
	story string
}{
	hired:        {0, "who is hired"},
	rejected:     {38, "who is not chosen"},
	withdrew:     {12, "who withdraws"},
	silentInPool: {9, "who does not answer when asked to stay in the talent pool"},
	renewsPool:   {9, "who stays in the talent pool, once"},
	leavesPool:   {8, "who leaves the talent pool"},
	disputes:     {8, "who disputes the choice"},
	objects:      {4, "who objects to being kept for claims"},
	asks:         {6, "who asks what is held"},
	toldNeeded:   {2, "who tells of an illness that the interview has to allow for"},
	toldUnneeded: {4, "who tells of an illness that nobody has to know of"},
}

// plan is what will happen to one made-up applicant. The application knows
// nothing of it: it is told of each thing on its day. A zero day never comes.
type plan struct {
	id, position     int64
	fate             fate
	received, filled retention.Date
	// withdrawn, hired and left are the ends of the application and of the
	// employment.
	withdrawn, hired, left retention.Date
	// noted and referred are the days of an interview note and a reference, and
	// read is the day somebody reads what the applicant told of an illness.
	noted, referred, read retention.Date
	// consented and leftPool are of the talent pool; asked to stay, the applicant
	// agrees the first time after so many days, and 0 is silence.
	consented, leftPool retention.Date
	agreesAfter         int
	// disputed, judged and settled are of a claim, which legal finds to be
	// pending or not.
	disputed, judged, settled retention.Date
	pending                   bool
	// objected and decided are of an objection, which is overridden or not.
	objected, decided retention.Date
	overridden        bool
	// asked and answered are of a request for access.
	asked, answered retention.Date
}

// people makes up the applicants. The first of them apply for the first position,
// one of each fate, and are those whose stories are told: what they ask outlasts
// the time in which they would have been kept anyway.
func people(applicants, positions int, seed uint64, start retention.Date) []plan {
	r := rand.New(rand.NewPCG(seed, seed))
	between := func(first, last int) int { return first + r.IntN(last-first+1) }

	type opening struct {
		opened, filled retention.Date
		taken          bool
	}
	openings := make([]opening, positions)
	for i := range openings {
		opened := start.AddDays(4 + i*300/positions)
		openings[i] = opening{opened: opened, filled: opened.AddDays(between(45, 75))}
	}
	plans := make([]plan, applicants)
	for i := range plans {
		at := 0
		if i >= len(fates) {
			at = i % positions
		}
		o := &openings[at]
		p := &plans[i]
		p.id, p.position, p.filled = int64(i+1), int64(at+1), o.filled
		p.received = o.opened.AddDays(between(0, 20))
		switch {
		case i < len(fates):
			p.fate = fate(i)
		case !o.taken:
			p.fate = hired
		default:
			p.fate = drawn(r.IntN(100))
		}
		o.taken = true
		if i == int(hired) || r.IntN(5) < 2 {
			p.noted = p.received.AddDays(between(5, 22))
			if r.IntN(2) == 0 {
				p.referred = p.noted.AddDays(between(0, 2))
			}
		}
		p.lives(between)
	}
	plans[disputes].disputes(85, 14, 60, true)
	plans[asks].asks(80, 20)
	plans[objects].overridden = false
	return plans
}

// drawn is the fate of a number below a hundred, by the shares.
func drawn(n int) fate {
	f := hired
	for ; n >= fates[f].share; f++ {
		n -= fates[f].share
	}
	return f
}

// lives adds what the fate brings.
func (p *plan) lives(between func(first, last int) int) {
	switch p.fate {
	case hired:
		p.hired = p.filled
		if between(1, 6) == 1 {
			p.left = p.hired.AddDays(between(60, 150))
		}
	case withdrew:
		p.withdrawn = p.received.AddDays(between(3, 20))
		if !p.noted.Before(p.withdrawn) {
			p.noted, p.referred = retention.Date{}, retention.Date{}
		}
		if !p.referred.Before(p.withdrawn) {
			p.referred = retention.Date{}
		}
	case silentInPool, renewsPool, leavesPool:
		p.consented = p.received.AddDays(between(1, 10))
		if p.fate == renewsPool {
			p.agreesAfter = between(3, 25)
		}
		if p.fate == leavesPool {
			p.leftPool = p.consented.AddDays(between(30, 170))
		}
	case disputes:
		p.disputes(between(10, 88), between(3, 14), between(30, 120), between(1, 5) > 1)
	case objects:
		p.objected = p.filled.AddDays(between(5, 60))
		p.decided = p.objected.AddDays(between(3, 20))
		p.overridden = between(1, 5) == 1
	case asks:
		p.asks(between(62, 88), between(5, 28))
	case toldNeeded, toldUnneeded:
		p.read = p.received.AddDays(2)
	}
}

// disputes adds a claim, with the days from each turn of it to the next.
func (p *plan) disputes(after, judged, settled int, pending bool) {
	p.disputed = p.filled.AddDays(after)
	p.judged = p.disputed.AddDays(judged)
	if p.pending = pending; pending {
		p.settled = p.judged.AddDays(settled)
	}
}

// asks adds a request for access.
func (p *plan) asks(after, answered int) {
	p.asked = p.filled.AddDays(after)
	p.answered = p.asked.AddDays(answered)
}
