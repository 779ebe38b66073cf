package privacy_test

import (
	"fmt"
	"strings"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// workshopSpec is the policy of a small controller: what it writes down about
// those who call, and the vouchers that the law makes it keep.
func workshopSpec() *privacy.Spec {
	vouchers, _ := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	people := subjects.CategoriesOf(subjects.Contact)
	return &privacy.Spec{
		ID: "workshop", Version: "2026-1", Controllers: []string{"Workshop AS"},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(7), BackupRotation: retention.Days(30),
		Activities: []privacy.Activity{
			{
				ID: "enquiries", Purpose: lawfulbasis.EventsAndEnquiries, Role: lawfulbasis.Controller, Controllers: []string{"Workshop AS"},
				Basis: lawfulbasis.LegitimateInterests, About: people,
				Kinds: subjects.KindsOf(subjects.Name, subjects.Phone, subjects.EnquiryText, subjects.PaymentVoucher),
				Limits: []privacy.Limit{{
					ID:   "after-last-contact",
					Rule: retention.Limit{From: retention.LastContact, Anchor: retention.DayOf, Period: retention.Months(6)},
				}},
			},
			{
				ID: "bookkeeping", Purpose: lawfulbasis.Bookkeeping, Role: lawfulbasis.Controller, Controllers: []string{"Workshop AS"},
				Basis: lawfulbasis.LegalObligation, About: people, Kinds: vouchers.Kinds,
				Duties: []privacy.Duty{{ID: "vouchers", Rule: vouchers}},
			},
		},
	}
}

// once, at start
var (
	workshop  = privacy.MustNew(workshopSpec())
	enquiries = workshop.MustDataset(privacy.DatasetSpec{
		Name: "enquiry", About: subjects.CategoriesOf(subjects.Contact), Kinds: subjects.KindsOf(subjects.Name, subjects.EnquiryText),
		For: []privacy.ActivityID{"enquiries"}, Parent: "contact",
	})
	contacts = workshop.MustDataset(privacy.DatasetSpec{
		Name: "contact", About: subjects.CategoriesOf(subjects.Contact), Kinds: subjects.KindsOf(subjects.Phone),
		For: []privacy.ActivityID{"enquiries"},
	})
	receipts = workshop.MustDataset(privacy.DatasetSpec{
		Name: "receipt", About: subjects.CategoriesOf(subjects.Contact), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{"enquiries", "bookkeeping"}, Parent: "contact",
	})
)

// enquiry is what happened to one row: the day of the last contact.
func enquiry(key, lastContact string) privacy.Item {
	return privacy.Item{
		Key: key, Of: enquiries, Under: "c-1", Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{
			For: "enquiries", Objection: privacy.NoObjection(),
			Dates: retention.Dates{LastContact: retention.On(retention.MustParseDate(lastContact))},
		}},
	}
}

// receipt is a row that two activities use.
func receipt(key, lastContact, booked string) privacy.Item {
	item := enquiry(key, lastContact)
	item.Of = receipts
	item.Uses = append(item.Uses, privacy.Use{
		For: "bookkeeping", Dates: retention.Dates{Booked: retention.On(retention.MustParseDate(booked))},
	})
	return item
}

// May this row be erased, must it be, and why?
func Example() {
	item := receipt("r-1", "2026-03-10", "2026-03-10")
	decision := workshop.RequiresErasure(&item, retention.MustParseDate("2026-11-23"))
	fmt.Println(decision.Outcome())
	for reason := range decision.Reasons() {
		for provision := range reason.Provisions() {
			fmt.Println(reason.Code, "by", provision.Cite(law.English))
			break
		}
	}
	fmt.Println("may be erased from", decision.Deadline().Earliest)
	for obligation := range decision.Obligations() {
		fmt.Println(obligation.Code, "until", obligation.Until)
	}
	// Output:
	// forbidden
	// duty-to-keep by Bookkeeping Act section 13 first paragraph nos. 1–4
	// purpose-ended by Article 17(1)(a) GDPR
	// may be erased from 2032-01-01
	// restrict-use until 2032-01-01
}

