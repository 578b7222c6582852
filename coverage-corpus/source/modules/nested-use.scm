; Libraries that use each other's macros to define and export: chains, generated definitions, hidden state of
; names.
(define-library (corpus definers)
  (export define-getter define-module-constant define-enumeration)
  (import (scheme base))
  (begin
    (define-syntax define-getter
      (syntax-rules () ((_ name value) (begin (define hidden value) (define (name) hidden)))))
    (define-syntax define-module-constant
      (syntax-rules () ((_ name value) (define-syntax name (syntax-rules () ((_) value))))))
    (define-syntax define-enumeration
      (syntax-rules ()
        ((_ lookup (name value) ...)
         (begin (define name value) ... (define (lookup v) (cond ((eqv? v value) 'name) ... (else #f)))))))))
; Uses the definers; exports what the user's names are, twice from the same macro.
(define-library (corpus settings)
  (export size color color-name red green blue answer)
  (import (scheme base) (corpus definers))
  (begin
    (define-getter size 10)
    (define-getter color 'red)
    (define-enumeration color-name (red 1) (green 2) (blue 4))
    (define-module-constant answer (* 6 (size-factor)))
    (define (size-factor) 7)))
; A wrapper whose macros expand into the macros of the others.
(define-library (corpus wrapper)
  (export define-answer with-settings (rename color-name code->color))
  (import (scheme base) (corpus definers) (corpus settings))
  (begin
    (define-syntax define-answer (syntax-rules () ((_ name) (define-getter name (list 'answer (answer))))))
    (define-syntax with-settings
      (syntax-rules () ((_ (s c) body) (let ((s (size)) (c (color))) body))
        ((_ body) (body (size) (color)))))))
(import (scheme base) (scheme write) (corpus wrapper) (only (corpus settings) answer red green blue)
        (corpus definers))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (answer) (with-settings (a b) (list b a)) (with-settings list)
      (map code->color (list red green blue 3)))
(define-answer my-answer)
(define hidden 'program)
(define-getter mine 'of-the-program)
(show (my-answer) (mine) hidden)
(define (size) 'other-size)
(show (with-settings list) (size))
; The same macro in a body, in a let-syntax, and as the expansion of a local macro.
(show (let () (define-answer local) (define-getter other (cons 1 (local))) (other)))
(show (let-syntax ((define-both (syntax-rules () ((_ a b) (begin (define-getter a 'a) (define-answer b))))))
        (define-both x y) (list (x) (y))))
(define-enumeration month->name (january 1) (february 2))
(show (month->name 2) (month->name 3) january)
(define-module-constant here (list 'here red))
(show (here) (let ((red 'local)) (here)))
; Parameters and records shared through several libraries.
(define-syntax show-all (syntax-rules () ((_ e ...) (begin (show 'e e) ...))))
(show-all (answer) (mine) (code->color 4))
