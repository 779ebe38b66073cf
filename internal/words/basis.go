package words

import "github.com/personvern/personvern/lawfulbasis"

// Purpose returns what data is processed for as a phrase, such as "collection of
// claims", to stand after "for". A private-use purpose is named by its number,
// since only the policy knows its meaning. Zero has the zero Text.
func Purpose(p lawfulbasis.Purpose) Text {
	if p.IsPrivate() {
		return numbered(Text{"eget formål nr.", "eige føremål nr.", "own purpose no."}, p-lawfulbasis.PrivatePurpose(1))
	}
	return entry(purposeWords, p)
}

// BasisName returns a lawful basis as a phrase in the terms of the law, such as
// "legitimate interests", for internal readers. Zero has the zero Text.
func BasisName(b lawfulbasis.Basis) Text { return entry(basisNames, b) }

// BasisForPerson returns a lawful basis as a sentence for the person, such as "We
// use the data because you have consented." It says on what the processing is
// rested, not that the basis was found to hold. Zero has the zero Text.
func BasisForPerson(b lawfulbasis.Basis) Text { return entry(basisSentences, b) }

// ConditionName returns a condition for special categories as a phrase in the
// terms of the law, such as "explicit consent", for internal readers. Zero has the
// zero Text.
func ConditionName(c lawfulbasis.Condition) Text { return entry(conditionNames, c) }

// ConditionForPerson returns a condition for special categories as a sentence for
// the person. Like [BasisForPerson] it says on what the processing is rested. Zero
// has the zero Text.
func ConditionForPerson(c lawfulbasis.Condition) Text { return entry(conditionSentences, c) }

// Role returns what an organisation is in one activity as a phrase without an
// article, such as "processor". Zero has the zero Text.
func Role(r lawfulbasis.Role) Text { return entry(roleWords, r) }

// Recipient returns to whom data is disclosed as a phrase with its article, such as
// "a bank", to stand after "to". Zero has the zero Text.
func Recipient(r lawfulbasis.Recipient) Text { return entry(recipientWords, r) }

// Source returns from where data was obtained as a phrase with its article, such as
// "the client", to stand after "from". Zero has the zero Text.
func Source(s lawfulbasis.Source) Text { return entry(sourceWords, s) }

// Right returns a right of the person as a phrase without an article, such as
// "right of access". Zero has the zero Text.
func Right(r lawfulbasis.Right) Text { return entry(rightWords, r) }

// Information returns what the person must be told as a phrase, such as "the
// purpose of the processing", to stand after "information on" or in a list. Zero
// has the zero Text.
func Information(i lawfulbasis.Information) Text { return entry(informationWords, i) }

