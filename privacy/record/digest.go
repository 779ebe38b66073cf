package record

import (
	"encoding/hex"

	"github.com/personvern/personvern/internal/enum"
)

// Digest is a SHA-256 digest, or any keyed hash of 32 bytes. The zero Digest is
// not said. Digests are comparable with ==; their text form is 64 lowercase
// hexadecimal digits, and the empty text for the zero Digest.
type Digest [32]byte

// Salt is 32 bytes that nobody can guess: fresh from crypto/rand for each entry
// of a log, and erased with the body of the entry. The zero Salt is not said.
// Its text form is that of a [Digest].
type Salt [32]byte

// ParseDigest reads 64 lowercase hexadecimal digits. The empty text and 64
// zeros are none.
func ParseDigest(text string) (Digest, error) {
	d, err := parseHex("digest of 64 lowercase hexadecimal digits", text)
	return Digest(d), err
}

// IsZero reports whether the digest is not said.
func (d Digest) IsZero() bool { return d == Digest{} }

// String returns the text form of d.
func (d Digest) String() string { return hexText(d) }

// AppendText appends the text form of d. The error is always nil.
func (d Digest) AppendText(b []byte) ([]byte, error) { return appendHex(b, d), nil }

// MarshalText returns the text form of d. The error is always nil.
func (d Digest) MarshalText() ([]byte, error) { return appendHex(nil, d), nil }

// UnmarshalText reads what [ParseDigest] does, and the zero Digest from the
// empty text. On an error d keeps its value.
func (d *Digest) UnmarshalText(text []byte) error {
	return unmarshalHex((*[32]byte)(d), "digest of 64 lowercase hexadecimal digits", text)
}

// IsZero reports whether the salt is not said.
func (s Salt) IsZero() bool { return s == Salt{} }

// String returns the text form of s.
func (s Salt) String() string { return hexText(s) }

// AppendText appends the text form of s. The error is always nil.
func (s Salt) AppendText(b []byte) ([]byte, error) { return appendHex(b, s), nil }

// MarshalText returns the text form of s. The error is always nil.
func (s Salt) MarshalText() ([]byte, error) { return appendHex(nil, s), nil }

// UnmarshalText reads 64 lowercase hexadecimal digits that are not all zero, and
// the zero Salt from the empty text. On an error s keeps its value.
func (s *Salt) UnmarshalText(text []byte) error {
	return unmarshalHex((*[32]byte)(s), "salt of 64 lowercase hexadecimal digits", text)
}

func hexText(v [32]byte) string { return string(appendHex(nil, v)) }

func appendHex(b []byte, v [32]byte) []byte {
	if v == ([32]byte{}) {
		return b
	}
	return hex.AppendEncode(b, v[:])
}

func parseHex(kind, text string) (v [32]byte, err error) {
	var back [64]byte
	if len(text) == len(back) {
		// A byte that is no digit leaves a text that differs from what was read;
		// so do capitals.
		_, _ = hex.Decode(v[:], []byte(text))
		hex.Encode(back[:], v[:])
	}
	if string(back[:]) != text || v == ([32]byte{}) {
		return [32]byte{}, &enum.Error{Kind: kind, Text: text}
	}
	return v, nil
}

func unmarshalHex(v *[32]byte, kind string, text []byte) error {
	if len(text) == 0 {
		*v = [32]byte{}
		return nil
	}
	parsed, err := parseHex(kind, string(text))
	if err != nil {
		return err
	}
	*v = parsed
	return nil
}
