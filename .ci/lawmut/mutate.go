package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// mutant is one change: some bytes of a file are others.
type mutant struct {
	path       string // of the file
	file       string // below the module
	kind       string
	line       int
	before     string // the line, trimmed
	what       string
	text       []byte // the whole file
	start, end int
	with       string
}

func (m mutant) String() string {
	return fmt.Sprintf("%s:%d %s: %s: %s", m.file, m.line, m.kind, m.before, m.what)
}

// key is what names the change in the file of excuses.
func (m *mutant) key() string { return m.file + " | " + m.kind + ": " + m.what + " | " + m.before }

func (m *mutant) source() []byte {
	return slices.Concat(m.text[:m.start], []byte(m.with), m.text[m.end:])
}

// loaded is a package with its types.
type loaded struct {
	root, folder string
	fset         *token.FileSet
	files        []*ast.File
	texts        map[string][]byte
	info         *types.Info
	pkg          *types.Package
	list         []mutant
}

// load reads a package and checks its types.
func load(root, pattern string) (*loaded, error) {
	c := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Dir,GoFiles,Export,DepOnly,Name", pattern)
	c.Dir = root
	c.Env = append(os.Environ(), "GOWORK=off")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("go list %s: %w", pattern, err)
	}
	p := &loaded{root: root, fset: token.NewFileSet(), texts: map[string][]byte{}}
	exports := map[string]string{}
	var dir, path string
	var names []string
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var listed struct {
			ImportPath, Dir, Export, Name string
			GoFiles                       []string
			DepOnly                       bool
		}
		if err := d.Decode(&listed); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		exports[listed.ImportPath] = listed.Export
		if !listed.DepOnly {
			dir, path, names = listed.Dir, listed.ImportPath, listed.GoFiles
		}
	}
	if p.folder, err = filepath.Rel(root, dir); err != nil {
		return nil, err
	}
	for _, name := range names {
		full := filepath.Join(dir, name)
		text, err := os.ReadFile(full)
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(p.fset, full, text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		p.files, p.texts[full] = append(p.files, file), text
	}
	config := types.Config{Importer: importer.ForCompiler(p.fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })}
	p.info = &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{}}
	p.pkg, err = config.Check(path, p.fset, p.files, p.info)
	return p, err
}

// mutants returns every change of the package.
func (p *loaded) mutants() []mutant {
	for _, file := range p.files {
		for _, declared := range file.Decls {
			if g, ok := declared.(*ast.GenDecl); ok && (g.Tok == token.IMPORT || g.Tok == token.TYPE) {
				continue
			}
			ast.Inspect(declared, p.visit)
		}
	}
	slices.SortStableFunc(p.list, func(a, b mutant) int {
		if c := strings.Compare(a.file, b.file); c != 0 {
			return c
		}
		return a.start - b.start
	})
	return p.list
}

// add notes a change of what stands between two places.
func (p *loaded) add(kind, what string, from, to token.Pos, with string) {
	at, end := p.fset.Position(from), p.fset.Position(to)
	file, err := filepath.Rel(p.root, at.Filename)
	if err != nil {
		return
	}
	text := p.texts[at.Filename]
	lines := bytes.Split(text, []byte("\n"))
	p.list = append(p.list, mutant{
		path: at.Filename, file: filepath.ToSlash(file), kind: kind, line: at.Line, before: string(bytes.TrimSpace(lines[at.Line-1])),
		what: what, text: text, start: at.Offset, end: end.Offset, with: with,
	})
}

func (p *loaded) text(n ast.Node) string {
	at := p.fset.Position(n.Pos())
	return string(p.texts[at.Filename][at.Offset:p.fset.Position(n.End()).Offset])
}

func (p *loaded) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncType, *ast.ImportSpec, *ast.Comment, *ast.ArrayType, *ast.StructType, *ast.InterfaceType:
		return false
	case *ast.KeyValueExpr:
		ast.Inspect(n.Value, p.visit) // a key is no number of the law
		return false
	case *ast.Ident:
		p.constant(n)
	case *ast.BasicLit:
		if n.Kind == token.INT {
			p.number(n)
		}
	case *ast.CompositeLit:
		p.literal(n)
	case *ast.IfStmt:
		p.condition(n.Cond)
	case *ast.BinaryExpr:
		if n.Op == token.LAND || n.Op == token.LOR {
			p.condition(n.X)
			p.condition(n.Y)
		}
	case *ast.SwitchStmt:
		p.cases(n)
	case *ast.BlockStmt:
		p.statements(n.List)
	case *ast.CaseClause:
		p.statements(n.Body)
	}
	return true
}

// constant exchanges a constant of a type with names for others of that type: its
// neighbours, the first and the last.
func (p *loaded) constant(id *ast.Ident) {
	c, ok := p.info.Uses[id].(*types.Const)
	if !ok || c.Pkg() == nil || c.Parent() != c.Pkg().Scope() {
		return
	}
	if _, named := c.Type().(*types.Named); !named {
		return
	}
	var others []*types.Const
	scope := c.Pkg().Scope()
	for _, name := range scope.Names() {
		other, ok := scope.Lookup(name).(*types.Const)
		if ok && types.Identical(other.Type(), c.Type()) && (other.Exported() || c.Pkg() == p.pkg) {
			others = append(others, other)
		}
	}
	slices.SortFunc(others, func(a, b *types.Const) int { return int(a.Pos()) - int(b.Pos()) })
	if c.Pkg() != p.pkg { // the places of what was imported are not told
		slices.SortFunc(others, func(a, b *types.Const) int { return strings.Compare(a.Val().ExactString(), b.Val().ExactString()) })
	}
	at := slices.IndexFunc(others, func(o *types.Const) bool { return o.Name() == c.Name() })
	chosen := map[string]bool{c.Name(): true}
	for _, i := range []int{at + 1, at - 1, 0, len(others) - 1} {
		if i >= 0 && i < len(others) && !chosen[others[i].Name()] && others[i].Val().ExactString() != c.Val().ExactString() {
			chosen[others[i].Name()] = true
			p.add("SWAP_CONSTANT", c.Name()+" is "+others[i].Name(), id.Pos(), id.End(), others[i].Name())
		}
	}
}

