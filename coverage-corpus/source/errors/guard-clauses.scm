; guard: clauses with =>, else, tests only, bodies; no match and raising again; nesting; tail position.
(import (scheme base) (scheme write))
(define (show-written x) (write x) (newline))

; Every shape of clause.
(define (classify thunk)
  (guard (e
          ((assq 'code (if (list? e) (filter-pairs e) '())) => cdr)
          ((symbol? e))
          ((string? e) (display "a string, ") (string-length e))
          ((and (number? e) (> e 100)) => (lambda (holds) (list 'large holds e)))
          ((number? e) 'not-returned (* e 2))
          (else (list 'else e)))
    (thunk)))
(define (filter-pairs l)
  (cond ((null? l) '()) ((pair? (car l)) (cons (car l) (filter-pairs (cdr l))))
        (else (filter-pairs (cdr l)))))
(for-each
 (lambda (x) (show-written (classify (lambda () (raise x)))))
 (list 'sym "text" 7 1000 '((code . 404) (text . "not found")) '(no code) #\c #t #f '() 1/2 (vector 1 2)))
(show-written (classify (lambda () 'nothing-raised)))

; Without a clause that matches, the object is raised again, for the guards around.
(define (layers x)
  (guard (e ((eq? e 'outer) 'caught-outside) ((symbol? e) (list 'outside e)))
    (guard (e ((eq? e 'middle) 'caught-in-the-middle))
      (guard (e ((eq? e 'inner) 'caught-inside))
        (raise x)))))
(show-written (map layers '(inner middle outer other)))

; A clause may raise: that goes to the guard around it, not to its own.
(show-written
 (guard (e (#t (list 'second e)))
   (guard (e ((symbol? e) (raise (list 'from-clause e)))) (raise 'first))))
(show-written
 (guard (e ((string? e) e))
   (guard (e ((raise "the test raises") 'never)) (raise 'first))))
; Raised again by hand, after something was done about it.
(show-written
 (guard (e (#t (list 'finally e)))
   (guard (e (#t (display "cleaning up, ") (raise e))) (raise 'problem))))

; raise-continuable through a guard: re-raised to a handler that returns, the value comes back.
(show-written
 (with-exception-handler
  (lambda (e) (* e 10))
  (lambda ()
    (+ 1 (guard (e ((symbol? e) 0)) (+ 1 (raise-continuable 4)))))))
; With a clause that matches, the handler is not asked.
(show-written
 (with-exception-handler
  (lambda (e) (display "not asked") 0)
  (lambda () (guard (e ((number? e) (list 'clause e))) (+ 1 (raise-continuable 4))))))

; The variable is visible in the clauses only, and may hide others.
(define e 'global)
(show-written (list (guard (e (#t (list 'local e))) (raise 1)) e))
(show-written (let ((x 1)) (guard (x ((= x 2) (+ x 40))) (raise (+ x 1)))))
; Clauses see the bindings around the guard, not those within.
(show-written (let ((y 'around)) (guard (e (#t y)) (let ((y 'within)) (raise y)))))
; A body with definitions.
(show-written (guard (e (#t 'failed)) (define a 1) (define (f x) (+ x a)) (f 5)))

; Multiple values from the body and from a clause.
(show-written (call-with-values (lambda () (guard (e (#t (values 'a 'b))) (values 1 2 3))) list))
(show-written (call-with-values (lambda () (guard (e (#t (values e 'b))) (raise 'a))) list))

; What a clause returns is the value of the whole guard, in the middle of an expression.
(show-written (list 1 (guard (e (#t 2)) (raise 'x)) 3))
(show-written (map (lambda (x) (guard (e ((number? e) (- e))) (if (odd? x) (raise x) x))) '(1 2 3 4 5)))

; A guard in a loop: each round is a new one. Clauses are in tail position.
(define (count-caught n)
  (let loop ((i 0) (caught 0))
    (if (= i n)
        caught
        (loop (+ i 1) (+ caught (guard (e (#t (if (eq? e 'even) 1 0))) (raise (if (even? i) 'even 'odd))))))))
(show-written (count-caught 1000))
(define (hop n) (guard (e (#t (if (= e 0) 'landed (hop (- e 1))))) (raise n)))
(show-written (hop 10000))

; Through deep recursion, to the right one of many guards.
(define (nest depth target)
  (if (= depth 0)
      (raise target)
      (guard (e ((= e depth) (list 'caught-at depth))) (nest (- depth 1) target))))
(show-written (map (lambda (target) (nest 50 target)) '(1 25 50)))
(show-written (guard (e (#t (list 'at-the-top e))) (nest 50 51)))
