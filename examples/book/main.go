// Book prints the rules of a debt collector's policy, and of the library, as a
// lawyer reads them: each as a sentence with its provisions, the days in force and
// whether the text was read.
//
//	go run ./examples/book                 in Bokmål, as Markdown
//	go run ./examples/book -lang nn        in Nynorsk; en is English
//	go run ./examples/book -html           as a web page
//	go run ./examples/book -completed      of the policy that this library proposes instead
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/book"
	"github.com/personvern/personvern/privacy/explain"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "book:", err)
		os.Exit(2)
	}
}

// run answers one command line.
func run(w io.Writer, args []string) error {
	flags := flag.NewFlagSet("book", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asked := flags.String("lang", "nb", "the language: nb, nn or en")
	asHTML := flags.Bool("html", false, "print a web page")
	completed := flags.Bool("completed", false, "the rules of the completed policy")
	if err := flags.Parse(args); err != nil {
		return err
	}
	language, ok := explain.Match(*asked)
	if !ok {
		return fmt.Errorf("no text in %q: nb, nn or en", *asked)
	}
	policy := axactor.Policy()
	if *completed {
		policy = axactor.Completed()
	}
	text := book.Of(explain.Internal(language), policy)
	out := text.Markdown()
	if *asHTML {
		id, version := policy.ID()
		out = text.Page(id + " " + version)
	}
	_, err := io.WriteString(w, out)
	return err
}
