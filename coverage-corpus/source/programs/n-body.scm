; Bodies that attract each other: integration by leaps, energy, momentum, an orbit; figures are rounded.
(import (scheme base) (scheme inexact) (scheme write) (sennit list) (sennit string))
(define (show . items) (for-each display items) (newline))

; Vectors of three numbers as lists.
(define (v+ . vs) (apply map + vs))
(define (v- a b) (map - a b))
(define (v* k v) (map (lambda (x) (* k x)) v))
(define (dot a b) (apply + (map * a b)))
(define (norm v) (sqrt (dot v v)))
(define (cross a b)
  (let ((x (lambda (i j) (- (* (list-ref a i) (list-ref b j)) (* (list-ref a j) (list-ref b i))))))
    (list (x 1 2) (x 2 0) (x 0 1))))
; A number with so many digits behind the point, by exact arithmetic.
(define (rounded x digits)
  (let* ((n (exact (round (* (exact x) (expt 10 digits)))))
         (s (string-pad-left-zeros (number->string (abs n)) (+ digits 1))) (k (- (string-length s) digits)))
    (string-append (if (< n 0) "-" "") (substring s 0 k) "." (substring s k (string-length s)))))
(define (string-pad-left-zeros s width) (if (< (string-length s) width) (string-pad-left s width #\0) s))
(define (shown v digits) (string-join (map (lambda (x) (rounded x digits)) v) " "))

(define-record-type body (make-body name mass position velocity) body?
  (name body-name) (mass body-mass) (position body-position) (velocity body-velocity))
(define (moved b position velocity) (make-body (body-name b) (body-mass b) position velocity))

; The acceleration of a body by all others.
(define (acceleration b bodies)
  (fold (lambda (other sum)
          (if (eq? (body-name other) (body-name b))
              sum
              (let* ((d (v- (body-position other) (body-position b))) (r (norm d)))
                (v+ sum (v* (/ (body-mass other) (* r r r)) d)))))
        '(0. 0. 0.)
        bodies))
; Leapfrog: half a step of velocity, a step of position, half a step of velocity.
(define (step bodies dt)
  (let* ((half (map (lambda (b) (v+ (body-velocity b) (v* (/ dt 2) (acceleration b bodies)))) bodies))
         (drifted (map (lambda (b v) (moved b (v+ (body-position b) (v* dt v)) v)) bodies half)))
    (map (lambda (b)
           (moved b (body-position b) (v+ (body-velocity b) (v* (/ dt 2) (acceleration b drifted)))))
           drifted)))
; Euler's way, for comparison.
(define (euler-step bodies dt)
  (map (lambda (b)
         (moved b (v+ (body-position b) (v* dt (body-velocity b)))
                (v+ (body-velocity b) (v* dt (acceleration b bodies)))))
       bodies))
(define (advance bodies dt steps step) (if (= steps 0) bodies (advance (step bodies dt) dt (- steps 1) step)))

(define (kinetic bodies)
  (apply + (map (lambda (b) (* 1/2 (body-mass b) (dot (body-velocity b) (body-velocity b)))) bodies)))
(define (potential bodies)
  (let loop ((l bodies) (sum 0.))
    (if (null? l)
        sum
        (loop (cdr l)
              (fold (lambda (b sum)
                      (- sum
                         (/ (* (body-mass b) (body-mass (car l)))
                            (norm (v- (body-position b) (body-position (car l)))))))
                    sum (cdr l))))))
(define (energy bodies) (+ (kinetic bodies) (potential bodies)))
(define (momentum bodies) (apply v+ (map (lambda (b) (v* (body-mass b) (body-velocity b))) bodies)))
(define (angular-momentum bodies)
  (apply v+ (map (lambda (b) (v* (body-mass b) (cross (body-position b) (body-velocity b)))) bodies)))
; In the frame in which the centre of mass rests.
(define (centred bodies)
  (let* ((mass (apply + (map body-mass bodies)))
         (p (v* (/ 1 mass) (apply v+ (map (lambda (b) (v* (body-mass b) (body-position b))) bodies))))
         (v (v* (/ 1 mass) (momentum bodies))))
    (map (lambda (b) (moved b (v- (body-position b) p) (v- (body-velocity b) v))) bodies)))
(define (report label bodies)
  (show label ": energy " (rounded (energy bodies) 6) ", momentum " (shown (momentum bodies) 6)
        ", angular momentum " (shown (angular-momentum bodies) 6))
  (for-each (lambda (b)
              (show "  " (string-pad-right (symbol->string (body-name b)) 6) " at "
                    (shown (body-position b) 4) " moving " (shown (body-velocity b) 4))) bodies))

; A circular orbit: back where it was after one period.
(define circle
  (list (make-body 'sun 1. '(0. 0. 0.) '(0. 0. 0.)) (make-body 'dust 0. '(1. 0. 0.) '(0. 1. 0.))))
(define period (* 8 (atan 1)))
(define (dust bodies) (cadr bodies))
(let ((after (advance circle (/ period 400) 400 step)))
  (show "one period: " (shown (body-position (dust after)) 3) ", off by less than 0.001: "
        (< (norm (v- (body-position (dust after)) '(1. 0. 0.))) 0.001)))
(show "quarters: "
      (map (lambda (quarter)
             (shown (body-position (dust (advance circle (/ period 400) (* 100 quarter) step))) 2)) '(1 2 3)))
(let ((after (advance circle (/ period 400) 400 euler-step)))
  (show "by Euler's way: " (shown (body-position (dust after)) 2)))
; An ellipse by Kepler's laws: the velocity at the far end, and the areas that are swept.
(define ellipse
  (list (make-body 'sun 1. '(0. 0. 0.) '(0. 0. 0.)) (make-body 'comet 0. '(1. 0. 0.) '(0. 1.2 0.))))
(define track
  (let loop ((n 0) (bodies ellipse) (track '()))
    (if (= n 1500) (reverse track) (loop (+ n 1) (step bodies 0.01) (cons (dust bodies) track)))))
(define farthest
  (fold (lambda (b far) (if (> (norm (body-position b)) (norm (body-position far))) b far)) (car track)
        track))
(show "farthest: " (rounded (norm (body-position farthest)) 3) " where the speed is "
      (rounded (norm (body-velocity farthest)) 3))
(define areas
  (map (lambda (i) (norm (cross (body-position (list-ref track i)) (body-velocity (list-ref track i)))))
       '(0 300 600 900 1200)))
(show "areas: " (map (lambda (a) (rounded a 4)) areas))

; Three bodies on one figure of eight, and four of a small system.
(define eight
  (let ((x 0.97000436) (y -0.24308753) (vx -0.93240737) (vy -0.86473146))
    (list (make-body 'a 1. (list x y 0.) (list (/ vx -2) (/ vy -2) 0.))
          (make-body 'b 1. (list (- x) (- y) 0.) (list (/ vx -2) (/ vy -2) 0.))
          (make-body 'c 1. '(0. 0. 0.) (list vx vy 0.)))))
(report "figure of eight" eight)
(report "after 2.108 (a third of a period)" (advance eight 0.00527 400 step))
(define system
  (centred
   (list (make-body 'star 40. '(0. 0. 0.) '(0. 0. 0.)) (make-body 'hot 0.02 '(1. 0. 0.) '(0. 6.3 0.5))
         (make-body 'giant 0.5 '(-5. 0.5 0.) '(0. -2.8 0.1))
         (make-body 'far 0.1 '(0. 9. 1.) '(-2.1 0. 0.)))))
(report "system" system)
(define later (advance system 0.005 400 step))
(report "system at 2" later)
(show "energy kept within 0.001: " (< (abs (/ (- (energy later) (energy system)) (energy system))) 0.001))
(show "there and back: " (shown (body-position (cadr (advance later -0.005 400 step))) 6))
