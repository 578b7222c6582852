; Persistent vectors: updates that share, growing and shrinking, folds, searches, parts, use as arrays.
(import (scheme base) (scheme write) (sennit list) (sennit vector))
(define (show-written x) (write x) (newline))

; An update makes a new vector; older ones stay.
(define v0 (vector 'a 'b 'c 'd))
(define v1 (vector-set v0 1 'B))
(define v2 (vector-set (vector-set v1 3 'D) 1 '(nested b)))
(for-each show-written (list v0 v1 v2 (vector-set #(1) 0 2)))
(show-written (list (eq? v0 v1) (equal? v0 #(a b c d)) (eq? (vector-ref v0 0) (vector-ref v2 0))))
(define empty #())
(show-written (list (vector-add-back empty 1) empty (vector-add-back (vector-add-back empty 1) 2)
                    (vector-remove-back #(1 2 3))))

; A long history: every version is kept.
(define versions
  (let loop ((i 0) (v (make-vector 5 0)) (all '()))
    (if (= i 5) (reverse (cons v all)) (loop (+ i 1) (vector-set v i (+ i 1)) (cons v all)))))
(for-each show-written versions)

; Large ones: some thousand updates of a vector of a thousand elements, and growth from nothing.
(define zeros (make-vector 1000 0))
(define counted
  (let loop ((i 0) (v zeros))
    (if (= i 5000) v
        (let ((k (modulo (* i 7) 1000))) (loop (+ i 1) (vector-set v k (+ 1 (vector-ref v k))))))))
(show-written (list (vector-fold + 0 counted) (vector-count (lambda (n) (= n 5)) counted)
                    (vector-fold + 0 zeros)))
(define grown (let loop ((i 0) (v #())) (if (= i 3000) v (loop (+ i 1) (vector-add-back v (* i i))))))
(show-written (list (vector-length grown) (vector-ref grown 0) (vector-ref grown 1999)
                    (vector-ref grown 2999)))
(define shrunk (let loop ((v grown)) (if (> (vector-length v) 10) (loop (vector-remove-back v)) v)))
(show-written (list shrunk (vector-length grown)))
(define changed (vector-set grown 1500 'changed))
(show-written (list (vector-ref changed 1500) (vector-ref grown 1500) (vector-index symbol? changed)
                    (vector-index symbol? grown)))
; Branches of one history.
(define left (fold (lambda (i v) (vector-set v i 'left)) grown (iota 100)))
(define right (fold (lambda (i v) (vector-set v i 'right)) grown (iota 200)))
(show-written (map (lambda (v) (vector-count symbol? v)) (list grown left right)))
(show-written (list (vector-ref left 99) (vector-ref left 100) (vector-ref right 100) (vector-ref grown 99)))

; Making and mapping.
(show-written (list (make-vector 3 'x) (vector-map + #(1 2 3) #(10 20))
                    (vector-unfold (lambda (i) (* i i)) 5)))
(show-written (list (vector-unfold (lambda (i x) (values x (+ x (* 2 i) 1))) 6 0)
                    (vector-unfold-right (lambda (i x) (values (cons i x) (+ x 1))) 3 0)))
(show-written (list (vector-append #(1) #() #(2 3)) (vector-concatenate (list #(a) #(b c) #()))
                    (vector-append-subvectors #(1 2 3) 0 2 #(4 5 6) 2 3)))
(show-written (list (subvector #(a b c d e) 1 4) (vector-copy #(a b c d e) 3) (vector-reverse #(1 2 3))
                    (vector-reverse-copy #(a b c d e) 1 4)))
(show-written (list (vector->list #(1 2 3 4) 1 3) (reverse-vector->list #(1 2 3)) (list->vector '(1 (2) 3))
                    (reverse-list->vector '(1 2 3))))
(show-written (list (string->vector "abc") (vector->string #(#\x #\y))
                    (vector->list (string->vector "hello" 1 3))))
; Folding and counting.
(show-written (list (vector-fold (lambda (l x) (cons x l)) '() #(1 2 3))
                    (vector-fold-right (lambda (l x) (cons x l)) '() #(1 2 3))))
(show-written (list (vector-fold (lambda (sum a b) (+ sum (* a b))) 0 #(1 2 3) #(4 5 6))
                    (vector-cumulate + 0 #(1 2 3 4)) (vector-count even? #(1 2 4))))
; Searching.
(show-written (list (vector-index even? #(1 3 4)) (vector-index-right odd? #(1 3 4))
                    (vector-skip odd? #(1 3 4)) (vector-index = #(1 2 3) #(3 2 1))))
(show-written (list (vector-any (lambda (x) (and (> x 2) (* x x))) #(1 2 3)) (vector-every odd? #(1 3))
                    (vector-any odd? #()) (vector-every odd? #())))
(define table #(2 3 5 7 11 13 17 19 23 29))
(show-written (map (lambda (n) (vector-binary-search table n -)) '(2 13 29 1 4 30)))
(show-written (list (vector= eq? #(a b) #(a b)) (vector= = #(1 2) #(1 2 3)) (vector-empty? #())
                    (equal? #(1 #(2)) (vector 1 (vector 2)))))
(show-written (call-with-values (lambda () (vector-partition odd? #(1 2 3 4 5))) list))

; A grid in rows: walls, a flood, transposition.
(define (grid-ref grid x y) (vector-ref (vector-ref grid y) x))
(define (grid-set grid x y value) (vector-set grid y (vector-set (vector-ref grid y) x value)))
(define (parse-grid lines) (list->vector (map string->vector lines)))
(define (show-grid grid) (vector-for-each (lambda (row) (display (vector->string row)) (newline)) grid))
(define maze (parse-grid '("#########" "#...#...#" "#.#.#.#.#" "#.#...#.#" "#########")))
(define (flood grid x y)
  (if (char=? (grid-ref grid x y) #\.)
      (fold (lambda (d grid) (flood grid (+ x (car d)) (+ y (cdr d)))) (grid-set grid x y #\~)
            '((1 . 0) (-1 . 0) (0 . 1) (0 . -1)))
      grid))
(show-grid (flood (grid-set maze 3 3 #\#) 1 1))
(show-grid maze)
(define (transpose grid)
  (vector-unfold (lambda (x) (vector-map (lambda (row) (vector-ref row x)) grid))
                 (vector-length (vector-ref grid 0))))
(show-written (transpose #(#(1 2 3) #(4 5 6))))

; The sieve of Eratosthenes, with a new vector for each step.
(define (primes-below n)
  (let loop ((i 2) (flags (make-vector n #t)))
    (cond ((>= (* i i) n) (filter (lambda (i) (and (> i 1) (vector-ref flags i))) (iota n)))
          ((vector-ref flags i)
           (loop (+ i 1)
                 (let cross ((k (* i i)) (flags flags))
                   (if (< k n) (cross (+ k i) (vector-set flags k #f)) flags))))
          (else (loop (+ i 1) flags)))))
(show-written (primes-below 100))
(show-written (length (primes-below 2000)))

; Undo and redo over versions.
(define (edit history k value)
  (cons (cons (vector-set (caar history) k value) (car history)) '()))
(define (undo history) (cons (cdar history) (cons (caar history) (cdr history))))
(define (redo history) (cons (cons (cadr history) (car history)) (cddr history)))
(define edited (edit (edit (list (list #(a b c))) 0 'x) 2 'z))
(show-written (map caar
                   (list edited (undo edited) (undo (undo edited)) (redo (undo (undo edited)))
                         (redo (redo (undo (undo edited)))))))
