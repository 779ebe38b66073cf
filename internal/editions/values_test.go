package editions_test

import (
	"fmt"
	"reflect"
	"strconv"
	"time"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

// value is one value of a fact, with a name that does not depend on the day.
type value struct {
	name  string
	value any
}

// leaves are the values of every type of fact on one day, the zero value first.
type leaves map[reflect.Type][]value

// skipped are the fields that no answer depends on, and those that the questions
// fill in themselves.
var skipped = map[string]bool{
	"Use.For": true, "Item.Key": true, "Item.Of": true, "Item.Under": true, "Item.Uses": true,
	"Scene.Use.For": true, "Scene.Item.Key": true, "Scene.Item.Of": true, "Scene.Item.Under": true, "Scene.Item.Uses": true,
}

// of returns the values of a type, those of an enumeration being all its numbers,
// zero, and one that no value has.
func (l leaves) of(t reflect.Type) []value {
	if list, ok := l[t]; ok {
		return list
	}
	zero := reflect.New(t).Elem()
	if _, ok := zero.Interface().(interface {
		IsValid() bool
		String() string
	}); !ok || t.Kind() != reflect.Uint8 {
		return nil
	}
	list := []value{{"-", zero.Interface()}}
	for n := 1; n < 256; n++ {
		v := reflect.New(t).Elem()
		v.SetUint(uint64(n))
		if name := v.Interface().(interface{ String() string }); v.Interface().(interface{ IsValid() bool }).IsValid() {
			list = append(list, value{name.String(), v.Interface()})
		}
	}
	none := reflect.New(t).Elem()
	none.SetUint(250)
	l[t] = append(list, value{"250", none.Interface()})
	return l[t]
}

// offsets are days before the day asked about, and one after it: those on which
// a period of the law ends, and those beside them.
var offsets = []struct {
	name  string
	years int
	days  int
}{
	{"day+1", 0, 1}, {"day", 0, 0}, {"day-1", 0, -1}, {"day-7", 0, -7}, {"day-8", 0, -8}, {"day-14", 0, -14}, {"day-15", 0, -15},
	{"day-28", 0, -28}, {"day-31", 0, -31}, {"day-45", 0, -45}, {"day-92", 0, -92}, {"day-200", 0, -200}, {"1-year-ago", -1, 0},
	{"3-years-ago", -3, 0}, {"3-years-and-a-day-ago", -3, -1}, {"4-years-ago", -4, 0}, {"5-years-and-a-day-ago", -5, -1}, {"12-years-ago", -12, 0},
}

// shift is a day some years and days away, where 29 February is 28 February in
// other years.
func shift(day retention.Date, years, days int) retention.Date {
	return day.AddYears(years).AddDays(days)
}

// leavesOn returns the values on a day.
func leavesOn(day retention.Date) leaves {
	yesterday, long := day.AddDays(-1), shift(day, -4, 0)
	whens := []value{{"-", retention.When{}}, {"not-yet", retention.NotYet()}}
	days := []value{{"-", retention.Date{}}}
	for _, o := range offsets {
		d := shift(day, o.years, o.days)
		whens = append(whens, value{o.name, retention.On(d)})
		days = append(days, value{o.name, d})
	}
	whens = append(whens, value{"4-years-ago..day-1", retention.Between(long, yesterday)}, value{"from-day-1", retention.NoEarlierThan(yesterday)},
		value{"until-day-1", retention.NoLaterThan(yesterday)})
	noon := day.Time().Add(12 * time.Hour)
	moments := []value{{"-", time.Time{}}, {"now", noon}}
	for _, hours := range []int{-1, -12, -71, -72, -73, -24 * 30, 1} {
		moments = append(moments, value{fmt.Sprintf("%+dh", hours), noon.Add(time.Duration(hours) * time.Hour)})
	}
	all := accountability.AllElements()
	sets := []value{{"-", accountability.ElementSet{}}, {"all", all}}
	for e := range all.All() {
		sets = append(sets, value{"all-but-" + e.String(), all.Without(accountability.ElementsOf(e))}, value{e.String(), accountability.ElementsOf(e)})
	}
	places := []value{{"-", transfer.Place{}}}
	for p := range transfer.AllPlaces() {
		places = append(places, value{p.String(), p})
	}
	clocks := []value{{"-", marketing.Clock{}}}
	for _, c := range [][3]int{{0, 0, 0}, {7, 59, 59}, {8, 0, 0}, {12, 0, 0}, {20, 59, 59}, {21, 0, 0}, {23, 59, 59}} {
		clocks = append(clocks, value{fmt.Sprintf("%02d:%02d:%02d", c[0], c[1], c[2]), marketing.ClockAt(c[0], c[1], c[2])})
	}
	ints := []value{{"-", 0}}
	for _, n := range []int{-1, 1, 13, 14, 15, 30} {
		ints = append(ints, value{strconv.Itoa(n), n})
	}
	assessments, held := assessmentsOn(day), holdsOn(day)
	return leaves{
		reflect.TypeFor[privacy.Fact](): {{"-", privacy.Unknown}, {"yes", privacy.Yes}, {"no", privacy.No}},
		reflect.TypeFor[privacy.Judgement](): {
			{"-", privacy.Judgement{}}, {"yes", judged(privacy.Yes, long)}, {"no", judged(privacy.No, long)}, {"open", judged(privacy.Unknown, long)},
			{"yes-tomorrow", judged(privacy.Yes, day.AddDays(1))},
			{"no-lapsed", privacy.Judgement{Result: privacy.No, By: "legal", On: long, ReviewBy: yesterday}},
		},
		reflect.TypeFor[retention.When](): whens,
		reflect.TypeFor[retention.Date](): days,
		reflect.TypeFor[retention.Bound](): {
			{"-", retention.Bound{}}, {"day", retention.OnDay(day)}, {"day-1", retention.OnDay(yesterday)}, {"3-years-ago", retention.OnDay(shift(day, -3, 0))},
			{"no-end", retention.NoEnd()},
		},
		reflect.TypeFor[retention.Period](): {
			{"-", retention.Period{}}, {"0-days", retention.Days(0)}, {"14-days", retention.Days(14)}, {"6-months", retention.Months(6)},
		},
		reflect.TypeFor[privacy.Outcome](): {
			{"-", privacy.Undetermined}, {"referred", privacy.Referred}, {"forbidden", privacy.Forbidden}, {"permitted", privacy.Permitted},
			{"required", privacy.Required}, {"250", privacy.Outcome(250)},
		},
		reflect.TypeFor[time.Time]():                 moments,
		reflect.TypeFor[int]():                       ints,
		reflect.TypeFor[marketing.Clock]():           clocks,
		reflect.TypeFor[transfer.Place]():            places,
		reflect.TypeFor[accountability.ElementSet](): sets,
		reflect.TypeFor[claims.Steps]():              stepsOn(day),
		reflect.TypeFor[lawfulbasis.Assessment]():    assessments,
		reflect.TypeFor[privacy.Holds]():             held,
		reflect.TypeFor[privacy.Disclosures]():       disclosuresOn(day),
		reflect.TypeFor[privacy.ActivityID]():        {{"-", privacy.ActivityID("")}, {"this", this}, {"no-such", privacy.ActivityID("no-such")}},
		reflect.TypeFor[*privacy.Activity]():         activities(),
	}
}

func judged(result privacy.Fact, on retention.Date) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "legal", On: on}
}

