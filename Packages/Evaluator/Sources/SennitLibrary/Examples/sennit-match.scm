; Examples of (sennit match) for the manual.

;;; match
(match '(point 1 2) ((list 'point x y) (+ x y)) (_ 'other)) ; => 3
(match #hash((name . "Ada")) ((hashmap ('name n)) n)) ; => "Ada"

;;; match-lambda
(map (match-lambda ((cons a _) a)) '((1 2) (3))) ; => (1 3)

;;; match-let
(match-let (((list a b) '(1 2))) (+ a b)) ; => 3

;;; match-define
(let () (match-define (cons head tail) '(1 2 3)) tail) ; => (2 3)

;;; match-lambda*
((match-lambda* ((list (list a b) c) (list a b c))) '(1 2) 3) ; => (1 2 3)

;;; match-let*
(match-let* (((cons a b) '(1 . 2)) ((list c) (list (+ a b)))) c) ; => 3
