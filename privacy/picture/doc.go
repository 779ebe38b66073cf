// Package picture draws deadlines: [Life] the days of one item, [Policy] the periods
// of a whole policy. A [Picture] writes itself as SVG and as plain text, in Bokmål,
// Nynorsk or English.
//
// # What is drawn
//
// The life of an item has a bar for where it stands on each day, as the policy
// answers on that day, and one for each thing that its deadline is made of: the uses
// made of it, the statutory duties to keep it, the holds on it and the statutory
// maxima that bind it. Lines mark the day asked about, the first day on which erasing
// is lawful, the last day on which the item may be there and the day by which it must
// be gone. A day that is not known is no line: it is told below the drawing.
//
// A policy has a bar for each period of each activity, all from one point: the event
// that starts the period, which stands beside the bar.
//
// # For whom
//
// The [explain.Reader] says for whom and in which language. Of an item that the
// person must not learn of, the person gets the empty picture, the same as for
// nothing at all; see [explain.Reader.IsSilent].
//
// # For everybody
//
// Each kind of bar has a pattern of its own and a name beside it, so that nothing
// hangs on colour; all text has a contrast of at least 4.5 to 1. The SVG has a title
// and a description that says in words all that is drawn. Texts are measured with the
// widths of a wide font, broken into lines, and never lie over each other. It loads
// nothing, runs nothing, and escapes what comes from a database.
//
// The same arguments give the same bytes.
package picture
