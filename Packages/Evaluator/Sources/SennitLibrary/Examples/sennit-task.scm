; Examples of (sennit task) for the manual.

;;; parallel-map
(parallel-map (lambda (n) (* n n)) '(1 2 3)) ; => (1 4 9)

;;; async-let
(async-let ((a (+ 1 2)) (b (* 3 4))) (+ a b)) ; => 15
