package explain

import (
	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/privacy"
)

// Plan says what is to be done with everything that is held about a person: to the
// controller's people every step with its reasons, to the person what happens with
// which data. Steps about what the person must not learn of are left out of the
// second.
func (r Reader) Plan(plan *privacy.Plan) Text {
	t := r.start()
	if r.audience == nobody || plan == nil {
		return t
	}
	var silent []string
	for set := range plan.Silent() {
		silent = append(silent, r.Dataset(set))
	}
	if r.audience == internal && len(silent) > 0 {
		t.Paragraph(r.in(planIncomplete))
		for _, name := range silent {
			t.Item(name)
		}
	}
	var rows [][]string
	for s := range plan.Steps() {
		if row, ok := r.step(s); ok {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		t.Paragraph(r.in(planEmpty))
		return t
	}
	head := []string{prose.Upper(r.in(colWhat)), prose.Upper(r.in(colDo)), prose.Upper(r.in(colUntil)), prose.Upper(r.in(colWhy))}
	t.Table(head, rows)
	return t
}

// step is a row of a plan; false where the person must not see it.
func (r Reader) step(s privacy.Step) ([]string, bool) {
	day := s.Decision.Day()
	do, reasonOf := words.Action, words.ReasonInternal
	if r.audience == person {
		if r.hides(s.Item, day) {
			return nil, false
		}
		do, reasonOf = words.ActionForPerson, words.ReasonForPerson
		if s.Do == privacy.EraseLast {
			s.Do = privacy.Erase // what it waits for may be secret
		}
	}
	what := r.in(sayNotSaid)
	if s.Item != nil && s.Item.Of != nil {
		what = r.Dataset(s.Item.Of)
	}
	until := "–"
	if s.Do == privacy.Keep || s.Do == privacy.Restrict {
		until = r.Bound(s.Until)
	}
	why := ""
	for reason := range s.Decision.Reasons() {
		if w := reasonOf(reason.Code); reason.Decides && !w.IsZero() {
			if why != "" {
				why += " "
			}
			why += r.in(w)
		}
	}
	return []string{what, r.in(do(s.Do)), until, why}, true
}
