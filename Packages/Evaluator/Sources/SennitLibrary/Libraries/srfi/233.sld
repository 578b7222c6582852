; SPDX-License-Identifier: MIT
; SRFI 233: INI files. What a generator or accumulator remembers, the section that it is in, is in a channel of
; capacity 1, as nothing else here can change.

(define-library (srfi 233)
  (export make-ini-file-generator make-ini-file-accumulator)
  (import (scheme base) (scheme case-lambda) (scheme write) (sennit channel))
  (begin
; Whether char is what the lines and their parts are trimmed of.
(define (blank? char) (or (char=? char #\space) (char=? char #\tab) (char=? char #\return)))

; The part of line from start to end, without blanks around it.
(define (trimmed line start end)
  (cond ((and (< start end) (blank? (string-ref line start))) (trimmed line (+ start 1) end))
        ((and (< start end) (blank? (string-ref line (- end 1)))) (trimmed line start (- end 1)))
        (else (substring line start end))))

; Where char is first in line before end, or #f.
(define (position char line end)
  (let loop ((index 0))
    (cond ((= index end) #f)
          ((char=? (string-ref line index) char) index)
          (else (loop (+ index 1))))))

(define (check-separators procedure . chars)
  (for-each (lambda (char)
              (unless (and (char? char) (not (blank? char)) (not (char=? char #\newline)))
                (error (string-append procedure ": expected a character that is no white space, got") char)))
            chars))

;;; (make-ini-file-generator port [separator [comment]]) A procedure that reads on from an INI file each time it is called and returns a list of section, key and value: two symbols and a string, #f for the section before any and for the value of a line without separator; an end-of-file object at the end. The characters separator and comment are = and ; by default (SRFI 233).
(define make-ini-file-generator
  (case-lambda
    ((port) (make-ini-file-generator port #\= #\;))
    ((port separator) (make-ini-file-generator port separator #\;))
    ((port separator comment)
     (check-separators "make-ini-file-generator" separator comment)
     (let ((state (make-channel 1)))
       (channel-send state #f)
       (lambda ()
         (let ((section (channel-receive state)))
           (let-values (((section result) (next-entry port separator comment section)))
             (channel-send state section)
             result)))))))

; The section that the next line with a key is in, and the entry; #f and an end-of-file object at the end.
(define (next-entry port separator comment section)
  (let ((line (read-line port)))
    (if (eof-object? line)
        (values section line)
        (let* ((text (trimmed line 0 (or (position comment line (string-length line)) (string-length line))))
               (end (string-length text)))
          (cond
            ((zero? end) (next-entry port separator comment section))
            ((and (char=? (string-ref text 0) #\[) (char=? (string-ref text (- end 1)) #\]))
             (next-entry port separator comment (string->symbol (substring text 1 (- end 1)))))
            ((position separator text end)
             => (lambda (index)
                  (values section
                          (list section
                                (string->symbol (trimmed text 0 index))
                                (trimmed text (+ index 1) end)))))
            (else (values section (list section (string->symbol text) #f))))))))

;;; (make-ini-file-accumulator port [separator [comment]]) A procedure that writes its argument to an INI file: a list of section, key and value as a line, behind a line that opens the section if it is a new one, and a string as a comment (SRFI 233).
(define make-ini-file-accumulator
  (case-lambda
    ((port) (make-ini-file-accumulator port #\= #\;))
    ((port separator) (make-ini-file-accumulator port separator #\;))
    ((port separator comment)
     (check-separators "make-ini-file-accumulator" separator comment)
     (let ((state (make-channel 1)))
       (channel-send state #f)
       (lambda (object)
         (cond
           ((eof-object? object) object)
           ((string? object)
            (for-each (lambda (part) (display part port)) (list comment #\space object #\newline)))
           ((and (list? object) (= (length object) 3))
            (let ((section (channel-receive state)))
              (channel-send state (car object))
              (write-entry port separator section object)))
           (else
            (error "make-ini-file-accumulator: expected a string or a list of section, key and value, got"
                   object))))))))

; Writes an entry when the section before was that.
(define (write-entry port separator section entry)
  (unless (eq? section (car entry))
    (for-each (lambda (part) (display part port))
              (list #\[ (or (car entry) "") #\] #\newline)))
  (display (cadr entry) port)
  (when (list-ref entry 2)
    (display separator port)
    (display (list-ref entry 2) port))
  (newline port))))
