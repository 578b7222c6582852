; SPDX-License-Identifier: MIT
; The client of (sennit http).

(module (sennit internal))

;;; (send-http-request out method parts headers body) Sends a request. That the other side does not take all of it is no error: it may have answered already.
(define (send-http-request out method parts headers body)
  (let* ((bytes (if (string? body) (string->utf8 body) body))
         (given (without-headers '("content-length" "transfer-encoding" "connection") headers))
         (head
          (http-head
           (string-append method " " (list-ref parts 2) " HTTP/1.1")
           (append
            (if (header-value given "host") '() (list (cons "host" (list-ref parts 3))))
            (if (and (string? body) (not (header-value given "content-type")))
                '(("content-type" . "text/plain; charset=utf-8"))
                '())
            given
            (cond
              ((procedure? body) '(("transfer-encoding" . "chunked")))
              ((and (= (bytevector-length bytes) 0) (member method '("GET" "HEAD" "DELETE" "OPTIONS"))) '())
              (else (list (cons "content-length" (bytevector-length bytes)))))
            '(("connection" . "close"))))))
    (guard (e ((io-error? e) #f))
      (if (procedure? body)
          (send-pieces out head body #t #f)
          (begin
            (write-bytevector head out)
            (write-bytevector bytes out)
            (flush-output-port out))))))

;;; (receive-http-response in method url options) The response to a request.
(define (receive-http-response in method url options)
  (let ((head (read-http-head in (http-option options 'max-header-bytes 16384)))
        (limit (http-option options 'max-body-bytes 67108864)))
    (if (not (pair? head))
        (raise-io
         (cond
           ((eof-object? head) "http-request: the server closed the connection without a response")
           ((eq? head 'too-large) "http-request: the head of the response is too large")
           (else "http-request: the response is malformed"))
         url))
    (let ((status (parse-status-line (car head)))
          (framing (http-framing (cdr head))))
      (cond
        ((or (not status) (memq framing '(malformed unsupported)))
         (raise-io "http-request: the response is malformed" url))
        ((< status 200) (receive-http-response in method url options))
        (else
         (let ((body
                (cond
                  ((or (string=? method "HEAD") (= status 204) (= status 304)) (bytevector))
                  (framing (read-http-body in framing limit))
                  (else (read-http-rest in limit)))))
           (cond
             ((bytevector? body) (http-response status (cdr head) body))
             ((= body 413) (raise-io "http-request: the body of the response is too large" url))
             (else (raise-io "http-request: the response is cut off or malformed" url)))))))))

;;; (read-http-rest in limit) A body that ends with the connection: a bytevector, or 413 if it has more than limit bytes.
(define (read-http-rest in limit)
  (let ((body (read-bytevector (+ limit 1) in)))
    (cond
      ((eof-object? body) (bytevector))
      ((> (bytevector-length body) limit) 413)
      (else body))))
