package breach

import (
	"time"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Breach is what is known of one event that is, or may be, a personal data
// breach, and of what was done about it. The zero Breach says nothing and is
// undetermined for every question. Moments outside the years 1 to 9999, the zero
// time among them, are not said.
//
// Judgements count by whole days, of the zone of the moment asked about.
type Breach struct {
	// Role is what the organisation is in the activity that the data belongs
	// to (Art. 33(1)-(2)). An event that hits data held in two roles is two
	// values, one for each.
	Role lawfulbasis.Role
	// Aware is the moment at which that organisation became aware, with
	// reasonable certainty, that a personal data breach had occurred
	// (Art. 33(1)-(2)). It starts the 72 hours, and changes no outcome: whoever
	// can state the facts of a breach is aware of it.
	Aware time.Time
	// SecurityBreach says whether there was a breach of security, by accident or
	// against the law (Art. 4(12)): an intruder, a lost laptop, a wrong
	// addressee, a failed backup. Erasing what had to go is none.
	SecurityBreach privacy.Fact
	// DataAffected says whether that led to personal data being destroyed, lost,
	// altered, disclosed without authority or accessed (Art. 4(12)). An attack
	// that was stopped before any data is not enough.
	DataAffected privacy.Fact
	// Risk is the judgement of the risk to people's rights and freedoms, whoever
	// they are (Art. 33(1)): No says that the breach is unlikely to bring one,
	// which the controller must be able to demonstrate; Yes that it is not
	// unlikely. Anything else reads as not demonstrated.
	Risk privacy.Judgement
	// HighRisk is the judgement whether a high risk to them is likely
	// (Art. 34(1)). Yes goes before a No in Risk.
	HighRisk privacy.Judgement
	// Protected is raised when the data that was hit is said to have been
	// protected by appropriate measures, above all such as make it unintelligible
	// to those without access, like encryption whose key is safe
	// (Art. 34(3)(a)). By names the authority where it decided so (Art. 34(4));
	// the same goes for the two that follow.
	Protected privacy.Judgement
	// Remedied is raised when measures taken after the breach are said to ensure
	// that the high risk is no longer likely to materialise (Art. 34(3)(b)).
	Remedied privacy.Judgement
	// Disproportionate is raised when telling each person is said to take a
	// disproportionate effort (Art. 34(3)(c)). A public communication takes its
	// place.
	Disproportionate privacy.Judgement
	// Ordered says whether the supervisory authority has ordered the controller
	// to tell the persons (Art. 34(4), 58(2)(e)). The zero value reads as: no
	// order has come.
	Ordered privacy.Fact
	// Exempt is raised when telling the persons, however it is put, is said to
	// reveal one of three things: what matters to foreign policy or national
	// security and may be withheld under offentleglova §§ 20 or 21, what must be
	// kept secret to deal with crime, and what is under statutory secrecy towards
	// these persons (personopplysningsloven § 16(1)(a), (b) and (d), § 16(4)).
	// What is secret from others only, as a debtor's own data is under
	// inkassoloven § 28, does not count.
	Exempt privacy.Judgement
	// ExemptInPart is raised when only a part of the telling is said to reveal
	// that. The exemption reaches no further than the secret, so that the rest is
	// told (personopplysningsloven § 16(4)). While it is undecided, that part is
	// left out.
	ExemptInPart privacy.Judgement
	// Notified is the moment at which the authority was first notified. Not
	// said, or after the moment asked about, the duty stands; the same goes for
	// the two that follow.
	Notified time.Time
	// Told is the moment at which the persons were told, in the way that the
	// answer asks for.
	Told time.Time
	// ControllerTold is the moment at which the processor told the controller.
	ControllerTold time.Time
	// NoticeComplete says whether the notice, with what was added later, has all
	// of Art. 33(3) and, where it came late, the reasons for that.
	NoticeComplete privacy.Fact
}

// facts are those of a breach that bear on outcomes, as of one moment. What has
// to be raised and was not is No.
type facts struct {
	security, data                 privacy.Fact
	breach                         privacy.Fact // what the two come to, or an order
	risk, high                     privacy.Fact
	protected, remedied, effort    privacy.Fact
	exempt, exemptInPart           privacy.Fact
	controller, processor, ordered bool
}

// limbs are the facts that need no moment.
func (b *Breach) limbs() facts {
	f := facts{
		security: settled(b.SecurityBreach), data: settled(b.DataAffected),
		controller: b.Role.Decides(), processor: b.Role.ActsOnInstruction(), ordered: b.Ordered == privacy.Yes,
	}
	if f.breach = min(f.security, f.data); f.ordered {
		f.breach = privacy.Yes
	}
	return f
}

// asOf are all facts, on a day.
func (b *Breach) asOf(day retention.Date) facts {
	f := b.limbs()
	f.risk, f.high = b.Risk.AsOf(day), b.HighRisk.AsOf(day)
	f.protected, f.remedied = raised(b.Protected, day), raised(b.Remedied, day)
	f.effort = raised(b.Disproportionate, day)
	f.exempt, f.exemptInPart = raised(b.Exempt, day), raised(b.ExemptInPart, day)
	return f
}

// unlikely reports whether a risk was shown to be unlikely, and nothing says
// that there is one all the same.
func (f *facts) unlikely() bool {
	return f.risk == privacy.No && f.high != privacy.Yes && !f.ordered
}

// highRisk is whether a high risk is likely: what is unlikely to be a risk at all
// is not likely to be a high one.
func (f *facts) highRisk() privacy.Fact {
	if f.high == privacy.Unknown && f.risk == privacy.No {
		return privacy.No
	}
	return f.high
}

// telling is whether a controller must tell the persons. An order leaves nothing
// but a secret to ask about, and against a secret it is open.
func (f *facts) telling() privacy.Fact {
	switch {
	case !f.ordered:
		return min(f.breach, f.highRisk(), -f.protected, -f.remedied, -f.exempt)
	case f.exempt == privacy.No:
		return privacy.Yes
	}
	return privacy.Unknown
}

// settled reads every number that is neither Yes nor No as Unknown.
func settled(f privacy.Fact) privacy.Fact {
	if f.Settled() {
		return f
	}
	return privacy.Unknown
}

// raised is what a judgement comes to that counts only when somebody has raised
// it.
func raised(j privacy.Judgement, day retention.Date) privacy.Fact {
	if !j.IsRaised() {
		return privacy.No
	}
	return j.AsOf(day)
}

// dayOf is the day of a moment in its own zone; zero for one that is not said.
func dayOf(moment time.Time) retention.Date { return retention.DateIn(moment, moment.Location()) }

// said reports whether a moment was said.
func said(moment time.Time) bool { return !dayOf(moment).IsZero() }

// happened reports whether something is said to have happened by then. The
// monotonic readings of one process say nothing about either.
func happened(moment, at time.Time) bool {
	return said(moment) && !moment.Round(0).After(at.Round(0))
}
