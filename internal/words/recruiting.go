package words

import (
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/ruling"
)

// RecruitingStage returns how far an applicant has come as a phrase, such as "after
// the interview", to stand after the fact. Zero has the zero Text.
func RecruitingStage(s recruiting.Stage) Text { return entry(recruitingStages, s) }

// RecruitingTopic returns what an employer would know as a phrase, such as "family
// plans", to stand after "about". Zero has the zero Text.
func RecruitingTopic(t recruiting.Topic) Text { return entry(recruitingTopics, t) }

// RecruitingWay returns how an employer would learn it as a phrase, such as "a
// question to the applicant", to stand after "by". Zero has the zero Text.
func RecruitingWay(w recruiting.Way) Text { return entry(recruitingWays, w) }

var recruitingStages = []Text{
	recruiting.Advertised:  {"når stillingen er utlyst", "når stillinga er lyst ut", "while the post is advertised"},
	recruiting.Applied:     {"når søknaden er mottatt", "når søknaden er motteken", "once the application has come"},
	recruiting.Interviewed: {"når søkeren er innkalt til intervju", "når søkjaren er kalla inn til intervju", "once the applicant is called to an interview"},
	recruiting.Chosen:      {"når søkeren er blant de få som er igjen", "når søkjaren er blant dei få som er att", "once the applicant is among the few who are left"},
	recruiting.Offered:     {"når søkeren er tilbudt stillingen", "når søkjaren er tilboden stillinga", "once the applicant is offered the post"},
	recruiting.Hired:       {"når søkeren er ansatt", "når søkjaren er tilsett", "once the applicant is hired"},
	recruiting.Closed:      {"når søknaden er trukket eller stillingen gikk til en annen", "når søknaden er trekt eller stillinga gjekk til ein annan", "once the application is withdrawn or the post went to somebody else"},
}

var recruitingTopics = []Text{
	recruiting.Qualifications:      {"kvalifikasjoner", "kvalifikasjonar", "qualifications"},
	recruiting.FamilyPlans:         {"graviditet, adopsjon og planer om barn", "graviditet, adopsjon og planar om barn", "pregnancy, adoption and plans to have children"},
	recruiting.Belief:              {"religion og livssyn", "religion og livssyn", "religion and belief"},
	recruiting.Ethnicity:           {"etnisitet", "etnisitet", "ethnic origin"},
	recruiting.Disability:          {"funksjonsnedsettelse", "funksjonsnedsetjing", "disability"},
	recruiting.OrientationOrGender: {"seksuell orientering, kjønnsidentitet og kjønnsuttrykk", "seksuell orientering, kjønnsidentitet og kjønnsuttrykk", "sexual orientation, gender identity and gender expression"},
	recruiting.Cohabitation:        {"samlivsform", "samlivsform", "living together with somebody"},
	recruiting.Health:              {"andre helseforhold", "andre helseforhold", "other matters of health"},
	recruiting.Politics:            {"syn på politiske spørsmål", "syn på politiske spørsmål", "views on political questions"},
	recruiting.UnionMembership:     {"medlemskap i fagforening", "medlemskap i fagforeining", "trade union membership"},
	recruiting.PrivateEconomy:      {"privatøkonomi", "privatøkonomi", "private economy"},
	recruiting.CriminalRecord:      {"straffedommer og lovovertredelser", "straffedommar og lovbrot", "criminal convictions and offences"},
}

var recruitingWays = []Text{
	recruiting.Asking:             {"spørsmål til søkeren", "spørsmål til søkjaren", "a question to the applicant"},
	recruiting.Referees:           {"spørsmål til referanser", "spørsmål til referansar", "a question to referees"},
	recruiting.SocialNetworks:     {"søk i sosiale medier", "søk i sosiale medium", "a search in social media"},
	recruiting.OpenSources:        {"søk i andre åpne kilder", "søk i andre opne kjelder", "a search in other open sources"},
	recruiting.Testing:            {"test av ferdigheter eller personlighet", "test av ferdigheiter eller personlegdom", "a test of skills or personality"},
	recruiting.MedicalExamination: {"medisinsk undersøkelse", "medisinsk undersøking", "a medical examination"},
	recruiting.CreditBureau:       {"kredittopplysning", "kredittopplysning", "a credit report"},
	recruiting.DebtRegister:       {"oppslag i gjeldsregister", "oppslag i gjeldsregister", "a look-up in a debt register"},
	recruiting.PoliceCertificate:  {"politiattest", "politiattest", "a police certificate of conduct"},
	recruiting.PersonnelFile:      {"oppslag i personalmappen", "oppslag i personalmappa", "a look into the personnel file"},
}