// number makes a number one more and one less.
func (p *loaded) number(lit *ast.BasicLit) {
	n, err := strconv.ParseInt(lit.Value, 0, 64)
	if err != nil {
		return
	}
	for _, by := range []int64{1, -1} {
		if n+by >= 0 {
			with := strconv.FormatInt(n+by, 10)
			p.add("NUMBER", lit.Value+" is "+with, lit.Pos(), lit.End(), with)
		}
	}
}

// condition makes a condition hold always, and never.
func (p *loaded) condition(e ast.Expr) {
	if b, ok := ast.Unparen(e).(*ast.BinaryExpr); ok && (b.Op == token.LAND || b.Op == token.LOR) && e != b {
		return // its parts are changed
	}
	text := p.text(e)
	p.add("CONDITION_TRUE", text+" always holds", e.Pos(), e.End(), "(true || ("+text+"))")
	p.add("CONDITION_FALSE", text+" never holds", e.Pos(), e.End(), "(false && ("+text+"))")
}

// cases leaves out each case of a switch; one without a tag has conditions.
func (p *loaded) cases(s *ast.SwitchStmt) {
	for _, statement := range s.Body.List {
		c, ok := statement.(*ast.CaseClause)
		if !ok || len(c.List) == 0 {
			continue
		}
		p.add("DROP_CASE", "left out", c.Pos(), c.End(), "")
		if len(c.List) > 1 {
			for i, e := range c.List {
				from, to := e.Pos(), e.End()
				if i > 0 {
					from = c.List[i-1].End()
				} else {
					to = c.List[1].Pos()
				}
				p.add("DROP_CASE", p.text(e)+" left out", from, to, "")
			}
		}
		if s.Tag == nil {
			for _, e := range c.List {
				p.condition(e)
			}
		}
	}
}

// statements leaves out assignments and calls.
func (p *loaded) statements(list []ast.Stmt) {
	for _, statement := range list {
		switch s := statement.(type) {
		case *ast.AssignStmt:
			if s.Tok == token.DEFINE {
				continue
			}
			if len(s.Lhs) > 1 && len(s.Lhs) == len(s.Rhs) && s.Tok == token.ASSIGN {
				for i := range s.Lhs { // one of several: it keeps its value
					p.add("DROP_ASSIGNMENT", p.text(s.Lhs[i])+" keeps its value", s.Rhs[i].Pos(), s.Rhs[i].End(), p.text(s.Lhs[i]))
				}
			}
		case *ast.ExprStmt, *ast.IncDecStmt:
		default:
			continue
		}
		with := ""
		if s, ok := statement.(*ast.AssignStmt); ok {
			with = "_ = " + strings.Join(p.texted(s.Rhs), "; _ = ")
		}
		p.add("DROP_STATEMENT", "left out", statement.Pos(), statement.End(), with)
	}
}

func (p *loaded) texted(list []ast.Expr) (texts []string) {
	for _, e := range list {
		texts = append(texts, p.text(e))
	}
	return texts
}

// literal leaves out each element of a literal, each text in it, and exchanges
// citations that stand beside each other.
func (p *loaded) literal(lit *ast.CompositeLit) {
	_, isStruct := p.info.TypeOf(lit).Underlying().(*types.Struct)
	var before ast.Expr
	for i, e := range lit.Elts {
		value := e
		kv, keyed := e.(*ast.KeyValueExpr)
		if keyed {
			value = kv.Value
		}
		if text, ok := value.(*ast.BasicLit); ok && text.Kind == token.STRING && text.Value != `""` {
			p.add("DROP_TEXT", "text left out", text.Pos(), text.End(), `""`)
		}
		if keyed || !isStruct {
			from, to := e.Pos(), e.End()
			if i > 0 {
				from = lit.Elts[i-1].End()
			} else if len(lit.Elts) > 1 {
				to = lit.Elts[1].Pos()
			}
			p.add("DROP_ELEMENT", p.short(e)+" left out", from, to, "")
		}
		if before != nil && p.cites(before) && p.cites(value) && p.text(before) != p.text(value) {
			gap := string(p.texts[p.fset.Position(lit.Pos()).Filename][p.fset.Position(before.End()).Offset:p.fset.Position(value.Pos()).Offset])
			p.add("SWAP_CITATIONS", p.short(before)+" and "+p.short(value)+" exchanged", before.Pos(), value.End(), p.text(value)+gap+p.text(before))
		}
		before = value
	}
}

func (p *loaded) short(n ast.Node) string {
	text := strings.Join(strings.Fields(p.text(n)), " ")
	if len(text) > 60 {
		text = text[:57] + "..."
	}
	return text
}

// cites reports whether an expression is a provision, or a list of them.
func (p *loaded) cites(e ast.Expr) bool {
	t := p.info.TypeOf(e)
	if t == nil {
		return false
	}
	name := t.String()
	return strings.HasSuffix(name, "law.Provision")
}
