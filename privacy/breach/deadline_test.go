package breach_test

import (
	"testing"
	"time"
	_ "time/tzdata" // Oslo without the zone files of the machine

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/breach"
)

const layout = "2006-01-02 15:04:05"

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	require.NoError(t, err)
	return z
}

// duty finds a duty of an answer.
func duty(a breach.Answer, code breach.DutyCode) (breach.Duty, bool) {
	for d := range a.Duties() {
		if d.Code == code {
			return d, true
		}
	}
	return breach.Duty{}, false
}

// The last moments of a notice, in Oslo (Art. 33(1); Reg. 1182/71 Art. 3(1) for
// the outer one).
func TestLastMomentsInOslo(t *testing.T) {
	oslo := zone(t, "Europe/Oslo")
	for _, test := range []struct{ reason, aware, safe, outer string }{
		{"over a weekend", "2026-11-20 14:20:00", "2026-11-23 14:20:00", "2026-11-23 15:00:00"},
		{"at the full hour", "2026-11-20 14:00:00", "2026-11-23 14:00:00", "2026-11-23 15:00:00"},
		{"over Christmas: holidays count", "2026-12-23 23:59:00", "2026-12-26 23:59:00", "2026-12-27 00:00:00"},
		{"the clocks go forward: 72 elapsed hours", "2026-03-27 14:20:00", "2026-03-30 15:20:00", "2026-03-30 16:00:00"},
		{"the clocks go back: 72 elapsed hours", "2026-10-23 14:20:00", "2026-10-26 13:20:00", "2026-10-26 14:00:00"},
	} {
		moment, err := time.ParseInLocation(layout, test.aware, oslo)
		require.NoError(t, err)
		for _, outcome := range []struct {
			of       breach.DutyCode
			affected privacy.Fact
		}{{breach.NotifyAuthority, privacy.Yes}, {breach.SettleFacts, privacy.Unknown}} {
			a := breach.RequiresNotice(leak(func(b *breach.Breach) { b.Aware, b.DataAffected = moment, outcome.affected }), moment)
			d, ok := duty(a, outcome.of)
			require.True(t, ok)
			assert.Equal(t, test.safe, d.Safe.Format(layout), test.reason)
			assert.Equal(t, test.outer, d.Outer.Format(layout), test.reason)
			assert.Same(t, oslo, d.Safe.Location(), test.reason)
			assert.Same(t, oslo, d.Outer.Location(), test.reason)
		}
	}
}

// I53: the outer moment is more than 72 hours and at most 73 after awareness, on
// every day of the year and in every zone; the prudent one is 72.
func TestMomentsAreElapsedHours(t *testing.T) {
	zones := []*time.Location{time.UTC, zone(t, "Europe/Oslo"), zone(t, "Asia/Kolkata"), zone(t, "America/St_Johns")}
	first := time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	for i := range 365 * 24 * 4 {
		moment := first.Add(time.Duration(i)*15*time.Minute + time.Duration(i%7)*time.Second)
		var utc breach.Duty
		for j, z := range zones {
			b := leak(func(b *breach.Breach) { b.Aware = moment.In(z) })
			d, _ := duty(breach.RequiresNotice(b, moment), breach.NotifyAuthority)
			require.Equal(t, 72*time.Hour, d.Safe.Sub(moment), moment)
			require.Greater(t, d.Outer.Sub(moment), 72*time.Hour, moment)
			require.LessOrEqual(t, d.Outer.Sub(moment), 73*time.Hour, moment)
			if j == 0 {
				utc = d
			}
			require.True(t, d.Safe.Equal(utc.Safe) && d.Outer.Equal(utc.Outer), "the zone moves nothing: %s", moment)
		}
	}
}

