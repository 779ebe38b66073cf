//go:build exhaustive

package retention

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// scanStride is of how many orders one is walked through for forty years.
const scanStride = 7

// TestExhaustively holds Tally against the model with two holds for all that three
// days can tell apart, and for a part of what four can: each 53rd item, a prime
// that divides none of the numbers of choices, so that every choice meets every
// other.
func TestExhaustively(t *testing.T) {
	three, four := grid{3}, grid{4}
	kinds := []HoldKind{Order, OwnClaim, PersonsClaim}
	assert.EqualValues(t, 85_708_800, three.allOf(t, unordered(three.holds(kinds...)), 1))
	assert.EqualValues(t, 11_081_472, four.allOf(t, unordered(four.holds(kinds...)), 53))
}
