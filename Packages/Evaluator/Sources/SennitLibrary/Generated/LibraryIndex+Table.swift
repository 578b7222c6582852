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
        %bounded-hash
        %bounds->chars
        %bucket-find
        %bucket-without
        %cars
        %cdrs
        %chain?
        %char-set-bounds
        %character-set-predicate
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
        %criterion
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
        %string-trim
        %subset?
        %trim-by
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
        string-criterion
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
        0, 8, 16, 28, 40, 59, 72, 86, 102, 109, 119, 132, 146, 161, 174, 190,
        196, 202, 210, 227, 252, 270, 285, 300, 311, 323, 340, 357, 373, 388, 405, 418,
        429, 442, 453, 467, 478, 496, 507, 522, 536, 549, 564, 579, 594, 605, 620, 632,
        646, 656, 679, 695, 710, 727, 746, 760, 775, 781, 790, 806, 826, 842, 859, 872,
        886, 899, 919, 935, 951, 960, 969, 983, 997, 1016, 1027, 1042, 1055, 1067, 1079, 1086,
        1099, 1109, 1120, 1132, 1149, 1161, 1173, 1183, 1196, 1206, 1216, 1225, 1234, 1243, 1259, 1273,
        1286, 1301, 1316, 1324, 1336, 1346, 1364, 1376, 1388, 1403, 1417, 1431, 1442, 1453, 1463, 1473,
        1489, 1500, 1512, 1524, 1534, 1546, 1565, 1574, 1588, 1602, 1617, 1628, 1639, 1652, 1667, 1677,
        1692, 1702, 1713, 1728, 1745, 1757, 1771, 1783, 1796, 1815, 1836, 1856, 1869, 1885, 1905, 1919,
        1935, 1948, 1965, 1984, 1998, 2017, 2032, 2048, 2064, 2081, 2094, 2108, 2125, 2149, 2168, 2186,
        2207, 2220, 2242, 2264, 2282, 2304, 2315, 2323, 2338, 2350, 2355, 2367, 2379, 2395, 2410, 2422,
        2432, 2442, 2451, 2463, 2476, 2486, 2502, 2521, 2539, 2557, 2572, 2587, 2597, 2609, 2619, 2633,
        2650, 2663, 2676, 2691, 2704, 2714, 2730, 2741, 2753, 2762, 2775, 2786, 2801, 2815, 2828, 2837,
        2846, 2858, 2872, 2886, 2902, 2913, 2926, 2928, 2930, 2932, 2934, 2936, 2939, 2943, 2946, 2948,
        2951, 2953, 2956, 2960, 2963, 2976, 2980, 2998, 3010, 3015, 3030, 3041, 3052, 3065, 3082, 3088,
        3095, 3099, 3112, 3119, 3131, 3147, 3158, 3173, 3179, 3190, 3205, 3213, 3230, 3243, 3248, 3254,
        3259, 3264, 3270, 3275, 3288, 3298, 3308, 3323, 3339, 3356, 3374, 3397, 3415, 3432, 3446, 3455,
        3464, 3469, 3480, 3493, 3505, 3519, 3533, 3545, 3558, 3575, 3586, 3598, 3611, 3623, 3635, 3648,
        3661, 3676, 3688, 3701, 3711, 3720, 3726, 3737, 3755, 3771, 3789, 3807, 3819, 3826, 3833, 3839,
        3846, 3853, 3859, 3864, 3878, 3885, 3892, 3898, 3905, 3912, 3918, 3923, 3936, 3967, 3991, 4007,
        4028, 4051, 4068, 4090, 4114, 4135, 4150, 4169, 4185, 4215, 4233, 4250, 4262, 4273, 4281, 4298,
        4302, 4310, 4317, 4324, 4330, 4337, 4344, 4350, 4355, 4362, 4369, 4375, 4382, 4389, 4395, 4400,
        4404, 4412, 4426, 4443, 4457, 4473, 4488, 4504, 4517, 4534, 4543, 4557, 4574, 4587, 4598, 4608,
        4618, 4629, 4639, 4653, 4667, 4689, 4699, 4716, 4730, 4742, 4756, 4771, 4786, 4798, 4815, 4832,
        4840, 4847, 4854, 4862, 4869, 4875, 4891, 4910, 4927, 4934, 4944, 4959, 4976, 4994, 5005, 5023,
        5036, 5048, 5070, 5100, 5116, 5141, 5162, 5182, 5212, 5233, 5264, 5276, 5295, 5312, 5321, 5333,
        5348, 5353, 5359, 5380, 5389, 5399, 5403, 5409, 5431, 5450, 5464, 5481, 5500, 5514, 5534, 5549,
        5573, 5589, 5602, 5609, 5626, 5644, 5656, 5668, 5680, 5692, 5710, 5718, 5734, 5738, 5751, 5756,
        5767, 5778, 5791, 5798, 5813, 5828, 5842, 5858, 5879, 5891, 5902, 5914, 5918, 5925, 5930, 5936,
        5959, 5980, 5994, 5999, 6005, 6011, 6026, 6032, 6047, 6066, 6081, 6088, 6093, 6103, 6107, 6112,
        6121, 6136, 6158, 6171, 6189, 6198, 6209, 6222, 6233, 6255, 6262, 6269, 6275, 6287, 6300, 6310,
        6317, 6328, 6333, 6343, 6351, 6365, 6371, 6386, 6402, 6409, 6427, 6432, 6442, 6453, 6462, 6468,
        6472, 6488, 6513, 6539, 6561, 6579, 6596, 6604, 6619, 6634, 6647, 6665, 6678, 6692, 6707, 6726,
        6745, 6763, 6778, 6794, 6809, 6824, 6837, 6850, 6867, 6882, 6903, 6926, 6939, 6951, 6969, 6987,
        6999, 7011, 7031, 7046, 7062, 7077, 7089, 7102, 7117, 7131, 7146, 7169, 7184, 7196, 7207, 7217,
        7227, 7238, 7248, 7257, 7269, 7282, 7292, 7305, 7314, 7324, 7336, 7349, 7363, 7374, 7391, 7403,
        7413, 7428, 7436, 7451, 7460, 7470, 7487, 7499, 7513, 7528, 7537, 7561, 7571, 7576, 7595, 7608,
        7626, 7642, 7660, 7678, 7690, 7706, 7716, 7727, 7744, 7749, 7759, 7763, 7770, 7783, 7788, 7799,
        7809, 7822, 7835, 7845, 7871, 7886, 7896, 7907, 7918, 7927, 7936, 7946, 7959, 7973, 7983, 7989,
        7995, 8011, 8026, 8040, 8050, 8055, 8059, 8071, 8094, 8110, 8128, 8139, 8148, 8155, 8161, 8171,
        8187, 8204, 8217, 8233, 8257, 8272, 8290, 8307, 8326, 8348, 8368, 8392, 8410, 8420, 8441, 8462,
        8477, 8499, 8510, 8523, 8541, 8562, 8586, 8608, 8625, 8642, 8654, 8666, 8685, 8710, 8722, 8745,
        8749, 8760, 8764, 8771, 8776, 8781, 8789, 8793, 8800, 8805, 8815, 8823, 8829, 8833, 8843, 8854,
        8860, 8875, 8887, 8895, 8905, 8910, 8933, 8957, 8967, 8989, 9005, 9023, 9046, 9063, 9082, 9098,
        9113, 9130, 9146, 9157, 9177, 9195, 9208, 9218, 9234, 9248, 9254, 9267, 9287, 9306, 9324, 9334,
        9344, 9354, 9362, 9380, 9386, 9396, 9407, 9421, 9432, 9446, 9459, 9474, 9486, 9500, 9513, 9522,
        9538, 9552, 9561, 9570, 9575, 9581, 9599, 9608, 9622, 9642, 9659, 9677, 9691, 9704, 9714, 9726,
        9731, 9747, 9768, 9778, 9794, 9806, 9822, 9839, 9854, 9869, 9884, 9899, 9909, 9921, 9929, 9945,
        9955, 9965, 9971, 9993, 10011, 10027, 10048, 10055, 10068, 10075, 10087, 10101, 10113, 10129, 10144, 10157,
        10169, 10182, 10201, 10220, 10241, 10263, 10289, 10317, 10331, 10346, 10362, 10374, 10389, 10406, 10421, 10436,
        10455, 10469, 10487, 10499, 10512, 10520, 10530, 10537, 10549, 10567, 10580, 10595, 10611, 10626, 10639, 10653,
        10668, 10681, 10694, 10708, 10722, 10738, 10755, 10771, 10785, 10793, 10806, 10827, 10848, 10855, 10861, 10871,
        10889, 10900, 10915, 10927, 10939, 10956, 10960, 10970, 10981, 10990, 11004, 11013, 11023, 11034, 11049, 11064,
        11078, 11101, 11112, 11123, 11144, 11155, 11164, 11173, 11186, 11203, 11211, 11222, 11236, 11247, 11259, 11270,
        11279, 11290, 11300, 11308, 11315, 11321, 11327, 11334, 11340, 11345, 11353, 11365, 11377, 11390, 11394, 11400,
        11413, 11419, 11435, 11440, 11456, 11461, 11473, 11485, 11499, 11508, 11513, 11520, 11527, 11540, 11553, 11568,
        11583, 11596, 11611, 11625, 11640, 11653, 11665, 11677, 11690, 11702, 11718, 11730, 11743, 11760, 11776, 11792,
        11808, 11820, 11833, 11845, 11859, 11870, 11891, 11912, 11934, 11956, 11969, 11985, 12002, 12017, 12028, 12043,
        12065, 12078, 12093, 12109, 12126, 12138, 12155, 12173, 12187, 12197, 12206, 12215, 12225, 12234, 12242, 12252,
        12268, 12278, 12293, 12307, 12319, 12328, 12336, 12350, 12364, 12369, 12380, 12391, 12395, 12407, 12422, 12431,
        12443, 12453, 12459, 12471, 12482, 12488, 12502, 12511, 12526, 12535, 12553, 12572, 12582, 12594, 12604, 12613,
        12623, 12632, 12644, 12653, 12668, 12677, 12684, 12697, 12710, 12722, 12732, 12739, 12746, 12753, 12760, 12767,
        12778, 12789, 12802, 12813, 12820, 12827, 12840, 12853, 12868, 12884, 12895, 12909, 12934, 12955, 12974, 12986,
        12999, 13015, 13043, 13057, 13070, 13089, 13101, 13119, 13135, 13148, 13167, 13181, 13192, 13205, 13222, 13233,
        13252, 13267, 13287, 13301, 13317, 13328, 13340, 13358, 13370, 13385, 13399, 13419, 13427, 13435, 13450, 13461,
        13474, 13487, 13495, 13518, 13532, 13553, 13573, 13595, 13611, 13627, 13639, 13660, 13676, 13684, 13699, 13705,
        13722, 13733, 13744, 13757, 13770, 13783, 13800, 13809, 13826, 13832, 13838, 13844, 13848,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x22fd008f, 0x22fd0127, 0x22fd012f, 0x22fd0171, 0x22fd0186, 0x22fd0021, 0x22fd0170, 0x22fd018a,
        0x222d0001, 0x22fd001f, 0x22fd0176, 0x22fd0043, 0x22fd0161, 0x22fd0095, 0x22fd0096, 0x222e0001,
        0x222e0002, 0x22fd0125, 0x22fd016e, 0x224b0000, 0x22fd016d, 0x22fd0093, 0x22fd0091, 0x22fd009a,
        0x22fd0124, 0x22fd00a5, 0x22fd01cb, 0x22fd0023, 0x22fd020b, 0x22430001, 0x22fd0151, 0x22fd0202,
        0x22fd0094, 0x22fd01f7, 0x22fd0028, 0x22fd0027, 0x22fd0029, 0x22fd0026, 0x22480000, 0x22fd01c0,
        0x22fd0218, 0x22fd01c9, 0x22fd01c7, 0x22fd0090, 0x22fd01c6, 0x22fd0020, 0x22fd0187, 0x22fd0160,
        0x22fd0092, 0x22fd015f, 0x22fd0153, 0x22fd015d, 0x22fd015e, 0x22fd015b, 0x22fd015a, 0x22fd015c,
        0x22fd01c2, 0x22450000, 0x22450006, 0x22450005, 0x22450004, 0x22450001, 0x22450002, 0x22450008,
        0x22450003, 0x22450007, 0x22fd0123, 0x22fd0024, 0x22fd0128, 0x22fd0129, 0x223f0002, 0x223f0003,
        0x22fd00f2, 0x223f0000, 0x22fd00f1, 0x22fd00f3, 0x22fd00f0, 0x223f0001, 0x22fd0135, 0x22fd01f2,
        0x222e0000, 0x22fd0122, 0x22fd010f, 0x22430000, 0x22fd009d, 0x22fd009c, 0x22fd0097, 0x22fd00a2,
        0x22fd00a0, 0x22fd00a6, 0x22fd009b, 0x22fd0098, 0x22fd0099, 0x22fd009f, 0x22fd009e, 0x22fd008d,
        0x22fd008e, 0x224a0000, 0x222d0000, 0x22fd01f4, 0x22fd01f3, 0x22fd0179, 0x22480001, 0x2245000d,
        0x2245000c, 0x22fd0182, 0x22450009, 0x22fd00a3, 0x22fd00a1, 0x22fd0183, 0x2245000a, 0x22fd0181,
        0x22fd017f, 0x2245000b, 0x22fd0180, 0x22fd002a, 0x224a0004, 0x22fd0110, 0x224a0005, 0x22fd017d,
        0x22fd016c, 0x22fd0190, 0x22fd0195, 0x22fd0196, 0x22fd0193, 0x22fd018e, 0x22fd017a, 0x22fd017c,
        0x22fd018b, 0x22fd018d, 0x22fd0194, 0x22fd018f, 0x22fd017b, 0x224a0003, 0x224a0001, 0x224a0002,
        0x22fd0174, 0x22fd0192, 0x22fd0165, 0x22fd0155, 0x22fd0157, 0x22fd0164, 0x22fd0197, 0x22fd0154,
        0x22fd0168, 0x22fd0159, 0x22fd0163, 0x22fd0169, 0x22fd0175, 0x22fd0172, 0x22fd016a, 0x22fd0156,
        0x22fd0152, 0x22fd0162, 0x22fd0158, 0x22fd0166, 0x22fd0167, 0x22fd016b, 0x22fd0198, 0x22fd0199,
        0x22fd0188, 0x222f0001, 0x222f0000, 0x22fd0025, 0x22fd00a4, 0x22fd0189, 0x22fd01f1, 0x22fd0185,
        0x22fd002b, 0x22470000, 0x22470004, 0x22470007, 0x22470006, 0x22470002, 0x22470005, 0x22fd01c1,
        0x22fd01cc, 0x22fd01e7, 0x22470003, 0x22470001, 0x22fd0184, 0x2247000d, 0x2247000c, 0x2247000b,
        0x2247000a, 0x22fd01ca, 0x22fd01c8, 0x22470009, 0x22fd01e6, 0x22fd01c3, 0x22fd01c5, 0x22470008,
        0x22fd01cd, 0x22fd01c4, 0x22fd01ce, 0x22fd0134, 0x22fd0217, 0x22fd01f8, 0x22fd01f6, 0x22300000,
        0x22fd01f5, 0x22fd0111, 0x22fd017e, 0x22fd016f, 0x22fd018c, 0x224b0001, 0x22fd0126, 0x22fd0203,
        0x22fd0022, 0x22fd0173, 0x22fd0219, 0x22fd0177, 0x22fd0191, 0x22fd0178, 0x01050001, 0x01050000,
        0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041, 0x1bfd003f, 0x01040000, 0x1bfd003e,
        0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x223e0006, 0x01050004, 0x22fd00c6, 0x22fd00c5,
        0x0b230009, 0x1cfd00a9, 0x12fd010c, 0x12fd010d, 0x12fd010e, 0x1632000d, 0x0c240005, 0x22fd00d0,
        0x12fd0114, 0x10fd000b, 0x010c0004, 0x19fd006c, 0x22fd0068, 0x12fd0140, 0x12270006, 0x01fe0000,
        0x22fd0052, 0x22fd0063, 0x1efd0054, 0x10250004, 0x11260002, 0x0b230008, 0x01fd0133, 0x010d0002,
        0x010d0003, 0x15310001, 0x0b23000a, 0x01160004, 0x10250005, 0x10fd000e, 0x10fd000f, 0x10fd0011,
        0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016, 0x10fd0015, 0x10fd0012, 0x10fd0008, 0x10fd000a,
        0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001, 0x10fd0003, 0x10fd0004, 0x10fd0000, 0x10fd001c,
        0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001, 0x10fd0002, 0x10250000, 0x10fd0005, 0x10fd0006,
        0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005, 0x010e0004, 0x12fd010b, 0x01130002, 0x01130006,
        0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a,
        0x021a000b, 0x021a0001, 0x010b0005, 0x22490001, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e,
        0x021a000f, 0x021a0003, 0x010b0006, 0x22fd00cd, 0x01fe0003, 0x22fe0005, 0x22fd0051, 0x07fd0146,
        0x00fd014c, 0x15fd005b, 0x07fd0147, 0x00fd014a, 0x22fd0050, 0x01fd0145, 0x22fd014e, 0x22fd0064,
        0x19fd0070, 0x15fd005a, 0x01fe0002, 0x22fd00c4, 0x22fe0006, 0x01fe0004, 0x11260009, 0x010b0001,
        0x12fd0100, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007,
        0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002,
        0x01080001, 0x22330001, 0x16320007, 0x16320005, 0x16320006, 0x16320008, 0x16320003, 0x16320002,
        0x16320004, 0x16320001, 0x01100001, 0x031b0005, 0x1bfd0036, 0x031b0003, 0x031b0001, 0x031b0000,
        0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x134d0004, 0x1bfd0035, 0x031b0009, 0x031b0006,
        0x01180002, 0x20fd019e, 0x22490005, 0x134d0005, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006,
        0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x22330004, 0x22fd00bd, 0x1632000e,
        0x22340004, 0x22fd0065, 0x12fd00f7, 0x01160008, 0x01160009, 0x01160007, 0x134d0007, 0x061e0000,
        0x22fd004f, 0x1bfd003c, 0x1b420002, 0x1bfd003d, 0x1b420004, 0x1b420006, 0x1b420005, 0x1b420003,
        0x1bfd003b, 0x1b420001, 0x1b420000, 0x22410001, 0x22fd00ca, 0x01030001, 0x12270007, 0x11260000,
        0x010b0000, 0x12270000, 0x222a0006, 0x10fd0009, 0x19fd006d, 0x0b230006, 0x12fd0116, 0x222a0000,
        0x01ff0002, 0x15310004, 0x222a0001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002, 0x114c0000,
        0x222a0005, 0x1b420007, 0x12fd013e, 0x193a0004, 0x12fd013f, 0x071f0005, 0x19fd006f, 0x01070003,
        0x031b000d, 0x193a0002, 0x09210003, 0x11260005, 0x1efd0053, 0x12fd00f8, 0x12fd0143, 0x12fd0102,
        0x12fd0119, 0x01fd0047, 0x12fd00fd, 0x06fd004b, 0x22fd00c8, 0x22fd00ce, 0x18380008, 0x214e0001,
        0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001, 0x01020000, 0x01020003,
        0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c, 0x12fd0115, 0x10fd000c, 0x01070000, 0x00010001,
        0x01090000, 0x01030005, 0x01030006, 0x06fd004a, 0x222a000b, 0x0b230003, 0x01090001, 0x01150000,
        0x1531000e, 0x15310010, 0x15310006, 0x15310011, 0x1531000c, 0x1531000b, 0x15310008, 0x15310005,
        0x1531000f, 0x15310002, 0x1531000d, 0x12fd00fa, 0x01020005, 0x071f0004, 0x193a0001, 0x12fd0136,
        0x12fd0141, 0x12fd0112, 0x12fd0113, 0x0b230000, 0x10fd000d, 0x01080000, 0x01060006, 0x01060007,
        0x01060008, 0x01190005, 0x12fd0139, 0x12fd013a, 0x12fd013b, 0x01fd0131, 0x04fd0049, 0x01050006,
        0x00000001, 0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x222a000a, 0x1cfd00a7, 0x1cfd0081,
        0x1cfd00ae, 0x1cfd0074, 0x1cfd00aa, 0x1cfd0080, 0x1cfd0073, 0x1cfd00b1, 0x1cfd00b2, 0x1cfd008a,
        0x1cfd0082, 0x1c440002, 0x1cfd0078, 0x1cfd0075, 0x1cfd007d, 0x1cfd0072, 0x1cfd007c, 0x1cfd007b,
        0x1cfd00b3, 0x1cfd0089, 0x1cfd00ad, 0x1cfd0076, 0x1cfd0079, 0x1cfd007a, 0x1cfd007f, 0x1cfd00b6,
        0x1cfd00ab, 0x1cfd00ac, 0x1cfd007e, 0x1cfd00b0, 0x1cfd00b7, 0x1cfd00af, 0x1c440001, 0x1cfd00a8,
        0x1cfd0088, 0x1cfd00b4, 0x1cfd00b5, 0x1cfd0077, 0x1cfd008b, 0x1cfd0086, 0x1cfd0084, 0x1cfd0083,
        0x1cfd0087, 0x1cfd0085, 0x1c440000, 0x22fd00bc, 0x22fd00bb, 0x223e0008, 0x223e0003, 0x1afd00e5,
        0x223e0005, 0x22fd00be, 0x1afd00e4, 0x1afd00dc, 0x1afd00e3, 0x1afd00e2, 0x223e0004, 0x0c240003,
        0x22330002, 0x01070001, 0x00010000, 0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x01100002,
        0x10250006, 0x01030004, 0x0f400000, 0x11260007, 0x12270001, 0x0a220001, 0x1ffd00ea, 0x1ffd00ee,
        0x1ffd00ed, 0x1ffd00ef, 0x1ffd00ec, 0x1ffd00eb, 0x1ffd00e8, 0x1ffd00e6, 0x1ffd00e9, 0x22fd00cc,
        0x12270005, 0x12270004, 0x01050007, 0x010c0003, 0x11260008, 0x010c0001, 0x10fd0018, 0x1dfd01d1,
        0x01110009, 0x01120006, 0x010c0008, 0x12fd01ea, 0x19fd006e, 0x12270002, 0x12fd0117, 0x12fd01e9,
        0x010c0007, 0x12270003, 0x12fd01f9, 0x12fd01e8, 0x12fd0144, 0x010c0006, 0x12fd00f9, 0x010c0000,
        0x17360004, 0x17360006, 0x17360005, 0x17360007, 0x0efd0057, 0x0b230004, 0x12fd011c, 0x12fd0121,
        0x12fd011f, 0x12fd011e, 0x12fd011d, 0x12fd0120, 0x12fd011a, 0x12fd011b, 0x0c240004, 0x01130001,
        0x222a000c, 0x16320000, 0x1bfd002c, 0x1bfd002d, 0x193a0003, 0x222c0001, 0x22410000, 0x1bfd002e,
        0x1bfd0030, 0x1bfd002f, 0x1cfd008c, 0x222c0000, 0x010c0002, 0x1bfd0032, 0x1bfd0031, 0x01fd0048,
        0x222a0007, 0x0c240001, 0x041d0001, 0x214e0000, 0x222b0003, 0x222b0001, 0x222b0002, 0x222b0000,
        0x0c240000, 0x22490000, 0x01110001, 0x193a0006, 0x193a0009, 0x01120001, 0x1bfd0033, 0x01fd0130,
        0x22fd0066, 0x01040005, 0x01fd0132, 0x010d0000, 0x010d0001, 0x15370000, 0x01040006, 0x01060002,
        0x0b230002, 0x0103000a, 0x01190002, 0x12fd00fe, 0x010e0003, 0x12fd00f5, 0x12fd00f6, 0x010b0004,
        0x010a0000, 0x1bfd003a, 0x01030000, 0x01070002, 0x0103000b, 0x071f0001, 0x071f0003, 0x193a0000,
        0x01170003, 0x071f0000, 0x01170000, 0x01170004, 0x071f0002, 0x01170001, 0x22fd0062, 0x22340001,
        0x22340002, 0x22340003, 0x16320010, 0x22340000, 0x01160006, 0x01160002, 0x12fd012c, 0x12fd012d,
        0x12fd012e, 0x010b0003, 0x15fd005f, 0x222a0008, 0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd0138,
        0x01180001, 0x01180006, 0x16fd0061, 0x01160000, 0x01030009, 0x01140000, 0x18380005, 0x18380002,
        0x18380003, 0x18380007, 0x18380004, 0x18fd014d, 0x18380000, 0x18380006, 0x18380001, 0x222c0003,
        0x222c0002, 0x041d0000, 0x01060000, 0x15fd005e, 0x01fd0045, 0x01fd0046, 0x223e0007, 0x22330003,
        0x214e0003, 0x214e0004, 0x214e0005, 0x214e0002, 0x11260004, 0x01030003, 0x01080004, 0x08200000,
        0x01180008, 0x17360008, 0x01180000, 0x223e0002, 0x01020004, 0x19fd006a, 0x19fd0069, 0x22fd00c1,
        0x223e0000, 0x223e0001, 0x22fd00ba, 0x01180003, 0x01180004, 0x01180005, 0x22fd0150, 0x0c240002,
        0x193a0008, 0x01030002, 0x22fd00b9, 0x16320009, 0x22fd00c9, 0x22fd00cb, 0x12fd013c, 0x12fd013d,
        0x20fd019a, 0x20fd019c, 0x2249000d, 0x2249000b, 0x22490009, 0x20fd01a9, 0x22490004, 0x20fd01a8,
        0x2249000a, 0x20fd01a7, 0x20fd01a3, 0x22490003, 0x20fd01a4, 0x20fd01a6, 0x20fd01a5, 0x20fd01a2,
        0x20fd019f, 0x20fd01a0, 0x22490008, 0x22490002, 0x20fd01ab, 0x22490007, 0x20fd01ac, 0x20fd01ad,
        0x20fd01a1, 0x2249000c, 0x22490006, 0x20fd01aa, 0x20fd019b, 0x01060001, 0x12fd0137, 0x193a0005,
        0x22fd00cf, 0x1afd00da, 0x1afd00d9, 0x1afd00d8, 0x1afd00d4, 0x1afd00d6, 0x1afd00d7, 0x1afd00d5,
        0x1afd00db, 0x17360009, 0x1afd00e0, 0x22fd00d2, 0x1afd00df, 0x1afd00de, 0x1afd00dd, 0x1afd00e1,
        0x010c0005, 0x222a000d, 0x14fd0216, 0x14fd0215, 0x22fd004c, 0x01080003, 0x22fd0058, 0x22fd00b8,
        0x22fd00d1, 0x1632000a, 0x22fd00c3, 0x22fd00d3, 0x22fd00c7, 0x1dfd01cf, 0x1dfd01e5, 0x1dfd01d5,
        0x1dfd01dc, 0x1dfd01d2, 0x1dfd01e4, 0x1dfd01db, 0x1dfd01d7, 0x1dfd01d8, 0x1dfd01be, 0x1dfd01b6,
        0x1dfd01d4, 0x1d460002, 0x1dfd01dd, 0x193a0007, 0x1dfd01e1, 0x1dfd01da, 0x1dfd01e0, 0x1dfd01df,
        0x1dfd01bd, 0x1dfd01de, 0x1dfd01d3, 0x1dfd01e3, 0x1dfd01e2, 0x1dfd01d6, 0x1dfd01d9, 0x1d460001,
        0x1dfd01d0, 0x1dfd01bc, 0x1dfd01bf, 0x1dfd01ba, 0x1dfd01b8, 0x1dfd01b7, 0x1dfd01bb, 0x1dfd01b9,
        0x1d460000, 0x12fd00fc, 0x18390001, 0x18390002, 0x18390000, 0x0b230005, 0x12fd00fb, 0x22fd00c2,
        0x15310013, 0x1632000c, 0x12fd01fa, 0x114c0001, 0x12fd010a, 0x15310000, 0x22330000, 0x22350000,
        0x12fd0103, 0x0b23000b, 0x01050005, 0x01110002, 0x1ffd00e7, 0x01110008, 0x010a0001, 0x010f0003,
        0x01130008, 0x0111000a, 0x01110007, 0x1bfd0038, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004,
        0x031c0002, 0x13280002, 0x01110006, 0x13fd01fd, 0x13fd01fc, 0x031c0006, 0x031c0007, 0x01fd01b1,
        0x1bfd0037, 0x13fd01fe, 0x13280005, 0x01110003, 0x01fd01b0, 0x134d0001, 0x134d0000, 0x134d0003,
        0x134d0002, 0x13280000, 0x13280008, 0x13280009, 0x13280003, 0x01110004, 0x13280007, 0x13280001,
        0x13280006, 0x13280004, 0x13fd01b2, 0x134d0006, 0x13fd01ff, 0x13fd0200, 0x13fd0201, 0x031c0005,
        0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x01110005, 0x2249000e,
        0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039, 0x010f0001, 0x010f0000, 0x11260006, 0x1126000a,
        0x12fd0142, 0x12fd0101, 0x12fd0118, 0x0b230007, 0x15310007, 0x1531000a, 0x15fd0060, 0x15310009,
        0x15fd0059, 0x15310003, 0x17360000, 0x17360002, 0x12fd00ff, 0x01160003, 0x22fe0007, 0x22fd00c0,
        0x01080002, 0x01060003, 0x01060004, 0x01060005, 0x11260001, 0x01180007, 0x173c0000, 0x173c0004,
        0x173c0003, 0x173c0002, 0x173c0001, 0x11260003, 0x222a0009, 0x12fd012a, 0x12fd012b, 0x17360001,
        0x17360003, 0x22fd004d, 0x12fd0105, 0x12fd0106, 0x12fd0107, 0x12fd0108, 0x12fd0109, 0x1a3d0001,
        0x1a3d0000, 0x01130007, 0x20fd019d, 0x01fe0001, 0x01120002, 0x10fd001a, 0x01120005, 0x0111000b,
        0x14290002, 0x14fd0208, 0x01120008, 0x14fd020f, 0x14fd0207, 0x14fd020e, 0x01120007, 0x14fd0213,
        0x14fd0214, 0x14fd01ed, 0x14fd0210, 0x14fd0209, 0x14fd01ee, 0x14fd01b4, 0x14fd0212, 0x01fd01af,
        0x14fd01b5, 0x14fd0204, 0x01120003, 0x01fd01ae, 0x14fd01ec, 0x14fd020a, 0x01120004, 0x14290003,
        0x14290004, 0x14fd020d, 0x14fd01ef, 0x14fd01f0, 0x14290001, 0x14fd0205, 0x14fd0206, 0x14fd01fb,
        0x14fd01eb, 0x14fd01b3, 0x14fd020c, 0x14fd0211, 0x01120000, 0x1632000b, 0x193b0000, 0x193b0001,
        0x193b0002, 0x22fd004e, 0x01fd0044, 0x222a0002, 0x07fd0148, 0x07fd0149, 0x00fd014b, 0x222a0003,
        0x15fd005c, 0x222a0004, 0x15fd005d, 0x22fd00bf, 0x22fd0067, 0x1632000f, 0x09210000, 0x01190004,
        0x01190000, 0x19fd006b, 0x09210002, 0x09210001, 0x01190001, 0x22fd014f, 0x01190003, 0x22fd0071,
        0x12fd00f4, 0x15310012, 0x01030008, 0x12fd0104,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        691, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 275, 335, 65535, 65535, 65535, 65535, 65535, 339,
        65535, 65535, 193, 889, 325, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1047, 65535, 109, 65535, 65535, 47, 262, 283, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 928,
        65535, 1013, 65535, 65535, 65535, 65535, 387, 65535, 65535, 65535, 521, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 124, 65535, 65535, 65535, 65535, 423, 65535, 65535, 65535, 65535, 65535, 65535, 774, 65535,
        209, 379, 65535, 18, 903, 65535, 547, 65535, 969, 571, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 142, 65535, 65535, 65535, 65535, 105, 587, 29, 65535, 551, 65535, 65535, 65535, 73, 65535,
        65535, 65535, 369, 65535, 65535, 65535, 315, 0, 65535, 65535, 725, 557, 288, 155, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 101, 882, 65535, 65535, 196, 1006, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 211, 647, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 40, 785, 987, 263, 65535, 65535, 65535, 377, 544, 65535, 65535, 65535, 506,
        583, 65535, 65535, 65535, 712, 1025, 65535, 65535, 754, 65535, 65535, 741, 65535, 65535, 269, 65535,
        65535, 530, 227, 884, 65535, 65535, 65535, 65535, 667, 65535, 65535, 65535, 65535, 65535, 306, 65535,
        740, 65535, 65535, 65535, 59, 14, 1010, 65535, 65535, 179, 65535, 65535, 988, 65535, 65535, 239,
        308, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 39, 65535, 65535, 65535,
        65535, 65535, 65535, 394, 671, 576, 65535, 65535, 65535, 65535, 65535, 65535, 431, 65535, 65535, 65535,
        65535, 65535, 933, 65535, 65535, 291, 65535, 967, 65535, 65535, 48, 65535, 65535, 65535, 44, 65535,
        65535, 65535, 65535, 65535, 65535, 237, 65535, 65535, 65535, 65535, 65535, 788, 1035, 65535, 65535, 65535,
        65535, 65535, 183, 65535, 214, 65535, 616, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 83,
        135, 897, 65535, 513, 419, 65535, 65535, 65535, 65535, 65535, 65535, 536, 65535, 65535, 614, 65535,
        65535, 260, 625, 965, 65535, 65535, 65535, 65535, 65535, 191, 461, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 430, 65535, 65535, 9, 213, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 475,
        65535, 65535, 241, 65535, 65535, 145, 654, 65535, 65535, 65535, 670, 65535, 65535, 65535, 65535, 789,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 605, 65535, 245, 65535, 65535, 375, 65535, 65535, 65535,
        65535, 65535, 861, 286, 972, 405, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        606, 65535, 65535, 65535, 65535, 65535, 65535, 849, 65535, 65535, 65535, 65535, 65535, 82, 65535, 65535,
        65535, 412, 938, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 75, 65535, 65535, 65535,
        65535, 23, 65535, 215, 65535, 603, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 392,
        65535, 65535, 65535, 65535, 65, 910, 65535, 65535, 65535, 1062, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 1041, 1064, 65535, 65535, 1056, 328, 65535, 65535, 65535, 65535, 65535,
        65535, 249, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 122, 455, 140, 618, 255,
        528, 981, 65535, 65535, 65535, 65535, 65535, 65535, 374, 1019, 986, 65535, 433, 923, 65535, 65535,
        65535, 699, 65535, 769, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 610, 65535, 65535, 926,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 524, 65535, 307, 65535, 65535, 459,
        65535, 65535, 768, 451, 807, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 287, 65535,
        65535, 940, 65535, 372, 65535, 65535, 65535, 652, 65535, 732, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 130, 65535, 62, 65535, 65535, 65535, 65535, 65535, 119, 65535, 65535, 65535, 65535, 65535, 65535,
        512, 975, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 476, 65535, 334, 65535, 65535, 65535,
        65535, 65535, 65535, 231, 65535, 477, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 51, 65535, 65535, 65535, 65535, 917, 65535, 65535, 65535, 65535, 486, 942, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1017, 65535, 65535, 65535, 65535, 65535, 1049, 65535,
        65535, 65535, 65535, 65535, 810, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 89, 621, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 552,
        65535, 65535, 65535, 65535, 65535, 809, 167, 65535, 65535, 92, 56, 65535, 65535, 798, 65535, 180,
        65535, 65535, 65535, 65535, 69, 326, 65535, 65535, 65535, 65535, 65535, 347, 65535, 65535, 65535, 65535,
        65535, 103, 65535, 65535, 632, 65535, 65535, 65535, 65535, 806, 65535, 65535, 65535, 65535, 65535, 779,
        65535, 941, 261, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 835, 65535, 65535, 65535, 65535, 65535,
        72, 639, 65535, 65535, 65535, 65535, 65535, 541, 1063, 566, 425, 946, 65535, 65535, 65535, 65535,
        65535, 934, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 759,
        65535, 707, 1054, 65535, 65535, 65535, 734, 65535, 65535, 65535, 65535, 856, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 57, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 705, 65535, 65535, 65535,
        65535, 331, 65535, 206, 65535, 111, 990, 440, 554, 34, 867, 65535, 65535, 65535, 65535, 65535,
        65535, 132, 65535, 100, 247, 65535, 65535, 217, 329, 65535, 65535, 390, 65535, 943, 65535, 65535,
        1039, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1000, 160,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 735, 65535, 65535, 65535,
        1014, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 762, 65535, 332, 228, 65535, 65535, 65535, 65535,
        65535, 65535, 805, 65535, 65535, 113, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 720, 281,
        252, 1058, 65535, 65535, 776, 68, 65535, 749, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 389,
        424, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 581, 831, 65535, 65535,
        65535, 293, 65535, 65535, 65535, 1022, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 797, 469,
        992, 65535, 65535, 65535, 65535, 1011, 65535, 65535, 65535, 812, 65535, 519, 65535, 65535, 968, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 959, 960, 393, 65535, 65535, 65535, 38, 65535, 65535, 65535,
        517, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 658, 65535, 225, 65535, 65535, 846,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 687, 253, 65535, 65535, 65535, 1034, 65535,
        65535, 65535, 65535, 65535, 781, 65535, 65535, 65535, 674, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 17, 925, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 90, 65535,
        65535, 216, 65535, 511, 65535, 246, 456, 65535, 65535, 65535, 65535, 65535, 747, 65535, 65535, 65535,
        27, 952, 65535, 65535, 403, 1055, 65535, 65535, 224, 65535, 876, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 358, 474, 804, 963, 65535, 65535, 1024, 65535, 65535, 947, 488,
        662, 65535, 65535, 65535, 838, 565, 65535, 65535, 65535, 661, 200, 845, 65535, 370, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 911, 65535, 65535, 467, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 462, 567, 706, 65535, 65535, 65535, 35, 65535, 65535, 65535, 65535, 65535, 65535, 356,
        357, 65535, 65535, 95, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 958, 65535, 65535, 65535, 65535, 65535, 202, 895, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        318, 65535, 65535, 43, 700, 65535, 65535, 65535, 65535, 689, 65535, 65535, 65535, 65535, 65535, 65535,
        1067, 65535, 767, 65535, 65535, 995, 65535, 305, 65535, 278, 65535, 65535, 65535, 65535, 563, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 324, 65535, 65535, 723, 978, 65535, 65535, 65535, 65535, 65535,
        631, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 692, 777, 892, 65535,
        65535, 65535, 635, 65535, 65535, 65535, 65535, 65535, 65535, 906, 65535, 927, 343, 65535, 907, 65535,
        65535, 65535, 65535, 65535, 939, 426, 3, 254, 698, 819, 65535, 65535, 65535, 65535, 65535, 76,
        67, 176, 471, 65535, 65535, 65535, 65535, 187, 65535, 460, 65535, 736, 65535, 65535, 65535, 503,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 192, 65535, 65535, 1031, 414, 999, 65535, 65535,
        65535, 559, 65535, 65535, 65535, 65535, 93, 65535, 65535, 445, 65535, 65535, 65535, 65535, 65535, 65535,
        704, 65535, 65535, 65535, 570, 65535, 447, 65535, 65535, 159, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 74, 65535, 523, 65535, 65535, 65535, 65535,
        65535, 65535, 299, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 321, 65535, 373, 701, 65535, 930, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 733, 790, 1033, 65535, 65535, 65535, 421, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 508, 65535, 872, 65535, 65535, 65535, 65535, 468, 478, 65535, 65535, 665, 50, 65535,
        166, 65535, 65535, 65535, 65535, 378, 235, 65535, 416, 826, 65535, 931, 693, 951, 1005, 1061,
        65535, 65535, 65535, 65535, 1, 106, 314, 485, 542, 396, 65535, 65535, 65535, 65535, 65535, 65535,
        814, 65535, 65535, 65535, 24, 65535, 65535, 409, 65535, 12, 65535, 65535, 65535, 65535, 65535, 84,
        65535, 361, 65535, 28, 65535, 852, 879, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 457, 1002,
        65535, 65535, 65535, 65535, 65535, 65535, 398, 628, 65535, 65535, 420, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1050, 65535, 65535, 65535, 65535, 65535, 669, 65535, 65535, 65535, 70, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 950, 791, 718, 256, 151, 719, 908, 65535, 65535,
        65535, 65535, 85, 65535, 65535, 65535, 170, 65535, 65535, 65535, 65535, 813, 157, 520, 850, 65535,
        985, 65535, 22, 1001, 65535, 65535, 65535, 65535, 822, 65535, 65535, 65535, 65535, 65535, 604, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 678, 65535, 65535, 65535, 340, 258, 104,
        153, 350, 1028, 65535, 772, 65535, 411, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 16, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 337, 65535,
        65535, 65535, 518, 65535, 175, 65535, 354, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 763, 65535, 65535, 208, 613, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 127, 342, 574, 427, 65535, 663, 65535, 65535, 65535, 65535, 490,
        65535, 909, 65535, 65535, 65535, 65535, 727, 65535, 65535, 65535, 65535, 229, 401, 65535, 65535, 65535,
        65535, 86, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 108, 865, 65535, 115, 439, 643, 344,
        713, 1043, 65535, 65535, 553, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 729, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 1009,
        65535, 65535, 65535, 65535, 569, 638, 65535, 65535, 65535, 65535, 65535, 362, 65535, 65535, 65535, 65535,
        752, 65535, 65535, 65535, 937, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 904, 499, 811, 65535, 285, 65535,
        65535, 996, 65535, 65535, 448, 102, 913, 945, 65535, 65535, 589, 65535, 232, 799, 1029, 65535,
        65535, 65535, 611, 65535, 65535, 65535, 65535, 626, 65535, 65535, 65535, 65535, 65535, 65535, 60, 65535,
        65535, 65535, 65535, 131, 443, 65535, 65535, 65535, 65535, 538, 666, 65535, 65535, 65535, 65535, 65535,
        147, 312, 190, 685, 1023, 65535, 65535, 65535, 65535, 915, 63, 204, 65535, 65535, 65535, 65535,
        65535, 79, 65535, 65535, 259, 26, 840, 65535, 65535, 65535, 65535, 117, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 46, 210, 953, 962, 65535, 15, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 601, 778,
        65535, 65535, 65535, 65535, 444, 989, 65535, 65535, 65535, 65535, 782, 349, 65535, 65535, 65535, 65535,
        929, 65535, 65535, 65535, 121, 65535, 364, 792, 65535, 143, 65535, 65535, 65535, 65535, 724, 65535,
        19, 65535, 65535, 65535, 65535, 65535, 303, 656, 681, 896, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1052, 65535, 65535, 65535, 495, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 526, 65535, 833, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 55, 582, 550, 65535, 65535, 65535,
        65535, 65535, 125, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 45, 341, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 848, 65535, 65535, 65535, 195, 188, 649, 65535, 65535, 728, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 843, 65535,
        65535, 65535, 65535, 114, 408, 88, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 336, 240, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 276, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 619, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 590, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 623, 983, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 742, 65535, 65535, 1016, 65535, 148, 65535, 65535, 65535, 65535, 65535, 219, 1015, 65535, 646,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 169, 65535, 65535, 65535, 695, 319,
        65535, 65535, 65535, 65535, 65535, 870, 65535, 65535, 773, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 138, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 924, 65535, 65535, 65535,
        65535, 65535, 360, 65535, 65535, 1046, 1044, 65535, 65535, 65535, 136, 65535, 65535, 158, 454, 1060,
        900, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 902, 65535, 139, 560, 622, 886, 65535,
        65535, 65535, 65535, 395, 65535, 65535, 997, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 168, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 984, 65535,
        65535, 65535, 851, 435, 65535, 65535, 65535, 65535, 65535, 825, 65535, 65535, 65535, 880, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 483, 1053, 65535, 65535, 65535, 65535, 65535, 874, 65535, 65535,
        65535, 65535, 65535, 465, 775, 129, 961, 1018, 65535, 65535, 527, 857, 65535, 65535, 65535, 194,
        65535, 65535, 65535, 65535, 432, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 509,
        827, 65535, 65535, 65535, 65535, 65535, 65535, 492, 65535, 203, 123, 65535, 65535, 65535, 65535, 65535,
        65535, 802, 609, 65535, 65535, 65535, 65535, 338, 65535, 65535, 65535, 65535, 226, 65535, 65535, 65535,
        243, 65535, 820, 65535, 65535, 294, 65535, 540, 65535, 65535, 21, 761, 998, 404, 893, 65535,
        65535, 65535, 65535, 273, 726, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1037, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 730, 764, 784, 65535, 266, 65535, 690, 65535, 65535, 65535, 65535,
        489, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 199, 65535, 65535, 65535, 178, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 612, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1059, 65535, 585, 65535, 65535, 65535, 472, 65535, 163, 65535,
        65535, 65535, 449, 65535, 65535, 498, 65535, 65535, 65535, 65535, 916, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 402, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 702, 65535, 801, 65535, 65535, 504, 65535, 65535, 413, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 675, 65535, 901, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        257, 436, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 793, 65535, 65535,
        815, 65535, 65535, 181, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 376, 415, 721, 745, 65535,
        65535, 65535, 265, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 686, 65535,
        65535, 65535, 81, 65535, 65535, 65535, 65535, 546, 65535, 65535, 65535, 65535, 223, 982, 65535, 65535,
        65535, 914, 65535, 65535, 65535, 65535, 65535, 65535, 936, 65535, 645, 65535, 65535, 877, 65535, 186,
        65535, 65535, 65535, 97, 65535, 65535, 65535, 182, 65535, 491, 65535, 573, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 935, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 164, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 714, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 64, 482,
        787, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 839, 828, 65535, 65535, 65535,
        1026, 65535, 672, 65535, 65535, 919, 65535, 363, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 322, 65535, 65535, 65535, 31, 766, 65535, 932, 65535, 65535, 65535, 863,
        65535, 65535, 65535, 441, 657, 298, 65535, 65535, 637, 65535, 830, 891, 1020, 651, 65535, 65535,
        65535, 65535, 65535, 65535, 438, 817, 1042, 65535, 65535, 505, 65535, 65535, 65535, 65535, 36, 65535,
        65535, 65535, 65535, 65535, 620, 65535, 676, 770, 65535, 65535, 65535, 279, 65535, 406, 976, 531,
        65535, 152, 65535, 437, 65535, 65535, 65535, 641, 65535, 65535, 65535, 994, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 197, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1027, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1051, 65535, 653, 65535,
        842, 65535, 65535, 391, 922, 65535, 65535, 65535, 65535, 65535, 750, 862, 1003, 65535, 65535, 99,
        65535, 274, 429, 65535, 65535, 980, 65535, 65535, 65535, 65535, 890, 65535, 112, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1057, 65535, 65535, 65535, 65535, 165, 65535, 42, 65535, 65535, 65535, 65535,
        65535, 65535, 309, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 352, 529, 837, 65535, 65535,
        49, 65535, 65535, 65535, 1012, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 221, 65535, 353, 65535, 65535, 65535, 65535, 65535, 534, 65535, 65535, 65535, 65535, 65535,
        577, 580, 854, 905, 65535, 65535, 65535, 921, 65535, 65535, 65535, 65535, 703, 65535, 78, 65535,
        65535, 65535, 65535, 1065, 65535, 65535, 65535, 65535, 162, 65535, 694, 65535, 65535, 65535, 65535, 948,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1032, 65535, 65535, 65535, 65535, 644, 65535,
        300, 65535, 65535, 65535, 515, 1008, 61, 65535, 65535, 977, 65535, 65535, 65535, 65535, 65535, 65535,
        545, 65535, 234, 65535, 65535, 65535, 65535, 65535, 65535, 634, 65535, 65535, 65535, 272, 248, 65535,
        65535, 65535, 65535, 65535, 912, 65535, 65535, 65535, 65535, 65535, 407, 65535, 1030, 65535, 434, 65535,
        65535, 65535, 65535, 535, 65535, 65535, 65535, 510, 65535, 65535, 65535, 65535, 54, 65535, 65535, 731,
        679, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 630, 65535, 65535, 65535,
        251, 970, 65535, 597, 954, 65535, 65535, 602, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        177, 65535, 65535, 65535, 65535, 65535, 588, 65535, 65535, 65535, 65535, 236, 382, 642, 65535, 65535,
        65535, 65535, 744, 292, 65535, 65535, 295, 956, 65535, 65535, 875, 65535, 65535, 310, 65535, 65535,
        65535, 65535, 572, 65535, 345, 659, 268, 65535, 480, 680, 65535, 65535, 829, 65535, 780, 346,
        65535, 65535, 94, 65535, 549, 722, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 189, 844, 65535,
        87, 65535, 65535, 65535, 834, 65535, 821, 65535, 65535, 65535, 65535, 65535, 608, 107, 110, 65535,
        365, 65535, 65535, 65535, 65535, 65535, 543, 664, 380, 918, 65535, 65535, 673, 869, 65535, 65535,
        289, 65535, 207, 244, 65535, 65535, 65535, 65535, 65535, 65535, 522, 65535, 65535, 682, 65535, 65535,
        65535, 65535, 144, 65535, 966, 65535, 65535, 65535, 65535, 568, 65535, 65535, 65535, 65535, 836, 65535,
        65535, 250, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 594, 30, 65535, 330, 65535,
        65535, 65535, 65535, 150, 65535, 41, 65535, 65535, 381, 6, 65535, 878, 516, 65535, 65535, 65535,
        65535, 118, 65535, 65535, 65535, 709, 65535, 65535, 464, 65535, 65535, 65535, 233, 65535, 65535, 65535,
        65535, 65535, 514, 65535, 920, 65535, 65535, 650, 417, 65535, 65535, 537, 65535, 317, 548, 816,
        65535, 65535, 885, 65535, 65535, 556, 859, 65535, 65535, 65535, 65535, 65535, 65535, 479, 5, 296,
        65535, 205, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 311, 65535, 65535, 65535, 65535, 65535,
        399, 65535, 218, 65535, 220, 65535, 65535, 65535, 65535, 949, 65535, 65535, 65535, 493, 65535, 65535,
        688, 655, 65535, 65535, 65535, 65535, 558, 738, 65535, 65535, 65535, 853, 65535, 65535, 65535, 65535,
        65535, 65535, 32, 65535, 65535, 65535, 11, 579, 65535, 65535, 65535, 65535, 65535, 555, 756, 65535,
        65535, 65535, 65535, 65535, 65535, 366, 65535, 65535, 65535, 65535, 297, 65535, 65535, 65535, 771, 65535,
        65535, 66, 65535, 65535, 65535, 65535, 65535, 323, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 355, 748, 141, 172, 201, 866, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 359, 65535, 65535, 584, 65535, 65535, 65535, 65535, 65535, 65535,
        383, 65535, 755, 65535, 65535, 717, 586, 65535, 385, 80, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 898, 65535, 65535, 65535, 65535, 753, 65535, 65535, 65535, 65535, 371, 386,
        65535, 222, 841, 450, 484, 470, 894, 955, 65535, 65535, 120, 65535, 65535, 65535, 716, 708,
        65535, 525, 65535, 65535, 65535, 65535, 134, 65535, 65535, 65535, 1007, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 146, 327, 65535, 615, 65535, 65535, 888, 65535, 65535, 65535, 65535, 71, 65535, 65535,
        65535, 65535, 65535, 65535, 803, 410, 267, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        316, 868, 65535, 65535, 65535, 1040, 65535, 65535, 677, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 442, 65535, 532, 65535, 65535, 282, 91, 65535, 65535, 65535,
        65535, 65535, 65535, 397, 501, 796, 65535, 388, 65535, 400, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 973, 65535, 65535, 65535, 65535, 65535, 65535, 1045, 65535, 65535, 270, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 578, 502, 284, 65535, 65535,
        65535, 65535, 65535, 65535, 428, 65535, 65535, 1021, 65535, 65535, 65535, 65535, 368, 65535, 65535, 65535,
        65535, 1038, 743, 858, 65535, 453, 65535, 65535, 65535, 65535, 65535, 65535, 496, 184, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 561, 855, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1036, 65535, 65535, 65535, 65535, 65535, 65535, 533, 65535, 65535,
        65535, 473, 65535, 65535, 65535, 65535, 128, 65535, 65535, 65535, 65535, 65535, 783, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 633, 20, 65535, 65535, 794, 65535, 964,
        65535, 65535, 1004, 65535, 65535, 65535, 65535, 280, 65535, 65535, 149, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 607, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 751, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 96, 65535, 737, 212,
        65535, 65535, 65535, 65535, 65535, 65535, 800, 422, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 824, 65535, 65535, 65535, 65535, 65535, 65535, 562, 760, 65535, 883,
        238, 65535, 65535, 65535, 173, 65535, 65535, 65535, 65535, 65535, 65535, 497, 65535, 65535, 65535, 507,
        65535, 137, 65535, 65535, 887, 65535, 65535, 446, 65535, 539, 786, 65535, 65535, 65535, 65535, 65535,
        860, 65535, 65535, 65535, 65535, 65535, 617, 65535, 65535, 65535, 971, 65535, 313, 596, 758, 65535,
        65535, 65535, 65535, 264, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 598, 65535, 65535, 53, 871, 133, 710, 65535, 65535, 65535, 993, 384, 873, 65535,
        65535, 65535, 65535, 808, 65535, 65535, 174, 847, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 500, 765, 65535, 65535, 58, 65535, 65535, 65535, 65535, 65535, 65535,
        746, 304, 494, 271, 683, 65535, 65535, 154, 348, 65535, 65535, 65535, 65535, 65535, 65535, 171,
        458, 65535, 640, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 944, 65535, 65535, 65535, 230, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 198, 463, 65535, 65535, 65535, 126,
        696, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 77, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 418, 65535, 301, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 711, 65535, 481, 277, 65535,
        660, 13, 591, 648, 65535, 65535, 65535, 290, 65535, 65535, 595, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 627, 1066, 65535, 65535, 487, 592, 65535, 65535, 65535, 65535, 65535,
        757, 65535, 624, 65535, 65535, 957, 65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 302, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 979, 65535, 65535, 351, 65535, 466, 98, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 715, 65535, 65535, 65535, 65535, 991, 599, 668, 65535, 65535, 65535, 593,
        65535, 65535, 65535, 65535, 881, 823, 185, 899, 65535, 795, 564, 65535, 636, 65535, 65535, 156,
        65535, 65535, 242, 452, 818, 697, 832, 65535, 65535, 320, 600, 974, 65535, 333, 65535, 65535,
        65535, 367, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 684, 65535, 65535, 65535, 65535, 65535, 739,
        1048, 65535, 65535, 629, 65535, 65535, 65535, 65535, 52, 65535, 65535, 575, 65535, 864, 65535, 65535,
    ]
}
