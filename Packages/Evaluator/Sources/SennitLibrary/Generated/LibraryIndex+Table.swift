// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from the declarations in SennitLibrary by
//     swift run --package-path Packages/Evaluator generate-library-index

extension LibraryIndex {
    /// The name of each row, and a line break.
    static let names: StaticString = #"""
        %assoc
        %cars
        %cdrs
        %list-end
        %member
        %merge-down
        %merge-up
        %reverse-list->string
        %reverse-list->vector
        %shorter-end
        %sort-down
        %sort-up
        *
        +
        -
        /
        <
        <=
        =
        >
        >=
        abs
        acos
        always-operation
        any
        append
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
        call-with-current-continuation
        call-with-dynamic-state
        call-with-guard
        call-with-input-file
        call-with-input-string
        call-with-output-file
        call-with-output-string
        call-with-parameters
        call-with-port
        call-with-tasks
        call-with-timeout
        call-with-values
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
        choice-operation
        choose
        chunks-of
        close-input-port
        close-output-port
        close-port
        command-line
        common-tail
        complex?
        concatenate
        condition-kind
        cons
        cons*
        continuation-winders
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
        delete
        delete-duplicates
        delete-file
        denominator
        digit-value
        display
        division-error?
        drop
        drop-while
        dynamic-wind
        emergency-exit
        eof-object
        eof-object?
        eq?
        equal?
        eqv?
        error
        error-object-irritants
        error-object-message
        error-object?
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
        fiber?
        fibers
        file-error?
        file-exists?
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
        io-error?
        iota
        jiffies-per-second
        last
        last-pair
        lcm
        length
        limit-error?
        list
        list->string
        list->vector
        list-copy
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
        log
        magnitude
        make-bytevector
        make-case-lambda
        make-channel
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
        partition
        peek-char
        peek-u8
        perform-operation
        port?
        positive?
        procedure?
        promise-resolve
        promise-state
        promise?
        quotient
        race
        raise
        raise-continuable
        raise-timeout
        range-error?
        rational?
        rationalize
        read
        read-bytevector
        read-char
        read-error?
        read-line
        read-string
        read-u8
        real?
        receive-operation
        reduce
        reduce-right
        remainder
        remove
        resolve-host
        reverse
        reverse-list
        rewind
        round
        send-operation
        sin
        sleep
        sleep-operation
        sort
        spawn-fiber
        spawn-group
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
        truncate
        truncate-quotient
        truncate-remainder
        truncate/
        type-error?
        u8-ready?
        unbound-error?
        uncaught
        unix-connect
        unix-listen
        unwind-to
        utf8->string
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
        work-on
        wrap-operation
        write
        write-bytevector
        write-char
        write-shared
        write-simple
        write-string
        write-u8
        yield
        zero?

