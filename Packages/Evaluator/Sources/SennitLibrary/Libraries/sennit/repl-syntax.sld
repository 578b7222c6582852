; SPDX-License-Identifier: MIT
; Those commands of a session that are syntax, since they do not evaluate what they are given, or not at once.

(define-library (sennit repl-syntax)
  (export time trace untrace core)
  (import (scheme base) (sennit repl))
  (begin
    ;;; (time expression ...) Evaluates the expressions and tells how long that took, what was allocated, and what was spent on collecting it; returns their value.
    (define-syntax time
      (syntax-rules () ((_ expression ...) (call-with-times (lambda () expression ...)))))

    ;;; (trace name ...) Has each call of the procedures of these names shown, with its arguments and what it returns; without names, lists what is traced. Calls within a module or program go past this.
    (define-syntax trace
      (syntax-rules () ((_ name ...) (trace-variables '(name ...)))))

    ;;; (untrace name ...) Ends that; without names, for all.
    (define-syntax untrace
      (syntax-rules () ((_ name ...) (untrace-variables '(name ...)))))

    ;;; (core form) Shows the core forms that a form expands to.
    (define-syntax core
      (syntax-rules () ((_ form) (show-core-form 'form))))))
