; SPDX-License-Identifier: MIT
; Printing in lines. The work is done by Printing/Pretty*.swift, a piece of the text at a time, so that other fibers run
; in between, and the program can be interrupted.

(module (sennit pretty))

;;; (pretty-print object [port]) Writes all of object to the textual output port in lines of pretty-width columns, so that it can be read back, and a line end. What fits into the rest of a line is written there; else atoms fill lines, other elements begin below each other, and lists that begin as definitions and other forms with a body do are laid out as programs are. The text of a large object begins at once.
(define pretty-print
  (case-lambda
    ((object) (pretty-print object (current-output-port)))
    ((object port)
     (%print-pieces (vector object 0) port (vector (pretty-width) #f #f 0 'pretty-print))
     (newline port))))

;;; (pp object [port]) The same as pretty-print.
(define pp
  (case-lambda
    ((object) (pretty-print object (current-output-port)))
    ((object port) (pretty-print object port))))

;;; (pretty-print-limited object [port [column]]) Writes object as pretty-print does, but not all of it if it is large: of each part only as many elements as pretty-length says, and then ... and how many more there are, if that is known; of parts deeper than pretty-depth only (...), or what they are. column is where on its line the text begins, by default 0.
(define pretty-print-limited
  (case-lambda
    ((object) (pretty-print-limited object (current-output-port) 0))
    ((object port) (pretty-print-limited object port 0))
    ((object port column)
     (%print-pieces
      (vector object column)
      port
      (vector (pretty-width) (pretty-depth) (pretty-length) 0 'pretty-print-limited))
     (newline port))))

;;; (pretty-print-code object [port]) Writes all of object as pretty-print does, lists laid out as in a program: operands below each other, bodies two columns to the right.
(define pretty-print-code
  (case-lambda
    ((object) (pretty-print-code object (current-output-port)))
    ((object port)
     (%print-pieces (vector object 0) port (vector (pretty-width) #f #f 1 'pretty-print-code))
     (newline port))))

;;; (pretty-string object) What pretty-print writes of object, as a string without a line end behind it.
(define (pretty-string object)
  (let ((port (open-output-string)))
    (%print-pieces (vector object 0) port (vector (pretty-width) #f #f 0 'pretty-string))
    (get-output-string port)))

(module (sennit internal))

;;; (%print-pieces state port settings) Prints with %pretty, piece by piece. A piece takes a millisecond and too few calls for the program to look up in between by itself.
(define (%print-pieces state port settings)
  (let ((next (%pretty state port settings)))
    (if next
        (begin
          (yield)
          (%print-pieces next port settings)))))
