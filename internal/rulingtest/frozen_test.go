package rulingtest

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// Everything that stands in a row stands in its line.
func TestText(t *testing.T) {
	text := Text(ruling.Copies(&ruling.Sheet{
		Question: "may-try", Met: privacy.Permitted, Failed: privacy.Forbidden,
		Tests:       []ruling.Test{{Code: "barred", Law: []law.Provision{law.Article(5).Paragraph(1), law.Recital(39)}}, {Code: "listed", OnRow: true}},
		Facts:       []ruling.Code{"the-day"},
		Obligations: []ruling.Obligation{{Code: "tell", First: true, Law: []law.Provision{law.Article(13)}}, {Code: "log"}},
	}))
	assert.Equal(t, `may-try: permitted, or forbidden
  test barred | gdpr:5(1) | gdpr:recital-39
  test listed (on its row)
  fact the-day
  then tell (first) | gdpr:13
  then log
`, text)
}

// What was written is what is read.
func TestFrozen(t *testing.T) {
	t.Chdir(t.TempDir())
	sheets := ruling.Copies(&ruling.Sheet{Question: "may-try"})
	Frozen(t, sheets, true)
	Frozen(t, sheets, false)
}

// A question that the sheets lack is missed, and one that nobody asked is too.
func TestListed(t *testing.T) {
	one := ruling.Sheet{Question: "may-try"}
	another := ruling.Sheet{Question: "may-fail"}
	answer := one.Start()
	Listed(t, ruling.Copies(&one, &one), answer.Answer())
	watched := new(testing.T)
	Listed(watched, ruling.Copies(&one, &another), answer.Answer())
	assert.True(t, watched.Failed())
}
