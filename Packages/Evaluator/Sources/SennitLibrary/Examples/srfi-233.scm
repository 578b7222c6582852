; Examples of (srfi 233) for the manual.

(import (srfi 158) (srfi 233))

;;; make-ini-file-generator
(generator->list (make-ini-file-generator (open-input-string "[server]\nport = 80\nhost = here\n"))) ; => ((server port "80") (server host "here"))

;;; make-ini-file-accumulator
(call-with-output-string (lambda (port) (let ((put (make-ini-file-accumulator port))) (put '(server port "80")) (put '(server host "here"))))) ; => "[server]\nport=80\nhost=here\n"
