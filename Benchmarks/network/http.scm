; An HTTP server on a free port, which it prints, that answers every request with the same few bytes.
(import (scheme base) (scheme write) (sennit net) (sennit http))

(let ((listener (tcp-listen 0 "127.0.0.1")))
  (display (listener-port listener))
  (newline)
  (flush-output-port)
  (http-serve listener (lambda (request) "Hello, world\n") (quote ((max-connections . 20000)))))
