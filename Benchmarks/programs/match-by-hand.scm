; A simplifier of expressions in cond, car and cdr, which asks no more than it must.
(import (scheme base) (scheme time) (scheme write))

(define (bad e) (error "simplify: not an expression" e))

(define (simplify e)
  (cond
    ((symbol? e) e)
    ((number? e) e)
    ((pair? e)
     (let ((op (car e)) (rest (cdr e)))
       (if (pair? rest)
           (let ((x (car rest)) (rest (cdr rest)))
             (cond
               ((pair? rest)
                (let ((y (car rest)))
                  (cond
                    ((pair? (cdr rest)) (bad e))
                    ((eq? op '+)
                     (cond
                       ((eqv? x 0) (simplify y))
                       ((eqv? y 0) (simplify x))
                       ((and (number? x) (number? y)) (+ x y))
                       (else (list '+ (simplify x) (simplify y)))))
                    ((eq? op '-)
                     (cond
                       ((eqv? y 0) (simplify x))
                       ((and (number? x) (number? y)) (- x y))
                       (else (list '- (simplify x) (simplify y)))))
                    ((eq? op '*)
                     (cond
                       ((or (eqv? x 0) (eqv? y 0)) 0)
                       ((eqv? x 1) (simplify y))
                       ((eqv? y 1) (simplify x))
                       ((and (number? x) (number? y)) (* x y))
                       (else (list '* (simplify x) (simplify y)))))
                    ((eq? op 'expt)
                     (cond
                       ((eqv? y 0) 1)
                       ((eqv? y 1) (simplify x))
                       (else (list 'expt (simplify x) (simplify y)))))
                    (else (bad e)))))
               ((and (null? rest) (eq? op 'neg))
                (cond
                  ((and (pair? x) (eq? (car x) 'neg) (pair? (cdr x)) (null? (cddr x))) (simplify (cadr x)))
                  ((number? x) (- x))
                  (else (list 'neg (simplify x)))))
               (else (bad e))))
           (bad e))))
    (else (bad e))))

(define expression
  '(+ (* (+ x 0) (* 1 (- y (+ 2 3)))) (neg (neg (expt (- a 0) (* 2 (+ b (neg 4))))))))

(define (run)
  (let loop ((count 0) (result #f))
    (if (= count 2000000) result (loop (+ count 1) (simplify expression)))))
(define expected '(+ (* x (- y 5)) (expt a (* 2 (+ b -4)))))

(let* ((start (current-jiffy))
       (result (run))
       (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))
  (unless (equal? result expected) (error "wrong result" result))
  (display "seconds: ")
  (display seconds)
  (newline))
