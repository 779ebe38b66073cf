-- a maximum with exceptions on the item

-- due
(NOT ((NOT ((1 = 1)))) AND
 NOT ((1 = 0)) AND
 (NOT ((1 = 0)) AND
  NOT (1 = 0) AND
  (((((r.recorded IS NOT NULL AND
       r.recorded <= $1) AND
      (r.exempt = 0) IS TRUE))) OR
   ((1 = 0)) OR
   (NOT (1 = 0) AND
    (NOT (((1 = 1 AND
        NOT ((1 = 0 OR
          (r.recorded IS NOT NULL AND
           r.recorded <= $2) OR
          ((r.objected IS NOT NULL AND
            r.objected <= $3) AND
           1 = 0)))))) OR
     (1 = 0))))))
-- $1 2029-12-25
-- $2 2029-12-26
-- $3 2030-01-01

-- undated
((NOT ((1 = 1))) OR
 (NOT ((1 = 0)) AND
  (NOT ((1 = 0)) AND
   NOT (1 = 0) AND
   ((((((r.recorded IS NULL AND
         NOT (1 = 0)) OR
        (r.recorded IS NOT NULL AND
         r.recorded <= $1)) AND
       NOT ((r.exempt = 1) IS TRUE)))) OR
    ((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0)))) OR
    (NOT (1 = 0) AND
     (NOT (((1 = 1 AND
         NOT ((1 = 0 OR
           ((r.recorded IS NULL AND
             NOT (1 = 0)) OR
            (r.recorded IS NOT NULL AND
             r.recorded <= $2)) OR
           (((r.objected IS NULL AND
              NOT (1 = 0)) OR
             (r.objected IS NOT NULL AND
              r.objected <= $3)) AND
            NOT (1 = 0))))))) OR
      (1 = 0 OR
       (((1 = 0 OR
          1 = 0 OR
          1 = 0)) AND
        NOT (1 = 0))))))) AND
  NOT ((NOT ((1 = 0)) AND
    NOT (1 = 0) AND
    (((((r.recorded IS NOT NULL AND
         r.recorded <= $4) AND
        (r.exempt = 0) IS TRUE))) OR
     ((1 = 0)) OR
     (NOT (1 = 0) AND
      (NOT (((1 = 1 AND
          NOT ((1 = 0 OR
            (r.recorded IS NOT NULL AND
             r.recorded <= $5) OR
            ((r.objected IS NOT NULL AND
              r.objected <= $6) AND
             1 = 0)))))) OR
       (1 = 0))))))))
-- $1 2029-12-25
-- $2 2029-12-26
-- $3 2030-01-01
-- $4 2029-12-25
-- $5 2029-12-26
-- $6 2030-01-01

-- restricted
(NOT ((NOT ((1 = 1)))) AND
 ((1 = 1) OR
  NOT ((1 = 0))) AND
 (NOT (((1 = 1 AND
     NOT ((1 = 0 OR
       (r.recorded IS NOT NULL AND
        r.recorded <= $1) OR
       ((r.objected IS NOT NULL AND
         r.objected <= $2) AND
        1 = 0)))))) OR
  ((((r.recorded IS NOT NULL AND
      r.recorded <= $3) AND
     (r.exempt = 0) IS TRUE))) OR
  (1 = 0) OR
  (1 = 0)) AND
 ((1 = 0) OR
  1 = 0 OR
  (1 = 0 AND
   NOT ((((((r.recorded IS NULL AND
         NOT (1 = 0)) OR
        (r.recorded IS NOT NULL AND
         r.recorded <= $4)) AND
       NOT ((r.exempt = 1) IS TRUE))))) AND
   NOT (((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0))))))))
-- $1 2029-12-26
-- $2 2030-01-01
-- $3 2029-12-25
-- $4 2029-12-25
