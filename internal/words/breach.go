package words

import "github.com/personvern/personvern/privacy/breach"

// BreachQuestion returns a question on a breach as a sentence, for the head of an
// answer. Zero has the zero Text.
func BreachQuestion(q breach.Question) Text { return entry(breachQuestions, q) }

// BreachReason returns a reason as a sentence that states the fact and not the
// conclusion, so that it is true whether it decided or not. Zero has the zero Text.
func BreachReason(c breach.ReasonCode) Text { return entry(breachReasons, c) }

// BreachDuty returns a duty as a sentence in the imperative, for the controller's or
// the processor's own people. Zero has the zero Text.
func BreachDuty(c breach.DutyCode) Text { return entry(breachDuties, c) }

// BreachFact returns the question that a missing fact asks, as a sentence to a case
// handler; "yes" is the Yes of the field. Zero has the zero Text.
func BreachFact(n breach.FactName) Text { return entry(breachFacts, n) }

// BreachContent returns what a notice, a word to the persons or the documentation of
// a breach contains, as a phrase for a list. Zero has the zero Text.
func BreachContent(c breach.Content) Text { return entry(breachContents, c) }

var breachQuestions = []Text{
	breach.AskNotice:            {"Må bruddet meldes til tilsynsmyndigheten?", "Må brotet meldast til tilsynsmyndigheita?", "Must the supervisory authority be notified of the breach?"},
	breach.AskTellingPersons:    {"Må de registrerte underrettes om bruddet?", "Må dei registrerte underrettast om brotet?", "Must the data subjects be told of the breach?"},
	breach.AskTellingController: {"Må den behandlingsansvarlige underrettes om bruddet?", "Må den behandlingsansvarlege underrettast om brotet?", "Must the controller be told of the breach?"},
	breach.AskRecord:            {"Må bruddet dokumenteres?", "Må brotet dokumenterast?", "Must the breach be documented?"},
}

var breachReasons = []Text{
	breach.NotAsked:               {"Spørsmålet mangler et tidspunkt.", "Spørsmålet manglar eit tidspunkt.", "The question lacks a moment."},
	breach.FactsMissing:           {"Det som er opplyst, avgjør ikke svaret.", "Det som er opplyst, avgjer ikkje svaret.", "What was said does not settle the answer."},
	breach.AsProcessor:            {"Opplysningene behandles på vegne av en behandlingsansvarlig.", "Opplysningane blir behandla på vegner av ein behandlingsansvarleg.", "The data is processed on behalf of a controller."},
	breach.AsController:           {"Virksomheten er selv behandlingsansvarlig.", "Verksemda er sjølv behandlingsansvarleg.", "The organisation is itself the controller."},
	breach.NotABreach:             {"Sikkerheten er ikke brutt, eller ingen personopplysninger er rammet.", "Tryggleiken er ikkje broten, eller ingen personopplysningar er ramma.", "There was no breach of security, or no personal data was affected."},
	breach.IsABreach:              {"Et brudd på sikkerheten har rammet personopplysninger.", "Eit brot på tryggleiken har ramma personopplysningar.", "A breach of security affected personal data."},
	breach.OrderedToTell:          {"Tilsynsmyndigheten har pålagt at de registrerte underrettes.", "Tilsynsmyndigheita har pålagt at dei registrerte blir underretta.", "The supervisory authority has ordered that the data subjects be told."},
	breach.HighRiskLikely:         {"En høy risiko for de registrerte er vurdert som sannsynlig.", "Ein høg risiko for dei registrerte er vurdert som sannsynleg.", "A high risk to the data subjects was judged likely."},
	breach.RiskFound:              {"En risiko for de registrerte er ikke vurdert som usannsynlig.", "Ein risiko for dei registrerte er ikkje vurdert som usannsynleg.", "A risk to the data subjects was not judged unlikely."},
	breach.RiskNotShownUnlikely:   {"Det er ikke påvist at en risiko for de registrerte er usannsynlig.", "Det er ikkje påvist at ein risiko for dei registrerte er usannsynleg.", "It has not been demonstrated that a risk to the data subjects is unlikely."},
	breach.RiskUnlikely:           {"En risiko for de registrerte er vurdert som usannsynlig.", "Ein risiko for dei registrerte er vurdert som usannsynleg.", "A risk to the data subjects was judged unlikely."},
	breach.NoHighRisk:             {"En høy risiko for de registrerte er ikke vurdert som sannsynlig.", "Ein høg risiko for dei registrerte er ikkje vurdert som sannsynleg.", "A high risk to the data subjects was not judged likely."},
	breach.DataProtected:          {"Tiltak beskyttet de opplysningene som ble rammet.", "Tiltak verna dei opplysningane som blei ramma.", "Measures protected the data that was affected."},
	breach.RiskRemedied:           {"Senere tiltak sørger for at den høye risikoen ikke lenger er sannsynlig.", "Seinare tiltak sørgjer for at den høge risikoen ikkje lenger er sannsynleg.", "Later measures ensure that the high risk is no longer likely."},
	breach.EffortDisproportionate: {"Å underrette hver enkelt vil kreve en uforholdsmessig stor innsats.", "Å underrette kvar enkelt vil krevje ein uforholdsmessig stor innsats.", "Telling each person would take a disproportionate effort."},
	breach.SecretByLaw:            {"Enhver underretning av de registrerte vil røpe noe som loven holder hemmelig.", "All underretning av dei registrerte vil røpe noko som lova held hemmeleg.", "Any word to the data subjects would reveal what the law keeps secret."},
	breach.SecretInPart:           {"En del av underretningen vil røpe noe som loven holder hemmelig.", "Ein del av underretninga vil røpe noko som lova held hemmeleg.", "A part of the word to the data subjects would reveal what the law keeps secret."},
}

