package request

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/letter"
	"github.com/personvern/personvern/privacy/picture"
)

// Letter is what the person gets.
type Letter struct {
	// Text is the letter itself.
	Text explain.Text
	// Pictures are the lives of the person's data, those that look the same once.
	Pictures []picture.Picture
	// Copy is the data itself, as JSON; nil where none is shown or handed over.
	Copy []byte
}

// CopyName is the name under which the copy of the data is attached.
func (a *Answer) CopyName() string { return fmt.Sprintf("data-%d.json", a.Person) }

// Letter writes the answer to the person, in a language. An error that is a
// *letter.IncompleteError says what has to be found out first.
func (a *Answer) Letter(ctx context.Context, s *store.Store, c *facts.Catalog, in law.Language) (*Letter, error) {
	r := explain.ToPerson(in).With(names)
	var name sql.NullString
	if err := s.QueryRowContext(ctx, s.Bind("SELECT name FROM person WHERE id = ?", 0), a.Person).Scan(&name); err != nil {
		return nil, fmt.Errorf("reading the name: %w", err)
	}
	var l Letter
	copied, err := a.copy(ctx, s, c, r)
	if err != nil {
		return nil, err
	}
	l.Copy = copied
	f := letter.Facts{
		Sender: sender, Addressee: name.String, Abroad: privacy.No, Automated: a.anyAutomated(),
		Reasons:     map[privacy.ReasonCode]string{privacy.OverridingGrounds: needed.In(in)},
		Source:      func(item *privacy.Item) string { return payer(item, in) },
		Responsible: func(item *privacy.Item) string { return client(item, in) },
	}
	if l.Copy != nil {
		f.Attachment = a.CopyName()
	}
	var answer letter.Letter
	if len(a.Requests) > 0 {
		answer, err = letter.Answer(r, a.Plan, a.Requests, f, a.On)
	} else {
		answer, err = letter.Deletion(r, a.Plan, f, a.On)
	}
	if err != nil {
		return nil, err
	}
	l.Text = answer.Text()
	seen := map[string]bool{}
	for step := range a.Plan.Steps() {
		if life := picture.Life(r, step.Item, a.On); !life.IsEmpty() && !seen[life.SVG()] {
			seen[life.SVG()] = true
			l.Pictures = append(l.Pictures, life)
		}
	}
	return &l, nil
}

// sender is the collector of this example.
var sender = explain.Sender{Controller: "Eksempel Inkasso AS", Contact: "post@inkasso.example", Officer: "personvernombud@inkasso.example"}

// names are what this collector calls its tables, where the kinds of data in them would
// be a long list.
var names = &explain.Names{Datasets: map[string]explain.Words{
	"claim":  {Bokmal: "kravet og avtalen det kommer fra", Nynorsk: "kravet og avtalen det kjem frå", English: "the claim and the contract that it comes from"},
	"person": {Bokmal: "navn, fødselsnummer, adresse, telefon og e-post", Nynorsk: "namn, fødselsnummer, adresse, telefon og e-post", English: "name, identity number, address, telephone and e-mail"},
}}

// needed is what this collector found where it found that an objection does not
// prevail.
var needed = explain.Words{
	Bokmal:  "Kravet er forfalt og ikke betalt, og uten opplysningene kan vi ikke kreve det inn.",
	Nynorsk: "Kravet er forfalle og ikkje betalt, og utan opplysningane kan vi ikkje krevje det inn.",
	English: "The claim is due and unpaid, and without the data we cannot collect it.",
}

var theClient = explain.Words{Bokmal: "oppdragsgiveren i saken", Nynorsk: "oppdragsgjevaren i saka", English: "the client of the case"}

var fromTheBank = explain.Words{
	Bokmal: "banken som betalingen kom gjennom", Nynorsk: "banken som betalinga kom gjennom", English: "the bank through which the payment came",
}

// payer is where a payment comes from. Of everything else the origin of the row or the
// policy says it.
func payer(item *privacy.Item, in law.Language) string {
	if item.Of.Name() != "payment" {
		return ""
	}
	return fromTheBank.In(in)
}

// client is for whom an item is held, by name where a disclosure has one.
func client(item *privacy.Item, in law.Language) string {
	for d := range item.Disclosures.All() {
		if d.To == lawfulbasis.ToClient && d.Name != "" {
			return d.Name
		}
	}
	return theClient.In(in)
}

// anyAutomated says whether a machine alone decides anything, in any use of what is
// shown.
func (a *Answer) anyAutomated() privacy.Fact {
	any := privacy.No
	for step := range a.Plan.Steps() {
		if step.Do != privacy.Show {
			continue
		}
		for _, u := range a.uses(step.Item) {
			switch d := a.policy.MayDecideAutomatically(step.Item, u.ID, a.On); {
			case d.Outcome() == privacy.Undetermined:
				return privacy.Unknown
			case !d.Has(privacy.NoAutomatedDecision):
				any = privacy.Yes
			}
		}
	}
	return any
}

// contentOf are the columns of each table that the person gets. What is about the
// handling of the row, such as why it is withheld, is not among them.
var contentOf = map[string]string{
	"claim": "claim_no, debtor_name, agreement, amount_ore", "payment": "booked_on, payer_name, amount_ore", "letter": "sent_on, body",
	"person": "name, address, national_id, email, phone, country", "call_note": "called_on, body", "late_reason": "noted_on, body",
	"health_note": "noted_on, body", "remark": "reported_on, body", "dispute": "opened_on, body", "request": "received_on, kind, body",
}

// errNoContent says that a table was added and nobody said what the person gets of it.
var errNoContent = errors.New("nobody said what the person gets of it")

// copy is the data that is shown or handed over, without the items that the person
// must not learn of. Of what is about others too, only the day is given: somebody has
// to take the others out first (Art. 15(4)).
func (a *Answer) copy(ctx context.Context, s *store.Store, c *facts.Catalog, r explain.Reader) ([]byte, error) {
	type row struct {
		Data    string            `json:"data"`
		Content map[string]string `json:"content"`
	}
	var rows []row
	seen := map[*privacy.Item]bool{}
	for step := range a.Plan.Steps() {
		if step.Do != privacy.Show && step.Do != privacy.Export || seen[step.Item] || r.IsSilent(step.Item, a.On) {
			continue
		}
		seen[step.Item] = true
		table := ""
		for _, t := range c.Tables {
			if t.Set == step.Item.Of {
				table = t.Table
			}
		}
		content, ok := contentOf[table]
		if !ok {
			return nil, fmt.Errorf("%s: %w", step.Item.Of.Name(), errNoContent)
		}
		columns := strings.Split(content, ", ")
		for o := range step.Decision.Obligations() {
			if o.Code == privacy.RedactOthers {
				columns = columns[:1]
			}
		}
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		query := s.Bind("SELECT "+strings.Join(columns, ", ")+" FROM "+table+" WHERE id = ?", 0)
		if err := s.QueryRowContext(ctx, query, step.Item.Key).Scan(values...); err != nil {
			return nil, fmt.Errorf("reading %s: %w", step.Item.Of.Name(), err)
		}
		one := row{Data: r.Dataset(step.Item.Of), Content: map[string]string{}}
		for i, v := range values {
			switch v := (*v.(*any)).(type) {
			case nil:
			case time.Time:
				one.Content[columns[i]] = v.Format(time.DateOnly)
			case []byte:
				one.Content[columns[i]] = string(v)
			default:
				one.Content[columns[i]] = fmt.Sprint(v)
			}
		}
		rows = append(rows, one)
	}
	if rows == nil {
		return nil, nil
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetIndent("", "\t")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(rows); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
