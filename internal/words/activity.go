package words

import (
	"github.com/personvern/personvern/privacy"
)

// ActivityName returns an activity of the policies of axactor and recruiting as a
// phrase, such as "collection for a client", to stand after "for". An activity of
// another policy has the zero Text, unless its host gave it one of these ids: the
// words then are those of the id.
func ActivityName(id privacy.ActivityID) Text { return activityNames[id] }

// RuleName returns a limit or a duty of the policies of axactor and recruiting as a
// phrase, such as "the limit for collection for a client". It holds no period, since
// hosts set their own. A rule of another policy has the zero Text, as of
// [ActivityName].
func RuleName(id privacy.RuleID) Text { return ruleNames[id] }

// CaseEvent returns what can happen to a collection case as a phrase, such as "full
// payment of the claim", to stand after "by" or in a list. Zero has the zero Text.
func CaseEvent[V named](e V) Text { return caseEvents[e.String()] }

// The two policies have the talent pool in common, under one id.
var activityNames = map[privacy.ActivityID]Text{
	"collection-3pc":               {"inkasso på oppdrag", "inkasso på oppdrag", "collection for a client"},
	"collection-npl":               {"inkasso av kjøpte krav", "inkasso av kjøpte krav", "collection of purchased claims"},
	"collection-arm":               {"fakturaoppfølging for en oppdragsgiver", "fakturaoppfølging for ein oppdragsgjevar", "following up a client's invoices"},
	"collection-handling":          {"drift av rutiner og systemer for inkasso", "drift av rutinar og system for inkasso", "running the procedures and systems of collection"},
	"collection-compliance":        {"kontroll av skyldnerens identitet og av egen inkassovirksomhet", "kontroll av identiteten til skuldnaren og av eiga inkassoverksemd", "control of the debtor's identity and of one's own collecting"},
	"considerate-handling":         {"tilpasning av saker ved sykdom", "tilpassing av saker ved sjukdom", "adapting cases to illness"},
	"case-documentation":           {"dokumentasjon av avsluttede saker", "dokumentasjon av avslutta saker", "documentation of closed cases"},
	"learning-from-cases":          {"bruk av erfaringer fra avsluttede saker i nye saker", "bruk av røynsler frå avslutta saker i nye saker", "use in later cases of what closed cases taught"},
	"portfolio-valuation":          {"verdsetting av porteføljer av krav", "verdsetjing av porteføljar av krav", "valuation of portfolios of claims"},
	"credit-reporting":             {"melding av krav til kredittopplysningsforetak", "melding av krav til kredittopplysningsføretak", "reporting claims to credit bureaus"},
	"bookkeeping":                  {"regnskap", "rekneskap", "bookkeeping"},
	"bookkeeping-purchased-claims": {"regnskapsdokumentasjon av kjøpte krav", "rekneskapsdokumentasjon av kjøpte krav", "bookkeeping documentation of purchased claims"},
	"disputes":                     {"klager, tvister og rettskrav", "klager, tvistar og rettskrav", "complaints, disputes and legal claims"},
	"crime-prevention":             {"forebygging av økonomisk kriminalitet", "førebygging av økonomisk kriminalitet", "prevention of economic crime"},
	"authority-audits":             {"tilsyn fra myndigheter", "tilsyn frå myndigheiter", "audits by authorities"},
	"know-your-customer":           {"kontroll av representanter for kunder og leverandører", "kontroll av representantar for kundar og leverandørar", "checks of those who represent clients and suppliers"},
	"contracts":                    {"avtaler med kunder, leverandører og agenter", "avtalar med kundar, leverandørar og agentar", "contracts with clients, suppliers and agents"},
	"authority-contact":            {"kontakt med offentlige myndigheter", "kontakt med offentlege myndigheiter", "contact with public authorities"},
	"security":                     {"nettverks- og informasjonssikkerhet", "nettverks- og informasjonstryggleik", "network and information security"},
	"business-analysis":            {"utvikling av virksomheten", "utvikling av verksemda", "development of the business"},
	"marketing":                    {"markedsføring på e-post og tekstmelding etter samtykke", "marknadsføring på e-post og tekstmelding etter samtykke", "marketing by e-mail and text message with consent"},
	"marketing-post-and-phone":     {"markedsføring per post og telefon", "marknadsføring per post og telefon", "marketing by post and telephone"},
	"consented":                    {"annet som personen har samtykket til", "anna som personen har samtykt til", "what else the person has consented to"},
	"events-and-enquiries":         {"kurs, arrangementer og svar på henvendelser", "kurs, arrangement og svar på førespurnader", "courses, events and answers to enquiries"},
	"website":                      {"informasjonskapsler på nettstedet", "informasjonskapslar på nettstaden", "cookies on the web site"},
	"website-logs":                 {"drift av nettsider og nettjenester", "drift av nettsider og nettenester", "serving web pages and online services"},
	"premises":                     {"besøk og adgangskontroll", "besøk og tilgangskontroll", "visits and access control"},
	"recruitment":                  {"vurdering av om en søker er kvalifisert", "vurdering av om ein søkjar er kvalifisert", "finding out whether an applicant is qualified"},
	"applicant-checks":             {"tester, referanser og bakgrunnssjekk av søkere", "testar, referansar og bakgrunnssjekk av søkjarar", "tests, references and background checks of applicants"},
	"talent-pool":                  {"oppbevaring av søknader til senere stillinger", "oppbevaring av søknader til seinare stillingar", "keeping applications for later posts"},
	"employee-data":                {"opplysninger om søkere som er ansatt", "opplysningar om søkjarar som er tilsette", "data of applicants who were hired"},
	"rights-requests":              {"behandling av krav om rettigheter", "behandling av krav om rettar", "handling requests to use rights"},

	"hiring":     {"ansettelse i en stilling", "tilsetjing i ei stilling", "hiring for a post"},
	"checks":     {"kontroll av referanser og ferdigheter", "kontroll av referansar og ferdigheiter", "checking references and skills"},
	"claims":     {"dokumentasjon av valget mellom søkere", "dokumentasjon av valet mellom søkjarar", "accounting for the choice between applicants"},
	"employment": {"arbeidsforholdet til den som er ansatt", "arbeidsforholdet til den som er tilsett", "the employment of the one who was hired"},
}

