; SPDX-License-Identifier: MIT
; Files and directories. Written with the primitives of Files/*.swift.

(module (sennit file))

;;; (read-file-string path) The contents of a file, which is text in UTF-8, as a string.
(define (read-file-string path)
  (read-whole-port (open-file path 'read)))

;;; (read-file-bytes path) The contents of a file as a bytevector.
(define (read-file-bytes path)
  (read-whole-port (open-file path 'read 'binary)))

;;; (write-file path contents) Makes contents, a string or bytevector, those of a file; an old one is replaced.
(define (write-file path contents)
  (write-whole-file path contents 'write))

;;; (append-file path contents) Writes contents, a string or bytevector, at the end of a file, which is made if there is none.
(define (append-file path contents)
  (write-whole-file path contents 'append))

;;; (copy-file from to) Copies the contents of a file to another, which is replaced if it exists.
(define (copy-file from to)
  (let ((in (open-file from 'read 'binary)))
    (let ((out (open-file to 'write 'binary)))
      (let loop ()
        (let ((piece (read-bytevector 65536 in)))
          (if (eof-object? piece)
              (begin (close-port in) (close-port out))
              (begin (write-bytevector piece out) (loop))))))))

;;; (list-directory path) The names of what is in a directory, in order, without . and ..
(define (list-directory path)
  (map car (directory-entries path)))

;;; (delete-tree path) Deletes a file, or a directory with all that is in it. Links are not followed.
(define (delete-tree path)
  (if (eq? (cdr (assq 'kind (file-stat path #f))) 'directory)
      (begin
        (for-each (lambda (name) (delete-tree (string-append path "/" name))) (list-directory path))
        (delete-directory path))
      (delete-file path)))

;;; (call-with-temporary-directory procedure) Calls procedure with the path of a new directory, deletes that with all that is in it afterwards, and returns what procedure returned.
(define (call-with-temporary-directory procedure)
  (call-with-resource make-temporary-directory procedure delete-tree))

(module (sennit internal))

;;; (write-whole-file path contents mode) Opens a file, writes contents to it and closes it.
(define (write-whole-file path contents mode)
  (if (string? contents)
      (let ((port (open-file path mode)))
        (write-string contents port)
        (close-port port))
      (let ((port (open-file path mode 'binary)))
        (write-bytevector contents port)
        (close-port port))))
