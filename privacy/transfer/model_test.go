package transfer_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

var (
	today   = retention.MustParseDate("2026-11-24")
	earlier = retention.MustParseDate("2018-07-01")
	later   = retention.MustParseDate("2040-01-01")
)

func date(text string) retention.Date { return retention.MustParseDate(text) }

func judged(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "legal"}
}

// mayGo is Chapter V once more, for facts that all are said: written from the
// articles, without the tables of the package.
func mayGo(t *transfer.Transfer, on retention.Date) bool {
	yes := func(f privacy.Fact) bool { return f == privacy.Yes }
	place := t.To.String()
	switch place { // 44; personopplysningsloven § 1, forskriften § 1
	case "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU",
		"LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "SJ", "AX", "GF", "GP", "MF", "MQ", "RE", "YT":
		return true
	case "GB", "GI":
		if !on.After(date("2020-12-31")) {
			return true
		}
	}
	if !yes(t.Importer) {
		return true
	}

	from := func(first, last string) bool {
		return !on.Before(date(first)) && (last == "" || !on.After(date(last)))
	}
	r := t.Recipient
	adequate := false
	switch place { // 45(1), (3)
	case "AD", "AR", "CH", "FO", "GG", "IM", "JE", "NZ", "UY":
		adequate = true // all from before the regulation
	case "CA":
		adequate = yes(r.Covered)
	case "IL":
		adequate = yes(r.Automated)
	case "JP":
		adequate = from("2019-01-23", "") && yes(r.Covered)
	case "KR":
		adequate = from("2021-12-17", "") && yes(r.Covered)
	case "BR":
		adequate = from("2026-01-26", "") && yes(r.Covered)
	case "GB", "GI":
		adequate = from("2021-06-28", "2031-12-27") && (from("2025-12-28", "") || !yes(r.ForImmigration))
		if place == "GI" {
			adequate = adequate && yes(r.Covered)
		}
	case "US":
		adequate = (from("2018-01-01", "2020-07-15") || from("2023-07-10", "")) && yes(r.Listed) && yes(r.DataListed)
	case "european-patent-organisation":
		adequate = from("2025-07-15", "")
	}
	if adequate {
		return true
	}
	if yes(t.LimitedByLaw) { // 49(5)
		return false
	}

	happened := func(w retention.When, by retention.Date) bool { return w.IsOnOrBefore(by) == privacy.Yes }
	g := t.Safeguard
	bound := happened(g.Since, on)
	safe := yes(g.Fits) && yes(g.Protects.Result) // 46(1)
	switch g.Tool {
	case transfer.NoTool:
		safe = false
	case transfer.CommissionClauses:
		safe = safe && bound && from("2021-06-27", "")
	case transfer.CommissionClauses2001, transfer.CommissionClauses2010:
		safe = safe && bound && happened(g.Since, date("2021-09-26")) && from("2018-01-01", "2022-12-27")
	case transfer.AdHocClauses, transfer.AdministrativeArrangement: // 46(3)
		safe = safe && bound && happened(g.Authorised, on)
	default:
		safe = safe && bound
	}
	if safe {
		return true
	}

	s := t.Situation
	private := !yes(t.PublicPower)
	necessary := yes(s.Necessary.Result)
	once := yes(s.Occasional)
	switch s.Derogation {
	case transfer.ExplicitConsent:
		return private && happened(s.Consented, on) && !happened(s.Withdrawn, on) && yes(s.Explicit) && yes(s.RisksTold) && yes(s.Specific) && yes(s.ConsentValid.Result)
	case transfer.ContractWithPerson:
		return private && necessary && once && yes(s.WithPerson)
	case transfer.ContractForPerson:
		return private && necessary && once && yes(s.ForPerson)
	case transfer.PublicInterest:
		return necessary && yes(s.Recognised)
	case transfer.LegalClaims:
		return necessary && once && yes(s.Claim)
	case transfer.VitalInterests:
		return necessary && yes(s.AtStake) && yes(s.Incapable)
	case transfer.PublicRegister:
		return yes(s.Register) && yes(s.ConditionsMet) && !yes(s.Entire) && (yes(s.OpenToAll) || yes(s.ForEntitled))
	case transfer.CompellingInterests:
		return private && necessary && yes(s.LastResort.Result) && !yes(s.Repetitive) && yes(s.FewPersons) && yes(s.InterestsPrevail.Result) && yes(s.Assessed)
	}
	return false
}

