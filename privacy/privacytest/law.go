package privacytest

import (
	"fmt"
	"iter"
	"slices"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/retention"
)

// Law is one thing that must be so of every answer, whatever the policy and the
// facts: mostly, how the answers to an item and to a changed item go together.
// It needs no table of right answers, so that it can be held against any system.
// The zero Law says nothing and finds nothing.
type Law struct {
	// Name is its stable token, such as "hold-never-hastens".
	Name string
	// Says is the law in one sentence.
	Says string
	// Provisions are what it rests on, the most important first.
	Provisions []law.Provision

	about aspect
	needs need
	check func(*trial)
}

// Laws yields every law: those of what a system does, then those of answers, of
// what is not known, of processing, of rights and of policies.
func Laws() iter.Seq[*Law] {
	return func(yield func(*Law) bool) {
		for _, l := range slices.Concat(systemLaws(), answerLaws(), unknownLaws(), processingLaws(), rightsLaws(), policyLaws()) {
			if !yield(&l) {
				return
			}
		}
	}
}

// IsOfSystem reports whether the law speaks of nothing but what a [System] does,
// so that any system can be held to it.
func (l *Law) IsOfSystem() bool { return l.needs == needSystem }

// Tested is what is held to the laws. What is left out is not held to those that
// need it.
type Tested struct {
	// System is what is done with an item of the controller's own motion.
	System System
	// Ask answers a question about a scene; this library does by [Ask].
	Ask func(privacy.Question, *Scene) privacy.Decision
	// Deadline says when the item of a scene must be gone, and where it stands.
	Deadline func(*Scene) retention.Deadline
	// Explain says an answer in a language, for the controller's own people.
	Explain func(law.Language, privacy.Decision, *Scene) string
	// Reread writes an answer down, reads it, and asks the question again. It
	// reports whether the same came of it.
	Reread func(privacy.Decision, *Scene) bool
}

// Library is this library, to be held to the laws.
func Library() Tested {
	return Tested{System: libraryDoes, Ask: Ask, Deadline: libraryKeeps, Explain: libraryExplains, Reread: libraryRereads}
}

// libraryDoes is what a host does that follows the answers to the letter.
func libraryDoes(item *privacy.Item, on retention.Date) Report {
	d := Ask(privacy.AskRequiresErasure, &Scene{Item: *item, On: on})
	gone, _ := d.Deadline().GoneBy.Date()
	switch d.Outcome() {
	case privacy.Required:
		return Report{Erased, gone}
	case privacy.Undetermined, privacy.Referred:
		return Report{CannotSay, gone}
	}
	return Report{Kept, gone}
}

func libraryKeeps(s *Scene) retention.Deadline { return s.policy().Deadline(&s.Item, s.On) }

func libraryExplains(in law.Language, d privacy.Decision, s *Scene) string {
	return explain.Internal(in).Decision(d, &s.Item).String()
}

func libraryRereads(d privacy.Decision, s *Scene) bool {
	// The digest names the policy to whoever reads the record; any will do where
	// nobody does.
	edition, _ := record.NewEdition(s.policy(), record.Digest{1}, "v0") // nothing is left out
	r, err := edition.Of(d, &s.Item, argsOf(d.Question(), s), record.Digest{2})
	if err != nil {
		return false
	}
	read, err := record.Parse(r.AppendJSON(nil))
	return err == nil && edition.Replay(read).Verdict == record.Same
}

// argsOf are what a question takes beside the item and the day.
func argsOf(q privacy.Question, s *Scene) record.Args {
	var args record.Args
	for h := range s.Item.Holds.All() {
		args.Holds = append(args.Holds, h)
	}
	switch q {
	case privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep, privacy.AskRequiresNotification:
	case privacy.AskMayProcess:
		args.Processing = privacy.Processing{For: s.For, Doing: s.Doing, Request: s.Request}
	case privacy.AskMayDisclose:
		args.Disclosing = s.disclosing()
	case privacy.AskMayDecideAutomatically, privacy.AskRequiresInformation:
		args.Activity = s.For
	case privacy.AskHasRight:
		args.Right = s.Right
	default:
		args.Request = s.Request
	}
	return args
}

// Violation is one scene in which a law did not hold. Violations are comparable
// with ==.
type Violation struct {
	// Law is the name of the law.
	Law string
	// Question is what was asked; zero where a system was watched.
	Question privacy.Question
	// Scene says what was so, and Change what was changed; Change is empty where
	// one answer alone is wrong.
	Scene, Change string
	// On is the day asked about.
	On retention.Date
	// Said is what was answered, and Then what was answered to the changed scene,
	// or is wrong with the answer.
	Said, Then string
}

