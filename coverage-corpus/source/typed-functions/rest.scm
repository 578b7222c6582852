; Typed functions: rest parameters, parameters without types, clauses in both orders, numbers of arguments.
(import (scheme base) (scheme write) (sennit base) (sennit error))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))
(define (attempt thunk)
  (guard (e ((error-object? e) (list (condition-kind e) (error-object-message e)))) (thunk)))

(deffunc join (separator . parts)
  (:args string . list)
  (:return string)
  (if (null? parts)
      ""
      (let loop ((text (car parts)) (rest (cdr parts)))
        (if (null? rest)
            text
            (loop (string-append text separator (car rest)) (cdr rest))))))
(show-written (join ", "))
(show-written (join ", " "one"))
(show-written (join ", " "one" "two" "three"))
(show-written (apply join "-" (map number->string '(1 2 3 4))))
(show-written (attempt (lambda () (join #\, "one"))))
(show-written (attempt (lambda () (join))))

; All arguments are in the rest list.
(deffunc total numbers (:args . list) (:return number) (let ((sum (apply + numbers))) sum))
(show (total) " " (total 1) " " (total 1 2.5) " " (total 1/2 1/3 1/6))

; A rest list without a type.
(deffunc tagged (tag . items) (:args symbol) (:return pair) (cons tag items))
(show-written (tagged 'numbers 1 2 3))
(show-written (tagged 'none))
(show-written (attempt (lambda () (tagged "numbers" 1 2 3))))

; Some parameters may be anything.
(deffunc replicate (n x) (:args integer any) (:return list)
  (let loop ((n n) (l '())) (if (<= n 0) l (loop (- n 1) (cons x l)))))
(show-written (replicate 3 'x))
(show-written (replicate 2 "y"))
(show-written (replicate 0 #f))
(show-written (attempt (lambda () (replicate 'x 3))))

; The result's type first.
(deffunc longest (a b)
  (:return string)
  (:args string string)
  (if (< (string-length a) (string-length b)) b a))
(show (longest "kelp" "seaweed") " " (longest "kelp" "reed"))

; One clause only, or none.
(deffunc first-char (s) (:args string) (string-ref s 0))
(deffunc as-text (x) (:return string) (if (symbol? x) (symbol->string x) x))
(deffunc swap (pair) (cons (cdr pair) (car pair)))
(show-written (list (first-char "abc") (as-text 'sym) (as-text "str") (swap '(1 . 2))))
(show-written (attempt (lambda () (as-text 5))))

; No parameters at all.
(deffunc answer () (:args) (:return integer) 42)
(show (answer))
(show-written (attempt (lambda () (answer 1))))

; Numbers of arguments.
(deffunc three (a b c) (:args any any any) (:return list) (list a b c))
(show-written (three 1 2 3))
(show-written (attempt (lambda () (three 1 2))))
(show-written (attempt (lambda () (three 1 2 3 4))))
(show-written (attempt (lambda () (replicate 1))))
