//go:build exhaustive

package explain_test

// exhaustive says whether the texts of every answer are read, or of some of each
// question: as many as seconds allow. Run it with -tags exhaustive.
const exhaustive = true
