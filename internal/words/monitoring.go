package words

import (
	"github.com/personvern/personvern/privacy/ruling"
)

var monitoringQuestions = map[ruling.Code]Text{
	"may-watch":                  {"Kan stedet overvåkes med kamera?", "Kan staden overvakast med kamera?", "May the place be watched with a camera?"},
	"requires-recording-erasure": {"Må kameraopptaket slettes?", "Må kameraopptaket slettast?", "Must the camera recording be erased?"},
	"may-hand-over":              {"Kan kameraopptaket utleveres?", "Kan kameraopptaket utleverast?", "May the camera recording be handed over?"},
	"may-open":                   {"Kan arbeidsgiveren gjøre innsyn i e-postkassen eller utstyret?", "Kan arbeidsgjevaren gjere innsyn i e-postkassa eller utstyret?", "May the employer look into the mailbox or the equipment?"},
	"may-track":                  {"Kan arbeidsgiveren overvåke de ansattes bruk av utstyr og nett?", "Kan arbeidsgjevaren overvake korleis dei tilsette bruker utstyr og nett?", "May the employer follow how employees use equipment and network?"},
	"requires-mailbox-closing":   {"Må e-postkassen avsluttes?", "Må e-postkassa avsluttast?", "Must the mailbox be closed?"},
	"requires-emptying":          {"Må innholdet i e-postkassen slettes?", "Må innhaldet i e-postkassa slettast?", "Must the content of the mailbox be erased?"},
	"may-record":                 {"Kan samtalen tas opp?", "Kan samtalen takast opp?", "May the conversation be recorded?"},
}

var monitoringReasons = map[ruling.Code]Text{
	"not-asked":            {"Spørsmålet mangler en dag.", "Spørsmålet manglar ein dag.", "The question lacks a day."},
	"earlier-law":          {"Loven som gjaldt den dagen, er ikke vurdert her.", "Lova som galdt den dagen, er ikkje vurdert her.", "The law that applied on that day is not considered here."},
	"no-special-need":      {"En begrenset krets av personer ferdes der jevnlig, og det er ikke særskilt behov for kameraet.", "Ein avgrensa krins av personar ferdast der jamleg, og det er ikkje særskilt behov for kameraet.", "A limited circle of people is there regularly, and there is no special need for the camera."},
	"not-signed":           {"Det er ikke varslet tydelig at stedet overvåkes.", "Det er ikkje varsla tydeleg at staden er overvaka.", "Nothing makes it clear that the place is watched."},
	"controller-not-named": {"Varselet sier ikke hvem som er behandlingsansvarlig.", "Varselet seier ikkje kven som er behandlingsansvarleg.", "The notice does not say who the controller is."},
	"sound-not-named":      {"Det tas opp lyd, og varselet sier det ikke.", "Det blir teke opp lyd, og varselet seier det ikkje.", "Sound is recorded, and the notice does not say so."},
	"control-unlawful":     {"Ansatte overvåkes uten at vilkårene for kontrolltiltak er oppfylt.", "Tilsette blir overvaka utan at vilkåra for kontrolltiltak er oppfylte.", "Employees are watched, and the conditions for control measures are not met."},
	"week-over":            {"Den vanlige slettefristen for opptaket er ute.", "Den vanlege slettefristen for opptaket er ute.", "The ordinary time limit for erasing the recording is over."},
	"thirty-days-over":     {"Også den lengre fristen for opptak som ventelig skal til politiet, er ute.", "Også den lengre fristen for opptak som venteleg skal til politiet, er ute.", "The longer time limit for recordings likely to go to the police is over, too."},
	"three-months-over":    {"Også den lengre fristen for opptak fra salgssteder, post og bank er ute.", "Også den lengre fristen for opptak frå salsstader, post og bank er ute.", "The longer time limit for recordings from points of sale, post and banks is over, too."},
	"not-consented":        {"De som er filmet, har ikke samtykket.", "Dei som er filma, har ikkje samtykt.", "Those who were filmed do not consent."},
	"not-by-law":           {"Ingen annen lov sier at opptaket kan utleveres.", "Inga anna lov seier at opptaket kan utleverast.", "No other law says that the recording may be handed over."},
	"not-police":           {"Opptaket skal ikke til politiet.", "Opptaket skal ikkje til politiet.", "The recording does not go to the police."},
	"no-investigation":     {"Politiet etterforsker ikke en straffbar handling eller en ulykke med opptaket.", "Politiet etterforskar ikkje ei straffbar handling eller ei ulukke med opptaket.", "The police do not investigate a crime or an accident with the recording."},
	"secrecy-bars":         {"Lovbestemt taushetsplikt er til hinder for utleveringen.", "Lovfesta teieplikt er til hinder for utleveringa.", "A statutory duty of secrecy stands in the way of handing it over."},
	"no-ground":            {"Innsynet er ikke nødvendig for driften eller en annen berettiget interesse, og det er ikke begrunnet mistanke.", "Innsynet er ikkje nødvendig for drifta eller ei anna berettiga interesse, og det er ikkje grunngitt mistanke.", "Looking is not needed for operation or another legitimate interest, and there is no reasoned suspicion."},
	"not-notified":         {"Den ansatte kunne ha blitt varslet og hørt først, men ble det ikke.", "Den tilsette kunne ha blitt varsla og høyrd først, men blei det ikkje.", "The employee could be notified and heard first, and was not."},
	"presence-not-offered": {"Den ansatte kunne ha fått være til stede, men fikk det ikke.", "Den tilsette kunne ha fått vere til stades, men fekk det ikkje.", "The employee could be let to be present, and was not."},
	"objected":             {"Den ansatte har protestert, og ingen tvingende grunner veier tyngre.", "Den tilsette har protestert, og ingen tvingande grunnar veg tyngre.", "The employee objects, and no compelling grounds override that."},
	"purpose-barred":       {"Formålet er et annet enn å drive nettet eller å avdekke og oppklare sikkerhetsbrudd der.", "Føremålet er eit anna enn å drive nettet eller å avdekkje og oppklare tryggleiksbrot der.", "The purpose is another than to run the network, or to find and clear up breaches of its security."},
	"employment-ended":     {"Arbeidsforholdet er avsluttet, og ingen særlige behov tilsier at e-postkassen er åpen en kort tid.", "Arbeidsforholdet er avslutta, og ingen særlege behov talar for at e-postkassa er open ei kort tid.", "The employment has ended, and no special need keeps the mailbox open for a short time."},
	"reasonable-time-over": {"Rimelig tid etter arbeidsforholdet er gått, og driften trenger ikke innholdet.", "Rimeleg tid etter arbeidsforholdet er gått, og drifta treng ikkje innhaldet.", "The reasonable time after the employment is over, and operation does not need the content."},
	"others-conversation":  {"Den som tar opp samtalen i hemmelighet, deltar ikke i den.", "Den som tek opp samtalen i løynd, deltek ikkje i han.", "Who records the conversation secretly takes no part in it."},
	"not-informed":         {"De som deltar i samtalen, er ikke informert.", "Dei som deltek i samtalen, er ikkje informerte.", "Those who speak were not informed."},
}

