; SPDX-License-Identifier: MIT
; Comparators that most programs make.
(define-library (srfi 162)
  (import (scheme base) (scheme case-lambda) (scheme char) (sennit comparator))
  (export
    comparator-max comparator-min comparator-max-in-list comparator-min-in-list
    default-comparator boolean-comparator real-comparator char-comparator char-ci-comparator
    string-comparator string-ci-comparator pair-comparator list-comparator vector-comparator
    eq-comparator eqv-comparator equal-comparator)
  (begin

    ;;; (comparator-max comparator object1 object2 ...) The object that no other comes after by comparator, the first if there are several (SRFI 162).
    (define (comparator-max comparator object1 . objects)
      (most (comparator-ordering-predicate comparator) object1 objects))

    ;;; (comparator-min comparator object1 object2 ...) The object that no other comes before by comparator, the first if there are several (SRFI 162).
    (define (comparator-min comparator object1 . objects)
      (let ((less? (comparator-ordering-predicate comparator)))
        (most (lambda (a b) (less? b a)) object1 objects)))

    ;;; (comparator-max-in-list comparator list) The element that no other comes after by comparator; an error of an empty list (SRFI 162).
    (define (comparator-max-in-list comparator list)
      (if (pair? list)
          (apply comparator-max comparator list)
          (error "comparator-max-in-list: expected a list that is not empty, got" list)))

    ;;; (comparator-min-in-list comparator list) The element that no other comes before by comparator; an error of an empty list (SRFI 162).
    (define (comparator-min-in-list comparator list)
      (if (pair? list)
          (apply comparator-min comparator list)
          (error "comparator-min-in-list: expected a list that is not empty, got" list)))

    (define (most before? object objects)
      (let loop ((found object) (rest objects))
        (if (pair? rest)
            (loop (if (before? found (car rest)) (car rest) found) (cdr rest))
            found)))

    ;;; default-comparator The default comparator (SRFI 162).
    (define default-comparator (make-default-comparator))

    ;;; boolean-comparator A comparator for booleans, #f before #t (SRFI 162).
    (define boolean-comparator
      (make-comparator boolean? boolean=? (lambda (a b) (and (not a) b)) boolean-hash))

    ;;; real-comparator A comparator for real numbers (SRFI 162).
    (define real-comparator (make-comparator real? = < number-hash))

    ;;; char-comparator A comparator for characters (SRFI 162).
    (define char-comparator (make-comparator char? char=? char<? char-hash))

    ;;; char-ci-comparator A comparator for characters that ignores case (SRFI 162).
    (define char-ci-comparator (make-comparator char? char-ci=? char-ci<? char-ci-hash))

    ;;; string-comparator A comparator for strings (SRFI 162).
    (define string-comparator (make-comparator string? string=? string<? string-hash))

    ;;; string-ci-comparator A comparator for strings that ignores case (SRFI 162).
    (define string-ci-comparator (make-comparator string? string-ci=? string-ci<? string-ci-hash))

    ;;; pair-comparator A comparator for pairs of any objects (SRFI 162).
    (define pair-comparator (make-pair-comparator default-comparator default-comparator))

    ;;; list-comparator A comparator for lists of any objects (SRFI 162).
    (define list-comparator (make-list-comparator default-comparator list? null? car cdr))

    ;;; vector-comparator A comparator for vectors of any objects (SRFI 162).
    (define vector-comparator (make-vector-comparator default-comparator vector? vector-length vector-ref))

    ;;; eq-comparator A comparator whose equality is eq? (SRFI 162).
    (define eq-comparator (make-eq-comparator))

    ;;; eqv-comparator A comparator whose equality is eqv? (SRFI 162).
    (define eqv-comparator (make-eqv-comparator))

    ;;; equal-comparator A comparator whose equality is equal? (SRFI 162).
    (define equal-comparator (make-equal-comparator))))
