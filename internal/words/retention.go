package words

import "github.com/personvern/personvern/retention"

// EventNoun returns an event as a phrase in the definite, such as "the closing of
// the case", to stand after "from" or "since". A private event is named by its
// number. Zero has the zero Text.
func EventNoun(e retention.Event) Text { return entry(eventNouns, e) }

// EventClause returns an event as a clause in the past, such as "the case was
// closed", to stand after "when", "da" and "då". A private event is named by its
// number. Zero has the zero Text.
func EventClause(e retention.Event) Text { return entry(eventClauses, e) }

// Anchor returns from where a period runs as a phrase with its preposition, such as
// "from the end of the financial year", to stand after a period and before "when",
// "da" or "då" and an [EventClause]. Zero has the zero Text.
func Anchor(a retention.Anchor) Text { return entry(anchorWords, a) }

// HoldKind returns what stands in the way of an erasure as a phrase without an
// article, such as "request for access that is not yet answered", for internal
// readers. Zero has the zero Text.
func HoldKind(k retention.HoldKind) Text { return entry(holdWords, k) }

// HoldForPerson returns a hold as a sentence for the person. Every kind has one: an
// order and the record of a breach are told as the duty that they are, which names
// neither an authority nor an incident, since the person may not know of either.
// Zero has the zero Text.
func HoldForPerson(k retention.HoldKind) Text { return entry(holdSentences, k) }

// HoldFact returns one thing about a hold that is not known as a phrase, such as
// "the day the hold began", for a list of what is missing. A number that is not
// exactly one of the facts, as several at once, has the zero Text.
func HoldFact(f retention.HoldFact) Text {
	switch f {
	case retention.HoldOfKind:
		return Text{"hva slags slettesperre det er", "kva slags slettesperre det er", "what kind of hold it is"}
	case retention.HoldSince:
		return Text{"dagen slettesperren begynte", "dagen slettesperra byrja", "the day the hold began"}
	case retention.HoldReleased:
		return Text{"dagen slettesperren ble opphevet", "dagen slettesperra blei oppheva", "the day the hold was released"}
	case retention.HoldGrounds:
		return Text{"vurderingen som slettesperren bygger på", "vurderinga som slettesperra byggjer på", "the judgement on which the hold rests"}
	case retention.HoldRenewal:
		return Text{"om slettesperren er fornyet etter siste kontrolldag", "om slettesperra er fornya etter siste kontrolldag", "whether the hold was renewed after its review day"}
	}
	return Text{}
}

// Scope returns what a statutory maximum ends as a phrase in the definite, such as
// "the storage itself", for internal readers. Zero has the zero Text.
func Scope(s retention.Scope) Text { return entry(scopeWords, s) }

// State returns where an item stands as a phrase, such as "may be erased", that
// follows the name of the data in a table. Unlike elsewhere zero has words, since
// it is a state: [retention.Unknown]. A number outside the states has the zero
// Text.
func State(s retention.State) Text { return entry(stateWords, s) }

// StateForPerson returns where an item stands as a sentence for the person. As in
// [State], zero has words.
func StateForPerson(s retention.State) Text { return entry(stateSentences, s) }

var eventNouns = []Text{
	retention.Collected:            {"innsamlingen av opplysningene", "innsamlinga av opplysningane", "the collection of the data"},
	retention.CaseClosed:           {"avslutningen av saken", "avslutninga av saka", "the closing of the case"},
	retention.Booked:               {"bokføringen av posten", "bokføringa av posten", "the booking of the item"},
	retention.LeftBalance:          {"den siste dagen kravet sto i balansen", "den siste dagen kravet stod i balansen", "the last day on which the claim stood in the balance sheet"},
	retention.RelationshipEnded:    {"slutten på kundeforholdet eller utføringen av transaksjonen", "slutten på kundeforholdet eller utføringa av transaksjonen", "the end of the customer relationship or the carrying out of the transaction"},
	retention.ContractEnded:        {"slutten på avtalen", "slutten på avtalen", "the end of the contract"},
	retention.Applied:              {"mottaket av søknaden", "mottaket av søknaden", "the receipt of the application"},
	retention.ApplicationWithdrawn: {"tilbaketrekkingen av søknaden", "tilbaketrekkinga av søknaden", "the withdrawal of the application"},
	retention.PositionFilled:       {"slutten på rekrutteringen", "slutten på rekrutteringa", "the end of the recruitment"},
	retention.Hired:                {"ansettelsen", "tilsetjinga", "the hiring"},
	retention.EmploymentEnded:      {"slutten på arbeidsforholdet", "slutten på arbeidsforholdet", "the end of the employment"},
	retention.ConsentGiven:         {"dagen samtykket ble gitt", "dagen samtykket blei gitt", "the day consent was given"},
	retention.Recorded:             {"opptaket", "opptaket", "the recording"},
	retention.LastContact:          {"den siste kontakten", "den siste kontakten", "the last contact"},
	retention.Registered:           {"den første registreringen av kredittopplysningen", "den første registreringa av kredittopplysninga", "the first registration of the credit information"},
	retention.Dated:                {"dateringen av dokumentet", "dateringa av dokumentet", "the date of the document"},
	retention.Answered:             {"det endelige svaret", "det endelege svaret", "the final answer"},
	retention.Private1:             {"egen hendelse nr. 1", "eiga hending nr. 1", "own event no. 1"},
	retention.Private2:             {"egen hendelse nr. 2", "eiga hending nr. 2", "own event no. 2"},
	retention.Private3:             {"egen hendelse nr. 3", "eiga hending nr. 3", "own event no. 3"},
	retention.Private4:             {"egen hendelse nr. 4", "eiga hending nr. 4", "own event no. 4"},
}

