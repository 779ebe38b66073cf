package words

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/subjects"
)

func TestSubjects(t *testing.T) {
	checkLower(t, Category, aPhrase)
	checkLower(t, Kind, aPhrase, "cv")
	checkLower(t, Sensitivity, aPhrase)
	checkLower(t, Origin, aPhrase)
}

func TestPrivateUse(t *testing.T) {
	assert.Equal(t, Text{"personer i egen kategori nr. 1", "personar i eigen kategori nr. 1", "people in own category no. 1"}, Category(subjects.PrivateCategory(1)))
	assert.Equal(t, Text{"personer i egen kategori nr. 8", "personar i eigen kategori nr. 8", "people in own category no. 8"}, Category(subjects.PrivateCategory(8)))
	assert.Equal(t, Text{"egen type opplysninger nr. 3", "eigen type opplysningar nr. 3", "own kind of data no. 3"}, Kind(subjects.PrivateKind(3)))
	assert.Equal(t, Text{"egen type opplysninger nr. 16", "eigen type opplysningar nr. 16", "own kind of data no. 16"}, Kind(subjects.PrivateKind(16)))
}
