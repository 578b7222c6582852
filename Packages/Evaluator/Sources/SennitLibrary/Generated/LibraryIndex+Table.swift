// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from the declarations in SennitLibrary by
//     swift run --package-path Packages/Evaluator generate-library-index

extension LibraryIndex {
    /// The name of each row, and a line break.
    static let names: StaticString = #"""
        %all-tokens
        %alternatives-node
        %ascii-tokens
        %assertion-node
        %assoc
        %both-tokens
        %bounds->chars
        %cars
        %cdrs
        %character-tokens
        %comparator-kind
        %compile-sre
        %every-set?
        %every-width?
        %generate-alternatives
        %generate-parts
        %generate-plus
        %generate-repeat
        %generate-sequence
        %generate-set
        %generate-star
        %hashmap
        %hashmap-bucket
        %hashmap-comparator
        %hashmap-delete
        %hashmap-native?
        %hashmap-ref
        %hashmap-root
        %hashmap-set
        %hashmap-set-bucket
        %list-end
        %make-comparator
        %member
        %merge-down
        %merge-up
        %named-set-tokens
        %node-child
        %node-children
        %node-content
        %node-entries
        %node-is?
        %node-key
        %node-nullable?
        %node-size
        %node-value
        %node-width
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
        %save-node
        %sequence-node
        %set
        %set-adjoin
        %set-bucket
        %set-comparator
        %set-contains?
        %set-delete
        %set-member
        %set-native?
        %set-node
        %set-node-child
        %set-node-children
        %set-node-element
        %set-node-entries
        %set-root
        %set-with-bucket
        %shorter-end
        %sort-down
        %sort-up
        %sre-error
        %string-bounds
        %string-nodes
        %union-tokens
        %without-tokens
        %word-node
        %word-tokens
        *
        +
        -
        /
        <
        <=
        =
        >
        >=
        abandon-port
        abs
        accept-connection
        accept-http
        acos
        always-operation
        answer
        any
        append
        append-file
        append-in-order
        append-map
        append-reverse
        apply
        apply-list
        apply-wrappers
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
        bitwise-and
        bitwise-ior
        bitwise-not
        bitwise-xor
        boolean=?
        boolean?
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
        channel?
        char->integer
        char-alphabetic?
        char-ci<=?
        char-ci<?
        char-ci=?
        char-ci>=?
        char-ci>?
        char-downcase
        char-foldcase
        char-lower-case?
        char-numeric?
        char-ready?
        char-set->sre
        char-set-ranges
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
        close-input-port
        close-output-port
        close-port
        command-line
        common-tail
        comparator-equality-predicate
        comparator-hash-function
        comparator-hashable?
        comparator-ordered?
        comparator-ordering-predicate
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
        drop
        drop-while
        dynamic-wind
        emergency-exit
        end-connection
        end-of-fiber?
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
        file-error?
        file-exists?
        file-stat
        filter
        filter-map
        find
        find-tail
        finite?
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
        hashmap-empty?
        hashmap-size
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
        keep-connection?
        last
        last-pair
        lcm
        length
        limit-error?
        list
        list->string
        list->vector
        list-copy
        list-directory
        list-head
        list-index
        list-ref
        list-set
        list-sort
        list-tabulate
        list-tail
        list?
        listener-accept
        listener-close
        listener-port
        listener?
        load
        log
        magnitude
        make-bytevector
        make-case-lambda
        make-channel
        make-comparator
        make-directory
        make-done-promise
        make-lazy-promise
        make-list
        make-parameter
        make-parameter-object
        make-promise
        make-record-accessor
        make-record-constructor
        make-record-predicate
        make-record-type
        make-regexp
        make-string
        make-symbolic-link
        make-temporary-directory
        make-vector
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
        not
        null?
        number->string
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
        rewind
        round
        send-http-request
        send-later
        send-operation
        send-pieces
        send-slices
        serve-connection
        set-empty?
        set-file-permissions
        set-size
        set?
        signal-next
        signal-stop
        signal-watch
        sin
        skip-trailer
        sleep
        sleep-operation
        sort
        spawn-fiber
        spawn-group
        spawn-limited
        sqrt
        square
        string
        string->list
        string->number
        string->symbol
        string->utf8
        string->vector
        string-append
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
        string-index
        string-join
        string-length
        string-map
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
        symbol=?
        symbol?
        syntax-error?
        system-error?
        take
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
        unix-connect
        unix-listen
        unwind-to
        url-decode
        url-encode
        utf8->string
        valid-sre?
        values
        vector
        vector->list
        vector->string
        vector-append
        vector-copy
        vector-fold
        vector-for-each
        vector-index
        vector-length
        vector-map
        vector-ref
        vector-reverse
        vector-set
        vector-sort
        vector-unfold
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
        yield
        zero?

