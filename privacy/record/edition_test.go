package record_test

import (
	"errors"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, record.ParseProblem, `
		1 not-a-record, 2 not-canonical, 3 other-schema, 4 not-valid, 5 too-long, 6 not-the-answer, 7 other-holds,
		8 superfluous, 9 no-salt, 10 erased`)
	enumtest.Enumeration(t, record.ParseBreak, `
		1 unreadable, 2 out-of-sequence, 3 half-erased, 4 body-changed, 5 link-broken, 6 body-misplaced, 7 other-end`)
	enumtest.Enumeration(t, record.ParseVerdict, `1 same, 2 differs, 3 cannot`)
	enumtest.Enumeration(t, record.ParseObstacle, `1 other-law, 2 other-policy, 3 no-dataset`)
}

func TestDigests(t *testing.T) {
	text := strings.Repeat("0a", 31) + "ff"
	d, err := record.ParseDigest(text)
	require.NoError(t, err)
	assert.Equal(t, text, d.String())
	assert.Equal(t, byte(0xff), d[31])
	assert.False(t, d.IsZero())
	assert.True(t, record.Digest{}.IsZero())
	assert.Empty(t, record.Digest{}.String())
	for reason, wrong := range map[string]string{
		"empty": "", "too short": text[2:], "too long": text + "00", "capitals": strings.ToUpper(text),
		"no digit": "g" + text[1:], "zero is not said": strings.Repeat("0", 64), "not even text": strings.Repeat("\x00", 64),
	} {
		_, err := record.ParseDigest(wrong)
		assert.ErrorContains(t, err, "hexadecimal", reason)
		kept := record.Salt(d)
		if wrong != "" {
			assert.Error(t, kept.UnmarshalText([]byte(wrong)), reason)
			assert.Equal(t, record.Salt(d), kept, "on an error the salt stays")
		}
	}
	for _, v := range []record.Digest{d, {}} {
		s := record.Salt(v)
		marshalled, err := v.MarshalText()
		require.NoError(t, err)
		same, err := s.MarshalText()
		require.NoError(t, err)
		appended, err := s.AppendText([]byte("x"))
		require.NoError(t, err)
		assert.Equal(t, v.String(), string(marshalled))
		assert.Equal(t, v.String(), string(same))
		assert.Equal(t, v.String(), s.String())
		assert.Equal(t, "x"+v.String(), string(appended))
		back, backSalt := record.Digest{1}, record.Salt{1}
		require.NoError(t, back.UnmarshalText(marshalled))
		require.NoError(t, backSalt.UnmarshalText(same))
		assert.Equal(t, v, back)
		assert.Equal(t, s, backSalt)
		assert.Equal(t, v.IsZero(), s.IsZero())
	}
}

