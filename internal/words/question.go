package words

import "github.com/personvern/personvern/privacy"

// Question is a question as a sentence for internal readers, for a heading. The
// zero value and a number outside the questions have the zero Text.
func Question(q privacy.Question) Text { return entry(decisionQuestions, q) }

var decisionQuestions = []Text{
	privacy.AskMayErase: {
		"Kan opplysningen slettes?",
		"Kan opplysninga slettast?",
		"May the data be erased?",
	},
	privacy.AskRequiresErasure: {
		"Må opplysningen slettes?",
		"Må opplysninga slettast?",
		"Must the data be erased?",
	},
	privacy.AskRequiresErasureOnRequest: {
		"Må opplysningen slettes fordi den registrerte krever det?",
		"Må opplysninga slettast fordi den registrerte krev det?",
		"Must the data be erased because the data subject demands it?",
	},
	privacy.AskMayKeep: {
		"Kan opplysningen beholdes?",
		"Kan opplysninga behaldast?",
		"May the data be kept?",
	},
	privacy.AskMayProcess: {
		"Kan opplysningen behandles for dette formålet og på denne måten?",
		"Kan opplysninga behandlast for dette føremålet og på denne måten?",
		"May the data be processed for this purpose and in this way?",
	},
	privacy.AskMayDecideAutomatically: {
		"Kan en maskin alene treffe avgjørelsen?",
		"Kan ei maskin åleine ta avgjerda?",
		"May a machine alone make the decision?",
	},
	privacy.AskRequiresInformation: {
		"Må den registrerte informeres?",
		"Må den registrerte informerast?",
		"Must the data subject be informed?",
	},
	privacy.AskRequiresAccess: {
		"Må den registrerte få innsyn i opplysningen?",
		"Må den registrerte få innsyn i opplysninga?",
		"Must the data subject be given access to the data?",
	},
	privacy.AskRequiresRectification: {
		"Må opplysningen rettes eller gjøres fullstendig?",
		"Må opplysninga rettast eller gjerast fullstendig?",
		"Must the data be rectified or completed?",
	},
	privacy.AskRequiresRestriction: {
		"Må behandlingen av opplysningen begrenses?",
		"Må behandlinga av opplysninga avgrensast?",
		"Must the processing of the data be restricted?",
	},
	privacy.AskRequiresNotification: {
		"Må mottakerne underrettes om retting, sletting eller begrensning?",
		"Må mottakarane underrettast om retting, sletting eller avgrensing?",
		"Must the recipients be notified of a rectification, erasure or restriction?",
	},
	privacy.AskRequiresPortability: {
		"Må opplysningen utleveres i et maskinlesbart format?",
		"Må opplysninga utleverast i eit maskinleseleg format?",
		"Must the data be handed over in a machine-readable format?",
	},
	privacy.AskRequiresEndOfUse: {
		"Må bruken opphøre fordi den registrerte protesterer eller trekker samtykket tilbake?",
		"Må bruken ta slutt fordi den registrerte protesterer eller trekkjer samtykket tilbake?",
		"Must the use end because the data subject objects or withdraws consent?",
	},
	privacy.AskRequiresHumanDecision: {
		"Må et menneske treffe eller overprøve avgjørelsen?",
		"Må eit menneske ta eller overprøve avgjerda?",
		"Must a human make or review the decision?",
	},
	privacy.AskHasRight: {
		"Har den registrerte denne rettigheten?",
		"Har den registrerte denne retten?",
		"Does the data subject have this right?",
	},
	privacy.AskMayDisclose: {
		"Kan opplysningen utleveres til denne mottakeren?",
		"Kan opplysninga utleverast til denne mottakaren?",
		"May the data be disclosed to this recipient?",
	},
}

// VerdictInternal is what an outcome means for a question: the lead sentence of
// an answer for internal readers. An outcome that the question never has, and
// whatever is outside the types, has the zero Text.
//
// That nothing is held is an answer to a request, "Permitted", and its sentence
// says so. For the other questions the reason [privacy.NothingHeld] says it
// better than the lead does: give it first.
func VerdictInternal(q privacy.Question, o privacy.Outcome) Text {
	return verdict(verdictsInternal, q, o)
}

