; Examples of (sennit hashmap) for the manual.

;;; hashmap
(hashmap-size (hashmap 'a 1 'b 2)) ; => 2
(hashmap-ref/default (hashmap "x" 1) "x" 0) ; => 1

;;; hashmap-ref
(hashmap-ref #hash((a . 1)) 'a) ; => 1
(hashmap-ref #hash((a . 1)) 'b (lambda () 'none)) ; => none

;;; hashmap-ref/default
(hashmap-ref/default #hash((a . 1)) 'b 0) ; => 0

;;; hashmap-set
(hashmap-set #hash((a . 1)) 'a 2) ; => #hash((a . 2))

;;; hashmap-adjoin
(hashmap-adjoin #hash((a . 1)) 'a 2) ; => #hash((a . 1))

;;; hashmap-delete
(hashmap-delete #hash((a . 1)) 'a) ; => #hash()

;;; hashmap-update
(hashmap-update #hash((a . 1)) 'a (lambda (n) (+ n 1))) ; => #hash((a . 2))

;;; hashmap-contains?
(hashmap-contains? #hash((a . 1)) 'a) ; => #t

;;; hashmap-size
(hashmap-size #hash((a . 1) (b . 2))) ; => 2

;;; hashmap-fold
(hashmap-fold (lambda (key value sum) (+ value sum)) 0 #hash((a . 1) (b . 2))) ; => 3

;;; alist->hashmap
(alist->hashmap '((a . 1) (a . 2))) ; => #hash((a . 1))

;;; hashmap->alist
(hashmap->alist #hash((a . 1))) ; => ((a . 1))

;;; hashmap?
(hashmap? #hash()) ; => #t

;;; hashmap-empty?
(hashmap-empty? #hash()) ; => #t

;;; hashmap-any?
(hashmap-any? (lambda (key value) (even? value)) #hash((a . 1) (b . 2))) ; => #t

;;; hashmap-every?
(hashmap-every? (lambda (key value) (even? value)) #hash((a . 1) (b . 2))) ; => #f

;;; hashmap-copy
(hashmap-copy #hash((a . 1))) ; => #hash((a . 1))

;;; hashmap-count
(hashmap-count (lambda (key value) (> value 1)) #hash((a . 1) (b . 2) (c . 3))) ; => 2

;;; hashmap-delete-all
(hashmap-delete-all #hash((a . 1) (b . 2) (c . 3)) '(a c)) ; => #hash((b . 2))

;;; hashmap-difference
(hashmap-difference #hash((a . 1) (b . 2)) #hash((a . 9))) ; => #hash((b . 2))

;;; hashmap-intersection
(hashmap-intersection #hash((a . 1) (b . 2)) #hash((a . 9))) ; => #hash((a . 1))

;;; hashmap-union
(hashmap-ref (hashmap-union #hash((a . 1)) #hash((a . 9) (b . 2))) 'a) ; => 1

;;; hashmap-xor
(hashmap-xor #hash((a . 1) (b . 2)) #hash((a . 9))) ; => #hash((b . 2))

;;; hashmap-disjoint?
(hashmap-disjoint? #hash((a . 1)) #hash((b . 1))) ; => #t

;;; hashmap-entries
(hashmap-entries #hash((a . 1))) ; => (a) (1)

;;; hashmap-keys
(sort (map symbol->string (hashmap-keys #hash((b . 2) (a . 1)))) string<?) ; => ("a" "b")

;;; hashmap-values
(sort (hashmap-values #hash((b . 2) (a . 1))) <) ; => (1 2)

;;; hashmap-filter
(hashmap-filter (lambda (key value) (> value 1)) #hash((a . 1) (b . 2))) ; => #hash((b . 2))

;;; hashmap-remove
(hashmap-remove (lambda (key value) (> value 1)) #hash((a . 1) (b . 2))) ; => #hash((a . 1))

;;; hashmap-partition
(hashmap-partition (lambda (key value) (> value 1)) #hash((a . 1) (b . 2))) ; => #hash((b . 2)) #hash((a . 1))

;;; hashmap-find
(hashmap-find (lambda (key value) (= value 2)) #hash((a . 1) (b . 2)) (lambda () 'none)) ; => b 2
(hashmap-find (lambda (key value) (= value 3)) #hash((a . 1) (b . 2)) (lambda () 'none)) ; => none

;;; hashmap-for-each
(hashmap-for-each (lambda (key value) (write key) (display " is ") (write value)) #hash((a . 1))) ; output: "a is 1"

;;; hashmap-intern
(hashmap-intern #hash() 'a (lambda () 1)) ; => #hash((a . 1)) 1
(hashmap-intern #hash((a . 5)) 'a (lambda () 1)) ; => #hash((a . 5)) 5

;;; hashmap-key-comparator
(comparator? (hashmap-key-comparator #hash((a . 1)))) ; => #t

;;; hashmap-map
(hashmap-map (lambda (key value) (values key (* 10 value))) #hash((a . 1))) ; => #hash((a . 10))

;;; hashmap-map->list
(hashmap-map->list cons #hash((a . 1))) ; => ((a . 1))

;;; hashmap-pop
(hashmap-pop #hash((a . 1))) ; => #hash() a 1
(hashmap-pop #hash() (lambda () 'empty)) ; => empty

;;; hashmap-replace
(hashmap-replace #hash((a . 1)) 'a 2) ; => #hash((a . 2))
(hashmap-replace #hash((a . 1)) 'b 2) ; => #hash((a . 1))

;;; hashmap-search
(hashmap-search #hash((a . 1)) 'a
  (lambda (insert ignore) (insert 0 'inserted))
  (lambda (key value update remove) (update key (+ value 1) 'updated))) ; => #hash((a . 2)) updated

;;; hashmap-unfold
(hashmap-size (hashmap-unfold (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0)) ; => 3

;;; hashmap-update/default
(hashmap-update/default #hash() 'a (lambda (n) (+ n 1)) 0) ; => #hash((a . 1))

;;; hashmap=?
(hashmap=? (make-default-comparator) #hash((a . 1) (b . 2)) #hash((b . 2) (a . 1))) ; => #t

;;; hashmap<?
(hashmap<? (make-default-comparator) #hash((a . 1)) #hash((a . 1) (b . 2))) ; => #t

;;; hashmap<=?
(hashmap<=? (make-default-comparator) #hash((a . 1)) #hash((a . 1))) ; => #t

;;; hashmap>?
(hashmap>? (make-default-comparator) #hash((a . 1)) #hash((a . 1))) ; => #f

;;; hashmap>=?
(hashmap>=? (make-default-comparator) #hash((a . 1) (b . 2)) #hash((b . 2))) ; => #t

;;; make-hashmap-comparator
(=? (make-hashmap-comparator (make-default-comparator)) #hash((a . 1)) #hash((a . 1.0))) ; => #t
