package monitoring_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

func codes(list ...ruling.Code) []ruling.Code { return list }

// plain is a recording that nothing makes an exception for.
func plain(recorded string) monitoring.Recording {
	return monitoring.Recording{
		Recorded: retention.On(day(recorded)), PoliceLikely: judged(no), AtCounter: no,
		Consented: no, NationalSecurity: judged(no), Exempted: no,
	}
}

func recordingWith(recorded string, change func(*monitoring.Recording)) monitoring.Recording {
	r := plain(recorded)
	change(&r)
	return r
}

func TestRequiresErasure(t *testing.T) {
	type rec = monitoring.Recording
	police := func(r *rec) { r.PoliceLikely = judged(yes) }
	counter := func(r *rec) { r.AtCounter = yes }
	for _, c := range []struct {
		reason, on string
		r          rec
		want       privacy.Outcome
		codes      []ruling.Code
		by, last   string // gone by, and the last day of the answer
	}{
		{"NO-KAMERA-6-1, V14: the last day", "2026-11-29", plain("2026-11-23"), privacy.Permitted, nil, "2026-11-30", "2026-11-29"},
		{"NO-KAMERA-6-1, V14: gone by the day a week after", "2026-11-30", plain("2026-11-23"), privacy.Required, codes(monitoring.WeekOver), "2026-11-30", ""},
		{"NO-KAMERA-6-1, V14: overdue", "2026-12-01", plain("2026-11-23"), privacy.Required, codes(monitoring.WeekOver), "2026-11-30", ""},
		{"NO-KAMERA-6-1, V14: for the police, the last day", "2026-12-22", recordingWith("2026-11-23", police), privacy.Permitted, nil, "2026-12-23", "2026-12-22"},
		{"NO-KAMERA-6-1, V14: for the police, gone by", "2026-12-23", recordingWith("2026-11-23", police), privacy.Required, codes(monitoring.ThirtyDaysOver), "2026-12-23", ""},
		{
			"NO-KAMERA-6-1: who foresaw the police must look again", "2026-12-01",
			recordingWith("2026-11-23", func(r *rec) {
				r.PoliceLikely = privacy.Judgement{Result: yes, ReviewBy: day("2026-12-05")}
			}), privacy.Permitted, nil, "2026-12-23", "2026-12-05",
		},
		{
			"NO-KAMERA-6-1: a judgement that lapses within the week costs nothing", "2026-11-24",
			recordingWith("2026-11-23", func(r *rec) {
				r.PoliceLikely = privacy.Judgement{Result: yes, ReviewBy: day("2026-11-25")}
			}), privacy.Permitted, nil, "2026-12-23", "2026-11-29",
		},
		{
			"NO-KAMERA-6-1: and has lapsed after it", "2026-12-01",
			recordingWith("2026-11-23", func(r *rec) {
				r.PoliceLikely = privacy.Judgement{Result: yes, ReviewBy: day("2026-11-25")}
			}), privacy.Undetermined, codes(monitoring.WeekOver), "", "",
		},
		{
			"NO-KAMERA-6-1: a judgement for longer than thirty days", "2026-12-01",
			recordingWith("2026-11-23", func(r *rec) {
				r.PoliceLikely = privacy.Judgement{Result: yes, ReviewBy: day("2027-12-05")}
			}), privacy.Permitted, nil, "2026-12-23", "2026-12-22",
		},
		{"NO-KAMERA-6-2: at a counter, the last day", "2027-02-22", recordingWith("2026-11-23", counter), privacy.Permitted, nil, "2027-02-23", "2027-02-22"},
		{"NO-KAMERA-6-2: at a counter, gone by", "2027-02-23", recordingWith("2026-11-23", counter), privacy.Required, codes(monitoring.ThreeMonthsOver), "2027-02-23", ""},
		{"NO-KAMERA-6-2: months clamp", "2027-02-27", recordingWith("2026-11-30", counter), privacy.Permitted, nil, "2027-02-28", "2027-02-27"},
		{"NO-KAMERA-6-2: months clamp, gone by", "2027-02-28", recordingWith("2026-11-30", counter), privacy.Required, codes(monitoring.ThreeMonthsOver), "2027-02-28", ""},
		{
			"our reading, § 6: the police do not lengthen three months", "2027-02-23",
			recordingWith("2026-11-23", func(r *rec) { police(r); counter(r) }), privacy.Required, codes(monitoring.ThreeMonthsOver), "2027-02-23", "",
		},
		{"NO-KAMERA-6-3: consent to longer", "2027-06-01", recordingWith("2026-11-23", func(r *rec) { r.Consented = yes }), privacy.Permitted, nil, "", ""},
		{"NO-KAMERA-6-3: national security", "2027-06-01", recordingWith("2026-11-23", func(r *rec) { r.NationalSecurity = judged(yes) }), privacy.Permitted, nil, "", ""},
		{"NO-KAMERA-6-3: an exception of the authority", "2027-06-01", recordingWith("2026-11-23", func(r *rec) { r.Exempted = yes }), privacy.Permitted, nil, "", ""},
		{"a week that ends on a holiday does not roll", "2026-12-25", plain("2026-12-18"), privacy.Required, codes(monitoring.WeekOver), "2026-12-25", ""},
		{"recorded tomorrow", "2026-11-22", plain("2026-11-23"), privacy.Permitted, nil, "2026-11-30", "2026-11-29"},
		{"never recorded", "2026-11-22", recordingWith("2026-11-23", func(r *rec) { r.Recorded = never }), privacy.Permitted, nil, "", ""},
		{"nobody has said where", "2026-11-24", recordingWith("2026-11-23", func(r *rec) { r.AtCounter = unknown }), privacy.Permitted, nil, "", ""},
		{"nobody knows when: the week alone decides", "2026-11-24", recordingWith("2026-11-23", func(r *rec) { r.Recorded = retention.When{} }), privacy.Undetermined, codes(monitoring.WeekOver), "", ""},
		{
			"nobody knows when: for the police, the thirty days alone decide", "2026-11-24",
			recordingWith("2026-11-23", func(r *rec) { police(r); r.Recorded = retention.When{} }), privacy.Undetermined, codes(monitoring.ThirtyDaysOver), "", "",
		},
		{"dated law: the wording before July 2021 was not read", "2021-06-30", plain("2021-06-01"), privacy.Undetermined, codes(monitoring.EarlierLaw), "", ""},
		{"dated law: the first day of the wording that was", "2021-07-01", plain("2021-06-01"), privacy.Required, codes(monitoring.WeekOver, monitoring.ThirtyDaysOver), "2021-06-08", ""},
		{"dated law: nothing changes in 2027", "2027-01-01", plain("2026-12-30"), privacy.Permitted, nil, "2027-01-06", "2027-01-05"},
	} {
		a := monitoring.RequiresErasure(c.r, day(c.on))
		assert.Equal(t, c.want.String(), a.Outcome().String(), c.reason)
		assertCodes(t, c.codes, rulingtest.Deciding(a), c.reason)
		by := ""
		for o := range a.Obligations() {
			by = text(o.By.Outer)
			assert.Equal(t, o.By.Safe, o.By.Outer, c.reason)
		}
		if a.Has(monitoring.EarlierLaw) {
			assert.Empty(t, rulingtest.Following(a), c.reason)
		} else {
			assertCodes(t, codes(monitoring.EraseRecording), rulingtest.Following(a), c.reason)
		}
		assert.Equal(t, c.by, by, c.reason)
		assert.Equal(t, c.last, text(a.LastDay()), c.reason)
	}
}

