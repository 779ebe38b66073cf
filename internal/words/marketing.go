package words

import (
	"github.com/personvern/personvern/privacy/ruling"
)

// MarketingChannel returns a channel as a phrase, such as "addressed post", to stand
// after "by". Zero has the zero Text.
func MarketingChannel[V named](c V) Text { return marketingChannels[c.String()] }

// MarketingRecipient returns as what somebody is addressed as a phrase, such as "a
// consumer", to stand after "to". Zero has the zero Text.
func MarketingRecipient[V named](r V) Text { return marketingRecipients[r.String()] }

var marketingChannels = map[string]Text{
	"post":      {"adressert post", "adressert post", "addressed post"},
	"phone":     {"telefonsamtale", "telefonsamtale", "telephone call"},
	"email":     {"e-post, tekstmelding eller annen lagret melding", "e-post, tekstmelding eller anna lagra melding", "e-mail, text message or another stored message"},
	"automated": {"oppringningsautomat eller annen elektronisk vei", "oppringingsautomat eller anna elektronisk veg", "calling machine or another electronic way"},
}

var marketingRecipients = map[string]Text{
	"legal-person": {"en juridisk person på en adresse som ikke navngir noen", "ein juridisk person på ei adresse som ikkje namngir nokon", "a legal person at an address that names nobody"},
	"at-work":      {"en fysisk person i næring eller på arbeid", "ein fysisk person i næring eller på arbeid", "a natural person in trade or at work"},
	"consumer":     {"en forbruker", "ein forbrukar", "a consumer"},
}

var marketingQuestions = map[ruling.Code]Text{
	"may-address":   {"Kan markedsføringen rettes til denne personen?", "Kan marknadsføringa rettast til denne personen?", "May this person be addressed with marketing?"},
	"requires-wash": {"Må adressene vaskes mot reservasjonsregisteret?", "Må adressene vaskast mot reservasjonsregisteret?", "Must the addresses be checked against the reservation register?"},
	"may-store":     {"Kan opplysninger lagres i eller leses fra brukerens utstyr?", "Kan opplysningar lagrast i eller lesast frå utstyret til brukaren?", "May information be stored in, or read from, the user's equipment?"},
}

var marketingReasons = map[ruling.Code]Text{
	"not-asked":             {"Spørsmålet mangler en dag eller en kanal.", "Spørsmålet manglar ein dag eller ein kanal.", "The question lacks a day or a channel."},
	"earlier-law":           {"Loven som gjaldt den dagen, er ikke vurdert her.", "Lova som galdt den dagen, er ikkje vurdert her.", "The law that applied on that day is not considered here."},
	"objected":              {"Personen har protestert mot direkte markedsføring.", "Personen har protestert mot direkte marknadsføring.", "The person has objected to direct marketing."},
	"deceased":              {"Personen er død.", "Personen er død.", "The person is dead."},
	"unfit-for-child":       {"Personen er et barn, og markedsføringen er ikke vurdert som lovlig overfor barn.", "Personen er eit barn, og marknadsføringa er ikkje vurdert som lovleg overfor barn.", "The person is a child, and the marketing has not been found lawful towards children."},
	"reserved":              {"Personen har reservert seg hos avsenderen mot markedsføring på denne måten.", "Personen har reservert seg hos avsendaren mot marknadsføring på denne måten.", "The person has said no to the sender to marketing in this way."},
	"not-consented":         {"Det er ikke gitt samtykke.", "Det er ikkje gitt samtykke.", "No consent was given."},
	"consent-withdrawn":     {"Samtykket er trukket tilbake.", "Samtykket er trekt tilbake.", "The consent was withdrawn."},
	"consent-invalid":       {"Samtykket er ikke gyldig, eller det dekker ikke dette.", "Samtykket er ikkje gyldig, eller det dekkjer ikkje dette.", "The consent is not valid, or does not cover this."},
	"not-customer":          {"Det finnes ikke noe kundeforhold eller giverforhold som gir adgang til markedsføringen.", "Det finst ikkje noko kundeforhold eller gjevarforhold som opnar for marknadsføringa.", "No customer or donor relationship carries the marketing."},
	"address-not-from-sale": {"Avsenderen fikk ikke adressen ved et salg.", "Avsendaren fekk ikkje adressa ved eit sal.", "The sender did not get the address in a sale."},
	"not-own-similar":       {"Markedsføringen gjelder ikke bare avsenderens egne varer og tjenester av samme slag.", "Marknadsføringa gjeld ikkje berre eigne varer og tenester av same slag hos avsendaren.", "The marketing is not only of the sender's own similar goods and services."},
	"opt-out-not-offered":   {"Personen fikk ikke en enkel og gratis mulighet til å reservere seg.", "Personen fekk ikkje eit enkelt og gratis høve til å reservere seg.", "No easy and free way of saying no was offered."},
	"in-register":           {"Forbrukeren står i reservasjonsregisteret og har ikke bedt om dette.", "Forbrukaren står i reservasjonsregisteret og har ikkje bede om dette.", "The consumer is in the reservation register, and did not ask for this."},
	"not-washed":            {"Avsenderen har ikke vasket adressene mot reservasjonsregisteret i tide.", "Avsendaren har ikkje vaska adressene mot reservasjonsregisteret i tide.", "The sender has not checked the addresses against the reservation register in time."},
	"rest-day":              {"Dagen er en lørdag eller en helligdag, da markedsføring på telefon ikke er tillatt.", "Dagen er ein laurdag eller ein heilagdag, då marknadsføring på telefon ikkje er tillaten.", "The day is a Saturday or a holiday, on which marketing calls are not allowed."},
	"outside-hours":         {"Tidspunktet er utenfor den tiden da markedsføring på telefon er tillatt.", "Tidspunktet er utanfor den tida då marknadsføring på telefon er tillaten.", "The time is outside the hours when marketing calls are allowed."},
	"number-hidden":         {"Nummeret til den som ringer, vises ikke.", "Nummeret til den som ringjer, er skjult.", "The caller's number is not shown."},
	"number-not-listed":     {"Nummeret til den som ringer, er ikke registrert der andre kan finne det.", "Nummeret til den som ringjer, er ikkje registrert der andre kan finne det.", "The caller's number is not registered where people can look it up."},
	"not-informed":          {"Brukeren fikk ikke vite hva som lagres eller leses, hvorfor, og av hvem.", "Brukaren fekk ikkje vite kva som blir lagra eller lese, kvifor, og av kven.", "The user was not told what is stored or read, why, and by whom."},
	"rests-on-consent":      {"Personen har samtykket.", "Personen har samtykt.", "The person has consented."},
	"rests-on-sale":         {"Personen er kunde eller giver, og adressen kommer fra et salg eller en innsamling.", "Personen er kunde eller gjevar, og adressa kjem frå eit sal eller ei innsamling.", "The person is a customer or a donor, and the address comes from a sale or a collection."},
	"rests-on-request":      {"Personen har bedt avsenderen om markedsføringen.", "Personen har bede avsendaren om marknadsføringa.", "The person asked the sender for the marketing."},
	"rests-on-necessity":    {"Lagringen tjener bare overføringen, eller er strengt nødvendig for tjenesten brukeren ba om.", "Lagringa tener berre overføringa, eller er strengt nødvendig for tenesta brukaren bad om.", "The storage serves only transmission, or is strictly necessary for the service the user asked for."},
}

