// Package letter writes the complete answers to a person: to a request for access,
// erasure, rectification, restriction or portability, to an objection, a withdrawal
// of consent or a demand for a human decision; that an answer takes longer; and that
// data has been erased of the controller's own motion.
//
// # Complete or not at all
//
// The law lists what such an answer must hold (Art. 12(3)-(4), 13, 15, 19). Each
// letter knows its list, and is built only when nothing on it lacks: an
// [IncompleteError] names what does. Nothing is filled in. What only the host knows
// is a field of [Facts], and a plan that does not speak of every dataset, or has an
// open question in it, makes no letter.
//
// # What is not told
//
// A letter is for the person. What the person must not learn of leaves no trace: the
// letter is byte for byte the one that would be written if the item were not there
// (personopplysningsloven § 16, hvitvaskingsloven §§ 28 and 32), and every answer
// about access says that some data is exempt, whether or not any is.
//
// # Form
//
// A letter is a [Letter]: its kind, the elements it holds, and a text of headings,
// paragraphs, lists and tables that writes itself as Markdown and HTML, in Bokmål,
// Nynorsk or English.
package letter
