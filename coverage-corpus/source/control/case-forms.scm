; case: keys of every kind, long lists of data, arrows, fall-through, keys evaluated once.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (kind x)
  (case x
    ((#t #f) 'boolean)
    ((0 1 -1) 'small)
    ((100000000000000000000 1/2 2.5) 'number)
    ((#\a #\newline #\x3bb) 'character)
    ((one |two words| UP) 'symbol)
    ((()) 'empty)
    ((quote) 'the-symbol-quote)
    (else 'other)))
(show (map kind (list #t #f 0 -1 2 100000000000000000000 1/2 2.5 0.5 #\a #\newline #\λ #\b)))
(show (map kind (list 'one '|two words| 'UP 'up '() 'quote "one" '(one) 1.0)))
; Data compare by eqv?: exact and inexact numbers differ, strings and lists are never found.
(show (case 1.0 ((1) 'exact) ((1.0) 'inexact) (else 'none))
      (case (* 2 3) ((2 3 5 7) 'prime) ((1 4 6 8 9) 'composite)))
(show (case "s" (("s") 'found) (else 'not-found)) (case (list 'a) (((a)) 'found) (else 'not-found)))
; More than eight data in a clause, with hits at both ends and misses.
(define (letter-kind c)
  (case c
    ((#\a #\e #\i #\o #\u #\y #\A #\E #\I #\O #\U #\Y) 'vowel)
    ((#\b #\c #\d #\f #\g #\h #\j #\k #\l #\m #\n #\p #\q #\r #\s #\t #\v #\w #\x #\z) 'consonant)
    ((#\0 #\1 #\2 #\3 #\4 #\5 #\6 #\7 #\8 #\9) 'digit)
    (else (char->integer c))))
(show (map letter-kind (string->list "aYbz09!")))
(define (month-days m)
  (case m ((jan mar may jul aug oct dec) 31) ((apr jun sep nov) 30) ((feb) 28)))
(show (map month-days '(jan feb mar apr may jun jul aug sep oct nov dec)))
; Arrows: the receiver gets the key.
(show (map (lambda (n) (case n ((1 2 3) => (lambda (k) (* k 10))) ((4) => list) (else => -))) '(1 3 4 9)))
(show (case (+ 1 2) ((3) => (if #t number->string list)) (else 'no))
      (case 'x (else => (lambda (k) (list 'else k)))))
; Several expressions in a clause; an empty list of data; the first clause that fits.
(define port (open-output-string))
(show (case 2 (() 'never) ((1 2) (write 'side port) (write 'effect port) 'last) ((2) 'too-late))
      (get-output-string port))
; The key is evaluated once, also if it is a call with effects.
(define input (open-input-string "bx"))
(define (command) (case (read-char input) ((#\a) 'add) ((#\b) 'begin) ((#\x) 'exit) (else 'unknown)))
(let* ((first (command)) (second (command)) (third (command))) (show first second third))
; Nested, in operator position, of multiple values, in a loop.
(show (case 'a ((a b) (case 'b ((a) 'aa) ((b) 'ab) (else 'a-other))) (else 'other)))
(show ((case '+ ((+) +) ((-) -) (else *)) 5 3)
      (call-with-values (lambda () (case 1 ((1) (values 'p 'q)))) list))
(define (evaluate tokens)
  (let loop ((tokens tokens) (stack '()))
    (if (null? tokens) (car stack)
        (case (car tokens)
          ((+ - * /)
           (let ((f (case (car tokens) ((+) +) ((-) -) ((*) *) (else /))))
             (loop (cdr tokens) (cons (f (cadr stack) (car stack)) (cddr stack)))))
          ((dup) (loop (cdr tokens) (cons (car stack) stack)))
          ((swap) (loop (cdr tokens) (cons (cadr stack) (cons (car stack) (cddr stack)))))
          (else => (lambda (n) (loop (cdr tokens) (cons n stack))))))))
(show (evaluate '(3 4 + 2 *)) (evaluate '(10 dup * 7 swap -)) (evaluate '(1 3 / 1 6 / +)))
; A user's macro over case keeps its data.
(define-syntax dispatch
  (syntax-rules (otherwise) ((_ e (d r) ... (otherwise o)) (case e ((d) r) ... (else o)))))
(show (dispatch 2 (1 'one) (2 'two) (otherwise 'many)) (dispatch 'z (x 1) (y 2) (otherwise (list 'none))))
