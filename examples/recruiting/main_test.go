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
