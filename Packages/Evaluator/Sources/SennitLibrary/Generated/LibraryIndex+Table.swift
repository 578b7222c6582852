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
        %char-set-bounds
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
        char-set-field
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
        0, 12, 31, 45, 61, 68, 81, 96, 102, 108, 125, 143, 160, 173, 185, 199,
        222, 238, 253, 270, 289, 303, 318, 327, 343, 363, 379, 396, 409, 423, 436, 456,
        466, 483, 491, 503, 513, 531, 543, 558, 572, 586, 596, 606, 622, 633, 645, 657,
        671, 685, 700, 711, 722, 735, 750, 760, 775, 785, 796, 811, 828, 840, 859, 880,
        900, 913, 929, 949, 963, 979, 992, 1009, 1028, 1042, 1061, 1076, 1092, 1108, 1125, 1138,
        1152, 1169, 1193, 1212, 1230, 1251, 1264, 1286, 1308, 1319, 1334, 1339, 1351, 1363, 1379, 1394,
        1406, 1418, 1431, 1441, 1457, 1476, 1494, 1512, 1522, 1539, 1552, 1563, 1572, 1583, 1598, 1612,
        1626, 1642, 1653, 1666, 1668, 1670, 1672, 1674, 1676, 1679, 1681, 1683, 1686, 1699, 1703, 1721,
        1733, 1738, 1755, 1762, 1766, 1773, 1785, 1801, 1812, 1827, 1833, 1844, 1859, 1876, 1889, 1894,
        1900, 1905, 1910, 1916, 1921, 1934, 1944, 1956, 1968, 1980, 1992, 2002, 2011, 2022, 2040, 2056,
        2074, 2092, 2104, 2111, 2118, 2124, 2131, 2138, 2144, 2149, 2156, 2163, 2169, 2176, 2183, 2189,
        2194, 2207, 2238, 2262, 2278, 2299, 2322, 2339, 2361, 2385, 2406, 2421, 2440, 2456, 2486, 2504,
        2521, 2533, 2541, 2558, 2562, 2569, 2576, 2582, 2589, 2596, 2602, 2607, 2614, 2621, 2627, 2634,
        2641, 2647, 2652, 2656, 2664, 2678, 2695, 2709, 2725, 2740, 2756, 2769, 2778, 2792, 2809, 2820,
        2830, 2840, 2851, 2861, 2875, 2889, 2906, 2920, 2932, 2946, 2961, 2973, 2990, 3007, 3015, 3022,
        3029, 3037, 3044, 3050, 3066, 3085, 3102, 3109, 3119, 3136, 3154, 3165, 3178, 3190, 3220, 3245,
        3266, 3286, 3316, 3347, 3359, 3378, 3395, 3404, 3416, 3431, 3436, 3442, 3463, 3473, 3477, 3483,
        3505, 3524, 3538, 3555, 3574, 3588, 3608, 3623, 3639, 3652, 3659, 3676, 3694, 3706, 3718, 3730,
        3742, 3760, 3768, 3784, 3789, 3800, 3813, 3828, 3843, 3857, 3869, 3880, 3892, 3896, 3903, 3908,
        3914, 3937, 3958, 3972, 3977, 3983, 3989, 3995, 4010, 4029, 4044, 4051, 4056, 4066, 4070, 4075,
        4084, 4099, 4121, 4134, 4152, 4161, 4172, 4185, 4196, 4218, 4225, 4232, 4244, 4257, 4267, 4274,
        4285, 4290, 4300, 4308, 4314, 4329, 4345, 4352, 4370, 4375, 4385, 4396, 4405, 4411, 4415, 4431,
        4456, 4482, 4504, 4522, 4539, 4554, 4567, 4576, 4588, 4601, 4611, 4624, 4633, 4643, 4655, 4668,
        4682, 4693, 4710, 4722, 4737, 4745, 4760, 4769, 4779, 4796, 4808, 4822, 4837, 4846, 4870, 4880,
        4885, 4904, 4921, 4926, 4936, 4940, 4947, 4960, 4965, 4978, 4991, 5001, 5016, 5026, 5037, 5046,
        5055, 5065, 5079, 5089, 5095, 5111, 5126, 5140, 5150, 5155, 5159, 5169, 5185, 5202, 5215, 5231,
        5246, 5264, 5282, 5292, 5307, 5329, 5342, 5363, 5387, 5409, 5426, 5438, 5450, 5469, 5494, 5506,
        5510, 5521, 5525, 5532, 5537, 5542, 5550, 5554, 5561, 5566, 5576, 5584, 5588, 5594, 5609, 5617,
        5627, 5632, 5655, 5679, 5689, 5711, 5727, 5745, 5768, 5785, 5804, 5820, 5835, 5852, 5868, 5879,
        5899, 5917, 5930, 5936, 5949, 5969, 5988, 6006, 6016, 6026, 6036, 6044, 6062, 6068, 6078, 6089,
        6103, 6114, 6128, 6141, 6156, 6168, 6182, 6195, 6204, 6220, 6234, 6243, 6252, 6257, 6263, 6281,
        6290, 6304, 6317, 6327, 6339, 6344, 6360, 6381, 6391, 6407, 6419, 6435, 6452, 6467, 6482, 6497,
        6512, 6522, 6534, 6542, 6558, 6568, 6574, 6596, 6614, 6630, 6651, 6658, 6671, 6678, 6690, 6704,
        6716, 6732, 6747, 6760, 6772, 6785, 6804, 6823, 6844, 6866, 6892, 6920, 6934, 6949, 6965, 6977,
        6992, 7009, 7024, 7039, 7058, 7072, 7090, 7102, 7115, 7123, 7133, 7140, 7152, 7170, 7183, 7198,
        7214, 7229, 7242, 7256, 7271, 7284, 7297, 7311, 7325, 7341, 7358, 7374, 7388, 7396, 7409, 7416,
        7422, 7440, 7451, 7466, 7478, 7490, 7507, 7518, 7539, 7548, 7553, 7565, 7577, 7590, 7594, 7607,
        7613, 7629, 7634, 7646, 7658, 7672, 7677, 7684, 7691, 7704, 7719, 7734, 7747, 7762, 7776, 7789,
        7801, 7813, 7826, 7838, 7854, 7866, 7879, 7895, 7911, 7927, 7940, 7952, 7966, 7977, 7990, 8006,
        8023, 8038, 8049, 8064, 8086, 8099, 8114, 8130, 8142, 8159, 8177, 8191, 8201, 8210, 8219, 8229,
        8238, 8246, 8256, 8272, 8282, 8297, 8311, 8320, 8328, 8342, 8356, 8361, 8372, 8376, 8388, 8403,
        8412, 8424, 8434, 8440, 8452, 8463, 8477, 8486, 8501, 8510, 8528, 8547, 8557, 8569, 8579, 8588,
        8598, 8607, 8619, 8628, 8643, 8652, 8665, 8677, 8687, 8698, 8709, 8722, 8733, 8740, 8747, 8760,
        8775, 8789, 8801, 8813, 8829, 8842, 8856, 8867, 8878, 8893, 8904, 8916, 8930, 8938, 8953, 8964,
        8977, 8990, 8998, 9021, 9035, 9056, 9076, 9098, 9114, 9130, 9142, 9163, 9179, 9187, 9202, 9208,
        9225, 9236, 9247, 9260, 9273, 9286, 9303, 9312, 9329, 9335, 9341,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x1efd009b, 0x1efd00b0, 0x1efd009a, 0x1efd00b4, 0x1e2c0001, 0x1efd00a0, 0x1efd00d8, 0x1e2d0001,
        0x1e2d0002, 0x1efd0098, 0x1efd0097, 0x1e420001, 0x1efd0086, 0x1efd00b1, 0x1efd0095, 0x1efd0094,
        0x1efd0088, 0x1efd0092, 0x1efd0093, 0x1efd0090, 0x1efd008f, 0x1efd0091, 0x1e440000, 0x1e440006,
        0x1e440005, 0x1e440004, 0x1e440001, 0x1e440002, 0x1e440008, 0x1e440003, 0x1e440007, 0x1e2d0000,
        0x1e420000, 0x1e2c0000, 0x1efd005e, 0x1efd005d, 0x1efd00a3, 0x1e44000d, 0x1e44000c, 0x1efd00ac,
        0x1e440009, 0x1efd00ad, 0x1e44000a, 0x1efd00ab, 0x1efd00a9, 0x1e44000b, 0x1efd00aa, 0x1efd00a7,
        0x1efd0096, 0x1efd00ba, 0x1efd00bf, 0x1efd00c0, 0x1efd00bd, 0x1efd00b8, 0x1efd00a4, 0x1efd00a6,
        0x1efd00b5, 0x1efd00b7, 0x1efd00be, 0x1efd00b9, 0x1efd00a5, 0x1efd009e, 0x1efd00bc, 0x1efd00dc,
        0x1efd008a, 0x1efd008c, 0x1efd00db, 0x1efd00c1, 0x1efd0089, 0x1efd00df, 0x1efd008e, 0x1efd00da,
        0x1efd00e0, 0x1efd009f, 0x1efd009c, 0x1efd00e1, 0x1efd008b, 0x1efd0087, 0x1efd00d9, 0x1efd008d,
        0x1efd00dd, 0x1efd00de, 0x1efd00e2, 0x1efd00c2, 0x1efd00c3, 0x1efd00b2, 0x1e2e0001, 0x1e2e0000,
        0x1efd00b3, 0x1efd00af, 0x1e460000, 0x1e460004, 0x1e460007, 0x1e460006, 0x1e460002, 0x1e460005,
        0x1e460003, 0x1e460001, 0x1efd00ae, 0x1e46000d, 0x1e46000c, 0x1e46000b, 0x1e46000a, 0x1e460009,
        0x1e460008, 0x1efd005c, 0x1efd0060, 0x1efd005f, 0x1efd00a8, 0x1efd0099, 0x1efd00b6, 0x1efd009d,
        0x1efd00a1, 0x1efd00bb, 0x1efd00a2, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001,
        0x01040003, 0x01040000, 0x01040002, 0x01040004, 0x1e3c0006, 0x01050004, 0x1efd0038, 0x1efd0037,
        0x0b230009, 0x1530000c, 0x1efd0042, 0x11fd006d, 0x010c0004, 0x18fd0024, 0x1efd0020, 0x11fd0071,
        0x11260006, 0x01fe0000, 0x1efd000e, 0x1efd001b, 0x0f240004, 0x10250002, 0x0b230008, 0x01fd005b,
        0x010d0002, 0x010d0003, 0x142f0001, 0x0b23000a, 0x01160004, 0x0f240005, 0x0f240001, 0x0f240002,
        0x0f240000, 0x0f240003, 0x010e0005, 0x010e0004, 0x01130002, 0x01130006, 0x01130005, 0x01130004,
        0x01130003, 0x01130000, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001,
        0x010b0005, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006,
        0x1efd003f, 0x01fe0003, 0x1efe0005, 0x1efd000d, 0x07fd007b, 0x00fd0081, 0x14fd0013, 0x07fd007c,
        0x00fd007f, 0x1efd000c, 0x01fd007a, 0x1efd0083, 0x1efd001c, 0x18fd0028, 0x14fd0012, 0x01fe0002,
        0x1efd0036, 0x01fe0004, 0x10250009, 0x010b0001, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012,
        0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017,
        0x021a0007, 0x010b0008, 0x010b0002, 0x01080001, 0x1e310001, 0x15300006, 0x15300004, 0x15300005,
        0x15300007, 0x15300003, 0x15300002, 0x15300001, 0x01100001, 0x031b0005, 0x031b0003, 0x031b0001,
        0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x031b0009, 0x031b0006, 0x01180002,
        0x1dfd00c8, 0x1e400004, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003,
        0x01100007, 0x01100005, 0x01100000, 0x1e310004, 0x1efd002f, 0x1530000d, 0x1e320004, 0x1efd001d,
        0x01160008, 0x01160009, 0x01160007, 0x061e0000, 0x1efd000b, 0x1a410003, 0x1a410005, 0x1a410007,
        0x1a410006, 0x1a410004, 0x1a410002, 0x1a410001, 0x1e3f0000, 0x1efd003c, 0x01030001, 0x11260007,
        0x10250000, 0x010b0000, 0x11260000, 0x1e290006, 0x18fd0025, 0x0b230006, 0x11fd006f, 0x1e290000,
        0x01ff0002, 0x142f0004, 0x1e290001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x1e290005,
        0x1a410008, 0x11fd0069, 0x18380004, 0x11fd006a, 0x071f0005, 0x18fd0027, 0x01070003, 0x031b000d,
        0x18380002, 0x09210003, 0x10250005, 0x11fd0074, 0x11fd0076, 0x01fd0003, 0x06fd0007, 0x1efd003a,
        0x1efd0040, 0x0c3d0000, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001, 0x01020000,
        0x01020003, 0x01020002, 0x01020001, 0x0cfd000f, 0x0103000c, 0x11fd006e, 0x01070000, 0x00010002,
        0x01090000, 0x01030005, 0x01030006, 0x06fd0006, 0x1e29000b, 0x0b230003, 0x01090001, 0x01150000,
        0x142f000e, 0x142f0010, 0x142f0006, 0x142f0011, 0x142f000c, 0x142f000b, 0x142f0008, 0x142f0005,
        0x142f000f, 0x142f0002, 0x142f000d, 0x01020005, 0x071f0004, 0x18380001, 0x11fd0061, 0x11fd0072,
        0x11fd006b, 0x11fd006c, 0x0b230000, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005,
        0x11fd0064, 0x11fd0065, 0x11fd0066, 0x01fd0059, 0x04fd0005, 0x01050006, 0x00000001, 0x061e0001,
        0x061e0002, 0x01170005, 0x01170002, 0x1e29000a, 0x1b430002, 0x1b430001, 0x1b430000, 0x1efd002e,
        0x1efd002d, 0x1e3c0008, 0x1e3c0003, 0x19fd0057, 0x1e3c0005, 0x1efd0030, 0x19fd0056, 0x19fd004e,
        0x19fd0055, 0x19fd0054, 0x1e3c0004, 0x1e310002, 0x01070001, 0x00010001, 0x01030007, 0x0b230001,
        0x01160005, 0x01160001, 0x01100002, 0x0f240006, 0x01030004, 0x0e3e0000, 0x10250007, 0x11260001,
        0x0a220001, 0x1efd003e, 0x11260005, 0x11260004, 0x01050007, 0x010c0003, 0x10250008, 0x010c0001,
        0x01110009, 0x01120006, 0x010c0008, 0x18fd0026, 0x11260002, 0x11fd0070, 0x010c0007, 0x11260003,
        0x11fd0078, 0x11fd0077, 0x010c0006, 0x010c0000, 0x16340004, 0x16340006, 0x16340005, 0x16340007,
        0x0dfd0010, 0x0b230004, 0x00010000, 0x01130001, 0x1e29000c, 0x15300000, 0x1a410000, 0x18380003,
        0x1e2b0001, 0x1e2b0000, 0x010c0002, 0x01fd0004, 0x1e290007, 0x041d0001, 0x1e2a0003, 0x1e2a0001,
        0x1e2a0002, 0x1e2a0000, 0x1e400000, 0x01110001, 0x18380006, 0x18380009, 0x01120001, 0x01fd0058,
        0x1efd001e, 0x01040005, 0x01fd005a, 0x010d0000, 0x010d0001, 0x14350000, 0x01040006, 0x01060002,
        0x0b230002, 0x0103000a, 0x01190002, 0x010e0003, 0x010b0004, 0x010a0000, 0x01030000, 0x01070002,
        0x0103000b, 0x071f0001, 0x071f0003, 0x18380000, 0x01170003, 0x071f0000, 0x01170000, 0x01170004,
        0x071f0002, 0x01170001, 0x1efd001a, 0x1e320001, 0x1e320002, 0x1e320003, 0x1530000f, 0x1e320000,
        0x01160006, 0x01160002, 0x010b0003, 0x14fd0017, 0x1e290008, 0x193b0003, 0x193b0004, 0x193b0002,
        0x11fd0063, 0x01180001, 0x01180006, 0x15fd0019, 0x01160000, 0x01030009, 0x01140000, 0x17360005,
        0x17360002, 0x17360003, 0x17360007, 0x17360004, 0x17fd0082, 0x17360000, 0x17360006, 0x17360001,
        0x1e2b0003, 0x1e2b0002, 0x041d0000, 0x01060000, 0x14fd0016, 0x01fd0001, 0x01fd0002, 0x1e3c0007,
        0x1e310003, 0x10250004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x16340008, 0x01180000,
        0x1e3c0002, 0x01020004, 0x18fd0022, 0x18fd0021, 0x1efd0033, 0x1e3c0000, 0x1e3c0001, 0x1efd002c,
        0x01180003, 0x01180004, 0x01180005, 0x1efd0085, 0x18380008, 0x01030002, 0x1efd002b, 0x15300008,
        0x1efd003b, 0x1efd003d, 0x11fd0067, 0x11fd0068, 0x1dfd00c4, 0x1dfd00c6, 0x1e40000c, 0x1e40000a,
        0x1e400008, 0x1dfd00d3, 0x1e400003, 0x1dfd00d2, 0x1e400009, 0x1dfd00d1, 0x1dfd00cd, 0x1e400002,
        0x1dfd00ce, 0x1dfd00d0, 0x1dfd00cf, 0x1dfd00cc, 0x1dfd00c9, 0x1dfd00ca, 0x1e400007, 0x1e400001,
        0x1dfd00d5, 0x1e400006, 0x1dfd00d6, 0x1dfd00d7, 0x1dfd00cb, 0x1e40000b, 0x1e400005, 0x1dfd00d4,
        0x1dfd00c5, 0x01060001, 0x11fd0062, 0x18380005, 0x1efd0041, 0x19fd004c, 0x19fd004b, 0x19fd004a,
        0x19fd0046, 0x19fd0048, 0x19fd0049, 0x19fd0047, 0x19fd004d, 0x16340009, 0x19fd0052, 0x1efd0044,
        0x19fd0051, 0x19fd0050, 0x19fd004f, 0x19fd0053, 0x010c0005, 0x1e29000d, 0x1efd0008, 0x01080003,
        0x1efd002a, 0x1efd0043, 0x15300009, 0x1efd0035, 0x1efd0045, 0x1efd0039, 0x1c450002, 0x18380007,
        0x1c450001, 0x1c450000, 0x17370001, 0x17370002, 0x17370000, 0x0b230005, 0x1efd0034, 0x142f0013,
        0x1530000b, 0x11fd0079, 0x142f0000, 0x1e310000, 0x1e330000, 0x0b23000b, 0x01050005, 0x01110002,
        0x01110008, 0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007, 0x031c0003, 0x031c0001,
        0x031c0000, 0x031c0004, 0x031c0002, 0x12270002, 0x01110006, 0x12fd00e7, 0x031c0006, 0x031c0007,
        0x01fd00e6, 0x12fd00e8, 0x12270005, 0x01110003, 0x01fd00e5, 0x12270000, 0x12270008, 0x12270009,
        0x12270003, 0x01110004, 0x12270007, 0x12270001, 0x12270006, 0x12270004, 0x12fd00e9, 0x1227000a,
        0x1227000b, 0x1227000c, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e,
        0x01110000, 0x01110005, 0x1e40000d, 0x13280000, 0x010f0002, 0x00000000, 0x010f0001, 0x010f0000,
        0x10250006, 0x1025000a, 0x11fd0073, 0x11fd0075, 0x0b230007, 0x142f0007, 0x142f000a, 0x14fd0018,
        0x142f0009, 0x14fd0011, 0x142f0003, 0x16340000, 0x16340002, 0x01160003, 0x1efe0006, 0x1efd0032,
        0x01080002, 0x01060003, 0x01060004, 0x01060005, 0x10250001, 0x01180007, 0x163a0000, 0x163a0004,
        0x163a0003, 0x163a0002, 0x163a0001, 0x10250003, 0x1e290009, 0x16340001, 0x16340003, 0x1efd0009,
        0x193b0001, 0x193b0000, 0x01130007, 0x1dfd00c7, 0x01fe0001, 0x01120002, 0x01120005, 0x0111000b,
        0x01120008, 0x01120007, 0x13fd00eb, 0x01fd00e4, 0x13fd00ec, 0x01120003, 0x01fd00e3, 0x01120004,
        0x13280002, 0x13280001, 0x13fd00ed, 0x13fd00ea, 0x01120000, 0x1530000a, 0x18390000, 0x18390001,
        0x18390002, 0x1efd000a, 0x01fd0000, 0x1e290002, 0x07fd007d, 0x07fd007e, 0x00fd0080, 0x1e290003,
        0x14fd0014, 0x1e290004, 0x14fd0015, 0x1efd0031, 0x1efd001f, 0x1530000e, 0x09210000, 0x01190004,
        0x01190000, 0x18fd0023, 0x09210002, 0x09210001, 0x01190001, 0x1efd0084, 0x01190003, 0x1efd0029,
        0x142f0012, 0x01030008,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        447, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 150, 195, 65535, 65535, 65535, 65535, 65535, 198,
        65535, 65535, 65535, 46, 186, 597, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 131, 65535,
        711, 65535, 41, 65535, 65535, 14, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 628,
        65535, 690, 65535, 65535, 65535, 65535, 241, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 52, 403, 677, 65535, 65535, 271, 65535, 65535, 65535, 65535, 65535, 65535, 522, 65535,
        111, 495, 65535, 9, 609, 692, 73, 65535, 665, 367, 65535, 65535, 120, 691, 65535, 65535,
        65535, 67, 65535, 65535, 65535, 65535, 39, 382, 11, 65535, 90, 65535, 65535, 65535, 451, 180,
        65535, 65535, 226, 65535, 65535, 65535, 176, 65535, 521, 65535, 478, 65535, 65535, 80, 65535, 65535,
        65535, 63, 65535, 65535, 65535, 65535, 36, 593, 65535, 65535, 65535, 689, 624, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 710, 708, 65535, 65535, 65535, 61, 112, 65535, 83, 724, 65535,
        606, 65535, 65535, 533, 65535, 65535, 65535, 65535, 65535, 608, 232, 64, 595, 65535, 65535, 344,
        378, 65535, 65535, 248, 65535, 65535, 65535, 65535, 503, 65535, 65535, 494, 65535, 65535, 65535, 65535,
        1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 428, 65535, 65535, 65535, 65535, 65535, 168, 678,
        493, 65535, 583, 282, 24, 65535, 65535, 65535, 65535, 97, 573, 65535, 65535, 591, 65535, 130,
        169, 65535, 65535, 65535, 65535, 65535, 323, 717, 65535, 65535, 65535, 65535, 65535, 586, 65535, 65535,
        65535, 65535, 65535, 306, 431, 57, 371, 523, 658, 693, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 632, 65535, 279, 154, 65535, 663, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 347,
        65535, 65535, 65535, 65535, 65535, 129, 65535, 331, 65535, 109, 51, 536, 65535, 65535, 65535, 65535,
        65535, 550, 101, 393, 115, 65535, 398, 197, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 32,
        133, 604, 568, 351, 65535, 156, 65535, 65535, 65535, 65535, 65535, 510, 686, 254, 397, 600,
        65535, 149, 405, 479, 661, 65535, 65535, 65535, 65535, 104, 302, 65535, 65535, 65535, 701, 65535,
        65535, 65535, 65535, 278, 65535, 65535, 114, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 315,
        65535, 65535, 65535, 65535, 65535, 70, 483, 513, 532, 65535, 65535, 446, 65535, 65535, 65535, 537,
        329, 65535, 65535, 65535, 65535, 65535, 65535, 391, 65535, 135, 65535, 65535, 96, 230, 65535, 65535,
        65535, 65535, 668, 65535, 65535, 255, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 395, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 723, 582, 380, 65535, 65535, 65535, 312, 65535, 65535, 65535,
        65535, 261, 293, 637, 65535, 337, 65535, 65535, 65535, 65535, 620, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 116, 65535, 389, 253, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 246,
        65535, 458, 65535, 549, 30, 615, 342, 65535, 65535, 262, 726, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 435, 65535, 607, 705, 65535, 65535, 720, 189, 65535, 65535, 65535, 65535, 65535,
        146, 139, 283, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 50, 400, 65, 541, 144,
        563, 65535, 65535, 99, 65535, 65535, 65535, 65535, 229, 694, 65535, 231, 264, 280, 474, 623,
        65535, 455, 65535, 517, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 394, 65535, 65535, 626,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 300,
        65535, 618, 516, 294, 555, 65535, 65535, 65535, 635, 65535, 416, 3, 65535, 589, 65535, 65535,
        65535, 639, 65535, 65535, 65535, 65535, 65535, 100, 418, 485, 65535, 369, 65535, 65535, 65535, 65535,
        65535, 58, 65535, 27, 65535, 65535, 65535, 65535, 65535, 47, 65535, 65535, 65535, 65535, 65535, 65535,
        350, 671, 65535, 65535, 65535, 65535, 634, 65535, 65535, 65535, 316, 65535, 194, 65535, 65535, 65535,
        65535, 65535, 65535, 127, 65535, 317, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 17, 65535, 65535, 65535, 65535, 467, 65535, 65535, 65535, 65535, 326, 641, 65535, 29, 322,
        535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 574, 65535, 713, 65535,
        65535, 65535, 432, 65535, 558, 65535, 65535, 221, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 183, 65535, 65535, 402, 65535, 515, 65535, 631, 65535, 65535, 65535, 584,
        65535, 65535, 65535, 288, 65535, 160, 89, 557, 65535, 65535, 599, 65535, 65535, 417, 546, 98,
        65535, 65535, 65535, 65535, 187, 285, 565, 706, 65535, 343, 65535, 206, 65535, 65535, 65535, 65535,
        65535, 37, 65535, 65535, 401, 65535, 436, 518, 65535, 554, 65535, 65535, 65535, 256, 672, 527,
        65535, 77, 640, 284, 65535, 65535, 65535, 413, 65535, 65535, 580, 683, 65535, 65535, 65535, 65535,
        65535, 411, 65535, 65535, 65535, 65535, 65535, 65535, 727, 362, 273, 645, 65535, 65535, 65535, 65535,
        65535, 633, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 715, 65535, 65535, 508,
        65535, 463, 718, 245, 622, 65535, 487, 65535, 65535, 65535, 499, 65535, 65535, 65535, 65535, 34,
        65535, 277, 65535, 65535, 22, 676, 65535, 65535, 65535, 65535, 598, 65535, 44, 461, 65535, 65535,
        65535, 192, 65535, 65535, 721, 43, 65535, 287, 65535, 88, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 60, 170, 35, 137, 65535, 65535, 118, 190, 65535, 65535, 211, 244, 356, 642, 65535,
        15, 703, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 85,
        65535, 65535, 65535, 65535, 212, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 488, 65535, 65535, 65535,
        372, 375, 611, 65535, 65535, 65535, 65535, 621, 511, 65535, 65535, 124, 459, 65535, 65535, 65535,
        65535, 65535, 553, 728, 65535, 45, 65535, 65535, 87, 65535, 450, 65535, 65535, 65535, 473, 646,
        141, 722, 65535, 65535, 524, 65535, 65535, 498, 65535, 65535, 65535, 65535, 65535, 65535, 415, 243,
        162, 272, 65535, 65535, 353, 65535, 26, 65535, 65535, 673, 65535, 65535, 376, 576, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 695, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 138, 545,
        681, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 560, 257, 65535, 65535, 65535, 281, 664,
        65535, 65535, 65535, 65535, 65535, 65535, 656, 348, 247, 657, 65535, 65535, 20, 65535, 65535, 484,
        355, 439, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 421, 65535, 123, 65535, 65535, 65535,
        140, 666, 65535, 651, 65535, 65535, 65535, 388, 65535, 444, 142, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 529, 65535, 383, 65535, 434, 65535, 65535, 65535, 236, 414, 65535, 65535,
        65535, 65535, 65535, 155, 625, 65535, 157, 653, 65535, 65535, 587, 65535, 65535, 171, 65535, 65535,
        65535, 117, 368, 349, 204, 136, 297, 65535, 320, 440, 65535, 65535, 575, 65535, 528, 205,
        65535, 650, 65535, 65535, 475, 719, 65535, 65535, 122, 65535, 588, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 579, 217, 314, 552, 569, 660, 65535, 696, 392, 65535, 42, 328,
        222, 424, 65535, 65535, 65535, 361, 65535, 65535, 234, 423, 107, 65535, 433, 227, 65535, 65535,
        153, 65535, 65535, 134, 65535, 65535, 65535, 616, 65535, 65535, 308, 65535, 65535, 442, 65535, 65535,
        65535, 5, 69, 303, 363, 462, 662, 65535, 65535, 364, 65535, 65535, 65535, 65535, 581, 215,
        216, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 191, 65535,
        65535, 655, 65535, 75, 65535, 65535, 65535, 108, 235, 2, 602, 65535, 354, 65535, 65535, 65535,
        179, 65535, 65535, 65535, 456, 465, 65535, 65535, 305, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 352, 65535, 65535, 684, 65535, 167, 266, 65535, 65535, 65535, 65535, 178, 359, 564,
        65535, 65535, 594, 65535, 65535, 65535, 185, 65535, 65535, 476, 674, 65535, 65535, 319, 65535, 158,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 172, 65535, 448, 525, 65535, 65535,
        251, 65535, 119, 65535, 65535, 65535, 65535, 65535, 65535, 612, 647, 627, 202, 332, 613, 65535,
        445, 419, 65535, 65535, 638, 274, 0, 143, 454, 491, 567, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 311, 65535, 65535, 65535, 65535, 103, 374, 301, 65535, 489, 65535, 505, 65535, 341,
        65535, 65535, 65535, 65535, 65535, 223, 65535, 65535, 65535, 65535, 159, 698, 263, 687, 519, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 184, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        460, 65535, 65535, 65535, 366, 65535, 214, 497, 66, 84, 93, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 218, 65535, 65535, 379, 65535, 65535, 65535, 65535, 65535, 65535,
        237, 65535, 161, 504, 65535, 470, 381, 65535, 239, 31, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 605, 65535, 65535, 65535, 65535, 182, 502, 457, 65535, 65535, 228, 240,
        630, 121, 65535, 65535, 324, 310, 601, 652, 65535, 65535, 48, 65535, 65535, 65535, 469, 464,
        65535, 486, 538, 699, 65535, 65535, 65535, 269, 65535, 65535, 86, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 71, 188, 346, 585, 65535, 65535, 65535, 309, 318, 65535, 65535, 426, 16, 65535,
        65535, 65535, 65535, 65535, 551, 233, 259, 65535, 265, 65535, 65535, 65535, 449, 649, 725, 65535,
        177, 65535, 65535, 65535, 40, 704, 175, 325, 437, 249, 65535, 65535, 65535, 65535, 65535, 65535,
        562, 65535, 65535, 65535, 65535, 65535, 289, 258, 65535, 6, 65535, 151, 65535, 65535, 65535, 65535,
        65535, 219, 65535, 250, 339, 544, 590, 242, 65535, 252, 65535, 65535, 65535, 65535, 298, 688,
        65535, 65535, 65535, 65535, 669, 65535, 65535, 408, 65535, 65535, 268, 709, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 714, 65535, 65535, 65535, 65535, 65535, 430, 65535, 373, 340, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 276, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 225, 65535, 65535, 65535,
        65535, 702, 496, 65535, 65535, 296, 65535, 648, 539, 471, 145, 76, 335, 102, 4, 472,
        65535, 65535, 65535, 65535, 65535, 65535, 91, 65535, 65535, 65535, 65535, 561, 82, 65535, 65535, 65535,
        679, 65535, 65535, 65535, 65535, 65535, 700, 65535, 570, 65535, 65535, 65535, 65535, 65535, 390, 65535,
        65535, 313, 65535, 65535, 65535, 65535, 56, 65535, 65535, 438, 65535, 65535, 531, 199, 147, 38,
        78, 209, 697, 65535, 520, 65535, 260, 65535, 65535, 65535, 10, 65535, 65535, 542, 65535, 65535,
        65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 74, 65535, 65535, 65535, 196, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 213, 65535, 65535, 65535, 500, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 512, 65535, 65535, 65535, 396, 65535, 65535, 65535, 65535, 65535, 490, 113,
        65535, 65535, 65535, 65535, 65535, 55, 201, 270, 275, 370, 425, 548, 65535, 65535, 65535, 330,
        65535, 614, 65535, 65535, 65535, 572, 480, 65535, 65535, 65535, 65535, 125, 358, 509, 65535, 65535,
        65535, 65535, 65535, 65535, 94, 65535, 65535, 65535, 65535, 65535, 65535, 336, 65535, 286, 707, 203,
        345, 62, 466, 65535, 596, 65535, 65535, 291, 65535, 534, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 482, 399, 65535, 65535, 65535, 667, 65535, 174, 507, 65535, 65535,
        65535, 65535, 65535, 65535, 365, 410, 65535, 65535, 65535, 65535, 65535, 220, 65535, 65535, 65535, 65535,
        501, 65535, 65535, 65535, 636, 19, 65535, 65535, 65535, 65535, 65535, 65535, 682, 238, 65535, 65535,
        65535, 65535, 65535, 556, 65535, 65535, 95, 65535, 65535, 65535, 610, 338, 559, 65535, 152, 65535,
        65535, 685, 65535, 65535, 292, 514, 617, 644, 65535, 23, 384, 65535, 128, 547, 65535, 65535,
        65535, 166, 333, 65535, 65535, 65535, 65535, 79, 207, 406, 65535, 65535, 65535, 65535, 25, 92,
        299, 65535, 412, 59, 290, 65535, 65535, 65535, 65535, 65535, 427, 643, 65535, 65535, 126, 65535,
        72, 173, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 619, 28, 106, 110, 304, 65535, 54,
        452, 65535, 65535, 65535, 148, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 267, 65535, 163, 65535, 65535, 65535, 65535, 13, 65535, 659, 65535, 65535, 7, 321, 65535,
        422, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 387, 526,
        65535, 65535, 65535, 65535, 65535, 407, 729, 65535, 65535, 327, 530, 208, 65535, 65535, 65535, 65535,
        506, 629, 404, 65535, 49, 654, 65535, 540, 65535, 68, 65535, 65535, 65535, 65535, 164, 477,
        65535, 65535, 65535, 65535, 65535, 65535, 165, 420, 441, 210, 603, 307, 33, 675, 65535, 65535,
        65535, 716, 65535, 65535, 468, 334, 65535, 65535, 65535, 680, 385, 429, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 578, 592, 571, 65535, 65535, 65535, 543, 360, 65535, 65535, 65535, 65535, 81,
        65535, 65535, 132, 295, 566, 453, 577, 65535, 65535, 181, 21, 377, 357, 193, 386, 670,
        65535, 224, 53, 65535, 65535, 65535, 65535, 65535, 65535, 443, 65535, 65535, 200, 65535, 65535, 492,
        712, 65535, 65535, 409, 65535, 65535, 65535, 65535, 18, 105, 65535, 65535, 65535, 65535, 481, 65535,
    ]
}
