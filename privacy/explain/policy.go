package explain

import (
	"slices"
	"strings"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var (
	sayPurpose    = say("Formål", "Føremål", "Purpose")
	sayRole       = say("Rolle", "Rolle", "Role")
	sayControl    = say("Behandlingsansvarlig", "Behandlingsansvarleg", "Controller")
	sayCarries    = say("Utføres av", "Blir utført av", "Carried out by")
	sayBasis      = say("Behandlingsgrunnlag", "Behandlingsgrunnlag", "Lawful basis")
	sayCondition  = say("Vilkår for særlige kategorier", "Vilkår for særlege kategoriar", "Condition for special categories")
	sayPeople     = say("Personer", "Personar", "People")
	sayData       = say("Opplysninger", "Opplysningar", "Data")
	saySources    = say("Kilder", "Kjelder", "Sources")
	sayRecipients = say("Mottakere", "Mottakarar", "Recipients")
	sayBegins     = say("Begynner med", "Byrjar med", "Begins with")
	sayStatements = say("Utsagn i erklæringen", "Utsegner i erklæringa", "Statements of the notice")
	sayLimits     = say("Når bruken slutter", "Når bruken sluttar", "When the use ends")
	sayDuties     = say("Hva som må lagres etter loven", "Kva som må lagrast etter lova", "What must be kept by statute")
	sayMaxima     = say("Hvor lenge loven høyst tillater", "Kor lenge lova høgst tillèt", "How long a statute allows at most")
	sayProposed   = say("foreslått her, ikke i erklæringen", "føreslått her, ikkje i erklæringa", "proposed here, not in the notice")
	sayWhen       = say("da", "då", "when")
	sayUse1       = say("Bruken slutter", "Bruken sluttar", "The use ends")
	sayOnEvent    = say("dagen", "dagen", "on the day")
	sayKeep1      = say("Skal lagres i", "Skal lagrast i", "To be kept for")
	sayMost1      = say("Kan lagres høyst", "Kan lagrast høgst", "May be kept at most")
	sayMostUse1   = say("Kan brukes høyst", "Kan brukast høgst", "May be used at most")
	sayExcept     = say("Bestemmelsen har egne unntak.", "Føresegna har eigne unntak.", "The provision has exceptions of its own.")
	sayNoLimit    = say("Det er ikke sagt når bruken slutter.", "Det er ikkje sagt når bruken sluttar.", "Nothing says when the use ends.")
	sayInForce    = say("i kraft", "i kraft", "in force")
	saySeverity   = say("Alvor", "Alvor", "Severity")
	sayPlace      = say("Sted", "Stad", "Place")
	sayMend       = say("Slik rettes det", "Slik blir det retta", "How to mend it")
	sayLacks      = say("Mangler", "Manglar", "Lacks")
	sayOpenFinds  = say("Ikke vurdert, eller vurdert som ikke oppfylt", "Ikkje vurdert, eller vurdert som ikkje oppfylt", "Not assessed, or found not to be met")
	sayWhole      = say("hele teksten", "heile teksten", "the whole of it")
)

// Limit says when a controller's own limit ends a use, with its recommendation.
func (r Reader) Limit(l privacy.Limit) string {
	if r.audience == nobody {
		return ""
	}
	text := r.in(sayUse1) + " "
	if l.Rule.Anchor == retention.DayOf && (l.Rule.Period.IsZero() || l.Rule.Period.Equal(retention.Days(0))) {
		text += r.in(sayOnEvent) + " " + r.in(sayWhen) + " " + r.phrase("", words.EventClause(l.Rule.From))
	} else {
		text += r.Period(l.Rule.Period) + " " + r.from(l.Rule.From, l.Rule.Anchor)
	}
	if l.Rule.Proposed && r.audience == internal {
		text += " (" + r.in(sayProposed) + ")"
	}
	return r.cited(text+".", l.Law, l.Statements)
}

// Duty says what a statute orders to keep, and how long.
func (r Reader) Duty(d privacy.Duty) string {
	if r.audience == nobody {
		return ""
	}
	text := r.in(sayKeep1) + " " + r.Period(d.Rule.Period) + " " + r.from(d.Rule.From, d.Rule.Anchor) + r.of(d.Rule.Kinds) + "."
	return r.cited(text, []law.Provision{d.Rule.Law}, d.Statements)
}

// Ceiling says how long a statute allows at most.
func (r Reader) Ceiling(c privacy.Ceiling) string {
	if r.audience == nobody {
		return ""
	}
	most := sayMost1
	if c.Rule.Scope == retention.OfPurpose {
		most = sayMostUse1
	}
	text := r.in(most) + " " + r.Period(c.Rule.Period) + " " + r.from(c.Rule.From, c.Rule.Anchor) + r.of(c.Rule.Kinds) + "."
	if c.Rule.Exceptions {
		text += " " + r.in(sayExcept)
	}
	return r.cited(text, []law.Provision{c.Rule.Law}, c.Statements)
}

// from is the day that a period runs from.
func (r Reader) from(e retention.Event, a retention.Anchor) string {
	return r.phrase("", words.Anchor(a)) + " " + r.in(sayWhen) + " " + r.phrase("", words.EventClause(e))
}

func (r Reader) event(e retention.Event) string { return r.phrase("", words.EventNoun(e)) }

// of is which data a statute is about; some name none, and leave it to the policy.
func (r Reader) of(set subjects.KindSet) string {
	if set.IsEmpty() {
		return ""
	}
	return ": " + r.kinds(set)
}

func (r Reader) kinds(set subjects.KindSet) string {
	var kinds []string
	for k := range set.All() {
		kinds = append(kinds, r.Kind(k))
	}
	if len(kinds) == 0 {
		return r.in(sayNotSaid)
	}
	return strings.Join(kinds, ", ")
}

// cited adds the provisions, with the days in force of each, and the statements.
func (r Reader) cited(text string, provisions []law.Provision, statements []privacy.StatementID) string {
	var cites []string
	if r.audience == person {
		statements = nil // the notice says them, and dates of acts are no concern of the person's
	}
	for i, p := range provisions {
		if slices.Contains(provisions[:i], p) {
			continue
		}
		cite := r.cite(p)
		if cite == "" {
			continue
		}
		if r.audience == person {
			cites = append(cites, cite)
			continue
		}
		if entry, ok := law.Lookup(p); ok && !entry.From.IsZero() {
			cite += ", " + r.in(sayInForce) + " " + r.in(saySince) + " " + r.Day(entry.From)
			if !entry.Until.IsZero() {
				cite += " " + r.in(sayUntil) + " " + r.Day(entry.Until)
			}
			if w := words.Certainty(entry.Certainty); !entry.Certainty.IsVerified() && !w.IsZero() {
				cite += ". " + strings.TrimSuffix(r.in(w), ".")
			}
		}
		cites = append(cites, cite)
	}
	if len(cites) > 0 {
		text += " (" + strings.Join(cites, "; ") + ")"
	}
	if len(statements) > 0 {
		text += " (" + line(r.in(sayStatements), join(statements)) + ")"
	}
	return text
}

func join[T ~string](parts []T) string {
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = string(p)
	}
	return strings.Join(texts, ", ")
}