var eventClauses = []Text{
	retention.Collected:            {"opplysningene ble samlet inn", "opplysningane blei samla inn", "the data was collected"},
	retention.CaseClosed:           {"saken ble avsluttet", "saka blei avslutta", "the case was closed"},
	retention.Booked:               {"posten ble bokført", "posten blei bokført", "the item was booked"},
	retention.LeftBalance:          {"kravet sto i balansen for siste gang", "kravet stod i balansen for siste gong", "the claim stood in the balance sheet for the last time"},
	retention.RelationshipEnded:    {"kundeforholdet tok slutt eller transaksjonen ble utført", "kundeforholdet tok slutt eller transaksjonen blei utført", "the customer relationship ended or the transaction was carried out"},
	retention.ContractEnded:        {"avtalen tok slutt", "avtalen tok slutt", "the contract ended"},
	retention.Applied:              {"søknaden ble mottatt", "søknaden blei motteken", "the application was received"},
	retention.ApplicationWithdrawn: {"søknaden ble trukket tilbake", "søknaden blei trekt tilbake", "the application was withdrawn"},
	retention.PositionFilled:       {"rekrutteringen tok slutt", "rekrutteringa tok slutt", "the recruitment ended"},
	retention.Hired:                {"søkeren ble ansatt", "søkjaren blei tilsett", "the applicant was hired"},
	retention.EmploymentEnded:      {"arbeidsforholdet tok slutt", "arbeidsforholdet tok slutt", "the employment ended"},
	retention.ConsentGiven:         {"samtykket ble gitt", "samtykket blei gitt", "consent was given"},
	retention.Recorded:             {"opptaket ble gjort", "opptaket blei gjort", "the recording was made"},
	retention.LastContact:          {"den siste kontakten fant sted", "den siste kontakten fann stad", "the last contact took place"},
	retention.Registered:           {"kredittopplysningen ble registrert første gang", "kredittopplysninga blei registrert første gong", "the credit information was first registered"},
	retention.Dated:                {"dokumentet ble datert", "dokumentet blei datert", "the document was dated"},
	retention.Answered:             {"det endelige svaret ble gitt", "det endelege svaret blei gitt", "the final answer was given"},
	retention.Private1:             {"egen hendelse nr. 1 inntraff", "eiga hending nr. 1 skjedde", "own event no. 1 occurred"},
	retention.Private2:             {"egen hendelse nr. 2 inntraff", "eiga hending nr. 2 skjedde", "own event no. 2 occurred"},
	retention.Private3:             {"egen hendelse nr. 3 inntraff", "eiga hending nr. 3 skjedde", "own event no. 3 occurred"},
	retention.Private4:             {"egen hendelse nr. 4 inntraff", "eiga hending nr. 4 skjedde", "own event no. 4 occurred"},
}

var anchorWords = []Text{
	retention.DayOf:              {"fra dagen", "frå dagen", "from the day"},
	retention.EndOfMonth:         {"fra slutten av måneden", "frå slutten av månaden", "from the end of the month"},
	retention.EndOfYear:          {"fra slutten av kalenderåret", "frå slutten av kalenderåret", "from the end of the calendar year"},
	retention.EndOfFinancialYear: {"fra slutten av regnskapsåret", "frå slutten av rekneskapsåret", "from the end of the financial year"},
}

