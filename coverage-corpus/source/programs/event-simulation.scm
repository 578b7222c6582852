; Discrete events: a shop with queues, a crossing and an elevator, over an ordered mapping of times.
(import (scheme base) (scheme write) (sennit comparator) (sennit hashmap) (sennit list) (srfi 134) (srfi 146))
(define (show . items) (for-each display items) (newline))

; Numbers that look random: a linear congruential generator whose state is passed on.
(define (next-state s) (modulo (+ (* 1664525 s) 1013904223) 4294967296))
(define (draw s low high) ; a number from low to high, and the next state
  (let ((s (next-state s))) (values (+ low (modulo (quotient s 65536) (+ 1 (- high low)))) s)))

; Events by time; those of one time in the order in which they were planned.
(define no-events (mapping (make-default-comparator)))
(define (plan events time event)
  (mapping-update/default events time (lambda (q) (ideque-add-back q event)) (ideque)))
(define (next-event events k) ; calls k with the time, the event and the others
  (let* ((time (mapping-min-key events)) (q (mapping-ref events time)) (rest (ideque-remove-front q)))
    (k time (ideque-front q)
       (if (ideque-empty? rest) (mapping-delete events time) (mapping-set events time rest)))))
; A world is changed by (react time event world), which returns a world and a list of (time . event) to plan.
(define (simulate events world react until)
  (let loop ((events events) (world world) (steps 0))
    (if (or (mapping-empty? events) (> (mapping-min-key events) until))
        (values world steps)
        (next-event
         events
         (lambda (time event rest)
           (let-values (((world planned) (react time event world)))
             (loop (fold (lambda (p events) (plan events (car p) (cdr p))) rest planned) world
                   (+ steps 1))))))))

; A world is a hash map; a counter is one of its keys.
(define (ref world key) (hashmap-ref world key))
(define (with world . keys+values)
  (let loop ((l keys+values) (world world))
    (if (null? l) world (loop (cddr l) (hashmap-set world (car l) (cadr l))))))
(define (count-up world key n) (hashmap-update/default world key (lambda (x) (+ x n)) 0))

