// Package personvern declares nothing: it is the front page of a library of
// privacy rules, the GDPR and the Norwegian law around it.
//
// Start at package [github.com/personvern/personvern/privacy], which answers
// the questions: may this be processed, disclosed, erased; must it be, when must
// it be gone; which rights has the person, and what is done about a request.
// Package [github.com/personvern/personvern/privacy/axactor] is a policy
// to ask, made from the privacy notice of a debt collector, and
// [github.com/personvern/personvern/privacy/recruiting] one to start from in
// recruiting.
//
// Beside it stand the law of sectors, below privacy: transfers, credit
// information, collection (claims), marketing, monitoring; what a breach and
// accountability require; and review, which lists what a policy and its notice
// lack.
//
// # Model
//
// A policy is a list of activities: one purpose on one lawful basis in one role,
// about certain people and data, for a certain time. A dataset says which
// activities use a table. An item is one row and what happened to it. A question
// about an item and a day is a pure function, and its answer carries the
// reasons, the provisions, the deadline, what follows, and what is missing.
//
// # Packages
//
// Imports run one way: subjects (whose data, which data) and lawfulbasis/law
// (statutes and provisions) import nothing of the module, lawfulbasis (why)
// builds on law, retention (how long) on both, privacy on all of them. None of
// them imports third-party code.
//
// # Compatibility
//
// Tokens and numbers of published values are identity: never changed, never
// reused. A changed answer stands under Law in the changelog with its reason.
// The zero value of every type means "not said", and what is not said never
// gives a permission.
//
// Nothing here is legal advice.
package personvern
