; A tokenizer, parser and compiler to the code of a small machine: functions, locals, jumps, folding.
(import (scheme base) (scheme char) (scheme write) (sennit hashmap) (sennit list) (sennit match)
        (sennit string))
(define (show . items) (for-each display items) (newline))

; The language: fun name(a, b) { ... }, var x = e; x = e; if e { } else { }, while e { }, return e; print e;
; calls.
(define (tokenize source)
  (define end (string-length source))
  (define (run i holds?) (if (and (< i end) (holds? (string-ref source i))) (run (+ i 1) holds?) i))
  (let loop ((i 0) (tokens '()))
    (if (= i end)
        (reverse tokens)
        (let ((c (string-ref source i)))
          (cond ((char-whitespace? c) (loop (+ i 1) tokens))
                ((char-numeric? c)
                 (let ((j (run i char-numeric?)))
                   (loop j (cons (string->number (substring source i j)) tokens))))
                ((char-alphabetic? c)
                 (let ((j (run i (lambda (c) (or (char-alphabetic? c) (char-numeric? c))))))
                   (loop j (cons (string->symbol (substring source i j)) tokens))))
                ((member (substring source i (min end (+ i 2))) '("==" "!=" "<=" ">=" "&&" "||"))
                 (loop (+ i 2) (cons (substring source i (+ i 2)) tokens)))
                (else (loop (+ i 1) (cons (string c) tokens))))))))
(define (need token tokens)
  (if (and (pair? tokens) (equal? (car tokens) token)) (cdr tokens)
      (error "expected" token 'before (if (pair? tokens) (car tokens) 'the-end))))
(define levels '(("||") ("&&") ("==" "!=") ("<" "<=" ">" ">=") ("+" "-") ("*" "/" "%")))
(define (parse-level levels ts)
  (if (null? levels)
      (parse-atom ts)
      (let-values (((left ts) (parse-level (cdr levels) ts)))
        (let loop ((left left) (ts ts))
          (if (and (pair? ts) (member (car ts) (car levels)))
              (let-values (((right rest) (parse-level (cdr levels) (cdr ts))))
                (loop (list (operator (car ts)) left right) rest))
              (values left ts))))))
(define (operator text)
  (cond ((string=? text "&&") 'and) ((string=? text "||") 'or) (else (string->symbol text))))
(define (parse-expression ts) (parse-level levels ts))
(define (parse-atom ts)
  (match ts
    ((cons (? number? n) rest) (values n rest))
    ((cons "-" rest) (let-values (((e rest) (parse-atom rest))) (values (list '- 0 e) rest)))
    ((cons "!" rest) (let-values (((e rest) (parse-atom rest))) (values (list '== e 0) rest)))
    ((cons "(" rest) (let-values (((e rest) (parse-expression rest))) (values e (need ")" rest))))
    ((cons* (? symbol? f) "(" rest)
     (let-values (((args rest) (parse-commas rest parse-expression))) (values (cons* 'call f args) rest)))
    ((cons (? symbol? x) rest) (values (list 'name x) rest))
    (_ (error "unexpected" (if (pair? ts) (car ts) 'the-end)))))
(define (parse-commas ts parse)
  (if (equal? (car ts) ")")
      (values '() (cdr ts))
      (let-values (((x rest) (parse ts)))
        (if (equal? (car rest) ",")
            (let-values (((xs rest) (parse-commas (cdr rest) parse))) (values (cons x xs) rest))
            (values (list x) (need ")" rest))))))
(define (parse-block ts)
  (let loop ((ts (need "{" ts)) (all '()))
    (if (equal? (if (pair? ts) (car ts) '()) "}") (values (reverse all) (cdr ts))
        (let-values (((s rest) (parse-statement ts))) (loop rest (cons s all))))))
(define (parse-statement ts)
  (define (ending make) (lambda (e rest) (values (make e) (need ";" rest))))
  (define (expression-then ts make) (call-with-values (lambda () (parse-expression ts)) (ending make)))
  (match ts
    ((cons* 'var (? symbol? x) "=" rest) (expression-then rest (lambda (e) (list 'var x e))))
    ((cons 'return rest) (expression-then rest (lambda (e) (list 'return e))))
    ((cons 'print rest) (expression-then rest (lambda (e) (list 'print e))))
    ((cons 'while rest)
     (let*-values (((test rest) (parse-expression rest)) ((body rest) (parse-block rest)))
       (values (list 'while test body) rest)))
    ((cons 'if rest)
     (let*-values (((test rest) (parse-expression rest)) ((yes rest) (parse-block rest)))
       (if (and (pair? rest) (eq? (car rest) 'else))
           (let-values (((no rest)
                         (if (eq? (cadr rest) 'if)
                             (let-values (((s rest) (parse-statement (cdr rest)))) (values (list s) rest))
                             (parse-block (cdr rest))))) (values (list 'if test yes no) rest))
           (values (list 'if test yes '()) rest))))
    ((cons* (? symbol? x) "=" rest) (expression-then rest (lambda (e) (list 'assign x e))))
    (_ (expression-then ts (lambda (e) (list 'do e))))))
(define (parse source)
  (let loop ((ts (tokenize source)) (functions '()))
    (match ts
      ('() (reverse functions))
      ((cons* 'fun (? symbol? name) "(" rest)
       (let*-values (((parameters rest) (parse-commas rest (lambda (ts) (values (car ts) (cdr ts)))))
                     ((body rest) (parse-block rest)))
         (loop rest (cons (list name parameters body) functions))))
      (_ (error "expected a function" (car ts))))))

; Constants are folded, as far as nothing can fail.
(define operations
  (list (cons '+ +) (cons '- -) (cons '* *)
        (cons '/ (lambda (a b) (if (= b 0) (error "division by zero") (floor-quotient a b))))
        (cons '% (lambda (a b) (if (= b 0) (error "division by zero") (floor-remainder a b))))
        (cons '< (lambda (a b) (if (< a b) 1 0))) (cons '<= (lambda (a b) (if (<= a b) 1 0)))
        (cons '> (lambda (a b) (if (> a b) 1 0))) (cons '>= (lambda (a b) (if (>= a b) 1 0)))
        (cons '== (lambda (a b) (if (= a b) 1 0))) (cons '!= (lambda (a b) (if (= a b) 0 1)))))
(define (fold-constants e)
  (match e
    (`(call ,f ,args ...) (cons* 'call f (map fold-constants args)))
    (`(,(and op (or 'and 'or)) ,a ,b)
     (let ((a (fold-constants a)) (b (fold-constants b)))
       (cond ((not (number? a)) (list op a b)) ((eq? (= a 0) (eq? op 'and)) (if (= a 0) 0 1))
             (else (fold-constants (list '!= b 0))))))
    (`(,op ,a ,b)
     (let ((a (fold-constants a)) (b (fold-constants b)))
       (cond ((and (number? a) (number? b) (not (and (memq op '(/ %)) (= b 0))))
              ((cdr (assq op operations)) a b))
             ((and (memq op '(+ -)) (eqv? b 0)) a) ((and (eq? op '+) (eqv? a 0)) b)
             ((and (memq op '(* /)) (eqv? b 1)) a) ((and (eq? op '*) (eqv? a 1)) b)
             (else (list op a b)))))
    (_ e)))

; Code is a list of instructions, backwards, and how many there are; jumps get their targets when these are
; known: a label is a number that is resolved in the end.
(define (emit code . instructions) (append (reverse instructions) code))
(define (compile-expression e scope code labels k) ; k: code and the next free label
  (match (fold-constants e)
    ((? number? n) (k (emit code (list 'push n)) labels))
    (`(name ,x) (k (emit code (list 'load (slot x scope))) labels))
    (`(call ,f ,args ...)
     (let loop ((args args) (n 0) (code code) (labels labels))
       (if (null? args)
           (k (emit code (list 'call f n)) labels)
           (compile-expression (car args) scope code labels
                               (lambda (code labels) (loop (cdr args) (+ n 1) code labels))))))
    (`(,(and op (or 'and 'or)) ,a ,b)
     (let ((short labels) (end (+ labels 1)))
       (compile-expression a scope code (+ labels 2)
         (lambda (code labels)
           (compile-expression b scope
                               (emit code (list (if (eq? op 'and) 'jump-if-zero 'jump-if-not-zero) short))
                               labels
             (lambda (code labels)
               (k (emit code '(push 0) '(!=) (list 'jump end) (list 'label short)
                        (list 'push (if (eq? op 'and) 0 1)) (list 'label end)) labels)))))))
    (`(,op ,a ,b)
     (compile-expression a scope code labels
       (lambda (code labels)
         (compile-expression b scope code labels (lambda (code labels) (k (emit code (list op)) labels))))))))
(define (slot x scope) (or (list-index (lambda (y) (eq? x y)) scope) (error "unknown name" x)))
(define (compile-block statements scope code labels k)
  (if (null? statements)
      (k code labels)
      (compile-statement (car statements) scope code labels
        (lambda (code labels scope) (compile-block (cdr statements) scope code labels k)))))
(define (compile-statement s scope code labels k)
  (match s
    (`(var ,x ,e)
     (let ((scope (if (memq x scope) scope (append scope (list x)))))
       (compile-expression e scope code labels
                           (lambda (code labels) (k (emit code (list 'store (slot x scope))) labels scope)))))
    (`(assign ,x ,e) (compile-expression e scope code labels
                                         (lambda (code labels)
                                           (k (emit code (list 'store (slot x scope))) labels scope))))
    (`(return ,e) (compile-expression e scope code labels
                                      (lambda (code labels) (k (emit code '(return)) labels scope))))
    (`(print ,e) (compile-expression e scope code labels
                                     (lambda (code labels) (k (emit code '(print)) labels scope))))
    (`(do ,e) (compile-expression e scope code labels
                                  (lambda (code labels) (k (emit code '(drop)) labels scope))))
    (`(if ,test ,yes ,no)
     (let ((test (fold-constants test)))
       (if (number? test)
           (compile-block (if (= test 0) no yes) scope code labels
                          (lambda (code labels) (k code labels scope)))
           (let ((else-label labels) (end (+ labels 1)))
             (compile-expression test scope code (+ labels 2)
               (lambda (code labels)
                 (compile-block yes scope (emit code (list 'jump-if-zero else-label)) labels
                   (lambda (code labels)
                     (if (null? no)
                         (k (emit code (list 'label else-label)) labels scope)
                         (compile-block no scope (emit code (list 'jump end) (list 'label else-label)) labels
                           (lambda (code labels) (k (emit code (list 'label end)) labels scope))))))))))))
    (`(while ,test ,body)
     (let ((top labels) (end (+ labels 1)))
       (compile-expression test scope (emit code (list 'label top)) (+ labels 2)
         (lambda (code labels)
           (compile-block body scope (emit code (list 'jump-if-zero end)) labels
             (lambda (code labels) (k (emit code (list 'jump top) (list 'label end)) labels scope)))))))))
; Labels become addresses; jumps to jumps go on to the end; what is never reached after a jump or return is
; dropped.
(define (resolve code)
  (let* ((code (drop-dead code))
         (addresses (let loop ((code code) (i 0) (all '()))
                      (cond ((null? code) all)
                            ((eq? (caar code) 'label) (loop (cdr code) i (cons (cons (cadar code) i) all)))
                            (else (loop (cdr code) (+ i 1) all)))))
         (flat (list->vector (remove (lambda (i) (eq? (car i) 'label)) code))))
    (define (target label)
      (let ((a (cdr (assv label addresses))))
        (if (and (< a (vector-length flat)) (eq? (car (vector-ref flat a)) 'jump))
            (target (cadr (vector-ref flat a))) a)))
    (vector-map (lambda (i)
                  (if (memq (car i) '(jump jump-if-zero jump-if-not-zero)) (list (car i) (target (cadr i)))
                      i)) flat)))
(define (cadar l) (cadr (car l)))
(define (drop-dead code)
  (let loop ((code code) (dead? #f) (out '()))
    (cond ((null? code) (reverse out))
          ((and dead? (not (eq? (caar code) 'label))) (loop (cdr code) #t out))
          (else (loop (cdr code) (memq (caar code) '(jump return)) (cons (car code) out))))))
(define (compile-function f)
  (compile-block (list-ref f 2) (cadr f) '() 0
    (lambda (code labels)
      (cons (car f) (vector (length (cadr f)) (resolve (reverse (emit code '(push 0) '(return)))))))))
(define (compile source) (alist->hashmap (map compile-function (parse source))))

; The machine: frames are (code pc slots rest); slots grow when they are stored to. Output is collected.
(define (run program limit)
  (define (code-of f n)
    (let ((entry (hashmap-ref program f (lambda () (error "unknown function" f)))))
      (if (= n (vector-ref entry 0)) (vector-ref entry 1) (error "wrong number of arguments" f n))))
  (define (store slots i x)
    (if (< i (length slots)) (list-set slots i x) (append slots (make-list (- i (length slots)) 0) (list x))))
  (let loop ((code (code-of 'main 0)) (pc 0) (slots '()) (stack '()) (frames '()) (output '()) (steps 0))
    (if (> steps limit) (error "too many steps" limit))
    (let ((instruction (vector-ref code pc)) (next (+ pc 1)) (steps (+ steps 1)))
      (define (go-on stack) (loop code next slots stack frames output steps))
      (match instruction
        (`(push ,n) (go-on (cons n stack)))
        (`(load ,i) (go-on (cons (list-ref slots i) stack)))
        (`(store ,i) (loop code next (store slots i (car stack)) (cdr stack) frames output steps))
        ('(drop) (go-on (cdr stack)))
        ('(print) (loop code next slots (cdr stack) frames (cons (car stack) output) steps))
        (`(jump ,a) (loop code a slots stack frames output steps))
        (`(jump-if-zero ,a) (loop code (if (= 0 (car stack)) a next) slots (cdr stack) frames output steps))
        (`(jump-if-not-zero ,a) (loop code (if (= 0 (car stack)) next a) slots (cdr stack) frames output
                                      steps))
        (`(call ,f ,n) (loop (code-of f n) 0 (reverse (list-head stack n)) (list-tail stack n)
                             (cons (list code next slots) frames) output steps))
        ('(return)
         (if (null? frames)
             (list (reverse output) (car stack) steps)
             (loop (caar frames) (cadar frames) (list-ref (car frames) 2) stack (cdr frames) output steps)))
        (`(,op) (go-on (cons ((cdr (assq op operations)) (cadr stack) (car stack)) (cddr stack))))))))

(define (disassemble program name)
  (let ((code (vector-ref (hashmap-ref program name) 1)))
    (show name ":")
    (for-each (lambda (i)
                (show (string-pad-left (number->string i) 4) " "
                      (string-join (map (lambda (x) (if (symbol? x) (symbol->string x) (number->string x)))
                                        (vector-ref code i)) " "))) (iota (vector-length code)))))
(define (try source)
  (show (guard (e ((error-object? e) (cons (error-object-message e) (error-object-irritants e))))
          (run (compile source) 100000))))

(define gcd-program
  (compile
   "fun gcd(a, b) { while b != 0 { var t = a % b; a = b; b = t; } return a; } fun main() { print gcd(1071, \
     462); return 2 * 3 + 4; }"))
(disassemble gcd-program 'gcd)
(disassemble gcd-program 'main)
(show (run gcd-program 10000))
(disassemble
 (compile "fun f(x) { if x > 0 && x < 10 || x == 100 { return 1; } else { return 0; } return 5; }") 'f)
(disassemble
 (compile "fun f(x) { if 1 < 2 { print x * 1 + 0; } else { print 2; } while x { if x { x = x - 1; } } }") 'f)
(for-each try
 '("fun main() { print 1 + 2 * 3 - 4 / 2; print -7 / 2; print -7 % 2; print !0 + !5; }"
   "fun fact(n) { if n < 2 { return 1; } return n * fact(n - 1); } fun main() { print fact(10); print \
     fact(30); }"
   "fun fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); } fun main() { return fib(12); }"
   "fun even(n) { if n == 0 { return 1; } return odd(n - 1); } fun odd(n) { if n == 0 { return 0; } return \
     even(n - 1); } fun main() { print even(100); print odd(7) && even(8); }"
   "fun main() { var i = 2; while i < 40 { var j = 2; var prime = 1; while j * j <= i { if i % j == 0 { \
     prime = 0; } j = j + 1; } if prime { print i; } i = i + 1; } }"
   "fun loud(x) { print x; return x; } fun main() { print loud(0) && loud(1); print loud(2) || loud(3); \
     print 0 || 0; print 5 && 7; }"
   "fun sign(x) { if x < 0 { return -1; } else if x == 0 { return 0; } else { return 1; } } fun main() { \
     print sign(-5); print sign(0); print sign(9); }"
   "fun ackermann(m, n) { if m == 0 { return n + 1; } if n == 0 { return ackermann(m - 1, 1); } return \
     ackermann(m - 1, ackermann(m, n - 1)); } fun main() { return ackermann(2, 3); }"
   "fun main() { }" "fun main() { print 1 / 0; }" "fun main() { return x; }" "fun main() { return f(1); }"
   "fun f(a) { } fun main() { return f(); }" "fun main() { while 1 { } }"
   "fun main() { print (1; }" "fun main() { print 1 }" "main" "fun main() {"))
