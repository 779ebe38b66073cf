package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Information is one thing that the person must be told about processing: by
// Art. 13 where the data is collected from the person, by Art. 14 where it comes
// from elsewhere. The zero value means "not said". Which of them a given
// activity has to tell depends on its facts: see package review.
//
// Do not reorder. New values go last.
type Information uint8

const (
	_ Information = iota
	// AboutController: who the controller and any representative are, and how to reach
	// them (Art. 13(1)(a), 14(1)(a)).
	AboutController
	// AboutOfficer: how to reach the data protection officer, where there is one (Art.
	// 13(1)(b), 14(1)(b)).
	AboutOfficer
	// AboutPurpose: what the data is for (Art. 13(1)(c), 14(1)(c)).
	AboutPurpose
	// AboutBasis: the lawful basis of that very purpose (Art. 13(1)(c), 14(1)(c)).
	AboutBasis
	// AboutInterests: the legitimate interests, where the processing rests on them
	// (Art. 13(1)(d), 14(2)(b)).
	AboutInterests
	// AboutCategories: the categories of data; asked of what others provided (Art.
	// 14(1)(d)).
	AboutCategories
	// AboutRecipients: who receives the data, or what sort of recipient (Art.
	// 13(1)(e), 14(1)(e)).
	AboutRecipients
	// AboutTransfers: that data is to leave the EEA, with which safeguard, and where a
	// copy can be had (Art. 13(1)(f), 14(1)(f)).
	AboutTransfers
	// AboutStorage: for how long, or by which criteria (Art. 13(2)(a), 14(2)(a)).
	AboutStorage
	// AboutRights: access, rectification, erasure, restriction, objection and
	// portability (Art. 13(2)(b), 14(2)(c)).
	AboutRights
	// AboutWithdrawal: that a consent can be withdrawn at any time, and that what was
	// done before stays lawful (Art. 13(2)(c), 14(2)(d)).
	AboutWithdrawal
	// AboutComplaint: the right to complain to a supervisory authority (Art.
	// 13(2)(d), 14(2)(e)).
	AboutComplaint
	// AboutNeedToProvide: whether a law or a contract asks the person for the data, and
	// what follows from giving none; asked of what the person provides (Art.
	// 13(2)(e)).
	AboutNeedToProvide
	// AboutSources: from where the data comes, and whether from a public source; asked
	// of what others provided (Art. 14(2)(f)).
	AboutSources
	// AboutAutomation: that a machine decides, by which logic, and what follows for the
	// person (Art. 13(2)(f), 14(2)(g), 22(1), 22(4)).
	AboutAutomation
	// AboutObjection: the right to object, plainly and apart from everything else
	// (Art. 21(4)).
	AboutObjection
	// AboutArrangement: the essence of what joint controllers have arranged (Art.
	// 26(2)).
	AboutArrangement
)

var informations = enum.Table[Information]{
	Kind: "item of information",
	Tokens: []string{
		0:                  "",
		AboutController:    "controller",
		AboutOfficer:       "officer",
		AboutPurpose:       "purpose",
		AboutBasis:         "basis",
		AboutInterests:     "interests",
		AboutCategories:    "categories",
		AboutRecipients:    "recipients",
		AboutTransfers:     "transfers",
		AboutStorage:       "storage",
		AboutRights:        "rights",
		AboutWithdrawal:    "withdrawal",
		AboutComplaint:     "complaint",
		AboutNeedToProvide: "need-to-provide",
		AboutSources:       "sources",
		AboutAutomation:    "automation",
		AboutObjection:     "objection",
		AboutArrangement:   "arrangement",
	},
}

