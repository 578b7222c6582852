; SPDX-License-Identifier: MIT
(import (scheme base) (scheme file) (scheme process-context) (scheme time) (scheme write) (sennit json))

(define (timed name thunk)
  (let* ((start (current-jiffy))
         (value (thunk)))
    (display name)
    (display ": ")
    (display (/ (inexact (- (current-jiffy) start)) (jiffies-per-second)))
    (newline)
    value))

(define value (timed "read" (lambda () (call-with-input-file (cadr (command-line)) json-read))))
(define text (timed "write" (lambda () (json->string value))))
(unless (> (string-length text) 1000) (error "wrong result"))
