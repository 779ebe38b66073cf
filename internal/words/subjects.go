package words

import (
	"strconv"

	"github.com/personvern/personvern/subjects"
)

// Category returns whose data it is as a plural phrase without an article, such as
// "debtors", to stand after "about". A private-use category is named by its number,
// since only the policy knows its meaning. Zero has the zero Text.
func Category(c subjects.Category) Text {
	if c.IsPrivate() {
		return numbered(Text{"personer i egen kategori nr.", "personar i eigen kategori nr.", "people in own category no."}, c-subjects.PrivateCategory(1))
	}
	return entry(categoryWords, c)
}

// Kind returns a kind of personal data as a phrase without an article, such as
// "telephone number", to stand in a list. A private-use kind is named by its
// number. Zero has the zero Text.
//
// Some kinds are told of to nobody whom they are about, [subjects.SuspicionReport]
// first among them: whether a kind may be named to the person is for the caller to
// know.
func Kind(k subjects.Kind) Text {
	if k.IsPrivate() {
		return numbered(Text{"egen type opplysninger nr.", "eigen type opplysningar nr.", "own kind of data no."}, k-subjects.PrivateKind(1))
	}
	return entry(kindWords, k)
}

// Sensitivity returns how the law guards data as a phrase for such data, such as
// "special categories of personal data", to stand in a list or table. Zero has the
// zero Text.
func Sensitivity(s subjects.Sensitivity) Text { return entry(sensitivityWords, s) }

// Origin returns how data came about as a phrase that describes it, such as
// "provided by the person", to stand beside its name. Zero has the zero Text.
func Origin(o subjects.Origin) Text { return entry(originWords, o) }

// numbered puts the number of a private-use value after its words; the first has
// index 0.
func numbered[T ~uint8](text Text, index T) Text {
	n := " " + strconv.Itoa(int(index)+1)
	return Text{text.Bokmal + n, text.Nynorsk + n, text.English + n}
}

var categoryWords = []Text{
	subjects.Debtor:                  {"skyldnere", "skuldnarar", "debtors"},
	subjects.DebtorRepresentative:    {"personer som representerer en skyldner", "personar som representerer ein skuldnar", "people who represent a debtor"},
	subjects.ClientRepresentative:    {"personer som representerer en oppdragsgiver", "personar som representerer ein oppdragsgjevar", "people who represent a client"},
	subjects.Agent:                   {"personer som representerer den behandlingsansvarlige", "personar som representerer den behandlingsansvarlege", "people who represent the controller"},
	subjects.SupplierRepresentative:  {"kontaktpersoner hos leverandører", "kontaktpersonar hos leverandørar", "contact persons at suppliers"},
	subjects.AuthorityRepresentative: {"kontaktpersoner hos offentlige myndigheter", "kontaktpersonar hos offentlege myndigheiter", "contact persons at public authorities"},
	subjects.Applicant:               {"jobbsøkere", "jobbsøkjarar", "job applicants"},
	subjects.InternalApplicant:       {"interne jobbsøkere", "interne jobbsøkjarar", "internal job applicants"},
	subjects.WebsiteVisitor:          {"brukere av nettsider og nettjenester", "brukarar av nettsider og nettenester", "users of web pages and online services"},
	subjects.PremisesVisitor:         {"besøkende i lokalene", "besøkjande i lokala", "visitors to the premises"},
	subjects.Contact:                 {"andre som tar kontakt", "andre som tek kontakt", "others who get in touch"},
	subjects.CoDebtor:                {"medskyldnere", "medskuldnarar", "co-debtors"},
	subjects.Guarantor:               {"kausjonister", "kausjonistar", "guarantors"},
	subjects.HouseholdMember:         {"medlemmer av en skyldners husstand", "medlemmer av husstanden til ein skuldnar", "members of a debtor's household"},
	subjects.Referee:                 {"referansepersoner for jobbsøkere", "referansepersonar for jobbsøkjarar", "referees of job applicants"},
	subjects.Employee:                {"ansatte", "tilsette", "employees"},
	subjects.FormerEmployee:          {"tidligere ansatte", "tidlegare tilsette", "former employees"},
	subjects.MarketingContact:        {"mottakere av markedsføring eller tilbud om kurs og arrangementer", "mottakarar av marknadsføring eller tilbod om kurs og arrangement", "recipients of marketing or of offers of courses and events"},
	subjects.EstateContact:           {"arvinger og andre som opptrer for dødsboet etter en skyldner", "arvingar og andre som opptrer for dødsbuet etter ein skuldnar", "heirs and others who act for the estate of a deceased debtor"},
	subjects.Complainant:             {"personer som klager eller har en tvist, uten å være skyldnere", "personar som klagar eller har ein tvist, utan å vere skuldnarar", "people who complain or have a dispute, without being debtors"},
}

