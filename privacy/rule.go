package privacy

// aspect is one thing that an item can be on a day, as the rules see it: what
// all its uses, duties, maxima, holds and judgements come to, already compared
// with the day. The rules are a function of these alone, so that every
// combination can be enumerated.
type aspect uint8

const (
	aspectLive        aspect = iota // a use covers the day; after a gap, only if judged necessary
	aspectAffirmed                  // a use covers the day and was judged necessary
	aspectRefuses                   // a use pursues an open claim; after a gap, only if judged necessary
	aspectUpheld                    // such a use, or one under Art. 17(3)(a), (c) or (d), was judged necessary
	aspectJudged                    // a use whose necessity nobody has judged will be judged necessary
	aspectGap                       // the present cover began after a time without one
	aspectStruck                    // a ground that ends every use and refusal: (d)
	aspectChild                     // a ground that ends every use: (f)
	aspectDuty                      // a statutory duty to keep runs
	aspectPassed                    // a statutory maximum on the item has passed
	aspectOrder                     // an order to keep, or the person's own claim
	aspectOwn                       // a claim of the controller's own
	aspectRecord                    // a breach record
	aspectFrozen                    // an access request is open
	aspectOpposed                   // erasure of unlawful data is opposed
	aspectYields                    // the opposition yields to the passed maximum
	aspectContest                   // accuracy or an objection is being decided
	aspectNobody                    // the request: the person is not identified
	aspectExcessive                 // the request: manifestly unfounded or excessive
	aspectMisdirected               // the request: it came to an address not meant for it
	aspectOutside                   // the data protection rules do not reach the item
	aspectOrdered                   // a law or an order requires the erasure: (e), 58(2)(g)
	numAspects
)

// aspects is a set of them.
type aspects uint32

func (s aspects) has(a aspect) bool { return s>>a&1 != 0 }

func only(a ...aspect) aspects {
	var s aspects
	for _, a := range a {
		s |= 1 << a
	}
	return s
}

var (
	barAspects  = only(aspectDuty, aspectPassed, aspectOrder, aspectOwn, aspectRecord, aspectFrozen, aspectOpposed, aspectYields, aspectOrdered, aspectOutside)
	useAspects  = only(aspectLive, aspectAffirmed, aspectJudged, aspectGap, aspectStruck, aspectOutside)
	gateAspects = only(aspectNobody, aspectExcessive, aspectMisdirected)
)

// relevant lists the aspects that each question looks at; the others cannot
// change its answer.
var relevant = [...]aspects{
	AskMayErase:                 barAspects | only(aspectContest),
	AskRequiresErasure:          barAspects | useAspects | only(aspectContest),
	AskRequiresErasureOnRequest: barAspects | useAspects | only(aspectRefuses, aspectUpheld, aspectChild) | gateAspects,
	AskMayKeep:                  barAspects | useAspects | only(aspectContest),
}

