; Examples of (scheme write) for the manual.

;;; display
(display '("a" #\b 1.5)) ; output: "(a b 1.5)"

;;; write
(write '("a" #\b 1.5)) ; output: "(\"a\" #\\b 1.5)"

;;; write-shared
(let ((x (list 1 2))) (write-shared (list x x))) ; output: "(#0=(1 2) #0#)"

;;; write-simple
(let ((x (list 1 2))) (write-simple (list x x))) ; output: "((1 2) (1 2))"
