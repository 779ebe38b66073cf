package policyfile

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
)

// Kind is what is wrong with the text of a file. The zero value is nothing. Its
// String is a stable token, such as "duplicate-key".
type Kind = strictjson.Kind

// The kinds, as [Parse] finds them.
const (
	// TooLarge: the file has more bytes than allowed. Nothing of it is read.
	TooLarge = strictjson.TooLarge
	// NotUTF8: the bytes are not UTF-8. Nothing of the file is read.
	NotUTF8 = strictjson.NotUTF8
	// ByteOrderMark: the file begins with U+FEFF. Nothing of it is read.
	ByteOrderMark = strictjson.ByteOrderMark
	// NotJSON: something else than JSON allows here. Reading stops.
	NotJSON = strictjson.NotJSON
	// Truncated: the file ends too early.
	Truncated = strictjson.Truncated
	// TrailingData: something follows the policy.
	TrailingData = strictjson.TrailingData
	// TooDeep: more arrays and objects within each other than allowed. Reading
	// stops.
	TooDeep = strictjson.TooDeep
	// TooLong: a text or a key has more bytes than allowed.
	TooLong = strictjson.TooLong
	// TooMany: a list with more elements than allowed, more rules than allowed in
	// all, or more to compare.
	TooMany = strictjson.TooMany
	// BadEscape: a backslash that begins no escape.
	BadEscape = strictjson.BadEscape
	// LoneSurrogate: half a character, such as \ud800.
	LoneSurrogate = strictjson.LoneSurrogate
	// ControlCharacter: U+0000 to U+001F and U+007F to U+009F, escaped or not.
	ControlCharacter = strictjson.ControlCharacter
	// HiddenCharacter: what a reader does not see or cannot tell, such as marks of
	// direction and characters without a width.
	HiddenCharacter = strictjson.HiddenCharacter
	// ReplacementCharacter: U+FFFD, the trace of a text that was lost.
	ReplacementCharacter = strictjson.ReplacementCharacter
	// DuplicateKey: a key that stands twice in its object, however written.
	DuplicateKey = strictjson.DuplicateKey
	// UnknownKey: a key that the object does not have.
	UnknownKey = strictjson.UnknownKey
	// CaseVariantKey: a key of the object in other letters, such as "Id" for
	// "id".
	CaseVariantKey = strictjson.CaseVariantKey
	// MissingKey: a key that the object must have.
	MissingKey = strictjson.MissingKey
	// Null: null, which says neither something nor nothing.
	Null = strictjson.Null
	// WrongType: a value of another type.
	WrongType = strictjson.WrongType
	// NotInteger: a number with a fraction or an exponent.
	NotInteger = strictjson.NotInteger
	// NotCanonical: a number that is not written in the one way, such as -0.
	NotCanonical = strictjson.NotCanonical
	// OutOfRange: a number or a day that is too small or too large.
	OutOfRange = strictjson.OutOfRange
	// Empty: a text without a character. What is not said is left out.
	Empty = strictjson.Empty
	// NotValid: a text that is not one of those allowed, or malformed.
	NotValid = strictjson.NotValid
	// Repeated: an id, or a member of a set, that stands twice.
	Repeated = strictjson.Repeated
	// OtherSchema: the file has the form of another edition of this package. It
	// is the only fault then.
	OtherSchema = strictjson.OtherSchema
)

// Fault is one thing that is wrong with a file: with its text, or with the policy
// that it states. One of Kind and Problem is said, never both.
type Fault struct {
	// Kind says what is wrong with the text. It is zero where that is in order.
	Kind Kind
	// Problem says what is wrong with the policy, as [privacy.New] found. It is
	// zero where the text is what is wrong.
	Problem privacy.Problem
	// Law is the provision that the policy offends there, if one does.
	Law law.Provision
	// Pointer is the place as a JSON pointer (RFC 6901), such as
	// "/activities/0/basis"; "" is the whole file. A key that is missing has the
	// pointer that it would have; one that has no business there, that of its
	// object.
	Pointer string
	// Offset is the byte at which it stands, from 0: of what is missing, that of
	// the object that should have it. It is the byte in what would be written,
	// where a policy is written.
	Offset int
	// Excerpt is what stands there, quoted, in ASCII and cut to 64 bytes. It is
	// empty where the rest says enough.
	Excerpt string
}

// String returns the place, what is wrong there, and the provision.
func (f Fault) String() string {
	if f.Problem == 0 {
		return strictjson.Fault{Kind: f.Kind, Pointer: f.Pointer, Offset: f.Offset, Excerpt: f.Excerpt}.String()
	}
	text := cmp.Or(f.Pointer, "the whole") + ", byte " + strconv.Itoa(f.Offset) + ": " + f.Problem.String()
	if !f.Law.IsZero() {
		text += " (" + f.Law.String() + ")"
	}
	return text
}

// Error is what is wrong with a file, or with a policy that is to be written.
type Error struct {
	// Faults are in the order of their bytes. There is one at least, and 20 at
	// most.
	Faults []Fault
	// More says that there are more.
	More bool
}

// Error lists the faults, one a line.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("personvern: policy file refused:")
	for _, f := range e.Faults {
		b.WriteString("\n\t" + f.String())
	}
	if e.More {
		b.WriteString("\n\tand more")
	}
	return b.String()
}

// ofText makes an error of what the reader or the writer found.
func ofText(found *strictjson.Error) *Error {
	e := &Error{More: found.More}
	for _, f := range found.Faults {
		e.Faults = append(e.Faults, Fault{Kind: f.Kind, Pointer: f.Pointer, Offset: f.Offset, Excerpt: f.Excerpt})
	}
	return e
}

// ofPolicy makes an error of what is wrong with a policy that was read from a
// file.
func ofPolicy(data []byte, spec *privacy.Spec, faults []privacy.Fault) *Error {
	e := &Error{}
	pointers := make([]string, len(faults))
	for i, f := range faults {
		pointers[i] = pointerTo(spec, f)
	}
	offsets := strictjson.Locate(data, pointers...)
	for i, f := range faults {
		e.Faults = append(e.Faults, Fault{Problem: f.Problem, Law: f.Law, Pointer: pointers[i], Offset: offsets[i]})
	}
	slices.SortStableFunc(e.Faults, func(a, b Fault) int { return a.Offset - b.Offset })
	if len(e.Faults) > strictjson.MaxFaults {
		e.Faults, e.More = e.Faults[:strictjson.MaxFaults], true
	}
	return e
}
