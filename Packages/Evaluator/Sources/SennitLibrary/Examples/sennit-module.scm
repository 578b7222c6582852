; Examples of (sennit module) for the manual.

;;; modules
(defmodule example-of-modules (export (twice 1)) (define (twice x) (* 2 x)))
(memq 'example-of-modules (modules)) ; => (example-of-modules)

;;; module-information
(defmodule example-of-information (export (twice 1) pi) (define pi 3) (define (twice x) (* 2 x)))
(assq 'exports (module-information 'example-of-information)) ; => (exports (pi twice))
