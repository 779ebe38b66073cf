package store

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestBind(t *testing.T) {
	for _, c := range []struct {
		reason  string
		dialect Dialect
		query   string
		before  int
		want    string
	}{
		{"SQLite takes it as it is", sqlite, "a = ? AND b = ?", 3, "a = ? AND b = ?"},
		{"numbered", postgres, "a = ? AND b = ?", 0, "a = $1 AND b = $2"},
		{"numbered on", postgres, "a = ?", 7, "a = $8"},
		{"one at the beginning", postgres, "?, ?", 0, "$1, $2"},
		{"none", postgres, "a IS NULL", 4, "a IS NULL"},
	} {
		t.Run(c.reason, func(t *testing.T) { assert.Equal(t, c.want, c.dialect.Bind(c.query, c.before)) })
	}
}

func TestIsServer(t *testing.T) {
	assert.True(t, IsServer("postgres://localhost/x"))
	assert.True(t, IsServer("postgresql:///x?host=/run"))
	assert.False(t, IsServer("data/postgres.db"))
}

func TestOpenOddPaths(t *testing.T) {
	for _, name := range []string{"plain.db", "with blank.db", "æøå?#%.db"} {
		path := t.TempDir() + "/" + name
		s, err := Open(t.Context(), path)
		if assert.NoError(t, err, name) {
			assert.NoError(t, s.CreateTables(t.Context(), s))
			assert.NoError(t, s.Close())
			assert.FileExists(t, path)
		}
	}
}
