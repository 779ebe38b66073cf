package record_test

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"hash/fnv"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var today = day("2026-11-24")

func day(text string) retention.Date { return retention.MustParseDate(text) }

// notes is a dataset with a duty, a processor's use and several bases.
func notes() *privacy.Dataset {
	return axactor.Policy().MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For:          []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.InvoiceFollowUp},
		CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection), Parent: "person",
	})
}

// digestOf stands for the digest of the policy's canonical form.
func digestOf(policy *privacy.Policy) record.Digest {
	id, version := policy.ID()
	return sha256.Sum256([]byte(id + " " + version))
}

func edition(t testing.TB, policy *privacy.Policy) *record.Edition {
	t.Helper()
	e, err := record.NewEdition(policy, digestOf(policy), "v1.2.3")
	require.NoError(t, err)
	return e
}

// salt is one that nobody should use: tests know it.
func salt(n int) record.Salt { return record.Salt{31: 1, 0: byte(n), 1: byte(n >> 8)} }

// ask asks a question of a policy with those of the arguments that it takes.
func ask(p *privacy.Policy, q privacy.Question, item *privacy.Item, a record.Args, on retention.Date) (privacy.Decision, record.Args) {
	taken := record.Args{Holds: a.Holds}
	onRequest := map[privacy.Question]func(*privacy.Item, privacy.Request, retention.Date) privacy.Decision{
		privacy.AskRequiresErasureOnRequest: p.RequiresErasureOnRequest,
		privacy.AskRequiresAccess:           p.RequiresAccess,
		privacy.AskRequiresRectification:    p.RequiresRectification,
		privacy.AskRequiresRestriction:      p.RequiresRestriction,
		privacy.AskRequiresPortability:      p.RequiresPortability,
		privacy.AskRequiresEndOfUse:         p.RequiresEndOfUse,
		privacy.AskRequiresHumanDecision:    p.RequiresHumanDecision,
	}
	if demand := onRequest[q]; demand != nil {
		taken.Request = a.Request
		return demand(item, a.Request, on), taken
	}
	plain := map[privacy.Question]func(*privacy.Item, retention.Date) privacy.Decision{
		privacy.AskMayErase:             p.MayErase,
		privacy.AskRequiresErasure:      p.RequiresErasure,
		privacy.AskMayKeep:              p.MayKeep,
		privacy.AskRequiresNotification: p.RequiresNotification,
	}
	if question := plain[q]; question != nil {
		return question(item, on), taken
	}
	switch q {
	case privacy.AskMayProcess:
		taken.Processing = a.Processing
		return p.MayProcess(item, a.Processing, on), taken
	case privacy.AskMayDisclose:
		taken.Disclosing = a.Disclosing
		return p.MayDisclose(item, a.Disclosing, on), taken
	case privacy.AskMayDecideAutomatically:
		taken.Activity = a.Activity
		return p.MayDecideAutomatically(item, a.Activity, on), taken
	case privacy.AskRequiresInformation:
		taken.Activity = a.Activity
		return p.RequiresInformation(item, a.Activity, on), taken
	case privacy.AskHasRight:
		taken.Right = a.Right
		return p.HasRight(item, a.Right, on), taken
	}
	panic("a question that these tests do not know: " + q.String())
}

func allQuestions() (all []privacy.Question) {
	for q := privacy.Question(1); q.IsValid(); q++ {
		all = append(all, q)
	}
	return all
}

// chance makes values at random, from a seed.
type chance struct {
	*rand.Rand
	activities []privacy.ActivityID
	density    float64 // how likely it is that a field is said
	most       int     // the largest number of an enumeration; 0 for any
}

func (c *chance) day() retention.Date {
	return day("2021-01-31").AddDays(c.IntN(3000))
}

func (c *chance) when() retention.When {
	a, b := c.day(), c.day()
	if b.Before(a) {
		a, b = b, a
	}
	return [...]retention.When{retention.On(a), retention.On(b), retention.NotYet(), retention.Always(), retention.Between(a, b), retention.NoLaterThan(b), retention.NoEarlierThan(a)}[c.IntN(7)]
}

// texts are what a host may write, escapes and other alphabets among it.
var texts = []string{"legal", "n-4711", `a "quoted" word`, `back\slash`, "Ærlig & <grei>", "日本", "🙂", "x", "no\u00a0break"}

