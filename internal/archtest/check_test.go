package archtest

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pkg is one folder of Go files, as written.
type pkg struct {
	path        string // below the module's root; "." is the root
	fset        *token.FileSet
	code, tests []*ast.File
}

// load reads every package below root. It passes by folders that the go command
// passes by, and other modules, such as the examples.
func load(root string) ([]*pkg, error) {
	byPath := map[string]*pkg{}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if name == root {
				return nil
			}
			if base := entry.Name(); base[0] == '.' || base[0] == '_' || base == "testdata" {
				return fs.SkipDir
			}
			if _, err := os.Stat(filepath.Join(name, "go.mod")); err == nil {
				return fs.SkipDir
			}
			return nil
		}
		if base := entry.Name(); !strings.HasSuffix(base, ".go") || base[0] == '.' || base[0] == '_' {
			return nil
		}
		below, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		below = filepath.ToSlash(below)
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		p := byPath[path.Dir(below)]
		if p == nil {
			p = &pkg{path: path.Dir(below), fset: token.NewFileSet()}
			byPath[p.path] = p
		}
		return p.add(below, string(source))
	})
	var pkgs []*pkg
	for _, p := range byPath {
		pkgs = append(pkgs, p)
	}
	slices.SortFunc(pkgs, func(a, b *pkg) int { return strings.Compare(a.path, b.path) })
	return pkgs, err
}

// add parses one file into p.
func (p *pkg) add(name, source string) error {
	file, err := parser.ParseFile(p.fset, name, source, parser.ParseComments)
	if err != nil {
		return err
	}
	if strings.HasSuffix(name, "_test.go") {
		p.tests = append(p.tests, file)
	} else {
		p.code = append(p.code, file)
	}
	return nil
}

// public reports whether programs outside this module can import p.
func (p *pkg) public() bool {
	return !slices.Contains(strings.Split(p.path, "/"), "internal")
}

// complaints gathers what is wrong, each with its place.
type complaints struct {
	fset *token.FileSet
	list []string
}

func (c *complaints) at(node ast.Node, format string, args ...any) {
	c.list = append(c.list, c.fset.Position(node.Pos()).String()+": "+fmt.Sprintf(format, args...))
}

// within reports whether path is tree or lies below it.
func within(path, tree string) bool { return path == tree || strings.HasPrefix(path, tree+"/") }

// standard reports whether an import path belongs to the standard library,
// whose first element has no dot.
func standard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

func importPath(spec *ast.ImportSpec) string {
	path, _ := strconv.Unquote(spec.Path.Value) // the parser has accepted it
	return path
}

// checkImports says where p imports what its row does not grant.
func checkImports(p *pkg, r row) []string {
	c := complaints{fset: p.fset}
	for _, file := range p.code {
		for _, spec := range file.Imports {
			path := importPath(spec)
			switch {
			case within(path, module):
				ours := strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
				if ours == "" {
					ours = "."
				}
				if !slices.Contains(r.ours, ours) {
					c.at(spec, "%s may not import %s", r.path, ours)
				}
			case !standard(path):
				if !slices.ContainsFunc(r.foreign, func(tree string) bool { return within(path, tree) }) {
					c.at(spec, "%s may not import %s of a third party", r.path, path)
				}
			}
		}
	}
	return c.list
}

// checkPure says where a deciding package reaches beyond its arguments.
func checkPure(p *pkg) []string {
	c := complaints{fset: p.fset}
	for _, file := range p.code {
		clockName := "" // the name package time goes by in this file
		for _, spec := range file.Imports {
			path := importPath(spec)
			for tree, why := range shunned {
				if within(path, tree) {
					c.at(spec, "imports %s, which %s", path, why)
				}
			}
			if spec.Name != nil && (spec.Name.Name == "." || spec.Name.Name == "_") {
				c.at(spec, "imports %s as %s: name what is used", path, spec.Name.Name)
			}
			if path == "time" {
				clockName = "time"
				if spec.Name != nil {
					clockName = spec.Name.Name
				}
			}
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && decl.Name.Name == "init" {
					c.at(decl, "has an init function")
				}
			case *ast.GenDecl:
				if decl.Tok != token.VAR {
					continue
				}
				for _, spec := range decl.Specs {
					for _, name := range spec.(*ast.ValueSpec).Names {
						if name.IsExported() {
							c.at(name, "exports the variable %s, which anyone could change", name.Name)
						}
					}
				}
			}
		}
		ast.Inspect(file, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.GoStmt:
				c.at(node, "starts a goroutine")
			case *ast.ChanType:
				c.at(node, "uses a channel")
			case *ast.SendStmt:
				c.at(node, "sends on a channel")
			case *ast.SelectStmt:
				c.at(node, "selects between channels")
			case *ast.UnaryExpr:
				if node.Op == token.ARROW {
					c.at(node, "receives from a channel")
				}
			case *ast.SelectorExpr:
				// An identifier that the parser resolved is a local name, not the package.
				if x, ok := node.X.(*ast.Ident); ok && clockName != "" && x.Name == clockName && x.Obj == nil && clock[node.Sel.Name] {
					c.at(node, "mentions time.%s, which depends on the machine", node.Sel.Name)
				}
			case *ast.CallExpr:
				if sel, ok := node.Fun.(*ast.SelectorExpr); ok && clockName != "" && sel.Sel.Name == "Local" && len(node.Args) == 0 {
					c.at(node, "calls the method Local, which depends on the machine's zone")
				}
			}
			return true
		})
	}
	return c.list
}