var kindWords = []Text{
	subjects.Name:                           {"navn", "namn", "name"},
	subjects.PostalAddress:                  {"postadresse", "postadresse", "postal address"},
	subjects.PreviousAddress:                {"tidligere adresse", "tidlegare adresse", "previous address"},
	subjects.Phone:                          {"telefonnummer", "telefonnummer", "telephone number"},
	subjects.Email:                          {"e-postadresse", "e-postadresse", "e-mail address"},
	subjects.BirthDate:                      {"fødselsdato", "fødselsdato", "date of birth"},
	subjects.NationalID:                     {"fødselsnummer eller annen entydig identifikasjon", "fødselsnummer eller annan eintydig identifikasjon", "national identity number or other unequivocal identification"},
	subjects.Gender:                         {"kjønn", "kjønn", "gender"},
	subjects.ContractDetails:                {"opplysninger fra avtalen mellom oppdragsgiver og skyldner", "opplysningar frå avtalen mellom oppdragsgjevar og skuldnar", "details of the contract between client and debtor"},
	subjects.DebtDetails:                    {"opplysninger om kravet, som beløp, renter, kostnader og forfallsdager", "opplysningar om kravet, som beløp, renter, kostnader og forfallsdagar", "details of the claim, such as amounts, interest, costs and due dates"},
	subjects.TaxInformation:                 {"skatteopplysninger", "skatteopplysningar", "tax information"},
	subjects.CreditInformation:              {"kredittopplysninger", "kredittopplysningar", "credit information"},
	subjects.Employer:                       {"arbeidsgiver", "arbeidsgjevar", "employer"},
	subjects.PaymentHistory:                 {"betalingshistorikk", "betalingshistorikk", "payment history"},
	subjects.LoanInformation:                {"opplysninger om lån og kreditt", "opplysningar om lån og kreditt", "information on loans and credit"},
	subjects.Income:                         {"inntekt", "inntekt", "income"},
	subjects.Assets:                         {"eiendeler", "eigedelar", "assets"},
	subjects.Correspondence:                 {"brev, meldinger og e-post", "brev, meldingar og e-post", "letters, messages and e-mail"},
	subjects.CallNote:                       {"notater fra telefonsamtaler", "notat frå telefonsamtalar", "notes of telephone calls"},
	subjects.MeetingNote:                    {"møtenotater", "møtenotat", "notes of meetings"},
	subjects.LatePaymentReason:              {"grunn til forsinket betaling", "grunn til forseinka betaling", "reason for late payment"},
	subjects.FamilySituation:                {"familiesituasjon og privatliv", "familiesituasjon og privatliv", "family situation and private life"},
	subjects.WorkSituation:                  {"arbeidssituasjon", "arbeidssituasjon", "work situation"},
	subjects.IPAddress:                      {"IP-adresse", "IP-adresse", "IP address"},
	subjects.TechnicalData:                  {"tekniske data fra utstyr og logger", "tekniske data frå utstyr og loggar", "technical data from devices and logs"},
	subjects.CookieData:                     {"opplysninger fra informasjonskapsler og lignende", "opplysningar frå informasjonskapslar og liknande", "data from cookies and the like"},
	subjects.KnowYourCustomer:               {"opplysninger fra kundetiltak mot hvitvasking", "opplysningar frå kundetiltak mot kvitvasking", "data from customer due diligence against money laundering"},
	subjects.IdentityDocument:               {"kopi av legitimasjon", "kopi av legitimasjon", "copy of an identity document"},
	subjects.CV:                             {"CV", "CV", "CV"},
	subjects.Application:                    {"jobbsøknad", "jobbsøknad", "job application"},
	subjects.Photograph:                     {"fotografi", "fotografi", "photograph"},
	subjects.Testimonial:                    {"attest fra tidligere arbeidsgiver", "attest frå tidlegare arbeidsgjevar", "testimonial of a former employer"},
	subjects.Diploma:                        {"vitnemål", "vitnemål", "diploma"},
	subjects.CourseCertificate:              {"kursbevis", "kursbevis", "course certificate"},
	subjects.Reference:                      {"uttalelse fra en referanseperson", "fråsegn frå ein referanseperson", "statement from a referee"},
	subjects.TestResult:                     {"resultater av ferdighets- eller personlighetstester", "resultat av ferdigheits- eller personlegdomstestar", "results of tests of skills or personality"},
	subjects.SocialMedia:                    {"opplysninger fra sosiale medier", "opplysningar frå sosiale medium", "information from social media"},
	subjects.RacialOrEthnicOrigin:           {"rasemessig eller etnisk opprinnelse", "rasemessig eller etnisk opphav", "racial or ethnic origin"},
	subjects.PoliticalOpinion:               {"politisk oppfatning", "politisk oppfatning", "political opinions"},
	subjects.ReligiousOrPhilosophicalBelief: {"religion eller filosofisk overbevisning", "religion eller filosofisk overtyding", "religious or philosophical beliefs"},
	subjects.TradeUnionMembership:           {"fagforeningsmedlemskap", "medlemskap i fagforeining", "trade-union membership"},
	subjects.GeneticData:                    {"genetiske opplysninger", "genetiske opplysningar", "genetic data"},
	subjects.BiometricIdentification:        {"biometriske opplysninger til entydig identifikasjon", "biometriske opplysningar til eintydig identifikasjon", "biometric data for unique identification"},
	subjects.Health:                         {"helseopplysninger", "helseopplysningar", "health data"},
	subjects.SexLife:                        {"seksuelle forhold", "seksuelle forhold", "sex life"},
	subjects.SexualOrientation:              {"seksuell orientering", "seksuell orientering", "sexual orientation"},
	subjects.CriminalOffence:                {"straffedommer og lovovertredelser", "straffedommar og lovbrot", "criminal convictions and offences"},
	subjects.PaymentVoucher:                 {"regnskapsbilag", "rekneskapsbilag", "accounting vouchers"},
	subjects.LedgerEntry:                    {"regnskapsposteringer", "rekneskapsposteringar", "ledger entries"},
	subjects.BookkeepingCorrespondence:      {"korrespondanse som hører til regnskapet", "korrespondanse som høyrer til rekneskapen", "correspondence that belongs to the accounts"},
	subjects.ClientContract:                 {"avtaler av betydning for virksomheten", "avtalar av betydning for verksemda", "contracts of importance to the undertaking"},
	subjects.CallRecording:                  {"lydopptak av samtaler", "lydopptak av samtalar", "sound recordings of calls"},
	subjects.CameraRecording:                {"opptak fra kameraovervåking", "opptak frå kameraovervaking", "recordings from camera surveillance"},
	subjects.Score:                          {"poengsum som forutsier atferd", "poengsum som føreseier åtferd", "score that predicts behaviour"},
	subjects.Profile:                        {"profil laget automatisk", "profil laga automatisk", "profile made by automated means"},
	subjects.PaymentRemark:                  {"betalingsanmerkning", "betalingsmerknad", "registered payment default"},
	subjects.AccessLog:                      {"tilgangslogg", "tilgangslogg", "access log"},
	subjects.VisitLog:                       {"besøkslogg", "besøkslogg", "visitor log"},
	subjects.ConsentRecord:                  {"dokumentasjon av samtykke", "dokumentasjon av samtykke", "record of consent"},
	subjects.SuppressionEntry:               {"notering om at personen ikke vil ha markedsføring", "notering om at personen ikkje vil ha marknadsføring", "entry that the person wants no marketing"},
	subjects.EnquiryText:                    {"henvendelse om informasjon, kurs eller arrangement", "førespurnad om informasjon, kurs eller arrangement", "enquiry about information, a course or an event"},
	subjects.DisputeFile:                    {"dokumenter i klage- og tvistesaker", "dokument i klage- og tvistesaker", "papers of complaints and disputes"},
	subjects.DebtSettlement:                 {"opplysninger om gjeldsordning", "opplysningar om gjeldsordning", "information on debt settlement"},
	subjects.InsolvencyRecord:               {"opplysninger om konkurs eller tvangsfullbyrdelse", "opplysningar om konkurs eller tvangsfullføring", "information on bankruptcy or enforcement"},
	subjects.EstateRecord:                   {"opplysninger om hvem som opptrer for et dødsbo", "opplysningar om kven som opptrer for eit dødsbu", "information on who acts for a deceased person's estate"},
	subjects.MarketingPreference:            {"ønsker om hva slags markedsføring personen vil ha", "ønske om kva slags marknadsføring personen vil ha", "preferences as to which marketing the person wants"},
	subjects.PoliceCertificate:              {"politiattest", "politiattest", "police certificate"},
	subjects.InterviewNote:                  {"notater fra intervju og om rangering av søkere", "notat frå intervju og om rangering av søkjarar", "notes of interviews and of the ranking of applicants"},
	subjects.RequestRecord:                  {"krav om personvernrettigheter og svarene på dem", "krav om personvernrettar og svara på dei", "requests about data protection rights and the answers to them"},
	subjects.SuspicionReport:                {"undersøkelse eller rapport om mistenkt hvitvasking", "undersøking eller rapport om mistenkt kvitvasking", "examination or report of suspected money laundering"},
	subjects.MailboxContent:                 {"innhold i en ansatts e-postkasse eller lagringsområde", "innhald i e-postkassa eller lagringsområdet til ein tilsett", "content of an employee's mailbox or storage area"},
	subjects.PersonnelFile:                  {"personalmappe", "personalmappe", "personnel file"},
	subjects.CustomerFunds:                  {"bevegelser på klientkonto", "rørsler på klientkonto", "movements on a client account"},
	subjects.PortfolioRecord:                {"opplysninger levert for å verdsette en kravsportefølje", "opplysningar leverte for å verdsetje ein kravsportefølje", "data delivered to value a portfolio of claims"},
}

