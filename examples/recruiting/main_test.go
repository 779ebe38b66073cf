package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

const want = `2026-08-01  an application came in                   erase: permitted, last day: open
            purpose-active, Article 5(1)(e) GDPR
2026-09-10  she agreed to the talent pool            erase: permitted, last day: open
            purpose-active, Article 5(1)(e) GDPR
2026-10-02  the position went to somebody else       erase: permitted, last day: 2027-09-10
            purpose-active, Article 5(1)(e) GDPR
2026-11-01  she disputes the choice                  erase: undetermined, last day: 2027-09-10..
            facts-missing, Article 5(2) GDPR
            find out: hold-grounds
2026-11-02  legal finds the claim pending            erase: forbidden, last day: open
            own-claim, Article 17(3)(e) GDPR
2027-01-15  she leaves the talent pool               erase: forbidden, last day: open
            own-claim, Article 17(3)(e) GDPR
2027-03-01  the dispute is settled                   erase: required, last day: 2027-02-28
            consent-withdrawn, Article 17(1)(b) GDPR
2027-03-01  had she been hired instead               erase: permitted, last day: open
            purpose-active, Article 5(1)(e) GDPR
2027-03-01  and had nobody looked for disputes       erase: undetermined, last day: open
            facts-missing, Article 5(2) GDPR
            find out: holds
`

func TestLife(t *testing.T) {
	var out bytes.Buffer
	life(&out)
	assert.Equal(t, want, out.String())
}

// wantYear is checked against the law line by line. What came from her is told of on the day it
// came (Art. 13(1)), what came from a referee within a month (Art. 14(3)(a)). A
// use that nobody has assessed is undetermined, and the list is what to look
// into. The answer about access falls on a Saturday, so that it may be Monday's
// (Reg. 1182/71 Art. 3(4)); section 16 first paragraph e withholds the notes, and
// Art. 15(4) takes somebody else out of the reference. Portability reaches what
// she provided under the contract (Art. 20(1)).
const wantYear = `2026-08-01  an application comes in: is she to be informed?
            requires-information of application: required
            because right-given, Article 13 GDPR
            then inform-person by 2026-08-01
2026-08-02  the receipt told her: may it be read?
            may-process of application: permitted
            because every-test-met, Article 5(1) GDPR, Article 6(1) GDPR
            then keep-record
2026-08-22  a referee was heard: is she to be informed of that?
            requires-information of reference: required
            because right-given, Article 14 GDPR
            then inform-person by 2026-09-21
2026-08-24  somebody wants to look her up in social media
            may-process of social_media: undetermined
            because facts-missing, Article 5(2) GDPR
            find out purpose-specified of social-media-check
            find out purpose-explicit of social-media-check
            find out purpose-legitimate of social-media-check
            find out data-necessary of social-media-check
            find out nothing-inferred of social-media-check
            find out no-processor of social-media-check
            find out processor-guarantees of social-media-check
            find out processor-contract of social-media-check
            find out impact-assessment-not-needed of social-media-check
            find out impact-assessed of social-media-check
            find out consultation-settled of social-media-check
            find out strictly-necessary of social-media-check
            find out no-public-task of social-media-check
            find out interest-lawful of social-media-check
            find out interest-real of social-media-check
            find out interest-prevails of social-media-check
            find out no-law-forbids of social-media-check
            find out no-decision of social-media-check
            find out human-decides of social-media-check
            find out no-significant-effect of social-media-check
            find out decision-for-contract of social-media-check
            find out decision-by-law of social-media-check
            find out concerns-no-child of social-media-check
            first settle-facts
2026-08-25  personnel has looked into it: it is private, and not needed
            may-process of social_media: forbidden
            because basis-fails, Article 6(1)(f) GDPR, Article 6(1) GDPR: not interest-prevails
            because data-unnecessary, Article 5(1)(c) GDPR: not data-necessary
2026-10-02  the position went to somebody else: may hiring go on with it?
            may-process of application: forbidden
            because purpose-ended, Article 17(1)(a) GDPR, Article 5(1)(e) GDPR
2026-10-02  she agreed to the talent pool: may a manager see it?
            may-process of application: permitted
            because every-test-met, Article 5(1) GDPR, Article 6(1) GDPR
            then offer-withdrawal
            then keep-record
2026-11-05  she asks what is held about her, to be answered by 2026-12-05, 2026-12-07 at the latest
2026-11-12  the application
            requires-access of application: required
            because right-given, Article 15 GDPR
            then provide-access by 2026-12-05
            then answer-person by 2026-12-05
2026-11-12  what the panel wrote for its own preparation
            requires-access of interview_note: forbidden
            because withheld-by-law, Personal Data Act section 16 first paragraph letter e, Article 23 GDPR
            then cite-exemption by 2026-12-05
            then explain-refusal by 2026-12-05
2026-11-12  the reference, which speaks of a colleague too
            requires-access of reference: required
            because right-given, Article 15 GDPR
            first redact-others
            then provide-access by 2026-12-05
            then answer-person by 2026-12-05
2026-11-21  she asks for what she handed in, for another employer
            requires-portability of application: required
            because right-given, Article 20(1) GDPR
            then hand-over by 2026-12-20
            then answer-person by 2026-12-20
2026-11-21  and for the reference
            requires-portability of reference: forbidden
            because not-portable, Article 20(1)(a) GDPR, Article 20(3) GDPR
            because not-provided, Article 20(1) GDPR
            then explain-refusal by 2026-12-20
2027-01-15  she leaves the talent pool, and nobody has dealt with it
            may-process of application: forbidden
            because consent-withdrawn, Article 17(1)(b) GDPR, Article 7(3) GDPR
2027-01-15  must the pool let go of it?
            requires-end-of-use of application: required
            because consent-withdrawn, Article 17(1)(b) GDPR, Article 7(3) GDPR
            first end-use
            then answer-person
2027-01-16  and must it be erased?
            requires-erasure of application: permitted
            because purpose-active, Article 5(1)(e) GDPR, Article 6(1) GDPR
2027-04-02  and half a year after the position was filled?
            requires-erasure of application: required
            because consent-withdrawn, Article 17(1)(b) GDPR, Article 7(3) GDPR
            because purpose-ended, Article 17(1)(a) GDPR, Article 5(1)(e) GDPR
            then tell-recipients by 2027-04-02
            then instruct-processors by 2027-04-02
            then record-erasure by 2027-04-02
            then erase-backups
`

func TestYear(t *testing.T) {
	var out bytes.Buffer
	year(&out)
	assert.Equal(t, wantYear, out.String())
}
