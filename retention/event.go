package retention

import "github.com/personvern/personvern/internal/enum"

// Event is a kind of happening from which a period runs or a purpose ends.
// The zero value is "not said".
//
// Do not reorder. New values go last.
type Event uint8

const (
	_ Event = iota
	// Collected is the day the item was collected or obtained (Art. 13, 14).
	Collected
	// CaseClosed is the day a collection case was closed: paid in full, settled,
	// withdrawn by the client, sold, time-barred, lapsed or abandoned in writing
	// (notice N-81; inkassoloven § 15 is the only statutory marker of an end).
	CaseClosed
	// Booked is the day whose financial year a booked item belongs to
	// (bokføringsloven § 13 second paragraph).
	Booked
	// LeftBalance is the last day on which a purchased claim stood in the
	// balance (bokføringsloven § 13 first paragraph no. 3).
	LeftBalance
	// RelationshipEnded is the day a customer relationship ended or a single
	// transaction was carried out (hvitvaskingsloven § 30).
	RelationshipEnded
	// ContractEnded is the day a contract with a client or supplier ended
	// (notice N-13).
	ContractEnded
	// Applied is the day an application for a position was received (notice N-14).
	Applied
	// ApplicationWithdrawn is the day an applicant withdrew the application
	// (Art. 6(1)(b): steps at the request of the person end with the request).
	ApplicationWithdrawn
	// PositionFilled is the day the recruitment ended for those not chosen
	// (notice N-83).
	PositionFilled
	// Hired is the day an applicant became an employee (notice N-84).
	Hired
	// EmploymentEnded is the last day of an employment.
	EmploymentEnded
	// ConsentGiven is the day the consent of the use was given; it is read from
	// the consent itself, not from [Dates] (Art. 7).
	ConsentGiven
	// Recorded is the day a camera or call recording was made (camera
	// regulation FOR-2018-07-02-1107 § 6).
	Recorded
	// LastContact is the day of the last visit, enquiry or other contact.
	LastContact
	// Registered is the day credit information was first lawfully registered
	// (kredittopplysningsloven § 21).
	Registered
	// Dated is the date of a document (internal-control regulation
	// FOR-2008-09-22-1080 § 8).
	Dated
	// Answered is the day a request, complaint or dispute was finally answered
	// (Art. 5(2), 12).
	Answered
	// Private1 is the first of four events of a controller's own.
	Private1
	// Private2 is the second private event.
	Private2
	// Private3 is the third private event.
	Private3
	// Private4 is the fourth private event.
	Private4
)

var events = enum.Table[Event]{Kind: "event", Tokens: []string{
	"", "collected", "case-closed", "booked", "left-balance", "relationship-ended", "contract-ended",
	"applied", "application-withdrawn", "position-filled", "hired", "employment-ended", "consent-given",
	"recorded", "last-contact", "registered", "dated", "answered",
	"private-1", "private-2", "private-3", "private-4",
}}

// String returns the token of e, such as "case-closed", and "" for zero.
func (e Event) String() string { return events.String(e) }

// IsValid reports whether e is an event, and not the zero value.
func (e Event) IsValid() bool { return events.Valid(e) }

// AppendText appends the token of e. It fails for a number outside the events.
func (e Event) AppendText(b []byte) ([]byte, error) { return events.Append(b, e) }

// MarshalText returns the token of e. It fails for a number outside the events.
func (e Event) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Event.String]; the empty text
// is the zero value.
func (e *Event) UnmarshalText(text []byte) error { return events.Unmarshal(e, text) }

// ParseEvent returns the event with exactly that token.
func ParseEvent(token string) (Event, error) { return events.Parse(token) }

// Dates says what is known of the events of one use of one item: a field per
// event. Every field left out is "not said", which is neither "happened" nor
// "has not happened": an open case is CaseClosed: [NotYet](), a closed case
// whose day was lost is CaseClosed: [NoLaterThan](migrationDay).
type Dates struct {
	// Collected: see the event of that name, as for all fields.
	Collected When
	// CaseClosed is the day the collection case was closed.
	CaseClosed When
	// Booked is the day whose financial year the item belongs to.
	Booked When
	// LeftBalance is the last day as a balance item.
	LeftBalance When
	// RelationshipEnded is the end of a customer relationship.
	RelationshipEnded When
	// ContractEnded is the end of a contract.
	ContractEnded When
	// Applied is the day of an application.
	Applied When
	// ApplicationWithdrawn is the day it was withdrawn.
	ApplicationWithdrawn When
	// PositionFilled is the last day of the recruitment.
	PositionFilled When
	// Hired is the day the applicant became an employee.
	Hired When
	// EmploymentEnded is the last day of an employment.
	EmploymentEnded When
	// Recorded is the day a recording was made.
	Recorded When
	// LastContact is the day of the last contact.
	LastContact When
	// Registered is the day of the first lawful registration.
	Registered When
	// Dated is the date of a document.
	Dated When
	// Answered is the day of the final answer.
	Answered When
	// Private1 to Private4 are a controller's own events.
	Private1, Private2, Private3, Private4 When
}

// Of returns what is said of an event; [ConsentGiven], which has its home in
// the consent, and numbers outside the events are "not said".
func (d *Dates) Of(e Event) When {
	if p := d.at(e); p != nil {
		return *p
	}
	return When{}
}

// With returns a copy in which an event is as given. Events without a field
// change nothing.
func (d Dates) With(e Event, w When) Dates {
	if p := d.at(e); p != nil {
		*p = w
	}
	return d
}

func (d *Dates) at(e Event) *When {
	switch e {
	case Collected:
		return &d.Collected
	case CaseClosed:
		return &d.CaseClosed
	case Booked:
		return &d.Booked
	case LeftBalance:
		return &d.LeftBalance
	case RelationshipEnded:
		return &d.RelationshipEnded
	case ContractEnded:
		return &d.ContractEnded
	case Applied:
		return &d.Applied
	case ApplicationWithdrawn:
		return &d.ApplicationWithdrawn
	case PositionFilled:
		return &d.PositionFilled
	case Hired:
		return &d.Hired
	case EmploymentEnded:
		return &d.EmploymentEnded
	case Recorded:
		return &d.Recorded
	case LastContact:
		return &d.LastContact
	case Registered:
		return &d.Registered
	case Dated:
		return &d.Dated
	case Answered:
		return &d.Answered
	case Private1:
		return &d.Private1
	case Private2:
		return &d.Private2
	case Private3:
		return &d.Private3
	case Private4:
		return &d.Private4
	}
	return nil
}
