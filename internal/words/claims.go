package words

import (
	"github.com/personvern/personvern/privacy/ruling"
)

// ClaimKind returns what a claim arose from as a phrase, such as "a loan of money",
// to stand in a list. Zero has the zero Text.
func ClaimKind[V named](k V) Text { return claimKinds[k.String()] }

// ClaimStep returns what was done about a claim as a phrase, such as "an
// acknowledgement of the debt", to stand in a list. Zero has the zero Text.
func ClaimStep[V named](k V) Text { return claimSteps[k.String()] }

// ClaimResult returns what came of a step as a phrase, such as "upheld", to stand
// after the step. Zero has the zero Text.
func ClaimResult[V named](r V) Text { return claimResults[r.String()] }

var claimKinds = map[string]Text{
	"general":                {"et krav uten egen foreldelsesfrist", "eit krav utan eigen foreldingsfrist", "a claim without a limitation period of its own"},
	"seller-credit":          {"kreditt fra selgeren", "kreditt frå seljaren", "credit from the seller"},
	"money-loan":             {"pengelån", "pengelån", "a loan of money"},
	"promissory-note":        {"et krav med gjeldsbrev", "eit krav med gjeldsbrev", "a claim with a promissory note"},
	"periodic-right":         {"en rett til ytelser som forfaller med mellomrom", "ein rett til ytingar som forfell med mellomrom", "a right to payments that fall due at intervals"},
	"instalment":             {"en enkelt termin", "ein enkelt termin", "a single instalment"},
	"maintenance-instalment": {"en enkelt termin av underholdsbidrag", "ein enkelt termin av fostringstilskot", "a single instalment of maintenance"},
	"interest":               {"forfalte renter", "forfalne renter", "interest that fell due"},
	"damages":                {"erstatning eller oppreisning utenfor avtale", "skadebot eller oppreising utanfor avtale", "damages or redress outside contract"},
}

var claimSteps = map[string]Text{
	"acknowledgement":   {"erkjennelse av gjelden", "vedkjenning av gjelda", "an acknowledgement of the debt"},
	"proceedings":       {"sak for domstol eller nemnd", "sak for domstol eller nemnd", "proceedings before a court or board"},
	"enforcement":       {"begjæring om tvangsfullbyrdelse", "krav om tvangsfullføring", "a request for enforcement"},
	"attachment":        {"utleggstrekk", "utleggstrekk", "an attachment of earnings"},
	"public-collection": {"offentlig innkreving", "offentleg innkrevjing", "public collection"},
	"estate":            {"anmeldelse i et bo", "melding i eit bu", "filing in an estate"},
	"arrangement":       {"anmeldelse i en gjeldsforhandling", "melding i ei gjeldsforhandling", "filing for a debt settlement"},
	"agreement":         {"avtale om lengre foreldelsesfrist", "avtale om lengre foreldingsfrist", "an agreement on a longer limitation period"},
	"hindrance":         {"hindring hos kreditor", "hindring hos kreditor", "a hindrance on the creditor's side"},
}

var claimResults = map[string]Text{
	"upheld":    {"kravet ble slått bindende fast, anerkjent eller ikke fullt dekket", "kravet blei slått bindande fast, godteke eller ikkje fullt dekt", "the claim was bindingly established, recognised or not fully covered"},
	"unbinding": {"avgjørelse som ikke binder", "avgjerd som ikkje bind", "a decision that does not bind"},
	"dropped":   {"uten resultat, men ikke med kreditors vilje", "utan resultat, men ikkje med vilje frå kreditor", "without a result, though not by the creditor's intent"},
	"forfeited": {"uten resultat, med kreditors vilje", "utan resultat, med vilje frå kreditor", "without a result, by the creditor's intent"},
}