// slot is one thing that can be said or not, and the values it can have. Most are
// facts, with No and Yes.
type slot struct {
	fact   ruling.Code
	values int
	set    func(t *transfer.Transfer, value int) // value -1: not said
}

func factSlot(fact ruling.Code, field func(*transfer.Transfer) *privacy.Fact) slot {
	return slot{fact, 2, func(t *transfer.Transfer, v int) {
		*field(t) = [...]privacy.Fact{privacy.Unknown, privacy.No, privacy.Yes}[v+1]
	}}
}

func judgementSlot(fact ruling.Code, field func(*transfer.Transfer) *privacy.Judgement) slot {
	return slot{fact, 2, func(t *transfer.Transfer, v int) {
		*field(t) = [...]privacy.Judgement{{}, judged(privacy.No), judged(privacy.Yes)}[v+1]
	}}
}

func whenSlot(fact ruling.Code, field func(*transfer.Transfer) *retention.When) slot {
	return slot{fact, 2, func(t *transfer.Transfer, v int) {
		*field(t) = [...]retention.When{{}, retention.On(later), retention.On(earlier)}[v+1]
	}}
}

var (
	toolSlot = slot{transfer.TheTool, int(transfer.InternationalAgreement), func(t *transfer.Transfer, v int) {
		t.Safeguard.Tool = transfer.Tool(v + 1)
	}}
	derogationSlot = slot{transfer.TheDerogation, int(transfer.CompellingInterests), func(t *transfer.Transfer, v int) {
		t.Situation.Derogation = transfer.Derogation(v + 1)
	}}
	importerSlot = factSlot(transfer.TheImporter, func(t *transfer.Transfer) *privacy.Fact { return &t.Importer })
	powerSlot    = factSlot(transfer.ThePublicPower, func(t *transfer.Transfer) *privacy.Fact { return &t.PublicPower })
	limitSlot    = factSlot(transfer.TheLimit, func(t *transfer.Transfer) *privacy.Fact { return &t.LimitedByLaw })

	recipientSlots = []slot{
		factSlot(transfer.TheCoverage, func(t *transfer.Transfer) *privacy.Fact { return &t.Recipient.Covered }),
		factSlot(transfer.TheListing, func(t *transfer.Transfer) *privacy.Fact { return &t.Recipient.Listed }),
		factSlot(transfer.TheListedData, func(t *transfer.Transfer) *privacy.Fact { return &t.Recipient.DataListed }),
		factSlot(transfer.TheAutomation, func(t *transfer.Transfer) *privacy.Fact { return &t.Recipient.Automated }),
		factSlot(transfer.TheImmigration, func(t *transfer.Transfer) *privacy.Fact { return &t.Recipient.ForImmigration }),
	}
	safeguardSlots = []slot{
		whenSlot(transfer.TheBinding, func(t *transfer.Transfer) *retention.When { return &t.Safeguard.Since }),
		factSlot(transfer.TheFit, func(t *transfer.Transfer) *privacy.Fact { return &t.Safeguard.Fits }),
		judgementSlot(transfer.TheProtection, func(t *transfer.Transfer) *privacy.Judgement { return &t.Safeguard.Protects }),
		whenSlot(transfer.TheAuthorisation, func(t *transfer.Transfer) *retention.When { return &t.Safeguard.Authorised }),
	}
	necessitySlot = judgementSlot(transfer.TheNecessity, func(t *transfer.Transfer) *privacy.Judgement { return &t.Situation.Necessary })
	occasionSlot  = factSlot(transfer.TheOccasion, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Occasional })

	// The facts that each derogation reads.
	situationSlots = map[transfer.Derogation][]slot{
		transfer.ExplicitConsent: {
			powerSlot,
			whenSlot(transfer.TheConsent, func(t *transfer.Transfer) *retention.When { return &t.Situation.Consented }),
			whenSlot(transfer.TheWithdrawal, func(t *transfer.Transfer) *retention.When { return &t.Situation.Withdrawn }),
			factSlot(transfer.TheExplicitness, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Explicit }),
			factSlot(transfer.TheRisks, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.RisksTold }),
			factSlot(transfer.TheSpecificity, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Specific }),
			judgementSlot(transfer.TheValidity, func(t *transfer.Transfer) *privacy.Judgement { return &t.Situation.ConsentValid }),
		},
		transfer.ContractWithPerson: {
			powerSlot, necessitySlot, occasionSlot,
			factSlot(transfer.TheContract, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.WithPerson }),
		},
		transfer.ContractForPerson: {
			powerSlot, necessitySlot, occasionSlot,
			factSlot(transfer.TheContract, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.ForPerson }),
		},
		transfer.PublicInterest: {
			powerSlot, necessitySlot, occasionSlot,
			factSlot(transfer.TheRecognition, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Recognised }),
		},
		transfer.LegalClaims: {
			powerSlot, necessitySlot, occasionSlot,
			factSlot(transfer.TheClaim, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Claim }),
		},
		transfer.VitalInterests: {
			powerSlot, necessitySlot, occasionSlot,
			factSlot(transfer.TheStake, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.AtStake }),
			factSlot(transfer.TheIncapacity, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Incapable }),
		},
		transfer.PublicRegister: {
			powerSlot,
			factSlot(transfer.TheRegister, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Register }),
			factSlot(transfer.TheConditions, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.ConditionsMet }),
			factSlot(transfer.TheExtent, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Entire }),
			factSlot(transfer.TheOpenness, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.OpenToAll }),
			factSlot(transfer.TheEntitlement, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.ForEntitled }),
		},
		transfer.CompellingInterests: {
			powerSlot, necessitySlot,
			judgementSlot(transfer.TheLastResort, func(t *transfer.Transfer) *privacy.Judgement { return &t.Situation.LastResort }),
			factSlot(transfer.TheRepetition, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Repetitive }),
			factSlot(transfer.TheNumber, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.FewPersons }),
			judgementSlot(transfer.TheBalance, func(t *transfer.Transfer) *privacy.Judgement { return &t.Situation.InterestsPrevail }),
			factSlot(transfer.TheAssessment, func(t *transfer.Transfer) *privacy.Fact { return &t.Situation.Assessed }),
		},
	}
)