var purposeWords = []Text{
	lawfulbasis.Collection:           {"innkreving av krav", "innkrevjing av krav", "collection of claims"},
	lawfulbasis.CollectionHandling:   {"drift, analyse og forbedring av innkrevingen", "drift, analyse og forbetring av innkrevjinga", "running, analysing and improving collection"},
	lawfulbasis.CollectionCompliance: {"identitetskontroll, avvikshåndtering, internkontroll og risikoanalyse i innkrevingen", "identitetskontroll, avvikshandtering, internkontroll og risikoanalyse i innkrevjinga", "identity checks, handling of deviations, internal control and risk analysis in collection"},
	lawfulbasis.Security:             {"nettverks- og informasjonssikkerhet", "nettverks- og informasjonstryggleik", "network and information security"},
	lawfulbasis.BusinessAnalysis:     {"utvikling og forbedring av virksomheten", "utvikling og forbetring av verksemda", "development and improvement of the business"},
	lawfulbasis.Marketing:            {"direkte markedsføring", "direkte marknadsføring", "direct marketing"},
	lawfulbasis.Consented:            {"et annet bestemt formål som personen har samtykket til", "eit anna bestemt føremål som personen har samtykt til", "another specific purpose to which the person has consented"},
	lawfulbasis.PortfolioValuation:   {"verdsetting av kravsporteføljer", "verdsetjing av kravsporteføljar", "valuation of portfolios of claims"},
	lawfulbasis.Recruitment:          {"rekruttering", "rekruttering", "recruitment"},
	lawfulbasis.LegalClaims:          {"fastsettelse, fremsettelse eller forsvar av rettskrav", "fastsetjing, framsetjing eller forsvar av rettskrav", "establishment, exercise or defence of legal claims"},
	lawfulbasis.CrimePrevention:      {"forebygging og påvisning av bedrageri, hvitvasking og andre lovbrudd", "førebygging og påvising av bedrageri, kvitvasking og andre lovbrot", "prevention and proof of fraud, money laundering and other crime"},
	lawfulbasis.KnowYourCustomer:     {"kundetiltak etter hvitvaskingsreglene", "kundetiltak etter kvitvaskingsreglane", "customer due diligence under the anti-money-laundering rules"},
	lawfulbasis.Bookkeeping:          {"bokføring og dokumentasjon av regnskapet", "bokføring og dokumentasjon av rekneskapen", "bookkeeping and documentation of the accounts"},
	lawfulbasis.ContractManagement:   {"inngåelse og oppfølging av avtaler", "inngåing og oppfølging av avtalar", "making and managing contracts"},
	lawfulbasis.EventsAndEnquiries:   {"svar på henvendelser og gjennomføring av kurs og arrangementer", "svar på førespurnader og gjennomføring av kurs og arrangement", "answering enquiries and holding courses and events"},
	lawfulbasis.Website:              {"drift av nettsted og nettjenester", "drift av nettstad og nettenester", "running the web site and online services"},
	lawfulbasis.CreditReporting:      {"rapportering av krav til kredittopplysningsforetak", "rapportering av krav til kredittopplysningsføretak", "reporting of claims to credit bureaus"},
	lawfulbasis.CaseDocumentation:    {"dokumentasjon av hvordan avsluttede saker ble håndtert", "dokumentasjon av korleis avslutta saker blei handterte", "documentation of how closed cases were handled"},
	lawfulbasis.LearningFromCases:    {"bruk av erfaringer fra løste saker i senere saker", "bruk av røynsler frå løyste saker i seinare saker", "use of experience from solved cases in later ones"},
	lawfulbasis.TalentPool:           {"vurdering av søkeren til senere stillinger", "vurdering av søkjaren til seinare stillingar", "considering the applicant for later posts"},
	lawfulbasis.Employment:           {"administrasjon av arbeidsforhold", "administrasjon av arbeidsforhold", "administration of employment"},
	lawfulbasis.PremisesSecurity:     {"sikring av lokaler", "sikring av lokale", "security of premises"},
	lawfulbasis.Expression:           {"ytrings- og informasjonsfrihet", "ytrings- og informasjonsfridom", "freedom of expression and information"},
	lawfulbasis.PublicHealth:         {"allmenne interesser på folkehelseområdet", "ålmenne interesser på folkehelseområdet", "public interests in the area of public health"},
	lawfulbasis.Archiving:            {"arkivering i allmennhetens interesse", "arkivering i ålmenn interesse", "archiving in the public interest"},
	lawfulbasis.Research:             {"vitenskapelig eller historisk forskning", "vitskapleg eller historisk forsking", "scientific or historical research"},
	lawfulbasis.Statistics:           {"statistikk", "statistikk", "statistics"},
	lawfulbasis.Suppression:          {"føring av liste over dem som ikke skal kontaktes igjen", "føring av liste over dei som ikkje skal kontaktast igjen", "keeping a list of those who are not to be contacted again"},
	lawfulbasis.ComplianceEvidence:   {"dokumentasjon av at reglene er fulgt", "dokumentasjon av at reglane er følgde", "evidence that the rules have been followed"},
	lawfulbasis.RightsRequests:       {"behandling av krav om personvernrettigheter", "behandling av krav om personvernrettar", "handling requests about data protection rights"},
	lawfulbasis.CreditAssessment:     {"kredittvurdering", "kredittvurdering", "credit assessment"},
	lawfulbasis.FinancialReporting:   {"rapportering til myndighetene etter skatte- og selskapsretten", "rapportering til myndigheitene etter skatte- og selskapsretten", "reporting to the authorities under tax and company law"},
	lawfulbasis.Payroll:              {"utbetaling av lønn og det som følger med", "utbetaling av løn og det som følgjer med", "paying wages and what goes with it"},
	lawfulbasis.Vetting:              {"bakgrunnssjekk", "bakgrunnssjekk", "background checks"},
	lawfulbasis.Backup:               {"sikkerhetskopiering", "tryggingskopiering", "backup"},
}

