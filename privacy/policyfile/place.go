package policyfile

import (
	"slices"
	"strconv"
	"strings"

	"github.com/personvern/personvern/privacy"
)

// A place goes along the path of a fault of a policy, such as
// "activities[bookkeeping].duties[vouchers].period", and turns the ids in it
// into the positions that they have in the file.
type place struct {
	spec     *privacy.Spec
	activity *privacy.Activity // the one that it is within, if it is
	// cited are the statements that are named where it is.
	cited []privacy.StatementID
}

// pointerTo returns the place of a fault as a JSON pointer. Ids are unique: what
// repeats one is no policy yet.
func pointerTo(spec *privacy.Spec, f privacy.Fault) string {
	p := place{spec: spec}
	pointer := ""
	for path := f.Path; path != ""; {
		end := strings.IndexAny(path, ".[")
		if end < 0 {
			end = len(path)
		}
		name := path[:end]
		path = path[end:]
		pointer += "/" + name
		if strings.HasPrefix(path, "[") {
			var key string
			key, path = inBrackets(path)
			if name == "ceilings" && f.Problem == privacy.StatuteMissing {
				return pointer // the key is what the missing maximum is about
			}
			if name == "statements" && strings.HasPrefix(f.Path, "notes[") {
				return strings.TrimSuffix(pointer, "s") // a note has one
			}
			pointer += "/" + strconv.Itoa(p.position(name, key))
		}
		path = strings.TrimPrefix(path, ".")
	}
	return pointer
}

// inBrackets returns what stands in the brackets that a path begins with, and
// what follows them.
func inBrackets(path string) (key, rest string) {
	if quoted, err := strconv.QuotedPrefix(path[1:]); err == nil {
		key, _ = strconv.Unquote(quoted)
		return key, path[1+len(quoted)+1:]
	}
	key, rest, _ = strings.Cut(path[1:], "]")
	return key, rest
}

// position returns the position of an element of a list, and steps into it.
func (p *place) position(list, key string) int {
	i := 0
	switch {
	case list == "activities":
		i = slices.IndexFunc(p.spec.Activities, func(a privacy.Activity) bool { return string(a.ID) == key })
		p.activity = &p.spec.Activities[i]
		p.cited = p.activity.Statements
	case list == "limits":
		i = slices.IndexFunc(p.activity.Limits, func(l privacy.Limit) bool { return string(l.ID) == key })
		p.cited = p.activity.Limits[i].Statements
	case list == "duties":
		i = slices.IndexFunc(p.activity.Duties, func(d privacy.Duty) bool { return string(d.ID) == key })
		p.cited = p.activity.Duties[i].Statements
	case list == "ceilings":
		i = slices.IndexFunc(p.activity.Ceilings, func(c privacy.Ceiling) bool { return string(c.ID) == key })
		p.cited = p.activity.Ceilings[i].Statements
	case list == "statements":
		i = slices.Index(p.cited, privacy.StatementID(key))
	case list == "controllers":
		i = slices.Index(p.activity.Controllers, key)
	default: // notes, which are counted
		i, _ = strconv.Atoi(key)
	}
	return i
}
