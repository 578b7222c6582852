; Examples of (scheme complex) for the manual.

;;; make-rectangular
(make-rectangular 1 2) ; => 1+2i

;;; make-polar
(make-polar 2 0) ; => 2

;;; magnitude
(magnitude 3+4i) ; => 5

;;; angle
(angle +i) ; => 1.5707963267948966

;;; real-part
(real-part 1+2i) ; => 1

;;; imag-part
(imag-part 1+2i) ; => 2
