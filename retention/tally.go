package retention

import "github.com/personvern/personvern/internal/civil"

// Tally adds up everything that bears on one item on one day: the uses made of
// it, the duties to keep it, the maxima and the holds. The order of adding does
// not matter, adding a thing twice changes nothing, and what is not known is
// carried along as the two possibilities that keep the item longest and free it
// soonest. A Tally is made by [NewTally]; the zero Tally is about no day and
// answers unknown.
//
// It is the algebra behind every question about erasing. A program that has a
// policy asks the policy; a Tally is for deadlines without one.
type Tally struct {
	day         int32
	differs     bool  // the two possibilities are not the same
	early       bool  // something may have covered the item from before all days
	latest      int32 // the latest day on which what may cover the day may begin
	long, short side
}

// side is one of the two possibilities. Its zero value holds nothing: day
// numbers begin at 1, so that 0 stands for the time before all days, and the
// two earliest-of-many are kept as their distance from the end of time.
type side struct {
	uses     int32 // every day up to here is covered by uses that had begun all along
	duties   int32 // every day up to here is covered by duties
	free     int32 // the first day free of duties and of holds that lift a maximum
	own      int32 // the day on which own claims and breach records are released
	since    int32 // open less the day on which the first of those began
	bound    int32 // open less the last day under the statutory maxima
	promised int32 // open less the earliest dated promise
	holds    bool  // a hold that lifts a maximum is in force
	owns     bool  // another hold is in force
	n        int8  // spans in use
	spans    [2]span
	more     []span // spans beyond the array: rare, so that the usual Tally allocates nothing
}

func (s *side) ceiling() int32 { return orPast(open - s.bound) }

func (s *side) promise() int32 { return orPast(open - s.promised) }

// orPast turns the 0 of a side into the end of time that it stands for.
func orPast(n int32) int32 {
	if n == 0 {
		return past
	}
	return n
}

// span is a cover with a first day.
type span struct {
	from, to int32
	kind     coverKind
}

type coverKind uint8

const (
	useCover  coverKind = iota // bounded by the ceiling
	ownCover                   // bounded by the ceiling
	holdCover                  // lifts the ceiling
)

// NewTally returns an empty Tally about a day. The zero Date gives a Tally that
// answers unknown.
func NewTally(day Date) Tally {
	return Tally{day: civil.Num(day)}
}

// AddUse adds a use that begins with an event and may last to a day, both
// included, and reports whether it covers the day asked about. A use that began
// when the item was first stored, whenever that was, begins [Always]. A use that
// begins later than it ends covers nothing.
func (t *Tally) AddUse(begins When, last Bound) Fact {
	last = last.norm()
	from, latest := begins.span()
	t.differs = t.differs || from != latest || last.lo != last.hi
	t.early = t.early || latest == past && last.hi != past
	t.long.use(from, last.hi)
	t.short.use(latest, last.lo)
	t.mayCover(from, latest, last.hi)
	return settle(t.day, latest <= t.day && t.day <= last.lo, from <= t.day && t.day <= last.hi)
}

// AddDuty adds a duty by its first free day, and reports whether it still runs.
func (t *Tally) AddDuty(firstFree Bound) Fact {
	f := firstFree.norm()
	t.differs = t.differs || f.lo != f.hi
	t.early = t.early || f.hi != past
	t.long.duty(f.hi)
	t.short.duty(f.lo)
	return settle(t.day, t.day < f.lo, t.day < f.hi)
}

// AddCeiling adds a statutory maximum on the item by its last day, and reports
// whether it has passed.
func (t *Tally) AddCeiling(last Bound) Fact {
	last = last.norm()
	t.differs = t.differs || last.lo != last.hi
	t.long.bound = max(t.long.bound, distance(last.hi))
	t.short.bound = max(t.short.bound, distance(last.lo))
	return settle(t.day, last.hi < t.day, last.lo < t.day)
}

