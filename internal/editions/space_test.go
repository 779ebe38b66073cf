package editions_test

import (
	"crypto/sha256"
	"fmt"
	"reflect"
	"strings"
)

// dimension is one fact of a question with all values that it can have, the first
// of which says nothing.
type dimension struct {
	path   string
	index  []int // of the field, from the facts on
	names  []string
	values []reflect.Value
}

// space is the facts of a question on a day. A case is a number for each of its
// dimensions.
type space struct {
	of   reflect.Type
	dims []dimension
}

// newSpace walks through the fields of a struct down to those that leaves knows
// values for.
func newSpace(of reflect.Type, leaves leaves) *space {
	s := &space{of: of}
	s.walk(of, "", nil, leaves)
	return s
}

func (s *space) walk(t reflect.Type, path string, index []int, known leaves) {
	for i := range t.NumField() {
		f := t.Field(i)
		at := append(append([]int(nil), index...), i)
		name := f.Name
		if path != "" {
			name = path + "." + f.Name
		}
		if !f.IsExported() || skipped[name] {
			continue
		}
		if list := known.of(f.Type); list != nil {
			d := dimension{path: name, index: at}
			for _, v := range list {
				d.names = append(d.names, v.name)
				d.values = append(d.values, reflect.ValueOf(v.value).Convert(f.Type))
			}
			s.dims = append(s.dims, d)
			continue
		}
		if f.Type.Kind() != reflect.Struct {
			panic("no values for " + name + " " + f.Type.String())
		}
		before := len(s.dims)
		s.walk(f.Type, name, at, known)
		if len(s.dims) == before {
			panic("no values within " + name + " " + f.Type.String())
		}
	}
}

// signature identifies the facts and their values: vectors of other spaces cannot
// be held against each other case by case.
func (s *space) signature() string {
	h := sha256.New()
	for i := range s.dims {
		fmt.Fprintln(h, s.dims[i].path, s.dims[i].names)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8])
}

// size is the number of all cases, and far beyond any number used here where that
// would overflow.
func (s *space) size() int {
	n := 1
	for i := range s.dims {
		if n *= len(s.dims[i].values); n > 1<<24 {
			return 1 << 24
		}
	}
	return n
}

// sizeText is the number of all cases in words.
func (s *space) sizeText() string {
	if n := s.size(); n < 1<<24 {
		return fmt.Sprint(n)
	}
	return "more than 10^7"
}

// words says what a case is: every fact that is said.
func (s *space) words(digits []uint16) string {
	var said []string
	for i, d := range digits {
		if d != 0 {
			said = append(said, s.dims[i].path+"="+s.dims[i].names[d])
		}
	}
	if len(said) == 0 {
		return "(nothing is said)"
	}
	return strings.Join(said, " ")
}

// digitsOf reads what words wrote. Facts and values that are no more are passed by.
func (s *space) digitsOf(words string) []uint16 {
	digits := make([]uint16, len(s.dims))
	for word := range strings.FieldsSeq(words) {
		path, value, _ := strings.Cut(word, "=")
		for i := range s.dims {
			if s.dims[i].path != path {
				continue
			}
			for at, name := range s.dims[i].names {
				if name == value {
					digits[i] = uint16(at)
				}
			}
		}
	}
	return digits
}

// setter puts cases into facts.
type setter struct {
	s       *space
	targets []reflect.Value
	now     []uint16
}

func (s *space) setter(facts reflect.Value) *setter {
	w := &setter{s: s, now: make([]uint16, len(s.dims))}
	for i := range s.dims {
		at := facts.FieldByIndex(s.dims[i].index)
		at.Set(s.dims[i].values[0])
		w.targets = append(w.targets, at)
	}
	return w
}

func (w *setter) set(digits []uint16) {
	for i, d := range digits {
		if w.now[i] != d {
			w.now[i] = d
			w.targets[i].Set(w.s.dims[i].values[d])
		}
	}
}

// chance is a stream of numbers that depends on its seed alone.
type chance uint64

func (c *chance) next() uint64 {
	*c += 0x9e3779b97f4a7c15
	z := uint64(*c)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (c *chance) below(n int) int { return int(c.next() % uint64(n)) } // the same on every platform

// cases yields the cases of a vector in their order. A space with at most `spread`
// cases is gone through whole; of a larger one the vector holds a spread over all
// of it, and the surroundings of the bases: every case that differs from one of
// them in one fact, and some that differ in two to four.
func (s *space) cases(spread, around int, bases [][]uint16, yield func(digits []uint16)) {
	digits := make([]uint16, len(s.dims))
	if n := s.size(); n <= spread {
		for number := range n {
			for i := len(s.dims) - 1; i >= 0; i-- {
				radix := len(s.dims[i].values)
				digits[i] = uint16(number % radix)
				number /= radix
			}
			yield(digits)
		}
		return
	}
	c := chance(1)
	for range spread / 4 {
		for i := range s.dims {
			digits[i] = uint16(c.below(len(s.dims[i].values)))
		}
		yield(digits)
	}
	for _, base := range bases {
		copy(digits, base)
		yield(digits)
		for i := range s.dims {
			for v := range s.dims[i].values {
				if uint16(v) != base[i] {
					digits[i] = uint16(v)
					yield(digits)
				}
			}
			digits[i] = base[i]
		}
		for range around {
			copy(digits, base)
			for range 2 + c.below(3) {
				i := c.below(len(s.dims))
				digits[i] = uint16(c.below(len(s.dims[i].values)))
			}
			yield(digits)
		}
	}
}