var ruleNames = map[privacy.RuleID]Text{
	"collection-3pc-three-years":              {"slettefristen for inkasso på oppdrag", "slettefristen for inkasso på oppdrag", "the limit for collection for a client"},
	"collection-npl-three-years":              {"slettefristen for inkasso av kjøpte krav", "slettefristen for inkasso av kjøpte krav", "the limit for collection of purchased claims"},
	"collection-handling-three-years":         {"slettefristen for drift av inkasso", "slettefristen for drift av inkasso", "the limit for running the collection"},
	"collection-compliance-three-years":       {"slettefristen for kontroll av identitet og egen virksomhet", "slettefristen for kontroll av identitet og eiga verksemd", "the limit for control of identity and of one's own collecting"},
	"case-documentation-three-years":          {"slettefristen for dokumentasjon av avsluttede saker", "slettefristen for dokumentasjon av avslutta saker", "the limit for documentation of closed cases"},
	"recruitment-position-filled":             {"slutten på vurderingen når stillingen er besatt", "slutten på vurderinga når stillinga er fylt", "the end of recruitment when the post is filled"},
	"recruitment-withdrawn":                   {"slutten på vurderingen når søknaden er trukket", "slutten på vurderinga når søknaden er trekt", "the end of recruitment when the application is withdrawn"},
	"applicant-checks-position-filled":        {"slutten på bakgrunnssjekken når stillingen er besatt", "slutten på bakgrunnssjekken når stillinga er fylt", "the end of the background checks when the post is filled"},
	"applicant-checks-withdrawn":              {"slutten på bakgrunnssjekken når søknaden er trukket", "slutten på bakgrunnssjekken når søknaden er trekt", "the end of the background checks when the application is withdrawn"},
	"bookkeeping-five-years":                  {"plikten til å oppbevare regnskapsbilag og bokførte opplysninger", "plikta til å oppbevare rekneskapsbilag og bokførte opplysningar", "the duty to keep vouchers and ledgers"},
	"bookkeeping-three-years-six-months":      {"plikten til å oppbevare avtaler og korrespondanse", "plikta til å oppbevare avtalar og korrespondanse", "the duty to keep agreements and correspondence"},
	"bookkeeping-purchased-claims-five-years": {"plikten til å oppbevare dokumentasjon av kjøpte krav", "plikta til å oppbevare dokumentasjon av kjøpte krav", "the duty to keep what documents purchased claims"},

	"considerate-handling-proposed":     {"den foreslåtte slettefristen for tilpasning ved sykdom", "den føreslåtte slettefristen for tilpassing ved sjukdom", "the proposed limit for adapting cases to illness"},
	"learning-from-cases-proposed":      {"den foreslåtte slettefristen for erfaringer fra saker", "den føreslåtte slettefristen for røynsler frå saker", "the proposed limit for what cases taught"},
	"portfolio-valuation-proposed":      {"den foreslåtte slettefristen for verdsetting av porteføljer", "den føreslåtte slettefristen for verdsetjing av porteføljar", "the proposed limit for valuation of portfolios"},
	"credit-reporting-proposed":         {"den foreslåtte slettefristen for melding til kredittopplysningsforetak", "den føreslåtte slettefristen for melding til kredittopplysningsføretak", "the proposed limit for reporting to credit bureaus"},
	"disputes-proposed":                 {"den foreslåtte slettefristen for klager og tvister", "den føreslåtte slettefristen for klager og tvistar", "the proposed limit for complaints and disputes"},
	"crime-prevention-proposed":         {"den foreslåtte slettefristen for forebygging av kriminalitet", "den føreslåtte slettefristen for førebygging av kriminalitet", "the proposed limit for prevention of crime"},
	"authority-audits-proposed":         {"den foreslåtte slettefristen for tilsyn fra myndigheter", "den føreslåtte slettefristen for tilsyn frå myndigheiter", "the proposed limit for audits by authorities"},
	"know-your-customer-proposed":       {"den foreslåtte slettefristen for kontroll av representanter", "den føreslåtte slettefristen for kontroll av representantar", "the proposed limit for checks of representatives"},
	"contracts-proposed":                {"den foreslåtte slettefristen for avtaler", "den føreslåtte slettefristen for avtalar", "the proposed limit for contracts"},
	"authority-contact-proposed":        {"den foreslåtte slettefristen for kontakt med myndigheter", "den føreslåtte slettefristen for kontakt med myndigheiter", "the proposed limit for contact with authorities"},
	"security-proposed":                 {"den foreslåtte slettefristen for informasjonssikkerhet", "den føreslåtte slettefristen for informasjonstryggleik", "the proposed limit for information security"},
	"business-analysis-proposed":        {"den foreslåtte slettefristen for utvikling av virksomheten", "den føreslåtte slettefristen for utvikling av verksemda", "the proposed limit for development of the business"},
	"marketing-proposed":                {"den foreslåtte slettefristen for markedsføring etter samtykke", "den føreslåtte slettefristen for marknadsføring etter samtykke", "the proposed limit for marketing with consent"},
	"marketing-post-and-phone-proposed": {"den foreslåtte slettefristen for markedsføring per post og telefon", "den føreslåtte slettefristen for marknadsføring per post og telefon", "the proposed limit for marketing by post and telephone"},
	"consented-proposed":                {"den foreslåtte slettefristen for annet etter samtykke", "den føreslåtte slettefristen for anna etter samtykke", "the proposed limit for what else was consented to"},
	"events-and-enquiries-proposed":     {"den foreslåtte slettefristen for arrangementer og henvendelser", "den føreslåtte slettefristen for arrangement og førespurnader", "the proposed limit for events and enquiries"},
	"website-proposed":                  {"den foreslåtte slettefristen for informasjonskapsler", "den føreslåtte slettefristen for informasjonskapslar", "the proposed limit for cookies"},
	"website-logs-proposed":             {"den foreslåtte slettefristen for drift av nettsider", "den føreslåtte slettefristen for drift av nettsider", "the proposed limit for serving web pages"},
	"premises-proposed":                 {"den foreslåtte slettefristen for besøk og adgangskontroll", "den føreslåtte slettefristen for besøk og tilgangskontroll", "the proposed limit for visits and access control"},
	"talent-pool-proposed":              {"den foreslåtte slettefristen for søknader til senere stillinger", "den føreslåtte slettefristen for søknader til seinare stillingar", "the proposed limit for applications kept for later posts"},
	"employee-data-proposed":            {"den foreslåtte slettefristen for opplysninger om ansatte", "den føreslåtte slettefristen for opplysningar om tilsette", "the proposed limit for data of those who were hired"},
	"rights-requests-proposed":          {"den foreslåtte slettefristen for krav om rettigheter", "den føreslåtte slettefristen for krav om rettar", "the proposed limit for requests to use rights"},

	"hiring-position-filled": {"slutten på ansettelsen når stillingen er besatt", "slutten på tilsetjinga når stillinga er fylt", "the end of hiring when the post is filled"},
	"hiring-withdrawn":       {"slutten på ansettelsen når søknaden er trukket", "slutten på tilsetjinga når søknaden er trekt", "the end of hiring when the application is withdrawn"},
	"hiring-hired":           {"slutten på ansettelsen når søkeren er ansatt", "slutten på tilsetjinga når søkjaren er tilsett", "the end of hiring when the applicant is hired"},
	"checks-position-filled": {"slutten på kontrollen når stillingen er besatt", "slutten på kontrollen når stillinga er fylt", "the end of the checks when the post is filled"},
	"checks-withdrawn":       {"slutten på kontrollen når søknaden er trukket", "slutten på kontrollen når søknaden er trekt", "the end of the checks when the application is withdrawn"},
	"checks-hired":           {"slutten på kontrollen når søkeren er ansatt", "slutten på kontrollen når søkjaren er tilsett", "the end of the checks when the applicant is hired"},
	"talent-pool-period":     {"varigheten av samtykket til å oppbevare søknaden", "kor lenge samtykket til å oppbevare søknaden varer", "how long the consent to keeping the application lasts"},
	"claims-period":          {"slettefristen for dokumentasjon av valget", "slettefristen for dokumentasjon av valet", "the limit for accounting for the choice"},
	"employment-ended":       {"slutten på bruken når arbeidsforholdet er avsluttet", "slutten på bruken når arbeidsforholdet er avslutta", "the end of the use when the employment has ended"},
}

