; Fibers in simulations: philosophers, transfers between accounts, a bounded buffer, a token ring, a vote.
(import (scheme base) (scheme write) (sennit cell) (sennit channel) (sennit hashmap) (sennit list)
        (sennit task))
(define (show-written x) (write x) (newline))

; Philosophers: a fork is a channel with one value. The lower one is taken first: nobody waits in a circle.
(define (make-fork) (let ((c (make-channel 1))) (channel-send c 'fork) c))
(define (dine count meals)
  (define forks (list->vector (list-tabulate count (lambda (i) (make-fork)))))
  (define (philosopher i)
    (let* ((j (modulo (+ i 1) count)) (low (vector-ref forks (min i j))) (high (vector-ref forks (max i j))))
      (let loop ((eaten 0))
        (if (= eaten meals)
            eaten
            (begin
              (channel-receive low) (channel-receive high)
              (yield)
              (channel-send high 'fork) (channel-send low 'fork)
              (loop (+ eaten 1)))))))
  (let ((eaten (task-map philosopher (iota count))))
    (list eaten (map channel-length (vector->list forks)))))
(show-written (dine 5 20))
(show-written (dine 2 10))

; A bank in one cell: every transfer is one step, so that the sum stays what it was.
(define bank (make-cell (hashmap 'a 100 'b 200 'c 300 'd 400)))
(define (transfer from to amount)
  (cell-step bank
             (lambda (accounts)
               (if (< (hashmap-ref accounts from) amount)
                   (values 'refused accounts)
                   (values 'done
                           (hashmap-update (hashmap-update accounts from (lambda (n) (- n amount))) to
                                           (lambda (n) (+ n amount))))))))
(define names '#(a b c d))
(define (customer seed)
  (let loop ((i 0) (x seed) (done 0))
    (if (= i 50)
        done
        (let ((result (transfer (vector-ref names (modulo x 4)) (vector-ref names (modulo (quotient x 4) 4))
                                (modulo x 90))))
          (loop (+ i 1) (modulo (+ (* 1103515245 x) 12345) 2147483648)
                (if (eq? result 'done) (+ done 1) done))))))
(define done (task-map customer '(1 2 3 4 5 6)))
(show-written (list (apply + (hashmap-values (cell-value bank))) (every (lambda (n) (<= 0 n 50)) done)
                    (every (lambda (n) (>= n 0)) (hashmap-values (cell-value bank)))))

; A bounded buffer: everything comes out once, and never more than fits is in it.
(define (run-buffer capacity producers items consumers)
  (define buffer (make-channel capacity))
  (define high-water (make-cell 0))
  (define (produce p)
    (for-each (lambda (i) (channel-send buffer (+ (* p 1000) i))
                (let ((n (channel-length buffer))) (cell-update high-water (lambda (m) (max m n)))))
                (iota items)))
  (define (consume)
    (let loop ((seen '()))
      (let ((x (channel-receive buffer))) (if (eof-object? x) (reverse seen) (loop (cons x seen))))))
  (let* ((consuming (map (lambda (i) (async consume)) (iota consumers)))
         (ignored (task-map produce (iota producers 1)))
         (closed (channel-close buffer))
         (seen (map task-wait consuming))
         (all (sort (concatenate seen) <)))
    (list (length all)
          (equal? all (append-map (lambda (p) (iota items (* p 1000))) (iota producers 1)))
          (<= (cell-value high-water) capacity)
          ; Of one producer each consumer sees what it sees in order.
          (every (lambda (s)
                   (every (lambda (p) (list-sorted? < (filter (lambda (x) (= p (quotient x 1000))) s)))
                          (iota producers 1))) seen))))
(show-written (run-buffer 4 3 40 2))
(show-written (run-buffer 1 2 10 5))

; A token that goes around a ring, and grows at each node.
(define (ring count rounds)
  (let ((channels (list->vector (list-tabulate count (lambda (i) (make-channel))))))
    (define (node i)
      (async
       (lambda ()
         (let ((in (vector-ref channels i)) (out (vector-ref channels (modulo (+ i 1) count))))
           (let loop ((left rounds))
             (when (> left 0)
               (let ((token (channel-receive in)))
                 (if (and (= left 1) (= i (- count 1))) (channel-send out (list 'end token))
                     (begin (channel-send out (+ token i)) (loop (- left 1)))))))))))
    (let ((nodes (map node (iota count))))
      (channel-send (vector-ref channels 0) 0)
      (for-each task-wait (drop-right nodes 1))
      (channel-receive (vector-ref channels 0)))))
(show-written (ring 10 5))

; Votes: each fiber votes, one counts; the result does not depend on who comes first.
(define (election ballots)
  (let ((box (make-channel)))
    (let ((counter
           (async
            (lambda ()
              (let loop ((counts (hashmap)))
                (let ((vote (channel-receive box)))
                  (if (eof-object? vote) counts
                      (loop (hashmap-update/default counts vote (lambda (n) (+ n 1)) 0)))))))))
      (task-map (lambda (vote) (channel-send box vote)) ballots)
      (channel-close box)
      (sort (hashmap->alist (task-wait counter)) > cdr))))
(show-written (election (append (make-list 7 'red) (make-list 3 'blue) (make-list 12 'green))))

; A map and a reduction in parallel: words counted in chunks, and the counts added up.
(define text '(the cat sat on the mat and the dog sat by the cat on the big mat))
(define (tally words)
  (fold (lambda (w m) (hashmap-update/default m w (lambda (n) (+ n 1)) 0)) (hashmap) words))
(define (merge-tallies a b)
  (hashmap-fold (lambda (w n m) (hashmap-update/default m w (lambda (k) (+ k n)) 0)) a b))
(define (chunks l n) (if (<= (length l) n) (list l) (cons (take l n) (chunks (drop l n) n))))
(define counted (fold merge-tallies (hashmap) (parallel-map tally (chunks text 4))))
(show-written (sort (sort (hashmap->alist counted) string<? (lambda (e) (symbol->string (car e)))) > cdr))
(show-written (equal? counted (tally text)))

; A semaphore: of twenty fibers at most three are inside.
(define inside (make-cell 0))
(define most (make-cell 0))
(define permits (make-channel 3))
(task-map
 (lambda (i)
   (channel-send permits i)
   (let ((n (cell-update inside (lambda (n) (+ n 1))))) (cell-update most (lambda (m) (max m n))))
   (yield)
   (cell-update inside (lambda (n) (- n 1)))
   (channel-receive permits))
 (iota 20))
(show-written (list (cell-value inside) (<= 1 (cell-value most) 3) (channel-length permits)))
