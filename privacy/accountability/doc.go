// Package accountability answers what a controller or a processor must be able
// to show: whether an activity belongs in a record and what the record lacks
// (Art. 30), whether its impact must be assessed and the authority consulted
// first (Art. 35 and 36), and whether a data protection officer is needed and
// in which position (Art. 37 to 39).
//
// A question about an activity takes the [privacy.Activity] out of a policy,
// got once by its Lookup, and a small value with what the policy cannot know:
// [Processing], [Organisation], [Assessment]. Its fields are facts, where zero
// is not said, and judgements that a person made. What the policy holds is not
// asked again: the role, the lawful basis, and whether there is data of
// Articles 9 and 10 are read off the activity.
//
// An [Answer] has an outcome, the reasons with their provisions, the
// obligations that follow and, where it is undetermined, exactly the facts that
// could change it. What a document lacks is an [ElementSet], from
// [MissingFromRecord], [MissingFromAssessment] and [MissingFromConsultation].
// Questions are pure functions of their arguments: no clock, no error, no
// allocation, and no panic for any value of the facts.
//
// # What an outcome means
//
//	question                  Required                 Permitted               Forbidden        Referred
//	RequiresRecord            it must be recorded      it is exempt            never            never
//	RequiresImpactAssessment  assess before it begins  none is required        never            the controller assesses
//	RequiresReview            look at it again         nothing calls for it    never            the controller reviews
//	RequiresConsultation      consult before it begins none is required        never            the controller consults
//	RequiresOfficer           designate one            one may be designated   never            never
//	MayServeAsOfficer         never                    the position is fit     it is not fit    never
//
// Undetermined is never a release from a duty. It is also the answer to a
// question without a day, or about no activity or one that a policy would
// refuse: the reason is then [NotAsked].
//
// # What is not said
//
// A fact left out is unknown, and counts as independent of the others. The
// answer with unknown facts is the one that every way of filling them in gives,
// and otherwise undetermined. Three judgements count as not raised when they are
// left out, because somebody has to raise them: that an activity is likely to
// be of high risk, where the criteria stand in for it; that a review is
// necessary; and that another law requires an officer. A judgement past its
// review day was raised, and is open again.
//
// # How Article 35 is read
//
// In this order: an assessment made with the law that orders the processing
// (35(10)) sets the article aside; the three cases of the regulation (35(3)),
// the authority's list (35(4)) and a judgement that high risk is likely (35(1))
// each require an assessment; the authority's list of exempt kinds (35(5))
// releases from it; a judgement that high risk is not likely does so too, and
// must be documented; and otherwise the nine criteria of the working party
// decide: two or more require an assessment, none does not, and a single one
// leaves it to a judgement.
//
// Some of this is our reading, for which we know no authority: that the list of
// 35(5) yields to the cases of 35(3), to the list of 35(4) and to the
// controller's own judgement; and that data of Articles 9 and 10 always meets
// the fourth criterion. Which kinds Datatilsynet has listed is not part of this
// package; whether an activity is on a list is a fact, and so is the further
// criterion that some entries of that list ask for. Article 36 is read with
// recitals 84 and 94: what counts is the risk that the measures leave.
package accountability