// allSlots are all of them, each once.
func allSlots() []slot {
	all := slices.Concat([]slot{importerSlot, limitSlot, powerSlot, toolSlot, derogationSlot, necessitySlot, occasionSlot}, recipientSlots, safeguardSlots)
	for d := transfer.NoDerogation; d <= transfer.CompellingInterests; d++ {
		for _, s := range situationSlots[d] {
			if s.fact != transfer.ThePublicPower && s.fact != transfer.TheNecessity && s.fact != transfer.TheOccasion {
				all = append(all, s)
			}
		}
	}
	return all
}

// judge decides by trying every completion: the outcome, and the facts that can
// change it.
func judge(base transfer.Transfer, slots []slot, said []int, on retention.Date) (privacy.Outcome, []ruling.Code) {
	var open []int
	size := 1
	for i, v := range said {
		slots[i].set(&base, v)
		if v < 0 {
			open = append(open, i)
			size *= slots[i].values
		}
	}
	table := make([]bool, size)
	some, all := false, true
	for n := range table {
		rest := n
		for _, i := range open {
			slots[i].set(&base, rest%slots[i].values)
			rest /= slots[i].values
		}
		table[n] = mayGo(&base, on)
		some, all = some || table[n], all && table[n]
	}
	switch {
	case all:
		return privacy.Permitted, nil
	case !some:
		return privacy.Forbidden, nil
	}
	var matter []ruling.Code
	stride := 1
	for _, i := range open {
		for n := range table {
			first := n - n/stride%slots[i].values*stride
			if table[n] != table[first] && !slices.Contains(matter, slots[i].fact) {
				matter = append(matter, slots[i].fact)
			}
		}
		stride *= slots[i].values
	}
	return privacy.Undetermined, matter
}

