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
func whole() letter.Facts { return hosts(law.Bokmal) }

// hosts are those facts, what the host says in its own words in a language.
func hosts(in law.Language) letter.Facts {
	say := func(bokmal, nynorsk, english string) string {
		return explain.Words{Bokmal: bokmal, Nynorsk: nynorsk, English: english}.In(in)
	}
	return letter.Facts{
		Sender:    explain.Sender{Controller: "Eksempel Inkasso AS", Contact: "post@inkasso.example", Officer: "ombud@inkasso.example"},
		Addressee: "Kari Nordmann", Attachment: "innsyn.zip",
		Automated: privacy.No, Abroad: privacy.No, Delay: say("Det er mange saker", "Det er mange saker", "There are many cases"),
		Responsible: func(*privacy.Item) string { return "Strøm & <Kraft> AS" },
		Reasons: map[privacy.ReasonCode]string{
			privacy.OverridingGrounds: say("Kravet er forfalt, og uten opplysningene kan vi ikke kreve det inn", "Kravet er forfalle, og utan opplysningane kan vi ikkje krevje det inn", "The claim is due, and without the data we cannot collect it"),
			privacy.ExcessiveRequest:  say("Du har bedt om det samme tre ganger denne måneden", "Du har bede om det same tre gonger denne månaden", "You have asked for the same three times this month"),
			privacy.NotIdentifiable:   say("Opplysningene har verken navn eller nummer", "Opplysningane har verken namn eller nummer", "The data has neither a name nor a number"),
		},
	}
}

// written is one letter of each kind.
func written(t *testing.T, r explain.Reader, facts letter.Facts) map[string]letter.Letter {
	t.Helper()
	letters := map[string]letter.Letter{}
	for name, a := range tried(t, r, facts, func(*privacy.Item) {}) {
		require.NoError(t, a.err, name)
		letters[name] = a.letter
	}
	return letters
}

// attempt is a letter, or why there is none.
type attempt struct {
	letter letter.Letter
	err    error
}

