// Package request answers one debtor's demand for erasure.
package request

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// errNobody says that there is no such person.
var errNobody = errors.New("nobody here has that number")

// Plan gathers everything about a person, in every table, and returns what to
// do with it when the person demands erasure. The person is taken to have
// proved who they are.
func Plan(ctx context.Context, s *store.Store, c *facts.Catalog, person int64, received, on retention.Date) (*privacy.Plan, error) {
	var items []privacy.Item
	err := s.InSnapshot(ctx, func(tx *sql.Tx) error {
		for _, t := range c.Tables {
			found, err := facts.Read(ctx, tx, t, s.Bind(t.OfPerson, 0), person)
			if err != nil {
				return err
			}
			for _, f := range found {
				items = append(items, f.Item)
			}
			if len(found) == 0 {
				// To have looked and found nothing is something else than not to
				// have looked.
				items = append(items, privacy.None(t.Set))
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	known := false
	for i := range items {
		known = known || !items[i].IsNone()
	}
	if !known {
		return nil, fmt.Errorf("person %d: %w", person, errNobody)
	}
	request := privacy.Request{Kind: privacy.AskErasure, Received: received, Identified: privacy.Yes}
	return c.Inventory.Plan(request, on, items...), nil
}

// Write writes a plan for the handler of the request: not for the person, who
// is told less where the law forbids tipping off.
func Write(out io.Writer, plan *privacy.Plan, person int64, received retention.Date) error {
	var b strings.Builder
	answer := privacy.Request{Received: received}.AnswerBy()
	fmt.Fprintf(&b, "Demand for erasure by person %d, received on %s, to be answered by %s\n", person, received, answer.Safe)
	fmt.Fprintln(&b, "For the case handler; a letter to the person says less and says it otherwise.")
	for step := range plan.Steps() {
		fmt.Fprintf(&b, "\n%s %s: %s", step.Item.Of.Name(), step.Item.Key, step.Do)
		if day, ok := step.Until.Date(); ok {
			fmt.Fprintf(&b, " until %s", day)
		}
		fmt.Fprintln(&b)
		for r := range step.Decision.Reasons() {
			if !r.Decides {
				continue
			}
			fmt.Fprintf(&b, "  because %s", r.Code)
			if r.Rule != "" {
				fmt.Fprintf(&b, " (%s)", r.Rule)
			}
			var cites []string
			for p := range r.Provisions() {
				cites = append(cites, p.Cite(law.English))
			}
			fmt.Fprintf(&b, ": %s\n", strings.Join(cites, "; "))
		}
		for m := range step.Decision.Missing(step.Item) {
			fmt.Fprintf(&b, "  find out: %s\n", m)
		}
		for o := range step.Decision.Obligations() {
			if o.First {
				fmt.Fprintf(&b, "  first: %s\n", o.Code)
			}
		}
	}
	for set := range plan.Silent() {
		fmt.Fprintf(&b, "\n%s: nobody looked\n", set.Name())
	}
	if plan.IsComplete() {
		fmt.Fprintln(&b, "\nNothing is left to find out.")
	} else {
		fmt.Fprintln(&b, "\nThe plan is not complete: see what is to be found out.")
	}
	_, err := io.WriteString(out, b.String())
	return err
}