var monitoringFacts = map[ruling.Code]Text{
	"day":                {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
	"law-of-the-day":     {"Hvilken lov gjaldt den dagen?", "Kva lov galdt den dagen?", "Which law applied on that day?"},
	"circle":             {"Ferdes en begrenset krets av personer jevnlig der kameraet ser?", "Ferdast ein avgrensa krins av personar jamleg der kameraet ser?", "Is a limited circle of people regularly where the camera looks?"},
	"special-need":       {"Foreligger det et særlig behov?", "Ligg det føre eit særleg behov?", "Is there a special need?"},
	"sign":               {"Er det varslet tydelig at stedet overvåkes?", "Er det varsla tydeleg at staden er overvaka?", "Is it made clear that the place is watched?"},
	"controller":         {"Sier varselet hvem som er behandlingsansvarlig?", "Seier varselet kven som er behandlingsansvarleg?", "Does the notice say who the controller is?"},
	"sound":              {"Tas det opp lyd?", "Blir det teke opp lyd?", "Is sound recorded?"},
	"sound-named":        {"Sier varselet at det tas opp lyd?", "Seier varselet at det blir teke opp lyd?", "Does the notice say that sound is recorded?"},
	"employees":          {"Overvåker kameraet ansatte?", "Overvakar kameraet tilsette?", "Does the camera watch employees?"},
	"control":            {"Er vilkårene for kontrolltiltak på arbeidsplassen oppfylt?", "Er vilkåra for kontrolltiltak på arbeidsplassen oppfylte?", "Are the conditions for control measures at work met?"},
	"recorded":           {"Hvilken dag ble opptaket gjort?", "Kva dag blei opptaket gjort?", "On which day was the recording made?"},
	"police-likely":      {"Er det sannsynlig at opptaket vil bli utlevert til politiet?", "Er det sannsynleg at opptaket vil bli utlevert til politiet?", "Is it likely that the recording will be handed over to the police?"},
	"counter":            {"Er opptaket gjort på et salgssted eller i lokaler for post eller bank?", "Er opptaket gjort på ein salsstad eller i lokale for post eller bank?", "Was the recording made at a point of sale, or on premises of post or bank?"},
	"consent":            {"Samtykker de som er filmet?", "Samtykkjer dei som er filma?", "Do those who were filmed consent?"},
	"national-security":  {"Kan opptaket ha betydning for rikets sikkerhet?", "Kan opptaket ha noko å seie for tryggleiken til riket?", "Can the recording matter to national security?"},
	"exemption":          {"Er det gjort unntak som dekker dette?", "Er det gjort unntak som dekkjer dette?", "Is there an exception that covers this?"},
	"police":             {"Skal opptaket til politiet?", "Skal opptaket til politiet?", "Does the recording go to the police?"},
	"investigation":      {"Etterforsker politiet en straffbar handling eller en ulykke?", "Etterforskar politiet ei straffbar handling eller ei ulukke?", "Do the police investigate a crime or an accident?"},
	"secrecy":            {"Forbyr lovbestemt taushetsplikt utleveringen?", "Forbyr lovfesta teieplikt utleveringa?", "Does a statutory duty of secrecy forbid handing it over?"},
	"legal-ground":       {"Sier en annen lov at opptaket kan utleveres?", "Seier ei anna lov at opptaket kan utleverast?", "Does another law say that the recording may be handed over?"},
	"necessity":          {"Er det nødvendig for den daglige driften eller en annen berettiget interesse?", "Er det nødvendig for den daglege drifta eller ei anna berettiga interesse?", "Is it necessary for daily operation or another legitimate interest?"},
	"suspicion":          {"Er det begrunnet mistanke om grovt pliktbrudd eller om noe som kan gi grunn til oppsigelse?", "Er det grunngitt mistanke om grovt pliktbrot eller om noko som kan gi grunn til oppseiing?", "Is there a reasoned suspicion of a gross breach of duty, or of what can be ground for dismissal?"},
	"notice":             {"Ble den ansatte varslet og fikk uttale seg først?", "Blei den tilsette varsla og fekk uttale seg først?", "Was the employee notified and let speak first?"},
	"notice-possible":    {"Var det umulig å varsle den ansatte, eller gjelder et unntak?", "Var det umogleg å varsle den tilsette, eller gjeld eit unntak?", "Was notifying the employee impossible, or does an exception apply?"},
	"presence":           {"Kan den ansatte være til stede, med en representant?", "Kan den tilsette vere til stades, med ein representant?", "Can the employee be present, with a representative?"},
	"presence-possible":  {"Er det umulig å la den ansatte være til stede?", "Er det umogleg å la den tilsette vere til stades?", "Is it impossible to let the employee be present?"},
	"objection":          {"Har den ansatte protestert, og i så fall når?", "Har den tilsette protestert, og i så fall når?", "Has the employee objected, and if so when?"},
	"compelling-grounds": {"Veier tvingende berettigede grunner eller et rettskrav tyngre enn protesten?", "Veg tvingande berettiga grunnar eller eit rettskrav tyngre enn protesten?", "Do compelling legitimate grounds or a legal claim override the objection?"},
	"network":            {"Er formålet å drive nettet?", "Er føremålet å drive nettet?", "Is the purpose to run the network?"},
	"security-breaches":  {"Er formålet å avdekke eller oppklare sikkerhetsbrudd i nettet?", "Er føremålet å avdekkje eller oppklare tryggleiksbrot i nettet?", "Is the purpose to find or clear up breaches of the security of the network?"},
	"end-of-employment":  {"Er arbeidsforholdet avsluttet, og i så fall når?", "Er arbeidsforholdet avslutta, og i så fall når?", "Has the employment ended, and if so when?"},
	"reasonable-time":    {"Hvor lang tid har arbeidsgiveren funnet rimelig for å slette innholdet?", "Kor lang tid har arbeidsgjevaren funne rimeleg for å slette innhaldet?", "How long has the employer found reasonable for erasing the content?"},
	"part-in-call":       {"Deltar den som tar opp samtalen, selv i den?", "Deltek den som tek opp samtalen, sjølv i han?", "Does who records the conversation take part in it?"},
	"information":        {"Fikk alle som deltar i samtalen, informasjon før opptaket begynte?", "Fekk alle som deltek i samtalen, informasjon før opptaket byrja?", "Were all who speak informed before the recording began?"},
}

var monitoringObligations = map[ruling.Code]Text{
	"erase-recording":  {"Slett opptaket.", "Slett opptaket.", "Erase the recording."},
	"keep-unaltered":   {"Gjør innsynet slik at opplysningene endres minst mulig, og slik at funnene kan etterprøves.", "Gjer innsynet slik at opplysningane blir minst mogleg endra, og slik at funna kan etterprøvast.", "Look in a way that changes the data as little as possible, so that what is found can be checked."},
	"close-irrelevant": {"Lukk straks det som viser seg å være uten betydning, og slett kopier av det.", "Lukk straks det som viser seg å vere utan betydning, og slett kopiar av det.", "Close at once what turns out not to matter, and erase copies of it."},
	"write-account":    {"Underrett den ansatte skriftlig om hvorfor og hvordan innsynet skjedde, hva som ble åpnet, og resultatet.", "Underrett den tilsette skriftleg om kvifor og korleis innsynet skjedde, kva som blei opna, og resultatet.", "Tell the employee in writing why and how it was done, what was opened, and what came of it."},
	"close-mailbox":    {"Avslutt e-postkassen når arbeidsforholdet tar slutt.", "Avslutt e-postkassa når arbeidsforholdet tek slutt.", "Close the mailbox when the employment ends."},
	"erase-content":    {"Slett det innholdet som den daglige driften ikke trenger.", "Slett det innhaldet som den daglege drifta ikkje treng.", "Erase the content that daily operation does not need."},
}
