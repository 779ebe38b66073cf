package words

import (
	"github.com/personvern/personvern/privacy/ruling"
)

// RecruitingStage returns how far an applicant has come as a phrase, such as "after
// the interview", to stand after the fact. Zero has the zero Text.
func RecruitingStage[V named](s V) Text { return recruitingStages[s.String()] }

// RecruitingTopic returns what an employer would know as a phrase, such as "family
// plans", to stand after "about". Zero has the zero Text.
func RecruitingTopic[V named](t V) Text { return recruitingTopics[t.String()] }

// RecruitingWay returns how an employer would learn it as a phrase, such as "a
// question to the applicant", to stand after "by". Zero has the zero Text.
func RecruitingWay[V named](w V) Text { return recruitingWays[w.String()] }

var recruitingStages = map[string]Text{
	"advertised":  {"når stillingen er utlyst", "når stillinga er lyst ut", "while the post is advertised"},
	"applied":     {"når søknaden er mottatt", "når søknaden er motteken", "once the application has come"},
	"interviewed": {"når søkeren er innkalt til intervju", "når søkjaren er kalla inn til intervju", "once the applicant is called to an interview"},
	"chosen":      {"når søkeren er blant de få som er igjen", "når søkjaren er blant dei få som er att", "once the applicant is among the few who are left"},
	"offered":     {"når søkeren er tilbudt stillingen", "når søkjaren er tilboden stillinga", "once the applicant is offered the post"},
	"hired":       {"når søkeren er ansatt", "når søkjaren er tilsett", "once the applicant is hired"},
	"closed":      {"når søknaden er trukket eller stillingen gikk til en annen", "når søknaden er trekt eller stillinga gjekk til ein annan", "once the application is withdrawn or the post went to somebody else"},
}

var recruitingTopics = map[string]Text{
	"qualifications":        {"kvalifikasjoner", "kvalifikasjonar", "qualifications"},
	"family-plans":          {"graviditet, adopsjon og planer om barn", "graviditet, adopsjon og planar om barn", "pregnancy, adoption and plans to have children"},
	"belief":                {"religion og livssyn", "religion og livssyn", "religion and belief"},
	"ethnicity":             {"etnisitet", "etnisitet", "ethnic origin"},
	"disability":            {"funksjonsnedsettelse", "funksjonsnedsetjing", "disability"},
	"orientation-or-gender": {"seksuell orientering, kjønnsidentitet og kjønnsuttrykk", "seksuell orientering, kjønnsidentitet og kjønnsuttrykk", "sexual orientation, gender identity and gender expression"},
	"cohabitation":          {"samlivsform", "samlivsform", "living together with somebody"},
	"health":                {"andre helseforhold", "andre helseforhold", "other matters of health"},
	"politics":              {"syn på politiske spørsmål", "syn på politiske spørsmål", "views on political questions"},
	"union-membership":      {"medlemskap i fagforening", "medlemskap i fagforeining", "trade union membership"},
	"private-economy":       {"privatøkonomi", "privatøkonomi", "private economy"},
	"criminal-record":       {"straffedommer og lovovertredelser", "straffedommar og lovbrot", "criminal convictions and offences"},
}

var recruitingWays = map[string]Text{
	"asking":              {"spørsmål til søkeren", "spørsmål til søkjaren", "a question to the applicant"},
	"referees":            {"spørsmål til referanser", "spørsmål til referansar", "a question to referees"},
	"social-networks":     {"søk i sosiale medier", "søk i sosiale medium", "a search in social media"},
	"open-sources":        {"søk i andre åpne kilder", "søk i andre opne kjelder", "a search in other open sources"},
	"testing":             {"test av ferdigheter eller personlighet", "test av ferdigheiter eller personlegdom", "a test of skills or personality"},
	"medical-examination": {"medisinsk undersøkelse", "medisinsk undersøking", "a medical examination"},
	"credit-bureau":       {"kredittopplysning", "kredittopplysning", "a credit report"},
	"debt-register":       {"oppslag i gjeldsregister", "oppslag i gjeldsregister", "a look-up in a debt register"},
	"police-certificate":  {"politiattest", "politiattest", "a police certificate of conduct"},
	"personnel-file":      {"oppslag i personalmappen", "oppslag i personalmappa", "a look into the personnel file"},
}

