; SPDX-License-Identifier: MIT
; SRFI 9: define-record-type. A field is named twice at most: nothing can change it.

(define-library (srfi 9)
  (export define-record-type)
  (import (only (scheme base) define-record-type)))
