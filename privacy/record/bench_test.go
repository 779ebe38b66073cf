package record_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/record"
)

// The record of a question of the nightly sweep, of 1.1 kB.
func benchmarked(b *testing.B) (*record.Edition, record.Record, []byte) {
	b.Helper()
	text := []byte(honest(b))
	r, err := record.Parse(text)
	require.NoError(b, err)
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	b.ResetTimer()
	return edition(b, axactor.Policy()), r, text
}

func BenchmarkOf(b *testing.B) {
	e, r, _ := benchmarked(b)
	item, args, p := r.Item(), r.Args(), axactor.Policy()
	item.Of = notes()
	d := p.RequiresErasure(&item, r.Day())
	for b.Loop() {
		_, _ = e.Of(d, &item, args, record.Digest{})
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	_, r, text := benchmarked(b)
	for b.Loop() {
		r.AppendJSON(text[:0])
	}
}

func BenchmarkParse(b *testing.B) {
	_, _, text := benchmarked(b)
	for b.Loop() {
		_, _ = record.Parse(text)
	}
}

func BenchmarkReplay(b *testing.B) {
	e, r, _ := benchmarked(b)
	for b.Loop() {
		e.Replay(r)
	}
}

func BenchmarkAppend(b *testing.B) {
	_, r, _ := benchmarked(b)
	for b.Loop() {
		_, _ = record.Append(record.Head{}, r, salt(1))
	}
}

func BenchmarkNext(b *testing.B) {
	_, r, _ := benchmarked(b)
	e, err := record.Append(record.Head{}, r, salt(1))
	require.NoError(b, err)
	for b.Loop() {
		_, _ = record.Head{}.Next(e)
	}
}

func BenchmarkNextErased(b *testing.B) {
	_, r, _ := benchmarked(b)
	e, err := record.Append(record.Head{}, r, salt(1))
	require.NoError(b, err)
	e = e.Erase()
	for b.Loop() {
		_, _ = record.Head{}.Next(e)
	}
}
