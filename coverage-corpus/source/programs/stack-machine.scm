; A stack language like Forth: words, definitions, conditionals, loops, return stack, memory, errors.
(import (scheme base) (scheme char) (scheme write) (sennit hashmap) (sennit list) (sennit match)
        (sennit string))

; A machine is a record of its stacks, dictionary, memory and output. Nothing changes: each word maps a
; machine to the next one.
(define-record-type machine (make-machine stack returns words memory output) machine?
  (stack stack) (returns returns) (words words) (memory memory) (output output))
(define (with-stack m stack) (make-machine stack (returns m) (words m) (memory m) (output m)))
(define (with-returns m stack returns) (make-machine stack returns (words m) (memory m) (output m)))
(define (with-word m name body)
  (make-machine (stack m) (returns m) (hashmap-set (words m) name body) (memory m) (output m)))
(define (with-memory m stack memory) (make-machine stack (returns m) (words m) memory (output m)))
(define (writing m stack text) (make-machine stack (returns m) (words m) (memory m) (cons text (output m))))
(define (trouble what . more) (raise (cons 'trouble (cons what more))))

; Words of the machine take it and return it. The macros name what is on the stack, the top last.
(define (underflow name) (trouble "too little on the stack" name))
(define-syntax stack-word
  (syntax-rules (->)
    ((_ name (in ...) -> out ...)
     (cons name
           (lambda (m)
             (take-off name m '(in ...) (lambda (rest in ...) (with-stack m (push-all rest out ...)))))))))
(define (take-off name m names k)
  (let ((n (length names)) (s (stack m)))
    (if (< (length s) n) (underflow name) (apply k (list-tail s n) (reverse (list-head s n))))))
(define (push-all rest . items) (append (reverse items) rest))
(define (flag x) (if x -1 0))
(define (divide name f) (lambda (a b) (if (= b 0) (trouble "division by zero" name) (f a b))))

(define primitives
  (list
   (stack-word "+" (a b) -> (+ a b)) (stack-word "-" (a b) -> (- a b)) (stack-word "*" (a b) -> (* a b))
   (stack-word "/" (a b) -> ((divide "/" floor-quotient) a b))
   (stack-word "mod" (a b) -> ((divide "mod" floor-remainder) a b))
   (stack-word "/mod" (a b) -> ((divide "/mod" floor-remainder) a b) ((divide "/mod" floor-quotient) a b))
   (stack-word "negate" (a) -> (- a)) (stack-word "abs" (a) -> (abs a)) (stack-word "min" (a b) -> (min a b))
   (stack-word "max" (a b) -> (max a b))
   (stack-word "=" (a b) -> (flag (= a b))) (stack-word "<" (a b) -> (flag (< a b)))
   (stack-word ">" (a b) -> (flag (> a b)))
   (stack-word "0=" (a) -> (flag (= a 0))) (stack-word "0<" (a) -> (flag (< a 0)))
   (stack-word "and" (a b) -> (if (or (= a 0) (= b 0)) 0 b)) (stack-word "or" (a b) -> (if (= a 0) b a))
   (stack-word "not" (a) -> (flag (= a 0)))
   (stack-word "dup" (a) -> a a) (stack-word "drop" (a) ->) (stack-word "swap" (a b) -> b a)
   (stack-word "over" (a b) -> a b a)
   (stack-word "rot" (a b c) -> b c a) (stack-word "nip" (a b) -> b) (stack-word "tuck" (a b) -> b a b)
   (stack-word "2dup" (a b) -> a b a b)
   (stack-word "2drop" (a b) ->)
   (cons "?dup"
         (lambda (m)
           (take-off "?dup" m '(a) (lambda (rest a) (if (= a 0) m (with-stack m (cons a (stack m))))))))
   (cons "depth" (lambda (m) (with-stack m (cons (length (stack m)) (stack m)))))
   (cons "."
         (lambda (m)
           (take-off "." m '(a) (lambda (rest a) (writing m rest (string-append (number->string a) " "))))))
   (cons ".s"
         (lambda (m)
           (writing m (stack m)
                    (string-append "<" (string-join (map number->string (reverse (stack m))) " ") "> "))))
   (cons "emit"
         (lambda (m) (take-off "emit" m '(c) (lambda (rest c) (writing m rest (string (integer->char c)))))))
   (cons "cr" (lambda (m) (writing m (stack m) "\n")))
   (cons ">r"
         (lambda (m) (take-off ">r" m '(a) (lambda (rest a) (with-returns m rest (cons a (returns m)))))))
   (cons "r>"
         (lambda (m)
           (if (null? (returns m)) (underflow "r>")
               (with-returns m (cons (car (returns m)) (stack m)) (cdr (returns m))))))
   (cons "r@"
         (lambda (m)
           (if (null? (returns m)) (underflow "r@") (with-stack m (cons (car (returns m)) (stack m))))))
   (cons "!"
         (lambda (m)
           (take-off "!" m '(x address)
                     (lambda (rest x address) (with-memory m rest (hashmap-set (memory m) address x))))))
   (cons "@"
         (lambda (m)
           (take-off "@" m '(address)
                     (lambda (rest address)
                       (with-stack m (cons (hashmap-ref/default (memory m) address 0) rest))))))
   (cons "+!"
         (lambda (m)
           (take-off "+!" m '(x address)
                     (lambda (rest x address)
                       (with-memory m rest
                                    (hashmap-update/default (memory m) address (lambda (y) (+ x y)) 0))))))))
(define fresh (make-machine '() '() (alist->hashmap primitives) (hashmap) '()))

; Tokens: words between blanks; ( comments ) and \ comments are left out; ." text" is one token.
(define (tokens text)
  (let loop ((parts (append-map (lambda (line) (append (string-split line " ") '("\n")))
                                (string-split text "\n"))) (all '()))
    (if (null? parts)
        (reverse all)
        (let ((part (car parts)))
          (cond ((or (string=? part "") (string=? part "\n")) (loop (cdr parts) all))
                ((string=? part "(") (loop (behind ")" (cdr parts)) all))
                ((string=? part "\\") (loop (behind "\n" (cdr parts)) all))
                ((string=? part ".\"")
                 (let-values (((words rest) (break (lambda (w) (string-suffix? "\"" w)) (cdr parts))))
                   (if (null? rest) (trouble "a text is not closed"))
                   (let ((s (string-join (append words (list (car rest))) " ")))
                     (loop (cdr rest) (cons (list 'text (substring s 0 (- (string-length s) 1))) all)))))
                (else (loop (cdr parts) (cons (string-downcase part) all))))))))
(define (behind end parts) (let ((tail (member end parts))) (if tail (cdr tail) '())))

; Code: numbers, names, (text s), (if yes no), (begin body until?), (while test body), (do body plus?), i, j,
; exit. (compile tokens ends k) calls k with the code up to one of the ends, that end, and the tokens behind
; it.
(define (compile tokens ends k)
  (let loop ((ts tokens) (code '()))
    (define (add item rest) (loop rest (cons item code)))
    (match ts
      ('() (if (member #f ends) (k (reverse code) #f '())
               (trouble "the end is missing:" (string-join (filter string? ends) " or "))))
      ((cons t rest)
       (cond ((and (string? t) (member t ends)) (k (reverse code) t rest))
             ((pair? t) (add t rest))
             ((string->number t) => (lambda (n) (add n rest)))
             ((string=? t "if")
              (compile rest '("else" "then")
                (lambda (yes end rest)
                  (if (string=? end "then")
                      (add (list 'if yes '()) rest)
                      (compile rest '("then") (lambda (no end rest) (add (list 'if yes no) rest)))))))
             ((string=? t "begin")
              (compile rest '("until" "again" "while")
                (lambda (body end rest)
                  (if (string=? end "while")
                      (compile rest '("repeat") (lambda (more end rest) (add (list 'while body more) rest)))
                      (add (list 'begin body (string=? end "until")) rest)))))
             ((string=? t "do")
              (compile rest '("loop" "+loop")
                       (lambda (body end rest) (add (list 'do body (string=? end "+loop")) rest))))
             ((member t '("else" "then" "until" "again" "while" "repeat" "loop" "+loop" ";"))
              (trouble "out of place:" t))
             (else (add t rest)))))))

; Runs code; k gets the machine. exit leaves the word by its own continuation. loops is a list of counters.
(define (pop m k)
  (if (null? (stack m)) (underflow "a control word") (k (car (stack m)) (with-stack m (cdr (stack m))))))
(define (run code m loops exit k)
  (match code
    ('() (k m))
    ((cons (? number? n) rest) (run rest (with-stack m (cons n (stack m))) loops exit k))
    ((cons `(text ,s) rest) (run rest (writing m (stack m) s) loops exit k))
    ((cons `(if ,yes ,no) rest)
     (pop m (lambda (x m) (run (if (= x 0) no yes) m loops exit (lambda (m) (run rest m loops exit k))))))
    ((cons `(begin ,body ,until?) rest)
     (let again ((m m))
       (run body m loops exit
         (lambda (m)
           (if until? (pop m (lambda (x m) (if (= x 0) (again m) (run rest m loops exit k)))) (again m))))))
    ((cons `(while ,test ,body) rest)
     (let again ((m m))
       (run test m loops exit
         (lambda (m)
           (pop m (lambda (x m) (if (= x 0) (run rest m loops exit k) (run body m loops exit again))))))))
    ((cons `(do ,body ,plus?) rest)
     (pop m (lambda (start m)
              (pop m (lambda (limit m)
                       (let again ((i start) (m m))
                         (define (step n m)
                           (let ((i (+ i n)))
                             (if (if (< n 0) (< i limit) (>= i limit)) (run rest m loops exit k)
                                 (again i m))))
                         (run body m (cons i loops) exit
                              (lambda (m) (if plus? (pop m step) (step 1 m))))))))))
    ((cons "i" rest) (run rest (with-stack m (cons (car loops) (stack m))) loops exit k))
    ((cons "j" rest) (run rest (with-stack m (cons (cadr loops) (stack m))) loops exit k))
    ((cons "exit" _) (exit m))
    ((cons name rest)
     (let ((word (hashmap-ref/default (words m) name #f)))
       (cond ((not word) (trouble "unknown word" name))
             ((procedure? word) (run rest (word m) loops exit k))
             ; The last call of a word needs no place to come back to.
             ((null? rest) (run word m '() k k))
             (else (let ((next (lambda (m) (run rest m loops exit k)))) (run word m '() next next))))))))

; A text: definitions, variables and constants, and code that runs at once.
(define (interpret text m)
  (let loop ((ts (tokens text)) (m m))
    (match ts
      ('() m)
      ((cons* ":" name rest)
       (compile rest '(";") (lambda (code end rest) (loop rest (with-word m name code)))))
      ((cons* "variable" name rest) (loop rest (with-word m name (list (+ 1000 (hashmap-size (words m)))))))
      ((cons* "constant" name rest) (pop m (lambda (x m) (loop rest (with-word m name (list x))))))
      (_
       (let-values (((now later) (break (lambda (t) (member t '(":" "variable" "constant"))) ts)))
         (compile now '(#f) (lambda (code end rest) (loop later (run code m '() values values)))))))))
(define (try text)
  (guard (e ((and (pair? e) (eq? (car e) 'trouble)) (display "trouble: ") (display (cdr e)) (newline)))
    (let ((m (interpret text fresh)))
      (for-each display (reverse (output m)))
      (if (pair? (stack m)) (begin (display "left ") (write (reverse (stack m)))))
      (newline))))

(for-each try
 '("1 2 3 + * ." "5 dup * . 7 3 /mod . . -7 2 / ."
   ": square dup * ; : cube dup square * ; 3 square . 3 cube ." "1 2 3 rot .s drop swap .s 2drop"
   ".\" hello, world\" cr 72 emit 105 emit"
   ": sign dup 0< if drop .\" negative \" else 0= if .\" zero \" else .\" positive \" then then ; -5 sign 0 \
     sign 5 sign"
   ": fact dup 2 < if drop 1 else dup 1 - fact * then ; 20 fact . 30 fact ."
   ": gcd begin ?dup while tuck mod repeat ; 1071 462 gcd ."
   ": squares 0 do i dup * . loop ; 6 squares" ": table 4 1 do 4 1 do i j * . loop cr loop ; table"
   "10 0 do i . 3 +loop 0 10 do i . -5 +loop"
   "variable x 5 x ! 3 x +! x @ . variable y y @ . x @ y ! y @ ." "42 constant answer answer answer + ."
   ": count-down begin dup . 1 - dup 0= until drop ; 5 count-down"
   ": fib 0 1 rot 0 do over + swap loop drop ; 10 fib . 90 fib ."
   ": first-multiple ( n limit -- ) 1 do i over mod 0= if i . exit then loop .\" none \" ; 7 50 \
     first-multiple drop 60 50 first-multiple"
   ": prime? dup 2 < if drop 0 exit then dup 2 = if drop -1 exit then 1 begin 1 + 2dup dup * < not while \
     2dup mod 0= if 2drop 0 exit then repeat 2drop -1 ;\n: primes 0 do i prime? if i . then loop ; 40 primes"
   ": collatz begin dup . dup 1 > while dup 2 mod if 3 * 1 + else 2 / then repeat drop ; 6 collatz"
   "1 2 3 >r >r r@ . r> r> . . ." "\\ only a comment\n1 ( one ) 2 ( two ) + . \\ three"
   ": even? dup 0= if drop -1 else 1 - odd? then ; : odd? dup 0= if drop 0 else 1 - even? then ; 10001 \
     even? . 5000 even? ." ": x 1 ; : y x 1 + ; : x 10 ; y ." "1 2 and . 0 2 or . 5 not . -1 -1 = . depth ."
   "1 +" "drop" "nosuch" ": open 1" "1 if 2" "then" "1 0 /" "r>" ".\" open" "+ 1 2" "1 2 3"))
