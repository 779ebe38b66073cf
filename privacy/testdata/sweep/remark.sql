-- a maximum with exceptions on the purpose, and one on the item

-- due
(NOT ((NOT ((1 = 1)))) AND
 NOT ((1 = 0)) AND
 (NOT ((1 = 0)) AND
  NOT (1 = 0) AND
  ((((r.registered IS NOT NULL AND
      r.registered <= $1))) OR
   ((1 = 0)) OR
   (NOT (1 = 0) AND
    (NOT (((1 = 1 AND
        NOT ((1 = 0 OR
          ((r.objected IS NOT NULL AND
            r.objected <= $2) AND
           1 = 0) OR
          ((r.registered IS NOT NULL AND
            r.registered <= $3) AND
           (r.exempt = 0) IS TRUE)))))) OR
     (1 = 0))))))
-- $1 2020-01-01
-- $2 2030-01-01
-- $3 2025-12-31

-- undated
((NOT ((1 = 1))) OR
 (NOT ((1 = 0)) AND
  (NOT ((1 = 0)) AND
   NOT (1 = 0) AND
   (((((r.registered IS NULL AND
        NOT (1 = 0)) OR
       (r.registered IS NOT NULL AND
        r.registered <= $1)))) OR
    ((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0)))) OR
    (NOT (1 = 0) AND
     (NOT (((1 = 1 AND
         NOT ((1 = 0 OR
           (((r.objected IS NULL AND
              NOT (1 = 0)) OR
             (r.objected IS NOT NULL AND
              r.objected <= $2)) AND
            NOT (1 = 0)) OR
           (((r.registered IS NULL AND
              NOT (1 = 0)) OR
             (r.registered IS NOT NULL AND
              r.registered <= $3)) AND
            NOT ((r.exempt = 1) IS TRUE))))))) OR
      (1 = 0 OR
       (((1 = 0 OR
          1 = 0 OR
          1 = 0)) AND
        NOT (1 = 0))))))) AND
  NOT ((NOT ((1 = 0)) AND
    NOT (1 = 0) AND
    ((((r.registered IS NOT NULL AND
        r.registered <= $4))) OR
     ((1 = 0)) OR
     (NOT (1 = 0) AND
      (NOT (((1 = 1 AND
          NOT ((1 = 0 OR
            ((r.objected IS NOT NULL AND
              r.objected <= $5) AND
             1 = 0) OR
            ((r.registered IS NOT NULL AND
              r.registered <= $6) AND
             (r.exempt = 0) IS TRUE)))))) OR
       (1 = 0))))))))
-- $1 2020-01-01
-- $2 2030-01-01
-- $3 2025-12-31
-- $4 2020-01-01
-- $5 2030-01-01
-- $6 2025-12-31

-- restricted
(NOT ((NOT ((1 = 1)))) AND
 ((1 = 1) OR
  NOT ((1 = 0))) AND
 (NOT (((1 = 1 AND
     NOT ((1 = 0 OR
       ((r.objected IS NOT NULL AND
         r.objected <= $1) AND
        1 = 0) OR
       ((r.registered IS NOT NULL AND
         r.registered <= $2) AND
        (r.exempt = 0) IS TRUE)))))) OR
  (((r.registered IS NOT NULL AND
     r.registered <= $3))) OR
  (1 = 0) OR
  (1 = 0)) AND
 ((1 = 0) OR
  1 = 0 OR
  (1 = 0 AND
   NOT (((((r.registered IS NULL AND
        NOT (1 = 0)) OR
       (r.registered IS NOT NULL AND
        r.registered <= $4))))) AND
   NOT (((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0))))))))
-- $1 2030-01-01
-- $2 2025-12-31
-- $3 2020-01-01
-- $4 2020-01-01
