package words

import "github.com/personvern/personvern/privacy/counterfactual"

// Change is one thing that could be otherwise, as a clause for internal readers to
// stand after "hvis", "dersom" or "if": "the case is closed". An event, an element
// and a kind of hold are named by the caller. Zero has the zero Text.
func Change(c counterfactual.Code) Text { return entry(changeClauses, c) }

// ChangeFound is the same for a change that turns out to be so, and does not happen
// now. Most changes are told in the same words.
func ChangeFound(c counterfactual.Code) Text {
	if found := entry(changesFound, c); !found.IsZero() {
		return found
	}
	return Change(c)
}

// ChangeForPerson is the same for the person concerned, to "you". What only others
// bring about has the zero Text: to the person it is told as what may happen, not
// as a choice.
func ChangeForPerson(c counterfactual.Code) Text { return entry(changesForPerson, c) }

var changeClauses = []Text{
	counterfactual.EventHappens:         {"dette skjer", "dette skjer", "this happens"},
	counterfactual.EventAwaited:         {"dette viser seg ikke å ha skjedd", "dette viser seg ikkje å ha skjedd", "this turns out not to have happened"},
	counterfactual.ConsentGiven:         {"den registrerte samtykker", "den registrerte samtykkjer", "the data subject consents"},
	counterfactual.ConsentAbsent:        {"det viser seg at den registrerte ikke har samtykket", "det viser seg at den registrerte ikkje har samtykt", "the data subject turns out not to have consented"},
	counterfactual.ConsentWithdrawn:     {"den registrerte trekker samtykket tilbake", "den registrerte trekkjer samtykket tilbake", "the data subject withdraws the consent"},
	counterfactual.ConsentStands:        {"det viser seg at samtykket ikke er trukket tilbake", "det viser seg at samtykket ikkje er trekt tilbake", "the consent turns out not to have been withdrawn"},
	counterfactual.ObjectionMade:        {"den registrerte protesterer", "den registrerte protesterer", "the data subject objects"},
	counterfactual.ObjectionAbsent:      {"det viser seg at den registrerte ikke har protestert", "det viser seg at den registrerte ikkje har protestert", "the data subject turns out not to have objected"},
	counterfactual.ObjectionWithdrawn:   {"den registrerte tar protesten tilbake", "den registrerte tek protesten tilbake", "the data subject takes the objection back"},
	counterfactual.GroundsOverride:      {"det blir vist tvingende berettigede grunner som går foran protesten", "det blir vist tvingande berettiga grunnar som går føre protesten", "compelling legitimate grounds are shown to override the objection"},
	counterfactual.GroundsFail:          {"det ikke blir vist grunner som går foran protesten", "det ikkje blir vist grunnar som går føre protesten", "no grounds are shown that override the objection"},
	counterfactual.NecessityAffirmed:    {"opplysningen blir vurdert som nødvendig for formålet", "opplysninga blir vurdert som nødvendig for føremålet", "the data is judged necessary for the purpose"},
	counterfactual.NecessityDenied:      {"opplysningen blir vurdert som ikke lenger nødvendig for formålet", "opplysninga blir vurdert som ikkje lenger nødvendig for føremålet", "the data is judged no longer necessary for the purpose"},
	counterfactual.ExemptionApplies:     {"et unntak i bestemmelsen om lengste lagringstid gjelder", "eit unntak i føresegna om lengste lagringstid gjeld", "an exception in the text of the statutory maximum applies"},
	counterfactual.ExemptionFails:       {"ingen av unntakene i bestemmelsen om lengste lagringstid gjelder", "ingen av unntaka i føresegna om lengste lagringstid gjeld", "no exception in the text of the statutory maximum applies"},
	counterfactual.ElementMet:           {"dette blir vurdert som oppfylt", "dette blir vurdert som oppfylt", "this is found to be met"},
	counterfactual.ElementUnmet:         {"dette blir vurdert som ikke oppfylt", "dette blir vurdert som ikkje oppfylt", "this is found not to be met"},
	counterfactual.PersonInformed:       {"den registrerte får informasjonen", "den registrerte får informasjonen", "the data subject is given the information"},
	counterfactual.PersonUninformed:     {"det viser seg at den registrerte ikke har fått informasjonen", "det viser seg at den registrerte ikkje har fått informasjonen", "the data subject turns out not to have been given the information"},
	counterfactual.PersonContacted:      {"den første henvendelsen til den registrerte blir sendt", "den første meldinga til den registrerte blir send", "the first communication with the data subject takes place"},
	counterfactual.PersonUncontacted:    {"det viser seg at ingen har henvendt seg til den registrerte", "det viser seg at ingen har vendt seg til den registrerte", "nobody turns out to have written to the data subject"},
	counterfactual.UnlawfulnessFound:    {"behandlingen blir vurdert som ulovlig", "behandlinga blir vurdert som ulovleg", "the processing is judged unlawful"},
	counterfactual.UnlawfulnessRejected: {"behandlingen blir vurdert som lovlig", "behandlinga blir vurdert som lovleg", "the processing is judged not to be unlawful"},
	counterfactual.ErasureOrdered:       {"en lov eller et pålegg krever at opplysningen slettes", "ei lov eller eit pålegg krev at opplysninga blir sletta", "a law or an order is found to require the erasure"},
	counterfactual.ErasureNotOrdered:    {"det viser seg at ingen lov og ikke noe pålegg krever sletting", "det viser seg at inga lov og ikkje noko pålegg krev sletting", "no law or order turns out to require the erasure"},
	counterfactual.ChildServiceFound:    {"opplysningen viser seg å være samlet inn fra et barn for en nettjeneste", "opplysninga viser seg å vere samla inn frå eit barn for ei netteneste", "the data turns out to have been collected from a child for an online service"},
	counterfactual.ChildServiceRejected: {"opplysningen viser seg ikke å være samlet inn fra et barn for en nettjeneste", "opplysninga viser seg ikkje å vere samla inn frå eit barn for ei netteneste", "the data turns out not to have been collected from a child for an online service"},
	counterfactual.AccuracyFound:        {"opplysningen blir kontrollert og er riktig og fullstendig", "opplysninga blir kontrollert og er rett og fullstendig", "the data is verified, and accurate and complete"},
	counterfactual.InaccuracyFound:      {"opplysningen viser seg å være uriktig eller ufullstendig", "opplysninga viser seg å vere urett eller ufullstendig", "the data is found to be wrong or incomplete"},
	counterfactual.ExclusionFound:       {"det viser seg at personvernreglene ikke gjelder for opplysningen, for eksempel fordi den er gjort anonym", "det viser seg at personvernreglane ikkje gjeld for opplysninga, til dømes fordi ho er gjord anonym", "data protection law turns out not to reach the data, for instance because it was made anonymous"},
	counterfactual.ExclusionRejected:    {"det viser seg at personvernreglene gjelder for opplysningen", "det viser seg at personvernreglane gjeld for opplysninga", "data protection law turns out to reach the data"},
	counterfactual.WithholdingFound:     {"opplysningen viser seg å være unntatt fra innsyn etter nasjonal lov", "opplysninga viser seg å vere unnateken frå innsyn etter nasjonal lov", "national law is found to exempt the data from access"},
	counterfactual.WithholdingRejected:  {"opplysningen viser seg ikke å være unntatt fra innsyn", "opplysninga viser seg ikkje å vere unnateken frå innsyn", "national law is found not to exempt the data from access"},
	counterfactual.OthersHarmed:         {"utlevering viser seg å skade andres rettigheter", "utlevering viser seg å skade rettane til andre", "handing the data over is found to harm the rights of others"},
	counterfactual.OthersUnharmed:       {"utlevering viser seg ikke å skade andres rettigheter", "utlevering viser seg ikkje å skade rettane til andre", "handing the data over is found not to harm the rights of others"},
	counterfactual.OriginIdentified:     {"det blir klart hvor opplysningen kommer fra", "det blir klart kvar opplysninga kjem frå", "it turns out where the data comes from"},
	counterfactual.DisclosureMade:       {"opplysningen blir utlevert til en mottaker", "opplysninga blir utlevert til ein mottakar", "the data is disclosed to a recipient"},
	counterfactual.DisclosuresAbsent:    {"det viser seg at opplysningen ikke er utlevert til noen", "det viser seg at opplysninga ikkje er utlevert til nokon", "the data turns out to have been disclosed to nobody"},
	counterfactual.TellingUnreasonable:  {"det viser seg umulig eller uforholdsmessig krevende å underrette mottakerne", "det viser seg umogleg eller uforholdsmessig krevjande å underrette mottakarane", "telling the recipients is found to be impossible or a disproportionate effort"},
	counterfactual.TellingReasonable:    {"det viser seg mulig og forholdsmessig å underrette mottakerne", "det viser seg mogleg og forholdsmessig å underrette mottakarane", "telling the recipients is found to be possible and proportionate"},
	counterfactual.HoldsAbsent:          {"det viser seg at ingen slettesperre gjelder", "det viser seg at inga slettesperre gjeld", "no hold turns out to stand in the way"},
	counterfactual.HoldPlaced:           {"en slettesperre blir lagt på", "ei slettesperre blir lagd på", "a hold is placed"},
	counterfactual.HoldReleased:         {"slettesperren blir opphevet", "slettesperra blir oppheva", "the hold is released"},
	counterfactual.HoldLasts:            {"det viser seg at slettesperren ikke er opphevet", "det viser seg at slettesperra ikkje er oppheva", "the hold turns out not to have ended"},
	counterfactual.HoldBegins:           {"det viser seg at slettesperren har begynt", "det viser seg at slettesperra har byrja", "the hold turns out to have begun"},
	counterfactual.HoldAwaited:          {"det viser seg at slettesperren ikke har begynt", "det viser seg at slettesperra ikkje har byrja", "the hold turns out not to have begun"},
	counterfactual.HoldIdentified:       {"det blir klart hva slags slettesperre det er", "det blir klart kva slags slettesperre det er", "it turns out what kind of hold it is"},
	counterfactual.HoldFounded:          {"vurderingen støtter slettesperren", "vurderinga støttar slettesperra", "the judgement behind the hold supports it"},
	counterfactual.HoldUnfounded:        {"vurderingen støtter ikke slettesperren", "vurderinga støttar ikkje slettesperra", "the judgement behind the hold does not support it"},
	counterfactual.HoldRenewed:          {"slettesperren blir fornyet etter ny kontroll", "slettesperra blir fornya etter ny kontroll", "the hold is renewed after a new review"},
	counterfactual.IdentityConfirmed:    {"den som spør, blir gjenkjent i opplysningene", "den som spør, blir kjend att i opplysningane", "the person who asks is identified in the data"},
	counterfactual.IdentityRefuted:      {"det blir vist at den som spør, ikke kan gjenkjennes i opplysningene", "det blir vist at den som spør, ikkje kan kjennast att i opplysningane", "the controller shows that it cannot identify the person who asks"},
	counterfactual.DoubtRemoved:         {"informasjonen om hvem som spør, kommer inn", "informasjonen om kven som spør, kjem inn", "the information about who asks arrives"},
	counterfactual.ExcessFound:          {"anmodningen blir vurdert som åpenbart grunnløs eller overdreven", "oppmodinga blir vurdert som openbert grunnlaus eller overdriven", "the request is judged manifestly unfounded or excessive"},
	counterfactual.ExcessRejected:       {"anmodningen ikke blir vurdert som åpenbart grunnløs eller overdreven", "oppmodinga ikkje blir vurdert som openbert grunnlaus eller overdriven", "the request is judged neither manifestly unfounded nor excessive"},
	counterfactual.MisdirectionFound:    {"anmodningen viser seg å være sendt til en adresse som klart ikke var ment for slikt", "oppmodinga viser seg å vere send til ei adresse som klart ikkje var meint for slikt", "the request turns out to have come to an address plainly not meant for it"},
	counterfactual.MisdirectionRejected: {"anmodningen viser seg å være mottatt", "oppmodinga viser seg å vere motteken", "the request turns out to have been received"},
	counterfactual.AccuracyContested:    {"den registrerte bestrider at opplysningen er riktig", "den registrerte bestrid at opplysninga er rett", "the data subject contests the accuracy of the data"},
	counterfactual.RestrictionPreferred: {"den registrerte vil ha opplysningen begrenset i stedet for slettet", "den registrerte vil ha opplysninga avgrensa i staden for sletta", "the data subject wants the data restricted instead of erased"},
	counterfactual.RestrictionForgone:   {"den registrerte ikke lenger vil ha opplysningen begrenset i stedet for slettet", "den registrerte ikkje lenger vil ha opplysninga avgrensa i staden for sletta", "the data subject no longer wants the data restricted instead of erased"},
	counterfactual.ClaimInvoked:         {"den registrerte trenger opplysningen for et rettskrav", "den registrerte treng opplysninga for eit rettskrav", "the data subject needs the data for a legal claim"},
	counterfactual.ClaimForgone:         {"den registrerte ikke lenger trenger opplysningen for et rettskrav", "den registrerte ikkje lenger treng opplysninga for eit rettskrav", "the data subject no longer needs the data for a legal claim"},
	counterfactual.RecipientInside:      {"mottakeren viser seg å være i EØS", "mottakaren viser seg å vere i EØS", "the recipient turns out to be inside the EEA"},
	counterfactual.RecipientAbroad:      {"mottakeren viser seg å være utenfor EØS", "mottakaren viser seg å vere utanfor EØS", "the recipient turns out to be outside the EEA"},
	counterfactual.TransferAllowed:      {"overføringen ut av EØS viser seg å være tillatt", "overføringa ut av EØS viser seg å vere tillaten", "the transfer out of the EEA is found to be allowed"},
	counterfactual.TransferBarred:       {"overføringen ut av EØS viser seg å være forbudt", "overføringa ut av EØS viser seg å vere forboden", "the transfer out of the EEA is found to be forbidden"},
}

