; Examples of (srfi 162) for the manual.

(import (srfi 162))

;;; comparator-max
(comparator-max (make-default-comparator) 3 9 5) ; => 9

;;; comparator-min
(comparator-min (make-default-comparator) "b" "a") ; => "a"

;;; comparator-max-in-list
(comparator-max-in-list (make-default-comparator) '(3 9 5)) ; => 9

;;; comparator-min-in-list
(comparator-min-in-list (make-default-comparator) '(3 9 5)) ; => 3
