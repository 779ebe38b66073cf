package privacy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A request needs no form and names no article (EDPB 1/2024 no. 77): it is read
// as what it can mean, and as nothing else. Every question with every kind.
func TestQuestionsAnswerTheirRequests(t *testing.T) {
	questions := []struct {
		question privacy.Question
		ask      rightsAsk
		answers  []privacy.RequestKind
	}{
		{privacy.AskRequiresErasureOnRequest, (*privacy.Policy).RequiresErasureOnRequest, []privacy.RequestKind{privacy.AskErasure, privacy.AskUnnamed}},
		{privacy.AskRequiresAccess, (*privacy.Policy).RequiresAccess, []privacy.RequestKind{privacy.AskAccess, privacy.AskUnnamed}},
		{privacy.AskRequiresRectification, (*privacy.Policy).RequiresRectification, []privacy.RequestKind{privacy.AskRectification, privacy.AskUnnamed}},
		{privacy.AskRequiresRestriction, (*privacy.Policy).RequiresRestriction, []privacy.RequestKind{privacy.AskRectification, privacy.AskRestriction, privacy.AskObjection, privacy.AskUnnamed}},
		{privacy.AskRequiresPortability, (*privacy.Policy).RequiresPortability, []privacy.RequestKind{privacy.AskPortability, privacy.AskUnnamed}},
		{privacy.AskRequiresEndOfUse, (*privacy.Policy).RequiresEndOfUse, []privacy.RequestKind{privacy.AskErasure, privacy.AskObjection, privacy.AskWithdrawal, privacy.AskUnnamed}},
		{privacy.AskRequiresHumanDecision, (*privacy.Policy).RequiresHumanDecision, []privacy.RequestKind{privacy.AskObjection, privacy.AskHumanDecision, privacy.AskUnnamed}},
	}
	kinds := 0
	for _, q := range questions {
		kinds = 0
		for kind := privacy.RequestKind(0); kind == 0 || kind.IsValid(); kind++ {
			kinds++
			item := rightsItem(subjects.Email, rightsConsent, rightsInterest)
			d := q.ask(rightsPolicy(), &item, rightsRequest(kind), rightsDay)
			assert.Equal(t, q.question, d.Question())
			assert.Equal(t, rightsDay, d.Day())
			answers := false
			for _, k := range q.answers {
				answers = answers || k == kind
			}
			assert.Equal(t, !answers, d.Has(privacy.NotAsked), "%s on %q", q.question, kind)
			if answers {
				assert.Equal(t, item.Of, d.Dataset())
				continue
			}
			assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s is no answer to %q", q.question, kind)
			assert.Equal(t, []string{"request"}, acmeMissing(d, &item), "%s on %q", q.question, kind)
			assert.NotContains(t, rightsSaid(d, &item), "person", "nobody is answered who did not ask: %s on %q", q.question, kind)
		}
		assert.Equal(t, 10, kinds)
	}
}

// A request without a day, or from a day to come, is none; and what it is about
// must be there.
func TestIncompleteRequests(t *testing.T) {
	for _, q := range rightsQuestions {
		for _, tt := range []struct {
			reason string
			day    retention.Date
			edit   func(*privacy.Item, *privacy.Request)
			lacks  string
		}{
			{"Art. 12(3): no day of receipt", rightsDay, func(_ *privacy.Item, r *privacy.Request) { r.Received = retention.Date{} }, "request"},
			{"Art. 12(3): it comes tomorrow", rightsDay.AddDays(-1), func(*privacy.Item, *privacy.Request) {}, "request"},
			{"Art. 5(2): no day to answer for", retention.Date{}, func(*privacy.Item, *privacy.Request) {}, "day"},
			{"Art. 5(2): no dataset", rightsDay, func(i *privacy.Item, _ *privacy.Request) { i.Of = nil }, "dataset"},
			{"Art. 5(2): no use", rightsDay, func(i *privacy.Item, _ *privacy.Request) { i.Uses = nil }, "uses"},
			{"Art. 5(2): a use that the dataset does not have", rightsDay, func(i *privacy.Item, _ *privacy.Request) {
				i.Uses = append(i.Uses, privacy.Use{For: "collektion"})
			}, "activity of collektion"},
		} {
			item, request := q.item(), rightsRequest(q.kind)
			tt.edit(&item, &request)
			d := q.ask(rightsPolicy(), &item, request, tt.day)
			assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s: %s", q.name, tt.reason)
			assert.True(t, d.Has(privacy.NotAsked), "%s: %s", q.name, tt.reason)
			assert.Equal(t, []string{tt.lacks}, acmeMissing(d, &item), "%s: %s", q.name, tt.reason)
		}
		item := q.item()
		d := q.ask(rightsPolicy(), &item, rightsRequest(q.kind), rightsDay.AddDays(400))
		assert.Equal(t, privacy.Required, d.Outcome(), "Art. 12(4): %s: what is late is owed all the same", q.name)

		other := acmePolicy()
		d = q.ask(other, &item, rightsRequest(q.kind), rightsDay)
		assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 5(2): %s: asked of another policy", q.name)
		assert.True(t, d.Has(privacy.NotAsked))
	}
	// What a request is narrowed to must be there too; an erasure is of the item.
	for _, q := range rightsQuestions {
		item, request := q.item(), rightsRequest(q.kind)
		request.For = "collektion"
		d := q.ask(rightsPolicy(), &item, request, rightsDay)
		if q.name == "erasure" {
			assert.Equal(t, privacy.Required, d.Outcome(), "Art. 17: an erasure is of the item")
			continue
		}
		assert.Equal(t, []string{"activity"}, acmeMissing(d, &item), "%s: about a use that the dataset does not have", q.name)
	}
}

