package record

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Edition is what answers were given by: a policy, a version of the library, and
// the edition of the law that it follows. It never changes, and any number of
// goroutines may use it. The zero Edition records nothing and replays nothing.
type Edition struct {
	policy  *privacy.Policy
	digest  Digest
	library string
}

// NewEdition returns what a policy answers by. The digest names the policy: it is
// that of [policyfile.Digest], so that two policies with the same digest are the
// same policy. It is taken as given: a digest of another policy makes records that
// replay to other answers. The library is the version of this library that the
// program was built with, such as "v1.4.0"; a program finds it by
// runtime/debug.ReadBuildInfo. None of the three may be left out. The error is an
// [*Error].
//
// [policyfile.Digest]: https://pkg.go.dev/github.com/personvern/personvern/privacy/policyfile#Digest
func NewEdition(policy *privacy.Policy, digest Digest, library string) (*Edition, error) {
	switch {
	case policy == nil || digest.IsZero():
		return nil, &Error{Problem: NotValid, Pointer: "/policy"}
	case library == "":
		return nil, &Error{Problem: NotValid, Pointer: "/library"}
	}
	return &Edition{policy: policy, digest: digest, library: library}, nil
}

// Of makes the record of a decision. The item and the arguments are those that
// the decision was asked with; what is not the answer to them is refused. The
// subject is a keyed hash of the person, such as an HMAC under a key that is kept
// apart from the log; zero is not said. The error is an [*Error].
func (e *Edition) Of(d privacy.Decision, item *privacy.Item, args Args, subject Digest) (Record, error) {
	if item == nil {
		item = &privacy.Item{}
	}
	r := Record{
		library: e.library, law: law.AsOf(), policy: e.digest, subject: subject,
		question: d.Question(), day: d.Day(), args: args,
		holdsSaid: item.Holds.IsSaid(),
	}
	switch {
	case e.policy == nil, !d.Question().IsValid():
		return Record{}, &Error{Problem: NotTheAnswer}
	case r.holdsSaid && !item.Holds.Equal(privacy.AllHolds(args.Holds...)), !r.holdsSaid && len(args.Holds) > 0:
		return Record{}, &Error{Problem: OtherHolds, Pointer: "/item/holds"}
	case !args.isFor(r.question):
		return Record{}, &Error{Problem: Superfluous, Pointer: "/asked"}
	case e.ask(&r, item) != d:
		return Record{}, &Error{Problem: NotTheAnswer}
	}
	if of := d.Dataset(); of != nil {
		r.dataset = privacy.DatasetSpec{
			Name: of.Name(), About: of.About(), Kinds: of.Kinds(), CollectedFor: of.CollectedFor(), Parent: of.Parent(),
		}
		for id := range of.For() {
			r.dataset.For = append(r.dataset.For, id)
		}
	} else if item.Of != nil {
		return Record{}, &Error{Problem: NotTheAnswer, Pointer: "/item/dataset"}
	}
	r.args.Holds = slices.Clone(args.Holds)
	r.item, r.answer = detached(item, r.args.Holds), answerOf(d, item)
	if _, err := r.append(nil); err != nil {
		return Record{}, unwritten(err)
	}
	return r, nil
}

// isFor reports whether nothing is given but what the question takes.
func (a Args) isFor(q privacy.Question) bool {
	taken := Args{}
	switch q {
	case privacy.AskMayProcess:
		taken.Processing = a.Processing
	case privacy.AskMayDisclose:
		taken.Disclosing = a.Disclosing
	case privacy.AskMayDecideAutomatically, privacy.AskRequiresInformation:
		taken.Activity = a.Activity
	case privacy.AskHasRight:
		taken.Right = a.Right
	case privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep, privacy.AskRequiresNotification:
	default:
		taken.Request = a.Request
	}
	return a.Activity == taken.Activity && a.Right == taken.Right && a.Request == taken.Request &&
		a.Processing == taken.Processing && a.Disclosing == taken.Disclosing
}

// ask asks the question of a record about an item.
func (e *Edition) ask(r *Record, item *privacy.Item) (d privacy.Decision) {
	p, a, on := e.policy, &r.args, r.day
	switch r.question {
	case privacy.AskMayErase:
		d = p.MayErase(item, on)
	case privacy.AskRequiresErasure:
		d = p.RequiresErasure(item, on)
	case privacy.AskRequiresErasureOnRequest:
		d = p.RequiresErasureOnRequest(item, a.Request, on)
	case privacy.AskMayKeep:
		d = p.MayKeep(item, on)
	case privacy.AskMayProcess:
		d = p.MayProcess(item, a.Processing, on)
	case privacy.AskMayDecideAutomatically:
		d = p.MayDecideAutomatically(item, a.Activity, on)
	case privacy.AskRequiresInformation:
		d = p.RequiresInformation(item, a.Activity, on)
	case privacy.AskRequiresAccess:
		d = p.RequiresAccess(item, a.Request, on)
	case privacy.AskRequiresRectification:
		d = p.RequiresRectification(item, a.Request, on)
	case privacy.AskRequiresRestriction:
		d = p.RequiresRestriction(item, a.Request, on)
	case privacy.AskRequiresNotification:
		d = p.RequiresNotification(item, on)
	case privacy.AskRequiresPortability:
		d = p.RequiresPortability(item, a.Request, on)
	case privacy.AskRequiresEndOfUse:
		d = p.RequiresEndOfUse(item, a.Request, on)
	case privacy.AskRequiresHumanDecision:
		d = p.RequiresHumanDecision(item, a.Request, on)
	case privacy.AskHasRight:
		d = p.HasRight(item, a.Right, on)
	case privacy.AskMayDisclose:
		d = p.MayDisclose(item, a.Disclosing, on)
	}
	return d
}

// Result is what replaying a record came to. The zero Result is not said.
type Result struct {
	// Verdict says whether the answer is the same.
	Verdict Verdict
	// Obstacle says why the question cannot be asked again; zero unless Verdict
	// is Cannot.
	Obstacle Obstacle
	// Recorded is the answer that was recorded.
	Recorded Answer
	// Now is the answer that is given now; zero where Verdict is Cannot.
	Now Answer
}

// Replay asks the question of a record again and compares the answers in every
// part. Another version of the library is no obstacle, since that is what one
// wants to know about; another policy and another edition of the law are.
//
// It speaks of the answer and not of the record: whether that is still the one
// that was written is for [Verify] to say.
func (e *Edition) Replay(r Record) Result {
	result := Result{Verdict: Cannot, Recorded: r.Answer()}
	switch {
	case r.law != law.AsOf():
		result.Obstacle = OtherLaw
		return result
	case e.policy == nil || r.policy != e.digest:
		result.Obstacle = OtherPolicy
		return result
	}
	item := r.Item()
	if r.dataset.Name != "" {
		of, err := e.policy.Dataset(r.dataset)
		if err != nil {
			result.Obstacle = NoDataset
			return result
		}
		item.Of = of
	}
	result.Verdict, result.Now = Differs, answerOf(e.ask(&r, &item), &item)
	if result.Now.Equal(result.Recorded) {
		result.Verdict = Same
	}
	return result
}

// Policy returns the digest of the policy.
func (e *Edition) Policy() Digest { return e.digest }

// Library returns the version of the library.
func (e *Edition) Library() string { return e.library }

// Law returns the edition of the law; see [law.AsOf].
func (e *Edition) Law() retention.Date { return law.AsOf() }
