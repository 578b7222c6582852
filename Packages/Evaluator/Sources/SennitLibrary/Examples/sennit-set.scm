; Examples of (sennit set) for the manual.

;;; set
(set-size (set 1 2 3 2)) ; => 3

;;; set-contains?
(set-contains? #set(a b) 'a) ; => #t

;;; set-adjoin
(set-adjoin #set(a) 'a) ; => #set(a)

;;; set-delete
(set-delete #set(a) 'a) ; => #set()

;;; set-size
(set-size #set(a b)) ; => 2

;;; set-empty?
(set-empty? #set()) ; => #t

;;; set-union
(set-size (set-union #set(1 2) #set(2 3))) ; => 3

;;; set-intersection
(set-intersection #set(1 2) #set(2 3)) ; => #set(2)

;;; set-difference
(set-difference #set(1 2) #set(2 3)) ; => #set(1)

;;; list->set
(list->set '(a a)) ; => #set(a)

;;; set->list
(set->list #set(a)) ; => (a)

;;; set?
(set? #set(1)) ; => #t

;;; set-fold
(set-fold + 0 #set(1 2 3)) ; => 6

;;; set-any?
(set-any? even? #set(1 2 3)) ; => #t

;;; set-every?
(set-every? even? #set(1 2 3)) ; => #f

;;; set-copy
(set-copy #set(a)) ; => #set(a)

;;; set-count
(set-count odd? #set(1 2 3)) ; => 2

;;; set-delete-all
(set-delete-all #set(1 2 3) '(1 3)) ; => #set(2)

;;; set-disjoint?
(set-disjoint? #set(1) #set(2 3)) ; => #t

;;; set-element-comparator
(comparator? (set-element-comparator #set(1))) ; => #t

;;; set-filter
(set-filter even? #set(1 2 3)) ; => #set(2)

;;; set-remove
(set-remove odd? #set(1 2 3)) ; => #set(2)

;;; set-partition
(set-partition even? #set(1 2)) ; => #set(2) #set(1)

;;; set-find
(set-find even? #set(1 2 3) (lambda () 'none)) ; => 2
(set-find even? #set(1 3) (lambda () 'none)) ; => none

;;; set-for-each
(set-for-each write #set(a)) ; output: "a"

;;; set-map
(set-map abs #set(-1 1)) ; => #set(1)

;;; set-member
(set-member #set(a b) 'b #f) ; => b
(set-member #set(a b) 'c 'none) ; => none

;;; set-replace
(set-replace (set (make-default-comparator) 1) 1.0) ; => #<set 1.0>

;;; set-search
(set-search #set(a) 'b (lambda (insert ignore) (ignore 'not-there)) (lambda (element update remove) (remove 'removed))) ; => #set(a) not-there

;;; set-unfold
(set=? (set-unfold (lambda (n) (= n 4)) square (lambda (n) (+ n 1)) 1) #set(1 4 9)) ; => #t

;;; set-xor
(set-xor #set(1 2) #set(2)) ; => #set(1)

;;; set=?
(set=? #set(1 2) (set 2 1 2)) ; => #t

;;; set<?
(set<? #set(1) #set(1 2) #set(1 2 3)) ; => #t

;;; set<=?
(set<=? #set(1) #set(1)) ; => #t

;;; set>?
(set>? #set(1 2) #set(3)) ; => #f

;;; set>=?
(set>=? #set(1 2) #set(2)) ; => #t
