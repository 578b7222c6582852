; Macros that define macros: families of them, with captured arguments, and macros given to macros.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

; A new form for each operator, with its unit.
(define-syntax define-fold
  (syntax-rules ()
    ((_ name op unit)
     (define-syntax name
       (syntax-rules () ((_) unit) ((_ x) x) ((_ x y (... ...)) (op x (name y (... ...)))))))))
(define-fold sum + 0)
(define-fold all-of (lambda (a b) (and a b)) #t)
(define-fold chain cons '())
(show (sum) (sum 1) (sum 1 2 3) (all-of) (all-of 1 2) (chain 1 2 '(3)))
; Enumerations: a macro for each name, a predicate, and a list of all.
(define-syntax define-enumeration
  (syntax-rules ()
    ((_ all (name value) ...)
     (begin (define-syntax name (syntax-rules () ((_) value))) ... (define all '((name . value) ...))))))
(define-enumeration colors (red 1) (green 2) (blue 4))
(show (red) (+ (green) (blue)) colors)
; A macro that abbreviates others: defined by pairs of names.
(define-syntax define-aliases
  (syntax-rules ()
    ((_ (new old) ...) (begin (define-syntax new (syntax-rules () ((_ . rest) (old . rest)))) ...))))
(define-aliases (fn lambda) (def define) (? if) (loop-from let) (and* and))
(def (twice f) (fn (x) (f (f x))))
(def answer (? (and* 1 2) 'both 'not))
(show ((twice (fn (x) (* x x))) 3) answer (loop-from go ((n 3)) (? (= n 0) 'end (go (- n 1)))))
; define-syntax with the name of a keyword makes another name for it.
(define-syntax my-define define)
(define-syntax my-quote quote)
(my-define (f x) (cons x (my-quote (a b))))
(show (f 1))
; A macro takes a macro and applies it: to each, through a list of them, or n times.
(define-syntax for-each-form (syntax-rules () ((_ m (x ...)) (list (m x) ...))))
(define-syntax through (syntax-rules () ((_ () x) x) ((_ (m . ms) x) (m (through ms x)))))
(define-syntax double (syntax-rules () ((_ x) (* 2 x))))
(define-syntax increment (syntax-rules () ((_ x) (+ 1 x))))
(define-syntax quoted (syntax-rules () ((_ x) 'x)))
(show (for-each-form double (1 2 3)) (for-each-form quoted (a (b c))) (through (double increment double) 5)
      (for-each-form - (1 2)))
; An inner macro captures an argument of the outer one, and hygiene holds on both levels.
(define-syntax define-adder
  (syntax-rules () ((_ name n) (define-syntax name (syntax-rules () ((_ x) (let ((y n)) (+ x y))))))))
(define-adder add-ten 10)
(define y 1)
(define-adder add-y y)
(show (add-ten 5) (let ((y 100)) (add-ten y)) (add-y 5) (let ((y 50)) (add-y y)))
; Three levels: a macro defines a macro that defines a macro.
(define-syntax define-definer
  (syntax-rules ()
    ((_ definer tag)
     (define-syntax definer
       (syntax-rules ()
         ((_ name value)
          (define-syntax name (syntax-rules () ((_) '(tag value)) ((_ more) '(tag value more))))))))))
(define-definer define-constant constant)
(define-definer define-unit unit)
(define-constant pi-ish 22/7)
(define-unit meter "m")
(show (pi-ish) (meter) (meter squared))
; Local macros made by a macro, around a body that the use gives.
(define-syntax with-operators
  (syntax-rules ()
    ((_ ((name op) ...) body ...) (let-syntax ((name (syntax-rules () ((_ a b) (op a b)))) ...) body ...))))
(show (with-operators ((plus +) (then list)) (then (plus 1 2) (plus 3 4)))
      (let ((op -)) (with-operators ((minus op)) (minus 5 3))))
; A parser of clauses that builds one macro from many rules.
(define-syntax define-rewrites
  (syntax-rules ()
    ((_ name (from to) ...) (define-syntax name (syntax-rules (from ...) ((_ from) 'to) ... ((_ x) 'x))))))
(define-rewrites plural (mouse mice) (ox oxen))
(show (plural mouse) (plural ox) (plural cat) (let ((ox 1)) (plural ox)))
; A macro that defines a procedure and a macro that inlines it.
(define-syntax define-inline
  (syntax-rules ()
    ((_ (name procedure parameter ...) body)
     (begin
       (define (procedure parameter ...) body)
       (define-syntax name (syntax-rules () ((_ parameter ...) body) ((_ . other) (procedure . other))))))))
(define-inline (cube cube-procedure x) (* x x x))
(show (cube 3) (map cube-procedure '(1 2 3)) (let ((x 2)) (cube (+ x 1))) (guard (e (#t 'arity)) (cube 1 2)))
