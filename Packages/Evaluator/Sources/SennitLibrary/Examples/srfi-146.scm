; Examples of (srfi 146) for the manual.

(import (srfi 146))

;;; mapping
(mapping->alist (mapping 'b 2 'a 1)) ; => ((a . 1) (b . 2))

;;; mapping/ordered
(mapping->alist (mapping/ordered 1 'one 2 'two)) ; => ((1 . one) (2 . two))

;;; mapping->alist
(mapping->alist (mapping 3 'c 1 'a 2 'b)) ; => ((1 . a) (2 . b) (3 . c))

;;; alist->mapping
(mapping-ref/default (alist->mapping '((a . 1) (a . 2))) 'a 0) ; => 1

;;; alist->mapping/ordered
(mapping-keys (alist->mapping/ordered '((1 . a) (2 . b)))) ; => (1 2)

;;; alist->mapping!
(mapping->alist (alist->mapping! (mapping 'a 1) '((a . 5) (b . 2)))) ; => ((a . 1) (b . 2))

;;; alist->mapping/ordered!
(mapping->alist (alist->mapping/ordered! (mapping 'a 1) '((b . 2) (c . 3)))) ; => ((a . 1) (b . 2) (c . 3))

;;; make-mapping-comparator
(<? (make-mapping-comparator (make-default-comparator)) (mapping 'a 1) (mapping 'a 2)) ; => #t

;;; mapping-adjoin
(mapping->alist (mapping-adjoin (mapping 'a 1) 'a 5 'b 2)) ; => ((a . 1) (b . 2))

;;; mapping-set
(mapping->alist (mapping-set (mapping 'a 1) 'a 5 'b 2)) ; => ((a . 5) (b . 2))

;;; mapping-replace
(mapping->alist (mapping-replace (mapping 'a 1) 'b 2)) ; => ((a . 1))

;;; mapping-delete
(mapping->alist (mapping-delete (mapping 'a 1 'b 2) 'a)) ; => ((b . 2))

;;; mapping-delete-all
(mapping->alist (mapping-delete-all (mapping 'a 1 'b 2 'c 3) '(a c))) ; => ((b . 2))

;;; mapping-ref
(mapping-ref (mapping 'a 1) 'a) ; => 1
(mapping-ref (mapping 'a 1) 'b (lambda () 'none)) ; => none

;;; mapping-ref/default
(mapping-ref/default (mapping 'a 1) 'b 0) ; => 0

;;; mapping-update
(mapping->alist (mapping-update (mapping 'a 1) 'a (lambda (n) (+ n 1)))) ; => ((a . 2))

;;; mapping-update/default
(mapping->alist (mapping-update/default (mapping) 'a (lambda (n) (+ n 1)) 0)) ; => ((a . 1))

;;; mapping-intern
(let-values (((m value) (mapping-intern (mapping 'a 1) 'b (lambda () 2)))) (list value (mapping->alist m))) ; => (2 ((a . 1) (b . 2)))

;;; mapping-search
(let-values (((m result) (mapping-search (mapping 'a 1) 'a
    (lambda (insert ignore) (insert 0 'inserted))
    (lambda (key value update remove) (update key (+ value 1) 'updated)))))
  (list result (mapping->alist m))) ; => (updated ((a . 2)))

;;; mapping-pop
(let-values (((m key value) (mapping-pop (mapping 'a 1 'b 2)))) (list (mapping->alist m) key value)) ; => (((b . 2)) a 1)

;;; mapping-contains?
(mapping-contains? (mapping 'a 1) 'a) ; => #t

;;; mapping-empty?
(mapping-empty? (mapping)) ; => #t

;;; mapping-size
(mapping-size (mapping 'a 1 'b 2)) ; => 2

;;; mapping-disjoint?
(mapping-disjoint? (mapping 'a 1) (mapping 'b 1)) ; => #t

;;; mapping-copy
(mapping->alist (mapping-copy (mapping 'a 1))) ; => ((a . 1))

;;; mapping-key-comparator
(comparator-ordered? (mapping-key-comparator (mapping))) ; => #t

;;; mapping-keys
(mapping-keys (mapping 'b 2 'a 1)) ; => (a b)

;;; mapping-values
(mapping-values (mapping 'b 2 'a 1)) ; => (1 2)

;;; mapping-entries
(mapping-entries (mapping 'b 2 'a 1)) ; => (a b) (1 2)

;;; mapping-any?
(mapping-any? (lambda (key value) (even? value)) (mapping 'a 1 'b 2)) ; => #t

;;; mapping-every?
(mapping-every? (lambda (key value) (even? value)) (mapping 'a 1 'b 2)) ; => #f

;;; mapping-count
(mapping-count (lambda (key value) (> value 1)) (mapping 'a 1 'b 2 'c 3)) ; => 2

;;; mapping-find
(mapping-find (lambda (key value) (> value 1)) (mapping 'a 1 'b 2 'c 3) (lambda () 'none)) ; => b 2

;;; mapping-filter
(mapping->alist (mapping-filter (lambda (key value) (> value 1)) (mapping 'a 1 'b 2))) ; => ((b . 2))

;;; mapping-remove
(mapping->alist (mapping-remove (lambda (key value) (> value 1)) (mapping 'a 1 'b 2))) ; => ((a . 1))

;;; mapping-partition
(let-values (((large small) (mapping-partition (lambda (key value) (> value 1)) (mapping 'a 1 'b 2)))) (map mapping->alist (list large small))) ; => (((b . 2)) ((a . 1)))

;;; mapping-fold
(mapping-fold (lambda (key value keys) (cons key keys)) '() (mapping 'a 1 'b 2)) ; => (b a)

;;; mapping-fold/reverse
(mapping-fold/reverse (lambda (key value keys) (cons key keys)) '() (mapping 'a 1 'b 2)) ; => (a b)

;;; mapping-for-each
(mapping-for-each (lambda (key value) (write (list key value))) (mapping 'b 2 'a 1)) ; output: "(a 1)(b 2)"

;;; mapping-map
(mapping->alist (mapping-map (lambda (key value) (values value key)) (mapping 'a 2 'b 1))) ; => ((1 . b) (2 . a))

;;; mapping-map/monotone
(mapping->alist (mapping-map/monotone (lambda (key value) (values (* 10 key) value)) (mapping 1 'a 2 'b))) ; => ((10 . a) (20 . b))

;;; mapping-map->list
(mapping-map->list cons (mapping 'b 2 'a 1)) ; => ((a . 1) (b . 2))

;;; mapping-unfold
(mapping->alist (mapping-unfold (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0)) ; => ((0 . 0) (1 . 1) (2 . 4))

;;; mapping-unfold/ordered
(mapping->alist (mapping-unfold/ordered (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0)) ; => ((0 . 0) (1 . 1) (2 . 4))

;;; mapping-min-key
(mapping-min-key (mapping 2 'b 1 'a 3 'c)) ; => 1

;;; mapping-max-key
(mapping-max-key (mapping 2 'b 1 'a 3 'c)) ; => 3

;;; mapping-min-value
(mapping-min-value (mapping 2 'b 1 'a 3 'c)) ; => a

;;; mapping-max-value
(mapping-max-value (mapping 2 'b 1 'a 3 'c)) ; => c

;;; mapping-min-entry
(mapping-min-entry (mapping 2 'b 1 'a 3 'c)) ; => 1 a

;;; mapping-max-entry
(mapping-max-entry (mapping 2 'b 1 'a 3 'c)) ; => 3 c

;;; mapping-key-predecessor
(mapping-key-predecessor (mapping 10 'a 20 'b) 15 (lambda () 'none)) ; => 10

;;; mapping-key-successor
(mapping-key-successor (mapping 10 'a 20 'b) 20 (lambda () 'none)) ; => none

;;; mapping-range<
(mapping-keys (mapping-range< (mapping 1 'a 2 'b 3 'c) 2)) ; => (1)

;;; mapping-range<=
(mapping-keys (mapping-range<= (mapping 1 'a 2 'b 3 'c) 2)) ; => (1 2)

;;; mapping-range=
(mapping-keys (mapping-range= (mapping 1 'a 2 'b 3 'c) 2)) ; => (2)

;;; mapping-range>=
(mapping-keys (mapping-range>= (mapping 1 'a 2 'b 3 'c) 2)) ; => (2 3)

;;; mapping-range>
(mapping-keys (mapping-range> (mapping 1 'a 2 'b 3 'c) 2)) ; => (3)

;;; mapping-split
(map mapping-keys (call-with-values (lambda () (mapping-split (mapping 1 'a 2 'b 3 'c) 2)) list)) ; => ((1) (1 2) (2) (2 3) (3))

;;; mapping-catenate
(mapping-keys (mapping-catenate (make-default-comparator) (mapping 1 'a 2 'b) 3 'c (mapping 4 'd))) ; => (1 2 3 4)

;;; mapping-catenate!
(mapping-keys (mapping-catenate! (mapping 1 'a 2 'b) 3 'c (mapping 4 'd))) ; => (1 2 3 4)

;;; mapping-union
(mapping->alist (mapping-union (mapping 'a 1) (mapping 'a 9 'b 2))) ; => ((a . 1) (b . 2))

;;; mapping-intersection
(mapping->alist (mapping-intersection (mapping 'a 1 'b 2) (mapping 'b 9))) ; => ((b . 2))

;;; mapping-difference
(mapping->alist (mapping-difference (mapping 'a 1 'b 2) (mapping 'b 9))) ; => ((a . 1))

;;; mapping-xor
(mapping->alist (mapping-xor (mapping 'a 1 'b 2) (mapping 'b 9 'c 3))) ; => ((a . 1) (c . 3))

;;; mapping=?
(mapping=? (make-default-comparator) (mapping 'a 1 'b 2) (mapping 'b 2 'a 1)) ; => #t

;;; mapping<?
(mapping<? (make-default-comparator) (mapping 'a 1) (mapping 'a 1 'b 2)) ; => #t

;;; mapping<=?
(mapping<=? (make-default-comparator) (mapping 'a 1) (mapping 'a 1)) ; => #t

;;; mapping>?
(mapping>? (make-default-comparator) (mapping 'a 1 'b 2) (mapping 'b 2)) ; => #t

;;; mapping>=?
(mapping>=? (make-default-comparator) (mapping 'a 1) (mapping 'a 2)) ; => #f

;;; mapping?
(mapping? (mapping)) ; => #t
(mapping? #hash()) ; => #f
