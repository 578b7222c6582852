; SPDX-License-Identifier: MIT
; States, state variables, and formatters made of others.

(define-record-type <state> (make-state port row col output others) state?
  (port state-port) (row state-row) (col state-col) (output state-output) (others state-others))

(define-record-type <state-variable> (new-state-variable name default immutable?) state-variable?
  (name variable-name) (default variable-default) (immutable? variable-immutable?))

(define-record-type <formatter> (formatter run) formatter? (run formatter-run))

;;; (make-state-variable name default [immutable?]) A new state variable; with! cannot set it if immutable? is true (SRFI 166).
(define make-state-variable
  (case-lambda
    ((name default) (new-state-variable name default #f))
    ((name default immutable?) (new-state-variable name default immutable?))))

(define (plain-width string . range)
  (if (null? range)
      (string-length string)
      (- (if (pair? (cdr range)) (cadr range) (string-length string)) (car range))))

;;; port The state variable of the port that is written to (SRFI 166).
(define port (make-state-variable "port" #f))
;;; row The state variable of the current row, from 0 (SRFI 166).
(define row (make-state-variable "row" 0))
;;; col The state variable of the current column, from 0 (SRFI 166).
(define col (make-state-variable "col" 0))
;;; width The state variable of the width of a line, 80 at first (SRFI 166).
(define width (make-state-variable "width" 80))
;;; writer The state variable of the procedure that makes formatters of objects that are none (SRFI 166).
(define writer (make-state-variable "writer" (lambda (object) (written object))))
;;; string-width The state variable of the procedure that tells how many columns a string takes (SRFI 166).
(define string-width (make-state-variable "string-width" plain-width))
;;; substring/width The state variable of the procedure that takes the part of a string between two columns (SRFI 166).
(define substring/width (make-state-variable "substring/width" substring))
;;; substring/preserve The state variable of the procedure that says what of a part that is trimmed away must stay; #f for nothing (SRFI 166).
(define substring/preserve (make-state-variable "substring/preserve" #f))
;;; pad-char The state variable of the character to pad with (SRFI 166).
(define pad-char (make-state-variable "pad-char" #\space))
;;; ellipsis The state variable of the string that shows where something was trimmed (SRFI 166).
(define ellipsis (make-state-variable "ellipsis" ""))
;;; radix The state variable of the radix of numbers (SRFI 166).
(define radix (make-state-variable "radix" 10))
;;; precision The state variable of the number of digits behind the point, or #f (SRFI 166).
(define precision (make-state-variable "precision" #f))
;;; decimal-sep The state variable of the character before the fraction; #f means a point, or a comma if comma-sep is a point (SRFI 166).
(define decimal-sep (make-state-variable "decimal-sep" #f))
;;; decimal-align The state variable of the column that points of numbers are put at, or #f (SRFI 166).
(define decimal-align (make-state-variable "decimal-align" #f))
;;; sign-rule The state variable of how signs are shown: #t for a plus too, a pair of strings to put around negative numbers, or #f (SRFI 166).
(define sign-rule (make-state-variable "sign-rule" #f))
;;; comma-rule The state variable of how many digits are between commas, or a list of that from the right, or #f (SRFI 166).
(define comma-rule (make-state-variable "comma-rule" #f))
;;; comma-sep The state variable of the character between groups of digits; #f means a comma, or a point if decimal-sep is a comma (SRFI 166).
(define comma-sep (make-state-variable "comma-sep" #f))
;;; word-separator? The state variable of the predicate of characters between words (SRFI 166).
(define word-separator? (make-state-variable "word-separator?" char-whitespace?))
;;; ambiguous-is-wide? The state variable of whether terminal-aware takes characters of ambiguous width for wide ones (SRFI 166).
(define ambiguous-is-wide? (make-state-variable "ambiguous-is-wide?" #f))
;;; pretty-environment The state variable of the environment that pretty printing may look into; it does not (SRFI 166).
(define pretty-environment (make-state-variable "pretty-environment" #f))

(define (lookup state variable)
  (cond ((eq? variable col) (state-col state))
        ((eq? variable row) (state-row state))
        ((eq? variable output) (state-output state))
        ((eq? variable port) (state-port state))
        ((not (state-variable? variable)) (error "fn: expected a state variable, got" variable))
        (else
         (let ((found (assq variable (state-others state))))
           (if found (cdr found) (variable-default variable))))))

(define (update state variable value)
  (cond ((eq? variable col)
         (make-state (state-port state) (state-row state) value (state-output state) (state-others state)))
        ((eq? variable row)
         (make-state (state-port state) value (state-col state) (state-output state) (state-others state)))
        ((eq? variable output)
         (make-state (state-port state) (state-row state) (state-col state) value (state-others state)))
        ((eq? variable port)
         (make-state value (state-row state) (state-col state) (state-output state) (state-others state)))
        ((not (state-variable? variable)) (error "with: expected a state variable, got" variable))
        (else
         (make-state (state-port state) (state-row state) (state-col state) (state-output state)
                     (replace (state-others state) variable value)))))

(define (replace alist key value)
  (cond ((null? alist) (list (cons key value)))
        ((eq? (caar alist) key) (cons (cons key value) (cdr alist)))
        (else (cons (car alist) (replace (cdr alist) key value)))))

; The state behind a formatter, or another object, from a state.
(define (run object state)
  (cond ((formatter? object) ((formatter-run object) state))
        ((string? object) (put object state))
        ((char? object) (put (string object) state))
        (else (run (displayed object) state))))

(define (put string state)
  (let ((output (state-output state)))
    (if (eq? output output-default)
        (put-default string state)
        (run (output string) state))))

(define (put-default string state)
  (write-string string (state-port state))
  (let loop ((rest (string->list string)) (row (state-row state)) (start #f) (index 0))
    (cond ((pair? rest)
           (if (char=? (car rest) #\newline)
               (loop (cdr rest) (+ row 1) (+ index 1) (+ index 1))
               (loop (cdr rest) row start (+ index 1))))
          (else
           (let ((columns ((lookup state string-width) (if start (substring string start index) string))))
             (make-state (state-port state) row (if start columns (+ (state-col state) columns))
                         (state-output state) (state-others state)))))))

;;; (output-default string) The formatter that writes string to the port and notes the row and column (SRFI 166).
(define (output-default string) (formatter (lambda (state) (put-default string state))))

;;; output The state variable of the procedure that makes formatters of strings, at first output-default (SRFI 166).
(define output (make-state-variable "output" output-default))

;;; (show destination formatter ...) Formats to destination, a port or #t for the current output port; for #f the result is a string (SRFI 166).
(define (show destination . formatters)
  (let ((target (cond ((not destination) (open-output-string))
                      ((eq? destination #t) (current-output-port))
                      ((and (port? destination) (output-port? destination)) destination)
                      (else (error "show: expected an output port or a boolean, got" destination)))))
    (run (each-in-list formatters) (make-state target 0 0 output-default '()))
    (if destination (if #f #f) (get-output-string target))))

;;; (each formatter ...) The formatters one after the other (SRFI 166).
(define (each . formatters) (each-in-list formatters))

;;; (each-in-list formatters) The formatters in a list one after the other (SRFI 166).
(define (each-in-list formatters)
  (formatter
   (lambda (state)
     (let loop ((rest formatters) (state state))
       (if (pair? rest)
           (loop (cdr rest) (run (car rest) state))
           state)))))

;;; nothing The formatter that does nothing (SRFI 166).
(define nothing (formatter (lambda (state) state)))

;;; (fn ((id variable) ...) expression ... formatter) A formatter that evaluates its body with the ids bound to the values of state variables, and applies what it returns; id alone is (id id) (SRFI 166).
(define-syntax fn
  (syntax-rules ()
    ((_ bindings . body) (fn-with () bindings . body))))

(define-syntax fn-with
  (syntax-rules ()
    ((_ done ((id variable) . rest) . body) (fn-with ((id variable) . done) rest . body))
    ((_ done (id . rest) . body) (fn-with ((id id) . done) rest . body))
    ((_ ((id variable) ...) () . body)
     (formatter (lambda (state) (run (let ((id (lookup state variable)) ...) . body) state))))))

;;; (with ((variable value) ...) formatter ...) The formatters with other values of state variables (SRFI 166).
(define-syntax with
  (syntax-rules ()
    ((_ ((variable value) ...) formatter ...)
     (bound (list (cons variable value) ...) (each formatter ...)))))

(define (bound bindings inner)
  (formatter
   (lambda (state)
     (let loop ((rest bindings) (now state))
       (if (pair? rest)
           (loop (cdr rest) (update now (caar rest) (cdar rest)))
           (let back ((rest bindings) (after (run inner now)))
             (if (pair? rest)
                 (back (cdr rest) (update after (caar rest) (lookup state (caar rest))))
                 after)))))))

;;; (with! (variable value) ...) A formatter that gives state variables other values, for what comes behind it (SRFI 166).
(define-syntax with!
  (syntax-rules ()
    ((_ (variable value) ...) (setting (list (cons variable value) ...)))))

(define (setting bindings)
  (formatter
   (lambda (state)
     (let loop ((rest bindings) (state state))
       (if (pair? rest)
           (let ((variable (caar rest)))
             (if (and (state-variable? variable) (variable-immutable? variable))
                 (error "with!: this state variable can only be bound, by with:" (variable-name variable)))
             (loop (cdr rest) (update state variable (cdar rest))))
           state)))))

;;; (forked formatter1 formatter2) formatter1, and then formatter2 from the state before (SRFI 166).
(define (forked formatter1 formatter2)
  (formatter
   (lambda (state)
     (run formatter1 state)
     (run formatter2 state))))

;;; (call-with-output formatter mapper) The formatter that mapper returns for the text of formatter, from the state before (SRFI 166).
(define (call-with-output inner mapper)
  (formatter
   (lambda (state)
     (let ((target (open-output-string)))
       (run inner (update (update state port target) output output-default))
       (run (mapper (get-output-string target)) state)))))
