package oracle_test

// standing is in how many cases with all facts said a disagreement stands, by
// program and question. One that is settled leaves this list and the next.
var standing = map[string]map[string]int{
	"request.requires_erasure_on_request": {"D-03": 1024},
}

// standingPartly is the same for all cases, those with facts left out among them;
// it is held against whatever run asks every one.
var standingPartly = map[string]map[string]int{
	"erasure.may_keep":                    {"D-02": 1584},
	"erasure.requires_erasure":            {"D-02": 1584},
	"request.requires_erasure_on_request": {"D-02": 66672, "D-03": 100224},
	"retention.uncovered":                 {"D-15": 7132},
}

// allowances are the disagreements that stand, with the cases that they name;
// see DISAGREEMENTS.md.
var allowances = []allowance{
	{id: "D-02", model: "erasure", kind: "listed", holds: func(value func(string) string) bool {
		return value("consent") != "absent"
	}},
	{id: "D-02", model: "request", kind: "listed", holds: func(value func(string) string) bool {
		return value("consent") != "absent"
	}},
	{id: "D-03", model: "request", holds: func(value func(string) string) bool {
		return (value("use") == "expression" || value("use") == "health") && value("unlawful") != "no"
	}},
	{id: "D-15", model: "retention", question: "uncovered", kind: "incomplete", holds: func(value func(string) string) bool {
		return value("use_until") == "" || value("duty") == "" || value("maximum") == "" || value("begun") == "" || value("released") == ""
	}},
}
