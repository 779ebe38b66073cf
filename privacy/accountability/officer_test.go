package accountability_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	acc "github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/retention"
)

func TestRequiresOfficer(t *testing.T) {
	none := acc.Organisation{PublicBody: privacy.No, CoreMonitoring: privacy.No, CoreSensitiveData: privacy.No}
	for _, tt := range []struct {
		reason  string
		edit    func(o *acc.Organisation)
		want    privacy.Outcome
		decided []acc.ReasonCode
		missing []acc.FactName
	}{
		{
			"8.3 row 1, Art. 37(1)(a): a public body", func(o *acc.Organisation) { o.PublicBody, o.JudicialCapacity = privacy.Yes, privacy.No },
			privacy.Required, []acc.ReasonCode{acc.PublicBody}, nil,
		},
		{
			"Art. 37(1)(a): a court that judges", func(o *acc.Organisation) { o.PublicBody, o.JudicialCapacity = privacy.Yes, privacy.Yes },
			privacy.Permitted, []acc.ReasonCode{acc.OfficerOptional}, nil,
		},
		{
			"Art. 37(1)(a): a public body that may be a court", func(o *acc.Organisation) { o.PublicBody = privacy.Yes },
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.FactName{acc.TheJudicialCapacity},
		},
		{
			"8.3 row 1, Art. 37(1)(b): monitoring at the core", func(o *acc.Organisation) { o.CoreMonitoring = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.CoreMonitoring}, nil,
		},
		{
			"8.3 row 1, Art. 37(1)(c), X13: data of Art. 9 or of Art. 10 at the core", func(o *acc.Organisation) { o.CoreSensitiveData = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.CoreSensitiveData}, nil,
		},
		{
			"Art. 37(4): another law", func(o *acc.Organisation) { o.OtherLaw = judged(privacy.Yes) },
			privacy.Required, []acc.ReasonCode{acc.OtherLaw}, nil,
		},
		{
			"Art. 37(4): another law was thought of, and is none", func(o *acc.Organisation) { o.OtherLaw = judged(privacy.No) },
			privacy.Permitted, []acc.ReasonCode{acc.OfficerOptional}, nil,
		},
		{
			"Art. 37(4): another law is being looked into", func(o *acc.Organisation) { o.OtherLaw = privacy.Judgement{By: "legal"} },
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.FactName{acc.TheOtherLaw},
		},
		{
			"Art. 37(4): from a later day, which has not come", func(o *acc.Organisation) {
				o.OtherLaw = privacy.Judgement{Result: privacy.Yes, On: retention.MustParseDate("2027-01-01")}
			},
			privacy.Permitted, []acc.ReasonCode{acc.OfficerOptional}, nil,
		},
		{
			"Art. 37(1)(a)-(c): each alone suffices, and all that holds is told",
			func(o *acc.Organisation) {
				o.PublicBody, o.JudicialCapacity, o.CoreMonitoring, o.CoreSensitiveData, o.OtherLaw = privacy.Yes, privacy.No, privacy.Yes, privacy.Yes, judged(privacy.Yes)
			},
			privacy.Required, []acc.ReasonCode{acc.PublicBody, acc.CoreMonitoring, acc.CoreSensitiveData, acc.OtherLaw}, nil,
		},
		{
			"Art. 37(4): none of the cases", func(*acc.Organisation) {},
			privacy.Permitted, []acc.ReasonCode{acc.OfficerOptional}, nil,
		},
		{
			"the number employed does not matter", func(o *acc.Organisation) { o.Employs250 = privacy.Yes },
			privacy.Permitted, []acc.ReasonCode{acc.OfficerOptional}, nil,
		},
		{
			"I01: nothing said", func(o *acc.Organisation) { *o = acc.Organisation{} },
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing},
			[]acc.FactName{acc.ThePublicBody, acc.TheJudicialCapacity, acc.TheCoreMonitoring, acc.TheCoreSensitiveData},
		},
	} {
		o := none
		tt.edit(&o)
		a := acc.RequiresOfficer(o, day)
		decided, others := codes(a)
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.decided, decided, tt.reason)
		assert.Empty(t, others, tt.reason)
		assert.Equal(t, tt.missing, missing(a), tt.reason)
	}
}

// 8.3: what comes with an officer (Art. 37(7), 38) and the officer's own tasks
// (Art. 38(5) with § 18, 39(1)(a)-(e)).
func TestWhatFollowsFromAnOfficer(t *testing.T) {
	a := acc.RequiresOfficer(acc.Organisation{CoreMonitoring: privacy.Yes}, day)
	assert.Equal(t, []acc.ObligationCode{
		acc.DesignateOfficer, acc.PublishContacts, acc.TellAuthority, acc.InvolveOfficer, acc.SupportOfficer, acc.KeepIndependent,
		acc.OpenToPersons, acc.AvoidConflicts, acc.KeepSecrecy, acc.GiveAdvice, acc.MonitorCompliance, acc.AdviseOnAssessment,
		acc.CooperateWithAuthority, acc.ActAsContact,
	}, duties(a))
	for o := range a.Obligations() {
		assert.False(t, o.First, "an officer is designated for processing that goes on: %s", o.Code)
	}
	own := 0
	for c := acc.ObligationCode(0); c < 255; c++ {
		if c.IsOfficers() {
			own++
		}
	}
	assert.Equal(t, 6, own, "secrecy, and five tasks")
	assert.True(t, acc.KeepSecrecy.IsOfficers())
	assert.True(t, acc.ActAsContact.IsOfficers())
	assert.False(t, acc.MendPosition.IsOfficers())
	none := acc.Organisation{PublicBody: privacy.No, CoreMonitoring: privacy.No, CoreSensitiveData: privacy.No}
	assert.Empty(t, duties(acc.RequiresOfficer(none, day)))
}

