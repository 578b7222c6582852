; SPDX-License-Identifier: MIT
; Objects, escapes, lines, and lists.

;;; (displayed object) A formatter of object as display shows it, or object itself if it is a formatter (SRFI 166).
(define (displayed object)
  (cond ((formatter? object) object)
        ((string? object) (formatter (lambda (state) (put object state))))
        ((char? object) (displayed (string object)))
        ((procedure? object) (error "show: expected a formatter, got" object))
        (else (formatter (lambda (state) (run ((lookup state writer) object) state))))))

;;; (written object) A formatter of object as write shows it, with the radix and precision for its numbers (SRFI 166).
(define (written object) (writing object write))

;;; (written-simply object) A formatter of object as write-simple shows it (SRFI 166).
(define (written-simply object) (writing object write-simple))

;;; (written-shared object) A formatter of object as write-shared shows it (SRFI 166).
(define (written-shared object) (writing object write-shared))

(define (text-by write object)
  (let ((port (open-output-string)))
    (write object port)
    (get-output-string port)))

(define (writing object write)
  (formatter
   (lambda (state)
     (let ((radix (lookup state radix)) (precision (lookup state precision)))
       (if (and (eqv? radix 10) (not precision))
           (put (text-by write object) state)
           (run (readable object write radix precision) state))))))

; Lists and vectors element by element, for the numbers in them.
(define (readable object write radix precision)
  (cond ((number? object) (readable-number object radix precision))
        ((pair? object)
         (let loop ((rest (cdr object)) (parts (list (readable (car object) write radix precision) "(")))
           (cond ((pair? rest) (loop (cdr rest) (cons* (readable (car rest) write radix precision) " " parts)))
                 ((null? rest) (each-in-list (reverse (cons ")" parts))))
                 (else
                  (each-in-list
                   (reverse (cons* ")" (readable rest write radix precision) (cons " . " parts))))))))
        ((vector? object)
         (if (= 0 (vector-length object))
             "#()"
             (each "#" (readable (vector->list object) write radix precision))))
        (else (text-by write object))))

(define (cons* first second rest) (cons first (cons second rest)))

