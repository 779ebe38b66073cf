// Package rows accounts for every row of the inventories of law that the library
// was written from: where a test holds it, or why it is not modelled. The table
// stands in the tests of this package, which hold no code, and which fail when
// a test that a row names is gone or no longer speaks of it.
package rows
