; Nested quasiquotations: levels go up and down, only the outermost one's holes are filled.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (newline)) items))

(define x 1)
(define l '(2 3))
(show `(a `(b ,(c ,x))) `(a `(b ,(c ,(+ x 10) d) e) f) `(1 ```,,@,,@(list (+ 1 2)) 4))
(show `(a `(b ,x)) `(a `(b ,,x)) `(a `(b ,',x)) `(a `(b ,@x)) `(a `(b ,@,x)) `(a `(b ,,@l)) `(a `(b ,@,@l)))
; The examples of the report.
(show `(a `(b ,(foo ,(+ 1 3) d) e) f))
(show (let ((name1 'x) (name2 'y)) `(a `(b ,,name1 ,',name2 d) e)))
; Three levels.
(show `(1 `(2 `(3 ,(4 ,(5 ,x)))))  `(1 `(2 `(3 ,,,x))) `(1 `,(2 `,(3 ,x))))
(show `(`(`(,,,x ,,,@l) ,,x) ,x))
; Unquote within quote within quasiquote; an inner quasiquote within an unquote begins anew.
(show `(a ',x `',x ',`(b ,x)) `(a ,`(b ,x ,`(c ,x))) `(,(list `(,x) `(,@l))))
; Down to level zero and up again.
(show `(a `(b ,(c ,(car `(,(* x 100) z))))) `(level0 `(level1 ,(level0 ,`(again ,x)))))
; Spelled out.
(show (quasiquote (a (quasiquote (b (unquote (c (unquote x)))))))
      (quasiquote (a (quasiquote (unquote (unquote-splicing l))))))
; Vectors inside of nested levels, and quasiquoted vectors that hold quasiquotations.
(show `(a `#(b ,(c ,x) ,@(d ,@l))) `#(1 `(2 ,(3 ,x)) ,x) `#(`#(,,x)))
; Splices of inner levels, which may hold several expressions.
(show `(1 `(2 ,@(f ,@l) ,(g ,@l ,x))) `(`(,@(,x ,@l)) end))
; What comes out is a template again: evaluated as a macro's own template it fills the next level.
(define-syntax outer (syntax-rules () ((_ v) `(outer v ,v `(inner v ,v ,(deeper ,v))))))
(show (outer 7) (outer (+ 1 2)))
; Programs that make programs with templates of their own.
(define (template-for names) `(lambda (value) `(,',(car names) ,value ,@',(cdr names))))
(show (template-for '(tag a b)) (cadr (template-for '(t))))
; Holes in a tail position of an inner level.
(show `(a `(b . ,(c . ,x))) `(a `(b . ,,x)))
; Dotted pairs with the marks' names in places where they mean nothing.
(show `(a unquote x y) `(quasiquote ,x))
