package subjects_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/subjects"
)

func TestCategory(t *testing.T) {
	enumtest.Enumeration(t, subjects.ParseCategory, `
	1 debtor, 2 debtor-representative, 3 client-representative, 4 agent,
	5 supplier-representative, 6 authority-representative, 7 applicant, 8 internal-applicant,
	9 website-visitor, 10 premises-visitor, 11 contact, 12 co-debtor, 13 guarantor,
	14 household-member, 15 referee, 16 employee, 17 former-employee, 18 marketing-contact,
	19 estate-contact, 20 complainant, 56 private-1, 57 private-2, 58 private-3, 59 private-4,
	60 private-5, 61 private-6, 62 private-7, 63 private-8`)
}

func TestKind(t *testing.T) {
	enumtest.Enumeration(t, subjects.ParseKind, `
	1 name, 2 postal-address, 3 previous-address, 4 phone, 5 email, 6 birth-date, 7 national-id,
	8 gender, 9 contract-details, 10 debt-details, 11 tax-information, 12 credit-information,
	13 employer, 14 payment-history, 15 loan-information, 16 income, 17 assets, 18 correspondence,
	19 call-note, 20 meeting-note, 21 late-payment-reason, 22 family-situation, 23 work-situation,
	24 ip-address, 25 technical-data, 26 cookie-data, 27 know-your-customer, 28 identity-document,
	29 cv, 30 application, 31 photograph, 32 testimonial, 33 diploma, 34 course-certificate,
	35 reference, 36 test-result, 37 social-media, 38 racial-or-ethnic-origin,
	39 political-opinion, 40 religious-or-philosophical-belief, 41 trade-union-membership,
	42 genetic-data, 43 biometric-identification, 44 health, 45 sex-life, 46 sexual-orientation,
	47 criminal-offence, 48 payment-voucher, 49 ledger-entry, 50 bookkeeping-correspondence,
	51 client-contract, 52 call-recording, 53 camera-recording, 54 score, 55 profile,
	56 payment-remark, 57 access-log, 58 visit-log, 59 consent-record, 60 suppression-entry,
	61 enquiry-text, 62 dispute-file, 63 debt-settlement, 64 insolvency-record, 65 estate-record,
	66 marketing-preference, 67 police-certificate, 68 interview-note, 69 request-record,
	70 suspicion-report, 71 mailbox-content, 72 personnel-file, 73 customer-funds,
	74 portfolio-record, 112 private-1, 113 private-2, 114 private-3, 115 private-4,
	116 private-5, 117 private-6, 118 private-7, 119 private-8, 120 private-9, 121 private-10,
	122 private-11, 123 private-12, 124 private-13, 125 private-14, 126 private-15,
	127 private-16`)
}

func TestSensitivity(t *testing.T) {
	enumtest.Enumeration(t, subjects.ParseSensitivity, `
	1 ordinary, 2 confidential, 3 national-identifier, 4 special, 5 criminal`)
}

func TestOrigin(t *testing.T) {
	enumtest.Enumeration(t, subjects.ParseOrigin, `
	1 provided, 2 observed, 3 derived, 4 from-others`)
}

func TestSets(t *testing.T) {
	enumtest.Set(t, subjects.CategoriesOf, subjects.AllCategories, subjects.ParseCategorySet)
	enumtest.Set(t, subjects.KindsOf, subjects.AllKinds, subjects.ParseKindSet)
}

func TestPrivateUse(t *testing.T) {
	seen := subjects.KindSet{}
	for n := -300; n <= 300; n++ {
		kind, category := subjects.PrivateKind(n), subjects.PrivateCategory(n)
		assert.Equal(t, n >= 1 && n <= 16, kind.IsValid(), "private kind %d", n)
		assert.Equal(t, kind.IsValid(), kind.IsPrivate())
		assert.Equal(t, n >= 1 && n <= 8, category.IsValid(), "private category %d", n)
		assert.Equal(t, category.IsValid(), category.IsPrivate())
		if kind.IsValid() {
			seen = seen.Union(subjects.KindsOf(kind))
			assert.True(t, subjects.AllKinds().Has(kind), "all includes private values")
		}
		if category.IsValid() {
			assert.True(t, subjects.AllCategories().Has(category), "all includes private values")
		}
	}
	assert.Equal(t, 16, seen.Len(), "each has a number of its own")
	for i := range 256 {
		assert.Equal(t, seen.Has(subjects.Kind(i)), subjects.Kind(i).IsPrivate())
		assert.Equal(t, i >= 56 && i < 64, subjects.Category(i).IsPrivate())
	}
	assert.LessOrEqual(t, subjects.AllKinds().Without(seen).Len(), 100, "a person must be able to read the list")
}

