package counterfactual

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
)

// Party is somebody who can bring a change about. Time alone is none: what it
// changes is told by [Answer.Later]. The zero value is nobody.
//
// Do not reorder. New values go last.
type Party uint8

const (
	_ Party = iota
	// Person is the data subject: consents, withdraws, objects, identifies
	// (Art. 4(1)).
	Person
	// Controller is the controller: judges, records, releases what it has placed,
	// or looks up what is not known (Art. 4(7)).
	Controller
	// Client is the undertaking that gave the commission (Art. 28, notice N-13).
	Client
	// Authority is an authority, a court or the legislator (Art. 17(3)(b), 58).
	Authority
)

var partyTokens = enum.Table[Party]{Kind: "party", Tokens: []string{"", "person", "controller", "client", "authority"}}

// String returns the token of p, such as "person", and "" for zero.
func (p Party) String() string { return partyTokens.String(p) }

// IsValid reports whether p is a party, and not the zero value.
func (p Party) IsValid() bool { return partyTokens.Valid(p) }

// AppendText appends the token of p. It fails for a number outside the parties.
func (p Party) AppendText(b []byte) ([]byte, error) { return partyTokens.Append(b, p) }

// MarshalText returns the token of p. It fails for a number outside the parties.
func (p Party) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Party.String]; the empty text is
// the zero value.
func (p *Party) UnmarshalText(text []byte) error { return partyTokens.Unmarshal(p, text) }

// ParseParty returns the party with exactly that token.
func ParseParty(token string) (Party, error) { return partyTokens.Parse(token) }

// PartySet is a set of parties of whom any one is enough. The zero value is the
// empty set. Sets can be compared with ==. A set built from a number outside the
// parties is not valid, and stays so.
type PartySet struct{ bits enum.Bits }

// PartiesOf returns the set of the given parties.
func PartiesOf(parties ...Party) PartySet { return PartySet{enum.BitsOf(&partyTokens, parties)} }

// AllParties returns the set of every party.
func AllParties() PartySet { return PartySet{enum.AllBits(&partyTokens)} }

// ParsePartySet reads the tokens of parties with commas between them, in any
// order. The empty text is the empty set.
func ParsePartySet(text string) (PartySet, error) {
	bits, err := enum.ParseSet(&partyTokens, text)
	return PartySet{bits}, err
}

// Has reports whether p is in the set. Zero never is.
func (s PartySet) Has(p Party) bool { return s.bits.Has(uint8(p)) }

// ContainsAll reports whether every party of t is in s.
func (s PartySet) ContainsAll(t PartySet) bool { return s.bits.ContainsAll(t.bits) }

// Intersects reports whether the sets share a party.
func (s PartySet) Intersects(t PartySet) bool { return s.bits.Intersects(t.bits) }

// Union returns the parties of either set.
func (s PartySet) Union(t PartySet) PartySet { return PartySet{s.bits.Union(t.bits)} }

// Intersect returns the parties of both sets.
func (s PartySet) Intersect(t PartySet) PartySet { return PartySet{s.bits.Intersect(t.bits)} }

// Without returns the parties of s that are not in t.
func (s PartySet) Without(t PartySet) PartySet { return PartySet{s.bits.Without(t.bits)} }

// IsEmpty reports whether nobody is in the set.
func (s PartySet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether the set was built from parties only.
func (s PartySet) IsValid() bool { return s.bits.IsValid() }

// Len returns how many parties are in the set.
func (s PartySet) Len() int { return s.bits.Len() }

// All yields the parties in declared order.
func (s PartySet) All() iter.Seq[Party] { return enum.Members[Party](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s PartySet) Equal(t PartySet) bool { return s == t }

// String returns the tokens with commas between them, and "" for the empty set.
func (s PartySet) String() string { return enum.SetString(&partyTokens, s.bits) }

// AppendText appends the text of [PartySet.String]. It fails for an invalid set.
func (s PartySet) AppendText(b []byte) ([]byte, error) {
	return enum.AppendSet(&partyTokens, b, s.bits)
}

// MarshalText returns the text of [PartySet.String]. It fails for an invalid set.
func (s PartySet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a text as [ParsePartySet] does. On an error s keeps its
// value.
func (s *PartySet) UnmarshalText(text []byte) error {
	parsed, err := ParsePartySet(string(text))
	if err == nil {
		*s = parsed
	}
	return err
}