var claimsQuestions = map[ruling.Code]Text{
	"may-claim":                {"Har kreditor fortsatt rett til å få kravet betalt etter reglene om foreldelse?", "Har kreditor framleis rett til å få kravet betalt etter reglane om forelding?", "Does the creditor still have a right to payment under the rules on limitation?"},
	"requires-closing":         {"Er saken avsluttet, slik at bruken av opplysningene må ta slutt?", "Er saka avslutta, slik at bruken av opplysningane må ta slutt?", "Is the case closed, so that the use of the data must end?"},
	"requires-account":         {"Har oppdragsgiveren krav på en redegjørelse for saken?", "Har oppdragsgjevaren krav på ei utgreiing om saka?", "Is the client owed an account of the case?"},
	"may-send-demand":          {"Kan betalingsoppfordring sendes?", "Kan betalingsoppmoding sendast?", "May the demand for payment be sent?"},
	"may-go-to-court":          {"Kan kravet bringes inn for domstolene?", "Kan kravet bringast inn for domstolane?", "May the claim be taken to court?"},
	"may-enforce":              {"Kan tvangsfullbyrdelse begjæres?", "Kan tvangsfullføring krevjast?", "May enforcement be requested?"},
	"may-transfer-claim":       {"Kan kravet overdras?", "Kan kravet overdragast?", "May the claim be transferred?"},
	"requires-seller-to-stop":  {"Må selgeren slutte å bruke opplysningene til inkasso?", "Må seljaren slutte å bruke opplysningane til inkasso?", "Must the seller stop using the data for debt collection?"},
	"requires-buyer-to-inform": {"Må kjøperen informere skyldneren?", "Må kjøparen informere skuldnaren?", "Must the buyer inform the debtor?"},
	"requires-report":          {"Må det meldes fra om kravet i utleggstrekket?", "Må det meldast frå om kravet i utleggstrekket?", "Must something be reported about the claim in the attachment of earnings?"},
	"may-tell":                 {"Kan opplysningen gis videre uten hinder av taushetsplikt?", "Kan opplysninga bli gitt vidare utan hinder av teieplikt?", "May the information be told without a breach of secrecy?"},
	"requires-keeping-file":    {"Må kundeopplysningene lagres etter hvitvaskingsloven?", "Må kundeopplysningane lagrast etter kvitvaskingslova?", "Must the customer file be kept under the act on money laundering?"},
	"requires-erasing-file":    {"Må kundeopplysningene slettes etter hvitvaskingsloven?", "Må kundeopplysningane slettast etter kvitvaskingslova?", "Must the customer file be erased under the act on money laundering?"},
}

