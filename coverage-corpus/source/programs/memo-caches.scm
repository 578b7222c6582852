; Caches: least recently used in persistent collections, hits by policy and trace, memos passed on.
(import (scheme base) (scheme write) (sennit comparator) (sennit hashmap) (sennit list) (sennit string)
        (sennit vector) (srfi 134) (srfi 146))
(define (show . items) (for-each display items) (newline))

; A cache that forgets what was used longest ago: values by key, and keys by the time of their last use.
(define-record-type cache (make-cache capacity clock entries uses hits misses) cache?
  (capacity capacity) (clock clock) (entries entries) (uses uses) (hits hits) (misses misses))
(define (empty-cache capacity) (make-cache capacity 0 (hashmap) (mapping (make-default-comparator)) 0 0))
(define (used c key value hits misses) ; the entry of key is the latest now
  (let* ((old (hashmap-ref/default (entries c) key #f))
         (uses (if old (mapping-delete (uses c) (cdr old)) (uses c))) (now (+ 1 (clock c))))
    (make-cache (capacity c) now (hashmap-set (entries c) key (cons value now)) (mapping-set uses now key)
                hits misses)))
(define (trimmed c)
  (if (<= (hashmap-size (entries c)) (capacity c))
      c
      (let-values (((uses time key) (mapping-pop (uses c))))
        (make-cache (capacity c) (clock c) (hashmap-delete (entries c) key) uses (hits c) (misses c)))))
; The value of key, computed if it is not known, and the next cache.
(define (lookup c key compute)
  (let ((entry (hashmap-ref/default (entries c) key #f)))
    (if entry
        (values (car entry) (used c key (car entry) (+ 1 (hits c)) (misses c)))
        (let ((value (compute key))) (values value (trimmed (used c key value (hits c) (+ 1 (misses c)))))))))
(define (contents c)
  (map (lambda (key) (cons key (car (hashmap-ref (entries c) key)))) (mapping-values (uses c))))
(define (trace c keys)
  (fold (lambda (key c)
          (let-values (((value next) (lookup c key (lambda (k) (* k k)))))
            (show "  " key " -> " value ", " (contents next)) next)) c keys))
(let ((c (trace (empty-cache 3) '(1 2 3 1 4 2 2 5 1))))
  (show "hits " (hits c) ", misses " (misses c)))

; Policies: a state and (access state key capacity), which returns whether it was a hit, and the next state.
(define (fifo-access state key capacity)
  (cond ((ideque-any (lambda (k) (equal? k key)) state) (values #t state))
        (else (let ((s (ideque-add-back state key)))
                (values #f (if (> (ideque-length s) capacity) (ideque-remove-front s) s))))))
(define (lru-access state key capacity) ; a list, the latest first
  (if (member key state)
      (values #t (cons key (delete key state)))
      (values #f (let ((s (cons key state))) (if (> (length s) capacity) (drop-right s 1) s)))))
(define (mru-access state key capacity) ; forgets the latest
  (if (member key state)
      (values #t (cons key (delete key state)))
      (values #f (cons key (if (= (length state) capacity) (cdr state) state)))))
(define (lfu-access state key capacity) ; (key count time) entries
  (let ((entry (assoc key state)))
    (if entry
        (values #t (cons (list key (+ 1 (cadr entry)) (list-ref entry 2)) (delete entry state)))
        (let* ((time (fold (lambda (e t) (max t (+ 1 (list-ref e 2)))) 0 state))
               (kept (if (< (length state) capacity) state
                         (delete (fold (lambda (e worst)
                                         (if (or (< (cadr e) (cadr worst))
                                                 (and (= (cadr e) (cadr worst))
                                                      (< (list-ref e 2) (list-ref worst 2)))) e worst))
                                                      (car state) (cdr state)) state))))
          (values #f (cons (list key 1 time) kept))))))
(define (clock-access state key capacity) ; (hand . slots), slots being pairs of a key and whether it was used
  (let* ((slots (cdr state)) (i (vector-index (lambda (s) (equal? (car s) key)) slots)))
    (cond (i (values #t (cons (car state) (vector-set slots i (cons key #t)))))
          ((< (vector-length slots) capacity)
           (values #f (cons (car state) (vector-add-back slots (cons key #f)))))
          (else
           (let turn ((hand (car state)) (slots slots))
             (let ((s (vector-ref slots hand)) (next (modulo (+ hand 1) capacity)))
               (if (cdr s)
                   (turn next (vector-set slots hand (cons (car s) #f)))
                   (values #f (cons next (vector-set slots hand (cons key #f)))))))))))
(define policies
  (list (list "fifo" fifo-access (ideque)) (list "lru" lru-access '()) (list "mru" mru-access '())
        (list "lfu" lfu-access '()) (list "clock" clock-access (cons 0 #()))))
(define (count-hits access state keys capacity)
  (let loop ((keys keys) (state state) (hits 0))
    (if (null? keys) hits
        (let-values (((hit? next) (access state (car keys) capacity)))
          (loop (cdr keys) next (if hit? (+ hits 1) hits))))))
; What is best possible: forget what is needed latest.
(define (optimal-hits keys capacity)
  (let loop ((keys keys) (cache '()) (hits 0))
    (cond ((null? keys) hits)
          ((member (car keys) cache) (loop (cdr keys) cache (+ hits 1)))
          ((< (length cache) capacity) (loop (cdr keys) (cons (car keys) cache) hits))
          (else
           (let* ((next-use (lambda (k) (or (list-index (lambda (x) (equal? x k)) (cdr keys)) 1000000)))
                  (victim (fold (lambda (k best) (if (> (next-use k) (next-use best)) k best)) (car cache)
                                (cdr cache))))
             (loop (cdr keys) (cons (car keys) (delete victim cache)) hits))))))
(define (random-keys n bound seed)
  (let loop ((i 0) (s seed) (keys '()))
    (if (= i n) (reverse keys)
        (let ((s (modulo (+ (* 1103515245 s) 12345) 2147483648)))
          (loop (+ i 1) s (cons (modulo (quotient s 65536) bound) keys))))))
(define traces
  (list (cons "loop of 5" (append-map (lambda (i) (iota 5)) (iota 20)))
        (cons "random of 8" (random-keys 100 8 1))
        (cons "skewed" (map (lambda (a b) (min a b)) (random-keys 100 12 2) (random-keys 100 12 3)))
        (cons "phases"
              (append (map (lambda (k) (modulo k 3)) (random-keys 40 9 4))
                      (map (lambda (k) (+ 10 (modulo k 3))) (random-keys 60 9 5))))
        (cons "scan among hot keys" (append-map (lambda (i) (list 'a 'b (+ 100 i))) (iota 33)))))
(show (string-pad-right "hits with room for 4" 22) (map (lambda (p) (string-pad-left (car p) 7)) policies)
      "   best")
(for-each
 (lambda (trace)
   (show (string-pad-right (car trace) 22)
         (map (lambda (p)
                (string-pad-left (number->string (count-hits (cadr p) (list-ref p 2) (cdr trace) 4)) 7))
                policies) "   "
         (optimal-hits (cdr trace) 4)))
 traces)
; More room never means fewer hits for lru; for fifo it may (Belady).
(define belady '(1 2 3 4 1 2 5 1 2 3 4 5))
(show "fifo with 3 and 4: " (map (lambda (n) (count-hits fifo-access (ideque) belady n)) '(3 4)) ", lru: "
      (map (lambda (n) (count-hits lru-access '() belady n)) '(3 4)))
(show "lru never loses by room: "
      (every (lambda (trace)
               (apply <= (map (lambda (n) (count-hits lru-access '() (cdr trace) n)) (iota 10 1)))) traces))

; Memos that are passed on: (f argument recur memo) with recur in the same style.
(define (memoised f)
  (define (recur x memo)
    (let ((known (hashmap-ref/default memo x #f)))
      (if known
          (values (cdr known) memo)
          (let-values (((value memo) (f x recur memo)))
            (values value (hashmap-set memo x (cons 'known value)))))))
  recur)
(define (sum-over recur xs memo) ; the sum of the values of all xs
  (if (null? xs) (values 0 memo)
      (let*-values (((a memo) (recur (car xs) memo)) ((b memo) (sum-over recur (cdr xs) memo)))
        (values (+ a b) memo))))
(define (result-and-size f x) (let-values (((value memo) (f x (hashmap)))) (list value (hashmap-size memo))))
(define partitions ; of n into parts of at most k
  (memoised (lambda (x recur memo)
              (let ((n (car x)) (k (cdr x)))
                (cond ((= n 0) (values 1 memo)) ((or (< n 0) (= k 0)) (values 0 memo))
                      (else (sum-over recur (list (cons (- n k) k) (cons n (- k 1))) memo)))))))
(define lattice-paths
  (memoised (lambda (x recur memo)
              (if (or (= 0 (car x)) (= 0 (cdr x))) (values 1 memo)
                  (sum-over recur (list (cons (- (car x) 1) (cdr x)) (cons (car x) (- (cdr x) 1))) memo)))))
(define change ; ways to pay an amount with coins
  (memoised (lambda (x recur memo)
              (let ((n (car x)) (coins (cdr x)))
                (cond ((= n 0) (values 1 memo)) ((or (< n 0) (null? coins)) (values 0 memo))
                      (else (sum-over recur (list (cons (- n (car coins)) coins) (cons n (cdr coins)))
                                      memo)))))))
(show "partitions of 60: " (result-and-size partitions '(60 . 60)))
(show "paths in a square of 16: " (result-and-size lattice-paths '(16 . 16)))
(show "ways to pay 200: " (result-and-size change '(200 100 50 20 10 5 2 1)))
(define edit-distance
  (memoised
   (lambda (x recur memo)
     (let ((a (car x)) (b (cdr x)))
       (cond ((null? a) (values (length b) memo))
             ((null? b) (values (length a) memo))
             ((eqv? (car a) (car b)) (recur (cons (cdr a) (cdr b)) memo))
             (else
              (let*-values (((d memo) (recur (cons (cdr a) b) memo)) ((i memo) (recur (cons a (cdr b)) memo))
                            ((s memo) (recur (cons (cdr a) (cdr b)) memo)))
                (values (+ 1 (min d i s)) memo))))))))
(show "distances: "
      (map (lambda (pair)
             (car (result-and-size edit-distance (cons (string->list (car pair)) (string->list (cdr pair))))))
                          '(("kitten" . "sitting") ("saturday" . "sunday") ("" . "abc") ("same" . "same")
                            ("intention" . "execution"))))
