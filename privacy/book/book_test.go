package book_test

import (
	"encoding/xml"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"iter"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/book"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var languages = [...]law.Language{law.Bokmal, law.Nynorsk, law.English}

// policies are the ready-made ones, and the library alone.
func policies() map[string]*privacy.Policy {
	return map[string]*privacy.Policy{"notice": axactor.Policy(), "completed": axactor.Completed(), "recruiting": recruiting.Policy(), "library": nil}
}

func blocks(in law.Language, p *privacy.Policy) []prose.Block {
	return slices.Collect(book.Of(explain.Internal(in), p).Blocks())
}

// named are the blocks by their anchors, none of which is used twice.
func named(t *testing.T, in law.Language, p *privacy.Policy) map[string]prose.Block {
	t.Helper()
	all := map[string]prose.Block{}
	for _, b := range blocks(in, p) {
		if b.Anchor == "" {
			continue
		}
		_, twice := all[b.Anchor]
		require.False(t, twice, "%s names two rules", b.Anchor)
		all[b.Anchor] = b
	}
	return all
}

// expected are the anchors of everything that the values behind the answers hold,
// found by their tokens and not by the lists that the book itself goes through.
func expected(t *testing.T, p *privacy.Policy) (all []string) {
	t.Helper()
	add := func(kind, token string) {
		if token != "" && !strings.Contains(token, "(") { // numbers beyond the list print as "hold(9)"
			all = append(all, kind+"."+token)
		}
	}
	for n := range 256 {
		add("basis", lawfulbasis.Basis(n).String())
		add("condition", lawfulbasis.Condition(n).String())
		add("element", lawfulbasis.Element(n).String())
		add("right", lawfulbasis.Right(n).String())
		add("information", lawfulbasis.Information(n).String())
		add("question", privacy.Question(n).String())
		add("reason", privacy.ReasonCode(n).String())
		add("obligation", privacy.ObligationCode(n).String())
		add("fact", privacy.FactName(n).String())
		add("withholding", privacy.WithholdingKind(n).String())
		add("hold", retention.HoldKind(n).String())
		add("breach.question", breach.Question(n).String())
		add("breach.reason", breach.ReasonCode(n).String())
		add("breach.duty", breach.DutyCode(n).String())
		add("breach.content", breach.Content(n).String())
		add("breach.fact", breach.FactName(n).String())
		add("accountability.reason", accountability.ReasonCode(n).String())
		add("accountability.obligation", accountability.ObligationCode(n).String())
		add("accountability.element", accountability.Element(n).String())
		add("accountability.fact", accountability.FactName(n).String())
		add("finding", review.Code(n).String())
	}
	if p == nil {
		return all
	}
	for a := range p.Activities() {
		add("activity", string(a.ID))
		for _, l := range a.Limits {
			add("rule", string(l.ID))
		}
		for _, d := range a.Duties {
			add("rule", string(d.ID))
		}
		for _, c := range a.Ceilings {
			add("rule", string(c.ID))
		}
	}
	for _, s := range p.Spec().Statements {
		add("statement", string(s.ID))
	}
	for _, n := range p.Spec().Notes {
		about := n.Topic.String()
		if n.Right.IsValid() {
			about = n.Right.String()
		}
		add("note", string(n.Statement)+"."+about)
	}
	return all
}

// TestEveryRuleOnce: what the library and a policy hold stands there, once.
func TestEveryRuleOnce(t *testing.T) {
	for name, p := range policies() {
		for _, in := range languages {
			has := named(t, in, p)
			want := expected(t, p)
			assert.Greater(t, len(want), 400, "the values were read")
			for _, anchor := range want {
				assert.NotEmpty(t, has[anchor].Text, "%s in %v: %s is left out", name, in, anchor)
			}
		}
	}
}

// TestNothingElse: of the kinds whose tokens are known, nothing stands there that
// no value has.
func TestNothingElse(t *testing.T) {
	for name, p := range policies() {
		want := map[string]bool{}
		kinds := map[string]bool{}
		for _, anchor := range expected(t, p) {
			want[anchor] = true
			kind, _, _ := strings.Cut(anchor, ".")
			kinds[kind] = true
		}
		for anchor := range named(t, law.English, p) {
			if kind, _, isRule := strings.Cut(anchor, "."); isRule && kinds[kind] {
				assert.True(t, want[anchor], "%s: %s", name, anchor)
			}
		}
	}
}

// sectorFolders are the packages with sheets.
var sectorFolders = [...]string{"claims", "credit", "marketing", "monitoring", "recruiting", "transfer"}

// codes are the codes that the source of a package declares, and the questions
// that its sheets name by a literal.
func codes(t *testing.T, folder string) map[string]bool {
	t.Helper()
	all := map[string]bool{}
	paths, err := filepath.Glob("../" + folder + "/*.go")
	require.NoError(t, err)
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			if v, ok := n.(*ast.ValueSpec); ok && isCode(v.Type) {
				for _, value := range v.Values {
					text, err := strconv.Unquote(value.(*ast.BasicLit).Value)
					require.NoError(t, err)
					all[text] = true
				}
			}
			return true
		})
	}
	return all
}

