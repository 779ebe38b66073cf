// Package enumtest holds the closed vocabularies of this module to what they
// all promise. It is used by tests only.
//
// [Enumeration] tries all 256 numbers of an enumeration against its pins, the
// numbers and tokens that programs have stored and that never change. [Set]
// tries a set type with every pair of values of its enumeration. The tables of
// pins stay with the packages that declare the values, so that a new value is
// written down twice, by two hands.
package enumtest
