package privacy

import "github.com/personvern/personvern/internal/fact"

// Fact is what is known of a yes-or-no question. The zero value is [Unknown]:
// not said, or said to be undecided. Use the three constants; any other number
// is unknown.
type Fact = fact.Fact

const (
	// No says that it is not so.
	No = fact.No
	// Unknown says nothing: the zero value.
	Unknown = fact.Unknown
	// Yes says that it is so.
	Yes = fact.Yes
)

// Judgement is an answer to a question that the law leaves to a person, with
// who answers for it, since when, and until when it may be relied on. The
// library never makes one. The zero Judgement says that nobody has judged.
type Judgement = fact.Judgement
