; SPDX-License-Identifier: MIT
; HTTP/1.1, RFC 9110 and 9112. Written with (sennit net) and the primitives of Http/*.swift.
;
; A request and a response are association lists: what procedures of this library take and return can be made,
; changed and shown like any other list.

(module (sennit http))

;;; (request-method request) The method of a request, a string such as "GET".
(define (request-method request) (cdr (assq 'method request)))

;;; (request-target request) What a request asks for as it was sent: the path with the query, encoded.
(define (request-target request) (cdr (assq 'target request)))

;;; (request-path request) The path of a request, decoded.
(define (request-path request) (cdr (assq 'path request)))

;;; (request-query request) The query of a request, an association list of strings, decoded.
(define (request-query request) (cdr (assq 'query request)))

;;; (request-headers request) The headers of a request: an association list of names, in lower case, and values.
(define (request-headers request) (cdr (assq 'headers request)))

;;; (request-header request name) The first header of that name, whatever its case, or #f.
(define (request-header request name) (header-value (request-headers request) name))

;;; (request-body request) The body of a request, a bytevector, empty if there is none.
(define (request-body request) (cdr (assq 'body request)))

;;; (request-text request) The body of a request as a string, which is in UTF-8.
(define (request-text request) (utf8->string (request-body request)))

;;; (http-response status [headers [body]]) A response. headers is an association list of names, strings or symbols, and values, strings or exact integers. body is a string, a bytevector, or a procedure, which is called with a procedure to send strings and bytevectors with, one piece after another.
(define http-response
  (case-lambda
    ((status) (http-response status '() (bytevector)))
    ((status headers) (http-response status headers (bytevector)))
    ((status headers body)
     (list (cons 'status status) (cons 'headers headers) (cons 'body body)))))

;;; (response-status response) The status of a response, an exact integer.
(define (response-status response) (cdr (assq 'status response)))

;;; (response-headers response) The headers of a response; of one that http-request returned, the names are in lower case.
(define (response-headers response) (cdr (assq 'headers response)))

;;; (response-header response name) The first header of that name, whatever its case, or #f.
(define (response-header response name) (header-value (response-headers response) name))

;;; (response-body response) The body of a response; of one that http-request returned, a bytevector.
(define (response-body response) (cdr (assq 'body response)))

;;; (response-text response) The body of a response as a string, which is in UTF-8.
(define (response-text response)
  (let ((body (response-body response)))
    (if (string? body) body (utf8->string body))))

;;; (http-status-text status) What a status means, in English.
(define (http-status-text status)
  (case status
    ((100) "Continue") ((101) "Switching Protocols")
    ((200) "OK") ((201) "Created") ((202) "Accepted") ((204) "No Content") ((206) "Partial Content")
    ((301) "Moved Permanently") ((302) "Found") ((303) "See Other") ((304) "Not Modified")
    ((307) "Temporary Redirect") ((308) "Permanent Redirect")
    ((400) "Bad Request") ((401) "Unauthorized") ((403) "Forbidden") ((404) "Not Found")
    ((405) "Method Not Allowed") ((406) "Not Acceptable") ((408) "Request Timeout") ((409) "Conflict")
    ((410) "Gone") ((411) "Length Required") ((412) "Precondition Failed") ((413) "Content Too Large")
    ((414) "URI Too Long") ((415) "Unsupported Media Type") ((417) "Expectation Failed")
    ((422) "Unprocessable Content") ((426) "Upgrade Required") ((429) "Too Many Requests")
    ((431) "Request Header Fields Too Large")
    ((500) "Internal Server Error") ((501) "Not Implemented") ((502) "Bad Gateway")
    ((503) "Service Unavailable") ((504) "Gateway Timeout") ((505) "HTTP Version Not Supported")
    (else "Unknown")))

;;; (http-serve where handler [options]) Answers HTTP requests with what handler returns for them, each connection in a task of its own, until this fiber is cancelled or the listener closed. where is a port of this machine, or a listener of tcp-listen. handler is called with a request and returns a response, or its body alone for status 200; an error in it is answered with 500, and shown on the error port. options is an association list: host, as for tcp-listen; timeout, in how many seconds a request must arrive and a piece of a response be taken, 30; max-header-bytes, 16384; max-body-bytes, 1048576; max-connections at a time, 1024.
(define http-serve
  (case-lambda
    ((where handler) (http-serve where handler '()))
    ((where handler options)
     (let* ((options (check-http-options options))
            (listener
             (if (listener? where) where (tcp-listen where (http-option options 'host "127.0.0.1"))))
            (slots (make-channel (http-option options 'max-connections 1024))))
       (dynamic-wind
        (lambda () #f)
        (lambda () (accept-http listener slots handler options))
        (lambda () (listener-close listener)))))))

;;; (http-request method url [headers [body [options]]]) Sends a request to an http server and returns its response, whatever its status. method is a string; headers and body are as for http-response. options is an association list: timeout, for all of it, 60 seconds; max-header-bytes, 16384; max-body-bytes, 67108864, beyond which it is an error.
(define http-request
  (case-lambda
    ((method url) (http-request method url '() (bytevector) '()))
    ((method url headers) (http-request method url headers (bytevector) '()))
    ((method url headers body) (http-request method url headers body '()))
    ((method url headers body options)
     (let ((parts (parse-url url))
           (options (check-http-options options)))
       (if (not parts) (raise-io "http-request: not an http URL" url))
       (call-with-timeout
        (http-option options 'timeout 60)
        (lambda ()
          (call-with-values
           (lambda () (tcp-connect (car parts) (cadr parts)))
           (lambda (in out)
             (dynamic-wind
              (lambda () #f)
              (lambda ()
                (send-http-request out method parts headers body)
                (receive-http-response in method url options))
              (lambda () (abandon-port in) (abandon-port out)))))))))))

;;; (http-get url [headers]) The response to a request for what is at url.
(define http-get
  (case-lambda
    ((url) (http-request "GET" url))
    ((url headers) (http-request "GET" url headers))))
