; SPDX-License-Identifier: MIT
; The server of (sennit http).

(module (sennit internal))

;;; (accept-http listener slots handler options) Serves the connections of listener, as many at a time as slots has room for, until it is closed.
(define (accept-http listener slots handler options)
  (channel-send slots #t)
  (let ((connection (accept-connection listener)))
    (if connection
        (begin
          (async
           (lambda ()
             (dynamic-wind
              (lambda () #f)
              (lambda () (serve-connection (car connection) (cdr connection) handler options))
              (lambda ()
                (abandon-port (car connection))
                (abandon-port (cdr connection))
                (without-cancellation (lambda () (channel-receive slots)))))))
          (accept-http listener slots handler options)))))

;;; (accept-connection listener) A pair of the ports of the next connection; #f when the listener is closed. Where the system has no room for another one, it is waited for.
(define (accept-connection listener)
  (let ((result
         (guard (e ((and (io-error? e) (pair? (error-object-irritants e)))
                    (let ((code (car (error-object-irritants e))))
                      (cond
                        ((member code '("ECANCELED" "EBADF" "EINVAL")) 'closed)
                        ((member code '("EMFILE" "ENFILE" "ENOBUFS" "ENOMEM" "ECONNABORTED")) 'full)
                        (else (raise e))))))
           (call-with-values (lambda () (listener-accept listener)) cons))))
    (cond
      ((pair? result) result)
      ((eq? result 'closed) #f)
      (else (sleep 0.05) (accept-connection listener)))))

;;; (serve-connection in out handler options) Answers the requests of a connection, one after another. That the other side goes away is no error.
(define (serve-connection in out handler options)
  (guard (e ((or (io-error? e) (timeout-error? e)) #f)
            ((not (end-of-fiber? e)) (report-http-error "a response cannot be sent" e)))
    (let loop ((send #f))
      (let ((request (receive-request in out send options)))
        (cond
          ((pair? request)
           (let ((response (call-handler handler request))
                 (keep? (keep-connection? request)))
             (let ((send (answer out request response keep? options)))
               (if (and keep? (not (eq? send 'close)))
                   (loop send)
                   (end-connection in out send options)))))
          ((eof-object? request) #f)
          (else
           (end-connection
            in out
            (answer out '((method . "GET") (minor . 1)) (http-response request '() (http-status-text request)) #f
                    options)
            options)))))))

;;; (end-connection in out send options) Sends the last response, if that is not done, and ends the connection: what the other side sends meanwhile is read, as it would lose the response otherwise.
(define (end-connection in out send options)
  (call-within
   (http-option options 'timeout 30)
   (lambda ()
     (if (procedure? send) (send))
     (close-port out)))
  (call-within
   (min 2 (http-option options 'timeout 30))
   (lambda ()
     (let loop ((count 0))
       (if (and (< count 64) (bytevector? (read-bytevector 16384 in)))
           (loop (+ count 1)))))))

;;; (receive-request in out send options) Sends the response before, if there is one, and receives the next request. Without one: the end-of-file object, or the status to answer.
(define (receive-request in out send options)
  (let* ((seconds (http-option options 'timeout 30))
         (head
          (guard (e ((timeout-error? e) (if (u8-ready? in) 408 (eof-object))))
            (call-within
             seconds
             (lambda ()
               (if send (send))
               (read-http-head in (http-option options 'max-header-bytes 16384)))))))
    (cond
      ((pair? head) (complete-request in out (parse-request-line (car head)) (cdr head) options))
      ((eq? head 'too-large) 431)
      ((eq? head 'malformed) 400)
      ((eq? head 'cut-off) (eof-object))
      (else head))))

;;; (complete-request in out line headers options) The request with this first line, parsed, and headers, once its body is read; or the status to answer.
(define (complete-request in out line headers options)
  (let ((framing (http-framing headers)))
    (cond
      ((eq? line 'malformed) 400)
      ((eq? line 'version) 505)
      ((eq? framing 'malformed) 400)
      ((eq? framing 'unsupported) 501)
      ((and (= (list-ref line 4) 1) (not (header-value headers "host"))) 400)
      (else
       (let ((body
              (if (or (not framing) (eqv? framing 0))
                  (bytevector)
                  (receive-request-body in out headers framing options))))
         (if (bytevector? body)
             (list (cons 'method (car line)) (cons 'target (list-ref line 1)) (cons 'path (list-ref line 2))
                   (cons 'query (list-ref line 3)) (cons 'headers headers) (cons 'body body)
                   (cons 'minor (list-ref line 4)))
             body))))))

;;; (receive-request-body in out headers framing options) The body of a request, or the status to answer.
(define (receive-request-body in out headers framing options)
  (let ((limit (http-option options 'max-body-bytes 1048576)))
    (if (and (number? framing) (> framing limit))
        413
        (guard (e ((timeout-error? e) 408))
          (call-within
           (http-option options 'timeout 30)
           (lambda ()
             (if (http-token? (header-value headers "expect") "100-continue")
                 (begin
                   (write-bytevector (http-head "HTTP/1.1 100 Continue" '()) out)
                   (flush-output-port out)))
             (read-http-body in framing limit)))))))

;;; (keep-connection? request) Whether the other side wants to send more requests.
(define (keep-connection? request)
  (let ((connection (request-header request "connection")))
    (if (>= (cdr (assq 'minor request)) 1)
        (not (http-token? connection "close"))
        (http-token? connection "keep-alive"))))

;;; (call-handler handler request) What handler returns for request, as a response.
(define (call-handler handler request)
  (guard (e ((not (end-of-fiber? e))
             (report-http-error
              (string-append (request-method request) " " (request-target request))
              e)
             (http-response 500 '() "Internal Server Error")))
    (let ((result (handler request)))
      (cond
        ((or (string? result) (bytevector? result) (procedure? result)) (http-response 200 '() result))
        ((and (pair? result) (pair? (car result)) (assq 'status result)) result)
        (else (error "http-serve: the handler did not return a response" result))))))

;;; (end-of-fiber? object) Whether object was raised because the fiber or the program is to end.
(define (end-of-fiber? object)
  (and (error-object? object)
       (memq (condition-kind object) '(cancelled interrupted exit))))

;;; (report-http-error what object) Shows on the error port what was raised, and when.
(define (report-http-error what object)
  (write-string
   (call-with-output-string
    (lambda (text)
      (write-string "http-serve: " text)
      (write-string what text)
      (write-string ": " text)
      (if (error-object? object)
          (begin
            (display (error-object-message object) text)
            (for-each
             (lambda (irritant) (write-string " " text) (write irritant text))
             (error-object-irritants object)))
          (write object text))
      (newline text)))
   (current-error-port)))

;;; (answer out request response keep? options) Prepares a response. Returns a procedure that sends it if it is short; sends it and returns #f otherwise, or close if the connection ends with it.
(define (answer out request response keep? options)
  (let* ((given (response-body response))
         (body (if (string? given) (string->utf8 given) given))
         (status (response-status response))
         (bodiless? (or (< status 200) (= status 204) (= status 304)))
         (sent? (not (or bodiless? (string=? (request-method request) "HEAD"))))
         (chunked? (and (procedure? body) (>= (cdr (assq 'minor request)) 1)))
         (keep? (and keep?
                     (or chunked? (bytevector? body) (not sent?))
                     (not (http-token? (response-header response "connection") "close"))))
         (head (response-head status response body bodiless? chunked? keep?))
         (seconds (http-option options 'timeout 30)))
    (cond
      ((not sent?) (send-later out head (bytevector) keep?))
      ((procedure? body)
       (send-pieces out head body chunked? seconds)
       (if keep? #f 'close))
      ((<= (bytevector-length body) 65536) (send-later out head body keep?))
      (else
       (write-bytevector head out)
       (send-slices out body seconds)
       (if keep? #f 'close)))))

;;; (send-later out head body keep?) A procedure that sends head and body; if the connection is to end, it is sent now.
(define (send-later out head body keep?)
  (write-bytevector head out)
  (write-bytevector body out)
  (if keep?
      (lambda () (flush-output-port out))
      'close))

;;; (response-head status response body bodiless? chunked? keep?) The bytes of the head of a response.
(define (response-head status response body bodiless? chunked? keep?)
  (let* ((given (without-headers '("content-length" "transfer-encoding" "connection") (response-headers response)))
         (date (and (not (header-value given "date")) (http-date))))
    (http-head
     (string-append "HTTP/1.1 " (number->string status) " " (http-status-text status))
     (append
      (if date (list (cons "date" date)) '())
      (if (and (string? (response-body response)) (not (header-value given "content-type")))
          '(("content-type" . "text/plain; charset=utf-8"))
          '())
      given
      (cond
        (bodiless? '())
        (chunked? '(("transfer-encoding" . "chunked")))
        ((bytevector? body) (list (cons "content-length" (bytevector-length body))))
        (else '()))
      (if keep? '() '(("connection" . "close")))))))

;;; (send-slices out bytes seconds) Sends bytes, each 64 KiB of which must be taken within so many seconds.
(define (send-slices out bytes seconds)
  (let ((end (bytevector-length bytes)))
    (let loop ((start 0))
      (if (< start end)
          (let ((next (min end (+ start 65536))))
            (call-within
             seconds
             (lambda ()
               (write-bytevector bytes out start next)
               (flush-output-port out)))
            (loop next))))))
