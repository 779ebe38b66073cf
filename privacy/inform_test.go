package privacy_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// untold returns a question about a use of which the person has not been told,
// and to which no exception was found.
func untold(edits ...func(*processing)) *processing {
	p := permitted(lawfulbasis.Contract, found(privacy.Unknown, lawfulbasis.TellingExempt), used(func(u *privacy.Use) {
		u.Informed, u.Contacted = retention.NotYet(), retention.NotYet()
	}))
	for _, edit := range edits {
		edit(p)
	}
	return p
}

// cameFrom is an edit: the item came about so, and on that day.
func cameFrom(o subjects.Origin, collected string) func(*processing) {
	return func(p *processing) {
		p.item.Origin = o
		if err := p.use.Dates.Collected.UnmarshalText([]byte(collected)); err != nil {
			panic(err)
		}
	}
}

// contacted is an edit: the first communication is on that day.
func contacted(day string) func(*processing) {
	return used(func(u *privacy.Use) { u.Contacted = acmeOn(day) })
}

// disclosed is an edit: those are all the disclosures.
func disclosed(disclosures ...privacy.Disclosure) func(*processing) {
	return item(func(i *privacy.Item) { i.Disclosures = privacy.AllDisclosures(disclosures...) })
}

// to is a disclosure.
func to(recipient lawfulbasis.Recipient, day string) privacy.Disclosure {
	return privacy.Disclosure{To: recipient, Name: "Somebody AS", On: acmeOn(day)}
}

