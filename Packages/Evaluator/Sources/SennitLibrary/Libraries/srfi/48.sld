; SPDX-License-Identifier: MIT
; SRFI 48: intermediate format strings. ~w has labels for what is shared; nothing here is cyclic. ~y is
; pretty of (srfi 166). Numbers are rounded to the digits that ~F asks for from their exact value, to even
; between two; they are never shown with an exponent then. Characters are Unicode's, ports write UTF-8.
; ~& knows of what this call has written only: at its beginning it ends a line, as in the SRFI's example.
(define-library (srfi 48)
  (export format)
  (import (scheme base) (scheme char) (scheme write)
          (only (srfi 166) show pretty numeric))
  (begin
    (define help-text
      "(format [<port>] <format-string> [<arg>...]) -- <port> is #t, #f or an output port
OPTION  [MNEMONIC]      DESCRIPTION     -- text is Unicode
~H      [Help]          output this text
~A      [Any]           (display arg) for humans
~S      [Slashified]    (write arg) for parsers
~W      [WriteCircular] like ~s, with labels for what is shared
~~      [tilde]         output a tilde
~T      [Tab]           output a tab character
~%      [Newline]       output a newline character
~&      [Freshline]     output a newline character if the previous output was not a newline
~D      [Decimal]       the arg is a number which is output in decimal radix
~X      [heXadecimal]   the arg is a number which is output in hexadecimal radix
~O      [Octal]         the arg is a number which is output in octal radix
~B      [Binary]        the arg is a number which is output in binary radix
~w,dF   [Fixed]         the arg is a string or number which has width w and d digits after the decimal
~C      [Character]     character arg is output by write-char
~_      [Space]         a single space character is output
~Y      [Yuppify]       the list arg is pretty-printed to the output
~?      [Indirection]   recursive format: next arg is a format-string and the following arg a list of arguments
~K      [Indirection]   same as ~?
")

    ;;; (format [port] format-string object ...) Writes format-string to port, or with #t to the current output port, or returns it as a string with #f or no port; each directive in it, a tilde and a character, stands for a part of it or consumes an object: a and s display and write it, d x o b are numbers, wF and w,dF numbers or strings of width w, y is pretty-printed, ~h lists all (SRFI 48).
    (define (format first . rest)
      (cond ((string? first) (format-to-string first rest))
            ((not (and (pair? rest) (string? (car rest))))
             (error "format: expected a format string, got" (if (pair? rest) (car rest) first)))
            ((not first) (format-to-string (car rest) (cdr rest)))
            ((eq? first #t) (write-string (format-to-string (car rest) (cdr rest))) (if #f #f))
            ((and (port? first) (output-port? first))
             (write-string (format-to-string (car rest) (cdr rest)) first)
             (if #f #f))
            (else (error "format: expected an output port or a boolean, got" first))))

    (define (format-to-string template arguments)
      (let ((left (format-into template (string->list template) arguments '())))
        (if (pair? (cdr left)) (error "format: more objects than directives for them in" template (cdr left)))
        (apply string-append (reverse (car left)))))

    ; Takes the characters of a template; pieces are the texts so far, the last one first. Returns a pair of
    ; the pieces and the arguments that are left.
    (define (format-into template chars arguments pieces)
      (let loop ((chars chars) (arguments arguments) (plain '()) (pieces pieces))
        (define (flush) (if (null? plain) pieces (cons (list->string (reverse plain)) pieces)))
        (cond ((null? chars) (cons (flush) arguments))
              ((not (char=? (car chars) #\~)) (loop (cdr chars) arguments (cons (car chars) plain) pieces))
              ((null? (cdr chars)) (error "format: a tilde without a directive at the end of" template))
              (else
               (let ((pieces (flush)) (directive (char-downcase (cadr chars))) (behind (cddr chars)))
                 (define (text string) (loop behind arguments '() (cons string pieces)))
                 (define (consume convert)
                   (if (null? arguments) (error "format: too few objects for the directives of" template))
                   (loop behind (cdr arguments) '() (cons (convert (car arguments)) pieces)))
                 (case directive
                   ((#\a) (consume (lambda (object) (text-by display object))))
                   ((#\s) (consume (lambda (object) (text-by write object))))
                   ((#\w) (consume (lambda (object) (text-by write-shared object))))
                   ((#\d) (consume (lambda (object) (number-in object 10))))
                   ((#\x) (consume (lambda (object) (number-in object 16))))
                   ((#\o) (consume (lambda (object) (number-in object 8))))
                   ((#\b) (consume (lambda (object) (number-in object 2))))
                   ((#\c) (consume (lambda (object)
                                     (if (not (char? object)) (error "format: ~c expects a character, got" object))
                                     (string object))))
                   ((#\y) (consume (lambda (object) (show #f (pretty object)))))
                   ((#\? #\k)
                    (if (or (null? arguments) (null? (cdr arguments)))
                        (error "format: too few objects for the directives of" template))
                    (if (not (and (string? (car arguments)) (list? (cadr arguments))))
                        (error "format: ~? expects a format string and a list, got" (car arguments) (cadr arguments)))
                    (let ((inner (format-into (car arguments) (string->list (car arguments)) (cadr arguments) pieces)))
                      (if (pair? (cdr inner))
                          (error "format: more objects than directives for them in" (car arguments) (cdr inner)))
                      (loop behind (cddr arguments) '() (car inner))))
                   ((#\~) (text "~"))
                   ((#\t) (text "\t"))
                   ((#\%) (text "\n"))
                   ((#\_) (text " "))
                   ((#\h) (text help-text))
                   ((#\&) (if (ends-line? pieces) (loop behind arguments '() pieces) (text "\n")))
                   (else
                    (let*-values (((width rest) (digits (cdr chars)))
                                  ((places rest) (if (and width (pair? rest) (char=? (car rest) #\,))
                                                     (digits (cdr rest))
                                                     (values #f rest))))
                      (if (not (and (pair? rest) (char-ci=? (car rest) #\f)))
                          (error "format: no such directive:" (string #\~ (cadr chars)) template))
                      (if (null? arguments) (error "format: too few objects for the directives of" template))
                      (loop (cdr rest) (cdr arguments) '()
                            (cons (fixed (car arguments) (or width 0) places) pieces))))))))))

    ; Whether the texts, the last one first, end with a line end.
    (define (ends-line? pieces)
      (cond ((null? pieces) #f)
            ((string=? (car pieces) "") (ends-line? (cdr pieces)))
            (else (char=? #\newline (string-ref (car pieces) (- (string-length (car pieces)) 1))))))

    ; The number that a list of characters begins with, or #f, and the characters behind it.
    (define (digits chars)
      (let loop ((rest chars) (number #f))
        (if (and (pair? rest) (char<=? #\0 (car rest) #\9))
            (loop (cdr rest) (+ (* 10 (or number 0)) (digit-value (car rest))))
            (values number rest))))

    (define (text-by write object)
      (let ((port (open-output-string)))
        (write object port)
        (get-output-string port)))

    (define (number-in object radix)
      (if (not (number? object)) (error "format: expected a number, got" object))
      (if (exact? object) (number->string object radix) (show #f (numeric object radix))))

    (define (fixed object width places)
      (let ((text (cond ((string? object) object)
                        ((not (number? object)) (error "format: ~F expects a number or a string, got" object))
                        (places (show #f (numeric object 10 places)))
                        (else (number->string object)))))
        (string-append (make-string (max 0 (- width (string-length text))) #\space) text)))))
