package archtest

// module is the path of the module whose rules these are.
const module = "github.com/personvern/personvern"

// row is what one package may import in files other than tests.
type row struct {
	// path is the package's folder below the module's root.
	path string
	// ours lists the packages of this module it may import.
	ours []string
	// foreign lists the modules of others it may import from. Only the standard
	// library is free, and for deciding packages not all of that.
	foreign []string
	// decides marks a package whose answers depend on its arguments alone: no
	// clock, no I/O, no reflection, no chance, no goroutines.
	decides bool
	// linked marks a package that programs asking questions link. What it
	// depends on, directly or not, is this module and the standard library.
	linked bool
}

// decided is the core that packages above the questions may build on.
var decided = []string{"internal/enum", "internal/civil", "internal/fact", "subjects", "lawfulbasis/law", "lawfulbasis", "retention", "privacy"}

// ruled is the core that packages on the law of a sector may build on.
var ruled = append([]string{"privacy/ruling"}, decided...)

// sectors are all packages that answer questions, with what they build on.
var sectors = append([]string{
	"privacy/axactor", "privacy/breach", "privacy/transfer", "privacy/credit", "privacy/claims", "privacy/marketing",
	"privacy/monitoring", "privacy/accountability", "privacy/recruiting", "privacy/review", "privacy/counterfactual",
}, ruled...)

// explained is what packages that write for a reader may build on.
var explained = append([]string{"internal/prose", "internal/words"}, sectors...)

// policy is a statement of policy: do not change this data to fix builds.
// A package that needs what its row does not grant is in the wrong place, or
// the design changes first.
//
// Imports run upward only: a row grants nothing that stands below it.
var policy = []row{
	{path: "."},
	{path: "internal/archtest"},
	{path: "internal/rows"},
	{path: "internal/storm"},
	{path: "internal/enum", decides: true, linked: true},
	{path: "internal/enum/enumtest", ours: []string{"internal/enum"}, foreign: []string{"github.com/stretchr/testify", "github.com/google/go-cmp"}},
	{path: "internal/civil", ours: []string{"internal/enum"}, decides: true, linked: true},
	{path: "internal/fact", ours: []string{"internal/civil"}, decides: true, linked: true},
	{path: "subjects", ours: []string{"internal/enum"}, decides: true, linked: true},
	{path: "lawfulbasis/law", ours: []string{"internal/enum", "internal/civil"}, decides: true, linked: true},
	{path: "lawfulbasis", ours: []string{"lawfulbasis/law", "internal/enum", "internal/civil", "internal/fact"}, decides: true, linked: true},
	{path: "retention", ours: []string{"subjects", "lawfulbasis/law", "internal/enum", "internal/civil", "internal/fact"}, decides: true, linked: true},
	{path: "privacy", ours: []string{"internal/enum", "internal/civil", "internal/fact", "subjects", "lawfulbasis/law", "lawfulbasis", "retention"}, decides: true, linked: true},
	{path: "privacy/axactor", ours: decided, decides: true, linked: true},
	{path: "privacy/breach", ours: decided, decides: true, linked: true},
	{path: "privacy/ruling", ours: decided, decides: true, linked: true},
	{path: "internal/rulingtest", ours: ruled, foreign: []string{"github.com/stretchr/testify"}},
	{path: "privacy/transfer", ours: ruled, decides: true, linked: true},
	{path: "privacy/credit", ours: ruled, decides: true, linked: true},
	{path: "privacy/claims", ours: ruled, decides: true, linked: true},
	{path: "privacy/marketing", ours: ruled, decides: true, linked: true},
	{path: "privacy/monitoring", ours: ruled, decides: true, linked: true},
	{path: "privacy/accountability", ours: decided, decides: true, linked: true},
	{path: "privacy/recruiting", ours: ruled, decides: true, linked: true},
	{path: "privacy/review", ours: append([]string{"privacy/accountability"}, ruled...), decides: true, linked: true},
	{path: "privacy/counterfactual", ours: decided, decides: true, linked: true},
	{path: "internal/strictjson", ours: []string{"internal/enum"}, linked: true},
	{path: "privacy/policyfile", ours: append([]string{"internal/strictjson"}, decided...), linked: true},
	{path: "privacy/record", ours: append([]string{"internal/strictjson", "privacy/policyfile"}, decided...), linked: true},
	{path: "internal/prose", linked: true},
	{path: "internal/words", ours: sectors, linked: true},
	{path: "internal/oracle"},
	{path: "internal/editions"},
	{path: "privacy/explain", ours: explained, foreign: []string{"golang.org/x/text"}},
	{path: "privacy/explain/terms", ours: append([]string{"privacy/explain"}, explained...)},
	{path: "privacy/letter", ours: append([]string{"privacy/explain"}, explained...)},
	{path: "privacy/picture", ours: append([]string{"privacy/explain"}, explained...)},
	{path: "privacy/book", ours: append([]string{"privacy/explain"}, explained...)},
	{path: "privacy/privacytest", ours: append([]string{"internal/strictjson", "privacy/policyfile", "privacy/record", "privacy/explain"}, sectors...), foreign: []string{"github.com/google/go-cmp"}},
}

// shunned maps each standard package that no deciding package imports to the
// reason. A package below a shunned one is shunned with it.
var shunned = map[string]string{
	"C":             "leaves Go",
	"encoding/json": "decodes hostile input leniently and works by reflection",
	"fmt":           "works by reflection and allocates",
	"math/rand":     "answers by chance",
	"net":           "reaches outside the arguments",
	"os":            "reaches outside the arguments",
	"reflect":       "hides what depends on what",
	"unsafe":        "can change immutable values",
}

// clock lists what package time offers that depends on the machine rather than
// on the arguments: its clock, its zone, its zone files.
var clock = map[string]bool{
	"After": true, "AfterFunc": true, "LoadLocation": true, "Local": true, "NewTicker": true, "NewTimer": true,
	"Now": true, "Since": true, "Sleep": true, "Tick": true, "Until": true,
}
