package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

const want = `a singer who left, on 2027-04-02:
  fee f-1: restrict, gone by 2032-01-15
  singer s-1: erase-last, gone by 2027-04-15
a call note of a case closed on 2026-03-10:
  axactor-no 2026-1: last day 2029-03-10, gone by 2029-03-11
  fjord-collection 2027-1: last day 2028-03-10, gone by 2028-03-25
personvern: fjord-choir:
	limits[after-laeving]: no-such-rule
	erase-within: longer-than-one-month (gdpr:17(1))
	activities[accounts].duties[vouchers].law: not-statutory (gdpr:6(3))
`

func TestShow(t *testing.T) {
	var out bytes.Buffer
	show(&out)
	assert.Equal(t, want, out.String())
}
