package privacy

import "github.com/personvern/personvern/internal/enum"

// Topic is what a [Note] is about. The zero value is not said.
//
// Do not reorder. New values go last.
type Topic uint8

const (
	_ Topic = iota
	// TopicDefinition: what a word means.
	TopicDefinition
	// TopicController: who is responsible, and how to reach them.
	TopicController
	// TopicSafeguard: how the data is protected.
	TopicSafeguard
	// TopicRight: a right of the person.
	TopicRight
	// TopicRetention: how long, in general.
	TopicRetention
	// TopicBasis: a lawful basis, in general.
	TopicBasis
	// TopicData: kinds of data, in general.
	TopicData
	// TopicSource: where data comes from.
	TopicSource
	// TopicRecipient: who receives data.
	TopicRecipient
	// TopicTransfer: whether data leaves the EEA.
	TopicTransfer
	// TopicChange: how the notice itself changes.
	TopicChange
)

var topics = enum.Table[Topic]{Kind: "topic", Tokens: []string{
	"", "definition", "controller", "safeguard", "right", "retention", "basis", "data", "source", "recipient", "transfer", "change",
}}

// String returns the token of t, such as "safeguard", and "" for zero.
func (t Topic) String() string { return topics.String(t) }

// IsValid reports whether t is a topic, and not the zero value.
func (t Topic) IsValid() bool { return topics.Valid(t) }

// AppendText appends the token of t. It fails for a number outside the topics.
func (t Topic) AppendText(b []byte) ([]byte, error) { return topics.Append(b, t) }

// MarshalText returns the token of t. It fails for a number outside the topics.
func (t Topic) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Topic.String]; the empty text is
// the zero value.
func (t *Topic) UnmarshalText(text []byte) error { return topics.Unmarshal(t, text) }

// ParseTopic returns the topic with exactly that token.
func ParseTopic(token string) (Topic, error) { return topics.Parse(token) }