var recruitingSector = sector{
	questions: map[ruling.Code]Text{
		recruiting.AskMayCollect:             {"Kan arbeidsgiveren innhente opplysningen om søkeren?", "Kan arbeidsgjevaren hente inn opplysninga om søkjaren?", "May the employer collect the information on the applicant?"},
		recruiting.AskRequiresRemoval:        {"Må opplysningen tas ut av søknaden?", "Må opplysninga takast ut av søknaden?", "Must the information be taken out of the application?"},
		recruiting.AskRequiresQualifications: {"Har den forbigåtte søkeren krav på å få vite hvilke kvalifikasjoner den ansatte har?", "Har søkjaren som er forbigått, krav på å få vite kva kvalifikasjonar den tilsette har?", "Must the applicant who was passed over be told the qualifications of the one who was hired?"},
		recruiting.AskRequiresListing:        {"Skal søkeren stå på den offentlige søkerlisten?", "Skal søkjaren stå på den offentlege søkjarlista?", "Must the applicant stand on the public list of applicants?"},
	},
	reasons: map[ruling.Code]Text{
		recruiting.NotAsked:           {"Spørsmålet mangler en dag, et tema eller en måte å innhente opplysningen på.", "Spørsmålet manglar ein dag, eit tema eller ein måte å hente inn opplysninga på.", "The question lacks a day, a topic or a way of learning it."},
		recruiting.EarlierLaw:         {"Loven som gjaldt den dagen, er ikke vurdert her.", "Lova som galdt den dagen, er ikkje vurdert her.", "The law that applied on that day is not considered here."},
		recruiting.OutsideRecruitment: {"Ingen har søkt ennå, eller rekrutteringen er over for søkeren.", "Ingen har søkt enno, eller rekrutteringa er over for søkjaren.", "Nobody has applied yet, or the recruitment is over for the applicant."},
		recruiting.TooEarly:           {"Det spørres om dette hos flere enn dem som er igjen til stillingen.", "Det blir spurt om dette hos fleire enn dei som er att til stillinga.", "This is asked of more people than those who are left for the post."},
		recruiting.NeverAllowed:       {"Ingen unntak åpner for å spørre om dette.", "Ingen unntak opnar for å spørje om dette.", "No exception opens for asking about this."},
		recruiting.NotDecisive:        {"Arbeidet avhenger ikke av dette.", "Arbeidet er ikkje avhengig av dette.", "The work does not turn on this."},
		recruiting.NotWarrantedByPost: {"Stillingens karakter gir ikke grunn til å spørre om dette.", "Karakteren av stillinga gir ikkje grunn til å spørje om dette.", "The nature of the post gives no ground for asking about this."},
		recruiting.NothingPromoted:    {"Virksomheten har ikke som formål å fremme et livssyn eller politiske syn.", "Verksemda har ikkje som føremål å fremje eit livssyn eller politiske syn.", "The undertaking does not exist to promote a belief or political views."},
		recruiting.NoPartInPromoting:  {"Stillingen har ingen betydning for å fremme dette formålet.", "Stillinga har ikkje noko å seie for å fremje dette føremålet.", "The post plays no part in promoting this purpose."},
		recruiting.NotInAdvert:        {"Utlysningen sa ikke at det ville bli spurt om dette.", "Utlysinga sa ikkje at det ville bli spurt om dette.", "The advert did not say that this would be asked."},
		recruiting.NotNeededForTasks:  {"Oppgavene i stillingen kan utføres uten kunnskap om søkerens helse.", "Oppgåvene i stillinga kan utførast utan kunnskap om helsa til søkjaren.", "The tasks of the post can be done without knowing of the applicant's health."},
		recruiting.NotFromApplicant:   {"Andre enn søkeren blir spurt om søkerens helse.", "Andre enn søkjaren blir spurde om helsa til søkjaren.", "Others than the applicant are asked about the applicant's health."},
		recruiting.NoMedicalGround:    {"Undersøkelsen følger ikke av lov, særlig risiko eller vern av liv og helse.", "Undersøkinga følgjer ikkje av lov, særleg risiko eller vern av liv og helse.", "Neither a law, nor a special risk, nor protecting life or health calls for the examination."},
		recruiting.NoCondition:        {"Ingen vilkår åpner for å behandle slike opplysninger.", "Ingen vilkår opnar for å behandle slike opplysningar.", "No condition opens for processing such data."},
		recruiting.RefereeNotAgreed:   {"Søkeren har verken oppgitt referansen eller samtykket i at den blir spurt.", "Søkjaren har verken oppgitt referansen eller godteke at denne blir spurd.", "The applicant neither named the referee nor agreed."},
		recruiting.NoBusinessNeed:     {"Arbeidsgiveren har ikke saklig behov for å vurdere søkerens betalingsevne.", "Arbeidsgjevaren har ikkje sakleg behov for å vurdere betalingsevna til søkjaren.", "The employer has no objective need to assess the applicant's ability to pay."},
		recruiting.NotEntrusted:       {"Stillingen er ikke en høyere stilling med stort økonomisk ansvar.", "Stillinga er ikkje ei høgare stilling med stort økonomisk ansvar.", "The post is no higher function with a large economic responsibility."},
		recruiting.RegisterClosed:     {"Gjeldsregistrene utleverer ikke opplysninger til arbeidsgivere.", "Gjeldsregistera utleverer ikkje opplysningar til arbeidsgjevarar.", "Debt registers give nothing to employers."},
		recruiting.NoStatute:          {"Ingen lov krever politiattest for en slik stilling.", "Inga lov krev politiattest for ei slik stilling.", "No law asks for a police certificate for such a post."},
		recruiting.Incompatible:       {"Personalmappen er innsamlet til et formål som dette ikke er forenlig med.", "Personalmappa er samla inn til eit føremål som dette ikkje er foreinleg med.", "The personnel file was collected for a purpose with which this is not compatible."},
		recruiting.NotNecessary:       {"Opplysningen er ikke nødvendig for det den skal brukes til.", "Opplysninga er ikkje nødvendig for det ho skal brukast til.", "The information is not needed for what it would serve."},
		recruiting.NotBalanced:        {"Søkerens interesser veier tyngre enn arbeidsgiverens.", "Interessene til søkjaren veg tyngre enn interessene til arbeidsgjevaren.", "The applicant's interests override the employer's."},
		recruiting.NotDemanded:        {"Ingen har bedt om opplysningene ennå.", "Ingen har bede om opplysningane enno.", "Nobody has asked for the information yet."},
		recruiting.NotAnApplicant:     {"Den som spør, har ikke søkt stillingen.", "Den som spør, har ikkje søkt stillinga.", "Who asks did not apply for the post."},
		recruiting.NobodyHired:        {"Ingen andre er ansatt.", "Ingen annan er tilsett.", "Nobody else has been hired."},
		recruiting.NoBreachClaimed:    {"Den som spør, mener ikke å være forbigått i strid med forbudet mot diskriminering.", "Den som spør, meiner ikkje å vere forbigått i strid med forbodet mot diskriminering.", "Who asks does not hold to have been passed over in breach of the ban on discrimination."},
		recruiting.PrivateEmployer:    {"Arbeidsgiveren er ikke et offentlig organ, og har ingen søkerliste som andre kan kreve.", "Arbeidsgjevaren er ikkje eit offentleg organ, og har inga søkjarliste som andre kan krevje.", "The employer is no public body, and has no list of applicants that others may ask for."},
		recruiting.DeadlineRuns:       {"Søknadsfristen er ikke ute.", "Søknadsfristen er ikkje ute.", "Applications can still be sent."},
		recruiting.Exempted:           {"Søkeren har bedt om å bli unntatt, og er det.", "Søkjaren har bede om å bli unnateken, og er det.", "The applicant asked to be left out, and is."},
	},
	facts: map[ruling.Code]Text{
		recruiting.FactDay:            {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?"},
		recruiting.FactLaw:            {"Hvilken lov gjaldt den dagen?", "Kva lov galdt den dagen?", "Which law applied on that day?"},
		recruiting.FactTopic:          {"Hva handler opplysningen om?", "Kva handlar opplysninga om?", "What is the information about?"},
		recruiting.FactWay:            {"Hvordan skal opplysningen innhentes?", "Korleis skal opplysninga hentast inn?", "How would the employer learn of it?"},
		recruiting.FactStage:          {"Hvor langt er søkeren kommet i prosessen?", "Kor langt er søkjaren komen i prosessen?", "How far has the applicant come?"},
		recruiting.FactDecisive:       {"Er dette avgjørende for å utføre arbeidet?", "Er dette avgjerande for å utføre arbeidet?", "Does the work turn on this?"},
		recruiting.FactNature:         {"Gir stillingens karakter grunn til å spørre om dette?", "Gir karakteren av stillinga grunn til å spørje om dette?", "Does the nature of the post give ground for asking about this?"},
		recruiting.FactPromotion:      {"Har virksomheten som formål å fremme et livssyn eller politiske syn?", "Har verksemda som føremål å fremje eit livssyn eller politiske syn?", "Does the undertaking exist to promote a belief or political views?"},
		recruiting.FactPart:           {"Har stillingen betydning for å fremme dette formålet?", "Har stillinga noko å seie for å fremje dette føremålet?", "Does the post play a part in promoting this purpose?"},
		recruiting.FactAdvert:         {"Sa utlysningen at det ville bli spurt om dette?", "Sa utlysinga at det ville bli spurt om dette?", "Did the advert say that this would be asked?"},
		recruiting.FactNecessity:      {"Er opplysningen nødvendig for det den skal brukes til?", "Er opplysninga nødvendig for det ho skal brukast til?", "Is the information needed for what it would serve?"},
		recruiting.FactCondition:      {"Er et vilkår for å behandle slike opplysninger oppfylt?", "Er eit vilkår for å behandle slike opplysningar oppfylt?", "Is a condition for processing such data met?"},
		recruiting.FactStatute:        {"Krever en lov eller forskrift attesten eller undersøkelsen for en slik stilling?", "Krev ei lov eller forskrift attesten eller undersøkinga for ei slik stilling?", "Does an act or a regulation ask for the certificate or the examination for such a post?"},
		recruiting.FactRisk:           {"Har stillingen særlig risiko?", "Har stillinga særleg risiko?", "Does the post have a special risk?"},
		recruiting.FactProtection:     {"Er undersøkelsen nødvendig for å verne liv eller helse?", "Er undersøkinga nødvendig for å verne liv eller helse?", "Is the examination needed to protect life or health?"},
		recruiting.FactAgreement:      {"Har søkeren oppgitt referansene eller samtykket i at de blir spurt?", "Har søkjaren oppgitt referansane eller godteke at dei blir spurde?", "Did the applicant name the referees, or agree that they be asked?"},
		recruiting.FactNeed:           {"Har arbeidsgiveren saklig behov for å vurdere søkerens betalingsevne?", "Har arbeidsgjevaren sakleg behov for å vurdere betalingsevna til søkjaren?", "Does the employer have an objective need to assess the applicant's ability to pay?"},
		recruiting.FactTrust:          {"Er stillingen en høyere stilling med stort økonomisk ansvar, som søkerens økonomi har klar betydning for?", "Er stillinga ei høgare stilling med stort økonomisk ansvar, som økonomien til søkjaren klart har noko å seie for?", "Is the post a higher function with a large economic responsibility, to which the applicant's economy clearly matters?"},
		recruiting.FactCompatibility:  {"Er rekruttering forenlig med formålet som personalmappen ble innsamlet for?", "Er rekruttering foreinleg med føremålet som personalmappa blei samla inn for?", "Is recruiting compatible with the purpose for which the personnel file was collected?"},
		recruiting.FactBalance:        {"Veier arbeidsgiverens interesse tyngre enn søkerens interesser?", "Veg interessa til arbeidsgjevaren tyngre enn interessene til søkjaren?", "Does the employer's interest override the applicant's interests?"},
		recruiting.FactDemand:         {"Er det bedt om opplysningene, og i så fall når?", "Er det bede om opplysningane, og i så fall når?", "Was the information asked for, and if so when?"},
		recruiting.FactApplication:    {"Har den som spør, søkt stillingen?", "Har den som spør, søkt stillinga?", "Did who asks apply for the post?"},
		recruiting.FactHiring:         {"Er noen andre ansatt, og i så fall når?", "Er nokon annan tilsett, og i så fall når?", "Was somebody else hired, and if so when?"},
		recruiting.FactClaim:          {"Mener den som spør, å være forbigått i strid med forbudet mot diskriminering?", "Meiner den som spør, å vere forbigått i strid med forbodet mot diskriminering?", "Does who asks hold to have been passed over in breach of the ban on discrimination?"},
		recruiting.FactEmployer:       {"Er arbeidsgiveren et offentlig organ?", "Er arbeidsgjevaren eit offentleg organ?", "Is the employer a public body?"},
		recruiting.FactDeadline:       {"Hva er siste dag i søknadsfristen?", "Kva er siste dag i søknadsfristen?", "Which is the last day for applying?"},
		recruiting.FactExemptionAsked: {"Har søkeren bedt om å bli unntatt fra listen?", "Har søkjaren bede om å bli unnateken frå lista?", "Did the applicant ask to be left out of the list?"},
		recruiting.FactExemption:      {"Har arbeidsgiveren kommet til at søkeren kan unntas?", "Har arbeidsgjevaren kome til at søkjaren kan bli unnateken?", "Has the employer found that the applicant can be left out?"},
	},
	obligations: map[ruling.Code]Text{
		recruiting.TellApplicant:          {"Informer søkeren om hva som er innhentet fra andre, og fra hvem.", "Informer søkjaren om kva som er henta inn frå andre, og frå kven.", "Inform the applicant what was gathered from others, and from whom."},
		recruiting.TellBeforehand:         {"Informer søkeren når opplysningen blir innhentet.", "Informer søkjaren når opplysninga blir henta inn.", "Inform the applicant when the information is asked for."},
		recruiting.TellNewPurpose:         {"Informer den ansatte på forhånd om at personalmappen brukes i rekrutteringen.", "Informer den tilsette på førehand om at personalmappa blir brukt i rekrutteringa.", "Inform the employee beforehand that the personnel file serves the recruitment."},
		recruiting.TellReferee:            {"Informer referansen om hva som er lagret om vedkommende.", "Informer referansen om kva som er lagra om vedkomande.", "Inform the referee what is kept of the referee."},
		recruiting.NoteOnlyRelevant:       {"Noter og bruk ikke det som ellers kommer frem, og som det ikke er lov å spørre om.", "Noter og bruk ikkje det som elles kjem fram, og som det ikkje er lov å spørje om.", "Do not note or use what else comes to light and may not be asked about."},
		recruiting.HearObjection:          {"Opplys søkeren om retten til å protestere, og ta stilling til en protest.", "Opplys søkjaren om retten til å protestere, og ta stilling til ein protest.", "Tell the applicant of the right to object, and consider an objection."},
		recruiting.LockAway:               {"Oppbevar attesten utilgjengelig for andre, og makuler den når den ikke lenger trengs, senest når personen slutter.", "Oppbevar attesten utilgjengeleg for andre, og makuler han når han ikkje lenger trengst, seinast når personen sluttar.", "Keep the certificate where others cannot read it, and destroy it when it is no longer needed, at the latest when the person leaves."},
		recruiting.TakeOut:                {"Ta opplysningen ut av det som lagres og deles, og behold resten av søknaden.", "Ta opplysninga ut av det som blir lagra og delt, og behald resten av søknaden.", "Take the information out of what is kept and shared, and leave the rest of the application."},
		recruiting.LeaveOutOfChoice:       {"Velg ikke noen, og forbigå ikke noen, på grunn av opplysningen.", "Vel ikkje nokon, og gå ikkje forbi nokon, på grunn av opplysninga.", "Neither choose nor pass over anybody for the information."},
		recruiting.AnswerInWriting:        {"Svar skriftlig.", "Svar skriftleg.", "Answer in writing."},
		recruiting.GiveOnlyQualifications: {"Opplys bare om utdanning, praksis og andre klart konstaterbare kvalifikasjoner hos den ansatte.", "Opplys berre om utdanning, praksis og andre klart konstaterbare kvalifikasjonar hos den tilsette.", "Give only education, practice and other clearly ascertainable qualifications of the one who was hired."},
		recruiting.KeepAccount:            {"Noter hva som er gitt, og til hvem, slik at den det gjelder, kan få vite det.", "Noter kva som er gitt, og til kven, slik at den det gjeld, kan få vite det.", "Note what was given and to whom, so that the person concerned can be told."},
		recruiting.TellRefusal:            {"Underrett søkeren før listen gis ut, når ønsket om unntak ikke er tatt til følge.", "Underrett søkjaren før lista blir gitt ut, når ønsket om unntak ikkje er teke til følgje.", "Tell the applicant before the list is given, where the wish to be left out was refused."},
		recruiting.ListOnlyBasics:         {"Før bare opp navn, alder, stilling eller yrkestittel, og kommune.", "Før berre opp namn, alder, stilling eller yrkestittel, og kommune.", "List only name, age, post or title, and municipality."},
	},
}
