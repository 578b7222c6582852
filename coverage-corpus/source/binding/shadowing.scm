; Names of the libraries and of keywords with another meaning: as variables, parameters, definitions, macros.
(import (except (scheme base) assoc) (rename (scheme write) (write put)))
(define (show . items) (for-each (lambda (x) (put x) (display " ")) items) (newline))

; Keywords as parameters and local variables.
(show ((lambda (if) (list if if)) 'a) (let ((cond list) (case +)) (cond (case 1 2)))
      ((lambda (define . lambda) (cons define lambda)) 1 2))
(show (let ((else #f)) (cond (#f 'no) (#t 'reached))) (let ((quote -)) '5)
      (let ((let (lambda (x) (* x x)))) (let 7)))
(show (let loop ((begin '()) (and 3)) (if (= and 0) begin (loop (cons and begin) (- and 1)))))
; Library procedures as parameters and local variables.
(define (f list car) (car list))
(show (f '(1 2) length) (let ((+ *) (* +)) (list (+ 3 4) (* 3 4)))
      (let* ((list vector) (vector list)) (list 1 2)))
(show (map (lambda (map) (* map map)) '(1 2 3)))
(define (g vector) (define (length v) (list 'my-length v)) (length vector))
(show (g #(1)))
; Syntactic forms go on to mean what they mean, whatever the names of procedures they use mean.
(show (let ((list vector) (append +) (cons -) (list->vector not)) `(1 ,(+ 1 1) ,@'(3 4) #(5 ,(* 2 3)))))
(show (let ((eqv? (lambda (a b) #t)) (memv (lambda (a b) #t)))
        (case 'x ((a b) 'wrong) ((c d e f g h i j k l m) 'wrong) (else 'right))))
(show (let ((values list) (call-with-values apply)) (let-values (((a) (values 1 2))) a)))
(show (let ((make-promise 1) (force 2) (dynamic-wind 3)) (guard (e (#t (list 'caught e))) (raise 'r))))
; Imports left out or renamed leave the name free.
(define (assoc key l) (list 'my-assoc key l))
(define (write x) (list 'my-write x))
(show (assoc 1 '()) (write 2))
; A global may have the name of a library's procedure: the definition counts in the whole file.
(define (use-square x) (square x))
(define (square x) (list 'my-square x))
(show (use-square 3) (square 4))
; Locals hide globals, macros hide variables, variables hide macros.
(define x 'global)
(define-syntax m (syntax-rules () ((_ a) (list 'macro a x))))
(show (let ((x 'local)) (m x)) (let ((m (lambda (a) (list 'procedure a)))) (m x))
      (let-syntax ((x (syntax-rules () ((_) 'now-a-macro)))) (x))
      (let ((f x)) (define-syntax x (syntax-rules () ((_) f))) (x)))
(show (let ((x 1)) (let-syntax ((get (syntax-rules () ((_) x)))) (let ((x 2)) (list x (get))))))
; The same name on many levels: definition, parameter, let, loop, internal definition, lambda.
(define (name name)
  (let* ((name (list name 'let)) (name (cons 'let* name)))
    (define (inner name) (let name ((name (cons 'inner name))) name))
    (inner name)))
(show (name 'argument))
