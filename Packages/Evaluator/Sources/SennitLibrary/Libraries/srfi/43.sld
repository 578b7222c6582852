; SPDX-License-Identifier: MIT
; SRFI 43: vectors, without the procedures that change one. Unlike SRFI 133 and R7RS, folding, mapping and
; counting give their procedures the index first, and vector-copy can go beyond the end.

(define-library (srfi 43)
  (export
   make-vector vector vector-unfold vector-unfold-right vector-reverse-copy vector-append vector-concatenate
   (rename vector-copy-filled vector-copy)
   vector? vector-empty? vector= vector-ref vector-length
   (rename vector-fold/index vector-fold) (rename vector-fold-right/index vector-fold-right)
   (rename vector-map/index vector-map) (rename vector-for-each/index vector-for-each)
   (rename vector-count/index vector-count)
   vector-index vector-index-right vector-skip vector-skip-right vector-binary-search vector-any vector-every
   vector->list reverse-vector->list list->vector reverse-list->vector)
  (import (scheme base) (scheme case-lambda) (sennit list) (srfi 133))
  (include "43/indexed.scm"))
