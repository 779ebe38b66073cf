package explain

import (
	"strings"

	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
)

// named returns the host's words, where it has any in the reader's language.
func named[K comparable](r Reader, table func(*Names) map[K]Words, key K) string {
	if r.names == nil {
		return ""
	}
	return r.in(table(r.names)[key])
}

// Category returns words for people such as "debtors".
func (r Reader) Category(c subjects.Category) string {
	return r.phrase(named(r, func(n *Names) map[subjects.Category]Words { return n.Categories }, c), words.Category(c))
}

// Kind returns words for data such as "telephone number".
func (r Reader) Kind(k subjects.Kind) string {
	return r.phrase(named(r, func(n *Names) map[subjects.Kind]Words { return n.Kinds }, k), words.Kind(k))
}

// Purpose returns words for a purpose such as "collection for others".
func (r Reader) Purpose(p lawfulbasis.Purpose) string {
	return r.phrase(named(r, func(n *Names) map[lawfulbasis.Purpose]Words { return n.Purposes }, p), words.Purpose(p))
}

// phrase is the host's words, or the library's, or those for "not said".
func (r Reader) phrase(host string, own Words) string {
	switch {
	case r.audience == nobody:
		return ""
	case host != "":
		return host
	case own.IsZero():
		return r.in(sayNotSaid)
	}
	return r.in(own)
}

// Phrase returns words in the reader's language, and those for "not said" for the zero
// Words; nothing for the zero Reader.
func (r Reader) Phrase(w Words) string { return r.phrase("", w) }

// activity returns words for an activity: the host's, those of a ready-made policy,
// or "a use".
func (r Reader) activity(id privacy.ActivityID) string {
	own := words.ActivityName(id)
	if own.IsZero() {
		own = sayUse
	}
	return r.phrase(named(r, func(n *Names) map[privacy.ActivityID]Words { return n.Activities }, id), own)
}

// Use returns words for an activity: the host's, those of a ready-made policy, or
// those of its purpose.
func (r Reader) Use(a privacy.Activity) string {
	if r.audience == nobody {
		return ""
	}
	if own := r.names.activity(r, a.ID); own != "" {
		return own
	}
	return r.Purpose(a.Purpose)
}

// Recipient returns words for a recipient such as "court".
func (r Reader) Recipient(to lawfulbasis.Recipient) string {
	if r.audience == person {
		switch to {
		case lawfulbasis.ToAgent:
			return r.in(ourAgent)
		case lawfulbasis.ToAuditor:
			return r.in(ourAuditor)
		}
	}
	return r.phrase("", words.Recipient(to))
}

var (
	ourAgent   = say("noen som representerer oss", "nokon som representerer oss", "someone who represents us")
	ourAuditor = say("revisoren vår", "revisoren vår", "our auditor")
)

// Source returns words for where data comes from, such as "public registers".
func (r Reader) Source(from lawfulbasis.Source) string {
	if r.audience == person {
		switch from {
		case lawfulbasis.FromDataSubject:
			return r.in(fromYou)
		case lawfulbasis.FromOwnHistory:
			return r.in(fromUs)
		case lawfulbasis.FromOtherSource:
			return r.in(fromElsewhere)
		}
	}
	return r.phrase("", words.Source(from))
}

var (
	fromYou = say("deg selv", "deg sjølv", "yourself")
	fromUs  = say("tidligere saker hos oss", "tidlegare saker hos oss", "earlier cases with us")

	fromElsewhere = say("andre kilder", "andre kjelder", "other sources")
)

// Right returns words for a right, such as "right of access".
func (r Reader) Right(right lawfulbasis.Right) string { return r.phrase("", words.Right(right)) }

// rule returns words for a rule of a policy: the host's, those of a ready-made
// policy, or "a rule of the policy".
func (r Reader) rule(id privacy.RuleID) string {
	own := words.RuleName(id)
	if own.IsZero() {
		own = ownRule
	}
	return r.phrase(named(r, func(n *Names) map[privacy.RuleID]Words { return n.Rules }, id), own)
}

var ownRule = say("en regel i egne retningslinjer", "ein regel i eigne retningslinjer", "a rule of the policy")

// Dataset returns words for the data of a table: the host's, or the kinds of data
// in it.
func (r Reader) Dataset(d *privacy.Dataset) string {
	if r.audience == nobody {
		return ""
	}
	if d == nil {
		return r.in(sayNotSaid)
	}
	if host := named(r, func(n *Names) map[string]Words { return n.Datasets }, d.Name()); host != "" {
		return host
	}
	var kinds []string
	for k := range d.Kinds().All() {
		kinds = append(kinds, r.Kind(k))
	}
	if len(kinds) == 0 {
		return r.in(sayNotSaid)
	}
	return strings.Join(kinds, ", ")
}