// stepsOn are the steps that were taken in a claim: each kind with each result, and
// some after each other.
func stepsOn(day retention.Date) []value {
	list := []value{{"-", claims.Steps{}}, {"none", claims.AllSteps()}}
	add := func(name string, steps ...claims.Step) { list = append(list, value{name, claims.AllSteps(steps...)}) }
	for k := claims.StepKind(1); k.IsValid(); k++ {
		for _, ago := range []int{-1, -4, -12} {
			taken := claims.Step{Kind: k, On: retention.On(shift(day, ago, 0)), Ended: retention.NotYet(), Later: retention.NotYet()}
			add(fmt.Sprintf("%v%+dy", k, ago), taken)
			taken.Ended = retention.On(shift(day, ago, 30))
			for r := claims.Result(1); r.IsValid(); r++ {
				taken.Result = r
				add(fmt.Sprintf("%v%+dy/%v", k, ago, r), taken)
				later := taken
				later.On, later.Ended = retention.On(shift(day, ago, 60)), retention.On(shift(day, ago, 90))
				add(fmt.Sprintf("%v%+dy/%v-twice", k, ago, r), taken, later)
			}
			unsaid := claims.Step{Kind: k, On: retention.On(shift(day, ago, 0))}
			add(fmt.Sprintf("%v%+dy/unsaid", k, ago), unsaid)
		}
	}
	return list
}

