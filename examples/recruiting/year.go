package main

import (
	"fmt"
	"io"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// SocialMedia is an activity that this employer has added: looking an applicant
// up in social media.
const SocialMedia privacy.ActivityID = "social-media-check"

// office is an employer's policy with what it found of its own activities, and
// its tables.
type office struct {
	policy                                *privacy.Policy
	applications, notes, referees, lookUp *privacy.Dataset
}

func newOffice() *office {
	spec := recruiting.Spec("Acme AS")
	spec.ID, spec.Version = "acme-hr", "2026-2"
	spec.Activities = append(spec.Activities, privacy.Activity{
		ID: SocialMedia, Purpose: lawfulbasis.Vetting,
		Role: lawfulbasis.Controller, Controllers: []string{"Acme AS"},
		Basis: lawfulbasis.LegitimateInterests,
		About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.SocialMedia),
		Sources: lawfulbasis.SourcesOf(lawfulbasis.FromSocialMedia),
		Limits: []privacy.Limit{{
			ID: "social-media-filled", Rule: retention.Limit{From: retention.PositionFilled, Anchor: retention.DayOf, Period: retention.Days(0)},
		}},
	})
	all := []lawfulbasis.Element{
		lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate,
		lawfulbasis.DataNecessary, lawfulbasis.NothingInferred, lawfulbasis.NoProcessor, lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ConsultationSettled,
		lawfulbasis.SecurityAssessed, lawfulbasis.HumanDecides, lawfulbasis.AutomatedMeans,
	}
	consent := []lawfulbasis.Element{
		lawfulbasis.FreelyGiven, lawfulbasis.Unbundled, lawfulbasis.SpecificToPurpose, lawfulbasis.InformedConsent,
		lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable, lawfulbasis.Distinguishable, lawfulbasis.EasyToWithdraw,
		lawfulbasis.NotOfferedToChildren,
	}
	interest := []lawfulbasis.Element{
		lawfulbasis.NoPublicTask, lawfulbasis.InterestLawful, lawfulbasis.InterestReal, lawfulbasis.InterestTold,
		lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids,
	}
	for id, found := range map[privacy.ActivityID][]lawfulbasis.Element{
		recruiting.Hiring:     {lawfulbasis.PartyOrAsked, lawfulbasis.Indispensable},
		recruiting.TalentPool: append(consent, lawfulbasis.FurtherConsent),
		recruiting.Checks:     interest,
		recruiting.Claims:     interest,
	} {
		spec.Activity(id).Assessed = lawfulbasis.Assessment{
			Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(append(found, all...)...)},
			By:       "personnel", On: retention.MustParseDate("2026-01-10"),
		}
	}
	o := &office{policy: privacy.MustNew(spec)}
	table := func(name string, collected lawfulbasis.Purpose, kinds subjects.KindSet, uses ...privacy.ActivityID) *privacy.Dataset {
		return o.policy.MustDataset(privacy.DatasetSpec{
			Name: name, About: subjects.CategoriesOf(subjects.Applicant), Kinds: kinds, For: uses,
			CollectedFor: lawfulbasis.PurposesOf(collected),
		})
	}
	o.applications = table("application", lawfulbasis.Recruitment, subjects.KindsOf(subjects.Application, subjects.CV),
		recruiting.Hiring, recruiting.TalentPool, recruiting.Claims)
	o.notes = table("interview_note", lawfulbasis.Recruitment, subjects.KindsOf(subjects.InterviewNote), recruiting.Hiring, recruiting.Claims)
	o.referees = table("reference", lawfulbasis.Vetting, subjects.KindsOf(subjects.Reference), recruiting.Checks, recruiting.Claims)
	o.lookUp = table("social_media", lawfulbasis.Vetting, subjects.KindsOf(subjects.SocialMedia), SocialMedia)
	return o
}

// diary is what happens to one applicant, and what is asked about it.
type diary struct {
	office *office
	out    io.Writer
	// happened is what recruiting asks for; collected is when what stands in a
	// table came, and informed when she was told of it.
	happened            recruiting.Application
	collected, informed map[*privacy.Dataset]retention.When
}

