// Lawmut changes the rules of a package one at a time, as a slip of whoever read
// the law would, and runs the package's tests on each change: another constant of
// the same type, a case, a rule or a statement left out, two citations exchanged, a
// text left out, one day more or less, a condition that always or never holds. A
// change that no test notices lives, and is printed with its place.
//
//	lawmut [flags] ./privacy/breach ./privacy/monitoring
//
// The changed file is laid over the package by "go test -overlay": no file of the
// module is touched. A change that does not compile is none. With -seconds it stops
// in time, after a sample that is spread over all changes, and says what it left
// out. It ends with 1 if a change lived that the file of excuses does not name.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// options are the flags.
type options struct {
	root, since, excuses, skip string
	also                       string
	seconds, limit             int
	list                       bool
}

func main() {
	var o options
	flag.StringVar(&o.root, "root", ".", "the folder of the module")
	flag.StringVar(&o.since, "since", "", "change only lines that changed since this commit")
	flag.StringVar(&o.excuses, "excuses", "", "the file of excused changes, see .ci/mutants")
	flag.StringVar(&o.skip, "skip", "", "tests to run only when all others passed, as for go test")
	flag.StringVar(&o.also, "also", "", "further packages whose tests may notice, parted by spaces")
	flag.IntVar(&o.seconds, "seconds", 0, "stop after so many seconds; 0 is never")
	flag.IntVar(&o.limit, "limit", 0, "make at most so many changes in each package, spread; 0 is all")
	flag.BoolVar(&o.list, "list", false, "print the changes and make none")
	flag.Parse()
	lived, err := o.run(flag.Args())
	if err != nil {
		fmt.Fprintln(os.Stderr, "lawmut:", err)
		os.Exit(2)
	}
	if lived > 0 {
		os.Exit(1)
	}
}

// A verdict is what became of a change.
type verdict string

const (
	killed   verdict = "KILLED"
	lived    verdict = "LIVED"
	timedOut verdict = "TIMED OUT"
	notBuilt verdict = "NOT VIABLE"
	notRun   verdict = "NOT RUN"
)

func (o *options) run(patterns []string) (int, error) {
	root, err := filepath.Abs(o.root)
	if err != nil {
		return 0, err
	}
	o.root = root
	excused, err := readExcuses(o.excuses)
	if err != nil {
		return 0, err
	}
	ctx := context.Background()
	if o.seconds > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Duration(o.seconds)*time.Second)
		defer cancel()
	}
	total := map[verdict]int{}
	survivors, excuses := 0, 0
	for _, pattern := range patterns {
		p, err := load(o.root, pattern)
		if err != nil {
			return 0, err
		}
		mutants := p.mutants()
		if o.since != "" {
			if mutants, err = changed(o.root, o.since, mutants); err != nil {
				return 0, err
			}
		}
		mutants = spread(mutants)
		left := 0
		if o.limit > 0 && len(mutants) > o.limit {
			left = len(mutants) - o.limit
			mutants = mutants[:o.limit]
		}
		if o.list {
			for _, m := range mutants {
				fmt.Println(m)
			}
			continue
		}
		count := map[verdict]int{notRun: left}
		started := time.Now()
		if len(mutants) > 0 {
			limit, err := o.baseline(ctx, p)
			if err != nil {
				return 0, err
			}
			if limit == 0 {
				count[notRun] += len(mutants)
				mutants = nil
			}
			for i, v := range o.test(ctx, p, mutants, limit) {
				m := mutants[i]
				count[v]++
				switch {
				case v == timedOut:
					fmt.Println("timed out:", m)
				case v == lived && excused[m.key()]:
					excuses++
				case v == lived:
					survivors++
					fmt.Println("lived:", m)
				}
			}
		}
		fmt.Printf("%s: %d killed, %d timed out, %d lived, %d do not compile, %d not run, in %d s\n", p.folder, count[killed], count[timedOut], count[lived],
			count[notBuilt], count[notRun], int(time.Since(started).Seconds()))
		for v, n := range count {
			total[v] += n
		}
	}
	if !o.list {
		fmt.Printf("total: %d killed, %d lived, %d excused, %d not run\n", total[killed]+total[timedOut], survivors, excuses, total[notRun])
	}
	return survivors, nil
}

// baseline runs the tests without a change, and returns how long they may take with
// one, or 0 if there was no time.
func (o *options) baseline(ctx context.Context, p *loaded) (time.Duration, error) {
	started := time.Now()
	out, err := o.goTest(ctx, p, "", "", 10*time.Minute, "-count=1")
	if ctx.Err() != nil {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("%s: the tests fail without a change\n%s", p.folder, out)
	}
	return 20*time.Second + 10*time.Since(started), nil
}

