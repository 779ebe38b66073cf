package transfer_test

import (
	"testing"

	"github.com/personvern/personvern/privacy/transfer"
)

var placeSeeds = []string{
	"NO", "GB", "XK", // countries, and one that is none to ISO
	"UK", "gb", "", "N", "NOR", "\u212aR", // none
	transfer.EuropeanPatentOrganisation().String(), transfer.OtherOrganisation().String(), // organisations
}

// checkPlace: a place or an error, and one text for a place.
func checkPlace(t testing.TB, data []byte) {
	p, err := transfer.ParsePlace(string(data))
	if (err == nil) == (p == transfer.Place{}) || err == nil && p.String() != string(data) {
		t.Fatalf("%q is %v: %v", data, p, err)
	}
}

// FuzzParsePlace reads arbitrary bytes as a place.
func FuzzParsePlace(f *testing.F) {
	for _, seed := range placeSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkPlace(t, data) })
}
