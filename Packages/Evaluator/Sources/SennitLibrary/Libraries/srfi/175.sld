; SPDX-License-Identifier: MIT
; SRFI 175: ASCII characters. Everywhere a character may be a character or its code, and what is returned in
; its place is of the same type. What is not ASCII is in no class, and stays as it is.

(define-library (srfi 175)
  (export
   ascii-codepoint? ascii-bytevector? ascii-char? ascii-string?
   ascii-control? ascii-non-control? ascii-space-or-tab? ascii-other-graphic? ascii-alphanumeric?
   ascii-alphabetic? ascii-numeric? ascii-whitespace? ascii-upper-case? ascii-lower-case?
   ascii-ci=? ascii-ci<? ascii-ci>? ascii-ci<=? ascii-ci>=?
   ascii-string-ci=? ascii-string-ci<? ascii-string-ci>? ascii-string-ci<=? ascii-string-ci>=?
   ascii-upcase ascii-downcase ascii-control->graphic ascii-graphic->control ascii-mirror-bracket
   ascii-nth-digit ascii-nth-upper-case ascii-nth-lower-case
   ascii-digit-value ascii-upper-case-value ascii-lower-case-value)
  (import (scheme base) (only (sennit list) every))
  (begin
    (define (code who object)
      (cond ((char? object) (char->integer object))
            ((exact-integer? object) object)
            (else (error (string-append who ": expected a character or its code, got") object))))

    ; code as what object is.
    (define (like object code) (if (char? object) (integer->char code) code))

    (define (upper? code) (<= 65 code 90))
    (define (lower? code) (<= 97 code 122))
    (define (digit? code) (<= 48 code 57))
    (define (folded code) (if (upper? code) (+ code 32) code))

    ;;; (ascii-codepoint? object) Whether object is an exact integer from 0 to 127 (SRFI 175).
    (define (ascii-codepoint? object) (and (exact-integer? object) (<= 0 object 127)))

    ;;; (ascii-bytevector? object) Whether object is a bytevector without bytes above 127 (SRFI 175).
    (define (ascii-bytevector? object)
      (and (bytevector? object)
           (let ((count (bytevector-length object)))
             (let loop ((index 0))
               (or (= index count)
                   (and (< (bytevector-u8-ref object index) 128) (loop (+ index 1))))))))

    ;;; (ascii-char? object) Whether object is an ASCII character (SRFI 175).
    (define (ascii-char? object) (and (char? object) (< (char->integer object) 128)))

    ;;; (ascii-string? object) Whether object is a string of ASCII characters (SRFI 175).
    (define (ascii-string? object) (and (string? object) (every ascii-char? (string->list object))))

    ;;; (ascii-control? char) Whether char is a control character (SRFI 175).
    (define (ascii-control? char)
      (let ((code (code "ascii-control?" char))) (or (<= 0 code 31) (= code 127))))
    ;;; (ascii-non-control? char) Whether char is an ASCII character but no control character (SRFI 175).
    (define (ascii-non-control? char) (<= 32 (code "ascii-non-control?" char) 126))
    ;;; (ascii-space-or-tab? char) Whether char is a space or a tabulator (SRFI 175).
    (define (ascii-space-or-tab? char) (and (memv (code "ascii-space-or-tab?" char) '(9 32)) #t))
    ;;; (ascii-other-graphic? char) Whether char is punctuation or a symbol (SRFI 175).
    (define (ascii-other-graphic? char)
      (let ((code (code "ascii-other-graphic?" char)))
        (and (<= 33 code 126) (not (upper? code)) (not (lower? code)) (not (digit? code)))))
    ;;; (ascii-alphanumeric? char) Whether char is a letter or a digit (SRFI 175).
    (define (ascii-alphanumeric? char)
      (let ((code (code "ascii-alphanumeric?" char))) (or (upper? code) (lower? code) (digit? code))))
    ;;; (ascii-alphabetic? char) Whether char is a letter (SRFI 175).
    (define (ascii-alphabetic? char)
      (let ((code (code "ascii-alphabetic?" char))) (or (upper? code) (lower? code))))
    ;;; (ascii-numeric? char) Whether char is a digit (SRFI 175).
    (define (ascii-numeric? char) (digit? (code "ascii-numeric?" char)))
    ;;; (ascii-whitespace? char) Whether char is a space, tabulator, or another of the codes 9 to 13 (SRFI 175).
    (define (ascii-whitespace? char)
      (let ((code (code "ascii-whitespace?" char))) (or (= code 32) (<= 9 code 13))))
    ;;; (ascii-upper-case? char) Whether char is an upper-case letter (SRFI 175).
    (define (ascii-upper-case? char) (upper? (code "ascii-upper-case?" char)))
    ;;; (ascii-lower-case? char) Whether char is a lower-case letter (SRFI 175).
    (define (ascii-lower-case? char) (lower? (code "ascii-lower-case?" char)))

    (define (comparison who holds?)
      (lambda (char1 char2) (holds? (folded (code who char1)) (folded (code who char2)))))

    ;;; (ascii-ci=? char1 char2) Whether two characters are the same but for the case of ASCII letters (SRFI 175).
    (define ascii-ci=? (comparison "ascii-ci=?" =))
    ;;; (ascii-ci<? char1 char2) Whether char1 is before char2, after ASCII letters are made lower-case ones (SRFI 175).
    (define ascii-ci<? (comparison "ascii-ci<?" <))
    ;;; (ascii-ci>? char1 char2) Whether char1 is behind char2, after ASCII letters are made lower-case ones (SRFI 175).
    (define ascii-ci>? (comparison "ascii-ci>?" >))
    ;;; (ascii-ci<=? char1 char2) Whether char1 is not behind char2, after ASCII letters are made lower-case ones (SRFI 175).
    (define ascii-ci<=? (comparison "ascii-ci<=?" <=))
    ;;; (ascii-ci>=? char1 char2) Whether char1 is not before char2, after ASCII letters are made lower-case ones (SRFI 175).
    (define ascii-ci>=? (comparison "ascii-ci>=?" >=))

    ; -1, 0 or 1.
    (define (order who string1 string2)
      (if (not (string? string1)) (error (string-append who ": expected a string, got") string1))
      (if (not (string? string2)) (error (string-append who ": expected a string, got") string2))
      (let loop ((a (string->list string1)) (b (string->list string2)))
        (cond ((null? a) (if (null? b) 0 -1))
              ((null? b) 1)
              (else
               (let ((x (folded (char->integer (car a)))) (y (folded (char->integer (car b)))))
                 (cond ((< x y) -1) ((> x y) 1) (else (loop (cdr a) (cdr b)))))))))

    ;;; (ascii-string-ci=? string1 string2) Whether two strings are the same but for the case of ASCII letters (SRFI 175).
    (define (ascii-string-ci=? string1 string2) (= (order "ascii-string-ci=?" string1 string2) 0))
    ;;; (ascii-string-ci<? string1 string2) Whether string1 is before string2, after ASCII letters are made lower-case ones (SRFI 175).
    (define (ascii-string-ci<? string1 string2) (< (order "ascii-string-ci<?" string1 string2) 0))
    ;;; (ascii-string-ci>? string1 string2) Whether string1 is behind string2, after ASCII letters are made lower-case ones (SRFI 175).
    (define (ascii-string-ci>? string1 string2) (> (order "ascii-string-ci>?" string1 string2) 0))
    ;;; (ascii-string-ci<=? string1 string2) Whether string1 is not behind string2, after ASCII letters are made lower-case ones (SRFI 175).
    (define (ascii-string-ci<=? string1 string2) (<= (order "ascii-string-ci<=?" string1 string2) 0))
    ;;; (ascii-string-ci>=? string1 string2) Whether string1 is not before string2, after ASCII letters are made lower-case ones (SRFI 175).
    (define (ascii-string-ci>=? string1 string2) (>= (order "ascii-string-ci>=?" string1 string2) 0))

    ;;; (ascii-upcase char) The upper-case letter for an ASCII lower-case one; else char (SRFI 175).
    (define (ascii-upcase char)
      (let ((code (code "ascii-upcase" char))) (if (lower? code) (like char (- code 32)) char)))
    ;;; (ascii-downcase char) The lower-case letter for an ASCII upper-case one; else char (SRFI 175).
    (define (ascii-downcase char)
      (let ((code (code "ascii-downcase" char))) (if (upper? code) (like char (+ code 32)) char)))

    ;;; (ascii-control->graphic char) The character that a control character is written with behind a caret; #f for others (SRFI 175).
    (define (ascii-control->graphic char)
      (let ((code (code "ascii-control->graphic" char)))
        (cond ((<= 0 code 31) (like char (+ code 64)))
              ((= code 127) (like char 63))
              (else #f))))
    ;;; (ascii-graphic->control char) The control character that is written as a caret and char; #f if there is none (SRFI 175).
    (define (ascii-graphic->control char)
      (let ((code (code "ascii-graphic->control" char)))
        (cond ((<= 64 code 95) (like char (- code 64)))
              ((= code 63) (like char 127))
              (else #f))))

    ;;; (ascii-mirror-bracket char) The bracket of the other side for a parenthesis, a square or angle bracket or a brace; #f for others (SRFI 175).
    (define (ascii-mirror-bracket char)
      (let ((found (assv (code "ascii-mirror-bracket" char)
                         '((40 . 41) (41 . 40) (60 . 62) (62 . 60) (91 . 93) (93 . 91) (123 . 125) (125 . 123)))))
        (and found (like char (cdr found)))))

    ;;; (ascii-nth-digit n) The digit n, from 0 to 9, as a character; else #f (SRFI 175).
    (define (ascii-nth-digit n) (and (exact-integer? n) (<= 0 n 9) (integer->char (+ 48 n))))
    ;;; (ascii-nth-upper-case n) The upper-case letter n, modulo 26, counting from 0 (SRFI 175).
    (define (ascii-nth-upper-case n) (integer->char (+ 65 (modulo n 26))))
    ;;; (ascii-nth-lower-case n) The lower-case letter n, modulo 26, counting from 0 (SRFI 175).
    (define (ascii-nth-lower-case n) (integer->char (+ 97 (modulo n 26))))

    (define (distance who char first count offset limit)
      (let ((distance (- (code who char) first)))
        (and (<= 0 distance) (< distance count) (< distance limit) (+ offset distance))))

    ;;; (ascii-digit-value char limit) The value of a digit, if that is below limit; else #f (SRFI 175).
    (define (ascii-digit-value char limit) (distance "ascii-digit-value" char 48 10 0 limit))
    ;;; (ascii-upper-case-value char offset limit) offset and the distance of an upper-case letter from A, if that is below limit; else #f (SRFI 175).
    (define (ascii-upper-case-value char offset limit) (distance "ascii-upper-case-value" char 65 26 offset limit))
    ;;; (ascii-lower-case-value char offset limit) offset and the distance of a lower-case letter from a, if that is below limit; else #f (SRFI 175).
    (define (ascii-lower-case-value char offset limit) (distance "ascii-lower-case-value" char 97 26 offset limit))))
