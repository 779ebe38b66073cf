package letter_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/letter"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var update = flag.Bool("update", false, "write the letters into testdata instead of comparing them")

var (
	today     = retention.MustParseDate("2026-11-24")
	received  = retention.MustParseDate("2026-11-02")
	languages = []law.Language{law.Bokmal, law.Nynorsk, law.English}
)

func on(day string) retention.When { return retention.On(retention.MustParseDate(day)) }

func judged(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "legal", On: retention.MustParseDate("2026-10-01")}
}

// office is a debt collector's data about one person.
type office struct {
	policy       *privacy.Policy
	inventory    *privacy.Inventory
	notes, books *privacy.Dataset
	commission   *privacy.Dataset
}

func newOffice() office {
	p := axactor.Policy()
	about := subjects.CategoriesOf(subjects.Debtor)
	o := office{policy: p}
	o.notes = p.MustDataset(privacy.DatasetSpec{Name: "call_note", About: about, Kinds: subjects.KindsOf(subjects.CallNote), For: []privacy.ActivityID{axactor.ThirdPartyCollection}})
	o.books = p.MustDataset(privacy.DatasetSpec{Name: "voucher", About: about, Kinds: subjects.KindsOf(subjects.PaymentVoucher), For: []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.Bookkeeping}})
	o.commission = p.MustDataset(privacy.DatasetSpec{Name: "arm_note", About: about, Kinds: subjects.KindsOf(subjects.CallNote), For: []privacy.ActivityID{axactor.InvoiceFollowUp}})
	o.inventory = p.MustInventory(o.notes, o.books, o.commission)
	return o
}

// held are a note of a closed case, a voucher and a note for a client.
func (o office) held(closed retention.When) []privacy.Item {
	disclosed := privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToClient, Name: "Strøm & <Kraft> AS", On: on("2026-05-01")})
	use := privacy.Use{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: closed, Collected: on("2020-01-10")}, Objection: privacy.NoObjection()}
	return []privacy.Item{
		{Key: "n-1", Of: o.notes, Uses: []privacy.Use{use}, Holds: privacy.AllHolds(), Disclosures: disclosed, Origin: subjects.Provided},
		{Key: "v-1", Of: o.books, Uses: []privacy.Use{use, {For: axactor.Bookkeeping, Dates: retention.Dates{Booked: on("2025-03-01")}}}, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()},
		{Key: "a-1", Of: o.commission, Uses: []privacy.Use{{For: axactor.InvoiceFollowUp}}, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()},
	}
}

func request(kind privacy.RequestKind) privacy.Request {
	return privacy.Request{Kind: kind, Received: received, Identified: privacy.Yes, Contests: privacy.ContestsFact, Situation: privacy.Yes}
}

// whole are facts with everything that any letter needs.
func whole() letter.Facts {
	return letter.Facts{
		Sender:    explain.Sender{Controller: "Eksempel Inkasso AS", Contact: "post@inkasso.example", Officer: "ombud@inkasso.example"},
		Addressee: "Kari Nordmann", Attachment: "innsyn.zip",
		Automated: privacy.No, Abroad: privacy.No, Delay: "Det er mange saker",
		Responsible: map[string]string{"": "Strøm & <Kraft> AS"},
	}
}

