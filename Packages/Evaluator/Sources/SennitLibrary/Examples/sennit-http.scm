; Examples of (sennit http) for the manual.

(import (sennit http) (sennit net))

;;; http-serve http-get
(define (with-server handler use)
  (let* ((listener (tcp-listen 0)) (server (async (lambda () (http-serve listener handler))))
         (result (use (string-append "http://localhost:" (number->string (listener-port listener))))))
    (listener-close listener)
    (task-cancel server)
    result))
(with-server (lambda (request) (http-response 200 '() (string-append "you asked for " (request-path request))))
  (lambda (url) (response-text (http-get (string-append url "/x"))))) ; => "you asked for /x"

;;; http-request
(with-server (lambda (request) (http-response 200 '() (list->string (reverse (string->list (request-text request))))))
  (lambda (url) (response-text (http-request "POST" url '() "abc")))) ; => "cba"

;;; http-response response-status response-headers
(response-status (http-response 404)) ; => 404
(response-headers (http-response 200 '((content-type . "text/plain")))) ; => ((content-type . "text/plain"))

;;; response-header
(response-header (http-response 200 '((content-type . "text/plain"))) "Content-Type") ; => "text/plain"

;;; response-body
(response-body (http-response 200 '() "text")) ; => "text"

;;; response-text
(response-text (http-response 200 '() "text")) ; => "text"

;;; http-status-text
(http-status-text 404) ; => "Not Found"

;;; parse-request-line
(parse-request-line "GET /a%20b?x=1&y HTTP/1.1") ; => ("GET" "/a%20b?x=1&y" "/a b" (("x" . "1") ("y" . "")) 1)

;;; parse-status-line
(parse-status-line "HTTP/1.1 200 OK") ; => 200

;;; parse-url
(parse-url "http://example.org:8080/a?b") ; => ("example.org" 8080 "/a?b" "example.org:8080")

;;; url-encode
(url-encode "a b/ü") ; => "a%20b%2F%C3%BC"

;;; url-decode
(url-decode "a+b%2F%C3%BC") ; => "a b/ü"

;;; request-method request-query
(with-server (lambda (request) (http-response 200 '() (call-with-output-string (lambda (port) (write (list (request-method request) (request-query request)) port)))))
  (lambda (url) (response-text (http-get (string-append url "/find?q=a%20b"))))) ; => "(\"GET\" ((\"q\" . \"a b\")))"

;;; request-target request-path
(with-server (lambda (request) (http-response 200 '() (string-append (request-target request) " " (request-path request))))
  (lambda (url) (response-text (http-get (string-append url "/a%20b?c=d"))))) ; => "/a%20b?c=d /a b"

;;; request-header
(with-server (lambda (request) (http-response 200 '() (request-header request "X-Name")))
  (lambda (url) (response-text (http-get url '((x-name . "Ada")))))) ; => "Ada"

;;; request-headers
(with-server (lambda (request) (http-response 200 '() (cdr (assoc "x-name" (request-headers request)))))
  (lambda (url) (response-text (http-get url '((x-name . "Ada")))))) ; => "Ada"

;;; request-body request-text
(with-server (lambda (request) (http-response 200 '() (request-body request)))
  (lambda (url) (response-text (http-request "PUT" url '() "text")))) ; => "text"
