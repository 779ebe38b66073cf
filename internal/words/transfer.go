package words

import (
	"github.com/personvern/personvern/privacy/ruling"
)

// TransferTool returns a tool as a phrase, such as "binding corporate rules", to
// stand after "on" or in a list. Zero has the zero Text.
func TransferTool[V named](t V) Text { return transferTools[t.String()] }

// TransferDerogation returns a specific situation as a phrase, such as "explicit
// consent", to stand in a list. Zero has the zero Text.
func TransferDerogation[V named](d V) Text { return transferDerogations[d.String()] }

var transferTools = map[string]Text{
	"no-tool":                    {"ingen nødvendige garantier", "ingen nødvendige garantiar", "no appropriate safeguards"},
	"public-instrument":          {"et bindende dokument mellom offentlige organer", "eit bindande dokument mellom offentlege organ", "a binding instrument between public bodies"},
	"corporate-rules":            {"bindende virksomhetsregler", "bindande verksemdsreglar", "binding corporate rules"},
	"commission-clauses":         {"gjeldende standard personvernbestemmelser fra Europakommisjonen", "gjeldande standard personvernføresegner frå Europakommisjonen", "the European Commission's current standard data protection clauses"},
	"commission-clauses-2010":    {"tidligere standard personvernbestemmelser for databehandlere fra Europakommisjonen", "tidlegare standard personvernføresegner for databehandlarar frå Europakommisjonen", "the European Commission's former standard data protection clauses for processors"},
	"commission-clauses-2001":    {"tidligere standard personvernbestemmelser mellom behandlingsansvarlige fra Europakommisjonen", "tidlegare standard personvernføresegner mellom behandlingsansvarlege frå Europakommisjonen", "the European Commission's former standard data protection clauses between controllers"},
	"authority-clauses":          {"standard personvernbestemmelser fra en tilsynsmyndighet", "standard personvernføresegner frå ei tilsynsmyndigheit", "standard data protection clauses of a supervisory authority"},
	"code-of-conduct":            {"godkjente atferdsnormer", "godkjende åtferdsnormer", "an approved code of conduct"},
	"certification":              {"en godkjent sertifisering", "ei godkjend sertifisering", "an approved certification"},
	"ad-hoc-clauses":             {"avtalevilkår som partene selv har utformet", "avtalevilkår som partane sjølve har utforma", "contractual clauses that the parties wrote themselves"},
	"administrative-arrangement": {"en administrativ ordning mellom offentlige organer", "ei administrativ ordning mellom offentlege organ", "an administrative arrangement between public bodies"},
	"international-agreement":    {"en internasjonal avtale", "ein internasjonal avtale", "an international agreement"},
}

var transferDerogations = map[string]Text{
	"no-derogation":        {"ingen særlig situasjon", "ingen særskild situasjon", "no specific situation"},
	"explicit-consent":     {"uttrykkelig samtykke", "uttrykkeleg samtykke", "explicit consent"},
	"contract-with-person": {"avtale med den registrerte", "avtale med den registrerte", "a contract with the data subject"},
	"contract-for-person":  {"avtale i den registrertes interesse", "avtale i interessa til den registrerte", "a contract in the interest of the data subject"},
	"public-interest":      {"viktige allmenne interesser", "viktige ålmenne interesser", "important reasons of public interest"},
	"legal-claims":         {"rettskrav", "rettskrav", "legal claims"},
	"vital-interests":      {"vitale interesser", "vitale interesser", "vital interests"},
	"public-register":      {"et offentlig register", "eit offentleg register", "a public register"},
	"compelling-interests": {"tvingende berettigede interesser", "tvingande berettiga interesser", "compelling legitimate interests"},
}

var transferQuestions = map[ruling.Code]Text{
	"may-transfer": {"Kan opplysningene overføres dit mottakeren er?", "Kan opplysningane overførast dit mottakaren er?", "May the data be transferred to where the recipient is?"},
}