var recruitingQuestions = map[ruling.Code]Text{
	"may-collect":             {"Kan arbeidsgiveren innhente opplysningen om søkeren?", "Kan arbeidsgjevaren hente inn opplysninga om søkjaren?", "May the employer collect the information on the applicant?"},
	"requires-data-removal":   {"Må opplysningen tas ut av søknaden?", "Må opplysninga takast ut av søknaden?", "Must the information be taken out of the application?"},
	"requires-qualifications": {"Har den forbigåtte søkeren krav på å få vite hvilke kvalifikasjoner den ansatte har?", "Har søkjaren som er forbigått, krav på å få vite kva kvalifikasjonar den tilsette har?", "Must the applicant who was passed over be told the qualifications of the one who was hired?"},
	"requires-listing":        {"Skal søkeren stå på den offentlige søkerlisten?", "Skal søkjaren stå på den offentlege søkjarlista?", "Must the applicant stand on the public list of applicants?"},
}

var recruitingReasons = map[ruling.Code]Text{
	"not-asked":             {"Spørsmålet mangler en dag, et tema eller en måte å innhente opplysningen på.", "Spørsmålet manglar ein dag, eit tema eller ein måte å hente inn opplysninga på.", "The question lacks a day, a topic or a way of learning it."},
	"earlier-law":           {"Loven som gjaldt den dagen, er ikke vurdert her.", "Lova som galdt den dagen, er ikkje vurdert her.", "The law that applied on that day is not considered here."},
	"outside-recruitment":   {"Ingen har søkt ennå, eller rekrutteringen er over for søkeren.", "Ingen har søkt enno, eller rekrutteringa er over for søkjaren.", "Nobody has applied yet, or the recruitment is over for the applicant."},
	"too-early":             {"Det spørres om dette hos flere enn dem som er igjen til stillingen.", "Det blir spurt om dette hos fleire enn dei som er att til stillinga.", "This is asked of more people than those who are left for the post."},
	"never-allowed":         {"Ingen unntak åpner for å spørre om dette.", "Ingen unntak opnar for å spørje om dette.", "No exception opens for asking about this."},
	"not-decisive":          {"Arbeidet avhenger ikke av dette.", "Arbeidet er ikkje avhengig av dette.", "The work does not turn on this."},
	"not-warranted-by-post": {"Stillingens karakter gir ikke grunn til å spørre om dette.", "Karakteren av stillinga gir ikkje grunn til å spørje om dette.", "The nature of the post gives no ground for asking about this."},
	"nothing-promoted":      {"Virksomheten har ikke som formål å fremme et livssyn eller politiske syn.", "Verksemda har ikkje som føremål å fremje eit livssyn eller politiske syn.", "The undertaking does not exist to promote a belief or political views."},
	"no-part-in-promoting":  {"Stillingen har ingen betydning for å fremme dette formålet.", "Stillinga har ikkje noko å seie for å fremje dette føremålet.", "The post plays no part in promoting this purpose."},
	"not-in-advert":         {"Utlysningen sa ikke at det ville bli spurt om dette.", "Utlysinga sa ikkje at det ville bli spurt om dette.", "The advert did not say that this would be asked."},
	"not-needed-for-tasks":  {"Oppgavene i stillingen kan utføres uten kunnskap om søkerens helse.", "Oppgåvene i stillinga kan utførast utan kunnskap om helsa til søkjaren.", "The tasks of the post can be done without knowing of the applicant's health."},
	"not-from-applicant":    {"Andre enn søkeren blir spurt om søkerens helse.", "Andre enn søkjaren blir spurde om helsa til søkjaren.", "Others than the applicant are asked about the applicant's health."},
	"no-medical-ground":     {"Undersøkelsen følger ikke av lov, særlig risiko eller vern av liv og helse.", "Undersøkinga følgjer ikkje av lov, særleg risiko eller vern av liv og helse.", "Neither a law, nor a special risk, nor protecting life or health calls for the examination."},
	"no-condition":          {"Ingen vilkår åpner for å behandle slike opplysninger.", "Ingen vilkår opnar for å behandle slike opplysningar.", "No condition opens for processing such data."},
	"referee-not-agreed":    {"Søkeren har verken oppgitt referansen eller samtykket i at den blir spurt.", "Søkjaren har verken oppgitt referansen eller godteke at denne blir spurd.", "The applicant neither named the referee nor agreed."},
	"no-business-need":      {"Arbeidsgiveren har ikke saklig behov for å vurdere søkerens betalingsevne.", "Arbeidsgjevaren har ikkje sakleg behov for å vurdere betalingsevna til søkjaren.", "The employer has no objective need to assess the applicant's ability to pay."},
	"not-entrusted":         {"Stillingen er ikke en høyere stilling med stort økonomisk ansvar.", "Stillinga er ikkje ei høgare stilling med stort økonomisk ansvar.", "The post is no higher function with a large economic responsibility."},
	"register-closed":       {"Gjeldsregistrene utleverer ikke opplysninger til arbeidsgivere.", "Gjeldsregistera utleverer ikkje opplysningar til arbeidsgjevarar.", "Debt registers give nothing to employers."},
	"no-statute":            {"Ingen lov krever politiattest for en slik stilling.", "Inga lov krev politiattest for ei slik stilling.", "No law asks for a police certificate for such a post."},
	"incompatible":          {"Personalmappen er innsamlet til et formål som dette ikke er forenlig med.", "Personalmappa er samla inn til eit føremål som dette ikkje er foreinleg med.", "The personnel file was collected for a purpose with which this is not compatible."},
	"not-necessary":         {"Opplysningen er ikke nødvendig for det den skal brukes til.", "Opplysninga er ikkje nødvendig for det ho skal brukast til.", "The information is not needed for what it would serve."},
	"not-balanced":          {"Søkerens interesser veier tyngre enn arbeidsgiverens.", "Interessene til søkjaren veg tyngre enn interessene til arbeidsgjevaren.", "The applicant's interests override the employer's."},
	"not-demanded":          {"Ingen har bedt om opplysningene ennå.", "Ingen har bede om opplysningane enno.", "Nobody has asked for the information yet."},
	"not-an-applicant":      {"Den som spør, har ikke søkt stillingen.", "Den som spør, har ikkje søkt stillinga.", "Who asks did not apply for the post."},
	"nobody-hired":          {"Ingen andre er ansatt.", "Ingen annan er tilsett.", "Nobody else has been hired."},
	"no-breach-claimed":     {"Den som spør, mener ikke å være forbigått i strid med forbudet mot diskriminering.", "Den som spør, meiner ikkje å vere forbigått i strid med forbodet mot diskriminering.", "Who asks does not hold to have been passed over in breach of the ban on discrimination."},
	"private-employer":      {"Arbeidsgiveren er ikke et offentlig organ, og har ingen søkerliste som andre kan kreve.", "Arbeidsgjevaren er ikkje eit offentleg organ, og har inga søkjarliste som andre kan krevje.", "The employer is no public body, and has no list of applicants that others may ask for."},
	"deadline-runs":         {"Søknadsfristen er ikke ute.", "Søknadsfristen er ikkje ute.", "Applications can still be sent."},
	"exempted":              {"Søkeren har bedt om å bli unntatt, og er det.", "Søkjaren har bede om å bli unnateken, og er det.", "The applicant asked to be left out, and is."},
}