// What a record says of itself.
func TestRecord(t *testing.T) {
	p, e := axactor.Policy(), edition(t, axactor.Policy())
	held := retention.Hold{Kind: retention.Order, Since: retention.On(today), Released: retention.NotYet()}
	item := privacy.Item{
		Key: "n-1", Of: notes(), Holds: privacy.AllHolds(held),
		Uses:        []privacy.Use{{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: retention.On(day("2023-05-17"))}}},
		Disclosures: privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToCourt, Name: "Oslo tingrett", On: retention.On(today)}),
	}
	before := item
	args := record.Args{Request: privacy.Request{Kind: privacy.AskErasure, Received: today, Identified: privacy.Yes}, Holds: []retention.Hold{held}}
	d := p.RequiresErasureOnRequest(&item, args.Request, today)
	require.Equal(t, privacy.Forbidden, d.Outcome())
	r, err := e.Of(d, &item, args, record.Digest{7})
	require.NoError(t, err)
	assert.Equal(t, "v1.2.3", r.Library())
	assert.Equal(t, "v1.2.3", e.Library())
	assert.Equal(t, law.AsOf(), r.Law())
	assert.Equal(t, law.AsOf(), e.Law())
	assert.Equal(t, e.Policy(), r.Policy())
	assert.Equal(t, record.Digest{7}, r.Subject())
	assert.Zero(t, r.Sequence())
	assert.True(t, r.Previous().IsZero())
	assert.Equal(t, privacy.AskRequiresErasureOnRequest, r.Question())
	assert.Equal(t, today, r.Day())
	assert.Empty(t, cmp.Diff(args, r.Args()))
	assert.Equal(t, "call_note", r.Dataset().Name)
	a := r.Answer()
	assert.Equal(t, privacy.Forbidden, a.Outcome)
	assert.Equal(t, privacy.OrderToKeep, a.Reasons[0].Code)
	assert.True(t, a.Reasons[0].Decides)
	assert.Contains(t, a.Reasons[0].Provisions, law.Article(17).Paragraph(3).Point('b'))
	assert.NotEmpty(t, a.Obligations)
	assert.Equal(t, d.Deadline(), a.Deadline)

	// Nothing is shared: neither with what it was made from, nor with what it
	// gives out.
	text := string(r.AppendJSON(nil))
	assert.Equal(t, before, item, "the item is left alone")
	args.Holds[0].Kind, item.Uses[0].For = retention.Contest, "changed"
	for range 2 {
		assert.Equal(t, text, string(r.AppendJSON(nil)))
		r.Args().Holds[0].Kind = retention.Contest
		r.Dataset().For[0] = "changed"
		r.Item().Uses[0].For = "changed"
		a := r.Answer()
		a.Reasons[0].Provisions[0], a.Obligations[0].Provisions[0] = law.Provision{}, law.Provision{}
		a.Reasons[0].Code, a.Obligations[0].Code = 0, 0
	}
	read, err := record.Parse([]byte(text))
	require.NoError(t, err)
	assert.True(t, read.Equal(r))
	assert.False(t, read.Equal(record.Record{}))
	assert.Empty(t, record.Record{}.AppendJSON(nil))
	assert.Equal(t, "x", string(record.Record{}.AppendJSON([]byte("x"))))
}