// written is one letter of each kind.
func written(t *testing.T, r explain.Reader, facts letter.Facts) map[string]letter.Letter {
	t.Helper()
	o := newOffice()
	letters := map[string]letter.Letter{}
	keep := func(name string, l letter.Letter, err error) {
		t.Helper()
		require.NoError(t, err, name)
		letters[name] = l
	}
	ask := func(name string, items []privacy.Item, requests ...privacy.Request) {
		t.Helper()
		l, err := letter.Answer(r, o.inventory.Plan(requests, today, items...), requests, facts, today)
		keep(name, l, err)
	}
	old, open := o.held(on("2020-03-10")), o.held(retention.NotYet())
	ask("access", open, request(privacy.AskAccess))
	ask("erasure-in-part", old, request(privacy.AskErasure))
	ask("erasure-refused", open, request(privacy.AskErasure))
	accurate, wrong := o.held(retention.NotYet()), o.held(retention.NotYet())
	for i := range accurate {
		accurate[i].Accurate, wrong[i].Accurate = judged(privacy.Yes), judged(privacy.No)
	}
	ask("rectification-granted", wrong, request(privacy.AskRectification))
	ask("rectification-refused", accurate, request(privacy.AskRectification))
	needed := request(privacy.AskRestriction)
	needed.NeedsForClaim = privacy.Yes
	ask("restriction", old, needed)
	ask("portability-refused", open, request(privacy.AskPortability))
	upheld, rejected := o.held(retention.NotYet()), o.held(retention.NotYet())
	for i := range upheld {
		upheld[i].Uses[0].Objection = privacy.Objection{Received: retention.On(received), Overriding: judged(privacy.No)}
		rejected[i].Uses[0].Objection = privacy.Objection{Received: retention.On(received), Overriding: judged(privacy.Yes)}
		upheld[i].Uses[0].Objection.Overriding.On, rejected[i].Uses[0].Objection.Overriding.On = received, received
	}
	ask("objection-upheld", upheld, request(privacy.AskObjection))
	ask("objection-refused", rejected, request(privacy.AskObjection))
	ask("nothing-held", []privacy.Item{privacy.None(o.notes), privacy.None(o.books), privacy.None(o.commission)}, request(privacy.AskAccess))

	l, err := letter.Delay(r, request(privacy.AskAccess), facts, today)
	keep("delay", l, err)

	p := recruiting.Policy()
	candidates := p.MustDataset(privacy.DatasetSpec{Name: "application", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Name, subjects.CV), For: []privacy.ActivityID{recruiting.Hiring}})
	item := privacy.Item{Key: "a-1", Of: candidates, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{
		For: recruiting.Hiring, Dates: retention.Dates{Applied: on("2024-01-10"), PositionFilled: on("2024-03-01"), Hired: retention.NotYet(), ApplicationWithdrawn: retention.NotYet()}, Objection: privacy.NoObjection(),
	}}}
	l, err = letter.Deletion(r, p.MustInventory(candidates).Plan(nil, today, item), facts, today)
	keep("deletion", l, err)
	return letters
}

var numbers = regexp.MustCompile(`[0-9]+`)

// Every kind of letter is complete in every language, with the same elements, parts
// and numbers, and is what it was.
func TestLetters(t *testing.T) {
	first := written(t, explain.ToPerson(law.Bokmal), whole())
	for _, in := range languages {
		for name, l := range written(t, explain.ToPerson(in), whole()) {
			plain := l.Text().String()
			assert.Equal(t, slices.Collect(first[name].Elements()), slices.Collect(l.Elements()), name)
			assert.Equal(t, numbers.FindAllString(first[name].Text().String(), -1), numbers.FindAllString(plain, -1), "%s %s", name, in)
			assert.Len(t, slices.Collect(l.Text().Blocks()), len(slices.Collect(first[name].Text().Blocks())), "%s %s", name, in)
			for _, bad := range []string{"%!", "  ", "..", ": .", "()", " ."} {
				assert.NotContains(t, strings.ReplaceAll(plain, "| \n", ""), bad, "%s %s", name, in)
			}
			for e := range l.Elements() {
				assert.True(t, e.IsValid())
			}
			validate(t, l.Text().Page(name))
			file := filepath.Join("testdata", name+"."+in.String()+".md")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(l.Text().Markdown()), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, string(want), l.Text().Markdown(), "%s %s: run with -update and read the difference", name, in)
		}
	}
}

// validate reads a page as XML, strictly: hostile names close no tag and open none.
func validate(t *testing.T, page string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(page))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err, page)
		if start, ok := token.(xml.StartElement); ok {
			assert.NotContains(t, []string{"kraft", "Kraft", "script"}, start.Name.Local)
		}
	}
}

