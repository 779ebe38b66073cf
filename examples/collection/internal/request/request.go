// Package request answers what one person asks for.
package request

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// errNobody says that there is no such person.
var errNobody = errors.New("nobody here has that number")

// Parse returns the requests of the kinds that a text names, with commas between
// them, all received on a day; says is what the person states beside them. The
// person is taken to have proved who they are.
func Parse(kinds, says string, received retention.Date) ([]privacy.Request, error) {
	var requests []privacy.Request
	for token := range strings.SplitSeq(kinds, ",") {
		kind, err := privacy.ParseRequestKind(token)
		if err != nil {
			return nil, err
		}
		r := privacy.Request{Kind: kind, Received: received, Identified: privacy.Yes}
		if err := facts.Says(&r, says); err != nil {
			return nil, err
		}
		requests = append(requests, r)
	}
	return requests, nil
}

// Answer is what to do about one person.
type Answer struct {
	Person   int64
	On       retention.Date
	Requests []privacy.Request
	Plan     *privacy.Plan

	policy *privacy.Policy
}

// New gathers everything about a person, in every table, and plans what to do
// with it. Without requests it is planned for those that stand in the database
// and nobody has answered; where there is none either, of the collector's own
// motion.
func New(ctx context.Context, s *store.Store, c *facts.Catalog, person int64, requests []privacy.Request, on retention.Date) (*Answer, error) {
	var items []privacy.Item
	err := s.InSnapshot(ctx, func(tx *sql.Tx) error {
		for _, t := range c.Tables {
			found, err := facts.ReadWhole(ctx, tx, t, s.Bind(t.OfPerson, 0), person)
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
		if requests != nil {
			return nil
		}
		open, err := facts.ReadRequests(ctx, tx, "r.person_id", "request r", on, s.Bind("r.person_id = ?", 0), person)
		requests = open[person]
		return err
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
	return &Answer{
		Person: person, On: on, Requests: requests, Plan: c.Inventory.Plan(requests, on, items...), policy: c.Policy,
	}, nil
}