var basisNames = []Text{
	lawfulbasis.Consent:             {"samtykke", "samtykke", "consent"},
	lawfulbasis.Contract:            {"avtale", "avtale", "contract"},
	lawfulbasis.LegalObligation:     {"rettslig forpliktelse", "rettsleg plikt", "legal obligation"},
	lawfulbasis.VitalInterests:      {"vitale interesser", "vitale interesser", "vital interests"},
	lawfulbasis.PublicTask:          {"oppgave i allmennhetens interesse eller utøvelse av offentlig myndighet", "oppgåve i ålmenn interesse eller utøving av offentleg mynde", "task in the public interest or exercise of official authority"},
	lawfulbasis.LegitimateInterests: {"berettiget interesse", "berettiga interesse", "legitimate interests"},
}

var basisSentences = []Text{
	lawfulbasis.Consent:             {"Vi bruker opplysningene fordi du har samtykket.", "Vi bruker opplysningane fordi du har samtykt.", "We use the data because you have consented."},
	lawfulbasis.Contract:            {"Vi bruker opplysningene til en avtale du er part i, eller til noe du har bedt om før en avtale.", "Vi bruker opplysningane til ein avtale du er part i, eller til noko du har bede om før ein avtale.", "We use the data for a contract that you are party to, or for something you asked for before one."},
	lawfulbasis.LegalObligation:     {"Vi bruker opplysningene fordi loven pålegger oss det.", "Vi bruker opplysningane fordi lova pålegg oss det.", "We use the data because the law requires us to."},
	lawfulbasis.VitalInterests:      {"Vi bruker opplysningene for å verne noens liv eller helse.", "Vi bruker opplysningane for å verne livet eller helsa til nokon.", "We use the data to protect someone's life or health."},
	lawfulbasis.PublicTask:          {"Vi bruker opplysningene til en oppgave i allmennhetens interesse eller for å utøve offentlig myndighet.", "Vi bruker opplysningane til ei oppgåve i ålmenn interesse eller for å utøve offentleg mynde.", "We use the data for a task in the public interest or to exercise official authority."},
	lawfulbasis.LegitimateInterests: {"Vi bruker opplysningene fordi vi eller noen andre har en berettiget interesse av det.", "Vi bruker opplysningane fordi vi eller nokon andre har ei berettiga interesse av det.", "We use the data because we, or someone else, have a legitimate interest in it."},
}

var conditionNames = []Text{
	lawfulbasis.ExplicitConsent:           {"uttrykkelig samtykke", "uttrykkeleg samtykke", "explicit consent"},
	lawfulbasis.EmploymentAndSocialLaw:    {"plikter eller rettigheter etter arbeids-, trygde- eller sosialretten", "plikter eller rettar etter arbeids-, trygde- eller sosialretten", "duties or rights under employment, social security or social protection law"},
	lawfulbasis.IncapableOfConsent:        {"vitale interesser når personen ikke kan samtykke", "vitale interesser når personen ikkje kan samtykkje", "vital interests where the person cannot consent"},
	lawfulbasis.NonProfitBody:             {"berettiget virksomhet i en ideell organisasjon, om egne medlemmer og kontakter", "berettiga verksemd i ein ideell organisasjon, om eigne medlemmer og kontaktar", "legitimate activities of a non-profit body, about its own members and contacts"},
	lawfulbasis.MadePublic:                {"opplysninger som personen åpenbart har offentliggjort", "opplysningar som personen openbert har offentleggjort", "data that the person has manifestly made public"},
	lawfulbasis.ClaimsOrCourts:            {"rettskrav eller domstolenes virksomhet", "rettskrav eller verksemda til domstolane", "legal claims or the work of courts"},
	lawfulbasis.SubstantialPublicInterest: {"viktige allmenne interesser", "viktige ålmenne interesser", "substantial public interest"},
	lawfulbasis.HealthCare:                {"forebyggende medisin, arbeidsmedisin, helse- eller sosialtjenester", "førebyggjande medisin, arbeidsmedisin, helse- eller sosialtenester", "preventive or occupational medicine, health or social care"},
	lawfulbasis.PublicHealthInterest:      {"allmenne interesser på folkehelseområdet", "ålmenne interesser på folkehelseområdet", "public interest in public health"},
	lawfulbasis.ArchivingOrResearch:       {"arkivering i allmennhetens interesse, forskning eller statistikk", "arkivering i ålmenn interesse, forsking eller statistikk", "archiving in the public interest, research or statistics"},
}

