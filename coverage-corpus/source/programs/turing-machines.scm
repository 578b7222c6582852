; Turing machines and kin: machines that add, sort, multiply; busy beavers, cellular rules, tags, counters.
(import (scheme base) (scheme write) (sennit hashmap) (sennit list) (sennit string) (srfi 134))
(define (show . items) (for-each display items) (newline))

; A tape: what is left of the head as a list from the head on, the cell under it, what is right of it.
(define (make-tape text)
  (let ((l (if (string-null? text) '(#\_) (string->list text)))) (list '() (car l) (cdr l))))
(define (under tape) (cadr tape))
(define (with tape c) (list (car tape) c (list-ref tape 2)))
(define (move tape direction)
  (let ((left (car tape)) (c (cadr tape)) (right (list-ref tape 2)))
    (case direction
      ((l) (if (null? left) (list '() #\_ (cons c right)) (list (cdr left) (car left) (cons c right))))
      ((r) (if (null? right) (list (cons c left) #\_ '()) (list (cons c left) (car right) (cdr right))))
      (else tape))))
(define (tape->string tape)
  (string-trim (list->string (append (reverse (car tape)) (list (cadr tape)) (list-ref tape 2)))
               (lambda (c) (char=? c #\_))))
(define (tape-with-head tape)
  (string-append (list->string (reverse (car tape))) "[" (string (cadr tape)) "]"
                 (list->string (list-ref tape 2))))

; A machine: rules (state read write move next), * for any sign or for the same one; the first that fits
; counts.
(define (rule-for rules state c)
  (find (lambda (r) (and (eq? (car r) state) (or (eqv? (cadr r) '*) (eqv? (cadr r) c)))) rules))
(define (step rules state tape)
  (let ((r (rule-for rules state (under tape))))
    (if r
        (values (list-ref r 4)
                (move (if (eqv? (list-ref r 2) '*) tape (with tape (list-ref r 2))) (list-ref r 3)))
        (values 'stuck tape))))
(define (final? state) (memq state '(halt accept reject stuck)))
(define (run rules start text limit)
  (let loop ((state start) (tape (make-tape text)) (steps 0))
    (if (or (final? state) (= steps limit)) (list state (tape->string tape) steps)
        (let-values (((state tape) (step rules state tape))) (loop state tape (+ steps 1))))))
(define (trace rules start text limit)
  (let loop ((state start) (tape (make-tape text)) (steps 0))
    (show "  " (string-pad-left (number->string steps) 3) " " (string-pad-right (symbol->string state) 6) " "
          (tape-with-head tape))
    (if (not (or (final? state) (= steps limit)))
        (let-values (((state tape) (step rules state tape))) (loop state tape (+ steps 1))))))

; Adds one to a binary number.
(define increment
  '((right #\0 * r right) (right #\1 * r right) (right #\_ * l carry)
    (carry #\1 #\0 l carry) (carry #\0 #\1 l back) (carry #\_ #\1 l back)
    (back #\_ * r halt) (back * * l back)))
(show "increment") (trace increment 'right "1011" 30)
(show (map (lambda (s) (cadr (run increment 'right s 100))) '("0" "1" "111" "10010" "")))
(define (binary-counts n)
  (let loop ((i 0) (s "0") (ok #t))
    (if (= i n) ok
        (loop (+ i 1) (cadr (run increment 'right s 100)) (and ok (string=? s (number->string i 2)))))))
(show "counts to 64: " (binary-counts 64))

; Palindromes over a and b: takes off both ends.
(define palindromes
  '((start #\a #\_ r find-a) (start #\b #\_ r find-b) (start #\_ * n accept)
    (find-a #\_ * l check-a) (find-a * * r find-a) (find-b #\_ * l check-b) (find-b * * r find-b)
    (check-a #\a #\_ l back) (check-a #\_ * n accept) (check-a * * n reject)
    (check-b #\b #\_ l back) (check-b #\_ * n accept) (check-b * * n reject)
    (back #\_ * r start) (back * * l back)))
(show "palindromes: "
      (map (lambda (s) (let ((r (run palindromes 'start s 1000))) (list s (car r) (list-ref r 2))))
           '("" "a" "ab" "aba" "abba" "abab" "babbab")))
; As many a as b as c, in this order: marks one of each in turns.
(define abc
  '((a #\a #\X r b) (a #\Y * r rest) (a #\_ * n accept) (a * * n reject)
    (b #\a * r b) (b #\Y * r b) (b #\b #\Y r c) (b * * n reject)
    (c #\b * r c) (c #\Z * r c) (c #\c #\Z l back) (c * * n reject)
    (back #\X * r a) (back * * l back)
    (rest #\Y * r rest) (rest #\Z * r rest) (rest #\_ * n accept) (rest * * n reject)))
(show "abc: "
      (map (lambda (s) (car (run abc 'a s 1000))) '("" "abc" "aabbcc" "aabbc" "abcabc" "aaabbbccc" "cba")))
; Multiplies numbers of ones: 11*111= leaves the product behind the sign.
(define multiply
  '((each #\1 #\A r skip) (each #\* * r clean) 
    (skip #\1 * r skip) (skip #\* * r copy)
    (copy #\1 #\B r put) (copy #\= * l restore)
    (put #\_ #\1 l home) (put * * r put)
    (home #\B * r copy) (home * * l home)
    (restore #\B #\1 l restore) (restore #\* * l next) 
    (next #\A * r each) (next * * l next)
    (clean #\= * r halt) (clean * * r clean)))
(define (ones n) (make-string n #\1))
(define (product a b)
  (let ((s (cadr (run multiply 'each (string-append (ones a) "*" (ones b) "=") 5000))))
    (- (string-length s) (string-index s #\=) 1)))
(show "products: " (map (lambda (a) (map (lambda (b) (product a b)) '(1 2 3 4))) '(1 2 3 4)))
; Sorts signs 0 and 1 by swapping neighbours.
(define sorting
  '((go #\1 * r one) (go #\0 * r go) (go #\_ * l done) 
    (one #\1 * r one) (one #\0 #\1 l put) (one #\_ * l done)
    (put * #\0 l back) (back #\_ * r go) (back * * l back)
    (done #\_ * r halt) (done * * l done)))
(show "sorted: " (map (lambda (s) (run sorting 'go s 2000)) '("10" "110100" "0011" "1111000")))

; Busy beavers: the most ones that machines of two, three and four states leave before they halt.
(define beavers
  '((2 (a #\_ #\1 r b) (a #\1 #\1 l b) (b #\_ #\1 l a) (b #\1 #\1 r halt))
    (3 (a #\_ #\1 r b) (a #\1 #\1 r halt) (b #\_ #\_ r c) (b #\1 #\1 r b) (c #\_ #\1 l c) (c #\1 #\1 l a))
    (4 (a #\_ #\1 r b) (a #\1 #\1 l b) (b #\_ #\1 l a) (b #\1 #\_ l c) (c #\_ #\1 r halt) (c #\1 #\1 l d)
       (d #\_ #\1 r d) (d #\1 #\_ r a))))
(for-each
 (lambda (beaver)
   (let ((r (run (cdr beaver) 'a "" 1000)))
     (show "beaver of " (car beaver) ": " (string-count (cadr r) #\1) " ones in " (list-ref r 2) " steps: "
           (cadr r))))
 beavers)
(show "stuck: " (run '((a #\1 * r a)) 'a "111x" 100) ", without an end: "
      (car (run '((a * * r a)) 'a "" 100)))

; Cellular automata of one dimension, by number of rule.
(define (next-row rule row)
  (let* ((v (list->vector row)) (n (vector-length v)))
    (map (lambda (i)
           (let ((bits (+ (* 4 (vector-ref v (modulo (- i 1) n))) (* 2 (vector-ref v i))
                          (vector-ref v (modulo (+ i 1) n)))))
             (modulo (quotient rule (expt 2 bits)) 2)))
         (iota n))))
(define (show-rule rule width rows)
  (show "rule " rule)
  (let loop ((row (map (lambda (i) (if (= i (quotient width 2)) 1 0)) (iota width))) (n rows))
    (when (> n 0)
      (show "  " (list->string (map (lambda (b) (if (= b 1) #\# #\.)) row)))
      (loop (next-row rule row) (- n 1)))))
(show-rule 90 31 12)
(show-rule 30 31 10)
(show-rule 110 31 8)

; Langton's ant on a grid that is a set of black cells.
(define (ant steps)
  (let loop ((i 0) (x 0) (y 0) (dx 0) (dy -1) (black (hashmap)))
    (if (= i steps)
        (list (hashmap-size black) x y)
        (let* ((here (cons x y)) (black? (hashmap-contains? black here)) (dx2 (if black? dy (- dy)))
               (dy2 (if black? (- dx) dx)))
          (loop (+ i 1) (+ x dx2) (+ y dy2) dx2 dy2
                (if black? (hashmap-delete black here) (hashmap-set black here #t)))))))
(show "ant: " (map ant '(1 2 10 100 386 1000)))

; A tag system: takes off signs at the front, appends by the first of them, until fewer are left.
(define (tag-system rules deletion start limit)
  (let loop ((queue (list->ideque start)) (n 0) (longest 0))
    (if (or (< (ideque-length queue) deletion) (= n limit))
        (list n longest (ideque->list queue))
        (let ((added (cdr (assq (ideque-front queue) rules))))
          (loop (fold (lambda (x q) (ideque-add-back q x)) (ideque-drop queue deletion) added) (+ n 1)
                (max longest (ideque-length queue)))))))
(define collatz-tags '((a b c) (b a) (c a a a)))
(define (collatz-by-tags n) (tag-system collatz-tags 2 (make-list n 'a) 10000))
(show "tags: " (map collatz-by-tags '(1 2 3 5 7)))

; A counter machine: (inc register next), (dec register next if-zero).
(define (counters program registers)
  (let loop ((pc 0) (rs registers) (steps 0))
    (if (>= pc (vector-length program))
        (list rs steps)
        (let* ((i (vector-ref program pc)) (r (cadr i)) (x (list-ref rs r)))
          (if (eq? (car i) 'inc)
              (loop (list-ref i 2) (list-set rs r (+ x 1)) (+ steps 1))
              (if (= x 0) (loop (list-ref i 3) rs (+ steps 1))
                  (loop (list-ref i 2) (list-set rs r (- x 1)) (+ steps 1))))))))
(define addition '#((dec 1 1 2) (inc 0 0)))
(define multiplication ; register 2 becomes register 0 times register 1, register 3 helps
  '#((dec 0 1 7) (dec 1 2 4) (inc 2 3) (inc 3 1) (dec 3 5 0) (inc 1 4) (inc 0 7)))
(show "counters: " (counters addition '(3 4)) " "
      (map (lambda (a b) (counters multiplication (list a b 0 0))) '(2 3 5 0) '(3 4 7 9)))
