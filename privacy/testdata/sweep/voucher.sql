-- the uses of a related table, a duty, holds and judgements

-- due
(NOT ((NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
      ((c.activity = $1 AND
        1 = 1) OR
       (c.activity = $2 AND
        1 = 1) OR
       (c.activity = $3 AND
        1 = 1))) OR
     1 = 1)) OR
   EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    (c.activity IS NULL OR
     c.activity NOT IN ($4, $5, $6))))) AND
 NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    ((c.activity = $7 AND
      1 = 0) OR
     (c.activity = $8 AND
      1 = 0) OR
     (c.activity = $9 AND
      1 = 1))) OR
   1 = 0)) AND
 (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $10 AND
       1 = 0) OR
      (c.activity = $11 AND
       (NOT ((c.booked_on IS NOT NULL AND
          c.booked_on <= $12)))) OR
      (c.activity = $13 AND
       1 = 0))) OR
    (NOT ((r.booked_on IS NOT NULL AND
       r.booked_on <= $14))))) AND
  NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
     (h.kind = $15 AND
      ((h.since IS NULL AND
        NOT (1 = 0)) OR
       (h.since IS NOT NULL AND
        h.since <= $16)) AND
      NOT ((h.released IS NOT NULL AND
        h.released <= $17)))) OR
    EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
     (h.kind = $18 AND
      ((h.since IS NULL AND
        NOT (1 = 0)) OR
       (h.since IS NOT NULL AND
        h.since <= $19)) AND
      NOT ((h.released IS NOT NULL AND
        h.released <= $20)))) OR
    EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
     (h.kind = $21 AND
      ((h.since IS NULL AND
        NOT (1 = 0)) OR
       (h.since IS NOT NULL AND
        h.since <= $22)) AND
      NOT ((h.released IS NOT NULL AND
        h.released <= $23)) AND
      NOT (((h.grounds = 'no') IS TRUE AND
        (h.judged_on IS NULL OR
         h.judged_on <= $24) AND
        (h.judge_again_by IS NULL OR
         h.judge_again_by >= $25))))) OR
    EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
     ((h.kind IS NULL OR
       h.kind NOT IN ($26, $27, $28, $29, $30, $31, $32)) AND
      ((h.since IS NULL AND
        NOT (1 = 0)) OR
       (h.since IS NOT NULL AND
        h.since <= $33)) AND
      NOT ((h.released IS NOT NULL AND
        h.released <= $34)))))) AND
  ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $35 AND
       1 = 0) OR
      (c.activity = $36 AND
       1 = 0) OR
      (c.activity = $37 AND
       1 = 0))) OR
    1 = 0) OR
   (NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (h.kind = $38 AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $39)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $40)) AND
        NOT (((h.grounds = 'no') IS TRUE AND
          (h.judged_on IS NULL OR
           h.judged_on <= $41) AND
          (h.judge_again_by IS NULL OR
           h.judge_again_by >= $42))))) OR
      EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (h.kind = $43 AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $44)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $45)))) OR
      EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (h.kind = $46 AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $47)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $48)))) OR
      EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (h.kind = $49 AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $50)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $51)))) OR
      EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       ((h.kind IS NULL OR
         h.kind NOT IN ($52, $53, $54, $55, $56, $57, $58)) AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $59)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $60)))) OR
      EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
       (((a.received IS NULL AND
          NOT (1 = 0)) OR
         (a.received IS NOT NULL AND
          a.received <= $61)) AND
        NOT ((a.answered IS NOT NULL AND
          a.answered <= $62)))))) AND
    (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
        ((c.activity = $63 AND
          (1 = 1 AND
           NOT ((((c.needed = 0) IS TRUE AND
              (c.needed_on IS NULL OR
               c.needed_on <= $64) AND
              (c.needed_by IS NULL OR
               c.needed_by >= $65)) OR
             (c.closed_on IS NOT NULL AND
              c.closed_on <= $66) OR
             ((c.objected_on IS NOT NULL AND
               c.objected_on <= $67) AND
              ((c.overriding = 0) IS TRUE)))))) OR
         (c.activity = $68 AND
          1 = 0) OR
         (c.activity = $69 AND
          1 = 0))) OR
       1 = 0)) OR
     (((r.unlawful = 1) IS TRUE AND
       (r.unlawful_on IS NULL OR
        r.unlawful_on <= $70) AND
       (r.unlawful_by IS NULL OR
        r.unlawful_by >= $71)) OR
      ((r.ordered = 1) IS TRUE)))))))
