package letter

import (
	"iter"
	"slices"
	"strings"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/retention"
)

// Letter is a letter to the person concerned that holds all that the law wants in
// it. Letters are made by [Answer], [Delay] and [Deletion]; the zero Letter is none.
type Letter struct {
	text explain.Text
	has  elements
}

// Text returns the letter, to be written as plain text, Markdown or HTML.
func (l Letter) Text() explain.Text { return l.text }

// Elements yields what the law wants in the letter, all of which it holds.
func (l Letter) Elements() iter.Seq[Element] { return l.has.all() }

// Facts are what only the host knows. What a letter does not need may be left out;
// what it needs and lacks is an [IncompleteError].
type Facts struct {
	// Sender is who answers: the name and the contact are needed in every letter.
	Sender explain.Sender
	// Addressee is the person's name, as it is to stand above the letter; it may be
	// left out.
	Addressee string
	// Copy returns the data itself, for access, as text; or Attachment holds it. It is
	// called with the items that are shown.
	Copy func(*privacy.Item) string
	// Attachment is the name of what holds the data, for access and portability.
	Attachment string
	// Source returns where the data of an item comes from, for access. Left out, and
	// where it returns nothing, that is what the policy says of the item's uses.
	Source func(*privacy.Item) string
	// Automated says whether decisions are made by automated means alone, for
	// access.
	Automated privacy.Fact
	// Logic says by what logic they are made, and what follows for the person.
	Logic string
	// Abroad says whether data is transferred out of the EEA, for access.
	Abroad privacy.Fact
	// Safeguards says on what safeguards, and where they can be had.
	Safeguards string
	// Delay is why an answer takes longer.
	Delay string
	// Reasons are what the controller found, in its own words, by the reason that it
	// stands behind. They are needed where a demand is refused because something
	// outweighs an objection, because a request is manifestly unfounded or excessive,
	// or because the person cannot be identified: that is for the controller to show
	// (Art. 11(2), 12(4)-(5), 21(1)). Others are added where there are any.
	Reasons map[privacy.ReasonCode]string
	// Responsible returns the undertaking to which the request was passed on, for an
	// item that is held as its processor.
	Responsible func(*privacy.Item) string
}

// IncompleteError says why no letter was built.
type IncompleteError struct {
	// Lacks are the elements for which the plan or the facts hold nothing.
	Lacks []Element
	// Silent are the names of the datasets of which nobody has said what they hold
	// about the person.
	Silent []string
	// Open are the names of the datasets with a question that nobody has settled.
	Open []string
}

// Error names everything that lacks.
func (e *IncompleteError) Error() string {
	var parts []string
	for _, l := range e.Lacks {
		parts = append(parts, l.String())
	}
	text := "letter: incomplete"
	for _, part := range []struct {
		name string
		list []string
	}{{"lacks", parts}, {"nothing said of", e.Silent}, {"undecided in", e.Open}} {
		if len(part.list) > 0 {
			text += "; " + part.name + " " + strings.Join(part.list, ", ")
		}
	}
	return text
}

// writer builds a letter: what is needed, what there is, and the text.
type writer struct {
	r            explain.Reader
	facts        Facts
	on           retention.Date
	text         explain.Text
	needs, has   elements
	lacks        elements // what some part of the letter lacks
	silent, open []string
}

// Answer writes the answer to requests that were received together, from the plan
// for them: first what the person gets, then what changes, what is refused and why, and
// who else decides. A request that names no right is an open question until the person
// has said what was meant.
func Answer(r explain.Reader, plan *privacy.Plan, requests []privacy.Request, facts Facts, on retention.Date) (Letter, error) {
	w := newWriter(r, facts, on)
	w.needs.add(TheOutcome)
	w.heading(headAnswer)
	for i := range requests {
		w.say(asked(requests[i].Kind))
	}
	steps := w.visible(plan)
	if len(steps) == 0 && len(requests) > 0 {
		w.say(nothingHeld)
		w.has.add(TheOutcome)
	}
	for _, do := range order {
		w.section(do, steps)
	}
	for i := range requests {
		if requests[i].Kind == privacy.AskAccess || requests[i].Kind == privacy.AskUnnamed {
			w.rights()
			break
		}
	}
	return w.finish()
}

