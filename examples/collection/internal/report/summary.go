package report

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/personvern/personvern/examples/collection/internal/job"
	"github.com/personvern/personvern/examples/collection/internal/record"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Summary counts what was decided.
type Summary struct {
	on        retention.Date
	order     []string
	sets      map[string]*counts
	rules     map[ruleKey]*rule
	missing   map[string]int
	overdue   []late
	rows      int
	uncovered int
}

type counts struct {
	states                      [retention.Overdue + 1]int
	due, referred, waits, total int
}

type ruleKey struct {
	outcome privacy.Outcome
	token   string
}

type rule struct {
	rows  int
	cites []string
}

type late struct {
	dataset, key string
	days         int
	goneBy       string
}

// oldest is how many of the oldest overdue rows are told.
const oldest = 5

// NewSummary returns an empty summary of a day.
func NewSummary(on retention.Date) *Summary {
	return &Summary{on: on, sets: map[string]*counts{}, rules: map[ruleKey]*rule{}, missing: map[string]int{}}
}

// Rows returns how many rows were counted.
func (s *Summary) Rows() int { return s.rows }

// Add counts an answer.
func (s *Summary) Add(a job.Answer) {
	name, d := a.Table.Name(), a.Decision
	c := s.sets[name]
	if c == nil {
		c = &counts{}
		s.sets[name] = c
		s.order = append(s.order, name)
	}
	s.rows++
	c.total++
	deadline := d.Deadline()
	if d.Outcome() == privacy.Referred {
		c.referred++
	} else {
		c.states[deadline.State]++
	}
	if a.Waits {
		c.waits++
	}
	if deadline.Uncovered == privacy.Yes {
		s.uncovered++
	}
	for r := range d.Reasons() {
		if r.Decides {
			s.rule(d.Outcome(), r)
		}
	}
	for m := range d.Missing(&a.Item.Item) {
		s.missing[m.String()]++
	}
	if d.Outcome() == privacy.Required {
		c.due++
		s.late(a, deadline)
	}
}

func (s *Summary) rule(o privacy.Outcome, r privacy.Reason) {
	key := ruleKey{o, record.Token(r)}
	found := s.rules[key]
	if found == nil {
		found = &rule{cites: record.Cites(r.Provisions())}
		s.rules[key] = found
	}
	found.rows++
}

func (s *Summary) late(a job.Answer, deadline retention.Deadline) {
	days := deadline.Overdue(s.on)
	if days == 0 || len(s.overdue) == oldest && s.overdue[oldest-1].days >= days {
		return
	}
	s.overdue = append(s.overdue, late{a.Table.Name(), a.Item.Item.Key, days, deadline.GoneBy.String()})
	slices.SortStableFunc(s.overdue, func(a, b late) int { return cmp.Compare(b.days, a.days) })
	s.overdue = s.overdue[:min(len(s.overdue), oldest)]
}

// Write writes the summary as text.
func (s *Summary) Write(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "\nWhere the rows stand on %s\n", s.on)
	fmt.Fprintln(w, "dataset\trows\tdue\tmay stay\tmust go\toverdue\ttoo early\theld\tnot known\tclient decides\tgoes last\t")
	var all counts
	for _, name := range s.order {
		c := s.sets[name]
		c.write(w, name)
		all.add(c)
	}
	all.write(w, "all")
	if err := w.Flush(); err != nil {
		return err
	}

	fmt.Fprintf(out, "\nWhy\n")
	w = tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	order := slices.SortedFunc(maps.Keys(s.rules), func(a, b ruleKey) int {
		return cmp.Or(-cmp.Compare(a.outcome, b.outcome), -cmp.Compare(s.rules[a].rows, s.rules[b].rows), cmp.Compare(a.token, b.token))
	})
	fmt.Fprintln(w, "erasing\trows\treason\tlaw")
	for _, key := range order {
		r := s.rules[key]
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\n", key.outcome, r.rows, key.token, strings.Join(r.cites, "; "))
	}
	if err := w.Flush(); err != nil {
		return err
	}

	s.list(out, "What is missing where it is not known", s.missing)
	if s.uncovered > 0 {
		fmt.Fprintf(out, "\n%d rows have a ground today and were there for a time without one.\n", s.uncovered)
	}
	if len(s.overdue) > 0 {
		fmt.Fprintf(out, "\nOldest overdue\n")
		for _, l := range s.overdue {
			fmt.Fprintf(out, "  %s %s: to be gone by %s, %d days late\n", l.dataset, l.key, l.goneBy, l.days)
		}
	}
	return nil
}

func (c *counts) add(o *counts) {
	for i := range c.states {
		c.states[i] += o.states[i]
	}
	c.due += o.due
	c.referred += o.referred
	c.waits += o.waits
	c.total += o.total
}

func (c *counts) write(w io.Writer, name string) {
	fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t\n", name, c.total, c.due, c.states[retention.May], c.states[retention.Must],
		c.states[retention.Overdue], c.states[retention.TooEarly], c.states[retention.Held], c.states[retention.Unknown], c.referred, c.waits)
}

// list writes counted lines, the most frequent first.
func (s *Summary) list(out io.Writer, title string, lines map[string]int) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%s\n", title)
	for _, line := range frequent(lines) {
		fmt.Fprintf(out, "  %7d  %s\n", lines[line], line)
	}
}

// frequent are the lines, the most frequent first.
func frequent(lines map[string]int) []string {
	return slices.SortedFunc(maps.Keys(lines), func(a, b string) int {
		return cmp.Or(-cmp.Compare(lines[a], lines[b]), cmp.Compare(a, b))
	})
}
