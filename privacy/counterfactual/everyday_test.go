//go:build !exhaustive

package counterfactual_test

// exhaustive says whether the whole of the spaces is looked through, or the part of
// them that runs in seconds.
const exhaustive = false
