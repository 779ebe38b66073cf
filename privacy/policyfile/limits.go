package policyfile

import "github.com/personvern/personvern/internal/strictjson"

// What a file may have at most. A caller may allow less, by [Limits], never
// more.
const (
	// MaxBytes is the length of a file: 1 MiB.
	MaxBytes = strictjson.MaxBytes
	// MaxDepth is how many arrays and objects stand within each other; the
	// outermost is the first. A policy needs six.
	MaxDepth = strictjson.MaxDepth
	// MaxText is the length of a text in bytes of UTF-8, after unescaping.
	MaxText = strictjson.MaxString
	// MaxID is the length of an id in bytes, which are ASCII.
	MaxID = 64
	// MaxRules is how many limits, duties and maxima all activities have
	// together.
	MaxRules = 4096
	// MaxElements is how many elements any other list has.
	MaxElements = 4096
	// MaxControllers is how many undertakings a policy and an activity have.
	MaxControllers = 64
	// MaxCompared is how many pairs of a limit and a statutory maximum, of one
	// activity and from the same event, a file has: each is compared over 400
	// years.
	MaxCompared = 64
	// MaxYears is the longest period, as [retention.Years] has it; the shortest
	// is none.
	MaxYears = 100
	// FirstYear and LastYear are the years that a day of a file is in.
	FirstYear, LastYear = 1900, 2200
)

// Limits lower what a file may have. The zero Limits are the constants of this
// package; a field that is zero, negative, or larger than its constant is that
// constant.
type Limits struct {
	// Bytes is at most [MaxBytes].
	Bytes int
	// Depth is at most [MaxDepth].
	Depth int
	// Text is at most [MaxText], for keys too.
	Text int
	// Rules is at most [MaxRules].
	Rules int
}

func (l Limits) rules() int {
	if l.Rules <= 0 {
		return MaxRules
	}
	return min(l.Rules, MaxRules)
}
