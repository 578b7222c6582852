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
        %ask
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
        arity
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
        c
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
        call-with-times
        call-with-values
        call-within
        call-wound
        call/cc
        cancelled-error?
        car
        car+cdr
        cd
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
        clear
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
        disassemble
        display
        display-parts
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
        flush
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
        h
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
        help
        history
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
        i
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
        l
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
        load-modules
        log
        ls
        lset-adjoin
        lset-diff+intersection
        lset-difference
        lset-intersection
        lset-union
        lset-xor
        lset<=
        lset=
        m
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
        memory
        memq
        memv
        metrics
        min
        module-information
        modules
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
        padded
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
        print-limits
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
        prompt
        pwd
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
        read-input
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
        regs
        reload
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
        reset-environment
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
        run
        run-step
        run-steps
        same-identifier?
        send-http-request
        send-later
        send-operation
        send-pieces
        send-slices
        serve-connection
        session-request
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
        show-core-form
        show-field
        show-value
        shown-bytes
        shown-seconds
        signal-next
        signal-stop
        signal-watch
        sin
        sixth
        skip-trailer
        sleep
        sleep-operation
        slurp
        sort
        source
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
        tell
        tenth
        textual-port?
        throw-to
        timeout-error?
        trace-variables
        tracing
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
        unslurp
        untrace-variables
        unwind-to
        unzip1
        unzip2
        unzip3
        unzip4
        unzip5
        uptime
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
        written
        xcons
        yield
        zero?
        zip

        """#

    /// Where the name of each row begins; after the last one, where it ends.
    static let starts: [UInt32] = [
        0, 8, 16, 28, 40, 59, 72, 86, 91, 107, 114, 124, 137, 151, 166, 178,
        191, 207, 213, 219, 227, 244, 269, 287, 302, 317, 328, 340, 357, 374, 390, 405,
        422, 435, 446, 459, 470, 484, 495, 513, 524, 533, 548, 562, 575, 590, 605, 620,
        631, 646, 658, 672, 682, 694, 706, 719, 734, 748, 771, 787, 802, 819, 838, 852,
        867, 873, 882, 898, 918, 934, 949, 966, 979, 993, 1006, 1026, 1042, 1058, 1067, 1076,
        1090, 1104, 1118, 1137, 1148, 1163, 1176, 1188, 1200, 1207, 1220, 1234, 1244, 1255, 1267, 1279,
        1296, 1308, 1320, 1330, 1343, 1353, 1363, 1372, 1381, 1390, 1406, 1420, 1433, 1448, 1463, 1471,
        1483, 1493, 1511, 1523, 1537, 1548, 1559, 1569, 1585, 1596, 1608, 1618, 1624, 1636, 1655, 1667,
        1676, 1684, 1698, 1710, 1724, 1737, 1751, 1766, 1777, 1788, 1801, 1816, 1826, 1841, 1851, 1862,
        1877, 1894, 1906, 1920, 1932, 1945, 1964, 1985, 2005, 2018, 2034, 2054, 2068, 2084, 2097, 2114,
        2133, 2147, 2166, 2181, 2197, 2213, 2230, 2243, 2257, 2274, 2298, 2317, 2335, 2356, 2369, 2391,
        2413, 2431, 2453, 2464, 2472, 2487, 2499, 2504, 2516, 2528, 2544, 2559, 2571, 2581, 2591, 2600,
        2612, 2623, 2636, 2646, 2661, 2676, 2686, 2698, 2708, 2722, 2739, 2752, 2765, 2780, 2793, 2803,
        2815, 2831, 2842, 2854, 2863, 2876, 2887, 2902, 2916, 2929, 2938, 2950, 2961, 2974, 2986, 2998,
        3012, 3021, 3033, 3047, 3061, 3077, 3088, 3101, 3108, 3122, 3124, 3126, 3128, 3130, 3132, 3135,
        3139, 3142, 3144, 3147, 3149, 3152, 3156, 3159, 3172, 3176, 3194, 3206, 3211, 3226, 3237, 3248,
        3261, 3278, 3284, 3291, 3295, 3308, 3315, 3327, 3343, 3354, 3369, 3375, 3386, 3401, 3409, 3426,
        3432, 3445, 3450, 3456, 3461, 3466, 3472, 3477, 3490, 3500, 3510, 3525, 3541, 3558, 3576, 3599,
        3617, 3634, 3648, 3657, 3666, 3671, 3682, 3695, 3707, 3721, 3735, 3747, 3760, 3777, 3788, 3800,
        3813, 3825, 3837, 3850, 3863, 3878, 3890, 3903, 3913, 3922, 3928, 3939, 3957, 3973, 3991, 4009,
        4021, 4023, 4030, 4037, 4043, 4050, 4057, 4063, 4068, 4082, 4089, 4096, 4102, 4109, 4116, 4122,
        4127, 4140, 4166, 4197, 4221, 4237, 4258, 4281, 4298, 4320, 4344, 4365, 4380, 4399, 4415, 4445,
        4463, 4479, 4496, 4508, 4519, 4527, 4544, 4548, 4556, 4559, 4566, 4573, 4579, 4586, 4593, 4599,
        4604, 4611, 4618, 4624, 4631, 4638, 4644, 4649, 4653, 4661, 4675, 4692, 4706, 4722, 4737, 4753,
        4766, 4783, 4792, 4806, 4823, 4836, 4847, 4857, 4867, 4878, 4888, 4902, 4916, 4938, 4948, 4965,
        4979, 4991, 5005, 5020, 5035, 5047, 5064, 5081, 5089, 5096, 5103, 5111, 5118, 5124, 5140, 5159,
        5176, 5183, 5193, 5208, 5214, 5231, 5249, 5260, 5278, 5291, 5303, 5325, 5355, 5371, 5396, 5417,
        5437, 5467, 5488, 5519, 5531, 5550, 5567, 5576, 5588, 5603, 5608, 5614, 5635, 5644, 5654, 5658,
        5664, 5686, 5705, 5719, 5736, 5755, 5769, 5789, 5804, 5828, 5844, 5857, 5864, 5881, 5899, 5911,
        5923, 5935, 5947, 5965, 5977, 5985, 5999, 6015, 6019, 6032, 6037, 6048, 6059, 6072, 6079, 6094,
        6109, 6123, 6139, 6160, 6172, 6183, 6195, 6199, 6206, 6211, 6217, 6240, 6261, 6275, 6280, 6286,
        6292, 6307, 6313, 6328, 6347, 6362, 6369, 6374, 6384, 6388, 6402, 6407, 6416, 6431, 6453, 6466,
        6484, 6493, 6504, 6517, 6528, 6550, 6557, 6564, 6570, 6582, 6595, 6605, 6612, 6623, 6628, 6638,
        6646, 6660, 6666, 6681, 6697, 6704, 6710, 6728, 6733, 6743, 6754, 6763, 6769, 6773, 6789, 6810,
        6817, 6842, 6868, 6890, 6908, 6910, 6927, 6935, 6950, 6965, 6978, 6996, 7009, 7023, 7038, 7057,
        7076, 7094, 7109, 7125, 7140, 7155, 7168, 7181, 7198, 7213, 7234, 7257, 7270, 7282, 7300, 7318,
        7330, 7342, 7362, 7377, 7393, 7408, 7420, 7433, 7448, 7462, 7477, 7500, 7515, 7527, 7538, 7548,
        7558, 7569, 7579, 7588, 7600, 7613, 7618, 7626, 7636, 7649, 7658, 7668, 7680, 7693, 7707, 7718,
        7735, 7747, 7749, 7768, 7780, 7790, 7805, 7813, 7828, 7837, 7847, 7864, 7876, 7884, 7898, 7912,
        7927, 7936, 7960, 7970, 7975, 7994, 8007, 8025, 8041, 8059, 8077, 8089, 8105, 8115, 8126, 8143,
        8145, 8150, 8160, 8164, 8171, 8184, 8189, 8200, 8210, 8223, 8236, 8246, 8272, 8287, 8297, 8308,
        8319, 8328, 8337, 8347, 8360, 8374, 8384, 8390, 8396, 8412, 8427, 8441, 8451, 8456, 8469, 8473,
        8476, 8488, 8511, 8527, 8545, 8556, 8565, 8572, 8578, 8580, 8592, 8606, 8622, 8632, 8648, 8665,
        8678, 8694, 8718, 8733, 8751, 8768, 8787, 8809, 8829, 8853, 8871, 8881, 8902, 8923, 8938, 8960,
        8971, 8984, 9002, 9023, 9047, 9069, 9086, 9103, 9115, 9127, 9146, 9171, 9183, 9206, 9210, 9221,
        9225, 9232, 9239, 9244, 9249, 9257, 9261, 9280, 9288, 9295, 9300, 9310, 9318, 9324, 9328, 9338,
        9349, 9355, 9370, 9382, 9390, 9400, 9412, 9417, 9440, 9464, 9474, 9496, 9512, 9530, 9553, 9570,
        9589, 9605, 9620, 9637, 9653, 9664, 9684, 9702, 9715, 9717, 9724, 9734, 9750, 9764, 9770, 9783,
        9803, 9822, 9840, 9850, 9860, 9870, 9878, 9896, 9902, 9912, 9915, 9928, 9942, 9955, 9973, 9994,
        10008, 10021, 10034, 10045, 10059, 10070, 10084, 10097, 10112, 10124, 10138, 10151, 10160, 10176, 10190, 10199,
        10206, 10210, 10219, 10224, 10230, 10248, 10257, 10271, 10291, 10308, 10326, 10340, 10353, 10363, 10375, 10380,
        10396, 10417, 10427, 10443, 10455, 10471, 10488, 10503, 10518, 10533, 10548, 10559, 10569, 10581, 10589, 10605,
        10615, 10625, 10631, 10653, 10671, 10687, 10708, 10715, 10728, 10735, 10747, 10761, 10773, 10789, 10804, 10817,
        10829, 10842, 10861, 10880, 10901, 10923, 10949, 10977, 10991, 11006, 11022, 11034, 11049, 11066, 11081, 11096,
        11115, 11129, 11147, 11159, 11172, 11180, 11185, 11192, 11202, 11209, 11221, 11239, 11257, 11270, 11285, 11301,
        11316, 11329, 11343, 11358, 11371, 11389, 11402, 11416, 11430, 11446, 11463, 11479, 11493, 11501, 11514, 11535,
        11556, 11563, 11569, 11573, 11582, 11592, 11609, 11627, 11638, 11653, 11665, 11677, 11694, 11710, 11714, 11724,
        11735, 11744, 11758, 11767, 11777, 11788, 11803, 11818, 11832, 11855, 11866, 11877, 11898, 11909, 11918, 11927,
        11940, 11957, 11965, 11976, 11990, 12001, 12013, 12024, 12033, 12044, 12054, 12062, 12069, 12075, 12081, 12088,
        12094, 12099, 12107, 12122, 12133, 12144, 12156, 12170, 12182, 12194, 12207, 12211, 12217, 12230, 12236, 12252,
        12258, 12263, 12270, 12286, 12291, 12302, 12314, 12326, 12340, 12349, 12354, 12361, 12368, 12381, 12394, 12409,
        12424, 12437, 12452, 12466, 12481, 12494, 12506, 12518, 12531, 12543, 12559, 12571, 12584, 12601, 12617, 12633,
        12649, 12661, 12674, 12686, 12700, 12711, 12732, 12753, 12775, 12797, 12810, 12826, 12843, 12858, 12869, 12884,
        12906, 12919, 12934, 12950, 12967, 12979, 12996, 13014, 13028, 13038, 13047, 13056, 13066, 13075, 13083, 13096,
        13106, 13122, 13132, 13147, 13161, 13173, 13182, 13190, 13204, 13218, 13223, 13234, 13245, 13249, 13261, 13276,
        13285, 13297, 13307, 13313, 13325, 13336, 13341, 13347, 13361, 13370, 13385, 13401, 13409, 13418, 13436, 13455,
        13465, 13477, 13485, 13495, 13504, 13514, 13523, 13535, 13544, 13559, 13568, 13575, 13588, 13601, 13613, 13621,
        13639, 13649, 13656, 13663, 13670, 13677, 13684, 13691, 13702, 13713, 13726, 13737, 13744, 13751, 13764, 13777,
        13792, 13808, 13819, 13833, 13858, 13879, 13898, 13910, 13923, 13939, 13967, 13981, 13994, 14013, 14025, 14043,
        14059, 14072, 14091, 14105, 14116, 14129, 14146, 14157, 14176, 14191, 14211, 14225, 14241, 14252, 14264, 14282,
        14294, 14309, 14323, 14343, 14351, 14359, 14374, 14385, 14398, 14411, 14419, 14442, 14456, 14477, 14497, 14519,
        14535, 14551, 14563, 14584, 14600, 14608, 14623, 14629, 14646, 14657, 14668, 14681, 14694, 14707, 14724, 14733,
        14750, 14758, 14764, 14770, 14776, 14780,
    ]

    /// Where each row's definition is: see `entry(_:_:)`.
    static let entries: [UInt32] = [
        0x27fd0090, 0x27fd0137, 0x27fd013f, 0x27fd018d, 0x27fd01a2, 0x27fd0021, 0x27fd018c, 0x27fd00ef,
        0x27fd01a6, 0x272d0001, 0x27fd001f, 0x27fd0192, 0x27fd0043, 0x27fd017d, 0x27540001, 0x27fd0096,
        0x27fd0097, 0x272e0001, 0x272e0002, 0x27fd0135, 0x27fd018a, 0x274b0000, 0x27fd0189, 0x27fd0094,
        0x27fd0092, 0x27fd009b, 0x27fd0134, 0x27fd00ac, 0x27fd0211, 0x27fd0023, 0x27fd0251, 0x27430001,
        0x27fd016d, 0x27fd0248, 0x27fd0095, 0x27fd023d, 0x27fd0028, 0x27fd0027, 0x27fd0029, 0x27fd0026,
        0x27510001, 0x27480000, 0x27fd0206, 0x27fd025e, 0x27fd020f, 0x27fd020d, 0x27fd0091, 0x27fd020c,
        0x27fd0020, 0x27fd01a3, 0x27fd017c, 0x27fd0093, 0x27fd00a8, 0x27fd00a7, 0x27540000, 0x27fd00a4,
        0x27fd00a3, 0x27fd017b, 0x27fd016f, 0x27fd0179, 0x27fd017a, 0x27fd0177, 0x27fd0176, 0x27fd0178,
        0x27fd0208, 0x27450000, 0x27450006, 0x27450005, 0x27450004, 0x27450009, 0x27450001, 0x27450002,
        0x27450008, 0x27450003, 0x27450007, 0x27fd0133, 0x27fd0024, 0x27fd0138, 0x27fd0139, 0x27fd00f5,
        0x273f0002, 0x273f0003, 0x27fd0102, 0x273f0000, 0x27fd0101, 0x27fd0103, 0x27fd0100, 0x273f0001,
        0x27fd0145, 0x27fd0238, 0x27540002, 0x272e0000, 0x27fd0132, 0x27fd011f, 0x27fd00f0, 0x27430000,
        0x27fd009e, 0x27fd009d, 0x27fd0098, 0x27fd00a5, 0x27fd00a1, 0x27fd00ad, 0x27fd009c, 0x27fd0099,
        0x27fd009a, 0x27fd00a0, 0x27fd009f, 0x27fd008e, 0x27fd008f, 0x274a0000, 0x272d0000, 0x27fd023a,
        0x27fd0239, 0x27fd0195, 0x27480001, 0x27fd019e, 0x27fd00a6, 0x27fd00a2, 0x27fd019f, 0x27fd019d,
        0x27fd019b, 0x27fd019c, 0x27fd002a, 0x27fd00f2, 0x274a0004, 0x27fd0120, 0x27fd00f3, 0x274a0005,
        0x27520000, 0x27fd0168, 0x27510002, 0x27fd0199, 0x27fd00f1, 0x27fd0188, 0x27fd01ac, 0x27fd01b1,
        0x27fd01b2, 0x27fd01af, 0x27fd01aa, 0x27fd0196, 0x27fd0198, 0x27fd01a7, 0x27fd01a9, 0x27fd01b0,
        0x27fd01ab, 0x27fd0197, 0x274a0003, 0x274a0001, 0x274a0002, 0x27fd0190, 0x27fd01ae, 0x27fd0181,
        0x27fd0171, 0x27fd0173, 0x27fd0180, 0x27fd01b3, 0x27fd0170, 0x27fd0184, 0x27fd0175, 0x27fd017f,
        0x27fd0185, 0x27fd0191, 0x27fd018e, 0x27fd0186, 0x27fd0172, 0x27fd016e, 0x27fd017e, 0x27fd0174,
        0x27fd0182, 0x27fd0183, 0x27fd0187, 0x27fd01b4, 0x27fd01b5, 0x27fd01a4, 0x272f0001, 0x272f0000,
        0x27fd0025, 0x27fd00ab, 0x27fd01a5, 0x27fd0237, 0x27fd01a1, 0x27fd002b, 0x27470000, 0x27470004,
        0x27470007, 0x27470006, 0x27470002, 0x27470005, 0x27fd0207, 0x27fd0212, 0x27fd022d, 0x27470003,
        0x2747000a, 0x27470001, 0x27fd01a0, 0x27fd0210, 0x27fd020e, 0x27470009, 0x27fd022c, 0x27fd0209,
        0x27fd020b, 0x27470008, 0x27fd0213, 0x27fd020a, 0x27fd0214, 0x27fd0144, 0x27fd025d, 0x27fd00f4,
        0x27fd023e, 0x27fd023c, 0x27300000, 0x27fd023b, 0x27fd0121, 0x27fd019a, 0x27fd018b, 0x27fd01a8,
        0x274b0001, 0x27fd0136, 0x2745000a, 0x2745000c, 0x27fd00aa, 0x2745000b, 0x2745000d, 0x27fd00a9,
        0x27fd0249, 0x27fd0022, 0x27fd018f, 0x27fd025f, 0x27fd0193, 0x27fd01ad, 0x27fd0194, 0x27510000,
        0x27fd0263, 0x01050001, 0x01050000, 0x01050002, 0x01050003, 0x01040001, 0x01040003, 0x1bfd0041,
        0x1bfd003f, 0x01040000, 0x1bfd003e, 0x01040002, 0x01040004, 0x1bfd0042, 0x1bfd0040, 0x273e0006,
        0x01050004, 0x27fd00cd, 0x27fd00cc, 0x0b230009, 0x1cfd00b0, 0x12fd011c, 0x12fd011d, 0x12fd011e,
        0x1632000d, 0x0c240005, 0x27fd00d7, 0x12fd0124, 0x10fd000b, 0x010c0004, 0x19fd006d, 0x27fd0069,
        0x12fd0150, 0x12270006, 0x01fe0000, 0x27fd0052, 0x27fd0064, 0x1efd0054, 0x10250004, 0x26fd01e0,
        0x11260002, 0x0b230008, 0x01fd0143, 0x010d0002, 0x010d0003, 0x15310001, 0x0b23000a, 0x01160004,
        0x10250005, 0x10fd000e, 0x10fd000f, 0x10fd0011, 0x10fd0010, 0x10fd0013, 0x10fd0014, 0x10fd0016,
        0x10fd0015, 0x10fd0012, 0x10fd0008, 0x10fd000a, 0x10fd001b, 0x10fd0017, 0x10fd0019, 0x10250001,
        0x10fd0003, 0x10fd0004, 0x10fd0000, 0x10fd001c, 0x10fd001d, 0x10fd0007, 0x10250002, 0x10fd0001,
        0x10fd0002, 0x10250000, 0x10fd0005, 0x10fd0006, 0x10fd001e, 0x10250003, 0x1bfd0034, 0x010e0005,
        0x010e0004, 0x12fd011b, 0x01130002, 0x01130006, 0x01130005, 0x01130004, 0x01130003, 0x01130000,
        0x26fd01d6, 0x021a0008, 0x021a0009, 0x021a0000, 0x021a000a, 0x021a000b, 0x021a0001, 0x010b0005,
        0x27490001, 0x021a000c, 0x021a000d, 0x021a0002, 0x021a000e, 0x021a000f, 0x021a0003, 0x010b0006,
        0x27fd00d4, 0x27fd015a, 0x01fe0003, 0x27fe0005, 0x27fd0051, 0x07fd015c, 0x00fd0162, 0x15fd005c,
        0x07fd015d, 0x00fd0160, 0x27fd0050, 0x01fd015b, 0x27fd016a, 0x27fd0065, 0x19fd0071, 0x15fd005b,
        0x26fd01e4, 0x01fe0002, 0x27fd00cb, 0x27fe0006, 0x01fe0004, 0x11260009, 0x010b0001, 0x12fd0110,
        0x26fd01ec, 0x021a0010, 0x021a0011, 0x021a0004, 0x021a0012, 0x021a0013, 0x021a0005, 0x010b0007,
        0x021a0014, 0x021a0015, 0x021a0006, 0x021a0016, 0x021a0017, 0x021a0007, 0x010b0008, 0x010b0002,
        0x01080001, 0x27330002, 0x16320007, 0x16320005, 0x16320006, 0x16320008, 0x16320003, 0x16320002,
        0x16320004, 0x16320001, 0x01100001, 0x031b0005, 0x1bfd0036, 0x031b0003, 0x031b0001, 0x031b0000,
        0x031b0004, 0x031b0002, 0x031b000b, 0x031b000c, 0x134d0004, 0x1bfd0035, 0x031b0009, 0x031b0006,
        0x01180002, 0x20fd01ba, 0x27490005, 0x134d0005, 0x031b000a, 0x031b0008, 0x031b0007, 0x01100006,
        0x01100004, 0x01100003, 0x01100007, 0x01100005, 0x01100000, 0x27330005, 0x27fd00c4, 0x1632000e,
        0x27340004, 0x27fd0066, 0x12fd0107, 0x26fd01d8, 0x01160008, 0x01160009, 0x01160007, 0x134d0007,
        0x061e0000, 0x27fd004f, 0x1bfd003c, 0x1b420002, 0x1bfd003d, 0x1b420004, 0x1b420006, 0x1b420005,
        0x1b420003, 0x1bfd003b, 0x1b420001, 0x1b420000, 0x27410001, 0x27fd00d1, 0x01030001, 0x12270007,
        0x11260000, 0x010b0000, 0x12270000, 0x272a0006, 0x10fd0009, 0x19fd006e, 0x0b230006, 0x12fd0126,
        0x272a0000, 0x01ff0002, 0x15310004, 0x272a0001, 0x01ff0000, 0x0a220000, 0x01ff0001, 0x0a220002,
        0x114c0000, 0x272a0005, 0x1b420007, 0x12fd014e, 0x193a0004, 0x12fd014f, 0x071f0005, 0x19fd0070,
        0x01070003, 0x031b000d, 0x193a0002, 0x26fd01e2, 0x09fd0262, 0x27fd01f6, 0x11260005, 0x1efd0053,
        0x12fd0108, 0x12fd0153, 0x12fd0112, 0x12fd0129, 0x01fd0047, 0x12fd010d, 0x06fd004b, 0x27fd00cf,
        0x27fd00d5, 0x18380008, 0x214e0001, 0x0dfd0055, 0x0116000a, 0x0116000b, 0x010e0000, 0x010e0002,
        0x010e0001, 0x01020000, 0x01020003, 0x01020002, 0x01020001, 0x0dfd0056, 0x0103000c, 0x12fd0125,
        0x10fd000c, 0x01070000, 0x00010001, 0x01090000, 0x01030005, 0x01030006, 0x06fd004a, 0x272a000b,
        0x0b230003, 0x27500002, 0x01090001, 0x01150000, 0x1531000e, 0x15310010, 0x15310006, 0x15310011,
        0x1531000c, 0x1531000b, 0x15310008, 0x15310005, 0x1531000f, 0x15310002, 0x1531000d, 0x12fd010a,
        0x01020005, 0x071f0004, 0x193a0001, 0x12fd0146, 0x12fd0151, 0x12fd0122, 0x12fd0123, 0x0b230000,
        0x10fd000d, 0x01080000, 0x01060006, 0x01060007, 0x01060008, 0x26fd01ed, 0x01190005, 0x12fd0149,
        0x12fd014a, 0x12fd014b, 0x01fd0141, 0x04fd0049, 0x01050006, 0x00000001, 0x22fd0159, 0x224f0000,
        0x061e0001, 0x061e0002, 0x01170005, 0x01170002, 0x26fd01df, 0x272a000a, 0x1cfd00ae, 0x1cfd0082,
        0x1cfd00b5, 0x1cfd0075, 0x1cfd00b1, 0x1cfd0081, 0x1cfd0074, 0x1cfd00b8, 0x1cfd00b9, 0x1cfd008b,
        0x1cfd0083, 0x1c440002, 0x1cfd0079, 0x1cfd0076, 0x1cfd007e, 0x1cfd0073, 0x1cfd007d, 0x1cfd007c,
        0x1cfd00ba, 0x1cfd008a, 0x1cfd00b4, 0x1cfd0077, 0x1cfd007a, 0x1cfd007b, 0x1cfd0080, 0x1cfd00bd,
        0x1cfd00b2, 0x1cfd00b3, 0x1cfd007f, 0x1cfd00b7, 0x1cfd00be, 0x1cfd00b6, 0x1c440001, 0x1cfd00af,
        0x1cfd0089, 0x1cfd00bb, 0x1cfd00bc, 0x1cfd0078, 0x1cfd008c, 0x1cfd0087, 0x1cfd0085, 0x1cfd0084,
        0x1cfd0088, 0x1cfd0086, 0x1c440000, 0x27fd00c3, 0x27fd00c2, 0x26fd01de, 0x26fd01da, 0x273e0008,
        0x273e0003, 0x1afd00ec, 0x273e0005, 0x27fd00c5, 0x1afd00eb, 0x1afd00e3, 0x1afd00ea, 0x1afd00e9,
        0x273e0004, 0x26fd01e7, 0x224f0002, 0x224f0001, 0x0c240003, 0x27330003, 0x01070001, 0x00010000,
        0x01030007, 0x0b230001, 0x01160005, 0x01160001, 0x24fd00ee, 0x24fd00ed, 0x01100002, 0x10250006,
        0x01030004, 0x0f400000, 0x11260007, 0x12270001, 0x0a220001, 0x1ffd00fa, 0x1ffd00fe, 0x1ffd00fd,
        0x1ffd00ff, 0x1ffd00fc, 0x1ffd00fb, 0x1ffd00f8, 0x1ffd00f6, 0x1ffd00f9, 0x27fd00d3, 0x26fd01db,
        0x12270005, 0x12270004, 0x01050007, 0x010c0003, 0x11260008, 0x010c0001, 0x10fd0018, 0x1dfd0217,
        0x01110009, 0x01120006, 0x010c0008, 0x12fd0230, 0x19fd006f, 0x12270002, 0x12fd0127, 0x12fd022f,
        0x010c0007, 0x12270003, 0x12fd023f, 0x12fd022e, 0x12fd0154, 0x010c0006, 0x12fd0109, 0x010c0000,
        0x17360004, 0x17360006, 0x17360005, 0x17360007, 0x0efd0057, 0x25fd01f0, 0x0b230004, 0x26fd01eb,
        0x12fd012c, 0x12fd0131, 0x12fd012f, 0x12fd012e, 0x12fd012d, 0x12fd0130, 0x12fd012a, 0x12fd012b,
        0x26fd01dc, 0x22fd0156, 0x22fd0155, 0x22fd0157, 0x0c240004, 0x01130001, 0x272a000c, 0x16320000,
        0x1bfd002c, 0x1bfd002d, 0x193a0003, 0x272c0001, 0x27410000, 0x1bfd002e, 0x1bfd0030, 0x1bfd002f,
        0x1cfd008d, 0x272c0000, 0x010c0002, 0x1bfd0032, 0x1bfd0031, 0x01fd0048, 0x272a0007, 0x0c240001,
        0x041d0001, 0x214e0000, 0x272b0003, 0x272b0001, 0x272b0002, 0x272b0000, 0x0c240000, 0x27490000,
        0x01110001, 0x193a0006, 0x193a0009, 0x01120001, 0x1bfd0033, 0x01fd0140, 0x27fd0067, 0x01040005,
        0x01fd0142, 0x26fd01e8, 0x010d0000, 0x010d0001, 0x15370000, 0x01040006, 0x25fd01f2, 0x25fd01f1,
        0x01060002, 0x0b230002, 0x0103000a, 0x01190002, 0x12fd010e, 0x010e0003, 0x12fd0105, 0x12fd0106,
        0x010b0004, 0x010a0000, 0x1bfd003a, 0x01030000, 0x01070002, 0x24530001, 0x0103000b, 0x071f0001,
        0x071f0003, 0x193a0000, 0x01170003, 0x071f0000, 0x01170000, 0x01170004, 0x071f0002, 0x01170001,
        0x27fd0063, 0x27340001, 0x27340002, 0x27340003, 0x16320010, 0x27340000, 0x01160006, 0x01160002,
        0x26fd01d7, 0x27fd01f8, 0x12fd013c, 0x12fd013d, 0x12fd013e, 0x010b0003, 0x15fd0060, 0x272a0008,
        0x1a3d0003, 0x1a3d0004, 0x1a3d0002, 0x12fd0148, 0x01180001, 0x01180006, 0x16fd0062, 0x01160000,
        0x01030009, 0x23fd0164, 0x23ff0004, 0x23ff0005, 0x23fd0163, 0x23fd0166, 0x23fd0165, 0x23fd0167,
        0x23ff0003, 0x26fd01dd, 0x01140000, 0x18380005, 0x18380002, 0x18380003, 0x18380007, 0x18380004,
        0x18fd0169, 0x18380000, 0x18380006, 0x18380001, 0x272c0003, 0x272c0002, 0x041d0000, 0x26fd01d9,
        0x26fd01ea, 0x01060000, 0x15fd005f, 0x01fd0045, 0x01fd0046, 0x273e0007, 0x27330004, 0x214e0003,
        0x214e0004, 0x214e0005, 0x214e0002, 0x11260004, 0x01030003, 0x01080004, 0x08200000, 0x01180008,
        0x17360008, 0x01180000, 0x273e0002, 0x01020004, 0x19fd006b, 0x19fd006a, 0x27fd00c8, 0x273e0000,
        0x273e0001, 0x27fd00c1, 0x27550001, 0x01180003, 0x01180004, 0x01180005, 0x27fd016c, 0x0c240002,
        0x193a0008, 0x01030002, 0x27fd00c0, 0x16320009, 0x27fd00d0, 0x27fd00d2, 0x12fd014c, 0x12fd014d,
        0x20fd01b6, 0x20fd01b8, 0x2749000d, 0x2749000b, 0x27490009, 0x20fd01c5, 0x27490004, 0x20fd01c4,
        0x2749000a, 0x20fd01c3, 0x20fd01bf, 0x27490003, 0x20fd01c0, 0x20fd01c2, 0x20fd01c1, 0x20fd01be,
        0x20fd01bb, 0x20fd01bc, 0x27490008, 0x27490002, 0x20fd01c7, 0x27490007, 0x20fd01c8, 0x20fd01c9,
        0x20fd01bd, 0x2749000c, 0x27490006, 0x20fd01c6, 0x20fd01b7, 0x26fd01ee, 0x25fd01ef, 0x01060001,
        0x12fd0147, 0x193a0005, 0x27500000, 0x27fd00d6, 0x1afd00e1, 0x1afd00e0, 0x1afd00df, 0x1afd00db,
        0x1afd00dd, 0x1afd00de, 0x1afd00dc, 0x1afd00e2, 0x26fd01d4, 0x17360009, 0x1afd00e7, 0x27fd00d9,
        0x1afd00e6, 0x1afd00e5, 0x1afd00e4, 0x1afd00e8, 0x010c0005, 0x272a000d, 0x14fd025c, 0x14fd025b,
        0x27fd004c, 0x01080003, 0x26fd01d5, 0x27fd0059, 0x27fd0058, 0x27500001, 0x27fd00bf, 0x27fd00d8,
        0x1632000a, 0x27fd00ca, 0x27fd00da, 0x27fd00ce, 0x27550000, 0x1dfd0215, 0x1dfd022b, 0x1dfd021b,
        0x1dfd0222, 0x1dfd0218, 0x1dfd022a, 0x1dfd0221, 0x1dfd021d, 0x1dfd021e, 0x1dfd0204, 0x1dfd01fc,
        0x1dfd021a, 0x1d460002, 0x1dfd0223, 0x193a0007, 0x1dfd0227, 0x1dfd0220, 0x1dfd0226, 0x1dfd0225,
        0x1dfd0203, 0x1dfd0224, 0x1dfd0219, 0x1dfd0229, 0x1dfd0228, 0x1dfd021c, 0x1dfd021f, 0x1d460001,
        0x1dfd0216, 0x1dfd0202, 0x1dfd0205, 0x1dfd0200, 0x1dfd01fe, 0x1dfd01fd, 0x1dfd0201, 0x1dfd01ff,
        0x1d460000, 0x12fd010c, 0x26fd01e3, 0x27fd01f5, 0x27fd01f3, 0x27fd01fa, 0x27fd01f9, 0x18390001,
        0x18390002, 0x18390000, 0x0b230005, 0x12fd010b, 0x27fd00c9, 0x15310013, 0x1632000c, 0x26fd01d2,
        0x12fd0240, 0x26fd01e1, 0x114c0001, 0x12fd011a, 0x27330001, 0x15310000, 0x27330000, 0x27350000,
        0x12fd0113, 0x0b23000b, 0x01050005, 0x01110002, 0x1ffd00f7, 0x01110008, 0x010a0001, 0x010f0003,
        0x01130008, 0x0111000a, 0x01110007, 0x1bfd0038, 0x031c0003, 0x031c0001, 0x031c0000, 0x031c0004,
        0x031c0002, 0x13280002, 0x01110006, 0x13fd0243, 0x13fd0242, 0x031c0006, 0x031c0007, 0x01fd01cd,
        0x1bfd0037, 0x13fd0244, 0x13280005, 0x01110003, 0x01fd01cc, 0x134d0001, 0x134d0000, 0x134d0003,
        0x134d0002, 0x13280000, 0x13280008, 0x13280009, 0x13280003, 0x01110004, 0x13280007, 0x13280001,
        0x13280006, 0x13280004, 0x13fd01ce, 0x134d0006, 0x13fd0245, 0x13fd0246, 0x13fd0247, 0x031c0005,
        0x0111000f, 0x0111000d, 0x0111000c, 0x01110010, 0x0111000e, 0x01110000, 0x22fd0158, 0x01110005,
        0x2749000e, 0x14290000, 0x010f0002, 0x00000000, 0x1bfd0039, 0x010f0001, 0x010f0000, 0x11260006,
        0x1126000a, 0x12fd0152, 0x12fd0111, 0x12fd0128, 0x0b230007, 0x15310007, 0x1531000a, 0x15fd0061,
        0x15310009, 0x15fd005a, 0x15310003, 0x17360000, 0x17360002, 0x27fd01f4, 0x12fd010f, 0x01160003,
        0x27fe0007, 0x27fd00c7, 0x26fd01e5, 0x27fd01fb, 0x01080002, 0x01060003, 0x01060004, 0x01060005,
        0x11260001, 0x24530000, 0x01180007, 0x173c0000, 0x173c0004, 0x173c0003, 0x173c0002, 0x173c0001,
        0x11260003, 0x272a0009, 0x12fd013a, 0x12fd013b, 0x17360001, 0x17360003, 0x26fd01d3, 0x26fd01e6,
        0x27fd004d, 0x12fd0115, 0x12fd0116, 0x12fd0117, 0x12fd0118, 0x12fd0119, 0x26fd01e9, 0x1a3d0001,
        0x1a3d0000, 0x01130007, 0x20fd01b9, 0x01fe0001, 0x01120002, 0x10fd001a, 0x01120005, 0x0111000b,
        0x14290002, 0x14fd024e, 0x01120008, 0x14fd0255, 0x14fd024d, 0x14fd0254, 0x01120007, 0x14fd0259,
        0x14fd025a, 0x14fd0233, 0x14fd0256, 0x14fd024f, 0x14fd0234, 0x14fd01d0, 0x14fd0258, 0x01fd01cb,
        0x14fd01d1, 0x14fd024a, 0x01120003, 0x01fd01ca, 0x14fd0232, 0x14fd0250, 0x01120004, 0x14290003,
        0x14290004, 0x14fd0253, 0x14fd0235, 0x14fd0236, 0x14290001, 0x14fd024b, 0x14fd024c, 0x14fd0241,
        0x14fd0231, 0x14fd01cf, 0x14fd0252, 0x14fd0257, 0x01120000, 0x1632000b, 0x193b0000, 0x193b0001,
        0x193b0002, 0x27fd004e, 0x01fd0044, 0x272a0002, 0x07fd015e, 0x07fd015f, 0x00fd0161, 0x272a0003,
        0x15fd005d, 0x272a0004, 0x15fd005e, 0x27fd00c6, 0x27fd0068, 0x1632000f, 0x09fd0260, 0x01190004,
        0x01190000, 0x19fd006c, 0x09210000, 0x09fd0261, 0x01190001, 0x27fd016b, 0x01190003, 0x27fd0072,
        0x27fd01f7, 0x12fd0104, 0x15310012, 0x01030008, 0x12fd0114,
    ]

    /// The hash table: numbers of rows.
    static let slots: [UInt32] = [
        740, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 295, 358, 65535, 65535, 65535, 65535, 65535, 363,
        65535, 65535, 203, 969, 347, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        1135, 65535, 118, 65535, 65535, 50, 282, 303, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1008,
        65535, 1101, 65535, 65535, 65535, 65535, 411, 65535, 65535, 65535, 553, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 137, 65535, 65535, 65535, 65535, 448, 65535, 132, 320, 65535, 65535, 65535, 838, 65535,
        226, 403, 65535, 20, 983, 65535, 579, 271, 1053, 605, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 155, 65535, 65535, 65535, 65535, 115, 626, 31, 65535, 583, 65535, 65535, 65535, 83, 65535,
        65535, 65535, 393, 65535, 65535, 65535, 336, 0, 65535, 65535, 786, 589, 308, 168, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 113, 960, 65535, 65535, 206, 1094, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 228, 693, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 43, 849, 1074, 283, 65535, 94, 65535, 401, 576, 65535, 65535, 65535, 535,
        622, 65535, 65535, 65535, 764, 1113, 65535, 65535, 817, 65535, 65535, 804, 65535, 65535, 289, 65535,
        65535, 562, 246, 963, 65535, 65535, 65535, 65535, 713, 65535, 65535, 65535, 65535, 65535, 327, 65535,
        803, 65535, 65535, 65535, 67, 16, 1098, 65535, 65535, 193, 65535, 65535, 1075, 65535, 65535, 258,
        329, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 42, 65535, 65535, 65535,
        65535, 65535, 65535, 418, 717, 613, 65535, 65535, 65535, 65535, 65535, 65535, 456, 65535, 65535, 65535,
        65535, 65535, 1013, 65535, 65535, 311, 65535, 1049, 65535, 65535, 51, 65535, 65535, 65535, 47, 65535,
        65535, 65535, 65535, 65535, 65535, 256, 65535, 65535, 65535, 65535, 65535, 852, 1123, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 233, 65535, 656, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 95,
        148, 977, 65535, 544, 444, 65535, 65535, 65535, 65535, 65535, 65535, 568, 65535, 65535, 654, 65535,
        65535, 280, 665, 1047, 65535, 65535, 65535, 65535, 65535, 201, 488, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 455, 65535, 65535, 10, 230, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 502,
        65535, 65535, 260, 65535, 65535, 158, 700, 65535, 1022, 65535, 716, 65535, 65535, 65535, 65535, 853,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 645, 65535, 264, 65535, 65535, 399, 65535, 65535, 65535,
        65535, 65535, 933, 306, 1056, 430, 65535, 901, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        646, 65535, 65535, 669, 65535, 65535, 65535, 921, 65535, 65535, 65535, 65535, 65535, 93, 65535, 65535,
        65535, 437, 1018, 65535, 65535, 65535, 65535, 65535, 65535, 884, 65535, 65535, 85, 65535, 65535, 65535,
        65535, 25, 65535, 234, 65535, 643, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 416,
        65535, 65535, 65535, 65535, 74, 990, 65535, 65535, 65535, 1150, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 777, 220, 65535, 65535, 1129, 1153, 65535, 65535, 1144, 350, 65535, 65535, 65535, 65535, 65535,
        65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 135, 482, 153, 658, 275,
        560, 1066, 65535, 65535, 65535, 65535, 65535, 65535, 398, 1107, 1073, 65535, 458, 1003, 65535, 65535,
        65535, 749, 65535, 833, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 650, 65535, 65535, 1006,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 556, 65535, 328, 611, 65535, 486,
        65535, 65535, 832, 478, 873, 65535, 65535, 65535, 65535, 65535, 65535, 8, 65535, 65535, 307, 65535,
        65535, 1020, 65535, 396, 65535, 65535, 65535, 698, 65535, 793, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 143, 65535, 71, 65535, 65535, 65535, 65535, 65535, 131, 65535, 65535, 65535, 65535, 65535, 65535,
        541, 1060, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 503, 65535, 357, 65535, 65535, 65535,
        65535, 65535, 65535, 250, 65535, 504, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 59, 65535, 65535, 65535, 65535, 997, 65535, 65535, 65535, 65535, 514, 947, 1023, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1105, 65535, 65535, 65535, 65535, 65535, 1137, 65535,
        65535, 65535, 65535, 65535, 877, 1050, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 778, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 101, 661, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 584,
        65535, 65535, 65535, 65535, 55, 876, 180, 65535, 65535, 104, 64, 65535, 65535, 862, 65535, 194,
        65535, 65535, 65535, 65535, 78, 348, 65535, 65535, 65535, 65535, 65535, 371, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 674, 65535, 65535, 65535, 65535, 872, 65535, 65535, 65535, 65535, 65535, 843,
        65535, 1021, 281, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 906, 65535, 65535, 65535, 65535, 65535,
        82, 685, 65535, 65535, 65535, 65535, 65535, 573, 1151, 600, 450, 1027, 65535, 65535, 65535, 65535,
        65535, 1014, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 683, 65535, 822,
        65535, 757, 1142, 639, 65535, 65535, 795, 65535, 65535, 597, 65535, 928, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 755, 65535, 65535, 65535,
        65535, 354, 65535, 217, 65535, 119, 1077, 465, 586, 36, 939, 65535, 65535, 65535, 65535, 65535,
        65535, 145, 65535, 112, 266, 65535, 908, 236, 351, 65535, 65535, 414, 65535, 1024, 65535, 65535,
        1127, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1088, 173,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 796, 65535, 65535, 65535,
        1102, 65535, 65535, 65535, 65535, 65535, 826, 65535, 825, 65535, 355, 247, 65535, 65535, 65535, 65535,
        65535, 65535, 871, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 671, 65535, 65535, 772, 301,
        272, 1146, 65535, 781, 840, 77, 65535, 812, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 413,
        449, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 618, 902, 65535, 65535,
        65535, 313, 65535, 65535, 65535, 1110, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 861, 496,
        1080, 65535, 65535, 65535, 65535, 1099, 65535, 65535, 65535, 879, 1071, 551, 65535, 65535, 1052, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1040, 1041, 417, 65535, 65535, 65535, 41, 65535, 65535, 65535,
        549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 704, 65535, 244, 65535, 65535, 918,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 69, 736, 273, 65535, 65535, 65535, 1122, 65535,
        65535, 65535, 65535, 65535, 845, 65535, 65535, 65535, 720, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 19, 1005, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 102, 65535,
        65535, 235, 65535, 540, 65535, 265, 352, 483, 65535, 65535, 65535, 65535, 810, 65535, 65535, 65535,
        29, 1033, 65535, 65535, 428, 1143, 65535, 65535, 243, 65535, 953, 785, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 382, 501, 868, 1044, 65535, 65535, 1112, 65535, 65535, 1028, 516,
        708, 65535, 65535, 65535, 910, 599, 65535, 65535, 65535, 707, 211, 917, 65535, 394, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 991, 65535, 65535, 494, 65535, 65535, 780, 65535, 65535,
        65535, 11, 489, 601, 756, 65535, 65535, 65535, 37, 65535, 65535, 65535, 65535, 65535, 65535, 380,
        381, 65535, 65535, 107, 65535, 65535, 65535, 129, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1039, 65535, 65535, 65535, 65535, 65535, 213, 975, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        340, 65535, 65535, 46, 750, 65535, 65535, 65535, 65535, 738, 65535, 65535, 65535, 65535, 65535, 65535,
        1156, 65535, 831, 65535, 65535, 1083, 65535, 326, 65535, 298, 65535, 65535, 65535, 65535, 595, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 346, 65535, 65535, 775, 1063, 65535, 65535, 65535, 65535, 65535,
        673, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 123, 742, 841, 972, 65535,
        65535, 65535, 677, 65535, 65535, 65535, 65535, 65535, 65535, 986, 65535, 1007, 367, 65535, 987, 65535,
        52, 65535, 65535, 65535, 1019, 451, 3, 274, 748, 887, 65535, 65535, 65535, 65535, 65535, 86,
        76, 189, 498, 65535, 65535, 65535, 65535, 197, 65535, 487, 65535, 797, 65535, 65535, 65535, 531,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 202, 126, 65535, 1119, 439, 1087, 65535, 65535,
        65535, 591, 65535, 65535, 65535, 65535, 105, 65535, 65535, 472, 65535, 65535, 65535, 65535, 65535, 65535,
        754, 65535, 65535, 65535, 604, 65535, 474, 65535, 192, 172, 65535, 65535, 598, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 218, 65535, 65535, 84, 65535, 555, 65535, 65535, 65535, 65535,
        65535, 65535, 319, 1078, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 343, 65535, 397, 751, 65535, 1010, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 794, 854, 1121, 65535, 65535, 65535, 446, 65535, 65535, 174, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 537, 65535, 944, 65535, 65535, 65535, 65535, 495, 506, 65535, 65535, 711, 58, 65535,
        179, 65535, 65535, 65535, 65535, 402, 254, 65535, 441, 894, 65535, 1011, 743, 1032, 1093, 1149,
        65535, 65535, 65535, 65535, 1, 574, 335, 513, 65535, 421, 65535, 65535, 65535, 65535, 65535, 65535,
        881, 65535, 65535, 65535, 26, 65535, 65535, 434, 231, 13, 65535, 65535, 65535, 65535, 65535, 96,
        65535, 385, 65535, 30, 65535, 924, 956, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 484, 1090,
        65535, 65535, 65535, 874, 65535, 946, 423, 668, 65535, 65535, 445, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1138, 65535, 65535, 65535, 65535, 65535, 715, 65535, 65535, 65535, 80, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 1031, 855, 770, 276, 164, 771, 988, 65535, 65535,
        65535, 65535, 97, 65535, 65535, 65535, 183, 65535, 65535, 65535, 65535, 880, 170, 552, 922, 65535,
        1072, 65535, 24, 1089, 65535, 65535, 65535, 65535, 784, 890, 65535, 65535, 65535, 65535, 644, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 725, 65535, 65535, 65535, 364, 278, 166,
        374, 1116, 65535, 65535, 836, 65535, 436, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 361, 65535,
        65535, 65535, 550, 65535, 188, 65535, 378, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 827, 65535, 65535, 225, 653, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 140, 366, 608, 452, 65535, 709, 65535, 65535, 65535, 65535, 518,
        65535, 989, 65535, 65535, 65535, 65535, 788, 65535, 65535, 65535, 65535, 248, 426, 65535, 65535, 65535,
        65535, 98, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 117, 937, 65535, 122, 464, 689, 368,
        765, 1131, 65535, 65535, 585, 65535, 65535, 65535, 65535, 65535, 467, 65535, 65535, 65535, 65535, 869,
        65535, 65535, 65535, 65535, 65535, 790, 65535, 621, 65535, 65535, 39, 65535, 65535, 65535, 65535, 1097,
        65535, 65535, 65535, 65535, 603, 684, 65535, 65535, 65535, 65535, 65535, 386, 65535, 65535, 65535, 65535,
        815, 65535, 65535, 65535, 1017, 207, 65535, 799, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 984, 527, 878, 65535, 305, 65535,
        65535, 1084, 65535, 65535, 475, 114, 993, 1026, 65535, 65535, 628, 65535, 251, 863, 1117, 65535,
        65535, 65535, 651, 65535, 65535, 65535, 65535, 666, 65535, 65535, 65535, 65535, 7, 950, 68, 65535,
        65535, 65535, 65535, 144, 470, 65535, 65535, 65535, 65535, 570, 712, 65535, 65535, 65535, 65535, 65535,
        160, 333, 200, 734, 1111, 65535, 65535, 65535, 65535, 995, 72, 215, 65535, 65535, 65535, 65535,
        65535, 89, 65535, 65535, 279, 28, 912, 65535, 65535, 65535, 65535, 125, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 49, 227, 1034, 1043, 65535, 17, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 870, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 641, 842,
        65535, 65535, 65535, 65535, 471, 1076, 65535, 65535, 65535, 65535, 846, 373, 65535, 65535, 65535, 65535,
        1009, 65535, 65535, 65535, 134, 65535, 388, 856, 65535, 156, 65535, 65535, 65535, 65535, 776, 800,
        21, 65535, 65535, 65535, 65535, 65535, 324, 702, 730, 976, 65535, 65535, 65535, 65535, 232, 65535,
        65535, 1140, 65535, 65535, 65535, 523, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 558, 65535, 904, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 63, 619, 582, 65535, 65535, 65535,
        65535, 65535, 138, 65535, 65535, 783, 65535, 65535, 505, 65535, 65535, 65535, 48, 365, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 920, 65535, 65535, 65535, 205, 198, 695, 65535, 65535, 789, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 915, 65535,
        65535, 65535, 65535, 121, 433, 100, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 359, 259, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 296, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 40,
        65535, 65535, 659, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 124, 629, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 663, 1068, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 805, 65535, 65535, 1104, 726, 161, 65535, 65535, 65535, 65535, 65535, 238, 1103, 65535, 692,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 182, 65535, 65535, 65535, 745, 341,
        65535, 65535, 65535, 65535, 65535, 942, 65535, 65535, 837, 65535, 65535, 65535, 65535, 721, 65535, 65535,
        65535, 151, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1004, 65535, 65535, 65535,
        65535, 65535, 384, 65535, 65535, 1134, 1132, 65535, 65535, 65535, 149, 65535, 65535, 171, 481, 1148,
        980, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 982, 65535, 152, 592, 662, 966, 65535,
        65535, 65535, 65535, 420, 65535, 65535, 1085, 65535, 65535, 65535, 65535, 65535, 65535, 1057, 65535, 65535,
        4, 65535, 65535, 65535, 65535, 181, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1069, 65535,
        65535, 65535, 923, 460, 65535, 65535, 65535, 65535, 65535, 893, 65535, 65535, 65535, 957, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 511, 1141, 65535, 65535, 65535, 65535, 65535, 951, 65535, 79,
        65535, 65535, 65535, 492, 839, 142, 1042, 1106, 65535, 65535, 559, 929, 65535, 65535, 65535, 204,
        65535, 65535, 65535, 65535, 457, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 538,
        895, 65535, 65535, 65535, 65535, 65535, 65535, 520, 90, 214, 136, 65535, 65535, 65535, 65535, 65535,
        65535, 866, 649, 65535, 65535, 65535, 65535, 362, 65535, 65535, 65535, 65535, 245, 53, 65535, 65535,
        262, 65535, 888, 65535, 65535, 314, 65535, 572, 65535, 65535, 23, 824, 1086, 429, 973, 65535,
        65535, 65535, 65535, 293, 787, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1125, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 35, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 791, 828, 848, 65535, 286, 65535, 739, 65535, 65535, 65535, 65535,
        517, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 210, 65535, 65535, 65535, 191, 65535, 65535, 65535,
        65535, 221, 65535, 761, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 652, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1147, 65535, 624, 65535, 65535, 65535, 499, 65535, 176, 65535,
        65535, 65535, 476, 65535, 65535, 526, 65535, 65535, 65535, 65535, 996, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 128, 65535, 65535, 65535, 427, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 752, 65535, 865, 65535, 65535, 532, 65535, 65535, 438, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 722, 65535, 981, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        277, 461, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 542, 65535, 65535, 65535, 857, 65535, 65535,
        882, 65535, 65535, 65535, 65535, 65535, 65535, 760, 65535, 65535, 65535, 400, 440, 773, 808, 65535,
        65535, 65535, 285, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 735, 65535,
        65535, 65535, 92, 65535, 65535, 65535, 65535, 578, 65535, 65535, 65535, 65535, 242, 1067, 65535, 65535,
        65535, 994, 65535, 65535, 65535, 65535, 65535, 65535, 1016, 65535, 691, 65535, 65535, 954, 65535, 196,
        65535, 65535, 65535, 109, 65535, 65535, 65535, 65535, 65535, 519, 65535, 607, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 681, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1015, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        782, 65535, 65535, 65535, 65535, 65535, 177, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 766, 899, 65535, 65535, 65535, 65535, 65535, 65535, 73, 510,
        851, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 911, 896, 65535, 65535, 65535,
        1114, 65535, 718, 65535, 65535, 999, 65535, 387, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 344, 65535, 65535, 65535, 33, 830, 65535, 1012, 65535, 65535, 65535, 935,
        65535, 65535, 65535, 466, 703, 318, 65535, 65535, 679, 65535, 900, 971, 1108, 697, 65535, 1152,
        65535, 65535, 65535, 65535, 463, 885, 1130, 65535, 727, 534, 65535, 65535, 65535, 65535, 38, 65535,
        65535, 65535, 65535, 65535, 660, 65535, 723, 834, 65535, 65535, 65535, 299, 65535, 431, 1061, 563,
        65535, 165, 65535, 462, 65535, 65535, 65535, 687, 65535, 65535, 65535, 1082, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 208, 65535, 65535, 56, 65535, 65535, 65535, 419, 469,
        65535, 65535, 1115, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1139, 65535, 699, 65535,
        914, 65535, 65535, 415, 1002, 65535, 610, 65535, 65535, 65535, 813, 934, 1091, 65535, 65535, 111,
        65535, 294, 454, 65535, 620, 1065, 65535, 65535, 65535, 65535, 970, 65535, 120, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1145, 65535, 65535, 65535, 65535, 178, 65535, 45, 65535, 65535, 65535, 65535,
        65535, 65535, 330, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 376, 219, 561, 909, 65535,
        57, 898, 65535, 65535, 1100, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 240, 65535, 377, 65535, 65535, 65535, 65535, 65535, 566, 65535, 65535, 65535, 65535, 65535,
        614, 617, 926, 985, 65535, 65535, 65535, 1001, 65535, 65535, 533, 65535, 753, 65535, 88, 65535,
        65535, 65535, 65535, 1154, 65535, 65535, 65535, 65535, 175, 65535, 744, 65535, 65535, 1045, 65535, 1029,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1120, 65535, 65535, 65535, 65535, 690, 65535,
        321, 65535, 65535, 65535, 546, 1096, 70, 65535, 65535, 1062, 65535, 65535, 65535, 65535, 65535, 65535,
        577, 65535, 253, 65535, 65535, 65535, 65535, 65535, 65535, 676, 65535, 65535, 65535, 292, 267, 65535,
        65535, 65535, 65535, 65535, 992, 65535, 65535, 65535, 65535, 65535, 432, 65535, 1118, 65535, 459, 65535,
        65535, 65535, 65535, 567, 65535, 65535, 65535, 539, 65535, 65535, 65535, 65535, 62, 65535, 65535, 792,
        728, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 672, 65535, 65535, 65535,
        270, 1054, 65535, 636, 1035, 65535, 65535, 642, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        190, 65535, 65535, 65535, 65535, 65535, 627, 65535, 65535, 65535, 65535, 255, 406, 688, 65535, 65535,
        65535, 65535, 807, 312, 65535, 65535, 315, 1037, 65535, 65535, 952, 65535, 65535, 331, 65535, 65535,
        65535, 65535, 606, 65535, 369, 705, 288, 65535, 508, 729, 65535, 65535, 897, 65535, 844, 370,
        65535, 65535, 106, 65535, 581, 774, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 199, 916, 65535,
        99, 65535, 65535, 65535, 905, 65535, 889, 65535, 65535, 65535, 65535, 65535, 648, 116, 65535, 65535,
        389, 65535, 65535, 65535, 65535, 65535, 575, 710, 404, 998, 65535, 65535, 719, 941, 65535, 65535,
        309, 65535, 224, 263, 65535, 65535, 65535, 65535, 65535, 65535, 554, 65535, 65535, 731, 65535, 65535,
        65535, 65535, 157, 65535, 1048, 65535, 65535, 65535, 65535, 602, 65535, 65535, 65535, 65535, 907, 65535,
        65535, 269, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 633, 32, 65535, 353, 65535,
        65535, 65535, 65535, 163, 65535, 44, 65535, 65535, 405, 6, 65535, 955, 547, 65535, 65535, 65535,
        65535, 127, 65535, 65535, 65535, 759, 65535, 65535, 491, 65535, 65535, 65535, 252, 65535, 65535, 65535,
        65535, 65535, 545, 65535, 1000, 65535, 65535, 696, 442, 65535, 65535, 569, 65535, 339, 580, 883,
        65535, 65535, 965, 65535, 65535, 588, 931, 65535, 65535, 65535, 65535, 65535, 65535, 507, 5, 316,
        65535, 216, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 332, 65535, 65535, 65535, 65535, 65535,
        424, 65535, 237, 65535, 239, 65535, 65535, 65535, 65535, 1030, 65535, 65535, 65535, 521, 65535, 65535,
        737, 701, 65535, 65535, 65535, 65535, 590, 801, 65535, 65535, 65535, 925, 65535, 65535, 65535, 65535,
        65535, 65535, 34, 65535, 65535, 65535, 12, 616, 65535, 65535, 65535, 65535, 65535, 587, 819, 65535,
        65535, 65535, 65535, 65535, 65535, 390, 65535, 741, 65535, 65535, 317, 65535, 65535, 65535, 835, 65535,
        65535, 75, 65535, 65535, 65535, 65535, 65535, 345, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 379, 811, 154, 185, 212, 938, 1070, 65535, 65535, 948,
        65535, 65535, 65535, 65535, 65535, 65535, 383, 65535, 65535, 623, 65535, 65535, 65535, 65535, 65535, 548,
        407, 130, 818, 65535, 65535, 769, 625, 65535, 409, 91, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 978, 65535, 65535, 65535, 65535, 816, 65535, 65535, 65535, 65535, 395, 410,
        65535, 241, 913, 477, 512, 497, 974, 1036, 65535, 65535, 133, 65535, 65535, 65535, 768, 758,
        65535, 337, 557, 65535, 65535, 65535, 147, 65535, 65535, 65535, 1095, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 159, 349, 65535, 655, 65535, 65535, 968, 65535, 65535, 65535, 65535, 81, 65535, 65535,
        65535, 65535, 65535, 65535, 867, 435, 287, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        222, 338, 940, 959, 65535, 1128, 65535, 65535, 724, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 468, 65535, 564, 65535, 65535, 302, 103, 65535, 65535, 65535,
        65535, 65535, 65535, 422, 529, 860, 65535, 412, 65535, 425, 65535, 65535, 609, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 1058, 65535, 65535, 65535, 65535, 65535, 65535, 949, 1133, 65535, 290, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 615, 530, 304, 65535, 65535,
        65535, 65535, 65535, 65535, 453, 65535, 65535, 1109, 65535, 65535, 65535, 65535, 392, 65535, 65535, 65535,
        65535, 1126, 806, 930, 65535, 480, 65535, 65535, 65535, 65535, 65535, 65535, 524, 65535, 9, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 593, 927, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1124, 65535, 65535, 65535, 65535, 65535, 65535, 565, 682, 65535,
        65535, 500, 65535, 65535, 65535, 65535, 141, 961, 65535, 65535, 65535, 65535, 847, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 675, 22, 65535, 65535, 858, 65535, 1046,
        65535, 65535, 1092, 65535, 65535, 65535, 65535, 300, 65535, 65535, 162, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 647, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 814, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 108, 65535, 798, 229,
        65535, 65535, 65535, 65535, 65535, 65535, 864, 447, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 892, 65535, 65535, 65535, 65535, 65535, 65535, 594, 823, 65535, 962,
        257, 65535, 65535, 65535, 186, 65535, 65535, 65535, 65535, 65535, 65535, 525, 65535, 65535, 65535, 536,
        65535, 150, 65535, 65535, 967, 65535, 65535, 473, 65535, 571, 850, 65535, 65535, 65535, 65535, 65535,
        932, 65535, 65535, 65535, 65535, 65535, 657, 65535, 65535, 65535, 1055, 65535, 334, 635, 821, 65535,
        65535, 65535, 65535, 284, 65535, 65535, 65535, 65535, 65535, 65535, 223, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 637, 65535, 65535, 61, 943, 146, 762, 65535, 65535, 65535, 1081, 408, 945, 65535,
        65535, 65535, 65535, 875, 65535, 65535, 187, 919, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 528, 829, 65535, 65535, 66, 65535, 65535, 65535, 65535, 65535, 65535,
        809, 325, 522, 291, 732, 65535, 65535, 167, 372, 65535, 65535, 65535, 14, 65535, 65535, 184,
        485, 65535, 686, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1025, 65535, 65535, 65535, 249, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 209, 490, 65535, 65535, 65535, 139,
        746, 360, 1051, 65535, 65535, 65535, 65535, 65535, 65535, 87, 65535, 65535, 65535, 65535, 65535, 65535,
        680, 443, 65535, 322, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 763, 65535, 509, 297, 65535,
        706, 15, 630, 694, 65535, 65535, 65535, 310, 543, 65535, 634, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 667, 1155, 65535, 65535, 515, 631, 964, 65535, 65535, 65535, 65535,
        820, 65535, 664, 65535, 65535, 1038, 65535, 65535, 27, 65535, 65535, 65535, 65535, 65535, 323, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 1064, 65535, 65535, 375, 65535, 493, 110, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 767, 65535, 65535, 65535, 65535, 1079, 638, 714, 65535, 65535, 65535, 632,
        65535, 65535, 65535, 65535, 958, 891, 195, 979, 65535, 859, 596, 65535, 678, 65535, 65535, 169,
        65535, 65535, 261, 479, 886, 747, 903, 65535, 65535, 342, 640, 1059, 65535, 356, 65535, 65535,
        65535, 391, 65535, 65535, 779, 65535, 65535, 65535, 65535, 54, 733, 65535, 65535, 65535, 65535, 802,
        1136, 65535, 65535, 670, 65535, 65535, 65535, 65535, 60, 65535, 65535, 612, 65535, 936, 65535, 65535,
    ]
}
