; Examples of (sennit inspect) for the manual.

;;; inspect
(inspect '(1 #(2 3)) (open-input-string "1\n1\nq\n")) ; => 3

;;; inspect-parts
(inspect-parts '#(a b)) ; => ((0 . a) (1 . b))

;;; type-of
(map type-of '(1 1/2 a "s" (1) #(1))) ; => (integer rational symbol string pair vector)

;;; object-size
(object-size '(1 . 2)) ; => 16