var conditionSentences = []Text{
	lawfulbasis.ExplicitConsent:           {"Vi bruker de særlig vernede opplysningene fordi du uttrykkelig har samtykket.", "Vi bruker dei særleg verna opplysningane fordi du uttrykkeleg har samtykt.", "We use the specially protected data because you have explicitly consented."},
	lawfulbasis.EmploymentAndSocialLaw:    {"Vi bruker de særlig vernede opplysningene fordi plikter eller rettigheter i arbeidsliv, trygd eller sosialt vern krever det.", "Vi bruker dei særleg verna opplysningane fordi plikter eller rettar i arbeidsliv, trygd eller sosialt vern krev det.", "We use the specially protected data because duties or rights in employment, social security or social protection require it."},
	lawfulbasis.IncapableOfConsent:        {"Vi bruker de særlig vernede opplysningene for å verne liv eller helse når du ikke kan samtykke.", "Vi bruker dei særleg verna opplysningane for å verne liv eller helse når du ikkje kan samtykkje.", "We use the specially protected data to protect life or health where you cannot consent."},
	lawfulbasis.NonProfitBody:             {"Vi er en ideell organisasjon og bruker de særlig vernede opplysningene fordi du er eller var medlem eller har jevnlig kontakt med oss.", "Vi er ein ideell organisasjon og bruker dei særleg verna opplysningane fordi du er eller var medlem eller har jamleg kontakt med oss.", "We are a non-profit body and use the specially protected data because you are or were a member or have regular contact with us."},
	lawfulbasis.MadePublic:                {"Vi bruker de særlig vernede opplysningene fordi du selv har gjort dem kjent for alle.", "Vi bruker dei særleg verna opplysningane fordi du sjølv har gjort dei kjende for alle.", "We use the specially protected data because you yourself have made it known to everyone."},
	lawfulbasis.ClaimsOrCourts:            {"Vi bruker de særlig vernede opplysningene fordi et rettskrav eller arbeidet i en domstol krever det.", "Vi bruker dei særleg verna opplysningane fordi eit rettskrav eller arbeidet i ein domstol krev det.", "We use the specially protected data because a legal claim or the work of a court requires it."},
	lawfulbasis.SubstantialPublicInterest: {"Vi bruker de særlig vernede opplysningene fordi viktige hensyn til samfunnet krever det og loven åpner for det.", "Vi bruker dei særleg verna opplysningane fordi viktige omsyn til samfunnet krev det og lova opnar for det.", "We use the specially protected data because important interests of society require it and the law allows it."},
	lawfulbasis.HealthCare:                {"Vi bruker de særlig vernede opplysningene fordi helsetjenester, arbeidsmedisin eller sosiale tjenester krever det.", "Vi bruker dei særleg verna opplysningane fordi helsetenester, arbeidsmedisin eller sosiale tenester krev det.", "We use the specially protected data because health care, occupational medicine or social care requires it."},
	lawfulbasis.PublicHealthInterest:      {"Vi bruker de særlig vernede opplysningene fordi folkehelsen krever det og loven åpner for det.", "Vi bruker dei særleg verna opplysningane fordi folkehelsa krev det og lova opnar for det.", "We use the specially protected data because public health requires it and the law allows it."},
	lawfulbasis.ArchivingOrResearch:       {"Vi bruker de særlig vernede opplysningene til arkivering i allmennhetens interesse, forskning eller statistikk, og loven åpner for det.", "Vi bruker dei særleg verna opplysningane til arkivering i ålmenn interesse, forsking eller statistikk, og lova opnar for det.", "We use the specially protected data for archiving in the public interest, research or statistics, and the law allows it."},
}

