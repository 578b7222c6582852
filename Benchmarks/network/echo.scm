; An echo server on a free port, which it prints: what a client sends comes back.
(import (scheme base) (scheme write) (sennit net) (sennit task))

(define (echo in out)
  (let ((bytes (read-bytevector-some 65536 in)))
    (if (eof-object? bytes)
        (begin (close-port in) (close-port out))
        (begin
          (write-bytevector bytes out)
          (flush-output-port out)
          (echo in out)))))

(let ((listener (tcp-listen 0 "127.0.0.1")))
  (display (listener-port listener))
  (newline)
  (flush-output-port)
  (let loop ()
    (call-with-values
     (lambda () (listener-accept listener))
     (lambda (in out) (spawn-fiber (lambda () (echo in out)))))
    (loop)))
