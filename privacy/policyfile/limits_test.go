package policyfile_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/policyfile"
)

// with returns the honest file with something replaced.
func with(t testing.TB, old, new string) string {
	t.Helper()
	require.Contains(t, honest, old)
	return strings.Replace(honest, old, new, 1)
}

// activity is an activity of the honest policy with rules of its own.
func activity(t testing.TB, id string, limits, ceilings []string) string {
	t.Helper()
	return fmt.Sprintf(`{"id":%q,"purpose":"collection","role":"controller","controllers":["Inkasso AS"],"basis":"legitimate-interests",`+
		`"about":["debtor"],"kinds":["name"],"statements":["N-1"],"limits":[%s],"ceilings":[%s]}`, id, strings.Join(limits, ","), strings.Join(ceilings, ","))
}

func limits(n int, from, period string) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf(`{"id":"l%d-%s","from":%q,"anchor":"day","period":%q,"statements":["N-1"]}`, i, from, from, period)
	}
	return all
}

func ceilings(n int, from string, more string) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf(`{"id":"c%d-%s","law":"inkassoloven-1988:8","kinds":["name"],"from":%q,"anchor":"end-of-month","period":"P1Y","scope":"item"%s}`, i, from, from, more)
	}
	return all
}

const activities = `"activities": [`

// Each limit, one below it, at it and one above it: the last is refused, for what
// it is and where. The file itself is otherwise in order.
func TestLimits(t *testing.T) {
	for _, tt := range []struct {
		name    string
		most    int
		file    func(n int) string
		kind    policyfile.Kind
		pointer string
	}{
		{"bytes", policyfile.MaxBytes, func(n int) string { return honest + strings.Repeat(" ", n-len(honest)) }, policyfile.TooLarge, ""},
		{"text", policyfile.MaxText, func(n int) string { return with(t, "Cameras", strings.Repeat("x", n)) }, policyfile.TooLong, "/statements/1/heading"},
		{"text of two bytes a letter", policyfile.MaxText, func(n int) string {
			return with(t, "Cameras", strings.Repeat("ø", n/2)+strings.Repeat("x", n%2))
		}, policyfile.TooLong, "/statements/1/heading"},
		{"text that is escaped", policyfile.MaxText, func(n int) string {
			return with(t, "Cameras", strings.Repeat(`\u0061`, n))
		}, policyfile.TooLong, "/statements/1/heading"},
		{"id of the policy", policyfile.MaxID, func(n int) string { return with(t, `"hostile"`, `"`+strings.Repeat("x", n)+`"`) }, policyfile.NotValid, "/id"},
		{"id of a statement", policyfile.MaxID, func(n int) string {
			return strings.ReplaceAll(honest, "N-3", strings.Repeat("N", n))
		}, policyfile.NotValid, "/statements/2/id"},
		{"rules", policyfile.MaxRules, func(n int) string {
			// Three are there, of two activities.
			return with(t, activities, activities+activity(t, "many", limits(n-3, "applied", "P1Y"), nil)+",")
		}, policyfile.TooMany, "/activities/2/ceilings/0"},
		{"elements", policyfile.MaxElements, func(n int) string {
			return with(t, `["gdpr:15"]`, `["gdpr:15"`+strings.Repeat(`,"gdpr:15"`, n-1)+`]`)
		}, policyfile.TooMany, "/notes/0/law"},
		{"controllers", policyfile.MaxControllers, func(n int) string {
			return with(t, `["Inkasso AS", `, `["Inkasso AS", "`+strings.Join(manyNames(n-2), `", "`)+`", `)
		}, policyfile.TooMany, "/controllers"},
		{"controllers of an activity", policyfile.MaxControllers, func(n int) string {
			return with(t, `"controllers": ["Inkasso AS"]`, `"controllers": ["Inkasso AS"`+strings.Repeat(`, "Inkasso AS"`, n-1)+`]`)
		}, policyfile.TooMany, "/activities/0/controllers"},
		{"compared", policyfile.MaxCompared, func(n int) string {
			// The honest one compares one. Other events, and maxima with exceptions,
			// are not compared.
			return with(t, activities, activities+
				activity(t, "one", append(limits(n-5, "case-closed", "P1M"), limits(50, "booked", "P1D")...), ceilings(1, "case-closed", ""))+","+
				activity(t, "two", limits(2, "applied", "P1M"), ceilings(2, "applied", ""))+","+
				activity(t, "three", limits(70, "hired", "P1M"), ceilings(1, "hired", `,"exceptions":true`))+",")
		}, policyfile.TooMany, "/activities/4"},
	} {
		for n := tt.most - 1; n <= tt.most+1; n++ {
			p, err := policyfile.Parse([]byte(tt.file(n)))
			if n <= tt.most {
				require.NoError(t, err, "%s: %d", tt.name, n)
				continue
			}
			assert.Nil(t, p)
			e := refused(t, err)
			assert.Equal(t, tt.kind, e.Faults[0].Kind, "%s: %v", tt.name, err)
			assert.Equal(t, tt.pointer, e.Faults[0].Pointer, "%s: %v", tt.name, err)
		}
	}
}

