; SPDX-License-Identifier: MIT
; What server and client of (sennit http) share.

(module (sennit internal))

;;; (header-value headers name) The first value of a name, whatever its case, or #f.
(define (header-value headers name)
  (let loop ((rest headers))
    (if (pair? rest)
        (if (string-ci=? (header-name (car rest)) name) (cdar rest) (loop (cdr rest)))
        #f)))

;;; (header-name header) The name of a header, a string.
(define (header-name header)
  (if (symbol? (car header)) (symbol->string (car header)) (car header)))

;;; (check-http-options options) The options of http-serve and http-request, once they are known to be such.
(define (check-http-options options)
  (for-each
   (lambda (option)
     (if (not (and (pair? option)
                   (memq (car option) '(host timeout max-header-bytes max-body-bytes max-connections))))
         (error "not an option of http-serve or http-request" option)))
   options)
  options)

;;; (http-option options name default) The value of an option, or default.
(define (http-option options name default)
  (let ((entry (assq name options)))
    (if entry (cdr entry) default)))

;;; (without-headers names headers) The headers but for those of the names, which are in lower case.
(define (without-headers names headers)
  (remove (lambda (header) (member (string-downcase (header-name header)) names)) headers))

;;; (timeout-error? object) Whether object was raised because a time limit has passed.
(define (timeout-error? object)
  (and (error-object? object) (eq? (condition-kind object) 'timeout)))

;;; (read-http-body in framing limit) A body of so many bytes, or in chunks: a bytevector, 413 if it has more than limit bytes, or 400.
(define (read-http-body in framing limit)
  (if (number? framing)
      (if (> framing limit)
          413
          (let ((body (read-bytevector framing in)))
            (if (and (bytevector? body) (= (bytevector-length body) framing)) body 400)))
      (let ((bytes (open-output-bytevector)))
        (let loop ((total 0))
          (let ((size (read-chunk-size in)))
            (cond
              ((not size) 400)
              ((= size 0) (if (skip-trailer in 16384) (get-output-bytevector bytes) 400))
              ((> (+ total size) limit) 413)
              (else
               (let ((chunk (read-bytevector size in)))
                 (if (and (bytevector? chunk)
                          (= (bytevector-length chunk) size)
                          (equal? (read-http-line in 0) ""))
                     (begin
                       (write-bytevector chunk bytes)
                       (loop (+ total size)))
                     400)))))))))

;;; (skip-trailer in limit) Reads the fields behind the last chunk, of at most limit bytes, and the empty line; whether they were there.
(define (skip-trailer in limit)
  (let ((line (read-http-line in limit)))
    (and line
         (or (string=? line "")
             (and (> limit (string-length line))
                  (skip-trailer in (- limit (string-length line))))))))

;;; (send-pieces out head body chunked? seconds) Calls body with a procedure that sends a piece of the body, as a chunk if it is to be chunked; seconds may be #f.
(define (send-pieces out head body chunked? seconds)
  (write-bytevector head out)
  (body
   (lambda (piece)
     (let ((bytes (if (string? piece) (string->utf8 piece) piece)))
       (if (> (bytevector-length bytes) 0)
           (let ((send
                  (lambda ()
                    (if chunked?
                        (write-bytevector
                         (string->utf8 (string-append (number->string (bytevector-length bytes) 16) "\r\n"))
                         out))
                    (write-bytevector bytes out)
                    (if chunked? (write-bytevector (string->utf8 "\r\n") out))
                    (flush-output-port out))))
             (if seconds (call-within seconds send) (send)))))))
  (if chunked? (write-bytevector (string->utf8 "0\r\n\r\n") out))
  (flush-output-port out))

;;; (call-within seconds thunk) The same as call-with-timeout, for input and output: an error of these is raised here only, as the ports of a connection that is cancelled close before the task that uses them ends.
(define (call-within seconds thunk)
  (let ((result
         (call-with-timeout
          seconds
          (lambda () (guard (e ((io-error? e) (cons #f e))) (cons #t (thunk)))))))
    (if (car result) (cdr result) (raise (cdr result)))))
