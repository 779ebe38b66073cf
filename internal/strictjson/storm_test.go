//go:build storm

package strictjson_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzRead", Seeds: readSeeds, Body: checkRead},
		storm.Target{Name: "FuzzAppend", Seeds: appendSeeds, Body: checkAppend},
	)
}