// tried is the attempt at one letter of each kind, from these facts and with every
// item changed.
func tried(t *testing.T, r explain.Reader, facts letter.Facts, change func(*privacy.Item)) map[string]attempt {
	t.Helper()
	o := newOffice()
	letters := map[string]attempt{}
	keep := func(name string, l letter.Letter, err error) {
		letters[name] = attempt{l, err}
	}
	plan := func(inventory *privacy.Inventory, requests []privacy.Request, items ...privacy.Item) *privacy.Plan {
		items = slices.Clone(items)
		for i := range items {
			if !items[i].IsNone() {
				change(&items[i])
			}
		}
		return inventory.Plan(requests, today, items...)
	}
	ask := func(name string, items []privacy.Item, requests ...privacy.Request) {
		l, err := letter.Answer(r, plan(o.inventory, requests, items...), requests, facts, today)
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

	ask("erasure-granted", []privacy.Item{old[0], privacy.None(o.books), privacy.None(o.commission)}, request(privacy.AskErasure))
	ask("forwarded", []privacy.Item{privacy.None(o.notes), privacy.None(o.books), open[2]}, request(privacy.AskErasure))
	ask("access-and-erasure", old, request(privacy.AskAccess), request(privacy.AskErasure))
	shared := slices.Clone(open)
	shared[0].OthersRights = judged(privacy.Yes)
	ask("access-redacted", shared, request(privacy.AskAccess))
	excessive := request(privacy.AskAccess)
	excessive.Excessive = judged(privacy.Yes)
	ask("access-refused", append(open[:2:2], privacy.None(o.commission)), excessive)
	machine := o.held(retention.NotYet())
	for i := range machine {
		for j := range machine[i].Uses {
			machine[i].Uses[j].Assessed = lawfulbasis.Assessment{By: "legal", On: retention.MustParseDate("2026-10-01"), Findings: lawfulbasis.Findings{
				Unmet: lawfulbasis.ElementsOf(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionByLaw),
			}}
		}
	}
	ask("human-decision", machine, request(privacy.AskHumanDecision))

	// Recordings from a camera at the door have a statutory maximum.
	tapes := surveillance(t)
	tape := privacy.Item{Key: "r-1", Of: tapes, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{
		For: axactor.Premises, Dates: retention.Dates{Recorded: on("2026-11-20")}, Exempt: privacy.No, Objection: privacy.NoObjection(),
	}}}
	requests := []privacy.Request{request(privacy.AskAccess)}
	l, err := letter.Answer(r, plan(tapes.Policy().MustInventory(tapes), requests, tape), requests, facts, today)
	keep("access-camera", l, err)

	pool, member := talents()
	for name, kind := range map[string]privacy.RequestKind{"portability-granted": privacy.AskPortability, "withdrawal": privacy.AskWithdrawal} {
		one := member
		if kind == privacy.AskWithdrawal {
			one.Uses = slices.Clone(member.Uses)
			one.Uses[0].Consent.Withdrawn = retention.On(received)
		}
		requests := []privacy.Request{request(kind)}
		l, err := letter.Answer(r, plan(pool, requests, one), requests, facts, today)
		keep(name, l, err)
	}

	l, err = letter.Delay(r, request(privacy.AskAccess), facts, today)
	keep("delay", l, err)

	p := recruiting.Policy()
	candidates := p.MustDataset(privacy.DatasetSpec{Name: "application", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Name, subjects.CV), For: []privacy.ActivityID{recruiting.Hiring}})
	item := privacy.Item{Key: "a-1", Of: candidates, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{
		For: recruiting.Hiring, Dates: retention.Dates{Applied: on("2024-01-10"), PositionFilled: on("2024-03-01"), Hired: retention.NotYet(), ApplicationWithdrawn: retention.NotYet()}, Objection: privacy.NoObjection(),
	}}}
	l, err = letter.Deletion(r, plan(p.MustInventory(candidates), nil, item), facts, today)
	keep("deletion", l, err)
	return letters
}

// surveillance is a table of recordings under the notice's policy with cameras at the
// door, which go within a week (FOR-2018-07-02-1107 § 6).
func surveillance(t *testing.T) *privacy.Dataset {
	t.Helper()
	rule, ok := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6"))
	require.True(t, ok)
	spec := axactor.Spec()
	for i := range spec.Activities {
		if a := &spec.Activities[i]; a.ID == axactor.Premises {
			a.Kinds = a.Kinds.Union(subjects.KindsOf(subjects.CameraRecording))
			a.Ceilings = append(a.Ceilings, privacy.Ceiling{ID: "camera", Rule: rule})
		}
	}
	return privacy.MustNew(spec).MustDataset(privacy.DatasetSpec{
		Name: "recording", About: subjects.CategoriesOf(subjects.PremisesVisitor), Kinds: subjects.KindsOf(subjects.CameraRecording), For: []privacy.ActivityID{axactor.Premises},
	})
}

// applications are a table of what applicants said and of what referees said of them.
func applications() *privacy.Dataset {
	return recruiting.Policy().MustDataset(privacy.DatasetSpec{Name: "application", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Application, subjects.Reference), For: []privacy.ActivityID{recruiting.Checks}})
}

// talents is a table of applicants kept on consent, and one of them.
func talents() (*privacy.Inventory, privacy.Item) {
	p := recruiting.Policy()
	pool := p.MustDataset(privacy.DatasetSpec{Name: "pool", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Name, subjects.CV), For: []privacy.ActivityID{recruiting.TalentPool}})
	return p.MustInventory(pool), privacy.Item{Key: "p-1", Of: pool, Origin: subjects.Provided, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{
		For: recruiting.TalentPool, Consent: privacy.Consent{Given: on("2026-06-01"), Withdrawn: retention.NotYet()}, Objection: privacy.NoObjection(), Dates: retention.Dates{Hired: retention.NotYet()},
		Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}},
	}}}
}

