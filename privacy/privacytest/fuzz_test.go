package privacytest_test

import (
	"io/fs"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy/privacytest"
)

// Whatever is read can be asked and is written in one form, which is read again
// the same; nothing else is read.
func FuzzReadCases(f *testing.F) {
	names, err := fs.Glob(privacytest.Vectors(), "*.json")
	require.NoError(f, err)
	for _, name := range names { // every question, from files that are right
		data, err := fs.ReadFile(privacytest.Vectors(), name)
		require.NoError(f, err)
		cases, err := privacytest.ReadCases(data, privacytest.Policies())
		require.NoError(f, err)
		seen := map[string]bool{}
		for _, c := range cases {
			if !seen[c.Question] {
				seen[c.Question] = true
				one, err := privacytest.AppendCases(nil, []privacytest.Case{c}, privacytest.Policies())
				require.NoError(f, err)
				f.Add(one)
			}
		}
	}
	f.Add(made("", ""))                                                    // a policy in the case
	f.Add(made(`"contract"`, `"legal-obligation"`))                        // that is refused
	f.Add([]byte(`{"cases":[],"schema":1}`))                               // no cases
	f.Add([]byte(`{"cases":[{"ask":{"sweep":{"items":[]}}}],"schema":1}`)) // no id, no day
	policies := privacytest.Policies()
	f.Fuzz(func(t *testing.T, data []byte) {
		cases, err := privacytest.ReadCases(data, policies)
		if err != nil {
			assert.Nil(t, cases)
			return
		}
		for i := range cases {
			a, ok := cases[i].Ask()
			assert.True(t, ok)
			_ = privacytest.CheckAnswer(&cases[i], a)
		}
		written, err := privacytest.AppendCases(nil, cases, policies)
		require.NoError(t, err)
		again, err := privacytest.ReadCases(written, policies)
		require.NoError(t, err, "%s", written)
		rewritten, err := privacytest.AppendCases(nil, again, policies)
		require.NoError(t, err)
		assert.Equal(t, string(written), string(rewritten))
	})
}
