package words

import (
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/retention"
)

// Party is somebody who can bring a change about, as a phrase for internal readers.
// Zero has the zero Text.
func Party(p counterfactual.Party) Text { return entry(partyWords, p) }

// EventHappening is an event as a clause in the present, such as "the case is
// closed", to stand after "hvis", "dersom" and "if", for internal readers. A private
// event is named by its number. Zero has the zero Text.
func EventHappening(e retention.Event) Text { return entry(eventHappenings, e) }

// EventForPerson is the same for the person concerned, to "you" where the event is
// theirs.
func EventForPerson(e retention.Event) Text {
	if own := entry(eventsForPerson, e); !own.IsZero() {
		return own
	}
	return EventHappening(e)
}

// ChangePossible is what others than the person may bring about, as a clause for the
// person to stand after "hvis", "dersom" and "if". What only a person who looks at
// the record learns, and what the person has no part in, has the zero Text, and so
// do events and holds, which have words of their own.
func ChangePossible(c counterfactual.Code) Text { return entry(changesPossible, c) }

// HoldAsked is a hold that the person can ask for as a clause to the person, such as
// "you need the data for a legal claim". What others place has the zero Text.
func HoldAsked(k retention.HoldKind) Text { return entry(holdsAsked, k) }

// HoldEnding is the end of a hold as a clause to the person, such as "we have
// answered your request for access". It names neither an authority nor an incident,
// as [HoldForPerson]. Zero has the zero Text.
func HoldEnding(k retention.HoldKind) Text { return entry(holdEndings, k) }

var partyWords = []Text{
	counterfactual.Person:     {"den registrerte", "den registrerte", "the data subject"},
	counterfactual.Controller: {"den behandlingsansvarlige", "den behandlingsansvarlege", "the controller"},
	counterfactual.Client:     {"oppdragsgiveren", "oppdragsgjevaren", "the client"},
	counterfactual.Authority:  {"en myndighet, en domstol eller lovgiveren", "ei myndigheit, ein domstol eller lovgjevaren", "an authority, a court or the legislator"},
}

var eventHappenings = []Text{
	retention.Collected:            {"opplysningene blir samlet inn", "opplysningane blir samla inn", "the data is collected"},
	retention.CaseClosed:           {"saken blir avsluttet", "saka blir avslutta", "the case is closed"},
	retention.Booked:               {"posten blir bokført", "posten blir bokført", "the item is booked"},
	retention.LeftBalance:          {"kravet går ut av balansen", "kravet går ut av balansen", "the claim leaves the balance sheet"},
	retention.RelationshipEnded:    {"kundeforholdet tar slutt eller transaksjonen blir utført", "kundeforholdet tek slutt eller transaksjonen blir utført", "the customer relationship ends or the transaction is carried out"},
	retention.ContractEnded:        {"avtalen tar slutt", "avtalen tek slutt", "the contract ends"},
	retention.Applied:              {"søknaden blir mottatt", "søknaden blir motteken", "the application is received"},
	retention.ApplicationWithdrawn: {"søknaden blir trukket tilbake", "søknaden blir trekt tilbake", "the application is withdrawn"},
	retention.PositionFilled:       {"rekrutteringen tar slutt", "rekrutteringa tek slutt", "the recruitment ends"},
	retention.Hired:                {"søkeren blir ansatt", "søkjaren blir tilsett", "the applicant is hired"},
	retention.EmploymentEnded:      {"arbeidsforholdet tar slutt", "arbeidsforholdet tek slutt", "the employment ends"},
	retention.ConsentGiven:         {"samtykket blir gitt", "samtykket blir gitt", "consent is given"},
	retention.Recorded:             {"opptaket blir gjort", "opptaket blir gjort", "the recording is made"},
	retention.LastContact:          {"den siste kontakten finner sted", "den siste kontakten finn stad", "the last contact takes place"},
	retention.Registered:           {"kredittopplysningen blir registrert første gang", "kredittopplysninga blir registrert første gong", "the credit information is first registered"},
	retention.Dated:                {"dokumentet blir datert", "dokumentet blir datert", "the document is dated"},
	retention.Answered:             {"det endelige svaret blir gitt", "det endelege svaret blir gitt", "the final answer is given"},
	retention.Private1:             {"egen hendelse nr. 1 inntreffer", "eiga hending nr. 1 skjer", "own event no. 1 occurs"},
	retention.Private2:             {"egen hendelse nr. 2 inntreffer", "eiga hending nr. 2 skjer", "own event no. 2 occurs"},
	retention.Private3:             {"egen hendelse nr. 3 inntreffer", "eiga hending nr. 3 skjer", "own event no. 3 occurs"},
	retention.Private4:             {"egen hendelse nr. 4 inntreffer", "eiga hending nr. 4 skjer", "own event no. 4 occurs"},
}

var eventsForPerson = []Text{
	retention.RelationshipEnded:    {"kundeforholdet ditt tar slutt eller transaksjonen blir utført", "kundeforholdet ditt tek slutt eller transaksjonen blir utført", "your customer relationship ends or the transaction is carried out"},
	retention.Applied:              {"vi får søknaden din", "vi får søknaden din", "we receive your application"},
	retention.ApplicationWithdrawn: {"du trekker søknaden din tilbake", "du trekkjer søknaden din tilbake", "you withdraw your application"},
	retention.Hired:                {"du blir ansatt hos oss", "du blir tilsett hos oss", "we hire you"},
	retention.EmploymentEnded:      {"arbeidsforholdet ditt tar slutt", "arbeidsforholdet ditt tek slutt", "your employment ends"},
	retention.LastContact:          {"du og vi ikke har mer kontakt", "du og vi ikkje har meir kontakt", "you and we have no more contact"},
	retention.Answered:             {"vi gir deg det endelige svaret", "vi gir deg det endelege svaret", "we give you the final answer"},
}