var transferReasons = map[ruling.Code]Text{
	"not-asked":                 {"Spørsmålet mangler en dag eller et sted.", "Spørsmålet manglar ein dag eller ein stad.", "The question lacks a day or a place."},
	"before-regulation":         {"Dagen ligger før personvernforordningen gjaldt i Norge.", "Dagen ligg før personvernforordninga galdt i Noreg.", "The day lies before the General Data Protection Regulation applied in Norway."},
	"sent-abroad":               {"Noen andre, utenfor Det europeiske økonomiske samarbeidsområdet, får opplysningene.", "Nokon andre, utanfor Det europeiske økonomiske samarbeidsområdet, får opplysningane.", "Somebody else, outside the European Economic Area, gets the data."},
	"no-adequacy-decision":      {"Ingen gjeldende beslutning sier at mottakerstedet har et tilstrekkelig beskyttelsesnivå.", "Inga gjeldande avgjerd seier at mottakarstaden har eit tilstrekkeleg vernenivå.", "No decision in force says that the place of the recipient ensures an adequate level of protection."},
	"outside-adequacy-decision": {"Beslutningen om tilstrekkelig beskyttelsesnivå dekker ikke mottakeren eller opplysningene.", "Avgjerda om tilstrekkeleg vernenivå dekkjer ikkje mottakaren eller opplysningane.", "The decision on an adequate level of protection does not cover the recipient or the data."},
	"safeguard-lacking":         {"Det er ikke gitt nødvendige garantier for overføringen.", "Det er ikkje gitt nødvendige garantiar for overføringa.", "No appropriate safeguards are provided for the transfer."},
	"clauses-out-of-force":      {"Standardbestemmelsene som er brukt, gjelder ikke den dagen.", "Standardføresegnene som er brukte, gjeld ikkje den dagen.", "The standard clauses that are used are not in force on that day."},
	"safeguard-not-binding":     {"Garantiene binder ikke partene, eller bandt dem ikke i tide.", "Garantiane bind ikkje partane, eller batt dei ikkje i tide.", "The safeguards do not bind the parties, or did not bind them in time."},
	"safeguard-unfit":           {"Garantiene er ikke laget for en slik overføring.", "Garantiane er ikkje laga for ei slik overføring.", "The safeguards are not made for such a transfer."},
	"not-authorised":            {"Tilsynsmyndigheten har ikke godkjent garantiene.", "Tilsynsmyndigheita har ikkje godkjent garantiane.", "The supervisory authority has not authorised the safeguards."},
	"rights-unprotected":        {"De registrerte kan ikke håndheve rettighetene sine der, eller rettsmidlene virker ikke.", "Dei registrerte kan ikkje handheve rettane sine der, eller rettsmidla verkar ikkje.", "Data subjects cannot enforce their rights there, or legal remedies are not effective."},
	"limited-by-law":            {"En lov begrenser overføring av slike opplysninger dit.", "Ei lov avgrensar overføring av slike opplysningar dit.", "A law limits the transfer of such data to that place."},
	"derogation-lacking":        {"Ingen av de særlige situasjonene som åpner for overføring, foreligger.", "Ingen av dei særskilde situasjonane som opnar for overføring, ligg føre.", "None of the specific situations that allow a transfer is present."},
	"consent-lacking":           {"Samtykket til overføringen mangler, eller er ikke slik det må være.", "Samtykket til overføringa manglar, eller er ikkje slik det må vere.", "The consent to the transfer is lacking, or is not what it must be."},
	"situation-absent":          {"Det som unntaket gjelder, for eksempel en avtale eller et rettskrav, foreligger ikke.", "Det som unntaket gjeld, til dømes ein avtale eller eit rettskrav, ligg ikkje føre.", "What the derogation is about, such as a contract or a legal claim, is not there."},
	"register-closed":           {"Opplysningene kommer ikke fra et slikt register, eller registeret er ikke åpent i dette tilfellet.", "Opplysningane kjem ikkje frå eit slikt register, eller registeret er ikkje ope i dette tilfellet.", "The data does not come from such a register, or the register is not open in this case."},
	"not-necessary":             {"Overføringen er ikke nødvendig for det unntaket gjelder.", "Overføringa er ikkje nødvendig for det unntaket gjeld.", "The transfer is not necessary for what the derogation is about."},
	"not-occasional":            {"Overføringen skjer oftere enn leilighetsvis.", "Overføringa skjer oftare enn ein gong imellom.", "The transfer is more than occasional."},
	"by-public-power":           {"Overføringen skjer under utøvelse av offentlig myndighet.", "Overføringa skjer under utøving av offentleg mynde.", "The transfer is made in the exercise of public powers."},
	"not-last-resort":           {"Overføringen er ikke en siste utvei: noe annet kan bære den, den gjentas, eller den gjelder mange.", "Overføringa er ikkje ein siste utveg: noko anna kan bere ho, ho blir gjenteken, eller ho gjeld mange.", "The transfer is no last resort: something else can carry it, it is repeated, or it concerns many."},
	"person-prevails":           {"Den behandlingsansvarliges interesser er ikke tvingende, eller den registrertes interesser veier tyngre.", "Interessene til den behandlingsansvarlege er ikkje tvingande, eller interessene til den registrerte veg tyngre.", "The controller's interests are not compelling, or the interests of the data subject override them."},
	"not-assessed":              {"Ikke alle omstendigheter er vurdert, eller det mangler egnede garantier.", "Ikkje alle omstenda er vurderte, eller det manglar eigna garantiar.", "Not all circumstances were assessed, or suitable safeguards are lacking."},

	"not-a-transfer":                {"Ingen andre får opplysningene, slik at dette ikke er noen overføring.", "Ingen andre får opplysningane, slik at dette ikkje er noka overføring.", "Nobody else gets the data, so that this is no transfer."},
	"in-eea":                        {"Mottakeren er i Det europeiske økonomiske samarbeidsområdet, der personvernforordningen gjelder.", "Mottakaren er i Det europeiske økonomiske samarbeidsområdet, der personvernforordninga gjeld.", "The recipient is in the European Economic Area, where the General Data Protection Regulation applies."},
	"on-svalbard":                   {"Mottakeren er på Svalbard eller Jan Mayen, der norsk personvernlov gjelder.", "Mottakaren er på Svalbard eller Jan Mayen, der norsk personvernlov gjeld.", "The recipient is on Svalbard or Jan Mayen, where Norwegian data protection law applies."},
	"in-transition":                 {"Unionsretten gjaldt fortsatt i Storbritannia i en overgangstid.", "Unionsretten galdt framleis i Storbritannia i ei overgangstid.", "The law of the Union still applied in the United Kingdom during a transition period."},
	"demanded-abroad":               {"En domstol eller myndighet der krever opplysningene, men det alene gir ikke adgang til å overføre dem.", "Ein domstol eller ei myndigheit der krev opplysningane, men det åleine gir ikkje høve til å overføre dei.", "A court or authority there demands the data, but that alone does not allow a transfer."},
	"by-adequacy":                   {"Europakommisjonen har besluttet at beskyttelsesnivået er tilstrekkelig for denne overføringen.", "Europakommisjonen har avgjort at vernenivået er tilstrekkeleg for denne overføringa.", "The European Commission has decided that the level of protection is adequate for this transfer."},
	"by-public-instrument":          {"Overføringen bygger på et bindende dokument mellom offentlige organer.", "Overføringa byggjer på eit bindande dokument mellom offentlege organ.", "The transfer rests on a binding instrument between public bodies."},
	"by-corporate-rules":            {"Overføringen bygger på bindende virksomhetsregler.", "Overføringa byggjer på bindande verksemdsreglar.", "The transfer rests on binding corporate rules."},
	"by-commission-clauses":         {"Overføringen bygger på gjeldende standard personvernbestemmelser fra Europakommisjonen.", "Overføringa byggjer på gjeldande standard personvernføresegner frå Europakommisjonen.", "The transfer rests on the European Commission's current standard data protection clauses."},
	"by-commission-clauses-2010":    {"Overføringen bygger på tidligere standard personvernbestemmelser for databehandlere, som fortsatt kunne brukes.", "Overføringa byggjer på tidlegare standard personvernføresegner for databehandlarar, som framleis kunne brukast.", "The transfer rests on former standard data protection clauses for processors, which could still be used."},
	"by-commission-clauses-2001":    {"Overføringen bygger på tidligere standard personvernbestemmelser mellom behandlingsansvarlige, som fortsatt kunne brukes.", "Overføringa byggjer på tidlegare standard personvernføresegner mellom behandlingsansvarlege, som framleis kunne brukast.", "The transfer rests on former standard data protection clauses between controllers, which could still be used."},
	"by-authority-clauses":          {"Overføringen bygger på standard personvernbestemmelser fra en tilsynsmyndighet.", "Overføringa byggjer på standard personvernføresegner frå ei tilsynsmyndigheit.", "The transfer rests on standard data protection clauses of a supervisory authority."},
	"by-code-of-conduct":            {"Overføringen bygger på godkjente atferdsnormer som mottakeren har bundet seg til.", "Overføringa byggjer på godkjende åtferdsnormer som mottakaren har bunde seg til.", "The transfer rests on an approved code of conduct by which the recipient is bound."},
	"by-certification":              {"Overføringen bygger på en godkjent sertifisering som mottakeren har bundet seg til.", "Overføringa byggjer på ei godkjend sertifisering som mottakaren har bunde seg til.", "The transfer rests on an approved certification by which the recipient is bound."},
	"by-ad-hoc-clauses":             {"Overføringen bygger på godkjente avtalevilkår som partene selv har utformet.", "Overføringa byggjer på godkjende avtalevilkår som partane sjølve har utforma.", "The transfer rests on authorised contractual clauses that the parties wrote themselves."},
	"by-administrative-arrangement": {"Overføringen bygger på en godkjent administrativ ordning mellom offentlige organer.", "Overføringa byggjer på ei godkjend administrativ ordning mellom offentlege organ.", "The transfer rests on an authorised administrative arrangement between public bodies."},
	"by-international-agreement":    {"Overføringen bygger på en internasjonal avtale.", "Overføringa byggjer på ein internasjonal avtale.", "The transfer rests on an international agreement."},
	"by-consent":                    {"Den registrerte har uttrykkelig samtykket til overføringen.", "Den registrerte har uttrykkeleg samtykt til overføringa.", "The data subject has explicitly consented to the transfer."},
	"by-contract-with-person":       {"En avtale med den registrerte gjør overføringen nødvendig.", "Ein avtale med den registrerte gjer overføringa nødvendig.", "A contract with the data subject makes the transfer necessary."},
	"by-contract-for-person":        {"En avtale i den registrertes interesse gjør overføringen nødvendig.", "Ein avtale i interessa til den registrerte gjer overføringa nødvendig.", "A contract in the interest of the data subject makes the transfer necessary."},
	"by-public-interest":            {"Viktige allmenne interesser gjør overføringen nødvendig.", "Viktige ålmenne interesser gjer overføringa nødvendig.", "Important reasons of public interest make the transfer necessary."},
	"by-legal-claims":               {"Et rettskrav gjør overføringen nødvendig.", "Eit rettskrav gjer overføringa nødvendig.", "A legal claim makes the transfer necessary."},
	"by-vital-interests":            {"Hensynet til noens liv eller helse gjør overføringen nødvendig, og den registrerte kan ikke samtykke.", "Omsynet til liv eller helse hos nokon gjer overføringa nødvendig, og den registrerte kan ikkje samtykkje.", "Somebody's life or health makes the transfer necessary, and the data subject cannot consent."},
	"by-public-register":            {"Opplysningene kommer fra et register som er ment å informere allmennheten.", "Opplysningane kjem frå eit register som er meint å informere ålmenta.", "The data comes from a register that is meant to inform the public."},
	"by-compelling-interests":       {"Tvingende berettigede interesser gjør overføringen nødvendig når ingenting annet gir adgang til den.", "Tvingande berettiga interesser gjer overføringa nødvendig når ingenting anna opnar for ho.", "Compelling legitimate interests make the transfer necessary where nothing else allows it."},
}

