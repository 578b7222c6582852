; Examples of (scheme load) for the manual.

;;; load
(call-with-temporary-directory (lambda (folder) (let ((file (string-append folder "/two.scm"))) (write-file file "(define two 2) (display (+ two two))") (load file)))) ; output: "4"
