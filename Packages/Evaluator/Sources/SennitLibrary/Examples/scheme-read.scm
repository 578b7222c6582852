; Examples of (scheme read) for the manual.

;;; read
(read (open-input-string "(a . b) 2")) ; => (a . b)
(read (open-input-string "'x")) ; => 'x
(eof-object? (read (open-input-string " ; nothing"))) ; => #t