-- $1 collection
-- $2 bookkeeping
-- $3 for-clients
-- $4 collection
-- $5 bookkeeping
-- $6 for-clients
-- $7 collection
-- $8 bookkeeping
-- $9 for-clients
-- $10 collection
-- $11 bookkeeping
-- $12 2024-12-31
-- $13 for-clients
-- $14 2024-12-31
-- $15 order
-- $16 2030-01-01
-- $17 2030-01-01
-- $18 persons-claim
-- $19 2030-01-01
-- $20 2030-01-01
-- $21 opposed-erasure
-- $22 2030-01-01
-- $23 2030-01-01
-- $24 2030-01-01
-- $25 2030-01-01
-- $26 order
-- $27 own-claim
-- $28 breach-record
-- $29 persons-claim
-- $30 opposed-erasure
-- $31 contest
-- $32 open-access-request
-- $33 2030-01-01
-- $34 2030-01-01
-- $35 collection
-- $36 bookkeeping
-- $37 for-clients
-- $38 own-claim
-- $39 2030-01-01
-- $40 2030-01-01
-- $41 2030-01-01
-- $42 2030-01-01
-- $43 breach-record
-- $44 2030-01-01
-- $45 2030-01-01
-- $46 contest
-- $47 2030-01-01
-- $48 2030-01-01
-- $49 open-access-request
-- $50 2030-01-01
-- $51 2030-01-01
-- $52 order
-- $53 own-claim
-- $54 breach-record
-- $55 persons-claim
-- $56 opposed-erasure
-- $57 contest
-- $58 open-access-request
-- $59 2030-01-01
-- $60 2030-01-01
-- $61 2030-01-01
-- $62 2030-01-01
-- $63 collection
-- $64 2030-01-01
-- $65 2030-01-01
-- $66 2026-12-31
-- $67 2030-01-01
-- $68 bookkeeping
-- $69 for-clients
-- $70 2030-01-01
-- $71 2030-01-01

