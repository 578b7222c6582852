; letrec and letrec*: mutual recursion, order, values before their time, procedures among data.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (letrec ((even? (lambda (n) (if (= n 0) #t (odd? (- n 1)))))
                 (odd? (lambda (n) (if (= n 0) #f (even? (- n 1))))))
        (map even? '(0 1 10 11))))
; letrec*: later values use earlier ones.
(show (letrec* ((a 1) (b (+ a 1)) (f (lambda (n) (if (= n 0) b (* a (f (- n 1)))))) (c (f 3))) (list a b c)))
(show (letrec* ((p (lambda (x) (+ 1 (q (- x 1))))) (q (lambda (y) (if (zero? y) 0 (+ 1 (p (- y 1))))))
                (x (p 5)) (y x)) y))
; Procedures that are made by calls, and stored in data, and still see each other.
(define (traced name f) (lambda (x) (cons name (f x))))
(show (letrec ((ping (traced 'ping (lambda (n) (if (= n 0) '() (pong (- n 1))))))
               (pong (traced 'pong (lambda (n) (if (= n 0) '() (ping (- n 1)))))))
        (ping 4)))
(show (letrec ((table (list (cons 'down (lambda (n) (if (= n 0) '(end) (cons n (entry (- n 1))))))))
               (entry (lambda (n) ((cdr (assq 'down table)) n))))
        (entry 3)))
; Groups of which each member captures variables of the outside.
(define (make-walker limit step)
  (letrec ((forth (lambda (i) (if (> i limit) '() (cons i (back (+ i step step))))))
           (back (lambda (i) (if (> i limit) (list limit) (cons (- i) (forth (- i 1)))))))
    forth))
(show ((make-walker 9 2) 0) ((make-walker 5 1) 1))
; A variable is used before it has its value: an error, not a value.
(define (attempt thunk) (guard (e ((error-object? e) 'too-early)) (thunk)))
(show (attempt (lambda () (letrec* ((a b) (b 1)) a)))
      (attempt (lambda () (letrec* ((a (lambda () b)) (c (a)) (b 1)) c)))
      (attempt (lambda () (letrec* ((a (lambda () b)) (b 1) (c (a))) c))))
(show (attempt (lambda () (define (f) g) (define x (f)) (define g (list 'late)) x))
      (attempt (lambda () (define (f) (g)) (define (g) 'in-time) (define x (f)) x)))
; Scopes: the variables hide outer ones also in the values.
(define list-length 'hidden)
(show (letrec ((list-length (lambda (l) (if (null? l) 0 (+ 1 (list-length (cdr l)))))))
        (list-length '(a b c))) list-length)
; Nothing bound, one constant bound, and a letrec in a letrec's value.
(show (letrec () 'none) (letrec* () 'none) (letrec ((k 5)) k)
      (letrec ((f (letrec ((g (lambda (n) (if (= n 0) '(g) (cons 'f (f (- n 1))))))) g))) (f 3)))
; Three states that call each other, with a variable number of arguments.
(define (classify . symbols)
  (letrec ((start (lambda l
                    (cond ((null? l) 'nothing) ((eq? (car l) 'sign) (apply signed (cdr l)))
                          (else (apply digits 0 l)))))
           (signed (lambda l (if (null? l) 'only-a-sign (apply digits 0 l))))
           (digits (lambda (n . l)
                     (cond ((null? l) (list 'number n)) ((eq? (car l) 'digit) (apply digits (+ n 1) (cdr l)))
                           (else 'bad)))))
    (apply start symbols)))
(show (classify) (classify 'sign) (classify 'sign 'digit 'digit) (classify 'digit 'sign) (classify 'digit))
