; SPDX-License-Identifier: MIT
; SRFI 166: widths in a terminal, and case. Widths are those of Unicode Standard Annex 11; characters of the
; general categories Mn, Me and Cf, and ANSI control sequences, take no room. A tabulator is one column.
(define-library (srfi 166 unicode)
  (export terminal-aware string-terminal-width string-terminal-width/wide
          substring-terminal-width substring-terminal-width/wide substring-terminal-preserve
          upcased downcased)
  (import (scheme base) (scheme char) (scheme lazy) (scheme case-lambda) (srfi 166 base)
          (only (sennit string) code-point-ranges))
  (include "unicode/widths.scm")
  (begin
    (define empty-codes (delay (code-point-ranges 'Mn 'Me 'Cf)))

    ; Whether code is in one of the runs of a vector: whether an odd number of its elements is not above.
    (define (in-runs? codes code)
      (let loop ((low 0) (high (vector-length codes)))
        (if (< low high)
            (let ((middle (quotient (+ low high) 2)))
              (if (<= (vector-ref codes middle) code) (loop (+ middle 1) high) (loop low middle)))
            (odd? low))))

    (define (char-width char wide?)
      (let ((code (char->integer char)))
        (cond ((< code #x300) (if (and wide? (>= code #xA1) (in-runs? ambiguous-codes code)) 2 (if (= code #xAD) 0 1)))
              ((in-runs? (force empty-codes) code) 0)
              ((in-runs? wide-codes code) 2)
              ((and wide? (in-runs? ambiguous-codes code)) 2)
              (else 1))))

    ; What is behind a control sequence that a list of characters begins with, or #f if it does with none:
    ; ESC, [, parameters, and a character from @ to ~.
    (define (behind-sequence chars)
      (and (pair? chars) (char=? (car chars) #\escape) (pair? (cdr chars)) (char=? (cadr chars) #\[)
           (let loop ((rest (cddr chars)))
             (cond ((null? rest) '())
                   ((char<=? #\@ (car rest) #\~) (cdr rest))
                   (else (loop (cdr rest)))))))

    (define (chars-width chars wide?)
      (let loop ((rest chars) (width 0))
        (if (null? rest)
            width
            (let ((behind (behind-sequence rest)))
              (if behind
                  (loop behind width)
                  (loop (cdr rest) (+ width (char-width (car rest) wide?))))))))

    ;;; (string-terminal-width string [start [end]]) How many columns of a terminal a string takes (SRFI 166).
    (define (string-terminal-width string . range) (chars-width (apply string->list string range) #f))

    ;;; (string-terminal-width/wide string [start [end]]) string-terminal-width with characters of ambiguous width as wide ones (SRFI 166).
    (define (string-terminal-width/wide string . range) (chars-width (apply string->list string range) #t))

    ; The characters from the first one with which the width is above from, to before the first with which it
    ; is above to.
    (define (part string from to wide?)
      (let loop ((rest (string->list string)) (width 0) (kept '()))
        (let ((behind (behind-sequence rest)))
          (cond ((null? rest) (list->string (reverse kept)))
                (behind
                 (loop behind width (if (and (>= width from) (or (> width from) (< from 0) (pair? kept)))
                                        (append (reverse (before rest behind)) kept)
                                        kept)))
                (else
                 (let ((now (+ width (char-width (car rest) wide?))))
                   (cond ((> now to) (list->string (reverse kept)))
                         ((> now from) (loop (cdr rest) now (cons (car rest) kept)))
                         (else (loop (cdr rest) now kept)))))))))

    ; The characters of a list before a tail of it.
    (define (before chars tail)
      (if (eq? chars tail) '() (cons (car chars) (before (cdr chars) tail))))

    ;;; (substring-terminal-width string from to) The part of string between two columns of a terminal (SRFI 166).
    (define (substring-terminal-width string from to) (part string from to #f))

    ;;; (substring-terminal-width/wide string from to) substring-terminal-width with characters of ambiguous width as wide ones (SRFI 166).
    (define (substring-terminal-width/wide string from to) (part string from to #t))

    (define (directional? char)
      (let ((code (char->integer char)))
        (or (<= #x202A code #x202E) (<= #x2066 code #x2069) (memv code '(#x200E #x200F #x061C)))))

    ;;; (substring-terminal-preserve string) The control sequences and directional characters of string (SRFI 166).
    (define (substring-terminal-preserve string)
      (let loop ((rest (string->list string)) (kept '()))
        (if (null? rest)
            (list->string (reverse kept))
            (let ((behind (behind-sequence rest)))
              (cond (behind (loop behind (append (reverse (before rest behind)) kept)))
                    ((directional? (car rest)) (loop (cdr rest) (cons (car rest) kept)))
                    (else (loop (cdr rest) kept)))))))

    ;;; (terminal-aware formatter ...) The formatters, with widths as in a terminal (SRFI 166).
    (define (terminal-aware . formatters)
      (fn (ambiguous-is-wide?)
        (with ((string-width (if ambiguous-is-wide? string-terminal-width/wide string-terminal-width))
               (substring/width (if ambiguous-is-wide? substring-terminal-width/wide substring-terminal-width))
               (substring/preserve substring-terminal-preserve))
          (each-in-list formatters))))

    ; A string with what is not in control sequences changed.
    (define (changed string change)
      (let loop ((rest (string->list string)) (text '()) (parts '()))
        (define (flush) (cons (change (list->string (reverse text))) parts))
        (if (null? rest)
            (apply string-append (reverse (flush)))
            (let ((behind (behind-sequence rest)))
              (if behind
                  (loop behind '() (cons (list->string (before rest behind)) (flush)))
                  (loop (cdr rest) (cons (car rest) text) parts))))))

    (define (changing change formatters)
      (fn ((outer output))
        (with ((output (lambda (string) (with ((output outer)) (outer (changed string change))))))
          (each-in-list formatters))))

    ;;; (upcased formatter ...) The formatters in upper case (SRFI 166).
    (define (upcased . formatters) (changing string-upcase formatters))

    ;;; (downcased formatter ...) The formatters in lower case (SRFI 166).
    (define (downcased . formatters) (changing string-downcase formatters))))
