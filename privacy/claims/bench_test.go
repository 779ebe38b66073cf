package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
)

// asked are all questions, each with much said and with little.
func asked() map[string]func() ruling.Answer {
	steps := claims.AllSteps(
		step(claims.Acknowledgement, "2017-05-20"), ended(claims.Proceedings, "2020-01-06", "2020-03-10", claims.Upheld),
		ended(claims.Enforcement, "2024-01-10", "2024-03-11", claims.Upheld), pending(claims.Attachment, "2025-01-10"),
	)
	claim := claims.Claim{Kind: claims.General, From: on("2015-03-10"), Steps: steps}
	vague := claims.Claim{Steps: claims.AllSteps(claims.Step{Kind: claims.Acknowledgement}, claims.Step{Kind: claims.Proceedings})}
	open, ripe, loan := openCase(), ready(), soldLoan()
	open.Settlement = settled()
	return map[string]func() ruling.Answer{
		"MayClaim":              func() ruling.Answer { return claims.MayClaim(claim, today) },
		"MayClaim/unknown":      func() ruling.Answer { return claims.MayClaim(vague, today) },
		"RequiresClosing":       func() ruling.Answer { return claims.RequiresClosing(open, today) },
		"RequiresClosing/open":  func() ruling.Answer { return claims.RequiresClosing(claims.Case{}, today) },
		"RequiresAccount":       func() ruling.Answer { return claims.RequiresAccount(claims.Case{}, today) },
		"MaySendDemand":         func() ruling.Answer { return claims.MaySendDemand(ripe, today) },
		"MayGoToCourt":          func() ruling.Answer { return claims.MayGoToCourt(ripe, today) },
		"MayEnforce":            func() ruling.Answer { return claims.MayEnforce(ripe, today) },
		"MayEnforce/unknown":    func() ruling.Answer { return claims.MayEnforce(claims.Collection{}, today) },
		"MayTransferClaim":      func() ruling.Answer { return claims.MayTransferClaim(loan, today) },
		"RequiresSellerToStop":  func() ruling.Answer { return claims.RequiresSellerToStop(loan, today) },
		"RequiresBuyerToInform": func() ruling.Answer { return claims.RequiresBuyerToInform(loan, today) },
		"RequiresReport":        func() ruling.Answer { return claims.RequiresReport(claims.Withholding{}, today) },
		"MayTell":               func() ruling.Answer { return claims.MayTell(claims.Telling{Secret: privacy.Yes}, today) },
		"RequiresKeepingFile":   func() ruling.Answer { return claims.RequiresKeepingFile(claims.CustomerFile{}, today) },
		"RequiresErasingFile":   func() ruling.Answer { return claims.RequiresErasingFile(claims.CustomerFile{}, today) },
	}
}

func TestNoAllocations(t *testing.T) {
	for name, ask := range asked() {
		assert.Zero(t, testing.AllocsPerRun(20, func() { ask() }), name)
	}
	c := openCase()
	assert.Zero(t, testing.AllocsPerRun(20, func() { c.Closed(today) }))
}

func BenchmarkQuestions(b *testing.B) {
	for name, ask := range asked() {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ask()
			}
		})
	}
}
