; SPDX-License-Identifier: MIT
; The manual, asked from a program. Written with Documentation/*.swift.

(module (sennit doc))

;;; (doc name) Shows what the manual says of a symbol: how it is used, the library it comes from, what it does, and examples.
(define (doc name)
  (let ((text (%documentation name)))
    (if text
        (display text)
        (let ((names (%names-with name)))
          (display "nothing is known of ")
          (write name)
          (if (pair? names)
              (begin (display "; there are: ")
                     (for-each (lambda (name) (write name) (display " ")) names)))
          (newline)))))

;;; (apropos part) A sorted list of the names that have the string part in them.
(define (apropos part) (%names-with part))
