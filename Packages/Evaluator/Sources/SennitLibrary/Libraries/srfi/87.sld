; SPDX-License-Identifier: MIT
; SRFI 87: => in the clauses of case, which R7RS has taken over.

(define-library (srfi 87)
  (export case else =>)
  (import (only (scheme base) case else =>)))
