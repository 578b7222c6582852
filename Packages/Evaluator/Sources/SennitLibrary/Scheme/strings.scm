; SPDX-License-Identifier: MIT
; Procedures on strings that look at one character after the other. They go over a list of the characters,
; which is made in one pass: strings are UTF-8, where an index is not a place.

(module (sennit string))

;;; (string-criterion object) The predicate of characters that object stands for: object itself if it is a procedure; for a character whether one is the same, for a character set (SRFI 14) whether one is in it; else #f. Procedures on strings take these three for a criterion, as in SRFI 13.
(define (string-criterion object)
  (cond ((procedure? object) object)
        ((char? object) (lambda (char) (char=? char object)))
        (else (%character-set-predicate object))))

;;; (string-count string criterion [start [end]]) How many characters of string from start to end meet criterion (SRFI 13, SRFI 152).
(define (string-count string criterion . range)
  (let ((holds? (%criterion criterion "string-count")))
    (let loop ((rest (apply string->list string range)) (count 0))
      (if (pair? rest)
          (loop (cdr rest) (if (holds? (car rest)) (+ count 1) count))
          count))))

;;; (string-index string criterion [start [end]]) The index of the first character of string from start to end that meets criterion, or #f (SRFI 13, SRFI 152).
(define (string-index string criterion . range)
  (let ((holds? (%criterion criterion "string-index")))
    (let loop ((rest (apply string->list string range)) (index (if (pair? range) (car range) 0)))
      (and (pair? rest)
           (if (holds? (car rest)) index (loop (cdr rest) (+ index 1)))))))

;;; (string-trim string [criterion [start [end]]]) The part of string from start to end without the characters at both ends that meet criterion, by default white space. In SRFI 13 and SRFI 152 string-trim-both does that, and string-trim is what string-trim-left is here.
(define string-trim
  (case-lambda
    ((string) (%string-trim string #t #t))
    ((string criterion . range) (%trim-by "string-trim" string criterion range #t #t))))

;;; (string-trim-left string [criterion [start [end]]]) The part of string from start to end without the characters at its left end that meet criterion, by default white space.
(define string-trim-left
  (case-lambda
    ((string) (%string-trim string #t #f))
    ((string criterion . range) (%trim-by "string-trim-left" string criterion range #t #f))))

;;; (string-trim-right string [criterion [start [end]]]) The part of string from start to end without the characters at its right end that meet criterion, by default white space (SRFI 13, SRFI 152).
(define string-trim-right
  (case-lambda
    ((string) (%string-trim string #f #t))
    ((string criterion . range) (%trim-by "string-trim-right" string criterion range #f #t))))

(module (sennit internal))

;;; (%criterion criterion name) The predicate that criterion stands for, an argument of the procedure of that name.
(define (%criterion criterion name)
  (or (string-criterion criterion)
      (error (string-append name ": expected a character, a character set or a procedure, got") criterion)))

;;; (%trim-by name string criterion range left? right?) The range without the characters at these ends that meet criterion.
(define (%trim-by name string criterion range left? right?)
  (let* ((holds? (%criterion criterion name))
         (text (apply string-copy string range))
         (without (lambda (characters)
                    (let loop ((rest characters))
                      (if (and (pair? rest) (holds? (car rest))) (loop (cdr rest)) rest))))
         (characters (if left? (without (string->list text)) (string->list text))))
    (list->string (if right? (reverse (without (reverse characters))) characters))))
