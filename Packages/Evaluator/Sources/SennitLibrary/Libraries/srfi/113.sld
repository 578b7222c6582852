; SPDX-License-Identifier: MIT
; Sets and bags. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
(define-library (srfi 113)
  (import (scheme base) (scheme case-lambda) (sennit comparator) (sennit hashmap) (sennit set))
  (export
    set set-unfold
    set? set-contains? set-empty? set-disjoint?
    set-member set-element-comparator
    set-adjoin set-replace set-delete set-delete-all
    (rename set-adjoin set-adjoin!) (rename set-replace set-replace!) (rename set-delete set-delete!)
    (rename set-delete-all set-delete-all!) (rename set-search set-search!)
    set-size set-find set-count set-any? set-every?
    set-map set-for-each set-fold set-filter set-remove set-partition
    (rename set-filter set-filter!) (rename set-remove set-remove!) (rename set-partition set-partition!)
    set-copy set->list list->set list->set!
    set=? set<? set>? set<=? set>=?
    set-union set-intersection set-difference set-xor
    (rename set-union set-union!) (rename set-intersection set-intersection!)
    (rename set-difference set-difference!) (rename set-xor set-xor!)
    bag bag-unfold
    bag? bag-contains? bag-empty? bag-disjoint?
    bag-member bag-element-comparator
    bag-adjoin bag-replace bag-delete bag-delete-all
    (rename bag-adjoin bag-adjoin!) (rename bag-replace bag-replace!) (rename bag-delete bag-delete!)
    (rename bag-delete-all bag-delete-all!) bag-search!
    bag-size bag-find bag-count bag-any? bag-every?
    bag-map bag-for-each bag-fold bag-filter bag-remove bag-partition
    (rename bag-filter bag-filter!) (rename bag-remove bag-remove!) (rename bag-partition bag-partition!)
    bag-copy bag->list list->bag list->bag!
    bag=? bag<? bag>? bag<=? bag>=?
    bag-union bag-intersection bag-difference bag-xor
    (rename bag-union bag-union!) (rename bag-intersection bag-intersection!)
    (rename bag-difference bag-difference!) (rename bag-xor bag-xor!)
    bag-sum (rename bag-sum bag-sum!) bag-product (rename bag-product bag-product!)
    bag-unique-size bag-element-count bag-for-each-unique bag-fold-unique
    bag-increment! bag-decrement! bag->set set->bag set->bag! bag->alist alist->bag
    set-comparator bag-comparator)
  (begin

    ;;; (list->set! set list) set with the elements of list added (SRFI 113).
    (define (list->set! set list) (apply set-adjoin set list))

    ;;; set-comparator A comparator without an order for sets (SRFI 113).
    (define set-comparator
      (make-comparator
       set?
       (lambda (a b) (set=? a b))
       #f
       (lambda (set)
         (let ((hash (comparator-hash-function (set-element-comparator set))))
           (set-fold (lambda (element sum) (modulo (+ sum (hash element)) 9007199254740992)) 0 set))))))
  (include "113/bags.scm" "113/bag-operations.scm"))
