// Package fact holds the two shapes in which a host states what it knows: a
// fact, which may be unknown, and a judgement, which a person made on a day.
package fact
