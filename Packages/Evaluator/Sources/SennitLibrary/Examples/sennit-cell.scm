; Examples of (sennit cell) for the manual.

(import (scheme base) (sennit cell) (sennit task))

;;; make-cell cell-value
(cell-value (make-cell 5)) ; => 5

;;; cell-replace
(let ((c (make-cell 'old))) (let ((before (cell-replace c 'new))) (list before (cell-value c)))) ; => (old new)

;;; cell-update
(let ((c (make-cell 1))) (parallel-map (lambda (n) (cell-update c (lambda (sum) (+ sum n)))) '(1 2 3)) (cell-value c)) ; => 7

;;; cell-step
(let ((c (make-cell '(a b)))) (let ((head (cell-step c (lambda (l) (values (car l) (cdr l)))))) (list head (cell-value c)))) ; => (a (b))

;;; cell-take cell-put
(let* ((c (make-cell 1)) (value (cell-take c))) (cell-put c (+ value 1)) (cell-value c)) ; => 2

;;; cell?
(cell? (make-cell 1)) ; => #t
