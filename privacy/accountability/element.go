package accountability

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Element is one thing that a record, an impact assessment or a request for
// consultation contains. The zero value is none.
//
// Do not reorder. New values go last.
type Element uint8

const (
	_ Element = iota
	// ControllerContacts is who the controller is and how to reach it; in a
	// processor's record, each controller that it works for (Art. 30(1)(a),
	// 30(2)(a)).
	ControllerContacts
	// JointControllerContacts is the same of those who decide with it
	// (Art. 30(1)(a)).
	JointControllerContacts
	// RepresentativeContacts is the same of a representative under Art. 27
	// (Art. 30(1)(a), 30(2)(a)).
	RepresentativeContacts
	// OfficerContacts is the same of the data protection officer
	// (Art. 30(1)(a), 30(2)(a), 36(3)(d)).
	OfficerContacts
	// ProcessorContacts is the same of the processor and those who work with it
	// (Art. 30(2)(a)).
	ProcessorContacts
	// Purposes is what the processing is for (Art. 30(1)(b), 36(3)(b)).
	Purposes
	// ProcessingCategories is what kinds of processing are done for each
	// controller (Art. 30(2)(b)).
	ProcessingCategories
	// SubjectCategories is whose data it is (Art. 30(1)(c)).
	SubjectCategories
	// DataCategories is which data it is (Art. 30(1)(c)).
	DataCategories
	// RecipientCategories is who receives it (Art. 30(1)(d)).
	RecipientCategories
	// TransferDestinations is to which third country or international
	// organisation it goes (Art. 30(1)(e), 30(2)(c)).
	TransferDestinations
	// TransferSafeguards documents the safeguards of a transfer that rests on
	// compelling interests alone (Art. 30(1)(e), 30(2)(c), 49(6)).
	TransferSafeguards
	// ErasureTimeLimits is when the data is to be erased (Art. 30(1)(f)).
	ErasureTimeLimits
	// SecurityMeasures describes the security in general terms (Art. 30(1)(g),
	// 30(2)(d)).
	SecurityMeasures
	// OperationsDescription describes the processing and its purposes
	// systematically (Art. 35(7)(a)).
	OperationsDescription
	// LegitimateInterest is the interest that the controller pursues
	// (Art. 35(7)(a)).
	LegitimateInterest
	// NecessityAssessment weighs necessity and proportionality
	// (Art. 35(7)(b)).
	NecessityAssessment
	// RiskAssessment weighs the risks to people (Art. 35(7)(c)).
	RiskAssessment
	// RiskMeasures is what is to be done against the risks (Art. 35(7)(d)).
	RiskMeasures
	// Responsibilities is who of controllers and processors answers for what
	// (Art. 36(3)(a)).
	Responsibilities
	// Means is how the data is to be processed (Art. 36(3)(b)).
	Means
	// ProtectionMeasures is how people's rights are protected (Art. 36(3)(c)).
	ProtectionMeasures
	// ImpactAssessment is the assessment itself (Art. 36(3)(e)).
	ImpactAssessment
	// RequestedInformation is what else the authority has asked for
	// (Art. 36(3)(f)).
	RequestedInformation
	numElements
)

var elements = enum.Table[Element]{Kind: "element", Tokens: []string{
	"", "controller-contacts", "joint-controller-contacts", "representative-contacts", "officer-contacts",
	"processor-contacts", "purposes", "processing-categories", "subject-categories", "data-categories",
	"recipient-categories", "transfer-destinations", "transfer-safeguards", "erasure-time-limits", "security-measures",
	"operations-description", "legitimate-interest", "necessity-assessment", "risk-assessment", "risk-measures",
	"responsibilities", "means", "protection-measures", "impact-assessment", "requested-information",
}}

// ParseElement returns the element with exactly that token. The empty text is
// an error.
func ParseElement(token string) (Element, error) { return elements.Parse(token) }

// IsValid reports whether e is an element, and not the zero value.
func (e Element) IsValid() bool { return elements.Valid(e) }

// String returns the token of e, such as "purposes", and "" for zero.
func (e Element) String() string { return elements.String(e) }

// AppendText appends the token of e. It fails for a number outside the
// elements.
func (e Element) AppendText(b []byte) ([]byte, error) { return elements.Append(b, e) }

// MarshalText returns the token of e. It fails for a number outside the
// elements.
func (e Element) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Element.String]; the empty text
// is the zero value.
func (e *Element) UnmarshalText(text []byte) error { return elements.Unmarshal(e, text) }

