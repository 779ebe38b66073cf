package privacytest

import (
	"fmt"
	"iter"
	"strings"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Result is what came of one case on one day. Results are comparable with ==.
type Result struct {
	// Case is the case's ID.
	Case string
	// Why is why the case is there.
	Why string
	// On is the day asked about.
	On retention.Date
	// Failure is what is wrong; zero when nothing is.
	Failure Failure
	// Open says that the system could not say, or was not asked; never together
	// with a failure.
	Open bool
	// Got is what the system said or did.
	Got string
	// Want is what follows from the law and the policy.
	Want string
	// Because are the reasons and what they rest on.
	Because string
}

// String returns the case and what came of it, on one line.
func (r Result) String() string {
	switch {
	case r.Failure != 0:
		text := fmt.Sprintf("%s on %s: %s: got %s, want %s", r.Case, r.On, r.Failure, r.Got, r.Want)
		if r.Because != "" {
			text += ": " + r.Because
		}
		if r.Why != "" {
			text += " (" + r.Why + ")"
		}
		return text
	case r.Open:
		return fmt.Sprintf("%s on %s: the system cannot say; %s", r.Case, r.On, r.Want)
	}
	return fmt.Sprintf("%s on %s: %s", r.Case, r.On, r.Got)
}

// Results are what came of many cases, in their order.
type Results []Result

// Failures yields what is wrong.
func (rs Results) Failures() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		for _, r := range rs {
			if r.Failure != 0 && !yield(r) {
				return
			}
		}
	}
}

// Failed returns how many are wrong.
func (rs Results) Failed() int { return rs.count(func(r *Result) bool { return r.Failure != 0 }) }

// Open returns of how many the system could not say.
func (rs Results) Open() int { return rs.count(func(r *Result) bool { return r.Open }) }

func (rs Results) count(is func(*Result) bool) int {
	n := 0
	for i := range rs {
		if is(&rs[i]) {
			n++
		}
	}
	return n
}

// String returns the count on one line, such as "512 asked, 37 not said, 2
// wrong".
func (rs Results) String() string {
	return fmt.Sprintf("%d asked, %d not said, %d wrong", len(rs), rs.Open(), rs.Failed())
}

// TB is what the drivers need of a test. *testing.T has it.
type TB interface {
	// Helper marks the caller as a helper of the test.
	Helper()
	// Errorf fails the test with a message.
	Errorf(format string, args ...any)
	// Logf adds a message.
	Logf(format string, args ...any)
}

// mostShown is how many failures a driver prints; the rest are counted.
const mostShown = 20

// tell prints results to a test and fails it if something is wrong. The check
// is the one that gave them, to be made of the wrong implementations too.
func tell(t TB, results Results, check func(*Implementation) Results) {
	t.Helper()
	t.Logf("%s", results)
	shown := 0
	for r := range results.Failures() {
		if shown++; shown > mostShown {
			t.Errorf("and %d more", results.Failed()-mostShown)
			break
		}
		t.Errorf("%s", r)
	}
	for _, l := range LooksLike(results, check) {
		t.Logf("%s", l)
	}
}

// because says why a decision is as it is: what decided, with what it rests on,
// and what is missing.
func because(d privacy.Decision, item *privacy.Item) string {
	var parts []string
	for r := range d.Reasons() {
		if !r.Decides {
			continue
		}
		text := r.Code.String()
		var places []string
		for p := range r.Provisions() {
			places = append(places, p.String())
		}
		if len(places) > 0 {
			text += " (" + strings.Join(places, ", ") + ")"
		}
		parts = append(parts, text)
	}
	if missing := missingTexts(d, item); len(missing) > 0 {
		parts = append(parts, "missing "+strings.Join(missing, ", "))
	}
	return strings.Join(parts, "; ")
}

func missingTexts(d privacy.Decision, item *privacy.Item) []string {
	var missing []string
	for m := range d.Missing(item) {
		missing = append(missing, m.String())
	}
	return missing
}
