; Examples of (scheme cxr) for the manual.

;;; caddr
(caddr '(1 2 3)) ; => 3

;;; cdddr
(cdddr '(1 2 3 4)) ; => (4)

;;; caadar
(caadar '((1 (2)))) ; => 2
