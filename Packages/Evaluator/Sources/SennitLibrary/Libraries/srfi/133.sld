; SPDX-License-Identifier: MIT
; SRFI 133: vectors, without the procedures that change one.

(define-library (srfi 133)
  (export
   ;; Constructors
   make-vector vector vector-unfold vector-unfold-right vector-copy vector-reverse-copy
   vector-append vector-concatenate vector-append-subvectors
   ;; Predicates and selectors
   vector? vector-empty? vector= vector-ref vector-length
   ;; Iteration
   vector-fold vector-fold-right vector-map vector-for-each vector-count vector-cumulate
   ;; Searching
   vector-index vector-index-right vector-skip vector-skip-right vector-binary-search
   vector-any vector-every vector-partition
   ;; Conversion
   vector->list reverse-vector->list list->vector reverse-list->vector string->vector vector->string)
  (import (scheme base) (sennit list) (sennit vector)))