var roleWords = []Text{
	lawfulbasis.Controller:      {"behandlingsansvarlig", "behandlingsansvarleg", "controller"},
	lawfulbasis.JointController: {"felles behandlingsansvarlig", "felles behandlingsansvarleg", "joint controller"},
	lawfulbasis.Processor:       {"databehandler", "databehandlar", "processor"},
	lawfulbasis.SubProcessor:    {"underdatabehandler", "underdatabehandlar", "sub-processor"},
}

var recipientWords = []Text{
	lawfulbasis.ToClient:                 {"en oppdragsgiver", "ein oppdragsgjevar", "a client"},
	lawfulbasis.ToProcessor:              {"en databehandler", "ein databehandlar", "a processor"},
	lawfulbasis.ToAgent:                  {"noen som representerer den behandlingsansvarlige", "nokon som representerer den behandlingsansvarlege", "someone who represents the controller"},
	lawfulbasis.ToLawyer:                 {"en advokat eller juridisk rådgiver", "ein advokat eller juridisk rådgjevar", "a lawyer or legal adviser"},
	lawfulbasis.ToSupplier:               {"en leverandør som ikke er databehandler", "ein leverandør som ikkje er databehandlar", "a supplier that is not a processor"},
	lawfulbasis.ToBank:                   {"en bank", "ein bank", "a bank"},
	lawfulbasis.ToAdviser:                {"en ekstern rådgiver eller konsulent", "ein ekstern rådgjevar eller konsulent", "an external adviser or consultant"},
	lawfulbasis.ToCreditBureau:           {"et kredittopplysningsforetak", "eit kredittopplysningsføretak", "a credit bureau"},
	lawfulbasis.ToPublicRegister:         {"et offentlig register", "eit offentleg register", "a public register"},
	lawfulbasis.ToConciliationBoard:      {"et forliksråd", "eit forliksråd", "a conciliation board"},
	lawfulbasis.ToEnforcementAuthority:   {"en namsmann", "ein namsmann", "an enforcement officer"},
	lawfulbasis.ToCourt:                  {"en domstol eller et annet dømmende organ", "ein domstol eller eit anna dømmande organ", "a court or another judicial body"},
	lawfulbasis.ToBankruptcyEstate:       {"en bostyrer i et konkursbo", "ein bustyrar i eit konkursbu", "a trustee of a bankruptcy estate"},
	lawfulbasis.ToEmployer:               {"arbeidsgiveren til en skyldner", "arbeidsgjevaren til ein skuldnar", "a debtor's employer"},
	lawfulbasis.ToWelfareOffice:          {"Arbeids- og velferdsetaten (Nav)", "Arbeids- og velferdsetaten (Nav)", "the Norwegian Labour and Welfare Administration (Nav)"},
	lawfulbasis.ToCollectionAuthority:    {"den offentlige innkrevingsmyndigheten", "den offentlege innkrevjingsmyndigheita", "the public collection authority"},
	lawfulbasis.ToEconomicCrimeAuthority: {"myndigheten mot økonomisk kriminalitet (Økokrim)", "myndigheita mot økonomisk kriminalitet (Økokrim)", "the authority against economic crime (Økokrim)"},
	lawfulbasis.ToPolice:                 {"politiet eller påtalemyndigheten", "politiet eller påtalemakta", "the police or the prosecuting authority"},
	lawfulbasis.ToSupervisoryAuthority:   {"en tilsynsmyndighet", "ei tilsynsmyndigheit", "a supervisory authority"},
	lawfulbasis.ToOtherAuthority:         {"en annen myndighet når loven krever det", "ei anna myndigheit når lova krev det", "another authority where the law requires it"},
	lawfulbasis.ToGroupCompany:           {"et annet selskap i konsernet", "eit anna selskap i konsernet", "another company of the group"},
	lawfulbasis.ToPortfolioBuyer:         {"en kjøper av krav", "ein kjøpar av krav", "a buyer of claims"},
	lawfulbasis.ToJointController:        {"en felles behandlingsansvarlig", "ein felles behandlingsansvarleg", "a joint controller"},
	lawfulbasis.ToDataSubject:            {"den registrerte selv", "den registrerte sjølv", "the data subject"},
	lawfulbasis.ToRepresentative:         {"noen med rett til å opptre for den registrerte", "nokon med rett til å opptre for den registrerte", "someone with authority to act for the data subject"},
	lawfulbasis.ToCoDebtor:               {"en medskyldner", "ein medskuldnar", "a co-debtor"},
	lawfulbasis.ToComplaintsBoard:        {"en klagenemnd for inkassosaker", "ei klagenemnd for inkassosaker", "a complaints board for debt collection"},
	lawfulbasis.ToAuditor:                {"revisoren til den behandlingsansvarlige", "revisoren til den behandlingsansvarlege", "the controller's auditor"},
	lawfulbasis.ToByPassedApplicant:      {"en jobbsøker som ikke fikk stillingen", "ein jobbsøkjar som ikkje fekk stillinga", "an applicant who did not get the post"},
	lawfulbasis.ToReferee:                {"en referanseperson", "ein referanseperson", "a referee"},
	lawfulbasis.ToPublic:                 {"allmennheten", "ålmenta", "the public"},
	lawfulbasis.ToOwnStaff:               {"egne medarbeidere hos den behandlingsansvarlige", "eigne medarbeidarar hos den behandlingsansvarlege", "the controller's own staff"},
	lawfulbasis.ToForeignAuthority:       {"en myndighet eller domstol utenfor EØS", "ei myndigheit eller ein domstol utanfor EØS", "an authority or court outside the EEA"},
	lawfulbasis.ToThirdParty:             {"en annen tredjepart", "ein annan tredjepart", "another third party"},
}

