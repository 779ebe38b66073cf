package words

import "github.com/personvern/personvern/privacy"

// RequestKind is what a person asks for as a phrase, such as "erasure", to stand
// after "om" and "for". Zero has the zero Text.
func RequestKind(k privacy.RequestKind) Text { return entry(requestKinds, k) }

// Contest is what a person says is wrong as a phrase, to stand in a list. Zero has the
// zero Text.
func Contest(c privacy.Contest) Text { return entry(contests, c) }

// Exclusion is why the data protection rules do not reach something, as a phrase that
// follows the name of the data. Zero has the zero Text.
func Exclusion(k privacy.ExclusionKind) Text { return entry(exclusions, k) }

// Operation is what is done with data as a phrase, such as "storing". Zero has the
// zero Text.
func Operation(o privacy.Operation) Text { return entry(operations, o) }

// GroundKind is what a deadline is made of as a phrase, such as "statutory duty to
// keep". Zero has the zero Text.
func GroundKind(k privacy.GroundKind) Text { return entry(groundKinds, k) }

// Topic is what a statement of a notice is about as a phrase. Zero has the zero Text.
func Topic(t privacy.Topic) Text { return entry(topics, t) }

// Problem is what is wrong with a place in a specification as a phrase that follows
// the place and a colon, for internal readers. Zero has the zero Text.
func Problem(p privacy.Problem) Text { return entry(problems, p) }

var requestKinds = []Text{
	privacy.AskErasure:       {"sletting", "sletting", "erasure"},
	privacy.AskAccess:        {"innsyn", "innsyn", "access"},
	privacy.AskRectification: {"retting", "retting", "rectification"},
	privacy.AskRestriction:   {"begrensning av behandlingen", "avgrensing av behandlinga", "restriction of processing"},
	privacy.AskPortability:   {"dataportabilitet", "dataportabilitet", "data portability"},
	privacy.AskObjection:     {"at bruken stanses, ved en protest", "at bruken blir stansa, ved ein protest", "an end of the use, by an objection"},
	privacy.AskHumanDecision: {"at et menneske avgjør", "at eit menneske avgjer", "a decision by a human"},
	privacy.AskWithdrawal:    {"at et samtykke trekkes tilbake", "at eit samtykke blir trekt tilbake", "a consent to be withdrawn"},
	privacy.AskUnnamed:       {"noe som ikke er sagt uttrykkelig", "noko som ikkje er sagt uttrykkeleg", "something that is not named"},
}

var contests = []Text{
	privacy.ContestsFact:         {"en faktisk opplysning er feil", "ei faktisk opplysning er feil", "a fact is wrong"},
	privacy.ContestsCompleteness: {"opplysningene er ufullstendige for formålet", "opplysningane er ufullstendige for føremålet", "the data is incomplete for its purpose"},
	privacy.ContestsEvaluation:   {"en vurdering, en prognose eller en poengsum er omstridt", "ei vurdering, ein prognose eller ein poengsum er omstridd", "an opinion, a forecast or a score is disputed"},
	privacy.ContestsClaim:        {"selve kravet er omstridt", "sjølve kravet er omstridd", "the claim itself is disputed"},
}

var exclusions = []Text{
	privacy.Anonymous:      {"er anonymt: ingen kan finne fram til personen", "er anonymt: ingen kan finne fram til personen", "is anonymous: nobody can single the person out"},
	privacy.OfDeceased:     {"gjelder bare en avdød", "gjeld berre ein avdød", "is about a dead person alone"},
	privacy.OfLegalPerson:  {"gjelder bare et foretak", "gjeld berre eit føretak", "is about an undertaking alone"},
	privacy.Unstructured:   {"står på papir utenfor et register", "står på papir utanfor eit register", "stands on paper, in no filing system"},
	privacy.Household:      {"behandles av en privatperson til rent private formål", "blir behandla av ein privatperson til reint private føremål", "is processed by a private person for purely private ends"},
	privacy.LawEnforcement: {"behandles av en myndighet for å bekjempe lovbrudd", "blir behandla av ei myndigheit for å motarbeide lovbrot", "is processed by an authority to fight crime"},
	privacy.CourtCase:      {"behandles i en sak etter rettspleielovene", "blir behandla i ei sak etter rettspleielovene", "is handled in a case under the acts on court procedure"},
}

var operations = []Text{
	privacy.OrdinaryUse:           {"vanlig bruk", "vanleg bruk", "ordinary use"},
	privacy.Storing:               {"lagring", "lagring", "storing"},
	privacy.WithConsent:           {"behandling med samtykke fra den registrerte", "behandling med samtykke frå den registrerte", "an operation with the consent of the data subject"},
	privacy.PursuingClaim:         {"å fastsette, gjøre gjeldende eller forsvare et rettskrav", "å fastsetje, gjere gjeldande eller forsvare eit rettskrav", "establishing, exercising or defending a legal claim"},
	privacy.ProtectingAnother:     {"å verne rettighetene til en annen person", "å verne rettane til ein annan person", "protecting the rights of another person"},
	privacy.ServingPublicInterest: {"å ivareta viktige allmenne interesser", "å ta vare på viktige ålmenne interesser", "serving an important public interest"},
}

