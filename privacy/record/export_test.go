package record

import "github.com/personvern/personvern/retention"

// With returns a record that says something else, as a forger or another edition
// of the library would write it. What is zero stays as it is.
func (r Record) With(a Answer, law retention.Date, policy Digest) Record {
	if !a.Equal(Answer{}) {
		r.answer = a
	}
	if !law.IsZero() {
		r.law = law
	}
	if !policy.IsZero() {
		r.policy = policy
	}
	return r
}

// CommitmentOf and LinkOf are how entries are made, for tests that make their
// own.
func CommitmentOf(salt Salt, body []byte) Digest { return commitment(salt, body) }

func LinkOf(before Digest, sequence uint64, of Digest) Digest { return link(before, sequence, of) }
