// Package retention says how long: civil dates and periods as the law counts
// them, the events from which periods run, limits, statutory duties and maxima,
// holds, and the algebra that makes a deadline of them.
//
// A [Date] is a civil day, a [Period] is months and days that are added once to
// a day and clamped to the end of the month, an [Anchor] moves the start to the
// end of a month or year. A [When] is what is known of the day of an event, and
// a [Bound] what is known of a day that was computed from it.
//
// Three things that look alike are three types. A [Limit] is what a controller
// promises, and refuses nothing. A [Duty] is what a statute orders kept, and
// refuses an erasure. A [Ceiling] is the longest that a statute allows. A
// [Hold] stands in the way of erasing for as long as it lasts.
//
// A [Tally] adds up what bears on one item and gives its [Deadline]: the first
// day on which erasing is lawful, the last day on which the item may be there,
// the day from which it must go and the day by which it must be gone, and the
// [State] on the day asked about. What is not known is carried along as the
// possibility that keeps the item longest and the one that frees it soonest; no
// state in between is possible when the two agree.
//
// # Rolling
//
// A period for answering that ends on a Saturday, Sunday or holiday runs to the
// next working day (Reg. 1182/71 Art. 3(4)); [AnswerBy] gives both days. A
// limit on storage is never extended so, and a duty to keep never shortened.
package retention
