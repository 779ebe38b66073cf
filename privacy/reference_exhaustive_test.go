//go:build exhaustive

package privacy_test

// exhaustive says whether the whole factored space is enumerated, or the part
// of it that runs in seconds. Run it with -tags exhaustive.
const exhaustive = true
