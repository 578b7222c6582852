// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Scheme by
//     swift run --package-path Packages/Evaluator generate-library

extension SchemeDefinition {
    /// How many procedures are written in Scheme.
    package static let count = 83

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
        case 16:
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
        case 17:
            SchemeDefinition(
                library: .sennitTask, name: #"with-task-group"#,
                signature: #"thunk"#,
                doc: #"Calls thunk; then waits for all tasks it has made by async, and returns what it returned. When one of them ends by an error, or thunk does, the others are cancelled, and the error is raised here."#,
                source: ##"""
                (define (with-task-group thunk)
                  (fiber-wait (spawn-group thunk)))
                """##)
        case 18:
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
        case 19:
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
        case 20:
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
        case 21:
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
        case 22:
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
        case 23:
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
        case 24:
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
        case 25:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-tasks"#,
                signature: #"thunks receiver"#,
                doc: #"Calls the thunks, each in a task of its own, waits for all, and calls receiver with what they return."#,
                source: ##"""
                (define (call-with-tasks thunks receiver)
                  (apply receiver (with-task-group (lambda () (map fiber-wait (map async thunks))))))
                """##)
        case 26:
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
        case 27:
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
        case 28:
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
        case 29:
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
        case 30:
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
        case 31:
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
        case 32:
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
        case 33:
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
        case 34:
            SchemeDefinition(
                library: .sennitInternal, name: #"%shorter-end"#,
                signature: #"a b procedure"#,
                doc: #"The empty list, if a or b is that; neither is empty is an error of procedure."#,
                source: ##"""
                (define (%shorter-end a b procedure)
                  (if (or (null? a) (null? b)) '() (%list-end (if (pair? a) b a) procedure)))
                """##)
        case 35:
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
        case 36:
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
        case 37:
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
        case 38:
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
        case 39:
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
        case 40:
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
        case 41:
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
        case 42:
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
        case 43:
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
        case 44:
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
        case 45:
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
        case 46:
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
        case 47:
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
        case 48:
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
        case 49:
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
        case 50:
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
        case 51:
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
        case 52:
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
        case 53:
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
        case 54:
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
        case 55:
            SchemeDefinition(
                library: .sennitList, name: #"append-map"#,
                signature: #"procedure list ..."#,
                doc: #"The lists that procedure returns for the elements of the lists, appended (SRFI 1)."#,
                source: ##"""
                (define (append-map procedure . lists)
                  (concatenate (apply map procedure lists)))
                """##)
        case 56:
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
        case 57:
            SchemeDefinition(
                library: .sennitList, name: #"take"#,
                signature: #"list k"#,
                doc: #"A list of the first k elements of list (SRFI 1)."#,
                source: ##"""
                (define (take list k) (list-head list k))
                """##)
        case 58:
            SchemeDefinition(
                library: .sennitList, name: #"drop"#,
                signature: #"list k"#,
                doc: #"What list is without its first k elements (SRFI 1)."#,
                source: ##"""
                (define (drop list k) (list-tail list k))
                """##)
        case 59:
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
        case 60:
            SchemeDefinition(
                library: .sennitList, name: #"drop-while"#,
                signature: #"drop? list"#,
                doc: #"The tail of list that begins with the first element for which drop? does not hold (SRFI 1)."#,
                source: ##"""
                (define (drop-while drop? list)
                  (let loop ((rest list))
                    (if (and (pair? rest) (drop? (car rest))) (loop (cdr rest)) rest)))
                """##)
        case 61:
            SchemeDefinition(
                library: .sennitList, name: #"list-tabulate"#,
                signature: #"count procedure"#,
                doc: #"A list of what procedure returns for 0, 1, 2 ... below count (SRFI 1)."#,
                source: ##"""
                (define (list-tabulate count procedure)
                  (map procedure (iota count)))
                """##)
        case 62:
            SchemeDefinition(
                library: .sennitList, name: #"list-sort"#,
                signature: #"less? list"#,
                doc: #"The elements of list in order; the order of equal ones is kept (R6RS, SRFI 132)."#,
                source: ##"""
                (define (list-sort less? list)
                  (if (null? list) '() (%sort-up less? list (length list))))
                """##)
        case 63:
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
        case 64:
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
        case 65:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-input-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual input port of the file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-input-file name procedure)
                  (call-with-port (open-input-file name) procedure))
                """##)
        case 66:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-output-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual output port to a new file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-output-file name procedure)
                  (call-with-port (open-output-file name) procedure))
                """##)
        case 67:
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
        case 68:
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
        case 69:
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
        case 70:
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
        case 71:
            SchemeDefinition(
                library: .sennitBase, name: #"call-with-input-string"#,
                signature: #"string procedure"#,
                doc: #"Calls procedure with a textual input port of the characters of string."#,
                source: ##"""
                (define (call-with-input-string string procedure)
                  (procedure (open-input-string string)))
                """##)
        case 72:
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
        case 73:
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
        case 74:
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
        case 75:
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
        case 76:
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
        case 77:
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
        case 78:
            SchemeDefinition(
                library: .sennitString, name: #"string-tabulate"#,
                signature: #"procedure count"#,
                doc: #"A string of the characters that procedure returns for 0, 1, 2 ... below count (SRFI 13)."#,
                source: ##"""
                (define (string-tabulate procedure count)
                  (list->string (map procedure (iota count))))
                """##)
        case 79:
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
        case 80:
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
        case 81:
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
        case 82:
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
