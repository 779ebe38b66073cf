package record

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"strconv"

	"github.com/personvern/personvern/internal/strictjson"
)

// Head is where a log ends: the number of its last entry, and its link. The zero
// Head is that of the empty log. Heads are comparable with ==.
//
// A head that is kept where whoever keeps the log cannot write, such as in
// another system or with an auditor, is what makes the log proof against being
// cut off or written anew; see [VerifyTo].
type Head struct {
	// Sequence is the number of entries.
	Sequence uint64
	// Link is the link of the last entry.
	Link Digest
}

// Entry is one entry of a log: a commitment to a record, linked to the entries
// before, and the record itself until it is erased.
type Entry struct {
	// Sequence is the number of the entry, from 1.
	Sequence uint64
	// Commitment is the digest of salt and body. It says nothing about the body to
	// whoever does not have the salt.
	Commitment Digest
	// Link is the digest of the link before, the number and the commitment.
	Link Digest
	// Salt is erased together with the body.
	Salt Salt
	// Body is the record in canonical form; empty when it was erased.
	Body []byte
}

// Append makes the entry of a record at the end of a log. The salt is fresh and
// random for each entry. The error is an [*Error].
func Append(to Head, r Record, salt Salt) (Entry, error) {
	if salt.IsZero() {
		return Entry{}, &Error{Problem: NoSalt, Pointer: "/salt"}
	}
	if to.Sequence >= strictjson.MaxInt {
		return Entry{}, &Error{Problem: NotValid, Pointer: "/sequence"}
	}
	r.sequence, r.previous = to.Sequence+1, to.Link
	body, err := r.append(nil)
	if err != nil {
		return Entry{}, unwritten(err)
	}
	e := Entry{Sequence: r.sequence, Salt: salt, Body: body}
	e.Commitment = commitment(salt, e.Body)
	e.Link = link(to.Link, e.Sequence, e.Commitment)
	if len(e.AppendJSON(nil)) > strictjson.MaxBytes {
		return Entry{}, &Error{Problem: TooLong}
	}
	return e, nil
}

// The digests begin with what they are digests of, so that one is never taken for
// another.
const (
	bodyPrefix = "personvern record body 1\x00"
	linkPrefix = "personvern record link 1\x00"
)

// commitment is SHA-256 of the prefix, the 32 bytes of the salt, and the body.
func commitment(salt Salt, body []byte) (d Digest) {
	h := sha256.New()
	h.Write([]byte(bodyPrefix))
	h.Write(salt[:])
	h.Write(body)
	h.Sum(d[:0])
	return d
}

// link is SHA-256 of the prefix, the 32 bytes of the link before, the number as
// 8 bytes with the highest first, and the 32 bytes of the commitment.
func link(before Digest, sequence uint64, commitment Digest) Digest {
	b := make([]byte, 0, len(linkPrefix)+len(before)+8+len(commitment))
	b = append(b, linkPrefix...)
	b = append(b, before[:]...)
	b = binary.BigEndian.AppendUint64(b, sequence)
	return sha256.Sum256(append(b, commitment[:]...))
}

// Head returns where a log ends whose last entry this is.
func (e Entry) Head() Head { return Head{e.Sequence, e.Link} }

// Erase returns the entry without its body and salt. The log verifies as before.
func (e Entry) Erase() Entry {
	e.Salt, e.Body = Salt{}, nil
	return e
}

// IsErased reports whether the entry has neither body nor salt.
func (e Entry) IsErased() bool { return len(e.Body) == 0 && e.Salt.IsZero() }

// Record reads the body. It does not verify it. The error is an [*Error].
func (e Entry) Record() (Record, error) {
	if len(e.Body) == 0 {
		return Record{}, &Error{Problem: Erased, Pointer: "/body"}
	}
	return Parse(e.Body)
}

// Next verifies that an entry is the next of a log, and returns where the log
// ends with it. It is for logs that are read an entry at a time. The error is a
// [*BreakError].
func (h Head) Next(e Entry) (Head, error) {
	kind := Break(0)
	switch {
	case e.Sequence != h.Sequence+1:
		kind = OutOfSequence
	case e.Salt.IsZero() != (len(e.Body) == 0):
		kind = HalfErased
	case !e.IsErased() && commitment(e.Salt, e.Body) != e.Commitment:
		kind = BodyChanged
	case link(h.Link, e.Sequence, e.Commitment) != e.Link:
		kind = LinkBroken
	default:
		return h.body(e)
	}
	return h, &BreakError{Kind: kind, Position: h.Sequence + 1}
}