var changesPossible = []Text{
	counterfactual.GroundsOverride:      {"vi viser tvingende grunner som veier tyngre enn protesten din", "vi viser tvingande grunnar som veg tyngre enn protesten din", "we show compelling grounds that weigh more than your objection"},
	counterfactual.GroundsFail:          {"vi ikke kan vise tvingende grunner som veier tyngre", "vi ikkje kan vise tvingande grunnar som veg tyngre", "we cannot show compelling grounds that weigh more"},
	counterfactual.NecessityAffirmed:    {"vi finner at vi fortsatt trenger opplysningene", "vi finn at vi framleis treng opplysningane", "we find that we still need the data"},
	counterfactual.NecessityDenied:      {"vi finner at vi ikke lenger trenger opplysningene", "vi finn at vi ikkje lenger treng opplysningane", "we find that we no longer need the data"},
	counterfactual.UnlawfulnessFound:    {"vi finner at vi har behandlet opplysningene ulovlig", "vi finn at vi har behandla opplysningane ulovleg", "we find that we have processed the data unlawfully"},
	counterfactual.UnlawfulnessRejected: {"vi finner at vi har behandlet opplysningene lovlig", "vi finn at vi har behandla opplysningane lovleg", "we find that we have processed the data lawfully"},
	counterfactual.ErasureOrdered:       {"en lov eller et pålegg krever at vi sletter opplysningene", "ei lov eller eit pålegg krev at vi slettar opplysningane", "a law or an order requires us to erase the data"},
	counterfactual.ChildServiceRejected: {"vi finner at opplysningene ikke ble samlet inn for en nettjeneste mens du var barn", "vi finn at opplysningane ikkje blei samla inn for ei netteneste medan du var barn", "we find that the data was not collected for an online service while you were a child"},
	counterfactual.ChildServiceFound:    {"vi finner at opplysningene ble samlet inn for en nettjeneste mens du var barn", "vi finn at opplysningane blei samla inn for ei netteneste medan du var barn", "we find that the data was collected for an online service while you were a child"},
	counterfactual.AccuracyFound:        {"vi finner at opplysningene er riktige og fullstendige", "vi finn at opplysningane er rette og fullstendige", "we find that the data is accurate and complete"},
	counterfactual.InaccuracyFound:      {"vi finner at opplysningene er feil eller ufullstendige", "vi finn at opplysningane er feil eller ufullstendige", "we find that the data is wrong or incomplete"},
	counterfactual.OthersUnharmed:       {"vi finner at andre ikke tar skade av at du får opplysningene", "vi finn at andre ikkje tek skade av at du får opplysningane", "we find that nobody else is harmed if you get the data"},
	counterfactual.DisclosureMade:       {"vi gir opplysningene til noen andre", "vi gir opplysningane til nokon andre", "we give the data to somebody else"},
	counterfactual.PersonInformed:       {"vi gir deg denne informasjonen", "vi gir deg denne informasjonen", "we give you this information"},
	counterfactual.ExcessRejected:       {"vi finner at henvendelsen din verken er åpenbart grunnløs eller ber om for mye", "vi finn at førespurnaden din verken er openbert grunnlaus eller ber om for mykje", "we find that your request is neither plainly unfounded nor asks for too much"},
}

var holdsAsked = []Text{
	retention.PersonsClaim:      {"du ber oss beholde opplysningene fordi du trenger dem til et rettslig krav", "du ber oss behalde opplysningane fordi du treng dei til eit rettsleg krav", "you ask us to keep the data because you need it for a legal claim"},
	retention.OpposedErasure:    {"du ber oss begrense bruken i stedet for å slette, og behandlingen har vært ulovlig", "du ber oss avgrense bruken i staden for å slette, og behandlinga har vore ulovleg", "you ask us to restrict the use instead of erasing, and the processing has been unlawful"},
	retention.Contest:           {"du ber oss begrense bruken mens vi vurderer en innvending fra deg", "du ber oss avgrense bruken medan vi vurderer ei innvending frå deg", "you ask us to restrict the use while we consider an objection of yours"},
	retention.OpenAccessRequest: {"du ber om innsyn", "du ber om innsyn", "you ask for access"},
}

var holdEndings = []Text{
	retention.Order:             {"vi ikke lenger er pålagt å beholde opplysningene", "vi ikkje lenger er pålagde å behalde opplysningane", "we are no longer required to keep the data"},
	retention.OwnClaim:          {"vi ikke lenger trenger opplysningene til et rettslig krav", "vi ikkje lenger treng opplysningane til eit rettsleg krav", "we no longer need the data for a legal claim"},
	retention.BreachRecord:      {"vi ikke lenger har plikt til å ha dokumentasjonen", "vi ikkje lenger har plikt til å ha dokumentasjonen", "we no longer have a duty to keep these records"},
	retention.PersonsClaim:      {"du ikke lenger trenger opplysningene til et rettslig krav", "du ikkje lenger treng opplysningane til eit rettsleg krav", "you no longer need the data for a legal claim"},
	retention.OpposedErasure:    {"du ikke lenger ber oss begrense bruken i stedet for å slette", "du ikkje lenger ber oss avgrense bruken i staden for å slette", "you no longer ask us to restrict the use instead of erasing"},
	retention.Contest:           {"innvendingen din er avgjort", "innvendinga di er avgjord", "your objection has been decided"},
	retention.OpenAccessRequest: {"vi har svart på kravet ditt om innsyn", "vi har svart på kravet ditt om innsyn", "we have answered your request for access"},
}