var claimsReasons = map[ruling.Code]Text{
	"no-attachment":     {"Det er ikke besluttet noe utleggstrekk.", "Det er ikkje bestemt noko utleggstrekk.", "No attachment of earnings was decided."},
	"attachment-ended":  {"Utleggstrekket er avsluttet.", "Utleggstrekket er avslutta.", "The attachment of earnings has ended."},
	"duty-not-in-force": {"Plikten til å melde fra gjaldt ikke den dagen.", "Plikta til å melde frå galdt ikkje den dagen.", "The duty to report was not in force on that day."},
	"nothing-to-report": {"Ingenting er endret, og fristen for å bekrefte kravet er ikke ute.", "Ingenting er endra, og fristen for å stadfeste kravet er ikkje ute.", "Nothing has changed, and the time for confirming the claim is not over."},

	"nothing-closed-it":      {"Ingenting har avsluttet saken.", "Ingenting har avslutta saka.", "Nothing has closed the case."},
	"paid-in-full":           {"Kravet er betalt i sin helhet.", "Kravet er betalt fullt ut.", "The claim is paid in full."},
	"settled-or-remitted":    {"Et forlik er gjennomført, eller resten av kravet er ettergitt.", "Eit forlik er gjennomført, eller resten av kravet er ettergitt.", "A settlement is carried out, or the rest of the claim is remitted."},
	"assignment-withdrawn":   {"Oppdragsgiveren har trukket oppdraget tilbake.", "Oppdragsgjevaren har trekt oppdraget tilbake.", "The client has withdrawn the assignment."},
	"claim-sold":             {"Kravet er solgt.", "Kravet er selt.", "The claim is sold."},
	"claim-abandoned":        {"Kravet er skriftlig frafalt.", "Kravet er skriftleg fråfalle.", "The claim is given up in writing."},
	"nothing-owed":           {"Det er endelig avgjort at ingenting skyldes.", "Det er endeleg avgjort at ingenting er uteståande.", "It is finally decided that nothing is owed."},
	"limitation-passed":      {"Foreldelsesfristen er ute.", "Foreldingsfristen er ute.", "The limitation period is over."},
	"claim-lapsed-in-estate": {"Kravet er falt bort fordi det ikke ble meldt i boet i tide.", "Kravet er falle bort fordi det ikkje blei meldt i buet i tide.", "The claim lapsed because it was not filed with the estate in time."},
	"claim-lapsed":           {"Kravet er falt bort ved gjeldsordningen, og det kan ikke lenger gjøres om.", "Kravet er falle bort ved gjeldsordninga, og det kan ikkje lenger gjerast om.", "The claim lapsed with the debt settlement, and that can no longer be undone."},
	"settlement-completed":   {"Gjeldsordningen er fullført og kan ikke lenger settes til side.", "Gjeldsordninga er fullført og kan ikkje lenger setjast til side.", "The debt settlement is completed and can no longer be set aside."},
	"monitored":              {"Kravet er under overvåking.", "Kravet er under overvaking.", "The claim is being monitored."},
	"payment-plan":           {"Det er avtalt nedbetaling i avdrag.", "Det er avtalt nedbetaling i avdrag.", "Payment by instalments is agreed."},
	"case-pending":           {"Saken er til behandling i en nemnd, en domstol eller hos namsmyndighetene.", "Saka er til behandling i ei nemnd, ein domstol eller hos namsstyresmaktene.", "The case is pending before a board, a court or the enforcement authorities."},
	"attachment-runs":        {"Et utleggstrekk løper.", "Eit utleggstrekk går.", "An attachment of earnings runs."},
	"no-client":              {"Kravet blir ikke inndrevet for noen oppdragsgiver.", "Kravet blir ikkje drive inn for nokon oppdragsgjevar.", "The claim is not collected for a client."},
	"statement-given":        {"Oppdraget er avsluttet, og oppdragsgiveren har fått sluttoppgjøret.", "Oppdraget er avslutta, og oppdragsgjevaren har fått sluttoppgjeret.", "The assignment has ended, and the client was given the closing statement."},

	"not-entitled":                   {"Inkassoforetaket har ikke adgang til å inndrive slike krav.", "Inkassoføretaket har ikkje høve til å drive inn slike krav.", "The debt collector is not entitled to collect such claims."},
	"case-closed":                    {"Saken er avsluttet.", "Saka er avslutta.", "The case is closed."},
	"standstill":                     {"Gjeldsforhandlinger gir betalingsutsettelse for kravet.", "Gjeldsforhandlingar gir betalingsutsetjing for kravet.", "Negotiations for a debt settlement defer the claim."},
	"settlement-binds":               {"En gjeldsordning omfatter kravet, eller kravet er falt bort ved den.", "Ei gjeldsordning omfattar kravet, eller kravet er falle bort gjennom ordninga.", "A debt settlement covers the claim, or the claim has lapsed with it."},
	"undue-method":                   {"Måten å inndrive kravet på er i strid med god inkassoskikk.", "Måten å drive inn kravet på er i strid med god inkassoskikk.", "The way of collecting breaks good collection practice."},
	"law-unread":                     {"Loven som gjelder den dagen, er ikke vurdert her.", "Lova som gjeld den dagen, er ikkje vurdert her.", "The act that applies on that day is not considered here."},
	"notice-too-short":               {"Inkassovarselet ga kortere betalingsfrist enn loven krever.", "Inkassovarselet gav kortare betalingsfrist enn lova krev.", "The notice of collection gave less time to pay than the act requires."},
	"notice-not-run-out":             {"Inkassovarsel er ikke sendt etter forfall, eller fristen i det er ikke ute.", "Inkassovarsel er ikkje sendt etter forfall, eller fristen i det er ikkje ute.", "No notice of collection was sent after the claim fell due, or its time is not over."},
	"demand-too-short":               {"Betalingsoppfordringen ga kortere betalingsfrist enn loven krever.", "Betalingsoppmodinga gav kortare betalingsfrist enn lova krev.", "The demand for payment gave less time to pay than the act requires."},
	"demand-not-run-out":             {"Betalingsoppfordring er ikke sendt, eller fristen i den er ikke ute.", "Betalingsoppmoding er ikkje send, eller fristen i ho er ikkje ute.", "No demand for payment was sent, or its time is not over."},
	"demand-too-old":                 {"Betalingsoppfordringen er for gammel, slik at en ny må sendes.", "Betalingsoppmodinga er for gammal, slik at ei ny må sendast.", "The demand for payment is too old, so that a new one is needed."},
	"warning-too-short":              {"Varselet om rettslige skritt ga kortere frist enn loven krever.", "Varselet om rettslege steg gav kortare frist enn lova krev.", "The warning of legal steps gave less time than the act requires."},
	"warning-not-run-out":            {"Det er ikke varslet om rettslige skritt, eller fristen i varselet er ikke ute.", "Det er ikkje varsla om rettslege steg, eller fristen i varselet er ikkje ute.", "No warning of legal steps was sent, or its time is not over."},
	"rightfulness-not-assessed":      {"Ingen har vurdert kravet som rettmessig.", "Ingen har vurdert kravet som rettmessig.", "Nobody has found the claim to be rightful."},
	"no-ground-for-enforcement":      {"Det finnes ikke tvangsgrunnlag.", "Det finst ikkje tvangsgrunnlag.", "There is no ground for enforcement."},
	"enforcement-notice-not-run-out": {"Fristen etter varselet om tvangsfullbyrdelse er ikke ute.", "Fristen etter varselet om tvangsfullføring er ikkje ute.", "The time after the notice of enforcement is not over."},

	"not-obliged":       {"Virksomheten er ikke bundet av hvitvaskingsloven.", "Verksemda er ikkje bunden av kvitvaskingslova.", "The undertaking is not bound by the act on money laundering."},
	"period-over":       {"Lagringstiden er over.", "Lagringstida er over.", "The storage period is over."},
	"period-runs":       {"Lagringstiden er ikke over.", "Lagringstida er ikkje over.", "The storage period is not over."},
	"address-left-out":  {"Plikten til å lagre gjelder ikke en gradert adresse.", "Plikta til å lagre gjeld ikkje ei gradert adresse.", "The duty to keep does not cover a graded address."},
	"kept-by-other-law": {"En annen lov pålegger lagring.", "Ei anna lov påbyr lagring.", "Another act orders that it be kept."},
	"ten-years":         {"En lengre lagringstid gjelder for disse opplysningene.", "Ei lengre lagringstid gjeld for desse opplysningane.", "A longer storage period applies to this file."},

	"time-barred":              {"Kravet er foreldet.", "Kravet er forelda.", "The claim is barred by limitation."},
	"general-period":           {"Den alminnelige foreldelsesfristen gjelder.", "Den ålmenne foreldingsfristen gjeld.", "The general limitation period applies."},
	"loan-period":              {"Foreldelsesfristen for lån og gjeldsbrev gjelder.", "Foreldingsfristen for lån og gjeldsbrev gjeld.", "The limitation period for loans and promissory notes applies."},
	"periodic-period":          {"Foreldelsesfristen for ytelser som forfaller med mellomrom, gjelder.", "Foreldingsfristen for ytingar som forfell med mellomrom, gjeld.", "The limitation period for payments that fall due at intervals applies."},
	"damages-period":           {"Foreldelsesfristen for erstatning gjelder.", "Foreldingsfristen for skadebot gjeld.", "The limitation period for damages applies."},
	"was-acknowledged":         {"Skyldneren har erkjent gjelden.", "Skuldnaren har vedkjent seg gjelda.", "The debtor acknowledged the debt."},
	"was-pursued":              {"Kravet er brakt inn for en domstol eller nemnd.", "Kravet er bringa inn for ein domstol eller ei nemnd.", "The claim was taken to a court or board."},
	"was-enforced":             {"Det er begjært tvangsfullbyrdelse for kravet.", "Det er kravt tvangsfullføring for kravet.", "Enforcement of the claim was requested."},
	"was-attached":             {"Det er besluttet utleggstrekk for kravet.", "Det er bestemt utleggstrekk for kravet.", "An attachment of earnings was decided for the claim."},
	"was-collected-publicly":   {"Offentlig innkreving har avbrutt foreldelsen.", "Offentleg innkrevjing har avbrote foreldinga.", "Public collection interrupted the limitation."},
	"was-filed-in-estate":      {"Kravet er meldt i et bo.", "Kravet er meldt i eit bu.", "The claim was filed in an estate."},
	"was-filed-for-settlement": {"Kravet er meldt i en gjeldsforhandling.", "Kravet er meldt i ei gjeldsforhandling.", "The claim was filed for a debt settlement."},
	"was-extended":             {"Skyldneren har gått med på en lengre foreldelsesfrist.", "Skuldnaren har gått med på ein lengre foreldingsfrist.", "The debtor agreed to a longer limitation period."},
	"was-hindered":             {"Kreditor manglet nødvendig kunnskap eller kunne ikke avbryte foreldelsen.", "Kreditor mangla nødvendig kunnskap eller kunne ikkje avbryte foreldinga.", "The creditor lacked the knowledge it needed, or could not interrupt the limitation."},

	"no-consent-to-transfer": {"Skyldneren har ikke samtykket til overdragelsen i tide, og samtykke er ikke unødvendig.", "Skuldnaren har ikkje samtykt til overdraginga i tide, og samtykke er ikkje unødvendig.", "The debtor has not consented to the transfer in time, and nothing makes a consent needless."},
	"not-sold":               {"Kravet har ikke gått over til noen kjøper.", "Kravet har ikkje gått over til nokon kjøpar.", "The claim has not passed to a buyer."},
	"seller-still-acts":      {"Selgeren fortsetter å inndrive kravet for kjøperen.", "Seljaren held fram med å drive inn kravet for kjøparen.", "The seller goes on collecting the claim for the buyer."},
	"not-obtained":           {"Kjøperen har ennå ikke fått opplysninger om skyldneren.", "Kjøparen har enno ikkje fått opplysningar om skuldnaren.", "The buyer has no data on the debtor yet."},
	"was-informed":           {"Skyldneren er informert.", "Skuldnaren er informert.", "The debtor has been informed."},
	"need-not-be-told":       {"Et unntak fra plikten til å informere gjelder.", "Eit unntak frå plikta til å informere gjeld.", "An exception from the duty to inform applies."},

	"secrecy":                {"Opplysningen er taushetsbelagt overfor den som skal få den.", "Opplysninga er underlagd teieplikt overfor den som skal få ho.", "The information is secret from whoever is to be told."},
	"for-credit-information": {"Taushetsplikten viker for lovlig bruk i kredittopplysning.", "Teieplikta vik for lovleg bruk i kredittopplysning.", "The duty of secrecy yields to lawful use in credit information."},
	// To be shown to a person, it must not say of what the authority is told.
	"for-okokrim": {"Taushetsplikten hindrer ikke at opplysningen gis til en myndighet som loven nevner.", "Teieplikta hindrar ikkje at opplysninga blir gitt til ei myndigheit som lova nemner.", "The duty of secrecy does not bar telling an authority that the act names."},
}