-- undated
((NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $1 AND
       1 = 1) OR
      (c.activity = $2 AND
       1 = 1) OR
      (c.activity = $3 AND
       1 = 1))) OR
    1 = 1)) OR
  EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
   (c.activity IS NULL OR
    c.activity NOT IN ($4, $5, $6)))) OR
 (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $7 AND
       1 = 0) OR
      (c.activity = $8 AND
       1 = 0) OR
      (c.activity = $9 AND
       1 = 1))) OR
    1 = 0)) AND
  (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
      ((c.activity = $10 AND
        1 = 0) OR
       (c.activity = $11 AND
        (NOT (((c.booked_on IS NULL AND
            NOT (1 = 0)) OR
           (c.booked_on IS NOT NULL AND
            c.booked_on <= $12))))) OR
       (c.activity = $13 AND
        1 = 0))) OR
     (NOT (((r.booked_on IS NULL AND
         NOT (1 = 0)) OR
        (r.booked_on IS NOT NULL AND
         r.booked_on <= $14)))))) AND
   NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
      (h.kind = $15 AND
       (h.since IS NOT NULL AND
        h.since <= $16) AND
       NOT (((h.released IS NULL AND
          NOT ((h.standing) IS TRUE)) OR
         (h.released IS NOT NULL AND
          h.released <= $17))) AND
       (h.review_by IS NULL OR
        h.review_by >= $18))) OR
     EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
      (h.kind = $19 AND
       (h.since IS NOT NULL AND
        h.since <= $20) AND
       NOT (((h.released IS NULL AND
          NOT ((h.standing) IS TRUE)) OR
         (h.released IS NOT NULL AND
          h.released <= $21))) AND
       (h.review_by IS NULL OR
        h.review_by >= $22))))) AND
   ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
      ((c.activity = $23 AND
        1 = 0) OR
       (c.activity = $24 AND
        1 = 0) OR
       (c.activity = $25 AND
        1 = 0))) OR
     1 = 0) OR
    (NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
        (h.kind = $26 AND
         (h.since IS NOT NULL AND
          h.since <= $27) AND
         NOT (((h.released IS NULL AND
            NOT ((h.standing) IS TRUE)) OR
           (h.released IS NOT NULL AND
            h.released <= $28))) AND
         ((h.grounds = 'yes') IS TRUE AND
          (h.judged_on IS NULL OR
           h.judged_on <= $29) AND
          (h.judge_again_by IS NULL OR
           h.judge_again_by >= $30)) AND
         (h.review_by IS NULL OR
          h.review_by >= $31))) OR
       EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
        (h.kind = $32 AND
         (h.since IS NOT NULL AND
          h.since <= $33) AND
         NOT (((h.released IS NULL AND
            NOT ((h.standing) IS TRUE)) OR
           (h.released IS NOT NULL AND
            h.released <= $34))) AND
         (h.review_by IS NULL OR
          h.review_by >= $35))) OR
       EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
        (h.kind = $36 AND
         (h.since IS NOT NULL AND
          h.since <= $37) AND
         NOT (((h.released IS NULL AND
            NOT ((h.standing) IS TRUE)) OR
           (h.released IS NOT NULL AND
            h.released <= $38))) AND
         ((h.grounds = 'yes') IS TRUE AND
          (h.judged_on IS NULL OR
           h.judged_on <= $39) AND
          (h.judge_again_by IS NULL OR
           h.judge_again_by >= $40)) AND
         (h.review_by IS NULL OR
          h.review_by >= $41))) OR
       EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
        (h.kind = $42 AND
         (h.since IS NOT NULL AND
          h.since <= $43) AND
         NOT (((h.released IS NULL AND
            NOT ((h.standing) IS TRUE)) OR
           (h.released IS NOT NULL AND
            h.released <= $44))) AND
         (h.review_by IS NULL OR
          h.review_by >= $45))) OR
       EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
        (h.kind = $46 AND
         (h.since IS NOT NULL AND
          h.since <= $47) AND
         NOT (((h.released IS NULL AND
            NOT ((h.standing) IS TRUE)) OR
           (h.released IS NOT NULL AND
            h.released <= $48))) AND
         (h.review_by IS NULL OR
          h.review_by >= $49))) OR
       EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
        ((a.received IS NOT NULL AND
          a.received <= $50) AND
         NOT (((a.answered IS NULL AND
            NOT ((1 = 1) IS TRUE)) OR
           (a.answered IS NOT NULL AND
            a.answered <= $51))))))) AND
     (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
         ((c.activity = $52 AND
           (1 = 1 AND
            NOT ((((c.needed = 0) IS TRUE AND
               (c.needed_on IS NULL OR
                c.needed_on <= $53) AND
               (c.needed_by IS NULL OR
                c.needed_by >= $54)) OR
              ((c.closed_on IS NULL AND
                NOT ((c.is_open) IS TRUE)) OR
               (c.closed_on IS NOT NULL AND
                c.closed_on <= $55)) OR
              (((c.objected_on IS NULL AND
                 NOT ((1 = 1) IS TRUE)) OR
                (c.objected_on IS NOT NULL AND
                 c.objected_on <= $56)) AND
               NOT (((c.overriding = 1) IS TRUE))))))) OR
          (c.activity = $57 AND
           1 = 0) OR
          (c.activity = $58 AND
           1 = 0))) OR
        1 = 0)) OR
      (((r.unlawful = 1) IS TRUE AND
        (r.unlawful_on IS NULL OR
         r.unlawful_on <= $59) AND
        (r.unlawful_by IS NULL OR
         r.unlawful_by >= $60)) OR
       ((((r.unlawful_raised) IS TRUE OR
          (r.unlawful = 1) IS TRUE OR
          (r.unlawful = 0) IS TRUE) AND
         (r.unlawful_on IS NULL OR
          r.unlawful_on <= $61)) AND
        NOT (((r.unlawful = 0) IS TRUE AND
          (r.unlawful_on IS NULL OR
           r.unlawful_on <= $62) AND
          (r.unlawful_by IS NULL OR
           r.unlawful_by >= $63)))) OR
       ((r.ordered = 1) IS TRUE) OR
       ((((r.ordered_raised) IS TRUE OR
          (r.ordered = 1) IS TRUE OR
          1 = 0)) AND
        NOT (1 = 0))))))) AND
  NOT ((NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
       ((c.activity = $64 AND
         1 = 0) OR
        (c.activity = $65 AND
         (NOT ((c.booked_on IS NOT NULL AND
            c.booked_on <= $66)))) OR
        (c.activity = $67 AND
         1 = 0))) OR
      (NOT ((r.booked_on IS NOT NULL AND
         r.booked_on <= $68))))) AND
    NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (h.kind = $69 AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $70)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $71)))) OR
      EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (h.kind = $72 AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $73)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $74)))) OR
      EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (h.kind = $75 AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $76)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $77)) AND
        NOT (((h.grounds = 'no') IS TRUE AND
          (h.judged_on IS NULL OR
           h.judged_on <= $78) AND
          (h.judge_again_by IS NULL OR
           h.judge_again_by >= $79))))) OR
      EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       ((h.kind IS NULL OR
         h.kind NOT IN ($80, $81, $82, $83, $84, $85, $86)) AND
        ((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $87)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $88)))))) AND
    ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
       ((c.activity = $89 AND
         1 = 0) OR
        (c.activity = $90 AND
         1 = 0) OR
        (c.activity = $91 AND
         1 = 0))) OR
      1 = 0) OR
     (NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
         (h.kind = $92 AND
          ((h.since IS NULL AND
            NOT (1 = 0)) OR
           (h.since IS NOT NULL AND
            h.since <= $93)) AND
          NOT ((h.released IS NOT NULL AND
            h.released <= $94)) AND
          NOT (((h.grounds = 'no') IS TRUE AND
            (h.judged_on IS NULL OR
             h.judged_on <= $95) AND
            (h.judge_again_by IS NULL OR
             h.judge_again_by >= $96))))) OR
        EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
         (h.kind = $97 AND
          ((h.since IS NULL AND
            NOT (1 = 0)) OR
           (h.since IS NOT NULL AND
            h.since <= $98)) AND
          NOT ((h.released IS NOT NULL AND
            h.released <= $99)))) OR
        EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
         (h.kind = $100 AND
          ((h.since IS NULL AND
            NOT (1 = 0)) OR
           (h.since IS NOT NULL AND
            h.since <= $101)) AND
          NOT ((h.released IS NOT NULL AND
            h.released <= $102)))) OR
        EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
         (h.kind = $103 AND
          ((h.since IS NULL AND
            NOT (1 = 0)) OR
           (h.since IS NOT NULL AND
            h.since <= $104)) AND
          NOT ((h.released IS NOT NULL AND
            h.released <= $105)))) OR
        EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
         ((h.kind IS NULL OR
           h.kind NOT IN ($106, $107, $108, $109, $110, $111, $112)) AND
          ((h.since IS NULL AND
            NOT (1 = 0)) OR
           (h.since IS NOT NULL AND
            h.since <= $113)) AND
          NOT ((h.released IS NOT NULL AND
            h.released <= $114)))) OR
        EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
         (((a.received IS NULL AND
            NOT (1 = 0)) OR
           (a.received IS NOT NULL AND
            a.received <= $115)) AND
          NOT ((a.answered IS NOT NULL AND
            a.answered <= $116)))))) AND
      (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
          ((c.activity = $117 AND
            (1 = 1 AND
             NOT ((((c.needed = 0) IS TRUE AND
                (c.needed_on IS NULL OR
                 c.needed_on <= $118) AND
                (c.needed_by IS NULL OR
                 c.needed_by >= $119)) OR
               (c.closed_on IS NOT NULL AND
                c.closed_on <= $120) OR
               ((c.objected_on IS NOT NULL AND
                 c.objected_on <= $121) AND
                ((c.overriding = 0) IS TRUE)))))) OR
           (c.activity = $122 AND
            1 = 0) OR
           (c.activity = $123 AND
            1 = 0))) OR
         1 = 0)) OR
       (((r.unlawful = 1) IS TRUE AND
         (r.unlawful_on IS NULL OR
          r.unlawful_on <= $124) AND
         (r.unlawful_by IS NULL OR
          r.unlawful_by >= $125)) OR
        ((r.ordered = 1) IS TRUE)))))))))
