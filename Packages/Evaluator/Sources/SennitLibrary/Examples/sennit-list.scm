; Examples of (sennit list) for the manual.

;;; filter
(filter odd? '(1 2 3 4 5)) ; => (1 3 5)

;;; remove
(remove odd? '(1 2 3 4 5)) ; => (2 4)

;;; partition
(partition odd? '(1 2 3 4 5)) ; => (1 3 5) (2 4)

;;; fold
(fold cons '() '(a b c)) ; => (c b a)
(fold + 0 '(1 2 3)) ; => 6

;;; fold-right
(fold-right cons '() '(a b c)) ; => (a b c)

;;; reduce
(reduce max 0 '(3 1 4 1 5)) ; => 5

;;; iota
(iota 5) ; => (0 1 2 3 4)
(iota 5 0 2) ; => (0 2 4 6 8)

;;; take
(take '(a b c d) 2) ; => (a b)

;;; drop
(drop '(a b c d) 2) ; => (c d)

;;; take-while
(take-while even? '(2 4 5 6)) ; => (2 4)

;;; drop-while
(drop-while even? '(2 4 5 6)) ; => (5 6)

;;; any
(any even? '(1 2 3)) ; => #t

;;; every
(every even? '(2 4)) ; => #t

;;; find
(find even? '(1 2 3 4)) ; => 2

;;; delete-duplicates
(delete-duplicates '(a b a c b)) ; => (a b c)

;;; list-index
(list-index even? '(1 3 4)) ; => 2

;;; append-map
(append-map (lambda (x) (list x x)) '(a b)) ; => (a a b b)

;;; filter-map
(filter-map (lambda (x) (and (odd? x) (* x x))) '(1 2 3)) ; => (1 9)

;;; last
(last '(a b c)) ; => c

;;; delete
(delete 'b '(a b c b)) ; => (a c)

;;; concatenate
(concatenate '((a) (b c))) ; => (a b c)

;;; list-tabulate
(list-tabulate 4 (lambda (i) (* i i))) ; => (0 1 4 9)

;;; unfold
(unfold (lambda (n) (> n 4)) (lambda (n) (* n n)) (lambda (n) (+ n 1)) 1) ; => (1 4 9 16)

;;; alist-delete
(alist-delete 'a '((a . 1) (b . 2))) ; => ((b . 2))

;;; sort
(sort '(3 1 2) <) ; => (1 2 3)

;;; list-sort
(list-sort < '(3 1 2)) ; => (1 2 3)

;;; zip
(zip '(1 2) '(a b)) ; => ((1 a) (2 b))

;;; count
(count odd? '(1 2 3)) ; => 2

;;; list-set
(list-set '(a b c) 1 'x) ; => (a x c)

;;; split-at
(split-at '(a b c) 1) ; => (a) (b c)

;;; span
(span even? '(2 4 5 6)) ; => (2 4) (5 6)
