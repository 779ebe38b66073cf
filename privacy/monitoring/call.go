package monitoring

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Call is what is known of recording a conversation. Fields left out are not said.
type Call struct {
	// TakesPart says whether who records is one of those who speak; the undertaking
	// does through its employees.
	TakesPart privacy.Fact
	// Told says whether all who speak were told, before it began.
	Told privacy.Fact
	// NeedNotTell says whether the law excepts telling them (personopplysningsloven
	// § 16).
	NeedNotTell privacy.Judgement
}

// MayRecord answers whether a conversation may be recorded on that day. Recording
// others in secret is a crime (straffeloven § 205 a, which we know at second
// hand); recording one's own calls needs information, and a basis of Article 6,
// which is another question, of a policy. So is how long it is kept.
func MayRecord(c Call, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayRecord, day, &gdprKnown) {
		told := ruling.So(c.Told, theInformation)
		f.Need(1<<othersConversation, ruling.So(c.TakesPart, thePart), told)
		f.Need(1<<notInformed, told, ruling.So(c.NeedNotTell.AsOf(day), theExemption))
	}
	return f.Answer()
}
