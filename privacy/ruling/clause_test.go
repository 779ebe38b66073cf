package ruling_test

import (
	"math/bits"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

func TestAtoms(t *testing.T) {
	for _, tt := range []struct {
		is, so, not privacy.Fact
	}{
		{yes, yes, no}, {no, no, yes}, {unknown, unknown, unknown}, {7, unknown, unknown}, {-128, unknown, unknown},
	} {
		assert.Equal(t, ruling.Atom{Is: tt.so, Facts: 1 << 5}, ruling.So(tt.is, 5))
		assert.Equal(t, ruling.Atom{Is: tt.not, Facts: 1 << 5}, ruling.Not(tt.is, 5))
	}
}

// questions are conjunctions of clauses over four facts, the last of which counts
// against: each clause is a test, and lists the facts that would do.
var questions = []struct {
	reason  string
	clauses [][]int
}{
	{"nothing asked", nil},
	{"one fact", [][]int{{0}}},
	{"either of two", [][]int{{0, 1}}},
	{"one of them alone, too", [][]int{{0, 1}, {0}}},
	{"the wider clause last", [][]int{{2}, {1, 2, 3}, {0, 1}}},
	{"(a and b) or (c and d), multiplied out", [][]int{{0, 2}, {0, 3}, {1, 2}, {1, 3}}},
	{"the same clause twice", [][]int{{0, 1}, {0, 1}}},
	{"all of them", [][]int{{0}, {1}, {2}, {3}}},
	{"a chain", [][]int{{0, 1, 2, 3}, {0, 1, 2}, {0, 1}, {0}}},
}

// Over everything that can be said of the facts: the answer is undetermined
// exactly when what is unknown can make it the one or the other, and what is
// missing are exactly the facts that can.
func TestClausesAreExact(t *testing.T) {
	names := []ruling.Code{"a", "b", "c", "d"}
	const against = 3
	for _, q := range questions {
		s := ruling.Sheet{Question: "may-try", Met: privacy.Permitted, Failed: privacy.Forbidden, Facts: names}
		for range q.clauses {
			s.Tests = append(s.Tests, ruling.Test{Code: "test"})
		}
		// holds is the question itself: of facts that are all known.
		holds := func(known int) bool {
			for _, clause := range q.clauses {
				met := false
				for _, f := range clause {
					met = met || known>>f&1 != 0
				}
				if !met {
					return false
				}
			}
			return true
		}
		for said := range 1 << 4 {
			for open := range 1 << 4 {
				if said&open != 0 {
					continue
				}
				m := s.Start()
				for at, clause := range q.clauses {
					var atoms []ruling.Atom
					for _, f := range clause {
						is := no
						switch {
						case open>>f&1 != 0:
							is = unknown
						case said>>f&1 != 0:
							is = yes
						}
						if f == against {
							atoms = append(atoms, ruling.Not(-is, f))
						} else {
							atoms = append(atoms, ruling.So(is, f))
						}
					}
					failed := m.Need(1<<at, atoms...)
					assert.Equal(t, failed, m.Failed()>>at&1 != 0)
				}
				can, matter := map[bool]bool{}, 0
				for some := range 1 << 4 {
					if some&^open != 0 {
						continue
					}
					can[holds(said|some)] = true
					for f := range 4 {
						if open>>f&1 != 0 && holds(said|some) != holds(said|some^1<<f) {
							matter |= 1 << f
						}
					}
				}
				want := privacy.Undetermined
				switch {
				case !can[false]:
					want = privacy.Permitted
				case !can[true]:
					want = privacy.Forbidden
				}
				var lacks []ruling.Code
				for left := uint(matter); left != 0; left &= left - 1 {
					lacks = append(lacks, names[bits.TrailingZeros(left)])
				}
				a := m.Answer()
				require.Equal(t, want, a.Outcome(), "%s: said %04b, open %04b", q.reason, said, open)
				require.Equal(t, lacks, missing(a), "%s: said %04b, open %04b", q.reason, said, open)
				require.Equal(t, want == privacy.Permitted, m.IsMet())
				require.Equal(t, a, m.Answer(), "asking again changes nothing")
			}
		}
	}
}

// An atom that follows from another has the marks of both: a clause with the
// stronger one is met whenever the other is, and not the other way round.
func TestMarks(t *testing.T) {
	const inWeek, inMonth = 1 << 8, 1 << 9
	week := ruling.Atom{Marks: inWeek, Facts: 1 << 0}
	month := ruling.Atom{Marks: inWeek | inMonth, Facts: 1 << 0}
	m := sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.Need(1<<0, week)
	m.Need(1<<1, month, ruling.So(unknown, 1))
	a := m.Answer()
	assert.Equal(t, []ruling.Code{"one"}, missing(a))
	assert.Equal(t, []reason{{"read", true, true}}, reasons(a), "in the week, it is in the month")

	m = sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.Need(1<<0, week, ruling.So(unknown, 1))
	m.Need(1<<1, month)
	assert.Equal(t, []ruling.Code{"one", "two"}, missing(answer(m)), "in the month, it may be past the week")

	m = sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.Need(1<<0, ruling.Atom{Marks: 1 << 8, Facts: 1<<0 | 1<<2})
	assert.Equal(t, []ruling.Code{"one", "three"}, missing(answer(m)), "an atom may hang on several facts")

	m = sheet(privacy.Permitted, privacy.Forbidden).Start()
	m.Need(1<<0, ruling.So(unknown, 0))
	m.Need(1<<1, week, ruling.So(unknown, 1))
	assert.Equal(t, []ruling.Code{"one", "two"}, missing(answer(m)), "a marked atom is not what its fact alone says")
}

// One clause may carry several tests, and stands beside tests made by themselves.
func TestClausesAndTests(t *testing.T) {
	start := sheet(privacy.Permitted, privacy.Forbidden).Start
	m := start()
	assert.True(t, m.IsMet())
	assert.True(t, m.Need(1<<0|1<<2, ruling.So(no, 0), ruling.Not(yes, 1)))
	assert.Equal(t, ruling.Positions(1<<0|1<<2), m.Failed())
	assert.Equal(t, []reason{{"read", true, true}, {"no-law", true, false}}, reasons(m.Answer()))

	m = start()
	assert.False(t, m.Need(1<<0|1<<1, ruling.So(unknown, 2)))
	assert.Zero(t, m.Failed())
	assert.False(t, m.IsMet())
	assert.Equal(t, []reason{{"read", true, true}, {"half-read", true, false}}, reasons(m.Answer()))
	m.Test(2, no, 0)
	assert.Equal(t, ruling.Positions(1<<2), m.Failed())
	a := m.Answer()
	assert.Equal(t, privacy.Forbidden, a.Outcome(), "one that fails decides")
	assert.Empty(t, missing(a))

	m = start()
	m.Test(0, unknown, 0)
	assert.False(t, m.IsMet())
	m = start()
	m.Test(0, no)
	assert.False(t, m.IsMet())
	m = start()
	assert.True(t, m.Need(1<<0), "nothing would do")
	m = start()
	assert.False(t, m.Need(1<<0, ruling.Atom{}), "the zero atom is unknown")
	assert.Equal(t, privacy.Undetermined, answer(m).Outcome())
	assert.Empty(t, missing(answer(m)))
	m = start()
	assert.False(t, m.Need(1<<0, ruling.Atom{Is: 9, Facts: 1}), "a number that is no fact is unknown")
	assert.Equal(t, privacy.Undetermined, answer(m).Outcome())
}

// Beyond the most there are, an open clause is taken by itself.
func TestMaxClauses(t *testing.T) {
	for _, tt := range []struct {
		reason string
		before int
		want   []ruling.Code
	}{
		{"all are held against one another", ruling.MaxClauses - 2, []ruling.Code{"one"}},
		{"the last is taken by itself", ruling.MaxClauses - 1, []ruling.Code{"one", "two"}},
	} {
		m := sheet(privacy.Permitted, privacy.Forbidden).Start()
		for range tt.before {
			m.Need(1<<0, ruling.So(unknown, 0))
		}
		m.Need(1<<0, ruling.So(unknown, 0))
		m.Need(1<<1, ruling.So(unknown, 0), ruling.So(unknown, 1))
		assert.Equal(t, tt.want, missing(m.Answer()), tt.reason)
		assert.Equal(t, privacy.Undetermined, answer(m).Outcome(), tt.reason)
	}
}

// A reason on a dated row rests on the row first, and is verified only if that is.
func TestRow(t *testing.T) {
	s := sheet(privacy.Permitted, privacy.Forbidden)
	s.Tests[0].OnRow, s.Tests[2].OnRow = true, true
	cited := func(row law.Provision) (all [][]string, verified []bool) {
		m := s.Start()
		m.Row(row)
		for i := range 3 {
			m.Test(i, no)
		}
		for r := range m.Answer().Reasons() {
			var list []string
			for p := range r.Provisions() {
				list = append(list, p.String())
			}
			all, verified = append(all, list), append(verified, r.IsVerified())
		}
		return all, verified
	}
	for _, tt := range []struct {
		reason   string
		row      law.Provision
		first    []string
		verified bool
	}{
		{"no row", law.Provision{}, nil, true},
		{"a row that was read", law.Article(45), []string{"gdpr:45"}, true},
		{"a row known at second hand", law.Decision("2000/518"), []string{"commission:2000/518"}, false},
	} {
		all, verified := cited(tt.row)
		assert.Equal(t, [][]string{
			slices.Concat(tt.first, []string{"gdpr:6(1)", "gdpr:5(2)"}), {"gdpr:6(1)", "datatilsynet"}, tt.first,
		}, all, tt.reason)
		assert.Equal(t, []bool{tt.verified, false, tt.verified && tt.first != nil}, verified, tt.reason)
	}
	a, b := s.Start(), s.Start()
	b.Row(law.Article(45))
	assert.NotEqual(t, a.Answer(), b.Answer(), "another row is another answer")
	b.Test(0, no)
	for r := range b.Answer().Reasons() {
		assert.Equal(t, 1, first(r.Provisions()), "whoever stops early gets no more")
	}
}

// An obligation is verified when all of the law behind it was read, and something is.
func TestFollowingIsVerified(t *testing.T) {
	s := sheet(privacy.Permitted, privacy.Forbidden)
	s.Obligations[3].Law = []law.Provision{law.Article(13), law.Whole(law.Datatilsynet)}
	m := s.Start()
	for at := range 4 {
		m.Follow(at)
	}
	got := map[ruling.Code]bool{}
	for f := range m.Answer().Obligations() {
		got[f.Code] = f.IsVerified()
	}
	assert.Equal(t, map[ruling.Code]bool{"before": true, "afterwards": true, "third": false, "fourth": false}, got)
	assert.False(t, ruling.Following{}.IsVerified())
}

func TestClausesDoNotAllocate(t *testing.T) {
	s := sheet(privacy.Permitted, privacy.Forbidden)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		m := s.Start()
		m.Row(law.Article(45))
		m.Need(1<<0|1<<1, ruling.So(unknown, 0), ruling.Not(unknown, 1))
		m.Need(1<<2, ruling.So(unknown, 0))
		a := m.Answer()
		for r := range a.Reasons() {
			for range r.Provisions() {
			}
			r.IsVerified()
		}
	}))
}
