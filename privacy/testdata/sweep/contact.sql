-- every kind of use in the row itself

-- due
(NOT ((NOT ((1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1)))) AND
 NOT ((1 = 0 OR
   1 = 1 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0)) AND
 (NOT ((1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0)) AND
  NOT (1 = 0) AND
  ((1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0) OR
   ((1 = 0)) OR
   (NOT (1 = 0) AND
    (NOT (((1 = 1 AND
        NOT ((((r.needed = 0) IS TRUE) OR
          (r.case-closed IS NOT NULL AND
           r.case-closed <= $1) OR
          ((r.objected IS NOT NULL AND
            r.objected <= $2) AND
           1 = 0)))) OR
       1 = 0 OR
       (1 = 1 AND
        NOT ((((r.needed = 0) IS TRUE) OR
          (r.last-contact IS NOT NULL AND
           r.last-contact <= $3) OR
          ((r.objected IS NOT NULL AND
            r.objected <= $4) AND
           1 = 1)))) OR
       (1 = 1 AND
        NOT ((((r.needed = 0) IS TRUE) OR
          ((r.objected IS NOT NULL AND
            r.objected <= $5) AND
           1 = 0)))) OR
       ((((r.given IS NULL AND
           NOT (1 = 0)) OR
          (r.given IS NOT NULL AND
           r.given <= $6))) AND
        NOT ((((r.needed = 0) IS TRUE) OR
          (r.given IS NOT NULL AND
           r.given <= $7) OR
          (r.withdrawn IS NOT NULL AND
           r.withdrawn <= $8)))) OR
       (1 = 1 AND
        NOT ((((r.needed = 0) IS TRUE) OR
          (r.position-filled IS NOT NULL AND
           r.position-filled <= $9) OR
          (r.application-withdrawn IS NOT NULL AND
           r.application-withdrawn <= $10)))) OR
       (((((r.hired IS NULL AND
            NOT (1 = 0)) OR
           (r.hired IS NOT NULL AND
            r.hired <= $11)) OR
          NOT (((r.needed = 0) IS TRUE)))) AND
        NOT ((((r.needed = 0) IS TRUE) OR
          (r.employment-ended IS NOT NULL AND
           r.employment-ended <= $12)))))) OR
     (1 = 0))))))
-- $1 2026-12-31
-- $2 2030-01-01
-- $3 2028-12-31
-- $4 2030-01-01
-- $5 2030-01-01
-- $6 2030-01-01
-- $7 2028-12-31
-- $8 2030-01-01
-- $9 2029-12-31
-- $10 2029-12-31
-- $11 2030-01-01
-- $12 2029-12-31

-- undated
((NOT ((1 = 1 OR
    1 = 1 OR
    1 = 1 OR
    1 = 1 OR
    1 = 1 OR
    1 = 1 OR
    1 = 1))) OR
 (NOT ((1 = 0 OR
    1 = 1 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0)) AND
  (NOT ((1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0)) AND
   NOT (1 = 0) AND
   ((1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0) OR
    ((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0)))) OR
    (NOT (1 = 0) AND
     (NOT (((1 = 1 AND
         NOT ((((r.needed = 0) IS TRUE) OR
           ((r.case-closed IS NULL AND
             NOT (1 = 0)) OR
            (r.case-closed IS NOT NULL AND
             r.case-closed <= $1)) OR
           (((r.objected IS NULL AND
              NOT (1 = 0)) OR
             (r.objected IS NOT NULL AND
              r.objected <= $2)) AND
            NOT (1 = 0))))) OR
        1 = 0 OR
        (1 = 1 AND
         NOT ((((r.needed = 0) IS TRUE) OR
           ((r.last-contact IS NULL AND
             NOT (1 = 0)) OR
            (r.last-contact IS NOT NULL AND
             r.last-contact <= $3)) OR
           (((r.objected IS NULL AND
              NOT (1 = 0)) OR
             (r.objected IS NOT NULL AND
              r.objected <= $4)) AND
            1 = 1)))) OR
        (1 = 1 AND
         NOT ((((r.needed = 0) IS TRUE) OR
           NOT (((r.needed = 1) IS TRUE)) OR
           (((r.objected IS NULL AND
              NOT (1 = 0)) OR
             (r.objected IS NOT NULL AND
              r.objected <= $5)) AND
            NOT (1 = 0))))) OR
        (((r.given IS NOT NULL AND
           r.given <= $6)) AND
         NOT ((((r.needed = 0) IS TRUE) OR
           ((r.given IS NULL AND
             NOT (1 = 0)) OR
            (r.given IS NOT NULL AND
             r.given <= $7)) OR
           ((r.withdrawn IS NULL AND
             NOT (1 = 0)) OR
            (r.withdrawn IS NOT NULL AND
             r.withdrawn <= $8))))) OR
        (1 = 1 AND
         NOT ((((r.needed = 0) IS TRUE) OR
           ((r.position-filled IS NULL AND
             NOT (1 = 0)) OR
            (r.position-filled IS NOT NULL AND
             r.position-filled <= $9)) OR
           ((r.application-withdrawn IS NULL AND
             NOT (1 = 0)) OR
            (r.application-withdrawn IS NOT NULL AND
             r.application-withdrawn <= $10))))) OR
        ((((r.hired IS NOT NULL AND
            r.hired <= $11) OR
           ((r.needed = 1) IS TRUE))) AND
         NOT ((((r.needed = 0) IS TRUE) OR
           ((r.employment-ended IS NULL AND
             NOT (1 = 0)) OR
            (r.employment-ended IS NOT NULL AND
             r.employment-ended <= $12))))))) OR
      (1 = 0 OR
       (((1 = 0 OR
          1 = 0 OR
          1 = 0)) AND
        NOT (1 = 0))))))) AND
  NOT ((NOT ((1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0)) AND
    NOT (1 = 0) AND
    ((1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0 OR
      1 = 0) OR
     ((1 = 0)) OR
     (NOT (1 = 0) AND
      (NOT (((1 = 1 AND
          NOT ((((r.needed = 0) IS TRUE) OR
            (r.case-closed IS NOT NULL AND
             r.case-closed <= $13) OR
            ((r.objected IS NOT NULL AND
              r.objected <= $14) AND
             1 = 0)))) OR
         1 = 0 OR
         (1 = 1 AND
          NOT ((((r.needed = 0) IS TRUE) OR
            (r.last-contact IS NOT NULL AND
             r.last-contact <= $15) OR
            ((r.objected IS NOT NULL AND
              r.objected <= $16) AND
             1 = 1)))) OR
         (1 = 1 AND
          NOT ((((r.needed = 0) IS TRUE) OR
            ((r.objected IS NOT NULL AND
              r.objected <= $17) AND
             1 = 0)))) OR
         ((((r.given IS NULL AND
             NOT (1 = 0)) OR
            (r.given IS NOT NULL AND
             r.given <= $18))) AND
          NOT ((((r.needed = 0) IS TRUE) OR
            (r.given IS NOT NULL AND
             r.given <= $19) OR
            (r.withdrawn IS NOT NULL AND
             r.withdrawn <= $20)))) OR
         (1 = 1 AND
          NOT ((((r.needed = 0) IS TRUE) OR
            (r.position-filled IS NOT NULL AND
             r.position-filled <= $21) OR
            (r.application-withdrawn IS NOT NULL AND
             r.application-withdrawn <= $22)))) OR
         (((((r.hired IS NULL AND
              NOT (1 = 0)) OR
             (r.hired IS NOT NULL AND
              r.hired <= $23)) OR
            NOT (((r.needed = 0) IS TRUE)))) AND
          NOT ((((r.needed = 0) IS TRUE) OR
            (r.employment-ended IS NOT NULL AND
             r.employment-ended <= $24)))))) OR
       (1 = 0))))))))