// What is no record of an answer is refused, with the place.
func TestRefused(t *testing.T) {
	p, e, of := axactor.Policy(), edition(t, axactor.Policy()), notes()
	other := edition(t, axactor.Completed())
	lists := func(uses int) privacy.Item {
		return privacy.Item{Of: of, Uses: make([]privacy.Use, uses)}
	}
	for _, tt := range []struct {
		reason  string
		problem record.Problem
		pointer string
		item    privacy.Item
		args    record.Args
		by      *record.Edition
		ask     func(*privacy.Item) privacy.Decision
	}{
		{"a decision of nobody", record.NotTheAnswer, "", lists(1), record.Args{}, e, func(*privacy.Item) privacy.Decision { return privacy.Decision{} }},
		{"an edition without a policy", record.NotTheAnswer, "", lists(1), record.Args{}, &record.Edition{}, nil},
		{"the decision of another policy", record.NotTheAnswer, "", lists(1), record.Args{}, other, nil},
		{"the decision of another item", record.NotTheAnswer, "", lists(1), record.Args{}, e, func(*privacy.Item) privacy.Decision {
			none := privacy.None(of)
			return p.MayErase(&none, today)
		}},
		{"a decision without its dataset", record.NotTheAnswer, "/item/dataset", privacy.Item{Of: axactor.Completed().MustDataset(privacy.DatasetSpec{
			Name: "x", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote), For: []privacy.ActivityID{axactor.ThirdPartyCollection},
		})}, record.Args{}, e, func(item *privacy.Item) privacy.Decision {
			return p.HasRight(item, 0, today)
		}},
		{"other arguments", record.NotTheAnswer, "", lists(1), record.Args{Activity: axactor.PortfolioCollection}, e, func(item *privacy.Item) privacy.Decision {
			return p.MayDecideAutomatically(item, axactor.ThirdPartyCollection, today)
		}},
		{"an argument that the question does not take", record.Superfluous, "/asked", lists(1), record.Args{Activity: axactor.ThirdPartyCollection}, e, nil},
		{"a request where none is asked about", record.Superfluous, "/asked", lists(1), record.Args{Request: privacy.Request{Kind: privacy.AskErasure}}, e, nil},
		{"holds that the item does not have", record.OtherHolds, "/item/holds", lists(1), record.Args{Holds: make([]retention.Hold, 1)}, e, nil},
		{"holds that are kept back", record.OtherHolds, "/item/holds", privacy.Item{Of: of, Holds: privacy.AllHolds(retention.Hold{})}, record.Args{}, e, nil},
		{"a number that no origin has", record.NotValid, "/item/origin", privacy.Item{Of: of, Origin: 200}, record.Args{}, e, nil},
		{"a number that is no fact, with which a judgement counts as raised", record.NotValid, "/item/unlawful/result", privacy.Item{Of: of, Unlawful: privacy.Judgement{Result: 5}}, record.Args{}, e, nil},
		{"a set with a slip in it", record.NotValid, "/item/uses/1/assessed/met", privacy.Item{Of: of, Uses: []privacy.Use{{}, {
			Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(255)}},
		}}}, record.Args{}, e, nil},
		{"a hold of no kind there is", record.NotValid, "/item/holds/0/kind", privacy.Item{Of: of, Holds: privacy.AllHolds(retention.Hold{Kind: 99})}, record.Args{Holds: []retention.Hold{{Kind: 99}}}, e, nil},
		{"a text that turns the line round", record.NotValid, "/item/key", privacy.Item{Of: of, Key: "n-\u202e1174"}, record.Args{}, e, nil},
		{"bytes that are no text", record.NotValid, "/item/under", privacy.Item{Of: of, Under: "\xff"}, record.Args{}, e, nil},
		{"a text that is too long", record.NotValid, "/item/accurate/by", privacy.Item{Of: of, Accurate: privacy.Judgement{By: strings.Repeat("x", 4097)}}, record.Args{}, e, nil},
		{"an item that is too long", record.NotValid, "", lists(500_000), record.Args{}, e, nil},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			if tt.ask == nil {
				tt.ask = func(item *privacy.Item) privacy.Decision { return p.MayErase(item, today) }
			}
			r, err := tt.by.Of(tt.ask(&tt.item), &tt.item, tt.args, record.Digest{})
			var refused *record.Error
			require.ErrorAs(t, err, &refused)
			assert.Equal(t, tt.problem, refused.Problem, "%v", err)
			assert.Equal(t, tt.pointer, refused.Pointer, "%v", err)
			assert.Contains(t, err.Error(), tt.problem.String())
			assert.Contains(t, err.Error(), tt.pointer)
			assert.Less(t, len(err.Error()), 500)
			assert.Zero(t, refused.Offset, "nothing was read")
			assert.NotContains(t, strings.Split(err.Error(), "\n")[0], "at byte")
			assert.True(t, r.Equal(record.Record{}))
		})
	}
	item := lists(1)
	for n, ok := range map[int]bool{4096: true, 4097: false} {
		item.Key = strings.Repeat("x", n)
		_, err := e.Of(p.MayErase(&item, today), &item, record.Args{}, record.Digest{})
		assert.Equal(t, ok, err == nil, n)
	}
}

