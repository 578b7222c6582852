; SPDX-License-Identifier: MIT
; SRFI 28: basic format strings. (srfi 48) has more directives, which are an error here.

(define-library (srfi 28)
  (export format)
  (import (scheme base) (scheme write))
  (begin
;;; (format template object ...) A string like template, with ~a for an object as display shows it, ~s for one as write shows it, ~% for a line break and ~~ for a tilde (SRFI 28).
(define (format template . objects)
  (unless (string? template)
    (error "format: expected a string, got" template))
  (let ((in (open-input-string template))
        (out (open-output-string)))
    (let loop ((objects objects))
      (let ((char (read-char in)))
        (cond
          ((eof-object? char)
           (unless (null? objects)
             (error "format: more objects than the template has places for:" template objects))
           (get-output-string out))
          ((char=? char #\~)
           (let ((directive (read-char in)))
             (case directive
               ((#\a #\s)
                (when (null? objects)
                  (error "format: fewer objects than the template has places for:" template))
                (if (char=? directive #\a) (display (car objects) out) (write (car objects) out))
                (loop (cdr objects)))
               ((#\%) (newline out) (loop objects))
               ((#\~) (write-char #\~ out) (loop objects))
               (else
                (if (eof-object? directive)
                    (error "format: the template ends in a single tilde:" template)
                    (error "format: there is no directive" (string #\~ directive)))))))
          (else (write-char char out) (loop objects)))))))))
