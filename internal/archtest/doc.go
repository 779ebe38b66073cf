// Package archtest holds the module to its own house rules. It has no code,
// only tests: which package may import which, what a package that decides may
// not touch, that every exported name is documented, that every public package
// shows a checked example, and that a program which asks questions links no
// third-party code.
//
// The tests read source files as written, whatever their build constraints, so
// that a rule cannot be dodged by a file for another platform. They are silent
// about packages that do not exist, and refuse packages that the policy table
// does not know.
package archtest
