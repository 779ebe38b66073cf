package book

import (
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
)

func say(bokmal, nynorsk, english string) words.Text {
	return words.Text{Bokmal: bokmal, Nynorsk: nynorsk, English: english}
}

// What the book says itself, around the words of the rules.
var (
	sayTitle    = say("Reglene", "Reglane", "The rules")
	sayAsOf     = say("Reglene slik programbiblioteket følger dem per", "Reglane slik programbiblioteket følgjer dei per", "The rules as the software library follows them on")
	sayContents = say("Innhold", "Innhald", "Contents")
	sayMarks    = say(
		"Etter hver regel står bestemmelsene den bygger på, når de er i kraft, og om teksten er lest. Det som ikke er lest, er merket «IKKE KONTROLLERT». Er bare dagene usikre, er det sagt etter dem; ofte er det da dagene til hele loven.",
		"Etter kvar regel står føresegnene han byggjer på, når dei er i kraft, og om teksten er lesen. Det som ikkje er lese, er merkt «IKKJE KONTROLLERT». Er berre dagane usikre, er det sagt etter dei; ofte er det då dagane til heile lova.",
		"After each rule stand the provisions that it rests on, when they are in force, and whether the text was read. What was not read is marked “NOT VERIFIED”. Where only the days are uncertain, that is said after them; often they are then the days of the whole act.",
	)
	sayBothWays = say(
		"Under «Det som avgjør» står både det som hindrer et svar, og det svaret bygger på når ingenting hindrer det.",
		"Under «Det som avgjer» står både det som hindrar eit svar, og det svaret byggjer på når ingenting hindrar det.",
		"Under “What decides” stands both what bars an answer, and what the answer rests on where nothing bars it.",
	)

	sayPolicy           = say("Retningslinjene og reglene i dem", "Retningslinjene og reglane i dei", "The policy and its rules")
	sayEdition          = say("retningslinjer og utgave", "retningslinjer og utgåve", "policy and edition")
	sayRests            = say("bygger også på dette", "byggjer også på dette", "rests on this as well")
	sayLimits           = say("Når bruken slutter", "Når bruken sluttar", "When the use ends")
	sayEraseWithin      = say("tid for å gjennomføre en sletting", "tid for å gjennomføre ei sletting", "time for carrying out an erasure")
	sayBackups          = say("sikkerhetskopier overskrives etter", "tryggingskopiar blir overskrivne etter", "backups are overwritten after")
	sayNotice           = say("Utsagnene i personvernerklæringen", "Utsegnene i personvernerklæringa", "The statements of the notice")
	sayNoticeIntro      = say("Hvert utsagn står med overskriften sin i erklæringen, og med det som er merket om det.", "Kvar utsegn står med overskrifta si i erklæringa, og med det som er merkt om utsegna.", "Each statement stands with its heading in the notice, and with what is noted about it.")
	sayPlain            = say("Det er ikke merket noen tvil om utsagnet.", "Det er ikkje merkt nokon tvil om utsegna.", "No doubt is noted about the statement.")
	sayDoubt            = say("Utsagnet er merket som tvilsomt: det sier noe annet enn loven gir grunnlag for, eller er for vagt.", "Utsegna er merkt som tvilsam: ho seier noko anna enn lova gir grunnlag for, eller er for vag.", "The statement is noted as doubtful: it says what the law does not give, or is too vague.")
	sayBases            = say("Behandlingsgrunnlagene", "Behandlingsgrunnlaga", "The lawful bases")
	sayConditions       = say("Vilkårene for særlige kategorier", "Vilkåra for særlege kategoriar", "The conditions for special categories")
	sayElements         = say("Det som må være oppfylt", "Det som må vere oppfylt", "What must be met")
	sayAsks             = say("krever alt dette", "krev alt dette", "requires all of this")
	sayOneOf            = say("minst ett av dette", "minst eitt av dette", "at least one of these")
	sayConditionIs      = say("vilkåret er at", "vilkåret er at", "the condition is that")
	sayThat             = say("at", "at", "that")
	sayOr               = say("eller", "eller", "or")
	sayRights           = say("Rettighetene", "Rettane", "The rights")
	sayInformation      = say("Informasjonen til den registrerte", "Informasjonen til den registrerte", "The information to the data subject")
	sayInformationIntro = say(
		"Står det to bestemmelser, gjelder den første når opplysningene samles inn fra personen, og den andre når de kommer fra andre.",
		"Står det to føresegner, gjeld den første når opplysningane blir samla inn frå personen, og den andre når dei kjem frå andre.",
		"Where two provisions stand, the first holds for data collected from the person, and the second for data from elsewhere.",
	)
	sayQuestions      = say("Spørsmålene om opplysninger", "Spørsmåla om opplysningar", "The questions about data")
	sayReasons        = say("Grunnene som avgjør", "Grunnane som avgjer", "The reasons that decide")
	sayObligations    = say("Pliktene som følger", "Pliktene som følgjer", "The obligations that follow")
	sayFacts          = say("Det som må være kjent", "Det som må vere kjent", "What must be known")
	sayWithholdings   = say("Unntakene fra innsyn og informasjon", "Unntaka frå innsyn og informasjon", "The exemptions from access and information")
	sayDuties         = say("Lovpålagt lagring", "Lovpålagd lagring", "Statutory duties to keep")
	sayCeilings       = say("Lengste lovlige lagring", "Lengste lovlege lagring", "Statutory maxima")
	sayHolds          = say("Slettesperrer", "Slettesperrer", "Holds")
	sayBreach         = say("Brudd på personopplysningssikkerheten", "Brot på personopplysningstryggleiken", "Personal data breaches")
	sayAccountability = say("Protokoll, vurdering av personvernkonsekvenser og personvernombud", "Protokoll, vurdering av personvernkonsekvensar og personvernombod", "Records, impact assessments and the data protection officer")
	sayClaims         = say("Krav og inkasso", "Krav og inkasso", "Claims and collection")
	sayCredit         = say("Kredittopplysning og gjeldsinformasjon", "Kredittopplysning og gjeldsinformasjon", "Credit and debt information")
	sayMarketing      = say("Markedsføring og informasjonskapsler", "Marknadsføring og informasjonskapslar", "Marketing and cookies")
	sayMonitoring     = say("Kamera, e-post og annen overvåking", "Kamera, e-post og anna overvaking", "Cameras, e-mail and other monitoring")
	sayRecruiting     = say("Rekruttering", "Rekruttering", "Recruitment")
	sayTransfer       = say("Overføring til tredjeland", "Overføring til tredjeland", "Transfers to third countries")
	sayAdequacy       = say("Steder med tilstrekkelig beskyttelsesnivå", "Stader med tilstrekkeleg vernenivå", "Places with an adequate level of protection")
	sayFindings       = say("Det en gjennomgang av retningslinjene kan finne", "Det ein gjennomgang av retningslinjene kan finne", "What a review of a policy can find")
	sayTable          = say("Rettskildene", "Rettskjeldene", "The sources of law")
	sayTableIntro     = say(
		"En bestemmelse som ikke står her for seg, følger det som er sagt om hele loven.",
		"Ei føresegn som ikkje står her for seg, følgjer det som er sagt om heile lova.",
		"A provision that does not stand here by itself follows what is said of the whole act.",
	)
	saySeverity = say("alvor", "alvor", "severity")

	sayAsked    = say("Spørsmål", "Spørsmål", "Questions")
	sayDecides  = say("Det som avgjør", "Det som avgjer", "What decides")
	sayFollows  = say("Det som følger", "Det som følgjer", "What follows")
	sayContains = say("Det som skal være med", "Det som skal vere med", "What is to be included")
	sayKnow     = say("Det som må være kjent", "Det som må vere kjent", "What must be known")

	sayMet         = say("når ingenting står i veien", "når ingenting står i vegen", "where nothing stands in the way")
	sayFailed      = say("når noe står i veien", "når noko står i vegen", "where something does")
	sayFirst       = say("Først", "Først", "First")
	sayOnRow       = say("Bygger først på den beslutningen som gjelder for stedet og dagen.", "Byggjer først på den avgjerda som gjeld for staden og dagen.", "Rests first on the decision that holds for the place and the day.")
	sayWholePlace  = say("Beslutningen gjelder hele stedet.", "Avgjerda gjeld heile staden.", "The decision covers the whole of the place.")
	sayPartOfPlace = say("Om beslutningen gjelder, kommer an på dette:", "Om avgjerda gjeld, kjem an på dette:", "Whether the decision applies depends on this:")

	sayInForce  = say("i kraft fra", "i kraft frå", "in force from")
	sayGiven    = say("avsagt", "avsagd", "given on")
	sayDated    = say("fra", "frå", "from")
	sayUntil    = say("til", "til", "until")
	sayThen     = say("deretter", "deretter", "thereafter")
	sayNoDay    = say("ingen dag for ikrafttredelse er fastsatt eller kjent", "ingen dag for iverksetjing er fastsett eller kjend", "no day of entry into force is set or known")
	sayNotKnown = say("dagene er ikke kjent", "dagane er ikkje kjende", "the days are not known")
	sayDaysOpen = say("dagene er ikke kontrollert", "dagane er ikkje kontrollerte", "days not verified")
	sayDates    = say("datoene", "datoane", "the days")
	sayVerified = say("kildene rekker til", "kjeldene rekk til", "the sources reach to")
)