func isCode(e ast.Expr) bool {
	s, ok := e.(*ast.SelectorExpr)
	return ok && s.Sel.Name == "Code" && s.X.(*ast.Ident).Name == "ruling"
}

// TestEverySheetRowOnce: each code that a package of sector law declares is a
// question, a test, an obligation or a fact of the book, and the words of none are
// missing.
func TestEverySheetRowOnce(t *testing.T) {
	total := 0
	for _, in := range languages {
		has := named(t, in, nil)
		for _, folder := range sectorFolders {
			declared := codes(t, folder)
			assert.NotEmpty(t, declared)
			total += len(declared)
			for code := range declared {
				found := 0
				for _, kind := range [...]string{"question", "test", "obligation", "fact"} {
					if b, ok := has[folder+"."+kind+"."+code]; ok {
						found++
						first, _, _ := strings.Cut(b.Text, " ")
						assert.False(t, strings.HasPrefix(first, "("), "%v: %s has no words", in, b.Anchor)
					}
				}
				assert.Equal(t, 1, min(found, 1), "%v: %s of %s is left out", in, code, folder)
			}
		}
	}
	assert.Greater(t, total, 1200, "the source was read")
}

// TestTheLawOnce: the statutes that keep data, the decisions on places and the
// table of the law.
func TestTheLawOnce(t *testing.T) {
	counts := map[string]int{}
	for anchor := range named(t, law.Nynorsk, nil) {
		kind, _, _ := strings.Cut(anchor, ".")
		counts[kind]++
	}
	duties, ceilings, entries := 0, 0, 0
	for range retention.StatutoryDuties() {
		duties++
	}
	for range retention.StatutoryCeilings() {
		ceilings++
	}
	for range law.All() {
		entries++
	}
	// Each of them, and the chapter.
	assert.Equal(t, duties+1, counts["duty"])
	assert.Equal(t, ceilings+1, counts["ceiling"])
	assert.Equal(t, entries+1, counts["law"])
}

// TestSheetsAreCited: a row has every provision that its sheets rest it on.
func TestSheetsAreCited(t *testing.T) {
	has := named(t, law.Nynorsk, nil)
	rows := 0
	for folder, sheets := range map[string]iter.Seq[ruling.Sheet]{
		"claims": claims.Sheets(), "credit": credit.Sheets(), "marketing": marketing.Sheets(),
		"monitoring": monitoring.Sheets(), "recruiting": recruiting.Sheets(), "transfer": transfer.Sheets(),
	} {
		check := func(anchor string, rests []law.Provision) {
			rows++
			require.Contains(t, has, anchor)
			for _, p := range rests {
				assert.Contains(t, has[anchor].Text, p.Cite(law.Nynorsk), anchor)
			}
		}
		for s := range sheets {
			check(folder+".question."+string(s.Question), nil)
			for _, test := range s.Tests {
				check(folder+".test."+string(test.Code), test.Law)
			}
			for _, o := range s.Obligations {
				check(folder+".obligation."+string(o.Code), o.Law)
				assert.Equal(t, o.First, strings.HasPrefix(has[folder+".obligation."+string(o.Code)].Text, "Først: "), "%v", o.Code)
			}
			for _, f := range s.Facts {
				check(folder+".fact."+string(f), nil)
			}
		}
	}
	assert.Greater(t, rows, 1000)
}

