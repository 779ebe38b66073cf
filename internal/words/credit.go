package words

import (
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
)

// CreditKind returns a kind of credit information as a phrase, such as "a payment
// default", to stand in a list. Zero has the zero Text.
func CreditKind(k credit.Kind) Text { return entry(creditKinds, k) }

// CreditParty returns whom credit information is about as a phrase, such as "a sole
// trader". Zero has the zero Text.
func CreditParty(p credit.Party) Text { return entry(creditParties, p) }

// CreditRecipient returns a recipient of credit information as a phrase, such as
// "a debt collector", to stand after "to". Zero has the zero Text.
func CreditRecipient(r credit.Recipient) Text { return entry(creditRecipients, r) }

// CreditDebtHolder returns a holder of data of the debt registers as a phrase, such
// as "a debt register", to stand after "from". Zero has the zero Text.
func CreditDebtHolder(h credit.DebtHolder) Text { return entry(creditDebtHolders, h) }

// CreditDebtRecipient returns a recipient of data of the debt registers as a phrase,
// such as "a municipality", to stand after "to". Zero has the zero Text.
func CreditDebtRecipient(r credit.DebtRecipient) Text { return entry(creditDebtRecipients, r) }

var creditKinds = []Text{
	credit.PaymentDefault:      {"betalingsanmerkning", "betalingsmerknad", "a payment default"},
	credit.PropertyEnforcement: {"tvangsfullbyrdelse i fast eiendom eller løsøre", "tvangsfullføring i fast eigedom eller lausøyre", "enforcement in real property or chattels"},
	credit.Attachment:          {"utleggstrekk eller utleggsforretning uten noe å ta utlegg i", "utleggstrekk eller utleggsforretning utan noko å ta utlegg i", "an attachment of earnings, or one that found nothing to take"},
	credit.FinalJudgment:       {"rettskraftig dom", "rettskraftig dom", "a final judgment"},
	credit.DebtNegotiation:     {"åpning av gjeldsforhandling", "opning av gjeldsforhandling", "the opening of debt negotiations"},
	credit.DebtSettlement:      {"registrert gjeldsordning", "registrert gjeldsordning", "a registered debt settlement"},
	credit.Bankruptcy:          {"konkurs eller akkord", "konkurs eller akkord", "a bankruptcy or a composition with creditors"},
	credit.TaxAssessment:       {"fastsatt inntekt, formue og skatt", "fastsett inntekt, formue og skatt", "assessed income, wealth and tax"},
	credit.BusinessInterests:   {"næringsinteresser", "næringsinteresser", "business interests"},
	credit.BaseData:            {"grunnopplysninger om navn og adresse", "grunnopplysningar om namn og adresse", "base data on name and address"},
	credit.OtherInformation:    {"andre kredittopplysninger", "andre kredittopplysningar", "other credit information"},
	credit.EarlierRequests:     {"opplysninger om hvem som har spurt tidligere", "opplysningar om kven som har spurt tidlegare", "information on who has asked before"},
	credit.SpecialCategoryData: {"særlige kategorier av personopplysninger", "særlege kategoriar av personopplysningar", "special categories of personal data"},
	credit.OffenceData:         {"opplysninger om straffedommer og lovovertredelser", "opplysningar om straffedommar og lovbrot", "data on criminal convictions and offences"},
	credit.BookkeepingOffence:  {"opplysninger om brudd på straffebudene om regnskap", "opplysningar om brot på straffeboda om rekneskap", "data on breaches of the penal provisions on accounting"},
}

var creditParties = []Text{
	credit.NaturalPerson: {"en fysisk person", "ein fysisk person", "a natural person"},
	credit.SoleTrader:    {"et enkeltpersonforetak", "eit enkeltpersonføretak", "a sole trader"},
	credit.LegalPerson:   {"en juridisk person", "ein juridisk person", "a legal person"},
}

