package explain_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/explain"
)

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		reason string
		tags   []string
		want   law.Language
		ok     bool
	}{
		{"Bokmål", []string{"nb"}, law.Bokmal, true},
		{"with a region", []string{"nb-NO"}, law.Bokmal, true},
		{"Norwegian is Bokmål", []string{"no"}, law.Bokmal, true},
		{"Norwegian in Norway", []string{"no-NO"}, law.Bokmal, true},
		{"three letters", []string{"nor"}, law.Bokmal, true},
		{"Nynorsk", []string{"nn"}, law.Nynorsk, true},
		{"Nynorsk in Norway", []string{"nn-NO"}, law.Nynorsk, true},
		{"English", []string{"en"}, law.English, true},
		{"English elsewhere", []string{"en-GB"}, law.English, true},
		{"Danish readers read Bokmål", []string{"da"}, law.Bokmal, true},
		{"the best first", []string{"fr", "nn", "nb"}, law.Nynorsk, true},
		{"unknown is English, and says so", []string{"fr"}, law.English, false},
		{"so is nothing", nil, law.English, false},
		{"no tag", []string{"not a tag", ""}, law.English, false},
		{"undetermined", []string{"und"}, law.English, false},
		{"what is no tag is passed over", []string{"%%", "nb"}, law.Bokmal, true},
		{"no tag is that long", []string{"en-" + strings.Repeat("a", 100), "nn"}, law.Nynorsk, true},
	} {
		got, ok := explain.Match(c.tags...)
		assert.Equal(t, c.want, got, c.reason)
		assert.Equal(t, c.ok, ok, c.reason)
	}
}