func ExampleNew() {
	spec := workshopSpec()
	spec.EraseWithin = retention.Months(2)
	spec.Activities[1].Duties[0].Rule.Period = retention.Years(10)
	_, err := privacy.New(spec)
	fmt.Println(err)
	// Output:
	// personvern: workshop:
	// 	erase-within: longer-than-one-month (gdpr:17(1))
	// 	activities[bookkeeping].duties[vouchers].period: longer-than-statute (bokforingsloven:13(1)[1-4])
}

func ExampleSpec_SetPeriod() {
	spec := workshopSpec()
	spec.SetPeriod("after-last-contact", retention.Months(3))
	shorter := privacy.MustNew(spec)
	activity, _ := shorter.Lookup("enquiries")
	fmt.Println(activity.Limits[0].Rule.Period)

	spec.SetPeriod("after-last-contcat", retention.Months(1)) // a slip changes nothing, and is told
	_, err := privacy.New(spec)
	fmt.Println(err)
	// Output:
	// P3M
	// personvern: workshop:
	// 	limits[after-last-contcat]: no-such-rule
}

func ExamplePolicy_Dataset() {
	_, err := workshop.Dataset(privacy.DatasetSpec{
		Name: "invoice", About: subjects.CategoriesOf(subjects.Contact), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{"enquiries"},
	})
	fmt.Println(err)
	// Output:
	// personvern: invoice:
	// 	for[bookkeeping]: duty-left-out (bokforingsloven:13(1)[1-4])
}

func ExamplePolicy_MayErase() {
	item := enquiry("e-1", "2026-03-10")
	day := retention.MustParseDate("2026-06-01")
	fmt.Println(workshop.MayErase(&item, day).Outcome())
	item.Holds = privacy.AllHolds(retention.Hold{
		Kind: retention.OpenAccessRequest, Since: retention.On(day), Released: retention.NotYet(),
	})
	decision := workshop.MayErase(&item, day)
	fmt.Println(decision.Outcome())
	for obligation := range decision.Obligations() {
		fmt.Println(obligation.Code, obligation.First)
	}
	// Output:
	// permitted
	// forbidden
	// answer-access-first true
}

func ExamplePolicy_RequiresErasureOnRequest() {
	item := enquiry("e-1", "2026-10-01") // the controller's own six months still run
	day := retention.MustParseDate("2026-11-23")
	request := privacy.Request{Kind: privacy.AskErasure, Received: day, Identified: privacy.Yes}

	decision := workshop.RequiresErasureOnRequest(&item, request, day)
	fmt.Println(decision.Outcome())
	for missing := range decision.Missing(&item) {
		fmt.Println("judge first:", missing)
	}

	item.Uses[0].Necessary = privacy.Judgement{Result: privacy.No, By: "reception", On: day}
	decision = workshop.RequiresErasureOnRequest(&item, request, day)
	fmt.Println(decision.Outcome(), "gone by", decision.Deadline().GoneBy)
	// Output:
	// undetermined
	// judge first: overriding-grounds of enquiries
	// judge first: necessity of enquiries
	// required gone by 2026-11-30
}

func ExamplePolicy_Deadline() {
	item := enquiry("e-1", "2025-08-31") // six months: the last day of February
	deadline := workshop.Deadline(&item, retention.MustParseDate("2026-03-09"))
	fmt.Println("last day", deadline.LastDay)
	fmt.Println("erase from", deadline.EraseFrom)
	fmt.Println("gone by", deadline.GoneBy)
	fmt.Println("backups by", deadline.BackupsGoneBy)
	fmt.Println(deadline.State, deadline.Overdue(retention.MustParseDate("2026-03-09")), "day")
	// Output:
	// last day 2026-02-28
	// erase from 2026-03-01
	// gone by 2026-03-08
	// backups by 2026-04-07
	// overdue 1 day
}

