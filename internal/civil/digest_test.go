package civil

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lines are the lines of a file in testdata that are no comments, as fields.
func lines(t *testing.T, name string) [][]string {
	t.Helper()
	content, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	var all [][]string
	for line := range strings.Lines(string(content)) {
		if !strings.HasPrefix(line, "#") {
			all = append(all, strings.Fields(line))
		}
	}
	return all
}

// TestPeriodsDigest adds each period of periods.txt to each day of 1900 to 2200
// and compares all 5.7 million results, by their SHA-256, with those of
// PostgreSQL and of Python's dateutil. periods.sha256 defines the stream.
func TestPeriodsDigest(t *testing.T) {
	made := lines(t, "periods.sha256")
	require.Len(t, made, 2, "a digest by PostgreSQL and one by Python")
	got := digest(t, AddMonthsNum)
	for _, fields := range made {
		assert.Equal(t, fields[0], got, "%s", strings.Join(fields[1:], " "))
	}
}

func digest(t *testing.T, addMonths func(n, months int32) int32) string {
	sum := sha256.New()
	for _, fields := range lines(t, "periods.txt") {
		require.Len(t, fields, 3)
		months, err := strconv.ParseInt(fields[1], 10, 32)
		require.NoError(t, err)
		days, err := strconv.ParseInt(fields[2], 10, 32)
		require.NoError(t, err)
		writeEnds(sum, fields[0], func(n int32) int32 {
			return AddDaysNum(addMonths(n, int32(months)), int32(days))
		})
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func writeEnds(sum hash.Hash, period string, end func(n int32) int32) {
	w := bufio.NewWriterSize(sum, 1<<16)
	first, last := Num(MustParse("1900-01-01")), Num(MustParse("2200-12-31"))
	line := make([]byte, 0, 64)
	for n := first; n <= last; n++ {
		line, _ = Date{n}.AppendText(line[:0])
		line = append(append(append(line, ','), period...), ',')
		line, _ = Date{end(n)}.AppendText(line)
		_, _ = w.Write(append(line, '\n'))
	}
	_ = w.Flush() // a hash takes everything
}
