; SPDX-License-Identifier: MIT
; SRFI 166: pretty printing. What fits into the rest of a line is written there. Else the operands of a
; call begin below each other, bodies of the usual forms are indented by two, and data that are no code
; fill the lines in columns. Whether something fits is found by counting up to the room there is, so that
; deep structures take time proportional to their size and the width.
;
; pretty-shared writes what has shared parts as written-shared does, on one line.
(define-library (srfi 166 pretty)
  (export pretty pretty-shared pretty-simply pretty-with-color)
  (import (scheme base) (scheme write) (srfi 166 base) (only (srfi 166 core) text-by formatter run lookup)
          (only (sennit list) fold every))
  (begin
    ;;; (pretty object) A formatter of object as write shows it, in lines of the current width, with a line end behind it (SRFI 166).
    (define (pretty object)
      (formatter
       (lambda (state)
         (let ((plain? (and (eqv? 10 (lookup state radix)) (not (lookup state precision))))
               (settings (list (lookup state radix) (lookup state precision))))
           (define (atom-text atom)
             (if (or plain? (not (number? atom)))
                 (text-by write atom)
                 (show #f (with ((radix (car settings)) (precision (cadr settings))) (written atom)))))
           (run (each (lay-out object 0 0 (max 20 (lookup state width)) atom-text) nl) state)))))

    ;;; (pretty-simply object) pretty, which has no labels anyway (SRFI 166).
    (define (pretty-simply object) (pretty object))

    ;;; (pretty-shared object) pretty, or if parts of object are shared, written-shared and a line end (SRFI 166).
    (define (pretty-shared object)
      (if (string=? (text-by write object) (text-by write-shared object))
          (pretty object)
          (each (written-shared object) nl)))

    ;;; (pretty-with-color object) pretty, without color (SRFI 166).
    (define (pretty-with-color object) (pretty object))

    (define prefixes '((quote . "'") (quasiquote . "`") (unquote . ",") (unquote-splicing . ",@")))

    ; The prefix that object, a list of two elements, is written with, or #f.
    (define (prefix object)
      (and (pair? object) (pair? (cdr object)) (null? (cddr object))
           (let ((found (assq (car object) prefixes)))
             (and found (cdr found)))))

    ; The room that is left of room behind object on one line, or #f if it does not fit.
    (define (room-behind object room atom-text)
      (let ((enough (lambda (room) (and (>= room 0) room))))
        (cond ((prefix object) => (lambda (text) (room-behind (cadr object) (- room (string-length text)) atom-text)))
              ((pair? object)
               (let loop ((rest object) (room (- room 1)))
                 (cond ((not room) #f)
                       ((< room 0) #f)
                       ((null? rest) (enough room))
                       ((pair? rest)
                        (let ((room (room-behind (car rest) room atom-text)))
                          (loop (cdr rest) (and room (- room 1)))))
                       (else
                        (let ((room (room-behind rest (- room 2) atom-text)))
                          (and room (enough (- room 1))))))))
              ((and (vector? object) (> (vector-length object) 0))
               (room-behind (vector->list object) (- room 1) atom-text))
              (else (enough (- room (string-length (atom-text object))))))))

    (define (flat object atom-text)
      (cond ((prefix object) => (lambda (text) (string-append text (flat (cadr object) atom-text))))
            ((pair? object)
             (let loop ((rest (cdr object)) (texts (list (flat (car object) atom-text) "(")))
               (cond ((pair? rest) (loop (cdr rest) (cons (flat (car rest) atom-text) (cons " " texts))))
                     ((null? rest) (apply string-append (reverse (cons ")" texts))))
                     (else (apply string-append
                                  (reverse (cons ")" (cons (flat rest atom-text) (cons " . " texts)))))))))
            ((and (vector? object) (> (vector-length object) 0))
             (string-append "#" (flat (vector->list object) atom-text)))
            (else (atom-text object))))

    ; How many operands of a form stand before its body, or #f for other calls.
    (define (distinguished form)
      (let ((head (symbol->string (car form))))
        (cond ((assq (car form) '((define . 1) (lambda . 1) (let* . 1) (letrec . 1) (letrec* . 1) (let-values . 1)
                                  (let*-values . 1) (when . 1) (unless . 1) (case . 1) (guard . 1)
                                  (parameterize . 1) (do . 2) (define-syntax . 1) (let-syntax . 1)
                                  (letrec-syntax . 1) (syntax-rules . 1) (define-record-type . 3) (begin . 0)
                                  (define-library . 1) (define-values . 1) (case-lambda . 0)))
               => cdr)
              ((eq? (car form) 'let) (if (and (pair? (cdr form)) (symbol? (cadr form))) 2 1))
              ((and (> (string-length head) 10) (string=? (substring head 0 10) "call-with-")) 1)
              ((and (> (string-length head) 5) (string=? (substring head 0 5) "with-")) 1)
              (else #f))))

    (define (spaces count) (make-string (max 0 count) #\space))
    (define (line-break column) (string-append "\n" (spaces column)))

    ; Where a text that begins at column ends.
    (define (end-column text column)
      (let loop ((rest (reverse (string->list text))) (count 0))
        (cond ((null? rest) (+ column count))
              ((char=? (car rest) #\newline) count)
              (else (loop (cdr rest) (+ count 1))))))

    ; The text of object that begins at column, and behind which there are tail parentheses.
    (define (lay-out object column tail width atom-text)
      (define (fits? object column tail) (room-behind object (- width column tail) atom-text))
      (define (place object column tail)
        (cond ((fits? object column tail) (flat object atom-text))
              ((prefix object)
               => (lambda (text)
                    (string-append text (place (cadr object) (+ column (string-length text)) tail))))
              ((vector? object)
               (if (= 0 (vector-length object))
                   "#()"
                   (place-data "#(" (vector->list object) (+ column 2) tail)))
              ((not (pair? object)) (atom-text object))
              ((and (symbol? (car object)) (list? object) (pair? (cdr object)))
               (let ((count (distinguished object)))
                 (if (and count (> (length object) (+ count 1)))
                     (place-form object count column tail)
                     (place-call object column tail))))
              (else (place-data "(" object (+ column 1) tail))))
      ; Each of objects on a line of its own, the first one where the text is already.
      (define (place-below objects column tail)
        (let loop ((rest objects) (texts '()))
          (let ((rest? (pair? (cdr rest))))
            (define text (place (car rest) column (if rest? 0 (+ tail 1))))
            (if rest?
                (loop (cdr rest) (cons (line-break column) (cons text texts)))
                (apply string-append (reverse (cons ")" (cons text texts))))))))
      (define (place-call form column tail)
        (let* ((head (symbol->string (car form)))
               (aligned (+ column 2 (string-length head)))
               (all-fit? (lambda (column) (every (lambda (operand) (fits? operand column (+ tail 1))) (cdr form)))))
          (if (and (< aligned (- width 10)) (or (all-fit? aligned) (not (all-fit? (+ column 1)))))
              (string-append "(" head " " (place-below (cdr form) aligned tail))
              (string-append "(" head (line-break (+ column 1)) (place-below (cdr form) (+ column 1) tail)))))
      (define (place-form form count column tail)
        (let loop ((rest (cdr form)) (left count) (cursor (+ column 1 (string-length (symbol->string (car form)))))
                   (texts (list (symbol->string (car form)) "(")))
          (if (= left 0)
              (apply string-append
                     (reverse (cons (place-below rest (+ column 2) tail) (cons (line-break (+ column 2)) texts))))
              (let* ((here? (or (= left count) (fits? (car rest) (+ cursor 1) 0)))
                     (start (if here? (+ cursor 1) (+ column 4)))
                     (text (place (car rest) start 0)))
                (loop (cdr rest) (- left 1) (end-column text start)
                      (cons text (cons (if here? " " (line-break start)) texts)))))))
      ; Data in columns if at least two go into a line, else below each other; a dotted end is one more line.
      (define (place-data open items column tail)
        (let* ((widths (if (list? items)
                           (map (lambda (item)
                                  (let ((room (room-behind item (- width column) atom-text)))
                                    (if room (- (- width column) room) width)))
                                items)
                           (list width)))
               (widest (fold max 1 widths))
               (across (quotient (+ (- width column tail 1) 1) (+ widest 1))))
          (if (>= across 2)
              (let loop ((rest items) (place 0) (texts (list open)))
                (let ((text (flat (car rest) atom-text)))
                  (if (null? (cdr rest))
                      (apply string-append (reverse (cons ")" (cons text texts))))
                      (loop (cdr rest)
                            (if (= (+ place 1) across) 0 (+ place 1))
                            (cons (if (= (+ place 1) across)
                                      (line-break column)
                                      (spaces (- (+ widest 1) (string-length text))))
                                  (cons text texts))))))
              (let loop ((rest items) (texts (list open)))
                (let ((text (place (car rest) column (if (null? (cdr rest)) (+ tail 1) 0))))
                  (cond ((null? (cdr rest)) (apply string-append (reverse (cons ")" (cons text texts)))))
                        ((pair? (cdr rest)) (loop (cdr rest) (cons (line-break column) (cons text texts))))
                        (else
                         (apply string-append
                                (reverse
                                 (cons ")" (cons (place (cdr rest) (+ column 2) (+ tail 1))
                                                 (cons ". " (cons (line-break column) (cons text texts))))))))))))))
      (place object column tail))))