// begins reports whether a comment begins with name as a whole word.
func begins(comment *ast.CommentGroup, name string) bool {
	rest, ok := strings.CutPrefix(comment.Text(), name)
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && next != '_' && !unicode.IsLetter(next) && !unicode.IsDigit(next) && strings.TrimSpace(rest) != ""
}

// said reports whether one of the comments says anything.
func said(comments ...*ast.CommentGroup) bool {
	return slices.ContainsFunc(comments, func(c *ast.CommentGroup) bool { return strings.TrimSpace(c.Text()) != "" })
}

// checkDocs says which exported names of p lack their comment. Declarations
// begin with the name they document; a constant in a group, a field and a method
// of an interface need a comment of any wording, before them or on their line.
func checkDocs(p *pkg) []string {
	c := complaints{fset: p.fset}
	for _, file := range p.code {
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Name.IsExported() && exportedReceiver(decl) && !begins(decl.Doc, decl.Name.Name) {
					c.at(decl.Name, "the comment of %s does not begin with its name", decl.Name.Name)
				}
			case *ast.GenDecl:
				for _, spec := range decl.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						if !spec.Name.IsExported() {
							continue
						}
						doc := spec.Doc
						if !decl.Lparen.IsValid() {
							doc = decl.Doc
						}
						if !begins(doc, spec.Name.Name) {
							c.at(spec.Name, "the comment of %s does not begin with its name", spec.Name.Name)
						}
						checkMembers(&c, spec)
					case *ast.ValueSpec:
						for _, name := range spec.Names {
							switch {
							case !name.IsExported():
							case decl.Lparen.IsValid() && !said(spec.Doc, spec.Comment):
								c.at(name, "%s has no comment of its own", name.Name)
							case !decl.Lparen.IsValid() && !begins(decl.Doc, name.Name):
								c.at(name, "the comment of %s does not begin with its name", name.Name)
							}
						}
					}
				}
			}
		}
	}
	return c.list
}

// exportedReceiver reports whether decl is a function, or a method of an
// exported type.
func exportedReceiver(decl *ast.FuncDecl) bool {
	if decl.Recv == nil {
		return true
	}
	expr := decl.Recv.List[0].Type
	for {
		switch e := expr.(type) {
		case *ast.StarExpr:
			expr = e.X
		case *ast.IndexExpr:
			expr = e.X
		case *ast.IndexListExpr:
			expr = e.X
		case *ast.ParenExpr:
			expr = e.X
		case *ast.Ident:
			return e.IsExported()
		default:
			return true
		}
	}
}

// checkMembers complains of undocumented exported fields and interface methods.
func checkMembers(c *complaints, spec *ast.TypeSpec) {
	var members *ast.FieldList
	switch t := spec.Type.(type) {
	case *ast.StructType:
		members = t.Fields
	case *ast.InterfaceType:
		members = t.Methods
	default:
		return
	}
	for _, member := range members.List {
		for _, name := range member.Names {
			if name.IsExported() && !said(member.Doc, member.Comment) {
				c.at(name, "%s.%s has no comment", spec.Name.Name, name.Name)
			}
		}
	}
}

// checkPackageDoc says whether p lacks a package comment in doc.go.
func checkPackageDoc(p *pkg) []string {
	for _, file := range p.code {
		if path.Base(p.fset.Position(file.Package).Filename) == "doc.go" && begins(file.Doc, "Package "+file.Name.Name) {
			return nil
		}
	}
	return []string{p.path + ": doc.go has no comment that begins with Package and the package's name"}
}

// checkExample says whether p shows no example whose output is checked.
func checkExample(p *pkg) []string {
	for _, example := range doc.Examples(p.tests...) {
		if strings.TrimSpace(example.Output) != "" {
			return nil
		}
	}
	return []string{p.path + ": no runnable Example with an Output comment"}
}

// checkFrontPage says what the root package holds beside its documentation.
func checkFrontPage(p *pkg) []string {
	c := complaints{fset: p.fset}
	for _, file := range slices.Concat(p.code, p.tests) {
		if p.fset.Position(file.Package).Filename != "doc.go" {
			c.at(file, "stands at the top level, which holds doc.go only")
		}
		for _, decl := range file.Decls {
			c.at(decl, "declares something on the front page")
		}
	}
	return c.list
}

// checkGuest says where code outside the library uses what only the library may.
func checkGuest(p *pkg) []string {
	c := complaints{fset: p.fset}
	for _, file := range slices.Concat(p.code, p.tests) {
		for _, spec := range file.Imports {
			if within(importPath(spec), module+"/internal") {
				c.at(spec, "an example imports %s, which its readers cannot", importPath(spec))
			}
		}
	}
	return c.list
}

// thirdParty picks, out of import paths, those of neither this module nor the
// standard library.
func thirdParty(paths []string) []string {
	return slices.DeleteFunc(slices.Clone(paths), func(path string) bool { return standard(path) || within(path, module) })
}
