// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Scheme by
//     swift run --package-path Packages/Evaluator generate-library

extension SchemeDefinition {
    /// How many procedures are written in Scheme.
    package static let count = 265

    /// Procedure `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> SchemeDefinition {
        switch index {
        case 0:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-eqv"#,
                signature: #"i ..."#,
                doc: #"The bits that are the same in two integers; of more, what that and the next one have in common; -1 without any (SRFI 151)."#,
                source: ##"""
                (define (bitwise-eqv . integers)
                  (fold (lambda (i result) (bitwise-not (bitwise-xor result i))) -1 integers))
                """##)
        case 1:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-nand"#,
                signature: #"i j"#,
                doc: #"The bits not set in both integers (SRFI 151)."#,
                source: ##"""
                (define (bitwise-nand i j) (bitwise-not (bitwise-and i j)))
                """##)
        case 2:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-nor"#,
                signature: #"i j"#,
                doc: #"The bits set in neither integer (SRFI 151)."#,
                source: ##"""
                (define (bitwise-nor i j) (bitwise-not (bitwise-ior i j)))
                """##)
        case 3:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-andc1"#,
                signature: #"i j"#,
                doc: #"The bits set in j but not in i (SRFI 151)."#,
                source: ##"""
                (define (bitwise-andc1 i j) (bitwise-and (bitwise-not i) j))
                """##)
        case 4:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-andc2"#,
                signature: #"i j"#,
                doc: #"The bits set in i but not in j (SRFI 151)."#,
                source: ##"""
                (define (bitwise-andc2 i j) (bitwise-and i (bitwise-not j)))
                """##)
        case 5:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-orc1"#,
                signature: #"i j"#,
                doc: #"The bits set in j or not set in i (SRFI 151)."#,
                source: ##"""
                (define (bitwise-orc1 i j) (bitwise-ior (bitwise-not i) j))
                """##)
        case 6:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-orc2"#,
                signature: #"i j"#,
                doc: #"The bits set in i or not set in j (SRFI 151)."#,
                source: ##"""
                (define (bitwise-orc2 i j) (bitwise-ior i (bitwise-not j)))
                """##)
        case 7:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-if"#,
                signature: #"mask i j"#,
                doc: #"The bits of i where mask has ones, and those of j where it has zeros (SRFI 151)."#,
                source: ##"""
                (define (bitwise-if mask i j)
                  (bitwise-ior (bitwise-and mask i) (bitwise-and (bitwise-not mask) j)))
                """##)
        case 8:
            SchemeDefinition(
                library: .srfi151, name: #"bit-set?"#,
                signature: #"index i"#,
                doc: #"Whether bit index of i is one (SRFI 151)."#,
                source: ##"""
                (define (bit-set? index i) (odd? (arithmetic-shift i (- index))))
                """##)
        case 9:
            SchemeDefinition(
                library: .srfi151, name: #"copy-bit"#,
                signature: #"index i one?"#,
                doc: #"i with bit index one or, if one? is false, zero (SRFI 151)."#,
                source: ##"""
                (define (copy-bit index i one?)
                  (let ((bit (arithmetic-shift 1 index)))
                    (if one? (bitwise-ior i bit) (bitwise-and i (bitwise-not bit)))))
                """##)
        case 10:
            SchemeDefinition(
                library: .srfi151, name: #"bit-swap"#,
                signature: #"index1 index2 i"#,
                doc: #"i with two bits exchanged (SRFI 151)."#,
                source: ##"""
                (define (bit-swap index1 index2 i)
                  (copy-bit index1 (copy-bit index2 i (bit-set? index1 i)) (bit-set? index2 i)))
                """##)
        case 11:
            SchemeDefinition(
                library: .srfi151, name: #"any-bit-set?"#,
                signature: #"mask i"#,
                doc: #"Whether i has a one where mask has one (SRFI 151)."#,
                source: ##"""
                (define (any-bit-set? mask i) (not (zero? (bitwise-and mask i))))
                """##)
        case 12:
            SchemeDefinition(
                library: .srfi151, name: #"every-bit-set?"#,
                signature: #"mask i"#,
                doc: #"Whether i has ones wherever mask has (SRFI 151)."#,
                source: ##"""
                (define (every-bit-set? mask i) (= mask (bitwise-and mask i)))
                """##)
        case 13:
            SchemeDefinition(
                library: .srfi151, name: #"first-set-bit"#,
                signature: #"i"#,
                doc: #"The index of the lowest one of i; -1 if i is zero (SRFI 151)."#,
                source: ##"""
                (define (first-set-bit i) (- (integer-length (bitwise-and i (- i))) 1))
                """##)
        case 14:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field"#,
                signature: #"i start end"#,
                doc: #"The bits of i from start to end, as a number of its own (SRFI 151)."#,
                source: ##"""
                (define (bit-field i start end)
                  (bitwise-and (arithmetic-shift i (- start)) (%bit-mask 0 (- end start))))
                """##)
        case 15:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-any?"#,
                signature: #"i start end"#,
                doc: #"Whether any bit of i from start to end is one (SRFI 151)."#,
                source: ##"""
                (define (bit-field-any? i start end) (any-bit-set? (%bit-mask start end) i))
                """##)
        case 16:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-every?"#,
                signature: #"i start end"#,
                doc: #"Whether every bit of i from start to end is one (SRFI 151)."#,
                source: ##"""
                (define (bit-field-every? i start end) (every-bit-set? (%bit-mask start end) i))
                """##)
        case 17:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-clear"#,
                signature: #"i start end"#,
                doc: #"i with zeros from start to end (SRFI 151)."#,
                source: ##"""
                (define (bit-field-clear i start end) (bitwise-and i (bitwise-not (%bit-mask start end))))
                """##)
        case 18:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-set"#,
                signature: #"i start end"#,
                doc: #"i with ones from start to end (SRFI 151)."#,
                source: ##"""
                (define (bit-field-set i start end) (bitwise-ior i (%bit-mask start end)))
                """##)
        case 19:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-replace"#,
                signature: #"i j start end"#,
                doc: #"i with the lowest bits of j from start to end (SRFI 151)."#,
                source: ##"""
                (define (bit-field-replace i j start end)
                  (bitwise-if (%bit-mask start end) (arithmetic-shift j start) i))
                """##)
        case 20:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-replace-same"#,
                signature: #"i j start end"#,
                doc: #"i with the bits that j has from start to end there (SRFI 151)."#,
                source: ##"""
                (define (bit-field-replace-same i j start end) (bitwise-if (%bit-mask start end) j i))
                """##)
        case 21:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-rotate"#,
                signature: #"i count start end"#,
                doc: #"i with its bits from start to end moved to the left by count, those that leave the field coming in from the right; to the right if count is negative (SRFI 151)."#,
                source: ##"""
                (define (bit-field-rotate i count start end)
                  (let ((width (- end start)))
                    (if (positive? width)
                        (let ((count (modulo count width))
                              (field (bit-field i start end)))
                          (bit-field-replace
                           i
                           (bitwise-ior (arithmetic-shift field count) (arithmetic-shift field (- count width)))
                           start
                           end))
                        i)))
                """##)
        case 22:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-reverse"#,
                signature: #"i start end"#,
                doc: #"i with its bits from start to end in reverse order (SRFI 151)."#,
                source: ##"""
                (define (bit-field-reverse i start end)
                  (bit-field-replace
                   i
                   (list->bits (reverse (bits->list (bit-field i start end) (max 0 (- end start)))))
                   start
                   end))
                """##)
        case 23:
            SchemeDefinition(
                library: .srfi151, name: #"bits->list"#,
                signature: #"i [count]"#,
                doc: #"A list of booleans, whether the bits of i are ones, the lowest first; of all up to the highest one, or of count bits (SRFI 151)."#,
                source: ##"""
                (define bits->list
                  (case-lambda
                    ((i) (bits->list i (integer-length i)))
                    ((i count)
                     (let loop ((i i) (count count))
                       (if (positive? count)
                           (cons (odd? i) (loop (arithmetic-shift i -1) (- count 1)))
                           '())))))
                """##)
        case 24:
            SchemeDefinition(
                library: .srfi151, name: #"list->bits"#,
                signature: #"list"#,
                doc: #"The number whose bits are one where list has true elements, the lowest bit first (SRFI 151)."#,
                source: ##"""
                (define (list->bits list)
                  (fold-right (lambda (one? i) (+ i i (if one? 1 0))) 0 list))
                """##)
        case 25:
            SchemeDefinition(
                library: .srfi151, name: #"bits->vector"#,
                signature: #"i [count]"#,
                doc: #"A vector of what bits->list returns a list of (SRFI 151)."#,
                source: ##"""
                (define (bits->vector i . count) (list->vector (apply bits->list i count)))
                """##)
        case 26:
            SchemeDefinition(
                library: .srfi151, name: #"vector->bits"#,
                signature: #"vector"#,
                doc: #"The number whose bits are one where vector has true elements, the lowest bit first (SRFI 151)."#,
                source: ##"""
                (define (vector->bits vector) (list->bits (vector->list vector)))
                """##)
        case 27:
            SchemeDefinition(
                library: .srfi151, name: #"bits"#,
                signature: #"one? ..."#,
                doc: #"The number whose bits are one where the arguments are true, the lowest bit first (SRFI 151)."#,
                source: ##"""
                (define (bits . list) (list->bits list))
                """##)
        case 28:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-fold"#,
                signature: #"procedure start i"#,
                doc: #"Calls procedure with whether a bit of i is one, from the lowest to the highest, and with what it returned before, at first start; returns what it returned last (SRFI 151)."#,
                source: ##"""
                (define (bitwise-fold procedure start i)
                  (fold procedure start (bits->list i)))
                """##)
        case 29:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-for-each"#,
                signature: #"procedure i"#,
                doc: #"Calls procedure with whether a bit of i is one, from the lowest to the highest (SRFI 151)."#,
                source: ##"""
                (define (bitwise-for-each procedure i)
                  (for-each procedure (bits->list i)))
                """##)
        case 30:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-unfold"#,
                signature: #"stop? one? successor seed"#,
                doc: #"The number whose bits, from the lowest, are one where (one? seed) holds for seed, (successor seed) ... as long as stop? does not (SRFI 151)."#,
                source: ##"""
                (define (bitwise-unfold stop? one? successor seed)
                  (list->bits
                   (let loop ((seed seed))
                     (if (stop? seed)
                         '()
                         (let ((bit (one? seed)))
                           (cons bit (loop (successor seed))))))))
                """##)
        case 31:
            SchemeDefinition(
                library: .sennitInternal, name: #"%bit-mask"#,
                signature: #"start end"#,
                doc: #"The number with ones from bit start to bit end."#,
                source: ##"""
                (define (%bit-mask start end)
                  (arithmetic-shift (bitwise-not (arithmetic-shift -1 (- end start))) start))
                """##)
        case 32:
            SchemeDefinition(
                library: .schemeBase, name: #"with-exception-handler"#,
                signature: #"handler thunk"#,
                doc: #"Calls thunk with handler installed: it is called, with the object, when something is raised (R7RS 6.11)."#,
                source: ##"""
                (define (with-exception-handler handler thunk)
                  (call-with-dynamic-state (with-handlers (cons handler (current-handlers))) thunk))
                """##)
        case 33:
            SchemeDefinition(
                library: .schemeBase, name: #"raise"#,
                signature: #"object"#,
                doc: #"Raises object: calls the current exception handler with it, which must not return (R7RS 6.11)."#,
                source: ##"""
                (define (raise object)
                  (let ((handlers (current-handlers)))
                    (if (null? handlers)
                        (uncaught object)
                        (call-with-dynamic-state
                         (with-handlers (cdr handlers))
                         (lambda ()
                           ((car handlers) object)
                           (handler-returned object))))))
                """##)
        case 34:
            SchemeDefinition(
                library: .schemeBase, name: #"raise-continuable"#,
                signature: #"object"#,
                doc: #"Calls the current exception handler with object and returns what it returns (R7RS 6.11)."#,
                source: ##"""
                (define (raise-continuable object)
                  (let ((handlers (current-handlers)))
                    (if (null? handlers)
                        (uncaught object)
                        (call-with-dynamic-state
                         (with-handlers (cdr handlers))
                         (lambda () ((car handlers) object))))))
                """##)
        case 35:
            SchemeDefinition(
                library: .schemeBase, name: #"dynamic-wind"#,
                signature: #"before thunk after"#,
                doc: #"Calls the three thunks in order and returns what thunk returns; before and after also run whenever control enters or leaves thunk in another way (R7RS 6.10)."#,
                source: ##"""
                (define (dynamic-wind before thunk after)
                  (before)
                  (let ((results (call-with-dynamic-state (with-winder before after) thunk)))
                    (after)
                    results))
                """##)
        case 36:
            SchemeDefinition(
                library: .schemeBase, name: #"make-parameter"#,
                signature: #"value [converter]"#,
                doc: #"A parameter: a procedure that returns its value, which parameterize changes for the time of a call (R7RS 4.2.6)."#,
                source: ##"""
                (define make-parameter
                  (case-lambda
                    ((value) (make-parameter-object value #f))
                    ((value converter) (make-parameter-object (converter value) converter))))
                """##)
        case 37:
            SchemeDefinition(
                library: .schemeLazy, name: #"force"#,
                signature: #"promise"#,
                doc: #"The value of promise, computed now if it was not yet; any other object is its own value (R7RS 4.2.5)."#,
                source: ##"""
                (define (force promise)
                  (if (promise? promise)
                      (let loop ()
                        (let ((state (promise-state promise)))
                          (if (car state)
                              (cdr state)
                              (let ((next ((cdr state))))
                                (if (not (car (promise-state promise))) (promise-resolve promise next))
                                (loop)))))
                      promise))
                """##)
        case 38:
            SchemeDefinition(
                library: .schemeProcessContext, name: #"exit"#,
                signature: #"[status]"#,
                doc: #"Runs all outstanding after thunks of dynamic-wind and ends the program; #t or nothing is success, #f failure, an integer the status itself (R7RS 6.14)."#,
                source: ##"""
                (define exit
                  (case-lambda
                    (() (exit #t))
                    ((status) (unwind-to (current-winders) '()) (exit-with status))))
                """##)
        case 39:
            SchemeDefinition(
                library: .schemeProcessContext, name: #"emergency-exit"#,
                signature: #"[status]"#,
                doc: #"Ends the program without running after thunks (R7RS 6.14)."#,
                source: ##"""
                (define emergency-exit
                  (case-lambda
                    (() (exit-with #t))
                    ((status) (exit-with status))))
                """##)
        case 40:
            SchemeDefinition(
                library: .sennitInternal, name: #"rewind"#,
                signature: #"continuation values"#,
                doc: #"Runs the thunks of dynamic-wind between here and continuation, then leaves to it."#,
                source: ##"""
                (define (rewind continuation results)
                  (let* ((from (current-winders))
                         (to (continuation-winders continuation))
                         (common (common-tail from to)))
                    (unwind-to from common)
                    (wind-to to common)
                    (throw-to continuation results)))
                """##)
        case 41:
            SchemeDefinition(
                library: .sennitInternal, name: #"unwind-to"#,
                signature: #"winders end"#,
                doc: #"Runs the after thunks of winders up to the tail end, innermost first."#,
                source: ##"""
                (define (unwind-to winders end)
                  (if (not (eq? winders end))
                      (let ((winder (car winders)))
                        (call-with-dynamic-state (vector-ref winder 2) (vector-ref winder 1))
                        (call-with-dynamic-state (vector-ref winder 2) (lambda () (unwind-to (cdr winders) end))))))
                """##)
        case 42:
            SchemeDefinition(
                library: .sennitInternal, name: #"wind-to"#,
                signature: #"winders end"#,
                doc: #"Runs the before thunks of winders up to the tail end, outermost first."#,
                source: ##"""
                (define (wind-to winders end)
                  (if (not (eq? winders end))
                      (let ((winder (car winders)))
                        (wind-to (cdr winders) end)
                        (call-with-dynamic-state (vector-ref winder 2) (vector-ref winder 0)))))
                """##)
        case 43:
            SchemeDefinition(
                library: .sennitInternal, name: #"common-tail"#,
                signature: #"a b"#,
                doc: #"The longest tail that two lists share."#,
                source: ##"""
                (define (common-tail a b)
                  (let ((m (length a)) (n (length b)))
                    (let loop ((a (if (> m n) (list-tail a (- m n)) a))
                               (b (if (> n m) (list-tail b (- n m)) b)))
                      (if (eq? a b) a (loop (cdr a) (cdr b))))))
                """##)
        case 44:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-parameters"#,
                signature: #"bindings thunk"#,
                doc: #"Calls thunk with parameters bound; bindings is a list of parameters, each followed by its value."#,
                source: ##"""
                (define (call-with-parameters bindings thunk)
                  (let loop ((rest bindings) (converted '()))
                    (if (pair? rest)
                        (let* ((parameter (car rest))
                               (converter (parameter-converter parameter))
                               (value (if converter (converter (cadr rest)) (cadr rest))))
                          (loop (cddr rest) (cons (cons parameter value) converted)))
                        (call-with-dynamic-state (with-parameters converted) thunk))))
                """##)
        case 45:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-guard"#,
                signature: #"thunk handler"#,
                doc: #"Calls thunk; when something is raised in it, returns what handler returns of it and of a thunk that raises it again where it was raised."#,
                source: ##"""
                (define (call-with-guard thunk handler)
                  ((call-with-current-continuation
                    (lambda (leave)
                      (let ((results
                             (with-exception-handler
                              (lambda (condition)
                                ((call-with-current-continuation
                                  (lambda (resume)
                                    (leave
                                     (lambda ()
                                       (handler
                                        condition
                                        (lambda () (resume (lambda () (raise-continuable condition)))))))))))
                              thunk)))
                        (lambda () results))))))
                """##)
        case 46:
            SchemeDefinition(
                library: .sennitInternal, name: #"apply-list"#,
                signature: #"procedure list"#,
                doc: #"Calls procedure with the elements of list."#,
                source: ##"""
                (define (apply-list procedure list) (apply procedure list))
                """##)
        case 47:
            SchemeDefinition(
                library: .schemeEval, name: #"eval"#,
                signature: #"expression environment"#,
                doc: #"The values of expression, a datum, in an environment made by environment or interaction-environment (R7RS 6.12)."#,
                source: ##"""
                (define (eval expression environment)
                  (let loop ((steps (compile-expression expression environment)))
                    (cond ((null? steps) (if #f #f))
                          ((null? (cdr steps)) ((car steps)))
                          (else ((car steps)) (loop (cdr steps))))))
                """##)
        case 48:
            SchemeDefinition(
                library: .schemeLoad, name: #"load"#,
                signature: #"filename [environment]"#,
                doc: #"Evaluates the expressions and definitions in a file, one after another, in environment, interaction-environment if it is not given (R7RS 6.14)."#,
                source: ##"""
                (define load
                  (case-lambda
                    ((filename) (load filename (interaction-environment)))
                    ((filename environment)
                     (call-with-input-file filename
                       (lambda (port)
                         (let loop ()
                           (let ((datum (read port)))
                             (if (not (eof-object? datum))
                                 (begin (eval datum environment) (loop))))))))))
                """##)
        case 49:
            SchemeDefinition(
                library: .sennitTask, name: #"task-wait"#,
                signature: #"task [seconds [default]]"#,
                doc: #"Waits until task has ended and returns what its thunk returned; what ended it by an error is raised here. After so many seconds default is returned instead, or without one a condition of kind timeout raised."#,
                source: ##"""
                (define task-wait
                  (case-lambda
                    ((task) (fiber-wait task))
                    ((task seconds)
                     (perform-operation
                      (choice-operation (wait-operation task)
                                        (wrap-operation (sleep-operation seconds)
                                                        (lambda (ignored) (raise-timeout "task-wait: the time is over"))))))
                    ((task seconds default)
                     (perform-operation
                      (choice-operation (wait-operation task)
                                        (wrap-operation (sleep-operation seconds) (lambda (ignored) default)))))))
                """##)
        case 50:
            SchemeDefinition(
                library: .sennitTask, name: #"call-with-timeout"#,
                signature: #"seconds thunk"#,
                doc: #"Calls thunk in a task and returns what it returns; when that takes longer than so many seconds, cancels it and raises a condition of kind timeout."#,
                source: ##"""
                (define (call-with-timeout seconds thunk)
                  (with-task-group
                   (lambda ()
                     (let ((task (async thunk)))
                       (perform-operation
                        (choice-operation (wait-operation task)
                                          (wrap-operation (sleep-operation seconds)
                                                          (lambda (ignored)
                                                            (task-cancel task)
                                                            (raise-timeout "call-with-timeout: the time is over")))))))))
                """##)
        case 51:
            SchemeDefinition(
                library: .sennitTask, name: #"call-with-limits"#,
                signature: #"limits thunk"#,
                doc: #"Calls thunk in a task of its own, as with-task-group does, and returns what it returns; what it may use is limited by limits, a list of pairs of a name and a positive number: cpu-seconds, wall-seconds, stack-bytes (of each fiber), fibers (at a time), heap-bytes (by which the heap grows, and not more than what was allocated) and allocated-bytes (garbage included). It counts what all fibers use that thunk and those make, and limits around it hold too. Beyond a limit a condition of kind limit, with the name and number as irritants, is raised: for fibers in the one that makes another, for wall-seconds in the one that thunk is called in, else in the one that runs. Uncaught, it ends the task, and is raised here. Caught, there is a tenth of a time or an eighth of a size more, at least 0.1 seconds or 1 MiB and at most 1 second or 64 MiB; then all these fibers end, whatever they do, and the condition is raised here."#,
                source: ##"""
                (define (call-with-limits limits thunk)
                  (fiber-wait (spawn-limited limits thunk)))
                """##)
        case 52:
            SchemeDefinition(
                library: .sennitTask, name: #"with-task-group"#,
                signature: #"thunk"#,
                doc: #"Calls thunk; then waits for all tasks it has made by async, and returns what it returned. When one of them ends by an error, or thunk does, the others are cancelled, and the error is raised here."#,
                source: ##"""
                (define (with-task-group thunk)
                  (fiber-wait (spawn-group thunk)))
                """##)
        case 53:
            SchemeDefinition(
                library: .sennitTask, name: #"without-cancellation"#,
                signature: #"thunk"#,
                doc: #"Calls thunk and returns what it returns; a cancellation of this fiber is not raised before that is done."#,
                source: ##"""
                (define (without-cancellation thunk)
                  (dynamic-wind
                   (lambda () (change-shield 1))
                   thunk
                   (lambda () (change-shield -1))))
                """##)
        case 54:
            SchemeDefinition(
                library: .sennitTask, name: #"race"#,
                signature: #"thunk ..."#,
                doc: #"Calls the thunks, each in a task, and returns what the first of them that ends returns, or raises what ended it; the others are cancelled and waited for."#,
                source: ##"""
                (define (race . thunks)
                  (if (null? thunks) (error "race: nothing to run"))
                  (fiber-wait
                   (async
                    (lambda ()
                      (let ((tasks (map async thunks)))
                        (perform-operation (apply choice-operation (map wait-operation tasks))))))))
                """##)
        case 55:
            SchemeDefinition(
                library: .sennitTask, name: #"parallel-map"#,
                signature: #"procedure list [limit]"#,
                doc: #"The list of what procedure returns for the elements of list, computed by at most limit tasks at a time, 64 if it is not given. The first error is raised, and the rest cancelled."#,
                source: ##"""
                (define parallel-map
                  (case-lambda
                    ((procedure items) (parallel-map procedure items 64))
                    ((procedure items limit)
                     (let* ((count (length items))
                            (workers (max 1 (min limit count)))
                            (size (max 1 (quotient (+ count (- (* 4 workers) 1)) (* 4 workers)))))
                       (if (= count 0)
                           '()
                           (map-chunks procedure (chunks-of items size) workers))))))
                """##)
        case 56:
            SchemeDefinition(
                library: .sennitTask, name: #"task-map"#,
                signature: #"procedure list"#,
                doc: #"The list of what procedure returns for the elements of list, each in a task of its own."#,
                source: ##"""
                (define (task-map procedure items)
                  (with-task-group
                   (lambda ()
                     (let ((tasks (map (lambda (item) (async (lambda () (procedure item)))) items)))
                       (map fiber-wait tasks)))))
                """##)
        case 57:
            SchemeDefinition(
                library: .sennitChannel, name: #"perform-operation"#,
                signature: #"operation"#,
                doc: #"Waits for operation and returns what it returns."#,
                source: ##"""
                (define (perform-operation operation)
                  (let ((cases (operation-cases operation '() '())))
                    (let ((chosen (choose (map car cases))))
                      (apply-wrappers (cdr (list-ref cases (car chosen))) (cdr chosen)))))
                """##)
        case 58:
            SchemeDefinition(
                library: .sennitInternal, name: #"operation-cases"#,
                signature: #"operation wrappers rest"#,
                doc: #"The simple operations that operation consists of, each with its wrappers, innermost first, before rest."#,
                source: ##"""
                (define (operation-cases operation wrappers rest)
                  (let ((kind (operation-kind operation)))
                    (if (= kind 0)
                        (cons (cons operation wrappers) rest)
                        (if (= kind 1)
                            (let loop ((operations (operation-object operation)))
                              (if (null? operations)
                                  rest
                                  (append (operation-cases (car operations) wrappers '()) (loop (cdr operations)))))
                            (operation-cases (operation-object operation) (cons (operation-value operation) wrappers) rest)))))
                """##)
        case 59:
            SchemeDefinition(
                library: .sennitInternal, name: #"apply-wrappers"#,
                signature: #"wrappers value"#,
                doc: #"Gives value to the first of wrappers, what that returns to the next, and so on."#,
                source: ##"""
                (define (apply-wrappers wrappers value)
                  (if (null? wrappers)
                      value
                      (if (null? (cdr wrappers))
                          ((car wrappers) value)
                          (apply-wrappers (cdr wrappers) ((car wrappers) value)))))
                """##)
        case 60:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-tasks"#,
                signature: #"thunks receiver"#,
                doc: #"Calls the thunks, each in a task of its own, waits for all, and calls receiver with what they return."#,
                source: ##"""
                (define (call-with-tasks thunks receiver)
                  (apply receiver (with-task-group (lambda () (map fiber-wait (map async thunks))))))
                """##)
        case 61:
            SchemeDefinition(
                library: .sennitInternal, name: #"chunks-of"#,
                signature: #"items size"#,
                doc: #"The elements of a list in lists of at most size."#,
                source: ##"""
                (define (chunks-of items size)
                  (let loop ((rest items) (chunk '()) (count 0) (chunks '()))
                    (if (null? rest)
                        (reverse (if (null? chunk) chunks (cons (reverse chunk) chunks)))
                        (if (= count size)
                            (loop rest '() 0 (cons (reverse chunk) chunks))
                            (loop (cdr rest) (cons (car rest) chunk) (+ count 1) chunks)))))
                """##)
        case 62:
            SchemeDefinition(
                library: .sennitInternal, name: #"map-chunks"#,
                signature: #"procedure chunks workers"#,
                doc: #"The results of procedure for the elements of chunks, in order, computed by so many tasks."#,
                source: ##"""
                (define (map-chunks procedure chunks workers)
                  (with-task-group
                   (lambda ()
                     (let ((work (make-channel (length chunks)))
                           (done (make-channel (length chunks))))
                       (let loop ((rest chunks) (index 0))
                         (if (pair? rest)
                             (begin
                               (channel-send work (cons index (car rest)))
                               (loop (cdr rest) (+ index 1)))))
                       (channel-close work)
                       (let loop ((count 0))
                         (if (< count workers)
                             (begin
                               (async (lambda () (work-on procedure work done)))
                               (loop (+ count 1)))))
                       (let loop ((left (length chunks)) (results '()))
                         (if (= left 0)
                             (append-in-order (indexed-values results))
                             (loop (- left 1) (cons (channel-receive done) results))))))))
                """##)
        case 63:
            SchemeDefinition(
                library: .sennitInternal, name: #"work-on"#,
                signature: #"procedure work done"#,
                doc: #"Maps what comes from work, until that is closed, and sends the results to done."#,
                source: ##"""
                (define (work-on procedure work done)
                  (let ((item (channel-receive work)))
                    (if (pair? item)
                        (begin
                          (channel-send done (cons (car item) (map procedure (cdr item))))
                          (work-on procedure work done)))))
                """##)
        case 64:
            SchemeDefinition(
                library: .sennitInternal, name: #"append-in-order"#,
                signature: #"lists"#,
                doc: #"The elements of lists, which come in reverse order, in one list."#,
                source: ##"""
                (define (append-in-order lists)
                  (let loop ((rest lists) (result '()))
                    (if (null? rest)
                        result
                        (loop (cdr rest) (append (car rest) result)))))
                """##)
        case 65:
            SchemeDefinition(
                library: .sennitFile, name: #"read-file-string"#,
                signature: #"path"#,
                doc: #"The contents of a file, which is text in UTF-8, as a string."#,
                source: ##"""
                (define (read-file-string path)
                  (read-whole-port (open-file path 'read)))
                """##)
        case 66:
            SchemeDefinition(
                library: .sennitFile, name: #"read-file-bytes"#,
                signature: #"path"#,
                doc: #"The contents of a file as a bytevector."#,
                source: ##"""
                (define (read-file-bytes path)
                  (read-whole-port (open-file path 'read 'binary)))
                """##)
        case 67:
            SchemeDefinition(
                library: .sennitFile, name: #"write-file"#,
                signature: #"path contents"#,
                doc: #"Makes contents, a string or bytevector, those of a file; an old one is replaced."#,
                source: ##"""
                (define (write-file path contents)
                  (write-whole-file path contents 'write))
                """##)
        case 68:
            SchemeDefinition(
                library: .sennitFile, name: #"append-file"#,
                signature: #"path contents"#,
                doc: #"Writes contents, a string or bytevector, at the end of a file, which is made if there is none."#,
                source: ##"""
                (define (append-file path contents)
                  (write-whole-file path contents 'append))
                """##)
        case 69:
            SchemeDefinition(
                library: .sennitFile, name: #"copy-file"#,
                signature: #"from to"#,
                doc: #"Copies the contents of a file to another, which is replaced if it exists."#,
                source: ##"""
                (define (copy-file from to)
                  (let ((in (open-file from 'read 'binary)))
                    (let ((out (open-file to 'write 'binary)))
                      (let loop ()
                        (let ((piece (read-bytevector 65536 in)))
                          (if (eof-object? piece)
                              (begin (close-port in) (close-port out))
                              (begin (write-bytevector piece out) (loop))))))))
                """##)
        case 70:
            SchemeDefinition(
                library: .sennitFile, name: #"list-directory"#,
                signature: #"path"#,
                doc: #"The names of what is in a directory, in order, without . and .."#,
                source: ##"""
                (define (list-directory path)
                  (map car (directory-entries path)))
                """##)
        case 71:
            SchemeDefinition(
                library: .sennitFile, name: #"delete-tree"#,
                signature: #"path"#,
                doc: #"Deletes a file, or a directory with all that is in it. Links are not followed."#,
                source: ##"""
                (define (delete-tree path)
                  (if (eq? (cdr (assq 'kind (file-stat path #f))) 'directory)
                      (begin
                        (for-each (lambda (name) (delete-tree (string-append path "/" name))) (list-directory path))
                        (delete-directory path))
                      (delete-file path)))
                """##)
        case 72:
            SchemeDefinition(
                library: .sennitFile, name: #"call-with-temporary-directory"#,
                signature: #"procedure"#,
                doc: #"Calls procedure with the path of a new directory, deletes that with all that is in it afterwards, and returns what procedure returned."#,
                source: ##"""
                (define (call-with-temporary-directory procedure)
                  (call-with-resource make-temporary-directory procedure delete-tree))
                """##)
        case 73:
            SchemeDefinition(
                library: .sennitInternal, name: #"write-whole-file"#,
                signature: #"path contents mode"#,
                doc: #"Opens a file, writes contents to it and closes it."#,
                source: ##"""
                (define (write-whole-file path contents mode)
                  (if (string? contents)
                      (let ((port (open-file path mode)))
                        (write-string contents port)
                        (close-port port))
                      (let ((port (open-file path mode 'binary)))
                        (write-bytevector contents port)
                        (close-port port))))
                """##)
        case 74:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-http-request"#,
                signature: #"out method parts headers body"#,
                doc: #"Sends a request. That the other side does not take all of it is no error: it may have answered already."#,
                source: ##"""
                (define (send-http-request out method parts headers body)
                  (let* ((bytes (if (string? body) (string->utf8 body) body))
                         (given (without-headers '("content-length" "transfer-encoding" "connection") headers))
                         (head
                          (http-head
                           (string-append method " " (list-ref parts 2) " HTTP/1.1")
                           (append
                            (if (header-value given "host") '() (list (cons "host" (list-ref parts 3))))
                            (if (and (string? body) (not (header-value given "content-type")))
                                '(("content-type" . "text/plain; charset=utf-8"))
                                '())
                            given
                            (cond
                              ((procedure? body) '(("transfer-encoding" . "chunked")))
                              ((and (= (bytevector-length bytes) 0) (member method '("GET" "HEAD" "DELETE" "OPTIONS"))) '())
                              (else (list (cons "content-length" (bytevector-length bytes)))))
                            '(("connection" . "close"))))))
                    (guard (e ((io-error? e) #f))
                      (if (procedure? body)
                          (send-pieces out head body #t #f)
                          (begin
                            (write-bytevector head out)
                            (write-bytevector bytes out)
                            (flush-output-port out))))))
                """##)
        case 75:
            SchemeDefinition(
                library: .sennitInternal, name: #"receive-http-response"#,
                signature: #"in method url options"#,
                doc: #"The response to a request."#,
                source: ##"""
                (define (receive-http-response in method url options)
                  (let ((head (read-http-head in (http-option options 'max-header-bytes 16384)))
                        (limit (http-option options 'max-body-bytes 67108864)))
                    (if (not (pair? head))
                        (raise-io
                         (cond
                           ((eof-object? head) "http-request: the server closed the connection without a response")
                           ((eq? head 'too-large) "http-request: the head of the response is too large")
                           (else "http-request: the response is malformed"))
                         url))
                    (let ((status (parse-status-line (car head)))
                          (framing (http-framing (cdr head))))
                      (cond
                        ((or (not status) (memq framing '(malformed unsupported)))
                         (raise-io "http-request: the response is malformed" url))
                        ((< status 200) (receive-http-response in method url options))
                        (else
                         (let ((body
                                (cond
                                  ((or (string=? method "HEAD") (= status 204) (= status 304)) (bytevector))
                                  (framing (read-http-body in framing limit))
                                  (else (read-http-rest in limit)))))
                           (cond
                             ((bytevector? body) (http-response status (cdr head) body))
                             ((= body 413) (raise-io "http-request: the body of the response is too large" url))
                             (else (raise-io "http-request: the response is cut off or malformed" url)))))))))
                """##)
        case 76:
            SchemeDefinition(
                library: .sennitInternal, name: #"read-http-rest"#,
                signature: #"in limit"#,
                doc: #"A body that ends with the connection: a bytevector, or 413 if it has more than limit bytes."#,
                source: ##"""
                (define (read-http-rest in limit)
                  (let ((body (read-bytevector (+ limit 1) in)))
                    (cond
                      ((eof-object? body) (bytevector))
                      ((> (bytevector-length body) limit) 413)
                      (else body))))
                """##)
        case 77:
            SchemeDefinition(
                library: .sennitInternal, name: #"header-value"#,
                signature: #"headers name"#,
                doc: #"The first value of a name, whatever its case, or #f."#,
                source: ##"""
                (define (header-value headers name)
                  (let loop ((rest headers))
                    (if (pair? rest)
                        (if (string-ci=? (header-name (car rest)) name) (cdar rest) (loop (cdr rest)))
                        #f)))
                """##)
        case 78:
            SchemeDefinition(
                library: .sennitInternal, name: #"header-name"#,
                signature: #"header"#,
                doc: #"The name of a header, a string."#,
                source: ##"""
                (define (header-name header)
                  (if (symbol? (car header)) (symbol->string (car header)) (car header)))
                """##)
        case 79:
            SchemeDefinition(
                library: .sennitInternal, name: #"check-http-options"#,
                signature: #"options"#,
                doc: #"The options of http-serve and http-request, once they are known to be such."#,
                source: ##"""
                (define (check-http-options options)
                  (for-each
                   (lambda (option)
                     (if (not (and (pair? option)
                                   (memq (car option) '(host timeout max-header-bytes max-body-bytes max-connections))))
                         (error "not an option of http-serve or http-request" option)))
                   options)
                  options)
                """##)
        case 80:
            SchemeDefinition(
                library: .sennitInternal, name: #"http-option"#,
                signature: #"options name default"#,
                doc: #"The value of an option, or default."#,
                source: ##"""
                (define (http-option options name default)
                  (let ((entry (assq name options)))
                    (if entry (cdr entry) default)))
                """##)
        case 81:
            SchemeDefinition(
                library: .sennitInternal, name: #"without-headers"#,
                signature: #"names headers"#,
                doc: #"The headers but for those of the names, which are in lower case."#,
                source: ##"""
                (define (without-headers names headers)
                  (remove (lambda (header) (member (string-downcase (header-name header)) names)) headers))
                """##)
        case 82:
            SchemeDefinition(
                library: .sennitInternal, name: #"timeout-error?"#,
                signature: #"object"#,
                doc: #"Whether object was raised because a time limit has passed."#,
                source: ##"""
                (define (timeout-error? object)
                  (and (error-object? object) (eq? (condition-kind object) 'timeout)))
                """##)
        case 83:
            SchemeDefinition(
                library: .sennitInternal, name: #"read-http-body"#,
                signature: #"in framing limit"#,
                doc: #"A body of so many bytes, or in chunks: a bytevector, 413 if it has more than limit bytes, or 400."#,
                source: ##"""
                (define (read-http-body in framing limit)
                  (if (number? framing)
                      (if (> framing limit)
                          413
                          (let ((body (read-bytevector framing in)))
                            (if (and (bytevector? body) (= (bytevector-length body) framing)) body 400)))
                      (let ((bytes (open-output-bytevector)))
                        (let loop ((total 0))
                          (let ((size (read-chunk-size in)))
                            (cond
                              ((not size) 400)
                              ((= size 0) (if (skip-trailer in 16384) (get-output-bytevector bytes) 400))
                              ((> (+ total size) limit) 413)
                              (else
                               (let ((chunk (read-bytevector size in)))
                                 (if (and (bytevector? chunk)
                                          (= (bytevector-length chunk) size)
                                          (equal? (read-http-line in 0) ""))
                                     (begin
                                       (write-bytevector chunk bytes)
                                       (loop (+ total size)))
                                     400)))))))))
                """##)
        case 84:
            SchemeDefinition(
                library: .sennitInternal, name: #"skip-trailer"#,
                signature: #"in limit"#,
                doc: #"Reads the fields behind the last chunk, of at most limit bytes, and the empty line; whether they were there."#,
                source: ##"""
                (define (skip-trailer in limit)
                  (let ((line (read-http-line in limit)))
                    (and line
                         (or (string=? line "")
                             (and (> limit (string-length line))
                                  (skip-trailer in (- limit (string-length line))))))))
                """##)
        case 85:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-pieces"#,
                signature: #"out head body chunked? seconds"#,
                doc: #"Calls body with a procedure that sends a piece of the body, as a chunk if it is to be chunked; seconds may be #f."#,
                source: ##"""
                (define (send-pieces out head body chunked? seconds)
                  (write-bytevector head out)
                  (body
                   (lambda (piece)
                     (let ((bytes (if (string? piece) (string->utf8 piece) piece)))
                       (if (> (bytevector-length bytes) 0)
                           (let ((send
                                  (lambda ()
                                    (if chunked?
                                        (write-bytevector
                                         (string->utf8 (string-append (number->string (bytevector-length bytes) 16) "\r\n"))
                                         out))
                                    (write-bytevector bytes out)
                                    (if chunked? (write-bytevector (string->utf8 "\r\n") out))
                                    (flush-output-port out))))
                             (if seconds (call-within seconds send) (send)))))))
                  (if chunked? (write-bytevector (string->utf8 "0\r\n\r\n") out))
                  (flush-output-port out))
                """##)
        case 86:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-within"#,
                signature: #"seconds thunk"#,
                doc: #"The same as call-with-timeout, for input and output: an error of these is raised here only, as the ports of a connection that is cancelled close before the task that uses them ends."#,
                source: ##"""
                (define (call-within seconds thunk)
                  (let ((result
                         (call-with-timeout
                          seconds
                          (lambda () (guard (e ((io-error? e) (cons #f e))) (cons #t (thunk)))))))
                    (if (car result) (cdr result) (raise (cdr result)))))
                """##)
        case 87:
            SchemeDefinition(
                library: .sennitInternal, name: #"accept-http"#,
                signature: #"listener slots handler options"#,
                doc: #"Serves the connections of listener, as many at a time as slots has room for, until it is closed."#,
                source: ##"""
                (define (accept-http listener slots handler options)
                  (channel-send slots #t)
                  (let ((connection (accept-connection listener)))
                    (if connection
                        (begin
                          (async
                           (lambda ()
                             (dynamic-wind
                              (lambda () #f)
                              (lambda () (serve-connection (car connection) (cdr connection) handler options))
                              (lambda ()
                                (abandon-port (car connection))
                                (abandon-port (cdr connection))
                                (without-cancellation (lambda () (channel-receive slots)))))))
                          (accept-http listener slots handler options)))))
                """##)
        case 88:
            SchemeDefinition(
                library: .sennitInternal, name: #"accept-connection"#,
                signature: #"listener"#,
                doc: #"A pair of the ports of the next connection; #f when the listener is closed. Where the system has no room for another one, it is waited for."#,
                source: ##"""
                (define (accept-connection listener)
                  (let ((result
                         (guard (e ((and (io-error? e) (pair? (error-object-irritants e)))
                                    (let ((code (car (error-object-irritants e))))
                                      (cond
                                        ((member code '("ECANCELED" "EBADF" "EINVAL")) 'closed)
                                        ((member code '("EMFILE" "ENFILE" "ENOBUFS" "ENOMEM" "ECONNABORTED")) 'full)
                                        (else (raise e))))))
                           (call-with-values (lambda () (listener-accept listener)) cons))))
                    (cond
                      ((pair? result) result)
                      ((eq? result 'closed) #f)
                      (else (sleep 0.05) (accept-connection listener)))))
                """##)
        case 89:
            SchemeDefinition(
                library: .sennitInternal, name: #"serve-connection"#,
                signature: #"in out handler options"#,
                doc: #"Answers the requests of a connection, one after another. That the other side goes away is no error."#,
                source: ##"""
                (define (serve-connection in out handler options)
                  (guard (e ((or (io-error? e) (timeout-error? e)) #f)
                            ((not (end-of-fiber? e)) (report-http-error "a response cannot be sent" e)))
                    (let loop ((send #f))
                      (let ((request (receive-request in out send options)))
                        (cond
                          ((pair? request)
                           (let ((response (call-handler handler request))
                                 (keep? (keep-connection? request)))
                             (let ((send (answer out request response keep? options)))
                               (if (and keep? (not (eq? send 'close)))
                                   (loop send)
                                   (end-connection in out send options)))))
                          ((eof-object? request) #f)
                          (else
                           (end-connection
                            in out
                            (answer out '((method . "GET") (minor . 1)) (http-response request '() (http-status-text request)) #f
                                    options)
                            options)))))))
                """##)
        case 90:
            SchemeDefinition(
                library: .sennitInternal, name: #"end-connection"#,
                signature: #"in out send options"#,
                doc: #"Sends the last response, if that is not done, and ends the connection: what the other side sends meanwhile is read, as it would lose the response otherwise."#,
                source: ##"""
                (define (end-connection in out send options)
                  (call-within
                   (http-option options 'timeout 30)
                   (lambda ()
                     (if (procedure? send) (send))
                     (close-port out)))
                  (call-within
                   (min 2 (http-option options 'timeout 30))
                   (lambda ()
                     (let loop ((count 0))
                       (if (and (< count 64) (bytevector? (read-bytevector 16384 in)))
                           (loop (+ count 1)))))))
                """##)
        case 91:
            SchemeDefinition(
                library: .sennitInternal, name: #"receive-request"#,
                signature: #"in out send options"#,
                doc: #"Sends the response before, if there is one, and receives the next request. Without one: the end-of-file object, or the status to answer."#,
                source: ##"""
                (define (receive-request in out send options)
                  (let* ((seconds (http-option options 'timeout 30))
                         (head
                          (guard (e ((timeout-error? e) (if (u8-ready? in) 408 (eof-object))))
                            (call-within
                             seconds
                             (lambda ()
                               (if send (send))
                               (read-http-head in (http-option options 'max-header-bytes 16384)))))))
                    (cond
                      ((pair? head) (complete-request in out (parse-request-line (car head)) (cdr head) options))
                      ((eq? head 'too-large) 431)
                      ((eq? head 'malformed) 400)
                      ((eq? head 'cut-off) (eof-object))
                      (else head))))
                """##)
        case 92:
            SchemeDefinition(
                library: .sennitInternal, name: #"complete-request"#,
                signature: #"in out line headers options"#,
                doc: #"The request with this first line, parsed, and headers, once its body is read; or the status to answer."#,
                source: ##"""
                (define (complete-request in out line headers options)
                  (let ((framing (http-framing headers)))
                    (cond
                      ((eq? line 'malformed) 400)
                      ((eq? line 'version) 505)
                      ((eq? framing 'malformed) 400)
                      ((eq? framing 'unsupported) 501)
                      ((and (= (list-ref line 4) 1) (not (header-value headers "host"))) 400)
                      (else
                       (let ((body
                              (if (or (not framing) (eqv? framing 0))
                                  (bytevector)
                                  (receive-request-body in out headers framing options))))
                         (if (bytevector? body)
                             (list (cons 'method (car line)) (cons 'target (list-ref line 1)) (cons 'path (list-ref line 2))
                                   (cons 'query (list-ref line 3)) (cons 'headers headers) (cons 'body body)
                                   (cons 'minor (list-ref line 4)))
                             body))))))
                """##)
        case 93:
            SchemeDefinition(
                library: .sennitInternal, name: #"receive-request-body"#,
                signature: #"in out headers framing options"#,
                doc: #"The body of a request, or the status to answer."#,
                source: ##"""
                (define (receive-request-body in out headers framing options)
                  (let ((limit (http-option options 'max-body-bytes 1048576)))
                    (if (and (number? framing) (> framing limit))
                        413
                        (guard (e ((timeout-error? e) 408))
                          (call-within
                           (http-option options 'timeout 30)
                           (lambda ()
                             (if (http-token? (header-value headers "expect") "100-continue")
                                 (begin
                                   (write-bytevector (http-head "HTTP/1.1 100 Continue" '()) out)
                                   (flush-output-port out)))
                             (read-http-body in framing limit)))))))
                """##)
        case 94:
            SchemeDefinition(
                library: .sennitInternal, name: #"keep-connection?"#,
                signature: #"request"#,
                doc: #"Whether the other side wants to send more requests."#,
                source: ##"""
                (define (keep-connection? request)
                  (let ((connection (request-header request "connection")))
                    (if (>= (cdr (assq 'minor request)) 1)
                        (not (http-token? connection "close"))
                        (http-token? connection "keep-alive"))))
                """##)
        case 95:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-handler"#,
                signature: #"handler request"#,
                doc: #"What handler returns for request, as a response."#,
                source: ##"""
                (define (call-handler handler request)
                  (guard (e ((not (end-of-fiber? e))
                             (report-http-error
                              (string-append (request-method request) " " (request-target request))
                              e)
                             (http-response 500 '() "Internal Server Error")))
                    (let ((result (handler request)))
                      (cond
                        ((or (string? result) (bytevector? result) (procedure? result)) (http-response 200 '() result))
                        ((and (pair? result) (pair? (car result)) (assq 'status result)) result)
                        (else (error "http-serve: the handler did not return a response" result))))))
                """##)
        case 96:
            SchemeDefinition(
                library: .sennitInternal, name: #"end-of-fiber?"#,
                signature: #"object"#,
                doc: #"Whether object was raised because the fiber or the program is to end."#,
                source: ##"""
                (define (end-of-fiber? object)
                  (and (error-object? object)
                       (memq (condition-kind object) '(cancelled interrupted exit))))
                """##)
        case 97:
            SchemeDefinition(
                library: .sennitInternal, name: #"report-http-error"#,
                signature: #"what object"#,
                doc: #"Shows on the error port what was raised, and when."#,
                source: ##"""
                (define (report-http-error what object)
                  (write-string
                   (call-with-output-string
                    (lambda (text)
                      (write-string "http-serve: " text)
                      (write-string what text)
                      (write-string ": " text)
                      (if (error-object? object)
                          (begin
                            (display (error-object-message object) text)
                            (for-each
                             (lambda (irritant) (write-string " " text) (write irritant text))
                             (error-object-irritants object)))
                          (write object text))
                      (newline text)))
                   (current-error-port)))
                """##)
        case 98:
            SchemeDefinition(
                library: .sennitInternal, name: #"answer"#,
                signature: #"out request response keep? options"#,
                doc: #"Prepares a response. Returns a procedure that sends it if it is short; sends it and returns #f otherwise, or close if the connection ends with it."#,
                source: ##"""
                (define (answer out request response keep? options)
                  (let* ((given (response-body response))
                         (body (if (string? given) (string->utf8 given) given))
                         (status (response-status response))
                         (bodiless? (or (< status 200) (= status 204) (= status 304)))
                         (sent? (not (or bodiless? (string=? (request-method request) "HEAD"))))
                         (chunked? (and (procedure? body) (>= (cdr (assq 'minor request)) 1)))
                         (keep? (and keep?
                                     (or chunked? (bytevector? body) (not sent?))
                                     (not (http-token? (response-header response "connection") "close"))))
                         (head (response-head status response body bodiless? chunked? keep?))
                         (seconds (http-option options 'timeout 30)))
                    (cond
                      ((not sent?) (send-later out head (bytevector) keep?))
                      ((procedure? body)
                       (send-pieces out head body chunked? seconds)
                       (if keep? #f 'close))
                      ((<= (bytevector-length body) 65536) (send-later out head body keep?))
                      (else
                       (write-bytevector head out)
                       (send-slices out body seconds)
                       (if keep? #f 'close)))))
                """##)
        case 99:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-later"#,
                signature: #"out head body keep?"#,
                doc: #"A procedure that sends head and body; if the connection is to end, it is sent now."#,
                source: ##"""
                (define (send-later out head body keep?)
                  (write-bytevector head out)
                  (write-bytevector body out)
                  (if keep?
                      (lambda () (flush-output-port out))
                      'close))
                """##)
        case 100:
            SchemeDefinition(
                library: .sennitInternal, name: #"response-head"#,
                signature: #"status response body bodiless? chunked? keep?"#,
                doc: #"The bytes of the head of a response."#,
                source: ##"""
                (define (response-head status response body bodiless? chunked? keep?)
                  (let* ((given (without-headers '("content-length" "transfer-encoding" "connection") (response-headers response)))
                         (date (and (not (header-value given "date")) (http-date))))
                    (http-head
                     (string-append "HTTP/1.1 " (number->string status) " " (http-status-text status))
                     (append
                      (if date (list (cons "date" date)) '())
                      (if (and (string? (response-body response)) (not (header-value given "content-type")))
                          '(("content-type" . "text/plain; charset=utf-8"))
                          '())
                      given
                      (cond
                        (bodiless? '())
                        (chunked? '(("transfer-encoding" . "chunked")))
                        ((bytevector? body) (list (cons "content-length" (bytevector-length body))))
                        (else '()))
                      (if keep? '() '(("connection" . "close")))))))
                """##)
        case 101:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-slices"#,
                signature: #"out bytes seconds"#,
                doc: #"Sends bytes, each 64 KiB of which must be taken within so many seconds."#,
                source: ##"""
                (define (send-slices out bytes seconds)
                  (let ((end (bytevector-length bytes)))
                    (let loop ((start 0))
                      (if (< start end)
                          (let ((next (min end (+ start 65536))))
                            (call-within
                             seconds
                             (lambda ()
                               (write-bytevector bytes out start next)
                               (flush-output-port out)))
                            (loop next))))))
                """##)
        case 102:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-method"#,
                signature: #"request"#,
                doc: #"The method of a request, a string such as "GET"."#,
                source: ##"""
                (define (request-method request) (cdr (assq 'method request)))
                """##)
        case 103:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-target"#,
                signature: #"request"#,
                doc: #"What a request asks for as it was sent: the path with the query, encoded."#,
                source: ##"""
                (define (request-target request) (cdr (assq 'target request)))
                """##)
        case 104:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-path"#,
                signature: #"request"#,
                doc: #"The path of a request, decoded."#,
                source: ##"""
                (define (request-path request) (cdr (assq 'path request)))
                """##)
        case 105:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-query"#,
                signature: #"request"#,
                doc: #"The query of a request, an association list of strings, decoded."#,
                source: ##"""
                (define (request-query request) (cdr (assq 'query request)))
                """##)
        case 106:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-headers"#,
                signature: #"request"#,
                doc: #"The headers of a request: an association list of names, in lower case, and values."#,
                source: ##"""
                (define (request-headers request) (cdr (assq 'headers request)))
                """##)
        case 107:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-header"#,
                signature: #"request name"#,
                doc: #"The first header of that name, whatever its case, or #f."#,
                source: ##"""
                (define (request-header request name) (header-value (request-headers request) name))
                """##)
        case 108:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-body"#,
                signature: #"request"#,
                doc: #"The body of a request, a bytevector, empty if there is none."#,
                source: ##"""
                (define (request-body request) (cdr (assq 'body request)))
                """##)
        case 109:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-text"#,
                signature: #"request"#,
                doc: #"The body of a request as a string, which is in UTF-8."#,
                source: ##"""
                (define (request-text request) (utf8->string (request-body request)))
                """##)
        case 110:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-response"#,
                signature: #"status [headers [body]]"#,
                doc: #"A response. headers is an association list of names, strings or symbols, and values, strings or exact integers. body is a string, a bytevector, or a procedure, which is called with a procedure to send strings and bytevectors with, one piece after another."#,
                source: ##"""
                (define http-response
                  (case-lambda
                    ((status) (http-response status '() (bytevector)))
                    ((status headers) (http-response status headers (bytevector)))
                    ((status headers body)
                     (list (cons 'status status) (cons 'headers headers) (cons 'body body)))))
                """##)
        case 111:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-status"#,
                signature: #"response"#,
                doc: #"The status of a response, an exact integer."#,
                source: ##"""
                (define (response-status response) (cdr (assq 'status response)))
                """##)
        case 112:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-headers"#,
                signature: #"response"#,
                doc: #"The headers of a response; of one that http-request returned, the names are in lower case."#,
                source: ##"""
                (define (response-headers response) (cdr (assq 'headers response)))
                """##)
        case 113:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-header"#,
                signature: #"response name"#,
                doc: #"The first header of that name, whatever its case, or #f."#,
                source: ##"""
                (define (response-header response name) (header-value (response-headers response) name))
                """##)
        case 114:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-body"#,
                signature: #"response"#,
                doc: #"The body of a response; of one that http-request returned, a bytevector."#,
                source: ##"""
                (define (response-body response) (cdr (assq 'body response)))
                """##)
        case 115:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-text"#,
                signature: #"response"#,
                doc: #"The body of a response as a string, which is in UTF-8."#,
                source: ##"""
                (define (response-text response)
                  (let ((body (response-body response)))
                    (if (string? body) body (utf8->string body))))
                """##)
        case 116:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-status-text"#,
                signature: #"status"#,
                doc: #"What a status means, in English."#,
                source: ##"""
                (define (http-status-text status)
                  (case status
                    ((100) "Continue") ((101) "Switching Protocols")
                    ((200) "OK") ((201) "Created") ((202) "Accepted") ((204) "No Content") ((206) "Partial Content")
                    ((301) "Moved Permanently") ((302) "Found") ((303) "See Other") ((304) "Not Modified")
                    ((307) "Temporary Redirect") ((308) "Permanent Redirect")
                    ((400) "Bad Request") ((401) "Unauthorized") ((403) "Forbidden") ((404) "Not Found")
                    ((405) "Method Not Allowed") ((406) "Not Acceptable") ((408) "Request Timeout") ((409) "Conflict")
                    ((410) "Gone") ((411) "Length Required") ((412) "Precondition Failed") ((413) "Content Too Large")
                    ((414) "URI Too Long") ((415) "Unsupported Media Type") ((417) "Expectation Failed")
                    ((422) "Unprocessable Content") ((426) "Upgrade Required") ((429) "Too Many Requests")
                    ((431) "Request Header Fields Too Large")
                    ((500) "Internal Server Error") ((501) "Not Implemented") ((502) "Bad Gateway")
                    ((503) "Service Unavailable") ((504) "Gateway Timeout") ((505) "HTTP Version Not Supported")
                    (else "Unknown")))
                """##)
        case 117:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-serve"#,
                signature: #"where handler [options]"#,
                doc: #"Answers HTTP requests with what handler returns for them, each connection in a task of its own, until this fiber is cancelled or the listener closed. where is a port of this machine, or a listener of tcp-listen. handler is called with a request and returns a response, or its body alone for status 200; an error in it is answered with 500, and shown on the error port. options is an association list: host, as for tcp-listen; timeout, in how many seconds a request must arrive and a piece of a response be taken, 30; max-header-bytes, 16384; max-body-bytes, 1048576; max-connections at a time, 1024."#,
                source: ##"""
                (define http-serve
                  (case-lambda
                    ((where handler) (http-serve where handler '()))
                    ((where handler options)
                     (let* ((options (check-http-options options))
                            (listener
                             (if (listener? where) where (tcp-listen where (http-option options 'host "127.0.0.1"))))
                            (slots (make-channel (http-option options 'max-connections 1024))))
                       (dynamic-wind
                        (lambda () #f)
                        (lambda () (accept-http listener slots handler options))
                        (lambda () (listener-close listener)))))))
                """##)
        case 118:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-request"#,
                signature: #"method url [headers [body [options]]]"#,
                doc: #"Sends a request to an http server and returns its response, whatever its status. method is a string; headers and body are as for http-response. options is an association list: timeout, for all of it, 60 seconds; max-header-bytes, 16384; max-body-bytes, 67108864, beyond which it is an error."#,
                source: ##"""
                (define http-request
                  (case-lambda
                    ((method url) (http-request method url '() (bytevector) '()))
                    ((method url headers) (http-request method url headers (bytevector) '()))
                    ((method url headers body) (http-request method url headers body '()))
                    ((method url headers body options)
                     (let ((parts (parse-url url))
                           (options (check-http-options options)))
                       (if (not parts) (raise-io "http-request: not an http URL" url))
                       (call-with-timeout
                        (http-option options 'timeout 60)
                        (lambda ()
                          (call-with-values
                           (lambda () (tcp-connect (car parts) (cadr parts)))
                           (lambda (in out)
                             (dynamic-wind
                              (lambda () #f)
                              (lambda ()
                                (send-http-request out method parts headers body)
                                (receive-http-response in method url options))
                              (lambda () (abandon-port in) (abandon-port out)))))))))))
                """##)
        case 119:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-get"#,
                signature: #"url [headers]"#,
                doc: #"The response to a request for what is at url."#,
                source: ##"""
                (define http-get
                  (case-lambda
                    ((url) (http-request "GET" url))
                    ((url headers) (http-request "GET" url headers))))
                """##)
        case 120:
            SchemeDefinition(
                library: .sennitList, name: #"xcons"#,
                signature: #"a b"#,
                doc: #"A pair of b and a (SRFI 1)."#,
                source: ##"""
                (define (xcons a b) (cons b a))
                """##)
        case 121:
            SchemeDefinition(
                library: .sennitList, name: #"not-pair?"#,
                signature: #"object"#,
                doc: #"Whether object is no pair (SRFI 1)."#,
                source: ##"""
                (define (not-pair? object) (not (pair? object)))
                """##)
        case 122:
            SchemeDefinition(
                library: .sennitList, name: #"null-list?"#,
                signature: #"list"#,
                doc: #"Whether list is empty; an error if it is no list (SRFI 1)."#,
                source: ##"""
                (define (null-list? list)
                  (cond ((pair? list) #f)
                        ((null? list) #t)
                        (else (error "null-list?: expected a list, got" list))))
                """##)
        case 123:
            SchemeDefinition(
                library: .sennitList, name: #"circular-list?"#,
                signature: #"object"#,
                doc: #"#f: no datum can contain itself here (SRFI 1)."#,
                source: ##"""
                (define (circular-list? object) #f)
                """##)
        case 124:
            SchemeDefinition(
                library: .sennitList, name: #"dotted-list?"#,
                signature: #"object"#,
                doc: #"Whether object is neither a list nor a pair along which a list is: a list of no or more elements that ends in something else (SRFI 1)."#,
                source: ##"""
                (define (dotted-list? object) (not (list? object)))
                """##)
        case 125:
            SchemeDefinition(
                library: .sennitList, name: #"list="#,
                signature: #"same? list ..."#,
                doc: #"Whether each list has as many elements as the next, and (same? a b) holds for those of one place in two neighbours (SRFI 1)."#,
                source: ##"""
                (define list=
                  (case-lambda
                    ((same? a b) (%list-pair= same? a b))
                    ((same?) #t)
                    ((same? first . rest)
                     (let loop ((a first) (rest rest))
                       (or (null? rest)
                           (and (%list-pair= same? a (car rest))
                                (loop (car rest) (cdr rest))))))))
                """##)
        case 126:
            SchemeDefinition(
                library: .sennitList, name: #"fifth"#,
                signature: #"list"#,
                doc: #"Its element 4 (SRFI 1)."#,
                source: ##"""
                (define (fifth list) (list-ref list 4))
                """##)
        case 127:
            SchemeDefinition(
                library: .sennitList, name: #"sixth"#,
                signature: #"list"#,
                doc: #"Its element 5 (SRFI 1)."#,
                source: ##"""
                (define (sixth list) (list-ref list 5))
                """##)
        case 128:
            SchemeDefinition(
                library: .sennitList, name: #"seventh"#,
                signature: #"list"#,
                doc: #"Its element 6 (SRFI 1)."#,
                source: ##"""
                (define (seventh list) (list-ref list 6))
                """##)
        case 129:
            SchemeDefinition(
                library: .sennitList, name: #"eighth"#,
                signature: #"list"#,
                doc: #"Its element 7 (SRFI 1)."#,
                source: ##"""
                (define (eighth list) (list-ref list 7))
                """##)
        case 130:
            SchemeDefinition(
                library: .sennitList, name: #"ninth"#,
                signature: #"list"#,
                doc: #"Its element 8 (SRFI 1)."#,
                source: ##"""
                (define (ninth list) (list-ref list 8))
                """##)
        case 131:
            SchemeDefinition(
                library: .sennitList, name: #"tenth"#,
                signature: #"list"#,
                doc: #"Its element 9 (SRFI 1)."#,
                source: ##"""
                (define (tenth list) (list-ref list 9))
                """##)
        case 132:
            SchemeDefinition(
                library: .sennitList, name: #"car+cdr"#,
                signature: #"pair"#,
                doc: #"Two values: its car and its cdr (SRFI 1)."#,
                source: ##"""
                (define (car+cdr pair) (values (car pair) (cdr pair)))
                """##)
        case 133:
            SchemeDefinition(
                library: .sennitList, name: #"take-right"#,
                signature: #"list k"#,
                doc: #"The tail of list that has its last k elements; what is behind the last pair belongs to it (SRFI 1)."#,
                source: ##"""
                (define (take-right list k) (list-tail list (%pairs-before-last list k 'take-right)))
                """##)
        case 134:
            SchemeDefinition(
                library: .sennitList, name: #"drop-right"#,
                signature: #"list k"#,
                doc: #"A list of the elements of list but the last k (SRFI 1)."#,
                source: ##"""
                (define (drop-right list k) (list-head list (%pairs-before-last list k 'drop-right)))
                """##)
        case 135:
            SchemeDefinition(
                library: .sennitList, name: #"split-at"#,
                signature: #"list k"#,
                doc: #"Two values: a list of the first k elements of list, and what is behind them (SRFI 1)."#,
                source: ##"""
                (define (split-at list k) (values (list-head list k) (list-tail list k)))
                """##)
        case 136:
            SchemeDefinition(
                library: .sennitList, name: #"zip"#,
                signature: #"list ..."#,
                doc: #"A list of lists: of the first elements of the lists, the second ones ..., as far as the shortest goes (SRFI 1)."#,
                source: ##"""
                (define zip
                  (case-lambda
                    ((a b) (map list a b))
                    ((a . rest) (apply map list a rest))))
                """##)
        case 137:
            SchemeDefinition(
                library: .sennitList, name: #"unzip1"#,
                signature: #"lists"#,
                doc: #"A list of the first elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip1 lists) (map car lists))
                """##)
        case 138:
            SchemeDefinition(
                library: .sennitList, name: #"unzip2"#,
                signature: #"lists"#,
                doc: #"Two values: a list of the first elements of the lists, and one of the second (SRFI 1)."#,
                source: ##"""
                (define (unzip2 lists) (values (map car lists) (map cadr lists)))
                """##)
        case 139:
            SchemeDefinition(
                library: .sennitList, name: #"unzip3"#,
                signature: #"lists"#,
                doc: #"Three values: lists of the first, second and third elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip3 lists) (values (map car lists) (map cadr lists) (map caddr lists)))
                """##)
        case 140:
            SchemeDefinition(
                library: .sennitList, name: #"unzip4"#,
                signature: #"lists"#,
                doc: #"Four values: lists of the first to fourth elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip4 lists) (values (map car lists) (map cadr lists) (map caddr lists) (map cadddr lists)))
                """##)
        case 141:
            SchemeDefinition(
                library: .sennitList, name: #"unzip5"#,
                signature: #"lists"#,
                doc: #"Five values: lists of the first to fifth elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip5 lists)
                  (values (map car lists) (map cadr lists) (map caddr lists) (map cadddr lists) (map fifth lists)))
                """##)
        case 142:
            SchemeDefinition(
                library: .sennitList, name: #"span"#,
                signature: #"keep? list"#,
                doc: #"Two values: a list of the elements of list before the first for which keep? does not hold, and the tail from that one (SRFI 1)."#,
                source: ##"""
                (define (span keep? list) (%split-where keep? #t list 'span))
                """##)
        case 143:
            SchemeDefinition(
                library: .sennitList, name: #"break"#,
                signature: #"stop? list"#,
                doc: #"Two values: a list of the elements of list before the first for which stop? holds, and the tail from that one (SRFI 1)."#,
                source: ##"""
                (define (break stop? list) (%split-where stop? #f list 'break))
                """##)
        case 144:
            SchemeDefinition(
                library: .sennitList, name: #"alist-cons"#,
                signature: #"key datum alist"#,
                doc: #"alist with a pair of key and datum in front (SRFI 1)."#,
                source: ##"""
                (define (alist-cons key datum alist) (cons (cons key datum) alist))
                """##)
        case 145:
            SchemeDefinition(
                library: .sennitList, name: #"alist-copy"#,
                signature: #"alist"#,
                doc: #"An association list like alist, of new pairs (SRFI 1)."#,
                source: ##"""
                (define (alist-copy alist) (map (lambda (entry) (cons (car entry) (cdr entry))) alist))
                """##)
        case 146:
            SchemeDefinition(
                library: .sennitList, name: #"alist-delete"#,
                signature: #"key alist [same?]"#,
                doc: #"alist without the pairs whose car is equal? to key, or for which (same? key car) holds (SRFI 1)."#,
                source: ##"""
                (define alist-delete
                  (case-lambda
                    ((key alist) (remove (lambda (entry) (equal? key (car entry))) alist))
                    ((key alist same?) (remove (lambda (entry) (same? key (car entry))) alist))))
                """##)
        case 147:
            SchemeDefinition(
                library: .sennitInternal, name: #"%list-pair="#,
                signature: #"same? a b"#,
                doc: #"list= of two lists."#,
                source: ##"""
                (define (%list-pair= same? a b)
                  (cond ((and (pair? a) (pair? b))
                         (and (same? (car a) (car b)) (%list-pair= same? (cdr a) (cdr b))))
                        ((pair? a) (%list-end b 'list=) #f)
                        (else
                         (%list-end a 'list=)
                         (or (null? b)
                             (if (pair? b) #f (%list-end b 'list=))))))
                """##)
        case 148:
            SchemeDefinition(
                library: .sennitInternal, name: #"%pairs-before-last"#,
                signature: #"list k procedure"#,
                doc: #"How many pairs there are along list before the last k; an error of procedure if there are not so many."#,
                source: ##"""
                (define (%pairs-before-last list k procedure)
                  (if (not (and (exact-integer? k) (>= k 0)))
                      (error (string-append (symbol->string procedure) ": expected an index, got") k))
                  (let loop ((rest list) (count (- k)))
                    (if (pair? rest)
                        (loop (cdr rest) (+ count 1))
                        (if (negative? count)
                            (error (string-append (symbol->string procedure) ": the list is shorter than") k list)
                            count))))
                """##)
        case 149:
            SchemeDefinition(
                library: .sennitInternal, name: #"%split-where"#,
                signature: #"keep? wanted list procedure"#,
                doc: #"Two values: a list of the elements of list before the first for which (not (keep? element)) is wanted, and the tail from it."#,
                source: ##"""
                (define (%split-where keep? wanted list procedure)
                  (let loop ((rest list) (count 0))
                    (cond ((not (pair? rest)) (%list-end rest procedure) (values list '()))
                          ((eq? (not (keep? (car rest))) wanted) (values (list-head list count) rest))
                          (else (loop (cdr rest) (+ count 1))))))
                """##)
        case 150:
            SchemeDefinition(
                library: .sennitList, name: #"find"#,
                signature: #"holds? list"#,
                doc: #"The first element of list for which holds? holds, or #f (SRFI 1)."#,
                source: ##"""
                (define (find holds? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (holds? (car rest)) (car rest) (loop (cdr rest)))
                        (begin (%list-end rest 'find) #f))))
                """##)
        case 151:
            SchemeDefinition(
                library: .sennitList, name: #"find-tail"#,
                signature: #"holds? list"#,
                doc: #"The tail of list that begins with the first element for which holds? holds, or #f (SRFI 1)."#,
                source: ##"""
                (define (find-tail holds? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (holds? (car rest)) rest (loop (cdr rest)))
                        (begin (%list-end rest 'find-tail) #f))))
                """##)
        case 152:
            SchemeDefinition(
                library: .sennitList, name: #"any"#,
                signature: #"holds? list ..."#,
                doc: #"The first true value that holds? returns for the elements of the lists, or #f (SRFI 1)."#,
                source: ##"""
                (define any
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (if (null? (cdr rest))
                               (holds? (car rest))
                               (or (holds? (car rest)) (loop (cdr rest))))
                           (begin (%list-end rest 'any) #f))))
                    ((holds? . lists)
                     (let loop ((arguments (%cars lists 'any)) (lists (%cdrs lists)))
                       (and arguments
                            (let ((next (%cars lists 'any)))
                              (if next
                                  (or (apply holds? arguments) (loop next (%cdrs lists)))
                                  (apply holds? arguments))))))))
                """##)
        case 153:
            SchemeDefinition(
                library: .sennitList, name: #"every"#,
                signature: #"holds? list ..."#,
                doc: #"#f if holds? returns that for some elements of the lists, else what it returned last (SRFI 1)."#,
                source: ##"""
                (define every
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (if (null? (cdr rest))
                               (holds? (car rest))
                               (and (holds? (car rest)) (loop (cdr rest))))
                           (begin (%list-end rest 'every) #t))))
                    ((holds? . lists)
                     (let loop ((arguments (%cars lists 'every)) (lists (%cdrs lists)))
                       (or (not arguments)
                           (let ((next (%cars lists 'every)))
                             (if next
                                 (and (apply holds? arguments) (loop next (%cdrs lists)))
                                 (apply holds? arguments))))))))
                """##)
        case 154:
            SchemeDefinition(
                library: .sennitList, name: #"count"#,
                signature: #"holds? list ..."#,
                doc: #"For how many elements of the lists holds? holds (SRFI 1)."#,
                source: ##"""
                (define count
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list) (result 0))
                       (if (pair? rest)
                           (loop (cdr rest) (if (holds? (car rest)) (+ result 1) result))
                           (begin (%list-end rest 'count) result))))
                    ((holds? . lists)
                     (let loop ((lists lists) (result 0))
                       (let ((arguments (%cars lists 'count)))
                         (if arguments
                             (loop (%cdrs lists) (if (apply holds? arguments) (+ result 1) result))
                             result))))))
                """##)
        case 155:
            SchemeDefinition(
                library: .sennitList, name: #"list-index"#,
                signature: #"holds? list ..."#,
                doc: #"The index of the first elements of the lists for which holds? holds, or #f (SRFI 1)."#,
                source: ##"""
                (define list-index
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list) (index 0))
                       (if (pair? rest)
                           (if (holds? (car rest)) index (loop (cdr rest) (+ index 1)))
                           (begin (%list-end rest 'list-index) #f))))
                    ((holds? . lists)
                     (let loop ((lists lists) (index 0))
                       (let ((arguments (%cars lists 'list-index)))
                         (and arguments
                              (if (apply holds? arguments) index (loop (%cdrs lists) (+ index 1)))))))))
                """##)
        case 156:
            SchemeDefinition(
                library: .sennitList, name: #"take-while"#,
                signature: #"keep? list"#,
                doc: #"A list of the elements of list before the first for which keep? does not hold (SRFI 1)."#,
                source: ##"""
                (define (take-while keep? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (keep? (car rest)) (cons (car rest) (loop (cdr rest))) '())
                        (%list-end rest 'take-while))))
                """##)
        case 157:
            SchemeDefinition(
                library: .sennitList, name: #"drop-while"#,
                signature: #"drop? list"#,
                doc: #"The tail of list that begins with the first element for which drop? does not hold (SRFI 1)."#,
                source: ##"""
                (define (drop-while drop? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (drop? (car rest)) (loop (cdr rest)) rest)
                        (%list-end rest 'drop-while))))
                """##)
        case 158:
            SchemeDefinition(
                library: .sennitList, name: #"lset<="#,
                signature: #"same? list ..."#,
                doc: #"Whether every element of each list is same? to one of the next list (SRFI 1)."#,
                source: ##"""
                (define (lset<= same? . lists)
                  (%check-same same? "lset<=")
                  (%chain? (lambda (a b) (or (eq? a b) (%subset? same? a b))) lists))
                """##)
        case 159:
            SchemeDefinition(
                library: .sennitList, name: #"lset="#,
                signature: #"same? list ..."#,
                doc: #"Whether every element of each list is same? to one of the next list, and every one of that to one of the former (SRFI 1)."#,
                source: ##"""
                (define (lset= same? . lists)
                  (%check-same same? "lset=")
                  (%chain? (lambda (a b)
                            (or (eq? a b)
                                (and (%subset? same? a b)
                                     (every (lambda (element) (%holds-already? a element same?)) b))))
                          lists))
                """##)
        case 160:
            SchemeDefinition(
                library: .sennitList, name: #"lset-adjoin"#,
                signature: #"same? list element ..."#,
                doc: #"list with those elements in front for which (same? member element) holds for no member so far (SRFI 1)."#,
                source: ##"""
                (define (lset-adjoin same? list . elements)
                  (%check-same same? "lset-adjoin")
                  (fold (lambda (element result) (%adjoin same? element result)) list elements))
                """##)
        case 161:
            SchemeDefinition(
                library: .sennitList, name: #"lset-union"#,
                signature: #"same? list ..."#,
                doc: #"The first list with those elements of the others in front that are not yet in it (SRFI 1)."#,
                source: ##"""
                (define (lset-union same? . lists)
                  (%check-same same? "lset-union")
                  (reduce (lambda (list result)
                            (cond ((null? list) result)
                                  ((null? result) list)
                                  ((eq? list result) result)
                                  (else (fold (lambda (element result) (%adjoin same? element result)) result list))))
                          '()
                          lists))
                """##)
        case 162:
            SchemeDefinition(
                library: .sennitList, name: #"lset-intersection"#,
                signature: #"same? list1 list ..."#,
                doc: #"The elements of list1 that are same? to one of each other list (SRFI 1)."#,
                source: ##"""
                (define (lset-intersection same? list1 . lists)
                  (%check-same same? "lset-intersection")
                  (if (null? lists)
                      list1
                      (filter (lambda (element) (%in-all? same? element lists)) list1)))
                """##)
        case 163:
            SchemeDefinition(
                library: .sennitList, name: #"lset-difference"#,
                signature: #"same? list1 list ..."#,
                doc: #"The elements of list1 that are same? to none of the other lists (SRFI 1)."#,
                source: ##"""
                (define (lset-difference same? list1 . lists)
                  (%check-same same? "lset-difference")
                  (if (null? lists)
                      list1
                      (remove (lambda (element) (%in-any? same? element lists)) list1)))
                """##)
        case 164:
            SchemeDefinition(
                library: .sennitList, name: #"lset-xor"#,
                signature: #"same? list ..."#,
                doc: #"The elements that are in one list and same? to none of the other; of more lists, those in an odd number of them (SRFI 1)."#,
                source: ##"""
                (define (lset-xor same? . lists)
                  (%check-same same? "lset-xor")
                  (reduce (lambda (b a)
                            (append-reverse (remove (lambda (element) (%has? b element same?)) a)
                                            (remove (lambda (element) (%has? a element same?)) b)))
                          '()
                          lists))
                """##)
        case 165:
            SchemeDefinition(
                library: .sennitList, name: #"lset-diff+intersection"#,
                signature: #"same? list1 list ..."#,
                doc: #"Two values: the elements of list1 that are same? to none of the other lists, and the rest of list1 (SRFI 1)."#,
                source: ##"""
                (define (lset-diff+intersection same? list1 . lists)
                  (%check-same same? "lset-diff+intersection")
                  (partition (lambda (element) (not (%in-any? same? element lists))) list1))
                """##)
        case 166:
            SchemeDefinition(
                library: .sennitInternal, name: #"%has?"#,
                signature: #"list object same?"#,
                doc: #"Whether (same? object element) holds for an element of list."#,
                source: ##"""
                (define (%has? list object same?)
                  (cond ((eq? same? eq?) (memq object list))
                        ((eq? same? eqv?) (memv object list))
                        ((eq? same? equal?) (member object list))
                        (else (member object list same?))))
                """##)
        case 167:
            SchemeDefinition(
                library: .sennitInternal, name: #"%holds-already?"#,
                signature: #"list object same?"#,
                doc: #"Whether (same? element object) holds for an element of list."#,
                source: ##"""
                (define (%holds-already? list object same?)
                  (if (or (eq? same? eq?) (eq? same? eqv?) (eq? same? equal?))
                      (%has? list object same?)
                      (member object list (lambda (object element) (same? element object)))))
                """##)
        case 168:
            SchemeDefinition(
                library: .sennitInternal, name: #"%check-same"#,
                signature: #"same? procedure"#,
                doc: #"An error of procedure if same? is no procedure."#,
                source: ##"""
                (define (%check-same same? procedure)
                  (unless (procedure? same?)
                    (error (string-append procedure ": expected a procedure, got") same?)))
                """##)
        case 169:
            SchemeDefinition(
                library: .sennitInternal, name: #"%chain?"#,
                signature: #"related? lists"#,
                doc: #"Whether (related? list next) holds for all neighbours among the lists."#,
                source: ##"""
                (define (%chain? related? lists)
                  (or (null? lists)
                      (let loop ((a (car lists)) (rest (cdr lists)))
                        (or (null? rest)
                            (and (related? a (car rest))
                                 (loop (car rest) (cdr rest)))))))
                """##)
        case 170:
            SchemeDefinition(
                library: .sennitInternal, name: #"%subset?"#,
                signature: #"same? a b"#,
                doc: #"Whether every element of a is same? to one of b."#,
                source: ##"""
                (define (%subset? same? a b) (every (lambda (element) (%has? b element same?)) a))
                """##)
        case 171:
            SchemeDefinition(
                library: .sennitInternal, name: #"%adjoin"#,
                signature: #"same? element list"#,
                doc: #"list with element in front, unless (same? member element) holds for a member."#,
                source: ##"""
                (define (%adjoin same? element list)
                  (if (%holds-already? list element same?) list (cons element list)))
                """##)
        case 172:
            SchemeDefinition(
                library: .sennitInternal, name: #"%in-all?"#,
                signature: #"same? element lists"#,
                doc: #"Whether element is same? to one of each of the lists."#,
                source: ##"""
                (define (%in-all? same? element lists)
                  (every (lambda (list) (%has? list element same?)) lists))
                """##)
        case 173:
            SchemeDefinition(
                library: .sennitInternal, name: #"%in-any?"#,
                signature: #"same? element lists"#,
                doc: #"Whether element is same? to one of any of the lists."#,
                source: ##"""
                (define (%in-any? same? element lists)
                  (any (lambda (list) (%has? list element same?)) lists))
                """##)
        case 174:
            SchemeDefinition(
                library: .sennitList, name: #"unfold"#,
                signature: #"stop? element successor seed [tail]"#,
                doc: #"A list of (element seed) for seed, (successor seed) ... as long as stop? does not hold; in front of what tail, a procedure, returns for the last seed, by default the empty list (SRFI 1)."#,
                source: ##"""
                (define unfold
                  (case-lambda
                    ((stop? element successor seed)
                     (let loop ((seed seed))
                       (if (stop? seed)
                           '()
                           (let ((first (element seed)))
                             (cons first (loop (successor seed)))))))
                    ((stop? element successor seed tail)
                     (let loop ((seed seed))
                       (if (stop? seed)
                           (tail seed)
                           (let ((first (element seed)))
                             (cons first (loop (successor seed)))))))))
                """##)
        case 175:
            SchemeDefinition(
                library: .sennitList, name: #"unfold-right"#,
                signature: #"stop? element successor seed [tail]"#,
                doc: #"A list whose last element is (element seed), the one before it that for (successor seed) ... as long as stop? does not hold; in front of tail, by default the empty list (SRFI 1)."#,
                source: ##"""
                (define unfold-right
                  (case-lambda
                    ((stop? element successor seed) (unfold-right stop? element successor seed '()))
                    ((stop? element successor seed tail)
                     (let loop ((seed seed) (result tail))
                       (if (stop? seed)
                           result
                           (loop (successor seed) (cons (element seed) result)))))))
                """##)
        case 176:
            SchemeDefinition(
                library: .sennitList, name: #"pair-fold"#,
                signature: #"procedure start list ..."#,
                doc: #"fold, but procedure gets the tails that begin with the elements: the whole lists first (SRFI 1)."#,
                source: ##"""
                (define pair-fold
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list) (result start))
                       (if (pair? rest)
                           (let ((next (cdr rest))) (loop next (procedure rest result)))
                           (begin (%list-end rest 'pair-fold) result))))
                    ((procedure start . lists)
                     (let loop ((lists lists) (result start))
                       (if (%all-pairs? lists 'pair-fold)
                           (loop (map cdr lists) (apply procedure (append lists (list result))))
                           result)))))
                """##)
        case 177:
            SchemeDefinition(
                library: .sennitList, name: #"pair-fold-right"#,
                signature: #"procedure start list ..."#,
                doc: #"fold-right, but procedure gets the tails that begin with the elements: the whole lists last (SRFI 1)."#,
                source: ##"""
                (define pair-fold-right
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (procedure rest (loop (cdr rest)))
                           (begin (%list-end rest 'pair-fold-right) start))))
                    ((procedure start . lists)
                     (let loop ((lists lists))
                       (if (%all-pairs? lists 'pair-fold-right)
                           (apply procedure (append lists (list (loop (map cdr lists)))))
                           start)))))
                """##)
        case 178:
            SchemeDefinition(
                library: .sennitList, name: #"pair-for-each"#,
                signature: #"procedure list ..."#,
                doc: #"for-each, but procedure gets the tails that begin with the elements: the whole lists first (SRFI 1)."#,
                source: ##"""
                (define pair-for-each
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (let ((next (cdr rest))) (procedure rest) (loop next))
                           (%list-end rest 'pair-for-each))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (when (%all-pairs? lists 'pair-for-each)
                         (apply procedure lists)
                         (loop (map cdr lists)))))))
                """##)
        case 179:
            SchemeDefinition(
                library: .sennitInternal, name: #"%all-pairs?"#,
                signature: #"lists procedure"#,
                doc: #"Whether every one of the lists is a pair; if one is not, and not empty either, that is an error of procedure."#,
                source: ##"""
                (define (%all-pairs? lists procedure)
                  (let loop ((rest lists))
                    (cond ((null? rest) #t)
                          ((pair? (car rest)) (loop (cdr rest)))
                          (else (%list-end (car rest) procedure) #f))))
                """##)
        case 180:
            SchemeDefinition(
                library: .schemeBase, name: #"map"#,
                signature: #"procedure list ..."#,
                doc: #"A list of what procedure returns for the elements of the lists, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define map
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (let ((value (procedure (car rest))))
                             (cons value (loop (cdr rest))))
                           (if (null? rest) '() (%list-end rest 'map)))))
                    ((procedure list1 list2)
                     (let loop ((a list1) (b list2))
                       (if (and (pair? a) (pair? b))
                           (let ((value (procedure (car a) (car b))))
                             (cons value (loop (cdr a) (cdr b))))
                           (%shorter-end a b 'map))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'map)))
                         (if arguments
                             (let ((value (apply procedure arguments)))
                               (cons value (loop (%cdrs lists))))
                             '()))))))
                """##)
        case 181:
            SchemeDefinition(
                library: .schemeBase, name: #"for-each"#,
                signature: #"procedure list ..."#,
                doc: #"Calls procedure with the elements of the lists in order, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define for-each
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (begin (procedure (car rest)) (loop (cdr rest)))
                           (if (null? rest) (if #f #f) (%list-end rest 'for-each)))))
                    ((procedure list1 list2)
                     (let loop ((a list1) (b list2))
                       (if (and (pair? a) (pair? b))
                           (begin (procedure (car a) (car b)) (loop (cdr a) (cdr b)))
                           (begin (%shorter-end a b 'for-each) (if #f #f)))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'for-each)))
                         (if arguments
                             (begin (apply procedure arguments) (loop (%cdrs lists)))
                             (if #f #f)))))))
                """##)
        case 182:
            SchemeDefinition(
                library: .schemeBase, name: #"member"#,
                signature: #"object list [same?]"#,
                doc: #"The tail of list that begins with the first element equal? to object, or for which (same? object element) holds, or #f (R7RS 6.4)."#,
                source: ##"""
                (define member
                  (case-lambda
                    ((object list) (%member object list))
                    ((object list same?)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (if (same? object (car rest)) rest (loop (cdr rest)))
                           (begin (%list-end rest 'member) #f))))))
                """##)
        case 183:
            SchemeDefinition(
                library: .schemeBase, name: #"assoc"#,
                signature: #"object alist [same?]"#,
                doc: #"The first pair of alist whose car is equal? to object, or for which (same? object car) holds, or #f (R7RS 6.4)."#,
                source: ##"""
                (define assoc
                  (case-lambda
                    ((object alist) (%assoc object alist))
                    ((object alist same?)
                     (let loop ((rest alist))
                       (if (pair? rest)
                           (if (same? object (caar rest)) (car rest) (loop (cdr rest)))
                           (begin (%list-end rest 'assoc) #f))))))
                """##)
        case 184:
            SchemeDefinition(
                library: .sennitInternal, name: #"%shorter-end"#,
                signature: #"a b procedure"#,
                doc: #"The empty list, if a or b is that; neither is empty is an error of procedure."#,
                source: ##"""
                (define (%shorter-end a b procedure)
                  (if (or (null? a) (null? b)) '() (%list-end (if (pair? a) b a) procedure)))
                """##)
        case 185:
            SchemeDefinition(
                library: .sennitInternal, name: #"%kept?"#,
                signature: #"element kept same?"#,
                doc: #"Whether (same? member element) holds for a member of kept."#,
                source: ##"""
                (define (%kept? element kept same?)
                  (cond
                    ((eq? same? equal?) (%member element kept))
                    ((eq? same? eqv?) (memv element kept))
                    ((eq? same? eq?) (memq element kept))
                    (else (member element kept (lambda (element member) (same? member element))))))
                """##)
        case 186:
            SchemeDefinition(
                library: .sennitList, name: #"filter"#,
                signature: #"keep? list"#,
                doc: #"A list of the elements of list for which keep? holds (SRFI 1)."#,
                source: ##"""
                (define (filter keep? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (let ((element (car rest)))
                          (if (keep? element)
                              (cons element (loop (cdr rest)))
                              (loop (cdr rest))))
                        (if (null? rest) '() (%list-end rest 'filter)))))
                """##)
        case 187:
            SchemeDefinition(
                library: .sennitList, name: #"remove"#,
                signature: #"drop? list"#,
                doc: #"A list of the elements of list for which drop? does not hold (SRFI 1)."#,
                source: ##"""
                (define (remove drop? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (let ((element (car rest)))
                          (if (drop? element)
                              (loop (cdr rest))
                              (cons element (loop (cdr rest)))))
                        (if (null? rest) '() (%list-end rest 'remove)))))
                """##)
        case 188:
            SchemeDefinition(
                library: .sennitList, name: #"partition"#,
                signature: #"keep? list"#,
                doc: #"Two lists: the elements of list for which keep? holds, and the others (SRFI 1)."#,
                source: ##"""
                (define (partition keep? list)
                  (let loop ((rest list) (kept '()) (others '()))
                    (if (pair? rest)
                        (if (keep? (car rest))
                            (loop (cdr rest) (cons (car rest) kept) others)
                            (loop (cdr rest) kept (cons (car rest) others)))
                        (begin
                          (%list-end rest 'partition)
                          (values (reverse kept) (reverse others))))))
                """##)
        case 189:
            SchemeDefinition(
                library: .sennitList, name: #"fold"#,
                signature: #"procedure start list ..."#,
                doc: #"Calls procedure with each element, and with what it returned for the element before, at first start; returns what it returned last (SRFI 1)."#,
                source: ##"""
                (define fold
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list) (result start))
                       (if (pair? rest)
                           (loop (cdr rest) (procedure (car rest) result))
                           (begin (%list-end rest 'fold) result))))
                    ((procedure start . lists)
                     (let loop ((lists lists) (result start))
                       (let ((arguments (%cars lists 'fold)))
                         (if arguments
                             (loop (%cdrs lists) (apply procedure (append arguments (list result))))
                             result))))))
                """##)
        case 190:
            SchemeDefinition(
                library: .sennitList, name: #"fold-left"#,
                signature: #"procedure start list ..."#,
                doc: #"Like fold, but procedure gets what it returned before as its first argument (R6RS)."#,
                source: ##"""
                (define fold-left
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list) (result start))
                       (if (pair? rest)
                           (loop (cdr rest) (procedure result (car rest)))
                           (begin (%list-end rest 'fold-left) result))))
                    ((procedure start . lists)
                     (let loop ((lists lists) (result start))
                       (let ((arguments (%cars lists 'fold-left)))
                         (if arguments
                             (loop (%cdrs lists) (apply procedure result arguments))
                             result))))))
                """##)
        case 191:
            SchemeDefinition(
                library: .sennitList, name: #"fold-right"#,
                signature: #"procedure start list ..."#,
                doc: #"Like fold, from the last element to the first (SRFI 1, R6RS)."#,
                source: ##"""
                (define fold-right
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (procedure (car rest) (loop (cdr rest)))
                           (begin (%list-end rest 'fold-right) start))))
                    ((procedure start . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'fold-right)))
                         (if arguments
                             (apply procedure (append arguments (list (loop (%cdrs lists)))))
                             start))))))
                """##)
        case 192:
            SchemeDefinition(
                library: .sennitList, name: #"reduce"#,
                signature: #"procedure default list"#,
                doc: #"fold over the elements of list behind the first, starting with that; default if list is empty (SRFI 1)."#,
                source: ##"""
                (define (reduce procedure default list)
                  (if (pair? list)
                      (fold procedure (car list) (cdr list))
                      (begin (%list-end list 'reduce) default)))
                """##)
        case 193:
            SchemeDefinition(
                library: .sennitList, name: #"reduce-right"#,
                signature: #"procedure default list"#,
                doc: #"fold-right over the elements of list before the last, starting with that; default if list is empty (SRFI 1)."#,
                source: ##"""
                (define (reduce-right procedure default list)
                  (if (pair? list)
                      (let loop ((element (car list)) (rest (cdr list)))
                        (if (pair? rest)
                            (procedure element (loop (car rest) (cdr rest)))
                            (begin (%list-end rest 'reduce-right) element)))
                      (begin (%list-end list 'reduce-right) default)))
                """##)
        case 194:
            SchemeDefinition(
                library: .sennitList, name: #"delete"#,
                signature: #"object list [same?]"#,
                doc: #"A list of the elements of list that are not equal? to object, or for which (same? object element) does not hold (SRFI 1)."#,
                source: ##"""
                (define delete
                  (case-lambda
                    ((object list) (remove (lambda (element) (equal? object element)) list))
                    ((object list same?) (remove (lambda (element) (same? object element)) list))))
                """##)
        case 195:
            SchemeDefinition(
                library: .sennitList, name: #"delete-duplicates"#,
                signature: #"list [same?]"#,
                doc: #"The elements of list without those that are equal?, or same?, to an earlier one (SRFI 1)."#,
                source: ##"""
                (define delete-duplicates
                  (case-lambda
                    ((list) (delete-duplicates list equal?))
                    ((list same?)
                     (let loop ((rest list) (kept '()))
                       (if (pair? rest)
                           (let ((element (car rest)))
                             (loop (cdr rest)
                                   (if (%kept? element kept same?) kept (cons element kept))))
                           (begin (%list-end rest 'delete-duplicates) (reverse kept)))))))
                """##)
        case 196:
            SchemeDefinition(
                library: .sennitList, name: #"append-map"#,
                signature: #"procedure list ..."#,
                doc: #"The lists that procedure returns for the elements of the lists, appended (SRFI 1)."#,
                source: ##"""
                (define (append-map procedure . lists)
                  (concatenate (apply map procedure lists)))
                """##)
        case 197:
            SchemeDefinition(
                library: .sennitList, name: #"filter-map"#,
                signature: #"procedure list ..."#,
                doc: #"A list of the true values that procedure returns for the elements of the lists (SRFI 1)."#,
                source: ##"""
                (define filter-map
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (let ((value (procedure (car rest))))
                             (if value
                                 (cons value (loop (cdr rest)))
                                 (loop (cdr rest))))
                           (%list-end rest 'filter-map))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'filter-map)))
                         (if arguments
                             (let ((value (apply procedure arguments)))
                               (if value
                                   (cons value (loop (%cdrs lists)))
                                   (loop (%cdrs lists))))
                             '()))))))
                """##)
        case 198:
            SchemeDefinition(
                library: .sennitList, name: #"take"#,
                signature: #"list k"#,
                doc: #"A list of the first k elements of list (SRFI 1)."#,
                source: ##"""
                (define (take list k) (list-head list k))
                """##)
        case 199:
            SchemeDefinition(
                library: .sennitList, name: #"drop"#,
                signature: #"list k"#,
                doc: #"What list is without its first k elements (SRFI 1)."#,
                source: ##"""
                (define (drop list k) (list-tail list k))
                """##)
        case 200:
            SchemeDefinition(
                library: .sennitList, name: #"list-tabulate"#,
                signature: #"count procedure"#,
                doc: #"A list of what procedure returns for 0, 1, 2 ... below count (SRFI 1)."#,
                source: ##"""
                (define (list-tabulate count procedure)
                  (map procedure (iota count)))
                """##)
        case 201:
            SchemeDefinition(
                library: .schemeBase, name: #"call-with-port"#,
                signature: #"port procedure"#,
                doc: #"Calls procedure with port, closes port when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-port port procedure)
                  (call-with-values
                   (lambda () (procedure port))
                   (lambda results
                     (close-port port)
                     (apply values results))))
                """##)
        case 202:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-input-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual input port of the file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-input-file name procedure)
                  (call-with-port (open-input-file name) procedure))
                """##)
        case 203:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-output-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual output port to a new file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-output-file name procedure)
                  (call-with-port (open-output-file name) procedure))
                """##)
        case 204:
            SchemeDefinition(
                library: .schemeFile, name: #"with-input-from-file"#,
                signature: #"name thunk"#,
                doc: #"Calls thunk with the file as the current input port (R7RS 6.13.1)."#,
                source: ##"""
                (define (with-input-from-file name thunk)
                  (call-with-port
                   (open-input-file name)
                   (lambda (port) (parameterize ((current-input-port port)) (thunk)))))
                """##)
        case 205:
            SchemeDefinition(
                library: .schemeFile, name: #"with-output-to-file"#,
                signature: #"name thunk"#,
                doc: #"Calls thunk with a new file as the current output port (R7RS 6.13.1)."#,
                source: ##"""
                (define (with-output-to-file name thunk)
                  (call-with-port
                   (open-output-file name)
                   (lambda (port) (parameterize ((current-output-port port)) (thunk)))))
                """##)
        case 206:
            SchemeDefinition(
                library: .sennitBase, name: #"call-with-output-string"#,
                signature: #"procedure"#,
                doc: #"What procedure writes to the port that it is called with, as a string (SRFI 6)."#,
                source: ##"""
                (define (call-with-output-string procedure)
                  (let ((port (open-output-string)))
                    (procedure port)
                    (get-output-string port)))
                """##)
        case 207:
            SchemeDefinition(
                library: .sennitBase, name: #"with-output-to-string"#,
                signature: #"thunk"#,
                doc: #"What thunk writes to the current output port, as a string."#,
                source: ##"""
                (define (with-output-to-string thunk)
                  (let ((port (open-output-string)))
                    (parameterize ((current-output-port port)) (thunk))
                    (get-output-string port)))
                """##)
        case 208:
            SchemeDefinition(
                library: .sennitBase, name: #"call-with-input-string"#,
                signature: #"string procedure"#,
                doc: #"Calls procedure with a textual input port of the characters of string."#,
                source: ##"""
                (define (call-with-input-string string procedure)
                  (procedure (open-input-string string)))
                """##)
        case 209:
            SchemeDefinition(
                library: .sennitProcess, name: #"process-run"#,
                signature: #"program arguments [options]"#,
                doc: #"Runs a program to its end, and returns two values: its status like process-wait, and all that it wrote to its standard output, a string. options are those of process-spawn; besides, input can be a string or bytevector for its standard input, which is ignore otherwise. With a true value of binary the output is a bytevector. When this does not return normally, the program is killed."#,
                source: ##"""
                (define process-run
                  (case-lambda
                    ((program arguments) (process-run program arguments '()))
                    ((program arguments options)
                     (let* ((entry (assq 'input options))
                            (text (and entry (not (symbol? (cdr entry))) (cdr entry))))
                       (call-with-resource
                        (lambda ()
                          (process-spawn
                           program arguments
                           (append
                            (list (cons 'output 'pipe)
                                  (cons 'input (if text 'pipe (if entry (cdr entry) 'ignore))))
                            (if (bytevector? text) '((binary . #t)) '())
                            (remove (lambda (option) (memq (car option) '(input output))) options))))
                        (lambda (process)
                          (let ((output
                                 (with-task-group
                                  (lambda ()
                                    (if text (async (lambda () (write-to-process process text))))
                                    (read-whole-port (process-output process))))))
                            (values (process-wait process) output)))
                        (lambda (process) (process-kill process 'kill)))))))
                """##)
        case 210:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-resource"#,
                signature: #"make use release"#,
                doc: #"Calls use with what make returns, and release with it when use returns or is left. A cancellation comes neither between make and use nor before release has returned, so that nothing is left behind."#,
                source: ##"""
                (define (call-with-resource make use release)
                  (without-cancellation
                   (lambda ()
                     (let ((resource (make)))
                       (dynamic-wind
                        (lambda () (change-shield -1))
                        (lambda () (use resource))
                        (lambda ()
                          (change-shield 1)
                          (release resource)))))))
                """##)
        case 211:
            SchemeDefinition(
                library: .sennitInternal, name: #"write-to-process"#,
                signature: #"process text"#,
                doc: #"Writes text to the input of process, which it closes. That the process does not read all of it is no error."#,
                source: ##"""
                (define (write-to-process process text)
                  (let ((port (process-input process)))
                    (guard (e ((io-error? e) #f))
                      (if (string? text)
                          (write-string text port)
                          (write-bytevector text port))
                      (close-port port))))
                """##)
        case 212:
            SchemeDefinition(
                library: .sennitInternal, name: #"read-whole-port"#,
                signature: #"port"#,
                doc: #"All that is left to read from port, a string or bytevector; closes it."#,
                source: ##"""
                (define (read-whole-port port)
                  (if (binary-port? port)
                      (let ((bytes (open-output-bytevector)))
                        (let loop ()
                          (let ((piece (read-bytevector 65536 port)))
                            (if (eof-object? piece)
                                (begin (close-port port) (get-output-bytevector bytes))
                                (begin (write-bytevector piece bytes) (loop))))))
                      (let ((text (open-output-string)))
                        (let loop ()
                          (let ((piece (read-string 16384 port)))
                            (if (eof-object? piece)
                                (begin (close-port port) (get-output-string text))
                                (begin (write-string piece text) (loop))))))))
                """##)
        case 213:
            SchemeDefinition(
                library: .schemeBase, name: #"vector-map"#,
                signature: #"procedure vector ..."#,
                doc: #"A vector of what procedure returns for the elements of the vectors, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define vector-map
                  (case-lambda
                    ((procedure vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0) (results '()))
                         (if (< index count)
                             (loop (+ index 1) (cons (procedure (vector-ref vector index)) results))
                             (%reverse-list->vector results)))))
                    ((procedure . vectors)
                     (list->vector (apply map procedure (map vector->list vectors))))))
                """##)
        case 214:
            SchemeDefinition(
                library: .schemeBase, name: #"vector-for-each"#,
                signature: #"procedure vector ..."#,
                doc: #"Calls procedure with the elements of the vectors in order, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define vector-for-each
                  (case-lambda
                    ((procedure vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0))
                         (if (< index count)
                             (begin (procedure (vector-ref vector index)) (loop (+ index 1)))
                             (if #f #f)))))
                    ((procedure . vectors)
                     (apply for-each procedure (map vector->list vectors)))))
                """##)
        case 215:
            SchemeDefinition(
                library: .schemeBase, name: #"string-map"#,
                signature: #"procedure string ..."#,
                doc: #"A string of what procedure returns for the characters of the strings, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define string-map
                  (case-lambda
                    ((procedure string)
                     (let loop ((rest (string->list string)) (results '()))
                       (if (pair? rest)
                           (loop (cdr rest) (cons (procedure (car rest)) results))
                           (%reverse-list->string results 'string-map))))
                    ((procedure . strings)
                     (%reverse-list->string (reverse (apply map procedure (map string->list strings))) 'string-map))))
                """##)
        case 216:
            SchemeDefinition(
                library: .schemeBase, name: #"string-for-each"#,
                signature: #"procedure string ..."#,
                doc: #"Calls procedure with the characters of the strings in order, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define string-for-each
                  (case-lambda
                    ((procedure string) (for-each procedure (string->list string)))
                    ((procedure . strings) (apply for-each procedure (map string->list strings)))))
                """##)
        case 217:
            SchemeDefinition(
                library: .sennitString, name: #"string-count"#,
                signature: #"string holds? [start [end]]"#,
                doc: #"How many characters of string from start to end are the character holds?, or make the procedure holds? return true (SRFI 13)."#,
                source: ##"""
                (define (string-count string holds? . range)
                  (let ((holds? (if (char? holds?) (lambda (char) (char=? char holds?)) holds?)))
                    (let loop ((rest (apply string->list string range)) (count 0))
                      (if (pair? rest)
                          (loop (cdr rest) (if (holds? (car rest)) (+ count 1) count))
                          count))))
                """##)
        case 218:
            SchemeDefinition(
                library: .sennitString, name: #"string-index"#,
                signature: #"string holds? [start [end]]"#,
                doc: #"The index of the first character of string from start to end that is the character holds?, or makes the procedure holds? return true, or #f (SRFI 13)."#,
                source: ##"""
                (define (string-index string holds? . range)
                  (let ((holds? (if (char? holds?) (lambda (char) (char=? char holds?)) holds?)))
                    (let loop ((rest (apply string->list string range)) (index (if (pair? range) (car range) 0)))
                      (and (pair? rest)
                           (if (holds? (car rest)) index (loop (cdr rest) (+ index 1)))))))
                """##)
        case 219:
            SchemeDefinition(
                library: .sennitString, name: #"string-tabulate"#,
                signature: #"procedure count"#,
                doc: #"A string of the characters that procedure returns for 0, 1, 2 ... below count (SRFI 13)."#,
                source: ##"""
                (define (string-tabulate procedure count)
                  (list->string (map procedure (iota count))))
                """##)
        case 220:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-unfold"#,
                signature: #"procedure count seed ..."#,
                doc: #"A vector of what procedure returns for 0, 1, 2 ... below count; with seeds, procedure gets those too and returns the next ones as further values (SRFI 133)."#,
                source: ##"""
                (define vector-unfold
                  (case-lambda
                    ((procedure count)
                     (let loop ((index 0) (results '()))
                       (if (< index count)
                           (loop (+ index 1) (cons (procedure index) results))
                           (%reverse-list->vector results))))
                    ((procedure count seed)
                     (let loop ((index 0) (seed seed) (results '()))
                       (if (< index count)
                           (let-values (((value seed) (procedure index seed)))
                             (loop (+ index 1) seed (cons value results)))
                           (%reverse-list->vector results))))
                    ((procedure count . seeds)
                     (let loop ((index 0) (seeds seeds) (results '()))
                       (if (< index count)
                           (let-values (((value . seeds) (apply procedure index seeds)))
                             (loop (+ index 1) seeds (cons value results)))
                           (%reverse-list->vector results))))))
                """##)
        case 221:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-fold"#,
                signature: #"procedure start vector ..."#,
                doc: #"Calls procedure with what it returned before, at first start, and with the elements, as far as the shortest vector goes; returns what it returned last (SRFI 133)."#,
                source: ##"""
                (define vector-fold
                  (case-lambda
                    ((procedure start vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0) (result start))
                         (if (< index count)
                             (loop (+ index 1) (procedure result (vector-ref vector index)))
                             result))))
                    ((procedure start . vectors)
                     (apply fold-left procedure start (map vector->list vectors)))))
                """##)
        case 222:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-index"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the first elements of the vectors for which holds? holds, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-index
                  (case-lambda
                    ((holds? vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0))
                         (and (< index count)
                              (if (holds? (vector-ref vector index)) index (loop (+ index 1)))))))
                    ((holds? . vectors)
                     (apply list-index holds? (map vector->list vectors)))))
                """##)
        case 223:
            SchemeDefinition(
                library: .sennitList, name: #"list-sorted?"#,
                signature: #"less? list"#,
                doc: #"Whether no element of list is less? than the one before it (SRFI 132)."#,
                source: ##"""
                (define (list-sorted? less? list)
                  (or (null? list)
                      (let loop ((element (car list)) (rest (cdr list)))
                        (or (null? rest)
                            (and (not (less? (car rest) element))
                                 (loop (car rest) (cdr rest)))))))
                """##)
        case 224:
            SchemeDefinition(
                library: .sennitList, name: #"list-merge"#,
                signature: #"less? a b"#,
                doc: #"The elements of two sorted lists in order; of equal ones, those of a come first (SRFI 132)."#,
                source: ##"""
                (define (list-merge less? a b)
                  (cond ((null? a) b)
                        ((null? b) a)
                        (else
                         (let loop ((x (car a)) (a a) (y (car b)) (b b))
                           (if (less? y x)
                               (cons y (let ((b (cdr b))) (if (null? b) a (loop x a (car b) b))))
                               (cons x (let ((a (cdr a))) (if (null? a) b (loop (car a) a y b)))))))))
                """##)
        case 225:
            SchemeDefinition(
                library: .sennitList, name: #"list-delete-neighbor-dups"#,
                signature: #"same? list"#,
                doc: #"The elements of list without those for which (same? previous element) holds for the element before them that is kept (SRFI 132)."#,
                source: ##"""
                (define (list-delete-neighbor-dups same? list)
                  (if (null? list)
                      '()
                      (let loop ((kept (car list)) (rest (cdr list)))
                        (cond ((null? rest) (cons kept '()))
                              ((same? kept (car rest)) (loop kept (cdr rest)))
                              (else (cons kept (loop (car rest) (cdr rest))))))))
                """##)
        case 226:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-sorted?"#,
                signature: #"less? vector [start [end]]"#,
                doc: #"Whether no element of vector from start to end is less? than the one before it (SRFI 132)."#,
                source: ##"""
                (define (vector-sorted? less? vector . range)
                  (list-sorted? less? (apply vector->list vector range)))
                """##)
        case 227:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-merge"#,
                signature: #"less? a b [start-a [end-a [start-b [end-b]]]]"#,
                doc: #"A vector of the elements of two sorted vectors, in those ranges of them, in order; of equal ones, those of a come first (SRFI 132)."#,
                source: ##"""
                (define vector-merge
                  (case-lambda
                    ((less? a b) (list->vector (list-merge less? (vector->list a) (vector->list b))))
                    ((less? a b start-a) (vector-merge less? (vector-copy a start-a) b))
                    ((less? a b start-a end-a) (vector-merge less? (vector-copy a start-a end-a) b))
                    ((less? a b start-a end-a start-b) (vector-merge less? (vector-copy a start-a end-a) (vector-copy b start-b)))
                    ((less? a b start-a end-a start-b end-b)
                     (vector-merge less? (vector-copy a start-a end-a) (vector-copy b start-b end-b)))))
                """##)
        case 228:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-delete-neighbor-dups"#,
                signature: #"same? vector [start [end]]"#,
                doc: #"A vector of the elements of vector from start to end without those for which (same? previous element) holds for the element before them that is kept (SRFI 132)."#,
                source: ##"""
                (define (vector-delete-neighbor-dups same? vector . range)
                  (list->vector (list-delete-neighbor-dups same? (apply vector->list vector range))))
                """##)
        case 229:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-find-median"#,
                signature: #"less? vector default [mean]"#,
                doc: #"The element in the middle of vector, were it sorted; of an even number, (mean a b) of the two in the middle, by default half their sum; of an empty vector, default (SRFI 132)."#,
                source: ##"""
                (define vector-find-median
                  (case-lambda
                    ((less? vector default) (vector-find-median less? vector default (lambda (a b) (/ (+ a b) 2))))
                    ((less? vector default mean)
                     (let* ((count (vector-length vector))
                            (half (quotient count 2)))
                       (cond ((zero? count) default)
                             ((odd? count) (vector-select less? vector half))
                             (else
                              (let ((sorted (vector-sort less? vector)))
                                (mean (vector-ref sorted (- half 1)) (vector-ref sorted half)))))))))
                """##)
        case 230:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-select"#,
                signature: #"less? vector k [start [end]]"#,
                doc: #"Element k of vector from start to end, were that sorted. Takes time proportional to the number of elements (SRFI 132)."#,
                source: ##"""
                (define (vector-select less? vector k . range)
                  (let* ((list (apply vector->list vector range))
                         (count (length list)))
                    (unless (and (exact-integer? k) (< -1 k count))
                      (error "vector-select: expected an index of the vector, got" k))
                    (%select less? list count k 1)))
                """##)
        case 231:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-separate"#,
                signature: #"less? vector k [start [end]]"#,
                doc: #"A vector like vector, but with the k smallest elements between start and end in front of the others there (SRFI 132)."#,
                source: ##"""
                (define vector-separate
                  (case-lambda
                    ((less? vector k) (vector-separate less? vector k 0 (vector-length vector)))
                    ((less? vector k start) (vector-separate less? vector k start (vector-length vector)))
                    ((less? vector k start end)
                     (unless (and (exact-integer? k) (<= 0 k (- end start)))
                       (error "vector-separate: expected a number of elements, got" k))
                     (vector-append (vector-copy vector 0 start)
                                    (vector-sort less? vector start end)
                                    (vector-copy vector end)))))
                """##)
        case 232:
            SchemeDefinition(
                library: .sennitInternal, name: #"%select"#,
                signature: #"less? list count k seed"#,
                doc: #"Element k of list, which has count elements and more than k, were it sorted. The pivot is the element at a place that seed leads to, so that no order of the elements is bad every time."#,
                source: ##"""
                (define (%select less? list count k seed)
                  (if (< count 12)
                      (list-ref (list-sort less? list) k)
                      (let* ((seed (remainder (+ (* seed 69069) 1) 4294967296))
                             (pivot (list-ref list (remainder (quotient seed 16) count))))
                        (let loop ((rest list) (less '()) (less-count 0) (more '()) (more-count 0))
                          (cond ((null? rest)
                                 (cond ((< k less-count) (%select less? less less-count k seed))
                                       ((< k (- count more-count)) pivot)
                                       (else (%select less? more more-count (- k (- count more-count)) seed))))
                                ((less? (car rest) pivot)
                                 (loop (cdr rest) (cons (car rest) less) (+ less-count 1) more more-count))
                                ((less? pivot (car rest))
                                 (loop (cdr rest) less less-count (cons (car rest) more) (+ more-count 1)))
                                (else (loop (cdr rest) less less-count more more-count)))))))
                """##)
        case 233:
            SchemeDefinition(
                library: .sennitInternal, name: #"%known-order"#,
                signature: #"less?"#,
                doc: #"The number of the order that less? is, for %sort-known, or #f."#,
                source: ##"""
                (define (%known-order less?)
                  (cond
                    ((eq? less? <) 0)
                    ((eq? less? >) 1)
                    ((eq? less? string<?) 2)
                    ((eq? less? string>?) 3)
                    ((eq? less? char<?) 4)
                    ((eq? less? char>?) 5)
                    (else #f)))
                """##)
        case 234:
            SchemeDefinition(
                library: .sennitInternal, name: #"%merge-up"#,
                signature: #"less? a b"#,
                doc: #"The elements of two lists in ascending order, which both have in descending order. Of equal ones those of a come first."#,
                source: ##"""
                (define (%merge-up less? a b)
                  (let loop ((a a) (b b) (merged '()))
                    (cond
                      ((null? a) (append-reverse b merged))
                      ((null? b) (append-reverse a merged))
                      ((less? (car b) (car a)) (loop (cdr a) b (cons (car a) merged)))
                      (else (loop a (cdr b) (cons (car b) merged))))))
                """##)
        case 235:
            SchemeDefinition(
                library: .sennitInternal, name: #"%merge-down"#,
                signature: #"less? a b"#,
                doc: #"The elements of two lists in descending order, which both have in ascending order. Of equal ones those of a come last."#,
                source: ##"""
                (define (%merge-down less? a b)
                  (let loop ((a a) (b b) (merged '()))
                    (cond
                      ((null? a) (append-reverse b merged))
                      ((null? b) (append-reverse a merged))
                      ((less? (car b) (car a)) (loop a (cdr b) (cons (car b) merged)))
                      (else (loop (cdr a) b (cons (car a) merged))))))
                """##)
        case 236:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sort-up"#,
                signature: #"less? list count"#,
                doc: #"The first count elements of list, of which there is at least one, in ascending order. A merge reverses, so the halves are sorted the other way."#,
                source: ##"""
                (define (%sort-up less? list count)
                  (cond
                    ((= count 1) (cons (car list) '()))
                    ((= count 2)
                     (let ((a (car list)) (b (cadr list)))
                       (if (less? b a) (cons b (cons a '())) (cons a (cons b '())))))
                    (else
                     (let ((half (quotient count 2)))
                       (%merge-up less?
                                  (%sort-down less? list half)
                                  (%sort-down less? (list-tail list half) (- count half)))))))
                """##)
        case 237:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sort-down"#,
                signature: #"less? list count"#,
                doc: #"What %sort-up returns, reversed."#,
                source: ##"""
                (define (%sort-down less? list count)
                  (cond
                    ((= count 1) (cons (car list) '()))
                    ((= count 2)
                     (let ((a (car list)) (b (cadr list)))
                       (if (less? b a) (cons a (cons b '())) (cons b (cons a '())))))
                    (else
                     (let ((half (quotient count 2)))
                       (%merge-down less?
                                    (%sort-up less? list half)
                                    (%sort-up less? (list-tail list half) (- count half)))))))
                """##)
        case 238:
            SchemeDefinition(
                library: .sennitInternal, name: #"%decorated"#,
                signature: #"elements key"#,
                doc: #"A list of pairs of (key element) and the element."#,
                source: ##"""
                (define (%decorated elements key)
                  (map (lambda (element) (cons (key element) element)) elements))
                """##)
        case 239:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sort-decorated"#,
                signature: #"less? pairs"#,
                doc: #"A list of pairs in the order of their cars."#,
                source: ##"""
                (define (%sort-decorated less? pairs)
                  (let ((order (%known-order less?)))
                    (or (and order (%sort-known pairs (+ order 8)))
                        (list-sort (lambda (a b) (less? (car a) (car b))) pairs))))
                """##)
        case 240:
            SchemeDefinition(
                library: .sennitList, name: #"list-sort"#,
                signature: #"less? list"#,
                doc: #"The elements of list in order; the order of equal ones is kept (R6RS, SRFI 132)."#,
                source: ##"""
                (define (list-sort less? list)
                  (if (null? list)
                      '()
                      (or (%sort-known list (%known-order less?))
                          (%sort-up less? list (length list)))))
                """##)
        case 241:
            SchemeDefinition(
                library: .sennitList, name: #"sort"#,
                signature: #"sequence less? [key]"#,
                doc: #"The elements of a list or vector in order, as a new one; the order of equal ones is kept. With key, what that returns of the elements is compared (SRFI 95)."#,
                source: ##"""
                (define sort
                  (case-lambda
                    ((sequence less?)
                     (if (vector? sequence) (vector-sort less? sequence) (list-sort less? sequence)))
                    ((sequence less? key)
                     (if (vector? sequence)
                         (list->vector (sort (vector->list sequence) less? key))
                         (map cdr (%sort-decorated less? (%decorated sequence key)))))))
                """##)
        case 242:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-sort"#,
                signature: #"less? vector [start [end]]"#,
                doc: #"The elements of vector from start to end in order, as a new vector; the order of equal ones is kept (R6RS, SRFI 132)."#,
                source: ##"""
                (define vector-sort
                  (case-lambda
                    ((less? vector)
                     (or (and (vector? vector) (%sort-known vector (%known-order less?)))
                         (list->vector (list-sort less? (vector->list vector)))))
                    ((less? vector start) (vector-sort less? (vector-copy vector start)))
                    ((less? vector start end) (vector-sort less? (vector-copy vector start end)))))
                """##)
        case 243:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-index-right"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the last elements of the vectors, which are of one length, for which holds? holds, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-index-right
                  (case-lambda
                    ((holds? vector)
                     (let loop ((index (- (vector-length vector) 1)))
                       (and (not (negative? index))
                            (if (holds? (vector-ref vector index)) index (loop (- index 1))))))
                    ((holds? . vectors)
                     (let loop ((index (- (%common-length vectors "vector-index-right") 1)))
                       (and (not (negative? index))
                            (if (apply holds? (%elements-at index vectors)) index (loop (- index 1))))))))
                """##)
        case 244:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-skip"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the first elements of the vectors for which holds? does not hold, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-skip
                  (case-lambda
                    ((holds? vector) (vector-index (lambda (element) (not (holds? element))) vector))
                    ((holds? . vectors) (apply vector-index (lambda elements (not (apply holds? elements))) vectors))))
                """##)
        case 245:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-skip-right"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the last elements of the vectors, which are of one length, for which holds? does not hold, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-skip-right
                  (case-lambda
                    ((holds? vector) (vector-index-right (lambda (element) (not (holds? element))) vector))
                    ((holds? . vectors) (apply vector-index-right (lambda elements (not (apply holds? elements))) vectors))))
                """##)
        case 246:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-binary-search"#,
                signature: #"vector value compare"#,
                doc: #"The index of an element of the sorted vector for which (compare element value) is zero, or #f; compare returns a negative number if the element comes first, a positive one if value does (SRFI 133)."#,
                source: ##"""
                (define (vector-binary-search vector value compare)
                  (let loop ((start 0) (end (vector-length vector)))
                    (and (< start end)
                         (let* ((middle (quotient (+ start end) 2))
                                (order (compare (vector-ref vector middle) value)))
                           (cond ((zero? order) middle)
                                 ((negative? order) (loop (+ middle 1) end))
                                 (else (loop start middle)))))))
                """##)
        case 247:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-any"#,
                signature: #"holds? vector ..."#,
                doc: #"The first true value that holds? returns for the elements of the vectors, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-any
                  (case-lambda
                    ((holds? vector)
                     (let ((last (- (vector-length vector) 1)))
                       (let loop ((index 0))
                         (cond ((< index last) (or (holds? (vector-ref vector index)) (loop (+ index 1))))
                               ((= index last) (holds? (vector-ref vector index)))
                               (else #f)))))
                    ((holds? . vectors) (apply any holds? (map vector->list vectors)))))
                """##)
        case 248:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-every"#,
                signature: #"holds? vector ..."#,
                doc: #"#f if holds? returns that for some elements of the vectors, else what it returned last, or #t (SRFI 133)."#,
                source: ##"""
                (define vector-every
                  (case-lambda
                    ((holds? vector)
                     (let ((last (- (vector-length vector) 1)))
                       (let loop ((index 0))
                         (cond ((< index last) (and (holds? (vector-ref vector index)) (loop (+ index 1))))
                               ((= index last) (holds? (vector-ref vector index)))
                               (else #t)))))
                    ((holds? . vectors) (apply every holds? (map vector->list vectors)))))
                """##)
        case 249:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-partition"#,
                signature: #"keep? vector"#,
                doc: #"Two values: a vector of the elements for which keep? holds and then the others, both in their order, and the number of the former (SRFI 133)."#,
                source: ##"""
                (define (vector-partition keep? vector)
                  (let-values (((kept others) (partition keep? (vector->list vector))))
                    (values (list->vector (append kept others)) (length kept))))
                """##)
        case 250:
            SchemeDefinition(
                library: .sennitInternal, name: #"%common-length"#,
                signature: #"vectors procedure"#,
                doc: #"The length that all of some vectors have; an error of procedure if they differ."#,
                source: ##"""
                (define (%common-length vectors procedure)
                  (let ((count (vector-length (car vectors))))
                    (for-each (lambda (vector)
                                (unless (= (vector-length vector) count)
                                  (error (string-append procedure ": the vectors are not of one length:") vectors)))
                              (cdr vectors))
                    count))
                """##)
        case 251:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-unfold-right"#,
                signature: #"procedure count seed ..."#,
                doc: #"vector-unfold from the last element to the first (SRFI 133)."#,
                source: ##"""
                (define vector-unfold-right
                  (case-lambda
                    ((procedure count)
                     (let loop ((index (- count 1)) (results '()))
                       (if (negative? index)
                           (list->vector results)
                           (loop (- index 1) (cons (procedure index) results)))))
                    ((procedure count seed)
                     (let loop ((index (- count 1)) (seed seed) (results '()))
                       (if (negative? index)
                           (list->vector results)
                           (let-values (((value seed) (procedure index seed)))
                             (loop (- index 1) seed (cons value results))))))
                    ((procedure count . seeds)
                     (let loop ((index (- count 1)) (seeds seeds) (results '()))
                       (if (negative? index)
                           (list->vector results)
                           (let-values (((value . seeds) (apply procedure index seeds)))
                             (loop (- index 1) seeds (cons value results))))))))
                """##)
        case 252:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-reverse-copy"#,
                signature: #"vector [start [end]]"#,
                doc: #"A vector of the elements of vector from start to end in reverse order (SRFI 133)."#,
                source: ##"""
                (define vector-reverse-copy
                  (case-lambda
                    ((vector) (vector-reverse vector))
                    ((vector start) (vector-reverse (vector-copy vector start)))
                    ((vector start end) (vector-reverse (vector-copy vector start end)))))
                """##)
        case 253:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-concatenate"#,
                signature: #"vectors"#,
                doc: #"A vector of the elements of a list of vectors, one after the other (SRFI 133)."#,
                source: ##"""
                (define (vector-concatenate vectors) (apply vector-append vectors))
                """##)
        case 254:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-append-subvectors"#,
                signature: #"vector start end ..."#,
                doc: #"A vector of the elements of each vector from the start to the end behind it, one after the other (SRFI 133)."#,
                source: ##"""
                (define (vector-append-subvectors . arguments)
                  (let loop ((rest arguments) (parts '()))
                    (cond ((null? rest) (vector-concatenate (reverse parts)))
                          ((and (pair? (cdr rest)) (pair? (cddr rest)))
                           (loop (list-tail rest 3)
                                 (cons (subvector (car rest) (cadr rest) (list-ref rest 2)) parts)))
                          (else
                           (error "vector-append-subvectors: expected a vector, a start and an end each time, got" rest)))))
                """##)
        case 255:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-empty?"#,
                signature: #"vector"#,
                doc: #"Whether vector has no elements (SRFI 133)."#,
                source: ##"""
                (define (vector-empty? vector) (zero? (vector-length vector)))
                """##)
        case 256:
            SchemeDefinition(
                library: .sennitVector, name: #"vector="#,
                signature: #"same? vector ..."#,
                doc: #"Whether the vectors are of one length, and (same? a b) holds for the elements of each and the next at the same index (SRFI 133)."#,
                source: ##"""
                (define vector=
                  (case-lambda
                    ((same? a b) (%vector-pair= same? a b))
                    ((same?) #t)
                    ((same? first . rest)
                     (let loop ((a first) (rest rest))
                       (or (null? rest)
                           (and (%vector-pair= same? a (car rest))
                                (loop (car rest) (cdr rest))))))))
                """##)
        case 257:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-fold-right"#,
                signature: #"procedure start vector ..."#,
                doc: #"Calls procedure with what it returned before, at first start, and with the elements, from the last index that all vectors have to the first; returns what it returned last (SRFI 133)."#,
                source: ##"""
                (define vector-fold-right
                  (case-lambda
                    ((procedure start vector)
                     (let loop ((index (- (vector-length vector) 1)) (result start))
                       (if (negative? index)
                           result
                           (loop (- index 1) (procedure result (vector-ref vector index))))))
                    ((procedure start . vectors)
                     (let loop ((index (- (%shortest vectors) 1)) (result start))
                       (if (negative? index)
                           result
                           (loop (- index 1) (apply procedure result (%elements-at index vectors))))))))
                """##)
        case 258:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-count"#,
                signature: #"holds? vector ..."#,
                doc: #"For how many elements of the vectors holds? holds (SRFI 133)."#,
                source: ##"""
                (define vector-count
                  (case-lambda
                    ((holds? vector)
                     (vector-fold (lambda (count element) (if (holds? element) (+ count 1) count)) 0 vector))
                    ((holds? . vectors)
                     (apply count holds? (map vector->list vectors)))))
                """##)
        case 259:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-cumulate"#,
                signature: #"procedure start vector"#,
                doc: #"A vector of what procedure returns of what it returned before, at first start, and each element (SRFI 133)."#,
                source: ##"""
                (define (vector-cumulate procedure start vector)
                  (let ((count (vector-length vector)))
                    (let loop ((index 0) (result start) (results '()))
                      (if (< index count)
                          (let ((result (procedure result (vector-ref vector index))))
                            (loop (+ index 1) result (cons result results)))
                          (reverse-list->vector results)))))
                """##)
        case 260:
            SchemeDefinition(
                library: .sennitVector, name: #"reverse-vector->list"#,
                signature: #"vector [start [end]]"#,
                doc: #"A list of the elements of vector from start to end in reverse order (SRFI 133)."#,
                source: ##"""
                (define reverse-vector->list
                  (case-lambda
                    ((vector) (reverse (vector->list vector)))
                    ((vector start) (reverse (vector->list vector start)))
                    ((vector start end) (reverse (vector->list vector start end)))))
                """##)
        case 261:
            SchemeDefinition(
                library: .sennitVector, name: #"reverse-list->vector"#,
                signature: #"list"#,
                doc: #"A vector of the elements of list in reverse order (SRFI 133)."#,
                source: ##"""
                (define (reverse-list->vector list) (list->vector (reverse list)))
                """##)
        case 262:
            SchemeDefinition(
                library: .sennitInternal, name: #"%shortest"#,
                signature: #"vectors"#,
                doc: #"The length of the %shortest of some vectors."#,
                source: ##"""
                (define (%shortest vectors)
                  (fold (lambda (vector count) (min (vector-length vector) count))
                        (vector-length (car vectors))
                        (cdr vectors)))
                """##)
        case 263:
            SchemeDefinition(
                library: .sennitInternal, name: #"%elements-at"#,
                signature: #"index vectors"#,
                doc: #"A list of the elements that some vectors have at index."#,
                source: ##"""
                (define (%elements-at index vectors)
                  (map (lambda (vector) (vector-ref vector index)) vectors))
                """##)
        case 264:
            SchemeDefinition(
                library: .sennitInternal, name: #"%vector-pair="#,
                signature: #"same? a b"#,
                doc: #"vector= of two vectors."#,
                source: ##"""
                (define (%vector-pair= same? a b)
                  (let ((count (vector-length a)))
                    (and (= count (vector-length b))
                         (let loop ((index 0))
                           (or (= index count)
                               (and (same? (vector-ref a index) (vector-ref b index))
                                    (loop (+ index 1))))))))
                """##)
        default: preconditionFailure("there is no Scheme definition \(index)")
        }
    }
}