// A request that names no right is every right that it may mean (EDPB 1/2024
// no. 77, EDPB 01/2022 no. 50), but nobody has asked for what only words can ask.
func TestUnnamedRequest(t *testing.T) {
	p := rightsPolicy()
	item := rightsItem(subjects.Email, rightsConsent, rightsMarketing)
	item.Accurate = rightsNo
	rightsMachineDecides(&item.Uses[0])
	rightsFound(&item.Uses[0], privacy.No, lawfulbasis.DecisionByLaw)
	request := rightsRequest(privacy.AskUnnamed)
	for _, tt := range []struct {
		reason string
		ask    rightsAsk
		want   string
	}{
		{"Art. 15", (*privacy.Policy).RequiresAccess, "required: right-given; then provide-access@, answer-person@"},
		{"Art. 16: what is known to be wrong", (*privacy.Policy).RequiresRectification, "required: found-inaccurate; then rectify@, tell-recipients, answer-person@"},
		{"Art. 18(1): neither contested, opposed nor needed for a claim", (*privacy.Policy).RequiresRestriction, "forbidden: nothing-to-restrict; then explain-refusal@"},
		{"Art. 20", (*privacy.Policy).RequiresPortability, "required: right-given; then hand-over@, answer-person@"},
		{"Art. 7(3), 21(2): both of them", (*privacy.Policy).RequiresEndOfUse, "required: marketing-objection consent-withdrawn; then end-use!, keep-suppression, answer-person@"},
		{"Art. 22", (*privacy.Policy).RequiresHumanDecision, "required: right-given; then decide-by-human@, answer-person@"},
	} {
		assert.Equal(t, tt.want, rightsSaid(tt.ask(p, &item, request, rightsDay), &item), tt.reason)
	}
}

// I71: a demand for erasure against a public task or legitimate interests, and
// against direct marketing, is an objection too (Art. 21; no form is needed).
func TestErasureDemandIsAnObjection(t *testing.T) {
	p := rightsPolicy()
	compared := 0
	for _, b := range rightsBases {
		for _, purpose := range rightsPurposes {
			id := rightsID(b, purpose, 0)
			for _, overriding := range []privacy.Judgement{{}, rightsOpen, rightsNo, rightsYes} {
				for doing := privacy.Operation(0); doing == 0 || doing.IsValid(); doing++ {
					item := rightsItem(subjects.Email, id)
					item.Uses[0].Objection.Overriding = overriding
					end := func(k privacy.RequestKind) privacy.Decision {
						return p.RequiresEndOfUse(&item, rightsRequest(k), rightsDay)
					}
					may := func(k privacy.RequestKind) privacy.Decision {
						return p.MayProcess(&item, privacy.Processing{For: id, Doing: doing, Request: rightsRequest(k)}, rightsDay)
					}
					compared++
					assert.Equal(t, rightsSaid(end(privacy.AskObjection), &item), rightsSaid(end(privacy.AskErasure), &item), "%s, %q", id, doing)
					objected, demanded := may(privacy.AskObjection), may(privacy.AskErasure)
					assert.Equal(t, rightsSaid(objected, &item), rightsSaid(demanded, &item), "%s, %q", id, doing)

					item.Uses[0].Objection.Received = retention.On(rightsDay)
					recorded := p.MayProcess(&item, privacy.Processing{For: id, Doing: doing}, rightsDay)
					assert.Equal(t, rightsSaid(objected, &item), rightsSaid(recorded, &item), "recorded with the use: %s, %q", id, doing)
				}
			}
		}
	}
	assert.Equal(t, 6*6*4*7, compared)
}

