//go:build !exhaustive

package oracle_test

// spread is the step between the partial cases of the everyday run. It is prime
// and divides no number of values, so that every value of every fact is met.
const spread = 41
