; Macros for control: while, for, unless-loops with break, state machines, pattern matching, assertions.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

; for with ranges, lists, filters and collecting, by literals.
(define-syntax for
  (syntax-rules (in from to step)
    ((_ (v in l) e ...) (for-each (lambda (v) e ...) l))
    ((_ (v from a to b step s) e ...)
     (let ((last b) (by s))
       (let next ((v a)) (when (if (> by 0) (<= v last) (>= v last)) e ... (next (+ v by))))))
    ((_ (v from a to b) e ...) (for (v from a to b step 1) e ...))))
(define-syntax collect
  (syntax-rules (in if)
    ((_ e) (list e))
    ((_ e (if c) . more) (if c (collect e . more) '()))
    ((_ e (v in l) . more) (apply append (map (lambda (v) (collect e . more)) l)))))
(for (i from 1 to 5) (display i))
(for (i from 10 to 1 step -3) (display " ") (display i))
(for (s in '("a" "b")) (for (i from 1 to 2) (display s) (display i)))
(newline)
(show (collect (* x x) (x in '(1 2 3 4)) (if (even? x))) (collect (cons x y) (x in '(1 2)) (y in '(a b)))
      (collect 'one))
; A loop whose body may leave it, with the name of the exit given by the use.
(define-syntax loop-with
  (syntax-rules ()
    ((_ exit (v init next) ... (body ...))
     (call/cc (lambda (exit) (let again ((v init) ...) body ... (again next ...)))))))
(show (loop-with return (i 0 (+ i 1)) (sum 0 (+ sum i)) ((if (> sum 100) (return (list i sum))))))
(show (loop-with out (i 1 (+ i 1))
                 ((loop-with next (j 1 (+ j 1))
                             ((if (= (* i j) 42) (out (list i j))) (if (> j 20) (next #f)))))))
; while and until over a value that is passed along.
(define-syntax while-value
  (syntax-rules () ((_ (v init) test step) (let go ((v init)) (if test (go step) v)))))
(define-syntax until-value (syntax-rules () ((_ binding test step) (while-value binding (not test) step))))
(show (while-value (n 1) (< n 1000) (* n 2)) (until-value (l '(1 2 3 4)) (null? (cdr l)) (cdr l)))
; An automaton: states become procedures, transitions tail calls.
(define-syntax automaton
  (syntax-rules (: -> accept)
    ((_ start (state : (symbol -> target) ...) ...)
     (lambda (input)
       (letrec ((state (lambda (l)
                         (if (null? l) 'state (case (car l) ((symbol) (target (cdr l))) ... (else #f))))) ...)
         (start input))))))
(define c-word
  (automaton init
    (init : (c -> more))
    (more : (a -> more) (d -> more) (r -> end))
    (end : )))
(show (c-word '(c a d a d r)) (c-word '(c a d)) (c-word '(c r r)) (c-word '()))
(show (c-word (append '(c) (make-list 50000 'a) '(r))))
; Pattern matching on lists: quoted data, wildcards, variables, pairs, guards.
(define-syntax match
  (syntax-rules (else)
    ((_ e clause ...) (let ((v e)) (match-clauses v clause ...)))))
(define-syntax match-clauses
  (syntax-rules (else => when)
    ((_ v) (error "no match:" v))
    ((_ v (else r ...)) (let () r ...))
    ((_ v (p (when g) r ...) . more)
     (let ((fail (lambda () (match-clauses v . more)))) (match-one v p (if g (let () r ...) (fail)) (fail))))
    ((_ v (p r ...) . more)
     (let ((fail (lambda () (match-clauses v . more)))) (match-one v p (let () r ...) (fail))))))
(define-syntax match-one
  (syntax-rules (_ quote ?)
    ((m v _ yes no) yes)
    ((m v 'd yes no) (if (equal? v 'd) yes no))
    ((m v (? ok? p) yes no) (if (ok? v) (match-one v p yes no) no))
    ((m v () yes no) (if (null? v) yes no))
    ((m v (p . q) yes no)
     (if (pair? v) (let ((a (car v)) (d (cdr v))) (match-one a p (match-one d q yes no) no)) no))
    ((m v p yes no) (let ((p v)) yes))))
(define (simplify e)
  (match e
    (('+ 'zero x) (simplify x))
    (('+ a b) (let ((a (simplify a)) (b (simplify b))) (if (equal? a 'zero) b (list '+ a b))))
    (('* 'zero _) 'zero)
    (('* (? number? a) (? number? b)) (* a b))
    ((op . args) (when (symbol? op)) (cons op (map simplify args)))
    (else e)))
(show (simplify '(+ zero (+ (* zero x) y))) (simplify '(f (* 2 3) (* a 3))) (simplify 5)
      (simplify '(1 (+ zero x))))
(show (guard (e ((error-object? e) (error-object-irritants e))) (match '(1 2) ((a) 'one) ('x 'symbol))))
; syntax-error in a rule that is never chosen does no harm.
(define-syntax positive-count
  (syntax-rules () ((_) (syntax-error "at least one form is needed")) ((_ x ...) (length '(x ...)))))
(show (positive-count a) (positive-count a b c))
; Assertions that show their expression.
(define-syntax check
  (syntax-rules (=>)
    ((_ e => expected) (let ((v e)) (if (equal? v 'expected) 'ok (list 'wrong 'e 'gives v))))))
(show (check (+ 1 2) => 3) (check (list 1 2) => (1 2)) (check (car '(a)) => b))
