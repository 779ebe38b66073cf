package law

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/civil"
)

// TestTables looks at the rows themselves: what is written there can be cited,
// says something, and says it once.
func TestTables(t *testing.T) {
	seen := map[Provision]bool{}
	for i := range sections {
		list := &sections[i]
		assert.True(t, list.certainty.IsValid())
		for number := range strings.SplitSeq(list.sections, " ") {
			p := Section(list.act, number)
			require.False(t, p.IsZero(), "%v § %s", list.act, number)
			assert.False(t, seen[p], "%v is listed twice", p)
			seen[p] = true
			e, ok := Lookup(p)
			require.True(t, ok)
			assert.Equal(t, p, e.Provision)
			assert.Equal(t, list.certainty, e.Certainty)
		}
	}
	for i := range versions {
		v := &versions[i]
		p := v.provision
		token, err := Parse(p.String())
		require.NoError(t, err, "row %d cannot be cited", i)
		assert.Equal(t, p, token)
		assert.False(t, seen[p], "%v is in both tables", p)
		e := v.entry()
		assert.True(t, e.Certainty.IsValid() && e.Dates.IsValid() && !e.Verified.IsZero(), "%v", p)
		assert.False(t, e.Verified.After(AsOf()), "%v", p)
		if i == 0 || versions[i-1].provision != p {
			for j := range i {
				assert.NotEqual(t, p, versions[j].provision, "rows about one provision stand together")
			}
			continue
		}
		before := versions[i-1].entry()
		assert.False(t, before.Until.IsZero() || e.From.IsZero())
		assert.Equal(t, before.Until.AddDays(1), e.From, "%v: versions neither overlap nor leave a gap", p)
	}
}

func TestDaysAreDays(t *testing.T) {
	days := []string{asOf, actsRead, regulationsRead}
	for i := range versions {
		days = append(days, versions[i].from, versions[i].until, versions[i].verified)
	}
	for i := range actFacts {
		days = append(days, actFacts[i].from, actFacts[i].until, actFacts[i].verified)
	}
	for _, text := range days {
		if text != "" {
			_, err := civil.Parse(text)
			assert.NoError(t, err)
		}
		assert.Equal(t, text == "", day(text).IsZero())
	}
	assert.Len(t, actFacts, len(acts.Tokens), "one fact an act")
}

// TestStructure counts what the GDPR consists of.
func TestStructure(t *testing.T) {
	assert.Len(t, gdprArticles, 100)
	for n, want := range map[int]string{
		4:  "---------------b-----cb---", // 26 definitions
		5:  "f-",                         // (1)(a)-(f), (2)
		6:  "f-be",                       // (1)(a)-(f), (3)(a)-(b), (4)(a)-(e)
		9:  "-j--",                       // (2)(a)-(j)
		17: "f-e",                        // (1)(a)-(f), (2), (3)(a)-(e)
		18: "d--",                        // (1)(a)-(d), (2), (3)
		19: ".-",                         // one text
		21: "------",                     // (1)-(6)
		28: "--h-------",                 // (3)(a)-(h)
		83: "-k-ce----",                  // (2)(a)-(k), (4)(a)-(c), (5)(a)-(e)
	} {
		assert.Equal(t, want, gdprArticles[n], "Art. %d", n)
	}
	paragraphs, points := 0, 0
	for _, division := range gdprArticles[1:] {
		paragraphs += len(strings.TrimPrefix(division, "."))
		for _, last := range division {
			if last >= 'a' {
				points += int(last-'a') + 1
			}
		}
	}
	t.Logf("%d paragraphs, %d points", paragraphs, points)
	assert.Equal(t, 414, paragraphs)
	assert.Equal(t, 359, points)
}

// TestAll: every row of the tables, once, and what each says is what is found.
func TestAll(t *testing.T) {
	want := len(versions)
	for i := range sections {
		want += len(strings.Fields(sections[i].sections))
	}
	seen, acts := map[Entry]bool{}, 0
	for e := range All() {
		assert.False(t, seen[e], "%v", e.Provision)
		seen[e] = true
		if e.Provision.unit == whole {
			acts++
		}
		found := false
		for v := range Versions(e.Provision) {
			found = found || v == e
		}
		assert.True(t, found, "%v", e.Provision)
	}
	assert.Equal(t, want, len(seen)-acts)
	for a := Act(1); a.IsValid(); a++ {
		e, ok := Lookup(Whole(a))
		assert.Equal(t, ok, seen[e], "%v", a)
	}
	for at := range len(seen) {
		n := 0
		for range All() {
			if n++; n > at {
				break
			}
		}
		assert.Equal(t, at+1, n)
	}
}
