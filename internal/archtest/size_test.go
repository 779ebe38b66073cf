package archtest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gocmd runs the go command in the module, without the workspace.
func gocmd(t *testing.T, args ...string) string {
	t.Helper()
	c := exec.Command("go", args...)
	c.Dir = root
	c.Env = append(os.Environ(), "GOWORK=off")
	var stderr strings.Builder
	c.Stderr = &stderr
	out, err := c.Output()
	require.NoError(t, err, stderr.String())
	return string(out)
}

// A program that decides links none of the words, nor what matches languages; one
// that explains links the words, and none of the packages on the law of a sector that
// it does not ask.
func TestWordsAreLinkedOnlyWhereTheyAreUsed(t *testing.T) {
	deps := func(program string) []string {
		return strings.Fields(gocmd(t, "list", "-deps", "./internal/archtest/testdata/"+program))
	}
	decides, explains := deps("decides"), deps("explains")
	require.Contains(t, decides, module+"/privacy/counterfactual")
	require.Contains(t, explains, module+"/internal/words")
	for _, words := range []string{"/privacy/explain", "/internal/words", "/internal/prose"} {
		assert.NotContains(t, decides, module+words)
	}
	assert.Empty(t, thirdParty(decides))
	for _, sector := range []string{"transfer", "credit", "claims", "marketing", "monitoring", "recruiting"} {
		assert.NotContains(t, explains, module+"/privacy/"+sector)
	}
}

// Explaining an answer to both readers in three languages, as text, Markdown and
// HTML, adds less than a megabyte to a program that decides, both without the tables
// for debuggers.
func TestWordsAreSmall(t *testing.T) {
	const megabyte = 1_000_000
	size := func(program string) int64 {
		path := filepath.Join(t.TempDir(), program)
		gocmd(t, "build", "-ldflags=-s -w", "-o", path, "./internal/archtest/testdata/"+program)
		info, err := os.Stat(path)
		require.NoError(t, err)
		return info.Size()
	}
	decides, explains := size("decides"), size("explains")
	t.Logf("decides %d bytes, explains %d bytes: %d more", decides, explains, explains-decides)
	assert.Greater(t, explains, decides)
	assert.Less(t, explains-decides, int64(megabyte))
}
