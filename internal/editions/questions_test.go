package editions_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

// question is one question, with the facts that it takes.
type question struct {
	name string
	of   reflect.Type
	// leaves adds values that only this question's facts have.
	leaves func(day retention.Date, l leaves)
	// bind returns the facts, and what writes the answer to them.
	bind func() (facts reflect.Value, ask func(w *writer))
}

// on makes a question of facts of a type.
func on[T any](name string, ask func(w *writer, facts *T)) *question {
	return &question{
		name: name, of: reflect.TypeFor[T](),
		bind: func() (reflect.Value, func(w *writer)) {
			facts := new(T)
			return reflect.ValueOf(facts).Elem(), func(w *writer) { ask(w, facts) }
		},
	}
}

// ruled makes a question of one whose answer is a ruling.
func ruled[T any](name string, ask func(T, retention.Date) ruling.Answer) *question {
	return on(name, func(w *writer, facts *T) { w.ruling(ask(*facts, w.day)) })
}

// until makes a question of one whose answer is a day.
func until[T any](name string, ask func(T) retention.Bound) *question {
	return on(name, func(w *writer, facts *T) { w.bound(ask(*facts)) })
}

// of are the facts about an activity of a policy.
type of[T any] struct {
	Activity *privacy.Activity
	Facts    T
}

// kept are the facts about an activity that an organisation keeps a record of.
type kept struct {
	Processing   accountability.Processing
	Organisation accountability.Organisation
}

// place is where something would go.
type place struct{ Place transfer.Place }

// letter are the facts about a letter that announced what is to be filed.
type letter struct{ Announced retention.When }

// noon is the moment at which questions that take one are asked.
func noon(day retention.Date) time.Time { return day.Time().Add(12 * time.Hour) }

