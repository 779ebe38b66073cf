//go:build !exhaustive

package privacytest

const lawsExhaustive = false