// TestEveryDecisionOnPlaces: each stands there once, with its days and what it asks.
func TestEveryDecisionOnPlaces(t *testing.T) {
	var texts []string
	for anchor, b := range named(t, law.English, nil) {
		if strings.HasPrefix(anchor, "adequacy.") {
			texts = append(texts, b.Text)
		}
	}
	decisions := 0
	for p := range transfer.AllPlaces() {
		for a := range p.Adequacies() {
			decisions++
			found := slices.IndexFunc(texts, func(text string) bool {
				return strings.HasPrefix(strings.ToLower(text), strings.ToLower(words.Place(p).English)+".") && strings.Contains(text, a.Decision.Cite(law.English)+":")
			})
			require.NotEqual(t, -1, found, "%v", a.Decision)
			assert.Contains(t, texts[found], "from "+words.DateWords(a.From, law.English))
			for code := range a.Asks() {
				assert.Contains(t, texts[found], words.SectorFact(transfer.AskMayTransfer, code).English)
			}
		}
	}
	assert.Len(t, texts, decisions)
}

// TestContents: every link of the table of contents leads to a chapter, in order,
// and every chapter has one.
func TestContents(t *testing.T) {
	for name, p := range policies() {
		var links, chapters []string
		for _, b := range blocks(law.Bokmal, p) {
			switch {
			case b.Target != "":
				links = append(links, b.Target+" "+b.Text)
			case b.Kind == prose.Heading && b.Level == 2 && b.Anchor != "contents":
				chapters = append(chapters, b.Anchor+" "+b.Text)
			}
		}
		assert.NotEmpty(t, links)
		assert.Equal(t, links, chapters, name)
	}
}

var (
	numbers = regexp.MustCompile(`[0-9]+`)
	cited   = regexp.MustCompile(`§ ?[0-9]|artikkel|fortalepunkt|Article|recital|section`)
)

// numbersOf are the numbers of a text, sorted, since languages cite in another
// order: "fra 20. juli 2018", "from 20 July 2018".
func numbersOf(text string) []string {
	all := numbers.FindAllString(text, -1)
	slices.Sort(all)
	return all
}

// TestSameInEveryLanguage: the same rules in the same order, and in each the same
// citations and numbers.
func TestSameInEveryLanguage(t *testing.T) {
	for name, p := range policies() {
		english := blocks(law.English, p)
		for _, in := range [...]law.Language{law.Bokmal, law.Nynorsk} {
			other := blocks(in, p)
			require.Equal(t, len(english), len(other), "%s in %v", name, in)
			for i, b := range other {
				e := english[i]
				require.Equal(t, [...]any{e.Kind, e.Level, e.Anchor, e.Target}, [...]any{b.Kind, b.Level, b.Anchor, b.Target}, "%s in %v", name, in)
				assert.Equal(t, numbersOf(e.Text), numbersOf(b.Text), "%s in %v: %q, %q", name, in, e.Text, b.Text)
				text := strings.ReplaceAll(e.Text, law.WorkingParty29.Name(law.English), "") // is named after an article
				assert.Len(t, cited.FindAllString(b.Text, -1), len(cited.FindAllString(text, -1)), "%s in %v: %q, %q", name, in, e.Text, b.Text)
			}
		}
	}
}