// fit is a position that nothing stands against.
func fit() acc.Position {
	return acc.Position{
		Qualified: privacy.Yes, SharedByGroup: privacy.Yes, Accessible: privacy.Yes, Involved: privacy.Yes, Supported: privacy.Yes,
		Instructed: privacy.No, Penalised: privacy.No, ReportsToTop: privacy.Yes, Conflict: judged(privacy.No),
	}
}

func TestMayServeAsOfficer(t *testing.T) {
	for _, tt := range []struct {
		reason  string
		edit    func(p *acc.Position)
		want    privacy.Outcome
		decided []acc.ReasonCode
		missing []acc.FactName
	}{
		{"8.3 rows 2 and 4: nothing stands against it", func(*acc.Position) {}, privacy.Permitted, []acc.ReasonCode{acc.PositionFit}, nil},
		{"Art. 37(5): not qualified", func(p *acc.Position) { p.Qualified = privacy.No }, privacy.Forbidden, []acc.ReasonCode{acc.Unqualified}, nil},
		{"8.3 row 2, Art. 37(2): a group's officer out of reach", func(p *acc.Position) { p.Accessible = privacy.No }, privacy.Forbidden, []acc.ReasonCode{acc.Inaccessible}, nil},
		{"8.3 row 2, Art. 37(2): a group's officer, reach not said", func(p *acc.Position) { p.Accessible = privacy.Unknown }, privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.FactName{acc.TheAccessibility}},
		{"Art. 37(2): one undertaking's officer", func(p *acc.Position) { p.SharedByGroup, p.Accessible = privacy.No, privacy.Unknown }, privacy.Permitted, []acc.ReasonCode{acc.PositionFit}, nil},
		{"Art. 38(1): not involved", func(p *acc.Position) { p.Involved = privacy.No }, privacy.Forbidden, []acc.ReasonCode{acc.NotInvolved}, nil},
		{"Art. 38(2): not supported", func(p *acc.Position) { p.Supported = privacy.No }, privacy.Forbidden, []acc.ReasonCode{acc.Unsupported}, nil},
		{"8.3 row 4, Art. 38(3): instructed", func(p *acc.Position) { p.Instructed = privacy.Yes }, privacy.Forbidden, []acc.ReasonCode{acc.Instructed}, nil},
		{"8.3 row 4, Art. 38(3): penalised", func(p *acc.Position) { p.Penalised = privacy.Yes }, privacy.Forbidden, []acc.ReasonCode{acc.Penalised}, nil},
		{"8.3 row 4, Art. 38(3): reports below the top", func(p *acc.Position) { p.ReportsToTop = privacy.No }, privacy.Forbidden, []acc.ReasonCode{acc.ReportsBelowTop}, nil},
		{"8.3 row 4, Art. 38(6), C-453/21: decides why and how", func(p *acc.Position) { p.Conflict = judged(privacy.Yes) }, privacy.Forbidden, []acc.ReasonCode{acc.ConflictOfInterests}, nil},
		{"Art. 38(6): nobody has judged", func(p *acc.Position) { p.Conflict = privacy.Judgement{} }, privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.FactName{acc.TheConflict}},
		{
			"everything that stands against it is told, and what is not said does not matter then",
			func(p *acc.Position) { *p = acc.Position{Qualified: privacy.No, Instructed: privacy.Yes} },
			privacy.Forbidden, []acc.ReasonCode{acc.Unqualified, acc.Instructed}, nil,
		},
		{
			"I01: nothing said", func(p *acc.Position) { *p = acc.Position{} }, privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing},
			[]acc.FactName{
				acc.TheQualification, acc.TheSharing, acc.TheAccessibility, acc.TheInvolvement, acc.TheSupport, acc.TheInstructions,
				acc.ThePenalty, acc.TheReporting, acc.TheConflict,
			},
		},
	} {
		p := fit()
		tt.edit(&p)
		a := acc.MayServeAsOfficer(p, day)
		decided, others := codes(a)
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.decided, decided, tt.reason)
		assert.Empty(t, others, tt.reason)
		assert.Equal(t, tt.missing, missing(a), tt.reason)
		if a.Outcome() == privacy.Forbidden {
			for o := range a.Obligations() {
				assert.Equal(t, acc.Obligation{Code: acc.MendPosition, First: true}, o, tt.reason)
			}
			assert.Len(t, duties(a), 1, tt.reason)
		}
	}
}
