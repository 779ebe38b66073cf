-- a duty and a maximum

-- due
(NOT ((NOT ((1 = 1)))) AND
 NOT ((1 = 0)) AND
 (NOT (((NOT ((r.relationship-ended IS NOT NULL AND
       r.relationship-ended <= $1))))) AND
  NOT (1 = 0) AND
  ((((r.relationship-ended IS NOT NULL AND
      r.relationship-ended <= $2))) OR
   ((1 = 0)) OR
   (NOT (1 = 0) AND
    (NOT ((1 = 0)) OR
     (1 = 0))))))
-- $1 2024-12-31
-- $2 2024-12-31

-- undated
((NOT ((1 = 1))) OR
 (NOT ((1 = 0)) AND
  (NOT (((NOT (((r.relationship-ended IS NULL AND
         NOT (1 = 0)) OR
        (r.relationship-ended IS NOT NULL AND
         r.relationship-ended <= $1)))))) AND
   NOT (1 = 0) AND
   (((((r.relationship-ended IS NULL AND
        NOT (1 = 0)) OR
       (r.relationship-ended IS NOT NULL AND
        r.relationship-ended <= $2)))) OR
    ((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0)))) OR
    (NOT (1 = 0) AND
     (NOT ((1 = 0)) OR
      (1 = 0 OR
       (((1 = 0 OR
          1 = 0 OR
          1 = 0)) AND
        NOT (1 = 0))))))) AND
  NOT ((NOT (((NOT ((r.relationship-ended IS NOT NULL AND
         r.relationship-ended <= $3))))) AND
    NOT (1 = 0) AND
    ((((r.relationship-ended IS NOT NULL AND
        r.relationship-ended <= $4))) OR
     ((1 = 0)) OR
     (NOT (1 = 0) AND
      (NOT ((1 = 0)) OR
       (1 = 0))))))))
-- $1 2024-12-31
-- $2 2024-12-31
-- $3 2024-12-31
-- $4 2024-12-31

-- restricted
(NOT ((NOT ((1 = 1)))) AND
 (((NOT ((r.relationship-ended IS NOT NULL AND
      r.relationship-ended <= $1)))) OR
  NOT ((1 = 0))) AND
 (NOT ((1 = 0)) OR
  (((r.relationship-ended IS NOT NULL AND
     r.relationship-ended <= $2))) OR
  (1 = 0) OR
  (1 = 0)) AND
 (((NOT (((r.relationship-ended IS NULL AND
       NOT (1 = 0)) OR
      (r.relationship-ended IS NOT NULL AND
       r.relationship-ended <= $3))))) OR
  1 = 0 OR
  (1 = 0 AND
   NOT (((((r.relationship-ended IS NULL AND
        NOT (1 = 0)) OR
       (r.relationship-ended IS NOT NULL AND
        r.relationship-ended <= $4))))) AND
   NOT (((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0))))))))
-- $1 2024-12-31
-- $2 2024-12-31
-- $3 2024-12-31
-- $4 2024-12-31
