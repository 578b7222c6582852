; SPDX-License-Identifier: MIT
; Errors: `error` is that of R7RS, which came from here.
(define-library (srfi 23)
  (export error)
  (import (only (scheme base) error)))
