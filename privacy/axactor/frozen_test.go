package axactor_test

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/policyfile"
)

var update = flag.Bool("update", false, "write testdata anew instead of comparing it")

// Nothing in the policies changes unseen.
func TestPoliciesAreFrozen(t *testing.T) {
	frozen(t, "testdata/notice.json", axactor.Policy())
	frozen(t, "testdata/completed.json", axactor.Completed())
}

// frozen compares the file of a policy with what it is now.
func frozen(t *testing.T, name string, policy *privacy.Policy) {
	t.Helper()
	text, err := policyfile.Format(policy)
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(name, text, 0o644))
		return
	}
	kept, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, string(kept), string(text), "the policy is not that of %s; see the -update flag", name)
}
