// Package terms says the vocabularies of sector law in Bokmål, Nynorsk and English:
// kinds of claims, of credit information, of transfers, of marketing, the stages of a
// recruitment, countries.
//
//	terms.ClaimKind(explain.Internal(law.Nynorsk), claims.MoneyLoan)
//
// It is apart from package explain so that a program that explains answers of the core
// links no sector's law. What a sector answers is said by [explain.Reader.Ruling], and
// the vocabularies of the core by [explain.Reader.Value].
//
// Each function returns a phrase in the reader's language, and "not said" for zero and
// for a number outside the vocabulary; for the zero Reader it returns nothing. All
// words are neutral, and the same for both readers.
package terms
