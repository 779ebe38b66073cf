// Package policyfile reads and writes policies as strict JSON, so that a policy can
// be kept, reviewed and compared by people who write no Go.
//
// [Parse] reads a file and makes a [privacy.Policy] of it; [Format] writes one as a
// file. Anything that [privacy.New] accepts can be in a file, and nothing else:
// start from the file of a policy that is there, such as that of package axactor
// or recruiting, and change it.
//
//	policy, err := policyfile.Parse(data)
//	…
//	text, err := policyfile.Format(axactor.Policy())
//
// # The form
//
// A file is an object with the fields of [privacy.Spec] in it, and a schema
// number, which is 1:
//
//	{
//	  "schema": 1,
//	  "id": "collector-no",
//	  "version": "2026-1",
//	  "controllers": ["Inkasso AS"],
//	  "financial-year": "12-31",
//	  "erase-within": "P0D",
//	  "activities": [{
//	    "id": "accounts",
//	    "purpose": "bookkeeping",
//	    "role": "controller",
//	    "controllers": ["Inkasso AS"],
//	    "basis": "legal-obligation",
//	    "about": ["debtor"],
//	    "kinds": ["payment-voucher"],
//	    "duties": [{
//	      "id": "vouchers",
//	      "law": "bokforingsloven:13(1)[1-4]",
//	      "kinds": ["payment-voucher"],
//	      "from": "booked",
//	      "anchor": "end-of-financial-year",
//	      "period": "P5Y"
//	    }]
//	  }]
//	}
//
// The file schema.json beside this package, which [Schema] returns, is a JSON
// Schema of it, with every token of every enumeration. Values are texts in the
// text form of their types, lists, and true and false; sets are lists of tokens,
// whose order is free. What is left out is not said, and so is false. There is no
// null, no empty text and no comment.
//
// # What is refused
//
// A file may come from a stranger, and two programs that read one file differently
// are a hole. So Parse refuses whatever two readers could take differently, and
// whatever a person who reviews the file does not see: duplicate keys, after
// unescaping and in other letters too; keys that the form does not have; bytes that
// are not UTF-8; a byte order mark; characters that are hidden or turn the line
// round; numbers that are not written in the one way; anything after the policy.
// Letters of another alphabet that look like those of a key or a token make another
// key or token, which the form does not have. In headings, versions and the names of
// undertakings they are not looked at, and neither is the normal form of Unicode.
//
// A policy may be stricter than law, never laxer: the period of a duty below what the
// statute orders, a maximum above what it allows, and the like are refused with the
// provision. In a file nothing refers to anything but statements and controllers,
// which are lists in the same file, so there are no cycles.
//
// The error is an [*Error] with all faults, up to 20: first those of the text, each
// with its [Kind]; when the text is in order, those of the policy, each with its
// [privacy.Problem] and provision. Each has its place as a JSON pointer and its byte.
// No error repeats more than 64 bytes of what stands there.
//
// # How large
//
// What a file may have is in the constants of this package; [Limits] lower it. The
// time for reading is linear in the length of the file, and so is the memory: what
// the policy takes, some times the length of the file, and at most 20 faults.
// Nothing of a file that is too large is read.
//
// # Which policy
//
// [Append] writes the canonical form: the same policy is always the same bytes. Of
// these [Digest] is the SHA-256, by which a record of a decision names the policy
// that it followed. A file may be written in other ways, with other white space
// and in another order, and be the same policy: so take the digest of the policy,
// never of a file.
package policyfile