var breachDuties = []Text{
	breach.SettleFacts:         {"Bring på det rene det som mangler, uten å la meldefristen vente på det.", "Finn ut det som manglar, utan å la meldefristen vente på det.", "Find out what is missing, without letting the time for a notice wait."},
	breach.EstablishAwareness:  {"Finn ut når virksomheten ble kjent med bruddet.", "Finn ut når verksemda blei kjend med brotet.", "Find out when the organisation became aware of the breach."},
	breach.NotifyAuthority:     {"Meld bruddet til tilsynsmyndigheten uten ugrunnet opphold.", "Meld brotet til tilsynsmyndigheita utan ugrunna opphald.", "Notify the supervisory authority of the breach without undue delay."},
	breach.ExplainDelay:        {"Begrunn i meldingen hvorfor den er forsinket.", "Grunngi i meldinga kvifor ho er forseinka.", "Give in the notice the reasons for its delay."},
	breach.CompleteNotice:      {"Ettersend til tilsynsmyndigheten det som mangler i meldingen, uten ytterligere ugrunnet opphold.", "Ettersend til tilsynsmyndigheita det som manglar i meldinga, utan ytterlegare ugrunna opphald.", "Give the supervisory authority what the notice lacked, without undue further delay."},
	breach.TellPersons:         {"Underrett hver av de registrerte uten ugrunnet opphold, på et klart og enkelt språk.", "Underrett kvar av dei registrerte utan ugrunna opphald, på eit klart og enkelt språk.", "Tell each data subject without undue delay, in clear and plain language."},
	breach.CommunicatePublicly: {"Underrett de registrerte samlet, gjennom en offentlig kunngjøring eller på en annen måte som når dem.", "Underrett dei registrerte samla, gjennom ei offentleg kunngjering eller på ein annan måte som når dei.", "Tell the data subjects together, by a public communication or another way that reaches them."},
	breach.LeaveOutSecrets:     {"Utelat det som må holdes hemmelig, når de registrerte underrettes.", "Utelat det som må haldast hemmeleg, når dei registrerte blir underretta.", "Leave out what must stay secret when the data subjects are told."},
	breach.TellController:      {"Underrett den behandlingsansvarlige uten ugrunnet opphold.", "Underrett den behandlingsansvarlege utan ugrunna opphald.", "Tell the controller without undue delay."},
	breach.RecordBreach:        {"Dokumenter bruddet, slik at tilsynsmyndigheten kan kontrollere hva som ble gjort, og hvorfor.", "Dokumenter brotet, slik at tilsynsmyndigheita kan kontrollere kva som blei gjort, og kvifor.", "Document the breach, so that the supervisory authority can check what was done, and why."},
}

