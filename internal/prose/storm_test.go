//go:build storm

package prose_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzDocument", Seeds: nameSeeds, Body: checkName},
	)
}
