//go:build storm

package explain_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzMatch", Seeds: tagSeeds, Body: checkMatch},
	)
}
