; SPDX-License-Identifier: MIT
; SRFI 8: receive.

(define-library (srfi 8)
  (export receive)
  (import (only (sennit base) receive)))
