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
        %find-child
        %find-entry
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
        %node-content
        %node-find
        %node-fold
        %node-is?
        %node-nullable?
        %node-size
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
        call-renaming-transformer
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
        expand-macros
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
        generate-temporaries
        gensym
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
        identifier->symbol
        identifier?
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
        macroexpand
        macroexpand-1
        macroexpand-all
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
        rename-identifier
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
        same-identifier?
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
        strip-syntax
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
        646, 656, 668, 680, 695, 709, 732, 748, 763, 780, 799, 813, 828, 834, 843, 859,
        879, 895, 910, 927, 940, 954, 967, 987, 1003, 1019, 1028, 1037, 1051, 1065, 1084, 1095,
        1110, 1123, 1135, 1147, 1154, 1167, 1177, 1188, 1200, 1217, 1229, 1241, 1251, 1264, 1274, 1284,
        1293, 1302, 1311, 1327, 1341, 1354, 1369, 1384, 1392, 1404, 1414, 1432, 1444, 1458, 1469, 1480,
        1490, 1506, 1517, 1529, 1539, 1551, 1570, 1579, 1593, 1607, 1622, 1633, 1644, 1657, 1672, 1682,
        1697, 1707, 1718, 1733, 1750, 1762, 1776, 1788, 1801, 1820, 1841, 1861, 1874, 1890, 1910, 1924,
        1940, 1953, 1970, 1989, 2003, 2022, 2037, 2053, 2069, 2086, 2099, 2113, 2130, 2154, 2173, 2191,
        2212, 2225, 2247, 2269, 2287, 2309, 2320, 2328, 2343, 2355, 2360, 2372, 2384, 2400, 2415, 2427,
        2437, 2447, 2456, 2468, 2479, 2492, 2502, 2517, 2532, 2542, 2554, 2564, 2578, 2595, 2608, 2621,
        2636, 2649, 2659, 2675, 2686, 2698, 2707, 2720, 2731, 2746, 2760, 2773, 2782, 2794, 2805, 2818,
        2830, 2842, 2856, 2865, 2877, 2891, 2905, 2921, 2932, 2945, 2947, 2949, 2951, 2953, 2955, 2958,
        2962, 2965, 2967, 2970, 2972, 2975, 2979, 2982, 2995, 2999, 3017, 3029, 3034, 3049, 3060, 3071,
        3084, 3101, 3107, 3114, 3118, 3131, 3138, 3150, 3166, 3177, 3192, 3198, 3209, 3224, 3232, 3249,
        3262, 3267, 3273, 3278, 3283, 3289, 3294, 3307, 3317, 3327, 3342, 3358, 3375, 3393, 3416, 3434,
        3451, 3465, 3474, 3483, 3488, 3499, 3512, 3524, 3538, 3552, 3564, 3577, 3594, 3605, 3617, 3630,
        3642, 3654, 3667, 3680, 3695, 3707, 3720, 3730, 3739, 3745, 3756, 3774, 3790, 3808, 3826, 3838,
        3845, 3852, 3858, 3865, 3872, 3878, 3883, 3897, 3904, 3911, 3917, 3924, 3931, 3937, 3942, 3955,
        3981, 4012, 4036, 4052, 4073, 4096, 4113, 4135, 4159, 4180, 4195, 4214, 4230, 4260, 4278, 4295,
        4307, 4318, 4326, 4343, 4347, 4355, 4362, 4369, 4375, 4382, 4389, 4395, 4400, 4407, 4414, 4420,
        4427, 4434, 4440, 4445, 4449, 4457, 4471, 4488, 4502, 4518, 4533, 4549, 4562, 4579, 4588, 4602,
        4619, 4632, 4643, 4653, 4663, 4674, 4684, 4698, 4712, 4734, 4744, 4761, 4775, 4787, 4801, 4816,
        4831, 4843, 4860, 4877, 4885, 4892, 4899, 4907, 4914, 4920, 4936, 4955, 4972, 4979, 4989, 5004,
        5021, 5039, 5050, 5068, 5081, 5093, 5115, 5145, 5161, 5186, 5207, 5227, 5257, 5278, 5309, 5321,
        5340, 5357, 5366, 5378, 5393, 5398, 5404, 5425, 5434, 5444, 5448, 5454, 5476, 5495, 5509, 5526,
        5545, 5559, 5579, 5594, 5618, 5634, 5647, 5654, 5671, 5689, 5701, 5713, 5725, 5737, 5755, 5763,
        5779, 5783, 5796, 5801, 5812, 5823, 5836, 5843, 5858, 5873, 5887, 5903, 5924, 5936, 5947, 5959,
        5963, 5970, 5975, 5981, 6004, 6025, 6039, 6044, 6050, 6056, 6071, 6077, 6092, 6111, 6126, 6133,
        6138, 6148, 6152, 6166, 6171, 6180, 6195, 6217, 6230, 6248, 6257, 6268, 6281, 6292, 6314, 6321,
        6328, 6334, 6346, 6359, 6369, 6376, 6387, 6392, 6402, 6410, 6424, 6430, 6445, 6461, 6468, 6486,
        6491, 6501, 6512, 6521, 6527, 6531, 6547, 6568, 6575, 6600, 6626, 6648, 6666, 6683, 6691, 6706,
        6721, 6734, 6752, 6765, 6779, 6794, 6813, 6832, 6850, 6865, 6881, 6896, 6911, 6924, 6937, 6954,
        6969, 6990, 7013, 7026, 7038, 7056, 7074, 7086, 7098, 7118, 7133, 7149, 7164, 7176, 7189, 7204,
        7218, 7233, 7256, 7271, 7283, 7294, 7304, 7314, 7325, 7335, 7344, 7356, 7369, 7379, 7392, 7401,
        7411, 7423, 7436, 7450, 7461, 7478, 7490, 7509, 7521, 7531, 7546, 7554, 7569, 7578, 7588, 7605,
        7617, 7631, 7646, 7655, 7679, 7689, 7694, 7713, 7726, 7744, 7760, 7778, 7796, 7808, 7824, 7834,
        7845, 7862, 7867, 7877, 7881, 7888, 7901, 7906, 7917, 7927, 7940, 7953, 7963, 7989, 8004, 8014,
        8025, 8036, 8045, 8054, 8064, 8077, 8091, 8101, 8107, 8113, 8129, 8144, 8158, 8168, 8173, 8177,
        8189, 8212, 8228, 8246, 8257, 8266, 8273, 8279, 8291, 8305, 8321, 8331, 8347, 8364, 8377, 8393,
        8417, 8432, 8450, 8467, 8486, 8508, 8528, 8552, 8570, 8580, 8601, 8622, 8637, 8659, 8670, 8683,
        8701, 8722, 8746, 8768, 8785, 8802, 8814, 8826, 8845, 8870, 8882, 8905, 8909, 8920, 8924, 8931,
        8936, 8941, 8949, 8953, 8960, 8965, 8975, 8983, 8989, 8993, 9003, 9014, 9020, 9035, 9047, 9055,
        9065, 9070, 9093, 9117, 9127, 9149, 9165, 9183, 9206, 9223, 9242, 9258, 9273, 9290, 9306, 9317,
        9337, 9355, 9368, 9378, 9394, 9408, 9414, 9427, 9447, 9466, 9484, 9494, 9504, 9514, 9522, 9540,
        9546, 9556, 9567, 9581, 9592, 9606, 9619, 9634, 9646, 9660, 9673, 9682, 9698, 9712, 9721, 9730,
        9735, 9741, 9759, 9768, 9782, 9802, 9819, 9837, 9851, 9864, 9874, 9886, 9891, 9907, 9928, 9938,
        9954, 9966, 9982, 9999, 10014, 10029, 10044, 10059, 10069, 10081, 10089, 10105, 10115, 10125, 10131, 10153,
        10171, 10187, 10208, 10215, 10228, 10235, 10247, 10261, 10273, 10289, 10304, 10317, 10329, 10342, 10361, 10380,
        10401, 10423, 10449, 10477, 10491, 10506, 10522, 10534, 10549, 10566, 10581, 10596, 10615, 10629, 10647, 10659,
        10672, 10680, 10690, 10697, 10709, 10727, 10745, 10758, 10773, 10789, 10804, 10817, 10831, 10846, 10859, 10872,
        10886, 10900, 10916, 10933, 10949, 10963, 10971, 10984, 11005, 11026, 11033, 11039, 11049, 11066, 11084, 11095,
        11110, 11122, 11134, 11151, 11155, 11165, 11176, 11185, 11199, 11208, 11218, 11229, 11244, 11259, 11273, 11296,
        11307, 11318, 11339, 11350, 11359, 11368, 11381, 11398, 11406, 11417, 11431, 11442, 11454, 11465, 11474, 11485,
        11495, 11503, 11510, 11516, 11522, 11529, 11535, 11540, 11548, 11560, 11572, 11585, 11589, 11595, 11608, 11614,
        11630, 11635, 11651, 11656, 11667, 11679, 11691, 11705, 11714, 11719, 11726, 11733, 11746, 11759, 11774, 11789,
        11802, 11817, 11831, 11846, 11859, 11871, 11883, 11896, 11908, 11924, 11936, 11949, 11966, 11982, 11998, 12014,
        12026, 12039, 12051, 12065, 12076, 12097, 12118, 12140, 12162, 12175, 12191, 12208, 12223, 12234, 12249, 12271,
        12284, 12299, 12315, 12332, 12344, 12361, 12379, 12393, 12403, 12412, 12421, 12431, 12440, 12448, 12461, 12471,
        12487, 12497, 12512, 12526, 12538, 12547, 12555, 12569, 12583, 12588, 12599, 12610, 12614, 12626, 12641, 12650,
        12662, 12672, 12678, 12690, 12701, 12707, 12721, 12730, 12745, 12754, 12772, 12791, 12801, 12813, 12823, 12832,
        12842, 12851, 12863, 12872, 12887, 12896, 12903, 12916, 12929, 12941, 12951, 12958, 12965, 12972, 12979, 12986,
        12997, 13008, 13021, 13032, 13039, 13046, 13059, 13072, 13087, 13103, 13114, 13128, 13153, 13174, 13193, 13205,
        13218, 13234, 13262, 13276, 13289, 13308, 13320, 13338, 13354, 13367, 13386, 13400, 13411, 13424, 13441, 13452,
        13471, 13486, 13506, 13520, 13536, 13547, 13559, 13577, 13589, 13604, 13618, 13638, 13646, 13654, 13669, 13680,
        13693, 13706, 13714, 13737, 13751, 13772, 13792, 13814, 13830, 13846, 13858, 13879, 13895, 13903, 13918, 13924,
        13941, 13952, 13963, 13976, 13989, 14002, 14019, 14028, 14045, 14051, 14057, 14063, 14067,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x23fd008f, 0x23fd012d, 0x23fd0135, 0x23fd017d, 0x23fd0192, 0x23fd0021, 0x23fd017c, 0x23fd0196,
        0x232d0001, 0x23fd001f, 0x23fd0182, 0x23fd0043, 0x23fd016d, 0x23fd0095, 0x23fd0096, 0x232e0001,
        0x232e0002, 0x23fd012b, 0x23fd017a, 0x234b0000, 0x23fd0179, 0x23fd0093, 0x23fd0091, 0x23fd009a,
        0x23fd012a, 0x23fd00ab, 0x23fd01d7, 0x23fd0023, 0x23fd0217, 0x23430001, 0x23fd015d, 0x23fd020e,
        0x23fd0094, 0x23fd0203, 0x23fd0028, 0x23fd0027, 0x23fd0029, 0x23fd0026, 0x23480000, 0x23fd01cc,
        0x23fd0224, 0x23fd01d5, 0x23fd01d3, 0x23fd0090, 0x23fd01d2, 0x23fd0020, 0x23fd0193, 0x23fd016c,
        0x23fd0092, 0x23fd00a7, 0x23fd00a6, 0x23fd00a3, 0x23fd00a2, 0x23fd016b, 0x23fd015f, 0x23fd0169,
        0x23fd016a, 0x23fd0167, 0x23fd0166, 0x23fd0168, 0x23fd01ce, 0x23450000, 0x23450006, 0x23450005,
        0x23450004, 0x23450009, 0x23450001, 0x23450002, 0x23450008, 0x23450003, 0x23450007, 0x23fd0129,
        0x23fd0024, 0x23fd012e, 0x23fd012f, 0x233f0002, 0x233f0003, 0x23fd00f8, 0x233f0000, 0x23fd00f7,
        0x23fd00f9, 0x23fd00f6, 0x233f0001, 0x23fd013b, 0x23fd01fe, 0x232e0000, 0x23fd0128, 0x23fd0115,
        0x23430000, 0x23fd009d, 0x23fd009c, 0x23fd0097, 0x23fd00a4, 0x23fd00a0, 0x23fd00ac, 0x23fd009b,
        0x23fd0098, 0x23fd0099, 0x23fd009f, 0x23fd009e, 0x23fd008d, 0x23fd008e, 0x234a0000, 0x232d0000,
        0x23fd0200, 0x23fd01ff, 0x23fd0185, 0x23480001, 0x23fd018e, 0x23fd00a5, 0x23fd00a1, 0x23fd018f,
        0x23fd018d, 0x23fd018b, 0x23fd018c, 0x23fd002a, 0x234a0004, 0x23fd0116, 0x234a0005, 0x23fd0189,
        0x23fd0178, 0x23fd019c, 0x23fd01a1, 0x23fd01a2, 0x23fd019f, 0x23fd019a, 0x23fd0186, 0x23fd0188,
        0x23fd0197, 0x23fd0199, 0x23fd01a0, 0x23fd019b, 0x23fd0187, 0x234a0003, 0x234a0001, 0x234a0002,
        0x23fd0180, 0x23fd019e, 0x23fd0171, 0x23fd0161, 0x23fd0163, 0x23fd0170, 0x23fd01a3, 0x23fd0160,
        0x23fd0174, 0x23fd0165, 0x23fd016f, 0x23fd0175, 0x23fd0181, 0x23fd017e, 0x23fd0176, 0x23fd0162,
        0x23fd015e, 0x23fd016e, 0x23fd0164, 0x23fd0172, 0x23fd0173, 0x23fd0177, 0x23fd01a4, 0x23fd01a5,
        0x23fd0194, 0x232f0001, 0x232f0000, 0x23fd0025, 0x23fd00aa, 0x23fd0195, 0x23fd01fd, 0x23fd0191,
        0x23fd002b, 0x23470000, 0x23470004, 0x23470007, 0x23470006, 0x23470002, 0x23470005, 0x23fd01cd,
        0x23fd01d8, 0x23fd01f3, 0x23470003, 0x2347000a, 0x23470001, 0x23fd0190, 0x23fd01d6, 0x23fd01d4,
        0x23470009, 0x23fd01f2, 0x23fd01cf, 0x23fd01d1, 0x23470008, 0x23fd01d9, 0x23fd01d0, 0x23fd01da,
        0x23fd013a, 0x23fd0223, 0x23fd0204, 0x23fd0202, 0x23300000, 0x23fd0201, 0x23fd0117, 0x23fd018a,
        0x23fd017b, 0x23fd0198, 0x234b0001, 0x23fd012c, 0x2345000a, 0x2345000c, 0x23fd00a9, 0x2345000b,
        0x2345000d, 0x23fd00a8, 0x23fd020f, 0x23fd0022, 0x23fd017f, 0x23fd0225, 0x23fd0183, 0x23fd019d,
        0x23fd0184, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041,
        0x1bfd003f, 0x01040000, 0x1bfd003e, 0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x233e0006,
        0x01050004, 0x23fd00cc, 0x23fd00cb, 0x0b230009, 0x1cfd00af, 0x12fd0112, 0x12fd0113, 0x12fd0114,
        0x1632000d, 0x0c240005, 0x23fd00d6, 0x12fd011a, 0x10fd000b, 0x010c0004, 0x19fd006c, 0x23fd0068,
        0x12fd0146, 0x12270006, 0x01fe0000, 0x23fd0052, 0x23fd0063, 0x1efd0054, 0x10250004, 0x11260002,
        0x0b230008, 0x01fd0139, 0x010d0002, 0x010d0003, 0x15310001, 0x0b23000a, 0x01160004, 0x10250005,
        0x10fd000e, 0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016, 0x10fd0015,
        0x10fd0012, 0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001, 0x10fd0003,
        0x10fd0004, 0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001, 0x10fd0002,
        0x10250000, 0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005, 0x010e0004,
        0x12fd0111, 0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000, 0x021a0008,
        0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005, 0x23490001, 0x021a000c,
        0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006, 0x23fd00d3, 0x23fd0150,
        0x01fe0003, 0x23fe0005, 0x23fd0051, 0x07fd0152, 0x00fd0158, 0x15fd005b, 0x07fd0153, 0x00fd0156,
        0x23fd0050, 0x01fd0151, 0x23fd015a, 0x23fd0064, 0x19fd0070, 0x15fd005a, 0x01fe0002, 0x23fd00ca,
        0x23fe0006, 0x01fe0004, 0x11260009, 0x010b0001, 0x12fd0106, 0x021a0010, 0x021a0011, 0x021a0004,
        0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007, 0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016,
        0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002, 0x01080001, 0x23330002, 0x16320007, 0x16320005,
        0x16320006, 0x16320008, 0x16320003, 0x16320002, 0x16320004, 0x16320001, 0x01100001, 0x031b0005,
        0x1bfd0036, 0x031b0003, 0x031b0001, 0x031b0000, 0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c,
        0x134d0004, 0x1bfd0035, 0x031b0009, 0x031b0006, 0x01180002, 0x20fd01aa, 0x23490005, 0x134d0005,
        0x031b000a, 0x031b0008, 0x031b0007, 0x01100006, 0x01100004, 0x01100003, 0x01100007, 0x01100005,
        0x01100000, 0x23330005, 0x23fd00c3, 0x1632000e, 0x23340004, 0x23fd0065, 0x12fd00fd, 0x01160008,
        0x01160009, 0x01160007, 0x134d0007, 0x061e0000, 0x23fd004f, 0x1bfd003c, 0x1b420002, 0x1bfd003d,
        0x1b420004, 0x1b420006, 0x1b420005, 0x1b420003, 0x1bfd003b, 0x1b420001, 0x1b420000, 0x23410001,
        0x23fd00d0, 0x01030001, 0x12270007, 0x11260000, 0x010b0000, 0x12270000, 0x232a0006, 0x10fd0009,
        0x19fd006d, 0x0b230006, 0x12fd011c, 0x232a0000, 0x01ff0002, 0x15310004, 0x232a0001, 0x01ff0000,
        0x0a220000, 0x01ff0001, 0x0a220002, 0x114c0000, 0x232a0005, 0x1b420007, 0x12fd0144, 0x193a0004,
        0x12fd0145, 0x071f0005, 0x19fd006f, 0x01070003, 0x031b000d, 0x193a0002, 0x09210003, 0x11260005,
        0x1efd0053, 0x12fd00fe, 0x12fd0149, 0x12fd0108, 0x12fd011f, 0x01fd0047, 0x12fd0103, 0x06fd004b,
        0x23fd00ce, 0x23fd00d4, 0x18380008, 0x214e0001, 0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000,
        0x010e0002, 0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c,
        0x12fd011b, 0x10fd000c, 0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006, 0x06fd004a,
        0x232a000b, 0x0b230003, 0x23500002, 0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006,
        0x15310011, 0x1531000c, 0x1531000b, 0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d,
        0x12fd0100, 0x01020005, 0x071f0004, 0x193a0001, 0x12fd013c, 0x12fd0147, 0x12fd0118, 0x12fd0119,
        0x0b230000, 0x10fd000d, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x01190005, 0x12fd013f,
        0x12fd0140, 0x12fd0141, 0x01fd0137, 0x04fd0049, 0x01050006, 0x00000001, 0x22fd014f, 0x224f0000,
        0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x232a000a, 0x1cfd00ad, 0x1cfd0081, 0x1cfd00b4,
        0x1cfd0074, 0x1cfd00b0, 0x1cfd0080, 0x1cfd0073, 0x1cfd00b7, 0x1cfd00b8, 0x1cfd008a, 0x1cfd0082,
        0x1c440002, 0x1cfd0078, 0x1cfd0075, 0x1cfd007d, 0x1cfd0072, 0x1cfd007c, 0x1cfd007b, 0x1cfd00b9,
        0x1cfd0089, 0x1cfd00b3, 0x1cfd0076, 0x1cfd0079, 0x1cfd007a, 0x1cfd007f, 0x1cfd00bc, 0x1cfd00b1,
        0x1cfd00b2, 0x1cfd007e, 0x1cfd00b6, 0x1cfd00bd, 0x1cfd00b5, 0x1c440001, 0x1cfd00ae, 0x1cfd0088,
        0x1cfd00ba, 0x1cfd00bb, 0x1cfd0077, 0x1cfd008b, 0x1cfd0086, 0x1cfd0084, 0x1cfd0083, 0x1cfd0087,
        0x1cfd0085, 0x1c440000, 0x23fd00c2, 0x23fd00c1, 0x233e0008, 0x233e0003, 0x1afd00eb, 0x233e0005,
        0x23fd00c4, 0x1afd00ea, 0x1afd00e2, 0x1afd00e9, 0x1afd00e8, 0x233e0004, 0x224f0002, 0x224f0001,
        0x0c240003, 0x23330003, 0x01070001, 0x00010000, 0x01030007, 0x0b230001, 0x01160005, 0x01160001,
        0x01100002, 0x10250006, 0x01030004, 0x0f400000, 0x11260007, 0x12270001, 0x0a220001, 0x1ffd00f0,
        0x1ffd00f4, 0x1ffd00f3, 0x1ffd00f5, 0x1ffd00f2, 0x1ffd00f1, 0x1ffd00ee, 0x1ffd00ec, 0x1ffd00ef,
        0x23fd00d2, 0x12270005, 0x12270004, 0x01050007, 0x010c0003, 0x11260008, 0x010c0001, 0x10fd0018,
        0x1dfd01dd, 0x01110009, 0x01120006, 0x010c0008, 0x12fd01f6, 0x19fd006e, 0x12270002, 0x12fd011d,
        0x12fd01f5, 0x010c0007, 0x12270003, 0x12fd0205, 0x12fd01f4, 0x12fd014a, 0x010c0006, 0x12fd00ff,
        0x010c0000, 0x17360004, 0x17360006, 0x17360005, 0x17360007, 0x0efd0057, 0x0b230004, 0x12fd0122,
        0x12fd0127, 0x12fd0125, 0x12fd0124, 0x12fd0123, 0x12fd0126, 0x12fd0120, 0x12fd0121, 0x22fd014c,
        0x22fd014b, 0x22fd014d, 0x0c240004, 0x01130001, 0x232a000c, 0x16320000, 0x1bfd002c, 0x1bfd002d,
        0x193a0003, 0x232c0001, 0x23410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f, 0x1cfd008c, 0x232c0000,
        0x010c0002, 0x1bfd0032, 0x1bfd0031, 0x01fd0048, 0x232a0007, 0x0c240001, 0x041d0001, 0x214e0000,
        0x232b0003, 0x232b0001, 0x232b0002, 0x232b0000, 0x0c240000, 0x23490000, 0x01110001, 0x193a0006,
        0x193a0009, 0x01120001, 0x1bfd0033, 0x01fd0136, 0x23fd0066, 0x01040005, 0x01fd0138, 0x010d0000,
        0x010d0001, 0x15370000, 0x01040006, 0x01060002, 0x0b230002, 0x0103000a, 0x01190002, 0x12fd0104,
        0x010e0003, 0x12fd00fb, 0x12fd00fc, 0x010b0004, 0x010a0000, 0x1bfd003a, 0x01030000, 0x01070002,
        0x0103000b, 0x071f0001, 0x071f0003, 0x193a0000, 0x01170003, 0x071f0000, 0x01170000, 0x01170004,
        0x071f0002, 0x01170001, 0x23fd0062, 0x23340001, 0x23340002, 0x23340003, 0x16320010, 0x23340000,
        0x01160006, 0x01160002, 0x12fd0132, 0x12fd0133, 0x12fd0134, 0x010b0003, 0x15fd005f, 0x232a0008,
        0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd013e, 0x01180001, 0x01180006, 0x16fd0061, 0x01160000,
        0x01030009, 0x01140000, 0x18380005, 0x18380002, 0x18380003, 0x18380007, 0x18380004, 0x18fd0159,
        0x18380000, 0x18380006, 0x18380001, 0x232c0003, 0x232c0002, 0x041d0000, 0x01060000, 0x15fd005e,
        0x01fd0045, 0x01fd0046, 0x233e0007, 0x23330004, 0x214e0003, 0x214e0004, 0x214e0005, 0x214e0002,
        0x11260004, 0x01030003, 0x01080004, 0x08200000, 0x01180008, 0x17360008, 0x01180000, 0x233e0002,
        0x01020004, 0x19fd006a, 0x19fd0069, 0x23fd00c7, 0x233e0000, 0x233e0001, 0x23fd00c0, 0x01180003,
        0x01180004, 0x01180005, 0x23fd015c, 0x0c240002, 0x193a0008, 0x01030002, 0x23fd00bf, 0x16320009,
        0x23fd00cf, 0x23fd00d1, 0x12fd0142, 0x12fd0143, 0x20fd01a6, 0x20fd01a8, 0x2349000d, 0x2349000b,
        0x23490009, 0x20fd01b5, 0x23490004, 0x20fd01b4, 0x2349000a, 0x20fd01b3, 0x20fd01af, 0x23490003,
        0x20fd01b0, 0x20fd01b2, 0x20fd01b1, 0x20fd01ae, 0x20fd01ab, 0x20fd01ac, 0x23490008, 0x23490002,
        0x20fd01b7, 0x23490007, 0x20fd01b8, 0x20fd01b9, 0x20fd01ad, 0x2349000c, 0x23490006, 0x20fd01b6,
        0x20fd01a7, 0x01060001, 0x12fd013d, 0x193a0005, 0x23500000, 0x23fd00d5, 0x1afd00e0, 0x1afd00df,
        0x1afd00de, 0x1afd00da, 0x1afd00dc, 0x1afd00dd, 0x1afd00db, 0x1afd00e1, 0x17360009, 0x1afd00e6,
        0x23fd00d8, 0x1afd00e5, 0x1afd00e4, 0x1afd00e3, 0x1afd00e7, 0x010c0005, 0x232a000d, 0x14fd0222,
        0x14fd0221, 0x23fd004c, 0x01080003, 0x23fd0058, 0x23500001, 0x23fd00be, 0x23fd00d7, 0x1632000a,
        0x23fd00c9, 0x23fd00d9, 0x23fd00cd, 0x1dfd01db, 0x1dfd01f1, 0x1dfd01e1, 0x1dfd01e8, 0x1dfd01de,
        0x1dfd01f0, 0x1dfd01e7, 0x1dfd01e3, 0x1dfd01e4, 0x1dfd01ca, 0x1dfd01c2, 0x1dfd01e0, 0x1d460002,
        0x1dfd01e9, 0x193a0007, 0x1dfd01ed, 0x1dfd01e6, 0x1dfd01ec, 0x1dfd01eb, 0x1dfd01c9, 0x1dfd01ea,
        0x1dfd01df, 0x1dfd01ef, 0x1dfd01ee, 0x1dfd01e2, 0x1dfd01e5, 0x1d460001, 0x1dfd01dc, 0x1dfd01c8,
        0x1dfd01cb, 0x1dfd01c6, 0x1dfd01c4, 0x1dfd01c3, 0x1dfd01c7, 0x1dfd01c5, 0x1d460000, 0x12fd0102,
        0x18390001, 0x18390002, 0x18390000, 0x0b230005, 0x12fd0101, 0x23fd00c8, 0x15310013, 0x1632000c,
        0x12fd0206, 0x114c0001, 0x12fd0110, 0x23330001, 0x15310000, 0x23330000, 0x23350000, 0x12fd0109,
        0x0b23000b, 0x01050005, 0x01110002, 0x1ffd00ed, 0x01110008, 0x010a0001, 0x010f0003, 0x01130008,
        0x0111000a, 0x01110007, 0x1bfd0038, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004, 0x031c0002,
        0x13280002, 0x01110006, 0x13fd0209, 0x13fd0208, 0x031c0006, 0x031c0007, 0x01fd01bd, 0x1bfd0037,
        0x13fd020a, 0x13280005, 0x01110003, 0x01fd01bc, 0x134d0001, 0x134d0000, 0x134d0003, 0x134d0002,
        0x13280000, 0x13280008, 0x13280009, 0x13280003, 0x01110004, 0x13280007, 0x13280001, 0x13280006,
        0x13280004, 0x13fd01be, 0x134d0006, 0x13fd020b, 0x13fd020c, 0x13fd020d, 0x031c0005, 0x0111000f,
        0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x22fd014e, 0x01110005, 0x2349000e,
        0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039, 0x010f0001, 0x010f0000, 0x11260006, 0x1126000a,
        0x12fd0148, 0x12fd0107, 0x12fd011e, 0x0b230007, 0x15310007, 0x1531000a, 0x15fd0060, 0x15310009,
        0x15fd0059, 0x15310003, 0x17360000, 0x17360002, 0x12fd0105, 0x01160003, 0x23fe0007, 0x23fd00c6,
        0x01080002, 0x01060003, 0x01060004, 0x01060005, 0x11260001, 0x01180007, 0x173c0000, 0x173c0004,
        0x173c0003, 0x173c0002, 0x173c0001, 0x11260003, 0x232a0009, 0x12fd0130, 0x12fd0131, 0x17360001,
        0x17360003, 0x23fd004d, 0x12fd010b, 0x12fd010c, 0x12fd010d, 0x12fd010e, 0x12fd010f, 0x1a3d0001,
        0x1a3d0000, 0x01130007, 0x20fd01a9, 0x01fe0001, 0x01120002, 0x10fd001a, 0x01120005, 0x0111000b,
        0x14290002, 0x14fd0214, 0x01120008, 0x14fd021b, 0x14fd0213, 0x14fd021a, 0x01120007, 0x14fd021f,
        0x14fd0220, 0x14fd01f9, 0x14fd021c, 0x14fd0215, 0x14fd01fa, 0x14fd01c0, 0x14fd021e, 0x01fd01bb,
        0x14fd01c1, 0x14fd0210, 0x01120003, 0x01fd01ba, 0x14fd01f8, 0x14fd0216, 0x01120004, 0x14290003,
        0x14290004, 0x14fd0219, 0x14fd01fb, 0x14fd01fc, 0x14290001, 0x14fd0211, 0x14fd0212, 0x14fd0207,
        0x14fd01f7, 0x14fd01bf, 0x14fd0218, 0x14fd021d, 0x01120000, 0x1632000b, 0x193b0000, 0x193b0001,
        0x193b0002, 0x23fd004e, 0x01fd0044, 0x232a0002, 0x07fd0154, 0x07fd0155, 0x00fd0157, 0x232a0003,
        0x15fd005c, 0x232a0004, 0x15fd005d, 0x23fd00c5, 0x23fd0067, 0x1632000f, 0x09210000, 0x01190004,
        0x01190000, 0x19fd006b, 0x09210002, 0x09210001, 0x01190001, 0x23fd015b, 0x01190003, 0x23fd0071,
        0x12fd00fa, 0x15310012, 0x01030008, 0x12fd010a,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        703, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 278, 339, 65535, 65535, 65535, 65535, 65535, 343,
        65535, 65535, 190, 904, 329, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1063, 65535, 111, 65535, 65535, 47, 265, 286, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 943,
        65535, 1029, 65535, 65535, 65535, 65535, 391, 65535, 65535, 65535, 528, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 124, 65535, 65535, 65535, 65535, 427, 65535, 65535, 65535, 65535, 65535, 65535, 786, 65535,
        212, 383, 65535, 18, 918, 65535, 554, 65535, 985, 578, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 142, 65535, 65535, 65535, 65535, 108, 596, 29, 65535, 558, 65535, 65535, 65535, 78, 65535,
        65535, 65535, 373, 65535, 65535, 65535, 318, 0, 65535, 65535, 737, 564, 291, 155, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 106, 896, 65535, 65535, 193, 1022, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 214, 659, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 40, 797, 1003, 266, 65535, 65535, 65535, 381, 551, 65535, 65535, 65535, 511,
        592, 65535, 65535, 65535, 724, 1041, 65535, 65535, 766, 65535, 65535, 753, 65535, 65535, 272, 65535,
        65535, 537, 230, 898, 65535, 65535, 65535, 65535, 679, 65535, 65535, 65535, 65535, 65535, 309, 65535,
        752, 65535, 65535, 65535, 63, 14, 1026, 65535, 65535, 180, 65535, 65535, 1004, 65535, 65535, 242,
        311, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 39, 65535, 65535, 65535,
        65535, 65535, 65535, 398, 683, 585, 65535, 65535, 65535, 65535, 65535, 65535, 435, 65535, 65535, 65535,
        65535, 65535, 948, 65535, 65535, 294, 65535, 983, 65535, 65535, 48, 65535, 65535, 65535, 44, 65535,
        65535, 65535, 65535, 65535, 65535, 240, 65535, 65535, 65535, 65535, 65535, 800, 1051, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 217, 65535, 625, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 88,
        135, 912, 65535, 520, 423, 65535, 65535, 65535, 65535, 65535, 65535, 543, 65535, 65535, 623, 65535,
        65535, 263, 634, 981, 65535, 65535, 65535, 65535, 65535, 188, 465, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 434, 65535, 65535, 9, 216, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 479,
        65535, 65535, 244, 65535, 65535, 145, 666, 65535, 957, 65535, 682, 65535, 65535, 65535, 65535, 801,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 614, 65535, 248, 65535, 65535, 379, 65535, 65535, 65535,
        65535, 65535, 875, 289, 988, 409, 65535, 844, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        615, 65535, 65535, 65535, 65535, 65535, 65535, 863, 65535, 65535, 65535, 65535, 65535, 87, 65535, 65535,
        65535, 416, 953, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 80, 65535, 65535, 65535,
        65535, 23, 65535, 218, 65535, 612, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 396,
        65535, 65535, 65535, 65535, 70, 925, 65535, 65535, 65535, 1078, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 206, 65535, 65535, 1057, 1080, 65535, 65535, 1072, 332, 65535, 65535, 65535, 65535, 65535,
        65535, 252, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 122, 459, 140, 627, 258,
        535, 997, 65535, 65535, 65535, 65535, 65535, 65535, 378, 1035, 1002, 65535, 437, 938, 65535, 65535,
        65535, 711, 65535, 781, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 619, 65535, 65535, 941,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 531, 65535, 310, 583, 65535, 463,
        65535, 65535, 780, 455, 819, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 290, 65535,
        65535, 955, 65535, 376, 65535, 65535, 65535, 664, 65535, 744, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 130, 65535, 67, 65535, 65535, 65535, 65535, 65535, 119, 65535, 65535, 65535, 65535, 65535, 65535,
        517, 991, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 480, 65535, 338, 65535, 65535, 65535,
        65535, 65535, 65535, 234, 65535, 481, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 55, 65535, 65535, 65535, 65535, 932, 65535, 65535, 65535, 65535, 491, 958, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1033, 65535, 65535, 65535, 65535, 65535, 1065, 65535,
        65535, 65535, 65535, 65535, 823, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 94, 630, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 559,
        65535, 65535, 65535, 65535, 51, 822, 167, 65535, 65535, 97, 60, 65535, 65535, 810, 65535, 181,
        65535, 65535, 65535, 65535, 74, 330, 65535, 65535, 65535, 65535, 65535, 351, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 641, 65535, 65535, 65535, 65535, 818, 65535, 65535, 65535, 65535, 65535, 791,
        65535, 956, 264, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 849, 65535, 65535, 65535, 65535, 65535,
        77, 651, 65535, 65535, 65535, 65535, 65535, 548, 1079, 573, 429, 962, 65535, 65535, 65535, 65535,
        65535, 949, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 649, 65535, 771,
        65535, 719, 1070, 65535, 65535, 65535, 746, 65535, 65535, 65535, 65535, 870, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 61, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 717, 65535, 65535, 65535,
        65535, 335, 65535, 203, 65535, 112, 1006, 444, 561, 34, 881, 65535, 65535, 65535, 65535, 65535,
        65535, 132, 65535, 105, 250, 65535, 65535, 220, 333, 65535, 65535, 394, 65535, 959, 65535, 65535,
        1055, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1016, 160,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 747, 65535, 65535, 65535,
        1030, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 774, 65535, 336, 231, 65535, 65535, 65535, 65535,
        65535, 65535, 817, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 732, 284,
        255, 1074, 65535, 65535, 788, 73, 65535, 761, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 393,
        428, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 590, 845, 65535, 65535,
        65535, 296, 65535, 65535, 65535, 1038, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 809, 473,
        1008, 65535, 65535, 65535, 65535, 1027, 65535, 65535, 65535, 825, 65535, 526, 65535, 65535, 984, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 975, 976, 397, 65535, 65535, 65535, 38, 65535, 65535, 65535,
        524, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 670, 65535, 228, 65535, 65535, 860,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65, 699, 256, 65535, 65535, 65535, 1050, 65535,
        65535, 65535, 65535, 65535, 793, 65535, 65535, 65535, 686, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 17, 940, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 95, 65535,
        65535, 219, 65535, 516, 65535, 249, 460, 65535, 65535, 65535, 65535, 65535, 759, 65535, 65535, 65535,
        27, 968, 65535, 65535, 407, 1071, 65535, 65535, 227, 65535, 890, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 362, 478, 816, 979, 65535, 65535, 1040, 65535, 65535, 963, 493,
        674, 65535, 65535, 65535, 852, 572, 65535, 65535, 65535, 673, 197, 859, 65535, 374, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 926, 65535, 65535, 471, 65535, 65535, 65535, 65535, 65535,
        65535, 10, 466, 574, 718, 65535, 65535, 65535, 35, 65535, 65535, 65535, 65535, 65535, 65535, 360,
        361, 65535, 65535, 100, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 974, 65535, 65535, 65535, 65535, 65535, 199, 910, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        322, 65535, 65535, 43, 712, 65535, 65535, 65535, 65535, 701, 65535, 65535, 65535, 65535, 65535, 65535,
        1083, 65535, 779, 65535, 65535, 1011, 65535, 308, 65535, 281, 65535, 65535, 65535, 65535, 570, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 328, 65535, 65535, 735, 994, 65535, 65535, 65535, 65535, 65535,
        640, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 704, 789, 907, 65535,
        65535, 65535, 644, 65535, 65535, 65535, 65535, 65535, 65535, 921, 65535, 942, 347, 65535, 922, 65535,
        49, 65535, 65535, 65535, 954, 430, 3, 257, 710, 832, 65535, 65535, 65535, 65535, 65535, 81,
        72, 176, 475, 65535, 65535, 65535, 65535, 184, 65535, 464, 65535, 748, 65535, 65535, 65535, 508,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 189, 65535, 65535, 1047, 418, 1015, 65535, 65535,
        65535, 566, 65535, 65535, 65535, 65535, 98, 65535, 65535, 449, 65535, 65535, 65535, 65535, 65535, 65535,
        716, 65535, 65535, 65535, 577, 65535, 451, 65535, 179, 159, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 204, 65535, 65535, 79, 65535, 530, 65535, 65535, 65535, 65535,
        65535, 65535, 302, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 325, 65535, 377, 713, 65535, 945, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 745, 802, 1049, 65535, 65535, 65535, 425, 65535, 65535, 161, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 513, 65535, 886, 65535, 65535, 65535, 65535, 472, 483, 65535, 65535, 677, 54, 65535,
        166, 65535, 65535, 65535, 65535, 382, 238, 65535, 420, 839, 65535, 946, 705, 967, 1021, 1077,
        65535, 65535, 65535, 65535, 1, 549, 317, 490, 65535, 400, 65535, 65535, 65535, 65535, 65535, 65535,
        827, 65535, 65535, 65535, 24, 65535, 65535, 413, 65535, 12, 65535, 65535, 65535, 65535, 65535, 89,
        65535, 365, 65535, 28, 65535, 866, 893, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 461, 1018,
        65535, 65535, 65535, 820, 65535, 65535, 402, 637, 65535, 65535, 424, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1066, 65535, 65535, 65535, 65535, 65535, 681, 65535, 65535, 65535, 75, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 966, 803, 730, 259, 151, 731, 923, 65535, 65535,
        65535, 65535, 90, 65535, 65535, 65535, 170, 65535, 65535, 65535, 65535, 826, 157, 527, 864, 65535,
        1001, 65535, 22, 1017, 65535, 65535, 65535, 65535, 835, 65535, 65535, 65535, 65535, 65535, 613, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 690, 65535, 65535, 65535, 344, 261, 153,
        354, 1044, 65535, 65535, 784, 65535, 415, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 16, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 341, 65535,
        65535, 65535, 525, 65535, 175, 65535, 358, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 775, 65535, 65535, 211, 622, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 127, 346, 581, 431, 65535, 675, 65535, 65535, 65535, 65535, 495,
        65535, 924, 65535, 65535, 65535, 65535, 739, 65535, 65535, 65535, 65535, 232, 405, 65535, 65535, 65535,
        65535, 91, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 110, 879, 65535, 115, 443, 655, 348,
        725, 1059, 65535, 65535, 560, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 741, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 1025,
        65535, 65535, 65535, 65535, 576, 650, 65535, 65535, 65535, 65535, 65535, 366, 65535, 65535, 65535, 65535,
        764, 65535, 65535, 65535, 952, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 919, 504, 824, 65535, 288, 65535,
        65535, 1012, 65535, 65535, 452, 107, 928, 961, 65535, 65535, 598, 65535, 235, 811, 1045, 65535,
        65535, 65535, 620, 65535, 65535, 65535, 65535, 635, 65535, 65535, 65535, 65535, 65535, 65535, 64, 65535,
        65535, 65535, 65535, 131, 447, 65535, 65535, 65535, 65535, 545, 678, 65535, 65535, 65535, 65535, 65535,
        147, 315, 187, 697, 1039, 65535, 65535, 65535, 65535, 930, 68, 201, 65535, 65535, 65535, 65535,
        65535, 84, 65535, 65535, 262, 26, 854, 65535, 65535, 65535, 65535, 117, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 46, 213, 969, 978, 65535, 15, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 610, 790,
        65535, 65535, 65535, 65535, 448, 1005, 65535, 65535, 65535, 65535, 794, 353, 65535, 65535, 65535, 65535,
        944, 65535, 65535, 65535, 121, 65535, 368, 804, 65535, 143, 65535, 65535, 65535, 65535, 736, 65535,
        19, 65535, 65535, 65535, 65535, 65535, 306, 668, 693, 911, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1068, 65535, 65535, 65535, 500, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 533, 65535, 847, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 59, 591, 557, 65535, 65535, 65535,
        65535, 65535, 125, 65535, 65535, 65535, 65535, 65535, 482, 65535, 65535, 65535, 45, 345, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 862, 65535, 65535, 65535, 192, 185, 661, 65535, 65535, 740, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 857, 65535,
        65535, 65535, 65535, 114, 412, 93, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 340, 243, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 279, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 628, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 116, 599, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 632, 999, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 754, 65535, 65535, 1032, 65535, 148, 65535, 65535, 65535, 65535, 65535, 222, 1031, 65535, 658,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 169, 65535, 65535, 65535, 707, 323,
        65535, 65535, 65535, 65535, 65535, 884, 65535, 65535, 785, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 138, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 939, 65535, 65535, 65535,
        65535, 65535, 364, 65535, 65535, 1062, 1060, 65535, 65535, 65535, 136, 65535, 65535, 158, 458, 1076,
        915, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 917, 65535, 139, 567, 631, 901, 65535,
        65535, 65535, 65535, 399, 65535, 65535, 1013, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 168, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1000, 65535,
        65535, 65535, 865, 439, 65535, 65535, 65535, 65535, 65535, 838, 65535, 65535, 65535, 894, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 488, 1069, 65535, 65535, 65535, 65535, 65535, 888, 65535, 65535,
        65535, 65535, 65535, 469, 787, 129, 977, 1034, 65535, 65535, 534, 871, 65535, 65535, 65535, 191,
        65535, 65535, 65535, 65535, 436, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 514,
        840, 65535, 65535, 65535, 65535, 65535, 65535, 497, 65535, 200, 123, 65535, 65535, 65535, 65535, 65535,
        65535, 814, 618, 65535, 65535, 65535, 65535, 342, 65535, 65535, 65535, 65535, 229, 50, 65535, 65535,
        246, 65535, 833, 65535, 65535, 297, 65535, 547, 65535, 65535, 21, 773, 1014, 408, 908, 65535,
        65535, 65535, 65535, 276, 738, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1053, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 742, 776, 796, 65535, 269, 65535, 702, 65535, 65535, 65535, 65535,
        494, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 196, 65535, 65535, 65535, 178, 65535, 65535, 65535,
        65535, 207, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 621, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1075, 65535, 594, 65535, 65535, 65535, 476, 65535, 163, 65535,
        65535, 65535, 453, 65535, 65535, 503, 65535, 65535, 65535, 65535, 931, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 406, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 714, 65535, 813, 65535, 65535, 509, 65535, 65535, 417, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 687, 65535, 916, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        260, 440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 518, 65535, 65535, 65535, 805, 65535, 65535,
        828, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 380, 419, 733, 757, 65535,
        65535, 65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 698, 65535,
        65535, 65535, 86, 65535, 65535, 65535, 65535, 553, 65535, 65535, 65535, 65535, 226, 998, 65535, 65535,
        65535, 929, 65535, 65535, 65535, 65535, 65535, 65535, 951, 65535, 657, 65535, 65535, 891, 65535, 183,
        65535, 65535, 65535, 102, 65535, 65535, 65535, 65535, 65535, 496, 65535, 580, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 647, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 950, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 164, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 726, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 69, 487,
        799, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 853, 841, 65535, 65535, 65535,
        1042, 65535, 684, 65535, 65535, 934, 65535, 367, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 326, 65535, 65535, 65535, 31, 778, 65535, 947, 65535, 65535, 65535, 877,
        65535, 65535, 65535, 445, 669, 301, 65535, 65535, 646, 65535, 843, 906, 1036, 663, 65535, 65535,
        65535, 65535, 65535, 65535, 442, 830, 1058, 65535, 65535, 510, 65535, 65535, 65535, 65535, 36, 65535,
        65535, 65535, 65535, 65535, 629, 65535, 688, 782, 65535, 65535, 65535, 282, 65535, 410, 992, 538,
        65535, 152, 65535, 441, 65535, 65535, 65535, 653, 65535, 65535, 65535, 1010, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 194, 65535, 65535, 52, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 1043, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1067, 65535, 665, 65535,
        856, 65535, 65535, 395, 937, 65535, 582, 65535, 65535, 65535, 762, 876, 1019, 65535, 65535, 104,
        65535, 277, 433, 65535, 65535, 996, 65535, 65535, 65535, 65535, 905, 65535, 113, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1073, 65535, 65535, 65535, 65535, 165, 65535, 42, 65535, 65535, 65535, 65535,
        65535, 65535, 312, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 356, 205, 536, 851, 65535,
        53, 65535, 65535, 65535, 1028, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 224, 65535, 357, 65535, 65535, 65535, 65535, 65535, 541, 65535, 65535, 65535, 65535, 65535,
        586, 589, 868, 920, 65535, 65535, 65535, 936, 65535, 65535, 65535, 65535, 715, 65535, 83, 65535,
        65535, 65535, 65535, 1081, 65535, 65535, 65535, 65535, 162, 65535, 706, 65535, 65535, 65535, 65535, 964,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1048, 65535, 65535, 65535, 65535, 656, 65535,
        303, 65535, 65535, 65535, 522, 1024, 66, 65535, 65535, 993, 65535, 65535, 65535, 65535, 65535, 65535,
        552, 65535, 237, 65535, 65535, 65535, 65535, 65535, 65535, 643, 65535, 65535, 65535, 275, 251, 65535,
        65535, 65535, 65535, 65535, 927, 65535, 65535, 65535, 65535, 65535, 411, 65535, 1046, 65535, 438, 65535,
        65535, 65535, 65535, 542, 65535, 65535, 65535, 515, 65535, 65535, 65535, 65535, 58, 65535, 65535, 743,
        691, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 639, 65535, 65535, 65535,
        254, 986, 65535, 606, 970, 65535, 65535, 611, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        177, 65535, 65535, 65535, 65535, 65535, 597, 65535, 65535, 65535, 65535, 239, 386, 654, 65535, 65535,
        65535, 65535, 756, 295, 65535, 65535, 298, 972, 65535, 65535, 889, 65535, 65535, 313, 65535, 65535,
        65535, 65535, 579, 65535, 349, 671, 271, 65535, 485, 692, 65535, 65535, 842, 65535, 792, 350,
        65535, 65535, 99, 65535, 556, 734, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 186, 858, 65535,
        92, 65535, 65535, 65535, 848, 65535, 834, 65535, 65535, 65535, 65535, 65535, 617, 109, 65535, 65535,
        369, 65535, 65535, 65535, 65535, 65535, 550, 676, 384, 933, 65535, 65535, 685, 883, 65535, 65535,
        292, 65535, 210, 247, 65535, 65535, 65535, 65535, 65535, 65535, 529, 65535, 65535, 694, 65535, 65535,
        65535, 65535, 144, 65535, 982, 65535, 65535, 65535, 65535, 575, 65535, 65535, 65535, 65535, 850, 65535,
        65535, 253, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 603, 30, 65535, 334, 65535,
        65535, 65535, 65535, 150, 65535, 41, 65535, 65535, 385, 6, 65535, 892, 523, 65535, 65535, 65535,
        65535, 118, 65535, 65535, 65535, 721, 65535, 65535, 468, 65535, 65535, 65535, 236, 65535, 65535, 65535,
        65535, 65535, 521, 65535, 935, 65535, 65535, 662, 421, 65535, 65535, 544, 65535, 321, 555, 829,
        65535, 65535, 900, 65535, 65535, 563, 873, 65535, 65535, 65535, 65535, 65535, 65535, 484, 5, 299,
        65535, 202, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 314, 65535, 65535, 65535, 65535, 65535,
        403, 65535, 221, 65535, 223, 65535, 65535, 65535, 65535, 965, 65535, 65535, 65535, 498, 65535, 65535,
        700, 667, 65535, 65535, 65535, 65535, 565, 750, 65535, 65535, 65535, 867, 65535, 65535, 65535, 65535,
        65535, 65535, 32, 65535, 65535, 65535, 11, 588, 65535, 65535, 65535, 65535, 65535, 562, 768, 65535,
        65535, 65535, 65535, 65535, 65535, 370, 65535, 65535, 65535, 65535, 300, 65535, 65535, 65535, 783, 65535,
        65535, 71, 65535, 65535, 65535, 65535, 65535, 327, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 359, 760, 141, 172, 198, 880, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 363, 65535, 65535, 593, 65535, 65535, 65535, 65535, 65535, 65535,
        387, 65535, 767, 65535, 65535, 729, 595, 65535, 389, 85, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 913, 65535, 65535, 65535, 65535, 765, 65535, 65535, 65535, 65535, 375, 390,
        65535, 225, 855, 454, 489, 474, 909, 971, 65535, 65535, 120, 65535, 65535, 65535, 728, 720,
        65535, 319, 532, 65535, 65535, 65535, 134, 65535, 65535, 65535, 1023, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 146, 331, 65535, 624, 65535, 65535, 903, 65535, 65535, 65535, 65535, 76, 65535, 65535,
        65535, 65535, 65535, 65535, 815, 414, 270, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        208, 320, 882, 65535, 65535, 1056, 65535, 65535, 689, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 446, 65535, 539, 65535, 65535, 285, 96, 65535, 65535, 65535,
        65535, 65535, 65535, 401, 506, 808, 65535, 392, 65535, 404, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 989, 65535, 65535, 65535, 65535, 65535, 65535, 1061, 65535, 65535, 273, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 587, 507, 287, 65535, 65535,
        65535, 65535, 65535, 65535, 432, 65535, 65535, 1037, 65535, 65535, 65535, 65535, 372, 65535, 65535, 65535,
        65535, 1054, 755, 872, 65535, 457, 65535, 65535, 65535, 65535, 65535, 65535, 501, 65535, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 568, 869, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1052, 65535, 65535, 65535, 65535, 65535, 65535, 540, 648, 65535,
        65535, 477, 65535, 65535, 65535, 65535, 128, 65535, 65535, 65535, 65535, 65535, 795, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 642, 20, 65535, 65535, 806, 65535, 980,
        65535, 65535, 1020, 65535, 65535, 65535, 65535, 283, 65535, 65535, 149, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 616, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 763, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 101, 65535, 749, 215,
        65535, 65535, 65535, 65535, 65535, 65535, 812, 426, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 837, 65535, 65535, 65535, 65535, 65535, 65535, 569, 772, 65535, 897,
        241, 65535, 65535, 65535, 173, 65535, 65535, 65535, 65535, 65535, 65535, 502, 65535, 65535, 65535, 512,
        65535, 137, 65535, 65535, 902, 65535, 65535, 450, 65535, 546, 798, 65535, 65535, 65535, 65535, 65535,
        874, 65535, 65535, 65535, 65535, 65535, 626, 65535, 65535, 65535, 987, 65535, 316, 605, 770, 65535,
        65535, 65535, 65535, 267, 65535, 65535, 65535, 65535, 65535, 65535, 209, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 607, 65535, 65535, 57, 885, 133, 722, 65535, 65535, 65535, 1009, 388, 887, 65535,
        65535, 65535, 65535, 821, 65535, 65535, 174, 861, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 505, 777, 65535, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535,
        758, 307, 499, 274, 695, 65535, 65535, 154, 352, 65535, 65535, 65535, 65535, 65535, 65535, 171,
        462, 65535, 652, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 960, 65535, 65535, 65535, 233, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 195, 467, 65535, 65535, 65535, 126,
        708, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 82, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 422, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 723, 65535, 486, 280, 65535,
        672, 13, 600, 660, 65535, 65535, 65535, 293, 519, 65535, 604, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 636, 1082, 65535, 65535, 492, 601, 899, 65535, 65535, 65535, 65535,
        769, 65535, 633, 65535, 65535, 973, 65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 305, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 995, 65535, 65535, 355, 65535, 470, 103, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 727, 65535, 65535, 65535, 65535, 1007, 608, 680, 65535, 65535, 65535, 602,
        65535, 65535, 65535, 65535, 895, 836, 182, 914, 65535, 807, 571, 65535, 645, 65535, 65535, 156,
        65535, 65535, 245, 456, 831, 709, 846, 65535, 65535, 324, 609, 990, 65535, 337, 65535, 65535,
        65535, 371, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 696, 65535, 65535, 65535, 65535, 65535, 751,
        1064, 65535, 65535, 638, 65535, 65535, 65535, 65535, 56, 65535, 65535, 584, 65535, 878, 65535, 65535,
    ]
}
