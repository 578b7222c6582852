; SPDX-License-Identifier: MIT
; SRFI 27: sources of random bits. Underneath is (sennit random), whose procedures take a state and
; return the next one beside the number: states are values, and a program that passes them on needs no
; source. A source of this SRFI is a cell, see (sennit cell), that holds such a state; drawing a number
; exchanges it, so that fibers that share a source draw from one stream, each number once.
;
; `random-source-state-ref` returns the state itself, a bytevector, which has an external
; representation. The generator is xoshiro256**, 64 bits wide, with a period of 2 to the power of 256,
; less 1; (i, j) of `random-source-pseudo-randomize!` become its seed by a pairing of the two numbers.

(define-library (srfi 27)
  (export random-integer random-real default-random-source make-random-source random-source?
          random-source-state-ref random-source-state-set! random-source-randomize!
          random-source-pseudo-randomize! random-source-make-integers random-source-make-reals)
  (import (scheme base) (scheme case-lambda) (sennit cell) (sennit random))
  (begin
    ;;; (random-source? object) Whether object is a random source (SRFI 27).
    (define-record-type <random-source> (random-source cell) random-source? (cell source-cell))

    (define first-state (make-random-state 27))

    (define (require-source who object)
      (if (not (random-source? object)) (error (string-append who ": expected a random source, got") object)))

    ;;; (make-random-source) A new random source; all begin with the same state (SRFI 27).
    (define (make-random-source) (random-source (make-cell first-state)))

    ;;; default-random-source The random source of random-integer and random-real (SRFI 27).
    (define default-random-source (make-random-source))

    ;;; (random-source-state-ref source) The state of source: a random state of (sennit random), which can be written and read (SRFI 27).
    (define (random-source-state-ref source)
      (require-source "random-source-state-ref" source)
      (cell-value (source-cell source)))

    ;;; (random-source-state-set! source state) Gives source a state that random-source-state-ref has returned (SRFI 27).
    (define (random-source-state-set! source state)
      (require-source "random-source-state-set!" source)
      (if (not (random-state? state)) (error "random-source-state-set!: expected a random state, got" state))
      (cell-replace (source-cell source) state)
      (if #f #f))

    ;;; (random-source-randomize! source) Gives source a state of true random bits from the system (SRFI 27).
    (define (random-source-randomize! source) (random-source-state-set! source (entropy-random-state)))

    ;;; (random-source-pseudo-randomize! source i j) Gives source the initial state of the independent source with the numbers i and j, exact integers that are not negative (SRFI 27).
    (define (random-source-pseudo-randomize! source i j)
      (if (not (and (exact-integer? i) (exact-integer? j) (>= i 0) (>= j 0)))
          (error "random-source-pseudo-randomize!: expected two exact integers that are not negative, got" i j))
      (let ((sum (+ i j)))
        (random-source-state-set! source (make-random-state (+ 28 (quotient (* sum (+ sum 1)) 2) j)))))

    ; Nothing can fail while a state is out of its cell: what next-number is given was looked at before.
    (define (draw cell next-number)
      (let-values (((number next) (next-number (cell-take cell))))
        (cell-put cell next)
        number))

    ;;; (random-source-make-integers source) A procedure that takes a positive exact integer and draws one below it, and not negative, from source (SRFI 27).
    (define (random-source-make-integers source)
      (require-source "random-source-make-integers" source)
      (let ((cell (source-cell source)))
        (lambda (n)
          (if (not (and (exact-integer? n) (> n 0)))
              (error "random-integer: expected a positive exact integer, got" n))
          (draw cell (lambda (state) (random-next-integer state n))))))

    ;;; (random-source-make-reals source [unit]) A procedure without arguments that draws a number between 0 and 1, neither of them included, from source: a number as unit is, inexact if it is not given, and not further than unit from the next possible one (SRFI 27).
    (define random-source-make-reals
      (case-lambda
        ((source)
         (require-source "random-source-make-reals" source)
         (let ((cell (source-cell source)))
           (lambda () (draw cell random-next-real))))
        ((source unit)
         (require-source "random-source-make-reals" source)
         (if (not (and (real? unit) (< 0 unit 1)))
             (error "random-source-make-reals: expected a number between 0 and 1, got" unit))
         (if (and (inexact? unit) (>= unit (expt 2. -52)))
             (random-source-make-reals source)
             (let ((parts (ceiling (/ 1 (exact unit))))
                   (next (random-source-make-integers source)))
               (if (exact? unit)
                   (lambda () (/ (+ 1 (next (- parts 1))) parts))
                   (lambda ()
                     (let loop ()
                       (let ((number (inexact (/ (+ 1 (next (- parts 1))) parts))))
                         (if (< 0 number 1) number (loop)))))))))))

    ;;; (random-integer n) An exact integer below n, which is a positive one, and not negative, drawn from default-random-source (SRFI 27).
    (define random-integer (random-source-make-integers default-random-source))

    ;;; (random-real) An inexact number between 0 and 1, neither of them included, drawn from default-random-source (SRFI 27).
    (define random-real (random-source-make-reals default-random-source))))
