package words

import "github.com/personvern/personvern/privacy"

// Action is what to do with an item as an infinitive, for the controller's own
// people. Zero has the zero Text.
func Action(a privacy.Action) Text { return entry(planActions, a) }

// ActionForPerson is the same as a sentence for the person. Zero has the zero Text.
func ActionForPerson(a privacy.Action) Text { return entry(actionsForPerson, a) }

// Withholding is a ground in national law for withholding data from the person, as
// a phrase for internal readers. Zero has the zero Text.
func Withholding(k privacy.WithholdingKind) Text { return entry(withholdings, k) }

var planActions = []Text{
	privacy.Ask:            {"finne ut det som mangler", "finne ut det som manglar", "find out what is missing"},
	privacy.Forward:        {"sende videre til den behandlingsansvarlige", "sende vidare til den behandlingsansvarlege", "pass on to the controller"},
	privacy.AnswerFirst:    {"svare på kravet om innsyn eller avgjøre det som er omstridt, og så slette", "svare på kravet om innsyn eller avgjere det som er omstridt, og så slette", "answer the access request or decide what is contested, and then erase"},
	privacy.Keep:           {"beholde", "ta vare på", "keep"},
	privacy.Restrict:       {"begrense", "avgrense", "restrict"},
	privacy.LeaveOrErase:   {"la stå eller slette", "la stå eller slette", "leave or erase"},
	privacy.Erase:          {"slette", "slette", "erase"},
	privacy.EraseLast:      {"slette etter det som hører til", "slette etter det som høyrer til", "erase once what hangs on it has gone"},
	privacy.EndOwnUse:      {"avslutte egen bruk", "avslutte eigen bruk", "end the own uses"},
	privacy.Show:           {"gi innsyn", "gi innsyn", "give access"},
	privacy.Correct:        {"rette eller utfylle", "rette eller utfylle", "correct or complete"},
	privacy.Export:         {"utlevere i maskinlesbar form", "utlevere i maskinleseleg form", "hand over in a machine-readable form"},
	privacy.StopUsing:      {"stanse bruken", "stanse bruken", "stop the use"},
	privacy.LetHumanDecide: {"la et menneske avgjøre på nytt", "la eit menneske avgjere på nytt", "let a person decide anew"},
	privacy.Refuse:         {"avslå og begrunne", "avslå og grunngi", "refuse, with reasons"},
}

var actionsForPerson = []Text{
	privacy.Ask:            {"Vi undersøker dette før vi svarer.", "Vi undersøkjer dette før vi svarer.", "We look into this before we answer."},
	privacy.Forward:        {"Vi sender dette videre til virksomheten som har ansvaret.", "Vi sender dette vidare til verksemda som har ansvaret.", "We pass this on to the undertaking that is responsible."},
	privacy.AnswerFirst:    {"Vi svarer deg først, og sletter deretter.", "Vi svarer deg først, og slettar deretter.", "We answer you first, and then erase it."},
	privacy.Keep:           {"Vi beholder opplysningene.", "Vi tek vare på opplysningane.", "We keep the data."},
	privacy.Restrict:       {"Vi beholder opplysningene, men bruker dem ikke til noe annet.", "Vi tek vare på opplysningane, men bruker dei ikkje til noko anna.", "We keep the data, and use it for nothing else."},
	privacy.LeaveOrErase:   {"Vi kan slette opplysningene, men må ikke.", "Vi kan slette opplysningane, men må ikkje.", "We may erase the data, but need not."},
	privacy.Erase:          {"Vi sletter opplysningene.", "Vi slettar opplysningane.", "We erase the data."},
	privacy.EraseLast:      {"Vi sletter opplysningene når det som hører til dem, er slettet.", "Vi slettar opplysningane når det som høyrer til dei, er sletta.", "We erase the data once what belongs to it is erased."},
	privacy.EndOwnUse:      {"Vi slutter selv å bruke opplysningene.", "Vi sluttar sjølve å bruke opplysningane.", "We stop using the data ourselves."},
	privacy.Show:           {"Vi viser deg opplysningene.", "Vi viser deg opplysningane.", "We show you the data."},
	privacy.Correct:        {"Vi retter opplysningene.", "Vi rettar opplysningane.", "We correct the data."},
	privacy.Export:         {"Vi gir deg opplysningene i en form som maskiner kan lese.", "Vi gir deg opplysningane i ei form som maskiner kan lese.", "We give you the data in a form that machines can read."},
	privacy.StopUsing:      {"Vi slutter å bruke opplysningene til dette.", "Vi sluttar å bruke opplysningane til dette.", "We stop using the data for this."},
	privacy.LetHumanDecide: {"En av våre ansatte avgjør saken på nytt.", "Ein av dei tilsette våre avgjer saka på nytt.", "One of our staff decides the matter anew."},
	privacy.Refuse:         {"Vi gjør ikke det du ba om for disse opplysningene.", "Vi gjer ikkje det du bad om for desse opplysningane.", "We do not do what you asked for with this data."},
}

var withholdings = []Text{
	privacy.NationalSecurity:    {"hensynet til rikets sikkerhet, forsvar eller utenrikspolitikk", "omsynet til tryggleiken til riket, forsvar eller utanrikspolitikk", "national security, defence or foreign policy"},
	privacy.CrimeInvestigation:  {"hensynet til å forebygge eller etterforske lovbrudd", "omsynet til å førebyggje eller etterforske lovbrot", "the prevention or investigation of crime"},
	privacy.HarmfulToPerson:     {"hensynet til personens helse eller forhold til sine nærmeste", "omsynet til helsa til personen eller forholdet til dei næraste", "the health of the person, or the relation to those close to the person"},
	privacy.StatutorySecrecy:    {"lovbestemt taushetsplikt overfor personen", "lovfesta teieplikt overfor personen", "a statutory duty of secrecy towards the person"},
	privacy.InternalPreparation: {"intern saksforberedelse", "intern saksførebuing", "internal preparation of a case"},
	privacy.ObviousInterest:     {"åpenbare og grunnleggende private eller offentlige interesser", "openberre og grunnleggjande private eller offentlege interesser", "obvious and fundamental private or public interests"},
	privacy.ResearchEffort:      {"uforholdsmessig arbeid i forskning, arkiv eller statistikk", "uforholdsmessig arbeid i forsking, arkiv eller statistikk", "a disproportionate effort in research, archiving or statistics"},
	privacy.ResearchImpaired:    {"at forskning, arkiv eller statistikk ville bli umulig eller alvorlig svekket", "at forsking, arkiv eller statistikk ville bli umogleg eller alvorleg svekt", "research, archiving or statistics that would be made impossible or seriously impaired"},
}
