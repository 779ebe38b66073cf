// Oracle runs case files and prints a table of what came of each case. Without
// files it runs the library's own: cases that courts and authorities have decided,
// and one for each mistake that systems are known to make.
//
//	go run ./examples/oracle                           the library on its own cases
//	go run ./examples/oracle FILE…                     the library on yours
//	go run ./examples/oracle -failures FILE…           only what is wrong
//	go run ./examples/oracle -junit results.xml FILE…  the same for a build server
//	go run ./examples/oracle -mutant 3                 a wrong implementation instead
//	go run ./examples/oracle -mutant month-is-30-days  the same by name
//	go run ./examples/oracle -mutants                  the list of them
//	go run ./examples/oracle -policy ours=FILE FILE…   cases that name a policy of your own, from a policy file
//	go run ./examples/oracle -schema                   the JSON Schema of the files
//
// It ends with 1 when something is wrong, and with 2 when it could not ask.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/policyfile"
	"github.com/personvern/personvern/privacy/privacytest"
)

func main() { os.Exit(run(os.Stdout, os.Stderr, os.Args[1:])) }

// errMutant says that a mutant was asked for that there is none of.
var errMutant = errors.New("no such mutant; -mutants lists them")

// errPolicy says that the name or the file of a policy is missing.
var errPolicy = errors.New("a policy is given as name=file")

// run answers one command line with the status to end with.
func run(out, problems io.Writer, args []string) int {
	flags := flag.NewFlagSet("oracle", flag.ContinueOnError)
	flags.SetOutput(problems)
	junit := flags.String("junit", "", "write the results as JUnit XML to this `file` too")
	mutant := flags.String("mutant", "", "run a wrong implementation, by number or `name`")
	mutants := flags.Bool("mutants", false, "list the wrong implementations")
	schema := flags.Bool("schema", false, "print the JSON Schema of case files")
	failures := flags.Bool("failures", false, "print only what is wrong")
	policies := privacytest.Policies()
	flags.Func("policy", "`name=file`: a policy that cases may name, from a policy file", func(text string) error {
		return addPolicy(policies, text)
	})
	if flags.Parse(args) != nil {
		return 2
	}
	switch {
	case *mutants:
		listMutants(out)
		return 0
	case *schema:
		fmt.Fprintf(out, "%s", privacytest.Schema())
		return 0
	}
	suites, err := read(flags.Args(), policies)
	if err != nil {
		fmt.Fprintln(problems, "oracle:", err)
		return 2
	}
	system, err := implementation(*mutant)
	if err != nil {
		fmt.Fprintln(problems, "oracle:", err)
		return 2
	}
	var all privacytest.Results
	for i := range suites {
		suites[i].results = privacytest.CheckAnswers(system.Answer, suites[i].cases)
		all = append(all, suites[i].results...)
	}
	printTable(out, suites, *failures)
	if *junit != "" {
		if err := writeJUnit(*junit, suites); err != nil {
			fmt.Fprintln(problems, "oracle:", err)
			return 2
		}
	}
	if all.Failed() > 0 {
		return 1
	}
	return 0
}

// suite is the cases of one file, and what came of them.
type suite struct {
	name    string
	cases   []privacytest.Case
	results privacytest.Results
}

// addPolicy reads the policy file of "name=file".
func addPolicy(policies map[string]*privacy.Policy, text string) error {
	name, file, ok := strings.Cut(text, "=")
	if !ok || name == "" {
		return errPolicy
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	policy, err := policyfile.Parse(data)
	if err == nil {
		policies[name] = policy
	}
	return err
}

// read reads the named files, or the library's own where none is named.
func read(names []string, policies map[string]*privacy.Policy) ([]suite, error) {
	var suites []suite
	open := os.ReadFile
	if len(names) == 0 {
		own := privacytest.Vectors()
		names, open = ownFiles(own), func(name string) ([]byte, error) { return readOwn(own, name) }
	}
	for _, name := range names {
		data, err := open(name)
		if err != nil {
			return nil, err
		}
		cases, err := privacytest.ReadCases(data, policies)
		if err != nil {
			return nil, fmt.Errorf("%s:\n%w", name, err)
		}
		suites = append(suites, suite{name: name, cases: cases})
	}
	return suites, nil
}

// implementation is the library, or the wrong implementation of that number or
// name.
func implementation(mutant string) (*privacytest.Implementation, error) {
	if mutant == "" {
		return privacytest.Right(), nil
	}
	for d := range privacytest.AllDefects() {
		if mutant == d.String() || mutant == strconv.Itoa(int(d)) {
			return d.Implementation(), nil
		}
	}
	return nil, errMutant
}

func listMutants(out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for d := range privacytest.AllDefects() {
		fmt.Fprintf(w, "%d\t%s\t", d, d)
		for p := range d.Provisions() {
			fmt.Fprintf(w, "%s ", p)
		}
		fmt.Fprintln(w)
	}
	w.Flush()
}

func printTable(out io.Writer, suites []suite, failuresOnly bool) {
	var all privacytest.Results
	for _, s := range suites {
		all = append(all, s.results...)
		if failuresOnly && s.results.Failed() == 0 {
			continue
		}
		fmt.Fprintf(out, "%s: %s\n\n", s.name, s.results)
		w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "  \tcase\tquestion\tday\tanswer\twhy")
		for i, r := range s.results {
			if failuresOnly && r.Failure == 0 {
				continue
			}
			c := s.cases[i]
			fmt.Fprintf(w, "  %s\t%s\t%s\t%s\t%s\t%s\n", mark(r), r.Case, questionOf(&c), r.On, answerOf(r), r.Why)
		}
		w.Flush()
		fmt.Fprintln(out)
	}
	fmt.Fprintf(out, "%s\n", all)
}

func mark(r privacytest.Result) string {
	switch {
	case r.Failure != 0:
		return "WRONG"
	case r.Open:
		return "open"
	}
	return "ok"
}

func questionOf(c *privacytest.Case) string {
	if c.Question == "" {
		return "requires-erasure"
	}
	return c.Question
}

func answerOf(r privacytest.Result) string {
	if r.Failure != 0 {
		return fmt.Sprintf("got %s, want %s", r.Got, r.Want)
	}
	return r.Got
}
