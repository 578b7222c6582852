; Examples of (sennit comparator) for the manual.

;;; make-comparator
(define by-length (make-comparator string? (lambda (a b) (= (string-length a) (string-length b))) (lambda (a b) (< (string-length a) (string-length b))) string-length))
(<? by-length "ab" "abc") ; => #t

;;; =?
(=? (make-default-comparator) 1 1.0) ; => #t

;;; <?
(<? (make-default-comparator) 1 2 3) ; => #t

;;; default-hash
(= (default-hash 1) (default-hash 1.0)) ; => #t

;;; <=?
(<=? (make-default-comparator) "a" "a" "b") ; => #t

;;; >?
(>? (make-default-comparator) 3 2 1) ; => #t

;;; >=?
(>=? (make-default-comparator) #\b #\b #\a) ; => #t

;;; make-default-comparator
(<? (make-default-comparator) '(1 2) '(1 3)) ; => #t

;;; make-eq-comparator
(=? (make-eq-comparator) 'a 'a) ; => #t

;;; make-eqv-comparator
(=? (make-eqv-comparator) 1/2 1/2) ; => #t

;;; make-equal-comparator
(=? (make-equal-comparator) '(1 "a") '(1 "a")) ; => #t

;;; make-list-comparator
(<? (make-list-comparator (make-default-comparator) list? null? car cdr) '(1 2) '(1 2 3)) ; => #t

;;; make-pair-comparator
(<? (make-pair-comparator (make-default-comparator) (make-default-comparator)) '(1 . 5) '(2 . 0)) ; => #t

;;; make-vector-comparator
(<? (make-vector-comparator (make-default-comparator) vector? vector-length vector-ref) #(9) #(1 2)) ; => #t

;;; comparator?
(comparator? (make-equal-comparator)) ; => #t

;;; comparator-ordered?
(comparator-ordered? (make-equal-comparator)) ; => #f

;;; comparator-hashable?
(comparator-hashable? (make-default-comparator)) ; => #t

;;; comparator-check-type
(comparator-check-type by-length "ab") ; => #t
(comparator-check-type by-length 5) ; error: user: comparator-check-type: expected an object that the comparator is for, got 5

;;; comparator-test-type
(comparator-test-type by-length 5) ; => #f

;;; comparator-type-test-predicate
((comparator-type-test-predicate by-length) "ab") ; => #t

;;; comparator-equality-predicate
((comparator-equality-predicate by-length) "ab" "cd") ; => #t

;;; comparator-ordering-predicate
((comparator-ordering-predicate by-length) "ab" "c") ; => #f

;;; comparator-hash-function
((comparator-hash-function by-length) "abc") ; => 3

;;; comparator-hash
(comparator-hash by-length "abc") ; => 3

;;; boolean-hash
(= (boolean-hash #t) (boolean-hash #t)) ; => #t

;;; char-hash
(= (char-hash #\a) (char-hash #\a)) ; => #t

;;; char-ci-hash
(= (char-ci-hash #\a) (char-ci-hash #\A)) ; => #t

;;; number-hash
(= (number-hash 2) (number-hash 2.0)) ; => #t

;;; string-hash
(exact-integer? (string-hash "abc")) ; => #t

;;; string-ci-hash
(= (string-ci-hash "abc") (string-ci-hash "ABC")) ; => #t

;;; symbol-hash
(= (symbol-hash 'a) (symbol-hash 'a)) ; => #t
