; Examples of (srfi 125) for the manual.

(import (srfi 125) (srfi 128))

;;; hash-table
(hash-table-ref/default (hash-table (make-default-comparator) 'a 1 'b 2) 'b #f) ; => 2

;;; make-hash-table
(hash-table-size (make-hash-table (make-default-comparator))) ; => 0

;;; alist->hash-table
(hash-table-ref/default (alist->hash-table '((a . 1) (a . 2)) (make-default-comparator)) 'a #f) ; => 1

;;; hash
(= (hash "ab") (hash "ab")) ; => #t

;;; hash-by-identity
(= (hash-by-identity 'a) (hash-by-identity 'a)) ; => #t

;;; string-hash
(= (string-hash "ab") (string-hash "ab")) ; => #t

;;; string-ci-hash
(= (string-ci-hash "ab") (string-ci-hash "AB")) ; => #t

;;; hash-table-copy
(hash-table-size (hash-table-copy (hash-table (make-default-comparator) 'a 1))) ; => 1

;;; hash-table-empty-copy
(hash-table-size (hash-table-empty-copy (hash-table (make-default-comparator) 'a 1))) ; => 0

;;; hash-table-equivalence-function
((hash-table-equivalence-function (make-hash-table (make-default-comparator))) "a" "a") ; => #t

;;; hash-table-hash-function
(procedure? (hash-table-hash-function (make-hash-table (make-default-comparator)))) ; => #t

;;; hash-table-find
(hash-table-find (lambda (key value) (and (odd? value) key)) (hash-table (make-default-comparator) 'a 1 'b 2) (lambda () #f)) ; => a

;;; hash-table-fold
(hash-table-fold (lambda (key value sum) (+ value sum)) 0 (hash-table (make-default-comparator) 'a 1 'b 2)) ; => 3

;;; hash-table-map
(hash-table->alist (hash-table-map square (make-default-comparator) (hash-table (make-default-comparator) 'a 3))) ; => ((a . 9))

;;; hash-table-mutable?
(hash-table-mutable? (make-hash-table (make-default-comparator))) ; => #f

;;; hash-table-unfold
(hash-table-size (hash-table-unfold (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0 (make-default-comparator))) ; => 3

;;; hash-table-walk
(hash-table-walk (hash-table (make-default-comparator) 'a 1) (lambda (key value) (write (list key value)))) ; output: "(a 1)"

;;; hash-table=?
(hash-table=? (make-default-comparator) (hash-table (make-default-comparator) 'a 1) (hash-table (make-default-comparator) 'a 2)) ; => #f