var recruitingFacts = map[ruling.Code]Text{
	"day":               {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
	"law-of-the-day":    {"Hvilken lov gjaldt den dagen?", "Kva lov galdt den dagen?", "Which law applied on that day?"},
	"topic":             {"Hva handler opplysningen om?", "Kva handlar opplysninga om?", "What is the information about?"},
	"way":               {"Hvordan skal opplysningen innhentes?", "Korleis skal opplysninga hentast inn?", "How would the employer learn of it?"},
	"stage":             {"Hvor langt er søkeren kommet i prosessen?", "Kor langt er søkjaren komen i prosessen?", "How far has the applicant come?"},
	"decisive":          {"Er dette avgjørende for å utføre arbeidet?", "Er dette avgjerande for å utføre arbeidet?", "Does the work turn on this?"},
	"nature-of-post":    {"Gir stillingens karakter grunn til å spørre om dette?", "Gir karakteren av stillinga grunn til å spørje om dette?", "Does the nature of the post give ground for asking about this?"},
	"promotion":         {"Har virksomheten som formål å fremme et livssyn eller politiske syn?", "Har verksemda som føremål å fremje eit livssyn eller politiske syn?", "Does the undertaking exist to promote a belief or political views?"},
	"part-in-promotion": {"Har stillingen betydning for å fremme dette formålet?", "Har stillinga noko å seie for å fremje dette føremålet?", "Does the post play a part in promoting this purpose?"},
	"advert":            {"Sa utlysningen at det ville bli spurt om dette?", "Sa utlysinga at det ville bli spurt om dette?", "Did the advert say that this would be asked?"},
	"necessity":         {"Er opplysningen nødvendig for det den skal brukes til?", "Er opplysninga nødvendig for det ho skal brukast til?", "Is the information needed for what it would serve?"},
	"condition":         {"Er et vilkår for å behandle slike opplysninger oppfylt?", "Er eit vilkår for å behandle slike opplysningar oppfylt?", "Is a condition for processing such data met?"},
	"statute":           {"Krever en lov eller forskrift attesten eller undersøkelsen for en slik stilling?", "Krev ei lov eller forskrift attesten eller undersøkinga for ei slik stilling?", "Does an act or a regulation ask for the certificate or the examination for such a post?"},
	"special-risk":      {"Har stillingen særlig risiko?", "Har stillinga særleg risiko?", "Does the post have a special risk?"},
	"protection":        {"Er undersøkelsen nødvendig for å verne liv eller helse?", "Er undersøkinga nødvendig for å verne liv eller helse?", "Is the examination needed to protect life or health?"},
	"agreement":         {"Har søkeren oppgitt referansene eller samtykket i at de blir spurt?", "Har søkjaren oppgitt referansane eller godteke at dei blir spurde?", "Did the applicant name the referees, or agree that they be asked?"},
	"business-need":     {"Har arbeidsgiveren saklig behov for å vurdere søkerens betalingsevne?", "Har arbeidsgjevaren sakleg behov for å vurdere betalingsevna til søkjaren?", "Does the employer have an objective need to assess the applicant's ability to pay?"},
	"trust":             {"Er stillingen en høyere stilling med stort økonomisk ansvar, som søkerens økonomi har klar betydning for?", "Er stillinga ei høgare stilling med stort økonomisk ansvar, som økonomien til søkjaren klart har noko å seie for?", "Is the post a higher function with a large economic responsibility, to which the applicant's economy clearly matters?"},
	"compatibility":     {"Er rekruttering forenlig med formålet som personalmappen ble innsamlet for?", "Er rekruttering foreinleg med føremålet som personalmappa blei samla inn for?", "Is recruiting compatible with the purpose for which the personnel file was collected?"},
	"balance":           {"Veier arbeidsgiverens interesse tyngre enn søkerens interesser?", "Veg interessa til arbeidsgjevaren tyngre enn interessene til søkjaren?", "Does the employer's interest override the applicant's interests?"},
	"demand":            {"Er det bedt om opplysningene, og i så fall når?", "Er det bede om opplysningane, og i så fall når?", "Was the information asked for, and if so when?"},
	"application":       {"Har den som spør, søkt stillingen?", "Har den som spør, søkt stillinga?", "Did who asks apply for the post?"},
	"hiring":            {"Er noen andre ansatt, og i så fall når?", "Er nokon annan tilsett, og i så fall når?", "Was somebody else hired, and if so when?"},
	"claim":             {"Mener den som spør, å være forbigått i strid med forbudet mot diskriminering?", "Meiner den som spør, å vere forbigått i strid med forbodet mot diskriminering?", "Does who asks hold to have been passed over in breach of the ban on discrimination?"},
	"public-employer":   {"Er arbeidsgiveren et offentlig organ?", "Er arbeidsgjevaren eit offentleg organ?", "Is the employer a public body?"},
	"deadline":          {"Hva er siste dag i søknadsfristen?", "Kva er siste dag i søknadsfristen?", "Which is the last day for applying?"},
	"exemption-asked":   {"Har søkeren bedt om å bli unntatt fra listen?", "Har søkjaren bede om å bli unnateken frå lista?", "Did the applicant ask to be left out of the list?"},
	"exemption":         {"Har arbeidsgiveren kommet til at søkeren kan unntas?", "Har arbeidsgjevaren kome til at søkjaren kan bli unnateken?", "Has the employer found that the applicant can be left out?"},
}

var recruitingObligations = map[ruling.Code]Text{
	"tell-applicant":           {"Informer søkeren om hva som er innhentet fra andre, og fra hvem.", "Informer søkjaren om kva som er henta inn frå andre, og frå kven.", "Inform the applicant what was gathered from others, and from whom."},
	"tell-beforehand":          {"Informer søkeren når opplysningen blir innhentet.", "Informer søkjaren når opplysninga blir henta inn.", "Inform the applicant when the information is asked for."},
	"tell-new-purpose":         {"Informer den ansatte på forhånd om at personalmappen brukes i rekrutteringen.", "Informer den tilsette på førehand om at personalmappa blir brukt i rekrutteringa.", "Inform the employee beforehand that the personnel file serves the recruitment."},
	"tell-referee":             {"Informer referansen om hva som er lagret om vedkommende.", "Informer referansen om kva som er lagra om vedkomande.", "Inform the referee what is kept of the referee."},
	"note-only-relevant":       {"Noter og bruk ikke det som ellers kommer frem, og som det ikke er lov å spørre om.", "Noter og bruk ikkje det som elles kjem fram, og som det ikkje er lov å spørje om.", "Do not note or use what else comes to light and may not be asked about."},
	"hear-objection":           {"Opplys søkeren om retten til å protestere, og ta stilling til en protest.", "Opplys søkjaren om retten til å protestere, og ta stilling til ein protest.", "Tell the applicant of the right to object, and consider an objection."},
	"lock-away":                {"Oppbevar attesten utilgjengelig for andre, og makuler den når den ikke lenger trengs, senest når personen slutter.", "Oppbevar attesten utilgjengeleg for andre, og makuler han når han ikkje lenger trengst, seinast når personen sluttar.", "Keep the certificate where others cannot read it, and destroy it when it is no longer needed, at the latest when the person leaves."},
	"take-out":                 {"Ta opplysningen ut av det som lagres og deles, og behold resten av søknaden.", "Ta opplysninga ut av det som blir lagra og delt, og behald resten av søknaden.", "Take the information out of what is kept and shared, and leave the rest of the application."},
	"leave-out-of-choice":      {"Velg ikke noen, og forbigå ikke noen, på grunn av opplysningen.", "Vel ikkje nokon, og gå ikkje forbi nokon, på grunn av opplysninga.", "Neither choose nor pass over anybody for the information."},
	"answer-in-writing":        {"Svar skriftlig.", "Svar skriftleg.", "Answer in writing."},
	"give-only-qualifications": {"Opplys bare om utdanning, praksis og andre klart konstaterbare kvalifikasjoner hos den ansatte.", "Opplys berre om utdanning, praksis og andre klart konstaterbare kvalifikasjonar hos den tilsette.", "Give only education, practice and other clearly ascertainable qualifications of the one who was hired."},
	"keep-account":             {"Noter hva som er gitt, og til hvem, slik at den det gjelder, kan få vite det.", "Noter kva som er gitt, og til kven, slik at den det gjeld, kan få vite det.", "Note what was given and to whom, so that the person concerned can be told."},
	"tell-refusal":             {"Underrett søkeren før listen gis ut, når ønsket om unntak ikke er tatt til følge.", "Underrett søkjaren før lista blir gitt ut, når ønsket om unntak ikkje er teke til følgje.", "Tell the applicant before the list is given, where the wish to be left out was refused."},
	"list-only-basics":         {"Før bare opp navn, alder, stilling eller yrkestittel, og kommune.", "Før berre opp namn, alder, stilling eller yrkestittel, og kommune.", "List only name, age, post or title, and municipality."},
}
