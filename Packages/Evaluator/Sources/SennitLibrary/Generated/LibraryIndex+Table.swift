// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from the declarations in SennitLibrary by
//     swift run --package-path Packages/Evaluator generate-library-index

extension LibraryIndex {
    /// The name of each row, and a line break.
    static let names: StaticString = #"""
        %adjoin
        %all-pairs?
        %assoc
        %bit-mask
        %cars
        %cdrs
        %chain?
        %check-same
        %common-length
        %comparator-kind
        %decorated
        %elements-at
        %has?
        %hashmap
        %hashmap-bucket
        %hashmap-comparator
        %hashmap-delete
        %hashmap-native?
        %hashmap-ref
        %hashmap-root
        %hashmap-set
        %hashmap-set-bucket
        %holds-already?
        %in-all?
        %in-any?
        %kept?
        %known-order
        %list-end
        %list-pair=
        %make-comparator
        %member
        %merge-down
        %merge-up
        %node-child
        %node-children
        %node-entries
        %node-key
        %node-value
        %pairs-before-last
        %reverse-list->string
        %reverse-list->vector
        %select
        %set
        %set-adjoin
        %set-bucket
        %set-comparator
        %set-contains?
        %set-delete
        %set-member
        %set-native?
        %set-node-child
        %set-node-children
        %set-node-element
        %set-node-entries
        %set-root
        %set-with-bucket
        %shorter-end
        %shortest
        %sort-decorated
        %sort-down
        %sort-known
        %sort-up
        %split-where
        %subset?
        %vector-pair=
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
        alist-cons
        alist-copy
        alist-delete
        always-operation
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
        dotted-list?
        drop
        drop-right
        drop-while
        dynamic-wind
        eighth
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
        list->bits
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
        ninth
        not
        not-pair?
        null-list?
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
        span
        spawn-fiber
        spawn-group
        spawn-limited
        split-at
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
        subvector
        symbol->string
        symbol-append
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
        values
        vector
        vector->bits
        vector->list
        vector->string
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
        0, 8, 20, 27, 37, 43, 49, 57, 69, 84, 101, 112, 125, 131, 140, 156,
        176, 192, 209, 222, 236, 249, 269, 285, 294, 303, 310, 323, 333, 345, 362, 370,
        382, 392, 404, 419, 433, 443, 455, 474, 496, 518, 526, 531, 543, 555, 571, 586,
        598, 610, 623, 639, 658, 676, 694, 704, 721, 734, 744, 760, 771, 783, 792, 805,
        814, 828, 830, 832, 834, 836, 838, 841, 843, 845, 848, 861, 865, 883, 895, 900,
        911, 922, 935, 952, 959, 963, 976, 983, 995, 1011, 1022, 1037, 1043, 1054, 1069, 1086,
        1099, 1104, 1110, 1115, 1120, 1126, 1131, 1144, 1154, 1164, 1179, 1195, 1212, 1230, 1253, 1271,
        1288, 1302, 1311, 1320, 1325, 1336, 1349, 1361, 1375, 1389, 1401, 1414, 1431, 1442, 1454, 1467,
        1479, 1491, 1504, 1517, 1532, 1544, 1554, 1563, 1569, 1580, 1598, 1614, 1632, 1650, 1662, 1669,
        1676, 1682, 1689, 1696, 1702, 1707, 1714, 1721, 1727, 1734, 1741, 1747, 1752, 1765, 1796, 1820,
        1836, 1857, 1880, 1897, 1919, 1943, 1964, 1979, 1998, 2014, 2044, 2062, 2079, 2091, 2099, 2116,
        2120, 2128, 2135, 2142, 2148, 2155, 2162, 2168, 2173, 2180, 2187, 2193, 2200, 2207, 2213, 2218,
        2222, 2230, 2244, 2261, 2275, 2291, 2306, 2322, 2335, 2344, 2358, 2375, 2386, 2396, 2406, 2417,
        2427, 2441, 2455, 2472, 2486, 2498, 2510, 2527, 2544, 2552, 2559, 2566, 2574, 2581, 2587, 2603,
        2622, 2639, 2646, 2656, 2671, 2688, 2706, 2717, 2730, 2742, 2772, 2797, 2818, 2838, 2868, 2899,
        2911, 2930, 2947, 2956, 2968, 2983, 2988, 2994, 3015, 3024, 3034, 3038, 3044, 3066, 3085, 3099,
        3116, 3135, 3149, 3169, 3184, 3200, 3213, 3220, 3237, 3255, 3267, 3279, 3291, 3303, 3321, 3329,
        3345, 3358, 3363, 3374, 3385, 3398, 3405, 3420, 3435, 3449, 3461, 3472, 3484, 3488, 3495, 3500,
        3506, 3529, 3550, 3564, 3569, 3575, 3581, 3596, 3602, 3617, 3636, 3651, 3658, 3663, 3673, 3677,
        3682, 3691, 3706, 3728, 3741, 3759, 3768, 3779, 3792, 3803, 3825, 3832, 3839, 3845, 3857, 3870,
        3880, 3887, 3898, 3903, 3913, 3921, 3935, 3941, 3956, 3972, 3979, 3997, 4002, 4012, 4023, 4032,
        4038, 4042, 4058, 4083, 4109, 4131, 4149, 4166, 4181, 4194, 4203, 4215, 4228, 4238, 4251, 4260,
        4270, 4282, 4295, 4309, 4320, 4337, 4349, 4364, 4372, 4387, 4396, 4406, 4423, 4435, 4449, 4464,
        4473, 4497, 4507, 4512, 4531, 4548, 4553, 4563, 4567, 4574, 4587, 4592, 4603, 4616, 4629, 4639,
        4665, 4680, 4690, 4701, 4712, 4721, 4730, 4740, 4753, 4767, 4777, 4783, 4789, 4805, 4820, 4834,
        4844, 4849, 4853, 4865, 4888, 4904, 4922, 4933, 4942, 4949, 4955, 4965, 4981, 4998, 5011, 5027,
        5042, 5060, 5078, 5088, 5103, 5125, 5138, 5159, 5183, 5205, 5222, 5234, 5253, 5278, 5290, 5294,
        5305, 5309, 5316, 5321, 5326, 5334, 5338, 5345, 5350, 5360, 5368, 5374, 5378, 5388, 5399, 5405,
        5420, 5428, 5438, 5443, 5466, 5490, 5500, 5522, 5538, 5556, 5579, 5596, 5615, 5631, 5646, 5663,
        5679, 5690, 5710, 5728, 5741, 5751, 5767, 5781, 5787, 5800, 5820, 5839, 5857, 5867, 5877, 5887,
        5895, 5913, 5919, 5929, 5940, 5954, 5965, 5979, 5992, 6007, 6019, 6033, 6046, 6055, 6071, 6085,
        6094, 6103, 6108, 6114, 6132, 6141, 6155, 6168, 6178, 6190, 6195, 6211, 6232, 6242, 6258, 6270,
        6286, 6303, 6318, 6333, 6348, 6363, 6373, 6385, 6393, 6409, 6419, 6425, 6447, 6465, 6481, 6502,
        6509, 6522, 6532, 6539, 6551, 6569, 6582, 6597, 6613, 6628, 6641, 6655, 6670, 6683, 6696, 6710,
        6724, 6740, 6757, 6773, 6787, 6795, 6808, 6829, 6850, 6857, 6863, 6881, 6892, 6907, 6919, 6931,
        6948, 6959, 6980, 6989, 6994, 7002, 7014, 7026, 7039, 7043, 7049, 7062, 7068, 7084, 7089, 7094,
        7106, 7118, 7132, 7141, 7146, 7153, 7160, 7173, 7188, 7203, 7216, 7231, 7245, 7258, 7270, 7282,
        7295, 7307, 7323, 7335, 7348, 7364, 7380, 7396, 7409, 7421, 7435, 7446, 7459, 7475, 7492, 7507,
        7518, 7533, 7555, 7568, 7583, 7599, 7611, 7628, 7646, 7660, 7670, 7679, 7688, 7698, 7707, 7715,
        7725, 7735, 7750, 7764, 7773, 7781, 7795, 7809, 7814, 7825, 7836, 7840, 7852, 7867, 7876, 7888,
        7898, 7904, 7916, 7927, 7933, 7947, 7956, 7971, 7980, 7998, 8017, 8027, 8039, 8049, 8058, 8068,
        8077, 8089, 8098, 8113, 8122, 8129, 8142, 8155, 8167, 8177, 8184, 8191, 8198, 8205, 8212, 8223,
        8234, 8247, 8254, 8261, 8274, 8287, 8302, 8313, 8327, 8352, 8373, 8392, 8404, 8417, 8433, 8461,
        8475, 8488, 8507, 8519, 8537, 8553, 8566, 8585, 8599, 8610, 8623, 8640, 8651, 8666, 8686, 8700,
        8716, 8727, 8739, 8757, 8769, 8784, 8798, 8818, 8826, 8834, 8849, 8860, 8873, 8886, 8894, 8917,
        8931, 8952, 8972, 8994, 9010, 9026, 9038, 9059, 9075, 9083, 9098, 9104, 9121, 9132, 9143, 9156,
        9169, 9182, 9199, 9208, 9225, 9231, 9237, 9243, 9247,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x1dfd00ab, 0x1dfd00b3, 0x1d2c0001, 0x1dfd001f, 0x1d2d0001, 0x1d2d0002, 0x1dfd00a9, 0x1dfd00a8,
        0x1dfd00fa, 0x1d420001, 0x1dfd00ee, 0x1dfd0107, 0x1dfd00a6, 0x1d440000, 0x1d440006, 0x1d440005,
        0x1d440004, 0x1d440001, 0x1d440002, 0x1d440008, 0x1d440003, 0x1d440007, 0x1dfd00a7, 0x1dfd00ac,
        0x1dfd00ad, 0x1dfd00b9, 0x1dfd00e9, 0x1d2d0000, 0x1dfd0093, 0x1d420000, 0x1d2c0000, 0x1dfd00eb,
        0x1dfd00ea, 0x1d44000d, 0x1d44000c, 0x1d440009, 0x1d44000a, 0x1d44000b, 0x1dfd0094, 0x1d2e0001,
        0x1d2e0000, 0x1dfd00e8, 0x1d460000, 0x1d460004, 0x1d460007, 0x1d460006, 0x1d460002, 0x1d460005,
        0x1d460003, 0x1d460001, 0x1d46000d, 0x1d46000c, 0x1d46000b, 0x1d46000a, 0x1d460009, 0x1d460008,
        0x1dfd00b8, 0x1dfd0106, 0x1dfd00ef, 0x1dfd00ed, 0x1d2f0000, 0x1dfd00ec, 0x1dfd0095, 0x1dfd00aa,
        0x1dfd0108, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x01040000,
        0x01040002, 0x01040004, 0x1d3d0006, 0x01050004, 0x1dfd0058, 0x1dfd0057, 0x0b230009, 0x11fd0090,
        0x11fd0091, 0x11fd0092, 0x1531000c, 0x1dfd0062, 0x11fd0098, 0x0ffd000b, 0x010c0004, 0x18fd0044,
        0x1dfd0040, 0x11fd00c4, 0x11260006, 0x01fe0000, 0x1dfd002e, 0x1dfd003b, 0x0f240004, 0x10250002,
        0x0b230008, 0x01fd00b7, 0x010d0002, 0x010d0003, 0x14300001, 0x0b23000a, 0x01160004, 0x0f240005,
        0x0ffd000e, 0x0ffd000f, 0x0ffd0011, 0x0ffd0010, 0x0ffd0013, 0x0ffd0014, 0x0ffd0016, 0x0ffd0015,
        0x0ffd0012, 0x0ffd0008, 0x0ffd000a, 0x0ffd001b, 0x0ffd0017, 0x0ffd0019, 0x0f240001, 0x0ffd0003,
        0x0ffd0004, 0x0ffd0000, 0x0ffd001c, 0x0ffd001d, 0x0ffd0007, 0x0f240002, 0x0ffd0001, 0x0ffd0002,
        0x0f240000, 0x0ffd0005, 0x0ffd0006, 0x0ffd001e, 0x0f240003, 0x010e0005, 0x010e0004, 0x11fd008f,
        0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008, 0x021a0009,
        0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x021a000c, 0x021a000d, 0x021a0002,
        0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x1dfd005f, 0x01fe0003, 0x1dfe0005, 0x1dfd002d,
        0x07fd00ca, 0x00fd00d0, 0x14fd0033, 0x07fd00cb, 0x00fd00ce, 0x1dfd002c, 0x01fd00c9, 0x1dfd00d2,
        0x1dfd003c, 0x18fd0048, 0x14fd0032, 0x01fe0002, 0x1dfd0056, 0x01fe0004, 0x10250009, 0x010b0001,
        0x11fd0084, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007,
        0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002,
        0x01080001, 0x1d320001, 0x15310006, 0x15310004, 0x15310005, 0x15310007, 0x15310003, 0x15310002,
        0x15310001, 0x01100001, 0x031b0005, 0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002,
        0x031b000b, 0x031b000c, 0x031b0009, 0x031b0006, 0x01180002, 0x031b000a, 0x031b0008, 0x031b0007,
        0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x1d320004, 0x1dfd004f,
        0x1531000d, 0x1d330004, 0x1dfd003d, 0x11fd007b, 0x01160008, 0x01160009, 0x01160007, 0x061e0000,
        0x1dfd002b, 0x1a410003, 0x1a410005, 0x1a410007, 0x1a410006, 0x1a410004, 0x1a410002, 0x1a410001,
        0x1d400000, 0x1dfd005c, 0x01030001, 0x11260007, 0x10250000, 0x010b0000, 0x11260000, 0x1d290006,
        0x0ffd0009, 0x18fd0045, 0x0b230006, 0x11fd009a, 0x1d290000, 0x01ff0002, 0x14300004, 0x1d290001,
        0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x1d290005, 0x1a410008, 0x11fd00c2, 0x18390004,
        0x11fd00c3, 0x071f0005, 0x18fd0047, 0x01070003, 0x031b000d, 0x18390002, 0x09210003, 0x10250005,
        0x11fd007c, 0x11fd00c7, 0x11fd0086, 0x11fd009d, 0x01fd0023, 0x11fd0081, 0x06fd0027, 0x1dfd005a,
        0x1dfd0060, 0x0c3e0000, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001, 0x01020000,
        0x01020003, 0x01020002, 0x01020001, 0x0cfd002f, 0x0103000c, 0x11fd0099, 0x0ffd000c, 0x01070000,
        0x00010002, 0x01090000, 0x01030005, 0x01030006, 0x06fd0026, 0x1d29000b, 0x0b230003, 0x01090001,
        0x01150000, 0x1430000e, 0x14300010, 0x14300006, 0x14300011, 0x1430000c, 0x1430000b, 0x14300008,
        0x14300005, 0x1430000f, 0x14300002, 0x1430000d, 0x11fd007e, 0x01020005, 0x071f0004, 0x18390001,
        0x11fd00ba, 0x11fd00c5, 0x11fd0096, 0x11fd0097, 0x0b230000, 0x0ffd000d, 0x01080000, 0x01060006,
        0x01060007, 0x01060008, 0x01190005, 0x11fd00bd, 0x11fd00be, 0x11fd00bf, 0x01fd00b5, 0x04fd0025,
        0x01050006, 0x00000001, 0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x1d29000a, 0x1b430002,
        0x1b430001, 0x1b430000, 0x1dfd004e, 0x1dfd004d, 0x1d3d0008, 0x1d3d0003, 0x19fd0077, 0x1d3d0005,
        0x1dfd0050, 0x19fd0076, 0x19fd006e, 0x19fd0075, 0x19fd0074, 0x1d3d0004, 0x1d320002, 0x01070001,
        0x00010001, 0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x0f240006, 0x01030004,
        0x0e3f0000, 0x10250007, 0x11260001, 0x0a220001, 0x1dfd005e, 0x11260005, 0x11260004, 0x01050007,
        0x010c0003, 0x10250008, 0x010c0001, 0x0ffd0018, 0x01110009, 0x01120006, 0x010c0008, 0x11fd00e1,
        0x18fd0046, 0x11260002, 0x11fd009b, 0x11fd00e0, 0x010c0007, 0x11260003, 0x11fd00f0, 0x11fd00df,
        0x11fd00c8, 0x010c0006, 0x11fd007d, 0x010c0000, 0x16350004, 0x16350006, 0x16350005, 0x16350007,
        0x0dfd0030, 0x0b230004, 0x11fd00a0, 0x11fd00a5, 0x11fd00a3, 0x11fd00a2, 0x11fd00a1, 0x11fd00a4,
        0x11fd009e, 0x11fd009f, 0x00010000, 0x01130001, 0x1d29000c, 0x15310000, 0x1a410000, 0x18390003,
        0x1d2b0001, 0x1d2b0000, 0x010c0002, 0x01fd0024, 0x1d290007, 0x041d0001, 0x1d2a0003, 0x1d2a0001,
        0x1d2a0002, 0x1d2a0000, 0x01110001, 0x18390006, 0x18390009, 0x01120001, 0x01fd00b4, 0x1dfd003e,
        0x01040005, 0x01fd00b6, 0x010d0000, 0x010d0001, 0x14360000, 0x01040006, 0x01060002, 0x0b230002,
        0x0103000a, 0x01190002, 0x11fd0082, 0x010e0003, 0x11fd0079, 0x11fd007a, 0x010b0004, 0x010a0000,
        0x01030000, 0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x18390000, 0x01170003, 0x071f0000,
        0x01170000, 0x01170004, 0x071f0002, 0x01170001, 0x1dfd003a, 0x1d330001, 0x1d330002, 0x1d330003,
        0x1531000f, 0x1d330000, 0x01160006, 0x01160002, 0x11fd00b0, 0x11fd00b1, 0x11fd00b2, 0x010b0003,
        0x14fd0037, 0x1d290008, 0x193c0003, 0x193c0004, 0x193c0002, 0x11fd00bc, 0x01180001, 0x01180006,
        0x15fd0039, 0x01160000, 0x01030009, 0x01140000, 0x17370005, 0x17370002, 0x17370003, 0x17370007,
        0x17370004, 0x17fd00d1, 0x17370000, 0x17370006, 0x17370001, 0x1d2b0003, 0x1d2b0002, 0x041d0000,
        0x01060000, 0x14fd0036, 0x01fd0021, 0x01fd0022, 0x1d3d0007, 0x1d320003, 0x10250004, 0x01030003,
        0x01080004, 0x08200000, 0x01180008, 0x16350008, 0x01180000, 0x1d3d0002, 0x01020004, 0x18fd0042,
        0x18fd0041, 0x1dfd0053, 0x1d3d0000, 0x1d3d0001, 0x1dfd004c, 0x01180003, 0x01180004, 0x01180005,
        0x1dfd00d4, 0x18390008, 0x01030002, 0x1dfd004b, 0x15310008, 0x1dfd005b, 0x1dfd005d, 0x11fd00c0,
        0x11fd00c1, 0x01060001, 0x11fd00bb, 0x18390005, 0x1dfd0061, 0x19fd006c, 0x19fd006b, 0x19fd006a,
        0x19fd0066, 0x19fd0068, 0x19fd0069, 0x19fd0067, 0x19fd006d, 0x16350009, 0x19fd0072, 0x1dfd0064,
        0x19fd0071, 0x19fd0070, 0x19fd006f, 0x19fd0073, 0x010c0005, 0x1d29000d, 0x13fd0105, 0x13fd0104,
        0x1dfd0028, 0x01080003, 0x1dfd004a, 0x1dfd0063, 0x15310009, 0x1dfd0055, 0x1dfd0065, 0x1dfd0059,
        0x1c450002, 0x18390007, 0x1c450001, 0x1c450000, 0x11fd0080, 0x17380001, 0x17380002, 0x17380000,
        0x0b230005, 0x11fd007f, 0x1dfd0054, 0x14300013, 0x1531000b, 0x11fd00f1, 0x11fd008e, 0x14300000,
        0x1d320000, 0x1d340000, 0x11fd0087, 0x0b23000b, 0x01050005, 0x01110002, 0x01110008, 0x010a0001,
        0x010f0003, 0x01130008, 0x0111000a, 0x01110007, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004,
        0x031c0002, 0x12270002, 0x01110006, 0x12fd00d9, 0x031c0006, 0x031c0007, 0x01fd00d8, 0x12fd00da,
        0x12270005, 0x01110003, 0x01fd00d7, 0x12270000, 0x12270008, 0x12270009, 0x12270003, 0x01110004,
        0x12270007, 0x12270001, 0x12270006, 0x12270004, 0x12fd00db, 0x1227000a, 0x1227000b, 0x1227000c,
        0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x01110005,
        0x13280000, 0x010f0002, 0x00000000, 0x010f0001, 0x010f0000, 0x10250006, 0x1025000a, 0x11fd00c6,
        0x11fd0085, 0x11fd009c, 0x0b230007, 0x14300007, 0x1430000a, 0x14fd0038, 0x14300009, 0x14fd0031,
        0x14300003, 0x16350000, 0x16350002, 0x11fd0083, 0x01160003, 0x1dfe0006, 0x1dfd0052, 0x01080002,
        0x01060003, 0x01060004, 0x01060005, 0x10250001, 0x01180007, 0x163b0000, 0x163b0004, 0x163b0003,
        0x163b0002, 0x163b0001, 0x10250003, 0x1d290009, 0x11fd00ae, 0x11fd00af, 0x16350001, 0x16350003,
        0x1dfd0029, 0x11fd0089, 0x11fd008a, 0x11fd008b, 0x11fd008c, 0x11fd008d, 0x193c0001, 0x193c0000,
        0x01130007, 0x01fe0001, 0x01120002, 0x0ffd001a, 0x01120005, 0x0111000b, 0x13fd00f7, 0x01120008,
        0x13fd00fe, 0x13fd00f6, 0x13fd00fd, 0x01120007, 0x13fd0102, 0x13fd0103, 0x13fd00e4, 0x13fd00ff,
        0x13fd00f8, 0x13fd00e5, 0x13fd00dd, 0x13fd0101, 0x01fd00d6, 0x13fd00de, 0x13fd00f3, 0x01120003,
        0x01fd00d5, 0x13fd00e3, 0x13fd00f9, 0x01120004, 0x13280002, 0x13fd00fc, 0x13fd00e6, 0x13fd00e7,
        0x13280001, 0x13fd00f4, 0x13fd00f5, 0x13fd00f2, 0x13fd00e2, 0x13fd00dc, 0x13fd00fb, 0x13fd0100,
        0x01120000, 0x1531000a, 0x183a0000, 0x183a0001, 0x183a0002, 0x1dfd002a, 0x01fd0020, 0x1d290002,
        0x07fd00cc, 0x07fd00cd, 0x00fd00cf, 0x1d290003, 0x14fd0034, 0x1d290004, 0x14fd0035, 0x1dfd0051,
        0x1dfd003f, 0x1531000e, 0x09210000, 0x01190004, 0x01190000, 0x18fd0043, 0x09210002, 0x09210001,
        0x01190001, 0x1dfd00d3, 0x01190003, 0x1dfd0049, 0x11fd0078, 0x14300012, 0x01030008, 0x11fd0088,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        449, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 118, 175, 65535, 65535, 65535, 65535, 65535, 179,
        65535, 65535, 65535, 579, 166, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 176, 84, 65535,
        723, 65535, 65535, 65535, 65535, 126, 105, 119, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 610,
        65535, 690, 391, 65535, 65535, 65535, 220, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 395, 662, 65535, 65535, 252, 65535, 65535, 65535, 65535, 65535, 65535, 527, 65535,
        65535, 500, 65535, 591, 693, 65535, 65535, 65535, 648, 354, 65535, 65535, 70, 692, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 369, 9, 65535, 42, 65535, 65535, 65535, 453, 160,
        65535, 65535, 207, 65535, 65535, 65535, 156, 65535, 526, 65535, 483, 65535, 131, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 573, 65535, 65535, 65535, 57, 683, 606, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 722, 720, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 736, 65535,
        588, 65535, 65535, 11, 666, 65535, 106, 65535, 65535, 590, 65535, 576, 65535, 394, 65535, 331,
        365, 65535, 65535, 228, 470, 701, 675, 65535, 508, 65535, 65535, 499, 65535, 65535, 112, 65535,
        65535, 65535, 574, 65535, 65535, 65535, 65535, 65535, 427, 65535, 65535, 65535, 65535, 65535, 148, 663,
        498, 65535, 561, 263, 15, 687, 65535, 65535, 65535, 49, 549, 65535, 667, 571, 65535, 83,
        149, 65535, 65535, 65535, 65535, 65535, 308, 729, 65535, 65535, 65535, 65535, 65535, 565, 65535, 65535,
        65535, 65535, 65535, 227, 290, 358, 430, 528, 640, 695, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 614, 65535, 260, 133, 65535, 646, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 334,
        551, 65535, 65535, 65535, 65535, 82, 65535, 317, 65535, 65535, 65535, 65535, 711, 65535, 65535, 65535,
        65535, 65535, 52, 381, 65, 65535, 388, 178, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 29,
        87, 586, 544, 338, 248, 136, 65535, 65535, 65535, 65535, 65535, 515, 676, 234, 386, 582,
        65535, 103, 397, 116, 484, 644, 65535, 65535, 65535, 55, 286, 65535, 65535, 65535, 713, 65535,
        65535, 65535, 65535, 259, 65535, 65535, 3, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 300,
        65535, 65535, 85, 65535, 65535, 488, 518, 65535, 65535, 109, 65535, 448, 65535, 65535, 65535, 65535,
        314, 65535, 65535, 65535, 65535, 65535, 65535, 378, 60, 89, 65535, 65535, 48, 211, 65535, 65535,
        65535, 65535, 651, 129, 65535, 235, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 384, 65535, 65535,
        379, 65535, 65535, 65535, 65535, 65535, 735, 560, 367, 65535, 65535, 65535, 297, 28, 65535, 65535,
        65535, 241, 276, 619, 65535, 323, 65535, 65535, 65535, 65535, 602, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 66, 65535, 376, 233, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 225,
        65535, 460, 65535, 65535, 21, 597, 329, 65535, 65535, 242, 738, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 434, 65535, 589, 717, 740, 65535, 732, 169, 65535, 65535, 65535, 65535, 65535,
        100, 93, 264, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 390, 65535, 660, 98,
        539, 65535, 65535, 50, 65535, 65535, 65535, 65535, 210, 696, 665, 212, 244, 261, 479, 605,
        65535, 457, 108, 522, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 382, 65535, 445, 608,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 661, 65535, 65535, 284,
        65535, 600, 521, 278, 531, 65535, 65535, 65535, 617, 65535, 416, 65535, 65535, 568, 130, 65535,
        65535, 621, 65535, 65535, 65535, 65535, 65535, 51, 418, 316, 490, 356, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        337, 654, 65535, 65535, 65535, 65535, 616, 65535, 65535, 65535, 301, 65535, 174, 65535, 65535, 65535,
        65535, 65535, 65535, 77, 65535, 302, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 472, 65535, 65535, 65535, 65535, 311, 623, 65535, 20, 307,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 694, 65535, 65535, 65535, 552, 65535, 725, 65535,
        702, 65535, 431, 65535, 534, 65535, 65535, 202, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 163, 65535, 65535, 393, 65535, 520, 65535, 613, 65535, 65535, 65535, 562,
        65535, 65535, 65535, 269, 65535, 140, 533, 65535, 409, 65535, 12, 581, 697, 417, 65535, 65535,
        65535, 65535, 65535, 65535, 24, 167, 266, 541, 718, 330, 65535, 187, 65535, 65535, 65535, 65535,
        65535, 33, 65535, 65535, 392, 404, 435, 523, 65535, 530, 65535, 122, 65535, 236, 655, 65535,
        65535, 622, 104, 265, 65535, 65535, 65535, 413, 65535, 65535, 558, 65535, 65535, 65535, 65535, 65535,
        65535, 411, 65535, 65535, 65535, 65535, 65535, 58, 739, 349, 254, 626, 65535, 65535, 65535, 65535,
        65535, 615, 703, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 727, 65535, 65535, 513,
        65535, 465, 730, 224, 604, 65535, 492, 65535, 65535, 65535, 504, 680, 65535, 65535, 65535, 31,
        65535, 117, 258, 65535, 13, 659, 65535, 65535, 65535, 65535, 580, 65535, 463, 65535, 65535, 65535,
        65535, 172, 65535, 63, 733, 65535, 669, 268, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 150, 32, 91, 65535, 65535, 68, 170, 65535, 65535, 192, 223, 343, 65535, 65535,
        715, 65535, 65535, 65535, 689, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 193, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 493, 65535, 65535, 65535,
        359, 362, 593, 691, 65535, 65535, 65535, 603, 516, 65535, 65535, 74, 461, 65535, 25, 65535,
        65535, 65535, 529, 741, 65535, 37, 65535, 65535, 40, 65535, 452, 65535, 65535, 65535, 478, 124,
        95, 627, 734, 65535, 65535, 23, 65535, 503, 65535, 708, 65535, 65535, 65535, 65535, 415, 222,
        142, 253, 65535, 65535, 340, 685, 17, 65535, 65535, 656, 65535, 65535, 363, 554, 65535, 65535,
        65535, 135, 79, 65535, 65535, 699, 65535, 65535, 65535, 406, 65535, 65535, 65535, 115, 92, 294,
        671, 65535, 65535, 65535, 65535, 688, 65535, 65535, 65535, 536, 237, 65535, 706, 65535, 262, 647,
        65535, 65535, 65535, 65535, 65535, 65535, 638, 335, 226, 639, 65535, 65535, 65535, 65535, 65535, 489,
        342, 438, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 421, 65535, 73, 402, 65535, 65535,
        94, 649, 65535, 633, 65535, 65535, 65535, 375, 65535, 446, 96, 65535, 65535, 65535, 710, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 370, 65535, 433, 65535, 65535, 81, 215, 414, 65535, 65535,
        65535, 65535, 65535, 6, 134, 607, 137, 635, 65535, 65535, 566, 65535, 65535, 151, 65535, 65535,
        65535, 67, 355, 336, 185, 90, 111, 281, 305, 439, 65535, 65535, 553, 65535, 65535, 186,
        65535, 631, 65535, 65535, 480, 731, 65535, 65535, 72, 65535, 567, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 557, 198, 299, 545, 642, 65535, 65535, 700, 380, 65535, 36, 313,
        203, 424, 65535, 65535, 65535, 348, 65535, 65535, 213, 423, 61, 65535, 432, 208, 65535, 65535,
        132, 65535, 65535, 88, 65535, 65535, 65535, 598, 65535, 65535, 292, 65535, 65535, 441, 65535, 65535,
        65535, 350, 287, 464, 645, 65535, 65535, 65535, 65535, 351, 65535, 65535, 65535, 65535, 559, 196,
        197, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 171, 65535,
        65535, 637, 65535, 65535, 65535, 65535, 65535, 65535, 214, 584, 65535, 569, 341, 65535, 65535, 65535,
        159, 65535, 65535, 65535, 458, 467, 65535, 65535, 289, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        743, 65535, 339, 65535, 65535, 673, 65535, 147, 246, 121, 65535, 65535, 65535, 158, 346, 540,
        65535, 65535, 575, 65535, 65535, 65535, 165, 65535, 65535, 481, 657, 65535, 65535, 304, 65535, 138,
        403, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 152, 65535, 450, 65535, 65535, 65535,
        231, 65535, 69, 407, 65535, 65535, 65535, 65535, 65535, 594, 628, 609, 183, 318, 595, 65535,
        447, 419, 65535, 65535, 620, 255, 456, 97, 496, 543, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 296, 65535, 65535, 65535, 65535, 54, 361, 285, 65535, 494, 65535, 510, 65535, 328,
        65535, 65535, 65535, 65535, 65535, 204, 65535, 65535, 65535, 65535, 139, 707, 243, 677, 524, 65535,
        65535, 22, 65535, 65535, 65535, 65535, 65535, 164, 65535, 272, 65535, 65535, 65535, 65535, 65535, 65535,
        462, 65535, 65535, 65535, 353, 65535, 195, 274, 62, 45, 502, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 199, 65535, 65535, 366, 65535, 65535, 65535, 65535, 65535, 65535,
        216, 65535, 141, 509, 65535, 475, 368, 65535, 218, 27, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 587, 65535, 65535, 65535, 65535, 162, 507, 459, 65535, 65535, 209, 219,
        612, 71, 65535, 277, 309, 295, 583, 634, 65535, 65535, 65535, 65535, 65535, 65535, 474, 466,
        65535, 491, 709, 65535, 65535, 65535, 65535, 250, 65535, 65535, 39, 684, 65535, 65535, 65535, 65535,
        65535, 65535, 333, 168, 563, 387, 65535, 65535, 578, 293, 303, 65535, 65535, 65535, 65535, 65535,
        41, 65535, 65535, 65535, 65535, 239, 80, 110, 245, 550, 65535, 682, 451, 630, 737, 65535,
        157, 65535, 65535, 65535, 0, 35, 155, 310, 436, 229, 716, 65535, 65535, 65535, 65535, 65535,
        538, 65535, 65535, 65535, 7, 65535, 270, 238, 65535, 65535, 65535, 125, 65535, 65535, 65535, 65535,
        65535, 200, 65535, 8, 230, 326, 570, 221, 65535, 232, 65535, 65535, 65535, 65535, 282, 679,
        65535, 65535, 65535, 65535, 652, 65535, 65535, 400, 65535, 65535, 249, 721, 65535, 65535, 113, 65535,
        65535, 65535, 65535, 726, 65535, 65535, 65535, 65535, 65535, 429, 65535, 360, 327, 127, 65535, 65535,
        65535, 65535, 65535, 65535, 257, 65535, 65535, 698, 65535, 65535, 65535, 65535, 206, 65535, 65535, 65535,
        65535, 714, 501, 65535, 65535, 280, 65535, 629, 65535, 476, 99, 477, 321, 53, 2, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 43, 65535, 65535, 65535, 65535, 537, 65535, 65535, 65535, 65535,
        664, 65535, 65535, 678, 65535, 65535, 712, 65535, 546, 65535, 65535, 65535, 65535, 65535, 377, 65535,
        65535, 298, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 437, 65535, 65535, 65535, 180, 101, 34,
        190, 704, 65535, 65535, 525, 65535, 240, 65535, 65535, 405, 65535, 65535, 65535, 65535, 65535, 643,
        65535, 65535, 5, 681, 65535, 65535, 65535, 123, 65535, 65535, 65535, 65535, 65535, 65535, 177, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 194, 65535, 65535, 65535, 505, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 517, 65535, 65535, 65535, 385, 65535, 65535, 65535, 65535, 65535, 495, 65535,
        65535, 65535, 65535, 65535, 65535, 182, 357, 251, 256, 65535, 425, 65535, 65535, 65535, 65535, 315,
        65535, 596, 65535, 65535, 65535, 548, 485, 65535, 65535, 65535, 65535, 75, 345, 514, 65535, 65535,
        65535, 65535, 65535, 65535, 46, 65535, 65535, 65535, 65535, 65535, 65535, 322, 65535, 267, 719, 184,
        332, 471, 65535, 65535, 577, 65535, 65535, 273, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 487, 389, 65535, 65535, 65535, 650, 65535, 154, 512, 65535, 686,
        65535, 65535, 65535, 107, 352, 410, 65535, 65535, 65535, 65535, 65535, 201, 65535, 65535, 65535, 65535,
        506, 65535, 65535, 65535, 618, 65535, 65535, 65535, 468, 65535, 65535, 65535, 672, 217, 564, 65535,
        65535, 65535, 65535, 532, 65535, 65535, 47, 65535, 65535, 65535, 592, 324, 535, 65535, 128, 65535,
        65535, 674, 65535, 65535, 275, 325, 519, 599, 625, 14, 371, 65535, 78, 65535, 705, 65535,
        65535, 146, 319, 114, 383, 442, 65535, 188, 398, 65535, 65535, 65535, 65535, 65535, 16, 44,
        283, 65535, 412, 65535, 271, 65535, 65535, 65535, 65535, 65535, 426, 624, 65535, 65535, 76, 65535,
        65535, 153, 444, 65535, 65535, 65535, 65535, 65535, 65535, 601, 19, 59, 288, 65535, 65535, 65535,
        454, 26, 65535, 65535, 102, 65535, 65535, 65535, 65535, 65535, 65535, 38, 65535, 65535, 65535, 65535,
        65535, 247, 65535, 143, 65535, 65535, 65535, 65535, 64, 632, 641, 469, 65535, 4, 120, 306,
        422, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 374, 65535,
        65535, 65535, 65535, 65535, 65535, 399, 668, 742, 65535, 312, 65535, 189, 65535, 65535, 65535, 65535,
        511, 611, 396, 65535, 65535, 636, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 144, 482,
        65535, 65535, 65535, 65535, 65535, 65535, 145, 420, 440, 191, 585, 291, 30, 658, 65535, 65535,
        65535, 728, 65535, 65535, 473, 320, 65535, 65535, 65535, 670, 372, 428, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 556, 572, 547, 65535, 65535, 65535, 65535, 347, 65535, 408, 65535, 65535, 65535,
        65535, 65535, 86, 279, 542, 455, 555, 65535, 65535, 161, 364, 373, 344, 173, 653, 65535,
        65535, 205, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 443, 65535, 65535, 181, 65535, 65535, 497,
        724, 65535, 65535, 401, 65535, 65535, 65535, 65535, 65535, 56, 65535, 65535, 65535, 65535, 486, 65535,
    ]
}
