package policyfile

import (
	"errors"
	"strings"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var errScope = errors.New("personvern: not a scope")

// The forms of what a policy is made of.
var (
	categories  = set("data-subject", subjects.CategoriesOf)
	kinds       = set("data", subjects.KindsOf)
	sources     = set("source", lawfulbasis.SourcesOf)
	recipients  = set("recipient", lawfulbasis.RecipientsOf)
	bases       = set("basis", lawfulbasis.BasesOf)
	elements    = set("element", lawfulbasis.ElementsOf)
	information = set("information", lawfulbasis.InformationOf)

	period    = words[retention.Period](pattern("period", "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"))
	yearEnd   = words[retention.YearEnd](pattern("last-day-of-year", "^[0-9]{2}-[0-9]{2}$"))
	provision = words[law.Provision](describeProvision)

	anchor = token[retention.Anchor]("anchor")
	event  = token[retention.Event]("event")
	name   = text[string]()
)

// describeProvision describes the token of a provision: an act, and a place in
// it.
func describeProvision(d *description) members {
	acts := strings.Join(tokens[law.Act](), "|")
	return pattern("provision", "^("+acts+")(:[0-9a-z()/:\\[\\]-]+)?$")(d)
}

// policyFields are the members of a file.
var policyFields = fields[privacy.Spec]{
	many("activities", "What is done with personal data.", MaxElements, object("activity", activityFields, (*reader).compare),
		func(s *privacy.Spec) *[]privacy.Activity { return &s.Activities }).must(),
	one("backup-rotation", "After how long a backup is overwritten. Left out: not said, which is a finding.", period,
		func(s *privacy.Spec) *retention.Period { return &s.BackupRotation }),
	many("controllers", "The undertakings whose policy it is.", MaxControllers, unique("controller", name),
		func(s *privacy.Spec) *[]string { return &s.Controllers }).must(),
	one("erase-within", "The documented time for carrying out an erasure, one month at most; P0D is none.", period,
		func(s *privacy.Spec) *retention.Period { return &s.EraseWithin }).must(),
	one("financial-year", "The last day of the financial year, written MM-DD.", yearEnd,
		func(s *privacy.Spec) *retention.YearEnd { return &s.FinancialYear }).must(),
	one("id", "The name of the policy.", id[string](true),
		func(s *privacy.Spec) *string { return &s.ID }).must(),
	many("notes", "The statements of the notice that are no activity or rule.", MaxElements, object("note", noteFields, nil),
		func(s *privacy.Spec) *[]privacy.Note { return &s.Notes }),
	schemaField,
	many("statements", "The statements of the notice that the policy was made from.", MaxElements, object("statement", statementFields, nil),
		func(s *privacy.Spec) *[]privacy.Statement { return &s.Statements }),
	one("tells", "What the notice tells of every activity.", information,
		func(s *privacy.Spec) *lawfulbasis.InformationSet { return &s.Tells }),
	one("version", "The edition of the policy.", name,
		func(s *privacy.Spec) *string { return &s.Version }).must(),
}

// schemaField is the number of the form. A file of another says so before all
// else.
var schemaField = field[privacy.Spec]{
	key: "schema", about: "The edition of this form.", required: true,
	read: func(r *reader, _ *privacy.Spec) {
		if r.Int(1, strictjson.MaxInt) > schemaVersion {
			r.other = &strictjson.Fault{Kind: OtherSchema, Pointer: "/schema", Offset: r.Offset()}
			r.Refuse(OtherSchema, "")
		}
	},
	write:  func(o *strictjson.Object, _ *privacy.Spec) { o.Int("schema", schemaVersion) },
	schema: func(*description) members { return members{"const": schemaVersion} },
}

var statementFields = fields[privacy.Statement]{
	one("heading", "The heading it stands under.", text[string](),
		func(s *privacy.Statement) *string { return &s.Heading }).must(),
	one("id", "Its number.", unique("statement", id[privacy.StatementID](false)),
		func(s *privacy.Statement) *privacy.StatementID { return &s.ID }).must(),
}

var noteFields = fields[privacy.Note]{
	one("doubt", "Whether it claims what the law does not give, or is too vague to tell.", flag(),
		func(n *privacy.Note) *bool { return &n.Doubt }),
	many("law", "The provisions that it is measured against.", MaxElements, provision,
		func(n *privacy.Note) *[]law.Provision { return &n.Law }),
	one("right", "The right that it tells of, where the topic is a right.", token[lawfulbasis.Right]("right"),
		func(n *privacy.Note) *lawfulbasis.Right { return &n.Right }),
	one("statement", "The number of the statement.", id[privacy.StatementID](false),
		func(n *privacy.Note) *privacy.StatementID { return &n.Statement }).must(),
	one("topic", "What it is about.", token[privacy.Topic]("topic"),
		func(n *privacy.Note) *privacy.Topic { return &n.Topic }).must(),
}

var activityFields = fields[privacy.Activity]{
	one("about", "Whose data.", categories,
		func(a *privacy.Activity) *subjects.CategorySet { return &a.About }).must(),
	one("assessed", "What the controller found of the activity at large.", object("assessment", assessmentFields, nil),
		func(a *privacy.Activity) *lawfulbasis.Assessment { return &a.Assessed }),
	one("basis", "The one lawful basis that the controller asserts. A processor has none.", token[lawfulbasis.Basis]("basis"),
		func(a *privacy.Activity) *lawfulbasis.Basis { return &a.Basis }),
	one("begins", "The event with which the use begins. Left out: when the data is stored.", event,
		func(a *privacy.Activity) *retention.Event { return &a.Begins }),
	many("ceilings", "The statutory maxima that bind it.", MaxRules, object("ceiling", ceilingFields, func(r *reader, _ *privacy.Ceiling) { r.rule() }),
		func(a *privacy.Activity) *[]privacy.Ceiling { return &a.Ceilings }),
	one("claimed", "The bases that the notice claims, tenable or not.", bases,
		func(a *privacy.Activity) *lawfulbasis.BasisSet { return &a.Claimed }),
	one("condition", "The condition of GDPR Art. 9(2), for special categories.", token[lawfulbasis.Condition]("condition"),
		func(a *privacy.Activity) *lawfulbasis.Condition { return &a.Condition }),
	many("controllers", "The undertakings that act in it, of those of the policy.", MaxControllers, name,
		func(a *privacy.Activity) *[]string { return &a.Controllers }).must(),
	many("duties", "The statutory duties to keep that come with it.", MaxRules, object("duty", dutyFields, func(r *reader, _ *privacy.Duty) { r.rule() }),
		func(a *privacy.Activity) *[]privacy.Duty { return &a.Duties }),
	one("id", "Its name in the tables of the host.", unique("activity", id[privacy.ActivityID](true)),
		func(a *privacy.Activity) *privacy.ActivityID { return &a.ID }).must(),
	one("kinds", "Which data.", kinds,
		func(a *privacy.Activity) *subjects.KindSet { return &a.Kinds }).must(),
	many("law", "The provisions that it rests on beside its basis.", MaxElements, provision,
		func(a *privacy.Activity) *[]law.Provision { return &a.Law }),
	many("limits", "The controller's own limits; the earliest that has run out counts.", MaxRules, object("limit", limitFields, func(r *reader, _ *privacy.Limit) { r.rule() }),
		func(a *privacy.Activity) *[]privacy.Limit { return &a.Limits }),
	one("purpose", "What for.", token[lawfulbasis.Purpose]("purpose"),
		func(a *privacy.Activity) *lawfulbasis.Purpose { return &a.Purpose }).must(),
	one("recipients", "Who receives it.", recipients,
		func(a *privacy.Activity) *lawfulbasis.RecipientSet { return &a.Recipients }),
	one("role", "Who decides.", token[lawfulbasis.Role]("role"),
		func(a *privacy.Activity) *lawfulbasis.Role { return &a.Role }).must(),
	one("sources", "Where the data comes from.", sources,
		func(a *privacy.Activity) *lawfulbasis.SourceSet { return &a.Sources }),
	many("statements", "The statements of the notice that it comes from.", MaxElements, id[privacy.StatementID](false),
		func(a *privacy.Activity) *[]privacy.StatementID { return &a.Statements }),
	one("tells", "What the notice tells of it, beside what it tells of every activity.", information,
		func(a *privacy.Activity) *lawfulbasis.InformationSet { return &a.Tells }),
}

var assessmentFields = fields[lawfulbasis.Assessment]{
	one("by", "The role or person who answers for it; never the data subject.", name,
		func(a *lawfulbasis.Assessment) *string { return &a.By }),
	one("met", "The elements found to be so.", elements,
		func(a *lawfulbasis.Assessment) *lawfulbasis.ElementSet { return &a.Met }),
	one("on", "The day from which it counts.", day(),
		func(a *lawfulbasis.Assessment) *retention.Date { return &a.On }),
	one("review-by", "The last day on which it may be relied on.", day(),
		func(a *lawfulbasis.Assessment) *retention.Date { return &a.ReviewBy }),
	one("unmet", "The elements found not to be so.", elements,
		func(a *lawfulbasis.Assessment) *lawfulbasis.ElementSet { return &a.Unmet }),
}

const (
	aboutAnchor     = "What the period is counted from: the day of the event, or the end of its month or year."
	aboutFrom       = "The event that the period runs from."
	aboutRule       = "Its name, which no other rule of the policy has."
	aboutKinds      = "Which data of the activity."
	aboutPeriod     = "How long, written as ISO 8601 does, such as P3Y6M."
	aboutStatements = "The statements of the notice that it comes from."
)

var ruleID = unique("rule", id[privacy.RuleID](true))

var limitFields = fields[privacy.Limit]{
	one("anchor", aboutAnchor, anchor,
		func(l *privacy.Limit) *retention.Anchor { return &l.Rule.Anchor }).must(),
	one("dated", "Whether the very day was promised to the person.", flag(),
		func(l *privacy.Limit) *bool { return &l.Rule.Dated }),
	one("from", aboutFrom, event,
		func(l *privacy.Limit) *retention.Event { return &l.Rule.From }).must(),
	one("id", aboutRule, ruleID,
		func(l *privacy.Limit) *privacy.RuleID { return &l.ID }).must(),
	many("law", "Where a norm or a guideline recommends it.", MaxElements, provision,
		func(l *privacy.Limit) *[]law.Provision { return &l.Law }),
	one("period", aboutPeriod, period,
		func(l *privacy.Limit) *retention.Period { return &l.Rule.Period }).must(),
	one("proposed", "Whether no notice and no law states it.", flag(),
		func(l *privacy.Limit) *bool { return &l.Rule.Proposed }),
	many("statements", aboutStatements, MaxElements, id[privacy.StatementID](false),
		func(l *privacy.Limit) *[]privacy.StatementID { return &l.Statements }),
}

var dutyFields = fields[privacy.Duty]{
	one("anchor", aboutAnchor, anchor,
		func(d *privacy.Duty) *retention.Anchor { return &d.Rule.Anchor }).must(),
	one("from", aboutFrom, event,
		func(d *privacy.Duty) *retention.Event { return &d.Rule.From }).must(),
	one("id", aboutRule, ruleID,
		func(d *privacy.Duty) *privacy.RuleID { return &d.ID }).must(),
	one("kinds", aboutKinds, kinds,
		func(d *privacy.Duty) *subjects.KindSet { return &d.Rule.Kinds }).must(),
	one("law", "The statute that orders it.", provision,
		func(d *privacy.Duty) *law.Provision { return &d.Rule.Law }).must(),
	one("period", aboutPeriod, period,
		func(d *privacy.Duty) *retention.Period { return &d.Rule.Period }).must(),
	many("statements", aboutStatements, MaxElements, id[privacy.StatementID](false),
		func(d *privacy.Duty) *[]privacy.StatementID { return &d.Statements }),
}

var ceilingFields = fields[privacy.Ceiling]{
	one("anchor", aboutAnchor, anchor,
		func(c *privacy.Ceiling) *retention.Anchor { return &c.Rule.Anchor }).must(),
	one("at-latest", "Whether the erasing itself falls within the period.", flag(),
		func(c *privacy.Ceiling) *bool { return &c.Rule.AtLatest }),
	one("exceptions", "Whether the provision has exceptions in its own text.", flag(),
		func(c *privacy.Ceiling) *bool { return &c.Rule.Exceptions }),
	one("from", aboutFrom, event,
		func(c *privacy.Ceiling) *retention.Event { return &c.Rule.From }).must(),
	one("id", aboutRule, ruleID,
		func(c *privacy.Ceiling) *privacy.RuleID { return &c.ID }).must(),
	one("kinds", aboutKinds, kinds,
		func(c *privacy.Ceiling) *subjects.KindSet { return &c.Rule.Kinds }).must(),
	one("law", "The statute that sets it.", provision,
		func(c *privacy.Ceiling) *law.Provision { return &c.Rule.Law }).must(),
	one("period", aboutPeriod, period,
		func(c *privacy.Ceiling) *retention.Period { return &c.Rule.Period }).must(),
	one("scope", "Whether the item ends, or the purpose only.", token[scope]("scope"),
		func(c *privacy.Ceiling) *scope { return (*scope)(&c.Rule.Scope) }).must(),
	many("statements", aboutStatements, MaxElements, id[privacy.StatementID](false),
		func(c *privacy.Ceiling) *[]privacy.StatementID { return &c.Statements }),
}
