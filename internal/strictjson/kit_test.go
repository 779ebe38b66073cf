package strictjson_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/strictjson"
)

// sample is a value of a form with one of everything: members that must and may
// be there, lists, lists within lists, and an object within itself.
type sample struct {
	name  string
	kind  strictjson.Kind
	count int64
	said  bool
	yes   bool
	tags  []string
	kinds []strictjson.Kind
	grid  [][]int64
	inner []*sample
	one   *sample
}

// read reads a sample. The name must be there, and comes in any order.
func (s *sample) read(r *strictjson.Reader) {
	r.Object(
		strictjson.Optional("count", func() { s.said, s.count = true, r.Int(-1000, 1000) }),
		strictjson.Optional("grid", func() {
			r.Array(3, func(i int) {
				s.grid = append(s.grid, nil)
				r.Array(3, func(int) { s.grid[i] = append(s.grid[i], r.Int(-strictjson.MaxInt-5, strictjson.MaxInt+5)) })
			})
		}),
		strictjson.Optional("inner", func() {
			r.Array(100, func(int) {
				one := &sample{}
				s.inner = append(s.inner, one)
				one.read(r)
			})
		}),
		strictjson.Optional("kind", func() { r.Token(&s.kind) }),
		strictjson.Optional("kinds", func() {
			r.Array(3, func(int) {
				var k strictjson.Kind
				r.Token(&k)
				s.kinds = append(s.kinds, k)
			})
		}),
		strictjson.Required("name", func() { s.name = r.Text() }),
		strictjson.Optional("one", func() { s.one = &sample{}; s.one.read(r) }),
		strictjson.Optional("tags", func() { r.Array(3, func(int) { s.tags = append(s.tags, r.Text()) }) }),
		strictjson.Optional("yes", func() { s.yes = r.Bool() }),
	)
}

// write writes a sample.
func (s *sample) write(o *strictjson.Object) {
	if s.said {
		o.Int("count", s.count)
	}
	if s.grid != nil {
		o.Array("grid", func(a *strictjson.Array) {
			for _, row := range s.grid {
				a.Array(func(a *strictjson.Array) {
					for _, n := range row {
						a.Int(n)
					}
				})
			}
		})
	}
	if s.inner != nil {
		o.Array("inner", func(a *strictjson.Array) {
			for _, one := range s.inner {
				a.Object(one.write)
			}
		})
	}
	if s.kind != 0 {
		o.Token("kind", s.kind)
	}
	if s.kinds != nil {
		o.Array("kinds", func(a *strictjson.Array) {
			for _, k := range s.kinds {
				a.Token(k)
			}
		})
	}
	o.Text("name", s.name)
	if s.one != nil {
		o.Object("one", s.one.write)
	}
	if s.tags != nil {
		o.Array("tags", func(a *strictjson.Array) {
			for _, tag := range s.tags {
				a.Text(tag)
			}
		})
	}
	if s.yes {
		o.Bool("yes", true)
	}
}

// read reads a text as a sample.
func read(text string, l strictjson.Limits) (*sample, error) {
	s := &sample{}
	return s, strictjson.Read([]byte(text), l, s.read)
}

// faults are the faults of a text that is read as a sample; none when it is one.
func faults(t testing.TB, text string) []strictjson.Fault {
	t.Helper()
	_, err := read(text, strictjson.Limits{})
	return faultsOf(t, err)
}

func faultsOf(t testing.TB, err error) []strictjson.Fault {
	t.Helper()
	if err == nil {
		return nil
	}
	var e *strictjson.Error
	require.ErrorAs(t, err, &e)
	require.NotEmpty(t, e.Faults)
	require.LessOrEqual(t, len(e.Faults), strictjson.MaxFaults)
	return e.Faults
}

// cut takes the marks ¦ out of a text and returns where they were.
func cut(text string) (string, []int) {
	var places []int
	for {
		before, after, found := strings.Cut(text, "¦")
		if !found {
			return text, places
		}
		places = append(places, len(before))
		text = before + after
	}
}
