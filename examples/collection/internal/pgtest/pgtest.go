//go:build unix

// Package pgtest starts a PostgreSQL server for a test, where there is one to
// start.
package pgtest

import (
	"context"
	"errors"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/personvern/personvern/examples/collection/internal/store"
)

// Start starts a server of the test's own, and returns its address; the test's
// end stops it. Where there is no server to start it says so, loudly, and
// returns "".
func Start(t *testing.T) string {
	t.Helper()
	address, err := start(t)
	if err != nil {
		t.Logf("postgresql: NOT RUN: %v", err)
		return ""
	}
	return address
}

var errNoServer = errors.New("neither initdb nor postgres was found, on the path or under /usr/lib/postgresql")

func start(t *testing.T) (string, error) {
	initdb, postgres := find("initdb"), find("postgres")
	if initdb == "" || postgres == "" {
		return "", errNoServer
	}
	// The path of a socket has to be short, which that of the test's own folder
	// is not.
	folder, err := os.MkdirTemp("", "pg")
	if err != nil {
		return "", err
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	as, err := account(folder)
	if err != nil {
		return "", err
	}
	data := filepath.Join(folder, "data")
	initialise := exec.Command(initdb, "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
	initialise.SysProcAttr, initialise.Dir = as, folder
	if out, err := initialise.CombinedOutput(); err != nil {
		return "", errors.New("initdb: " + err.Error() + ": " + string(out))
	}
	log, err := os.Create(filepath.Join(folder, "log"))
	if err != nil {
		return "", err
	}
	server := exec.Command(postgres, "-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "jit=off")
	server.SysProcAttr, server.Dir, server.Stdout, server.Stderr = as, folder, log, log
	if err := server.Start(); err != nil {
		return "", errors.Join(err, log.Close())
	}
	t.Cleanup(func() {
		_ = server.Process.Signal(syscall.SIGQUIT)
		_ = server.Wait()
		_ = log.Close()
	})
	query := url.Values{"host": {folder}, "user": {"tester"}}
	address := "postgres:///postgres?" + query.Encode()
	for range 100 {
		if err = ping(address); err == nil {
			return address, nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return "", err
}

func ping(address string) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	s, err := store.Open(ctx, address)
	if err != nil {
		return err
	}
	return s.Close()
}

// find finds a program of PostgreSQL.
func find(name string) string {
	if path, err := exec.LookPath(name); err == nil {
		return path
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if err != nil || len(found) == 0 {
		return ""
	}
	return slices.Max(found)
}

// account is the one that the server runs under: it refuses to run as root, and
// then the usual one for it is taken.
func account(folder string) (*syscall.SysProcAttr, error) {
	if os.Geteuid() != 0 {
		return &syscall.SysProcAttr{}, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return nil, err
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	if err := os.Chown(folder, int(uid), int(gid)); err != nil {
		return nil, err
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil
}
