package breach

import (
	"time"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Question is what an answer answers. The zero value is not said.
//
// Do not reorder. New values go last.
type Question uint8

const (
	_ Question = iota
	// AskNotice: must the supervisory authority be notified (Art. 33(1))?
	AskNotice
	// AskTellingPersons: must the data subjects be told (Art. 34(1))?
	AskTellingPersons
	// AskTellingController: must the controller be told (Art. 33(2))?
	AskTellingController
	// AskRecord: must the breach be documented (Art. 33(5))?
	AskRecord
)

var questions = enum.Table[Question]{Kind: "breach question", Tokens: []string{
	"", "notice", "telling-persons", "telling-controller", "record",
}}

// ParseQuestion returns the question with exactly that token. The empty text is
// an error.
func ParseQuestion(token string) (Question, error) { return questions.Parse(token) }

// String returns the token of q, such as "notice", and "" for zero.
func (q Question) String() string { return questions.String(q) }

// IsValid reports whether q is a question, and not the zero value.
func (q Question) IsValid() bool { return questions.Valid(q) }

// AppendText appends the token of q. It fails for a number outside the
// questions.
func (q Question) AppendText(b []byte) ([]byte, error) { return questions.Append(b, q) }

// MarshalText returns the token of q. It fails for a number outside the
// questions.
func (q Question) MarshalText() ([]byte, error) { return q.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Question.String]; the empty text
// is the zero value.
func (q *Question) UnmarshalText(text []byte) error { return questions.Unmarshal(q, text) }

// RequiresNotice answers whether the breach must be notified to the supervisory
// authority, and by when (Art. 33(1), (3), (4)). Permitted means that there is
// no breach, or that a risk was shown to be unlikely. A zero moment is
// undetermined.
func RequiresNotice(b Breach, at time.Time) Answer {
	a := Answer{question: AskNotice}
	day := dayOf(at)
	if day.IsZero() {
		return a.notAsked()
	}
	f := b.asOf(day)
	if f.processor {
		return a.refer(&b, &f, at)
	}
	a.tellBreach(&f)
	a.tellRisk(&f)
	released := f.breach == privacy.No || f.unlikely()
	unshown := f.risk == privacy.Unknown && f.high != privacy.Yes && !f.ordered
	switch {
	case !f.controller:
		a.lacks(TheRole)
	case released:
		return a.release(&f, setOf(NotABreach, RiskUnlikely))
	case f.breach == privacy.Yes:
		if unshown {
			a.reasons |= setOf(RiskNotShownUnlikely)
		}
		a.require(setOf(IsABreach, OrderedToTell, HighRiskLikely, RiskFound, RiskNotShownUnlikely))
		a.noticeDuties(&b, at)
		return a
	}
	if !released {
		a.lacksLimbs(&f)
		if unshown {
			a.lacks(TheRisk) // it reads as a risk meanwhile, and No would release
		}
		if !happened(b.Notified, at) {
			a.clock(b.Aware)
		}
	}
	return a.undetermine()
}

// RequiresTellingPersons answers whether the breach must be communicated to the
// data subjects, each of them or, where that is disproportionate, by a public
// communication (Art. 34). Permitted means that there is no breach or no high
// risk, or that an exception is shown. A zero moment is undetermined.
func RequiresTellingPersons(b Breach, at time.Time) Answer {
	a := Answer{question: AskTellingPersons}
	day := dayOf(at)
	if day.IsZero() {
		return a.notAsked()
	}
	f := b.asOf(day)
	if f.processor {
		return a.refer(&b, &f, at)
	}
	a.tellBreach(&f)
	a.tellHighRisk(&f)
	a.tellExceptions(&f)
	required, told := f.telling(), happened(b.Told, at)
	secret := max(f.exempt, f.exemptInPart) != privacy.No
	if f.controller && required != privacy.Unknown && secret && !told {
		a.duties = setOf(LeaveOutSecrets)
	}
	switch {
	case !f.controller:
		a.lacks(TheRole)
	case required == privacy.No:
		return a.release(&f, setOf(NotABreach, RiskUnlikely, NoHighRisk, DataProtected, RiskRemedied, SecretByLaw))
	case required == privacy.Yes:
		a.require(setOf(IsABreach, OrderedToTell, HighRiskLikely))
		switch {
		case told:
		case f.effort == privacy.Yes && !f.ordered:
			a.duties |= setOf(CommunicatePublicly)
		default:
			a.duties |= setOf(TellPersons)
		}
		return a
	}
	if required == privacy.Unknown {
		a.lacksForTelling(&f)
	}
	return a.undetermine()
}

// RequiresTellingController answers whether the breach must be notified to the
// controller, which is what a processor does of every breach, whatever its risk
// (Art. 33(2)). Permitted means that there is no breach, or no controller but
// the organisation itself. A zero moment is undetermined.
func RequiresTellingController(b Breach, at time.Time) Answer {
	a := Answer{question: AskTellingController}
	if !said(at) {
		return a.notAsked()
	}
	f := b.limbs()
	a.tellBreach(&f)
	switch {
	case f.controller:
		a.reasons |= setOf(AsController)
	case f.processor:
		a.reasons |= setOf(AsProcessor)
	case f.breach != privacy.No:
		a.lacks(TheRole)
	}
	switch {
	case f.controller || f.breach == privacy.No:
		return a.release(&f, setOf(AsController, NotABreach))
	case f.processor && f.breach == privacy.Yes:
		a.require(setOf(AsProcessor, IsABreach, OrderedToTell))
		if !happened(b.ControllerTold, at) {
			a.duties = setOf(TellController)
		}
		return a
	}
	a.lacksLimbs(&f)
	return a.undetermine()
}

// RequiresRecord answers whether the breach must be documented, which is so of
// every breach, notified or not (Art. 33(5)). Permitted means that there is no
// breach. No moment bears on it.
func RequiresRecord(b Breach) Answer {
	a := Answer{question: AskRecord}
	f := b.limbs()
	if f.processor {
		a.reasons = setOf(AsProcessor)
		a.decides, a.outcome = a.reasons, privacy.Referred
		return a
	}
	a.tellBreach(&f)
	switch {
	case !f.controller:
		a.lacks(TheRole)
	case f.breach == privacy.No:
		return a.release(&f, setOf(NotABreach))
	case f.breach == privacy.Yes:
		a.require(setOf(IsABreach, OrderedToTell))
		a.duties = setOf(RecordBreach)
		return a
	}
	a.lacksLimbs(&f)
	return a.undetermine()
}

// noticeDuties adds what is open of a notice that is required.
func (a *Answer) noticeDuties(b *Breach, at time.Time) {
	notified := happened(b.Notified, at)
	if notified && b.NoticeComplete == privacy.Yes {
		return
	}
	given := at
	if notified {
		given = b.Notified
		a.duties = setOf(CompleteNotice)
	} else {
		a.duties = setOf(NotifyAuthority)
		a.clock(b.Aware)
	}
	if !said(b.Aware) {
		a.duties |= setOf(EstablishAwareness)
	} else if safe, _ := retention.BreachNotice(b.Aware); given.Round(0).After(safe) {
		a.duties |= setOf(ExplainDelay)
	}
}

// clock sets the last moments of a notice.
func (a *Answer) clock(aware time.Time) {
	if said(aware) {
		a.safe, a.outer = retention.BreachNotice(aware)
	}
}
