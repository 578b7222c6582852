; Examples of (scheme inexact) for the manual.

;;; sqrt
(sqrt 16) ; => 4
(sqrt 1/4) ; => 1/2
(sqrt -4) ; => +2i
(sqrt 2) ; => 1.4142135623730951

;;; exp
(exp 0) ; => 1

;;; log
(log 8 2) ; => 3.0
(log 1) ; => 0

;;; atan
(atan 1 1) ; => 0.7853981633974483

;;; nan?
(nan? +nan.0) ; => #t

;;; finite?
(finite? 1e308) ; => #t

;;; infinite?
(infinite? -inf.0) ; => #t

;;; sin
(sin 0) ; => 0

;;; cos
(cos 0) ; => 1

;;; acos
(acos 1) ; => 0
(acos -1.0) ; => 3.141592653589793

;;; asin
(asin 1.0) ; => 1.5707963267948966

;;; tan
(tan 0) ; => 0
