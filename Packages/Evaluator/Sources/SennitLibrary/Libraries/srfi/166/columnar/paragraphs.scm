; SPDX-License-Identifier: MIT
; Paragraphs, files and numbers of lines.

(define (words text separator?)
  (let loop ((rest (string->list text)) (word '()) (words '()))
    (define (with-word) (if (null? word) words (cons (list->string (reverse word)) words)))
    (cond ((null? rest) (reverse (with-word)))
          ((separator? (car rest)) (loop (cdr rest) '() (with-word)))
          (else (loop (cdr rest) (cons (car rest) word) words)))))

; Lines, lists of words, that fit into width if they can. For each tail of the words, from the last, the
; best way to break it is found from those of the tails behind it: a list of the cost, the first line, and
; the way to break what is behind that. Only tails that begin within one line are looked at.
(define (best-lines words width measure)
  (let loop ((rest (reverse words)) (tail '()) (plans '((0))))
    ; plans has the plan of each tail of tail, longest first; tail has pairs of a word and its width.
    (if (null? rest)
        (let unfold ((plan (car plans)))
          (if (null? (cdr plan)) '() (cons (cadr plan) (unfold (cddr plan)))))
        (let ((tail (cons (cons (car rest) (measure (car rest))) tail)))
          (loop (cdr rest) tail (cons (best-plan tail plans width) plans))))))

(define (best-plan tail plans width)
  (let try ((ahead (cdr tail)) (plans plans) (used (cdar tail)) (line (list (caar tail))) (best #f))
    (let* ((space (- width used))
           (cost (+ (caar plans) (if (null? ahead) 0 (if (< space 0) 0 (* space space space)))))
           (best (if (or (not best) (< cost (car best)))
                     (cons cost (cons (reverse line) (car plans)))
                     best)))
      (if (or (null? ahead) (> (+ used 1 (cdar ahead)) width))
          best
          (try (cdr ahead) (cdr plans) (+ used 1 (cdar ahead)) (cons (caar ahead) line) best)))))

(define (line-text words) (joined displayed words " "))

;;; (wrapped/list words) A paragraph of the words in a list, in lines of the current width (SRFI 166).
(define (wrapped/list words)
  (fn (width string-width)
    (joined line-text (best-lines words width string-width) nl)))

;;; (wrapped formatter ...) A paragraph of the words of the formatters, in lines of the current width (SRFI 166).
(define (wrapped . formatters)
  (call-with-output
   (each-in-list formatters)
   (lambda (text)
     (fn (word-separator?) (wrapped/list (words text word-separator?))))))

;;; (wrapped/char formatter ...) The formatters, with a line ended where the next character would be beyond the current width (SRFI 166).
(define (wrapped/char . formatters)
  (fn ((outer output))
    (define (put-char char)
      (let ((text (string char)))
        (fn (col width string-width)
          (if (and (not (char=? char #\newline)) (> (+ col (string-width text)) width))
              (each nl text)
              text))))
    (with ((output (lambda (text) (with ((output outer)) (joined put-char (string->list text))))))
      (each-in-list formatters))))

; The words of a line with spaces between them so that it is as wide as width.
(define (stretched words width measure)
  (let* ((gaps (- (length words) 1))
         (spaces (- width (fold (lambda (word sum) (+ sum (measure word))) 0 words))))
    (if (or (= gaps 0) (< spaces gaps))
        (line-text words)
        (let loop ((rest words) (gap 0))
          (if (null? (cdr rest))
              (displayed (car rest))
              (each (car rest)
                    (make-string (- (quotient (* spaces (+ gap 1)) gaps) (quotient (* spaces gap) gaps)) #\space)
                    (loop (cdr rest) (+ gap 1))))))))

;;; (justified formatter ...) wrapped with all lines but the last as wide as the current width (SRFI 166).
(define (justified . formatters)
  (call-with-output
   (each-in-list formatters)
   (lambda (text)
     (fn (width string-width word-separator?)
       (each (joined/last (lambda (line) (stretched line width string-width)) line-text
                          (best-lines (words text word-separator?) width string-width)
                          nl)
             nl)))))

;;; (from-file name) The lines of a file, one at a time (SRFI 166).
(define (from-file name)
  (fn ()
    (let ((port (open-input-file name)))
      (let loop ()
        (let ((line (read-line port)))
          (if (eof-object? line)
              (begin (close-port port) nothing)
              (each line nl (fn () (loop)))))))))

;;; (line-numbers [start]) The numbers from start, by default 1, each on a line, without end (SRFI 166).
(define line-numbers
  (case-lambda
    (() (line-numbers 1))
    ((start) (joined/range (lambda (number) (each (numeric number) nl)) start))))