// TestSpecialIsArticle9 pins the special categories to the words of Art. 9(1)
// GDPR. They are law: neither a policy nor a notice changes them.
func TestSpecialIsArticle9(t *testing.T) {
	want := subjects.KindSet{}
	for _, tt := range []struct {
		kind   subjects.Kind
		reason string
	}{
		{subjects.RacialOrEthnicOrigin, "Art. 9(1): racial or ethnic origin; N-55"},
		{subjects.PoliticalOpinion, "Art. 9(1): political opinions; N-55"},
		{subjects.ReligiousOrPhilosophicalBelief, "Art. 9(1): religious or philosophical beliefs; N-55"},
		{subjects.TradeUnionMembership, "Art. 9(1): trade union membership; N-55"},
		{subjects.GeneticData, "Art. 9(1): genetic data; N-55"},
		{subjects.BiometricIdentification, "Art. 9(1): biometric data to identify uniquely; N-55"},
		{subjects.Health, "Art. 9(1): health; N-55, N-57"},
		{subjects.SexLife, "Art. 9(1): sex life, which N-55 leaves out"},
		{subjects.SexualOrientation, "Art. 9(1): sexual orientation; N-55"},
	} {
		assert.Equal(t, subjects.Special, tt.kind.Level(), tt.reason)
		want = want.Union(subjects.KindsOf(tt.kind))
	}
	assert.Equal(t, want.String(), subjects.SpecialKinds().String())
	assert.Equal(t, want, subjects.SpecialKinds())
	assert.Equal(t, want, subjects.KindsAt(subjects.Special))
	assert.Equal(t, 9, want.Len())
}

func TestNothingIsAllocatedToAsk(t *testing.T) {
	row, found := subjects.KindsOf(subjects.CallNote, subjects.Health), 0
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for kind := range row.Intersect(subjects.SpecialKinds()).All() {
			if kind.Level() == subjects.Special && kind.Origin() == 0 {
				found++
			}
		}
	}))
	assert.Positive(t, found)
}

func TestLevel(t *testing.T) {
	guarded := map[subjects.Kind]subjects.Sensitivity{}
	for _, tt := range []struct {
		kind   subjects.Kind
		want   subjects.Sensitivity
		reason string
	}{
		{subjects.NationalID, subjects.NationalIdentifier, "Art. 87, personopplysningsloven § 12"},
		{subjects.LatePaymentReason, subjects.Confidential, "N-51: confidential by nature"},
		{subjects.FamilySituation, subjects.Confidential, "N-51: confidential by nature"},
		{subjects.WorkSituation, subjects.Confidential, "N-51: confidential by nature"},
		{subjects.CriminalOffence, subjects.Criminal, "Art. 10"},
		{subjects.PoliceCertificate, subjects.Criminal, "Art. 10: also a certificate without remarks"},
		{subjects.SuspicionReport, subjects.Criminal, "Art. 10, hvitvaskingsforskriften § 6-1: our reading"},
	} {
		assert.Equal(t, tt.want, tt.kind.Level(), "%v: %s", tt.kind, tt.reason)
		guarded[tt.kind] = tt.want
	}
	for i := range 256 {
		kind := subjects.Kind(i)
		switch {
		case guarded[kind] != 0 || subjects.SpecialKinds().Has(kind):
		case kind.IsPrivate():
			assert.Zero(t, kind.Level(), "%v: the policy must state it", kind)
		case kind.IsValid():
			assert.Equal(t, subjects.Ordinary, kind.Level(), kind)
		default:
			assert.Zero(t, kind.Level(), "number %d is no kind", i)
		}
	}
}

