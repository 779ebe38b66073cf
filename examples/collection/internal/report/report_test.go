package report

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestProgress(t *testing.T) {
	for _, c := range []struct {
		reason   string
		terminal bool
		want     []string
		not      string
	}{
		{"a bar on a terminal", true, []string{"\r\x1b[Kwork [===============               ]  50 %", "\r\x1b[Kwork [==============================] 100 %", "work: 4 rows in "}, "2 of 4"},
		{"plain lines elsewhere", false, []string{"work: 2 of 4 (50 %)\n", "work: 4 of 4 (100 %)\n", "work: 4 rows in "}, "\r"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			var out bytes.Buffer
			p := NewProgress(&out, c.terminal, "work", 4)
			p.Set(1) // too soon
			assert.Empty(t, out.String())
			for _, done := range []int{2, 9} {
				p.shown = p.shown.Add(-time.Minute)
				p.Set(done)
			}
			p.Done("4 rows")
			text := out.String()
			for _, want := range c.want {
				assert.Contains(t, text, want)
			}
			assert.NotContains(t, text, c.not)
			assert.Equal(t, !c.terminal, strings.Count(text, "\n") == 3)
		})
	}
}

func TestProgressOfNothing(t *testing.T) {
	var out bytes.Buffer
	p := NewProgress(&out, false, "work", 0)
	p.shown = p.shown.Add(-time.Minute)
	p.Set(0)
	assert.Equal(t, "work: 0 of 0 (100 %)\n", out.String())
}
