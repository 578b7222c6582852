; Examples of (scheme file) for the manual.

;;; call-with-output-file
(define (in-new-file procedure) (call-with-temporary-directory (lambda (folder) (procedure (string-append folder "/example")))))
(in-new-file (lambda (name) (call-with-output-file name (lambda (port) (write '(1 2) port))) (read-file-string name))) ; => "(1 2)"

;;; call-with-input-file
(in-new-file (lambda (name) (write-file name "(1 2) 3") (call-with-input-file name read))) ; => (1 2)

;;; open-output-file
(in-new-file (lambda (name) (let ((port (open-output-file name))) (write-string "text" port) (close-port port) (read-file-string name)))) ; => "text"

;;; open-input-file
(in-new-file (lambda (name) (write-file name "first\nsecond") (call-with-port (open-input-file name) read-line))) ; => "first"

;;; open-binary-output-file open-binary-input-file
(in-new-file (lambda (name)
  (call-with-port (open-binary-output-file name) (lambda (port) (write-bytevector #u8(1 2 3) port)))
  (call-with-port (open-binary-input-file name) (lambda (port) (read-bytevector 10 port))))) ; => #u8(1 2 3)

;;; with-output-to-file
(in-new-file (lambda (name) (with-output-to-file name (lambda () (display "shown"))) (read-file-string name))) ; => "shown"

;;; with-input-from-file
(in-new-file (lambda (name) (write-file name "first\nsecond") (with-input-from-file name read-line))) ; => "first"

;;; file-exists?
(file-exists? "/no/such/file") ; => #f

;;; delete-file
(in-new-file (lambda (name) (write-file name "") (delete-file name) (file-exists? name))) ; => #f