var marketingFacts = map[ruling.Code]Text{
	"day":               {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
	"law-of-the-day":    {"Hvilken lov gjaldt den dagen?", "Kva lov galdt den dagen?", "Which law applied on that day?"},
	"channel":           {"På hvilken måte skal personen kontaktes?", "På kva måte skal personen kontaktast?", "By which channel is the person to be reached?"},
	"recipient":         {"Henvender avsenderen seg til en forbruker, til en person i næring eller til en juridisk person?", "Vender avsendaren seg til ein forbrukar, til ein person i næring eller til ein juridisk person?", "Is a consumer, a person in trade or a legal person addressed?"},
	"objection":         {"Har personen protestert mot direkte markedsføring, og i så fall når?", "Har personen protestert mot direkte marknadsføring, og i så fall når?", "Has the person objected to direct marketing, and if so when?"},
	"death":             {"Er personen død, og i så fall siden når?", "Er personen død, og i så fall sidan når?", "Is the person dead, and if so since when?"},
	"age":               {"Er personen mindreårig?", "Er personen mindreårig?", "Is the person a minor?"},
	"fitness-for-child": {"Er markedsføringen lovlig overfor barn?", "Er marknadsføringa lovleg overfor barn?", "Is the marketing lawful towards a child?"},
	"reservation":       {"Har personen reservert seg hos avsenderen?", "Har personen reservert seg hos avsendaren?", "Has the person said no to the sender?"},
	"request":           {"Har personen uttrykkelig bedt avsenderen om markedsføringen?", "Har personen uttrykkeleg bede avsendaren om marknadsføringa?", "Has the person expressly asked the sender for the marketing?"},
	"consent":           {"Er det gitt samtykke, og i så fall når?", "Er det gitt samtykke, og i så fall når?", "Was consent given, and if so when?"},
	"withdrawal":        {"Er samtykket trukket tilbake, og i så fall når?", "Er samtykket trekt tilbake, og i så fall når?", "Was the consent withdrawn, and if so when?"},
	"consent-validity":  {"Er samtykket gyldig, og dekker det dette?", "Er samtykket gyldig, og dekkjer det dette?", "Is the consent valid, and does it cover this?"},
	"customer":          {"Er personen kunde hos avsenderen?", "Er personen kunde hos avsendaren?", "Is the person a customer of the sender?"},
	"donor":             {"Er personen giver hos avsenderen?", "Er personen gjevar hos avsendaren?", "Is the person a donor to the sender?"},
	"address-origin":    {"Fikk avsenderen selv adressen eller nummeret av personen ved et salg eller en innsamling?", "Fekk avsendaren sjølv adressa eller nummeret av personen ved eit sal eller ei innsamling?", "Did the sender itself get the address or number from the person in a sale or a collection?"},
	"similarity":        {"Gjelder markedsføringen bare avsenderens egne varer og tjenester av samme slag?", "Gjeld marknadsføringa berre eigne varer og tenester av same slag hos avsendaren?", "Is the marketing only of the sender's own similar goods and services?"},
	"opt-out":           {"Kunne personen enkelt og gratis reservere seg da adressen ble samlet inn, og i hver melding siden?", "Kunne personen enkelt og gratis reservere seg då adressa blei samla inn, og i kvar melding sidan?", "Could the person easily and freely say no when the address was collected, and in each message since?"},
	"register":          {"Står forbrukeren i reservasjonsregisteret for denne kanalen og denne typen avsender?", "Står forbrukaren i reservasjonsregisteret for denne kanalen og denne typen avsendar?", "Is the consumer in the reservation register for this channel and this kind of sender?"},
	"wash":              {"Er adressene vasket mot reservasjonsregisteret, og i så fall når sist?", "Er adressene vaska mot reservasjonsregisteret, og i så fall når sist?", "Were the addresses checked against the reservation register, and if so when last?"},
	"time":              {"Når på dagen begynner samtalen?", "Når på dagen byrjar samtalen?", "At what time of the day does the call begin?"},
	"number-shown":      {"Vises nummeret til den som ringer?", "Blir nummeret til den som ringjer, vist?", "Is the caller's number shown?"},
	"number-listed":     {"Er nummeret til den som ringer, registrert der andre kan finne det?", "Er nummeret til den som ringjer, registrert der andre kan finne det?", "Is the caller's number registered where people can look it up?"},
	"information":       {"Fikk brukeren på forhånd vite hva som behandles, hvorfor, og av hvem?", "Fekk brukaren på førehand vite kva som blir behandla, kvifor, og av kven?", "Was the user told beforehand what is processed, why, and by whom?"},
	"settings":          {"Var nettleseren stilt inn på å godta lagringen?", "Var nettlesaren stilt inn på å godta lagringa?", "Was the browser set to accept the storage?"},
	"transmission":      {"Tjener lagringen bare overføringen av kommunikasjon?", "Tener lagringa berre overføringa av kommunikasjon?", "Does the storage serve only the transmission of a communication?"},
	"necessity":         {"Er lagringen strengt nødvendig for en tjeneste brukeren uttrykkelig ba om?", "Er lagringa strengt nødvendig for ei teneste brukaren uttrykkeleg bad om?", "Is the storage strictly necessary for a service that the user expressly asked for?"},
}

var marketingObligations = map[ruling.Code]Text{
	"wash-register":        {"Vask adressene mot reservasjonsregisteret før henvendelsen, og deretter jevnlig slik loven krever.", "Vask adressene mot reservasjonsregisteret før kontakten, og deretter jamleg slik lova krev.", "Check the addresses against the reservation register before the approach, and then regularly as the act requires."},
	"offer-opt-out":        {"Gi en enkel og gratis mulighet til å reservere seg i meldingen.", "Gi eit enkelt og gratis høve til å reservere seg i meldinga.", "Offer an easy and free way of saying no in the message."},
	"offer-withdrawal":     {"La samtykket kunne trekkes tilbake like enkelt som det ble gitt.", "La samtykket kunne trekkjast tilbake like enkelt som det blei gitt.", "Let the consent be withdrawn as easily as it was given."},
	"tell-right-to-object": {"Opplys klart og atskilt, senest ved første kontakt, om retten til å protestere.", "Opplys klart og for seg, seinast ved første kontakt, om retten til å protestere.", "Tell clearly and separately, at the first contact at the latest, of the right to object."},
	"show-sender":          {"Vis at meldingen er markedsføring, og hvem den er sendt for.", "Vis at meldinga er marknadsføring, og kven ho er send for.", "Show that the message is marketing, and for whom it is sent."},
	"tell-source":          {"Opplys hvem personopplysningene kommer fra.", "Opplys kven personopplysningane kjem frå.", "Say who supplied the personal data."},
	"tell-reservation":     {"Opplys om reservasjonsregisteret og om retten til å reservere seg hos avsenderen.", "Opplys om reservasjonsregisteret og om retten til å reservere seg hos avsendaren.", "Tell of the reservation register and of the right to say no to the sender."},
	"introduce":            {"Si straks hvem som ringer, for hvem, og at det er markedsføring.", "Sei straks kven som ringjer, for kven, og at det er marknadsføring.", "Say at once who calls, for whom, and that it is marketing."},
	"take-reservations":    {"La folk reservere seg hos avsenderen enkelt og gratis.", "La folk reservere seg hos avsendaren enkelt og gratis.", "Let people say no to the sender easily and free of charge."},
}
