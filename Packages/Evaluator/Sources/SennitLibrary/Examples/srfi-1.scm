; Examples of (srfi 1) for the manual.

(import (srfi 1))

;;; first
(first '(a b c d)) ; => a

;;; second
(second '(a b c d)) ; => b

;;; third
(third '(a b c d)) ; => c

;;; fourth
(fourth '(a b c d)) ; => d

;;; length+
(length+ '(a b c)) ; => 3

;;; map-in-order
(map-in-order square '(1 2 3)) ; => (1 4 9)

;;; proper-list?
(proper-list? '(1 . 2)) ; => #f

;;; append!
(append! '(1) '(2)) ; => (1 2)

;;; append-map!
(append-map! (lambda (x) (list x x)) '(a b)) ; => (a a b b)

;;; append-reverse!
(append-reverse! '(2 1) '(3)) ; => (1 2 3)

;;; alist-delete!
(alist-delete! 'a '((a . 1) (b . 2))) ; => ((b . 2))

;;; break!
(break! even? '(1 2 3)) ; => (1) (2 3)

;;; concatenate!
(concatenate! '((1) (2))) ; => (1 2)

;;; delete!
(delete! 'b '(a b c)) ; => (a c)

;;; delete-duplicates!
(delete-duplicates! '(a b a)) ; => (a b)

;;; drop-right!
(drop-right! '(a b c) 1) ; => (a b)

;;; filter!
(filter! even? '(1 2 3 4)) ; => (2 4)

;;; remove!
(remove! even? '(1 2 3 4)) ; => (1 3)

;;; partition!
(partition! even? '(1 2 3 4)) ; => (2 4) (1 3)

;;; map!
(map! - '(1 2)) ; => (-1 -2)

;;; reverse!
(reverse! '(1 2 3)) ; => (3 2 1)

;;; span!
(span! even? '(2 4 5)) ; => (2 4) (5)

;;; split-at!
(split-at! '(a b c) 1) ; => (a) (b c)

;;; take!
(take! '(a b c) 2) ; => (a b)

;;; take-while!
(take-while! even? '(2 4 5)) ; => (2 4)

;;; lset-union!
(lset= eq? (lset-union! eq? '(a b) '(b c)) '(a b c)) ; => #t

;;; lset-intersection!
(lset-intersection! eq? '(a b) '(b c)) ; => (b)

;;; lset-difference!
(lset-difference! eq? '(a b) '(b c)) ; => (a)

;;; lset-diff+intersection!
(lset-diff+intersection! eq? '(a b) '(b c)) ; => (a) (b)

;;; lset-xor!
(lset= eq? (lset-xor! eq? '(a b) '(b c)) '(a c)) ; => #t
