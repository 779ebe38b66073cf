//go:build storm

package retention

import (
	"testing"

	"github.com/personvern/personvern/internal/storm"
)

func TestStorm(t *testing.T) {
	storm.Run(t,
		storm.Target{Name: "FuzzParseDate", Seeds: dateSeeds, Body: checkDate},
		storm.Target{Name: "FuzzParsePeriod", Seeds: periodSeeds, Body: checkPeriod},
		storm.Target{Name: "FuzzParseWhen", Seeds: whenSeeds, Body: checkWhen},
		storm.Target{Name: "FuzzParseYearEnd", Seeds: yearEndSeeds, Body: checkYearEnd},
	)
}
