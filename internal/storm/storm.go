package storm

import (
	"flag"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// executions is how often a storm runs the body of each target.
var executions = flag.Uint64("executions", 1_000_000, "how often a storm runs each target")

// Target is the body of a fuzz target, with its seeds.
type Target struct {
	// Name is that of the fuzz target.
	Name string
	// Seeds are what inputs are made from.
	Seeds []string
	// Body is run with each input, which it may not keep or change.
	Body func(t testing.TB, data []byte)
}

// Run runs each target as a subtest, as often as the flag executions says.
func Run(t *testing.T, targets ...Target) {
	for _, target := range targets {
		t.Run(target.Name, func(t *testing.T) {
			began := time.Now()
			target.Run(t, *executions)
			t.Logf("%d executions in %.1f s", *executions, time.Since(began).Seconds())
		})
	}
}

// Run runs the body this often. An input that makes it fail is told.
func (target Target) Run(t testing.TB, executions uint64) {
	m := mutator{r: rand.New(rand.NewPCG(executions, 0x5702)), seeds: target.Seeds, longest: 64}
	for _, seed := range target.Seeds {
		m.longest = max(m.longest, len(seed)+64)
	}
	var input []byte
	done := false
	defer func() {
		if !done || t.Failed() {
			t.Logf("the input is %q", input)
		}
	}()
	for range executions {
		input = m.next(input[:0])
		target.Body(t, input)
		if t.Failed() {
			break
		}
	}
	done = true
}

// mutator makes inputs from seeds.
type mutator struct {
	r       *rand.Rand
	seeds   []string
	longest int
}

// telling are bytes and texts at which parsers do something else.
var telling = []string{
	"\x00", "\xff", "\x80", "\xc3", "\xed\xa0\x80", "\xef\xbb\xbf", "\u202e", "\u200b", "\u212a", "\u017f", "å", "😀", "\n", "\\", "\"", "\\u0000",
	"\\ud800", "{", "}", "[", "]", "[[[[[[[[[[[[[[[[", ",", ":", "-", "0", "9", "00", "-0", "1e9", ".", "9007199254740992", "99999999999999999999",
	"null", "true", "..", "P", "Y", "M", "D", "/", "(", ")", "~", "%", "<", "&", " ", "  ", "a", "Z",
}

// next appends an input: a seed with one change or a few.
func (m *mutator) next(b []byte) []byte {
	b = append(b, m.seed()...)
	for range 1 + m.r.IntN(4) {
		b = m.change(b)
	}
	return b[:min(len(b), m.longest)]
}

func (m *mutator) seed() string {
	if len(m.seeds) == 0 {
		return ""
	}
	return m.seeds[m.r.IntN(len(m.seeds))]
}

// change changes one thing.
func (m *mutator) change(b []byte) []byte {
	at, to := m.stretch(len(b))
	switch m.r.IntN(9) {
	case 0: // one bit
		if at < len(b) {
			b[at] ^= 1 << m.r.IntN(8)
		}
	case 1: // another byte
		if at < len(b) {
			b[at] = byte(m.r.Uint32())
		}
	case 2: // the next digit or letter
		if at < len(b) {
			b[at]++
		}
	case 3: // something put in
		b = slices.Insert(b, at, []byte(telling[m.r.IntN(len(telling))])...)
	case 4: // something in its place
		b = slices.Replace(b, at, to, []byte(telling[m.r.IntN(len(telling))])...)
	case 5: // something left out
		b = slices.Delete(b, at, to)
	case 6: // something twice
		b = slices.Insert(b, m.r.IntN(len(b)+1), slices.Clone(b[at:to])...)
	case 7: // the end of another seed
		other := m.seed()
		b = append(b[:at], other[m.r.IntN(len(other)+1):]...)
	case 8: // a piece of another seed
		other := m.seed()
		from, end := m.stretch(len(other))
		b = slices.Insert(b, at, []byte(other[from:end])...)
	}
	return b
}

// stretch returns the ends of a stretch of up to 16 bytes within this many.
func (m *mutator) stretch(n int) (from, to int) {
	from = m.r.IntN(n + 1)
	return from, min(n, from+1+m.r.IntN(16))
}
