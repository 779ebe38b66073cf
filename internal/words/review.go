package words

import "github.com/personvern/personvern/privacy/review"

// ReviewHeading returns what a finding is about as a short phrase, for the head of a
// finding or a table of contents. Zero has the zero Text.
func ReviewHeading(c review.Code) Text { return entry(reviewHeadings, c) }

// ReviewFinding returns what is found as a sentence, for the controller's own people.
// What is missing, and where, is in the finding. Zero has the zero Text.
func ReviewFinding(c review.Code) Text { return entry(reviewFindings, c) }

// ReviewMend returns what would mend a finding as a sentence in the imperative. Zero
// has the zero Text.
func ReviewMend(m review.Mend) Text { return entry(reviewMends, m) }

// ReviewSeverity returns how grave a finding is as a phrase, such as "critical", to
// stand beside it. Zero has the zero Text.
func ReviewSeverity(s review.Severity) Text { return entry(reviewSeverities, s) }

var reviewHeadings = []Text{
	review.NotToldAtCollection:       {"informasjon ved innsamling fra personen", "informasjon ved innsamling frå personen", "information when data is collected from the person"},
	review.NotToldOfObtained:         {"informasjon om opplysninger fra andre", "informasjon om opplysningar frå andre", "information on data from elsewhere"},
	review.InformationUnsettled:      {"uavklart informasjonsplikt", "uavklart informasjonsplikt", "an unsettled duty to inform"},
	review.SourcesNotSaid:            {"manglende kilder", "manglande kjelder", "missing sources"},
	review.SeveralBasesClaimed:       {"flere behandlingsgrunnlag for samme aktivitet", "fleire behandlingsgrunnlag for same aktivitet", "several lawful bases for one activity"},
	review.OtherBasisClaimed:         {"et annet behandlingsgrunnlag i erklæringen", "eit anna behandlingsgrunnlag i erklæringa", "another lawful basis in the notice"},
	review.VitalInterestsMixed:       {"vitale og berettigede interesser blandet sammen", "vitale og berettiga interesser blanda saman", "vital and legitimate interests mixed"},
	review.PublicTaskWithoutLaw:      {"oppgave i allmennhetens interesse uten lovgrunnlag", "oppgåve i ålmenn interesse utan lovgrunnlag", "a public task without a law"},
	review.ObligationWithoutLaw:      {"rettslig forpliktelse uten lovgrunnlag", "rettsleg plikt utan lovgrunnlag", "a legal obligation without a law"},
	review.ContractWithoutParty:      {"avtale med andre enn den registrerte", "avtale med andre enn den registrerte", "a contract without the person as party"},
	review.ContractNotNecessary:      {"avtale som ikke gjør behandlingen nødvendig", "avtale som ikkje gjer behandlinga nødvendig", "a contract that does not need the processing"},
	review.BasisNotMet:               {"behandlingsgrunnlag som ikke er oppfylt", "behandlingsgrunnlag som ikkje er oppfylt", "a lawful basis that is not met"},
	review.ConditionNotMet:           {"vilkår for særlige kategorier som ikke er oppfylt", "vilkår for særlege kategoriar som ikkje er oppfylt", "a condition for special categories that is not met"},
	review.ConditionWithoutLaw:       {"vilkår for særlige kategorier uten lovgrunnlag", "vilkår for særlege kategoriar utan lovgrunnlag", "a condition for special categories without a law"},
	review.ConditionLoosened:         {"for vidt vilkår for særlige kategorier", "for vidt vilkår for særlege kategoriar", "a loosened condition for special categories"},
	review.SpecialKindLeftOut:        {"utelatt særlig kategori", "utelaten særleg kategori", "a special category left out"},
	review.CriminalWithoutLaw:        {"opplysninger om lovovertredelser uten grunnlag", "opplysningar om lovbrot utan grunnlag", "data on offences without a ground"},
	review.NumberWithoutNeed:         {"fødselsnummer uten vurdert behov", "fødselsnummer utan vurdert behov", "national identity numbers without a need found"},
	review.DataNotListed:             {"opplysninger som ikke er oppført", "opplysningar som ikkje er førte opp", "data not listed"},
	review.NoStorageLimit:            {"manglende slettefrist", "manglande slettefrist", "no storage limit"},
	review.LimitVague:                {"uklar slettefrist", "uklar slettefrist", "a vague storage limit"},
	review.NormIsNotLaw:              {"bransjenorm brukt som lov", "bransjenorm brukt som lov", "a norm of the trade taken for law"},
	review.BackupsNotBounded:         {"sikkerhetskopier uten frist", "tryggingskopiar utan frist", "backups without a limit"},
	review.PseudonymisedAsAnonymous:  {"pseudonyme opplysninger behandlet som anonyme", "pseudonyme opplysningar behandla som anonyme", "pseudonymised data taken for anonymous"},
	review.FurtherUseNotAssessed:     {"viderebehandling som ikke er vurdert", "vidarebehandling som ikkje er vurdert", "further use not assessed"},
	review.ProcessorDataReused:       {"databehandlers egen bruk av opplysninger", "eigen bruk av opplysningar hos databehandlar", "a processor's own use of data"},
	review.SourceNotNamed:            {"kilder uten navn", "kjelder utan namn", "sources without a name"},
	review.SourceNameOutdated:        {"utdatert navn på en kilde", "utdatert namn på ei kjelde", "an outdated name of a source"},
	review.SourceWithoutChannel:      {"skatteopplysninger uten påvist hjemmel", "skatteopplysningar utan påvist heimel", "tax data without a legal channel found"},
	review.SourceClosed:              {"gjeldsregister brukt til inkasso", "gjeldsregister brukt til inkasso", "a debt register used to collect"},
	review.SocialMediaNotAssessed:    {"søk i sosiale medier som ikke er vurdert", "søk i sosiale medium som ikkje er vurdert", "social media searches not assessed"},
	review.CookiesWithoutConsent:     {"informasjonskapsler uten samtykke", "informasjonskapslar utan samtykke", "cookies without consent"},
	review.RecipientClosed:           {"mottakere som ikke lenger skal ha opplysninger", "mottakarar som ikkje lenger skal ha opplysningar", "recipients that are no longer to have data"},
	review.CreditRulesNotMet:         {"regler om kredittopplysning som ikke er vurdert", "reglar om kredittopplysning som ikkje er vurderte", "credit information rules not assessed"},
	review.GroupNeedNotAssessed:      {"konsernets behov, som ikke er vurdert", "behovet i konsernet, som ikkje er vurdert", "the group's need, which is not assessed"},
	review.SafeguardNotNamed:         {"overføring uten oppgitt garanti", "overføring utan oppgitt garanti", "a transfer without a safeguard named"},
	review.NoArrangement:             {"manglende ordning mellom behandlingsansvarlige", "manglande ordning mellom behandlingsansvarlege", "no arrangement between controllers"},
	review.OfficerNotTold:            {"uklart om det er et personvernombud", "uklart om det er eit personvernombod", "an officer left open"},
	review.NotInstructed:             {"manglende instruks til databehandler", "manglande instruks til databehandlar", "no instruction to the processor"},
	review.ErasureRefusedByInterest:  {"sletting nektet uten gyldig unntak", "sletting nekta utan gyldig unntak", "erasure refused without a valid exception"},
	review.ErasureGroundsLeftOut:     {"utelatte grunner for sletting", "utelatne grunnar for sletting", "grounds for erasure left out"},
	review.PortabilityMisread:        {"feil om dataportabilitet", "feil om dataportabilitet", "portability misread"},
	review.ObjectionLimited:          {"innskrenket rett til å protestere", "innskrenka rett til å protestere", "a limited right to object"},
	review.MarketingObjectionLeftOut: {"utelatt rett til å protestere mot markedsføring", "utelaten rett til å protestere mot marknadsføring", "the right to object to marketing left out"},
	review.RestrictionLimited:        {"innskrenket rett til begrensning", "innskrenka rett til avgrensing", "a limited right to restriction"},
	review.AutomatedDecisionsLimited: {"innskrenket vern mot automatiserte avgjørelser", "innskrenka vern mot automatiserte avgjerder", "a limited right against automated decisions"},
	review.WithdrawalSoftened:        {"uklar rett til å trekke tilbake samtykke", "uklar rett til å trekkje tilbake samtykke", "a doubtful right to withdraw consent"},
	review.RightDoubtful:             {"tvilsom fremstilling av en rettighet", "tvilsam framstilling av ein rett", "a doubtful account of a right"},
	review.ChangeOnlyPublished:       {"endringer som bare publiseres", "endringar som berre blir publiserte", "changes that are only published"},
	review.StatementDoubtful:         {"tvilsomt utsagn", "tvilsam utsegn", "a doubtful statement"},
	review.AssessmentOpen:            {"vurdering som gjenstår", "vurdering som står att", "an assessment still open"},
}