var numbers = regexp.MustCompile(`[0-9]+`)

// Every kind of letter is complete in every language, with the same elements, parts
// and numbers, and is what it was.
func TestLetters(t *testing.T) {
	first := written(t, explain.ToPerson(law.Bokmal), whole())
	for _, in := range languages {
		for name, l := range written(t, explain.ToPerson(in), hosts(in)) {
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
			assert.Contains(t, []string{"html", "head", "meta", "title", "style", "body", "article", "h1", "h2", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"}, start.Name.Local)
			for _, a := range start.Attr {
				assert.Contains(t, []string{"lang", "scope", "charset", "name", "content"}, a.Name.Local)
			}
		}
	}
}

// hostile are texts that a database could hold.
var hostile = []string{
	`<script>alert(1)</script>`, `</p></article><img src=x onerror=alert(1)>`, `"><svg onload=alert(1)>`, "&lt;b&gt;", "]]>", "<!--", "[click](javascript:alert(1))", "| a | b |",
	"a\nb\r\n\r\n# c", "\u202Etxt.exe", "\uFFFE\uFFFFx", "\xff\xfex",
}

// Whatever stands in the host's facts is text and nothing else, in every letter.
func TestHostileFacts(t *testing.T) {
	for _, text := range hostile {
		of := func(*privacy.Item) string { return text }
		facts := letter.Facts{
			Sender: explain.Sender{Controller: text, Contact: text, Officer: text}, Addressee: text, Attachment: text, Delay: text, Source: of, Responsible: of,
			Automated: privacy.Yes, Logic: text, Abroad: privacy.Yes, Safeguards: text,
			Reasons: map[privacy.ReasonCode]string{privacy.OverridingGrounds: text, privacy.ExcessiveRequest: text},
		}
		for name, l := range written(t, explain.ToPerson(law.Nynorsk), facts) {
			validate(t, l.Text().Page(text))
			for _, out := range []string{l.Text().String(), l.Text().Markdown(), l.Text().HTML()} {
				assert.NotContains(t, out, "\u202E", name)
			}
			assert.NotRegexp(t, `(^|[^\\])<`, l.Text().Markdown(), name)
		}
	}
	// What cannot be read says nothing.
	for _, nothing := range []string{" ", "\u202E", "\u200B\n"} {
		facts := whole()
		facts.Sender.Controller = nothing
		facts.Responsible = func(*privacy.Item) string { return nothing }
		for name, got := range tried(t, explain.ToPerson(law.Bokmal), facts, func(*privacy.Item) {}) {
			var incomplete *letter.IncompleteError
			require.ErrorAs(t, got.err, &incomplete, name)
			assert.Contains(t, incomplete.Lacks, letter.TheController, name)
			assert.Equal(t, slices.Contains(wanted[name], letter.TheForwarded), slices.Contains(incomplete.Lacks, letter.TheForwarded), name)
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
			f.Attachment, f.Copy = "", func(i *privacy.Item) string { return map[string]string{"n-1": "rang"}[i.Key] }
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
	_, err = letter.Answer(explain.Internal(law.Bokmal), o.inventory.Plan([]privacy.Request{erasure}, today, open...), []privacy.Request{erasure}, whole(), today)
	assert.EqualError(t, err, "letter: incomplete; lacks reasons", "and the reasons are written for the person")
	_, err = letter.Answer(r, nil, nil, whole(), today)
	assert.EqualError(t, err, "letter: incomplete; lacks outcome", "no plan says nothing")
	_, err = letter.Deletion(r, nil, whole(), today)
	assert.EqualError(t, err, "letter: incomplete; lacks erased", "nothing was erased")
}

// always are what every letter holds: who answers, how to reach it, and the two ways
// to complain (Art. 12(4), 13(1)(a)).
var always = []letter.Element{letter.TheController, letter.TheContact, letter.TheComplaint, letter.TheCourt}

// wanted are the elements that the law wants in each letter beside those.
var wanted = map[string][]letter.Element{
	"access":                {letter.TheOutcome, letter.ThePurposes, letter.TheData, letter.TheRecipients, letter.TheStorage, letter.TheRights, letter.TheSource, letter.TheAutomation, letter.TheTransfers, letter.TheCopy, letter.TheForwarded, letter.TheExemption},
	"access-camera":         {letter.TheOutcome, letter.ThePurposes, letter.TheData, letter.TheRecipients, letter.TheStorage, letter.TheRights, letter.TheSource, letter.TheAutomation, letter.TheTransfers, letter.TheCopy, letter.TheExemption},
	"access-and-erasure":    {letter.TheOutcome, letter.TheReasons, letter.ThePurposes, letter.TheData, letter.TheRecipients, letter.TheStorage, letter.TheRights, letter.TheSource, letter.TheAutomation, letter.TheTransfers, letter.TheCopy, letter.TheNotified, letter.TheForwarded, letter.TheExemption},
	"access-redacted":       {letter.TheOutcome, letter.TheReasons, letter.ThePurposes, letter.TheData, letter.TheRecipients, letter.TheStorage, letter.TheRights, letter.TheSource, letter.TheAutomation, letter.TheTransfers, letter.TheCopy, letter.TheForwarded, letter.TheExemption},
	"access-refused":        {letter.TheOutcome, letter.TheReasons, letter.TheRights, letter.TheExemption},
	"nothing-held":          {letter.TheOutcome, letter.TheRights, letter.TheExemption},
	"erasure-granted":       {letter.TheOutcome, letter.TheNotified},
	"erasure-in-part":       {letter.TheOutcome, letter.TheReasons, letter.TheNotified, letter.TheForwarded},
	"erasure-refused":       {letter.TheOutcome, letter.TheReasons, letter.TheForwarded},
	"forwarded":             {letter.TheOutcome, letter.TheForwarded},
	"rectification-granted": {letter.TheOutcome, letter.TheNotified, letter.TheForwarded},
	"rectification-refused": {letter.TheOutcome, letter.TheReasons, letter.TheForwarded},
	"restriction":           {letter.TheOutcome, letter.TheReasons, letter.TheNotified, letter.TheForwarded},
	"portability-granted":   {letter.TheOutcome, letter.TheCopy},
	"portability-refused":   {letter.TheOutcome, letter.TheReasons, letter.TheForwarded},
	"objection-upheld":      {letter.TheOutcome, letter.TheForwarded},
	"objection-refused":     {letter.TheOutcome, letter.TheReasons, letter.TheForwarded},
	"withdrawal":            {letter.TheOutcome},
	"human-decision":        {letter.TheOutcome, letter.TheForwarded},
	"delay":                 {letter.TheDelay},
	"deletion":              {letter.TheNotified, letter.TheErased},
}

// evidence is what shows in an English letter that it holds an element.
var evidence = map[letter.Element]string{
	letter.TheController: "Yours sincerely, Eksempel Inkasso AS", letter.TheContact: "contact us: post@inkasso.example", letter.TheComplaint: "Datatilsynet", letter.TheCourt: "court",
	letter.ThePurposes: "| Used for |", letter.TheData: "| Data |", letter.TheStorage: "| Stored for how long", letter.TheRecipients: "Who has received the data", letter.TheRights: "right to erasure",
	letter.TheSource: "Where the data comes from", letter.TheAutomation: "automated means", letter.TheTransfers: "out of the EEA", letter.TheCopy: "innsyn.zip",
	letter.TheForwarded: "passed your request on to: Strøm", letter.TheExemption: "does not give access to all data", letter.TheErased: "without your having asked", letter.TheDelay: "longer than one month",
	letter.TheReasons: "GDPR)", letter.TheOutcome: "", letter.TheNotified: "",
}

// Each letter holds exactly what the law wants in it, and it shows.
func TestLettersHoldWhatTheLawWants(t *testing.T) {
	letters := written(t, explain.ToPerson(law.English), whole())
	require.Len(t, letters, len(wanted))
	for name, l := range letters {
		want := append(slices.Clone(always), wanted[name]...)
		slices.Sort(want)
		assert.Equal(t, want, slices.Collect(l.Elements()), name)
		for e := range l.Elements() {
			sign, ok := evidence[e]
			require.True(t, ok, e)
			assert.Contains(t, "|"+strings.ReplaceAll(l.Text().Markdown(), "\n|", "\n|"), sign, "%s: %s", name, e)
		}
		if slices.Contains(want, letter.TheNotified) {
			assert.Regexp(t, "We tell the following of this: Strøm|We have given the data to nobody who is to be told", l.Text().String(), name)
		}
	}
}

// Of each letter each fact is taken away in turn. Where the law wants what it says,
// there is no letter and the error names just that; elsewhere the letter is the same.
func TestNoFactThatIsNeededMayLack(t *testing.T) {
	same := func(*privacy.Item) {}
	for _, c := range []struct {
		fact    string
		facts   func(*letter.Facts)
		items   func(*privacy.Item)
		element []letter.Element
		but     map[string]bool // the letters that have the element from elsewhere
	}{
		{fact: "who answers", facts: func(f *letter.Facts) { f.Sender.Controller = "" }, element: []letter.Element{letter.TheController}},
		{fact: "how to reach it", facts: func(f *letter.Facts) { f.Sender.Contact = "" }, element: []letter.Element{letter.TheContact}},
		{fact: "the data itself", facts: func(f *letter.Facts) { f.Attachment = "" }, element: []letter.Element{letter.TheCopy}},
		{fact: "whether a machine decides", facts: func(f *letter.Facts) { f.Automated = privacy.Unknown }, element: []letter.Element{letter.TheAutomation}},
		{fact: "by what logic", facts: func(f *letter.Facts) { f.Automated = privacy.Yes }, element: []letter.Element{letter.TheAutomation}},
		{fact: "whether it leaves the EEA", facts: func(f *letter.Facts) { f.Abroad = privacy.Unknown }, element: []letter.Element{letter.TheTransfers}},
		{fact: "on what safeguards", facts: func(f *letter.Facts) { f.Abroad = privacy.Yes }, element: []letter.Element{letter.TheTransfers}},
		{fact: "why it takes longer", facts: func(f *letter.Facts) { f.Delay = "" }, element: []letter.Element{letter.TheDelay}},
		{fact: "to whom it was passed on", facts: func(f *letter.Facts) { f.Responsible = nil }, element: []letter.Element{letter.TheForwarded}},
		{fact: "what the controller found", facts: func(f *letter.Facts) { f.Reasons = nil }, element: []letter.Element{letter.TheReasons}, but: map[string]bool{
			// The reason is a provision or a fact, and nothing for the controller to show.
			"erasure-in-part": true, "erasure-refused": true, "rectification-refused": true, "restriction": true, "portability-refused": true, "access-and-erasure": true, "access-redacted": true,
		}},
		{fact: "to whom it was disclosed", items: func(i *privacy.Item) { i.Disclosures = privacy.Disclosures{} }, element: []letter.Element{letter.TheRecipients, letter.TheNotified}},
		{fact: "the addressee", facts: func(f *letter.Facts) { f.Addressee = "" }},
		{fact: "the officer", facts: func(f *letter.Facts) { f.Sender.Officer = "" }},
	} {
		facts, items := whole(), same
		if c.facts != nil {
			c.facts(&facts)
		}
		if c.items != nil {
			items = c.items
		}
		refused := 0
		for _, in := range languages {
			r := explain.ToPerson(in)
			complete := written(t, r, whole())
			for name, got := range tried(t, r, facts, items) {
				var lacks []letter.Element
				for e := range complete[name].Elements() {
					if slices.Contains(c.element, e) && !c.but[name] {
						lacks = append(lacks, e)
					}
				}
				if lacks == nil {
					require.NoError(t, got.err, "%s without %s", name, c.fact)
					if c.element != nil {
						assert.Equal(t, complete[name].Text().HTML(), got.letter.Text().HTML(), "%s without %s", name, c.fact)
					}
					continue
				}
				var incomplete *letter.IncompleteError
				require.ErrorAs(t, got.err, &incomplete, "%s without %s", name, c.fact)
				assert.Equal(t, &letter.IncompleteError{Lacks: lacks}, incomplete, "%s without %s", name, c.fact)
				assert.Zero(t, got.letter)
				refused++
			}
		}
		assert.Equal(t, c.element == nil, refused == 0, c.fact)
	}
}

// What else a letter can say.
func TestPartsOfLetters(t *testing.T) {
	o := newOffice()
	r := explain.ToPerson(law.English)
	people, member := talents()
	ask := func(inventory *privacy.Inventory, facts letter.Facts, items []privacy.Item, kinds ...privacy.RequestKind) (string, error) {
		t.Helper()
		var requests []privacy.Request
		for _, kind := range kinds {
			requests = append(requests, request(kind))
		}
		l, err := letter.Answer(r, inventory.Plan(requests, today, items...), requests, facts, today)
		return l.Text().String(), err
	}
	text, err := ask(people, whole(), []privacy.Item{member}, privacy.AskPortability)
	require.NoError(t, err)
	assert.Contains(t, text, "What you take with you")
	facts := whole()
	facts.Attachment, facts.Copy = "", func(*privacy.Item) string { return "Kari, CV" }
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
	facts.Source = func(*privacy.Item) string { return "a fair" }
	text, err = ask(people, facts, []privacy.Item{member, member}, privacy.AskAccess)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(text, "Name, CV | "), "two items of one table and one use are one row")
	assert.Contains(t, text, "automated means alone. We sort by date.\n")
	assert.Contains(t, text, "out of the EEA. Standard clauses, on request.\n")
	assert.Contains(t, text, "- Name, CV. From: a fair.\n")

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

	// Art. 19: nobody is told where that is impossible, and the person learns who
	// would have been.
	for _, done := range []privacy.RequestKind{privacy.AskErasure, privacy.AskRectification} {
		gone := member
		gone.Uses = slices.Clone(member.Uses)
		gone.Uses[0].Necessary, gone.Accurate, gone.TellingUnreasonable = judged(privacy.No), judged(privacy.No), judged(privacy.Yes)
		text, err = ask(people, whole(), []privacy.Item{gone}, done)
		require.NoError(t, err)
		assert.Contains(t, text, "We cannot tell everybody")
		assert.Contains(t, text, "Those who have received the data are: ")
		assert.NotContains(t, text, "We tell the following")
	}

	// Backups go later, and the person is told when.
	rotating := recruiting.Spec()
	rotating.BackupRotation = retention.Days(30)
	copied := privacy.MustNew(rotating).MustDataset(privacy.DatasetSpec{Name: "pool", About: member.Of.About(), Kinds: member.Of.Kinds(), For: []privacy.ActivityID{recruiting.TalentPool}})
	gone := needless
	gone.Of = copied
	text, err = ask(copied.Policy().MustInventory(copied), whole(), []privacy.Item{gone}, privacy.AskErasure)
	require.NoError(t, err)
	assert.Contains(t, text, "Backup copies will be gone no later than 31 October 2026.")

	// Of a voucher in a client's case the controller tells what bookkeeping makes of
	// it. Whether it goes then is for the client to say, and so is the client's use.
	both := o.policy.MustDataset(privacy.DatasetSpec{Name: "both", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher), For: []privacy.ActivityID{axactor.InvoiceFollowUp, axactor.Bookkeeping}})
	kept := privacy.Item{Key: "b", Of: both, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{For: axactor.InvoiceFollowUp}, {For: axactor.Bookkeeping, Dates: retention.Dates{Booked: on("2025-03-01")}}}}
	facts = whole()
	_, err = ask(o.policy.MustInventory(both), facts, []privacy.Item{kept}, privacy.AskAccess)
	assert.EqualError(t, err, "letter: incomplete; lacks source", "bookkeeping names none")
	facts.Source = func(*privacy.Item) string { return "your bank" }
	text, err = ask(o.policy.MustInventory(both), facts, []privacy.Item{kept}, privacy.AskAccess)
	require.NoError(t, err)
	assert.Contains(t, text, "Accounting vouchers | Bookkeeping (bookkeeping and documentation of the accounts) | To be kept for five years")
	assert.NotContains(t, text, "nvoices")

	// A day that nobody knows is not told.
	vague := o.held(retention.Between(retention.MustParseDate("2020-01-10"), retention.MustParseDate("2020-06-10")))
	text, err = ask(o.inventory, whole(), vague, privacy.AskErasure)
	require.NoError(t, err)
	assert.Contains(t, text, "- Notes of telephone calls.\n")

	// Where data comes from has to be said by somebody (Art. 15(1)(g)).
	spec := recruiting.Spec()
	for i := range spec.Activities {
		spec.Activities[i].Sources = lawfulbasis.SourceSet{}
	}
	silent := privacy.MustNew(spec).MustDataset(privacy.DatasetSpec{Name: "pool", About: member.Of.About(), Kinds: member.Of.Kinds(), For: []privacy.ActivityID{recruiting.TalentPool}})
	from := member
	from.Of, from.Origin = silent, subjects.FromOthers
	_, err = ask(silent.Policy().MustInventory(silent), whole(), []privacy.Item{from}, privacy.AskAccess)
	assert.EqualError(t, err, "letter: incomplete; lacks source")

	// Art. 15(1)(g): what did not come from the person has another source, of those
	// that the policy names; what the kinds of data say themselves needs no word.
	for _, c := range []struct {
		origin subjects.Origin
		of     *privacy.Dataset
		want   string
	}{
		{subjects.Provided, o.notes, "From: yourself."},
		{subjects.Observed, o.notes, "From: what we recorded of what you did."},
		{subjects.Derived, o.notes, "From: what we made ourselves from other data."},
		{subjects.FromOthers, o.notes, "From: the client, earlier cases with us, "},
		{0, o.notes, "From: yourself, the client, "},
		{0, surveillance(t), "From: what we recorded of what you did."},
		{0, applications(), "From: tests of skills and personality, referees."},
	} {
		one := privacy.Item{Key: "o", Of: c.of, Origin: c.origin, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()}
		for id := range c.of.For() {
			one.Uses = append(one.Uses, privacy.Use{For: id})
		}
		requests := []privacy.Request{request(privacy.AskAccess)}
		l, err := letter.Answer(r, c.of.Policy().MustInventory(c.of).Plan(requests, today, one), requests, whole(), today)
		require.NoError(t, err)
		assert.Contains(t, l.Text().String(), c.want)
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
		{"where nothing makes it necessary", "2026-11-24", func(_ *letter.Facts, r *privacy.Request) { r.Complex = judged(privacy.No) }, false},
		{"where that is undecided", "2026-11-24", func(_ *letter.Facts, r *privacy.Request) { r.Complex.By = "legal" }, false},
		{"where that was found", "2026-11-24", func(_ *letter.Facts, r *privacy.Request) { r.Complex = judged(privacy.Yes) }, true},
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

// The front page shows a part of a letter to the letter.
func TestFrontPageIsTrue(t *testing.T) {
	page, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(page), "```markdown\n")
	require.True(t, found)
	part, _, found := strings.Cut(rest, "```\n")
	require.True(t, found)
	letter, err := os.ReadFile("testdata/erasure-in-part.en.md")
	require.NoError(t, err)
	assert.Contains(t, string(letter), part)
}