// AddPromise adds a last day that was promised to the person as that very day.
func (t *Tally) AddPromise(last Bound) {
	last = last.norm()
	t.differs = t.differs || last.lo != last.hi
	t.long.promised = max(t.long.promised, distance(last.hi))
	t.short.promised = max(t.short.promised, distance(last.lo))
}

// distance is how far a day lies from the end of time. All days before the
// calendar count as its day 0, since what bounds an item there bounds it always.
func distance(n int32) int32 { return open - max(n, 0) }

// AddHold adds a hold, and reports what it amounts to that day. Holds that do
// not keep by themselves, see [HoldKind.Keeps], change no date.
func (t *Tally) AddHold(h *Hold) HoldStatus {
	day := civil.FromNum(t.day)
	status := h.On(day)
	kind, grounds := ownCover, factYes
	switch {
	case !h.Kind.IsValid():
		// It may be of a kind that lifts the maxima, or of one that keeps nothing.
		kind, grounds = holdCover, factUnknown
	case !h.Kind.Keeps():
		return status
	case h.Kind.LiftsCeiling():
		kind = holdCover
	}
	if h.Kind.NeedsGrounds() {
		grounds = h.Grounds.AsOf(day)
	}
	since, released := status.Since.norm(), status.Released.norm()
	t.differs = t.differs || status.InForce == factUnknown || grounds == factUnknown ||
		since.lo != since.hi || released.lo != released.hi
	if grounds != factNo && since.lo <= t.day {
		t.long.hold(since.lo, released.hi, kind, t.day)
		t.mayCover(since.lo, since.hi, shift(released.hi, -1))
	}
	if grounds == factYes && since.hi <= t.day {
		end := released.lo
		if review := civil.Num(h.ReviewBy); review != 0 && review < t.day && t.day < released.hi {
			end = min(end, review+1) // without renewal it held to its review day
		}
		t.short.hold(since.hi, end, kind, t.day)
	}
	return status
}

// mayCover takes note of a cover by the span of its beginning and its latest end.
func (t *Tally) mayCover(from, latest, to int32) {
	if from <= t.day && t.day <= to {
		t.latest = max(t.latest, min(latest, t.day))
	}
}

func settle(day int32, certain, possible bool) Fact {
	switch {
	case day == 0:
	case certain:
		return factYes
	case !possible:
		return factNo
	}
	return factUnknown
}

func (s *side) use(from, to int32) {
	switch {
	case from > to || from == open:
	case from == past:
		s.uses = max(s.uses, to)
	default:
		s.add(span{from, to, useCover})
	}
}

func (s *side) duty(firstFree int32) {
	s.free = max(s.free, firstFree)
	s.duties = max(s.duties, shift(firstFree, -1))
}

// hold adds [since, released) as a cover; one in force on the day also bars until
// its release.
func (s *side) hold(since, released int32, kind coverKind, day int32) {
	if since <= day && day < released {
		if kind == holdCover {
			s.holds = true
			s.free = max(s.free, released)
		} else {
			s.owns = true
			s.own = max(s.own, released)
			s.since = max(s.since, distance(since))
		}
	}
	if since < released {
		s.add(span{since, shift(released, -1), kind})
	}
}

func (s *side) add(x span) {
	if int(s.n) < len(s.spans) {
		s.spans[s.n] = x
		s.n++
		return
	}
	s.more = append(s.more, x)
}

// each calls f with every cover that has a first day, bounded by the ceiling
// where that bounds it.
func (s *side) each(ceiling int32, f func(span)) {
	for _, x := range s.spans[:s.n] {
		f(x.bounded(ceiling))
	}
	for _, x := range s.more {
		f(x.bounded(ceiling))
	}
}

func (x span) bounded(ceiling int32) span {
	if x.kind != holdCover {
		x.to = min(x.to, ceiling)
	}
	return x
}

