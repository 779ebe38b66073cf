package transfer

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// A literal is one thing that must be so for some way of transferring. All are
// worded so that Yes opens a way: a way is open when all its literals are so.
const (
	litNoImporter = iota

	litCovered
	litListed
	litDataListed
	litAutomated
	litNotImmigration

	litSince
	litSinceFormer // before the former clauses closed
	litFits
	litProtects
	litAuthorised

	litConsented
	litNotWithdrawn
	litExplicit
	litRisksTold
	litSpecific
	litConsentValid
	litWithPerson
	litForPerson
	litRecognised
	litClaim
	litAtStake
	litIncapable
	litRegister
	litConditions
	litInPart
	litOpenToAll
	litForEntitled
	litNecessary
	litOccasional
	litLastResort
	litNotRepetitive
	litFewPersons
	litInterestsPrevail
	litAssessed
	litNoPublicPower
	litUnlimited

	litTool       // and the tools after it: this one is chosen
	litDerogation = litTool + int(InternationalAgreement) + 1
	litNumber     = litDerogation + int(CompellingInterests) + 1
)

// The literals fit a word.
const _ = uint(64 - litNumber)

// literals holds for each the fact that settles it, and the test that fails
// without it.
var literals = [litNumber]struct{ fact, test uint8 }{
	litNoImporter:       {factImporter, testSentAbroad},
	litCovered:          {factCoverage, testOutsideDecision},
	litListed:           {factListing, testOutsideDecision},
	litDataListed:       {factListedData, testOutsideDecision},
	litAutomated:        {factAutomation, testOutsideDecision},
	litNotImmigration:   {factImmigration, testOutsideDecision},
	litSince:            {factBinding, testSafeguardNotBinding},
	litSinceFormer:      {factBinding, testSafeguardNotBinding},
	litFits:             {factFit, testSafeguardUnfit},
	litProtects:         {factProtection, testRightsUnprotected},
	litAuthorised:       {factAuthorisation, testNotAuthorised},
	litConsented:        {factConsent, testConsentLacking},
	litNotWithdrawn:     {factWithdrawal, testConsentLacking},
	litExplicit:         {factExplicitness, testConsentLacking},
	litRisksTold:        {factRisks, testConsentLacking},
	litSpecific:         {factSpecificity, testConsentLacking},
	litConsentValid:     {factValidity, testConsentLacking},
	litWithPerson:       {factContract, testSituationAbsent},
	litForPerson:        {factContract, testSituationAbsent},
	litRecognised:       {factRecognition, testSituationAbsent},
	litClaim:            {factClaim, testSituationAbsent},
	litAtStake:          {factStake, testSituationAbsent},
	litIncapable:        {factIncapacity, testSituationAbsent},
	litRegister:         {factRegister, testRegisterClosed},
	litConditions:       {factConditions, testRegisterClosed},
	litInPart:           {factExtent, testRegisterClosed},
	litOpenToAll:        {factOpenness, testRegisterClosed},
	litForEntitled:      {factEntitlement, testRegisterClosed},
	litNecessary:        {factNecessity, testNotNecessary},
	litOccasional:       {factOccasion, testNotOccasional},
	litLastResort:       {factLastResort, testNotLastResort},
	litNotRepetitive:    {factRepetition, testNotLastResort},
	litFewPersons:       {factNumber, testNotLastResort},
	litInterestsPrevail: {factBalance, testPersonPrevails},
	litAssessed:         {factAssessment, testNotAssessed},
	litNoPublicPower:    {factPublicPower, testByPublicPower},
	litUnlimited:        {factLimit, testLimitedByLaw},

	litTool + int(PublicInstrument):          {factTool, testSafeguardLacking},
	litTool + int(CorporateRules):            {factTool, testSafeguardLacking},
	litTool + int(CommissionClauses):         {factTool, testSafeguardLacking},
	litTool + int(CommissionClauses2010):     {factTool, testSafeguardLacking},
	litTool + int(CommissionClauses2001):     {factTool, testSafeguardLacking},
	litTool + int(AuthorityClauses):          {factTool, testSafeguardLacking},
	litTool + int(CodeOfConduct):             {factTool, testSafeguardLacking},
	litTool + int(Certification):             {factTool, testSafeguardLacking},
	litTool + int(AdHocClauses):              {factTool, testSafeguardLacking},
	litTool + int(AdministrativeArrangement): {factTool, testSafeguardLacking},
	litTool + int(InternationalAgreement):    {factTool, testSafeguardLacking},

	litDerogation + int(ExplicitConsent):     {factDerogation, testDerogationLacking},
	litDerogation + int(ContractWithPerson):  {factDerogation, testDerogationLacking},
	litDerogation + int(ContractForPerson):   {factDerogation, testDerogationLacking},
	litDerogation + int(PublicInterest):      {factDerogation, testDerogationLacking},
	litDerogation + int(LegalClaims):         {factDerogation, testDerogationLacking},
	litDerogation + int(VitalInterests):      {factDerogation, testDerogationLacking},
	litDerogation + int(PublicRegister):      {factDerogation, testDerogationLacking},
	litDerogation + int(CompellingInterests): {factDerogation, testDerogationLacking},
}