(define (readable-number number radix precision)
  (let ((prefix (assv radix '((2 . "#b") (8 . "#o") (10 . "") (16 . "#x")))))
    (cond ((not prefix) (number->string number))
          ((eqv? radix 10) (number-text number 10 precision #f #f #\, #\.))
          ((exact? number) (string-append (cdr prefix) (number->string number radix)))
          (else (number->string number)))))

;;; (escaped string [quote [escape [renamer]]]) A formatter of string with escape before the characters quote and escape, or with quote doubled if escape is #f, and with the characters that renamer, if given, returns in place of others (SRFI 166).
(define escaped
  (case-lambda
    ((string) (escaped string #\" #\\ #f))
    ((string quote) (escaped string quote #\\ #f))
    ((string quote escape) (escaped string quote escape #f))
    ((text quote escape renamer)
     (if (not (string? text)) (error "escaped: expected a string, got" text))
     (let ((port (open-output-string)) (mark (or escape quote)))
       (for-each
        (lambda (char)
          (let ((other (and renamer (renamer char))))
            (cond (other (write-char mark port) (write-char other port))
                  (else
                   (if (or (eqv? char quote) (eqv? char escape)) (write-char mark port))
                   (write-char char port)))))
        (string->list text))
       (displayed (get-output-string port))))))

;;; (maybe-escaped string pred [quote [escape [renamer]]]) A formatter of string, between quotes and escaped if it has a character that needs it or for which pred holds (SRFI 166).
(define maybe-escaped
  (case-lambda
    ((string pred) (maybe-escaped string pred #\" #\\ #f))
    ((string pred quote) (maybe-escaped string pred quote #\\ #f))
    ((string pred quote escape) (maybe-escaped string pred quote escape #f))
    ((text pred quote escape renamer)
     (if (not (string? text)) (error "maybe-escaped: expected a string, got" text))
     (let ((needs? (lambda (char)
                     (or (eqv? char quote) (eqv? char escape) (pred char) (and renamer (renamer char))))))
       (if (let loop ((rest (string->list text))) (and (pair? rest) (or (needs? (car rest)) (loop (cdr rest)))))
           (each quote (escaped text quote escape renamer) quote)
           (displayed text))))))

;;; nl The formatter of the end of a line (SRFI 166).
(define nl (displayed "\n"))

;;; fl The formatter of the end of a line, unless one was just begun (SRFI 166).
(define fl (fn (col) (if (= col 0) nothing nl)))

(define (padding count char) (if (> count 0) (make-string count char) ""))

;;; (space-to column) A formatter that pads up to column (SRFI 166).
(define (space-to column) (fn (col pad-char) (padding (- column col) pad-char)))

;;; (tab-to [size]) A formatter that pads up to the next multiple of size, by default 8 (SRFI 166).
(define tab-to
  (case-lambda
    (() (tab-to 8))
    ((size) (fn (col pad-char) (padding (floor-remainder (- col) size) pad-char)))))

; The elements of a list, each by mapper, with before in front of those that are not the first, and of
; that if first? is true; after behind each; the last and a dotted one by mappers of their own.
(define (joining list mapper last-mapper dot-mapper first? before after)
  (formatter
   (lambda (state)
     (let loop ((rest list) (between? first?) (state state))
       (define (item object mapper)
         (run after (run (mapper object) (if between? (run before state) state))))
       (cond ((pair? rest)
              (loop (cdr rest) #t (item (car rest) (if (null? (cdr rest)) last-mapper mapper))))
             ((null? rest) state)
             (dot-mapper (item rest dot-mapper))
             (else (error "joined: expected a list, got" list)))))))

;;; (joined mapper list [separator]) A formatter of the elements of list, each by mapper, with separator between them (SRFI 166).
(define joined
  (case-lambda
    ((mapper list) (joined mapper list ""))
    ((mapper list separator) (joining list mapper mapper #f #f separator nothing))))

;;; (joined/prefix mapper list [separator]) A formatter of the elements of list, each by mapper, with separator before each (SRFI 166).
(define joined/prefix
  (case-lambda
    ((mapper list) (joined/prefix mapper list ""))
    ((mapper list separator) (joining list mapper mapper #f #t separator nothing))))

;;; (joined/suffix mapper list [separator]) A formatter of the elements of list, each by mapper, with separator behind each (SRFI 166).
(define joined/suffix
  (case-lambda
    ((mapper list) (joined/suffix mapper list ""))
    ((mapper list separator) (joining list mapper mapper #f #f nothing separator))))

;;; (joined/last mapper last-mapper list [separator]) joined with the last element by last-mapper (SRFI 166).
(define joined/last
  (case-lambda
    ((mapper last-mapper list) (joined/last mapper last-mapper list ""))
    ((mapper last-mapper list separator) (joining list mapper last-mapper #f #f separator nothing))))

;;; (joined/dot mapper dot-mapper list [separator]) joined with the object behind the dot of a dotted list by dot-mapper (SRFI 166).
(define joined/dot
  (case-lambda
    ((mapper dot-mapper list) (joined/dot mapper dot-mapper list ""))
    ((mapper dot-mapper list separator) (joining list mapper mapper dot-mapper #f separator nothing))))

;;; (joined/range mapper start [end [separator]]) A formatter of the integers from start to before end, or without end if that is #f, each by mapper, with separator between them (SRFI 166).
(define joined/range
  (case-lambda
    ((mapper start) (joined/range mapper start #f ""))
    ((mapper start end) (joined/range mapper start end ""))
    ((mapper start end separator)
     (formatter
      (lambda (state)
        (let loop ((number start) (state state))
          (if (and end (>= number end))
              state
              (loop (+ number 1)
                    (run (mapper number) (if (= number start) state (run separator state)))))))))))
