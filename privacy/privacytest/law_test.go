package privacytest

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
)

var updateLaws = flag.Bool("update-laws", false, "write LAWS.md anew")

// lawSpaces are the spaces that a law speaks of.
func lawSpaces(l *Law, all []*Space) []*Space {
	var list []*Space
	for _, s := range all {
		if s.about&l.about != 0 {
			list = append(list, s)
		}
	}
	return list
}

// lawScenes is about how many scenes a law is held in every day: fewer where an
// answer is written out.
func lawScenes(l *Law) int {
	switch l.needs {
	case needReread, needExplain:
		return 150
	}
	return 5_000
}

// Every law holds of this library, in the scenes of the small policy: every day
// in some of them, with -tags exhaustive in all. What is written out is held in
// some only.
func TestLawsHold(t *testing.T) {
	spaces := Spaces()
	for l := range Laws() {
		t.Run(l.Name, func(t *testing.T) {
			t.Parallel()
			mine := lawSpaces(l, spaces)
			scenes := SpreadScenes(lawScenes(l), mine...)
			if lawsExhaustive && l.needs != needReread && l.needs != needExplain {
				scenes = EveryScene(mine...)
			}
			total := 0
			for _, s := range mine {
				total += s.Len()
			}
			r := l.Test(Library(), scenes)
			t.Logf("%-40s %8d of %8d scenes %10d compared", l.Name, r.Scenes, total, r.Compared)
			require.NotZero(t, r.Compared, l.Name)
			if !assert.Zero(t, r.Broken, "%s: %s", l.Name, l.Says) {
				for _, v := range r.Violations {
					t.Log(v)
				}
			}
		})
	}
}

// A law has a name that stays, one sentence, and what it rests on.
func TestLawsAreNamedAndCited(t *testing.T) {
	name := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)
	seen := map[string]bool{}
	said := map[string]bool{}
	systems := 0
	for l := range Laws() {
		assert.Regexp(t, name, l.Name)
		assert.False(t, seen[l.Name] || said[l.Says], "%s twice", l.Name)
		seen[l.Name], said[l.Says] = true, true
		assert.True(t, strings.HasSuffix(l.Says, ".") && strings.Count(l.Says, ". ") <= 1, "%s: %s", l.Name, l.Says)
		assert.NotEmpty(t, l.Provisions, l.Name)
		for _, p := range l.Provisions {
			assert.False(t, p.IsZero(), "%s cites what there is not", l.Name)
		}
		if l.IsOfSystem() {
			systems++
		}
	}
	assert.GreaterOrEqual(t, len(seen), 40)
	assert.GreaterOrEqual(t, systems, 20)
	for l := range Laws() {
		assert.Equal(t, "hold-never-hastens", l.Name, "whoever reads them may stop")
		break
	}
}

