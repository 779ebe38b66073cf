package words

import "github.com/personvern/personvern/privacy"

// FactQuestion is what is missing as a question to the controller's own people.
// For an event and an element it is general: the caller has the words of either.
// Zero has the zero Text.
func FactQuestion(n privacy.FactName) Text { return entry(factQuestions, n) }

var factQuestions = []Text{
	privacy.TheDay:               {"Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is asked about?"},
	privacy.TheDataset:           {"Hvilken tabell hører opplysningen til?", "Kva tabell høyrer opplysninga til?", "Which dataset does the data belong to?"},
	privacy.TheUses:              {"Hva blir opplysningen brukt til?", "Kva blir opplysninga brukt til?", "What is the data used for?"},
	privacy.TheActivity:          {"Hvilken av tabellens behandlinger er dette?", "Kva for ei av behandlingane i tabellen er dette?", "Which of the activities of the dataset is this?"},
	privacy.TheEvent:             {"Har dette skjedd, og i så fall når?", "Har dette skjedd, og i så fall når?", "Has this happened, and if so when?"},
	privacy.TheConsent:           {"Er samtykket gitt, og i så fall når?", "Er samtykket gitt, og i så fall når?", "Was the consent given, and if so when?"},
	privacy.TheWithdrawal:        {"Er samtykket trukket tilbake, og i så fall når?", "Er samtykket trekt tilbake, og i så fall når?", "Was the consent withdrawn, and if so when?"},
	privacy.TheObjection:         {"Har den registrerte protestert, og i så fall når?", "Har den registrerte protestert, og i så fall når?", "Has the data subject objected, and if so when?"},
	privacy.TheOverridingGrounds: {"Er det tvingende berettigede grunner som går foran protesten?", "Er det tvingande berettiga grunnar som går føre protesten?", "Are there compelling legitimate grounds that override the objection?"},
	privacy.TheNecessity:         {"Er opplysningen fortsatt nødvendig for formålet?", "Er opplysninga framleis nødvendig for føremålet?", "Is the data still necessary for the purpose?"},
	privacy.TheExemption:         {"Gjelder et unntak i bestemmelsen om lengste lagringstid?", "Gjeld eit unntak i føresegna om lengste lagringstid?", "Does an exception in the text of the statutory maximum apply?"},
	privacy.TheStorageLimit:      {"Hvor lenge skal opplysningen lagres, eller etter hvilke kriterier?", "Kor lenge skal opplysninga lagrast, eller etter kva kriterium?", "For how long is the data stored, or by which criteria?"},
	privacy.TheHolds:             {"Er det noe som hindrer sletting, som et pålegg eller et rettskrav?", "Er det noko som hindrar sletting, som eit pålegg eller eit rettskrav?", "Does anything stand in the way of erasing, such as an order or a legal claim?"},
	privacy.TheHoldKind:          {"Hva slags slettesperre er det?", "Kva slags slettesperre er det?", "What kind of hold is it?"},
	privacy.TheHoldSince:         {"Når begynte slettesperren?", "Når byrja slettesperra?", "When did the hold begin?"},
	privacy.TheHoldReleased:      {"Er slettesperren opphevet, og i så fall når?", "Er slettesperra oppheva, og i så fall når?", "Was the hold released, and if so when?"},
	privacy.TheHoldGrounds:       {"Er vilkårene for slettesperren oppfylt?", "Er vilkåra for slettesperra oppfylte?", "Are the conditions for the hold met?"},
	privacy.TheHoldRenewal:       {"Er slettesperren fornyet etter siste kontrolldag?", "Er slettesperra fornya etter siste kontrolldag?", "Was the hold renewed after its review day?"},
	privacy.TheUnlawfulness:      {"Er opplysningen samlet inn eller behandlet ulovlig?", "Er opplysninga samla inn eller behandla ulovleg?", "Was the data collected or processed unlawfully?"},
	privacy.TheErasureOrder:      {"Krever en lov eller et pålegg at opplysningen slettes?", "Krev ei lov eller eit pålegg at opplysninga blir sletta?", "Does a law or an order require the erasure?"},
	privacy.TheChildService:      {"Er opplysningen samlet inn fra et barn for en nettjeneste?", "Er opplysninga samla inn frå eit barn for ei netteneste?", "Was the data collected from a child for an online service?"},
	privacy.TheRequest:           {"Hva ber den registrerte om, og når kom det?", "Kva ber den registrerte om, og når kom det?", "What does the data subject ask for, and when was it received?"},
	privacy.TheIdentity:          {"Er det klart hvem som spør, og at opplysningene gjelder denne personen?", "Er det klart kven som spør, og at opplysningane gjeld denne personen?", "Is it clear who asks, and that the data is about that person?"},
	privacy.TheExcess:            {"Er anmodningen åpenbart grunnløs eller overdreven?", "Er oppmodinga openbert grunnlaus eller overdriven?", "Is the request manifestly unfounded or excessive?"},
	privacy.TheConflict:          {"Hva går foran: den registrertes ønske om å beholde opplysningen, eller lengste lagringstid etter loven?", "Kva går føre: ønsket frå den registrerte om å ta vare på opplysninga, eller lengste lagringstid etter lova?", "Which prevails: the opposition of the data subject to the erasure, or the statutory maximum that has passed?"},
	privacy.TheReceipt:           {"Kom anmodningen til en adresse som klart ikke var ment for slikt?", "Kom oppmodinga til ei adresse som klart ikkje var meint for slikt?", "Did the request come to an address that was plainly not meant for it?"},
	privacy.TheElement:           {"Er dette vilkåret vurdert?", "Er dette vilkåret vurdert?", "Has this condition been assessed?"},
	privacy.TheCollection:        {"Hvilke formål ble opplysningen samlet inn for?", "Kva føremål blei opplysninga samla inn for?", "For which purposes was the data collected?"},
	privacy.TheOrigin:            {"Hvordan er opplysningen blitt til: fra den registrerte selv, fra andre eller ved egen vurdering?", "Korleis er opplysninga blitt til: frå den registrerte sjølv, frå andre eller ved eiga vurdering?", "How did the data come about: from the data subject, from others, or by inference?"},
	privacy.TheAccuracy:          {"Er opplysningen riktig og fullstendig?", "Er opplysninga rett og fullstendig?", "Is the data accurate and complete?"},
	privacy.TheWithholding:       {"Er opplysningen unntatt fra innsyn etter nasjonal lov?", "Er opplysninga unnateken frå innsyn etter nasjonal lov?", "Does national law exempt the data from access?"},
	privacy.TheOthersRights:      {"Vil utlevering skade andres rettigheter?", "Vil utlevering skade rettane til andre?", "Would handing the data over harm the rights of others?"},
	privacy.TheDisclosures:       {"Hvem er opplysningen utlevert til?", "Kven er opplysninga utlevert til?", "To whom was the data disclosed?"},
	privacy.TheTelling:           {"Er det umulig eller uforholdsmessig krevende å underrette mottakerne?", "Er det umogleg eller uforholdsmessig krevjande å underrette mottakarane?", "Is telling the recipients impossible or a disproportionate effort?"},
	privacy.TheInformation:       {"Har den registrerte fått informasjonen, og i så fall når?", "Har den registrerte fått informasjonen, og i så fall når?", "Was the data subject given the information, and if so when?"},
	privacy.TheCountry:           {"Er mottakeren utenfor EØS?", "Er mottakaren utanfor EØS?", "Is the recipient outside the EEA?"},
	privacy.TheTransfer:          {"Er overføringen ut av EØS tillatt?", "Er overføringa ut av EØS tillaten?", "Is the transfer out of the EEA permitted?"},
	privacy.TheRecipient:         {"Hvem er mottakeren i forhold til den behandlingsansvarlige?", "Kven er mottakaren i høve til den behandlingsansvarlege?", "What is the recipient to the controller?"},
	privacy.TheLaw:               {"Hva var gjeldende rett denne dagen?", "Kva var gjeldande rett denne dagen?", "What was the law on that day?"},
}