// run is the answer of one side.
type run struct {
	state          State
	restricted     bool
	covered        bool
	earliest, last int32
	from, outer    int32
	begin          int32 // of the run that holds the day or else the last day; past if it has no first day
	before         int32 // the last day covered before begin; past without one
	ceiling        int32
}

// gap reports whether days without a cover lie before the run.
func (r *run) gap() bool { return r.begin != past && r.before != past }

// resolve computes § 4.2 of the algebra for one side: the run of covers that
// holds the day, or the end of the last one before it.
func (s *side) resolve(r *run, day int32, within Period, received int32) {
	ceiling := s.ceiling()
	used := min(orPast(s.uses), ceiling)
	base := s.base()
	covered, byUse := base >= day, used >= day
	last := base
	if s.n > 0 {
		covered, byUse, last = s.extend(day, covered, byUse, last)
	}
	r.last, r.ceiling = last, ceiling
	r.earliest = orPast(s.free)
	if s.owns && open-s.since <= ceiling {
		// What begins after the last day under a maximum holds nothing.
		r.earliest = max(r.earliest, min(s.own, shift(ceiling, 1)))
	}
	r.covered, r.restricted = covered, covered && !byUse
	r.from = max(shift(last, 1), r.earliest)
	r.outer = max(r.from, min(within.afterOrEnd(r.from), shift(ceiling, 1), shift(s.promise(), 1)))
	if received != 0 {
		r.outer = max(r.from, min(r.outer, civil.AddMonthsNum(received, 1)))
	}
	r.begin = past
	if s.n > 0 && last != past {
		if r.begin = s.begin(min(day, last), base); r.begin != past {
			r.before = s.lastBefore(r.begin, base)
		}
	}
	switch {
	case s.holds, s.owns && day <= ceiling:
		r.state = Held
	case day < r.earliest:
		r.state = TooEarly
	case covered:
		r.state = May
	case day <= r.outer:
		r.state = Must
	default:
		r.state = Overdue
	}
}

// extend takes the covers with a first day into account.
func (s *side) extend(day int32, covered, byUse bool, last int32) (bool, bool, int32) {
	s.each(s.ceiling(), func(x span) {
		if x.from <= day && day <= x.to {
			covered = true
			byUse = byUse || x.kind == useCover
		}
	})
	if covered {
		last = max(last, day)
		for grown := true; grown; {
			grown = false
			s.each(s.ceiling(), func(x span) {
				if x.from <= shift(last, 1) && x.to > last {
					last, grown = x.to, true
				}
			})
		}
	} else {
		s.each(s.ceiling(), func(x span) {
			if x.from <= x.to && x.to < day {
				last = max(last, x.to)
			}
		})
	}
	return covered, byUse, last
}

// base is the last day covered by what began before all days.
func (s *side) base() int32 {
	return max(orPast(s.duties), min(orPast(s.uses), s.ceiling()))
}

// begin is the first day of the run of covers that holds a covered day.
func (s *side) begin(day, base int32) int32 {
	begin := day
	for grown := true; grown; {
		grown = false
		if base >= shift(begin, -1) {
			return past
		}
		s.each(s.ceiling(), func(x span) {
			if x.from < begin && x.to >= begin-1 {
				begin, grown = x.from, true
			}
		})
	}
	return begin
}

// lastBefore is the last day before n that has a cover, past if there is none.
func (s *side) lastBefore(n, base int32) int32 {
	last := base
	s.each(s.ceiling(), func(x span) {
		if x.from <= x.to && x.from < n {
			last = max(last, x.to)
		}
	})
	return min(last, n-1)
}

// used reports whether a use covers the day under a ceiling.
func (s *side) used(day, ceiling int32) bool {
	used := min(orPast(s.uses), ceiling) >= day
	s.each(ceiling, func(x span) {
		used = used || x.kind == useCover && x.from <= day && day <= x.to
	})
	return used
}

