; Error objects: messages, irritants, predicates, kinds, identity, and what is no error object.
(import (scheme base) (scheme write) (scheme read) (scheme file) (scheme eval) (sennit error))
(define (show-written x) (write x) (newline))
(define-syntax caught (syntax-rules () ((_ e ...) (guard (x (#t x)) e ...))))

; error makes an object of a message and irritants, which can be anything.
(define plain (caught (error "plain message")))
(define full (caught (error "cannot combine" 1 'two "three" #\4 '(5 . six) #(7) (list) 8.5)))
(for-each
 (lambda (e)
   (show-written (list (error-object? e) (error-object-message e) (error-object-irritants e)
                       (condition-kind e))))
 (list plain full))
(show-written (list (length (error-object-irritants full)) (list-ref (error-object-irritants full) 4)))
; The irritants are the very objects.
(define irritant (list 'a 'b))
(show-written (eq? irritant (car (error-object-irritants (caught (error "with a list" irritant))))))

; Anything else that is raised stays what it is.
(define raised (list 'sym "string" 42 #\c #t #f '() '(error "message") #(1) car))
(show-written (map error-object? raised))
(show-written (map (lambda (x) (eqv? x (caught (raise x)))) raised))
(show-written (map error-object?
                   (list plain (caught (car 1)) (caught (vector-ref #(1) 5)) (caught (raise plain)))))

; An error object that is raised again is the same object.
(show-written (eq? plain (caught (raise plain))))
(show-written (eq? plain (caught (raise-continuable plain))))
(define kept (caught (guard (e ((string? e) 'no)) (raise full))))
(show-written (eq? kept full))

; What the predicates say of errors of each kind.
(define predicates
  (list (cons 'read read-error?) (cons 'file file-error?) (cons 'type type-error?) (cons 'arity arity-error?)
        (cons 'range range-error?) (cons 'division division-error?) (cons 'unbound unbound-error?)
        (cons 'syntax syntax-error?) (cons 'io io-error?) (cons 'limit limit-error?)
        (cons 'system system-error?)
        (cons 'cancelled cancelled-error?)))
(define (holding x)
  (let loop ((l predicates) (names '()))
    (cond ((null? l) (reverse names))
          (((cdar l) x) (loop (cdr l) (cons (caar l) names)))
          (else (loop (cdr l) names)))))
(define base (environment '(scheme base)))
(define closed (let ((port (open-input-string "text"))) (close-port port) port))
(define samples
  (list (cons "error" plain)
        (cons "a wrong type" (caught (car 'x)))
        (cons "a call of what is no procedure" (caught ("text" 1)))
        (cons "too many arguments" (caught (car '(1) '(2))))
        (cons "an index" (caught (string-ref "abc" 3)))
        (cons "a division" (caught (modulo 1 0)))
        (cons "an unbound variable" (caught (eval 'no-such-variable base)))
        (cons "syntax" (caught (eval '(let ((x)) x) base)))
        (cons "an unfinished datum" (caught (read (open-input-string "(a b"))))
        (cons "a missing file" (caught (open-input-file "/no/such/folder/no-such-file")))
        (cons "a closed port" (caught (read-char closed)))
        (cons "a handler that returned"
              (caught (with-exception-handler (lambda (e) 1) (lambda () (raise 2)))))))
(for-each
 (lambda (sample)
   (display (car sample)) (display ": ")
   (show-written (cons (condition-kind (cdr sample)) (holding (cdr sample)))))
 samples)
(show-written (map holding (list 'sym "text" 5 #f '())))

; The accessors want an error object.
(define-syntax kind (syntax-rules () ((_ e) (condition-kind (caught e)))))
(show-written
 (list (kind (error-object-message 'x)) (kind (error-object-irritants "x")) (kind (condition-kind 5))
       (kind (error))))

; Messages are built from what an error holds.
(define (text-of e)
  (let ((port (open-output-string)))
    (display (error-object-message e) port)
    (for-each (lambda (irritant) (display " " port) (write irritant port)) (error-object-irritants e))
    (get-output-string port)))
(show-written (text-of plain))
(show-written (text-of full))
; Errors are values: sorted into bins, compared, kept in lists and in vectors.
(define (run-all thunks) (map (lambda (thunk) (caught (thunk))) thunks))
(define outcomes
  (run-all (list (lambda () 1) (lambda () (car '())) (lambda () 'fine) (lambda () (error "odd"))
                 (lambda () (/ 5 0)))))
(show-written (map (lambda (x) (if (error-object? x) (condition-kind x) x)) outcomes))