// goTest runs the tests of the package and of those beside it.
func (o *options) goTest(ctx context.Context, p *loaded, overlay, which string, limit time.Duration, more ...string) (string, error) {
	args := append([]string{"test", "-vet=off", "-short", "-failfast", "-timeout", limit.String()}, more...)
	if overlay != "" {
		args = append(args, "-overlay", overlay)
	}
	if o.skip != "" && which != "" {
		args = append(args, which, o.skip)
	}
	args = append(args, "./"+p.folder)
	args = append(args, strings.Fields(o.also)...)
	c := exec.CommandContext(ctx, "go", args...)
	c.Dir = o.root
	c.Env = append(os.Environ(), "GOWORK=off")
	c.WaitDelay = 5 * time.Second
	out, err := c.CombinedOutput()
	return string(out), err
}

// test makes the changes, as many at a time as there are processors.
func (o *options) test(ctx context.Context, p *loaded, mutants []mutant, limit time.Duration) []verdict {
	verdicts := make([]verdict, len(mutants))
	next := make(chan int)
	var group sync.WaitGroup
	for range max(1, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			for i := range next {
				verdicts[i] = o.try(ctx, p, &mutants[i], limit)
			}
		})
	}
	for i := range mutants {
		next <- i
	}
	close(next)
	group.Wait()
	return verdicts
}

// try makes one change: the tests that are quick first.
func (o *options) try(ctx context.Context, p *loaded, m *mutant, limit time.Duration) verdict {
	if ctx.Err() != nil {
		return notRun
	}
	folder, err := os.MkdirTemp("", "lawmut")
	if err != nil {
		return notRun
	}
	defer os.RemoveAll(folder)
	file, overlay := filepath.Join(folder, "changed.go"), filepath.Join(folder, "overlay.json")
	replace, err := json.Marshal(map[string]map[string]string{"Replace": {m.path: file}})
	if err == nil {
		err = errors.Join(os.WriteFile(file, m.source(), 0o600), os.WriteFile(overlay, replace, 0o600))
	}
	if err != nil {
		return notRun
	}
	stages := []string{"-skip"}
	if o.skip != "" {
		stages = append(stages, "-run")
	}
	for _, stage := range stages {
		out, err := o.goTest(ctx, p, overlay, stage, limit)
		switch {
		case ctx.Err() != nil:
			return notRun
		case err == nil:
		case strings.Contains(out, "[build failed]") || strings.Contains(out, "[setup failed]"):
			return notBuilt
		case strings.Contains(out, "panic: test timed out"):
			return timedOut
		default:
			return killed
		}
	}
	return lived
}

// spread puts the changes in an order of which every beginning is spread over all.
func spread(mutants []mutant) []mutant {
	n := len(mutants)
	if n == 0 {
		return nil
	}
	step := n*618/1000 | 1
	for step > 1 && gcd(step, n) != 1 {
		step -= 2
	}
	list := make([]mutant, 0, n)
	for i := range n {
		list = append(list, mutants[i*step%n])
	}
	return list
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// changed keeps the changes to lines that changed since a commit.
func changed(root, since string, mutants []mutant) ([]mutant, error) {
	c := exec.Command("git", "diff", "-U0", "--no-color", "--no-ext-diff", "--merge-base", "--relative", since, "--", "*.go")
	c.Dir = root
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("git diff: %w", err)
	}
	type line struct {
		file   string
		number int
	}
	lines := map[line]bool{}
	file := ""
	for text := range strings.Lines(string(out)) {
		text = strings.TrimSpace(text)
		if name, ok := strings.CutPrefix(text, "+++ b/"); ok {
			file = name
		}
		hunk, ok := strings.CutPrefix(text, "@@ ")
		if !ok {
			continue
		}
		_, added, _ := strings.Cut(hunk, "+")
		added, _, _ = strings.Cut(added, " ")
		from, count, many := strings.Cut(added, ",")
		first, _ := strconv.Atoi(from)
		n := 1
		if many {
			n, _ = strconv.Atoi(count)
		}
		for i := range n {
			lines[line{file, first + i}] = true
		}
	}
	return slices.DeleteFunc(mutants, func(m mutant) bool { return !lines[line{m.file, m.line}] }), nil
}

// readExcuses reads lines of four fields: file, kind, source, reason.
func readExcuses(path string) (map[string]bool, error) {
	excused := map[string]bool{}
	if path == "" {
		return excused, nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(text)) {
		if fields := strings.Split(strings.TrimSpace(line), " | "); len(fields) >= 4 && !strings.HasPrefix(line, "#") {
			reason := fields[len(fields)-1]
			if key := strings.Join(fields[:len(fields)-1], " | "); reason != "" {
				excused[key] = true
			}
		}
	}
	return excused, nil
}
