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
        3950, 3963, 3994, 4018, 4034, 4055, 4078, 4095, 4117, 4141, 4162, 4177, 4196, 4212, 4242, 4260,
        4276, 4293, 4305, 4316, 4324, 4341, 4345, 4353, 4356, 4363, 4370, 4376, 4383, 4390, 4396, 4401,
        4408, 4415, 4421, 4428, 4435, 4441, 4446, 4450, 4458, 4472, 4489, 4503, 4519, 4534, 4550, 4563,
        4580, 4589, 4603, 4620, 4633, 4644, 4654, 4664, 4675, 4685, 4699, 4713, 4735, 4745, 4762, 4776,
        4788, 4802, 4817, 4832, 4844, 4861, 4878, 4886, 4893, 4900, 4908, 4915, 4921, 4937, 4956, 4973,
        4980, 4990, 5005, 5011, 5028, 5046, 5057, 5075, 5088, 5100, 5122, 5152, 5168, 5193, 5214, 5234,
        5264, 5285, 5316, 5328, 5347, 5364, 5373, 5385, 5400, 5405, 5411, 5432, 5441, 5451, 5455, 5461,
        5483, 5502, 5516, 5533, 5552, 5566, 5586, 5601, 5625, 5641, 5654, 5661, 5678, 5696, 5708, 5720,
        5732, 5744, 5762, 5774, 5782, 5796, 5812, 5816, 5829, 5834, 5845, 5856, 5869, 5876, 5891, 5906,
        5920, 5936, 5957, 5969, 5980, 5992, 5996, 6003, 6008, 6014, 6037, 6058, 6072, 6077, 6083, 6089,
        6104, 6110, 6125, 6144, 6159, 6166, 6171, 6181, 6185, 6190, 6199, 6214, 6236, 6249, 6267, 6276,
        6287, 6300, 6311, 6333, 6340, 6347, 6353, 6365, 6378, 6388, 6395, 6406, 6411, 6421, 6429, 6443,
        6449, 6464, 6480, 6487, 6493, 6511, 6516, 6526, 6537, 6546, 6552, 6556, 6572, 6597, 6623, 6645,
        6663, 6665, 6682, 6690, 6705, 6720, 6733, 6751, 6764, 6778, 6793, 6812, 6831, 6849, 6864, 6880,
        6895, 6910, 6923, 6936, 6953, 6968, 6989, 7012, 7025, 7037, 7055, 7073, 7085, 7097, 7117, 7132,
        7148, 7163, 7175, 7188, 7203, 7217, 7232, 7255, 7270, 7282, 7293, 7303, 7313, 7324, 7334, 7343,
        7355, 7368, 7373, 7381, 7391, 7404, 7413, 7423, 7435, 7448, 7462, 7473, 7490, 7502, 7504, 7514,
        7529, 7537, 7552, 7561, 7571, 7588, 7600, 7614, 7629, 7638, 7662, 7672, 7677, 7696, 7709, 7727,
        7743, 7761, 7779, 7791, 7807, 7817, 7828, 7845, 7847, 7852, 7862, 7866, 7873, 7886, 7891, 7902,
        7912, 7925, 7938, 7948, 7974, 7989, 7999, 8010, 8021, 8030, 8039, 8049, 8062, 8076, 8086, 8092,
        8098, 8114, 8129, 8143, 8153, 8158, 8171, 8175, 8178, 8190, 8213, 8229, 8247, 8258, 8267, 8274,
        8280, 8282, 8292, 8308, 8325, 8338, 8354, 8378, 8393, 8411, 8428, 8447, 8469, 8489, 8513, 8531,
        8541, 8562, 8583, 8598, 8620, 8631, 8644, 8662, 8683, 8707, 8729, 8746, 8763, 8775, 8787, 8806,
        8831, 8843, 8866, 8870, 8881, 8885, 8892, 8899, 8904, 8909, 8917, 8921, 8940, 8948, 8955, 8960,
        8970, 8978, 8984, 8988, 8998, 9009, 9015, 9030, 9042, 9050, 9060, 9065, 9088, 9112, 9122, 9144,
        9160, 9178, 9201, 9218, 9237, 9253, 9268, 9285, 9301, 9312, 9332, 9350, 9363, 9370, 9380, 9396,
        9410, 9416, 9429, 9449, 9468, 9486, 9496, 9506, 9516, 9524, 9542, 9548, 9558, 9569, 9583, 9594,
        9608, 9621, 9636, 9648, 9662, 9675, 9684, 9700, 9714, 9723, 9730, 9734, 9743, 9748, 9754, 9772,
        9781, 9795, 9815, 9832, 9850, 9864, 9877, 9887, 9899, 9904, 9920, 9941, 9951, 9967, 9979, 9995,
        10012, 10027, 10042, 10057, 10072, 10083, 10093, 10105, 10113, 10129, 10139, 10149, 10155, 10177, 10195, 10211,
        10232, 10239, 10252, 10259, 10271, 10285, 10297, 10313, 10328, 10341, 10353, 10366, 10385, 10404, 10425, 10447,
        10473, 10501, 10515, 10530, 10546, 10558, 10573, 10590, 10605, 10620, 10639, 10653, 10671, 10683, 10696, 10704,
        10709, 10716, 10726, 10733, 10745, 10763, 10776, 10791, 10807, 10822, 10835, 10849, 10864, 10877, 10895, 10908,
        10922, 10936, 10952, 10969, 10985, 10999, 11007, 11020, 11041, 11062, 11069, 11075, 11079, 11088, 11098, 11116,
        11127, 11142, 11154, 11166, 11183, 11199, 11203, 11213, 11224, 11233, 11247, 11256, 11266, 11277, 11292, 11307,
        11321, 11344, 11355, 11366, 11387, 11398, 11407, 11416, 11429, 11446, 11454, 11465, 11479, 11490, 11502, 11513,
        11522, 11533, 11543, 11551, 11558, 11564, 11570, 11577, 11583, 11588, 11596, 11611, 11622, 11633, 11645, 11659,
        11671, 11683, 11696, 11700, 11706, 11719, 11725, 11741, 11747, 11752, 11759, 11775, 11780, 11791, 11803, 11815,
        11829, 11838, 11843, 11850, 11857, 11870, 11883, 11898, 11913, 11926, 11941, 11955, 11970, 11983, 11995, 12007,
        12020, 12032, 12048, 12060, 12073, 12090, 12106, 12122, 12138, 12150, 12163, 12175, 12189, 12200, 12221, 12242,
        12264, 12286, 12299, 12315, 12332, 12347, 12358, 12373, 12395, 12408, 12423, 12439, 12456, 12468, 12485, 12503,
        12517, 12527, 12536, 12545, 12555, 12564, 12572, 12582, 12598, 12608, 12623, 12637, 12649, 12658, 12666, 12680,
        12694, 12699, 12710, 12721, 12725, 12737, 12752, 12761, 12773, 12783, 12789, 12801, 12812, 12817, 12823, 12837,
        12846, 12861, 12877, 12885, 12894, 12912, 12931, 12941, 12953, 12963, 12972, 12982, 12991, 13003, 13012, 13027,
        13036, 13043, 13056, 13069, 13081, 13089, 13107, 13117, 13124, 13131, 13138, 13145, 13152, 13159, 13170, 13181,
        13194, 13205, 13212, 13219, 13232, 13245, 13260, 13276, 13287, 13301, 13326, 13347, 13366, 13378, 13391, 13407,
        13435, 13449, 13462, 13481, 13493, 13511, 13527, 13540, 13559, 13573, 13584, 13597, 13614, 13625, 13644, 13659,
        13679, 13693, 13709, 13720, 13732, 13750, 13762, 13777, 13791, 13811, 13819, 13827, 13842, 13853, 13866, 13879,
        13887, 13910, 13924, 13945, 13965, 13987, 14003, 14019, 14031, 14052, 14068, 14076, 14091, 14097, 14114, 14125,
        14136, 14149, 14162, 14175, 14192, 14201, 14218, 14226, 14232, 14238, 14244, 14248,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x24fd0090, 0x24fd012e, 0x24fd0136, 0x24fd0178, 0x24fd018d, 0x24fd0021, 0x24fd0177, 0x24fd0191,
        0x242d0001, 0x24fd001f, 0x24fd017d, 0x24fd0043, 0x24fd0168, 0x24fd0096, 0x24fd0097, 0x242e0001,
        0x242e0002, 0x24fd012c, 0x24fd0175, 0x244b0000, 0x24fd0174, 0x24fd0094, 0x24fd0092, 0x24fd009b,
        0x24fd012b, 0x24fd00ac, 0x24fd01fa, 0x24fd0023, 0x24fd023a, 0x24430001, 0x24fd0158, 0x24fd0231,
        0x24fd0095, 0x24fd0226, 0x24fd0028, 0x24fd0027, 0x24fd0029, 0x24fd0026, 0x24480000, 0x24fd01ef,
        0x24fd0247, 0x24fd01f8, 0x24fd01f6, 0x24fd0091, 0x24fd01f5, 0x24fd0020, 0x24fd018e, 0x24fd0167,
        0x24fd0093, 0x24fd00a8, 0x24fd00a7, 0x24fd00a4, 0x24fd00a3, 0x24fd0166, 0x24fd015a, 0x24fd0164,
        0x24fd0165, 0x24fd0162, 0x24fd0161, 0x24fd0163, 0x24fd01f1, 0x24450000, 0x24450006, 0x24450005,
        0x24450004, 0x24450009, 0x24450001, 0x24450002, 0x24450008, 0x24450003, 0x24450007, 0x24fd012a,
        0x24fd0024, 0x24fd012f, 0x24fd0130, 0x243f0002, 0x243f0003, 0x24fd00f9, 0x243f0000, 0x24fd00f8,
        0x24fd00fa, 0x24fd00f7, 0x243f0001, 0x24fd013c, 0x24fd0221, 0x242e0000, 0x24fd0129, 0x24fd0116,
        0x24430000, 0x24fd009e, 0x24fd009d, 0x24fd0098, 0x24fd00a5, 0x24fd00a1, 0x24fd00ad, 0x24fd009c,
        0x24fd0099, 0x24fd009a, 0x24fd00a0, 0x24fd009f, 0x24fd008e, 0x24fd008f, 0x244a0000, 0x242d0000,
        0x24fd0223, 0x24fd0222, 0x24fd0180, 0x24480001, 0x24fd0189, 0x24fd00a6, 0x24fd00a2, 0x24fd018a,
        0x24fd0188, 0x24fd0186, 0x24fd0187, 0x24fd002a, 0x244a0004, 0x24fd0117, 0x244a0005, 0x24fd0184,
        0x24fd0173, 0x24fd0197, 0x24fd019c, 0x24fd019d, 0x24fd019a, 0x24fd0195, 0x24fd0181, 0x24fd0183,
        0x24fd0192, 0x24fd0194, 0x24fd019b, 0x24fd0196, 0x24fd0182, 0x244a0003, 0x244a0001, 0x244a0002,
        0x24fd017b, 0x24fd0199, 0x24fd016c, 0x24fd015c, 0x24fd015e, 0x24fd016b, 0x24fd019e, 0x24fd015b,
        0x24fd016f, 0x24fd0160, 0x24fd016a, 0x24fd0170, 0x24fd017c, 0x24fd0179, 0x24fd0171, 0x24fd015d,
        0x24fd0159, 0x24fd0169, 0x24fd015f, 0x24fd016d, 0x24fd016e, 0x24fd0172, 0x24fd019f, 0x24fd01a0,
        0x24fd018f, 0x242f0001, 0x242f0000, 0x24fd0025, 0x24fd00ab, 0x24fd0190, 0x24fd0220, 0x24fd018c,
        0x24fd002b, 0x24470000, 0x24470004, 0x24470007, 0x24470006, 0x24470002, 0x24470005, 0x24fd01f0,
        0x24fd01fb, 0x24fd0216, 0x24470003, 0x2447000a, 0x24470001, 0x24fd018b, 0x24fd01f9, 0x24fd01f7,
        0x24470009, 0x24fd0215, 0x24fd01f2, 0x24fd01f4, 0x24470008, 0x24fd01fc, 0x24fd01f3, 0x24fd01fd,
        0x24fd013b, 0x24fd0246, 0x24fd0227, 0x24fd0225, 0x24300000, 0x24fd0224, 0x24fd0118, 0x24fd0185,
        0x24fd0176, 0x24fd0193, 0x244b0001, 0x24fd012d, 0x2445000a, 0x2445000c, 0x24fd00aa, 0x2445000b,
        0x2445000d, 0x24fd00a9, 0x24fd0232, 0x24fd0022, 0x24fd017a, 0x24fd0248, 0x24fd017e, 0x24fd0198,
        0x24fd017f, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041,
        0x1bfd003f, 0x01040000, 0x1bfd003e, 0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x243e0006,
        0x01050004, 0x24fd00cd, 0x24fd00cc, 0x0b230009, 0x1cfd00b0, 0x12fd0113, 0x12fd0114, 0x12fd0115,
        0x1632000d, 0x0c240005, 0x24fd00d7, 0x12fd011b, 0x10fd000b, 0x010c0004, 0x19fd006d, 0x24fd0069,
        0x12fd0147, 0x12270006, 0x01fe0000, 0x24fd0052, 0x24fd0064, 0x1efd0054, 0x10250004, 0x23fd01c9,
        0x11260002, 0x0b230008, 0x01fd013a, 0x010d0002, 0x010d0003, 0x15310001, 0x0b23000a, 0x01160004,
        0x10250005, 0x10fd000e, 0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016,
        0x10fd0015, 0x10fd0012, 0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001,
        0x10fd0003, 0x10fd0004, 0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001,
        0x10fd0002, 0x10250000, 0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005,
        0x010e0004, 0x12fd0112, 0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000,
        0x23fd01c1, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005,
        0x24490001, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006,
        0x24fd00d4, 0x01fe0003, 0x24fe0005, 0x24fd0051, 0x07fd014d, 0x00fd0153, 0x15fd005c, 0x07fd014e,
        0x00fd0151, 0x24fd0050, 0x01fd014c, 0x24fd0155, 0x24fd0065, 0x19fd0071, 0x15fd005b, 0x23fd01cd,
        0x01fe0002, 0x24fd00cb, 0x24fe0006, 0x01fe0004, 0x11260009, 0x010b0001, 0x12fd0107, 0x23fd01d5,
        0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014,
        0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002, 0x01080001,
        0x24330002, 0x16320007, 0x16320005, 0x16320006, 0x16320008, 0x16320003, 0x16320002, 0x16320004,
        0x16320001, 0x01100001, 0x031b0005, 0x1bfd0036, 0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004,
        0x031b0002, 0x031b000b, 0x031b000c, 0x134d0004, 0x1bfd0035, 0x031b0009, 0x031b0006, 0x01180002,
        0x20fd01a5, 0x24490005, 0x134d0005, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006, 0x01100004,
        0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x24330005, 0x24fd00c4, 0x1632000e, 0x24340004,
        0x24fd0066, 0x12fd00fe, 0x23fd01c2, 0x01160008, 0x01160009, 0x01160007, 0x134d0007, 0x061e0000,
        0x24fd004f, 0x1bfd003c, 0x1b420002, 0x1bfd003d, 0x1b420004, 0x1b420006, 0x1b420005, 0x1b420003,
        0x1bfd003b, 0x1b420001, 0x1b420000, 0x24410001, 0x24fd00d1, 0x01030001, 0x12270007, 0x11260000,
        0x010b0000, 0x12270000, 0x242a0006, 0x10fd0009, 0x19fd006e, 0x0b230006, 0x12fd011d, 0x242a0000,
        0x01ff0002, 0x15310004, 0x242a0001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x114c0000,
        0x242a0005, 0x1b420007, 0x12fd0145, 0x193a0004, 0x12fd0146, 0x071f0005, 0x19fd0070, 0x01070003,
        0x031b000d, 0x193a0002, 0x23fd01cb, 0x09210003, 0x24fd01df, 0x11260005, 0x1efd0053, 0x12fd00ff,
        0x12fd014a, 0x12fd0109, 0x12fd0120, 0x01fd0047, 0x12fd0104, 0x06fd004b, 0x24fd00cf, 0x24fd00d5,
        0x18380008, 0x214e0001, 0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001,
        0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c, 0x12fd011c, 0x10fd000c,
        0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006, 0x06fd004a, 0x242a000b, 0x0b230003,
        0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006, 0x15310011, 0x1531000c, 0x1531000b,
        0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d, 0x12fd0101, 0x01020005, 0x071f0004,
        0x193a0001, 0x12fd013d, 0x12fd0148, 0x12fd0119, 0x12fd011a, 0x0b230000, 0x10fd000d, 0x01080000,
        0x01060006, 0x01060007, 0x01060008, 0x23fd01d6, 0x01190005, 0x12fd0140, 0x12fd0141, 0x12fd0142,
        0x01fd0138, 0x04fd0049, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002, 0x01170005, 0x01170002,
        0x23fd01c8, 0x242a000a, 0x1cfd00ae, 0x1cfd0082, 0x1cfd00b5, 0x1cfd0075, 0x1cfd00b1, 0x1cfd0081,
        0x1cfd0074, 0x1cfd00b8, 0x1cfd00b9, 0x1cfd008b, 0x1cfd0083, 0x1c440002, 0x1cfd0079, 0x1cfd0076,
        0x1cfd007e, 0x1cfd0073, 0x1cfd007d, 0x1cfd007c, 0x1cfd00ba, 0x1cfd008a, 0x1cfd00b4, 0x1cfd0077,
        0x1cfd007a, 0x1cfd007b, 0x1cfd0080, 0x1cfd00bd, 0x1cfd00b2, 0x1cfd00b3, 0x1cfd007f, 0x1cfd00b7,
        0x1cfd00be, 0x1cfd00b6, 0x1c440001, 0x1cfd00af, 0x1cfd0089, 0x1cfd00bb, 0x1cfd00bc, 0x1cfd0078,
        0x1cfd008c, 0x1cfd0087, 0x1cfd0085, 0x1cfd0084, 0x1cfd0088, 0x1cfd0086, 0x1c440000, 0x24fd00c3,
        0x24fd00c2, 0x23fd01c7, 0x23fd01c4, 0x243e0008, 0x243e0003, 0x1afd00ec, 0x243e0005, 0x24fd00c5,
        0x1afd00eb, 0x1afd00e3, 0x1afd00ea, 0x1afd00e9, 0x243e0004, 0x23fd01d0, 0x0c240003, 0x24330003,
        0x01070001, 0x00010000, 0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x10250006,
        0x01030004, 0x0f400000, 0x11260007, 0x12270001, 0x0a220001, 0x1ffd00f1, 0x1ffd00f5, 0x1ffd00f4,
        0x1ffd00f6, 0x1ffd00f3, 0x1ffd00f2, 0x1ffd00ef, 0x1ffd00ed, 0x1ffd00f0, 0x24fd00d3, 0x23fd01c5,
        0x12270005, 0x12270004, 0x01050007, 0x010c0003, 0x11260008, 0x010c0001, 0x10fd0018, 0x1dfd0200,
        0x01110009, 0x01120006, 0x010c0008, 0x12fd0219, 0x19fd006f, 0x12270002, 0x12fd011e, 0x12fd0218,
        0x010c0007, 0x12270003, 0x12fd0228, 0x12fd0217, 0x12fd014b, 0x010c0006, 0x12fd0100, 0x010c0000,
        0x17360004, 0x17360006, 0x17360005, 0x17360007, 0x0efd0057, 0x22fd01d9, 0x0b230004, 0x23fd01d4,
        0x12fd0123, 0x12fd0128, 0x12fd0126, 0x12fd0125, 0x12fd0124, 0x12fd0127, 0x12fd0121, 0x12fd0122,
        0x23fd01c6, 0x0c240004, 0x01130001, 0x242a000c, 0x16320000, 0x1bfd002c, 0x1bfd002d, 0x193a0003,
        0x242c0001, 0x24410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f, 0x1cfd008d, 0x242c0000, 0x010c0002,
        0x1bfd0032, 0x1bfd0031, 0x01fd0048, 0x242a0007, 0x0c240001, 0x041d0001, 0x214e0000, 0x242b0003,
        0x242b0001, 0x242b0002, 0x242b0000, 0x0c240000, 0x24490000, 0x01110001, 0x193a0006, 0x193a0009,
        0x01120001, 0x1bfd0033, 0x01fd0137, 0x24fd0067, 0x01040005, 0x01fd0139, 0x23fd01d1, 0x010d0000,
        0x010d0001, 0x15370000, 0x01040006, 0x22fd01db, 0x22fd01da, 0x01060002, 0x0b230002, 0x0103000a,
        0x01190002, 0x12fd0105, 0x010e0003, 0x12fd00fc, 0x12fd00fd, 0x010b0004, 0x010a0000, 0x1bfd003a,
        0x01030000, 0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x193a0000, 0x01170003, 0x071f0000,
        0x01170000, 0x01170004, 0x071f0002, 0x01170001, 0x24fd0063, 0x24340001, 0x24340002, 0x24340003,
        0x16320010, 0x24340000, 0x01160006, 0x01160002, 0x24fd01e1, 0x12fd0133, 0x12fd0134, 0x12fd0135,
        0x010b0003, 0x15fd0060, 0x242a0008, 0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd013f, 0x01180001,
        0x01180006, 0x16fd0062, 0x01160000, 0x01030009, 0x01140000, 0x18380005, 0x18380002, 0x18380003,
        0x18380007, 0x18380004, 0x18fd0154, 0x18380000, 0x18380006, 0x18380001, 0x242c0003, 0x242c0002,
        0x041d0000, 0x23fd01c3, 0x23fd01d3, 0x01060000, 0x15fd005f, 0x01fd0045, 0x01fd0046, 0x243e0007,
        0x24330004, 0x214e0003, 0x214e0004, 0x214e0005, 0x214e0002, 0x11260004, 0x01030003, 0x01080004,
        0x08200000, 0x01180008, 0x17360008, 0x01180000, 0x243e0002, 0x01020004, 0x19fd006b, 0x19fd006a,
        0x24fd00c8, 0x243e0000, 0x243e0001, 0x24fd00c1, 0x244f0001, 0x01180003, 0x01180004, 0x01180005,
        0x24fd0157, 0x0c240002, 0x193a0008, 0x01030002, 0x24fd00c0, 0x16320009, 0x24fd00d0, 0x24fd00d2,
        0x12fd0143, 0x12fd0144, 0x20fd01a1, 0x20fd01a3, 0x2449000d, 0x2449000b, 0x24490009, 0x20fd01b0,
        0x24490004, 0x20fd01af, 0x2449000a, 0x20fd01ae, 0x20fd01aa, 0x24490003, 0x20fd01ab, 0x20fd01ad,
        0x20fd01ac, 0x20fd01a9, 0x20fd01a6, 0x20fd01a7, 0x24490008, 0x24490002, 0x20fd01b2, 0x24490007,
        0x20fd01b3, 0x20fd01b4, 0x20fd01a8, 0x2449000c, 0x24490006, 0x20fd01b1, 0x20fd01a2, 0x23fd01d7,
        0x22fd01d8, 0x01060001, 0x12fd013e, 0x193a0005, 0x24fd00d6, 0x1afd00e1, 0x1afd00e0, 0x1afd00df,
        0x1afd00db, 0x1afd00dd, 0x1afd00de, 0x1afd00dc, 0x1afd00e2, 0x23fd01bf, 0x17360009, 0x1afd00e7,
        0x24fd00d9, 0x1afd00e6, 0x1afd00e5, 0x1afd00e4, 0x1afd00e8, 0x010c0005, 0x242a000d, 0x14fd0245,
        0x14fd0244, 0x24fd004c, 0x01080003, 0x23fd01c0, 0x24fd0059, 0x24fd0058, 0x24fd00bf, 0x24fd00d8,
        0x1632000a, 0x24fd00ca, 0x24fd00da, 0x24fd00ce, 0x244f0000, 0x1dfd01fe, 0x1dfd0214, 0x1dfd0204,
        0x1dfd020b, 0x1dfd0201, 0x1dfd0213, 0x1dfd020a, 0x1dfd0206, 0x1dfd0207, 0x1dfd01ed, 0x1dfd01e5,
        0x1dfd0203, 0x1d460002, 0x1dfd020c, 0x193a0007, 0x1dfd0210, 0x1dfd0209, 0x1dfd020f, 0x1dfd020e,
        0x1dfd01ec, 0x1dfd020d, 0x1dfd0202, 0x1dfd0212, 0x1dfd0211, 0x1dfd0205, 0x1dfd0208, 0x1d460001,
        0x1dfd01ff, 0x1dfd01eb, 0x1dfd01ee, 0x1dfd01e9, 0x1dfd01e7, 0x1dfd01e6, 0x1dfd01ea, 0x1dfd01e8,
        0x1d460000, 0x12fd0103, 0x23fd01cc, 0x24fd01de, 0x24fd01dc, 0x24fd01e3, 0x24fd01e2, 0x18390001,
        0x18390002, 0x18390000, 0x0b230005, 0x12fd0102, 0x24fd00c9, 0x15310013, 0x1632000c, 0x23fd01bd,
        0x12fd0229, 0x23fd01ca, 0x114c0001, 0x12fd0111, 0x24330001, 0x15310000, 0x24330000, 0x24350000,
        0x12fd010a, 0x0b23000b, 0x01050005, 0x01110002, 0x1ffd00ee, 0x01110008, 0x010a0001, 0x010f0003,
        0x01130008, 0x0111000a, 0x01110007, 0x1bfd0038, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004,
        0x031c0002, 0x13280002, 0x01110006, 0x13fd022c, 0x13fd022b, 0x031c0006, 0x031c0007, 0x01fd01b8,
        0x1bfd0037, 0x13fd022d, 0x13280005, 0x01110003, 0x01fd01b7, 0x134d0001, 0x134d0000, 0x134d0003,
        0x134d0002, 0x13280000, 0x13280008, 0x13280009, 0x13280003, 0x01110004, 0x13280007, 0x13280001,
        0x13280006, 0x13280004, 0x13fd01b9, 0x134d0006, 0x13fd022e, 0x13fd022f, 0x13fd0230, 0x031c0005,
        0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x01110005, 0x2449000e,
        0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039, 0x010f0001, 0x010f0000, 0x11260006, 0x1126000a,
        0x12fd0149, 0x12fd0108, 0x12fd011f, 0x0b230007, 0x15310007, 0x1531000a, 0x15fd0061, 0x15310009,
        0x15fd005a, 0x15310003, 0x17360000, 0x17360002, 0x24fd01dd, 0x12fd0106, 0x01160003, 0x24fe0007,
        0x24fd00c7, 0x23fd01ce, 0x24fd01e4, 0x01080002, 0x01060003, 0x01060004, 0x01060005, 0x11260001,
        0x01180007, 0x173c0000, 0x173c0004, 0x173c0003, 0x173c0002, 0x173c0001, 0x11260003, 0x242a0009,
        0x12fd0131, 0x12fd0132, 0x17360001, 0x17360003, 0x23fd01be, 0x23fd01cf, 0x24fd004d, 0x12fd010c,
        0x12fd010d, 0x12fd010e, 0x12fd010f, 0x12fd0110, 0x23fd01d2, 0x1a3d0001, 0x1a3d0000, 0x01130007,
        0x20fd01a4, 0x01fe0001, 0x01120002, 0x10fd001a, 0x01120005, 0x0111000b, 0x14290002, 0x14fd0237,
        0x01120008, 0x14fd023e, 0x14fd0236, 0x14fd023d, 0x01120007, 0x14fd0242, 0x14fd0243, 0x14fd021c,
        0x14fd023f, 0x14fd0238, 0x14fd021d, 0x14fd01bb, 0x14fd0241, 0x01fd01b6, 0x14fd01bc, 0x14fd0233,
        0x01120003, 0x01fd01b5, 0x14fd021b, 0x14fd0239, 0x01120004, 0x14290003, 0x14290004, 0x14fd023c,
        0x14fd021e, 0x14fd021f, 0x14290001, 0x14fd0234, 0x14fd0235, 0x14fd022a, 0x14fd021a, 0x14fd01ba,
        0x14fd023b, 0x14fd0240, 0x01120000, 0x1632000b, 0x193b0000, 0x193b0001, 0x193b0002, 0x24fd004e,
        0x01fd0044, 0x242a0002, 0x07fd014f, 0x07fd0150, 0x00fd0152, 0x242a0003, 0x15fd005d, 0x242a0004,
        0x15fd005e, 0x24fd00c6, 0x24fd0068, 0x1632000f, 0x09210000, 0x01190004, 0x01190000, 0x19fd006c,
        0x09210002, 0x09210001, 0x01190001, 0x24fd0156, 0x01190003, 0x24fd0072, 0x24fd01e0, 0x12fd00fb,
        0x15310012, 0x01030008, 0x12fd010b,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        713, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 279, 341, 65535, 65535, 65535, 65535, 65535, 346,
        65535, 65535, 190, 929, 330, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1093, 65535, 111, 65535, 65535, 47, 266, 287, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 968,
        65535, 1059, 65535, 65535, 65535, 65535, 394, 65535, 65535, 65535, 533, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 124, 65535, 65535, 65535, 65535, 431, 65535, 65535, 304, 65535, 65535, 65535, 800, 65535,
        212, 386, 65535, 18, 943, 65535, 559, 255, 1012, 585, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 142, 65535, 65535, 65535, 65535, 108, 602, 29, 65535, 563, 65535, 65535, 65535, 78, 65535,
        65535, 65535, 376, 65535, 65535, 65535, 320, 0, 65535, 65535, 748, 569, 292, 155, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 106, 920, 65535, 65535, 193, 1052, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 214, 666, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 40, 811, 1032, 267, 65535, 65535, 65535, 384, 556, 65535, 65535, 65535, 517,
        598, 65535, 65535, 65535, 735, 1071, 65535, 65535, 779, 65535, 65535, 766, 65535, 65535, 273, 65535,
        65535, 542, 230, 923, 65535, 65535, 65535, 65535, 686, 65535, 65535, 65535, 65535, 65535, 311, 65535,
        765, 65535, 65535, 65535, 63, 14, 1056, 65535, 65535, 180, 65535, 65535, 1033, 65535, 65535, 242,
        313, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 39, 65535, 65535, 65535,
        65535, 65535, 65535, 401, 690, 591, 65535, 65535, 65535, 65535, 65535, 65535, 439, 65535, 65535, 65535,
        65535, 65535, 973, 65535, 65535, 295, 65535, 1008, 65535, 65535, 48, 65535, 65535, 65535, 44, 65535,
        65535, 65535, 65535, 65535, 65535, 240, 65535, 65535, 65535, 65535, 65535, 814, 1081, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 217, 65535, 632, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 88,
        135, 937, 65535, 524, 427, 65535, 65535, 65535, 65535, 65535, 65535, 548, 65535, 65535, 630, 65535,
        65535, 264, 641, 1006, 65535, 65535, 65535, 65535, 65535, 188, 471, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 438, 65535, 65535, 9, 216, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 485,
        65535, 65535, 244, 65535, 65535, 145, 673, 65535, 65535, 65535, 689, 65535, 65535, 65535, 65535, 815,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 621, 65535, 248, 65535, 65535, 382, 65535, 65535, 65535,
        65535, 65535, 893, 290, 1015, 413, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        622, 65535, 65535, 645, 65535, 65535, 65535, 881, 65535, 65535, 65535, 65535, 65535, 87, 65535, 65535,
        65535, 420, 978, 65535, 65535, 65535, 65535, 65535, 65535, 845, 65535, 65535, 80, 65535, 65535, 65535,
        65535, 23, 65535, 218, 65535, 619, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 399,
        65535, 65535, 65535, 65535, 70, 950, 65535, 65535, 65535, 1108, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 206, 65535, 65535, 1087, 1111, 65535, 65535, 1102, 333, 65535, 65535, 65535, 65535, 65535,
        65535, 252, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 122, 465, 140, 634, 259,
        540, 1024, 65535, 65535, 65535, 65535, 65535, 65535, 381, 1065, 1031, 65535, 441, 963, 65535, 65535,
        65535, 721, 65535, 795, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 626, 65535, 65535, 966,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 536, 65535, 312, 65535, 65535, 469,
        65535, 65535, 794, 461, 835, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 291, 65535,
        65535, 980, 65535, 379, 65535, 65535, 65535, 671, 65535, 755, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 130, 65535, 67, 65535, 65535, 65535, 65535, 65535, 119, 65535, 65535, 65535, 65535, 65535, 65535,
        523, 1018, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 486, 65535, 340, 65535, 65535, 65535,
        65535, 65535, 65535, 234, 65535, 487, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 55, 65535, 65535, 65535, 65535, 957, 65535, 65535, 65535, 65535, 496, 907, 982, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1063, 65535, 65535, 65535, 65535, 65535, 1095, 65535,
        65535, 65535, 65535, 65535, 838, 1009, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 94, 637, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 564,
        65535, 65535, 65535, 65535, 51, 837, 167, 65535, 65535, 97, 60, 65535, 65535, 824, 65535, 181,
        65535, 65535, 65535, 65535, 74, 331, 65535, 65535, 65535, 65535, 65535, 354, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 650, 65535, 65535, 65535, 65535, 834, 65535, 65535, 65535, 65535, 65535, 805,
        65535, 981, 265, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 866, 65535, 65535, 65535, 65535, 65535,
        77, 658, 65535, 65535, 65535, 65535, 65535, 553, 1109, 580, 433, 986, 65535, 65535, 65535, 65535,
        65535, 974, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 784,
        65535, 729, 1100, 615, 65535, 65535, 757, 65535, 65535, 577, 65535, 888, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 61, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 727, 65535, 65535, 65535,
        65535, 337, 65535, 203, 65535, 112, 1035, 448, 566, 34, 899, 65535, 65535, 65535, 65535, 65535,
        65535, 132, 65535, 105, 250, 65535, 868, 220, 334, 65535, 65535, 397, 65535, 983, 65535, 65535,
        1085, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1046, 160,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 758, 65535, 65535, 65535,
        1060, 65535, 65535, 65535, 65535, 65535, 788, 65535, 787, 65535, 338, 231, 65535, 65535, 65535, 65535,
        65535, 65535, 833, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 647, 65535, 65535, 743, 285,
        256, 1104, 65535, 65535, 802, 73, 65535, 774, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 396,
        432, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 596, 862, 65535, 65535,
        65535, 297, 65535, 65535, 65535, 1068, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 823, 479,
        1038, 65535, 65535, 65535, 65535, 1057, 65535, 65535, 65535, 840, 1029, 531, 65535, 65535, 1011, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 999, 1000, 400, 65535, 65535, 65535, 38, 65535, 65535, 65535,
        529, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 677, 65535, 228, 65535, 65535, 878,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65, 709, 257, 65535, 65535, 65535, 1080, 65535,
        65535, 65535, 65535, 65535, 807, 65535, 65535, 65535, 693, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 17, 965, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 95, 65535,
        65535, 219, 65535, 522, 65535, 249, 335, 466, 65535, 65535, 65535, 65535, 772, 65535, 65535, 65535,
        27, 992, 65535, 65535, 411, 1101, 65535, 65535, 227, 65535, 913, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 365, 484, 830, 1003, 65535, 65535, 1070, 65535, 65535, 987, 498,
        681, 65535, 65535, 65535, 870, 579, 65535, 65535, 65535, 680, 197, 877, 65535, 377, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 951, 65535, 65535, 477, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 472, 581, 728, 65535, 65535, 65535, 35, 65535, 65535, 65535, 65535, 65535, 65535, 363,
        364, 65535, 65535, 100, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 998, 65535, 65535, 65535, 65535, 65535, 199, 935, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        323, 65535, 65535, 43, 722, 65535, 65535, 65535, 65535, 711, 65535, 65535, 65535, 65535, 65535, 65535,
        1114, 65535, 793, 65535, 65535, 1041, 65535, 310, 65535, 282, 65535, 65535, 65535, 65535, 575, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 329, 65535, 65535, 746, 1021, 65535, 65535, 65535, 65535, 65535,
        649, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 714, 803, 932, 65535,
        65535, 65535, 653, 65535, 65535, 65535, 65535, 65535, 65535, 946, 65535, 967, 350, 65535, 947, 65535,
        49, 65535, 65535, 65535, 979, 434, 3, 258, 720, 848, 65535, 65535, 65535, 65535, 65535, 81,
        72, 176, 481, 65535, 65535, 65535, 65535, 184, 65535, 470, 65535, 759, 65535, 65535, 65535, 513,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 189, 65535, 65535, 1077, 422, 1045, 65535, 65535,
        65535, 571, 65535, 65535, 65535, 65535, 98, 65535, 65535, 455, 65535, 65535, 65535, 65535, 65535, 65535,
        726, 65535, 65535, 65535, 584, 65535, 457, 65535, 179, 159, 65535, 65535, 578, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 204, 65535, 65535, 79, 65535, 535, 65535, 65535, 65535, 65535,
        65535, 65535, 303, 1036, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 326, 65535, 380, 723, 65535, 970, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 756, 816, 1079, 65535, 65535, 65535, 429, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 519, 65535, 904, 65535, 65535, 65535, 65535, 478, 488, 65535, 65535, 684, 54, 65535,
        166, 65535, 65535, 65535, 65535, 385, 238, 65535, 424, 855, 65535, 971, 715, 991, 1051, 1107,
        65535, 65535, 65535, 65535, 1, 554, 319, 495, 65535, 404, 65535, 65535, 65535, 65535, 65535, 65535,
        842, 65535, 65535, 65535, 24, 65535, 65535, 417, 65535, 12, 65535, 65535, 65535, 65535, 65535, 89,
        65535, 368, 65535, 28, 65535, 884, 916, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 467, 1048,
        65535, 65535, 65535, 65535, 65535, 906, 406, 644, 65535, 65535, 428, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1096, 65535, 65535, 65535, 65535, 65535, 688, 65535, 65535, 65535, 75, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 990, 817, 741, 260, 151, 742, 948, 65535, 65535,
        65535, 65535, 90, 65535, 65535, 65535, 170, 65535, 65535, 65535, 65535, 841, 157, 532, 882, 65535,
        1030, 65535, 22, 1047, 65535, 65535, 65535, 65535, 851, 65535, 65535, 65535, 65535, 65535, 620, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 698, 65535, 65535, 65535, 347, 262, 153,
        357, 1074, 65535, 65535, 798, 65535, 419, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 16, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 344, 65535,
        65535, 65535, 530, 65535, 175, 65535, 361, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 789, 65535, 65535, 211, 629, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 127, 349, 588, 435, 65535, 682, 65535, 65535, 65535, 65535, 500,
        65535, 949, 65535, 65535, 65535, 65535, 750, 65535, 65535, 65535, 65535, 232, 409, 65535, 65535, 65535,
        65535, 91, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 110, 897, 65535, 115, 447, 662, 351,
        736, 1089, 65535, 65535, 565, 65535, 65535, 65535, 65535, 65535, 450, 65535, 65535, 65535, 65535, 831,
        65535, 65535, 65535, 65535, 65535, 752, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 1055,
        65535, 65535, 65535, 65535, 583, 657, 65535, 65535, 65535, 65535, 65535, 369, 65535, 65535, 65535, 65535,
        777, 65535, 65535, 65535, 977, 65535, 65535, 761, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 944, 509, 839, 65535, 289, 65535,
        65535, 1042, 65535, 65535, 458, 107, 953, 985, 65535, 65535, 604, 65535, 235, 825, 1075, 65535,
        65535, 65535, 627, 65535, 65535, 65535, 65535, 642, 65535, 65535, 65535, 65535, 65535, 910, 64, 65535,
        65535, 65535, 65535, 131, 453, 65535, 65535, 65535, 65535, 550, 685, 65535, 65535, 65535, 65535, 65535,
        147, 317, 187, 707, 1069, 65535, 65535, 65535, 65535, 955, 68, 201, 65535, 65535, 65535, 65535,
        65535, 84, 65535, 65535, 263, 26, 872, 65535, 65535, 65535, 65535, 117, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 46, 213, 993, 1002, 65535, 15, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 832, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 617, 804,
        65535, 65535, 65535, 65535, 454, 1034, 65535, 65535, 65535, 65535, 808, 356, 65535, 65535, 65535, 65535,
        969, 65535, 65535, 65535, 121, 65535, 371, 818, 65535, 143, 65535, 65535, 65535, 65535, 747, 762,
        19, 65535, 65535, 65535, 65535, 65535, 308, 675, 703, 936, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1098, 65535, 65535, 65535, 505, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 538, 65535, 864, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 59, 597, 562, 65535, 65535, 65535,
        65535, 65535, 125, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 45, 348, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 880, 65535, 65535, 65535, 192, 185, 668, 65535, 65535, 751, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 875, 65535,
        65535, 65535, 65535, 114, 416, 93, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 342, 243, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 280, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 635, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 605, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 639, 1026, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 767, 65535, 65535, 1062, 699, 148, 65535, 65535, 65535, 65535, 65535, 222, 1061, 65535, 665,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 169, 65535, 65535, 65535, 717, 324,
        65535, 65535, 65535, 65535, 65535, 902, 65535, 65535, 799, 65535, 65535, 65535, 65535, 694, 65535, 65535,
        65535, 138, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 964, 65535, 65535, 65535,
        65535, 65535, 367, 65535, 65535, 1092, 1090, 65535, 65535, 65535, 136, 65535, 65535, 158, 464, 1106,
        940, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 942, 65535, 139, 572, 638, 926, 65535,
        65535, 65535, 65535, 403, 65535, 65535, 1043, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 168, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1027, 65535,
        65535, 65535, 883, 443, 65535, 65535, 65535, 65535, 65535, 854, 65535, 65535, 65535, 917, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 493, 1099, 65535, 65535, 65535, 65535, 65535, 911, 65535, 65535,
        65535, 65535, 65535, 475, 801, 129, 1001, 1064, 65535, 65535, 539, 889, 65535, 65535, 65535, 191,
        65535, 65535, 65535, 65535, 440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 520,
        856, 65535, 65535, 65535, 65535, 65535, 65535, 502, 65535, 200, 123, 65535, 65535, 65535, 65535, 65535,
        65535, 828, 625, 65535, 65535, 65535, 65535, 345, 65535, 65535, 65535, 65535, 229, 50, 65535, 65535,
        246, 65535, 849, 65535, 65535, 298, 65535, 552, 65535, 65535, 21, 786, 1044, 412, 933, 65535,
        65535, 65535, 65535, 277, 749, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1083, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 753, 790, 810, 65535, 270, 65535, 712, 65535, 65535, 65535, 65535,
        499, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 196, 65535, 65535, 65535, 178, 65535, 65535, 65535,
        65535, 207, 65535, 732, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 628, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1105, 65535, 600, 65535, 65535, 65535, 482, 65535, 163, 65535,
        65535, 65535, 459, 65535, 65535, 508, 65535, 65535, 65535, 65535, 956, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 410, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 724, 65535, 827, 65535, 65535, 514, 65535, 65535, 421, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 695, 65535, 941, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        261, 444, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 819, 65535, 65535,
        843, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 383, 423, 744, 770, 65535,
        65535, 65535, 269, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 708, 65535,
        65535, 65535, 86, 65535, 65535, 65535, 65535, 558, 65535, 65535, 65535, 65535, 226, 1025, 65535, 65535,
        65535, 954, 65535, 65535, 65535, 65535, 65535, 65535, 976, 65535, 664, 65535, 65535, 914, 65535, 183,
        65535, 65535, 65535, 102, 65535, 65535, 65535, 65535, 65535, 501, 65535, 587, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 975, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 164, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 737, 860, 65535, 65535, 65535, 65535, 65535, 65535, 69, 492,
        813, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 871, 857, 65535, 65535, 65535,
        1072, 65535, 691, 65535, 65535, 959, 65535, 370, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 327, 65535, 65535, 65535, 31, 792, 65535, 972, 65535, 65535, 65535, 895,
        65535, 65535, 65535, 449, 676, 302, 65535, 65535, 655, 65535, 861, 931, 1066, 670, 65535, 1110,
        65535, 65535, 65535, 65535, 446, 846, 1088, 65535, 700, 516, 65535, 65535, 65535, 65535, 36, 65535,
        65535, 65535, 65535, 65535, 636, 65535, 696, 796, 65535, 65535, 65535, 283, 65535, 414, 1019, 543,
        65535, 152, 65535, 445, 65535, 65535, 65535, 660, 65535, 65535, 65535, 1040, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 194, 65535, 65535, 52, 65535, 65535, 65535, 402, 452,
        65535, 65535, 1073, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1097, 65535, 672, 65535,
        874, 65535, 65535, 398, 962, 65535, 65535, 65535, 65535, 65535, 775, 894, 1049, 65535, 65535, 104,
        65535, 278, 437, 65535, 65535, 1023, 65535, 65535, 65535, 65535, 930, 65535, 113, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1103, 65535, 65535, 65535, 65535, 165, 65535, 42, 65535, 65535, 65535, 65535,
        65535, 65535, 314, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 359, 205, 541, 869, 65535,
        53, 859, 65535, 65535, 1058, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 224, 65535, 360, 65535, 65535, 65535, 65535, 65535, 546, 65535, 65535, 65535, 65535, 65535,
        592, 595, 886, 945, 65535, 65535, 65535, 961, 65535, 65535, 515, 65535, 725, 65535, 83, 65535,
        65535, 65535, 65535, 1112, 65535, 65535, 65535, 65535, 162, 65535, 716, 65535, 65535, 1004, 65535, 988,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1078, 65535, 65535, 65535, 65535, 663, 65535,
        305, 65535, 65535, 65535, 526, 1054, 66, 65535, 65535, 1020, 65535, 65535, 65535, 65535, 65535, 65535,
        557, 65535, 237, 65535, 65535, 65535, 65535, 65535, 65535, 652, 65535, 65535, 65535, 276, 251, 65535,
        65535, 65535, 65535, 65535, 952, 65535, 65535, 65535, 65535, 65535, 415, 65535, 1076, 65535, 442, 65535,
        65535, 65535, 65535, 547, 65535, 65535, 65535, 521, 65535, 65535, 65535, 65535, 58, 65535, 65535, 754,
        701, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 648, 65535, 65535, 65535,
        254, 1013, 65535, 612, 994, 65535, 65535, 618, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        177, 65535, 65535, 65535, 65535, 65535, 603, 65535, 65535, 65535, 65535, 239, 389, 661, 65535, 65535,
        65535, 65535, 769, 296, 65535, 65535, 299, 996, 65535, 65535, 912, 65535, 65535, 315, 65535, 65535,
        65535, 65535, 586, 65535, 352, 678, 272, 65535, 490, 702, 65535, 65535, 858, 65535, 806, 353,
        65535, 65535, 99, 65535, 561, 745, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 186, 876, 65535,
        92, 65535, 65535, 65535, 865, 65535, 850, 65535, 65535, 65535, 65535, 65535, 624, 109, 65535, 65535,
        372, 65535, 65535, 65535, 65535, 65535, 555, 683, 387, 958, 65535, 65535, 692, 901, 65535, 65535,
        293, 65535, 210, 247, 65535, 65535, 65535, 65535, 65535, 65535, 534, 65535, 65535, 704, 65535, 65535,
        65535, 65535, 144, 65535, 1007, 65535, 65535, 65535, 65535, 582, 65535, 65535, 65535, 65535, 867, 65535,
        65535, 253, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 609, 30, 65535, 336, 65535,
        65535, 65535, 65535, 150, 65535, 41, 65535, 65535, 388, 6, 65535, 915, 527, 65535, 65535, 65535,
        65535, 118, 65535, 65535, 65535, 731, 65535, 65535, 474, 65535, 65535, 65535, 236, 65535, 65535, 65535,
        65535, 65535, 525, 65535, 960, 65535, 65535, 669, 425, 65535, 65535, 549, 65535, 322, 560, 844,
        65535, 65535, 925, 65535, 65535, 568, 891, 65535, 65535, 65535, 65535, 65535, 65535, 489, 5, 300,
        65535, 202, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 316, 65535, 65535, 65535, 65535, 65535,
        407, 65535, 221, 65535, 223, 65535, 65535, 65535, 65535, 989, 65535, 65535, 65535, 503, 65535, 65535,
        710, 674, 65535, 65535, 65535, 65535, 570, 763, 65535, 65535, 65535, 885, 65535, 65535, 65535, 65535,
        65535, 65535, 32, 65535, 65535, 65535, 11, 594, 65535, 65535, 65535, 65535, 65535, 567, 781, 65535,
        65535, 65535, 65535, 65535, 65535, 373, 65535, 65535, 65535, 65535, 301, 65535, 65535, 65535, 797, 65535,
        65535, 71, 65535, 65535, 65535, 65535, 65535, 328, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 362, 773, 141, 172, 198, 898, 1028, 65535, 65535, 908,
        65535, 65535, 65535, 65535, 65535, 65535, 366, 65535, 65535, 599, 65535, 65535, 65535, 65535, 65535, 528,
        390, 65535, 780, 65535, 65535, 740, 601, 65535, 392, 85, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 938, 65535, 65535, 65535, 65535, 778, 65535, 65535, 65535, 65535, 378, 393,
        65535, 225, 873, 460, 494, 480, 934, 995, 65535, 65535, 120, 65535, 65535, 65535, 739, 730,
        65535, 537, 65535, 65535, 65535, 65535, 134, 65535, 65535, 65535, 1053, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 146, 332, 65535, 631, 65535, 65535, 928, 65535, 65535, 65535, 65535, 76, 65535, 65535,
        65535, 65535, 65535, 65535, 829, 418, 271, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        208, 321, 900, 919, 65535, 1086, 65535, 65535, 697, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 451, 65535, 544, 65535, 65535, 286, 96, 65535, 65535, 65535,
        65535, 65535, 65535, 405, 511, 822, 65535, 395, 65535, 408, 65535, 65535, 589, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1016, 65535, 65535, 65535, 65535, 65535, 65535, 909, 1091, 65535, 274, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 593, 512, 288, 65535, 65535,
        65535, 65535, 65535, 65535, 436, 65535, 65535, 1067, 65535, 65535, 65535, 65535, 375, 65535, 65535, 65535,
        65535, 1084, 768, 890, 65535, 463, 65535, 65535, 65535, 65535, 65535, 65535, 506, 65535, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 573, 887, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1082, 65535, 65535, 65535, 65535, 65535, 65535, 545, 65535, 65535,
        65535, 483, 65535, 65535, 65535, 65535, 128, 921, 65535, 65535, 65535, 65535, 809, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 651, 20, 65535, 65535, 820, 65535, 1005,
        65535, 65535, 1050, 65535, 65535, 65535, 65535, 284, 65535, 65535, 149, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 623, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 776, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 101, 65535, 760, 215,
        65535, 65535, 65535, 65535, 65535, 65535, 826, 430, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 853, 65535, 65535, 65535, 65535, 65535, 65535, 574, 785, 65535, 922,
        241, 65535, 65535, 65535, 173, 65535, 65535, 65535, 65535, 65535, 65535, 507, 65535, 65535, 65535, 518,
        65535, 137, 65535, 65535, 927, 65535, 65535, 456, 65535, 551, 812, 65535, 65535, 65535, 65535, 65535,
        892, 65535, 65535, 65535, 65535, 65535, 633, 65535, 65535, 65535, 1014, 65535, 318, 611, 783, 65535,
        65535, 65535, 65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 209, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 613, 65535, 65535, 57, 903, 133, 733, 65535, 65535, 65535, 1039, 391, 905, 65535,
        65535, 65535, 65535, 836, 65535, 65535, 174, 879, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 510, 791, 65535, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535,
        771, 309, 504, 275, 705, 65535, 65535, 154, 355, 65535, 65535, 65535, 65535, 65535, 65535, 171,
        468, 65535, 659, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 984, 65535, 65535, 65535, 233, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 195, 473, 65535, 65535, 65535, 126,
        718, 343, 1010, 65535, 65535, 65535, 65535, 65535, 65535, 82, 65535, 65535, 65535, 65535, 65535, 65535,
        656, 426, 65535, 306, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 734, 65535, 491, 281, 65535,
        679, 13, 606, 667, 65535, 65535, 65535, 294, 65535, 65535, 610, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 643, 1113, 65535, 65535, 497, 607, 924, 65535, 65535, 65535, 65535,
        782, 65535, 640, 65535, 65535, 997, 65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 307, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1022, 65535, 65535, 358, 65535, 476, 103, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 738, 65535, 65535, 65535, 65535, 1037, 614, 687, 65535, 65535, 65535, 608,
        65535, 65535, 65535, 65535, 918, 852, 182, 939, 65535, 821, 576, 65535, 654, 65535, 65535, 156,
        65535, 65535, 245, 462, 847, 719, 863, 65535, 65535, 325, 616, 1017, 65535, 339, 65535, 65535,
        65535, 374, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 706, 65535, 65535, 65535, 65535, 65535, 764,
        1094, 65535, 65535, 646, 65535, 65535, 65535, 65535, 56, 65535, 65535, 590, 65535, 896, 65535, 65535,
    ]
}
