//go:build exhaustive

package privacy_test

// exhaustive says whether the whole factored space is enumerated, or the part
// of it that runs in seconds. Run it with -tags exhaustive.
const exhaustive = true

// scanStride is of how many cases one is walked through for forty years, a prime
// that divides no number of days to choose from.
const scanStride = 11