// A notice after the 72 hours is still due, and the reasons go with it
// (Art. 33(1)).
func TestDelay(t *testing.T) {
	const tick = time.Nanosecond
	safe, outer := aware.Add(72*time.Hour), aware.Add(72*time.Hour+40*time.Minute)
	at := func(moment time.Time) func(*breach.Breach) {
		return func(b *breach.Breach) { b.Notified = moment }
	}
	for _, test := range []struct {
		reason string
		edit   func(*breach.Breach)
		at     time.Time
		want   string
	}{
		{"the first moment", nil, aware, " >notify-authority"},
		{"before anybody was aware; the answer is what will be due", nil, aware.Add(-time.Hour), " >notify-authority"},
		{"72 hours to the tick are in time", nil, safe, " >notify-authority"},
		{"a tick later the prudent moment is past", nil, safe.Add(tick), " >notify-authority >explain-delay"},
		{"the same in another zone", nil, safe.Add(tick).In(time.FixedZone("", -3600)), " >notify-authority >explain-delay"},
		{"the outer moment", nil, outer, " >notify-authority >explain-delay"},
		{"past it, and not forbidden", nil, outer.Add(tick), " >notify-authority >explain-delay"},
		{"a year later it is still due", nil, aware.AddDate(1, 0, 0), " >notify-authority >explain-delay"},
		{"notified in time, asked later", at(safe), outer.Add(tick), " >complete-notice"},
		{"notified late", at(safe.Add(tick)), outer.Add(tick), " >explain-delay >complete-notice"},
		{"notified late, with everything", func(b *breach.Breach) {
			b.Notified, b.NoticeComplete = outer.Add(time.Hour), privacy.Yes
		}, outer.Add(time.Hour), ""},
		{"notified before anybody was aware", at(aware.Add(-time.Hour)), soon, " >complete-notice"},
		{"awareness not said", func(b *breach.Breach) { b.Aware = time.Time{} }, soon, " >establish-awareness >notify-authority"},
		{"awareness outside the calendar is not said", func(b *breach.Breach) {
			b.Aware = time.Date(10001, 1, 1, 0, 0, 0, 0, time.UTC)
		}, soon, " >establish-awareness >notify-authority"},
		{"awareness not said, notified", func(b *breach.Breach) {
			b.Aware, b.Notified = time.Time{}, soon
		}, soon, " >establish-awareness >complete-notice"},
		{"awareness not said, notified with everything", func(b *breach.Breach) {
			b.Aware, b.Notified, b.NoticeComplete = time.Time{}, soon, privacy.Yes
		}, soon, ""},
		{"complete, but nobody says when", func(b *breach.Breach) { b.NoticeComplete = privacy.Yes }, soon, " >notify-authority"},
		{"notified outside the calendar", at(time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC)), soon, " >notify-authority"},
	} {
		b := leak()
		if test.edit != nil {
			test.edit(&b)
		}
		a := breach.RequiresNotice(b, test.at)
		require.Equal(t, privacy.Required, a.Outcome(), "awareness and what was done change no outcome")
		assert.Equal(t, "required: is-a-breach high-risk-likely risk-found"+test.want, written(a), "Art. 33(1), (4): %s", test.reason)
	}
}

// Moments are set where the law counts hours, and nowhere else.
func TestOnlyNoticesHaveMoments(t *testing.T) {
	for _, test := range []struct {
		reason string
		edit   func(*breach.Breach)
		has    bool
	}{
		{"Art. 33(1): a notice", func(b *breach.Breach) {}, true},
		{"Art. 33(1): awareness not said", func(b *breach.Breach) { b.Aware = time.Time{} }, false},
		{"Art. 33(4): without undue further delay, and no number", func(b *breach.Breach) { b.Notified = soon }, false},
		{"Art. 33(1): while it is open", func(b *breach.Breach) { b.SecurityBreach = privacy.Unknown }, true},
		{"Art. 33(1): while the role is open", func(b *breach.Breach) { b.Role = 0 }, true},
		{"Art. 33(1): open, and awareness not said", func(b *breach.Breach) {
			b.SecurityBreach, b.Aware = privacy.Unknown, time.Time{}
		}, false},
		{"Art. 33(1): open, and notified to be safe", func(b *breach.Breach) {
			b.SecurityBreach, b.Notified = privacy.Unknown, soon
		}, false},
		{"Art. 4(12), 33(1): whatever the role, no notice is due", func(b *breach.Breach) {
			b.Role, b.DataAffected = 0, privacy.No
		}, false},
		{"Art. 33(2): without undue delay, and no number", func(b *breach.Breach) { b.Role = lawfulbasis.Processor }, false},
	} {
		b, has := leak(), false
		test.edit(&b)
		for d := range breach.RequiresNotice(b, soon).Duties() {
			assert.Equal(t, d.Safe.IsZero(), d.Outer.IsZero())
			has = has || !d.Safe.IsZero()
		}
		assert.Equal(t, test.has, has, test.reason)
		for _, ask := range []func(breach.Breach, time.Time) breach.Answer{persons, controller, record} {
			for d := range ask(b, soon).Duties() {
				assert.True(t, d.Safe.IsZero() && d.Outer.IsZero(), "%s: %s", test.reason, d.Code)
			}
		}
	}
}

// A reading of the monotonic clock of one process says nothing about a deadline,
// and does not part two answers.
func TestMonotonicReadings(t *testing.T) {
	now := time.Now()
	b := leak(func(b *breach.Breach) { b.Aware = now })
	plain := leak(func(b *breach.Breach) { b.Aware = now.Round(0) })
	assert.True(t, breach.RequiresNotice(plain, now.Round(0)) == breach.RequiresNotice(b, now))
}
