; Collections together: totals, an index, joins, topological order, intervals, tries, matrices, classes.
(import (scheme base) (scheme char) (scheme cxr) (scheme write) (sennit comparator) (sennit hashmap)
        (sennit list) (sennit match) (sennit set) (sennit string)
        (sennit vector) (srfi 146))
(define (show-written x) (write x) (newline))
(define default (make-default-comparator))
(define (before? a b) (<? default a b))
(define (sorted-alist m) (sort (hashmap->alist m) before? car))

; Sales by region and product, summed in nested maps.
(define sales
  '((north tea 10) (south tea 4) (north rye 7) (east rye 1) (north tea 5) (south oats 9) (east tea 2)))
(define totals
  (fold (lambda (sale m)
          (match sale
            ((list region product n)
             (hashmap-update/default m region
                                     (lambda (inner)
                                       (hashmap-update/default inner product (lambda (x) (+ x n)) 0))
                                       (hashmap)))))
        (hashmap)
        sales))
(for-each (lambda (entry) (show-written (cons (car entry) (sorted-alist (cdr entry))))) (sorted-alist totals))
(define products (sort (set->list (list->set (map cadr sales))) before?))
(define (cell region product) (hashmap-ref/default (hashmap-ref/default totals region (hashmap)) product 0))
(for-each
 (lambda (region)
   (display (string-pad-right (symbol->string region) 6))
   (for-each (lambda (product) (display (string-pad-left (number->string (cell region product)) 6))) products)
   (newline))
 '(north south east west))
(show-written (map (lambda (product)
                     (list product (apply + (map (lambda (r) (cell r product)) '(north south east west)))))
                     products))

; An inverted index of documents, and queries on it.
(define documents
  '((1 . "the quick brown fox") (2 . "the lazy dog") (3 . "quick thinking and a lazy fox") (4 . "")))
(define index
  (fold (lambda (doc m)
          (fold (lambda (word m)
                  (hashmap-update/default m word (lambda (ids) (set-adjoin ids (car doc))) (set)))
                m
                (delete "" (string-split (cdr doc) " "))))
        (hashmap)
        documents))
(define (query q)
  (match q
    ((? string? word) (hashmap-ref/default index word (set)))
    (`(and ,qs ...) (apply set-intersection (map query qs)))
    (`(or ,qs ...) (apply set-union (map query qs)))
    (`(not ,q) (set-difference (list->set (map car documents)) (query q)))))
(show-written (map (lambda (q) (sort (set->list (query q)) <))
                   '("quick" "none" (and "quick" "fox") (or "dog" "brown") (not "lazy")
                     (and (not "dog") (or "lazy" "brown")))))
(show-written (sort (hashmap->alist (hashmap-map (lambda (k v) (values k (set-size v))) index)) before? car))

; Two tables joined by a key.
(define people '((1 "Ada" 10) (2 "Bob" 20) (3 "Cid" 10) (4 "Dee" 99)))
(define teams '((10 "red") (20 "blue") (30 "green")))
(define (index-by key rows) (fold (lambda (row m) (hashmap-set m (key row) row)) (hashmap) rows))
(define (join left right left-key)
  (filter-map (lambda (row)
                (let ((match (hashmap-ref/default right (left-key row) #f)))
                  (and match (append row (cdr match))))) left))
(define team-of caddr)
(show-written (join people (index-by car teams) team-of))
(define (group key rows)
  (fold-right (lambda (row m) (hashmap-update/default m (key row) (lambda (l) (cons row l)) '())) (hashmap)
              rows))
(show-written (map (lambda (entry) (cons (car entry) (map cadr (cdr entry))))
                   (sorted-alist (group team-of people))))

; Topological order: always the least of what is ready.
(define tasks
  '((cake oven batter) (batter eggs flour) (eggs shop) (flour shop) (oven) (shop) (party cake guests)
    (guests)))
(define (topological tasks)
  (let loop ((left (alist->mapping default (map (lambda (t) (cons (car t) (list->set (cdr t)))) tasks)))
             (order '()))
    (if (mapping-empty? left)
        (reverse order)
        (let ((ready (call/cc (lambda (found)
                                (mapping-for-each (lambda (k v) (if (set-empty? v) (found k))) left) #f))))
          (if ready
              (loop (mapping-map/monotone (lambda (k v) (values k (set-delete v ready))) default
                                          (mapping-delete left ready)) (cons ready order))
              (list 'cycle (mapping-keys left)))))))
(show-written (topological tasks))
(show-written (topological (cons '(shop guests)
                                 (cons '(guests shop)
                                       (filter (lambda (t) (not (memq (car t) '(shop guests)))) tasks)))))

; Intervals that are merged in an ordered mapping from start to end.
(define (add-interval m start end)
  (let* ((before (mapping-key-predecessor m (+ start 1/2) (lambda () #f)))
         (start (if (and before (>= (mapping-ref m before) start)) before start))
         (end (if (and before (= before start)) (max end (mapping-ref m before)) end)))
    (let loop ((m m) (end end))
      (let ((next (mapping-key-successor m start (lambda () #f))))
        (if (and next (<= next end))
            (loop (mapping-delete m next) (max end (mapping-ref m next)))
            (mapping-set m start end))))))
(define intervals
  (fold (lambda (i m) (add-interval m (car i) (cdr i))) (mapping default)
        '((10 . 20) (40 . 50) (15 . 25) (26 . 30) (5 . 8) (24 . 41) (60 . 61))))
(show-written (mapping->alist intervals))
(define (covered? m x)
  (let ((k (mapping-key-predecessor m (+ x 1/2) (lambda () #f)))) (and k (<= x (mapping-ref m k)))))
(show-written (map (lambda (x) (covered? intervals x)) '(4 5 8 9 33 50 51 61)))

; A trie of hash maps: words, prefixes, completion, the longest common prefix.
(define leaf (hashmap))
(define (trie-add trie chars)
  (if (null? chars)
      (hashmap-set trie 'word #t)
      (hashmap-update/default trie (car chars) (lambda (t) (trie-add t (cdr chars))) leaf)))
(define (trie-walk trie chars)
  (cond ((null? chars) trie)
        ((hashmap-ref/default trie (car chars) #f) => (lambda (t) (trie-walk t (cdr chars)))) (else leaf)))
(define (trie-words trie prefix)
  (append (if (hashmap-contains? trie 'word) (list (list->string (reverse prefix))) '())
          (append-map (lambda (c) (trie-words (hashmap-ref trie c) (cons c prefix)))
                      (sort (filter char? (hashmap-keys trie)) char<?))))
(define trie
  (fold (lambda (w t) (trie-add t (string->list w))) leaf '("car" "cart" "care" "cat" "dog" "do" "carton")))
(define (complete text)
  (let ((chars (string->list text))) (trie-words (trie-walk trie chars) (reverse chars))))
(show-written (map complete '("car" "ca" "do" "x" "")))

; Matrices as vectors of vectors: products, powers, paths in a graph.
(define (multiply a b)
  (let ((columns (vector-unfold (lambda (j) (vector-map (lambda (row) (vector-ref row j)) b))
                                (vector-length (vector-ref b 0)))))
    (vector-map (lambda (row)
                  (vector-map (lambda (column) (vector-fold + 0 (vector-map * row column))) columns)) a)))
(define (power m n)
  (cond ((= n 1) m) ((even? n) (let ((h (power m (quotient n 2)))) (multiply h h)))
        (else (multiply m (power m (- n 1))))))
(show-written (multiply #(#(1 2) #(3 4)) #(#(5 6) #(7 8))))
(show-written (vector-ref (vector-ref (power #(#(1 1) #(1 0)) 100) 0) 1))
(show-written (power #(#(0 1 0 1) #(1 0 1 0) #(0 1 0 1) #(1 0 1 0)) 5))

; Equivalence classes by union and find over a persistent vector of parents.
(define (find-root parents x) (let ((p (vector-ref parents x))) (if (= p x) x (find-root parents p))))
(define (unite parents a b) (vector-set parents (find-root parents a) (find-root parents b)))
(define classes
  (fold (lambda (pair parents) (unite parents (car pair) (cdr pair))) (vector-unfold values 10)
        '((0 . 1) (2 . 3) (1 . 3) (5 . 6) (8 . 9) (9 . 5))))
(show-written (map cdr (sorted-alist (group (lambda (x) (find-root classes x)) (iota 10)))))
; Minimum spanning tree (Kruskal).
(define edges '((7 a d) (5 a b) (8 b c) (9 b d) (7 b e) (5 c e) (15 d e) (6 d f) (8 e f) (9 e g) (11 f g)))
(define names '(a b c d e f g))
(define (number-of name) (list-index (lambda (x) (eq? x name)) names))
(define (spanning-tree)
  (let loop ((edges (sort edges < car)) (parents (vector-unfold values 7)) (tree '()))
    (match edges
      ('() (reverse tree))
      ((cons (and edge (list _ a b)) rest)
       (let ((a (number-of a)) (b (number-of b)))
         (if (= (find-root parents a) (find-root parents b)) (loop rest parents tree)
             (loop rest (unite parents a b) (cons edge tree))))))))
(show-written (spanning-tree))
(show-written (apply + (map car (spanning-tree))))
