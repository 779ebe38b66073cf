//go:build exhaustive

package oracle_test

// spread is the step between the partial cases: every one.
const spread = 1