// seen are the codes that some answer of the enumerations below has given.
var seen = map[ruling.Code]bool{}

// compare holds an answer against all of its completions.
func compare(t testing.TB, base transfer.Transfer, slots []slot, said []int, on retention.Date) ruling.Answer {
	t.Helper()
	for i, v := range said {
		slots[i].set(&base, v)
	}
	a := transfer.MayTransfer(base, on)
	outcome, matter := judge(base, slots, said, on)
	missing := slices.Sorted(a.Missing())
	slices.Sort(matter)
	if a.Outcome() != outcome || !slices.Equal(missing, matter) {
		t.Fatalf("%s, %+v: %v missing %v, should be %v missing %v", on, base, a.Outcome(), missing, outcome, matter)
	}
	decides := 0
	for r := range a.Reasons() {
		seen[r.Code] = true
		if r.Decides {
			decides++
		}
		laws := 0
		for p := range r.Provisions() {
			if p.IsZero() {
				t.Fatalf("%s cites nothing", r.Code)
			}
			laws++
		}
		if laws == 0 {
			t.Fatalf("%s cites nothing", r.Code)
		}
	}
	if (decides > 0) != (outcome != privacy.Permitted) {
		t.Fatalf("%+v: %v for %d reasons", base, outcome, decides)
	}
	for _, m := range missing {
		seen[m] = true
	}
	for o := range a.Obligations() {
		seen[o.Code] = true
		if outcome == privacy.Forbidden {
			t.Fatalf("%+v: something follows from nothing", base)
		}
	}
	return a
}

// space asks about everything that some slots can say, and not say.
func space(t testing.TB, base transfer.Transfer, slots []slot, on retention.Date) {
	t.Helper()
	said := make([]int, len(slots))
	for i := range said {
		said[i] = -1
	}
	for {
		compare(t, base, slots, said, on)
		i := 0
		for ; i < len(said); i++ {
			if said[i]++; said[i] < slots[i].values {
				break
			}
			said[i] = -1
		}
		if i == len(said) {
			return
		}
	}
}

func to(code string) transfer.Place { return transfer.Country(code) }

// plain is a transfer for which nothing speaks.
func plain(p transfer.Place) transfer.Transfer {
	t := transfer.Transfer{To: p, Importer: privacy.Yes, LimitedByLaw: privacy.No, PublicPower: privacy.No}
	t.Safeguard.Tool, t.Situation.Derogation = transfer.NoTool, transfer.NoDerogation
	return t
}

// Each tool, and none said, over all that bears on it, on days when the former
// clauses are open, closing and gone.
func TestToolsCompletely(t *testing.T) {
	for _, on := range []string{"2021-05-01", "2021-09-26", "2021-09-27", "2022-12-27", "2022-12-28", "2026-11-24"} {
		for tool := transfer.Tool(0); tool <= transfer.InternationalAgreement; tool++ {
			base := plain(to("IN"))
			base.Safeguard.Tool = tool
			slots := slices.Concat([]slot{importerSlot, limitSlot}, safeguardSlots)
			if tool == 0 {
				slots = slices.Concat([]slot{toolSlot, limitSlot}, safeguardSlots)
			}
			space(t, base, slots, date(on))
		}
	}
}

