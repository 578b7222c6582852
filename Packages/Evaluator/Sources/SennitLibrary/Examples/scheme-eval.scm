; Examples of (scheme eval) for the manual.

;;; environment
(eval '(* 6 7) (environment '(scheme base))) ; => 42
(eval '(first '(1 2)) (environment '(rename (only (scheme base) car quote) (car first)))) ; => 1

;;; eval
(eval (list '+ 1 2) (environment '(scheme base))) ; => 3
