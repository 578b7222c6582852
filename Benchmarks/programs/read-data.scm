; read on a file of about 13 MB of records; writing it first is not timed.
(import (scheme base) (scheme file) (scheme read) (scheme time) (scheme write))

(define name "read-data.tmp")
(define records 200000)
(call-with-output-file name
  (lambda (port)
    (let loop ((i 0))
      (when (< i records)
        (write-string "(record " port)
        (write i port)
        (write-string " \"a name with spaces\" 3.14159 (nested (list of) symbols) #t #\\x)\n" port)
        (loop (+ i 1))))))
(define (run)
  (call-with-input-file name
    (lambda (port)
      (let loop ((count 0))
        (if (eof-object? (read port)) count (loop (+ count 1)))))))
(define expected records)

(let* ((start (current-jiffy))
       (result (run))
       (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))
  (unless (equal? result expected) (error "wrong result" result))
  (display "seconds: ")
  (display seconds)
  (newline))
(delete-file name)
