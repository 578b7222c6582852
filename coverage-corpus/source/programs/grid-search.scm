; Ways through grids: breadth first, Dijkstra with a heap, A* with estimates, keys and doors, all pairs.
(import (scheme base) (scheme write) (sennit comparator) (sennit hashmap) (sennit list) (sennit set)
        (sennit string) (srfi 134))
(define (show . items) (for-each display items) (newline))

; A grid is a list of strings; a place is (x . y).
(define (make-grid . lines) (list->vector lines))
(define (height grid) (vector-length grid))
(define (width grid) (string-length (vector-ref grid 0)))
(define (inside? grid p) (and (< -1 (car p) (width grid)) (< -1 (cdr p) (height grid))))
(define (at grid p) (string-ref (vector-ref grid (cdr p)) (car p)))
(define directions '((0 . -1) (1 . 0) (0 . 1) (-1 . 0)))
(define (moved p d) (cons (+ (car p) (car d)) (+ (cdr p) (cdr d))))
(define (neighbours grid p)
  (filter (lambda (q) (and (inside? grid q) (not (char=? (at grid q) #\#))))
          (map (lambda (d) (moved p d)) directions)))
(define (places grid)
  (append-map (lambda (y) (map (lambda (x) (cons x y)) (iota (width grid)))) (iota (height grid))))
(define (find-char grid c) (find (lambda (p) (char=? c (at grid p))) (places grid)))
(define (drawn grid path)
  (define on (list->set path))
  (define (shown p)
    (let ((c (at grid p)))
      (if (and (set-contains? on p) (not (memv c '(#\S #\E)))) #\* c)))
  (for-each
   (lambda (y) (for-each (lambda (x) (display (shown (cons x y)))) (iota (width grid))) (newline))
   (iota (height grid))))

; Breadth first: where each place was reached from.
(define (breadth-first start next goal?)
  (let loop ((queue (ideque start)) (from (hashmap start #f)))
    (cond ((ideque-empty? queue) (values #f from))
          ((goal? (ideque-front queue)) (values (ideque-front queue) from))
          (else
           (let* ((p (ideque-front queue)) (new (remove (lambda (q) (hashmap-contains? from q)) (next p))))
             (loop (fold (lambda (q queue) (ideque-add-back queue q)) (ideque-remove-front queue) new)
                   (fold (lambda (q from) (hashmap-set from q p)) from new)))))))
(define (path-to p from) (let loop ((p p) (path '())) (if p (loop (hashmap-ref from p) (cons p path)) path)))

; A pairing heap of (priority order . item): of equal priorities the one that came first.
(define (before? a b) (or (< (car a) (car b)) (and (= (car a) (car b)) (< (cadr a) (cadr b)))))
(define (heap-merge a b)
  (cond ((null? a) b) ((null? b) a) ((before? (car b) (car a)) (cons (car b) (cons a (cdr b))))
        (else (cons (car a) (cons b (cdr a))))))
(define (merge-pairs heaps)
  (if (or (null? heaps) (null? (cdr heaps))) (if (null? heaps) '() (car heaps))
      (heap-merge (heap-merge (car heaps) (cadr heaps)) (merge-pairs (cddr heaps)))))

; A*: (next p) is a list of (place . cost); with an estimate of 0 it is Dijkstra's way. Calls k with the path
; or #f, its cost, and how many places were looked at.
(define (best-way start next goal? estimate k)
  (let loop ((heap (list (cons* (estimate start) 0 start #f 0))) (order 1) (done (hashmap)) (looked 0))
    (if (null? heap)
        (k #f #f looked)
        (let* ((entry (car heap)) (p (list-ref entry 2)) (from (list-ref entry 3)) (cost (cddddr-of entry))
               (heap (merge-pairs (cdr heap))))
          (cond ((hashmap-contains? done p) (loop heap order done looked))
                ((goal? p) (k (path-to p (hashmap-set done p from)) cost (+ looked 1)))
                (else
                 (let ((done (hashmap-set done p from)))
                   (let push ((edges (next p)) (heap heap) (order order))
                     (cond ((null? edges) (loop heap order done (+ looked 1)))
                           ((hashmap-contains? done (caar edges)) (push (cdr edges) heap order))
                           (else
                            (let ((c (+ cost (cdar edges))))
                              (push (cdr edges)
                                    (heap-merge heap
                                                (list (cons* (+ c (estimate (caar edges))) order (caar edges)
                                                             p c))) (+ order 1)))))))))))))
(define (cddddr-of l) (cdr (cdddr-of l)))
(define (cdddr-of l) (cdr (cddr l)))
(define (manhattan p q) (+ (abs (- (car p) (car q))) (abs (- (cdr p) (cdr q)))))

(define maze
  (make-grid "S.#......."
             "..#.####.#"
             ".##.#..#.."
             "....#.##.#"
             ".####....."
             "......##.E"))
(let*-values (((start) (find-char maze #\S))
              ((end from)
               (breadth-first start (lambda (p) (neighbours maze p)) (lambda (p) (char=? (at maze p) #\E)))))
  (let ((path (path-to end from)))
    (show "maze: " (- (length path) 1) " steps, " (hashmap-size from) " places seen")
    (drawn maze path)))

; Hills: to step on a digit costs so much.
(define hills
  (make-grid "S1199911"
             "91119919"
             "99911911"
             "11199991"
             "19199111"
             "1911919E"))
(define (cost grid p) (let ((c (at grid p))) (cond ((char<=? #\1 c #\9) (- (char->integer c) 48)) (else 1))))
(define (priced grid) (lambda (p) (map (lambda (q) (cons q (cost grid q))) (neighbours grid p))))
(define (search grid estimate)
  (let ((end (find-char grid #\E)))
    (best-way (find-char grid #\S) (priced grid) (lambda (p) (equal? p end)) (lambda (p) (estimate p end))
              list)))
(let ((a (search hills (lambda (p q) 0))) (b (search hills manhattan)))
  (show "hills: costs " (cadr a) " and " (cadr b) ", looked at " (list-ref a 2) " and " (list-ref b 2))
  (drawn hills (car a)))
(define open-field
  (list->vector (map (lambda (y)
                       (string-append (if (= y 0) "S" ".") (make-string 13 #\.) (if (= y 9) "E" ".")))
                       (iota 10))))
(show "open field: " (map (lambda (e) (cdr (search open-field e))) (list (lambda (p q) 0) manhattan)))
(show "walled in: " (search (make-grid "S.#." "..#." "##.." "...E") manhattan))

; Regions by flood fill.
(define (regions grid)
  (let loop ((left (places grid)) (seen (set)) (found '()))
    (cond ((null? left) (reverse found))
          ((or (set-contains? seen (car left)) (char=? #\# (at grid (car left))))
           (loop (cdr left) seen found))
          (else
           (let-values (((end from)
                         (breadth-first (car left) (lambda (p) (neighbours grid p)) (lambda (p) #f))))
             (loop (cdr left) (fold (lambda (p s) (set-adjoin s p)) seen (hashmap-keys from))
                   (cons (hashmap-size from) found)))))))
(show "regions: " (regions (make-grid "..#...#." "..#.#.##" "###.#..." "....####" ".##.#..#")))

; Keys and doors: a state is a place and the keys held; lower case letters are keys of upper case doors.
(define vault
  (make-grid "#########"
             "#@.a#..b#"
             "#.###A###"
             "#....c..#"
             "###B#####"
             "#d..C..E#"
             "#########"))
(define (key? c) (char<=? #\a c #\d))
(define (door? c) (char<=? #\A c #\D))
(define (key-of door) (integer->char (+ 32 (char->integer door))))
(define (vault-next state)
  (filter-map
   (lambda (q)
     (let ((c (at vault q)))
       (cond ((and (door? c) (not (set-contains? (cdr state) (key-of c)))) #f)
             ((key? c) (cons q (set-adjoin (cdr state) c)))
             (else (cons q (cdr state))))))
   (neighbours vault (car state))))
(let*-values (((start) (cons (find-char vault #\@) (set)))
              ((end from) (breadth-first start vault-next (lambda (s) (char=? #\E (at vault (car s)))))))
  (let ((path (path-to end from)))
    (show "vault: " (- (length path) 1) " steps, " (hashmap-size from) " states, keys in this order: "
          (reverse (fold (lambda (s keys)
                           (let ((new (remove (lambda (k) (memv k keys)) (set->list (cdr s)))))
                             (append new keys))) '() path)))))

; Boats cross with wolf, goat and cabbage: the same search over other states.
(define (safe? bank)
  (not (or (and (memq 'wolf bank) (memq 'goat bank)) (and (memq 'goat bank) (memq 'cabbage bank)))))
(define everybody '(wolf goat cabbage))
(define (crossings state) ; (here farmer-here?)
  (let* ((here (car state)) (bank (if (cadr state) here (lset-difference eq? everybody here))))
    (filter-map
     (lambda (passenger)
       (let* ((left (delete passenger bank))
              (new (if (cadr state) left
                       (filter (lambda (x) (or (memq x here) (eq? x passenger))) everybody))))
         (and (safe? left) (list (filter (lambda (x) (memq x new)) everybody) (not (cadr state))))))
     (cons 'nobody bank))))
(let-values (((end from) (breadth-first (list everybody #t) crossings (lambda (s) (equal? s '(() #f))))))
  (for-each (lambda (s) (show "  here " (car s) (if (cadr s) " and the boat" ""))) (path-to end from)))

; All pairs (Floyd and Warshall), with the way.
(define roads '((a b 4) (a c 1) (c b 2) (b d 5) (c d 8) (d e 3) (e a 7)))
(define nodes '(a b c d e))
(define (all-pairs)
  (fold
   (lambda (k table)
     (fold
      (lambda (i table)
        (fold
         (lambda (j table)
           (let ((ik (hashmap-ref/default table (list i k) #f)) (kj (hashmap-ref/default table (list k j) #f))
                 (ij (hashmap-ref/default table (list i j) #f)))
             (if (and ik kj (or (not ij) (< (+ (car ik) (car kj)) (car ij))))
                 (hashmap-set table (list i j) (cons (+ (car ik) (car kj)) (append (cdr ik) (cddr kj))))
                 table)))
         table nodes))
      table nodes))
   (fold (lambda (n table) (hashmap-set table (list n n) (list 0 n n)))
         (fold (lambda (r table)
                 (hashmap-set table (list (car r) (cadr r)) (list (list-ref r 2) (car r) (cadr r)))) (hashmap)
                 roads) nodes)
   nodes))
(define table (all-pairs))
(for-each
 (lambda (i)
   (show "  " i
         (map (lambda (j) (string-pad-left (number->string (car (hashmap-ref table (list i j)))) 3)) nodes)))
 nodes)
(show "from c to a: " (cdr (hashmap-ref table '(c a))) ", from a to e: " (cdr (hashmap-ref table '(a e))))
(define (graph-next n) (filter-map (lambda (r) (and (eq? (car r) n) (cons (cadr r) (list-ref r 2)))) roads))
(show "as Dijkstra says: "
      (every (lambda (i)
               (every (lambda (j)
                        (= (car (hashmap-ref table (list i j)))
                           (best-way i graph-next (lambda (n) (eq? n j)) (lambda (n) 0)
                                     (lambda (path cost looked) cost)))) nodes)) nodes))
