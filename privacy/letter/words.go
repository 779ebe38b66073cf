package letter

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/explain"
)

func say(bokmal, nynorsk, english string) explain.Words {
	return explain.Words{Bokmal: bokmal, Nynorsk: nynorsk, English: english}
}

var (
	headAnswer     = say("Svar på henvendelsen din", "Svar på førespurnaden din", "Our answer to your request")
	headDelay      = say("Vi trenger mer tid", "Vi treng meir tid", "We need more time")
	headDeletion   = say("Vi sletter opplysninger om deg", "Vi slettar opplysningar om deg", "We erase data about you")
	headSources    = say("Hvor opplysningene kommer fra", "Kvar opplysningane kjem frå", "Where the data comes from")
	headRecipients = say("Hvem som har fått opplysningene", "Kven som har fått opplysningane", "Who has received the data")
	headCopy       = say("Kopi av opplysningene", "Kopi av opplysningane", "A copy of the data")
	headMore       = say("Mer om bruken", "Meir om bruken", "More about our use")
	headRights     = say("Rettighetene dine", "Rettane dine", "Your rights")

	to          = say("Til", "Til", "To")
	dated       = say("Dato", "Dato", "Date")
	because     = say("Grunnen er", "Grunnen er", "The reason is")
	latest      = say("Du får svar senest", "Du får svar seinast", "You will have our answer no later than")
	goneBy      = say("Opplysningene er borte senest", "Opplysningane er borte seinast", "The data will be gone no later than")
	goneBefore  = say("Opplysningene skulle ha vært borte", "Opplysningane skulle ha vore borte", "The data should have been gone by")
	goneLate    = say("Vi sletter dem nå. De skulle ha vært borte", "Vi slettar dei no. Dei skulle ha vore borte", "We erase it now. It should have been gone by")
	backupsBy   = say("Sikkerhetskopiene er borte senest", "Tryggingskopiane er borte seinast", "Backup copies will be gone no later than")
	until1      = say("Vi kan tidligst slette dem", "Vi kan tidlegast slette dei", "The earliest day on which we may erase it is")
	responsible = say("Vi har sendt kravet ditt til", "Vi har sendt kravet ditt til", "We have passed your request on to")
	weTell      = say("Vi sier fra om dette til", "Vi seier frå om dette til", "We tell the following of this")
	theyAre     = say("De som har fått opplysningene, er", "Dei som har fått opplysningane, er", "Those who have received the data are")
	comesFrom   = say("Kommer fra", "Kjem frå", "From")
	weObserved  = say("det vi har registrert om det du har gjort", "det vi har registrert om det du har gjort", "what we recorded of what you did")
	weDerived   = say("det vi selv har laget ut fra andre opplysninger", "det vi sjølve har laga ut frå andre opplysningar", "what we made ourselves from other data")
	mayReceive  = say("Vi kan komme til å gi opplysninger til", "Vi kan kome til å gi opplysningar til", "We may yet give data to")
	and         = say("og", "og", "and")
	greeting    = say("Med vennlig hilsen", "Med venleg helsing", "Yours sincerely,")
	youHave     = say("Du har på visse vilkår", "Du har på visse vilkår", "On certain conditions you have the")
	attached    = say("Kopi av opplysningene ligger ved", "Kopi av opplysningane ligg ved", "A copy of the data is attached")

	colData    = say("Opplysninger", "Opplysningar", "Data")
	colPurpose = say("Brukes til", "Blir brukt til", "Used for")
	colStorage = say("Lagres hvor lenge", "Blir lagra kor lenge", "Stored for how long")
	colCopy    = say("Innhold", "Innhald", "Content")

	nothingHeld  = say("Vi har ingen opplysninger om deg som dette gjelder.", "Vi har ingen opplysningar om deg som dette gjeld.", "We hold no data about you that this concerns.")
	takesLonger  = say("Det vil ta lengre tid enn én måned å svare deg.", "Det vil ta lengre tid enn éin månad å svare deg.", "It will take us longer than one month to answer you.")
	weErased     = say("Vi sletter disse opplysningene uten at du har bedt om det:", "Vi slettar desse opplysningane utan at du har bede om det:", "We erase the following data without your having asked:")
	nobodyTold   = say("Vi har ikke gitt opplysningene til noen som skal ha beskjed.", "Vi har ikkje gitt opplysningane til nokon som skal ha beskjed.", "We have given the data to nobody who is to be told.")
	noRecipients = say("Vi har ikke gitt opplysningene til noen.", "Vi har ikkje gitt opplysningane til nokon.", "We have given the data to nobody.")
	cannotTell   = say(
		"Vi kan ikke si fra til alle som har fått opplysningene. Det er umulig eller krever for mye.",
		"Vi kan ikkje seie frå til alle som har fått opplysningane. Det er umogleg eller krev for mykje.",
		"We cannot tell everybody who has received the data. It is impossible or takes too great an effort.",
	)
	notAutomated = say("Ingen avgjørelser om deg blir tatt av en maskin alene.", "Ingen avgjerder om deg blir tekne av ei maskin åleine.", "No decision about you is made by automated means alone.")
	othersOut    = say("Vi har tatt ut det som ville skade andre personer om du fikk det.", "Vi har teke ut det som ville skade andre personar om du fekk det.", "We have taken out what would harm other people if you received it.")
	automated    = say("Noen avgjørelser om deg blir tatt av en maskin alene.", "Nokre avgjerder om deg blir tekne av ei maskin åleine.", "Some decisions about you are made by automated means alone.")
	notAbroad    = say("Vi sender ikke opplysningene ut av EØS.", "Vi sender ikkje opplysningane ut av EØS.", "We do not send the data out of the EEA.")
	abroad       = say("Vi sender opplysninger ut av EØS.", "Vi sender opplysningar ut av EØS.", "We send data out of the EEA.")
	someExempt   = say(
		"Loven gir ikke rett til innsyn i alle opplysninger. Noen ganger kan vi heller ikke si om vi har slike opplysninger.",
		"Lova gir ikkje rett til innsyn i alle opplysningar. Nokre gonger kan vi heller ikkje seie om vi har slike opplysningar.",
		"The law does not give access to all data. Sometimes we may not even say whether we hold such data.",
	)
)

