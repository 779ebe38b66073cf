//go:build storm

package privacy_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	s, all := threeUses(t), houses(t)
	storm.Run(t,
		storm.Target{Name: "FuzzAsk", Seeds: askSeeds(), Body: func(t testing.TB, data []byte) { checkAsk(t, all, data) }},
		storm.Target{Name: "FuzzDecide", Seeds: askSeeds(), Body: func(t testing.TB, data []byte) { decideTwice(t, s, data) }},
	)
}
