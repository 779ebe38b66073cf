package rulingtest

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// fails reports whether a check fails a test.
func fails(check func(t *testing.T)) bool {
	watched, done := new(testing.T), make(chan bool)
	go func() {
		defer close(done)
		check(watched)
	}()
	<-done
	return watched.Failed()
}

// A space passes with the right model, and fails with a model that answers
// otherwise or an answer that misses too much.
func TestSpace(t *testing.T) {
	sheet := ruling.Sheet{
		Question: "may-try", Met: privacy.Permitted, Failed: privacy.Forbidden, Facts: []ruling.Code{"one", "other"},
		Tests: []ruling.Test{{Code: "barred"}}, Obligations: []ruling.Obligation{{Code: "log"}},
	}
	ask := func(choice []int) ruling.Answer {
		m := sheet.Start()
		m.Test(0, [...]privacy.Fact{privacy.No, privacy.Yes, privacy.Unknown}[choice[0]], 0)
		m.Follow(0)
		return m.Answer()
	}
	model := func(choice []int) privacy.Outcome {
		return [...]privacy.Outcome{privacy.Forbidden, privacy.Permitted}[choice[0]]
	}
	space := Space{Facts: []ruling.Code{"one"}, Choices: []int{2}, Model: model, Ask: ask}
	space.Check(t)

	space.Model = func([]int) privacy.Outcome { return privacy.Permitted }
	assert.True(t, fails(space.Check), "another answer")
	space.Model, space.Facts = model, []ruling.Code{"other"}
	assert.True(t, fails(space.Check), "another list")

	assert.Equal(t, []ruling.Code{"barred"}, Deciding(ask([]int{0})))
	assert.Equal(t, []ruling.Code{"log"}, Following(ask([]int{1})))
}
