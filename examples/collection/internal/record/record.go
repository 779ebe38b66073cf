// Package record writes what was decided about each row, as proof for whoever
// has to answer for it (Art. 5(2)): one line of JSON a row, without anything
// about the person.
package record

import (
	"bufio"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"iter"
	"os"
	"path/filepath"
	"slices"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Record is one decision. A day that is open, unknown or none is written as the
// library writes it.
type Record struct {
	// Item is an opaque name of the row. Whoever has the key of the database
	// can tell which row it is, and nobody else can.
	Item    string   `json:"item"`
	Dataset string   `json:"dataset"`
	Policy  string   `json:"policy"`
	Day     string   `json:"day"`
	Outcome string   `json:"outcome"`
	State   string   `json:"state"`
	Reasons []string `json:"reasons"`
	Law     []string `json:"law"`
	Missing []string `json:"missing,omitempty"`
	// Restricted is whether only a duty or a hold keeps the row.
	Restricted string `json:"restricted"`
	Earliest   string `json:"earliest"`
	LastDay    string `json:"last_day"`
	GoneBy     string `json:"gone_by"`
}

// Writer writes the records of one run. They stand in a file of the run's own,
// which gets its name when it is complete.
type Writer struct {
	f       *os.File
	out     *bufio.Writer
	encoder *json.Encoder
	mac     hash.Hash
	policy  string
	name    []byte // scratch
	reasons map[privacy.Reason]written
	into    Record
}

// written is a reason as text, worked out once.
type written struct {
	token string
	law   []string
}

// NewKey makes a key for opaque names.
func NewKey() string {
	var key [32]byte
	_, _ = rand.Read(key[:]) // never fails
	return hex.EncodeToString(key[:])
}

// Create begins the records of a run in a folder, for decisions of a policy.
func Create(folder, key string, policy *privacy.Policy) (*Writer, error) {
	secret, err := hex.DecodeString(key)
	if err != nil {
		return nil, fmt.Errorf("the key for opaque names: %w", err)
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	f, err := os.Create(filepath.Join(folder, "unfinished"))
	if err != nil {
		return nil, err
	}
	id, version := policy.ID()
	w := &Writer{
		f: f, out: bufio.NewWriterSize(f, 1<<20), mac: hmac.New(sha256.New, secret),
		policy: id + " " + version, reasons: map[privacy.Reason]written{},
	}
	w.encoder = json.NewEncoder(w.out)
	w.encoder.SetEscapeHTML(false)
	return w, nil
}

// Write writes one decision.
func (w *Writer) Write(item *privacy.Item, d privacy.Decision) error {
	deadline := d.Deadline()
	r := &w.into
	*r = Record{
		Item: w.opaque(d.Dataset().Name(), item.Key), Dataset: d.Dataset().Name(), Policy: w.policy,
		Day: d.Day().String(), Outcome: d.Outcome().String(), State: deadline.State.String(),
		Reasons: r.Reasons[:0], Law: r.Law[:0], Missing: r.Missing[:0],
		Restricted: deadline.Restricted.String(), Earliest: deadline.Earliest.String(),
		LastDay: deadline.LastDay.String(), GoneBy: deadline.GoneBy.String(),
	}
	for reason := range d.Reasons() {
		if !reason.Decides {
			continue
		}
		text := w.reason(reason)
		r.Reasons = append(r.Reasons, text.token)
		r.Law = append(r.Law, text.law...)
	}
	for m := range d.Missing(item) {
		r.Missing = append(r.Missing, m.String())
	}
	return w.encoder.Encode(r)
}

func (w *Writer) reason(r privacy.Reason) written {
	text, ok := w.reasons[r]
	if !ok {
		text = written{token: Token(r)}
		for p := range r.Provisions() {
			text.law = append(text.law, p.String())
		}
		w.reasons[r] = text
	}
	return text
}

// Token is a reason as one word, with the rule of the policy behind it.
func Token(r privacy.Reason) string {
	if r.Rule == "" {
		return r.Code.String()
	}
	return r.Code.String() + ":" + string(r.Rule)
}

// Cites cites provisions in English, each once.
func Cites(provisions iter.Seq[law.Provision]) []string {
	var list []string
	for p := range provisions {
		if text := p.Cite(law.English); !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	return list
}

func (w *Writer) opaque(dataset, key string) string {
	w.mac.Reset()
	w.name = append(append(append(w.name[:0], dataset...), 0), key...)
	_, _ = w.mac.Write(w.name) // never fails
	sum := w.mac.Sum(w.name[:0])
	return hex.EncodeToString(sum[:16])
}

// Close completes the records: they are on disk when it returns, under a name
// with the day and a number of its own.
func (w *Writer) Close(day retention.Date) (path string, err error) {
	if err := errors.Join(w.out.Flush(), w.f.Sync(), w.f.Close()); err != nil {
		return "", fmt.Errorf("writing the records: %w", err)
	}
	for n := 1; ; n++ {
		path = filepath.Join(filepath.Dir(w.f.Name()), fmt.Sprintf("%s-%03d.jsonl", day, n))
		// A link, unlike a rename, never takes the place of another run's file.
		err := os.Link(w.f.Name(), path)
		switch {
		case errors.Is(err, os.ErrExist):
			continue
		case err != nil:
			return "", err
		}
		return path, os.Remove(w.f.Name())
	}
}

// Discard gives up the records of a run that failed.
func (w *Writer) Discard() error { return errors.Join(w.f.Close(), os.Remove(w.f.Name())) }