// What a person has asked stops a use before anybody has recorded it, and only
// what it can mean, where it can mean it, from the day it came.
func TestRequestsStopUses(t *testing.T) {
	p := rightsPolicy()
	stops := map[privacy.ActivityID][]privacy.RequestKind{
		rightsInterest:  {privacy.AskErasure, privacy.AskObjection, privacy.AskUnnamed},
		rightsMarketing: {privacy.AskErasure, privacy.AskObjection, privacy.AskUnnamed},
		rightsResearch:  {privacy.AskErasure, privacy.AskObjection, privacy.AskUnnamed},
		rightsConsent:   {privacy.AskWithdrawal, privacy.AskUnnamed},
		rightsContract:  nil,
	}
	for id, kinds := range stops {
		for kind := privacy.RequestKind(0); kind == 0 || kind.IsValid(); kind++ {
			want := privacy.Permitted
			for _, k := range kinds {
				if k == kind {
					want = privacy.Forbidden
				}
			}
			item := rightsItem(subjects.Email, id)
			request := rightsRequest(kind)
			may := func(r privacy.Request, day retention.Date) privacy.Outcome {
				return p.MayProcess(&item, privacy.Processing{For: id, Request: r}, day).Outcome()
			}
			assert.Equal(t, want, may(request, rightsDay), "%s, %q: from the day it came", id, kind)
			assert.Equal(t, want, may(request, rightsDay.AddDays(40)), "%s, %q: and on", id, kind)
			assert.Equal(t, privacy.Permitted, may(request, rightsDay.AddDays(-1)), "%s, %q: not before", id, kind)

			about := request
			about.For = id
			assert.Equal(t, want, may(about, rightsDay), "%s, %q: about this use", id, kind)
			about.For = rightsID(lawfulbasis.PublicTask, lawfulbasis.Archiving, 0)
			item.Of = rightsItem(subjects.Email, id, about.For).Of
			assert.Equal(t, privacy.Permitted, may(about, rightsDay), "%s, %q: about another", id, kind)

			astray := request
			astray.Misdirected = rightsYes
			assert.Equal(t, privacy.Permitted, may(astray, rightsDay), "%s, %q: to an address that was plainly not meant for it", id, kind)
			astray.Misdirected = rightsOpen
			assert.NotEqual(t, privacy.Permitted == want, privacy.Permitted != may(astray, rightsDay), "%s, %q: while that is not settled, it counts", id, kind)
		}
	}
}

