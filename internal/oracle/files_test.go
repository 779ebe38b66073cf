package oracle_test

import (
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func readFile(t testing.TB, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

// digests is the list of the digests of all programs and of all their answers,
// unpacked: a program that was changed without making its answers anew is found
// without a solver.
func digests(t testing.TB) string {
	t.Helper()
	var b strings.Builder
	for _, name := range modelNames(t) {
		m := readModel(t, name)
		fmt.Fprintf(&b, "%x  %s.lp\n", sha256.Sum256([]byte(m.source)), name)
		for _, q := range m.questions {
			fmt.Fprintf(&b, "%x  %s.%s\n", sha256.Sum256(golden(t, m, q)), name, q)
		}
	}
	return b.String()
}
