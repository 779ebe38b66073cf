package words

import (
	"github.com/personvern/personvern/privacy/ruling"
)

// CreditKind returns a kind of credit information as a phrase, such as "a payment
// default", to stand in a list. Zero has the zero Text.
func CreditKind[V named](k V) Text { return creditKinds[k.String()] }

// CreditParty returns whom credit information is about as a phrase, such as "a sole
// trader". Zero has the zero Text.
func CreditParty[V named](p V) Text { return creditParties[p.String()] }

// CreditRecipient returns a recipient of credit information as a phrase, such as
// "a debt collector", to stand after "to". Zero has the zero Text.
func CreditRecipient[V named](r V) Text { return creditRecipients[r.String()] }

// CreditDebtHolder returns a holder of data of the debt registers as a phrase, such
// as "a debt register", to stand after "from". Zero has the zero Text.
func CreditDebtHolder[V named](h V) Text { return creditDebtHolders[h.String()] }

// CreditDebtRecipient returns a recipient of data of the debt registers as a phrase,
// such as "a municipality", to stand after "to". Zero has the zero Text.
func CreditDebtRecipient[V named](r V) Text { return creditDebtRecipients[r.String()] }

var creditKinds = map[string]Text{
	"payment-default":       {"betalingsanmerkning", "betalingsmerknad", "a payment default"},
	"property-enforcement":  {"tvangsfullbyrdelse i fast eiendom eller løsøre", "tvangsfullføring i fast eigedom eller lausøyre", "enforcement in real property or chattels"},
	"attachment":            {"utleggstrekk eller utleggsforretning uten noe å ta utlegg i", "utleggstrekk eller utleggsforretning utan noko å ta utlegg i", "an attachment of earnings, or one that found nothing to take"},
	"final-judgment":        {"rettskraftig dom", "rettskraftig dom", "a final judgment"},
	"debt-negotiation":      {"åpning av gjeldsforhandling", "opning av gjeldsforhandling", "the opening of debt negotiations"},
	"debt-settlement":       {"registrert gjeldsordning", "registrert gjeldsordning", "a registered debt settlement"},
	"bankruptcy":            {"konkurs eller akkord", "konkurs eller akkord", "a bankruptcy or a composition with creditors"},
	"tax-assessment":        {"fastsatt inntekt, formue og skatt", "fastsett inntekt, formue og skatt", "assessed income, wealth and tax"},
	"business-interests":    {"næringsinteresser", "næringsinteresser", "business interests"},
	"base-data":             {"grunnopplysninger om navn og adresse", "grunnopplysningar om namn og adresse", "base data on name and address"},
	"other-information":     {"andre kredittopplysninger", "andre kredittopplysningar", "other credit information"},
	"earlier-requests":      {"opplysninger om hvem som har spurt tidligere", "opplysningar om kven som har spurt tidlegare", "information on who has asked before"},
	"special-category-data": {"særlige kategorier av personopplysninger", "særlege kategoriar av personopplysningar", "special categories of personal data"},
	"offence-data":          {"opplysninger om straffedommer og lovovertredelser", "opplysningar om straffedommar og lovbrot", "data on criminal convictions and offences"},
	"bookkeeping-offence":   {"opplysninger om brudd på straffebudene om regnskap", "opplysningar om brot på straffeboda om rekneskap", "data on breaches of the penal provisions on accounting"},
}

var creditParties = map[string]Text{
	"natural-person": {"en fysisk person", "ein fysisk person", "a natural person"},
	"sole-trader":    {"et enkeltpersonforetak", "eit enkeltpersonføretak", "a sole trader"},
	"legal-person":   {"en juridisk person", "ein juridisk person", "a legal person"},
}

