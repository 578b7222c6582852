; Examples of (scheme process-context) for the manual.

;;; command-line
(string? (car (command-line))) ; => #t

;;; get-environment-variable
(get-environment-variable "NO_SUCH_VARIABLE") ; => #f

;;; get-environment-variables
(list? (get-environment-variables)) ; => #t

;;; exit
(exit 3) ; error: exit with status 3

;;; emergency-exit
(emergency-exit 3) ; error: exit with status 3
