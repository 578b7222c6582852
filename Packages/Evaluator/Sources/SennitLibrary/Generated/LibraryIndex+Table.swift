// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from the declarations in SennitLibrary by
//     swift run --package-path Packages/Evaluator generate-library-index

extension LibraryIndex {
    /// The name of each row, and a line break.
    static let names: StaticString = #"""
        %absent
        %adjoin
        %all-pairs?
        %all-tokens
        %alternatives-node
        %any-object?
        %ascii-tokens
        %assertion-node
        %assoc
        %bit-mask
        %both-tokens
        %bounded-hash
        %bounds->chars
        %bucket-find
        %bucket-without
        %cars
        %cdrs
        %chain?
        %char-set-bounds
        %character-set-predicate
        %character-tokens
        %check-element
        %check-hashing
        %check-key
        %check-same
        %check-same-maps
        %check-same-sets
        %combine-hashes
        %common-length
        %comparator-kind
        %compile-sre
        %criterion
        %custom-hash
        %decorated
        %default-rank
        %default<?
        %default<?-within
        %default=?
        %documentation
        %element-find
        %elements-at
        %elements-find
        %elements-fold
        %empty-hashmap
        %empty-set
        %equality-kind
        %every-set?
        %every-width?
        %expected
        %find-child
        %find-entry
        %fold-children
        %fold-entries
        %generate-alternatives
        %generate-parts
        %generate-plus
        %generate-repeat
        %generate-sequence
        %generate-set
        %generate-star
        %has?
        %hashmap
        %hashmap-bucket
        %hashmap-comparator
        %hashmap-delete
        %hashmap-merge
        %hashmap-native?
        %hashmap-ref
        %hashmap-root
        %hashmap-set
        %hashmap-set-bucket
        %holds-already?
        %holds-between?
        %in-all?
        %in-any?
        %json-entries
        %json-problem
        %json-problem-part
        %json-read
        %json-settings
        %json-sorted
        %json-value
        %json-write
        %kept?
        %known-order
        %list-end
        %list-has?
        %list-pair=
        %make-comparator
        %map-adjoin
        %map-delete
        %map-find
        %map-find-if
        %map-fold
        %map-kept
        %map-put
        %map-ref
        %map-set
        %map-with-alist
        %map-with-all
        %map-within?
        %maps-related?
        %match-failure
        %member
        %merge-down
        %merge-up
        %named-set-tokens
        %names-with
        %node-content
        %node-find
        %node-fold
        %node-is?
        %node-nullable?
        %node-size
        %node-width
        %number<?
        %pair-count
        %pairs-before-last
        %prefix?
        %range-bounds
        %range-tokens
        %read-form-sre
        %read-look
        %read-part
        %read-repeat
        %read-sequence
        %read-set
        %read-set-form
        %read-sre
        %read-sres
        %read-submatch
        %read-symbol-sre
        %read-union
        %record-field
        %record-of?
        %record-type
        %regexp-add-bounds
        %regexp-check-counts
        %regexp-check-match
        %regexp-emit
        %regexp-emit-at
        %regexp-first-match
        %regexp-flag?
        %regexp-flatten
        %regexp-fold
        %regexp-generate
        %regexp-next-match
        %regexp-parts
        %regexp-plain-sets
        %regexp-plain?
        %regexp-replace
        %regexp-reserve
        %regexp-set-code
        %regexp-span
        %regexp-split
        %regexp-submatch
        %regexp-submatch-number
        %regexp-substitute
        %regexp-with-flag
        %regexp-without-flag
        %repeat-node
        %reverse-list->string
        %reverse-list->vector
        %same-comparator?
        %same-key-comparator?
        %save-node
        %select
        %sequence-node
        %sequence<?
        %set
        %set-adjoin
        %set-bucket
        %set-comparator
        %set-contains?
        %set-delete
        %set-find
        %set-kept
        %set-map
        %set-member
        %set-merge
        %set-native?
        %set-node
        %set-node-find
        %set-node-fold
        %set-root
        %set-unfold
        %set-with
        %set-with-all
        %set-with-bucket
        %set-within?
        %set-without
        %sets-related?
        %shorter-end
        %shortest
        %sort-decorated
        %sort-down
        %sort-known
        %sort-up
        %split-where
        %sre-error
        %string-bounds
        %string-nodes
        %string-trim
        %subset?
        %trie-chunk
        %trie-join
        %trie-merged
        %trie-split
        %trie-union
        %tries-merged
        %trim-by
        %typed-hash
        %union-tokens
        %vector-pair=
        %without-tokens
        %word-node
        %word-tokens
        *
        +
        -
        /
        <
        <=
        <=?
        <?
        =
        =?
        >
        >=
        >=?
        >?
        abandon-port
        abs
        accept-connection
        accept-http
        acos
        alist->hashmap
        alist-cons
        alist-copy
        alist-delete
        always-operation
        angle
        answer
        any
        any-bit-set?
        append
        append-file
        append-in-order
        append-map
        append-reverse
        apply
        apply-list
        apply-wrappers
        apropos
        arithmetic-shift
        arity
        arity-error?
        asin
        assoc
        assq
        assv
        async
        atan
        binary-port?
        bit-count
        bit-field
        bit-field-any?
        bit-field-clear
        bit-field-every?
        bit-field-replace
        bit-field-replace-same
        bit-field-reverse
        bit-field-rotate
        bit-field-set
        bit-set?
        bit-swap
        bits
        bits->list
        bits->vector
        bitwise-and
        bitwise-andc1
        bitwise-andc2
        bitwise-eqv
        bitwise-fold
        bitwise-for-each
        bitwise-if
        bitwise-ior
        bitwise-nand
        bitwise-nor
        bitwise-not
        bitwise-orc1
        bitwise-orc2
        bitwise-unfold
        bitwise-xor
        boolean-hash
        boolean=?
        boolean?
        break
        bytevector
        bytevector-append
        bytevector-copy
        bytevector-length
        bytevector-u8-ref
        bytevector?
        c
        caaaar
        caaadr
        caaar
        caadar
        caaddr
        caadr
        caar
        cached-regexp
        cadaar
        cadadr
        cadar
        caddar
        cadddr
        caddr
        cadr
        call-handler
        call-renaming-transformer
        call-with-current-continuation
        call-with-dynamic-state
        call-with-guard
        call-with-input-file
        call-with-input-string
        call-with-limits
        call-with-output-file
        call-with-output-string
        call-with-parameters
        call-with-port
        call-with-resource
        call-with-tasks
        call-with-temporary-directory
        call-with-timeout
        call-with-times
        call-with-values
        call-within
        call-wound
        call/cc
        cancelled-error?
        car
        car+cdr
        cd
        cdaaar
        cdaadr
        cdaar
        cdadar
        cdaddr
        cdadr
        cdar
        cddaar
        cddadr
        cddar
        cdddar
        cddddr
        cdddr
        cddr
        cdr
        ceiling
        change-shield
        channel-capacity
        channel-close
        channel-closed?
        channel-length
        channel-receive
        channel-send
        channel-try-send
        channel?
        char->integer
        char-alphabetic?
        char-ci-hash
        char-ci<=?
        char-ci<?
        char-ci=?
        char-ci>=?
        char-ci>?
        char-downcase
        char-foldcase
        char-general-category
        char-hash
        char-lower-case?
        char-numeric?
        char-ready?
        char-set->sre
        char-set-field
        char-titlecase
        char-upcase
        char-upper-case?
        char-whitespace?
        char<=?
        char<?
        char=?
        char>=?
        char>?
        char?
        check-cancelled
        check-http-options
        choice-operation
        choose
        chunks-of
        circular-list?
        clear
        close-input-port
        close-output-port
        close-port
        code-point-ranges
        command-line
        common-tail
        comparator-check-type
        comparator-equality-predicate
        comparator-hash
        comparator-hash-function
        comparator-hashable?
        comparator-ordered?
        comparator-ordering-predicate
        comparator-test-type
        comparator-type-test-predicate
        comparator?
        compile-expression
        complete-request
        complex?
        concatenate
        condition-kind
        cons
        cons*
        continuation-winders
        copy-bit
        copy-file
        cos
        count
        current-dynamic-state
        current-error-port
        current-fiber
        current-handlers
        current-input-port
        current-jiffy
        current-output-port
        current-second
        current-source-position
        current-winders
        default-hash
        delete
        delete-directory
        delete-duplicates
        delete-file
        delete-tree
        denominator
        digit-value
        directory-entries
        disassemble
        display
        display-parts
        division-error?
        doc
        dotted-list?
        drop
        drop-right
        drop-while
        dynamic-wind
        eighth
        emergency-exit
        end-connection
        end-of-fiber?
        end-with-status
        entropy-random-state
        environment
        eof-object
        eof-object?
        eq?
        equal?
        eqv?
        error
        error-object-irritants
        error-object-message
        error-object?
        eval
        even?
        every
        every-bit-set?
        exact
        exact->inexact
        exact-integer-sqrt
        exact-integer?
        exact?
        exit
        exit-with
        exp
        expand-macros
        expt
        features
        fiber-activity
        fiber-allocated-bytes
        fiber-cancel
        fiber-cpu-seconds
        fiber-id
        fiber-name
        fiber-status
        fiber-wait
        fiber-waiting-seconds
        fiber?
        fibers
        fifth
        file-error?
        file-exists?
        file-stat
        filter
        filter-map
        find
        find-tail
        finite?
        first-set-bit
        floor
        floor-quotient
        floor-remainder
        floor/
        flush
        flush-output-port
        fold
        fold-left
        fold-right
        for-each
        force
        gcd
        generate-symbol
        generate-temporaries
        gensym
        get-environment-variable
        get-environment-variables
        get-output-bytevector
        get-output-string
        h
        handler-returned
        hashmap
        hashmap->alist
        hashmap-adjoin
        hashmap-any?
        hashmap-contains?
        hashmap-copy
        hashmap-count
        hashmap-delete
        hashmap-delete-all
        hashmap-difference
        hashmap-disjoint?
        hashmap-empty?
        hashmap-entries
        hashmap-every?
        hashmap-filter
        hashmap-find
        hashmap-fold
        hashmap-for-each
        hashmap-intern
        hashmap-intersection
        hashmap-key-comparator
        hashmap-keys
        hashmap-map
        hashmap-map->list
        hashmap-partition
        hashmap-pop
        hashmap-ref
        hashmap-ref/default
        hashmap-remove
        hashmap-replace
        hashmap-search
        hashmap-set
        hashmap-size
        hashmap-unfold
        hashmap-union
        hashmap-update
        hashmap-update/default
        hashmap-values
        hashmap-xor
        hashmap<=?
        hashmap<?
        hashmap=?
        hashmap>=?
        hashmap>?
        hashmap?
        header-name
        header-value
        help
        history
        http-date
        http-framing
        http-get
        http-head
        http-option
        http-request
        http-response
        http-serve
        http-status-text
        http-token?
        i
        identifier->symbol
        identifier?
        imag-part
        indexed-values
        inexact
        inexact->exact
        inexact?
        infinite?
        input-port-open?
        input-port?
        integer->char
        integer-length
        integer?
        interaction-environment
        io-error?
        iota
        jiffies-per-second
        json->string
        json-error-column
        json-error-line
        json-error-offset
        json-error-reason
        json-error?
        json-fold-array
        json-read
        json-write
        keep-connection?
        l
        last
        last-pair
        lcm
        length
        limit-error?
        list
        list->bits
        list->set
        list->string
        list->vector
        list-copy
        list-delete-neighbor-dups
        list-directory
        list-head
        list-index
        list-merge
        list-ref
        list-set
        list-sort
        list-sorted?
        list-tabulate
        list-tail
        list=
        list?
        listener-accept
        listener-close
        listener-port
        listener?
        load
        load-modules
        log
        ls
        lset-adjoin
        lset-diff+intersection
        lset-difference
        lset-intersection
        lset-union
        lset-xor
        lset<=
        lset=
        m
        macroexpand
        macroexpand-1
        macroexpand-all
        magnitude
        make-bytevector
        make-case-lambda
        make-channel
        make-comparator
        make-default-comparator
        make-directory
        make-done-promise
        make-environment
        make-eq-comparator
        make-equal-comparator
        make-eqv-comparator
        make-hashmap-comparator
        make-lazy-promise
        make-list
        make-list-comparator
        make-pair-comparator
        make-parameter
        make-parameter-object
        make-polar
        make-promise
        make-random-state
        make-record-accessor
        make-record-constructor
        make-record-predicate
        make-record-type
        make-rectangular
        make-regexp
        make-string
        make-symbolic-link
        make-temporary-directory
        make-vector
        make-vector-comparator
        map
        map-chunks
        max
        member
        memory
        memq
        memv
        metrics
        min
        module-information
        modules
        modulo
        nan?
        negative?
        newline
        ninth
        not
        not-pair?
        null-list?
        null?
        number->string
        number-hash
        number?
        numerator
        odd?
        open-binary-input-file
        open-binary-output-file
        open-file
        open-input-bytevector
        open-input-file
        open-input-string
        open-output-bytevector
        open-output-file
        open-output-string
        operation-cases
        operation-kind
        operation-object
        operation-value
        operation?
        otherwise-operation
        output-port-open?
        output-port?
        padded
        pair-fold
        pair-fold-right
        pair-for-each
        pair?
        parallel-map
        parameter-converter
        parse-request-line
        parse-status-line
        parse-url
        partition
        peek-char
        peek-u8
        perform-operation
        port?
        positive?
        procedure?
        process-error
        process-id
        process-input
        process-kill
        process-output
        process-run
        process-spawn
        process-wait
        process?
        promise-resolve
        promise-state
        promise?
        prompt
        pwd
        quotient
        race
        raise
        raise-continuable
        raise-io
        raise-timeout
        random-next-integer
        random-next-real
        random-state-jump
        random-state?
        range-error?
        rational?
        rationalize
        read
        read-bytevector
        read-bytevector-some
        read-char
        read-chunk-size
        read-error?
        read-file-bytes
        read-file-string
        read-http-body
        read-http-head
        read-http-line
        read-http-rest
        read-input
        read-line
        read-string
        read-u8
        read-whole-port
        real-part
        real-path
        real?
        receive-http-response
        receive-operation
        receive-request
        receive-request-body
        reduce
        reduce-right
        regexp
        regexp->sre
        regexp-behind
        regexp-byte
        regexp-continue
        regexp-extract
        regexp-field
        regexp-fold
        regexp-index
        regexp-match->list
        regexp-match-count
        regexp-match-object?
        regexp-match-submatch
        regexp-match-submatch-end
        regexp-match-submatch-start
        regexp-match?
        regexp-matches
        regexp-matches?
        regexp-next
        regexp-object?
        regexp-partition
        regexp-prepare
        regexp-replace
        regexp-replace-all
        regexp-search
        regexp-slot-count
        regexp-span
        regexp-split
        regexp?
        regs
        reload
        remainder
        remove
        rename-file
        rename-identifier
        report-http-error
        request-body
        request-header
        request-headers
        request-method
        request-path
        request-query
        request-target
        request-text
        reset-environment
        resolve-host
        response-body
        response-head
        response-header
        response-headers
        response-status
        response-text
        reverse
        reverse-list
        reverse-list->vector
        reverse-vector->list
        rewind
        round
        run
        run-step
        run-steps
        same-identifier?
        send-http-request
        send-later
        send-operation
        send-pieces
        send-slices
        serve-connection
        session-request
        set
        set->list
        set-adjoin
        set-any?
        set-contains?
        set-copy
        set-count
        set-delete
        set-delete-all
        set-difference
        set-disjoint?
        set-element-comparator
        set-empty?
        set-every?
        set-file-permissions
        set-filter
        set-find
        set-fold
        set-for-each
        set-intersection
        set-map
        set-member
        set-partition
        set-remove
        set-replace
        set-search
        set-size
        set-unfold
        set-union
        set-xor
        set<=?
        set<?
        set=?
        set>=?
        set>?
        set?
        seventh
        show-core-form
        show-field
        show-value
        shown-bytes
        shown-seconds
        signal-next
        signal-stop
        signal-watch
        sin
        sixth
        skip-trailer
        sleep
        sleep-operation
        slurp
        sort
        source
        source-location
        span
        spawn-call
        spawn-fiber
        spawn-group
        spawn-limited
        split-at
        sqrt
        square
        string
        string->json
        string->list
        string->number
        string->symbol
        string->utf8
        string->vector
        string-append
        string-ci-hash
        string-ci<=?
        string-ci<?
        string-ci=?
        string-ci>=?
        string-ci>?
        string-contains
        string-copy
        string-count
        string-criterion
        string-downcase
        string-foldcase
        string-for-each
        string-hash
        string-index
        string-join
        string-length
        string-map
        string-normalize-nfc
        string-normalize-nfd
        string-normalize-nfkc
        string-normalize-nfkd
        string-null?
        string-pad-left
        string-pad-right
        string-prefix?
        string-ref
        string-reverse
        string-search-forward
        string-split
        string-suffix?
        string-tabulate
        string-titlecase
        string-trim
        string-trim-left
        string-trim-right
        string-upcase
        string<=?
        string<?
        string=?
        string>=?
        string>?
        string?
        strip-syntax
        substring
        substring-bytes
        subvector
        symbol->string
        symbol-append
        symbol-hash
        symbol=?
        symbol?
        syntax-error?
        system-error?
        take
        take-right
        take-while
        tan
        task-cancel
        task-finished?
        task-map
        task-status
        task-wait
        task?
        tcp-connect
        tcp-listen
        tell
        tenth
        textual-port?
        throw-to
        timeout-error?
        trace-variables
        tracing
        truncate
        truncate-quotient
        truncate-remainder
        truncate/
        type-error?
        u8-ready?
        udp-bind
        udp-close
        udp-port
        udp-receive
        udp-send
        unbound-error?
        uncaught
        unfold
        unfold-right
        unix-connect
        unix-listen
        unslurp
        untrace-variables
        unwind-to
        unzip1
        unzip2
        unzip3
        unzip4
        unzip5
        uptime
        url-decode
        url-encode
        utf8->string
        valid-sre?
        values
        vector
        vector->bits
        vector->list
        vector->string
        vector-add-back
        vector-any
        vector-append
        vector-append-subvectors
        vector-binary-search
        vector-concatenate
        vector-copy
        vector-count
        vector-cumulate
        vector-delete-neighbor-dups
        vector-empty?
        vector-every
        vector-find-median
        vector-fold
        vector-fold-right
        vector-for-each
        vector-index
        vector-index-right
        vector-length
        vector-map
        vector-merge
        vector-partition
        vector-ref
        vector-remove-back
        vector-reverse
        vector-reverse-copy
        vector-select
        vector-separate
        vector-set
        vector-skip
        vector-skip-right
        vector-sort
        vector-sorted?
        vector-unfold
        vector-unfold-right
        vector=
        vector?
        wait-operation
        watch-file
        watcher-next
        watcher-stop
        wind-to
        with-exception-handler
        with-handlers
        with-input-from-file
        with-output-to-file
        with-output-to-string
        with-parameters
        with-task-group
        with-winder
        without-cancellation
        without-headers
        work-on
        wrap-operation
        write
        write-bytevector
        write-char
        write-file
        write-shared
        write-simple
        write-string
        write-to-process
        write-u8
        write-whole-file
        written
        xcons
        yield
        zero?
        zip

