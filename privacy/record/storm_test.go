//go:build storm

package record_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzParse", Seeds: parseSeeds(t), Body: parses(t)},
		storm.Target{Name: "FuzzParseLog", Seeds: logSeeds(t), Body: checkLog},
		storm.Target{Name: "FuzzParseDigest", Seeds: digestSeeds, Body: checkDigest},
	)
}