// TestText: every block is text for reading.
func TestText(t *testing.T) {
	for name, p := range policies() {
		for _, in := range languages {
			for _, b := range blocks(in, p) {
				assert.NotEmpty(t, b.Text)
				assert.NotContains(t, b.Text, "  ", name)
				assert.NotContains(t, b.Text, "%!", name)
				assert.NotContains(t, b.Text, "()", name)
				assert.NotContains(t, b.Text, "..", name)
				if b.Kind == prose.Item && b.Target == "" {
					assert.Regexp(t, `[.?)]$`, b.Text, name)
					first, _ := utf8.DecodeRuneInString(b.Text)
					assert.NotEqual(t, '(', first, "%s in %v: a rule without a sentence: %q", name, in, b.Text)
				}
				assert.Equal(t, strings.Count(b.Text, "("), strings.Count(b.Text, ")"), "%s: %q", name, b.Text)
			}
		}
	}
}

// TestUnverifiedIsMarked: a rule of the book says so where one of its provisions
// was not read, and only there.
func TestUnverifiedIsMarked(t *testing.T) {
	has := named(t, law.English, axactor.Policy())
	const mark = "NOT VERIFIED"
	marked := func(rests func(func(law.Provision) bool)) bool {
		for p := range rests {
			known := false
			for e := range law.Versions(p) {
				known = true
				if !e.Certainty.IsVerified() {
					return true
				}
			}
			if !known {
				return true
			}
		}
		return false
	}
	several := false
	for c := privacy.ReasonCode(1); c.IsValid(); c++ {
		assert.Equal(t, marked(privacy.Reason{Code: c}.Provisions()), strings.Contains(has["reason."+c.String()].Text, mark), "%v", c)
	}
	for c := accountability.ReasonCode(1); c.IsValid(); c++ {
		is := marked(accountability.Reason{Code: c}.Provisions())
		several = several || is
		assert.Equal(t, is, strings.Contains(has["accountability.reason."+c.String()].Text, mark), "%v", c)
	}
	assert.True(t, several, "the criteria of WP248 were not read")
	for a := range axactor.Policy().Activities() {
		for _, l := range a.Limits {
			assert.Equal(t, marked(slices.Values(l.Law)), strings.Contains(has["rule."+string(l.ID)].Text, mark), "%v", l.ID)
			for _, s := range l.Statements {
				assert.Contains(t, has["rule."+string(l.ID)].Text, string(s))
			}
		}
	}
	days := 0
	for e := lawfulbasis.Element(1); e.IsValid(); e++ {
		entry, _ := law.Lookup(e.Provision())
		open := entry.Certainty.IsVerified() && !entry.Dates.IsVerified()
		assert.Equal(t, open, strings.Contains(has["element."+e.String()].Text, "days not verified"), "%v", e)
		if open {
			days++
		}
	}
	assert.NotZero(t, days, "sections of acts that were amended are taken to be as old as their act")
	for e := range law.All() {
		text := words.Certainty(e.Certainty).English
		found := false
		for anchor, b := range has {
			found = found || strings.HasPrefix(anchor, "law.") && strings.Contains(b.Text, text) && strings.Contains(strings.ToLower(b.Text), strings.ToLower(e.Provision.Cite(law.English)))
		}
		assert.True(t, found, "%v", e.Provision)
	}
}

// TestOwnPolicy: the maximum of a policy is named and cited like the rest, in all
// versions of its statute, and a policy without a notice has no chapter on one.
func TestOwnPolicy(t *testing.T) {
	rule, _ := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6"))
	p := privacy.MustNew(&privacy.Spec{
		ID: "shop", Version: "1", Controllers: []string{"Shop AS"}, FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(7),
		Activities: []privacy.Activity{{
			ID: "cameras", Purpose: lawfulbasis.PremisesSecurity, Role: lawfulbasis.Controller, Controllers: []string{"Shop AS"},
			Basis: lawfulbasis.LegitimateInterests, About: subjects.CategoriesOf(subjects.PremisesVisitor), Kinds: rule.Kinds,
			Ceilings: []privacy.Ceiling{{ID: "a-week", Rule: rule}},
		}},
	})
	has := named(t, law.English, p)
	assert.Equal(t, "May be kept at most seven days from the day when the recording was made: recordings from camera surveillance. The provision has exceptions of its own. "+
		"(Regulation on Camera Surveillance in Undertakings section 6 first paragraph: in force from 20 July 2018 until 30 June 2021, NOT VERIFIED – no source read; "+
		"thereafter in force from 1 July 2021, text read, days not verified)", has["rule.a-week"].Text)
	assert.NotContains(t, has, "notice")
	assert.Contains(t, named(t, law.English, axactor.Policy()), "notice")
}

