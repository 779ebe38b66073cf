package oracle_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// binding says how the cases of a program are put to the library. S is what is
// built of a case before it is asked about.
type binding[S any] struct {
	model string
	// begin gives the scene that every case starts from, and finish makes of it
	// what is asked about.
	begin  func(*S)
	finish func(*S)
	facts  []bound[S]
	// ask puts a question and returns the letter of the outcome. Of an outcome
	// that is undetermined it names the facts that the library misses.
	ask map[string]func(s *S, missing *[]string) byte
	// silent says that what is asked names no missing facts.
	silent bool
}

// bound is how one fact is stated to the library. A fact of which no value can
// be stated is one that the library has no field for: it is never said.
type bound[S any] struct {
	name   string
	values map[string]func(*S)
	// unsaid leaves it out, in a way that is open between the values of between;
	// nil where it is a state, or part of the policy, and always known.
	unsaid  func(*S)
	between []string
}

// bind checks that a binding states every value of every fact of its program.
func bind[S any](t testing.TB, b *binding[S]) (*model, []setters[S]) {
	t.Helper()
	m := readModel(t, b.model)
	require.Len(t, b.facts, len(m.facts), b.model)
	var all []setters[S]
	for i, f := range m.facts {
		of := b.facts[i]
		require.Equal(t, f.name, of.name)
		s := setters[S]{unsaid: of.unsaid}
		if of.values == nil {
			require.NotNil(t, of.unsaid, "%s %s", b.model, f.name)
			s.hidden = true
		} else {
			require.Len(t, of.values, len(f.values), "%s %s", b.model, f.name)
			for _, v := range f.values {
				require.NotNil(t, of.values[v], "%s %s(%s)", b.model, f.name, v)
				s.values = append(s.values, of.values[v])
			}
		}
		if of.unsaid != nil {
			between := of.between
			if between == nil {
				between = f.values
			}
			require.GreaterOrEqual(t, len(between), 2)
			for _, v := range between {
				at := -1
				for j, has := range f.values {
					if has == v {
						at = j
					}
				}
				require.GreaterOrEqual(t, at, 0, "%s %s(%s)", b.model, f.name, v)
				s.between = append(s.between, at)
			}
		}
		all = append(all, s)
	}
	require.Len(t, b.ask, len(m.questions))
	for _, q := range m.questions {
		require.NotNil(t, b.ask[q], "%s %s", b.model, q)
	}
	return m, all
}

// setters are what states one fact, by the digit of its value.
type setters[S any] struct {
	values  []func(*S)
	unsaid  func(*S)
	between []int
	hidden  bool
}

// state builds the scene of a case; the digit past the values leaves a fact out.
func (b *binding[S]) state(s *S, all []setters[S], at []int) {
	b.begin(s)
	for i := range all {
		if all[i].hidden || at[i] == len(all[i].values) {
			all[i].unsaid(s)
		} else {
			all[i].values[at[i]](s)
		}
	}
	b.finish(s)
}
