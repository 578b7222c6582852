; Building strings without changing any: joining, ports, ropes, templates, run lengths, numerals, frames.
(import (scheme base) (scheme char) (scheme write) (sennit base) (sennit list) (sennit string) (srfi 158))
(define (show-written x) (write x) (newline))

; One text in six ways.
(define words '("immutable" "strings" "are" "built" "not" "changed"))
(define by-append
  (let loop ((l words) (s ""))
    (if (null? l) s (loop (cdr l) (string-append s (if (string-null? s) "" " ") (car l))))))
(define by-fold (fold-right (lambda (w rest) (if (string-null? rest) w (string-append w " " rest))) "" words))
(define by-join (string-join words " "))
(define by-chars (list->string (cdr (append-map (lambda (w) (cons #\space (string->list w))) words))))
(define by-port
  (call-with-output-string
   (lambda (port)
     (write-string (car words) port)
     (for-each (lambda (w) (write-char #\space port) (write-string w port)) (cdr words)))))
(define by-accumulator
  (let ((put (string-accumulator)))
    (string-for-each put (string-join words " "))
    (put (eof-object))))
(show-written (list by-join
                    (every (lambda (s) (string=? s by-join))
                           (list by-append by-fold by-chars by-port by-accumulator))))

; A rope: appended in constant time, made flat once.
(define (rope-append a b)
  (cond ((equal? a "") b) ((equal? b "") a) (else (vector (+ (rope-length a) (rope-length b)) a b))))
(define (rope-length r) (if (string? r) (string-length r) (vector-ref r 0)))
(define (rope->string r)
  (call-with-output-string
   (lambda (port)
     (let walk ((r r))
       (if (string? r) (write-string r port) (begin (walk (vector-ref r 1)) (walk (vector-ref r 2))))))))
(define (rope-ref r i)
  (if (string? r)
      (string-ref r i)
      (let ((left (vector-ref r 1)))
        (if (< i (rope-length left)) (rope-ref left i)
            (rope-ref (vector-ref r 2) (- i (rope-length left)))))))
(define rope (fold (lambda (i r) (rope-append r (string-append (number->string i) ","))) "" (iota 2000)))
(show-written (list (rope-length rope) (string-length (rope->string rope)) (rope-ref rope 0)
                    (rope-ref rope 5000)))
(show-written (list (substring (rope->string rope) 0 20) (string-pad-left (rope->string rope) 15)))

; Changes make new strings and leave the old ones.
(define original "persistent")
(define (string-with s k c)
  (string-append (substring s 0 k) (string c) (substring s (+ k 1) (string-length s))))
(define (string-insert s k part) (string-append (substring s 0 k) part (substring s k (string-length s))))
(define (string-delete s from to) (string-append (substring s 0 from) (substring s to (string-length s))))
(show-written (list (string-with original 0 #\P) (string-insert original 4 "--") (string-delete original 3 7)
                    original))

; Templates: {name} is replaced.
(define (fill template values)
  (let loop ((parts (string-split template "{")) (first #t) (out '()))
    (if (null? parts)
        (apply string-append (reverse out))
        (let ((end (string-index (car parts) #\})))
          (if (or first (not end))
              (loop (cdr parts) #f (cons (if first (car parts) (string-append "{" (car parts))) out))
              (let ((value (assq (string->symbol (substring (car parts) 0 end)) values)))
                (loop (cdr parts) #f
                      (cons* (substring (car parts) (+ end 1) (string-length (car parts)))
                             (if value (written (cdr value)) "?")
                             out))))))))
(define (written x) (call-with-output-string (lambda (port) (display x port))))
(show-written (fill "Dear {name}, you owe {amount} for {count} {things}. {"
                    '((name . "Ada") (amount . 12.5) (count . 3))))

; Run lengths, back and forth.
(define (run-lengths s)
  (reverse
   (fold (lambda (c runs)
           (if (and (pair? runs) (char=? c (caar runs))) (cons (cons c (+ 1 (cdar runs))) (cdr runs))
               (cons (cons c 1) runs)))
         '()
         (string->list s))))
(define (encode s)
  (string-join (map (lambda (run) (string-append (number->string (cdr run)) (string (car run))))
                    (run-lengths s)) ""))
(define (decode s)
  (let loop ((chars (string->list s)) (n 0) (out '()))
    (cond ((null? chars) (apply string-append (reverse out)))
          ((digit-value (car chars)) => (lambda (d) (loop (cdr chars) (+ (* 10 n) d) out)))
          (else (loop (cdr chars) 0 (cons (make-string n (car chars)) out))))))
(show-written (list (encode "aaabccddddddddddddé") (decode (encode "aaabccddddddddddddé")) (encode "")))

; Numbers as text: groups of thousands, roman, words, bases.
(define (grouped n)
  (let loop ((digits (number->string (abs n))) (groups '()))
    (if (> (string-length digits) 3)
        (let ((k (- (string-length digits) 3)))
          (loop (substring digits 0 k) (cons (substring digits k (+ k 3)) groups)))
        (string-append (if (< n 0) "-" "") (string-join (cons digits groups) ",")))))
(show-written (map grouped '(0 7 999 1000 -1234567 100000000000000000000)))
(define (roman n)
  (let loop ((n n)
             (table '((1000 "M") (900 "CM") (500 "D") (400 "CD") (100 "C") (90 "XC") (50 "L") (40 "XL")
                      (10 "X") (9 "IX") (5 "V") (4 "IV") (1 "I"))) (s ""))
    (cond ((= n 0) s)
          ((>= n (caar table)) (loop (- n (caar table)) table (string-append s (cadar table))))
          (else (loop n (cdr table) s)))))
(define (cadar l) (car (cdr (car l))))
(show-written (map roman '(1 4 9 14 40 90 400 1994 2024 3999)))
(define small
  '#("zero" "one" "two" "three" "four" "five" "six" "seven" "eight" "nine" "ten" "eleven" "twelve" "thirteen"
     "fourteen" "fifteen" "sixteen" "seventeen" "eighteen" "nineteen"))
(define tens '#("" "" "twenty" "thirty" "forty" "fifty" "sixty" "seventy" "eighty" "ninety"))
(define (in-words n)
  (define (and-rest n word) (if (= n 0) "" (string-append word (in-words n))))
  (cond ((< n 20) (vector-ref small n))
        ((< n 100) (string-append (vector-ref tens (quotient n 10)) (and-rest (remainder n 10) "-")))
        ((< n 1000)
         (string-append (vector-ref small (quotient n 100)) " hundred" (and-rest (remainder n 100) " and ")))
        (else (string-append (in-words (quotient n 1000)) " thousand" (and-rest (remainder n 1000) " ")))))
(for-each (lambda (n) (show-written (in-words n))) '(0 13 40 99 100 342 1000 12345 999999))
(show-written (map (lambda (base) (number->string 2024 base)) '(2 3 8 10 16 36)))

; A frame around lines, centred.
(define (center s width)
  (let* ((space (- width (string-length s))) (left (quotient space 2)))
    (string-append (make-string left #\space) s (make-string (- space left) #\space))))
(define (frame lines)
  (let* ((width (apply max (map string-length lines)))
         (edge (string-append "+" (make-string (+ width 2) #\-) "+")))
    (append (list edge) (map (lambda (line) (string-append "| " (center line width) " |")) lines)
            (list edge))))
(for-each (lambda (line) (display line) (newline)) (frame '("a frame" "around lines of" "text: λ é")))
; A triangle, row by row, and bytes in hexadecimal.
(for-each (lambda (i) (display (center (string-join (make-list i "*") " ") 9)) (newline)) '(1 2 3 4 5))
(define (hex-dump s)
  (let ((bytes (string->utf8 s)))
    (string-join
     (map (lambda (i) (string-pad-left (number->string (bytevector-u8-ref bytes i) 16) 2 #\0))
          (iota (bytevector-length bytes)))
     " ")))
(show-written (hex-dump "Aé\n€"))
