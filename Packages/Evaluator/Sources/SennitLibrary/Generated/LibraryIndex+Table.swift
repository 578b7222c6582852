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
        %brief-text
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
        %display
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
        %find-child
        %find-entry
        %fixed-parts
        %fold-children
        %fold-entries
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
        %hashmap-merge
        %hashmap-native?
        %hashmap-ref
        %hashmap-root
        %hashmap-set
        %hashmap-set-bucket
        %holds-already?
        %holds-between?
        %in-all?
        %in-any?
        %inspect-help
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
        %length-up-to
        %list-end
        %list-has?
        %list-pair=
        %list-parts
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
        %node-content
        %node-find
        %node-fold
        %node-is?
        %node-nullable?
        %node-size
        %node-width
        %number<?
        %page
        %pair-count
        %pairs-before-last
        %part-count
        %prefix?
        %pretty
        %print-pieces
        %print-rest
        %range-bounds
        %range-parts
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
        %set-merge
        %set-native?
        %set-node
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
        %show-parts
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
        %trie-chunk
        %trie-join
        %trie-merged
        %trie-split
        %trie-union
        %tries-merged
        %trim-by
        %typed-hash
        %union-tokens
        %vector-pair=
        %without-tokens
        %word-node
        %word-tokens
        %write
        %write-pieces
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
        inspect
        inspect-parts
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
        object-size
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
        p
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
        pp
        pretty-depth
        pretty-length
        pretty-print
        pretty-print-code
        pretty-print-limited
        pretty-string
        pretty-width
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
        spawn-call
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
        type-of
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
        0, 8, 16, 28, 40, 59, 72, 86, 102, 109, 119, 132, 146, 161, 173, 186,
        202, 208, 214, 222, 239, 264, 282, 297, 312, 323, 335, 352, 369, 385, 400, 417,
        430, 441, 454, 465, 479, 490, 508, 519, 528, 543, 557, 570, 585, 600, 615, 626,
        641, 653, 667, 677, 689, 701, 714, 729, 743, 766, 782, 797, 814, 833, 847, 862,
        868, 877, 893, 913, 929, 944, 961, 974, 988, 1001, 1021, 1037, 1053, 1062, 1071, 1085,
        1099, 1113, 1132, 1143, 1158, 1171, 1183, 1195, 1202, 1215, 1229, 1239, 1250, 1262, 1274, 1291,
        1303, 1315, 1325, 1338, 1348, 1358, 1367, 1376, 1385, 1401, 1415, 1428, 1443, 1458, 1466, 1478,
        1488, 1506, 1518, 1532, 1543, 1554, 1564, 1580, 1591, 1603, 1613, 1619, 1631, 1650, 1662, 1671,
        1679, 1693, 1705, 1719, 1732, 1746, 1761, 1772, 1783, 1796, 1811, 1821, 1836, 1846, 1857, 1872,
        1889, 1901, 1915, 1927, 1940, 1959, 1980, 2000, 2013, 2029, 2049, 2063, 2079, 2092, 2109, 2128,
        2142, 2161, 2176, 2192, 2208, 2225, 2238, 2252, 2269, 2293, 2312, 2330, 2351, 2364, 2386, 2408,
        2426, 2448, 2459, 2467, 2482, 2494, 2499, 2511, 2523, 2539, 2554, 2566, 2576, 2586, 2595, 2607,
        2618, 2631, 2641, 2656, 2671, 2681, 2693, 2703, 2717, 2734, 2747, 2760, 2775, 2788, 2798, 2810,
        2826, 2837, 2849, 2858, 2871, 2882, 2897, 2911, 2924, 2933, 2945, 2956, 2969, 2981, 2993, 3007,
        3016, 3028, 3042, 3056, 3072, 3083, 3096, 3103, 3117, 3119, 3121, 3123, 3125, 3127, 3130, 3134,
        3137, 3139, 3142, 3144, 3147, 3151, 3154, 3167, 3171, 3189, 3201, 3206, 3221, 3232, 3243, 3256,
        3273, 3279, 3286, 3290, 3303, 3310, 3322, 3338, 3349, 3364, 3370, 3381, 3396, 3404, 3421, 3434,
        3439, 3445, 3450, 3455, 3461, 3466, 3479, 3489, 3499, 3514, 3530, 3547, 3565, 3588, 3606, 3623,
        3637, 3646, 3655, 3660, 3671, 3684, 3696, 3710, 3724, 3736, 3749, 3766, 3777, 3789, 3802, 3814,
        3826, 3839, 3852, 3867, 3879, 3892, 3902, 3911, 3917, 3928, 3946, 3962, 3980, 3998, 4010, 4017,
        4024, 4030, 4037, 4044, 4050, 4055, 4069, 4076, 4083, 4089, 4096, 4103, 4109, 4114, 4127, 4158,
        4182, 4198, 4219, 4242, 4259, 4281, 4305, 4326, 4341, 4360, 4376, 4406, 4424, 4441, 4453, 4464,
        4472, 4489, 4493, 4501, 4508, 4515, 4521, 4528, 4535, 4541, 4546, 4553, 4560, 4566, 4573, 4580,
        4586, 4591, 4595, 4603, 4617, 4634, 4648, 4664, 4679, 4695, 4708, 4725, 4734, 4748, 4765, 4778,
        4789, 4799, 4809, 4820, 4830, 4844, 4858, 4880, 4890, 4907, 4921, 4933, 4947, 4962, 4977, 4989,
        5006, 5023, 5031, 5038, 5045, 5053, 5060, 5066, 5082, 5101, 5118, 5125, 5135, 5150, 5167, 5185,
        5196, 5214, 5227, 5239, 5261, 5291, 5307, 5332, 5353, 5373, 5403, 5424, 5455, 5467, 5486, 5503,
        5512, 5524, 5539, 5544, 5550, 5571, 5580, 5590, 5594, 5600, 5622, 5641, 5655, 5672, 5691, 5705,
        5725, 5740, 5764, 5780, 5793, 5800, 5817, 5835, 5847, 5859, 5871, 5883, 5901, 5909, 5925, 5929,
        5942, 5947, 5958, 5969, 5982, 5989, 6004, 6019, 6033, 6049, 6070, 6082, 6093, 6105, 6109, 6116,
        6121, 6127, 6150, 6171, 6185, 6190, 6196, 6202, 6217, 6223, 6238, 6257, 6272, 6279, 6284, 6294,
        6298, 6303, 6312, 6327, 6349, 6362, 6380, 6389, 6400, 6413, 6424, 6446, 6453, 6460, 6466, 6478,
        6491, 6501, 6508, 6519, 6524, 6534, 6542, 6556, 6562, 6577, 6593, 6600, 6618, 6623, 6633, 6644,
        6653, 6659, 6663, 6679, 6704, 6730, 6752, 6770, 6787, 6795, 6810, 6825, 6838, 6856, 6869, 6883,
        6898, 6917, 6936, 6954, 6969, 6985, 7000, 7015, 7028, 7041, 7058, 7073, 7094, 7117, 7130, 7142,
        7160, 7178, 7190, 7202, 7222, 7237, 7253, 7268, 7280, 7293, 7308, 7322, 7337, 7360, 7375, 7387,
        7398, 7408, 7418, 7429, 7439, 7448, 7460, 7473, 7483, 7496, 7505, 7515, 7527, 7540, 7554, 7565,
        7582, 7594, 7604, 7619, 7627, 7642, 7651, 7661, 7678, 7690, 7698, 7712, 7726, 7741, 7750, 7774,
        7784, 7789, 7808, 7821, 7839, 7855, 7873, 7891, 7903, 7919, 7929, 7940, 7957, 7962, 7972, 7976,
        7983, 7996, 8001, 8012, 8022, 8035, 8048, 8058, 8084, 8099, 8109, 8120, 8131, 8140, 8149, 8159,
        8172, 8186, 8196, 8202, 8208, 8224, 8239, 8253, 8263, 8268, 8272, 8284, 8307, 8323, 8341, 8352,
        8361, 8368, 8374, 8384, 8400, 8417, 8430, 8446, 8470, 8485, 8503, 8520, 8539, 8561, 8581, 8605,
        8623, 8633, 8654, 8675, 8690, 8712, 8723, 8736, 8754, 8775, 8799, 8821, 8838, 8855, 8867, 8879,
        8898, 8923, 8935, 8958, 8962, 8973, 8977, 8984, 8989, 8994, 9002, 9006, 9013, 9018, 9028, 9036,
        9042, 9046, 9056, 9067, 9073, 9088, 9100, 9108, 9118, 9130, 9135, 9158, 9182, 9192, 9214, 9230,
        9248, 9271, 9288, 9307, 9323, 9338, 9355, 9371, 9382, 9402, 9420, 9433, 9435, 9445, 9461, 9475,
        9481, 9494, 9514, 9533, 9551, 9561, 9571, 9581, 9589, 9607, 9613, 9623, 9626, 9639, 9653, 9666,
        9684, 9705, 9719, 9732, 9743, 9757, 9768, 9782, 9795, 9810, 9822, 9836, 9849, 9858, 9874, 9888,
        9897, 9906, 9911, 9917, 9935, 9944, 9958, 9978, 9995, 10013, 10027, 10040, 10050, 10062, 10067, 10083,
        10104, 10114, 10130, 10142, 10158, 10175, 10190, 10205, 10220, 10235, 10245, 10257, 10265, 10281, 10291, 10301,
        10307, 10329, 10347, 10363, 10384, 10391, 10404, 10411, 10423, 10437, 10449, 10465, 10480, 10493, 10505, 10518,
        10537, 10556, 10577, 10599, 10625, 10653, 10667, 10682, 10698, 10710, 10725, 10742, 10757, 10772, 10791, 10805,
        10823, 10835, 10848, 10856, 10866, 10873, 10885, 10903, 10916, 10931, 10947, 10962, 10975, 10989, 11004, 11017,
        11030, 11044, 11058, 11074, 11091, 11107, 11121, 11129, 11142, 11163, 11184, 11191, 11197, 11207, 11225, 11236,
        11251, 11263, 11275, 11292, 11296, 11306, 11317, 11326, 11340, 11349, 11359, 11370, 11385, 11400, 11414, 11437,
        11448, 11459, 11480, 11491, 11500, 11509, 11522, 11539, 11547, 11558, 11572, 11583, 11595, 11606, 11615, 11626,
        11636, 11644, 11651, 11657, 11663, 11670, 11676, 11681, 11689, 11701, 11713, 11726, 11730, 11736, 11749, 11755,
        11771, 11776, 11792, 11797, 11808, 11820, 11832, 11846, 11855, 11860, 11867, 11874, 11887, 11900, 11915, 11930,
        11943, 11958, 11972, 11987, 12000, 12012, 12024, 12037, 12049, 12065, 12077, 12090, 12107, 12123, 12139, 12155,
        12167, 12180, 12192, 12206, 12217, 12238, 12259, 12281, 12303, 12316, 12332, 12349, 12364, 12375, 12390, 12412,
        12425, 12440, 12456, 12473, 12485, 12502, 12520, 12534, 12544, 12553, 12562, 12572, 12581, 12589, 12599, 12615,
        12625, 12640, 12654, 12666, 12675, 12683, 12697, 12711, 12716, 12727, 12738, 12742, 12754, 12769, 12778, 12790,
        12800, 12806, 12818, 12829, 12835, 12849, 12858, 12873, 12882, 12900, 12919, 12929, 12941, 12949, 12959, 12968,
        12978, 12987, 12999, 13008, 13023, 13032, 13039, 13052, 13065, 13077, 13087, 13094, 13101, 13108, 13115, 13122,
        13133, 13144, 13157, 13168, 13175, 13182, 13195, 13208, 13223, 13239, 13250, 13264, 13289, 13310, 13329, 13341,
        13354, 13370, 13398, 13412, 13425, 13444, 13456, 13474, 13490, 13503, 13522, 13536, 13547, 13560, 13577, 13588,
        13607, 13622, 13642, 13656, 13672, 13683, 13695, 13713, 13725, 13740, 13754, 13774, 13782, 13790, 13805, 13816,
        13829, 13842, 13850, 13873, 13887, 13908, 13928, 13950, 13966, 13982, 13994, 14015, 14031, 14039, 14054, 14060,
        14077, 14088, 14099, 14112, 14125, 14138, 14155, 14164, 14181, 14187, 14193, 14199, 14203,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x24fd008f, 0x24fd0135, 0x24fd013d, 0x24fd0186, 0x24fd019b, 0x24fd0021, 0x24fd0185, 0x24fd019f,
        0x242d0001, 0x24fd001f, 0x24fd018b, 0x24fd0043, 0x24fd0176, 0x24520001, 0x24fd0095, 0x24fd0096,
        0x242e0001, 0x242e0002, 0x24fd0133, 0x24fd0183, 0x244b0000, 0x24fd0182, 0x24fd0093, 0x24fd0091,
        0x24fd009a, 0x24fd0132, 0x24fd00ab, 0x24fd01e0, 0x24fd0023, 0x24fd0220, 0x24430001, 0x24fd0166,
        0x24fd0217, 0x24fd0094, 0x24fd020c, 0x24fd0028, 0x24fd0027, 0x24fd0029, 0x24fd0026, 0x244f0001,
        0x24480000, 0x24fd01d5, 0x24fd022d, 0x24fd01de, 0x24fd01dc, 0x24fd0090, 0x24fd01db, 0x24fd0020,
        0x24fd019c, 0x24fd0175, 0x24fd0092, 0x24fd00a7, 0x24fd00a6, 0x24520000, 0x24fd00a3, 0x24fd00a2,
        0x24fd0174, 0x24fd0168, 0x24fd0172, 0x24fd0173, 0x24fd0170, 0x24fd016f, 0x24fd0171, 0x24fd01d7,
        0x24450000, 0x24450006, 0x24450005, 0x24450004, 0x24450009, 0x24450001, 0x24450002, 0x24450008,
        0x24450003, 0x24450007, 0x24fd0131, 0x24fd0024, 0x24fd0136, 0x24fd0137, 0x24fd00f3, 0x243f0002,
        0x243f0003, 0x24fd0100, 0x243f0000, 0x24fd00ff, 0x24fd0101, 0x24fd00fe, 0x243f0001, 0x24fd0143,
        0x24fd0207, 0x24520002, 0x242e0000, 0x24fd0130, 0x24fd011d, 0x24fd00ee, 0x24430000, 0x24fd009d,
        0x24fd009c, 0x24fd0097, 0x24fd00a4, 0x24fd00a0, 0x24fd00ac, 0x24fd009b, 0x24fd0098, 0x24fd0099,
        0x24fd009f, 0x24fd009e, 0x24fd008d, 0x24fd008e, 0x244a0000, 0x242d0000, 0x24fd0209, 0x24fd0208,
        0x24fd018e, 0x24480001, 0x24fd0197, 0x24fd00a5, 0x24fd00a1, 0x24fd0198, 0x24fd0196, 0x24fd0194,
        0x24fd0195, 0x24fd002a, 0x24fd00f0, 0x244a0004, 0x24fd011e, 0x24fd00f1, 0x244a0005, 0x24500000,
        0x24fd0161, 0x244f0002, 0x24fd0192, 0x24fd00ef, 0x24fd0181, 0x24fd01a5, 0x24fd01aa, 0x24fd01ab,
        0x24fd01a8, 0x24fd01a3, 0x24fd018f, 0x24fd0191, 0x24fd01a0, 0x24fd01a2, 0x24fd01a9, 0x24fd01a4,
        0x24fd0190, 0x244a0003, 0x244a0001, 0x244a0002, 0x24fd0189, 0x24fd01a7, 0x24fd017a, 0x24fd016a,
        0x24fd016c, 0x24fd0179, 0x24fd01ac, 0x24fd0169, 0x24fd017d, 0x24fd016e, 0x24fd0178, 0x24fd017e,
        0x24fd018a, 0x24fd0187, 0x24fd017f, 0x24fd016b, 0x24fd0167, 0x24fd0177, 0x24fd016d, 0x24fd017b,
        0x24fd017c, 0x24fd0180, 0x24fd01ad, 0x24fd01ae, 0x24fd019d, 0x242f0001, 0x242f0000, 0x24fd0025,
        0x24fd00aa, 0x24fd019e, 0x24fd0206, 0x24fd019a, 0x24fd002b, 0x24470000, 0x24470004, 0x24470007,
        0x24470006, 0x24470002, 0x24470005, 0x24fd01d6, 0x24fd01e1, 0x24fd01fc, 0x24470003, 0x2447000a,
        0x24470001, 0x24fd0199, 0x24fd01df, 0x24fd01dd, 0x24470009, 0x24fd01fb, 0x24fd01d8, 0x24fd01da,
        0x24470008, 0x24fd01e2, 0x24fd01d9, 0x24fd01e3, 0x24fd0142, 0x24fd022c, 0x24fd00f2, 0x24fd020d,
        0x24fd020b, 0x24300000, 0x24fd020a, 0x24fd011f, 0x24fd0193, 0x24fd0184, 0x24fd01a1, 0x244b0001,
        0x24fd0134, 0x2445000a, 0x2445000c, 0x24fd00a9, 0x2445000b, 0x2445000d, 0x24fd00a8, 0x24fd0218,
        0x24fd0022, 0x24fd0188, 0x24fd022e, 0x24fd018c, 0x24fd01a6, 0x24fd018d, 0x244f0000, 0x24fd0232,
        0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041, 0x1bfd003f,
        0x01040000, 0x1bfd003e, 0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x243e0006, 0x01050004,
        0x24fd00cc, 0x24fd00cb, 0x0b230009, 0x1cfd00af, 0x12fd011a, 0x12fd011b, 0x12fd011c, 0x1632000d,
        0x0c240005, 0x24fd00d6, 0x12fd0122, 0x10fd000b, 0x010c0004, 0x19fd006c, 0x24fd0068, 0x12fd014e,
        0x12270006, 0x01fe0000, 0x24fd0052, 0x24fd0063, 0x1efd0054, 0x10250004, 0x11260002, 0x0b230008,
        0x01fd0141, 0x010d0002, 0x010d0003, 0x15310001, 0x0b23000a, 0x01160004, 0x10250005, 0x10fd000e,
        0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016, 0x10fd0015, 0x10fd0012,
        0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001, 0x10fd0003, 0x10fd0004,
        0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001, 0x10fd0002, 0x10250000,
        0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005, 0x010e0004, 0x12fd0119,
        0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008, 0x021a0009,
        0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x24490001, 0x021a000c, 0x021a000d,
        0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x24fd00d3, 0x01fe0003, 0x24fe0005,
        0x24fd0051, 0x07fd0154, 0x00fd015a, 0x15fd005b, 0x07fd0155, 0x00fd0158, 0x24fd0050, 0x01fd0153,
        0x24fd0163, 0x24fd0064, 0x19fd0070, 0x15fd005a, 0x01fe0002, 0x24fd00ca, 0x24fe0006, 0x01fe0004,
        0x11260009, 0x010b0001, 0x12fd010e, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013,
        0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007,
        0x010b0008, 0x010b0002, 0x01080001, 0x24330002, 0x16320007, 0x16320005, 0x16320006, 0x16320008,
        0x16320003, 0x16320002, 0x16320004, 0x16320001, 0x01100001, 0x031b0005, 0x1bfd0036, 0x031b0003,
        0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x134d0004, 0x1bfd0035,
        0x031b0009, 0x031b0006, 0x01180002, 0x20fd01b3, 0x24490005, 0x134d0005, 0x031b000a, 0x031b0008,
        0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x24330005,
        0x24fd00c3, 0x1632000e, 0x24340004, 0x24fd0065, 0x12fd0105, 0x01160008, 0x01160009, 0x01160007,
        0x134d0007, 0x061e0000, 0x24fd004f, 0x1bfd003c, 0x1b420002, 0x1bfd003d, 0x1b420004, 0x1b420006,
        0x1b420005, 0x1b420003, 0x1bfd003b, 0x1b420001, 0x1b420000, 0x24410001, 0x24fd00d0, 0x01030001,
        0x12270007, 0x11260000, 0x010b0000, 0x12270000, 0x242a0006, 0x10fd0009, 0x19fd006d, 0x0b230006,
        0x12fd0124, 0x242a0000, 0x01ff0002, 0x15310004, 0x242a0001, 0x01ff0000, 0x0a220000, 0x01ff0001,
        0x0a220002, 0x114c0000, 0x242a0005, 0x1b420007, 0x12fd014c, 0x193a0004, 0x12fd014d, 0x071f0005,
        0x19fd006f, 0x01070003, 0x031b000d, 0x193a0002, 0x09fd0231, 0x11260005, 0x1efd0053, 0x12fd0106,
        0x12fd0151, 0x12fd0110, 0x12fd0127, 0x01fd0047, 0x12fd010b, 0x06fd004b, 0x24fd00ce, 0x24fd00d4,
        0x18380008, 0x214e0001, 0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002, 0x010e0001,
        0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c, 0x12fd0123, 0x10fd000c,
        0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006, 0x06fd004a, 0x242a000b, 0x0b230003,
        0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006, 0x15310011, 0x1531000c, 0x1531000b,
        0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d, 0x12fd0108, 0x01020005, 0x071f0004,
        0x193a0001, 0x12fd0144, 0x12fd014f, 0x12fd0120, 0x12fd0121, 0x0b230000, 0x10fd000d, 0x01080000,
        0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x12fd0147, 0x12fd0148, 0x12fd0149, 0x01fd013f,
        0x04fd0049, 0x01050006, 0x00000001, 0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x242a000a,
        0x1cfd00ad, 0x1cfd0081, 0x1cfd00b4, 0x1cfd0074, 0x1cfd00b0, 0x1cfd0080, 0x1cfd0073, 0x1cfd00b7,
        0x1cfd00b8, 0x1cfd008a, 0x1cfd0082, 0x1c440002, 0x1cfd0078, 0x1cfd0075, 0x1cfd007d, 0x1cfd0072,
        0x1cfd007c, 0x1cfd007b, 0x1cfd00b9, 0x1cfd0089, 0x1cfd00b3, 0x1cfd0076, 0x1cfd0079, 0x1cfd007a,
        0x1cfd007f, 0x1cfd00bc, 0x1cfd00b1, 0x1cfd00b2, 0x1cfd007e, 0x1cfd00b6, 0x1cfd00bd, 0x1cfd00b5,
        0x1c440001, 0x1cfd00ae, 0x1cfd0088, 0x1cfd00ba, 0x1cfd00bb, 0x1cfd0077, 0x1cfd008b, 0x1cfd0086,
        0x1cfd0084, 0x1cfd0083, 0x1cfd0087, 0x1cfd0085, 0x1c440000, 0x24fd00c2, 0x24fd00c1, 0x243e0008,
        0x243e0003, 0x1afd00eb, 0x243e0005, 0x24fd00c4, 0x1afd00ea, 0x1afd00e2, 0x1afd00e9, 0x1afd00e8,
        0x243e0004, 0x0c240003, 0x24330003, 0x01070001, 0x00010000, 0x01030007, 0x0b230001, 0x01160005,
        0x01160001, 0x23fd00ed, 0x23fd00ec, 0x01100002, 0x10250006, 0x01030004, 0x0f400000, 0x11260007,
        0x12270001, 0x0a220001, 0x1ffd00f8, 0x1ffd00fc, 0x1ffd00fb, 0x1ffd00fd, 0x1ffd00fa, 0x1ffd00f9,
        0x1ffd00f6, 0x1ffd00f4, 0x1ffd00f7, 0x24fd00d2, 0x12270005, 0x12270004, 0x01050007, 0x010c0003,
        0x11260008, 0x010c0001, 0x10fd0018, 0x1dfd01e6, 0x01110009, 0x01120006, 0x010c0008, 0x12fd01ff,
        0x19fd006e, 0x12270002, 0x12fd0125, 0x12fd01fe, 0x010c0007, 0x12270003, 0x12fd020e, 0x12fd01fd,
        0x12fd0152, 0x010c0006, 0x12fd0107, 0x010c0000, 0x17360004, 0x17360006, 0x17360005, 0x17360007,
        0x0efd0057, 0x0b230004, 0x12fd012a, 0x12fd012f, 0x12fd012d, 0x12fd012c, 0x12fd012b, 0x12fd012e,
        0x12fd0128, 0x12fd0129, 0x0c240004, 0x01130001, 0x242a000c, 0x16320000, 0x1bfd002c, 0x1bfd002d,
        0x193a0003, 0x242c0001, 0x24410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f, 0x1cfd008c, 0x242c0000,
        0x010c0002, 0x1bfd0032, 0x1bfd0031, 0x01fd0048, 0x242a0007, 0x0c240001, 0x041d0001, 0x214e0000,
        0x242b0003, 0x242b0001, 0x242b0002, 0x242b0000, 0x0c240000, 0x24490000, 0x01110001, 0x193a0006,
        0x193a0009, 0x01120001, 0x1bfd0033, 0x01fd013e, 0x24fd0066, 0x01040005, 0x01fd0140, 0x010d0000,
        0x010d0001, 0x15370000, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a, 0x01190002, 0x12fd010c,
        0x010e0003, 0x12fd0103, 0x12fd0104, 0x010b0004, 0x010a0000, 0x1bfd003a, 0x01030000, 0x01070002,
        0x23510001, 0x0103000b, 0x071f0001, 0x071f0003, 0x193a0000, 0x01170003, 0x071f0000, 0x01170000,
        0x01170004, 0x071f0002, 0x01170001, 0x24fd0062, 0x24340001, 0x24340002, 0x24340003, 0x16320010,
        0x24340000, 0x01160006, 0x01160002, 0x22fd015d, 0x12fd013a, 0x12fd013b, 0x12fd013c, 0x010b0003,
        0x15fd005f, 0x242a0008, 0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd0146, 0x01180001, 0x01180006,
        0x16fd0061, 0x01160000, 0x01030009, 0x22fd015c, 0x22ff0004, 0x22ff0005, 0x22fd015b, 0x22fd015f,
        0x22fd015e, 0x22fd0160, 0x22ff0003, 0x01140000, 0x18380005, 0x18380002, 0x18380003, 0x18380007,
        0x18380004, 0x18fd0162, 0x18380000, 0x18380006, 0x18380001, 0x242c0003, 0x242c0002, 0x041d0000,
        0x01060000, 0x15fd005e, 0x01fd0045, 0x01fd0046, 0x243e0007, 0x24330004, 0x214e0003, 0x214e0004,
        0x214e0005, 0x214e0002, 0x11260004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x17360008,
        0x01180000, 0x243e0002, 0x01020004, 0x19fd006a, 0x19fd0069, 0x24fd00c7, 0x243e0000, 0x243e0001,
        0x24fd00c0, 0x01180003, 0x01180004, 0x01180005, 0x24fd0165, 0x0c240002, 0x193a0008, 0x01030002,
        0x24fd00bf, 0x16320009, 0x24fd00cf, 0x24fd00d1, 0x12fd014a, 0x12fd014b, 0x20fd01af, 0x20fd01b1,
        0x2449000d, 0x2449000b, 0x24490009, 0x20fd01be, 0x24490004, 0x20fd01bd, 0x2449000a, 0x20fd01bc,
        0x20fd01b8, 0x24490003, 0x20fd01b9, 0x20fd01bb, 0x20fd01ba, 0x20fd01b7, 0x20fd01b4, 0x20fd01b5,
        0x24490008, 0x24490002, 0x20fd01c0, 0x24490007, 0x20fd01c1, 0x20fd01c2, 0x20fd01b6, 0x2449000c,
        0x24490006, 0x20fd01bf, 0x20fd01b0, 0x01060001, 0x12fd0145, 0x193a0005, 0x24fd00d5, 0x1afd00e0,
        0x1afd00df, 0x1afd00de, 0x1afd00da, 0x1afd00dc, 0x1afd00dd, 0x1afd00db, 0x1afd00e1, 0x17360009,
        0x1afd00e6, 0x24fd00d8, 0x1afd00e5, 0x1afd00e4, 0x1afd00e3, 0x1afd00e7, 0x010c0005, 0x242a000d,
        0x14fd022b, 0x14fd022a, 0x24fd004c, 0x01080003, 0x24fd0058, 0x24fd00be, 0x24fd00d7, 0x1632000a,
        0x24fd00c9, 0x24fd00d9, 0x24fd00cd, 0x1dfd01e4, 0x1dfd01fa, 0x1dfd01ea, 0x1dfd01f1, 0x1dfd01e7,
        0x1dfd01f9, 0x1dfd01f0, 0x1dfd01ec, 0x1dfd01ed, 0x1dfd01d3, 0x1dfd01cb, 0x1dfd01e9, 0x1d460002,
        0x1dfd01f2, 0x193a0007, 0x1dfd01f6, 0x1dfd01ef, 0x1dfd01f5, 0x1dfd01f4, 0x1dfd01d2, 0x1dfd01f3,
        0x1dfd01e8, 0x1dfd01f8, 0x1dfd01f7, 0x1dfd01eb, 0x1dfd01ee, 0x1d460001, 0x1dfd01e5, 0x1dfd01d1,
        0x1dfd01d4, 0x1dfd01cf, 0x1dfd01cd, 0x1dfd01cc, 0x1dfd01d0, 0x1dfd01ce, 0x1d460000, 0x12fd010a,
        0x18390001, 0x18390002, 0x18390000, 0x0b230005, 0x12fd0109, 0x24fd00c8, 0x15310013, 0x1632000c,
        0x12fd020f, 0x114c0001, 0x12fd0118, 0x24330001, 0x15310000, 0x24330000, 0x24350000, 0x12fd0111,
        0x0b23000b, 0x01050005, 0x01110002, 0x1ffd00f5, 0x01110008, 0x010a0001, 0x010f0003, 0x01130008,
        0x0111000a, 0x01110007, 0x1bfd0038, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002,
        0x13280002, 0x01110006, 0x13fd0212, 0x13fd0211, 0x031c0006, 0x031c0007, 0x01fd01c6, 0x1bfd0037,
        0x13fd0213, 0x13280005, 0x01110003, 0x01fd01c5, 0x134d0001, 0x134d0000, 0x134d0003, 0x134d0002,
        0x13280000, 0x13280008, 0x13280009, 0x13280003, 0x01110004, 0x13280007, 0x13280001, 0x13280006,
        0x13280004, 0x13fd01c7, 0x134d0006, 0x13fd0214, 0x13fd0215, 0x13fd0216, 0x031c0005, 0x0111000f,
        0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x01110005, 0x2449000e, 0x14290000,
        0x010f0002, 0x00000000, 0x1bfd0039, 0x010f0001, 0x010f0000, 0x11260006, 0x1126000a, 0x12fd0150,
        0x12fd010f, 0x12fd0126, 0x0b230007, 0x15310007, 0x1531000a, 0x15fd0060, 0x15310009, 0x15fd0059,
        0x15310003, 0x17360000, 0x17360002, 0x12fd010d, 0x01160003, 0x24fe0007, 0x24fd00c6, 0x01080002,
        0x01060003, 0x01060004, 0x01060005, 0x11260001, 0x23510000, 0x01180007, 0x173c0000, 0x173c0004,
        0x173c0003, 0x173c0002, 0x173c0001, 0x11260003, 0x242a0009, 0x12fd0138, 0x12fd0139, 0x17360001,
        0x17360003, 0x24fd004d, 0x12fd0113, 0x12fd0114, 0x12fd0115, 0x12fd0116, 0x12fd0117, 0x1a3d0001,
        0x1a3d0000, 0x01130007, 0x20fd01b2, 0x01fe0001, 0x01120002, 0x10fd001a, 0x01120005, 0x0111000b,
        0x14290002, 0x14fd021d, 0x01120008, 0x14fd0224, 0x14fd021c, 0x14fd0223, 0x01120007, 0x14fd0228,
        0x14fd0229, 0x14fd0202, 0x14fd0225, 0x14fd021e, 0x14fd0203, 0x14fd01c9, 0x14fd0227, 0x01fd01c4,
        0x14fd01ca, 0x14fd0219, 0x01120003, 0x01fd01c3, 0x14fd0201, 0x14fd021f, 0x01120004, 0x14290003,
        0x14290004, 0x14fd0222, 0x14fd0204, 0x14fd0205, 0x14290001, 0x14fd021a, 0x14fd021b, 0x14fd0210,
        0x14fd0200, 0x14fd01c8, 0x14fd0221, 0x14fd0226, 0x01120000, 0x1632000b, 0x193b0000, 0x193b0001,
        0x193b0002, 0x24fd004e, 0x01fd0044, 0x242a0002, 0x07fd0156, 0x07fd0157, 0x00fd0159, 0x242a0003,
        0x15fd005c, 0x242a0004, 0x15fd005d, 0x24fd00c5, 0x24fd0067, 0x1632000f, 0x09fd022f, 0x01190004,
        0x01190000, 0x19fd006b, 0x09210000, 0x09fd0230, 0x01190001, 0x24fd0164, 0x01190003, 0x24fd0071,
        0x12fd0102, 0x15310012, 0x01030008, 0x12fd0112,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        711, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 293, 353, 65535, 65535, 65535, 65535, 65535, 357,
        65535, 65535, 202, 920, 343, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1079, 65535, 117, 65535, 65535, 49, 280, 301, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 959,
        65535, 1045, 65535, 65535, 65535, 65535, 405, 65535, 65535, 65535, 539, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 136, 65535, 65535, 65535, 65535, 441, 65535, 131, 65535, 65535, 65535, 65535, 804, 65535,
        225, 397, 65535, 19, 934, 65535, 565, 65535, 1000, 589, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 154, 65535, 65535, 65535, 65535, 114, 607, 30, 65535, 569, 65535, 65535, 65535, 82, 65535,
        65535, 65535, 387, 65535, 65535, 65535, 333, 0, 65535, 65535, 755, 575, 306, 167, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 112, 912, 65535, 65535, 205, 1038, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 227, 667, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 42, 815, 1019, 281, 65535, 93, 65535, 395, 562, 65535, 65535, 65535, 524,
        603, 65535, 65535, 65535, 734, 1057, 65535, 65535, 784, 65535, 65535, 771, 65535, 65535, 287, 65535,
        65535, 548, 245, 914, 65535, 65535, 65535, 65535, 687, 65535, 65535, 65535, 65535, 65535, 324, 65535,
        770, 65535, 65535, 65535, 66, 15, 1042, 65535, 65535, 192, 65535, 65535, 1020, 65535, 65535, 257,
        326, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 41, 65535, 65535, 65535,
        65535, 65535, 65535, 412, 691, 594, 65535, 65535, 65535, 65535, 65535, 65535, 449, 65535, 65535, 65535,
        65535, 65535, 964, 65535, 65535, 309, 65535, 998, 65535, 65535, 50, 65535, 65535, 65535, 46, 65535,
        65535, 65535, 65535, 65535, 65535, 255, 65535, 65535, 65535, 65535, 65535, 818, 1067, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 232, 65535, 636, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 94,
        147, 928, 65535, 531, 437, 65535, 65535, 65535, 65535, 65535, 65535, 554, 65535, 65535, 634, 65535,
        65535, 278, 645, 996, 65535, 65535, 65535, 65535, 65535, 200, 479, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 448, 65535, 65535, 9, 229, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 493,
        65535, 65535, 259, 65535, 65535, 157, 674, 65535, 65535, 65535, 690, 65535, 65535, 65535, 65535, 819,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 625, 65535, 263, 65535, 65535, 393, 65535, 65535, 65535,
        65535, 65535, 891, 304, 1003, 423, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        626, 65535, 65535, 65535, 65535, 65535, 65535, 879, 65535, 65535, 65535, 65535, 65535, 92, 65535, 65535,
        65535, 430, 969, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 84, 65535, 65535, 65535,
        65535, 24, 65535, 233, 65535, 623, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 410,
        65535, 65535, 65535, 65535, 73, 941, 65535, 65535, 65535, 1094, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 747, 219, 65535, 65535, 1073, 1096, 65535, 65535, 1088, 346, 65535, 65535, 65535, 65535, 65535,
        65535, 267, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 134, 473, 152, 638, 273,
        546, 1013, 65535, 65535, 65535, 65535, 65535, 65535, 392, 1051, 1018, 65535, 451, 954, 65535, 65535,
        65535, 720, 65535, 799, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 630, 65535, 65535, 957,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 542, 65535, 325, 65535, 65535, 477,
        65535, 65535, 798, 469, 837, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 305, 65535,
        65535, 971, 65535, 390, 65535, 65535, 65535, 672, 65535, 762, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 142, 65535, 70, 65535, 65535, 65535, 65535, 65535, 130, 65535, 65535, 65535, 65535, 65535, 65535,
        530, 1007, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 494, 65535, 352, 65535, 65535, 65535,
        65535, 65535, 65535, 249, 65535, 495, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 58, 65535, 65535, 65535, 65535, 948, 65535, 65535, 65535, 65535, 504, 973, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1049, 65535, 65535, 65535, 65535, 65535, 1081, 65535,
        65535, 65535, 65535, 65535, 840, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 748, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 100, 641, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 570,
        65535, 65535, 65535, 65535, 54, 839, 179, 65535, 65535, 103, 63, 65535, 65535, 828, 65535, 193,
        65535, 65535, 65535, 65535, 77, 344, 65535, 65535, 65535, 65535, 65535, 365, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 652, 65535, 65535, 65535, 65535, 836, 65535, 65535, 65535, 65535, 65535, 809,
        65535, 972, 279, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 865, 65535, 65535, 65535, 65535, 65535,
        81, 659, 65535, 65535, 65535, 65535, 65535, 559, 1095, 584, 443, 977, 65535, 65535, 65535, 65535,
        65535, 965, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 789,
        65535, 728, 1086, 65535, 65535, 65535, 764, 65535, 65535, 65535, 65535, 886, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 64, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 726, 65535, 65535, 65535,
        65535, 349, 65535, 216, 65535, 118, 1022, 458, 572, 35, 897, 65535, 65535, 65535, 65535, 65535,
        65535, 144, 65535, 111, 265, 65535, 65535, 235, 347, 65535, 65535, 408, 65535, 974, 65535, 65535,
        1071, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1032, 172,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 765, 65535, 65535, 65535,
        1046, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 792, 65535, 350, 246, 65535, 65535, 65535, 65535,
        65535, 65535, 835, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 742, 299,
        270, 1090, 65535, 751, 806, 76, 65535, 779, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 407,
        442, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 599, 861, 65535, 65535,
        65535, 311, 65535, 65535, 65535, 1054, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 827, 487,
        1024, 65535, 65535, 65535, 65535, 1043, 65535, 65535, 65535, 842, 65535, 537, 65535, 65535, 999, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 990, 991, 411, 65535, 65535, 65535, 40, 65535, 65535, 65535,
        535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 678, 65535, 243, 65535, 65535, 876,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 68, 707, 271, 65535, 65535, 65535, 1066, 65535,
        65535, 65535, 65535, 65535, 811, 65535, 65535, 65535, 694, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 18, 956, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 101, 65535,
        65535, 234, 65535, 529, 65535, 264, 474, 65535, 65535, 65535, 65535, 65535, 777, 65535, 65535, 65535,
        28, 983, 65535, 65535, 421, 1087, 65535, 65535, 242, 65535, 906, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 376, 492, 834, 994, 65535, 65535, 1056, 65535, 65535, 978, 506,
        682, 65535, 65535, 65535, 868, 583, 65535, 65535, 65535, 681, 210, 875, 65535, 388, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 942, 65535, 65535, 485, 65535, 65535, 750, 65535, 65535,
        65535, 10, 480, 585, 727, 65535, 65535, 65535, 36, 65535, 65535, 65535, 65535, 65535, 65535, 374,
        375, 65535, 65535, 106, 65535, 65535, 65535, 128, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 989, 65535, 65535, 65535, 65535, 65535, 212, 926, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        336, 65535, 65535, 45, 721, 65535, 65535, 65535, 65535, 709, 65535, 65535, 65535, 65535, 65535, 65535,
        1099, 65535, 797, 65535, 65535, 1027, 65535, 323, 65535, 296, 65535, 65535, 65535, 65535, 581, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 342, 65535, 65535, 745, 1010, 65535, 65535, 65535, 65535, 65535,
        651, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 122, 713, 807, 923, 65535,
        65535, 65535, 655, 65535, 65535, 65535, 65535, 65535, 65535, 937, 65535, 958, 361, 65535, 938, 65535,
        51, 65535, 65535, 65535, 970, 444, 3, 272, 719, 849, 65535, 65535, 65535, 65535, 65535, 85,
        75, 188, 489, 65535, 65535, 65535, 65535, 196, 65535, 478, 65535, 766, 65535, 65535, 65535, 521,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 201, 125, 65535, 1063, 432, 1031, 65535, 65535,
        65535, 577, 65535, 65535, 65535, 65535, 104, 65535, 65535, 463, 65535, 65535, 65535, 65535, 65535, 65535,
        725, 65535, 65535, 65535, 588, 65535, 465, 65535, 191, 171, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 217, 65535, 65535, 83, 65535, 541, 65535, 65535, 65535, 65535,
        65535, 65535, 317, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 339, 65535, 391, 722, 65535, 961, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 763, 820, 1065, 65535, 65535, 65535, 439, 65535, 65535, 173, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 526, 65535, 902, 65535, 65535, 65535, 65535, 486, 496, 65535, 65535, 685, 57, 65535,
        178, 65535, 65535, 65535, 65535, 396, 253, 65535, 434, 856, 65535, 962, 714, 982, 1037, 1093,
        65535, 65535, 65535, 65535, 1, 560, 332, 503, 65535, 414, 65535, 65535, 65535, 65535, 65535, 65535,
        844, 65535, 65535, 65535, 25, 65535, 65535, 427, 230, 12, 65535, 65535, 65535, 65535, 65535, 95,
        65535, 379, 65535, 29, 65535, 882, 909, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 475, 1034,
        65535, 65535, 65535, 65535, 65535, 65535, 416, 648, 65535, 65535, 438, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1082, 65535, 65535, 65535, 65535, 65535, 689, 65535, 65535, 65535, 79, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 981, 821, 740, 274, 163, 741, 939, 65535, 65535,
        65535, 65535, 96, 65535, 65535, 65535, 182, 65535, 65535, 65535, 65535, 843, 169, 538, 880, 65535,
        1017, 65535, 23, 1033, 65535, 65535, 65535, 65535, 754, 852, 65535, 65535, 65535, 65535, 624, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 698, 65535, 65535, 65535, 358, 276, 165,
        368, 1060, 65535, 65535, 802, 65535, 429, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 17, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 355, 65535,
        65535, 65535, 536, 65535, 187, 65535, 372, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 793, 65535, 65535, 224, 633, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 139, 360, 592, 445, 65535, 683, 65535, 65535, 65535, 65535, 508,
        65535, 940, 65535, 65535, 65535, 65535, 757, 65535, 65535, 65535, 65535, 247, 419, 65535, 65535, 65535,
        65535, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 895, 65535, 121, 457, 663, 362,
        735, 1075, 65535, 65535, 571, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 759, 65535, 602, 65535, 65535, 38, 65535, 65535, 65535, 65535, 1041,
        65535, 65535, 65535, 65535, 587, 658, 65535, 65535, 65535, 65535, 65535, 380, 65535, 65535, 65535, 65535,
        782, 65535, 65535, 65535, 968, 206, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 935, 517, 841, 65535, 303, 65535,
        65535, 1028, 65535, 65535, 466, 113, 944, 976, 65535, 65535, 609, 65535, 250, 829, 1061, 65535,
        65535, 65535, 631, 65535, 65535, 65535, 65535, 646, 65535, 65535, 65535, 65535, 65535, 65535, 67, 65535,
        65535, 65535, 65535, 143, 461, 65535, 65535, 65535, 65535, 556, 686, 65535, 65535, 65535, 65535, 65535,
        159, 330, 199, 705, 1055, 65535, 65535, 65535, 65535, 946, 71, 214, 65535, 65535, 65535, 65535,
        65535, 88, 65535, 65535, 277, 27, 870, 65535, 65535, 65535, 65535, 124, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 48, 226, 984, 993, 65535, 16, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 621, 808,
        65535, 65535, 65535, 65535, 462, 1021, 65535, 65535, 65535, 65535, 812, 367, 65535, 65535, 65535, 65535,
        960, 65535, 65535, 65535, 133, 65535, 382, 822, 65535, 155, 65535, 65535, 65535, 65535, 746, 65535,
        20, 65535, 65535, 65535, 65535, 65535, 321, 676, 701, 927, 65535, 65535, 65535, 65535, 231, 65535,
        65535, 1084, 65535, 65535, 65535, 513, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 544, 65535, 863, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 62, 600, 568, 65535, 65535, 65535,
        65535, 65535, 137, 65535, 65535, 753, 65535, 65535, 65535, 65535, 65535, 65535, 47, 359, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 878, 65535, 65535, 65535, 204, 197, 669, 65535, 65535, 758, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 873, 65535,
        65535, 65535, 65535, 120, 426, 99, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 354, 258, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 294, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 39,
        65535, 65535, 639, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 123, 610, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 643, 1015, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 772, 65535, 65535, 1048, 65535, 160, 65535, 65535, 65535, 65535, 65535, 237, 1047, 65535, 666,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 181, 65535, 65535, 65535, 716, 337,
        65535, 65535, 65535, 65535, 65535, 900, 65535, 65535, 803, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 150, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 955, 65535, 65535, 65535,
        65535, 65535, 378, 65535, 65535, 1078, 1076, 65535, 65535, 65535, 148, 65535, 65535, 170, 472, 1092,
        931, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 933, 65535, 151, 578, 642, 917, 65535,
        65535, 65535, 65535, 413, 65535, 65535, 1029, 65535, 65535, 65535, 65535, 65535, 65535, 1004, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 180, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1016, 65535,
        65535, 65535, 881, 453, 65535, 65535, 65535, 65535, 65535, 855, 65535, 65535, 65535, 910, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 501, 1085, 65535, 65535, 65535, 65535, 65535, 904, 65535, 78,
        65535, 65535, 65535, 483, 805, 141, 992, 1050, 65535, 65535, 545, 887, 65535, 65535, 65535, 203,
        65535, 65535, 65535, 65535, 450, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 527,
        857, 65535, 65535, 65535, 65535, 65535, 65535, 510, 89, 213, 135, 65535, 65535, 65535, 65535, 65535,
        65535, 832, 629, 65535, 65535, 65535, 65535, 356, 65535, 65535, 65535, 65535, 244, 52, 65535, 65535,
        261, 65535, 850, 65535, 65535, 312, 65535, 558, 65535, 65535, 22, 791, 1030, 422, 924, 65535,
        65535, 65535, 65535, 291, 756, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1069, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 34, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 760, 794, 814, 65535, 284, 65535, 710, 65535, 65535, 65535, 65535,
        507, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 209, 65535, 65535, 65535, 190, 65535, 65535, 65535,
        65535, 220, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 632, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1091, 65535, 605, 65535, 65535, 65535, 490, 65535, 175, 65535,
        65535, 65535, 467, 65535, 65535, 516, 65535, 65535, 65535, 65535, 947, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 127, 65535, 65535, 65535, 420, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 723, 65535, 831, 65535, 65535, 522, 65535, 65535, 431, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 695, 65535, 932, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        275, 454, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 823, 65535, 65535,
        845, 65535, 65535, 65535, 65535, 65535, 65535, 731, 65535, 65535, 65535, 394, 433, 743, 775, 65535,
        65535, 65535, 283, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 706, 65535,
        65535, 65535, 91, 65535, 65535, 65535, 65535, 564, 65535, 65535, 65535, 65535, 241, 1014, 65535, 65535,
        65535, 945, 65535, 65535, 65535, 65535, 65535, 65535, 967, 65535, 665, 65535, 65535, 907, 65535, 195,
        65535, 65535, 65535, 108, 65535, 65535, 65535, 65535, 65535, 509, 65535, 591, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 966, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        752, 65535, 65535, 65535, 65535, 65535, 176, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 736, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 72, 500,
        817, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 869, 858, 65535, 65535, 65535,
        1058, 65535, 692, 65535, 65535, 950, 65535, 381, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 340, 65535, 65535, 65535, 32, 796, 65535, 963, 65535, 65535, 65535, 893,
        65535, 65535, 65535, 459, 677, 316, 65535, 65535, 657, 65535, 860, 922, 1052, 671, 65535, 65535,
        65535, 65535, 65535, 65535, 456, 847, 1074, 65535, 65535, 523, 65535, 65535, 65535, 65535, 37, 65535,
        65535, 65535, 65535, 65535, 640, 65535, 696, 800, 65535, 65535, 65535, 297, 65535, 424, 1008, 549,
        65535, 164, 65535, 455, 65535, 65535, 65535, 661, 65535, 65535, 65535, 1026, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 207, 65535, 65535, 55, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1059, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1083, 65535, 673, 65535,
        872, 65535, 65535, 409, 953, 65535, 65535, 65535, 65535, 65535, 780, 892, 1035, 65535, 65535, 110,
        65535, 292, 447, 65535, 601, 1012, 65535, 65535, 65535, 65535, 921, 65535, 119, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1089, 65535, 65535, 65535, 65535, 177, 65535, 44, 65535, 65535, 65535, 65535,
        65535, 65535, 327, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 370, 218, 547, 867, 65535,
        56, 65535, 65535, 65535, 1044, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 239, 65535, 371, 65535, 65535, 65535, 65535, 65535, 552, 65535, 65535, 65535, 65535, 65535,
        595, 598, 884, 936, 65535, 65535, 65535, 952, 65535, 65535, 65535, 65535, 724, 65535, 87, 65535,
        65535, 65535, 65535, 1097, 65535, 65535, 65535, 65535, 174, 65535, 715, 65535, 65535, 65535, 65535, 979,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1064, 65535, 65535, 65535, 65535, 664, 65535,
        318, 65535, 65535, 65535, 533, 1040, 69, 65535, 65535, 1009, 65535, 65535, 65535, 65535, 65535, 65535,
        563, 65535, 252, 65535, 65535, 65535, 65535, 65535, 65535, 654, 65535, 65535, 65535, 290, 266, 65535,
        65535, 65535, 65535, 65535, 943, 65535, 65535, 65535, 65535, 65535, 425, 65535, 1062, 65535, 452, 65535,
        65535, 65535, 65535, 553, 65535, 65535, 65535, 528, 65535, 65535, 65535, 65535, 61, 65535, 65535, 761,
        699, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 650, 65535, 65535, 65535,
        269, 1001, 65535, 617, 985, 65535, 65535, 622, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        189, 65535, 65535, 65535, 65535, 65535, 608, 65535, 65535, 65535, 65535, 254, 400, 662, 65535, 65535,
        65535, 65535, 774, 310, 65535, 65535, 313, 987, 65535, 65535, 905, 65535, 65535, 328, 65535, 65535,
        65535, 65535, 590, 65535, 363, 679, 286, 65535, 498, 700, 65535, 65535, 859, 65535, 810, 364,
        65535, 65535, 105, 65535, 567, 744, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 198, 874, 65535,
        98, 65535, 65535, 65535, 864, 65535, 851, 65535, 65535, 65535, 65535, 65535, 628, 115, 65535, 65535,
        383, 65535, 65535, 65535, 65535, 65535, 561, 684, 398, 949, 65535, 65535, 693, 899, 65535, 65535,
        307, 65535, 223, 262, 65535, 65535, 65535, 65535, 65535, 65535, 540, 65535, 65535, 702, 65535, 65535,
        65535, 65535, 156, 65535, 997, 65535, 65535, 65535, 65535, 586, 65535, 65535, 65535, 65535, 866, 65535,
        65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 614, 31, 65535, 348, 65535,
        65535, 65535, 65535, 162, 65535, 43, 65535, 65535, 399, 6, 65535, 908, 534, 65535, 65535, 65535,
        65535, 126, 65535, 65535, 65535, 730, 65535, 65535, 482, 65535, 65535, 65535, 251, 65535, 65535, 65535,
        65535, 65535, 532, 65535, 951, 65535, 65535, 670, 435, 65535, 65535, 555, 65535, 335, 566, 846,
        65535, 65535, 916, 65535, 65535, 574, 889, 65535, 65535, 65535, 65535, 65535, 65535, 497, 5, 314,
        65535, 215, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 329, 65535, 65535, 65535, 65535, 65535,
        417, 65535, 236, 65535, 238, 65535, 65535, 65535, 65535, 980, 65535, 65535, 65535, 511, 65535, 65535,
        708, 675, 65535, 65535, 65535, 65535, 576, 768, 65535, 65535, 65535, 883, 65535, 65535, 65535, 65535,
        65535, 65535, 33, 65535, 65535, 65535, 11, 597, 65535, 65535, 65535, 65535, 65535, 573, 786, 65535,
        65535, 65535, 65535, 65535, 65535, 384, 65535, 712, 65535, 65535, 315, 65535, 65535, 65535, 801, 65535,
        65535, 74, 65535, 65535, 65535, 65535, 65535, 341, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 373, 778, 153, 184, 211, 896, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 377, 65535, 65535, 604, 65535, 65535, 65535, 65535, 65535, 65535,
        401, 129, 785, 65535, 65535, 739, 606, 65535, 403, 90, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 929, 65535, 65535, 65535, 65535, 783, 65535, 65535, 65535, 65535, 389, 404,
        65535, 240, 871, 468, 502, 488, 925, 986, 65535, 65535, 132, 65535, 65535, 65535, 738, 729,
        65535, 543, 65535, 65535, 65535, 65535, 146, 65535, 65535, 65535, 1039, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 158, 345, 65535, 635, 65535, 65535, 919, 65535, 65535, 65535, 65535, 80, 65535, 65535,
        65535, 65535, 65535, 65535, 833, 428, 285, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        221, 334, 898, 65535, 65535, 1072, 65535, 65535, 697, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 460, 65535, 550, 65535, 65535, 300, 102, 65535, 65535, 65535,
        65535, 65535, 65535, 415, 519, 826, 65535, 406, 65535, 418, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1005, 65535, 65535, 65535, 65535, 65535, 65535, 1077, 65535, 65535, 288, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 596, 520, 302, 65535, 65535,
        65535, 65535, 65535, 65535, 446, 65535, 65535, 1053, 65535, 65535, 65535, 65535, 386, 65535, 65535, 65535,
        65535, 1070, 773, 888, 65535, 471, 65535, 65535, 65535, 65535, 65535, 65535, 514, 65535, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 579, 885, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1068, 65535, 65535, 65535, 65535, 65535, 65535, 551, 65535, 65535,
        65535, 491, 65535, 65535, 65535, 65535, 140, 65535, 65535, 65535, 65535, 65535, 813, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 653, 21, 65535, 65535, 824, 65535, 995,
        65535, 65535, 1036, 65535, 65535, 65535, 65535, 298, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 627, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 781, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 107, 65535, 767, 228,
        65535, 65535, 65535, 65535, 65535, 65535, 830, 440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 854, 65535, 65535, 65535, 65535, 65535, 65535, 580, 790, 65535, 913,
        256, 65535, 65535, 65535, 185, 65535, 65535, 65535, 65535, 65535, 65535, 515, 65535, 65535, 65535, 525,
        65535, 149, 65535, 65535, 918, 65535, 65535, 464, 65535, 557, 816, 65535, 65535, 65535, 65535, 65535,
        890, 65535, 65535, 65535, 65535, 65535, 637, 65535, 65535, 65535, 1002, 65535, 331, 616, 788, 65535,
        65535, 65535, 65535, 282, 65535, 65535, 65535, 65535, 65535, 65535, 222, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 618, 65535, 65535, 60, 901, 145, 732, 65535, 65535, 65535, 1025, 402, 903, 65535,
        65535, 65535, 65535, 838, 65535, 65535, 186, 877, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 518, 795, 65535, 65535, 65, 65535, 65535, 65535, 65535, 65535, 65535,
        776, 322, 512, 289, 703, 65535, 65535, 166, 366, 65535, 65535, 65535, 13, 65535, 65535, 183,
        476, 65535, 660, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 975, 65535, 65535, 65535, 248, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 208, 481, 65535, 65535, 65535, 138,
        717, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 86, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 436, 65535, 319, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 733, 65535, 499, 295, 65535,
        680, 14, 611, 668, 65535, 65535, 65535, 308, 65535, 65535, 615, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 647, 1098, 65535, 65535, 505, 612, 915, 65535, 65535, 65535, 65535,
        787, 65535, 644, 65535, 65535, 988, 65535, 65535, 26, 65535, 65535, 65535, 65535, 65535, 320, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1011, 65535, 65535, 369, 65535, 484, 109, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 737, 65535, 65535, 65535, 65535, 1023, 619, 688, 65535, 65535, 65535, 613,
        65535, 65535, 65535, 65535, 911, 853, 194, 930, 65535, 825, 582, 65535, 656, 65535, 65535, 168,
        65535, 65535, 260, 470, 848, 718, 862, 65535, 65535, 338, 620, 1006, 65535, 351, 65535, 65535,
        65535, 385, 65535, 65535, 749, 65535, 65535, 65535, 65535, 53, 704, 65535, 65535, 65535, 65535, 769,
        1080, 65535, 65535, 649, 65535, 65535, 65535, 65535, 59, 65535, 65535, 593, 65535, 894, 65535, 65535,
    ]
}