// TestLastDayHolds asks each day of four months: the answer is the same until
// its last day, and another on the day after.
func TestLastDayHolds(t *testing.T) {
	for _, change := range []func(*monitoring.Recording){
		func(*monitoring.Recording) {},
		func(r *monitoring.Recording) { r.PoliceLikely = judged(yes) },
		func(r *monitoring.Recording) { r.AtCounter = yes },
		func(r *monitoring.Recording) { r.PoliceLikely.Result, r.PoliceLikely.ReviewBy = yes, day("2026-12-05") },
	} {
		r := recordingWith("2026-11-23", change)
		last := monitoring.RequiresErasure(r, day("2026-11-23")).LastDay()
		require.False(t, last.IsZero())
		for n := range 120 {
			on := day("2026-11-23").AddDays(n)
			a := monitoring.RequiresErasure(r, on)
			assert.Equal(t, !on.After(last), a.Outcome() == privacy.Permitted, "%s: %s until %s", on, a.Outcome(), last)
		}
	}
}

func TestMayWatch(t *testing.T) {
	fine := monitoring.Camera{
		LimitedCircle: yes, SpecialNeed: judged(yes), Signed: yes, NamesController: yes, Sound: yes, NamesSound: yes,
		Employees: yes, LawfulControl: judged(yes),
	}
	for _, c := range []struct {
		reason string
		change func(*monitoring.Camera)
		want   privacy.Outcome
		codes  []ruling.Code
	}{
		{"NO-KAMERA-3-5: all is well", func(*monitoring.Camera) {}, privacy.Permitted, nil},
		{"NO-KAMERA-3-5, § 3: a workroom without need", func(c *monitoring.Camera) { c.SpecialNeed = judged(no) }, privacy.Forbidden, codes(monitoring.NoSpecialNeed)},
		{"NO-KAMERA-3-5, § 3: a street needs none", func(c *monitoring.Camera) { c.SpecialNeed, c.LimitedCircle = judged(no), no }, privacy.Permitted, nil},
		{"NO-KAMERA-3-5, § 4: no sign", func(c *monitoring.Camera) { c.Signed = no }, privacy.Forbidden, codes(monitoring.NotSigned)},
		{"NO-KAMERA-3-5, § 4: whose it is", func(c *monitoring.Camera) { c.NamesController = no }, privacy.Forbidden, codes(monitoring.ControllerNotNamed)},
		{"NO-KAMERA-3-5, § 4: sound", func(c *monitoring.Camera) { c.NamesSound = no }, privacy.Forbidden, codes(monitoring.SoundNotNamed)},
		{"NO-KAMERA-3-5, § 4: no sound", func(c *monitoring.Camera) { c.NamesSound, c.Sound = no, no }, privacy.Permitted, nil},
		{"NO-KAMERA-3-5, § 2: employees", func(c *monitoring.Camera) { c.LawfulControl = judged(no) }, privacy.Forbidden, codes(monitoring.ControlUnlawful)},
		{"NO-KAMERA-3-5, § 2: no employees", func(c *monitoring.Camera) { c.LawfulControl, c.Employees = judged(no), no }, privacy.Permitted, nil},
		{"a fact outside the three is unknown", func(c *monitoring.Camera) { c.Signed = -128 }, privacy.Undetermined, codes(monitoring.NotSigned)},
	} {
		camera := fine
		c.change(&camera)
		a := monitoring.MayWatch(camera, today)
		assert.Equal(t, c.want, a.Outcome(), c.reason)
		assertCodes(t, c.codes, rulingtest.Deciding(a), c.reason)
	}
}