var elements = slices.Collect(lawfulbasis.AllElements().All())[:40]

// leaf makes a value of a type that has no exported fields of its own, and
// reports whether it knows the type.
func (c *chance) leaf(of reflect.Type) (any, bool) {
	switch of {
	case reflect.TypeFor[retention.Date]():
		return c.day(), true
	case reflect.TypeFor[retention.When]():
		return c.when(), true
	case reflect.TypeFor[retention.Bound]():
		return c.when().Bound(), true
	case reflect.TypeFor[privacy.Fact]():
		return [...]privacy.Fact{privacy.Yes, privacy.No}[c.IntN(2)], true
	case reflect.TypeFor[privacy.ActivityID]():
		return c.activities[c.IntN(len(c.activities))], true
	case reflect.TypeFor[privacy.RuleID]():
		return privacy.RuleID("rule-1"), true
	case reflect.TypeFor[string]():
		return texts[c.IntN(len(texts))], true
	case reflect.TypeFor[bool]():
		return true, true
	case reflect.TypeFor[int](): // a position in a list
		return c.IntN(3), true
	case reflect.TypeFor[law.Provision]():
		return [...]law.Provision{law.Article(17).Paragraph(3).Point('b'), law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4), law.Recital(26)}[c.IntN(3)], true
	case reflect.TypeFor[lawfulbasis.ElementSet]():
		return lawfulbasis.ElementsOf(elements[c.IntN(len(elements))], elements[c.IntN(len(elements))]), true
	case reflect.TypeFor[subjects.KindSet]():
		return [...]subjects.KindSet{subjects.KindsOf(subjects.CallNote), subjects.KindsOf(subjects.Health, subjects.CallNote)}[c.IntN(2)], true
	case reflect.TypeFor[subjects.CategorySet]():
		return subjects.CategoriesOf(subjects.Debtor, subjects.Guarantor), true
	case reflect.TypeFor[lawfulbasis.PurposeSet]():
		return lawfulbasis.PurposesOf(lawfulbasis.Collection, lawfulbasis.Archiving), true
	case reflect.TypeFor[privacy.Disclosures]():
		return privacy.AllDisclosures(several[privacy.Disclosure](c)...), true
	}
	if of.Kind() != reflect.Uint8 {
		return nil, false
	}
	valid, isEnumeration := reflect.New(of).Interface().(interface{ UnmarshalText([]byte) error })
	if !isEnumeration {
		return nil, false
	}
	for {
		v := reflect.ValueOf(valid).Elem()
		v.SetUint(1 + uint64(c.IntN(cmp.Or(c.most, 90))))
		if _, err := v.Interface().(interface{ MarshalText() ([]byte, error) }).MarshalText(); err == nil {
			return v.Interface(), true
		}
	}
}

func several[T any](c *chance) []T {
	list := make([]T, c.IntN(3))
	for i := range list {
		c.fill(reflect.ValueOf(&list[i]).Elem())
	}
	return list
}

// fill says some of the fields of a struct, and of the structs in it.
func (c *chance) fill(v reflect.Value) {
	if value, ok := c.leaf(v.Type()); ok {
		if c.Float64() < c.density {
			v.Set(reflect.ValueOf(value))
		}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() && v.Type().Field(i).Name != "Of" {
				c.fill(v.Field(i))
			}
		}
	case reflect.Slice:
		for range c.IntN(3) {
			element := reflect.New(v.Type().Elem()).Elem()
			c.fill(element)
			v.Set(reflect.Append(v, element))
		}
	}
}

// full says every field below a struct, by values that follow from the name of the
// field and its place alone: another field, or another value of an enumeration,
// changes none of them.
func full(v reflect.Value, path string) {
	h := fnv.New64()
	h.Write([]byte(path))
	c := &chance{Rand: rand.New(rand.NewPCG(h.Sum64(), 0)), activities: []privacy.ActivityID{axactor.ThirdPartyCollection}, density: 1, most: 3}
	switch value, ok := c.leaf(v.Type()); {
	case v.Type() == reflect.TypeFor[privacy.Disclosures]():
		one := reflect.New(reflect.TypeFor[privacy.Disclosure]()).Elem()
		full(one, path+"[0]")
		v.Set(reflect.ValueOf(privacy.AllDisclosures(one.Interface().(privacy.Disclosure))))
	case ok:
		v.Set(reflect.ValueOf(value))
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && field.Type != reflect.TypeFor[*privacy.Dataset]() {
				full(v.Field(i), path+"."+field.Name)
			}
		}
	case v.Kind() == reflect.Slice:
		for i := range 2 {
			one := reflect.New(v.Type().Elem()).Elem()
			full(one, path+"["+strconv.Itoa(i)+"]")
			v.Set(reflect.Append(v, one))
		}
	}
}