        """#

    /// Where the name of each row begins; after the last one, where it ends.
    static let starts: [UInt32] = [
        0, 7, 13, 19, 29, 37, 49, 59, 81, 103, 116, 127, 136, 138, 140, 142,
        144, 146, 149, 151, 153, 156, 160, 165, 182, 186, 193, 209, 220, 235, 241, 252,
        267, 284, 297, 302, 308, 313, 318, 324, 329, 342, 352, 364, 376, 388, 400, 410,
        419, 430, 448, 464, 482, 500, 512, 519, 526, 532, 539, 546, 552, 557, 564, 571,
        577, 584, 591, 597, 602, 633, 657, 673, 694, 717, 739, 763, 784, 799, 815, 833,
        850, 858, 875, 879, 886, 893, 899, 906, 913, 919, 924, 931, 938, 944, 951, 958,
        964, 969, 973, 981, 995, 1012, 1026, 1042, 1057, 1073, 1086, 1095, 1109, 1126, 1137, 1147,
        1157, 1168, 1178, 1192, 1206, 1223, 1237, 1249, 1261, 1278, 1295, 1303, 1310, 1317, 1325, 1332,
        1338, 1354, 1371, 1378, 1388, 1405, 1423, 1434, 1447, 1459, 1468, 1480, 1495, 1500, 1506, 1527,
        1531, 1537, 1559, 1578, 1592, 1609, 1628, 1642, 1662, 1677, 1693, 1700, 1718, 1730, 1742, 1754,
        1762, 1778, 1783, 1794, 1807, 1822, 1833, 1845, 1849, 1856, 1861, 1867, 1890, 1911, 1925, 1931,
        1937, 1943, 1958, 1977, 1992, 1999, 2004, 2014, 2018, 2023, 2032, 2047, 2069, 2082, 2100, 2109,
        2120, 2133, 2144, 2151, 2158, 2170, 2183, 2190, 2201, 2206, 2216, 2224, 2230, 2245, 2261, 2268,
        2286, 2291, 2301, 2312, 2321, 2327, 2331, 2347, 2372, 2398, 2420, 2438, 2455, 2470, 2478, 2493,
        2502, 2512, 2529, 2541, 2555, 2570, 2579, 2589, 2594, 2613, 2618, 2628, 2632, 2639, 2652, 2657,
        2670, 2683, 2693, 2703, 2714, 2723, 2732, 2742, 2756, 2766, 2772, 2788, 2803, 2817, 2827, 2831,
        2841, 2857, 2874, 2887, 2905, 2923, 2933, 2948, 2970, 2983, 3004, 3028, 3050, 3067, 3079, 3091,
        3095, 3106, 3110, 3117, 3122, 3127, 3135, 3139, 3146, 3151, 3161, 3169, 3173, 3179, 3194, 3202,
        3212, 3217, 3240, 3264, 3286, 3302, 3320, 3343, 3360, 3379, 3395, 3410, 3427, 3443, 3454, 3474,
        3492, 3505, 3511, 3524, 3544, 3554, 3564, 3572, 3590, 3596, 3606, 3617, 3633, 3647, 3656, 3665,
        3670, 3676, 3694, 3708, 3721, 3731, 3743, 3748, 3764, 3774, 3786, 3796, 3808, 3816, 3822, 3840,
        3847, 3860, 3870, 3877, 3890, 3898, 3911, 3918, 3924, 3939, 3943, 3949, 3965, 3970, 3982, 3994,
        3999, 4006, 4013, 4026, 4041, 4056, 4069, 4084, 4098, 4111, 4123, 4135, 4148, 4160, 4176, 4188,
        4201, 4217, 4233, 4249, 4262, 4274, 4288, 4299, 4312, 4328, 4345, 4360, 4371, 4386, 4408, 4421,
        4436, 4452, 4464, 4481, 4499, 4513, 4523, 4532, 4541, 4551, 4560, 4568, 4578, 4588, 4603, 4617,
        4626, 4634, 4648, 4662, 4667, 4678, 4682, 4694, 4709, 4718, 4730, 4740, 4746, 4758, 4769, 4783,
        4792, 4801, 4819, 4838, 4848, 4860, 4870, 4885, 4894, 4907, 4919, 4929, 4942, 4949, 4956, 4969,
        4984, 4998, 5010, 5022, 5038, 5051, 5065, 5076, 5087, 5102, 5113, 5125, 5139, 5147, 5162, 5170,
        5193, 5207, 5228, 5248, 5270, 5286, 5302, 5314, 5335, 5343, 5358, 5364, 5381, 5392, 5405, 5418,
        5431, 5440, 5446, 5452,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x142c0001, 0x142d0001, 0x142d0002, 0x142d0000, 0x142c0000, 0x14fd0024, 0x14fd0023, 0x142e0001,
        0x142e0000, 0x14fd0022, 0x14fd0026, 0x14fd0025, 0x01050001, 0x01050000, 0x01050002, 0x01050003,
        0x01040001, 0x01040003, 0x01040000, 0x01040002, 0x01040004, 0x01050004, 0x0b230009, 0x1230000c,
        0x0efd0033, 0x010c0004, 0x14fd001d, 0x0efd0037, 0x0e260006, 0x01fe0000, 0x14fd000e, 0x14fd0018,
        0x0c240004, 0x0d250002, 0x0b230008, 0x01fd0021, 0x010d0002, 0x010d0003, 0x112f0001, 0x0b23000a,
        0x01160004, 0x0c240005, 0x0c240001, 0x0c240002, 0x0c240000, 0x0c240003, 0x010e0005, 0x010e0004,
        0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008, 0x021a0009,
        0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x021a000c, 0x021a000d, 0x021a0002,
        0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x01fe0003, 0x14fe0005, 0x14fd000d, 0x07fd0041,
        0x00fd0047, 0x07fd0042, 0x00fd0045, 0x14fd000c, 0x01fd0040, 0x14fd0019, 0x11fd0010, 0x01fe0002,
        0x01fe0004, 0x0d250009, 0x010b0001, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013,
        0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007,
        0x010b0008, 0x010b0002, 0x01080001, 0x14310001, 0x12300006, 0x12300004, 0x12300005, 0x12300007,
        0x12300003, 0x12300002, 0x12300001, 0x01100001, 0x031b0005, 0x031b0003, 0x031b0001, 0x031b0000,
        0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x031b0009, 0x031b0006, 0x01180002, 0x031b000a,
        0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000,
        0x14310004, 0x1230000d, 0x14320004, 0x14fd001a, 0x01160008, 0x01160009, 0x01160007, 0x061e0000,
        0x14fd000b, 0x01030001, 0x0e260007, 0x0d250000, 0x010b0000, 0x0e260000, 0x14290006, 0x0b230006,
        0x0efd0035, 0x14290000, 0x01ff0002, 0x112f0004, 0x14290001, 0x01ff0000, 0x0a220000, 0x01ff0001,
        0x0a220002, 0x14290005, 0x0efd002f, 0x0efd0030, 0x071f0005, 0x01070003, 0x031b000d, 0x09210003,
        0x0d250005, 0x0efd003a, 0x0efd003c, 0x01fd0003, 0x06fd0007, 0x0116000a, 0x0116000b, 0x010e0000,
        0x010e0002, 0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0103000c, 0x0efd0034,
        0x01070000, 0x00010002, 0x01090000, 0x01030005, 0x01030006, 0x06fd0006, 0x1429000b, 0x0b230003,
        0x01090001, 0x01150000, 0x112f000e, 0x112f000f, 0x112f0006, 0x112f0010, 0x112f000c, 0x112f000b,
        0x112f0008, 0x112f0005, 0x112f0002, 0x112f000d, 0x01020005, 0x071f0004, 0x0efd0027, 0x0efd0038,
        0x0efd0031, 0x0efd0032, 0x0b230000, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005,
        0x0efd002a, 0x0efd002b, 0x0efd002c, 0x01fd001f, 0x04fd0005, 0x01050006, 0x00000001, 0x061e0001,
        0x061e0002, 0x01170005, 0x01170002, 0x1429000a, 0x14310002, 0x01070001, 0x00010001, 0x01030007,
        0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x0c240006, 0x01030004, 0x0d250007, 0x0e260001,
        0x0a220001, 0x0e260005, 0x0e260004, 0x01050007, 0x010c0003, 0x0d250008, 0x010c0001, 0x01110009,
        0x01120006, 0x010c0008, 0x0e260002, 0x0efd0036, 0x010c0007, 0x0e260003, 0x0efd003e, 0x0efd003d,
        0x010c0006, 0x010c0000, 0x13330004, 0x13330006, 0x13330005, 0x13330007, 0x0b230004, 0x00010000,
        0x01130001, 0x1429000c, 0x12300000, 0x142b0001, 0x142b0000, 0x010c0002, 0x01fd0004, 0x14290007,
        0x041d0001, 0x142a0003, 0x142a0001, 0x142a0002, 0x142a0000, 0x01110001, 0x01120001, 0x01fd001e,
        0x14fd001b, 0x01040005, 0x01fd0020, 0x010d0000, 0x010d0001, 0x11340000, 0x01040006, 0x01060002,
        0x0b230002, 0x0103000a, 0x01190002, 0x010e0003, 0x010b0004, 0x010a0000, 0x01030000, 0x01070002,
        0x0103000b, 0x071f0001, 0x071f0003, 0x01170003, 0x071f0000, 0x01170000, 0x01170004, 0x071f0002,
        0x01170001, 0x14fd0017, 0x14320001, 0x14320002, 0x14320003, 0x1230000f, 0x14320000, 0x01160006,
        0x01160002, 0x010b0003, 0x11fd0014, 0x14290008, 0x0efd0029, 0x01180001, 0x01180006, 0x12fd0016,
        0x01160000, 0x01030009, 0x01140000, 0x142b0003, 0x142b0002, 0x041d0000, 0x01060000, 0x11fd0013,
        0x01fd0001, 0x01fd0002, 0x14310003, 0x0d250004, 0x01030003, 0x01080004, 0x08200000, 0x01180008,
        0x01180000, 0x01020004, 0x01180003, 0x01180004, 0x01180005, 0x01030002, 0x12300008, 0x0efd002d,
        0x0efd002e, 0x01060001, 0x0efd0028, 0x13330008, 0x010c0005, 0x1429000d, 0x14fd0008, 0x01080003,
        0x12300009, 0x0b230005, 0x112f0012, 0x1230000b, 0x0efd003f, 0x112f0000, 0x14310000, 0x0b23000b,
        0x01050005, 0x01110002, 0x01110008, 0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007,
        0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002, 0x0f270002, 0x01110006, 0x0ffd004c,
        0x031c0006, 0x031c0007, 0x01fd004b, 0x0ffd004d, 0x0f270005, 0x01110003, 0x01fd004a, 0x0f270000,
        0x0f270008, 0x0f270009, 0x0f270003, 0x01110004, 0x0f270007, 0x0f270001, 0x0f270006, 0x0f270004,
        0x0ffd004e, 0x0f27000a, 0x0f27000b, 0x0f27000c, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c,
        0x01110010, 0x0111000e, 0x01110000, 0x01110005, 0x10280000, 0x010f0002, 0x00000000, 0x010f0001,
        0x010f0000, 0x0d250006, 0x0d25000a, 0x0efd0039, 0x0efd003b, 0x0b230007, 0x112f0007, 0x112f000a,
        0x11fd0015, 0x112f0009, 0x11fd000f, 0x112f0003, 0x13330000, 0x13330002, 0x01160003, 0x14fe0006,
        0x01080002, 0x01060003, 0x01060004, 0x01060005, 0x0d250001, 0x01180007, 0x0d250003, 0x14290009,
        0x13330001, 0x13330003, 0x14fd0009, 0x01130007, 0x01fe0001, 0x01120002, 0x01120005, 0x0111000b,
        0x01120008, 0x01120007, 0x10fd0050, 0x01fd0049, 0x10fd0051, 0x01120003, 0x01fd0048, 0x01120004,
        0x10280002, 0x10280001, 0x10fd0052, 0x10fd004f, 0x01120000, 0x1230000a, 0x14fd000a, 0x01fd0000,
        0x14290002, 0x07fd0043, 0x07fd0044, 0x00fd0046, 0x14290003, 0x11fd0011, 0x14290004, 0x11fd0012,
        0x14fd001c, 0x1230000e, 0x09210000, 0x01190004, 0x01190000, 0x09210002, 0x09210001, 0x01190001,
        0x01190003, 0x112f0011, 0x01030008,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        287, 65535, 65535, 65535, 65535, 65535, 231, 65535, 42, 82, 274, 65535, 121, 65535, 65535, 85,
        65535, 65535, 65535, 47, 76, 351, 49, 379, 406, 65535, 65535, 65535, 65535, 63, 24, 65535,
        452, 14, 65535, 213, 91, 28, 65535, 65535, 186, 280, 65535, 65535, 343, 65535, 65535, 92,
        382, 403, 434, 65535, 311, 459, 126, 65535, 19, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 249, 424, 104, 180, 145, 413, 65535, 65535, 440, 239, 65535, 335, 267,
        109, 65535, 65535, 363, 436, 65535, 65535, 65535, 119, 266, 11, 417, 17, 114, 273, 435,
        45, 65535, 65535, 26, 65535, 65535, 65535, 230, 370, 65535, 174, 65535, 65535, 282, 65535, 71,
        65535, 301, 113, 170, 415, 65535, 65535, 65535, 65535, 65535, 314, 65535, 65535, 65535, 65535, 102,
        103, 65535, 65535, 65535, 65535, 65535, 348, 65535, 65535, 65535, 65535, 433, 378, 65535, 79, 65535,
        65535, 408, 65535, 65535, 65535, 451, 449, 65535, 120, 356, 65535, 65535, 218, 65535, 463, 65535,
        70, 360, 65535, 65535, 295, 304, 65535, 65535, 172, 362, 65535, 350, 65535, 65535, 65535, 208,
        227, 65535, 216, 132, 65535, 428, 65535, 59, 141, 328, 65535, 321, 65535, 69, 65535, 65535,
        65535, 65535, 349, 65535, 65535, 65535, 75, 65535, 65535, 312, 65535, 65535, 65535, 185, 60, 50,
        320, 425, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 341, 64, 65535, 288, 346, 65535, 65535,
        61, 135, 16, 65535, 65535, 65535, 189, 457, 65535, 366, 400, 381, 89, 197, 367, 65535,
        285, 262, 65535, 173, 271, 148, 220, 35, 293, 318, 336, 392, 411, 437, 65535, 65535,
        65535, 65535, 177, 386, 153, 46, 65535, 223, 65535, 168, 65535, 316, 65535, 329, 65535, 205,
        211, 65535, 65535, 65535, 65535, 23, 110, 196, 65535, 65535, 51, 442, 138, 431, 334, 65535,
        65535, 65535, 240, 65535, 12, 65535, 244, 74, 84, 65535, 65535, 65535, 65535, 65535, 65535, 358,
        299, 65535, 65535, 215, 65535, 48, 101, 323, 65535, 65535, 65535, 430, 65535, 354, 243, 65535,
        65535, 41, 251, 414, 65535, 65535, 105, 65535, 65535, 169, 228, 65535, 65535, 65535, 445, 65535,
        122, 65535, 53, 152, 65535, 65535, 65535, 65535, 124, 3, 65535, 65535, 65535, 65535, 65535, 181,
        65535, 65535, 65535, 65535, 359, 331, 65535, 65535, 65535, 65535, 65535, 286, 296, 65535, 115, 125,
        194, 18, 384, 65535, 190, 176, 355, 238, 405, 27, 65535, 65535, 117, 65535, 65535, 303,
        65535, 443, 420, 65535, 65535, 65535, 65535, 143, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 210, 77, 65535, 65535, 462, 65535, 229, 175, 184, 65535, 178, 65535, 65535, 65535,
        65535, 391, 163, 65535, 65535, 201, 65535, 65535, 140, 65535, 374, 65535, 289, 402, 65535, 65535,
        68, 65535, 65535, 13, 65535, 236, 67, 191, 277, 133, 65535, 65535, 65535, 65535, 65535, 130,
        65535, 297, 65535, 65535, 369, 65535, 159, 206, 65535, 137, 464, 43, 65535, 65535, 65535, 65535,
        65535, 106, 65535, 134, 203, 275, 361, 127, 446, 136, 460, 65535, 65535, 65535, 165, 432,
        38, 31, 155, 65535, 421, 65535, 65535, 65535, 65535, 65535, 65535, 450, 246, 65535, 65535, 36,
        65535, 65535, 65535, 455, 65535, 65535, 65535, 65535, 116, 270, 438, 118, 139, 204, 222, 310,
        377, 294, 65535, 333, 150, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 112, 241, 65535, 380,
        65535, 65535, 322, 65535, 65535, 65535, 65535, 401, 65535, 65535, 37, 308, 199, 65535, 0, 167,
        65535, 372, 65535, 164, 65535, 65535, 65535, 65535, 389, 65535, 259, 65535, 65535, 345, 65535, 65535,
        426, 393, 65535, 65535, 65535, 65535, 444, 261, 65535, 65535, 65535, 65535, 65535, 65535, 237, 65535,
        65535, 179, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 278, 65535, 65535, 65535, 86, 39, 96,
        214, 441, 65535, 65535, 65535, 65535, 388, 65535, 65535, 65535, 182, 65535, 81, 65535, 65535, 65535,
        65535, 65535, 2, 65535, 65535, 183, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 83, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 100, 306, 65535, 65535, 326, 192, 395, 65535, 188, 65535,
        65535, 65535, 65535, 65535, 330, 65535, 65535, 65535, 242, 65535, 65535, 65535, 342, 65535, 317, 454,
        65535, 65535, 272, 65535, 65535, 88, 65535, 108, 144, 149, 268, 65535, 65535, 65535, 65535, 195,
        65535, 368, 65535, 65535, 73, 340, 65535, 248, 65535, 65535, 65535, 21, 385, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 52, 65535, 65535, 65535, 65535, 353, 200, 65535, 157, 260, 90,
        209, 305, 448, 65535, 447, 339, 65535, 161, 65535, 207, 65535, 93, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 247, 65535, 245, 276, 65535, 338, 419, 65535, 66, 65535, 65535, 65535,
        65535, 394, 65535, 156, 65535, 255, 65535, 258, 65535, 65535, 65535, 107, 65535, 65535, 65535, 65535,
        327, 256, 65535, 65535, 390, 65535, 65535, 65535, 65535, 65535, 147, 398, 427, 123, 65535, 65535,
        65535, 387, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 364, 202, 65535, 65535, 44, 65535,
        65535, 302, 429, 129, 162, 332, 371, 376, 397, 458, 232, 325, 22, 65535, 65535, 5,
        65535, 58, 151, 65535, 65535, 423, 65535, 94, 252, 65535, 352, 65535, 300, 65535, 65535, 65535,
        166, 65535, 257, 65535, 160, 65535, 65535, 158, 65535, 65535, 269, 396, 65535, 65535, 65535, 65535,
        65535, 65, 62, 6, 29, 65535, 65535, 15, 78, 373, 10, 98, 171, 65535, 65535, 65535,
        291, 65535, 65535, 65535, 40, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 142, 65535, 55, 99, 65535, 65535, 65535, 65535, 65535, 412, 65535, 315, 1, 187, 65535,
        221, 224, 265, 365, 65535, 65535, 65535, 375, 65535, 65535, 65535, 65535, 298, 65535, 234, 65535,
        65535, 65535, 337, 465, 65535, 253, 466, 65535, 8, 193, 290, 95, 65535, 65535, 309, 399,
        33, 383, 250, 461, 65535, 407, 65535, 324, 65535, 65535, 65535, 65535, 65535, 65535, 56, 128,
        54, 146, 313, 65535, 217, 65535, 57, 263, 281, 97, 357, 422, 4, 225, 65535, 65535,
        65535, 456, 65535, 65535, 307, 198, 439, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 30, 65535,
        65535, 65535, 65535, 344, 347, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 154, 416,
        65535, 65535, 25, 65535, 65535, 292, 409, 212, 131, 72, 226, 233, 410, 80, 65535, 65535,
        219, 111, 279, 65535, 65535, 65535, 65535, 65535, 65535, 283, 264, 65535, 20, 87, 65535, 319,
        32, 418, 453, 254, 404, 65535, 65535, 235, 65535, 9, 34, 284, 65535, 65535, 65535, 65535,
    ]
}
