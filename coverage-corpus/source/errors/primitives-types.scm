; Errors of kind type from primitives, with their messages.
(import (scheme base) (scheme char) (scheme inexact) (scheme write) (sennit error) (sennit list)
        (sennit string))
(define-syntax messages
  (syntax-rules ()
    ((_ expression ...)
     (begin
       (begin
         (write 'expression)
         (display "\n  ")
         (display (guard (e ((type-error? e) (error-object-message e)) (#t (list 'other (condition-kind e))))
                    expression))
         (newline))
       ...))))

; Pairs and lists.
(messages
 (car '()) (cdr 5) (car "ab") (length '(1 2 . 3)) (length 'x)
 (reverse '(1 . 2)) (append '(1) 2 '(3)) (list-tail 5 1) (map car 5) (map car '(1)) (for-each car '(x))
 (apply + 1 2) (assq 'a 5) (assoc 'a '(1)) (memv 1 2) (list->string '(a)) (list->vector 5))
; Numbers.
(messages
 (+ 'a 1) (- "5") (* 2 'x) (/ "1" 2) (< 1 'x) (> 'x 1) (= 1 "1") (max 1 'b) (abs 'x) (sqrt "4")
 (exp 'e) (quotient 1.5 2) (modulo 'a 2) (even? 1.5) (odd? "1") (even? 'x) (number->string 'x)
 (gcd 2 'x) (expt 'x 2) (floor "1") (exact "1") (numerator 'x))
; Characters, strings and symbols.
(messages
 (char-upcase "a") (char->integer 65) (integer->char #\a) (char<? #\a "b") (string-length 'abc)
 (string-ref 'abc 0)
 (string-ref "abc" #\a) (string-append "a" 'b) (substring 5 0 1) (string-upcase #\a) (string<? "a" 'b)
 (string->symbol 'a) (symbol->string "a") (string->number 5) (string->list 'abc) (string-join '(a b))
 (string-pad-left 5 3) (string-for-each car "a"))
; Vectors and bytevectors.
(messages
 (vector-ref '(1) 0) (vector-ref #(1) 0.0) (vector-length "abc") (vector-map car #(1)) (vector->list '(1))
 (vector-append #(1) '(2)) (bytevector-u8-ref #(1) 0) (utf8->string "abc") (bytevector-length '())
 (bytevector 'a))
; Calls of what is no procedure, and procedures that want one.
(messages
 (5) ("f" 1) ('car '(1)) ((list 1 2) 0) (apply 5 '(1)) (map 5 '(1)) (call/cc 5) (dynamic-wind 1 2 3)
 (with-exception-handler 5 list) (call-with-values 5 list) (vector-map 'f #(1)) (sort '(2 1) 5))
; Ports and records.
(define-record-type point (make-point x) point? (x point-x))
(messages
 (read-char 5) (write-char "a") (write-string 'x) (read-line (open-output-string))
 (write-u8 1 (open-output-string))
 (get-output-string (open-input-string "")) (point-x 5) (point-x '(point 1 2))
 (error-object-message "no error"))
