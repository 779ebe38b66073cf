package axactor

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
)

// notes gives every statement that is no activity or rule a home, and tells of
// every one that is doubtful what it is measured against. Notes stand in the
// order of the statements.
func notes() []privacy.Note {
	doubt := func(id privacy.StatementID, topic privacy.Topic, against ...law.Provision) privacy.Note {
		return privacy.Note{Statement: id, Topic: topic, Doubt: true, Law: against}
	}
	plain := func(id privacy.StatementID, topic privacy.Topic, about ...law.Provision) privacy.Note {
		return privacy.Note{Statement: id, Topic: topic, Law: about}
	}
	right := func(id privacy.StatementID, r lawfulbasis.Right, isDoubtful bool, about ...law.Provision) privacy.Note {
		return privacy.Note{Statement: id, Topic: privacy.TopicRight, Right: r, Doubt: isDoubtful, Law: about}
	}
	return []privacy.Note{
		plain("N-01", privacy.TopicDefinition, law.Article(4).Paragraph(1)),
		// Two controllers for one debtor, and no word of who answers for what.
		doubt("N-02", privacy.TopicController, law.Article(26)),
		plain("N-06", privacy.TopicSafeguard, law.Article(28).Paragraph(3)),
		// Only one of the two controllers has an officer in the notice.
		doubt("N-07", privacy.TopicController, law.Article(13).Paragraph(1).Point('b'), law.Article(37)),
		plain("N-08", privacy.TopicSafeguard, law.Article(2).Paragraph(1), law.Article(32)),
		// Whoever represents a firm is not party to the firm's contract.
		doubt("N-13", privacy.TopicBasis, law.Article(6).Paragraph(1).Point('b')),
		// A duty needs an act: collectors are not among the obliged, and may
		// report a suspicion without having to.
		doubt("N-16", privacy.TopicBasis, law.Article(6).Paragraph(1).Point('c'), law.Article(6).Paragraph(3), law.Section(law.Hvitvaskingsloven, "4"), law.Section(law.Inkassoloven1988, "28").Paragraph(3)),
		plain("N-20", privacy.TopicBasis, law.Article(6).Paragraph(1).Point('b')),
		// No act gives a collector a public task.
		doubt("N-22", privacy.TopicBasis, law.Article(6).Paragraph(1).Point('e'), law.Article(6).Paragraph(3)),
		// Two bases under one balance that only the one has.
		doubt("N-23", privacy.TopicBasis, law.Article(6).Paragraph(1).Point('d'), law.Article(6).Paragraph(1).Point('f')),
		plain("N-24", privacy.TopicBasis, law.Article(6).Paragraph(1).Point('a'), law.Article(7)),
		// That the debtor has a contract does not make collecting necessary to
		// perform it.
		doubt("N-30", privacy.TopicBasis, law.Article(6).Paragraph(1).Point('b')),
		doubt("N-52", privacy.TopicData, law.Section(law.Personopplysningsloven, "12"), law.Section(law.Hvitvaskingsloven, "4")),
		// What tests, referees and social media tell is in no list.
		doubt("N-53", privacy.TopicData, law.Article(14).Paragraph(1).Point('d')),
		// Sex life is a special category besides orientation.
		doubt("N-55", privacy.TopicData, law.Article(9).Paragraph(1)),
		// Consent must be explicit, handling must be for a legal claim, and an
		// interest must be vital, of one who cannot consent.
		doubt("N-56", privacy.TopicData, law.Article(9).Paragraph(2).Point('a'), law.Article(9).Paragraph(2).Point('c'), law.Article(9).Paragraph(2).Point('f')),
		// Asking to be told of an illness is collecting.
		doubt("N-57", privacy.TopicData, law.Article(9).Paragraph(2).Point('a'), law.Article(9).Paragraph(2).Point('f')),
		// Data about debtors, listed under those who represent others.
		doubt("N-58", privacy.TopicData, law.Article(14).Paragraph(1).Point('d')),
		doubt("N-59", privacy.TopicData, law.Article(14).Paragraph(1).Point('d')),
		// A source under a name that it no longer goes by, and no word of how tax
		// data may come to a collector.
		doubt("N-61", privacy.TopicSource, law.Article(12).Paragraph(1), law.Article(14).Paragraph(2).Point('f')),
		// References and social media need a basis, and word to the applicant.
		doubt("N-62", privacy.TopicSource, law.Article(14), law.Section(law.Diskrimineringsloven, "30"), law.Section(law.Arbeidsmiljoloven, "13-4"), law.Section(law.Arbeidsmiljoloven, "9-3")),
		// The act asks for consent, and no longer only for information.
		doubt("N-63", privacy.TopicSource, law.Section(law.Ekomloven2024, "3-15")),
		// Unnamed sources, old cases reused, and a client's data that is not
		// the processor's to reuse.
		doubt("N-67", privacy.TopicSource, law.Article(14).Paragraph(2).Point('f'), law.Article(5).Paragraph(1).Point('b'), law.Article(6).Paragraph(4), law.Article(28).Paragraph(3).Point('a')),
		// When reporting may begin, and when it must stop, is left out.
		doubt("N-72", privacy.TopicRecipient, law.Section(law.Kredittopplysningsloven, "10"), law.Section(law.Kredittopplysningsloven, "11"), law.Section(law.Kredittopplysningsloven, "24")),
		// Employers and the welfare office have no part any more.
		doubt("N-73", privacy.TopicRecipient, law.Section(law.Tvangsfullbyrdelsesloven, "7-28")),
		// A company of the group is a recipient like any other.
		doubt("N-75", privacy.TopicRecipient, law.Article(4).Paragraph(9), law.Article(6).Paragraph(1)),
		doubt("N-76", privacy.TopicTransfer, law.Article(13).Paragraph(1).Point('f'), law.Article(14).Paragraph(1).Point('f'), law.Article(46), law.Article(49)),
		plain("N-80", privacy.TopicRetention, law.Article(5).Paragraph(1).Point('e')),
		// A norm of the trade is not law, nothing says when a case is closed,
		// and learning does not prolong the rest.
		doubt("N-81", privacy.TopicRetention, law.Article(5).Paragraph(1).Point('e'), law.Article(6).Paragraph(4)),
		// Neither the event nor the period.
		doubt("N-83", privacy.TopicRetention, law.Article(13).Paragraph(2).Point('a')),
		// What is pseudonymised is still personal data.
		doubt("N-86", privacy.TopicRetention, law.Article(4).Paragraph(5), law.Recital(26)),
		doubt("N-87", privacy.TopicRetention, law.Article(13).Paragraph(2).Point('a')),
		doubt("N-88", privacy.TopicRetention, law.Article(13).Paragraph(2).Point('a'), law.Article(14).Paragraph(2).Point('a')),
		right("N-90", lawfulbasis.RightToInformation, false, law.Article(13), law.Article(14)),
		right("N-90", lawfulbasis.RightOfAccess, false, law.Article(15)),
		right("N-90", lawfulbasis.RightToRectification, false, law.Article(16)),
		right("N-90", lawfulbasis.RightToErasure, false, law.Article(17)),
		// An interest, or somebody else's contract, refuses no erasure.
		right("N-91", lawfulbasis.RightToErasure, true, law.Article(17).Paragraph(3)),
		// Automated means are enough; the basis is the reason that holds.
		right("N-92", lawfulbasis.RightToPortability, true, law.Article(20).Paragraph(1)),
		// Each objection is weighed by itself, and none against marketing is.
		right("N-93", lawfulbasis.RightToObject, true, law.Article(21).Paragraph(1)),
		right("N-93", lawfulbasis.RightToObjectToMarketing, true, law.Article(21).Paragraph(2), law.Article(21).Paragraph(3)),
		right("N-93", lawfulbasis.RightToRestriction, true, law.Article(18)),
		right("N-93", lawfulbasis.RightAgainstAutomatedDecisions, true, law.Article(22)),
		// There is no "may": a consent can always be withdrawn.
		right("N-94", lawfulbasis.RightToWithdraw, true, law.Article(7).Paragraph(3)),
		right("N-94", lawfulbasis.RightToComplain, false, law.Article(77).Paragraph(1)),
		// A new purpose asks for word beforehand, not for a new page.
		doubt("N-96", privacy.TopicChange, law.Article(13).Paragraph(3), law.Article(14).Paragraph(4)),
		plain("N-97", privacy.TopicSafeguard, law.Article(5).Paragraph(2), law.Article(24), law.Article(32)),
		plain("N-98", privacy.TopicSafeguard, law.Article(5).Paragraph(1).Point('d')),
		// None of the six grounds is told.
		right("N-99", lawfulbasis.RightToErasure, true, law.Article(17).Paragraph(1)),
		right("N-99", lawfulbasis.RightToRectification, false, law.Article(16)),
	}
}
