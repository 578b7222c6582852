// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Scheme by
//     swift run --package-path Packages/Evaluator generate-library

extension SchemeDefinition {
    /// How many procedures are written in Scheme.
    package static let count = 147

    /// Procedure `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> SchemeDefinition {
        switch index {
        case 0:
            SchemeDefinition(
                library: .schemeBase, name: #"with-exception-handler"#,
                signature: #"handler thunk"#,
                doc: #"Calls thunk with handler installed: it is called, with the object, when something is raised (R7RS 6.11)."#,
                source: ##"""
                (define (with-exception-handler handler thunk)
                  (call-with-dynamic-state (with-handlers (cons handler (current-handlers))) thunk))
                """##)
        case 1:
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
        case 2:
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
        case 3:
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
        case 4:
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
        case 5:
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
        case 6:
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
        case 7:
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
        case 8:
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
        case 9:
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
        case 10:
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
        case 11:
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
        case 12:
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
        case 13:
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
        case 14:
            SchemeDefinition(
                library: .sennitInternal, name: #"apply-list"#,
                signature: #"procedure list"#,
                doc: #"Calls procedure with the elements of list."#,
                source: ##"""
                (define (apply-list procedure list) (apply procedure list))
                """##)
        case 15:
            SchemeDefinition(
                library: .sennitDoc, name: #"doc"#,
                signature: #"name"#,
                doc: #"Shows what the manual says of a symbol: how it is used, the library it comes from, what it does, and examples."#,
                source: ##"""
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
                """##)
        case 16:
            SchemeDefinition(
                library: .sennitDoc, name: #"apropos"#,
                signature: #"part"#,
                doc: #"A sorted list of the names that have the string part in them."#,
                source: ##"""
                (define (apropos part) (%names-with part))
                """##)
        case 17:
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
        case 18:
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
        case 19:
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
        case 20:
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
        case 21:
            SchemeDefinition(
                library: .sennitTask, name: #"call-with-limits"#,
                signature: #"limits thunk"#,
                doc: #"Calls thunk in a task of its own, as with-task-group does, and returns what it returns; what it may use is limited by limits, a list of pairs of a name and a positive number: cpu-seconds, wall-seconds, stack-bytes (of each fiber), fibers (at a time), heap-bytes (by which the heap grows, and not more than what was allocated) and allocated-bytes (garbage included). It counts what all fibers use that thunk and those make, and limits around it hold too. Beyond a limit a condition of kind limit, with the name and number as irritants, is raised: for fibers in the one that makes another, for wall-seconds in the one that thunk is called in, else in the one that runs. Uncaught, it ends the task, and is raised here. Caught, there is a tenth of a time or an eighth of a size more, at least 0.1 seconds or 1 MiB and at most 1 second or 64 MiB; then all these fibers end, whatever they do, and the condition is raised here."#,
                source: ##"""
                (define (call-with-limits limits thunk)
                  (fiber-wait (spawn-limited limits thunk)))
                """##)
        case 22:
            SchemeDefinition(
                library: .sennitTask, name: #"with-task-group"#,
                signature: #"thunk"#,
                doc: #"Calls thunk; then waits for all tasks it has made by async, and returns what it returned. When one of them ends by an error, or thunk does, the others are cancelled, and the error is raised here."#,
                source: ##"""
                (define (with-task-group thunk)
                  (fiber-wait (spawn-group thunk)))
                """##)
        case 23:
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
        case 24:
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
        case 25:
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
        case 26:
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
        case 27:
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
        case 28:
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
        case 29:
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
        case 30:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-tasks"#,
                signature: #"thunks receiver"#,
                doc: #"Calls the thunks, each in a task of its own, waits for all, and calls receiver with what they return."#,
                source: ##"""
                (define (call-with-tasks thunks receiver)
                  (apply receiver (with-task-group (lambda () (map fiber-wait (map async thunks))))))
                """##)
        case 31:
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
        case 32:
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
        case 33:
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
        case 34:
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
        case 35:
            SchemeDefinition(
                library: .sennitFile, name: #"read-file-string"#,
                signature: #"path"#,
                doc: #"The contents of a file, which is text in UTF-8, as a string."#,
                source: ##"""
                (define (read-file-string path)
                  (read-whole-port (open-file path 'read)))
                """##)
        case 36:
            SchemeDefinition(
                library: .sennitFile, name: #"read-file-bytes"#,
                signature: #"path"#,
                doc: #"The contents of a file as a bytevector."#,
                source: ##"""
                (define (read-file-bytes path)
                  (read-whole-port (open-file path 'read 'binary)))
                """##)
        case 37:
            SchemeDefinition(
                library: .sennitFile, name: #"write-file"#,
                signature: #"path contents"#,
                doc: #"Makes contents, a string or bytevector, those of a file; an old one is replaced."#,
                source: ##"""
                (define (write-file path contents)
                  (write-whole-file path contents 'write))
                """##)
        case 38:
            SchemeDefinition(
                library: .sennitFile, name: #"append-file"#,
                signature: #"path contents"#,
                doc: #"Writes contents, a string or bytevector, at the end of a file, which is made if there is none."#,
                source: ##"""
                (define (append-file path contents)
                  (write-whole-file path contents 'append))
                """##)
        case 39:
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
        case 40:
            SchemeDefinition(
                library: .sennitFile, name: #"list-directory"#,
                signature: #"path"#,
                doc: #"The names of what is in a directory, in order, without . and .."#,
                source: ##"""
                (define (list-directory path)
                  (map car (directory-entries path)))
                """##)
        case 41:
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
        case 42:
            SchemeDefinition(
                library: .sennitFile, name: #"call-with-temporary-directory"#,
                signature: #"procedure"#,
                doc: #"Calls procedure with the path of a new directory, deletes that with all that is in it afterwards, and returns what procedure returned."#,
                source: ##"""
                (define (call-with-temporary-directory procedure)
                  (call-with-resource make-temporary-directory procedure delete-tree))
                """##)
        case 43:
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
        case 44:
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
        case 45:
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
        case 46:
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
        case 47:
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
        case 48:
            SchemeDefinition(
                library: .sennitInternal, name: #"header-name"#,
                signature: #"header"#,
                doc: #"The name of a header, a string."#,
                source: ##"""
                (define (header-name header)
                  (if (symbol? (car header)) (symbol->string (car header)) (car header)))
                """##)
        case 49:
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
        case 50:
            SchemeDefinition(
                library: .sennitInternal, name: #"http-option"#,
                signature: #"options name default"#,
                doc: #"The value of an option, or default."#,
                source: ##"""
                (define (http-option options name default)
                  (let ((entry (assq name options)))
                    (if entry (cdr entry) default)))
                """##)
        case 51:
            SchemeDefinition(
                library: .sennitInternal, name: #"without-headers"#,
                signature: #"names headers"#,
                doc: #"The headers but for those of the names, which are in lower case."#,
                source: ##"""
                (define (without-headers names headers)
                  (remove (lambda (header) (member (string-downcase (header-name header)) names)) headers))
                """##)
        case 52:
            SchemeDefinition(
                library: .sennitInternal, name: #"timeout-error?"#,
                signature: #"object"#,
                doc: #"Whether object was raised because a time limit has passed."#,
                source: ##"""
                (define (timeout-error? object)
                  (and (error-object? object) (eq? (condition-kind object) 'timeout)))
                """##)
        case 53:
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
        case 54:
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
        case 55:
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
        case 56:
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
        case 57:
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
        case 58:
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
        case 59:
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
        case 60:
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
        case 61:
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
        case 62:
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
        case 63:
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
        case 64:
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
        case 65:
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
        case 66:
            SchemeDefinition(
                library: .sennitInternal, name: #"end-of-fiber?"#,
                signature: #"object"#,
                doc: #"Whether object was raised because the fiber or the program is to end."#,
                source: ##"""
                (define (end-of-fiber? object)
                  (and (error-object? object)
                       (memq (condition-kind object) '(cancelled interrupted exit))))
                """##)
        case 67:
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
        case 68:
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
        case 69:
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
        case 70:
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
        case 71:
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
        case 72:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-method"#,
                signature: #"request"#,
                doc: #"The method of a request, a string such as "GET"."#,
                source: ##"""
                (define (request-method request) (cdr (assq 'method request)))
                """##)
        case 73:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-target"#,
                signature: #"request"#,
                doc: #"What a request asks for as it was sent: the path with the query, encoded."#,
                source: ##"""
                (define (request-target request) (cdr (assq 'target request)))
                """##)
        case 74:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-path"#,
                signature: #"request"#,
                doc: #"The path of a request, decoded."#,
                source: ##"""
                (define (request-path request) (cdr (assq 'path request)))
                """##)
        case 75:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-query"#,
                signature: #"request"#,
                doc: #"The query of a request, an association list of strings, decoded."#,
                source: ##"""
                (define (request-query request) (cdr (assq 'query request)))
                """##)
        case 76:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-headers"#,
                signature: #"request"#,
                doc: #"The headers of a request: an association list of names, in lower case, and values."#,
                source: ##"""
                (define (request-headers request) (cdr (assq 'headers request)))
                """##)
        case 77:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-header"#,
                signature: #"request name"#,
                doc: #"The first header of that name, whatever its case, or #f."#,
                source: ##"""
                (define (request-header request name) (header-value (request-headers request) name))
                """##)
        case 78:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-body"#,
                signature: #"request"#,
                doc: #"The body of a request, a bytevector, empty if there is none."#,
                source: ##"""
                (define (request-body request) (cdr (assq 'body request)))
                """##)
        case 79:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-text"#,
                signature: #"request"#,
                doc: #"The body of a request as a string, which is in UTF-8."#,
                source: ##"""
                (define (request-text request) (utf8->string (request-body request)))
                """##)
        case 80:
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
        case 81:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-status"#,
                signature: #"response"#,
                doc: #"The status of a response, an exact integer."#,
                source: ##"""
                (define (response-status response) (cdr (assq 'status response)))
                """##)
        case 82:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-headers"#,
                signature: #"response"#,
                doc: #"The headers of a response; of one that http-request returned, the names are in lower case."#,
                source: ##"""
                (define (response-headers response) (cdr (assq 'headers response)))
                """##)
        case 83:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-header"#,
                signature: #"response name"#,
                doc: #"The first header of that name, whatever its case, or #f."#,
                source: ##"""
                (define (response-header response name) (header-value (response-headers response) name))
                """##)
        case 84:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-body"#,
                signature: #"response"#,
                doc: #"The body of a response; of one that http-request returned, a bytevector."#,
                source: ##"""
                (define (response-body response) (cdr (assq 'body response)))
                """##)
        case 85:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-text"#,
                signature: #"response"#,
                doc: #"The body of a response as a string, which is in UTF-8."#,
                source: ##"""
                (define (response-text response)
                  (let ((body (response-body response)))
                    (if (string? body) body (utf8->string body))))
                """##)
        case 86:
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
        case 87:
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
        case 88:
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
        case 89:
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
        case 90:
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
        case 91:
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
        case 92:
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
        case 93:
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
        case 94:
            SchemeDefinition(
                library: .sennitInternal, name: #"%shorter-end"#,
                signature: #"a b procedure"#,
                doc: #"The empty list, if a or b is that; neither is empty is an error of procedure."#,
                source: ##"""
                (define (%shorter-end a b procedure)
                  (if (or (null? a) (null? b)) '() (%list-end (if (pair? a) b a) procedure)))
                """##)
        case 95:
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
        case 96:
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
        case 97:
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
        case 98:
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
        case 99:
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
        case 100:
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
        case 101:
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
        case 102:
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
        case 103:
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
        case 104:
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
        case 105:
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
        case 106:
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
        case 107:
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
        case 108:
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
                                   (if (member element kept (lambda (a b) (same? b a))) kept (cons element kept))))
                           (begin (%list-end rest 'delete-duplicates) (reverse kept)))))))
                """##)
        case 109:
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
        case 110:
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
        case 111:
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
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'any)))
                         (and arguments (or (apply holds? arguments) (loop (%cdrs lists)))))))))
                """##)
        case 112:
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
                     (let loop ((lists lists) (result #t))
                       (let ((arguments (%cars lists 'every)))
                         (if arguments
                             (let ((result (apply holds? arguments)))
                               (and result (loop (%cdrs lists) result)))
                             result))))))
                """##)
        case 113:
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
        case 114:
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
        case 115:
            SchemeDefinition(
                library: .sennitList, name: #"append-map"#,
                signature: #"procedure list ..."#,
                doc: #"The lists that procedure returns for the elements of the lists, appended (SRFI 1)."#,
                source: ##"""
                (define (append-map procedure . lists)
                  (concatenate (apply map procedure lists)))
                """##)
        case 116:
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
        case 117:
            SchemeDefinition(
                library: .sennitList, name: #"take"#,
                signature: #"list k"#,
                doc: #"A list of the first k elements of list (SRFI 1)."#,
                source: ##"""
                (define (take list k) (list-head list k))
                """##)
        case 118:
            SchemeDefinition(
                library: .sennitList, name: #"drop"#,
                signature: #"list k"#,
                doc: #"What list is without its first k elements (SRFI 1)."#,
                source: ##"""
                (define (drop list k) (list-tail list k))
                """##)
        case 119:
            SchemeDefinition(
                library: .sennitList, name: #"take-while"#,
                signature: #"keep? list"#,
                doc: #"A list of the elements of list before the first for which keep? does not hold (SRFI 1)."#,
                source: ##"""
                (define (take-while keep? list)
                  (let loop ((rest list))
                    (if (and (pair? rest) (keep? (car rest)))
                        (cons (car rest) (loop (cdr rest)))
                        '())))
                """##)
        case 120:
            SchemeDefinition(
                library: .sennitList, name: #"drop-while"#,
                signature: #"drop? list"#,
                doc: #"The tail of list that begins with the first element for which drop? does not hold (SRFI 1)."#,
                source: ##"""
                (define (drop-while drop? list)
                  (let loop ((rest list))
                    (if (and (pair? rest) (drop? (car rest))) (loop (cdr rest)) rest)))
                """##)
        case 121:
            SchemeDefinition(
                library: .sennitList, name: #"list-tabulate"#,
                signature: #"count procedure"#,
                doc: #"A list of what procedure returns for 0, 1, 2 ... below count (SRFI 1)."#,
                source: ##"""
                (define (list-tabulate count procedure)
                  (map procedure (iota count)))
                """##)
        case 122:
            SchemeDefinition(
                library: .sennitList, name: #"list-sort"#,
                signature: #"less? list"#,
                doc: #"The elements of list in order; the order of equal ones is kept (R6RS, SRFI 132)."#,
                source: ##"""
                (define (list-sort less? list)
                  (if (null? list) '() (%sort-up less? list (length list))))
                """##)
        case 123:
            SchemeDefinition(
                library: .sennitList, name: #"sort"#,
                signature: #"sequence less?"#,
                doc: #"The elements of a list or vector in order, as a new one; the order of equal ones is kept (SRFI 95)."#,
                source: ##"""
                (define (sort sequence less?)
                  (if (vector? sequence)
                      (list->vector (list-sort less? (vector->list sequence)))
                      (list-sort less? sequence)))
                """##)
        case 124:
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
        case 125:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-input-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual input port of the file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-input-file name procedure)
                  (call-with-port (open-input-file name) procedure))
                """##)
        case 126:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-output-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual output port to a new file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-output-file name procedure)
                  (call-with-port (open-output-file name) procedure))
                """##)
        case 127:
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
        case 128:
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
        case 129:
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
        case 130:
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
        case 131:
            SchemeDefinition(
                library: .sennitBase, name: #"call-with-input-string"#,
                signature: #"string procedure"#,
                doc: #"Calls procedure with a textual input port of the characters of string."#,
                source: ##"""
                (define (call-with-input-string string procedure)
                  (procedure (open-input-string string)))
                """##)
        case 132:
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
        case 133:
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
        case 134:
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
        case 135:
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
        case 136:
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
        case 137:
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
        case 138:
            SchemeDefinition(
                library: .schemeBase, name: #"string-map"#,
                signature: #"procedure string ..."#,
                doc: #"A string of the characters, or strings (SRFI 152), that procedure returns for the characters of the strings, as far as the shortest goes (R7RS 6.10)."#,
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
        case 139:
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
        case 140:
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
        case 141:
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
        case 142:
            SchemeDefinition(
                library: .sennitString, name: #"string-tabulate"#,
                signature: #"procedure count"#,
                doc: #"A string of the characters that procedure returns for 0, 1, 2 ... below count (SRFI 13)."#,
                source: ##"""
                (define (string-tabulate procedure count)
                  (list->string (map procedure (iota count))))
                """##)
        case 143:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-unfold"#,
                signature: #"procedure count [seed]"#,
                doc: #"A vector of what procedure returns for 0, 1, 2 ... below count; with a seed, procedure gets that too and returns the next one as a second value (SRFI 133)."#,
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
                           (%reverse-list->vector results))))))
                """##)
        case 144:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-fold"#,
                signature: #"procedure start vector"#,
                doc: #"Calls procedure with what it returned before, at first start, and with each element; returns what it returned last (SRFI 133)."#,
                source: ##"""
                (define (vector-fold procedure start vector)
                  (let ((count (vector-length vector)))
                    (let loop ((index 0) (result start))
                      (if (< index count)
                          (loop (+ index 1) (procedure result (vector-ref vector index)))
                          result))))
                """##)
        case 145:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-index"#,
                signature: #"holds? vector"#,
                doc: #"The index of the first element of vector for which holds? holds, or #f (SRFI 133)."#,
                source: ##"""
                (define (vector-index holds? vector)
                  (let ((count (vector-length vector)))
                    (let loop ((index 0))
                      (and (< index count)
                           (if (holds? (vector-ref vector index)) index (loop (+ index 1)))))))
                """##)
        case 146:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-sort"#,
                signature: #"less? vector"#,
                doc: #"The elements of vector in order, as a new vector; the order of equal ones is kept (R6RS, SRFI 132)."#,
                source: ##"""
                (define (vector-sort less? vector)
                  (list->vector (list-sort less? (vector->list vector))))
                """##)
        default: preconditionFailure("there is no Scheme definition \(index)")
        }
    }
}
