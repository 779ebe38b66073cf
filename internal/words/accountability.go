package words

import "github.com/personvern/personvern/privacy/accountability"

// AccountabilityReason returns a reason as a sentence that states the fact and not
// the conclusion, so that it is true whether it decided or not. Zero has the zero
// Text.
func AccountabilityReason(c accountability.ReasonCode) Text { return entry(accountabilityReasons, c) }

// AccountabilityObligation returns an obligation as a sentence in the imperative, to
// whoever has it: the organisation, or its officer. Zero has the zero Text.
func AccountabilityObligation(c accountability.ObligationCode) Text {
	return entry(accountabilityObligations, c)
}

// AccountabilityFact returns the question that a missing fact asks, as a sentence to
// a case handler; "yes" is the Yes of the field. Zero has the zero Text.
func AccountabilityFact(n accountability.FactName) Text { return entry(accountabilityFacts, n) }

// AccountabilityElement returns what a record, an assessment or a consultation
// contains, as a phrase for a list. Zero has the zero Text.
func AccountabilityElement(e accountability.Element) Text { return entry(accountabilityElements, e) }

var accountabilityReasons = []Text{
	accountability.NotAsked:              {"Spørsmålet mangler en dag eller en behandlingsaktivitet.", "Spørsmålet manglar ein dag eller ein behandlingsaktivitet.", "The question lacks a day or a processing activity."},
	accountability.FactsMissing:          {"Det som er opplyst, avgjør ikke svaret.", "Det som er opplyst, avgjer ikkje svaret.", "What was said does not settle the answer."},
	accountability.HeldAsProcessor:       {"Opplysningene behandles på vegne av en behandlingsansvarlig, som har plikten.", "Opplysningane blir behandla på vegner av ein behandlingsansvarleg, som har plikta.", "The data is processed on behalf of a controller, who has the duty."},
	accountability.ManyEmployed:          {"Virksomheten har så mange ansatte at unntaket for mindre virksomheter ikke gjelder.", "Verksemda har så mange tilsette at unntaket for mindre verksemder ikkje gjeld.", "The organisation employs so many that the exemption for smaller ones does not apply."},
	accountability.RiskLikely:            {"Behandlingen vil sannsynligvis innebære en risiko for de registrerte.", "Behandlinga vil truleg føre med seg ein risiko for dei registrerte.", "The processing is likely to bring a risk to the data subjects."},
	accountability.NotOccasional:         {"Behandlingen skjer ikke bare leilighetsvis.", "Behandlinga skjer ikkje berre ein gong imellom.", "The processing is not occasional."},
	accountability.SensitiveData:         {"Behandlingen omfatter særlige kategorier av personopplysninger eller opplysninger om lovovertredelser.", "Behandlinga omfattar særlege kategoriar av personopplysningar eller opplysningar om lovbrot.", "The processing includes special categories of personal data, or data on offences."},
	accountability.RecordExempt:          {"Virksomheten har få ansatte, og ingenting opphever unntaket for slike virksomheter.", "Verksemda har få tilsette, og ingenting opphevar unntaket for slike verksemder.", "The organisation employs few, and nothing takes the exemption for such organisations away."},
	accountability.DecisiveEvaluation:    {"Avgjørelser bygger på en omfattende automatisert vurdering av personer.", "Avgjerder byggjer på ei omfattande automatisert vurdering av personar.", "Decisions rest on an extensive automated evaluation of people."},
	accountability.SensitiveOnLargeScale: {"Særlige kategorier av personopplysninger eller opplysninger om lovovertredelser behandles i stor skala.", "Særlege kategoriar av personopplysningar eller opplysningar om lovbrot blir behandla i stor skala.", "Special categories of personal data, or data on offences, are processed on a large scale."},
	accountability.PublicAreaMonitored:   {"Et offentlig tilgjengelig område overvåkes i stor skala.", "Eit offentleg tilgjengeleg område blir overvaka i stor skala.", "A publicly accessible area is monitored on a large scale."},
	accountability.OnRequiredList:        {"Behandlingen står på tilsynsmyndighetens liste over dem som krever vurdering.", "Behandlinga står på lista til tilsynsmyndigheita over dei som krev vurdering.", "The processing is on the supervisory authority's list of those that require an assessment."},
	accountability.OnExemptList:          {"Behandlingen står på tilsynsmyndighetens liste over dem som ikke krever vurdering.", "Behandlinga står på lista til tilsynsmyndigheita over dei som ikkje krev vurdering.", "The processing is on the supervisory authority's list of those that require no assessment."},
	accountability.AssessedInLaw:         {"Personvernkonsekvensene ble vurdert da loven bak behandlingen ble laget.", "Personvernkonsekvensane blei vurderte då lova bak behandlinga blei laga.", "The impact was assessed when the law behind the processing was made."},
	accountability.HighRiskLikely:        {"En høy risiko er vurdert som sannsynlig.", "Ein høg risiko er vurdert som sannsynleg.", "A high risk was judged likely."},
	accountability.HighRiskUnlikely:      {"En høy risiko er vurdert som lite sannsynlig.", "Ein høg risiko er vurdert som lite sannsynleg.", "A high risk was judged not to be likely."},
	accountability.SeveralCriteria:       {"Flere av kriteriene for høy risiko er oppfylt.", "Fleire av kriteria for høg risiko er oppfylte.", "Several of the criteria of high risk are met."},
	accountability.OneCriterion:          {"Ett av kriteriene for høy risiko er oppfylt.", "Eitt av kriteria for høg risiko er oppfylt.", "One of the criteria of high risk is met."},
	accountability.NoCriterion:           {"Ingen av kriteriene for høy risiko er oppfylt.", "Ingen av kriteria for høg risiko er oppfylte.", "None of the criteria of high risk is met."},
	accountability.RiskChanged:           {"Risikoen er en annen enn den som ble vurdert.", "Risikoen er ein annan enn den som blei vurdert.", "The risk is another than the one that was assessed."},
	accountability.ReviewNecessary:       {"En ny gjennomgang er vurdert som nødvendig.", "Ein ny gjennomgang er vurdert som nødvendig.", "A review was judged necessary."},
	accountability.NoCauseForReview:      {"Risikoen er ikke endret, og ingenting annet tilsier en ny gjennomgang.", "Risikoen er ikkje endra, og ingenting anna talar for ein ny gjennomgang.", "The risk has not changed, and nothing else calls for a review."},
	accountability.HighRiskRemains:       {"Risikoen er fortsatt høy etter tiltakene.", "Risikoen er framleis høg etter tiltaka.", "The measures leave a high risk."},
	accountability.HighRiskMitigated:     {"Risikoen er ikke høy etter tiltakene.", "Risikoen er ikkje høg etter tiltaka.", "The measures leave no high risk."},
	accountability.PublicBody:            {"Virksomheten er en offentlig myndighet eller et offentlig organ, og ikke en domstol som dømmer.", "Verksemda er ei offentleg myndigheit eller eit offentleg organ, og ikkje ein domstol som dømmer.", "The organisation is a public authority or body, and no court acting in its judicial capacity."},
	accountability.CoreMonitoring:        {"Kjernevirksomheten krever regelmessig og systematisk overvåking av personer i stor skala.", "Kjerneverksemda krev regelmessig og systematisk overvaking av personar i stor skala.", "The core activities call for regular and systematic monitoring of people on a large scale."},
	accountability.CoreSensitiveData:     {"Kjernevirksomheten er å behandle særlige kategorier eller opplysninger om lovovertredelser i stor skala.", "Kjerneverksemda er å behandle særlege kategoriar eller opplysningar om lovbrot i stor skala.", "The core activities are the processing of special categories, or of data on offences, on a large scale."},
	accountability.OtherLaw:              {"En annen lov krever et personvernombud.", "Ei anna lov krev eit personvernombod.", "Another law requires a data protection officer."},
	accountability.OfficerOptional:       {"Ingenting krever et personvernombud.", "Ingenting krev eit personvernombod.", "Nothing requires a data protection officer."},
	accountability.Unqualified:           {"Personvernombudet mangler kvalifikasjonene som oppgavene krever.", "Personvernombodet manglar kvalifikasjonane som oppgåvene krev.", "The data protection officer lacks the qualities that the tasks ask for."},
	accountability.Inaccessible:          {"Konsernets felles personvernombud er ikke lett å nå fra alle virksomhetene.", "Det felles personvernombodet i konsernet er ikkje lett å nå frå alle verksemdene.", "The data protection officer that the group shares is not easily reached from every establishment."},
	accountability.NotInvolved:           {"Personvernombudet blir ikke involvert på riktig måte og til rett tid.", "Personvernombodet blir ikkje involvert på rett måte og til rett tid.", "The data protection officer is not involved properly and in time."},
	accountability.Unsupported:           {"Personvernombudet mangler ressurser, tilgang eller opplæring.", "Personvernombodet manglar ressursar, tilgang eller opplæring.", "The data protection officer lacks resources, access or training."},
	accountability.Instructed:            {"Personvernombudet får instrukser om hvordan oppgavene skal utføres.", "Personvernombodet får instruksar om korleis oppgåvene skal utførast.", "The data protection officer receives instructions about the tasks."},
	accountability.Penalised:             {"Personvernombudet er avskjediget eller straffet for å ha utført oppgavene.", "Personvernombodet er avsett eller straffa for å ha utført oppgåvene.", "The data protection officer was dismissed or penalised for performing the tasks."},
	accountability.ReportsBelowTop:       {"Personvernombudet rapporterer ikke til det høyeste ledelsesnivået.", "Personvernombodet rapporterer ikkje til det høgaste leiingsnivået.", "The data protection officer does not report to the highest level of management."},
	accountability.ConflictOfInterests:   {"Andre oppgaver er i konflikt med rollen som personvernombud.", "Andre oppgåver er i konflikt med rolla som personvernombod.", "Other tasks conflict with the office of data protection officer."},
	accountability.PositionFit:           {"Ingenting er til hinder for stillingen som personvernombud.", "Ingenting er til hinder for stillinga som personvernombod.", "Nothing stands against the position of data protection officer."},
}

