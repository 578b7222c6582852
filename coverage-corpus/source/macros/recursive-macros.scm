; Recursive macros: counting and reversing at expansion, continuation-passing macros, decisions by shape.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-syntax my-let*
  (syntax-rules () ((_ () . body) (let () . body)) ((_ (b . bs) . body) (let (b) (my-let* bs . body)))))
(define-syntax my-and (syntax-rules () ((_) #t) ((_ e) e) ((_ e . es) (if e (my-and . es) #f))))
(define-syntax my-list* (syntax-rules () ((_ x) x) ((_ x . xs) (cons x (my-list* . xs)))))
(show (my-let* ((a 1) (b (+ a 1)) (a (* b 10))) (list a b)) (my-and) (my-and 1 2) (my-and 1 #f (error "no"))
      (my-list* 1 2 '(3)))
; An accumulator: the list in reverse.
(define-syntax reversed
  (syntax-rules () ((_ () acc) 'acc) ((_ (x . xs) (a ...)) (reversed xs (x a ...))) ((_ l) (reversed l ()))))
(show (reversed (1 2 3)) (reversed ((a b) "s" #\c)) (reversed ()))
(define-syntax call-reversed
  (syntax-rules ()
    ((_ "step" f done) (f . done))
    ((_ "step" f done x . more) (call-reversed "step" f (x . done) . more))
    ((_ f . arguments) (call-reversed "step" f () . arguments))))
(show (call-reversed list 1 2 3) (call-reversed - 1 10) (call-reversed list))
; Numbers as lists: counting, addition and multiplication while expanding.
(define-syntax count (syntax-rules () ((_ ()) 0) ((_ (x . xs)) (+ 1 (count xs)))))
(define-syntax same-length?
  (syntax-rules () ((_ () ()) #t) ((_ (x . xs) (y . ys)) (same-length? xs ys)) ((_ . other) #f)))
(define-syntax product
  (syntax-rules () ((_ () ys) (count ())) ((_ (x . xs) ys) (+ (count ys) (product xs ys)))))
(show (count (a b c d)) (same-length? (1 2) (a b)) (same-length? (1) ()) (product (x x x) (y y y y)))
; A macro gets the name of what comes next, and its arguments: continuations at expansion.
(define-syntax m-append
  (syntax-rules () ((_ () ys (k . args)) (k ys . args))
    ((_ (x ...) (y ...) (k . args)) (k (x ... y ...) . args))))
(define-syntax m-reverse
  (syntax-rules () ((_ l k) (m-reverse l () k)) ((_ () acc (k . args)) (k acc . args))
    ((_ (x . xs) acc k) (m-reverse xs (x . acc) k))))
(define-syntax m-quote (syntax-rules () ((_ x . more) '(x . more))))
(define-syntax m-call (syntax-rules () ((_ l f) (f . l))))
(show (m-append (1 2) (3) (m-quote)) (m-reverse (1 2 3) (m-quote done))
      (m-reverse (1 2 3) (m-append (10 20) (m-call list))))
(show (m-append (1) (2) (m-reverse (m-call -))))
; Conditions on shape: is it an identifier of a list, a pair, an atom?
(define-syntax m-member
  (syntax-rules ()
    ((_ id l yes no)
     (letrec-syntax ((test (syntax-rules (id) ((_ () y n) n) ((_ (id . rest) y n) y)
                          ((_ (x . rest) y n) (test rest y n))))) (test l yes no)))))
(show (m-member b (a b c) 'found 'absent) (m-member z (a b c) 'found 'absent) (m-member x () 'found 'absent))
(define-syntax shape
  (syntax-rules () ((_ (a . d)) (list 'pair (shape a) (shape d))) ((_ #(x ...)) (list 'vector (shape x) ...))
    ((_ ()) 'nil) ((_ x) 'atom)))
(show (shape (1 (2) . 3)) (shape #(a (b))) (shape "s"))
; Unary numbers are compared by shape.
(define-syntax less?
  (syntax-rules () ((_ () () y n) n) ((_ () b y n) y) ((_ a () y n) n)
    ((_ (a . as) (b . bs) y n) (less? as bs y n))))
(define-syntax smallest-first
  (syntax-rules () ((_ a b) (less? a b '(a b) '(b a)))))
(show (smallest-first (x x x) (x)) (smallest-first () (x)) (smallest-first (x) (x)))
; Two macros that need each other, and one that uses itself in its operands.
(define-syntax even-many? (syntax-rules () ((_) #t) ((_ x . xs) (odd-many? . xs))))
(define-syntax odd-many? (syntax-rules () ((_) #f) ((_ x . xs) (even-many? . xs))))
(define-syntax binary-tree
  (syntax-rules () ((_ ()) '()) ((_ (d . ds)) (list (binary-tree ds) (binary-tree ds)))))
(show (even-many? a b c d) (odd-many? a b c d) (binary-tree (x x x)))
; A small language: infix with precedence by two stages of macros.
(define-syntax infix
  (syntax-rules (+ *)
    ((_ (a) ()) a) ((_ (a) (sum ...)) (+ sum ... a))
    ((_ (a * b . more) sums) (infix ((* a b) . more) sums))
    ((_ (a + . more) (sum ...)) (infix more (sum ... a)))))
(define-syntax calculate (syntax-rules () ((_ x ...) (infix (x ...) ()))))
(show (calculate 2) (calculate 2 + 3 * 4) (calculate 2 * 3 + 4 * 5 * 6 + 7)
      (let ((x 10)) (calculate x * x + 1)))
; Many steps, on nested lists.
(define-syntax down
  (syntax-rules () ((_ () r) 'r) ((_ ((x . a) . b) r) (down (a . b) r)) ((_ (() . b) r) (down b r))))
(define-syntax fifty-of
  (syntax-rules ()
    ((_ k x) (k ((x x x x x x x x x x) (x x x x x x x x x x) (x x x x x x x x x x) (x x x x x x x x x x)
                 (x x x x x x x x x x)) ended))))
(show (fifty-of down y))
