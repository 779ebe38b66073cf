// Sbom prints the bill of materials of the module in the current folder, as
// CycloneDX JSON, from "go list -m -json all". The same module gives the same bytes.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
)

type component struct {
	Type    string `json:"type"`
	Ref     string `json:"bom-ref"`
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
	Scope   string `json:"scope,omitempty"`
	PURL    string `json:"purl"`
}

type bill struct {
	Format     string      `json:"bomFormat"`
	Spec       string      `json:"specVersion"`
	Version    int         `json:"version"`
	Metadata   meta        `json:"metadata"`
	Components []component `json:"components"`
}

type meta struct {
	Component component `json:"component"`
}

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "sbom:", err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	listed, err := exec.Command("go", "list", "-m", "-json", "all").Output()
	if err != nil {
		return err
	}
	b := bill{Format: "CycloneDX", Spec: "1.5", Version: 1}
	for d := json.NewDecoder(bytes.NewReader(listed)); ; {
		var m struct {
			Path, Version  string
			Main, Indirect bool
		}
		if err := d.Decode(&m); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		c := component{Type: "library", Name: m.Path, Version: m.Version, PURL: "pkg:golang/" + m.Path}
		if m.Version != "" {
			c.PURL += "@" + m.Version
		}
		c.Ref = c.PURL
		if m.Main {
			b.Metadata.Component = c
			continue
		}
		if m.Indirect {
			c.Scope = "optional"
		}
		b.Components = append(b.Components, c)
	}
	e := json.NewEncoder(out)
	e.SetIndent("", "  ")
	return e.Encode(b)
}
