package words

import "github.com/personvern/personvern/lawfulbasis"

// ElementName returns an element of lawfulness as the clause that it claims, such
// as "the consent is explicit", to stand after "that" for internal readers. Its
// Norwegian word order is the one after "at". What is not named in the clause is
// the processing that is judged. Zero has the zero Text.
func ElementName(e lawfulbasis.Element) Text { return entry(elementNames, e) }

// ElementQuestion returns an element of lawfulness as the question that a case
// handler answers, such as "Is the consent explicit?". Yes is always the answer
// that speaks for the processing. Zero has the zero Text.
func ElementQuestion(e lawfulbasis.Element) Text { return entry(elementQuestions, e) }

var elementNames = []Text{
	lawfulbasis.PurposeSpecified: {
		"formålet ble fastsatt presist, og senest da opplysningene ble samlet inn",
		"føremålet blei fastsett presist, og seinast då opplysningane blei samla inn",
		"the purpose was laid down precisely, and no later than when the data was collected",
	},
	lawfulbasis.PurposeExplicit: {
		"formålet er oppgitt der personen kan gjøre seg kjent med det",
		"føremålet er oppgitt der personen kan gjere seg kjend med det",
		"the purpose is stated where the person can know it",
	},
	lawfulbasis.PurposeLegitimate: {
		"ingen lov forbyr selve formålet",
		"inga lov forbyr sjølve føremålet",
		"no law forbids the purpose itself",
	},
	lawfulbasis.DataNecessary: {
		"opplysningene er egnede og relevante, og ikke flere enn formålet krever",
		"opplysningane er eigna og relevante, og ikkje fleire enn føremålet krev",
		"the data is adequate and relevant, and no more than the purpose needs",
	},
	lawfulbasis.NothingInferred: {
		"ingenting av en særlig kategori kan utledes av opplysningene",
		"ingenting av ein særleg kategori kan utleiast av opplysningane",
		"nothing of a special category can be inferred from the data",
	},
	lawfulbasis.Instructed: {
		"den behandlingsansvarlige har gitt en dokumentert instruks, eller en lov som binder databehandleren, krever behandlingen",
		"den behandlingsansvarlege har gitt ein dokumentert instruks, eller ei lov som bind databehandlaren, krev behandlinga",
		"the controller has given a documented instruction, or a law that binds the processor requires the processing",
	},
	lawfulbasis.NoProcessor: {
		"ingen databehandler deltar",
		"ingen databehandlar deltek",
		"no processor takes part",
	},
	lawfulbasis.ProcessorGuarantees: {
		"databehandleren, og hver underdatabehandler, gir tilstrekkelige garantier",
		"databehandlaren, og kvar underdatabehandlar, gir tilstrekkelege garantiar",
		"the processor, and each sub-processor, gives sufficient guarantees",
	},
	lawfulbasis.ProcessorContract: {
		"en avtale eller lignende, skriftlig eller elektronisk og med det innholdet som loven krever, binder databehandleren",
		"ein avtale eller liknande, skriftleg eller elektronisk og med det innhaldet som lova krev, bind databehandlaren",
		"a contract or the like, in writing or electronic and with the content that the law requires, binds the processor",
	},
	lawfulbasis.ImpactAssessmentNotNeeded: {
		"ingen vurdering av personvernkonsekvenser er påkrevd",
		"inga vurdering av personvernkonsekvensar er påkravd",
		"no data protection impact assessment is required",
	},
	lawfulbasis.ImpactAssessed: {
		"personvernkonsekvensene ble vurdert før behandlingen",
		"personvernkonsekvensane blei vurderte før behandlinga",
		"the data protection impact was assessed before the processing",
	},
	lawfulbasis.ConsultationSettled: {
		"forhåndsdrøfting er unødvendig, eller avsluttet uten at tilsynsmyndigheten har innvendinger igjen mot behandlingen",
		"førehandsdrøfting er unødvendig, eller avslutta utan at tilsynsmyndigheita har innvendingar igjen mot behandlinga",
		"prior consultation is unnecessary, or over without the supervisory authority having objections left to the processing",
	},
	lawfulbasis.SecurityAssessed: {
		"risikoen er vurdert, og sikkerhet som svarer til den, er på plass",
		"risikoen er vurdert, og tryggleik som svarer til risikoen, er på plass",
		"the risk has been assessed, and security that fits it is in place",
	},
	lawfulbasis.FreelyGiven: {
		"personen hadde et reelt valg, ingen ubalanse i makt avgjorde det, og det ikke koster noe å nekte eller å trekke samtykket tilbake",
		"personen hadde eit reelt val, ingen ubalanse i makt avgjorde det, og det ikkje kostar noko å nekte eller å trekkje samtykket tilbake",
		"the person had a real choice, no imbalance of power decided it, and it costs nothing to refuse or to withdraw the consent",
	},
	lawfulbasis.Unbundled: {
		"samtykket ikke var vilkår for noe som ikke trenger det, og hvert formål kunne avslås for seg, eller det er godtgjort at samtykket likevel var fritt",
		"samtykket ikkje var vilkår for noko som ikkje treng det, og kvart føremål kunne avslåast for seg, eller det er godtgjort at samtykket likevel var fritt",
		"the consent was no condition of something that does not need it, and each purpose could be refused by itself, or the consent is shown to have been free all the same",
	},
	lawfulbasis.SpecificToPurpose: {
		"samtykket gjelder nettopp dette formålet",
		"samtykket gjeld nettopp dette føremålet",
		"the consent is to this very purpose",
	},
	lawfulbasis.InformedConsent: {
		"personen visste hvem som spurte, hva samtykket gjaldt, og at det kan trekkes tilbake",
		"personen visste kven som spurde, kva samtykket gjaldt, og at det kan trekkjast tilbake",
		"the person knew who asked, what the consent was for, and that it can be withdrawn",
	},
	lawfulbasis.AffirmativeAct: {
		"personen selv sa eller gjorde noe for å samtykke, der taushet eller et kryss satt på forhånd eller av andre ikke teller",
		"personen sjølv sa eller gjorde noko for å samtykkje, der tagnad eller eit kryss sett på førehand eller av andre ikkje tel",
		"the person said or did something to consent, where silence or a box ticked beforehand or by somebody else does not count",
	},
	lawfulbasis.Demonstrable: {
		"den behandlingsansvarlige kan vise at personen samtykket",
		"den behandlingsansvarlege kan vise at personen samtykte",
		"the controller can show that the person consented",
	},
	lawfulbasis.Distinguishable: {
		"spørsmålet om samtykke skilte seg ut, i klare ord, fra en større skriftlig erklæring, eller det var ingen slik erklæring",
		"spørsmålet om samtykke skilde seg ut, i klare ord, frå ei større skriftleg erklæring, eller det var inga slik erklæring",
		"the request for consent stood out, in plain words, from a wider written declaration, or there was no such declaration",
	},
	lawfulbasis.EasyToWithdraw: {
		"det er like lett å trekke samtykket tilbake som å gi det",
		"det er like lett å trekkje samtykket tilbake som å gi det",
		"it is as easy to withdraw the consent as to give it",
	},
	lawfulbasis.ExplicitStatement: {
		"samtykket er uttrykkelig",
		"samtykket er uttrykkeleg",
		"the consent is explicit",
	},
	lawfulbasis.NotOfferedToChildren: {
		"behandlingen ikke gjelder en informasjonssamfunnstjeneste som tilbys barn direkte",
		"behandlinga ikkje gjeld ei informasjonssamfunnsteneste som barn får tilbod om direkte",
		"the processing does not concern an information-society service offered directly to a child",
	},
	lawfulbasis.OfAge: {
		"personen hadde nådd alderen for å samtykke til informasjonssamfunnstjenester da samtykket ble gitt",
		"personen hadde nådd alderen for å samtykkje til informasjonssamfunnstenester då samtykket blei gitt",
		"the person had reached the age of consent to information-society services when consenting",
	},
	lawfulbasis.ParentAuthorises: {
		"den som har foreldreansvaret, samtykket eller ga tillatelse, og det er kontrollert med rimelige tiltak",
		"den som har foreldreansvaret, samtykte eller gav løyve, og det er kontrollert med rimelege tiltak",
		"the holder of parental responsibility consented or authorised it, and that was verified with reasonable efforts",
	},
	lawfulbasis.CounsellingService: {
		"behandlingen gjelder en forebyggende tjeneste eller rådgivningstjeneste som tilbys barn direkte",
		"behandlinga gjeld ei førebyggjande teneste eller rådgjevingsteneste som barn får tilbod om direkte",
		"the processing concerns a preventive or counselling service offered directly to a child",
	},
	lawfulbasis.PartyOrAsked: {
		"det er personen selv, og ikke noen som personen opptrer for, som er part i avtalen eller ba om tiltakene før den",
		"det er personen sjølv, og ikkje nokon som personen opptrer for, som er part i avtalen eller bad om tiltaka før avtalen",
		"it is the person, and not somebody for whom the person acts, who is party to the contract or asked for the steps before it",
	},
	lawfulbasis.Indispensable: {
		"hovedformålet med avtalen, eller med tiltakene før den, ikke kan nås uten behandlingen, og ingenting mindre inngripende virker",
		"hovudføremålet med avtalen, eller med tiltaka før avtalen, ikkje kan nåast utan behandlinga, og ingenting mindre inngripande verkar",
		"the main object of the contract, or of the steps before it, cannot be reached without the processing, and nothing less intrusive works",
	},
	lawfulbasis.LawNamed: {
		"hver lov som kreves, er angitt, er lov i EØS eller en stat der, og fastsetter behandlingen klart, forutsigbart og forholdsmessig",
		"kvar lov som krevst, er oppgitt, er lov i EØS eller ein stat der, og fastset behandlinga klart, føreseieleg og forholdsmessig",
		"each law that is required is named, is law of the EEA or of a state in it, and lays the processing down clearly, foreseeably and proportionately",
	},
	lawfulbasis.AddresseeOfLaw: {
		"den angitte loven binder denne behandlingsansvarlige",
		"den oppgitte lova bind denne behandlingsansvarlege",
		"the law named binds this controller",
	},
	lawfulbasis.PurposeFromLaw: {
		"formålet følger av den angitte loven",
		"føremålet følgjer av den oppgitte lova",
		"the purpose follows from the law named",
	},
	lawfulbasis.StrictlyNecessary: {
		"formålet ikke kan nås like godt med et mindre inngrep, uten hensyn til at personen kan protestere",
		"føremålet ikkje kan nåast like godt med eit mindre inngrep, utan omsyn til at personen kan protestere",
		"the purpose cannot be reached as well by a lesser intrusion, without regard to the person's being able to object",
	},
	lawfulbasis.LifeAtStake: {
		"noens liv eller fysiske integritet står på spill",
		"livet eller den fysiske integriteten til nokon står på spel",
		"somebody's life or physical integrity is at stake",
	},
	lawfulbasis.OwnLifeAtStake: {
		"det er livet til personen selv som står på spill, og ikke livet til en annen",
		"det er livet til personen sjølv som står på spel, og ikkje livet til ein annan",
		"it is the life of the person concerned that is at stake, and not the life of another",
	},
	lawfulbasis.NoOtherBasis: {
		"behandlingen åpenbart ikke kan bygge på et annet grunnlag",
		"behandlinga openbert ikkje kan byggje på eit anna grunnlag",
		"the processing manifestly cannot rest on another basis",
	},
	lawfulbasis.TaskInPublicInterest: {
		"behandlingen gjelder en oppgave i allmennhetens interesse som loven har lagt på denne behandlingsansvarlige eller, med garantier, åpnet for",
		"behandlinga gjeld ei oppgåve i ålmenn interesse som lova har lagt på denne behandlingsansvarlege eller, med garantiar, opna for",
		"the processing concerns a task in the public interest that law laid on this controller or, with safeguards, opened to it",
	},
	lawfulbasis.OfficialAuthority: {
		"denne behandlingsansvarlige er tillagt offentlig myndighet",
		"denne behandlingsansvarlege er tillagd offentleg mynde",
		"official authority is vested in this controller",
	},
	lawfulbasis.NoPublicTask: {
		"den behandlingsansvarlige ikke er en offentlig myndighet som utfører sine oppgaver",
		"den behandlingsansvarlege ikkje er ei offentleg myndigheit som utfører oppgåvene sine",
		"the controller is not a public authority performing its tasks",
	},
	lawfulbasis.InterestLawful: {
		"interessen er lovlig",
		"interessa er lovleg",
		"the interest is lawful",
	},
	lawfulbasis.InterestReal: {
		"interessen er presist angitt, er reell og aktuell, og er den behandlingsansvarliges egen eller en tredjeparts",
		"interessa er presist oppgitt, er reell og aktuell, og høyrer til den behandlingsansvarlege eller ein tredjepart",
		"the interest is stated precisely, is real and present, and is the controller's own or a third party's",
	},
	lawfulbasis.InterestTold: {
		"personen fikk vite om interessen, ved innsamlingen dersom opplysningene kom fra personen",
		"personen fekk vite om interessa, ved innsamlinga dersom opplysningane kom frå personen",
		"the person was told of the interest, at collection if the data came from the person",
	},
	lawfulbasis.TellingExempt: {
		"personen ikke trenger å få vite om interessen, eller ikke ennå, fordi et unntak gjelder eller fristen for å fortelle det ikke er ute",
		"personen ikkje treng å få vite om interessa, eller ikkje enno, fordi eit unntak gjeld eller fristen for å fortelje det ikkje er ute",
		"the person need not be told of the interest, or not yet, because an exception applies or the time for telling is not over",
	},
	lawfulbasis.InterestPrevails: {
		"interessen ikke må vike for personens interesser og rettigheter, ut fra hva personen kunne vente, og med større vekt for et barn",
		"interessa ikkje må vike for interessene og rettane til personen, ut frå kva personen kunne vente, og med større vekt for eit barn",
		"the interest is not overridden by the person's interests and rights, by what the person could expect, and with more weight for a child",
	},
	lawfulbasis.NoLawForbids: {
		"ingen lov forbyr en behandling som bygger på interessen",
		"inga lov forbyr ei behandling som byggjer på interessa",
		"no law forbids processing that rests on the interest",
	},
	lawfulbasis.LawAllowsConsent: {
		"ingen lov hindrer personen i å oppheve forbudet ved samtykke",
		"inga lov hindrar personen i å oppheve forbodet ved samtykke",
		"no law keeps the person from lifting the ban by consent",
	},
	lawfulbasis.EmploymentDuty: {
		"behandlingen er nødvendig for en plikt eller rettighet etter arbeids- eller sosialretten",
		"behandlinga er nødvendig for ei plikt eller ein rett etter arbeids- eller sosialretten",
		"the processing is necessary for a duty or right in employment or social law",
	},
	lawfulbasis.Incapable: {
		"personen fysisk eller rettslig er ute av stand til å samtykke",
		"personen fysisk eller rettsleg er ute av stand til å samtykkje",
		"the person is physically or legally incapable of consenting",
	},
	lawfulbasis.NonProfitAim: {
		"en ideell organisasjon for politikk, filosofi, religion eller fagforening utfører behandlingen innenfor sin berettigede virksomhet",
		"ein ideell organisasjon for politikk, filosofi, religion eller fagforeining utfører behandlinga innanfor den berettiga verksemda si",
		"a non-profit body for politics, philosophy, religion or trade unions does the processing within its legitimate activities",
	},
	lawfulbasis.OwnMembers: {
		"behandlingen bare gjelder medlemmer, tidligere medlemmer og dem som har jevnlig kontakt på grunn av organisasjonens mål",
		"behandlinga berre gjeld medlemmer, tidlegare medlemmer og dei som har jamleg kontakt på grunn av målet til organisasjonen",
		"the processing concerns only members, former members and those in regular contact because of the body's aim",
	},
	lawfulbasis.KeptInside: {
		"ingenting går ut av organisasjonen uten samtykke",
		"ingenting går ut av organisasjonen utan samtykke",
		"nothing is disclosed outside the body without consent",
	},
	lawfulbasis.ManifestlyPublic: {
		"personen valgte å gjøre opplysningene tilgjengelige for alle",
		"personen valde å gjere opplysningane tilgjengelege for alle",
		"the person chose to make the data available to everyone",
	},
	lawfulbasis.NeededForClaims: {
		"opplysningen trengs for å fastsette, forfølge eller forsvare et rettskrav, i eller utenfor retten, eller av en domstol i dømmende arbeid",
		"opplysninga trengst for å fastsetje, forfølgje eller forsvare eit rettskrav, i eller utanfor retten, eller av ein domstol i dømmande arbeid",
		"the item is needed to establish, pursue or defend a legal claim, in or out of court, or by a court acting as such",
	},
	lawfulbasis.SubstantialInterest: {
		"behandlingen er nødvendig for en viktig allmenn interesse",
		"behandlinga er nødvendig for ei viktig ålmenn interesse",
		"the processing is necessary for a substantial public interest",
	},
	lawfulbasis.Safeguarded: {
		"egnede og særlige tiltak verner personens rettigheter, med taushetsplikt eller en forholdsmessig lov som lar kjernen i retten bestå, der vilkåret krever det",
		"eigna og særlege tiltak vernar rettane til personen, med teieplikt eller ei forholdsmessig lov som lèt kjernen i retten bestå, der vilkåret krev det",
		"suitable and specific measures guard the person's rights, with professional secrecy or a proportionate law that leaves the right its essence, where the condition asks for that",
	},
	lawfulbasis.CarePurpose: {
		"behandlingen trengs til forebyggende medisin, arbeidsmedisin, vurdering av en ansatts arbeidsevne, diagnose, helsehjelp, helse- eller sosialtjenester eller driften av dem",
		"behandlinga trengst til førebyggjande medisin, arbeidsmedisin, vurdering av arbeidsevna til ein tilsett, diagnose, helsehjelp, helse- eller sosialtenester eller drifta av dei",
		"the processing is needed for preventive or occupational medicine, finding out whether an employee can work, diagnosis, treatment, health or social care or the running of such services",
	},
	lawfulbasis.CareContract: {
		"behandlingen følger av en avtale med helsepersonell",
		"behandlinga følgjer av ein avtale med helsepersonell",
		"the processing follows from a contract with a health professional",
	},
	lawfulbasis.SecrecyBound: {
		"de som utfører eller svarer for behandlingen, har taushetsplikt",
		"dei som utfører eller svarer for behandlinga, har teieplikt",
		"those who carry out or answer for the processing are bound by professional secrecy",
	},
	lawfulbasis.PublicHealthNeed: {
		"behandlingen er nødvendig for en allmenn interesse på folkehelseområdet",
		"behandlinga er nødvendig for ei ålmenn interesse på folkehelseområdet",
		"the processing is necessary for a public interest in public health",
	},
	lawfulbasis.ResearchNeed: {
		"behandlingen er nødvendig for arkivering i allmennhetens interesse, forskning eller statistikk, og samfunnet klart vinner mer enn personen taper, der loven krever det",
		"behandlinga er nødvendig for arkivering i ålmenn interesse, forsking eller statistikk, og samfunnet klart vinn meir enn personen taper, der lova krev det",
		"the processing is necessary for archiving in the public interest, research or statistics, and society clearly gains more than the person loses, where the law asks for that",
	},
	lawfulbasis.OfficialControl: {
		"en offentlig myndighet kontrollerer behandlingen av opplysninger om straffedommer og lovovertredelser",
		"ei offentleg myndigheit kontrollerer behandlinga av opplysningar om straffedommar og lovbrot",
		"official authority controls the processing of data on convictions and offences",
	},
	lawfulbasis.LawAllowsCriminal: {
		"en lov med garantier åpner for å behandle opplysninger om straffedommer og lovovertredelser",
		"ei lov med garantiar opnar for å behandle opplysningar om straffedommar og lovbrot",
		"a law with safeguards authorises the processing of data on convictions and offences",
	},
	lawfulbasis.IdentificationNeeded: {
		"det er et reelt behov for sikker identifisering",
		"det er eit reelt behov for sikker identifisering",
		"there is a real need to identify securely",
	},
	lawfulbasis.NumberNecessary: {
		"fødselsnummeret, eller et annet entydig middel, er nødvendig for sikker identifisering",
		"fødselsnummeret, eller eit anna eintydig middel, er nødvendig for sikker identifisering",
		"the national identity number, or another unequivocal means, is necessary to identify securely",
	},
	lawfulbasis.FurtherConsent: {
		"personen har samtykket til det nye formålet",
		"personen har samtykt til det nye føremålet",
		"the person has consented to the new purpose",
	},
	lawfulbasis.FurtherLaw: {
		"en lov som verner et mål som forordningen godtar, og er nødvendig og forholdsmessig for det, åpner for det nye formålet",
		"ei lov som vernar eit mål som forordninga godtek, og er nødvendig og forholdsmessig for det, opnar for det nye føremålet",
		"a law that guards an aim which the regulation accepts, and is necessary and proportionate to it, allows the new purpose",
	},
	lawfulbasis.ResearchSafeguards: {
		"behandlingen gjelder arkivering i allmennhetens interesse, forskning eller statistikk der anonyme opplysninger ikke er nok og garantiene er på plass, med råd fra personvernombudet først eller en utført konsekvensvurdering der loven krever det",
		"behandlinga gjeld arkivering i ålmenn interesse, forsking eller statistikk der anonyme opplysningar ikkje er nok og garantiane er på plass, med råd frå personvernombodet først eller ei utført konsekvensvurdering der lova krev det",
		"the processing is for archiving in the public interest, research or statistics where anonymous data would not do and the safeguards are in place, with the data protection officer consulted first or the impact assessment done where the law asks for that",
	},
	lawfulbasis.Compatible: {
		"det nye formålet er forenlig med det opprinnelige, når alle lovens momenter og det som ellers betyr noe, er vurdert",
		"det nye føremålet er foreinleg med det opphavlege, når alle momenta i lova og det som elles betyr noko, er vurderte",
		"the new purpose is compatible with the original one, when all the factors of the law and whatever else matters are weighed",
	},
	lawfulbasis.NoDecision: {
		"det ikke følger noen avgjørelse om personen, heller ikke ved en poengsum som andre legger stor vekt på",
		"det ikkje følgjer noka avgjerd om personen, heller ikkje ved ein poengsum som andre legg stor vekt på",
		"no decision about the person follows, nor one by a score on which somebody else draws strongly",
	},
	lawfulbasis.HumanDecides: {
		"et menneske med myndighet og innsikt reelt går gjennom og kan endre avgjørelsen",
		"eit menneske med mynde og innsikt reelt går gjennom og kan endre avgjerda",
		"a human with authority and insight genuinely reviews and can change the decision",
	},
	lawfulbasis.NoSignificantEffect: {
		"avgjørelsen ikke har rettsvirkning for personen, og heller ingen like betydelig virkning",
		"avgjerda ikkje har rettsverknad for personen, og heller ingen like stor verknad",
		"the decision has no legal effect on the person, and none as significant",
	},
	lawfulbasis.DecisionForContract: {
		"en avtale mellom personen og en behandlingsansvarlig ikke kan inngås eller oppfylles uten at avgjørelsen er automatisert",
		"ein avtale mellom personen og ein behandlingsansvarleg ikkje kan inngåast eller oppfyllast utan at avgjerda er automatisert",
		"a contract between the person and a controller cannot be entered into or performed unless the decision is automated",
	},
	lawfulbasis.DecisionByLaw: {
		"en lov som binder denne behandlingsansvarlige og har egne garantier, og ikke bare en berettiget interesse, åpner for avgjørelsen",
		"ei lov som bind denne behandlingsansvarlege og har eigne garantiar, og ikkje berre ei berettiga interesse, opnar for avgjerda",
		"a law that binds this controller and has safeguards of its own, and not only a legitimate interest, authorises the decision",
	},
	lawfulbasis.DecisionSafeguards: {
		"personen kan få et menneske til å se på avgjørelsen, si sin mening og bestride den",
		"personen kan få eit menneske til å sjå på avgjerda, seie meininga si og bestride avgjerda",
		"the person can have a human look at the decision, be heard and contest it",
	},
	lawfulbasis.ConcernsNoChild: {
		"avgjørelsen ikke gjelder et barn",
		"avgjerda ikkje gjeld eit barn",
		"the decision concerns no child",
	},
	lawfulbasis.AutomatedMeans: {
		"behandlingen helt eller delvis skjer automatisk",
		"behandlinga heilt eller delvis skjer automatisk",
		"the processing is wholly or partly by automated means",
	},
	lawfulbasis.DisclosureNecessary: {
		"formålet krever at denne mottakeren får opplysningene, og ikke mer enn det",
		"føremålet krev at denne mottakaren får opplysningane, og ikkje meir enn det",
		"the purpose needs this recipient to have the data, and no more than that",
	},
	lawfulbasis.SecrecyAllows: {
		"ingen taushetsplikt hindrer at denne mottakeren får opplysningene",
		"inga teieplikt hindrar at denne mottakaren får opplysningane",
		"no duty of secrecy bars telling this recipient",
	},
	lawfulbasis.DemandedByLaw: {
		"en angitt lov i EØS eller Norge pålegger den behandlingsansvarlige å gi opplysningene til denne mottakeren",
		"ei oppgitt lov i EØS eller Noreg pålegg den behandlingsansvarlege å gi opplysningane til denne mottakaren",
		"a named law of the EEA or of Norway obliges the controller to give the data to this recipient",
	},
	lawfulbasis.NoMoreThanDemanded: {
		"ikke noe gis ut som ligger utenfor kravet om utlevering",
		"ikkje noko blir gitt ut som ligg utanfor kravet om utlevering",
		"nothing is given that the demand for disclosure does not reach",
	},
	lawfulbasis.StaffInstructed: {
		"medarbeiderne som får opplysningene, følger den behandlingsansvarliges instruks og trenger opplysningene i arbeidet",
		"medarbeidarane som får opplysningane, følgjer instruksen frå den behandlingsansvarlege og treng opplysningane i arbeidet",
		"the staff who get the data act on the controller's instructions and need the data for their work",
	},
	lawfulbasis.SubProcessorAuthorised: {
		"den behandlingsansvarlige har godkjent underdatabehandleren skriftlig, og underdatabehandleren er bundet av de samme forpliktelsene",
		"den behandlingsansvarlege har godkjent underdatabehandlaren skriftleg, og underdatabehandlaren er bunden av dei same pliktene",
		"the controller has authorised the sub-processor in writing, and the sub-processor is bound by the same obligations",
	},
	lawfulbasis.ArrangementMade: {
		"de felles behandlingsansvarlige har avtalt hvem som svarer for hva",
		"dei felles behandlingsansvarlege har avtalt kven som svarer for kva",
		"the joint controllers have arranged who answers for what",
	},
	lawfulbasis.ArrangementTold: {
		"hovedinnholdet i ordningen mellom de felles behandlingsansvarlige er tilgjengelig for personen",
		"hovudinnhaldet i ordninga mellom dei felles behandlingsansvarlege er tilgjengeleg for personen",
		"the essence of the arrangement between the joint controllers is there for the person",
	},
	lawfulbasis.DisclosureOrdered: {
		"en avgjørelse om tvangsfullbyrdelse rettet til denne mottakeren er i kraft",
		"ei avgjerd om tvangsfullføring retta til denne mottakaren er i kraft",
		"a decision on enforcement addressed to this recipient is in force",
	},
	lawfulbasis.CreditRulesMet: {
		"reglene om kredittopplysning åpner for at kravet blir rapportert",
		"reglane om kredittopplysning opnar for at kravet blir rapportert",
		"the rules on credit information let the claim be reported",
	},
	lawfulbasis.AuthorityShown: {
		"representanten har dokumentert sin rett til å opptre for personen",
		"representanten har dokumentert retten sin til å opptre for personen",
		"the representative has shown the authority to act for the person",
	},
	lawfulbasis.TreatyAllows: {
		"en gjeldende traktat, eller et annet grunnlag for overføring, åpner for å følge pålegget fra myndigheten utenfor EØS",
		"ein gjeldande traktat, eller eit anna grunnlag for overføring, opnar for å følgje pålegget frå myndigheita utanfor EØS",
		"a treaty in force, or another ground for transfer, lets the order of the authority outside the EEA be met",
	},
	lawfulbasis.NoConvictionRegister: {
		"behandlingen er noe annet enn et omfattende register over straffedommer",
		"behandlinga er noko anna enn eit omfattande register over straffedommar",
		"the processing is something else than a comprehensive register of convictions",
	},
}

