; SPDX-License-Identifier: MIT
; SRFI 95: sorting lists and vectors, with keys. The sequence comes before the order here, unlike in SRFI 132.
; sort! is left out: a list or vector cannot be sorted in place.

(define-library (srfi 95)
  (export
   sorted? merge sort
   ;;; (merge! a b less? [key]) The same as merge (SRFI 95).
   (rename merge merge!))
  (import (scheme base) (scheme case-lambda) (sennit list) (srfi 132))
  (begin
;;; (sorted? sequence less? [key]) Whether no element of a list or vector is less? than the one before it; with key, what that returns of the elements is compared (SRFI 95).
(define sorted?
  (case-lambda
    ((sequence less?)
     (if (vector? sequence) (vector-sorted? less? sequence) (list-sorted? less? sequence)))
    ((sequence less? key)
     (list-sorted? less? (map key (if (vector? sequence) (vector->list sequence) sequence))))))

; Pairs of (key element) and the element.
(define (decorated list key)
  (map (lambda (element) (cons (key element) element)) list))

;;; (merge a b less? [key]) The elements of two sorted lists, or vectors, in order; of equal ones, those of a come first. With key, what that returns of the elements is compared (SRFI 95).
(define merge
  (case-lambda
    ((a b less?)
     (if (vector? a) (vector-merge less? a b) (list-merge less? a b)))
    ((a b less? key)
     (if (vector? a)
         (list->vector (merge (vector->list a) (vector->list b) less? key))
         (map cdr
              (list-merge (lambda (a b) (less? (car a) (car b)))
                          (decorated a key)
                          (decorated b key)))))))))
