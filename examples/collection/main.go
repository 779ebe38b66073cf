// Command collection shows a debt collector's nightly job. It needs nothing
// prepared:
//
//	go run ./examples/collection
//
// makes a database with 100,000 made-up cases, unless it was made before, and
// then does what such a job does. It lets the database find the rows that are
// due, with the conditions that the library compiles from the policy; decides
// every row in Go, with its reasons; compares the two, row by row, and stops if
// they differ; and tells what it found. Each decision goes to a file, without
// anything about the person: some 180 MB for so many cases.
//
// That was a dry run, and the default. With
//
//	go run ./examples/collection -apply
//
// it also erases what is due, in batches, the papers of a case before the names
// of those it is about, and marks as restricted what only a duty to keep or a
// hold keeps. It can be killed at any moment: the next run does the rest.
//
// What was erased stands on a list beside the database. A restored backup brings
// the rows back, so that the job refuses to run on a database that is older than
// its list, until
//
//	go run ./examples/collection -restore-check
//
// has erased them again.
//
// # What else is asked
//
// Every night the job also asks, of a sample of the open cases, whether the next
// letter may go out and whether the case may be scored; whether the client may be
// told of it; whether the claim may be reported, by the rules on credit
// information, and disclosed to a credit bureau, by the policy; and whether it may
// go to a lawyer abroad, where the debtor lives, by Chapter V of the GDPR and by
// the policy. It counts the answers with their reasons, the provisions these rest
// on, and what is missing. And
//
//	go run ./examples/collection -person 17 -request access,erasure
//
// prints what to do when person 17 asks for that: by when, for each row what is
// done and why, what follows, whom to tell, and what an answer about access has
// to contain. -request takes any kinds of request, and -says what the person
// states beside them, such as "fact" for a fact that is wrong. Without -request
// the requests are those that stand in the database unanswered.
//
//	go run ./examples/collection -person 17 -request erasure -lang nn -letter
//
// prints the letter to the person, and writes it as Markdown and HTML, with the copy
// of the data where one is owed and a picture of the life of each datum, to the folder
// of -to: that of the records, unless another is named. While something has to be
// found out there is no letter, and the program says what lacks.
//
// # Which policy
//
// The policy is the notice of Axactor as package axactor reads it. The notice
// gives some data no period at all, such as what was reported to credit bureaus:
// nobody can tell when that must go, and the job lists those rows as not known,
// instead of choosing a number. With -policy completed the periods that the
// package proposes for the gaps are used. Whether what the notice describes is
// lawful is for the collector to find; what this one found stands in
// internal/facts.
//
// # How it is built
//
//	internal/store     opens SQLite or PostgreSQL, the tables
//	internal/generate  makes up the cases
//	internal/facts     says once where each fact stands, for the database and for Go
//	internal/job       finds, decides, compares, erases, and erases again
//	internal/record    one line for each decision
//	internal/report    progress and summary
//	internal/request   the answer to one person, and the letter
//
// The same statements run in SQLite and in PostgreSQL; -db takes a file or a
// postgres:// address.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
	_ "time/tzdata" // Europe/Oslo on machines without zones

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/generate"
	"github.com/personvern/personvern/examples/collection/internal/job"
	"github.com/personvern/personvern/examples/collection/internal/record"
	"github.com/personvern/personvern/examples/collection/internal/report"
	"github.com/personvern/personvern/examples/collection/internal/request"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/letter"
	"github.com/personvern/personvern/retention"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, report.IsTerminal(os.Stdout)); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return
		}
		fmt.Fprintln(os.Stderr, "collection:", err)
		stop()
		os.Exit(1)
	}
}

// options are what the command line says.
type options struct {
	db, out, policy     string
	cases               int
	seed                uint64
	on                  retention.Date
	apply, restoreCheck bool
	person              int64
	request, says       string
	requests            []privacy.Request
	letter              bool
	lang, to            string
	language            law.Language
}