// asked is what the person asked for.
func asked(kind privacy.RequestKind) explain.Words {
	if int(kind) < len(requests) {
		return requests[kind]
	}
	return explain.Words{}
}

var requests = []explain.Words{
	privacy.AskErasure:       say("Du ba oss slette opplysninger om deg.", "Du bad oss slette opplysningar om deg.", "You asked us to erase data about you."),
	privacy.AskAccess:        say("Du ba om innsyn i opplysningene vi har om deg.", "Du bad om innsyn i opplysningane vi har om deg.", "You asked for access to the data we hold about you."),
	privacy.AskRectification: say("Du ba oss rette opplysninger om deg.", "Du bad oss rette opplysningar om deg.", "You asked us to correct data about you."),
	privacy.AskRestriction:   say("Du ba oss begrense bruken av opplysninger om deg.", "Du bad oss avgrense bruken av opplysningar om deg.", "You asked us to restrict the use of data about you."),
	privacy.AskPortability:   say("Du ba om å få med deg opplysningene dine.", "Du bad om å få med deg opplysningane dine.", "You asked to take your data with you."),
	privacy.AskObjection:     say("Du protesterte mot at vi bruker opplysninger om deg.", "Du protesterte mot at vi bruker opplysningar om deg.", "You objected to our use of data about you."),
	privacy.AskHumanDecision: say("Du ba om at et menneske avgjør saken din.", "Du bad om at eit menneske avgjer saka di.", "You asked that a person decide your case."),
	privacy.AskWithdrawal:    say("Du trakk samtykket ditt tilbake.", "Du trekte samtykket ditt tilbake.", "You withdrew your consent."),
	privacy.AskUnnamed:       say("Du skrev til oss om opplysningene vi har om deg.", "Du skreiv til oss om opplysningane vi har om deg.", "You wrote to us about the data we hold about you."),
}

