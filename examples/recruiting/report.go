package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/personvern/personvern/retention"
)

// report is what the year comes to.
type report struct {
	nights, asked int
	// did counts the rows to which something was done, each once, and law says
	// what the reasons rest on.
	did  map[deed]map[int64]bool
	law  map[string]bool
	left map[deed]int
	// stories are the lines about the first applicants, and state is what the job
	// last found of each of their rows.
	stories map[int64][]string
	state   map[string]string
}

// deed is what was done with rows of a table, and why.
type deed struct{ what, table, why string }

func newReport() report {
	return report{
		did: map[deed]map[int64]bool{}, law: map[string]bool{}, left: map[deed]int{},
		stories: map[int64][]string{}, state: map[string]string{},
	}
}

// count adds a row to those to which something was done for a reason.
func (r *report) count(what, table, why string, id int64, cited ...string) {
	d := deed{what, table, why}
	if r.did[d] == nil {
		r.did[d] = map[int64]bool{}
	}
	r.did[d][id] = true
	for _, c := range cited {
		r.law[c] = true
	}
}

// stays counts a row that is there in the end.
func (r *report) stays(table, until string) { r.left[deed{"", table, until}]++ }

// tell adds a line to the story of an applicant who has one.
func (r *report) tell(id int64, on retention.Date, what string) {
	if 0 < id && id <= int64(len(fates)) {
		r.stories[id] = append(r.stories[id], fmt.Sprintf("%s  %s", on, what))
	}
}

// letBe begins what is told of a row that need not go. It is not worth telling
// of one that was never in doubt.
const letBe = "job: lets the "

// turn tells what the job finds of a row when it is not what it last found.
func (r *report) turn(of *row, on retention.Date, what string) {
	key := fmt.Sprint(of.of.set.Name(), of.id)
	before, known := r.state[key]
	r.state[key] = what
	if what != before && (known || !strings.HasPrefix(what, letBe)) {
		r.tell(of.id, on, what)
	}
}

// print writes what happened and why, the stories, and what is left.
func (r *report) print(w io.Writer, plans []plan, positions int) {
	fmt.Fprintf(w, "%d applicants for %d positions, %d nights\n\nWhat was done, to how many rows, and why\n", len(plans), positions, r.nights)
	for _, d := range sorted(maps.Keys(r.did)) {
		fmt.Fprintf(w, "  %-22s %-15s %5d  %s\n", d.what, d.table, len(r.did[d]), d.why)
	}
	fmt.Fprintln(w, "\nWhat the reasons rest on")
	for _, code := range slices.Sorted(maps.Keys(r.law)) {
		fmt.Fprintln(w, "  "+code)
	}
	for i, f := range fates {
		fmt.Fprintf(w, "\nApplicant %d, %s\n", i+1, f.story)
		for _, line := range r.stories[int64(i+1)] {
			fmt.Fprintln(w, "  "+line)
		}
	}
	fmt.Fprintln(w, "\nWhat is still there, and when it goes if nothing else happens")
	total := 0
	for _, d := range sorted(maps.Keys(r.left)) {
		total += r.left[d]
		fmt.Fprintf(w, "  %-15s %-20s %5d\n", d.table, d.why, r.left[d])
	}
	erased := 0
	for d, rows := range r.did {
		if d.what == "erased" {
			erased += len(rows)
		}
	}
	fmt.Fprintf(w, "\n%d rows erased, %d still there. Asked in Go %d times; the database said the same each time.\n", erased, total, r.asked)
}

func sorted(deeds func(yield func(deed) bool)) []deed {
	return slices.SortedFunc(deeds, func(a, b deed) int {
		return strings.Compare(a.what+" "+a.table+" "+a.why, b.what+" "+b.table+" "+b.why)
	})
}
