; SPDX-License-Identifier: MIT
; The commands of a session. Written with the primitive of Session/SessionService.swift.

(module (sennit repl))

;;; (slurp file) Brings every definition of a file in, exported or not, macros and records too, and tells what came. Another file that was slurped before goes; if something is wrong, everything stays as it was.
(define (slurp file)
  (run-steps (session-request 'slurp-begin file))
  (tell (session-request 'slurp-commit)))

;;; (unslurp) Takes the session back to before slurp, and tells which definitions made since are lost by that.
(define (unslurp) (tell (session-request 'unslurp)))

;;; (reset-environment) Takes the session back to its start: all definitions are gone.
(define (reset-environment) (tell (session-request 'reset-environment)))

;;; (run file) Evaluates the forms of a file in the session, one after another, as if they were entered.
(define (run file)
  (let ((script (session-request 'run-begin file)))
    (let loop ()
      (let ((steps (session-request 'run-next script)))
        (if steps
            (begin (run-steps steps) (loop)))))))

;;; (c file) Compiles the modules of a file and loads them, anew if they are loaded already; their names.
(define (c file) (load-modules file))

;;; (p object [port]) Writes all of object to the textual output port on one line, as write does, and a line end; of tasks, fibers, channels, promises and procedures it shows more.
(define p
  (case-lambda
    ((object) (p object (current-output-port)))
    ((object port)
     (%print-pieces (vector object 0) port '#(#f #f #f 0 p))
     (newline port))))

;;; (clear) Clears the screen.
(define (clear) (session-request 'clear-screen))

;;; (prompt text) Has the session prompt with text from now on; ~n in it is the number of the next value.
(define (prompt text) (session-request 'prompt text))

;;; (history) Shows what was entered.
(define (history) (session-request 'show-history))

;;; (l) The names of the modules that are known; (l name) what is known of one: its file, when it was loaded, its digest, what it exports.
(define (l . name)
  (if (null? name) (modules) (module-information (car name))))

;;; (m) Shows the modules that are known; (m name) shows one: its file, when it was loaded, its digest, what it exports.
(define (m . name)
  (if (null? name)
      (for-each (lambda (name) (display name) (newline)) (modules))
      (for-each
       (lambda (field)
         (let ((key (car field)) (value (cadr field)))
           (cond ((and (eq? key 'loaded) value) (display-parts "loaded    " (session-request 'time value) "\n"))
                 ((not (null? value)) (show-field key value)))))
       (module-information (car name)))))

;;; (print-limits depth length) Has the session show values so many levels deep, and so many elements of each part; #f for all. Without arguments, what holds now, as a list: 30 and 100 at the start.
(define (print-limits . limits)
  (if (null? limits)
      (session-request 'print-limits)
      (session-request 'set-print-limits (car limits) (cadr limits))))

;;; (help) Lists the commands of the session.
(define (help) (tell (session-request 'help)))

;;; (h) The same as help; (h name) shows what the manual says of a symbol, or of a procedure by its value.
(define (h . name)
  (cond ((null? name) (help))
        ((procedure? (car name)) (doc (session-request 'name (car name))))
        (else (doc (car name)))))

;;; (arity procedure) How many arguments procedure takes: a number, or (least most), where most is #f if there is no limit; of a procedure with several clauses, a list of such lists.
(define (arity procedure)
  (let ((arities (session-request 'arity procedure)))
    (cond ((and (= (length arities) 1) (eqv? (caar arities) (cadar arities))) (caar arities))
          ((= (length arities) 1) (car arities))
          (else arities))))

;;; (source procedure) Shows the text that defines procedure.
(define (source procedure)
  (let ((text (session-request 'source procedure)))
    (tell (or text "it is written in Swift, or its source is gone"))))

;;; (disassemble procedure) Shows the instructions that procedure was compiled to.
(define (disassemble procedure)
  (tell (or (session-request 'disassemble procedure) "that is no procedure")))

;;; (show-core-form form) Shows the core forms that form, a datum, expands to.
(define (show-core-form form) (tell (session-request 'core (written form))))

;;; (call-with-times thunk) Calls thunk and tells how long that took, what was allocated, and what was spent on collecting it; returns what it returns.
(define (call-with-times thunk)
  (let* ((self (current-fiber))
         ; What the fiber used is known when it stops.
         (ignored (yield))
         (before (session-request 'statistics))
         (cpu (fiber-cpu-seconds self))
         (bytes (fiber-allocated-bytes self))
         (start (current-jiffy)))
    (call-with-values thunk
      (lambda results
        (yield)
        (let* ((seconds (/ (- (current-jiffy) start) (jiffies-per-second)))
               (after (session-request 'statistics))
               (part (lambda (index) (- (list-ref after index) (list-ref before index)))))
          (display-parts
           (shown-seconds seconds) " elapsed, " (shown-seconds (- (fiber-cpu-seconds self) cpu)) " in this fiber, "
           (shown-bytes (- (fiber-allocated-bytes self) bytes)) " allocated, "
           (part 0) " minor and " (part 1) " major collections (" (shown-seconds (part 2)) ")\n")
          (apply values results))))))

;;; (trace-variables names) Has each call of the procedures that these variables hold shown; without names, lists what is traced.
(define (trace-variables names)
  (if (null? names)
      (session-request 'traced)
      (let ((depth (make-parameter 0)))
        (for-each
         (lambda (name)
           (let ((procedure (session-request 'variable name)))
             (if (not (procedure? procedure)) (error "trace: not a procedure" name))
             (session-request 'trace name (tracing name procedure depth))))
         names))))

;;; (untrace-variables names) Ends the tracing of these variables, or of all if there are no names.
(define (untrace-variables names)
  (for-each (lambda (name) (session-request 'untrace name))
            (if (null? names) (session-request 'traced) names)))

;;; (i) Shows the fibers that have not ended: their numbers, names, what they do, for how long they have run, and what they have allocated.
(define (i)
  (for-each
   (lambda (fiber)
     (if (not (eq? fiber (current-fiber)))
         (display-parts
          (padded (number->string (fiber-id fiber)) 8)
          (padded (or (fiber-name fiber) (if (task? fiber) "task" "fiber")) 20)
          (padded (shown-seconds (fiber-cpu-seconds fiber)) 12)
          (padded (shown-bytes (fiber-allocated-bytes fiber)) 12)
          (fiber-activity fiber) "\n")))
   (fibers)))

;;; (memory) Shows how much memory the session takes, and what was collected.
(define (memory)
  (let ((numbers (session-request 'statistics)))
    (display-parts
     "heap, old generation  " (shown-bytes (list-ref numbers 3)) "\n"
     "process, resident     " (shown-bytes (list-ref numbers 4)) "\n"
     "minor collections     " (list-ref numbers 0) "\n"
     "major collections     " (list-ref numbers 1) "\n"
     "with all stopped      " (shown-seconds (list-ref numbers 2)) "\n")))

;;; (uptime) For how many seconds the session has run.
(define (uptime) (session-request 'session-times))

;;; (pwd) The folder that file names are relative to.
(define (pwd) (session-request 'current-directory))

;;; (ls) The names of the files in the current folder, or in another; sorted.
(define (ls . folder)
  (list-sort string<? (list-directory (if (null? folder) "." (car folder)))))

;;; (cd [folder]) Makes a folder, or the user's own, the one that file names are relative to.
(define (cd . folder)
  (session-request 'change-directory (if (null? folder) (or (get-environment-variable "HOME") "/") (car folder))))

;;; (flush) Writes out what the current output port holds back.
(define (flush) (flush-output-port))

;;; (regs) Shows the history: forms in $+ ++ +++, values in $* ** ***, and the form that is being evaluated in $-.
(define (regs) (for-each (lambda (name) (show-field name (session-request 'variable name))) '($+ ++ +++ $* ** *** $-)))

(module (sennit module))

;;; (reload name) Loads a module anew from its file: a symbol, or a list such as (my module). All its variables change at once, for calls from elsewhere and for qualified calls such as mod:loop; procedures that run go on in the old version until they make one. If loading fails the old version stays.
(define (reload name)
  (run-steps (session-request 'reload name))
  name)

;;; (load-modules file) Loads the modules that a file defines, anew if they are loaded already; their names are returned by modules.
(define (load-modules file)
  (run-steps (session-request 'load-modules file)))

;;; (modules) A sorted list of the names of the modules in source that are known.
(define (modules) (session-request 'module-names))

;;; (module-information name) What is known of a module, as a list of lists: its file, when it was loaded last in seconds since 1970, how often, a digest of its source, its imports, the variables and the macros that it exports.
(define (module-information name) (session-request 'module-information name))

(module (sennit internal))

; Shows a value of a session, behind a label or #f, wrapped to a width and limited, or all of it on one line if that is #f.
(define (show-value value label width depth length)
  (if label (display label))
  (if width
      (parameterize ((pretty-width width) (pretty-depth depth) (pretty-length length))
        (pretty-print-limited value (current-output-port) (if label (string-length label) 0)))
      (begin (write value) (newline))))

(define (tell text)
  (display text)
  (newline))

(define (show-field name value)
  (display-parts (padded (symbol->string name) 10))
  (write value)
  (newline))

(define (display-parts . parts) (for-each display parts))

(define (written datum)
  (let ((port (open-output-string)))
    (write datum port)
    (get-output-string port)))

; At least so many characters, and a space.
(define (padded text width)
  (let ((length (string-length text)))
    (string-append text (make-string (if (< length width) (- width length) 1) #\space))))

(define (shown-seconds seconds)
  (let ((microseconds (round (* 1e6 seconds))))
    (cond ((< microseconds 1000) (string-append (number->string (exact microseconds)) " us"))
          ((< microseconds 1000000) (string-append (number->string (/ (round (/ microseconds 10)) 100)) " ms"))
          (else (string-append (number->string (/ (round (/ microseconds 1000)) 1000)) " s")))))

(define (shown-bytes bytes)
  (cond ((< bytes 10240) (string-append (number->string bytes) " B"))
        ((< bytes 10485760) (string-append (number->string (quotient bytes 1024)) " KiB"))
        (else (string-append (number->string (quotient bytes 1048576)) " MiB"))))

; A procedure that shows how it is called, and what it returns, one level deeper for each call inside another, which
; the parameter trace-depth counts.
(define (tracing name procedure trace-depth)
  (lambda arguments
    (let* ((depth (trace-depth))
           (margin (make-string (* 2 (if (< depth 20) depth 20)) #\space)))
      (display-parts margin "> ")
      (write (cons name arguments))
      (newline)
      (call-with-values
          (lambda () (parameterize ((trace-depth (+ depth 1))) (apply procedure arguments)))
        (lambda results
          (display-parts margin "<")
          (for-each (lambda (result) (display " ") (write result)) results)
          (newline)
          (apply values results))))))
