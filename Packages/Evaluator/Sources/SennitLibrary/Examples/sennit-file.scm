; Examples of (sennit file) for the manual.

;;; call-with-temporary-directory write-file read-file-string
(call-with-temporary-directory (lambda (folder) (let ((file (string-append folder "/a"))) (write-file file "text") (read-file-string file)))) ; => "text"

;;; append-file
(define (in-folder procedure) (call-with-temporary-directory (lambda (folder) (let ((file (string-append folder "/a"))) (write-file file "text") (procedure folder file)))))
(in-folder (lambda (folder file) (append-file file " more") (read-file-string file))) ; => "text more"

;;; read-file-bytes
(in-folder (lambda (folder file) (read-file-bytes file))) ; => #u8(116 101 120 116)

;;; copy-file list-directory
(in-folder (lambda (folder file) (copy-file file (string-append folder "/b")) (list-directory folder))) ; => ("a" "b")

;;; rename-file
(in-folder (lambda (folder file) (rename-file file (string-append folder "/new")) (list-directory folder))) ; => ("new")

;;; make-directory directory-entries
(in-folder (lambda (folder file) (make-directory (string-append folder "/sub")) (directory-entries folder))) ; => (("a" . file) ("sub" . directory))

;;; delete-directory
(in-folder (lambda (folder file) (let ((sub (string-append folder "/sub"))) (make-directory sub) (delete-directory sub) (file-exists? sub)))) ; => #f

;;; delete-tree
(let ((folder (make-temporary-directory))) (write-file (string-append folder "/a") "") (delete-tree folder) (file-exists? folder)) ; => #f

;;; make-temporary-directory
(let ((folder (make-temporary-directory "/tmp/example-"))) (delete-directory folder) (substring folder 0 13)) ; => "/tmp/example-"

;;; file-stat
(in-folder (lambda (folder file) (cdr (assq 'size (file-stat file))))) ; => 4

;;; make-symbolic-link real-path
(in-folder (lambda (folder file) (let ((link (string-append folder "/link"))) (make-symbolic-link link file) (string=? (real-path link) (real-path file))))) ; => #t

;;; open-file
(in-folder (lambda (folder file) (call-with-port (open-file file 'append) (lambda (port) (write-string "!" port))) (read-file-string file))) ; => "text!"

;;; set-file-permissions
(in-folder (lambda (folder file) (set-file-permissions file #o600) (number->string (bitwise-and #o777 (cdr (assq 'permissions (file-stat file)))) 8))) ; => "600"

;;; watch-file watcher-next watcher-stop
(in-folder (lambda (folder file) (let ((watcher (watch-file folder))) (write-file (string-append folder "/b") "") (let ((event (watcher-next watcher))) (watcher-stop watcher) (cdr event))))) ; => "b"
