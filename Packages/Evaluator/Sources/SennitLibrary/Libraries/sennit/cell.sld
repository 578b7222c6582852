; SPDX-License-Identifier: MIT
; A place whose value changes: for the few things that are state by their nature, such as counters of
; tests that several fibers run, or the state of a source of random numbers. Values never change, so
; this is one of the places, with channels and parameters, where two looks can see different things.
;
; A cell is a channel with room for one value, in which there always is one, except while somebody
; works on it: who takes the value has the cell to himself until he puts the next one in, and others
; wait. So a step is never seen half done, whatever fiber or thread takes it.
;
; `cell-step` gives the old value back when its procedure raises something. It does not when that is
; left through a continuation, or calls itself for the same cell: then the cell stays empty, and who
; asks for it next waits, or is told of the deadlock. `channel-try-send` puts values in, which never
; waits, so that a cancellation cannot come between taking a value and putting one back.

(define-library (sennit cell)
  (export make-cell cell? cell-value cell-replace cell-step cell-update cell-take cell-put)
  (import (scheme base) (sennit channel))
  (begin
    ;;; (cell? object) Whether object is a cell.
    (define-record-type <cell> (cell channel) cell? (channel cell-channel))

    ;;; (make-cell value) A new cell that holds value.
    (define (make-cell value)
      (let ((channel (make-channel 1)))
        (channel-send channel value)
        (cell channel)))

    ;;; (cell-value cell) The value that cell holds now. Waits while somebody works on it.
    (define (cell-value cell)
      (let* ((channel (cell-channel cell))
             (value (channel-receive channel)))
        (channel-try-send channel value)
        value))

    ;;; (cell-replace cell value) Makes cell hold value, and returns what it held before.
    (define (cell-replace cell value)
      (let* ((channel (cell-channel cell))
             (old (channel-receive channel)))
        (channel-try-send channel value)
        old))

    ;;; (cell-step cell procedure) Calls procedure with the value of cell while nobody else has it; returns the first of its two values, and makes cell hold the second. If something is raised, cell holds what it did.
    (define (cell-step cell procedure)
      (let* ((channel (cell-channel cell))
             (value (channel-receive channel)))
        (let-values (((result next)
                      (with-exception-handler
                       (lambda (condition)
                         (channel-try-send channel value)
                         (raise condition))
                       (lambda () (procedure value)))))
          (channel-try-send channel next)
          result)))

    ;;; (cell-update cell procedure) Makes cell hold what procedure returns for its value, and returns that, as cell-step does.
    (define (cell-update cell procedure)
      (cell-step cell (lambda (value) (let ((next (procedure value))) (values next next)))))

    ;;; (cell-take cell) Takes the value out of cell; others wait until cell-put. In between nothing may fail.
    (define (cell-take cell) (channel-receive (cell-channel cell)))

    ;;; (cell-put cell value) Puts value into cell, which cell-take has emptied.
    (define (cell-put cell value)
      (if (not (channel-try-send (cell-channel cell) value))
          (error "cell-put: nobody has taken the value out of" cell)))))
