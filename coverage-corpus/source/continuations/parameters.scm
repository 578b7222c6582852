; parameterize with continuations: dynamic extents, converters, generators, handlers, winders, errors.
(import (scheme base) (scheme write) (sennit cell))
(define (show-written x) (write x) (newline))

(define level (make-parameter 0))
(define name (make-parameter "none" (lambda (x) (if (symbol? x) (symbol->string x) x))))
(show-written (list (level) (name)))
(show-written (parameterize ((level 1) (name 'one)) (list (level) (name))))
(show-written (parameterize ((level 1))
                (parameterize ((level (+ (level) 10)) (name (level))) (list (level) (name)))))
(show-written (list (level) (name)))

; The converter runs once for each binding, with the value that is given.
(define conversions (make-cell '()))
(define counted
  (make-parameter 1 (lambda (x) (cell-update conversions (lambda (l) (cons x l))) (* 2 x))))
(show-written (list (counted) (parameterize ((counted 10)) (counted)) (parameterize ((counted 5)) 'unused)
                    (counted)))
(show-written (reverse (cell-value conversions)))

; An escape leaves the binding behind, and so does an error.
(show-written (list (call/cc (lambda (k) (parameterize ((level 2)) (k (level))))) (level)))
(show-written (list (guard (e (#t (list e (level)))) (parameterize ((level 3)) (raise (level)))) (level)))
; A handler runs in the extent of raise, a guard's clauses in that of guard.
(show-written
 (with-exception-handler
  (lambda (e) (list e (level)))
  (lambda () (parameterize ((level 4)) (raise-continuable 'handler-sees)))))
(show-written
 (parameterize ((level 5))
   (guard (e (#t (list e (level)))) (parameterize ((level 6)) (raise 'clause-sees)))))

; Going back in brings the binding back.
(define (visits)
  (let* ((k (make-cell #f))
         (seen (make-cell '()))
         (n (parameterize ((level 'inside))
              (let ((n (call/cc (lambda (c) (cell-replace k c) 1))))
                (cell-update seen (lambda (l) (cons (list n (level)) l)))
                n))))
    (cell-update seen (lambda (l) (cons (list n (level)) l)))
    (if (< n 3)
        (parameterize ((level 'elsewhere)) ((cell-value k) (+ n 1)))
        (reverse (cell-value seen)))))
(show-written (visits))

; A procedure sees the values of its caller, not those of where it was made.
(define make-reader (parameterize ((level 'made)) (lambda () (level))))
(show-written (list (make-reader) (parameterize ((level 'called)) (make-reader))))
(define (tail-call-in-body) (parameterize ((level 'body)) (make-reader)))
(show-written (tail-call-in-body))

; A generator whose body has a binding, between two callers that have other ones.
(define (make-steps)
  (call/cc
   (lambda (return)
     (parameterize ((level 'generator))
       (let loop ((i 0) (return return))
         (loop (+ i 1) (call/cc (lambda (resume) (return (list i (level) resume))))))))))
(define (next step) (call/cc (lambda (here) ((list-ref step 2) here))))
(define (brief step) (list (car step) (cadr step)))
(define (three-steps)
  (let* ((a (make-steps))
         (b (parameterize ((level 'caller)) (let ((b (next a))) (list (brief b) (level) b))))
         (c (next (list-ref b 2))))
    (list (brief a) (car b) (cadr b) (brief c) (level))))
(show-written (three-steps))

; Winders see the bindings of where they were installed.
(define log (make-cell '()))
(define (note . items) (cell-update log (lambda (l) (cons items l))))
(parameterize ((level 'around))
  (call/cc
   (lambda (k)
     (dynamic-wind
      (lambda () (note 'before (level)))
      (lambda () (parameterize ((level 'within)) (note 'body (level)) (k 'left)))
      (lambda () (note 'after (level)))))))
(show-written (reverse (cell-value log)))

; Depth counted by a parameter, and output that is sent elsewhere.
(define (indented tree)
  (if (pair? tree)
      (parameterize ((level (+ (level) 1))) (map indented tree))
      (cons (level) tree)))
(show-written (indented '(a (b (c)) d)))
(define (captured thunk)
  (let ((port (open-output-string)))
    (parameterize ((current-output-port port)) (thunk))
    (get-output-string port)))
(show-written (captured (lambda () (write 'x) (display "y"))))
(show-written (captured (lambda () (display (captured (lambda () (display "inner")))) (display "+outer"))))
(show-written (call/cc (lambda (k) (captured (lambda () (display "lost") (k 'escaped))))))

; An error in a converter: nothing was bound.
(define checked (make-parameter 1 (lambda (x) (if (number? x) x (error "not a number" x)))))
(show-written
 (list (guard (e ((error-object? e) (error-object-irritants e)))
         (parameterize ((level 9) (checked 'x)) 'never))
       (level)
       (checked)))