// sectors are the questions of all packages but package privacy.
func sectors() []*question {
	return []*question{
		on("breach.requires-notice", func(w *writer, b *breach.Breach) { w.breach(breach.RequiresNotice(*b, noon(w.day))) }),
		on("breach.requires-telling-persons", func(w *writer, b *breach.Breach) { w.breach(breach.RequiresTellingPersons(*b, noon(w.day))) }),
		on("breach.requires-telling-controller", func(w *writer, b *breach.Breach) { w.breach(breach.RequiresTellingController(*b, noon(w.day))) }),
		on("breach.requires-record", func(w *writer, b *breach.Breach) { w.breach(breach.RequiresRecord(*b)) }),

		on("accountability.requires-record", func(w *writer, f *of[kept]) {
			w.accountability(accountability.RequiresRecord(f.Activity, f.Facts.Processing, f.Facts.Organisation, w.day))
		}),
		on("accountability.requires-impact-assessment", func(w *writer, f *of[accountability.Processing]) {
			w.accountability(accountability.RequiresImpactAssessment(f.Activity, f.Facts, w.day))
		}),
		on("accountability.requires-consultation", func(w *writer, f *of[accountability.Assessment]) {
			w.accountability(accountability.RequiresConsultation(f.Activity, f.Facts, w.day))
		}),
		on("accountability.requires-review", func(w *writer, f *of[accountability.Assessment]) {
			w.accountability(accountability.RequiresReview(f.Activity, f.Facts, w.day))
		}),
		on("accountability.requires-officer", func(w *writer, o *accountability.Organisation) {
			w.accountability(accountability.RequiresOfficer(*o, w.day))
		}),
		on("accountability.may-serve-as-officer", func(w *writer, p *accountability.Position) {
			w.accountability(accountability.MayServeAsOfficer(*p, w.day))
		}),
		on("accountability.missing-from-record", func(w *writer, f *of[accountability.Particulars]) {
			w.put(accountability.MissingFromRecord(f.Activity, f.Facts).String())
		}),
		on("accountability.missing-from-assessment", func(w *writer, f *of[accountability.Particulars]) {
			w.put(accountability.MissingFromAssessment(f.Activity, f.Facts).String())
		}),
		on("accountability.missing-from-consultation", func(w *writer, f *of[accountability.Particulars]) {
			w.put(accountability.MissingFromConsultation(f.Activity, f.Facts).String())
		}),

		ruled("transfer.may-transfer", transfer.MayTransfer),
		on("transfer.places", func(w *writer, f *place) {
			w.put(f.Place.IsUnderGDPR(w.day).String())
			for a := range f.Place.Adequacies() {
				if !w.day.Before(a.From) && !w.day.After(a.Until) {
					w.word('=', a.Decision.String())
				}
			}
		}),

		ruled("credit.may-report", credit.MayReport),
		ruled("credit.may-use", credit.MayUse),
		ruled("credit.requires-notice", credit.RequiresNotice),
		ruled("credit.requires-removal", credit.RequiresRemoval),
		ruled("credit.requires-erasure", credit.RequiresErasure),
		ruled("credit.may-release", credit.MayRelease),
		ruled("credit.requires-copy", credit.RequiresCopy),
		ruled("credit.may-score", credit.MayScore),
		ruled("credit.may-release-debt-data", credit.MayReleaseDebtData),
		ruled("credit.requires-debt-erasure", credit.RequiresDebtErasure),
		ruled("credit.requires-model-erasure", credit.RequiresModelErasure),
		until("credit.last-archived", credit.LastArchived),
		until("credit.last-use", credit.LastUse),
		until("credit.notice-ends", credit.NoticeEnds),
		until("credit.wait-ends", credit.WaitEnds),

		ruled("claims.may-claim", claims.MayClaim),
		ruled("claims.may-enforce", claims.MayEnforce),
		ruled("claims.may-go-to-court", claims.MayGoToCourt),
		ruled("claims.may-send-demand", claims.MaySendDemand),
		ruled("claims.may-tell", claims.MayTell),
		ruled("claims.may-transfer-claim", claims.MayTransferClaim),
		ruled("claims.requires-account", claims.RequiresAccount),
		ruled("claims.requires-buyer-to-inform", claims.RequiresBuyerToInform),
		ruled("claims.requires-closing", claims.RequiresClosing),
		ruled("claims.requires-erasing-file", claims.RequiresErasingFile),
		ruled("claims.requires-keeping-file", claims.RequiresKeepingFile),
		ruled("claims.requires-report", claims.RequiresReport),
		ruled("claims.requires-seller-to-stop", claims.RequiresSellerToStop),
		until("claims.file-by", func(l letter) retention.Bound { return claims.FileBy(l.Announced) }),

		ruled("marketing.may-address", marketing.MayAddress),
		ruled("marketing.requires-wash", marketing.RequiresWash),
		ruled("marketing.may-store", marketing.MayStore),

		ruled("monitoring.may-watch", monitoring.MayWatch),
		ruled("monitoring.may-hand-over", monitoring.MayHandOver),
		ruled("monitoring.requires-erasure", monitoring.RequiresErasure),
		ruled("monitoring.may-open", monitoring.MayOpen),
		ruled("monitoring.requires-closing", monitoring.RequiresClosing),
		ruled("monitoring.requires-emptying", monitoring.RequiresEmptying),
		ruled("monitoring.may-record", monitoring.MayRecord),
		ruled("monitoring.may-track", monitoring.MayTrack),

		ruled("recruiting.may-collect", recruiting.MayCollect),
		ruled("recruiting.requires-listing", recruiting.RequiresListing),
		ruled("recruiting.requires-qualifications", recruiting.RequiresQualifications),
		ruled("recruiting.requires-removal", recruiting.RequiresRemoval),
	}
}

// policyOf is a policy that is reviewed.
type policyOf struct{ Policy *privacy.Policy }

// told is an activity of which persons are told.
type told struct{ Activity *privacy.Activity }

// received is a day from which a period runs, and the end of the financial year.
type received struct {
	On   retention.Date
	Year retention.YearEnd
}