func parse(args []string, out io.Writer) (options, error) {
	var o options
	var on string
	f := flag.NewFlagSet("collection", flag.ContinueOnError)
	f.SetOutput(out)
	f.StringVar(&o.db, "db", "", "the database: a file, or a postgres:// address (default a file among the user's cached files)")
	f.StringVar(&o.out, "out", "", "the folder for the records and the list of what was erased (default beside the file)")
	f.StringVar(&o.policy, "policy", "notice", `"notice", or "completed" with the periods proposed for its gaps`)
	f.IntVar(&o.cases, "cases", 100_000, "how many cases to make up, when the database is not there")
	f.Uint64Var(&o.seed, "seed", 1, "which cases to make up")
	f.StringVar(&on, "on", "", "the day to ask about, such as 2026-11-23 (default today in Norway)")
	f.BoolVar(&o.apply, "apply", false, "erase and restrict; without it nothing in the database changes")
	f.BoolVar(&o.restoreCheck, "restore-check", false, "after a restore: erase again what the backup brought back")
	f.Int64Var(&o.person, "person", 0, "print what to do about the person with this number")
	f.StringVar(&o.request, "request", "", "what the person asks for, with commas between: "+kinds()+" (default what stands in the database unanswered)")
	f.StringVar(&o.says, "says", "", "what the person states beside it: fact, completeness, evaluation or claim for what is contested; opposes-erasure, needs-for-claim, no-situation")
	f.BoolVar(&o.letter, "letter", false, "write the letter to the person, with a picture of the life of each datum")
	f.StringVar(&o.lang, "lang", "", "the language of the letter: nb, nn or en (default nb)")
	f.StringVar(&o.to, "to", "", "the folder for the letter (default that of the records)")
	if err := f.Parse(args); err != nil {
		return o, err
	}
	if f.NArg() > 0 {
		return o, fmt.Errorf("unexpected argument %q", f.Arg(0))
	}
	if o.cases < 1 || o.cases > 10_000_000 {
		return o, errors.New("-cases is from 1 to 10,000,000")
	}
	if o.apply && o.restoreCheck || o.person != 0 && (o.apply || o.restoreCheck) {
		return o, errors.New("-apply, -restore-check and -person are one at a time")
	}
	if err := o.letters(); err != nil {
		return o, err
	}
	if err := o.day(on); err != nil {
		return o, err
	}
	if err := o.asked(); err != nil {
		return o, err
	}
	return o, o.places()
}

// kinds are the tokens of every kind of request.
func kinds() string {
	var all []string
	for k := privacy.AskErasure; k.IsValid(); k++ {
		all = append(all, k.String())
	}
	return strings.Join(all, ", ")
}

// asked reads what a person asks for.
func (o *options) asked() (err error) {
	switch {
	case o.request == "" && o.says == "":
		return nil
	case o.person == 0:
		return errors.New("-request needs a -person who asks")
	case o.request == "":
		return errors.New("-says goes with a -request")
	}
	if o.requests, err = request.Parse(o.request, o.says, o.on); err != nil {
		return fmt.Errorf("-request: %w", err)
	}
	return nil
}

// letters reads how the letter is to be.
func (o *options) letters() error {
	switch {
	case o.letter && o.person == 0:
		return errors.New("-letter needs a -person to write to")
	case !o.letter && (o.lang != "" || o.to != ""):
		return errors.New("-lang and -to go with -letter")
	case o.lang == "":
		o.lang = "nb"
	}
	var ok bool
	if o.language, ok = explain.Match(o.lang); !ok {
		return fmt.Errorf("-lang is nb, nn or en, not %q", o.lang)
	}
	return nil
}

func (o *options) day(on string) (err error) {
	if on != "" {
		if o.on, err = retention.ParseDate(on); err != nil {
			return fmt.Errorf("-on: %w", err)
		}
		return nil
	}
	oslo, err := time.LoadLocation("Europe/Oslo")
	if err != nil {
		return err
	}
	o.on = retention.DateIn(time.Now(), oslo)
	return nil
}