// year follows another applicant through a year in which everything is asked
// that is not about erasing.
func year(w io.Writer) {
	o := newOffice()
	d := &diary{
		office: o, out: w,
		happened: recruiting.Application{
			Received: on("2026-08-01"), Withdrawn: retention.NotYet(), PositionFilled: retention.NotYet(), Hired: retention.NotYet(),
			EmploymentEnded: retention.NotYet(), Pool: recruiting.NoConsent(), Objection: privacy.NoObjection(), Holds: privacy.AllHolds(),
		},
		collected: map[*privacy.Dataset]retention.When{
			o.applications: on("2026-08-01"), o.notes: on("2026-08-20"), o.referees: on("2026-08-21"), o.lookUp: on("2026-08-24"),
		},
		informed: map[*privacy.Dataset]retention.When{
			o.applications: retention.NotYet(), o.notes: retention.NotYet(), o.referees: retention.NotYet(), o.lookUp: retention.NotYet(),
		},
	}
	d.gathers()
	d.looksUp()
	d.pools()
	d.shows()
	d.handsOver()
	d.letsGo()
}

func day(text string) retention.Date { return retention.MustParseDate(text) }

func on(text string) retention.When { return retention.On(day(text)) }

// gathers is what she has to be told, and by when.
func (d *diary) gathers() {
	o := d.office
	i := d.item(o.applications)
	d.tell("an application comes in: is she to be informed?", i, o.policy.RequiresInformation(i, recruiting.Hiring, day("2026-08-01")))
	d.informed[o.applications] = on("2026-08-01")
	d.process("the receipt told her: may it be read?", d.item(o.applications), privacy.Processing{For: recruiting.Hiring}, "2026-08-02")
	i = d.item(o.referees)
	d.tell("a referee was heard: is she to be informed of that?", i, o.policy.RequiresInformation(i, recruiting.Checks, day("2026-08-22")))
}

// looksUp is a use that nobody has assessed, and then somebody has.
func (d *diary) looksUp() {
	i := d.item(d.office.lookUp)
	d.process("somebody wants to look her up in social media", i, privacy.Processing{For: SocialMedia}, "2026-08-24")
	i.Uses[0].Assessed = lawfulbasis.Assessment{
		Findings: lawfulbasis.Findings{Unmet: lawfulbasis.ElementsOf(lawfulbasis.InterestPrevails, lawfulbasis.DataNecessary)},
		By:       "personnel", On: day("2026-08-25"),
	}
	d.process("personnel has looked into it: it is private, and not needed", i, privacy.Processing{For: SocialMedia}, "2026-08-25")
}

// pools is one datum with two purposes, one that has ended and one that she
// agreed to.
func (d *diary) pools() {
	d.happened.Pool = []privacy.Consent{{Given: on("2026-09-10"), Withdrawn: retention.NotYet()}}
	d.happened.PositionFilled = on("2026-10-01")
	i := d.item(d.office.applications)
	d.process("the position went to somebody else: may hiring go on with it?", i, privacy.Processing{For: recruiting.Hiring}, "2026-10-02")
	d.process("she agreed to the talent pool: may a manager see it?", i, privacy.Processing{For: recruiting.TalentPool}, "2026-10-02")
}

// shows answers a request for access.
func (d *diary) shows() {
	o := d.office
	access := privacy.Request{Kind: privacy.AskAccess, Received: day("2026-11-05"), Identified: privacy.Yes}
	answer := access.Clock(day("2026-11-05")).Answer
	fmt.Fprintf(d.out, "2026-11-05  she asks what is held about her, to be answered by %s, %s at the latest\n", answer.Safe, answer.Outer)
	legal := privacy.Judgement{Result: privacy.Yes, By: "legal", On: day("2026-11-10")}
	i := d.item(o.applications)
	d.tell("the application", i, o.policy.RequiresAccess(i, access, day("2026-11-12")))
	i = d.item(o.notes)
	i.Withheld = privacy.Withholding{Kind: privacy.InternalPreparation, Judged: legal}
	d.tell("what the panel wrote for its own preparation", i, o.policy.RequiresAccess(i, access, day("2026-11-12")))
	i = d.item(o.referees)
	i.OthersRights = legal
	d.tell("the reference, which speaks of a colleague too", i, o.policy.RequiresAccess(i, access, day("2026-11-12")))
}

