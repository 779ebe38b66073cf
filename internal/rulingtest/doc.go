// Package rulingtest helps the tests of packages that answer by sheets.
package rulingtest
