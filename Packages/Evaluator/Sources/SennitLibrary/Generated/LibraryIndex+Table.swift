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
        598, 610, 623, 639, 658, 676, 694, 704, 721, 734, 744, 755, 767, 776, 789, 798,
        812, 814, 816, 818, 820, 822, 825, 827, 829, 832, 845, 849, 867, 879, 884, 895,
        906, 919, 936, 943, 947, 960, 967, 979, 995, 1006, 1021, 1027, 1038, 1053, 1070, 1083,
        1088, 1094, 1099, 1104, 1110, 1115, 1128, 1138, 1148, 1163, 1179, 1196, 1214, 1237, 1255, 1272,
        1286, 1295, 1304, 1309, 1320, 1333, 1345, 1359, 1373, 1385, 1398, 1415, 1426, 1438, 1451, 1463,
        1475, 1488, 1501, 1516, 1528, 1538, 1547, 1553, 1564, 1582, 1598, 1616, 1634, 1646, 1653, 1660,
        1666, 1673, 1680, 1686, 1691, 1698, 1705, 1711, 1718, 1725, 1731, 1736, 1749, 1780, 1804, 1820,
        1841, 1864, 1881, 1903, 1927, 1948, 1963, 1982, 1998, 2028, 2046, 2063, 2075, 2083, 2100, 2104,
        2112, 2119, 2126, 2132, 2139, 2146, 2152, 2157, 2164, 2171, 2177, 2184, 2191, 2197, 2202, 2206,
        2214, 2228, 2245, 2259, 2275, 2290, 2306, 2319, 2328, 2342, 2359, 2370, 2380, 2390, 2401, 2411,
        2425, 2439, 2456, 2470, 2482, 2494, 2511, 2528, 2536, 2543, 2550, 2558, 2565, 2571, 2587, 2606,
        2623, 2630, 2640, 2655, 2672, 2690, 2701, 2714, 2726, 2756, 2781, 2802, 2822, 2852, 2883, 2895,
        2914, 2931, 2940, 2952, 2967, 2972, 2978, 2999, 3008, 3018, 3022, 3028, 3050, 3069, 3083, 3100,
        3119, 3133, 3153, 3168, 3184, 3197, 3204, 3221, 3239, 3251, 3263, 3275, 3287, 3305, 3313, 3329,
        3342, 3347, 3358, 3369, 3382, 3389, 3404, 3419, 3433, 3445, 3456, 3468, 3472, 3479, 3484, 3490,
        3513, 3534, 3548, 3553, 3559, 3565, 3580, 3586, 3601, 3620, 3635, 3642, 3647, 3657, 3661, 3666,
        3675, 3690, 3712, 3725, 3743, 3752, 3763, 3776, 3787, 3809, 3816, 3823, 3829, 3841, 3854, 3864,
        3871, 3882, 3887, 3897, 3905, 3919, 3925, 3940, 3956, 3963, 3981, 3986, 3996, 4007, 4016, 4022,
        4026, 4042, 4067, 4093, 4115, 4133, 4150, 4165, 4178, 4187, 4199, 4212, 4222, 4235, 4244, 4254,
        4266, 4279, 4293, 4304, 4321, 4333, 4348, 4356, 4371, 4380, 4390, 4407, 4419, 4433, 4448, 4457,
        4481, 4491, 4496, 4515, 4532, 4537, 4547, 4551, 4558, 4571, 4576, 4587, 4600, 4613, 4623, 4649,
        4664, 4674, 4685, 4696, 4705, 4714, 4724, 4737, 4751, 4761, 4767, 4773, 4789, 4804, 4818, 4828,
        4833, 4837, 4849, 4872, 4888, 4906, 4917, 4926, 4933, 4939, 4949, 4965, 4982, 4995, 5011, 5026,
        5044, 5062, 5072, 5087, 5109, 5122, 5143, 5167, 5189, 5206, 5218, 5237, 5262, 5274, 5278, 5289,
        5293, 5300, 5305, 5310, 5318, 5322, 5329, 5334, 5344, 5352, 5358, 5362, 5372, 5383, 5389, 5404,
        5412, 5422, 5427, 5450, 5474, 5484, 5506, 5522, 5540, 5563, 5580, 5599, 5615, 5630, 5647, 5663,
        5674, 5694, 5712, 5725, 5735, 5751, 5765, 5771, 5784, 5804, 5823, 5841, 5851, 5861, 5871, 5879,
        5897, 5903, 5913, 5924, 5938, 5949, 5963, 5976, 5991, 6003, 6017, 6030, 6039, 6055, 6069, 6078,
        6087, 6092, 6098, 6116, 6125, 6139, 6152, 6162, 6174, 6179, 6195, 6216, 6226, 6242, 6254, 6270,
        6287, 6302, 6317, 6332, 6347, 6357, 6369, 6377, 6393, 6403, 6409, 6431, 6449, 6465, 6486, 6493,
        6506, 6516, 6523, 6535, 6553, 6566, 6581, 6597, 6612, 6625, 6639, 6654, 6667, 6680, 6694, 6708,
        6724, 6741, 6757, 6771, 6779, 6792, 6813, 6834, 6841, 6847, 6865, 6876, 6891, 6903, 6915, 6932,
        6943, 6964, 6973, 6978, 6986, 6998, 7010, 7023, 7027, 7033, 7046, 7052, 7068, 7073, 7078, 7090,
        7102, 7116, 7125, 7130, 7137, 7144, 7157, 7172, 7187, 7200, 7215, 7229, 7242, 7254, 7266, 7279,
        7291, 7307, 7319, 7332, 7348, 7364, 7380, 7393, 7405, 7419, 7430, 7443, 7459, 7476, 7491, 7502,
        7517, 7539, 7552, 7567, 7583, 7595, 7612, 7630, 7644, 7654, 7663, 7672, 7682, 7691, 7699, 7709,
        7719, 7734, 7748, 7757, 7765, 7779, 7793, 7798, 7809, 7820, 7824, 7836, 7851, 7860, 7872, 7882,
        7888, 7900, 7911, 7917, 7931, 7940, 7955, 7964, 7982, 8001, 8011, 8023, 8033, 8042, 8052, 8061,
        8073, 8082, 8097, 8106, 8113, 8126, 8139, 8151, 8161, 8168, 8175, 8182, 8189, 8196, 8207, 8218,
        8231, 8238, 8245, 8258, 8271, 8286, 8297, 8311, 8336, 8357, 8376, 8388, 8401, 8417, 8445, 8459,
        8472, 8491, 8503, 8521, 8537, 8550, 8569, 8583, 8594, 8607, 8624, 8635, 8650, 8670, 8684, 8700,
        8711, 8723, 8741, 8753, 8768, 8782, 8802, 8810, 8818, 8833, 8844, 8857, 8870, 8878, 8901, 8915,
        8936, 8956, 8978, 8994, 9010, 9022, 9043, 9059, 9067, 9082, 9088, 9105, 9116, 9127, 9140, 9153,
        9166, 9183, 9192, 9209, 9215, 9221, 9227, 9231,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x1dfd00ab, 0x1dfd00b3, 0x1d2c0001, 0x1dfd001f, 0x1d2d0001, 0x1d2d0002, 0x1dfd00a9, 0x1dfd00a8,
        0x1dfd00f9, 0x1d420001, 0x1dfd00ee, 0x1dfd0106, 0x1dfd00a6, 0x1d440000, 0x1d440006, 0x1d440005,
        0x1d440004, 0x1d440001, 0x1d440002, 0x1d440008, 0x1d440003, 0x1d440007, 0x1dfd00a7, 0x1dfd00ac,
        0x1dfd00ad, 0x1dfd00b9, 0x1dfd00e9, 0x1d2d0000, 0x1dfd0093, 0x1d420000, 0x1d2c0000, 0x1dfd00eb,
        0x1dfd00ea, 0x1d44000d, 0x1d44000c, 0x1d440009, 0x1d44000a, 0x1d44000b, 0x1dfd0094, 0x1d2e0001,
        0x1d2e0000, 0x1dfd00e8, 0x1d460000, 0x1d460004, 0x1d460007, 0x1d460006, 0x1d460002, 0x1d460005,
        0x1d460003, 0x1d460001, 0x1d46000d, 0x1d46000c, 0x1d46000b, 0x1d46000a, 0x1d460009, 0x1d460008,
        0x1dfd00b8, 0x1dfd0105, 0x1dfd00ed, 0x1d2f0000, 0x1dfd00ec, 0x1dfd0095, 0x1dfd00aa, 0x1dfd0107,
        0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x01040000, 0x01040002,
        0x01040004, 0x1d3d0006, 0x01050004, 0x1dfd0058, 0x1dfd0057, 0x0b230009, 0x11fd0090, 0x11fd0091,
        0x11fd0092, 0x1531000c, 0x1dfd0062, 0x11fd0098, 0x0ffd000b, 0x010c0004, 0x18fd0044, 0x1dfd0040,
        0x11fd00c4, 0x11260006, 0x01fe0000, 0x1dfd002e, 0x1dfd003b, 0x0f240004, 0x10250002, 0x0b230008,
        0x01fd00b7, 0x010d0002, 0x010d0003, 0x14300001, 0x0b23000a, 0x01160004, 0x0f240005, 0x0ffd000e,
        0x0ffd000f, 0x0ffd0011, 0x0ffd0010, 0x0ffd0013, 0x0ffd0014, 0x0ffd0016, 0x0ffd0015, 0x0ffd0012,
        0x0ffd0008, 0x0ffd000a, 0x0ffd001b, 0x0ffd0017, 0x0ffd0019, 0x0f240001, 0x0ffd0003, 0x0ffd0004,
        0x0ffd0000, 0x0ffd001c, 0x0ffd001d, 0x0ffd0007, 0x0f240002, 0x0ffd0001, 0x0ffd0002, 0x0f240000,
        0x0ffd0005, 0x0ffd0006, 0x0ffd001e, 0x0f240003, 0x010e0005, 0x010e0004, 0x11fd008f, 0x01130002,
        0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008, 0x021a0009, 0x021a0000,
        0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e,
        0x021a000f, 0x021a0003, 0x010b0006, 0x1dfd005f, 0x01fe0003, 0x1dfe0005, 0x1dfd002d, 0x07fd00ca,
        0x00fd00d0, 0x14fd0033, 0x07fd00cb, 0x00fd00ce, 0x1dfd002c, 0x01fd00c9, 0x1dfd00d2, 0x1dfd003c,
        0x18fd0048, 0x14fd0032, 0x01fe0002, 0x1dfd0056, 0x01fe0004, 0x10250009, 0x010b0001, 0x11fd0084,
        0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014,
        0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002, 0x01080001,
        0x1d320001, 0x15310006, 0x15310004, 0x15310005, 0x15310007, 0x15310003, 0x15310002, 0x15310001,
        0x01100001, 0x031b0005, 0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b,
        0x031b000c, 0x031b0009, 0x031b0006, 0x01180002, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006,
        0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x1d320004, 0x1dfd004f, 0x1531000d,
        0x1d330004, 0x1dfd003d, 0x11fd007b, 0x01160008, 0x01160009, 0x01160007, 0x061e0000, 0x1dfd002b,
        0x1a410003, 0x1a410005, 0x1a410007, 0x1a410006, 0x1a410004, 0x1a410002, 0x1a410001, 0x1d400000,
        0x1dfd005c, 0x01030001, 0x11260007, 0x10250000, 0x010b0000, 0x11260000, 0x1d290006, 0x0ffd0009,
        0x18fd0045, 0x0b230006, 0x11fd009a, 0x1d290000, 0x01ff0002, 0x14300004, 0x1d290001, 0x01ff0000,
        0x0a220000, 0x01ff0001, 0x0a220002, 0x1d290005, 0x1a410008, 0x11fd00c2, 0x18390004, 0x11fd00c3,
        0x071f0005, 0x18fd0047, 0x01070003, 0x031b000d, 0x18390002, 0x09210003, 0x10250005, 0x11fd007c,
        0x11fd00c7, 0x11fd0086, 0x11fd009d, 0x01fd0023, 0x11fd0081, 0x06fd0027, 0x1dfd005a, 0x1dfd0060,
        0x0c3e0000, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001, 0x01020000, 0x01020003,
        0x01020002, 0x01020001, 0x0cfd002f, 0x0103000c, 0x11fd0099, 0x0ffd000c, 0x01070000, 0x00010002,
        0x01090000, 0x01030005, 0x01030006, 0x06fd0026, 0x1d29000b, 0x0b230003, 0x01090001, 0x01150000,
        0x1430000e, 0x14300010, 0x14300006, 0x14300011, 0x1430000c, 0x1430000b, 0x14300008, 0x14300005,
        0x1430000f, 0x14300002, 0x1430000d, 0x11fd007e, 0x01020005, 0x071f0004, 0x18390001, 0x11fd00ba,
        0x11fd00c5, 0x11fd0096, 0x11fd0097, 0x0b230000, 0x0ffd000d, 0x01080000, 0x01060006, 0x01060007,
        0x01060008, 0x01190005, 0x11fd00bd, 0x11fd00be, 0x11fd00bf, 0x01fd00b5, 0x04fd0025, 0x01050006,
        0x00000001, 0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x1d29000a, 0x1b430002, 0x1b430001,
        0x1b430000, 0x1dfd004e, 0x1dfd004d, 0x1d3d0008, 0x1d3d0003, 0x19fd0077, 0x1d3d0005, 0x1dfd0050,
        0x19fd0076, 0x19fd006e, 0x19fd0075, 0x19fd0074, 0x1d3d0004, 0x1d320002, 0x01070001, 0x00010001,
        0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x0f240006, 0x01030004, 0x0e3f0000,
        0x10250007, 0x11260001, 0x0a220001, 0x1dfd005e, 0x11260005, 0x11260004, 0x01050007, 0x010c0003,
        0x10250008, 0x010c0001, 0x0ffd0018, 0x01110009, 0x01120006, 0x010c0008, 0x11fd00e1, 0x18fd0046,
        0x11260002, 0x11fd009b, 0x11fd00e0, 0x010c0007, 0x11260003, 0x11fd00ef, 0x11fd00df, 0x11fd00c8,
        0x010c0006, 0x11fd007d, 0x010c0000, 0x16350004, 0x16350006, 0x16350005, 0x16350007, 0x0dfd0030,
        0x0b230004, 0x11fd00a0, 0x11fd00a5, 0x11fd00a3, 0x11fd00a2, 0x11fd00a1, 0x11fd00a4, 0x11fd009e,
        0x11fd009f, 0x00010000, 0x01130001, 0x1d29000c, 0x15310000, 0x1a410000, 0x18390003, 0x1d2b0001,
        0x1d2b0000, 0x010c0002, 0x01fd0024, 0x1d290007, 0x041d0001, 0x1d2a0003, 0x1d2a0001, 0x1d2a0002,
        0x1d2a0000, 0x01110001, 0x18390006, 0x18390009, 0x01120001, 0x01fd00b4, 0x1dfd003e, 0x01040005,
        0x01fd00b6, 0x010d0000, 0x010d0001, 0x14360000, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a,
        0x01190002, 0x11fd0082, 0x010e0003, 0x11fd0079, 0x11fd007a, 0x010b0004, 0x010a0000, 0x01030000,
        0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x18390000, 0x01170003, 0x071f0000, 0x01170000,
        0x01170004, 0x071f0002, 0x01170001, 0x1dfd003a, 0x1d330001, 0x1d330002, 0x1d330003, 0x1531000f,
        0x1d330000, 0x01160006, 0x01160002, 0x11fd00b0, 0x11fd00b1, 0x11fd00b2, 0x010b0003, 0x14fd0037,
        0x1d290008, 0x193c0003, 0x193c0004, 0x193c0002, 0x11fd00bc, 0x01180001, 0x01180006, 0x15fd0039,
        0x01160000, 0x01030009, 0x01140000, 0x17370005, 0x17370002, 0x17370003, 0x17370007, 0x17370004,
        0x17fd00d1, 0x17370000, 0x17370006, 0x17370001, 0x1d2b0003, 0x1d2b0002, 0x041d0000, 0x01060000,
        0x14fd0036, 0x01fd0021, 0x01fd0022, 0x1d3d0007, 0x1d320003, 0x10250004, 0x01030003, 0x01080004,
        0x08200000, 0x01180008, 0x16350008, 0x01180000, 0x1d3d0002, 0x01020004, 0x18fd0042, 0x18fd0041,
        0x1dfd0053, 0x1d3d0000, 0x1d3d0001, 0x1dfd004c, 0x01180003, 0x01180004, 0x01180005, 0x1dfd00d4,
        0x18390008, 0x01030002, 0x1dfd004b, 0x15310008, 0x1dfd005b, 0x1dfd005d, 0x11fd00c0, 0x11fd00c1,
        0x01060001, 0x11fd00bb, 0x18390005, 0x1dfd0061, 0x19fd006c, 0x19fd006b, 0x19fd006a, 0x19fd0066,
        0x19fd0068, 0x19fd0069, 0x19fd0067, 0x19fd006d, 0x16350009, 0x19fd0072, 0x1dfd0064, 0x19fd0071,
        0x19fd0070, 0x19fd006f, 0x19fd0073, 0x010c0005, 0x1d29000d, 0x13fd0104, 0x13fd0103, 0x1dfd0028,
        0x01080003, 0x1dfd004a, 0x1dfd0063, 0x15310009, 0x1dfd0055, 0x1dfd0065, 0x1dfd0059, 0x1c450002,
        0x18390007, 0x1c450001, 0x1c450000, 0x11fd0080, 0x17380001, 0x17380002, 0x17380000, 0x0b230005,
        0x11fd007f, 0x1dfd0054, 0x14300013, 0x1531000b, 0x11fd00f0, 0x11fd008e, 0x14300000, 0x1d320000,
        0x1d340000, 0x11fd0087, 0x0b23000b, 0x01050005, 0x01110002, 0x01110008, 0x010a0001, 0x010f0003,
        0x01130008, 0x0111000a, 0x01110007, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002,
        0x12270002, 0x01110006, 0x12fd00d9, 0x031c0006, 0x031c0007, 0x01fd00d8, 0x12fd00da, 0x12270005,
        0x01110003, 0x01fd00d7, 0x12270000, 0x12270008, 0x12270009, 0x12270003, 0x01110004, 0x12270007,
        0x12270001, 0x12270006, 0x12270004, 0x12fd00db, 0x1227000a, 0x1227000b, 0x1227000c, 0x031c0005,
        0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x01110005, 0x13280000,
        0x010f0002, 0x00000000, 0x010f0001, 0x010f0000, 0x10250006, 0x1025000a, 0x11fd00c6, 0x11fd0085,
        0x11fd009c, 0x0b230007, 0x14300007, 0x1430000a, 0x14fd0038, 0x14300009, 0x14fd0031, 0x14300003,
        0x16350000, 0x16350002, 0x11fd0083, 0x01160003, 0x1dfe0006, 0x1dfd0052, 0x01080002, 0x01060003,
        0x01060004, 0x01060005, 0x10250001, 0x01180007, 0x163b0000, 0x163b0004, 0x163b0003, 0x163b0002,
        0x163b0001, 0x10250003, 0x1d290009, 0x11fd00ae, 0x11fd00af, 0x16350001, 0x16350003, 0x1dfd0029,
        0x11fd0089, 0x11fd008a, 0x11fd008b, 0x11fd008c, 0x11fd008d, 0x193c0001, 0x193c0000, 0x01130007,
        0x01fe0001, 0x01120002, 0x0ffd001a, 0x01120005, 0x0111000b, 0x13fd00f6, 0x01120008, 0x13fd00fd,
        0x13fd00f5, 0x13fd00fc, 0x01120007, 0x13fd0101, 0x13fd0102, 0x13fd00e4, 0x13fd00fe, 0x13fd00f7,
        0x13fd00e5, 0x13fd00dd, 0x13fd0100, 0x01fd00d6, 0x13fd00de, 0x13fd00f2, 0x01120003, 0x01fd00d5,
        0x13fd00e3, 0x13fd00f8, 0x01120004, 0x13280002, 0x13fd00fb, 0x13fd00e6, 0x13fd00e7, 0x13280001,
        0x13fd00f3, 0x13fd00f4, 0x13fd00f1, 0x13fd00e2, 0x13fd00dc, 0x13fd00fa, 0x13fd00ff, 0x01120000,
        0x1531000a, 0x183a0000, 0x183a0001, 0x183a0002, 0x1dfd002a, 0x01fd0020, 0x1d290002, 0x07fd00cc,
        0x07fd00cd, 0x00fd00cf, 0x1d290003, 0x14fd0034, 0x1d290004, 0x14fd0035, 0x1dfd0051, 0x1dfd003f,
        0x1531000e, 0x09210000, 0x01190004, 0x01190000, 0x18fd0043, 0x09210002, 0x09210001, 0x01190001,
        0x1dfd00d3, 0x01190003, 0x1dfd0049, 0x11fd0078, 0x14300012, 0x01030008, 0x11fd0088,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        448, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 117, 174, 65535, 65535, 65535, 65535, 65535, 178,
        65535, 65535, 65535, 578, 165, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 175, 83, 65535,
        722, 65535, 65535, 65535, 65535, 125, 104, 118, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 609,
        65535, 689, 390, 65535, 65535, 65535, 219, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 394, 661, 65535, 65535, 251, 65535, 65535, 65535, 65535, 65535, 65535, 526, 65535,
        65535, 499, 65535, 590, 692, 65535, 65535, 65535, 647, 353, 65535, 65535, 69, 691, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 368, 9, 65535, 42, 65535, 65535, 65535, 452, 159,
        65535, 65535, 206, 65535, 65535, 65535, 155, 65535, 525, 65535, 482, 65535, 130, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 572, 65535, 65535, 65535, 57, 682, 605, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 721, 719, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 735, 65535,
        587, 65535, 65535, 11, 665, 65535, 105, 65535, 65535, 589, 65535, 575, 65535, 393, 65535, 330,
        364, 65535, 65535, 227, 469, 700, 674, 65535, 507, 65535, 65535, 498, 65535, 65535, 111, 65535,
        65535, 65535, 573, 65535, 65535, 65535, 65535, 65535, 426, 65535, 65535, 65535, 65535, 65535, 147, 662,
        497, 65535, 560, 262, 15, 686, 65535, 65535, 65535, 49, 548, 65535, 666, 570, 65535, 82,
        148, 65535, 65535, 65535, 65535, 65535, 307, 728, 65535, 65535, 65535, 65535, 65535, 564, 65535, 65535,
        65535, 65535, 65535, 226, 289, 357, 429, 527, 639, 694, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 613, 65535, 259, 132, 65535, 645, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 333,
        550, 65535, 65535, 65535, 65535, 81, 65535, 316, 65535, 65535, 65535, 65535, 710, 65535, 65535, 65535,
        65535, 65535, 52, 380, 64, 65535, 387, 177, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 29,
        86, 585, 543, 337, 247, 135, 65535, 65535, 65535, 65535, 65535, 514, 675, 233, 385, 581,
        65535, 102, 396, 115, 483, 643, 65535, 65535, 65535, 55, 285, 65535, 65535, 65535, 712, 65535,
        65535, 65535, 65535, 258, 65535, 65535, 3, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 299,
        65535, 65535, 84, 65535, 65535, 487, 517, 65535, 65535, 108, 65535, 447, 65535, 65535, 65535, 65535,
        313, 65535, 65535, 65535, 65535, 65535, 65535, 377, 59, 88, 65535, 65535, 48, 210, 65535, 65535,
        65535, 65535, 650, 128, 65535, 234, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 383, 65535, 65535,
        378, 65535, 65535, 65535, 65535, 65535, 734, 559, 366, 65535, 65535, 65535, 296, 28, 65535, 65535,
        65535, 240, 275, 618, 65535, 322, 65535, 65535, 65535, 65535, 601, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65, 65535, 375, 232, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 224,
        65535, 459, 65535, 65535, 21, 596, 328, 65535, 65535, 241, 737, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 433, 65535, 588, 716, 739, 65535, 731, 168, 65535, 65535, 65535, 65535, 65535,
        99, 92, 263, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 389, 65535, 659, 97,
        538, 65535, 65535, 50, 65535, 65535, 65535, 65535, 209, 695, 664, 211, 243, 260, 478, 604,
        65535, 456, 107, 521, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 381, 65535, 444, 607,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 660, 65535, 65535, 283,
        65535, 599, 520, 277, 530, 65535, 65535, 65535, 616, 65535, 415, 65535, 65535, 567, 129, 65535,
        65535, 620, 65535, 65535, 65535, 65535, 65535, 51, 417, 315, 489, 355, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        336, 653, 65535, 65535, 65535, 65535, 615, 65535, 65535, 65535, 300, 65535, 173, 65535, 65535, 65535,
        65535, 65535, 65535, 76, 65535, 301, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 471, 65535, 65535, 65535, 65535, 310, 622, 65535, 20, 306,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 693, 65535, 65535, 65535, 551, 65535, 724, 65535,
        701, 65535, 430, 65535, 533, 65535, 65535, 201, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 162, 65535, 65535, 392, 65535, 519, 65535, 612, 65535, 65535, 65535, 561,
        65535, 65535, 65535, 268, 65535, 139, 532, 65535, 408, 65535, 12, 580, 696, 416, 65535, 65535,
        65535, 65535, 65535, 65535, 24, 166, 265, 540, 717, 329, 65535, 186, 65535, 65535, 65535, 65535,
        65535, 33, 65535, 65535, 391, 403, 434, 522, 65535, 529, 65535, 121, 65535, 235, 654, 65535,
        65535, 621, 103, 264, 65535, 65535, 65535, 412, 65535, 65535, 557, 65535, 65535, 65535, 65535, 65535,
        65535, 410, 65535, 65535, 65535, 65535, 65535, 65535, 738, 348, 253, 625, 65535, 65535, 65535, 65535,
        65535, 614, 702, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 726, 65535, 65535, 512,
        65535, 464, 729, 223, 603, 65535, 491, 65535, 65535, 65535, 503, 679, 65535, 65535, 65535, 31,
        65535, 116, 257, 65535, 13, 658, 65535, 65535, 65535, 65535, 579, 65535, 462, 65535, 65535, 65535,
        65535, 171, 65535, 62, 732, 65535, 668, 267, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 149, 32, 90, 65535, 65535, 67, 169, 65535, 65535, 191, 222, 342, 65535, 65535,
        714, 65535, 65535, 65535, 688, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 192, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 492, 65535, 65535, 65535,
        358, 361, 592, 690, 65535, 65535, 65535, 602, 515, 65535, 65535, 73, 460, 65535, 25, 65535,
        65535, 65535, 528, 740, 65535, 37, 65535, 65535, 40, 65535, 451, 65535, 65535, 65535, 477, 123,
        94, 626, 733, 65535, 65535, 23, 65535, 502, 65535, 707, 65535, 65535, 65535, 65535, 414, 221,
        141, 252, 65535, 65535, 339, 684, 17, 65535, 65535, 655, 65535, 65535, 362, 553, 65535, 65535,
        65535, 134, 78, 65535, 65535, 698, 65535, 65535, 65535, 405, 65535, 65535, 65535, 114, 91, 293,
        670, 65535, 65535, 65535, 65535, 687, 65535, 65535, 65535, 535, 236, 65535, 705, 65535, 261, 646,
        65535, 65535, 65535, 65535, 65535, 65535, 637, 334, 225, 638, 65535, 65535, 65535, 65535, 65535, 488,
        341, 437, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 420, 65535, 72, 401, 65535, 65535,
        93, 648, 65535, 632, 65535, 65535, 65535, 374, 65535, 445, 95, 65535, 65535, 65535, 709, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 369, 65535, 432, 65535, 65535, 80, 214, 413, 65535, 65535,
        65535, 65535, 65535, 6, 133, 606, 136, 634, 65535, 65535, 565, 65535, 65535, 150, 65535, 65535,
        65535, 66, 354, 335, 184, 89, 110, 280, 304, 438, 65535, 65535, 552, 65535, 65535, 185,
        65535, 630, 65535, 65535, 479, 730, 65535, 65535, 71, 65535, 566, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 556, 197, 298, 544, 641, 65535, 65535, 699, 379, 65535, 36, 312,
        202, 423, 65535, 65535, 65535, 347, 65535, 65535, 212, 422, 60, 65535, 431, 207, 65535, 65535,
        131, 65535, 65535, 87, 65535, 65535, 65535, 597, 65535, 65535, 291, 65535, 65535, 440, 65535, 65535,
        65535, 349, 286, 463, 644, 65535, 65535, 65535, 65535, 350, 65535, 65535, 65535, 65535, 558, 195,
        196, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 170, 65535,
        65535, 636, 65535, 65535, 65535, 65535, 65535, 65535, 213, 583, 65535, 568, 340, 65535, 65535, 65535,
        158, 65535, 65535, 65535, 457, 466, 65535, 65535, 288, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        742, 65535, 338, 65535, 65535, 672, 65535, 146, 245, 120, 65535, 65535, 65535, 157, 345, 539,
        65535, 65535, 574, 65535, 65535, 65535, 164, 65535, 65535, 480, 656, 65535, 65535, 303, 65535, 137,
        402, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 151, 65535, 449, 65535, 65535, 65535,
        230, 65535, 68, 406, 65535, 65535, 65535, 65535, 65535, 593, 627, 608, 182, 317, 594, 65535,
        446, 418, 65535, 65535, 619, 254, 455, 96, 495, 542, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 295, 65535, 65535, 65535, 65535, 54, 360, 284, 65535, 493, 65535, 509, 65535, 327,
        65535, 65535, 65535, 65535, 65535, 203, 65535, 65535, 65535, 65535, 138, 706, 242, 676, 523, 65535,
        65535, 22, 65535, 65535, 65535, 65535, 65535, 163, 65535, 271, 65535, 65535, 65535, 65535, 65535, 65535,
        461, 65535, 65535, 65535, 352, 65535, 194, 273, 61, 45, 501, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 198, 65535, 65535, 365, 65535, 65535, 65535, 65535, 65535, 65535,
        215, 65535, 140, 508, 65535, 474, 367, 65535, 217, 27, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 586, 65535, 65535, 65535, 65535, 161, 506, 458, 65535, 65535, 208, 218,
        611, 70, 65535, 276, 308, 294, 582, 633, 65535, 65535, 65535, 65535, 65535, 65535, 473, 465,
        65535, 490, 708, 65535, 65535, 65535, 65535, 249, 65535, 65535, 39, 683, 65535, 65535, 65535, 65535,
        65535, 65535, 332, 167, 562, 386, 65535, 65535, 577, 292, 302, 65535, 65535, 65535, 65535, 65535,
        41, 65535, 65535, 65535, 65535, 238, 79, 109, 244, 549, 65535, 681, 450, 629, 736, 65535,
        156, 65535, 65535, 65535, 0, 35, 154, 309, 435, 228, 715, 65535, 65535, 65535, 65535, 65535,
        537, 65535, 65535, 65535, 7, 65535, 269, 237, 65535, 65535, 65535, 124, 65535, 65535, 65535, 65535,
        65535, 199, 65535, 8, 229, 325, 569, 220, 65535, 231, 65535, 65535, 65535, 65535, 281, 678,
        65535, 65535, 65535, 65535, 651, 65535, 65535, 399, 65535, 65535, 248, 720, 65535, 65535, 112, 65535,
        65535, 65535, 65535, 725, 65535, 65535, 65535, 65535, 65535, 428, 65535, 359, 326, 126, 65535, 65535,
        65535, 65535, 65535, 65535, 256, 65535, 65535, 697, 65535, 65535, 65535, 65535, 205, 65535, 65535, 65535,
        65535, 713, 500, 65535, 65535, 279, 65535, 628, 65535, 475, 98, 476, 320, 53, 2, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 43, 65535, 65535, 65535, 65535, 536, 65535, 65535, 65535, 65535,
        663, 65535, 65535, 677, 65535, 65535, 711, 65535, 545, 65535, 65535, 65535, 65535, 65535, 376, 65535,
        65535, 297, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 436, 65535, 65535, 65535, 179, 100, 34,
        189, 703, 65535, 65535, 524, 65535, 239, 65535, 65535, 404, 65535, 65535, 65535, 65535, 65535, 642,
        65535, 65535, 5, 680, 65535, 65535, 65535, 122, 65535, 65535, 65535, 65535, 65535, 65535, 176, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 193, 65535, 65535, 65535, 504, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 516, 65535, 65535, 65535, 384, 65535, 65535, 65535, 65535, 65535, 494, 65535,
        65535, 65535, 65535, 65535, 65535, 181, 356, 250, 255, 65535, 424, 65535, 65535, 65535, 65535, 314,
        65535, 595, 65535, 65535, 65535, 547, 484, 65535, 65535, 65535, 65535, 74, 344, 513, 65535, 65535,
        65535, 65535, 65535, 65535, 46, 65535, 65535, 65535, 65535, 65535, 65535, 321, 65535, 266, 718, 183,
        331, 470, 65535, 65535, 576, 65535, 65535, 272, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 486, 388, 65535, 65535, 65535, 649, 65535, 153, 511, 65535, 685,
        65535, 65535, 65535, 106, 351, 409, 65535, 65535, 65535, 65535, 65535, 200, 65535, 65535, 65535, 65535,
        505, 65535, 65535, 65535, 617, 65535, 65535, 65535, 467, 65535, 65535, 65535, 671, 216, 563, 65535,
        65535, 65535, 65535, 531, 65535, 65535, 47, 65535, 65535, 65535, 591, 323, 534, 65535, 127, 65535,
        65535, 673, 65535, 65535, 274, 324, 518, 598, 624, 14, 370, 65535, 77, 65535, 704, 65535,
        65535, 145, 318, 113, 382, 441, 65535, 187, 397, 65535, 65535, 65535, 65535, 65535, 16, 44,
        282, 65535, 411, 65535, 270, 65535, 65535, 65535, 65535, 65535, 425, 623, 65535, 65535, 75, 65535,
        65535, 152, 443, 65535, 65535, 65535, 65535, 65535, 65535, 600, 19, 58, 287, 65535, 65535, 65535,
        453, 26, 65535, 65535, 101, 65535, 65535, 65535, 65535, 65535, 65535, 38, 65535, 65535, 65535, 65535,
        65535, 246, 65535, 142, 65535, 65535, 65535, 65535, 63, 631, 640, 468, 65535, 4, 119, 305,
        421, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 373, 65535,
        65535, 65535, 65535, 65535, 65535, 398, 667, 741, 65535, 311, 65535, 188, 65535, 65535, 65535, 65535,
        510, 610, 395, 65535, 65535, 635, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 143, 481,
        65535, 65535, 65535, 65535, 65535, 65535, 144, 419, 439, 190, 584, 290, 30, 657, 65535, 65535,
        65535, 727, 65535, 65535, 472, 319, 65535, 65535, 65535, 669, 371, 427, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 555, 571, 546, 65535, 65535, 65535, 65535, 346, 65535, 407, 65535, 65535, 65535,
        65535, 65535, 85, 278, 541, 454, 554, 65535, 65535, 160, 363, 372, 343, 172, 652, 65535,
        65535, 204, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 442, 65535, 65535, 180, 65535, 65535, 496,
        723, 65535, 65535, 400, 65535, 65535, 65535, 65535, 65535, 56, 65535, 65535, 65535, 65535, 485, 65535,
    ]
}
