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