var accountabilityObligations = []Text{
	accountability.SettleFacts:            {"Bring på det rene det som mangler.", "Finn ut det som manglar.", "Find out what is missing."},
	accountability.KeepRecord:             {"Før aktiviteten inn i den behandlingsansvarliges protokoll, skriftlig.", "Før aktiviteten inn i protokollen til den behandlingsansvarlege, skriftleg.", "Keep the activity in the controller's record, in writing."},
	accountability.KeepProcessorRecord:    {"Før aktiviteten inn i databehandlerens protokoll, skriftlig.", "Før aktiviteten inn i protokollen til databehandlaren, skriftleg.", "Keep the activity in the processor's record, in writing."},
	accountability.ShowRecord:             {"Legg protokollen frem for tilsynsmyndigheten når den ber om det.", "Legg protokollen fram for tilsynsmyndigheita når ho ber om det.", "Show the record to the supervisory authority when it asks for it."},
	accountability.AssessImpact:           {"Vurder personvernkonsekvensene før behandlingen begynner.", "Vurder personvernkonsekvensane før behandlinga byrjar.", "Assess the impact before the processing begins."},
	accountability.SeekOfficerAdvice:      {"Rådfør deg med personvernombudet, der det finnes et.", "Rådfør deg med personvernombodet, der det finst eit.", "Seek the advice of the data protection officer, where there is one."},
	accountability.SeekViews:              {"Innhent synspunkter fra de registrerte eller deres representanter, der det er relevant.", "Hent inn synspunkt frå dei registrerte eller representantane deira, der det er relevant.", "Seek the views of the data subjects or their representatives, where that is apt."},
	accountability.ReviewAssessment:       {"Kontroller om behandlingen fortsatt er i samsvar med vurderingen.", "Kontroller om behandlinga framleis er i samsvar med vurderinga.", "Review whether the processing still accords with the assessment."},
	accountability.DocumentJudgement:      {"Dokumenter hvorfor en høy risiko ikke er sannsynlig, med personvernombudets syn.", "Dokumenter kvifor ein høg risiko ikkje er sannsynleg, med synet til personvernombodet.", "Document why a high risk is not likely, with the view of the data protection officer."},
	accountability.AssistController:       {"Bistå den behandlingsansvarlige med å oppfylle pliktene sine.", "Hjelp den behandlingsansvarlege med å oppfylle pliktene sine.", "Assist the controller in meeting its duties."},
	accountability.ConsultAuthority:       {"Rådfør deg med tilsynsmyndigheten før behandlingen begynner.", "Rådfør deg med tilsynsmyndigheita før behandlinga byrjar.", "Consult the supervisory authority before the processing begins."},
	accountability.SubmitInformation:      {"Gi tilsynsmyndigheten det den trenger til forhåndsdrøftingen.", "Gi tilsynsmyndigheita det ho treng til førehandsdrøftinga.", "Give the supervisory authority what the prior consultation needs."},
	accountability.DesignateOfficer:       {"Utpek et personvernombud.", "Peik ut eit personvernombod.", "Designate a data protection officer."},
	accountability.PublishContacts:        {"Offentliggjør hvordan personvernombudet kan nås.", "Offentleggjer korleis ein kan nå personvernombodet.", "Publish how to reach the data protection officer."},
	accountability.TellAuthority:          {"Meld til tilsynsmyndigheten hvordan personvernombudet kan nås.", "Meld til tilsynsmyndigheita korleis ein kan nå personvernombodet.", "Tell the supervisory authority how to reach the data protection officer."},
	accountability.InvolveOfficer:         {"Involver personvernombudet på riktig måte og til rett tid.", "Involver personvernombodet på rett måte og til rett tid.", "Involve the data protection officer properly and in time."},
	accountability.SupportOfficer:         {"Gi personvernombudet ressurser, tilgang og opplæring.", "Gi personvernombodet ressursar, tilgang og opplæring.", "Give the data protection officer resources, access and training."},
	accountability.KeepIndependent:        {"Verken instruer eller straff personvernombudet, og la det rapportere til det høyeste ledelsesnivået.", "Verken instruer eller straff personvernombodet, og la det rapportere til det høgaste leiingsnivået.", "Neither instruct nor penalise the data protection officer, who reports to the highest level of management."},
	accountability.OpenToPersons:          {"La de registrerte kunne kontakte personvernombudet.", "La dei registrerte kunne kontakte personvernombodet.", "Let data subjects contact the data protection officer."},
	accountability.AvoidConflicts:         {"Gi ikke personvernombudet andre oppgaver som er i konflikt med rollen.", "Gi ikkje personvernombodet andre oppgåver som er i konflikt med rolla.", "Give the data protection officer no other task that conflicts with the office."},
	accountability.MendPosition:           {"Fjern det som er til hinder for stillingen, eller utpek et annet personvernombud.", "Fjern det som er til hinder for stillinga, eller peik ut eit anna personvernombod.", "Remove what stands against the position, or designate another data protection officer."},
	accountability.KeepSecrecy:            {"Bevar taushet om det du får vite som personvernombud, også etter at du har sluttet.", "Hald det du får vite som personvernombod, hemmeleg, også etter at du har slutta.", "Keep secret what you learn as data protection officer, also after leaving the office."},
	accountability.GiveAdvice:             {"Informer og gi råd om hva personvernreglene krever, som personvernombud.", "Informer og gi råd om kva personvernreglane krev, som personvernombod.", "Inform and advise about what data protection law asks, as data protection officer."},
	accountability.MonitorCompliance:      {"Kontroller at regler og retningslinjer for personvern følges, som personvernombud.", "Kontroller at reglar og retningslinjer for personvern blir følgde, som personvernombod.", "Monitor that data protection law and policies are followed, as data protection officer."},
	accountability.AdviseOnAssessment:     {"Gi på anmodning råd om vurderinger av personvernkonsekvenser, og kontroller at de gjennomføres, som personvernombud.", "Gi råd om vurderingar av personvernkonsekvensar når nokon ber om det, og kontroller at dei blir gjennomførte, som personvernombod.", "Advise on impact assessments when asked, and check that they are made, as data protection officer."},
	accountability.CooperateWithAuthority: {"Samarbeid med tilsynsmyndigheten, som personvernombud.", "Samarbeid med tilsynsmyndigheita, som personvernombod.", "Cooperate with the supervisory authority, as data protection officer."},
	accountability.ActAsContact:           {"Vær kontaktpunkt for tilsynsmyndigheten, som personvernombud.", "Ver kontaktpunkt for tilsynsmyndigheita, som personvernombod.", "Act as the contact point for the supervisory authority, as data protection officer."},
}

