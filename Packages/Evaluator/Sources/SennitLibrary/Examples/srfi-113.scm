; Examples of (srfi 113) for the manual.

(import (srfi 113))

;;; bag
(bag-size (bag 'a 'b 'a)) ; => 3

;;; bag-unique-size
(bag-unique-size (bag 'a 'b 'a)) ; => 2

;;; bag-element-count
(bag-element-count (bag 'a 'b 'a) 'a) ; => 2

;;; bag-contains?
(bag-contains? (bag 'a 'b) 'c) ; => #f

;;; bag-empty?
(bag-empty? (bag)) ; => #t

;;; bag-disjoint?
(bag-disjoint? (bag 1 1) (bag 2)) ; => #t

;;; bag-member
(bag-member (bag 'a) 'b 'none) ; => none

;;; bag-element-comparator
(comparator? (bag-element-comparator (bag 1))) ; => #t

;;; bag-adjoin
(bag->list (bag-adjoin (bag 'a) 'a)) ; => (a a)

;;; bag-replace
(bag->list (bag-replace (bag 'a 'a) 'a)) ; => (a a)

;;; bag-delete
(bag->list (bag-delete (bag 'a 'a 'a) 'a)) ; => (a a)

;;; bag-delete-all
(bag->list (bag-delete-all (bag 'a 'b) '(b c))) ; => (a)

;;; bag-increment!
(bag-element-count (bag-increment! (bag 'a) 'a 2) 'a) ; => 3

;;; bag-decrement!
(bag-element-count (bag-decrement! (bag 'a 'a 'a) 'a 2) 'a) ; => 1

;;; bag-search!
(let-values (((bag result) (bag-search! (bag 'a) 'b
    (lambda (insert ignore) (insert 'inserted))
    (lambda (element update remove) (remove 'removed)))))
  (list result (bag-size bag))) ; => (inserted 2)

;;; bag-any?
(bag-any? even? (bag 1 2)) ; => #t

;;; bag-every?
(bag-every? even? (bag 1 2)) ; => #f

;;; bag-count
(bag-count even? (bag 1 2 2)) ; => 2

;;; bag-filter
(bag->list (bag-filter even? (bag 1 2 2))) ; => (2 2)

;;; bag-remove
(bag->list (bag-remove even? (bag 1 2 2))) ; => (1)

;;; bag-partition
(let-values (((even odd) (bag-partition even? (bag 1 2 2)))) (list (bag->list even) (bag->list odd))) ; => ((2 2) (1))

;;; bag-find
(bag-find even? (bag 1 2 3) (lambda () 'none)) ; => 2

;;; bag-fold
(bag-fold + 0 (bag 1 2 2)) ; => 5

;;; bag-fold-unique
(bag-fold-unique (lambda (element count sum) (+ sum (* element count))) 0 (bag 1 2 2)) ; => 5

;;; bag-for-each
(bag-for-each write (bag 'a 'a)) ; output: "aa"

;;; bag-for-each-unique
(bag-for-each-unique (lambda (element count) (write (list element count))) (bag 'a 'a)) ; output: "(a 2)"

;;; bag-map
(bag->list (bag-map abs (bag -1 1))) ; => (1 1)

;;; bag-copy
(bag->list (bag-copy (bag 'a))) ; => (a)

;;; bag-unfold
(bag-size (bag-unfold (lambda (n) (= n 3)) square (lambda (n) (+ n 1)) 0)) ; => 3

;;; bag->list
(bag->list (bag 'a 'a)) ; => (a a)

;;; bag->alist
(bag->alist (bag 'a 'a)) ; => ((a . 2))

;;; bag->set
(bag->set (bag 'a 'a)) ; => #set(a)

;;; alist->bag
(bag->list (alist->bag '((a . 2)))) ; => (a a)

;;; list->bag
(bag-element-count (list->bag '(a b a)) 'a) ; => 2

;;; list->bag!
(bag-size (list->bag! (bag 'a) '(a b))) ; => 3

;;; list->set!
(set-size (list->set! (set 'a) '(a b))) ; => 2

;;; set->bag
(bag->list (set->bag (set 'a))) ; => (a)

;;; set->bag!
(bag->list (set->bag! (bag 'a) (set 'a))) ; => (a a)

;;; bag-product
(bag->list (bag-product 3 (bag 'a))) ; => (a a a)

;;; bag-size
(bag-size (bag 1 1 2)) ; => 3

;;; bag-sum
(bag->list (bag-sum (bag 'a) (bag 'a 'a))) ; => (a a a)

;;; bag-union
(bag->list (bag-union (bag 'a) (bag 'a 'a))) ; => (a a)

;;; bag-intersection
(bag->list (bag-intersection (bag 'a 'a 'b) (bag 'a))) ; => (a)

;;; bag-difference
(bag->list (bag-difference (bag 'a 'a 'a) (bag 'a))) ; => (a a)

;;; bag-xor
(bag->list (bag-xor (bag 'a 'a 'a) (bag 'a))) ; => (a a)

;;; bag=?
(bag=? (bag 'a 'b 'a) (bag 'a 'a 'b)) ; => #t

;;; bag<?
(bag<? (bag 'a) (bag 'a 'a)) ; => #t

;;; bag<=?
(bag<=? (bag 'a 'b) (bag 'a 'a)) ; => #f

;;; bag>?
(bag>? (bag 'a 'a) (bag 'a)) ; => #t

;;; bag>=?
(bag>=? (bag 'a 'a) (bag 'a 'a)) ; => #t

;;; bag?
(bag? (bag)) ; => #t
(bag? #set()) ; => #f