var caseEvents = map[string]Text{
	"paid-in-full":              {"betaling av hele kravet", "betaling av heile kravet", "full payment of the claim"},
	"settlement-carried-out":    {"gjennomføring av et forlik", "gjennomføring av eit forlik", "a settlement that was carried out"},
	"assignment-withdrawn":      {"tilbaketrekking av oppdraget", "tilbaketrekking av oppdraget", "withdrawal of the assignment"},
	"claim-sold":                {"salg av kravet", "sal av kravet", "sale of the claim"},
	"time-barred":               {"foreldelse av hele kravet", "forelding av heile kravet", "limitation of the whole claim"},
	"lapsed-in-debt-settlement": {"bortfall av kravet ved gjeldsordning", "bortfall av kravet ved gjeldsordning", "lapse of the claim in a debt settlement"},
	"lapsed-in-proklama":        {"bortfall av kravet ved proklama", "bortfall av kravet ved proklama", "lapse of the claim in an estate"},
	"debt-settlement-completed": {"fullføring av en gjeldsordning", "fullføring av ei gjeldsordning", "completion of a debt settlement"},
	"abandoned-in-writing":      {"skriftlig frafall av kravet", "skriftleg fråfall av kravet", "giving up the claim in writing"},
	"claim-purchased":           {"kjøp av kravet", "kjøp av kravet", "purchase of the claim"},
	"monitored":                 {"overvåking av kravet", "overvaking av kravet", "monitoring of the claim"},
	"instalment-plan-agreed":    {"avtale om avdrag", "avtale om avdrag", "an agreement on instalments"},
	"legal-step-pending":        {"rettslig behandling som pågår", "rettsleg behandling som går føre seg", "a pending legal step"},
	"attachment-running":        {"løpende utleggstrekk", "utleggstrekk som går", "a running attachment of earnings"},
	"disputed":                  {"skyldnerens innsigelse mot kravet", "innvending frå skuldnaren mot kravet", "an objection of the debtor to the claim"},
	"debtor-died":               {"skyldnerens død", "dødsfall hos skuldnaren", "the death of the debtor"},
}
