;; An HTTP server and its clients in one program. With a port as its argument it serves only, until it is interrupted:
;;     sennit Examples/scheme/web-server.scm 8080
(import (scheme base) (scheme write) (scheme process-context) (sennit task) (sennit channel) (sennit net) (sennit http))

;; Nothing can be assigned, so what changes lives in a task: it hands out one number after another.
(define numbers (make-channel))

(define (count-from n)
  (channel-send numbers n)
  (count-from (+ n 1)))

(define (answer request)
  (cond
    ((string=? (request-path request) "/count")
     (http-response
      200 '((content-type . "application/json"))
      (string-append "{\"count\": " (number->string (channel-receive numbers)) "}\n")))
    ((string=? (request-path request) "/greet")
     (let ((name (assoc "name" (request-query request))))
       (string-append "Hello, " (if name (cdr name) "world") "\n")))
    (else (http-response 404 '() "There is nothing here.\n"))))

(define (show url)
  (let ((response (http-get url)))
    (display (response-status response))
    (display " ")
    (display (response-text response))))

(define counter (async (lambda () (count-from 1))))

(if (pair? (cdr (command-line)))
    (http-serve (string->number (cadr (command-line))) answer)
    (let* ((listener (tcp-listen 0))
           (server (async (lambda () (http-serve listener answer))))
           (base (string-append "http://127.0.0.1:" (number->string (listener-port listener)))))
      (for-each
       (lambda (path) (show (string-append base path)))
       '("/count" "/count" "/greet" "/greet?name=Ada%20L." "/nowhere"))
      (listener-close listener)
      (task-wait server)))
