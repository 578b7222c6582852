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
        %bounds->chars
        %bucket-find
        %bucket-without
        %cars
        %cdrs
        %chain?
        %char-set-bounds
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
        %subset?
        %trie-chunk
        %trie-join
        %trie-merged
        %trie-split
        %trie-union
        %tries-merged
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
        0, 8, 16, 28, 40, 59, 72, 86, 102, 109, 119, 132, 147, 160, 176, 182,
        188, 196, 213, 231, 246, 261, 272, 284, 301, 318, 334, 349, 366, 379, 392, 403,
        417, 428, 446, 457, 472, 486, 499, 514, 529, 544, 555, 570, 582, 596, 606, 618,
        630, 645, 659, 682, 698, 713, 730, 749, 763, 778, 784, 793, 809, 829, 845, 860,
        877, 890, 904, 917, 937, 953, 969, 978, 987, 1001, 1015, 1034, 1045, 1060, 1073, 1085,
        1097, 1104, 1117, 1127, 1138, 1150, 1167, 1179, 1191, 1201, 1214, 1224, 1234, 1243, 1252, 1261,
        1277, 1291, 1304, 1319, 1334, 1342, 1354, 1364, 1382, 1394, 1408, 1419, 1430, 1440, 1456, 1467,
        1479, 1489, 1501, 1520, 1529, 1543, 1557, 1572, 1583, 1594, 1607, 1622, 1632, 1647, 1657, 1668,
        1683, 1700, 1712, 1726, 1738, 1751, 1770, 1791, 1811, 1824, 1840, 1860, 1874, 1890, 1903, 1920,
        1939, 1953, 1972, 1987, 2003, 2019, 2036, 2049, 2063, 2080, 2104, 2123, 2141, 2162, 2175, 2197,
        2219, 2237, 2259, 2270, 2278, 2293, 2305, 2310, 2322, 2334, 2350, 2365, 2377, 2387, 2397, 2406,
        2418, 2429, 2442, 2452, 2467, 2482, 2492, 2504, 2514, 2528, 2545, 2558, 2571, 2586, 2599, 2609,
        2625, 2636, 2648, 2657, 2670, 2681, 2696, 2710, 2719, 2731, 2742, 2755, 2767, 2779, 2793, 2805,
        2819, 2833, 2849, 2860, 2873, 2875, 2877, 2879, 2881, 2883, 2886, 2890, 2893, 2895, 2898, 2900,
        2903, 2907, 2910, 2923, 2927, 2945, 2957, 2962, 2977, 2988, 2999, 3012, 3029, 3035, 3042, 3046,
        3059, 3066, 3078, 3094, 3105, 3120, 3126, 3137, 3152, 3160, 3177, 3190, 3195, 3201, 3206, 3211,
        3217, 3222, 3235, 3245, 3255, 3270, 3286, 3303, 3321, 3344, 3362, 3379, 3393, 3402, 3411, 3416,
        3427, 3440, 3452, 3466, 3480, 3492, 3505, 3522, 3533, 3545, 3558, 3570, 3582, 3595, 3608, 3623,
        3635, 3648, 3658, 3667, 3673, 3684, 3702, 3718, 3736, 3754, 3766, 3773, 3780, 3786, 3793, 3800,
        3806, 3811, 3825, 3832, 3839, 3845, 3852, 3859, 3865, 3870, 3883, 3914, 3938, 3954, 3975, 3998,
        4015, 4037, 4061, 4082, 4097, 4116, 4132, 4162, 4180, 4197, 4209, 4217, 4234, 4238, 4246, 4253,
        4260, 4266, 4273, 4280, 4286, 4291, 4298, 4305, 4311, 4318, 4325, 4331, 4336, 4340, 4348, 4362,
        4379, 4393, 4409, 4424, 4440, 4453, 4470, 4479, 4493, 4510, 4523, 4534, 4544, 4554, 4565, 4575,
        4589, 4603, 4625, 4635, 4652, 4666, 4678, 4692, 4707, 4722, 4734, 4751, 4768, 4776, 4783, 4790,
        4798, 4805, 4811, 4827, 4846, 4863, 4870, 4880, 4895, 4912, 4930, 4941, 4959, 4972, 4984, 5006,
        5036, 5052, 5077, 5098, 5118, 5148, 5169, 5200, 5212, 5231, 5248, 5257, 5269, 5284, 5289, 5295,
        5316, 5325, 5335, 5339, 5345, 5367, 5386, 5400, 5417, 5436, 5450, 5470, 5485, 5509, 5525, 5538,
        5545, 5562, 5580, 5592, 5604, 5616, 5628, 5646, 5654, 5670, 5674, 5687, 5692, 5703, 5714, 5727,
        5734, 5749, 5764, 5778, 5794, 5815, 5827, 5838, 5850, 5854, 5861, 5866, 5872, 5895, 5916, 5930,
        5935, 5941, 5947, 5962, 5968, 5983, 6002, 6017, 6024, 6029, 6039, 6043, 6048, 6057, 6072, 6094,
        6107, 6125, 6134, 6145, 6158, 6169, 6191, 6198, 6205, 6211, 6223, 6236, 6246, 6253, 6264, 6269,
        6279, 6287, 6301, 6307, 6322, 6338, 6345, 6363, 6368, 6378, 6389, 6398, 6404, 6408, 6424, 6449,
        6475, 6497, 6515, 6532, 6540, 6555, 6570, 6583, 6601, 6614, 6628, 6643, 6662, 6681, 6699, 6714,
        6730, 6745, 6760, 6773, 6786, 6803, 6818, 6839, 6862, 6875, 6887, 6905, 6923, 6935, 6947, 6967,
        6982, 6998, 7013, 7025, 7038, 7053, 7067, 7082, 7105, 7120, 7132, 7143, 7153, 7163, 7174, 7184,
        7193, 7205, 7218, 7228, 7241, 7250, 7260, 7272, 7285, 7299, 7310, 7327, 7339, 7349, 7364, 7372,
        7387, 7396, 7406, 7423, 7435, 7449, 7464, 7473, 7497, 7507, 7512, 7531, 7544, 7562, 7578, 7596,
        7614, 7626, 7642, 7652, 7663, 7680, 7685, 7695, 7699, 7706, 7719, 7724, 7735, 7745, 7758, 7771,
        7781, 7807, 7822, 7832, 7843, 7854, 7863, 7872, 7882, 7895, 7909, 7919, 7925, 7931, 7947, 7962,
        7976, 7986, 7991, 7995, 8007, 8030, 8046, 8064, 8075, 8084, 8091, 8097, 8107, 8123, 8140, 8153,
        8169, 8193, 8208, 8226, 8243, 8262, 8284, 8304, 8328, 8346, 8356, 8377, 8398, 8413, 8435, 8446,
        8459, 8477, 8498, 8522, 8544, 8561, 8578, 8590, 8602, 8621, 8646, 8658, 8681, 8685, 8696, 8700,
        8707, 8712, 8717, 8725, 8729, 8736, 8741, 8751, 8759, 8765, 8769, 8779, 8790, 8796, 8811, 8823,
        8831, 8841, 8846, 8869, 8893, 8903, 8925, 8941, 8959, 8982, 8999, 9018, 9034, 9049, 9066, 9082,
        9093, 9113, 9131, 9144, 9154, 9170, 9184, 9190, 9203, 9223, 9242, 9260, 9270, 9280, 9290, 9298,
        9316, 9322, 9332, 9343, 9357, 9368, 9382, 9395, 9410, 9422, 9436, 9449, 9458, 9474, 9488, 9497,
        9506, 9511, 9517, 9535, 9544, 9558, 9578, 9595, 9613, 9627, 9640, 9650, 9662, 9667, 9683, 9704,
        9714, 9730, 9742, 9758, 9775, 9790, 9805, 9820, 9835, 9845, 9857, 9865, 9881, 9891, 9901, 9907,
        9929, 9947, 9963, 9984, 9991, 10004, 10011, 10023, 10037, 10049, 10065, 10080, 10093, 10105, 10118, 10137,
        10156, 10177, 10199, 10225, 10253, 10267, 10282, 10298, 10310, 10325, 10342, 10357, 10372, 10391, 10405, 10423,
        10435, 10448, 10456, 10466, 10473, 10485, 10503, 10516, 10531, 10547, 10562, 10575, 10589, 10604, 10617, 10630,
        10644, 10658, 10674, 10691, 10707, 10721, 10729, 10742, 10763, 10784, 10791, 10797, 10807, 10825, 10836, 10851,
        10863, 10875, 10892, 10896, 10906, 10917, 10926, 10940, 10949, 10959, 10970, 10985, 11000, 11014, 11037, 11048,
        11059, 11080, 11091, 11100, 11109, 11122, 11139, 11147, 11158, 11172, 11183, 11195, 11206, 11215, 11226, 11236,
        11244, 11251, 11257, 11263, 11270, 11276, 11281, 11289, 11301, 11313, 11326, 11330, 11336, 11349, 11355, 11371,
        11376, 11392, 11397, 11409, 11421, 11435, 11444, 11449, 11456, 11463, 11476, 11489, 11504, 11519, 11532, 11547,
        11561, 11576, 11589, 11601, 11613, 11626, 11638, 11654, 11666, 11679, 11695, 11711, 11727, 11739, 11752, 11764,
        11778, 11789, 11810, 11831, 11853, 11875, 11888, 11904, 11921, 11936, 11947, 11962, 11984, 11997, 12012, 12028,
        12045, 12057, 12074, 12092, 12106, 12116, 12125, 12134, 12144, 12153, 12161, 12171, 12187, 12197, 12212, 12226,
        12238, 12247, 12255, 12269, 12283, 12288, 12299, 12310, 12314, 12326, 12341, 12350, 12362, 12372, 12378, 12390,
        12401, 12407, 12421, 12430, 12445, 12454, 12472, 12491, 12501, 12513, 12523, 12532, 12542, 12551, 12563, 12572,
        12587, 12596, 12603, 12616, 12629, 12641, 12651, 12658, 12665, 12672, 12679, 12686, 12697, 12708, 12721, 12732,
        12739, 12746, 12759, 12772, 12787, 12803, 12814, 12828, 12853, 12874, 12893, 12905, 12918, 12934, 12962, 12976,
        12989, 13008, 13020, 13038, 13054, 13067, 13086, 13100, 13111, 13124, 13141, 13152, 13171, 13186, 13206, 13220,
        13236, 13247, 13259, 13277, 13289, 13304, 13318, 13338, 13346, 13354, 13369, 13380, 13393, 13406, 13414, 13437,
        13451, 13472, 13492, 13514, 13530, 13546, 13558, 13579, 13595, 13603, 13618, 13624, 13641, 13652, 13663, 13676,
        13689, 13702, 13719, 13728, 13745, 13751, 13757, 13763, 13767,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x22fd008e, 0x22fd012c, 0x22fd0134, 0x22fd0176, 0x22fd018b, 0x22fd0021, 0x22fd0175, 0x22fd018f,
        0x222d0001, 0x22fd001f, 0x22fd017b, 0x22fd0166, 0x22fd0094, 0x22fd0095, 0x222e0001, 0x222e0002,
        0x22fd012a, 0x22fd0173, 0x22fd0172, 0x22fd0092, 0x22fd0090, 0x22fd0099, 0x22fd0129, 0x22fd00aa,
        0x22fd01d2, 0x22fd0023, 0x22fd020a, 0x22430001, 0x22fd0156, 0x22fd0093, 0x22fd01fe, 0x22fd0028,
        0x22fd0027, 0x22fd0029, 0x22fd0026, 0x22480000, 0x22fd01c7, 0x22fd0217, 0x22fd01d0, 0x22fd01ce,
        0x22fd008f, 0x22fd01cd, 0x22fd0020, 0x22fd018c, 0x22fd0165, 0x22fd0091, 0x22fd00a6, 0x22fd00a5,
        0x22fd00a2, 0x22fd00a1, 0x22fd0164, 0x22fd0158, 0x22fd0162, 0x22fd0163, 0x22fd0160, 0x22fd015f,
        0x22fd0161, 0x22fd01c9, 0x22450000, 0x22450006, 0x22450005, 0x22450004, 0x22450009, 0x22450001,
        0x22450002, 0x22450008, 0x22450003, 0x22450007, 0x22fd0128, 0x22fd0024, 0x22fd012d, 0x22fd012e,
        0x223f0002, 0x223f0003, 0x22fd00f7, 0x223f0000, 0x22fd00f6, 0x22fd00f8, 0x22fd00f5, 0x223f0001,
        0x22fd013a, 0x22fd01f9, 0x222e0000, 0x22fd0127, 0x22fd0114, 0x22430000, 0x22fd009c, 0x22fd009b,
        0x22fd0096, 0x22fd00a3, 0x22fd009f, 0x22fd00ab, 0x22fd009a, 0x22fd0097, 0x22fd0098, 0x22fd009e,
        0x22fd009d, 0x22fd008c, 0x22fd008d, 0x224a0000, 0x222d0000, 0x22fd01fb, 0x22fd01fa, 0x22fd017e,
        0x22480001, 0x22fd0187, 0x22fd00a4, 0x22fd00a0, 0x22fd0188, 0x22fd0186, 0x22fd0184, 0x22fd0185,
        0x22fd002a, 0x224a0004, 0x22fd0115, 0x224a0005, 0x22fd0182, 0x22fd0171, 0x22fd0195, 0x22fd019a,
        0x22fd019b, 0x22fd0198, 0x22fd0193, 0x22fd017f, 0x22fd0181, 0x22fd0190, 0x22fd0192, 0x22fd0199,
        0x22fd0194, 0x22fd0180, 0x224a0003, 0x224a0001, 0x224a0002, 0x22fd0179, 0x22fd0197, 0x22fd016a,
        0x22fd015a, 0x22fd015c, 0x22fd0169, 0x22fd019c, 0x22fd0159, 0x22fd016d, 0x22fd015e, 0x22fd0168,
        0x22fd016e, 0x22fd017a, 0x22fd0177, 0x22fd016f, 0x22fd015b, 0x22fd0157, 0x22fd0167, 0x22fd015d,
        0x22fd016b, 0x22fd016c, 0x22fd0170, 0x22fd019d, 0x22fd019e, 0x22fd018d, 0x222f0001, 0x222f0000,
        0x22fd0025, 0x22fd00a9, 0x22fd018e, 0x22fd01f8, 0x22fd018a, 0x22fd002b, 0x22470000, 0x22470004,
        0x22470007, 0x22470006, 0x22470002, 0x22470005, 0x22fd01c8, 0x22fd01d3, 0x22fd01ee, 0x22470003,
        0x2247000a, 0x22470001, 0x22fd0189, 0x22fd01d1, 0x22fd01cf, 0x22470009, 0x22fd01ed, 0x22fd01ca,
        0x22fd01cc, 0x22470008, 0x22fd01d4, 0x22fd01cb, 0x22fd01d5, 0x22fd0139, 0x22fd0216, 0x22fd01ff,
        0x22fd01fd, 0x22300000, 0x22fd01fc, 0x22fd0116, 0x22fd0183, 0x22fd0174, 0x22fd0191, 0x22fd012b,
        0x2245000a, 0x2245000c, 0x22fd00a8, 0x2245000b, 0x2245000d, 0x22fd00a7, 0x22fd0022, 0x22fd0178,
        0x22fd0218, 0x22fd017c, 0x22fd0196, 0x22fd017d, 0x01050001, 0x01050000, 0x01050002, 0x01050003,
        0x01040001, 0x01040003, 0x1bfd0041, 0x1bfd003f, 0x01040000, 0x1bfd003e, 0x01040002, 0x01040004,
        0x1bfd0042, 0x1bfd0040, 0x223e0006, 0x01050004, 0x22fd00cb, 0x22fd00ca, 0x0b230009, 0x1cfd00ae,
        0x12fd0111, 0x12fd0112, 0x12fd0113, 0x1632000d, 0x0c240005, 0x22fd00d5, 0x12fd0119, 0x10fd000b,
        0x010c0004, 0x19fd006b, 0x22fd0067, 0x12fd0145, 0x12270006, 0x01fe0000, 0x22fd0051, 0x22fd0062,
        0x1efd0053, 0x10250004, 0x11260002, 0x0b230008, 0x01fd0138, 0x010d0002, 0x010d0003, 0x15310001,
        0x0b23000a, 0x01160004, 0x10250005, 0x10fd000e, 0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013,
        0x10fd0014, 0x10fd0016, 0x10fd0015, 0x10fd0012, 0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017,
        0x10fd0019, 0x10250001, 0x10fd0003, 0x10fd0004, 0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007,
        0x10250002, 0x10fd0001, 0x10fd0002, 0x10250000, 0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003,
        0x1bfd0034, 0x010e0005, 0x010e0004, 0x12fd0110, 0x01130002, 0x01130006, 0x01130005, 0x01130004,
        0x01130003, 0x01130000, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001,
        0x010b0005, 0x22490001, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003,
        0x010b0006, 0x22fd00d2, 0x01fe0003, 0x22fe0005, 0x22fd0050, 0x07fd014b, 0x00fd0151, 0x15fd005a,
        0x07fd014c, 0x00fd014f, 0x22fd004f, 0x01fd014a, 0x22fd0153, 0x22fd0063, 0x19fd006f, 0x15fd0059,
        0x01fe0002, 0x22fd00c9, 0x01fe0004, 0x11260009, 0x010b0001, 0x12fd0105, 0x021a0010, 0x021a0011,
        0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006,
        0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002, 0x01080001, 0x22330001, 0x16320007,
        0x16320005, 0x16320006, 0x16320008, 0x16320003, 0x16320002, 0x16320004, 0x16320001, 0x01100001,
        0x031b0005, 0x1bfd0036, 0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b,
        0x031b000c, 0x134c0004, 0x1bfd0035, 0x031b0009, 0x031b0006, 0x01180002, 0x20fd01a3, 0x22490005,
        0x134c0005, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007,
        0x01100005, 0x01100000, 0x22330004, 0x22fd00c2, 0x1632000e, 0x22340004, 0x22fd0064, 0x12fd00fc,
        0x01160008, 0x01160009, 0x01160007, 0x134c0007, 0x061e0000, 0x22fd004e, 0x1bfd003c, 0x1b420002,
        0x1bfd003d, 0x1b420004, 0x1b420006, 0x1b420005, 0x1b420003, 0x1bfd003b, 0x1b420001, 0x1b420000,
        0x22410001, 0x22fd00cf, 0x01030001, 0x12270007, 0x11260000, 0x010b0000, 0x12270000, 0x222a0006,
        0x10fd0009, 0x19fd006c, 0x0b230006, 0x12fd011b, 0x222a0000, 0x01ff0002, 0x15310004, 0x222a0001,
        0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x114b0000, 0x222a0005, 0x1b420007, 0x12fd0143,
        0x193a0004, 0x12fd0144, 0x071f0005, 0x19fd006e, 0x01070003, 0x031b000d, 0x193a0002, 0x09210003,
        0x11260005, 0x1efd0052, 0x12fd00fd, 0x12fd0148, 0x12fd0107, 0x12fd011e, 0x01fd0046, 0x12fd0102,
        0x06fd004a, 0x22fd00cd, 0x22fd00d3, 0x18380008, 0x214d0001, 0x0dfd0054, 0x0116000a, 0x0116000b,
        0x010e0000, 0x010e0002, 0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0055,
        0x0103000c, 0x12fd011a, 0x10fd000c, 0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006,
        0x06fd0049, 0x222a000b, 0x0b230003, 0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006,
        0x15310011, 0x1531000c, 0x1531000b, 0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d,
        0x12fd00ff, 0x01020005, 0x071f0004, 0x193a0001, 0x12fd013b, 0x12fd0146, 0x12fd0117, 0x12fd0118,
        0x0b230000, 0x10fd000d, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x12fd013e,
        0x12fd013f, 0x12fd0140, 0x01fd0136, 0x04fd0048, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002,
        0x01170005, 0x01170002, 0x222a000a, 0x1cfd00ac, 0x1cfd0080, 0x1cfd00b3, 0x1cfd0073, 0x1cfd00af,
        0x1cfd007f, 0x1cfd0072, 0x1cfd00b6, 0x1cfd00b7, 0x1cfd0089, 0x1cfd0081, 0x1c440002, 0x1cfd0077,
        0x1cfd0074, 0x1cfd007c, 0x1cfd0071, 0x1cfd007b, 0x1cfd007a, 0x1cfd00b8, 0x1cfd0088, 0x1cfd00b2,
        0x1cfd0075, 0x1cfd0078, 0x1cfd0079, 0x1cfd007e, 0x1cfd00bb, 0x1cfd00b0, 0x1cfd00b1, 0x1cfd007d,
        0x1cfd00b5, 0x1cfd00bc, 0x1cfd00b4, 0x1c440001, 0x1cfd00ad, 0x1cfd0087, 0x1cfd00b9, 0x1cfd00ba,
        0x1cfd0076, 0x1cfd008a, 0x1cfd0085, 0x1cfd0083, 0x1cfd0082, 0x1cfd0086, 0x1cfd0084, 0x1c440000,
        0x22fd00c1, 0x22fd00c0, 0x223e0008, 0x223e0003, 0x1afd00ea, 0x223e0005, 0x22fd00c3, 0x1afd00e9,
        0x1afd00e1, 0x1afd00e8, 0x1afd00e7, 0x223e0004, 0x0c240003, 0x22330002, 0x01070001, 0x00010000,
        0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x10250006, 0x01030004, 0x0f400000,
        0x11260007, 0x12270001, 0x0a220001, 0x1ffd00ef, 0x1ffd00f3, 0x1ffd00f2, 0x1ffd00f4, 0x1ffd00f1,
        0x1ffd00f0, 0x1ffd00ed, 0x1ffd00eb, 0x1ffd00ee, 0x22fd00d1, 0x12270005, 0x12270004, 0x01050007,
        0x010c0003, 0x11260008, 0x010c0001, 0x10fd0018, 0x1dfd01d8, 0x01110009, 0x01120006, 0x010c0008,
        0x12fd01f1, 0x19fd006d, 0x12270002, 0x12fd011c, 0x12fd01f0, 0x010c0007, 0x12270003, 0x12fd0200,
        0x12fd01ef, 0x12fd0149, 0x010c0006, 0x12fd00fe, 0x010c0000, 0x17360004, 0x17360006, 0x17360005,
        0x17360007, 0x0efd0056, 0x0b230004, 0x12fd0121, 0x12fd0126, 0x12fd0124, 0x12fd0123, 0x12fd0122,
        0x12fd0125, 0x12fd011f, 0x12fd0120, 0x0c240004, 0x01130001, 0x222a000c, 0x16320000, 0x1bfd002c,
        0x1bfd002d, 0x193a0003, 0x222c0001, 0x22410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f, 0x1cfd008b,
        0x222c0000, 0x010c0002, 0x1bfd0032, 0x1bfd0031, 0x01fd0047, 0x222a0007, 0x0c240001, 0x041d0001,
        0x214d0000, 0x222b0003, 0x222b0001, 0x222b0002, 0x222b0000, 0x0c240000, 0x22490000, 0x01110001,
        0x193a0006, 0x193a0009, 0x01120001, 0x1bfd0033, 0x01fd0135, 0x22fd0065, 0x01040005, 0x01fd0137,
        0x010d0000, 0x010d0001, 0x15370000, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a, 0x01190002,
        0x12fd0103, 0x010e0003, 0x12fd00fa, 0x12fd00fb, 0x010b0004, 0x010a0000, 0x1bfd003a, 0x01030000,
        0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x193a0000, 0x01170003, 0x071f0000, 0x01170000,
        0x01170004, 0x071f0002, 0x01170001, 0x22fd0061, 0x22340001, 0x22340002, 0x22340003, 0x16320010,
        0x22340000, 0x01160006, 0x01160002, 0x12fd0131, 0x12fd0132, 0x12fd0133, 0x010b0003, 0x15fd005e,
        0x222a0008, 0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd013d, 0x01180001, 0x01180006, 0x16fd0060,
        0x01160000, 0x01030009, 0x01140000, 0x18380005, 0x18380002, 0x18380003, 0x18380007, 0x18380004,
        0x18fd0152, 0x18380000, 0x18380006, 0x18380001, 0x222c0003, 0x222c0002, 0x041d0000, 0x01060000,
        0x15fd005d, 0x01fd0044, 0x01fd0045, 0x223e0007, 0x22330003, 0x214d0003, 0x214d0004, 0x214d0005,
        0x214d0002, 0x11260004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x17360008, 0x01180000,
        0x223e0002, 0x01020004, 0x19fd0069, 0x19fd0068, 0x22fd00c6, 0x223e0000, 0x223e0001, 0x22fd00bf,
        0x01180003, 0x01180004, 0x01180005, 0x22fd0155, 0x0c240002, 0x193a0008, 0x01030002, 0x22fd00be,
        0x16320009, 0x22fd00ce, 0x22fd00d0, 0x12fd0141, 0x12fd0142, 0x20fd019f, 0x20fd01a1, 0x2249000d,
        0x2249000b, 0x22490009, 0x20fd01ae, 0x22490004, 0x20fd01ad, 0x2249000a, 0x20fd01ac, 0x20fd01a8,
        0x22490003, 0x20fd01a9, 0x20fd01ab, 0x20fd01aa, 0x20fd01a7, 0x20fd01a4, 0x20fd01a5, 0x22490008,
        0x22490002, 0x20fd01b0, 0x22490007, 0x20fd01b1, 0x20fd01b2, 0x20fd01a6, 0x2249000c, 0x22490006,
        0x20fd01af, 0x20fd01a0, 0x01060001, 0x12fd013c, 0x193a0005, 0x22fd00d4, 0x1afd00df, 0x1afd00de,
        0x1afd00dd, 0x1afd00d9, 0x1afd00db, 0x1afd00dc, 0x1afd00da, 0x1afd00e0, 0x17360009, 0x1afd00e5,
        0x22fd00d7, 0x1afd00e4, 0x1afd00e3, 0x1afd00e2, 0x1afd00e6, 0x010c0005, 0x222a000d, 0x14fd0215,
        0x14fd0214, 0x22fd004b, 0x01080003, 0x22fd0057, 0x22fd00bd, 0x22fd00d6, 0x1632000a, 0x22fd00c8,
        0x22fd00d8, 0x22fd00cc, 0x1dfd01d6, 0x1dfd01ec, 0x1dfd01dc, 0x1dfd01e3, 0x1dfd01d9, 0x1dfd01eb,
        0x1dfd01e2, 0x1dfd01de, 0x1dfd01df, 0x1dfd01c5, 0x1dfd01bd, 0x1dfd01db, 0x1d460002, 0x1dfd01e4,
        0x193a0007, 0x1dfd01e8, 0x1dfd01e1, 0x1dfd01e7, 0x1dfd01e6, 0x1dfd01c4, 0x1dfd01e5, 0x1dfd01da,
        0x1dfd01ea, 0x1dfd01e9, 0x1dfd01dd, 0x1dfd01e0, 0x1d460001, 0x1dfd01d7, 0x1dfd01c3, 0x1dfd01c6,
        0x1dfd01c1, 0x1dfd01bf, 0x1dfd01be, 0x1dfd01c2, 0x1dfd01c0, 0x1d460000, 0x12fd0101, 0x18390001,
        0x18390002, 0x18390000, 0x0b230005, 0x12fd0100, 0x22fd00c7, 0x15310013, 0x1632000c, 0x12fd0201,
        0x114b0001, 0x12fd010f, 0x15310000, 0x22330000, 0x22350000, 0x12fd0108, 0x0b23000b, 0x01050005,
        0x01110002, 0x1ffd00ec, 0x01110008, 0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007,
        0x1bfd0038, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002, 0x13280002, 0x01110006,
        0x13fd01b7, 0x031c0006, 0x031c0007, 0x01fd01b6, 0x1bfd0037, 0x13fd01b8, 0x13280005, 0x01110003,
        0x01fd01b5, 0x134c0001, 0x134c0000, 0x134c0003, 0x134c0002, 0x13280000, 0x13280008, 0x13280009,
        0x13280003, 0x01110004, 0x13280007, 0x13280001, 0x13280006, 0x13280004, 0x13fd01b9, 0x134c0006,
        0x1328000a, 0x1328000b, 0x1328000c, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010,
        0x0111000e, 0x01110000, 0x01110005, 0x2249000e, 0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039,
        0x010f0001, 0x010f0000, 0x11260006, 0x1126000a, 0x12fd0147, 0x12fd0106, 0x12fd011d, 0x0b230007,
        0x15310007, 0x1531000a, 0x15fd005f, 0x15310009, 0x15fd0058, 0x15310003, 0x17360000, 0x17360002,
        0x12fd0104, 0x01160003, 0x22fe0006, 0x22fd00c5, 0x01080002, 0x01060003, 0x01060004, 0x01060005,
        0x11260001, 0x01180007, 0x173c0000, 0x173c0004, 0x173c0003, 0x173c0002, 0x173c0001, 0x11260003,
        0x222a0009, 0x12fd012f, 0x12fd0130, 0x17360001, 0x17360003, 0x22fd004c, 0x12fd010a, 0x12fd010b,
        0x12fd010c, 0x12fd010d, 0x12fd010e, 0x1a3d0001, 0x1a3d0000, 0x01130007, 0x20fd01a2, 0x01fe0001,
        0x01120002, 0x10fd001a, 0x01120005, 0x0111000b, 0x14290002, 0x14fd0207, 0x01120008, 0x14fd020e,
        0x14fd0206, 0x14fd020d, 0x01120007, 0x14fd0212, 0x14fd0213, 0x14fd01f4, 0x14fd020f, 0x14fd0208,
        0x14fd01f5, 0x14fd01bb, 0x14fd0211, 0x01fd01b4, 0x14fd01bc, 0x14fd0203, 0x01120003, 0x01fd01b3,
        0x14fd01f3, 0x14fd0209, 0x01120004, 0x14290003, 0x14290004, 0x14fd020c, 0x14fd01f6, 0x14fd01f7,
        0x14290001, 0x14fd0204, 0x14fd0205, 0x14fd0202, 0x14fd01f2, 0x14fd01ba, 0x14fd020b, 0x14fd0210,
        0x01120000, 0x1632000b, 0x193b0000, 0x193b0001, 0x193b0002, 0x22fd004d, 0x01fd0043, 0x222a0002,
        0x07fd014d, 0x07fd014e, 0x00fd0150, 0x222a0003, 0x15fd005b, 0x222a0004, 0x15fd005c, 0x22fd00c4,
        0x22fd0066, 0x1632000f, 0x09210000, 0x01190004, 0x01190000, 0x19fd006a, 0x09210002, 0x09210001,
        0x01190001, 0x22fd0154, 0x01190003, 0x22fd0070, 0x12fd00f9, 0x15310012, 0x01030008, 0x12fd0109,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        688, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 273, 332, 65535, 65535, 65535, 65535, 65535, 336,
        65535, 65535, 187, 886, 323, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1043, 65535, 108, 65535, 65535, 44, 260, 281, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 924,
        65535, 1009, 65535, 65535, 65535, 65535, 384, 65535, 65535, 65535, 518, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 121, 65535, 65535, 65535, 65535, 420, 65535, 65535, 65535, 65535, 65535, 65535, 771, 65535,
        207, 376, 65535, 17, 900, 65535, 544, 65535, 965, 568, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 139, 65535, 65535, 65535, 65535, 105, 584, 27, 65535, 548, 65535, 65535, 65535, 75, 65535,
        65535, 65535, 366, 65535, 65535, 65535, 313, 0, 65535, 65535, 722, 554, 286, 152, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 103, 879, 65535, 65535, 190, 1002, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 209, 644, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 37, 782, 983, 261, 65535, 65535, 65535, 374, 541, 65535, 65535, 65535, 503,
        580, 65535, 65535, 65535, 709, 1021, 65535, 65535, 751, 65535, 65535, 738, 65535, 65535, 267, 65535,
        65535, 527, 225, 881, 65535, 65535, 65535, 65535, 664, 65535, 65535, 65535, 65535, 65535, 304, 65535,
        737, 65535, 65535, 65535, 60, 13, 1006, 65535, 65535, 177, 65535, 65535, 984, 65535, 65535, 237,
        306, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 36, 65535, 65535, 65535,
        65535, 65535, 65535, 391, 668, 573, 65535, 65535, 65535, 65535, 65535, 65535, 428, 65535, 65535, 65535,
        65535, 65535, 929, 65535, 65535, 289, 65535, 963, 65535, 65535, 45, 65535, 65535, 65535, 41, 65535,
        65535, 65535, 65535, 65535, 65535, 235, 65535, 65535, 65535, 65535, 65535, 785, 1031, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 212, 65535, 613, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 85,
        132, 894, 65535, 510, 416, 65535, 65535, 65535, 65535, 65535, 65535, 533, 65535, 65535, 611, 65535,
        65535, 258, 622, 961, 65535, 65535, 65535, 65535, 65535, 185, 458, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 427, 65535, 65535, 9, 211, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 472,
        65535, 65535, 239, 65535, 65535, 142, 651, 65535, 65535, 65535, 667, 65535, 65535, 65535, 65535, 786,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 602, 65535, 243, 65535, 65535, 372, 65535, 65535, 65535,
        65535, 65535, 858, 284, 968, 402, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        603, 65535, 65535, 65535, 65535, 65535, 65535, 846, 65535, 65535, 65535, 65535, 65535, 84, 65535, 65535,
        65535, 409, 934, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 77, 65535, 65535, 65535,
        65535, 21, 65535, 213, 65535, 600, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 389,
        65535, 65535, 65535, 65535, 67, 906, 65535, 65535, 65535, 1058, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 202, 65535, 65535, 1037, 1060, 65535, 65535, 1052, 326, 65535, 65535, 65535, 65535, 65535,
        65535, 247, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 119, 452, 137, 615, 253,
        525, 977, 65535, 65535, 65535, 65535, 65535, 65535, 371, 1015, 982, 65535, 430, 919, 65535, 65535,
        65535, 696, 65535, 766, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 607, 65535, 65535, 922,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 521, 65535, 305, 65535, 65535, 456,
        65535, 65535, 765, 448, 804, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 285, 65535,
        65535, 936, 65535, 369, 65535, 65535, 65535, 649, 65535, 729, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 127, 65535, 64, 65535, 65535, 65535, 65535, 65535, 116, 65535, 65535, 65535, 65535, 65535, 65535,
        509, 971, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 473, 65535, 331, 65535, 65535, 65535,
        65535, 65535, 65535, 229, 65535, 474, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 52, 65535, 65535, 65535, 65535, 913, 65535, 65535, 65535, 65535, 483, 938, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1013, 65535, 65535, 65535, 65535, 65535, 1045, 65535,
        65535, 65535, 65535, 65535, 807, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 91, 618, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 549,
        65535, 65535, 65535, 65535, 48, 806, 164, 65535, 65535, 94, 57, 65535, 65535, 795, 65535, 178,
        65535, 65535, 65535, 65535, 71, 324, 65535, 65535, 65535, 65535, 65535, 344, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 629, 65535, 65535, 65535, 65535, 803, 65535, 65535, 65535, 65535, 65535, 776,
        65535, 937, 259, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 832, 65535, 65535, 65535, 65535, 65535,
        74, 636, 65535, 65535, 65535, 65535, 65535, 538, 1059, 563, 422, 942, 65535, 65535, 65535, 65535,
        65535, 930, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 756,
        65535, 704, 1050, 65535, 65535, 65535, 731, 65535, 65535, 65535, 65535, 853, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 58, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 702, 65535, 65535, 65535,
        65535, 329, 65535, 199, 65535, 109, 986, 437, 551, 31, 864, 65535, 65535, 65535, 65535, 65535,
        65535, 129, 65535, 102, 245, 65535, 65535, 215, 327, 65535, 65535, 387, 65535, 939, 65535, 65535,
        1035, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 996, 157,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 732, 65535, 65535, 65535,
        1010, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 759, 65535, 65535, 226, 65535, 65535, 65535, 65535,
        65535, 65535, 802, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 717, 279,
        250, 1054, 65535, 65535, 773, 70, 65535, 746, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 386,
        421, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 578, 828, 65535, 65535,
        65535, 291, 65535, 65535, 65535, 1018, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 794, 466,
        988, 65535, 65535, 65535, 65535, 1007, 65535, 65535, 65535, 809, 65535, 516, 65535, 65535, 964, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 955, 956, 390, 65535, 65535, 65535, 35, 65535, 65535, 65535,
        514, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 655, 65535, 223, 65535, 65535, 843,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 62, 684, 251, 65535, 65535, 65535, 1030, 65535,
        65535, 65535, 65535, 65535, 778, 65535, 65535, 65535, 671, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 16, 921, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 92, 65535,
        65535, 214, 65535, 508, 65535, 244, 453, 65535, 65535, 65535, 65535, 65535, 744, 65535, 65535, 65535,
        25, 948, 65535, 65535, 400, 1051, 65535, 65535, 222, 65535, 873, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 355, 471, 801, 959, 65535, 65535, 1020, 65535, 65535, 943, 485,
        659, 65535, 65535, 65535, 835, 562, 65535, 65535, 65535, 658, 194, 842, 65535, 367, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 907, 65535, 65535, 464, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 459, 564, 703, 65535, 65535, 65535, 32, 65535, 65535, 65535, 65535, 65535, 65535, 353,
        354, 65535, 65535, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 954, 65535, 65535, 65535, 65535, 65535, 196, 892, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        316, 65535, 65535, 40, 697, 65535, 65535, 65535, 65535, 686, 65535, 65535, 65535, 65535, 65535, 65535,
        1063, 65535, 764, 65535, 65535, 991, 65535, 303, 65535, 276, 65535, 65535, 65535, 65535, 560, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 322, 65535, 65535, 720, 974, 65535, 65535, 65535, 65535, 65535,
        628, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 689, 774, 889, 65535,
        65535, 65535, 632, 65535, 65535, 65535, 65535, 65535, 65535, 903, 65535, 923, 340, 65535, 904, 65535,
        46, 65535, 65535, 65535, 935, 423, 3, 252, 695, 816, 65535, 65535, 65535, 65535, 65535, 78,
        69, 173, 468, 65535, 65535, 65535, 65535, 181, 65535, 457, 65535, 733, 65535, 65535, 65535, 500,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 186, 65535, 65535, 1027, 411, 995, 65535, 65535,
        65535, 556, 65535, 65535, 65535, 65535, 95, 65535, 65535, 442, 65535, 65535, 65535, 65535, 65535, 65535,
        701, 65535, 65535, 65535, 567, 65535, 444, 65535, 176, 156, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 200, 65535, 65535, 76, 65535, 520, 65535, 65535, 65535, 65535,
        65535, 65535, 297, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 319, 65535, 370, 698, 65535, 926, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 730, 787, 1029, 65535, 65535, 65535, 418, 65535, 65535, 158, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 505, 65535, 869, 65535, 65535, 65535, 65535, 465, 475, 65535, 65535, 662, 51, 65535,
        163, 65535, 65535, 65535, 65535, 375, 233, 65535, 413, 823, 65535, 927, 690, 947, 1001, 1057,
        65535, 65535, 65535, 65535, 1, 539, 312, 482, 65535, 393, 65535, 65535, 65535, 65535, 65535, 65535,
        811, 65535, 65535, 65535, 22, 65535, 65535, 406, 65535, 11, 65535, 65535, 65535, 65535, 65535, 86,
        65535, 358, 65535, 26, 65535, 849, 876, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 454, 998,
        65535, 65535, 65535, 65535, 65535, 65535, 395, 625, 65535, 65535, 417, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1046, 65535, 65535, 65535, 65535, 65535, 666, 65535, 65535, 65535, 72, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 946, 788, 715, 254, 148, 716, 65535, 65535, 65535,
        65535, 65535, 87, 65535, 65535, 65535, 167, 65535, 65535, 65535, 65535, 810, 154, 517, 847, 65535,
        981, 65535, 20, 997, 65535, 65535, 65535, 65535, 819, 65535, 65535, 65535, 65535, 65535, 601, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 675, 65535, 65535, 65535, 337, 256, 150,
        347, 1024, 65535, 65535, 769, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 334, 65535,
        65535, 65535, 515, 65535, 172, 65535, 351, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 760, 65535, 65535, 206, 610, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 124, 339, 571, 424, 65535, 660, 65535, 65535, 65535, 65535, 487,
        65535, 905, 65535, 65535, 65535, 65535, 724, 65535, 65535, 65535, 65535, 227, 398, 65535, 65535, 65535,
        65535, 88, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 107, 862, 65535, 112, 436, 640, 341,
        710, 1039, 65535, 65535, 550, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 726, 65535, 65535, 65535, 65535, 34, 65535, 65535, 65535, 65535, 1005,
        65535, 65535, 65535, 65535, 566, 635, 65535, 65535, 65535, 65535, 65535, 359, 65535, 65535, 65535, 65535,
        749, 65535, 65535, 65535, 933, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 901, 496, 808, 65535, 283, 65535,
        65535, 992, 65535, 65535, 445, 104, 909, 941, 65535, 65535, 586, 65535, 230, 796, 1025, 65535,
        65535, 65535, 608, 65535, 65535, 65535, 65535, 623, 65535, 65535, 65535, 65535, 65535, 65535, 61, 65535,
        65535, 65535, 65535, 128, 440, 65535, 65535, 65535, 65535, 535, 663, 65535, 65535, 65535, 65535, 65535,
        144, 310, 184, 682, 1019, 65535, 65535, 65535, 65535, 911, 65, 198, 65535, 65535, 65535, 65535,
        65535, 81, 65535, 65535, 257, 24, 837, 65535, 65535, 65535, 65535, 114, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 208, 949, 958, 65535, 14, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 598, 775,
        65535, 65535, 65535, 65535, 441, 985, 65535, 65535, 65535, 65535, 779, 346, 65535, 65535, 65535, 65535,
        925, 65535, 65535, 65535, 118, 65535, 361, 789, 65535, 140, 65535, 65535, 65535, 65535, 721, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 301, 653, 678, 893, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1048, 65535, 65535, 65535, 492, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 523, 65535, 830, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 56, 579, 547, 65535, 65535, 65535,
        65535, 65535, 122, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 42, 338, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 845, 65535, 65535, 65535, 189, 182, 646, 65535, 65535, 725, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 840, 65535,
        65535, 65535, 65535, 111, 405, 90, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 333, 238, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 274, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 616, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 113, 587, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 620, 979, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 739, 65535, 65535, 1012, 65535, 145, 65535, 65535, 65535, 65535, 65535, 217, 1011, 65535, 643,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 166, 65535, 65535, 65535, 692, 317,
        65535, 65535, 65535, 65535, 65535, 867, 65535, 65535, 770, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 135, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 920, 65535, 65535, 65535,
        65535, 65535, 357, 65535, 65535, 1042, 1040, 65535, 65535, 65535, 133, 65535, 65535, 155, 451, 1056,
        897, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 899, 65535, 136, 557, 619, 883, 65535,
        65535, 65535, 65535, 392, 65535, 65535, 993, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 165, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 980, 65535,
        65535, 65535, 848, 432, 65535, 65535, 65535, 65535, 65535, 822, 65535, 65535, 65535, 877, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 480, 1049, 65535, 65535, 65535, 65535, 65535, 871, 65535, 65535,
        65535, 65535, 65535, 462, 772, 126, 957, 1014, 65535, 65535, 524, 854, 65535, 65535, 65535, 188,
        65535, 65535, 65535, 65535, 429, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 506,
        824, 65535, 65535, 65535, 65535, 65535, 65535, 489, 65535, 197, 120, 65535, 65535, 65535, 65535, 65535,
        65535, 799, 606, 65535, 65535, 65535, 65535, 335, 65535, 65535, 65535, 65535, 224, 47, 65535, 65535,
        241, 65535, 817, 65535, 65535, 292, 65535, 537, 65535, 65535, 19, 758, 994, 401, 890, 65535,
        65535, 65535, 65535, 271, 723, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1033, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 30, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 727, 761, 781, 65535, 264, 65535, 687, 65535, 65535, 65535, 65535,
        486, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 193, 65535, 65535, 65535, 175, 65535, 65535, 65535,
        65535, 203, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 609, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1055, 65535, 582, 65535, 65535, 65535, 469, 65535, 160, 65535,
        65535, 65535, 446, 65535, 65535, 495, 65535, 65535, 65535, 65535, 912, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 399, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 699, 65535, 798, 65535, 65535, 501, 65535, 65535, 410, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 672, 65535, 898, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        255, 433, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 790, 65535, 65535,
        812, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 373, 412, 718, 742, 65535,
        65535, 65535, 263, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 683, 65535,
        65535, 65535, 83, 65535, 65535, 65535, 65535, 543, 65535, 65535, 65535, 65535, 221, 978, 65535, 65535,
        65535, 910, 65535, 65535, 65535, 65535, 65535, 65535, 932, 65535, 642, 65535, 65535, 874, 65535, 180,
        65535, 65535, 65535, 99, 65535, 65535, 65535, 65535, 65535, 488, 65535, 570, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 931, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 711, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 66, 479,
        784, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 836, 825, 65535, 65535, 65535,
        1022, 65535, 669, 65535, 65535, 915, 65535, 360, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 320, 65535, 65535, 65535, 65535, 763, 65535, 928, 65535, 65535, 65535, 860,
        65535, 65535, 65535, 438, 654, 296, 65535, 65535, 634, 65535, 827, 888, 1016, 648, 65535, 65535,
        65535, 65535, 65535, 65535, 435, 814, 1038, 65535, 65535, 502, 65535, 65535, 65535, 65535, 33, 65535,
        65535, 65535, 65535, 65535, 617, 65535, 673, 767, 65535, 65535, 65535, 277, 65535, 403, 972, 528,
        65535, 149, 65535, 434, 65535, 65535, 65535, 638, 65535, 65535, 65535, 990, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 191, 65535, 65535, 49, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1023, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1047, 65535, 650, 65535,
        839, 65535, 65535, 388, 918, 65535, 65535, 65535, 65535, 65535, 747, 859, 999, 65535, 65535, 101,
        65535, 272, 426, 65535, 65535, 976, 65535, 65535, 65535, 65535, 887, 65535, 110, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1053, 65535, 65535, 65535, 65535, 162, 65535, 39, 65535, 65535, 65535, 65535,
        65535, 65535, 307, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 349, 201, 526, 834, 65535,
        50, 65535, 65535, 65535, 1008, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 219, 65535, 350, 65535, 65535, 65535, 65535, 65535, 531, 65535, 65535, 65535, 65535, 65535,
        574, 577, 851, 902, 65535, 65535, 65535, 917, 65535, 65535, 65535, 65535, 700, 65535, 80, 65535,
        65535, 65535, 65535, 1061, 65535, 65535, 65535, 65535, 159, 65535, 691, 65535, 65535, 65535, 65535, 944,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1028, 65535, 65535, 65535, 65535, 641, 65535,
        298, 65535, 65535, 65535, 512, 1004, 63, 65535, 65535, 973, 65535, 65535, 65535, 65535, 65535, 65535,
        542, 65535, 232, 65535, 65535, 65535, 65535, 65535, 65535, 631, 65535, 65535, 65535, 270, 246, 65535,
        65535, 65535, 65535, 65535, 908, 65535, 65535, 65535, 65535, 65535, 404, 65535, 1026, 65535, 431, 65535,
        65535, 65535, 65535, 532, 65535, 65535, 65535, 507, 65535, 65535, 65535, 65535, 55, 65535, 65535, 728,
        676, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 627, 65535, 65535, 65535,
        249, 966, 65535, 594, 950, 65535, 65535, 599, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        174, 65535, 65535, 65535, 65535, 65535, 585, 65535, 65535, 65535, 65535, 234, 379, 639, 65535, 65535,
        65535, 65535, 741, 290, 65535, 65535, 293, 952, 65535, 65535, 872, 65535, 65535, 308, 65535, 65535,
        65535, 65535, 569, 65535, 342, 656, 266, 65535, 477, 677, 65535, 65535, 826, 65535, 777, 343,
        65535, 65535, 96, 65535, 546, 719, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 183, 841, 65535,
        89, 65535, 65535, 65535, 831, 65535, 818, 65535, 65535, 65535, 65535, 65535, 605, 106, 65535, 65535,
        362, 65535, 65535, 65535, 65535, 65535, 540, 661, 377, 914, 65535, 65535, 670, 866, 65535, 65535,
        287, 65535, 65535, 242, 65535, 65535, 65535, 65535, 65535, 65535, 519, 65535, 65535, 679, 65535, 65535,
        65535, 65535, 141, 65535, 962, 65535, 65535, 65535, 65535, 565, 65535, 65535, 65535, 65535, 833, 65535,
        65535, 248, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 591, 28, 65535, 328, 65535,
        65535, 65535, 65535, 147, 65535, 38, 65535, 65535, 378, 6, 65535, 875, 513, 65535, 65535, 65535,
        65535, 115, 65535, 65535, 65535, 706, 65535, 65535, 461, 65535, 65535, 65535, 231, 65535, 65535, 65535,
        65535, 65535, 511, 65535, 916, 65535, 65535, 647, 414, 65535, 65535, 534, 65535, 315, 545, 813,
        65535, 65535, 882, 65535, 65535, 553, 856, 65535, 65535, 65535, 65535, 65535, 65535, 476, 5, 294,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 309, 65535, 65535, 65535, 65535, 65535,
        396, 65535, 216, 65535, 218, 65535, 65535, 65535, 65535, 945, 65535, 65535, 65535, 490, 65535, 65535,
        685, 652, 65535, 65535, 65535, 65535, 555, 735, 65535, 65535, 65535, 850, 65535, 65535, 65535, 65535,
        65535, 65535, 29, 65535, 65535, 65535, 65535, 576, 65535, 65535, 65535, 65535, 65535, 552, 753, 65535,
        65535, 65535, 65535, 65535, 65535, 363, 65535, 65535, 65535, 65535, 295, 65535, 65535, 65535, 768, 65535,
        65535, 68, 65535, 65535, 65535, 65535, 65535, 321, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 352, 745, 138, 169, 195, 863, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 356, 65535, 65535, 581, 65535, 65535, 65535, 65535, 65535, 65535,
        380, 65535, 752, 65535, 65535, 714, 583, 65535, 382, 82, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 895, 65535, 65535, 65535, 65535, 750, 65535, 65535, 65535, 65535, 368, 383,
        65535, 220, 838, 447, 481, 467, 891, 951, 65535, 65535, 117, 65535, 65535, 65535, 713, 705,
        65535, 522, 65535, 65535, 65535, 65535, 131, 65535, 65535, 65535, 1003, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 143, 325, 65535, 612, 65535, 65535, 885, 65535, 65535, 65535, 65535, 73, 65535, 65535,
        65535, 65535, 65535, 65535, 800, 407, 265, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        204, 314, 865, 65535, 65535, 1036, 65535, 65535, 674, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 439, 65535, 529, 65535, 65535, 280, 93, 65535, 65535, 65535,
        65535, 65535, 65535, 394, 498, 793, 65535, 385, 65535, 397, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 969, 65535, 65535, 65535, 65535, 65535, 65535, 1041, 65535, 65535, 268, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 575, 499, 282, 65535, 65535,
        65535, 65535, 65535, 65535, 425, 65535, 65535, 1017, 65535, 65535, 65535, 65535, 365, 65535, 65535, 65535,
        65535, 1034, 740, 855, 65535, 450, 65535, 65535, 65535, 65535, 65535, 65535, 493, 65535, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 558, 852, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1032, 65535, 65535, 65535, 65535, 65535, 65535, 530, 65535, 65535,
        65535, 470, 65535, 65535, 65535, 65535, 125, 65535, 65535, 65535, 65535, 65535, 780, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 630, 18, 65535, 65535, 791, 65535, 960,
        65535, 65535, 1000, 65535, 65535, 65535, 65535, 278, 65535, 65535, 146, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 604, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 748, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 98, 65535, 734, 210,
        65535, 65535, 65535, 65535, 65535, 65535, 797, 419, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 821, 65535, 65535, 65535, 65535, 65535, 65535, 559, 757, 65535, 880,
        236, 65535, 65535, 65535, 170, 65535, 65535, 65535, 65535, 65535, 65535, 494, 65535, 65535, 65535, 504,
        65535, 134, 65535, 65535, 884, 65535, 65535, 443, 65535, 536, 783, 65535, 65535, 65535, 65535, 65535,
        857, 65535, 65535, 65535, 65535, 65535, 614, 65535, 65535, 65535, 967, 65535, 311, 593, 755, 65535,
        65535, 65535, 65535, 262, 65535, 65535, 65535, 65535, 65535, 65535, 205, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 595, 65535, 65535, 54, 868, 130, 707, 65535, 65535, 65535, 989, 381, 870, 65535,
        65535, 65535, 65535, 805, 65535, 65535, 171, 844, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 497, 762, 65535, 65535, 59, 65535, 65535, 65535, 65535, 65535, 65535,
        743, 302, 491, 269, 680, 65535, 65535, 151, 345, 65535, 65535, 65535, 65535, 65535, 65535, 168,
        455, 65535, 637, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 940, 65535, 65535, 65535, 228, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 192, 460, 65535, 65535, 65535, 123,
        693, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 79, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 415, 65535, 299, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 708, 65535, 478, 275, 65535,
        657, 12, 588, 645, 65535, 65535, 65535, 288, 65535, 65535, 592, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 624, 1062, 65535, 65535, 484, 589, 65535, 65535, 65535, 65535, 65535,
        754, 65535, 621, 65535, 65535, 953, 65535, 65535, 23, 65535, 65535, 65535, 65535, 65535, 300, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 975, 65535, 65535, 348, 65535, 463, 100, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 712, 65535, 65535, 65535, 65535, 987, 596, 665, 65535, 65535, 65535, 590,
        65535, 65535, 65535, 65535, 878, 820, 179, 896, 65535, 792, 561, 65535, 633, 65535, 65535, 153,
        65535, 65535, 240, 449, 815, 694, 829, 65535, 65535, 318, 597, 970, 65535, 330, 65535, 65535,
        65535, 364, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 681, 65535, 65535, 65535, 65535, 65535, 736,
        1044, 65535, 65535, 626, 65535, 65535, 65535, 65535, 53, 65535, 65535, 572, 65535, 861, 65535, 65535,
    ]
}
