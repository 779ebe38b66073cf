package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/letter"
)

// written asks for a letter, and returns what was printed and what was written.
func written(t *testing.T, args ...string) (out string, files map[string]string) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "letters")
	out = runs(t, append(args, "-on", today, "-policy", "completed", "-letter", "-to", folder)...)
	files = map[string]string{}
	paths, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, p := range paths {
		content, err := os.ReadFile(filepath.Join(folder, p.Name()))
		require.NoError(t, err)
		files[p.Name()] = string(content)
		info, err := p.Info()
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o600), info.Mode().Perm(), "a letter is nobody else's to read")
		assert.Contains(t, out, filepath.Join(folder, p.Name())+"\n", "the path is printed")
		if strings.HasSuffix(p.Name(), ".html") || strings.HasSuffix(p.Name(), ".svg") {
			wellFormed(t, files[p.Name()])
		}
	}
	return strings.ReplaceAll(out, folder, ""), files
}

func wellFormed(t *testing.T, text string) {
	t.Helper()
	for decoder := xml.NewDecoder(strings.NewReader(text)); ; {
		if _, err := decoder.Token(); err != nil {
			require.ErrorIs(t, err, io.EOF)
			return
		}
	}
}

func TestLetterToOnePerson(t *testing.T) {
	path := byHand(t, kari()...)
	out, files := written(t, "-db", path, "-person", "1", "-request", "access", "-lang", "nn")
	assert.Contains(t, out, "Du bad om innsyn i opplysningane vi har om deg.")
	assert.Contains(t, out, "Til: Kari\n")
	assert.Contains(t, out, "Printing House AS", "recipients by name (C-154/21)")
	assert.NotContains(t, out, "Town police", "an authority in an inquiry is no recipient (Art. 4(9))")
	assert.Contains(t, out, "Datatilsynet")
	assert.Contains(t, files["letter-1.nn.md"], "# Svar på førespurnaden din")
	assert.Contains(t, files["letter-1.nn.html"], `<html lang="nn">`)
	assert.Contains(t, files["life-1-1.nn.svg"], "<title")
	assert.Contains(t, files["data-1.json"], `"name": "Kari"`)
	for _, not := range []string{"withheld", "internal-preparation", "matter_id", "others"} {
		assert.NotContains(t, files["data-1.json"], not, "what is about the handling of a row is not the person's copy")
	}

	// A letter about erasing has no copy of the data.
	_, files = written(t, "-db", path, "-person", "1", "-request", "objection")
	assert.NotContains(t, files, "data-1.json")
	assert.Contains(t, files["letter-1.nb.md"], "Du protesterte", "Bokmål unless something else is asked for")
}

// The letter about a case with a dispute that the person must not learn of is that
// about a case without one, to the byte, and so are the pictures and the copy.
func TestLetterIsSilent(t *testing.T) {
	rows := kari()
	without := make([]string, 0, len(rows))
	for i, row := range rows {
		if strings.HasPrefix(row, "dispute ") {
			rows[i] = strings.Replace(row, "internal-preparation", privacy.CrimeInvestigation.String(), 1)
			continue
		}
		without = append(without, row)
	}
	require.Len(t, without, len(rows)-1)
	for _, lang := range []string{"nb", "nn", "en"} {
		secret, secrets := written(t, "-db", byHand(t, rows...), "-person", "1", "-request", "access", "-lang", lang)
		plain, files := written(t, "-db", byHand(t, without...), "-person", "1", "-request", "access", "-lang", lang)
		assert.Equal(t, plain, secret)
		assert.Equal(t, files, secrets)
	}
}

// While something has to be found out the case handler is told what, and nothing is
// written.
func TestNoLetterYet(t *testing.T) {
	folder := t.TempDir()
	var out bytes.Buffer
	err := run(t.Context(), []string{"-db", byHand(t, kari()...), "-on", today, "-person", "1", "-request", "rectification", "-letter", "-to", folder}, &out, false)
	var incomplete *letter.IncompleteError
	require.ErrorAs(t, err, &incomplete)
	assert.ErrorContains(t, err, "no letter yet: letter: incomplete; undecided in call_note")
	assert.Contains(t, out.String(), "find out accuracy")
	files, err := os.ReadDir(folder)
	require.NoError(t, err)
	assert.Empty(t, files)
}

// Everybody gets a letter or an error that says what lacks, for every kind of request
// and for none.
func TestEveryKindOfLetter(t *testing.T) {
	path := fresh(t, 300)
	folder := t.TempDir()
	letters := map[string]int{}
	for kind := privacy.RequestKind(0); kind <= privacy.AskUnnamed; kind++ {
		for person := 1; person <= 12; person++ {
			args := []string{"-db", path, "-on", today, "-policy", "completed", "-person", strconv.Itoa(person), "-letter", "-lang", "en", "-to", folder}
			if kind.IsValid() {
				args = append(args, "-request", kind.String())
			}
			var out bytes.Buffer
			if err := run(t.Context(), args, &out, false); err != nil {
				var incomplete *letter.IncompleteError
				require.True(t, errors.As(err, &incomplete), "%s of %d: %s", kind, person, err)
				continue
			}
			assert.Contains(t, out.String(), "Yours sincerely, Eksempel Inkasso AS")
			assert.NotContains(t, out.String(), "case handler")
			letters[kind.String()]++
		}
	}
	for kind := privacy.AskErasure; kind < privacy.AskUnnamed; kind++ {
		if kind != privacy.AskRectification { // whether data is accurate has to be verified first
			assert.Positive(t, letters[kind.String()], kind)
		}
	}
}