// VerdictForPerson is the same for the person concerned, and has the same gaps.
// It says nothing of why.
func VerdictForPerson(q privacy.Question, o privacy.Outcome) Text {
	return verdict(verdictsForPerson, q, o)
}

func verdict(table [][]Text, q privacy.Question, o privacy.Outcome) Text {
	if int(q) >= len(table) {
		return Text{}
	}
	return entry(table[q], o)
}

var verdictsInternal = [][]Text{
	privacy.AskMayErase: {
		privacy.Undetermined: {
			"Det er ikke avgjort om opplysningen kan slettes.",
			"Det er ikkje avgjort om opplysninga kan slettast.",
			"It is undetermined whether the data may be erased.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige avgjør om opplysningen kan slettes.",
			"Den behandlingsansvarlege avgjer om opplysninga kan slettast.",
			"The controller decides whether the data may be erased.",
		},
		privacy.Forbidden: {"Opplysningen kan ikke slettes.", "Opplysninga kan ikkje slettast.", "The data may not be erased."},
		privacy.Permitted: {"Opplysningen kan slettes.", "Opplysninga kan slettast.", "The data may be erased."},
	},
	privacy.AskRequiresErasure: {
		privacy.Undetermined: {
			"Det er ikke avgjort om opplysningen må slettes.",
			"Det er ikkje avgjort om opplysninga må slettast.",
			"It is undetermined whether the data must be erased.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige avgjør om opplysningen må slettes.",
			"Den behandlingsansvarlege avgjer om opplysninga må slettast.",
			"The controller decides whether the data must be erased.",
		},
		privacy.Forbidden: {"Opplysningen kan ikke slettes ennå.", "Opplysninga kan ikkje slettast enno.", "The data may not be erased yet."},
		privacy.Permitted: {
			"Opplysningen kan slettes, men det er ikke påkrevd.",
			"Opplysninga kan slettast, men det er ikkje påkravd.",
			"The data may be erased but need not be.",
		},
		privacy.Required: {"Opplysningen skal slettes.", "Opplysninga skal slettast.", "The data must be erased."},
	},
	privacy.AskRequiresErasureOnRequest: {
		privacy.Undetermined: {
			"Det er ikke avgjort om kravet om sletting fører frem.",
			"Det er ikkje avgjort om kravet om sletting fører fram.",
			"It is undetermined whether the request for erasure succeeds.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige avgjør kravet om sletting.",
			"Den behandlingsansvarlege avgjer kravet om sletting.",
			"The controller decides on the request for erasure.",
		},
		privacy.Forbidden: {
			"Kravet om sletting avslås for denne opplysningen.",
			"Kravet om sletting blir avslått for denne opplysninga.",
			"The request for erasure is refused for this data.",
		},
		privacy.Permitted: {
			"Ingen grunn krever at opplysningen slettes, men sletting er lovlig.",
			"Ingen grunn krev at opplysninga blir sletta, men sletting er lovleg.",
			"No ground requires the data to be erased, but erasure is lawful.",
		},
		privacy.Required: {
			"Kravet om sletting fører frem, og opplysningen skal slettes.",
			"Kravet om sletting fører fram, og opplysninga skal slettast.",
			"The request for erasure succeeds, and the data must be erased.",
		},
	},
	privacy.AskMayKeep: {
		privacy.Undetermined: {
			"Det er ikke avgjort om opplysningen kan beholdes.",
			"Det er ikkje avgjort om opplysninga kan behaldast.",
			"It is undetermined whether the data may be kept.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige avgjør om opplysningen kan beholdes.",
			"Den behandlingsansvarlege avgjer om opplysninga kan behaldast.",
			"The controller decides whether the data may be kept.",
		},
		privacy.Forbidden: {"Opplysningen kan ikke beholdes.", "Opplysninga kan ikkje behaldast.", "The data may not be kept."},
		privacy.Permitted: {"Opplysningen kan beholdes.", "Opplysninga kan behaldast.", "The data may be kept."},
		privacy.Required:  {"Opplysningen skal beholdes.", "Opplysninga skal behaldast.", "The data must be kept."},
	},
	privacy.AskMayProcess: {
		privacy.Undetermined: {
			"Det er ikke avgjort om opplysningen kan behandles slik.",
			"Det er ikkje avgjort om opplysninga kan behandlast slik.",
			"It is undetermined whether the data may be processed in this way.",
		},
		privacy.Forbidden: {"Opplysningen kan ikke behandles slik.", "Opplysninga kan ikkje behandlast slik.", "The data may not be processed in this way."},
		privacy.Permitted: {"Opplysningen kan behandles slik.", "Opplysninga kan behandlast slik.", "The data may be processed in this way."},
	},
	privacy.AskMayDecideAutomatically: {
		privacy.Undetermined: {
			"Det er ikke avgjort om en maskin alene kan treffe avgjørelsen.",
			"Det er ikkje avgjort om ei maskin åleine kan ta avgjerda.",
			"It is undetermined whether a machine alone may make the decision.",
		},
		privacy.Forbidden: {
			"En maskin alene kan ikke treffe avgjørelsen.",
			"Ei maskin åleine kan ikkje ta avgjerda.",
			"A machine alone may not make the decision.",
		},
		privacy.Permitted: {
			"Forbudet mot automatiserte avgjørelser er ikke til hinder.",
			"Forbodet mot automatiserte avgjerder er ikkje til hinder.",
			"The prohibition of automated decisions does not stand in the way.",
		},
	},
	privacy.AskRequiresInformation: {
		privacy.Undetermined: {
			"Det er ikke avgjort om den registrerte må informeres.",
			"Det er ikkje avgjort om den registrerte må informerast.",
			"It is undetermined whether the data subject must be informed.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige står for informasjonen til den registrerte.",
			"Den behandlingsansvarlege står for informasjonen til den registrerte.",
			"Informing the data subject is for the controller.",
		},
		privacy.Permitted: {"Den registrerte trenger ikke informeres.", "Den registrerte treng ikkje informerast.", "The data subject need not be informed."},
		privacy.Required:  {"Den registrerte skal informeres.", "Den registrerte skal informerast.", "The data subject must be informed."},
	},
	privacy.AskRequiresAccess: {
		privacy.Undetermined: {
			"Det er ikke avgjort om den registrerte skal få innsyn i opplysningen.",
			"Det er ikkje avgjort om den registrerte skal få innsyn i opplysninga.",
			"It is undetermined whether the data subject must be given access to the data.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige svarer på kravet om innsyn.",
			"Den behandlingsansvarlege svarer på kravet om innsyn.",
			"The controller answers the request for access.",
		},
		privacy.Forbidden: {
			"Den registrerte får ikke innsyn i denne opplysningen.",
			"Den registrerte får ikkje innsyn i denne opplysninga.",
			"The data subject is not given access to this data.",
		},
		privacy.Permitted: {"Det er ikke noe å gi innsyn i.", "Det er ikkje noko å gi innsyn i.", "There is nothing to give access to."},
		privacy.Required: {
			"Den registrerte skal få innsyn i opplysningen.",
			"Den registrerte skal få innsyn i opplysninga.",
			"The data subject must be given access to the data.",
		},
	},
	privacy.AskRequiresRectification: {
		privacy.Undetermined: {
			"Det er ikke avgjort om opplysningen skal rettes eller gjøres fullstendig.",
			"Det er ikkje avgjort om opplysninga skal rettast eller gjerast fullstendig.",
			"It is undetermined whether the data must be rectified or completed.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige svarer på kravet om retting.",
			"Den behandlingsansvarlege svarer på kravet om retting.",
			"The controller answers the request for rectification.",
		},
		privacy.Forbidden: {
			"Kravet om retting avslås for denne opplysningen.",
			"Kravet om retting blir avslått for denne opplysninga.",
			"The request for rectification is refused for this data.",
		},
		privacy.Permitted: {"Det er ikke noe å rette.", "Det er ikkje noko å rette.", "There is nothing to rectify."},
		privacy.Required: {
			"Opplysningen skal rettes eller gjøres fullstendig.",
			"Opplysninga skal rettast eller gjerast fullstendig.",
			"The data must be rectified or completed.",
		},
	},
	privacy.AskRequiresRestriction: {
		privacy.Undetermined: {
			"Det er ikke avgjort om behandlingen av opplysningen skal begrenses.",
			"Det er ikkje avgjort om behandlinga av opplysninga skal avgrensast.",
			"It is undetermined whether the processing of the data must be restricted.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige avgjør om behandlingen skal begrenses.",
			"Den behandlingsansvarlege avgjer om behandlinga skal avgrensast.",
			"The controller decides whether the processing must be restricted.",
		},
		privacy.Forbidden: {
			"Anmodningen fører ikke til at behandlingen begrenses.",
			"Oppmodinga fører ikkje til at behandlinga blir avgrensa.",
			"The request does not lead to the processing being restricted.",
		},
		privacy.Permitted: {"Det er ikke noe å begrense.", "Det er ikkje noko å avgrense.", "There is nothing to restrict."},
		privacy.Required: {
			"Behandlingen av opplysningen skal begrenses.",
			"Behandlinga av opplysninga skal avgrensast.",
			"The processing of the data must be restricted.",
		},
	},
	privacy.AskRequiresNotification: {
		privacy.Undetermined: {
			"Det er ikke avgjort om mottakerne må underrettes.",
			"Det er ikkje avgjort om mottakarane må underrettast.",
			"It is undetermined whether the recipients must be notified.",
		},
		privacy.Referred: {
			"Å underrette mottakerne er den behandlingsansvarliges sak.",
			"Å underrette mottakarane er saka til den behandlingsansvarlege.",
			"Notifying the recipients is for the controller.",
		},
		privacy.Permitted: {
			"Det er ikke påkrevd å underrette noen mottaker.",
			"Det er ikkje påkravd å underrette nokon mottakar.",
			"No recipient needs to be notified.",
		},
		privacy.Required: {"Mottakerne skal underrettes.", "Mottakarane skal underrettast.", "The recipients must be notified."},
	},
	privacy.AskRequiresPortability: {
		privacy.Undetermined: {
			"Det er ikke avgjort om opplysningen skal utleveres i et maskinlesbart format.",
			"Det er ikkje avgjort om opplysninga skal utleverast i eit maskinleseleg format.",
			"It is undetermined whether the data must be handed over in a machine-readable format.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige svarer på kravet om dataportabilitet.",
			"Den behandlingsansvarlege svarer på kravet om dataportabilitet.",
			"The controller answers the request for data portability.",
		},
		privacy.Forbidden: {
			"Kravet om dataportabilitet avslås for denne opplysningen.",
			"Kravet om dataportabilitet blir avslått for denne opplysninga.",
			"The request for data portability is refused for this data.",
		},
		privacy.Permitted: {"Det er ikke noe å utlevere.", "Det er ikkje noko å utlevere.", "There is nothing to hand over."},
		privacy.Required: {
			"Opplysningen skal utleveres i et maskinlesbart format.",
			"Opplysninga skal utleverast i eit maskinleseleg format.",
			"The data must be handed over in a machine-readable format.",
		},
	},
	privacy.AskRequiresEndOfUse: {
		privacy.Undetermined: {
			"Det er ikke avgjort om bruken skal opphøre.",
			"Det er ikkje avgjort om bruken skal ta slutt.",
			"It is undetermined whether the use must end.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige avgjør om bruken skal opphøre.",
			"Den behandlingsansvarlege avgjer om bruken skal ta slutt.",
			"The controller decides whether the use must end.",
		},
		privacy.Forbidden: {
			"Anmodningen fører ikke til at bruken opphører.",
			"Oppmodinga fører ikkje til at bruken tek slutt.",
			"The request does not lead to the use ending.",
		},
		privacy.Permitted: {"Det er ingen bruk å avslutte.", "Det er ingen bruk å avslutte.", "There is no use to end."},
		privacy.Required:  {"Bruken skal opphøre.", "Bruken skal ta slutt.", "The use must end."},
	},
	privacy.AskRequiresHumanDecision: {
		privacy.Undetermined: {
			"Det er ikke avgjort om et menneske skal treffe eller overprøve avgjørelsen.",
			"Det er ikkje avgjort om eit menneske skal ta eller overprøve avgjerda.",
			"It is undetermined whether a human must make or review the decision.",
		},
		privacy.Referred: {
			"Den behandlingsansvarlige svarer på kravet om avgjørelse ved et menneske.",
			"Den behandlingsansvarlege svarer på kravet om avgjerd ved eit menneske.",
			"The controller answers the request for a human decision.",
		},
		privacy.Forbidden: {
			"Kravet om avgjørelse ved et menneske avslås.",
			"Kravet om avgjerd ved eit menneske blir avslått.",
			"The request for a human decision is refused.",
		},
		privacy.Permitted: {"Det er ingen avgjørelse å overprøve.", "Det er inga avgjerd å overprøve.", "There is no decision to review."},
		privacy.Required: {
			"Et menneske skal treffe eller overprøve avgjørelsen.",
			"Eit menneske skal ta eller overprøve avgjerda.",
			"A human must make or review the decision.",
		},
	},
	privacy.AskHasRight: {
		privacy.Undetermined: {
			"Det er ikke avgjort om den registrerte har denne rettigheten.",
			"Det er ikkje avgjort om den registrerte har denne retten.",
			"It is undetermined whether the data subject has this right.",
		},
		privacy.Referred: {
			"Denne rettigheten er det den behandlingsansvarlige som svarer for.",
			"Denne retten er det den behandlingsansvarlege som svarer for.",
			"This right is for the controller to answer for.",
		},
		privacy.Forbidden: {
			"Den registrerte har ikke denne rettigheten for opplysningen.",
			"Den registrerte har ikkje denne retten for opplysninga.",
			"The data subject does not have this right over the data.",
		},
		privacy.Permitted: {"Den registrerte har denne rettigheten.", "Den registrerte har denne retten.", "The data subject has this right."},
	},
	privacy.AskMayDisclose: {
		privacy.Undetermined: {
			"Det er ikke avgjort om opplysningen kan utleveres til denne mottakeren.",
			"Det er ikkje avgjort om opplysninga kan utleverast til denne mottakaren.",
			"It is undetermined whether the data may be disclosed to this recipient.",
		},
		privacy.Forbidden: {
			"Opplysningen kan ikke utleveres til denne mottakeren.",
			"Opplysninga kan ikkje utleverast til denne mottakaren.",
			"The data may not be disclosed to this recipient.",
		},
		privacy.Permitted: {
			"Opplysningen kan utleveres til denne mottakeren.",
			"Opplysninga kan utleverast til denne mottakaren.",
			"The data may be disclosed to this recipient.",
		},
	},
}

