package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(&out, args))
	return out.String()
}

// TestLanguages: each begins with its own title, and has the same rule by the same
// anchor.
func TestLanguages(t *testing.T) {
	for language, want := range map[string][2]string{
		"nb": {"Reglene", "Bruken slutter tre år fra dagen da saken ble avsluttet."},
		"nn": {"Reglane", "Bruken sluttar tre år frå dagen då saka blei avslutta."},
		"en": {"The rules", "The use ends three years from the day when the case was closed."},
	} {
		text := output(t, "-lang", language)
		assert.True(t, strings.HasPrefix(text, `# <a id="book"></a>`+want[0]+"\n"), language)
		assert.Contains(t, text, `- <a id="rule.collection-3pc-three-years"></a>`+want[1], language)
	}
	assert.Equal(t, output(t), output(t, "-lang", "no"), "Norwegian is Bokmål unless somebody asks for Nynorsk")
}

func TestPage(t *testing.T) {
	page := output(t, "-html", "-lang", "nn")
	assert.True(t, strings.HasPrefix(page, "<!DOCTYPE html>\n<html lang=\"nn\">"))
	assert.Contains(t, page, `<li id="rule.collection-3pc-three-years">`)
}

// TestCompleted: the limits that the library proposes are in its own policy alone.
func TestCompleted(t *testing.T) {
	const proposed = "foreslått her, ikke i erklæringen"
	assert.NotContains(t, output(t), proposed)
	assert.Contains(t, output(t, "-completed"), proposed)
}

func TestErrors(t *testing.T) {
	assert.EqualError(t, run(&bytes.Buffer{}, []string{"-lang", "ja"}), `no text in "ja": nb, nn or en`)
	assert.Error(t, run(&bytes.Buffer{}, []string{"-no-such-flag"}))
	assert.EqualError(t, run(full{}, nil), "disk full")
}

// full is a disk that is.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }
