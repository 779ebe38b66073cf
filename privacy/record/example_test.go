package record_test

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/policyfile"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A call note may not be erased yet: the case was closed two years ago, and the
// policy promises three. The answer is recorded, the log verified, the question
// asked again a year later; then the log's own time is up for the body.
func Example() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{
		Key: "n-4711", Of: notes, Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{
			For:       axactor.ThirdPartyCollection,
			Dates:     retention.Dates{CaseClosed: retention.On(retention.MustParseDate("2024-03-10"))},
			Objection: privacy.NoObjection(),
		}},
	}
	d := policy.RequiresErasure(&item, retention.MustParseDate("2026-11-24"))

	digest, err := policyfile.Digest(policy)
	if err != nil {
		fmt.Println(err)
		return
	}
	edition, err := record.NewEdition(policy, digest, "v1.0.0")
	if err != nil {
		fmt.Println(err)
		return
	}
	subject := record.Digest{0x5a} // an HMAC of the person under a key of the host's
	r, err := edition.Of(d, &item, record.Args{}, subject)
	if err != nil {
		fmt.Println(err)
		return
	}
	salt := record.Salt{1} // 32 bytes of crypto/rand
	entry, err := record.Append(record.Head{}, r, salt)
	if err != nil {
		fmt.Println(err)
		return
	}
	stored := record.AppendLog(nil, entry)

	log, err := record.ParseLog(stored)
	fmt.Println("read:", err)
	fmt.Println("verified:", record.VerifyTo(log, entry.Head()))
	read, err := log[0].Record()
	fmt.Println(read.Question(), read.Day(), read.Answer().Outcome, err)
	fmt.Println("replayed:", edition.Replay(read).Verdict)

	log[0] = log[0].Erase()
	fmt.Println("erased:", record.VerifyTo(log, entry.Head()))
	// Output:
	// read: <nil>
	// verified: <nil>
	// requires-erasure 2026-11-24 permitted <nil>
	// replayed: same
	// erased: <nil>
}

// A log that was tampered with says where, and an answer that is no longer given
// says so apart from that.
func ExampleVerify() {
	policy := axactor.Policy()
	item := privacy.Item{Of: notes()}
	on := retention.MustParseDate("2026-11-24")
	edition, _ := record.NewEdition(policy, record.Digest{0x0c}, "v1.0.0")
	var log []record.Entry
	var head record.Head
	for i := range 3 {
		r, _ := edition.Of(policy.MayKeep(&item, on.AddDays(i)), &item, record.Args{}, record.Digest{})
		entry, _ := record.Append(head, r, record.Salt{byte(i + 1)})
		log, head = append(log, entry), entry.Head()
	}
	fmt.Println(record.Verify(log))
	fmt.Println(record.Verify(log[1:]))
	fmt.Println(record.VerifyTo(log[:2], head))
	log[1].Salt[0]++
	fmt.Println(record.Verify(log))
	// Output:
	// <nil>
	// personvern: log: entry 1: out-of-sequence
	// personvern: log: entry 3: other-end
	// personvern: log: entry 2: body-changed
}
