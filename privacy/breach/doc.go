// Package breach answers what a personal data breach requires, and by when:
// whether the authority is notified, whether the persons are told, whether a
// processor tells its controller, and whether the breach is recorded (Art. 33
// and 34).
//
// A [Breach] is what is known of one event. A question takes it and a moment,
// and returns an [Answer]: an outcome with its reasons, the provisions that they
// rest on, the duties that are open, with their last moments, and the facts
// that are missing where they decide.
//
//	b := breach.Breach{
//		Role:           lawfulbasis.Controller,
//		Aware:          aware, // a moment, in the zone it was noted in
//		SecurityBreach: privacy.Yes,
//		DataAffected:   privacy.Yes,
//	}
//	a := breach.RequiresNotice(b, now)
//	a.Outcome()                     // required: nobody has shown a risk to be unlikely
//	for d := range a.Duties() { … } // notify-authority, by d.Safe
//
// Questions are pure functions: no clock, no input or output, no error, no
// allocation, and no panic for any value of the facts.
//
// # What an outcome means
//
//	question                   Required                   Permitted               Referred
//	RequiresNotice             the authority is           Article 33 does not     the controller
//	                           notified                   ask for it              decides
//	RequiresTellingPersons     the persons are told,      Article 34 does not     the same
//	                           each or by a public        ask for it
//	                           communication
//	RequiresTellingController  the controller is told     Article 33(2) does      never
//	                                                      not ask for it
//	RequiresRecord             the breach is documented   Article 33(5) does      the controller
//	                                                      not ask for it          documents it
//
// No answer is Forbidden: nothing in these articles forbids telling anybody.
// Permitted means that they do not require it, and no more: a duty of secrecy
// elsewhere in the law can forbid what Article 34 does not ask for. Where a
// secret was raised, [LeaveOutSecrets] is among the duties for that reason.
// Undetermined is never a release from anything. An outcome says what the law
// requires of the event, also once it is done; [Answer.Duties] yields what is
// still open at the moment asked about.
//
// # Who must show what
//
// Something is a personal data breach where there was a breach of security and
// it destroyed, lost, altered, disclosed or opened personal data (Art. 4(12)).
// That is asked for, and while it is not known the answers are undetermined.
//
// That a risk to persons is unlikely is for the controller to demonstrate
// (Art. 5(2), 33(1), recital 85). Where nobody has shown it, where the judgement
// is undecided, not made yet or past its review day, the authority is notified.
// A high risk is not presumed: it is what Article 34(1) asks for, so that the
// persons must be told where it is likely, and the answer is undetermined while
// nobody has said. A high risk is a risk: a breach that is judged likely to
// bring a high one is notified whatever was judged of the risk, and where a risk
// was shown to be unlikely a high one is so too.
//
// What releases from telling persons has to be raised: that the data was
// protected, that the risk was remedied, that the effort is disproportionate
// (Art. 34(3)), and that the telling would reveal a secret
// (personopplysningsloven § 16(4)). Left out, it is not there. Raised and
// undecided, it leaves the answer undetermined where it decides. None of the
// four has a bearing on the notice to the authority. Disproportionate effort
// does not release from informing the persons, only from telling each: the
// outcome stays Required, and the duty is [CommunicatePublicly].
//
// An order of the authority to tell the persons (Art. 34(4)) goes before the
// controller's own view, and settles for all questions that there is a breach
// and a high risk. Against a secret that covers the whole of the telling it is
// undetermined: no authority that we know says which prevails.
//
// # By when
//
// The authority is notified without undue delay and, where feasible, within 72
// hours of awareness. The hours are elapsed hours, weekends and holidays among
// them, and are read twice, as [retention.BreachNotice] does: Duty.Safe and
// Duty.Outer. Neither is a moment after which a notice is out of place. A notice
// that comes later is still due, with the reasons for the delay
// ([ExplainDelay]), which are asked for once the stricter reading has passed;
// what is not known in time follows in phases ([CompleteNotice], Art. 33(4)).
// For telling persons, for telling the controller and for the rest of a notice
// the law sets no number of hours, and nor do we.
//
// A processor makes no assessment of the risk: it tells the controller of every
// breach without undue delay (Art. 33(2)), and the controller's questions are
// Referred. Of joint controllers each has the same answers; which of them acts
// is for their arrangement to say (Art. 26(1)).
//
// # Our reading
//
// For some of this we know no authority: that an exception which was raised and
// not decided leaves telling persons undetermined rather than required; that an
// order settles what it presupposes also for Article 33; that a sub-processor
// is a processor for Article 33(2), whichever way down the chain its word goes;
// that a processor need not keep the record of Article 33(5) itself; and that
// the hour of awareness is left out of the outer count.
package breach