var groundKinds = []Text{
	privacy.GroundUse:  {"bruk", "bruk", "use"},
	privacy.GroundDuty: {"lovpålagt lagring", "lovpålagd lagring", "statutory duty to keep"},
	privacy.GroundHold: {"slettesperre", "slettesperre", "hold"},
	privacy.Maximum:    {"lengste lovlige tid", "lengste lovlege tid", "statutory maximum"},
}

var topics = []Text{
	privacy.TopicDefinition: {"hva et ord betyr", "kva eit ord tyder", "what a word means"},
	privacy.TopicController: {"hvem som er ansvarlig, og hvordan de kan nås", "kven som er ansvarleg, og korleis dei kan nåast", "who is responsible, and how to reach them"},
	privacy.TopicSafeguard:  {"hvordan opplysningene er sikret", "korleis opplysningane er sikra", "how the data is protected"},
	privacy.TopicRight:      {"en rettighet for den registrerte", "ein rett for den registrerte", "a right of the data subject"},
	privacy.TopicRetention:  {"lagringstid i alminnelighet", "lagringstid i det heile", "storage periods in general"},
	privacy.TopicBasis:      {"et behandlingsgrunnlag i alminnelighet", "eit behandlingsgrunnlag i det heile", "a lawful basis in general"},
	privacy.TopicData:       {"slag av opplysninger i alminnelighet", "slag av opplysningar i det heile", "kinds of data in general"},
	privacy.TopicSource:     {"hvor opplysninger kommer fra", "kvar opplysningar kjem frå", "where data comes from"},
	privacy.TopicRecipient:  {"hvem som får opplysninger", "kven som får opplysningar", "who receives data"},
	privacy.TopicTransfer:   {"om opplysninger blir overført ut av det europeiske økonomiske samarbeidsområdet", "om opplysningar blir overførte ut av det europeiske økonomiske samarbeidsområdet", "whether data leaves the European Economic Area"},
	privacy.TopicChange:     {"hvordan erklæringen selv blir endret", "korleis erklæringa sjølv blir endra", "how the notice itself changes"},
}

var problems = []Text{
	privacy.NotSaid:            {"noe som må være oppgitt, er utelatt", "noko som må vere oppgitt, er utelate", "something that may not be left out was left out"},
	privacy.NotValid:           {"verdien finnes ikke, eller navnet er feil formet", "verdien finst ikkje, eller namnet er feil forma", "the value does not exist, or the name is malformed"},
	privacy.Repeated:           {"navnet eller regelen står to ganger", "namnet eller regelen står to gonger", "the name or the rule stands twice"},
	privacy.NoSuchRule:         {"det finnes ingen slik regel", "det finst ingen slik regel", "there is no such rule"},
	privacy.NoSuchActivity:     {"det finnes ingen slik behandling", "det finst inga slik behandling", "there is no such activity"},
	privacy.NoSuchStatement:    {"det finnes ikke noe slikt utsagn", "det finst inga slik utsegn", "there is no such statement"},
	privacy.NoSuchController:   {"det finnes ingen slik behandlingsansvarlig", "det finst ingen slik behandlingsansvarleg", "there is no such controller"},
	privacy.NotStatutory:       {"plikten eller den lengste tiden viser ikke til noen lov", "plikta eller den lengste tida viser ikkje til noka lov", "the duty or the maximum cites no statute"},
	privacy.ShorterThanStatute: {"plikten er kortere enn loven krever", "plikta er kortare enn lova krev", "the duty is shorter than the statute orders"},
	privacy.LongerThanStatute:  {"tiden er lengre enn loven tillater", "tida er lengre enn lova tillèt", "the time is longer than the statute allows"},
	privacy.OtherAnchor:        {"tiden regnes fra et annet tidspunkt enn i loven", "tida blir rekna frå eit anna tidspunkt enn i lova", "the time is counted from another start than in the statute"},
	privacy.StatuteMissing:     {"loven setter en lengste tid for slike opplysninger, og den er ikke tatt med", "lova set ei lengste tid for slike opplysningar, og ho er ikkje teken med", "a statute sets a maximum for such data, which was left out"},
	privacy.LongerThanOneMonth: {"slettingen tar mer enn en måned", "slettinga tek meir enn ein månad", "the erasure takes more than a month"},
	privacy.NoLawNamed:         {"loven som behandlingen bygger på, er ikke oppgitt", "lova som behandlinga byggjer på, er ikkje oppgitt", "the law that the processing rests on is not named"},
	privacy.NoCondition:        {"vilkåret for særlige kategorier er ikke oppgitt", "vilkåret for særlege kategoriar er ikkje oppgitt", "the condition for special categories is not named"},
	privacy.ProcessorHasRules:  {"en databehandler har egne regler for opplysninger som en annen rår over", "ein databehandlar har eigne reglar for opplysningar som ein annan rår over", "a processor has rules of its own for data that another controls"},
	privacy.NotCovered:         {"behandlingene dekker ikke alle personene eller opplysningene i tabellen", "behandlingane dekkjer ikkje alle personane eller opplysningane i tabellen", "the activities do not cover all people or all data of the dataset"},
	privacy.DutyLeftOut:        {"tabellen utelater en behandling som etter loven må ta vare på opplysningene", "tabellen utelèt ei behandling som etter lova må ta vare på opplysningane", "the dataset leaves out an activity whose statutory duty keeps the data"},
	privacy.TooMany:            {"tabellen har flere behandlinger enn det er plass til", "tabellen har fleire behandlingar enn det er plass til", "the dataset has more activities than there is room for"},
}
