; SPDX-License-Identifier: MIT
; Comparators. comparator-register-default! is left out, as it mutates: wrap the objects, or make a comparator.
(define-library (srfi 128)
  (import (scheme base) (sennit comparator))
  (export
    comparator? comparator-ordered? comparator-hashable?
    make-comparator make-pair-comparator make-list-comparator make-vector-comparator
    make-eq-comparator make-eqv-comparator make-equal-comparator make-default-comparator
    boolean-hash char-hash char-ci-hash string-hash string-ci-hash symbol-hash number-hash default-hash
    hash-bound hash-salt
    comparator-type-test-predicate comparator-equality-predicate comparator-ordering-predicate
    comparator-hash-function comparator-test-type comparator-check-type comparator-hash
    =? <? >? <=? >=? comparator-if<=>)
  (begin

    ;;; (hash-bound) An exact integer greater than the hashes that hash functions had better return (SRFI 128).
    (define-syntax hash-bound
      (syntax-rules ()
        ((_) 9007199254740992)))

    ;;; (hash-salt) An exact integer for hash functions to start from (SRFI 128). It is always the same; what default-hash uses is not.
    (define-syntax hash-salt
      (syntax-rules ()
        ((_) 16064047)))

    ;;; (comparator-if<=> [comparator] object1 object2 less-than equal-to greater-than) The value of one of the last three, as object1 compares to object2 by comparator, or by the default comparator (SRFI 128).
    (define-syntax comparator-if<=>
      (syntax-rules ()
        ((_ a b less equal greater)
         (comparator-if<=> (make-default-comparator) a b less equal greater))
        ((_ comparator a b less equal greater)
         (let ((c comparator) (x a) (y b))
           (cond ((<? c x y) less) ((=? c x y) equal) (else greater))))))))
