; SPDX-License-Identifier: MIT
; Persistent sets: comparisons and set operations (SRFI 113).

(module (sennit set))

;;; (set-disjoint? set1 set2) Whether no element is in both (SRFI 113).
(define (set-disjoint? set1 set2)
  (%check-same-sets set1 set2 'set-disjoint?)
  (if (< (set-size set2) (set-size set1))
      (set-disjoint? set2 set1)
      (not (%elements-find (lambda (element) (%has? set2 element 'set-disjoint?)) set1 'set-disjoint?))))

;;; (set=? set1 set2 ...) Whether the sets have the same elements (SRFI 113).
(define (set=? set1 . sets)
  (%sets-related? (lambda (a b) (and (= (set-size a) (set-size b)) (%set-within? a b 'set=?)))
                  set1 sets 'set=?))

;;; (set<? set1 set2 ...) Whether each set is a proper subset of the next (SRFI 113).
(define (set<? set1 . sets)
  (%sets-related? (lambda (a b) (and (< (set-size a) (set-size b)) (%set-within? a b 'set<?)))
                  set1 sets 'set<?))

;;; (set>? set1 set2 ...) Whether each set is a proper superset of the next (SRFI 113).
(define (set>? set1 . sets)
  (%sets-related? (lambda (a b) (and (> (set-size a) (set-size b)) (%set-within? b a 'set>?)))
                  set1 sets 'set>?))

;;; (set<=? set1 set2 ...) Whether each set is a subset of the next (SRFI 113).
(define (set<=? set1 . sets)
  (%sets-related? (lambda (a b) (and (<= (set-size a) (set-size b)) (%set-within? a b 'set<=?)))
                  set1 sets 'set<=?))

;;; (set>=? set1 set2 ...) Whether each set is a superset of the next (SRFI 113).
(define (set>=? set1 . sets)
  (%sets-related? (lambda (a b) (and (>= (set-size a) (set-size b)) (%set-within? b a 'set>=?)))
                  set1 sets 'set>=?))

;;; (set-union set1 set2 ...) A set of the elements of all the sets (SRFI 113).
(define set-union
  (case-lambda
    ((set1) (set-copy set1))
    ((set1 set2)
     (%check-same-sets set1 set2 'set-union)
     (cond
       ((set-empty? set1) set2)
       ((set-empty? set2) set1)
       ((%set-native? set1 'set-union)
        (%tries-merged %set-merge set1 (%set-root set1) (%set-root set2) (set-size set1) (set-size set2) 1))
       (else
        (%elements-fold (lambda (element result) (%set-with result element 'set-union)) set1 set2 'set-union))))
    ((set1 set2 . sets)
     (apply set-union (set-union set1 set2) sets))))

;;; (set-intersection set1 set2 ...) set1 with only the elements that all the sets have (SRFI 113).
(define set-intersection
  (case-lambda
    ((set1) (set-copy set1))
    ((set1 set2)
     (%check-same-sets set1 set2 'set-intersection)
     (if (< (set-size set2) (set-size set1))
         (%elements-fold (lambda (element result)
                           (let ((found (set-member set1 element %absent)))
                             (if (eq? found %absent) result (%set-with result found 'set-intersection))))
                         (%set (%set-comparator set1 'set-intersection)) set2 'set-intersection)
         (%set-kept (lambda (element) (%has? set2 element 'set-intersection)) set1 'set-intersection)))
    ((set1 set2 . sets)
     (apply set-intersection (set-intersection set1 set2) sets))))

;;; (set-difference set1 set2 ...) set1 without the elements that any of the others has (SRFI 113).
(define set-difference
  (case-lambda
    ((set1) (set-copy set1))
    ((set1 set2)
     (%check-same-sets set1 set2 'set-difference)
     (if (< (set-size set2) (set-size set1))
         (%elements-fold (lambda (element result) (%set-without result element 'set-difference))
                         set1 set2 'set-difference)
         (%set-kept (lambda (element) (not (%has? set2 element 'set-difference))) set1 'set-difference)))
    ((set1 set2 . sets)
     (apply set-difference (set-difference set1 set2) sets))))

;;; (set-xor set1 set2) A set of the elements that only one of the two has (SRFI 113).
(define (set-xor set1 set2)
  (%check-same-sets set1 set2 'set-xor)
  (set-union (set-difference set1 set2) (set-difference set2 set1)))
