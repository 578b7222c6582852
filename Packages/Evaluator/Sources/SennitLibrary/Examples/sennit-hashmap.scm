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
