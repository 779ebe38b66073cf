package main

import "io/fs"

// ownFiles are the names of the library's own case files.
func ownFiles(files fs.FS) []string {
	names, _ := fs.Glob(files, "*.json") // the pattern is valid
	return names
}

func readOwn(files fs.FS, name string) ([]byte, error) { return fs.ReadFile(files, name) }
