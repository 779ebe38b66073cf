package words

import "github.com/personvern/personvern/privacy"

// ReasonInternal is a reason as a sentence for internal readers. It states the
// fact and not what follows from it, so that it is as true of a reason that was
// overridden as of one that decided, and in every question that gives it. The
// zero value and a number outside the reasons have the zero Text.
//
// The duty, the maximum and the provisions behind a reason are not in it: the
// caller has them from [privacy.Reason].
func ReasonInternal(c privacy.ReasonCode) Text { return entry(decisionReasons, c) }

// ReasonForPerson is the same for the person concerned. No sentence lets on that
// anybody suspects, investigates or has reported something, or what somebody
// thinks of the person; whether a reason may be told at all is decided elsewhere.
//
// An order to keep does not say whose it is, the record of a breach not of what, and
// criminal data is data that may be used only on special conditions: to name one of
// them can be to warn (hvitvaskingsloven §§ 28, 32, personopplysningsloven § 16 b).
func ReasonForPerson(c privacy.ReasonCode) Text { return entry(reasonsForPerson, c) }

var decisionReasons = []Text{
	privacy.HeldAsProcessor: {
		"Opplysningen behandles på vegne av en annen, som er behandlingsansvarlig.",
		"Opplysninga blir behandla på vegner av ein annan, som er behandlingsansvarleg.",
		"The data is processed on behalf of another, who is the controller.",
	},
	privacy.NothingHeld: {
		"Det finnes ingen slike opplysninger om den registrerte.",
		"Det finst ingen slike opplysningar om den registrerte.",
		"No such data about the data subject is held.",
	},
	privacy.NotIdentifiable: {
		"Den behandlingsansvarlige har vist at den registrerte ikke kan identifiseres i opplysningen.",
		"Den behandlingsansvarlege har vist at den registrerte ikkje kan identifiserast i opplysninga.",
		"The controller has shown that the data subject cannot be identified in the data.",
	},
	privacy.IdentityInDoubt: {
		"Det er rimelig tvil om hvem anmodningen kommer fra, og tilleggsinformasjonen det er bedt om, er ikke kommet.",
		"Det er rimeleg tvil om kven oppmodinga kjem frå, og tilleggsinformasjonen det er bede om, har ikkje kome.",
		"There is reasonable doubt about who the request comes from, and the further information that was asked for has not come.",
	},
	privacy.ExcessiveRequest: {
		"Anmodningen er åpenbart grunnløs eller overdreven.",
		"Oppmodinga er openbert grunnlaus eller overdriven.",
		"The request is manifestly unfounded or excessive.",
	},
	privacy.OrderToKeep: {
		"En myndighet eller en domstol har pålagt oppbevaring av opplysningen.",
		"Ei myndigheit eller ein domstol har pålagt oppbevaring av opplysninga.",
		"An authority or a court has ordered the data to be kept.",
	},
	privacy.KeptForPerson: {
		"Den registrerte trenger opplysningen til et rettskrav.",
		"Den registrerte treng opplysninga til eit rettskrav.",
		"The data subject needs the data for a legal claim.",
	},
	privacy.DutyToKeep: {
		"En lov pålegger oppbevaring av opplysningen.",
		"Ei lov pålegg oppbevaring av opplysninga.",
		"A statute orders the data to be kept.",
	},
	privacy.ErasureOpposed: {
		"Den registrerte motsetter seg sletting av en opplysning som er behandlet ulovlig.",
		"Den registrerte set seg imot sletting av ei opplysning som er behandla ulovleg.",
		"The data subject opposes the erasure of data that has been processed unlawfully.",
	},
	privacy.MaximumPassed: {
		"Den lengste lagringstiden som en lov åpner for, er ute.",
		"Den lengste lagringstida som ei lov opnar for, er ute.",
		"The longest storage time that a statute allows has run out.",
	},
	privacy.OwnClaim: {
		"Den behandlingsansvarlige har besluttet å beholde opplysningen for et rettskrav.",
		"Den behandlingsansvarlege har vedteke å behalde opplysninga for eit rettskrav.",
		"The controller has decided to keep the data for a legal claim.",
	},
	privacy.BreachRecord: {
		"Opplysningen dokumenterer et brudd på personopplysningssikkerheten.",
		"Opplysninga dokumenterer eit brot på personopplysningstryggleiken.",
		"The data documents a personal data breach.",
	},
	privacy.AccessUnanswered: {
		"Et krav om innsyn er ikke besvart.",
		"Eit krav om innsyn har ikkje fått svar.",
		"A request for access has not been answered.",
	},
	privacy.ContestUndecided: {
		"Det er ikke avgjort om opplysningen er riktig, eller om en protest fører frem.",
		"Det er ikkje avgjort om opplysninga er rett, eller om ein protest fører fram.",
		"It has not been decided whether the data is accurate, or whether an objection succeeds.",
	},
	privacy.ClaimOpen: {
		"Kravet som opplysningen brukes til å inndrive eller forsvare, er fortsatt åpent.",
		"Kravet som opplysninga blir brukt til å drive inn eller forsvare, er framleis ope.",
		"The claim that the data is used to collect or defend is still open.",
	},
	privacy.FreeExpression: {
		"Opplysningen er nødvendig for ytrings- og informasjonsfriheten.",
		"Opplysninga er nødvendig for ytrings- og informasjonsfridommen.",
		"The data is necessary for the freedom of expression and information.",
	},
	privacy.HealthInterest: {
		"Opplysningen er nødvendig av hensyn til folkehelsen.",
		"Opplysninga er nødvendig av omsyn til folkehelsa.",
		"The data is necessary for public health.",
	},
	privacy.ResearchOrArchive: {
		"Opplysningen er nødvendig for arkivering, forskning eller statistikk.",
		"Opplysninga er nødvendig for arkivering, forsking eller statistikk.",
		"The data is necessary for archiving, research or statistics.",
	},
	privacy.PurposeActive: {
		"Minst ett formål dekker fortsatt opplysningen.",
		"Minst eitt føremål dekkjer framleis opplysninga.",
		"At least one purpose still covers the data.",
	},
	privacy.PurposeEnded: {
		"Formålet med behandlingen er opphørt.",
		"Føremålet med behandlinga har falle bort.",
		"The purpose of the processing has ended.",
	},
	privacy.ConsentWithdrawn: {
		"Et samtykke som behandlingen bygde på, er trukket tilbake.",
		"Eit samtykke som behandlinga bygde på, er trekt tilbake.",
		"A consent that the processing rested on has been withdrawn.",
	},
	privacy.ObjectionStands: {
		"Den registrerte protesterer, og det er ikke vist grunner som går foran.",
		"Den registrerte protesterer, og det er ikkje vist grunnar som går føre.",
		"The data subject objects, and no overriding grounds have been shown.",
	},
	privacy.MarketingObjection: {
		"Den registrerte protesterer mot direkte markedsføring.",
		"Den registrerte protesterer mot direkte marknadsføring.",
		"The data subject objects to direct marketing.",
	},
	privacy.ProcessedUnlawfully: {
		"Opplysningen er samlet inn eller behandlet ulovlig.",
		"Opplysninga er samla inn eller behandla ulovleg.",
		"The data was collected or processed unlawfully.",
	},
	privacy.ErasureOrdered: {
		"En lov eller et pålegg krever at opplysningen slettes.",
		"Ei lov eller eit pålegg krev at opplysninga blir sletta.",
		"A law or an order requires the erasure of the data.",
	},
	privacy.ChildsData: {
		"Opplysningen ble samlet inn fra et barn for en nettjeneste.",
		"Opplysninga blei samla inn frå eit barn for ei netteneste.",
		"The data was collected from a child for an online service.",
	},
	privacy.NothingBars: {
		"Ingenting er til hinder for å slette opplysningen.",
		"Ingenting er til hinder for å slette opplysninga.",
		"Nothing stands in the way of erasing the data.",
	},
	privacy.NoStorageLimit: {
		"Det er verken fastsatt lagringstid eller kriterier for lagringstiden.",
		"Det er verken fastsett lagringstid eller kriterium for lagringstida.",
		"Neither a storage period nor criteria for one have been set.",
	},
	privacy.KeptWithoutGround: {
		"Opplysningen har i en periode vært lagret uten grunnlag.",
		"Opplysninga har i ein periode vore lagra utan grunnlag.",
		"The data was stored for a time without a ground.",
	},
	privacy.FactsMissing: {
		"Det som er opplyst, avgjør ikke spørsmålet.",
		"Det som er opplyst, avgjer ikkje spørsmålet.",
		"What was said does not settle the question.",
	},
	privacy.NotAsked: {
		"Spørsmålet mangler dag, datasett, bruk eller anmodning, eller gjelder en aktivitet som datasettet ikke har.",
		"Spørsmålet manglar dag, datasett, bruk eller oppmoding, eller gjeld ein aktivitet som datasettet ikkje har.",
		"The question lacks a day, a dataset, a use or a request, or is about an activity that the dataset does not have.",
	},
	privacy.OutOfScope: {
		"Personvernregelverket omfatter ikke opplysningen.",
		"Personvernregelverket omfattar ikkje opplysninga.",
		"The data protection rules do not reach the data.",
	},
	privacy.OnInstruction: {
		"Databehandleren handler etter dokumentert instruks fra den behandlingsansvarlige.",
		"Databehandlaren handlar etter dokumentert instruks frå den behandlingsansvarlege.",
		"The processor acts on the controller's documented instruction.",
	},
	privacy.NotInstructed: {
		"Databehandleren handler uten instruks fra den behandlingsansvarlige.",
		"Databehandlaren handlar utan instruks frå den behandlingsansvarlege.",
		"The processor acts without an instruction from the controller.",
	},
	privacy.PurposeUnclear: {
		"Formålet er ikke spesifikt, ikke uttrykkelig angitt eller ikke berettiget.",
		"Føremålet er ikkje spesifikt, ikkje uttrykkeleg oppgitt eller ikkje berettiga.",
		"The purpose is not specified, not explicit or not legitimate.",
	},
	privacy.UseRestricted: {
		"Behandlingen er begrenset, og dette er ikke blant det som fortsatt er tillatt.",
		"Behandlinga er avgrensa, og dette er ikkje blant det som framleis er tillate.",
		"The processing is restricted, and this is not among what stays allowed.",
	},
	privacy.ObjectionPending: {
		"Den registrerte protesterer, og protesten er ikke avgjort.",
		"Den registrerte protesterer, og protesten er ikkje avgjord.",
		"The data subject objects, and the objection has not been decided.",
	},
	privacy.BasisFails: {
		"Behandlingsgrunnlaget som er påberopt, holder ikke.",
		"Behandlingsgrunnlaget som det er vist til, held ikkje.",
		"The lawful basis that is asserted does not hold.",
	},
	privacy.ConsentLacking: {
		"Det er ikke gitt samtykke.",
		"Det er ikkje gitt samtykke.",
		"No consent has been given.",
	},
	privacy.ConsentExpired: {
		"Den siste dagen samtykket gjaldt for, er passert.",
		"Den siste dagen samtykket galdt for, er passert.",
		"The last day that the consent was for has passed.",
	},
	privacy.PurposeIncompatible: {
		"Opplysningen ble samlet inn for et annet formål, og ingenting åpner for den nye bruken.",
		"Opplysninga blei samla inn for eit anna føremål, og ingenting opnar for den nye bruken.",
		"The data was collected for another purpose, and nothing allows the new use.",
	},
	privacy.ConditionFails: {
		"Opplysningen er av en særlig kategori, og ikke noe vilkår for behandlingen er oppfylt.",
		"Opplysninga er av ein særleg kategori, og ikkje noko vilkår for behandlinga er oppfylt.",
		"The data is of a special category, and no condition for processing it is met.",
	},
	privacy.CriminalDataBarred: {
		"Opplysningen gjelder straffedommer eller lovovertredelser, og verken offentlig kontroll eller en lov åpner for behandlingen.",
		"Opplysninga gjeld straffedommar eller lovbrot, og verken offentleg kontroll eller ei lov opnar for behandlinga.",
		"The data is about convictions or offences, and neither official control nor a law allows the processing.",
	},
	privacy.IdentifierBarred: {
		"Fødselsnummeret er ikke nødvendig for sikker identifisering.",
		"Fødselsnummeret er ikkje nødvendig for sikker identifisering.",
		"The national identity number is not needed to identify securely.",
	},
	privacy.DecisionBarred: {
		"Avgjørelsen er utelukkende automatisert, og ingen unntak åpner for det.",
		"Avgjerda er utelukkande automatisert, og ingen unntak opnar for det.",
		"The decision is made by automated means alone, and no exception allows it.",
	},
	privacy.DataUnnecessary: {
		"Formålet krever ikke opplysningen.",
		"Føremålet krev ikkje opplysninga.",
		"The purpose does not need the data.",
	},
	privacy.PurposeNotBegun: {
		"Formålet er ikke begynt å gjelde.",
		"Føremålet har ikkje byrja å gjelde.",
		"The purpose has not begun.",
	},
	privacy.ImpactUnassessed: {
		"Vurderingen av personvernkonsekvenser eller forhåndsdrøftingen, som må komme først, er ikke gjort.",
		"Vurderinga av personvernkonsekvensar eller førehandsdrøftinga, som må kome først, er ikkje gjord.",
		"The impact assessment or the prior consultation, which must come first, has not been done.",
	},
	privacy.ProcessorUnfit: {
		"En databehandler medvirker uten tilstrekkelige garantier eller uten avtale.",
		"Ein databehandlar medverkar utan tilstrekkelege garantiar eller utan avtale.",
		"A processor takes part without sufficient guarantees or without a contract.",
	},
	privacy.EveryTestMet: {
		"Alle vilkår som er prøvd, er oppfylt.",
		"Alle vilkår som er prøvde, er oppfylte.",
		"Every condition that was tested is met.",
	},
	privacy.RightGiven: {
		"Den registrerte har rett til det.",
		"Den registrerte har rett til det.",
		"The data subject has a right to it.",
	},
	privacy.WithheldByLaw: {
		"Nasjonal lov unntar opplysningen fra denne rettigheten.",
		"Nasjonal lov gjer unntak frå denne retten for opplysninga.",
		"National law exempts the data from this right.",
	},
	privacy.OthersRights: {
		"Å gi ut opplysningen kan krenke andres rettigheter.",
		"Å gi ut opplysninga kan krenkje rettane til andre.",
		"Handing the data over may harm the rights of others.",
	},
	privacy.FoundAccurate: {
		"Opplysningen er kontrollert og er riktig og fullstendig.",
		"Opplysninga er kontrollert og er rett og fullstendig.",
		"The data was verified and is accurate and complete.",
	},
	privacy.FoundInaccurate: {
		"Opplysningen er kontrollert og er feil eller ufullstendig.",
		"Opplysninga er kontrollert og er feil eller ufullstendig.",
		"The data was verified and is wrong or incomplete.",
	},
	privacy.NothingToRestrict: {
		"Ingen av grunnene til begrensning er til stede.",
		"Ingen av grunnane til avgrensing er til stades.",
		"None of the grounds for restriction is there.",
	},
	privacy.AccuracyContested: {
		"Den registrerte bestrider at opplysningen er riktig, og det er ikke kontrollert.",
		"Den registrerte bestrid at opplysninga er rett, og det er ikkje kontrollert.",
		"The data subject contests that the data is accurate, and that has not been verified.",
	},
	privacy.NotPortable: {
		"Behandlingen bygger verken på samtykke eller på avtale.",
		"Behandlinga byggjer verken på samtykke eller på avtale.",
		"The processing rests neither on consent nor on a contract.",
	},
	privacy.NotAutomated: {
		"Opplysningen behandles ikke automatisert.",
		"Opplysninga blir ikkje behandla automatisert.",
		"The data is not processed by automated means.",
	},
	privacy.NotProvided: {
		"Den registrerte har ikke gitt opplysningen selv.",
		"Den registrerte har ikkje gitt opplysninga sjølv.",
		"The data subject did not provide the data.",
	},
	privacy.NotObjectable: {
		"Behandlingen er ikke av et slag som denne retten til å protestere gjelder for.",
		"Behandlinga er ikkje av eit slag som denne retten til å protestere gjeld for.",
		"The processing is not of a kind that this right to object applies to.",
	},
	privacy.OverridingGrounds: {
		"Det er vist at tvingende berettigede grunner, et rettskrav eller en oppgave i allmennhetens interesse går foran.",
		"Det er vist at tvingande berettiga grunnar, eit rettskrav eller ei oppgåve av ålmenn interesse går føre.",
		"It has been shown that compelling legitimate grounds, a legal claim or a task in the public interest overrides.",
	},
	privacy.NoAutomatedDecision: {
		"Ingen utelukkende automatisert avgjørelse får rettslig eller tilsvarende virkning.",
		"Inga utelukkande automatisert avgjerd får rettsleg eller tilsvarande verknad.",
		"No decision by automated means alone has a legal or similar effect.",
	},
	privacy.DecisionByStatute: {
		"En lov med egne garantier åpner for den automatiserte avgjørelsen.",
		"Ei lov med eigne garantiar opnar for den automatiserte avgjerda.",
		"A law with safeguards of its own authorises the automated decision.",
	},
	privacy.NotOnConsent: {
		"Behandlingen bygger ikke på samtykke.",
		"Behandlinga byggjer ikkje på samtykke.",
		"The processing does not rest on consent.",
	},
	privacy.NobodyToTell: {
		"Opplysningen er ikke utlevert til noen mottaker som skal underrettes.",
		"Opplysninga er ikkje utlevert til nokon mottakar som skal underrettast.",
		"The data has been disclosed to no recipient who is to be notified.",
	},
	privacy.TellingImpossible: {
		"Å underrette mottakerne er umulig eller uforholdsmessig krevende.",
		"Å underrette mottakarane er umogleg eller uforholdsmessig krevjande.",
		"Notifying the recipients is impossible or a disproportionate effort.",
	},
	privacy.InformedAlready: {
		"Den registrerte har allerede informasjonen.",
		"Den registrerte har allereie informasjonen.",
		"The data subject already has the information.",
	},
	privacy.InformingExempt: {
		"Et unntak fra informasjonsplikten gjelder.",
		"Eit unntak frå informasjonsplikta gjeld.",
		"An exception from the duty to inform applies.",
	},
	privacy.NotReceived: {
		"Anmodningen kom til en adresse som åpenbart ikke var ment for slike.",
		"Oppmodinga kom til ei adresse som openbert ikkje var meint for slike.",
		"The request came to an address that was plainly not meant for such requests.",
	},
	privacy.NoSuchUse: {
		"Opplysningen har ingen bruk som spørsmålet eller anmodningen kan gjelde.",
		"Opplysninga har ingen bruk som spørsmålet eller oppmodinga kan gjelde.",
		"The data has no use that the question or the request can mean.",
	},
	privacy.RecipientUnfit: {
		"Det som kreves for å gi opplysningen til en slik mottaker, er ikke oppfylt.",
		"Det som krevst for å gi opplysninga til ein slik mottakar, er ikkje oppfylt.",
		"What is asked for giving the data to such a recipient is not met.",
	},
	privacy.SecrecyBars: {
		"Taushetsplikt er til hinder for å gi opplysningen til denne mottakeren.",
		"Teieplikt er til hinder for å gi opplysninga til denne mottakaren.",
		"A duty of secrecy bars giving the data to this recipient.",
	},
	privacy.TransferBarred: {
		"Opplysningen ville forlate Det europeiske økonomiske samarbeidsområdet uten et overføringsgrunnlag.",
		"Opplysninga ville forlate Det europeiske økonomiske samarbeidsområdet utan eit overføringsgrunnlag.",
		"The data would leave the European Economic Area without a ground for the transfer.",
	},
}