-- $1 2026-12-31
-- $2 2030-01-01
-- $3 2028-12-31
-- $4 2030-01-01
-- $5 2030-01-01
-- $6 2030-01-01
-- $7 2028-12-31
-- $8 2030-01-01
-- $9 2029-12-31
-- $10 2029-12-31
-- $11 2030-01-01
-- $12 2029-12-31
-- $13 2026-12-31
-- $14 2030-01-01
-- $15 2028-12-31
-- $16 2030-01-01
-- $17 2030-01-01
-- $18 2030-01-01
-- $19 2028-12-31
-- $20 2030-01-01
-- $21 2029-12-31
-- $22 2029-12-31
-- $23 2030-01-01
-- $24 2029-12-31

-- restricted
(NOT ((NOT ((1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1 OR
     1 = 1)))) AND
 ((1 = 1 OR
   1 = 0 OR
   1 = 1 OR
   1 = 1 OR
   1 = 1 OR
   1 = 1 OR
   1 = 1) OR
  NOT ((1 = 0 OR
    1 = 1 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0 OR
    1 = 0))) AND
 (NOT (((1 = 1 AND
     NOT ((((r.needed = 0) IS TRUE) OR
       (r.case-closed IS NOT NULL AND
        r.case-closed <= $1) OR
       ((r.objected IS NOT NULL AND
         r.objected <= $2) AND
        1 = 0)))) OR
    1 = 0 OR
    (1 = 1 AND
     NOT ((((r.needed = 0) IS TRUE) OR
       (r.last-contact IS NOT NULL AND
        r.last-contact <= $3) OR
       ((r.objected IS NOT NULL AND
         r.objected <= $4) AND
        1 = 1)))) OR
    (1 = 1 AND
     NOT ((((r.needed = 0) IS TRUE) OR
       ((r.objected IS NOT NULL AND
         r.objected <= $5) AND
        1 = 0)))) OR
    ((((r.given IS NULL AND
        NOT (1 = 0)) OR
       (r.given IS NOT NULL AND
        r.given <= $6))) AND
     NOT ((((r.needed = 0) IS TRUE) OR
       (r.given IS NOT NULL AND
        r.given <= $7) OR
       (r.withdrawn IS NOT NULL AND
        r.withdrawn <= $8)))) OR
    (1 = 1 AND
     NOT ((((r.needed = 0) IS TRUE) OR
       (r.position-filled IS NOT NULL AND
        r.position-filled <= $9) OR
       (r.application-withdrawn IS NOT NULL AND
        r.application-withdrawn <= $10)))) OR
    (((((r.hired IS NULL AND
         NOT (1 = 0)) OR
        (r.hired IS NOT NULL AND
         r.hired <= $11)) OR
       NOT (((r.needed = 0) IS TRUE)))) AND
     NOT ((((r.needed = 0) IS TRUE) OR
       (r.employment-ended IS NOT NULL AND
        r.employment-ended <= $12)))))) OR
  (1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0) OR
  (1 = 0) OR
  (1 = 0)) AND
 ((1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0 OR
   1 = 0) OR
  1 = 0 OR
  (1 = 0 AND
   NOT ((1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0 OR
     1 = 0)) AND
   NOT (((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0))))))))
-- $1 2026-12-31
-- $2 2030-01-01
-- $3 2028-12-31
-- $4 2030-01-01
-- $5 2030-01-01
-- $6 2030-01-01
-- $7 2028-12-31
-- $8 2030-01-01
-- $9 2029-12-31
-- $10 2029-12-31
-- $11 2030-01-01
-- $12 2029-12-31
