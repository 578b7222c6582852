; Symbolic differentiation and a stack machine: pattern matching on lists, vectors and records.
(import (scheme base) (scheme write) (sennit match))
(define (show x) (write x) (newline))

(define-record-type instruction (make-instruction name operands) instruction? (name instruction-name) (operands operands))
(define-record-type machine (make-machine stack output) machine? (stack machine-stack) (output machine-output))

(define (derive e x)
  (match e
    ((? number?) 0)
    ((? symbol? y) (if (eq? x y) 1 0))
    (`(+ ,terms ...) (simplify `(+ ,@(map (lambda (t) (derive t x)) terms))))
    (`(- ,u) (simplify `(- ,(derive u x))))
    (`(- ,u ,v) (simplify `(- ,(derive u x) ,(derive v x))))
    (`(* ,u ,v) (simplify `(+ ,(simplify `(* ,u ,(derive v x))) ,(simplify `(* ,(derive u x) ,v)))))
    (`(expt ,u ,(? number? n))
     (simplify `(* ,(simplify `(* ,n ,(simplify `(expt ,u ,(- n 1))))) ,(derive u x))))
    (`(,f ,u) :when (memq f '(sin cos exp))
     (simplify `(* ,(match f ('sin `(cos ,u)) ('cos `(- (sin ,u))) (_ `(exp ,u))) ,(derive u x))))))

(define (simplify e)
  (match e
    (`(+ ,(and (? number?) ns) ...) (apply + ns))
    (`(+ ,ts ...) (sum ts))
    (`(- ,(? number? n)) (- n))
    (`(- (- ,u)) u)
    (`(- ,u 0) u)
    (`(- ,u ,u) 0)
    ((or `(* 0 ,_) `(* ,_ 0)) 0)
    ((or `(* 1 ,u) `(* ,u 1)) u)
    (`(* ,(? number? a) ,(? number? b)) (* a b))
    (`(expt ,_ 0) 1)
    (`(expt ,u 1) u)
    (_ e)))

(define (sum terms)
  (match (let loop ((ts terms)) (match ts ('() '()) ((cons 0 ts) (loop ts)) ((cons t ts) (cons t (loop ts)))))
    ('() 0)
    ((list t) t)
    ((list t t) `(* 2 ,t))
    (ts `(+ ,@ts))))

(for-each
 (lambda (e) (show (derive e 'x)))
 '(5 x y (+ x x y) (- x x) (- (* 3 x)) (* x y) (expt x 3) (expt (sin x) 2) (exp (* 2 x)) (+ (cos x) 1 (* x x))))

(define (compile e)
  (match e
    ((? number? n) (list (make-instruction 'push (vector n))))
    (`(,(and op (or '+ '- '*)) ,a ,b) (append (compile a) (compile b) (list (make-instruction op #()))))
    (`(print ,es ..1) (append (apply append (map compile es)) (list (make-instruction 'print (vector (length es))))))))

(define (step state code)
  (match (cons state code)
    ((cons* (machine s o) (instruction 'push #(n)) rest) (step (make-machine (cons n s) o) rest))
    ((cons* (machine (cons* b a s) o) (instruction (and op (not 'print)) (vector)) rest)
     (step (make-machine (cons ((match op ('+ +) ('- -) ('* *)) a b) s) o) rest))
    ((cons* (machine s o) (instruction 'print #(n)) rest)
     (step (make-machine (list-tail s n) (cons (reverse (list-copy-first s n)) o)) rest))
    ((list (machine '() o)) (reverse o))))

(define (list-copy-first l n) (if (= n 0) '() (cons (car l) (list-copy-first (cdr l) (- n 1)))))

(show (step (make-machine '() '()) (append (compile '(print (+ 1 (* 2 3)) 4)) (compile '(print (- 10 7))))))
(show (guard (c (#t (error-object-message c))) (compile '(print))))
(show (guard (c (#t (error-object-message c))) (derive '(tan x) 'x)))

(match-define (vector (list (cons keys values) ...) (app string->symbol name)) (vector '((a . 1) (b . 2)) "table"))
(show (list name keys values))
(show (map (match-lambda* ((list 'add a b) (+ a b)) ((list op _ ...) op)) '(add halt) '(1 2) '(3 4)))
(show (match-let* (((list a b rest ...) '(1 2 3 4)) ((cons c _) rest)) (list a b c)))
