; Examples of (sennit process) for the manual.

(import (sennit process))

;;; process-run
(process-run "echo" '("hello")) ; => 0 "hello\n"
(process-run "false" '()) ; => 1 ""

;;; process-spawn process-wait
(process-wait (process-spawn "sh" '("-c" "exit 3"))) ; => 3

;;; process?
(let ((p (process-spawn "true" '()))) (process-wait p) (process? p)) ; => #t

;;; process-id
(let ((p (process-spawn "true" '()))) (process-wait p) (exact-integer? (process-id p))) ; => #t

;;; process-input process-output
(let ((p (process-spawn "cat" '() '((input . pipe) (output . pipe)))))
  (write-string "text" (process-input p))
  (close-port (process-input p))
  (let ((text (read-string 100 (process-output p)))) (process-wait p) text)) ; => "text"

;;; process-error
(let ((p (process-spawn "sh" '("-c" "echo oops >&2") '((error . pipe)))))
  (let ((line (read-line (process-error p)))) (process-wait p) line)) ; => "oops"

;;; process-kill
(let ((p (process-spawn "sleep" '("1000")))) (process-kill p) (process-wait p)) ; => -15

;;; signal-watch signal-stop
(let ((watcher (signal-watch 'usr2))) (signal-stop watcher) 'stopped) ; => stopped
