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

;;; alist-cons
(alist-cons 'a 1 '((b . 2))) ; => ((a . 1) (b . 2))

;;; alist-copy
(alist-copy '((a . 1) (b . 2))) ; => ((a . 1) (b . 2))

;;; append-reverse
(append-reverse '(3 2 1) '(4 5)) ; => (1 2 3 4 5)

;;; break
(break negative? '(1 2 -3 4)) ; => (1 2) (-3 4)

;;; car+cdr
(car+cdr '(1 2 3)) ; => 1 (2 3)

;;; circular-list?
(circular-list? '(1 2)) ; => #f

;;; cons*
(cons* 1 2 '(3 4)) ; => (1 2 3 4)

;;; xcons
(xcons '(b) 'a) ; => (a b)

;;; dotted-list?
(dotted-list? '(1 . 2)) ; => #t
(dotted-list? '(1 2)) ; => #f

;;; drop-right
(drop-right '(a b c d) 1) ; => (a b c)

;;; take-right
(take-right '(a b c d) 2) ; => (c d)

;;; list-head
(list-head '(a b c d) 2) ; => (a b)

;;; last-pair
(last-pair '(a b c)) ; => (c)

;;; fifth
(fifth '(1 2 3 4 5 6 7 8 9 10)) ; => 5

;;; sixth
(sixth '(1 2 3 4 5 6 7 8 9 10)) ; => 6

;;; seventh
(seventh '(1 2 3 4 5 6 7 8 9 10)) ; => 7

;;; eighth
(eighth '(1 2 3 4 5 6 7 8 9 10)) ; => 8

;;; ninth
(ninth '(1 2 3 4 5 6 7 8 9 10)) ; => 9

;;; tenth
(tenth '(1 2 3 4 5 6 7 8 9 10)) ; => 10

;;; find-tail
(find-tail even? '(1 3 4 5)) ; => (4 5)

;;; fold-left
(fold-left - 10 '(1 2 3)) ; => 4
(fold-left list '() '(a b)) ; => ((() a) b)

;;; reduce-right
(reduce-right - 0 '(10 4 3)) ; => 9

;;; pair-fold
(pair-fold cons '() '(a b)) ; => ((b) (a b))

;;; pair-fold-right
(pair-fold-right cons '() '(a b)) ; => ((a b) (b))

;;; pair-for-each
(pair-for-each write '(a b)) ; output: "(a b)(b)"

;;; list-delete-neighbor-dups
(list-delete-neighbor-dups = '(1 1 2 1 1)) ; => (1 2 1)

;;; list-merge
(list-merge < '(1 4) '(2 3 5)) ; => (1 2 3 4 5)

;;; list-sorted?
(list-sorted? < '(1 2 2 5)) ; => #t

;;; list=
(list= = '(1 2) '(1.0 2)) ; => #t

;;; lset-adjoin
(lset-adjoin eq? '(a b) 'b 'c) ; => (c a b)

;;; lset-union
(lset-union eq? '(a b) '(b c)) ; => (c a b)

;;; lset-intersection
(lset-intersection eq? '(a b c) '(c b)) ; => (b c)

;;; lset-difference
(lset-difference eq? '(a b c) '(b)) ; => (a c)

;;; lset-diff+intersection
(lset-diff+intersection eq? '(a b c) '(b)) ; => (a c) (b)

;;; lset-xor
(lset-xor eq? '(a b) '(b c)) ; => (a c)

;;; lset<=
(lset<= eq? '(a) '(b a)) ; => #t

;;; lset=
(lset= eq? '(a b) '(b a a)) ; => #t

;;; not-pair?
(not-pair? '()) ; => #t

;;; null-list?
(null-list? '()) ; => #t

;;; unfold-right
(unfold-right zero? square (lambda (n) (- n 1)) 3) ; => (1 4 9)

;;; unzip1
(unzip1 '((1 a) (2 b))) ; => (1 2)

;;; unzip2
(unzip2 '((1 a) (2 b))) ; => (1 2) (a b)

;;; unzip3
(unzip3 '((1 a "x") (2 b "y"))) ; => (1 2) (a b) ("x" "y")

;;; unzip4
(unzip4 '((1 2 3 4) (5 6 7 8))) ; => (1 5) (2 6) (3 7) (4 8)

;;; unzip5
(unzip5 '((1 2 3 4 5) (6 7 8 9 10))) ; => (1 6) (2 7) (3 8) (4 9) (5 10)