func TestMayHandOver(t *testing.T) {
	for _, c := range []struct {
		reason string
		r      monitoring.Release
		want   privacy.Outcome
		codes  []ruling.Code
	}{
		{
			"NO-KAMERA-3-5, § 5: to the police who investigate",
			monitoring.Release{Consented: no, ToPolice: yes, Investigation: yes, SecrecyBars: no, LawAllows: no}, privacy.Permitted, nil,
		},
		{
			"NO-KAMERA-3-5, § 5: secrecy comes first",
			monitoring.Release{Consented: no, ToPolice: yes, Investigation: yes, SecrecyBars: yes, LawAllows: no}, privacy.Forbidden,
			codes(monitoring.NotConsented, monitoring.NotByLaw, monitoring.SecrecyBars),
		},
		{
			"NO-KAMERA-3-5, § 5: the police in general",
			monitoring.Release{Consented: no, ToPolice: yes, Investigation: no, SecrecyBars: no, LawAllows: no}, privacy.Forbidden,
			codes(monitoring.NotConsented, monitoring.NotByLaw, monitoring.NoInvestigation),
		},
		{
			"GE-34: to an offender's employer, with the police investigating",
			monitoring.Release{Consented: no, ToPolice: no, Investigation: yes, SecrecyBars: no, LawAllows: no}, privacy.Forbidden,
			codes(monitoring.NotConsented, monitoring.NotByLaw, monitoring.NotPolice),
		},
		{"NO-KAMERA-3-5, § 5: with consent", monitoring.Release{Consented: yes}, privacy.Permitted, nil},
		{"NO-KAMERA-3-5, § 5: by law", monitoring.Release{LawAllows: yes}, privacy.Permitted, nil},
	} {
		a := monitoring.MayHandOver(c.r, today)
		assert.Equal(t, c.want, a.Outcome(), c.reason)
		assertCodes(t, c.codes, rulingtest.Deciding(a), c.reason)
	}
}

