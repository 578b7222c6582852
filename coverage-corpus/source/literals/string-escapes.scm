; String literals: escapes, codes, continued lines, line endings, and the writer's way back.
(import (scheme base) (scheme read) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define (codes s) (map char->integer (string->list s)))

(show "" " " "plain" "with \"quotes\"" "back\\slash" "bar\|bar")
(show (codes "\a\b\t\n\r\"\\\|"))
(show (codes "\x41;\x0;\x3bb;\x1F600;\xA;") (string-length "\x41;1") (string=? "\x41;\x42;" "AB"))
; A backslash at the end of a line takes the line's end and the white space around it away.
(show "one \
       two" "one\
three" "a \   
   \  
  b")
; A line's end within a string is a newline.
(show "first
second
 third")
(show (codes "
"))
; What looks like syntax is text.
(show "; no comment" "#| nor this |#" "(1 . 2)" "#\\a" "'q" "λ é 中 😀")
(show (string-length "λ é 中 😀") (string-ref "λ😀" 1) (bytevector-length (string->utf8 "λ é 中 😀")))
; Controls are written by their code or their letter, and read back.
(define odd "\x1;\x7f;\a\t\x85;\x2028;end")
(show odd)
(define (written x) (let ((port (open-output-string))) (write x port) (get-output-string port)))
(define (round-trip x) (read (open-input-string (written x))))
(show (equal? odd (round-trip odd)) (equal? "\\\"\n\\" (round-trip "\\\"\n\\")))
(show (map (lambda (s) (string-length (written s))) '("" "a" "\"" "\\" "\n" "\x1;" "λ")))
; display shows the characters themselves.
(display "tab\there \"quoted\" back\\slash\n")
(display '("nested" ("string\\s") #("in" ("vectors")))) (newline)
(show (equal? "abc" (string #\a #\b #\c)) (string<? "a\x0;" "a\x1;" "b"))
(show (string->symbol "a string") (symbol->string '|a\x20;b|) (string->list "\x28;\x29;"))
