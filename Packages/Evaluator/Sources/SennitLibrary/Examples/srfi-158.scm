; Examples of (srfi 158) for the manual.

(import (srfi 158))

;;; generator
(let ((next (generator 'a 'b))) (next) (next)) ; => b

;;; generator->list
(generator->list (generator 1 2 3)) ; => (1 2 3)

;;; list->generator
(generator->list (list->generator '(a b))) ; => (a b)

;;; vector->generator
(generator->list (vector->generator #(a b c) 1)) ; => (b c)

;;; reverse-vector->generator
(generator->list (reverse-vector->generator #(a b c))) ; => (c b a)

;;; string->generator
(generator->list (string->generator "ab")) ; => (#\a #\b)

;;; bytevector->generator
(generator->list (bytevector->generator #u8(1 2))) ; => (1 2)

;;; circular-generator
(generator->list (circular-generator 'a 'b) 5) ; => (a b a b a)

;;; make-iota-generator
(generator->list (make-iota-generator 3 10 5)) ; => (10 15 20)

;;; make-range-generator
(generator->list (make-range-generator 1 4)) ; => (1 2 3)

;;; make-coroutine-generator
(generator->list (make-coroutine-generator (lambda (give) (give 1) (give 2)))) ; => (1 2)

;;; make-for-each-generator
(generator->list (make-for-each-generator for-each '(a b))) ; => (a b)

;;; make-unfold-generator
(generator->list (make-unfold-generator (lambda (n) (> n 3)) square (lambda (n) (+ n 1)) 1)) ; => (1 4 9)

;;; gappend
(generator->list (gappend (generator 1 2) (generator 3))) ; => (1 2 3)

;;; gcombine
(generator->list (gcombine (lambda (x sum) (values (+ x sum) (+ x sum))) 0 (generator 1 2 3))) ; => (1 3 6)

;;; gcons*
(generator->list (gcons* 'a 'b (generator 1 2))) ; => (a b 1 2)

;;; gdelete
(generator->list (gdelete 2 (generator 1 2 3 2))) ; => (1 3)

;;; gdelete-neighbor-dups
(generator->list (gdelete-neighbor-dups (generator 1 1 2 1))) ; => (1 2 1)

;;; gtake
(generator->list (gtake (make-range-generator 1) 3)) ; => (1 2 3)

;;; gtake-while
(generator->list (gtake-while even? (generator 2 4 5 6))) ; => (2 4)

;;; gdrop
(generator->list (gdrop (generator 1 2 3) 1)) ; => (2 3)

;;; gdrop-while
(generator->list (gdrop-while even? (generator 2 4 5 6))) ; => (5 6)

;;; gfilter
(generator->list (gfilter even? (generator 1 2 3 4))) ; => (2 4)

;;; gremove
(generator->list (gremove even? (generator 1 2 3 4))) ; => (1 3)

;;; gflatten
(generator->list (gflatten (generator '(1 2) '(3)))) ; => (1 2 3)

;;; ggroup
(generator->list (ggroup (generator 1 2 3 4 5) 2)) ; => ((1 2) (3 4) (5))

;;; gindex
(generator->list (gindex (generator 'a 'b 'c 'd) (generator 0 2))) ; => (a c)

;;; gselect
(generator->list (gselect (generator 'a 'b 'c) (generator #t #f #t))) ; => (a c)

;;; gmap
(generator->list (gmap + (generator 1 2) (generator 10 20))) ; => (11 22)

;;; gmerge
(generator->list (gmerge < (generator 1 4) (generator 2 3))) ; => (1 2 3 4)

;;; gstate-filter
(generator->list (gstate-filter (lambda (x i) (values (even? i) (+ i 1))) 0 (generator 'a 'b 'c))) ; => (a c)

;;; generator->reverse-list
(generator->reverse-list (generator 1 2 3)) ; => (3 2 1)

;;; generator->string
(generator->string (generator #\a #\b)) ; => "ab"

;;; generator->vector
(generator->vector (generator 1 2 3)) ; => #(1 2 3)

;;; generator-any
(generator-any even? (generator 1 2)) ; => #t

;;; generator-every
(generator-every even? (generator 1 2)) ; => #f

;;; generator-count
(generator-count even? (generator 1 2 4)) ; => 2

;;; generator-find
(generator-find even? (generator 1 2 4)) ; => 2

;;; generator-fold
(generator-fold + 0 (generator 1 2 3)) ; => 6

;;; generator-for-each
(generator-for-each write (generator 1 2)) ; output: "12"

;;; generator-map->list
(generator-map->list square (generator 1 2 3)) ; => (1 4 9)

;;; generator-unfold
(generator-unfold (generator 1 2 3) unfold) ; => (1 2 3)

;;; count-accumulator
(let ((put (count-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => 2

;;; sum-accumulator
(let ((put (sum-accumulator))) (put 1) (put 2) (put (eof-object))) ; => 3

;;; product-accumulator
(let ((put (product-accumulator))) (put 3) (put 4) (put (eof-object))) ; => 12

;;; list-accumulator
(let ((put (list-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => (a b)

;;; reverse-list-accumulator
(let ((put (reverse-list-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => (b a)

;;; vector-accumulator
(let ((put (vector-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => #(a b)

;;; reverse-vector-accumulator
(let ((put (reverse-vector-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => #(b a)

;;; string-accumulator
(let ((put (string-accumulator))) (put #\a) (put #\b) (put (eof-object))) ; => "ab"

;;; bytevector-accumulator
(let ((put (bytevector-accumulator))) (put 1) (put 2) (put (eof-object))) ; => #u8(1 2)

;;; make-accumulator
(let ((put (make-accumulator max 0 -))) (put 3) (put 7) (put (eof-object))) ; => -7
