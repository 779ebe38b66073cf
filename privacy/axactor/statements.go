package axactor

import "github.com/personvern/personvern/privacy"

// The headings of the notice, as it writes them.
const (
	whatIsPersonalData = "Hva er personopplysninger"
	controllers        = "Behandlingsansvarlig"
	why                = "Hvorfor"
	howObtained        = "Hvordan samler vi inn personopplysninger"
	whose              = "Kategorier av registrerte"
	which              = "Kategorier av personopplysninger som behandles"
	special            = "Særskilte kategorier"
	purposes           = "Formål med behandlingen"
	lawfulBasis        = "Lovlig grunnlag"
	obtaining          = "Innhenting av personopplysninger"
	disclosure         = "Utlevering"
	transfer           = "Overføring"
	howLong            = "Lagring og sletting"
	security           = "Informasjonssikkerhet"
	rightsOfPersons    = "Rettigheter for den registrerte"
	cookies            = "Bruk av Cookies"
	changes            = "Endringer i denne personvernerklæringen"
	officer            = "Personvernombud"
)

// statements lists the numbered statements in the order of their numbers.
func statements() []privacy.Statement {
	return []privacy.Statement{
		{ID: "N-01", Heading: whatIsPersonalData},
		{ID: "N-02", Heading: controllers},
		{ID: "N-03", Heading: controllers},
		{ID: "N-04", Heading: why},
		{ID: "N-05", Heading: disclosure},
		{ID: "N-06", Heading: security + ", " + disclosure},
		{ID: "N-07", Heading: officer},
		{ID: "N-08", Heading: security},
		{ID: "N-10", Heading: why},
		{ID: "N-11", Heading: why},
		{ID: "N-12", Heading: why},
		{ID: "N-13", Heading: why},
		{ID: "N-14", Heading: why},
		{ID: "N-15", Heading: why},
		{ID: "N-16", Heading: why},
		{ID: "N-17", Heading: why + ", " + purposes},
		{ID: "N-20", Heading: lawfulBasis},
		{ID: "N-21", Heading: lawfulBasis},
		{ID: "N-22", Heading: lawfulBasis},
		{ID: "N-23", Heading: lawfulBasis},
		{ID: "N-24", Heading: lawfulBasis},
		{ID: "N-30", Heading: purposes},
		{ID: "N-31", Heading: purposes},
		{ID: "N-32", Heading: purposes},
		{ID: "N-33", Heading: purposes},
		{ID: "N-34", Heading: purposes},
		{ID: "N-35", Heading: purposes},
		{ID: "N-36", Heading: purposes},
		{ID: "N-37", Heading: purposes},
		{ID: "N-40", Heading: whose},
		{ID: "N-41", Heading: whose},
		{ID: "N-42", Heading: whose},
		{ID: "N-43", Heading: whose},
		{ID: "N-44", Heading: whose},
		{ID: "N-50", Heading: which},
		{ID: "N-51", Heading: which},
		{ID: "N-52", Heading: which},
		{ID: "N-53", Heading: which},
		{ID: "N-54", Heading: which},
		{ID: "N-55", Heading: special},
		{ID: "N-56", Heading: special},
		{ID: "N-57", Heading: special},
		{ID: "N-58", Heading: which},
		{ID: "N-59", Heading: which},
		{ID: "N-60", Heading: obtaining},
		{ID: "N-61", Heading: obtaining},
		{ID: "N-62", Heading: obtaining},
		{ID: "N-63", Heading: obtaining},
		{ID: "N-64", Heading: howObtained},
		{ID: "N-65", Heading: howObtained},
		{ID: "N-66", Heading: howObtained},
		{ID: "N-67", Heading: howObtained},
		{ID: "N-70", Heading: disclosure},
		{ID: "N-71", Heading: disclosure},
		{ID: "N-72", Heading: disclosure},
		{ID: "N-73", Heading: disclosure},
		{ID: "N-74", Heading: disclosure},
		{ID: "N-75", Heading: disclosure},
		{ID: "N-76", Heading: transfer},
		{ID: "N-80", Heading: howLong},
		{ID: "N-81", Heading: howLong},
		{ID: "N-82", Heading: howLong},
		{ID: "N-83", Heading: howLong},
		{ID: "N-84", Heading: howLong},
		{ID: "N-85", Heading: howLong},
		{ID: "N-86", Heading: howLong},
		{ID: "N-87", Heading: howLong},
		{ID: "N-88", Heading: howLong},
		{ID: "N-90", Heading: rightsOfPersons},
		{ID: "N-91", Heading: rightsOfPersons},
		{ID: "N-92", Heading: rightsOfPersons},
		{ID: "N-93", Heading: rightsOfPersons},
		{ID: "N-94", Heading: rightsOfPersons},
		{ID: "N-95", Heading: cookies},
		{ID: "N-96", Heading: changes},
		{ID: "N-97", Heading: controllers + ", " + security},
		{ID: "N-98", Heading: rightsOfPersons},
		{ID: "N-99", Heading: rightsOfPersons},
	}
}
