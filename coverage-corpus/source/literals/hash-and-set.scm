; Literals of hash maps and sets: written in the source, nested, and as persistent values.
(import (scheme base) (scheme read) (scheme write) (sennit hashmap) (sennit list) (sennit set))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define (sorted-keys m)
  (sort (hashmap-keys m) (lambda (a b) (string<? (symbol->string a) (symbol->string b)))))

; They evaluate to themselves; those with at most one element have one way to be written.
(show #hash() #set() #hash((a . 1)) #set(a) '#hash((a . 1)) '#set(a))
(show #hash((list 1 2 3)) #hash((#(1 2) . "vector key")) #set((a b)) #set("text") #hash(("k" . #set(1))))
(define m #hash((one . 1) (two . 2) (three 3 3 3)))
(show (hashmap? m) (hashmap-size m) (sorted-keys m) (map (lambda (k) (hashmap-ref m k)) (sorted-keys m)))
(show (hashmap-ref/default m 'four 'none) (hashmap-contains? m 'two) (hashmap-contains? m 2))
; What is in them is data, not code.
(show (hashmap-ref #hash((k . (+ 1 2))) 'k) (set-contains? #set((+ 1 2)) '(+ 1 2))
      (set-contains? #set(3) (+ 1 2)))
; A literal does not change: other maps are made of it.
(define m2 (hashmap-set (hashmap-delete m 'one) 'four 4))
(show (sorted-keys m) (sorted-keys m2))
(define s #set(1 2 3 2 1))
(show (set-size s) (sort (set->list (set-adjoin s 10 2)) <) (sort (set->list s) <))
(show (sort (set->list (set-union s #set(3 4))) <) (sort (set->list (set-intersection s #set(3 2 9))) <))
; Equality does not depend on the order; keys compare by equal?.
(show (equal? #hash((a . 1) (b . 2)) #hash((b . 2) (a . 1))) (equal? #set(1 2) #set(2 1)))
(show (equal? #hash((a . 1)) #hash((a . 2))) (equal? #set(1) #set(1 2)) (equal? #set() #hash()))
(show (hashmap-ref #hash(("text" . 1) ((a b) . 2) (1.5 . 3) (#\c . 4) (() . 5)) '(a b))
      (map (lambda (k) (hashmap-ref #hash(("text" . 1) (1.5 . 3) (#\c . 4) (() . 5)) k))
           '("text" 1.5 #\c ())))
; Within other data, and read from a text.
(define (written x) (let ((port (open-output-string))) (write x port) (get-output-string port)))
(define nested '(maps #hash((inner . #hash((deep . #set(x))))) #(#set(y) #hash())))
(show nested (hashmap-ref (hashmap-ref (cadr nested) 'inner) 'deep))
(show (equal? nested (read (open-input-string (written nested)))))
