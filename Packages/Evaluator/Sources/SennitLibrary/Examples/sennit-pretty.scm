; Examples of (sennit pretty) for the manual.

;;; pretty-print
(parameterize ((pretty-width 24))
  (pretty-print '((one . #(1 2 3)) (two . "second") (three 3 4)))) ; output: "((one . #(1 2 3))\n (two . \"second\")\n (three 3 4))\n"

;;; pp
(pp '(a "b" #\c)) ; output: "(a \"b\" #\\c)\n"

;;; pretty-print-limited
(parameterize ((pretty-length 3) (pretty-depth 2))
  (pretty-print-limited '#(1 (2 (3)) 4 5 6))) ; output: "#(1 (2 (...)) 4 ... 2 more)\n"

;;; pretty-print-code
(parameterize ((pretty-width 25))
  (pretty-print-code '(define (twice f x) (f (f x))))) ; output: "(define (twice f x)\n  (f (f x)))\n"

;;; pretty-string
(pretty-string '(1 2)) ; => "(1 2)"

;;; pretty-width
(parameterize ((pretty-width 6)) (pp '(1 2 3 4))) ; output: "(1 2 3\n 4)\n"

;;; pretty-depth
(parameterize ((pretty-depth 1)) (pretty-print-limited '(1 (2)))) ; output: "(1 (...))\n"

;;; pretty-length
(parameterize ((pretty-length 2)) (pretty-print-limited '(1 2 3))) ; output: "(1 2 ...)\n"
