; SPDX-License-Identifier: MIT
; SRFI 197: pipelines, whose steps say with a placeholder where the value of the step before goes.

(define-library (srfi 197)
  (export chain chain-and chain-when chain-lambda nest nest-reverse)
  (import (scheme base))
  (include "197/pipelines.scm"))
