// Package counterfactual tells what would change an answer: the smallest sets of
// facts whose change gives another outcome, and the day on which time alone does.
package counterfactual
