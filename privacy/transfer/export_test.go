package transfer

import "github.com/personvern/personvern/privacy/ruling"

// SheetCodes are the codes of every test, fact and obligation.
func SheetCodes() []ruling.Code {
	all := append([]ruling.Code(nil), facts...)
	for _, t := range tests {
		all = append(all, t.Code)
	}
	for _, o := range obligations {
		all = append(all, o.Code)
	}
	return all
}