        """#

    /// Where the name of each row begins; after the last one, where it ends.
    static let starts: [UInt32] = [
        0, 8, 16, 28, 40, 59, 72, 86, 102, 109, 119, 132, 146, 161, 174, 190,
        196, 202, 210, 227, 252, 270, 285, 300, 311, 323, 340, 357, 373, 388, 405, 418,
        429, 442, 453, 467, 478, 496, 507, 522, 536, 549, 564, 579, 594, 605, 620, 632,
        646, 656, 668, 680, 695, 709, 732, 748, 763, 780, 799, 813, 828, 834, 843, 859,
        879, 895, 910, 927, 940, 954, 967, 987, 1003, 1019, 1028, 1037, 1051, 1065, 1084, 1095,
        1110, 1123, 1135, 1147, 1154, 1167, 1177, 1188, 1200, 1217, 1229, 1241, 1251, 1264, 1274, 1284,
        1293, 1302, 1311, 1327, 1341, 1354, 1369, 1384, 1392, 1404, 1414, 1432, 1444, 1458, 1469, 1480,
        1490, 1506, 1517, 1529, 1539, 1551, 1570, 1579, 1593, 1607, 1622, 1633, 1644, 1657, 1672, 1682,
        1697, 1707, 1718, 1733, 1750, 1762, 1776, 1788, 1801, 1820, 1841, 1861, 1874, 1890, 1910, 1924,
        1940, 1953, 1970, 1989, 2003, 2022, 2037, 2053, 2069, 2086, 2099, 2113, 2130, 2154, 2173, 2191,
        2212, 2225, 2247, 2269, 2287, 2309, 2320, 2328, 2343, 2355, 2360, 2372, 2384, 2400, 2415, 2427,
        2437, 2447, 2456, 2468, 2479, 2492, 2502, 2517, 2532, 2542, 2554, 2564, 2578, 2595, 2608, 2621,
        2636, 2649, 2659, 2675, 2686, 2698, 2707, 2720, 2731, 2746, 2760, 2773, 2782, 2794, 2805, 2818,
        2830, 2842, 2856, 2865, 2877, 2891, 2905, 2921, 2932, 2945, 2947, 2949, 2951, 2953, 2955, 2958,
        2962, 2965, 2967, 2970, 2972, 2975, 2979, 2982, 2995, 2999, 3017, 3029, 3034, 3049, 3060, 3071,
        3084, 3101, 3107, 3114, 3118, 3131, 3138, 3150, 3166, 3177, 3192, 3198, 3209, 3224, 3232, 3249,
        3255, 3268, 3273, 3279, 3284, 3289, 3295, 3300, 3313, 3323, 3333, 3348, 3364, 3381, 3399, 3422,
        3440, 3457, 3471, 3480, 3489, 3494, 3505, 3518, 3530, 3544, 3558, 3570, 3583, 3600, 3611, 3623,
        3636, 3648, 3660, 3673, 3686, 3701, 3713, 3726, 3736, 3745, 3751, 3762, 3780, 3796, 3814, 3832,
        3844, 3846, 3853, 3860, 3866, 3873, 3880, 3886, 3891, 3905, 3912, 3919, 3925, 3932, 3939, 3945,
        3950, 3963, 3989, 4020, 4044, 4060, 4081, 4104, 4121, 4143, 4167, 4188, 4203, 4222, 4238, 4268,
        4286, 4302, 4319, 4331, 4342, 4350, 4367, 4371, 4379, 4382, 4389, 4396, 4402, 4409, 4416, 4422,
        4427, 4434, 4441, 4447, 4454, 4461, 4467, 4472, 4476, 4484, 4498, 4515, 4529, 4545, 4560, 4576,
        4589, 4606, 4615, 4629, 4646, 4659, 4670, 4680, 4690, 4701, 4711, 4725, 4739, 4761, 4771, 4788,
        4802, 4814, 4828, 4843, 4858, 4870, 4887, 4904, 4912, 4919, 4926, 4934, 4941, 4947, 4963, 4982,
        4999, 5006, 5016, 5031, 5037, 5054, 5072, 5083, 5101, 5114, 5126, 5148, 5178, 5194, 5219, 5240,
        5260, 5290, 5311, 5342, 5354, 5373, 5390, 5399, 5411, 5426, 5431, 5437, 5458, 5467, 5477, 5481,
        5487, 5509, 5528, 5542, 5559, 5578, 5592, 5612, 5627, 5651, 5667, 5680, 5687, 5704, 5722, 5734,
        5746, 5758, 5770, 5788, 5800, 5808, 5822, 5838, 5842, 5855, 5860, 5871, 5882, 5895, 5902, 5917,
        5932, 5946, 5962, 5983, 5995, 6006, 6018, 6022, 6029, 6034, 6040, 6063, 6084, 6098, 6103, 6109,
        6115, 6130, 6136, 6151, 6170, 6185, 6192, 6197, 6207, 6211, 6225, 6230, 6239, 6254, 6276, 6289,
        6307, 6316, 6327, 6340, 6351, 6373, 6380, 6387, 6393, 6405, 6418, 6428, 6435, 6446, 6451, 6461,
        6469, 6483, 6489, 6504, 6520, 6527, 6533, 6551, 6556, 6566, 6577, 6586, 6592, 6596, 6612, 6633,
        6640, 6665, 6691, 6713, 6731, 6733, 6750, 6758, 6773, 6788, 6801, 6819, 6832, 6846, 6861, 6880,
        6899, 6917, 6932, 6948, 6963, 6978, 6991, 7004, 7021, 7036, 7057, 7080, 7093, 7105, 7123, 7141,
        7153, 7165, 7185, 7200, 7216, 7231, 7243, 7256, 7271, 7285, 7300, 7323, 7338, 7350, 7361, 7371,
        7381, 7392, 7402, 7411, 7423, 7436, 7441, 7449, 7459, 7472, 7481, 7491, 7503, 7516, 7530, 7541,
        7558, 7570, 7572, 7591, 7603, 7613, 7628, 7636, 7651, 7660, 7670, 7687, 7699, 7713, 7728, 7737,
        7761, 7771, 7776, 7795, 7808, 7826, 7842, 7860, 7878, 7890, 7906, 7916, 7927, 7944, 7946, 7951,
        7961, 7965, 7972, 7985, 7990, 8001, 8011, 8024, 8037, 8047, 8073, 8088, 8098, 8109, 8120, 8129,
        8138, 8148, 8161, 8175, 8185, 8191, 8197, 8213, 8228, 8242, 8252, 8257, 8270, 8274, 8277, 8289,
        8312, 8328, 8346, 8357, 8366, 8373, 8379, 8381, 8393, 8407, 8423, 8433, 8449, 8466, 8479, 8495,
        8519, 8534, 8552, 8569, 8588, 8610, 8630, 8654, 8672, 8682, 8703, 8724, 8739, 8761, 8772, 8785,
        8803, 8824, 8848, 8870, 8887, 8904, 8916, 8928, 8947, 8972, 8984, 9007, 9011, 9022, 9026, 9033,
        9040, 9045, 9050, 9058, 9062, 9081, 9089, 9096, 9101, 9111, 9119, 9125, 9129, 9139, 9150, 9156,
        9171, 9183, 9191, 9201, 9206, 9229, 9253, 9263, 9285, 9301, 9319, 9342, 9359, 9378, 9394, 9409,
        9426, 9442, 9453, 9473, 9491, 9504, 9511, 9521, 9537, 9551, 9557, 9570, 9590, 9609, 9627, 9637,
        9647, 9657, 9665, 9683, 9689, 9699, 9710, 9724, 9735, 9749, 9762, 9777, 9789, 9803, 9816, 9825,
        9841, 9855, 9864, 9871, 9875, 9884, 9889, 9895, 9913, 9922, 9936, 9956, 9973, 9991, 10005, 10018,
        10028, 10040, 10045, 10061, 10082, 10092, 10108, 10120, 10136, 10153, 10168, 10183, 10198, 10213, 10224, 10234,
        10246, 10254, 10270, 10280, 10290, 10296, 10318, 10336, 10352, 10373, 10380, 10393, 10400, 10412, 10426, 10438,
        10454, 10469, 10482, 10494, 10507, 10526, 10545, 10566, 10588, 10614, 10642, 10656, 10671, 10687, 10699, 10714,
        10731, 10746, 10761, 10780, 10794, 10812, 10824, 10837, 10845, 10850, 10857, 10867, 10874, 10886, 10904, 10922,
        10935, 10950, 10966, 10981, 10994, 11008, 11023, 11036, 11054, 11067, 11081, 11095, 11111, 11128, 11144, 11158,
        11166, 11179, 11200, 11221, 11228, 11234, 11238, 11247, 11257, 11274, 11292, 11303, 11318, 11330, 11342, 11359,
        11375, 11379, 11389, 11400, 11409, 11423, 11432, 11442, 11453, 11468, 11483, 11497, 11520, 11531, 11542, 11563,
        11574, 11583, 11592, 11605, 11622, 11630, 11641, 11655, 11666, 11678, 11689, 11698, 11709, 11719, 11727, 11734,
        11740, 11746, 11753, 11759, 11764, 11772, 11787, 11798, 11809, 11821, 11835, 11847, 11859, 11872, 11876, 11882,
        11895, 11901, 11917, 11923, 11928, 11935, 11951, 11956, 11967, 11979, 11991, 12005, 12014, 12019, 12026, 12033,
        12046, 12059, 12074, 12089, 12102, 12117, 12131, 12146, 12159, 12171, 12183, 12196, 12208, 12224, 12236, 12249,
        12266, 12282, 12298, 12314, 12326, 12339, 12351, 12365, 12376, 12397, 12418, 12440, 12462, 12475, 12491, 12508,
        12523, 12534, 12549, 12571, 12584, 12599, 12615, 12632, 12644, 12661, 12679, 12693, 12703, 12712, 12721, 12731,
        12740, 12748, 12761, 12771, 12787, 12797, 12812, 12826, 12838, 12847, 12855, 12869, 12883, 12888, 12899, 12910,
        12914, 12926, 12941, 12950, 12962, 12972, 12978, 12990, 13001, 13006, 13012, 13026, 13035, 13050, 13066, 13074,
        13083, 13101, 13120, 13130, 13142, 13152, 13161, 13171, 13180, 13192, 13201, 13216, 13225, 13232, 13245, 13258,
        13270, 13278, 13296, 13306, 13313, 13320, 13327, 13334, 13341, 13348, 13359, 13370, 13383, 13394, 13401, 13408,
        13421, 13434, 13449, 13465, 13476, 13490, 13515, 13536, 13555, 13567, 13580, 13596, 13624, 13638, 13651, 13670,
        13682, 13700, 13716, 13729, 13748, 13762, 13773, 13786, 13803, 13814, 13833, 13848, 13868, 13882, 13898, 13909,
        13921, 13939, 13951, 13966, 13980, 14000, 14008, 14016, 14031, 14042, 14055, 14068, 14076, 14099, 14113, 14134,
        14154, 14176, 14192, 14208, 14220, 14241, 14257, 14265, 14280, 14286, 14303, 14314, 14325, 14338, 14351, 14364,
        14381, 14390, 14407, 14415, 14421, 14427, 14433, 14437,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x25fd0090, 0x25fd012e, 0x25fd0136, 0x25fd017e, 0x25fd0193, 0x25fd0021, 0x25fd017d, 0x25fd0197,
        0x252d0001, 0x25fd001f, 0x25fd0183, 0x25fd0043, 0x25fd016e, 0x25fd0096, 0x25fd0097, 0x252e0001,
        0x252e0002, 0x25fd012c, 0x25fd017b, 0x254b0000, 0x25fd017a, 0x25fd0094, 0x25fd0092, 0x25fd009b,
        0x25fd012b, 0x25fd00ac, 0x25fd0200, 0x25fd0023, 0x25fd0240, 0x25430001, 0x25fd015e, 0x25fd0237,
        0x25fd0095, 0x25fd022c, 0x25fd0028, 0x25fd0027, 0x25fd0029, 0x25fd0026, 0x25480000, 0x25fd01f5,
        0x25fd024d, 0x25fd01fe, 0x25fd01fc, 0x25fd0091, 0x25fd01fb, 0x25fd0020, 0x25fd0194, 0x25fd016d,
        0x25fd0093, 0x25fd00a8, 0x25fd00a7, 0x25fd00a4, 0x25fd00a3, 0x25fd016c, 0x25fd0160, 0x25fd016a,
        0x25fd016b, 0x25fd0168, 0x25fd0167, 0x25fd0169, 0x25fd01f7, 0x25450000, 0x25450006, 0x25450005,
        0x25450004, 0x25450009, 0x25450001, 0x25450002, 0x25450008, 0x25450003, 0x25450007, 0x25fd012a,
        0x25fd0024, 0x25fd012f, 0x25fd0130, 0x253f0002, 0x253f0003, 0x25fd00f9, 0x253f0000, 0x25fd00f8,
        0x25fd00fa, 0x25fd00f7, 0x253f0001, 0x25fd013c, 0x25fd0227, 0x252e0000, 0x25fd0129, 0x25fd0116,
        0x25430000, 0x25fd009e, 0x25fd009d, 0x25fd0098, 0x25fd00a5, 0x25fd00a1, 0x25fd00ad, 0x25fd009c,
        0x25fd0099, 0x25fd009a, 0x25fd00a0, 0x25fd009f, 0x25fd008e, 0x25fd008f, 0x254a0000, 0x252d0000,
        0x25fd0229, 0x25fd0228, 0x25fd0186, 0x25480001, 0x25fd018f, 0x25fd00a6, 0x25fd00a2, 0x25fd0190,
        0x25fd018e, 0x25fd018c, 0x25fd018d, 0x25fd002a, 0x254a0004, 0x25fd0117, 0x254a0005, 0x25fd018a,
        0x25fd0179, 0x25fd019d, 0x25fd01a2, 0x25fd01a3, 0x25fd01a0, 0x25fd019b, 0x25fd0187, 0x25fd0189,
        0x25fd0198, 0x25fd019a, 0x25fd01a1, 0x25fd019c, 0x25fd0188, 0x254a0003, 0x254a0001, 0x254a0002,
        0x25fd0181, 0x25fd019f, 0x25fd0172, 0x25fd0162, 0x25fd0164, 0x25fd0171, 0x25fd01a4, 0x25fd0161,
        0x25fd0175, 0x25fd0166, 0x25fd0170, 0x25fd0176, 0x25fd0182, 0x25fd017f, 0x25fd0177, 0x25fd0163,
        0x25fd015f, 0x25fd016f, 0x25fd0165, 0x25fd0173, 0x25fd0174, 0x25fd0178, 0x25fd01a5, 0x25fd01a6,
        0x25fd0195, 0x252f0001, 0x252f0000, 0x25fd0025, 0x25fd00ab, 0x25fd0196, 0x25fd0226, 0x25fd0192,
        0x25fd002b, 0x25470000, 0x25470004, 0x25470007, 0x25470006, 0x25470002, 0x25470005, 0x25fd01f6,
        0x25fd0201, 0x25fd021c, 0x25470003, 0x2547000a, 0x25470001, 0x25fd0191, 0x25fd01ff, 0x25fd01fd,
        0x25470009, 0x25fd021b, 0x25fd01f8, 0x25fd01fa, 0x25470008, 0x25fd0202, 0x25fd01f9, 0x25fd0203,
        0x25fd013b, 0x25fd024c, 0x25fd022d, 0x25fd022b, 0x25300000, 0x25fd022a, 0x25fd0118, 0x25fd018b,
        0x25fd017c, 0x25fd0199, 0x254b0001, 0x25fd012d, 0x2545000a, 0x2545000c, 0x25fd00aa, 0x2545000b,
        0x2545000d, 0x25fd00a9, 0x25fd0238, 0x25fd0022, 0x25fd0180, 0x25fd024e, 0x25fd0184, 0x25fd019e,
        0x25fd0185, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041,
        0x1bfd003f, 0x01040000, 0x1bfd003e, 0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x253e0006,
        0x01050004, 0x25fd00cd, 0x25fd00cc, 0x0b230009, 0x1cfd00b0, 0x12fd0113, 0x12fd0114, 0x12fd0115,
        0x1632000d, 0x0c240005, 0x25fd00d7, 0x12fd011b, 0x10fd000b, 0x010c0004, 0x19fd006d, 0x25fd0069,
        0x12fd0147, 0x12270006, 0x01fe0000, 0x25fd0052, 0x25fd0064, 0x1efd0054, 0x10250004, 0x24fd01cf,
        0x11260002, 0x0b230008, 0x01fd013a, 0x010d0002, 0x010d0003, 0x15310001, 0x0b23000a, 0x01160004,
        0x10250005, 0x10fd000e, 0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016,
        0x10fd0015, 0x10fd0012, 0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001,
        0x10fd0003, 0x10fd0004, 0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001,
        0x10fd0002, 0x10250000, 0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005,
        0x010e0004, 0x12fd0112, 0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000,
        0x24fd01c7, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005,
        0x25490001, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006,
        0x25fd00d4, 0x25fd0151, 0x01fe0003, 0x25fe0005, 0x25fd0051, 0x07fd0153, 0x00fd0159, 0x15fd005c,
        0x07fd0154, 0x00fd0157, 0x25fd0050, 0x01fd0152, 0x25fd015b, 0x25fd0065, 0x19fd0071, 0x15fd005b,
        0x24fd01d3, 0x01fe0002, 0x25fd00cb, 0x25fe0006, 0x01fe0004, 0x11260009, 0x010b0001, 0x12fd0107,
        0x24fd01db, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007,
        0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002,
        0x01080001, 0x25330002, 0x16320007, 0x16320005, 0x16320006, 0x16320008, 0x16320003, 0x16320002,
        0x16320004, 0x16320001, 0x01100001, 0x031b0005, 0x1bfd0036, 0x031b0003, 0x031b0001, 0x031b0000,
        0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x134d0004, 0x1bfd0035, 0x031b0009, 0x031b0006,
        0x01180002, 0x20fd01ab, 0x25490005, 0x134d0005, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006,
        0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x25330005, 0x25fd00c4, 0x1632000e,
        0x25340004, 0x25fd0066, 0x12fd00fe, 0x24fd01c8, 0x01160008, 0x01160009, 0x01160007, 0x134d0007,
        0x061e0000, 0x25fd004f, 0x1bfd003c, 0x1b420002, 0x1bfd003d, 0x1b420004, 0x1b420006, 0x1b420005,
        0x1b420003, 0x1bfd003b, 0x1b420001, 0x1b420000, 0x25410001, 0x25fd00d1, 0x01030001, 0x12270007,
        0x11260000, 0x010b0000, 0x12270000, 0x252a0006, 0x10fd0009, 0x19fd006e, 0x0b230006, 0x12fd011d,
        0x252a0000, 0x01ff0002, 0x15310004, 0x252a0001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002,
        0x114c0000, 0x252a0005, 0x1b420007, 0x12fd0145, 0x193a0004, 0x12fd0146, 0x071f0005, 0x19fd0070,
        0x01070003, 0x031b000d, 0x193a0002, 0x24fd01d1, 0x09210003, 0x25fd01e5, 0x11260005, 0x1efd0053,
        0x12fd00ff, 0x12fd014a, 0x12fd0109, 0x12fd0120, 0x01fd0047, 0x12fd0104, 0x06fd004b, 0x25fd00cf,
        0x25fd00d5, 0x18380008, 0x214e0001, 0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002,
        0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c, 0x12fd011c,
        0x10fd000c, 0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006, 0x06fd004a, 0x252a000b,
        0x0b230003, 0x25500002, 0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006, 0x15310011,
        0x1531000c, 0x1531000b, 0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d, 0x12fd0101,
        0x01020005, 0x071f0004, 0x193a0001, 0x12fd013d, 0x12fd0148, 0x12fd0119, 0x12fd011a, 0x0b230000,
        0x10fd000d, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x24fd01dc, 0x01190005, 0x12fd0140,
        0x12fd0141, 0x12fd0142, 0x01fd0138, 0x04fd0049, 0x01050006, 0x00000001, 0x22fd0150, 0x224f0000,
        0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x24fd01ce, 0x252a000a, 0x1cfd00ae, 0x1cfd0082,
        0x1cfd00b5, 0x1cfd0075, 0x1cfd00b1, 0x1cfd0081, 0x1cfd0074, 0x1cfd00b8, 0x1cfd00b9, 0x1cfd008b,
        0x1cfd0083, 0x1c440002, 0x1cfd0079, 0x1cfd0076, 0x1cfd007e, 0x1cfd0073, 0x1cfd007d, 0x1cfd007c,
        0x1cfd00ba, 0x1cfd008a, 0x1cfd00b4, 0x1cfd0077, 0x1cfd007a, 0x1cfd007b, 0x1cfd0080, 0x1cfd00bd,
        0x1cfd00b2, 0x1cfd00b3, 0x1cfd007f, 0x1cfd00b7, 0x1cfd00be, 0x1cfd00b6, 0x1c440001, 0x1cfd00af,
        0x1cfd0089, 0x1cfd00bb, 0x1cfd00bc, 0x1cfd0078, 0x1cfd008c, 0x1cfd0087, 0x1cfd0085, 0x1cfd0084,
        0x1cfd0088, 0x1cfd0086, 0x1c440000, 0x25fd00c3, 0x25fd00c2, 0x24fd01cd, 0x24fd01ca, 0x253e0008,
        0x253e0003, 0x1afd00ec, 0x253e0005, 0x25fd00c5, 0x1afd00eb, 0x1afd00e3, 0x1afd00ea, 0x1afd00e9,
        0x253e0004, 0x24fd01d6, 0x224f0002, 0x224f0001, 0x0c240003, 0x25330003, 0x01070001, 0x00010000,
        0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x10250006, 0x01030004, 0x0f400000,
        0x11260007, 0x12270001, 0x0a220001, 0x1ffd00f1, 0x1ffd00f5, 0x1ffd00f4, 0x1ffd00f6, 0x1ffd00f3,
        0x1ffd00f2, 0x1ffd00ef, 0x1ffd00ed, 0x1ffd00f0, 0x25fd00d3, 0x24fd01cb, 0x12270005, 0x12270004,
        0x01050007, 0x010c0003, 0x11260008, 0x010c0001, 0x10fd0018, 0x1dfd0206, 0x01110009, 0x01120006,
        0x010c0008, 0x12fd021f, 0x19fd006f, 0x12270002, 0x12fd011e, 0x12fd021e, 0x010c0007, 0x12270003,
        0x12fd022e, 0x12fd021d, 0x12fd014b, 0x010c0006, 0x12fd0100, 0x010c0000, 0x17360004, 0x17360006,
        0x17360005, 0x17360007, 0x0efd0057, 0x23fd01df, 0x0b230004, 0x24fd01da, 0x12fd0123, 0x12fd0128,
        0x12fd0126, 0x12fd0125, 0x12fd0124, 0x12fd0127, 0x12fd0121, 0x12fd0122, 0x24fd01cc, 0x22fd014d,
        0x22fd014c, 0x22fd014e, 0x0c240004, 0x01130001, 0x252a000c, 0x16320000, 0x1bfd002c, 0x1bfd002d,
        0x193a0003, 0x252c0001, 0x25410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f, 0x1cfd008d, 0x252c0000,
        0x010c0002, 0x1bfd0032, 0x1bfd0031, 0x01fd0048, 0x252a0007, 0x0c240001, 0x041d0001, 0x214e0000,
        0x252b0003, 0x252b0001, 0x252b0002, 0x252b0000, 0x0c240000, 0x25490000, 0x01110001, 0x193a0006,
        0x193a0009, 0x01120001, 0x1bfd0033, 0x01fd0137, 0x25fd0067, 0x01040005, 0x01fd0139, 0x24fd01d7,
        0x010d0000, 0x010d0001, 0x15370000, 0x01040006, 0x23fd01e1, 0x23fd01e0, 0x01060002, 0x0b230002,
        0x0103000a, 0x01190002, 0x12fd0105, 0x010e0003, 0x12fd00fc, 0x12fd00fd, 0x010b0004, 0x010a0000,
        0x1bfd003a, 0x01030000, 0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x193a0000, 0x01170003,
        0x071f0000, 0x01170000, 0x01170004, 0x071f0002, 0x01170001, 0x25fd0063, 0x25340001, 0x25340002,
        0x25340003, 0x16320010, 0x25340000, 0x01160006, 0x01160002, 0x25fd01e7, 0x12fd0133, 0x12fd0134,
        0x12fd0135, 0x010b0003, 0x15fd0060, 0x252a0008, 0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd013f,
        0x01180001, 0x01180006, 0x16fd0062, 0x01160000, 0x01030009, 0x01140000, 0x18380005, 0x18380002,
        0x18380003, 0x18380007, 0x18380004, 0x18fd015a, 0x18380000, 0x18380006, 0x18380001, 0x252c0003,
        0x252c0002, 0x041d0000, 0x24fd01c9, 0x24fd01d9, 0x01060000, 0x15fd005f, 0x01fd0045, 0x01fd0046,
        0x253e0007, 0x25330004, 0x214e0003, 0x214e0004, 0x214e0005, 0x214e0002, 0x11260004, 0x01030003,
        0x01080004, 0x08200000, 0x01180008, 0x17360008, 0x01180000, 0x253e0002, 0x01020004, 0x19fd006b,
        0x19fd006a, 0x25fd00c8, 0x253e0000, 0x253e0001, 0x25fd00c1, 0x25510001, 0x01180003, 0x01180004,
        0x01180005, 0x25fd015d, 0x0c240002, 0x193a0008, 0x01030002, 0x25fd00c0, 0x16320009, 0x25fd00d0,
        0x25fd00d2, 0x12fd0143, 0x12fd0144, 0x20fd01a7, 0x20fd01a9, 0x2549000d, 0x2549000b, 0x25490009,
        0x20fd01b6, 0x25490004, 0x20fd01b5, 0x2549000a, 0x20fd01b4, 0x20fd01b0, 0x25490003, 0x20fd01b1,
        0x20fd01b3, 0x20fd01b2, 0x20fd01af, 0x20fd01ac, 0x20fd01ad, 0x25490008, 0x25490002, 0x20fd01b8,
        0x25490007, 0x20fd01b9, 0x20fd01ba, 0x20fd01ae, 0x2549000c, 0x25490006, 0x20fd01b7, 0x20fd01a8,
        0x24fd01dd, 0x23fd01de, 0x01060001, 0x12fd013e, 0x193a0005, 0x25500000, 0x25fd00d6, 0x1afd00e1,
        0x1afd00e0, 0x1afd00df, 0x1afd00db, 0x1afd00dd, 0x1afd00de, 0x1afd00dc, 0x1afd00e2, 0x24fd01c5,
        0x17360009, 0x1afd00e7, 0x25fd00d9, 0x1afd00e6, 0x1afd00e5, 0x1afd00e4, 0x1afd00e8, 0x010c0005,
        0x252a000d, 0x14fd024b, 0x14fd024a, 0x25fd004c, 0x01080003, 0x24fd01c6, 0x25fd0059, 0x25fd0058,
        0x25500001, 0x25fd00bf, 0x25fd00d8, 0x1632000a, 0x25fd00ca, 0x25fd00da, 0x25fd00ce, 0x25510000,
        0x1dfd0204, 0x1dfd021a, 0x1dfd020a, 0x1dfd0211, 0x1dfd0207, 0x1dfd0219, 0x1dfd0210, 0x1dfd020c,
        0x1dfd020d, 0x1dfd01f3, 0x1dfd01eb, 0x1dfd0209, 0x1d460002, 0x1dfd0212, 0x193a0007, 0x1dfd0216,
        0x1dfd020f, 0x1dfd0215, 0x1dfd0214, 0x1dfd01f2, 0x1dfd0213, 0x1dfd0208, 0x1dfd0218, 0x1dfd0217,
        0x1dfd020b, 0x1dfd020e, 0x1d460001, 0x1dfd0205, 0x1dfd01f1, 0x1dfd01f4, 0x1dfd01ef, 0x1dfd01ed,
        0x1dfd01ec, 0x1dfd01f0, 0x1dfd01ee, 0x1d460000, 0x12fd0103, 0x24fd01d2, 0x25fd01e4, 0x25fd01e2,
        0x25fd01e9, 0x25fd01e8, 0x18390001, 0x18390002, 0x18390000, 0x0b230005, 0x12fd0102, 0x25fd00c9,
        0x15310013, 0x1632000c, 0x24fd01c3, 0x12fd022f, 0x24fd01d0, 0x114c0001, 0x12fd0111, 0x25330001,
        0x15310000, 0x25330000, 0x25350000, 0x12fd010a, 0x0b23000b, 0x01050005, 0x01110002, 0x1ffd00ee,
        0x01110008, 0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007, 0x1bfd0038, 0x031c0003,
        0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002, 0x13280002, 0x01110006, 0x13fd0232, 0x13fd0231,
        0x031c0006, 0x031c0007, 0x01fd01be, 0x1bfd0037, 0x13fd0233, 0x13280005, 0x01110003, 0x01fd01bd,
        0x134d0001, 0x134d0000, 0x134d0003, 0x134d0002, 0x13280000, 0x13280008, 0x13280009, 0x13280003,
        0x01110004, 0x13280007, 0x13280001, 0x13280006, 0x13280004, 0x13fd01bf, 0x134d0006, 0x13fd0234,
        0x13fd0235, 0x13fd0236, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e,
        0x01110000, 0x22fd014f, 0x01110005, 0x2549000e, 0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039,
        0x010f0001, 0x010f0000, 0x11260006, 0x1126000a, 0x12fd0149, 0x12fd0108, 0x12fd011f, 0x0b230007,
        0x15310007, 0x1531000a, 0x15fd0061, 0x15310009, 0x15fd005a, 0x15310003, 0x17360000, 0x17360002,
        0x25fd01e3, 0x12fd0106, 0x01160003, 0x25fe0007, 0x25fd00c7, 0x24fd01d4, 0x25fd01ea, 0x01080002,
        0x01060003, 0x01060004, 0x01060005, 0x11260001, 0x01180007, 0x173c0000, 0x173c0004, 0x173c0003,
        0x173c0002, 0x173c0001, 0x11260003, 0x252a0009, 0x12fd0131, 0x12fd0132, 0x17360001, 0x17360003,
        0x24fd01c4, 0x24fd01d5, 0x25fd004d, 0x12fd010c, 0x12fd010d, 0x12fd010e, 0x12fd010f, 0x12fd0110,
        0x24fd01d8, 0x1a3d0001, 0x1a3d0000, 0x01130007, 0x20fd01aa, 0x01fe0001, 0x01120002, 0x10fd001a,
        0x01120005, 0x0111000b, 0x14290002, 0x14fd023d, 0x01120008, 0x14fd0244, 0x14fd023c, 0x14fd0243,
        0x01120007, 0x14fd0248, 0x14fd0249, 0x14fd0222, 0x14fd0245, 0x14fd023e, 0x14fd0223, 0x14fd01c1,
        0x14fd0247, 0x01fd01bc, 0x14fd01c2, 0x14fd0239, 0x01120003, 0x01fd01bb, 0x14fd0221, 0x14fd023f,
        0x01120004, 0x14290003, 0x14290004, 0x14fd0242, 0x14fd0224, 0x14fd0225, 0x14290001, 0x14fd023a,
        0x14fd023b, 0x14fd0230, 0x14fd0220, 0x14fd01c0, 0x14fd0241, 0x14fd0246, 0x01120000, 0x1632000b,
        0x193b0000, 0x193b0001, 0x193b0002, 0x25fd004e, 0x01fd0044, 0x252a0002, 0x07fd0155, 0x07fd0156,
        0x00fd0158, 0x252a0003, 0x15fd005d, 0x252a0004, 0x15fd005e, 0x25fd00c6, 0x25fd0068, 0x1632000f,
        0x09210000, 0x01190004, 0x01190000, 0x19fd006c, 0x09210002, 0x09210001, 0x01190001, 0x25fd015c,
        0x01190003, 0x25fd0072, 0x25fd01e6, 0x12fd00fb, 0x15310012, 0x01030008, 0x12fd010b,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        722, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 279, 342, 65535, 65535, 65535, 65535, 65535, 347,
        65535, 65535, 190, 940, 331, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1105, 65535, 111, 65535, 65535, 47, 266, 287, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 979,
        65535, 1071, 65535, 65535, 65535, 65535, 395, 65535, 65535, 65535, 537, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 124, 65535, 65535, 65535, 65535, 432, 65535, 65535, 304, 65535, 65535, 65535, 809, 65535,
        212, 387, 65535, 18, 954, 65535, 563, 255, 1024, 589, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 142, 65535, 65535, 65535, 65535, 108, 608, 29, 65535, 567, 65535, 65535, 65535, 78, 65535,
        65535, 65535, 377, 65535, 65535, 65535, 320, 0, 65535, 65535, 757, 573, 292, 155, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 106, 931, 65535, 65535, 193, 1064, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 214, 675, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 40, 820, 1044, 267, 65535, 65535, 65535, 385, 560, 65535, 65535, 65535, 519,
        604, 65535, 65535, 65535, 744, 1083, 65535, 65535, 788, 65535, 65535, 775, 65535, 65535, 273, 65535,
        65535, 546, 230, 934, 65535, 65535, 65535, 65535, 695, 65535, 65535, 65535, 65535, 65535, 311, 65535,
        774, 65535, 65535, 65535, 63, 14, 1068, 65535, 65535, 180, 65535, 65535, 1045, 65535, 65535, 242,
        313, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 39, 65535, 65535, 65535,
        65535, 65535, 65535, 402, 699, 597, 65535, 65535, 65535, 65535, 65535, 65535, 440, 65535, 65535, 65535,
        65535, 65535, 984, 65535, 65535, 295, 65535, 1020, 65535, 65535, 48, 65535, 65535, 65535, 44, 65535,
        65535, 65535, 65535, 65535, 65535, 240, 65535, 65535, 65535, 65535, 65535, 823, 1093, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 217, 65535, 638, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 88,
        135, 948, 65535, 528, 428, 65535, 65535, 65535, 65535, 65535, 65535, 552, 65535, 65535, 636, 65535,
        65535, 264, 647, 1018, 65535, 65535, 65535, 65535, 65535, 188, 472, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 439, 65535, 65535, 9, 216, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 486,
        65535, 65535, 244, 65535, 65535, 145, 682, 65535, 993, 65535, 698, 65535, 65535, 65535, 65535, 824,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 627, 65535, 248, 65535, 65535, 383, 65535, 65535, 65535,
        65535, 65535, 904, 290, 1027, 414, 65535, 872, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        628, 65535, 65535, 651, 65535, 65535, 65535, 892, 65535, 65535, 65535, 65535, 65535, 87, 65535, 65535,
        65535, 421, 989, 65535, 65535, 65535, 65535, 65535, 65535, 855, 65535, 65535, 80, 65535, 65535, 65535,
        65535, 23, 65535, 218, 65535, 625, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 400,
        65535, 65535, 65535, 65535, 70, 961, 65535, 65535, 65535, 1120, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 206, 65535, 65535, 1099, 1123, 65535, 65535, 1114, 334, 65535, 65535, 65535, 65535, 65535,
        65535, 252, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 122, 466, 140, 640, 259,
        544, 1036, 65535, 65535, 65535, 65535, 65535, 65535, 382, 1077, 1043, 65535, 442, 974, 65535, 65535,
        65535, 730, 65535, 804, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 632, 65535, 65535, 977,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 540, 65535, 312, 595, 65535, 470,
        65535, 65535, 803, 462, 844, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 291, 65535,
        65535, 991, 65535, 380, 65535, 65535, 65535, 680, 65535, 764, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 130, 65535, 67, 65535, 65535, 65535, 65535, 65535, 119, 65535, 65535, 65535, 65535, 65535, 65535,
        525, 1030, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 487, 65535, 341, 65535, 65535, 65535,
        65535, 65535, 65535, 234, 65535, 488, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 55, 65535, 65535, 65535, 65535, 968, 65535, 65535, 65535, 65535, 498, 918, 994, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1075, 65535, 65535, 65535, 65535, 65535, 1107, 65535,
        65535, 65535, 65535, 65535, 848, 1021, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 94, 643, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 568,
        65535, 65535, 65535, 65535, 51, 847, 167, 65535, 65535, 97, 60, 65535, 65535, 833, 65535, 181,
        65535, 65535, 65535, 65535, 74, 332, 65535, 65535, 65535, 65535, 65535, 355, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 656, 65535, 65535, 65535, 65535, 843, 65535, 65535, 65535, 65535, 65535, 814,
        65535, 992, 265, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 877, 65535, 65535, 65535, 65535, 65535,
        77, 667, 65535, 65535, 65535, 65535, 65535, 557, 1121, 584, 434, 998, 65535, 65535, 65535, 65535,
        65535, 985, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 665, 65535, 793,
        65535, 738, 1112, 621, 65535, 65535, 766, 65535, 65535, 581, 65535, 899, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 61, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 736, 65535, 65535, 65535,
        65535, 338, 65535, 203, 65535, 112, 1047, 449, 570, 34, 910, 65535, 65535, 65535, 65535, 65535,
        65535, 132, 65535, 105, 250, 65535, 879, 220, 335, 65535, 65535, 398, 65535, 995, 65535, 65535,
        1097, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1058, 160,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 767, 65535, 65535, 65535,
        1072, 65535, 65535, 65535, 65535, 65535, 797, 65535, 796, 65535, 339, 231, 65535, 65535, 65535, 65535,
        65535, 65535, 842, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 653, 65535, 65535, 752, 285,
        256, 1116, 65535, 65535, 811, 73, 65535, 783, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 397,
        433, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 602, 873, 65535, 65535,
        65535, 297, 65535, 65535, 65535, 1080, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 832, 480,
        1050, 65535, 65535, 65535, 65535, 1069, 65535, 65535, 65535, 850, 1041, 535, 65535, 65535, 1023, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1011, 1012, 401, 65535, 65535, 65535, 38, 65535, 65535, 65535,
        533, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 686, 65535, 228, 65535, 65535, 889,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65, 718, 257, 65535, 65535, 65535, 1092, 65535,
        65535, 65535, 65535, 65535, 816, 65535, 65535, 65535, 702, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 17, 976, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 95, 65535,
        65535, 219, 65535, 524, 65535, 249, 336, 467, 65535, 65535, 65535, 65535, 781, 65535, 65535, 65535,
        27, 1004, 65535, 65535, 412, 1113, 65535, 65535, 227, 65535, 924, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 366, 485, 839, 1015, 65535, 65535, 1082, 65535, 65535, 999, 500,
        690, 65535, 65535, 65535, 881, 583, 65535, 65535, 65535, 689, 197, 888, 65535, 378, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 962, 65535, 65535, 478, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 473, 585, 737, 65535, 65535, 65535, 35, 65535, 65535, 65535, 65535, 65535, 65535, 364,
        365, 65535, 65535, 100, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1010, 65535, 65535, 65535, 65535, 65535, 199, 946, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        324, 65535, 65535, 43, 731, 65535, 65535, 65535, 65535, 720, 65535, 65535, 65535, 65535, 65535, 65535,
        1126, 65535, 802, 65535, 65535, 1053, 65535, 310, 65535, 282, 65535, 65535, 65535, 65535, 579, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 330, 65535, 65535, 755, 1033, 65535, 65535, 65535, 65535, 65535,
        655, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 723, 812, 943, 65535,
        65535, 65535, 659, 65535, 65535, 65535, 65535, 65535, 65535, 957, 65535, 978, 351, 65535, 958, 65535,
        49, 65535, 65535, 65535, 990, 435, 3, 258, 729, 858, 65535, 65535, 65535, 65535, 65535, 81,
        72, 176, 482, 65535, 65535, 65535, 65535, 184, 65535, 471, 65535, 768, 65535, 65535, 65535, 515,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 189, 65535, 65535, 1089, 423, 1057, 65535, 65535,
        65535, 575, 65535, 65535, 65535, 65535, 98, 65535, 65535, 456, 65535, 65535, 65535, 65535, 65535, 65535,
        735, 65535, 65535, 65535, 588, 65535, 458, 65535, 179, 159, 65535, 65535, 582, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 204, 65535, 65535, 79, 65535, 539, 65535, 65535, 65535, 65535,
        65535, 65535, 303, 1048, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 327, 65535, 381, 732, 65535, 981, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 765, 825, 1091, 65535, 65535, 65535, 430, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 521, 65535, 915, 65535, 65535, 65535, 65535, 479, 490, 65535, 65535, 693, 54, 65535,
        166, 65535, 65535, 65535, 65535, 386, 238, 65535, 425, 865, 65535, 982, 724, 1003, 1063, 1119,
        65535, 65535, 65535, 65535, 1, 558, 319, 497, 65535, 405, 65535, 65535, 65535, 65535, 65535, 65535,
        852, 65535, 65535, 65535, 24, 65535, 65535, 418, 65535, 12, 65535, 65535, 65535, 65535, 65535, 89,
        65535, 369, 65535, 28, 65535, 895, 927, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 468, 1060,
        65535, 65535, 65535, 845, 65535, 917, 407, 650, 65535, 65535, 429, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1108, 65535, 65535, 65535, 65535, 65535, 697, 65535, 65535, 65535, 75, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 1002, 826, 750, 260, 151, 751, 959, 65535, 65535,
        65535, 65535, 90, 65535, 65535, 65535, 170, 65535, 65535, 65535, 65535, 851, 157, 536, 893, 65535,
        1042, 65535, 22, 1059, 65535, 65535, 65535, 65535, 861, 65535, 65535, 65535, 65535, 65535, 626, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 707, 65535, 65535, 65535, 348, 262, 153,
        358, 1086, 65535, 65535, 807, 65535, 420, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 16, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 345, 65535,
        65535, 65535, 534, 65535, 175, 65535, 362, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 798, 65535, 65535, 211, 635, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 127, 350, 592, 436, 65535, 691, 65535, 65535, 65535, 65535, 502,
        65535, 960, 65535, 65535, 65535, 65535, 759, 65535, 65535, 65535, 65535, 232, 410, 65535, 65535, 65535,
        65535, 91, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 110, 908, 65535, 115, 448, 671, 352,
        745, 1101, 65535, 65535, 569, 65535, 65535, 65535, 65535, 65535, 451, 65535, 65535, 65535, 65535, 840,
        65535, 65535, 65535, 65535, 65535, 761, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 1067,
        65535, 65535, 65535, 65535, 587, 666, 65535, 65535, 65535, 65535, 65535, 370, 65535, 65535, 65535, 65535,
        786, 65535, 65535, 65535, 988, 65535, 65535, 770, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 955, 511, 849, 65535, 289, 65535,
        65535, 1054, 65535, 65535, 459, 107, 964, 997, 65535, 65535, 610, 65535, 235, 834, 1087, 65535,
        65535, 65535, 633, 65535, 65535, 65535, 65535, 648, 65535, 65535, 65535, 65535, 65535, 921, 64, 65535,
        65535, 65535, 65535, 131, 454, 65535, 65535, 65535, 65535, 554, 694, 65535, 65535, 65535, 65535, 65535,
        147, 317, 187, 716, 1081, 65535, 65535, 65535, 65535, 966, 68, 201, 65535, 65535, 65535, 65535,
        65535, 84, 65535, 65535, 263, 26, 883, 65535, 65535, 65535, 65535, 117, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 46, 213, 1005, 1014, 65535, 15, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 841, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 623, 813,
        65535, 65535, 65535, 65535, 455, 1046, 65535, 65535, 65535, 65535, 817, 357, 65535, 65535, 65535, 65535,
        980, 65535, 65535, 65535, 121, 65535, 372, 827, 65535, 143, 65535, 65535, 65535, 65535, 756, 771,
        19, 65535, 65535, 65535, 65535, 65535, 308, 684, 712, 947, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1110, 65535, 65535, 65535, 507, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 542, 65535, 875, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 59, 603, 566, 65535, 65535, 65535,
        65535, 65535, 125, 65535, 65535, 65535, 65535, 65535, 489, 65535, 65535, 65535, 45, 349, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 891, 65535, 65535, 65535, 192, 185, 677, 65535, 65535, 760, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 886, 65535,
        65535, 65535, 65535, 114, 417, 93, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 343, 243, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 280, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 641, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 611, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 645, 1038, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 776, 65535, 65535, 1074, 708, 148, 65535, 65535, 65535, 65535, 65535, 222, 1073, 65535, 674,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 169, 65535, 65535, 65535, 726, 325,
        65535, 65535, 65535, 65535, 65535, 913, 65535, 65535, 808, 65535, 65535, 65535, 65535, 703, 65535, 65535,
        65535, 138, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 975, 65535, 65535, 65535,
        65535, 65535, 368, 65535, 65535, 1104, 1102, 65535, 65535, 65535, 136, 65535, 65535, 158, 465, 1118,
        951, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 953, 65535, 139, 576, 644, 937, 65535,
        65535, 65535, 65535, 404, 65535, 65535, 1055, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 168, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1039, 65535,
        65535, 65535, 894, 444, 65535, 65535, 65535, 65535, 65535, 864, 65535, 65535, 65535, 928, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 495, 1111, 65535, 65535, 65535, 65535, 65535, 922, 65535, 65535,
        65535, 65535, 65535, 476, 810, 129, 1013, 1076, 65535, 65535, 543, 900, 65535, 65535, 65535, 191,
        65535, 65535, 65535, 65535, 441, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 522,
        866, 65535, 65535, 65535, 65535, 65535, 65535, 504, 65535, 200, 123, 65535, 65535, 65535, 65535, 65535,
        65535, 837, 631, 65535, 65535, 65535, 65535, 346, 65535, 65535, 65535, 65535, 229, 50, 65535, 65535,
        246, 65535, 859, 65535, 65535, 298, 65535, 556, 65535, 65535, 21, 795, 1056, 413, 944, 65535,
        65535, 65535, 65535, 277, 758, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1095, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 762, 799, 819, 65535, 270, 65535, 721, 65535, 65535, 65535, 65535,
        501, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 196, 65535, 65535, 65535, 178, 65535, 65535, 65535,
        65535, 207, 65535, 741, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 634, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1117, 65535, 606, 65535, 65535, 65535, 483, 65535, 163, 65535,
        65535, 65535, 460, 65535, 65535, 510, 65535, 65535, 65535, 65535, 967, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 411, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 733, 65535, 836, 65535, 65535, 516, 65535, 65535, 422, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 704, 65535, 952, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        261, 445, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 526, 65535, 65535, 65535, 828, 65535, 65535,
        853, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 384, 424, 753, 779, 65535,
        65535, 65535, 269, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 717, 65535,
        65535, 65535, 86, 65535, 65535, 65535, 65535, 562, 65535, 65535, 65535, 65535, 226, 1037, 65535, 65535,
        65535, 965, 65535, 65535, 65535, 65535, 65535, 65535, 987, 65535, 673, 65535, 65535, 925, 65535, 183,
        65535, 65535, 65535, 102, 65535, 65535, 65535, 65535, 65535, 503, 65535, 591, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 663, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 986, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 164, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 746, 870, 65535, 65535, 65535, 65535, 65535, 65535, 69, 494,
        822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 882, 867, 65535, 65535, 65535,
        1084, 65535, 700, 65535, 65535, 970, 65535, 371, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 328, 65535, 65535, 65535, 31, 801, 65535, 983, 65535, 65535, 65535, 906,
        65535, 65535, 65535, 450, 685, 302, 65535, 65535, 661, 65535, 871, 942, 1078, 679, 65535, 1122,
        65535, 65535, 65535, 65535, 447, 856, 1100, 65535, 709, 518, 65535, 65535, 65535, 65535, 36, 65535,
        65535, 65535, 65535, 65535, 642, 65535, 705, 805, 65535, 65535, 65535, 283, 65535, 415, 1031, 547,
        65535, 152, 65535, 446, 65535, 65535, 65535, 669, 65535, 65535, 65535, 1052, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 194, 65535, 65535, 52, 65535, 65535, 65535, 403, 453,
        65535, 65535, 1085, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1109, 65535, 681, 65535,
        885, 65535, 65535, 399, 973, 65535, 594, 65535, 65535, 65535, 784, 905, 1061, 65535, 65535, 104,
        65535, 278, 438, 65535, 65535, 1035, 65535, 65535, 65535, 65535, 941, 65535, 113, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1115, 65535, 65535, 65535, 65535, 165, 65535, 42, 65535, 65535, 65535, 65535,
        65535, 65535, 314, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 360, 205, 545, 880, 65535,
        53, 869, 65535, 65535, 1070, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 224, 65535, 361, 65535, 65535, 65535, 65535, 65535, 550, 65535, 65535, 65535, 65535, 65535,
        598, 601, 897, 956, 65535, 65535, 65535, 972, 65535, 65535, 517, 65535, 734, 65535, 83, 65535,
        65535, 65535, 65535, 1124, 65535, 65535, 65535, 65535, 162, 65535, 725, 65535, 65535, 1016, 65535, 1000,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1090, 65535, 65535, 65535, 65535, 672, 65535,
        305, 65535, 65535, 65535, 530, 1066, 66, 65535, 65535, 1032, 65535, 65535, 65535, 65535, 65535, 65535,
        561, 65535, 237, 65535, 65535, 65535, 65535, 65535, 65535, 658, 65535, 65535, 65535, 276, 251, 65535,
        65535, 65535, 65535, 65535, 963, 65535, 65535, 65535, 65535, 65535, 416, 65535, 1088, 65535, 443, 65535,
        65535, 65535, 65535, 551, 65535, 65535, 65535, 523, 65535, 65535, 65535, 65535, 58, 65535, 65535, 763,
        710, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 654, 65535, 65535, 65535,
        254, 1025, 65535, 618, 1006, 65535, 65535, 624, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        177, 65535, 65535, 65535, 65535, 65535, 609, 65535, 65535, 65535, 65535, 239, 390, 670, 65535, 65535,
        65535, 65535, 778, 296, 65535, 65535, 299, 1008, 65535, 65535, 923, 65535, 65535, 315, 65535, 65535,
        65535, 65535, 590, 65535, 353, 687, 272, 65535, 492, 711, 65535, 65535, 868, 65535, 815, 354,
        65535, 65535, 99, 65535, 565, 754, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 186, 887, 65535,
        92, 65535, 65535, 65535, 876, 65535, 860, 65535, 65535, 65535, 65535, 65535, 630, 109, 65535, 65535,
        373, 65535, 65535, 65535, 65535, 65535, 559, 692, 388, 969, 65535, 65535, 701, 912, 65535, 65535,
        293, 65535, 210, 247, 65535, 65535, 65535, 65535, 65535, 65535, 538, 65535, 65535, 713, 65535, 65535,
        65535, 65535, 144, 65535, 1019, 65535, 65535, 65535, 65535, 586, 65535, 65535, 65535, 65535, 878, 65535,
        65535, 253, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 615, 30, 65535, 337, 65535,
        65535, 65535, 65535, 150, 65535, 41, 65535, 65535, 389, 6, 65535, 926, 531, 65535, 65535, 65535,
        65535, 118, 65535, 65535, 65535, 740, 65535, 65535, 475, 65535, 65535, 65535, 236, 65535, 65535, 65535,
        65535, 65535, 529, 65535, 971, 65535, 65535, 678, 426, 65535, 65535, 553, 65535, 323, 564, 854,
        65535, 65535, 936, 65535, 65535, 572, 902, 65535, 65535, 65535, 65535, 65535, 65535, 491, 5, 300,
        65535, 202, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 316, 65535, 65535, 65535, 65535, 65535,
        408, 65535, 221, 65535, 223, 65535, 65535, 65535, 65535, 1001, 65535, 65535, 65535, 505, 65535, 65535,
        719, 683, 65535, 65535, 65535, 65535, 574, 772, 65535, 65535, 65535, 896, 65535, 65535, 65535, 65535,
        65535, 65535, 32, 65535, 65535, 65535, 11, 600, 65535, 65535, 65535, 65535, 65535, 571, 790, 65535,
        65535, 65535, 65535, 65535, 65535, 374, 65535, 65535, 65535, 65535, 301, 65535, 65535, 65535, 806, 65535,
        65535, 71, 65535, 65535, 65535, 65535, 65535, 329, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 363, 782, 141, 172, 198, 909, 1040, 65535, 65535, 919,
        65535, 65535, 65535, 65535, 65535, 65535, 367, 65535, 65535, 605, 65535, 65535, 65535, 65535, 65535, 532,
        391, 65535, 789, 65535, 65535, 749, 607, 65535, 393, 85, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 949, 65535, 65535, 65535, 65535, 787, 65535, 65535, 65535, 65535, 379, 394,
        65535, 225, 884, 461, 496, 481, 945, 1007, 65535, 65535, 120, 65535, 65535, 65535, 748, 739,
        65535, 321, 541, 65535, 65535, 65535, 134, 65535, 65535, 65535, 1065, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 146, 333, 65535, 637, 65535, 65535, 939, 65535, 65535, 65535, 65535, 76, 65535, 65535,
        65535, 65535, 65535, 65535, 838, 419, 271, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        208, 322, 911, 930, 65535, 1098, 65535, 65535, 706, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 452, 65535, 548, 65535, 65535, 286, 96, 65535, 65535, 65535,
        65535, 65535, 65535, 406, 513, 831, 65535, 396, 65535, 409, 65535, 65535, 593, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1028, 65535, 65535, 65535, 65535, 65535, 65535, 920, 1103, 65535, 274, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 599, 514, 288, 65535, 65535,
        65535, 65535, 65535, 65535, 437, 65535, 65535, 1079, 65535, 65535, 65535, 65535, 376, 65535, 65535, 65535,
        65535, 1096, 777, 901, 65535, 464, 65535, 65535, 65535, 65535, 65535, 65535, 508, 65535, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 577, 898, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1094, 65535, 65535, 65535, 65535, 65535, 65535, 549, 664, 65535,
        65535, 484, 65535, 65535, 65535, 65535, 128, 932, 65535, 65535, 65535, 65535, 818, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 657, 20, 65535, 65535, 829, 65535, 1017,
        65535, 65535, 1062, 65535, 65535, 65535, 65535, 284, 65535, 65535, 149, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 629, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 785, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 101, 65535, 769, 215,
        65535, 65535, 65535, 65535, 65535, 65535, 835, 431, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 863, 65535, 65535, 65535, 65535, 65535, 65535, 578, 794, 65535, 933,
        241, 65535, 65535, 65535, 173, 65535, 65535, 65535, 65535, 65535, 65535, 509, 65535, 65535, 65535, 520,
        65535, 137, 65535, 65535, 938, 65535, 65535, 457, 65535, 555, 821, 65535, 65535, 65535, 65535, 65535,
        903, 65535, 65535, 65535, 65535, 65535, 639, 65535, 65535, 65535, 1026, 65535, 318, 617, 792, 65535,
        65535, 65535, 65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 209, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 619, 65535, 65535, 57, 914, 133, 742, 65535, 65535, 65535, 1051, 392, 916, 65535,
        65535, 65535, 65535, 846, 65535, 65535, 174, 890, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 512, 800, 65535, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535,
        780, 309, 506, 275, 714, 65535, 65535, 154, 356, 65535, 65535, 65535, 65535, 65535, 65535, 171,
        469, 65535, 668, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 996, 65535, 65535, 65535, 233, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 195, 474, 65535, 65535, 65535, 126,
        727, 344, 1022, 65535, 65535, 65535, 65535, 65535, 65535, 82, 65535, 65535, 65535, 65535, 65535, 65535,
        662, 427, 65535, 306, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 743, 65535, 493, 281, 65535,
        688, 13, 612, 676, 65535, 65535, 65535, 294, 527, 65535, 616, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 649, 1125, 65535, 65535, 499, 613, 935, 65535, 65535, 65535, 65535,
        791, 65535, 646, 65535, 65535, 1009, 65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 307, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1034, 65535, 65535, 359, 65535, 477, 103, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 747, 65535, 65535, 65535, 65535, 1049, 620, 696, 65535, 65535, 65535, 614,
        65535, 65535, 65535, 65535, 929, 862, 182, 950, 65535, 830, 580, 65535, 660, 65535, 65535, 156,
        65535, 65535, 245, 463, 857, 728, 874, 65535, 65535, 326, 622, 1029, 65535, 340, 65535, 65535,
        65535, 375, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 715, 65535, 65535, 65535, 65535, 65535, 773,
        1106, 65535, 65535, 652, 65535, 65535, 65535, 65535, 56, 65535, 65535, 596, 65535, 907, 65535, 65535,
    ]
}