// rule answers a question from the aspects of an item that is held as
// controller. It is the whole of Art. 17 as this library reads it, in the order
// in which the tests are made.
func rule(q Question, s aspects) Outcome {
	if q == AskRequiresErasureOnRequest && s&gateAspects != 0 {
		return Forbidden // 11(2), 12(2), 12(3), 12(5), 12(6)
	}
	// 17(3) takes 17(1) away, and neither another law nor an order, which demand
	// the erasure by themselves. Whether opposition under 18(1)(b) prevails over
	// them, no authority says: it is a judgement.
	passed := s.has(aspectPassed) || s.has(aspectOrdered) && !s.has(aspectOutside)
	opposed := s.has(aspectOpposed) && !(passed && s.has(aspectYields))
	// What began after a time without a ground counts when it is judged
	// necessary.
	counts := !s.has(aspectGap) || s.has(aspectJudged)
	live := s.has(aspectAffirmed) || s.has(aspectLive) && counts
	refuses := s.has(aspectUpheld) || s.has(aspectRefuses) && counts
	if s.has(aspectStruck) {
		live, refuses = false, false
	}
	if s.has(aspectChild) {
		live = false // 17(3) switches off the whole of 17(1)
	}

	if s.has(aspectOutside) {
		live, refuses = true, true // no ground of 17(1) is there; other law may be
	}

	bars, mustKeep := true, true
	switch {
	case s.has(aspectOrder), s.has(aspectDuty), opposed: // 17(3)(b), 18(1)(b), 18(1)(c)
	case passed: // 17(1)(e), 58(2)(g): before an own claim, a freeze and a contest
		bars, live, refuses = false, false, false
	case s.has(aspectRecord): // 33(5)
	case s.has(aspectFrozen): // 15: the answer comes first
	case s.has(aspectContest) && q != AskRequiresErasureOnRequest: // 18(1)(a), (d)
	case s.has(aspectOwn): // 17(3)(e)
		mustKeep = false
	default:
		bars = false
	}
	switch q {
	case AskMayErase:
		if bars {
			return Forbidden
		}
		return Permitted
	case AskMayKeep:
		switch {
		case bars && mustKeep:
			return Required
		case bars, live:
			return Permitted
		}
		return Forbidden
	}
	switch {
	case bars, q == AskRequiresErasureOnRequest && refuses: // 17(3)
		return Forbidden
	case live:
		return Permitted
	}
	return Required
}

// answer is the rule for an item that may be used as processor too. What stands
// in the way of erasing stands; for the rest it is the client's to say.
func answer(q Question, mixed bool, s aspects) Outcome {
	o, stands := rule(q, s), Forbidden
	if q == AskMayKeep {
		stands = Required
	}
	if mixed && o != stands {
		return Referred
	}
	return o
}

// alike are aspects that do the same: the rule asks whether any of them is
// there. Of several that are open one is enough to try, and none where one is
// certain.
func alike(q Question) [3]aspects {
	own := only(aspectOwn)
	if q == AskMayKeep {
		own = 0 // it need not be kept
	}
	return [3]aspects{
		only(aspectOrder, aspectDuty),
		only(aspectRecord, aspectFrozen, aspectContest) | own,
		gateAspects,
	}
}

// openAspects returns the aspects to try for all possibilities.
func openAspects(q Question, certain, possible aspects) aspects {
	open := possible & relevant[q] &^ certain
	if open&(open-1) == 0 {
		return open
	}
	for _, kind := range alike(q) {
		one := open & kind
		if certain&relevant[q]&kind != 0 {
			one = 0
		}
		open = open&^kind | one&-one
	}
	return open
}

// settle answers a question from what the item certainly is and what it
// possibly is: the answer that all possibilities share, or undetermined.
func settle(q Question, mixed bool, certain, possible aspects) Outcome {
	open := openAspects(q, certain, possible)
	first := answer(q, mixed, certain|open)
	for s := open; s != 0; {
		s = (s - 1) & open
		if answer(q, mixed, certain|s) != first {
			return Undetermined
		}
	}
	return first
}

// possibleOutcomes returns the outcomes of all possibilities, as bits.
func possibleOutcomes(q Question, mixed bool, certain, possible aspects) uint8 {
	open := openAspects(q, certain, possible)
	could := uint8(1) << answer(q, mixed, certain|open)
	for s := open; s != 0; {
		s = (s - 1) & open
		could |= 1 << answer(q, mixed, certain|s)
	}
	return could
}

// deciding returns the open aspects that change the answer for some choice of
// the others.
func deciding(q Question, mixed bool, certain, possible aspects) aspects {
	open := openAspects(q, certain, possible)
	var found aspects
	for a := range numAspects {
		if !open.has(a) {
			continue
		}
		others := open &^ (1 << a)
		for s := others; ; s = (s - 1) & others {
			if answer(q, mixed, certain|s) != answer(q, mixed, certain|s|1<<a) {
				found |= 1 << a
				break
			}
			if s == 0 {
				break
			}
		}
	}
	for _, kind := range alike(q) {
		if found&kind != 0 {
			found |= possible & relevant[q] & kind &^ certain
		}
	}
	return found
}