func TestAppendRefuses(t *testing.T) {
	p, e, of := axactor.Policy(), edition(t, axactor.Policy()), notes()
	// A record whose length is made up of many long texts and one of any length.
	of2 := func(key string, long int) record.Record {
		all := make([]privacy.Disclosure, long)
		for i := range all {
			all[i].Name = strings.Repeat("n", 4000)
		}
		item := privacy.Item{Of: of, Key: key, Disclosures: privacy.AllDisclosures(all...)}
		r, err := e.Of(p.MayErase(&item, today), &item, record.Args{}, record.Digest{})
		require.NoError(t, err)
		return r
	}
	r := of2("n-1", 1)
	problem := func(to record.Head, r record.Record, s record.Salt) (record.Problem, string) {
		_, err := record.Append(to, r, s)
		var refused *record.Error
		if !errors.As(err, &refused) {
			require.NoError(t, err)
			return 0, ""
		}
		return refused.Problem, refused.Pointer
	}
	found, at := problem(record.Head{}, r, record.Salt{})
	assert.Equal(t, record.NoSalt, found, "without one the body could be guessed from its commitment")
	assert.Equal(t, "/salt", at)
	found, _ = problem(record.Head{Sequence: 1<<53 - 2}, r, salt(1))
	assert.Zero(t, found)
	found, at = problem(record.Head{Sequence: 1<<53 - 1}, r, salt(1))
	assert.Equal(t, record.NotValid, found, "no reader of JSON is sure of a larger number")
	assert.Equal(t, "/sequence", at)
	_, err := record.Append(record.Head{Sequence: 1<<53 - 1}, r, salt(1))
	assert.NoError(t, errors.Unwrap(err), "before it is written")
	found, _ = problem(record.Head{Sequence: math.MaxUint64}, r, salt(1))
	assert.Equal(t, record.NotValid, found)
	found, _ = problem(record.Head{}, record.Record{}, salt(1))
	assert.Equal(t, record.NotValid, found, "the zero Record has no form")

	// The longest entry there can be, to the byte.
	small, err := record.Append(record.Head{}, of2("k", 1), salt(1))
	require.NoError(t, err)
	one := len(`,{"name":""}`) + 4000
	entry := func(length int) (record.Entry, error) {
		rest := length - len(small.AppendJSON(nil)) + 1
		return record.Append(record.Head{}, of2(strings.Repeat("k", rest%one), 1+rest/one), salt(1))
	}
	longest, err := entry(1 << 20)
	require.NoError(t, err)
	line := longest.AppendJSON(nil)
	require.Len(t, line, 1<<20)
	read, err := record.ParseEntry(line)
	require.NoError(t, err)
	require.NoError(t, record.Verify([]record.Entry{read}))
	_, err = entry(1<<20 + 1)
	var refused *record.Error
	require.ErrorAs(t, err, &refused)
	assert.Equal(t, record.TooLong, refused.Problem)
}

// What an answer was given by is said in full.
func TestNewEdition(t *testing.T) {
	for reason, made := range map[string]func() (*record.Edition, error){
		"/policy":  func() (*record.Edition, error) { return record.NewEdition(nil, record.Digest{1}, "v1.0.0") },
		"/library": func() (*record.Edition, error) { return record.NewEdition(axactor.Policy(), record.Digest{1}, "") },
	} {
		e, err := made()
		var refused *record.Error
		require.ErrorAs(t, err, &refused, reason)
		assert.Equal(t, record.NotValid, refused.Problem)
		assert.Equal(t, reason, refused.Pointer)
		assert.Nil(t, e)
	}
	_, err := record.NewEdition(axactor.Policy(), record.Digest{}, "v1.0.0")
	assert.Error(t, err)
}

