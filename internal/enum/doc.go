// Package enum gives the closed vocabularies of this module their text forms
// and their sets.
//
// A [Table] holds one stable English token for each value of an enumeration.
// Matching is exact: no folding of case, no trimming, no reflection. The zero
// value of an enumeration means "not said"; it is the empty text and never a
// member of a set. [Bits] is the inside of the set types.
//
// The tables are package variables of the packages that declare the
// enumerations, are never written after start, and are safe for concurrent
// use.
package enum
