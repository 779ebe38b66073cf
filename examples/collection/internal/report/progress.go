// Package report tells people what the job found and did.
package report

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// Progress shows how far something is: a bar on a terminal, and a plain line
// now and then elsewhere.
type Progress struct {
	out      io.Writer
	terminal bool
	what     string
	total    int
	began    time.Time
	shown    time.Time
}

// IsTerminal reports whether a file is a terminal.
func IsTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// NewProgress begins to show how far something is, out of a total.
func NewProgress(out io.Writer, terminal bool, what string, total int) *Progress {
	now := time.Now()
	return &Progress{out: out, terminal: terminal, what: what, total: total, began: now, shown: now}
}

// Set shows how much is done, unless something was shown a moment ago.
func (p *Progress) Set(done int) {
	pause := 5 * time.Second
	if p.terminal {
		pause = 100 * time.Millisecond
	}
	if now := time.Now(); now.Sub(p.shown) >= pause {
		p.shown = now
		p.show(done)
	}
}

func (p *Progress) show(done int) {
	done = min(done, p.total)
	percent := 100
	if p.total > 0 {
		percent = 100 * done / p.total
	}
	if !p.terminal {
		fmt.Fprintf(p.out, "%s: %d of %d (%d %%)\n", p.what, done, p.total, percent)
		return
	}
	const width = 30
	full := width * percent / 100
	fmt.Fprintf(p.out, "\r\x1b[K%s [%s%s] %3d %%", p.what, strings.Repeat("=", full), strings.Repeat(" ", width-full), percent)
}

// Done ends it with a line that says how long it took, and returns that.
func (p *Progress) Done(detail string) time.Duration {
	took := time.Since(p.began)
	if p.terminal {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
	fmt.Fprintf(p.out, "%s: %s in %.1f s\n", p.what, detail, took.Seconds())
	return took
}
