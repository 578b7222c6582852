; Programming with errors: results as values, collecting, translating, causes, assertions, validation.
(import (scheme base) (scheme char) (scheme write) (sennit error) (sennit list))
(define (show-written x) (write x) (newline))

; A result is (ok . value) or (failed . what); errors become results and results errors.
(define (attempt thunk) (guard (e (#t (cons 'failed e))) (cons 'ok (thunk))))
(define (ok? r) (eq? (car r) 'ok))
(define (value-of r) (if (ok? r) (cdr r) (raise (cdr r))))
(define (describe x) (if (error-object? x) (cons (error-object-message x) (error-object-irritants x)) x))
(define (then r f) (if (ok? r) (attempt (lambda () (f (cdr r)))) r))
(define (parse text) (or (string->number text) (error "not a number" text)))
(define (invert x) (if (= x 0) (error "zero has no inverse") (/ 1 x)))
(define (inverse-of text) (then (then (attempt (lambda () (parse text))) invert) (lambda (x) (list text x))))
(show-written (map (lambda (text) (let ((r (inverse-of text))) (cons (car r) (describe (cdr r)))))
                   '("4" "x" "0" "-1/2")))
(show-written (guard (e (#t (describe e))) (value-of (inverse-of "4"))))
(show-written (guard (e (#t (describe e))) (value-of (inverse-of "?"))))

; All errors of a list, not the first only.
(define (collect f items)
  (let-values (((good bad) (partition ok? (map (lambda (x) (attempt (lambda () (f x)))) items))))
    (list (map cdr good) (map describe (map cdr bad)))))
(show-written (collect parse '("1" "two" "3" "four")))
(show-written (collect car '((1) (2 3))))

; A layer that knows more translates what a lower one raised, and keeps it as the cause.
(define-record-type failure (make-failure what cause) failure? (what failure-what) (cause failure-cause))
(define-syntax while-doing
  (syntax-rules () ((_ what body ...) (guard (e (#t (raise (make-failure what e)))) body ...))))
(define (causes e)
  (cond ((failure? e) (cons (failure-what e) (causes (failure-cause e))))
        ((error-object? e) (list (error-object-message e)))
        (else (list e))))
(define (load-setting key settings)
  (while-doing (list 'setting key) (parse (cdr (or (assq key settings) (error "missing" key))))))
(define (load-page settings)
  (while-doing 'page
               (let* ((w (load-setting 'width settings)) (h (load-setting 'height settings))) (list w h))))
(define-syntax try (syntax-rules () ((_ e) (show-written (guard (x (#t (cons 'failed (causes x)))) e)))))
(try (load-page '((width . "80") (height . "25"))))
(try (load-page '((width . "80") (height . "tall"))))
(try (load-page '((height . "25"))))

; Assertions with the text of what does not hold.
(define-syntax check
  (syntax-rules ()
    ((_ condition irritant ...) (if (not condition) (error "assertion failed" 'condition irritant ...)))))
(define (average l) (check (pair? l) l) (check (every number? l)) (/ (apply + l) (length l)))
(define-syntax try-error
  (syntax-rules () ((_ e) (show-written (guard (x ((error-object? x) (describe x))) e)))))
(try-error (average '(1 2 6)))
(try-error (average '()))
(try-error (average '(1 x)))

; Validation: every rule that is broken is named.
(define rules
  (list (cons 'too-short (lambda (s) (< (string-length s) 8)))
        (cons 'no-digit (lambda (s) (not (any char-numeric? (string->list s)))))
        (cons 'no-letter (lambda (s) (not (any char-alphabetic? (string->list s)))))
        (cons 'blank (lambda (s) (any char-whitespace? (string->list s))))))
(define (validate s)
  (let ((broken (filter-map (lambda (rule) (and ((cdr rule) s) (car rule))) rules)))
    (if (null? broken) s (raise (cons 'invalid broken)))))
(show-written (map (lambda (s) (guard (e ((pair? e) e)) (validate s)))
                   '("correct1" "abc" "12 4" "a b c d e f 1")))

; The first of several ways that works.
(define (first-of . thunks)
  (if (null? (cdr thunks)) ((car thunks)) (guard (e (#t (apply first-of (cdr thunks)))) ((car thunks)))))
(show-written (first-of (lambda () (car 5)) (lambda () (error "no")) (lambda () 'third) (lambda () 'fourth)))
(try-error (first-of (lambda () (raise 'first)) (lambda () (error "the last one counts" 2))))
(define-syntax or-else (syntax-rules () ((_ e default) (guard (x (#t default)) e))))
(show-written (list (or-else (vector-ref #(1 2) 1) 'none) (or-else (vector-ref #(1 2) 2) 'none)))

; Counted by kind.
(define thunks
  (list (lambda () (car 1)) (lambda () (vector-ref #() 0)) (lambda () (/ 1 0)) (lambda () 'fine)
        (lambda () (cdr 2))
        (lambda () (error "mine")) (lambda () (raise 'thing)) (lambda () ((lambda (x) x)))))
(define (outcome thunk) (guard (e ((error-object? e) (condition-kind e)) (#t 'other)) (thunk) 'none))
(define (tally items)
  (fold-right (lambda (x counts)
                (let ((c (assq x counts)))
                  (if c (alist-cons x (+ 1 (cdr c)) (alist-delete x counts)) (alist-cons x 1 counts)))) '()
                  items))
(show-written
 (sort (tally (map outcome thunks))
       (lambda (a b) (string<? (symbol->string (car a)) (symbol->string (car b))))))

; An early exit out of a fold by raising the answer.
(define (find-sum target numbers)
  (guard (e ((and (pair? e) (eq? (car e) 'found)) (cdr e)))
    (fold (lambda (x seen) (if (memv (- target x) seen) (raise (list 'found (- target x) x)) (cons x seen)))
          '() numbers)
    'none))
(show-written (list (find-sum 10 '(1 4 7 6 3 9)) (find-sum 100 '(1 2 3))))