var sourceWords = []Text{
	lawfulbasis.FromDataSubject:         {"den registrerte selv", "den registrerte sjølv", "the data subject"},
	lawfulbasis.FromClient:              {"oppdragsgiveren", "oppdragsgjevaren", "the client"},
	lawfulbasis.FromOwnHistory:          {"tidligere saker hos den behandlingsansvarlige", "tidlegare saker hos den behandlingsansvarlege", "the controller's earlier cases"},
	lawfulbasis.FromCreditBureau:        {"et kredittopplysningsforetak", "eit kredittopplysningsføretak", "a credit bureau"},
	lawfulbasis.FromPopulationRegister:  {"Folkeregisteret", "Folkeregisteret", "the National Population Register"},
	lawfulbasis.FromTaxAuthority:        {"Skatteetaten", "Skatteetaten", "the Norwegian Tax Administration"},
	lawfulbasis.FromPostalService:       {"Posten", "Posten", "the Norwegian postal service"},
	lawfulbasis.FromBusinessRegisters:   {"Brønnøysundregistrene", "Brønnøysundregistra", "the Brønnøysund Register Centre"},
	lawfulbasis.FromLandRegister:        {"Kartverket", "Kartverket", "the Norwegian Mapping Authority"},
	lawfulbasis.FromDirectoryService:    {"nettsteder med telefonnumre og adresser", "nettstader med telefonnummer og adresser", "web sites with telephone numbers and addresses"},
	lawfulbasis.FromInternalSources:     {"interne kilder i virksomheten", "interne kjelder i verksemda", "internal sources in the undertaking"},
	lawfulbasis.FromTests:               {"ferdighets- og personlighetstester", "ferdigheits- og personlegdomstestar", "tests of skills and personality"},
	lawfulbasis.FromReferee:             {"referansepersoner", "referansepersonar", "referees"},
	lawfulbasis.FromSocialMedia:         {"sosiale medier", "sosiale medium", "social media"},
	lawfulbasis.FromCookies:             {"informasjonskapsler og lignende i utstyret til den besøkende", "informasjonskapslar og liknande i utstyret til den besøkjande", "cookies and the like in the visitor's equipment"},
	lawfulbasis.FromOriginalCreditor:    {"den opprinnelige kreditoren", "den opphavlege kreditoren", "the original creditor"},
	lawfulbasis.FromRelations:           {"samarbeidet med oppdragsgivere, leverandører og ansatte", "samarbeidet med oppdragsgjevarar, leverandørar og tilsette", "dealings with clients, suppliers and employees"},
	lawfulbasis.FromVisitors:            {"besøkende og andre som tar kontakt", "besøkjande og andre som tek kontakt", "visitors and others who get in touch"},
	lawfulbasis.FromOnlineServices:      {"bruken av nettsider og nettjenester", "bruken av nettsider og nettenester", "the use of web pages and online services"},
	lawfulbasis.FromOtherPublicRegister: {"et annet offentlig register", "eit anna offentleg register", "another public register"},
	lawfulbasis.FromOtherSource:         {"en annen kilde som ingen har navngitt", "ei anna kjelde som ingen har namngitt", "another source that nobody has named"},
	lawfulbasis.FromGroupCompany:        {"et annet selskap i konsernet", "eit anna selskap i konsernet", "another company of the group"},
	lawfulbasis.FromCourtOrEnforcement:  {"en domstol, et forliksråd eller en namsmann", "ein domstol, eit forliksråd eller ein namsmann", "a court, a conciliation board or an enforcement officer"},
	lawfulbasis.FromDebtRegister:        {"et gjeldsinformasjonsforetak", "eit gjeldsinformasjonsføretak", "a debt register"},
	lawfulbasis.FromPublicWeb:           {"åpne nettsider", "opne nettsider", "open web pages"},
	lawfulbasis.FromRepresentative:      {"noen som opptrer for den registrerte", "nokon som opptrer for den registrerte", "someone who acts for the data subject"},
	lawfulbasis.FromCamera:              {"kameraovervåking", "kameraovervaking", "camera surveillance"},
	lawfulbasis.FromRecruiter:           {"et rekrutteringsbyrå eller en jobbportal", "eit rekrutteringsbyrå eller ein jobbportal", "a recruiting firm or a job portal"},
}

