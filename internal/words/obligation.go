package words

import "github.com/personvern/personvern/privacy"

// ObligationInternal is what must be done as a sentence for internal readers, in
// the imperative. The zero value and a number outside the obligations have the
// zero Text. By when, and whether it comes first, are the caller's to add.
func ObligationInternal(c privacy.ObligationCode) Text { return entry(obligationsInternal, c) }

// ObligationForPerson is what we do for the person concerned because of it, as a
// sentence. These have the zero Text, besides what ObligationInternal has none
// for, because they do not concern the person:
//
//   - [privacy.SecureFirst], [privacy.DocumentBalance], [privacy.KeepRecord] and
//     [privacy.LogDisclosure] are the controller's own housekeeping;
//   - [privacy.NameLaw] and [privacy.CiteExemption] are met by the text itself,
//     which cites what it rests on. A sentence about it would be one too many
//     where the law forbids to say more (hvitvaskingsloven §§ 28, 32).
func ObligationForPerson(c privacy.ObligationCode) Text { return entry(obligationsForPerson, c) }

var obligationsInternal = []Text{
	privacy.AnswerPerson: {
		"Fortell den registrerte hva som er gjort.",
		"Fortel den registrerte kva som er gjort.",
		"Tell the data subject what has been done.",
	},
	privacy.ExplainRefusal: {
		"Begrunn avslaget, og opplys om retten til å klage til tilsynsmyndigheten og til å gå til domstolene.",
		"Grunngi avslaget, og opplys om retten til å klage til tilsynsmyndigheita og til å gå til domstolane.",
		"Give the reasons for the refusal, and state the right to complain to the supervisory authority and to go to court.",
	},
	privacy.ForwardRequest: {
		"Send saken videre til den behandlingsansvarlige uten ugrunnet opphold, og bistå.",
		"Send saka vidare til den behandlingsansvarlege utan ugrunna opphald, og hjelp til.",
		"Pass the matter on to the controller without undue delay, and assist.",
	},
	privacy.AnswerAccessFirst: {
		"Besvar kravet om innsyn før opplysningen slettes.",
		"Svar på kravet om innsyn før opplysninga blir sletta.",
		"Answer the request for access before erasing the data.",
	},
	privacy.DecideContestFirst: {
		"Avgjør det som er omstridt, og underrett den registrerte før begrensningen oppheves.",
		"Avgjer det som er omstridt, og underrett den registrerte før avgrensinga blir oppheva.",
		"Decide what is contested, and notify the data subject before lifting the restriction.",
	},
	privacy.StopUse: {
		"Stans straks den bruken det protesteres mot, unntatt det som er tillatt ved begrensning.",
		"Stans straks den bruken det blir protestert mot, bortsett frå det som er tillate ved avgrensing.",
		"Stop at once the use that is objected to, save what is allowed under a restriction.",
	},
	privacy.RestrictUse: {
		"Lagre opplysningen, og bruk den bare til den plikten, det pålegget eller det kravet som den beholdes for.",
		"Lagre opplysninga, og bruk ho berre til den plikta, det pålegget eller det kravet ho blir behalden for.",
		"Store the data, and use it only for the duty, the order or the claim that it is kept for.",
	},
	privacy.TellRecipients: {
		"Underrett hver mottaker om rettingen, slettingen eller begrensningen.",
		"Underrett kvar mottakar om rettinga, slettinga eller avgrensinga.",
		"Notify each recipient of the rectification, erasure or restriction.",
	},
	privacy.InstructProcessors: {
		"Pålegg databehandlerne å slette kopiene sine.",
		"Pålegg databehandlarane å slette kopiane sine.",
		"Have the processors erase their copies.",
	},
	privacy.EraseBackups: {
		"La sikkerhetskopiene utgå når de skrives over, og slett på nytt etter en gjenoppretting.",
		"La tryggingskopiane gå ut når dei blir skrivne over, og slett på nytt etter ei gjenoppretting.",
		"Let the backup copies go when they are overwritten, and erase again after a restore.",
	},
	privacy.RecordErasure: {
		"Ta vare på bevis for hva som er slettet, når og hvorfor, uten innholdet.",
		"Ta vare på prov for kva som er sletta, når og kvifor, utan innhaldet.",
		"Keep proof of what was erased, when and why, without the content.",
	},
	privacy.SettleFacts: {
		"Finn ut det som mangler.",
		"Finn ut det som manglar.",
		"Find out what is missing.",
	},
	privacy.RectifyFirst: {
		"Rett det som er kjent feil, før opplysningen brukes.",
		"Rett det som ein veit er feil, før opplysninga blir brukt.",
		"Correct what is known to be wrong before the data is used.",
	},
	privacy.InformPerson: {
		"Gi den registrerte informasjon om behandlingen.",
		"Gi den registrerte informasjon om behandlinga.",
		"Give the data subject information about the processing.",
	},
	privacy.SecureFirst: {
		"Sørg for at sikkerheten svarer til risikoen.",
		"Sørg for at tryggleiken svarer til risikoen.",
		"See to it that the security fits the risk.",
	},
	privacy.PresentObjection: {
		"Opplys tydelig og atskilt om retten til å protestere, senest ved den første kommunikasjonen.",
		"Opplys tydeleg og skilt frå anna om retten til å protestere, seinast ved den første kommunikasjonen.",
		"Point out the right to object clearly and separately, at the first communication at the latest.",
	},
	privacy.OfferWithdrawal: {
		"Gjør det like enkelt å trekke samtykket tilbake som å gi det, og ta vare på beviset for samtykket.",
		"Gjer det like enkelt å trekkje samtykket tilbake som å gi det, og ta vare på provet for samtykket.",
		"Make withdrawing the consent as easy as giving it, and keep the proof of the consent.",
	},
	privacy.DocumentBalance: {
		"Dokumenter interesseavveiningen, og oppgi interessen.",
		"Dokumenter interesseavveginga, og oppgi interessa.",
		"Document the weighing of interests, and state the interest.",
	},
	privacy.NameLaw: {
		"Oppgi loven som behandlingen bygger på.",
		"Oppgi lova som behandlinga byggjer på.",
		"Name the law that the processing rests on.",
	},
	privacy.KeepRecord: {
		"Før behandlingen inn i protokollen over behandlingsaktiviteter.",
		"Før behandlinga inn i protokollen over behandlingsaktivitetar.",
		"Enter the processing in the record of processing activities.",
	},
	privacy.OfferHumanReview: {
		"La den registrerte få et menneske til å se på avgjørelsen, uttale seg og bestride den.",
		"La den registrerte få eit menneske til å sjå på avgjerda, uttale seg og bestride ho.",
		"Let the data subject have a human look at the decision, be heard and contest it.",
	},
	privacy.ProvideAccess: {
		"Bekreft behandlingen, og gi en tro kopi gratis. " +
			"Opplys om formål, kategorier, mottakere ved navn, lagringstid, rettigheter, kilde og automatiserte avgjørelser.",
		"Stadfest behandlinga, og gi ein tru kopi gratis. " +
			"Opplys om føremål, kategoriar, mottakarar ved namn, lagringstid, rettar, kjelde og automatiserte avgjerder.",
		"Confirm the processing, and give a faithful copy free of charge. " +
			"State the purposes, categories, recipients by name, storage period, rights, source and automated decisions.",
	},
	privacy.RedactOthers: {
		"Ta ut det som krenker andres rettigheter, og gi resten.",
		"Ta ut det som krenkjer rettane til andre, og gi resten.",
		"Take out what harms the rights of others, and give the rest.",
	},
	privacy.CiteExemption: {
		"Avslå skriftlig med begrunnelse, og vis til den nøyaktige bestemmelsen.",
		"Avslå skriftleg med grunngjeving, og vis til den nøyaktige føresegna.",
		"Refuse in writing with reasons, and cite the exact provision.",
	},
	privacy.Rectify: {
		"Rett opplysningen eller gjør den fullstendig uten ugrunnet opphold.",
		"Rett opplysninga eller gjer ho fullstendig utan ugrunna opphald.",
		"Rectify or complete the data without undue delay.",
	},
	privacy.AddStatement: {
		"La en erklæring fra den registrerte stå ved siden av opplysningen.",
		"La ei erklæring frå den registrerte stå ved sida av opplysninga.",
		"Let a statement by the data subject stand beside the data.",
	},
	privacy.RecordDispute: {
		"Registrer at kravet er omstridt.",
		"Registrer at kravet er omstridt.",
		"Record that the claim is disputed.",
	},
	privacy.MarkRestricted: {
		"Merk opplysningen som begrenset, og bruk den bare til det som fortsatt er tillatt.",
		"Merk opplysninga som avgrensa, og bruk ho berre til det som framleis er tillate.",
		"Mark the data as restricted, and use it only for what stays allowed.",
	},
	privacy.TellBeforeLifting: {
		"Underrett den registrerte før begrensningen oppheves.",
		"Underrett den registrerte før avgrensinga blir oppheva.",
		"Notify the data subject before the restriction is lifted.",
	},
	privacy.HandOver: {
		"Utlever opplysningen i et strukturert, vanlig og maskinlesbart format, om mulig direkte til en annen behandlingsansvarlig.",
		"Utlever opplysninga i eit strukturert, vanleg og maskinleseleg format, om mogleg direkte til ein annan behandlingsansvarleg.",
		"Hand the data over in a structured, common and machine-readable format, directly to another controller where feasible.",
	},
	privacy.EndUse: {
		"Avslutt bruken straks.",
		"Avslutt bruken straks.",
		"End the use at once.",
	},
	privacy.KeepSuppression: {
		"Behold det minste som trengs for ikke å henvende seg til den registrerte igjen.",
		"Behald det minste som trengst for ikkje å vende seg til den registrerte igjen.",
		"Keep the least that it takes not to address the data subject again.",
	},
	privacy.AskGrounds: {
		"Spør om grunner i den registrertes særlige situasjon, og avvis ikke protesten fordi de mangler.",
		"Spør om grunnar i den særlege situasjonen til den registrerte, og avvis ikkje protesten fordi dei manglar.",
		"Ask for grounds in the data subject's particular situation, and do not dismiss the objection for want of them.",
	},
	privacy.DecideByHuman: {
		"La noen med myndighet treffe avgjørelsen, høre den registrerte og behandle innvendinger.",
		"La nokon med mynde ta avgjerda, høyre den registrerte og behandle innvendingar.",
		"Have somebody with authority make the decision, hear the data subject and deal with objections to it.",
	},
	privacy.LogDisclosure: {
		"Registrer hvem som har mottatt hva, og når.",
		"Registrer kven som har motteke kva, og når.",
		"Record who received what, and when.",
	},
	privacy.TellOfRecipient: {
		"Informer den registrerte om denne typen mottaker på forhånd.",
		"Informer den registrerte om denne typen mottakar på førehand.",
		"Inform the data subject of this kind of recipient beforehand.",
	},
}

