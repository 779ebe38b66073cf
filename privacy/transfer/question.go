package transfer

import (
	"math/bits"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// MayTransfer answers whether Chapter V lets data go to a recipient in a place on
// a day. It says nothing of whether the data may be disclosed at all: its outcome
// is what [privacy.Disclosing] asks for. Without a day or a place it is
// undetermined.
func MayTransfer(t Transfer, on retention.Date) ruling.Answer {
	decision := decidedOn(t.To, on)
	m := sheet.Start()
	if decision != notDecidedOn {
		m.Row(decisions[decision].decision)
	}
	if !t.isAsked(&m, on) {
		return m.Answer()
	}
	if t.Demanded == privacy.Yes {
		m.Hold(testDemandedAbroad)
	}
	if home := t.To.home(on); home != 0 {
		m.Hold(home)
		m.From(sinceLaw(), t.To.homeUntil())
		return m.Answer()
	}

	w := ways{known: knownOf(&t, on)}
	w.add(testNotATransfer, 1<<litNoImporter)
	if decision != notDecidedOn {
		w.add(testByAdequacy, decisions[decision].asks)
	}
	lapsed := w.addTools(t.Safeguard.Tool, on)
	w.addDerogations(t.Situation.Derogation)

	at := w.met()
	switch {
	case at < w.n:
		m.Hold(int(w.test[at]))
		if w.test[at] != testNotATransfer {
			w.tellInadequate(&m, decision)
		}
		w.setDays(&m, at, &t, decision)
	case w.missing() != 0:
		w.lookFor(&m)
		w.tellInadequate(&m, decision)
	default:
		w.refuse(&m, &t, decision, lapsed)
		return m.Answer()
	}
	t.follow(&m, &w, at)
	return m.Answer()
}

// isAsked tests that there is something to answer.
func (t *Transfer) isAsked(m *ruling.Maker, on retention.Date) bool {
	if on.IsZero() {
		m.Test(testNotAsked, privacy.Unknown, factDay)
	}
	if !t.To.IsValid() {
		m.Test(testNotAsked, privacy.Unknown, factPlace)
	}
	if on.IsZero() || !t.To.IsValid() {
		return false
	}
	if !isLaw(on) {
		m.Test(testBeforeRegulation, privacy.Unknown, factDay)
		return false
	}
	return true
}

// addTools adds the ways that a tool opens, or that any tool would where none was
// said. It reports whether the tool that was said is of clauses that are not in
// force.
func (w *ways) addTools(said Tool, on retention.Date) (lapsed bool) {
	for tool := PublicInstrument; int(tool) < len(toolGrounds); tool++ {
		if said.IsValid() && said != tool {
			continue
		}
		g := &toolGrounds[tool]
		if !g.by.IsZero() && !law.InForce(g.by, on) {
			lapsed = said == tool
			continue
		}
		w.choose(said == tool, litTool+int(tool), g.test, g.needs)
	}
	return lapsed
}

// addDerogations adds the ways that a derogation opens, or that any would where
// none was said.
func (w *ways) addDerogations(said Derogation) {
	for d := ExplicitConsent; int(d) < len(derogationGrounds); d++ {
		if said.IsValid() && said != d {
			continue
		}
		g := &derogationGrounds[d]
		w.choose(said == d, litDerogation+int(d), g.test, g.needs)
		if g.or != 0 {
			w.choose(said == d, litDerogation+int(d), g.test, g.or)
		}
	}
}

// choose adds a way that needs, beside all else, that it is chosen.
func (w *ways) choose(chosen bool, lit, test int, needs uint64) {
	if chosen {
		w.yes |= 1 << lit
	}
	w.add(test, needs|1<<lit)
}

// tellInadequate tells that no decision covers the transfer, where that is known.
func (w *ways) tellInadequate(m *ruling.Maker, decision int) {
	if decision == notDecidedOn {
		m.Hold(testNoAdequacyDecision)
	} else if decisions[decision].asks&w.no != 0 {
		m.Hold(testOutsideDecision)
	}
}

// lookFor leaves open what would settle it.
func (w *ways) lookFor(m *ruling.Maker) {
	for open := w.missing(); open != 0; open &= open - 1 {
		l := literals[bits.TrailingZeros64(open)]
		m.Test(int(l.test), privacy.Unknown, int(l.fact))
	}
}

// refuse fails the tests that stand in the way.
func (w *ways) refuse(m *ruling.Maker, t *Transfer, decision int, lapsed bool) {
	for against := w.failing(); against != 0; against &= against - 1 {
		m.Test(int(literals[bits.TrailingZeros64(against)].test), privacy.No)
	}
	if decision == notDecidedOn {
		m.Test(testNoAdequacyDecision, privacy.No)
	}
	if t.Safeguard.Tool == NoTool {
		m.Test(testSafeguardLacking, privacy.No)
	}
	if lapsed {
		m.Test(testClausesOutOfForce, privacy.No)
	}
	if t.Situation.Derogation == NoDerogation {
		m.Test(testDerogationLacking, privacy.No)
	}
}

// follow adds what follows from a transfer that is permitted, or that can be. at
// is the way that is open, w.n for none.
func (t *Transfer) follow(m *ruling.Maker, w *ways, at int) {
	if at < w.n && w.test[at] == testNotATransfer {
		return
	}
	follow := func(at int, done privacy.Fact) {
		if done != privacy.Yes {
			m.Follow(at)
		}
	}
	follow(thenTell, t.Done.Told)
	follow(thenRecord, t.Done.Recorded)
	if last := w.n - 1; t.Situation.Derogation == CompellingInterests && at >= last && w.needs[last]&w.no == 0 {
		follow(thenTellAuthority, t.Done.AuthorityTold)
		follow(thenTellInterests, t.Done.InterestsTold)
		follow(thenDocument, t.Done.Documented)
	}
}

// setDays sets the days between which a way stays open, if it is the only one.
func (w *ways) setDays(m *ruling.Maker, at int, t *Transfer, decision int) {
	for i := at + 1; i < w.n; i++ {
		if rest, ok := w.open(i); ok && rest == 0 {
			return
		}
	}
	switch {
	case w.test[at] == testNotATransfer:
	case w.test[at] == testByAdequacy:
		m.From(w.stretch(decision))
	default:
		m.From(retention.Date{}, lastOf(t, w.needs[at]))
	}
}

// stretch returns the first and the last day on which a place is adequate for the
// transfer: of a decision and of those that carry on from it.
func (w *ways) stretch(decision int) (first, last retention.Date) {
	known := decisions[decision].adequacy()
	first, last = known.From, known.Until
	for i := decision + 1; i < len(decisions) && w.carriesOn(i, decision); i++ {
		next := decisions[i].adequacy()
		if last.IsZero() || next.From != last.AddDays(1) {
			break
		}
		last = next.Until
	}
	for i := decision - 1; i >= 0 && w.carriesOn(i, decision); i-- {
		before := decisions[i].adequacy()
		if before.Until.IsZero() || first != before.Until.AddDays(1) {
			break
		}
		first = before.From
	}
	if first.Before(sinceLaw()) {
		first = sinceLaw()
	}
	return first, last
}

// carriesOn reports whether a decision is on the same place and covers the
// transfer too.
func (w *ways) carriesOn(i, decision int) bool {
	return decisions[i].place == decisions[decision].place && decisions[i].asks&^w.yes == 0
}

// lastOf returns the last day on which a way can be relied on: the review of what
// was judged, or the end of the clauses.
func lastOf(t *Transfer, needs uint64) (last retention.Date) {
	sooner := func(d retention.Date) {
		if !d.IsZero() && (last.IsZero() || d.Before(last)) {
			last = d
		}
	}
	g, s := &t.Safeguard, &t.Situation
	for _, j := range [...]struct {
		lit   int
		found *privacy.Judgement
	}{
		{litProtects, &g.Protects}, {litConsentValid, &s.ConsentValid}, {litNecessary, &s.Necessary},
		{litLastResort, &s.LastResort}, {litInterestsPrevail, &s.InterestsPrevail},
	} {
		if needs>>j.lit&1 != 0 {
			sooner(j.found.ReviewBy)
		}
	}
	if needs>>litSinceFormer&1 != 0 {
		known, _ := law.Lookup(toolGrounds[g.Tool].by)
		sooner(known.Until)
	}
	return last
}

// sinceLaw is the first day on which Chapter V was law in Norway.
func sinceLaw() retention.Date {
	known, _ := law.Lookup(chapterV)
	return known.From
}
