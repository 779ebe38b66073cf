-- one use and one table of requests

-- due
(NOT ((NOT ((1 = 1)))) AND
 NOT ((1 = 0)) AND
 (NOT ((1 = 0)) AND
  NOT (1 = 0) AND
  ((1 = 0) OR
   ((1 = 0)) OR
   (NOT ((EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
       (((a.received IS NULL AND
          NOT (1 = 0)) OR
         (a.received IS NOT NULL AND
          a.received <= $1)) AND
        NOT ((a.answered IS NOT NULL AND
          a.answered <= $2)))))) AND
    (NOT (((1 = 1 AND
        NOT ((1 = 0 OR
          (r.closed_on IS NOT NULL AND
           r.closed_on <= $3) OR
          ((r.objected_on IS NOT NULL AND
            r.objected_on <= $4) AND
           1 = 0)))))) OR
     (1 = 0))))))
-- $1 2030-01-01
-- $2 2030-01-01
-- $3 2026-12-31
-- $4 2030-01-01

-- undated
((NOT ((1 = 1))) OR
 (NOT ((1 = 0)) AND
  (NOT ((1 = 0)) AND
   NOT (1 = 0) AND
   ((1 = 0) OR
    ((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0)))) OR
    (NOT ((EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
        ((a.received IS NOT NULL AND
          a.received <= $1) AND
         NOT (((a.answered IS NULL AND
            NOT ((1 = 1) IS TRUE)) OR
           (a.answered IS NOT NULL AND
            a.answered <= $2))))))) AND
     (NOT (((1 = 1 AND
         NOT ((1 = 0 OR
           ((r.closed_on IS NULL AND
             NOT ((r.is_open) IS TRUE)) OR
            (r.closed_on IS NOT NULL AND
             r.closed_on <= $3)) OR
           (((r.objected_on IS NULL AND
              NOT ((1 = 1) IS TRUE)) OR
             (r.objected_on IS NOT NULL AND
              r.objected_on <= $4)) AND
            NOT (1 = 0))))))) OR
      (1 = 0 OR
       (((1 = 0 OR
          1 = 0 OR
          1 = 0)) AND
        NOT (1 = 0))))))) AND
  NOT ((NOT ((1 = 0)) AND
    NOT (1 = 0) AND
    ((1 = 0) OR
     ((1 = 0)) OR
     (NOT ((EXISTS (SELECT 1 FROM access_request a WHERE (a.person_id = r.person_id) AND
         (((a.received IS NULL AND
            NOT (1 = 0)) OR
           (a.received IS NOT NULL AND
            a.received <= $5)) AND
          NOT ((a.answered IS NOT NULL AND
            a.answered <= $6)))))) AND
      (NOT (((1 = 1 AND
          NOT ((1 = 0 OR
            (r.closed_on IS NOT NULL AND
             r.closed_on <= $7) OR
            ((r.objected_on IS NOT NULL AND
              r.objected_on <= $8) AND
             1 = 0)))))) OR
       (1 = 0))))))))
-- $1 2030-01-01
-- $2 2030-01-01
-- $3 2026-12-31
-- $4 2030-01-01
-- $5 2030-01-01
-- $6 2030-01-01
-- $7 2026-12-31
-- $8 2030-01-01

-- restricted
(NOT ((NOT ((1 = 1)))) AND
 ((1 = 1) OR
  NOT ((1 = 0))) AND
 (NOT (((1 = 1 AND
     NOT ((1 = 0 OR
       (r.closed_on IS NOT NULL AND
        r.closed_on <= $1) OR
       ((r.objected_on IS NOT NULL AND
         r.objected_on <= $2) AND
        1 = 0)))))) OR
  (1 = 0) OR
  (1 = 0) OR
  (1 = 0)) AND
 ((1 = 0) OR
  1 = 0 OR
  (1 = 0 AND
   NOT ((1 = 0)) AND
   NOT (((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0))))))))
-- $1 2026-12-31
-- $2 2030-01-01
