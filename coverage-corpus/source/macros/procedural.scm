; Macros that procedures expand: er-macro-transformer, define-macro, defmacro, in programs, bodies and libraries.
(define-library (macro helpers)
  (import (scheme base))
  (export make-let)
  (begin (define (make-let names values body) `(let ,(map list names values) ,@body))))
(define-library (macros)
  (import (scheme base) (sennit macro) (macro helpers))
  (export my-let my-or counted)
  (begin
    (define (count-forms forms) (length forms))
    (define-macro (my-let names values . body) (make-let names values body))
    (define-macro (counted . forms) `(list ,(count-forms forms) ,@forms))
    (define-syntax my-or
      (er-macro-transformer
        (lambda (form rename compare)
          (cond ((null? (cdr form)) #f)
                ((null? (cddr form)) (cadr form))
                (else
                 `(,(rename 'let) ((,(rename 't) ,(cadr form)))
                    (,(rename 'if) ,(rename 't) ,(rename 't) (,(rename 'my-or) ,@(cddr form)))))))))))
(import (scheme base) (scheme write) (sennit macro) (macros))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (my-let (a b) (1 2) (+ a b)) (counted 'x 'y))
(show (let ((t 5) (if list)) (my-or #f t)))
; Whose symbols mean something where the macro is used, and whose parts keep their places.
(define-macro (anaphoric-if test then else) `(let ((it ,test)) (if it ,then ,else)))
(show (anaphoric-if (assv 2 '((1 . one) (2 . two))) (cdr it) 'none))
(defmacro unless-zero (n &rest body) `(if (= ,n 0) 'zero (begin ,@body)))
(show (unless-zero 0 1) (unless-zero 3 1 2))
(define-macro backwards (lambda (arguments environment) (reverse arguments)))
(show (backwards 3 2 1 list))
(define-macro (for (name from to) . body)
  `(do ((,name ,from (+ ,name 1))) ((> ,name ,to)) ,@body))
(for (i 1 3) (display i))
(newline)
; In bodies, and local.
(define (body n)
  (define-macro (double x) `(* 2 ,x))
  (define m (double n))
  (let-syntax ((quoted (er-macro-transformer (lambda (form rename compare) (list (rename 'quote) (cdr form))))))
    (list m (quoted m n))))
(show (body 21))
; compare, and the expansion of macros in a macro's arguments.
(define-syntax which
  (er-macro-transformer
    (lambda (form rename compare)
      (list (rename 'quote) (map (lambda (name) (compare name (rename 'else))) (cdr form))))))
(show (which else other 5) (let ((else 1)) (which else)))
(define-macro (expansion form) (list 'quote (strip-syntax (macroexpand-all form $ENV))))
(show (expansion (list (unless-zero 1 2) '(unless-zero 1 2))))
; Vectors, strings and numbers go through unchanged.
(define-macro (constants . items) (list 'quote items))
(show (constants #(1 (2)) "s" #\c 2.5 1/3 123456789012345678901234567890 #u8(1 2) () (a . b)))
; A name that nobody else can have.
(define-macro (evaluated-once f x) (let ((g (gensym 'g))) `(let ((,g ,x)) (,f ,g ,g))))
(show (let ((g 3)) (evaluated-once + (begin (display "once ") g))))