var rightWords = []Text{
	lawfulbasis.RightToInformation:             {"rett til informasjon", "rett til informasjon", "right to information"},
	lawfulbasis.RightOfAccess:                  {"rett til innsyn", "rett til innsyn", "right of access"},
	lawfulbasis.RightToRectification:           {"rett til retting", "rett til retting", "right to rectification"},
	lawfulbasis.RightToErasure:                 {"rett til sletting", "rett til sletting", "right to erasure"},
	lawfulbasis.RightToRestriction:             {"rett til begrensning av behandlingen", "rett til avgrensing av behandlinga", "right to restriction of processing"},
	lawfulbasis.RightToPortability:             {"rett til dataportabilitet", "rett til dataportabilitet", "right to data portability"},
	lawfulbasis.RightToObject:                  {"rett til å protestere", "rett til å protestere", "right to object"},
	lawfulbasis.RightToObjectToMarketing:       {"rett til å protestere mot direkte markedsføring", "rett til å protestere mot direkte marknadsføring", "right to object to direct marketing"},
	lawfulbasis.RightAgainstAutomatedDecisions: {"rett til å slippe helautomatiserte avgjørelser", "rett til å sleppe heilautomatiserte avgjerder", "right not to be subject to solely automated decisions"},
	lawfulbasis.RightToWithdraw:                {"rett til å trekke samtykket tilbake", "rett til å trekkje samtykket tilbake", "right to withdraw consent"},
	lawfulbasis.RightToComplain:                {"rett til å klage til tilsynsmyndigheten", "rett til å klage til tilsynsmyndigheita", "right to complain to the supervisory authority"},
}

