package main

import (
	"encoding/xml"
	"os"

	"github.com/personvern/personvern/privacy/privacytest"
)

// The form of results that build servers read: a suite for each file, a case for
// each case.
type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	Failure *junitMessage `xml:"failure,omitempty"`
	Skipped *junitMessage `xml:"skipped,omitempty"`
}

type junitMessage struct {
	Type    string `xml:"type,attr,omitempty"`
	Message string `xml:"message,attr"`
}

func junitOf(suites []suite) junitSuites {
	var all junitSuites
	for _, s := range suites {
		of := junitSuite{Name: s.name, Tests: len(s.results), Failures: s.results.Failed(), Skipped: s.results.Open()}
		for i, r := range s.results {
			c := junitCase{Name: r.Case + " on " + r.On.String(), Class: questionOf(&s.cases[i])}
			switch {
			case r.Failure != 0:
				c.Failure = &junitMessage{Type: r.Failure.String(), Message: r.String()}
			case r.Open:
				c.Skipped = &junitMessage{Message: privacytest.CannotSay.String()}
			}
			of.Cases = append(of.Cases, c)
		}
		all.Tests += of.Tests
		all.Failures += of.Failures
		all.Suites = append(all.Suites, of)
	}
	return all
}

func writeJUnit(name string, suites []suite) error {
	body, err := xml.MarshalIndent(junitOf(suites), "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append([]byte(xml.Header), append(body, '\n')...), 0o644)
}
