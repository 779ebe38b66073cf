package words

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

func TestRetention(t *testing.T) {
	checkLower(t, EventNoun, aPhrase)
	checkLower(t, EventClause, aClause)
	checkLower(t, Anchor, aPhrase)
	checkLower(t, HoldKind, aPhrase)
	checkLower(t, HoldForPerson, toPerson)
}

// A fact about a hold is a bit, and several together are no fact.
func TestHoldFact(t *testing.T) {
	tokens := map[retention.HoldFact]string{
		retention.HoldOfKind: "kind", retention.HoldSince: "since", retention.HoldReleased: "released",
		retention.HoldGrounds: "grounds", retention.HoldRenewal: "renewal",
	}
	seen := map[string]string{}
	for i := range 256 {
		f := retention.HoldFact(i)
		if token, isFact := tokens[f]; isFact {
			checkLowerEntry(t, token, HoldFact(f), aPhrase, seen, nil)
		} else {
			assert.Zero(t, HoldFact(f), "%d", i)
		}
	}
	assert.Len(t, seen, 3*len(tokens))
}

func TestScope(t *testing.T) {
	seen := map[string]string{}
	checkLowerEntry(t, "item", Scope(retention.OfItem), aPhrase, seen, nil)
	checkLowerEntry(t, "purpose", Scope(retention.OfPurpose), aPhrase, seen, nil)
	assert.Zero(t, Scope(0))
	for i := int(retention.OfPurpose) + 1; i < 256; i++ {
		assert.Zero(t, Scope(retention.Scope(i)), "%d", i)
	}
}

// The zero state is a state.
func TestState(t *testing.T) {
	phrases, sentences := map[string]string{}, map[string]string{}
	for i := range 256 {
		s := retention.State(i)
		if _, err := s.AppendText(nil); err != nil {
			assert.Zero(t, State(s), "%d", i)
			assert.Zero(t, StateForPerson(s), "%d", i)
			continue
		}
		checkLowerEntry(t, s.String(), State(s), aPhrase, phrases, nil)
		checkLowerEntry(t, s.String(), StateForPerson(s), toPerson, sentences, nil)
	}
	assert.Len(t, phrases, 3*(int(retention.Overdue)+1))
}

// How the forms are meant to stand together.
func TestDeadlinePhrases(t *testing.T) {
	joint := Text{" da ", " då ", " when "}
	phrase := func(p retention.Period, a retention.Anchor, e retention.Event, in law.Language) string {
		return PeriodWords(p, in) + " " + Anchor(a).In(in) + joint.In(in) + EventClause(e).In(in)
	}
	five, booked := retention.Years(5), retention.Booked
	assert.Equal(t, "fem år fra slutten av regnskapsåret da posten ble bokført", phrase(five, retention.EndOfFinancialYear, booked, law.Bokmal))
	assert.Equal(t, "fem år frå slutten av rekneskapsåret då posten blei bokført", phrase(five, retention.EndOfFinancialYear, booked, law.Nynorsk))
	assert.Equal(t, "five years from the end of the financial year when the item was booked", phrase(five, retention.EndOfFinancialYear, booked, law.English))
	assert.Equal(t, "tre år fra dagen da saken ble avsluttet", phrase(retention.Years(3), retention.DayOf, retention.CaseClosed, law.Bokmal))

	since := Text{"fra ", "frå ", "from "}
	assert.Equal(t, "frå avslutninga av saka", since.Nynorsk+EventNoun(retention.CaseClosed).Nynorsk)
}