var creditRecipients = map[string]Text{
	"collector":          {"et inkassoforetak", "eit inkassoføretak", "a debt collector"},
	"lender":             {"en bank, et kredittforetak eller et finansieringsforetak", "ein bank, eit kredittføretak eller eit finansieringsføretak", "a bank, a credit undertaking or a finance undertaking"},
	"press":              {"en medievirksomhet til journalistiske formål", "ei medieverksemd til journalistiske føremål", "the press, for journalism"},
	"statistics-body":    {"en offentlig institusjon for statistikk, analyse og overvåking av økonomien", "ein offentleg institusjon for statistikk, analyse og overvaking av økonomien", "a public institution for statistics, analysis and surveillance of the economy"},
	"other-business":     {"en annen virksomhet, myndighet eller organisasjon", "ei anna verksemd, ei myndigheit eller ein organisasjon", "another business, authority or organisation"},
	"private-individual": {"en privatperson til private formål", "ein privatperson til private føremål", "a private individual, for private purposes"},
}

var creditDebtHolders = map[string]Text{
	"debt-register":     {"et gjeldsinformasjonsforetak", "eit gjeldsinformasjonsføretak", "a debt register"},
	"credit-bureau":     {"et kredittopplysningsforetak som har fått gjeldsopplysningene", "eit kredittopplysningsføretak som har fått gjeldsopplysningane", "a credit bureau that received the debt data"},
	"earlier-recipient": {"noen andre som har fått gjeldsopplysningene tidligere", "nokon andre som har fått gjeldsopplysningane tidlegare", "anyone else who received the debt data earlier"},
}

var creditDebtRecipients = map[string]Text{
	"to-financial-undertaking": {"et finansforetak", "eit finansføretak", "a financial undertaking"},
	"to-state-lender":          {"en statlig långiver", "ein statleg långjevar", "a lender of the state"},
	"to-municipality":          {"en kommune som gir boliglån", "ein kommune som gir bustadlån", "a municipality that gives home loans"},
	"to-bureau":                {"et kredittopplysningsforetak", "eit kredittopplysningsføretak", "a credit bureau"},
	"to-the-person":            {"den som har gjelden", "den som har gjelda", "the person who owes the debt"},
	"to-statistics-body":       {"en offentlig institusjon for statistikk og analyse", "ein offentleg institusjon for statistikk og analyse", "a public institution for statistics and analysis"},
	"to-authority":             {"en annen offentlig myndighet", "ei anna offentleg myndigheit", "another public authority"},
	"to-research":              {"forskning", "forsking", "research"},
	"to-collector":             {"et inkassoforetak", "eit inkassoføretak", "a debt collector"},
	"to-another":               {"noen andre", "nokon andre", "anyone else"},
}

var creditQuestions = map[ruling.Code]Text{
	"may-report":             {"Kan kravet meldes til et kredittopplysningsforetak?", "Kan kravet meldast til eit kredittopplysningsføretak?", "May the claim be reported to a credit bureau?"},
	"may-use":                {"Kan opplysningen brukes i kredittopplysning?", "Kan opplysninga brukast i kredittopplysning?", "May the information be used in credit information?"},
	"requires-entry-removal": {"Må opplysningen ut av kredittopplysningen?", "Må opplysninga ut av kredittopplysninga?", "Must the entry leave credit information?"},
	"requires-entry-erasure": {"Må opplysningen slettes fra det historiske arkivet?", "Må opplysninga slettast frå det historiske arkivet?", "Must the entry be erased from the historical archive?"},
	"requires-notice":        {"Må den opplysningen gjelder, få et forhåndsvarsel?", "Må den som opplysninga gjeld, få eit førehandsvarsel?", "Must the person concerned be sent an advance notice?"},
	"may-score":              {"Kan opplysningen inngå i en kredittvurdering?", "Kan opplysninga gå inn i ei kredittvurdering?", "May the information go into a credit score?"},
	"may-release":            {"Kan kredittopplysningen utleveres til denne mottakeren?", "Kan kredittopplysninga utleverast til denne mottakaren?", "May the credit information be released to this recipient?"},
	"requires-copy":          {"Må den opplysningen gjelder, få et gjenpartsbrev?", "Må den som opplysninga gjeld, få eit gjenpartsbrev?", "Must the person concerned be sent a copy?"},
	"may-release-debt-data":  {"Kan gjeldsopplysningene utleveres til denne mottakeren?", "Kan gjeldsopplysningane utleverast til denne mottakaren?", "May the debt data be handed over to this recipient?"},
	"requires-debt-erasure":  {"Må gjelden slettes fra gjeldsregisteret?", "Må gjelda slettast frå gjeldsregisteret?", "Must the debt be erased from the debt register?"},
	"requires-model-erasure": {"Må gjeldsopplysningene som ble utlevert til modellen, slettes?", "Må gjeldsopplysningane som blei utleverte til modellen, slettast?", "Must the debt data that was handed over for the model be erased?"},
}