// Delay writes that the answer to a request takes up to two months more, and why
// (Art. 12(3)). It must be told within the first month: it is refused later, where the
// clock of the request does not run, and where [privacy.Request.Complex] says that
// nothing makes it necessary or leaves that undecided.
func Delay(r explain.Reader, request privacy.Request, facts Facts, on retention.Date) (Letter, error) {
	w := newWriter(r, facts, on)
	w.needs.add(TheDelay)
	w.heading(headDelay)
	w.say(asked(request.Kind))
	told := request
	told.Extended = retention.On(on)
	if !told.Complex.IsRaised() { // who gives the reason finds that it is so
		told.Complex = privacy.Judgement{Result: privacy.Yes, On: on}
	}
	clock := told.Clock(on)
	if facts.Delay != "" && clock.Extended == privacy.Yes {
		w.text.Paragraph(w.in(takesLonger), w.in(because)+": "+stop(facts.Delay))
		w.text.Paragraph(w.in(latest) + " " + w.r.Day(clock.Answer.Safe) + ".")
		w.has.add(TheDelay)
	}
	return w.finish()
}

// Deletion writes that data was erased of the controller's own motion, such as to
// an applicant whose time has run out: what, and why. The plan is one without
// requests.
func Deletion(r explain.Reader, plan *privacy.Plan, facts Facts, on retention.Date) (Letter, error) {
	w := newWriter(r, facts, on)
	w.needs.add(TheErased)
	w.heading(headDeletion)
	steps := w.visible(plan)
	var gone []privacy.Step
	for _, s := range steps {
		if s.Do == privacy.Erase {
			gone = append(gone, s)
		}
	}
	if len(gone) > 0 {
		w.say(weErased)
		w.items(gone, func(s privacy.Step) string { return w.reasons(s) + " " + w.erased(s) })
		w.has.add(TheErased)
		w.notified(gone)
	}
	return w.finish()
}

func newWriter(r explain.Reader, facts Facts, on retention.Date) *writer {
	// What cannot be read counts as left out.
	for _, text := range []*string{
		&facts.Sender.Controller, &facts.Sender.Contact, &facts.Sender.Officer, &facts.Addressee, &facts.Attachment, &facts.Logic, &facts.Safeguards, &facts.Delay,
	} {
		*text = prose.Clean(*text)
	}
	w := &writer{r: r.From(facts.Sender), facts: facts, on: on}
	w.text = w.r.Empty()
	w.needs.add(TheController, TheContact, TheComplaint, TheCourt)
	return w
}

// visible returns the steps that the person may learn of. What waits for another
// item is erased with the rest: what it waits for may be secret.
func (w *writer) visible(plan *privacy.Plan) []privacy.Step {
	if plan == nil {
		return nil
	}
	for d := range plan.Silent() {
		w.silent = append(w.silent, d.Name())
	}
	var steps []privacy.Step
	for s := range plan.Steps() {
		if s.Item.IsNone() || w.r.IsSilent(s.Item, w.on) {
			continue
		}
		if s.Do == privacy.EraseLast {
			s.Do = privacy.Erase
		}
		if s.Do == privacy.Ask {
			w.open = append(w.open, name(s))
		}
		steps = append(steps, s)
	}
	return steps
}

func name(s privacy.Step) string {
	if s.Item.Of == nil {
		return "no dataset"
	}
	return s.Item.Of.Name()
}

func (w *writer) in(words explain.Words) string { return words.In(w.r.Language()) }

func (w *writer) say(words explain.Words) {
	if !words.IsZero() {
		w.text.Paragraph(w.in(words))
	}
}

func (w *writer) heading(words explain.Words) {
	w.text.Heading(1, w.in(words))
	if w.facts.Addressee != "" {
		w.text.Paragraph(w.in(to) + ": " + w.facts.Addressee)
	}
	w.text.Paragraph(w.in(dated) + ": " + w.r.Day(w.on))
}