var elementQuestions = []Text{
	lawfulbasis.PurposeSpecified: {
		"Ble formålet fastsatt presist, og senest da opplysningene ble samlet inn?",
		"Blei føremålet fastsett presist, og seinast då opplysningane blei samla inn?",
		"Was the purpose laid down precisely, and no later than when the data was collected?",
	},
	lawfulbasis.PurposeExplicit: {
		"Er formålet oppgitt der personen kan gjøre seg kjent med det?",
		"Er føremålet oppgitt der personen kan gjere seg kjend med det?",
		"Is the purpose stated where the person can know it?",
	},
	lawfulbasis.PurposeLegitimate: {
		"Er det slik at ingen lov forbyr selve formålet?",
		"Er det slik at inga lov forbyr sjølve føremålet?",
		"Is it so that no law forbids the purpose itself?",
	},
	lawfulbasis.DataNecessary: {
		"Er opplysningene egnede og relevante, og ikke flere enn formålet krever?",
		"Er opplysningane eigna og relevante, og ikkje fleire enn føremålet krev?",
		"Is the data adequate and relevant, and no more than the purpose needs?",
	},
	lawfulbasis.NothingInferred: {
		"Er det slik at ingenting av en særlig kategori kan utledes av opplysningene?",
		"Er det slik at ingenting av ein særleg kategori kan utleiast av opplysningane?",
		"Is it so that nothing of a special category can be inferred from the data?",
	},
	lawfulbasis.Instructed: {
		"Har den behandlingsansvarlige gitt en dokumentert instruks, eller krever en lov som binder databehandleren, behandlingen?",
		"Har den behandlingsansvarlege gitt ein dokumentert instruks, eller krev ei lov som bind databehandlaren, behandlinga?",
		"Has the controller given a documented instruction, or does a law that binds the processor require the processing?",
	},
	lawfulbasis.NoProcessor: {
		"Er det slik at ingen databehandler deltar?",
		"Er det slik at ingen databehandlar deltek?",
		"Is it so that no processor takes part?",
	},
	lawfulbasis.ProcessorGuarantees: {
		"Gir databehandleren, og hver underdatabehandler, tilstrekkelige garantier?",
		"Gir databehandlaren, og kvar underdatabehandlar, tilstrekkelege garantiar?",
		"Does the processor, and each sub-processor, give sufficient guarantees?",
	},
	lawfulbasis.ProcessorContract: {
		"Er databehandleren bundet av en avtale eller lignende, skriftlig eller elektronisk og med det innholdet som loven krever?",
		"Er databehandlaren bunden av ein avtale eller liknande, skriftleg eller elektronisk og med det innhaldet som lova krev?",
		"Is the processor bound by a contract or the like, in writing or electronic and with the content that the law requires?",
	},
	lawfulbasis.ImpactAssessmentNotNeeded: {
		"Er det slik at ingen vurdering av personvernkonsekvenser er påkrevd?",
		"Er det slik at inga vurdering av personvernkonsekvensar er påkravd?",
		"Is it so that no data protection impact assessment is required?",
	},
	lawfulbasis.ImpactAssessed: {
		"Ble personvernkonsekvensene vurdert før behandlingen?",
		"Blei personvernkonsekvensane vurderte før behandlinga?",
		"Was the data protection impact assessed before the processing?",
	},
	lawfulbasis.ConsultationSettled: {
		"Er forhåndsdrøfting unødvendig, eller avsluttet uten at tilsynsmyndigheten har innvendinger igjen mot behandlingen?",
		"Er førehandsdrøfting unødvendig, eller avslutta utan at tilsynsmyndigheita har innvendingar igjen mot behandlinga?",
		"Is prior consultation unnecessary, or over without the supervisory authority having objections left to the processing?",
	},
	lawfulbasis.SecurityAssessed: {
		"Er risikoen vurdert, og er sikkerhet som svarer til den, på plass?",
		"Er risikoen vurdert, og er tryggleik som svarer til risikoen, på plass?",
		"Has the risk been assessed, and is security that fits it in place?",
	},
	lawfulbasis.FreelyGiven: {
		"Hadde personen et reelt valg, uten at en ubalanse i makt avgjorde det, og uten at det koster noe å nekte eller å trekke samtykket tilbake?",
		"Hadde personen eit reelt val, utan at ein ubalanse i makt avgjorde det, og utan at det kostar noko å nekte eller å trekkje samtykket tilbake?",
		"Did the person have a real choice, without an imbalance of power deciding it, and without its costing anything to refuse or to withdraw the consent?",
	},
	lawfulbasis.Unbundled: {
		"Kunne personen få det som ikke trenger samtykket, uten å samtykke, og kunne hvert formål avslås for seg, eller er det godtgjort at samtykket likevel var fritt?",
		"Kunne personen få det som ikkje treng samtykket, utan å samtykkje, og kunne kvart føremål avslåast for seg, eller er det godtgjort at samtykket likevel var fritt?",
		"Could the person have what does not need the consent without consenting, and could each purpose be refused by itself, or is the consent shown to have been free all the same?",
	},
	lawfulbasis.SpecificToPurpose: {
		"Gjelder samtykket nettopp dette formålet?",
		"Gjeld samtykket nettopp dette føremålet?",
		"Is the consent to this very purpose?",
	},
	lawfulbasis.InformedConsent: {
		"Visste personen hvem som spurte, hva samtykket gjaldt, og at det kan trekkes tilbake?",
		"Visste personen kven som spurde, kva samtykket gjaldt, og at det kan trekkjast tilbake?",
		"Did the person know who asked, what the consent was for, and that it can be withdrawn?",
	},
	lawfulbasis.AffirmativeAct: {
		"Sa eller gjorde personen selv noe for å samtykke, når taushet eller et kryss satt på forhånd eller av andre ikke teller?",
		"Sa eller gjorde personen sjølv noko for å samtykkje, når tagnad eller eit kryss sett på førehand eller av andre ikkje tel?",
		"Did the person say or do something to consent, where silence or a box ticked beforehand or by somebody else does not count?",
	},
	lawfulbasis.Demonstrable: {
		"Kan den behandlingsansvarlige vise at personen samtykket?",
		"Kan den behandlingsansvarlege vise at personen samtykte?",
		"Can the controller show that the person consented?",
	},
	lawfulbasis.Distinguishable: {
		"Skilte spørsmålet om samtykke seg ut, i klare ord, fra en større skriftlig erklæring, eller var det ingen slik erklæring?",
		"Skilde spørsmålet om samtykke seg ut, i klare ord, frå ei større skriftleg erklæring, eller var det inga slik erklæring?",
		"Did the request for consent stand out, in plain words, from a wider written declaration, or was there no such declaration?",
	},
	lawfulbasis.EasyToWithdraw: {
		"Er det like lett å trekke samtykket tilbake som å gi det?",
		"Er det like lett å trekkje samtykket tilbake som å gi det?",
		"Is it as easy to withdraw the consent as to give it?",
	},
	lawfulbasis.ExplicitStatement: {
		"Er samtykket uttrykkelig?",
		"Er samtykket uttrykkeleg?",
		"Is the consent explicit?",
	},
	lawfulbasis.NotOfferedToChildren: {
		"Er det slik at behandlingen ikke gjelder en informasjonssamfunnstjeneste som tilbys barn direkte?",
		"Er det slik at behandlinga ikkje gjeld ei informasjonssamfunnsteneste som barn får tilbod om direkte?",
		"Is it so that the processing does not concern an information-society service offered directly to a child?",
	},
	lawfulbasis.OfAge: {
		"Hadde personen nådd alderen for å samtykke til informasjonssamfunnstjenester da samtykket ble gitt?",
		"Hadde personen nådd alderen for å samtykkje til informasjonssamfunnstenester då samtykket blei gitt?",
		"Had the person reached the age of consent to information-society services when consenting?",
	},
	lawfulbasis.ParentAuthorises: {
		"Har den som har foreldreansvaret, samtykket eller gitt tillatelse, og er det kontrollert med rimelige tiltak?",
		"Har den som har foreldreansvaret, samtykt eller gitt løyve, og er det kontrollert med rimelege tiltak?",
		"Has the holder of parental responsibility consented or authorised it, and was that verified with reasonable efforts?",
	},
	lawfulbasis.CounsellingService: {
		"Gjelder behandlingen en forebyggende tjeneste eller rådgivningstjeneste som tilbys barn direkte?",
		"Gjeld behandlinga ei førebyggjande teneste eller rådgjevingsteneste som barn får tilbod om direkte?",
		"Does the processing concern a preventive or counselling service offered directly to a child?",
	},
	lawfulbasis.PartyOrAsked: {
		"Er det personen selv, og ikke noen som personen opptrer for, som er part i avtalen eller ba om tiltakene før den?",
		"Er det personen sjølv, og ikkje nokon som personen opptrer for, som er part i avtalen eller bad om tiltaka før avtalen?",
		"Is it the person, and not somebody for whom the person acts, who is party to the contract or asked for the steps before it?",
	},
	lawfulbasis.Indispensable: {
		"Er behandlingen uunnværlig for hovedformålet med avtalen, eller med tiltakene før den, slik at ingenting mindre inngripende virker?",
		"Er behandlinga umisseleg for hovudføremålet med avtalen, eller med tiltaka før avtalen, slik at ingenting mindre inngripande verkar?",
		"Is the processing indispensable to the main object of the contract, or of the steps before it, so that nothing less intrusive works?",
	},
	lawfulbasis.LawNamed: {
		"Er hver lov som kreves, angitt, og er det lov i EØS eller en stat der (i arbeids- og sosialretten også tariffavtale etter slik lov) som klart, forutsigbart og forholdsmessig fastsetter behandlingen?",
		"Er kvar lov som krevst, oppgitt, og er det lov i EØS eller ein stat der (i arbeids- og sosialretten også tariffavtale etter slik lov) som klart, føreseieleg og forholdsmessig fastset behandlinga?",
		"Is each law that is required named, and is it law of the EEA or of a state in it (in employment and social law also a collective agreement under such law) that lays the processing down clearly, foreseeably and proportionately?",
	},
	lawfulbasis.AddresseeOfLaw: {
		"Binder den angitte loven denne behandlingsansvarlige?",
		"Bind den oppgitte lova denne behandlingsansvarlege?",
		"Does the law named bind this controller?",
	},
	lawfulbasis.PurposeFromLaw: {
		"Følger formålet av den angitte loven?",
		"Følgjer føremålet av den oppgitte lova?",
		"Does the purpose follow from the law named?",
	},
	lawfulbasis.StrictlyNecessary: {
		"Er det slik at formålet ikke kan nås like godt med et mindre inngrep, uten hensyn til at personen kan protestere?",
		"Er det slik at føremålet ikkje kan nåast like godt med eit mindre inngrep, utan omsyn til at personen kan protestere?",
		"Is it so that the purpose cannot be reached as well by a lesser intrusion, without regard to the person's being able to object?",
	},
	lawfulbasis.LifeAtStake: {
		"Står noens liv eller fysiske integritet på spill?",
		"Står livet eller den fysiske integriteten til nokon på spel?",
		"Is somebody's life or physical integrity at stake?",
	},
	lawfulbasis.OwnLifeAtStake: {
		"Er det livet til personen selv som står på spill, og ikke livet til en annen?",
		"Er det livet til personen sjølv som står på spel, og ikkje livet til ein annan?",
		"Is it the life of the person concerned that is at stake, and not the life of another?",
	},
	lawfulbasis.NoOtherBasis: {
		"Er det åpenbart at behandlingen ikke kan bygge på et annet grunnlag?",
		"Er det openbert at behandlinga ikkje kan byggje på eit anna grunnlag?",
		"Is it manifest that the processing cannot rest on another basis?",
	},
	lawfulbasis.TaskInPublicInterest: {
		"Gjelder behandlingen en oppgave i allmennhetens interesse som loven har lagt på denne behandlingsansvarlige eller, med garantier, åpnet for?",
		"Gjeld behandlinga ei oppgåve i ålmenn interesse som lova har lagt på denne behandlingsansvarlege eller, med garantiar, opna for?",
		"Does the processing concern a task in the public interest that law laid on this controller or, with safeguards, opened to it?",
	},
	lawfulbasis.OfficialAuthority: {
		"Er denne behandlingsansvarlige tillagt offentlig myndighet?",
		"Er denne behandlingsansvarlege tillagd offentleg mynde?",
		"Is official authority vested in this controller?",
	},
	lawfulbasis.NoPublicTask: {
		"Er det slik at den behandlingsansvarlige ikke er en offentlig myndighet som utfører sine oppgaver?",
		"Er det slik at den behandlingsansvarlege ikkje er ei offentleg myndigheit som utfører oppgåvene sine?",
		"Is it so that the controller is not a public authority performing its tasks?",
	},
	lawfulbasis.InterestLawful: {
		"Er interessen lovlig?",
		"Er interessa lovleg?",
		"Is the interest lawful?",
	},
	lawfulbasis.InterestReal: {
		"Er interessen presist angitt, reell og aktuell, og den behandlingsansvarliges egen eller en tredjeparts?",
		"Er interessa presist oppgitt, reell og aktuell, og høyrer ho til den behandlingsansvarlege eller ein tredjepart?",
		"Is the interest stated precisely, real and present, and the controller's own or a third party's?",
	},
	lawfulbasis.InterestTold: {
		"Fikk personen vite om interessen, ved innsamlingen dersom opplysningene kom fra personen?",
		"Fekk personen vite om interessa, ved innsamlinga dersom opplysningane kom frå personen?",
		"Was the person told of the interest, at collection if the data came from the person?",
	},
	lawfulbasis.TellingExempt: {
		"Gjelder et unntak fra å fortelle personen om interessen, eller er fristen for å fortelle det ikke ute?",
		"Gjeld eit unntak frå å fortelje personen om interessa, eller er fristen for å fortelje det ikkje ute?",
		"Does an exception from telling the person of the interest apply, or is the time for telling not over?",
	},
	lawfulbasis.InterestPrevails: {
		"Står interessen seg mot personens interesser og rettigheter, ut fra hva personen kunne vente, og med større vekt for et barn?",
		"Står interessa seg mot interessene og rettane til personen, ut frå kva personen kunne vente, og med større vekt for eit barn?",
		"Does the interest hold against the person's interests and rights, by what the person could expect, and with more weight for a child?",
	},
	lawfulbasis.NoLawForbids: {
		"Er det slik at ingen lov forbyr en behandling som bygger på interessen?",
		"Er det slik at inga lov forbyr ei behandling som byggjer på interessa?",
		"Is it so that no law forbids processing that rests on the interest?",
	},
	lawfulbasis.LawAllowsConsent: {
		"Er det slik at ingen lov hindrer personen i å oppheve forbudet ved samtykke?",
		"Er det slik at inga lov hindrar personen i å oppheve forbodet ved samtykke?",
		"Is it so that no law keeps the person from lifting the ban by consent?",
	},
	lawfulbasis.EmploymentDuty: {
		"Er behandlingen nødvendig for en plikt eller rettighet etter arbeids- eller sosialretten?",
		"Er behandlinga nødvendig for ei plikt eller ein rett etter arbeids- eller sosialretten?",
		"Is the processing necessary for a duty or right in employment or social law?",
	},
	lawfulbasis.Incapable: {
		"Er personen fysisk eller rettslig ute av stand til å samtykke?",
		"Er personen fysisk eller rettsleg ute av stand til å samtykkje?",
		"Is the person physically or legally incapable of consenting?",
	},
	lawfulbasis.NonProfitAim: {
		"Er det en ideell organisasjon for politikk, filosofi, religion eller fagforening som utfører behandlingen, innenfor sin berettigede virksomhet?",
		"Er det ein ideell organisasjon for politikk, filosofi, religion eller fagforeining som utfører behandlinga, innanfor den berettiga verksemda si?",
		"Is it a non-profit body for politics, philosophy, religion or trade unions that does the processing, within its legitimate activities?",
	},
	lawfulbasis.OwnMembers: {
		"Gjelder behandlingen bare medlemmer, tidligere medlemmer og dem som har jevnlig kontakt på grunn av organisasjonens mål?",
		"Gjeld behandlinga berre medlemmer, tidlegare medlemmer og dei som har jamleg kontakt på grunn av målet til organisasjonen?",
		"Does the processing concern only members, former members and those in regular contact because of the body's aim?",
	},
	lawfulbasis.KeptInside: {
		"Er det slik at ingenting går ut av organisasjonen uten samtykke?",
		"Er det slik at ingenting går ut av organisasjonen utan samtykke?",
		"Is it so that nothing is disclosed outside the body without consent?",
	},
	lawfulbasis.ManifestlyPublic: {
		"Valgte personen å gjøre opplysningene tilgjengelige for alle?",
		"Valde personen å gjere opplysningane tilgjengelege for alle?",
		"Did the person choose to make the data available to everyone?",
	},
	lawfulbasis.NeededForClaims: {
		"Trengs opplysningen for å fastsette, forfølge eller forsvare et rettskrav, i eller utenfor retten, eller av en domstol i dømmende arbeid?",
		"Trengst opplysninga for å fastsetje, forfølgje eller forsvare eit rettskrav, i eller utanfor retten, eller av ein domstol i dømmande arbeid?",
		"Is the item needed to establish, pursue or defend a legal claim, in or out of court, or by a court acting as such?",
	},
	lawfulbasis.SubstantialInterest: {
		"Er behandlingen nødvendig for en viktig allmenn interesse?",
		"Er behandlinga nødvendig for ei viktig ålmenn interesse?",
		"Is the processing necessary for a substantial public interest?",
	},
	lawfulbasis.Safeguarded: {
		"Verner egnede og særlige tiltak personens rettigheter, med taushetsplikt eller en forholdsmessig lov som lar kjernen i retten bestå, der vilkåret krever det?",
		"Vernar eigna og særlege tiltak rettane til personen, med teieplikt eller ei forholdsmessig lov som lèt kjernen i retten bestå, der vilkåret krev det?",
		"Do suitable and specific measures guard the person's rights, with professional secrecy or a proportionate law that leaves the right its essence, where the condition asks for that?",
	},
	lawfulbasis.CarePurpose: {
		"Trengs behandlingen til forebyggende medisin, arbeidsmedisin, vurdering av en ansatts arbeidsevne, diagnose, helsehjelp, helse- eller sosialtjenester eller driften av dem?",
		"Trengst behandlinga til førebyggjande medisin, arbeidsmedisin, vurdering av arbeidsevna til ein tilsett, diagnose, helsehjelp, helse- eller sosialtenester eller drifta av dei?",
		"Is the processing needed for preventive or occupational medicine, finding out whether an employee can work, diagnosis, treatment, health or social care or the running of such services?",
	},
	lawfulbasis.CareContract: {
		"Følger behandlingen av en avtale med helsepersonell?",
		"Følgjer behandlinga av ein avtale med helsepersonell?",
		"Does the processing follow from a contract with a health professional?",
	},
	lawfulbasis.SecrecyBound: {
		"Har de som utfører eller svarer for behandlingen, taushetsplikt?",
		"Har dei som utfører eller svarer for behandlinga, teieplikt?",
		"Are those who carry out or answer for the processing bound by professional secrecy?",
	},
	lawfulbasis.PublicHealthNeed: {
		"Er behandlingen nødvendig for en allmenn interesse på folkehelseområdet?",
		"Er behandlinga nødvendig for ei ålmenn interesse på folkehelseområdet?",
		"Is the processing necessary for a public interest in public health?",
	},
	lawfulbasis.ResearchNeed: {
		"Er behandlingen nødvendig for arkivering i allmennhetens interesse, forskning eller statistikk, og vinner samfunnet klart mer enn personen taper, der loven krever det?",
		"Er behandlinga nødvendig for arkivering i ålmenn interesse, forsking eller statistikk, og vinn samfunnet klart meir enn personen taper, der lova krev det?",
		"Is the processing necessary for archiving in the public interest, research or statistics, and does society clearly gain more than the person loses, where the law asks for that?",
	},
	lawfulbasis.OfficialControl: {
		"Kontrollerer en offentlig myndighet behandlingen av opplysninger om straffedommer og lovovertredelser?",
		"Kontrollerer ei offentleg myndigheit behandlinga av opplysningar om straffedommar og lovbrot?",
		"Does official authority control the processing of data on convictions and offences?",
	},
	lawfulbasis.LawAllowsCriminal: {
		"Åpner en lov med garantier for å behandle opplysninger om straffedommer og lovovertredelser?",
		"Opnar ei lov med garantiar for å behandle opplysningar om straffedommar og lovbrot?",
		"Does a law with safeguards authorise the processing of data on convictions and offences?",
	},
	lawfulbasis.IdentificationNeeded: {
		"Er det et reelt behov for sikker identifisering?",
		"Er det eit reelt behov for sikker identifisering?",
		"Is there a real need to identify securely?",
	},
	lawfulbasis.NumberNecessary: {
		"Er fødselsnummeret, eller et annet entydig middel, nødvendig for sikker identifisering?",
		"Er fødselsnummeret, eller eit anna eintydig middel, nødvendig for sikker identifisering?",
		"Is the national identity number, or another unequivocal means, necessary to identify securely?",
	},
	lawfulbasis.FurtherConsent: {
		"Har personen samtykket til det nye formålet?",
		"Har personen samtykt til det nye føremålet?",
		"Has the person consented to the new purpose?",
	},
	lawfulbasis.FurtherLaw: {
		"Åpner en lov som verner et mål som forordningen godtar, og er nødvendig og forholdsmessig for det, for det nye formålet?",
		"Opnar ei lov som vernar eit mål som forordninga godtek, og er nødvendig og forholdsmessig for det, for det nye føremålet?",
		"Does a law that guards an aim which the regulation accepts, and is necessary and proportionate to it, allow the new purpose?",
	},
	lawfulbasis.ResearchSafeguards: {
		"Gjelder behandlingen arkivering i allmennhetens interesse, forskning eller statistikk der anonyme opplysninger ikke er nok og garantiene er på plass, med råd fra personvernombudet først eller en utført konsekvensvurdering der loven krever det?",
		"Gjeld behandlinga arkivering i ålmenn interesse, forsking eller statistikk der anonyme opplysningar ikkje er nok og garantiane er på plass, med råd frå personvernombodet først eller ei utført konsekvensvurdering der lova krev det?",
		"Is the processing for archiving in the public interest, research or statistics where anonymous data would not do and the safeguards are in place, with the data protection officer consulted first or the impact assessment done where the law asks for that?",
	},
	lawfulbasis.Compatible: {
		"Er det nye formålet forenlig med det opprinnelige, når alle lovens momenter og det som ellers betyr noe, er vurdert?",
		"Er det nye føremålet foreinleg med det opphavlege, når alle momenta i lova og det som elles betyr noko, er vurderte?",
		"Is the new purpose compatible with the original one, when all the factors of the law and whatever else matters are weighed?",
	},
	lawfulbasis.NoDecision: {
		"Er det slik at det ikke følger noen avgjørelse om personen, heller ikke ved en poengsum som andre legger stor vekt på?",
		"Er det slik at det ikkje følgjer noka avgjerd om personen, heller ikkje ved ein poengsum som andre legg stor vekt på?",
		"Is it so that no decision about the person follows, nor one by a score on which somebody else draws strongly?",
	},
	lawfulbasis.HumanDecides: {
		"Er det et menneske med myndighet og innsikt som reelt går gjennom og kan endre avgjørelsen?",
		"Er det eit menneske med mynde og innsikt som reelt går gjennom og kan endre avgjerda?",
		"Is there a human with authority and insight who genuinely reviews and can change the decision?",
	},
	lawfulbasis.NoSignificantEffect: {
		"Er avgjørelsen uten rettsvirkning for personen, og uten noen like betydelig virkning?",
		"Er avgjerda utan rettsverknad for personen, og utan nokon like stor verknad?",
		"Is the decision without legal effect on the person, and without any as significant?",
	},
	lawfulbasis.DecisionForContract: {
		"Må avgjørelsen være automatisert for at en avtale mellom personen og en behandlingsansvarlig skal kunne inngås eller oppfylles?",
		"Må avgjerda vere automatisert for at ein avtale mellom personen og ein behandlingsansvarleg skal kunne inngåast eller oppfyllast?",
		"Must the decision be automated for a contract between the person and a controller to be entered into or performed?",
	},
	lawfulbasis.DecisionByLaw: {
		"Er det en lov som binder denne behandlingsansvarlige og har egne garantier, og ikke bare en berettiget interesse, som åpner for avgjørelsen?",
		"Er det ei lov som bind denne behandlingsansvarlege og har eigne garantiar, og ikkje berre ei berettiga interesse, som opnar for avgjerda?",
		"Is it a law that binds this controller and has safeguards of its own, and not only a legitimate interest, that authorises the decision?",
	},
	lawfulbasis.DecisionSafeguards: {
		"Kan personen få et menneske til å se på avgjørelsen, si sin mening og bestride den?",
		"Kan personen få eit menneske til å sjå på avgjerda, seie meininga si og bestride avgjerda?",
		"Can the person have a human look at the decision, be heard and contest it?",
	},
	lawfulbasis.ConcernsNoChild: {
		"Er det slik at avgjørelsen ikke gjelder et barn?",
		"Er det slik at avgjerda ikkje gjeld eit barn?",
		"Is it so that the decision concerns no child?",
	},
	lawfulbasis.AutomatedMeans: {
		"Skjer behandlingen helt eller delvis automatisk?",
		"Skjer behandlinga heilt eller delvis automatisk?",
		"Is the processing wholly or partly by automated means?",
	},
	lawfulbasis.DisclosureNecessary: {
		"Krever formålet at denne mottakeren får opplysningene, og ikke mer enn det?",
		"Krev føremålet at denne mottakaren får opplysningane, og ikkje meir enn det?",
		"Does the purpose need this recipient to have the data, and no more than that?",
	},
	lawfulbasis.SecrecyAllows: {
		"Er det slik at ingen taushetsplikt hindrer at denne mottakeren får opplysningene?",
		"Er det slik at inga teieplikt hindrar at denne mottakaren får opplysningane?",
		"Is it so that no duty of secrecy bars telling this recipient?",
	},
	lawfulbasis.DemandedByLaw: {
		"Er det angitt en lov i EØS eller Norge som pålegger den behandlingsansvarlige å gi opplysningene til denne mottakeren?",
		"Er det oppgitt ei lov i EØS eller Noreg som pålegg den behandlingsansvarlege å gi opplysningane til denne mottakaren?",
		"Is a law of the EEA or of Norway named that obliges the controller to give the data to this recipient?",
	},
	lawfulbasis.NoMoreThanDemanded: {
		"Er det slik at ikke noe gis ut som ligger utenfor kravet om utlevering?",
		"Er det slik at ikkje noko blir gitt ut som ligg utanfor kravet om utlevering?",
		"Is it so that nothing is given that the demand for disclosure does not reach?",
	},
	lawfulbasis.StaffInstructed: {
		"Følger medarbeiderne som får opplysningene, den behandlingsansvarliges instruks, og trenger de opplysningene i arbeidet?",
		"Følgjer medarbeidarane som får opplysningane, instruksen frå den behandlingsansvarlege, og treng dei opplysningane i arbeidet?",
		"Do the staff who get the data act on the controller's instructions, and do they need the data for their work?",
	},
	lawfulbasis.SubProcessorAuthorised: {
		"Har den behandlingsansvarlige godkjent underdatabehandleren skriftlig, og er underdatabehandleren bundet av de samme forpliktelsene?",
		"Har den behandlingsansvarlege godkjent underdatabehandlaren skriftleg, og er underdatabehandlaren bunden av dei same pliktene?",
		"Has the controller authorised the sub-processor in writing, and is the sub-processor bound by the same obligations?",
	},
	lawfulbasis.ArrangementMade: {
		"Har de felles behandlingsansvarlige avtalt hvem som svarer for hva?",
		"Har dei felles behandlingsansvarlege avtalt kven som svarer for kva?",
		"Have the joint controllers arranged who answers for what?",
	},
	lawfulbasis.ArrangementTold: {
		"Er hovedinnholdet i ordningen mellom de felles behandlingsansvarlige tilgjengelig for personen?",
		"Er hovudinnhaldet i ordninga mellom dei felles behandlingsansvarlege tilgjengeleg for personen?",
		"Is the essence of the arrangement between the joint controllers there for the person?",
	},
	lawfulbasis.DisclosureOrdered: {
		"Er en avgjørelse om tvangsfullbyrdelse rettet til denne mottakeren i kraft?",
		"Er ei avgjerd om tvangsfullføring retta til denne mottakaren i kraft?",
		"Is a decision on enforcement addressed to this recipient in force?",
	},
	lawfulbasis.CreditRulesMet: {
		"Åpner reglene om kredittopplysning for at kravet blir rapportert?",
		"Opnar reglane om kredittopplysning for at kravet blir rapportert?",
		"Do the rules on credit information let the claim be reported?",
	},
	lawfulbasis.AuthorityShown: {
		"Har representanten dokumentert sin rett til å opptre for personen?",
		"Har representanten dokumentert retten sin til å opptre for personen?",
		"Has the representative shown the authority to act for the person?",
	},
	lawfulbasis.TreatyAllows: {
		"Åpner en gjeldende traktat, eller et annet grunnlag for overføring, for å følge pålegget fra myndigheten utenfor EØS?",
		"Opnar ein gjeldande traktat, eller eit anna grunnlag for overføring, for å følgje pålegget frå myndigheita utanfor EØS?",
		"Does a treaty in force, or another ground for transfer, let the order of the authority outside the EEA be met?",
	},
	lawfulbasis.NoConvictionRegister: {
		"Er behandlingen noe annet enn et omfattende register over straffedommer?",
		"Er behandlinga noko anna enn eit omfattande register over straffedommar?",
		"Is the processing something else than a comprehensive register of convictions?",
	},
}
