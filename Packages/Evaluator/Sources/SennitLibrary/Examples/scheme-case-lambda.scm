; Examples of (scheme case-lambda) for the manual.

;;; case-lambda
(define area (case-lambda ((side) (* side side)) ((width height) (* width height))))
(list (area 3) (area 3 4)) ; => (9 12)
