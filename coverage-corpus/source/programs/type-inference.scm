; Hindley and Milner's type inference: unification, generalisation, lists, pairs, recursive functions.
(import (scheme base) (scheme write) (sennit hashmap) (sennit list) (sennit match) (sennit string))
(define (show . items) (for-each display items) (newline))

; Types: int, bool, text, (-> a b), (list a), (pair a b), and variables, which are numbers. A scheme is
; (all (variable ...) type). Substitutions are hash maps from variables to types; the next free variable's
; number is passed along with them in a state.
(define (make-state) (list (hashmap) 0))
(define (fresh state k) (k (cadr state) (list (car state) (+ 1 (cadr state)))))
(define (resolve t subst)
  (match t
    ((? number?) (let ((bound (hashmap-ref/default subst t #f))) (if bound (resolve bound subst) t)))
    ((? symbol?) t)
    (`(,constructor ,parts ...) (cons constructor (map (lambda (p) (resolve p subst)) parts)))))
(define (variables t)
  (match t ((? number?) (list t)) ((? symbol?) '())
    (`(,_ ,parts ...) (delete-duplicates (append-map variables parts)))))
(define (unify a b state e)
  (let ((x (resolve a (car state))) (y (resolve b (car state))))
    (cond ((equal? x y) state)
          ((number? x) (bind x y state e))
          ((number? y) (bind y x state e))
          ((and (pair? x) (pair? y) (eq? (car x) (car y)) (= (length x) (length y)))
           (fold (lambda (p q state) (unify p q state e)) state (cdr x) (cdr y)))
          (else (raise (list 'mismatch (type->string x) (type->string y) e))))))
(define (bind v t state e)
  (if (memv v (variables t))
      (raise (list 'infinite (type->string v) (type->string t) e))
      (list (hashmap-set (car state) v t) (cadr state))))

; Names of variables in the order in which they are seen; arrows associate to the right.
(define (type->string t)
  (let ((names (variables t)))
    (define (name v) (string (integer->char (+ 97 (list-index (lambda (n) (= n v)) names)))))
    (define (walk t tight?)
      (match t
        ((? number? v) (name v))
        ((? symbol? s) (symbol->string s))
        (`(-> ,a ,b) (let ((s (string-append (walk a #t) " -> " (walk b #f))))
                       (if tight? (string-append "(" s ")") s)))
        (`(list ,a) (string-append "[" (walk a #f) "]"))
        (`(pair ,a ,b) (string-append "(" (walk a #f) ", " (walk b #f) ")"))))
    (walk t #f)))
(define (arrow . ts) (if (null? (cdr ts)) (car ts) (list '-> (car ts) (apply arrow (cdr ts)))))

; Schemes.
(define (instantiate scheme state k)
  (match scheme
    (`(all ,vs ,t)
     (let loop ((left vs) (state state) (renaming (hashmap)))
       (if (null? left)
           (k (resolve t renaming) state)
           (fresh state (lambda (v state) (loop (cdr left) state (hashmap-set renaming (car left) v)))))))))
(define (free-in-environment env subst)
  (append-map (lambda (entry)
                (match (cdr entry) (`(all ,vs ,t) (lset-difference = (variables (resolve t subst)) vs))))
                env))
; New numbers for what is generalised, so that no renaming is ever caught by the substitution.
(define (generalise t env state k)
  (let* ((t (resolve t (car state)))
         (vs (lset-difference = (variables t) (free-in-environment env (car state)))))
    (k (list 'all vs t) state)))

; (infer e env state k) calls k with the type and the state.
(define (infer e env state k)
  (match e
    ((? exact-integer?) (k 'int state))
    ((? boolean?) (k 'bool state))
    ((? string?) (k 'text state))
    ((? symbol?)
     (let ((entry (assq e env))) (if entry (instantiate (cdr entry) state k) (raise (list 'unknown e)))))
    (`(fun () ,body) (infer body env state k))
    (`(fun (,x . ,xs) ,body)
     (fresh state
            (lambda (v state)
              (infer (list 'fun xs body) (cons (cons x (list 'all '() v)) env) state
                     (lambda (t state) (k (list '-> v t) state))))))
    (`(if ,test ,yes ,no)
     (infer test env state
            (lambda (t state)
              (let ((state (unify t 'bool state test)))
                (infer yes env state
                       (lambda (a state)
                         (infer no env state (lambda (b state) (k a (unify a b state e))))))))))
    (`(let ,name ,value ,body)
     (infer value env state
            (lambda (t state)
              (generalise t env state
                          (lambda (scheme state) (infer body (cons (cons name scheme) env) state k))))))
    (`(rec ,name ,value ,body)
     (fresh state
            (lambda (v state)
              (infer value (cons (cons name (list 'all '() v)) env) state
                     (lambda (t state)
                       (let ((state (unify v t state e)))
                         (generalise t env state
                                     (lambda (scheme state)
                                       (infer body (cons (cons name scheme) env) state k)))))))))
    (`(list) (fresh state (lambda (v state) (k (list 'list v) state))))
    (`(list ,x . ,xs)
     (infer x env state
            (lambda (t state)
              (infer (cons 'list xs) env state (lambda (u state) (k u (unify u (list 'list t) state e)))))))
    (`(,f ,x)
     (infer f env state
            (lambda (ft state)
              (infer x env state
                     (lambda (xt state)
                       (fresh state (lambda (v state) (k v (unify ft (list '-> xt v) state e)))))))))
    (`(,f ,x . ,more) (infer (cons (list f x) more) env state k))))

(define (scheme . ts) (let ((t (apply arrow ts))) (list 'all (variables t) t)))
(define prelude
  (list (cons '+ (scheme 'int 'int 'int)) (cons '- (scheme 'int 'int 'int)) (cons '* (scheme 'int 'int 'int))
        (cons '= (scheme 'int 'int 'bool))
        (cons '< (scheme 'int 'int 'bool)) (cons 'not (scheme 'bool 'bool)) (cons 'size (scheme 'text 'int))
        (cons 'cons (scheme -1 '(list -1) '(list -1))) (cons 'head (scheme '(list -1) -1))
        (cons 'tail (scheme '(list -1) '(list -1)))
        (cons 'empty? (scheme '(list -1) 'bool)) (cons 'pair (scheme -1 -2 '(pair -1 -2)))
        (cons 'first (scheme '(pair -1 -2) -1))
        (cons 'second (scheme '(pair -1 -2) -2))))
(define (type-of e env) (infer e env (make-state) (lambda (t state) (resolve t (car state)))))
(define (report e)
  (write e)
  (display "\n    ")
  (show
   (guard (x ((pair? x)
              (match x
                (`(mismatch ,a ,b ,e) (string-append "cannot make " a " equal to " b " in " (written e)))
                (`(infinite ,v ,t ,e) (string-append "would be infinite: " v " = " t " in " (written e)))
                (`(unknown ,name) (string-append "unknown: " (symbol->string name))))))
     (string-append ": " (type->string (type-of e prelude))))))
(define (written x) (let ((port (open-output-string))) (write x port) (get-output-string port)))

(for-each
 report
 '(42 #t "text" + (+ 1) (+ 1 2) (fun (x) x) (fun (x y) x) (fun (f g x) (f x (g x))) (fun (f x) (f (f x)))
   (fun (f g x) (f (g x))) (fun (x) (+ x 1)) (fun (b) (if b 1 2)) (list) (list 1 2 3)
   (list (fun (x) x) (fun (y) (+ y 1))) (pair 1 (pair #t "x"))
   (fun (p) (pair (second p) (first p))) (fun (f) (pair (f 1) (f 2)))
   (let id (fun (x) x) (pair (id 1) (id #t)))
   (let twice (fun (f x) (f (f x))) (twice twice))
   (let twice (fun (f x) (f (f x))) (pair (twice not) (twice (+ 1))))
   (rec fact (fun (n) (if (= n 0) 1 (* n (fact (- n 1))))) fact)
   (rec map (fun (f l) (if (empty? l) (list) (cons (f (head l)) (map f (tail l))))) map)
   (rec fold (fun (f z l) (if (empty? l) z (f (head l) (fold f z (tail l))))) fold)
   (rec map (fun (f l) (if (empty? l) (list) (cons (f (head l)) (map f (tail l)))))
        (map size (list "a" "bb")))
   (rec loop (fun (x) (loop x)) loop)
   (rec append (fun (a b) (if (empty? a) b (cons (head a) (append (tail a) b))))
        (let flat (rec flat (fun (ls) (if (empty? ls) (list) (append (head ls) (flat (tail ls))))) flat)
          flat))
   (fun (x) (let y x (pair y y)))
   (fun (x) (let y (fun (z) x) (pair (y 1) (y #t))))
   (rec zip (fun (a b) (if (empty? a) (list) (cons (pair (head a) (head b)) (zip (tail a) (tail b))))) zip)
   (let compose (fun (f g x) (f (g x))) (compose not (= 3)))
   ; What has no type.
   (1 2) (+ #t 1) (if 1 2 3) (if #t 1 "x") (fun (x) (x x)) (list 1 #t) (fun (f) (pair (f 1) (f #t)))
   (nosuch 1) (size (+ 1 2))
   (rec f (fun (x) f) f) (let id (fun (x) x) (id 1 2)) (cons 1 (list "a"))))
; Principal types are the same for different ways to write a function.
(define (same-type? a b) (string=? (type->string (type-of a prelude)) (type->string (type-of b prelude))))
(show (map (lambda (pair) (same-type? (car pair) (cadr pair)))
           '(((fun (f g x) (f (g x))) (fun (a b) (fun (c) (a (b c))))) ((fun (x y) x) (fun (x y) y))
             ((fun (x) (first x)) first))))
