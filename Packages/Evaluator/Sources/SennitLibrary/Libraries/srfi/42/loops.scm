; SPDX-License-Identifier: MIT
; SRFI 42: what comprehensions are made of. The reference implementation assigns results to variables; here every
; loop has an additional variable, the accumulator, so that each qualifier stands for an expression whose value is
; the accumulator after it.
;
; A generator is a macro that is given a continuation before its arguments, a form to which it adds one operand, the
; loop: (outer-bindings outer-commands loop-bindings go-in? inner-bindings inner-commands keep? go-on? steps).

; The accumulator after all qualifiers: (fold-through accumulator done? (qualifier ...) next), where next is the
; accumulator after one binding of the variables, and done? whether it can stay what it is then.
(define-syntax fold-through
  (syntax-rules (if not and or begin nested)
    ((_ result done? () next) next)
    ((_ result done? ((if test) . more) next)
     (if test (fold-through result done? more next) result))
    ((_ result done? ((not test) . more) next)
     (if test result (fold-through result done? more next)))
    ((_ result done? ((and . tests) . more) next)
     (if (and . tests) (fold-through result done? more next) result))
    ((_ result done? ((or . tests) . more) next)
     (if (or . tests) (fold-through result done? more next) result))
    ((_ result done? ((begin . commands) . more) next)
     (begin (let () . commands) (fold-through result done? more next)))
    ((_ result done? ((nested qualifier ...) . more) next)
     (fold-through result done? (qualifier ... . more) next))
    ((_ result done? ((generator . arguments) . more) next)
     (generator (run-loop result done? more next) . arguments))))

(define-syntax run-loop
  (syntax-rules ()
    ((_ result done? more next
        (outer (outer-command ...) ((variable start) ...) go-in?
         inner (inner-command ...) keep? go-on? (step ...)))
     (let outer
       outer-command ...
       (let loop ((variable start) ... (result result))
         (if go-in?
             (let inner
               inner-command ...
               (if keep?
                   (let ((result (fold-through result done? more next)))
                     (if (and go-on? (not done?)) (loop step ... result) result))
                   result))
             result))))))

;;; (:do [(let (outer ...) command ...)] (binding ...) go-in? [(let (inner ...) command ...) go-on?] (step ...)) A generator that runs the loop written out like this, as a do loop (SRFI 42).
(define-syntax :do
  (syntax-rules (let)
    ((_ (next ...) (let outer outer-command ...) bindings go-in? (let inner inner-command ...) go-on? steps)
     (next ... (outer (outer-command ...) bindings go-in? inner (inner-command ...) #t go-on? steps)))
    ((_ next bindings go-in? steps)
     (:do next (let ()) bindings go-in? (let ()) #t steps))))

;;; (:parallel generator ...) Runs the generators side by side, as long as all of them go on (SRFI 42).
(define-syntax :parallel
  (syntax-rules ()
    ((_ next) (:do next () #t ()))
    ((_ next (generator . arguments) . more)
     (generator (parallel-more next more) . arguments))))

(define-syntax parallel-more
  (syntax-rules ()
    ((_ (next ...) () loop) (next ... loop))
    ((_ next ((generator . arguments) . more) loop)
     (generator (parallel-join next more loop) . arguments))))

(define-syntax parallel-join
  (syntax-rules ()
    ((_ next more
        ((outer-a ...) (outer-command-a ...) (binding-a ...) go-in-a?
         (inner-a ...) (inner-command-a ...) keep-a? go-on-a? (step-a ...))
        ((outer-b ...) (outer-command-b ...) (binding-b ...) go-in-b?
         (inner-b ...) (inner-command-b ...) keep-b? go-on-b? (step-b ...)))
     (parallel-more
      next more
      ((outer-a ... outer-b ...) (outer-command-a ... outer-command-b ...) (binding-a ... binding-b ...)
       (and go-in-a? go-in-b?)
       (inner-a ... inner-b ...) (inner-command-a ... inner-command-b ...)
       (and keep-a? keep-b?) (and go-on-a? go-on-b?) (step-a ... step-b ...))))))

;;; (:while generator test) Stops the generator before the first values for which test is false (SRFI 42).
(define-syntax :while
  (syntax-rules ()
    ((_ next (generator . arguments) test) (generator (while-keep next test) . arguments))))

(define-syntax while-keep
  (syntax-rules ()
    ((_ (next ...) test (outer commands bindings go-in? inner inner-commands keep? go-on? steps))
     (next ... (outer commands bindings go-in? inner inner-commands (and keep? test) go-on? steps)))))

;;; (:until generator test) Stops the generator behind the first values for which test is true (SRFI 42).
(define-syntax :until
  (syntax-rules ()
    ((_ next (generator . arguments) test) (generator (until-go-on next test) . arguments))))

(define-syntax until-go-on
  (syntax-rules ()
    ((_ (next ...) test (outer commands bindings go-in? inner inner-commands keep? go-on? steps))
     (next ... (outer commands bindings go-in? inner inner-commands keep? (and go-on? (not test)) steps)))))
