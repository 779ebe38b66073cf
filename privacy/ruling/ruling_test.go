package ruling_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

func day(text string) retention.Date { return retention.MustParseDate(text) }

// by is a term whose two days differ.
func by(text string) retention.Term {
	return retention.Term{Safe: day(text), Outer: day(text).AddDays(2)}
}

// sheet is a question with four tests, of which the last is only told, three facts
// and six obligations.
func sheet(met, failed privacy.Outcome) *ruling.Sheet {
	return &ruling.Sheet{
		Question: "may-try",
		Met:      met,
		Failed:   failed,
		Tests: []ruling.Test{
			{Code: "read", Law: []law.Provision{law.Article(6).Paragraph(1), law.Article(5).Paragraph(2)}},
			{Code: "half-read", Law: []law.Provision{law.Article(6).Paragraph(1), law.Whole(law.Datatilsynet)}},
			{Code: "no-law"},
			{Code: "told", Law: []law.Provision{law.Article(4).Paragraph(1)}},
		},
		Facts: []ruling.Code{"one", "two", "three"},
		Obligations: []ruling.Obligation{
			{Code: "afterwards", Law: []law.Provision{law.Article(14)}},
			{Code: "before", First: true, Law: []law.Provision{law.Article(13), law.Article(12)}},
			{Code: "third"}, {Code: "fourth"}, {Code: "fifth"}, {Code: "sixth"},
		},
	}
}

type reason struct {
	Code              ruling.Code
	Decides, Verified bool
}

func reasons(a ruling.Answer) (all []reason) {
	for r := range a.Reasons() {
		all = append(all, reason{r.Code, r.Decides, r.IsVerified()})
	}
	return all
}

func missing(a ruling.Answer) []ruling.Code { return slices.Collect(a.Missing()) }

type following struct {
	Code  ruling.Code
	First bool
	By    retention.Term
}

func follows(a ruling.Answer) (all []following) {
	for f := range a.Obligations() {
		all = append(all, following{f.Code, f.First, f.By})
	}
	return all
}

const (
	yes     = privacy.Yes
	no      = privacy.No
	unknown = privacy.Unknown
)

// One that fails decides, whatever is open; otherwise one that is open leaves the
// answer undetermined; otherwise it is the best.
func TestOutcome(t *testing.T) {
	for _, tt := range []struct {
		reason  string
		tests   [3]privacy.Fact
		want    privacy.Outcome
		reasons []ruling.Code
		missing []ruling.Code
	}{
		{"all met", [3]privacy.Fact{yes, yes, yes}, privacy.Permitted, nil, nil},
		{"the first fails", [3]privacy.Fact{no, yes, yes}, privacy.Forbidden, []ruling.Code{"read"}, nil},
		{"two fail", [3]privacy.Fact{no, yes, no}, privacy.Forbidden, []ruling.Code{"read", "no-law"}, nil},
		{"one is open", [3]privacy.Fact{yes, unknown, yes}, privacy.Undetermined, []ruling.Code{"half-read"}, []ruling.Code{"two"}},
		{"all are open", [3]privacy.Fact{unknown, unknown, unknown}, privacy.Undetermined, []ruling.Code{"read", "half-read", "no-law"}, []ruling.Code{"one", "two", "three"}},
		{"open and failed: what is open no longer matters", [3]privacy.Fact{unknown, no, unknown}, privacy.Forbidden, []ruling.Code{"half-read"}, nil},
		{"a number that is no fact is unknown", [3]privacy.Fact{7, yes, -5}, privacy.Undetermined, []ruling.Code{"read", "no-law"}, []ruling.Code{"one", "three"}},
	} {
		m := sheet(privacy.Permitted, privacy.Forbidden).Start()
		for i, is := range tt.tests {
			m.Test(i, is, i)
		}
		a := m.Answer()
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.missing, missing(a), tt.reason)
		var codes []ruling.Code
		for _, r := range reasons(a) {
			assert.True(t, r.Decides, tt.reason)
			codes = append(codes, r.Code)
		}
		assert.Equal(t, tt.reasons, codes, tt.reason)
		assert.Equal(t, ruling.Code("may-try"), a.Question())
	}
}

// A test that is made in parts is met when every part is.
func TestPartsOfATest(t *testing.T) {
	for _, tt := range []struct {
		reason      string
		first, next privacy.Fact
		want        privacy.Outcome
		missing     []ruling.Code
	}{
		{"both met", yes, yes, privacy.Permitted, nil},
		{"one fails", yes, no, privacy.Forbidden, nil},
		{"one fails, one open", no, unknown, privacy.Forbidden, nil},
		{"one open", unknown, yes, privacy.Undetermined, []ruling.Code{"one", "two"}},
		{"both open", unknown, unknown, privacy.Undetermined, []ruling.Code{"one", "two", "three"}},
	} {
		m := sheet(privacy.Permitted, privacy.Forbidden).Start()
		m.Test(0, tt.first, 0, 1)
		m.Test(0, tt.next, 2)
		a := m.Answer()
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.missing, missing(a), tt.reason)
		assert.LessOrEqual(t, len(reasons(a)), 1, "one reason a test: %s", tt.reason)
	}
	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.Test(0, unknown)
	assert.Equal(t, privacy.Undetermined, answer(m).Outcome(), "also where no fact would settle it")
	assert.Empty(t, missing(answer(m)))
}

