; syntax-rules: an ellipsis of another name, the ellipsis as datum, ... and _ among the literals, underscores.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-syntax with-stars (syntax-rules *** () ((_ (name value) ***) '((name ***) (value ***) ...))))
(show (with-stars (a 1) (b 2)) (with-stars))
(define-syntax with-dots
  (syntax-rules :: (=>) ((_ (x => y ::) ::) '((x (y ::)) ::)) ((_ other ::) '(other ::))))
(show (with-dots (a => 1 2) (b =>)) (with-dots a b))
; (... ...) stands for the ellipsis itself, (... template) for a template without ellipses.
(define-syntax dots-as-data (syntax-rules () ((_ x ...) '(x ... (... ...) (... (y ...))))))
(show (dots-as-data) (dots-as-data 1))
(define-syntax escaped-vector (syntax-rules () ((_ a b) '#(a (... ...) (... (y ... b))))))
(show (escaped-vector 1 2))
; A macro that defines a macro with a pattern of its own.
(define-syntax define-repeater
  (syntax-rules ()
    ((_ name wrapper)
     (define-syntax name (syntax-rules () ((_ x (... ...)) (wrapper (wrapper x) (... ...))))))))
(define-repeater list-of-lists list)
(define-repeater vector-of-vectors vector)
(show (list-of-lists 1 2) (vector-of-vectors 'a) (list-of-lists))
; The same with an ellipsis of another name in the outer macro, so that the inner one needs no escape.
(define-syntax define-tagger
  (syntax-rules ::: ()
    ((_ name tag :::) (define-syntax name (syntax-rules () ((_ x ...) (list 'tag ::: (list x ...))))))))
(define-tagger note info level)
(define-tagger bare)
(show (note 1 2) (bare 3) (note))
; Literals: the ellipsis, the underscore, and identifiers that look like pattern variables.
(define-syntax literal-dots (syntax-rules (...) ((_ a ... b) '(from a to b)) ((_ a b c) '(three a b c))))
(show (literal-dots 1 ... 9) (literal-dots 1 2 9))
(define-syntax literal-underscore (syntax-rules (_) ((m _ x) '(underscore x)) ((m y x) '(other y x))))
(show (literal-underscore _ 1) (literal-underscore 2 1))
; Underscores match anything, any number of times, and bind nothing.
(define-syntax second-of (syntax-rules () ((_ _ x . _) x)))
(define-syntax same-shape
  (syntax-rules () ((_ (_ ...) (_ _)) 'list-and-pair) ((_ #(_ ...) _) 'vector-and-any) ((_ . _) 'neither)))
(show (second-of 1 2 3 4) (second-of (a b) 'x) (same-shape (1 2 3) (4 5)) (same-shape #(1) 2) (same-shape 1)
      (same-shape))
; A pattern that begins with a name instead of an underscore: it is ignored.
(define-syntax ignored-head (syntax-rules () ((anything x) (list 'x 'anything))))
(show (ignored-head 5))
; An ellipsis that is bound by the program is an ordinary variable there.
(define-syntax my-list (syntax-rules () ((_ x ...) (list x ...))))
(show (let ((... 2)) (my-list 1 ... 3)) (let ((_ 5)) (my-list _ _)))
(show (let ((dots '...) (under '_)) (list dots under (eq? dots '...))))
; Data in patterns: numbers, strings, characters, booleans, the empty list.
(define-syntax by-datum
  (syntax-rules ()
    ((_ 1) 'one) ((_ "text") 'string) ((_ #\a) 'character) ((_ #t) 'true) ((_ ()) 'empty)
    ((_ (1 (2 x))) (list 'nested x)) ((_ #(1 x)) (list 'vector x))
    ((_ 2.5) 'inexact) ((_ x) 'anything)))
(show (by-datum 1) (by-datum "text") (by-datum #\a) (by-datum #t) (by-datum ()) (by-datum (1 (2 3)))
      (by-datum #(1 'y)))
(show (by-datum 2.5) (by-datum 2) (by-datum "other") (by-datum #f) (by-datum (1 (3 4))) (by-datum #(2 3))
      (by-datum #\b))
