; Examples of (scheme cxr) for the manual.

;;; caddr
(caddr '(1 2 3)) ; => 3

;;; cdddr
(cdddr '(1 2 3 4)) ; => (4)

;;; caadar
(caadar '((1 (2)))) ; => 2

;;; caaar
(caaar '(((x)))) ; => x

;;; caadr
(caadr '(1 (x))) ; => x

;;; cadar
(cadar '((1 x))) ; => x

;;; cdaar
(cdaar '(((1 . x)))) ; => x

;;; cdadr
(cdadr '(2 (1 . x))) ; => x

;;; cddar
(cddar '((2 1 . x))) ; => x

;;; caaaar
(caaaar '((((x))))) ; => x

;;; caaadr
(caaadr '(1 ((x)))) ; => x

;;; caaddr
(caaddr '(2 1 (x))) ; => x

;;; cadaar
(cadaar '(((1 x)))) ; => x

;;; cadadr
(cadadr '(2 (1 x))) ; => x

;;; caddar
(caddar '((2 1 x))) ; => x

;;; cadddr
(cadddr '(3 2 1 x)) ; => x

;;; cdaaar
(cdaaar '((((1 . x))))) ; => x

;;; cdaadr
(cdaadr '(2 ((1 . x)))) ; => x

;;; cdadar
(cdadar '((2 (1 . x)))) ; => x

;;; cdaddr
(cdaddr '(3 2 (1 . x))) ; => x

;;; cddaar
(cddaar '(((2 1 . x)))) ; => x

;;; cddadr
(cddadr '(3 (2 1 . x))) ; => x

;;; cdddar
(cdddar '((3 2 1 . x))) ; => x

;;; cddddr
(cddddr '(4 3 2 1 . x)) ; => x
