; A Scheme in continuation-passing style: closures, local recursion, macros by patterns, call/cc, errors.
(import (scheme base) (scheme cxr) (scheme read) (scheme write) (sennit hashmap) (sennit list))

; Values are those of the host, but for procedures: (closure parameters rest body env), (primitive name f) and
; (continuation k) as vectors. An environment is a list of frames. A frame is an association list, or a vector
; (rec bindings) of lambda expressions, which are closed over the environment in which the frame is the first:
; so local procedures call each other without any assignment. The globals go through all continuations.

(define (fail message . irritants) (raise (cons 'failure (cons message irritants))))

(define (closure parameters rest body env) (vector 'closure parameters rest body env))
(define (tagged? x tag) (and (vector? x) (> (vector-length x) 0) (eq? (vector-ref x 0) tag)))
(define (part x i) (vector-ref x i))

(define (lambda->closure expression env)
  (let loop ((formals (cadr expression)) (names '()))
    (cond ((pair? formals) (loop (cdr formals) (cons (car formals) names)))
          ((null? formals) (closure (reverse names) #f (cddr expression) env))
          (else (closure (reverse names) formals (cddr expression) env)))))

(define (lookup name env globals)
  (let loop ((env env))
    (if (null? env)
        (hashmap-ref globals name (lambda () (fail "unbound variable" name)))
        (let ((frame (car env)))
          (cond ((and (vector? frame) (assq name (vector-ref frame 1)))
                 => (lambda (binding) (lambda->closure (cdr binding) env)))
                ((and (pair? frame) (assq name frame)) => cdr)
                (else (loop (cdr env))))))))
(define (bound-locally? name env)
  (any (lambda (frame) (assq name (if (vector? frame) (vector-ref frame 1) frame))) env))

; Macros: (syntax-rules literals (pattern template) ...), with ... after an element of a list. There is no
; hygiene here.
(define (match-pattern pattern form literals)
  (cond ((symbol? pattern)
         (cond ((memq pattern literals) (and (eq? form pattern) '()))
               ((eq? pattern '_) '())
               (else (list (cons pattern form)))))
        ((and (pair? pattern) (pair? (cdr pattern)) (eq? (cadr pattern) '...) (null? (cddr pattern)))
         (and (list? form)
              (let ((matches (map (lambda (f) (match-pattern (car pattern) f literals)) form)))
                (and (every values matches)
                     (map (lambda (name)
                            (cons name (cons '... (map (lambda (m) (cdr (assq name m))) matches))))
                          (pattern-names (car pattern) literals))))))
        ((pair? pattern)
         (and (pair? form)
              (let ((head (match-pattern (car pattern) (car form) literals)))
                (and head
                     (let ((tail (match-pattern (cdr pattern) (cdr form) literals)))
                       (and tail (append head tail)))))))
        (else (and (equal? pattern form) '()))))
(define (pattern-names pattern literals)
  (cond ((symbol? pattern) (if (or (memq pattern literals) (memq pattern '(... _))) '() (list pattern)))
        ((pair? pattern)
         (append (pattern-names (car pattern) literals) (pattern-names (cdr pattern) literals)))
        (else '())))
(define (repeated? binding) (and (pair? (cdr binding)) (eq? (cadr binding) '...)))
(define (fill-template template bindings)
  (cond ((symbol? template) (let ((b (assq template bindings))) (if b (cdr b) template)))
        ((and (pair? template) (pair? (cdr template)) (eq? (cadr template) '...))
         (let* ((names (filter (lambda (n) (let ((b (assq n bindings))) (and b (repeated? b))))
                               (pattern-names (car template) '())))
                (count (apply max (map (lambda (n) (length (cddr (assq n bindings)))) names))))
           (append
            (map (lambda (i)
                   (fill-template (car template)
                                  (append (map (lambda (n) (cons n (list-ref (cddr (assq n bindings)) i)))
                                               names)
                                          bindings)))
                 (iota count))
            (fill-template (cddr template) bindings))))
        ((pair? template)
         (cons (fill-template (car template) bindings) (fill-template (cdr template) bindings)))
        (else template)))
(define (expand-macro rules form)
  (let loop ((clauses (cddr rules)))
    (if (null? clauses)
        (fail "no rule matches" form)
        (let ((bindings (match-pattern (cdr (caar clauses)) (cdr form) (cadr rules))))
          (if bindings (fill-template (cadar clauses) bindings) (loop (cdr clauses)))))))

; (evaluate e env globals k): k gets the value and the globals.
(define (evaluate e env globals k)
  (cond ((symbol? e) (k (lookup e env globals) globals))
        ((not (pair? e)) (k e globals))
        ((and (symbol? (car e)) (not (bound-locally? (car e) env)) (special-form (car e)))
         => (lambda (form) (form e env globals k)))
        ((and (symbol? (car e)) (not (bound-locally? (car e) env))
              (let ((v (hashmap-ref/default globals (car e) #f))) (and (tagged? v 'macro) v)))
         => (lambda (macro) (evaluate (expand-macro (part macro 1) e) env globals k)))
        (else
         (evaluate-all e env globals
                       (lambda (values globals) (apply-procedure (car values) (cdr values) globals k))))))
(define (evaluate-all es env globals k)
  (if (null? es)
      (k '() globals)
      (evaluate (car es) env globals
                (lambda (v globals)
                  (evaluate-all (cdr es) env globals (lambda (vs globals) (k (cons v vs) globals)))))))

(define (apply-procedure f arguments globals k)
  (cond ((tagged? f 'closure)
         (let ((n (length (part f 1))))
           (if (if (part f 2) (< (length arguments) n) (not (= (length arguments) n)))
               (fail "wrong number of arguments" (part f 1) arguments)
               (let ((frame (append (map cons (part f 1) (list-head arguments n))
                                    (if (part f 2) (list (cons (part f 2) (list-tail arguments n))) '()))))
                 (evaluate-body (part f 3) (cons frame (part f 4)) globals k)))))
        ((tagged? f 'primitive) (k (apply (part f 2) arguments) globals))
        ((tagged? f 'continuation) ((part f 1) (car arguments) globals))
        ((eq? f 'call/cc) (apply-procedure (car arguments) (list (vector 'continuation k)) globals k))
        ((eq? f 'apply) (apply-procedure (car arguments) (cadr arguments) globals k))
        (else (fail "not a procedure" f))))

; A body: leading definitions of procedures make a frame that is recursive, others one after the other.
(define (definition? e) (and (pair? e) (eq? (car e) 'define)))
(define (procedure-definition e)
  (cond ((not (definition? e)) #f)
        ((pair? (cadr e)) (cons (caadr e) (cons 'lambda (cons (cdadr e) (cddr e)))))
        ((and (pair? (caddr e)) (eq? (car (caddr e)) 'lambda)) (cons (cadr e) (caddr e)))
        (else #f)))
(define (evaluate-body body env globals k)
  (cond ((procedure-definition (car body))
         (let-values (((definitions rest) (span procedure-definition body)))
           (evaluate-body rest (cons (vector 'rec (map procedure-definition definitions)) env) globals k)))
        ((definition? (car body))
         (evaluate (caddr (car body)) env globals
                   (lambda (v globals)
                     (evaluate-body (cdr body) (cons (list (cons (cadr (car body)) v)) env) globals k))))
        ((null? (cdr body)) (evaluate (car body) env globals k))
        (else (evaluate (car body) env globals
                        (lambda (v globals) (evaluate-body (cdr body) env globals k))))))

(define (special-form name) (let ((form (assq name special-forms))) (and form (cdr form))))
(define special-forms
  (list
   (cons 'quote (lambda (e env globals k) (k (cadr e) globals)))
   (cons 'lambda (lambda (e env globals k) (k (lambda->closure e env) globals)))
   (cons 'if
         (lambda (e env globals k)
           (evaluate (cadr e) env globals
                     (lambda (v globals)
                       (cond (v (evaluate (caddr e) env globals k))
                             ((pair? (cdddr e)) (evaluate (cadddr e) env globals k))
                             (else (k 'unspecified globals)))))))
   (cons 'begin (lambda (e env globals k) (evaluate-body (cdr e) env globals k)))
   (cons 'let
         (lambda (e env globals k)
           (if (symbol? (cadr e))
               (let ((rec (vector 'rec
                                  (list (cons (cadr e)
                                              (cons 'lambda (cons (map car (caddr e)) (cdddr e))))))))
                 (evaluate-all (map cadr (caddr e)) env globals
                               (lambda (values globals)
                                 (let ((env (cons rec env)))
                                   (apply-procedure (lookup (cadr e) env globals) values globals k)))))
               (evaluate-all (map cadr (cadr e)) env globals
                             (lambda (values globals)
                               (evaluate-body (cddr e) (cons (map cons (map car (cadr e)) values) env) globals
                                              k))))))
   (cons 'define
         (lambda (e env globals k)
           (let ((procedure (procedure-definition e)))
             (evaluate (if procedure (cdr procedure) (caddr e)) env globals
                       (lambda (v globals)
                         (let ((name (if procedure (car procedure) (cadr e))))
                           (k name (hashmap-set globals name v))))))))
   (cons 'define-syntax
         (lambda (e env globals k) (k (cadr e) (hashmap-set globals (cadr e) (vector 'macro (caddr e))))))))

(define initial
  (fold (lambda (entry globals) (hashmap-set globals (car entry) (vector 'primitive (car entry) (cdr entry))))
        (hashmap 'call/cc 'call/cc 'apply 'apply)
        (list (cons '+ +) (cons '- -) (cons '* *) (cons '< <) (cons '= =) (cons 'cons cons) (cons 'car car)
              (cons 'cdr cdr)
              (cons 'null? null?) (cons 'pair? pair?) (cons 'eq? eq?) (cons 'not not) (cons 'list list)
              (cons 'remainder remainder) (cons 'display (lambda (x) (display x) 'shown)))))

; Runs all forms of a text, and shows what each returns.
(define (shown x)
  (if (and (vector? x) (pair? (vector->list x)) (memq (part x 0) '(closure primitive continuation)))
      (part x 0) x))
(define (run text)
  (let ((port (open-input-string text)))
    (let loop ((globals initial))
      (let ((form (read port)))
        (if (not (eof-object? form))
            (loop
             (guard (e ((and (pair? e) (eq? (car e) 'failure)) (write (cons 'error (map shown (cdr e))))
                        (newline) globals)
                       ((error-object? e) (write (list 'host-error (error-object-message e))) (newline)
                        globals))
               (evaluate form '() globals (lambda (v globals) (write (shown v)) (newline) globals)))))))))

(run "
(+ 1 (* 2 3))
(define (square x) (* x x))
(square (square 3))
(define make-adder (lambda (n) (lambda (x) (+ x n))))
((make-adder 10) 5)
(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))
(fact 25)
(define (compose . fs)
  (if (null? fs) (lambda (x) x) (lambda (x) ((car fs) ((apply compose (cdr fs)) x)))))
((compose square square (make-adder 1)) 2)
(define (parity n)
  (define (even? n) (if (= n 0) #t (odd? (- n 1))))
  (define (odd? n) (if (= n 0) #f (even? (- n 1))))
  (define name (if (even? n) 'even 'odd))
  (list n name))
(parity 1001)
(let loop ((i 0) (acc '())) (if (= i 5) acc (loop (+ i 1) (cons (* i i) acc))))
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (make-adder 100) '(1 2 3))
(let ((x 1) (y 2)) (define z (+ x y)) (list x y z))
(if #f 'never)")

(run "
(define-syntax or (syntax-rules () ((_) #f) ((_ e) e) ((_ e rest ...) (let ((t e)) (if t t (or rest ...))))))
(or #f #f 3)
(or)
(define-syntax cond
  (syntax-rules (else)
    ((_ (else e ...)) (begin e ...))
    ((_ (test e ...) clause ...) (if test (begin e ...) (cond clause ...)))))
(define (sign n) (cond ((< n 0) 'negative) ((= n 0) 'zero) (else 'positive)))
(list (sign -5) (sign 0) (sign 5))
(define-syntax let*
  (syntax-rules ()
    ((_ () body ...) (let () body ...))
    ((_ ((n e) more ...) body ...) (let ((n e)) (let* (more ...) body ...)))))
(let* ((a 1) (b (+ a 1)) (c (* b 10))) (list a b c))
(define-syntax while-list
  (syntax-rules (in)
    ((_ x in l body ...)
     (let loop ((rest l)) (if (pair? rest) (let ((x (car rest))) body ... (loop (cdr rest))) 'done)))))
(while-list x in '(1 2 3) (display (* x x)) (display '-))
(define-syntax my-let
  (syntax-rules () ((_ ((name value) ...) body ...) ((lambda (name ...) body ...) value ...))))
(my-let ((a 1) (b 2)) (+ a b))
(cond)")

(run "
(+ 1 (call/cc (lambda (k) (+ 10 (k 1)))))
(define (find-first p l)
  (call/cc
   (lambda (return)
     (let loop ((l l)) (if (null? l) 'none (begin (if (p (car l)) (return (car l))) (loop (cdr l))))))))
(find-first (lambda (x) (< 10 x)) '(1 5 20 30))
(define (generator l)
  (call/cc
   (lambda (return)
     (let loop ((l l))
       (if (null? l)
           'end
           (begin (call/cc (lambda (next) (return (cons (car l) next)))) (loop (cdr l))))))))
(define (first-two l) (let ((g (generator l))) (car g)))
(first-two '(a b))
(define (count n) (if (= n 0) 'counted (count (- n 1))))
(count 5000)
(undefined-name)
(car 5)
((lambda (x) x))
(5 6)
'still-alive
fact")
