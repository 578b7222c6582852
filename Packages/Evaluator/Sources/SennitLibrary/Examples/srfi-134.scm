; Examples of (srfi 134) for the manual.

(import (srfi 134))

;;; ideque ideque->list
(ideque->list (ideque 1 2 3)) ; => (1 2 3)

;;; list->ideque
(ideque-back (list->ideque '(1 2 3))) ; => 3

;;; ideque-front
(ideque-front (ideque 1 2 3)) ; => 1

;;; ideque-back
(ideque-back (ideque 1 2 3)) ; => 3

;;; ideque-add-front
(ideque->list (ideque-add-front (ideque 1 2) 0)) ; => (0 1 2)

;;; ideque-add-back
(ideque->list (ideque-add-back (ideque 1 2) 3)) ; => (1 2 3)

;;; ideque-remove-front
(ideque->list (ideque-remove-front (ideque 1 2 3))) ; => (2 3)

;;; ideque-remove-back
(ideque->list (ideque-remove-back (ideque 1 2 3))) ; => (1 2)

;;; ideque-ref
(ideque-ref (ideque 'a 'b 'c) 1) ; => b

;;; ideque-length
(ideque-length (ideque 'a 'b 'c)) ; => 3

;;; ideque-empty?
(ideque-empty? (ideque)) ; => #t

;;; ideque?
(ideque? (ideque)) ; => #t

;;; ideque=
(ideque= = (ideque 1 2) (ideque 1 2)) ; => #t

;;; ideque-append
(ideque->list (ideque-append (ideque 1) (ideque 2 3))) ; => (1 2 3)

;;; ideque-append-map
(ideque->list (ideque-append-map (lambda (x) (list x x)) (ideque 1 2))) ; => (1 1 2 2)

;;; ideque-any
(ideque-any even? (ideque 1 2)) ; => #t

;;; ideque-every
(ideque-every even? (ideque 1 2)) ; => #f

;;; ideque-count
(ideque-count even? (ideque 1 2 4)) ; => 2

;;; ideque-take
(ideque->list (ideque-take (ideque 1 2 3 4) 2)) ; => (1 2)

;;; ideque-take-right
(ideque->list (ideque-take-right (ideque 1 2 3 4) 2)) ; => (3 4)

;;; ideque-drop
(ideque->list (ideque-drop (ideque 1 2 3 4) 1)) ; => (2 3 4)

;;; ideque-drop-right
(ideque->list (ideque-drop-right (ideque 1 2 3 4) 1)) ; => (1 2 3)

;;; ideque-take-while
(ideque->list (ideque-take-while even? (ideque 2 4 5 6))) ; => (2 4)

;;; ideque-take-while-right
(ideque->list (ideque-take-while-right even? (ideque 2 5 6 8))) ; => (6 8)

;;; ideque-drop-while
(ideque->list (ideque-drop-while even? (ideque 2 4 5 6))) ; => (5 6)

;;; ideque-drop-while-right
(ideque->list (ideque-drop-while-right even? (ideque 2 5 6 8))) ; => (2 5)

;;; ideque-split-at
(let-values (((a b) (ideque-split-at (ideque 1 2 3) 1))) (list (ideque->list a) (ideque->list b))) ; => ((1) (2 3))

;;; ideque-span
(let-values (((a b) (ideque-span even? (ideque 2 3 4)))) (list (ideque->list a) (ideque->list b))) ; => ((2) (3 4))

;;; ideque-break
(let-values (((a b) (ideque-break even? (ideque 1 2 3)))) (list (ideque->list a) (ideque->list b))) ; => ((1) (2 3))

;;; ideque-partition
(let-values (((a b) (ideque-partition even? (ideque 1 2 3)))) (list (ideque->list a) (ideque->list b))) ; => ((2) (1 3))

;;; ideque-filter
(ideque->list (ideque-filter even? (ideque 1 2 3 4))) ; => (2 4)

;;; ideque-remove
(ideque->list (ideque-remove even? (ideque 1 2 3 4))) ; => (1 3)

;;; ideque-filter-map
(ideque->list (ideque-filter-map (lambda (x) (and (even? x) (* x x))) (ideque 1 2 4))) ; => (4 16)

;;; ideque-find
(ideque-find even? (ideque 1 2 4)) ; => 2

;;; ideque-find-right
(ideque-find-right even? (ideque 1 2 4 5)) ; => 4

;;; ideque-fold
(ideque-fold cons '() (ideque 1 2 3)) ; => (3 2 1)

;;; ideque-fold-right
(ideque-fold-right cons '() (ideque 1 2 3)) ; => (1 2 3)

;;; ideque-for-each
(ideque-for-each write (ideque 1 2 3)) ; output: "123"

;;; ideque-for-each-right
(ideque-for-each-right write (ideque 1 2 3)) ; output: "321"

;;; ideque-map
(ideque->list (ideque-map square (ideque 1 2 3))) ; => (1 4 9)

;;; ideque-reverse
(ideque->list (ideque-reverse (ideque 1 2 3))) ; => (3 2 1)

;;; ideque-tabulate
(ideque->list (ideque-tabulate 4 square)) ; => (0 1 4 9)

;;; ideque-unfold
(ideque->list (ideque-unfold (lambda (n) (= n 3)) square (lambda (n) (+ n 1)) 0)) ; => (0 1 4)

;;; ideque-unfold-right
(ideque->list (ideque-unfold-right (lambda (n) (= n 3)) square (lambda (n) (+ n 1)) 0)) ; => (4 1 0)

;;; ideque-zip
(ideque->list (ideque-zip (ideque 1 2) (ideque 'a 'b 'c))) ; => ((1 a) (2 b))

;;; ideque->generator
(let ((next (ideque->generator (ideque 1 2)))) (next) (next)) ; => 2

;;; generator->ideque
(ideque->list (generator->ideque (ideque->generator (ideque 1 2 3)))) ; => (1 2 3)