// assessmentsOn are findings: of everything, of everything but one element, and of
// one element alone that is not met.
func assessmentsOn(day retention.Date) []value {
	all := lawfulbasis.AllElements()
	on := shift(day, -4, 0)
	found := func(met, unmet lawfulbasis.ElementSet) lawfulbasis.Assessment {
		return lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: met, Unmet: unmet}, By: "legal", On: on}
	}
	lapsed := found(all, lawfulbasis.ElementSet{})
	lapsed.ReviewBy = day.AddDays(-1)
	list := []value{{"-", lawfulbasis.Assessment{}}, {"met", found(all, lawfulbasis.ElementSet{})}, {"unmet", found(lawfulbasis.ElementSet{}, all)}, {"lapsed", lapsed}}
	for e := range all.All() {
		one := lawfulbasis.ElementsOf(e)
		list = append(list, value{"open:" + e.String(), found(all.Without(one), lawfulbasis.ElementSet{})},
			value{"unmet:" + e.String(), found(all.Without(one), one)}, value{"only:" + e.String(), found(one, lawfulbasis.ElementSet{})})
	}
	return list
}

// holdsOn are lists of holds: none, one of each kind in each of its states, and two
// kinds beside each other.
func holdsOn(day retention.Date) []value {
	list := []value{{"-", privacy.Holds{}}, {"none", privacy.AllHolds()}}
	hold := func(k retention.HoldKind) retention.Hold {
		return retention.Hold{Kind: k, Since: retention.On(shift(day, -1, 0)), Released: retention.NotYet(), Grounds: judged(privacy.Yes, shift(day, -1, 0))}
	}
	for k := retention.HoldKind(1); k.IsValid(); k++ {
		states := []struct {
			name   string
			change func(h *retention.Hold)
		}{
			{"", func(*retention.Hold) {}}, {"/released", func(h *retention.Hold) { h.Released = retention.On(day) }},
			{"/unsaid", func(h *retention.Hold) { h.Released = retention.When{} }}, {"/lapsed", func(h *retention.Hold) { h.ReviewBy = day.AddDays(-1) }},
			{"/ungrounded", func(h *retention.Hold) { h.Grounds.Result = privacy.No }}, {"/undecided", func(h *retention.Hold) { h.Grounds = privacy.Judgement{} }},
		}
		for _, s := range states {
			h := hold(k)
			s.change(&h)
			list = append(list, value{k.String() + s.name, privacy.AllHolds(h)})
		}
		for other := retention.HoldKind(1); other < k; other++ {
			list = append(list, value{other.String() + "+" + k.String(), privacy.AllHolds(hold(other), hold(k))})
		}
	}
	return list
}

func disclosuresOn(day retention.Date) []value {
	list := []value{{"-", privacy.Disclosures{}}, {"none", privacy.AllDisclosures()}}
	for r := lawfulbasis.Recipient(1); r.IsValid(); r++ {
		list = append(list, value{r.String(), privacy.AllDisclosures(privacy.Disclosure{To: r, Name: "Fjord", On: retention.On(day.AddDays(-30)), Inquiry: privacy.No})})
	}
	return append(list, value{"unsaid", privacy.AllDisclosures(privacy.Disclosure{})})
}