// By when the person is to be told (Art. 13(1)-(3), 14(3)-(4)). None of the days
// depends on the day that is asked about, before them or after.
func TestInformationIsDue(t *testing.T) {
	others := func(collected string, edits ...func(*processing)) *processing {
		return untold(append([]func(*processing){cameFrom(subjects.FromOthers, collected)}, edits...)...)
	}
	inquiry := to(lawfulbasis.ToPolice, "2026-11-05")
	inquiry.Inquiry = privacy.Yes
	for _, c := range []struct {
		reason   string
		question *processing
		want     string
	}{
		{"Art. 13(1): from the person, when it is collected", untold(), "inform-person by 2026-01-15"},
		{"Art. 13(1): a letter later on moves nothing", untold(contacted("2026-02-10")), "inform-person by 2026-01-15"},
		{"Art. 13(1): nor does a disclosure before", untold(disclosed(to(lawfulbasis.ToCreditBureau, "2026-01-02"))), "inform-person by 2026-01-15"},
		{"Art. 13(1): watched, it is collected from the person as well", untold(cameFrom(subjects.Observed, "2026-11-20")), "inform-person by 2026-11-20"},
		{"Art. 13(1): concluded from what the person gave", untold(cameFrom(subjects.Derived, "2026-11-20")), "inform-person by 2026-11-20"},
		{"Art. 13(1): on what day is not known", untold(cameFrom(subjects.Provided, "2026-11-01..2026-11-20")), "inform-person"},
		{"Art. 13(1): it is not collected yet", untold(cameFrom(subjects.Provided, "not-yet")), "inform-person"},

		{"Art. 14(3)(a): one month", others("2026-11-02"), "inform-person by 2026-12-02"},
		{"Art. 14(3)(b): the first letter", others("2026-11-02", contacted("2026-11-09")), "inform-person by 2026-11-09"},
		{"Art. 14(3)(b): a letter after the month", others("2026-11-02", contacted("2026-12-09")), "inform-person by 2026-12-02"},
		{"Art. 14(3)(c): the first disclosure", others("2026-11-02", contacted("2026-11-09"), disclosed(to(lawfulbasis.ToCreditBureau, "2026-11-05"))), "inform-person by 2026-11-05"},
		{"Art. 14(3)(c): the first of several", others("2026-11-02", disclosed(to(lawfulbasis.ToCreditBureau, "2026-11-20"), to(lawfulbasis.ToLawyer, "2026-11-06"))), "inform-person by 2026-11-06"},
		{"Art. 14(3)(c): to a processor of one's own is none", others("2026-11-02", disclosed(to(lawfulbasis.ToProcessor, "2026-11-03"))), "inform-person by 2026-12-02"},
		{"Art. 14(3)(c): to the person is none", others("2026-11-02", disclosed(to(lawfulbasis.ToDataSubject, "2026-11-03"))), "inform-person by 2026-12-02"},
		{"Art. 4(9): to an authority in an inquiry is none", others("2026-11-02", disclosed(inquiry)), "inform-person by 2026-12-02"},
		{"Art. 14(3)(c): to an authority otherwise is one", others("2026-11-02", disclosed(to(lawfulbasis.ToPolice, "2026-11-05"))), "inform-person by 2026-11-05"},
		{"Art. 14(3)(c): nobody has said to whom it went", others("2026-11-02", item(func(i *privacy.Item) { i.Disclosures = privacy.Disclosures{} })), "inform-person"},
		{"Art. 14(3)(b): nobody has said whether a letter was sent", others("2026-11-02", used(func(u *privacy.Use) { u.Contacted = retention.When{} })), "inform-person"},
		{"DT-47: from the creditor, with the first letter", others("2025-01-31", contacted("2025-02-10")), "inform-person by 2025-02-10"},
		{"DT-47: without a letter, the end of February", others("2025-01-31"), "inform-person by 2025-02-28"},
		{"Reg. 1182/71 Art. 3(4): the month runs on over Easter", others("2026-03-02"), "inform-person by 2026-04-02..2026-04-07"},

		{"Reg. 1182/71 Art. 3(4): of two prudent days and one outermost, neither is told", others("2026-03-02..2026-03-06"), "inform-person"},

		{"Art. 13, 14: nobody has said where it came from", untold(cameFrom(0, "2026-11-02")), "inform-person"},
		{"the kind says so: from a register", untold(kinds(subjects.CreditInformation), cameFrom(0, "2026-11-02")), "inform-person by 2026-12-02"},
		{"the kind says so: from the person's machine", untold(kinds(subjects.IPAddress), cameFrom(0, "2026-11-02")), "inform-person by 2026-11-02"},
		{"the item goes before its kind", untold(kinds(subjects.CreditInformation), cameFrom(subjects.Provided, "2026-11-02")), "inform-person by 2026-11-02"},
		{"kinds that came about in two ways", untold(kinds(subjects.CreditInformation, subjects.IPAddress), cameFrom(0, "2026-11-02")), "inform-person"},

		{"Art. 13(3): a further purpose, before it begins", untold(collectedFor(lawfulbasis.Collection)), "first inform-person"},
		{"Art. 14(4): a further purpose has no month", others("2026-11-02", collectedFor(lawfulbasis.Collection)), "first inform-person"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			article := 13
			register := subjects.KindsOf(subjects.CreditInformation)
			if o := c.question.item.Origin; o == subjects.FromOthers || o == 0 && c.question.rows.Kinds == register {
				article = 14
			}
			for _, day := range []string{"2024-01-01", "2026-11-02", "2026-12-02", "2026-12-03", "2030-01-01"} {
				c.question.day = acmeDay(day)
				d := c.question.requiresInformation()
				assert.Equal(t, "required: right-given", inWords(d, c.question.item), day)
				assert.Equal(t, c.want, dutiesInWords(d), day)
				assert.Equal(t, privacy.AskRequiresInformation, d.Question())
				for r := range d.Reasons() {
					assert.Contains(t, slices.Collect(r.Provisions()), law.Article(article), day)
				}
			}
		})
	}
}

