; Examples of (srfi 28) for the manual.

(import (srfi 28))

;;; format
(format "~a and ~s~%" "one" "two") ; => "one and \"two\"\n"
