//go:build !unix

// Package pgtest starts a PostgreSQL server for a test, where there is one to
// start.
package pgtest

import "testing"

// Start says that it starts no server on this system.
func Start(t *testing.T) string {
	t.Helper()
	t.Log("postgresql: NOT RUN: the test starts a server on Unix only")
	return ""
}
