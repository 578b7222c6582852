; SPDX-License-Identifier: MIT
; SRFI 42: eager comprehensions. Left out is what is made of procedures that return something else each time they are
; called: :dispatched and :generator-proc, and the dispatchers, of which : has one that cannot be changed.

(define-library (srfi 42)
  (export
   do-ec list-ec append-ec string-ec string-append-ec vector-ec vector-of-length-ec sum-ec product-ec
   min-ec max-ec any?-ec every?-ec first-ec last-ec fold-ec fold3-ec
   : :list :string :vector :integers :range :real-range :char-range :port :let :do :parallel :while :until)
  (import (scheme base) (scheme case-lambda) (scheme read) (sennit list))
  (include "42/loops.scm" "42/generators.scm" "42/comprehensions.scm"))
