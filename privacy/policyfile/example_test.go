package policyfile_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/policyfile"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// file is a policy as a small undertaking might write it.
const file = `{
  "schema": 1,
  "id": "collector-no",
  "version": "2026-1",
  "controllers": ["Inkasso AS"],
  "financial-year": "12-31",
  "erase-within": "P0D",
  "activities": [{
    "id": "accounts",
    "purpose": "bookkeeping",
    "role": "controller",
    "controllers": ["Inkasso AS"],
    "basis": "legal-obligation",
    "about": ["debtor"],
    "kinds": ["payment-voucher"],
    "duties": [{
      "id": "vouchers",
      "law": "bokforingsloven:13(1)[1-4]",
      "kinds": ["payment-voucher"],
      "from": "booked",
      "anchor": "end-of-financial-year",
      "period": "P5Y"
    }]
  }]
}`

// A file becomes a policy, which answers questions, and whose digest names it in
// the records of what it answered.
func Example() {
	policy, err := policyfile.Parse([]byte(file))
	if err != nil {
		fmt.Println(err)
		return
	}
	vouchers := policy.MustDataset(privacy.DatasetSpec{
		Name: "voucher", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{"accounts"},
	})
	item := privacy.Item{
		Of: vouchers, Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{For: "accounts", Dates: retention.Dates{Booked: retention.On(retention.MustParseDate("2022-03-10"))}}},
	}
	d := policy.MayErase(&item, retention.MustParseDate("2026-11-24"))
	fmt.Println(d.Outcome(), d.Deadline().Earliest)

	digest, err := policyfile.Digest(policy)
	if err != nil {
		fmt.Println(err)
		return
	}
	edition, err := record.NewEdition(policy, digest, "v1.0.0")
	fmt.Println(edition.Policy().String()[:8], err)
	// Output:
	// forbidden 2028-01-01
	// e2e8c9ff <nil>
}

// All faults come at once, with the place, the byte and what stands there.
func ExampleParse() {
	_, err := policyfile.Parse([]byte(`{"schema": 1, "id": "Collector", "version": "2026-1", "Controllers": [],
		"financial-year": "02-30", "erase-within": "P31D", "activities": [{"purpose": "spying"}]}`))
	fmt.Println(err)
	// Output:
	// personvern: policy file refused:
	// 	/controllers, byte 0: missing-key
	// 	/id, byte 20: not-valid "Collector"
	// 	the whole, byte 54: case-variant-key "Controllers"
	// 	/activities/0/about, byte 141: missing-key
	// 	/activities/0/controllers, byte 141: missing-key
	// 	/activities/0/id, byte 141: missing-key
	// 	/activities/0/kinds, byte 141: missing-key
	// 	/activities/0/role, byte 141: missing-key
	// 	/activities/0/purpose, byte 153: not-valid "spying"
}

// A policy may be stricter than law and not laxer: the fault cites the provision.
func ExampleError() {
	_, err := policyfile.Parse([]byte(strings.Replace(file, `"P5Y"`, `"P3Y"`, 1)))
	var refused *policyfile.Error
	if errors.As(err, &refused) {
		for _, f := range refused.Faults {
			fmt.Println(f.Pointer, f.Problem, f.Law.Cite(law.English))
		}
	}
	// Output:
	// /activities/0/duties/0/period shorter-than-statute Bookkeeping Act section 13 first paragraph nos. 1–4
}

// A policy that is there is a file to start from.
func ExampleFormat() {
	text, err := policyfile.Format(recruiting.Policy())
	lines := strings.SplitAfter(string(text), "\n")
	fmt.Print(err, "\n", strings.Join(lines[len(lines)-10:], ""))
	// Output:
	// <nil>
	//   "controllers": [
	//     "employer"
	//   ],
	//   "erase-within": "P0D",
	//   "financial-year": "12-31",
	//   "id": "recruiting-no",
	//   "schema": 1,
	//   "version": "2026-1"
	// }
}