// A letter that lacks what the law wants is not built, and says what it lacks.
func TestLettersThatLackSomethingAreNotBuilt(t *testing.T) {
	o := newOffice()
	r := explain.ToPerson(law.Bokmal)
	access, erasure := request(privacy.AskAccess), request(privacy.AskErasure)
	open := o.held(retention.NotYet())
	for _, c := range []struct {
		reason  string
		request privacy.Request
		change  func(*letter.Facts, []privacy.Item) []privacy.Item
		want    string
	}{
		{"Art. 13(1)(a): who answers", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Sender.Controller = ""; return open }, "letter: incomplete; lacks controller"},
		{"how to reach it", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Sender.Contact = ""; return open }, "letter: incomplete; lacks contact"},
		{"Art. 15(1)(c): nobody said to whom it went", access, func(_ *letter.Facts, i []privacy.Item) []privacy.Item {
			i[0].Disclosures = privacy.Disclosures{}
			return i
		}, "letter: incomplete; lacks recipients"},
		{"Art. 15(1)(h): nobody said whether a machine decides", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Automated = privacy.Unknown; return open }, "letter: incomplete; lacks automation"},
		{"Art. 15(1)(h): it does, and nobody said by what logic", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Automated = privacy.Yes; return open }, "letter: incomplete; lacks automation"},
		{"Art. 15(2): nobody said whether it leaves the EEA", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Abroad = privacy.Unknown; return open }, "letter: incomplete; lacks transfers"},
		{"Art. 15(2): it does, and nobody said on what safeguards", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Abroad = privacy.Yes; return open }, "letter: incomplete; lacks transfers"},
		{"Art. 15(3): no copy", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Attachment = ""; return open }, "letter: incomplete; lacks copy"},
		{"Art. 15(3): a copy of one of two", access, func(f *letter.Facts, _ []privacy.Item) []privacy.Item {
			f.Attachment, f.Copies = "", map[string]string{"n-1": "rang"}
			return open
		}, "letter: incomplete; lacks copy"},
		{"Art. 28(3)(e): to whom it was passed on", erasure, func(f *letter.Facts, _ []privacy.Item) []privacy.Item { f.Responsible = nil; return open }, "letter: incomplete; lacks forwarded"},
		{"Art. 19: nobody said who is to be told", erasure, func(_ *letter.Facts, _ []privacy.Item) []privacy.Item {
			i := o.held(on("2020-03-10"))
			i[0].Disclosures = privacy.Disclosures{}
			return i
		}, "letter: incomplete; lacks notified"},
		{"a dataset is forgotten", access, func(_ *letter.Facts, i []privacy.Item) []privacy.Item { return i[1:] }, "letter: incomplete; nothing said of call_note"},
		{"nothing is held of it, and nobody said so", access, func(_ *letter.Facts, i []privacy.Item) []privacy.Item { return nil }, "letter: incomplete; nothing said of call_note, voucher, arm_note"},
		{"a fact is missing", erasure, func(_ *letter.Facts, i []privacy.Item) []privacy.Item {
			i[1].Uses[1].Dates.Booked = retention.When{}
			i[1].Uses[0].Dates.CaseClosed = on("2020-03-10")
			return i
		}, "letter: incomplete; undecided in voucher"},
	} {
		facts := whole()
		items := c.change(&facts, o.held(retention.NotYet()))
		requests := []privacy.Request{c.request}
		l, err := letter.Answer(r, o.inventory.Plan(requests, today, items...), requests, facts, today)
		require.Error(t, err, c.reason)
		assert.Equal(t, c.want, err.Error(), c.reason)
		assert.Zero(t, l, c.reason)
		var incomplete *letter.IncompleteError
		assert.ErrorAs(t, err, &incomplete)
	}

	_, err := letter.Answer(explain.Internal(law.Bokmal), o.inventory.Plan([]privacy.Request{access}, today, open...), []privacy.Request{access}, whole(), today)
	assert.Error(t, err, "a letter is for the person")
	_, err = letter.Answer(r, nil, nil, whole(), today)
	assert.EqualError(t, err, "letter: incomplete; lacks outcome", "no plan says nothing")
	_, err = letter.Deletion(r, nil, whole(), today)
	assert.EqualError(t, err, "letter: incomplete; lacks erased", "nothing was erased")
}

