package privacytest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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
	case needReread:
		return 1_000
	case needExplain:
		return 1_000
	}
	return 12_000
}

// Every law holds of this library.
func TestLawsHold(t *testing.T) {
	spaces := Spaces()
	for l := range Laws() {
		mine := lawSpaces(l, spaces)
		scenes := SpreadScenes(lawScenes(l), mine...)
		if lawsExhaustive && (l.needs != needReread && l.needs != needExplain) {
			scenes = EveryScene(mine...)
		}
		total := 0
		for _, s := range mine {
			total += s.Len()
		}
		r := l.Test(Library(), scenes)
		t.Logf("%-40s %8d of %8d scenes %9d compared", l.Name, r.Scenes, total, r.Compared)
		require.NotZero(t, r.Compared, l.Name)
		if !assert.Zero(t, r.Broken, "%s: %s", l.Name, l.Says) {
			for _, v := range r.Violations {
				t.Log(v)
			}
		}
	}
}
