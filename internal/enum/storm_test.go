//go:build storm

package enum_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzParseSet", Seeds: setSeeds, Body: checkSet},
		storm.Target{Name: "FuzzParseToken", Seeds: setSeeds, Body: checkToken},
	)
}
