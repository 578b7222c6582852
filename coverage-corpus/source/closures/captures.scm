; Captures of captures: variables of many levels, kept by closures that outlive the calls that made them.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

; A variable is handed down through procedures that do not use it themselves.
(define (level1 a) (lambda (b) (lambda (c) (lambda (d) (lambda (e) (list a b c d e))))))
(define (far a) (lambda () (lambda () (lambda () (lambda () a)))))
(show (((((level1 1) 2) 3) 4) 5) (((((far 'deep))))))
(define half (((level1 'x) 'y) 'z))
(show ((half 'p) 'q) ((half 'r) 's))
; Two closures over the same variables, and two calls with variables of their own.
(define (make-pair-of a) (let ((b (* a 10))) (cons (lambda (x) (+ a b x)) (lambda () (list a b)))))
(define p (make-pair-of 1))
(define q (make-pair-of 2))
(show ((car p) 100) ((cdr p)) ((car q) 100) ((cdr q)) (eq? (car p) (car q)))
; Parameters, rest parameters, loop variables, let-values and records' fields, all captured.
(define (all-kinds a . rest)
  (let-values (((b . more) (values 'b1 'b2 'b3)))
    (let* ((c (list a b)) (d (lambda () c)))
      (let loop ((i 0) (made '()))
        (if (< i 3)
            (loop (+ i 1) (cons (lambda () (list i a rest more (d))) made))
            (map (lambda (f) (f)) made))))))
(show (all-kinds 'a 'r1 'r2))
; Each turn of a loop has its own variables, also the ones defined in the body.
(define makers
  (let loop ((i 0) (l '()))
    (define square-of-i (* i i))
    (if (= i 4) (reverse l) (loop (+ i 1) (cons (lambda (x) (list i square-of-i x)) l)))))
(show (map (lambda (f x) (f x)) makers '(a b c d)))
; A closure captures itself, its siblings, and the variable it is bound to.
(define (make-group n)
  (define (self) (list n self))
  (define (other) (list (cadr (self)) 'other n))
  (values self other))
(define-values (self other) (make-group 7))
(show (eq? self (cadr (self))) (eq? self (car (other))) (cdr (other)) (car (self)))
; Many variables in one closure: each keeps its place.
(define (many a b c d e f g h i j k l m n o p q r s t)
  (lambda (which) (list-ref (list t s r q p o n m l k j i h g f e d c b a) which)))
(define m (apply many '(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)))
(show (map m '(0 1 10 18 19)))
; Only some are used, in another order, on two levels.
(define (pick a b c d e) (lambda (x) (lambda (y) (list d x b y d))))
(show (((pick 1 2 3 4 5) 'x) 'y))
; Captured by closures in data, which is passed on and called elsewhere.
(define (call-all table . arguments)
  (map (lambda (entry) (cons (car entry) (apply (cdr entry) arguments))) table))
(define (make-table base)
  (list (cons 'plus (lambda (x) (+ base x))) (cons 'times (lambda (x) (* base x)))
        (cons 'nested (lambda (x) ((lambda (y) (list base x y)) (- x))))))
(show (call-all (make-table 10) 3) (call-all (make-table -1) 3))
; Shadowed variables are captured apart.
(define (shadows x)
  (let* ((outer (lambda () x)) (x (list x)) (middle (lambda () x)) (x (list x)))
    (list (outer) (middle) x ((lambda (x) (list x (outer) (middle))) 'innermost))))
(show (shadows 1))
; A closure over a variable that is bound later in a group.
(define (later) (define f (lambda () y)) (define y 'bound-later) (define z (f)) (list y z))
(show (later))
