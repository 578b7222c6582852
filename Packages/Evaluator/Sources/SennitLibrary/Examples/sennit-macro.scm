; Examples of (sennit macro) for the manual.

;;; define-macro
(define-macro (swapped f a b) `(,f ,b ,a))
(swapped - 1 10) ; => 9
(define-macro (while-let (name test) . body)
  `(let loop () (let ((,name ,test)) (if ,name (begin ,@body (loop))))))
(define-macro reversed (lambda (arguments environment) (reverse arguments)))
(reversed 1 2 3 list) ; => (3 2 1)

;;; defmacro
(defmacro my-unless (test &rest body) `(if ,test #f (begin ,@body)))
(my-unless #f 1 2) ; => 2

;;; er-macro-transformer
(define-syntax my-or
  (er-macro-transformer
    (lambda (form rename compare)
      `(,(rename 'let) ((,(rename 't) ,(cadr form))) (,(rename 'if) ,(rename 't) ,(rename 't) ,(caddr form))))))
(let ((t 5)) (my-or #f t)) ; => 5

;;; gensym
(eq? (gensym) (gensym)) ; => #f
(define-macro (my-or2 a b) (let ((t (gensym))) `(let ((,t ,a)) (if ,t ,t ,b))))
(let ((t 5)) (my-or2 #f t)) ; => 5

;;; generate-temporaries
(length (generate-temporaries '(a b c))) ; => 3

;;; identifier?
(map identifier? '(a "a" (a))) ; => (#t #f #f)

;;; identifier->symbol
(define-syntax name-of (er-macro-transformer (lambda (form rename compare) (list (rename 'quote) (identifier->symbol (rename 'x))))))
(name-of) ; => x

;;; strip-syntax
(define-syntax plain (er-macro-transformer (lambda (form rename compare) `(,(rename 'quote) ,(map symbol? (strip-syntax (list (rename 'x) 'y)))))))
(plain) ; => (#t #t)

;;; macroexpand-1
(define-macro (inc x) `(+ 1 ,x))
(define-macro (inc2 x) `(inc (inc ,x)))
(macroexpand-1 '(inc2 5)) ; => (inc (inc 5))

;;; macroexpand
(define-macro (inc x) `(+ 1 ,x))
(define-macro (inc2 x) `(inc (inc ,x)))
(macroexpand '(inc2 5)) ; => (+ 1 (inc 5))

;;; macroexpand-all
(define-macro (inc x) `(+ 1 ,x))
(macroexpand-all '(list (inc 5) '(inc 5))) ; => (list (+ 1 5) '(inc 5))
(define-syntax swapped (syntax-rules () ((_ a b) (let ((tmp a)) (list b tmp)))))
(macroexpand-all '(swapped tmp 2)) ; => (let ((tmp.1 tmp)) (list 2 tmp.1))
