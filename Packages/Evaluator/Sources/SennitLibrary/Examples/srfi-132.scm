; Examples of (srfi 132) for the manual.

(import (srfi 132))

;;; list-stable-sort
(list-stable-sort (lambda (a b) (< (car a) (car b))) '((2 x) (1 y) (2 z))) ; => ((1 y) (2 x) (2 z))

;;; list-sort!
(list-sort! < '(3 1 2)) ; => (1 2 3)

;;; list-stable-sort!
(list-stable-sort! < '(3 1 2)) ; => (1 2 3)

;;; list-merge!
(list-merge! < '(1 3) '(2)) ; => (1 2 3)

;;; list-delete-neighbor-dups!
(list-delete-neighbor-dups! = '(1 1 2)) ; => (1 2)

;;; vector-stable-sort
(vector-stable-sort < #(3 1 2)) ; => #(1 2 3)

;;; vector-select!
(vector-select! < #(30 10 20) 0) ; => 10
