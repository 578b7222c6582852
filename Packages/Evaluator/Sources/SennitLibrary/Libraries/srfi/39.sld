; SPDX-License-Identifier: MIT
; SRFI 39: parameters. A parameter takes no argument that would change its value.

(define-library (srfi 39)
  (export make-parameter parameterize)
  (import (only (scheme base) make-parameter parameterize)))