// String is the violation in a line.
func (v Violation) String() string {
	text := v.Law + ": "
	if v.Question != 0 {
		text += v.Question.String() + " "
	}
	text += v.Scene + " on " + v.On.String() + ": " + v.Said
	if v.Change != "" {
		text += "; with " + v.Change
	}
	return text + ": " + v.Then
}

// LawResult is what came of holding something to a law.
type LawResult struct {
	// Scenes is how many scenes the law spoke of.
	Scenes int
	// Compared is how many comparisons were made of them.
	Compared int
	// Broken is how many of those did not come out as they must.
	Broken int
	// Violations are the first of them, 10 at most.
	Violations []Violation
}

// mostViolations is how many violations of a law are kept.
const mostViolations = 10

// Test holds what is tested to the law in every one of the scenes. A law that
// needs what is left out of tested compares nothing.
func (l *Law) Test(tested Tested, scenes iter.Seq[Scene]) LawResult {
	t := trial{law: l, tested: &tested, edited: map[edited]*privacy.Dataset{}}
	if l.check == nil || !l.needs.isMet(&tested) {
		return t.result
	}
	for s := range scenes {
		if s.from != nil && s.from.about&l.about == 0 {
			continue
		}
		t.scene = &s
		before := t.result.Compared
		l.check(&t)
		if t.result.Compared > before {
			t.result.Scenes++
		}
	}
	return t.result
}

// HoldLaws holds what is tested to every law in every one of the scenes, and
// fails for each law that does not hold, with its first violations. It logs how
// often each was looked at, and fails when none was.
func HoldLaws(t TB, tested Tested, scenes iter.Seq[Scene]) {
	t.Helper()
	compared := 0
	for l := range Laws() {
		r := l.Test(tested, scenes)
		compared += r.Compared
		if r.Broken == 0 {
			t.Logf("%-36s %9d compared", l.Name, r.Compared)
			continue
		}
		t.Errorf("%s: %d of %d broken: %s", l.Name, r.Broken, r.Compared, l.Says)
		for _, v := range r.Violations {
			t.Logf("%s", v)
		}
	}
	if compared == 0 {
		t.Errorf("no law was looked at: nothing is tested, or there are no scenes")
	}
}

// need is what a law needs to be there.
type need uint8

const (
	needSystem need = iota
	needAsk
	needDeadline
	needExplain
	needReread
)

func (n need) isMet(t *Tested) bool {
	switch n {
	case needSystem:
		return t.System != nil
	case needDeadline:
		return t.Ask != nil && t.Deadline != nil
	case needExplain:
		return t.Ask != nil && t.Explain != nil
	case needReread:
		return t.Ask != nil && t.Reread != nil
	}
	return t.Ask != nil
}

// trial is one law at work on one scene after another.
type trial struct {
	law    *Law
	tested *Tested
	scene  *Scene
	result LawResult
	edited map[edited]*privacy.Dataset
}

func (t *trial) ask(q privacy.Question) privacy.Decision { return t.tested.Ask(q, t.scene) }

func (t *trial) askOf(q privacy.Question, s *Scene) privacy.Decision { return t.tested.Ask(q, s) }

// does is what the tested system does with the item of a scene.
func (t *trial) does(s *Scene) Report { return t.tested.System(&s.Item, s.On) }

// holds counts one comparison, and a violation when it did not come out. The
// texts are made for a violation alone.
func holds[A, B any](t *trial, ok bool, q privacy.Question, change string, said A, then B) {
	t.result.Compared++
	if !ok {
		t.broken(q, change, said, then)
	}
}

func (t *trial) broken(q privacy.Question, change string, said, then any) {
	t.result.Broken++
	if len(t.result.Violations) < mostViolations {
		t.result.Violations = append(t.result.Violations, Violation{
			Law: t.law.Name, Question: q, Scene: t.scene.String(), Change: change, On: t.scene.On,
			Said: shown(said), Then: shown(then),
		})
	}
}

// shown is what was said, in words.
func shown(what any) string {
	switch w := what.(type) {
	case privacy.Decision:
		text := w.Outcome().String()
		for r := range w.Reasons() {
			if r.Decides {
				text += " " + r.Code.String()
			}
		}
		return text
	case Report:
		text := [...]string{"not said", "kept", "erased", "cannot say"}[min(w.Verdict, CannotSay)]
		if !w.GoneBy.IsZero() {
			text += ", gone by " + w.GoneBy.String()
		}
		return text
	}
	return fmt.Sprint(what)
}