var reviewFindings = []Text{
	review.NotToldAtCollection:       {"Personvernerklæringen gir ikke all informasjon som kreves når opplysninger samles inn fra den registrerte.", "Personvernerklæringa gir ikkje all informasjon som krevst når opplysningar blir samla inn frå den registrerte.", "The notice does not give all information required where data is collected from the data subject."},
	review.NotToldOfObtained:         {"Personvernerklæringen gir ikke all informasjon som kreves om opplysninger fra andre enn den registrerte.", "Personvernerklæringa gir ikkje all informasjon som krevst om opplysningar frå andre enn den registrerte.", "The notice does not give all information required on data that was not obtained from the data subject."},
	review.InformationUnsettled:      {"Det er ikke avklart om erklæringen må gi mer informasjon.", "Det er ikkje avklart om erklæringa må gi meir informasjon.", "It is not settled whether the notice must give more information."},
	review.SourcesNotSaid:            {"Aktiviteten oppgir ingen kilder, slik at det er uklart hvilken informasjon som kreves.", "Aktiviteten nemner ingen kjelder, slik at det er uklart kva informasjon som krevst.", "The activity names no sources, so that it is open what information is required."},
	review.SeveralBasesClaimed:       {"Erklæringen påberoper flere behandlingsgrunnlag for én aktivitet, slik at rettighetene blir uklare.", "Erklæringa viser til fleire behandlingsgrunnlag for éin aktivitet, slik at rettane blir uklare.", "The notice claims several lawful bases for one activity, so that the rights are unclear."},
	review.OtherBasisClaimed:         {"Erklæringen påberoper et annet behandlingsgrunnlag enn det som er lagt til grunn.", "Erklæringa viser til eit anna behandlingsgrunnlag enn det som er lagt til grunn.", "The notice claims another lawful basis than the one that is asserted."},
	review.VitalInterestsMixed:       {"Erklæringen påberoper vitale og berettigede interesser samlet, selv om bare de siste skal avveies.", "Erklæringa viser til vitale og berettiga interesser samla, sjølv om berre dei siste skal vegast.", "The notice claims vital and legitimate interests together, though only the latter are balanced."},
	review.PublicTaskWithoutLaw:      {"Erklæringen påberoper en oppgave i allmennhetens interesse uten å vise til en lov som fastsetter den.", "Erklæringa viser til ei oppgåve i ålmenn interesse utan å nemne ei lov som fastset ho.", "The notice claims a public task, and no law that lays it down is shown."},
	review.ObligationWithoutLaw:      {"Erklæringen påberoper en rettslig forpliktelse uten å vise til en lov som pålegger aktiviteten.", "Erklæringa viser til ei rettsleg plikt utan å nemne ei lov som påbyr aktiviteten.", "The notice claims a legal obligation, and no law that orders the activity is shown."},
	review.ContractWithoutParty:      {"En avtale er brukt som grunnlag overfor personer som ikke selv er part i den.", "Ein avtale er brukt som grunnlag overfor personar som ikkje sjølve er part i han.", "A contract is the basis towards people who are not themselves party to it."},
	review.ContractNotNecessary:      {"Erklæringen påberoper en avtale, men ingenting viser at behandlingen er nødvendig for å oppfylle den.", "Erklæringa viser til ein avtale, men ingenting viser at behandlinga er nødvendig for å oppfylle han.", "The notice claims a contract, and nothing shows that performing it needs the processing."},
	review.BasisNotMet:               {"Vurderingen viser at behandlingsgrunnlaget ikke er oppfylt.", "Vurderinga viser at behandlingsgrunnlaget ikkje er oppfylt.", "What was found refutes the lawful basis."},
	review.ConditionNotMet:           {"Vurderingen viser at vilkåret for å behandle særlige kategorier ikke er oppfylt.", "Vurderinga viser at vilkåret for å behandle særlege kategoriar ikkje er oppfylt.", "What was found refutes the condition for processing special categories."},
	review.ConditionWithoutLaw:       {"Vilkåret for å behandle særlige kategorier krever en lov, og aktiviteten oppgir ingen.", "Vilkåret for å behandle særlege kategoriar krev ei lov, og aktiviteten nemner inga.", "The condition for processing special categories needs a law, and the activity names none."},
	review.ConditionLoosened:         {"Erklæringen beskriver et vilkår for særlige kategorier videre enn loven, eller ber om opplysningene uten et vilkår.", "Erklæringa skildrar eit vilkår for særlege kategoriar vidare enn lova, eller ber om opplysningane utan eit vilkår.", "The notice words a condition for special categories wider than the law, or asks for the data without one."},
	review.SpecialKindLeftOut:        {"Erklæringens liste over særlige kategorier mangler en av dem.", "Lista i erklæringa over særlege kategoriar manglar ein av dei.", "The notice's list of special categories lacks one."},
	review.CriminalWithoutLaw:        {"Opplysninger om lovovertredelser behandles uten offentlig kontroll, lov eller vilkår som gir adgang til det.", "Opplysningar om lovbrot blir behandla utan offentleg kontroll, lov eller vilkår som opnar for det.", "Data on offences is processed without official control, a law or a condition that carries it."},
	review.NumberWithoutNeed:         {"Fødselsnummer til representanter behandles, og ingen har vurdert at det er nødvendig.", "Fødselsnummer til representantar blir behandla, og ingen har vurdert at det er nødvendig.", "National identity numbers of representatives are processed, and nobody has found that they are needed."},
	review.DataNotListed:             {"Erklæringen oppgir ikke hvilke opplysninger som behandles om noen av de registrerte.", "Erklæringa nemner ikkje kva opplysningar som blir behandla om nokre av dei registrerte.", "The notice does not list the data of some of the data subjects."},
	review.NoStorageLimit:            {"Ingen frist, lagringsplikt eller lengste lagringstid avslutter aktiviteten.", "Ingen frist, lagringsplikt eller lengste lagringstid avsluttar aktiviteten.", "No limit, duty to keep or maximum ends the activity."},
	review.LimitVague:                {"Erklæringen angir en slettefrist der hendelsen eller perioden ikke kan fastslås.", "Erklæringa gir ein slettefrist der hendinga eller perioden ikkje kan fastslåast.", "The notice gives a storage limit whose event or period cannot be told from it."},
	review.NormIsNotLaw:              {"Slettefristen bygger bare på en bransjenorm, som ikke gjør lagringen nødvendig.", "Slettefristen byggjer berre på ei bransjenorm, som ikkje gjer lagringa nødvendig.", "The storage limit rests on a norm of the trade alone, which does not make the storage necessary."},
	review.BackupsNotBounded:         {"Det er ikke opplyst hvor ofte sikkerhetskopier overskrives.", "Det er ikkje opplyst kor ofte tryggingskopiar blir skrivne over.", "How often backups are overwritten is not said."},
	review.PseudonymisedAsAnonymous:  {"Pseudonyme opplysninger behandles som om de var anonyme.", "Pseudonyme opplysningar blir behandla som om dei var anonyme.", "Pseudonymised data is treated as if it were anonymous."},
	review.FurtherUseNotAssessed:     {"Opplysninger fra tidligere saker brukes igjen, og ingen har vurdert om formålene er forenlige.", "Opplysningar frå tidlegare saker blir brukte igjen, og ingen har vurdert om føremåla er foreinlege.", "Data of earlier cases is used again, and nobody has found the purposes to be compatible."},
	review.ProcessorDataReused:       {"Opplysninger som behandles etter instruks, kan bli brukt til databehandlerens egne formål.", "Opplysningar som blir behandla etter instruks, kan bli brukte til eigne føremål hos databehandlaren.", "Data held on instruction may be used for the processor's own purposes."},
	review.SourceNotNamed:            {"Opplysninger kommer fra kilder som ikke er navngitt.", "Opplysningar kjem frå kjelder som ikkje er namngitte.", "Data comes from sources that are not named."},
	review.SourceNameOutdated:        {"En kilde er oppført med et navn den ikke lenger har.", "Ei kjelde er ført opp med eit namn ho ikkje lenger har.", "A source stands under a name that it no longer has."},
	review.SourceWithoutChannel:      {"Skatteopplysninger innhentes, og ingen har påvist en lov som gir adgang til det.", "Skatteopplysningar blir henta inn, og ingen har påvist ei lov som opnar for det.", "Tax data is obtained, and nobody has found a law that lets the controller have it."},
	review.SourceClosed:              {"Opplysninger fra gjeldsregistre brukes til inkasso, som de ikke utleveres til.", "Opplysningar frå gjeldsregister blir brukte til inkasso, som dei ikkje blir utleverte til.", "Debt register data is used to collect, for which it is not given out."},
	review.SocialMediaNotAssessed:    {"Søkere undersøkes i sosiale medier, og ingen har vurdert at grunnlaget holder.", "Søkjarar blir undersøkte i sosiale medium, og ingen har vurdert at grunnlaget held.", "Applicants are looked up in social media, and nobody has found that the basis holds."},
	review.CookiesWithoutConsent:     {"Informasjonskapsler som ikke er nødvendige, brukes uten samtykke.", "Informasjonskapslar som ikkje er nødvendige, blir brukte utan samtykke.", "Cookies that are not necessary are used without consent."},
	review.RecipientClosed:           {"Arbeidsgivere eller Arbeids- og velferdsetaten får opplysninger om utleggstrekk som ikke lenger går gjennom dem.", "Arbeidsgjevarar eller Arbeids- og velferdsetaten får opplysningar om utleggstrekk som ikkje lenger går gjennom dei.", "Employers or the welfare office get data on attachments of earnings that no longer run through them."},
	review.CreditRulesNotMet:         {"Krav meldes til kredittopplysningsforetak, og ingen har vurdert at reglene for det er fulgt.", "Krav blir melde til kredittopplysningsføretak, og ingen har vurdert at reglane for det er følgde.", "Claims are reported to credit bureaus, and nobody has found that the rules on that are met."},
	review.GroupNeedNotAssessed:      {"Andre selskaper i konsernet får opplysninger, og ingen har vurdert at de trenger dem.", "Andre selskap i konsernet får opplysningar, og ingen har vurdert at dei treng dei.", "Other companies of the group get data, and nobody has found that they need it."},
	review.SafeguardNotNamed:         {"Opplysninger kan bli overført ut av Det europeiske økonomiske samarbeidsområdet, og erklæringen oppgir ingen garanti.", "Opplysningar kan bli overførte ut av Det europeiske økonomiske samarbeidsområdet, og erklæringa nemner ingen garanti.", "Data may leave the European Economic Area, and the notice names no safeguard."},
	review.NoArrangement:             {"Flere behandlingsansvarlige deler aktiviteten, og ingen har fastslått hvem som har ansvar for hva.", "Fleire behandlingsansvarlege deler aktiviteten, og ingen har slått fast kven som har ansvar for kva.", "Several controllers share the activity, and nobody has found who of them answers for what."},
	review.OfficerNotTold:            {"Erklæringen lar det stå åpent om en av de behandlingsansvarlige har personvernombud.", "Erklæringa lèt det stå ope om ein av dei behandlingsansvarlege har personvernombod.", "The notice leaves open whether one of the controllers has a data protection officer."},
	review.NotInstructed:             {"Det er ikke påvist noen instruks fra dem databehandleren handler for.", "Det er ikkje påvist nokon instruks frå dei databehandlaren handlar for.", "No instruction was found from those for whom the processor acts."},
	review.ErasureRefusedByInterest:  {"Erklæringen avslår sletting av grunner som ikke er unntak i loven.", "Erklæringa avslår sletting av grunnar som ikkje er unntak i lova.", "The notice refuses erasure for reasons that are no exception in law."},
	review.ErasureGroundsLeftOut:     {"Erklæringen nevner retten til sletting, men ingen av grunnene for den.", "Erklæringa nemner retten til sletting, men ingen av grunnane for han.", "The notice tells of erasure, and of none of its grounds."},
	review.PortabilityMisread:        {"Erklæringen avslår dataportabilitet av en grunn som ikke teller.", "Erklæringa avslår dataportabilitet av ein grunn som ikkje tel.", "The notice denies portability for a reason that does not count."},
	review.ObjectionLimited:          {"Erklæringen fratar de registrerte retten til å protestere for en hel type behandling.", "Erklæringa tek frå dei registrerte retten til å protestere for ein heil type behandling.", "The notice takes the right to object away from a whole sort of processing."},
	review.MarketingObjectionLeftOut: {"Erklæringen sier ikke at enhver kan protestere mot markedsføring uten å begrunne det.", "Erklæringa seier ikkje at alle kan protestere mot marknadsføring utan å grunngi det.", "The notice does not say that anyone can object to marketing without giving grounds."},
	review.RestrictionLimited:        {"Erklæringen fratar de registrerte retten til begrensning for en hel type behandling.", "Erklæringa tek frå dei registrerte retten til avgrensing for ein heil type behandling.", "The notice takes the right to restriction away from a whole sort of processing."},
	review.AutomatedDecisionsLimited: {"Erklæringen fjerner vernet mot automatiserte avgjørelser, eller slår det sammen med en annen rettighet.", "Erklæringa tek bort vernet mot automatiserte avgjerder, eller slår det saman med ein annan rett.", "The notice takes away the right against automated decisions, or merges it with another right."},
	review.WithdrawalSoftened:        {"Erklæringen gjør det tvilsomt om et samtykke kan trekkes tilbake.", "Erklæringa gjer det tvilsamt om eit samtykke kan trekkjast tilbake.", "The notice makes it doubtful that a consent can be withdrawn."},
	review.RightDoubtful:             {"Erklæringen omtaler en annen rettighet på en tvilsom måte.", "Erklæringa omtaler ein annan rett på ein tvilsam måte.", "The notice tells of another right in a doubtful way."},
	review.ChangeOnlyPublished:       {"Endringer blir bare publisert, selv om et nytt formål krever informasjon på forhånd.", "Endringar blir berre publiserte, sjølv om eit nytt føremål krev informasjon på førehand.", "Changes are only published, though a new purpose asks for information beforehand."},
	review.StatementDoubtful:         {"Utsagnet er merket som tvilsomt.", "Utsegna er merkt som tvilsam.", "The statement is marked as doubtful."},
	review.AssessmentOpen:            {"Det er ennå ikke vurdert om kravene til behandlingen er oppfylt.", "Det er enno ikkje vurdert om krava til behandlinga er oppfylte.", "It has not been assessed yet whether what the processing needs is met."},
}

