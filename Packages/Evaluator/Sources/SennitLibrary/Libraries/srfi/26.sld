; SPDX-License-Identifier: MIT
; SRFI 26: cut and cute, which specialise the arguments of a procedure without currying.

(define-library (srfi 26)
  (export cut cute)
  (import (scheme base))
  (begin
;;; (cut expression ... [<...>]) A procedure that evaluates the call (expression ...) with its arguments in the places of the slots <>, and with what arguments remain in the place of <...> (SRFI 26).
(define-syntax cut
  (syntax-rules ()
    ((_ . slots) (cut-slots () () . slots))))

; Goes through the slots, gathering parameters and the parts of the call.
(define-syntax cut-slots
  (syntax-rules (<> <...>)
    ((_ (name ...) (procedure argument ...))
     (lambda (name ...) ((begin procedure) argument ...)))
    ((_ (name ...) (procedure argument ...) <...>)
     (lambda (name ... . rest) (apply procedure argument ... rest)))
    ((_ (name ...) (part ...) <> . slots)
     (cut-slots (name ... slot) (part ... slot) . slots))
    ((_ names (part ...) expression . slots)
     (cut-slots names (part ... expression) . slots))))

;;; (cute expression ... [<...>]) Like cut, but the expressions that are no slots are evaluated once, when the procedure is made (SRFI 26).
(define-syntax cute
  (syntax-rules ()
    ((_ . slots) (cute-slots () () () . slots))))

(define-syntax cute-slots
  (syntax-rules (<> <...>)
    ((_ (name ...) (binding ...) (procedure argument ...))
     (let (binding ...) (lambda (name ...) (procedure argument ...))))
    ((_ (name ...) (binding ...) (procedure argument ...) <...>)
     (let (binding ...) (lambda (name ... . rest) (apply procedure argument ... rest))))
    ((_ (name ...) bindings (part ...) <> . slots)
     (cute-slots (name ... slot) bindings (part ... slot) . slots))
    ((_ names (binding ...) (part ...) expression . slots)
     (cute-slots names (binding ... (value expression)) (part ... value) . slots))))))