func TestReplay(t *testing.T) {
	p, e := axactor.Policy(), edition(t, axactor.Policy())
	item := privacy.Item{Of: notes(), Key: "n-1", Holds: privacy.AllHolds()}
	r, err := e.Of(p.RequiresErasure(&item, today), &item, record.Args{}, record.Digest{})
	require.NoError(t, err)
	same := e.Replay(r)
	assert.Equal(t, record.Same, same.Verdict)
	assert.Zero(t, same.Obstacle)
	assert.Equal(t, privacy.Undetermined, same.Now.Outcome)
	assert.True(t, same.Now.Equal(same.Recorded))
	require.NotEmpty(t, same.Now.Missing)

	later, err := record.NewEdition(p, e.Policy(), "v2.0.0")
	require.NoError(t, err)
	assert.Equal(t, record.Same, later.Replay(r).Verdict, "another version of the library is what replaying is for")

	// Whoever forges a record and its chain says what was not answered: that is no
	// tampering to Verify, and another answer to Replay.
	forged := r.Answer()
	forged.Outcome = privacy.Required
	for name, wrong := range map[string]record.Answer{
		"outcome": forged, "reasons": {Reasons: r.Answer().Reasons}, "missing": {Outcome: r.Answer().Outcome, Missing: r.Answer().Missing[:1]},
	} {
		lie := r.With(wrong, retention.Date{}, record.Digest{})
		entry, err := record.Append(record.Head{}, lie, salt(1))
		require.NoError(t, err)
		require.NoError(t, record.Verify([]record.Entry{entry}))
		read, err := entry.Record()
		require.NoError(t, err)
		result := e.Replay(read)
		assert.Equal(t, record.Differs, result.Verdict, name)
		assert.True(t, result.Recorded.Equal(wrong), name)
		assert.True(t, result.Now.Equal(r.Answer()), name)
	}

	for _, tt := range []struct {
		reason   string
		obstacle record.Obstacle
		by       *record.Edition
		record   record.Record
	}{
		{"the law of another day", record.OtherLaw, e, r.With(record.Answer{}, law.AsOf().AddDays(-1), record.Digest{})},
		{"the law of a later library", record.OtherLaw, e, r.With(record.Answer{}, law.AsOf().AddDays(1), record.Digest{})},
		{"another policy", record.OtherPolicy, edition(t, axactor.Completed()), r},
		{"a policy that nobody has", record.OtherPolicy, e, r.With(record.Answer{}, retention.Date{}, record.Digest{9})},
		{"no policy", record.OtherPolicy, &record.Edition{}, r},
		{"no policy at all", record.OtherPolicy, &record.Edition{}, r.With(record.Answer{}, retention.Date{}, record.Digest{9})},
		{"no record", record.OtherLaw, e, record.Record{}},
	} {
		result := tt.by.Replay(tt.record)
		assert.Equal(t, record.Cannot, result.Verdict, tt.reason)
		assert.Equal(t, tt.obstacle, result.Obstacle, tt.reason)
		assert.True(t, result.Now.Equal(record.Answer{}), tt.reason)
		assert.True(t, result.Recorded.Equal(tt.record.Answer()), tt.reason)
	}

	// A dataset that the policy refuses cannot have been asked about.
	text := strings.Replace(string(r.AppendJSON(nil)), `"`+string(axactor.InvoiceFollowUp)+`"`, `"no-such-activity"`, 1)
	unknown, err := record.Parse([]byte(text))
	require.NoError(t, err)
	assert.Equal(t, record.NoDataset, e.Replay(unknown).Obstacle)

	// An answer that has no form is no other.
	assert.False(t, record.Answer{Outcome: 99}.Equal(record.Answer{Outcome: 99}))
	assert.False(t, record.Answer{}.Equal(record.Answer{Outcome: 99}))
	assert.True(t, record.Answer{}.Equal(record.Answer{}))
}

// The same of every question: what was asked decides what is asked again.
func TestReplayAsksTheQuestion(t *testing.T) {
	p, e := axactor.Policy(), edition(t, axactor.Policy())
	item := privacy.Item{Of: notes(), Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: axactor.ThirdPartyCollection}}}
	seen := map[string]privacy.Question{}
	for _, q := range allQuestions() {
		args := record.Args{
			Activity: axactor.ThirdPartyCollection, Right: lawfulbasis.RightToObject,
			Request: privacy.Request{Kind: kindFor[q], Received: today, Identified: privacy.Yes},
		}
		args.Processing.For, args.Disclosing.For = args.Activity, args.Activity
		d, taken := ask(p, q, &item, args, today)
		require.Equal(t, q, d.Question())
		r, err := e.Of(d, &item, taken, record.Digest{})
		require.NoError(t, err)
		assert.Equal(t, q, r.Question())
		assert.Equal(t, record.Same, e.Replay(r).Verdict)
		asked := string(memberOf(t, r.AppendJSON(nil), "asked"))
		assert.NotContains(t, seen, asked)
		seen[asked] = q
	}
}

// An edition is safe for concurrent use.
func TestConcurrency(t *testing.T) {
	p, e := axactor.Policy(), edition(t, axactor.Policy())
	of := notes()
	var all sync.WaitGroup
	for i := range 16 {
		all.Go(func() {
			item := privacy.Item{Of: of, Uses: make([]privacy.Use, i)}
			r, err := e.Of(p.MayKeep(&item, today), &item, record.Args{}, record.Digest{})
			assert.NoError(t, err)
			assert.Equal(t, record.Same, e.Replay(r).Verdict)
		})
	}
	all.Wait()
}
