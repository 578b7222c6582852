; SPDX-License-Identifier: MIT
; Procedures that call procedures with ports.

(module (scheme base))

;;; (call-with-port port procedure) Calls procedure with port, closes port when that returns, and returns the same (R7RS 6.13.1).
(define (call-with-port port procedure)
  (call-with-values
   (lambda () (procedure port))
   (lambda results
     (close-port port)
     (apply values results))))

(module (scheme file))

;;; (call-with-input-file name procedure) Calls procedure with a textual input port of the file, closes it when that returns, and returns the same (R7RS 6.13.1).
(define (call-with-input-file name procedure)
  (call-with-port (open-input-file name) procedure))

;;; (call-with-output-file name procedure) Calls procedure with a textual output port to a new file, closes it when that returns, and returns the same (R7RS 6.13.1).
(define (call-with-output-file name procedure)
  (call-with-port (open-output-file name) procedure))

;;; (with-input-from-file name thunk) Calls thunk with the file as the current input port (R7RS 6.13.1).
(define (with-input-from-file name thunk)
  (call-with-port
   (open-input-file name)
   (lambda (port) (parameterize ((current-input-port port)) (thunk)))))

;;; (with-output-to-file name thunk) Calls thunk with a new file as the current output port (R7RS 6.13.1).
(define (with-output-to-file name thunk)
  (call-with-port
   (open-output-file name)
   (lambda (port) (parameterize ((current-output-port port)) (thunk)))))

(module (sennit base))

;;; (call-with-output-string procedure) What procedure writes to the port that it is called with, as a string (SRFI 6).
(define (call-with-output-string procedure)
  (let ((port (open-output-string)))
    (procedure port)
    (get-output-string port)))

;;; (with-output-to-string thunk) What thunk writes to the current output port, as a string.
(define (with-output-to-string thunk)
  (let ((port (open-output-string)))
    (parameterize ((current-output-port port)) (thunk))
    (get-output-string port)))

;;; (call-with-input-string string procedure) Calls procedure with a textual input port of the characters of string.
(define (call-with-input-string string procedure)
  (procedure (open-input-string string)))
