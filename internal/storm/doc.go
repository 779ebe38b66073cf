// Package storm runs the bodies of fuzz targets over very many inputs, in the
// process of a test: seeded, so that the same command makes the same inputs, and
// counted, so that a figure can be stated.
//
// The fuzzing of the go command looks for inputs that run new code, and is as slow
// as that needs; a storm looks nowhere, and changes the seeds at random as fast as
// it can. They find different things: use both.
//
// The tests that run storms have the build tag storm, and a million executions each
// unless told otherwise:
//
//	go test -tags storm -run '^TestStorm$' -timeout 0 ./privacy/policyfile -executions 100000000
//
// It is for tests only.
package storm
