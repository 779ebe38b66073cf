package explain

import (
	"strconv"
	"strings"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Decision says one answer about an item, which must be the item that was asked
// about. What would change the answer is left out: see [Reader.Answer].
func (r Reader) Decision(d privacy.Decision, item *privacy.Item) Text {
	t := r.start()
	switch {
	case r.audience == internal:
		r.internalDecision(&t, d, item)
		r.uncertain(&t, d)
	case r.audience == person && r.hides(item, d.Day()):
		t.Paragraph(r.in(secretFormula))
		r.remedies(&t)
	case r.audience == person:
		r.personsDecision(&t, d)
		r.remedies(&t)
	}
	return t
}

// IsSilent reports whether the person must not learn that there is such an item:
// national law is said to keep it secret for the security of the state, for the
// prevention and investigation of crime, or by a duty of secrecy, as what an
// obliged entity reports of money laundering is (personopplysningsloven § 16 first
// paragraph a, b and d, hvitvaskingsloven §§ 28 and 32). It is so while the ground
// is undecided, and where nobody has said which ground it is. The other grounds may
// be told, and must be cited (§ 16 third paragraph).
//
// Data of the kind that reports of suspicion are is secret unless somebody has
// judged that it need not be.
func (r Reader) IsSilent(item *privacy.Item, on retention.Date) bool {
	if item == nil || item.Withheld.Judged.AsOf(on) == privacy.No {
		return false
	}
	if item.Of != nil && item.Of.Kinds().Has(subjects.SuspicionReport) {
		return true
	}
	if kind := item.Withheld.Kind; kind != 0 {
		return kind.Silences()
	}
	return item.Withheld.Judged.IsRaised()
}

// hides reports whether the text to the person is the one for nothing held.
func (r Reader) hides(item *privacy.Item, on retention.Date) bool {
	return isNone(item) || r.IsSilent(item, on)
}

func isNone(item *privacy.Item) bool { return item != nil && item.IsNone() }

// internalDecision writes everything but what would change the answer.
func (r Reader) internalDecision(t *Text, d privacy.Decision, item *privacy.Item) {
	t.Heading(1, r.questionOf(d))
	if r.IsSilent(item, d.Day()) {
		t.Paragraph(r.in(secretFirst))
	}
	if set := d.Dataset(); set != nil {
		t.Paragraph(line(r.in(sayAbout), r.Dataset(set)), line(r.in(sayAsked), r.Day(d.Day())))
	} else {
		t.Paragraph(line(r.in(sayAsked), r.Day(d.Day())))
	}
	t.Paragraph(r.in(words.VerdictInternal(d.Question(), d.Outcome())))
	var deciding, overridden []string
	for reason := range d.Reasons() {
		if reason.Decides {
			deciding = append(deciding, r.reason(reason))
		} else {
			overridden = append(overridden, r.reason(reason))
		}
	}
	list(t, r.in(headDeciding), deciding)
	list(t, r.in(headOverridden), overridden)
	var missing []string
	for m := range d.Missing(item) {
		missing = append(missing, r.Missing(m))
	}
	list(t, r.in(headMissing), missing)
	var follows []string
	for o := range d.Obligations() {
		follows = append(follows, r.obligation(o))
	}
	list(t, r.in(headFollows), follows)
	if isOfErasure(d.Question()) && d.Dataset() != nil && !isNone(item) {
		list(t, r.in(headDays), r.days(d.Deadline()))
	}
}

// questionOf returns the question as a heading, with what it was about.
func (r Reader) questionOf(d privacy.Decision) string {
	if w := words.Question(d.Question()); !w.IsZero() {
		return r.in(w)
	}
	return prose.Upper(r.in(sayNotSaid))
}

// list writes a heading and its items, or nothing where there are none.
func list(t *Text, head string, items []string) {
	if len(items) == 0 {
		return
	}
	t.Heading(2, head)
	for _, item := range items {
		t.Item(item)
	}
}

func isOfErasure(q privacy.Question) bool {
	switch q {
	case privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskRequiresErasureOnRequest, privacy.AskMayKeep:
		return true
	}
	return false
}

// reason is one reason for internal readers: the sentence, the rule behind it,
// what is not met, and what it rests on.
func (r Reader) reason(reason privacy.Reason) string {
	parts := []string{r.in(words.ReasonInternal(reason.Code))}
	if reason.Rule != "" {
		parts = append(parts, line(r.in(sayRule), r.rule(reason.Rule)))
	}
	if !reason.Against.IsEmpty() {
		var unmet []string
		for e := range reason.Against.All() {
			unmet = append(unmet, r.in(words.ElementName(e)))
		}
		parts = append(parts, line(r.in(sayNotMet), strings.Join(unmet, "; ")))
	}
	if cites := r.citations(reason.Provisions()); cites != "" {
		parts = append(parts, "("+cites+")")
	}
	return strings.Join(parts, " ")
}

// citations joins provisions.
func (r Reader) citations(provisions func(func(law.Provision) bool)) string {
	var cites []string
	for p := range provisions {
		cites = append(cites, r.cite(p))
	}
	return strings.Join(cites, "; ")
}

// Missing says which fact is missing, as a question to the controller's own
// people: of which activity, and for which event or element.
func (r Reader) Missing(m privacy.Missing) string {
	if r.audience == nobody {
		return ""
	}
	var of []string
	text := r.in(words.FactQuestion(m.Fact))
	switch {
	case m.Fact == privacy.TheElement && m.Element.IsValid():
		text = r.in(words.ElementQuestion(m.Element))
	case m.Fact == privacy.TheEvent && m.Event.IsValid():
		of = append(of, r.in(words.EventNoun(m.Event)))
	}
	if m.Activity != "" {
		of = append(of, r.activity(m.Activity))
	}
	if m.Use >= 0 {
		of = append(of, r.in(sayOwnNumber)+" "+strconv.Itoa(m.Use+1))
	}
	if m.Hold >= 0 {
		of = append(of, r.in(sayHoldAt)+" "+strconv.Itoa(m.Hold+1))
	}
	if len(of) > 0 {
		text += " (" + strings.Join(of, "; ") + ")"
	}
	return text
}

// obligation is what follows, for internal readers.
func (r Reader) obligation(o privacy.Obligation) string {
	parts := []string{r.in(words.ObligationInternal(o.Code))}
	if o.First {
		parts[0] = r.in(sayFirst) + ": " + parts[0]
	}
	parts = append(parts, r.term(o.By)...)
	if o.Until != (retention.Bound{}) {
		parts = append(parts, prose.Upper(r.in(sayUntil))+": "+r.Bound(o.Until)+".")
	}
	if cites := r.citations(o.Provisions()); cites != "" {
		parts = append(parts, "("+cites+")")
	}
	return strings.Join(parts, " ")
}

// term is the end of an answering period, prudent and outermost.
func (r Reader) term(by retention.Term) []string {
	switch {
	case by.Safe.IsZero():
		return nil
	case by.Outer.IsZero() || by.Outer == by.Safe:
		return []string{prose.Upper(r.in(sayBy)) + " " + r.Day(by.Safe) + "."}
	}
	return []string{prose.Upper(r.in(sayBy)) + " " + r.Day(by.Safe) + " (" + r.in(sayOuter) + ": " + r.Day(by.Outer) + ")."}
}

// uncertain lists what the reasons rest on and nobody has read as it stood on the
// day.
func (r Reader) uncertain(t *Text, d privacy.Decision) {
	var unread []string
	seen := map[law.Provision]bool{}
	for reason := range d.Reasons() {
		for p := range reason.Provisions() {
			entry, _ := law.LookupOn(p, d.Day())
			if seen[p] || entry.Certainty.IsVerified() {
				continue
			}
			seen[p] = true
			known := r.in(words.Certainty(entry.Certainty))
			if known == "" {
				known = r.in(sayUnread) + "."
			}
			unread = append(unread, prose.Upper(r.cite(p))+": "+known)
		}
	}
	list(t, r.in(headUncertain), unread)
}

// personsDecision writes to the person: the outcome, why, what happens and when,
// and the provisions.
func (r Reader) personsDecision(t *Text, d privacy.Decision) {
	t.Paragraph(r.in(words.VerdictForPerson(d.Question(), d.Outcome())))
	why, grounds := r.personsReasons(d)
	next, gone := r.personsDays(d) // what goes with the data goes on the same day
	for o := range d.Obligations() {
		w := words.ObligationForPerson(o.Code)
		if w.IsZero() {
			continue
		}
		text := r.in(w)
		switch {
		case o.By.Safe.IsZero(), o.By.Safe == gone:
		case o.By.Safe.Before(d.Day()):
			text += " " + r.in(weOwed) + " " + r.Day(o.By.Safe) + "."
		default:
			text += " " + r.in(weAnswer) + " " + r.Day(o.By.Safe) + "."
		}
		next = append(next, text)
	}
	list(t, r.in(headWhy), why)
	list(t, r.in(headNext), next)
	if len(grounds) > 0 {
		t.Paragraph(line(r.in(sayLaw), strings.Join(grounds, "; ")))
	}
}

// personsDays says when the data goes, and returns that day, or when it may go at
// the earliest.
func (r Reader) personsDays(d privacy.Decision) ([]string, retention.Date) {
	if !isOfErasure(d.Question()) || d.Question() == privacy.AskMayKeep {
		return nil, retention.Date{}
	}
	deadline := d.Deadline()
	gone, known := deadline.GoneBy.Date()
	earliest, awaited := deadline.Earliest.Date()
	switch {
	case d.Outcome() == privacy.Required && known && gone.Before(d.Day()):
		return []string{r.in(goneLate) + " " + r.Day(gone) + "."}, gone
	case d.Outcome() == privacy.Required && known:
		return []string{r.in(goneBy) + " " + r.Day(gone) + "."}, gone
	case d.Outcome() == privacy.Forbidden && awaited && earliest.After(d.Day()):
		return []string{r.in(keepUntil) + " " + r.Day(earliest) + "."}, retention.Date{}
	}
	return nil, retention.Date{}
}

// Reasons says, to the person, why an answer is what it is, with the provisions it
// rests on; nothing to another reader.
func (r Reader) Reasons(d privacy.Decision) string {
	if r.audience != person {
		return ""
	}
	why, grounds := r.personsReasons(d)
	text := strings.Join(why, " ")
	if len(why) > 0 && len(grounds) > 0 {
		text += " (" + strings.Join(grounds, "; ") + ")"
	}
	return text
}

// Remedies says, to the person, how to complain and go to court, and whom to ask.
func (r Reader) Remedies() Text {
	t := r.start()
	if r.audience == person {
		r.remedies(&t)
	}
	return t
}

// Empty returns an empty text in the reader's language.
func (r Reader) Empty() Text { return r.start() }

// personsReasons are the sentences for what decided, and the provisions.
func (r Reader) personsReasons(d privacy.Decision) (why, grounds []string) {
	seen := map[string]bool{}
	for reason := range d.Reasons() {
		if !reason.Decides {
			continue
		}
		if w := words.ReasonForPerson(reason.Code); !w.IsZero() && !(reason.Code == privacy.RightGiven && d.Question() == privacy.AskHasRight) {
			why = append(why, r.in(w))
		}
		for p := range reason.Provisions() {
			if cite := r.cite(p); !seen[cite] {
				seen[cite] = true
				grounds = append(grounds, cite)
			}
		}
	}
	return why, grounds
}

// remedies says how to complain and whom to ask (Art. 12(4), 13(2)(d), 77, 79).
func (r Reader) remedies(t *Text) {
	t.Heading(2, r.in(headRemedies))
	t.Paragraph(r.in(youMayComplain), r.in(youMaySue))
	var sender Sender
	if r.sender != nil {
		sender = *r.sender
	}
	ask := r.in(youMayAsk)
	if sender.Contact != "" {
		ask += ": " + sender.Contact
	}
	t.Paragraph(ask + ".")
	if sender.Officer != "" {
		t.Paragraph(r.in(ourOfficer) + ": " + sender.Officer + ".")
	}
	if sender.Controller != "" {
		t.Paragraph(r.in(weAre) + " " + sender.Controller + ".")
	}
}
