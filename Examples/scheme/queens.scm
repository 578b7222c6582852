; All ways to place n queens on a board so that none attacks another. A partial solution is a
; list of columns, one for each row from the last one placed; extending it shares its tail.
(import (scheme base) (scheme write))

(define (safe? column placed)
  (let loop ((rest placed) (distance 1))
    (or (null? rest)
        (and (not (= (car rest) column))
             (not (= (abs (- (car rest) column)) distance))
             (loop (cdr rest) (+ distance 1))))))

(define (solutions n)
  (let place ((row 0) (placed '()))
    (if (= row n)
        (list placed)
        (let try ((column 0))
          (cond ((= column n) '())
                ((safe? column placed)
                 (append (place (+ row 1) (cons column placed)) (try (+ column 1))))
                (else (try (+ column 1))))))))

(define (show solution)
  (let ((n (length solution)))
    (for-each
      (lambda (column)
        (let loop ((i 0))
          (when (< i n)
            (display (if (= i column) "Q " ". "))
            (loop (+ i 1))))
        (newline))
      solution)))

(let ((all (solutions 8)))
  (display (length all))
  (display " solutions; the first:")
  (newline)
  (show (car all)))