var claimsFacts = map[ruling.Code]Text{
	"law": {"Hvilken lov gjaldt den dagen?", "Kva lov galdt den dagen?", "Which act applied on that day?"},

	"attachment-decided": {"Er det besluttet utleggstrekk, og i så fall når?", "Er det bestemt utleggstrekk, og i så fall når?", "Was an attachment of earnings decided, and if so when?"},
	"attachment-end":     {"Er utleggstrekket avsluttet, og i så fall når?", "Er utleggstrekket avslutta, og i så fall når?", "Has the attachment of earnings ended, and if so when?"},
	"last-received":      {"Når mottok myndigheten sist en betaling?", "Når fekk myndigheita sist ei betaling?", "When did the authority last receive a payment?"},
	"last-sign":          {"Når ble kravet sist betalt på, endret eller bekreftet?", "Når blei kravet sist betalt på, endra eller stadfesta?", "When was the claim last paid on, changed or confirmed?"},
	"unreported-change":  {"Er noe endret som myndigheten ikke har fått vite?", "Er noko endra som myndigheita ikkje har fått vite?", "Has something changed that the authority has not been told?"},

	"payment":                  {"Er kravet betalt i sin helhet, og i så fall når?", "Er kravet betalt fullt ut, og i så fall når?", "Is the claim paid in full, and if so since when?"},
	"settlement-or-remission":  {"Er et forlik gjennomført eller resten ettergitt, og i så fall når?", "Er eit forlik gjennomført eller resten ettergitt, og i så fall når?", "Was a settlement carried out or the rest remitted, and if so when?"},
	"withdrawal":               {"Har oppdragsgiveren trukket oppdraget tilbake, og i så fall når?", "Har oppdragsgjevaren trekt oppdraget tilbake, og i så fall når?", "Has the client withdrawn the assignment, and if so when?"},
	"sale":                     {"Er kravet solgt, og i så fall når?", "Er kravet selt, og i så fall når?", "Is the claim sold, and if so since when?"},
	"holder":                   {"Er dette saken til den som har kjøpt kravet?", "Er dette saka til den som har kjøpt kravet?", "Is this the case of the one who bought the claim?"},
	"abandonment":              {"Er kravet skriftlig frafalt, og i så fall når?", "Er kravet skriftleg fråfalle, og i så fall når?", "Was the claim given up in writing, and if so when?"},
	"finding-of-no-debt":       {"Er det endelig avgjort at ingenting skyldes, og i så fall når?", "Er det endeleg avgjort at ingenting er uteståande, og i så fall når?", "Was it finally decided that nothing is owed, and if so when?"},
	"limitation":               {"Hva er den siste dagen for å avbryte foreldelsen?", "Kva er den siste dagen for å avbryte foreldinga?", "Which is the last day for interrupting the limitation?"},
	"lapse-in-estate":          {"Er kravet falt bort fordi det ikke ble meldt i boet, og i så fall når?", "Er kravet falle bort fordi det ikkje blei meldt i buet, og i så fall når?", "Did the claim lapse because it was not filed with the estate, and if so when?"},
	"security":                 {"Er det igjen pant, motregningsrett eller tilbakeholdsrett for kravet?", "Er det att pant, motrekningsrett eller tilbakehaldsrett for kravet?", "Is a pledge, a set-off or a right of retention left for the claim?"},
	"negotiations-opened":      {"Er gjeldsforhandlinger åpnet, og i så fall når?", "Er gjeldsforhandlingar opna, og i så fall når?", "Were negotiations for a debt settlement opened, and if so when?"},
	"settlement-fixed":         {"Er gjeldsordningen vedtatt eller stadfestet, og i så fall når?", "Er gjeldsordninga vedteken eller stadfesta, og i så fall når?", "Was the debt settlement adopted or confirmed, and if so when?"},
	"settlement-end":           {"Hva er den siste dagen i gjeldsordningsperioden?", "Kva er den siste dagen i gjeldsordningsperioden?", "Which is the last day of the period of the debt settlement?"},
	"settlement-covers-claim":  {"Omfatter gjeldsordningen kravet?", "Omfattar gjeldsordninga kravet?", "Does the debt settlement cover the claim?"},
	"settlement-fulfilled":     {"Har skyldneren oppfylt gjeldsordningen?", "Har skuldnaren oppfylt gjeldsordninga?", "Has the debtor fulfilled the debt settlement?"},
	"claim-known-to-authority": {"Kjente namsmyndighetene til kravet?", "Kjende namsstyresmaktene til kravet?", "Did the enforcement authorities know of the claim?"},
	"claim-filed":              {"Ble kravet meldt innen fristen?", "Blei kravet meldt innan fristen?", "Was the claim filed in time?"},
	"claim-concealed":          {"Utelot skyldneren kravet forsettlig eller grovt uaktsomt?", "Heldt skuldnaren kravet utanfor med vilje eller grovt aktlaust?", "Did the debtor leave the claim out with intent or by gross negligence?"},
	"revocation-asked":         {"Har en kreditor bedt om at gjeldsordningen settes til side, uten at det er avgjort?", "Har ein kreditor bede om at gjeldsordninga blir sett til side, utan at det er avgjort?", "Has a creditor asked for the debt settlement to be set aside, and is that undecided?"},
	"settlement-set-aside":     {"Er gjeldsordningen satt til side, og i så fall når?", "Er gjeldsordninga sett til side, og i så fall når?", "Was the debt settlement set aside, and if so when?"},
	"client":                   {"Blir kravet inndrevet for en oppdragsgiver?", "Blir kravet drive inn for ein oppdragsgjevar?", "Is the claim collected for a client?"},
	"statement":                {"Har oppdragsgiveren fått sluttoppgjøret, og i så fall når?", "Har oppdragsgjevaren fått sluttoppgjeret, og i så fall når?", "Was the client given the closing statement, and if so when?"},

	"entitlement":                {"Har inkassoforetaket adgang til å inndrive slike krav?", "Har inkassoføretaket høve til å drive inn slike krav?", "Is the debt collector entitled to collect such claims?"},
	"closing":                    {"Er saken avsluttet, og i så fall når?", "Er saka avslutta, og i så fall når?", "Is the case closed, and if so since when?"},
	"standstill-end":             {"Hva er den siste dagen med betalingsutsettelse?", "Kva er den siste dagen med betalingsutsetjing?", "Which is the last day of the standstill?"},
	"claim-spared":               {"Er kravet et slikt som betalingsutsettelsen ikke gjelder for?", "Er kravet eit slikt som betalingsutsetjinga ikkje gjeld for?", "Is the claim one that the standstill leaves alone?"},
	"method":                     {"Utsetter måten å inndrive kravet på noen for utilbørlig press, skade eller ulempe?", "Utset måten å drive inn kravet på nokon for utilbørleg press, skade eller ulempe?", "Does the way of collecting put undue pressure, harm or inconvenience on somebody?"},
	"due-day":                    {"Når forfalt kravet?", "Når forfall kravet?", "When did the claim fall due?"},
	"notice-sent":                {"Er inkassovarselet sendt, og i så fall når?", "Er inkassovarselet sendt, og i så fall når?", "Was the notice of collection sent, and if so when?"},
	"notice-days":                {"Hvor mange dagers betalingsfrist ga inkassovarselet?", "Kor mange dagars betalingsfrist gav inkassovarselet?", "How many days to pay did the notice of collection give?"},
	"demand-sent":                {"Er betalingsoppfordringen sendt, og i så fall når?", "Er betalingsoppmodinga send, og i så fall når?", "Was the demand for payment sent, and if so when?"},
	"demand-days":                {"Hvor mange dagers betalingsfrist ga betalingsoppfordringen?", "Kor mange dagars betalingsfrist gav betalingsoppmodinga?", "How many days to pay did the demand for payment give?"},
	"warning-sent":               {"Er varselet om rettslige skritt sendt, og i så fall når?", "Er varselet om rettslege steg sendt, og i så fall når?", "Was the warning of legal steps sent, and if so when?"},
	"warning-days":               {"Hvor mange dagers frist ga varselet om rettslige skritt?", "Kor mange dagars frist gav varselet om rettslege steg?", "How many days did the warning of legal steps give?"},
	"dispute":                    {"Bestrider skyldneren kravet, eller gir noe annet grunn til tvil om det?", "Bestrid skuldnaren kravet, eller gir noko anna grunn til tvil om det?", "Does the debtor dispute the claim, or does something else give reason to doubt it?"},
	"assessment-of-claim":        {"Har inkassoforetaket vurdert at kravet er rettmessig?", "Har inkassoføretaket vurdert at kravet er rettmessig?", "Has the debt collector found the claim to be rightful?"},
	"bill-or-cheque":             {"Bygger kravet på veksel eller sjekk?", "Byggjer kravet på veksel eller sjekk?", "Does the claim rest on a bill of exchange or a cheque?"},
	"recovery-at-risk":           {"Vil det å vente sette dekningen i fare?", "Vil det å vente setje dekninga i fare?", "Would waiting put the recovery at risk?"},
	"ground-for-enforcement":     {"Finnes det tvangsgrunnlag?", "Finst det tvangsgrunnlag?", "Is there a ground for enforcement?"},
	"special-ground":             {"Er det et særlig tvangsgrunnlag, som krever varsel først?", "Er det eit særleg tvangsgrunnlag, som krev varsel først?", "Is it a special ground for enforcement, which asks for notice first?"},
	"enforcement-notice":         {"Er skyldneren varslet om tvangsfullbyrdelsen, og i så fall når?", "Er skuldnaren varsla om tvangsfullføringa, og i så fall når?", "Was the debtor given notice of enforcement, and if so when?"},
	"enforcement-notice-excused": {"Kan varselet om tvangsfullbyrdelse unnlates?", "Kan varselet om tvangsfullføring utelatast?", "Can the notice of enforcement be dispensed with?"},

	"obliged-entity":    {"Står virksomheten på listen over dem som er bundet av hvitvaskingsloven?", "Står verksemda på lista over dei som er bundne av kvitvaskingslova?", "Is the undertaking on the list of those bound by the act on money laundering?"},
	"relationship-end":  {"Er kundeforholdet avsluttet eller transaksjonen gjennomført, og i så fall når?", "Er kundeforholdet avslutta eller transaksjonen gjennomført, og i så fall når?", "Has the customer relationship ended or the transaction been carried out, and if so when?"},
	"enhanced-measures": {"Gjaldt det forsterkede kundetiltak?", "Galdt det forsterka kundetiltak?", "Did enhanced customer measures apply?"},
	"relief":            {"Viser særlige grunner at risikoen likevel ikke var høy?", "Viser særlege grunnar at risikoen likevel ikkje var høg?", "Do special reasons show that the risk was not high after all?"},
	"other-duty":        {"Pålegger en annen lov at de samme opplysningene lagres?", "Påbyr ei anna lov at dei same opplysningane blir lagra?", "Does another act order the same data to be kept?"},
	"address-grade":     {"Er opplysningen en gradert adresse?", "Er opplysninga ei gradert adresse?", "Is the data a graded address?"},

	"claim-kind":          {"Hva slags krav er det?", "Kva slags krav er det?", "What kind of claim is it?"},
	"limitation-start":    {"Fra hvilken dag løper foreldelsesfristen?", "Frå kva dag går foreldingsfristen?", "From which day does the limitation period run?"},
	"damaging-act":        {"Når tok den skadevoldende handlingen slutt?", "Når tok den skadevaldande handlinga slutt?", "When did the act that caused the damage end?"},
	"steps":               {"Hva er gjort som har betydning for foreldelsen, og når?", "Kva er gjort som har noko å seie for foreldinga, og når?", "What was done that bears on the limitation, and when?"},
	"subject-matter":      {"Gjelder opplysningen noens personlige forhold eller forretningsforhold?", "Gjeld opplysninga personlege forhold eller forretningsforhold hos nokon?", "Is the information about somebody's personal or business affairs?"},
	"listener":            {"Angår saken den som skal få opplysningen?", "Vedkjem saka den som skal få opplysninga?", "Does the matter concern whoever is to be told?"},
	"credit-bureau":       {"Skal opplysningen brukes lovlig i et kredittopplysningsforetak?", "Skal opplysninga brukast lovleg i eit kredittopplysningsføretak?", "Is the information for lawful use by a credit bureau?"},
	"okokrim":             {"Skal opplysningen gis til den nasjonale myndigheten mot økonomisk kriminalitet?", "Skal opplysninga bli gitt til den nasjonale myndigheita mot økonomisk kriminalitet?", "Is the information for the national authority for economic crime?"},
	"suspicion":           {"Gjelder opplysningen forhold som gir grunn til mistanke om hvitvasking eller terrorfinansiering?", "Gjeld opplysninga forhold som gir grunn til mistanke om kvitvasking eller terrorfinansiering?", "Is it about circumstances that give reason to suspect money laundering or the financing of terrorism?"},
	"interest-in-secrecy": {"Er det slik at ingen berettiget interesse tilsier taushet?", "Er det slik at inga berettiga interesse talar for å teie?", "Is it so that no legitimate interest calls for secrecy?"},
	"credit-agreement":    {"Kommer kravet fra en kredittavtale eller en kausjonsavtale?", "Kjem kravet frå ein kredittavtale eller ein kausjonsavtale?", "Did the claim arise from a credit or a guarantee agreement?"},
	"seller":              {"Er selgeren et finansforetak, en kommune eller en fylkeskommune?", "Er seljaren eit finansføretak, ein kommune eller ein fylkeskommune?", "Is the seller a financial undertaking, a municipality or a county?"},
	"consent-to-transfer": {"Har skyldneren samtykket til overdragelsen, og i så fall når?", "Har skuldnaren samtykt til overdraginga, og i så fall når?", "Has the debtor consented to the transfer, and if so when?"},
	"buyer":               {"Er kjøperen et offentlig organ, eller et finansforetak som kan gi slik kreditt?", "Er kjøparen eit offentleg organ, eller eit finansføretak som kan gi slik kreditt?", "Is the buyer a public body, or a financial undertaking that may give such credit?"},
	"seller-serves":       {"Fortsetter selgeren å opptre som kreditor på vegne av kjøperen?", "Held seljaren fram med å opptre som kreditor på vegner av kjøparen?", "Does the seller go on acting as creditor on behalf of the buyer?"},
	"obtained":            {"Når fikk kjøperen opplysningene om skyldneren?", "Når fekk kjøparen opplysningane om skuldnaren?", "When did the buyer obtain the data on the debtor?"},
	"informed":            {"Har kjøperen informert skyldneren, og i så fall når?", "Har kjøparen informert skuldnaren, og i så fall når?", "Has the buyer informed the debtor, and if so when?"},
	"telling-exempt":      {"Gjelder et unntak fra plikten til å informere?", "Gjeld eit unntak frå plikta til å informere?", "Does an exception from the duty to inform apply?"},
}

