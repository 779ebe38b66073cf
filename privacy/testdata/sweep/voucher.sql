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
     (((h.since IS NULL AND
        NOT (1 = 0)) OR
       (h.since IS NOT NULL AND
        h.since <= $15)) AND
      NOT ((h.released IS NOT NULL AND
        h.released <= $16)) AND
      ((h.kind IS NOT NULL AND
        h.kind IN ($17, $18)) OR
       NOT ((h.kind IS NOT NULL AND
         h.kind IN ($19, $20, $21, $22, $23, $24, $25))) OR
       (((h.kind IS NOT NULL AND
          h.kind IN ($26)) OR
         NOT ((h.kind IS NOT NULL AND
           h.kind IN ($27, $28, $29, $30, $31, $32, $33)))) AND
        NOT (((h.grounds = 'no') IS TRUE AND
          (h.judged_on IS NULL OR
           h.judged_on <= $34) AND
          (h.judge_again_by IS NULL OR
           h.judge_again_by >= $35))))))))) AND
  ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $36 AND
       1 = 0) OR
      (c.activity = $37 AND
       1 = 0) OR
      (c.activity = $38 AND
       1 = 0))) OR
    1 = 0) OR
   ((((r.ordered = 1) IS TRUE))) OR
   (NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $39)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $40)) AND
        ((h.kind IS NOT NULL AND
          h.kind IN ($41, $42, $43)) OR
         NOT ((h.kind IS NOT NULL AND
           h.kind IN ($44, $45, $46, $47, $48, $49, $50))) OR
         (((h.kind IS NOT NULL AND
            h.kind IN ($51)) OR
           NOT ((h.kind IS NOT NULL AND
             h.kind IN ($52, $53, $54, $55, $56, $57, $58)))) AND
          NOT (((h.grounds = 'no') IS TRUE AND
            (h.judged_on IS NULL OR
             h.judged_on <= $59) AND
            (h.judge_again_by IS NULL OR
             h.judge_again_by >= $60))))))) OR
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
        r.unlawful_by >= $71))))))))
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
-- $15 2030-01-01
-- $16 2030-01-01
-- $17 order
-- $18 persons-claim
-- $19 order
-- $20 own-claim
-- $21 breach-record
-- $22 persons-claim
-- $23 opposed-erasure
-- $24 contest
-- $25 open-access-request
-- $26 opposed-erasure
-- $27 order
-- $28 own-claim
-- $29 breach-record
-- $30 persons-claim
-- $31 opposed-erasure
-- $32 contest
-- $33 open-access-request
-- $34 2030-01-01
-- $35 2030-01-01
-- $36 collection
-- $37 bookkeeping
-- $38 for-clients
-- $39 2030-01-01
-- $40 2030-01-01
-- $41 breach-record
-- $42 contest
-- $43 open-access-request
-- $44 order
-- $45 own-claim
-- $46 breach-record
-- $47 persons-claim
-- $48 opposed-erasure
-- $49 contest
-- $50 open-access-request
-- $51 own-claim
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
      ((h.since IS NOT NULL AND
        h.since <= $15) AND
       NOT (((h.released IS NULL AND
          NOT ((h.standing) IS TRUE)) OR
         (h.released IS NOT NULL AND
          h.released <= $16))) AND
       ((h.kind IS NOT NULL AND
         h.kind IN ($17, $18))) AND
       (h.review_by IS NULL OR
        h.review_by >= $19))))) AND
   ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
      ((c.activity = $20 AND
        1 = 0) OR
       (c.activity = $21 AND
        1 = 0) OR
       (c.activity = $22 AND
        1 = 0))) OR
     1 = 0) OR
    ((((r.ordered = 1) IS TRUE) OR
      ((((r.ordered_raised) IS TRUE OR
         (r.ordered = 1) IS TRUE OR
         1 = 0)) AND
       NOT (1 = 0)))) OR
    (NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
        ((h.since IS NOT NULL AND
          h.since <= $23) AND
         NOT (((h.released IS NULL AND
            NOT ((h.standing) IS TRUE)) OR
           (h.released IS NOT NULL AND
            h.released <= $24))) AND
         ((h.kind IS NOT NULL AND
           h.kind IN ($25, $26, $27)) OR
          (((h.kind IS NOT NULL AND
             h.kind IN ($28, $29))) AND
           ((h.grounds = 'yes') IS TRUE AND
            (h.judged_on IS NULL OR
             h.judged_on <= $30) AND
            (h.judge_again_by IS NULL OR
             h.judge_again_by >= $31)))) AND
         (h.review_by IS NULL OR
          h.review_by >= $32))) OR
       EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
        ((a.received IS NOT NULL AND
          a.received <= $33) AND
         NOT (((a.answered IS NULL AND
            NOT ((1 = 1) IS TRUE)) OR
           (a.answered IS NOT NULL AND
            a.answered <= $34))))))) AND
     (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
         ((c.activity = $35 AND
           (1 = 1 AND
            NOT ((((c.needed = 0) IS TRUE AND
               (c.needed_on IS NULL OR
                c.needed_on <= $36) AND
               (c.needed_by IS NULL OR
                c.needed_by >= $37)) OR
              ((c.closed_on IS NULL AND
                NOT ((c.is_open) IS TRUE)) OR
               (c.closed_on IS NOT NULL AND
                c.closed_on <= $38)) OR
              (((c.objected_on IS NULL AND
                 NOT ((1 = 1) IS TRUE)) OR
                (c.objected_on IS NOT NULL AND
                 c.objected_on <= $39)) AND
               NOT (((c.overriding = 1) IS TRUE))))))) OR
          (c.activity = $40 AND
           1 = 0) OR
          (c.activity = $41 AND
           1 = 0))) OR
        1 = 0)) OR
      (((r.unlawful = 1) IS TRUE AND
        (r.unlawful_on IS NULL OR
         r.unlawful_on <= $42) AND
        (r.unlawful_by IS NULL OR
         r.unlawful_by >= $43)) OR
       ((((r.unlawful_raised) IS TRUE OR
          (r.unlawful = 1) IS TRUE OR
          (r.unlawful = 0) IS TRUE) AND
         (r.unlawful_on IS NULL OR
          r.unlawful_on <= $44)) AND
        NOT (((r.unlawful = 0) IS TRUE AND
          (r.unlawful_on IS NULL OR
           r.unlawful_on <= $45) AND
          (r.unlawful_by IS NULL OR
           r.unlawful_by >= $46))))))))) AND
  NOT ((NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
       ((c.activity = $47 AND
         1 = 0) OR
        (c.activity = $48 AND
         (NOT ((c.booked_on IS NOT NULL AND
            c.booked_on <= $49)))) OR
        (c.activity = $50 AND
         1 = 0))) OR
      (NOT ((r.booked_on IS NOT NULL AND
         r.booked_on <= $51))))) AND
    NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
       (((h.since IS NULL AND
          NOT (1 = 0)) OR
         (h.since IS NOT NULL AND
          h.since <= $52)) AND
        NOT ((h.released IS NOT NULL AND
          h.released <= $53)) AND
        ((h.kind IS NOT NULL AND
          h.kind IN ($54, $55)) OR
         NOT ((h.kind IS NOT NULL AND
           h.kind IN ($56, $57, $58, $59, $60, $61, $62))) OR
         (((h.kind IS NOT NULL AND
            h.kind IN ($63)) OR
           NOT ((h.kind IS NOT NULL AND
             h.kind IN ($64, $65, $66, $67, $68, $69, $70)))) AND
          NOT (((h.grounds = 'no') IS TRUE AND
            (h.judged_on IS NULL OR
             h.judged_on <= $71) AND
            (h.judge_again_by IS NULL OR
             h.judge_again_by >= $72))))))))) AND
    ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
       ((c.activity = $73 AND
         1 = 0) OR
        (c.activity = $74 AND
         1 = 0) OR
        (c.activity = $75 AND
         1 = 0))) OR
      1 = 0) OR
     ((((r.ordered = 1) IS TRUE))) OR
     (NOT ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
         (((h.since IS NULL AND
            NOT (1 = 0)) OR
           (h.since IS NOT NULL AND
            h.since <= $76)) AND
          NOT ((h.released IS NOT NULL AND
            h.released <= $77)) AND
          ((h.kind IS NOT NULL AND
            h.kind IN ($78, $79, $80)) OR
           NOT ((h.kind IS NOT NULL AND
             h.kind IN ($81, $82, $83, $84, $85, $86, $87))) OR
           (((h.kind IS NOT NULL AND
              h.kind IN ($88)) OR
             NOT ((h.kind IS NOT NULL AND
               h.kind IN ($89, $90, $91, $92, $93, $94, $95)))) AND
            NOT (((h.grounds = 'no') IS TRUE AND
              (h.judged_on IS NULL OR
               h.judged_on <= $96) AND
              (h.judge_again_by IS NULL OR
               h.judge_again_by >= $97))))))) OR
        EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
         (((a.received IS NULL AND
            NOT (1 = 0)) OR
           (a.received IS NOT NULL AND
            a.received <= $98)) AND
          NOT ((a.answered IS NOT NULL AND
            a.answered <= $99)))))) AND
      (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
          ((c.activity = $100 AND
            (1 = 1 AND
             NOT ((((c.needed = 0) IS TRUE AND
                (c.needed_on IS NULL OR
                 c.needed_on <= $101) AND
                (c.needed_by IS NULL OR
                 c.needed_by >= $102)) OR
               (c.closed_on IS NOT NULL AND
                c.closed_on <= $103) OR
               ((c.objected_on IS NOT NULL AND
                 c.objected_on <= $104) AND
                ((c.overriding = 0) IS TRUE)))))) OR
           (c.activity = $105 AND
            1 = 0) OR
           (c.activity = $106 AND
            1 = 0))) OR
         1 = 0)) OR
       (((r.unlawful = 1) IS TRUE AND
         (r.unlawful_on IS NULL OR
          r.unlawful_on <= $107) AND
         (r.unlawful_by IS NULL OR
          r.unlawful_by >= $108))))))))))
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
-- $15 2030-01-01
-- $16 2030-01-01
-- $17 order
-- $18 persons-claim
-- $19 2030-01-01
-- $20 collection
-- $21 bookkeeping
-- $22 for-clients
-- $23 2030-01-01
-- $24 2030-01-01
-- $25 breach-record
-- $26 contest
-- $27 open-access-request
-- $28 own-claim
-- $29 opposed-erasure
-- $30 2030-01-01
-- $31 2030-01-01
-- $32 2030-01-01
-- $33 2030-01-01
-- $34 2030-01-01
-- $35 collection
-- $36 2030-01-01
-- $37 2030-01-01
-- $38 2026-12-31
-- $39 2030-01-01
-- $40 bookkeeping
-- $41 for-clients
-- $42 2030-01-01
-- $43 2030-01-01
-- $44 2030-01-01
-- $45 2030-01-01
-- $46 2030-01-01
-- $47 collection
-- $48 bookkeeping
-- $49 2024-12-31
-- $50 for-clients
-- $51 2024-12-31
-- $52 2030-01-01
-- $53 2030-01-01
-- $54 order
-- $55 persons-claim
-- $56 order
-- $57 own-claim
-- $58 breach-record
-- $59 persons-claim
-- $60 opposed-erasure
-- $61 contest
-- $62 open-access-request
-- $63 opposed-erasure
-- $64 order
-- $65 own-claim
-- $66 breach-record
-- $67 persons-claim
-- $68 opposed-erasure
-- $69 contest
-- $70 open-access-request
-- $71 2030-01-01
-- $72 2030-01-01
-- $73 collection
-- $74 bookkeeping
-- $75 for-clients
-- $76 2030-01-01
-- $77 2030-01-01
-- $78 breach-record
-- $79 contest
-- $80 open-access-request
-- $81 order
-- $82 own-claim
-- $83 breach-record
-- $84 persons-claim
-- $85 opposed-erasure
-- $86 contest
-- $87 open-access-request
-- $88 own-claim
-- $89 order
-- $90 own-claim
-- $91 breach-record
-- $92 persons-claim
-- $93 opposed-erasure
-- $94 contest
-- $95 open-access-request
-- $96 2030-01-01
-- $97 2030-01-01
-- $98 2030-01-01
-- $99 2030-01-01
-- $100 collection
-- $101 2030-01-01
-- $102 2030-01-01
-- $103 2026-12-31
-- $104 2030-01-01
-- $105 bookkeeping
-- $106 for-clients
-- $107 2030-01-01
-- $108 2030-01-01

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
 ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    ((c.activity = $7 AND
      1 = 1) OR
     (c.activity = $8 AND
      (NOT ((c.booked_on IS NOT NULL AND
         c.booked_on <= $9)))) OR
     (c.activity = $10 AND
      1 = 0))) OR
   (NOT ((r.booked_on IS NOT NULL AND
      r.booked_on <= $11)))) OR
  NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $12 AND
       1 = 0) OR
      (c.activity = $13 AND
       1 = 0) OR
      (c.activity = $14 AND
       1 = 1))) OR
    1 = 0))) AND
 (NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
     ((c.activity = $15 AND
       (1 = 1 AND
        NOT ((((c.needed = 0) IS TRUE AND
           (c.needed_on IS NULL OR
            c.needed_on <= $16) AND
           (c.needed_by IS NULL OR
            c.needed_by >= $17)) OR
          (c.closed_on IS NOT NULL AND
           c.closed_on <= $18) OR
          ((c.objected_on IS NOT NULL AND
            c.objected_on <= $19) AND
           ((c.overriding = 0) IS TRUE)))))) OR
      (c.activity = $20 AND
       1 = 0) OR
      (c.activity = $21 AND
       1 = 0))) OR
    1 = 0)) OR
  (EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    ((c.activity = $22 AND
      1 = 0) OR
     (c.activity = $23 AND
      1 = 0) OR
     (c.activity = $24 AND
      1 = 0))) OR
   1 = 0) OR
  (((r.ordered = 1) IS TRUE)) OR
  (((r.unlawful = 1) IS TRUE AND
    (r.unlawful_on IS NULL OR
     r.unlawful_on <= $25) AND
    (r.unlawful_by IS NULL OR
     r.unlawful_by >= $26)))) AND
 ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
    ((c.activity = $27 AND
      1 = 0) OR
     (c.activity = $28 AND
      (NOT (((c.booked_on IS NULL AND
          NOT (1 = 0)) OR
         (c.booked_on IS NOT NULL AND
          c.booked_on <= $29))))) OR
     (c.activity = $30 AND
      1 = 0))) OR
   (NOT (((r.booked_on IS NULL AND
       NOT (1 = 0)) OR
      (r.booked_on IS NOT NULL AND
       r.booked_on <= $31))))) OR
  (EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
    ((h.since IS NOT NULL AND
      h.since <= $32) AND
     NOT (((h.released IS NULL AND
        NOT ((h.standing) IS TRUE)) OR
       (h.released IS NOT NULL AND
        h.released <= $33))) AND
     ((h.kind IS NOT NULL AND
       h.kind IN ($34, $35))) AND
     (h.review_by IS NULL OR
      h.review_by >= $36)))) OR
  ((EXISTS (SELECT 1 FROM hold h WHERE (h.row_id = r.id) AND
     ((h.since IS NOT NULL AND
       h.since <= $37) AND
      NOT (((h.released IS NULL AND
         NOT ((h.standing) IS TRUE)) OR
        (h.released IS NOT NULL AND
         h.released <= $38))) AND
      ((h.kind IS NOT NULL AND
        h.kind IN ($39)) OR
       (((h.kind IS NOT NULL AND
          h.kind IN ($40))) AND
        ((h.grounds = 'yes') IS TRUE AND
         (h.judged_on IS NULL OR
          h.judged_on <= $41) AND
         (h.judge_again_by IS NULL OR
          h.judge_again_by >= $42)))) AND
      (h.review_by IS NULL OR
       h.review_by >= $43)))) AND
   NOT ((EXISTS (SELECT 1 FROM case_ c WHERE (c.person_id = r.person_id) AND
      ((c.activity = $44 AND
        1 = 0) OR
       (c.activity = $45 AND
        1 = 0) OR
       (c.activity = $46 AND
        1 = 0))) OR
     1 = 0)) AND
   NOT (((((r.ordered = 1) IS TRUE) OR
      ((((r.ordered_raised) IS TRUE OR
         (r.ordered = 1) IS TRUE OR
         1 = 0)) AND
       NOT (1 = 0))))))))
-- $1 collection
-- $2 bookkeeping
-- $3 for-clients
-- $4 collection
-- $5 bookkeeping
-- $6 for-clients
-- $7 collection
-- $8 bookkeeping
-- $9 2024-12-31
-- $10 for-clients
-- $11 2024-12-31
-- $12 collection
-- $13 bookkeeping
-- $14 for-clients
-- $15 collection
-- $16 2030-01-01
-- $17 2030-01-01
-- $18 2026-12-31
-- $19 2030-01-01
-- $20 bookkeeping
-- $21 for-clients
-- $22 collection
-- $23 bookkeeping
-- $24 for-clients
-- $25 2030-01-01
-- $26 2030-01-01
-- $27 collection
-- $28 bookkeeping
-- $29 2024-12-31
-- $30 for-clients
-- $31 2024-12-31
-- $32 2030-01-01
-- $33 2030-01-01
-- $34 order
-- $35 persons-claim
-- $36 2030-01-01
-- $37 2030-01-01
-- $38 2030-01-01
-- $39 breach-record
-- $40 own-claim
-- $41 2030-01-01
-- $42 2030-01-01
-- $43 2030-01-01
-- $44 collection
-- $45 bookkeeping
-- $46 for-clients