// TestUnknownLaw: a law of another state has no days, and a policy that cites it
// is told so.
func TestUnknownLaw(t *testing.T) {
	spec := recruiting.Spec("Employer AS")
	spec.Activities[0].Law = []law.Provision{law.Whole(law.LawOfAnotherEEAState)}
	text := book.Of(explain.Internal(law.English), privacy.MustNew(spec)).String()
	assert.Contains(t, text, "the days are not known, NOT VERIFIED)")
}

// TestReaders: the book is for the controller's own people.
func TestReaders(t *testing.T) {
	assert.True(t, func() bool { d := book.Of(explain.ToPerson(law.English), axactor.Policy()); return d.IsEmpty() }())
	assert.True(t, func() bool { d := book.Of(explain.Reader{}, axactor.Policy()); return d.IsEmpty() }())
}

// TestHostileNames: what a host calls its own ends no tag and starts no link.
func TestHostileNames(t *testing.T) {
	spec := recruiting.Spec(`<script>alert(1)</script> & [x](http://x)`)
	spec.Statements = []privacy.Statement{{ID: `S<1>"`, Heading: `</li><b onclick="x">`}}
	for i := range spec.Activities {
		a := &spec.Activities[i]
		a.Statements = []privacy.StatementID{spec.Statements[0].ID}
		for j := range a.Limits {
			a.Limits[j].Statements = a.Statements
		}
		for j := range a.Duties {
			a.Duties[j].Statements = a.Statements
		}
		for j := range a.Ceilings {
			a.Ceilings[j].Statements = a.Statements
		}
	}
	names := &explain.Names{Activities: map[privacy.ActivityID]explain.Words{spec.Activities[0].ID: {English: `<img src=x>`}}}
	text := book.Of(explain.Internal(law.English).With(names), privacy.MustNew(spec))
	for _, page := range []string{text.HTML(), text.Page("<rules>")} {
		for _, bad := range []string{"<script", "<b ", "<img", `onclick="x">`} {
			assert.NotContains(t, page, bad)
		}
	}
	assert.Contains(t, text.HTML(), "&lt;img src=x&gt;")
	assert.NotRegexp(t, `[^\\]\]\(http`, text.Markdown())
}

// TestWellFormed: the page is XML with an identifier for every anchor, each once,
// and its links lead to them.
func TestWellFormed(t *testing.T) {
	for _, in := range languages {
		text := book.Of(explain.Internal(in), axactor.Completed())
		ids, links := map[string]int{}, 0
		decoder := xml.NewDecoder(strings.NewReader(text.HTML()))
		for {
			part, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err)
			if start, ok := part.(xml.StartElement); ok {
				for _, a := range start.Attr {
					if a.Name.Local == "id" {
						ids[a.Value]++
					}
				}
			}
		}
		for anchor := range named(t, in, axactor.Completed()) {
			assert.Equal(t, 1, ids[anchor], "%s", anchor)
		}
		for b := range text.Blocks() {
			if b.Target != "" {
				links++
				assert.Equal(t, 1, ids[b.Target])
			}
		}
		assert.Greater(t, links, 20)
	}
}

// TestDeterministic: the same book every time.
func TestDeterministic(t *testing.T) {
	for _, in := range languages {
		reader := explain.Internal(in)
		first := book.Of(reader, axactor.Policy())
		for range 3 {
			again := book.Of(reader, axactor.Policy())
			require.Equal(t, first.Markdown(), again.Markdown())
		}
	}
}