// An objection or a withdrawal is narrowed to one use, and to the controller's
// own: what is asked about a client's use is the client's to answer
// (Art. 28(3)(e)).
func TestNarrowedRequests(t *testing.T) {
	about := func(id privacy.ActivityID) func(*privacy.Item, *privacy.Request) {
		return func(_ *privacy.Item, r *privacy.Request) { r.For = id }
	}
	items := rightsOf(rightsMarketing, rightsContract, rightsConsent, rightsClient)
	rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, items, []rightsCase{
		{"21(2)", "whatever it may mean, and passed on", nil, "required: marketing-objection | held-as-processor; then end-use!, forward-request, keep-suppression, answer-person@"},
		{"21(2)", "about the marketing", about(rightsMarketing), "required: marketing-objection; then end-use!, keep-suppression, answer-person@"},
		{"21(1)", "about the contract", about(rightsContract), "forbidden: not-objectable; then explain-refusal@"},
		{"28(3)(e)", "about the client's use", about(rightsClient), "referred: held-as-processor; then forward-request"},
	})
	rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskWithdrawal, items, []rightsCase{
		{"7(3)", "whatever it may mean", nil, "required: consent-withdrawn | held-as-processor; then end-use!, forward-request, answer-person"},
		{"7(3)", "about the marketing, which rests on no consent", about(rightsMarketing), "forbidden: not-on-consent; then explain-refusal"},
		{"28(3)(e)", "about the client's use", about(rightsClient), "referred: held-as-processor; then forward-request"},
	})
	narrowed := map[string]privacy.Outcome{
		"access": privacy.Required, "rectification": privacy.Required, // of the item
		"restriction": privacy.Referred, // of the objection, which is to the client's use
		"erasure":     privacy.Referred, // of the item too, and it is the client's as well
		"portability": privacy.Referred, "objection": privacy.Referred, "human-decision": privacy.Referred, "withdrawal": privacy.Referred,
	}
	for _, q := range rightsQuestions {
		item, request := q.item(), rightsRequest(q.kind)
		client := rightsItem(subjects.Email, item.Uses[0].For, rightsClient)
		client.Uses[0], client.Accurate, request.For = item.Uses[0], item.Accurate, rightsClient
		d := q.ask(rightsPolicy(), &client, request, rightsDay)
		assert.Equal(t, narrowed[q.name], d.Outcome(), "I14: %s, about the client's use", q.name)
		assert.True(t, d.Has(privacy.HeldAsProcessor), "28(3)(e): %s is passed on", q.name)
	}
}

// § 6.2: which day each answer is due, and what moves it.
func TestDaysOfAnswers(t *testing.T) {
	days := func(d privacy.Decision, code privacy.ObligationCode) string {
		for o := range d.Obligations() {
			if o.Code == code {
				return o.By.Safe.String() + " " + o.By.Outer.String()
			}
		}
		return "none"
	}
	query := func(answered retention.When) privacy.Query {
		return privacy.Query{Asked: acmeOn("2026-11-26"), Answered: answered, Prompt: rightsYes}
	}
	for _, tt := range []struct {
		reason          string
		edit            func(*privacy.Request)
		answer, refusal string
	}{
		{"Art. 12(3)-(4): one month; the day after Christmas is a holiday, and the next a Sunday", func(*privacy.Request) {}, "2026-12-25 2026-12-28", "2026-12-25 2026-12-28"},
		{"Art. 12(3): three months from receipt; no refusal is extended", func(r *privacy.Request) {
			r.Extended, r.Complex = acmeOn("2026-12-01"), rightsYes
		}, "2027-02-25 2027-02-25", "2026-12-25 2026-12-28"},
		{"Art. 12(3): the extension was told too late", func(r *privacy.Request) {
			r.Extended, r.Complex = acmeOn("2026-12-29"), rightsYes
		}, "2026-12-25 2026-12-28", "2026-12-25 2026-12-28"},
		{"EDPB 01/2022 no. 159: while the person is awaited there is no outermost day", func(r *privacy.Request) { r.Queried = query(retention.NotYet()) }, "2026-12-25 not said", "2026-12-25 2026-12-28"},
		{"EDPB 01/2022 no. 159: the days of waiting are added", func(r *privacy.Request) { r.Queried = query(acmeOn("2026-12-06")) }, "2026-12-25 2027-01-04", "2026-12-25 2026-12-28"},
	} {
		granted, refused := rightsItem(subjects.Email, rightsContract), rightsItem(subjects.Email, rightsInterest)
		request := rightsRequest(privacy.AskPortability)
		tt.edit(&request)
		day := acmeDay("2026-12-30")
		d := rightsPolicy().RequiresPortability(&granted, request, day)
		require.Equal(t, privacy.Required, d.Outcome())
		assert.Equal(t, tt.answer, days(d, privacy.AnswerPerson), tt.reason)
		assert.Equal(t, tt.answer, days(d, privacy.HandOver), tt.reason)
		d = rightsPolicy().RequiresPortability(&refused, request, day)
		require.Equal(t, privacy.Forbidden, d.Outcome())
		assert.Equal(t, tt.refusal, days(d, privacy.ExplainRefusal), tt.reason)
		assert.Equal(t, "none", days(d, privacy.AnswerPerson))
	}
	// Art. 21(3), 6.2: an objection stops the use at once, and is answered within
	// the month; what stops at once has no day.
	for _, q := range rightsQuestions {
		item := q.item()
		for o := range q.ask(rightsPolicy(), &item, rightsRequest(q.kind), rightsDay).Obligations() {
			if o.First {
				assert.Zero(t, o.By, "%s: %s comes first, and at once", q.name, o.Code)
			}
		}
	}
}