var changesFound = []Text{
	counterfactual.EventHappens:     {"dette viser seg å ha skjedd", "dette viser seg å ha skjedd", "this turns out to have happened"},
	counterfactual.ConsentGiven:     {"det viser seg at den registrerte har samtykket", "det viser seg at den registrerte har samtykt", "the data subject turns out to have consented"},
	counterfactual.ConsentWithdrawn: {"det viser seg at den registrerte har trukket samtykket tilbake", "det viser seg at den registrerte har trekt samtykket tilbake", "the data subject turns out to have withdrawn the consent"},
	counterfactual.ObjectionMade:    {"det viser seg at den registrerte har protestert", "det viser seg at den registrerte har protestert", "the data subject turns out to have objected"},
	counterfactual.PersonInformed:   {"det viser seg at den registrerte har fått informasjonen", "det viser seg at den registrerte har fått informasjonen", "the data subject turns out to have been given the information"},
	counterfactual.PersonContacted:  {"det viser seg at den første henvendelsen til den registrerte er sendt", "det viser seg at den første meldinga til den registrerte er send", "the first communication with the data subject turns out to have taken place"},
	counterfactual.DisclosureMade:   {"det viser seg at opplysningen er utlevert til en mottaker", "det viser seg at opplysninga er utlevert til ein mottakar", "the data turns out to have been disclosed to a recipient"},
	counterfactual.HoldPlaced:       {"det viser seg at en slettesperre gjelder", "det viser seg at ei slettesperre gjeld", "a hold turns out to be there"},
	counterfactual.HoldReleased:     {"det viser seg at slettesperren er opphevet", "det viser seg at slettesperra er oppheva", "the hold turns out to have been released"},
}

