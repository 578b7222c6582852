; SPDX-License-Identifier: MIT
; Printing on one line. The work is done by Printing/*.swift, of large objects a piece of the text at a time, so that
; other fibers run in between, and the program can be interrupted.

(module (scheme write))

;;; (write object [port]) Writes object to the textual output port so that it can be read back.
(define write
  (case-lambda
    ((object)
     (let ((rest (%write object)))
       (if rest (%write-pieces rest (current-output-port) 0))))
    ((object port)
     (let ((rest (%write object port)))
       (if rest (%write-pieces rest port 0))))))

;;; (write-simple object [port]) Writes object to the textual output port so that it can be read back, without labels.
(define write-simple
  (case-lambda
    ((object) (write object))
    ((object port) (write object port))))

;;; (display object [port]) Writes object to the textual output port for people to read: strings and characters as themselves.
(define display
  (case-lambda
    ((object)
     (let ((rest (%display object)))
       (if rest (%write-pieces rest (current-output-port) 1))))
    ((object port)
     (let ((rest (%display object port)))
       (if rest (%write-pieces rest port 1))))))

(module (sennit internal))

;;; (%write-pieces rest port style) Writes what is left of an object with %print-rest, piece by piece, as %print-pieces does.
(define (%write-pieces rest port style)
  (yield)
  (let ((next (%print-rest rest port style)))
    (if next (%write-pieces next port style))))