var transferFacts = map[ruling.Code]Text{
	"day":                  {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
	"place":                {"I hvilket land eller hvilken internasjonal organisasjon er mottakeren?", "I kva land eller kva internasjonal organisasjon er mottakaren?", "In which country or international organisation is the recipient?"},
	"importer":             {"Får noen andre enn avsenderens egne ansatte opplysningene?", "Får nokon andre enn dei tilsette hos avsendaren opplysningane?", "Does anyone other than the sender's own staff get the data?"},
	"public-power":         {"Overfører en offentlig myndighet opplysningene under utøvelse av offentlig myndighet?", "Overfører eit offentleg organ opplysningane under utøving av offentleg mynde?", "Does a public authority transfer the data in the exercise of its public powers?"},
	"limit-by-law":         {"Er det en lov som uttrykkelig begrenser overføring av slike opplysninger dit?", "Finst det ei lov som uttrykkeleg avgrensar overføring av slike opplysningar dit?", "Does a law expressly limit the transfer of such data to that place?"},
	"coverage":             {"Dekker beslutningen om tilstrekkelig beskyttelsesnivå mottakeren og opplysningene?", "Dekkjer avgjerda om tilstrekkeleg vernenivå mottakaren og opplysningane?", "Does the decision on an adequate level of protection cover the recipient and the data?"},
	"listing":              {"Står mottakeren som aktiv på rammeverkets liste den dagen?", "Står mottakaren som aktiv på lista til rammeverket den dagen?", "Is the recipient active on the list of the framework on that day?"},
	"listed-data":          {"Omfatter mottakerens oppføring på listen denne typen opplysninger?", "Omfattar oppføringa av mottakaren på lista denne typen opplysningar?", "Does the recipient's entry on the list cover data of this kind?"},
	"automation":           {"Overføres opplysningene automatisk, eller behandles de videre automatisk der?", "Blir opplysningane overførte automatisk, eller behandla vidare automatisk der?", "Is the data transferred by automated means, or processed further by such means there?"},
	"immigration":          {"Skal opplysningene brukes til innvandringskontroll?", "Skal opplysningane brukast til innvandringskontroll?", "Is the data to be used for immigration control?"},
	"tool":                 {"Hvilke nødvendige garantier er gitt for overføringen?", "Kva nødvendige garantiar er gitte for overføringa?", "Which appropriate safeguards are provided for the transfer?"},
	"binding":              {"Fra hvilken dag har garantiene bundet begge parter?", "Frå kva dag har garantiane bunde begge partane?", "Since which day have the safeguards bound both parties?"},
	"fit":                  {"Passer garantiene for partene, opplysningene og formålet i denne overføringen?", "Passar garantiane for partane, opplysningane og føremålet i denne overføringa?", "Do the safeguards fit the parties, the data and the purpose of this transfer?"},
	"protection":           {"Kan rettighetene håndheves og rettsmidlene brukes effektivt der, med de tiltakene som supplerer garantiene?", "Kan rettane handhevast og rettsmidla brukast effektivt der, med tiltaka som supplerer garantiane?", "Are rights enforceable and legal remedies effective there, with what supplements the safeguards?"},
	"authorisation":        {"Har tilsynsmyndigheten godkjent garantiene, og i så fall når?", "Har tilsynsmyndigheita godkjent garantiane, og i så fall når?", "Has the supervisory authority authorised the safeguards, and if so when?"},
	"derogation":           {"Hvilken særlig situasjon skal overføringen bygge på?", "Kva særskild situasjon skal overføringa byggje på?", "Which specific situation is the transfer to rest on?"},
	"consent":              {"Har den registrerte samtykket til overføringen, og i så fall når?", "Har den registrerte samtykt til overføringa, og i så fall når?", "Has the data subject consented to the transfer, and if so when?"},
	"withdrawal":           {"Er samtykket trukket tilbake, og i så fall når?", "Er samtykket trekt tilbake, og i så fall når?", "Has the consent been withdrawn, and if so when?"},
	"explicitness":         {"Ble samtykket gitt uttrykkelig?", "Blei samtykket gitt uttrykkeleg?", "Was the consent given explicitly?"},
	"risks-told":           {"Fikk den registrerte først vite hvilken risiko den manglende beskyttelsen kan føre med seg?", "Fekk den registrerte først vite kva risiko det manglande vernet kan føre med seg?", "Was the data subject first told what risk the lack of protection can bring?"},
	"specificity":          {"Gjelder samtykket nettopp denne overføringen?", "Gjeld samtykket nettopp denne overføringa?", "Is the consent to this very transfer?"},
	"consent-valid":        {"Oppfyller samtykket ellers de kravene som gjelder, blant annet at det er frivillig?", "Oppfyller samtykket elles dei krava som gjeld, mellom anna at det er frivillig?", "Does the consent otherwise meet the requirements, among them that it is freely given?"},
	"contract":             {"Finnes avtalen, eller det arbeidet med en avtale, som overføringen skal bygge på?", "Finst avtalen, eller arbeidet med ein avtale, som overføringa skal byggje på?", "Is there the contract, or the steps before one, that the transfer is to rest on?"},
	"recognition":          {"Anerkjenner en lov som binder den behandlingsansvarlige, den allmenne interessen?", "Godtek ei lov som bind den behandlingsansvarlege, den ålmenne interessa?", "Does a law that binds the controller recognise the public interest?"},
	"claim":                {"Blir et rettskrav fastsatt, gjort gjeldende eller forsvart?", "Blir eit rettskrav fastsett, gjort gjeldande eller forsvart?", "Is a legal claim established, exercised or defended?"},
	"at-stake":             {"Står noens liv eller helse på spill?", "Står liv eller helse på spel for nokon?", "Is somebody's life or health at stake?"},
	"incapacity":           {"Er den registrerte fysisk eller rettslig ute av stand til å samtykke?", "Er den registrerte fysisk eller rettsleg ute av stand til å samtykkje?", "Is the data subject physically or legally incapable of giving consent?"},
	"register":             {"Er registeret ved lov ment å informere allmennheten, og åpent for alle eller for dem som har en berettiget interesse?", "Er registeret ved lov meint å informere ålmenta, og ope for alle eller for dei som har ei berettiga interesse?", "Is the register by law meant to inform the public, and open to all or to those who show a legitimate interest?"},
	"register-conditions":  {"Er vilkårene for innsyn i registeret oppfylt?", "Er vilkåra for innsyn i registeret oppfylte?", "Are the conditions for consulting the register met?"},
	"register-extent":      {"Overføres hele registeret, eller hele kategorier i det?", "Blir heile registeret overført, eller heile kategoriar i det?", "Is the whole register transferred, or whole categories of it?"},
	"register-openness":    {"Er registeret åpent for allmennheten?", "Er registeret ope for ålmenta?", "Is the register open to the public in general?"},
	"register-entitlement": {"Er det den som har en berettiget interesse, som ber om opplysningene eller får dem?", "Er det den som har ei berettiga interesse, som ber om opplysningane eller får dei?", "Is it the one who has a legitimate interest who asks for the data or gets it?"},
	"necessity":            {"Er overføringen nødvendig for det unntaket gjelder?", "Er overføringa nødvendig for det unntaket gjeld?", "Is the transfer necessary for what the derogation is about?"},
	"occasional":           {"Skjer overføringen bare leilighetsvis?", "Skjer overføringa berre ein gong imellom?", "Is the transfer occasional?"},
	"last-resort":          {"Er det slik at ingen beslutning, garanti eller annen situasjon kan bære overføringen?", "Er det slik at inga avgjerd, ingen garanti og ingen annan situasjon kan bere overføringa?", "Is it so that no decision, safeguard or other situation can carry the transfer?"},
	"repetition":           {"Vil overføringen gjenta seg?", "Vil overføringa ta seg opp att?", "Will the transfer be repeated?"},
	"number-of-persons":    {"Gjelder overføringen bare et begrenset antall registrerte?", "Gjeld overføringa berre eit avgrensa tal på registrerte?", "Does the transfer concern only a limited number of data subjects?"},
	"balance":              {"Er interessene tvingende, uten at den registrertes interesser veier tyngre?", "Er interessene tvingande, utan at interessene til den registrerte veg tyngre?", "Are the interests compelling, and not overridden by those of the data subject?"},
	"assessment":           {"Er alle omstendigheter vurdert, og er det gitt egnede garantier på grunnlag av vurderingen?", "Er alle omstenda vurderte, og er det gitt eigna garantiar på grunnlag av vurderinga?", "Were all circumstances assessed, and suitable safeguards provided on that assessment?"},
}

var transferObligations = map[ruling.Code]Text{
	"tell-of-transfer":    {"Informer de registrerte om hvor opplysningene overføres, og om hva som beskytter dem, eller at ingenting gjør det.", "Informer dei registrerte om kvar opplysningane blir overførte, og om kva som vernar dei, eller at ingenting gjer det.", "Inform the data subjects where the data is transferred, and what protects it or that nothing does."},
	"tell-authority":      {"Underrett tilsynsmyndigheten om overføringen.", "Underrett tilsynsmyndigheita om overføringa.", "Inform the supervisory authority of the transfer."},
	"tell-of-interests":   {"Informer de registrerte om overføringen og om de tvingende berettigede interessene.", "Informer dei registrerte om overføringa og om dei tvingande berettiga interessene.", "Inform the data subjects of the transfer and of the compelling legitimate interests."},
	"document-assessment": {"Før vurderingen og garantiene inn i protokollen over behandlingsaktiviteter.", "Før vurderinga og garantiane inn i protokollen over behandlingsaktivitetar.", "Enter the assessment and the safeguards into the record of processing activities."},
	"record-transfer":     {"Før overføringen og mottakerstedet inn i protokollen over behandlingsaktiviteter.", "Før overføringa og mottakarstaden inn i protokollen over behandlingsaktivitetar.", "Enter the transfer and the place of the recipient into the record of processing activities."},
}