// places chooses where things go that the command line does not say.
func (o *options) places() error {
	if o.db != "" && (o.out != "" || !store.IsServer(o.db)) {
		if o.out == "" {
			o.out = o.db + ".out"
		}
		return os.MkdirAll(o.out, 0o700)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	folder := filepath.Join(cache, "personvern-collection")
	if o.db == "" {
		o.db = filepath.Join(folder, fmt.Sprintf("cases-%d-seed-%d-schema-%d.db", o.cases, o.seed, store.Schema))
	}
	if o.out == "" {
		o.out = o.db + ".out"
		if store.IsServer(o.db) {
			o.out = filepath.Join(folder, "server.out")
		}
	}
	return os.MkdirAll(o.out, 0o700)
}

func run(ctx context.Context, args []string, out io.Writer, terminal bool) (err error) {
	o, err := parse(args, out)
	if err != nil {
		return err
	}
	specs := map[string]func() *privacy.Spec{"notice": axactor.Spec, "completed": axactor.CompletedSpec}
	spec, ok := specs[o.policy]
	if !ok {
		return fmt.Errorf(`-policy is "notice" or "completed", not %q`, o.policy)
	}
	policy, err := facts.Policy(spec())
	if err != nil {
		return err
	}
	catalog, err := facts.New(policy)
	if err != nil {
		return err
	}
	s, err := open(ctx, o, out, terminal)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	a := &app{options: o, out: out, terminal: terminal, store: s, catalog: catalog,
		job: &job.Job{Store: s, Catalog: catalog, On: o.on}, list: filepath.Join(o.out, "erased.jsonl")}
	switch {
	case o.person != 0:
		return a.answer(ctx)
	case o.restoreCheck:
		return a.reapply(ctx)
	}
	return a.night(ctx)
}

// open opens the database, and makes it first when there is none.
func open(ctx context.Context, o options, out io.Writer, terminal bool) (*store.Store, error) {
	var bar *report.Progress
	make := generate.Options{Cases: o.cases, Seed: o.seed, RecordKey: record.NewKey(), Progress: func(done int) { bar.Set(done) }}
	begin := func() { bar = report.NewProgress(out, terminal, "making up cases", o.cases) }
	made := func() { bar.Done(fmt.Sprintf("%d cases", o.cases)) }
	if store.IsServer(o.db) {
		s, err := store.Open(ctx, o.db)
		if err != nil {
			return nil, err
		}
		begin()
		filled, err := generate.Server(ctx, s, make)
		if err != nil {
			return nil, errors.Join(err, s.Close())
		}
		if filled {
			made()
		}
		return s, nil
	}
	there, err := store.Exists(o.db)
	if err != nil {
		return nil, err
	}
	if !there {
		begin()
		if err := generate.File(ctx, o.db, make); err != nil {
			return nil, err
		}
		made()
	}
	return store.Open(ctx, o.db)
}

// app is the program, ready to work.
type app struct {
	options
	out      io.Writer
	terminal bool
	store    *store.Store
	catalog  *facts.Catalog
	job      *job.Job
	list     string
}

// night is the nightly job.
func (a *app) night(ctx context.Context) (err error) {
	var list *job.List
	if a.apply {
		// Before anything else: what a killed job erased last goes on the list.
		if list, _, err = job.OpenList(ctx, a.store, a.list, false); err != nil {
			return err
		}
	}
	fmt.Fprintf(a.out, "database %s, records in %s\n", a.where(), a.options.out)
	if err := a.survey(ctx); err != nil {
		return err
	}
	uses := report.NewUses()
	err = a.job.Uses(ctx, func(w job.Wish, item *facts.Item, d privacy.Decision) { uses.Add(w.Name, &item.Item, d) })
	if err == nil {
		err = a.job.Disclosures(ctx, func(t job.Told) {
			if t.IsRuling() {
				uses.AddRuling(t.Name, t.Ruling)
			} else {
				uses.Add(t.Name, &t.Item, t.Decision)
			}
		})
	}
	if err := errors.Join(err, uses.Write(a.out)); err != nil {
		return err
	}
	if !a.apply {
		fmt.Fprintln(a.out, "\nThis was a dry run: nothing was erased. -apply erases.")
		return nil
	}
	fmt.Fprintln(a.out)
	return a.erase(ctx, list)
}

// where is the database, without the password that an address can have.
func (a *app) where() string {
	if a.store.File == "" {
		return "on a PostgreSQL server"
	}
	return a.store.File
}

// survey decides every row, compares, and records.
func (a *app) survey(ctx context.Context) (err error) {
	cases, rows, err := a.size(ctx)
	if err != nil {
		return err
	}
	key, err := a.key(ctx)
	if err != nil {
		return err
	}
	records, err := record.Create(filepath.Join(a.options.out, "records"), key, a.catalog.Policy)
	if err != nil {
		return err
	}
	summary := report.NewSummary(a.on)
	var database time.Duration
	due, undated := 0, 0
	bar := report.NewProgress(a.out, a.terminal, "deciding", rows)
	err = a.job.Survey(ctx, func(answer job.Answer) error {
		summary.Add(answer)
		bar.Set(summary.Rows())
		return records.Write(&answer.Item.Item, answer.Decision)
	}, func(_ *facts.Table, f job.Found) {
		database += f.Took
		due += len(f.Due)
		undated += len(f.Undated)
	})
	if err != nil {
		return errors.Join(err, records.Discard())
	}
	path, err := records.Close(a.on)
	if err != nil {
		return err
	}
	took := bar.Done(fmt.Sprintf("%d rows of %d cases", summary.Rows(), cases))
	if err := summary.Write(a.out); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "\nThe database found %d rows due and %d that may be due and say too little, in %.1f s (%.0f cases a second).\n",
		due, undated, database.Seconds(), float64(cases)/database.Seconds())
	fmt.Fprintf(a.out, "Go decided the same about every row, with reasons, in %.1f s in all (%.0f cases a second).\n", took.Seconds(), float64(cases)/took.Seconds())
	fmt.Fprintf(a.out, "A record of each decision: %s\n", path)
	return nil
}