// body verifies that the body of an entry says the same of its place as the
// entry does.
func (h Head) body(e Entry) (Head, error) {
	if e.IsErased() {
		return e.Head(), nil
	}
	switch r, err := Parse(e.Body); {
	case err != nil:
		return h, &BreakError{Kind: Unreadable, Position: h.Sequence + 1, Err: err}
	case r.sequence != e.Sequence || r.previous != h.Link:
		return h, &BreakError{Kind: BodyMisplaced, Position: h.Sequence + 1}
	}
	return e.Head(), nil
}

// Verify verifies a whole log: that each entry follows from the one before, and
// that each body which was not erased is the one that was written. That entries
// were cut off at the end does not show; see [VerifyTo]. The error is a
// [*BreakError] with the first place that is broken.
func Verify(entries []Entry) error {
	_, err := verify(entries)
	return err
}

// VerifyTo is [Verify], and verifies that the log ends where it is known to have
// ended.
func VerifyTo(entries []Entry, end Head) error {
	head, err := verify(entries)
	if err == nil && head != end {
		err = &BreakError{Kind: OtherEnd, Position: head.Sequence + 1}
	}
	return err
}

func verify(entries []Entry) (head Head, err error) {
	for _, e := range entries {
		if head, err = head.Next(e); err != nil {
			break
		}
	}
	return head, err
}

// AppendJSON appends the entry in canonical form, on one line without its end.
func (e Entry) AppendJSON(b []byte) []byte {
	b = append(b, '{')
	if len(e.Body) > 0 {
		b = append(append(append(b, `"body":`...), e.Body...), ',')
	}
	b = appendMember(b, `"commitment":"`, e.Commitment)
	b = appendMember(b, `"link":"`, e.Link)
	b = appendMember(b, `"salt":"`, e.Salt)
	b = append(b, `"sequence":`...)
	return append(strconv.AppendUint(b, e.Sequence, 10), '}')
}

func appendMember(b []byte, key string, v [32]byte) []byte {
	if v == ([32]byte{}) {
		return b
	}
	return append(appendHex(append(b, key...), v), `",`...)
}

// ParseEntry reads an entry in canonical form, and nothing else: one line of a
// log without its end. The error is an [*Error].
func ParseEntry(line []byte) (Entry, error) {
	var (
		e Entry
		r Record
	)
	err := r.read(func(r *Record) error {
		return read(line, func(c *coder) {
			c.may("body", func() { c.members(func() { fields(c, r) }) })
			fixed(c, "commitment", &e.Commitment)
			fixed(c, "link", &e.Link)
			token(c, "salt", &e.Salt)
			number(c, "sequence", &e.Sequence)
		})
	})
	if err != nil {
		return Entry{}, unread(err, "/body")
	}
	e.Body = r.AppendJSON(nil)
	if err := canonical(line, e.AppendJSON(make([]byte, 0, len(line)))); err != nil {
		return Entry{}, err
	}
	return e, nil
}

// AppendLog appends entries as lines of a log.
func AppendLog(b []byte, entries ...Entry) []byte {
	for _, e := range entries {
		b = append(e.AppendJSON(b), '\n')
	}
	return b
}

// ParseLog reads a log: an entry a line, each ended by a line feed. It does not
// verify it. The error is a [*BreakError] with the
// first line that cannot be read.
func ParseLog(data []byte) ([]Entry, error) {
	var entries []Entry
	for len(data) > 0 {
		line, rest, ended := bytes.Cut(data, []byte("\n"))
		e, err := ParseEntry(line)
		if err == nil && !ended {
			err = &Error{Problem: NotCanonical, Offset: len(line)}
		}
		if err != nil {
			return nil, &BreakError{Kind: Unreadable, Position: uint64(len(entries)) + 1, Err: err}
		}
		entries, data = append(entries, e), rest
	}
	return entries, nil
}
