// Package recruiting is the life of a job application as a policy to start
// from, for employers in Norway and the systems they recruit with.
//
//	spec := recruiting.Spec("Acme AS")
//	spec.ID, spec.Version = "acme-hr", "2026-1"
//	spec.SetPeriod(recruiting.ClaimsPeriod, retention.Months(3))
//	policy := privacy.MustNew(spec)
//
//	cvs := policy.MustDataset(privacy.DatasetSpec{
//		Name:  "cv",
//		About: subjects.CategoriesOf(subjects.Applicant),
//		Kinds: subjects.KindsOf(subjects.CV, subjects.Application),
//		For:   []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool, recruiting.Employment},
//
//		CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Recruitment, lawfulbasis.TalentPool),
//	})
//
// A row is told in the words of the trade, with [Application], whose method
// [Application.Item] makes of it the item that questions are put about: what
// must be erased, what may be processed, and what an applicant who asks is owed.
//
// # The life of an application
//
// [Hiring] begins with the application and lasts until it is withdrawn, until
// the position goes to somebody else, or until the applicant is hired; the
// next day nothing carries the data any more (Art. 5(1)(e), 6(1)(b)). What else
// may carry it is one of these, each a use of its own:
//
//	TalentPool   the applicant consented; until the consent has run out or is withdrawn
//	Employment   the applicant was hired; until the employment ends
//	Claims       the employer keeps for a while what shows how it chose; see below
//
// [Checks] is for references and tests, and ends with hiring. A dispute is no
// use: it is a hold on the item, see [Dispute].
//
// A consent that comes after the last day of another use does not heal the days
// between (Art. 5(1)(e), 17(1)(d)). The answer is then undetermined until
// somebody has judged the use necessary, so that whoever wants a talent pool
// asks before the position is filled.
//
// # The claims window
//
// A by-passed applicant can claim redress for three years and more
// (likestillings- og diskrimineringsloven § 38, foreldelsesloven § 9). That a
// claim is not yet barred neither orders an employer to keep anything nor lets
// it refuse an erasure: for that a claim must be pending, notified or concretely
// foreseeable (Art. 17(3)(e)). What an employer may do is to weigh a short time
// against the applicant's interests (Art. 6(1)(f)), and [Claims] is such a time:
// a limited use, to which the applicant can object, and no duty. Name it only
// for the data that shows how the choice was made, and only after having weighed
// it. It runs from the day the position is filled, for those who were not
// chosen and had not withdrawn.
//
// # What an employer finds
//
// The policy says on which basis each activity rests. That the basis holds is
// for the employer to find, in [privacy.Activity.Assessed] for all applicants and
// in [Application.Assessed] for one: until then, whether anything may be
// processed is undetermined. A consent is a value with its days, and what makes
// it valid is found of it; one that was asked for by who chooses, or without
// which nobody can apply, is seldom free (recital 43, Art. 7(4)). A sorting that
// a machine does alone is a decision like any other, and that the applicants are
// many is no exception by itself: that nothing less would do has to be shown, and
// a human to be within reach (Art. 22(2)(a), (3)).
//
// # What an applicant is owed
//
// Word of what is done with an application when it comes (Art. 13), and of what
// referees said within a month, or with the first word to the applicant before
// that (Art. 14(3)). Access to all of it, with two limits that are set on the
// item: text made to prepare the choice that was shown to nobody and has to stay
// inside ([privacy.InternalPreparation]), and what would harm a referee, which is
// taken out and takes nothing else with it. To take along what the applicant
// sent for a post or the pool (Art. 20), but no notes, references or results. To
// object to the checks and to the claims window, and to leave the pool at any
// time.
//
// # Proposals
//
// No law and no Norwegian authority was found to state a number, so that the
// length of the pool ([PoolPeriod]) and of the claims window ([ClaimsPeriod]) are
// proposals of this library, marked so, to be set by the employer and told to
// applicants (Art. 13(2)(a)). An erasure is to be carried out the day it is due;
// an employer with a documented routine sets its own EraseWithin, a month at
// most. The financial year, which no rule here uses, is the calendar year.
//
// # What is left out
//
// Data on pregnancy, belief, ethnicity, disability, orientation, politics and
// union membership may as a rule not be gathered at all, and health data only
// where the tasks of the post need it (likestillings- og diskrimineringsloven
// § 30, arbeidsmiljøloven §§ 9-3 and 13-4). No activity here has these kinds, nor
// social media, credit checks or police certificates: an employer who has the
// ground for one of them adds the kind or the activity. A certificate of conduct
// is criminal data though it shows nothing: it takes a law that asks for it, of
// those whom that law names, or a consent that is free
// (Art. 10, personopplysningsloven § 11). Public bodies have duties to keep and
// to publish that are not here either. Travel expenses and the like are
// bookkeeping, under a policy that has it.
package recruiting