// Whether the person is to be told: not of what is known already, nor where an
// exception applies. Permitted means that it need not be.
func TestRequiresInformation(t *testing.T) {
	informed := func(text string) func(*processing) {
		return used(func(u *privacy.Use) {
			if err := u.Informed.UnmarshalText([]byte(text)); err != nil {
				panic(err)
			}
		})
	}
	exempt := found(privacy.Yes, lawfulbasis.TellingExempt)
	fromOthers := cameFrom(subjects.FromOthers, "2026-11-10")
	const required, already, exempted, byLaw = "required: right-given", "permitted: informed-already", "permitted: informing-exempt", "permitted: withheld-by-law"
	for _, r := range []factRow{
		{"13(1)", "Art. 13(1): nobody has told the person", untold(), required},
		{"13(4)", "Art. 13(4), 14(5)(a): told", untold(informed("2026-01-15")), already},
		{"13(4)", "Art. 13(4): told today", untold(informed(today)), already},
		{"13(4)", "Art. 13(4): to be told tomorrow", untold(informed("2026-11-24")), required},
		{"13(4)", "Art. 13(4): told at some time this year", untold(informed("2026-01-01..2026-11-20")), already},
		{"13(4)", "Art. 5(2): nobody has said", untold(informed("")), "undetermined: information of use"},
		{"13(4)", "Art. 5(2): told about now", untold(informed("2026-11-20..2026-11-30")), "undetermined: information of use"},

		{"14(5)", "Art. 13(4), 14(5): an exception", untold(exempt), exempted},
		{"14(5)", "Art. 14(5): an exception, whether or not the month runs", untold(exempt, fromOthers), exempted},
		{"14(5)", "Art. 14(5): an exception for this item", untold(used(func(u *privacy.Use) {
			u.Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
		})), exempted},
		{"14(5)", "Art. 14(5): none for this item", untold(exempt, used(func(u *privacy.Use) {
			u.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
		})), required},
		{"14(5)", "Art. 14(5): disputed", untold(used(func(u *privacy.Use) {
			set := lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
			u.Assessed.Findings = lawfulbasis.Findings{Met: set, Unmet: set}
		})), "undetermined: telling-exempt of use"},
		{"14(5)", "Art. 14(5): none found", untold(found(privacy.No, lawfulbasis.TellingExempt)), required},
		{"14(5)", "told, and exempt", untold(exempt, informed("2026-01-15")), "permitted: informed-already + informing-exempt"},
		{"14(5)", "exempt, so that it matters not whether the person was told", untold(exempt, informed("")), exempted},
		{"14(3)", "Art. 14(3): while the month runs it is due all the same", untold(fromOthers), required},
		{"14(4)", "Art. 13(3): told, the further purpose among it", untold(collectedFor(lawfulbasis.Collection), informed("2026-01-15")), already},

		{"§ 16", "undecided", untold(withheld(privacy.HarmfulToPerson, ruled(privacy.Unknown))), "undetermined: withholding"},
		{"§ 16", "found not to be so", untold(withheld(privacy.HarmfulToPerson, ruled(privacy.No))), required},
		{"§ 16", "found so tomorrow", untold(withheld(privacy.HarmfulToPerson, privacy.Judgement{Result: privacy.Yes, On: acmeDay("2026-11-24")})), required},
		{"§ 16", "found so, and due for review", untold(withheld(privacy.HarmfulToPerson, privacy.Judgement{Result: privacy.Yes, ReviewBy: acmeDay("2026-11-22")})), "undetermined: withholding"},
		{"§ 16", "on no ground that anybody named", untold(withheld(0, ruled(privacy.Yes))), "undetermined: withholding"},
		{"§ 16", "on no ground that anybody named, and exempt, whatever the ground is", untold(exempt, withheld(0, ruled(privacy.Yes))), exempted},
		{"§ 16", "on a ground that there is none of, and exempt", untold(exempt, withheld(200, ruled(privacy.Yes))), exempted},
		{"§ 16", "a ground that nobody raised", untold(withheld(privacy.HarmfulToPerson, privacy.Judgement{})), required},
		{"§ 16", "withheld, and told before", untold(informed("2026-01-15"), withheld(privacy.StatutorySecrecy, ruled(privacy.Yes))), "permitted: withheld-by-law + informed-already"},
		{"§ 16 a", "foreign policy and defence", untold(withheld(privacy.NationalSecurity, ruled(privacy.Yes))), byLaw},
		{"§ 16 b", "crime", untold(withheld(privacy.CrimeInvestigation, ruled(privacy.Yes))), byLaw},
		{"§ 16 c", "the person's health", untold(withheld(privacy.HarmfulToPerson, ruled(privacy.Yes))), byLaw},
		{"§ 16 d", "secrecy", untold(withheld(privacy.StatutorySecrecy, ruled(privacy.Yes))), byLaw},
		{"§ 16 e", "preparing a case", untold(withheld(privacy.InternalPreparation, ruled(privacy.Yes))), byLaw},
		{"§ 16 f", "obvious interests", untold(withheld(privacy.ObviousInterest, ruled(privacy.Yes))), byLaw},
		{"§ 17", "limits Art. 15, 16 and 18: effort", untold(withheld(privacy.ResearchEffort, ruled(privacy.Yes))), required},
		{"§ 17", "limits Art. 15, 16 and 18: impairment", untold(withheld(privacy.ResearchImpaired, ruled(privacy.Yes))), required},

		{"MP03", "Art. 13, 14 bind the controller", asProcessor(), "referred: held-as-processor"},
		{"I16", "no use of that activity", untold(besides(), func(p *processing) { p.doing.For = otherUse }), "permitted: no-such-use"},
	} {
		r.test(t, (*processing).requiresInformation)
	}
}