// Activity says what an activity of a policy is: what for, in which role, on which
// basis, about whom, with which data, and until when.
func (r Reader) Activity(a privacy.Activity) Text {
	t := r.start()
	if r.audience == nobody {
		return t
	}
	t.Heading(2, prose.Upper(r.Use(a)))
	t.Item(line(r.in(sayPurpose), r.Purpose(a.Purpose)))
	t.Item(line(r.in(sayRole), r.phrase("", words.Role(a.Role))))
	if len(a.Controllers) > 0 {
		who := sayControl
		if a.Role.ActsOnInstruction() {
			who = sayCarries // for somebody else, who is the controller
		}
		t.Item(line(r.in(who), join(a.Controllers)))
	}
	if a.Basis.IsValid() {
		t.Item(r.cited(line(r.in(sayBasis), r.phrase("", words.BasisName(a.Basis))), append([]law.Provision{a.Basis.Provision()}, a.Law...), nil))
	}
	if a.Condition.IsValid() {
		t.Item(r.cited(line(r.in(sayCondition), r.phrase("", words.ConditionName(a.Condition))), []law.Provision{a.Condition.Provision()}, nil))
	}
	var people, sources, recipients []string
	for c := range a.About.All() {
		people = append(people, r.Category(c))
	}
	t.Item(line(r.in(sayPeople), strings.Join(people, ", ")))
	t.Item(line(r.in(sayData), r.kinds(a.Kinds)))
	for s := range a.Sources.All() {
		sources = append(sources, r.Source(s))
	}
	if len(sources) > 0 {
		t.Item(line(r.in(saySources), strings.Join(sources, ", ")))
	}
	for to := range a.Recipients.All() {
		recipients = append(recipients, r.Recipient(to))
	}
	if len(recipients) > 0 {
		t.Item(line(r.in(sayRecipients), strings.Join(recipients, ", ")))
	}
	if a.Begins.IsValid() {
		t.Item(line(r.in(sayBegins), r.event(a.Begins)))
	}
	if len(a.Statements) > 0 && r.audience == internal {
		t.Item(line(r.in(sayStatements), join(a.Statements)))
	}
	if len(a.Limits)+len(a.Duties)+len(a.Ceilings) == 0 && !a.Role.ActsOnInstruction() {
		t.Paragraph(r.in(sayNoLimit))
	}
	rules(&t, r.in(sayLimits), a.Limits, r.Limit)
	rules(&t, r.in(sayDuties), a.Duties, r.Duty)
	rules(&t, r.in(sayMaxima), a.Ceilings, r.Ceiling)
	return t
}

