package archtest

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const root = "../.."

// house reads the module, and makes sure that it is this one.
func house(t *testing.T) []*pkg {
	t.Helper()
	pkgs, err := load(root)
	require.NoError(t, err)
	paths := make([]string, len(pkgs))
	for i, p := range pkgs {
		paths[i] = p.path
	}
	require.Subset(t, paths, []string{".", "internal/archtest"}, "the module was not read: every other test would pass without looking")
	return pkgs
}

// rowOf finds the policy of a package.
func rowOf(path string) (row, bool) {
	i := slices.IndexFunc(policy, func(r row) bool { return r.path == path })
	if i < 0 {
		return row{}, false
	}
	return policy[i], true
}

func TestPolicyRunsUpward(t *testing.T) {
	above := map[string]bool{}
	for _, r := range policy {
		assert.False(t, above[r.path], "%s has two rows", r.path)
		for _, path := range r.ours {
			assert.True(t, above[path], "%s may import %s, which does not stand above it", r.path, path)
			granted, _ := rowOf(path)
			assert.True(t, !r.decides || granted.decides, "%s decides and may import %s, which does not", r.path, path)
			assert.True(t, !r.linked || granted.linked, "%s is linked by programs and may import %s, which is not meant to be", r.path, path)
		}
		assert.True(t, !r.linked || len(r.foreign) == 0, "%s is linked by programs and may import third parties", r.path)
		above[r.path] = true
	}
}

func TestPackagesAreKnown(t *testing.T) {
	for _, p := range house(t) {
		_, ok := rowOf(p.path)
		assert.True(t, ok, "%s has no row in the policy: say what it may import, and why it is a package of its own", p.path)
	}
}

func TestImportDirection(t *testing.T) {
	for _, p := range house(t) {
		r, _ := rowOf(p.path)
		assert.Empty(t, checkImports(p, r), p.path)
	}
}

func TestDecisionsDependOnArgumentsAlone(t *testing.T) {
	for _, p := range house(t) {
		if r, _ := rowOf(p.path); r.decides {
			assert.Empty(t, checkPure(p), p.path)
		}
	}
}

func TestExportedNamesAreDocumented(t *testing.T) {
	for _, p := range house(t) {
		if p.public() {
			assert.Empty(t, checkDocs(p), p.path)
		}
	}
}

func TestPackagesAreDocumented(t *testing.T) {
	for _, p := range house(t) {
		assert.Empty(t, checkPackageDoc(p), p.path)
	}
}

// The root package declares nothing, so it has nothing to show.
func TestPublicPackagesShowAnExample(t *testing.T) {
	for _, p := range house(t) {
		if p.public() && p.path != "." {
			assert.Empty(t, checkExample(p), p.path)
		}
	}
}

func TestFrontPageDeclaresNothing(t *testing.T) {
	for _, p := range house(t) {
		if p.path == "." {
			assert.Empty(t, checkFrontPage(p))
		}
	}
}

func TestExamplesUseOnlyWhatTheirReadersCan(t *testing.T) {
	pkgs, err := load(filepath.Join(root, "examples"))
	require.NoError(t, err)
	for _, p := range pkgs {
		assert.Empty(t, checkGuest(p), p.path)
	}
}

// What a package depends on through others is the go command's word, not ours.
func TestProgramsLinkNoThirdParty(t *testing.T) {
	var asked []string
	for _, p := range house(t) {
		if r, _ := rowOf(p.path); r.linked && len(p.code) > 0 {
			asked = append(asked, "./"+p.path)
		}
	}
	require.NotEmpty(t, asked, "no package that programs link was found")
	list := exec.Command("go", append([]string{"list", "-deps"}, asked...)...)
	list.Dir = root
	// The workspace would bring the examples' requirements along.
	list.Env = append(os.Environ(), "GOWORK=off")
	var stderr strings.Builder
	list.Stderr = &stderr
	out, err := list.Output()
	require.NoError(t, err, stderr.String())
	deps := strings.Fields(string(out))
	require.Contains(t, deps, module+strings.TrimPrefix(asked[0], "."))
	assert.Empty(t, thirdParty(deps))
}
