package enum

import (
	"iter"
	"math/bits"
	"strings"
)

// Bits is a set of up to 127 values of one enumeration, held in two words so
// that a set can be copied and compared with ==. It is the inside of the set
// types of this module; those add the type of the element and the text form.
//
// Bit 0 is no member. It records that the set was built from something that
// is not a value of the enumeration: such a set is not valid, and stays so
// through [Bits.Union], so that a slip while building it cannot read as a
// smaller set.
type Bits struct{ low, high uint64 }

// BitsOf returns the set of the given values. A value that is not in t, zero
// among them, makes the set invalid.
func BitsOf[E ~uint8](t *Table[E], values []E) Bits {
	var b Bits
	for _, v := range values {
		if !t.Valid(v) {
			v = 0
		}
		b = b.with(uint8(v))
	}
	return b
}

// AllBits returns the set of every value of t.
func AllBits[E ~uint8](t *Table[E]) Bits {
	var b Bits
	for i := range t.Tokens {
		if t.Valid(E(i)) {
			b = b.with(uint8(i))
		}
	}
	return b
}

func (b Bits) with(v uint8) Bits {
	if v < 64 {
		b.low |= 1 << v
	} else {
		b.high |= 1 << (v - 64)
	}
	return b
}

// Has reports whether v is a member. Zero never is.
func (b Bits) Has(v uint8) bool {
	switch {
	case v == 0 || v > 127:
		return false
	case v < 64:
		return b.low>>v&1 != 0
	default:
		return b.high>>(v-64)&1 != 0
	}
}

// IsValid reports whether the set was built from values of its enumeration
// only. The empty set is valid.
func (b Bits) IsValid() bool { return b.low&1 == 0 }

// IsEmpty reports whether the set has no member.
func (b Bits) IsEmpty() bool { return b.low&^1 == 0 && b.high == 0 }

// Len returns the number of members.
func (b Bits) Len() int { return bits.OnesCount64(b.low&^1) + bits.OnesCount64(b.high) }

// Union returns the members of either set. It is invalid when either set is.
func (b Bits) Union(c Bits) Bits { return Bits{b.low | c.low, b.high | c.high} }

// Intersect returns the members of both sets. It is invalid when either set is.
func (b Bits) Intersect(c Bits) Bits {
	return Bits{b.low&c.low | (b.low|c.low)&1, b.high & c.high}
}

// Without returns the members of b that are not in c. It is invalid when
// either set is.
func (b Bits) Without(c Bits) Bits {
	return Bits{b.low&^c.low | (b.low|c.low)&1, b.high &^ c.high}
}

// ContainsAll reports whether every member of c is a member of b. Every set
// contains all members of an empty one.
func (b Bits) ContainsAll(c Bits) bool { return c.low&^b.low&^1 == 0 && c.high&^b.high == 0 }

// Intersects reports whether the sets share a member.
func (b Bits) Intersects(c Bits) bool { return b.low&c.low&^1 != 0 || b.high&c.high != 0 }

// Members yields the members of b in the order of the enumeration.
func Members[E ~uint8](b Bits) iter.Seq[E] {
	return func(yield func(E) bool) {
		for low := b.low &^ 1; low != 0; low &= low - 1 {
			if !yield(E(bits.TrailingZeros64(low))) {
				return
			}
		}
		for high := b.high; high != 0; high &= high - 1 {
			if !yield(E(64 + bits.TrailingZeros64(high))) {
				return
			}
		}
	}
}

// invalidSet stands in texts for what was no value of the enumeration. No
// token begins with a question mark, so it cannot be parsed back.
const invalidSet = "?"

// SetString returns the tokens of the members in the order of the enumeration
// with commas between them: "" for the empty set. An invalid set begins with
// "?".
func SetString[E ~uint8](t *Table[E], b Bits) string {
	text := make([]byte, 0, 16*b.Len())
	if !b.IsValid() {
		text = append(text, invalidSet...)
	}
	return string(appendSet(t, text, b))
}

func appendSet[E ~uint8](t *Table[E], text []byte, b Bits) []byte {
	start := len(text)
	for v := range Members[E](b) {
		if len(text) > start || !b.IsValid() {
			text = append(text, ',')
		}
		text = append(text, t.Tokens[v]...)
	}
	return text
}

// AppendSet appends the text of SetString, or reports an invalid set.
func AppendSet[E ~uint8](t *Table[E], text []byte, b Bits) ([]byte, error) {
	if !b.IsValid() {
		return text, &Error{Kind: t.Kind, Text: SetString(t, b)}
	}
	return appendSet(t, text, b), nil
}

// ParseSet returns the set whose members text names, in any order. The empty
// text is the empty set. A text that is not a token, and a token named twice,
// are errors.
func ParseSet[E ~uint8](t *Table[E], text string) (Bits, error) {
	var b Bits
	if text == "" {
		return b, nil
	}
	for token := range strings.SplitSeq(text, ",") {
		v, err := t.Parse(token)
		if err != nil {
			return Bits{}, err
		}
		if b.Has(uint8(v)) {
			return Bits{}, &Error{Kind: t.Kind, Text: text, Twice: token}
		}
		b = b.with(uint8(v))
	}
	return b, nil
}