// headDone and done are what is done with the data.
var headDone = map[privacy.Action]explain.Words{
	privacy.Show:           say("Opplysningene vi har om deg", "Opplysningane vi har om deg", "The data we hold about you"),
	privacy.Export:         say("Dette får du med deg", "Dette får du med deg", "What you take with you"),
	privacy.Correct:        say("Dette retter vi", "Dette rettar vi", "What we correct"),
	privacy.StopUsing:      say("Dette slutter vi å bruke", "Dette sluttar vi å bruke", "What we stop using"),
	privacy.LetHumanDecide: say("Dette avgjør et menneske på nytt", "Dette avgjer eit menneske på nytt", "What a person decides anew"),
	privacy.AnswerFirst:    say("Dette sletter vi når du har fått svar", "Dette slettar vi når du har fått svar", "What we erase once you have been answered"),
	privacy.Erase:          say("Dette sletter vi", "Dette slettar vi", "What we erase"),
	privacy.EndOwnUse:      say("Dette slutter vi selv å bruke", "Dette sluttar vi sjølve å bruke", "What we stop using ourselves"),
	privacy.Restrict:       say("Dette begrenser vi bruken av", "Dette avgrensar vi bruken av", "What we restrict"),
	privacy.Keep:           say("Dette beholder vi", "Dette tek vi vare på", "What we keep"),
	privacy.LeaveOrErase:   say("Dette har vi ikke plikt til å slette", "Dette har vi ikkje plikt til å slette", "What we are not obliged to erase"),
	privacy.Refuse:         say("Dette sier vi nei til", "Dette seier vi nei til", "What we say no to"),
	privacy.Forward:        say("Dette avgjør andre", "Dette avgjer andre", "What others decide"),
}

// restrictedForYou is what is done where the person asked for it (Art. 18(2)-(3)).
var restrictedForYou = say(
	"Vi lagrer opplysningene. Ellers bruker vi dem bare hvis du samtykker, for rettslige krav, for å verne andre personer eller av viktige hensyn til samfunnet. Vi sier fra til deg før begrensningen tar slutt.",
	"Vi lagrar opplysningane. Elles bruker vi dei berre dersom du samtykkjer, for rettslege krav, for å verne andre personar eller av viktige omsyn til samfunnet. Vi seier frå til deg før avgrensinga tek slutt.",
	"We store the data. Otherwise we use it only if you consent, for legal claims, to protect other people or for important reasons of public interest. We will tell you before the restriction ends.",
)

var done = map[privacy.Action]explain.Words{
	privacy.Show:           say("Du får innsyn i disse opplysningene.", "Du får innsyn i desse opplysningane.", "You have access to this data."),
	privacy.Export:         say("Du får disse opplysningene i en form som maskiner kan lese.", "Du får desse opplysningane i ei form som maskiner kan lese.", "You receive this data in a form that machines can read."),
	privacy.Correct:        say("Disse opplysningene var feil eller ufullstendige, og vi retter dem.", "Desse opplysningane var feil eller ufullstendige, og vi rettar dei.", "This data was wrong or incomplete, and we correct it."),
	privacy.StopUsing:      say("Vi har stanset bruken av disse opplysningene.", "Vi har stansa bruken av desse opplysningane.", "We have stopped using this data."),
	privacy.LetHumanDecide: say("En av våre ansatte avgjør saken på nytt, og hører på deg først.", "Ein av dei tilsette våre avgjer saka på nytt, og høyrer på deg først.", "One of our staff decides the matter anew, and hears you first."),
	privacy.AnswerFirst:    say("Først svarer vi deg på det andre du har bedt om.", "Først svarer vi deg på det andre du har bede om.", "First we answer what else you asked for."),
	privacy.Erase:          say("Vi gjør som du ber om.", "Vi gjer som du ber om.", "We do as you ask."),
	privacy.EndOwnUse:      say("Vi har disse opplysningene også for en annen virksomhet, som må avgjøre om de skal slettes.", "Vi har desse opplysningane også for ei anna verksemd, som må avgjere om dei skal slettast.", "We also hold this data for another undertaking, which must decide whether it is erased."),
	privacy.Restrict:       say("Vi lagrer opplysningene, men bruker dem ikke til noe annet enn det som er nevnt her.", "Vi lagrar opplysningane, men bruker dei ikkje til noko anna enn det som er nemnt her.", "We store the data, and use it for nothing but what is named here."),
	privacy.Keep:           say("Vi kan ikke slette disse opplysningene ennå.", "Vi kan ikkje slette desse opplysningane enno.", "We cannot erase this data yet."),
	privacy.LeaveOrErase:   say("Vi trenger fortsatt disse opplysningene.", "Vi treng framleis desse opplysningane.", "We still need this data."),
	privacy.Refuse:         say("For disse opplysningene gjør vi ikke det du ba om.", "For desse opplysningane gjer vi ikkje det du bad om.", "With this data we do not do what you asked for."),
	privacy.Forward:        say("Vi behandler disse opplysningene for en annen virksomhet, som avgjør dette.", "Vi behandlar desse opplysningane for ei anna verksemd, som avgjer dette.", "We process this data for another undertaking, which decides this."),
}
