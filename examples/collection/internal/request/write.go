package request

import (
	"fmt"
	"io"
	"strings"

	"github.com/personvern/personvern/examples/collection/internal/record"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Write writes the answer for the handler of the request: not for the person,
// who is told less where the law forbids tipping off.
func (a *Answer) Write(out io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Person %d, on %s", a.Person, a.On)
	if len(a.Requests) == 0 {
		fmt.Fprint(&b, ": nothing is asked, of the collector's own motion")
	}
	fmt.Fprintln(&b)
	for i := range a.Requests {
		clock(&b, &a.Requests[i], a.On)
	}
	fmt.Fprintln(&b, "For the case handler; a letter to the person says less and says it otherwise.")
	a.steps(&b)
	a.contents(&b)
	for set := range a.Plan.Silent() {
		fmt.Fprintf(&b, "\n%s: nobody looked\n", set.Name())
	}
	if a.Plan.IsComplete() {
		fmt.Fprintln(&b, "\nNothing is left to find out.")
	} else {
		fmt.Fprintln(&b, "\nThe plan is not complete: see what is to be found out.")
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// clock tells by when a request is to be answered.
func clock(b *strings.Builder, r *privacy.Request, on retention.Date) {
	c := r.Clock(on)
	fmt.Fprintf(b, "  asks for %s, received on %s: ", r.Kind, r.Received)
	switch {
	case r.Kind == privacy.AskWithdrawal:
		fmt.Fprintln(b, "takes effect at once (Article 7(3) GDPR)")
		return
	case c.Waiting == privacy.Yes:
		fmt.Fprintf(b, "to be answered by %s, later only while the person owes an answer", c.Answer.Safe)
	default:
		fmt.Fprintf(b, "to be answered by %s", term(c.Answer))
	}
	if c.Refusal != c.Answer {
		fmt.Fprintf(b, ", refused by %s", term(c.Refusal))
	}
	if c.Suspended > 0 {
		fmt.Fprintf(b, ", %d days waited for the person", c.Suspended)
	}
	if c.Extended == privacy.Yes {
		fmt.Fprint(b, ", extended")
	}
	if late := r.IsLate(on); late != privacy.No {
		fmt.Fprintf(b, ", late: %s", late)
	}
	fmt.Fprintln(b)
}

// term is the prudent day, with the outermost where that is another.
func term(t retention.Term) string {
	if t.Outer == t.Safe {
		return t.Safe.String()
	}
	return fmt.Sprintf("%s (%s at the latest)", t.Safe, t.Outer)
}

// steps writes the plan in its order. Items of a table that follow one another
// and come to the same share what is said of them.
func (a *Answer) steps(b *strings.Builder) {
	type block struct {
		item  *privacy.Item
		names string
		text  strings.Builder
	}
	var blocks []*block
	for step := range a.Plan.Steps() {
		if n := len(blocks); n == 0 || blocks[n-1].item != step.Item {
			blocks = append(blocks, &block{item: step.Item, names: step.Item.Of.Name() + " " + step.Item.Key})
		}
		a.step(&blocks[len(blocks)-1].text, &step)
	}
	for i, one := range blocks {
		if i+1 < len(blocks) {
			next := blocks[i+1]
			if next.item.Of == one.item.Of && next.text.String() == one.text.String() {
				next.names = one.names + ", " + next.item.Key
				continue
			}
		}
		fmt.Fprintf(b, "\n%s\n%s", one.names, &one.text)
	}
}

// step writes what is done with one item, why, and what follows.
func (a *Answer) step(b *strings.Builder, step *privacy.Step) {
	d := step.Decision
	fmt.Fprintf(b, "  %s", step.Do)
	if day, ok := step.Until.Date(); ok {
		fmt.Fprintf(b, " until %s", day)
	}
	fmt.Fprintf(b, " (%s: %s)\n", d.Question(), d.Outcome())
	for r := range d.Reasons() {
		if r.Decides {
			fmt.Fprintf(b, "    because %s: %s\n", record.Token(r), strings.Join(record.Cites(r.Provisions()), "; "))
		}
	}
	for m := range d.Missing(step.Item) {
		fmt.Fprintf(b, "    find out %s\n", m)
	}
	for o := range d.Obligations() {
		a.obligation(b, step, o)
	}
}

func (a *Answer) obligation(b *strings.Builder, step *privacy.Step, o privacy.Obligation) {
	if o.Code == privacy.SettleFacts {
		return // said by what is missing
	}
	when := "then"
	if o.First {
		when = "first"
	}
	fmt.Fprintf(b, "    %s %s", when, o.Code)
	if o.By != (retention.Term{}) {
		fmt.Fprintf(b, " by %s", term(o.By))
	}
	if day, ok := o.Until.Date(); ok {
		fmt.Fprintf(b, " until %s", day)
	}
	if o.Code == privacy.TellRecipients {
		fmt.Fprintf(b, ": %s", a.recipients(step.Item))
	}
	fmt.Fprintln(b)
}

// recipients are those who have to be told (Art. 19).
func (a *Answer) recipients(item *privacy.Item) string {
	switch d := a.policy.RequiresNotification(item, a.On); d.Outcome() {
	case privacy.Permitted:
		return "nobody"
	case privacy.Required:
		return strings.Join(disclosed(item), "; ")
	default:
		return "find out whom"
	}
}
