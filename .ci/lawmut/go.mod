// The mutator of .ci/run; it needs the standard library alone.
module github.com/personvern/personvern/.ci/lawmut

go 1.25.0
