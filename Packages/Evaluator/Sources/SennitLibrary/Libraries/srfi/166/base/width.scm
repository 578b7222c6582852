; SPDX-License-Identifier: MIT
; Padding and trimming.

; The text of formatters, padded: left and right say how much of what is missing goes there.
(define (padding-around width formatters left)
  (call-with-output
   (each-in-list formatters)
   (lambda (text)
     (fn (string-width pad-char)
       (let* ((missing (- width (string-width text)))
              (before (left missing)))
         (if (> missing 0)
             (each (padding before pad-char) text (padding (- missing before) pad-char))
             text))))))

;;; (padded width formatter ...) The formatters, with padding before them up to width (SRFI 166).
(define (padded width . formatters) (padding-around width formatters (lambda (missing) missing)))

;;; (padded/both width formatter ...) The formatters, with padding on both sides up to width, the odd one on the right (SRFI 166).
(define (padded/both width . formatters) (padding-around width formatters (lambda (missing) (quotient missing 2))))

;;; (padded/right width formatter ...) The formatters, with padding behind them up to width (SRFI 166).
(define (padded/right width . formatters)
  (fn ((start col))
    (each (each-in-list formatters)
          (fn (col pad-char) (padding (- (+ start width) col) pad-char)))))

; The text of formatters with so many columns cut away at its ends as left and right say of the excess.
(define (trimming width formatters sides left)
  (call-with-output
   (each-in-list formatters)
   (lambda (text)
     (fn (string-width substring/width substring/preserve ellipsis)
       (let ((size (string-width text)))
         (if (<= size width)
             text
             (let* ((excess (- (+ size (* sides (string-width ellipsis))) width))
                    (cut (left excess))
                    (kept (- size (- excess cut)))
                    (keep (lambda (from to)
                            (if substring/preserve (substring/preserve (substring/width text from to)) ""))))
               (if (> cut kept) (error "trimmed: the ellipsis does not fit into the width" width))
               (each (if (> cut 0) (each (keep -1 cut) ellipsis) "")
                     ; From before the beginning: with what takes no room there, which only terminals have.
                     (substring/width text (if (and (= cut 0) substring/preserve) -1 cut) kept)
                     (if (< kept size) (each ellipsis (keep kept size)) "")))))))))

;;; (trimmed width formatter ...) The formatters, cut at the left so that they take at most width columns (SRFI 166).
(define (trimmed width . formatters) (trimming width formatters 1 (lambda (excess) excess)))

;;; (trimmed/right width formatter ...) The formatters, cut at the right so that they take at most width columns (SRFI 166).
(define (trimmed/right width . formatters) (trimming width formatters 1 (lambda (excess) 0)))

;;; (trimmed/both width formatter ...) The formatters, cut at both ends so that they take at most width columns (SRFI 166).
(define (trimmed/both width . formatters) (trimming width formatters 2 (lambda (excess) (quotient excess 2))))

;;; (trimmed/lazy width formatter ...) The formatters until they have taken width columns; they are not run any further (SRFI 166).
(define (trimmed/lazy width . formatters)
  (let ((counter (make-state-variable "used" 0)))
    (formatter
     (lambda (state)
       (call/cc
        (lambda (return)
          (define before (state-output state))
          (define (counting text)
            (fn ((used counter) string-width substring/width)
              (let ((now (+ used (string-width text))))
                (if (> now width)
                    (formatter
                     (lambda (inner)
                       (return
                        (restored (run (substring/width text 0 (- width used)) (update inner output before)) state))))
                    (formatter
                     (lambda (inner)
                       (update (update (run text (update inner output before)) output counting) counter now)))))))
          (restored (run (each-in-list formatters) (update (update state counter 0) output counting)) state)))))))

; The state after, with the state variables of the one before.
(define (restored after before)
  (make-state (state-port before) (state-row after) (state-col after) (state-output before) (state-others before)))

;;; (fitted width formatter ...) trimmed, and padded to width (SRFI 166).
(define (fitted width . formatters) (padded width (apply trimmed width formatters)))

;;; (fitted/right width formatter ...) trimmed/right, and padded/right to width (SRFI 166).
(define (fitted/right width . formatters) (padded/right width (apply trimmed/right width formatters)))

;;; (fitted/both width formatter ...) trimmed/both, and padded/both to width (SRFI 166).
(define (fitted/both width . formatters) (padded/both width (apply trimmed/both width formatters)))