func rules[T any](t *Text, head string, all []T, say func(T) string) {
	if len(all) == 0 {
		return
	}
	t.Heading(3, head)
	for _, rule := range all {
		t.Item(say(rule))
	}
}

// activity returns the host's or the ready-made words for an activity, or nothing.
func (n *Names) activity(r Reader, id privacy.ActivityID) string {
	if n != nil {
		if text := r.in(n.Activities[id]); text != "" {
			return text
		}
	}
	return r.in(words.ActivityName(id))
}

// Finding says what a review found: what, how grave, where, by which provision, and
// how to mend it.
func (r Reader) Finding(f review.Finding) Text {
	t := r.start()
	if r.audience == nobody {
		return t
	}
	t.Heading(3, prose.Upper(r.phrase("", words.ReviewHeading(f.Code))))
	t.Paragraph(r.join(r.in(words.ReviewFinding(f.Code)), f.Provisions()))
	t.Item(line(r.in(saySeverity), r.phrase("", words.ReviewSeverity(f.Severity()))))
	var place []string
	if f.Activity != "" {
		place = append(place, r.activity(f.Activity))
	}
	if f.Statement != "" {
		place = append(place, string(f.Statement))
	}
	if f.Rule != "" {
		place = append(place, r.rule(f.Rule))
	}
	if len(place) == 0 {
		place = append(place, r.in(sayWhole))
	}
	t.Item(line(r.in(sayPlace), strings.Join(place, ", ")))
	if !f.Missing.IsEmpty() {
		var lacks []string
		for i := range f.Missing.All() {
			lacks = append(lacks, r.in(words.Information(i)))
		}
		t.Item(line(r.in(sayLacks), strings.Join(lacks, "; ")))
	}
	if !f.Open.IsEmpty() {
		var open []string
		for e := range f.Open.All() {
			open = append(open, r.in(words.ElementName(e)))
		}
		t.Item(line(r.in(sayOpenFinds), strings.Join(open, "; ")))
	}
	t.Item(r.in(sayMend) + ": " + r.in(words.ReviewMend(f.Mend())))
	if !f.IsVerified() {
		for _, unread := range r.appendUnread(nil, f.Provisions()) {
			t.Item(unread)
		}
	}
	return t
}
