// Package privacytest tests other systems against the rules: whether they keep
// what must stay and erase what must go.
package privacytest