// certainties say after a provision how well it is known.
var certainties = [...]words.Text{
	0:                   say("IKKE KONTROLLERT", "IKKJE KONTROLLERT", "NOT VERIFIED"),
	law.ReadInFull:      say("teksten er lest", "teksten er lesen", "text read"),
	law.OfficialExcerpt: say("IKKE KONTROLLERT – lest i utdrag", "IKKJE KONTROLLERT – lese i utdrag", "NOT VERIFIED – read in part"),
	law.Secondary:       say("IKKE KONTROLLERT – kjent gjennom andres omtale", "IKKJE KONTROLLERT – kjend gjennom omtale hos andre", "NOT VERIFIED – known from somebody else's account"),
	law.Memory:          say("IKKE KONTROLLERT – ingen kilde er lest", "IKKJE KONTROLLERT – inga kjelde er lesen", "NOT VERIFIED – no source read"),
	law.Interpretation:  say("IKKE KONTROLLERT – egen tolkning", "IKKJE KONTROLLERT – eiga tolking", "NOT VERIFIED – own interpretation"),
}

// topics say what a statement of a notice is about.
var topics = [...]words.Text{
	0:                       say("ikke oppgitt", "ikkje oppgitt", "not said"),
	privacy.TopicDefinition: say("hva et ord betyr", "kva eit ord tyder", "what a word means"),
	privacy.TopicController: say("hvem som er behandlingsansvarlig", "kven som er behandlingsansvarleg", "who the controller is"),
	privacy.TopicSafeguard:  say("hvordan opplysningene er beskyttet", "korleis opplysningane er verna", "how the data is protected"),
	privacy.TopicRight:      say("en rettighet", "ein rett", "a right"),
	privacy.TopicRetention:  say("hvor lenge opplysningene lagres", "kor lenge opplysningane blir lagra", "how long data is kept"),
	privacy.TopicBasis:      say("behandlingsgrunnlaget", "behandlingsgrunnlaget", "the lawful basis"),
	privacy.TopicData:       say("hvilke opplysninger det gjelder", "kva opplysningar det gjeld", "which data it is about"),
	privacy.TopicSource:     say("hvor opplysningene kommer fra", "kvar opplysningane kjem frå", "where the data comes from"),
	privacy.TopicRecipient:  say("hvem som mottar opplysningene", "kven som får opplysningane", "who receives the data"),
	privacy.TopicTransfer:   say("overføring ut av EØS", "overføring ut av EØS", "transfers out of the EEA"),
	privacy.TopicChange:     say("endring av erklæringen", "endring av erklæringa", "how the notice changes"),
}
