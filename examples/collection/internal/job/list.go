package job

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/retention"
)

// Entry is one row that was erased: which, and when. It says nothing about
// anybody.
type Entry struct {
	Number  int64          `json:"number"`
	Dataset string         `json:"dataset"`
	Item    int64          `json:"item"`
	On      retention.Date `json:"on"`
}

// List is the list of what was erased, outside of the database: the one inside
// goes back in time with a restored backup, and this one does not. It is written
// after each commit and never before, so that nothing stands on it that was not
// erased; what a killed job did not get to write, the next one writes first.
type List struct {
	path  string
	known int64 // the highest number in the file
}

// errOlder says that the list knows of rows that the database has not erased:
// it was restored from a backup.
var errOlder = errors.New("the database is older than the list of what was erased, as after a restored backup: run with -restore-check first")

// OpenList reads the list at a path, and brings it up to what the database has
// erased. Unless the caller is about to repair that, a list that is ahead of the
// database is an error.
func OpenList(ctx context.Context, s *store.Store, path string, repair bool) (*List, []Entry, error) {
	entries, err := readList(path)
	if err != nil {
		return nil, nil, err
	}
	l := &List{path: path}
	if n := len(entries); n > 0 {
		l.known = entries[n-1].Number
	}
	if repair {
		return l, entries, nil
	}
	if n := len(entries); n > 0 {
		var there bool
		ask := s.Bind("SELECT EXISTS (SELECT 1 FROM erased WHERE number = ? AND dataset = ? AND item = ?)", 0)
		if err := s.QueryRowContext(ctx, ask, l.known, entries[n-1].Dataset, entries[n-1].Item).Scan(&there); err != nil {
			return nil, nil, fmt.Errorf("comparing the list of what was erased: %w", err)
		}
		if !there {
			return nil, nil, errOlder
		}
	}
	return l, entries, l.Follow(ctx, s)
}

// readList reads the entries. A last line that a killed job left unfinished is
// cut off; any other that cannot be read is an error.
func readList(path string) ([]Entry, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // nothing was written, or Truncate said so
	var entries []Entry
	r := bufio.NewReader(f)
	for size := int64(0); ; {
		line, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return entries, f.Truncate(size)
		}
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", path, err)
		}
		var e Entry
		if err := json.Unmarshal(line, &e); err != nil {
			return nil, fmt.Errorf("reading %s: %w", path, err)
		}
		entries = append(entries, e)
		size += int64(len(line))
	}
}

// Follow adds what the database has erased since.
func (l *List) Follow(ctx context.Context, s *store.Store) error {
	entries, err := erasedSince(ctx, s, l.known)
	if err != nil || len(entries) == 0 {
		return err
	}
	f, err := os.OpenFile(l.path, os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	if err := errors.Join(writeEntries(f, entries), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("writing the list of what was erased: %w", err)
	}
	l.known = entries[len(entries)-1].Number
	return nil
}

// Replace writes the list anew from the database, when the two were brought
// together after a restore.
func (l *List) Replace(ctx context.Context, s *store.Store) error {
	entries, err := erasedSince(ctx, s, 0)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(l.path), "list-*")
	if err != nil {
		return err
	}
	if err := errors.Join(writeEntries(f, entries), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("writing the list of what was erased: %w", err)
	}
	return os.Rename(f.Name(), l.path)
}

func erasedSince(ctx context.Context, s *store.Store, number int64) (entries []Entry, err error) {
	rows, err := s.QueryContext(ctx, s.Bind("SELECT number, dataset, item, erased_on FROM erased WHERE number > ? ORDER BY number", 0), number)
	if err != nil {
		return nil, fmt.Errorf("reading what was erased: %w", err)
	}
	defer func() { _ = rows.Close() }() // Err says what went wrong
	for rows.Next() {
		var e Entry
		if err := rows.Scan(&e.Number, &e.Dataset, &e.Item, &e.On); err != nil {
			return nil, fmt.Errorf("reading what was erased: %w", err)
		}
		entries = append(entries, e)
	}
	return entries, rows.Err()
}

func writeEntries(w io.Writer, entries []Entry) error {
	b := bufio.NewWriter(w)
	out := json.NewEncoder(b)
	for _, e := range entries {
		if err := out.Encode(e); err != nil {
			return err
		}
	}
	return b.Flush()
}