// further are the questions whose answers are no outcomes: findings, and days.
func further() []*question {
	reviewed := on("review.of", func(w *writer, f *policyOf) {
		if f.Policy == nil {
			return
		}
		for _, finding := range review.Of(f.Policy, w.day) {
			w.word('!', finding.Code.String())
			for _, part := range []string{string(finding.Activity), string(finding.Statement), string(finding.Rule), finding.Missing.String(), finding.Open.String()} {
				w.put(":")
				w.put(part)
			}
		}
	})
	reviewed.leaves = func(_ retention.Date, l leaves) {
		list := []value{{"-", (*privacy.Policy)(nil)}}
		for _, p := range policies() {
			list = append(list, value{p.name, p.policy})
		}
		l[reflect.TypeFor[*privacy.Policy]()] = append(list, value{"axactor-completed", axactor.Completed()})
	}
	periods := on("retention.answering-periods", func(w *writer, f *received) {
		for _, term := range []retention.Term{
			retention.AnswerBy(f.On), retention.ExtendedAnswerBy(f.On),
			accountability.AdviceBy(f.On), accountability.ExtendedAdviceBy(f.On), accountability.ExtensionNoticeBy(f.On),
		} {
			w.term(term)
		}
		safe, outer := retention.InformBy(retention.On(f.On), retention.NotYet(), retention.NotYet())
		w.word('=', "inform:")
		w.bound(safe)
		w.put("/")
		w.bound(outer)
		w.word('=', "roll:")
		w.date(retention.Roll(f.On))
		w.word('=', "wash:")
		w.date(marketing.WashFrom(f.On))
		if !f.On.IsZero() {
			aware, late := retention.BreachNotice(noon(f.On))
			w.word('=', "breach:")
			w.moment(aware)
			w.put("/")
			w.moment(late)
		}
	})
	periods.leaves = func(day retention.Date, l leaves) {
		l[reflect.TypeFor[retention.Date]()] = spell(day, 0, 400)
		l[reflect.TypeFor[retention.YearEnd]()] = []value{{"-", retention.YearEnd{}}}
	}
	statutory := on("retention.statutory-periods", func(w *writer, f *received) {
		event := retention.On(f.On)
		for _, s := range statutes {
			duty, _ := retention.StatutoryDuty(s)
			w.word('=', "duty:")
			w.bound(duty.FirstFree(event, f.Year))
			w.put("/")
			w.date(duty.Cutoff(f.On, f.Year))
		}
		for _, m := range maxima {
			ceiling, _ := retention.StatutoryCeiling(m)
			w.word('=', "maximum:")
			w.bound(ceiling.LastDay(event, f.Year))
			w.put("/")
			w.date(ceiling.Cutoff(f.On, f.Year))
		}
	})
	statutory.leaves = func(day retention.Date, l leaves) {
		l[reflect.TypeFor[retention.Date]()] = spell(day, -190, 1)
		l[reflect.TypeFor[retention.YearEnd]()] = []value{
			{"-", retention.YearEnd{}}, {"december", retention.CalendarYear()}, {"february", retention.YearEnding(2, 28)}, {"june", retention.YearEnding(6, 30)},
		}
	}
	return []*question{
		reviewed, periods, statutory,
		on("review.information", func(w *writer, f *told) {
			if f.Activity == nil {
				return
			}
			required, perhaps := review.Information(f.Activity, w.day)
			w.put(required.String())
			w.word('?', perhaps.String())
		}),
	}
}

// spell is every day between two days.
func spell(day retention.Date, first, last int) []value {
	list := []value{{"-", retention.Date{}}}
	for n := first; n < last; n++ {
		list = append(list, value{fmt.Sprintf("%+d", n), day.AddDays(n)})
	}
	return list
}

// questions are all questions, in the order of their names.
var questions = sync.OnceValue(func() []*question {
	list := append(sectors(), further()...)
	for _, p := range policies() {
		list = append(list, personal(p)...)
	}
	slices.SortFunc(list, func(a, b *question) int { return strings.Compare(a.name, b.name) })
	return list
})
