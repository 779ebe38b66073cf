package policyfile

import (
	"errors"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/privacy"
)

// schemaVersion is the number of the form that this package reads and writes.
const schemaVersion = 1

// Parse reads a file and makes a policy of it, as [privacy.New] does. Keys stand
// in any order, with any white space that JSON allows. The error is an [*Error]
// with every fault: of the text, or, where that is in order, of the policy.
func Parse(data []byte) (*privacy.Policy, error) { return Limits{}.Parse(data) }

// Parse is [Parse] for a file that may have less than the constants of this
// package say.
func (l Limits) Parse(data []byte) (*privacy.Policy, error) {
	spec, err := read(data, l)
	if err != nil {
		return nil, err
	}
	policy, err := privacy.New(spec)
	var refused *privacy.SpecError
	if errors.As(err, &refused) {
		return nil, ofPolicy(data, spec, refused.Faults)
	}
	return policy, nil
}

// reader is where a file is being read, with what its parts have together.
type reader struct {
	*strictjson.Reader
	most     int // rules
	rules    int
	compared int
	ids      map[string]bool
	other    *strictjson.Fault // it has another schema
}

// read reads what a file says. The error is an [*Error].
func read(data []byte, l Limits) (*privacy.Spec, error) {
	spec := &privacy.Spec{}
	r := reader{most: l.rules(), ids: map[string]bool{}}
	err := strictjson.Read(data, strictjson.Limits{Bytes: l.Bytes, Depth: l.Depth, String: l.Text}, func(at *strictjson.Reader) {
		r.Reader = at
		policyFields.read(&r, spec)
	})
	var found *strictjson.Error
	switch {
	case !errors.As(err, &found):
		return spec, nil
	case r.other != nil:
		// What another edition of the form says otherwise is no news.
		found = &strictjson.Error{Faults: []strictjson.Fault{*r.other}}
	}
	return nil, ofText(found)
}

// once refuses an id that stands twice among those of its sort.
func (r *reader) once(sort, id string) {
	if id == "" {
		return
	}
	if r.ids[sort+" "+id] {
		r.Refuse(Repeated, id)
	}
	r.ids[sort+" "+id] = true
}

// rule counts a rule that was read.
func (r *reader) rule() {
	if r.rules++; r.rules == r.most+1 {
		r.Refuse(TooMany, "")
	}
}

// compare counts what of an activity that was read will be compared.
func (r *reader) compare(a *privacy.Activity) {
	var limits [256]int
	for i := range a.Limits {
		limits[a.Limits[i].Rule.From]++
	}
	before := r.compared
	for i := range a.Ceilings {
		if m := &a.Ceilings[i].Rule; !m.Exceptions {
			r.compared += limits[m.From]
		}
	}
	if before <= MaxCompared && r.compared > MaxCompared {
		r.Refuse(TooMany, "")
	}
}
