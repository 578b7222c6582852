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
        call-with-values
        call-within
        call-wound
        call/cc
        cancelled-error?
        car
        car+cdr
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
        display
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
        flush-output-port
        fold
        fold-left
        fold-right
        for-each
        force
        gcd
        generate-symbol
        get-environment-variable
        get-environment-variables
        get-output-bytevector
        get-output-string
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
        log
        lset-adjoin
        lset-diff+intersection
        lset-difference
        lset-intersection
        lset-union
        lset-xor
        lset<=
        lset=
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
        memq
        memv
        metrics
        min
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
        remainder
        remove
        rename-file
        report-http-error
        request-body
        request-header
        request-headers
        request-method
        request-path
        request-query
        request-target
        request-text
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
        run-steps
        send-http-request
        send-later
        send-operation
        send-pieces
        send-slices
        serve-connection
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
        signal-next
        signal-stop
        signal-watch
        sin
        sixth
        skip-trailer
        sleep
        sleep-operation
        sort
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
        tenth
        textual-port?
        throw-to
        timeout-error?
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
        unwind-to
        unzip1
        unzip2
        unzip3
        unzip4
        unzip5
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
        3262, 3267, 3273, 3278, 3283, 3289, 3294, 3307, 3317, 3327, 3342, 3358, 3375, 3393, 3416, 3434,
        3451, 3465, 3474, 3483, 3488, 3499, 3512, 3524, 3538, 3552, 3564, 3577, 3594, 3605, 3617, 3630,
        3642, 3654, 3667, 3680, 3695, 3707, 3720, 3730, 3739, 3745, 3756, 3774, 3790, 3808, 3826, 3838,
        3845, 3852, 3858, 3865, 3872, 3878, 3883, 3897, 3904, 3911, 3917, 3924, 3931, 3937, 3942, 3955,
        3986, 4010, 4026, 4047, 4070, 4087, 4109, 4133, 4154, 4169, 4188, 4204, 4234, 4252, 4269, 4281,
        4292, 4300, 4317, 4321, 4329, 4336, 4343, 4349, 4356, 4363, 4369, 4374, 4381, 4388, 4394, 4401,
        4408, 4414, 4419, 4423, 4431, 4445, 4462, 4476, 4492, 4507, 4523, 4536, 4553, 4562, 4576, 4593,
        4606, 4617, 4627, 4637, 4648, 4658, 4672, 4686, 4708, 4718, 4735, 4749, 4761, 4775, 4790, 4805,
        4817, 4834, 4851, 4859, 4866, 4873, 4881, 4888, 4894, 4910, 4929, 4946, 4953, 4963, 4978, 4995,
        5013, 5024, 5042, 5055, 5067, 5089, 5119, 5135, 5160, 5181, 5201, 5231, 5252, 5283, 5295, 5314,
        5331, 5340, 5352, 5367, 5372, 5378, 5399, 5408, 5418, 5422, 5428, 5450, 5469, 5483, 5500, 5519,
        5533, 5553, 5568, 5592, 5608, 5621, 5628, 5645, 5663, 5675, 5687, 5699, 5711, 5729, 5737, 5753,
        5757, 5770, 5775, 5786, 5797, 5810, 5817, 5832, 5847, 5861, 5877, 5898, 5910, 5921, 5933, 5937,
        5944, 5949, 5955, 5978, 5999, 6013, 6018, 6024, 6030, 6045, 6051, 6066, 6085, 6100, 6107, 6112,
        6122, 6126, 6131, 6140, 6155, 6177, 6190, 6208, 6217, 6228, 6241, 6252, 6274, 6281, 6288, 6294,
        6306, 6319, 6329, 6336, 6347, 6352, 6362, 6370, 6384, 6390, 6405, 6421, 6428, 6446, 6451, 6461,
        6472, 6481, 6487, 6491, 6507, 6532, 6558, 6580, 6598, 6615, 6623, 6638, 6653, 6666, 6684, 6697,
        6711, 6726, 6745, 6764, 6782, 6797, 6813, 6828, 6843, 6856, 6869, 6886, 6901, 6922, 6945, 6958,
        6970, 6988, 7006, 7018, 7030, 7050, 7065, 7081, 7096, 7108, 7121, 7136, 7150, 7165, 7188, 7203,
        7215, 7226, 7236, 7246, 7257, 7267, 7276, 7288, 7301, 7311, 7324, 7333, 7343, 7355, 7368, 7382,
        7393, 7410, 7422, 7432, 7447, 7455, 7470, 7479, 7489, 7506, 7518, 7532, 7547, 7556, 7580, 7590,
        7595, 7614, 7627, 7645, 7661, 7679, 7697, 7709, 7725, 7735, 7746, 7763, 7768, 7778, 7782, 7789,
        7802, 7807, 7818, 7828, 7841, 7854, 7864, 7890, 7905, 7915, 7926, 7937, 7946, 7955, 7965, 7978,
        7992, 8002, 8008, 8014, 8030, 8045, 8059, 8069, 8074, 8078, 8090, 8113, 8129, 8147, 8158, 8167,
        8174, 8180, 8190, 8206, 8223, 8236, 8252, 8276, 8291, 8309, 8326, 8345, 8367, 8387, 8411, 8429,
        8439, 8460, 8481, 8496, 8518, 8529, 8542, 8560, 8581, 8605, 8627, 8644, 8661, 8673, 8685, 8704,
        8729, 8741, 8764, 8768, 8779, 8783, 8790, 8795, 8800, 8808, 8812, 8819, 8824, 8834, 8842, 8848,
        8852, 8862, 8873, 8879, 8894, 8906, 8914, 8924, 8929, 8952, 8976, 8986, 9008, 9024, 9042, 9065,
        9082, 9101, 9117, 9132, 9149, 9165, 9176, 9196, 9214, 9227, 9237, 9253, 9267, 9273, 9286, 9306,
        9325, 9343, 9353, 9363, 9373, 9381, 9399, 9405, 9415, 9426, 9440, 9451, 9465, 9478, 9493, 9505,
        9519, 9532, 9541, 9557, 9571, 9580, 9589, 9594, 9600, 9618, 9627, 9641, 9661, 9678, 9696, 9710,
        9723, 9733, 9745, 9750, 9766, 9787, 9797, 9813, 9825, 9841, 9858, 9873, 9888, 9903, 9918, 9928,
        9940, 9948, 9964, 9974, 9984, 9990, 10012, 10030, 10046, 10067, 10074, 10087, 10094, 10106, 10120, 10132,
        10148, 10163, 10176, 10188, 10201, 10220, 10239, 10260, 10282, 10308, 10336, 10350, 10365, 10381, 10393, 10408,
        10425, 10440, 10455, 10474, 10488, 10506, 10518, 10531, 10539, 10549, 10556, 10568, 10586, 10599, 10614, 10630,
        10645, 10658, 10672, 10687, 10700, 10713, 10727, 10741, 10757, 10774, 10790, 10804, 10812, 10825, 10846, 10867,
        10874, 10880, 10890, 10908, 10919, 10934, 10946, 10958, 10975, 10979, 10989, 11000, 11009, 11023, 11032, 11042,
        11053, 11068, 11083, 11097, 11120, 11131, 11142, 11163, 11174, 11183, 11192, 11205, 11222, 11230, 11241, 11255,
        11266, 11278, 11289, 11298, 11309, 11319, 11327, 11334, 11340, 11346, 11353, 11359, 11364, 11372, 11384, 11396,
        11409, 11413, 11419, 11432, 11438, 11454, 11459, 11475, 11480, 11491, 11503, 11515, 11529, 11538, 11543, 11550,
        11557, 11570, 11583, 11598, 11613, 11626, 11641, 11655, 11670, 11683, 11695, 11707, 11720, 11732, 11748, 11760,
        11773, 11790, 11806, 11822, 11838, 11850, 11863, 11875, 11889, 11900, 11921, 11942, 11964, 11986, 11999, 12015,
        12032, 12047, 12058, 12073, 12095, 12108, 12123, 12139, 12156, 12168, 12185, 12203, 12217, 12227, 12236, 12245,
        12255, 12264, 12272, 12282, 12298, 12308, 12323, 12337, 12349, 12358, 12366, 12380, 12394, 12399, 12410, 12421,
        12425, 12437, 12452, 12461, 12473, 12483, 12489, 12501, 12512, 12518, 12532, 12541, 12556, 12565, 12583, 12602,
        12612, 12624, 12634, 12643, 12653, 12662, 12674, 12683, 12698, 12707, 12714, 12727, 12740, 12752, 12762, 12769,
        12776, 12783, 12790, 12797, 12808, 12819, 12832, 12843, 12850, 12857, 12870, 12883, 12898, 12914, 12925, 12939,
        12964, 12985, 13004, 13016, 13029, 13045, 13073, 13087, 13100, 13119, 13131, 13149, 13165, 13178, 13197, 13211,
        13222, 13235, 13252, 13263, 13282, 13297, 13317, 13331, 13347, 13358, 13370, 13388, 13400, 13415, 13429, 13449,
        13457, 13465, 13480, 13491, 13504, 13517, 13525, 13548, 13562, 13583, 13603, 13625, 13641, 13657, 13669, 13690,
        13706, 13714, 13729, 13735, 13752, 13763, 13774, 13787, 13800, 13813, 13830, 13839, 13856, 13862, 13868, 13874,
        13878,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x22fd008f, 0x22fd012d, 0x22fd0135, 0x22fd0177, 0x22fd018c, 0x22fd0021, 0x22fd0176, 0x22fd0190,
        0x222d0001, 0x22fd001f, 0x22fd017c, 0x22fd0043, 0x22fd0167, 0x22fd0095, 0x22fd0096, 0x222e0001,
        0x222e0002, 0x22fd012b, 0x22fd0174, 0x224b0000, 0x22fd0173, 0x22fd0093, 0x22fd0091, 0x22fd009a,
        0x22fd012a, 0x22fd00ab, 0x22fd01d1, 0x22fd0023, 0x22fd0211, 0x22430001, 0x22fd0157, 0x22fd0208,
        0x22fd0094, 0x22fd01fd, 0x22fd0028, 0x22fd0027, 0x22fd0029, 0x22fd0026, 0x22480000, 0x22fd01c6,
        0x22fd021e, 0x22fd01cf, 0x22fd01cd, 0x22fd0090, 0x22fd01cc, 0x22fd0020, 0x22fd018d, 0x22fd0166,
        0x22fd0092, 0x22fd00a7, 0x22fd00a6, 0x22fd00a3, 0x22fd00a2, 0x22fd0165, 0x22fd0159, 0x22fd0163,
        0x22fd0164, 0x22fd0161, 0x22fd0160, 0x22fd0162, 0x22fd01c8, 0x22450000, 0x22450006, 0x22450005,
        0x22450004, 0x22450009, 0x22450001, 0x22450002, 0x22450008, 0x22450003, 0x22450007, 0x22fd0129,
        0x22fd0024, 0x22fd012e, 0x22fd012f, 0x223f0002, 0x223f0003, 0x22fd00f8, 0x223f0000, 0x22fd00f7,
        0x22fd00f9, 0x22fd00f6, 0x223f0001, 0x22fd013b, 0x22fd01f8, 0x222e0000, 0x22fd0128, 0x22fd0115,
        0x22430000, 0x22fd009d, 0x22fd009c, 0x22fd0097, 0x22fd00a4, 0x22fd00a0, 0x22fd00ac, 0x22fd009b,
        0x22fd0098, 0x22fd0099, 0x22fd009f, 0x22fd009e, 0x22fd008d, 0x22fd008e, 0x224a0000, 0x222d0000,
        0x22fd01fa, 0x22fd01f9, 0x22fd017f, 0x22480001, 0x22fd0188, 0x22fd00a5, 0x22fd00a1, 0x22fd0189,
        0x22fd0187, 0x22fd0185, 0x22fd0186, 0x22fd002a, 0x224a0004, 0x22fd0116, 0x224a0005, 0x22fd0183,
        0x22fd0172, 0x22fd0196, 0x22fd019b, 0x22fd019c, 0x22fd0199, 0x22fd0194, 0x22fd0180, 0x22fd0182,
        0x22fd0191, 0x22fd0193, 0x22fd019a, 0x22fd0195, 0x22fd0181, 0x224a0003, 0x224a0001, 0x224a0002,
        0x22fd017a, 0x22fd0198, 0x22fd016b, 0x22fd015b, 0x22fd015d, 0x22fd016a, 0x22fd019d, 0x22fd015a,
        0x22fd016e, 0x22fd015f, 0x22fd0169, 0x22fd016f, 0x22fd017b, 0x22fd0178, 0x22fd0170, 0x22fd015c,
        0x22fd0158, 0x22fd0168, 0x22fd015e, 0x22fd016c, 0x22fd016d, 0x22fd0171, 0x22fd019e, 0x22fd019f,
        0x22fd018e, 0x222f0001, 0x222f0000, 0x22fd0025, 0x22fd00aa, 0x22fd018f, 0x22fd01f7, 0x22fd018b,
        0x22fd002b, 0x22470000, 0x22470004, 0x22470007, 0x22470006, 0x22470002, 0x22470005, 0x22fd01c7,
        0x22fd01d2, 0x22fd01ed, 0x22470003, 0x2247000a, 0x22470001, 0x22fd018a, 0x22fd01d0, 0x22fd01ce,
        0x22470009, 0x22fd01ec, 0x22fd01c9, 0x22fd01cb, 0x22470008, 0x22fd01d3, 0x22fd01ca, 0x22fd01d4,
        0x22fd013a, 0x22fd021d, 0x22fd01fe, 0x22fd01fc, 0x22300000, 0x22fd01fb, 0x22fd0117, 0x22fd0184,
        0x22fd0175, 0x22fd0192, 0x224b0001, 0x22fd012c, 0x2245000a, 0x2245000c, 0x22fd00a9, 0x2245000b,
        0x2245000d, 0x22fd00a8, 0x22fd0209, 0x22fd0022, 0x22fd0179, 0x22fd021f, 0x22fd017d, 0x22fd0197,
        0x22fd017e, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041,
        0x1bfd003f, 0x01040000, 0x1bfd003e, 0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x223e0006,
        0x01050004, 0x22fd00cc, 0x22fd00cb, 0x0b230009, 0x1cfd00af, 0x12fd0112, 0x12fd0113, 0x12fd0114,
        0x1632000d, 0x0c240005, 0x22fd00d6, 0x12fd011a, 0x10fd000b, 0x010c0004, 0x19fd006c, 0x22fd0068,
        0x12fd0146, 0x12270006, 0x01fe0000, 0x22fd0052, 0x22fd0063, 0x1efd0054, 0x10250004, 0x11260002,
        0x0b230008, 0x01fd0139, 0x010d0002, 0x010d0003, 0x15310001, 0x0b23000a, 0x01160004, 0x10250005,
        0x10fd000e, 0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016, 0x10fd0015,
        0x10fd0012, 0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001, 0x10fd0003,
        0x10fd0004, 0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001, 0x10fd0002,
        0x10250000, 0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005, 0x010e0004,
        0x12fd0111, 0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008,
        0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x22490001, 0x021a000c,
        0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x22fd00d3, 0x01fe0003,
        0x22fe0005, 0x22fd0051, 0x07fd014c, 0x00fd0152, 0x15fd005b, 0x07fd014d, 0x00fd0150, 0x22fd0050,
        0x01fd014b, 0x22fd0154, 0x22fd0064, 0x19fd0070, 0x15fd005a, 0x01fe0002, 0x22fd00ca, 0x22fe0006,
        0x01fe0004, 0x11260009, 0x010b0001, 0x12fd0106, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012,
        0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017,
        0x021a0007, 0x010b0008, 0x010b0002, 0x01080001, 0x22330002, 0x16320007, 0x16320005, 0x16320006,
        0x16320008, 0x16320003, 0x16320002, 0x16320004, 0x16320001, 0x01100001, 0x031b0005, 0x1bfd0036,
        0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x134d0004,
        0x1bfd0035, 0x031b0009, 0x031b0006, 0x01180002, 0x20fd01a4, 0x22490005, 0x134d0005, 0x031b000a,
        0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000,
        0x22330005, 0x22fd00c3, 0x1632000e, 0x22340004, 0x22fd0065, 0x12fd00fd, 0x01160008, 0x01160009,
        0x01160007, 0x134d0007, 0x061e0000, 0x22fd004f, 0x1bfd003c, 0x1b420002, 0x1bfd003d, 0x1b420004,
        0x1b420006, 0x1b420005, 0x1b420003, 0x1bfd003b, 0x1b420001, 0x1b420000, 0x22410001, 0x22fd00d0,
        0x01030001, 0x12270007, 0x11260000, 0x010b0000, 0x12270000, 0x222a0006, 0x10fd0009, 0x19fd006d,
        0x0b230006, 0x12fd011c, 0x222a0000, 0x01ff0002, 0x15310004, 0x222a0001, 0x01ff0000, 0x0a220000,
        0x01ff0001, 0x0a220002, 0x114c0000, 0x222a0005, 0x1b420007, 0x12fd0144, 0x193a0004, 0x12fd0145,
        0x071f0005, 0x19fd006f, 0x01070003, 0x031b000d, 0x193a0002, 0x09210003, 0x11260005, 0x1efd0053,
        0x12fd00fe, 0x12fd0149, 0x12fd0108, 0x12fd011f, 0x01fd0047, 0x12fd0103, 0x06fd004b, 0x22fd00ce,
        0x22fd00d4, 0x18380008, 0x214e0001, 0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002,
        0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c, 0x12fd011b,
        0x10fd000c, 0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006, 0x06fd004a, 0x222a000b,
        0x0b230003, 0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006, 0x15310011, 0x1531000c,
        0x1531000b, 0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d, 0x12fd0100, 0x01020005,
        0x071f0004, 0x193a0001, 0x12fd013c, 0x12fd0147, 0x12fd0118, 0x12fd0119, 0x0b230000, 0x10fd000d,
        0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x12fd013f, 0x12fd0140, 0x12fd0141,
        0x01fd0137, 0x04fd0049, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002, 0x01170005, 0x01170002,
        0x222a000a, 0x1cfd00ad, 0x1cfd0081, 0x1cfd00b4, 0x1cfd0074, 0x1cfd00b0, 0x1cfd0080, 0x1cfd0073,
        0x1cfd00b7, 0x1cfd00b8, 0x1cfd008a, 0x1cfd0082, 0x1c440002, 0x1cfd0078, 0x1cfd0075, 0x1cfd007d,
        0x1cfd0072, 0x1cfd007c, 0x1cfd007b, 0x1cfd00b9, 0x1cfd0089, 0x1cfd00b3, 0x1cfd0076, 0x1cfd0079,
        0x1cfd007a, 0x1cfd007f, 0x1cfd00bc, 0x1cfd00b1, 0x1cfd00b2, 0x1cfd007e, 0x1cfd00b6, 0x1cfd00bd,
        0x1cfd00b5, 0x1c440001, 0x1cfd00ae, 0x1cfd0088, 0x1cfd00ba, 0x1cfd00bb, 0x1cfd0077, 0x1cfd008b,
        0x1cfd0086, 0x1cfd0084, 0x1cfd0083, 0x1cfd0087, 0x1cfd0085, 0x1c440000, 0x22fd00c2, 0x22fd00c1,
        0x223e0008, 0x223e0003, 0x1afd00eb, 0x223e0005, 0x22fd00c4, 0x1afd00ea, 0x1afd00e2, 0x1afd00e9,
        0x1afd00e8, 0x223e0004, 0x0c240003, 0x22330003, 0x01070001, 0x00010000, 0x01030007, 0x0b230001,
        0x01160005, 0x01160001, 0x01100002, 0x10250006, 0x01030004, 0x0f400000, 0x11260007, 0x12270001,
        0x0a220001, 0x1ffd00f0, 0x1ffd00f4, 0x1ffd00f3, 0x1ffd00f5, 0x1ffd00f2, 0x1ffd00f1, 0x1ffd00ee,
        0x1ffd00ec, 0x1ffd00ef, 0x22fd00d2, 0x12270005, 0x12270004, 0x01050007, 0x010c0003, 0x11260008,
        0x010c0001, 0x10fd0018, 0x1dfd01d7, 0x01110009, 0x01120006, 0x010c0008, 0x12fd01f0, 0x19fd006e,
        0x12270002, 0x12fd011d, 0x12fd01ef, 0x010c0007, 0x12270003, 0x12fd01ff, 0x12fd01ee, 0x12fd014a,
        0x010c0006, 0x12fd00ff, 0x010c0000, 0x17360004, 0x17360006, 0x17360005, 0x17360007, 0x0efd0057,
        0x0b230004, 0x12fd0122, 0x12fd0127, 0x12fd0125, 0x12fd0124, 0x12fd0123, 0x12fd0126, 0x12fd0120,
        0x12fd0121, 0x0c240004, 0x01130001, 0x222a000c, 0x16320000, 0x1bfd002c, 0x1bfd002d, 0x193a0003,
        0x222c0001, 0x22410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f, 0x1cfd008c, 0x222c0000, 0x010c0002,
        0x1bfd0032, 0x1bfd0031, 0x01fd0048, 0x222a0007, 0x0c240001, 0x041d0001, 0x214e0000, 0x222b0003,
        0x222b0001, 0x222b0002, 0x222b0000, 0x0c240000, 0x22490000, 0x01110001, 0x193a0006, 0x193a0009,
        0x01120001, 0x1bfd0033, 0x01fd0136, 0x22fd0066, 0x01040005, 0x01fd0138, 0x010d0000, 0x010d0001,
        0x15370000, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a, 0x01190002, 0x12fd0104, 0x010e0003,
        0x12fd00fb, 0x12fd00fc, 0x010b0004, 0x010a0000, 0x1bfd003a, 0x01030000, 0x01070002, 0x0103000b,
        0x071f0001, 0x071f0003, 0x193a0000, 0x01170003, 0x071f0000, 0x01170000, 0x01170004, 0x071f0002,
        0x01170001, 0x22fd0062, 0x22340001, 0x22340002, 0x22340003, 0x16320010, 0x22340000, 0x01160006,
        0x01160002, 0x12fd0132, 0x12fd0133, 0x12fd0134, 0x010b0003, 0x15fd005f, 0x222a0008, 0x1a3d0003,
        0x1a3d0004, 0x1a3d0002, 0x12fd013e, 0x01180001, 0x01180006, 0x16fd0061, 0x01160000, 0x01030009,
        0x01140000, 0x18380005, 0x18380002, 0x18380003, 0x18380007, 0x18380004, 0x18fd0153, 0x18380000,
        0x18380006, 0x18380001, 0x222c0003, 0x222c0002, 0x041d0000, 0x01060000, 0x15fd005e, 0x01fd0045,
        0x01fd0046, 0x223e0007, 0x22330004, 0x214e0003, 0x214e0004, 0x214e0005, 0x214e0002, 0x11260004,
        0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x17360008, 0x01180000, 0x223e0002, 0x01020004,
        0x19fd006a, 0x19fd0069, 0x22fd00c7, 0x223e0000, 0x223e0001, 0x22fd00c0, 0x01180003, 0x01180004,
        0x01180005, 0x22fd0156, 0x0c240002, 0x193a0008, 0x01030002, 0x22fd00bf, 0x16320009, 0x22fd00cf,
        0x22fd00d1, 0x12fd0142, 0x12fd0143, 0x20fd01a0, 0x20fd01a2, 0x2249000d, 0x2249000b, 0x22490009,
        0x20fd01af, 0x22490004, 0x20fd01ae, 0x2249000a, 0x20fd01ad, 0x20fd01a9, 0x22490003, 0x20fd01aa,
        0x20fd01ac, 0x20fd01ab, 0x20fd01a8, 0x20fd01a5, 0x20fd01a6, 0x22490008, 0x22490002, 0x20fd01b1,
        0x22490007, 0x20fd01b2, 0x20fd01b3, 0x20fd01a7, 0x2249000c, 0x22490006, 0x20fd01b0, 0x20fd01a1,
        0x01060001, 0x12fd013d, 0x193a0005, 0x22fd00d5, 0x1afd00e0, 0x1afd00df, 0x1afd00de, 0x1afd00da,
        0x1afd00dc, 0x1afd00dd, 0x1afd00db, 0x1afd00e1, 0x17360009, 0x1afd00e6, 0x22fd00d8, 0x1afd00e5,
        0x1afd00e4, 0x1afd00e3, 0x1afd00e7, 0x010c0005, 0x222a000d, 0x14fd021c, 0x14fd021b, 0x22fd004c,
        0x01080003, 0x22fd0058, 0x22fd00be, 0x22fd00d7, 0x1632000a, 0x22fd00c9, 0x22fd00d9, 0x22fd00cd,
        0x1dfd01d5, 0x1dfd01eb, 0x1dfd01db, 0x1dfd01e2, 0x1dfd01d8, 0x1dfd01ea, 0x1dfd01e1, 0x1dfd01dd,
        0x1dfd01de, 0x1dfd01c4, 0x1dfd01bc, 0x1dfd01da, 0x1d460002, 0x1dfd01e3, 0x193a0007, 0x1dfd01e7,
        0x1dfd01e0, 0x1dfd01e6, 0x1dfd01e5, 0x1dfd01c3, 0x1dfd01e4, 0x1dfd01d9, 0x1dfd01e9, 0x1dfd01e8,
        0x1dfd01dc, 0x1dfd01df, 0x1d460001, 0x1dfd01d6, 0x1dfd01c2, 0x1dfd01c5, 0x1dfd01c0, 0x1dfd01be,
        0x1dfd01bd, 0x1dfd01c1, 0x1dfd01bf, 0x1d460000, 0x12fd0102, 0x18390001, 0x18390002, 0x18390000,
        0x0b230005, 0x12fd0101, 0x22fd00c8, 0x15310013, 0x1632000c, 0x12fd0200, 0x114c0001, 0x12fd0110,
        0x22330001, 0x15310000, 0x22330000, 0x22350000, 0x12fd0109, 0x0b23000b, 0x01050005, 0x01110002,
        0x1ffd00ed, 0x01110008, 0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007, 0x1bfd0038,
        0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002, 0x13280002, 0x01110006, 0x13fd0203,
        0x13fd0202, 0x031c0006, 0x031c0007, 0x01fd01b7, 0x1bfd0037, 0x13fd0204, 0x13280005, 0x01110003,
        0x01fd01b6, 0x134d0001, 0x134d0000, 0x134d0003, 0x134d0002, 0x13280000, 0x13280008, 0x13280009,
        0x13280003, 0x01110004, 0x13280007, 0x13280001, 0x13280006, 0x13280004, 0x13fd01b8, 0x134d0006,
        0x13fd0205, 0x13fd0206, 0x13fd0207, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010,
        0x0111000e, 0x01110000, 0x01110005, 0x2249000e, 0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039,
        0x010f0001, 0x010f0000, 0x11260006, 0x1126000a, 0x12fd0148, 0x12fd0107, 0x12fd011e, 0x0b230007,
        0x15310007, 0x1531000a, 0x15fd0060, 0x15310009, 0x15fd0059, 0x15310003, 0x17360000, 0x17360002,
        0x12fd0105, 0x01160003, 0x22fe0007, 0x22fd00c6, 0x01080002, 0x01060003, 0x01060004, 0x01060005,
        0x11260001, 0x01180007, 0x173c0000, 0x173c0004, 0x173c0003, 0x173c0002, 0x173c0001, 0x11260003,
        0x222a0009, 0x12fd0130, 0x12fd0131, 0x17360001, 0x17360003, 0x22fd004d, 0x12fd010b, 0x12fd010c,
        0x12fd010d, 0x12fd010e, 0x12fd010f, 0x1a3d0001, 0x1a3d0000, 0x01130007, 0x20fd01a3, 0x01fe0001,
        0x01120002, 0x10fd001a, 0x01120005, 0x0111000b, 0x14290002, 0x14fd020e, 0x01120008, 0x14fd0215,
        0x14fd020d, 0x14fd0214, 0x01120007, 0x14fd0219, 0x14fd021a, 0x14fd01f3, 0x14fd0216, 0x14fd020f,
        0x14fd01f4, 0x14fd01ba, 0x14fd0218, 0x01fd01b5, 0x14fd01bb, 0x14fd020a, 0x01120003, 0x01fd01b4,
        0x14fd01f2, 0x14fd0210, 0x01120004, 0x14290003, 0x14290004, 0x14fd0213, 0x14fd01f5, 0x14fd01f6,
        0x14290001, 0x14fd020b, 0x14fd020c, 0x14fd0201, 0x14fd01f1, 0x14fd01b9, 0x14fd0212, 0x14fd0217,
        0x01120000, 0x1632000b, 0x193b0000, 0x193b0001, 0x193b0002, 0x22fd004e, 0x01fd0044, 0x222a0002,
        0x07fd014e, 0x07fd014f, 0x00fd0151, 0x222a0003, 0x15fd005c, 0x222a0004, 0x15fd005d, 0x22fd00c5,
        0x22fd0067, 0x1632000f, 0x09210000, 0x01190004, 0x01190000, 0x19fd006b, 0x09210002, 0x09210001,
        0x01190001, 0x22fd0155, 0x01190003, 0x22fd0071, 0x12fd00fa, 0x15310012, 0x01030008, 0x12fd010a,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        694, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 278, 338, 65535, 65535, 65535, 65535, 65535, 342,
        65535, 65535, 190, 893, 328, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1051, 65535, 111, 65535, 65535, 47, 265, 286, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 932,
        65535, 1017, 65535, 65535, 65535, 65535, 390, 65535, 65535, 65535, 524, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 124, 65535, 65535, 65535, 65535, 426, 65535, 65535, 65535, 65535, 65535, 65535, 777, 65535,
        212, 382, 65535, 18, 907, 65535, 550, 65535, 973, 574, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 142, 65535, 65535, 65535, 65535, 108, 590, 29, 65535, 554, 65535, 65535, 65535, 78, 65535,
        65535, 65535, 372, 65535, 65535, 65535, 318, 0, 65535, 65535, 728, 560, 291, 155, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 106, 885, 65535, 65535, 193, 1010, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 214, 650, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 40, 788, 991, 266, 65535, 65535, 65535, 380, 547, 65535, 65535, 65535, 509,
        586, 65535, 65535, 65535, 715, 1029, 65535, 65535, 757, 65535, 65535, 744, 65535, 65535, 272, 65535,
        65535, 533, 230, 887, 65535, 65535, 65535, 65535, 670, 65535, 65535, 65535, 65535, 65535, 309, 65535,
        743, 65535, 65535, 65535, 63, 14, 1014, 65535, 65535, 180, 65535, 65535, 992, 65535, 65535, 242,
        311, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 39, 65535, 65535, 65535,
        65535, 65535, 65535, 397, 674, 579, 65535, 65535, 65535, 65535, 65535, 65535, 434, 65535, 65535, 65535,
        65535, 65535, 937, 65535, 65535, 294, 65535, 971, 65535, 65535, 48, 65535, 65535, 65535, 44, 65535,
        65535, 65535, 65535, 65535, 65535, 240, 65535, 65535, 65535, 65535, 65535, 791, 1039, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 217, 65535, 619, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 88,
        135, 901, 65535, 516, 422, 65535, 65535, 65535, 65535, 65535, 65535, 539, 65535, 65535, 617, 65535,
        65535, 263, 628, 969, 65535, 65535, 65535, 65535, 65535, 188, 464, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 433, 65535, 65535, 9, 216, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 478,
        65535, 65535, 244, 65535, 65535, 145, 657, 65535, 65535, 65535, 673, 65535, 65535, 65535, 65535, 792,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 608, 65535, 248, 65535, 65535, 378, 65535, 65535, 65535,
        65535, 65535, 864, 289, 976, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        609, 65535, 65535, 65535, 65535, 65535, 65535, 852, 65535, 65535, 65535, 65535, 65535, 87, 65535, 65535,
        65535, 415, 942, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 80, 65535, 65535, 65535,
        65535, 23, 65535, 218, 65535, 606, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 395,
        65535, 65535, 65535, 65535, 70, 914, 65535, 65535, 65535, 1066, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 206, 65535, 65535, 1045, 1068, 65535, 65535, 1060, 331, 65535, 65535, 65535, 65535, 65535,
        65535, 252, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 122, 458, 140, 621, 258,
        531, 985, 65535, 65535, 65535, 65535, 65535, 65535, 377, 1023, 990, 65535, 436, 927, 65535, 65535,
        65535, 702, 65535, 772, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 613, 65535, 65535, 930,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 527, 65535, 310, 65535, 65535, 462,
        65535, 65535, 771, 454, 810, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 290, 65535,
        65535, 944, 65535, 375, 65535, 65535, 65535, 655, 65535, 735, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 130, 65535, 67, 65535, 65535, 65535, 65535, 65535, 119, 65535, 65535, 65535, 65535, 65535, 65535,
        515, 979, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 479, 65535, 337, 65535, 65535, 65535,
        65535, 65535, 65535, 234, 65535, 480, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 55, 65535, 65535, 65535, 65535, 921, 65535, 65535, 65535, 65535, 489, 946, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1021, 65535, 65535, 65535, 65535, 65535, 1053, 65535,
        65535, 65535, 65535, 65535, 813, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 94, 624, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 555,
        65535, 65535, 65535, 65535, 51, 812, 167, 65535, 65535, 97, 60, 65535, 65535, 801, 65535, 181,
        65535, 65535, 65535, 65535, 74, 329, 65535, 65535, 65535, 65535, 65535, 350, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 635, 65535, 65535, 65535, 65535, 809, 65535, 65535, 65535, 65535, 65535, 782,
        65535, 945, 264, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 838, 65535, 65535, 65535, 65535, 65535,
        77, 642, 65535, 65535, 65535, 65535, 65535, 544, 1067, 569, 428, 950, 65535, 65535, 65535, 65535,
        65535, 938, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 762,
        65535, 710, 1058, 65535, 65535, 65535, 737, 65535, 65535, 65535, 65535, 859, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 61, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 708, 65535, 65535, 65535,
        65535, 334, 65535, 203, 65535, 112, 994, 443, 557, 34, 870, 65535, 65535, 65535, 65535, 65535,
        65535, 132, 65535, 105, 250, 65535, 65535, 220, 332, 65535, 65535, 393, 65535, 947, 65535, 65535,
        1043, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1004, 160,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 738, 65535, 65535, 65535,
        1018, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 765, 65535, 335, 231, 65535, 65535, 65535, 65535,
        65535, 65535, 808, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 723, 284,
        255, 1062, 65535, 65535, 779, 73, 65535, 752, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 392,
        427, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 584, 834, 65535, 65535,
        65535, 296, 65535, 65535, 65535, 1026, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 800, 472,
        996, 65535, 65535, 65535, 65535, 1015, 65535, 65535, 65535, 815, 65535, 522, 65535, 65535, 972, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 963, 964, 396, 65535, 65535, 65535, 38, 65535, 65535, 65535,
        520, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 661, 65535, 228, 65535, 65535, 849,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65, 690, 256, 65535, 65535, 65535, 1038, 65535,
        65535, 65535, 65535, 65535, 784, 65535, 65535, 65535, 677, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 17, 929, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 95, 65535,
        65535, 219, 65535, 514, 65535, 249, 459, 65535, 65535, 65535, 65535, 65535, 750, 65535, 65535, 65535,
        27, 956, 65535, 65535, 406, 1059, 65535, 65535, 227, 65535, 879, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 361, 477, 807, 967, 65535, 65535, 1028, 65535, 65535, 951, 491,
        665, 65535, 65535, 65535, 841, 568, 65535, 65535, 65535, 664, 197, 848, 65535, 373, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 915, 65535, 65535, 470, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 465, 570, 709, 65535, 65535, 65535, 35, 65535, 65535, 65535, 65535, 65535, 65535, 359,
        360, 65535, 65535, 100, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 962, 65535, 65535, 65535, 65535, 65535, 199, 899, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        321, 65535, 65535, 43, 703, 65535, 65535, 65535, 65535, 692, 65535, 65535, 65535, 65535, 65535, 65535,
        1071, 65535, 770, 65535, 65535, 999, 65535, 308, 65535, 281, 65535, 65535, 65535, 65535, 566, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 327, 65535, 65535, 726, 982, 65535, 65535, 65535, 65535, 65535,
        634, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 695, 780, 896, 65535,
        65535, 65535, 638, 65535, 65535, 65535, 65535, 65535, 65535, 910, 65535, 931, 346, 65535, 911, 65535,
        49, 65535, 65535, 65535, 943, 429, 3, 257, 701, 822, 65535, 65535, 65535, 65535, 65535, 81,
        72, 176, 474, 65535, 65535, 65535, 65535, 184, 65535, 463, 65535, 739, 65535, 65535, 65535, 506,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 189, 65535, 65535, 1035, 417, 1003, 65535, 65535,
        65535, 562, 65535, 65535, 65535, 65535, 98, 65535, 65535, 448, 65535, 65535, 65535, 65535, 65535, 65535,
        707, 65535, 65535, 65535, 573, 65535, 450, 65535, 179, 159, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 204, 65535, 65535, 79, 65535, 526, 65535, 65535, 65535, 65535,
        65535, 65535, 302, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 324, 65535, 376, 704, 65535, 934, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 736, 793, 1037, 65535, 65535, 65535, 424, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 511, 65535, 875, 65535, 65535, 65535, 65535, 471, 481, 65535, 65535, 668, 54, 65535,
        166, 65535, 65535, 65535, 65535, 381, 238, 65535, 419, 829, 65535, 935, 696, 955, 1009, 1065,
        65535, 65535, 65535, 65535, 1, 545, 317, 488, 65535, 399, 65535, 65535, 65535, 65535, 65535, 65535,
        817, 65535, 65535, 65535, 24, 65535, 65535, 412, 65535, 12, 65535, 65535, 65535, 65535, 65535, 89,
        65535, 364, 65535, 28, 65535, 855, 882, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 460, 1006,
        65535, 65535, 65535, 65535, 65535, 65535, 401, 631, 65535, 65535, 423, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1054, 65535, 65535, 65535, 65535, 65535, 672, 65535, 65535, 65535, 75, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 954, 794, 721, 259, 151, 722, 912, 65535, 65535,
        65535, 65535, 90, 65535, 65535, 65535, 170, 65535, 65535, 65535, 65535, 816, 157, 523, 853, 65535,
        989, 65535, 22, 1005, 65535, 65535, 65535, 65535, 825, 65535, 65535, 65535, 65535, 65535, 607, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 681, 65535, 65535, 65535, 343, 261, 153,
        353, 1032, 65535, 65535, 775, 65535, 414, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 16, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 340, 65535,
        65535, 65535, 521, 65535, 175, 65535, 357, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 766, 65535, 65535, 211, 616, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 127, 345, 577, 430, 65535, 666, 65535, 65535, 65535, 65535, 493,
        65535, 913, 65535, 65535, 65535, 65535, 730, 65535, 65535, 65535, 65535, 232, 404, 65535, 65535, 65535,
        65535, 91, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 110, 868, 65535, 115, 442, 646, 347,
        716, 1047, 65535, 65535, 556, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 732, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 1013,
        65535, 65535, 65535, 65535, 572, 641, 65535, 65535, 65535, 65535, 65535, 365, 65535, 65535, 65535, 65535,
        755, 65535, 65535, 65535, 941, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 908, 502, 814, 65535, 288, 65535,
        65535, 1000, 65535, 65535, 451, 107, 917, 949, 65535, 65535, 592, 65535, 235, 802, 1033, 65535,
        65535, 65535, 614, 65535, 65535, 65535, 65535, 629, 65535, 65535, 65535, 65535, 65535, 65535, 64, 65535,
        65535, 65535, 65535, 131, 446, 65535, 65535, 65535, 65535, 541, 669, 65535, 65535, 65535, 65535, 65535,
        147, 315, 187, 688, 1027, 65535, 65535, 65535, 65535, 919, 68, 201, 65535, 65535, 65535, 65535,
        65535, 84, 65535, 65535, 262, 26, 843, 65535, 65535, 65535, 65535, 117, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 46, 213, 957, 966, 65535, 15, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 604, 781,
        65535, 65535, 65535, 65535, 447, 993, 65535, 65535, 65535, 65535, 785, 352, 65535, 65535, 65535, 65535,
        933, 65535, 65535, 65535, 121, 65535, 367, 795, 65535, 143, 65535, 65535, 65535, 65535, 727, 65535,
        19, 65535, 65535, 65535, 65535, 65535, 306, 659, 684, 900, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1056, 65535, 65535, 65535, 498, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 529, 65535, 836, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 59, 585, 553, 65535, 65535, 65535,
        65535, 65535, 125, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 45, 344, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 851, 65535, 65535, 65535, 192, 185, 652, 65535, 65535, 731, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 846, 65535,
        65535, 65535, 65535, 114, 411, 93, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 339, 243, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 279, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 622, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 593, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 626, 987, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 745, 65535, 65535, 1020, 65535, 148, 65535, 65535, 65535, 65535, 65535, 222, 1019, 65535, 649,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 169, 65535, 65535, 65535, 698, 322,
        65535, 65535, 65535, 65535, 65535, 873, 65535, 65535, 776, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 138, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 928, 65535, 65535, 65535,
        65535, 65535, 363, 65535, 65535, 1050, 1048, 65535, 65535, 65535, 136, 65535, 65535, 158, 457, 1064,
        904, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 906, 65535, 139, 563, 625, 890, 65535,
        65535, 65535, 65535, 398, 65535, 65535, 1001, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 168, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 988, 65535,
        65535, 65535, 854, 438, 65535, 65535, 65535, 65535, 65535, 828, 65535, 65535, 65535, 883, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 486, 1057, 65535, 65535, 65535, 65535, 65535, 877, 65535, 65535,
        65535, 65535, 65535, 468, 778, 129, 965, 1022, 65535, 65535, 530, 860, 65535, 65535, 65535, 191,
        65535, 65535, 65535, 65535, 435, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 512,
        830, 65535, 65535, 65535, 65535, 65535, 65535, 495, 65535, 200, 123, 65535, 65535, 65535, 65535, 65535,
        65535, 805, 612, 65535, 65535, 65535, 65535, 341, 65535, 65535, 65535, 65535, 229, 50, 65535, 65535,
        246, 65535, 823, 65535, 65535, 297, 65535, 543, 65535, 65535, 21, 764, 1002, 407, 897, 65535,
        65535, 65535, 65535, 276, 729, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1041, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 733, 767, 787, 65535, 269, 65535, 693, 65535, 65535, 65535, 65535,
        492, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 196, 65535, 65535, 65535, 178, 65535, 65535, 65535,
        65535, 207, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 615, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1063, 65535, 588, 65535, 65535, 65535, 475, 65535, 163, 65535,
        65535, 65535, 452, 65535, 65535, 501, 65535, 65535, 65535, 65535, 920, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 405, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 705, 65535, 804, 65535, 65535, 507, 65535, 65535, 416, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 678, 65535, 905, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        260, 439, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 796, 65535, 65535,
        818, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 379, 418, 724, 748, 65535,
        65535, 65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 689, 65535,
        65535, 65535, 86, 65535, 65535, 65535, 65535, 549, 65535, 65535, 65535, 65535, 226, 986, 65535, 65535,
        65535, 918, 65535, 65535, 65535, 65535, 65535, 65535, 940, 65535, 648, 65535, 65535, 880, 65535, 183,
        65535, 65535, 65535, 102, 65535, 65535, 65535, 65535, 65535, 494, 65535, 576, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 939, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 164, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 717, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 69, 485,
        790, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 842, 831, 65535, 65535, 65535,
        1030, 65535, 675, 65535, 65535, 923, 65535, 366, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 325, 65535, 65535, 65535, 31, 769, 65535, 936, 65535, 65535, 65535, 866,
        65535, 65535, 65535, 444, 660, 301, 65535, 65535, 640, 65535, 833, 895, 1024, 654, 65535, 65535,
        65535, 65535, 65535, 65535, 441, 820, 1046, 65535, 65535, 508, 65535, 65535, 65535, 65535, 36, 65535,
        65535, 65535, 65535, 65535, 623, 65535, 679, 773, 65535, 65535, 65535, 282, 65535, 409, 980, 534,
        65535, 152, 65535, 440, 65535, 65535, 65535, 644, 65535, 65535, 65535, 998, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 194, 65535, 65535, 52, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1031, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1055, 65535, 656, 65535,
        845, 65535, 65535, 394, 926, 65535, 65535, 65535, 65535, 65535, 753, 865, 1007, 65535, 65535, 104,
        65535, 277, 432, 65535, 65535, 984, 65535, 65535, 65535, 65535, 894, 65535, 113, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1061, 65535, 65535, 65535, 65535, 165, 65535, 42, 65535, 65535, 65535, 65535,
        65535, 65535, 312, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 355, 205, 532, 840, 65535,
        53, 65535, 65535, 65535, 1016, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 224, 65535, 356, 65535, 65535, 65535, 65535, 65535, 537, 65535, 65535, 65535, 65535, 65535,
        580, 583, 857, 909, 65535, 65535, 65535, 925, 65535, 65535, 65535, 65535, 706, 65535, 83, 65535,
        65535, 65535, 65535, 1069, 65535, 65535, 65535, 65535, 162, 65535, 697, 65535, 65535, 65535, 65535, 952,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1036, 65535, 65535, 65535, 65535, 647, 65535,
        303, 65535, 65535, 65535, 518, 1012, 66, 65535, 65535, 981, 65535, 65535, 65535, 65535, 65535, 65535,
        548, 65535, 237, 65535, 65535, 65535, 65535, 65535, 65535, 637, 65535, 65535, 65535, 275, 251, 65535,
        65535, 65535, 65535, 65535, 916, 65535, 65535, 65535, 65535, 65535, 410, 65535, 1034, 65535, 437, 65535,
        65535, 65535, 65535, 538, 65535, 65535, 65535, 513, 65535, 65535, 65535, 65535, 58, 65535, 65535, 734,
        682, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 633, 65535, 65535, 65535,
        254, 974, 65535, 600, 958, 65535, 65535, 605, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        177, 65535, 65535, 65535, 65535, 65535, 591, 65535, 65535, 65535, 65535, 239, 385, 645, 65535, 65535,
        65535, 65535, 747, 295, 65535, 65535, 298, 960, 65535, 65535, 878, 65535, 65535, 313, 65535, 65535,
        65535, 65535, 575, 65535, 348, 662, 271, 65535, 483, 683, 65535, 65535, 832, 65535, 783, 349,
        65535, 65535, 99, 65535, 552, 725, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 186, 847, 65535,
        92, 65535, 65535, 65535, 837, 65535, 824, 65535, 65535, 65535, 65535, 65535, 611, 109, 65535, 65535,
        368, 65535, 65535, 65535, 65535, 65535, 546, 667, 383, 922, 65535, 65535, 676, 872, 65535, 65535,
        292, 65535, 210, 247, 65535, 65535, 65535, 65535, 65535, 65535, 525, 65535, 65535, 685, 65535, 65535,
        65535, 65535, 144, 65535, 970, 65535, 65535, 65535, 65535, 571, 65535, 65535, 65535, 65535, 839, 65535,
        65535, 253, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 597, 30, 65535, 333, 65535,
        65535, 65535, 65535, 150, 65535, 41, 65535, 65535, 384, 6, 65535, 881, 519, 65535, 65535, 65535,
        65535, 118, 65535, 65535, 65535, 712, 65535, 65535, 467, 65535, 65535, 65535, 236, 65535, 65535, 65535,
        65535, 65535, 517, 65535, 924, 65535, 65535, 653, 420, 65535, 65535, 540, 65535, 320, 551, 819,
        65535, 65535, 889, 65535, 65535, 559, 862, 65535, 65535, 65535, 65535, 65535, 65535, 482, 5, 299,
        65535, 202, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 314, 65535, 65535, 65535, 65535, 65535,
        402, 65535, 221, 65535, 223, 65535, 65535, 65535, 65535, 953, 65535, 65535, 65535, 496, 65535, 65535,
        691, 658, 65535, 65535, 65535, 65535, 561, 741, 65535, 65535, 65535, 856, 65535, 65535, 65535, 65535,
        65535, 65535, 32, 65535, 65535, 65535, 11, 582, 65535, 65535, 65535, 65535, 65535, 558, 759, 65535,
        65535, 65535, 65535, 65535, 65535, 369, 65535, 65535, 65535, 65535, 300, 65535, 65535, 65535, 774, 65535,
        65535, 71, 65535, 65535, 65535, 65535, 65535, 326, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 358, 751, 141, 172, 198, 869, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 362, 65535, 65535, 587, 65535, 65535, 65535, 65535, 65535, 65535,
        386, 65535, 758, 65535, 65535, 720, 589, 65535, 388, 85, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 902, 65535, 65535, 65535, 65535, 756, 65535, 65535, 65535, 65535, 374, 389,
        65535, 225, 844, 453, 487, 473, 898, 959, 65535, 65535, 120, 65535, 65535, 65535, 719, 711,
        65535, 528, 65535, 65535, 65535, 65535, 134, 65535, 65535, 65535, 1011, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 146, 330, 65535, 618, 65535, 65535, 892, 65535, 65535, 65535, 65535, 76, 65535, 65535,
        65535, 65535, 65535, 65535, 806, 413, 270, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        208, 319, 871, 65535, 65535, 1044, 65535, 65535, 680, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 445, 65535, 535, 65535, 65535, 285, 96, 65535, 65535, 65535,
        65535, 65535, 65535, 400, 504, 799, 65535, 391, 65535, 403, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 977, 65535, 65535, 65535, 65535, 65535, 65535, 1049, 65535, 65535, 273, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 581, 505, 287, 65535, 65535,
        65535, 65535, 65535, 65535, 431, 65535, 65535, 1025, 65535, 65535, 65535, 65535, 371, 65535, 65535, 65535,
        65535, 1042, 746, 861, 65535, 456, 65535, 65535, 65535, 65535, 65535, 65535, 499, 65535, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 564, 858, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1040, 65535, 65535, 65535, 65535, 65535, 65535, 536, 65535, 65535,
        65535, 476, 65535, 65535, 65535, 65535, 128, 65535, 65535, 65535, 65535, 65535, 786, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 636, 20, 65535, 65535, 797, 65535, 968,
        65535, 65535, 1008, 65535, 65535, 65535, 65535, 283, 65535, 65535, 149, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 610, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 754, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 101, 65535, 740, 215,
        65535, 65535, 65535, 65535, 65535, 65535, 803, 425, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 827, 65535, 65535, 65535, 65535, 65535, 65535, 565, 763, 65535, 886,
        241, 65535, 65535, 65535, 173, 65535, 65535, 65535, 65535, 65535, 65535, 500, 65535, 65535, 65535, 510,
        65535, 137, 65535, 65535, 891, 65535, 65535, 449, 65535, 542, 789, 65535, 65535, 65535, 65535, 65535,
        863, 65535, 65535, 65535, 65535, 65535, 620, 65535, 65535, 65535, 975, 65535, 316, 599, 761, 65535,
        65535, 65535, 65535, 267, 65535, 65535, 65535, 65535, 65535, 65535, 209, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 601, 65535, 65535, 57, 874, 133, 713, 65535, 65535, 65535, 997, 387, 876, 65535,
        65535, 65535, 65535, 811, 65535, 65535, 174, 850, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 503, 768, 65535, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535,
        749, 307, 497, 274, 686, 65535, 65535, 154, 351, 65535, 65535, 65535, 65535, 65535, 65535, 171,
        461, 65535, 643, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 948, 65535, 65535, 65535, 233, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 195, 466, 65535, 65535, 65535, 126,
        699, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 82, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 421, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 714, 65535, 484, 280, 65535,
        663, 13, 594, 651, 65535, 65535, 65535, 293, 65535, 65535, 598, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 630, 1070, 65535, 65535, 490, 595, 888, 65535, 65535, 65535, 65535,
        760, 65535, 627, 65535, 65535, 961, 65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 305, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 983, 65535, 65535, 354, 65535, 469, 103, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 718, 65535, 65535, 65535, 65535, 995, 602, 671, 65535, 65535, 65535, 596,
        65535, 65535, 65535, 65535, 884, 826, 182, 903, 65535, 798, 567, 65535, 639, 65535, 65535, 156,
        65535, 65535, 245, 455, 821, 700, 835, 65535, 65535, 323, 603, 978, 65535, 336, 65535, 65535,
        65535, 370, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 687, 65535, 65535, 65535, 65535, 65535, 742,
        1052, 65535, 65535, 632, 65535, 65535, 65535, 65535, 56, 65535, 65535, 578, 65535, 867, 65535, 65535,
    ]
}
