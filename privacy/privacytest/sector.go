package privacytest

import (
	"time"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

// BreachAt is what the questions on a breach are asked about: "breach.notice",
// "breach.telling-persons", "breach.telling-controller" and "breach.record".
type BreachAt struct {
	// Breach is what is known of it.
	Breach breach.Breach
	// At is the moment asked about; the zero time is not said.
	At time.Time
}

// PlannedProcessing is what "accountability.impact-assessment" and
// "accountability.record" are asked about.
type PlannedProcessing struct {
	// Activity is the activity; its rules are not looked at.
	Activity privacy.Activity
	// Processing is how it is done.
	Processing accountability.Processing
	// Organisation is who does it; for the record.
	Organisation accountability.Organisation
}

// AssessedProcessing is what "accountability.consultation" and
// "accountability.review" are asked about.
type AssessedProcessing struct {
	// Activity is the activity.
	Activity privacy.Activity
	// Assessment is its impact assessment.
	Assessment accountability.Assessment
}

// withSectors adds the questions of the sectors, named by package and question.
func withSectors(all map[string]question) map[string]question {
	for name, q := range map[string]question{
		"transfer.may-transfer": ruled(transfer.MayTransfer),

		"credit.may-report":             ruled(credit.MayReport),
		"credit.may-use":                ruled(credit.MayUse),
		"credit.may-score":              ruled(credit.MayScore),
		"credit.may-release":            ruled(credit.MayRelease),
		"credit.may-release-debt-data":  ruled(credit.MayReleaseDebtData),
		"credit.requires-copy":          ruled(credit.RequiresCopy),
		"credit.requires-notice":        ruled(credit.RequiresNotice),
		"credit.requires-removal":       ruled(credit.RequiresRemoval),
		"credit.requires-erasure":       ruled(credit.RequiresErasure),
		"credit.requires-debt-erasure":  ruled(credit.RequiresDebtErasure),
		"credit.requires-model-erasure": ruled(credit.RequiresModelErasure),
		"credit.last-use":               bounded(credit.LastUse),
		"credit.last-archived":          bounded(credit.LastArchived),
		"credit.notice-ends":            bounded(credit.NoticeEnds),
		"credit.wait-ends":              bounded(credit.WaitEnds),
		"claims.may-claim":              ruled(claims.MayClaim),
		"claims.may-enforce":            ruled(claims.MayEnforce),
		"claims.may-go-to-court":        ruled(claims.MayGoToCourt),
		"claims.may-send-demand":        ruled(claims.MaySendDemand),
		"claims.may-tell":               ruled(claims.MayTell),
		"claims.may-transfer-claim":     ruled(claims.MayTransferClaim),
		"claims.requires-account":       ruled(claims.RequiresAccount),
		"claims.requires-buyer-informs": ruled(claims.RequiresBuyerToInform),
		"claims.requires-closing":       ruled(claims.RequiresClosing),
		"claims.requires-erasing-file":  ruled(claims.RequiresErasingFile),
		"claims.requires-keeping-file":  ruled(claims.RequiresKeepingFile),
		"claims.requires-report":        ruled(claims.RequiresReport),
		"claims.requires-seller-stops":  ruled(claims.RequiresSellerToStop),
		"marketing.may-address":         ruled(marketing.MayAddress),
		"marketing.may-store":           ruled(marketing.MayStore),
		"marketing.requires-wash":       ruled(marketing.RequiresWash),
		"monitoring.may-hand-over":      ruled(monitoring.MayHandOver),
		"monitoring.may-open":           ruled(monitoring.MayOpen),
		"monitoring.may-record":         ruled(monitoring.MayRecord),
		"monitoring.may-track":          ruled(monitoring.MayTrack),
		"monitoring.may-watch":          ruled(monitoring.MayWatch),
		"monitoring.requires-closing":   ruled(monitoring.RequiresClosing),
		"monitoring.requires-emptying":  ruled(monitoring.RequiresEmptying),
		"monitoring.requires-erasure":   ruled(monitoring.RequiresErasure),
		"recruiting.may-collect":        ruled(recruiting.MayCollect),
		"recruiting.requires-listing":   ruled(recruiting.RequiresListing),
		"recruiting.requires-removal":   ruled(recruiting.RequiresRemoval),
		"recruiting.qualifications":     ruled(recruiting.RequiresQualifications),
		"accountability.officer":        accounted(accountability.RequiresOfficer),
		"accountability.may-be-officer": accounted(accountability.MayServeAsOfficer),
		"breach.notice":                 breached(breach.RequiresNotice),
		"breach.telling-persons":        breached(breach.RequiresTellingPersons),
		"breach.telling-controller":     breached(breach.RequiresTellingController),
		"breach.record":                 breached(func(b breach.Breach, _ time.Time) breach.Answer { return breach.RequiresRecord(b) }),
		"accountability.consultation": accounted(func(f AssessedProcessing, on retention.Date) accountability.Answer {
			return accountability.RequiresConsultation(&f.Activity, f.Assessment, on)
		}),
		"accountability.review": accounted(func(f AssessedProcessing, on retention.Date) accountability.Answer {
			return accountability.RequiresReview(&f.Activity, f.Assessment, on)
		}),
		"accountability.impact-assessment": accounted(func(f PlannedProcessing, on retention.Date) accountability.Answer {
			return accountability.RequiresImpactAssessment(&f.Activity, f.Processing, on)
		}),
		"accountability.record": accounted(func(f PlannedProcessing, on retention.Date) accountability.Answer {
			return accountability.RequiresRecord(&f.Activity, f.Processing, f.Organisation, on)
		}),
	} {
		all[name] = q
	}
	return all
}

// sectorOf is a question on facts of its own type. A case with facts of another
// type is answered as one without.
func sectorOf[F any](outcome bool, answer func(F, retention.Date) Answer) question {
	var zero F
	return question{takes: []string{"Sector"}, sector: zero, outcome: outcome, answer: func(c *Case) Answer {
		facts, _ := c.Sector.(F)
		return answer(facts, c.On)
	}}
}

func ruled[F any](decide func(F, retention.Date) ruling.Answer) question {
	return sectorOf(true, func(facts F, on retention.Date) Answer {
		d := decide(facts, on)
		a := Answer{Outcome: d.Outcome(), Says: map[string]string{}}
		if day := d.FirstDay(); !day.IsZero() {
			a.Says["first-day"] = day.String()
		}
		if day := d.LastDay(); !day.IsZero() {
			a.Says["last-day"] = day.String()
		}
		for r := range d.Reasons() {
			a.Reasons = append(a.Reasons, string(r.Code))
		}
		for m := range d.Missing() {
			a.Missing = append(a.Missing, string(m))
		}
		for o := range d.Obligations() {
			a.Obligations = append(a.Obligations, string(o.Code))
			if !o.By.Outer.IsZero() {
				a.Says[string(o.Code)+"-by"] = o.By.Outer.String()
			}
		}
		return a
	})
}

func bounded[F any](day func(F) retention.Bound) question {
	return sectorOf(false, func(facts F, _ retention.Date) Answer {
		return Answer{Says: map[string]string{"day": day(facts).String()}}
	})
}

func accounted[F any](decide func(F, retention.Date) accountability.Answer) question {
	return sectorOf(true, func(facts F, on retention.Date) Answer {
		d := decide(facts, on)
		a := Answer{Outcome: d.Outcome()}
		for r := range d.Reasons() {
			a.Reasons = append(a.Reasons, r.Code.String())
		}
		for m := range d.Missing() {
			a.Missing = append(a.Missing, m.String())
		}
		for o := range d.Obligations() {
			a.Obligations = append(a.Obligations, o.Code.String())
		}
		return a
	})
}

func breached(decide func(breach.Breach, time.Time) breach.Answer) question {
	return sectorOf(true, func(facts BreachAt, _ retention.Date) Answer {
		d := decide(facts.Breach, facts.At)
		a := Answer{Outcome: d.Outcome()}
		for r := range d.Reasons() {
			a.Reasons = append(a.Reasons, r.Code.String())
		}
		for m := range d.Missing() {
			a.Missing = append(a.Missing, m.String())
		}
		for o := range d.Duties() {
			a.Obligations = append(a.Obligations, o.Code.String())
		}
		return a
	})
}