var elementProvisions = [numElements][]law.Provision{
	ControllerContacts:      {law.Article(30).Paragraph(1).Point('a'), law.Article(30).Paragraph(2).Point('a')},
	JointControllerContacts: {law.Article(30).Paragraph(1).Point('a')},
	RepresentativeContacts:  {law.Article(30).Paragraph(1).Point('a'), law.Article(30).Paragraph(2).Point('a')},
	OfficerContacts:         {law.Article(30).Paragraph(1).Point('a'), law.Article(30).Paragraph(2).Point('a'), law.Article(36).Paragraph(3).Point('d')},
	ProcessorContacts:       {law.Article(30).Paragraph(2).Point('a')},
	Purposes:                {law.Article(30).Paragraph(1).Point('b'), law.Article(36).Paragraph(3).Point('b')},
	ProcessingCategories:    {law.Article(30).Paragraph(2).Point('b')},
	SubjectCategories:       {law.Article(30).Paragraph(1).Point('c')},
	DataCategories:          {law.Article(30).Paragraph(1).Point('c')},
	RecipientCategories:     {law.Article(30).Paragraph(1).Point('d')},
	TransferDestinations:    {law.Article(30).Paragraph(1).Point('e'), law.Article(30).Paragraph(2).Point('c')},
	TransferSafeguards:      {law.Article(30).Paragraph(1).Point('e'), law.Article(30).Paragraph(2).Point('c'), law.Article(49).Paragraph(6)},
	ErasureTimeLimits:       {law.Article(30).Paragraph(1).Point('f')},
	SecurityMeasures:        {law.Article(30).Paragraph(1).Point('g'), law.Article(30).Paragraph(2).Point('d')},
	OperationsDescription:   {law.Article(35).Paragraph(7).Point('a')},
	LegitimateInterest:      {law.Article(35).Paragraph(7).Point('a')},
	NecessityAssessment:     {law.Article(35).Paragraph(7).Point('b')},
	RiskAssessment:          {law.Article(35).Paragraph(7).Point('c')},
	RiskMeasures:            {law.Article(35).Paragraph(7).Point('d')},
	Responsibilities:        {law.Article(36).Paragraph(3).Point('a')},
	Means:                   {law.Article(36).Paragraph(3).Point('b')},
	ProtectionMeasures:      {law.Article(36).Paragraph(3).Point('c')},
	ImpactAssessment:        {law.Article(36).Paragraph(3).Point('e')},
	RequestedInformation:    {law.Article(36).Paragraph(3).Point('f')},
}

// Provisions yields where the law asks for e: for a controller's record before
// a processor's, and for a record before a consultation.
func (e Element) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if e >= numElements {
			return
		}
		for _, p := range elementProvisions[e] {
			if !yield(p) {
				return
			}
		}
	}
}

// Particulars is what a caller says of a document beside what the policy holds.
// The zero value says nothing. What neither says is missing.
type Particulars struct {
	// Stated is what the document contains.
	Stated ElementSet
	// Excused is what it need not contain, because there is no such thing where
	// the law says "where applicable", or it cannot be said where the law says
	// "where possible". An excuse that the law does not know changes nothing,
	// and what is stated needs none.
	Excused ElementSet
}

// usable replaces sets that hold a slip by the empty set, so that nothing counts
// as there because of it.
func (p Particulars) usable() Particulars {
	if !p.Stated.IsValid() {
		p.Stated = ElementSet{}
	}
	if !p.Excused.IsValid() {
		p.Excused = ElementSet{}
	}
	return p
}

// missing is what is required and neither held, stated nor lawfully excused.
func (p Particulars) missing(required, excuses, held ElementSet) ElementSet {
	return required.Without(held).Without(p.Stated).Without(p.Excused.Intersect(excuses))
}

// ElementSet is a set of elements.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Element] is not valid and stays so
// through every operation: see [ElementSet.IsValid].
type ElementSet struct{ bits enum.Bits }

// ElementsOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func ElementsOf(values ...Element) ElementSet { return ElementSet{enum.BitsOf(&elements, values)} }

// AllElements returns the set of every value.
func AllElements() ElementSet { return ElementSet{enum.AllBits(&elements)} }

// ParseElementSet returns the set whose members text names with commas between
// them, such as "purposes,means". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseElementSet(text string) (ElementSet, error) {
	b, err := enum.ParseSet(&elements, text)
	return ElementSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s ElementSet) Has(v Element) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s ElementSet) ContainsAll(other ElementSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s ElementSet) Intersects(other ElementSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s ElementSet) Union(other ElementSet) ElementSet { return ElementSet{s.bits.Union(other.bits)} }

// Intersect returns the members that s and other share.
func (s ElementSet) Intersect(other ElementSet) ElementSet {
	return ElementSet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s ElementSet) Without(other ElementSet) ElementSet {
	return ElementSet{s.bits.Without(other.bits)}
}

// IsEmpty reports whether s has no member.
func (s ElementSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Element] only. The empty
// set is valid.
func (s ElementSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s ElementSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s ElementSet) All() iter.Seq[Element] { return enum.Members[Element](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s ElementSet) Equal(other ElementSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s ElementSet) String() string { return enum.SetString(&elements, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s ElementSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&elements, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [ElementSet.AppendText].
func (s ElementSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseElementSet]. On an error s keeps its value.
func (s *ElementSet) UnmarshalText(text []byte) error {
	parsed, err := ParseElementSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