// A decision keeps of the request what it takes to say what is missing: it is
// put again, with another answer to nothing.
func TestMissingIsOfTheSameRequest(t *testing.T) {
	p := rightsPolicy()
	asked := 0
	for _, q := range rightsQuestions {
		for bits := range 1 << 9 {
			is := func(bit int) privacy.Fact {
				if bits>>bit&1 == 0 {
					return privacy.Unknown
				}
				return privacy.Yes
			}
			item, request := q.item(), rightsRequest(q.kind)
			request.Identified = is(0)
			request.Doubted = is(1)
			request.OpposesErasure, request.NeedsForClaim, request.Situation = is(2), is(3), is(4)
			if bits>>5&1 == 1 {
				request.Excessive = privacy.Judgement{By: "legal", On: rightsDay.AddDays(-3), ReviewBy: rightsDay.AddDays(3)}
			}
			if bits>>6&1 == 1 {
				request.Misdirected = rightsOpen
			}
			if bits>>7&1 == 1 {
				request.Contests = privacy.ContestsFact
			}
			if bits>>8&1 == 1 {
				request.For = item.Uses[0].For
			}
			item.Unlawful = rightsOpen
			item.Uses[0].Objection = privacy.Objection{}
			item.Uses[0].Dates = retention.Dates{}
			d := q.ask(p, &item, request, rightsDay)
			missing := acmeMissing(d, &item)
			if d.Outcome() != privacy.Undetermined {
				assert.Empty(t, missing, "%s %09b", q.name, bits)
				continue
			}
			asked++
			require.NotEmpty(t, missing, "%s %09b", q.name, bits)
			// What the request lacks is named exactly when it lacks it and the
			// question reaches it.
			for _, lack := range missing {
				switch lack {
				case "identity":
					assert.True(t, request.Identified == privacy.Unknown || request.Doubted == privacy.Yes, "%s %09b", q.name, bits)
				case "excess":
					assert.True(t, request.Excessive.IsRaised(), "%s %09b", q.name, bits)
				case "receipt":
					assert.True(t, request.Misdirected.IsRaised(), "%s %09b", q.name, bits)
				case "request", "activity":
					t.Errorf("%s %09b: the request was there", q.name, bits)
				}
			}
		}
	}
	assert.Positive(t, asked)

	item := rightsItem(subjects.Email, rightsContract)
	d := p.RequiresPortability(&item, privacy.Request{Kind: privacy.AskPortability, Received: rightsDay}, rightsDay)
	require.Equal(t, []string{"identity"}, acmeMissing(d, &item))
	other := rightsItem(subjects.Email, rightsContract)
	assert.Equal(t, []string{"dataset"}, acmeMissing(d, &other), "of another item, it says nothing")
	assert.Equal(t, []string{"dataset"}, acmeMissing(d, nil))
	for range d.Missing(&item) {
		break
	}
}

// What could still come of a demand that is not settled.
func TestWhatADemandCouldBe(t *testing.T) {
	item := rightsItem(subjects.Email, rightsContract)
	request := rightsRequest(privacy.AskPortability)
	request.Identified = privacy.Unknown
	d := rightsPolicy().RequiresPortability(&item, request, rightsDay)
	for o := privacy.Undetermined; o <= privacy.Required; o++ {
		assert.Equal(t, o == privacy.Required || o == privacy.Forbidden, d.CouldBe(o), o)
	}
	d = rightsPolicy().RequiresNotification(&privacy.Item{Of: item.Of, Uses: item.Uses}, rightsDay)
	for o := privacy.Undetermined; o <= privacy.Required; o++ {
		assert.Equal(t, o == privacy.Required || o == privacy.Permitted, d.CouldBe(o), o)
	}
	d = rightsPolicy().RequiresPortability(&item, rightsRequest(privacy.AskPortability), rightsDay)
	for o := privacy.Undetermined; o <= privacy.Required; o++ {
		assert.Equal(t, o == privacy.Required, d.CouldBe(o), o)
	}
	assert.True(t, d.Equal(rightsPolicy().RequiresPortability(&item, rightsRequest(privacy.AskPortability), rightsDay)), "the same question has the same answer")
	assert.Zero(t, d.Deadline(), "a question about a right moves no erasure, and tells of none")
}
