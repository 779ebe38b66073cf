//go:build storm

package civil

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzParse", Seeds: parseSeeds, Body: checkParse},
	)
}