// Of two cases of one person, the one of which the person has not been told is
// enough.
func TestInformationOnSeveralUses(t *testing.T) {
	p := untold()
	p.item.Uses = append(p.item.Uses, p.item.Uses[0])
	p.item.Uses[0].Informed = acmeOn("2026-01-15")
	p.item.Uses[1].Dates.Collected = acmeOn("2026-11-20")
	d := p.requiresInformation()
	assert.Equal(t, "required: right-given", inWords(d, p.item))
	assert.Equal(t, "inform-person by 2026-11-20", dutiesInWords(d), "the day of the case of which nobody has told")

	p.item.Uses[1].Informed = retention.When{}
	d = p.requiresInformation()
	assert.Equal(t, "undetermined: information of use", inWords(d, p.item))
	for m := range d.Missing(p.item) {
		assert.Equal(t, 1, m.Use)
	}
	p.item.Uses[1].Informed = acmeOn("2026-11-20")
	assert.Equal(t, "permitted: informed-already", inWords(p.requiresInformation(), p.item))
}

// What withholds an item cites the exact provision, as § 16 third paragraph has
// it of refusals.
func TestWithholdingCitesItsProvision(t *testing.T) {
	sixteen := law.Section(law.Personopplysningsloven, "16").Paragraph(1)
	want := map[privacy.WithholdingKind]law.Provision{
		privacy.NationalSecurity: sixteen.Point('a'), privacy.CrimeInvestigation: sixteen.Point('b'),
		privacy.HarmfulToPerson: sixteen.Point('c'), privacy.StatutorySecrecy: sixteen.Point('d'),
		privacy.InternalPreparation: sixteen.Point('e'), privacy.ObviousInterest: sixteen.Point('f'),
		privacy.ResearchEffort:   law.Section(law.Personopplysningsloven, "17"),
		privacy.ResearchImpaired: law.Section(law.Personopplysningsloven, "17"),
	}
	for n := range 256 {
		kind := privacy.WithholdingKind(n)
		assert.Equal(t, want[kind], kind.Provision(), "%d", n)
		assert.Equal(t, want[kind] != law.Provision{}, kind.IsValid(), "%d", n)
	}
	for kind, provision := range want {
		p := untold(withheld(kind, ruled(privacy.Yes)))
		d := p.policy().RequiresAccess(p.item, privacy.Request{Kind: privacy.AskAccess, Received: p.day, Identified: privacy.Yes}, p.day)
		require.Equal(t, "forbidden: withheld-by-law", inWords(d, p.item), kind)
		assert.Equal(t, "cite-exemption by 2026-12-23, explain-refusal by 2026-12-23", dutiesInWords(d), kind)
		for r := range d.Reasons() {
			assert.Equal(t, provision, slices.Collect(r.Provisions())[0], kind)
		}
		if kind > privacy.ObviousInterest {
			continue
		}
		d = p.requiresInformation()
		require.Equal(t, "permitted: withheld-by-law", inWords(d, p.item), kind)
		for r := range d.Reasons() {
			assert.Equal(t, provision, slices.Collect(r.Provisions())[0], kind)
		}
	}
}