// handsOver answers a request for portability.
func (d *diary) handsOver() {
	o := d.office
	move := privacy.Request{Kind: privacy.AskPortability, Received: day("2026-11-20"), Identified: privacy.Yes}
	i := d.item(o.applications)
	d.tell("she asks for what she handed in, for another employer", i, o.policy.RequiresPortability(i, move, day("2026-11-21")))
	i = d.item(o.referees)
	d.tell("and for the reference", i, o.policy.RequiresPortability(i, move, day("2026-11-21")))
}

// letsGo is a consent withdrawn, before and after somebody has written it down.
func (d *diary) letsGo() {
	o := d.office
	leave := privacy.Request{Kind: privacy.AskWithdrawal, For: recruiting.TalentPool, Received: day("2027-01-15")}
	i := d.item(o.applications)
	d.process("she leaves the talent pool, and nobody has dealt with it", i, privacy.Processing{For: recruiting.TalentPool, Request: leave}, "2027-01-15")
	d.tell("must the pool let go of it?", i, o.policy.RequiresEndOfUse(i, leave, day("2027-01-15")))
	d.happened.Pool[0].Withdrawn = on("2027-01-15")
	i = d.item(o.applications)
	d.tell("and must it be erased?", i, o.policy.RequiresErasure(i, day("2027-01-16")))
	d.tell("and half a year after the position was filled?", i, o.policy.RequiresErasure(i, day("2027-04-02")))
}

// item is what is known of her in one of the tables.
func (d *diary) item(of *privacy.Dataset) *privacy.Item {
	i := d.happened.Item("b-4", of)
	switch of {
	case d.office.applications:
		i.Origin = subjects.Provided
	case d.office.lookUp:
		i.Uses = []privacy.Use{{
			For: SocialMedia, Dates: retention.Dates{PositionFilled: d.happened.PositionFilled}, Objection: d.happened.Objection,
		}}
	}
	for n := range i.Uses {
		u := &i.Uses[n]
		u.Dates.Collected, u.Informed, u.Contacted = d.collected[of], d.informed[of], retention.NotYet()
	}
	i.Disclosures = privacy.AllDisclosures()
	return &i
}

func (d *diary) process(what string, i *privacy.Item, doing privacy.Processing, today string) {
	d.tell(what, i, d.office.policy.MayProcess(i, doing, day(today)))
}

// tell prints an answer: what it is, what decided, what is missing and what
// follows.
func (d *diary) tell(what string, i *privacy.Item, answer privacy.Decision) {
	fmt.Fprintf(d.out, "%s  %s\n            %s of %s: %s\n", answer.Day(), what, answer.Question(), answer.Dataset().Name(), answer.Outcome())
	for r := range answer.Reasons() {
		if !r.Decides {
			continue
		}
		fmt.Fprintf(d.out, "            because %s", r.Code)
		for p := range r.Provisions() {
			fmt.Fprintf(d.out, ", %s", p.Cite(law.English))
		}
		if !r.Against.IsEmpty() {
			fmt.Fprintf(d.out, ": not %s", r.Against)
		}
		fmt.Fprintln(d.out)
	}
	for m := range answer.Missing(i) {
		fmt.Fprintf(d.out, "            find out %s\n", m)
	}
	for follows := range answer.Obligations() {
		when := "then"
		if follows.First {
			when = "first"
		}
		fmt.Fprintf(d.out, "            %s %s", when, follows.Code)
		if follows.By != (retention.Term{}) {
			fmt.Fprintf(d.out, " by %s", follows.By.Safe)
		}
		fmt.Fprintln(d.out)
	}
}
