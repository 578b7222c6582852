; SPDX-License-Identifier: MIT
; Checks of arguments, and the loops over a range that the rest is made of.

(define (require-string who object)
  (if (not (string? object)) (error (string-append who ": expected a string, got") object)))

(define (require-procedure who object)
  (if (not (procedure? object)) (error (string-append who ": expected a procedure, got") object)))

; The predicate that a criterion stands for.
(define (predicate who object)
  (or (string-criterion object)
      (error (string-append who ": expected a character, a character set or a procedure, got") object)))

; A count that a procedure may be asked for: an exact integer from 0 to most.
(define (require-count who object most)
  (if (not (and (exact-integer? object) (<= 0 object most)))
      (error (string-append who ": expected a number of characters from 0 to " (number->string most) ", got")
             object)))

; The start and end that a list of optional arguments gives for string.
(define (bounds who string range)
  (require-string who string)
  (if (null? range)
      (values 0 (string-length string))
      (let* ((length (string-length string))
             (start (car range))
             (end (if (pair? (cdr range)) (cadr range) length)))
        (if (and (pair? (cdr range)) (pair? (cddr range)))
            (error (string-append who ": too many arguments:") (cddr range)))
        (if (not (and (exact-integer? start) (exact-integer? end) (<= 0 start end length)))
            (error (string-append who ": start and end must be in order and in the string, got") start end))
        (values start end))))

; The starts and ends for two strings.
(define (two-bounds who a b range)
  (let*-values (((first second) (if (and (pair? range) (pair? (cdr range)))
                                    (values (list (car range) (cadr range)) (cddr range))
                                    (values range '())))
                ((start1 end1) (bounds who a first))
                ((start2 end2) (bounds who b second)))
    (values start1 end1 start2 end2)))

; The characters of a range, as a list.
(define (characters who string range)
  (let-values (((start end) (bounds who string range)))
    (string->list string start end)))

; The index of the first character, from start, that is as wanted (#t or #f), or #f.
(define (first-index holds? wanted string start end)
  (let loop ((rest (string->list string start end)) (index start))
    (and (pair? rest)
         (if (eq? wanted (if (holds? (car rest)) #t #f))
             index
             (loop (cdr rest) (+ index 1))))))

; The index of the last one before end, or #f.
(define (last-index holds? wanted string start end)
  (let ((characters (string->vector string start end)))
    (let loop ((index (- end start 1)))
      (and (>= index 0)
           (if (eq? wanted (if (holds? (vector-ref characters index)) #t #f))
               (+ start index)
               (loop (- index 1)))))))

; A string of characters and strings in a list.
(define (pieces->string who pieces)
  (let ((port (open-output-string)))
    (let loop ((rest pieces))
      (if (pair? rest)
          (let ((piece (car rest)))
            (cond ((char? piece) (write-char piece port))
                  ((string? piece) (write-string piece port))
                  (else (error (string-append who ": expected a character or a string, got") piece)))
            (loop (cdr rest)))
          (get-output-string port)))))
