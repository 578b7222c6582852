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
        any
        append
        append-map
        append-reverse
        apply
        apply-list
        arithmetic-shift
        arity-error?
        asin
        assoc
        assq
        assv
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
        log
        magnitude
        make-bytevector
        make-case-lambda
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
        output-port-open?
        output-port?
        pair?
        parameter-converter
        partition
        peek-char
        peek-u8
        port?
        positive?
        procedure?
        promise-content
        promise-done?
        promise-resolve
        promise?
        quotient
        raise
        raise-continuable
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
        reduce
        reduce-right
        remainder
        remove
        reverse
        reverse-list
        rewind
        round
        sin
        sort
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
        wind-to
        with-exception-handler
        with-handlers
        with-input-from-file
        with-output-to-file
        with-output-to-string
        with-parameters
        with-winder
        write
        write-bytevector
        write-char
        write-shared
        write-simple
        write-string
        write-u8
        zero?

        """#

    /// Where the name of each row begins; after the last one, where it ends.
    static let starts: [UInt32] = [
        0, 7, 13, 19, 29, 37, 49, 59, 81, 103, 116, 127, 136, 138, 140, 142,
        144, 146, 149, 151, 153, 156, 160, 165, 169, 176, 187, 202, 208, 219, 236, 249,
        254, 260, 265, 270, 275, 288, 298, 310, 322, 334, 346, 356, 365, 376, 394, 410,
        428, 446, 458, 465, 472, 478, 485, 492, 498, 503, 510, 517, 523, 530, 537, 543,
        548, 579, 603, 619, 640, 663, 685, 709, 730, 745, 762, 770, 787, 791, 798, 805,
        811, 818, 825, 831, 836, 843, 850, 856, 863, 870, 876, 881, 885, 893, 907, 924,
        935, 945, 955, 966, 976, 990, 1004, 1021, 1035, 1047, 1059, 1076, 1093, 1101, 1108, 1115,
        1123, 1130, 1136, 1153, 1171, 1182, 1195, 1207, 1216, 1228, 1243, 1248, 1254, 1275, 1279, 1285,
        1307, 1326, 1343, 1362, 1376, 1396, 1411, 1427, 1434, 1452, 1464, 1476, 1488, 1496, 1512, 1517,
        1528, 1541, 1556, 1567, 1579, 1583, 1590, 1595, 1601, 1624, 1645, 1659, 1665, 1671, 1677, 1692,
        1711, 1726, 1733, 1738, 1748, 1752, 1757, 1766, 1778, 1791, 1798, 1809, 1814, 1824, 1832, 1838,
        1853, 1869, 1876, 1894, 1899, 1909, 1920, 1929, 1935, 1939, 1955, 1980, 2006, 2028, 2046, 2063,
        2071, 2086, 2095, 2105, 2122, 2134, 2148, 2163, 2172, 2182, 2187, 2206, 2211, 2221, 2225, 2232,
        2245, 2250, 2263, 2276, 2286, 2296, 2307, 2316, 2325, 2335, 2349, 2359, 2365, 2369, 2379, 2395,
        2412, 2430, 2448, 2458, 2473, 2495, 2508, 2529, 2553, 2575, 2592, 2604, 2616, 2620, 2624, 2631,
        2636, 2641, 2645, 2652, 2657, 2667, 2675, 2679, 2685, 2700, 2708, 2718, 2723, 2746, 2770, 2792,
        2808, 2826, 2849, 2866, 2885, 2903, 2916, 2922, 2942, 2952, 2962, 2970, 2976, 2986, 2997, 3013,
        3027, 3043, 3052, 3061, 3067, 3085, 3098, 3108, 3120, 3125, 3141, 3151, 3163, 3173, 3185, 3193,
        3199, 3206, 3219, 3229, 3236, 3244, 3257, 3264, 3270, 3274, 3279, 3284, 3291, 3298, 3311, 3326,
        3341, 3354, 3369, 3383, 3396, 3408, 3420, 3433, 3445, 3461, 3473, 3486, 3502, 3518, 3534, 3547,
        3559, 3573, 3584, 3597, 3613, 3630, 3645, 3656, 3671, 3693, 3706, 3721, 3737, 3749, 3766, 3784,
        3798, 3808, 3817, 3826, 3836, 3845, 3853, 3863, 3873, 3888, 3902, 3911, 3919, 3933, 3947, 3952,
        3963, 3967, 3981, 3990, 3999, 4017, 4036, 4046, 4058, 4068, 4083, 4092, 4102, 4115, 4122, 4129,
        4142, 4157, 4171, 4183, 4195, 4211, 4224, 4238, 4249, 4260, 4275, 4286, 4298, 4312, 4320, 4328,
        4351, 4365, 4386, 4406, 4428, 4444, 4456, 4462, 4479, 4490, 4503, 4516, 4529, 4538, 4544,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x112c0001, 0x112d0001, 0x112d0002, 0x112d0000, 0x112c0000, 0x11fd0015, 0x11fd0014, 0x112e0001,
        0x112e0000, 0x11fd0013, 0x11fd0017, 0x11fd0016, 0x01050001, 0x01050000, 0x01050002, 0x01050003,
        0x01040001, 0x01040003, 0x01040000, 0x01040002, 0x01040004, 0x01050004, 0x0b230009, 0x0efd0024,
        0x010c0004, 0x0efd0028, 0x0e260006, 0x01fe0000, 0x11fd000e, 0x0c240004, 0x0d250002, 0x0b230008,
        0x01fd0012, 0x010d0002, 0x010d0003, 0x0b23000a, 0x01160004, 0x0c240005, 0x0c240001, 0x0c240002,
        0x0c240000, 0x0c240003, 0x010e0005, 0x010e0004, 0x01130002, 0x01130006, 0x01130005, 0x01130004,
        0x01130003, 0x01130000, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001,
        0x010b0005, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006,
        0x01fe0003, 0x11fe0005, 0x11fd000d, 0x07fd0032, 0x00fd0038, 0x07fd0033, 0x00fd0036, 0x11fd000c,
        0x01fd0031, 0x01fe0002, 0x01fe0004, 0x0d250009, 0x010b0001, 0x021a0010, 0x021a0011, 0x021a0004,
        0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016,
        0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002, 0x01080001, 0x01100001, 0x031b0005, 0x031b0003,
        0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x031b0009, 0x031b0006,
        0x01180002, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007,
        0x01100005, 0x01100000, 0x01160008, 0x01160009, 0x01160007, 0x061e0000, 0x11fd000b, 0x01030001,
        0x0e260007, 0x0d250000, 0x010b0000, 0x0e260000, 0x11290006, 0x0b230006, 0x0efd0026, 0x11290000,
        0x01ff0002, 0x11290001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x11290005, 0x0efd0020,
        0x0efd0021, 0x071f0005, 0x01070003, 0x031b000d, 0x09210003, 0x0d250005, 0x0efd002b, 0x0efd002d,
        0x01fd0003, 0x06fd0007, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001, 0x01020000,
        0x01020003, 0x01020002, 0x01020001, 0x0103000c, 0x0efd0025, 0x01070000, 0x00010002, 0x01090000,
        0x01030005, 0x01030006, 0x06fd0006, 0x1129000b, 0x0b230003, 0x01090001, 0x01150000, 0x01020005,
        0x071f0004, 0x0efd0018, 0x0efd0029, 0x0efd0022, 0x0efd0023, 0x0b230000, 0x01080000, 0x01060006,
        0x01060007, 0x01060008, 0x01190005, 0x0efd001b, 0x0efd001c, 0x0efd001d, 0x01fd0010, 0x04fd0005,
        0x01050006, 0x00000001, 0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x1129000a, 0x01070001,
        0x00010001, 0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x0c240006, 0x01030004,
        0x0d250007, 0x0e260001, 0x0a220001, 0x0e260005, 0x0e260004, 0x01050007, 0x010c0003, 0x0d250008,
        0x010c0001, 0x01110009, 0x01120006, 0x010c0008, 0x0e260002, 0x0efd0027, 0x010c0007, 0x0e260003,
        0x0efd002f, 0x0efd002e, 0x010c0006, 0x010c0000, 0x0b230004, 0x00010000, 0x01130001, 0x1129000c,
        0x112b0001, 0x112b0000, 0x010c0002, 0x01fd0004, 0x11290007, 0x041d0001, 0x112a0003, 0x112a0001,
        0x112a0002, 0x112a0000, 0x01110001, 0x01120001, 0x01fd000f, 0x01040005, 0x01fd0011, 0x010d0000,
        0x010d0001, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a, 0x01190002, 0x010e0003, 0x010b0004,
        0x010a0000, 0x01030000, 0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x01170003, 0x071f0000,
        0x01170000, 0x01170004, 0x071f0002, 0x01170001, 0x01160006, 0x01160002, 0x010b0003, 0x11290008,
        0x0efd001a, 0x01180001, 0x01180006, 0x01160000, 0x01030009, 0x01140000, 0x112b0003, 0x112b0002,
        0x112b0004, 0x041d0000, 0x01060000, 0x01fd0001, 0x01fd0002, 0x0d250004, 0x01030003, 0x01080004,
        0x08200000, 0x01180008, 0x01180000, 0x01020004, 0x01180003, 0x01180004, 0x01180005, 0x01030002,
        0x0efd001e, 0x0efd001f, 0x01060001, 0x0efd0019, 0x010c0005, 0x1129000d, 0x11fd0008, 0x01080003,
        0x0b230005, 0x0efd0030, 0x0b23000b, 0x01050005, 0x01110002, 0x01110008, 0x010a0001, 0x010f0003,
        0x01130008, 0x0111000a, 0x01110007, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002,
        0x0f270002, 0x01110006, 0x0ffd003d, 0x031c0006, 0x031c0007, 0x01fd003c, 0x0ffd003e, 0x0f270005,
        0x01110003, 0x01fd003b, 0x0f270000, 0x0f270008, 0x0f270009, 0x0f270003, 0x01110004, 0x0f270007,
        0x0f270001, 0x0f270006, 0x0f270004, 0x0ffd003f, 0x0f27000a, 0x0f27000b, 0x0f27000c, 0x031c0005,
        0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x01110005, 0x10280000,
        0x010f0002, 0x00000000, 0x010f0001, 0x010f0000, 0x0d250006, 0x0d25000a, 0x0efd002a, 0x0efd002c,
        0x0b230007, 0x01160003, 0x11fe0006, 0x01080002, 0x01060003, 0x01060004, 0x01060005, 0x0d250001,
        0x01180007, 0x0d250003, 0x11290009, 0x11fd0009, 0x01130007, 0x01fe0001, 0x01120002, 0x01120005,
        0x0111000b, 0x01120008, 0x01120007, 0x10fd0041, 0x01fd003a, 0x10fd0042, 0x01120003, 0x01fd0039,
        0x01120004, 0x10280002, 0x10280001, 0x10fd0043, 0x10fd0040, 0x01120000, 0x11fd000a, 0x01fd0000,
        0x11290002, 0x07fd0034, 0x07fd0035, 0x00fd0037, 0x11290003, 0x11290004, 0x09210000, 0x01190004,
        0x01190000, 0x09210002, 0x09210001, 0x01190001, 0x01190003, 0x01030008,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        250, 65535, 65535, 65535, 65535, 65535, 201, 65535, 38, 76, 238, 65535, 107, 65535, 65535, 79,
        65535, 65535, 65535, 43, 72, 298, 45, 326, 65535, 65535, 65535, 65535, 65535, 59, 23, 65535,
        388, 14, 65535, 184, 85, 26, 65535, 65535, 243, 65535, 65535, 65535, 295, 65535, 65535, 86,
        329, 350, 371, 65535, 391, 65535, 112, 65535, 19, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 219, 65535, 65535, 161, 127, 65535, 65535, 65535, 377, 209, 65535, 288, 232,
        95, 65535, 65535, 310, 373, 65535, 65535, 65535, 105, 231, 11, 356, 17, 100, 237, 372,
        41, 65535, 65535, 65535, 65535, 65535, 65535, 200, 317, 65535, 155, 65535, 65535, 245, 65535, 67,
        65535, 65535, 99, 151, 354, 65535, 65535, 65535, 65535, 65535, 269, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 297, 65535, 65535, 65535, 65535, 370, 325, 65535, 73, 65535,
        65535, 65535, 65535, 65535, 65535, 387, 385, 65535, 106, 303, 65535, 65535, 189, 65535, 395, 65535,
        66, 307, 65535, 65535, 258, 261, 65535, 65535, 153, 309, 65535, 65535, 65535, 65535, 65535, 179,
        197, 65535, 187, 114, 65535, 365, 65535, 55, 123, 282, 65535, 276, 65535, 65, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 71, 65535, 65535, 267, 65535, 65535, 65535, 166, 56, 46,
        275, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 293, 60, 65535, 251, 65535, 65535, 65535,
        57, 117, 16, 65535, 65535, 65535, 65535, 65535, 65535, 313, 347, 328, 83, 168, 314, 65535,
        248, 227, 65535, 154, 236, 129, 256, 32, 274, 289, 339, 374, 65535, 65535, 65535, 65535,
        65535, 65535, 158, 333, 134, 42, 65535, 193, 65535, 149, 65535, 65535, 65535, 283, 65535, 176,
        182, 65535, 65535, 65535, 65535, 96, 65535, 167, 65535, 65535, 47, 379, 120, 368, 65535, 65535,
        65535, 65535, 210, 65535, 12, 65535, 214, 70, 78, 65535, 65535, 65535, 65535, 65535, 65535, 305,
        65535, 65535, 65535, 186, 65535, 44, 277, 65535, 65535, 65535, 65535, 367, 65535, 301, 213, 65535,
        65535, 37, 353, 65535, 65535, 65535, 65535, 65535, 65535, 150, 198, 65535, 65535, 65535, 65535, 65535,
        108, 65535, 49, 133, 65535, 65535, 65535, 65535, 110, 3, 65535, 65535, 65535, 65535, 65535, 162,
        65535, 65535, 65535, 65535, 306, 285, 65535, 65535, 65535, 65535, 65535, 249, 259, 65535, 101, 111,
        331, 18, 65535, 65535, 65535, 157, 302, 208, 352, 25, 65535, 65535, 103, 65535, 65535, 260,
        65535, 380, 359, 65535, 65535, 65535, 65535, 125, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 181, 65535, 65535, 65535, 394, 65535, 199, 156, 165, 65535, 159, 65535, 65535, 65535,
        65535, 338, 144, 65535, 65535, 172, 65535, 65535, 122, 65535, 321, 65535, 252, 349, 65535, 65535,
        64, 65535, 65535, 13, 65535, 206, 63, 65535, 65535, 115, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 316, 65535, 140, 177, 65535, 119, 396, 39, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 116, 174, 239, 308, 113, 382, 118, 270, 392, 65535, 65535, 146, 369,
        65535, 136, 65535, 65535, 360, 65535, 65535, 65535, 65535, 65535, 65535, 386, 216, 65535, 65535, 33,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 102, 235, 375, 104, 121, 175, 192, 266,
        324, 257, 65535, 287, 131, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 98, 211, 65535, 327,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 348, 65535, 65535, 34, 264, 170, 65535, 0, 148,
        65535, 319, 65535, 145, 65535, 65535, 65535, 65535, 336, 65535, 224, 65535, 65535, 296, 65535, 65535,
        363, 340, 65535, 65535, 65535, 65535, 381, 226, 65535, 65535, 65535, 65535, 65535, 65535, 207, 65535,
        65535, 160, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 241, 65535, 65535, 65535, 80, 35, 90,
        185, 378, 65535, 65535, 65535, 65535, 335, 65535, 65535, 65535, 163, 65535, 75, 65535, 65535, 65535,
        65535, 65535, 2, 65535, 65535, 164, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 77, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 280, 342, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 284, 65535, 65535, 65535, 212, 65535, 65535, 65535, 294, 65535, 273, 389,
        65535, 65535, 65535, 65535, 65535, 82, 65535, 94, 126, 130, 233, 65535, 65535, 65535, 65535, 65535,
        65535, 315, 65535, 65535, 69, 292, 65535, 218, 65535, 65535, 65535, 21, 332, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 48, 65535, 65535, 65535, 65535, 300, 171, 65535, 138, 225, 84,
        180, 262, 384, 65535, 383, 65535, 65535, 142, 65535, 178, 65535, 87, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 217, 65535, 215, 240, 65535, 291, 358, 65535, 62, 65535, 65535, 65535,
        65535, 341, 65535, 137, 65535, 221, 65535, 65535, 65535, 65535, 65535, 93, 65535, 65535, 65535, 65535,
        281, 222, 65535, 65535, 337, 65535, 65535, 65535, 65535, 65535, 65535, 345, 364, 109, 65535, 65535,
        65535, 334, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 311, 173, 65535, 65535, 40, 65535,
        65535, 366, 390, 65535, 143, 286, 318, 323, 344, 65535, 202, 279, 22, 65535, 65535, 5,
        65535, 54, 132, 65535, 65535, 362, 65535, 88, 65535, 65535, 299, 65535, 65535, 65535, 65535, 65535,
        147, 65535, 223, 65535, 141, 65535, 65535, 139, 65535, 65535, 234, 343, 65535, 65535, 65535, 65535,
        65535, 61, 58, 6, 27, 65535, 65535, 15, 65535, 320, 10, 92, 152, 65535, 65535, 65535,
        254, 65535, 65535, 65535, 36, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 124, 65535, 51, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 272, 1, 65535, 65535,
        191, 194, 230, 312, 65535, 65535, 65535, 322, 65535, 65535, 65535, 65535, 65535, 65535, 204, 65535,
        65535, 65535, 290, 65535, 65535, 65535, 397, 65535, 8, 65535, 253, 89, 65535, 65535, 265, 346,
        30, 330, 393, 65535, 65535, 65535, 65535, 278, 65535, 65535, 65535, 65535, 65535, 65535, 52, 128,
        50, 268, 65535, 65535, 188, 65535, 53, 228, 244, 91, 304, 361, 4, 195, 65535, 65535,
        65535, 65535, 65535, 65535, 263, 169, 376, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 28, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 135, 355,
        65535, 65535, 24, 65535, 65535, 255, 65535, 183, 65535, 68, 196, 203, 65535, 74, 65535, 65535,
        190, 97, 242, 65535, 65535, 65535, 65535, 65535, 65535, 246, 229, 65535, 20, 81, 65535, 65535,
        29, 357, 65535, 220, 351, 65535, 65535, 205, 65535, 9, 31, 247, 65535, 271, 65535, 65535,
    ]
}
