package words

import "github.com/personvern/personvern/lawfulbasis/law"

// Certainty returns how well the library knows a text of the law as a sentence for
// internal readers, such as "No source was read: this was written from memory."
// The names of acts are those of [law.Act.Name]. Zero has the zero Text.
func Certainty(c law.Certainty) Text { return entry(certaintySentences, c) }

var certaintySentences = []Text{
	law.ReadInFull:      {"Den offisielle teksten på det angitte stedet er lest i sin helhet.", "Den offisielle teksten på den oppgitte staden er lesen i sin heilskap.", "The official text at the place cited has been read in full."},
	law.OfficialExcerpt: {"En offisiell kilde er lest, men bare i utdrag.", "Ei offisiell kjelde er lesen, men berre i utdrag.", "An official source has been read, but only in part."},
	law.Secondary:       {"Andres fremstilling av teksten er lest, men ikke teksten selv.", "Framstillinga som andre har gitt av teksten, er lesen, men ikkje teksten sjølv.", "Somebody else's account of the text has been read, but not the text itself."},
	law.Memory:          {"Ingen kilde er lest: dette er skrevet etter hukommelsen.", "Inga kjelde er lesen: dette er skrive etter minnet.", "No source has been read: this was written from memory."},
	law.Interpretation:  {"Dette er programbibliotekets egen tolkning, som ingen kilde slår fast.", "Dette er ei tolking som programbiblioteket sjølv gjer, og som inga kjelde slår fast.", "This is the software library's own reading, which no source states."},
}