var creditReasons = map[ruling.Code]Text{
	"not-asked":                 {"Spørsmålet mangler en dag, eller det som det gjelder.", "Spørsmålet manglar ein dag, eller det som det gjeld.", "The question lacks a day, or what it is about."},
	"earlier-law":               {"Dagen ligger før kredittopplysningsloven trådte i kraft, da konsesjoner avgjorde hva som var tillatt.", "Dagen ligg før kredittopplysningslova tok til å gjelde, då konsesjonar avgjorde kva som var lov.", "The day lies before the Credit Information Act came into force, when licences decided what was allowed."},
	"special-category":          {"Særlige kategorier av personopplysninger kan ikke brukes i kredittopplysning.", "Særlege kategoriar av personopplysningar kan ikkje brukast i kredittopplysning.", "Special categories of personal data may not be used in credit information."},
	"offence":                   {"Opplysninger om straffedommer og lovovertredelser kan ikke brukes i kredittopplysning.", "Opplysningar om straffedommar og lovbrot kan ikkje brukast i kredittopplysning.", "Data on criminal convictions and offences may not be used in credit information."},
	"earlier-request":           {"Opplysninger om hvem som har spurt tidligere, kan ikke brukes i kredittopplysning.", "Opplysningar om kven som har spurt tidlegare, kan ikkje brukast i kredittopplysning.", "Information on who has asked before may not be used in credit information."},
	"not-listed":                {"Opplysningen står ikke på forskriftens liste over det som kan brukes.", "Opplysninga står ikkje på lista i forskrifta over det som kan brukast.", "The information is not on the list in the regulations of what may be used."},
	"legal-step-month":          {"Ventetiden etter at rettslige skritt ble tatt, er ikke ute, og ingen avdragsavtale er misligholdt.", "Ventetida etter at rettslege steg blei tekne, er ikkje ute, og ingen avdragsavtale er broten.", "The waiting time after legal steps were taken is not over, and no instalment agreement is broken."},
	"demand-month":              {"Ventetiden etter at betalingsoppfordringen ble sendt, er ikke ute.", "Ventetida etter at betalingsoppmodinga blei send, er ikkje ute.", "The waiting time after the demand for payment was sent is not over."},
	"claim-disputed":            {"Kravet er omtvistet, innsigelsen er ikke åpenbart grunnløs, og det finnes ikke tvangsgrunnlag.", "Kravet er omtvista, innvendinga er ikkje openbert grunnlaus, og det finst ikkje tvangsgrunnlag.", "The claim is disputed, the objection is not manifestly unfounded, and there is no ground for enforcement."},
	"court-deadline":            {"Fristen som retten satte for å betale det omtvistede kravet, er ikke ute.", "Fristen som retten sette for å betale det omtvista kravet, er ikkje ute.", "The time that a court gave for paying the disputed claim is not over."},
	"claim-settled":             {"Kravet er gjort opp.", "Kravet er gjort opp.", "The claim is settled."},
	"changed-at-source":         {"Kilden har rettet eller slettet opplysningen.", "Kjelda har retta eller sletta opplysninga.", "The source has corrected or deleted the information."},
	"four-years":                {"Brukstiden er over, regnet fra opplysningen første gang ble lovlig registrert.", "Brukstida er over, rekna frå opplysninga første gong blei lovleg registrert.", "The time of use is over, counted from the first lawful registration."},
	"further-four-years":        {"Også den forlengede brukstiden for krav som ikke kan tvangsinndrives, er over.", "Også den forlengde brukstida for krav som ikkje kan drivast inn med tvang, er over.", "The extended time of use for claims that cannot be enforced is over, too."},
	"further-years-our-reading": {"Svaret bygger på forlenget brukstid, og hvordan den regnes, er ikke avklart av noen myndighet.", "Svaret byggjer på forlengd brukstid, og korleis ho blir rekna, er ikkje avklart av noka myndigheit.", "The answer rests on the extended time of use, and no authority has settled how it is counted."},
	"left-register":             {"Tvangsfullbyrdelsen er slettet fra det offentlige registeret.", "Tvangsfullføringa er sletta frå det offentlege registeret.", "The enforcement has left the public register."},
	"negotiation-over":          {"Gjeldsforhandlingen er innstilt eller utløpt, eller den har ført til en gjeldsordning.", "Gjeldsforhandlinga er innstilt eller har gått ut, eller ho har ført til ei gjeldsordning.", "The debt negotiation was lifted or ran out, or led to a settlement."},
	"negotiation-year":          {"Den lengste brukstiden etter at gjeldsforhandlingen ble åpnet, er over.", "Den lengste brukstida etter at gjeldsforhandlinga blei opna, er over.", "The longest time of use after the debt negotiation was opened is over."},
	"settlement-over":           {"Gjeldsordningen varer ikke lenger.", "Gjeldsordninga varer ikkje lenger.", "The debt settlement no longer lasts."},
	"notice-period":             {"Fristen etter forhåndsvarselet er ikke ute, eller varselet er ikke sendt.", "Fristen etter førehandsvarselet er ikkje ute, eller varselet er ikkje sendt.", "The time after the advance notice is not over, or the notice has not been sent."},
	"archive-ten-years":         {"Den lengste lagringstiden i det historiske arkivet er over.", "Den lengste lagringstida i det historiske arkivet er over.", "The longest time of storage in the historical archive is over."},
	"archive-unnecessary":       {"Det historiske arkivet trenger ikke lenger opplysningen.", "Det historiske arkivet treng ikkje lenger opplysninga.", "The historical archive no longer needs the information."},
	"about-legal-person":        {"Opplysningen gjelder en juridisk person, som ikke har krav på varsel eller gjenpart.", "Opplysninga gjeld ein juridisk person, som ikkje har krav på varsel eller gjenpart.", "The information is about a legal person, who is owed neither notice nor copy."},
	"sole-trader-is-person":     {"Et enkeltpersonforetak har samme vern som en fysisk person.", "Eit enkeltpersonføretak har same vern som ein fysisk person.", "A sole trader is protected like a natural person."},
	"kind-exempt":               {"Denne typen opplysninger krever ikke forhåndsvarsel.", "Denne typen opplysningar krev ikkje førehandsvarsel.", "No advance notice is owed of this kind of information."},
	"notice-in-enforcement":     {"Varselet ble gitt sammen med varselet om tvangsfullbyrdelsen.", "Varselet blei gitt saman med varselet om tvangsfullføringa.", "The notice was given together with the notice of the enforcement."},
	"not-about-company":         {"Opplysningen gjelder noen andre enn den juridiske personen som vurderes.", "Opplysninga gjeld nokon andre enn den juridiske personen som blir vurdert.", "The information is about somebody else than the legal person that is assessed."},
	"no-need":                   {"Mottakeren har ikke saklig behov for å vurdere kredittverdigheten.", "Mottakaren har ikkje sakleg behov for å vurdere kredittverdigheita.", "The recipient has no objective need to assess the creditworthiness."},
	"no-unique-hit":             {"Søket kan gi treff på mer enn én.", "Søket kan gi treff på meir enn éin.", "The search can hit more than one."},
	"direct-search":             {"En privatperson kan ikke søke direkte i registeret.", "Ein privatperson kan ikkje søkje direkte i registeret.", "A private individual may not search the register directly."},
	"monitors-person":           {"En fysisk person kan ikke overvåkes ved løpende utlevering.", "Ein fysisk person kan ikkje overvakast ved løpande utlevering.", "A natural person may not be monitored by continuous release."},
	"not-public":                {"Opplysningen kan ikke hentes fra en kilde som er åpen for alle, til journalistisk bruk.", "Opplysninga kan ikkje hentast frå ei kjelde som er open for alle, til journalistisk bruk.", "The information cannot be had from a source open to the public, for journalism."},
	"frozen":                    {"Den opplysningen gjelder, har sperret utlevering av kredittopplysninger.", "Den som opplysninga gjeld, har sperra utlevering av kredittopplysningar.", "The person concerned has frozen the release of credit information."},
	"freeze-leaves-out":         {"Sperren gjelder ikke for denne utleveringen.", "Sperra gjeld ikkje for denne utleveringa.", "The freeze does not bind this release."},
	"copy-sent-before":          {"Inkassoforetaket har fått de samme opplysningene tidligere for det samme kravet.", "Inkassoføretaket har fått dei same opplysningane tidlegare for det same kravet.", "The debt collector got the same information before for the same claim."},
	"solvency-use":              {"Opplysningene brukes til å vurdere risiko og soliditet hos en långiver.", "Opplysningane blir brukte til å vurdere risiko og soliditet hos ein långjevar.", "The information is used to assess risk and solvency at a lender."},
	"secrecy-lifted":            {"Inkassoforetakets taushetsplikt hindrer ikke at opplysningene gis til et kredittopplysningsforetak.", "Teieplikta til inkassoføretaket hindrar ikkje at opplysningane blir gitte til eit kredittopplysningsføretak.", "The debt collector's duty of secrecy does not bar giving the information to a credit bureau."},
	"recipient-not-listed":      {"Loven gir ikke denne mottakeren adgang til gjeldsopplysninger.", "Lova gir ikkje denne mottakaren tilgang til gjeldsopplysningar.", "The act does not let this recipient have debt data."},
	"purpose-not-listed":        {"Loven gir ikke denne mottakeren adgang til gjeldsopplysninger for dette formålet.", "Lova gir ikkje denne mottakaren tilgang til gjeldsopplysningar for dette føremålet.", "The act does not let this recipient have debt data for this purpose."},
	"passed-on":                 {"Den som har fått gjeldsopplysninger, kan ikke gi dem videre, heller ikke i samme konsern.", "Den som har fått gjeldsopplysningar, kan ikkje gi dei vidare, heller ikkje i same konsern.", "Whoever received debt data may not hand it on, in the same group either."},
	"debt-outstanding":          {"Gjelden er ikke nedbetalt.", "Gjelda er ikkje nedbetalt.", "The debt is not repaid."},
	"credit-line-open":          {"Kredittrammen er ikke avviklet.", "Kredittramma er ikkje avvikla.", "The line of credit is not wound up."},
	"model-in-work":             {"Modellen er ikke ferdig, og den lengste lagringstiden er ikke over.", "Modellen er ikkje ferdig, og den lengste lagringstida er ikkje over.", "The model is not finished, and the longest time of storage is not over."},
	"kept-for-supervision":      {"Opplysningene må lagres lenger av hensyn til tilsyn.", "Opplysningane må lagrast lenger av omsyn til tilsyn.", "The data must be kept longer for supervision."},
}