; The shop: customers arrive, wait in one queue for a free till, are served, and leave.
(define (shop-react time event world)
  (case (car event)
    ((arrive)
     (let*-values (((gap s) (draw (ref world 'seed) 1 6)) ((wanted s) (draw s 2 12)))
       (let* ((name (ref world 'arrivals)) (customer (list name time wanted))
              (world (with world 'seed s 'arrivals (+ name 1)))
              (planned (list (cons (+ time gap) '(arrive)))))
         (if (and (> (ideque-length (ref world 'queue)) 3))
             (values (count-up world 'turned-away 1) planned)
             (let-values (((world more)
                           (serve time (with world 'queue (ideque-add-back (ref world 'queue) customer)))))
               (values world (append planned more)))))))
    ((done)
     (let ((world (count-up (with world 'free (cons (cadr event) (ref world 'free))) 'served 1)))
       (serve time world)))
    ((report)
     (values (with world 'reports
                   (cons (list time (ideque-length (ref world 'queue)) (length (ref world 'free)))
                         (ref world 'reports)))
             (list (cons (+ time 50) '(report)))))))
(define (serve time world)
  (if (or (null? (ref world 'free)) (ideque-empty? (ref world 'queue)))
      (values world '())
      (let* ((customer (ideque-front (ref world 'queue)))
             (till (apply min (ref world 'free)))
             (waited (- time (cadr customer))))
        (values (count-up (count-up (with world 'queue (ideque-remove-front (ref world 'queue)) 'free
                                          (delete till (ref world 'free))
                                          'longest (max waited (ref world 'longest)))
                                    'waited waited)
                          (list 'busy till) (caddr-of customer))
                (list (cons (+ time (caddr-of customer)) (list 'done till)))))))
(define (caddr-of l) (list-ref l 2))
(define (run-shop tills seed until)
  (let-values (((world steps)
                (simulate (plan (plan no-events 0 '(arrive)) 50 '(report))
                          (hashmap 'seed seed 'arrivals 0 'queue (ideque) 'free (iota tills 1) 'longest 0
                                   'reports '())
                          shop-react until)))
    (show tills (if (= tills 1) " till: " " tills: ") steps " events, " (ref world 'arrivals) " came, "
          (ref world 'served) " served, "
          (hashmap-ref/default world 'turned-away 0) " turned away")
    (show "  waited " (ref world 'waited) " in all, " (ref world 'longest) " at most; busy "
          (map (lambda (t) (hashmap-ref/default world (list 'busy t) 0)) (iota tills 1)))
    (show "  queue and free tills: " (reverse (ref world 'reports)))
    (show "  everybody is accounted for: "
          (= (ref world 'arrivals)
             (+ (ref world 'served) (hashmap-ref/default world 'turned-away 0)
                (ideque-length (ref world 'queue)) (- tills (length (ref world 'free))))))))
(for-each (lambda (tills) (run-shop tills 2024 300)) '(1 2 3))
(run-shop 2 7 500)

; A crossing: the lights change in turn, cars come from two streets at fixed times and need a green light.
(define (crossing-react time event world)
  (case (car event)
    ((lights)
     (let* ((green (if (eq? (ref world 'green) 'north) 'east 'north)) (world (with world 'green green)))
       (values world
               (list (cons (+ time (if (eq? green 'north) 12 8)) '(lights))
                     (cons (+ time 1) (list 'go green))))))
    ((car) (values (hashmap-update world (cadr event) (lambda (n) (+ n 1)))
                   (append (list (cons (+ time (caddr-of event)) event))
                           (if (eq? (ref world 'green) (cadr event))
                               (list (cons (+ time 1) (list 'go (cadr event)))) '()))))
    ((go)
     (let ((street (cadr event)))
       (if (and (eq? street (ref world 'green)) (> (ref world street) 0))
           (values (count-up (hashmap-update world street (lambda (n) (- n 1))) (list 'passed street) 1)
                   (if (> (ref world street) 1) (list (cons (+ time 2) (list 'go street))) '()))
           (values world '()))))
    ((look)
     (values (with world 'seen
                   (cons (list time (ref world 'green) (ref world 'north) (ref world 'east))
                         (ref world 'seen)))
                    (list (cons (+ time 13) '(look)))))))
(let-values (((world steps)
              (simulate (fold (lambda (p e) (plan e (car p) (cdr p))) no-events
                              '((0 . (lights)) (1 . (car north 3)) (2 . (car east 7)) (13 . (look))))
                        (hashmap 'green 'east 'north 0 'east 0 'seen '())
                        crossing-react 200)))
  (show "crossing: " steps " events, passed "
        (map (lambda (s) (hashmap-ref/default world (list 'passed s) 0)) '(north east))
        ", waiting " (list (ref world 'north) (ref world 'east)))
  (for-each (lambda (x) (show "  " x)) (reverse (ref world 'seen))))

; An elevator: calls are served in the direction of travel first.
(define (elevator calls)
  (let loop ((time 0) (floor 0) (direction 1) (calls calls) (waiting '()) (log '()))
    (let* ((now (filter (lambda (c) (<= (car c) time)) calls))
           (later (remove (lambda (c) (<= (car c) time)) calls))
           (waiting (append waiting (map cdr now))))
      (cond ((and (null? waiting) (null? later)) (reverse log))
            ((memv floor waiting)
             (loop (+ time 2) floor direction later (delete floor waiting) (cons (list time floor) log)))
            ((null? waiting) (loop (+ time 1) floor direction later waiting log))
            ((any (lambda (f) (if (= direction 1) (> f floor) (< f floor))) waiting)
             (loop (+ time 1) (+ floor direction) direction later waiting log))
            (else (loop time floor (- direction) later waiting log))))))
(show "elevator: " (elevator '((0 . 5) (1 . 3) (2 . 8) (4 . 1) (6 . 2) (7 . 0) (30 . 4))))
