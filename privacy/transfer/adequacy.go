package transfer

import (
	"iter"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// decided is one decision on one place: what it asks of the recipient or of the
// data, as literals. When it is in force the table of package law knows.
type decided struct {
	place    Place
	decision law.Provision
	asks     uint64
}

const (
	covered      = 1 << litCovered
	listed       = 1<<litListed | 1<<litDataListed
	noMigration  = 1 << litNotImmigration
	notDecidedOn = -1
)

// decisions are those that the Commission has taken on the law of places, old
// ones among them. The decisions on one place stand together, the oldest first,
// and are never in force on the same day.
var decisions = [...]decided{
	{Country("AD"), law.Decision("2010/625"), 0},
	{Country("AR"), law.Decision("2003/490"), 0},
	{Country("BR"), law.Decision("2026/179"), covered},
	{Country("CA"), law.Decision("2002/2"), covered},
	{Country("CH"), law.Decision("2000/518"), 0},
	{Country("FO"), law.Decision("2010/146"), 0},
	{Country("GB"), law.Decision("2021/1772"), noMigration},
	{Country("GB"), law.Decision("2025/1226"), noMigration},
	{Country("GB"), law.Decision("2025/2574"), 0},
	{Country("GG"), law.Decision("2003/821"), 0},
	{Country("GI"), law.Decision("2021/1772"), covered | noMigration},
	{Country("GI"), law.Decision("2025/1226"), covered | noMigration},
	{Country("GI"), law.Decision("2025/2574"), covered},
	{Country("IL"), law.Decision("2011/61"), 1 << litAutomated},
	{Country("IM"), law.Decision("2004/411"), 0},
	{Country("JE"), law.Decision("2008/393"), 0},
	{Country("JP"), law.Decision("2019/419"), covered},
	{Country("KR"), law.Decision("2022/254"), covered},
	{Country("NZ"), law.Decision("2013/65"), 0},
	{Country("US"), law.Decision("2000/520"), listed},
	{Country("US"), law.Decision("2016/1250"), listed},
	{Country("US"), law.Decision("2023/1795"), listed},
	{Country("UY"), law.Decision("2012/484"), 0},
	{EuropeanPatentOrganisation(), law.Decision("C(2025) 4626"), 0},
}

// decidedOn returns the position of the decision on a place that is in force on a
// day, or notDecidedOn.
func decidedOn(p Place, on retention.Date) int {
	for i := range decisions {
		if decisions[i].place == p && law.InForce(decisions[i].decision, on) {
			return i
		}
	}
	return notDecidedOn
}

// Adequacy is a decision of the Commission that a place protects personal data
// well enough, on the days on which transfers can rest on it (Art. 45(3), (9)). In
// Norway it holds from the same day as in the Union
// (personopplysningsforskriften § 2).
type Adequacy struct {
	// Place is where.
	Place Place
	// Decision is the decision; [law.Lookup] says how certain its days are.
	Decision law.Provision
	// From and Until are the first and the last day; a zero Until is open.
	From, Until retention.Date
	// Verified is the day up to which the sources speak.
	Verified retention.Date

	asks uint64
}

// Asks yields the facts that the decision asks for, such as [TheListing]. Without
// any it covers the whole of the place.
func (a Adequacy) Asks() iter.Seq[ruling.Code] {
	return func(yield func(ruling.Code) bool) {
		for lit := range litNumber {
			if a.asks>>lit&1 != 0 && !yield(facts[literals[lit].fact]) {
				return
			}
		}
	}
}

// Adequacies yields the decisions on a place, those that are no longer in force
// among them, the oldest first.
func (p Place) Adequacies() iter.Seq[Adequacy] {
	return func(yield func(Adequacy) bool) {
		for i := range decisions {
			if decisions[i].place == p && !yield(decisions[i].adequacy()) {
				return
			}
		}
	}
}

func (d *decided) adequacy() Adequacy {
	known, _ := law.Lookup(d.decision)
	return Adequacy{d.place, d.decision, known.From, known.Until, known.Verified, d.asks}
}