var verdictsForPerson = [][]Text{
	privacy.AskMayErase: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi kan slette opplysningene.",
			"Vi har enno ikkje avgjort om vi kan slette opplysningane.",
			"We have not yet decided whether we may erase the data.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør om de kan slettes.",
			"Verksemda vi behandlar opplysningane for, avgjer om dei kan slettast.",
			"The organisation we process the data for decides whether it may be erased.",
		},
		privacy.Forbidden: {"Vi kan ikke slette opplysningene.", "Vi kan ikkje slette opplysningane.", "We may not erase the data."},
		privacy.Permitted: {"Vi kan slette opplysningene.", "Vi kan slette opplysningane.", "We may erase the data."},
	},
	privacy.AskRequiresErasure: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi må slette opplysningene.",
			"Vi har enno ikkje avgjort om vi må slette opplysningane.",
			"We have not yet decided whether we must erase the data.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør om de må slettes.",
			"Verksemda vi behandlar opplysningane for, avgjer om dei må slettast.",
			"The organisation we process the data for decides whether it must be erased.",
		},
		privacy.Forbidden: {"Vi kan ikke slette opplysningene ennå.", "Vi kan ikkje slette opplysningane enno.", "We may not erase the data yet."},
		privacy.Permitted: {
			"Vi kan slette opplysningene, men vi trenger ikke å gjøre det.",
			"Vi kan slette opplysningane, men vi treng ikkje å gjere det.",
			"We may erase the data, but we do not have to.",
		},
		privacy.Required: {"Vi skal slette opplysningene.", "Vi skal slette opplysningane.", "We will erase the data."},
	},
	privacy.AskRequiresErasureOnRequest: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi skal slette opplysningene, slik du har bedt om.",
			"Vi har enno ikkje avgjort om vi skal slette opplysningane, slik du har bede om.",
			"We have not yet decided whether to erase the data as you have asked.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør kravet ditt om sletting. Vi sender det videre.",
			"Verksemda vi behandlar opplysningane for, avgjer kravet ditt om sletting. Vi sender det vidare.",
			"The organisation we process the data for decides on your request for erasure. We pass it on.",
		},
		privacy.Forbidden: {
			"Vi sletter ikke disse opplysningene, selv om du har bedt om det.",
			"Vi slettar ikkje desse opplysningane, sjølv om du har bede om det.",
			"We do not erase this data, although you have asked us to.",
		},
		privacy.Permitted: {
			"Vi har ikke plikt til å slette opplysningene, men vi har lov til det.",
			"Vi har ikkje plikt til å slette opplysningane, men vi har lov til det.",
			"We have no duty to erase the data, but we are free to.",
		},
		privacy.Required: {
			"Vi skal slette opplysningene, slik du har bedt om.",
			"Vi skal slette opplysningane, slik du har bede om.",
			"We will erase the data, as you have asked.",
		},
	},
	privacy.AskMayKeep: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi kan beholde opplysningene.",
			"Vi har enno ikkje avgjort om vi kan behalde opplysningane.",
			"We have not yet decided whether we may keep the data.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør om de kan beholdes.",
			"Verksemda vi behandlar opplysningane for, avgjer om dei kan behaldast.",
			"The organisation we process the data for decides whether it may be kept.",
		},
		privacy.Forbidden: {"Vi kan ikke beholde opplysningene.", "Vi kan ikkje behalde opplysningane.", "We may not keep the data."},
		privacy.Permitted: {"Vi kan beholde opplysningene.", "Vi kan behalde opplysningane.", "We may keep the data."},
		privacy.Required:  {"Vi må beholde opplysningene.", "Vi må behalde opplysningane.", "We must keep the data."},
	},
	privacy.AskMayProcess: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi kan bruke opplysningene slik.",
			"Vi har enno ikkje avgjort om vi kan bruke opplysningane slik.",
			"We have not yet decided whether we may use the data in this way.",
		},
		privacy.Forbidden: {"Vi kan ikke bruke opplysningene slik.", "Vi kan ikkje bruke opplysningane slik.", "We may not use the data in this way."},
		privacy.Permitted: {"Vi kan bruke opplysningene slik.", "Vi kan bruke opplysningane slik.", "We may use the data in this way."},
	},
	privacy.AskMayDecideAutomatically: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om en maskin alene kan ta avgjørelsen.",
			"Vi har enno ikkje avgjort om ei maskin åleine kan ta avgjerda.",
			"We have not yet decided whether a machine alone may make the decision.",
		},
		privacy.Forbidden: {
			"En maskin alene kan ikke ta denne avgjørelsen.",
			"Ei maskin åleine kan ikkje ta denne avgjerda.",
			"A machine alone may not make this decision.",
		},
		privacy.Permitted: {
			"Reglene om automatiske avgjørelser hindrer ikke dette.",
			"Reglane om automatiske avgjerder hindrar ikkje dette.",
			"The rules on automated decisions do not prevent this.",
		},
	},
	privacy.AskRequiresInformation: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi må informere deg.",
			"Vi har enno ikkje avgjort om vi må informere deg.",
			"We have not yet decided whether we must inform you.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, har ansvaret for å informere deg.",
			"Verksemda vi behandlar opplysningane for, har ansvaret for å informere deg.",
			"The organisation we process the data for is responsible for informing you.",
		},
		privacy.Permitted: {
			"Vi trenger ikke å informere deg om dette.",
			"Vi treng ikkje å informere deg om dette.",
			"We do not have to inform you of this.",
		},
		privacy.Required: {"Vi skal informere deg om dette.", "Vi skal informere deg om dette.", "We will inform you of this."},
	},
	privacy.AskRequiresAccess: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om du skal få innsyn i opplysningene.",
			"Vi har enno ikkje avgjort om du skal få innsyn i opplysningane.",
			"We have not yet decided whether to give you access to the data.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, svarer på kravet ditt om innsyn. Vi sender det videre.",
			"Verksemda vi behandlar opplysningane for, svarer på kravet ditt om innsyn. Vi sender det vidare.",
			"The organisation we process the data for answers your request for access. We pass it on.",
		},
		privacy.Forbidden: {
			"Vi kan ikke gi deg innsyn i disse opplysningene.",
			"Vi kan ikkje gi deg innsyn i desse opplysningane.",
			"We cannot give you access to this data.",
		},
		privacy.Permitted: {"Vi har ingenting å gi deg innsyn i.", "Vi har ingenting å gi deg innsyn i.", "We have nothing to give you access to."},
		privacy.Required:  {"Du får innsyn i opplysningene.", "Du får innsyn i opplysningane.", "You will get access to the data."},
	},
	privacy.AskRequiresRectification: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi skal rette opplysningene eller gjøre dem fullstendige.",
			"Vi har enno ikkje avgjort om vi skal rette opplysningane eller gjere dei fullstendige.",
			"We have not yet decided whether to correct or complete the data.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, svarer på kravet ditt om retting. Vi sender det videre.",
			"Verksemda vi behandlar opplysningane for, svarer på kravet ditt om retting. Vi sender det vidare.",
			"The organisation we process the data for answers your request for correction. We pass it on.",
		},
		privacy.Forbidden: {"Vi retter ikke disse opplysningene.", "Vi rettar ikkje desse opplysningane.", "We do not correct this data."},
		privacy.Permitted: {"Vi har ingenting å rette.", "Vi har ingenting å rette.", "We have nothing to correct."},
		privacy.Required: {
			"Vi skal rette opplysningene eller gjøre dem fullstendige.",
			"Vi skal rette opplysningane eller gjere dei fullstendige.",
			"We will correct or complete the data.",
		},
	},
	privacy.AskRequiresRestriction: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi skal begrense bruken av opplysningene.",
			"Vi har enno ikkje avgjort om vi skal avgrense bruken av opplysningane.",
			"We have not yet decided whether to restrict the use of the data.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør om bruken skal begrenses. Vi sender henvendelsen din videre.",
			"Verksemda vi behandlar opplysningane for, avgjer om bruken skal avgrensast. Vi sender førespurnaden din vidare.",
			"The organisation we process the data for decides whether to restrict its use. We pass your request on.",
		},
		privacy.Forbidden: {
			"Henvendelsen din fører ikke til at vi begrenser bruken av opplysningene.",
			"Førespurnaden din fører ikkje til at vi avgrensar bruken av opplysningane.",
			"Your request does not lead us to restrict the use of the data.",
		},
		privacy.Permitted: {
			"Vi har ingenting å begrense bruken av.",
			"Vi har ingenting å avgrense bruken av.",
			"We have nothing of which to restrict the use.",
		},
		privacy.Required: {
			"Vi skal begrense bruken av opplysningene.",
			"Vi skal avgrense bruken av opplysningane.",
			"We will restrict the use of the data.",
		},
	},
	privacy.AskRequiresNotification: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi må si fra til mottakerne av opplysningene.",
			"Vi har enno ikkje avgjort om vi må seie frå til mottakarane av opplysningane.",
			"We have not yet decided whether we must tell the recipients of the data.",
		},
		privacy.Referred: {
			"Det er virksomheten vi behandler opplysningene for, som sier fra til mottakerne.",
			"Det er verksemda vi behandlar opplysningane for, som seier frå til mottakarane.",
			"It is for the organisation we process the data for to tell the recipients.",
		},
		privacy.Permitted: {
			"Vi trenger ikke å si fra til noen mottakere.",
			"Vi treng ikkje å seie frå til nokon mottakarar.",
			"We do not have to tell any recipients.",
		},
		privacy.Required: {
			"Vi skal si fra til mottakerne av opplysningene.",
			"Vi skal seie frå til mottakarane av opplysningane.",
			"We will tell the recipients of the data.",
		},
	},
	privacy.AskRequiresPortability: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om du skal få opplysningene i en form som datamaskiner kan lese.",
			"Vi har enno ikkje avgjort om du skal få opplysningane i ei form som datamaskiner kan lese.",
			"We have not yet decided whether to give you the data in a form that computers can read.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør om du får dem utlevert. Vi sender kravet ditt videre.",
			"Verksemda vi behandlar opplysningane for, avgjer om du får dei utleverte. Vi sender kravet ditt vidare.",
			"The organisation we process the data for decides whether to hand it over. We pass your request on.",
		},
		privacy.Forbidden: {
			"Du får ikke disse opplysningene i en form som datamaskiner kan lese.",
			"Du får ikkje desse opplysningane i ei form som datamaskiner kan lese.",
			"We do not give you this data in a form that computers can read.",
		},
		privacy.Permitted: {"Vi har ingenting å utlevere til deg.", "Vi har ingenting å utlevere til deg.", "We have nothing to hand over to you."},
		privacy.Required: {
			"Du får opplysningene i en form som datamaskiner kan lese.",
			"Du får opplysningane i ei form som datamaskiner kan lese.",
			"You will get the data in a form that computers can read.",
		},
	},
	privacy.AskRequiresEndOfUse: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi må avslutte bruken av opplysningene.",
			"Vi har enno ikkje avgjort om vi må avslutte bruken av opplysningane.",
			"We have not yet decided whether we must end the use of the data.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør om bruken skal avsluttes. Vi sender henvendelsen din videre.",
			"Verksemda vi behandlar opplysningane for, avgjer om bruken skal avsluttast. Vi sender førespurnaden din vidare.",
			"The organisation we process the data for decides whether to end its use. We pass your request on.",
		},
		privacy.Forbidden: {
			"Henvendelsen din fører ikke til at vi avslutter bruken av opplysningene.",
			"Førespurnaden din fører ikkje til at vi avsluttar bruken av opplysningane.",
			"Your request does not lead us to end the use of the data.",
		},
		privacy.Permitted: {"Vi har ingen bruk å avslutte.", "Vi har ingen bruk å avslutte.", "We have no use to end."},
		privacy.Required: {
			"Vi skal avslutte den bruken som henvendelsen din gjelder.",
			"Vi skal avslutte den bruken som førespurnaden din gjeld.",
			"We will end the use that your request is about.",
		},
	},
	privacy.AskRequiresHumanDecision: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om et menneske skal ta avgjørelsen eller se på den på nytt.",
			"Vi har enno ikkje avgjort om eit menneske skal ta avgjerda eller sjå på ho på nytt.",
			"We have not yet decided whether a human will make the decision or look at it again.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, avgjør om et menneske skal se på saken. Vi sender kravet ditt videre.",
			"Verksemda vi behandlar opplysningane for, avgjer om eit menneske skal sjå på saka. Vi sender kravet ditt vidare.",
			"The organisation we process the data for decides whether a human will look at the matter. We pass your request on.",
		},
		privacy.Forbidden: {
			"Kravet ditt om at et menneske ser på avgjørelsen, fører ikke frem.",
			"Kravet ditt om at eit menneske ser på avgjerda, fører ikkje fram.",
			"Your request that a human look at the decision does not succeed.",
		},
		privacy.Permitted: {"Det er ingen avgjørelse å se på.", "Det er inga avgjerd å sjå på.", "There is no decision to look at."},
		privacy.Required: {
			"Et menneske skal ta avgjørelsen eller se på den på nytt.",
			"Eit menneske skal ta avgjerda eller sjå på ho på nytt.",
			"A human will make the decision or look at it again.",
		},
	},
	privacy.AskHasRight: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om du har denne rettigheten.",
			"Vi har enno ikkje avgjort om du har denne retten.",
			"We have not yet decided whether you have this right.",
		},
		privacy.Referred: {
			"Virksomheten vi behandler opplysningene for, svarer for denne rettigheten.",
			"Verksemda vi behandlar opplysningane for, svarer for denne retten.",
			"The organisation we process the data for answers for this right.",
		},
		privacy.Forbidden: {
			"Du har ikke denne rettigheten for disse opplysningene.",
			"Du har ikkje denne retten for desse opplysningane.",
			"You do not have this right over this data.",
		},
		privacy.Permitted: {"Du har denne rettigheten.", "Du har denne retten.", "You have this right."},
	},
	privacy.AskMayDisclose: {
		privacy.Undetermined: {
			"Vi har ennå ikke avgjort om vi kan gi opplysningene til denne mottakeren.",
			"Vi har enno ikkje avgjort om vi kan gi opplysningane til denne mottakaren.",
			"We have not yet decided whether we may give the data to this recipient.",
		},
		privacy.Forbidden: {
			"Vi kan ikke gi opplysningene til denne mottakeren.",
			"Vi kan ikkje gi opplysningane til denne mottakaren.",
			"We may not give the data to this recipient.",
		},
		privacy.Permitted: {
			"Vi kan gi opplysningene til denne mottakeren.",
			"Vi kan gi opplysningane til denne mottakaren.",
			"We may give the data to this recipient.",
		},
	},
}