func TestKindsAtSplitsTheKinds(t *testing.T) {
	seen := subjects.KindSet{}
	for i := range 256 {
		at := subjects.KindsAt(subjects.Sensitivity(i))
		assert.False(t, seen.Intersects(at), "one level a kind")
		seen = seen.Union(at)
		for kind := range at.All() {
			assert.Equal(t, subjects.Sensitivity(i), kind.Level())
		}
	}
	assert.Equal(t, subjects.AllKinds(), seen)
	assert.Equal(t, 16, subjects.KindsAt(0).Len(), "not said: the private kinds")
}

func TestOriginOfKind(t *testing.T) {
	want := map[subjects.Kind]subjects.Origin{}
	for _, tt := range []struct {
		origin subjects.Origin
		kinds  subjects.KindSet
		reason string
	}{
		{subjects.Provided, subjects.KindsOf(subjects.Application, subjects.EnquiryText), "the person wrote it: N-53, N-13"},
		{
			subjects.Observed,
			subjects.KindsOf(subjects.IPAddress, subjects.TechnicalData, subjects.CookieData, subjects.CallRecording, subjects.CameraRecording, subjects.AccessLog),
			"machines saw it: N-51, N-63",
		},
		{subjects.Derived, subjects.KindsOf(subjects.TestResult, subjects.Score, subjects.Profile), "concluded, not given: Art. 4(4), Art. 20(1)"},
		{
			subjects.FromOthers,
			subjects.KindsOf(subjects.CreditInformation, subjects.Reference, subjects.SocialMedia, subjects.EstateRecord, subjects.PortfolioRecord),
			"by definition from others: Art. 14, N-12, N-61, N-62",
		},
	} {
		for kind := range tt.kinds.All() {
			assert.Equal(t, tt.origin, kind.Origin(), "%v: %s", kind, tt.reason)
			want[kind] = tt.origin
		}
	}
	for i := range 256 {
		if kind := subjects.Kind(i); want[kind] == 0 {
			assert.Zero(t, kind.Origin(), "%v differs from row to row", kind)
		}
	}
}

// TestNoticeHasWords holds the vocabulary against the notice: every kind of data
// and every category of people that a statement names has a word here.
func TestNoticeHasWords(t *testing.T) {
	for _, tt := range []struct {
		statement string
		words     string
	}{
		{"N-01", "name,postal-address,email,ip-address,phone"},
		{"N-50 identity and contact", "name,postal-address,previous-address,phone,email,birth-date,national-id"},
		{"N-50 contract and finance", "contract-details,debt-details,tax-information,credit-information,employer,payment-history,loan-information,income,assets"},
		{"N-50 from the collection", "correspondence,call-note,meeting-note"},
		{"N-51", "late-payment-reason,family-situation,work-situation,ip-address,technical-data"},
		{"N-52", "name,email,phone,national-id,know-your-customer,identity-document"},
		{"N-53", "name,birth-date,gender,postal-address,email,phone,cv,application,photograph,testimonial,diploma,course-certificate"},
		{"N-54", "name,email,phone"},
		{"N-55", "racial-or-ethnic-origin,political-opinion,religious-or-philosophical-belief,trade-union-membership,genetic-data,biometric-identification,health,sexual-orientation"},
		{"N-57", "health,family-situation"},
		{"N-58", "contract-details"},
		{"N-59 is silent; what agents and others need", "name,email,phone,visit-log,enquiry-text"},
		{"N-62", "test-result,reference,social-media"},
		{"N-63 and N-95", "cookie-data"},
		{"N-93", "profile,score"},
	} {
		kinds, err := subjects.ParseKindSet(tt.words)
		assert.NoError(t, err, tt.statement)
		assert.False(t, kinds.IsEmpty(), tt.statement)
	}
	for _, tt := range []struct {
		statement string
		words     string
	}{
		{"N-40", "debtor,debtor-representative"},
		{"N-41", "client-representative"},
		{"N-42", "agent"},
		{"N-43", "supplier-representative,authority-representative"},
		{"N-44", "website-visitor,premises-visitor,applicant,contact,employee"},
		{"N-62", "internal-applicant,referee"},
		{"N-35", "marketing-contact"},
	} {
		categories, err := subjects.ParseCategorySet(tt.words)
		assert.NoError(t, err, tt.statement)
		assert.False(t, categories.IsEmpty(), tt.statement)
	}
}
