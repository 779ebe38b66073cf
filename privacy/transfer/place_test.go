package transfer_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

func TestPlaces(t *testing.T) {
	all := slices.Collect(transfer.AllPlaces())
	require.Len(t, all, 249+1+2, "ISO 3166-1, Kosovo, and the organisations")
	organisations := 0
	var texts []string
	for _, p := range all {
		require.True(t, p.IsValid())
		text, err := p.MarshalText()
		require.NoError(t, err)
		require.Equal(t, p.String(), string(text))
		appended, err := p.AppendText([]byte("x"))
		require.NoError(t, err)
		require.Equal(t, "x"+p.String(), string(appended))
		back, err := transfer.ParsePlace(string(text))
		require.NoError(t, err)
		require.Equal(t, p, back)
		var read transfer.Place
		require.NoError(t, read.UnmarshalText(text))
		require.Equal(t, p, read)
		if p.IsOrganisation() {
			organisations++
			require.False(t, transfer.Country(p.String()).IsValid())
			continue
		}
		require.Equal(t, p, transfer.Country(p.String()))
		require.Len(t, p.String(), 2)
		texts = append(texts, p.String())
	}
	assert.Equal(t, 2, organisations)
	assert.True(t, slices.IsSorted(texts))
	assert.Len(t, slices.Compact(texts), 250)
	assert.Equal(t, "european-patent-organisation", transfer.EuropeanPatentOrganisation().String())
	assert.Equal(t, "other-organisation", transfer.OtherOrganisation().String())
	for p := range transfer.AllPlaces() {
		assert.Equal(t, "AD", p.String())
		break
	}
	n := 0
	for range transfer.AllPlaces() {
		if n++; n == 251 {
			break
		}
	}
	assert.Equal(t, 251, n)
}

// What is no code is no place, and no place is nowhere.
func TestNoPlace(t *testing.T) {
	var zero transfer.Place
	assert.False(t, zero.IsValid() || zero.IsOrganisation())
	assert.Empty(t, zero.String())
	text, err := zero.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	assert.Zero(t, transfer.Country(""))
	for _, code := range []string{"UK", "EL", "gb", "G", "GBR", "AA", "ZZ", "EU", " G", "AD ", "D A", "\x00\x01", "\x00\x02"} {
		assert.Zero(t, transfer.Country(code), "%q", code)
		_, err := transfer.ParsePlace(code)
		assert.ErrorContains(t, err, "is not a place", "%q", code)
		kept := transfer.Country("NO")
		assert.Error(t, kept.UnmarshalText([]byte(code)))
		assert.Equal(t, transfer.Country("NO"), kept, "on an error it keeps its value")
	}
	_, err = transfer.ParsePlace("")
	require.Error(t, err)
	p := transfer.Country("NO")
	require.NoError(t, p.UnmarshalText(nil))
	assert.Zero(t, p)
	assert.Empty(t, slices.Collect(zero.Adequacies()))
	assert.Empty(t, cmp.Diff(transfer.Country("NO"), transfer.Country("NO")))
	assert.NotEmpty(t, cmp.Diff(transfer.Country("NO"), transfer.Country("SE")))
}

func TestIsUnderGDPR(t *testing.T) {
	under := func(on string) string {
		var all []string
		for p := range transfer.AllPlaces() {
			if p.IsUnderGDPR(date(on)) == privacy.Yes {
				all = append(all, p.String())
			}
		}
		return strings.Join(all, " ")
	}
	const now = "AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SJ SK YT"
	assert.Equal(t, now, under("2021-01-01"))
	assert.Equal(t, now, under("2026-11-24"))
	assert.Equal(t, strings.Replace(now, "FR GF", "FR GB GF GI", 1), under("2018-07-20"))
	assert.Equal(t, strings.Replace(now, "FR GF", "FR GB GF GI", 1), under("2020-12-31"))
	for p := range transfer.AllPlaces() {
		for _, on := range []retention.Date{{}, date("2018-07-19")} {
			assert.Equal(t, privacy.Unknown, p.IsUnderGDPR(on), p)
		}
	}
	assert.Equal(t, privacy.Unknown, transfer.Place{}.IsUnderGDPR(today))
	assert.Equal(t, privacy.No, transfer.Country("GB").IsUnderGDPR(date("2021-01-01")))
}
