; SPDX-License-Identifier: MIT
; SRFI 62: comments of one datum, #;, which the reader knows without being asked.

(define-library (srfi 62)
  (export)
  (import (only (scheme base))))
