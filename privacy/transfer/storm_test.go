//go:build storm

package transfer_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzParsePlace", Seeds: placeSeeds, Body: checkPlace},
	)
}
