package privacytest

// Implementation is a tested system as far as the drivers can ask it. What is nil
// is not there; a driver that needs it must not be given it.
type Implementation struct {
	// Item is what it does with one item.
	Item System
	// Sweep is its nightly job.
	Sweep Sweep
	// Store makes a fresh store of it.
	Store func() Store
	// Answer is how it answers questions; false where it cannot.
	Answer func(*Case) (Answer, bool)
}

// Right returns the library as an implementation. It passes every driver.
func Right() *Implementation {
	sweep := SweepOf(correct)
	return &Implementation{Item: correct, Sweep: sweep, Store: StoreOf(sweep), Answer: (*Case).Ask}
}

// Survivors returns the known mistakes that a test suite does not find: it calls
// the suite with each of the wrong implementations, and the suite reports whether
// it found fault with it. A suite that also finds fault with [Right] finds too
// much.
func Survivors(findsFault func(*Implementation) bool) []Defect {
	var live []Defect
	for d := range AllDefects() {
		if !findsFault(d.Implementation()) {
			live = append(live, d)
		}
	}
	return live
}
