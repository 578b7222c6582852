; SPDX-License-Identifier: MIT
; guile-json.
(use-modules (json))

(define (timed name thunk)
  (let* ((start (get-internal-real-time))
         (value (thunk)))
    (format #t "~a: ~a\n" name
            (exact->inexact (/ (- (get-internal-real-time) start) internal-time-units-per-second)))
    value))

(define value
  (timed "read"
         (lambda ()
           (call-with-input-file (cadr (command-line))
             (lambda (port)
               (set-port-encoding! port "UTF-8")
               (json->scm port))))))
(timed "write" (lambda () (scm->json-string value)))
