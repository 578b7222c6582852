; Examples of (srfi 69) for the manual.

(import (srfi 69))

;;; hash
(< -1 (hash '(1 "a") 100) 100) ; => #t

;;; hash-by-identity
(= (hash-by-identity 'a) (hash-by-identity 'a)) ; => #t

;;; string-hash
(< -1 (string-hash "abc" 16) 16) ; => #t

;;; string-ci-hash
(= (string-ci-hash "abc") (string-ci-hash "ABC")) ; => #t

;;; hash-table-fold
(hash-table-fold (alist->hash-table '((a . 1) (b . 2))) (lambda (key value sum) (+ sum value)) 0) ; => 3

;;; hash-table-merge!
(hash-table-ref/default (hash-table-merge! (alist->hash-table '((a . 1))) (alist->hash-table '((a . 2)))) 'a 0) ; => 2
