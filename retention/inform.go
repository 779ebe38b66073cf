package retention

import "github.com/personvern/personvern/internal/civil"

// InformBy is the last day for informing a person of data that came from
// somebody else (GDPR Art. 14(3)), read twice: the earliest of one month after
// obtaining the data, the first communication with the person that uses it, and
// the first disclosure of it to another recipient. Safe ends the month on the
// same day of the month; outer lets the month, and nothing else, run on to the
// next working day in Norway (Reg. 1182/71 Art. 3(4)). The month is the outer
// limit of a reasonable period, not a time that may always be used.
//
// An event that has not happened shortens nothing, and none makes the day later:
// say [NotYet] where nobody was written to and nothing was disclosed. An event
// that is not said may have happened, so that the bounds reach from the day of
// obtaining to what the other events allow. Data cannot be used or disclosed
// before it is obtained: an event dated earlier counts as on the first day on
// which the data can have been obtained, and an event on a known day bounds the
// day of obtaining where that is not known. What has not been obtained gives an
// open bound.
//
// Handing data to one's own processor is read as no disclosure here, for which
// we know no authority; an authority that receives it in a particular inquiry is
// no recipient (Art. 4(9)). The exceptions of Art. 14(5) are not looked at. Data
// collected from the person is not for this function: the information is then
// due at the collection (Art. 13(1), (2)).
func InformBy(obtained, contacted, disclosed When) (safe, outer Bound) {
	lo, hi := obtained.span()
	first := exactly(lo)
	event := contacted.Bound().Earlier(disclosed.Bound())
	lo, hi = civil.AddMonthsNum(lo, 1), civil.AddMonthsNum(hi, 1)
	safe = Bound{lo, hi}.Earlier(event).Later(first)
	outer = Bound{civil.RollNum(lo), civil.RollNum(hi)}.Earlier(event).Later(first)
	return safe, outer
}
