package privacy

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// ActivityID names an activity of a policy, such as "collection-3pc". It is
// the identity that hosts store, and is never renumbered or reused. The empty
// text is not said.
type ActivityID string

// Item is one datum, or data that cannot be separated, about one person. The
// zero Item is undetermined for every question. Questions take it by pointer
// to save copying, where nil is the zero Item; they never change or keep it.
type Item struct {
	// Key is the host's own name for the item, such as a primary key; the
	// library only hands it back.
	Key string
	// Of is the dataset that the item belongs to. Nil is not said.
	Of *Dataset
	// Under is the key of the item in the parent dataset that this one hangs
	// on; empty for none. It orders a [Plan] and decides nothing.
	Under string
	// Uses are the uses made of the item, one for each activity and case that
	// it serves: a debtor's name in two cases has two. An item without any is
	// undetermined, not free to go: data was stored for some purpose, and the
	// day that purpose ended is a fact. The list is the whole of them: what is
	// not in it is no use, so that a use left out is a purpose ended. Only the
	// statutory duties and maxima of an activity left out stay open.
	Uses []Use
	// Holds is what stands in the way of erasing, by [AllHolds]. Left out, it is
	// not said.
	Holds Holds
	// Unlawful is raised when the item is said to have been collected or
	// processed unlawfully (Art. 17(1)(d)): Yes counts from the day of the
	// judgement, an undecided one leaves the answer open. Left out, nobody has
	// raised it, and the lawful basis that the policy asserts stands.
	Unlawful Judgement
	// ErasureOrdered is raised when a law or an order under Art. 58(2)(g) is
	// said to require the erasure (Art. 17(1)(e)); statutory maxima that the
	// policy knows need no such word. Like these it stands by itself: Art. 17(3)
	// takes away the duty of Art. 17(1), and no law and no order, so that a claim
	// of the controller's own, a breach record and an open request yield to it.
	// A duty to keep, an order to keep and the person's own claim do not.
	ErasureOrdered Judgement
	// ChildService is raised when the item is said to have been collected, on
	// consent, for an online service offered directly to a child
	// (Art. 8(1), 17(1)(f)). It counts on request, also after majority.
	ChildService Judgement
	// Origin says how the item came about. Left out, the kinds of the dataset
	// say it where their definition leaves no choice, and it is not said
	// otherwise. It decides what portability reaches (Art. 20(1)) and when the
	// person is to be informed (Art. 13, 14).
	Origin subjects.Origin
	// Accurate is the judgement that the item is accurate and complete for its
	// purposes, or is not (Art. 5(1)(d), 16). Left out, nobody has verified it.
	Accurate Judgement
	// Excluded is raised when the rules are said not to reach the item.
	Excluded Exclusion
	// Withheld is raised when national law is said to exempt the item from
	// access and information. Of a suspicion that was examined or reported it is
	// asked for (hvitvaskingsloven §§ 28, 32); left out of other items, nobody
	// has raised it.
	Withheld Withholding
	// OthersRights is raised when handing the item over is said to harm the
	// rights of others (Art. 15(4), 20(4)).
	OthersRights Judgement
	// Disclosures are the recipients to whom the item was disclosed, by
	// [AllDisclosures]. Left out, it is not said.
	Disclosures Disclosures
	// TellingUnreasonable is raised when it is said to be impossible, or a
	// disproportionate effort, to tell the recipients (Art. 19).
	TellingUnreasonable Judgement

	none bool
}

// None states that the host looked and has nothing about the person in that
// dataset. A [Plan] needs either items or this for each dataset.
func None(of *Dataset) Item { return Item{Of: of, none: true} }

// IsNone reports whether the item was made by [None].
func (i *Item) IsNone() bool { return i.none }

// Use is one use of an item: which activity of the policy, and what happened.
// Everything left out is not said.
type Use struct {
	// For names the activity.
	For ActivityID
	// Dates says when the events happened that its periods run from.
	Dates retention.Dates
	// Consent is the consent it rests on; only for activities on consent.
	Consent Consent
	// Objection is what the person has said against this use; for activities on
	// public task or legitimate interests, and for direct marketing.
	Objection Objection
	// Necessary is the judgement that the item is still necessary for the
	// purpose. It is asked for where a period of the controller's own does not
	// settle that: when a person demands erasure before the period has run
	// (Art. 17(1)(a)), when a use has not begun, and when it began after a time
	// in which nothing justified the storage. No ends the use from the day of
	// the judgement.
	Necessary Judgement
	// Exempt says whether an exception in the text of a statutory maximum
	// applies, such as that a camera recording is likely to be handed to the
	// police. Only for activities with such a maximum.
	Exempt Fact
	// Assessed is what was found of this use of this item, where it differs from
	// what was found of the activity at large, or was not looked at there: the
	// consent of this person, the need of this claim. See [Activity.Assessed].
	Assessed lawfulbasis.Assessment
	// Informed is the day the person was given the information about this use
	// (Art. 13, 14). What was said of it in a notice counts from the day the
	// person had the notice.
	Informed retention.When
	// Contacted is the day of the first communication with the person in this
	// use (Art. 14(3)(b), 21(4)).
	Contacted retention.When
}

// Consent is one consent to one purpose (Art. 6(1)(a), 7, 9(2)(a)).
type Consent struct {
	// Given is the day it was given. A consent dated after the day asked about
	// has not been given.
	Given retention.When
	// Withdrawn is the day it was withdrawn: use stops that day, and what was
	// done before stays lawful (Art. 7(3)).
	Withdrawn retention.When
	// LastDay is the last day for which this consent was asked, beside the
	// period of the policy; the earlier counts. Zero: none was set.
	LastDay retention.Date
	// Born is the person's day of birth, for a service offered directly to
	// children (Art. 8(1)); it is asked for nothing else. What makes the consent
	// valid is found by [Use.Assessed]: freely given, specific, informed and the
	// other elements that [lawfulbasis.Consent] asks for.
	Born retention.When
}

// Objection is one objection to one use (Art. 21). The zero value is not said;
// [NoObjection] says that there is none.
type Objection struct {
	// Received is the day it reached the controller. From then on the use has
	// stopped, whatever is decided later about erasing.
	Received retention.When
	// Overriding is the judgement that compelling legitimate grounds override,
	// or that the use is necessary for legal claims, which the controller must
	// show (Art. 21(1)). Against direct marketing it has no effect
	// (Art. 21(2)-(3)).
	Overriding Judgement
}

// NoObjection states that the person has not objected to the use.
func NoObjection() Objection { return Objection{Received: retention.NotYet()} }

// Holds is the list of everything that stands in the way of erasing an item.
// The zero value is not said, which is not an empty list.
type Holds struct {
	list []retention.Hold
	said bool
}

// AllHolds states that these are the holds on the item, and that there are no
// others: AllHolds() says that the host looked and found none. The list is
// kept, not copied.
func AllHolds(holds ...retention.Hold) Holds { return Holds{list: holds, said: true} }

// Equal reports whether the two say the same; it is for go-cmp.
func (h Holds) Equal(other Holds) bool {
	return h.said == other.said && slices.Equal(h.list, other.list)
}

// IsSaid reports whether anything was said; the zero value says nothing.
func (h Holds) IsSaid() bool { return h.said }

// All yields the holds.
func (h Holds) All() iter.Seq[retention.Hold] { return slices.Values(h.list) }