var obligationsForPerson = []Text{
	privacy.AnswerPerson: {
		"Vi forteller deg hva vi har gjort.",
		"Vi fortel deg kva vi har gjort.",
		"We will tell you what we have done.",
	},
	privacy.ExplainRefusal: {
		"Vi forklarer hvorfor, og hvordan du kan klage eller gå til domstolene.",
		"Vi forklarer kvifor, og korleis du kan klage eller gå til domstolane.",
		"We will explain why, and how you can complain or go to court.",
	},
	privacy.ForwardRequest: {
		"Vi sender saken videre til virksomheten som har ansvaret for opplysningene.",
		"Vi sender saka vidare til verksemda som har ansvaret for opplysningane.",
		"We will pass the matter on to the organisation that is responsible for the data.",
	},
	privacy.AnswerAccessFirst: {
		"Vi svarer på kravet ditt om innsyn før vi sletter noe.",
		"Vi svarer på kravet ditt om innsyn før vi slettar noko.",
		"We will answer your request for access before we erase anything.",
	},
	privacy.DecideContestFirst: {
		"Vi avgjør det du er uenig i, og sier fra før vi opphever begrensningen.",
		"Vi avgjer det du er usamd i, og seier frå før vi opphevar avgrensinga.",
		"We will decide on what you disagree with, and tell you before we lift the restriction.",
	},
	privacy.StopUse: {
		"Vi stanser straks den bruken du protesterer mot, bortsett fra det loven fortsatt tillater.",
		"Vi stansar straks den bruken du protesterer mot, bortsett frå det lova framleis tillèt.",
		"We will stop the use that you object to at once, except what the law still allows.",
	},
	privacy.RestrictUse: {
		"Vi lagrer opplysningene, men bruker dem bare til det vi må beholde dem for.",
		"Vi lagrar opplysningane, men bruker dei berre til det vi må behalde dei for.",
		"We will store the data, but use it only for what we have to keep it for.",
	},
	privacy.TellRecipients: {
		"Vi sier fra til mottakerne av opplysningene.",
		"Vi seier frå til mottakarane av opplysningane.",
		"We will tell the recipients of the data.",
	},
	privacy.InstructProcessors: {
		"Vi sørger for at de som behandler opplysningene for oss, også sletter dem.",
		"Vi sørgjer for at dei som behandlar opplysningane for oss, også slettar dei.",
		"We will see to it that those who process the data for us erase it too.",
	},
	privacy.EraseBackups: {
		"Opplysningene forsvinner fra sikkerhetskopiene når kopiene blir skrevet over.",
		"Opplysningane forsvinn frå tryggingskopiane når kopiane blir skrivne over.",
		"The data will disappear from the backup copies when they are overwritten.",
	},
	privacy.RecordErasure: {
		"Vi tar vare på bevis for at vi har slettet, men ikke for innholdet.",
		"Vi tek vare på prov for at vi har sletta, men ikkje for innhaldet.",
		"We will keep proof that we have erased, but not of the content.",
	},
	privacy.SettleFacts: {
		"Vi finner ut det vi mangler for å avgjøre dette.",
		"Vi finn ut det vi manglar for å avgjere dette.",
		"We will find out what we lack to decide this.",
	},
	privacy.RectifyFirst: {
		"Vi retter det som er feil, før vi bruker opplysningene.",
		"Vi rettar det som er feil, før vi bruker opplysningane.",
		"We will correct what is wrong before we use the data.",
	},
	privacy.InformPerson: {
		"Vi gir deg informasjon om hvordan vi bruker opplysningene.",
		"Vi gir deg informasjon om korleis vi bruker opplysningane.",
		"We will give you information about how we use the data.",
	},
	privacy.PresentObjection: {
		"Du har rett til å protestere mot denne bruken.",
		"Du har rett til å protestere mot denne bruken.",
		"You have the right to object to this use.",
	},
	privacy.OfferWithdrawal: {
		"Du kan når som helst trekke samtykket tilbake, like enkelt som du ga det.",
		"Du kan når som helst trekkje samtykket tilbake, like enkelt som du gav det.",
		"You can withdraw the consent at any time, as easily as you gave it.",
	},
	privacy.OfferHumanReview: {
		"Du kan få et menneske til å se på avgjørelsen, si din mening og bestride den.",
		"Du kan få eit menneske til å sjå på avgjerda, seie meininga di og bestride ho.",
		"You can have a human look at the decision, give your view and contest it.",
	},
	privacy.ProvideAccess: {
		"Du får gratis en kopi av opplysningene, og informasjon om hvordan vi bruker dem.",
		"Du får gratis ein kopi av opplysningane, og informasjon om korleis vi bruker dei.",
		"You will get a copy of the data free of charge, and information about how we use it.",
	},
	privacy.RedactOthers: {
		"Vi tar ut det som går ut over andres rettigheter, og gir deg resten.",
		"Vi tek ut det som går ut over rettane til andre, og gir deg resten.",
		"We will take out what harms the rights of others, and give you the rest.",
	},
	privacy.Rectify: {
		"Vi retter opplysningene eller gjør dem fullstendige så snart vi kan.",
		"Vi rettar opplysningane eller gjer dei fullstendige så snart vi kan.",
		"We will correct or complete the data as soon as we can.",
	},
	privacy.AddStatement: {
		"Du kan få en erklæring fra deg selv lagt ved opplysningene.",
		"Du kan få ei erklæring frå deg sjølv lagd ved opplysningane.",
		"You can have a statement of your own put beside the data.",
	},
	privacy.RecordDispute: {
		"Vi noterer at du bestrider kravet.",
		"Vi noterer at du bestrid kravet.",
		"We will note that you dispute the claim.",
	},
	privacy.MarkRestricted: {
		"Vi merker opplysningene, og bruker dem bare til det som fortsatt er tillatt.",
		"Vi merker opplysningane, og bruker dei berre til det som framleis er tillate.",
		"We will mark the data, and use it only for what stays allowed.",
	},
	privacy.TellBeforeLifting: {
		"Vi sier fra til deg før vi opphever begrensningen.",
		"Vi seier frå til deg før vi opphevar avgrensinga.",
		"We will tell you before we lift the restriction.",
	},
	privacy.HandOver: {
		"Du får opplysningene i en vanlig form som datamaskiner kan lese. Om mulig sender vi dem rett til en annen virksomhet.",
		"Du får opplysningane i ei vanleg form som datamaskiner kan lese. Om mogleg sender vi dei rett til ei anna verksemd.",
		"You will get the data in a common form that computers can read. If feasible, we send it straight to another organisation.",
	},
	privacy.EndUse: {
		"Vi avslutter bruken straks.",
		"Vi avsluttar bruken straks.",
		"We will end the use at once.",
	},
	privacy.KeepSuppression: {
		"Vi beholder bare det vi trenger for ikke å kontakte deg igjen.",
		"Vi beheld berre det vi treng for ikkje å kontakte deg igjen.",
		"We will keep only what we need in order not to contact you again.",
	},
	privacy.AskGrounds: {
		"Vi ber deg fortelle hva i din situasjon som er grunnen til protesten.",
		"Vi bed deg fortelje kva i situasjonen din som er grunnen til protesten.",
		"We ask you to tell us what in your situation is the reason for the objection.",
	},
	privacy.DecideByHuman: {
		"Et menneske med myndighet tar avgjørelsen, hører på deg og behandler innvendingene dine.",
		"Eit menneske med mynde tek avgjerda, høyrer på deg og behandlar innvendingane dine.",
		"A human with authority will make the decision, hear you and deal with your objections.",
	},
	privacy.TellOfRecipient: {
		"Vi forteller deg på forhånd om denne typen mottaker.",
		"Vi fortel deg på førehand om denne typen mottakar.",
		"We will tell you of this kind of recipient beforehand.",
	},
}