// Periods are 0 to 100 years long, and days are from 1900 to 2200.
func TestYears(t *testing.T) {
	for text, ok := range map[string]bool{
		"P0Y": true, "P1Y": true, "P99Y": true, "P100Y": true, "P101Y": false, "P1200M": true, "P1201M": false, "P36525D": true, "P36526D": false,
	} {
		_, err := policyfile.Parse([]byte(with(t, `"backup-rotation": "P30D"`, `"backup-rotation": "`+text+`"`)))
		assert.Equal(t, ok, err == nil, "%s: %v", text, err)
	}
	for day, ok := range map[string]bool{
		"1899-12-30": false, "1899-12-31": false, "1900-01-01": true, "1900-01-02": true, "2200-12-30": true, "2200-12-31": true, "2201-01-01": false,
	} {
		_, err := policyfile.Parse([]byte(with(t, `"2026-01-01"`, `"`+day+`"`)))
		assert.Equal(t, ok, err == nil, "%s: %v", day, err)
	}
}

// Of a form that is six deep no file that is in order is deeper: the limit is
// tested on what is refused.
func TestDepth(t *testing.T) {
	for depth := policyfile.MaxDepth - 1; depth <= policyfile.MaxDepth+1; depth++ {
		_, err := policyfile.Parse([]byte(with(t, `["complaint"]`, strings.Repeat("[", depth-1)+strings.Repeat("]", depth-1))))
		faults := refused(t, err).Faults
		deep := faults[len(faults)-1].Kind == policyfile.TooDeep
		assert.Equal(t, depth > policyfile.MaxDepth, deep, "%d: %v", depth, err)
	}
	_, err := policyfile.Limits{Depth: 6}.Parse([]byte(honest))
	require.NoError(t, err)
	_, err = policyfile.Limits{Depth: 5}.Parse([]byte(honest))
	assert.Equal(t, policyfile.TooDeep, refused(t, err).Faults[0].Kind)
}

// A caller may lower the limits, and not raise them.
func TestLimitsLower(t *testing.T) {
	size := len(honest)
	for _, tt := range []struct {
		reason string
		limits policyfile.Limits
		text   string
		kind   policyfile.Kind // zero: it is taken
	}{
		{"as many bytes as allowed", policyfile.Limits{Bytes: size}, honest, 0},
		{"one more", policyfile.Limits{Bytes: size - 1}, honest, policyfile.TooLarge},
		{"more bytes than the package allows", policyfile.Limits{Bytes: 2 * policyfile.MaxBytes}, honest + strings.Repeat(" ", policyfile.MaxBytes), policyfile.TooLarge},
		{"less than none is the constant", policyfile.Limits{Bytes: -1, Depth: -1, Text: -1, Rules: -1}, honest, 0},
		{"as long as the longest text", policyfile.Limits{Text: len("bokforingsloven:13(1)[1-4]")}, honest, 0},
		{"shorter", policyfile.Limits{Text: len("bokforingsloven:13(1)[1-4]") - 1}, honest, policyfile.TooLong},
		{"longer than the package allows", policyfile.Limits{Text: 2 * policyfile.MaxText}, with(t, "Cameras", strings.Repeat("x", policyfile.MaxText+1)), policyfile.TooLong},
		{"deeper than the package allows", policyfile.Limits{Depth: 99}, with(t, `["complaint"]`, strings.Repeat("[", 20)+strings.Repeat("]", 20)), policyfile.WrongType},
		{"as many rules as there are", policyfile.Limits{Rules: 3}, honest, 0},
		{"fewer rules", policyfile.Limits{Rules: 2}, honest, policyfile.TooMany},
		{"more rules than the package allows", policyfile.Limits{Rules: 1 << 20}, with(t, activities, activities+activity(t, "many", limits(policyfile.MaxRules-1, "applied", "P1Y"), nil)+","), policyfile.TooMany},
	} {
		_, err := tt.limits.Parse([]byte(tt.text))
		if tt.kind == 0 {
			require.NoError(t, err, tt.reason)
		} else {
			assert.Equal(t, tt.kind, refused(t, err).Faults[0].Kind, tt.reason)
		}
	}
}

