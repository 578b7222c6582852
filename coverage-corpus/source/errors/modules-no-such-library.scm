; Ends in an error at expansion: a library that does not exist.
(import (scheme base) (scheme write) (corpus does not exist))
(display "not printed\n")
