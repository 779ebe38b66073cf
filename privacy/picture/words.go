package picture

import (
	"github.com/personvern/personvern/privacy/explain"
)

func say(bokmal, nynorsk, english string) explain.Words {
	return explain.Words{Bokmal: bokmal, Nynorsk: nynorsk, English: english}
}

var (
	titleLife   = say("Tidslinje for opplysningene", "Tidslinje for opplysningane", "Timeline of the data")
	titlePolicy = say("Hvor lenge opplysningene brukes og lagres", "Kor lenge opplysningane blir brukte og lagra", "How long data is used and kept")
	axisYears   = say("År etter hendelsen som starter fristen", "År etter hendinga som startar fristen", "Years after the event that starts the period")
	axisMonths  = say("Måneder etter hendelsen som starter fristen", "Månader etter hendinga som startar fristen", "Months after the event that starts the period")

	today      = say("I dag", "I dag", "Today")
	firstFree  = say("Første lovlige dag å slette", "Første lovlege dag å slette", "First lawful day to erase")
	lastLawful = say("Siste lovlige dag å ha dem", "Siste lovlege dag å ha dei", "Last lawful day to have it")
	goneBy     = say("Skal være borte innen", "Skal vere borte innan", "To be gone by")
	backupsBy  = say("Skal være ute av sikkerhetskopiene innen", "Skal vere ute av tryggleikskopiane innan", "To be gone from backups by")

	theData     = say("Opplysningene", "Opplysningane", "The data")
	dayByDay    = say("Hva som gjelder, dag for dag", "Kva som gjeld, dag for dag", "What applies, day by day")
	noneYet     = say("ingen ennå", "ingen enno", "none yet")
	aUse        = say("Bruk", "Bruk", "Use")
	aDuty       = say("Lovpålagt lagring", "Lovpålagd lagring", "Statutory duty to keep")
	aHold       = say("Slettesperre", "Slettesperre", "Hold on erasing")
	aMaximum    = say("Lengste lovlige tid", "Lengste lovlege tid", "Statutory maximum")
	lastDay     = say("siste dag", "siste dag", "last day")
	waitsFor    = say("venter på", "ventar på", "waits for")
	notBegun    = say("ikke begynt", "ikkje byrja", "not begun")
	when        = say("da", "då", "when")
	onTheDay    = say("slutter dagen", "sluttar dagen", "ends on the day")
	noPeriod    = say("ingen frist er oppgitt", "ingen frist er oppgjeven", "no period is stated")
	clients     = say("oppdragsgiveren avgjør", "oppdragsgjevaren avgjer", "the client decides")
	clientsWord = say("Oppdragsgiveren avgjør om opplysningene blir slettet.", "Oppdragsgjevaren avgjer om opplysningane blir sletta.", "The client decides whether the data is erased.")
	proposed    = say("forslag", "forslag", "proposed")
	secret      = say("Den registrerte må ikke få vite om disse opplysningene.", "Den registrerte må ikkje få vite om desse opplysningane.", "The person must not learn of this data.")
	inFull      = say("Hele teksten", "Heile teksten", "The whole text")
	meanwhile   = say("Tegnforklaring", "Teiknforklaring", "Key")
)

// kindWords are the key to the bars.
var kindWords = [numKinds]explain.Words{
	inUse:      say("bruk", "bruk", "use"),
	duty:       say("lovpålagt lagring", "lovpålagd lagring", "statutory duty to keep"),
	hold:       say("slettesperre", "slettesperre", "hold on erasing"),
	maximum:    say("lengste lovlige tid", "lengste lovlege tid", "statutory maximum"),
	may:        say("kan brukes og kan slettes", "kan brukast og kan slettast", "may be used, and may be erased"),
	kept:       say("kan brukes, kan ikke slettes", "kan brukast, kan ikkje slettast", "may be used, may not be erased"),
	restricted: say("begrenset: bare lagres, kan ikke slettes", "avgrensa: berre lagring, kan ikkje slettast", "restricted: only kept, may not be erased"),
	must:       say("skal slettes", "skal slettast", "must be erased"),
	overdue:    say("skulle vært borte", "skulle vore borte", "should have been gone"),
	unknown:    say("uavklart", "uavklart", "not determined"),
}