var holdWords = []Text{
	retention.Order:             {"pålegg fra en myndighet eller domstol om å oppbevare opplysningene", "pålegg frå ei myndigheit eller ein domstol om å oppbevare opplysningane", "order of an authority or court to keep the data"},
	retention.OwnClaim:          {"den behandlingsansvarliges avgjørelse om å oppbevare opplysningene for et rettskrav", "avgjerd som den behandlingsansvarlege har teke om å oppbevare opplysningane for eit rettskrav", "decision of the controller to keep the data for a legal claim"},
	retention.BreachRecord:      {"dokumentasjon av et brudd på personopplysningssikkerheten", "dokumentasjon av eit brot på personopplysningstryggleiken", "record of a personal data breach"},
	retention.PersonsClaim:      {"ønske fra personen om å oppbevare opplysningene for et rettskrav", "ønske frå personen om å oppbevare opplysningane for eit rettskrav", "request of the person to keep the data for a legal claim"},
	retention.OpposedErasure:    {"krav fra personen om begrensning i stedet for sletting ved ulovlig behandling", "krav frå personen om avgrensing i staden for sletting ved ulovleg behandling", "request of the person for restriction instead of erasure where processing is unlawful"},
	retention.Contest:           {"begrensning mens riktigheten eller en protest vurderes", "avgrensing medan ein vurderer ein protest, eller om opplysningane er rette", "restriction while accuracy or an objection is being considered"},
	retention.OpenAccessRequest: {"krav om innsyn som ennå ikke er besvart", "krav om innsyn som enno ikkje er svart på", "request for access that is not yet answered"},
}

var holdSentences = []Text{
	retention.Order:             {"Vi er pålagt å oppbevare opplysningene.", "Vi er pålagde å oppbevare opplysningane.", "We are required to keep the data."},
	retention.OwnClaim:          {"Vi oppbevarer opplysningene fordi vi trenger dem til et rettskrav.", "Vi oppbevarer opplysningane fordi vi treng dei til eit rettskrav.", "We keep the data because we need it for a legal claim."},
	retention.BreachRecord:      {"Opplysningene hører til dokumentasjon som vi har plikt til å ha.", "Opplysningane høyrer til dokumentasjon som vi har plikt til å ha.", "The data belongs to records that we have a duty to keep."},
	retention.PersonsClaim:      {"Vi oppbevarer opplysningene fordi du har bedt om det for et rettskrav.", "Vi oppbevarer opplysningane fordi du har bede om det for eit rettskrav.", "We keep the data because you asked us to for a legal claim."},
	retention.OpposedErasure:    {"Vi begrenser bruken av opplysningene i stedet for å slette dem, slik du har bedt om.", "Vi avgrensar bruken av opplysningane i staden for å slette dei, slik du har bede om.", "We restrict the use of the data instead of erasing it, as you asked."},
	retention.Contest:           {"Vi begrenser bruken av opplysningene mens vi vurderer innvendingen din.", "Vi avgrensar bruken av opplysningane medan vi vurderer innvendinga di.", "We restrict the use of the data while we consider your objection."},
	retention.OpenAccessRequest: {"Vi svarer på kravet ditt om innsyn før vi sletter opplysningene.", "Vi svarer på kravet ditt om innsyn før vi slettar opplysningane.", "We answer your request for access before we erase the data."},
}

var scopeWords = []Text{
	retention.OfItem:    {"selve lagringen", "sjølve lagringa", "the storage itself"},
	retention.OfPurpose: {"bruken til ett formål", "bruken til eitt føremål", "the use for one purpose"},
}

var stateWords = []Text{
	retention.Unknown:  {"uavklart", "uavklart", "not determined"},
	retention.Held:     {"sperret mot sletting", "sperra mot sletting", "held back from erasure"},
	retention.TooEarly: {"må fortsatt oppbevares etter loven", "må framleis oppbevarast etter lova", "must still be kept by law"},
	retention.May:      {"kan slettes", "kan slettast", "may be erased"},
	retention.Must:     {"skal slettes", "skal slettast", "must be erased"},
	retention.Overdue:  {"skulle vært slettet", "skulle vore sletta", "should have been erased already"},
}

var stateSentences = []Text{
	retention.Unknown:  {"Vi har ikke avklart om opplysningene skal slettes nå.", "Vi har ikkje avklart om opplysningane skal slettast no.", "We have not determined whether the data is to be erased now."},
	retention.Held:     {"Noe hindrer oss i å slette opplysningene nå.", "Noko hindrar oss i å slette opplysningane no.", "Something prevents us from erasing the data now."},
	retention.TooEarly: {"Loven pålegger oss fortsatt å oppbevare opplysningene.", "Lova pålegg oss framleis å oppbevare opplysningane.", "The law still requires us to keep the data."},
	retention.May:      {"Vi trenger fortsatt opplysningene, men har lov til å slette dem.", "Vi treng framleis opplysningane, men har lov til å slette dei.", "We still need the data, but are allowed to erase it."},
	retention.Must:     {"Vi har ikke lenger grunnlag for å ha opplysningene og skal slette dem.", "Vi har ikkje lenger grunnlag for å ha opplysningane og skal slette dei.", "We no longer have grounds to hold the data and must erase it."},
	retention.Overdue:  {"Vi skulle allerede ha slettet opplysningene.", "Vi skulle allereie ha sletta opplysningane.", "We should already have erased the data."},
}
