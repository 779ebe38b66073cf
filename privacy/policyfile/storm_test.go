//go:build storm

package policyfile_test

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzParse", Seeds: parseSeeds(t), Body: checkParse},
		storm.Target{Name: "FuzzID", Seeds: idSeeds, Body: checkID},
	)
}
