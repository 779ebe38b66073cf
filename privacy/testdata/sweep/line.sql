-- the activity in a column of the row

-- due
(NOT ((NOT ((((r.activity = $1 AND
       1 = 1) OR
      (r.activity = $2 AND
       1 = 1)))) OR
   (r.activity IS NULL OR
    r.activity NOT IN ($3, $4)))) AND
 NOT ((((r.activity = $5 AND
     1 = 0) OR
    (r.activity = $6 AND
     1 = 1)))) AND
 (NOT ((((r.activity = $7 AND
      1 = 0) OR
     (r.activity = $8 AND
      1 = 0)))) AND
  NOT (1 = 0) AND
  ((((r.activity = $9 AND
      1 = 0) OR
     (r.activity = $10 AND
      1 = 0))) OR
   ((1 = 0)) OR
   (NOT (1 = 0) AND
    (NOT ((((r.activity = $11 AND
         (1 = 1 AND
          NOT ((1 = 0 OR
            (r.case-closed IS NOT NULL AND
             r.case-closed <= $12) OR
            ((r.objected IS NOT NULL AND
              r.objected <= $13) AND
             1 = 0))))) OR
        (r.activity = $14 AND
         1 = 0)))) OR
     (1 = 0))))))
-- $1 collection
-- $2 for-clients
-- $3 collection
-- $4 for-clients
-- $5 collection
-- $6 for-clients
-- $7 collection
-- $8 for-clients
-- $9 collection
-- $10 for-clients
-- $11 collection
-- $12 2026-12-31
-- $13 2030-01-01
-- $14 for-clients

-- undated
((NOT ((((r.activity = $1 AND
      1 = 1) OR
     (r.activity = $2 AND
      1 = 1)))) OR
  (r.activity IS NULL OR
   r.activity NOT IN ($3, $4))) OR
 (NOT ((((r.activity = $5 AND
      1 = 0) OR
     (r.activity = $6 AND
      1 = 1)))) AND
  (NOT ((((r.activity = $7 AND
       1 = 0) OR
      (r.activity = $8 AND
       1 = 0)))) AND
   NOT (1 = 0) AND
   ((((r.activity = $9 AND
       1 = 0) OR
      (r.activity = $10 AND
       1 = 0))) OR
    ((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0)))) OR
    (NOT (1 = 0) AND
     (NOT ((((r.activity = $11 AND
          (1 = 1 AND
           NOT ((1 = 0 OR
             ((r.case-closed IS NULL AND
               NOT (1 = 0)) OR
              (r.case-closed IS NOT NULL AND
               r.case-closed <= $12)) OR
             (((r.objected IS NULL AND
                NOT (1 = 0)) OR
               (r.objected IS NOT NULL AND
                r.objected <= $13)) AND
              NOT (1 = 0)))))) OR
         (r.activity = $14 AND
          1 = 0)))) OR
      (1 = 0 OR
       (((1 = 0 OR
          1 = 0 OR
          1 = 0)) AND
        NOT (1 = 0))))))) AND
  NOT ((NOT ((((r.activity = $15 AND
        1 = 0) OR
       (r.activity = $16 AND
        1 = 0)))) AND
    NOT (1 = 0) AND
    ((((r.activity = $17 AND
        1 = 0) OR
       (r.activity = $18 AND
        1 = 0))) OR
     ((1 = 0)) OR
     (NOT (1 = 0) AND
      (NOT ((((r.activity = $19 AND
           (1 = 1 AND
            NOT ((1 = 0 OR
              (r.case-closed IS NOT NULL AND
               r.case-closed <= $20) OR
              ((r.objected IS NOT NULL AND
                r.objected <= $21) AND
               1 = 0))))) OR
          (r.activity = $22 AND
           1 = 0)))) OR
       (1 = 0))))))))
-- $1 collection
-- $2 for-clients
-- $3 collection
-- $4 for-clients
-- $5 collection
-- $6 for-clients
-- $7 collection
-- $8 for-clients
-- $9 collection
-- $10 for-clients
-- $11 collection
-- $12 2026-12-31
-- $13 2030-01-01
-- $14 for-clients
-- $15 collection
-- $16 for-clients
-- $17 collection
-- $18 for-clients
-- $19 collection
-- $20 2026-12-31
-- $21 2030-01-01
-- $22 for-clients

-- restricted
(NOT ((NOT ((((r.activity = $1 AND
       1 = 1) OR
      (r.activity = $2 AND
       1 = 1)))) OR
   (r.activity IS NULL OR
    r.activity NOT IN ($3, $4)))) AND
 ((((r.activity = $5 AND
     1 = 1) OR
    (r.activity = $6 AND
     1 = 0))) OR
  NOT ((((r.activity = $7 AND
      1 = 0) OR
     (r.activity = $8 AND
      1 = 1))))) AND
 (NOT ((((r.activity = $9 AND
      (1 = 1 AND
       NOT ((1 = 0 OR
         (r.case-closed IS NOT NULL AND
          r.case-closed <= $10) OR
         ((r.objected IS NOT NULL AND
           r.objected <= $11) AND
          1 = 0))))) OR
     (r.activity = $12 AND
      1 = 0)))) OR
  (((r.activity = $13 AND
     1 = 0) OR
    (r.activity = $14 AND
     1 = 0))) OR
  (1 = 0) OR
  (1 = 0)) AND
 ((((r.activity = $15 AND
     1 = 0) OR
    (r.activity = $16 AND
     1 = 0))) OR
  1 = 0 OR
  (1 = 0 AND
   NOT ((((r.activity = $17 AND
       1 = 0) OR
      (r.activity = $18 AND
       1 = 0)))) AND
   NOT (((1 = 0 OR
      (((1 = 0 OR
         1 = 0 OR
         1 = 0)) AND
       NOT (1 = 0))))))))
-- $1 collection
-- $2 for-clients
-- $3 collection
-- $4 for-clients
-- $5 collection
-- $6 for-clients
-- $7 collection
-- $8 for-clients
-- $9 collection
-- $10 2026-12-31
-- $11 2030-01-01
-- $12 for-clients
-- $13 collection
-- $14 for-clients
-- $15 collection
-- $16 for-clients
-- $17 collection
-- $18 for-clients