// restricted tells whether a duty or a hold alone keeps the item. That does not
// grow with what covers it, so that the two possibilities do not tell: a duty may
// run while the use has ended, although neither is so when both are short and
// both are long. An own claim needs a day under the ceiling, which then bounds
// the uses no more than the claim.
func (t *Tally) restricted(short, long *run) Fact {
	mandated := func(s *side) bool { return s.holds || s.duties >= t.day }
	claimed := func(s *side, ceiling int32) bool { return s.owns && t.day <= ceiling }
	certain := mandated(&t.short) || claimed(&t.short, short.ceiling)
	possible := mandated(&t.long) && !t.short.used(t.day, short.ceiling) ||
		claimed(&t.long, long.ceiling) && !t.short.used(t.day, long.ceiling)
	return settle(t.day, certain && !t.long.used(t.day, long.ceiling), possible)
}

// uncovered tells whether there was a stretch without a cover, which does not grow
// with what covers it either. Only behind a day that is certainly covered does it
// count: what may never have been shows no more than its absence that the item
// was there. The fewer the covers, the later the run that holds the day begins.
func (t *Tally) uncovered(short, long *run) Fact {
	certain := short.covered && long.begin != past && (t.early || t.short.lastBefore(long.begin, t.short.base()) != past)
	// What began before all days was there, however soon it may have ended.
	behind := short.gap() || short.begin != past && t.early
	possible := behind
	if !short.covered {
		was := short.last != past || t.early
		possible = long.covered && (behind || was && t.latest > max(shift(short.last, 1), 0))
	}
	return settle(t.day, certain, possible)
}

// afterOrEnd adds the time for carrying out an erasure; the ends of time, and a
// period that was not said, add none.
func (p Period) afterOrEnd(n int32) int32 {
	if n == past || n == open || p.months|p.days == 0 {
		return n
	}
	return p.afterNum(n)
}

// Terms are what a deadline needs beside the item itself.
type Terms struct {
	// EraseWithin is the time a controller has documented for carrying out an
	// erasure; not said means none, and a policy allows one month at most.
	EraseWithin Period
	// Received is the day an erasure request was received; zero without one.
	// It shortens the time for carrying out, and nothing else.
	Received Date
	// BackupRotation is after how long a backup is overwritten; not said leaves
	// open when the copies are gone.
	BackupRotation Period
}

// Deadline returns when the item must be gone and where it stands. A Tally
// without a day gives the zero Deadline.
func (t *Tally) Deadline(terms Terms) (d Deadline) {
	if t.day == 0 {
		return d
	}
	received := civil.Num(terms.Received)
	var short, long run
	a, b := &short, &short
	t.short.resolve(a, t.day, terms.EraseWithin, received)
	if t.differs {
		b = &long
		t.long.resolve(b, t.day, terms.EraseWithin, received)
	}
	d.Earliest = Bound{a.earliest, b.earliest}
	d.LastDay = Bound{a.last, b.last}
	d.EraseFrom = Bound{a.from, b.from}
	d.GoneBy = Bound{a.outer, b.outer}
	d.Ceiling = Bound{a.ceiling, b.ceiling}
	if a.state == b.state {
		d.State = a.state
	}
	if terms.BackupRotation.IsZero() {
		d.BackupsGoneBy = Bound{a.outer, open}
	} else {
		d.BackupsGoneBy = Bound{terms.BackupRotation.afterOrEnd(a.outer), terms.BackupRotation.afterOrEnd(b.outer)}
	}
	if t.differs {
		d.Restricted, d.Uncovered = t.restricted(a, b), t.uncovered(a, b)
	} else {
		d.Restricted, d.Uncovered = settle(t.day, a.restricted, a.restricted), settle(t.day, a.covered && a.gap(), a.covered && a.gap())
	}
	if d.Uncovered == factYes && a.gap() && a.begin == b.begin && a.before == b.before {
		d.UncoveredFrom, d.UncoveredTo = civil.FromNum(a.before+1), civil.FromNum(a.begin-1)
	}
	return d
}
