// Package personvern declares nothing: it is the front page of a library of
// privacy rules, the GDPR and the Norwegian law around it.
//
// Start at package [github.com/personvern/personvern/privacy], which answers
// the questions: may this be erased, must it be, may it be kept, when must it be
// gone. Package [github.com/personvern/personvern/privacy/axactor] is a policy
// to ask, made from the privacy notice of a debt collector, and
// [github.com/personvern/personvern/privacy/recruiting] one to start from in
// recruiting.
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