// size counts the cases and the rows to decide.
func (a *app) size(ctx context.Context) (cases, rows int, err error) {
	count := func(from string, into *int) {
		if err == nil {
			err = a.store.QueryRowContext(ctx, "SELECT COUNT(*) FROM "+from).Scan(into)
		}
	}
	count("matter", &cases)
	counted := map[string]bool{}
	for _, t := range a.catalog.Tables {
		if !counted[t.Table] {
			var n int
			count(t.Table, &n)
			rows += n
		}
		counted[t.Table] = true
	}
	return cases, rows, err
}

// key is the key that makes the names in the records opaque. It stays in the
// database, and goes with it.
func (a *app) key(ctx context.Context) (key string, err error) {
	ask := a.store.Bind("SELECT value FROM setting WHERE name = ?", 0)
	if err := a.store.QueryRowContext(ctx, ask, "record-key").Scan(&key); err != nil {
		return "", fmt.Errorf("reading the key for the records: %w", err)
	}
	return key, nil
}

// erase does what the survey found.
func (a *app) erase(ctx context.Context, list *job.List) error {
	var all job.Done
	bar := report.NewProgress(a.out, a.terminal, "erasing", len(a.catalog.Tables))
	tables := 0
	err := a.job.Apply(ctx, list, func(_ *facts.Table, d job.Done) {
		tables++
		bar.Set(tables)
		all.Erased += d.Erased
		all.Restricted += d.Restricted
		all.Lifted += d.Lifted
	})
	if err != nil {
		return err
	}
	bar.Done(fmt.Sprintf("%d rows erased, %d restricted, %d restrictions lifted", all.Erased, all.Restricted, all.Lifted))
	fmt.Fprintf(a.out, "The list to go through after a restore: %s\n", a.list)
	return nil
}

// reapply erases again what a backup brought back.
func (a *app) reapply(ctx context.Context) error {
	list, entries, err := job.OpenList(ctx, a.store, a.list, true)
	if err != nil {
		return err
	}
	r, err := a.job.Reapply(ctx, list, entries)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%d rows on the list, %d of them were back and are erased again.\n", r.Entries, r.Erased)
	for _, k := range r.Kept {
		why := "something hangs on it"
		if !k.Waits {
			why = "erasing is " + k.Decision.Outcome().String()
			for reason := range k.Decision.Reasons() {
				if reason.Decides {
					why += ", " + record.Token(reason)
				}
			}
		}
		fmt.Fprintf(a.out, "kept, to be looked at: %s %s: %s\n", k.Table.Name(), k.Item.Item.Key, why)
	}
	return nil
}

// answer prints what to do about one person.
func (a *app) answer(ctx context.Context) error {
	answer, err := request.New(ctx, a.store, a.catalog, a.person, a.requests, a.on)
	if err != nil {
		return err
	}
	if a.letter {
		return a.write(ctx, answer)
	}
	return answer.Write(a.out)
}

// write writes the letter to the person. Where something has to be found out first,
// it prints what, for the case handler.
func (a *app) write(ctx context.Context, answer *request.Answer) error {
	l, err := answer.Letter(ctx, a.store, a.catalog, a.language)
	if incomplete := new(letter.IncompleteError); errors.As(err, &incomplete) {
		return errors.Join(answer.Write(a.out), fmt.Errorf("no letter yet: %w", err))
	}
	if err != nil {
		return err
	}
	folder := a.to
	if folder == "" {
		folder = a.options.out
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	fmt.Fprint(a.out, l.Text, "\n")
	name := fmt.Sprintf("letter-%d.%s", answer.Person, l.Text.Language())
	files := []struct{ name, content string }{{name + ".md", l.Text.Markdown()}, {name + ".html", l.Text.Page(fmt.Sprint(answer.Person))}}
	for i, life := range l.Pictures {
		files = append(files, struct{ name, content string }{fmt.Sprintf("life-%d-%d.%s.svg", answer.Person, i+1, l.Text.Language()), life.SVG()})
	}
	if l.Copy != nil {
		files = append(files, struct{ name, content string }{answer.CopyName(), string(l.Copy)})
	}
	for _, f := range files {
		path := filepath.Join(folder, f.name)
		if err := os.WriteFile(path, []byte(f.content), 0o600); err != nil {
			return err
		}
		fmt.Fprintln(a.out, path)
	}
	return nil
}
