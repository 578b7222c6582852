; Examples of (sennit vector) for the manual.

;;; subvector
(subvector #(a b c d) 1 3) ; => #(b c)

;;; vector-set
(vector-set #(a b c) 1 'x) ; => #(a x c)

;;; vector-add-back
(vector-add-back #(a b) 'c) ; => #(a b c)

;;; vector-remove-back
(vector-remove-back #(a b c)) ; => #(a b)

;;; vector-reverse
(vector-reverse #(a b c)) ; => #(c b a)
