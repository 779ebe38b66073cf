package marketing

import "github.com/personvern/personvern/internal/enum"

// Channel is the way in which marketing reaches one person. The zero value means
// "not said"; nothing is then answered. Marketing that is addressed to nobody,
// such as unaddressed post or a poster, is on no channel here.
//
// Do not reorder. New values go last.
type Channel uint8

const (
	_ Channel = iota
	// Post is post with the person's address on it (markedsføringsloven § 13).
	Post
	// Phone is a person who calls and speaks (markedsføringsloven §§ 12, 14, 15
	// second paragraph).
	Phone
	// Email is any message that is stored until it is fetched: e-mail, text and
	// picture messages, voice mail (markedsføringsloven § 15 fourth paragraph).
	Email
	// Automated is any other electronic way to one person: a machine that calls,
	// fax (markedsføringsloven § 15 first paragraph).
	Automated
)

var channels = enum.Table[Channel]{Kind: "marketing channel", Tokens: []string{
	"", "post", "phone", "email", "automated",
}}

// ParseChannel returns the channel with exactly that token. The empty text is an
// error.
func ParseChannel(token string) (Channel, error) { return channels.Parse(token) }

// String returns the token of c, such as "email", and "" for zero.
func (c Channel) String() string { return channels.String(c) }

// IsValid reports whether c is a channel, and not the zero value.
func (c Channel) IsValid() bool { return channels.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the channels.
func (c Channel) AppendText(b []byte) ([]byte, error) { return channels.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// channels.
func (c Channel) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Channel.String]; the empty text is
// the zero value.
func (c *Channel) UnmarshalText(text []byte) error { return channels.Unmarshal(c, text) }

// Recipient says as what somebody is addressed. The zero value means "not said";
// an answer that differs with it is then undetermined.
//
// Do not reorder. New values go last.
type Recipient uint8

const (
	_ Recipient = iota
	// LegalPerson is a company or another body at an address of its own that
	// names nobody: no rule here protects it (markedsføringsloven §§ 12, 13 and 15
	// name natural persons and consumers).
	LegalPerson
	// AtWork is a natural person in trade or at work: a contact at a company, a
	// sole trader (markedsføringsloven § 12 second paragraph, § 13 second paragraph,
	// § 15 first paragraph).
	AtWork
	// Consumer is a natural person outside trade (markedsføringsloven § 12 first
	// paragraph, § 13 first paragraph, § 14).
	Consumer
)

var recipients = enum.Table[Recipient]{Kind: "marketing recipient", Tokens: []string{
	"", "legal-person", "at-work", "consumer",
}}

// ParseRecipient returns the recipient with exactly that token. The empty text
// is an error.
func ParseRecipient(token string) (Recipient, error) { return recipients.Parse(token) }

// String returns the token of r, such as "consumer", and "" for zero.
func (r Recipient) String() string { return recipients.String(r) }

// IsValid reports whether r is a recipient, and not the zero value.
func (r Recipient) IsValid() bool { return recipients.Valid(r) }

// AppendText appends the token of r. It fails for a number outside the
// recipients.
func (r Recipient) AppendText(b []byte) ([]byte, error) { return recipients.Append(b, r) }

// MarshalText returns the token of r. It fails for a number outside the
// recipients.
func (r Recipient) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Recipient.String]; the empty text
// is the zero value.
func (r *Recipient) UnmarshalText(text []byte) error { return recipients.Unmarshal(r, text) }
