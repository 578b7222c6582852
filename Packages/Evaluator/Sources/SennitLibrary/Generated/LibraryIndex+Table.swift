// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from the declarations in SennitLibrary by
//     swift run --package-path Packages/Evaluator generate-library-index

extension LibraryIndex {
    /// The name of each row, and a line break.
    static let names: StaticString = #"""
        %absent
        %any-object?
        %assoc
        %bucket-find
        %bucket-without
        %cars
        %cdrs
        %check-element
        %check-hashing
        %check-same-maps
        %check-same-sets
        %combine-hashes
        %comparator-kind
        %custom-hash
        %default-rank
        %default<?
        %default<?-within
        %default=?
        %element-find
        %elements-find
        %elements-fold
        %empty-hashmap
        %empty-set
        %equality-kind
        %expected
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
        %holds-between?
        %list-end
        %make-comparator
        %map-adjoin
        %map-delete
        %map-find
        %map-find-if
        %map-fold
        %map-kept
        %map-ref
        %map-set
        %map-with-alist
        %map-with-all
        %map-within?
        %maps-related?
        %member
        %merge-down
        %merge-up
        %node-child
        %node-children
        %node-entries
        %node-find
        %node-fold
        %node-key
        %node-value
        %number<?
        %reverse-list->string
        %reverse-list->vector
        %same-comparator?
        %same-key-comparator?
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
        %set-native?
        %set-node-child
        %set-node-children
        %set-node-element
        %set-node-entries
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
        %sort-down
        %sort-up
        %typed-hash
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
        boolean-hash
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
        char-ci-hash
        char-ci<=?
        char-ci<?
        char-ci=?
        char-ci>=?
        char-ci>?
        char-downcase
        char-foldcase
        char-hash
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
        close-input-port
        close-output-port
        close-port
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
        list->set
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
        make-default-comparator
        make-directory
        make-done-promise
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
        make-promise
        make-record-accessor
        make-record-constructor
        make-record-predicate
        make-record-type
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
        not
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
        rewind
        round
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
        symbol-hash
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
        0, 8, 21, 28, 41, 57, 63, 69, 84, 99, 116, 133, 149, 166, 179, 193,
        204, 222, 233, 247, 262, 277, 292, 303, 318, 328, 334, 343, 359, 379, 395, 412,
        425, 439, 452, 472, 488, 498, 515, 527, 539, 549, 562, 572, 582, 591, 600, 616,
        630, 643, 658, 666, 678, 688, 700, 715, 729, 740, 751, 761, 773, 783, 805, 827,
        845, 867, 879, 884, 896, 908, 924, 939, 951, 961, 971, 980, 992, 1005, 1021, 1040,
        1058, 1076, 1091, 1106, 1116, 1128, 1138, 1152, 1169, 1182, 1195, 1210, 1223, 1234, 1243, 1255,
        1257, 1259, 1261, 1263, 1265, 1268, 1272, 1275, 1277, 1280, 1282, 1285, 1289, 1292, 1305, 1309,
        1327, 1339, 1344, 1359, 1376, 1383, 1387, 1394, 1406, 1422, 1433, 1448, 1454, 1465, 1480, 1497,
        1510, 1515, 1521, 1526, 1531, 1537, 1542, 1555, 1565, 1577, 1589, 1601, 1613, 1626, 1636, 1645,
        1656, 1674, 1690, 1708, 1726, 1738, 1745, 1752, 1758, 1765, 1772, 1778, 1783, 1790, 1797, 1803,
        1810, 1817, 1823, 1828, 1841, 1872, 1896, 1912, 1933, 1956, 1973, 1995, 2019, 2040, 2055, 2074,
        2090, 2120, 2138, 2155, 2167, 2175, 2192, 2196, 2203, 2210, 2216, 2223, 2230, 2236, 2241, 2248,
        2255, 2261, 2268, 2275, 2281, 2286, 2290, 2298, 2312, 2329, 2343, 2359, 2374, 2390, 2403, 2412,
        2426, 2443, 2456, 2467, 2477, 2487, 2498, 2508, 2522, 2536, 2546, 2563, 2577, 2589, 2601, 2618,
        2635, 2643, 2650, 2657, 2665, 2672, 2678, 2694, 2713, 2730, 2737, 2747, 2764, 2782, 2793, 2806,
        2818, 2840, 2870, 2886, 2911, 2932, 2952, 2982, 3003, 3034, 3046, 3065, 3082, 3091, 3103, 3118,
        3123, 3129, 3150, 3160, 3164, 3170, 3192, 3211, 3225, 3242, 3261, 3275, 3295, 3310, 3326, 3339,
        3346, 3363, 3381, 3393, 3405, 3417, 3429, 3447, 3455, 3471, 3476, 3487, 3500, 3515, 3530, 3544,
        3556, 3567, 3579, 3583, 3590, 3595, 3601, 3624, 3645, 3659, 3664, 3670, 3676, 3682, 3697, 3716,
        3731, 3738, 3743, 3753, 3757, 3762, 3771, 3786, 3808, 3821, 3839, 3848, 3859, 3872, 3883, 3905,
        3912, 3919, 3931, 3944, 3954, 3961, 3972, 3977, 3987, 3995, 4001, 4016, 4032, 4039, 4057, 4062,
        4072, 4083, 4092, 4098, 4102, 4118, 4143, 4169, 4191, 4209, 4226, 4234, 4249, 4264, 4277, 4295,
        4308, 4322, 4337, 4356, 4375, 4393, 4408, 4424, 4439, 4454, 4467, 4480, 4497, 4512, 4533, 4556,
        4569, 4581, 4599, 4617, 4629, 4641, 4661, 4676, 4692, 4707, 4719, 4732, 4747, 4761, 4776, 4799,
        4814, 4826, 4837, 4847, 4857, 4868, 4878, 4887, 4899, 4912, 4922, 4935, 4944, 4954, 4966, 4979,
        4993, 5004, 5021, 5033, 5048, 5056, 5071, 5080, 5090, 5107, 5119, 5133, 5148, 5157, 5181, 5191,
        5196, 5215, 5232, 5237, 5247, 5251, 5258, 5271, 5276, 5286, 5299, 5312, 5322, 5337, 5347, 5358,
        5367, 5376, 5386, 5400, 5410, 5416, 5432, 5447, 5461, 5471, 5476, 5480, 5490, 5506, 5523, 5536,
        5552, 5576, 5591, 5609, 5628, 5650, 5670, 5694, 5712, 5722, 5743, 5764, 5779, 5801, 5814, 5835,
        5859, 5881, 5898, 5910, 5929, 5954, 5966, 5989, 5993, 6004, 6008, 6015, 6020, 6025, 6033, 6037,
        6044, 6049, 6059, 6067, 6071, 6077, 6092, 6104, 6112, 6122, 6127, 6150, 6174, 6184, 6206, 6222,
        6240, 6263, 6280, 6299, 6315, 6330, 6347, 6363, 6374, 6394, 6412, 6425, 6431, 6444, 6464, 6483,
        6501, 6511, 6521, 6531, 6539, 6557, 6563, 6573, 6584, 6598, 6609, 6623, 6636, 6651, 6663, 6677,
        6690, 6699, 6715, 6729, 6738, 6747, 6752, 6758, 6776, 6785, 6799, 6812, 6822, 6834, 6839, 6855,
        6876, 6886, 6902, 6914, 6930, 6947, 6962, 6977, 6992, 7007, 7017, 7029, 7037, 7053, 7063, 7069,
        7091, 7109, 7125, 7146, 7153, 7166, 7176, 7183, 7195, 7213, 7226, 7241, 7257, 7272, 7285, 7299,
        7314, 7327, 7340, 7354, 7368, 7384, 7401, 7417, 7431, 7439, 7452, 7459, 7465, 7483, 7494, 7509,
        7521, 7533, 7550, 7554, 7564, 7575, 7584, 7598, 7607, 7617, 7628, 7643, 7658, 7672, 7695, 7706,
        7717, 7738, 7749, 7758, 7767, 7780, 7797, 7805, 7816, 7830, 7841, 7853, 7864, 7873, 7884, 7894,
        7902, 7909, 7915, 7921, 7928, 7934, 7939, 7951, 7963, 7976, 7980, 7993, 7999, 8015, 8020, 8032,
        8044, 8058, 8063, 8070, 8077, 8090, 8105, 8120, 8133, 8148, 8162, 8177, 8190, 8202, 8214, 8227,
        8239, 8255, 8267, 8280, 8296, 8312, 8328, 8340, 8353, 8365, 8379, 8390, 8403, 8419, 8436, 8451,
        8462, 8477, 8499, 8512, 8527, 8543, 8555, 8572, 8590, 8604, 8614, 8623, 8632, 8642, 8651, 8659,
        8669, 8679, 8694, 8708, 8720, 8729, 8737, 8751, 8765, 8770, 8781, 8785, 8797, 8812, 8821, 8833,
        8843, 8849, 8861, 8872, 8886, 8895, 8910, 8919, 8937, 8956, 8966, 8978, 8988, 8997, 9007, 9016,
        9028, 9037, 9052, 9061, 9074, 9086, 9096, 9107, 9118, 9131, 9138, 9145, 9158, 9173, 9187, 9199,
        9211, 9227, 9240, 9254, 9265, 9276, 9291, 9302, 9314, 9328, 9336, 9351, 9362, 9375, 9388, 9396,
        9419, 9433, 9454, 9474, 9496, 9512, 9528, 9540, 9561, 9577, 9585, 9600, 9606, 9623, 9634, 9645,
        9658, 9671, 9684, 9701, 9710, 9727, 9733, 9739,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x1dfd006a, 0x1dfd0001, 0x1d2c0001, 0x1dfd0070, 0x1dfd0071, 0x1d2d0001, 0x1d2d0002, 0x1dfd006e,
        0x1dfd006c, 0x1dfd007e, 0x1dfd010d, 0x1dfd0003, 0x1d410001, 0x1dfd006f, 0x1dfd0008, 0x1dfd0007,
        0x1dfd0009, 0x1dfd0006, 0x1dfd0102, 0x1dfd010b, 0x1dfd0109, 0x1dfd006b, 0x1dfd0108, 0x1dfd0000,
        0x1dfd006d, 0x1dfd0104, 0x1d430000, 0x1d430006, 0x1d430005, 0x1d430004, 0x1d430001, 0x1d430002,
        0x1d430008, 0x1d430003, 0x1d430007, 0x1dfd0004, 0x1d2d0000, 0x1d410000, 0x1dfd0076, 0x1dfd0075,
        0x1dfd0072, 0x1dfd007b, 0x1dfd0079, 0x1dfd007f, 0x1dfd0073, 0x1dfd0074, 0x1dfd0078, 0x1dfd0077,
        0x1dfd0068, 0x1dfd0069, 0x1d2c0000, 0x1dfd00c5, 0x1dfd00c4, 0x1d43000d, 0x1d43000c, 0x1d430009,
        0x1dfd007c, 0x1dfd007a, 0x1d43000a, 0x1d43000b, 0x1dfd000a, 0x1d2e0001, 0x1d2e0000, 0x1dfd0005,
        0x1dfd007d, 0x1dfd000b, 0x1d450000, 0x1d450004, 0x1d450007, 0x1d450006, 0x1d450002, 0x1d450005,
        0x1dfd0103, 0x1dfd010e, 0x1dfd0129, 0x1d450003, 0x1d450001, 0x1d45000d, 0x1d45000c, 0x1d45000b,
        0x1d45000a, 0x1dfd010c, 0x1dfd010a, 0x1d450009, 0x1dfd0128, 0x1dfd0105, 0x1dfd0107, 0x1d450008,
        0x1dfd010f, 0x1dfd0106, 0x1dfd0110, 0x1dfd00c3, 0x1dfd00c7, 0x1dfd00c6, 0x1dfd0002, 0x01050001,
        0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1afd0021, 0x1afd001f, 0x01040000,
        0x1afd001e, 0x01040002, 0x01040004, 0x1afd0022, 0x1afd0020, 0x1d3c0006, 0x01050004, 0x1dfd009f,
        0x1dfd009e, 0x0b230009, 0x1bfd0082, 0x1530000c, 0x1dfd00a9, 0x11fd00d4, 0x010c0004, 0x18fd0047,
        0x1dfd0043, 0x11fd00d8, 0x11260006, 0x01fe0000, 0x1dfd0031, 0x1dfd003e, 0x0f240004, 0x10250002,
        0x0b230008, 0x01fd00c2, 0x010d0002, 0x010d0003, 0x142f0001, 0x0b23000a, 0x01160004, 0x0f240005,
        0x0f240001, 0x0f240002, 0x0f240000, 0x0f240003, 0x1afd0014, 0x010e0005, 0x010e0004, 0x01130002,
        0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008, 0x021a0009, 0x021a0000,
        0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e,
        0x021a000f, 0x021a0003, 0x010b0006, 0x1dfd00a6, 0x01fe0003, 0x1dfe0005, 0x1dfd0030, 0x07fd00e2,
        0x00fd00e8, 0x14fd0036, 0x07fd00e3, 0x00fd00e6, 0x1dfd002f, 0x01fd00e1, 0x1dfd00ea, 0x1dfd003f,
        0x18fd004b, 0x14fd0035, 0x01fe0002, 0x1dfd009d, 0x01fe0004, 0x10250009, 0x010b0001, 0x021a0010,
        0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015,
        0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002, 0x01080001, 0x1d310001,
        0x15300006, 0x15300004, 0x15300005, 0x15300007, 0x15300003, 0x15300002, 0x15300001, 0x01100001,
        0x031b0005, 0x1afd0016, 0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b,
        0x031b000c, 0x1afd0015, 0x031b0009, 0x031b0006, 0x01180002, 0x031b000a, 0x031b0008, 0x031b0007,
        0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x1d310004, 0x1dfd0096,
        0x1530000d, 0x1d320004, 0x1dfd0040, 0x01160008, 0x01160009, 0x01160007, 0x061e0000, 0x1dfd002e,
        0x1afd001c, 0x1a400002, 0x1afd001d, 0x1a400004, 0x1a400006, 0x1a400005, 0x1a400003, 0x1afd001b,
        0x1a400001, 0x1a400000, 0x1d3f0000, 0x1dfd00a3, 0x01030001, 0x11260007, 0x10250000, 0x010b0000,
        0x11260000, 0x1d290006, 0x18fd0048, 0x0b230006, 0x11fd00d6, 0x1d290000, 0x01ff0002, 0x142f0004,
        0x1d290001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x1d290005, 0x1a400007, 0x11fd00d0,
        0x18380004, 0x11fd00d1, 0x071f0005, 0x18fd004a, 0x01070003, 0x031b000d, 0x18380002, 0x09210003,
        0x10250005, 0x11fd00db, 0x11fd00dd, 0x01fd0026, 0x06fd002a, 0x1dfd00a1, 0x1dfd00a7, 0x0c3d0000,
        0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001, 0x01020000, 0x01020003, 0x01020002,
        0x01020001, 0x0cfd0032, 0x0103000c, 0x11fd00d5, 0x01070000, 0x00010002, 0x01090000, 0x01030005,
        0x01030006, 0x06fd0029, 0x1d29000b, 0x0b230003, 0x01090001, 0x01150000, 0x142f000e, 0x142f0010,
        0x142f0006, 0x142f0011, 0x142f000c, 0x142f000b, 0x142f0008, 0x142f0005, 0x142f000f, 0x142f0002,
        0x142f000d, 0x01020005, 0x071f0004, 0x18380001, 0x11fd00c8, 0x11fd00d9, 0x11fd00d2, 0x11fd00d3,
        0x0b230000, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x11fd00cb, 0x11fd00cc,
        0x11fd00cd, 0x01fd00c0, 0x04fd0028, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002, 0x01170005,
        0x01170002, 0x1d29000a, 0x1bfd0080, 0x1bfd005c, 0x1bfd0087, 0x1bfd004f, 0x1bfd0083, 0x1bfd005b,
        0x1bfd004e, 0x1bfd008a, 0x1bfd008b, 0x1bfd0065, 0x1bfd005d, 0x1b420002, 0x1bfd0053, 0x1bfd0050,
        0x1bfd0058, 0x1bfd004d, 0x1bfd0057, 0x1bfd0056, 0x1bfd008c, 0x1bfd0064, 0x1bfd0086, 0x1bfd0051,
        0x1bfd0054, 0x1bfd0055, 0x1bfd005a, 0x1bfd008f, 0x1bfd0084, 0x1bfd0085, 0x1bfd0059, 0x1bfd0089,
        0x1bfd0090, 0x1bfd0088, 0x1b420001, 0x1bfd0081, 0x1bfd0063, 0x1bfd008d, 0x1bfd008e, 0x1bfd0052,
        0x1bfd0066, 0x1bfd0061, 0x1bfd005f, 0x1bfd005e, 0x1bfd0062, 0x1bfd0060, 0x1b420000, 0x1dfd0095,
        0x1dfd0094, 0x1d3c0008, 0x1d3c0003, 0x19fd00be, 0x1d3c0005, 0x1dfd0097, 0x19fd00bd, 0x19fd00b5,
        0x19fd00bc, 0x19fd00bb, 0x1d3c0004, 0x1d310002, 0x01070001, 0x00010001, 0x01030007, 0x0b230001,
        0x01160005, 0x01160001, 0x01100002, 0x0f240006, 0x01030004, 0x0e3e0000, 0x10250007, 0x11260001,
        0x0a220001, 0x1dfd00a5, 0x11260005, 0x11260004, 0x01050007, 0x010c0003, 0x10250008, 0x010c0001,
        0x1cfd0113, 0x01110009, 0x01120006, 0x010c0008, 0x18fd0049, 0x11260002, 0x11fd00d7, 0x010c0007,
        0x11260003, 0x11fd00df, 0x11fd00de, 0x010c0006, 0x010c0000, 0x16340004, 0x16340006, 0x16340005,
        0x16340007, 0x0dfd0033, 0x0b230004, 0x00010000, 0x01130001, 0x1d29000c, 0x15300000, 0x1afd000c,
        0x1afd000d, 0x18380003, 0x1d2b0001, 0x1afd000e, 0x1afd0010, 0x1afd000f, 0x1bfd0067, 0x1d2b0000,
        0x010c0002, 0x1afd0012, 0x1afd0011, 0x01fd0027, 0x1d290007, 0x041d0001, 0x1d2a0003, 0x1d2a0001,
        0x1d2a0002, 0x1d2a0000, 0x01110001, 0x18380006, 0x18380009, 0x01120001, 0x1afd0013, 0x01fd00bf,
        0x1dfd0041, 0x01040005, 0x01fd00c1, 0x010d0000, 0x010d0001, 0x14350000, 0x01040006, 0x01060002,
        0x0b230002, 0x0103000a, 0x01190002, 0x010e0003, 0x010b0004, 0x010a0000, 0x1afd001a, 0x01030000,
        0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x18380000, 0x01170003, 0x071f0000, 0x01170000,
        0x01170004, 0x071f0002, 0x01170001, 0x1dfd003d, 0x1d320001, 0x1d320002, 0x1d320003, 0x1530000f,
        0x1d320000, 0x01160006, 0x01160002, 0x010b0003, 0x14fd003a, 0x1d290008, 0x193b0003, 0x193b0004,
        0x193b0002, 0x11fd00ca, 0x01180001, 0x01180006, 0x15fd003c, 0x01160000, 0x01030009, 0x01140000,
        0x17360005, 0x17360002, 0x17360003, 0x17360007, 0x17360004, 0x17fd00e9, 0x17360000, 0x17360006,
        0x17360001, 0x1d2b0003, 0x1d2b0002, 0x041d0000, 0x01060000, 0x14fd0039, 0x01fd0024, 0x01fd0025,
        0x1d3c0007, 0x1d310003, 0x10250004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x16340008,
        0x01180000, 0x1d3c0002, 0x01020004, 0x18fd0045, 0x18fd0044, 0x1dfd009a, 0x1d3c0000, 0x1d3c0001,
        0x1dfd0093, 0x01180003, 0x01180004, 0x01180005, 0x1dfd00ec, 0x18380008, 0x01030002, 0x1dfd0092,
        0x15300008, 0x1dfd00a2, 0x1dfd00a4, 0x11fd00ce, 0x11fd00cf, 0x01060001, 0x11fd00c9, 0x18380005,
        0x1dfd00a8, 0x19fd00b3, 0x19fd00b2, 0x19fd00b1, 0x19fd00ad, 0x19fd00af, 0x19fd00b0, 0x19fd00ae,
        0x19fd00b4, 0x16340009, 0x19fd00b9, 0x1dfd00ab, 0x19fd00b8, 0x19fd00b7, 0x19fd00b6, 0x19fd00ba,
        0x010c0005, 0x1d29000d, 0x1dfd002b, 0x01080003, 0x1dfd0091, 0x1dfd00aa, 0x15300009, 0x1dfd009c,
        0x1dfd00ac, 0x1dfd00a0, 0x1cfd0111, 0x1cfd0127, 0x1cfd0117, 0x1cfd011e, 0x1cfd0114, 0x1cfd0126,
        0x1cfd011d, 0x1cfd0119, 0x1cfd011a, 0x1cfd0100, 0x1cfd00f8, 0x1cfd0116, 0x1c440002, 0x1cfd011f,
        0x18380007, 0x1cfd0123, 0x1cfd011c, 0x1cfd0122, 0x1cfd0121, 0x1cfd00ff, 0x1cfd0120, 0x1cfd0115,
        0x1cfd0125, 0x1cfd0124, 0x1cfd0118, 0x1cfd011b, 0x1c440001, 0x1cfd0112, 0x1cfd00fe, 0x1cfd0101,
        0x1cfd00fc, 0x1cfd00fa, 0x1cfd00f9, 0x1cfd00fd, 0x1cfd00fb, 0x1c440000, 0x17370001, 0x17370002,
        0x17370000, 0x0b230005, 0x1dfd009b, 0x142f0013, 0x1530000b, 0x11fd00e0, 0x142f0000, 0x1d310000,
        0x1d330000, 0x0b23000b, 0x01050005, 0x01110002, 0x01110008, 0x010a0001, 0x010f0003, 0x01130008,
        0x0111000a, 0x01110007, 0x1afd0018, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002,
        0x12270002, 0x01110006, 0x12fd00f1, 0x031c0006, 0x031c0007, 0x01fd00f0, 0x1afd0017, 0x12fd00f2,
        0x12270005, 0x01110003, 0x01fd00ef, 0x12270000, 0x12270008, 0x12270009, 0x12270003, 0x01110004,
        0x12270007, 0x12270001, 0x12270006, 0x12270004, 0x12fd00f3, 0x1227000a, 0x1227000b, 0x1227000c,
        0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x01110005,
        0x13280000, 0x010f0002, 0x00000000, 0x1afd0019, 0x010f0001, 0x010f0000, 0x10250006, 0x1025000a,
        0x11fd00da, 0x11fd00dc, 0x0b230007, 0x142f0007, 0x142f000a, 0x14fd003b, 0x142f0009, 0x14fd0034,
        0x142f0003, 0x16340000, 0x16340002, 0x01160003, 0x1dfe0006, 0x1dfd0099, 0x01080002, 0x01060003,
        0x01060004, 0x01060005, 0x10250001, 0x01180007, 0x163a0000, 0x163a0004, 0x163a0003, 0x163a0002,
        0x163a0001, 0x10250003, 0x1d290009, 0x16340001, 0x16340003, 0x1dfd002c, 0x193b0001, 0x193b0000,
        0x01130007, 0x01fe0001, 0x01120002, 0x01120005, 0x0111000b, 0x01120008, 0x01120007, 0x13fd00f5,
        0x01fd00ee, 0x13fd00f6, 0x01120003, 0x01fd00ed, 0x01120004, 0x13280002, 0x13280001, 0x13fd00f7,
        0x13fd00f4, 0x01120000, 0x1530000a, 0x18390000, 0x18390001, 0x18390002, 0x1dfd002d, 0x01fd0023,
        0x1d290002, 0x07fd00e4, 0x07fd00e5, 0x00fd00e7, 0x1d290003, 0x14fd0037, 0x1d290004, 0x14fd0038,
        0x1dfd0098, 0x1dfd0042, 0x1530000e, 0x09210000, 0x01190004, 0x01190000, 0x18fd0046, 0x09210002,
        0x09210001, 0x01190001, 0x1dfd00eb, 0x01190003, 0x1dfd004c, 0x142f0012, 0x01030008,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        488, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 136, 182, 65535, 65535, 65535, 65535, 600, 185,
        65535, 65535, 89, 247, 173, 42, 641, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 117, 65535,
        756, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 674,
        65535, 735, 65535, 65535, 65535, 65535, 228, 65535, 65535, 65535, 349, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 436, 723, 65535, 65535, 261, 65535, 65535, 65535, 65535, 65535, 65535, 563, 65535,
        65535, 536, 65535, 654, 737, 65535, 375, 65535, 711, 399, 65535, 65535, 100, 736, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 414, 12, 65535, 66, 379, 65535, 65535, 492, 167,
        65535, 65535, 214, 65535, 65535, 627, 163, 0, 562, 65535, 519, 385, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 637, 65535, 65535, 65535, 65535, 734, 670, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 755, 753, 65535, 65535, 65535, 65535, 451, 65535, 65535, 769, 65535,
        651, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 653, 372, 388, 639, 65535, 65535, 334,
        410, 65535, 65535, 235, 65535, 65535, 65535, 65535, 544, 65535, 65535, 535, 65535, 65535, 65535, 65535,
        65535, 358, 108, 65535, 65535, 65, 65535, 65535, 467, 65535, 65535, 65535, 65535, 65535, 155, 724,
        534, 65535, 608, 272, 28, 4, 65535, 65535, 65535, 76, 585, 65535, 65535, 635, 65535, 116,
        156, 65535, 65535, 65535, 65535, 65535, 313, 762, 65535, 65535, 65535, 65535, 18, 630, 65535, 65535,
        65535, 65535, 65535, 296, 471, 403, 564, 704, 738, 65535, 355, 614, 65535, 65535, 65535, 90,
        65535, 65535, 678, 65535, 269, 141, 65535, 709, 65535, 65535, 24, 65535, 65535, 65535, 22, 337,
        65535, 65535, 65535, 65535, 65535, 115, 65535, 321, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 79, 426, 95, 65535, 431, 184, 65535, 65535, 65535, 65535, 107, 65535, 65535, 37,
        119, 648, 580, 341, 65535, 143, 65535, 368, 65535, 65535, 7, 364, 551, 243, 430, 644,
        731, 135, 438, 520, 707, 65535, 65535, 65535, 65535, 87, 292, 65535, 65535, 65535, 746, 65535,
        65535, 65535, 65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 305,
        65535, 65535, 65535, 65535, 65535, 458, 524, 554, 65535, 65535, 470, 487, 65535, 65535, 65535, 65535,
        319, 65535, 65535, 65535, 65535, 65535, 65535, 423, 65535, 121, 65535, 65535, 75, 219, 65535, 65535,
        65535, 65535, 618, 714, 65535, 244, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 428, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 768, 606, 412, 65535, 65535, 65535, 302, 65535, 63, 65535,
        65535, 251, 283, 683, 65535, 327, 65535, 65535, 65535, 65535, 666, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 96, 65535, 421, 241, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 233,
        65535, 499, 65535, 65535, 34, 660, 332, 65535, 65535, 252, 771, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 475, 65535, 652, 750, 65535, 65535, 765, 176, 65535, 65535, 65535, 65535, 65535,
        132, 125, 273, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 433, 65535, 65535, 130,
        356, 575, 65535, 77, 65535, 65535, 65535, 65535, 218, 739, 65535, 220, 254, 270, 515, 669,
        65535, 496, 65535, 558, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 427, 65535, 65535, 672,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 374, 65535, 65535, 352, 65535, 104, 65535, 65535, 290,
        65535, 664, 557, 284, 567, 65535, 65535, 65535, 681, 65535, 450, 65535, 65535, 633, 65535, 82,
        65535, 685, 65535, 65535, 65535, 65535, 65535, 78, 456, 526, 65535, 401, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 31, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        340, 717, 65535, 65535, 65535, 65535, 680, 65535, 65535, 65535, 306, 65535, 181, 65535, 65535, 65535,
        65535, 65535, 65535, 112, 65535, 307, 64, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 508, 65535, 65535, 65535, 65535, 316, 687, 65535, 33, 312,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 596, 586, 65535, 758, 65535,
        65535, 65535, 472, 65535, 570, 65535, 65535, 208, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 170, 65535, 43, 435, 65535, 556, 65535, 677, 65535, 65535, 65535, 380,
        620, 65535, 65535, 278, 65535, 147, 569, 65535, 65535, 45, 25, 643, 65535, 455, 65535, 65535,
        65535, 65535, 65535, 65535, 174, 275, 577, 751, 65535, 333, 65535, 193, 65535, 65535, 16, 65535,
        65535, 53, 65535, 65535, 434, 65535, 476, 559, 65535, 566, 65535, 65535, 65535, 245, 718, 359,
        65535, 686, 65535, 274, 65535, 65535, 65535, 446, 65535, 65535, 592, 65535, 65535, 65535, 65535, 65535,
        65535, 444, 65535, 65535, 65535, 65535, 65535, 369, 772, 394, 263, 690, 65535, 65535, 65535, 65535,
        65535, 679, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 760, 65535, 457, 549,
        599, 504, 763, 232, 668, 65535, 528, 65535, 65535, 65535, 540, 613, 619, 65535, 65535, 51,
        65535, 267, 65535, 65535, 26, 722, 65535, 65535, 65535, 65535, 642, 65535, 502, 65535, 65535, 65535,
        65535, 179, 65535, 65535, 766, 65535, 65535, 277, 382, 14, 624, 20, 65535, 65535, 65535, 65535,
        65535, 65535, 157, 52, 123, 65535, 65535, 98, 177, 65535, 65535, 198, 231, 357, 594, 65535,
        748, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 102, 65535, 199, 65535, 65535, 65535, 65535, 65535, 362, 65535, 529, 65535, 65535, 65535,
        404, 407, 611, 656, 65535, 65535, 65535, 667, 552, 65535, 65535, 109, 500, 65535, 65535, 65535,
        65535, 65535, 565, 773, 65535, 59, 65535, 65535, 62, 65535, 491, 65535, 65535, 65535, 514, 692,
        127, 767, 65535, 65535, 65535, 65535, 65535, 539, 65535, 65535, 65535, 65535, 65535, 65535, 449, 230,
        149, 262, 65535, 65535, 343, 65535, 30, 65535, 65535, 719, 65535, 65535, 408, 588, 65535, 65535,
        373, 65535, 65535, 65535, 65535, 740, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 124, 727,
        65535, 65535, 65535, 65535, 662, 65535, 65535, 65535, 65535, 572, 246, 347, 65535, 65535, 271, 710,
        65535, 65535, 65535, 363, 65535, 65535, 702, 338, 234, 703, 65535, 65535, 65535, 65535, 65535, 525,
        345, 479, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 461, 65535, 106, 65535, 65535, 603,
        126, 712, 65535, 697, 65535, 65535, 65535, 420, 65535, 484, 128, 65535, 65535, 65535, 65535, 65535,
        74, 65535, 65535, 65535, 65535, 65535, 415, 65535, 474, 65535, 65535, 65535, 223, 447, 65535, 65535,
        65535, 65535, 65535, 142, 671, 65535, 144, 699, 65535, 65535, 631, 65535, 65535, 158, 65535, 65535,
        65535, 97, 400, 339, 191, 122, 287, 65535, 310, 480, 65535, 65535, 587, 65535, 65535, 192,
        11, 696, 47, 65535, 242, 377, 516, 764, 105, 65535, 632, 65535, 65535, 85, 601, 65535,
        41, 65535, 65535, 65535, 591, 204, 304, 581, 706, 65535, 65535, 741, 425, 56, 58, 318,
        210, 464, 691, 65535, 595, 393, 371, 65535, 221, 463, 93, 602, 473, 215, 626, 65535,
        139, 65535, 65535, 120, 65535, 65535, 65535, 661, 65535, 65535, 298, 350, 65535, 482, 65535, 65535,
        65535, 395, 293, 503, 708, 65535, 65535, 65535, 15, 396, 65535, 65535, 65535, 65535, 593, 202,
        203, 65535, 65535, 48, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 178, 65535,
        65535, 701, 65535, 65535, 65535, 19, 65535, 65535, 222, 646, 65535, 65535, 344, 65535, 65535, 65535,
        166, 65535, 65535, 21, 497, 506, 65535, 65535, 295, 486, 65535, 65535, 114, 65535, 65535, 65535,
        65535, 65535, 342, 65535, 65535, 729, 65535, 154, 256, 454, 65535, 365, 65535, 165, 376, 391,
        576, 65535, 638, 65535, 65535, 384, 172, 616, 65535, 517, 720, 65535, 65535, 309, 1, 145,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 159, 65535, 489, 65535, 65535, 65535,
        238, 65535, 99, 65535, 101, 65535, 65535, 65535, 65535, 657, 693, 673, 189, 322, 658, 65535,
        485, 459, 65535, 65535, 684, 264, 386, 129, 495, 532, 579, 610, 65535, 65535, 65535, 73,
        35, 65535, 13, 301, 65535, 65535, 65535, 83, 406, 291, 65535, 530, 65535, 383, 546, 331,
        65535, 65535, 65535, 65535, 65535, 211, 65535, 65535, 88, 65535, 146, 743, 253, 732, 560, 65535,
        65535, 387, 65535, 65535, 65535, 65535, 46, 171, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        501, 65535, 65535, 65535, 398, 65535, 201, 538, 623, 69, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 205, 65535, 65535, 411, 65535, 351, 65535, 65535, 65535, 65535,
        224, 65535, 148, 545, 65535, 511, 413, 65535, 226, 36, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 649, 65535, 65535, 65535, 65535, 169, 543, 217, 498, 65535, 216, 227,
        676, 103, 598, 65535, 314, 300, 645, 698, 65535, 65535, 65535, 65535, 65535, 65535, 510, 505,
        65535, 353, 527, 744, 65535, 65535, 65535, 259, 65535, 65535, 61, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 336, 175, 629, 65535, 65535, 65535, 65535, 299, 308, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 249, 65535, 65535, 255, 65535, 65535, 65535, 490, 695, 770, 65535,
        164, 625, 65535, 65535, 55, 370, 162, 315, 477, 236, 749, 65535, 65535, 65535, 65535, 65535,
        574, 65535, 65535, 65535, 65535, 65535, 279, 248, 360, 65535, 65535, 137, 44, 65535, 65535, 38,
        65535, 206, 65535, 237, 329, 609, 634, 229, 65535, 239, 65535, 65535, 65535, 65535, 288, 733,
        65535, 65535, 65535, 65535, 715, 65535, 65535, 441, 65535, 65535, 258, 754, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 759, 65535, 65535, 65535, 65535, 65535, 469, 65535, 405, 330, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 266, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 213, 65535, 65535, 65535,
        65535, 747, 537, 615, 65535, 286, 65535, 694, 65535, 512, 131, 513, 325, 80, 2, 65535,
        65535, 65535, 39, 65535, 65535, 65535, 67, 65535, 65535, 389, 612, 573, 348, 607, 65535, 65535,
        725, 65535, 8, 65535, 65535, 65535, 745, 65535, 582, 65535, 65535, 65535, 65535, 361, 422, 65535,
        65535, 303, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 478, 65535, 65535, 65535, 186, 133, 54,
        196, 742, 65535, 65535, 561, 65535, 250, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 183, 65535,
        65535, 65535, 346, 424, 72, 65535, 200, 65535, 65535, 65535, 541, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 553, 65535, 65535, 94, 429, 65535, 65535, 65535, 49, 65535, 531, 65535,
        65535, 65535, 65535, 65535, 65535, 188, 402, 260, 265, 65535, 465, 65535, 65535, 65535, 65535, 320,
        65535, 659, 65535, 65535, 65535, 584, 521, 65535, 65535, 65535, 65535, 110, 240, 390, 550, 65535,
        65535, 40, 65535, 65535, 70, 65535, 65535, 65535, 65535, 57, 622, 326, 60, 276, 448, 190,
        335, 507, 752, 65535, 381, 640, 65535, 281, 65535, 367, 65535, 65535, 65535, 65535, 65535, 65535,
        617, 65535, 65535, 65535, 65535, 523, 432, 65535, 65535, 65535, 17, 713, 161, 548, 65535, 65535,
        65535, 65535, 65535, 65535, 397, 443, 65535, 65535, 65535, 65535, 65535, 207, 65535, 65535, 65535, 65535,
        542, 65535, 65535, 65535, 682, 65535, 628, 65535, 65535, 65535, 65535, 65535, 728, 225, 65535, 65535,
        65535, 65535, 65535, 568, 65535, 65535, 71, 604, 65535, 65535, 655, 328, 571, 65535, 138, 65535,
        65535, 730, 65535, 65535, 282, 555, 663, 689, 65535, 27, 416, 65535, 113, 65535, 65535, 65535,
        65535, 153, 323, 65535, 65535, 65535, 65535, 194, 439, 65535, 65535, 65535, 65535, 65535, 29, 68,
        289, 65535, 445, 65535, 280, 65535, 65535, 65535, 65535, 366, 466, 688, 65535, 65535, 111, 65535,
        65535, 160, 86, 65535, 65535, 65535, 65535, 65535, 65535, 665, 32, 92, 294, 65535, 65535, 65535,
        493, 65535, 65535, 65535, 134, 10, 597, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 257, 65535, 150, 65535, 65535, 65535, 65535, 65535, 65535, 705, 65535, 65535, 5, 311, 65535,
        462, 3, 65535, 452, 65535, 65535, 65535, 140, 65535, 65535, 65535, 65535, 65535, 65535, 419, 65535,
        65535, 65535, 65535, 65535, 65535, 440, 774, 65535, 65535, 317, 65535, 195, 65535, 65535, 65535, 65535,
        547, 675, 437, 65535, 65535, 700, 209, 65535, 9, 65535, 65535, 65535, 65535, 65535, 151, 518,
        65535, 65535, 65535, 65535, 65535, 65535, 152, 460, 481, 197, 647, 297, 50, 721, 65535, 65535,
        65535, 761, 65535, 65535, 509, 324, 65535, 65535, 65535, 726, 417, 468, 65535, 65535, 65535, 65535,
        65535, 354, 65535, 590, 636, 583, 81, 650, 65535, 65535, 392, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 118, 285, 578, 494, 589, 65535, 65535, 168, 409, 418, 378, 180, 716, 65535,
        65535, 212, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 483, 65535, 65535, 23, 187, 65535, 533,
        757, 65535, 65535, 442, 65535, 605, 65535, 65535, 65535, 91, 84, 453, 65535, 621, 522, 65535,
    ]
}
