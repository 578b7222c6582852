; SPDX-License-Identifier: MIT
; SRFI 13: strings, as far as programs use it. Its procedures are those of (srfi 152), which take the same criteria:
; characters, sets of characters and predicates. A few are more here, and string-remove is string-delete. New
; programs are better off with (srfi 152).
;
; Left out: what changes strings; the Knuth-Morris-Pratt procedures; string-map, string-for-each, string-copy,
; string-upcase and string-downcase with ranges, since those of (scheme base) and (scheme char) would be in their
; way; comparisons with ranges, such as string= and string-compare, and the variants of prefixes without regard to
; case.
(define-library (srfi 13)
  (export
   string-null? string-every string-any string-tabulate string-unfold string-unfold-right
   reverse-list->string string-join
   substring/shared string-take string-take-right string-drop string-drop-right string-pad string-pad-right
   string-trim string-trim-right string-trim-both
   string-prefix-length string-suffix-length string-prefix? string-suffix?
   string-index string-index-right string-skip string-skip-right string-count string-contains
   string-titlecase string-reverse
   string-concatenate string-concatenate/shared string-append/shared string-concatenate-reverse
   string-concatenate-reverse/shared
   string-fold string-fold-right string-for-each-index xsubstring string-replace string-tokenize
   string-filter (rename string-remove string-delete))
  (import (scheme base) (scheme case-lambda) (scheme char) (only (srfi 14) char-set:graphic)
          (srfi 152)
          (only (sennit string) string-criterion string-reverse string-titlecase))
  (begin
    ;;; (substring/shared string start [end]) The part of string from start to end (SRFI 13).
    (define (substring/shared string start . end) (apply substring string start end))
    ;;; (string-concatenate/shared strings) The strings in a list joined to one (SRFI 13).
    (define (string-concatenate/shared strings) (string-concatenate strings))
    ;;; (string-append/shared string ...) The strings joined to one (SRFI 13).
    (define (string-append/shared . strings) (apply string-append strings))
    ;;; (string-concatenate-reverse/shared strings [final [end]]) string-concatenate-reverse (SRFI 13).
    (define (string-concatenate-reverse/shared strings . final) (apply string-concatenate-reverse strings final))

    ;;; (xsubstring string from [to [start [end]]]) The part from from to to, by default as long as the range, of the range repeated without end in both directions, where 0 is its beginning (SRFI 13).
    (define xsubstring
      (case-lambda
        ((string from) (xsubstring string from (+ from (string-length string))))
        ((string from to . range) (apply string-replicate string from to range))))

    ;;; (string-tokenize string [criterion [start [end]]]) A list of the longest parts of the range for all of whose characters criterion, char-set:graphic if it is not given, holds (SRFI 13).
    (define string-tokenize
      (case-lambda
        ((string) (string-tokenize string char-set:graphic))
        ((string criterion . range)
         (let ((in? (or (string-criterion criterion)
                        (error "string-tokenize: expected a character, a character set or a procedure, got"
                               criterion))))
           (let loop ((rest (apply string->list string range)) (token '()) (tokens '()))
             (define (with-token) (if (null? token) tokens (cons (reverse-list->string token) tokens)))
             (cond ((null? rest) (reverse (with-token)))
                   ((in? (car rest)) (loop (cdr rest) (cons (car rest) token) tokens))
                   (else (loop (cdr rest) '() (with-token)))))))))))
