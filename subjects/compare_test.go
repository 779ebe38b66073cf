package subjects_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
)

// The sets are opaque, so go-cmp needs their own word for equality.
func TestSetsCompare(t *testing.T) {
	assert.Empty(t, cmp.Diff(subjects.KindsOf(subjects.Name, subjects.Email), subjects.KindsOf(subjects.Email, subjects.Name)))
	assert.NotEmpty(t, cmp.Diff(subjects.KindsOf(subjects.Name), subjects.KindsOf(subjects.Email)))
	assert.Empty(t, cmp.Diff(subjects.CategoriesOf(subjects.Debtor), subjects.CategoriesOf(subjects.Debtor)))
	assert.NotEmpty(t, cmp.Diff(subjects.CategoriesOf(subjects.Debtor), subjects.CategoriesOf(subjects.Agent)))
}
