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
        577, 584, 591, 597, 602, 633, 657, 673, 694, 717, 739, 763, 784, 799, 817, 834,
        842, 859, 863, 870, 877, 883, 890, 897, 903, 908, 915, 922, 928, 935, 942, 948,
        953, 957, 965, 979, 996, 1010, 1026, 1041, 1057, 1070, 1079, 1093, 1110, 1121, 1131, 1141,
        1152, 1162, 1176, 1190, 1207, 1221, 1233, 1245, 1262, 1279, 1287, 1294, 1301, 1309, 1316, 1322,
        1338, 1355, 1362, 1372, 1389, 1407, 1418, 1431, 1443, 1452, 1464, 1479, 1484, 1490, 1511, 1515,
        1521, 1543, 1562, 1576, 1593, 1612, 1626, 1646, 1661, 1677, 1684, 1702, 1714, 1726, 1738, 1746,
        1762, 1767, 1778, 1791, 1806, 1817, 1829, 1833, 1840, 1845, 1851, 1874, 1895, 1909, 1915, 1921,
        1927, 1942, 1961, 1976, 1983, 1988, 1998, 2002, 2007, 2016, 2031, 2053, 2066, 2084, 2093, 2104,
        2117, 2128, 2135, 2142, 2154, 2167, 2174, 2185, 2190, 2200, 2208, 2214, 2229, 2245, 2252, 2270,
        2275, 2285, 2296, 2305, 2311, 2315, 2331, 2356, 2382, 2404, 2422, 2439, 2454, 2462, 2477, 2486,
        2496, 2513, 2525, 2539, 2554, 2563, 2573, 2578, 2597, 2602, 2612, 2616, 2623, 2636, 2641, 2654,
        2667, 2677, 2687, 2698, 2707, 2716, 2726, 2740, 2750, 2756, 2772, 2787, 2801, 2811, 2815, 2825,
        2841, 2858, 2871, 2889, 2907, 2917, 2932, 2954, 2967, 2988, 3012, 3034, 3051, 3063, 3075, 3079,
        3090, 3094, 3101, 3106, 3111, 3115, 3122, 3127, 3137, 3145, 3149, 3155, 3170, 3178, 3188, 3193,
        3216, 3240, 3262, 3278, 3296, 3319, 3336, 3355, 3371, 3386, 3403, 3419, 3430, 3448, 3461, 3467,
        3480, 3500, 3510, 3520, 3528, 3546, 3552, 3562, 3573, 3589, 3603, 3612, 3621, 3626, 3632, 3650,
        3664, 3677, 3687, 3699, 3704, 3720, 3730, 3742, 3752, 3764, 3772, 3778, 3796, 3803, 3816, 3826,
        3833, 3846, 3854, 3867, 3874, 3880, 3895, 3899, 3905, 3921, 3926, 3938, 3950, 3955, 3962, 3969,
        3982, 3997, 4012, 4025, 4040, 4054, 4067, 4079, 4091, 4104, 4116, 4132, 4144, 4157, 4173, 4189,
        4205, 4218, 4230, 4244, 4255, 4268, 4284, 4301, 4316, 4327, 4342, 4364, 4377, 4392, 4408, 4420,
        4437, 4455, 4469, 4479, 4488, 4497, 4507, 4516, 4524, 4534, 4544, 4559, 4573, 4582, 4590, 4604,
        4618, 4623, 4634, 4638, 4650, 4665, 4674, 4686, 4696, 4702, 4714, 4725, 4739, 4748, 4757, 4775,
        4794, 4804, 4816, 4826, 4841, 4850, 4863, 4875, 4885, 4898, 4905, 4912, 4925, 4940, 4954, 4966,
        4978, 4994, 5007, 5021, 5032, 5043, 5058, 5069, 5081, 5095, 5103, 5118, 5126, 5149, 5163, 5184,
        5204, 5226, 5242, 5258, 5270, 5291, 5299, 5314, 5320, 5337, 5348, 5361, 5374, 5387, 5396, 5402,
        5408,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x142c0001, 0x142d0001, 0x142d0002, 0x142d0000, 0x142c0000, 0x14fd0023, 0x14fd0022, 0x142e0001,
        0x142e0000, 0x14fd0021, 0x14fd0025, 0x14fd0024, 0x01050001, 0x01050000, 0x01050002, 0x01050003,
        0x01040001, 0x01040003, 0x01040000, 0x01040002, 0x01040004, 0x01050004, 0x0b230009, 0x1230000c,
        0x0efd0032, 0x010c0004, 0x14fd001c, 0x0efd0036, 0x0e260006, 0x01fe0000, 0x14fd000e, 0x14fd0018,
        0x0c240004, 0x0d250002, 0x0b230008, 0x01fd0020, 0x010d0002, 0x010d0003, 0x112f0001, 0x0b23000a,
        0x01160004, 0x0c240005, 0x0c240001, 0x0c240002, 0x0c240000, 0x0c240003, 0x010e0005, 0x010e0004,
        0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008, 0x021a0009,
        0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x021a000c, 0x021a000d, 0x021a0002,
        0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x01fe0003, 0x14fe0005, 0x14fd000d, 0x07fd0040,
        0x00fd0046, 0x07fd0041, 0x00fd0044, 0x14fd000c, 0x01fd003f, 0x11fd0010, 0x01fe0002, 0x01fe0004,
        0x0d250009, 0x010b0001, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005,
        0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008,
        0x010b0002, 0x01080001, 0x14310001, 0x12300006, 0x12300004, 0x12300005, 0x12300007, 0x12300003,
        0x12300002, 0x12300001, 0x01100001, 0x031b0005, 0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004,
        0x031b0002, 0x031b000b, 0x031b000c, 0x031b0009, 0x031b0006, 0x01180002, 0x031b000a, 0x031b0008,
        0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x14310004,
        0x1230000d, 0x14320003, 0x14fd0019, 0x01160008, 0x01160009, 0x01160007, 0x061e0000, 0x14fd000b,
        0x01030001, 0x0e260007, 0x0d250000, 0x010b0000, 0x0e260000, 0x14290006, 0x0b230006, 0x0efd0034,
        0x14290000, 0x01ff0002, 0x112f0004, 0x14290001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002,
        0x14290005, 0x0efd002e, 0x0efd002f, 0x071f0005, 0x01070003, 0x031b000d, 0x09210003, 0x0d250005,
        0x0efd0039, 0x0efd003b, 0x01fd0003, 0x06fd0007, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002,
        0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0103000c, 0x0efd0033, 0x01070000,
        0x00010002, 0x01090000, 0x01030005, 0x01030006, 0x06fd0006, 0x1429000b, 0x0b230003, 0x01090001,
        0x01150000, 0x112f000e, 0x112f000f, 0x112f0006, 0x112f0010, 0x112f000c, 0x112f000b, 0x112f0008,
        0x112f0005, 0x112f0002, 0x112f000d, 0x01020005, 0x071f0004, 0x0efd0026, 0x0efd0037, 0x0efd0030,
        0x0efd0031, 0x0b230000, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x0efd0029,
        0x0efd002a, 0x0efd002b, 0x01fd001e, 0x04fd0005, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002,
        0x01170005, 0x01170002, 0x1429000a, 0x14310002, 0x01070001, 0x00010001, 0x01030007, 0x0b230001,
        0x01160005, 0x01160001, 0x01100002, 0x0c240006, 0x01030004, 0x0d250007, 0x0e260001, 0x0a220001,
        0x0e260005, 0x0e260004, 0x01050007, 0x010c0003, 0x0d250008, 0x010c0001, 0x01110009, 0x01120006,
        0x010c0008, 0x0e260002, 0x0efd0035, 0x010c0007, 0x0e260003, 0x0efd003d, 0x0efd003c, 0x010c0006,
        0x010c0000, 0x13330004, 0x13330006, 0x13330005, 0x13330007, 0x0b230004, 0x00010000, 0x01130001,
        0x1429000c, 0x12300000, 0x142b0001, 0x142b0000, 0x010c0002, 0x01fd0004, 0x14290007, 0x041d0001,
        0x142a0003, 0x142a0001, 0x142a0002, 0x142a0000, 0x01110001, 0x01120001, 0x01fd001d, 0x14fd001a,
        0x01040005, 0x01fd001f, 0x010d0000, 0x010d0001, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a,
        0x01190002, 0x010e0003, 0x010b0004, 0x010a0000, 0x01030000, 0x01070002, 0x0103000b, 0x071f0001,
        0x071f0003, 0x01170003, 0x071f0000, 0x01170000, 0x01170004, 0x071f0002, 0x01170001, 0x14fd0017,
        0x14320000, 0x14320001, 0x14320002, 0x1230000f, 0x01160006, 0x01160002, 0x010b0003, 0x11fd0014,
        0x14290008, 0x0efd0028, 0x01180001, 0x01180006, 0x12fd0016, 0x01160000, 0x01030009, 0x01140000,
        0x142b0003, 0x142b0002, 0x041d0000, 0x01060000, 0x11fd0013, 0x01fd0001, 0x01fd0002, 0x14310003,
        0x0d250004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x01180000, 0x01020004, 0x01180003,
        0x01180004, 0x01180005, 0x01030002, 0x12300008, 0x0efd002c, 0x0efd002d, 0x01060001, 0x0efd0027,
        0x13330008, 0x010c0005, 0x1429000d, 0x14fd0008, 0x01080003, 0x12300009, 0x0b230005, 0x112f0012,
        0x1230000b, 0x0efd003e, 0x112f0000, 0x14310000, 0x0b23000b, 0x01050005, 0x01110002, 0x01110008,
        0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007, 0x031c0003, 0x031c0001, 0x031c0000,
        0x031c0004, 0x031c0002, 0x0f270002, 0x01110006, 0x0ffd004b, 0x031c0006, 0x031c0007, 0x01fd004a,
        0x0ffd004c, 0x0f270005, 0x01110003, 0x01fd0049, 0x0f270000, 0x0f270008, 0x0f270009, 0x0f270003,
        0x01110004, 0x0f270007, 0x0f270001, 0x0f270006, 0x0f270004, 0x0ffd004d, 0x0f27000a, 0x0f27000b,
        0x0f27000c, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000,
        0x01110005, 0x10280000, 0x010f0002, 0x00000000, 0x010f0001, 0x010f0000, 0x0d250006, 0x0d25000a,
        0x0efd0038, 0x0efd003a, 0x0b230007, 0x112f0007, 0x112f000a, 0x11fd0015, 0x112f0009, 0x11fd000f,
        0x112f0003, 0x13330000, 0x13330002, 0x01160003, 0x14fe0006, 0x01080002, 0x01060003, 0x01060004,
        0x01060005, 0x0d250001, 0x01180007, 0x0d250003, 0x14290009, 0x13330001, 0x13330003, 0x14fd0009,
        0x01130007, 0x01fe0001, 0x01120002, 0x01120005, 0x0111000b, 0x01120008, 0x01120007, 0x10fd004f,
        0x01fd0048, 0x10fd0050, 0x01120003, 0x01fd0047, 0x01120004, 0x10280002, 0x10280001, 0x10fd0051,
        0x10fd004e, 0x01120000, 0x1230000a, 0x14fd000a, 0x01fd0000, 0x14290002, 0x07fd0042, 0x07fd0043,
        0x00fd0045, 0x14290003, 0x11fd0011, 0x14290004, 0x11fd0012, 0x14fd001b, 0x1230000e, 0x09210000,
        0x01190004, 0x01190000, 0x09210002, 0x09210001, 0x01190001, 0x01190003, 0x112f0011, 0x01030008,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        285, 65535, 65535, 65535, 65535, 65535, 230, 65535, 42, 81, 273, 65535, 120, 65535, 65535, 84,
        65535, 65535, 65535, 47, 76, 348, 49, 376, 403, 65535, 65535, 65535, 65535, 63, 24, 65535,
        449, 14, 65535, 212, 90, 28, 65535, 65535, 185, 278, 65535, 65535, 340, 65535, 65535, 91,
        379, 400, 431, 65535, 308, 456, 125, 65535, 19, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 248, 421, 103, 179, 144, 410, 65535, 65535, 437, 238, 65535, 332, 266,
        108, 65535, 65535, 360, 433, 65535, 65535, 65535, 118, 265, 11, 414, 17, 113, 272, 432,
        45, 65535, 65535, 26, 65535, 65535, 65535, 229, 367, 65535, 173, 65535, 65535, 280, 65535, 71,
        65535, 299, 112, 169, 412, 65535, 65535, 65535, 65535, 65535, 311, 65535, 65535, 65535, 65535, 101,
        102, 65535, 65535, 65535, 65535, 65535, 345, 65535, 65535, 65535, 65535, 430, 375, 65535, 78, 65535,
        65535, 405, 65535, 65535, 65535, 448, 446, 65535, 119, 353, 65535, 65535, 217, 65535, 460, 65535,
        70, 357, 65535, 65535, 293, 301, 65535, 65535, 171, 359, 65535, 347, 65535, 65535, 65535, 207,
        226, 65535, 215, 131, 65535, 425, 65535, 59, 140, 325, 65535, 318, 65535, 69, 65535, 65535,
        65535, 65535, 346, 65535, 65535, 65535, 75, 65535, 65535, 309, 65535, 65535, 65535, 184, 60, 50,
        317, 422, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 338, 64, 65535, 286, 343, 65535, 65535,
        61, 134, 16, 65535, 65535, 65535, 188, 454, 65535, 363, 397, 378, 88, 196, 364, 65535,
        283, 261, 65535, 172, 270, 147, 219, 35, 291, 315, 333, 389, 408, 434, 65535, 65535,
        65535, 65535, 176, 383, 152, 46, 65535, 222, 65535, 167, 65535, 313, 65535, 326, 65535, 204,
        210, 65535, 65535, 65535, 65535, 23, 109, 195, 65535, 65535, 51, 439, 137, 428, 331, 65535,
        65535, 65535, 239, 65535, 12, 65535, 243, 74, 83, 65535, 65535, 65535, 65535, 65535, 65535, 355,
        297, 65535, 65535, 214, 65535, 48, 100, 320, 65535, 65535, 65535, 427, 65535, 351, 242, 65535,
        65535, 41, 250, 411, 65535, 65535, 104, 65535, 65535, 168, 227, 65535, 65535, 65535, 442, 65535,
        121, 65535, 53, 151, 65535, 65535, 65535, 65535, 123, 3, 65535, 65535, 65535, 65535, 65535, 180,
        65535, 65535, 65535, 65535, 356, 328, 65535, 65535, 65535, 65535, 65535, 284, 294, 65535, 114, 124,
        193, 18, 381, 65535, 189, 175, 352, 237, 402, 27, 65535, 65535, 116, 65535, 65535, 300,
        65535, 440, 417, 65535, 65535, 65535, 65535, 142, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 209, 65535, 65535, 65535, 459, 65535, 228, 174, 183, 65535, 177, 65535, 65535, 65535,
        65535, 388, 162, 65535, 65535, 200, 65535, 65535, 139, 65535, 371, 65535, 287, 399, 65535, 65535,
        68, 65535, 65535, 13, 65535, 235, 67, 190, 65535, 132, 65535, 65535, 65535, 65535, 65535, 129,
        65535, 295, 65535, 65535, 366, 65535, 158, 205, 65535, 136, 461, 43, 65535, 65535, 65535, 65535,
        65535, 105, 65535, 133, 202, 274, 358, 126, 443, 135, 457, 65535, 65535, 65535, 164, 429,
        38, 31, 154, 65535, 418, 65535, 65535, 65535, 65535, 65535, 65535, 447, 245, 65535, 65535, 36,
        65535, 65535, 65535, 452, 65535, 65535, 65535, 65535, 115, 269, 435, 117, 138, 203, 221, 307,
        374, 292, 65535, 330, 149, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 111, 240, 65535, 377,
        65535, 65535, 319, 65535, 65535, 65535, 65535, 398, 65535, 65535, 37, 305, 198, 65535, 0, 166,
        65535, 369, 65535, 163, 65535, 65535, 65535, 65535, 386, 65535, 258, 65535, 65535, 342, 65535, 65535,
        423, 390, 65535, 65535, 65535, 65535, 441, 260, 65535, 65535, 65535, 65535, 65535, 65535, 236, 65535,
        65535, 178, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 276, 65535, 65535, 65535, 85, 39, 95,
        213, 438, 65535, 65535, 65535, 65535, 385, 65535, 65535, 65535, 181, 65535, 80, 65535, 65535, 65535,
        65535, 65535, 2, 65535, 65535, 182, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 82, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 99, 303, 65535, 65535, 323, 191, 392, 65535, 187, 65535,
        65535, 65535, 65535, 65535, 327, 65535, 65535, 65535, 241, 65535, 65535, 65535, 339, 65535, 314, 451,
        65535, 65535, 271, 65535, 65535, 87, 65535, 107, 143, 148, 267, 65535, 65535, 65535, 65535, 194,
        65535, 365, 65535, 65535, 73, 337, 65535, 247, 65535, 65535, 65535, 21, 382, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 52, 65535, 65535, 65535, 65535, 350, 199, 65535, 156, 259, 89,
        208, 302, 445, 65535, 444, 336, 65535, 160, 65535, 206, 65535, 92, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 246, 65535, 244, 275, 65535, 335, 416, 65535, 66, 65535, 65535, 65535,
        65535, 391, 65535, 155, 65535, 254, 65535, 257, 65535, 65535, 65535, 106, 65535, 65535, 65535, 65535,
        324, 255, 65535, 65535, 387, 65535, 65535, 65535, 65535, 65535, 146, 395, 424, 122, 65535, 65535,
        65535, 384, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 361, 201, 65535, 65535, 44, 65535,
        65535, 426, 455, 128, 161, 329, 368, 373, 394, 65535, 231, 322, 22, 65535, 65535, 5,
        65535, 58, 150, 65535, 65535, 420, 65535, 93, 251, 65535, 349, 65535, 298, 65535, 65535, 65535,
        165, 65535, 256, 65535, 159, 65535, 65535, 157, 65535, 65535, 268, 393, 65535, 65535, 65535, 65535,
        65535, 65, 62, 6, 29, 65535, 65535, 15, 77, 370, 10, 97, 170, 65535, 65535, 65535,
        289, 65535, 65535, 65535, 40, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 141, 65535, 55, 98, 65535, 65535, 65535, 65535, 65535, 409, 65535, 312, 1, 186, 65535,
        220, 223, 264, 362, 65535, 65535, 65535, 372, 65535, 65535, 65535, 65535, 296, 65535, 233, 65535,
        65535, 65535, 334, 462, 65535, 252, 463, 65535, 8, 192, 288, 94, 65535, 65535, 306, 396,
        33, 380, 249, 458, 65535, 404, 65535, 321, 65535, 65535, 65535, 65535, 65535, 65535, 56, 127,
        54, 145, 310, 65535, 216, 65535, 57, 262, 279, 96, 354, 419, 4, 224, 65535, 65535,
        65535, 453, 65535, 65535, 304, 197, 436, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 30, 65535,
        65535, 65535, 65535, 341, 344, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 153, 413,
        65535, 65535, 25, 65535, 65535, 290, 406, 211, 130, 72, 225, 232, 407, 79, 65535, 65535,
        218, 110, 277, 65535, 65535, 65535, 65535, 65535, 65535, 281, 263, 65535, 20, 86, 65535, 316,
        32, 415, 450, 253, 401, 65535, 65535, 234, 65535, 9, 34, 282, 65535, 65535, 65535, 65535,
    ]
}
