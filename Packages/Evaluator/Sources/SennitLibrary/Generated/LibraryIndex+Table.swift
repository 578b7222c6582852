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
        %node-child
        %node-children
        %node-content
        %node-entries
        %node-find
        %node-fold
        %node-is?
        %node-key
        %node-nullable?
        %node-size
        %node-value
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
        %set-native?
        %set-node
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
        call-wound
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
        constant-thunk
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
        417, 428, 446, 457, 472, 486, 499, 514, 529, 544, 555, 570, 582, 596, 606, 629,
        645, 660, 677, 696, 710, 725, 731, 740, 756, 776, 792, 809, 822, 836, 849, 869,
        885, 901, 910, 919, 933, 947, 966, 977, 992, 1005, 1017, 1029, 1036, 1049, 1059, 1070,
        1082, 1099, 1111, 1123, 1133, 1146, 1156, 1166, 1175, 1184, 1193, 1209, 1223, 1236, 1251, 1266,
        1274, 1286, 1296, 1314, 1326, 1338, 1353, 1367, 1381, 1392, 1403, 1413, 1423, 1439, 1450, 1462,
        1474, 1484, 1496, 1515, 1524, 1538, 1552, 1567, 1578, 1589, 1602, 1617, 1627, 1642, 1652, 1663,
        1678, 1695, 1707, 1721, 1733, 1746, 1765, 1786, 1806, 1819, 1835, 1855, 1869, 1885, 1898, 1915,
        1934, 1948, 1967, 1982, 1998, 2014, 2031, 2044, 2058, 2075, 2099, 2118, 2136, 2157, 2170, 2192,
        2214, 2232, 2254, 2265, 2273, 2288, 2300, 2305, 2317, 2329, 2345, 2360, 2372, 2382, 2392, 2401,
        2413, 2426, 2436, 2452, 2471, 2489, 2507, 2522, 2537, 2547, 2559, 2569, 2583, 2600, 2613, 2626,
        2641, 2654, 2664, 2680, 2691, 2703, 2712, 2725, 2736, 2751, 2765, 2774, 2786, 2800, 2814, 2830,
        2841, 2854, 2856, 2858, 2860, 2862, 2864, 2867, 2871, 2874, 2876, 2879, 2881, 2884, 2888, 2891,
        2904, 2908, 2926, 2938, 2943, 2958, 2969, 2980, 2993, 3010, 3016, 3023, 3027, 3040, 3047, 3059,
        3075, 3086, 3101, 3107, 3118, 3133, 3141, 3158, 3171, 3176, 3182, 3187, 3192, 3198, 3203, 3216,
        3226, 3236, 3251, 3267, 3284, 3302, 3325, 3343, 3360, 3374, 3383, 3392, 3397, 3408, 3421, 3433,
        3447, 3461, 3473, 3486, 3503, 3514, 3526, 3539, 3551, 3563, 3576, 3589, 3604, 3616, 3629, 3639,
        3648, 3654, 3665, 3683, 3699, 3717, 3735, 3747, 3754, 3761, 3767, 3774, 3781, 3787, 3792, 3806,
        3813, 3820, 3826, 3833, 3840, 3846, 3851, 3864, 3895, 3919, 3935, 3956, 3979, 3996, 4018, 4042,
        4063, 4078, 4097, 4113, 4143, 4161, 4178, 4190, 4201, 4209, 4226, 4230, 4238, 4245, 4252, 4258,
        4265, 4272, 4278, 4283, 4290, 4297, 4303, 4310, 4317, 4323, 4328, 4332, 4340, 4354, 4371, 4385,
        4401, 4416, 4432, 4445, 4462, 4471, 4485, 4502, 4515, 4526, 4536, 4546, 4557, 4567, 4581, 4595,
        4617, 4627, 4644, 4658, 4670, 4684, 4699, 4714, 4726, 4743, 4760, 4768, 4775, 4782, 4790, 4797,
        4803, 4819, 4838, 4855, 4862, 4872, 4887, 4904, 4922, 4933, 4951, 4964, 4976, 4998, 5028, 5044,
        5069, 5090, 5110, 5140, 5161, 5192, 5204, 5223, 5240, 5249, 5261, 5276, 5281, 5287, 5302, 5323,
        5332, 5342, 5346, 5352, 5374, 5393, 5407, 5424, 5443, 5457, 5477, 5492, 5516, 5532, 5545, 5552,
        5569, 5587, 5599, 5611, 5623, 5635, 5653, 5661, 5677, 5681, 5694, 5699, 5710, 5721, 5734, 5741,
        5756, 5771, 5785, 5801, 5822, 5834, 5845, 5857, 5861, 5868, 5873, 5879, 5902, 5923, 5937, 5942,
        5948, 5954, 5969, 5975, 5990, 6009, 6024, 6031, 6036, 6046, 6050, 6055, 6064, 6079, 6101, 6114,
        6132, 6141, 6152, 6165, 6176, 6198, 6205, 6212, 6218, 6230, 6243, 6253, 6260, 6271, 6276, 6286,
        6294, 6308, 6314, 6329, 6345, 6352, 6370, 6375, 6385, 6396, 6405, 6411, 6415, 6431, 6456, 6482,
        6504, 6522, 6539, 6547, 6562, 6577, 6590, 6608, 6621, 6635, 6650, 6669, 6688, 6706, 6721, 6737,
        6752, 6767, 6780, 6793, 6810, 6825, 6846, 6869, 6882, 6894, 6912, 6930, 6942, 6954, 6974, 6989,
        7005, 7020, 7032, 7045, 7060, 7074, 7089, 7112, 7127, 7139, 7150, 7160, 7170, 7181, 7191, 7200,
        7212, 7225, 7235, 7248, 7257, 7267, 7279, 7292, 7306, 7317, 7334, 7346, 7356, 7371, 7379, 7394,
        7403, 7413, 7430, 7442, 7456, 7471, 7480, 7504, 7514, 7519, 7538, 7551, 7569, 7585, 7603, 7621,
        7633, 7649, 7659, 7670, 7687, 7692, 7702, 7706, 7713, 7726, 7731, 7742, 7752, 7765, 7778, 7788,
        7814, 7829, 7839, 7850, 7861, 7870, 7879, 7889, 7902, 7916, 7926, 7932, 7938, 7954, 7969, 7983,
        7993, 7998, 8002, 8014, 8037, 8053, 8071, 8082, 8091, 8098, 8104, 8114, 8130, 8147, 8160, 8176,
        8200, 8215, 8233, 8250, 8269, 8291, 8311, 8335, 8353, 8363, 8384, 8405, 8420, 8442, 8453, 8466,
        8484, 8505, 8529, 8551, 8568, 8585, 8597, 8609, 8628, 8653, 8665, 8688, 8692, 8703, 8707, 8714,
        8719, 8724, 8732, 8736, 8743, 8748, 8758, 8766, 8772, 8776, 8786, 8797, 8803, 8818, 8830, 8838,
        8848, 8853, 8876, 8900, 8910, 8932, 8948, 8966, 8989, 9006, 9025, 9041, 9056, 9073, 9089, 9100,
        9120, 9138, 9151, 9161, 9177, 9191, 9197, 9210, 9230, 9249, 9267, 9277, 9287, 9297, 9305, 9323,
        9329, 9339, 9350, 9364, 9375, 9389, 9402, 9417, 9429, 9443, 9456, 9465, 9481, 9495, 9504, 9513,
        9518, 9524, 9542, 9551, 9565, 9585, 9602, 9620, 9634, 9647, 9657, 9669, 9674, 9690, 9711, 9721,
        9737, 9749, 9765, 9782, 9797, 9812, 9827, 9842, 9852, 9864, 9872, 9888, 9898, 9908, 9914, 9936,
        9954, 9970, 9991, 9998, 10011, 10018, 10030, 10044, 10056, 10072, 10087, 10100, 10112, 10125, 10144, 10163,
        10184, 10206, 10232, 10260, 10274, 10289, 10305, 10317, 10332, 10349, 10364, 10379, 10398, 10412, 10430, 10442,
        10455, 10463, 10473, 10480, 10492, 10510, 10523, 10538, 10554, 10569, 10582, 10596, 10611, 10624, 10637, 10651,
        10665, 10681, 10698, 10714, 10728, 10736, 10749, 10770, 10791, 10798, 10804, 10814, 10832, 10843, 10858, 10870,
        10882, 10899, 10903, 10913, 10924, 10933, 10947, 10956, 10966, 10977, 10992, 11007, 11021, 11044, 11055, 11066,
        11087, 11098, 11107, 11116, 11129, 11146, 11154, 11165, 11179, 11190, 11202, 11213, 11222, 11233, 11243, 11251,
        11258, 11264, 11270, 11277, 11283, 11288, 11296, 11308, 11320, 11333, 11337, 11343, 11356, 11362, 11378, 11383,
        11399, 11404, 11416, 11428, 11442, 11451, 11456, 11463, 11470, 11483, 11496, 11511, 11526, 11539, 11554, 11568,
        11583, 11596, 11608, 11620, 11633, 11645, 11661, 11673, 11686, 11702, 11718, 11734, 11746, 11759, 11771, 11785,
        11796, 11817, 11838, 11860, 11882, 11895, 11911, 11928, 11943, 11954, 11969, 11991, 12004, 12019, 12035, 12052,
        12064, 12081, 12099, 12113, 12123, 12132, 12141, 12151, 12160, 12168, 12178, 12194, 12204, 12219, 12233, 12245,
        12254, 12262, 12276, 12290, 12295, 12306, 12317, 12321, 12333, 12348, 12357, 12369, 12379, 12385, 12397, 12408,
        12414, 12428, 12437, 12452, 12461, 12479, 12498, 12508, 12520, 12530, 12539, 12549, 12558, 12570, 12579, 12594,
        12603, 12610, 12623, 12636, 12648, 12658, 12665, 12672, 12679, 12686, 12693, 12704, 12715, 12728, 12739, 12746,
        12753, 12766, 12779, 12794, 12810, 12821, 12835, 12860, 12881, 12900, 12912, 12925, 12941, 12969, 12983, 12996,
        13015, 13027, 13045, 13061, 13074, 13093, 13107, 13118, 13131, 13148, 13159, 13178, 13193, 13213, 13227, 13243,
        13254, 13266, 13284, 13296, 13311, 13325, 13345, 13353, 13361, 13376, 13387, 13400, 13413, 13421, 13444, 13458,
        13479, 13499, 13521, 13537, 13553, 13565, 13586, 13602, 13610, 13625, 13631, 13648, 13659, 13670, 13683, 13696,
        13709, 13726, 13735, 13752, 13758, 13764, 13770, 13774,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x22fd008f, 0x22fd0127, 0x22fd012f, 0x22fd0171, 0x22fd0186, 0x22fd0021, 0x22fd0170, 0x22fd018a,
        0x222d0001, 0x22fd001f, 0x22fd0176, 0x22fd0161, 0x22fd0095, 0x22fd0096, 0x222e0001, 0x222e0002,
        0x22fd0125, 0x22fd016e, 0x22fd016d, 0x22fd0093, 0x22fd0091, 0x22fd009a, 0x22fd0124, 0x22fd00a5,
        0x22fd01cd, 0x22fd0023, 0x22fd0205, 0x22430001, 0x22fd0151, 0x22fd0094, 0x22fd01f9, 0x22fd0028,
        0x22fd0027, 0x22fd0029, 0x22fd0026, 0x22480000, 0x22fd01c2, 0x22fd0212, 0x22fd01cb, 0x22fd01c9,
        0x22fd0090, 0x22fd01c8, 0x22fd0020, 0x22fd0187, 0x22fd0160, 0x22fd0092, 0x22fd015f, 0x22fd0153,
        0x22fd015d, 0x22fd015e, 0x22fd015b, 0x22fd015a, 0x22fd015c, 0x22fd01c4, 0x22450000, 0x22450006,
        0x22450005, 0x22450004, 0x22450001, 0x22450002, 0x22450008, 0x22450003, 0x22450007, 0x22fd0123,
        0x22fd0024, 0x22fd0128, 0x22fd0129, 0x223f0002, 0x223f0003, 0x22fd00f2, 0x223f0000, 0x22fd00f1,
        0x22fd00f3, 0x22fd00f0, 0x223f0001, 0x22fd0135, 0x22fd01f4, 0x222e0000, 0x22fd0122, 0x22fd010f,
        0x22430000, 0x22fd009d, 0x22fd009c, 0x22fd0097, 0x22fd00a2, 0x22fd00a0, 0x22fd00a6, 0x22fd009b,
        0x22fd0098, 0x22fd0099, 0x22fd009f, 0x22fd009e, 0x22fd008d, 0x22fd008e, 0x224a0000, 0x222d0000,
        0x22fd01f6, 0x22fd01f5, 0x22fd0179, 0x22480001, 0x2245000d, 0x2245000c, 0x22fd0182, 0x22450009,
        0x22fd00a3, 0x22fd00a1, 0x22fd0183, 0x2245000a, 0x22fd0181, 0x22fd017f, 0x2245000b, 0x22fd0180,
        0x22fd002a, 0x224a0004, 0x22fd0110, 0x224a0005, 0x22fd017d, 0x22fd016c, 0x22fd0190, 0x22fd0195,
        0x22fd0196, 0x22fd0193, 0x22fd018e, 0x22fd017a, 0x22fd017c, 0x22fd018b, 0x22fd018d, 0x22fd0194,
        0x22fd018f, 0x22fd017b, 0x224a0003, 0x224a0001, 0x224a0002, 0x22fd0174, 0x22fd0192, 0x22fd0165,
        0x22fd0155, 0x22fd0157, 0x22fd0164, 0x22fd0197, 0x22fd0154, 0x22fd0168, 0x22fd0159, 0x22fd0163,
        0x22fd0169, 0x22fd0175, 0x22fd0172, 0x22fd016a, 0x22fd0156, 0x22fd0152, 0x22fd0162, 0x22fd0158,
        0x22fd0166, 0x22fd0167, 0x22fd016b, 0x22fd0198, 0x22fd0199, 0x22fd0188, 0x222f0001, 0x222f0000,
        0x22fd0025, 0x22fd00a4, 0x22fd0189, 0x22fd01f3, 0x22fd0185, 0x22fd002b, 0x22470000, 0x22470004,
        0x22470007, 0x22470006, 0x22470002, 0x22470005, 0x22fd01c3, 0x22fd01ce, 0x22fd01e9, 0x22470003,
        0x22470001, 0x22fd0184, 0x2247000d, 0x2247000c, 0x2247000b, 0x2247000a, 0x22fd01cc, 0x22fd01ca,
        0x22470009, 0x22fd01e8, 0x22fd01c5, 0x22fd01c7, 0x22470008, 0x22fd01cf, 0x22fd01c6, 0x22fd01d0,
        0x22fd0134, 0x22fd0211, 0x22fd01fa, 0x22fd01f8, 0x22300000, 0x22fd01f7, 0x22fd0111, 0x22fd017e,
        0x22fd016f, 0x22fd018c, 0x22fd0126, 0x22fd0022, 0x22fd0173, 0x22fd0213, 0x22fd0177, 0x22fd0191,
        0x22fd0178, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041,
        0x1bfd003f, 0x01040000, 0x1bfd003e, 0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x223e0006,
        0x01050004, 0x22fd00c6, 0x22fd00c5, 0x0b230009, 0x1cfd00a9, 0x12fd010c, 0x12fd010d, 0x12fd010e,
        0x1632000d, 0x0c240005, 0x22fd00d0, 0x12fd0114, 0x10fd000b, 0x010c0004, 0x19fd006c, 0x22fd0068,
        0x12fd0140, 0x12270006, 0x01fe0000, 0x22fd0052, 0x22fd0063, 0x1efd0054, 0x10250004, 0x11260002,
        0x0b230008, 0x01fd0133, 0x010d0002, 0x010d0003, 0x15310001, 0x0b23000a, 0x01160004, 0x10250005,
        0x10fd000e, 0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016, 0x10fd0015,
        0x10fd0012, 0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001, 0x10fd0003,
        0x10fd0004, 0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001, 0x10fd0002,
        0x10250000, 0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005, 0x010e0004,
        0x12fd010b, 0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008,
        0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x22490001, 0x021a000c,
        0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x22fd00cd, 0x01fe0003,
        0x22fe0005, 0x22fd0050, 0x07fd0146, 0x00fd014c, 0x15fd005b, 0x07fd0147, 0x00fd014a, 0x22fd004f,
        0x01fd0145, 0x22fd014e, 0x22fd0064, 0x19fd0070, 0x15fd005a, 0x01fe0002, 0x22fd00c4, 0x22fe0006,
        0x01fe0004, 0x11260009, 0x010b0001, 0x12fd0100, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012,
        0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017,
        0x021a0007, 0x010b0008, 0x010b0002, 0x01080001, 0x22330001, 0x16320007, 0x16320005, 0x16320006,
        0x16320008, 0x16320003, 0x16320002, 0x16320004, 0x16320001, 0x01100001, 0x031b0005, 0x1bfd0036,
        0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x134c0004,
        0x1bfd0035, 0x031b0009, 0x031b0006, 0x01180002, 0x20fd019e, 0x22490005, 0x134c0005, 0x031b000a,
        0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000,
        0x22330004, 0x22fd00bd, 0x1632000e, 0x22340004, 0x22fd0065, 0x12fd00f7, 0x01160008, 0x01160009,
        0x01160007, 0x134c0007, 0x061e0000, 0x22fd004e, 0x1bfd003c, 0x1b420002, 0x1bfd003d, 0x1b420004,
        0x1b420006, 0x1b420005, 0x1b420003, 0x1bfd003b, 0x1b420001, 0x1b420000, 0x22410001, 0x22fd00ca,
        0x01030001, 0x12270007, 0x11260000, 0x010b0000, 0x12270000, 0x22fd0051, 0x222a0006, 0x10fd0009,
        0x19fd006d, 0x0b230006, 0x12fd0116, 0x222a0000, 0x01ff0002, 0x15310004, 0x222a0001, 0x01ff0000,
        0x0a220000, 0x01ff0001, 0x0a220002, 0x114b0000, 0x222a0005, 0x1b420007, 0x12fd013e, 0x193a0004,
        0x12fd013f, 0x071f0005, 0x19fd006f, 0x01070003, 0x031b000d, 0x193a0002, 0x09210003, 0x11260005,
        0x1efd0053, 0x12fd00f8, 0x12fd0143, 0x12fd0102, 0x12fd0119, 0x01fd0046, 0x12fd00fd, 0x06fd004a,
        0x22fd00c8, 0x22fd00ce, 0x18380008, 0x214d0001, 0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000,
        0x010e0002, 0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c,
        0x12fd0115, 0x10fd000c, 0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006, 0x06fd0049,
        0x222a000b, 0x0b230003, 0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006, 0x15310011,
        0x1531000c, 0x1531000b, 0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d, 0x12fd00fa,
        0x01020005, 0x071f0004, 0x193a0001, 0x12fd0136, 0x12fd0141, 0x12fd0112, 0x12fd0113, 0x0b230000,
        0x10fd000d, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x12fd0139, 0x12fd013a,
        0x12fd013b, 0x01fd0131, 0x04fd0048, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002, 0x01170005,
        0x01170002, 0x222a000a, 0x1cfd00a7, 0x1cfd0081, 0x1cfd00ae, 0x1cfd0074, 0x1cfd00aa, 0x1cfd0080,
        0x1cfd0073, 0x1cfd00b1, 0x1cfd00b2, 0x1cfd008a, 0x1cfd0082, 0x1c440002, 0x1cfd0078, 0x1cfd0075,
        0x1cfd007d, 0x1cfd0072, 0x1cfd007c, 0x1cfd007b, 0x1cfd00b3, 0x1cfd0089, 0x1cfd00ad, 0x1cfd0076,
        0x1cfd0079, 0x1cfd007a, 0x1cfd007f, 0x1cfd00b6, 0x1cfd00ab, 0x1cfd00ac, 0x1cfd007e, 0x1cfd00b0,
        0x1cfd00b7, 0x1cfd00af, 0x1c440001, 0x1cfd00a8, 0x1cfd0088, 0x1cfd00b4, 0x1cfd00b5, 0x1cfd0077,
        0x1cfd008b, 0x1cfd0086, 0x1cfd0084, 0x1cfd0083, 0x1cfd0087, 0x1cfd0085, 0x1c440000, 0x22fd00bc,
        0x22fd00bb, 0x223e0008, 0x223e0003, 0x1afd00e5, 0x223e0005, 0x22fd00be, 0x1afd00e4, 0x1afd00dc,
        0x1afd00e3, 0x1afd00e2, 0x223e0004, 0x0c240003, 0x22330002, 0x01070001, 0x00010000, 0x01030007,
        0x0b230001, 0x01160005, 0x01160001, 0x01100002, 0x10250006, 0x01030004, 0x0f400000, 0x11260007,
        0x12270001, 0x0a220001, 0x1ffd00ea, 0x1ffd00ee, 0x1ffd00ed, 0x1ffd00ef, 0x1ffd00ec, 0x1ffd00eb,
        0x1ffd00e8, 0x1ffd00e6, 0x1ffd00e9, 0x22fd00cc, 0x12270005, 0x12270004, 0x01050007, 0x010c0003,
        0x11260008, 0x010c0001, 0x10fd0018, 0x1dfd01d3, 0x01110009, 0x01120006, 0x010c0008, 0x12fd01ec,
        0x19fd006e, 0x12270002, 0x12fd0117, 0x12fd01eb, 0x010c0007, 0x12270003, 0x12fd01fb, 0x12fd01ea,
        0x12fd0144, 0x010c0006, 0x12fd00f9, 0x010c0000, 0x17360004, 0x17360006, 0x17360005, 0x17360007,
        0x0efd0057, 0x0b230004, 0x12fd011c, 0x12fd0121, 0x12fd011f, 0x12fd011e, 0x12fd011d, 0x12fd0120,
        0x12fd011a, 0x12fd011b, 0x0c240004, 0x01130001, 0x222a000c, 0x16320000, 0x1bfd002c, 0x1bfd002d,
        0x193a0003, 0x222c0001, 0x22410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f, 0x1cfd008c, 0x222c0000,
        0x010c0002, 0x1bfd0032, 0x1bfd0031, 0x01fd0047, 0x222a0007, 0x0c240001, 0x041d0001, 0x214d0000,
        0x222b0003, 0x222b0001, 0x222b0002, 0x222b0000, 0x0c240000, 0x22490000, 0x01110001, 0x193a0006,
        0x193a0009, 0x01120001, 0x1bfd0033, 0x01fd0130, 0x22fd0066, 0x01040005, 0x01fd0132, 0x010d0000,
        0x010d0001, 0x15370000, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a, 0x01190002, 0x12fd00fe,
        0x010e0003, 0x12fd00f5, 0x12fd00f6, 0x010b0004, 0x010a0000, 0x1bfd003a, 0x01030000, 0x01070002,
        0x0103000b, 0x071f0001, 0x071f0003, 0x193a0000, 0x01170003, 0x071f0000, 0x01170000, 0x01170004,
        0x071f0002, 0x01170001, 0x22fd0062, 0x22340001, 0x22340002, 0x22340003, 0x16320010, 0x22340000,
        0x01160006, 0x01160002, 0x12fd012c, 0x12fd012d, 0x12fd012e, 0x010b0003, 0x15fd005f, 0x222a0008,
        0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd0138, 0x01180001, 0x01180006, 0x16fd0061, 0x01160000,
        0x01030009, 0x01140000, 0x18380005, 0x18380002, 0x18380003, 0x18380007, 0x18380004, 0x18fd014d,
        0x18380000, 0x18380006, 0x18380001, 0x222c0003, 0x222c0002, 0x041d0000, 0x01060000, 0x15fd005e,
        0x01fd0044, 0x01fd0045, 0x223e0007, 0x22330003, 0x214d0003, 0x214d0004, 0x214d0005, 0x214d0002,
        0x11260004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x17360008, 0x01180000, 0x223e0002,
        0x01020004, 0x19fd006a, 0x19fd0069, 0x22fd00c1, 0x223e0000, 0x223e0001, 0x22fd00ba, 0x01180003,
        0x01180004, 0x01180005, 0x22fd0150, 0x0c240002, 0x193a0008, 0x01030002, 0x22fd00b9, 0x16320009,
        0x22fd00c9, 0x22fd00cb, 0x12fd013c, 0x12fd013d, 0x20fd019a, 0x20fd019c, 0x2249000d, 0x2249000b,
        0x22490009, 0x20fd01a9, 0x22490004, 0x20fd01a8, 0x2249000a, 0x20fd01a7, 0x20fd01a3, 0x22490003,
        0x20fd01a4, 0x20fd01a6, 0x20fd01a5, 0x20fd01a2, 0x20fd019f, 0x20fd01a0, 0x22490008, 0x22490002,
        0x20fd01ab, 0x22490007, 0x20fd01ac, 0x20fd01ad, 0x20fd01a1, 0x2249000c, 0x22490006, 0x20fd01aa,
        0x20fd019b, 0x01060001, 0x12fd0137, 0x193a0005, 0x22fd00cf, 0x1afd00da, 0x1afd00d9, 0x1afd00d8,
        0x1afd00d4, 0x1afd00d6, 0x1afd00d7, 0x1afd00d5, 0x1afd00db, 0x17360009, 0x1afd00e0, 0x22fd00d2,
        0x1afd00df, 0x1afd00de, 0x1afd00dd, 0x1afd00e1, 0x010c0005, 0x222a000d, 0x14fd0210, 0x14fd020f,
        0x22fd004b, 0x01080003, 0x22fd0058, 0x22fd00b8, 0x22fd00d1, 0x1632000a, 0x22fd00c3, 0x22fd00d3,
        0x22fd00c7, 0x1dfd01d1, 0x1dfd01e7, 0x1dfd01d7, 0x1dfd01de, 0x1dfd01d4, 0x1dfd01e6, 0x1dfd01dd,
        0x1dfd01d9, 0x1dfd01da, 0x1dfd01c0, 0x1dfd01b8, 0x1dfd01d6, 0x1d460002, 0x1dfd01df, 0x193a0007,
        0x1dfd01e3, 0x1dfd01dc, 0x1dfd01e2, 0x1dfd01e1, 0x1dfd01bf, 0x1dfd01e0, 0x1dfd01d5, 0x1dfd01e5,
        0x1dfd01e4, 0x1dfd01d8, 0x1dfd01db, 0x1d460001, 0x1dfd01d2, 0x1dfd01be, 0x1dfd01c1, 0x1dfd01bc,
        0x1dfd01ba, 0x1dfd01b9, 0x1dfd01bd, 0x1dfd01bb, 0x1d460000, 0x12fd00fc, 0x18390001, 0x18390002,
        0x18390000, 0x0b230005, 0x12fd00fb, 0x22fd00c2, 0x15310013, 0x1632000c, 0x12fd01fc, 0x114b0001,
        0x12fd010a, 0x15310000, 0x22330000, 0x22350000, 0x12fd0103, 0x0b23000b, 0x01050005, 0x01110002,
        0x1ffd00e7, 0x01110008, 0x010a0001, 0x010f0003, 0x01130008, 0x0111000a, 0x01110007, 0x1bfd0038,
        0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002, 0x13280002, 0x01110006, 0x13fd01b2,
        0x031c0006, 0x031c0007, 0x01fd01b1, 0x1bfd0037, 0x13fd01b3, 0x13280005, 0x01110003, 0x01fd01b0,
        0x134c0001, 0x134c0000, 0x134c0003, 0x134c0002, 0x13280000, 0x13280008, 0x13280009, 0x13280003,
        0x01110004, 0x13280007, 0x13280001, 0x13280006, 0x13280004, 0x13fd01b4, 0x134c0006, 0x1328000a,
        0x1328000b, 0x1328000c, 0x031c0005, 0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e,
        0x01110000, 0x01110005, 0x2249000e, 0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039, 0x010f0001,
        0x010f0000, 0x11260006, 0x1126000a, 0x12fd0142, 0x12fd0101, 0x12fd0118, 0x0b230007, 0x15310007,
        0x1531000a, 0x15fd0060, 0x15310009, 0x15fd0059, 0x15310003, 0x17360000, 0x17360002, 0x12fd00ff,
        0x01160003, 0x22fe0007, 0x22fd00c0, 0x01080002, 0x01060003, 0x01060004, 0x01060005, 0x11260001,
        0x01180007, 0x173c0000, 0x173c0004, 0x173c0003, 0x173c0002, 0x173c0001, 0x11260003, 0x222a0009,
        0x12fd012a, 0x12fd012b, 0x17360001, 0x17360003, 0x22fd004c, 0x12fd0105, 0x12fd0106, 0x12fd0107,
        0x12fd0108, 0x12fd0109, 0x1a3d0001, 0x1a3d0000, 0x01130007, 0x20fd019d, 0x01fe0001, 0x01120002,
        0x10fd001a, 0x01120005, 0x0111000b, 0x14290002, 0x14fd0202, 0x01120008, 0x14fd0209, 0x14fd0201,
        0x14fd0208, 0x01120007, 0x14fd020d, 0x14fd020e, 0x14fd01ef, 0x14fd020a, 0x14fd0203, 0x14fd01f0,
        0x14fd01b6, 0x14fd020c, 0x01fd01af, 0x14fd01b7, 0x14fd01fe, 0x01120003, 0x01fd01ae, 0x14fd01ee,
        0x14fd0204, 0x01120004, 0x14290003, 0x14290004, 0x14fd0207, 0x14fd01f1, 0x14fd01f2, 0x14290001,
        0x14fd01ff, 0x14fd0200, 0x14fd01fd, 0x14fd01ed, 0x14fd01b5, 0x14fd0206, 0x14fd020b, 0x01120000,
        0x1632000b, 0x193b0000, 0x193b0001, 0x193b0002, 0x22fd004d, 0x01fd0043, 0x222a0002, 0x07fd0148,
        0x07fd0149, 0x00fd014b, 0x222a0003, 0x15fd005c, 0x222a0004, 0x15fd005d, 0x22fd00bf, 0x22fd0067,
        0x1632000f, 0x09210000, 0x01190004, 0x01190000, 0x19fd006b, 0x09210002, 0x09210001, 0x01190001,
        0x22fd014f, 0x01190003, 0x22fd0071, 0x12fd00f4, 0x15310012, 0x01030008, 0x12fd0104,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        687, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 270, 330, 65535, 65535, 65535, 65535, 65535, 334,
        65535, 65535, 190, 885, 320, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1042, 65535, 106, 65535, 65535, 44, 257, 278, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 923,
        65535, 1008, 65535, 65535, 65535, 65535, 382, 65535, 65535, 65535, 517, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 121, 65535, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 65535, 770, 65535,
        204, 374, 65535, 17, 899, 65535, 543, 65535, 964, 567, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 139, 65535, 65535, 65535, 65535, 102, 583, 27, 65535, 547, 65535, 65535, 65535, 70, 65535,
        65535, 65535, 364, 65535, 65535, 65535, 310, 0, 65535, 65535, 721, 553, 283, 152, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 98, 878, 65535, 65535, 193, 1001, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 206, 643, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 37, 781, 982, 258, 65535, 65535, 65535, 372, 540, 65535, 65535, 65535, 502,
        579, 65535, 65535, 65535, 708, 1020, 65535, 65535, 750, 65535, 65535, 737, 65535, 65535, 264, 65535,
        65535, 526, 222, 880, 65535, 65535, 65535, 65535, 663, 65535, 65535, 65535, 65535, 65535, 301, 65535,
        736, 65535, 65535, 65535, 56, 13, 1005, 65535, 65535, 176, 65535, 65535, 983, 65535, 65535, 234,
        303, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 36, 65535, 65535, 65535,
        65535, 65535, 65535, 389, 667, 572, 65535, 65535, 65535, 65535, 65535, 65535, 427, 65535, 65535, 65535,
        65535, 65535, 928, 65535, 65535, 286, 65535, 962, 65535, 65535, 45, 65535, 65535, 65535, 41, 65535,
        65535, 65535, 65535, 65535, 65535, 232, 65535, 65535, 65535, 65535, 65535, 784, 1030, 65535, 65535, 65535,
        65535, 65535, 180, 65535, 209, 65535, 612, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 80,
        132, 893, 65535, 509, 415, 65535, 65535, 65535, 65535, 65535, 65535, 532, 65535, 65535, 610, 65535,
        65535, 255, 621, 960, 65535, 65535, 65535, 65535, 65535, 188, 457, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 426, 65535, 65535, 9, 208, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 471,
        65535, 65535, 236, 65535, 65535, 142, 650, 65535, 65535, 65535, 666, 65535, 65535, 65535, 65535, 785,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 601, 65535, 240, 65535, 65535, 370, 65535, 65535, 65535,
        65535, 65535, 857, 281, 967, 400, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        602, 65535, 65535, 65535, 65535, 65535, 65535, 845, 65535, 65535, 65535, 65535, 65535, 79, 65535, 65535,
        65535, 407, 933, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 72, 65535, 65535, 65535,
        65535, 21, 65535, 210, 65535, 599, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 387,
        65535, 65535, 65535, 65535, 62, 905, 65535, 65535, 65535, 1057, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 1036, 1059, 65535, 65535, 1051, 323, 65535, 65535, 65535, 65535, 65535,
        65535, 244, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 119, 451, 137, 614, 250,
        524, 976, 65535, 65535, 65535, 65535, 65535, 65535, 369, 1014, 981, 65535, 429, 918, 65535, 65535,
        65535, 695, 65535, 765, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 606, 65535, 65535, 921,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 520, 65535, 302, 65535, 65535, 455,
        65535, 65535, 764, 447, 803, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 282, 65535,
        65535, 935, 65535, 367, 65535, 65535, 65535, 648, 65535, 728, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 127, 65535, 59, 65535, 65535, 65535, 65535, 65535, 116, 65535, 65535, 65535, 65535, 65535, 65535,
        508, 970, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 472, 65535, 329, 65535, 65535, 65535,
        65535, 65535, 65535, 226, 65535, 473, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 48, 65535, 65535, 65535, 65535, 912, 65535, 65535, 65535, 65535, 482, 937, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1012, 65535, 65535, 65535, 65535, 65535, 1044, 65535,
        65535, 65535, 65535, 65535, 806, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 86, 617, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 548,
        65535, 65535, 65535, 65535, 65535, 805, 164, 65535, 65535, 89, 53, 65535, 65535, 794, 65535, 177,
        65535, 65535, 65535, 65535, 66, 321, 65535, 65535, 65535, 65535, 65535, 342, 65535, 65535, 65535, 65535,
        65535, 100, 65535, 65535, 628, 65535, 65535, 65535, 65535, 802, 65535, 65535, 65535, 65535, 65535, 775,
        65535, 936, 256, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 831, 65535, 65535, 65535, 65535, 65535,
        69, 635, 65535, 65535, 65535, 65535, 65535, 537, 1058, 562, 421, 941, 65535, 65535, 65535, 65535,
        65535, 929, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 755,
        65535, 703, 1049, 65535, 65535, 65535, 730, 65535, 65535, 65535, 65535, 852, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 54, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 701, 65535, 65535, 65535,
        65535, 326, 65535, 202, 65535, 108, 985, 436, 550, 31, 863, 65535, 65535, 65535, 65535, 65535,
        65535, 129, 65535, 97, 242, 65535, 65535, 212, 324, 65535, 65535, 385, 65535, 938, 65535, 65535,
        1034, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 995, 157,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 731, 65535, 65535, 65535,
        1009, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 758, 65535, 327, 223, 65535, 65535, 65535, 65535,
        65535, 65535, 801, 65535, 65535, 110, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 716, 276,
        247, 1053, 65535, 65535, 772, 65, 65535, 745, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 384,
        420, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 577, 827, 65535, 65535,
        65535, 288, 65535, 65535, 65535, 1017, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 793, 465,
        987, 65535, 65535, 65535, 65535, 1006, 65535, 65535, 65535, 808, 65535, 515, 65535, 65535, 963, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 954, 955, 388, 65535, 65535, 65535, 35, 65535, 65535, 65535,
        513, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 654, 65535, 220, 65535, 65535, 842,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 683, 248, 65535, 65535, 65535, 1029, 65535,
        65535, 65535, 65535, 65535, 777, 65535, 65535, 65535, 670, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 16, 920, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 87, 65535,
        65535, 211, 65535, 507, 65535, 241, 452, 65535, 65535, 65535, 65535, 65535, 743, 65535, 65535, 65535,
        25, 947, 65535, 65535, 398, 1050, 65535, 65535, 219, 65535, 872, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 353, 470, 800, 958, 65535, 65535, 1019, 65535, 65535, 942, 484,
        658, 65535, 65535, 65535, 834, 561, 65535, 65535, 65535, 657, 197, 841, 65535, 365, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 906, 65535, 65535, 463, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 458, 563, 702, 65535, 65535, 65535, 32, 65535, 65535, 65535, 65535, 65535, 65535, 351,
        352, 65535, 65535, 92, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 953, 65535, 65535, 65535, 65535, 65535, 199, 891, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        313, 65535, 65535, 40, 696, 65535, 65535, 65535, 65535, 685, 65535, 65535, 65535, 65535, 65535, 65535,
        1062, 65535, 763, 65535, 65535, 990, 65535, 300, 65535, 273, 65535, 65535, 65535, 65535, 559, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 319, 65535, 65535, 719, 973, 65535, 65535, 65535, 65535, 65535,
        627, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 688, 773, 888, 65535,
        65535, 65535, 631, 65535, 65535, 65535, 65535, 65535, 65535, 902, 65535, 922, 338, 65535, 903, 65535,
        65535, 65535, 65535, 65535, 934, 422, 3, 249, 694, 815, 65535, 65535, 65535, 65535, 65535, 73,
        64, 173, 467, 65535, 65535, 65535, 65535, 184, 65535, 456, 65535, 732, 65535, 65535, 65535, 499,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 189, 65535, 65535, 1026, 409, 994, 65535, 65535,
        65535, 555, 65535, 65535, 65535, 65535, 90, 65535, 65535, 441, 65535, 65535, 65535, 65535, 65535, 65535,
        700, 65535, 65535, 65535, 566, 65535, 443, 65535, 65535, 156, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 71, 65535, 519, 65535, 65535, 65535, 65535,
        65535, 65535, 294, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 316, 65535, 368, 697, 65535, 925, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 729, 786, 1028, 65535, 65535, 65535, 417, 65535, 65535, 158, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 504, 65535, 868, 65535, 65535, 65535, 65535, 464, 474, 65535, 65535, 661, 47, 65535,
        163, 65535, 65535, 65535, 65535, 373, 230, 65535, 411, 822, 65535, 926, 689, 946, 1000, 1056,
        65535, 65535, 65535, 65535, 1, 103, 309, 481, 538, 391, 65535, 65535, 65535, 65535, 65535, 65535,
        810, 65535, 65535, 65535, 22, 65535, 65535, 404, 65535, 11, 65535, 65535, 65535, 65535, 65535, 81,
        65535, 356, 65535, 26, 65535, 848, 875, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 453, 997,
        65535, 65535, 65535, 65535, 65535, 65535, 393, 624, 65535, 65535, 416, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1045, 65535, 65535, 65535, 65535, 65535, 665, 65535, 65535, 65535, 67, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 945, 787, 714, 251, 148, 715, 65535, 65535, 65535,
        65535, 65535, 82, 65535, 65535, 65535, 167, 65535, 65535, 65535, 65535, 809, 154, 516, 846, 65535,
        980, 65535, 20, 996, 65535, 65535, 65535, 65535, 818, 65535, 65535, 65535, 65535, 65535, 600, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 674, 65535, 65535, 65535, 335, 253, 101,
        150, 345, 1023, 65535, 768, 65535, 406, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 332, 65535,
        65535, 65535, 514, 65535, 172, 65535, 349, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 759, 65535, 65535, 203, 609, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 124, 337, 570, 423, 65535, 659, 65535, 65535, 65535, 65535, 486,
        65535, 904, 65535, 65535, 65535, 65535, 723, 65535, 65535, 65535, 65535, 224, 396, 65535, 65535, 65535,
        65535, 83, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 105, 861, 65535, 112, 435, 639, 339,
        709, 1038, 65535, 65535, 549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 725, 65535, 65535, 65535, 65535, 34, 65535, 65535, 65535, 65535, 1004,
        65535, 65535, 65535, 65535, 565, 634, 65535, 65535, 65535, 65535, 65535, 357, 65535, 65535, 65535, 65535,
        748, 65535, 65535, 65535, 932, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 900, 495, 807, 65535, 280, 65535,
        65535, 991, 65535, 65535, 444, 99, 908, 940, 65535, 65535, 585, 65535, 227, 795, 1024, 65535,
        65535, 65535, 607, 65535, 65535, 65535, 65535, 622, 65535, 65535, 65535, 65535, 65535, 65535, 57, 65535,
        65535, 65535, 65535, 128, 439, 65535, 65535, 65535, 65535, 534, 662, 65535, 65535, 65535, 65535, 65535,
        144, 307, 187, 681, 1018, 65535, 65535, 65535, 65535, 910, 60, 201, 65535, 65535, 65535, 65535,
        65535, 76, 65535, 65535, 254, 24, 836, 65535, 65535, 65535, 65535, 114, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 205, 948, 957, 65535, 14, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 597, 774,
        65535, 65535, 65535, 65535, 440, 984, 65535, 65535, 65535, 65535, 778, 344, 65535, 65535, 65535, 65535,
        924, 65535, 65535, 65535, 118, 65535, 359, 788, 65535, 140, 65535, 65535, 65535, 65535, 720, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 298, 652, 677, 892, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1047, 65535, 65535, 65535, 491, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 522, 65535, 829, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 52, 578, 546, 65535, 65535, 65535,
        65535, 65535, 122, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 42, 336, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 844, 65535, 65535, 65535, 192, 185, 645, 65535, 65535, 724, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 839, 65535,
        65535, 65535, 65535, 111, 403, 85, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 331, 235, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 271, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 615, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 113, 586, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 619, 978, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 738, 65535, 65535, 1011, 65535, 145, 65535, 65535, 65535, 65535, 65535, 214, 413, 1010, 642,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 166, 65535, 65535, 65535, 691, 314,
        65535, 65535, 65535, 65535, 65535, 866, 65535, 65535, 769, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 135, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 919, 65535, 65535, 65535,
        65535, 65535, 355, 65535, 65535, 1041, 1039, 65535, 65535, 65535, 133, 65535, 65535, 155, 450, 1055,
        896, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 898, 65535, 136, 556, 618, 882, 65535,
        65535, 65535, 65535, 390, 65535, 65535, 992, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 165, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 979, 65535,
        65535, 65535, 847, 431, 65535, 65535, 65535, 65535, 65535, 821, 65535, 65535, 65535, 876, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 479, 1048, 65535, 65535, 65535, 65535, 65535, 870, 65535, 65535,
        65535, 65535, 65535, 461, 771, 126, 956, 1013, 65535, 65535, 523, 853, 65535, 65535, 65535, 191,
        65535, 65535, 65535, 65535, 428, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 505,
        823, 65535, 65535, 65535, 65535, 65535, 65535, 488, 65535, 200, 120, 65535, 65535, 65535, 65535, 65535,
        65535, 798, 605, 65535, 65535, 65535, 65535, 333, 65535, 65535, 65535, 65535, 221, 65535, 65535, 65535,
        238, 65535, 816, 65535, 65535, 289, 65535, 536, 65535, 65535, 19, 757, 993, 399, 889, 65535,
        65535, 65535, 65535, 268, 722, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1032, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 30, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 726, 760, 780, 65535, 261, 65535, 686, 65535, 65535, 65535, 65535,
        485, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 196, 65535, 65535, 65535, 175, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 608, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1054, 65535, 581, 65535, 65535, 65535, 468, 65535, 160, 65535,
        65535, 65535, 445, 65535, 65535, 494, 65535, 65535, 65535, 65535, 911, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 397, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 698, 65535, 797, 65535, 65535, 500, 65535, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 671, 65535, 897, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        252, 432, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 789, 65535, 65535,
        811, 65535, 65535, 178, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 371, 410, 717, 741, 65535,
        65535, 65535, 260, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 682, 65535,
        65535, 65535, 78, 65535, 65535, 65535, 65535, 542, 65535, 65535, 65535, 65535, 218, 977, 65535, 65535,
        65535, 909, 65535, 65535, 65535, 65535, 65535, 65535, 931, 65535, 641, 65535, 65535, 873, 65535, 183,
        65535, 65535, 65535, 94, 65535, 65535, 65535, 179, 65535, 487, 65535, 569, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 930, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 710, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 61, 478,
        783, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 835, 824, 65535, 65535, 65535,
        1021, 65535, 668, 65535, 65535, 914, 65535, 358, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 317, 65535, 65535, 65535, 65535, 762, 65535, 927, 65535, 65535, 65535, 859,
        65535, 65535, 65535, 437, 653, 293, 65535, 65535, 633, 65535, 826, 887, 1015, 647, 65535, 65535,
        65535, 65535, 65535, 65535, 434, 813, 1037, 65535, 65535, 501, 65535, 65535, 65535, 65535, 33, 65535,
        65535, 65535, 65535, 65535, 616, 65535, 672, 766, 65535, 65535, 65535, 274, 65535, 401, 971, 527,
        65535, 149, 65535, 433, 65535, 65535, 65535, 637, 65535, 65535, 65535, 989, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 194, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1022, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1046, 65535, 649, 65535,
        838, 65535, 65535, 386, 917, 65535, 65535, 65535, 65535, 65535, 746, 858, 998, 65535, 65535, 96,
        65535, 269, 425, 65535, 65535, 975, 65535, 65535, 65535, 65535, 886, 65535, 109, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1052, 65535, 65535, 65535, 65535, 162, 65535, 39, 65535, 65535, 65535, 65535,
        65535, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 347, 525, 833, 65535, 65535,
        46, 65535, 65535, 65535, 1007, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 216, 65535, 348, 65535, 65535, 65535, 65535, 65535, 530, 65535, 65535, 65535, 65535, 65535,
        573, 576, 850, 901, 65535, 65535, 65535, 916, 65535, 65535, 65535, 65535, 699, 65535, 75, 65535,
        65535, 65535, 65535, 1060, 65535, 65535, 65535, 65535, 159, 65535, 690, 65535, 65535, 65535, 65535, 943,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1027, 65535, 65535, 65535, 65535, 640, 65535,
        295, 65535, 65535, 65535, 511, 1003, 58, 65535, 65535, 972, 65535, 65535, 65535, 65535, 65535, 65535,
        541, 65535, 229, 65535, 65535, 65535, 65535, 65535, 65535, 630, 65535, 65535, 65535, 267, 243, 65535,
        65535, 65535, 65535, 65535, 907, 65535, 65535, 65535, 65535, 65535, 402, 65535, 1025, 65535, 430, 65535,
        65535, 65535, 65535, 531, 65535, 65535, 65535, 506, 65535, 65535, 65535, 65535, 51, 65535, 65535, 727,
        675, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 626, 65535, 65535, 65535,
        246, 965, 65535, 593, 949, 65535, 65535, 598, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        174, 65535, 65535, 65535, 65535, 65535, 584, 65535, 65535, 65535, 65535, 231, 377, 638, 65535, 65535,
        65535, 65535, 740, 287, 65535, 65535, 290, 951, 65535, 65535, 871, 65535, 65535, 305, 65535, 65535,
        65535, 65535, 568, 65535, 340, 655, 263, 65535, 476, 676, 65535, 65535, 825, 65535, 776, 341,
        65535, 65535, 91, 65535, 545, 718, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 186, 840, 65535,
        84, 65535, 65535, 65535, 830, 65535, 817, 65535, 65535, 65535, 65535, 65535, 604, 104, 107, 65535,
        360, 65535, 65535, 65535, 65535, 65535, 539, 660, 375, 913, 65535, 65535, 669, 865, 65535, 65535,
        284, 65535, 65535, 239, 65535, 65535, 65535, 65535, 65535, 65535, 518, 65535, 65535, 678, 65535, 65535,
        65535, 65535, 141, 65535, 961, 65535, 65535, 65535, 65535, 564, 65535, 65535, 65535, 65535, 832, 65535,
        65535, 245, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 590, 28, 65535, 325, 65535,
        65535, 65535, 65535, 147, 65535, 38, 65535, 65535, 376, 6, 65535, 874, 512, 65535, 65535, 65535,
        65535, 115, 65535, 65535, 65535, 705, 65535, 65535, 460, 65535, 65535, 65535, 228, 65535, 65535, 65535,
        65535, 65535, 510, 65535, 915, 65535, 65535, 646, 412, 65535, 65535, 533, 65535, 312, 544, 812,
        65535, 65535, 881, 65535, 65535, 552, 855, 65535, 65535, 65535, 65535, 65535, 65535, 475, 5, 291,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 306, 65535, 65535, 65535, 65535, 65535,
        394, 65535, 213, 65535, 215, 65535, 65535, 65535, 65535, 944, 65535, 65535, 65535, 489, 65535, 65535,
        684, 651, 65535, 65535, 65535, 65535, 554, 734, 65535, 65535, 65535, 849, 65535, 65535, 65535, 65535,
        65535, 65535, 29, 65535, 65535, 65535, 65535, 575, 65535, 65535, 65535, 65535, 65535, 551, 752, 65535,
        65535, 65535, 65535, 65535, 65535, 361, 65535, 65535, 65535, 65535, 292, 65535, 65535, 65535, 767, 65535,
        65535, 63, 65535, 65535, 65535, 65535, 65535, 318, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 350, 744, 138, 169, 198, 862, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 354, 65535, 65535, 580, 65535, 65535, 65535, 65535, 65535, 65535,
        378, 65535, 751, 65535, 65535, 713, 582, 65535, 380, 77, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 894, 65535, 65535, 65535, 65535, 749, 65535, 65535, 65535, 65535, 366, 381,
        65535, 217, 837, 446, 480, 466, 890, 950, 65535, 65535, 117, 65535, 65535, 65535, 712, 704,
        65535, 521, 65535, 65535, 65535, 65535, 131, 65535, 65535, 65535, 1002, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 143, 322, 65535, 611, 65535, 65535, 884, 65535, 65535, 65535, 65535, 68, 65535, 65535,
        65535, 65535, 65535, 65535, 799, 405, 262, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        311, 864, 65535, 65535, 65535, 1035, 65535, 65535, 673, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 438, 65535, 528, 65535, 65535, 277, 88, 65535, 65535, 65535,
        65535, 65535, 65535, 392, 497, 792, 65535, 383, 65535, 395, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 968, 65535, 65535, 65535, 65535, 65535, 65535, 1040, 65535, 65535, 265, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 574, 498, 279, 65535, 65535,
        65535, 65535, 65535, 65535, 424, 65535, 65535, 1016, 65535, 65535, 65535, 65535, 363, 65535, 65535, 65535,
        65535, 1033, 739, 854, 65535, 449, 65535, 65535, 65535, 65535, 65535, 65535, 492, 181, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 557, 851, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1031, 65535, 65535, 65535, 65535, 65535, 65535, 529, 65535, 65535,
        65535, 469, 65535, 65535, 65535, 65535, 125, 65535, 65535, 65535, 65535, 65535, 779, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 629, 18, 65535, 65535, 790, 65535, 959,
        65535, 65535, 999, 65535, 65535, 65535, 65535, 275, 65535, 65535, 146, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 603, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 747, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 93, 65535, 733, 207,
        65535, 65535, 65535, 65535, 65535, 65535, 796, 418, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 820, 65535, 65535, 65535, 65535, 65535, 65535, 558, 756, 65535, 879,
        233, 65535, 65535, 65535, 170, 65535, 65535, 65535, 65535, 65535, 65535, 493, 65535, 65535, 65535, 503,
        65535, 134, 65535, 65535, 883, 65535, 65535, 442, 65535, 535, 782, 65535, 65535, 65535, 65535, 65535,
        856, 65535, 65535, 65535, 65535, 65535, 613, 65535, 65535, 65535, 966, 65535, 308, 592, 754, 65535,
        65535, 65535, 65535, 259, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 594, 65535, 65535, 50, 867, 130, 706, 65535, 65535, 65535, 988, 379, 869, 65535,
        65535, 65535, 65535, 804, 65535, 65535, 171, 843, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 496, 761, 65535, 65535, 55, 65535, 65535, 65535, 65535, 65535, 65535,
        742, 299, 490, 266, 679, 65535, 65535, 151, 343, 65535, 65535, 65535, 65535, 65535, 65535, 168,
        454, 65535, 636, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 939, 65535, 65535, 65535, 225, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 195, 459, 65535, 65535, 65535, 123,
        692, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 74, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 414, 65535, 296, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 707, 65535, 477, 272, 65535,
        656, 12, 587, 644, 65535, 65535, 65535, 285, 65535, 65535, 591, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 623, 1061, 65535, 65535, 483, 588, 65535, 65535, 65535, 65535, 65535,
        753, 65535, 620, 65535, 65535, 952, 65535, 65535, 23, 65535, 65535, 65535, 65535, 65535, 297, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 974, 65535, 65535, 346, 65535, 462, 95, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 711, 65535, 65535, 65535, 65535, 986, 595, 664, 65535, 65535, 65535, 589,
        65535, 65535, 65535, 65535, 877, 819, 182, 895, 65535, 791, 560, 65535, 632, 65535, 65535, 153,
        65535, 65535, 237, 448, 814, 693, 828, 65535, 65535, 315, 596, 969, 65535, 328, 65535, 65535,
        65535, 362, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 680, 65535, 65535, 65535, 65535, 65535, 735,
        1043, 65535, 65535, 625, 65535, 65535, 65535, 65535, 49, 65535, 65535, 571, 65535, 860, 65535, 65535,
    ]
}
