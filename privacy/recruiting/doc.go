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
// # What may be asked
//
// An [Inquiry] is what an employer wants to know of one applicant, how it would
// learn of it, and how far the applicant has come:
//
//	a := recruiting.MayCollect(recruiting.Inquiry{
//		About: recruiting.Belief,
//		By:    recruiting.SocialNetworks,
//		Stage: recruiting.Applied,
//		…
//	}, today)
//
// The bans are on learning, in whatever way, so that the topic is what is wanted,
// and the way changes it only where a law says so. An answer that depends on
// fields that were left out is undetermined and names them; every question asks
// only for what its topic and way need.
//
//	question                permitted             forbidden              required
//	MayCollect              it may be learnt      it may not be          –
//	RequiresRemoval         it need not be        –                      take it out
//	RequiresQualifications  –                     nothing opens for it   tell the by-passed
//	RequiresListing         –                     the name is not given  the name is on the list
//
// What each topic needs beside being necessary for the choice (Art. 5(1)(c)):
//
//	FamilyPlans, OrientationOrGender  never
//	Ethnicity, Disability             decisive for the work
//	Belief, Cohabitation              decisive for the work, or a post that matters in an
//	                                  undertaking that exists to promote a belief, if the advert said so
//	Politics, UnionMembership         the nature of the post, or one that matters in an undertaking
//	                                  that exists to promote political views; if the advert said so
//	Health                            the tasks of the post
//	PrivateEconomy                    a higher function with a large economic responsibility; finalists
//	CriminalRecord                    finalists
//
// Of all of these but cohabitation and economy, a condition of Art. 9(2) or of
// personopplysningsloven § 11 as well. And what each way needs:
//
//	Asking              nothing more; the only one that can begin with the advert
//	Referees            that the applicant named them or agreed; the balance of interests
//	SocialNetworks      the balance of interests
//	OpenSources         the balance of interests
//	Testing             the balance of interests
//	MedicalExamination  a law, a special risk, or life or health (arbeidsmiljøloven § 9-4)
//	CreditBureau        a need on the merits, as PrivateEconomy, the balance of interests
//	DebtRegister        never
//	PoliceCertificate   a law that asks for it; finalists
//	PersonnelFile       that it goes together with what the file is for (Art. 6(4))
//
// Health and disability are asked of the applicant, or found by an examination,
// and in no other way (arbeidsmiljøloven § 9-3).
//
// What an applicant tells without being asked is not collected in breach of a
// ban. What is kept of it is another matter: [RequiresRemoval].
//
// [RequiresQualifications] is the demand of one who was passed over, and
// [RequiresListing] the list of applicants of a public employer.
//
// The law is that of the day asked about. Days before 2018-07-20, when the GDPR
// became law in Norway, are undetermined; of later days the wording of 2026 is
// used, which says nothing of amendments in between. What we know from an excerpt
// or at second hand is marked: [ruling.Reason.IsVerified] is false for
// [NotEntrusted], and for what rests on offentleglova; and the provision behind
// [LockAway] was not read either.
//
// # Our readings
//
//   - Our reading: cohabitation may be asked about only where § 30 second or third
//     paragraph lets it. The first paragraph does not name it, but exceptions for it
//     would otherwise have nothing to except from.
//   - Our reading: the advert matters for the third paragraph of § 30 only, where
//     that sentence stands; for arbeidsmiljøloven § 13-4 it matters for both
//     exceptions.
//   - Our reading: networks, referees and tests are ways of obtaining in the
//     meaning of all the bans.
//   - Our reading: a disability is health, so that § 9-3 keeps others from being
//     asked about it.
//   - Our reading: an examination that § 9-4 opens for is no other way in the
//     meaning of § 9-3, but what it is about must be needed all the same.
//   - Our reading: data on offences and private economy is asked of finalists
//     only, in whatever way (Art. 5(1)(c)). For credit reports the authority's
//     guidance says so.
//   - Our reading: referees whom the applicant did not name are not called. It is
//     no consent in the meaning of Art. 7, but without it the check is neither fair
//     nor what an applicant can expect.
//   - Our reading: after the applicant is hired, has withdrawn or was passed over,
//     nothing more is learnt for the recruitment.
//   - Our reading: who demands to know the qualifications of the one who was hired
//     need not show that there was a breach, only hold it.
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
// asks before the position is filled. [Application.AskAgainBy] is the day by which
// one who stays in the pool must have agreed again.
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
// chosen and had not withdrawn: [Application.ClaimsWindow] gives its days. An
// employer that wants none removes the activity.
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
// No activity of [Spec] has data that may as a rule not be gathered, nor social
// networks, credit reports or certificates of conduct: an employer for whom
// [MayCollect] answers that it may adds the kind or the activity. Travel expenses
// and the like are bookkeeping, under a policy that has it. Row by row, of what
// the law asks of recruiting:
//
//   - NO-LDL-37, NO-LDL-38: who has to prove what, and that fault is not needed,
//     change no answer here. They are reasons for weighing a claims window.
//   - NO-DISKR-CLAIM: three years is the outer edge of what such a window can be
//     argued to be, not a period of the policy. That a claim runs out is no duty to
//     keep.
//   - NO-POLREG-37-2: known at second hand. The obligation [LockAway] says it; the
//     policy has no certificates, and an employer that adds them adds the maximum
//     that [retention.StatutoryCeiling] has.
//   - NO-REKR-HIRED: checks end when the applicant is hired, which is within the
//     trial period that others recommend at the most.
//   - NO-ARKIV-13: a public body destroys only what the national archive lets it.
//     Nothing was read, and the policy is for private employers: a public one adds
//     its duties.
//   - NO-KI-HR: not in force. A machine that decides alone is a question to the
//     policy (Art. 22).
//   - Bans outside these acts, such as on genetic tests, and what a regulation
//     under §§ 9-3 or 9-4 may say: not read.
//   - gjeldsinformasjonsloven § 12 fourth paragraph: an authority with a law of its
//     own may be given debt data. [MayCollect] closes the register to all
//     employers; what applicants fetch and hand over themselves is [Asking].
//   - When a law asks for a certificate of conduct: each has its own, which
//     [Inquiry].Statute stands for.
package recruiting