var sensitivityWords = []Text{
	subjects.Ordinary:           {"vanlige personopplysninger", "vanlege personopplysningar", "ordinary personal data"},
	subjects.Confidential:       {"personopplysninger av fortrolig karakter", "personopplysningar av fortruleg karakter", "personal data of a confidential nature"},
	subjects.NationalIdentifier: {"fødselsnummer og andre entydige identifikasjonsmidler", "fødselsnummer og andre eintydige identifikasjonsmiddel", "national identity numbers and other unequivocal means of identification"},
	subjects.Special:            {"særlige kategorier av personopplysninger", "særlege kategoriar av personopplysningar", "special categories of personal data"},
	subjects.Criminal:           {"personopplysninger om straffedommer og lovovertredelser", "personopplysningar om straffedommar og lovbrot", "personal data on criminal convictions and offences"},
}

var originWords = []Text{
	subjects.Provided:   {"gitt av personen selv", "gitt av personen sjølv", "provided by the person"},
	subjects.Observed:   {"oppstått av det personen har gjort", "oppstått av det personen har gjort", "observed from what the person has done"},
	subjects.Derived:    {"utledet av andre opplysninger", "utleidd av andre opplysningar", "derived from other data"},
	subjects.FromOthers: {"hentet fra andre enn personen", "henta frå andre enn personen", "obtained from someone other than the person"},
}
