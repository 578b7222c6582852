; Examples of (srfi 128) for the manual.

(import (srfi 128))

;;; comparator-if<=>
(comparator-if<=> 1 2 'less 'equal 'greater) ; => less
(comparator-if<=> (make-default-comparator) "b" "a" 'less 'equal 'greater) ; => greater

;;; hash-bound
(exact-integer? (hash-bound)) ; => #t

;;; hash-salt
(exact-integer? (hash-salt)) ; => #t
