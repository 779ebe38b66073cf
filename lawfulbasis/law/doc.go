// Package law names places in the law, cites them, and says what is known of
// them.
//
// A [Provision] is a place: an article, a section, a paragraph of a judgment, a
// whole [Act]. It is a small value that is compared with ==. It is built from
// the wider to the narrower:
//
//	law.Article(17).Paragraph(3).Point('b')                      // GDPR
//	law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4)
//	law.Judgment("C-26/22").Paragraph(111)
//	law.Guideline("01/2022").Paragraph(39)
//	law.Decision("2023/1795")
//	law.Whole(law.Inkassobransjenormen)
//
// What cannot be cited is the zero Provision: Art. 17(4), which the GDPR does
// not have, as well as § 0. The zero Provision stays zero through further steps,
// and whoever takes a Provision refuses it.
//
// # Two texts
//
// [Provision.String] is identity: a token such as "gdpr:17(3)(b)", the same for
// ever, which [Parse] reads back. [Provision.Cite] is for people, in Bokmål,
// Nynorsk or English.
//
// # What is known
//
// [Lookup], [LookupOn] and [InForce] answer from a table that travels with the
// library: since when a provision is in force in Norway, until when, up to which
// day the sources speak, and how certain the text and the days are. Law that is
// adopted but has no day in force yet is in the table with no day, and is in
// force on no day. The table is honest before it is complete: a section that
// nobody has read says [Memory].
//
// Not everything that can be cited is law. [Act.IsLaw] is false for judgments,
// guidance, the norm of a trade and a controller's own notice; none of these can
// lay a duty to keep data on anyone. Law of another EEA state can, and is cited as
// [LawOfAnotherEEAState], without the library pretending to know it: [Lookup] has
// nothing on it, so that no answer that rests on it is verified.
//
// Norwegian consolidated texts come from Lovdata's public data (NLOD 2.0), the
// regulation from its consolidated text of 2018.
package law