func TestMayOpen(t *testing.T) {
	fine := monitoring.Access{
		Necessary: judged(yes), Suspicion: judged(no), Notified: yes, CannotNotify: judged(no), PresenceOffered: yes,
		CannotAttend: judged(no), Attends: yes, Objected: never, Compelling: judged(no),
	}
	always := codes(monitoring.KeepUnaltered, monitoring.CloseIrrelevant)
	account := append(slices.Clone(always), monitoring.WriteAccount)
	for _, c := range []struct {
		reason  string
		change  func(*monitoring.Access)
		want    privacy.Outcome
		codes   []ruling.Code
		follows []ruling.Code
	}{
		{"FOR-2018-07-02-1108 § 2: daily operation", func(*monitoring.Access) {}, privacy.Permitted, nil, always},
		{"FOR-2018-07-02-1108 § 2: suspicion", func(a *monitoring.Access) { a.Necessary, a.Suspicion = judged(no), judged(yes) }, privacy.Permitted, nil, always},
		{"FOR-2018-07-02-1108 § 2: curiosity", func(a *monitoring.Access) { a.Necessary = judged(no) }, privacy.Forbidden, codes(monitoring.NoGround), nil},
		{"FOR-2018-07-02-1108 § 3(1): without notice", func(a *monitoring.Access) { a.Notified = no }, privacy.Forbidden, codes(monitoring.NotNotified), nil},
		{"FOR-2018-07-02-1108 § 3(4): notice was not possible", func(a *monitoring.Access) { a.Notified, a.CannotNotify = no, judged(yes) }, privacy.Permitted, nil, account},
		{"FOR-2018-07-02-1108 § 3(3): kept away", func(a *monitoring.Access) { a.PresenceOffered = no }, privacy.Forbidden, codes(monitoring.PresenceNotOffered), nil},
		{"FOR-2018-07-02-1108 § 3(4): did not come", func(a *monitoring.Access) { a.Attends = no }, privacy.Permitted, nil, account},
		{"FOR-2018-07-02-1108 § 3(4): nobody knows who came", func(a *monitoring.Access) { a.Attends = unknown }, privacy.Permitted, nil, account},
		{"FOR-2018-07-02-1108 § 3(3): cannot come", func(a *monitoring.Access) { a.PresenceOffered, a.CannotAttend, a.Attends = no, judged(yes), no }, privacy.Permitted, nil, account},
		{"FOR-2018-07-02-1108 § 3(2): objected that day", func(a *monitoring.Access) { a.Objected = retention.On(today) }, privacy.Forbidden, codes(monitoring.Objected), nil},
		{"FOR-2018-07-02-1108 § 3(2): objects tomorrow", func(a *monitoring.Access) { a.Objected = retention.On(today.AddDays(1)) }, privacy.Permitted, nil, always},
		{"GDPR Art. 21(1): compelling grounds", func(a *monitoring.Access) { a.Objected, a.Compelling = then, judged(yes) }, privacy.Permitted, nil, always},
	} {
		access := fine
		c.change(&access)
		a := monitoring.MayOpen(access, today)
		assert.Equal(t, c.want, a.Outcome(), c.reason)
		assertCodes(t, c.codes, rulingtest.Deciding(a), c.reason)
		assertCodes(t, c.follows, rulingtest.Following(a), c.reason)
	}
}

