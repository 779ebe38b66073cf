// The bill of materials of .ci/run; it needs the standard library alone.
module github.com/personvern/personvern/.ci/sbom

go 1.25.0
