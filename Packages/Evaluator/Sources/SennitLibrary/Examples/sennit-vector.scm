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

;;; reverse-list->vector
(reverse-list->vector '(3 2 1)) ; => #(1 2 3)

;;; reverse-vector->list
(reverse-vector->list #(1 2 3)) ; => (3 2 1)

;;; vector-any
(vector-any (lambda (x) (and (even? x) (* x x))) #(1 4 6)) ; => 16

;;; vector-every
(vector-every < #(1 2) #(5 6)) ; => #t

;;; vector-append-subvectors
(vector-append-subvectors #(a b c) 0 2 #(d e f) 1 3) ; => #(a b e f)

;;; vector-binary-search
(vector-binary-search #(1 3 5 7) 5 -) ; => 2
(vector-binary-search #(1 3 5 7) 4 -) ; => #f

;;; vector-concatenate
(vector-concatenate '(#(1) #(2 3))) ; => #(1 2 3)

;;; vector-count
(vector-count even? #(1 2 4)) ; => 2

;;; vector-cumulate
(vector-cumulate + 0 #(1 2 3 4)) ; => #(1 3 6 10)

;;; vector-delete-neighbor-dups
(vector-delete-neighbor-dups = #(1 1 2 1)) ; => #(1 2 1)

;;; vector-empty?
(vector-empty? #()) ; => #t

;;; vector-find-median
(vector-find-median < #(3 1 2) 'none) ; => 2
(vector-find-median < #(3 1 2 4) 'none) ; => 5/2

;;; vector-fold
(vector-fold (lambda (sum x) (+ sum x)) 0 #(1 2 3)) ; => 6

;;; vector-fold-right
(vector-fold-right (lambda (tail x) (cons x tail)) '() #(1 2 3)) ; => (1 2 3)

;;; vector-index
(vector-index even? #(1 3 4 6)) ; => 2

;;; vector-index-right
(vector-index-right even? #(1 4 6 7)) ; => 2

;;; vector-skip
(vector-skip odd? #(1 3 4)) ; => 2

;;; vector-skip-right
(vector-skip-right odd? #(1 4 5 7)) ; => 1

;;; vector-merge
(vector-merge < #(1 4) #(2 3 5)) ; => #(1 2 3 4 5)

;;; vector-partition
(vector-partition even? #(1 2 3 4)) ; => #(2 4 1 3) 2

;;; vector-reverse-copy
(vector-reverse-copy #(a b c d) 1) ; => #(d c b)

;;; vector-select
(vector-select < #(30 10 20) 1) ; => 20

;;; vector-separate
(vector-sort < (subvector (vector-separate < #(5 3 1 4) 2) 0 2)) ; => #(1 3)

;;; vector-sort
(vector-sort < #(3 1 2)) ; => #(1 2 3)

;;; vector-sorted?
(vector-sorted? < #(1 2 2)) ; => #t

;;; vector-unfold
(vector-unfold square 4) ; => #(0 1 4 9)
(vector-unfold (lambda (i x) (values x (* 2 x))) 4 1) ; => #(1 2 4 8)

;;; vector-unfold-right
(vector-unfold-right (lambda (i x) (values x (* 2 x))) 4 1) ; => #(8 4 2 1)

;;; vector=
(vector= eq? #(a b) #(a b)) ; => #t
