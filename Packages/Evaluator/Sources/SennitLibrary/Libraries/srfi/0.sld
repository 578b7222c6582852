; SPDX-License-Identifier: MIT
; SRFI 0: cond-expand, which R7RS has taken over.

(define-library (srfi 0)
  (export cond-expand)
  (import (only (scheme base) cond-expand)))