func answer(m ruling.Maker) ruling.Answer { return m.Answer() }

// What holds is told after what decides, and is no test.
func TestHold(t *testing.T) {
	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.Hold(3)
	a := m.Answer()
	assert.Equal(t, privacy.Permitted, a.Outcome())
	assert.Equal(t, []reason{{"told", false, true}}, reasons(a))

	m.Hold(0)
	m.Test(0, no)
	m.Test(1, unknown, 1)
	a = m.Answer()
	assert.Equal(t, privacy.Forbidden, a.Outcome())
	assert.Equal(t, []reason{{"read", true, true}, {"told", false, true}}, reasons(a), "what decides is not told twice")
	for _, c := range []ruling.Code{"read", "told"} {
		assert.True(t, a.Has(c), c)
	}
	for _, c := range []ruling.Code{"half-read", "one", "may-try", ""} {
		assert.False(t, a.Has(c), c)
	}
}

// A reason is verified when all of the law behind it was read, and something is.
func TestIsVerified(t *testing.T) {
	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	for i := range 3 {
		m.Test(i, no)
	}
	m.Hold(3)
	a := m.Answer()
	assert.Equal(t, []reason{{"read", true, true}, {"half-read", true, false}, {"no-law", true, false}, {"told", false, true}}, reasons(a))
	var provisions []string
	for r := range a.Reasons() {
		for p := range r.Provisions() {
			provisions = append(provisions, p.String())
		}
	}
	assert.Equal(t, []string{"gdpr:6(1)", "gdpr:5(2)", "gdpr:6(1)", "datatilsynet", "gdpr:4(1)"}, provisions)
}

func TestObligations(t *testing.T) {
	follow := func(m *ruling.Maker) {
		m.FollowBy(0, by("2026-12-01"))
		m.Follow(1)
		m.Follow(2)
	}
	all := []following{{"before", true, retention.Term{}}, {"afterwards", false, by("2026-12-01")}, {"third", false, retention.Term{}}}
	for _, tt := range []struct {
		reason      string
		met, failed privacy.Outcome
		test        privacy.Fact
		want        []following
	}{
		{"permitted", privacy.Permitted, privacy.Forbidden, yes, all},
		{"undetermined", privacy.Permitted, privacy.Forbidden, unknown, all},
		{"forbidden: nothing to do", privacy.Permitted, privacy.Forbidden, no, nil},
		{"required by all that is met", privacy.Required, privacy.Permitted, yes, all},
		{"not required: nothing to do", privacy.Required, privacy.Permitted, no, nil},
		{"required because something failed", privacy.Permitted, privacy.Required, no, all},
		{"referred: the controller does it", privacy.Permitted, privacy.Referred, no, nil},
	} {
		s := sheet(tt.met, tt.failed)
		m, bare := s.Start(), s.Start()
		m.Test(0, tt.test, 0)
		bare.Test(0, tt.test, 0)
		follow(&m)
		a := m.Answer()
		assert.Equal(t, tt.want, follows(a), tt.reason)

		assert.Equal(t, reasons(bare.Answer()), reasons(a), "%s: an obligation is no reason", tt.reason)
		assert.Empty(t, follows(bare.Answer()), tt.reason)
		assert.Equal(t, len(tt.want) == 0, a == bare.Answer(), "%s: what does not follow leaves no trace", tt.reason)
	}

	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	follow(&m)
	var provisions []string
	for f := range answer(m).Obligations() {
		for p := range f.Provisions() {
			provisions = append(provisions, p.String())
		}
	}
	assert.Equal(t, []string{"gdpr:13", "gdpr:12", "gdpr:14"}, provisions)
}

// A day that was said twice is the second one, and of more obligations with a day
// than fit the last have none.
func TestTerms(t *testing.T) {
	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.FollowBy(0, by("2026-01-01"))
	m.FollowBy(0, by("2026-01-02"))
	for i := 1; i < 6; i++ {
		m.FollowBy(i, by("2026-02-01"))
	}
	got := map[ruling.Code]retention.Term{}
	for _, f := range follows(m.Answer()) {
		got[f.Code] = f.By
	}
	require.Len(t, got, 6)
	assert.Equal(t, by("2026-01-02"), got["afterwards"])
	dated := 0
	for _, term := range got {
		if term != (retention.Term{}) {
			dated++
		}
	}
	assert.Equal(t, ruling.MaxTerms, dated)
	assert.Equal(t, retention.Term{}, got["sixth"])
	assert.Equal(t, retention.Term{}, got["fifth"])
}

func TestDays(t *testing.T) {
	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.From(day("2026-01-01"), day("2026-12-31"))
	m.Test(0, unknown)
	a := m.Answer()
	assert.Equal(t, day("2026-01-01"), a.FirstDay())
	assert.Equal(t, day("2026-12-31"), a.LastDay())
}

