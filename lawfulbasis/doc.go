// Package lawfulbasis holds the words for why data is processed, by whom, from
// whom and for whom.
//
// Every use of a datum has one [Purpose] and one [Basis] of Art. 6(1), and for
// special categories a [Condition] of Art. 9(2) beside the basis. Who acts has a
// [Role] in that activity. Data comes from a [Source], goes to a [Recipient],
// and the person concerned has a [Right]. The words that stand for a point of
// the law say which, as a [law.Provision]:
//
//	lawfulbasis.LegitimateInterests.Provision().Cite(law.English) // Article 6(1)(f) GDPR
//
// # What the words do not say
//
// A word claims nothing. That a use rests on [LegalObligation] is an assertion
// which a named law must carry, and that it rests on [LegitimateInterests] is a
// weighing which somebody must have done. "Industry practice", "contract with
// our client" and "our interest in keeping it" are not here, since the law does
// not know them as grounds.
//
// # Not said
//
// The zero value of every enumeration here means "not said". It has no token,
// is in no set and stands for no default. A set that was built from zero, or
// from a number that no value has, is not valid instead of smaller. Sets have a
// text form, the tokens of their members with commas between them. Tokens and
// numbers are never renamed, renumbered or reused; what a program needs beyond
// the list of purposes is a private-use value, [PrivatePurpose].
//
// The comment on each value ends with its source: an article of the GDPR, a
// section of a Norwegian act, or a numbered statement of the Axactor privacy
// notice such as N-30.
package lawfulbasis
