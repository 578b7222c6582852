; Errors by other kinds than type: range, division, arity, unbound, read, file, io, syntax, with messages.
(import (scheme base) (scheme eval) (scheme file) (scheme inexact) (scheme read) (scheme write) (sennit error)
        (sennit hashmap) (sennit list) (sennit vector))
(define (outcome thunk)
  (guard (e ((error-object? e)
             (string-append (symbol->string (condition-kind e)) ": " (error-object-message e))))
    (thunk)))
(define-syntax outcomes
  (syntax-rules ()
    ((_ expression ...)
     (begin
       (begin (write 'expression) (display "\n  ") (display (outcome (lambda () expression))) (newline))
       ...))))

; Indices and other numbers out of range, in literals and in what was computed.
(define three (vector 'a 'b 'c))
(define changed (vector-set (make-vector 100 0) 99 'last))
(outcomes
 (vector-ref three 3) (vector-ref three -1) (vector-ref #() 0) (vector-ref changed 100)
 (vector-ref changed 99)
 (vector-ref three (expt 10 30)) (vector-set three 3 'd) (vector-remove-back #())
 (string-ref "abc" 3) (string-ref "" 0) (substring "hello" 3 2)
 (list-ref '(1 2) 2) (list-tail '(1 2) 3) (list-ref '() 0)
 (bytevector-u8-ref #u8(1 2) 2) (bytevector 256) (make-vector -1 0)
 (integer->char -1) (integer->char #xD800) (string->number "1" 99)
 (exact (/ 1. 0.)) (exact (sqrt -1.)) (exact-integer-sqrt -1) (utf8->string #u8(255)))
; Divisions.
(outcomes
 (/ 1 0) (/ 0) (/ 1.5 0) (/ 1 0.) (quotient 7 0) (remainder 7 0) (modulo 7 0) (modulo 7. 0) (floor/ 1 0)
 (expt 0 -1) (expt 0. -1))
; Numbers of arguments.
(define (two a b) (list a b))
(define some (lambda (a . more) (list a more)))
(outcomes
 (two 1) (two 1 2) (two 1 2 3) (some) (some 1) ((lambda () 'none) 1) (car) (car '(1) '(2)) (cons 1)
 (vector-ref three) (apply two '(1 2 3)) (map two '(1 2)) (call-with-values (lambda () (values 1 2 3)) two)
 (let-values (((a b) (values 1))) a))
; Variables without a value.
(define base (environment '(scheme base)))
(outcomes
 (eval 'no-such-variable base) (eval '(no-such-procedure 1) base) (eval '(let ((x 1)) (+ x y)) base)
 (letrec ((a (+ b 1)) (b 1)) a) (let () (define a (f)) (define (f) b) (define b 1) a))
; Syntax.
(outcomes
 (eval '(if) base) (eval '(lambda) base) (eval '(lambda (x x) x) base) (eval '(let ((x 1) (x 2)) x) base)
 (eval '(else) base) (eval '(quote) base) (eval '() base))
; Reading.
(define (read-from text) (read (open-input-string text)))
(outcomes
 (read-from "(1 2") (read-from ")") (read-from "\"abc") (read-from "#(1 . 2)") (read-from "( . 1)")
 (read-from "#\\nosuch")
 (read-from "1 2") (eof-object? (read-from "")))
; Files and ports.
(define closed (let ((port (open-input-string "text"))) (close-port port) port))
(define closed-output (let ((port (open-output-string))) (close-port port) port))
(outcomes
 (open-input-file "/no/such/file") (with-input-from-file "/no/such/file" read) (delete-file "/no/such/file")
 (file-exists? "/no/such/file") (read-char closed) (read-line closed) (peek-char closed)
 (write-char #\a closed-output)
 (begin (close-port closed) 'closed-twice))
; Collections.
(outcomes
 (hashmap-ref (hashmap 'a 1) 'b) (hashmap-ref (hashmap 'a 1) 'a) (list-head '(1 2) 3) (last '())
 (reduce + 0 '()))