// said is what the host says of an item, where it says anything.
func said(of func(*privacy.Item) string, item *privacy.Item) string {
	if of == nil {
		return ""
	}
	return prose.Clean(of(item))
}

// stop ends a sentence that a host wrote.
func stop(text string) string {
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") {
		return text
	}
	return text + "."
}

// order is the order in which what was done is told.
var order = []privacy.Action{
	privacy.Show, privacy.Export, privacy.Correct, privacy.StopUsing, privacy.LetHumanDecide, privacy.AnswerFirst, privacy.Erase,
	privacy.EndOwnUse, privacy.Restrict, privacy.Keep, privacy.LeaveOrErase, privacy.Refuse, privacy.Forward,
}

// section tells of all items with which the same is done.
func (w *writer) section(do privacy.Action, steps []privacy.Step) {
	var these []privacy.Step
	for _, s := range steps {
		if s.Do == do {
			these = append(these, s)
		}
	}
	if len(these) == 0 {
		return
	}
	w.has.add(TheOutcome)
	w.text.Heading(2, w.in(headDone[do]))
	switch do {
	case privacy.Show:
		w.access(these)
	case privacy.Export:
		w.say(done[do])
		w.items(these, nil)
		w.copy(these, true)
	case privacy.Correct:
		w.say(done[do])
		w.items(these, nil)
		w.notified(these)
	case privacy.Erase, privacy.AnswerFirst:
		w.say(done[do])
		w.items(these, w.erased)
		w.notified(these)
	case privacy.Restrict:
		asked, kept := apart(these)
		w.refused(done[do], kept)
		w.refused(restrictedForYou, asked)
		w.notified(these)
	case privacy.Keep, privacy.LeaveOrErase, privacy.Refuse:
		w.refused(done[do], these)
	case privacy.Forward:
		w.forwarded(these)
	default:
		w.say(done[do])
		w.items(these, nil)
	}
}

// apart splits what is restricted into what the person asked to have restricted and
// what is kept although its erasure was asked for.
func apart(steps []privacy.Step) (asked, kept []privacy.Step) {
	for _, s := range steps {
		if s.Decision.Question() == privacy.AskRequiresRestriction {
			asked = append(asked, s)
		} else {
			kept = append(kept, s)
		}
	}
	return asked, kept
}

// refused tells why what was asked for is not done, or not yet.
func (w *writer) refused(words explain.Words, steps []privacy.Step) {
	if len(steps) == 0 {
		return
	}
	w.needs.add(TheReasons)
	w.has.add(TheReasons)
	w.say(words)
	w.items(steps, func(s privacy.Step) string {
		why := w.reasons(s)
		if until, ok := s.Until.Date(); ok {
			why += " " + w.in(until1) + " " + w.r.Day(until) + "."
		}
		return why
	})
}

// forwarded tells to whom a request was passed on, with the items it is about.
func (w *writer) forwarded(steps []privacy.Step) {
	w.needs.add(TheForwarded)
	w.has.add(TheForwarded)
	w.say(done[privacy.Forward])
	w.items(steps, func(s privacy.Step) string {
		who := said(w.facts.Responsible, s.Item)
		if who == "" {
			w.lacks.add(TheForwarded)
		}
		return w.in(responsible) + ": " + stop(who)
	})
}

// erased tells by when an item is gone.
func (w *writer) erased(s privacy.Step) string {
	day, ok := s.Decision.Deadline().GoneBy.Date()
	if !ok {
		return ""
	}
	when := goneBy
	switch {
	case !day.Before(w.on):
	case s.Do == privacy.AnswerFirst:
		when = goneBefore
	default:
		when = goneLate
	}
	text := w.in(when) + " " + w.r.Day(day) + "."
	if backups, ok := s.Decision.Deadline().BackupsGoneBy.Date(); ok && backups != day {
		text += " " + w.in(backupsBy) + " " + w.r.Day(backups) + "."
	}
	return text
}