-- $1 collection
-- $2 bookkeeping
-- $3 for-clients
-- $4 collection
-- $5 bookkeeping
-- $6 for-clients
-- $7 collection
-- $8 bookkeeping
-- $9 for-clients
-- $10 collection
-- $11 bookkeeping
-- $12 2024-12-31
-- $13 for-clients
-- $14 2024-12-31
-- $15 order
-- $16 2030-01-01
-- $17 2030-01-01
-- $18 2030-01-01
-- $19 persons-claim
-- $20 2030-01-01
-- $21 2030-01-01
-- $22 2030-01-01
-- $23 collection
-- $24 bookkeeping
-- $25 for-clients
-- $26 own-claim
-- $27 2030-01-01
-- $28 2030-01-01
-- $29 2030-01-01
-- $30 2030-01-01
-- $31 2030-01-01
-- $32 breach-record
-- $33 2030-01-01
-- $34 2030-01-01
-- $35 2030-01-01
-- $36 opposed-erasure
-- $37 2030-01-01
-- $38 2030-01-01
-- $39 2030-01-01
-- $40 2030-01-01
-- $41 2030-01-01
-- $42 contest
-- $43 2030-01-01
-- $44 2030-01-01
-- $45 2030-01-01
-- $46 open-access-request
-- $47 2030-01-01
-- $48 2030-01-01
-- $49 2030-01-01
-- $50 2030-01-01
-- $51 2030-01-01
-- $52 collection
-- $53 2030-01-01
-- $54 2030-01-01
-- $55 2026-12-31
-- $56 2030-01-01
-- $57 bookkeeping
-- $58 for-clients
-- $59 2030-01-01
-- $60 2030-01-01
-- $61 2030-01-01
-- $62 2030-01-01
-- $63 2030-01-01
-- $64 collection
-- $65 bookkeeping
-- $66 2024-12-31
-- $67 for-clients
-- $68 2024-12-31
-- $69 order
-- $70 2030-01-01
-- $71 2030-01-01
-- $72 persons-claim
-- $73 2030-01-01
-- $74 2030-01-01
-- $75 opposed-erasure
-- $76 2030-01-01
-- $77 2030-01-01
-- $78 2030-01-01
-- $79 2030-01-01
-- $80 order
-- $81 own-claim
-- $82 breach-record
-- $83 persons-claim
-- $84 opposed-erasure
-- $85 contest
-- $86 open-access-request
-- $87 2030-01-01
-- $88 2030-01-01
-- $89 collection
-- $90 bookkeeping
-- $91 for-clients
-- $92 own-claim
-- $93 2030-01-01
-- $94 2030-01-01
-- $95 2030-01-01
-- $96 2030-01-01
-- $97 breach-record
-- $98 2030-01-01
-- $99 2030-01-01
-- $100 contest
-- $101 2030-01-01
-- $102 2030-01-01
-- $103 open-access-request
-- $104 2030-01-01
-- $105 2030-01-01
-- $106 order
-- $107 own-claim
-- $108 breach-record
-- $109 persons-claim
-- $110 opposed-erasure
-- $111 contest
-- $112 open-access-request
-- $113 2030-01-01
-- $114 2030-01-01
-- $115 2030-01-01
-- $116 2030-01-01
-- $117 collection
-- $118 2030-01-01
-- $119 2030-01-01
-- $120 2026-12-31
-- $121 2030-01-01
-- $122 bookkeeping
-- $123 for-clients
-- $124 2030-01-01
-- $125 2030-01-01

