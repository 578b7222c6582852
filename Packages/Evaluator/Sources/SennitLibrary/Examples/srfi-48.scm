; Examples of (srfi 48) for the manual.

(import (srfi 48))

;;; format
(format "~a is ~s" "name" "Ada") ; => "name is \"Ada\""
(format #f "~x ~b ~8,2f" 255 5 3.14159) ; => "ff 101     3.14"
(format #t "shown~%") ; output: "shown\n"