// The zero values answer nothing, and nothing panics.
func TestZero(t *testing.T) {
	var m ruling.Maker
	m.Test(0, no, 0)
	m.Hold(1)
	m.FollowBy(0, by("2026-01-01"))
	var none *ruling.Sheet
	start := none.Start()
	for _, a := range []ruling.Answer{{}, m.Answer(), start.Answer()} {
		assert.Equal(t, ruling.Answer{}, a)
		assert.Equal(t, privacy.Undetermined, a.Outcome())
		assert.Empty(t, a.Question())
		assert.Empty(t, reasons(a))
		assert.Empty(t, missing(a))
		assert.Empty(t, follows(a))
		assert.False(t, a.Has(""))
		assert.True(t, a.FirstDay().IsZero() && a.LastDay().IsZero())
	}
	assert.False(t, ruling.Reason{}.IsVerified())
	for range (ruling.Reason{}).Provisions() {
		t.Fatal("the zero reason rests on nothing")
	}
}

func TestEqual(t *testing.T) {
	s := sheet(privacy.Permitted, privacy.Forbidden)
	made := func(at int) ruling.Answer {
		m := s.Start()
		m.Test(at, unknown, at)
		return m.Answer()
	}
	assert.True(t, made(0).Equal(made(0)))
	assert.False(t, made(0).Equal(made(1)))
	assert.Empty(t, cmp.Diff(made(2), made(2)))
	assert.NotEmpty(t, cmp.Diff(made(2), made(1)))
	other := sheet(privacy.Permitted, privacy.Forbidden).Start()
	other.Test(0, unknown, 0)
	assert.False(t, made(0).Equal(other.Answer()), "another sheet is another question")
}

// Whoever stops early gets no more.
func TestStopEarly(t *testing.T) {
	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	for i := range 3 {
		m.Test(i, unknown, i)
	}
	m.Hold(3)
	m.Follow(0)
	m.Follow(1)
	a := m.Answer()
	assert.Equal(t, 1, first(a.Reasons()))
	assert.Equal(t, 1, first(a.Missing()))
	assert.Equal(t, 1, first(a.Obligations()))
	for r := range a.Reasons() {
		assert.Equal(t, 1, first(r.Provisions()))
		break
	}
}

// first takes one element and counts how many it saw.
func first[E any](all iter.Seq[E]) (n int) {
	for range all {
		n++
		break
	}
	return n
}

// An answer changes when anything of it does: it can be a key.
func TestAnswersAreComparable(t *testing.T) {
	s := sheet(privacy.Permitted, privacy.Forbidden)
	seen := map[ruling.Answer]int{}
	for i, make := range []func(m *ruling.Maker){
		func(*ruling.Maker) {},
		func(m *ruling.Maker) { m.Test(0, no) },
		func(m *ruling.Maker) { m.Test(0, unknown) },
		func(m *ruling.Maker) { m.Test(0, unknown, 0) },
		func(m *ruling.Maker) { m.Hold(0) },
		func(m *ruling.Maker) { m.Follow(0) },
		func(m *ruling.Maker) { m.FollowBy(0, by("2026-01-01")) },
		func(m *ruling.Maker) { m.From(day("2026-01-01"), retention.Date{}) },
		func(m *ruling.Maker) { m.From(retention.Date{}, day("2026-01-01")) },
	} {
		m := s.Start()
		make(&m)
		before, ok := seen[m.Answer()]
		assert.False(t, ok, "%d is %d", i, before)
		seen[m.Answer()] = i
	}
}

func TestNoAllocations(t *testing.T) {
	s := sheet(privacy.Permitted, privacy.Forbidden)
	told := 0
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		m := s.Start()
		m.Test(0, unknown, 0, 1)
		m.Test(1, yes)
		m.Hold(3)
		m.FollowBy(1, retention.Term{})
		a := m.Answer()
		for r := range a.Reasons() {
			for range r.Provisions() {
				told++
			}
		}
		for range a.Missing() {
			told++
		}
		for f := range a.Obligations() {
			for range f.Provisions() {
				told++
			}
		}
	}))
	assert.Positive(t, told)
}

// TestCopies: a copy says the same, and changing it changes no sheet.
func TestCopies(t *testing.T) {
	first, second := sheet(privacy.Permitted, privacy.Forbidden), sheet(privacy.Required, privacy.Permitted)
	var all []ruling.Sheet
	for c := range ruling.Copies(first, second) {
		all = append(all, c)
	}
	require.Equal(t, []ruling.Sheet{*first, *second}, all)
	for _, c := range all {
		c.Tests[0].Law[0], c.Obligations[0].Law[0] = law.Article(1), law.Article(1)
		c.Tests[0].Code, c.Facts[0], c.Obligations[0].Code = "x", "x", "x"
	}
	assert.Equal(t, sheet(privacy.Permitted, privacy.Forbidden), first)
	for c := range ruling.Copies(first, second) {
		assert.Equal(t, *first, c)
		break
	}
}