func TestMailboxAfterEmployment(t *testing.T) {
	need := func(f privacy.Fact, until string) privacy.Judgement {
		return privacy.Judgement{Result: f, ReviewBy: day(until)}
	}
	leaves := retention.On(day("2026-11-30"))
	for _, c := range []struct {
		reason, on string
		m          monitoring.Mailbox
		want       privacy.Outcome
		by, last   string
	}{
		{"NO-EPOST-4: the day before the last", "2026-11-29", monitoring.Mailbox{Ended: leaves, SpecialNeed: judged(no)}, privacy.Permitted, "2026-11-30", "2026-11-29"},
		{"NO-EPOST-4: the last day", "2026-11-30", monitoring.Mailbox{Ended: leaves, SpecialNeed: judged(no)}, privacy.Required, "2026-11-30", ""},
		{"NO-EPOST-4: still employed", "2026-11-30", monitoring.Mailbox{Ended: never}, privacy.Permitted, "", ""},
		{"NO-EPOST-4: a short special need, its last day", "2026-12-14", monitoring.Mailbox{Ended: leaves, SpecialNeed: need(yes, "2026-12-14")}, privacy.Permitted, "2026-12-14", "2026-12-14"},
		{"NO-EPOST-4: somebody must say anew", "2026-12-15", monitoring.Mailbox{Ended: leaves, SpecialNeed: need(yes, "2026-12-14")}, privacy.Undetermined, "", ""},
		{"NO-EPOST-4: a need that ends before the employment", "2026-11-20", monitoring.Mailbox{Ended: leaves, SpecialNeed: need(yes, "2026-11-24")}, privacy.Permitted, "2026-11-30", "2026-11-29"},
		{"our reading, § 4: a need without end is not for a short time", "2026-12-15", monitoring.Mailbox{Ended: leaves, SpecialNeed: judged(yes)}, privacy.Undetermined, "", ""},
		{"NO-EPOST-4: nobody has judged", "2026-12-15", monitoring.Mailbox{Ended: leaves}, privacy.Undetermined, "", ""},
	} {
		a := monitoring.RequiresClosing(c.m, day(c.on))
		assert.Equal(t, c.want.String(), a.Outcome().String(), c.reason)
		assert.Equal(t, c.by, firstBy(a), c.reason)
		assert.Equal(t, c.last, text(a.LastDay()), c.reason)
		assertCodes(t, codes(monitoring.CloseMailbox), rulingtest.Following(a), c.reason)
	}
	aMonth := retention.Months(1)
	for _, c := range []struct {
		reason, on string
		m          monitoring.Mailbox
		want       privacy.Outcome
		missing    []ruling.Code
		by, last   string
	}{
		{"NO-EPOST-4: the last day of the reasonable time", "2026-12-30", monitoring.Mailbox{Ended: leaves, Reasonable: aMonth, InOperation: judged(no)}, privacy.Permitted, nil, "2026-12-30", "2026-12-30"},
		{"NO-EPOST-4: the day after", "2026-12-31", monitoring.Mailbox{Ended: leaves, Reasonable: aMonth, InOperation: judged(no)}, privacy.Required, nil, "2026-12-30", ""},
		{"NO-EPOST-4: operation needs it", "2026-12-31", monitoring.Mailbox{Ended: leaves, Reasonable: aMonth, InOperation: judged(yes)}, privacy.Permitted, nil, "", ""},
		{"NO-EPOST-4: nobody has said how long", "2026-12-31", monitoring.Mailbox{Ended: leaves, InOperation: judged(no)}, privacy.Undetermined, codes(monitoring.FactReasonable), "", ""},
		{"NO-EPOST-4: no time is shorter than none", "2026-11-30", monitoring.Mailbox{Ended: leaves}, privacy.Permitted, nil, "", ""},
		{"NO-EPOST-4: left on one of two days", "2026-12-30", monitoring.Mailbox{Ended: retention.Between(day("2026-11-29"), day("2026-11-30")), Reasonable: aMonth, InOperation: judged(no)}, privacy.Undetermined, codes(monitoring.FactEnd), "", ""},
	} {
		a := monitoring.RequiresEmptying(c.m, day(c.on))
		assert.Equal(t, c.want.String(), a.Outcome().String(), c.reason)
		assertCodes(t, c.missing, slices.Collect(a.Missing()), c.reason)
		assert.Equal(t, c.by, firstBy(a), c.reason)
		assert.Equal(t, c.last, text(a.LastDay()), c.reason)
		assertCodes(t, codes(monitoring.EraseContent), rulingtest.Following(a), c.reason)
	}
}