var reasonsForPerson = []Text{
	privacy.HeldAsProcessor: {
		"Vi behandler opplysningene for en annen virksomhet, som har ansvaret for dem.",
		"Vi behandlar opplysningane for ei anna verksemd, som har ansvaret for dei.",
		"We process the data for another organisation, which is responsible for it.",
	},
	privacy.NothingHeld: {
		"Vi har ingen slike opplysninger om deg.",
		"Vi har ingen slike opplysningar om deg.",
		"We hold no such data about you.",
	},
	privacy.NotIdentifiable: {
		"Vi kan ikke se hvilke opplysninger som gjelder deg.",
		"Vi kan ikkje sjå kva opplysningar som gjeld deg.",
		"We cannot tell which data is about you.",
	},
	privacy.IdentityInDoubt: {
		"Vi vet ikke sikkert hvem henvendelsen kommer fra. Vi venter på informasjonen vi har bedt om.",
		"Vi veit ikkje sikkert kven førespurnaden kjem frå. Vi ventar på informasjonen vi har bede om.",
		"We do not know for certain who the request comes from. We are waiting for the information we asked for.",
	},
	privacy.ExcessiveRequest: {
		"Henvendelsen er åpenbart grunnløs, eller den ber klart om for mye.",
		"Førespurnaden er openbert grunnlaus, eller han ber klart om for mykje.",
		"The request is plainly unfounded, or it clearly asks for too much.",
	},
	privacy.OrderToKeep: {
		"Vi har fått pålegg om å beholde opplysningene.",
		"Vi har fått pålegg om å behalde opplysningane.",
		"We have been ordered to keep the data.",
	},
	privacy.KeptForPerson: {
		"Du har sagt at du trenger opplysningene til et rettslig krav.",
		"Du har sagt at du treng opplysningane til eit rettsleg krav.",
		"You have said that you need the data for a legal claim.",
	},
	privacy.DutyToKeep: {
		"Loven pålegger oss å oppbevare opplysningene.",
		"Lova pålegg oss å oppbevare opplysningane.",
		"The law obliges us to keep the data.",
	},
	privacy.ErasureOpposed: {
		"Du har bedt oss begrense bruken av opplysningene i stedet for å slette dem.",
		"Du har bede oss avgrense bruken av opplysningane i staden for å slette dei.",
		"You have asked us to restrict the use of the data instead of erasing it.",
	},
	privacy.MaximumPassed: {
		"Den lengste lagringstiden som loven åpner for, er ute.",
		"Den lengste lagringstida som lova opnar for, er ute.",
		"The longest storage time that the law allows has run out.",
	},
	privacy.OwnClaim: {
		"Vi har bestemt oss for å beholde opplysningene fordi vi trenger dem til et rettslig krav.",
		"Vi har bestemt oss for å behalde opplysningane fordi vi treng dei til eit rettsleg krav.",
		"We have decided to keep the data because we need it for a legal claim.",
	},
	privacy.BreachRecord: {
		"Opplysningene hører til dokumentasjon som vi har plikt til å ha.",
		"Opplysningane høyrer til dokumentasjon som vi har plikt til å ha.",
		"The data belongs to records that we have a duty to keep.",
	},
	privacy.AccessUnanswered: {
		"Du har bedt om innsyn og ikke fått svar ennå.",
		"Du har bede om innsyn og ikkje fått svar enno.",
		"You have asked for access and have not had an answer yet.",
	},
	privacy.ContestUndecided: {
		"Du er uenig i opplysningene eller bruken av dem. Vi har ikke avgjort det ennå.",
		"Du er usamd i opplysningane eller bruken av dei. Vi har ikkje avgjort det enno.",
		"You disagree with the data or its use. We have not decided on that yet.",
	},
	privacy.ClaimOpen: {
		"Kravet som vi bruker opplysningene til, er ikke avsluttet.",
		"Kravet som vi bruker opplysningane til, er ikkje avslutta.",
		"The claim that we use the data for is not closed.",
	},
	privacy.FreeExpression: {
		"Opplysningene er nødvendige for ytrings- og informasjonsfriheten.",
		"Opplysningane er nødvendige for ytrings- og informasjonsfridommen.",
		"The data is necessary for the freedom of expression and information.",
	},
	privacy.HealthInterest: {
		"Opplysningene er nødvendige av hensyn til folkehelsen.",
		"Opplysningane er nødvendige av omsyn til folkehelsa.",
		"The data is necessary for public health.",
	},
	privacy.ResearchOrArchive: {
		"Opplysningene er nødvendige for arkivering, forskning eller statistikk.",
		"Opplysningane er nødvendige for arkivering, forsking eller statistikk.",
		"The data is necessary for archiving, research or statistics.",
	},
	privacy.PurposeActive: {
		"Minst ett av formålene vi har opplysningene for, gjelder fortsatt.",
		"Minst eitt av føremåla vi har opplysningane for, gjeld framleis.",
		"At least one of the purposes for which we hold the data still applies.",
	},
	privacy.PurposeEnded: {
		"Formålet med å bruke opplysningene gjelder ikke lenger.",
		"Føremålet med å bruke opplysningane gjeld ikkje lenger.",
		"The purpose of using the data no longer applies.",
	},
	privacy.ConsentWithdrawn: {
		"Du har trukket tilbake et samtykke.",
		"Du har trekt tilbake eit samtykke.",
		"You have withdrawn a consent.",
	},
	privacy.ObjectionStands: {
		"Du protesterer mot bruken av opplysningene, og vi har ikke vist grunner som veier tyngre.",
		"Du protesterer mot bruken av opplysningane, og vi har ikkje vist grunnar som veg tyngre.",
		"You object to the use of the data, and we have not shown grounds that weigh more.",
	},
	privacy.MarketingObjection: {
		"Du protesterer mot direkte markedsføring.",
		"Du protesterer mot direkte marknadsføring.",
		"You object to direct marketing.",
	},
	privacy.ProcessedUnlawfully: {
		"Opplysningene er samlet inn eller behandlet i strid med loven.",
		"Opplysningane er samla inn eller behandla i strid med lova.",
		"The data was collected or processed against the law.",
	},
	privacy.ErasureOrdered: {
		"En lov eller et pålegg krever at vi sletter opplysningene.",
		"Ei lov eller eit pålegg krev at vi slettar opplysningane.",
		"A law or an order requires us to erase the data.",
	},
	privacy.ChildsData: {
		"Opplysningene ble samlet inn for en nettjeneste mens du var barn.",
		"Opplysningane blei samla inn for ei netteneste medan du var barn.",
		"The data was collected for an online service while you were a child.",
	},
	privacy.NothingBars: {
		"Ingenting hindrer oss i å slette opplysningene.",
		"Ingenting hindrar oss i å slette opplysningane.",
		"Nothing prevents us from erasing the data.",
	},
	privacy.NoStorageLimit: {
		"Vi har ikke fastsatt hvor lenge vi lagrer opplysningene, eller hva som avgjør det.",
		"Vi har ikkje fastsett kor lenge vi lagrar opplysningane, eller kva som avgjer det.",
		"We have not set how long we store the data, or what decides that.",
	},
	privacy.KeptWithoutGround: {
		"Vi har i en periode lagret opplysningene uten grunnlag.",
		"Vi har i ein periode lagra opplysningane utan grunnlag.",
		"We stored the data for a time without a ground.",
	},
	privacy.FactsMissing: {
		"Vi vet ikke nok til å avgjøre dette.",
		"Vi veit ikkje nok til å avgjere dette.",
		"We do not know enough to decide this.",
	},
	privacy.NotAsked: {
		"Spørsmålet er ikke fullstendig nok til at vi kan svare.",
		"Spørsmålet er ikkje fullstendig nok til at vi kan svare.",
		"The question is not complete enough for us to answer.",
	},
	privacy.OutOfScope: {
		"Personvernreglene gjelder ikke for opplysningene.",
		"Personvernreglane gjeld ikkje for opplysningane.",
		"The data protection rules do not apply to the data.",
	},
	privacy.OnInstruction: {
		"Vi følger dokumenterte instrukser fra virksomheten som har ansvaret for opplysningene.",
		"Vi følgjer dokumenterte instruksar frå verksemda som har ansvaret for opplysningane.",
		"We follow documented instructions from the organisation that is responsible for the data.",
	},
	privacy.NotInstructed: {
		"Vi har ikke instruks om dette fra virksomheten som har ansvaret for opplysningene.",
		"Vi har ikkje instruks om dette frå verksemda som har ansvaret for opplysningane.",
		"We have no instruction for this from the organisation that is responsible for the data.",
	},
	privacy.PurposeUnclear: {
		"Formålet er ikke klart nok, ikke sagt tydelig nok eller ikke berettiget.",
		"Føremålet er ikkje klart nok, ikkje sagt tydeleg nok eller ikkje berettiga.",
		"The purpose is not clear enough, not plainly stated or not legitimate.",
	},
	privacy.UseRestricted: {
		"Bruken av opplysningene er begrenset, og dette er ikke blant det som fortsatt er tillatt.",
		"Bruken av opplysningane er avgrensa, og dette er ikkje blant det som framleis er tillate.",
		"The use of the data is restricted, and this is not among what stays allowed.",
	},
	privacy.ObjectionPending: {
		"Du protesterer mot bruken av opplysningene, og vi har ikke avgjort protesten.",
		"Du protesterer mot bruken av opplysningane, og vi har ikkje avgjort protesten.",
		"You object to the use of the data, and we have not decided on the objection.",
	},
	privacy.BasisFails: {
		"Det rettslige grunnlaget vi har vist til, holder ikke.",
		"Det rettslege grunnlaget vi har vist til, held ikkje.",
		"The legal basis that we have relied on does not hold.",
	},
	privacy.ConsentLacking: {
		"Du har ikke samtykket.",
		"Du har ikkje samtykt.",
		"You have not given consent.",
	},
	privacy.ConsentExpired: {
		"Tiden du samtykket for, er ute.",
		"Tida du samtykte for, er ute.",
		"The time that you consented for is over.",
	},
	privacy.PurposeIncompatible: {
		"Opplysningene ble samlet inn for et annet formål, og ingenting åpner for denne bruken.",
		"Opplysningane blei samla inn for eit anna føremål, og ingenting opnar for denne bruken.",
		"The data was collected for another purpose, and nothing allows this use.",
	},
	privacy.ConditionFails: {
		"Opplysningene er særlig sensitive, og ikke noe vilkår for å bruke dem er oppfylt.",
		"Opplysningane er særleg sensitive, og ikkje noko vilkår for å bruke dei er oppfylt.",
		"The data is especially sensitive, and no condition for using it is met.",
	},
	privacy.CriminalDataBarred: {
		"Slike opplysninger kan bare brukes på særskilte vilkår. De er ikke oppfylt.",
		"Slike opplysningar kan berre brukast på særskilde vilkår. Dei er ikkje oppfylte.",
		"Such data may be used only on special conditions. They are not met.",
	},
	privacy.IdentifierBarred: {
		"Vi trenger ikke fødselsnummeret ditt for å identifisere deg sikkert.",
		"Vi treng ikkje fødselsnummeret ditt for å identifisere deg sikkert.",
		"We do not need your national identity number to identify you securely.",
	},
	privacy.DecisionBarred: {
		"En maskin alene tar avgjørelsen, og ingen unntak åpner for det.",
		"Ei maskin åleine tek avgjerda, og ingen unntak opnar for det.",
		"A machine alone makes the decision, and no exception allows that.",
	},
	privacy.DataUnnecessary: {
		"Vi trenger ikke opplysningene til formålet.",
		"Vi treng ikkje opplysningane til føremålet.",
		"We do not need the data for the purpose.",
	},
	privacy.PurposeNotBegun: {
		"Formålet med å bruke opplysningene gjelder ikke ennå.",
		"Føremålet med å bruke opplysningane gjeld ikkje enno.",
		"The purpose of using the data does not apply yet.",
	},
	privacy.ImpactUnassessed: {
		"En vurdering eller en drøfting som loven krever på forhånd, er ikke gjort.",
		"Ei vurdering eller ei drøfting som lova krev på førehand, er ikkje gjord.",
		"An assessment or a consultation that the law requires beforehand has not been done.",
	},
	privacy.ProcessorUnfit: {
		"En leverandør som behandler opplysningene for oss, mangler tilstrekkelige garantier eller en avtale.",
		"Ein leverandør som behandlar opplysningane for oss, manglar tilstrekkelege garantiar eller ein avtale.",
		"A supplier that processes the data for us lacks sufficient guarantees or a contract.",
	},
	privacy.EveryTestMet: {
		"Ingenting i personvernreglene står i veien for dette.",
		"Ingenting i personvernreglane står i vegen for dette.",
		"Nothing in the data protection rules stands in the way of this.",
	},
	privacy.RightGiven: {
		"Du har rett til dette.",
		"Du har rett til dette.",
		"You have a right to this.",
	},
	privacy.WithheldByLaw: {
		"Loven gjør unntak fra denne rettigheten for opplysningene.",
		"Lova gjer unntak frå denne retten for opplysningane.",
		"The law makes an exception from this right for the data.",
	},
	privacy.OthersRights: {
		"Å gi ut opplysningene kan gå ut over andres rettigheter.",
		"Å gi ut opplysningane kan gå ut over rettane til andre.",
		"Giving out the data may harm the rights of others.",
	},
	privacy.FoundAccurate: {
		"Vi har kontrollert opplysningene. De er riktige og fullstendige.",
		"Vi har kontrollert opplysningane. Dei er rette og fullstendige.",
		"We have checked the data. It is accurate and complete.",
	},
	privacy.FoundInaccurate: {
		"Vi har kontrollert opplysningene. De er feil eller ufullstendige.",
		"Vi har kontrollert opplysningane. Dei er feil eller ufullstendige.",
		"We have checked the data. It is wrong or incomplete.",
	},
	privacy.NothingToRestrict: {
		"Ingen av lovens grunner til å begrense bruken er til stede.",
		"Ingen av grunnane i lova til å avgrense bruken er til stades.",
		"None of the law's grounds for restricting the use is there.",
	},
	privacy.AccuracyContested: {
		"Du sier at opplysningene ikke stemmer, og vi har ikke kontrollert dem ennå.",
		"Du seier at opplysningane ikkje stemmer, og vi har ikkje kontrollert dei enno.",
		"You say that the data is not right, and we have not checked it yet.",
	},
	privacy.NotPortable: {
		"Vi bygger verken på et samtykke fra deg eller på en avtale med deg.",
		"Vi byggjer verken på eit samtykke frå deg eller på ein avtale med deg.",
		"We rely neither on a consent from you nor on a contract with you.",
	},
	privacy.NotAutomated: {
		"Vi behandler ikke opplysningene automatisk.",
		"Vi behandlar ikkje opplysningane automatisk.",
		"We do not process the data automatically.",
	},
	privacy.NotProvided: {
		"Opplysningene kommer ikke fra deg.",
		"Opplysningane kjem ikkje frå deg.",
		"The data does not come from you.",
	},
	privacy.NotObjectable: {
		"Bruken av opplysningene er ikke av et slag som denne retten til å protestere gjelder for.",
		"Bruken av opplysningane er ikkje av eit slag som denne retten til å protestere gjeld for.",
		"The use of the data is not of a kind that this right to object applies to.",
	},
	privacy.OverridingGrounds: {
		"Vi har vist at tvingende grunner, et rettslig krav eller en oppgave for fellesskapet går foran.",
		"Vi har vist at tvingande grunnar, eit rettsleg krav eller ei oppgåve for fellesskapet går føre.",
		"We have shown that compelling grounds, a legal claim or a task in the public interest comes first.",
	},
	privacy.NoAutomatedDecision: {
		"Vi lar ikke en maskin alene ta avgjørelser som har rettslig eller tilsvarende virkning for deg.",
		"Vi lèt ikkje ei maskin åleine ta avgjerder som har rettsleg eller tilsvarande verknad for deg.",
		"We do not let a machine alone make decisions with a legal or similar effect on you.",
	},
	privacy.DecisionByStatute: {
		"En lov som selv verner rettighetene dine, åpner for den automatiske avgjørelsen.",
		"Ei lov som sjølv vernar rettane dine, opnar for den automatiske avgjerda.",
		"A law that itself protects your rights allows the automated decision.",
	},
	privacy.NotOnConsent: {
		"Bruken av opplysningene bygger ikke på samtykke.",
		"Bruken av opplysningane byggjer ikkje på samtykke.",
		"The use of the data does not rest on consent.",
	},
	privacy.NobodyToTell: {
		"Det finnes ingen mottakere som vi skal si fra til.",
		"Det finst ingen mottakarar som vi skal seie frå til.",
		"There are no recipients whom we are to tell.",
	},
	privacy.TellingImpossible: {
		"Å si fra til mottakerne er umulig eller uforholdsmessig krevende.",
		"Å seie frå til mottakarane er umogleg eller uforholdsmessig krevjande.",
		"To tell the recipients is impossible or takes a disproportionate effort.",
	},
	privacy.InformedAlready: {
		"Du har allerede denne informasjonen.",
		"Du har allereie denne informasjonen.",
		"You already have this information.",
	},
	privacy.InformingExempt: {
		"Loven gjør unntak fra plikten til å informere.",
		"Lova gjer unntak frå plikta til å informere.",
		"The law makes an exception from the duty to inform.",
	},
	privacy.NotReceived: {
		"Henvendelsen kom til en adresse som tydelig ikke er ment for slikt.",
		"Førespurnaden kom til ei adresse som tydeleg ikkje er meint for slikt.",
		"The request came to an address that is plainly not meant for this.",
	},
	privacy.NoSuchUse: {
		"Vi bruker ikke opplysningene på den måten det gjelder.",
		"Vi bruker ikkje opplysningane på den måten det gjeld.",
		"We do not use the data in the way in question.",
	},
	privacy.RecipientUnfit: {
		"Vilkårene for å gi opplysningene til en slik mottaker er ikke oppfylt.",
		"Vilkåra for å gi opplysningane til ein slik mottakar er ikkje oppfylte.",
		"The conditions for giving the data to such a recipient are not met.",
	},
	privacy.SecrecyBars: {
		"Vi har taushetsplikt om opplysningene overfor denne mottakeren.",
		"Vi har teieplikt om opplysningane overfor denne mottakaren.",
		"We have a duty of secrecy about the data towards this recipient.",
	},
	privacy.TransferBarred: {
		"Opplysningene ville forlate landene med felles personvernregler uten det grunnlaget loven krever.",
		"Opplysningane ville forlate landa med felles personvernreglar utan det grunnlaget lova krev.",
		"The data would leave the countries with common data protection rules without the ground that the law requires.",
	},
}
