package enum

import "strconv"

// Table holds the tokens of one closed enumeration. Index 0 is the zero value,
// which means "not said" everywhere in this module and has no token. An empty
// token further on is a number that no value has taken yet.
type Table[E ~uint8] struct {
	// Kind names the enumeration in error texts, such as "data subject category".
	Kind string
	// Tokens holds one stable English token a value, indexed by the value.
	Tokens []string
}

// Error reports a text that is not a token of its enumeration.
type Error struct {
	// Kind is the name of the enumeration.
	Kind string
	// Text is what was read, or what was to be written.
	Text string
	// Twice is the token that a set named more than once, or empty.
	Twice string
}

// Error shows at most 64 bytes of the text, since it may come from a stranger.
func (e *Error) Error() string {
	if e.Twice != "" {
		return "personvern: " + e.Kind + " " + quote(e.Twice) + " is named twice"
	}
	return "personvern: " + quote(e.Text) + " is not a " + e.Kind
}

func quote(text string) string {
	const most = 64
	if len(text) > most {
		return strconv.Quote(text[:most]) + "..."
	}
	return strconv.Quote(text)
}

// Valid reports whether v is a value of the enumeration other than zero.
func (t *Table[E]) Valid(v E) bool { return int(v) < len(t.Tokens) && t.Tokens[v] != "" }

// String returns the token of v, "" for zero, and a text such as
// "data subject category(200)" for a value outside the enumeration.
func (t *Table[E]) String(v E) string {
	if v == 0 || t.Valid(v) {
		return t.Tokens[v]
	}
	return t.Kind + "(" + strconv.Itoa(int(v)) + ")"
}

// Append appends the token of v, or reports a value outside the enumeration.
// Zero is the empty text.
func (t *Table[E]) Append(text []byte, v E) ([]byte, error) {
	if v != 0 && !t.Valid(v) {
		return text, &Error{Kind: t.Kind, Text: t.String(v)}
	}
	return append(text, t.Tokens[v]...), nil
}

// Parse returns the value whose token is exactly text. The empty text is not
// a token.
func (t *Table[E]) Parse(text string) (E, error) {
	if text != "" {
		for i, token := range t.Tokens {
			if token == text {
				return E(i), nil
			}
		}
	}
	return 0, &Error{Kind: t.Kind, Text: text}
}

// Unmarshal is Parse for encoding.TextUnmarshaler: there the empty text is the
// zero value, "not said". On an error v keeps its value.
func (t *Table[E]) Unmarshal(v *E, text []byte) error {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	parsed, err := t.Parse(string(text))
	if err != nil {
		return err
	}
	*v = parsed
	return nil
}
