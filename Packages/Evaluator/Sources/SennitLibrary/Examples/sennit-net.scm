; Examples of (sennit net) for the manual.

(import (sennit net))

;;; tcp-listen tcp-connect listener-accept
(define (first-line-sent text)
  (let* ((listener (tcp-listen 0))
         (client (async (lambda () (let-values (((in out) (tcp-connect "localhost" (listener-port listener)))) (write-bytevector (string->utf8 text) out) (close-port out) (close-port in))))))
    (let-values (((in out) (listener-accept listener)))
      (let ((bytes (read-bytevector-some 100 in)))
        (close-port in) (close-port out) (listener-close listener) (task-wait client)
        (utf8->string bytes)))))
(first-line-sent "hello") ; => "hello"

;;; listener? listener-port listener-close
(let ((listener (tcp-listen 0))) (let ((found (list (listener? listener) (exact-integer? (listener-port listener))))) (listener-close listener) found)) ; => (#t #t)

;;; read-bytevector-some
(read-bytevector-some 10 (open-input-bytevector #u8(1 2 3))) ; => #u8(1 2 3)

;;; resolve-host
(pair? (resolve-host "localhost")) ; => #t

;;; unix-listen unix-connect
(call-with-temporary-directory (lambda (folder)
  (let* ((path (string-append folder "/socket")) (listener (unix-listen path))
         (client (async (lambda () (let-values (((in out) (unix-connect path))) (write-u8 7 out) (close-port out) (close-port in))))))
    (let-values (((in out) (listener-accept listener)))
      (let ((byte (read-u8 in))) (close-port in) (close-port out) (listener-close listener) (task-wait client) byte))))) ; => 7

;;; udp-bind udp-port udp-send udp-receive udp-close
(let ((a (udp-bind)) (b (udp-bind)))
  (udp-send a #u8(1 2 3) "127.0.0.1" (udp-port b))
  (let-values (((bytes host port) (udp-receive b))) (let ((right? (= port (udp-port a)))) (udp-close a) (udp-close b) (list bytes right?)))) ; => (#u8(1 2 3) #t)