// There are 20 faults at most, of the text and of the policy, and more are told
// of.
func TestManyFaults(t *testing.T) {
	for _, tt := range []struct {
		n    int
		more bool
	}{{19, false}, {20, false}, {21, true}, {300, true}} {
		_, err := policyfile.Parse([]byte(with(t, `"schema"`, strings.Repeat(`"x": 1, `, tt.n)+`"schema"`)))
		e := refused(t, err)
		assert.Len(t, e.Faults, min(tt.n, 20))
		assert.Equal(t, tt.more, e.More)
		assert.Equal(t, tt.more, strings.HasSuffix(err.Error(), "\n\tand more"))

		rules := limits(tt.n, "case-closed", "P2Y")
		_, err = policyfile.Parse([]byte(with(t, activities, activities+activity(t, "one", rules, ceilings(1, "case-closed", ""))+",")))
		e = refused(t, err)
		if tt.n > policyfile.MaxCompared {
			assert.Equal(t, policyfile.TooMany, e.Faults[0].Kind)
			continue
		}
		assert.Len(t, e.Faults, min(tt.n, 20))
		assert.Equal(t, tt.more, e.More)
		assert.Equal(t, privacy.LongerThanStatute, e.Faults[0].Problem)
		for i, f := range e.Faults {
			assert.Equal(t, fmt.Sprintf("/activities/0/limits/%d/period", i), f.Pointer, "in the order of their bytes")
		}
		assert.Equal(t, tt.more, strings.HasSuffix(err.Error(), "\n\tand more"))
	}
}

// However long a text of a stranger is, an error shows 64 bytes of it, in ASCII.
func TestErrorsShowLittle(t *testing.T) {
	for _, hostile := range []string{strings.Repeat("x", 4000), strings.Repeat("å", 2000), strings.Repeat(`\"`, 2000), strings.Repeat("😀", 1000)} {
		for _, text := range []string{
			with(t, `"schema"`, `"`+hostile+`": 1, "schema"`), with(t, `"hostile"`, `"`+hostile+`"`), with(t, `"bookkeeping"`, `"`+hostile+`"`),
			with(t, `"payment-voucher"]`, `"`+hostile+`"]`), with(t, `"P5Y"`, `"`+hostile+`"`), with(t, `"gdpr:15"`, `"`+hostile+`"`),
		} {
			_, err := policyfile.Parse([]byte(text))
			for _, f := range refused(t, err).Faults {
				assert.LessOrEqual(t, len(f.Excerpt), 64+len("..."))
				assert.LessOrEqual(t, len(f.String()), 150)
			}
		}
		// What the policy is wrong about is shown by its place alone.
		_, err := policyfile.Parse([]byte(with(t, `"controllers": ["Inkasso AS"]`, `"controllers": ["`+hostile+`"]`)))
		assert.Equal(t, privacy.NoSuchController, refused(t, err).Faults[0].Problem)
		assert.LessOrEqual(t, len(err.Error()), 150)
	}
}

// full is a file of about this many bytes, in order, with as many rules as go into
// it.
func full(t testing.TB, size int) []byte {
	t.Helper()
	n := size / 320
	var b strings.Builder
	for i := range n {
		b.WriteString(activity(t, fmt.Sprintf("a%d", i), []string{fmt.Sprintf(`{"id":"l%d","from":"applied","anchor":"day","period":"P1Y","statements":["N-1"]}`, i)}, nil) + ",")
	}
	return []byte(with(t, activities, activities+b.String()))
}

// BenchmarkParse reads files of four sizes: nanoseconds for a byte stay the same.
func BenchmarkParse(b *testing.B) {
	for _, size := range []int{16 << 10, 64 << 10, 256 << 10, 1<<20 - 4096} {
		text := full(b, size)
		b.Run(fmt.Sprintf("%dKiB", size>>10), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := policyfile.Parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkHostile reads the files that cost a reader most: a MiB of one text, of
// brackets, of keys that are refused, of rules that are compared, of faults.
func BenchmarkHostile(b *testing.B) {
	fill := func(one string) string {
		return strings.Repeat(one, (policyfile.MaxBytes-len(honest)-100)/len(one))
	}
	for name, text := range map[string]string{
		"text":     with(b, `"hostile"`, `"`+fill("x")+`"`),
		"escapes":  with(b, `"hostile"`, `"`+fill(`\u0061`)+`"`),
		"lists":    with(b, `["complaint"]`, fill("[")),
		"elements": with(b, `["complaint"]`, `[`+fill("1,")+`1]`),
		"keys":     with(b, `"schema"`, fill(`"x":1,`)+`"schema"`),
		"unknown":  with(b, `"schema"`, `"x":[`+fill(`{"a":[1]},`)+`1],"schema"`),
		"blanks":   honest + fill(" "),
		"ids":      with(b, activities, activities+fill(activity(b, "same", nil, nil)+",")),
		"compared": with(b, activities, activities+activity(b, "one", limits(7, "case-closed", "P1M"), ceilings(9, "case-closed", ""))+","),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				_, _ = policyfile.Parse([]byte(text))
			}
		})
	}
}

// BenchmarkDigest takes a digest.
func BenchmarkDigest(b *testing.B) {
	p, err := policyfile.Parse([]byte(honest))
	require.NoError(b, err)
	for b.Loop() {
		_, _ = policyfile.Digest(p)
	}
}
