package privacytest

import (
	"embed"
	"io/fs"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/recruiting"
)

//go:embed cases/*.json
var vectors embed.FS

// Vectors returns this library's own case files: cases that courts and
// authorities have decided, in our words, and one for each of the known mistakes
// at least. The policies that they name are those of [Policies].
func Vectors() fs.FS {
	below, _ := fs.Sub(vectors, "cases") // the name is valid
	return below
}

// Policies returns the ready-made policies by the names that case files may use:
// "axactor", "axactor-completed" and "recruiting".
func Policies() map[string]*privacy.Policy {
	return map[string]*privacy.Policy{
		"axactor": axactor.Policy(), "axactor-completed": axactor.Completed(), "recruiting": recruiting.Policy(),
	}
}

// ReadFiles reads every file of a file system, or of a folder in it, whose name
// ends in ".json", as [ReadCases] does, in the order of their names. The error is
// that of the first file that cannot be read.
func ReadFiles(files fs.FS, policies map[string]*privacy.Policy) ([]Case, error) {
	names, _ := fs.Glob(files, "*.json") // the pattern is valid
	var cases []Case
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		read, err := ReadCases(data, policies)
		if err != nil {
			return nil, &fs.PathError{Op: "read", Path: name, Err: err}
		}
		cases = append(cases, read...)
	}
	return cases, nil
}

// Files is [Answers] for the case files of a file system; see [ReadFiles]. A file
// that cannot be read fails the test.
func Files(t TB, files fs.FS, policies map[string]*privacy.Policy, answer func(*Case) (Answer, bool)) {
	t.Helper()
	cases, err := ReadFiles(files, policies)
	if err != nil {
		t.Errorf("%s", err)
		return
	}
	Answers(t, answer, cases)
}

// AnswerOf makes of a [System] what [Answers] and [Files] ask: it answers
// requires-erasure by what the system does, deadline by the day that it computes,
// and can answer no other question.
func AnswerOf(system System) func(*Case) (Answer, bool) {
	return func(c *Case) (Answer, bool) {
		switch c.question() {
		case privacy.AskRequiresErasure.String():
			return answerOf(c, system(&c.Item, c.On).Verdict)
		case "deadline":
			day := system(&c.Item, c.On).GoneBy
			return Answer{Says: map[string]string{"gone-by": day.String()}}, !day.IsZero()
		}
		return Answer{}, false
	}
}

// answerOf is the answer that what was done amounts to. What is kept was taken
// not to be due, whatever the reason: the right outcome, unless that is to erase.
func answerOf(c *Case, did Verdict) (Answer, bool) {
	want := c.Want.first()
	if c.Want.IsZero() {
		mine, _ := c.Ask()
		want = mine.Outcome
	}
	switch {
	case did == Erased && want == privacy.Permitted: // it need not, and may
		return Answer{Outcome: want}, true
	case did == Erased:
		return Answer{Outcome: privacy.Required}, true
	case did == Kept && want == privacy.Required:
		return Answer{Outcome: privacy.Permitted}, true
	case did == Kept:
		return Answer{Outcome: want}, true
	}
	return Answer{}, false
}
