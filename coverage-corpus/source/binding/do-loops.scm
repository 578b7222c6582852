; do: steps, variables without steps, results, bodies, nested and empty loops.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (do ((i 0 (+ i 1)) (sum 0 (+ sum i))) ((= i 10) sum)))
(show (do ((l '(3 1 4 1 5) (cdr l)) (greatest 0 (max greatest (car l)))) ((null? l) greatest)))
; Steps are computed together from the old values.
(show (do ((a 0 b) (b 1 (+ a b)) (n 0 (+ n 1))) ((= n 30) (list a b))))
(show (do ((x 1 y) (y 2 x) (n 0 (+ n 1))) ((= n 3) (list x y n))))
; A variable without a step keeps its value; it may be used by the other steps.
(show (do ((k 3) (n 1 (* n k)) (i 0 (+ i 1))) ((= i 5) (list k n))))
; Without variables; with a test that is true at once; without result expressions; with several.
(show (do () (#t 'at-once)) (do ((i 5 (- i 1))) (#t (list 'untouched i))))
(define port (open-output-string))
(do ((i 0 (+ i 1))) ((= i 3)) (write i port))
(show (get-output-string port) (do ((i 0 (+ i 1))) ((= i 4) (write 'ignored port) (list 'last i)))
      (get-output-string port))
; The test's value is no result, and any object but #f ends the loop.
(show (do ((l '(a b c d) (cdr l))) ((memq (car l) '(c x)) l)))
; Bodies of several expressions, run before the steps.
(define log (open-output-string))
(do ((i 0 (+ i 1))) ((= i 3) (write 'end log)) (write i log) (write-string (if (even? i) "e" "o") log))
(show (get-output-string log))
; Loops in loops, with the same names.
(show (do ((i 0 (+ i 1)) (rows '()
                               (cons (do ((j i (- j 1)) (row '() (cons (* i j) row))) ((< j 0) row)) rows)))
          ((= i 4) (reverse rows))))
(show (do ((i 0 (+ i 1)) (n 0 (+ n (do ((i 0 (+ i 1)) (m 0 (+ m i))) ((= i 5) m))))) ((= i 3) (list i n))))
; Each turn has variables of its own: closures keep theirs.
(define thunks (do ((i 0 (+ i 1)) (l '() (cons (lambda () (* i i)) l))) ((= i 4) (reverse l))))
(show (map (lambda (f) (f)) thunks))
; Vectors and strings, forwards and backwards.
(define v #(4 8 15 16 23 42))
(show (do ((i 0 (+ i 1)) (sum 0 (+ sum (vector-ref v i)))) ((= i (vector-length v)) sum))
      (do ((i (- (vector-length v) 1) (- i 1)) (l '() (cons (vector-ref v i) l))) ((< i 0) l))
      (let ((s "persistent"))
        (do ((i 0 (+ i 1)) (l '() (cons (string-ref s i) l))) ((= i (string-length s)) (list->string l)))))
; Leaving early, and a loop in a loop's result.
(show (call/cc (lambda (return) (do ((i 0 (+ i 1))) (#f) (when (> (* i i) 200) (return i))))))
(show (do ((i 0 (+ i 1)) (found '() (if (= 0 (modulo 360 (+ i 1))) (cons (+ i 1) found) found)))
          ((= i 20) (do ((l found (cdr l)) (product 1 (* product (car l))))
                      ((null? l) (list found product))))))
