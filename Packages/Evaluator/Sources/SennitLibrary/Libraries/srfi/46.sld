; SPDX-License-Identifier: MIT
; SRFI 46: syntax-rules with an ellipsis of one's own, and tails behind one: those of R7RS.

(define-library (srfi 46)
  (export define-syntax let-syntax letrec-syntax syntax-rules)
  (import (only (scheme base) define-syntax let-syntax letrec-syntax syntax-rules)))
