; Unification and resolution as in Prolog: a reader of clauses, lazy answers, negation, arithmetic, lists.
(import (scheme base) (scheme char) (scheme write) (sennit hashmap) (sennit list) (sennit match)
        (sennit string) (srfi 41))
(define (show . items) (for-each display items) (newline))

; Terms: variables #(name number), numbers, atoms as symbols, and (functor argument ...). A list is (cons a
; b) and nil.
(define (variable? t) (vector? t))
(define (walk t bindings)
  (if (variable? t) (let ((bound (hashmap-ref/default bindings t #f))) (if bound (walk bound bindings) t)) t))
(define (unify a b bindings) ; bindings, or #f
  (let ((a (walk a bindings)) (b (walk b bindings)))
    (cond ((equal? a b) bindings)
          ((variable? a) (if (occurs? a b bindings) #f (hashmap-set bindings a b)))
          ((variable? b) (unify b a bindings))
          ((and (pair? a) (pair? b) (eq? (car a) (car b)) (= (length a) (length b)))
           (fold (lambda (x y bindings) (and bindings (unify x y bindings))) bindings (cdr a) (cdr b)))
          (else #f))))
(define (occurs? v t bindings)
  (let ((t (walk t bindings)))
    (cond ((variable? t) (equal? v t)) ((pair? t) (any (lambda (x) (occurs? v x bindings)) (cdr t)))
          (else #f))))
(define (resolved t bindings)
  (let ((t (walk t bindings)))
    (if (pair? t) (cons (car t) (map (lambda (x) (resolved x bindings)) (cdr t))) t)))
(define (variables t)
  (cond ((variable? t) (list t)) ((pair? t) (delete-duplicates (append-map variables (cdr t)))) (else '())))
(define (rename t n)
  (cond ((variable? t) (vector (vector-ref t 0) n))
        ((pair? t) (cons (car t) (map (lambda (x) (rename x n)) (cdr t)))) (else t)))

; Reading: tokens, then terms with operators.
(define (tokenize text)
  (let loop ((l (string->list text)) (tokens '()))
    (define (word holds? make)
      (let-values (((a b) (span holds? l))) (loop b (cons (make (list->string a)) tokens))))
    (cond ((null? l) (reverse tokens))
          ((char-whitespace? (car l)) (loop (cdr l) tokens))
          ((char=? (car l) #\%) (loop (drop-while (lambda (c) (not (char=? c #\newline))) l) tokens))
          ((char-numeric? (car l)) (word char-numeric? string->number))
          ((or (char-alphabetic? (car l)) (char=? (car l) #\_))
           (word (lambda (c) (or (char-alphabetic? c) (char-numeric? c) (char=? c #\_)))
                 (lambda (s)
                   (if (or (char-upper-case? (string-ref s 0)) (char=? (string-ref s 0) #\_))
                       (vector (string->symbol s) 0) (string->symbol s)))))
          ((memv (car l) (string->list "()[]|,.")) (loop (cdr l) (cons (string (car l)) tokens)))
          (else (word (lambda (c) (memv c (string->list ":-=<>+*/\\"))) values)))))
(define precedences
  '(("is" 1) ("=" 1) ("\\=" 1) ("<" 1) (">" 1) ("=<" 1) (">=" 1) ("=:=" 1) ("+" 2) ("-" 2) ("*" 3) ("/" 3)
    ("mod" 3)))
(define (operator-of token)
  (and (or (string? token) (memq token '(is mod)))
       (assoc (if (symbol? token) (symbol->string token) token) precedences)))
(define (expect s tokens)
  (if (and (pair? tokens) (equal? (car tokens) s)) (cdr tokens)
      (error "expected" s (if (pair? tokens) (car tokens) 'the-end))))
(define (parse-term tokens level)
  (let-values (((left rest) (parse-primary tokens)))
    (let loop ((left left) (tokens rest))
      (let ((op (and (pair? tokens) (operator-of (car tokens)))))
        (if (and op (>= (cadr op) level))
            (let-values (((right rest) (parse-term (cdr tokens) (+ 1 (cadr op)))))
              (loop (list (string->symbol (car op)) left right) rest))
            (values left tokens))))))
(define (parse-primary tokens)
  (match tokens
    ((cons* (? symbol? f) "(" rest)
     (let-values (((args rest) (parse-arguments rest))) (values (cons f args) (expect ")" rest))))
    ((cons "(" rest) (let-values (((t rest) (parse-term rest 0))) (values t (expect ")" rest))))
    ((cons* "[" "]" rest) (values 'nil rest))
    ((cons "[" rest)
     (let*-values (((items rest) (parse-arguments rest))
                   ((tail rest) (if (equal? (car rest) "|") (parse-term (cdr rest) 0) (values 'nil rest))))
       (values (fold-right (lambda (x l) (list 'cons x l)) tail items) (expect "]" rest))))
    ((cons "-" (cons (? number? n) rest)) (values (- n) rest))
    ((cons (and t (or (? number?) (? symbol?) (? vector?))) rest) (values t rest))
    (_ (error "unexpected" (if (pair? tokens) (car tokens) 'the-end)))))
(define (parse-arguments tokens)
  (let-values (((t rest) (parse-term tokens 0)))
    (if (and (pair? rest) (equal? (car rest) ","))
        (let-values (((ts rest) (parse-arguments (cdr rest)))) (values (cons t ts) rest))
        (values (list t) rest))))
; Anonymous variables are all different.
(define (apart clause)
  (let walk ((t clause) (n 0) (k (lambda (t n) t)))
    (cond ((and (variable? t) (eq? (vector-ref t 0) '_))
           (k (vector (string->symbol (string-append "_" (number->string n))) 0) (+ n 1)))
          ((pair? t) (walk (car t) n (lambda (a n) (walk (cdr t) n (lambda (d n) (k (cons a d) n))))))
          (else (k t n)))))
(define (parse-program text)
  (let loop ((tokens (tokenize text)) (clauses '()))
    (if (null? tokens)
        (reverse clauses)
        (let-values (((head rest) (parse-term tokens 0)))
          (if (equal? (car rest) ":-")
              (let-values (((body rest) (parse-arguments (cdr rest))))
                (loop (expect "." rest) (cons (apart (cons head body)) clauses)))
              (loop (expect "." rest) (cons (apart (list head)) clauses)))))))

; Solving: a stream of (bindings . next-number); the clauses are tried in order.
(define-stream (solve goals bindings n program)
  (if (null? goals)
      (stream (cons bindings n))
      (let ((goal (walk (car goals) bindings)) (rest (cdr goals)))
        (define (go-on bindings) (if bindings (solve rest bindings n program) stream-null))
        (match goal
          (`(= ,a ,b) (go-on (unify a b bindings)))
          (`(|\\=| ,a ,b) (if (unify a b bindings) stream-null (go-on bindings)))
          (`(is ,a ,b) (go-on (unify a (value-of b bindings) bindings)))
          (`(,(and op (or '< '> '=< '>= '=:=)) ,a ,b)
           (if ((case op ((<) <) ((>) >) ((=<) <=) ((>=) >=) (else =)) (value-of a bindings)
                (value-of b bindings)) (go-on bindings) stream-null))
          (`(not ,g) (if (stream-pair? (solve (list g) bindings n program)) stream-null (go-on bindings)))
          (`(once ,g)
           (let ((s (solve (list g) bindings n program)))
             (if (stream-pair? s) (solve rest (car (stream-car s)) (cdr (stream-car s)) program)
                 stream-null)))
          (`(findall ,t ,g ,l)
           (let ((found (map (lambda (s) (resolved t (car s)))
                             (stream->list (solve (list g) bindings n program)))))
             (go-on (unify l (fold-right (lambda (x l) (list 'cons x l)) 'nil found) bindings))))
          ('true (go-on bindings))
          ('fail stream-null)
          (_
           (stream-concat
            (stream-map
             (lambda (clause)
               (let* ((fresh (map (lambda (t) (rename t n)) clause))
                      (bound (unify goal (car fresh) bindings)))
                 (if bound (solve (append (cdr fresh) rest) bound (+ n 1) program) stream-null)))
             (list->stream (filter (lambda (clause) (same-functor? (car clause) goal)) program)))))))))
(define (functor t) (if (pair? t) (car t) t))
(define (same-functor? a b)
  (and (eq? (functor a) (functor b)) (= (if (pair? a) (length a) 0) (if (pair? b) (length b) 0))))
(define (value-of t bindings)
  (match (walk t bindings)
    ((? number? n) n)
    (`(,op ,a ,b) (let ((x (value-of a bindings)) (y (value-of b bindings)))
                    (case op ((+) (+ x y)) ((-) (- x y)) ((*) (* x y)) ((/) (quotient x y))
                      ((mod) (modulo x y)) (else (error "no such operation" op)))))
    (t (error "not a number" (term->string t)))))

(define (term->string t)
  (match t
    ((? variable?)
     (string-append (symbol->string (vector-ref t 0))
                    (if (= 0 (vector-ref t 1)) "" (string-append "." (number->string (vector-ref t 1))))))
    ((? number?) (number->string t))
    ('nil "[]")
    (`(cons ,_ ,_)
     (let loop ((t t) (items '()))
       (match t
         (`(cons ,a ,b) (loop b (cons (term->string a) items)))
         ('nil (string-append "[" (string-join (reverse items) ", ") "]"))
         (_ (string-append "[" (string-join (reverse items) ", ") "|" (term->string t) "]")))))
    ((? symbol?) (symbol->string t))
    (`(,(and op (or '+ '- '* '/)) ,a ,b) (string-append (term->string a) (symbol->string op)
                                                        (term->string b)))
    (`(,f ,args ...) (string-append (symbol->string f) "(" (string-join (map term->string args) ", ") ")"))))
(define (ask program question limit)
  (show "?- " question)
  (guard (e ((error-object? e) (show "   error: " (error-object-message e) " " (error-object-irritants e))))
    (let*-values (((goals rest) (parse-arguments (tokenize question))))
      (let* ((vs (filter (lambda (v) (not (eq? (vector-ref v 0) '_))) (variables (cons 'all goals))))
             (answers (stream->list limit (solve (apart goals) (hashmap) 1 program))))
        (for-each
         (lambda (answer)
           (show "   "
                 (if (null? vs) "yes"
                     (string-join (map (lambda (v)
                                         (string-append (symbol->string (vector-ref v 0)) " = "
                                                        (term->string (resolved v (car answer))))) vs)
                                                        ", "))))
         answers)
        (if (null? answers) (show "   no"))))))

(define family (parse-program "
parent(ann, bob). parent(ann, cid). parent(bob, dee). parent(bob, eve). parent(cid, fay). parent(dee, gus).
% Who is male; everybody else is not.
male(bob). male(cid). male(gus).
ancestor(X, Y) :- parent(X, Y).
ancestor(X, Y) :- parent(X, Z), ancestor(Z, Y).
sibling(X, Y) :- parent(P, X), parent(P, Y), X \\= Y.
mother(X, Y) :- parent(X, Y), not(male(X)).
childless(X) :- parent(_, X), not(parent(X, _))."))
(for-each (lambda (q) (ask family q 10))
          '("parent(bob, X)" "ancestor(ann, gus)" "ancestor(X, gus)" "ancestor(cid, Who)" "sibling(X, dee)"
            "mother(M, C)" "childless(X)" "parent(gus, X)"
            "findall(X, ancestor(ann, X), L)" "once(parent(ann, X))" "f(X, g(Y)) = f(h(Y), g(a))" "X = f(X)"
            "nosuch(X)" "X is Y + 1" "f(" "X < 1"))
(define lists (parse-program "
append([], L, L).
append([H|T], L, [H|R]) :- append(T, L, R).
member(X, [X|_]).
member(X, [_|T]) :- member(X, T).
reverse(L, R) :- reverse(L, [], R).
reverse([], A, A).
reverse([H|T], A, R) :- reverse(T, [H|A], R).
select(X, [X|T], T).
select(X, [H|T], [H|R]) :- select(X, T, R).
permutation([], []).
permutation(L, [H|T]) :- select(H, L, R), permutation(R, T).
length([], 0).
length([_|T], N) :- length(T, M), N is M + 1.
between(L, H, L) :- L =< H.
between(L, H, X) :- L < H, M is L + 1, between(M, H, X).
sorted([]). sorted([_]).
sorted([A, B|T]) :- A =< B, sorted([B|T]).
factorial(0, 1).
factorial(N, F) :- N > 0, M is N - 1, factorial(M, G), F is N * G.
hanoi(0, _, _, _, []).
hanoi(N, A, B, C, Moves) :- N > 0, M is N - 1, hanoi(M, A, C, B, X), hanoi(M, C, B, A, Y), append(X, \
   [move(A, B)|Y], Moves).
queens(N, Qs) :- findall(I, between(1, N, I), Is), place(Is, [], Qs).
place([], Qs, Qs).
place(Left, Done, Qs) :- select(Q, Left, Rest), safe(Q, 1, Done), place(Rest, [Q|Done], Qs).
safe(_, _, []).
safe(Q, D, [R|Rs]) :- not(Q =:= R + D), not(Q =:= R - D), E is D + 1, safe(Q, E, Rs).
edge(a, b). edge(b, c). edge(c, a). edge(c, d). edge(d, e).
path(A, A, _, [A]).
path(A, B, Seen, [A|P]) :- edge(A, C), not(member(C, Seen)), path(C, B, [C|Seen], P)."))
(for-each (lambda (q) (ask lists q 8))
          '("append([1, 2], [3], X)" "append(X, Y, [1, 2])" "append([1|T], [9], [1, 2, 9])"
            "member(X, [a, b, c])" "member(f(X, 2), [f(1, 1), f(1, 2), f(3, 2)])"
            "reverse([1, 2, 3, [4, 5]], R)" "permutation([1, 2, 3], P)" "length([a, b, c, d], N)"
            "once(length(L, 2))" "factorial(20, F)" "hanoi(3, left, right, middle, M)"
            "findall(X, between(3, 7, X), L)" "permutation([3, 1, 2], P), sorted(P)" "queens(5, Q)"
            "path(a, e, [a], P)" "path(d, a, [d], P)"
            "member(X, [1, 2, 3, 4]), X mod 2 =:= 0, Y is X * X + 10 - 2 * 3" "append(X, [L], [1, 2, 3])"
            "X = [H|T], T = [2], H = 1" "not(member(z, [a]))"))