// Each derogation over all that bears on it.
func TestDerogationsCompletely(t *testing.T) {
	for d := transfer.NoDerogation; d <= transfer.CompellingInterests; d++ {
		base := plain(to("KE"))
		base.Situation.Derogation = d
		space(t, base, append([]slot{limitSlot}, situationSlots[d]...), today)
	}
}

// The decisions and what they ask for, with a tool and a derogation beside them.
func TestPlacesCompletely(t *testing.T) {
	for _, tt := range []struct{ place, on string }{
		{"NO", "2026-11-24"}, {"SJ", "2026-11-24"}, {"RE", "2026-11-24"},
		{"GB", "2020-12-31"}, {"GB", "2021-01-01"}, {"GB", "2024-01-01"}, {"GB", "2026-11-24"}, {"GB", "2032-01-01"},
		{"GI", "2020-12-31"}, {"GI", "2024-01-01"}, {"GI", "2026-11-24"}, {"GI", "2032-01-01"},
		{"US", "2020-07-15"}, {"US", "2022-01-01"}, {"US", "2026-11-24"},
		{"NZ", "2026-11-24"}, {"CA", "2026-11-24"}, {"JP", "2026-11-24"}, {"KR", "2026-11-24"}, {"BR", "2026-11-24"}, {"IL", "2026-11-24"},
		{"CN", "2026-11-24"}, {"GL", "2026-11-24"},
	} {
		space(t, plain(to(tt.place)), append([]slot{importerSlot}, recipientSlots...), date(tt.on))
		base := plain(to(tt.place))
		base.Safeguard = transfer.Safeguard{Tool: transfer.CorporateRules, Since: retention.On(earlier), Fits: privacy.Yes}
		base.Situation.Derogation, base.Situation.Claim, base.Situation.Occasional = transfer.LegalClaims, privacy.Yes, privacy.Yes
		space(t, base, append([]slot{importerSlot, safeguardSlots[2], necessitySlot}, recipientSlots...), date(tt.on))
	}
}

// Anything at all, everywhere and on any day, with up to seven facts not said.
func TestAnythingAnywhere(t *testing.T) {
	random := rand.New(rand.NewPCG(45, 49))
	places := slices.Collect(transfer.AllPlaces())
	slots := allSlots()
	said := make([]int, len(slots))
	for range 6_000 {
		for i := range said {
			said[i] = random.IntN(slots[i].values)
			if random.IntN(4) > 0 && slots[i].values == 2 && slots[i].fact != transfer.TheLimit {
				said[i] = 1
			}
		}
		for range random.IntN(8) {
			said[random.IntN(len(said))] = -1
		}
		said[0] = max(said[0], random.IntN(2)) // mostly a transfer
		place := places[random.IntN(len(places))]
		if random.IntN(2) == 0 {
			place = to([...]string{"US", "GB", "GI", "CA", "IL", "BR", "KR"}[random.IntN(7)])
		}
		compare(t, transfer.Transfer{To: place}, slots, said, date("2018-07-20").AddDays(random.IntN(5_500)))
	}
}

// Every test, fact and obligation of the sheet is reached (I66). The rest is in
// TestNotAsked.
func TestEveryCodeIsReached(t *testing.T) {
	TestToolsCompletely(t)
	TestDerogationsCompletely(t)
	TestPlacesCompletely(t)
	base := plain(to("KE"))
	base.Demanded, base.Situation.Derogation = privacy.Yes, 0
	for _, a := range []ruling.Answer{
		transfer.MayTransfer(base, today), transfer.MayTransfer(transfer.Transfer{}, retention.Date{}), transfer.MayTransfer(plain(to("KE")), date("2018-07-19")),
	} {
		for r := range a.Reasons() {
			seen[r.Code] = true
		}
		for m := range a.Missing() {
			seen[m] = true
		}
	}
	for _, c := range transfer.SheetCodes() {
		require.True(t, seen[c], "%s is never given", c)
		delete(seen, c)
	}
	require.Empty(t, seen, "codes of no sheet")
}
