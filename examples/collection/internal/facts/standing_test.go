package facts

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// TestObjectionIsTheBestOfTheDisputes goes through every list of at most three
// disputes: a claim is barred by a dispute that stands and is not without ground
// (kredittopplysningsloven § 11), and what many come to bars it as they do.
func TestObjectionIsTheBestOfTheDisputes(t *testing.T) {
	results := []privacy.Fact{privacy.No, privacy.Unknown, privacy.Yes}
	lists := [][]dispute{nil}
	for from := 0; len(lists[from]) < 3; from++ {
		for _, stands := range results {
			for _, unfounded := range results {
				next := dispute{
					stands: stands, opened: retention.On(retention.MustParseDate("2026-01-01").AddDays(len(lists[from]))),
					unfounded: privacy.Judgement{Result: unfounded},
				}
				lists = append(lists, append(slices.Clone(lists[from]), next))
			}
		}
	}
	require.Len(t, lists, 1+9+9*9+9*9*9)
	for _, list := range lists {
		barred, first := privacy.No, retention.When{}
		for _, d := range list {
			barred = max(barred, min(d.stands, -d.unfounded.Result))
			if d.stands == privacy.Yes && first.IsZero() {
				first = d.opened
			}
		}
		received, unfounded := objection(list)
		objects := privacy.Unknown
		switch {
		case received.HasNotHappened():
			objects = privacy.No
		case received.IsSaid():
			objects = privacy.Yes
			assert.Equal(t, first, received, "%v", list)
		}
		assert.Equal(t, barred, min(objects, -unfounded.Result), "%v", list)
	}
}
