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
// # What somebody must find
//
// Whether a choice was free, a processing necessary or an interest stronger than
// the person's is for a human to find, never for a program. Such a finding is an
// [Element]: one thing that must be so. All elements are worded so that they
// speak for the processing. [Basis.Asks] and [Condition.Asks] say which ones a
// basis or condition needs, as sets of which one element at least must be met:
// that the person was told of the interest, or that an exception from telling
// applies. A condition of Art. 9(2) is asked beside a basis and never makes one.
//
// Whoever has looked records an [Assessment]: the elements that are met and those
// that are not, who answers for it, since which day, and the last day on which it
// may be relied on. What was left out has not been looked at, and nothing is
// assumed of it. Record what you found, also where it speaks against you: an
// element that is left out keeps an answer open, one that is not met settles it.
// The days are those of package retention, the answers yes, no and unknown those
// of package privacy.
//
// [Assessment.AsOf] gives the [Findings] of a day, [Findings.Over] lays those
// about one person over those about everybody, and [Basis.Test] and
// [Condition.Test] hold them against what is asked. The [Verdict] is yes or no
// only where nothing that is still open could change it. A no names the elements
// against it; a verdict that is unknown names those that would decide it, and
// only those, so that nobody is sent to look at what no longer matters.
//
// Two things are asked elsewhere, since they are days: whether a consent was
// given, and whether it was withdrawn. Package privacy asks of a use what is no
// part of a basis or condition, such as the contract with a processor.
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
