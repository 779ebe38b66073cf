// Review prints what the privacy notice of a debt collector lacks or gets wrong,
// the gravest first: each finding once, with what it rests on, what would mend it,
// and every place where it was found.
//
//	go run ./examples/review                 as text
//	go run ./examples/review -json           the same as JSON, one object a finding
//	go run ./examples/review -on 2024-12-31  as the law stood that day
//	go run ./examples/review -completed      of the policy that this library proposes instead
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "review:", err)
		os.Exit(2)
	}
}

// run answers one command line.
func run(w io.Writer, args []string) error {
	flags := flag.NewFlagSet("review", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "print JSON")
	completed := flags.Bool("completed", false, "review the completed policy")
	on := law.AsOf()
	flags.TextVar(&on, "on", on, "the day asked about, such as 2026-11-23")
	if err := flags.Parse(args); err != nil {
		return err
	}
	policy := axactor.Policy()
	if *completed {
		policy = axactor.Completed()
	}
	findings := review.Of(policy, on)
	if *asJSON {
		return writeJSON(w, policy, on, findings)
	}
	return writeText(w, policy, on, findings)
}

// heading is what is said of all findings of one severity.
var heading = map[review.Severity]string{
	review.Critical: "CRITICAL: people lose a right, or nothing allows what is done",
	review.Serious:  "SERIOUS: a rule is broken, or not shown to be kept",
	review.Minor:    "MINOR: unclear or out of date",
	review.Hint:     "HINT: somebody has to look",
}

func writeText(w io.Writer, policy *privacy.Policy, on retention.Date, findings []review.Finding) error {
	headings := map[privacy.StatementID]string{}
	for _, s := range policy.Spec().Statements {
		headings[s.ID] = s.Heading
	}
	var out strings.Builder
	id, version := policy.ID()
	fmt.Fprintf(&out, "%s %s on %s: %d findings\n", id, version, on, len(findings))
	var last review.Finding
	for _, f := range findings {
		if f.Severity() != last.Severity() {
			fmt.Fprintf(&out, "\n%s\n", heading[f.Severity()])
		}
		if f.Code != last.Code {
			fmt.Fprintf(&out, "\n  %s\n    %s; to mend: %s\n", titles[f.Code], f.Code, f.Mend())
			if f.Missing.IsEmpty() {
				fmt.Fprintf(&out, "    rests on %s%s\n", strings.Join(cited(f), "; "), unread(f))
			}
		}
		fmt.Fprintf(&out, "    - %s\n", place(f, headings))
		if items := missing(f); items != "" {
			fmt.Fprintf(&out, "        %s\n", items)
		}
		if !f.Open.IsEmpty() {
			fmt.Fprintf(&out, "        to be found: %s\n", strings.ReplaceAll(f.Open.String(), ",", ", "))
		}
		last = f
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// place says where a finding is.
func place(f review.Finding, headings map[privacy.StatementID]string) string {
	var parts []string
	if f.Activity != "" {
		parts = append(parts, string(f.Activity))
	}
	if f.Rule != "" {
		parts = append(parts, "limit "+string(f.Rule))
	}
	if f.Statement != "" {
		parts = append(parts, fmt.Sprintf("%s (%s)", f.Statement, headings[f.Statement]))
	}
	if len(parts) == 0 {
		return "the policy"
	}
	return strings.Join(parts, ", ")
}

// missing lists the information that is lacking, each with where the law asks for
// it.
func missing(f review.Finding) string {
	var items []string
	law := cited(f)
	for item := range f.Missing.All() {
		items = append(items, fmt.Sprintf("%s (%s)", item, law[len(items)]))
	}
	return strings.Join(items, ", ")
}

func cited(f review.Finding) (list []string) {
	for p := range f.Provisions() {
		list = append(list, p.Cite(law.English))
	}
	return list
}

// unread marks what rests on provisions that were not read in their own text.
func unread(f review.Finding) string {
	if f.IsVerified() {
		return ""
	}
	return " (not all of it read)"
}

// entry is one finding as JSON.
type entry struct {
	Code      review.Code         `json:"code"`
	Severity  review.Severity     `json:"severity"`
	Activity  privacy.ActivityID  `json:"activity,omitempty"`
	Statement privacy.StatementID `json:"statement,omitempty"`
	Rule      privacy.RuleID      `json:"rule,omitempty"`
	Missing   string              `json:"missing,omitempty"`
	Open      string              `json:"open,omitempty"`
	Law       []law.Provision     `json:"law"`
	Cited     []string            `json:"cited"`
	Verified  bool                `json:"verified"`
	Mend      review.Mend         `json:"mend"`
}

func writeJSON(w io.Writer, policy *privacy.Policy, on retention.Date, findings []review.Finding) error {
	id, version := policy.ID()
	report := struct {
		Policy   string         `json:"policy"`
		Version  string         `json:"version"`
		On       retention.Date `json:"on"`
		Findings []entry        `json:"findings"`
	}{Policy: id, Version: version, On: on, Findings: []entry{}}
	for _, f := range findings {
		e := entry{
			Code: f.Code, Severity: f.Severity(), Activity: f.Activity, Statement: f.Statement, Rule: f.Rule,
			Missing: f.Missing.String(), Open: f.Open.String(), Cited: cited(f), Verified: f.IsVerified(), Mend: f.Mend(),
		}
		for p := range f.Provisions() {
			e.Law = append(e.Law, p)
		}
		report.Findings = append(report.Findings, e)
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "\t")
	return encoder.Encode(report)
}
