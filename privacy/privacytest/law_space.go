package privacytest

import (
	"iter"
	"slices"
	"strings"

	"github.com/personvern/personvern/privacy"
)

// Space is every combination of some facts about an item of a dataset: the
// scenes that the laws are held in. It never changes, and any number of
// goroutines may use it. Spaces are made by [Spaces] and [SpacesOf]; the zero
// Space has one scene, which says nothing.
//
// All facts at once are too many, and need not be taken at once: the questions
// fall into four groups that share few facts, and a law of the package, that
// what a question does not ask for never changes its answer, shows that nothing
// is lost by that. So there is a space for what bears on erasing, with a
// person's demand for it; one for what bears on processing; one for the rights,
// and what stands before them; one for disclosing. Within the second, the
// findings are taken two at a time, since each test looks at a few of them and
// one that fails decides; the tests that look at more, such as those of automated
// decisions, have spaces of their own in which all of their findings are taken.
//
// A fact that is a day has the days on which a rule of the policy turns: the
// last event day for which a period is over on the day asked about, the day
// after it, and one long before; or it has not happened. An answer looks at days
// through these alone.
type Space struct {
	name  string
	base  Scene
	about aspect
	dims  []dimension
}

// aspect is a group of questions. A law is held in the spaces of its own.
type aspect uint8

const (
	ofErasing aspect = 1 << iota
	ofProcessing
	ofRights
	ofDisclosing

	ofAll = ofErasing | ofProcessing | ofRights | ofDisclosing
)

// dimension is one fact, or facts that only make sense together, with all that
// can be said of it.
type dimension struct {
	name    string
	options []option
}

// option is one thing that can be said.
type option struct {
	name  string
	set   func(*Scene)
	opens []opening
}

// opening is something that an option leaves open.
type opening struct {
	key     privacy.Missing
	between []int // the options that say it, one way or another
	settled []privacy.Question
}

// String is the name of the space: the dataset and what is combined.
func (s *Space) String() string { return s.name }

// Len is the number of scenes.
func (s *Space) Len() int {
	n := 1
	for i := range s.dims {
		n *= len(s.dims[i].options)
	}
	return n
}

// At returns the scene with that number, from 0 to Len. It panics outside.
func (s *Space) At(number int) Scene {
	if number < 0 || number >= s.Len() {
		panic("personvern: no such scene")
	}
	scene := s.base
	scene.from, scene.at = s, number
	scene.Item.Uses = slices.Clone(s.base.Item.Uses)
	for i := range s.dims {
		d := &s.dims[i]
		if set := d.options[number%len(d.options)].set; set != nil {
			set(&scene)
		}
		number /= len(d.options)
	}
	return scene
}

func (s *Space) describe(number int) string {
	var b strings.Builder
	b.WriteString(s.name)
	for i := range s.dims {
		d := &s.dims[i]
		b.WriteString(" " + d.name + "=" + d.options[number%len(d.options)].name)
		number /= len(d.options)
	}
	return b.String()
}

// openings yields what is open in a scene of the space, with the numbers of the
// scenes in which it is said.
func (s *Space) openings(number int) iter.Seq2[opening, []int] {
	return func(yield func(opening, []int) bool) {
		place, rest := 1, number
		for i := range s.dims {
			d := &s.dims[i]
			at := rest % len(d.options)
			for _, o := range d.options[at].opens {
				told := make([]int, len(o.between))
				for k, option := range o.between {
					told[k] = number + (option-at)*place
				}
				if !yield(o, told) {
					return
				}
			}
			rest /= len(d.options)
			place *= len(d.options)
		}
	}
}

// EveryScene yields every scene of some spaces, in order.
func EveryScene(spaces ...*Space) iter.Seq[Scene] { return everyScene(spaces, 1) }

// SpreadScenes yields about so many scenes of some spaces, in equal steps through
// all of them. The step shares no divisor with the number of options of any fact,
// so that every two options are met together.
func SpreadScenes(about int, spaces ...*Space) iter.Seq[Scene] {
	total := 0
	for _, s := range spaces {
		total += s.Len()
	}
	step := max(1, total/max(1, about))
	for step > 1 && slices.ContainsFunc(spaces, func(s *Space) bool { return s.repeats(step) }) {
		step++
	}
	return everyScene(spaces, step)
}

// repeats reports whether equal steps would leave out options of a fact.
func (s *Space) repeats(step int) bool {
	return slices.ContainsFunc(s.dims, func(d dimension) bool { return commonDivisor(step, len(d.options)) > 1 })
}

func commonDivisor(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func everyScene(spaces []*Space, step int) iter.Seq[Scene] {
	return func(yield func(Scene) bool) {
		at := 0
		for _, s := range spaces {
			for n := s.Len(); at < n; at += step {
				if !yield(s.At(at)) {
					return
				}
			}
			at -= s.Len()
		}
	}
}
