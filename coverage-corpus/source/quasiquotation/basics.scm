; Quasiquotation on one level: unquote and unquote-splicing in every position of lists.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define x 5)
(define l '(1 2 3))
(show `a `5 `"s" `#\c `#t `() `(a) `(a b c) `(a . b) `((a) ((b))))
(show `,x `(,x) `(a ,x) `(,x a) `(a ,x b) `(,x ,x) `((,x) ,(list x)) `(a . ,x) `(,x . a) `(,x . ,x))
(show `,(+ 1 2) `(1 ,(+ 1 1) 3) `(sum ,(apply + l)) `(nested (deep (,(* x x))) end))
; Splicing: at the beginning, in the middle, at the end, alone, several, empty.
(show `(,@l) `(,@l a) `(a ,@l b) `(a ,@l) `(,@l ,@l) `(,@'() a) `(a ,@'()) `(,@'()) `(,@'() ,@'() ,@'()))
(show `((,@l) (,@l)) `(a (b ,@l) c) `(,@(map square l) . end) `(a ,@l . ,x) `(,x ,@l ,x))
(show `(1 ,@(if #f '(hidden) '()) 2) `(,@(list 1 2) ,@(list 3) 4 ,@(list 5 6)) `(a ,@(cons 'b '(c))))
; The last splice may be what is no list: it becomes the tail.
(show `(a ,@x) `(,@x) `(1 2 ,@'end) `((1 ,@'a) ,@'b) `(a ,@'(b . c)))
; After the dot: an unquote, also spelled out.
(show `(1 . ,l) `(1 . ,(cdr l)) `(1 unquote (+ 1 1)) `(1 . (2 ,x)) `(a . (,x . ,x)))
; The long names are the same.
(show (quasiquote (a (unquote x) (unquote-splicing l))) (quasiquote x) (quasiquote (unquote (+ x 1))))
; Quotation marks inside, and quotations of what is inserted.
(show `'a `(quote ,x) `',x `(',x ',@l) `(list ',x '(a ,x)) `(,'a ,''b) `(,'(1 . 2) ,@'(3 4)))
; What is inserted is not looked into again.
(define template '(a ,x ,@l))
(show `(,template) `(,@template) `(,'(unquote x)) `(1 `,(+ 1 2)))
; Unquoted expressions see the variables around them, at each turn and level.
(show (let loop ((i 3) (acc '())) (if (= i 0) acc (loop (- i 1) `(,i ,@acc)))))
(show (map (lambda (k v) `(,k . ,v)) '(a b) '(1 2)) ((lambda (a . rest) `(first ,a others ,@rest)) 1 2 3))
(show `(,(let ((x 'inner)) `(,x ,(let ((x 'innermost)) x))) ,x))
; Constant parts are the same object each time, what is spliced last is shared.
(define (make y) `((constant part) ,y))
(show (eq? (car (make 1)) (car (make 2))) (make 'z) (eq? (cddr `(a ,x ,@l)) l) (equal? `(,@l) l))
; Long lists with holes, and many splices.
(show `(0 1 ,x 3 4 ,x 6 7 8 9 ,@l 13 14 15 ,x 17 18 ,@l 22 23 (24 ,@l) 28 29 ,x . 31))
(define s '(s))
(show `(,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s ,@s))
