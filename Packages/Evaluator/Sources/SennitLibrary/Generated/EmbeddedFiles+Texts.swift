// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Libraries by
//     swift run --package-path Packages/Evaluator generate-library

extension EmbeddedFiles {
    /// How many files there are.
    package static let count = 45

    /// File `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> (name: StaticString, text: StaticString) {
        switch index {
    case 0:
        (#"srfi/0.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 0: cond-expand, which R7RS has taken over.

    (define-library (srfi 0)
      (export cond-expand)
      (import (only (scheme base) cond-expand)))

    """##)
    case 1:
        (#"srfi/1.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 1: lists. All of it is built in: what R7RS does not have is in (sennit list).
    ;
    ; No datum can contain itself, so there is no circular-list, and circular-list? is never true. The
    ; linear-update procedures, whose names end in !, are their pure counterparts.

    (define-library (srfi 1)
      (export
       ;; Constructors
       cons xcons cons* list make-list list-tabulate list-copy iota
       ;; Predicates
       pair? null? not-pair? null-list? circular-list? dotted-list? list=
       ;;; (proper-list? object) Whether object is a list that ends in the empty list; the same as list? (SRFI 1).
       (rename list? proper-list?)
       ;; Selectors
       car cdr caar cadr cdar cddr
       caaar caadr cadar caddr cdaar cdadr cddar cdddr
       caaaar caaadr caadar caaddr cadaar cadadr caddar cadddr
       cdaaar cdaadr cdadar cdaddr cddaar cddadr cdddar cddddr
       ;;; (first list) Its element 0 (SRFI 1).
       (rename car first)
       ;;; (second list) Its element 1 (SRFI 1).
       (rename cadr second)
       ;;; (third list) Its element 2 (SRFI 1).
       (rename caddr third)
       ;;; (fourth list) Its element 3 (SRFI 1).
       (rename cadddr fourth)
       fifth sixth seventh eighth ninth tenth
       list-ref car+cdr take drop take-right drop-right split-at last last-pair
       ;;; (take! list k) The same as take (SRFI 1).
       (rename take take!)
       ;;; (drop-right! list k) The same as drop-right (SRFI 1).
       (rename drop-right drop-right!)
       ;;; (split-at! list k) The same as split-at (SRFI 1).
       (rename split-at split-at!)
       ;; Miscellaneous
       length append concatenate reverse append-reverse zip unzip1 unzip2 unzip3 unzip4 unzip5 count
       ;;; (length+ list) The same as length, as no list is circular (SRFI 1).
       (rename length length+)
       ;;; (append! list ...) The same as append (SRFI 1).
       (rename append append!)
       ;;; (concatenate! lists) The same as concatenate (SRFI 1).
       (rename concatenate concatenate!)
       ;;; (reverse! list) The same as reverse (SRFI 1).
       (rename reverse reverse!)
       ;;; (append-reverse! list tail) The same as append-reverse (SRFI 1).
       (rename append-reverse append-reverse!)
       ;; Folding and mapping
       map for-each fold fold-right reduce reduce-right append-map filter-map
       unfold unfold-right pair-fold pair-fold-right pair-for-each
       ;;; (map! procedure list ...) The same as map (SRFI 1).
       (rename map map!)
       ;;; (map-in-order procedure list ...) The same as map, which goes from the first elements to the last (SRFI 1).
       (rename map map-in-order)
       ;;; (append-map! procedure list ...) The same as append-map (SRFI 1).
       (rename append-map append-map!)
       ;; Filtering and searching
       filter partition remove find find-tail take-while drop-while any every list-index span break
       member memq memv
       ;;; (filter! keep? list) The same as filter (SRFI 1).
       (rename filter filter!)
       ;;; (partition! keep? list) The same as partition (SRFI 1).
       (rename partition partition!)
       ;;; (remove! drop? list) The same as remove (SRFI 1).
       (rename remove remove!)
       ;;; (take-while! keep? list) The same as take-while (SRFI 1).
       (rename take-while take-while!)
       ;;; (span! keep? list) The same as span (SRFI 1).
       (rename span span!)
       ;;; (break! stop? list) The same as break (SRFI 1).
       (rename break break!)
       ;; Deletion and association lists
       delete delete-duplicates assoc assq assv alist-cons alist-copy alist-delete
       ;;; (delete! object list [same?]) The same as delete (SRFI 1).
       (rename delete delete!)
       ;;; (delete-duplicates! list [same?]) The same as delete-duplicates (SRFI 1).
       (rename delete-duplicates delete-duplicates!)
       ;;; (alist-delete! key alist [same?]) The same as alist-delete (SRFI 1).
       (rename alist-delete alist-delete!)
       ;; Sets
       lset<= lset= lset-adjoin lset-union lset-intersection lset-difference lset-xor lset-diff+intersection
       ;;; (lset-union! same? list ...) The same as lset-union (SRFI 1).
       (rename lset-union lset-union!)
       ;;; (lset-intersection! same? list ...) The same as lset-intersection (SRFI 1).
       (rename lset-intersection lset-intersection!)
       ;;; (lset-difference! same? list ...) The same as lset-difference (SRFI 1).
       (rename lset-difference lset-difference!)
       ;;; (lset-xor! same? list ...) The same as lset-xor (SRFI 1).
       (rename lset-xor lset-xor!)
       ;;; (lset-diff+intersection! same? list ...) The same as lset-diff+intersection (SRFI 1).
       (rename lset-diff+intersection lset-diff+intersection!))
      (import (scheme base) (scheme cxr) (sennit list)))

    """##)
    case 2:
        (#"srfi/11.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 11: let-values and let*-values.

    (define-library (srfi 11)
      (export let-values let*-values)
      (import (only (scheme base) let-values let*-values)))

    """##)
    case 3:
        (#"srfi/132.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 132: sorting. Procedures that may, but need not, change their argument are pure here; those whose point
    ; is that they do (vector-sort!, vector-merge! ...) are left out, except that vector-select and vector-separate
    ; are there under the names without the exclamation mark, vector-separate returning the new vector.

    (define-library (srfi 132)
      (export
       list-sorted? vector-sorted? list-sort vector-sort
       ;;; (list-stable-sort less? list) The same as list-sort, which keeps the order of equal elements (SRFI 132).
       (rename list-sort list-stable-sort)
       ;;; (list-sort! less? list) The same as list-sort (SRFI 132).
       (rename list-sort list-sort!)
       ;;; (list-stable-sort! less? list) The same as list-sort (SRFI 132).
       (rename list-sort list-stable-sort!)
       ;;; (vector-stable-sort less? vector [start [end]]) The same as vector-sort, which keeps the order of equal elements (SRFI 132).
       (rename vector-sort vector-stable-sort)
       list-merge vector-merge
       ;;; (list-merge! less? a b) The same as list-merge (SRFI 132).
       (rename list-merge list-merge!)
       list-delete-neighbor-dups vector-delete-neighbor-dups
       ;;; (list-delete-neighbor-dups! same? list) The same as list-delete-neighbor-dups (SRFI 132).
       (rename list-delete-neighbor-dups list-delete-neighbor-dups!)
       vector-find-median vector-select vector-separate
       ;;; (vector-select! less? vector k [start [end]]) The same as vector-select (SRFI 132).
       (rename vector-select vector-select!))
      (import (scheme base) (sennit list) (sennit vector)))

    """##)
    case 4:
        (#"srfi/133.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 133: vectors, without the procedures that change one.

    (define-library (srfi 133)
      (export
       ;; Constructors
       make-vector vector vector-unfold vector-unfold-right vector-copy vector-reverse-copy
       vector-append vector-concatenate vector-append-subvectors
       ;; Predicates and selectors
       vector? vector-empty? vector= vector-ref vector-length
       ;; Iteration
       vector-fold vector-fold-right vector-map vector-for-each vector-count vector-cumulate
       ;; Searching
       vector-index vector-index-right vector-skip vector-skip-right vector-binary-search
       vector-any vector-every vector-partition
       ;; Conversion
       vector->list reverse-vector->list list->vector reverse-list->vector string->vector vector->string)
      (import (scheme base) (sennit list) (sennit vector)))

    """##)
    case 5:
        (#"srfi/145.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 145: assume, which states what a program relies on. The assumption is always checked.

    (define-library (srfi 145)
      (export assume)
      (import (scheme base))
      (begin
    ;;; (assume expression message ...) The value of expression; if that is false, an error that shows the expression and the messages (SRFI 145).
    (define-syntax assume
      (syntax-rules ()
        ((_ expression message ...)
         (or expression
             (error "assume: this does not hold:" 'expression message ...)))))))

    """##)
    case 6:
        (#"srfi/16.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 16: case-lambda.

    (define-library (srfi 16)
      (export case-lambda)
      (import (only (scheme case-lambda) case-lambda)))

    """##)
    case 7:
        (#"srfi/197.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 197: pipelines, whose steps say with a placeholder where the value of the step before goes.

    (define-library (srfi 197)
      (export chain chain-and chain-when chain-lambda nest nest-reverse)
      (import (scheme base))
      (include "197/pipelines.scm"))

    """##)
    case 8:
        (#"srfi/197/pipelines.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 197. A placeholder can be any identifier, _ by default, so each pipeline makes macros for which the one
    ; that it uses is a literal. Their own ellipsis is ::, as ... may be a literal too.

    ;;; (chain value [placeholder [ellipsis]] step ...) Evaluates the steps, which are calls, in turn, each with the values of the one before in the places of its placeholders; those that remain go where a placeholder and the ellipsis end it. Returns what the last one returns (SRFI 197).
    (define-syntax chain
      (syntax-rules ()
        ((_ value) value)
        ((_ value (datum ...) . steps) (pipeline _ (... ...) (value) (datum ...) . steps))
        ((_ value placeholder) value)
        ((_ value placeholder (datum ...) . steps) (pipeline placeholder unused (value) (datum ...) . steps))
        ((_ value placeholder ellipsis . steps) (pipeline placeholder ellipsis (value) . steps))))

    ;;; (chain-lambda [placeholder [ellipsis]] step ...) A procedure that evaluates the steps as chain does, its arguments going to the first (SRFI 197).
    (define-syntax chain-lambda
      (syntax-rules ()
        ((_ (datum ...) . steps) (pipeline _ (... ...) () (datum ...) . steps))
        ((_ placeholder (datum ...) . steps) (pipeline placeholder unused () (datum ...) . steps))
        ((_ placeholder ellipsis . steps) (pipeline placeholder ellipsis () . steps))))

    ; The steps behind a source: (expression), or () for the arguments of the procedure to make.
    (define-syntax pipeline
      (syntax-rules ()
        ((_ placeholder ellipsis source . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ (expression)) expression)
                 ((_ from step . more) (scan from more () () . step))))
              (scan
               (syntax-rules :: (placeholder ellipsis)
                 ((_ from more names call) (bind from more names call))
                 ((_ from more (name ::) (part ::) placeholder ellipsis)
                  (bind from more (name :: . rest) (apply part :: rest)))
                 ((_ from more (name ::) (part ::) placeholder . data)
                  (scan from more (name :: slot) (part :: slot) . data))
                 ((_ from more names (part ::) datum . data)
                  (scan from more names (part :: datum) . data))))
              (bind
               (syntax-rules :: ()
                 ((_ () more names call) (lambda names (walk (call) . more)))
                 ((_ (expression) more () call)
                  (walk ((let-values ((ignored expression)) call)) . more))
                 ((_ (expression) more names call)
                  (walk ((let-values ((names expression)) call)) . more)))))
           (walk source . steps)))))

    ;;; (chain-and value [placeholder] step ...) Like chain, but as soon as a value is false, that is the result; every step has one value (SRFI 197).
    (define-syntax chain-and
      (syntax-rules ()
        ((_ value) value)
        ((_ value (datum ...) . steps) (pipeline-and _ value (datum ...) . steps))
        ((_ value placeholder . steps) (pipeline-and placeholder value . steps))))

    (define-syntax pipeline-and
      (syntax-rules ()
        ((_ placeholder value . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ expression) expression)
                 ((_ expression step . more)
                  (walk (let ((it expression)) (and it (fill it () . step))) . more))))
              (fill
               (syntax-rules :: (placeholder)
                 ((_ it (part ::) placeholder . data) (part :: it . data))
                 ((_ it (part ::) datum . data) (fill it (part :: datum) . data))
                 ((_ it call) call))))
           (walk value . steps)))))

    ;;; (chain-when value [placeholder] ([guard] step) ...) Like chain, but skips the steps whose guard is false; every step has one value (SRFI 197).
    (define-syntax chain-when
      (syntax-rules ()
        ((_ value) value)
        ((_ value (datum ...) . steps) (pipeline-when _ value (datum ...) . steps))
        ((_ value placeholder . steps) (pipeline-when placeholder value . steps))))

    (define-syntax pipeline-when
      (syntax-rules ()
        ((_ placeholder value . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ expression) expression)
                 ((_ expression (step) . more)
                  (walk (let ((it expression)) (fill it () . step)) . more))
                 ((_ expression (guard step) . more)
                  (walk (let ((it expression)) (if guard (fill it () . step) it)) . more))))
              (fill
               (syntax-rules :: (placeholder)
                 ((_ it (part ::) placeholder . data) (part :: it . data))
                 ((_ it (part ::) datum . data) (fill it (part :: datum) . data))
                 ((_ it call) call))))
           (walk value . steps)))))

    ;;; (nest [placeholder] step ... form) The first step with the next one in the place of its placeholder, which has the next one in the place of its own ..., the form at last (SRFI 197).
    (define-syntax nest
      (syntax-rules ()
        ((_ form) form)
        ((_ (datum ...) . steps) (reversed _ () (datum ...) . steps))
        ((_ placeholder . steps) (reversed placeholder () . steps))))

    (define-syntax reversed
      (syntax-rules ()
        ((_ placeholder done) (nest-steps placeholder . done))
        ((_ placeholder done step . more) (reversed placeholder (step . done) . more))))

    ;;; (nest-reverse form [placeholder] step ...) The last step with the one before in the place of its placeholder, which has the one before in the place of its own ..., the form at last (SRFI 197).
    (define-syntax nest-reverse
      (syntax-rules ()
        ((_ form) form)
        ((_ form (datum ...) . steps) (nest-steps _ form (datum ...) . steps))
        ((_ form placeholder . steps) (nest-steps placeholder form . steps))))

    (define-syntax nest-steps
      (syntax-rules ()
        ((_ placeholder form . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ it) it)
                 ((_ it step . more) (fill it more () . step))))
              (fill
               (syntax-rules :: (placeholder)
                 ((_ it more (part ::) placeholder . data) (walk (part :: it . data) . more))
                 ((_ it more (part ::) datum . data) (fill it more (part :: datum) . data)))))
           (walk form . steps)))))

    """##)
    case 9:
        (#"srfi/2.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 2: and-let*, an and that can name its values.

    (define-library (srfi 2)
      (export and-let*)
      (import (scheme base))
      (begin
    ;;; (and-let* (clause ...) body ...) Evaluates the clauses, (name expression), (expression) or a name, in turn, each where the names before it are bound, as long as none is false; then the body. Returns the last value, or #f (SRFI 2).
    (define-syntax and-let*
      (syntax-rules ()
        ((_ ()) #t)
        ((_ () body ...) (let () body ...))
        ((_ ((name expression))) (let ((name expression)) name))
        ((_ ((expression))) expression)
        ((_ (name)) name)
        ((_ ((name expression) . clauses) . body)
         (let ((name expression))
           (if name (and-let* clauses . body) #f)))
        ((_ ((expression) . clauses) . body)
         (if expression (and-let* clauses . body) #f))
        ((_ (name . clauses) . body)
         (if name (and-let* clauses . body) #f))))))

    """##)
    case 10:
        (#"srfi/210.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 210: working with multiple values. What it has for boxes, and set!-values, is left out.

    (define-library (srfi 210)
      (export
       apply/mv call/mv list/mv vector/mv value/mv coarity with-values case-receive bind/mv
       list-values vector-values value compose-left compose-right map-values bind/list bind
       ;;; (identity object ...) The objects as multiple values; the same as values (SRFI 210).
       (rename values identity))
      (import (scheme base) (scheme case-lambda))
      (begin
    ;;; (apply/mv procedure operand ... producer) Calls procedure with the values of the operands and then all values of producer (SRFI 210).
    (define-syntax apply/mv
      (syntax-rules ()
        ((_ procedure operand ... producer)
         (call-with-values
          (lambda () producer)
          (lambda results (apply procedure operand ... results))))))

    ;;; (call/mv procedure producer ...) Calls procedure with all values of the producers (SRFI 210).
    (define-syntax call/mv
      (syntax-rules ()
        ((_ procedure producer ...)
         (apply procedure (append (list/mv producer) ...)))))

    ;;; (list/mv element ... producer) A list of the elements and then all values of producer (SRFI 210).
    (define-syntax list/mv
      (syntax-rules ()
        ((_ producer) (call-with-values (lambda () producer) list))
        ((_ element ... producer) (apply/mv list element ... producer))))

    ;;; (vector/mv element ... producer) A vector of the elements and then all values of producer (SRFI 210).
    (define-syntax vector/mv
      (syntax-rules ()
        ((_ element ... producer) (apply/mv vector element ... producer))))

    ;;; (value/mv index operand ... producer) The value at index among those of the operands and then all of producer (SRFI 210).
    (define-syntax value/mv
      (syntax-rules ()
        ((_ index operand ... producer) (apply/mv value index operand ... producer))))

    ;;; (coarity producer) How many values producer has (SRFI 210).
    (define-syntax coarity
      (syntax-rules ()
        ((_ producer) (length (list/mv producer)))))

    ;;; (with-values producer consumer) Calls the procedure that is the value of consumer with all values of producer (SRFI 210).
    (define-syntax with-values
      (syntax-rules ()
        ((_ producer consumer) (call-with-values (lambda () producer) consumer))))

    ;;; (case-receive producer (parameters body ...) ...) Evaluates the body of the first clause whose parameters, as in case-lambda, suit the number of values of producer, with them bound to those (SRFI 210).
    (define-syntax case-receive
      (syntax-rules ()
        ((_ producer clause ...) (with-values producer (case-lambda clause ...)))))

    ;;; (bind/mv producer procedure ...) Passes all values of producer to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
    (define-syntax bind/mv
      (syntax-rules ()
        ((_ producer procedure ...) (bind/list (list/mv producer) procedure ...))))

    ;;; (list-values list) The elements of list as multiple values (SRFI 210).
    (define (list-values list) (apply values list))

    ;;; (vector-values vector) The elements of vector as multiple values (SRFI 210).
    (define (vector-values vector) (apply values (vector->list vector)))

    ;;; (value index object ...) The object at index (SRFI 210).
    (define (value index . objects) (list-ref objects index))

    ;;; (compose-left procedure ...) A procedure that passes its arguments to the first procedure, what that returns to the next ... (SRFI 210).
    (define compose-left
      (case-lambda
        (() values)
        ((procedure) procedure)
        ((first . rest)
         (let ((next (apply compose-left rest)))
           (lambda arguments
             (call-with-values (lambda () (apply first arguments)) next))))))

    ;;; (compose-right procedure ...) A procedure that passes its arguments to the last procedure, what that returns to the one before ... (SRFI 210).
    (define (compose-right . procedures) (apply compose-left (reverse procedures)))

    ;;; (map-values procedure) A procedure that returns what procedure returns for each of its arguments as multiple values (SRFI 210).
    (define (map-values procedure)
      (lambda arguments (apply values (map procedure arguments))))

    ;;; (bind/list list procedure ...) Passes the elements of list to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
    (define bind/list
      (case-lambda
        ((list) (apply values list))
        ((list procedure) (apply procedure list))
        ((list procedure . rest)
         (apply bind/list (list/mv (apply procedure list)) rest))))

    ;;; (bind object procedure ...) Passes object to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
    (define (bind object . procedures) (apply bind/list (list object) procedures))))

    """##)
    case 11:
        (#"srfi/219.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 219: define for procedures that return procedures.

    (define-library (srfi 219)
      (export (rename curried-define define))
      (import (scheme base))
      (begin
    ;;; (define ((name parameter ...) parameter ...) body ...) define as in R7RS, whose first part can be nested: defines a procedure that returns a procedure (SRFI 219).
    (define-syntax curried-define
      (syntax-rules ()
        ((_ ((head . outer) . inner) . body)
         (curried-define (head . outer) (lambda inner . body)))
        ((_ (name . parameters) . body) (define name (lambda parameters . body)))
        ((_ name . value) (define name . value))))))

    """##)
    case 12:
        (#"srfi/227.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 227: procedures with optional arguments. The definitions are in (srfi 227 definition).

    (define-library (srfi 227)
      (export opt-lambda opt*-lambda let-optionals let-optionals*)
      (import (scheme base) (scheme case-lambda))
      (begin
    ;;; (opt-lambda (name ... (name default) ... . rest) body ...) A procedure whose parameters with a default can be left out; the defaults are evaluated where the opt-lambda is, and see no parameter (SRFI 227).
    (define-syntax opt-lambda
      (syntax-rules ()
        ((_ parameters body ...) (opt-required self parameters () () (body ...)))))

    ; The parameters before the optional ones. Other names stand for them where a default is evaluated.
    (define-syntax opt-required
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) (other ...) body)
         (opt-optional self more (before ... name) (other ... value) (((other ...) (self other ... default))) body))
        ((_ self (name . more) (before ...) (other ...) body)
         (opt-required self more (before ... name) (other ... value) body))
        ((_ self rest (before ...) (other ...) (body ...))
         (lambda (before ... . rest) body ...))))

    ; The optional parameters: a clause for each number of them that can be missing.
    (define-syntax opt-optional
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) (other ...) (clause ...) body)
         (opt-optional self more (before ... name) (other ... value)
                       (clause ... ((other ...) (self other ... default))) body))
        ((_ self (name . more) . rest)
         (syntax-error "opt-lambda: a parameter without a default cannot come behind one that has one" name))
        ((_ self rest (before ...) (other ...) (clause ...) (body ...))
         (letrec ((self (case-lambda clause ... ((before ... . rest) body ...)))) self))))

    ;;; (opt*-lambda (name ... (name default) ... . rest) body ...) Like opt-lambda, but a default sees the parameters before its own (SRFI 227).
    (define-syntax opt*-lambda
      (syntax-rules ()
        ((_ parameters body ...) (opt*-required self parameters () (body ...)))))

    (define-syntax opt*-required
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) body)
         (opt*-optional self more (before ... name) (((before ...) (self before ... default))) body))
        ((_ self (name . more) (before ...) body)
         (opt*-required self more (before ... name) body))
        ((_ self rest (before ...) (body ...))
         (lambda (before ... . rest) body ...))))

    (define-syntax opt*-optional
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) (clause ...) body)
         (opt*-optional self more (before ... name) (clause ... ((before ...) (self before ... default))) body))
        ((_ self (name . more) . rest)
         (syntax-error "opt*-lambda: a parameter without a default cannot come behind one that has one" name))
        ((_ self rest (before ...) (clause ...) (body ...))
         (letrec ((self (case-lambda clause ... ((before ... . rest) body ...)))) self))))

    ;;; (let-optionals list (name ... (name default) ... . rest) body ...) Evaluates the body with the names bound to the elements of list, as the parameters of opt-lambda to its arguments (SRFI 227).
    (define-syntax let-optionals
      (syntax-rules ()
        ((_ list parameters body ...) (apply (opt-lambda parameters body ...) list))))

    ;;; (let-optionals* list (name ... (name default) ... . rest) body ...) Like let-optionals, but a default sees the names before its own (SRFI 227).
    (define-syntax let-optionals*
      (syntax-rules ()
        ((_ list parameters body ...) (apply (opt*-lambda parameters body ...) list))))))

    """##)
    case 13:
        (#"srfi/227/definition.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 227: definitions of procedures with optional arguments.

    (define-library (srfi 227 definition)
      (export define-optionals define-optionals*)
      (import (scheme base) (srfi 227))
      (begin
    ;;; (define-optionals (name parameter ...) body ...) Defines a procedure as by opt-lambda (SRFI 227).
    (define-syntax define-optionals
      (syntax-rules ()
        ((_ (name . parameters) body ...) (define name (opt-lambda parameters body ...)))))

    ;;; (define-optionals* (name parameter ...) body ...) Defines a procedure as by opt*-lambda (SRFI 227).
    (define-syntax define-optionals*
      (syntax-rules ()
        ((_ (name . parameters) body ...) (define name (opt*-lambda parameters body ...)))))))

    """##)
    case 14:
        (#"srfi/23.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Errors: `error` is that of R7RS, which came from here.
    (define-library (srfi 23)
      (export error)
      (import (only (scheme base) error)))

    """##)
    case 15:
        (#"srfi/232.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 232: curried procedures that take their arguments one by one, all at once, or anything in between.

    (define-library (srfi 232)
      (export curried define-curried)
      (import (scheme base) (scheme case-lambda) (sennit list))
      (begin
    ;;; (curried parameters body ...) A procedure that can be called with fewer arguments than it has parameters, and returns one for the rest then, or with more, which go to what its body returns; without parameters, the value of the body (SRFI 232).
    (define-syntax curried
      (syntax-rules ()
        ((_ () body ...) (let () body ...))
        ((_ (name . parameters) body ...) (curried-parameters parameters (name) body ...))
        ((_ rest body ...) (lambda rest body ...))))

    (define-syntax curried-parameters
      (syntax-rules ()
        ((_ () (name ...) body ...)
         (letrec ((self
                   (case-lambda
                     ((name ...) body ...)
                     (arguments (call-partially self (length '(name ...)) arguments)))))
           self))
        ((_ (next . parameters) (name ...) body ...)
         (curried-parameters parameters (name ... next) body ...))
        ((_ rest (name ...) body ...)
         (letrec ((self
                   (case-lambda
                     ((name ... . rest) body ...)
                     (arguments (call-partially self (length '(name ...)) arguments)))))
           self))))

    ; What a call of a curried procedure with so many parameters returns for another number of arguments.
    (define (call-partially procedure count arguments)
      (cond ((null? arguments) procedure)
            ((< (length arguments) count)
             (lambda more (apply procedure (append arguments more))))
            (else
             (apply (apply procedure (take arguments count)) (drop arguments count)))))

    ;;; (define-curried (name . parameters) body ...) Defines a procedure as by curried (SRFI 232).
    (define-syntax define-curried
      (syntax-rules ()
        ((_ (name . parameters) body ...) (define name (curried parameters body ...)))))))

    """##)
    case 16:
        (#"srfi/233.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 233: INI files. What a generator or accumulator remembers, the section that it is in, is in a channel of
    ; capacity 1, as nothing else here can change.

    (define-library (srfi 233)
      (export make-ini-file-generator make-ini-file-accumulator)
      (import (scheme base) (scheme case-lambda) (scheme write) (sennit channel))
      (begin
    ; Whether char is what the lines and their parts are trimmed of.
    (define (blank? char) (or (char=? char #\space) (char=? char #\tab) (char=? char #\return)))

    ; The part of line from start to end, without blanks around it.
    (define (trimmed line start end)
      (cond ((and (< start end) (blank? (string-ref line start))) (trimmed line (+ start 1) end))
            ((and (< start end) (blank? (string-ref line (- end 1)))) (trimmed line start (- end 1)))
            (else (substring line start end))))

    ; Where char is first in line before end, or #f.
    (define (position char line end)
      (let loop ((index 0))
        (cond ((= index end) #f)
              ((char=? (string-ref line index) char) index)
              (else (loop (+ index 1))))))

    (define (check-separators procedure . chars)
      (for-each (lambda (char)
                  (unless (and (char? char) (not (blank? char)) (not (char=? char #\newline)))
                    (error (string-append procedure ": expected a character that is no white space, got") char)))
                chars))

    ;;; (make-ini-file-generator port [separator [comment]]) A procedure that reads on from an INI file each time it is called and returns a list of section, key and value: two symbols and a string, #f for the section before any and for the value of a line without separator; an end-of-file object at the end. The characters separator and comment are = and ; by default (SRFI 233).
    (define make-ini-file-generator
      (case-lambda
        ((port) (make-ini-file-generator port #\= #\;))
        ((port separator) (make-ini-file-generator port separator #\;))
        ((port separator comment)
         (check-separators "make-ini-file-generator" separator comment)
         (let ((state (make-channel 1)))
           (channel-send state #f)
           (lambda ()
             (let ((section (channel-receive state)))
               (let-values (((section result) (next-entry port separator comment section)))
                 (channel-send state section)
                 result)))))))

    ; The section that the next line with a key is in, and the entry; #f and an end-of-file object at the end.
    (define (next-entry port separator comment section)
      (let ((line (read-line port)))
        (if (eof-object? line)
            (values section line)
            (let* ((text (trimmed line 0 (or (position comment line (string-length line)) (string-length line))))
                   (end (string-length text)))
              (cond
                ((zero? end) (next-entry port separator comment section))
                ((and (char=? (string-ref text 0) #\[) (char=? (string-ref text (- end 1)) #\]))
                 (next-entry port separator comment (string->symbol (substring text 1 (- end 1)))))
                ((position separator text end)
                 => (lambda (index)
                      (values section
                              (list section
                                    (string->symbol (trimmed text 0 index))
                                    (trimmed text (+ index 1) end)))))
                (else (values section (list section (string->symbol text) #f))))))))

    ;;; (make-ini-file-accumulator port [separator [comment]]) A procedure that writes its argument to an INI file: a list of section, key and value as a line, behind a line that opens the section if it is a new one, and a string as a comment (SRFI 233).
    (define make-ini-file-accumulator
      (case-lambda
        ((port) (make-ini-file-accumulator port #\= #\;))
        ((port separator) (make-ini-file-accumulator port separator #\;))
        ((port separator comment)
         (check-separators "make-ini-file-accumulator" separator comment)
         (let ((state (make-channel 1)))
           (channel-send state #f)
           (lambda (object)
             (cond
               ((eof-object? object) object)
               ((string? object)
                (for-each (lambda (part) (display part port)) (list comment #\space object #\newline)))
               ((and (list? object) (= (length object) 3))
                (let ((section (channel-receive state)))
                  (channel-send state (car object))
                  (write-entry port separator section object)))
               (else
                (error "make-ini-file-accumulator: expected a string or a list of section, key and value, got"
                       object))))))))

    ; Writes an entry when the section before was that.
    (define (write-entry port separator section entry)
      (unless (eq? section (car entry))
        (for-each (lambda (part) (display part port))
                  (list #\[ (or (car entry) "") #\] #\newline)))
      (display (cadr entry) port)
      (when (list-ref entry 2)
        (display separator port)
        (display (list-ref entry 2) port))
      (newline port))))

    """##)
    case 17:
        (#"srfi/235.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 235: procedures that make procedures, and procedures for what is otherwise syntax.

    (define-library (srfi 235)
      (export
       constantly complement swap flip on-left on-right conjoin disjoin each-of all-of any-of on
       left-section right-section apply-chain
       arguments-drop arguments-drop-right arguments-take arguments-take-right group-by
       begin-procedure if-procedure when-procedure unless-procedure value-procedure case-procedure
       and-procedure eager-and-procedure or-procedure eager-or-procedure
       funcall-procedure loop-procedure while-procedure until-procedure
       always never boolean)
      (import (scheme base) (scheme case-lambda) (srfi 1))
      (include "235/combinators.scm" "235/syntax-like.scm"))

    """##)
    case 18:
        (#"srfi/235/combinators.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 235: procedures that make procedures of procedures.

    ;;; (constantly object ...) A procedure that returns the objects, whatever its arguments (SRFI 235).
    (define constantly
      (case-lambda
        ((object) (lambda arguments object))
        (objects (lambda arguments (apply values objects)))))

    ;;; (complement holds?) A procedure of one argument that returns whether holds? does not hold for it (SRFI 235).
    (define (complement holds?) (lambda (object) (not (holds? object))))

    ;;; (swap procedure) procedure with its first two arguments exchanged (SRFI 235).
    (define (swap procedure)
      (case-lambda
        ((a b) (procedure b a))
        ((a b . rest) (apply procedure b a rest))))

    ;;; (flip procedure) procedure with its arguments in reverse order (SRFI 235).
    (define (flip procedure)
      (case-lambda
        ((a b) (procedure b a))
        (arguments (apply procedure (reverse arguments)))))

    ;;; (on-left procedure) A procedure of two arguments that calls procedure with the first (SRFI 235).
    (define (on-left procedure) (lambda (a b) (procedure a)))

    ;;; (on-right procedure) A procedure of two arguments that calls procedure with the second (SRFI 235).
    (define (on-right procedure) (lambda (a b) (procedure b)))

    ;;; (conjoin holds? ...) A procedure that calls the predicates with each of its arguments until one returns #f; returns what the last call did, #t if there is none (SRFI 235).
    (define (conjoin . predicates)
      (let ((all (lambda (object) (every (lambda (holds?) (holds? object)) predicates))))
        (case-lambda
          ((object) (all object))
          (objects (every all objects)))))

    ;;; (disjoin holds? ...) A procedure that calls the predicates with each of its arguments until one returns a true value; returns what that was for the last argument, #f as soon as there is none for one (SRFI 235).
    (define (disjoin . predicates)
      (let ((some (lambda (object) (any (lambda (holds?) (holds? object)) predicates))))
        (case-lambda
          ((object) (some object))
          (objects (every some objects)))))

    ;;; (each-of procedure ...) A procedure that calls the procedures with its arguments in turn and returns nothing of use (SRFI 235).
    (define (each-of . procedures)
      (lambda arguments
        (for-each (lambda (procedure) (apply procedure arguments)) procedures)))

    ;;; (all-of holds?) A procedure that returns #f if holds? does for an element of its argument, a list, and else what it returned last, #t for the empty list (SRFI 235).
    (define (all-of holds?) (lambda (list) (every holds? list)))

    ;;; (any-of holds?) A procedure that returns the first true value that holds? returns for an element of its argument, a list, or #f (SRFI 235).
    (define (any-of holds?) (lambda (list) (any holds? list)))

    ;;; (on reducer mapper) A procedure that calls reducer with what mapper returns for each of its arguments (SRFI 235).
    (define (on reducer mapper)
      (case-lambda
        ((a b) (reducer (mapper a) (mapper b)))
        (arguments (apply reducer (map mapper arguments)))))

    ;;; (left-section procedure argument ...) A procedure that calls procedure with the arguments and then its own (SRFI 235).
    (define (left-section procedure . arguments)
      (lambda more (apply procedure (append arguments more))))

    ;;; (right-section procedure argument ...) A procedure that calls procedure with its arguments and then these in reverse order (SRFI 235).
    (define (right-section procedure . arguments)
      (let ((last (reverse arguments)))
        (lambda more (apply procedure (append more last)))))

    ;;; (apply-chain procedure1 procedure ...) A procedure that passes its arguments to the last procedure, what that returns to the one before ... (SRFI 235).
    (define apply-chain
      (case-lambda
        ((procedure) procedure)
        ((first . rest)
         (let ((others (apply apply-chain rest)))
           (lambda arguments
             (call-with-values (lambda () (apply others arguments)) first))))))

    ;;; (arguments-drop procedure k) A procedure that calls procedure with its arguments but the first k (SRFI 235).
    (define (arguments-drop procedure k)
      (lambda arguments (apply procedure (drop arguments k))))

    ;;; (arguments-drop-right procedure k) A procedure that calls procedure with its arguments but the last k (SRFI 235).
    (define (arguments-drop-right procedure k)
      (lambda arguments (apply procedure (drop-right arguments k))))

    ;;; (arguments-take procedure k) A procedure that calls procedure with the first k of its arguments (SRFI 235).
    (define (arguments-take procedure k)
      (lambda arguments (apply procedure (take arguments k))))

    ;;; (arguments-take-right procedure k) A procedure that calls procedure with the last k of its arguments (SRFI 235).
    (define (arguments-take-right procedure k)
      (lambda arguments (apply procedure (take-right arguments k))))

    ;;; (group-by key [same?]) A procedure that returns a list of lists of those elements of its argument, a list, for which key returns values that are equal?, or same?; in their order, the groups in that of their first elements (SRFI 235).
    (define group-by
      (case-lambda
        ((key) (group-by key equal?))
        ((key same?)
         (lambda (list)
           (let loop ((pairs (map (lambda (element) (cons (key element) element)) list)))
             (if (null? pairs)
                 '()
                 (let ((first (caar pairs)))
                   (let-values (((group others)
                                 (partition (lambda (pair) (same? first (car pair))) pairs)))
                     (cons (map cdr group) (loop others))))))))))

    """##)
    case 19:
        (#"srfi/235/syntax-like.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 235: procedures for what is otherwise syntax. A thunk is a procedure without parameters.

    ;;; (begin-procedure thunk ...) Calls the thunks in turn and returns what the last one returns (SRFI 235).
    (define begin-procedure
      (case-lambda
        (() (if #f #f))
        ((thunk) (thunk))
        ((thunk . rest) (thunk) (apply begin-procedure rest))))

    ;;; (if-procedure value then else) Calls the thunk then if value is true, the thunk else if not (SRFI 235).
    (define (if-procedure value then else) (if value (then) (else)))

    ;;; (when-procedure value thunk ...) Calls the thunks in turn if value is true (SRFI 235).
    (define (when-procedure value . thunks)
      (when value (for-each (lambda (thunk) (thunk)) thunks)))

    ;;; (unless-procedure value thunk ...) Calls the thunks in turn if value is false (SRFI 235).
    (define (unless-procedure value . thunks)
      (unless value (for-each (lambda (thunk) (thunk)) thunks)))

    ;;; (value-procedure value then else) Calls the procedure then with value if that is true, the thunk else if not (SRFI 235).
    (define (value-procedure value then else) (if value (then value) (else)))

    ;;; (case-procedure value alist [else]) Calls the thunk that value is associated with by eqv? in alist, or the thunk else if there is none (SRFI 235).
    (define case-procedure
      (case-lambda
        ((value alist) (case-procedure value alist (lambda () (if #f #f))))
        ((value alist else)
         (let ((entry (assv value alist)))
           (if entry ((cdr entry)) (else))))))

    ;;; (and-procedure thunk ...) Calls the thunks in turn until one returns #f; returns what the last call did, #t without any (SRFI 235).
    (define and-procedure
      (case-lambda
        (() #t)
        ((thunk) (thunk))
        ((thunk . rest) (and (thunk) (apply and-procedure rest)))))

    ;;; (eager-and-procedure thunk ...) Calls all thunks in turn; #f if one returned that, else what the last one did, #t without any (SRFI 235).
    (define (eager-and-procedure . thunks)
      (fold (lambda (thunk result)
              (let ((value (thunk))) (and result value)))
            #t
            thunks))

    ;;; (or-procedure thunk ...) Calls the thunks in turn until one returns a true value; returns what the last call did, #f without any (SRFI 235).
    (define or-procedure
      (case-lambda
        (() #f)
        ((thunk) (thunk))
        ((thunk . rest) (or (thunk) (apply or-procedure rest)))))

    ;;; (eager-or-procedure thunk ...) Calls all thunks in turn; the first true value that one returned, or #f (SRFI 235).
    (define (eager-or-procedure . thunks)
      (fold (lambda (thunk result)
              (let ((value (thunk))) (or result value)))
            #f
            thunks))

    ;;; (funcall-procedure thunk) Calls thunk and returns what it returns (SRFI 235).
    (define (funcall-procedure thunk) (thunk))

    ;;; (loop-procedure thunk) Calls thunk over and over, without end (SRFI 235).
    (define (loop-procedure thunk)
      (let loop () (thunk) (loop)))

    ;;; (while-procedure thunk) Calls thunk until it returns #f (SRFI 235).
    (define (while-procedure thunk)
      (when (thunk) (while-procedure thunk)))

    ;;; (until-procedure thunk) Calls thunk until it returns a true value (SRFI 235).
    (define (until-procedure thunk)
      (unless (thunk) (until-procedure thunk)))

    ;;; (always object ...) #t (SRFI 235).
    (define (always . objects) #t)

    ;;; (never object ...) #f (SRFI 235).
    (define (never . objects) #f)

    ;;; (boolean object) #t if object is true, else #f (SRFI 235).
    (define (boolean object) (if object #t #f))

    """##)
    case 20:
        (#"srfi/26.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 26: cut and cute, which specialise the arguments of a procedure without currying.

    (define-library (srfi 26)
      (export cut cute)
      (import (scheme base))
      (begin
    ;;; (cut expression ... [<...>]) A procedure that evaluates the call (expression ...) with its arguments in the places of the slots <>, and with what arguments remain in the place of <...> (SRFI 26).
    (define-syntax cut
      (syntax-rules ()
        ((_ . slots) (cut-slots () () . slots))))

    ; Goes through the slots, gathering parameters and the parts of the call.
    (define-syntax cut-slots
      (syntax-rules (<> <...>)
        ((_ (name ...) (procedure argument ...))
         (lambda (name ...) ((begin procedure) argument ...)))
        ((_ (name ...) (procedure argument ...) <...>)
         (lambda (name ... . rest) (apply procedure argument ... rest)))
        ((_ (name ...) (part ...) <> . slots)
         (cut-slots (name ... slot) (part ... slot) . slots))
        ((_ names (part ...) expression . slots)
         (cut-slots names (part ... expression) . slots))))

    ;;; (cute expression ... [<...>]) Like cut, but the expressions that are no slots are evaluated once, when the procedure is made (SRFI 26).
    (define-syntax cute
      (syntax-rules ()
        ((_ . slots) (cute-slots () () () . slots))))

    (define-syntax cute-slots
      (syntax-rules (<> <...>)
        ((_ (name ...) (binding ...) (procedure argument ...))
         (let (binding ...) (lambda (name ...) (procedure argument ...))))
        ((_ (name ...) (binding ...) (procedure argument ...) <...>)
         (let (binding ...) (lambda (name ... . rest) (apply procedure argument ... rest))))
        ((_ (name ...) bindings (part ...) <> . slots)
         (cute-slots (name ... slot) bindings (part ... slot) . slots))
        ((_ names (binding ...) (part ...) expression . slots)
         (cute-slots names (binding ... (value expression)) (part ... value) . slots))))))

    """##)
    case 21:
        (#"srfi/28.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 28: basic format strings.

    (define-library (srfi 28)
      (export format)
      (import (scheme base) (scheme write))
      (begin
    ;;; (format template object ...) A string like template, with ~a for an object as display shows it, ~s for one as write shows it, ~% for a line break and ~~ for a tilde (SRFI 28).
    (define (format template . objects)
      (unless (string? template)
        (error "format: expected a string, got" template))
      (let ((in (open-input-string template))
            (out (open-output-string)))
        (let loop ((objects objects))
          (let ((char (read-char in)))
            (cond
              ((eof-object? char)
               (unless (null? objects)
                 (error "format: more objects than the template has places for:" template objects))
               (get-output-string out))
              ((char=? char #\~)
               (let ((directive (read-char in)))
                 (case directive
                   ((#\a #\s)
                    (when (null? objects)
                      (error "format: fewer objects than the template has places for:" template))
                    (if (char=? directive #\a) (display (car objects) out) (write (car objects) out))
                    (loop (cdr objects)))
                   ((#\%) (newline out) (loop objects))
                   ((#\~) (write-char #\~ out) (loop objects))
                   (else
                    (if (eof-object? directive)
                        (error "format: the template ends in a single tilde:" template)
                        (error "format: there is no directive" (string #\~ directive)))))))
              (else (write-char char out) (loop objects)))))))))

    """##)
    case 22:
        (#"srfi/30.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 30: comments between #| and |#, which the reader knows without being asked.

    (define-library (srfi 30)
      (export)
      (import (only (scheme base))))

    """##)
    case 23:
        (#"srfi/31.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 31: rec, for values that refer to themselves.

    (define-library (srfi 31)
      (export rec)
      (import (scheme base))
      (begin
    ;;; (rec name expression) The value of expression, in which name is bound to it; (rec (name . parameters) body ...) a procedure whose body can call it by name (SRFI 31).
    (define-syntax rec
      (syntax-rules ()
        ((_ (name . parameters) . body) (letrec ((name (lambda parameters . body))) name))
        ((_ name expression) (letrec ((name expression)) name))))))

    """##)
    case 24:
        (#"srfi/39.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 39: parameters. A parameter takes no argument that would change its value.

    (define-library (srfi 39)
      (export make-parameter parameterize)
      (import (only (scheme base) make-parameter parameterize)))

    """##)
    case 25:
        (#"srfi/41.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: streams, lists whose elements and tails are computed when they are asked for, once.

    (define-library (srfi 41)
      (export
       stream-null stream-cons stream? stream-null? stream-pair? stream-car stream-cdr stream-lambda
       define-stream list->stream port->stream stream stream->list stream-append stream-concat
       stream-constant stream-drop stream-drop-while stream-filter stream-fold stream-for-each
       stream-from stream-iterate stream-length stream-let stream-map stream-match stream-of
       stream-range stream-ref stream-reverse stream-scan stream-take stream-take-while
       stream-unfold stream-unfolds stream-zip)
      (import (scheme base) (scheme case-lambda) (scheme lazy) (sennit list))
      (include "41/primitive.scm" "41/syntax.scm" "41/making.scm" "41/using.scm"))

    """##)
    case 26:
        (#"srfi/41/making.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: procedures that make streams of other things. Arguments are checked at once, not when the stream is read.

    (define (check-procedure object procedure)
      (unless (procedure? object)
        (error (string-append procedure ": expected a procedure, got") object)))

    (define (check-stream object procedure)
      (unless (stream? object)
        (error (string-append procedure ": expected a stream, got") object)))

    (define (check-streams objects procedure)
      (when (null? objects)
        (error (string-append procedure ": expected a stream")))
      (for-each (lambda (object) (check-stream object procedure)) objects))

    (define (check-count object procedure)
      (unless (and (exact-integer? object) (not (negative? object)))
        (error (string-append procedure ": expected a count, got") object)))

    (define (check-number object procedure)
      (unless (number? object)
        (error (string-append procedure ": expected a number, got") object)))

    ;;; (list->stream list) A stream of the elements of list (SRFI 41).
    (define (list->stream list)
      (unless (list? list)
        (error "list->stream: expected a list, got" list))
      (stream-let loop ((rest list))
        (if (null? rest)
            stream-null
            (stream-cons (car rest) (loop (cdr rest))))))

    ;;; (port->stream [port]) A stream of the characters of port, by default the current input port, which are read when they are asked for (SRFI 41).
    (define port->stream
      (case-lambda
        (() (port->stream (current-input-port)))
        ((port)
         (unless (and (input-port? port) (textual-port? port))
           (error "port->stream: expected a textual input port, got" port))
         (stream-let loop ()
           (let ((char (read-char port)))
             (if (eof-object? char)
                 stream-null
                 (stream-cons char (loop))))))))

    ;;; (stream-constant object ...) A stream of the objects, over and over again (SRFI 41).
    (define (stream-constant . objects)
      (if (null? objects)
          stream-null
          (stream-let loop ((rest objects))
            (if (null? rest)
                (loop objects)
                (stream-cons (car rest) (loop (cdr rest)))))))

    ;;; (stream-from first [step]) The stream first, first + step ... without an end; step is 1 by default (SRFI 41).
    (define stream-from
      (case-lambda
        ((first) (stream-from first 1))
        ((first step)
         (check-number first "stream-from")
         (check-number step "stream-from")
         (stream-let loop ((first first))
           (stream-cons first (loop (+ first step)))))))

    ;;; (stream-range first past [step]) The stream first, first + step ... before past; step is 1 or -1 by default, the one that leads from first to past (SRFI 41).
    (define stream-range
      (case-lambda
        ((first past) (stream-range first past (if (< first past) 1 -1)))
        ((first past step)
         (check-number first "stream-range")
         (check-number past "stream-range")
         (check-number step "stream-range")
         (let ((before? (if (negative? step) > <)))
           (stream-let loop ((first first))
             (if (before? first past)
                 (stream-cons first (loop (+ first step)))
                 stream-null))))))

    ;;; (stream-iterate procedure object) A stream of object, what procedure returns of it, what it returns of that ... (SRFI 41).
    (define (stream-iterate procedure object)
      (check-procedure procedure "stream-iterate")
      (stream-let loop ((object object))
        (stream-cons object (loop (procedure object)))))

    ;;; (stream-unfold element continue? successor seed) A stream of (element seed) for seed, (successor seed) ... as long as continue? holds (SRFI 41).
    (define (stream-unfold element continue? successor seed)
      (check-procedure element "stream-unfold")
      (check-procedure continue? "stream-unfold")
      (check-procedure successor "stream-unfold")
      (stream-let loop ((seed seed))
        (if (continue? seed)
            (stream-cons (element seed) (loop (successor seed)))
            stream-null)))

    ;;; (stream-unfolds procedure seed) As many streams as procedure, called with seed, returns values behind the first, which is the next seed; each says how its stream goes on: (object) with that element, #f not yet, () not at all (SRFI 41).
    (define (stream-unfolds procedure seed)
      (check-procedure procedure "stream-unfolds")
      (let* ((turns
              (stream-let loop ((seed seed))
                (call-with-values
                 (lambda () (procedure seed))
                 (lambda (seed . results) (stream-cons results (loop seed))))))
             (result
              (lambda (index)
                (stream-let loop ((turns turns))
                  (let ((result (list-ref (stream-car turns) index)))
                    (cond ((pair? result) (stream-cons (car result) (loop (stream-cdr turns))))
                          ((not result) (loop (stream-cdr turns)))
                          ((null? result) stream-null)
                          (else (error "stream-unfolds: expected a list or #f, got" result))))))))
        (apply values (map result (iota (length (stream-car turns)))))))

    """##)
    case 27:
        (#"srfi/41/primitive.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: the primitives. A stream is a record around a promise of either the symbol null or a cell, which has two
    ; promises' worth of work in it: the first element, and a stream. The records keep streams apart from promises.

    (define-record-type <stream> (make-stream promise) stream? (promise stream-promise))

    (define-record-type <cell> (make-cell first rest) cell? (first cell-first) (rest cell-rest))

    ; A stream that is what the expression will be found to be. With delay-force, a chain of these is followed in
    ; constant space.
    (define-syntax stream-lazy
      (syntax-rules ()
        ((_ expression) (make-stream (delay-force (promise-of expression))))))

    (define (promise-of stream)
      (if (stream? stream)
          (stream-promise stream)
          (error "stream: expected a stream where one was promised, got" stream)))

    ;;; stream-null The stream without elements (SRFI 41).
    (define stream-null (make-stream (make-promise 'null)))

    ;;; (stream-cons object stream) A stream of object and then the elements of stream; neither is evaluated before it is asked for (SRFI 41).
    (define-syntax stream-cons
      (syntax-rules ()
        ((_ object stream)
         (make-stream (make-promise (make-cell (delay object) (stream-lazy stream)))))))

    ;;; (stream-pair? object) Whether object is a stream that has elements (SRFI 41).
    (define (stream-pair? object)
      (and (stream? object) (cell? (force (stream-promise object)))))

    ;;; (stream-null? object) Whether object is a stream without elements (SRFI 41).
    (define (stream-null? object)
      (and (stream? object) (eq? (force (stream-promise object)) 'null)))

    ; The cell of a stream, for a procedure of that name.
    (define (stream-cell stream procedure)
      (unless (stream? stream)
        (error (string-append procedure ": expected a stream, got") stream))
      (let ((cell (force (stream-promise stream))))
        (if (cell? cell)
            cell
            (error (string-append procedure ": the stream has no elements")))))

    ;;; (stream-car stream) The first element of stream, which is computed now if it was not yet (SRFI 41).
    (define (stream-car stream) (force (cell-first (stream-cell stream "stream-car"))))

    ;;; (stream-cdr stream) A stream of the elements of stream but the first (SRFI 41).
    (define (stream-cdr stream) (cell-rest (stream-cell stream "stream-cdr")))

    ;;; (stream-lambda parameters body ...) A procedure that returns at once a stream, that which the body will return when it is asked for (SRFI 41).
    (define-syntax stream-lambda
      (syntax-rules ()
        ((_ parameters body ...) (lambda parameters (stream-lazy (let () body ...))))))

    """##)
    case 28:
        (#"srfi/41/syntax.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: the derived syntax.

    ;;; (define-stream (name . parameters) body ...) Defines a procedure as by stream-lambda (SRFI 41).
    (define-syntax define-stream
      (syntax-rules ()
        ((_ (name . parameters) body ...)
         (define name (stream-lambda parameters body ...)))))

    ;;; (stream-let name ((variable value) ...) body ...) A named let whose procedure is one of stream-lambda (SRFI 41).
    (define-syntax stream-let
      (syntax-rules ()
        ((_ name ((variable value) ...) body ...)
         ((letrec ((name (stream-lambda (variable ...) body ...))) name) value ...))))

    ;;; (stream object ...) A stream of the values of the expressions, each evaluated when it is asked for (SRFI 41).
    (define-syntax stream
      (syntax-rules ()
        ((_) stream-null)
        ((_ object . rest) (stream-cons object (stream . rest)))))

    ;;; (stream-match stream (pattern [fender] expression) ...) The value of the first expression whose pattern matches the stream and whose fender, if it has one, is true. A pattern is (), (element ...), (element ... . rest) or rest, made of names, which are bound, and _ (SRFI 41).
    (define-syntax stream-match
      (syntax-rules ()
        ((_ expression clause ...)
         (let ((strm expression))
           (if (stream? strm)
               (match-clauses strm clause ...)
               (error "stream-match: expected a stream, got" strm))))))

    (define-syntax match-clauses
      (syntax-rules ()
        ((_ strm) (error "stream-match: no pattern matches the stream"))
        ((_ strm (pattern . results) clause ...)
         (let ((otherwise (lambda () (match-clauses strm clause ...))))
           (match-pattern strm pattern otherwise . results)))))

    (define-syntax match-pattern
      (syntax-rules (_)
        ((match-pattern strm () otherwise . results)
         (if (stream-null? strm) (match-results otherwise . results) (otherwise)))
        ((match-pattern strm (_ . rest) otherwise . results)
         (if (stream-pair? strm)
             (let ((more (stream-cdr strm)))
               (match-pattern more rest otherwise . results))
             (otherwise)))
        ((match-pattern strm (name . rest) otherwise . results)
         (if (stream-pair? strm)
             (let ((name (stream-car strm)) (more (stream-cdr strm)))
               (match-pattern more rest otherwise . results))
             (otherwise)))
        ((match-pattern strm _ otherwise . results)
         (match-results otherwise . results))
        ((match-pattern strm name otherwise . results)
         (let ((name strm)) (match-results otherwise . results)))))

    (define-syntax match-results
      (syntax-rules ()
        ((_ otherwise expression) expression)
        ((_ otherwise fender expression) (if fender expression (otherwise)))))

    ;;; (stream-of expression clause ...) A stream of the values of expression for all values of the names that the clauses bind, the last one's varying fastest: (name in stream) runs through a stream, (name is expression) gives one value, and any other expression leaves out those for which it is false (SRFI 41).
    (define-syntax stream-of
      (syntax-rules ()
        ((_ expression clause ...) (of-clauses expression stream-null clause ...))))

    ; What is behind the elements of these clauses is the stream that the second operand stands for.
    (define-syntax of-clauses
      (syntax-rules (in is)
        ((_ expression behind) (stream-cons expression behind))
        ((_ expression behind (name in stream) clause ...)
         (stream-let loop ((strm stream))
           (if (stream-null? strm)
               behind
               (let ((name (stream-car strm)))
                 (of-clauses expression (loop (stream-cdr strm)) clause ...)))))
        ((_ expression behind (name is value) clause ...)
         (let ((name value)) (of-clauses expression behind clause ...)))
        ((_ expression behind holds? clause ...)
         (if holds? (of-clauses expression behind clause ...) behind))))

    """##)
    case 29:
        (#"srfi/41/using.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: procedures on streams. Those that go through a stream in a loop leave that to a procedure of its own, which
    ; they call last: the parameter of their own frame would keep the whole stream alive as long as the loop runs.

    ;;; (stream->list [count] stream) A list of the elements of stream, or of the first count of them (SRFI 41).
    (define stream->list
      (case-lambda
        ((stream)
         (check-stream stream "stream->list")
         (elements stream))
        ((count stream)
         (check-count count "stream->list")
         (check-stream stream "stream->list")
         (first-elements count stream))))

    (define (elements stream)
      (if (stream-null? stream)
          '()
          (let ((element (stream-car stream)))
            (cons element (elements (stream-cdr stream))))))

    (define (first-elements count stream)
      (if (or (zero? count) (stream-null? stream))
          '()
          (let ((element (stream-car stream)))
            (cons element (first-elements (- count 1) (stream-cdr stream))))))

    ;;; (stream-append stream ...) A stream of the elements of the streams, one after the other (SRFI 41).
    (define (stream-append . streams)
      (for-each (lambda (object) (check-stream object "stream-append")) streams)
      (stream-let loop ((streams streams))
        (cond ((null? streams) stream-null)
              ((null? (cdr streams)) (car streams))
              ((stream-null? (car streams)) (loop (cdr streams)))
              (else
               (stream-cons (stream-car (car streams))
                            (loop (cons (stream-cdr (car streams)) (cdr streams))))))))

    ;;; (stream-concat streams) A stream of the elements of the streams in a stream, one after the other (SRFI 41).
    (define (stream-concat streams)
      (check-stream streams "stream-concat")
      (stream-let loop ((streams streams))
        (if (stream-null? streams)
            stream-null
            (let ((first (stream-car streams)))
              (check-stream first "stream-concat")
              (stream-let inner ((rest first))
                (if (stream-null? rest)
                    (loop (stream-cdr streams))
                    (stream-cons (stream-car rest) (inner (stream-cdr rest)))))))))

    ;;; (stream-drop count stream) The stream of the elements of stream but the first count (SRFI 41).
    (define (stream-drop count stream)
      (check-count count "stream-drop")
      (check-stream stream "stream-drop")
      (stream-let loop ((count count) (rest stream))
        (if (or (zero? count) (stream-null? rest))
            rest
            (loop (- count 1) (stream-cdr rest)))))

    ;;; (stream-drop-while drop? stream) The stream of the elements of stream from the first for which drop? does not hold (SRFI 41).
    (define (stream-drop-while drop? stream)
      (check-procedure drop? "stream-drop-while")
      (check-stream stream "stream-drop-while")
      (stream-let loop ((rest stream))
        (if (and (stream-pair? rest) (drop? (stream-car rest)))
            (loop (stream-cdr rest))
            rest)))

    ;;; (stream-filter keep? stream) A stream of the elements of stream for which keep? holds (SRFI 41).
    (define (stream-filter keep? stream)
      (check-procedure keep? "stream-filter")
      (check-stream stream "stream-filter")
      (stream-let loop ((rest stream))
        (cond ((stream-null? rest) stream-null)
              ((keep? (stream-car rest)) (stream-cons (stream-car rest) (loop (stream-cdr rest))))
              (else (loop (stream-cdr rest))))))

    ;;; (stream-fold procedure start stream) Calls procedure with what it returned before, at first start, and with each element of stream; returns what it returned last (SRFI 41).
    (define (stream-fold procedure start stream)
      (check-procedure procedure "stream-fold")
      (check-stream stream "stream-fold")
      (fold-elements procedure start stream))

    (define (fold-elements procedure result stream)
      (if (stream-null? stream)
          result
          (fold-elements procedure (procedure result (stream-car stream)) (stream-cdr stream))))

    ;;; (stream-for-each procedure stream ...) Calls procedure with the elements of the streams in order, as far as the shortest goes (SRFI 41).
    (define stream-for-each
      (case-lambda
        ((procedure stream)
         (check-procedure procedure "stream-for-each")
         (check-stream stream "stream-for-each")
         (visit-elements procedure stream))
        ((procedure . streams)
         (check-procedure procedure "stream-for-each")
         (check-streams streams "stream-for-each")
         (visit-all-elements procedure streams))))

    (define (visit-elements procedure stream)
      (when (stream-pair? stream)
        (procedure (stream-car stream))
        (visit-elements procedure (stream-cdr stream))))

    (define (visit-all-elements procedure streams)
      (unless (any stream-null? streams)
        (apply procedure (map stream-car streams))
        (visit-all-elements procedure (map stream-cdr streams))))

    ;;; (stream-length stream) The number of elements of stream (SRFI 41).
    (define (stream-length stream)
      (check-stream stream "stream-length")
      (count-elements stream 0))

    (define (count-elements stream count)
      (if (stream-null? stream) count (count-elements (stream-cdr stream) (+ count 1))))

    ;;; (stream-map procedure stream ...) A stream of what procedure returns for the elements of the streams, as far as the shortest goes (SRFI 41).
    (define stream-map
      (case-lambda
        ((procedure stream)
         (check-procedure procedure "stream-map")
         (check-stream stream "stream-map")
         (stream-let loop ((rest stream))
           (if (stream-null? rest)
               stream-null
               (stream-cons (procedure (stream-car rest)) (loop (stream-cdr rest))))))
        ((procedure . streams)
         (check-procedure procedure "stream-map")
         (check-streams streams "stream-map")
         (stream-let loop ((streams streams))
           (if (any stream-null? streams)
               stream-null
               (stream-cons (apply procedure (map stream-car streams)) (loop (map stream-cdr streams))))))))

    ;;; (stream-ref stream k) Element k of stream, counting from 0 (SRFI 41).
    (define (stream-ref stream k)
      (check-stream stream "stream-ref")
      (check-count k "stream-ref")
      (element-at stream k k))

    (define (element-at stream left k)
      (cond ((stream-null? stream) (error "stream-ref: the stream has fewer elements than the index asks for:" k))
            ((zero? left) (stream-car stream))
            (else (element-at (stream-cdr stream) (- left 1) k))))

    ;;; (stream-reverse stream) A stream of the elements of stream in reverse order, none of which is evaluated (SRFI 41).
    (define (stream-reverse stream)
      (check-stream stream "stream-reverse")
      (stream-let loop ((rest stream) (result stream-null))
        (if (stream-null? rest)
            result
            (loop (stream-cdr rest) (stream-cons (stream-car rest) result)))))

    ;;; (stream-scan procedure start stream) A stream of start and what stream-fold would return after each element of stream (SRFI 41).
    (define (stream-scan procedure start stream)
      (check-procedure procedure "stream-scan")
      (check-stream stream "stream-scan")
      (stream-let loop ((result start) (rest stream))
        (if (stream-null? rest)
            (stream-cons result stream-null)
            (stream-cons result (loop (procedure result (stream-car rest)) (stream-cdr rest))))))

    ;;; (stream-take count stream) A stream of the first count elements of stream (SRFI 41).
    (define (stream-take count stream)
      (check-count count "stream-take")
      (check-stream stream "stream-take")
      (stream-let loop ((count count) (rest stream))
        (if (or (zero? count) (stream-null? rest))
            stream-null
            (stream-cons (stream-car rest) (loop (- count 1) (stream-cdr rest))))))

    ;;; (stream-take-while keep? stream) A stream of the elements of stream before the first for which keep? does not hold (SRFI 41).
    (define (stream-take-while keep? stream)
      (check-procedure keep? "stream-take-while")
      (check-stream stream "stream-take-while")
      (stream-let loop ((rest stream))
        (if (and (stream-pair? rest) (keep? (stream-car rest)))
            (stream-cons (stream-car rest) (loop (stream-cdr rest)))
            stream-null)))

    ;;; (stream-zip stream ...) A stream of lists: of the first elements of the streams, the second ones ..., as far as the shortest goes (SRFI 41).
    (define (stream-zip . streams)
      (check-streams streams "stream-zip")
      (apply stream-map list streams))

    """##)
    case 30:
        (#"srfi/42.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: eager comprehensions. Left out is what is made of procedures that return something else each time they are
    ; called: :dispatched and :generator-proc, and the dispatchers, of which : has one that cannot be changed.

    (define-library (srfi 42)
      (export
       do-ec list-ec append-ec string-ec string-append-ec vector-ec vector-of-length-ec sum-ec product-ec
       min-ec max-ec any?-ec every?-ec first-ec last-ec fold-ec fold3-ec
       : :list :string :vector :integers :range :real-range :char-range :port :let :do :parallel :while :until)
      (import (scheme base) (scheme case-lambda) (scheme read) (sennit list))
      (include "42/loops.scm" "42/generators.scm" "42/comprehensions.scm"))

    """##)
    case 31:
        (#"srfi/42/comprehensions.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: the comprehensions. A qualifier is a generator, (if test), (not test), (and test ...), (or test ...),
    ; (begin command ...) or (nested qualifier ...).

    ; What no expression returns.
    (define no-value (list 'no-value))

    (define (no-value? object) (eq? object no-value))

    ;;; (fold-ec start qualifier ... expression procedure) Calls procedure with each value of expression and what it returned before, at first start; returns what it returned last (SRFI 42).
    (define-syntax fold-ec
      (syntax-rules ()
        ((_ start qualifier ... expression procedure)
         (let ((result start))
           (fold-through result #f (qualifier ...) (procedure expression result))))))

    ;;; (fold3-ec default qualifier ... expression first procedure) Like fold-ec, starting with what first returns for the first value; without any, the value of default (SRFI 42).
    (define-syntax fold3-ec
      (syntax-rules ()
        ((_ default qualifier ... expression first procedure)
         (let ((last
                (let ((result no-value))
                  (fold-through result #f (qualifier ...)
                                (let ((value expression))
                                  (if (no-value? result) (first value) (procedure value result)))))))
           (if (no-value? last) default last)))))

    ;;; (do-ec qualifier ... command) Evaluates command for each binding of the variables (SRFI 42).
    (define-syntax do-ec
      (syntax-rules ()
        ((_ qualifier ... command)
         (let ((result (if #f #f)))
           (fold-through result #f (qualifier ...) (begin command result))))))

    ;;; (list-ec qualifier ... expression) A list of the values of expression (SRFI 42).
    (define-syntax list-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (reverse (fold-ec '() qualifier ... expression cons)))))

    ;;; (append-ec qualifier ... expression) The lists that are the values of expression, appended (SRFI 42).
    (define-syntax append-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (concatenate (list-ec qualifier ... expression)))))

    ;;; (string-ec qualifier ... expression) A string of the characters that are the values of expression (SRFI 42).
    (define-syntax string-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (list->string (list-ec qualifier ... expression)))))

    ;;; (string-append-ec qualifier ... expression) The strings that are the values of expression, appended (SRFI 42).
    (define-syntax string-append-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (apply string-append (list-ec qualifier ... expression)))))

    ;;; (vector-ec qualifier ... expression) A vector of the values of expression (SRFI 42).
    (define-syntax vector-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (list->vector (list-ec qualifier ... expression)))))

    ; The vector, which has to have count elements.
    (define (of-length count vector)
      (unless (eqv? count (vector-length vector))
        (error "vector-of-length-ec: the number of values is not the length:" (vector-length vector) count))
      vector)

    ;;; (vector-of-length-ec count qualifier ... expression) A vector of the values of expression, of which there are count (SRFI 42).
    (define-syntax vector-of-length-ec
      (syntax-rules ()
        ((_ count qualifier ... expression) (of-length count (vector-ec qualifier ... expression)))))

    ;;; (sum-ec qualifier ... expression) The sum of the values of expression (SRFI 42).
    (define-syntax sum-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (fold-ec 0 qualifier ... expression +))))

    ;;; (product-ec qualifier ... expression) The product of the values of expression (SRFI 42).
    (define-syntax product-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (fold-ec 1 qualifier ... expression *))))

    ;;; (min-ec qualifier ... expression) The least value of expression, of which there is one at least (SRFI 42).
    (define-syntax min-ec
      (syntax-rules ()
        ((_ qualifier ... expression)
         (fold3-ec (error "min-ec: there are no values") qualifier ... expression min min))))

    ;;; (max-ec qualifier ... expression) The greatest value of expression, of which there is one at least (SRFI 42).
    (define-syntax max-ec
      (syntax-rules ()
        ((_ qualifier ... expression)
         (fold3-ec (error "max-ec: there are no values") qualifier ... expression max max))))

    ;;; (any?-ec qualifier ... test) Whether test is true for any binding of the variables; evaluates it no more after that (SRFI 42).
    (define-syntax any?-ec
      (syntax-rules ()
        ((_ qualifier ... test)
         (let ((result #f))
           (fold-through result result (qualifier ...) (if test #t #f))))))

    ;;; (every?-ec qualifier ... test) Whether test is true for all bindings of the variables; evaluates it no more after it was false (SRFI 42).
    (define-syntax every?-ec
      (syntax-rules ()
        ((_ qualifier ... test)
         (let ((result #t))
           (fold-through result (not result) (qualifier ...) (if test #t #f))))))

    ;;; (first-ec default qualifier ... expression) The first value of expression, after which no more are computed; default if there is none (SRFI 42).
    (define-syntax first-ec
      (syntax-rules ()
        ((_ default qualifier ... expression)
         (let ((found
                (let ((result no-value))
                  (fold-through result (not (no-value? result)) (qualifier ...) expression))))
           (if (no-value? found) default found)))))

    ;;; (last-ec default qualifier ... expression) The last value of expression; default if there is none (SRFI 42).
    (define-syntax last-ec
      (syntax-rules ()
        ((_ default qualifier ... expression)
         (let ((result default))
           (fold-through result #f (qualifier ...) expression)))))

    """##)
    case 32:
        (#"srfi/42/generators.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: the generators. All of them take (index i) behind their variable, which counts the values from 0.

    ;;; (:let variable [(index i)] expression) Binds variable to one value (SRFI 42).
    (define-syntax :let
      (syntax-rules (index)
        ((_ next variable (index i) expression)
         (:do next (let ((variable expression) (i 0))) () #t (let ()) #f ()))
        ((_ next variable expression)
         (:do next (let ((variable expression))) () #t (let ()) #f ()))))

    ;;; (:integers variable [(index i)]) Runs through 0, 1, 2 ... without an end (SRFI 42).
    (define-syntax :integers
      (syntax-rules (index)
        ((_ next variable (index i)) (:do next ((variable 0) (i 0)) #t ((+ variable 1) (+ i 1))))
        ((_ next variable) (:do next ((variable 0)) #t ((+ variable 1))))))

    ;;; (:list variable [(index i)] list ...) Runs through the elements of the lists, one after the other (SRFI 42).
    (define-syntax :list
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:list variable argument ...) (:integers i)))
        ((_ next variable argument)
         (:do next (let ()) ((rest argument)) (not (null? rest)) (let ((variable (car rest)))) #t ((cdr rest))))
        ((_ next variable argument ...) (:list next variable (append argument ...)))))

    ;;; (:string variable [(index i)] string ...) Runs through the characters of the strings, one after the other (SRFI 42).
    (define-syntax :string
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:string variable argument ...) (:integers i)))
        ((_ next variable argument) (:list next variable (string->list argument)))
        ((_ next variable argument ...) (:list next variable (string->list (string-append argument ...))))))

    ;;; (:vector variable [(index i)] vector ...) Runs through the elements of the vectors, one after the other (SRFI 42).
    (define-syntax :vector
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:vector variable argument ...) (:integers i)))
        ((_ next variable argument)
         (:do next (let ((vector argument))) ((k 0)) (< k (vector-length vector))
              (let ((variable (vector-ref vector k)))) #t ((+ k 1))))
        ((_ next variable argument ...) (:vector next variable (vector-append argument ...)))))

    ; An argument of :range.
    (define (range-limit object)
      (if (exact-integer? object)
          object
          (error ":range: expected an exact integer, got" object)))

    (define (range-step object)
      (if (eqv? object 0)
          (error ":range: the step is zero")
          (range-limit object)))

    ;;; (:range variable [(index i)] [start] stop [step]) Runs through exact integers from start, by default 0, before stop; step is 1 by default (SRFI 42).
    (define-syntax :range
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:range variable argument ...) (:integers i)))
        ((_ next variable end) (:range next variable 0 end))
        ((_ next variable start end)
         (:do next (let ((stop (range-limit end)))) ((variable (range-limit start))) (< variable stop)
              (let ()) #t ((+ variable 1))))
        ((_ next variable start end by)
         (:do next (let ((stop (range-limit end)) (step (range-step by)))) ((variable (range-limit start)))
              (if (positive? step) (< variable stop) (> variable stop))
              (let ()) #t ((+ variable step))))))

    ; The start, the step and the number of values of a :real-range.
    (define (real-range start stop step)
      (for-each (lambda (object)
                  (unless (real? object)
                    (error ":real-range: expected a real number, got" object)))
                (list start stop step))
      (when (zero? step)
        (error ":real-range: the step is zero"))
      (let ((start (if (and (exact? start) (not (and (exact? stop) (exact? step)))) (inexact start) start)))
        (vector start step (/ (- stop start) step))))

    ;;; (:real-range variable [(index i)] [start] stop [step]) Runs through start, start + step ... before stop, computed without adding up errors; start is 0 and step 1 by default (SRFI 42).
    (define-syntax :real-range
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:real-range variable argument ...) (:integers i)))
        ((_ next variable end) (:real-range next variable 0 end 1))
        ((_ next variable start end) (:real-range next variable start end 1))
        ((_ next variable start end by)
         (:do next (let ((range (real-range start end by)))) ((k 0)) (< k (vector-ref range 2))
              (let ((variable (+ (vector-ref range 0) (* k (vector-ref range 1)))))) #t ((+ k 1))))))

    ; The number of the next character.
    (define (next-scalar number) (if (= number #xD7FF) #xE000 (+ number 1)))

    ;;; (:char-range variable [(index i)] first last) Runs through the characters from first to last, which is one of them (SRFI 42).
    (define-syntax :char-range
      (syntax-rules (index)
        ((_ next variable (index i) first last)
         (:parallel next (:char-range variable first last) (:integers i)))
        ((_ next variable first last)
         (:do next (let ((end (char->integer last)))) ((k (char->integer first))) (<= k end)
              (let ((variable (integer->char k)))) #t ((next-scalar k))))))

    ;;; (:port variable [(index i)] port [read]) Runs through what read, by default the procedure of that name, returns for port, up to an end-of-file object (SRFI 42).
    (define-syntax :port
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:port variable argument ...) (:integers i)))
        ((_ next variable port) (:port next variable port read))
        ((_ next variable port reader)
         (:do next (let ((in port) (get reader))) ((object (get in))) (not (eof-object? object))
              (let ((variable object))) #t ((get in))))))

    ; A sequence that was recognized at run time: its first state, whether a state has a value, that value, and the
    ; next state.
    (define-record-type sequence (make-sequence start more? value next) sequence?
      (start sequence-start) (more? sequence-more?) (value sequence-value) (next sequence-next))

    (define (list-sequence list) (make-sequence list pair? car cdr))

    (define range-sequence
      (case-lambda
        ((stop) (range-sequence 0 stop 1))
        ((start stop) (range-sequence start stop 1))
        ((start stop step)
         (make-sequence start
                        (if (positive? (range-step step))
                            (lambda (number) (< number stop))
                            (lambda (number) (> number stop)))
                        values
                        (lambda (number) (+ number step))))))

    (define real-sequence
      (case-lambda
        ((stop) (real-sequence 0 stop 1))
        ((start stop) (real-sequence start stop 1))
        ((start stop step)
         (let ((range (real-range start stop step)))
           (make-sequence 0
                          (lambda (k) (< k (vector-ref range 2)))
                          (lambda (k) (+ (vector-ref range 0) (* k (vector-ref range 1))))
                          (lambda (k) (+ k 1)))))))

    (define (port-sequence port reader)
      (make-sequence (reader port)
                     (lambda (object) (not (eof-object? object)))
                     values
                     (lambda (object) (reader port))))

    ; The sequence that the arguments of : stand for.
    (define (dispatch . arguments)
      (let ((count (length arguments)))
        (cond
          ((every list? arguments) (list-sequence (concatenate arguments)))
          ((every string? arguments) (list-sequence (string->list (apply string-append arguments))))
          ((every vector? arguments) (list-sequence (vector->list (apply vector-append arguments))))
          ((and (<= count 3) (every exact-integer? arguments)) (apply range-sequence arguments))
          ((and (<= count 3) (every real? arguments)) (apply real-sequence arguments))
          ((and (= count 2) (every char? arguments))
           (let ((last (char->integer (cadr arguments))))
             (make-sequence (char->integer (car arguments)) (lambda (k) (<= k last)) integer->char next-scalar)))
          ((and (= count 1) (input-port? (car arguments))) (port-sequence (car arguments) read))
          ((and (= count 2) (input-port? (car arguments)) (procedure? (cadr arguments)))
           (port-sequence (car arguments) (cadr arguments)))
          (else (error ":: these arguments are nothing to run through:" arguments)))))

    ;;; (: variable [(index i)] argument ...) Runs through lists, strings, vectors, a range of numbers or characters, or what is read from a port: what :list, :string, :vector, :range, :real-range, :char-range or :port does with the arguments, as their types demand (SRFI 42).
    (define-syntax :
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (: variable argument ...) (:integers i)))
        ((_ next variable argument ...)
         (:do next (let ((sequence (dispatch argument ...)))) ((state (sequence-start sequence)))
              ((sequence-more? sequence) state)
              (let ((variable ((sequence-value sequence) state)))) #t (((sequence-next sequence) state))))))

    """##)
    case 33:
        (#"srfi/42/loops.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: what comprehensions are made of. The reference implementation assigns results to variables; here every
    ; loop has an additional variable, the accumulator, so that each qualifier stands for an expression whose value is
    ; the accumulator after it.
    ;
    ; A generator is a macro that is given a continuation before its arguments, a form to which it adds one operand, the
    ; loop: (outer-bindings outer-commands loop-bindings go-in? inner-bindings inner-commands keep? go-on? steps).

    ; The accumulator after all qualifiers: (fold-through accumulator done? (qualifier ...) next), where next is the
    ; accumulator after one binding of the variables, and done? whether it can stay what it is then.
    (define-syntax fold-through
      (syntax-rules (if not and or begin nested)
        ((_ result done? () next) next)
        ((_ result done? ((if test) . more) next)
         (if test (fold-through result done? more next) result))
        ((_ result done? ((not test) . more) next)
         (if test result (fold-through result done? more next)))
        ((_ result done? ((and . tests) . more) next)
         (if (and . tests) (fold-through result done? more next) result))
        ((_ result done? ((or . tests) . more) next)
         (if (or . tests) (fold-through result done? more next) result))
        ((_ result done? ((begin . commands) . more) next)
         (begin (let () . commands) (fold-through result done? more next)))
        ((_ result done? ((nested qualifier ...) . more) next)
         (fold-through result done? (qualifier ... . more) next))
        ((_ result done? ((generator . arguments) . more) next)
         (generator (run-loop result done? more next) . arguments))))

    (define-syntax run-loop
      (syntax-rules ()
        ((_ result done? more next
            (outer (outer-command ...) ((variable start) ...) go-in?
             inner (inner-command ...) keep? go-on? (step ...)))
         (let outer
           outer-command ...
           (let loop ((variable start) ... (result result))
             (if go-in?
                 (let inner
                   inner-command ...
                   (if keep?
                       (let ((result (fold-through result done? more next)))
                         (if (and go-on? (not done?)) (loop step ... result) result))
                       result))
                 result))))))

    ;;; (:do [(let (outer ...) command ...)] (binding ...) go-in? [(let (inner ...) command ...) go-on?] (step ...)) A generator that runs the loop written out like this, as a do loop (SRFI 42).
    (define-syntax :do
      (syntax-rules (let)
        ((_ (next ...) (let outer outer-command ...) bindings go-in? (let inner inner-command ...) go-on? steps)
         (next ... (outer (outer-command ...) bindings go-in? inner (inner-command ...) #t go-on? steps)))
        ((_ next bindings go-in? steps)
         (:do next (let ()) bindings go-in? (let ()) #t steps))))

    ;;; (:parallel generator ...) Runs the generators side by side, as long as all of them go on (SRFI 42).
    (define-syntax :parallel
      (syntax-rules ()
        ((_ next) (:do next () #t ()))
        ((_ next (generator . arguments) . more)
         (generator (parallel-more next more) . arguments))))

    (define-syntax parallel-more
      (syntax-rules ()
        ((_ (next ...) () loop) (next ... loop))
        ((_ next ((generator . arguments) . more) loop)
         (generator (parallel-join next more loop) . arguments))))

    (define-syntax parallel-join
      (syntax-rules ()
        ((_ next more
            ((outer-a ...) (outer-command-a ...) (binding-a ...) go-in-a?
             (inner-a ...) (inner-command-a ...) keep-a? go-on-a? (step-a ...))
            ((outer-b ...) (outer-command-b ...) (binding-b ...) go-in-b?
             (inner-b ...) (inner-command-b ...) keep-b? go-on-b? (step-b ...)))
         (parallel-more
          next more
          ((outer-a ... outer-b ...) (outer-command-a ... outer-command-b ...) (binding-a ... binding-b ...)
           (and go-in-a? go-in-b?)
           (inner-a ... inner-b ...) (inner-command-a ... inner-command-b ...)
           (and keep-a? keep-b?) (and go-on-a? go-on-b?) (step-a ... step-b ...))))))

    ;;; (:while generator test) Stops the generator before the first values for which test is false (SRFI 42).
    (define-syntax :while
      (syntax-rules ()
        ((_ next (generator . arguments) test) (generator (while-keep next test) . arguments))))

    (define-syntax while-keep
      (syntax-rules ()
        ((_ (next ...) test (outer commands bindings go-in? inner inner-commands keep? go-on? steps))
         (next ... (outer commands bindings go-in? inner inner-commands (and keep? test) go-on? steps)))))

    ;;; (:until generator test) Stops the generator behind the first values for which test is true (SRFI 42).
    (define-syntax :until
      (syntax-rules ()
        ((_ next (generator . arguments) test) (generator (until-go-on next test) . arguments))))

    (define-syntax until-go-on
      (syntax-rules ()
        ((_ (next ...) test (outer commands bindings go-in? inner inner-commands keep? go-on? steps))
         (next ... (outer commands bindings go-in? inner inner-commands keep? (and go-on? (not test)) steps)))))

    """##)
    case 34:
        (#"srfi/43.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 43: vectors, without the procedures that change one. Unlike SRFI 133 and R7RS, folding, mapping and
    ; counting give their procedures the index first, and vector-copy can go beyond the end.

    (define-library (srfi 43)
      (export
       make-vector vector vector-unfold vector-unfold-right vector-reverse-copy vector-append vector-concatenate
       (rename vector-copy-filled vector-copy)
       vector? vector-empty? vector= vector-ref vector-length
       (rename vector-fold/index vector-fold) (rename vector-fold-right/index vector-fold-right)
       (rename vector-map/index vector-map) (rename vector-for-each/index vector-for-each)
       (rename vector-count/index vector-count)
       vector-index vector-index-right vector-skip vector-skip-right vector-binary-search vector-any vector-every
       vector->list reverse-vector->list list->vector reverse-list->vector)
      (import (scheme base) (scheme case-lambda) (sennit list) (srfi 133))
      (include "43/indexed.scm"))

    """##)
    case 35:
        (#"srfi/43/indexed.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 43: what differs from SRFI 133, under names of its own inside the library.

    ; The length of the shortest of some vectors.
    (define (shortest vectors) (apply min (map vector-length vectors)))

    ; A list of the elements that some vectors have at index.
    (define (elements-at index vectors)
      (map (lambda (vector) (vector-ref vector index)) vectors))

    ;;; (vector-copy vector [start [end [fill]]]) A vector of the elements of vector from start to end, and of fill where end is beyond the end of vector (SRFI 43).
    (define vector-copy-filled
      (case-lambda
        ((vector) (vector-copy vector))
        ((vector start) (vector-copy vector start))
        ((vector start end) (vector-copy-filled vector start end (if #f #f)))
        ((vector start end fill)
         (let ((beyond (- end (vector-length vector))))
           (if (positive? beyond)
               (vector-append (vector-copy vector start) (make-vector beyond fill))
               (vector-copy vector start end))))))

    ;;; (vector-fold procedure start vector ...) Calls procedure with the index, what it returned before, at first start, and the elements; returns what it returned last (SRFI 43).
    (define vector-fold/index
      (case-lambda
        ((procedure start vector)
         (let ((count (vector-length vector)))
           (let loop ((index 0) (result start))
             (if (< index count)
                 (loop (+ index 1) (procedure index result (vector-ref vector index)))
                 result))))
        ((procedure start . vectors)
         (let ((count (shortest vectors)))
           (let loop ((index 0) (result start))
             (if (< index count)
                 (loop (+ index 1) (apply procedure index result (elements-at index vectors)))
                 result))))))

    ;;; (vector-fold-right procedure start vector ...) vector-fold from the last index that all vectors have to the first (SRFI 43).
    (define vector-fold-right/index
      (case-lambda
        ((procedure start vector)
         (let loop ((index (- (vector-length vector) 1)) (result start))
           (if (negative? index)
               result
               (loop (- index 1) (procedure index result (vector-ref vector index))))))
        ((procedure start . vectors)
         (let loop ((index (- (shortest vectors) 1)) (result start))
           (if (negative? index)
               result
               (loop (- index 1) (apply procedure index result (elements-at index vectors))))))))

    ;;; (vector-map procedure vector ...) A vector of what procedure returns for each index and the elements there, as far as the shortest vector goes (SRFI 43).
    (define vector-map/index
      (case-lambda
        ((procedure vector)
         (vector-unfold (lambda (index) (procedure index (vector-ref vector index))) (vector-length vector)))
        ((procedure . vectors)
         (vector-unfold (lambda (index) (apply procedure index (elements-at index vectors))) (shortest vectors)))))

    ;;; (vector-for-each procedure vector ...) Calls procedure with each index and the elements there, as far as the shortest vector goes (SRFI 43).
    (define vector-for-each/index
      (case-lambda
        ((procedure vector)
         (let ((count (vector-length vector)))
           (let loop ((index 0))
             (when (< index count)
               (procedure index (vector-ref vector index))
               (loop (+ index 1))))))
        ((procedure . vectors)
         (let ((count (shortest vectors)))
           (let loop ((index 0))
             (when (< index count)
               (apply procedure index (elements-at index vectors))
               (loop (+ index 1))))))))

    ;;; (vector-count holds? vector ...) For how many indices, as far as the shortest vector goes, holds? holds of the index and the elements there (SRFI 43).
    (define (vector-count/index holds? . vectors)
      (let ((count (shortest vectors)))
        (let loop ((index 0) (result 0))
          (if (< index count)
              (loop (+ index 1) (if (apply holds? index (elements-at index vectors)) (+ result 1) result))
              result))))

    """##)
    case 36:
        (#"srfi/46.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 46: syntax-rules with an ellipsis of one's own, and tails behind one: those of R7RS.

    (define-library (srfi 46)
      (export define-syntax let-syntax letrec-syntax syntax-rules)
      (import (only (scheme base) define-syntax let-syntax letrec-syntax syntax-rules)))

    """##)
    case 37:
        (#"srfi/6.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 6: string ports.

    (define-library (srfi 6)
      (export open-input-string open-output-string get-output-string)
      (import (only (scheme base) open-input-string open-output-string get-output-string)))

    """##)
    case 38:
        (#"srfi/61.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 61: a cond whose clauses can ask about all values of their test before they pass them on.

    (define-library (srfi 61)
      (export (rename guarded-cond cond) else =>)
      (import (scheme base))
      (begin
    ;;; (cond clause ...) cond as in R7RS, and with clauses (generator guard => receiver), which call receiver with all values of generator if guard, called with them, returns true (SRFI 61).
    (define-syntax guarded-cond
      (syntax-rules (else =>)
        ((_) (if #f #f))
        ((_ (else result ...)) (let () result ...))
        ((_ (generator guard => receiver) clause ...)
         (call-with-values
          (lambda () generator)
          (lambda values
            (if (apply guard values)
                (apply receiver values)
                (guarded-cond clause ...)))))
        ((_ (test => receiver) clause ...)
         (let ((value test))
           (if value (receiver value) (guarded-cond clause ...))))
        ((_ (test)) test)
        ((_ (test) clause ...) (or test (guarded-cond clause ...)))
        ((_ (test result ...) clause ...)
         (if test (let () result ...) (guarded-cond clause ...)))))))

    """##)
    case 39:
        (#"srfi/62.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 62: comments of one datum, #;, which the reader knows without being asked.

    (define-library (srfi 62)
      (export)
      (import (only (scheme base))))

    """##)
    case 40:
        (#"srfi/8.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 8: receive.

    (define-library (srfi 8)
      (export receive)
      (import (only (sennit base) receive)))

    """##)
    case 41:
        (#"srfi/87.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 87: => in the clauses of case, which R7RS has taken over.

    (define-library (srfi 87)
      (export case else =>)
      (import (only (scheme base) case else =>)))

    """##)
    case 42:
        (#"srfi/9.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 9: define-record-type. A field is named twice at most: nothing can change it.

    (define-library (srfi 9)
      (export define-record-type)
      (import (only (scheme base) define-record-type)))

    """##)
    case 43:
        (#"srfi/95.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 95: sorting lists and vectors, with keys. The sequence comes before the order here, unlike in SRFI 132.
    ; sort! is left out: a list or vector cannot be sorted in place.

    (define-library (srfi 95)
      (export
       sorted? merge sort
       ;;; (merge! a b less? [key]) The same as merge (SRFI 95).
       (rename merge merge!))
      (import (scheme base) (scheme case-lambda) (sennit list) (srfi 132))
      (begin
    ;;; (sorted? sequence less? [key]) Whether no element of a list or vector is less? than the one before it; with key, what that returns of the elements is compared (SRFI 95).
    (define sorted?
      (case-lambda
        ((sequence less?)
         (if (vector? sequence) (vector-sorted? less? sequence) (list-sorted? less? sequence)))
        ((sequence less? key)
         (list-sorted? less? (map key (if (vector? sequence) (vector->list sequence) sequence))))))

    ; Pairs of (key element) and the element.
    (define (decorated list key)
      (map (lambda (element) (cons (key element) element)) list))

    ;;; (merge a b less? [key]) The elements of two sorted lists, or vectors, in order; of equal ones, those of a come first. With key, what that returns of the elements is compared (SRFI 95).
    (define merge
      (case-lambda
        ((a b less?)
         (if (vector? a) (vector-merge less? a b) (list-merge less? a b)))
        ((a b less? key)
         (if (vector? a)
             (list->vector (merge (vector->list a) (vector->list b) less? key))
             (map cdr
                  (list-merge (lambda (a b) (less? (car a) (car b)))
                              (decorated a key)
                              (decorated b key)))))))))

    """##)
    case 44:
        (#"srfi/98.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 98: environment variables.

    (define-library (srfi 98)
      (export get-environment-variable get-environment-variables)
      (import (only (scheme process-context) get-environment-variable get-environment-variables)))

    """##)
        default: preconditionFailure("there is no embedded file \(index)")
        }
    }
}