// LAWS.md is the laws, for readers.
func TestLawsPage(t *testing.T) {
	var b strings.Builder
	b.WriteString("# The laws\n\nWhat must be so of every answer, whatever the policy and the facts: held against any system (S), or against answers to\nthe questions of package privacy.\n\n")
	b.WriteString("\tgo test ./privacy/privacytest -run TestLawsHold -v\n\nholds this library to each in some scenes of the small policy and prints in how many, with `-tags exhaustive -timeout 60m`\nin all of them; `-run TestEveryLawCanFail` lets each find a mistake. `-run TestLawsPage -update-laws` writes this page.\n\n| Law | | Says | Rests on |\n|---|---|---|---|\n")
	for l := range Laws() {
		var rests []string
		for _, p := range l.Provisions {
			rests = append(rests, p.Cite(law.English))
		}
		of := ""
		if l.IsOfSystem() {
			of = "S"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", l.Name, of, l.Says, strings.Join(rests, "; "))
	}
	if *updateLaws {
		require.NoError(t, os.WriteFile("LAWS.md", []byte(b.String()), 0o644))
	}
	page, err := os.ReadFile("LAWS.md")
	require.NoError(t, err)
	assert.Equal(t, string(page), b.String())
}

// Every space can be told from the others, says the same again, and opens what it
// leaves open to scenes of its own.
func TestSpaces(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range Spaces() {
		assert.False(t, seen[s.String()], s.String())
		seen[s.String()] = true
		require.Positive(t, s.Len())
		for _, n := range []int{0, s.Len() / 2, s.Len() - 1} {
			a, b := s.At(n), s.At(n)
			assert.Equal(t, a.String(), b.String())
			assert.Equal(t, Ask(privacy.AskMayErase, &a), Ask(privacy.AskMayErase, &b))
			for _, numbers := range s.openings(n) {
				require.GreaterOrEqual(t, len(numbers), 2)
				for _, k := range numbers {
					require.True(t, 0 <= k && k < s.Len() && k != n)
				}
			}
		}
		assert.Panics(t, func() { s.At(s.Len()) })
		assert.Panics(t, func() { s.At(-1) })
	}
	nothing := new(Space)
	assert.Equal(t, 1, nothing.Len())
	zero := nothing.At(0)
	assert.Equal(t, "", zero.Item.Key)
}

// A spread meets every two options of any two facts, and every scene is every
// scene.
func TestSpreadMeetsEveryPair(t *testing.T) {
	for _, s := range Spaces() {
		if s.name != "collection/erasing" {
			continue
		}
		type pair struct{ i, a, k, b int }
		met := map[pair]bool{}
		for scene := range SpreadScenes(4_000, s) {
			var digits []int
			for n, i := scene.at, 0; i < len(s.dims); i++ {
				digits = append(digits, n%len(s.dims[i].options))
				n /= len(s.dims[i].options)
			}
			for i := range digits {
				for k := range i {
					met[pair{i, digits[i], k, digits[k]}] = true
				}
			}
		}
		for i := range s.dims {
			for k := range i {
				for a := range s.dims[i].options {
					for b := range s.dims[k].options {
						require.True(t, met[pair{i, a, k, b}], "%s=%s with %s=%s", s.dims[i].name, s.dims[i].options[a].name, s.dims[k].name, s.dims[k].options[b].name)
					}
				}
			}
		}
	}
	small := &Space{name: "small", dims: []dimension{statedFact("a", func(s *Scene) *privacy.Fact { return &s.Inquiry }), statedFact("b", func(s *Scene) *privacy.Fact { return &s.Abroad })}}
	n := 0
	for range EveryScene(small, small) {
		n++
	}
	assert.Equal(t, 8, n)
	for range EveryScene(small) {
		break
	}
	for range Spaces()[0].openings(Spaces()[0].Len() - 1) {
		break
	}
}

// The spaces of a host's dataset are those of each of its activities and of each
// two.
func TestSpacesOf(t *testing.T) {
	set := lawOfController("collection+marketing", lawDay()).Item.Of
	uses := map[int]bool{}
	for _, s := range SpacesOf(set, lawDay()) {
		uses[len(s.base.Item.Uses)] = true
	}
	assert.Equal(t, map[int]bool{1: true, 2: true}, uses)
}

// A law that needs what is left out compares nothing, and so does the zero Law.
func TestLawsNeed(t *testing.T) {
	scenes := SpreadScenes(50, Spaces()...)
	for l := range Laws() {
		assert.Zero(t, l.Test(Tested{}, scenes).Compared, l.Name)
	}
	assert.Zero(t, new(Law).Test(Library(), scenes))
}

// A host's own scene, which no space made, is held to the laws too.
func TestLawsOfOwnScenes(t *testing.T) {
	own := lawOfController("collection", lawDay())
	own.from, own.Item.Key = nil, "row 7"
	own.Request = privacy.Request{Kind: privacy.AskErasure, Received: own.On, Identified: privacy.Yes}
	both := lawOfController("bookkeeping+follow-up", lawDay())
	both.from = nil
	processor := lawOfController("follow-up", lawDay())
	processor.from = nil
	spans := own.changed(func(c *Scene) {
		d := &c.Item.Uses[0].Dates
		d.CaseClosed, d.Booked, d.Applied = retention.NoLaterThan(c.On), retention.NoEarlierThan(c.On), retention.Always()
		c.Item.Uses[0].Consent.Given = retention.On(c.On.AddDays(4))
	})
	held := own.changed(func(c *Scene) {
		h := c.inForce(retention.Order)
		h.ReviewBy = c.On.AddDays(10)
		c.Item.Holds = privacy.AllHolds(h)
	})
	planned := own.changed(func(c *Scene) { c.Item.Uses[0].Dates.CaseClosed = retention.On(c.On.AddDays(9)) })
	none, empty := Scene{On: lawDay()}, own.changed(func(c *Scene) { c.Item.Uses = nil })
	twice := own.changed(func(c *Scene) { c.Item.Uses = append(c.Item.Uses, c.Item.Uses...) })
	before := both
	before.On = retention.MustParseDate("1990-01-01")
	nowhere := own.changed(func(c *Scene) { c.Item.Of = nil })
	for _, s := range []Scene{own, both, processor, *spans, *held, *planned, none, *empty, *nowhere, *twice, before} {
		for l := range Laws() {
			r := l.Test(Library(), func(yield func(Scene) bool) { yield(s) })
			for _, v := range r.Violations {
				t.Error(v)
			}
		}
	}
	assert.Nil(t, rebuilt(own.Item.Of, func(s *privacy.Spec) { s.Controllers = nil }), "no such policy")
	assert.Equal(t, "row 7", own.String())
	assert.Equal(t, privacy.Decision{}, Ask(0, &own))
	assert.False(t, libraryRereads(privacy.Decision{}, &none))
	assert.False(t, libraryRereads(privacy.Decision{}, &own))
	for e := retention.Event(1); e.IsValid(); e++ {
		if e == retention.ConsentGiven {
			continue
		}
		var d retention.Dates
		*eventAt(&d, e) = retention.NotYet()
		assert.Equal(t, retention.NotYet(), d.Of(e), "%v stands elsewhere", e)
	}
}

// lawTB is a test that is only watched.
type lawTB struct {
	failed int
	logged []string
}

func (t *lawTB) Helper() {}
func (t *lawTB) Logf(format string, args ...any) {
	t.logged = append(t.logged, fmt.Sprintf(format, args...))
}
func (t *lawTB) Errorf(format string, args ...any) {
	t.failed++
	t.Logf(format, args...)
}

func TestHoldLaws(t *testing.T) {
	spaces := Spaces()
	var right lawTB
	HoldLaws(&right, Tested{System: libraryDoes}, SpreadScenes(500, spaces...))
	assert.Zero(t, right.failed, right.logged)
	var wrong lawTB
	HoldLaws(&wrong, lawWrongSystem(lawErases), SpreadScenes(500, spaces...))
	assert.Positive(t, wrong.failed)
	assert.Contains(t, strings.Join(wrong.logged, "\n"), "order-keeps")
	var nothing lawTB
	HoldLaws(&nothing, Tested{}, SpreadScenes(50, spaces...))
	assert.Equal(t, 1, nothing.failed)
}

// Every law holds of the ready-made policies too, in the scenes of a table for
// each of their activities.
func TestLawsOfReadyMadePolicies(t *testing.T) {
	for _, p := range []*privacy.Policy{axactor.Completed(), recruiting.Policy()} {
		var spaces []*Space
		for a := range p.Activities() {
			set, err := p.Dataset(privacy.DatasetSpec{
				Name: string(a.ID), About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{a.ID}, CollectedFor: lawfulbasis.PurposesOf(a.Purpose),
			})
			if err != nil {
				continue // data that another activity's duty keeps
			}
			spaces = append(spaces, spacesFor(set, lawDay(), a.ID)...)
		}
		require.Greater(t, len(spaces), 20)
		compared := 0
		for l := range Laws() {
			if l.needs == needReread || l.needs == needExplain {
				continue
			}
			r := l.Test(Library(), SpreadScenes(600, lawSpaces(l, spaces)...))
			compared += r.Compared
			for _, v := range r.Violations {
				t.Error(v)
			}
		}
		id, _ := p.ID()
		t.Logf("%s: %d spaces, %d compared", id, len(spaces), compared)
	}
}
