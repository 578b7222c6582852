; SPDX-License-Identifier: MIT
; SRFI 16: case-lambda.

(define-library (srfi 16)
  (export case-lambda)
  (import (only (scheme case-lambda) case-lambda)))