// What else a letter can say.
func TestPartsOfLetters(t *testing.T) {
	o := newOffice()
	r := explain.ToPerson(law.English)
	p := recruiting.Policy()
	pool := p.MustDataset(privacy.DatasetSpec{Name: "pool", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Name, subjects.CV), For: []privacy.ActivityID{recruiting.TalentPool}})
	member := privacy.Item{Key: "p-1", Of: pool, Origin: subjects.Provided, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{
		For: recruiting.TalentPool, Consent: privacy.Consent{Given: on("2026-06-01"), Withdrawn: retention.NotYet()}, Objection: privacy.NoObjection(), Dates: retention.Dates{Hired: retention.NotYet()},
		Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}},
	}}}
	ask := func(inventory *privacy.Inventory, facts letter.Facts, items []privacy.Item, kinds ...privacy.RequestKind) (string, error) {
		t.Helper()
		var requests []privacy.Request
		for _, kind := range kinds {
			requests = append(requests, request(kind))
		}
		l, err := letter.Answer(r, inventory.Plan(requests, today, items...), requests, facts, today)
		return l.Text().String(), err
	}
	people := p.MustInventory(pool)

	text, err := ask(people, whole(), []privacy.Item{member}, privacy.AskPortability)
	require.NoError(t, err)
	assert.Contains(t, text, "What you take with you")
	facts := whole()
	facts.Attachment, facts.Copies = "", map[string]string{"p-1": "Kari, CV"}
	_, err = ask(people, facts, []privacy.Item{member}, privacy.AskPortability)
	assert.EqualError(t, err, "letter: incomplete; lacks copy", "Art. 20(1): text in a letter is no form for machines")

	text, err = ask(people, facts, []privacy.Item{member, member}, privacy.AskAccess)
	require.NoError(t, err)
	assert.Contains(t, text, "Kari, CV", "the copy stands in the letter")

	needless := member
	needless.Uses = slices.Clone(member.Uses)
	needless.Uses[0].Necessary = judged(privacy.No)
	text, err = ask(people, whole(), []privacy.Item{needless}, privacy.AskAccess, privacy.AskErasure)
	require.NoError(t, err)
	assert.Contains(t, text, "What we erase once you have been answered")

	facts = whole()
	facts.Automated, facts.Logic = privacy.Yes, "We sort by date."
	facts.Abroad, facts.Safeguards = privacy.Yes, "Standard clauses, on request"
	facts.Sources = map[string]string{"": "a fair"}
	text, err = ask(people, facts, []privacy.Item{member, member}, privacy.AskAccess)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(text, "a fair"), "two items of one table and one use are one row")
	assert.Contains(t, text, "automated means alone. We sort by date.\n")
	assert.Contains(t, text, "out of the EEA. Standard clauses, on request.\n")
	assert.Contains(t, text, "| a fair |")

	// A recipient in an inquiry is none, nor are one's own staff, the person, or
	// what has not happened yet (Art. 4(9), 15(1)(c)).
	member.Disclosures = privacy.AllDisclosures(
		privacy.Disclosure{To: lawfulbasis.ToPolice, Name: "police", On: on("2026-07-01"), Inquiry: privacy.Yes},
		privacy.Disclosure{To: lawfulbasis.ToOwnStaff, Name: "staff", On: on("2026-07-01")},
		privacy.Disclosure{To: lawfulbasis.ToDataSubject, Name: "herself", On: on("2026-07-01")},
		privacy.Disclosure{To: lawfulbasis.ToAuditor, Name: "Morrow", On: on("2027-07-01")},
		privacy.Disclosure{To: lawfulbasis.ToReferee, On: on("2026-07-01")},
		privacy.Disclosure{To: lawfulbasis.ToReferee, On: on("2026-08-01")},
	)
	text, err = ask(people, whole(), []privacy.Item{member}, privacy.AskAccess)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(text, "referee"))
	for _, not := range []string{"police", "staff", "herself", "Morrow"} {
		assert.NotContains(t, text, not)
	}

	// An activity without a period: nobody can say how long (Art. 15(1)(d)).
	endless := o.policy.MustDataset(privacy.DatasetSpec{Name: "care", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote), For: []privacy.ActivityID{axactor.ConsiderateHandling}})
	item := privacy.Item{Key: "c", Of: endless, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{For: axactor.ConsiderateHandling, Consent: privacy.Consent{Given: on("2026-06-01"), Withdrawn: retention.NotYet()}}}}
	_, err = ask(o.policy.MustInventory(endless), whole(), []privacy.Item{item}, privacy.AskAccess)
	require.Error(t, err)
	assert.Contains(t, err.Error(), "storage")

	// Items of no dataset are an open question.
	_, err = ask(people, whole(), []privacy.Item{member, {Key: "lost"}}, privacy.AskAccess)
	assert.EqualError(t, err, "letter: incomplete; undecided in no dataset")
	_, err = ask(people, whole(), []privacy.Item{member}, privacy.RequestKind(200))
	require.Error(t, err, "no request asks for nothing")
}

func TestElements(t *testing.T) {
	for n := range 256 {
		e := letter.Element(n)
		text, err := e.MarshalText()
		assert.Equal(t, !e.IsValid() || n == 0, e.Provision().IsZero(), n)
		if !e.IsValid() {
			continue
		}
		require.NoError(t, err)
		parsed, err := letter.ParseElement(string(text))
		require.NoError(t, err)
		assert.Equal(t, e, parsed)
		var read letter.Element
		require.NoError(t, read.UnmarshalText([]byte(e.String())))
		assert.Equal(t, e, read)
	}
	for range new(letter.Letter).Elements() {
		assert.Fail(t, "the zero Letter holds nothing")
	}
	for range written(t, explain.ToPerson(law.English), whole())["access"].Elements() {
		break
	}
}