var breachFacts = []Text{
	breach.TheMoment:         {"Hvilket tidspunkt gjelder spørsmålet?", "Kva tidspunkt gjeld spørsmålet?", "Which moment is the question about?"},
	breach.TheRole:           {"Er virksomheten behandlingsansvarlig eller databehandler for opplysningene?", "Er verksemda behandlingsansvarleg eller databehandlar for opplysningane?", "Is the organisation the controller or a processor of the data?"},
	breach.TheSecurityBreach: {"Er sikkerheten brutt, ved et uhell eller ulovlig?", "Er tryggleiken broten, ved eit uhell eller ulovleg?", "Was there a breach of security, by accident or unlawfully?"},
	breach.TheEffect:         {"Er personopplysninger blitt ødelagt, tapt, endret, utlevert uten tillatelse eller gjort tilgjengelige for uvedkommende?", "Er personopplysningar blitt øydelagde, tapte, endra, utleverte utan løyve eller gjorde tilgjengelege for uvedkomande?", "Was personal data destroyed, lost, altered, disclosed without authority or opened to others?"},
	breach.TheRisk:           {"Kan bruddet innebære en risiko for de registrerte som ikke er usannsynlig?", "Kan brotet føre med seg ein risiko for dei registrerte som ikkje er usannsynleg?", "Can the breach bring a risk to the data subjects that is not unlikely?"},
	breach.TheHighRisk:       {"Er det sannsynlig at bruddet vil innebære en høy risiko for de registrerte?", "Er det sannsynleg at brotet vil føre med seg ein høg risiko for dei registrerte?", "Is the breach likely to bring a high risk to the data subjects?"},
	breach.TheProtection:     {"Var opplysningene beskyttet, for eksempel slik at uvedkommende ikke kan lese dem?", "Var opplysningane verna, til dømes slik at uvedkomande ikkje kan lese dei?", "Was the data protected, for instance so that others cannot read it?"},
	breach.TheRemedy:         {"Sørger senere tiltak for at den høye risikoen ikke lenger er sannsynlig?", "Sørgjer seinare tiltak for at den høge risikoen ikkje lenger er sannsynleg?", "Do later measures ensure that the high risk is no longer likely?"},
	breach.TheExemption:      {"Vil underretningen røpe noe som loven holder hemmelig, uansett hvordan den gis?", "Vil underretninga røpe noko som lova held hemmeleg, uansett korleis ho blir gitt?", "Would telling the data subjects reveal what the law keeps secret, however it is put?"},
	breach.TheConflict:       {"Hva går foran: pålegget om å underrette de registrerte eller det som loven holder hemmelig?", "Kva går føre: pålegget om å underrette dei registrerte eller det som lova held hemmeleg?", "Which prevails: the order to tell the data subjects, or what the law keeps secret?"},
}

var breachContents = []Text{
	breach.NatureInPlainWords: {"hva slags brudd det er, i klare og enkle ord", "kva slags brot det er, i klare og enkle ord", "the nature of the breach, in clear and plain words"},
	breach.NatureAndNumbers:   {"hva slags brudd det er, og hvem og hvor mange det omtrent rammer", "kva slags brot det er, og kven og kor mange det om lag rammar", "the nature of the breach, and whom and roughly how many it affects"},
	breach.ContactPoint:       {"navnet på et kontaktpunkt, og hvordan det nås", "namnet på eit kontaktpunkt, og korleis ein når det", "the name of a contact point, and how to reach it"},
	breach.LikelyConsequences: {"sannsynlige konsekvenser", "sannsynlege konsekvensar", "the likely consequences"},
	breach.MeasuresTaken:      {"tiltakene som er truffet eller foreslått", "tiltaka som er sette i verk eller føreslåtte", "the measures taken or proposed"},
	breach.FactsOfBreach:      {"hva som skjedde", "kva som skjedde", "what happened"},
	breach.EffectsOfBreach:    {"virkningene av det", "verknadene av det", "the effects of it"},
	breach.RemedialAction:     {"hva som er gjort for å rette det opp", "kva som er gjort for å rette det opp", "what was done about it"},
}