func ExamplePolicy_UseUntil() {
	item := enquiry("e-1", "2026-03-10")
	item.Uses[0].Objection = privacy.Objection{
		Received:   retention.On(retention.MustParseDate("2026-05-02")),
		Overriding: privacy.Judgement{Result: privacy.No, By: "legal"},
	}
	for activity, until := range workshop.UseUntil(&item, retention.MustParseDate("2026-06-01")) {
		fmt.Println(activity, until)
	}
	// Output:
	// enquiries 2026-05-01
}

// A case that is not over and one whose end nobody knows are different facts.
func ExampleDecision_Missing() {
	item := enquiry("e-1", "2026-03-10")
	day := retention.MustParseDate("2028-01-01")
	for _, lastContact := range []retention.When{
		retention.NotYet(), {}, retention.NoLaterThan(retention.MustParseDate("2026-12-31")),
	} {
		item.Uses[0].Dates.LastContact = lastContact
		decision := workshop.RequiresErasure(&item, day)
		fmt.Print(lastContact, ": ", decision.Outcome())
		for missing := range decision.Missing(&item) {
			fmt.Print(", missing ", missing)
		}
		fmt.Println()
	}
	// Output:
	// not-yet: permitted
	// not said: undetermined, missing last-contact of enquiries
	// ..2026-12-31: required
}

func ExampleDecision_Through() {
	item := enquiry("e-1", "2026-03-10")
	decision := workshop.RequiresErasure(&item, retention.MustParseDate("2026-06-01"))
	fmt.Println(decision.Outcome(), "through", decision.Through(&item))
	// Output:
	// permitted through 2026-09-10
}

func ExampleInventory_Plan() {
	inventory := workshop.MustInventory(contacts, enquiries, receipts)
	person := enquiry("c-1", "2026-03-10")
	person.Of, person.Under = contacts, ""
	plan := inventory.Plan(nil, retention.MustParseDate("2026-11-23"),
		person, enquiry("e-1", "2026-03-10"), receipt("r-1", "2026-03-10", "2026-03-10"))
	for step := range plan.Steps() {
		fmt.Println(step.Item.Of.Name(), step.Item.Key, step.Do)
	}
	fmt.Println("complete:", plan.IsComplete())

	forgetful := inventory.Plan(nil, retention.MustParseDate("2026-11-23"), person)
	for dataset := range forgetful.Silent() {
		fmt.Println("nothing said of", dataset.Name())
	}
	// Output:
	// enquiry e-1 erase
	// receipt r-1 restrict
	// contact c-1 erase-last
	// complete: true
	// nothing said of enquiry
	// nothing said of receipt
}

func ExampleNone() {
	inventory := workshop.MustInventory(contacts, enquiries)
	person := enquiry("c-1", "2026-03-10")
	person.Of, person.Under = contacts, ""
	plan := inventory.Plan(nil, retention.MustParseDate("2026-11-23"), person, privacy.None(enquiries))
	fmt.Println(plan.IsComplete())
	// Output:
	// true
}

func ExampleSweep_Due() {
	columns := privacy.Columns{
		Uses: []privacy.UseColumns{{
			For:      "enquiries",
			Dates:    map[retention.Event]privacy.DayColumn{retention.LastContact: {Column: "e.last_contact", NotYet: "e.is_open"}},
			Objected: privacy.DayColumn{Column: "e.objected_on", NotYet: "1 = 1"},
		}},
		Holds: privacy.AllHoldColumns(),
	}
	where, args, err := enquiries.Sweep(retention.MustParseDate("2026-11-23")).Due(columns, "$%d")
	fmt.Println(err, strings.Count(where, "$"), "arguments:", args)

	columns.Uses[0].Dates = nil
	_, _, err = enquiries.Sweep(retention.MustParseDate("2026-11-23")).Due(columns, "$%d")
	fmt.Println(err)
	// Output:
	// <nil> 2 arguments: [2026-05-22 2026-11-23]
	// personvern: the columns of enquiry lack uses[0].dates[last-contact]
}
