; String ports: reading by characters, lines and data, line ends, writing, redirection, round trips.
(import (scheme base) (scheme char) (scheme read) (scheme write) (sennit base))
(define (show-written x) (write x) (newline))

; Reading.
(define (read-all read-one)
  (lambda (text)
    (let ((port (open-input-string text)))
      (let loop ((items '()))
        (let ((x (read-one port))) (if (eof-object? x) (reverse items) (loop (cons x items))))))))
(define lines-of (read-all read-line))
(define chars-of (read-all read-char))
(define data-of (read-all read))
(for-each (lambda (text) (show-written (lines-of text)))
          '("" "\n" "one" "one\n" "one\ntwo" "one\n\nthree\n" "a\rb\r\nc"))
(show-written (chars-of "aλ😀\n\t"))
(show-written
 (data-of "1 (2 3) #(4) \"five\" #\\6 seven |eight 8| ; comment\n 9.5 1/2 #t #false () 'q `(a ,b ,@c)"))
(show-written (data-of "#| block #| nested |# |# a #;(left out) b #u8(1 2) -0.0 +inf.0 1e3 #xff #e1.5"))
(show-written ((read-all (lambda (port) (read-string 4 port))) "abcdefghij"))

; Looking ahead, and what is left after a datum or a line.
(let ((port (open-input-string "12 rest of line\nnext")))
  (show-written (read port))
  (show-written (list (peek-char port) (peek-char port) (read-char port)))
  (show-written (read-line port))
  (show-written (list (char-ready? port) (read-string 2 port) (read-string 10 port)
                      (eof-object? (read-string 1 port))
                      (eof-object? (read-char port)) (eof-object? (peek-char port))
                      (eof-object? (read-line port)))))
(show-written (let ((port (open-input-string "abc"))) (list (read-string 0 port) (read-char port))))
(show-written (call-with-input-string "(1 . 2)" read))
(show-written (list (input-port? (open-input-string "")) (output-port? (open-input-string ""))
                    (textual-port? (open-output-string))
                    (binary-port? (open-output-string)) (port? "no")))

; Writing.
(define (written write-it) (call-with-output-string write-it))
(show-written (written (lambda (p) (write-string "abc" p) (write-char #\- p) (write-string "abcdef" p 2)
                         (write-string "abcdef" p 1 3) (newline p))))
(define samples
  (list "a \"q\" \\ \n\t\a\x7f;é" #\a #\space #\newline #\x0 #\é 'sym '|odd sym| '|| (string->symbol "A") 1.5
        -0.0 1/3
        '(1 . (2 3)) '(1 (2 . 3) #(4 "5")) #u8(0 255) #t '() ''q '`(a ,b ,@c) (list 'quote 'a 'b)))
(for-each
 (lambda (x)
   (show-written (list (written (lambda (p) (display x p))) (written (lambda (p) (write x p)))
                       (equal? x (call-with-input-string (written (lambda (p) (write x p))) read)))))
 samples)
; write shares nothing that is not circular; write-shared shows what is there twice.
(define twice (let ((part (list 'p 'q))) (list part part)))
(show-written (list (written (lambda (p) (write twice p))) (written (lambda (p) (write-shared twice p)))
                    (written (lambda (p) (write-simple twice p)))))

; The text so far may be asked for more than once.
(let ((port (open-output-string)))
  (write 'first port)
  (let ((before (get-output-string port)))
    (display " second" port)
    (show-written (list before (get-output-string port)))))
; Redirected output, nested, with errors in between.
(show-written (with-output-to-string (lambda () (display "a")
                                       (display (with-output-to-string (lambda () (display "[b]"))))
                                       (display "c"))))
(define log (open-output-string))
(guard (e (#t (write e log))) (parameterize ((current-output-port log)) (display "begun, ") (raise 'stopped)))
(show-written (get-output-string log))
(show-written (parameterize ((current-input-port (open-input-string "from (a port) here")))
                (list (read) (read) (read-char) (read-line))))

; A filter: text in, text out, by character.
(define (filter-port from to f)
  (let ((c (read-char from))) (if (not (eof-object? c)) (begin (f c to) (filter-port from to f)))))
(define (filter-string s f)
  (let ((from (open-input-string s))) (written (lambda (to) (filter-port from to f)))))
(define (escape-markup c to)
  (case c ((#\<) (display "&lt;" to)) ((#\>) (display "&gt;" to)) ((#\&) (display "&amp;" to))
    (else (write-char c to))))
(show-written (filter-string "if a < b && c > d" escape-markup))
(show-written (filter-string "Hello, World"
                             (lambda (c to)
                               (if (not (memv c (string->list "aeiou"))) (write-char (char-upcase c) to)))))
(define (number-lines text)
  (written
   (lambda (to)
     (let loop ((lines (lines-of text)) (n 1))
       (if (pair? lines)
           (begin (write n to) (write-string ": " to) (write-string (car lines) to) (newline to)
             (loop (cdr lines) (+ n 1))))))))
(display (number-lines "alpha\nbeta\n\ndelta"))
; Binary ports.
(let ((port (open-input-bytevector #u8(1 2 3 4 5 6))))
  (show-written (list (peek-u8 port) (read-u8 port) (read-bytevector 3 port) (u8-ready? port)
                      (read-bytevector 9 port)
                      (eof-object? (read-u8 port)))))
(let ((port (open-output-bytevector)))
  (write-u8 7 port) (write-bytevector #u8(1 2 3 4) port 1 3) (write-bytevector (string->utf8 "é") port)
  (show-written (get-output-bytevector port)))
(show-written (utf8->string (read-bytevector 20 (open-input-bytevector (string->utf8 "naïve")))))
