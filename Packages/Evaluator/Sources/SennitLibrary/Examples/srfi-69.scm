; Examples of (srfi 69) for the manual.

(import (srfi 69))

;;; hash
(< -1 (hash '(1 "a") 100) 100) ; => #t

;;; hash-by-identity
(= (hash-by-identity 'a) (hash-by-identity 'a)) ; => #t

;;; hash-table-merge!
(hash-table-ref/default (hash-table-merge! (alist->hash-table '((a . 1))) (alist->hash-table '((a . 2)))) 'a 0) ; => 2