// Art. 12(3): the person is told within the first month, and why.
func TestDelay(t *testing.T) {
	r := explain.ToPerson(law.English)
	for _, c := range []struct {
		reason, on string
		change     func(*letter.Facts, *privacy.Request)
		ok         bool
	}{
		{"within the month", "2026-11-24", func(*letter.Facts, *privacy.Request) {}, true},
		{"on its last day", "2026-12-02", func(*letter.Facts, *privacy.Request) {}, true},
		{"too late", "2026-12-03", func(*letter.Facts, *privacy.Request) {}, false},
		{"without a reason", "2026-11-24", func(f *letter.Facts, _ *privacy.Request) { f.Delay = "" }, false},
		{"before it was received", "2026-11-01", func(*letter.Facts, *privacy.Request) {}, false},
	} {
		facts, request := whole(), request(privacy.AskAccess)
		c.change(&facts, &request)
		l, err := letter.Delay(r, request, facts, retention.MustParseDate(c.on))
		if !c.ok {
			assert.EqualError(t, err, "letter: incomplete; lacks delay", c.reason)
			continue
		}
		require.NoError(t, err, c.reason)
		assert.Contains(t, l.Text().String(), "2 February 2027", "%s: three months from receipt", c.reason)
	}
}

// The letter with a secret item is, byte for byte, the letter without it: also
// where other items wait for it.
func TestSecretsLeaveNoTrace(t *testing.T) {
	p := axactor.Policy()
	about := subjects.CategoriesOf(subjects.Debtor)
	people := p.MustDataset(privacy.DatasetSpec{Name: "person", About: about, Kinds: subjects.KindsOf(subjects.Name), For: []privacy.ActivityID{axactor.ThirdPartyCollection}})
	notes := p.MustDataset(privacy.DatasetSpec{Name: "note", About: about, Kinds: subjects.KindsOf(subjects.CallNote), For: []privacy.ActivityID{axactor.ThirdPartyCollection}, Parent: "person"})
	inventory := p.MustInventory(people, notes)
	item := func(key string, of *privacy.Dataset, closed string) privacy.Item {
		return privacy.Item{Key: key, Of: of, Under: map[*privacy.Dataset]string{notes: "p"}[of], Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{
			For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: on(closed)}, Objection: privacy.NoObjection(),
		}}}
	}
	compared := 0
	for _, kind := range []privacy.RequestKind{privacy.AskAccess, privacy.AskErasure, privacy.AskRestriction, privacy.AskPortability} {
		requests := []privacy.Request{request(kind)}
		if kind == privacy.AskRestriction {
			requests[0].NeedsForClaim = privacy.Yes
		}
		for _, closed := range []string{"2020-03-10", "2026-03-10"} {
			person, open := item("p", people, "2020-03-10"), item("n-1", notes, "2020-03-10")
			secret := item("n-2", notes, closed)
			secret.Withheld = privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: judged(privacy.Yes)}
			for _, in := range languages {
				r := explain.ToPerson(in)
				facts := whole()
				with, err := letter.Answer(r, inventory.Plan(requests, today, person, open, secret), requests, facts, today)
				require.NoError(t, err)
				without, err := letter.Answer(r, inventory.Plan(requests, today, person, open), requests, facts, today)
				require.NoError(t, err)
				assert.Equal(t, without.Text().HTML(), with.Text().HTML(), "%s %s", kind, closed)
				assert.Equal(t, r.Plan(inventory.Plan(requests, today, person, open)).HTML(), r.Plan(inventory.Plan(requests, today, person, open, secret)).HTML(), "the plan too")
				compared++

				alone, err := letter.Answer(r, inventory.Plan(requests, today, privacy.None(people), secret), requests, facts, today)
				require.NoError(t, err)
				nothing, err := letter.Answer(r, inventory.Plan(requests, today, privacy.None(people), privacy.None(notes)), requests, facts, today)
				require.NoError(t, err)
				assert.Equal(t, nothing.Text().HTML(), alone.Text().HTML(), "nothing else is held")
			}
		}
	}
	assert.Equal(t, 24, compared)
}
