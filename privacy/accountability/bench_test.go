package accountability_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	acc "github.com/personvern/personvern/privacy/accountability"
)

// open is a processing of which too little is said, so that every part of
// Article 35 is looked at.
func open() acc.Processing {
	return acc.Processing{Evaluation: privacy.Yes, LargeScale: privacy.No, Matching: privacy.No, OnRequiredList: privacy.No}
}

func BenchmarkRequiresRecord(b *testing.B) {
	of, p, o := ordinary(), exemptProcessing, exemptOrganisation
	b.ReportAllocs()
	for b.Loop() {
		if acc.RequiresRecord(of, p, o, day).Outcome() != privacy.Permitted {
			b.Fatal("it is exempt")
		}
	}
}

func BenchmarkRequiresImpactAssessment(b *testing.B) {
	of, p := private(), open()
	b.ReportAllocs()
	for b.Loop() {
		if acc.RequiresImpactAssessment(of, p, day).Outcome() != privacy.Undetermined {
			b.Fatal("facts are missing")
		}
	}
}

func BenchmarkRequiresReview(b *testing.B) {
	of, s := ordinary(), acc.Assessment{RiskChanged: privacy.No}
	b.ReportAllocs()
	for b.Loop() {
		if acc.RequiresReview(of, s, day).Outcome() != privacy.Permitted {
			b.Fatal("nothing calls for a review")
		}
	}
}

func BenchmarkRequiresConsultation(b *testing.B) {
	of, s := ordinary(), acc.Assessment{ResidualHighRisk: judged(privacy.Yes)}
	b.ReportAllocs()
	for b.Loop() {
		if acc.RequiresConsultation(of, s, day).Outcome() != privacy.Required {
			b.Fatal("a high risk remains")
		}
	}
}

func BenchmarkRequiresOfficer(b *testing.B) {
	o := acc.Organisation{PublicBody: privacy.Yes}
	b.ReportAllocs()
	for b.Loop() {
		if acc.RequiresOfficer(o, day).Outcome() != privacy.Undetermined {
			b.Fatal("it may be a court")
		}
	}
}

func BenchmarkMayServeAsOfficer(b *testing.B) {
	p := fit()
	b.ReportAllocs()
	for b.Loop() {
		if acc.MayServeAsOfficer(p, day).Outcome() != privacy.Permitted {
			b.Fatal("nothing stands against it")
		}
	}
}

func BenchmarkMissingFromRecord(b *testing.B) {
	of, said := ordinary(), acc.Particulars{Stated: acc.ElementsOf(acc.ControllerContacts)}
	b.ReportAllocs()
	for b.Loop() {
		if acc.MissingFromRecord(of, said).IsEmpty() {
			b.Fatal("nearly all is missing")
		}
	}
}

// No question, and nothing that is read off its answer, allocates.
func TestNothingAllocates(t *testing.T) {
	said := acc.Particulars{Stated: acc.ElementsOf(acc.ControllerContacts), Excused: acc.ElementsOf(acc.TransferDestinations)}
	seen := 0
	for _, of := range []*privacy.Activity{ordinary(), private(), sensitiveActivity, forSomeoneElse, nil} {
		for _, p := range []acc.Processing{{}, open(), harmless()} {
			assert.Zero(t, testing.AllocsPerRun(100, func() {
				for _, a := range everyQuestion(of, p, exemptOrganisation, acc.Assessment{}, fit(), day) {
					for r := range a.Reasons() {
						for range r.Provisions() {
							seen++
						}
					}
					for o := range a.Obligations() {
						for range o.Provisions() {
							seen++
						}
					}
					for range a.Missing() {
						seen++
					}
				}
				for _, s := range [...]acc.ElementSet{
					acc.MissingFromRecord(of, said), acc.MissingFromAssessment(of, said), acc.MissingFromConsultation(of, said),
				} {
					for e := range s.All() {
						for range e.Provisions() {
							seen++
						}
					}
				}
				if acc.AdviceBy(day) == acc.ExtendedAdviceBy(day) || acc.ExtensionNoticeBy(day).Safe.IsZero() {
					seen = 0
				}
			}))
		}
	}
	assert.Positive(t, seen)
}
