package privacy_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
)

// A suspicion that was examined or reported is shown to the person, and told to
// the person, only when somebody has found that nothing forbids it
// (hvitvaskingsloven §§ 28, 32; personopplysningsloven § 16 first paragraph b, d).
func TestSuspicionsAreNotShownUnasked(t *testing.T) {
	for _, tt := range []struct {
		reason   string
		withheld privacy.Withholding
		shown    privacy.Outcome
		told     privacy.Outcome
		lacks    string
	}{
		{"nobody has looked", privacy.Withholding{}, privacy.Undetermined, privacy.Undetermined, "withholding"},
		{"§§ 28, 32: the undertaking is bound", privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: rightsYes}, privacy.Forbidden, privacy.Forbidden, ""},
		{"nothing forbids it", privacy.Withholding{Judged: rightsNo}, privacy.Required, privacy.Permitted, ""},
		{"found last year, to be looked at again", privacy.Withholding{Judged: privacy.Judgement{Result: privacy.No, ReviewBy: rightsDay.AddDays(-1)}}, privacy.Undetermined, privacy.Undetermined, "withholding"},
	} {
		item := rightsItem(subjects.SuspicionReport, rightsInterest)
		item.Withheld = tt.withheld
		d := rightsPolicy().RequiresAccess(&item, rightsRequest(privacy.AskAccess), rightsDay)
		assert.Equal(t, tt.shown, d.Outcome(), "access: %s", tt.reason)
		assert.Equal(t, tt.lacks, strings.Join(acmeMissing(d, &item), ", "), "access: %s", tt.reason)
		d = rightsPolicy().MayDisclose(&item, privacy.Disclosing{For: rightsInterest, To: lawfulbasis.ToDataSubject, Abroad: privacy.No}, rightsDay)
		assert.Equal(t, tt.told, d.Outcome(), "telling: %s", tt.reason)
		item = rightsItem(subjects.Email, rightsInterest)
		d = rightsPolicy().RequiresAccess(&item, rightsRequest(privacy.AskAccess), rightsDay)
		assert.Equal(t, privacy.Required, d.Outcome(), "of other data nobody has to look")
	}
}