var accountabilityFacts = []Text{
	accountability.TheDay:      {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
	accountability.TheActivity: {"Hvilken behandlingsaktivitet gjelder spørsmålet?", "Kva behandlingsaktivitet gjeld spørsmålet?", "Which processing activity is the question about?"},
	// The fact is the number itself, which the regulation fixes.
	accountability.TheNumberEmployed:       {"Har virksomheten minst 250 ansatte?", "Har verksemda minst 250 tilsette?", "Does the organisation employ 250 persons or more?"},
	accountability.TheRisk:                 {"Vil behandlingen sannsynligvis innebære en risiko for de registrerte?", "Vil behandlinga truleg føre med seg ein risiko for dei registrerte?", "Is the processing likely to bring a risk to the data subjects?"},
	accountability.TheOccasion:             {"Skjer behandlingen bare leilighetsvis?", "Skjer behandlinga berre ein gong imellom?", "Is the processing occasional?"},
	accountability.ThePrivateKinds:         {"Er noen av de egne opplysningstypene i aktiviteten særlige kategorier eller opplysninger om lovovertredelser?", "Er nokon av dei eigne opplysningstypane i aktiviteten særlege kategoriar eller opplysningar om lovbrot?", "Are any of the activity's own kinds of data special categories, or data on offences?"},
	accountability.TheDecisiveEvaluation:   {"Bygger avgjørelser av stor betydning på en omfattende automatisert vurdering av personer?", "Byggjer avgjerder som har mykje å seie, på ei omfattande automatisert vurdering av personar?", "Do weighty decisions rest on an extensive automated evaluation of people?"},
	accountability.TheSensitiveScale:       {"Behandles særlige kategorier eller opplysninger om lovovertredelser i stor skala?", "Blir særlege kategoriar eller opplysningar om lovbrot behandla i stor skala?", "Are special categories, or data on offences, processed on a large scale?"},
	accountability.ThePublicAreaMonitoring: {"Overvåkes et offentlig tilgjengelig område systematisk og i stor skala?", "Blir eit offentleg tilgjengeleg område overvaka systematisk og i stor skala?", "Is a publicly accessible area monitored systematically and on a large scale?"},
	accountability.TheRequiredList:         {"Står behandlingen på tilsynsmyndighetens liste over dem som krever vurdering?", "Står behandlinga på lista til tilsynsmyndigheita over dei som krev vurdering?", "Is the processing on the supervisory authority's list of those that require an assessment?"},
	accountability.TheExemptList:           {"Står behandlingen på tilsynsmyndighetens liste over dem som ikke krever vurdering?", "Står behandlinga på lista til tilsynsmyndigheita over dei som ikkje krev vurdering?", "Is the processing on the supervisory authority's list of those that require no assessment?"},
	accountability.TheAssessmentInLaw:      {"Ble personvernkonsekvensene vurdert da loven bak behandlingen ble laget?", "Blei personvernkonsekvensane vurderte då lova bak behandlinga blei laga?", "Was the impact assessed when the law behind the processing was made?"},
	accountability.TheEvaluation:           {"Blir personer evaluert eller poengsatt?", "Blir personar evaluerte eller poengsette?", "Are people evaluated or scored?"},
	accountability.TheAutomatedDecisions:   {"Blir avgjørelser av stor betydning truffet automatisk?", "Blir avgjerder som har mykje å seie, tekne automatisk?", "Are weighty decisions taken by automated means?"},
	accountability.TheMonitoring:           {"Blir personer overvåket systematisk?", "Blir personar overvaka systematisk?", "Are people monitored systematically?"},
	accountability.TheHighlyPersonal:       {"Er opplysningene svært personlige?", "Er opplysningane svært personlege?", "Is the data of a highly personal nature?"},
	accountability.TheLargeScale:           {"Behandles opplysningene i stor skala?", "Blir opplysningane behandla i stor skala?", "Is the data processed on a large scale?"},
	accountability.TheMatching:             {"Blir datasett med ulik opprinnelse eller ulikt formål koblet sammen?", "Blir datasett med ulikt opphav eller ulikt føremål kopla saman?", "Are data sets of different origin or purpose matched or combined?"},
	accountability.TheVulnerable:           {"Er de registrerte sårbare, for eksempel barn eller ansatte?", "Er dei registrerte sårbare, til dømes barn eller tilsette?", "Are the data subjects vulnerable, for instance children or employees?"},
	accountability.TheInnovation:           {"Brukes teknologi eller organisering på en ny måte?", "Blir teknologi eller organisering brukt på ein ny måte?", "Is technology or organisation used in a new way?"},
	accountability.ThePrevention:           {"Hindrer behandlingen personer i å bruke en rett, en tjeneste eller en avtale?", "Hindrar behandlinga personar i å bruke ein rett, ei teneste eller ein avtale?", "Does the processing keep people from using a right, a service or a contract?"},
	accountability.TheHighRisk:             {"Er det sannsynlig at behandlingen vil innebære en høy risiko?", "Er det sannsynleg at behandlinga vil føre med seg ein høg risiko?", "Is the processing likely to bring a high risk?"},
	accountability.TheResidualRisk:         {"Er risikoen fortsatt høy etter tiltakene?", "Er risikoen framleis høg etter tiltaka?", "Do the measures leave a high risk?"},
	accountability.TheRiskChange:           {"Er risikoen en annen enn den som ble vurdert?", "Er risikoen ein annan enn den som blei vurdert?", "Is the risk another than the one that was assessed?"},
	accountability.TheReviewNeed:           {"Er det av andre grunner nødvendig med en ny gjennomgang?", "Er det av andre grunnar nødvendig med ein ny gjennomgang?", "Is a review necessary for another cause?"},
	accountability.ThePublicBody:           {"Er virksomheten en offentlig myndighet eller et offentlig organ?", "Er verksemda ei offentleg myndigheit eller eit offentleg organ?", "Is the organisation a public authority or body?"},
	accountability.TheJudicialCapacity:     {"Er virksomheten en domstol, og er all behandlingen en del av dømmingen?", "Er verksemda ein domstol, og er all behandlinga ein del av døminga?", "Is the organisation a court, and is all of the processing part of judging?"},
	accountability.TheCoreMonitoring:       {"Krever kjernevirksomheten regelmessig og systematisk overvåking av personer i stor skala?", "Krev kjerneverksemda regelmessig og systematisk overvaking av personar i stor skala?", "Do the core activities call for regular and systematic monitoring of people on a large scale?"},
	accountability.TheCoreSensitiveData:    {"Er kjernevirksomheten å behandle særlige kategorier eller opplysninger om lovovertredelser i stor skala?", "Er kjerneverksemda å behandle særlege kategoriar eller opplysningar om lovbrot i stor skala?", "Are the core activities the processing of special categories, or of data on offences, on a large scale?"},
	accountability.TheOtherLaw:             {"Krever en annen lov et personvernombud?", "Krev ei anna lov eit personvernombod?", "Does another law require a data protection officer?"},
	accountability.TheQualification:        {"Har personvernombudet kvalifikasjonene som oppgavene krever?", "Har personvernombodet kvalifikasjonane som oppgåvene krev?", "Does the data protection officer have the qualities that the tasks ask for?"},
	accountability.TheSharing:              {"Deler flere virksomheter i konsernet på personvernombudet?", "Deler fleire verksemder i konsernet på personvernombodet?", "Do several undertakings of the group share the data protection officer?"},
	accountability.TheAccessibility:        {"Er personvernombudet lett å nå fra alle virksomhetene?", "Er personvernombodet lett å nå frå alle verksemdene?", "Is the data protection officer easily reached from every establishment?"},
	accountability.TheInvolvement:          {"Blir personvernombudet involvert på riktig måte og til rett tid?", "Blir personvernombodet involvert på rett måte og til rett tid?", "Is the data protection officer involved properly and in time?"},
	accountability.TheSupport:              {"Får personvernombudet ressurser, tilgang og opplæring?", "Får personvernombodet ressursar, tilgang og opplæring?", "Does the data protection officer get resources, access and training?"},
	accountability.TheInstructions:         {"Får personvernombudet instrukser om oppgavene?", "Får personvernombodet instruksar om oppgåvene?", "Does the data protection officer receive instructions about the tasks?"},
	accountability.ThePenalty:              {"Er personvernombudet avskjediget eller straffet for å ha utført oppgavene?", "Er personvernombodet avsett eller straffa for å ha utført oppgåvene?", "Was the data protection officer dismissed or penalised for performing the tasks?"},
	accountability.TheReporting:            {"Rapporterer personvernombudet direkte til det høyeste ledelsesnivået?", "Rapporterer personvernombodet direkte til det høgaste leiingsnivået?", "Does the data protection officer report directly to the highest level of management?"},
	accountability.TheConflict:             {"Er andre oppgaver i konflikt med rollen som personvernombud?", "Er andre oppgåver i konflikt med rolla som personvernombod?", "Do other tasks conflict with the office of data protection officer?"},
}

var accountabilityElements = []Text{
	accountability.ControllerContacts:      {"navn og kontaktopplysninger for den behandlingsansvarlige", "namn og kontaktopplysningar for den behandlingsansvarlege", "name and contact details of the controller"},
	accountability.JointControllerContacts: {"navn og kontaktopplysninger for felles behandlingsansvarlige", "namn og kontaktopplysningar for felles behandlingsansvarlege", "name and contact details of joint controllers"},
	accountability.RepresentativeContacts:  {"navn og kontaktopplysninger for representanten", "namn og kontaktopplysningar for representanten", "name and contact details of the representative"},
	accountability.OfficerContacts:         {"kontaktopplysninger for personvernombudet", "kontaktopplysningar for personvernombodet", "contact details of the data protection officer"},
	accountability.ProcessorContacts:       {"navn og kontaktopplysninger for databehandlerne", "namn og kontaktopplysningar for databehandlarane", "name and contact details of the processors"},
	accountability.Purposes:                {"formålene med behandlingen", "føremåla med behandlinga", "the purposes of the processing"},
	accountability.ProcessingCategories:    {"kategoriene av behandling for hver behandlingsansvarlig", "kategoriane av behandling for kvar behandlingsansvarleg", "the categories of processing for each controller"},
	accountability.SubjectCategories:       {"kategoriene av registrerte", "kategoriane av registrerte", "the categories of data subjects"},
	accountability.DataCategories:          {"kategoriene av personopplysninger", "kategoriane av personopplysningar", "the categories of personal data"},
	accountability.RecipientCategories:     {"kategoriene av mottakere", "kategoriane av mottakarar", "the categories of recipients"},
	accountability.TransferDestinations:    {"tredjestater og internasjonale organisasjoner som mottar opplysningene", "tredjestatar og internasjonale organisasjonar som får opplysningane", "third countries and international organisations that receive the data"},
	accountability.TransferSafeguards:      {"dokumentasjon av garantiene ved overføringen", "dokumentasjon av garantiane ved overføringa", "documentation of the safeguards of the transfer"},
	accountability.ErasureTimeLimits:       {"fristene for sletting", "fristane for sletting", "the time limits for erasure"},
	accountability.SecurityMeasures:        {"en generell beskrivelse av sikkerhetstiltakene", "ei generell skildring av tryggleikstiltaka", "a general description of the security measures"},
	accountability.OperationsDescription:   {"en systematisk beskrivelse av behandlingen", "ei systematisk skildring av behandlinga", "a systematic description of the processing"},
	accountability.LegitimateInterest:      {"den berettigede interessen", "den berettiga interessa", "the legitimate interest"},
	accountability.NecessityAssessment:     {"en vurdering av nødvendighet og forholdsmessighet", "ei vurdering av om behandlinga er nødvendig og forholdsmessig", "an assessment of necessity and proportionality"},
	accountability.RiskAssessment:          {"en vurdering av risikoen for de registrerte", "ei vurdering av risikoen for dei registrerte", "an assessment of the risks to the data subjects"},
	accountability.RiskMeasures:            {"tiltakene mot risikoen", "tiltaka mot risikoen", "the measures against the risks"},
	accountability.Responsibilities:        {"ansvarsfordelingen mellom behandlingsansvarlige og databehandlere", "ansvarsfordelinga mellom behandlingsansvarlege og databehandlarar", "the responsibilities of controllers and processors"},
	accountability.Means:                   {"midlene for behandlingen", "midla for behandlinga", "the means of the processing"},
	accountability.ProtectionMeasures:      {"tiltakene som verner de registrertes rettigheter", "tiltaka som vernar rettane til dei registrerte", "the measures that protect the rights of the data subjects"},
	accountability.ImpactAssessment:        {"vurderingen av personvernkonsekvenser", "vurderinga av personvernkonsekvensar", "the data protection impact assessment"},
	accountability.RequestedInformation:    {"annen informasjon som tilsynsmyndigheten har bedt om", "annan informasjon som tilsynsmyndigheita har bede om", "other information that the supervisory authority has asked for"},
}
