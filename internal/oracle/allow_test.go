package oracle_test

// standing is in how many cases with all facts said a disagreement stands, by
// program and question. One that is settled leaves this list and the next.
var standing = map[string]map[string]int{
	"disclosure.may_disclose":             {"D-11": 5888, "D-13": 6144},
	"kinds.may_process":                   {"D-05": 30},
	"request.requires_erasure_on_request": {"D-03": 3072},
	"tests.may_process":                   {"D-06": 610},
}

// standingPartly is the same for all cases, those with facts left out among them;
// it is held against whatever run asks every one.
var standingPartly = map[string]map[string]int{
	"abroad.may_disclose":                 {"D-12": 1256},
	"disclosure.may_disclose":             {"D-11": 2808108, "D-13": 1771470},
	"erasure.may_keep":                    {"D-02": 1584},
	"erasure.requires_erasure":            {"D-02": 1584},
	"kinds.may_process":                   {"D-05": 897},
	"request.requires_erasure_on_request": {"D-02": 77040, "D-03": 238464},
	"retention.uncovered":                 {"D-15": 7132},
	"tests.may_process":                   {"D-06": 1239040},
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
		return (value("use") == "expression" || value("use") == "health") && (value("unlawful") != "no" || value("ordered") != "no")
	}},
	{id: "D-05", model: "kinds", holds: func(value func(string) string) bool {
		return value("criminal") == "yes" && (value("asserted") == "claims" || value("special") == "yes") &&
			value("needed_for_claims") != "unmet" && value("official_control") != "met" && value("law_allows_criminal") != "met"
	}},
	{id: "D-06", model: "tests", holds: func(value func(string) string) bool {
		return value("consultation_settled") != "met" && value("impact_assessment_not_needed") != "unmet"
	}},
	{id: "D-11", model: "disclosure", holds: func(value func(string) string) bool {
		return value("secrecy_allows") != "met" && value("demanded_by_law") != "unmet" &&
			value("to") != "data_subject" && value("to") != "representative"
	}},
	{id: "D-12", model: "abroad", kind: "missing", holds: func(value func(string) string) bool {
		return value("abroad") == "" && value("transfer") == ""
	}},
	{id: "D-13", model: "disclosure", holds: func(value func(string) string) bool {
		return value("secrecy_allows") != "met" && (value("to") == "data_subject" || value("to") == "representative")
	}},
	{id: "D-15", model: "retention", question: "uncovered", kind: "incomplete", holds: func(value func(string) string) bool {
		return value("use_until") == "" || value("duty") == "" || value("maximum") == "" || value("begun") == "" || value("released") == ""
	}},
}
