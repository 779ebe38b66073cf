package transfer

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Place is where the recipient of a transfer is: a country or a territory with a
// code of its own, or an international organisation (Art. 44, 4(26)). Looking into
// data from there counts as much as sending it there.
//
// The zero Place is not said, and so is what has no code: it is nowhere that
// anything may be transferred to. Places are compared with ==. Their text is the
// code, such as "GB", or the token of an organisation.
type Place struct{ code uint16 } // two letters, or the number of an organisation

// Organisations are numbered below every pair of letters.
const (
	patentOrganisation uint16 = 1 + iota
	otherOrganisation
)

// organisations are the tokens of the organisations.
var organisations = [...]string{
	patentOrganisation: "european-patent-organisation",
	otherOrganisation:  "other-organisation",
}

// countries are the 249 codes of ISO 3166-1 and the one that the Union uses for
// Kosovo, which ISO leaves to its users.
const countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ " +
	"BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
	"CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
	"DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
	"GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY " +
	"HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
	"KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY " +
	"MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
	"NA NC NE NF NG NI NL NO NP NR NU NZ OM " +
	"PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
	"SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ " +
	"TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
	"UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"

// members are the states of the EEA, and the parts of them that have a code of
// their own and to which the Union's treaties apply in full: Åland, French
// Guiana, Guadeloupe, Saint Martin, Martinique, Réunion and Mayotte. Greenland,
// the Faroe Islands and other overseas territories are not among them. All were
// members before the regulation was law in Norway.
const members = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO " +
	"AX GF GP MF MQ RE YT"

// withdrawn are the places that left with the United Kingdom: members until the
// withdrawal, and under the same law until the end of the transition.
const withdrawn = "GB GI"

var (
	withdrawal      = retention.MustParseDate("2020-01-31")
	endOfTransition = retention.MustParseDate("2020-12-31")
)

// has reports whether a list of codes, each three bytes apart, has a place.
func has(list string, p Place) bool {
	for i := 0; i < len(list); i += 3 {
		if (Place{uint16(list[i])<<8 | uint16(list[i+1])}) == p {
			return true
		}
	}
	return false
}

// Country returns the country or territory with a two-letter code of ISO 3166-1,
// such as "GB", and Kosovo for "XK". What is no such code, such as "UK" or "gb",
// gives the zero Place.
func Country(code string) Place {
	if len(code) == 2 {
		if p := (Place{uint16(code[0])<<8 | uint16(code[1])}); has(countries, p) {
			return p
		}
	}
	return Place{}
}

// EuropeanPatentOrganisation returns the one international organisation that the
// Commission has found adequate.
func EuropeanPatentOrganisation() Place { return Place{patentOrganisation} }

// OtherOrganisation returns an international organisation of which the Commission
// has decided nothing.
func OtherOrganisation() Place { return Place{otherOrganisation} }

// AllPlaces yields every place, the countries in the order of their codes and
// then the organisations.
func AllPlaces() iter.Seq[Place] {
	return func(yield func(Place) bool) {
		for i := 0; i < len(countries); i += 3 {
			if !yield(Country(countries[i : i+2])) {
				return
			}
		}
		for i := patentOrganisation; i <= otherOrganisation; i++ {
			if !yield(Place{i}) {
				return
			}
		}
	}
}

// ParsePlace returns the place whose text is exactly text, such as "GB" or
// "european-patent-organisation". The empty text is an error.
func ParsePlace(text string) (Place, error) {
	if p := Country(text); p.IsValid() {
		return p, nil
	}
	for i := range organisations {
		if text != "" && organisations[i] == text {
			return Place{uint16(i)}, nil
		}
	}
	return Place{}, &enum.Error{Kind: "place", Text: text}
}

// IsValid reports whether p is a place; the zero Place is none.
func (p Place) IsValid() bool { return p != Place{} }

// IsOrganisation reports whether p is an international organisation.
func (p Place) IsOrganisation() bool { return p.IsValid() && int(p.code) < len(organisations) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (p Place) Equal(other Place) bool { return p == other }

// String returns the text of p, such as "GB", and "" for the zero Place.
func (p Place) String() string {
	if int(p.code) < len(organisations) {
		return organisations[p.code]
	}
	return string([]byte{byte(p.code >> 8), byte(p.code)})
}

// AppendText implements [encoding.TextAppender]. It never fails.
func (p Place) AppendText(text []byte) ([]byte, error) { return append(text, p.String()...), nil }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Place.AppendText].
func (p Place) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts what
// [ParsePlace] does, and the empty text as the zero Place. On an error p keeps its
// value.
func (p *Place) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Place{}
		return nil
	}
	parsed, err := ParsePlace(string(text))
	if err == nil {
		*p = parsed
	}
	return err
}

// IsUnderGDPR reports whether the GDPR is the law of the place on a day, so that
// Chapter V does not bear on what goes there: the EEA, Svalbard and Jan Mayen,
// and the United Kingdom with Gibraltar until the end of 2020. It is unknown for
// the zero Place, for the zero day and for days before the GDPR was law in
// Norway.
func (p Place) IsUnderGDPR(on retention.Date) privacy.Fact {
	switch {
	case !p.IsValid() || !isLaw(on):
		return privacy.Unknown
	case p.home(on) != 0:
		return privacy.Yes
	}
	return privacy.No
}

// home returns why the GDPR is the law of a place on a day, as a test of the
// sheet, and 0 where it is not.
func (p Place) home(on retention.Date) int {
	switch {
	case has(members, p) || has(withdrawn, p) && !on.After(withdrawal):
		return testInEEA
	case p == svalbard:
		return testOnSvalbard
	case has(withdrawn, p) && !on.After(endOfTransition):
		return testInTransition
	}
	return 0
}

// homeUntil returns the last day on which the GDPR is the law of a place, zero
// where it still is.
func (p Place) homeUntil() retention.Date {
	if has(withdrawn, p) {
		return endOfTransition
	}
	return retention.Date{}
}

var svalbard = Country("SJ")

// isLaw reports whether Chapter V was law in Norway on a day.
func isLaw(on retention.Date) bool { return law.InForce(chapterV, on) }

var chapterV = law.Article(44)