// items lists the data. Where something is said of it, what the same is said of
// stands together; otherwise each stands once.
func (w *writer) items(steps []privacy.Step, say func(privacy.Step) string) {
	var order []string
	of := map[string][]string{}
	for _, s := range steps {
		data, said := w.r.Dataset(s.Item.Of), ""
		key := data
		if say != nil {
			said = strings.TrimSpace(say(s))
			key = said
		}
		if of[key] == nil {
			order = append(order, key)
		}
		if !slices.Contains(of[key], data) {
			of[key] = append(of[key], data)
		}
	}
	for _, key := range order {
		text := prose.Upper(strings.Join(of[key], "; ")) + "."
		if say != nil {
			text += " " + key
		}
		w.text.Item(text)
	}
}

// shown are the reasons that rest on what the controller has to show.
var shown = []privacy.ReasonCode{privacy.OverridingGrounds, privacy.ExcessiveRequest, privacy.NotIdentifiable}

// reasons are why, with what each rests on, and what the controller found.
func (w *writer) reasons(s privacy.Step) string {
	text := w.r.Reasons(s.Decision)
	if text == "" {
		w.lacks.add(TheReasons)
	}
	for reason := range s.Decision.Reasons() {
		if !reason.Decides {
			continue
		}
		if own := prose.Clean(w.facts.Reasons[reason.Code]); own != "" {
			text += " " + stop(own)
		} else if slices.Contains(shown, reason.Code) {
			w.lacks.add(TheReasons)
		}
	}
	return text
}

// notified tells who is told of the change (Art. 19).
func (w *writer) notified(steps []privacy.Step) {
	w.needs.add(TheNotified)
	names, said := recipients(w, steps, w.on)
	if !said {
		w.lacks.add(TheNotified)
		return
	}
	w.has.add(TheNotified)
	impossible := func(s privacy.Step) bool { return s.Item.TellingUnreasonable.AsOf(w.on) == privacy.Yes }
	switch {
	case len(names) == 0:
		w.say(nobodyTold)
	case slices.ContainsFunc(steps, impossible):
		w.text.Paragraph(w.in(cannotTell), w.in(theyAre)+": "+strings.Join(names, "; ")+".")
	default:
		w.text.Paragraph(w.in(weTell) + ": " + strings.Join(names, "; ") + ".")
	}
}

// recipients are those to whom the items were disclosed, each once; false where it
// is not said for some item. An authority that had it in an inquiry is none
// (Art. 4(9)), and neither are one's own staff.
func recipients(w *writer, steps []privacy.Step, on retention.Date) (names []string, said bool) {
	seen := map[string]bool{}
	for _, s := range steps {
		if !s.Item.Disclosures.IsSaid() {
			return nil, false
		}
		for d := range s.Item.Disclosures.All() {
			if d.Inquiry == privacy.Yes || !isTold(d.To) || d.On.AsOf(on).HasNotHappened() {
				continue
			}
			text := w.r.Recipient(d.To)
			if d.Name != "" {
				text = d.Name + " (" + text + ")"
			}
			if !seen[text] {
				seen[text] = true
				names = append(names, text)
			}
		}
	}
	return names, true
}

// finish adds the end of every letter, and refuses one that lacks something.
func (w *writer) finish() (Letter, error) {
	sender := w.facts.Sender
	w.text.Append(w.r.From(explain.Sender{Contact: sender.Contact, Officer: sender.Officer}).Remedies(), 0)
	w.has.add(TheComplaint, TheCourt)
	if sender.Contact != "" {
		w.has.add(TheContact)
	}
	if sender.Controller != "" {
		w.text.Paragraph(w.in(greeting) + " " + sender.Controller)
		w.has.add(TheController)
	}
	var e IncompleteError
	for lacking := range (w.needs&^w.has | w.lacks).all() {
		e.Lacks = append(e.Lacks, lacking)
	}
	e.Silent, e.Open = w.silent, w.open
	if len(e.Lacks)+len(e.Silent)+len(e.Open) > 0 || !w.r.IsToPerson() {
		return Letter{}, &e
	}
	return Letter{text: w.text, has: w.has & w.needs}, nil
}
