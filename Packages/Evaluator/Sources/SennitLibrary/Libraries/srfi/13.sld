; SPDX-License-Identifier: MIT
; SRFI 13: strings, as far as programs use it. It is (srfi 152) with criteria, which are characters, sets of
; characters or predicates, in place of predicates, and with a few procedures more. New programs are better off
; with (srfi 152).
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
   string-filter string-delete)
  (import (scheme base) (scheme case-lambda) (scheme char) (srfi 14)
          (except (srfi 152) string-every string-any string-trim string-trim-right string-trim-both string-index
                  string-index-right string-skip string-skip-right string-count string-filter string-remove)
          (prefix (only (srfi 152) string-every string-any string-trim string-trim-right string-trim-both
                        string-index string-index-right string-skip string-skip-right string-count string-filter
                        string-remove)
                  by-)
          (only (sennit string) string-titlecase)
          (rename (only (sennit string) string-reverse) (string-reverse reversed)))
  (begin
    ; The predicate that a criterion stands for.
    (define (test who object)
      (cond ((procedure? object) object)
            ((char? object) (lambda (char) (char=? char object)))
            ((char-set? object) (lambda (char) (char-set-contains? object char)))
            (else
             (error (string-append who ": expected a character, a character set or a procedure, got") object))))

    (define (criterion-first who procedure)
      (lambda (criterion string . range) (apply procedure (test who criterion) string range)))

    (define (criterion-second who procedure)
      (lambda (string criterion . range) (apply procedure string (test who criterion) range)))

    (define (criterion-optional who procedure)
      (case-lambda
        ((string) (procedure string))
        ((string criterion . range) (apply procedure string (test who criterion) range))))

    ;;; (string-every criterion string [start [end]]) #f if criterion does not hold for a character of the range, else what it returned for the last one; #t for an empty range (SRFI 13).
    (define string-every (criterion-first "string-every" by-string-every))
    ;;; (string-any criterion string [start [end]]) The first true value that criterion returns for a character of the range, or #f (SRFI 13).
    (define string-any (criterion-first "string-any" by-string-any))
    ;;; (string-index string criterion [start [end]]) The index of the first character of the range for which criterion holds, or #f (SRFI 13).
    (define string-index (criterion-second "string-index" by-string-index))
    ;;; (string-index-right string criterion [start [end]]) The index of the last character of the range for which criterion holds, or #f (SRFI 13).
    (define string-index-right (criterion-second "string-index-right" by-string-index-right))
    ;;; (string-skip string criterion [start [end]]) The index of the first character of the range for which criterion does not hold, or #f (SRFI 13).
    (define string-skip (criterion-second "string-skip" by-string-skip))
    ;;; (string-skip-right string criterion [start [end]]) The index of the last character of the range for which criterion does not hold, or #f (SRFI 13).
    (define string-skip-right (criterion-second "string-skip-right" by-string-skip-right))
    ;;; (string-count string criterion [start [end]]) For how many characters of the range criterion holds (SRFI 13).
    (define string-count (criterion-second "string-count" by-string-count))
    ;;; (string-trim string [criterion [start [end]]]) The range without the characters at its left end for which criterion, char-whitespace? if it is not given, holds (SRFI 13).
    (define string-trim (criterion-optional "string-trim" by-string-trim))
    ;;; (string-trim-right string [criterion [start [end]]]) The range without the characters at its right end for which criterion, char-whitespace? if it is not given, holds (SRFI 13).
    (define string-trim-right (criterion-optional "string-trim-right" by-string-trim-right))
    ;;; (string-trim-both string [criterion [start [end]]]) The range without the characters at both ends for which criterion, char-whitespace? if it is not given, holds (SRFI 13).
    (define string-trim-both (criterion-optional "string-trim-both" by-string-trim-both))
    ;;; (string-filter criterion string [start [end]]) The characters of the range for which criterion holds (SRFI 13).
    (define string-filter (criterion-first "string-filter" by-string-filter))
    ;;; (string-delete criterion string [start [end]]) The characters of the range for which criterion does not hold (SRFI 13).
    (define string-delete (criterion-first "string-delete" by-string-remove))

    ;;; (substring/shared string start [end]) The part of string from start to end (SRFI 13).
    (define (substring/shared string start . end) (apply substring string start end))
    ;;; (string-reverse string [start [end]]) The characters of the range in reverse order (SRFI 13).
    (define (string-reverse string . range) (reversed (apply string-copy string range)))
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
         (let ((in? (test "string-tokenize" criterion)))
           (let loop ((rest (apply string->list string range)) (token '()) (tokens '()))
             (define (with-token) (if (null? token) tokens (cons (reverse-list->string token) tokens)))
             (cond ((null? rest) (reverse (with-token)))
                   ((in? (car rest)) (loop (cdr rest) (cons (car rest) token) tokens))
                   (else (loop (cdr rest) '() (with-token)))))))))))
