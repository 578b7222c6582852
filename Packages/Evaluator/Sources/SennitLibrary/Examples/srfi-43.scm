; Examples of (srfi 43) for the manual.

(import (srfi 43))

;;; vector-copy
(vector-copy #(a b) 1 4 'x) ; => #(b x x)

;;; vector-count
(vector-count (lambda (i x) (= i x)) #(0 5 2)) ; => 2

;;; vector-fold
(vector-fold (lambda (i sum x) (+ sum (* i x))) 0 #(10 20 30)) ; => 80

;;; vector-fold-right
(vector-fold-right (lambda (i tail x) (cons (list i x) tail)) '() #(a b)) ; => ((0 a) (1 b))

;;; vector-for-each
(vector-for-each (lambda (i x) (write (list i x))) #(a b)) ; output: "(0 a)(1 b)"

;;; vector-map
(vector-map (lambda (i x) (* i x)) #(10 20 30)) ; => #(0 20 60)
