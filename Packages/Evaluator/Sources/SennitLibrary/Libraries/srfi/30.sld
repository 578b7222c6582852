; SPDX-License-Identifier: MIT
; SRFI 30: comments between #| and |#, which the reader knows without being asked.

(define-library (srfi 30)
  (export)
  (import (only (scheme base))))
