package facts

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// ReadRequests returns the requests that had come by a day and that nobody has
// answered, by a key: an expression on "r", the table request, and on what from
// joins to it. The persons are taken to have proved who they are.
func ReadRequests(ctx context.Context, db Querier, key, from string, on retention.Date, condition string, args ...any) (map[int64][]privacy.Request, error) {
	var s selection
	var of int64
	var says sql.NullString
	var asked privacy.Request
	s.add(key, &of)
	token(&s, "r.kind", privacy.ParseRequestKind, &asked.Kind)
	s.add("r.says", &says)
	s.date("r.received_on", &asked.Received)
	s.day(privacy.DayColumn{Column: "r.queried_on"}, &asked.Queried.Asked)
	s.day(privacy.DayColumn{Column: "r.replied_on", NotYet: "r.queried_on IS NOT NULL"}, &asked.Queried.Answered)
	s.day(privacy.DayColumn{Column: "r.extended_on"}, &asked.Extended)
	found := map[int64][]privacy.Request{}
	r := reading{db: db, args: args}
	err := s.run(ctx, r, " FROM "+from+" WHERE r.answered_on IS NULL AND ("+condition+") ORDER BY r.id", func() {
		one := asked
		if one.Received.After(on) {
			return
		}
		// The system writes down a question to the person, and that the answer
		// takes longer, only for a handler who has said why.
		why := privacy.Judgement{Result: privacy.Yes, By: "case handler"}
		if one.Queried != (privacy.Query{}) {
			one.Queried.Prompt = why
		}
		if one.Extended.IsSaid() {
			one.Complex = why
		}
		one.Identified = privacy.Yes
		if err := Says(&one, says.String); err != nil {
			// Words that nobody knows leave open what is asked for.
			one.Kind = 0
		}
		found[of] = append(found[of], one)
	})
	if err != nil {
		return nil, fmt.Errorf("reading the requests: %w", err)
	}
	return found, nil
}

// Says adds what a person states beside a request: tokens with commas between
// them, those of [privacy.Contest], "opposes-erasure", "needs-for-claim" and
// "no-situation".
func Says(r *privacy.Request, tokens string) error {
	if tokens == "" {
		return nil
	}
	for token := range strings.SplitSeq(tokens, ",") {
		switch token {
		case "opposes-erasure":
			r.OpposesErasure = privacy.Yes
		case "needs-for-claim":
			r.NeedsForClaim = privacy.Yes
		case "no-situation":
			r.Situation = privacy.No
		default:
			c, err := privacy.ParseContest(token)
			if err != nil {
				return fmt.Errorf("%q is nothing that a person states: %w", token, err)
			}
			r.Contests = c
		}
	}
	return nil
}