-- restricted
(NOT ((NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
      ((c.activity = $1 AND
        1 = 1) OR
       (c.activity = $2 AND
        1 = 1) OR
       (c.activity = $3 AND
        1 = 1))) OR
     1 = 1)) OR
   EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    (c.activity IS NULL OR
     c.activity NOT IN ($4, $5, $6))))) AND
 (EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
   ((c.activity = $7 AND
     1 = 1) OR
    (c.activity = $8 AND
     1 = 1) OR
    (c.activity = $9 AND
     1 = 0))) OR
  1 = 1) AND
 (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $10 AND
       (1 = 1 AND
        NOT ((((c.needed = 0) IS TRUE AND
           (c.needed_on IS NULL OR
            c.needed_on <= $11) AND
           (c.needed_by IS NULL OR
            c.needed_by >= $12)) OR
          (c.closed_on IS NOT NULL AND
           c.closed_on <= $13) OR
          ((c.objected_on IS NOT NULL AND
            c.objected_on <= $14) AND
           ((c.overriding = 0) IS TRUE)))))) OR
      (c.activity = $15 AND
       1 = 0) OR
      (c.activity = $16 AND
       1 = 0))) OR
    1 = 0)) OR
  (EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    ((c.activity = $17 AND
      1 = 0) OR
     (c.activity = $18 AND
      1 = 0) OR
     (c.activity = $19 AND
      1 = 0))) OR
   1 = 0) OR
  (((r.unlawful = 1) IS TRUE AND
    (r.unlawful_on IS NULL OR
     r.unlawful_on <= $20) AND
    (r.unlawful_by IS NULL OR
     r.unlawful_by >= $21)) OR
   ((r.ordered = 1) IS TRUE))) AND
 ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    ((c.activity = $22 AND
      1 = 0) OR
     (c.activity = $23 AND
      (NOT (((c.booked_on IS NULL AND
          NOT (1 = 0)) OR
         (c.booked_on IS NOT NULL AND
          c.booked_on <= $24))))) OR
     (c.activity = $25 AND
      1 = 0))) OR
   (NOT (((r.booked_on IS NULL AND
       NOT (1 = 0)) OR
      (r.booked_on IS NOT NULL AND
       r.booked_on <= $26))))) OR
  (EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
    (h.kind = $27 AND
     (h.since IS NOT NULL AND
      h.since <= $28) AND
     NOT (((h.released IS NULL AND
        NOT ((h.standing) IS TRUE)) OR
       (h.released IS NOT NULL AND
        h.released <= $29))) AND
     (h.review_by IS NULL OR
      h.review_by >= $30))) OR
   EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
    (h.kind = $31 AND
     (h.since IS NOT NULL AND
      h.since <= $32) AND
     NOT (((h.released IS NULL AND
        NOT ((h.standing) IS TRUE)) OR
       (h.released IS NOT NULL AND
        h.released <= $33))) AND
     (h.review_by IS NULL OR
      h.review_by >= $34)))) OR
  ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
     (h.kind = $35 AND
      (h.since IS NOT NULL AND
       h.since <= $36) AND
      NOT (((h.released IS NULL AND
         NOT ((h.standing) IS TRUE)) OR
        (h.released IS NOT NULL AND
         h.released <= $37))) AND
      ((h.grounds = 'yes') IS TRUE AND
       (h.judged_on IS NULL OR
        h.judged_on <= $38) AND
       (h.judge_again_by IS NULL OR
        h.judge_again_by >= $39)) AND
      (h.review_by IS NULL OR
       h.review_by >= $40))) OR
    EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
     (h.kind = $41 AND
      (h.since IS NOT NULL AND
       h.since <= $42) AND
      NOT (((h.released IS NULL AND
         NOT ((h.standing) IS TRUE)) OR
        (h.released IS NOT NULL AND
         h.released <= $43))) AND
      (h.review_by IS NULL OR
       h.review_by >= $44)))) AND
   NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
      ((c.activity = $45 AND
        1 = 0) OR
       (c.activity = $46 AND
        1 = 0) OR
       (c.activity = $47 AND
        1 = 0))) OR
     1 = 0)))))