        """#

    /// Where the name of each row begins; after the last one, where it ends.
    static let starts: [UInt32] = [
        0, 12, 31, 45, 61, 68, 81, 96, 102, 108, 126, 143, 156, 168, 182, 205,
        221, 236, 253, 272, 286, 301, 310, 326, 346, 362, 379, 392, 406, 419, 439, 449,
        466, 474, 486, 496, 514, 526, 541, 555, 569, 579, 589, 605, 616, 628, 640, 654,
        668, 683, 694, 705, 718, 733, 743, 758, 768, 779, 794, 811, 823, 842, 863, 883,
        896, 912, 932, 946, 962, 975, 992, 1011, 1025, 1044, 1059, 1075, 1091, 1108, 1121, 1135,
        1152, 1176, 1195, 1213, 1234, 1247, 1269, 1291, 1302, 1317, 1322, 1334, 1346, 1362, 1377, 1389,
        1401, 1414, 1424, 1440, 1459, 1477, 1495, 1505, 1522, 1535, 1546, 1555, 1566, 1581, 1595, 1609,
        1625, 1636, 1649, 1651, 1653, 1655, 1657, 1659, 1662, 1664, 1666, 1669, 1682, 1686, 1704, 1716,
        1721, 1738, 1745, 1749, 1756, 1768, 1784, 1795, 1810, 1816, 1827, 1842, 1859, 1872, 1877, 1883,
        1888, 1893, 1899, 1904, 1917, 1927, 1939, 1951, 1963, 1975, 1985, 1994, 2005, 2023, 2039, 2057,
        2075, 2087, 2094, 2101, 2107, 2114, 2121, 2127, 2132, 2139, 2146, 2152, 2159, 2166, 2172, 2177,
        2190, 2221, 2245, 2261, 2282, 2305, 2322, 2344, 2368, 2389, 2404, 2423, 2439, 2469, 2487, 2504,
        2516, 2524, 2541, 2545, 2552, 2559, 2565, 2572, 2579, 2585, 2590, 2597, 2604, 2610, 2617, 2624,
        2630, 2635, 2639, 2647, 2661, 2678, 2692, 2708, 2723, 2739, 2752, 2761, 2775, 2792, 2803, 2813,
        2823, 2834, 2844, 2858, 2872, 2889, 2903, 2915, 2929, 2945, 2957, 2974, 2991, 2999, 3006, 3013,
        3021, 3028, 3034, 3050, 3069, 3086, 3093, 3103, 3120, 3138, 3149, 3162, 3174, 3204, 3229, 3250,
        3270, 3300, 3331, 3343, 3362, 3379, 3388, 3400, 3415, 3420, 3426, 3447, 3457, 3461, 3467, 3489,
        3508, 3522, 3539, 3558, 3572, 3592, 3607, 3623, 3636, 3643, 3660, 3678, 3690, 3702, 3714, 3726,
        3744, 3752, 3768, 3773, 3784, 3797, 3812, 3827, 3841, 3853, 3864, 3876, 3880, 3887, 3892, 3898,
        3921, 3942, 3956, 3961, 3967, 3973, 3979, 3994, 4013, 4028, 4035, 4040, 4050, 4054, 4059, 4068,
        4083, 4105, 4118, 4136, 4145, 4156, 4169, 4180, 4202, 4209, 4216, 4228, 4241, 4251, 4258, 4269,
        4274, 4284, 4292, 4298, 4313, 4329, 4336, 4354, 4359, 4369, 4380, 4389, 4395, 4399, 4415, 4440,
        4466, 4488, 4506, 4523, 4538, 4551, 4560, 4572, 4585, 4595, 4608, 4617, 4627, 4639, 4652, 4666,
        4677, 4694, 4706, 4721, 4729, 4744, 4753, 4763, 4780, 4792, 4806, 4821, 4830, 4854, 4864, 4869,
        4888, 4905, 4910, 4920, 4924, 4931, 4944, 4949, 4962, 4975, 4985, 5000, 5010, 5021, 5030, 5039,
        5049, 5063, 5073, 5079, 5095, 5110, 5124, 5134, 5139, 5143, 5153, 5169, 5186, 5199, 5215, 5230,
        5248, 5266, 5276, 5291, 5313, 5326, 5347, 5371, 5393, 5410, 5422, 5434, 5453, 5478, 5490, 5494,
        5505, 5509, 5516, 5521, 5526, 5534, 5538, 5545, 5550, 5560, 5568, 5572, 5578, 5593, 5601, 5611,
        5616, 5639, 5663, 5673, 5695, 5711, 5729, 5752, 5769, 5788, 5804, 5819, 5836, 5852, 5863, 5883,
        5901, 5914, 5920, 5933, 5953, 5972, 5990, 6000, 6010, 6020, 6028, 6046, 6052, 6062, 6073, 6087,
        6098, 6112, 6125, 6140, 6152, 6166, 6179, 6188, 6204, 6218, 6227, 6236, 6241, 6247, 6265, 6274,
        6288, 6301, 6311, 6323, 6328, 6344, 6365, 6375, 6391, 6403, 6419, 6436, 6451, 6466, 6481, 6496,
        6506, 6518, 6526, 6542, 6552, 6558, 6580, 6598, 6614, 6635, 6642, 6655, 6662, 6674, 6688, 6700,
        6716, 6731, 6744, 6756, 6769, 6788, 6807, 6828, 6850, 6876, 6904, 6918, 6933, 6949, 6961, 6976,
        6993, 7008, 7023, 7042, 7056, 7074, 7086, 7099, 7107, 7117, 7124, 7136, 7154, 7167, 7182, 7198,
        7213, 7226, 7240, 7255, 7268, 7281, 7295, 7309, 7325, 7342, 7358, 7372, 7380, 7393, 7400, 7406,
        7424, 7435, 7450, 7462, 7474, 7491, 7502, 7523, 7532, 7537, 7549, 7561, 7574, 7578, 7591, 7597,
        7613, 7618, 7630, 7642, 7656, 7661, 7668, 7675, 7688, 7703, 7718, 7731, 7746, 7760, 7773, 7785,
        7797, 7810, 7822, 7838, 7850, 7863, 7879, 7895, 7911, 7924, 7936, 7950, 7961, 7974, 7990, 8007,
        8022, 8033, 8048, 8070, 8083, 8098, 8114, 8126, 8143, 8161, 8175, 8185, 8194, 8203, 8213, 8222,
        8230, 8240, 8256, 8266, 8281, 8295, 8304, 8312, 8326, 8340, 8345, 8356, 8360, 8372, 8387, 8396,
        8408, 8418, 8424, 8436, 8447, 8461, 8470, 8485, 8494, 8512, 8531, 8541, 8553, 8563, 8572, 8582,
        8591, 8603, 8612, 8627, 8636, 8649, 8661, 8671, 8682, 8693, 8706, 8717, 8724, 8731, 8744, 8759,
        8773, 8785, 8797, 8813, 8826, 8840, 8851, 8862, 8877, 8888, 8900, 8914, 8922, 8937, 8948, 8961,
        8974, 8982, 9005, 9019, 9040, 9060, 9082, 9098, 9114, 9126, 9147, 9163, 9171, 9186, 9192, 9209,
        9220, 9231, 9244, 9257, 9270, 9287, 9296, 9313, 9319, 9325,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x1efd009a, 0x1efd00af, 0x1efd0099, 0x1efd00b3, 0x1e2c0001, 0x1efd009f, 0x1efd00d7, 0x1e2d0001,
        0x1e2d0002, 0x1efd0097, 0x1e420001, 0x1efd0086, 0x1efd00b0, 0x1efd0095, 0x1efd0094, 0x1efd0088,
        0x1efd0092, 0x1efd0093, 0x1efd0090, 0x1efd008f, 0x1efd0091, 0x1e440000, 0x1e440006, 0x1e440005,
        0x1e440004, 0x1e440001, 0x1e440002, 0x1e440008, 0x1e440003, 0x1e440007, 0x1e2d0000, 0x1e420000,
        0x1e2c0000, 0x1efd005e, 0x1efd005d, 0x1efd00a2, 0x1e44000d, 0x1e44000c, 0x1efd00ab, 0x1e440009,
        0x1efd00ac, 0x1e44000a, 0x1efd00aa, 0x1efd00a8, 0x1e44000b, 0x1efd00a9, 0x1efd00a6, 0x1efd0096,
        0x1efd00b9, 0x1efd00be, 0x1efd00bf, 0x1efd00bc, 0x1efd00b7, 0x1efd00a3, 0x1efd00a5, 0x1efd00b4,
        0x1efd00b6, 0x1efd00bd, 0x1efd00b8, 0x1efd00a4, 0x1efd009d, 0x1efd00bb, 0x1efd00db, 0x1efd008a,
        0x1efd008c, 0x1efd00da, 0x1efd00c0, 0x1efd0089, 0x1efd00de, 0x1efd008e, 0x1efd00d9, 0x1efd00df,
        0x1efd009e, 0x1efd009b, 0x1efd00e0, 0x1efd008b, 0x1efd0087, 0x1efd00d8, 0x1efd008d, 0x1efd00dc,
        0x1efd00dd, 0x1efd00e1, 0x1efd00c1, 0x1efd00c2, 0x1efd00b1, 0x1e2e0001, 0x1e2e0000, 0x1efd00b2,
        0x1efd00ae, 0x1e460000, 0x1e460004, 0x1e460007, 0x1e460006, 0x1e460002, 0x1e460005, 0x1e460003,
        0x1e460001, 0x1efd00ad, 0x1e46000d, 0x1e46000c, 0x1e46000b, 0x1e46000a, 0x1e460009, 0x1e460008,
        0x1efd005c, 0x1efd0060, 0x1efd005f, 0x1efd00a7, 0x1efd0098, 0x1efd00b5, 0x1efd009c, 0x1efd00a0,
        0x1efd00ba, 0x1efd00a1, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003,
        0x01040000, 0x01040002, 0x01040004, 0x1e3c0006, 0x01050004, 0x1efd0038, 0x1efd0037, 0x0b230009,
        0x1530000c, 0x1efd0042, 0x11fd006d, 0x010c0004, 0x18fd0024, 0x1efd0020, 0x11fd0071, 0x11260006,
        0x01fe0000, 0x1efd000e, 0x1efd001b, 0x0f240004, 0x10250002, 0x0b230008, 0x01fd005b, 0x010d0002,
        0x010d0003, 0x142f0001, 0x0b23000a, 0x01160004, 0x0f240005, 0x0f240001, 0x0f240002, 0x0f240000,
        0x0f240003, 0x010e0005, 0x010e0004, 0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003,
        0x01130000, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005,
        0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x1efd003f,
        0x01fe0003, 0x1efe0005, 0x1efd000d, 0x07fd007b, 0x00fd0081, 0x14fd0013, 0x07fd007c, 0x00fd007f,
        0x1efd000c, 0x01fd007a, 0x1efd0083, 0x1efd001c, 0x18fd0028, 0x14fd0012, 0x01fe0002, 0x1efd0036,
        0x01fe0004, 0x10250009, 0x010b0001, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013,
        0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007,
        0x010b0008, 0x010b0002, 0x01080001, 0x1e310001, 0x15300006, 0x15300004, 0x15300005, 0x15300007,
        0x15300003, 0x15300002, 0x15300001, 0x01100001, 0x031b0005, 0x031b0003, 0x031b0001, 0x031b0000,
        0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x031b0009, 0x031b0006, 0x01180002, 0x1dfd00c7,
        0x1e400004, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007,
        0x01100005, 0x01100000, 0x1e310004, 0x1efd002f, 0x1530000d, 0x1e320004, 0x1efd001d, 0x01160008,
        0x01160009, 0x01160007, 0x061e0000, 0x1efd000b, 0x1a410003, 0x1a410005, 0x1a410007, 0x1a410006,
        0x1a410004, 0x1a410002, 0x1a410001, 0x1e3f0000, 0x1efd003c, 0x01030001, 0x11260007, 0x10250000,
        0x010b0000, 0x11260000, 0x1e290006, 0x18fd0025, 0x0b230006, 0x11fd006f, 0x1e290000, 0x01ff0002,
        0x142f0004, 0x1e290001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x1e290005, 0x1a410008,
        0x11fd0069, 0x18380004, 0x11fd006a, 0x071f0005, 0x18fd0027, 0x01070003, 0x031b000d, 0x18380002,
        0x09210003, 0x10250005, 0x11fd0074, 0x11fd0076, 0x01fd0003, 0x06fd0007, 0x1efd003a, 0x1efd0040,
        0x0c3d0000, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001, 0x01020000, 0x01020003,
        0x01020002, 0x01020001, 0x0cfd000f, 0x0103000c, 0x11fd006e, 0x01070000, 0x00010002, 0x01090000,
        0x01030005, 0x01030006, 0x06fd0006, 0x1e29000b, 0x0b230003, 0x01090001, 0x01150000, 0x142f000e,
        0x142f0010, 0x142f0006, 0x142f0011, 0x142f000c, 0x142f000b, 0x142f0008, 0x142f0005, 0x142f000f,
        0x142f0002, 0x142f000d, 0x01020005, 0x071f0004, 0x18380001, 0x11fd0061, 0x11fd0072, 0x11fd006b,
        0x11fd006c, 0x0b230000, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x11fd0064,
        0x11fd0065, 0x11fd0066, 0x01fd0059, 0x04fd0005, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002,
        0x01170005, 0x01170002, 0x1e29000a, 0x1b430002, 0x1b430001, 0x1b430000, 0x1efd002e, 0x1efd002d,
        0x1e3c0008, 0x1e3c0003, 0x19fd0057, 0x1e3c0005, 0x1efd0030, 0x19fd0056, 0x19fd004e, 0x19fd0055,
        0x19fd0054, 0x1e3c0004, 0x1e310002, 0x01070001, 0x00010001, 0x01030007, 0x0b230001, 0x01160005,
        0x01160001, 0x01100002, 0x0f240006, 0x01030004, 0x0e3e0000, 0x10250007, 0x11260001, 0x0a220001,
        0x1efd003e, 0x11260005, 0x11260004, 0x01050007, 0x010c0003, 0x10250008, 0x010c0001, 0x01110009,
        0x01120006, 0x010c0008, 0x18fd0026, 0x11260002, 0x11fd0070, 0x010c0007, 0x11260003, 0x11fd0078,
        0x11fd0077, 0x010c0006, 0x010c0000, 0x16340004, 0x16340006, 0x16340005, 0x16340007, 0x0dfd0010,
        0x0b230004, 0x00010000, 0x01130001, 0x1e29000c, 0x15300000, 0x1a410000, 0x18380003, 0x1e2b0001,
        0x1e2b0000, 0x010c0002, 0x01fd0004, 0x1e290007, 0x041d0001, 0x1e2a0003, 0x1e2a0001, 0x1e2a0002,
        0x1e2a0000, 0x1e400000, 0x01110001, 0x18380006, 0x18380009, 0x01120001, 0x01fd0058, 0x1efd001e,
        0x01040005, 0x01fd005a, 0x010d0000, 0x010d0001, 0x14350000, 0x01040006, 0x01060002, 0x0b230002,
        0x0103000a, 0x01190002, 0x010e0003, 0x010b0004, 0x010a0000, 0x01030000, 0x01070002, 0x0103000b,
        0x071f0001, 0x071f0003, 0x18380000, 0x01170003, 0x071f0000, 0x01170000, 0x01170004, 0x071f0002,
        0x01170001, 0x1efd001a, 0x1e320001, 0x1e320002, 0x1e320003, 0x1530000f, 0x1e320000, 0x01160006,
        0x01160002, 0x010b0003, 0x14fd0017, 0x1e290008, 0x193b0003, 0x193b0004, 0x193b0002, 0x11fd0063,
        0x01180001, 0x01180006, 0x15fd0019, 0x01160000, 0x01030009, 0x01140000, 0x17360005, 0x17360002,
        0x17360003, 0x17360007, 0x17360004, 0x17fd0082, 0x17360000, 0x17360006, 0x17360001, 0x1e2b0003,
        0x1e2b0002, 0x041d0000, 0x01060000, 0x14fd0016, 0x01fd0001, 0x01fd0002, 0x1e3c0007, 0x1e310003,
        0x10250004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x16340008, 0x01180000, 0x1e3c0002,
        0x01020004, 0x18fd0022, 0x18fd0021, 0x1efd0033, 0x1e3c0000, 0x1e3c0001, 0x1efd002c, 0x01180003,
        0x01180004, 0x01180005, 0x1efd0085, 0x18380008, 0x01030002, 0x1efd002b, 0x15300008, 0x1efd003b,
        0x1efd003d, 0x11fd0067, 0x11fd0068, 0x1dfd00c3, 0x1dfd00c5, 0x1e40000c, 0x1e40000a, 0x1e400008,
        0x1dfd00d2, 0x1e400003, 0x1dfd00d1, 0x1e400009, 0x1dfd00d0, 0x1dfd00cc, 0x1e400002, 0x1dfd00cd,
        0x1dfd00cf, 0x1dfd00ce, 0x1dfd00cb, 0x1dfd00c8, 0x1dfd00c9, 0x1e400007, 0x1e400001, 0x1dfd00d4,
        0x1e400006, 0x1dfd00d5, 0x1dfd00d6, 0x1dfd00ca, 0x1e40000b, 0x1e400005, 0x1dfd00d3, 0x1dfd00c4,
        0x01060001, 0x11fd0062, 0x18380005, 0x1efd0041, 0x19fd004c, 0x19fd004b, 0x19fd004a, 0x19fd0046,
        0x19fd0048, 0x19fd0049, 0x19fd0047, 0x19fd004d, 0x16340009, 0x19fd0052, 0x1efd0044, 0x19fd0051,
        0x19fd0050, 0x19fd004f, 0x19fd0053, 0x010c0005, 0x1e29000d, 0x1efd0008, 0x01080003, 0x1efd002a,
        0x1efd0043, 0x15300009, 0x1efd0035, 0x1efd0045, 0x1efd0039, 0x1c450002, 0x18380007, 0x1c450001,
        0x1c450000, 0x17370001, 0x17370002, 0x17370000, 0x0b230005, 0x1efd0034, 0x142f0013, 0x1530000b,
        0x11fd0079, 0x142f0000, 0x1e310000, 0x1e330000, 0x0b23000b, 0x01050005, 0x01110002, 0x01110008,
        0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007, 0x031c0003, 0x031c0001, 0x031c0000,
        0x031c0004, 0x031c0002, 0x12270002, 0x01110006, 0x12fd00e6, 0x031c0006, 0x031c0007, 0x01fd00e5,
        0x12fd00e7, 0x12270005, 0x01110003, 0x01fd00e4, 0x12270000, 0x12270008, 0x12270009, 0x12270003,
        0x01110004, 0x12270007, 0x12270001, 0x12270006, 0x12270004, 0x12fd00e8, 0x1227000a, 0x1227000b,
        0x1227000c, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000,
        0x01110005, 0x1e40000d, 0x13280000, 0x010f0002, 0x00000000, 0x010f0001, 0x010f0000, 0x10250006,
        0x1025000a, 0x11fd0073, 0x11fd0075, 0x0b230007, 0x142f0007, 0x142f000a, 0x14fd0018, 0x142f0009,
        0x14fd0011, 0x142f0003, 0x16340000, 0x16340002, 0x01160003, 0x1efe0006, 0x1efd0032, 0x01080002,
        0x01060003, 0x01060004, 0x01060005, 0x10250001, 0x01180007, 0x163a0000, 0x163a0004, 0x163a0003,
        0x163a0002, 0x163a0001, 0x10250003, 0x1e290009, 0x16340001, 0x16340003, 0x1efd0009, 0x193b0001,
        0x193b0000, 0x01130007, 0x1dfd00c6, 0x01fe0001, 0x01120002, 0x01120005, 0x0111000b, 0x01120008,
        0x01120007, 0x13fd00ea, 0x01fd00e3, 0x13fd00eb, 0x01120003, 0x01fd00e2, 0x01120004, 0x13280002,
        0x13280001, 0x13fd00ec, 0x13fd00e9, 0x01120000, 0x1530000a, 0x18390000, 0x18390001, 0x18390002,
        0x1efd000a, 0x01fd0000, 0x1e290002, 0x07fd007d, 0x07fd007e, 0x00fd0080, 0x1e290003, 0x14fd0014,
        0x1e290004, 0x14fd0015, 0x1efd0031, 0x1efd001f, 0x1530000e, 0x09210000, 0x01190004, 0x01190000,
        0x18fd0023, 0x09210002, 0x09210001, 0x01190001, 0x1efd0084, 0x01190003, 0x1efd0029, 0x142f0012,
        0x01030008,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        446, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 149, 194, 65535, 65535, 65535, 65535, 65535, 197,
        65535, 65535, 65535, 45, 185, 596, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 130, 65535,
        710, 65535, 40, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 627,
        65535, 689, 65535, 65535, 65535, 65535, 240, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 51, 402, 676, 65535, 65535, 270, 65535, 65535, 65535, 65535, 65535, 65535, 521, 65535,
        110, 494, 65535, 608, 691, 65535, 72, 65535, 664, 366, 65535, 65535, 119, 690, 65535, 65535,
        65535, 66, 65535, 65535, 65535, 65535, 38, 381, 10, 65535, 89, 65535, 65535, 65535, 450, 179,
        65535, 65535, 225, 65535, 65535, 65535, 175, 65535, 520, 65535, 477, 65535, 65535, 79, 65535, 65535,
        65535, 62, 65535, 65535, 65535, 65535, 35, 592, 65535, 65535, 65535, 688, 623, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 709, 707, 65535, 65535, 65535, 60, 111, 65535, 82, 723, 65535,
        605, 65535, 65535, 532, 65535, 65535, 65535, 65535, 65535, 607, 231, 63, 594, 65535, 65535, 343,
        377, 65535, 65535, 247, 65535, 65535, 65535, 65535, 502, 65535, 65535, 493, 65535, 65535, 65535, 65535,
        1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 427, 65535, 65535, 65535, 65535, 65535, 167, 677,
        492, 65535, 582, 281, 23, 65535, 65535, 65535, 65535, 96, 572, 65535, 65535, 590, 65535, 129,
        168, 65535, 65535, 65535, 65535, 65535, 322, 716, 65535, 65535, 65535, 65535, 65535, 585, 65535, 65535,
        65535, 65535, 65535, 305, 430, 56, 370, 522, 657, 692, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 631, 65535, 278, 153, 65535, 662, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 346,
        65535, 65535, 65535, 65535, 65535, 128, 65535, 330, 65535, 108, 50, 535, 65535, 65535, 65535, 65535,
        65535, 549, 100, 392, 114, 65535, 397, 196, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 31,
        132, 603, 567, 350, 65535, 155, 65535, 65535, 65535, 65535, 65535, 509, 685, 253, 396, 599,
        65535, 148, 404, 478, 660, 65535, 65535, 65535, 65535, 103, 301, 65535, 65535, 65535, 700, 65535,
        65535, 65535, 65535, 277, 65535, 65535, 113, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 314,
        65535, 65535, 65535, 65535, 65535, 69, 482, 512, 531, 65535, 65535, 445, 65535, 65535, 65535, 536,
        328, 65535, 65535, 65535, 65535, 65535, 65535, 390, 65535, 134, 65535, 65535, 95, 229, 65535, 65535,
        65535, 65535, 667, 65535, 65535, 254, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 394, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 722, 581, 379, 65535, 65535, 65535, 311, 65535, 65535, 65535,
        65535, 260, 292, 636, 65535, 336, 65535, 65535, 65535, 65535, 619, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 115, 65535, 388, 252, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 245,
        65535, 457, 65535, 548, 29, 614, 341, 65535, 65535, 261, 725, 65535, 65535, 65535, 65535, 65535,
        232, 65535, 65535, 434, 65535, 606, 704, 65535, 65535, 719, 188, 65535, 65535, 65535, 65535, 65535,
        145, 138, 282, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 49, 399, 64, 540, 143,
        562, 65535, 65535, 98, 65535, 65535, 65535, 65535, 228, 693, 65535, 230, 263, 279, 473, 622,
        65535, 454, 65535, 516, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 393, 65535, 65535, 625,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 299,
        65535, 617, 515, 293, 554, 65535, 65535, 65535, 634, 65535, 415, 3, 65535, 588, 65535, 65535,
        65535, 638, 65535, 65535, 65535, 65535, 65535, 99, 417, 484, 65535, 368, 65535, 65535, 65535, 65535,
        65535, 57, 65535, 26, 65535, 65535, 65535, 65535, 65535, 46, 65535, 65535, 65535, 65535, 65535, 65535,
        349, 670, 65535, 65535, 65535, 65535, 633, 65535, 65535, 65535, 315, 65535, 193, 65535, 65535, 65535,
        65535, 65535, 65535, 126, 65535, 316, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 16, 65535, 65535, 65535, 65535, 466, 65535, 65535, 65535, 65535, 325, 640, 65535, 28, 321,
        534, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 573, 65535, 712, 65535,
        65535, 65535, 431, 65535, 557, 65535, 65535, 220, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 182, 65535, 65535, 401, 65535, 514, 65535, 630, 65535, 65535, 65535, 583,
        65535, 65535, 65535, 287, 65535, 159, 88, 556, 65535, 65535, 598, 65535, 65535, 416, 545, 97,
        65535, 65535, 65535, 65535, 186, 284, 564, 705, 65535, 342, 65535, 205, 65535, 65535, 65535, 65535,
        65535, 36, 65535, 65535, 400, 65535, 435, 517, 65535, 553, 65535, 65535, 65535, 255, 671, 526,
        65535, 76, 639, 283, 65535, 65535, 65535, 412, 65535, 65535, 579, 682, 65535, 65535, 65535, 65535,
        65535, 410, 65535, 65535, 65535, 65535, 65535, 65535, 726, 361, 272, 644, 65535, 65535, 65535, 65535,
        65535, 632, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 714, 65535, 65535, 507,
        65535, 462, 717, 244, 621, 65535, 486, 65535, 65535, 65535, 498, 65535, 65535, 65535, 65535, 33,
        65535, 276, 65535, 65535, 21, 675, 65535, 65535, 65535, 65535, 597, 65535, 43, 460, 65535, 65535,
        65535, 191, 65535, 65535, 720, 42, 65535, 286, 65535, 87, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 59, 169, 34, 136, 65535, 65535, 117, 189, 65535, 65535, 210, 243, 355, 641, 65535,
        14, 702, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 84,
        65535, 65535, 65535, 65535, 211, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 487, 65535, 65535, 65535,
        371, 374, 610, 65535, 65535, 65535, 65535, 620, 510, 65535, 65535, 123, 458, 65535, 65535, 65535,
        65535, 65535, 552, 727, 65535, 44, 65535, 65535, 86, 65535, 449, 65535, 65535, 65535, 472, 645,
        140, 721, 65535, 65535, 523, 65535, 65535, 497, 65535, 65535, 65535, 65535, 65535, 65535, 414, 242,
        161, 271, 65535, 65535, 352, 65535, 25, 65535, 65535, 672, 65535, 65535, 375, 575, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 694, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 137, 544,
        680, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 559, 256, 65535, 65535, 65535, 280, 663,
        65535, 65535, 65535, 65535, 65535, 65535, 655, 347, 246, 656, 65535, 65535, 19, 65535, 65535, 483,
        354, 438, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 420, 65535, 122, 65535, 65535, 65535,
        139, 665, 65535, 650, 65535, 65535, 65535, 387, 65535, 443, 141, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 528, 65535, 382, 65535, 433, 65535, 65535, 65535, 235, 413, 65535, 65535,
        65535, 65535, 65535, 154, 624, 65535, 156, 652, 65535, 65535, 586, 65535, 65535, 170, 65535, 65535,
        65535, 116, 367, 348, 203, 135, 296, 65535, 319, 439, 65535, 65535, 574, 65535, 527, 204,
        65535, 649, 65535, 65535, 474, 718, 65535, 65535, 121, 65535, 587, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 578, 216, 313, 551, 568, 659, 65535, 695, 391, 65535, 41, 327,
        221, 423, 65535, 65535, 65535, 360, 65535, 65535, 233, 422, 106, 65535, 432, 226, 65535, 65535,
        152, 65535, 65535, 133, 65535, 65535, 65535, 615, 65535, 65535, 307, 65535, 65535, 441, 65535, 65535,
        65535, 5, 68, 302, 362, 461, 661, 65535, 65535, 363, 65535, 65535, 65535, 65535, 580, 214,
        215, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 11, 65535, 190, 65535,
        65535, 654, 65535, 74, 65535, 65535, 65535, 107, 234, 2, 601, 65535, 353, 65535, 65535, 65535,
        178, 65535, 65535, 65535, 455, 464, 65535, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 351, 65535, 65535, 683, 65535, 166, 265, 65535, 65535, 65535, 65535, 177, 358, 563,
        65535, 65535, 593, 65535, 65535, 65535, 184, 65535, 65535, 475, 673, 65535, 65535, 318, 65535, 157,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 171, 65535, 447, 524, 65535, 65535,
        250, 65535, 118, 65535, 65535, 65535, 65535, 65535, 65535, 611, 646, 626, 201, 331, 612, 65535,
        444, 418, 65535, 65535, 637, 273, 0, 142, 453, 490, 566, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 310, 65535, 65535, 65535, 65535, 102, 373, 300, 65535, 488, 65535, 504, 65535, 340,
        65535, 65535, 65535, 65535, 65535, 222, 65535, 65535, 65535, 65535, 158, 697, 262, 686, 518, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 183, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        459, 65535, 65535, 65535, 365, 65535, 213, 496, 65, 83, 92, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 217, 65535, 65535, 378, 65535, 65535, 65535, 65535, 65535, 65535,
        236, 65535, 160, 503, 65535, 469, 380, 65535, 238, 30, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 604, 65535, 65535, 65535, 65535, 181, 501, 456, 65535, 65535, 227, 239,
        629, 120, 65535, 65535, 323, 309, 600, 651, 65535, 65535, 47, 65535, 65535, 65535, 468, 463,
        65535, 485, 537, 698, 65535, 65535, 65535, 268, 65535, 65535, 85, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 70, 187, 345, 584, 65535, 65535, 65535, 308, 317, 65535, 65535, 425, 15, 65535,
        65535, 65535, 65535, 65535, 550, 258, 65535, 65535, 264, 65535, 65535, 65535, 448, 648, 724, 65535,
        176, 65535, 65535, 65535, 39, 703, 174, 324, 436, 248, 65535, 65535, 65535, 65535, 65535, 65535,
        561, 65535, 65535, 65535, 65535, 65535, 288, 257, 65535, 6, 65535, 150, 65535, 65535, 65535, 65535,
        65535, 218, 65535, 249, 338, 543, 589, 241, 65535, 251, 65535, 65535, 65535, 65535, 297, 687,
        65535, 65535, 65535, 65535, 668, 65535, 65535, 407, 65535, 65535, 267, 708, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 713, 65535, 65535, 65535, 65535, 65535, 429, 65535, 372, 339, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 275, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 224, 65535, 65535, 65535,
        65535, 701, 495, 65535, 65535, 295, 65535, 647, 538, 470, 144, 75, 334, 101, 4, 471,
        65535, 65535, 65535, 65535, 65535, 65535, 90, 65535, 65535, 65535, 65535, 560, 81, 65535, 65535, 65535,
        678, 65535, 65535, 65535, 65535, 65535, 699, 65535, 569, 65535, 65535, 65535, 65535, 65535, 389, 65535,
        65535, 312, 65535, 65535, 65535, 65535, 55, 65535, 65535, 437, 65535, 65535, 530, 198, 146, 37,
        77, 208, 696, 65535, 519, 65535, 259, 65535, 65535, 65535, 9, 65535, 65535, 541, 65535, 65535,
        65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 73, 65535, 65535, 65535, 195, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 212, 65535, 65535, 65535, 499, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 511, 65535, 65535, 65535, 395, 65535, 65535, 65535, 65535, 65535, 489, 112,
        65535, 65535, 65535, 65535, 65535, 54, 200, 269, 274, 369, 424, 547, 65535, 65535, 65535, 329,
        65535, 613, 65535, 65535, 65535, 571, 479, 65535, 65535, 65535, 65535, 124, 357, 508, 65535, 65535,
        65535, 65535, 65535, 65535, 93, 65535, 65535, 65535, 65535, 65535, 65535, 335, 65535, 285, 706, 202,
        344, 61, 465, 65535, 595, 65535, 65535, 290, 65535, 533, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 481, 398, 65535, 65535, 65535, 666, 65535, 173, 506, 65535, 65535,
        65535, 65535, 65535, 65535, 364, 409, 65535, 65535, 65535, 65535, 65535, 219, 65535, 65535, 65535, 65535,
        500, 65535, 65535, 65535, 635, 18, 65535, 65535, 65535, 65535, 65535, 65535, 681, 237, 65535, 65535,
        65535, 65535, 65535, 555, 65535, 65535, 94, 65535, 65535, 65535, 609, 337, 558, 65535, 151, 65535,
        65535, 684, 65535, 65535, 291, 513, 616, 643, 65535, 22, 383, 65535, 127, 546, 65535, 65535,
        65535, 165, 332, 65535, 65535, 65535, 65535, 78, 206, 405, 65535, 65535, 65535, 65535, 24, 91,
        298, 65535, 411, 58, 289, 65535, 65535, 65535, 65535, 65535, 426, 642, 65535, 65535, 125, 65535,
        71, 172, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 618, 27, 105, 109, 303, 65535, 53,
        451, 65535, 65535, 65535, 147, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 266, 65535, 162, 65535, 65535, 65535, 65535, 12, 65535, 658, 65535, 65535, 7, 320, 65535,
        421, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 386, 525,
        65535, 65535, 65535, 65535, 65535, 406, 728, 65535, 65535, 326, 529, 207, 65535, 65535, 65535, 65535,
        505, 628, 403, 65535, 48, 653, 65535, 539, 65535, 67, 65535, 65535, 65535, 65535, 163, 476,
        65535, 65535, 65535, 65535, 65535, 65535, 164, 419, 440, 209, 602, 306, 32, 674, 65535, 65535,
        65535, 715, 65535, 65535, 467, 333, 65535, 65535, 65535, 679, 384, 428, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 577, 591, 570, 65535, 65535, 65535, 542, 359, 65535, 65535, 65535, 65535, 80,
        65535, 65535, 131, 294, 565, 452, 576, 65535, 65535, 180, 20, 376, 356, 192, 385, 669,
        65535, 223, 52, 65535, 65535, 65535, 65535, 65535, 65535, 442, 65535, 65535, 199, 65535, 65535, 491,
        711, 65535, 65535, 408, 65535, 65535, 65535, 65535, 17, 104, 65535, 65535, 65535, 65535, 480, 65535,
    ]
}
