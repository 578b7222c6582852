; Escapes: out of loops, maps, folds and nested calls, several at once, through winders, and unused ones.
(import (scheme base) (scheme write))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

; A product that stops at the first zero; what is multiplied is shown.
(define (product numbers)
  (call/cc
   (lambda (return)
     (let loop ((l numbers))
       (cond ((null? l) 1)
             ((= (car l) 0) (return 0))
             (else (let ((rest (loop (cdr l)))) (display "*") (* (car l) rest))))))))
(show " " (product '(1 2 3 4)))
(show " " (product '(1 2 0 4)))

; Out of every procedure that calls another.
(define (leaving-with visit) (call/cc (lambda (k) (visit (lambda (x) (k (list 'left x)))) 'stayed)))
(define (when-negative k) (lambda (x) (if (< x 0) (k x) x)))
(show-written (leaving-with (lambda (k) (map (when-negative k) '(1 2 -3 -4)))))
(show-written (leaving-with (lambda (k) (for-each (when-negative k) '(1 2 3)))))
(show-written (leaving-with (lambda (k) (vector-map (when-negative k) #(1 -2 3)))))
(show-written (leaving-with (lambda (k) (vector-for-each (when-negative k) #(-1 -2 3)))))
(show-written
 (leaving-with (lambda (k) (string-for-each (lambda (c) (if (char=? c #\space) (k 'space))) "a b"))))
(show-written (leaving-with (lambda (k) (apply (lambda (a b) (k (+ a b))) '(1 2)))))
(show-written (leaving-with (lambda (k) (call-with-values (lambda () (k 'early)) list))))
(show-written (leaving-with (lambda (k)
                              (with-exception-handler (lambda (e) (k e)) (lambda () (raise 'oops))))))

; Arguments: the escape comes before the call and after the effects of the arguments on the left.
(show-written (call/cc (lambda (k)
                         (list (begin (display "first ") 1) (k 'gone) (begin (display "third ") 3)))))

; Two ways out of one computation.
(define (divide a b ok bad) (if (= b 0) (bad 'division-by-zero) (ok (/ a b))))
(define (quotient-of a b)
  (call/cc (lambda (ok) (list 'failed (call/cc (lambda (bad) (divide a b ok bad)))))))
(show-written (quotient-of 7 2))
(show-written (quotient-of 7 0))

; Out of an inner loop, and out of both.
(define (first-pair holds? rows)
  (call/cc
   (lambda (found)
     (for-each
      (lambda (row)
        (call/cc
         (lambda (next-row)
           (for-each
            (lambda (x)
              (if (eq? x 'skip) (next-row 'ignored))
              (if (holds? x) (found (list x row))))
            row))))
      rows)
     'none)))
(show-written (first-pair even? '((1 3) (5 skip 2) (7 8 10))))
(show-written (first-pair even? '((1 3) (skip 2))))

; Winders run in order, from the inside to the outside, and only those that are left.
(define (wound name thunk)
  (dynamic-wind (lambda () (display "(") (display name)) thunk (lambda () (display name) (display ")"))))
(show-written
 (wound 'a (lambda ()
             (call/cc (lambda (k)
                        (wound 'b (lambda () (wound 'c (lambda () (k 'from-c))) 'not-here)))))))
(show-written
 (call/cc (lambda (far)
            (wound 'a (lambda ()
                        (call/cc (lambda (near)
                                   (wound 'b (lambda () (far 'far)))))
                        'not-here)))))

; A continuation that nobody calls changes nothing, and one that is called twice returns twice.
(show-written (+ 1 (call/cc (lambda (k) 41))))
(show-written (call/cc procedure?))
(define (twice)
  (let* ((state (call/cc (lambda (k) (list 1 k)))) (n (car state)))
    (display "pass ") (display n) (display ", ")
    (if (< n 3) ((cadr state) (list (+ n 1) (cadr state))) 'done)))
(show-written (twice))

; Deep escapes: through a hundred thousand frames.
(define (dive n k) (if (= n 0) (k 'bottom) (+ 1 (dive (- n 1) k))))
(show-written (call/cc (lambda (k) (dive 100000 k))))
; An escape in tail position, over and over, takes no space.
(define (hop n) (if (= n 0) 'hopped (call/cc (lambda (k) (k (hop-on n))))))
(define (hop-on n) (call/cc (lambda (k) (- n 1))))
(let loop ((n 20000)) (if (= n 0) (show-written (hop 0)) (loop (call/cc (lambda (k) (k (hop-on n)))))))
