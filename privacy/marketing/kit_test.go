package marketing_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

const (
	yes     = privacy.Yes
	no      = privacy.No
	unknown = privacy.Unknown
)

// today is a Tuesday.
var (
	today = retention.MustParseDate("2026-11-24")
	never = retention.NotYet()
	then  = retention.On(retention.MustParseDate("2026-11-03"))
)

func day(text string) retention.Date { return retention.MustParseDate(text) }

func judged(f privacy.Fact) privacy.Judgement { return privacy.Judgement{Result: f, By: "marketing"} }

// happened is an event as a fact: then, never or not said.
func happened(f privacy.Fact) retention.When {
	switch f {
	case yes:
		return then
	case no:
		return never
	}
	return retention.When{}
}

// said is the fact of a choice: no, yes, and then not said.
func said(choice int) privacy.Fact { return [...]privacy.Fact{no, yes, unknown}[choice] }

func assertCodes(t *testing.T, want, got []ruling.Code, reason string) {
	t.Helper()
	assert.Equal(t, want, got, reason)
}