-- $1 collection
-- $2 bookkeeping
-- $3 for-clients
-- $4 collection
-- $5 bookkeeping
-- $6 for-clients
-- $7 collection
-- $8 bookkeeping
-- $9 for-clients
-- $10 collection
-- $11 2030-01-01
-- $12 2030-01-01
-- $13 2026-12-31
-- $14 2030-01-01
-- $15 bookkeeping
-- $16 for-clients
-- $17 collection
-- $18 bookkeeping
-- $19 for-clients
-- $20 2030-01-01
-- $21 2030-01-01
-- $22 collection
-- $23 bookkeeping
-- $24 2024-12-31
-- $25 for-clients
-- $26 2024-12-31
-- $27 order
-- $28 2030-01-01
-- $29 2030-01-01
-- $30 2030-01-01
-- $31 persons-claim
-- $32 2030-01-01
-- $33 2030-01-01
-- $34 2030-01-01
-- $35 own-claim
-- $36 2030-01-01
-- $37 2030-01-01
-- $38 2030-01-01
-- $39 2030-01-01
-- $40 2030-01-01
-- $41 breach-record
-- $42 2030-01-01
-- $43 2030-01-01
-- $44 2030-01-01
-- $45 collection
-- $46 bookkeeping
-- $47 for-clients
