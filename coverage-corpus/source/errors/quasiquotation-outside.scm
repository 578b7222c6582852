; Ends in an error at expansion: an unquote outside of any quasiquotation.
(import (scheme base) (scheme write))
(display "not printed\n")
(define x 1)
(write `(a ,x `(b ,(c ,x))))
(write (list ',x ,x))
