package policyfile

import (
	"crypto/sha256"
	"errors"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/privacy"
)

// Append appends a policy in its canonical form: RFC 8785, on one line, with the
// members of sets in the order of their enumeration, and what is not said left
// out. [Parse] makes a policy of it that is the same in every part. A policy that
// a file may not state, such as one with a heading that hides characters, is
// refused: the error is an [*Error], and b is returned as it was.
func Append(b []byte, policy *privacy.Policy) ([]byte, error) {
	return write(b, policy, strictjson.Append)
}

// Format returns a policy as [Append] writes it, with each member and element on
// a line of its own, for people to read, compare and change.
func Format(policy *privacy.Policy) ([]byte, error) {
	return write(nil, policy, strictjson.AppendIndent)
}

// Digest returns SHA-256 of the canonical form: two policies with the same digest
// are the same policy. It is what [record.NewEdition] asks for. The error is that
// of [Append].
//
// [record.NewEdition]: https://pkg.go.dev/github.com/personvern/personvern/privacy/record#NewEdition
func Digest(policy *privacy.Policy) ([sha256.Size]byte, error) {
	text, err := Append(nil, policy)
	if err != nil {
		return [sha256.Size]byte{}, err
	}
	return sha256.Sum256(text), nil
}

func write(b []byte, policy *privacy.Policy, by func([]byte, func(*strictjson.Object)) ([]byte, error)) ([]byte, error) {
	if policy == nil {
		policy = &privacy.Policy{}
	}
	spec := policy.Spec()
	text, err := by(nil, func(o *strictjson.Object) { policyFields.write(o, spec) })
	var found *strictjson.Error
	if errors.As(err, &found) {
		return b, ofText(found)
	}
	// What could not be read again is not written.
	if _, err := read(text, Limits{}); err != nil {
		return b, err
	}
	return append(b, text...), nil
}
