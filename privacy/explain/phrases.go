package explain

func say(bokmal, nynorsk, english string) Words {
	return Words{Bokmal: bokmal, Nynorsk: nynorsk, English: english}
}

// What this package says itself, around the words of the tokens.
var (
	headDeciding   = say("Dette avgjør svaret", "Dette avgjer svaret", "What decides the answer")
	headOverridden = say("Dette gjelder også, men måtte vike", "Dette gjeld også, men måtte vike", "What holds as well, and was overridden")
	headOpen       = say("Dette kan stå i veien", "Dette kan stå i vegen", "What may stand in the way")
	headMissing    = say("Dette mangler", "Dette manglar", "What is missing")
	headFollows    = say("Dette følger av svaret", "Dette følgjer av svaret", "What follows")
	headDays       = say("Frister", "Fristar", "Days")
	headUncertain  = say("Dette er ikke kontrollert", "Dette er ikkje kontrollert", "What has not been verified")
	headChange     = say("Dette ville endre svaret", "Dette ville endre svaret", "What would change the answer")
	headYourChange = say("Dette kan endre svaret", "Dette kan endre svaret", "What can change this")
	headWhy        = say("Hvorfor", "Kvifor", "Why")
	headNext       = say("Hva som skjer nå", "Kva som skjer no", "What happens now")
	headRemedies   = say("Hvis du er uenig", "Dersom du er usamd", "If you disagree")
	headGrounds    = say("Dette setter fristene", "Dette set fristane", "What sets the days")

	sayAsked     = say("Spurt for", "Spurt for", "Asked for")
	sayAbout     = say("Gjelder", "Gjeld", "Concerns")
	sayLaw       = say("Rettslig grunnlag", "Rettsleg grunnlag", "Legal ground")
	sayRule      = say("regel", "regel", "rule")
	sayNotMet    = say("ikke oppfylt", "ikkje oppfylt", "not met")
	sayFirst     = say("Først", "Først", "First")
	sayBy        = say("innen", "innan", "by")
	sayOuter     = say("ytterste dag", "ytste dag", "outermost day")
	sayUntil     = say("til", "til", "until")
	saySince     = say("fra", "frå", "from")
	sayUnread    = say("ikke lest i egen tekst slik den lød denne dagen", "ikkje lesen i eigen tekst slik han lydde denne dagen", "not read in its own text as it stood that day")
	sayNotSaid   = say("ikke oppgitt", "ikkje oppgitt", "not said")
	sayUnknown   = say("ikke kjent", "ikkje kjend", "not known")
	sayOpen      = say("uten slutt så langt", "utan slutt så langt", "open so far")
	sayPast      = say("allerede passert", "allereie passert", "already passed")
	sayEarliest  = say("tidligst", "tidlegast", "at the earliest")
	sayLatest    = say("senest", "seinast", "at the latest")
	sayBetween   = say("mellom", "mellom", "between")
	sayClock     = say("klokken", "klokka", "at")
	sayIf        = say("hvis", "dersom", "if")
	sayAnd       = say("og", "og", "and")
	sayAndIf     = say(", og ", ", og ", ", and ")
	sayAwaits    = say("venter på", "ventar på", "waits for")
	sayUse       = say("bruk", "bruk", "use")
	sayDuty      = say("lovpålagt lagring", "lovpålagd lagring", "statutory duty to keep")
	sayMaximum   = say("lengste lovlige tid", "lengste lovlege tid", "statutory maximum")
	sayHold      = say("slettesperre", "slettesperre", "hold")
	sayLast      = say("siste dag", "siste dag", "last day")
	sayOwnNumber = say("bruk nummer", "bruk nummer", "use number")
	sayHoldAt    = say("slettesperre nummer", "slettesperre nummer", "hold number")

	dayEarliest = say("Første dag det er lovlig å slette", "Første dagen det er lovleg å slette", "First day on which erasing is lawful")
	dayLast     = say("Siste dag opplysningene kan være her", "Siste dagen opplysningane kan vere her", "Last day on which the data may be there")
	dayErase    = say("Skal slettes fra og med", "Skal slettast frå og med", "To be erased from")
	dayGone     = say("Skal være slettet innen", "Skal vere sletta innan", "To be gone by")
	dayBackups  = say("Skal være ute av sikkerhetskopiene innen", "Skal vere ute av tryggingskopiane innan", "To be gone from backups by")
	dayMaximum  = say("Lengste tid loven tillater", "Lengste tida lova tillèt", "Longest time that a statute allows")
	stateToday  = say("Tilstand denne dagen", "Tilstand denne dagen", "State on that day")
	isRestrict  = say("Opplysningene er begrenset: de kan bare brukes til det som gjør at de er her.", "Opplysningane er avgrensa: dei kan berre brukast til det som gjer at dei er her.", "The data is restricted: it may only be used for what keeps it there.")
	isUncovered = say("Opplysningene var her en tid uten grunnlag.", "Opplysningane var her ei tid utan grunnlag.", "The data was there for a time without a ground.")

	secretFirst = say(
		"Dette må den registrerte ikke få vite. Teksten til personen sier det samme som når ingenting er lagret.",
		"Dette må den registrerte ikkje få vite. Teksten til personen seier det same som når ingenting er lagra.",
		"The data subject must not be told of this. The text to the person says what it would say if nothing were held.",
	)
	secretFormula = say(
		"Vi har ingen opplysninger her som du har rett til å få vite mer om.",
		"Vi har ingen opplysningar her som du har rett til å få vite meir om.",
		"We hold no data here that you have a right to know more about.",
	)

	youMayComplain = say(
		"Du kan klage til Datatilsynet (datatilsynet.no).",
		"Du kan klage til Datatilsynet (datatilsynet.no).",
		"You can complain to the Norwegian Data Protection Authority, Datatilsynet (datatilsynet.no).",
	)
	youMaySue = say(
		"Du kan også gå til domstolene.",
		"Du kan også gå til domstolane.",
		"You can also go to court.",
	)
	youMayAsk  = say("Har du spørsmål, kan du ta kontakt med oss", "Har du spørsmål, kan du ta kontakt med oss", "If you have questions, please contact us")
	ourOfficer = say("Personvernombudet vårt når du slik", "Personvernombodet vårt når du slik", "You can reach our data protection officer here")
	weAre      = say("Vi er", "Vi er", "We are")

	goneBy    = say("De er borte senest", "Dei er borte seinast", "It will be gone no later than")
	goneLate  = say("Vi sletter dem nå. De skulle ha vært borte", "Vi slettar dei no. Dei skulle ha vore borte", "We erase it now. It should have been gone by")
	keepUntil = say("Vi kan tidligst slette opplysningene", "Vi kan tidlegast slette opplysningane", "The earliest day on which we may erase the data is")
	weOwed    = say("Det skulle ha skjedd senest", "Det skulle ha skjedd seinast", "This should have been done no later than")
	weAnswer  = say("Det skjer senest", "Det skjer seinast", "This will be done no later than")

	changeTime     = say(", hvis ikke noe annet skjer", ", dersom ikkje noko anna skjer", ", if nothing else happens")
	sayOr          = say("eller", "eller", "or")
	changeApplies  = say(", gjelder dette", ", gjeld dette", ", this applies")
	changeAnew     = say(", må vi vurdere saken på nytt.", ", må vi vurdere saka på nytt.", ", we must look at the matter again.")
	changeOn       = say("den", "den", "on")
	changeBy       = say("kan skje ved", "kan skje ved", "can be brought about by")
	changeTurnsOut = say("det viser seg at", "det viser seg at", "it turns out that")
	changeLongAgo  = say("for lenge siden", "for lenge sidan", "long ago")
	changeNone     = say("Ingen av de mulighetene som er prøvd, endrer svaret.", "Ingen av dei moglegheitene som er prøvde, endrar svaret.", "None of the possibilities tried changes the answer.")
	changeBounded  = say("Det kan finnes flere muligheter enn de som er prøvd.", "Det kan finnast fleire moglegheiter enn dei som er prøvde.", "There may be more possibilities than those tried.")

	planIncomplete = say(
		"Planen er ikke fullstendig. Disse tabellene er det ikke sagt noe om:",
		"Planen er ikkje fullstendig. Desse tabellane er det ikkje sagt noko om:",
		"The plan is not complete. Nothing was said about these tables:",
	)
	planEmpty = say("Det er ingenting å gjøre.", "Det er ingenting å gjere.", "There is nothing to do.")
	colWhat   = say("Opplysninger", "Opplysningar", "Data")
	colDo     = say("Gjør", "Gjer", "Do")
	colUntil  = say("Til", "Til", "Until")
	colWhy    = say("Fordi", "Fordi", "Because")
)
