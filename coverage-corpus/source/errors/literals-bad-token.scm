; Ends in an error of the reader: a character's name that does not exist.
(import (scheme base) (scheme write))
(display "not printed\n")
(write '(#\space #\newline #\x41 "\x41;" #\nbsp end))