var claimsObligations = map[ruling.Code]Text{
	"report-change":            {"Meld fra til myndigheten om betalingen, overdragelsen eller den andre endringen.", "Meld frå til myndigheita om betalinga, overdraginga eller den andre endringa.", "Report the payment, transfer or other change to the authority."},
	"confirm-claim":            {"Bekreft overfor myndigheten at kravet fortsatt består.", "Stadfest overfor myndigheita at kravet framleis står ved lag.", "Confirm to the authority that the claim still stands."},
	"give-closing-statement":   {"Gi oppdragsgiveren et skriftlig sluttoppgjør for krav, innbetalinger og salær.", "Gi oppdragsgjevaren eit skriftleg sluttoppgjer for krav, innbetalingar og salær.", "Give the client a written closing statement of claims, payments and fees."},
	"keep-client-informed":     {"Hold oppdragsgiveren orientert om hvordan saken utvikler seg.", "Hald oppdragsgjevaren orientert om korleis saka utviklar seg.", "Keep the client informed of how the case develops."},
	"ask-for-register-removal": {"Meld fra til namsmyndighetene, slik at de får registreringen om intet til utlegg slettet.", "Meld frå til namsstyresmaktene, slik at dei får sletta registreringa om at det ikkje var noko å ta utlegg i.", "Tell the enforcement authorities, so that they have the entry on nothing to attach deleted."},
	"end-use-for-collection":   {"Avslutt all bruk som bygde på den åpne saken, og la slettefristen løpe fra avslutningen.", "Avslutt all bruk som bygde på den opne saka, og la slettefristen gå frå avslutninga.", "End every use that rested on the open case, and let the time limit for erasure run from the closing."},
	"state-the-claim":          {"Opplys i betalingsoppfordringen om kreditor, kravet og delene av det, følgene av ikke å betale, og klageretten.", "Opplys i betalingsoppmodinga om kreditor, kravet og delane av det, følgjene av ikkje å betale, og klageretten.", "State in the demand who the creditor is, the claim and its parts, the consequences of not paying, and the right to complain."},
	"turn-to-the-estate":       {"Rett kravet mot dødsboet eller arvingene.", "Rett kravet mot dødsbuet eller arvingane.", "Turn to the estate or the heirs with the claim."},
	"pass-on-objection":        {"Send innsigelsen videre til kreditor.", "Send innvendinga vidare til kreditor.", "Pass the objection on to the creditor."},
	"charge-no-costs":          {"Krev ikke inndrivelseskostnader.", "Krev ikkje kostnader for inndrivinga.", "Charge no costs of collecting."},
	"adapt-to-hardship":        {"Tilpass inndrivelsen til det som er kjent om skyldnerens situasjon.", "Tilpass inndrivinga til det som er kjent om situasjonen til skuldnaren.", "Adapt the collecting to what is known of the debtor's circumstances."},
	"store-safely":             {"Lagre opplysningene utilgjengelig for uvedkommende, og bruk dem ikke til noe annet.", "Lagre opplysningane utilgjengelege for uvedkomande, og bruk dei ikkje til noko anna.", "Store the data out of reach of unauthorised persons, and use it for nothing else."},
	"erase-personal-data":      {"Slett personopplysningene, også når virksomheten har egne krav.", "Slett personopplysningane, også når verksemda har eigne krav.", "Erase the personal data, even where the undertaking has claims of its own."},
	"keep-the-assessment":      {"Dokumenter vurderingen, og oppbevar den i den perioden forskriften fastsetter.", "Dokumenter vurderinga, og oppbevar ho i den perioden forskrifta fastset.", "Document the judgement, and keep it for the period that the regulations set."},
	"notify-of-transfer":       {"Underrett skyldneren om overdragelsen.", "Underrett skuldnaren om overdraginga.", "Notify the debtor of the transfer."},
	"hand-over-history":        {"Gi kjøperen det skyldneren kan påberope seg, blant annet innsigelser og motkrav, og ikke mer.", "Gi kjøparen det skuldnaren kan gjere gjeldande, mellom anna innvendingar og motkrav, og ikkje meir.", "Give the buyer what the debtor can invoke, objections and counter-claims among it, and no more."},
	"stop-collecting":          {"Avslutt all bruk av opplysningene til inkasso, og avslutt saken.", "Avslutt all bruk av opplysningane til inkasso, og avslutt saka.", "End every use of the data for collecting, and close the case."},
	"keep-vouchers-only":       {"Oppbevar bare det regnskapet krever, så lenge det kreves, og atskilt fra annen bruk.", "Oppbevar berre det rekneskapen krev, så lenge det krevst, og skilt frå annan bruk.", "Keep only what the accounts require, for as long as they do, and apart from other use."},
	"inform-debtor":            {"Informer skyldneren om hvem kjøperen er, hvilke opplysninger kjøperen har, og hvor de kommer fra.", "Informer skuldnaren om kven kjøparen er, kva opplysningar kjøparen har, og kvar dei kjem frå.", "Inform the debtor who the buyer is, what data it holds and where it comes from."},
}
