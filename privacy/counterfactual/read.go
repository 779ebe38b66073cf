package counterfactual

import "github.com/personvern/personvern/privacy"

// fields are the facts that a question reads, or may read, as bits. What it does
// not read need not be changed to find what would change its answer.
type fields uint32

const (
	readsEvents fields = 1 << iota // those that the rules of a use count from
	readsTiming                    // what the time for informing counts from
	readsConsent
	readsObjection
	readsGrounds
	readsNecessity
	readsExemption
	readsElements
	readsInformed
	readsUnlawfulness
	readsOrder
	readsChildService
	readsOrigin
	readsAccuracy
	readsExclusion
	readsWithholding
	readsOthers
	readsDisclosures
	readsTelling
	readsHolds
	readsIdentity
	readsDoubt
	readsExcess
	readsReceipt
	readsContest // what the person says is wrong, wants or needs
	readsTransfer
	readsAbsent // the statutory rules of activities that the item does not mention
	numFields   = iota
)

const (
	readsAll = 1<<numFields - 1

	// the gate that a request passes before its merits, and what the rest of what
	// is asked for it rests on: whether anything is left of a use, and whether the
	// rules reach the item, or statutory maxima alone
	readsGate    = readsIdentity | readsDoubt | readsExcess | readsReceipt
	readsItem    = readsExclusion | readsEvents | readsExemption
	readsErasure = readsItem | readsConsent | readsObjection | readsGrounds | readsNecessity |
		readsUnlawfulness | readsOrder | readsHolds | readsAbsent
	readsFindings = readsItem | readsTiming | readsConsent | readsElements | readsOrigin | readsWithholding | readsDisclosures
	readsUse      = readsErasure | readsFindings
	readsLimits   = readsErasure&^readsAbsent | readsWithholding | readsAccuracy | readsContest
)

// reads are the facts that each question may read.
var reads = [...]fields{
	privacy.AskMayErase:                 readsErasure,
	privacy.AskRequiresErasure:          readsErasure,
	privacy.AskRequiresErasureOnRequest: readsErasure | readsGate | readsChildService,
	privacy.AskMayKeep:                  readsErasure,
	privacy.AskMayProcess:               readsUse,
	privacy.AskMayDisclose:              readsUse | readsTransfer,
	privacy.AskMayDecideAutomatically:   readsFindings | readsAbsent,
	privacy.AskRequiresInformation:      readsItem | readsInformed | readsElements | readsWithholding,
	privacy.AskRequiresAccess:           readsItem | readsGate | readsWithholding,
	privacy.AskRequiresRectification:    readsItem | readsGate | readsWithholding | readsAccuracy,
	privacy.AskRequiresRestriction:      readsGate | readsLimits,
	privacy.AskRequiresNotification:     readsItem | readsDisclosures | readsTelling,
	privacy.AskRequiresPortability:      readsItem | readsGate | readsElements | readsOrigin | readsOthers,
	privacy.AskRequiresEndOfUse:         readsItem | readsGate | readsGrounds,
	privacy.AskRequiresHumanDecision:    readsFindings | readsGate,
	privacy.AskHasRight:                 readsFindings,
}

// read returns the facts that a question may read. What the person has asked and
// nobody has decided is read with it.
func (q *Question) read() fields {
	all := reads[q.question]
	if all&readsUse == readsUse && q.request.Kind != 0 {
		all |= readsExcess | readsReceipt
		if q.request.Kind == privacy.AskRestriction {
			all |= readsLimits
		}
	}
	return all
}
