package law

import "strings"

// Decision returns a decision of the European Commission by its number, such as
// "2000/518", "2023/1795" or, where it has none in the official journal,
// "C(2025) 4626". What stands around the number, "EC", "EU", follows from the
// year, which is 2000 or later.
func Decision(number string) Provision {
	p := Provision{act: EuropeanCommission, unit: decision}
	year, rest, ok := strings.Cut(number, "/")
	if unpublished, c := strings.CutPrefix(number, "C("); c {
		p.letter = 'c'
		year, rest, ok = strings.Cut(unpublished, ") ")
	}
	n, after := leadingNumber(rest, mostCaseNumber)
	if !ok || n == 0 || after != "" || len(year) != 4 || year[:2] != "20" || !isDigit(year[2]) || !isDigit(year[3]) {
		return Provision{}
	}
	p.number, p.chapter = uint16(n), 10*(year[2]-'0')+year[3]-'0'
	return p
}

// parseDecision reads what a token of a decision has after its act.
func parseDecision(text string) Provision {
	if number, ok := strings.CutPrefix(text, "c-"); ok {
		year, rest, _ := strings.Cut(number, "/")
		return Decision("C(" + year + ") " + rest)
	}
	return Decision(text)
}

// decisionText is the number of a decision as people write it.
func (p Provision) decisionText(in Language) string {
	year, number := "20"+string([]byte{'0' + p.chapter/10, '0' + p.chapter%10}), decimal(p.number)
	community := "EF"
	if in == English {
		community = "EC"
	}
	switch {
	case p.letter == 'c':
		return "C(" + year + ") " + number
	case p.chapter < 10:
		return year + "/" + number + "/" + community
	case p.chapter < 15:
		return year + "/" + number + "/EU"
	}
	return "(EU) " + year + "/" + number
}
