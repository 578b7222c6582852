; SPDX-License-Identifier: MIT
<<<<<<< HEAD
; Errors: `error` is that of R7RS, which came from here.
=======
; SRFI 23: error, which R7RS has taken over.

>>>>>>> 24c556d (SRFI 1, 43, 95, 132, 133 and small ones as libraries; sorting by a built-in order is native)
(define-library (srfi 23)
  (export error)
  (import (only (scheme base) error)))