// lastFormer is the last day on which the former clauses could be agreed
// (decision (EU) 2021/914, Art. 4).
var lastFormer = retention.MustParseDate("2021-09-26")

// known are the literals that are so, and those that are not.
type known struct{ yes, no uint64 }

func (k *known) say(lit int, is privacy.Fact) {
	switch is {
	case privacy.Yes:
		k.yes |= 1 << lit
	case privacy.No:
		k.no |= 1 << lit
	}
}

// knownOf reads the literals off the facts, as they are on a day.
func knownOf(t *Transfer, on retention.Date) known {
	var k known
	r, g, s := &t.Recipient, &t.Safeguard, &t.Situation
	k.say(litNoImporter, -t.Importer)
	k.say(litNoPublicPower, -t.PublicPower)
	k.say(litUnlimited, -t.LimitedByLaw)

	k.say(litCovered, r.Covered)
	k.say(litListed, r.Listed)
	k.say(litDataListed, r.DataListed)
	k.say(litAutomated, r.Automated)
	k.say(litNotImmigration, -r.ForImmigration)

	former := on
	if former.After(lastFormer) {
		former = lastFormer
	}
	k.say(litSince, g.Since.IsOnOrBefore(on))
	k.say(litSinceFormer, g.Since.IsOnOrBefore(former))
	k.say(litFits, g.Fits)
	k.say(litProtects, g.Protects.AsOf(on))
	k.say(litAuthorised, g.Authorised.IsOnOrBefore(on))

	k.say(litConsented, s.Consented.IsOnOrBefore(on))
	k.say(litNotWithdrawn, -s.Withdrawn.IsOnOrBefore(on))
	k.say(litExplicit, s.Explicit)
	k.say(litRisksTold, s.RisksTold)
	k.say(litSpecific, s.Specific)
	k.say(litConsentValid, s.ConsentValid.AsOf(on))
	k.say(litWithPerson, s.WithPerson)
	k.say(litForPerson, s.ForPerson)
	k.say(litRecognised, s.Recognised)
	k.say(litClaim, s.Claim)
	k.say(litAtStake, s.AtStake)
	k.say(litIncapable, s.Incapable)
	k.say(litRegister, s.Register)
	k.say(litConditions, s.ConditionsMet)
	k.say(litInPart, -s.Entire)
	k.say(litOpenToAll, s.OpenToAll)
	k.say(litForEntitled, s.ForEntitled)
	k.say(litNecessary, s.Necessary.AsOf(on))
	k.say(litOccasional, s.Occasional)
	k.say(litLastResort, s.LastResort.AsOf(on))
	k.say(litNotRepetitive, -s.Repetitive)
	k.say(litFewPersons, s.FewPersons)
	k.say(litInterestsPrevail, s.InterestsPrevail.AsOf(on))
	k.say(litAssessed, s.Assessed)
	return k
}

// ways are the ways of transferring that the facts leave, the better ones first:
// what each needs, and what it is called.
type ways struct {
	known
	n     int
	needs [24]uint64
	test  [24]uint8
}

func (w *ways) add(test int, needs uint64) {
	w.needs[w.n], w.test[w.n] = needs, uint8(test)
	w.n++
}

// open returns what is still to be found for a way, and reports whether it can be
// met at all.
func (w *ways) open(i int) (uint64, bool) {
	return w.needs[i] &^ w.yes, w.needs[i]&w.no == 0
}

// met returns the position of the first way that is open, or w.n.
func (w *ways) met() int {
	for i := range w.n {
		if rest, ok := w.open(i); ok && rest == 0 {
			return i
		}
	}
	return w.n
}

// missing returns the literals that can change whether there is a way: those of
// every way that can be met, save where one needs all that another needs.
func (w *ways) missing() (all uint64) {
	for i := range w.n {
		rest, ok := w.open(i)
		if ok && !w.contains(rest) {
			all |= rest
		}
	}
	return all
}

// contains reports whether some way needs less than the given literals.
func (w *ways) contains(wide uint64) bool {
	for i := range w.n {
		if rest, ok := w.open(i); ok && rest != wide && rest&^wide == 0 {
			return true
		}
	}
	return false
}

// failing returns the literals that are against the ways; of two ways with one
// name, those of the one that has less against it.
func (w *ways) failing() (all uint64) {
	for i := range w.n {
		against := w.needs[i] & w.no
		for j := range w.n {
			if less := w.needs[j] & w.no; w.test[j] == w.test[i] && less&^against == 0 {
				against = less
			}
		}
		all |= against
	}
	return all
}
