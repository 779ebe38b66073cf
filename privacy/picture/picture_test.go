package picture_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/picture"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var update = flag.Bool("update", false, "write the pictures into testdata instead of comparing them")

var (
	today     = retention.MustParseDate("2026-11-24")
	languages = []law.Language{law.Bokmal, law.Nynorsk, law.English}
)

func on(day string) retention.When { return retention.On(retention.MustParseDate(day)) }

func judged(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "legal", On: retention.MustParseDate("2024-06-01")}
}

// surveillance is the notice's policy with cameras at the door, whose recordings go
// within a week (FOR-2018-07-02-1107 § 6).
func surveillance(t *testing.T) *privacy.Policy {
	t.Helper()
	rule, ok := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6"))
	require.True(t, ok)
	spec := axactor.Spec()
	for i := range spec.Activities {
		if a := &spec.Activities[i]; a.ID == axactor.Premises {
			a.Kinds = a.Kinds.Union(subjects.KindsOf(subjects.CameraRecording))
			a.Ceilings = append(a.Ceilings, privacy.Ceiling{ID: "camera", Rule: rule})
		}
	}
	p, err := privacy.New(spec)
	require.NoError(t, err)
	return p
}

// lives are items of many kinds, by a name.
func lives(t *testing.T) map[string]privacy.Item {
	t.Helper()
	p := axactor.Policy()
	about := subjects.CategoriesOf(subjects.Debtor)
	notes := p.MustDataset(privacy.DatasetSpec{Name: "call_note", About: about, Kinds: subjects.KindsOf(subjects.CallNote), For: []privacy.ActivityID{axactor.ThirdPartyCollection}})
	books := p.MustDataset(privacy.DatasetSpec{Name: "voucher", About: about, Kinds: subjects.KindsOf(subjects.PaymentVoucher), For: []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.Bookkeeping}})
	collection := func(closed retention.When) privacy.Use {
		return privacy.Use{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: closed, Collected: on("2022-01-10")}, Objection: privacy.NoObjection()}
	}
	booked := privacy.Use{For: axactor.Bookkeeping, Dates: retention.Dates{Booked: on("2024-03-01"), Collected: on("2022-01-10")}}
	all := map[string]privacy.Item{
		"voucher": {Of: books, Uses: []privacy.Use{collection(on("2023-03-10")), booked}, Holds: privacy.AllHolds()},
		"open":    {Of: notes, Uses: []privacy.Use{collection(retention.NotYet())}, Holds: privacy.AllHolds()},
		"closed":  {Of: notes, Uses: []privacy.Use{collection(on("2025-03-10"))}, Holds: privacy.AllHolds()},
		"overdue": {Of: notes, Uses: []privacy.Use{collection(on("2022-03-10"))}, Holds: privacy.AllHolds()},
		"said":    {Of: notes, Uses: []privacy.Use{collection(retention.When{})}},
		"between": {Of: notes, Uses: []privacy.Use{collection(retention.Between(retention.MustParseDate("2025-03-10"), retention.MustParseDate("2026-05-01")))}, Holds: privacy.AllHolds()},
		"held": {Of: notes, Uses: []privacy.Use{collection(on("2022-03-10"))}, Holds: privacy.AllHolds(
			retention.Hold{Kind: retention.OwnClaim, Since: on("2024-06-01"), Released: retention.NotYet(), Grounds: judged(privacy.Yes), ReviewBy: retention.MustParseDate("2027-06-01")},
			retention.Hold{Kind: retention.Order, Since: on("2025-06-01"), Released: on("2028-06-01")},
		)},
	}
	// A voucher of a client's case: bookkeeping keeps it, and then the client decides.
	shared := p.MustDataset(privacy.DatasetSpec{Name: "shared", About: about, Kinds: subjects.KindsOf(subjects.PaymentVoucher), For: []privacy.ActivityID{axactor.InvoiceFollowUp, axactor.Bookkeeping}})
	all["shared"] = privacy.Item{Of: shared, Uses: []privacy.Use{{For: axactor.InvoiceFollowUp}, booked}, Holds: privacy.AllHolds()}
	cameras := surveillance(t)
	tape := cameras.MustDataset(privacy.DatasetSpec{Name: "recording", About: subjects.CategoriesOf(subjects.PremisesVisitor), Kinds: subjects.KindsOf(subjects.CameraRecording), For: []privacy.ActivityID{axactor.Premises}})
	all["camera"] = privacy.Item{Of: tape, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: axactor.Premises, Dates: retention.Dates{Recorded: on("2026-11-20"), Collected: on("2026-11-20")}, Exempt: privacy.No, Objection: privacy.NoObjection(), Necessary: judged(privacy.Yes)}}}
	return all
}

// The pictures are what they were.
func TestPictures(t *testing.T) {
	for _, name := range []string{"voucher", "held", "camera", "between", "shared"} {
		item := lives(t)[name]
		for _, in := range languages {
			p := picture.Life(explain.Internal(in), &item, today)
			compare(t, name+"."+in.String()+".svg", p.SVG())
			compare(t, name+"."+in.String()+".txt", p.String())
		}
	}
	for _, in := range languages {
		compare(t, "notice."+in.String()+".svg", picture.Policy(explain.Internal(in), axactor.Policy()).SVG())
		compare(t, "recruiting."+in.String()+".svg", picture.Policy(explain.Internal(in), recruiting.Policy()).SVG())
		compare(t, "recruiting."+in.String()+".txt", picture.Policy(explain.Internal(in), recruiting.Policy()).String())
	}
}

func compare(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, "%s: run with -update and look at it", name)
}