var informationWords = []Text{
	lawfulbasis.AboutController:    {"hvem som er behandlingsansvarlig og eventuell representant, med kontaktopplysninger", "kven som er behandlingsansvarleg og eventuell representant, med kontaktopplysningar", "who the controller and any representative are, with contact details"},
	lawfulbasis.AboutOfficer:       {"kontaktopplysninger til et eventuelt personvernombud", "kontaktopplysningar til eit eventuelt personvernombod", "contact details of any data protection officer"},
	lawfulbasis.AboutPurpose:       {"formålet med behandlingen", "føremålet med behandlinga", "the purpose of the processing"},
	lawfulbasis.AboutBasis:         {"det rettslige grunnlaget for formålet", "det rettslege grunnlaget for føremålet", "the lawful basis of the purpose"},
	lawfulbasis.AboutInterests:     {"de berettigede interessene som behandlingen bygger på", "dei berettiga interessene som behandlinga byggjer på", "the legitimate interests on which the processing rests"},
	lawfulbasis.AboutCategories:    {"kategoriene av opplysninger", "kategoriane av opplysningar", "the categories of data"},
	lawfulbasis.AboutRecipients:    {"hvem som mottar opplysningene, eller hva slags mottakere det er", "kven som får opplysningane, eller kva slags mottakarar det er", "who receives the data, or what sort of recipients they are"},
	lawfulbasis.AboutTransfers:     {"overføring ut av EØS, garantien for den og hvor en kopi er å få", "overføring ut av EØS, garantien for overføringa og kvar ein kopi er å få", "transfer out of the EEA, the safeguard for it and where a copy can be had"},
	lawfulbasis.AboutStorage:       {"hvor lenge opplysningene lagres, eller kriteriene for det", "kor lenge opplysningane blir lagra, eller kriteria for det", "how long the data is stored, or the criteria for that"},
	lawfulbasis.AboutRights:        {"retten til innsyn, retting, sletting, begrensning, protest og dataportabilitet", "retten til innsyn, retting, sletting, avgrensing, protest og dataportabilitet", "the rights of access, rectification, erasure, restriction, objection and portability"},
	lawfulbasis.AboutWithdrawal:    {"retten til å trekke et samtykke tilbake når som helst, uten at det som er gjort før, blir ulovlig", "retten til å trekkje eit samtykke tilbake når som helst, utan at det som er gjort før, blir ulovleg", "the right to withdraw consent at any time, without what was done before becoming unlawful"},
	lawfulbasis.AboutComplaint:     {"retten til å klage til en tilsynsmyndighet", "retten til å klage til ei tilsynsmyndigheit", "the right to complain to a supervisory authority"},
	lawfulbasis.AboutNeedToProvide: {"en eventuell plikt etter lov eller avtale til å gi opplysningene, og følgene av å la være", "ei eventuell plikt etter lov eller avtale til å gi opplysningane, og følgjene av å la vere", "any duty under law or contract to provide the data, and the consequences of not doing so"},
	lawfulbasis.AboutSources:       {"hvor opplysningene kommer fra, og om kilden er offentlig", "kvar opplysningane kjem frå, og om kjelda er offentleg", "where the data comes from, and whether the source is public"},
	lawfulbasis.AboutAutomation:    {"automatiserte avgjørelser, logikken bak dem og følgene for personen", "automatiserte avgjerder, logikken bak dei og følgjene for personen", "automated decisions, the logic behind them and the consequences for the person"},
	lawfulbasis.AboutObjection:     {"retten til å protestere, tydelig og for seg selv", "retten til å protestere, tydeleg og for seg sjølv", "the right to object, plainly and by itself"},
	lawfulbasis.AboutArrangement:   {"hovedinnholdet i ordningen mellom de felles behandlingsansvarlige", "hovudinnhaldet i ordninga mellom dei felles behandlingsansvarlege", "the essence of the arrangement between the joint controllers"},
}
