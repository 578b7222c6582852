; SPDX-License-Identifier: MIT
; Numbers.

; The digits of a number that is not negative, in radix, with precision digits behind the point or, if
; that is #f, as many as it has: two values, before the point and behind it, or #f.
(define (digits number radix precision)
  (cond (precision
         (let*-values (((scale) (expt radix precision))
                       ((before behind) (floor/ (round (* (exact number) scale)) scale)))
           (values (number->string before radix)
                   (and (> precision 0) (left-padded (number->string behind radix) precision)))))
        ((exact? number) (values (number->string number radix) #f))
        ((eqv? radix 10) (split-point (number->string number)))
        (else
         (let*-values (((number) (exact number))
                       ((before) (floor number)))
           (values (number->string before radix) (fraction-digits (- number before) radix))))))

(define (left-padded digits count)
  (string-append (padding (- count (string-length digits)) #\0) digits))

(define (split-point text)
  (let loop ((rest (string->list text)) (before '()))
    (cond ((null? rest) (values text #f))
          ((char=? (car rest) #\.) (values (list->string (reverse before)) (list->string (cdr rest))))
          (else (loop (cdr rest) (cons (car rest) before))))))

; The digits of an exact number below 1 until none are left, or more would say no more than a double does.
(define (fraction-digits number radix)
  (let ((most (+ 1 (exact (ceiling (/ 1074 (log radix 2)))))))
    (let loop ((number (* number radix)) (digits '()))
      (let* ((digit (floor number)) (rest (- number digit)) (digits (cons (number->string digit radix) digits)))
        (if (or (= rest 0) (>= (length digits) most))
            (apply string-append (reverse digits))
            (loop (* rest radix) digits))))))

; digits, with comma between groups of as many as rule says, from the right.
(define (grouped digits rule comma)
  (let loop ((rest (reverse (string->list digits)))
             (rule (if (pair? rule) rule (list rule)))
             (count 0)
             (result '()))
    (cond ((null? rest) (list->string result))
          ((= count (car rule))
           (loop rest (if (pair? (cdr rule)) (cdr rule) rule) 0 (cons comma result)))
          (else (loop (cdr rest) rule (+ count 1) (cons (car rest) result))))))

(define (signed text negative? rule)
  (cond ((not negative?) (if (eq? rule #t) (string-append "+" text) text))
        ((pair? rule) (string-append (car rule) text (cdr rule)))
        (else (string-append "-" text))))

; Whether the sign of a real number, a zero too, is a minus.
(define (minus? number) (or (< number 0) (eqv? number -0.0)))

(define (number-text number radix precision sign-rule comma-rule comma point)
  (cond ((not (real? number))
         (string-append
          (number-text (real-part number) radix precision sign-rule comma-rule comma point)
          (number-text (imag-part number) radix precision #t comma-rule comma point)
          "i"))
        ((not (finite? number)) (number->string number))
        (else
         (let-values (((before behind) (digits (abs number) radix precision)))
           (signed (string-append (if comma-rule (grouped before comma-rule comma) before)
                                  (if behind (string-append (string point) behind) ""))
                   (minus? number)
                   sign-rule)))))

(define (require-number who object)
  (if (not (number? object)) (error (string-append who ": expected a number, got") object)))

; The character that a rule, which may be a string, stands for.
(define (separator object) (if (string? object) (string-ref object 0) object))

(define (require-radix object)
  (if (not (and (exact-integer? object) (<= 2 object 36)))
      (error "numeric: expected a radix from 2 to 36, got" object))
  object)

;;; (numeric number [radix precision sign-rule comma-rule comma-sep decimal-sep]) A formatter of number; what is not given is what the state variables of these names say (SRFI 166).
(define (numeric number . options)
  (require-number "numeric" number)
  (fn (radix precision sign-rule comma-rule comma-sep decimal-sep decimal-align)
    (let* ((option (lambda (index default)
                     (if (< index (length options)) (list-ref options index) default)))
           (radix (require-radix (option 0 radix)))
           (comma (separator (option 4 comma-sep)))
           (point (or (separator (option 5 decimal-sep)) (if (eqv? comma #\.) #\, #\.)))
           (text (number-text number radix (option 1 precision) (option 2 sign-rule) (option 3 comma-rule)
                              (or comma (if (eqv? point #\,) #\. #\,)) point)))
      (if decimal-align
          (each (padding (- decimal-align 1 (length-before text point)) #\space) text)
          text))))

(define (length-before text point)
  (let loop ((rest (string->list text)) (count 0))
    (if (or (null? rest) (char=? (car rest) point)) count (loop (cdr rest) (+ count 1)))))

;;; (numeric/comma number [comma-rule radix precision sign-rule]) A formatter of number with commas, between each three digits if nothing else is said (SRFI 166).
(define (numeric/comma number . options)
  (require-number "numeric/comma" number)
  (fn ((rule comma-rule))
    (with ((comma-rule (if (pair? options) (car options) (or rule 3))))
      (apply numeric number (if (pair? options) (cdr options) '())))))

;;; (numeric/si number [base [separator]]) A formatter of number with the SI prefix that fits, for powers of base, 1000 or 1024; separator comes between (SRFI 166).
(define numeric/si
  (case-lambda
    ((number) (numeric/si number 1000 ""))
    ((number base) (numeric/si number base ""))
    ((number base separator)
     (if (not (real? number)) (error "numeric/si: expected a real number, got" number))
     (if (not (memv base '(1000 1024))) (error "numeric/si: the base must be 1000 or 1024, got" base))
     (if (finite? number)
         (let scale ((value (abs (exact number))) (step 0))
           (let ((rounded (/ (round (* 10 value)) 10)))
             (cond ((and (>= rounded base) (< step 10)) (scale (/ value base) (+ step 1)))
                   ((and (> value 0) (< rounded 1) (> step -10) (= base 1000)) (scale (* value base) (- step 1)))
                   (else
                    (each (if (< number 0) "-" "")
                          (if (integer? rounded) (number->string rounded) (number->string (inexact rounded)))
                          separator
                          (si-prefix step base))))))
         (displayed (number->string number))))))

(define (si-prefix step base)
  (let ((prefix (vector-ref #("q" "r" "y" "z" "a" "f" "p" "n" "µ" "m" "" "k" "M" "G" "T" "P" "E" "Z" "Y" "R" "Q")
                            (+ step 10))))
    (if (and (= base 1024) (> step 0)) (string-append (if (string=? prefix "k") "K" prefix) "i") prefix)))

;;; (numeric/fitted width number option ...) numeric, or hashes in its place if that would take more than width columns (SRFI 166).
(define (numeric/fitted width number . options)
  (let ((inner (apply numeric number options)))
    (call-with-output
     inner
     (lambda (text)
       (fn (string-width precision decimal-sep comma-sep)
         (if (<= (string-width text) width)
             text
             (let* ((digits (or (and (pair? options) (pair? (cdr options)) (cadr options)) precision 0))
                    (point (or (separator decimal-sep) (if (eqv? (separator comma-sep) #\.) #\, #\.))))
               (if (and (> digits 0) (< (+ digits 1) width))
                   (each (make-string (- width digits 1) #\#) point (make-string digits #\#))
                   (make-string width #\#)))))))))
