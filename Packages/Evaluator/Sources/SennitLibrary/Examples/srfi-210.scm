; Examples of (srfi 210) for the manual.

(import (srfi 210))

;;; apply/mv
(apply/mv list 1 2 (values 3 4)) ; => (1 2 3 4)

;;; call/mv
(call/mv list (values 1 2) (values 3)) ; => (1 2 3)

;;; list/mv
(list/mv 'a (values 'b 'c)) ; => (a b c)

;;; vector/mv
(vector/mv 'a (values 'b 'c)) ; => #(a b c)

;;; value/mv
(value/mv 2 'a (values 'b 'c)) ; => c

;;; value
(value 1 'a 'b 'c) ; => b

;;; coarity
(coarity (values 'a 'b 'c)) ; => 3

;;; with-values
(with-values (values 1 2) +) ; => 3

;;; case-receive
(case-receive (values 1 2) ((x) (list 'one x)) ((x y) (list 'two x y))) ; => (two 1 2)

;;; bind
(bind 3 square (lambda (x) (+ x 1))) ; => 10

;;; bind/list
(bind/list '(1 2) + square) ; => 9

;;; bind/mv
(bind/mv (values 1 2) + square) ; => 9

;;; compose-left
((compose-left + square) 1 2) ; => 9

;;; compose-right
((compose-right square +) 1 2) ; => 9

;;; identity
(identity 1 2) ; => 1 2

;;; list-values
(list-values '(1 2)) ; => 1 2

;;; vector-values
(vector-values #(1 2)) ; => 1 2

;;; map-values
((map-values square) 2 3) ; => 4 9