// world is a policy with datasets to ask it about.
type world struct {
	policy  *privacy.Policy
	edition *record.Edition
	sets    []*privacy.Dataset
}

func worlds(t testing.TB) []world {
	pool := recruiting.Policy()
	recruit := pool.MustDataset(privacy.DatasetSpec{
		Name: "application", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV),
		For: []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool},
	})
	vouchers := axactor.Completed().MustDataset(privacy.DatasetSpec{
		Name: "voucher", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For:          []privacy.ActivityID{axactor.Bookkeeping, axactor.ThirdPartyCollection},
		CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Bookkeeping),
	})
	return []world{
		{axactor.Policy(), edition(t, axactor.Policy()), []*privacy.Dataset{notes(), nil}},
		{axactor.Completed(), edition(t, axactor.Completed()), []*privacy.Dataset{vouchers}},
		{pool, edition(t, pool), []*privacy.Dataset{recruit}},
	}
}

// kindFor is a kind of request that each question answers.
var kindFor = map[privacy.Question]privacy.RequestKind{
	privacy.AskRequiresErasureOnRequest: privacy.AskErasure,
	privacy.AskRequiresAccess:           privacy.AskAccess,
	privacy.AskRequiresRectification:    privacy.AskRectification,
	privacy.AskRequiresRestriction:      privacy.AskRestriction,
	privacy.AskRequiresPortability:      privacy.AskPortability,
	privacy.AskRequiresEndOfUse:         privacy.AskObjection,
	privacy.AskRequiresHumanDecision:    privacy.AskHumanDecision,
}

// random asks a question at random, and returns its record.
func (w *world) random(t testing.TB, r *rand.Rand, questions []privacy.Question) record.Record {
	return w.said(t, r, questions, []float64{0.1, 0.4, 0.9}[r.IntN(3)])
}

// said is random with so much said.
func (w *world) said(t testing.TB, r *rand.Rand, questions []privacy.Question, density float64) record.Record {
	c := &chance{Rand: r, activities: []privacy.ActivityID{"no-such-activity"}, density: density}
	of := w.sets[r.IntN(len(w.sets))]
	if of != nil {
		c.activities = slices.AppendSeq(c.activities, of.For())
	}
	var item privacy.Item
	if r.IntN(20) == 0 {
		item = privacy.None(nil)
	}
	c.fill(reflect.ValueOf(&item).Elem())
	item.Of = of
	var args record.Args
	c.fill(reflect.ValueOf(&args).Elem())
	if r.IntN(3) > 0 {
		item.Holds = privacy.AllHolds(args.Holds...)
	} else {
		args.Holds = nil
	}
	on := c.day()
	q := questions[r.IntN(len(questions))]
	if r.IntN(4) > 0 {
		// A request that can be answered, about a use that is there.
		args.Request.Kind, args.Request.Received, args.Request.Identified = kindFor[q], on.AddDays(-r.IntN(60)), privacy.Yes
		args.Request.For, args.Activity = "", c.activities[len(c.activities)-1]
		args.Processing.For, args.Disclosing.For = args.Activity, args.Activity
		for i := range item.Uses {
			item.Uses[i].For = args.Activity
		}
	}
	if r.IntN(50) == 0 {
		on = retention.Date{}
	}
	d, taken := ask(w.policy, q, &item, args, on)
	rec, err := w.edition.Of(d, &item, taken, record.Digest{byte(r.Uint32()), 1})
	require.NoError(t, err, "%v of %+v with %+v", d.Question(), item, taken)
	return rec
}

// memberOf is the value of a key at the top of an object.
func memberOf(t testing.TB, data []byte, key string) json.RawMessage {
	t.Helper()
	var members map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &members))
	require.Contains(t, members, key)
	return members[key]
}