var creditRecipients = []Text{
	credit.Collector:         {"et inkassoforetak", "eit inkassoføretak", "a debt collector"},
	credit.Lender:            {"en bank, et kredittforetak eller et finansieringsforetak", "ein bank, eit kredittføretak eller eit finansieringsføretak", "a bank, a credit undertaking or a finance undertaking"},
	credit.Press:             {"en medievirksomhet til journalistiske formål", "ei medieverksemd til journalistiske føremål", "the press, for journalism"},
	credit.StatisticsBody:    {"en offentlig institusjon for statistikk, analyse og overvåking av økonomien", "ein offentleg institusjon for statistikk, analyse og overvaking av økonomien", "a public institution for statistics, analysis and surveillance of the economy"},
	credit.OtherBusiness:     {"en annen virksomhet, myndighet eller organisasjon", "ei anna verksemd, ei myndigheit eller ein organisasjon", "another business, authority or organisation"},
	credit.PrivateIndividual: {"en privatperson til private formål", "ein privatperson til private føremål", "a private individual, for private purposes"},
}

var creditDebtHolders = []Text{
	credit.DebtRegister:     {"et gjeldsinformasjonsforetak", "eit gjeldsinformasjonsføretak", "a debt register"},
	credit.CreditBureau:     {"et kredittopplysningsforetak som har fått gjeldsopplysningene", "eit kredittopplysningsføretak som har fått gjeldsopplysningane", "a credit bureau that received the debt data"},
	credit.EarlierRecipient: {"noen andre som har fått gjeldsopplysningene tidligere", "nokon andre som har fått gjeldsopplysningane tidlegare", "anyone else who received the debt data earlier"},
}

var creditDebtRecipients = []Text{
	credit.ToFinancialUndertaking: {"et finansforetak", "eit finansføretak", "a financial undertaking"},
	credit.ToStateLender:          {"en statlig långiver", "ein statleg långjevar", "a lender of the state"},
	credit.ToMunicipality:         {"en kommune som gir boliglån", "ein kommune som gir bustadlån", "a municipality that gives home loans"},
	credit.ToBureau:               {"et kredittopplysningsforetak", "eit kredittopplysningsføretak", "a credit bureau"},
	credit.ToThePerson:            {"den som har gjelden", "den som har gjelda", "the person who owes the debt"},
	credit.ToStatisticsBody:       {"en offentlig institusjon for statistikk og analyse", "ein offentleg institusjon for statistikk og analyse", "a public institution for statistics and analysis"},
	credit.ToAuthority:            {"en annen offentlig myndighet", "ei anna offentleg myndigheit", "another public authority"},
	credit.ToResearch:             {"forskning", "forsking", "research"},
	credit.ToCollector:            {"et inkassoforetak", "eit inkassoføretak", "a debt collector"},
	credit.ToAnother:              {"noen andre", "nokon andre", "anyone else"},
}