// text is a day, and nothing where none was said.
func text(d retention.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// firstBy is the day of the first obligation.
func firstBy(a ruling.Answer) string {
	for o := range a.Obligations() {
		return text(o.By.Outer)
	}
	return "none"
}

func TestTracksAndCalls(t *testing.T) {
	for _, c := range []struct {
		reason string
		a      ruling.Answer
		want   privacy.Outcome
		codes  []ruling.Code
	}{
		{"FOR-2018-07-02-1108 § 2(2): to run the network", monitoring.MayTrack(monitoring.Tracking{RunsNetwork: yes}, today), privacy.Permitted, nil},
		{"FOR-2018-07-02-1108 § 2(2): to see who works", monitoring.MayTrack(monitoring.Tracking{RunsNetwork: no, SecurityBreaches: no}, today), privacy.Forbidden, codes(monitoring.PurposeBarred)},
		{"NO-CALLREC: one's own call, told", monitoring.MayRecord(monitoring.Call{TakesPart: yes, Told: yes}, today), privacy.Permitted, nil},
		{"NO-CALLREC: one's own call, in secret: no crime", monitoring.MayRecord(monitoring.Call{TakesPart: yes, Told: no, NeedNotTell: judged(no)}, today), privacy.Forbidden, codes(monitoring.NotInformed)},
		{
			"NO-CALLREC: an exception that must be judged again",
			monitoring.MayRecord(monitoring.Call{TakesPart: yes, Told: no, NeedNotTell: privacy.Judgement{Result: yes, ReviewBy: today.AddDays(-1)}}, today),
			privacy.Undetermined, codes(monitoring.NotInformed),
		},
		{"NO-CALLREC: others, in secret", monitoring.MayRecord(monitoring.Call{TakesPart: no, Told: no, NeedNotTell: judged(yes)}, today), privacy.Forbidden, codes(monitoring.OthersConversation)},
	} {
		assert.Equal(t, c.want, c.a.Outcome(), c.reason)
		assertCodes(t, c.codes, rulingtest.Deciding(c.a), c.reason)
	}
}

// everyQuestion asks all of nothing.
func everyQuestion(on retention.Date) map[ruling.Code]ruling.Answer {
	return map[ruling.Code]ruling.Answer{
		monitoring.AskMayWatch:         monitoring.MayWatch(monitoring.Camera{}, on),
		monitoring.AskRequiresErasure:  monitoring.RequiresErasure(monitoring.Recording{}, on),
		monitoring.AskMayHandOver:      monitoring.MayHandOver(monitoring.Release{}, on),
		monitoring.AskMayOpen:          monitoring.MayOpen(monitoring.Access{}, on),
		monitoring.AskMayTrack:         monitoring.MayTrack(monitoring.Tracking{}, on),
		monitoring.AskRequiresClosing:  monitoring.RequiresClosing(monitoring.Mailbox{}, on),
		monitoring.AskRequiresEmptying: monitoring.RequiresEmptying(monitoring.Mailbox{}, on),
		monitoring.AskMayRecord:        monitoring.MayRecord(monitoring.Call{}, on),
	}
}

func TestNothingSaid(t *testing.T) {
	for _, on := range []retention.Date{{}, day("2018-07-19"), day("2023-06-01"), day("2024-12-31"), day("2025-01-01"), day("2026-01-01"), day("2027-01-01")} {
		for question, a := range everyQuestion(on) {
			assert.Equal(t, question, a.Question())
			assert.Equal(t, privacy.Undetermined, a.Outcome(), "%s on %s", question, on)
			missing := slices.Collect(a.Missing())
			switch {
			case on.IsZero():
				assertCodes(t, codes(monitoring.FactDay), missing, string(question))
			case on.Before(day("2018-07-20")):
				assertCodes(t, codes(monitoring.FactLaw), missing, string(question))
			default:
				assert.NotContains(t, missing, monitoring.FactLaw, question)
			}
		}
	}
}

// TestDatedLaw: since when each question is answered.
func TestDatedLaw(t *testing.T) {
	for question := range everyQuestion(today) {
		first := day("2018-07-20")
		if question == monitoring.AskRequiresErasure {
			first = day("2021-07-01")
		}
		before := everyQuestion(first.AddDays(-1))[question]
		assertCodes(t, codes(monitoring.EarlierLaw), rulingtest.Deciding(before), string(question))
		assert.False(t, everyQuestion(first)[question].Has(monitoring.EarlierLaw), question)
	}
}

// TestWhatIsVerified holds every reason against what was read, and every provision
// against the tables of law.
func TestWhatIsVerified(t *testing.T) {
	seen := map[ruling.Code]bool{}
	cited := 0
	note := func(a ruling.Answer) {
		for r := range a.Reasons() {
			seen[r.Code] = r.IsVerified()
			for p := range r.Provisions() {
				cited++
				_, ok := law.Lookup(p)
				assert.True(t, ok, "%s", p)
			}
		}
		for o := range a.Obligations() {
			for p := range o.Provisions() {
				cited++
				entry, ok := law.Lookup(p)
				assert.True(t, ok && entry.Certainty.IsVerified(), "%s", p)
			}
		}
	}
	for _, a := range everyQuestion(today) {
		note(a)
	}
	note(monitoring.MayRecord(monitoring.Call{TakesPart: no, Told: no}, today))
	want := map[ruling.Code]bool{
		monitoring.ControlUnlawful: false, monitoring.OthersConversation: false,
		monitoring.NoSpecialNeed: true, monitoring.NotSigned: true, monitoring.ControllerNotNamed: true, monitoring.SoundNotNamed: true,
		monitoring.WeekOver: true, monitoring.ThirtyDaysOver: true, monitoring.ThreeMonthsOver: true,
		monitoring.NotConsented: true, monitoring.NotByLaw: true, monitoring.NotPolice: true, monitoring.NoInvestigation: true,
		monitoring.SecrecyBars: true, monitoring.NoGround: true, monitoring.NotNotified: true, monitoring.PresenceNotOffered: true,
		monitoring.Objected: true, monitoring.PurposeBarred: true, monitoring.EmploymentEnded: true,
		monitoring.ReasonableTimeOver: true, monitoring.NotInformed: true,
	}
	if diff := cmp.Diff(want, seen); diff != "" {
		t.Error(diff)
	}
	assert.Greater(t, cited, 25)
}