// informationAsked holds where each item is asked for: by Art. 13, and by Art.
// 14.
var informationAsked = [...]struct{ fromPerson, fromOthers law.Provision }{
	AboutController:    {fromPerson: law.Article(13).Paragraph(1).Point('a'), fromOthers: law.Article(14).Paragraph(1).Point('a')},
	AboutOfficer:       {fromPerson: law.Article(13).Paragraph(1).Point('b'), fromOthers: law.Article(14).Paragraph(1).Point('b')},
	AboutPurpose:       {fromPerson: law.Article(13).Paragraph(1).Point('c'), fromOthers: law.Article(14).Paragraph(1).Point('c')},
	AboutBasis:         {fromPerson: law.Article(13).Paragraph(1).Point('c'), fromOthers: law.Article(14).Paragraph(1).Point('c')},
	AboutInterests:     {fromPerson: law.Article(13).Paragraph(1).Point('d'), fromOthers: law.Article(14).Paragraph(2).Point('b')},
	AboutCategories:    {fromOthers: law.Article(14).Paragraph(1).Point('d')},
	AboutRecipients:    {fromPerson: law.Article(13).Paragraph(1).Point('e'), fromOthers: law.Article(14).Paragraph(1).Point('e')},
	AboutTransfers:     {fromPerson: law.Article(13).Paragraph(1).Point('f'), fromOthers: law.Article(14).Paragraph(1).Point('f')},
	AboutStorage:       {fromPerson: law.Article(13).Paragraph(2).Point('a'), fromOthers: law.Article(14).Paragraph(2).Point('a')},
	AboutRights:        {fromPerson: law.Article(13).Paragraph(2).Point('b'), fromOthers: law.Article(14).Paragraph(2).Point('c')},
	AboutWithdrawal:    {fromPerson: law.Article(13).Paragraph(2).Point('c'), fromOthers: law.Article(14).Paragraph(2).Point('d')},
	AboutComplaint:     {fromPerson: law.Article(13).Paragraph(2).Point('d'), fromOthers: law.Article(14).Paragraph(2).Point('e')},
	AboutNeedToProvide: {fromPerson: law.Article(13).Paragraph(2).Point('e')},
	AboutSources:       {fromOthers: law.Article(14).Paragraph(2).Point('f')},
	AboutAutomation:    {fromPerson: law.Article(13).Paragraph(2).Point('f'), fromOthers: law.Article(14).Paragraph(2).Point('g')},
	AboutObjection:     {fromPerson: law.Article(21).Paragraph(4), fromOthers: law.Article(21).Paragraph(4)},
	AboutArrangement:   {fromPerson: law.Article(26).Paragraph(2), fromOthers: law.Article(26).Paragraph(2)},
}

// ParseInformation returns the value whose token is exactly text, such as
// "storage". The empty text is an error.
func ParseInformation(text string) (Information, error) { return informations.Parse(text) }

// IsValid reports whether i is a value of this list: not zero, and not a
// number that no value has.
func (i Information) IsValid() bool { return informations.Valid(i) }

// String returns the token of i, such as "storage", or "" for zero.
func (i Information) String() string { return informations.String(i) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (i Information) AppendText(text []byte) ([]byte, error) { return informations.Append(text, i) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Information.AppendText].
func (i Information) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (i *Information) UnmarshalText(text []byte) error { return informations.Unmarshal(i, text) }

// WhenFromPerson returns where the law asks for i of data that is collected from
// the person. It is the zero Provision where it does not, as for the sources,
// and for what is no value.
func (i Information) WhenFromPerson() law.Provision {
	if !i.IsValid() {
		return law.Provision{}
	}
	return informationAsked[i].fromPerson
}

// WhenFromOthers returns where the law asks for i of data that comes from
// elsewhere. It is the zero Provision where it does not, as for the need to
// provide the data, and for what is no value.
func (i Information) WhenFromOthers() law.Provision {
	if !i.IsValid() {
		return law.Provision{}
	}
	return informationAsked[i].fromOthers
}

// InformationSet is a set of items of information.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Information] is not valid and stays so
// through every operation: see [InformationSet.IsValid].
type InformationSet struct{ bits enum.Bits }

// InformationOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func InformationOf(values ...Information) InformationSet {
	return InformationSet{enum.BitsOf(&informations, values)}
}

// AllInformation returns the set of every value.
func AllInformation() InformationSet { return InformationSet{enum.AllBits(&informations)} }

// ParseInformationSet returns the set whose members text names with commas
// between them, such as "purpose,storage". The order is free. The empty text is
// the empty set; an unknown token and a token named twice are errors.
func ParseInformationSet(text string) (InformationSet, error) {
	b, err := enum.ParseSet(&informations, text)
	return InformationSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s InformationSet) Has(v Information) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s InformationSet) ContainsAll(other InformationSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s InformationSet) Intersects(other InformationSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s InformationSet) Union(other InformationSet) InformationSet {
	return InformationSet{s.bits.Union(other.bits)}
}

// Intersect returns the members that s and other share.
func (s InformationSet) Intersect(other InformationSet) InformationSet {
	return InformationSet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s InformationSet) Without(other InformationSet) InformationSet {
	return InformationSet{s.bits.Without(other.bits)}
}

// IsEmpty reports whether s has no member.
func (s InformationSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Information] only. The empty
// set is valid.
func (s InformationSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s InformationSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s InformationSet) All() iter.Seq[Information] { return enum.Members[Information](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s InformationSet) Equal(other InformationSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s InformationSet) String() string { return enum.SetString(&informations, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s InformationSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&informations, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [InformationSet.AppendText].
func (s InformationSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseInformationSet]. On an error s keeps its value.
func (s *InformationSet) UnmarshalText(text []byte) error {
	parsed, err := ParseInformationSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
