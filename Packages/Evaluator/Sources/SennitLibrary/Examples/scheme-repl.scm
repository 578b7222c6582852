; Examples of (scheme repl) for the manual.

;;; interaction-environment
(eval '(begin (define seven 7) (* seven 6)) (interaction-environment)) ; => 42
