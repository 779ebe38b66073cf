package oracle_test

import (
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"strings"
)

var variable = regexp.MustCompile(`\b[A-Z]\w*\b`)

// because says which rules of a program give its answer in a case, with what they
// rest on. That takes a solver; without one it names the rules that can.
func (m *model) because(at []int) string {
	var b strings.Builder
	derived, ok := m.derive(at)
	if !ok {
		b.WriteString("  clingo is not installed (on Debian: apt-get install gringo), so these are all rules that give an answer:\n")
	}
	for _, r := range m.rules {
		head, body, _ := strings.Cut(strings.TrimSuffix(r.text, "."), " :- ")
		fires := !ok && strings.HasPrefix(head, "verdict(")
		if ok {
			fires = body != "" && holdsIn(derived, head)
			for _, literal := range literals(body) {
				if negated, is := strings.CutPrefix(literal, "not "); is {
					fires = fires && (variable.MatchString(negated) || !holdsIn(derived, negated))
				} else {
					fires = fires && holdsIn(derived, literal)
				}
			}
		}
		if fires {
			fmt.Fprintf(&b, "  [%s] %s\n", r.cite, r.text)
		}
	}
	return b.String()
}

// literals splits the body of a rule at the commas between its parts.
func literals(body string) []string {
	var parts []string
	depth, from := 0, 0
	for i, c := range body {
		switch c {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth == 0 {
				parts = append(parts, strings.TrimSpace(body[from:i]))
				from = i + 1
			}
		}
	}
	return append(parts, strings.TrimSpace(body[from:]))
}

// holdsIn reports whether an atom was derived; of one with variables, whether
// some atom of that name was. What compares two numbers is taken to hold.
func holdsIn(derived []string, atom string) bool {
	if strings.ContainsAny(atom, "<>=") {
		return true
	}
	if !variable.MatchString(atom) {
		return slices.Contains(derived, atom)
	}
	name, _, _ := strings.Cut(atom, "(")
	return slices.ContainsFunc(derived, func(d string) bool { return strings.HasPrefix(d, name+"(") })
}

// derive asks the solver for all that follows in a case; of facts that are left
// out it takes any values.
func (m *model) derive(at []int) ([]string, bool) {
	path, err := exec.LookPath("clingo")
	if err != nil {
		return nil, false
	}
	var program strings.Builder
	program.WriteString(m.source)
	for i, f := range m.facts {
		if at[i] < len(f.values) {
			fmt.Fprintf(&program, "\n:- not %s(%s).", f.name, f.values[at[i]])
		}
	}
	cmd := exec.Command(path, "--outf=0", "-V0", "--warn=none", "1", "-")
	cmd.Stdin = strings.NewReader(program.String() + "\n")
	out, _ := cmd.Output() // its exit code says "satisfiable" and such
	first, _, _ := strings.Cut(string(out), "\n")
	return strings.Fields(first), true
}