var creditSector = sector{
	questions: map[ruling.Code]Text{
		credit.AskMayReport:            {"Kan kravet meldes til et kredittopplysningsforetak?", "Kan kravet meldast til eit kredittopplysningsføretak?", "May the claim be reported to a credit bureau?"},
		credit.AskMayUse:               {"Kan opplysningen brukes i kredittopplysning?", "Kan opplysninga brukast i kredittopplysning?", "May the information be used in credit information?"},
		credit.AskRequiresRemoval:      {"Må opplysningen ut av kredittopplysningen?", "Må opplysninga ut av kredittopplysninga?", "Must the entry leave credit information?"},
		credit.AskRequiresErasure:      {"Må opplysningen slettes fra det historiske arkivet?", "Må opplysninga slettast frå det historiske arkivet?", "Must the entry be erased from the historical archive?"},
		credit.AskRequiresNotice:       {"Må den opplysningen gjelder, få et forhåndsvarsel?", "Må den som opplysninga gjeld, få eit førehandsvarsel?", "Must the person concerned be sent an advance notice?"},
		credit.AskMayScore:             {"Kan opplysningen inngå i en kredittvurdering?", "Kan opplysninga gå inn i ei kredittvurdering?", "May the information go into a credit score?"},
		credit.AskMayRelease:           {"Kan kredittopplysningen utleveres til denne mottakeren?", "Kan kredittopplysninga utleverast til denne mottakaren?", "May the credit information be released to this recipient?"},
		credit.AskRequiresCopy:         {"Må den opplysningen gjelder, få et gjenpartsbrev?", "Må den som opplysninga gjeld, få eit gjenpartsbrev?", "Must the person concerned be sent a copy?"},
		credit.AskMayReleaseDebtData:   {"Kan gjeldsopplysningene utleveres til denne mottakeren?", "Kan gjeldsopplysningane utleverast til denne mottakaren?", "May the debt data be handed over to this recipient?"},
		credit.AskRequiresDebtErasure:  {"Må gjelden slettes fra gjeldsregisteret?", "Må gjelda slettast frå gjeldsregisteret?", "Must the debt be erased from the debt register?"},
		credit.AskRequiresModelErasure: {"Må gjeldsopplysningene som ble utlevert til modellen, slettes?", "Må gjeldsopplysningane som blei utleverte til modellen, slettast?", "Must the debt data that was handed over for the model be erased?"},
	},
	reasons: map[ruling.Code]Text{
		credit.NotAsked:               {"Spørsmålet mangler en dag, eller det som det gjelder.", "Spørsmålet manglar ein dag, eller det som det gjeld.", "The question lacks a day, or what it is about."},
		credit.EarlierLaw:             {"Dagen ligger før kredittopplysningsloven trådte i kraft, da konsesjoner avgjorde hva som var tillatt.", "Dagen ligg før kredittopplysningslova tok til å gjelde, då konsesjonar avgjorde kva som var lov.", "The day lies before the Credit Information Act came into force, when licences decided what was allowed."},
		credit.SpecialCategory:        {"Særlige kategorier av personopplysninger kan ikke brukes i kredittopplysning.", "Særlege kategoriar av personopplysningar kan ikkje brukast i kredittopplysning.", "Special categories of personal data may not be used in credit information."},
		credit.Offence:                {"Opplysninger om straffedommer og lovovertredelser kan ikke brukes i kredittopplysning.", "Opplysningar om straffedommar og lovbrot kan ikkje brukast i kredittopplysning.", "Data on criminal convictions and offences may not be used in credit information."},
		credit.EarlierRequest:         {"Opplysninger om hvem som har spurt tidligere, kan ikke brukes i kredittopplysning.", "Opplysningar om kven som har spurt tidlegare, kan ikkje brukast i kredittopplysning.", "Information on who has asked before may not be used in credit information."},
		credit.NotListed:              {"Opplysningen står ikke på forskriftens liste over det som kan brukes.", "Opplysninga står ikkje på lista i forskrifta over det som kan brukast.", "The information is not on the list in the regulations of what may be used."},
		credit.LegalStepMonth:         {"Ventetiden etter at rettslige skritt ble tatt, er ikke ute, og ingen avdragsavtale er misligholdt.", "Ventetida etter at rettslege steg blei tekne, er ikkje ute, og ingen avdragsavtale er broten.", "The waiting time after legal steps were taken is not over, and no instalment agreement is broken."},
		credit.DemandMonth:            {"Ventetiden etter at betalingsoppfordringen ble sendt, er ikke ute.", "Ventetida etter at betalingsoppmodinga blei send, er ikkje ute.", "The waiting time after the demand for payment was sent is not over."},
		credit.ClaimDisputed:          {"Kravet er omtvistet, innsigelsen er ikke åpenbart grunnløs, og det finnes ikke tvangsgrunnlag.", "Kravet er omtvista, innvendinga er ikkje openbert grunnlaus, og det finst ikkje tvangsgrunnlag.", "The claim is disputed, the objection is not manifestly unfounded, and there is no ground for enforcement."},
		credit.CourtDeadline:          {"Fristen som retten satte for å betale det omtvistede kravet, er ikke ute.", "Fristen som retten sette for å betale det omtvista kravet, er ikkje ute.", "The time that a court gave for paying the disputed claim is not over."},
		credit.ClaimSettled:           {"Kravet er gjort opp.", "Kravet er gjort opp.", "The claim is settled."},
		credit.ChangedAtSource:        {"Kilden har rettet eller slettet opplysningen.", "Kjelda har retta eller sletta opplysninga.", "The source has corrected or deleted the information."},
		credit.FourYears:              {"Brukstiden er over, regnet fra opplysningen første gang ble lovlig registrert.", "Brukstida er over, rekna frå opplysninga første gong blei lovleg registrert.", "The time of use is over, counted from the first lawful registration."},
		credit.FurtherFourYears:       {"Også den forlengede brukstiden for krav som ikke kan tvangsinndrives, er over.", "Også den forlengde brukstida for krav som ikkje kan drivast inn med tvang, er over.", "The extended time of use for claims that cannot be enforced is over, too."},
		credit.FurtherYearsOurReading: {"Svaret bygger på forlenget brukstid, og hvordan den regnes, er ikke avklart av noen myndighet.", "Svaret byggjer på forlengd brukstid, og korleis ho blir rekna, er ikkje avklart av noka myndigheit.", "The answer rests on the extended time of use, and no authority has settled how it is counted."},
		credit.LeftRegister:           {"Tvangsfullbyrdelsen er slettet fra det offentlige registeret.", "Tvangsfullføringa er sletta frå det offentlege registeret.", "The enforcement has left the public register."},
		credit.NegotiationOver:        {"Gjeldsforhandlingen er innstilt eller utløpt, eller den har ført til en gjeldsordning.", "Gjeldsforhandlinga er innstilt eller har gått ut, eller ho har ført til ei gjeldsordning.", "The debt negotiation was lifted or ran out, or led to a settlement."},
		credit.NegotiationYear:        {"Den lengste brukstiden etter at gjeldsforhandlingen ble åpnet, er over.", "Den lengste brukstida etter at gjeldsforhandlinga blei opna, er over.", "The longest time of use after the debt negotiation was opened is over."},
		credit.SettlementOver:         {"Gjeldsordningen varer ikke lenger.", "Gjeldsordninga varer ikkje lenger.", "The debt settlement no longer lasts."},
		credit.NoticePeriod:           {"Fristen etter forhåndsvarselet er ikke ute, eller varselet er ikke sendt.", "Fristen etter førehandsvarselet er ikkje ute, eller varselet er ikkje sendt.", "The time after the advance notice is not over, or the notice has not been sent."},
		credit.ArchiveTenYears:        {"Den lengste lagringstiden i det historiske arkivet er over.", "Den lengste lagringstida i det historiske arkivet er over.", "The longest time of storage in the historical archive is over."},
		credit.ArchiveUnnecessary:     {"Det historiske arkivet trenger ikke lenger opplysningen.", "Det historiske arkivet treng ikkje lenger opplysninga.", "The historical archive no longer needs the information."},
		credit.AboutLegalPerson:       {"Opplysningen gjelder en juridisk person, som ikke har krav på varsel eller gjenpart.", "Opplysninga gjeld ein juridisk person, som ikkje har krav på varsel eller gjenpart.", "The information is about a legal person, who is owed neither notice nor copy."},
		credit.SoleTraderIsPerson:     {"Et enkeltpersonforetak har samme vern som en fysisk person.", "Eit enkeltpersonføretak har same vern som ein fysisk person.", "A sole trader is protected like a natural person."},
		credit.KindExempt:             {"Denne typen opplysninger krever ikke forhåndsvarsel.", "Denne typen opplysningar krev ikkje førehandsvarsel.", "No advance notice is owed of this kind of information."},
		credit.NoticeInEnforcement:    {"Varselet ble gitt sammen med varselet om tvangsfullbyrdelsen.", "Varselet blei gitt saman med varselet om tvangsfullføringa.", "The notice was given together with the notice of the enforcement."},
		credit.NotAboutCompany:        {"Opplysningen gjelder noen andre enn den juridiske personen som vurderes.", "Opplysninga gjeld nokon andre enn den juridiske personen som blir vurdert.", "The information is about somebody else than the legal person that is assessed."},
		credit.NoNeed:                 {"Mottakeren har ikke saklig behov for å vurdere kredittverdigheten.", "Mottakaren har ikkje sakleg behov for å vurdere kredittverdigheita.", "The recipient has no objective need to assess the creditworthiness."},
		credit.NoUniqueHit:            {"Søket kan gi treff på mer enn én.", "Søket kan gi treff på meir enn éin.", "The search can hit more than one."},
		credit.DirectSearch:           {"En privatperson kan ikke søke direkte i registeret.", "Ein privatperson kan ikkje søkje direkte i registeret.", "A private individual may not search the register directly."},
		credit.MonitorsPerson:         {"En fysisk person kan ikke overvåkes ved løpende utlevering.", "Ein fysisk person kan ikkje overvakast ved løpande utlevering.", "A natural person may not be monitored by continuous release."},
		credit.NotPublic:              {"Opplysningen kan ikke hentes fra en kilde som er åpen for alle, til journalistisk bruk.", "Opplysninga kan ikkje hentast frå ei kjelde som er open for alle, til journalistisk bruk.", "The information cannot be had from a source open to the public, for journalism."},
		credit.Frozen:                 {"Den opplysningen gjelder, har sperret utlevering av kredittopplysninger.", "Den som opplysninga gjeld, har sperra utlevering av kredittopplysningar.", "The person concerned has frozen the release of credit information."},
		credit.FreezeLeavesOut:        {"Sperren gjelder ikke for denne utleveringen.", "Sperra gjeld ikkje for denne utleveringa.", "The freeze does not bind this release."},
		credit.CopySentBefore:         {"Inkassoforetaket har fått de samme opplysningene tidligere for det samme kravet.", "Inkassoføretaket har fått dei same opplysningane tidlegare for det same kravet.", "The debt collector got the same information before for the same claim."},
		credit.SolvencyUse:            {"Opplysningene brukes til å vurdere risiko og soliditet hos en långiver.", "Opplysningane blir brukte til å vurdere risiko og soliditet hos ein långjevar.", "The information is used to assess risk and solvency at a lender."},
		credit.SecrecyLifted:          {"Inkassoforetakets taushetsplikt hindrer ikke at opplysningene gis til et kredittopplysningsforetak.", "Teieplikta til inkassoføretaket hindrar ikkje at opplysningane blir gitte til eit kredittopplysningsføretak.", "The debt collector's duty of secrecy does not bar giving the information to a credit bureau."},
		credit.RecipientNotListed:     {"Loven gir ikke denne mottakeren adgang til gjeldsopplysninger.", "Lova gir ikkje denne mottakaren tilgang til gjeldsopplysningar.", "The act does not let this recipient have debt data."},
		credit.PurposeNotListed:       {"Loven gir ikke denne mottakeren adgang til gjeldsopplysninger for dette formålet.", "Lova gir ikkje denne mottakaren tilgang til gjeldsopplysningar for dette føremålet.", "The act does not let this recipient have debt data for this purpose."},
		credit.PassedOn:               {"Den som har fått gjeldsopplysninger, kan ikke gi dem videre, heller ikke i samme konsern.", "Den som har fått gjeldsopplysningar, kan ikkje gi dei vidare, heller ikkje i same konsern.", "Whoever received debt data may not hand it on, in the same group either."},
		credit.DebtOutstanding:        {"Gjelden er ikke nedbetalt.", "Gjelda er ikkje nedbetalt.", "The debt is not repaid."},
		credit.CreditLineOpen:         {"Kredittrammen er ikke avviklet.", "Kredittramma er ikkje avvikla.", "The line of credit is not wound up."},
		credit.ModelInWork:            {"Modellen er ikke ferdig, og den lengste lagringstiden er ikke over.", "Modellen er ikkje ferdig, og den lengste lagringstida er ikkje over.", "The model is not finished, and the longest time of storage is not over."},
		credit.KeptForSupervision:     {"Opplysningene må lagres lenger av hensyn til tilsyn.", "Opplysningane må lagrast lenger av omsyn til tilsyn.", "The data must be kept longer for supervision."},
	},
	facts: map[ruling.Code]Text{
		credit.TheDay:               {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
		credit.TheLicence:           {"Hva tillot konsesjonen kredittopplysningsforetaket hadde den dagen?", "Kva opna konsesjonen til kredittopplysningsføretaket for den dagen?", "What did the licence of the credit bureau allow on that day?"},
		credit.TheKind:              {"Hva slags opplysning er det?", "Kva slags opplysning er det?", "What kind of information is it?"},
		credit.TheListing:           {"Står opplysningen på forskriftens liste over det som kan brukes?", "Står opplysninga på lista i forskrifta over det som kan brukast?", "Is the information on the list in the regulations of what may be used?"},
		credit.TheParty:             {"Gjelder opplysningen en fysisk person, et enkeltpersonforetak eller en juridisk person?", "Gjeld opplysninga ein fysisk person, eit enkeltpersonføretak eller ein juridisk person?", "Is the information about a natural person, a sole trader or a legal person?"},
		credit.TheLegalStep:         {"Har inkassoforetaket sendt stevning eller begjæring om rettslige skritt, og i så fall når?", "Har inkassoføretaket sendt stemning eller kravt rettslege steg, og i så fall når?", "Has the debt collector sent a writ or a request for legal steps, and if so when?"},
		credit.TheBrokenPlan:        {"Er en avdragsavtale med inkassoforetaket misligholdt, og i så fall når sist?", "Er ein avdragsavtale med inkassoføretaket broten, og i så fall når sist?", "Is an instalment agreement with the debt collector broken, and if so when last?"},
		credit.TheResumedPlan:       {"Ble avdragsavtalen fulgt igjen etter misligholdet, og i så fall fra når?", "Blei avdragsavtalen følgd igjen etter brotet, og i så fall frå når?", "Was the instalment agreement taken up again after that, and if so when?"},
		credit.TheDemand:            {"Har inkassoforetaket sendt betalingsoppfordring, og i så fall når?", "Har inkassoføretaket sendt betalingsoppmoding, og i så fall når?", "Has the debt collector sent the demand for payment, and if so when?"},
		credit.TheObjection:         {"Har skyldneren kommet med innsigelser mot kravet, og i så fall når?", "Har skuldnaren kome med innvendingar mot kravet, og i så fall når?", "Has the debtor objected to the claim, and if so when?"},
		credit.TheMerit:             {"Er innsigelsene åpenbart grunnløse?", "Er innvendingane openbert grunnlause?", "Are the objections manifestly unfounded?"},
		credit.TheEnforcementBasis:  {"Finnes det tvangsgrunnlag, og i så fall siden når?", "Finst det tvangsgrunnlag, og i så fall sidan når?", "Is there a ground for enforcement, and if so since when?"},
		credit.TheCourtDeadline:     {"Har en domstol satt en frist for å betale det omtvistede, og i så fall hvilken siste dag?", "Har ein domstol sett ein frist for å betale det omtvista, og i så fall kva siste dag?", "Has a court set a last day for paying what was disputed, and if so which?"},
		credit.ThePayment:           {"Er kravet gjort opp, og i så fall når?", "Er kravet gjort opp, og i så fall når?", "Is the claim settled, and if so since when?"},
		credit.TheRegistration:      {"Når ble opplysningen første gang lovlig registrert?", "Når blei opplysninga første gong lovleg registrert?", "When was the information first lawfully registered?"},
		credit.TheEnforceability:    {"Er det slik at kravet ikke kan tvangsinndrives?", "Er det slik at kravet ikkje kan drivast inn med tvang?", "Is it so that the claim cannot be enforced?"},
		credit.TheNewStep:           {"Er det tatt nye rettslige skritt etter registreringen, og i så fall når?", "Er det teke nye rettslege steg etter registreringa, og i så fall når?", "Were new legal steps taken after the registration, and if so when?"},
		credit.TheSource:            {"Har kilden rettet eller slettet opplysningen, og når fikk foretaket vite det?", "Har kjelda retta eller sletta opplysninga, og når fekk føretaket vite det?", "Has the source corrected or deleted the information, and when did the bureau learn of it?"},
		credit.TheRegister:          {"Er tvangsfullbyrdelsen slettet fra det offentlige registeret, og i så fall når?", "Er tvangsfullføringa sletta frå det offentlege registeret, og i så fall når?", "Has the enforcement left the public register, and if so when?"},
		credit.TheOpening:           {"Når ble gjeldsforhandlingen åpnet?", "Når blei gjeldsforhandlinga opna?", "When was the debt negotiation opened?"},
		credit.TheEnd:               {"Er gjeldsforhandlingen eller gjeldsordningen avsluttet, og i så fall når?", "Er gjeldsforhandlinga eller gjeldsordninga avslutta, og i så fall når?", "Has the debt negotiation or the debt settlement ended, and if so when?"},
		credit.TheNoticeSent:        {"Er forhåndsvarselet sendt, og i så fall når?", "Er førehandsvarselet sendt, og i så fall når?", "Has the advance notice been sent, and if so when?"},
		credit.TheNotice:            {"Har den opplysningen gjelder, mottatt forhåndsvarselet, og i så fall når?", "Har den som opplysninga gjeld, fått førehandsvarselet, og i så fall når?", "Has the person concerned received the advance notice, and if so when?"},
		credit.TheEnforcementNotice: {"Ble det varslet om registreringen da tvangsfullbyrdelsen ble varslet?", "Blei det varsla om registreringa då tvangsfullføringa blei varsla?", "Was notice of the registration given when the enforcement was notified?"},
		credit.TheArchive:           {"Er opplysningen fortsatt nødvendig i det historiske arkivet, i en form som identifiserer personen?", "Er opplysninga framleis nødvendig i det historiske arkivet, i ei form som identifiserer personen?", "Is the information still needed in the historical archive, in a form that identifies the person?"},
		credit.TheOther:             {"Gjelder opplysningen noen andre enn den juridiske personen som vurderes?", "Gjeld opplysninga nokon andre enn den juridiske personen som blir vurdert?", "Is the information about somebody else than the legal person that is assessed?"},
		credit.TheLeader:            {"Gjelder opplysningen en person i en ledende stilling der?", "Gjeld opplysninga ein person i ei leiande stilling der?", "Is the information about a person in a leading position there?"},
		credit.TheAccounts:          {"Er det første årsregnskapet tilgjengelig, og i så fall siden når?", "Er den første årsrekneskapen tilgjengeleg, og i så fall sidan når?", "Are the first accounts available, and if so since when?"},
		credit.TheRecipient:         {"Hvem skal få opplysningene?", "Kven skal få opplysningane?", "Who is to receive the information?"},
		credit.TheNeed:              {"Har mottakeren selv saklig behov for å vurdere kredittverdigheten?", "Har mottakaren sjølv sakleg behov for å vurdere kredittverdigheita?", "Does the recipient itself have an objective need to assess the creditworthiness?"},
		credit.TheHit:               {"Gir søket bare treff på én?", "Gir søket berre treff på éin?", "Does the search hit one only?"},
		credit.TheSearch:            {"Skal mottakeren selv søke direkte i registeret?", "Skal mottakaren sjølv søkje direkte i registeret?", "Would the recipient search the register directly?"},
		credit.TheMonitoring:        {"Gjelder avtalen løpende utlevering av nye opplysninger?", "Gjeld avtalen løpande utlevering av nye opplysningar?", "Is it an agreement on information to come?"},
		credit.ThePublicSource:      {"Kan opplysningen hentes fra en kilde som er åpen for alle, og brukes den journalistisk?", "Kan opplysninga hentast frå ei kjelde som er open for alle, og blir ho brukt journalistisk?", "Can the information be had from a source open to the public, and is it used for journalism?"},
		credit.TheFreeze:            {"Er utlevering av kredittopplysninger om personen sperret den dagen?", "Er utlevering av kredittopplysningar om personen sperra den dagen?", "Is the release of credit information on the person frozen on that day?"},
		credit.TheRiskAssessment:    {"Er utleveringen en del av en lovpålagt risikovurdering hos en långiver?", "Er utleveringa ein del av ei lovpålagd risikovurdering hos ein långjevar?", "Is the release part of an assessment of risk that statute orders of a lender?"},
		credit.TheEarlierCopy:       {"Har inkassoforetaket fått de samme opplysningene tidligere for det samme kravet?", "Har inkassoføretaket fått dei same opplysningane tidlegare for det same kravet?", "Did the debt collector get the same information before for the same claim?"},
		credit.TheSolvencyUse:       {"Skal långiveren bruke opplysningene til å vurdere risiko og soliditet?", "Skal långjevaren bruke opplysningane til å vurdere risiko og soliditet?", "Does the lender use the information to assess risk and solvency?"},
		credit.TheHolder:            {"Hvem skal utlevere gjeldsopplysningene?", "Kven skal utlevere gjeldsopplysningane?", "Who would hand the debt data over?"},
		credit.TheApplication:       {"Skal opplysningene brukes til å vurdere en bestemt søknad om kreditt eller om endrede vilkår?", "Skal opplysningane brukast til å vurdere ein bestemd søknad om kreditt eller om endra vilkår?", "Is the data to assess a certain application for credit or for other terms?"},
		credit.ThePayout:            {"Skal opplysningene kontrolleres før innvilget kreditt utbetales?", "Skal opplysningane kontrollerast før innvilga kreditt blir betalt ut?", "Is the data to be checked before granted credit is paid out?"},
		credit.TheModel:             {"Er opplysningene nødvendige for å lage en modell for kredittvurdering?", "Er opplysningane nødvendige for å lage ein modell for kredittvurdering?", "Is the data needed to make a model for credit scores?"},
		credit.TheOrder:             {"Har en långiver, eller noen med saklig behov, bestilt vurderingen?", "Har ein långjevar, eller nokon med sakleg behov, bestilt vurderinga?", "Did a lender, or somebody with an objective need, order the assessment?"},
		credit.TheGround:            {"Har mottakeren et annet lovgrunnlag for å få opplysningene?", "Har mottakaren eit anna lovgrunnlag for å få opplysningane?", "Does the recipient have another ground in law for getting the data?"},
		credit.TheRepayment:         {"Er gjelden nedbetalt, og i så fall når?", "Er gjelda nedbetalt, og i så fall når?", "Is the debt repaid, and if so since when?"},
		credit.TheLine:              {"Er kredittrammen avviklet, og i så fall når?", "Er kredittramma avvikla, og i så fall når?", "Is the line of credit wound up, and if so since when?"},
		credit.TheReceipt:           {"Når ble gjeldsopplysningene mottatt?", "Når blei gjeldsopplysningane mottekne?", "When was the debt data received?"},
		credit.TheValidation:        {"Er modellen ferdig og validert så langt det trengs?", "Er modellen ferdig og validert så langt det trengst?", "Is the model finished, and validated as far as needed?"},
		credit.TheSupervision:       {"Må opplysningene lagres lenger av hensyn til tilsyn?", "Må opplysningane lagrast lenger av omsyn til tilsyn?", "Must the data be kept longer for supervision?"},
	},
	obligations: map[ruling.Code]Text{
		credit.RegisterAsOne:    {"Registrer alt som er meldt om samme krav, som én betalingsanmerkning.", "Registrer alt som er meldt om same krav, som éin betalingsmerknad.", "Register all that is reported about one claim as one payment remark."},
		credit.ReportChanges:    {"Meld fra til kredittopplysningsforetaket straks kravet er gjort opp, rettet eller frafalt.", "Meld frå til kredittopplysningsføretaket straks kravet er gjort opp, retta eller fråfalle.", "Tell the credit bureau at once when the claim is settled, corrected or given up."},
		credit.DeleteOrArchive:  {"Slett opplysningen, eller flytt den til det historiske arkivet.", "Slett opplysninga, eller flytt ho til det historiske arkivet.", "Delete the entry, or move it to the historical archive."},
		credit.FollowSource:     {"Rett eller slett opplysningen slik kilden har gjort.", "Rett eller slett opplysninga slik kjelda har gjort.", "Correct or delete the entry as the source did."},
		credit.EraseUnlawful:    {"Slett opplysningen, som ikke kan brukes i det hele tatt.", "Slett opplysninga, som ikkje kan brukast i det heile.", "Erase the entry, which may not be used at all."},
		credit.EraseOrAnonymise: {"Slett opplysningen, eller gjør den anonym.", "Slett opplysninga, eller gjer ho anonym.", "Erase the entry, or make it anonymous."},
		credit.SendNotice:       {"Send straks personen et varsel om hva som er registrert, og be om at feil blir meldt.", "Send straks personen eit varsel om kva som er registrert, og be om at feil blir meldt.", "Send the person at once a notice of what was registered, and ask that errors be reported."},
		credit.SendCopy:         {"Send personen en gratis gjenpart samtidig med utleveringen.", "Send personen ein gratis gjenpart samtidig med utleveringa.", "Send the person a copy free of charge, at the time of the release."},
		credit.InWriting:        {"Utlever opplysningene skriftlig.", "Utlever opplysningane skriftleg.", "Release the information in writing."},
		credit.WithoutCharge:    {"Utlever opplysningene uten vederlag.", "Utlever opplysningane utan vederlag.", "Release the information free of charge."},
		credit.KeepToYourself:   {"Gi ikke opplysningene videre til noen.", "Gi ikkje opplysningane vidare til nokon.", "Hand the data on to nobody."},
		credit.EraseDebt:        {"Slett gjeldsopplysningene.", "Slett gjeldsopplysningane.", "Erase the debt data."},
	},
}