var creditFacts = map[ruling.Code]Text{
	"day":                         {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
	"licence":                     {"Hva tillot konsesjonen kredittopplysningsforetaket hadde den dagen?", "Kva opna konsesjonen til kredittopplysningsføretaket for den dagen?", "What did the licence of the credit bureau allow on that day?"},
	"kind":                        {"Hva slags opplysning er det?", "Kva slags opplysning er det?", "What kind of information is it?"},
	"listed":                      {"Står opplysningen på forskriftens liste over det som kan brukes?", "Står opplysninga på lista i forskrifta over det som kan brukast?", "Is the information on the list in the regulations of what may be used?"},
	"party":                       {"Gjelder opplysningen en fysisk person, et enkeltpersonforetak eller en juridisk person?", "Gjeld opplysninga ein fysisk person, eit enkeltpersonføretak eller ein juridisk person?", "Is the information about a natural person, a sole trader or a legal person?"},
	"legal-step-sent":             {"Har inkassoforetaket sendt stevning eller begjæring om rettslige skritt, og i så fall når?", "Har inkassoføretaket sendt stemning eller kravt rettslege steg, og i så fall når?", "Has the debt collector sent a writ or a request for legal steps, and if so when?"},
	"plan-broken":                 {"Er en avdragsavtale med inkassoforetaket misligholdt, og i så fall når sist?", "Er ein avdragsavtale med inkassoføretaket broten, og i så fall når sist?", "Is an instalment agreement with the debt collector broken, and if so when last?"},
	"plan-resumed":                {"Ble avdragsavtalen fulgt igjen etter misligholdet, og i så fall fra når?", "Blei avdragsavtalen følgd igjen etter brotet, og i så fall frå når?", "Was the instalment agreement taken up again after that, and if so when?"},
	"demand-sent":                 {"Har inkassoforetaket sendt betalingsoppfordring, og i så fall når?", "Har inkassoføretaket sendt betalingsoppmoding, og i så fall når?", "Has the debt collector sent the demand for payment, and if so when?"},
	"objection":                   {"Har skyldneren kommet med innsigelser mot kravet, og i så fall når?", "Har skuldnaren kome med innvendingar mot kravet, og i så fall når?", "Has the debtor objected to the claim, and if so when?"},
	"manifestly-unfounded":        {"Er innsigelsene åpenbart grunnløse?", "Er innvendingane openbert grunnlause?", "Are the objections manifestly unfounded?"},
	"enforcement-basis":           {"Finnes det tvangsgrunnlag, og i så fall siden når?", "Finst det tvangsgrunnlag, og i så fall sidan når?", "Is there a ground for enforcement, and if so since when?"},
	"pay-by":                      {"Har en domstol satt en frist for å betale det omtvistede, og i så fall hvilken siste dag?", "Har ein domstol sett ein frist for å betale det omtvista, og i så fall kva siste dag?", "Has a court set a last day for paying what was disputed, and if so which?"},
	"settled":                     {"Er kravet gjort opp, og i så fall når?", "Er kravet gjort opp, og i så fall når?", "Is the claim settled, and if so since when?"},
	"registered":                  {"Når ble opplysningen første gang lovlig registrert?", "Når blei opplysninga første gong lovleg registrert?", "When was the information first lawfully registered?"},
	"unenforceable":               {"Er det slik at kravet ikke kan tvangsinndrives?", "Er det slik at kravet ikkje kan drivast inn med tvang?", "Is it so that the claim cannot be enforced?"},
	"new-step-taken":              {"Er det tatt nye rettslige skritt etter registreringen, og i så fall når?", "Er det teke nye rettslege steg etter registreringa, og i så fall når?", "Were new legal steps taken after the registration, and if so when?"},
	"changed":                     {"Har kilden rettet eller slettet opplysningen, og når fikk foretaket vite det?", "Har kjelda retta eller sletta opplysninga, og når fekk føretaket vite det?", "Has the source corrected or deleted the information, and when did the bureau learn of it?"},
	"register-left":               {"Er tvangsfullbyrdelsen slettet fra det offentlige registeret, og i så fall når?", "Er tvangsfullføringa sletta frå det offentlege registeret, og i så fall når?", "Has the enforcement left the public register, and if so when?"},
	"opened":                      {"Når ble gjeldsforhandlingen åpnet?", "Når blei gjeldsforhandlinga opna?", "When was the debt negotiation opened?"},
	"ended":                       {"Er gjeldsforhandlingen eller gjeldsordningen avsluttet, og i så fall når?", "Er gjeldsforhandlinga eller gjeldsordninga avslutta, og i så fall når?", "Has the debt negotiation or the debt settlement ended, and if so when?"},
	"notice-sent":                 {"Er forhåndsvarselet sendt, og i så fall når?", "Er førehandsvarselet sendt, og i så fall når?", "Has the advance notice been sent, and if so when?"},
	"notice-received":             {"Har den opplysningen gjelder, mottatt forhåndsvarselet, og i så fall når?", "Har den som opplysninga gjeld, fått førehandsvarselet, og i så fall når?", "Has the person concerned received the advance notice, and if so when?"},
	"notice-given-in-enforcement": {"Ble det varslet om registreringen da tvangsfullbyrdelsen ble varslet?", "Blei det varsla om registreringa då tvangsfullføringa blei varsla?", "Was notice of the registration given when the enforcement was notified?"},
	"archive-needs":               {"Er opplysningen fortsatt nødvendig i det historiske arkivet, i en form som identifiserer personen?", "Er opplysninga framleis nødvendig i det historiske arkivet, i ei form som identifiserer personen?", "Is the information still needed in the historical archive, in a form that identifies the person?"},
	"about-another":               {"Gjelder opplysningen noen andre enn den juridiske personen som vurderes?", "Gjeld opplysninga nokon andre enn den juridiske personen som blir vurdert?", "Is the information about somebody else than the legal person that is assessed?"},
	"about-leader":                {"Gjelder opplysningen en person i en ledende stilling der?", "Gjeld opplysninga ein person i ei leiande stilling der?", "Is the information about a person in a leading position there?"},
	"first-accounts":              {"Er det første årsregnskapet tilgjengelig, og i så fall siden når?", "Er den første årsrekneskapen tilgjengeleg, og i så fall sidan når?", "Are the first accounts available, and if so since when?"},
	"recipient":                   {"Hvem skal få opplysningene?", "Kven skal få opplysningane?", "Who is to receive the information?"},
	"need":                        {"Har mottakeren selv saklig behov for å vurdere kredittverdigheten?", "Har mottakaren sjølv sakleg behov for å vurdere kredittverdigheita?", "Does the recipient itself have an objective need to assess the creditworthiness?"},
	"unique-hit":                  {"Gir søket bare treff på én?", "Gir søket berre treff på éin?", "Does the search hit one only?"},
	"searches-directly":           {"Skal mottakeren selv søke direkte i registeret?", "Skal mottakaren sjølv søkje direkte i registeret?", "Would the recipient search the register directly?"},
	"monitoring":                  {"Gjelder avtalen løpende utlevering av nye opplysninger?", "Gjeld avtalen løpande utlevering av nye opplysningar?", "Is it an agreement on information to come?"},
	"public-source":               {"Kan opplysningen hentes fra en kilde som er åpen for alle, og brukes den journalistisk?", "Kan opplysninga hentast frå ei kjelde som er open for alle, og blir ho brukt journalistisk?", "Can the information be had from a source open to the public, and is it used for journalism?"},
	"freeze":                      {"Er utlevering av kredittopplysninger om personen sperret den dagen?", "Er utlevering av kredittopplysningar om personen sperra den dagen?", "Is the release of credit information on the person frozen on that day?"},
	"statutory-risk":              {"Er utleveringen en del av en lovpålagt risikovurdering hos en långiver?", "Er utleveringa ein del av ei lovpålagd risikovurdering hos ein långjevar?", "Is the release part of an assessment of risk that statute orders of a lender?"},
	"got-before":                  {"Har inkassoforetaket fått de samme opplysningene tidligere for det samme kravet?", "Har inkassoføretaket fått dei same opplysningane tidlegare for det same kravet?", "Did the debt collector get the same information before for the same claim?"},
	"solvency":                    {"Skal långiveren bruke opplysningene til å vurdere risiko og soliditet?", "Skal långjevaren bruke opplysningane til å vurdere risiko og soliditet?", "Does the lender use the information to assess risk and solvency?"},
	"holder":                      {"Hvem skal utlevere gjeldsopplysningene?", "Kven skal utlevere gjeldsopplysningane?", "Who would hand the debt data over?"},
	"application":                 {"Skal opplysningene brukes til å vurdere en bestemt søknad om kreditt eller om endrede vilkår?", "Skal opplysningane brukast til å vurdere ein bestemd søknad om kreditt eller om endra vilkår?", "Is the data to assess a certain application for credit or for other terms?"},
	"payout-check":                {"Skal opplysningene kontrolleres før innvilget kreditt utbetales?", "Skal opplysningane kontrollerast før innvilga kreditt blir betalt ut?", "Is the data to be checked before granted credit is paid out?"},
	"model-building":              {"Er opplysningene nødvendige for å lage en modell for kredittvurdering?", "Er opplysningane nødvendige for å lage ein modell for kredittvurdering?", "Is the data needed to make a model for credit scores?"},
	"on-request":                  {"Har en långiver, eller noen med saklig behov, bestilt vurderingen?", "Har ein långjevar, eller nokon med sakleg behov, bestilt vurderinga?", "Did a lender, or somebody with an objective need, order the assessment?"},
	"other-ground":                {"Har mottakeren et annet lovgrunnlag for å få opplysningene?", "Har mottakaren eit anna lovgrunnlag for å få opplysningane?", "Does the recipient have another ground in law for getting the data?"},
	"repaid":                      {"Er gjelden nedbetalt, og i så fall når?", "Er gjelda nedbetalt, og i så fall når?", "Is the debt repaid, and if so since when?"},
	"line-closed":                 {"Er kredittrammen avviklet, og i så fall når?", "Er kredittramma avvikla, og i så fall når?", "Is the line of credit wound up, and if so since when?"},
	"received":                    {"Når ble gjeldsopplysningene mottatt?", "Når blei gjeldsopplysningane mottekne?", "When was the debt data received?"},
	"validated":                   {"Er modellen ferdig og validert så langt det trengs?", "Er modellen ferdig og validert så langt det trengst?", "Is the model finished, and validated as far as needed?"},
	"supervision":                 {"Må opplysningene lagres lenger av hensyn til tilsyn?", "Må opplysningane lagrast lenger av omsyn til tilsyn?", "Must the data be kept longer for supervision?"},
}

var creditObligations = map[ruling.Code]Text{
	"register-as-one":    {"Registrer alt som er meldt om samme krav, som én betalingsanmerkning.", "Registrer alt som er meldt om same krav, som éin betalingsmerknad.", "Register all that is reported about one claim as one payment remark."},
	"report-changes":     {"Meld fra til kredittopplysningsforetaket straks kravet er gjort opp, rettet eller frafalt.", "Meld frå til kredittopplysningsføretaket straks kravet er gjort opp, retta eller fråfalle.", "Tell the credit bureau at once when the claim is settled, corrected or given up."},
	"delete-or-archive":  {"Slett opplysningen, eller flytt den til det historiske arkivet.", "Slett opplysninga, eller flytt ho til det historiske arkivet.", "Delete the entry, or move it to the historical archive."},
	"follow-source":      {"Rett eller slett opplysningen slik kilden har gjort.", "Rett eller slett opplysninga slik kjelda har gjort.", "Correct or delete the entry as the source did."},
	"erase-unlawful":     {"Slett opplysningen, som ikke kan brukes i det hele tatt.", "Slett opplysninga, som ikkje kan brukast i det heile.", "Erase the entry, which may not be used at all."},
	"erase-or-anonymise": {"Slett opplysningen, eller gjør den anonym.", "Slett opplysninga, eller gjer ho anonym.", "Erase the entry, or make it anonymous."},
	"send-notice":        {"Send straks personen et varsel om hva som er registrert, og be om at feil blir meldt.", "Send straks personen eit varsel om kva som er registrert, og be om at feil blir meldt.", "Send the person at once a notice of what was registered, and ask that errors be reported."},
	"send-copy":          {"Send personen en gratis gjenpart samtidig med utleveringen.", "Send personen ein gratis gjenpart samtidig med utleveringa.", "Send the person a copy free of charge, at the time of the release."},
	"in-writing":         {"Utlever opplysningene skriftlig.", "Utlever opplysningane skriftleg.", "Release the information in writing."},
	"without-charge":     {"Utlever opplysningene uten vederlag.", "Utlever opplysningane utan vederlag.", "Release the information free of charge."},
	"keep-to-yourself":   {"Gi ikke opplysningene videre til noen.", "Gi ikkje opplysningane vidare til nokon.", "Hand the data on to nobody."},
	"erase-debt":         {"Slett gjeldsopplysningene.", "Slett gjeldsopplysningane.", "Erase the debt data."},
}