var changesForPerson = []Text{
	counterfactual.ConsentGiven:         {"du samtykker", "du samtykkjer", "you consent"},
	counterfactual.ConsentWithdrawn:     {"du trekker samtykket ditt tilbake", "du trekkjer samtykket ditt tilbake", "you withdraw your consent"},
	counterfactual.ObjectionMade:        {"du protesterer mot bruken", "du protesterer mot bruken", "you object to the use"},
	counterfactual.ObjectionWithdrawn:   {"du tar protesten din tilbake", "du tek protesten din tilbake", "you take your objection back"},
	counterfactual.IdentityConfirmed:    {"du viser hvem du er, slik at vi finner deg i opplysningene", "du viser kven du er, slik at vi finn deg i opplysningane", "you show who you are, so that we can find you in the data"},
	counterfactual.DoubtRemoved:         {"du sender oss det vi har bedt om for å vite hvem du er", "du sender oss det vi har bede om for å vite kven du er", "you send us what we asked for to know who you are"},
	counterfactual.AccuracyContested:    {"du sier fra at opplysningene er feil", "du seier frå at opplysningane er feil", "you tell us that the data is wrong"},
	counterfactual.RestrictionPreferred: {"du ber oss begrense bruken i stedet for å slette", "du ber oss avgrense bruken i staden for å slette", "you ask us to restrict the use instead of erasing"},
	counterfactual.RestrictionForgone:   {"du ikke lenger ber oss begrense bruken i stedet for å slette", "du ikkje lenger ber oss avgrense bruken i staden for å slette", "you no longer ask us to restrict the use instead of erasing"},
	counterfactual.ClaimInvoked:         {"du trenger opplysningene til et rettslig krav", "du treng opplysningane til eit rettsleg krav", "you need the data for a legal claim"},
	counterfactual.ClaimForgone:         {"du ikke lenger trenger opplysningene til et rettslig krav", "du ikkje lenger treng opplysningane til eit rettsleg krav", "you no longer need the data for a legal claim"},
}