var reviewMends = []Text{
	review.Tell:             {"Informer de registrerte om det som mangler.", "Informer dei registrerte om det som manglar.", "Tell the data subjects what is missing."},
	review.NameSources:      {"Oppgi hvor opplysningene kommer fra.", "Sei kvar opplysningane kjem frå.", "Say where the data comes from."},
	review.ClaimOneBasis:    {"Oppgi for hver aktivitet bare det behandlingsgrunnlaget som gjelder.", "Nemn for kvar aktivitet berre det behandlingsgrunnlaget som gjeld.", "Claim, of each activity, only the lawful basis that is asserted."},
	review.RestOnOtherBasis: {"Bygg behandlingen, eller det erklæringen sier om den, på et grunnlag som holder, eller avslutt den.", "Bygg behandlinga, eller det erklæringa seier om ho, på eit grunnlag som held, eller avslutt ho.", "Rest the processing, or what the notice says of it, on a basis that holds, or end it."},
	review.NameLaw:          {"Vis til loven som pålegger eller tillater det, eller fjern påstanden.", "Vis til lova som påbyr eller opnar for det, eller fjern påstanden.", "Name the law that orders or allows it, or drop the claim."},
	review.NameCondition:    {"Bygg behandlingen på et vilkår som åpner for slike opplysninger, eller avslutt den.", "Bygg behandlinga på eit vilkår som opnar for slike opplysningar, eller avslutt ho.", "Rest the processing on a condition that carries such data, or end it."},
	review.SetLimit:         {"Fastsett en hendelse og en frist for sletting, og oppgi dem.", "Fastset ei hending og ein frist for sletting, og opplys om dei.", "Set an event and a period for erasure, and tell them."},
	review.StateReason:      {"Finn ut hvorfor lagringen må vare så lenge, og oppgi det.", "Finn ut kvifor lagringa må vare så lenge, og opplys om det.", "Find out why the storage must take so long, and tell it."},
	review.Reword:           {"Skriv om utsagnet slik at det sier det loven sier.", "Skriv om utsegna slik at ho seier det lova seier.", "Reword the statement so that it says what the law says."},
	review.LeaveOut:         {"Ta bort kilden, mottakeren eller bruken.", "Ta bort kjelda, mottakaren eller bruken.", "Do without the source, the recipient or the use."},
	review.Assess:           {"Vurder forholdet, og dokumenter vurderingen.", "Vurder forholdet, og dokumenter vurderinga.", "Assess the matter, and document what was found."},
	review.NameSafeguard:    {"Velg en garanti for overføringen, og oppgi den.", "Vel ein garanti for overføringa, og nemn han.", "Choose a safeguard for the transfer, and name it."},
	review.Arrange:          {"Avtal hvem som har ansvar for hva, eller del aktiviteten opp.", "Avtal kven som har ansvar for kva, eller del opp aktiviteten.", "Agree who answers for what, or part the activity."},
	review.Instruct:         {"Få instruksen skriftlig.", "Få instruksen skriftleg.", "Have the instruction in writing."},
}

var reviewSeverities = []Text{
	review.Critical: {"kritisk", "kritisk", "critical"},
	review.Serious:  {"alvorlig", "alvorleg", "serious"},
	review.Minor:    {"mindre alvorlig", "mindre alvorleg", "minor"},
	review.Hint:     {"må undersøkes", "må undersøkjast", "to be looked into"},
}
