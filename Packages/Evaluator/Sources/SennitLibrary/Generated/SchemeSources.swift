// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Scheme by
//     swift run --package-path Packages/Evaluator generate-library

extension SchemeDefinition {
    /// How many procedures are written in Scheme.
    package static let count = 612

    /// Procedure `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> SchemeDefinition {
        switch index {
        case 0:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-eqv"#,
                signature: #"i ..."#,
                doc: #"The bits that are the same in two integers; of more, what that and the next one have in common; -1 without any (SRFI 151)."#,
                source: ##"""
                (define (bitwise-eqv . integers)
                  (fold (lambda (i result) (bitwise-not (bitwise-xor result i))) -1 integers))
                """##)
        case 1:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-nand"#,
                signature: #"i j"#,
                doc: #"The bits not set in both integers (SRFI 151)."#,
                source: ##"""
                (define (bitwise-nand i j) (bitwise-not (bitwise-and i j)))
                """##)
        case 2:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-nor"#,
                signature: #"i j"#,
                doc: #"The bits set in neither integer (SRFI 151)."#,
                source: ##"""
                (define (bitwise-nor i j) (bitwise-not (bitwise-ior i j)))
                """##)
        case 3:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-andc1"#,
                signature: #"i j"#,
                doc: #"The bits set in j but not in i (SRFI 151)."#,
                source: ##"""
                (define (bitwise-andc1 i j) (bitwise-and (bitwise-not i) j))
                """##)
        case 4:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-andc2"#,
                signature: #"i j"#,
                doc: #"The bits set in i but not in j (SRFI 151)."#,
                source: ##"""
                (define (bitwise-andc2 i j) (bitwise-and i (bitwise-not j)))
                """##)
        case 5:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-orc1"#,
                signature: #"i j"#,
                doc: #"The bits set in j or not set in i (SRFI 151)."#,
                source: ##"""
                (define (bitwise-orc1 i j) (bitwise-ior (bitwise-not i) j))
                """##)
        case 6:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-orc2"#,
                signature: #"i j"#,
                doc: #"The bits set in i or not set in j (SRFI 151)."#,
                source: ##"""
                (define (bitwise-orc2 i j) (bitwise-ior i (bitwise-not j)))
                """##)
        case 7:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-if"#,
                signature: #"mask i j"#,
                doc: #"The bits of i where mask has ones, and those of j where it has zeros (SRFI 151)."#,
                source: ##"""
                (define (bitwise-if mask i j)
                  (bitwise-ior (bitwise-and mask i) (bitwise-and (bitwise-not mask) j)))
                """##)
        case 8:
            SchemeDefinition(
                library: .srfi151, name: #"bit-set?"#,
                signature: #"index i"#,
                doc: #"Whether bit index of i is one (SRFI 151)."#,
                source: ##"""
                (define (bit-set? index i) (odd? (arithmetic-shift i (- index))))
                """##)
        case 9:
            SchemeDefinition(
                library: .srfi151, name: #"copy-bit"#,
                signature: #"index i one?"#,
                doc: #"i with bit index one or, if one? is false, zero (SRFI 151)."#,
                source: ##"""
                (define (copy-bit index i one?)
                  (let ((bit (arithmetic-shift 1 index)))
                    (if one? (bitwise-ior i bit) (bitwise-and i (bitwise-not bit)))))
                """##)
        case 10:
            SchemeDefinition(
                library: .srfi151, name: #"bit-swap"#,
                signature: #"index1 index2 i"#,
                doc: #"i with two bits exchanged (SRFI 151)."#,
                source: ##"""
                (define (bit-swap index1 index2 i)
                  (copy-bit index1 (copy-bit index2 i (bit-set? index1 i)) (bit-set? index2 i)))
                """##)
        case 11:
            SchemeDefinition(
                library: .srfi151, name: #"any-bit-set?"#,
                signature: #"mask i"#,
                doc: #"Whether i has a one where mask has one (SRFI 151)."#,
                source: ##"""
                (define (any-bit-set? mask i) (not (zero? (bitwise-and mask i))))
                """##)
        case 12:
            SchemeDefinition(
                library: .srfi151, name: #"every-bit-set?"#,
                signature: #"mask i"#,
                doc: #"Whether i has ones wherever mask has (SRFI 151)."#,
                source: ##"""
                (define (every-bit-set? mask i) (= mask (bitwise-and mask i)))
                """##)
        case 13:
            SchemeDefinition(
                library: .srfi151, name: #"first-set-bit"#,
                signature: #"i"#,
                doc: #"The index of the lowest one of i; -1 if i is zero (SRFI 151)."#,
                source: ##"""
                (define (first-set-bit i) (- (integer-length (bitwise-and i (- i))) 1))
                """##)
        case 14:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field"#,
                signature: #"i start end"#,
                doc: #"The bits of i from start to end, as a number of its own (SRFI 151)."#,
                source: ##"""
                (define (bit-field i start end)
                  (bitwise-and (arithmetic-shift i (- start)) (%bit-mask 0 (- end start))))
                """##)
        case 15:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-any?"#,
                signature: #"i start end"#,
                doc: #"Whether any bit of i from start to end is one (SRFI 151)."#,
                source: ##"""
                (define (bit-field-any? i start end) (any-bit-set? (%bit-mask start end) i))
                """##)
        case 16:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-every?"#,
                signature: #"i start end"#,
                doc: #"Whether every bit of i from start to end is one (SRFI 151)."#,
                source: ##"""
                (define (bit-field-every? i start end) (every-bit-set? (%bit-mask start end) i))
                """##)
        case 17:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-clear"#,
                signature: #"i start end"#,
                doc: #"i with zeros from start to end (SRFI 151)."#,
                source: ##"""
                (define (bit-field-clear i start end) (bitwise-and i (bitwise-not (%bit-mask start end))))
                """##)
        case 18:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-set"#,
                signature: #"i start end"#,
                doc: #"i with ones from start to end (SRFI 151)."#,
                source: ##"""
                (define (bit-field-set i start end) (bitwise-ior i (%bit-mask start end)))
                """##)
        case 19:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-replace"#,
                signature: #"i j start end"#,
                doc: #"i with the lowest bits of j from start to end (SRFI 151)."#,
                source: ##"""
                (define (bit-field-replace i j start end)
                  (bitwise-if (%bit-mask start end) (arithmetic-shift j start) i))
                """##)
        case 20:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-replace-same"#,
                signature: #"i j start end"#,
                doc: #"i with the bits that j has from start to end there (SRFI 151)."#,
                source: ##"""
                (define (bit-field-replace-same i j start end) (bitwise-if (%bit-mask start end) j i))
                """##)
        case 21:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-rotate"#,
                signature: #"i count start end"#,
                doc: #"i with its bits from start to end moved to the left by count, those that leave the field coming in from the right; to the right if count is negative (SRFI 151)."#,
                source: ##"""
                (define (bit-field-rotate i count start end)
                  (let ((width (- end start)))
                    (if (positive? width)
                        (let ((count (modulo count width))
                              (field (bit-field i start end)))
                          (bit-field-replace
                           i
                           (bitwise-ior (arithmetic-shift field count) (arithmetic-shift field (- count width)))
                           start
                           end))
                        i)))
                """##)
        case 22:
            SchemeDefinition(
                library: .srfi151, name: #"bit-field-reverse"#,
                signature: #"i start end"#,
                doc: #"i with its bits from start to end in reverse order (SRFI 151)."#,
                source: ##"""
                (define (bit-field-reverse i start end)
                  (bit-field-replace
                   i
                   (list->bits (reverse (bits->list (bit-field i start end) (max 0 (- end start)))))
                   start
                   end))
                """##)
        case 23:
            SchemeDefinition(
                library: .srfi151, name: #"bits->list"#,
                signature: #"i [count]"#,
                doc: #"A list of booleans, whether the bits of i are ones, the lowest first; of all up to the highest one, or of count bits (SRFI 151)."#,
                source: ##"""
                (define bits->list
                  (case-lambda
                    ((i) (bits->list i (integer-length i)))
                    ((i count)
                     (let loop ((i i) (count count))
                       (if (positive? count)
                           (cons (odd? i) (loop (arithmetic-shift i -1) (- count 1)))
                           '())))))
                """##)
        case 24:
            SchemeDefinition(
                library: .srfi151, name: #"list->bits"#,
                signature: #"list"#,
                doc: #"The number whose bits are one where list has true elements, the lowest bit first (SRFI 151)."#,
                source: ##"""
                (define (list->bits list)
                  (fold-right (lambda (one? i) (+ i i (if one? 1 0))) 0 list))
                """##)
        case 25:
            SchemeDefinition(
                library: .srfi151, name: #"bits->vector"#,
                signature: #"i [count]"#,
                doc: #"A vector of what bits->list returns a list of (SRFI 151)."#,
                source: ##"""
                (define (bits->vector i . count) (list->vector (apply bits->list i count)))
                """##)
        case 26:
            SchemeDefinition(
                library: .srfi151, name: #"vector->bits"#,
                signature: #"vector"#,
                doc: #"The number whose bits are one where vector has true elements, the lowest bit first (SRFI 151)."#,
                source: ##"""
                (define (vector->bits vector) (list->bits (vector->list vector)))
                """##)
        case 27:
            SchemeDefinition(
                library: .srfi151, name: #"bits"#,
                signature: #"one? ..."#,
                doc: #"The number whose bits are one where the arguments are true, the lowest bit first (SRFI 151)."#,
                source: ##"""
                (define (bits . list) (list->bits list))
                """##)
        case 28:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-fold"#,
                signature: #"procedure start i"#,
                doc: #"Calls procedure with whether a bit of i is one, from the lowest to the highest, and with what it returned before, at first start; returns what it returned last (SRFI 151)."#,
                source: ##"""
                (define (bitwise-fold procedure start i)
                  (fold procedure start (bits->list i)))
                """##)
        case 29:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-for-each"#,
                signature: #"procedure i"#,
                doc: #"Calls procedure with whether a bit of i is one, from the lowest to the highest (SRFI 151)."#,
                source: ##"""
                (define (bitwise-for-each procedure i)
                  (for-each procedure (bits->list i)))
                """##)
        case 30:
            SchemeDefinition(
                library: .srfi151, name: #"bitwise-unfold"#,
                signature: #"stop? one? successor seed"#,
                doc: #"The number whose bits, from the lowest, are one where (one? seed) holds for seed, (successor seed) ... as long as stop? does not (SRFI 151)."#,
                source: ##"""
                (define (bitwise-unfold stop? one? successor seed)
                  (list->bits
                   (let loop ((seed seed))
                     (if (stop? seed)
                         '()
                         (let ((bit (one? seed)))
                           (cons bit (loop (successor seed))))))))
                """##)
        case 31:
            SchemeDefinition(
                library: .sennitInternal, name: #"%bit-mask"#,
                signature: #"start end"#,
                doc: #"The number with ones from bit start to bit end."#,
                source: ##"""
                (define (%bit-mask start end)
                  (arithmetic-shift (bitwise-not (arithmetic-shift -1 (- end start))) start))
                """##)
        case 32:
            SchemeDefinition(
                library: .sennitInternal, name: #"%equality-kind"#,
                signature: #"equality"#,
                doc: #"How maps and sets compare keys for a comparator with that equality: 1 by equal?, 2 by eqv?, 3 as the default comparator, which all are done without calling it, or 0 by calling it."#,
                source: ##"""
                (define (%equality-kind equality)
                  (cond
                    ((memq equality (list equal? string=? symbol=? char=? boolean=?)) 1)
                    ((or (eq? equality eqv?) (eq? equality eq?)) 2)
                    ((or (eq? equality %default=?) (eq? equality =)) 3)
                    (else 0)))
                """##)
        case 33:
            SchemeDefinition(
                library: .sennitInternal, name: #"%any-object?"#,
                signature: #"object"#,
                doc: #"True."#,
                source: ##"""
                (define (%any-object? object) #t)
                """##)
        case 34:
            SchemeDefinition(
                library: .sennitInternal, name: #"%typed-hash"#,
                signature: #"type-test object message"#,
                doc: #"The hash of object, an error with that message unless it satisfies type-test."#,
                source: ##"""
                (define (%typed-hash type-test object message)
                  (if (type-test object) (default-hash object) (error message object)))
                """##)
        case 35:
            SchemeDefinition(
                library: .sennitInternal, name: #"%combine-hashes"#,
                signature: #"a b"#,
                doc: #"A hash made of two, a fixnum that is not negative."#,
                source: ##"""
                (define (%combine-hashes a b)
                  (bitwise-and (+ (* 31 (bitwise-and a 9007199254740991)) (bitwise-and b 9007199254740991)) 9007199254740991))
                """##)
        case 36:
            SchemeDefinition(
                library: .sennitInternal, name: #"%holds-between?"#,
                signature: #"related? objects"#,
                doc: #"Whether related? holds of each of the objects and the next."#,
                source: ##"""
                (define (%holds-between? related? objects)
                  (let loop ((first (car objects)) (rest (cdr objects)))
                    (or (null? rest)
                        (and (related? first (car rest)) (loop (car rest) (cdr rest))))))
                """##)
        case 37:
            SchemeDefinition(
                library: .sennitInternal, name: #"%same-comparator?"#,
                signature: #"a b"#,
                doc: #"Whether two comparators are made of the same procedures."#,
                source: ##"""
                (define (%same-comparator? a b)
                  (or (eq? a b)
                      (and (eq? (comparator-equality-predicate a) (comparator-equality-predicate b))
                           (eq? (comparator-type-test-predicate a) (comparator-type-test-predicate b))
                           (eq? (comparator-ordered? a) (comparator-ordered? b))
                           (eq? (comparator-hashable? a) (comparator-hashable? b))
                           (or (not (comparator-ordered? a))
                               (eq? (comparator-ordering-predicate a) (comparator-ordering-predicate b)))
                           (or (not (comparator-hashable? a))
                               (eq? (comparator-hash-function a) (comparator-hash-function b))))))
                """##)
        case 38:
            SchemeDefinition(
                library: .sennitInternal, name: #"%default=?"#,
                signature: #"a b"#,
                doc: #"The equality of the default comparator: equal?, but numbers are compared by =, in pairs and vectors too."#,
                source: ##"""
                (define (%default=? a b)
                  (cond
                    ((eq? a b) #t)
                    ((pair? a)
                     (and (pair? b) (%default=? (car a) (car b)) (%default=? (cdr a) (cdr b))))
                    ((string? a) (equal? a b))
                    ((symbol? a) #f)
                    ((number? a) (and (number? b) (or (= a b) (and (not (= a a)) (not (= b b))))))
                    ((vector? a)
                     (and (vector? b)
                          (let ((count (vector-length a)))
                            (and (= count (vector-length b))
                                 (let loop ((index 0))
                                   (or (= index count)
                                       (and (%default=? (vector-ref a index) (vector-ref b index)) (loop (+ index 1)))))))))
                    (else (equal? a b))))
                """##)
        case 39:
            SchemeDefinition(
                library: .sennitInternal, name: #"%default<?"#,
                signature: #"a b"#,
                doc: #"The order of the default comparator."#,
                source: ##"""
                (define (%default<? a b)
                  (cond
                    ((and (string? a) (string? b)) (string<? a b))
                    ((and (symbol? a) (symbol? b)) (string<? (symbol->string a) (symbol->string b)))
                    ((pair? a)
                     (if (pair? b)
                         (if (%default=? (car a) (car b)) (%default<? (cdr a) (cdr b)) (%default<? (car a) (car b)))
                         (< 1 (%default-rank b))))
                    (else
                     (let ((rank (%default-rank a)) (other-rank (%default-rank b)))
                       (if (= rank other-rank) (%default<?-within rank a b) (< rank other-rank))))))
                """##)
        case 40:
            SchemeDefinition(
                library: .sennitInternal, name: #"%default-rank"#,
                signature: #"object"#,
                doc: #"The position of the type of object in the order of types."#,
                source: ##"""
                (define (%default-rank object)
                  (cond
                    ((null? object) 0)
                    ((pair? object) 1)
                    ((boolean? object) 2)
                    ((char? object) 3)
                    ((string? object) 4)
                    ((symbol? object) 5)
                    ((number? object) 6)
                    ((vector? object) 7)
                    ((bytevector? object) 8)
                    (else 9)))
                """##)
        case 41:
            SchemeDefinition(
                library: .sennitInternal, name: #"%default<?-within"#,
                signature: #"rank a b"#,
                doc: #"Whether a comes before b, both of the types with that rank, which are neither pairs nor strings nor symbols."#,
                source: ##"""
                (define (%default<?-within rank a b)
                  (cond
                    ((= rank 6) (%number<? a b))
                    ((= rank 3) (char<? a b))
                    ((= rank 2) (and (not a) b))
                    ((= rank 7) (%sequence<? a b vector-length vector-ref))
                    ((= rank 8) (%sequence<? a b bytevector-length bytevector-u8-ref))
                    ((equal? a b) #f)
                    (else (error "default comparator: there is no order between" a b))))
                """##)
        case 42:
            SchemeDefinition(
                library: .sennitInternal, name: #"%number<?"#,
                signature: #"a b"#,
                doc: #"Whether a comes before b in the order of the default comparator. NaN comes first."#,
                source: ##"""
                (define (%number<? a b)
                  (cond
                    ((not (= a a)) (= b b))
                    ((not (= b b)) #f)
                    ((and (real? a) (real? b)) (< a b))
                    ((= (real-part a) (real-part b)) (< (imag-part a) (imag-part b)))
                    (else (< (real-part a) (real-part b)))))
                """##)
        case 43:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sequence<?"#,
                signature: #"a b length ref"#,
                doc: #"Whether a is shorter than b, or as long and less in the first element that differs."#,
                source: ##"""
                (define (%sequence<? a b length ref)
                  (let ((count (length a)))
                    (if (= count (length b))
                        (let loop ((index 0))
                          (cond
                            ((= index count) #f)
                            ((%default=? (ref a index) (ref b index)) (loop (+ index 1)))
                            (else (%default<? (ref a index) (ref b index)))))
                        (< count (length b)))))
                """##)
        case 44:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-comparator"#,
                signature: #"type-test equality ordering hash"#,
                doc: #"A comparator of these procedures; ordering and hash may be #f, and what needs them is then an error. type-test may be #t for any objects, equality #t for: neither comes before the other (SRFI 128)."#,
                source: ##"""
                (define (make-comparator type-test equality ordering hash)
                  (%make-comparator
                   (%equality-kind equality)
                   (if (eq? type-test #t) %any-object? type-test)
                   (if (eq? equality #t)
                       (if ordering
                           (lambda (a b) (not (or (ordering a b) (ordering b a))))
                           (error "make-comparator: expected an equality or an ordering, got" equality ordering))
                       equality)
                   ordering
                   hash))
                """##)
        case 45:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-default-comparator"#,
                signature: #""#,
                doc: #"A comparator for any objects: booleans, characters, strings, symbols, numbers, lists, vectors and bytevectors have an order, those of different types too; numbers are the same when they are =, everything else when it is equal?. Ordering others is an error unless they are equal? or of different types (SRFI 128)."#,
                source: ##"""
                (define (make-default-comparator)
                  (%make-comparator 3 %any-object? %default=? %default<? default-hash))
                """##)
        case 46:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-eq-comparator"#,
                signature: #""#,
                doc: #"A comparator without an order whose equality is eq? (SRFI 128). Numbers that are eqv? are the same key to a map or set with it."#,
                source: ##"""
                (define (make-eq-comparator)
                  (%make-comparator 2 %any-object? eq? #f default-hash))
                """##)
        case 47:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-eqv-comparator"#,
                signature: #""#,
                doc: #"A comparator without an order whose equality is eqv? (SRFI 128)."#,
                source: ##"""
                (define (make-eqv-comparator)
                  (%make-comparator 2 %any-object? eqv? #f default-hash))
                """##)
        case 48:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-equal-comparator"#,
                signature: #""#,
                doc: #"A comparator without an order whose equality is equal? (SRFI 128)."#,
                source: ##"""
                (define (make-equal-comparator)
                  (%make-comparator 1 %any-object? equal? #f default-hash))
                """##)
        case 49:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-pair-comparator"#,
                signature: #"car-comparator cdr-comparator"#,
                doc: #"A comparator for pairs, which compares the cars and, when they are the same, the cdrs (SRFI 128)."#,
                source: ##"""
                (define (make-pair-comparator car-comparator cdr-comparator)
                  (let ((car? (comparator-type-test-predicate car-comparator))
                        (car=? (comparator-equality-predicate car-comparator))
                        (cdr? (comparator-type-test-predicate cdr-comparator))
                        (cdr=? (comparator-equality-predicate cdr-comparator)))
                    (make-comparator
                     (lambda (object) (and (pair? object) (car? (car object)) (cdr? (cdr object))))
                     (lambda (a b) (and (car=? (car a) (car b)) (cdr=? (cdr a) (cdr b))))
                     (and (comparator-ordered? car-comparator)
                          (comparator-ordered? cdr-comparator)
                          (let ((car<? (comparator-ordering-predicate car-comparator))
                                (cdr<? (comparator-ordering-predicate cdr-comparator)))
                            (lambda (a b)
                              (if (car=? (car a) (car b)) (cdr<? (cdr a) (cdr b)) (car<? (car a) (car b))))))
                     (and (comparator-hashable? car-comparator)
                          (comparator-hashable? cdr-comparator)
                          (let ((car-hash (comparator-hash-function car-comparator))
                                (cdr-hash (comparator-hash-function cdr-comparator)))
                            (lambda (object) (%combine-hashes (car-hash (car object)) (cdr-hash (cdr object)))))))))
                """##)
        case 50:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-list-comparator"#,
                signature: #"element-comparator type-test empty? head tail"#,
                doc: #"A comparator for sequences that satisfy type-test and are taken apart by empty?, head and tail, in lexicographic order (SRFI 128)."#,
                source: ##"""
                (define (make-list-comparator element-comparator type-test empty? head tail)
                  (let ((element? (comparator-type-test-predicate element-comparator))
                        (element=? (comparator-equality-predicate element-comparator)))
                    (make-comparator
                     (lambda (object)
                       (and (type-test object)
                            (let loop ((rest object))
                              (or (empty? rest) (and (element? (head rest)) (loop (tail rest)))))))
                     (lambda (a b)
                       (let loop ((a a) (b b))
                         (cond
                           ((empty? a) (empty? b))
                           ((empty? b) #f)
                           (else (and (element=? (head a) (head b)) (loop (tail a) (tail b)))))))
                     (and (comparator-ordered? element-comparator)
                          (let ((element<? (comparator-ordering-predicate element-comparator)))
                            (lambda (a b)
                              (let loop ((a a) (b b))
                                (cond
                                  ((empty? b) #f)
                                  ((empty? a) #t)
                                  ((element=? (head a) (head b)) (loop (tail a) (tail b)))
                                  (else (element<? (head a) (head b))))))))
                     (and (comparator-hashable? element-comparator)
                          (let ((element-hash (comparator-hash-function element-comparator)))
                            (lambda (object)
                              (let loop ((rest object) (hash 1))
                                (if (empty? rest)
                                    hash
                                    (loop (tail rest) (%combine-hashes hash (element-hash (head rest))))))))))))
                """##)
        case 51:
            SchemeDefinition(
                library: .sennitComparator, name: #"make-vector-comparator"#,
                signature: #"element-comparator type-test length ref"#,
                doc: #"A comparator for sequences that satisfy type-test, whose elements length and ref give: shorter ones come first, of the same length the first elements that differ decide (SRFI 128)."#,
                source: ##"""
                (define (make-vector-comparator element-comparator type-test length ref)
                  (let ((element? (comparator-type-test-predicate element-comparator))
                        (element=? (comparator-equality-predicate element-comparator)))
                    (make-comparator
                     (lambda (object)
                       (and (type-test object)
                            (let ((count (length object)))
                              (let loop ((index 0))
                                (or (>= index count) (and (element? (ref object index)) (loop (+ index 1))))))))
                     (lambda (a b)
                       (let ((count (length a)))
                         (and (= count (length b))
                              (let loop ((index 0))
                                (or (>= index count)
                                    (and (element=? (ref a index) (ref b index)) (loop (+ index 1))))))))
                     (and (comparator-ordered? element-comparator)
                          (let ((element<? (comparator-ordering-predicate element-comparator)))
                            (lambda (a b)
                              (let ((count (length a)))
                                (if (= count (length b))
                                    (let loop ((index 0))
                                      (cond
                                        ((>= index count) #f)
                                        ((element=? (ref a index) (ref b index)) (loop (+ index 1)))
                                        (else (element<? (ref a index) (ref b index)))))
                                    (< count (length b)))))))
                     (and (comparator-hashable? element-comparator)
                          (let ((element-hash (comparator-hash-function element-comparator)))
                            (lambda (object)
                              (let ((count (length object)))
                                (let loop ((index 0) (hash 1))
                                  (if (< index count)
                                      (loop (+ index 1) (%combine-hashes hash (element-hash (ref object index))))
                                      hash)))))))))
                """##)
        case 52:
            SchemeDefinition(
                library: .sennitComparator, name: #"boolean-hash"#,
                signature: #"boolean"#,
                doc: #"A hash of boolean, an exact integer that is not negative (SRFI 128)."#,
                source: ##"""
                (define (boolean-hash boolean) (%typed-hash boolean? boolean "boolean-hash: expected a boolean, got"))
                """##)
        case 53:
            SchemeDefinition(
                library: .sennitComparator, name: #"char-hash"#,
                signature: #"char"#,
                doc: #"A hash of char, an exact integer that is not negative (SRFI 128)."#,
                source: ##"""
                (define (char-hash char) (%typed-hash char? char "char-hash: expected a character, got"))
                """##)
        case 54:
            SchemeDefinition(
                library: .sennitComparator, name: #"char-ci-hash"#,
                signature: #"char"#,
                doc: #"A hash of char that is the same for both cases (SRFI 128)."#,
                source: ##"""
                (define (char-ci-hash char) (default-hash (char-foldcase char)))
                """##)
        case 55:
            SchemeDefinition(
                library: .sennitComparator, name: #"string-hash"#,
                signature: #"string [bound]"#,
                doc: #"A hash of string, an exact integer that is not negative (SRFI 128), and less than bound (SRFI 69)."#,
                source: ##"""
                (define string-hash
                  (case-lambda
                    ((string) (%typed-hash string? string "string-hash: expected a string, got"))
                    ((string bound) (%bounded-hash (string-hash string) bound))))
                """##)
        case 56:
            SchemeDefinition(
                library: .sennitComparator, name: #"string-ci-hash"#,
                signature: #"string [bound]"#,
                doc: #"A hash of string that ignores case (SRFI 128), less than bound (SRFI 69)."#,
                source: ##"""
                (define string-ci-hash
                  (case-lambda
                    ((string) (default-hash (string-foldcase string)))
                    ((string bound) (%bounded-hash (string-ci-hash string) bound))))
                """##)
        case 57:
            SchemeDefinition(
                library: .sennitComparator, name: #"symbol-hash"#,
                signature: #"symbol"#,
                doc: #"A hash of symbol, an exact integer that is not negative (SRFI 128)."#,
                source: ##"""
                (define (symbol-hash symbol) (%typed-hash symbol? symbol "symbol-hash: expected a symbol, got"))
                """##)
        case 58:
            SchemeDefinition(
                library: .sennitComparator, name: #"number-hash"#,
                signature: #"number"#,
                doc: #"A hash of number, an exact integer that is not negative; the same for numbers that are = (SRFI 128)."#,
                source: ##"""
                (define (number-hash number) (%typed-hash number? number "number-hash: expected a number, got"))
                """##)
        case 59:
            SchemeDefinition(
                library: .sennitComparator, name: #"comparator-test-type"#,
                signature: #"comparator object"#,
                doc: #"Whether object satisfies the type test of comparator (SRFI 128)."#,
                source: ##"""
                (define (comparator-test-type comparator object)
                  ((comparator-type-test-predicate comparator) object))
                """##)
        case 60:
            SchemeDefinition(
                library: .sennitComparator, name: #"comparator-check-type"#,
                signature: #"comparator object"#,
                doc: #"True if object satisfies the type test of comparator, otherwise an error (SRFI 128)."#,
                source: ##"""
                (define (comparator-check-type comparator object)
                  (if (comparator-test-type comparator object)
                      #t
                      (error "comparator-check-type: expected an object that the comparator is for, got" object)))
                """##)
        case 61:
            SchemeDefinition(
                library: .sennitComparator, name: #"comparator-hash"#,
                signature: #"comparator object"#,
                doc: #"The hash of object by the hash function of comparator (SRFI 128)."#,
                source: ##"""
                (define (comparator-hash comparator object)
                  ((comparator-hash-function comparator) object))
                """##)
        case 62:
            SchemeDefinition(
                library: .sennitComparator, name: #"=?"#,
                signature: #"comparator object1 object2 object3 ..."#,
                doc: #"Whether the objects are all the same by comparator (SRFI 128)."#,
                source: ##"""
                (define =?
                  (case-lambda
                    ((comparator a b) ((comparator-equality-predicate comparator) a b))
                    ((comparator a b . rest)
                     (%holds-between? (comparator-equality-predicate comparator) (cons a (cons b rest))))))
                """##)
        case 63:
            SchemeDefinition(
                library: .sennitComparator, name: #"<?"#,
                signature: #"comparator object1 object2 object3 ..."#,
                doc: #"Whether each object comes before the next by comparator (SRFI 128)."#,
                source: ##"""
                (define <?
                  (case-lambda
                    ((comparator a b) ((comparator-ordering-predicate comparator) a b))
                    ((comparator a b . rest)
                     (%holds-between? (comparator-ordering-predicate comparator) (cons a (cons b rest))))))
                """##)
        case 64:
            SchemeDefinition(
                library: .sennitComparator, name: #">?"#,
                signature: #"comparator object1 object2 object3 ..."#,
                doc: #"Whether each object comes after the next by comparator (SRFI 128)."#,
                source: ##"""
                (define >?
                  (case-lambda
                    ((comparator a b) ((comparator-ordering-predicate comparator) b a))
                    ((comparator a b . rest)
                     (let ((less? (comparator-ordering-predicate comparator)))
                       (%holds-between? (lambda (a b) (less? b a)) (cons a (cons b rest)))))))
                """##)
        case 65:
            SchemeDefinition(
                library: .sennitComparator, name: #"<=?"#,
                signature: #"comparator object1 object2 object3 ..."#,
                doc: #"Whether no object comes after the next by comparator (SRFI 128)."#,
                source: ##"""
                (define <=?
                  (case-lambda
                    ((comparator a b) (not ((comparator-ordering-predicate comparator) b a)))
                    ((comparator a b . rest)
                     (let ((less? (comparator-ordering-predicate comparator)))
                       (%holds-between? (lambda (a b) (not (less? b a))) (cons a (cons b rest)))))))
                """##)
        case 66:
            SchemeDefinition(
                library: .sennitComparator, name: #">=?"#,
                signature: #"comparator object1 object2 object3 ..."#,
                doc: #"Whether no object comes before the next by comparator (SRFI 128)."#,
                source: ##"""
                (define >=?
                  (case-lambda
                    ((comparator a b) (not ((comparator-ordering-predicate comparator) a b)))
                    ((comparator a b . rest)
                     (let ((less? (comparator-ordering-predicate comparator)))
                       (%holds-between? (lambda (a b) (not (less? a b))) (cons a (cons b rest)))))))
                """##)
        case 67:
            SchemeDefinition(
                library: .sennitInternal, name: #"%bounded-hash"#,
                signature: #"hash bound"#,
                doc: #"A hash less than bound."#,
                source: ##"""
                (define (%bounded-hash hash bound)
                  (if (and (exact-integer? bound) (> bound 0))
                      (modulo hash bound)
                      (error "expected a bound of a hash that is a positive exact integer, got" bound)))
                """##)
        case 68:
            SchemeDefinition(
                library: .schemeBase, name: #"with-exception-handler"#,
                signature: #"handler thunk"#,
                doc: #"Calls thunk with handler installed: it is called, with the object, when something is raised (R7RS 6.11)."#,
                source: ##"""
                (define (with-exception-handler handler thunk)
                  (call-with-dynamic-state (with-handlers (cons handler (current-handlers))) thunk))
                """##)
        case 69:
            SchemeDefinition(
                library: .schemeBase, name: #"raise"#,
                signature: #"object"#,
                doc: #"Raises object: calls the current exception handler with it, which must not return (R7RS 6.11)."#,
                source: ##"""
                (define (raise object)
                  (let ((handlers (current-handlers)))
                    (if (null? handlers)
                        (uncaught object)
                        (call-with-dynamic-state
                         (with-handlers (cdr handlers))
                         (lambda ()
                           ((car handlers) object)
                           (handler-returned object))))))
                """##)
        case 70:
            SchemeDefinition(
                library: .schemeBase, name: #"raise-continuable"#,
                signature: #"object"#,
                doc: #"Calls the current exception handler with object and returns what it returns (R7RS 6.11)."#,
                source: ##"""
                (define (raise-continuable object)
                  (let ((handlers (current-handlers)))
                    (if (null? handlers)
                        (uncaught object)
                        (call-with-dynamic-state
                         (with-handlers (cdr handlers))
                         (lambda () ((car handlers) object))))))
                """##)
        case 71:
            SchemeDefinition(
                library: .schemeBase, name: #"dynamic-wind"#,
                signature: #"before thunk after"#,
                doc: #"Calls the three thunks in order and returns what thunk returns; before and after also run whenever control enters or leaves thunk in another way (R7RS 6.10)."#,
                source: ##"""
                (define (dynamic-wind before thunk after)
                  (before)
                  (call-wound (with-winder before after) thunk after))
                """##)
        case 72:
            SchemeDefinition(
                library: .schemeBase, name: #"make-parameter"#,
                signature: #"value [converter]"#,
                doc: #"A parameter: a procedure that returns its value, which parameterize changes for the time of a call (R7RS 4.2.6)."#,
                source: ##"""
                (define make-parameter
                  (case-lambda
                    ((value) (make-parameter-object value #f))
                    ((value converter) (make-parameter-object (converter value) converter))))
                """##)
        case 73:
            SchemeDefinition(
                library: .schemeLazy, name: #"force"#,
                signature: #"promise"#,
                doc: #"The value of promise, computed now if it was not yet; any other object is its own value (R7RS 4.2.5)."#,
                source: ##"""
                (define (force promise)
                  (if (promise? promise)
                      (let loop ()
                        (let ((state (promise-state promise)))
                          (if (car state)
                              (cdr state)
                              (let ((next ((cdr state))))
                                (if (not (car (promise-state promise))) (promise-resolve promise next))
                                (loop)))))
                      promise))
                """##)
        case 74:
            SchemeDefinition(
                library: .schemeProcessContext, name: #"exit"#,
                signature: #"[status]"#,
                doc: #"Runs all outstanding after thunks of dynamic-wind and ends the program; #t or nothing is success, #f failure, an integer the status itself (R7RS 6.14)."#,
                source: ##"""
                (define exit
                  (case-lambda
                    (() (exit #t))
                    ((status) (unwind-to (current-winders) '()) (exit-with status))))
                """##)
        case 75:
            SchemeDefinition(
                library: .schemeProcessContext, name: #"emergency-exit"#,
                signature: #"[status]"#,
                doc: #"Ends the program without running after thunks (R7RS 6.14)."#,
                source: ##"""
                (define emergency-exit
                  (case-lambda
                    (() (exit-with #t))
                    ((status) (exit-with status))))
                """##)
        case 76:
            SchemeDefinition(
                library: .sennitInternal, name: #"rewind"#,
                signature: #"continuation values"#,
                doc: #"Runs the thunks of dynamic-wind between here and continuation, then leaves to it."#,
                source: ##"""
                (define (rewind continuation results)
                  (let* ((from (current-winders))
                         (to (continuation-winders continuation))
                         (common (common-tail from to)))
                    (unwind-to from common)
                    (wind-to to common)
                    (throw-to continuation results)))
                """##)
        case 77:
            SchemeDefinition(
                library: .sennitInternal, name: #"unwind-to"#,
                signature: #"winders end"#,
                doc: #"Runs the after thunks of winders up to the tail end, innermost first."#,
                source: ##"""
                (define (unwind-to winders end)
                  (if (not (eq? winders end))
                      (let ((winder (car winders)))
                        (call-with-dynamic-state (vector-ref winder 2) (vector-ref winder 1))
                        (call-with-dynamic-state (vector-ref winder 2) (lambda () (unwind-to (cdr winders) end))))))
                """##)
        case 78:
            SchemeDefinition(
                library: .sennitInternal, name: #"wind-to"#,
                signature: #"winders end"#,
                doc: #"Runs the before thunks of winders up to the tail end, outermost first."#,
                source: ##"""
                (define (wind-to winders end)
                  (if (not (eq? winders end))
                      (let ((winder (car winders)))
                        (wind-to (cdr winders) end)
                        (call-with-dynamic-state (vector-ref winder 2) (vector-ref winder 0)))))
                """##)
        case 79:
            SchemeDefinition(
                library: .sennitInternal, name: #"common-tail"#,
                signature: #"a b"#,
                doc: #"The longest tail that two lists share."#,
                source: ##"""
                (define (common-tail a b)
                  (let ((m (length a)) (n (length b)))
                    (let loop ((a (if (> m n) (list-tail a (- m n)) a))
                               (b (if (> n m) (list-tail b (- n m)) b)))
                      (if (eq? a b) a (loop (cdr a) (cdr b))))))
                """##)
        case 80:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-parameters"#,
                signature: #"bindings thunk"#,
                doc: #"Calls thunk with parameters bound; bindings is a list of parameters, each followed by its value."#,
                source: ##"""
                (define (call-with-parameters bindings thunk)
                  (let loop ((rest bindings) (converted '()))
                    (if (pair? rest)
                        (let* ((parameter (car rest))
                               (converter (parameter-converter parameter))
                               (value (if converter (converter (cadr rest)) (cadr rest))))
                          (loop (cddr rest) (cons (cons parameter value) converted)))
                        (call-with-dynamic-state (with-parameters converted) thunk))))
                """##)
        case 81:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-guard"#,
                signature: #"thunk handler"#,
                doc: #"Calls thunk; when something is raised in it, returns what handler returns of it and of a thunk that raises it again where it was raised."#,
                source: ##"""
                (define (call-with-guard thunk handler)
                  ((call-with-current-continuation
                    (lambda (leave)
                      (call-with-values
                       (lambda ()
                         (with-exception-handler
                          (lambda (condition)
                            ((call-with-current-continuation
                              (lambda (resume)
                                (leave
                                 (lambda ()
                                   (handler
                                    condition
                                    (lambda () (resume (lambda () (raise-continuable condition)))))))))))
                          thunk))
                       (lambda results
                         (if (and (pair? results) (null? (cdr results)))
                             (let ((result (car results))) (lambda () result))
                             (lambda () (apply values results)))))))))
                """##)
        case 82:
            SchemeDefinition(
                library: .sennitInternal, name: #"apply-list"#,
                signature: #"procedure list"#,
                doc: #"Calls procedure with the elements of list."#,
                source: ##"""
                (define (apply-list procedure list) (apply procedure list))
                """##)
        case 83:
            SchemeDefinition(
                library: .sennitDoc, name: #"doc"#,
                signature: #"name"#,
                doc: #"Shows what the manual says of a symbol: how it is used, the library it comes from, what it does, and examples."#,
                source: ##"""
                (define (doc name)
                  (let ((text (%documentation name)))
                    (if text
                        (display text)
                        (let ((names (%names-with name)))
                          (display "nothing is known of ")
                          (write name)
                          (if (pair? names)
                              (begin (display "; there are: ")
                                     (for-each (lambda (name) (write name) (display " ")) names)))
                          (newline)))))
                """##)
        case 84:
            SchemeDefinition(
                library: .sennitDoc, name: #"apropos"#,
                signature: #"part"#,
                doc: #"A sorted list of the names that have the string part in them."#,
                source: ##"""
                (define (apropos part) (%names-with part))
                """##)
        case 85:
            SchemeDefinition(
                library: .schemeEval, name: #"environment"#,
                signature: #"import-set ..."#,
                doc: #"An environment for eval that has what the import sets, such as (scheme base), say. It is fixed: nothing can be defined in it (R7RS 6.12)."#,
                source: ##"""
                (define (environment . import-sets)
                  (let ((made (make-environment import-sets)))
                    (run-steps (cdr made))
                    (car made)))
                """##)
        case 86:
            SchemeDefinition(
                library: .schemeEval, name: #"eval"#,
                signature: #"expression environment"#,
                doc: #"The values of expression, a datum, in an environment made by environment or interaction-environment (R7RS 6.12)."#,
                source: ##"""
                (define (eval expression environment)
                  (run-steps (compile-expression expression environment)))
                """##)
        case 87:
            SchemeDefinition(
                library: .schemeLoad, name: #"load"#,
                signature: #"filename [environment]"#,
                doc: #"Evaluates the expressions and definitions in a file, one after another, in environment, interaction-environment if it is not given (R7RS 6.14)."#,
                source: ##"""
                (define load
                  (case-lambda
                    ((filename) (load filename (interaction-environment)))
                    ((filename environment)
                     (call-with-input-file filename
                       (lambda (port)
                         (let loop ()
                           (let ((datum (read port)))
                             (if (not (eof-object? datum))
                                 (begin (eval datum environment) (loop))))))))))
                """##)
        case 88:
            SchemeDefinition(
                library: .sennitInternal, name: #"run-steps"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (run-steps steps)
                  (cond ((null? steps) (if #f #f))
                        ((null? (cdr steps)) (run-step (car steps)))
                        (else (run-step (car steps)) (run-steps (cdr steps)))))
                """##)
        case 89:
            SchemeDefinition(
                library: .sennitInternal, name: #"run-step"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (run-step step)
                  (if (procedure? step) (step) (session-request 'publish step)))
                """##)
        case 90:
            SchemeDefinition(
                library: .sennitTask, name: #"task-wait"#,
                signature: #"task [seconds [default]]"#,
                doc: #"Waits until task has ended and returns what its thunk returned; what ended it by an error is raised here. After so many seconds default is returned instead, or without one a condition of kind timeout raised."#,
                source: ##"""
                (define task-wait
                  (case-lambda
                    ((task) (fiber-wait task))
                    ((task seconds)
                     (perform-operation
                      (choice-operation (wait-operation task)
                                        (wrap-operation (sleep-operation seconds)
                                                        (lambda (ignored) (raise-timeout "task-wait: the time is over"))))))
                    ((task seconds default)
                     (perform-operation
                      (choice-operation (wait-operation task)
                                        (wrap-operation (sleep-operation seconds) (lambda (ignored) default)))))))
                """##)
        case 91:
            SchemeDefinition(
                library: .sennitTask, name: #"call-with-timeout"#,
                signature: #"seconds thunk"#,
                doc: #"Calls thunk in a task and returns what it returns; when that takes longer than so many seconds, cancels it and raises a condition of kind timeout."#,
                source: ##"""
                (define (call-with-timeout seconds thunk)
                  (with-task-group
                   (lambda ()
                     (let ((task (async thunk)))
                       (perform-operation
                        (choice-operation (wait-operation task)
                                          (wrap-operation (sleep-operation seconds)
                                                          (lambda (ignored)
                                                            (task-cancel task)
                                                            (raise-timeout "call-with-timeout: the time is over")))))))))
                """##)
        case 92:
            SchemeDefinition(
                library: .sennitTask, name: #"call-with-limits"#,
                signature: #"limits thunk"#,
                doc: #"Calls thunk in a task of its own, as with-task-group does, and returns what it returns; what it may use is limited by limits, a list of pairs of a name and a positive number: cpu-seconds, wall-seconds, stack-bytes (of each fiber; at most half of heap-bytes), fibers (at a time), heap-bytes (by which the heap grows, and not more than what was allocated) and allocated-bytes (garbage included). It counts what all fibers use that thunk and those make, and limits around it hold too. Beyond a limit a condition of kind limit, with the name and number as irritants, is raised: for fibers in the one that makes another, for wall-seconds in the one that thunk is called in, else in the one that runs. Uncaught, it ends the task, and is raised here. Caught, there is a tenth of a time or an eighth of a size more, at least 0.1 seconds or 1 MiB and at most 1 second or 64 MiB, and of the heap as much as the stack took, which a handler may copy; then all these fibers end, whatever they do, and the condition is raised here."#,
                source: ##"""
                (define (call-with-limits limits thunk)
                  (fiber-wait (spawn-limited limits thunk)))
                """##)
        case 93:
            SchemeDefinition(
                library: .sennitTask, name: #"with-task-group"#,
                signature: #"thunk"#,
                doc: #"Calls thunk; then waits for all tasks it has made by async, and returns what it returned. When one of them ends by an error, or thunk does, the others are cancelled, and the error is raised here."#,
                source: ##"""
                (define (with-task-group thunk)
                  (fiber-wait (spawn-group thunk)))
                """##)
        case 94:
            SchemeDefinition(
                library: .sennitTask, name: #"without-cancellation"#,
                signature: #"thunk"#,
                doc: #"Calls thunk and returns what it returns; a cancellation of this fiber is not raised before that is done."#,
                source: ##"""
                (define (without-cancellation thunk)
                  (dynamic-wind
                   (lambda () (change-shield 1))
                   thunk
                   (lambda () (change-shield -1))))
                """##)
        case 95:
            SchemeDefinition(
                library: .sennitTask, name: #"race"#,
                signature: #"thunk ..."#,
                doc: #"Calls the thunks, each in a task, and returns what the first of them that ends returns, or raises what ended it; the others are cancelled and waited for."#,
                source: ##"""
                (define (race . thunks)
                  (if (null? thunks) (error "race: nothing to run"))
                  (fiber-wait
                   (spawn-call
                    (lambda ()
                      (let ((tasks (map async thunks)))
                        (perform-operation (apply choice-operation (map wait-operation tasks))))))))
                """##)
        case 96:
            SchemeDefinition(
                library: .sennitTask, name: #"parallel-map"#,
                signature: #"procedure list [limit]"#,
                doc: #"The list of what procedure returns for the elements of list, computed by at most limit tasks at a time, 64 if it is not given. The first error is raised, and the rest cancelled."#,
                source: ##"""
                (define parallel-map
                  (case-lambda
                    ((procedure items) (parallel-map procedure items 64))
                    ((procedure items limit)
                     (let* ((count (length items))
                            (workers (max 1 (min limit count)))
                            (size (max 1 (quotient (+ count (- (* 4 workers) 1)) (* 4 workers)))))
                       (if (= count 0)
                           '()
                           (map-chunks procedure (chunks-of items size) workers))))))
                """##)
        case 97:
            SchemeDefinition(
                library: .sennitTask, name: #"task-map"#,
                signature: #"procedure list"#,
                doc: #"The list of what procedure returns for the elements of list, each in a task of its own."#,
                source: ##"""
                (define (task-map procedure items)
                  (with-task-group
                   (lambda ()
                     (let ((tasks (map (lambda (item) (async (lambda () (procedure item)))) items)))
                       (map fiber-wait tasks)))))
                """##)
        case 98:
            SchemeDefinition(
                library: .sennitChannel, name: #"perform-operation"#,
                signature: #"operation"#,
                doc: #"Waits for operation and returns what it returns."#,
                source: ##"""
                (define (perform-operation operation)
                  (let ((cases (operation-cases operation '() '())))
                    (let ((chosen (choose (map car cases))))
                      (apply-wrappers (cdr (list-ref cases (car chosen))) (cdr chosen)))))
                """##)
        case 99:
            SchemeDefinition(
                library: .sennitInternal, name: #"operation-cases"#,
                signature: #"operation wrappers rest"#,
                doc: #"The simple operations that operation consists of, each with its wrappers, innermost first, before rest."#,
                source: ##"""
                (define (operation-cases operation wrappers rest)
                  (let ((kind (operation-kind operation)))
                    (if (= kind 0)
                        (cons (cons operation wrappers) rest)
                        (if (= kind 1)
                            (let loop ((operations (operation-object operation)))
                              (if (null? operations)
                                  rest
                                  (append (operation-cases (car operations) wrappers '()) (loop (cdr operations)))))
                            (operation-cases (operation-object operation) (cons (operation-value operation) wrappers) rest)))))
                """##)
        case 100:
            SchemeDefinition(
                library: .sennitInternal, name: #"apply-wrappers"#,
                signature: #"wrappers value"#,
                doc: #"Gives value to the first of wrappers, what that returns to the next, and so on."#,
                source: ##"""
                (define (apply-wrappers wrappers value)
                  (if (null? wrappers)
                      value
                      (if (null? (cdr wrappers))
                          ((car wrappers) value)
                          (apply-wrappers (cdr wrappers) ((car wrappers) value)))))
                """##)
        case 101:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-tasks"#,
                signature: #"thunks receiver"#,
                doc: #"Calls the thunks, each in a task of its own, waits for all, and calls receiver with what they return."#,
                source: ##"""
                (define (call-with-tasks thunks receiver)
                  (apply receiver (with-task-group (lambda () (map fiber-wait (map async thunks))))))
                """##)
        case 102:
            SchemeDefinition(
                library: .sennitInternal, name: #"chunks-of"#,
                signature: #"items size"#,
                doc: #"The elements of a list in lists of at most size."#,
                source: ##"""
                (define (chunks-of items size)
                  (let loop ((rest items) (chunk '()) (count 0) (chunks '()))
                    (if (null? rest)
                        (reverse (if (null? chunk) chunks (cons (reverse chunk) chunks)))
                        (if (= count size)
                            (loop rest '() 0 (cons (reverse chunk) chunks))
                            (loop (cdr rest) (cons (car rest) chunk) (+ count 1) chunks)))))
                """##)
        case 103:
            SchemeDefinition(
                library: .sennitInternal, name: #"map-chunks"#,
                signature: #"procedure chunks workers"#,
                doc: #"The results of procedure for the elements of chunks, in order, computed by so many tasks."#,
                source: ##"""
                (define (map-chunks procedure chunks workers)
                  (with-task-group
                   (lambda ()
                     (let ((work (make-channel (length chunks)))
                           (done (make-channel (length chunks))))
                       (let loop ((rest chunks) (index 0))
                         (if (pair? rest)
                             (begin
                               (channel-send work (cons index (car rest)))
                               (loop (cdr rest) (+ index 1)))))
                       (channel-close work)
                       (let loop ((count 0))
                         (if (< count workers)
                             (begin
                               (async (lambda () (work-on procedure work done)))
                               (loop (+ count 1)))))
                       (let loop ((left (length chunks)) (results '()))
                         (if (= left 0)
                             (append-in-order (indexed-values results))
                             (loop (- left 1) (cons (channel-receive done) results))))))))
                """##)
        case 104:
            SchemeDefinition(
                library: .sennitInternal, name: #"work-on"#,
                signature: #"procedure work done"#,
                doc: #"Maps what comes from work, until that is closed, and sends the results to done."#,
                source: ##"""
                (define (work-on procedure work done)
                  (let ((item (channel-receive work)))
                    (if (pair? item)
                        (begin
                          (channel-send done (cons (car item) (map procedure (cdr item))))
                          (work-on procedure work done)))))
                """##)
        case 105:
            SchemeDefinition(
                library: .sennitInternal, name: #"append-in-order"#,
                signature: #"lists"#,
                doc: #"The elements of lists, which come in reverse order, in one list."#,
                source: ##"""
                (define (append-in-order lists)
                  (let loop ((rest lists) (result '()))
                    (if (null? rest)
                        result
                        (loop (cdr rest) (append (car rest) result)))))
                """##)
        case 106:
            SchemeDefinition(
                library: .sennitFile, name: #"read-file-string"#,
                signature: #"path"#,
                doc: #"The contents of a file, which is text in UTF-8, as a string."#,
                source: ##"""
                (define (read-file-string path)
                  (read-whole-port (open-file path 'read)))
                """##)
        case 107:
            SchemeDefinition(
                library: .sennitFile, name: #"read-file-bytes"#,
                signature: #"path"#,
                doc: #"The contents of a file as a bytevector."#,
                source: ##"""
                (define (read-file-bytes path)
                  (read-whole-port (open-file path 'read 'binary)))
                """##)
        case 108:
            SchemeDefinition(
                library: .sennitFile, name: #"write-file"#,
                signature: #"path contents"#,
                doc: #"Makes contents, a string or bytevector, those of a file; an old one is replaced."#,
                source: ##"""
                (define (write-file path contents)
                  (write-whole-file path contents 'write))
                """##)
        case 109:
            SchemeDefinition(
                library: .sennitFile, name: #"append-file"#,
                signature: #"path contents"#,
                doc: #"Writes contents, a string or bytevector, at the end of a file, which is made if there is none."#,
                source: ##"""
                (define (append-file path contents)
                  (write-whole-file path contents 'append))
                """##)
        case 110:
            SchemeDefinition(
                library: .sennitFile, name: #"copy-file"#,
                signature: #"from to"#,
                doc: #"Copies the contents of a file to another, which is replaced if it exists."#,
                source: ##"""
                (define (copy-file from to)
                  (let ((in (open-file from 'read 'binary)))
                    (let ((out (open-file to 'write 'binary)))
                      (let loop ()
                        (let ((piece (read-bytevector 65536 in)))
                          (if (eof-object? piece)
                              (begin (close-port in) (close-port out))
                              (begin (write-bytevector piece out) (loop))))))))
                """##)
        case 111:
            SchemeDefinition(
                library: .sennitFile, name: #"list-directory"#,
                signature: #"path"#,
                doc: #"The names of what is in a directory, in order, without . and .."#,
                source: ##"""
                (define (list-directory path)
                  (map car (directory-entries path)))
                """##)
        case 112:
            SchemeDefinition(
                library: .sennitFile, name: #"delete-tree"#,
                signature: #"path"#,
                doc: #"Deletes a file, or a directory with all that is in it. Links are not followed."#,
                source: ##"""
                (define (delete-tree path)
                  (if (eq? (cdr (assq 'kind (file-stat path #f))) 'directory)
                      (begin
                        (for-each (lambda (name) (delete-tree (string-append path "/" name))) (list-directory path))
                        (delete-directory path))
                      (delete-file path)))
                """##)
        case 113:
            SchemeDefinition(
                library: .sennitFile, name: #"call-with-temporary-directory"#,
                signature: #"procedure"#,
                doc: #"Calls procedure with the path of a new directory, deletes that with all that is in it afterwards, and returns what procedure returned."#,
                source: ##"""
                (define (call-with-temporary-directory procedure)
                  (call-with-resource make-temporary-directory procedure delete-tree))
                """##)
        case 114:
            SchemeDefinition(
                library: .sennitInternal, name: #"write-whole-file"#,
                signature: #"path contents mode"#,
                doc: #"Opens a file, writes contents to it and closes it."#,
                source: ##"""
                (define (write-whole-file path contents mode)
                  (if (string? contents)
                      (let ((port (open-file path mode)))
                        (write-string contents port)
                        (close-port port))
                      (let ((port (open-file path mode 'binary)))
                        (write-bytevector contents port)
                        (close-port port))))
                """##)
        case 115:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-find"#,
                signature: #"predicate hashmap failure"#,
                doc: #"Two values, the key and the value of an association for which (predicate key value) is true, or what (failure) returns if there is none (SRFI 146)."#,
                source: ##"""
                (define (hashmap-find predicate hashmap failure)
                  (let ((found (%map-find-if predicate hashmap 'hashmap-find)))
                    (if found (values (car found) (cdr found)) (failure))))
                """##)
        case 116:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-count"#,
                signature: #"predicate hashmap"#,
                doc: #"For how many associations (predicate key value) is true (SRFI 146)."#,
                source: ##"""
                (define (hashmap-count predicate hashmap)
                  (%map-fold (lambda (key value count) (if (predicate key value) (+ count 1) count)) 0 hashmap 'hashmap-count))
                """##)
        case 117:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-any?"#,
                signature: #"predicate hashmap"#,
                doc: #"Whether (predicate key value) is true for any association (SRFI 146)."#,
                source: ##"""
                (define (hashmap-any? predicate hashmap)
                  (if (%map-find-if predicate hashmap 'hashmap-any?) #t #f))
                """##)
        case 118:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-every?"#,
                signature: #"predicate hashmap"#,
                doc: #"Whether (predicate key value) is true for all associations (SRFI 146)."#,
                source: ##"""
                (define (hashmap-every? predicate hashmap)
                  (not (%map-find-if (lambda (key value) (not (predicate key value))) hashmap 'hashmap-every?)))
                """##)
        case 119:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-keys"#,
                signature: #"hashmap"#,
                doc: #"A list of the keys (SRFI 146)."#,
                source: ##"""
                (define (hashmap-keys hashmap)
                  (%map-fold (lambda (key value keys) (cons key keys)) '() hashmap 'hashmap-keys))
                """##)
        case 120:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-values"#,
                signature: #"hashmap"#,
                doc: #"A list of the values, in the order of hashmap-keys (SRFI 146)."#,
                source: ##"""
                (define (hashmap-values hashmap)
                  (%map-fold (lambda (key value values) (cons value values)) '() hashmap 'hashmap-values))
                """##)
        case 121:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-entries"#,
                signature: #"hashmap"#,
                doc: #"Two values: a list of the keys and one of the values in the same order (SRFI 146)."#,
                source: ##"""
                (define (hashmap-entries hashmap)
                  (values (hashmap-keys hashmap) (hashmap-values hashmap)))
                """##)
        case 122:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-map"#,
                signature: #"procedure [comparator] hashmap"#,
                doc: #"A hash map with the keys and values that (procedure key value) returns as two values for the associations, keys being compared by comparator, or by equal? if it is left out (SRFI 146)."#,
                source: ##"""
                (define hashmap-map
                  (case-lambda
                    ((procedure hashmap) (hashmap-map procedure #f hashmap))
                    ((procedure comparator hashmap)
                     (%map-fold (lambda (key value result)
                                  (let-values (((key value) (procedure key value)))
                                    (%map-adjoin result key value 'hashmap-map)))
                                (%empty-hashmap comparator 'hashmap-map)
                                hashmap 'hashmap-map))))
                """##)
        case 123:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-map->list"#,
                signature: #"procedure hashmap"#,
                doc: #"A list of what (procedure key value) returns for the associations (SRFI 146)."#,
                source: ##"""
                (define (hashmap-map->list procedure hashmap)
                  (%map-fold (lambda (key value results) (cons (procedure key value) results)) '() hashmap 'hashmap-map->list))
                """##)
        case 124:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-for-each"#,
                signature: #"procedure hashmap"#,
                doc: #"Calls (procedure key value) for the associations (SRFI 146)."#,
                source: ##"""
                (define (hashmap-for-each procedure hashmap)
                  (%map-fold (lambda (key value ignored) (procedure key value)) #f hashmap 'hashmap-for-each)
                  (if #f #f))
                """##)
        case 125:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-fold"#,
                signature: #"procedure initial hashmap"#,
                doc: #"What (procedure key value result) returns for the last association, result being what it returned for the one before, and initial for the first (SRFI 146)."#,
                source: ##"""
                (define (hashmap-fold procedure initial hashmap)
                  (%map-fold procedure initial hashmap 'hashmap-fold))
                """##)
        case 126:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-filter"#,
                signature: #"predicate hashmap"#,
                doc: #"hashmap with only the associations for which (predicate key value) is true (SRFI 146)."#,
                source: ##"""
                (define (hashmap-filter predicate hashmap)
                  (%map-kept predicate hashmap 'hashmap-filter))
                """##)
        case 127:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-remove"#,
                signature: #"predicate hashmap"#,
                doc: #"hashmap without the associations for which (predicate key value) is true (SRFI 146)."#,
                source: ##"""
                (define (hashmap-remove predicate hashmap)
                  (%map-kept (lambda (key value) (not (predicate key value))) hashmap 'hashmap-remove))
                """##)
        case 128:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-partition"#,
                signature: #"predicate hashmap"#,
                doc: #"Two values: hashmap with only the associations for which (predicate key value) is true, and with only the others (SRFI 146)."#,
                source: ##"""
                (define (hashmap-partition predicate hashmap)
                  (let ((parts (%map-fold
                                (lambda (key value parts)
                                  (if (predicate key value)
                                      (cons (car parts) (%map-delete (cdr parts) key 'hashmap-partition))
                                      (cons (%map-delete (car parts) key 'hashmap-partition) (cdr parts))))
                                (cons hashmap hashmap) hashmap 'hashmap-partition)))
                    (values (car parts) (cdr parts))))
                """##)
        case 129:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-copy"#,
                signature: #"hashmap"#,
                doc: #"hashmap itself, as nothing can change it (SRFI 146)."#,
                source: ##"""
                (define (hashmap-copy hashmap)
                  (%hashmap-native? hashmap 'hashmap-copy)
                  hashmap)
                """##)
        case 130:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap->alist"#,
                signature: #"hashmap"#,
                doc: #"A list of pairs (key . value) of the associations (SRFI 146)."#,
                source: ##"""
                (define (hashmap->alist hashmap)
                  (%map-fold (lambda (key value alist) (cons (cons key value) alist)) '() hashmap 'hashmap->alist))
                """##)
        case 131:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-disjoint?"#,
                signature: #"hashmap1 hashmap2"#,
                doc: #"Whether no key is in both (SRFI 146)."#,
                source: ##"""
                (define (hashmap-disjoint? hashmap1 hashmap2)
                  (%check-same-maps hashmap1 hashmap2 'hashmap-disjoint?)
                  (if (< (hashmap-size hashmap2) (hashmap-size hashmap1))
                      (hashmap-disjoint? hashmap2 hashmap1)
                      (not (%map-find-if (lambda (key value) (hashmap-contains? hashmap2 key)) hashmap1 'hashmap-disjoint?))))
                """##)
        case 132:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap=?"#,
                signature: #"comparator hashmap1 hashmap2 ..."#,
                doc: #"Whether the hash maps have the same associations, values being compared by comparator; false for hash maps whose keys are compared differently (SRFI 146)."#,
                source: ##"""
                (define (hashmap=? comparator hashmap1 . hashmaps)
                  (%maps-related? (lambda (value=? a b)
                                    (and (%same-key-comparator? (%hashmap-comparator a 'hashmap=?) (%hashmap-comparator b 'hashmap=?))
                                         (= (hashmap-size a) (hashmap-size b))
                                         (%map-within? value=? a b)))
                                  comparator hashmap1 hashmaps 'hashmap=?))
                """##)
        case 133:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap<?"#,
                signature: #"comparator hashmap1 hashmap2 ..."#,
                doc: #"Whether the associations of each hash map are a proper subset of the next one's (SRFI 146)."#,
                source: ##"""
                (define (hashmap<? comparator hashmap1 . hashmaps)
                  (%maps-related? (lambda (value=? a b)
                                    (%check-same-maps a b 'hashmap<?)
                                    (and (< (hashmap-size a) (hashmap-size b)) (%map-within? value=? a b)))
                                  comparator hashmap1 hashmaps 'hashmap<?))
                """##)
        case 134:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap>?"#,
                signature: #"comparator hashmap1 hashmap2 ..."#,
                doc: #"Whether the associations of each hash map are a proper superset of the next one's (SRFI 146)."#,
                source: ##"""
                (define (hashmap>? comparator hashmap1 . hashmaps)
                  (%maps-related? (lambda (value=? a b)
                                    (%check-same-maps a b 'hashmap>?)
                                    (and (> (hashmap-size a) (hashmap-size b)) (%map-within? value=? b a)))
                                  comparator hashmap1 hashmaps 'hashmap>?))
                """##)
        case 135:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap<=?"#,
                signature: #"comparator hashmap1 hashmap2 ..."#,
                doc: #"Whether the associations of each hash map are a subset of the next one's (SRFI 146)."#,
                source: ##"""
                (define (hashmap<=? comparator hashmap1 . hashmaps)
                  (%maps-related? (lambda (value=? a b)
                                    (%check-same-maps a b 'hashmap<=?)
                                    (and (<= (hashmap-size a) (hashmap-size b)) (%map-within? value=? a b)))
                                  comparator hashmap1 hashmaps 'hashmap<=?))
                """##)
        case 136:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap>=?"#,
                signature: #"comparator hashmap1 hashmap2 ..."#,
                doc: #"Whether the associations of each hash map are a superset of the next one's (SRFI 146)."#,
                source: ##"""
                (define (hashmap>=? comparator hashmap1 . hashmaps)
                  (%maps-related? (lambda (value=? a b)
                                    (%check-same-maps a b 'hashmap>=?)
                                    (and (>= (hashmap-size a) (hashmap-size b)) (%map-within? value=? b a)))
                                  comparator hashmap1 hashmaps 'hashmap>=?))
                """##)
        case 137:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-union"#,
                signature: #"hashmap1 hashmap2 ..."#,
                doc: #"A hash map with the associations of all the hash maps; of several with the same key that in the first hash map which has it (SRFI 146)."#,
                source: ##"""
                (define hashmap-union
                  (case-lambda
                    ((hashmap1) (hashmap-copy hashmap1))
                    ((hashmap1 hashmap2)
                     (%check-same-maps hashmap1 hashmap2 'hashmap-union)
                     (cond
                       ((hashmap-empty? hashmap1) hashmap2)
                       ((hashmap-empty? hashmap2) hashmap1)
                       ((%hashmap-native? hashmap1 'hashmap-union)
                        (%tries-merged %hashmap-merge hashmap1 (%hashmap-root hashmap1) (%hashmap-root hashmap2)
                                       (hashmap-size hashmap1) (hashmap-size hashmap2) 2))
                       (else
                        (%map-fold (lambda (key value result) (%map-adjoin result key value 'hashmap-union))
                                   hashmap1 hashmap2 'hashmap-union))))
                    ((hashmap1 hashmap2 . hashmaps)
                     (apply hashmap-union (hashmap-union hashmap1 hashmap2) hashmaps))))
                """##)
        case 138:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-intersection"#,
                signature: #"hashmap1 hashmap2 ..."#,
                doc: #"hashmap1 with only the associations whose keys all the hash maps have (SRFI 146)."#,
                source: ##"""
                (define hashmap-intersection
                  (case-lambda
                    ((hashmap1) (hashmap-copy hashmap1))
                    ((hashmap1 hashmap2)
                     (%check-same-maps hashmap1 hashmap2 'hashmap-intersection)
                     (if (< (hashmap-size hashmap2) (hashmap-size hashmap1))
                         (%map-fold (lambda (key value result)
                                      (let ((value (%map-ref hashmap1 key %absent 'hashmap-intersection)))
                                        (if (eq? value %absent)
                                            result
                                            (%map-set result key value 'hashmap-intersection))))
                                    (%hashmap (%hashmap-comparator hashmap1 'hashmap-intersection)) hashmap2 'hashmap-intersection)
                         (%map-kept (lambda (key value) (hashmap-contains? hashmap2 key)) hashmap1 'hashmap-intersection)))
                    ((hashmap1 hashmap2 . hashmaps)
                     (apply hashmap-intersection (hashmap-intersection hashmap1 hashmap2) hashmaps))))
                """##)
        case 139:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-difference"#,
                signature: #"hashmap1 hashmap2 ..."#,
                doc: #"hashmap1 without the associations whose keys any of the others has (SRFI 146)."#,
                source: ##"""
                (define hashmap-difference
                  (case-lambda
                    ((hashmap1) (hashmap-copy hashmap1))
                    ((hashmap1 hashmap2)
                     (%check-same-maps hashmap1 hashmap2 'hashmap-difference)
                     (if (< (hashmap-size hashmap2) (hashmap-size hashmap1))
                         (%map-fold (lambda (key value result) (%map-delete result key 'hashmap-difference))
                                    hashmap1 hashmap2 'hashmap-difference)
                         (%map-kept (lambda (key value) (not (hashmap-contains? hashmap2 key))) hashmap1 'hashmap-difference)))
                    ((hashmap1 hashmap2 . hashmaps)
                     (apply hashmap-difference (hashmap-difference hashmap1 hashmap2) hashmaps))))
                """##)
        case 140:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-xor"#,
                signature: #"hashmap1 hashmap2"#,
                doc: #"A hash map with the associations whose keys only one of the two has (SRFI 146)."#,
                source: ##"""
                (define (hashmap-xor hashmap1 hashmap2)
                  (%check-same-maps hashmap1 hashmap2 'hashmap-xor)
                  (hashmap-union (hashmap-difference hashmap1 hashmap2) (hashmap-difference hashmap2 hashmap1)))
                """##)
        case 141:
            SchemeDefinition(
                library: .sennitHashmap, name: #"make-hashmap-comparator"#,
                signature: #"comparator"#,
                doc: #"A comparator without an order for hash maps whose values comparator compares (SRFI 146)."#,
                source: ##"""
                (define (make-hashmap-comparator comparator)
                  (make-comparator
                   hashmap?
                   (lambda (a b) (hashmap=? comparator a b))
                   #f
                   (and (comparator-hashable? comparator)
                        (let ((value-hash (comparator-hash-function comparator)))
                          (lambda (hashmap)
                            (let ((key-hash (comparator-hash-function (hashmap-key-comparator hashmap))))
                              (%map-fold (lambda (key value hash)
                                           (bitwise-and (+ hash (%combine-hashes (key-hash key) (value-hash value)))
                                                        9007199254740991))
                                         0 hashmap 'comparator-hash)))))))
                """##)
        case 142:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-within?"#,
                signature: #"value=? a b"#,
                doc: #"Whether all associations of a are in b, too."#,
                source: ##"""
                (define (%map-within? value=? a b)
                  (or (eq? a b)
                      (not (%map-find-if
                            (lambda (key value)
                              (let ((other (%map-ref b key %absent 'hashmap=?)))
                                (or (eq? other %absent) (not (value=? value other)))))
                            a 'hashmap=?))))
                """##)
        case 143:
            SchemeDefinition(
                library: .sennitInternal, name: #"%maps-related?"#,
                signature: #"related? comparator map maps procedure"#,
                doc: #"Whether (related? value=? a b) holds for all neighbours among the hash maps."#,
                source: ##"""
                (define (%maps-related? related? comparator map maps procedure)
                  (let ((value=? (if (comparator? comparator)
                                     (comparator-equality-predicate comparator)
                                     (%expected procedure "a comparator of values" comparator))))
                    (for-each (lambda (map) (%hashmap-native? map procedure)) (cons map maps))
                    (let loop ((a map) (rest maps))
                      (or (null? rest)
                          (and (related? value=? a (car rest)) (loop (car rest) (cdr rest)))))))
                """##)
        case 144:
            SchemeDefinition(
                library: .sennitInternal, name: #"%absent"#,
                signature: #""#,
                doc: #"Stands for the value of a key that is not there."#,
                source: ##"""
                (define (%absent) #f)
                """##)
        case 145:
            SchemeDefinition(
                library: .sennitInternal, name: #"%empty-hashmap"#,
                signature: #"comparator procedure"#,
                doc: #"An empty hash map, or an error of procedure unless comparator is one that hashes, or #f."#,
                source: ##"""
                (define (%empty-hashmap comparator procedure)
                  (%check-hashing comparator procedure)
                  (%hashmap comparator))
                """##)
        case 146:
            SchemeDefinition(
                library: .sennitInternal, name: #"%check-hashing"#,
                signature: #"comparator procedure"#,
                doc: #"An error of procedure unless comparator is one that keys can be hashed by, or #f."#,
                source: ##"""
                (define (%check-hashing comparator procedure)
                  (if (not (or (not comparator)
                               (and (comparator? comparator)
                                    (or (comparator-hashable? comparator)
                                        (< 0 (%comparator-kind comparator))
                                        (eq? (comparator-equality-predicate comparator) string-ci=?)))))
                      (%expected procedure "a comparator with a hash function" comparator)))
                """##)
        case 147:
            SchemeDefinition(
                library: .sennitInternal, name: #"%expected"#,
                signature: #"procedure what object"#,
                doc: #"The error that procedure expected something else than object."#,
                source: ##"""
                (define (%expected procedure what object)
                  (error (string-append (symbol->string procedure) ": expected " what ", got") object))
                """##)
        case 148:
            SchemeDefinition(
                library: .sennitInternal, name: #"%check-element"#,
                signature: #"comparator object procedure"#,
                doc: #"An error of procedure unless object is of the type that comparator is for."#,
                source: ##"""
                (define (%check-element comparator object procedure)
                  (if (not ((comparator-type-test-predicate comparator) object))
                      (%expected procedure "an object that the comparator is for" object)))
                """##)
        case 149:
            SchemeDefinition(
                library: .sennitInternal, name: #"%custom-hash"#,
                signature: #"comparator key"#,
                doc: #"The hash of a key, a fixnum that is not negative."#,
                source: ##"""
                (define (%custom-hash comparator key)
                  (let ((hash (if (comparator-hashable? comparator)
                                  ((comparator-hash-function comparator) key)
                                  (string-ci-hash key))))
                    (if (exact-integer? hash)
                        (bitwise-and hash 9007199254740991)
                        (error "comparator-hash: expected an exact integer from the hash function, got" hash))))
                """##)
        case 150:
            SchemeDefinition(
                library: .sennitInternal, name: #"%bucket-find"#,
                signature: #"same? key bucket"#,
                doc: #"The first pair of a list whose car is the same as key, or #f."#,
                source: ##"""
                (define (%bucket-find same? key bucket)
                  (let loop ((rest bucket))
                    (and (pair? rest)
                         (if (same? (caar rest) key) (car rest) (loop (cdr rest))))))
                """##)
        case 151:
            SchemeDefinition(
                library: .sennitInternal, name: #"%bucket-without"#,
                signature: #"entry bucket"#,
                doc: #"A list without one of its elements."#,
                source: ##"""
                (define (%bucket-without entry bucket)
                  (if (eq? entry (car bucket))
                      (cdr bucket)
                      (cons (car bucket) (%bucket-without entry (cdr bucket)))))
                """##)
        case 152:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-find"#,
                signature: #"map key"#,
                doc: #"The pair of a key in a map with buckets, or #f."#,
                source: ##"""
                (define (%map-find map key)
                  (let ((comparator (%hashmap-comparator map 'hashmap-ref)))
                    (%bucket-find (comparator-equality-predicate comparator) key
                                  (%hashmap-bucket map (%custom-hash comparator key)))))
                """##)
        case 153:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-ref"#,
                signature: #"map key default procedure"#,
                doc: #"The value of key, or default; procedure is whose errors are raised."#,
                source: ##"""
                (define (%map-ref map key default procedure)
                  (let ((value (%hashmap-ref map key default procedure)))
                    (if (and (eq? value map) (not (%hashmap-native? map procedure)))
                        (let ((entry (%map-find map key)))
                          (if entry (cdr entry) default))
                        value)))
                """##)
        case 154:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-set"#,
                signature: #"map key value procedure"#,
                doc: #"A map in which key has this value."#,
                source: ##"""
                (define (%map-set map key value procedure)
                  (%check-key map key procedure)
                  (%map-put map key value procedure))
                """##)
        case 155:
            SchemeDefinition(
                library: .sennitInternal, name: #"%check-key"#,
                signature: #"map key procedure"#,
                doc: #"An error of procedure unless key is of the type that the comparator of map is for."#,
                source: ##"""
                (define (%check-key map key procedure)
                  (let ((comparator (%hashmap-comparator map procedure)))
                    (if comparator (%check-element comparator key procedure))))
                """##)
        case 156:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-put"#,
                signature: #"map key value procedure"#,
                doc: #"A map in which key, whose type is right, has this value."#,
                source: ##"""
                (define (%map-put map key value procedure)
                  (if (%hashmap-native? map procedure)
                      (%hashmap-set map key value)
                      (let* ((comparator (%hashmap-comparator map procedure))
                             (hash (%custom-hash comparator key))
                             (bucket (%hashmap-bucket map hash))
                             (entry (%bucket-find (comparator-equality-predicate comparator) key bucket)))
                        (if entry
                            (%hashmap-set-bucket map hash (cons (cons (car entry) value) (%bucket-without entry bucket))
                                                 (hashmap-size map))
                            (%hashmap-set-bucket map hash (cons (cons key value) bucket) (+ (hashmap-size map) 1))))))
                """##)
        case 157:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-delete"#,
                signature: #"map key procedure"#,
                doc: #"A map in which key has no value."#,
                source: ##"""
                (define (%map-delete map key procedure)
                  (if (%hashmap-native? map procedure)
                      (%hashmap-delete map key)
                      (let* ((comparator (%hashmap-comparator map procedure))
                             (hash (%custom-hash comparator key))
                             (bucket (%hashmap-bucket map hash))
                             (entry (%bucket-find (comparator-equality-predicate comparator) key bucket)))
                        (if entry
                            (%hashmap-set-bucket map hash (%bucket-without entry bucket) (- (hashmap-size map) 1))
                            map))))
                """##)
        case 158:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-adjoin"#,
                signature: #"map key value procedure"#,
                doc: #"A map in which key has the value that it had, or else this one."#,
                source: ##"""
                (define (%map-adjoin map key value procedure)
                  (%check-key map key procedure)
                  (if (eq? (%map-ref map key %absent procedure) %absent)
                      (%map-put map key value procedure)
                      map))
                """##)
        case 159:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-with-all"#,
                signature: #"add map entries procedure"#,
                doc: #"A map with the keys and values of a list (key value ...) added by %map-set or %map-adjoin."#,
                source: ##"""
                (define (%map-with-all add map entries procedure)
                  (let loop ((map map) (rest entries))
                    (cond
                      ((null? rest) map)
                      ((and (pair? rest) (pair? (cdr rest)))
                       (loop (add map (car rest) (cadr rest) procedure) (cddr rest)))
                      (else (%expected procedure "keys and values in turn" entries)))))
                """##)
        case 160:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-with-alist"#,
                signature: #"add map alist procedure"#,
                doc: #"A map with the pairs of an association list added by %map-set or %map-adjoin."#,
                source: ##"""
                (define (%map-with-alist add map alist procedure)
                  (let loop ((map map) (rest alist))
                    (cond
                      ((null? rest) map)
                      ((and (pair? rest) (pair? (car rest)))
                       (loop (add map (caar rest) (cdar rest) procedure) (cdr rest)))
                      (else (%expected procedure "an association list" alist)))))
                """##)
        case 161:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-fold"#,
                signature: #"step initial map procedure"#,
                doc: #"What (step key value result) returns for the last association, result being what it returned for the one before."#,
                source: ##"""
                (define (%map-fold step initial map procedure)
                  (let* ((native? (%hashmap-native? map procedure)) (root (%hashmap-root map)))
                    (cond
                      ((not root) initial)
                      (native? (%node-fold step initial root))
                      (else
                       (%node-fold
                        (lambda (hash bucket result)
                          (let loop ((rest bucket) (result result))
                            (if (pair? rest)
                                (loop (cdr rest) (step (caar rest) (cdar rest) result))
                                result)))
                        initial root)))))
                """##)
        case 162:
            SchemeDefinition(
                library: .sennitInternal, name: #"%node-fold"#,
                signature: #"step initial node"#,
                doc: #"As %map-fold, of a node of the trie."#,
                source: ##"""
                (define (%node-fold step initial node)
                  (let ((chunk (%trie-chunk node 2 256)))
                    (if (pair? chunk)
                        (%fold-children (lambda (node result) (%node-fold step result node))
                                        (%fold-entries step initial (car chunk)) (cdr chunk))
                        (%fold-entries step initial chunk))))
                """##)
        case 163:
            SchemeDefinition(
                library: .sennitInternal, name: #"%fold-entries"#,
                signature: #"step initial entries"#,
                doc: #"As %map-fold, of a vector of keys and values in turn."#,
                source: ##"""
                (define (%fold-entries step initial entries)
                  (let ((end (vector-length entries)))
                    (let loop ((index 0) (result initial))
                      (if (< index end)
                          (loop (+ index 2) (step (vector-ref entries index) (vector-ref entries (+ index 1)) result))
                          result))))
                """##)
        case 164:
            SchemeDefinition(
                library: .sennitInternal, name: #"%fold-children"#,
                signature: #"step initial children"#,
                doc: #"What (step child result) returns for the last child in a vector."#,
                source: ##"""
                (define (%fold-children step initial children)
                  (let ((end (vector-length children)))
                    (let loop ((index 0) (result initial))
                      (if (< index end)
                          (loop (+ index 1) (step (vector-ref children index) result))
                          result))))
                """##)
        case 165:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-find-if"#,
                signature: #"predicate map procedure"#,
                doc: #"A pair (key . value) for which (predicate key value) is true, or #f."#,
                source: ##"""
                (define (%map-find-if predicate map procedure)
                  (let* ((native? (%hashmap-native? map procedure)) (root (%hashmap-root map)))
                    (and root
                         (%node-find
                          (if native?
                              (lambda (key value) (and (predicate key value) (cons key value)))
                              (lambda (hash bucket)
                                (let loop ((rest bucket))
                                  (and (pair? rest)
                                       (if (predicate (caar rest) (cdar rest)) (car rest) (loop (cdr rest)))))))
                          root))))
                """##)
        case 166:
            SchemeDefinition(
                library: .sennitInternal, name: #"%node-find"#,
                signature: #"found node"#,
                doc: #"What (found key value) returns first that is not #f, or #f."#,
                source: ##"""
                (define (%node-find found node)
                  (let ((chunk (%trie-chunk node 2 8)))
                    (if (pair? chunk)
                        (or (%find-entry found (car chunk))
                            (%find-child (lambda (node) (%node-find found node)) (cdr chunk)))
                        (%find-entry found chunk))))
                """##)
        case 167:
            SchemeDefinition(
                library: .sennitInternal, name: #"%find-entry"#,
                signature: #"found entries"#,
                doc: #"As %node-find, of a vector of keys and values in turn."#,
                source: ##"""
                (define (%find-entry found entries)
                  (let ((end (vector-length entries)))
                    (let loop ((index 0))
                      (and (< index end)
                           (or (found (vector-ref entries index) (vector-ref entries (+ index 1))) (loop (+ index 2)))))))
                """##)
        case 168:
            SchemeDefinition(
                library: .sennitInternal, name: #"%find-child"#,
                signature: #"found children"#,
                doc: #"What (found child) returns first that is not #f, or #f."#,
                source: ##"""
                (define (%find-child found children)
                  (let ((end (vector-length children)))
                    (let loop ((index 0))
                      (and (< index end)
                           (or (found (vector-ref children index)) (loop (+ index 1)))))))
                """##)
        case 169:
            SchemeDefinition(
                library: .sennitInternal, name: #"%tries-merged"#,
                signature: #"merge collection root1 root2 size1 size2 stride"#,
                doc: #"A map or set with the entries of two that are not empty, those of the first if both have a key: (merge collection root size)."#,
                source: ##"""
                (define (%tries-merged merge collection root1 root2 size1 size2 stride)
                  ;; Some thousand entries at a time.
                  (let* ((size (if (< size1 size2) size1 size2))
                         (last (if (< size 2048) 0 (if (< size 65536) 5 (if (< size 2097152) 10 15))))
                         (merged (%trie-merged root1 root2 collection stride 0 last)))
                    (merge collection (car merged) (- (+ size1 size2) (cdr merged)))))
                """##)
        case 170:
            SchemeDefinition(
                library: .sennitInternal, name: #"%trie-merged"#,
                signature: #"node1 node2 collection stride shift last"#,
                doc: #"As %trie-union, of nodes or #f, in steps of those whose shift is last."#,
                source: ##"""
                (define (%trie-merged node1 node2 collection stride shift last)
                  (cond
                    ((not node1) (cons node2 0))
                    ((not node2) (cons node1 0))
                    ((or (= shift last) (eq? node1 node2)) (%trie-union node1 node2 collection shift))
                    (else
                     (let ((groups1 (%trie-split node1 stride shift)) (groups2 (%trie-split node2 stride shift)))
                       (let loop ((index 31) (groups '()) (common 0))
                         (if (< index 0)
                             (cons (%trie-join (list->vector groups) stride) common)
                             (let ((merged (%trie-merged (vector-ref groups1 index) (vector-ref groups2 index)
                                                         collection stride (+ shift 5) last)))
                               (loop (- index 1) (cons (car merged) groups) (+ common (cdr merged))))))))))
                """##)
        case 171:
            SchemeDefinition(
                library: .sennitInternal, name: #"%same-key-comparator?"#,
                signature: #"a b"#,
                doc: #"Whether two maps or sets have the same comparator, given what their comparators are, #f for equal?."#,
                source: ##"""
                (define (%same-key-comparator? a b)
                  (or (eq? a b)
                      (%same-comparator? (or a (make-equal-comparator)) (or b (make-equal-comparator)))))
                """##)
        case 172:
            SchemeDefinition(
                library: .sennitInternal, name: #"%check-same-maps"#,
                signature: #"a b procedure"#,
                doc: #"An error of procedure unless a and b are hash maps with the same comparator."#,
                source: ##"""
                (define (%check-same-maps a b procedure)
                  (if (not (%same-key-comparator? (%hashmap-comparator a procedure) (%hashmap-comparator b procedure)))
                      (error (string-append (symbol->string procedure) ": expected hash maps with the same comparator, got") a b)))
                """##)
        case 173:
            SchemeDefinition(
                library: .sennitInternal, name: #"%map-kept"#,
                signature: #"keep? map procedure"#,
                doc: #"A map with only the associations for which (keep? key value) is true."#,
                source: ##"""
                (define (%map-kept keep? map procedure)
                  (%map-fold (lambda (key value result) (if (keep? key value) result (%map-delete result key procedure)))
                             map map procedure))
                """##)
        case 174:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap"#,
                signature: #"[comparator] key value ..."#,
                doc: #"A hash map with these associations, keys being compared by comparator, or by equal? if it is left out; of several with the same key the first (SRFI 146). A first argument that is a comparator is always taken as one."#,
                source: ##"""
                (define (hashmap . arguments)
                  (if (and (pair? arguments) (comparator? (car arguments)))
                      (%map-with-all %map-adjoin (%empty-hashmap (car arguments) 'hashmap) (cdr arguments) 'hashmap)
                      (%map-with-all %map-adjoin (%hashmap #f) arguments 'hashmap)))
                """##)
        case 175:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-unfold"#,
                signature: #"stop? mapper successor seed [comparator]"#,
                doc: #"A hash map with the associations whose key and value (mapper seed) returns as two values, for the seeds that successor makes of seed until stop? is true of one; of several with the same key the first (SRFI 146)."#,
                source: ##"""
                (define hashmap-unfold
                  (case-lambda
                    ((stop? mapper successor seed) (hashmap-unfold stop? mapper successor seed #f))
                    ((stop? mapper successor seed comparator)
                     (let loop ((map (%empty-hashmap comparator 'hashmap-unfold)) (seed seed))
                       (if (stop? seed)
                           map
                           (let-values (((key value) (mapper seed)))
                             (loop (%map-adjoin map key value 'hashmap-unfold) (successor seed))))))))
                """##)
        case 176:
            SchemeDefinition(
                library: .sennitHashmap, name: #"alist->hashmap"#,
                signature: #"[comparator] alist"#,
                doc: #"A hash map with the associations of alist, a list of pairs (key . value), keys being compared by comparator, or by equal? if it is left out; of several with the same key the first (SRFI 146)."#,
                source: ##"""
                (define alist->hashmap
                  (case-lambda
                    ((alist) (%map-with-alist %map-adjoin (%hashmap #f) alist 'alist->hashmap))
                    ((comparator alist)
                     (%map-with-alist %map-adjoin (%empty-hashmap comparator 'alist->hashmap) alist 'alist->hashmap))))
                """##)
        case 177:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-contains?"#,
                signature: #"hashmap key"#,
                doc: #"Whether hashmap has an association for key (SRFI 146)."#,
                source: ##"""
                (define (hashmap-contains? hashmap key)
                  (not (eq? (%map-ref hashmap key %absent 'hashmap-contains?) %absent)))
                """##)
        case 178:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-ref"#,
                signature: #"hashmap key [failure [success]]"#,
                doc: #"The value of key, or what (success value) returns; if there is none, what (failure) returns, or else an error (SRFI 146)."#,
                source: ##"""
                (define hashmap-ref
                  (case-lambda
                    ((hashmap key)
                     (let ((value (%map-ref hashmap key %absent 'hashmap-ref)))
                       (if (eq? value %absent)
                           (error "hashmap-ref: there is no such key in the hash map" key)
                           value)))
                    ((hashmap key failure)
                     (let ((value (%map-ref hashmap key %absent 'hashmap-ref)))
                       (if (eq? value %absent) (failure) value)))
                    ((hashmap key failure success)
                     (let ((value (%map-ref hashmap key %absent 'hashmap-ref)))
                       (if (eq? value %absent) (failure) (success value))))))
                """##)
        case 179:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-ref/default"#,
                signature: #"hashmap key default"#,
                doc: #"The value of key, or default if there is none (SRFI 146)."#,
                source: ##"""
                (define (hashmap-ref/default hashmap key default)
                  (let ((value (%hashmap-ref hashmap key default 'hashmap-ref/default)))
                    (if (eq? value hashmap) (%map-ref hashmap key default 'hashmap-ref/default) value)))
                """##)
        case 180:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-key-comparator"#,
                signature: #"hashmap"#,
                doc: #"The comparator that hashmap compares its keys with (SRFI 146)."#,
                source: ##"""
                (define (hashmap-key-comparator hashmap)
                  (or (%hashmap-comparator hashmap 'hashmap-key-comparator) (make-equal-comparator)))
                """##)
        case 181:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-adjoin"#,
                signature: #"hashmap key value ..."#,
                doc: #"hashmap with these associations added; keys that it has keep their values (SRFI 146)."#,
                source: ##"""
                (define hashmap-adjoin
                  (case-lambda
                    ((hashmap key value) (%map-adjoin hashmap key value 'hashmap-adjoin))
                    ((hashmap . entries)
                     (%hashmap-native? hashmap 'hashmap-adjoin)
                     (%map-with-all %map-adjoin hashmap entries 'hashmap-adjoin))))
                """##)
        case 182:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-set"#,
                signature: #"hashmap key value ..."#,
                doc: #"hashmap with these associations; keys that it has get these values (SRFI 146)."#,
                source: ##"""
                (define hashmap-set
                  (case-lambda
                    ((hashmap key value)
                     (if (%hashmap-comparator hashmap 'hashmap-set)
                         (%map-set hashmap key value 'hashmap-set)
                         (%hashmap-set hashmap key value)))
                    ((hashmap . entries)
                     (%hashmap-native? hashmap 'hashmap-set)
                     (%map-with-all %map-set hashmap entries 'hashmap-set))))
                """##)
        case 183:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-replace"#,
                signature: #"hashmap key value"#,
                doc: #"hashmap with this value for key if it has one, otherwise hashmap itself (SRFI 146)."#,
                source: ##"""
                (define (hashmap-replace hashmap key value)
                  (if (eq? (%map-ref hashmap key %absent 'hashmap-replace) %absent)
                      hashmap
                      (%map-set hashmap key value 'hashmap-replace)))
                """##)
        case 184:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-delete"#,
                signature: #"hashmap key ..."#,
                doc: #"hashmap without the associations of the keys (SRFI 146)."#,
                source: ##"""
                (define hashmap-delete
                  (case-lambda
                    ((hashmap key) (%map-delete hashmap key 'hashmap-delete))
                    ((hashmap . keys) (hashmap-delete-all hashmap keys))))
                """##)
        case 185:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-delete-all"#,
                signature: #"hashmap keys"#,
                doc: #"hashmap without the associations of the keys in a list (SRFI 146)."#,
                source: ##"""
                (define (hashmap-delete-all hashmap keys)
                  (%hashmap-native? hashmap 'hashmap-delete-all)
                  (let loop ((hashmap hashmap) (rest keys))
                    (cond
                      ((pair? rest) (loop (%map-delete hashmap (car rest) 'hashmap-delete-all) (cdr rest)))
                      ((null? rest) hashmap)
                      (else (%expected 'hashmap-delete-all "a list of keys" keys)))))
                """##)
        case 186:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-intern"#,
                signature: #"hashmap key failure"#,
                doc: #"Two values: hashmap and the value of key; if there is none, hashmap with what (failure) returns as its value, and that (SRFI 146)."#,
                source: ##"""
                (define (hashmap-intern hashmap key failure)
                  (let ((value (%map-ref hashmap key %absent 'hashmap-intern)))
                    (if (eq? value %absent)
                        (let ((value (failure)))
                          (values (%map-set hashmap key value 'hashmap-intern) value))
                        (values hashmap value))))
                """##)
        case 187:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-update"#,
                signature: #"hashmap key updater [failure [success]]"#,
                doc: #"hashmap with what updater returns for the value of key, which is got as hashmap-ref does (SRFI 146)."#,
                source: ##"""
                (define hashmap-update
                  (case-lambda
                    ((hashmap key updater)
                     (let ((value (%map-ref hashmap key %absent 'hashmap-update)))
                       (if (eq? value %absent)
                           (error "hashmap-update: there is no such key in the hash map" key)
                           (%map-set hashmap key (updater value) 'hashmap-update))))
                    ((hashmap key updater failure)
                     (let ((value (%map-ref hashmap key %absent 'hashmap-update)))
                       (%map-set hashmap key (updater (if (eq? value %absent) (failure) value)) 'hashmap-update)))
                    ((hashmap key updater failure success)
                     (let ((value (%map-ref hashmap key %absent 'hashmap-update)))
                       (%map-set hashmap key (updater (if (eq? value %absent) (failure) (success value))) 'hashmap-update)))))
                """##)
        case 188:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-update/default"#,
                signature: #"hashmap key updater default"#,
                doc: #"hashmap with what updater returns for the value of key, or for default if there is none (SRFI 146)."#,
                source: ##"""
                (define (hashmap-update/default hashmap key updater default)
                  (%map-set hashmap key (updater (%map-ref hashmap key default 'hashmap-update/default)) 'hashmap-update/default))
                """##)
        case 189:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-pop"#,
                signature: #"hashmap [failure]"#,
                doc: #"Three values: hashmap without one of its associations, the key of that, and its value; of an empty hash map what (failure) returns, or else an error (SRFI 146)."#,
                source: ##"""
                (define hashmap-pop
                  (case-lambda
                    ((hashmap) (hashmap-pop hashmap (lambda () (error "hashmap-pop: the hash map is empty" hashmap))))
                    ((hashmap failure)
                     (let ((entry (%map-find-if (lambda (key value) #t) hashmap 'hashmap-pop)))
                       (if entry
                           (values (%map-delete hashmap (car entry) 'hashmap-pop) (car entry) (cdr entry))
                           (failure))))))
                """##)
        case 190:
            SchemeDefinition(
                library: .sennitHashmap, name: #"hashmap-search"#,
                signature: #"hashmap key failure success"#,
                doc: #"Two values, of the continuation that is called: if hashmap has key, (success key value update remove) is called, otherwise (failure insert ignore), to call one of (update key value object), (remove object), (insert value object) and (ignore object), which return the hash map that this makes, and object (SRFI 146)."#,
                source: ##"""
                (define (hashmap-search hashmap key failure success)
                  (let ((value (%map-ref hashmap key %absent 'hashmap-search)))
                    (if (eq? value %absent)
                        (failure
                         (lambda (value object) (values (%map-set hashmap key value 'hashmap-search) object))
                         (lambda (object) (values hashmap object)))
                        (success
                         key
                         value
                         (lambda (new-key value object)
                           (values (%map-set (if (eq? new-key key) hashmap (%map-delete hashmap key 'hashmap-search))
                                             new-key value 'hashmap-search)
                                   object))
                         (lambda (object) (values (%map-delete hashmap key 'hashmap-search) object))))))
                """##)
        case 191:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-http-request"#,
                signature: #"out method parts headers body"#,
                doc: #"Sends a request. That the other side does not take all of it is no error: it may have answered already."#,
                source: ##"""
                (define (send-http-request out method parts headers body)
                  (let* ((bytes (if (string? body) (string->utf8 body) body))
                         (given (without-headers '("content-length" "transfer-encoding" "connection") headers))
                         (head
                          (http-head
                           (string-append method " " (list-ref parts 2) " HTTP/1.1")
                           (append
                            (if (header-value given "host") '() (list (cons "host" (list-ref parts 3))))
                            (if (and (string? body) (not (header-value given "content-type")))
                                '(("content-type" . "text/plain; charset=utf-8"))
                                '())
                            given
                            (cond
                              ((procedure? body) '(("transfer-encoding" . "chunked")))
                              ((and (= (bytevector-length bytes) 0) (member method '("GET" "HEAD" "DELETE" "OPTIONS"))) '())
                              (else (list (cons "content-length" (bytevector-length bytes)))))
                            '(("connection" . "close"))))))
                    (guard (e ((io-error? e) #f))
                      (if (procedure? body)
                          (send-pieces out head body #t #f)
                          (begin
                            (write-bytevector head out)
                            (write-bytevector bytes out)
                            (flush-output-port out))))))
                """##)
        case 192:
            SchemeDefinition(
                library: .sennitInternal, name: #"receive-http-response"#,
                signature: #"in method url options"#,
                doc: #"The response to a request."#,
                source: ##"""
                (define (receive-http-response in method url options)
                  (let ((head (read-http-head in (http-option options 'max-header-bytes 16384)))
                        (limit (http-option options 'max-body-bytes 67108864)))
                    (if (not (pair? head))
                        (raise-io
                         (cond
                           ((eof-object? head) "http-request: the server closed the connection without a response")
                           ((eq? head 'too-large) "http-request: the head of the response is too large")
                           (else "http-request: the response is malformed"))
                         url))
                    (let ((status (parse-status-line (car head)))
                          (framing (http-framing (cdr head))))
                      (cond
                        ((or (not status) (memq framing '(malformed unsupported)))
                         (raise-io "http-request: the response is malformed" url))
                        ((< status 200) (receive-http-response in method url options))
                        (else
                         (let ((body
                                (cond
                                  ((or (string=? method "HEAD") (= status 204) (= status 304)) (bytevector))
                                  (framing (read-http-body in framing limit))
                                  (else (read-http-rest in limit)))))
                           (cond
                             ((bytevector? body) (http-response status (cdr head) body))
                             ((= body 413) (raise-io "http-request: the body of the response is too large" url))
                             (else (raise-io "http-request: the response is cut off or malformed" url)))))))))
                """##)
        case 193:
            SchemeDefinition(
                library: .sennitInternal, name: #"read-http-rest"#,
                signature: #"in limit"#,
                doc: #"A body that ends with the connection: a bytevector, or 413 if it has more than limit bytes."#,
                source: ##"""
                (define (read-http-rest in limit)
                  (let ((body (read-bytevector (+ limit 1) in)))
                    (cond
                      ((eof-object? body) (bytevector))
                      ((> (bytevector-length body) limit) 413)
                      (else body))))
                """##)
        case 194:
            SchemeDefinition(
                library: .sennitInternal, name: #"header-value"#,
                signature: #"headers name"#,
                doc: #"The first value of a name, whatever its case, or #f."#,
                source: ##"""
                (define (header-value headers name)
                  (let loop ((rest headers))
                    (if (pair? rest)
                        (if (string-ci=? (header-name (car rest)) name) (cdar rest) (loop (cdr rest)))
                        #f)))
                """##)
        case 195:
            SchemeDefinition(
                library: .sennitInternal, name: #"header-name"#,
                signature: #"header"#,
                doc: #"The name of a header, a string."#,
                source: ##"""
                (define (header-name header)
                  (if (symbol? (car header)) (symbol->string (car header)) (car header)))
                """##)
        case 196:
            SchemeDefinition(
                library: .sennitInternal, name: #"check-http-options"#,
                signature: #"options"#,
                doc: #"The options of http-serve and http-request, once they are known to be such."#,
                source: ##"""
                (define (check-http-options options)
                  (for-each
                   (lambda (option)
                     (if (not (and (pair? option)
                                   (memq (car option) '(host timeout max-header-bytes max-body-bytes max-connections))))
                         (error "not an option of http-serve or http-request" option)))
                   options)
                  options)
                """##)
        case 197:
            SchemeDefinition(
                library: .sennitInternal, name: #"http-option"#,
                signature: #"options name default"#,
                doc: #"The value of an option, or default."#,
                source: ##"""
                (define (http-option options name default)
                  (let ((entry (assq name options)))
                    (if entry (cdr entry) default)))
                """##)
        case 198:
            SchemeDefinition(
                library: .sennitInternal, name: #"without-headers"#,
                signature: #"names headers"#,
                doc: #"The headers but for those of the names, which are in lower case."#,
                source: ##"""
                (define (without-headers names headers)
                  (remove (lambda (header) (member (string-downcase (header-name header)) names)) headers))
                """##)
        case 199:
            SchemeDefinition(
                library: .sennitInternal, name: #"timeout-error?"#,
                signature: #"object"#,
                doc: #"Whether object was raised because a time limit has passed."#,
                source: ##"""
                (define (timeout-error? object)
                  (and (error-object? object) (eq? (condition-kind object) 'timeout)))
                """##)
        case 200:
            SchemeDefinition(
                library: .sennitInternal, name: #"read-http-body"#,
                signature: #"in framing limit"#,
                doc: #"A body of so many bytes, or in chunks: a bytevector, 413 if it has more than limit bytes, or 400."#,
                source: ##"""
                (define (read-http-body in framing limit)
                  (if (number? framing)
                      (if (> framing limit)
                          413
                          (let ((body (read-bytevector framing in)))
                            (if (and (bytevector? body) (= (bytevector-length body) framing)) body 400)))
                      (let ((bytes (open-output-bytevector)))
                        (let loop ((total 0))
                          (let ((size (read-chunk-size in)))
                            (cond
                              ((not size) 400)
                              ((= size 0) (if (skip-trailer in 16384) (get-output-bytevector bytes) 400))
                              ((> (+ total size) limit) 413)
                              (else
                               (let ((chunk (read-bytevector size in)))
                                 (if (and (bytevector? chunk)
                                          (= (bytevector-length chunk) size)
                                          (equal? (read-http-line in 0) ""))
                                     (begin
                                       (write-bytevector chunk bytes)
                                       (loop (+ total size)))
                                     400)))))))))
                """##)
        case 201:
            SchemeDefinition(
                library: .sennitInternal, name: #"skip-trailer"#,
                signature: #"in limit"#,
                doc: #"Reads the fields behind the last chunk, of at most limit bytes, and the empty line; whether they were there."#,
                source: ##"""
                (define (skip-trailer in limit)
                  (let ((line (read-http-line in limit)))
                    (and line
                         (or (string=? line "")
                             (and (> limit (string-length line))
                                  (skip-trailer in (- limit (string-length line))))))))
                """##)
        case 202:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-pieces"#,
                signature: #"out head body chunked? seconds"#,
                doc: #"Calls body with a procedure that sends a piece of the body, as a chunk if it is to be chunked; seconds may be #f."#,
                source: ##"""
                (define (send-pieces out head body chunked? seconds)
                  (write-bytevector head out)
                  (body
                   (lambda (piece)
                     (let ((bytes (if (string? piece) (string->utf8 piece) piece)))
                       (if (> (bytevector-length bytes) 0)
                           (let ((send
                                  (lambda ()
                                    (if chunked?
                                        (write-bytevector
                                         (string->utf8 (string-append (number->string (bytevector-length bytes) 16) "\r\n"))
                                         out))
                                    (write-bytevector bytes out)
                                    (if chunked? (write-bytevector (string->utf8 "\r\n") out))
                                    (flush-output-port out))))
                             (if seconds (call-within seconds send) (send)))))))
                  (if chunked? (write-bytevector (string->utf8 "0\r\n\r\n") out))
                  (flush-output-port out))
                """##)
        case 203:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-within"#,
                signature: #"seconds thunk"#,
                doc: #"The same as call-with-timeout, for input and output: an error of these is raised here only, as the ports of a connection that is cancelled close before the task that uses them ends."#,
                source: ##"""
                (define (call-within seconds thunk)
                  (let ((result
                         (call-with-timeout
                          seconds
                          (lambda () (guard (e ((io-error? e) (cons #f e))) (cons #t (thunk)))))))
                    (if (car result) (cdr result) (raise (cdr result)))))
                """##)
        case 204:
            SchemeDefinition(
                library: .sennitInternal, name: #"accept-http"#,
                signature: #"listener slots handler options"#,
                doc: #"Serves the connections of listener, as many at a time as slots has room for, until it is closed."#,
                source: ##"""
                (define (accept-http listener slots handler options)
                  (channel-send slots #t)
                  (let ((connection (accept-connection listener)))
                    (if connection
                        (begin
                          (async
                           (lambda ()
                             (dynamic-wind
                              (lambda () #f)
                              (lambda () (serve-connection (car connection) (cdr connection) handler options))
                              (lambda ()
                                (abandon-port (car connection))
                                (abandon-port (cdr connection))
                                (without-cancellation (lambda () (channel-receive slots)))))))
                          (accept-http listener slots handler options)))))
                """##)
        case 205:
            SchemeDefinition(
                library: .sennitInternal, name: #"accept-connection"#,
                signature: #"listener"#,
                doc: #"A pair of the ports of the next connection; #f when the listener is closed. Where the system has no room for another one, it is waited for."#,
                source: ##"""
                (define (accept-connection listener)
                  (let ((result
                         (guard (e ((and (io-error? e) (pair? (error-object-irritants e)))
                                    (let ((code (car (error-object-irritants e))))
                                      (cond
                                        ((member code '("ECANCELED" "EBADF" "EINVAL")) 'closed)
                                        ((member code '("EMFILE" "ENFILE" "ENOBUFS" "ENOMEM" "ECONNABORTED")) 'full)
                                        (else (raise e))))))
                           (call-with-values (lambda () (listener-accept listener)) cons))))
                    (cond
                      ((pair? result) result)
                      ((eq? result 'closed) #f)
                      (else (sleep 0.05) (accept-connection listener)))))
                """##)
        case 206:
            SchemeDefinition(
                library: .sennitInternal, name: #"serve-connection"#,
                signature: #"in out handler options"#,
                doc: #"Answers the requests of a connection, one after another. That the other side goes away is no error."#,
                source: ##"""
                (define (serve-connection in out handler options)
                  (guard (e ((or (io-error? e) (timeout-error? e)) #f)
                            ((not (end-of-fiber? e)) (report-http-error "a response cannot be sent" e)))
                    (let loop ((send #f))
                      (let ((request (receive-request in out send options)))
                        (cond
                          ((pair? request)
                           (let ((response (call-handler handler request))
                                 (keep? (keep-connection? request)))
                             (let ((send (answer out request response keep? options)))
                               (if (and keep? (not (eq? send 'close)))
                                   (loop send)
                                   (end-connection in out send options)))))
                          ((eof-object? request) #f)
                          (else
                           (end-connection
                            in out
                            (answer out '((method . "GET") (minor . 1)) (http-response request '() (http-status-text request)) #f
                                    options)
                            options)))))))
                """##)
        case 207:
            SchemeDefinition(
                library: .sennitInternal, name: #"end-connection"#,
                signature: #"in out send options"#,
                doc: #"Sends the last response, if that is not done, and ends the connection: what the other side sends meanwhile is read, as it would lose the response otherwise."#,
                source: ##"""
                (define (end-connection in out send options)
                  (call-within
                   (http-option options 'timeout 30)
                   (lambda ()
                     (if (procedure? send) (send))
                     (close-port out)))
                  (call-within
                   (min 2 (http-option options 'timeout 30))
                   (lambda ()
                     (let loop ((count 0))
                       (if (and (< count 64) (bytevector? (read-bytevector 16384 in)))
                           (loop (+ count 1)))))))
                """##)
        case 208:
            SchemeDefinition(
                library: .sennitInternal, name: #"receive-request"#,
                signature: #"in out send options"#,
                doc: #"Sends the response before, if there is one, and receives the next request. Without one: the end-of-file object, or the status to answer."#,
                source: ##"""
                (define (receive-request in out send options)
                  (let* ((seconds (http-option options 'timeout 30))
                         (head
                          (guard (e ((timeout-error? e) (if (u8-ready? in) 408 (eof-object))))
                            (call-within
                             seconds
                             (lambda ()
                               (if send (send))
                               (read-http-head in (http-option options 'max-header-bytes 16384)))))))
                    (cond
                      ((pair? head) (complete-request in out (parse-request-line (car head)) (cdr head) options))
                      ((eq? head 'too-large) 431)
                      ((eq? head 'malformed) 400)
                      ((eq? head 'cut-off) (eof-object))
                      (else head))))
                """##)
        case 209:
            SchemeDefinition(
                library: .sennitInternal, name: #"complete-request"#,
                signature: #"in out line headers options"#,
                doc: #"The request with this first line, parsed, and headers, once its body is read; or the status to answer."#,
                source: ##"""
                (define (complete-request in out line headers options)
                  (let ((framing (http-framing headers)))
                    (cond
                      ((eq? line 'malformed) 400)
                      ((eq? line 'version) 505)
                      ((eq? framing 'malformed) 400)
                      ((eq? framing 'unsupported) 501)
                      ((and (= (list-ref line 4) 1) (not (header-value headers "host"))) 400)
                      (else
                       (let ((body
                              (if (or (not framing) (eqv? framing 0))
                                  (bytevector)
                                  (receive-request-body in out headers framing options))))
                         (if (bytevector? body)
                             (list (cons 'method (car line)) (cons 'target (list-ref line 1)) (cons 'path (list-ref line 2))
                                   (cons 'query (list-ref line 3)) (cons 'headers headers) (cons 'body body)
                                   (cons 'minor (list-ref line 4)))
                             body))))))
                """##)
        case 210:
            SchemeDefinition(
                library: .sennitInternal, name: #"receive-request-body"#,
                signature: #"in out headers framing options"#,
                doc: #"The body of a request, or the status to answer."#,
                source: ##"""
                (define (receive-request-body in out headers framing options)
                  (let ((limit (http-option options 'max-body-bytes 1048576)))
                    (if (and (number? framing) (> framing limit))
                        413
                        (guard (e ((timeout-error? e) 408))
                          (call-within
                           (http-option options 'timeout 30)
                           (lambda ()
                             (if (http-token? (header-value headers "expect") "100-continue")
                                 (begin
                                   (write-bytevector (http-head "HTTP/1.1 100 Continue" '()) out)
                                   (flush-output-port out)))
                             (read-http-body in framing limit)))))))
                """##)
        case 211:
            SchemeDefinition(
                library: .sennitInternal, name: #"keep-connection?"#,
                signature: #"request"#,
                doc: #"Whether the other side wants to send more requests."#,
                source: ##"""
                (define (keep-connection? request)
                  (let ((connection (request-header request "connection")))
                    (if (>= (cdr (assq 'minor request)) 1)
                        (not (http-token? connection "close"))
                        (http-token? connection "keep-alive"))))
                """##)
        case 212:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-handler"#,
                signature: #"handler request"#,
                doc: #"What handler returns for request, as a response."#,
                source: ##"""
                (define (call-handler handler request)
                  (guard (e ((not (end-of-fiber? e))
                             (report-http-error
                              (string-append (request-method request) " " (request-target request))
                              e)
                             (http-response 500 '() "Internal Server Error")))
                    (let ((result (handler request)))
                      (cond
                        ((or (string? result) (bytevector? result) (procedure? result)) (http-response 200 '() result))
                        ((and (pair? result) (pair? (car result)) (assq 'status result)) result)
                        (else (error "http-serve: the handler did not return a response" result))))))
                """##)
        case 213:
            SchemeDefinition(
                library: .sennitInternal, name: #"end-of-fiber?"#,
                signature: #"object"#,
                doc: #"Whether object was raised because the fiber or the program is to end."#,
                source: ##"""
                (define (end-of-fiber? object)
                  (and (error-object? object)
                       (memq (condition-kind object) '(cancelled interrupted exit))))
                """##)
        case 214:
            SchemeDefinition(
                library: .sennitInternal, name: #"report-http-error"#,
                signature: #"what object"#,
                doc: #"Shows on the error port what was raised, and when."#,
                source: ##"""
                (define (report-http-error what object)
                  (write-string
                   (call-with-output-string
                    (lambda (text)
                      (write-string "http-serve: " text)
                      (write-string what text)
                      (write-string ": " text)
                      (if (error-object? object)
                          (begin
                            (display (error-object-message object) text)
                            (for-each
                             (lambda (irritant) (write-string " " text) (write irritant text))
                             (error-object-irritants object)))
                          (write object text))
                      (newline text)))
                   (current-error-port)))
                """##)
        case 215:
            SchemeDefinition(
                library: .sennitInternal, name: #"answer"#,
                signature: #"out request response keep? options"#,
                doc: #"Prepares a response. Returns a procedure that sends it if it is short; sends it and returns #f otherwise, or close if the connection ends with it."#,
                source: ##"""
                (define (answer out request response keep? options)
                  (let* ((given (response-body response))
                         (body (if (string? given) (string->utf8 given) given))
                         (status (response-status response))
                         (bodiless? (or (< status 200) (= status 204) (= status 304)))
                         (sent? (not (or bodiless? (string=? (request-method request) "HEAD"))))
                         (chunked? (and (procedure? body) (>= (cdr (assq 'minor request)) 1)))
                         (keep? (and keep?
                                     (or chunked? (bytevector? body) (not sent?))
                                     (not (http-token? (response-header response "connection") "close"))))
                         (head (response-head status response body bodiless? chunked? keep?))
                         (seconds (http-option options 'timeout 30)))
                    (cond
                      ((not sent?) (send-later out head (bytevector) keep?))
                      ((procedure? body)
                       (send-pieces out head body chunked? seconds)
                       (if keep? #f 'close))
                      ((<= (bytevector-length body) 65536) (send-later out head body keep?))
                      (else
                       (write-bytevector head out)
                       (send-slices out body seconds)
                       (if keep? #f 'close)))))
                """##)
        case 216:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-later"#,
                signature: #"out head body keep?"#,
                doc: #"A procedure that sends head and body; if the connection is to end, it is sent now."#,
                source: ##"""
                (define (send-later out head body keep?)
                  (write-bytevector head out)
                  (write-bytevector body out)
                  (if keep?
                      (lambda () (flush-output-port out))
                      'close))
                """##)
        case 217:
            SchemeDefinition(
                library: .sennitInternal, name: #"response-head"#,
                signature: #"status response body bodiless? chunked? keep?"#,
                doc: #"The bytes of the head of a response."#,
                source: ##"""
                (define (response-head status response body bodiless? chunked? keep?)
                  (let* ((given (without-headers '("content-length" "transfer-encoding" "connection") (response-headers response)))
                         (date (and (not (header-value given "date")) (http-date))))
                    (http-head
                     (string-append "HTTP/1.1 " (number->string status) " " (http-status-text status))
                     (append
                      (if date (list (cons "date" date)) '())
                      (if (and (string? (response-body response)) (not (header-value given "content-type")))
                          '(("content-type" . "text/plain; charset=utf-8"))
                          '())
                      given
                      (cond
                        (bodiless? '())
                        (chunked? '(("transfer-encoding" . "chunked")))
                        ((bytevector? body) (list (cons "content-length" (bytevector-length body))))
                        (else '()))
                      (if keep? '() '(("connection" . "close")))))))
                """##)
        case 218:
            SchemeDefinition(
                library: .sennitInternal, name: #"send-slices"#,
                signature: #"out bytes seconds"#,
                doc: #"Sends bytes, each 64 KiB of which must be taken within so many seconds."#,
                source: ##"""
                (define (send-slices out bytes seconds)
                  (let ((end (bytevector-length bytes)))
                    (let loop ((start 0))
                      (if (< start end)
                          (let ((next (min end (+ start 65536))))
                            (call-within
                             seconds
                             (lambda ()
                               (write-bytevector bytes out start next)
                               (flush-output-port out)))
                            (loop next))))))
                """##)
        case 219:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-method"#,
                signature: #"request"#,
                doc: #"The method of a request, a string such as "GET"."#,
                source: ##"""
                (define (request-method request) (cdr (assq 'method request)))
                """##)
        case 220:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-target"#,
                signature: #"request"#,
                doc: #"What a request asks for as it was sent: the path with the query, encoded."#,
                source: ##"""
                (define (request-target request) (cdr (assq 'target request)))
                """##)
        case 221:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-path"#,
                signature: #"request"#,
                doc: #"The path of a request, decoded."#,
                source: ##"""
                (define (request-path request) (cdr (assq 'path request)))
                """##)
        case 222:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-query"#,
                signature: #"request"#,
                doc: #"The query of a request, an association list of strings, decoded."#,
                source: ##"""
                (define (request-query request) (cdr (assq 'query request)))
                """##)
        case 223:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-headers"#,
                signature: #"request"#,
                doc: #"The headers of a request: an association list of names, in lower case, and values."#,
                source: ##"""
                (define (request-headers request) (cdr (assq 'headers request)))
                """##)
        case 224:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-header"#,
                signature: #"request name"#,
                doc: #"The first header of that name, whatever its case, or #f."#,
                source: ##"""
                (define (request-header request name) (header-value (request-headers request) name))
                """##)
        case 225:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-body"#,
                signature: #"request"#,
                doc: #"The body of a request, a bytevector, empty if there is none."#,
                source: ##"""
                (define (request-body request) (cdr (assq 'body request)))
                """##)
        case 226:
            SchemeDefinition(
                library: .sennitHttp, name: #"request-text"#,
                signature: #"request"#,
                doc: #"The body of a request as a string, which is in UTF-8."#,
                source: ##"""
                (define (request-text request) (utf8->string (request-body request)))
                """##)
        case 227:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-response"#,
                signature: #"status [headers [body]]"#,
                doc: #"A response. headers is an association list of names, strings or symbols, and values, strings or exact integers. body is a string, a bytevector, or a procedure, which is called with a procedure to send strings and bytevectors with, one piece after another."#,
                source: ##"""
                (define http-response
                  (case-lambda
                    ((status) (http-response status '() (bytevector)))
                    ((status headers) (http-response status headers (bytevector)))
                    ((status headers body)
                     (list (cons 'status status) (cons 'headers headers) (cons 'body body)))))
                """##)
        case 228:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-status"#,
                signature: #"response"#,
                doc: #"The status of a response, an exact integer."#,
                source: ##"""
                (define (response-status response) (cdr (assq 'status response)))
                """##)
        case 229:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-headers"#,
                signature: #"response"#,
                doc: #"The headers of a response; of one that http-request returned, the names are in lower case."#,
                source: ##"""
                (define (response-headers response) (cdr (assq 'headers response)))
                """##)
        case 230:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-header"#,
                signature: #"response name"#,
                doc: #"The first header of that name, whatever its case, or #f."#,
                source: ##"""
                (define (response-header response name) (header-value (response-headers response) name))
                """##)
        case 231:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-body"#,
                signature: #"response"#,
                doc: #"The body of a response; of one that http-request returned, a bytevector."#,
                source: ##"""
                (define (response-body response) (cdr (assq 'body response)))
                """##)
        case 232:
            SchemeDefinition(
                library: .sennitHttp, name: #"response-text"#,
                signature: #"response"#,
                doc: #"The body of a response as a string, which is in UTF-8."#,
                source: ##"""
                (define (response-text response)
                  (let ((body (response-body response)))
                    (if (string? body) body (utf8->string body))))
                """##)
        case 233:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-status-text"#,
                signature: #"status"#,
                doc: #"What a status means, in English."#,
                source: ##"""
                (define (http-status-text status)
                  (case status
                    ((100) "Continue") ((101) "Switching Protocols")
                    ((200) "OK") ((201) "Created") ((202) "Accepted") ((204) "No Content") ((206) "Partial Content")
                    ((301) "Moved Permanently") ((302) "Found") ((303) "See Other") ((304) "Not Modified")
                    ((307) "Temporary Redirect") ((308) "Permanent Redirect")
                    ((400) "Bad Request") ((401) "Unauthorized") ((403) "Forbidden") ((404) "Not Found")
                    ((405) "Method Not Allowed") ((406) "Not Acceptable") ((408) "Request Timeout") ((409) "Conflict")
                    ((410) "Gone") ((411) "Length Required") ((412) "Precondition Failed") ((413) "Content Too Large")
                    ((414) "URI Too Long") ((415) "Unsupported Media Type") ((417) "Expectation Failed")
                    ((422) "Unprocessable Content") ((426) "Upgrade Required") ((429) "Too Many Requests")
                    ((431) "Request Header Fields Too Large")
                    ((500) "Internal Server Error") ((501) "Not Implemented") ((502) "Bad Gateway")
                    ((503) "Service Unavailable") ((504) "Gateway Timeout") ((505) "HTTP Version Not Supported")
                    (else "Unknown")))
                """##)
        case 234:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-serve"#,
                signature: #"where handler [options]"#,
                doc: #"Answers HTTP requests with what handler returns for them, each connection in a task of its own, until this fiber is cancelled or the listener closed. where is a port of this machine, or a listener of tcp-listen. handler is called with a request and returns a response, or its body alone for status 200; an error in it is answered with 500, and shown on the error port. options is an association list: host, as for tcp-listen; timeout, in how many seconds a request must arrive and a piece of a response be taken, 30; max-header-bytes, 16384; max-body-bytes, 1048576; max-connections at a time, 1024."#,
                source: ##"""
                (define http-serve
                  (case-lambda
                    ((where handler) (http-serve where handler '()))
                    ((where handler options)
                     (let* ((options (check-http-options options))
                            (listener
                             (if (listener? where) where (tcp-listen where (http-option options 'host "127.0.0.1"))))
                            (slots (make-channel (http-option options 'max-connections 1024))))
                       (dynamic-wind
                        (lambda () #f)
                        (lambda () (accept-http listener slots handler options))
                        (lambda () (listener-close listener)))))))
                """##)
        case 235:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-request"#,
                signature: #"method url [headers [body [options]]]"#,
                doc: #"Sends a request to an http server and returns its response, whatever its status. method is a string; headers and body are as for http-response. options is an association list: timeout, for all of it, 60 seconds; max-header-bytes, 16384; max-body-bytes, 67108864, beyond which it is an error."#,
                source: ##"""
                (define http-request
                  (case-lambda
                    ((method url) (http-request method url '() (bytevector) '()))
                    ((method url headers) (http-request method url headers (bytevector) '()))
                    ((method url headers body) (http-request method url headers body '()))
                    ((method url headers body options)
                     (let ((parts (parse-url url))
                           (options (check-http-options options)))
                       (if (not parts) (raise-io "http-request: not an http URL" url))
                       (call-with-timeout
                        (http-option options 'timeout 60)
                        (lambda ()
                          (call-with-values
                           (lambda () (tcp-connect (car parts) (cadr parts)))
                           (lambda (in out)
                             (dynamic-wind
                              (lambda () #f)
                              (lambda ()
                                (send-http-request out method parts headers body)
                                (receive-http-response in method url options))
                              (lambda () (abandon-port in) (abandon-port out)))))))))))
                """##)
        case 236:
            SchemeDefinition(
                library: .sennitHttp, name: #"http-get"#,
                signature: #"url [headers]"#,
                doc: #"The response to a request for what is at url."#,
                source: ##"""
                (define http-get
                  (case-lambda
                    ((url) (http-request "GET" url))
                    ((url headers) (http-request "GET" url headers))))
                """##)
        case 237:
            SchemeDefinition(
                library: .sennitInspect, name: #"inspect-parts"#,
                signature: #"object"#,
                doc: #"The parts of object as a list of pairs of a label and a value: the elements of lists, vectors and sets by their number (what a list ends in, unless it is (), by the symbol tail), the values of a hash map by their keys, the fields of records and what is known of other objects by symbols, among them what a procedure has captured. The empty list if it has no parts."#,
                source: ##"""
                (define (inspect-parts object)
                  (cond
                    ((pair? object) (%list-parts object 0 -1))
                    ((vector? object) (%range-parts vector-ref object 0 (vector-length object)))
                    ((bytevector? object) (%range-parts bytevector-u8-ref object 0 (bytevector-length object)))
                    ((hashmap? object) (hashmap->alist object))
                    ((set? object) (%list-parts (set->list object) 0 -1))
                    (else (%fixed-parts object))))
                """##)
        case 238:
            SchemeDefinition(
                library: .sennitInspect, name: #"inspect"#,
                signature: #"object [input [output]]"#,
                doc: #"Shows what object is and its parts, with numbers, on the textual port output, reads commands from the textual port input, by default the current ports, and does what they say: a number goes into that part, u up again, t to the object it began with; n and p show the next and the previous parts where there are many; w writes all of the value looked at; q ends this and returns that value, as the end of the input does; h tells of these commands."#,
                source: ##"""
                (define inspect
                  (case-lambda
                    ((object) (inspect object #f (current-output-port)))
                    ((object input) (inspect object input (current-output-port)))
                    ((object input output)
                     (let look ((path (list object)) (start 0))
                       (let* ((value (car path)) (size (%show-parts value start output)))
                         (let ask ()
                           (let* ((line (%ask "inspect> " input output)) (command (if (eof-object? line) "q" (string-trim line))))
                             (define (complain text)
                               (write-string text output)
                               (newline output)
                               (ask))
                             (cond
                               ((eof-object? line) (newline output) value)
                               ((member command '("q" "v" "quit")) value)
                               ((string=? command "") (ask))
                               ((member command '("u" "up"))
                                (if (null? (cdr path)) (complain "This is the top.") (look (cdr path) 0)))
                               ((member command '("t" "top")) (look (list (list-ref path (- (length path) 1))) 0))
                               ((member command '("n" "next"))
                                (if (and size (>= (+ start 20) size)) (complain "There are no more.") (look path (+ start 20))))
                               ((member command '("p" "previous"))
                                (if (= start 0) (complain "These are the first.") (look path (max 0 (- start 20)))))
                               ((member command '("w" "write"))
                                (pretty-print value output)
                                (ask))
                               ((string->number command)
                                => (lambda (number)
                                     (let ((part
                                            (and (exact-integer? number) (>= number 0)
                                                 (%page value number 1))))
                                       (if (pair? part)
                                           (look (cons (cdar part) path) 0)
                                           (complain "There is no such part.")))))
                               (else
                                (if (not (member command '("h" "help" "?"))) (write-string "Unknown command. " output))
                                (complain (%inspect-help)))))))))))
                """##)
        case 239:
            SchemeDefinition(
                library: .sennitInternal, name: #"%ask"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (%ask prompt input output)
                  (or (and (not input) (read-input prompt))
                      (begin
                        (write-string prompt output)
                        (flush-output-port output)
                        (read-line (or input (current-input-port))))))
                """##)
        case 240:
            SchemeDefinition(
                library: .sennitInternal, name: #"%list-parts"#,
                signature: #"list index count"#,
                doc: #"The first count elements of list, all for a negative count, numbered from index."#,
                source: ##"""
                (define (%list-parts list index count)
                  (let loop ((rest list) (index index) (count count) (parts '()))
                    (cond
                      ((= count 0) (reverse parts))
                      ((pair? rest) (loop (cdr rest) (+ index 1) (- count 1) (cons (cons index (car rest)) parts)))
                      ((null? rest) (reverse parts))
                      (else (reverse (cons (cons 'tail rest) parts))))))
                """##)
        case 241:
            SchemeDefinition(
                library: .sennitInternal, name: #"%range-parts"#,
                signature: #"ref object start end"#,
                doc: #"Elements of something that ref looks into."#,
                source: ##"""
                (define (%range-parts ref object start end)
                  (let loop ((index (- end 1)) (parts '()))
                    (if (< index start)
                        parts
                        (loop (- index 1) (cons (cons index (ref object index)) parts)))))
                """##)
        case 242:
            SchemeDefinition(
                library: .sennitInternal, name: #"%page"#,
                signature: #"object start count"#,
                doc: #"At most count of the parts of object from start on."#,
                source: ##"""
                (define (%page object start count)
                  (cond
                    ((pair? object)
                     (if (<= start (%length-up-to object start))
                         (%list-parts (list-tail object start) start count)
                         '()))
                    ((vector? object) (%range-parts vector-ref object start (min (vector-length object) (+ start count))))
                    ((bytevector? object)
                     (%range-parts bytevector-u8-ref object start (min (bytevector-length object) (+ start count))))
                    (else
                     (let loop ((rest (inspect-parts object)) (start start))
                       (cond
                         ((null? rest) '())
                         ((> start 0) (loop (cdr rest) (- start 1)))
                         (else (map cdr (%list-parts rest 0 count))))))))
                """##)
        case 243:
            SchemeDefinition(
                library: .sennitInternal, name: #"%part-count"#,
                signature: #"object"#,
                doc: #"How many parts object has, #f if it is a very long list."#,
                source: ##"""
                (define (%part-count object)
                  (cond
                    ((pair? object)
                     (let ((count (%length-up-to object 1000000)))
                       (if (= count 1000000)
                           #f
                           (if (null? (list-tail object count)) count (+ count 1)))))
                    ((vector? object) (vector-length object))
                    ((bytevector? object) (bytevector-length object))
                    ((hashmap? object) (hashmap-size object))
                    ((set? object) (set-size object))
                    (else (length (%fixed-parts object)))))
                """##)
        case 244:
            SchemeDefinition(
                library: .sennitInternal, name: #"%show-parts"#,
                signature: #"object start output"#,
                doc: #"Shows what object is and a page of its parts from start on; returns how many parts it has."#,
                source: ##"""
                (define (%show-parts object start output)
                  (define count (%part-count object))
                  (define width (or (pretty-width) 1000))
                  (define (show . texts) (for-each (lambda (text) (display text output)) texts))
                  (show (%brief-text object (max 10 (- width 4))) "\n" (type-of object))
                  (if (string? object) (show " of " (string-length object) " characters"))
                  (cond
                    ((not count) (show " of more than 1000000 parts"))
                    ((= count 1) (show " of 1 part"))
                    ((> count 1) (show " of " count " parts")))
                  (if (> (object-size object) 0) (show ", " (object-size object) " bytes"))
                  (newline output)
                  (let loop ((parts (%page object start 20)) (index start))
                    (if (pair? parts)
                        (let* ((number (number->string index))
                               (label (caar parts))
                               (heading
                                (string-append
                                 (make-string (max 0 (- 5 (string-length number))) #\space)
                                 number
                                 (if (eqv? label index) "" (string-append " " (%brief-text label 30)))
                                 ": ")))
                          (show heading (%brief-text (cdar parts) (max 10 (- width (string-length heading) 4))) "\n")
                          (loop (cdr parts) (+ index 1)))
                        (if (or (not count) (< index count)) (show "  ... n for more\n"))))
                  count)
                """##)
        case 245:
            SchemeDefinition(
                library: .sennitInternal, name: #"%inspect-help"#,
                signature: #""#,
                doc: #"What the commands of inspect are."#,
                source: ##"""
                (define (%inspect-help)
                  "number: into that part, u: up, t: to the top, n and p: next and previous parts, w: write all, q: quit with this value, h: help")
                """##)
        case 246:
            SchemeDefinition(
                library: .sennitJson, name: #"json-read"#,
                signature: #"[port [options]]"#,
                doc: #"The next JSON value of an input port, textual or binary, by default the current input port; the end-of-file object if there is none. The port then stands behind the value, so that values in a row, such as one on each line, can be read one by one. options are those of string->json. An error is a read-error? with a place that counts from where the value's reading began; see json-error?."#,
                source: ##"""
                (define json-read
                  (case-lambda
                    (() (%json-value (current-input-port) '#(#f 1000000 #t #f json-read #f)))
                    ((port) (%json-value port '#(#f 1000000 #t #f json-read #f)))
                    ((port options) (%json-value port (%json-settings options #f 'json-read #f)))))
                """##)
        case 247:
            SchemeDefinition(
                library: .sennitJson, name: #"string->json"#,
                signature: #"string [options]"#,
                doc: #"The value that string denotes in JSON. Objects become hash maps whose keys are strings (the last of equal keys counts), arrays vectors, null the symbol null, numbers without point and exponent exact integers, others doubles. options is an association list: objects, map or alist: with alist, objects become association lists with all their entries in the order of the text; max-depth, how deeply arrays and objects may be nested, by default as memory allows; max-number-length, how many characters a number may have, 1000000, or #f for any number."#,
                source: ##"""
                (define string->json
                  (case-lambda
                    ((string) (%json-value string '#(#f 1000000 #t #t string->json #f)))
                    ((string options) (%json-value string (%json-settings options #t 'string->json #f)))))
                """##)
        case 248:
            SchemeDefinition(
                library: .sennitJson, name: #"json-fold-array"#,
                signature: #"kons seed [port [options]]"#,
                doc: #"Calls kons with each element of the JSON array that comes next in an input port, and with what it returned for the element before, seed for the first one; returns what it returned last, or the end-of-file object if nothing comes. Elements are read one by one, so that the array can be larger than memory; kons does not read from the port itself. options are those of string->json."#,
                source: ##"""
                (define json-fold-array
                  (case-lambda
                    ((kons seed) (json-fold-array kons seed (current-input-port) '()))
                    ((kons seed port) (json-fold-array kons seed port '()))
                    ((kons seed port options)
                     (let ((settings (%json-settings options #f 'json-fold-array #t)))
                       (let loop ((state (%json-read port settings #f)) (result seed))
                         (let ((status (vector-ref state 0)))
                           (cond
                             ((not status) (loop (%json-read port settings state) result))
                             ((eq? status 'element)
                              (let ((next (kons (vector-ref state 1) result)))
                                (loop (%json-read port settings state) next)))
                             ((eof-object? (vector-ref state 1)) (vector-ref state 1))
                             (else result))))))))
                """##)
        case 249:
            SchemeDefinition(
                library: .sennitJson, name: #"json-write"#,
                signature: #"value [port [indentation]]"#,
                doc: #"Writes value as JSON to the textual output port, by default the current output port. Hash maps are written as objects, in the order of their keys; so are association lists, in their own order, the empty list as {}; keys are strings or symbols. Vectors are written as arrays, doubles with the fewest digits that denote them, and the symbol null, booleans, strings and exact integers. Anything else is a type error, infinities, NaN and ratios too. With an indentation, a number of spaces, each element is on a line of its own."#,
                source: ##"""
                (define json-write
                  (case-lambda
                    ((value) (json-write value (current-output-port) #f))
                    ((value port) (json-write value port #f))
                    ((value port indentation)
                     (if (and indentation (not (and (exact-integer? indentation) (<= 0 indentation 100))))
                         (error "json-write: the indentation must be #f or an exact integer from 0 to 100, got" indentation))
                     (let loop ((state (%json-write port indentation (list (vector 3 value 0 0)))))
                       (if (pair? state)
                           (loop
                            (%json-write
                             port indentation
                             (if (= (vector-ref (car state) 0) 4) (%json-sorted state) state))))))))
                """##)
        case 250:
            SchemeDefinition(
                library: .sennitJson, name: #"json->string"#,
                signature: #"value [indentation]"#,
                doc: #"value as JSON text; see json-write."#,
                source: ##"""
                (define json->string
                  (case-lambda
                    ((value) (json->string value #f))
                    ((value indentation)
                     (let ((port (open-output-string)))
                       (json-write value port indentation)
                       (get-output-string port)))))
                """##)
        case 251:
            SchemeDefinition(
                library: .sennitJson, name: #"json-error?"#,
                signature: #"object"#,
                doc: #"Whether object was raised because text is not JSON."#,
                source: ##"""
                (define (json-error? object) (vector? (%json-problem object)))
                """##)
        case 252:
            SchemeDefinition(
                library: .sennitJson, name: #"json-error-reason"#,
                signature: #"json-error"#,
                doc: #"What is wrong, without its place, such as "expected a value, found ]" (SRFI 180)."#,
                source: ##"""
                (define (json-error-reason json-error) (%json-problem-part json-error 0 'json-error-reason))
                """##)
        case 253:
            SchemeDefinition(
                library: .sennitJson, name: #"json-error-line"#,
                signature: #"json-error"#,
                doc: #"The line of what is wrong, from 1."#,
                source: ##"""
                (define (json-error-line json-error) (%json-problem-part json-error 1 'json-error-line))
                """##)
        case 254:
            SchemeDefinition(
                library: .sennitJson, name: #"json-error-column"#,
                signature: #"json-error"#,
                doc: #"The column of what is wrong, in characters from 1."#,
                source: ##"""
                (define (json-error-column json-error) (%json-problem-part json-error 2 'json-error-column))
                """##)
        case 255:
            SchemeDefinition(
                library: .sennitJson, name: #"json-error-offset"#,
                signature: #"json-error"#,
                doc: #"How many characters come before what is wrong."#,
                source: ##"""
                (define (json-error-offset json-error) (%json-problem-part json-error 3 'json-error-offset))
                """##)
        case 256:
            SchemeDefinition(
                library: .sennitInternal, name: #"%json-value"#,
                signature: #"source settings"#,
                doc: #"The value that is read from source, a string or port, piece by piece."#,
                source: ##"""
                (define (%json-value source settings)
                  (let loop ((state (%json-read source settings #f)))
                    (if (vector-ref state 0)
                        (vector-ref state 1)
                        (loop (%json-read source settings state)))))
                """##)
        case 257:
            SchemeDefinition(
                library: .sennitInternal, name: #"%json-settings"#,
                signature: #"options whole? name stream?"#,
                doc: #"What %json-read wants to know of the options."#,
                source: ##"""
                (define (%json-settings options whole? name stream?)
                  (define (option key default valid? expected)
                    (let ((entry (assq key options)))
                      (cond
                        ((not entry) default)
                        ((valid? (cdr entry)) (cdr entry))
                        (else
                         (error
                          (string-append
                           (symbol->string name) ": the option " (symbol->string key) " must be " expected ", got")
                          (cdr entry))))))
                  (define (count-or-false? object) (or (not object) (and (exact-integer? object) (>= object 0))))
                  (for-each
                   (lambda (option)
                     (if (not (and (pair? option) (memq (car option) '(objects max-depth max-number-length))))
                         (error
                          (string-append
                           (symbol->string name)
                           ": an option is a pair of one of objects, max-depth, max-number-length, and a value, not")
                          option)))
                   options)
                  (vector
                   (option 'max-depth #f count-or-false? "an exact integer or #f")
                   (option 'max-number-length 1000000 count-or-false? "an exact integer or #f")
                   (eq? (option 'objects 'map (lambda (object) (memq object '(map alist))) "map or alist") 'map)
                   whole?
                   name
                   stream?))
                """##)
        case 258:
            SchemeDefinition(
                library: .sennitInternal, name: #"%json-problem-part"#,
                signature: #"object index name"#,
                doc: #"An element of what %json-problem returns."#,
                source: ##"""
                (define (%json-problem-part object index name)
                  (let ((problem (%json-problem object)))
                    (if (vector? problem)
                        (vector-ref problem index)
                        (error (string-append (symbol->string name) ": expected an error of reading JSON, got") object))))
                """##)
        case 259:
            SchemeDefinition(
                library: .sennitInternal, name: #"%json-sorted"#,
                signature: #"state"#,
                doc: #"The state of a writer that has come to a large map, with an association list in the order of the keys in its place."#,
                source: ##"""
                (define (%json-sorted state)
                  (let ((frame (car state)))
                    (cons
                     (vector
                      2
                      (list-sort
                       (lambda (a b) (string<? (car a) (car b)))
                       (%json-entries (vector-ref frame 1)))
                      0
                      (vector-ref frame 3))
                     (cdr state))))
                """##)
        case 260:
            SchemeDefinition(
                library: .sennitList, name: #"xcons"#,
                signature: #"a b"#,
                doc: #"A pair of b and a (SRFI 1)."#,
                source: ##"""
                (define (xcons a b) (cons b a))
                """##)
        case 261:
            SchemeDefinition(
                library: .sennitList, name: #"not-pair?"#,
                signature: #"object"#,
                doc: #"Whether object is no pair (SRFI 1)."#,
                source: ##"""
                (define (not-pair? object) (not (pair? object)))
                """##)
        case 262:
            SchemeDefinition(
                library: .sennitList, name: #"null-list?"#,
                signature: #"list"#,
                doc: #"Whether list is empty; an error if it is no list (SRFI 1)."#,
                source: ##"""
                (define (null-list? list)
                  (cond ((pair? list) #f)
                        ((null? list) #t)
                        (else (error "null-list?: expected a list, got" list))))
                """##)
        case 263:
            SchemeDefinition(
                library: .sennitList, name: #"circular-list?"#,
                signature: #"object"#,
                doc: #"#f: no datum can contain itself here (SRFI 1)."#,
                source: ##"""
                (define (circular-list? object) #f)
                """##)
        case 264:
            SchemeDefinition(
                library: .sennitList, name: #"dotted-list?"#,
                signature: #"object"#,
                doc: #"Whether object is neither a list nor a pair along which a list is: a list of no or more elements that ends in something else (SRFI 1)."#,
                source: ##"""
                (define (dotted-list? object) (not (list? object)))
                """##)
        case 265:
            SchemeDefinition(
                library: .sennitList, name: #"list="#,
                signature: #"same? list ..."#,
                doc: #"Whether each list has as many elements as the next, and (same? a b) holds for those of one place in two neighbours (SRFI 1)."#,
                source: ##"""
                (define list=
                  (case-lambda
                    ((same? a b) (%list-pair= same? a b))
                    ((same?) #t)
                    ((same? first . rest)
                     (let loop ((a first) (rest rest))
                       (or (null? rest)
                           (and (%list-pair= same? a (car rest))
                                (loop (car rest) (cdr rest))))))))
                """##)
        case 266:
            SchemeDefinition(
                library: .sennitList, name: #"fifth"#,
                signature: #"list"#,
                doc: #"Its element 4 (SRFI 1)."#,
                source: ##"""
                (define (fifth list) (list-ref list 4))
                """##)
        case 267:
            SchemeDefinition(
                library: .sennitList, name: #"sixth"#,
                signature: #"list"#,
                doc: #"Its element 5 (SRFI 1)."#,
                source: ##"""
                (define (sixth list) (list-ref list 5))
                """##)
        case 268:
            SchemeDefinition(
                library: .sennitList, name: #"seventh"#,
                signature: #"list"#,
                doc: #"Its element 6 (SRFI 1)."#,
                source: ##"""
                (define (seventh list) (list-ref list 6))
                """##)
        case 269:
            SchemeDefinition(
                library: .sennitList, name: #"eighth"#,
                signature: #"list"#,
                doc: #"Its element 7 (SRFI 1)."#,
                source: ##"""
                (define (eighth list) (list-ref list 7))
                """##)
        case 270:
            SchemeDefinition(
                library: .sennitList, name: #"ninth"#,
                signature: #"list"#,
                doc: #"Its element 8 (SRFI 1)."#,
                source: ##"""
                (define (ninth list) (list-ref list 8))
                """##)
        case 271:
            SchemeDefinition(
                library: .sennitList, name: #"tenth"#,
                signature: #"list"#,
                doc: #"Its element 9 (SRFI 1)."#,
                source: ##"""
                (define (tenth list) (list-ref list 9))
                """##)
        case 272:
            SchemeDefinition(
                library: .sennitList, name: #"car+cdr"#,
                signature: #"pair"#,
                doc: #"Two values: its car and its cdr (SRFI 1)."#,
                source: ##"""
                (define (car+cdr pair) (values (car pair) (cdr pair)))
                """##)
        case 273:
            SchemeDefinition(
                library: .sennitList, name: #"take-right"#,
                signature: #"list k"#,
                doc: #"The tail of list that has its last k elements; what is behind the last pair belongs to it (SRFI 1)."#,
                source: ##"""
                (define (take-right list k) (list-tail list (%pairs-before-last list k 'take-right)))
                """##)
        case 274:
            SchemeDefinition(
                library: .sennitList, name: #"drop-right"#,
                signature: #"list k"#,
                doc: #"A list of the elements of list but the last k (SRFI 1)."#,
                source: ##"""
                (define (drop-right list k) (list-head list (%pairs-before-last list k 'drop-right)))
                """##)
        case 275:
            SchemeDefinition(
                library: .sennitList, name: #"split-at"#,
                signature: #"list k"#,
                doc: #"Two values: a list of the first k elements of list, and what is behind them (SRFI 1)."#,
                source: ##"""
                (define (split-at list k) (values (list-head list k) (list-tail list k)))
                """##)
        case 276:
            SchemeDefinition(
                library: .sennitList, name: #"zip"#,
                signature: #"list ..."#,
                doc: #"A list of lists: of the first elements of the lists, the second ones ..., as far as the shortest goes (SRFI 1)."#,
                source: ##"""
                (define zip
                  (case-lambda
                    ((a b) (map list a b))
                    ((a . rest) (apply map list a rest))))
                """##)
        case 277:
            SchemeDefinition(
                library: .sennitList, name: #"unzip1"#,
                signature: #"lists"#,
                doc: #"A list of the first elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip1 lists) (map car lists))
                """##)
        case 278:
            SchemeDefinition(
                library: .sennitList, name: #"unzip2"#,
                signature: #"lists"#,
                doc: #"Two values: a list of the first elements of the lists, and one of the second (SRFI 1)."#,
                source: ##"""
                (define (unzip2 lists) (values (map car lists) (map cadr lists)))
                """##)
        case 279:
            SchemeDefinition(
                library: .sennitList, name: #"unzip3"#,
                signature: #"lists"#,
                doc: #"Three values: lists of the first, second and third elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip3 lists) (values (map car lists) (map cadr lists) (map caddr lists)))
                """##)
        case 280:
            SchemeDefinition(
                library: .sennitList, name: #"unzip4"#,
                signature: #"lists"#,
                doc: #"Four values: lists of the first to fourth elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip4 lists) (values (map car lists) (map cadr lists) (map caddr lists) (map cadddr lists)))
                """##)
        case 281:
            SchemeDefinition(
                library: .sennitList, name: #"unzip5"#,
                signature: #"lists"#,
                doc: #"Five values: lists of the first to fifth elements of the lists (SRFI 1)."#,
                source: ##"""
                (define (unzip5 lists)
                  (values (map car lists) (map cadr lists) (map caddr lists) (map cadddr lists) (map fifth lists)))
                """##)
        case 282:
            SchemeDefinition(
                library: .sennitList, name: #"span"#,
                signature: #"keep? list"#,
                doc: #"Two values: a list of the elements of list before the first for which keep? does not hold, and the tail from that one (SRFI 1)."#,
                source: ##"""
                (define (span keep? list) (%split-where keep? #t list 'span))
                """##)
        case 283:
            SchemeDefinition(
                library: .sennitList, name: #"break"#,
                signature: #"stop? list"#,
                doc: #"Two values: a list of the elements of list before the first for which stop? holds, and the tail from that one (SRFI 1)."#,
                source: ##"""
                (define (break stop? list) (%split-where stop? #f list 'break))
                """##)
        case 284:
            SchemeDefinition(
                library: .sennitList, name: #"alist-cons"#,
                signature: #"key datum alist"#,
                doc: #"alist with a pair of key and datum in front (SRFI 1)."#,
                source: ##"""
                (define (alist-cons key datum alist) (cons (cons key datum) alist))
                """##)
        case 285:
            SchemeDefinition(
                library: .sennitList, name: #"alist-copy"#,
                signature: #"alist"#,
                doc: #"An association list like alist, of new pairs (SRFI 1)."#,
                source: ##"""
                (define (alist-copy alist) (map (lambda (entry) (cons (car entry) (cdr entry))) alist))
                """##)
        case 286:
            SchemeDefinition(
                library: .sennitList, name: #"alist-delete"#,
                signature: #"key alist [same?]"#,
                doc: #"alist without the pairs whose car is equal? to key, or for which (same? key car) holds (SRFI 1)."#,
                source: ##"""
                (define alist-delete
                  (case-lambda
                    ((key alist) (remove (lambda (entry) (equal? key (car entry))) alist))
                    ((key alist same?) (remove (lambda (entry) (same? key (car entry))) alist))))
                """##)
        case 287:
            SchemeDefinition(
                library: .sennitInternal, name: #"%list-pair="#,
                signature: #"same? a b"#,
                doc: #"list= of two lists."#,
                source: ##"""
                (define (%list-pair= same? a b)
                  (cond ((and (pair? a) (pair? b))
                         (and (same? (car a) (car b)) (%list-pair= same? (cdr a) (cdr b))))
                        ((pair? a) (%list-end b 'list=) #f)
                        (else
                         (%list-end a 'list=)
                         (or (null? b)
                             (if (pair? b) #f (%list-end b 'list=))))))
                """##)
        case 288:
            SchemeDefinition(
                library: .sennitInternal, name: #"%pairs-before-last"#,
                signature: #"list k procedure"#,
                doc: #"How many pairs there are along list before the last k; an error of procedure if there are not so many."#,
                source: ##"""
                (define (%pairs-before-last list k procedure)
                  (if (not (and (exact-integer? k) (>= k 0)))
                      (error (string-append (symbol->string procedure) ": expected an index, got") k))
                  (let loop ((rest list) (count (- k)))
                    (if (pair? rest)
                        (loop (cdr rest) (+ count 1))
                        (if (negative? count)
                            (error (string-append (symbol->string procedure) ": the list is shorter than") k list)
                            count))))
                """##)
        case 289:
            SchemeDefinition(
                library: .sennitInternal, name: #"%split-where"#,
                signature: #"keep? wanted list procedure"#,
                doc: #"Two values: a list of the elements of list before the first for which (not (keep? element)) is wanted, and the tail from it."#,
                source: ##"""
                (define (%split-where keep? wanted list procedure)
                  (let loop ((rest list) (count 0))
                    (cond ((not (pair? rest)) (%list-end rest procedure) (values list '()))
                          ((eq? (not (keep? (car rest))) wanted) (values (list-head list count) rest))
                          (else (loop (cdr rest) (+ count 1))))))
                """##)
        case 290:
            SchemeDefinition(
                library: .sennitList, name: #"find"#,
                signature: #"holds? list"#,
                doc: #"The first element of list for which holds? holds, or #f (SRFI 1)."#,
                source: ##"""
                (define (find holds? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (holds? (car rest)) (car rest) (loop (cdr rest)))
                        (begin (%list-end rest 'find) #f))))
                """##)
        case 291:
            SchemeDefinition(
                library: .sennitList, name: #"find-tail"#,
                signature: #"holds? list"#,
                doc: #"The tail of list that begins with the first element for which holds? holds, or #f (SRFI 1)."#,
                source: ##"""
                (define (find-tail holds? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (holds? (car rest)) rest (loop (cdr rest)))
                        (begin (%list-end rest 'find-tail) #f))))
                """##)
        case 292:
            SchemeDefinition(
                library: .sennitList, name: #"any"#,
                signature: #"holds? list ..."#,
                doc: #"The first true value that holds? returns for the elements of the lists, or #f (SRFI 1)."#,
                source: ##"""
                (define any
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (if (null? (cdr rest))
                               (holds? (car rest))
                               (or (holds? (car rest)) (loop (cdr rest))))
                           (begin (%list-end rest 'any) #f))))
                    ((holds? . lists)
                     (let loop ((arguments (%cars lists 'any)) (lists (%cdrs lists)))
                       (and arguments
                            (let ((next (%cars lists 'any)))
                              (if next
                                  (or (apply holds? arguments) (loop next (%cdrs lists)))
                                  (apply holds? arguments))))))))
                """##)
        case 293:
            SchemeDefinition(
                library: .sennitList, name: #"every"#,
                signature: #"holds? list ..."#,
                doc: #"#f if holds? returns that for some elements of the lists, else what it returned last (SRFI 1)."#,
                source: ##"""
                (define every
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (if (null? (cdr rest))
                               (holds? (car rest))
                               (and (holds? (car rest)) (loop (cdr rest))))
                           (begin (%list-end rest 'every) #t))))
                    ((holds? . lists)
                     (let loop ((arguments (%cars lists 'every)) (lists (%cdrs lists)))
                       (or (not arguments)
                           (let ((next (%cars lists 'every)))
                             (if next
                                 (and (apply holds? arguments) (loop next (%cdrs lists)))
                                 (apply holds? arguments))))))))
                """##)
        case 294:
            SchemeDefinition(
                library: .sennitList, name: #"count"#,
                signature: #"holds? list ..."#,
                doc: #"For how many elements of the lists holds? holds (SRFI 1)."#,
                source: ##"""
                (define count
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list) (result 0))
                       (if (pair? rest)
                           (loop (cdr rest) (if (holds? (car rest)) (+ result 1) result))
                           (begin (%list-end rest 'count) result))))
                    ((holds? . lists)
                     (let loop ((lists lists) (result 0))
                       (let ((arguments (%cars lists 'count)))
                         (if arguments
                             (loop (%cdrs lists) (if (apply holds? arguments) (+ result 1) result))
                             result))))))
                """##)
        case 295:
            SchemeDefinition(
                library: .sennitList, name: #"list-index"#,
                signature: #"holds? list ..."#,
                doc: #"The index of the first elements of the lists for which holds? holds, or #f (SRFI 1)."#,
                source: ##"""
                (define list-index
                  (case-lambda
                    ((holds? list)
                     (let loop ((rest list) (index 0))
                       (if (pair? rest)
                           (if (holds? (car rest)) index (loop (cdr rest) (+ index 1)))
                           (begin (%list-end rest 'list-index) #f))))
                    ((holds? . lists)
                     (let loop ((lists lists) (index 0))
                       (let ((arguments (%cars lists 'list-index)))
                         (and arguments
                              (if (apply holds? arguments) index (loop (%cdrs lists) (+ index 1)))))))))
                """##)
        case 296:
            SchemeDefinition(
                library: .sennitList, name: #"take-while"#,
                signature: #"keep? list"#,
                doc: #"A list of the elements of list before the first for which keep? does not hold (SRFI 1)."#,
                source: ##"""
                (define (take-while keep? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (keep? (car rest)) (cons (car rest) (loop (cdr rest))) '())
                        (%list-end rest 'take-while))))
                """##)
        case 297:
            SchemeDefinition(
                library: .sennitList, name: #"drop-while"#,
                signature: #"drop? list"#,
                doc: #"The tail of list that begins with the first element for which drop? does not hold (SRFI 1)."#,
                source: ##"""
                (define (drop-while drop? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (if (drop? (car rest)) (loop (cdr rest)) rest)
                        (%list-end rest 'drop-while))))
                """##)
        case 298:
            SchemeDefinition(
                library: .sennitList, name: #"lset<="#,
                signature: #"same? list ..."#,
                doc: #"Whether every element of each list is same? to one of the next list (SRFI 1)."#,
                source: ##"""
                (define (lset<= same? . lists)
                  (%check-same same? "lset<=")
                  (%chain? (lambda (a b) (or (eq? a b) (%subset? same? a b))) lists))
                """##)
        case 299:
            SchemeDefinition(
                library: .sennitList, name: #"lset="#,
                signature: #"same? list ..."#,
                doc: #"Whether every element of each list is same? to one of the next list, and every one of that to one of the former (SRFI 1)."#,
                source: ##"""
                (define (lset= same? . lists)
                  (%check-same same? "lset=")
                  (%chain? (lambda (a b)
                            (or (eq? a b)
                                (and (%subset? same? a b)
                                     (every (lambda (element) (%holds-already? a element same?)) b))))
                          lists))
                """##)
        case 300:
            SchemeDefinition(
                library: .sennitList, name: #"lset-adjoin"#,
                signature: #"same? list element ..."#,
                doc: #"list with those elements in front for which (same? member element) holds for no member so far (SRFI 1)."#,
                source: ##"""
                (define (lset-adjoin same? list . elements)
                  (%check-same same? "lset-adjoin")
                  (fold (lambda (element result) (%adjoin same? element result)) list elements))
                """##)
        case 301:
            SchemeDefinition(
                library: .sennitList, name: #"lset-union"#,
                signature: #"same? list ..."#,
                doc: #"The first list with those elements of the others in front that are not yet in it (SRFI 1)."#,
                source: ##"""
                (define (lset-union same? . lists)
                  (%check-same same? "lset-union")
                  (reduce (lambda (list result)
                            (cond ((null? list) result)
                                  ((null? result) list)
                                  ((eq? list result) result)
                                  (else (fold (lambda (element result) (%adjoin same? element result)) result list))))
                          '()
                          lists))
                """##)
        case 302:
            SchemeDefinition(
                library: .sennitList, name: #"lset-intersection"#,
                signature: #"same? list1 list ..."#,
                doc: #"The elements of list1 that are same? to one of each other list (SRFI 1)."#,
                source: ##"""
                (define (lset-intersection same? list1 . lists)
                  (%check-same same? "lset-intersection")
                  (if (null? lists)
                      list1
                      (filter (lambda (element) (%in-all? same? element lists)) list1)))
                """##)
        case 303:
            SchemeDefinition(
                library: .sennitList, name: #"lset-difference"#,
                signature: #"same? list1 list ..."#,
                doc: #"The elements of list1 that are same? to none of the other lists (SRFI 1)."#,
                source: ##"""
                (define (lset-difference same? list1 . lists)
                  (%check-same same? "lset-difference")
                  (if (null? lists)
                      list1
                      (remove (lambda (element) (%in-any? same? element lists)) list1)))
                """##)
        case 304:
            SchemeDefinition(
                library: .sennitList, name: #"lset-xor"#,
                signature: #"same? list ..."#,
                doc: #"The elements that are in one list and same? to none of the other; of more lists, those in an odd number of them (SRFI 1)."#,
                source: ##"""
                (define (lset-xor same? . lists)
                  (%check-same same? "lset-xor")
                  (reduce (lambda (b a)
                            (append-reverse (remove (lambda (element) (%list-has? b element same?)) a)
                                            (remove (lambda (element) (%list-has? a element same?)) b)))
                          '()
                          lists))
                """##)
        case 305:
            SchemeDefinition(
                library: .sennitList, name: #"lset-diff+intersection"#,
                signature: #"same? list1 list ..."#,
                doc: #"Two values: the elements of list1 that are same? to none of the other lists, and the rest of list1 (SRFI 1)."#,
                source: ##"""
                (define (lset-diff+intersection same? list1 . lists)
                  (%check-same same? "lset-diff+intersection")
                  (partition (lambda (element) (not (%in-any? same? element lists))) list1))
                """##)
        case 306:
            SchemeDefinition(
                library: .sennitInternal, name: #"%list-has?"#,
                signature: #"list object same?"#,
                doc: #"Whether (same? object element) holds for an element of list."#,
                source: ##"""
                (define (%list-has? list object same?)
                  (cond ((eq? same? eq?) (memq object list))
                        ((eq? same? eqv?) (memv object list))
                        ((eq? same? equal?) (member object list))
                        (else (member object list same?))))
                """##)
        case 307:
            SchemeDefinition(
                library: .sennitInternal, name: #"%holds-already?"#,
                signature: #"list object same?"#,
                doc: #"Whether (same? element object) holds for an element of list."#,
                source: ##"""
                (define (%holds-already? list object same?)
                  (if (or (eq? same? eq?) (eq? same? eqv?) (eq? same? equal?))
                      (%list-has? list object same?)
                      (member object list (lambda (object element) (same? element object)))))
                """##)
        case 308:
            SchemeDefinition(
                library: .sennitInternal, name: #"%check-same"#,
                signature: #"same? procedure"#,
                doc: #"An error of procedure if same? is no procedure."#,
                source: ##"""
                (define (%check-same same? procedure)
                  (unless (procedure? same?)
                    (error (string-append procedure ": expected a procedure, got") same?)))
                """##)
        case 309:
            SchemeDefinition(
                library: .sennitInternal, name: #"%chain?"#,
                signature: #"related? lists"#,
                doc: #"Whether (related? list next) holds for all neighbours among the lists."#,
                source: ##"""
                (define (%chain? related? lists)
                  (or (null? lists)
                      (let loop ((a (car lists)) (rest (cdr lists)))
                        (or (null? rest)
                            (and (related? a (car rest))
                                 (loop (car rest) (cdr rest)))))))
                """##)
        case 310:
            SchemeDefinition(
                library: .sennitInternal, name: #"%subset?"#,
                signature: #"same? a b"#,
                doc: #"Whether every element of a is same? to one of b."#,
                source: ##"""
                (define (%subset? same? a b) (every (lambda (element) (%list-has? b element same?)) a))
                """##)
        case 311:
            SchemeDefinition(
                library: .sennitInternal, name: #"%adjoin"#,
                signature: #"same? element list"#,
                doc: #"list with element in front, unless (same? member element) holds for a member."#,
                source: ##"""
                (define (%adjoin same? element list)
                  (if (%holds-already? list element same?) list (cons element list)))
                """##)
        case 312:
            SchemeDefinition(
                library: .sennitInternal, name: #"%in-all?"#,
                signature: #"same? element lists"#,
                doc: #"Whether element is same? to one of each of the lists."#,
                source: ##"""
                (define (%in-all? same? element lists)
                  (every (lambda (list) (%list-has? list element same?)) lists))
                """##)
        case 313:
            SchemeDefinition(
                library: .sennitInternal, name: #"%in-any?"#,
                signature: #"same? element lists"#,
                doc: #"Whether element is same? to one of any of the lists."#,
                source: ##"""
                (define (%in-any? same? element lists)
                  (any (lambda (list) (%list-has? list element same?)) lists))
                """##)
        case 314:
            SchemeDefinition(
                library: .sennitList, name: #"unfold"#,
                signature: #"stop? element successor seed [tail]"#,
                doc: #"A list of (element seed) for seed, (successor seed) ... as long as stop? does not hold; in front of what tail, a procedure, returns for the last seed, by default the empty list (SRFI 1)."#,
                source: ##"""
                (define unfold
                  (case-lambda
                    ((stop? element successor seed)
                     (let loop ((seed seed))
                       (if (stop? seed)
                           '()
                           (let ((first (element seed)))
                             (cons first (loop (successor seed)))))))
                    ((stop? element successor seed tail)
                     (let loop ((seed seed))
                       (if (stop? seed)
                           (tail seed)
                           (let ((first (element seed)))
                             (cons first (loop (successor seed)))))))))
                """##)
        case 315:
            SchemeDefinition(
                library: .sennitList, name: #"unfold-right"#,
                signature: #"stop? element successor seed [tail]"#,
                doc: #"A list whose last element is (element seed), the one before it that for (successor seed) ... as long as stop? does not hold; in front of tail, by default the empty list (SRFI 1)."#,
                source: ##"""
                (define unfold-right
                  (case-lambda
                    ((stop? element successor seed) (unfold-right stop? element successor seed '()))
                    ((stop? element successor seed tail)
                     (let loop ((seed seed) (result tail))
                       (if (stop? seed)
                           result
                           (loop (successor seed) (cons (element seed) result)))))))
                """##)
        case 316:
            SchemeDefinition(
                library: .sennitList, name: #"pair-fold"#,
                signature: #"procedure start list ..."#,
                doc: #"fold, but procedure gets the tails that begin with the elements: the whole lists first (SRFI 1)."#,
                source: ##"""
                (define pair-fold
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list) (result start))
                       (if (pair? rest)
                           (let ((next (cdr rest))) (loop next (procedure rest result)))
                           (begin (%list-end rest 'pair-fold) result))))
                    ((procedure start . lists)
                     (let loop ((lists lists) (result start))
                       (if (%all-pairs? lists 'pair-fold)
                           (loop (map cdr lists) (apply procedure (append lists (list result))))
                           result)))))
                """##)
        case 317:
            SchemeDefinition(
                library: .sennitList, name: #"pair-fold-right"#,
                signature: #"procedure start list ..."#,
                doc: #"fold-right, but procedure gets the tails that begin with the elements: the whole lists last (SRFI 1)."#,
                source: ##"""
                (define pair-fold-right
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (procedure rest (loop (cdr rest)))
                           (begin (%list-end rest 'pair-fold-right) start))))
                    ((procedure start . lists)
                     (let loop ((lists lists))
                       (if (%all-pairs? lists 'pair-fold-right)
                           (apply procedure (append lists (list (loop (map cdr lists)))))
                           start)))))
                """##)
        case 318:
            SchemeDefinition(
                library: .sennitList, name: #"pair-for-each"#,
                signature: #"procedure list ..."#,
                doc: #"for-each, but procedure gets the tails that begin with the elements: the whole lists first (SRFI 1)."#,
                source: ##"""
                (define pair-for-each
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (let ((next (cdr rest))) (procedure rest) (loop next))
                           (%list-end rest 'pair-for-each))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (when (%all-pairs? lists 'pair-for-each)
                         (apply procedure lists)
                         (loop (map cdr lists)))))))
                """##)
        case 319:
            SchemeDefinition(
                library: .sennitInternal, name: #"%all-pairs?"#,
                signature: #"lists procedure"#,
                doc: #"Whether every one of the lists is a pair; if one is not, and not empty either, that is an error of procedure."#,
                source: ##"""
                (define (%all-pairs? lists procedure)
                  (let loop ((rest lists))
                    (cond ((null? rest) #t)
                          ((pair? (car rest)) (loop (cdr rest)))
                          (else (%list-end (car rest) procedure) #f))))
                """##)
        case 320:
            SchemeDefinition(
                library: .schemeBase, name: #"map"#,
                signature: #"procedure list ..."#,
                doc: #"A list of what procedure returns for the elements of the lists, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define map
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (let ((value (procedure (car rest))))
                             (cons value (loop (cdr rest))))
                           (if (null? rest) '() (%list-end rest 'map)))))
                    ((procedure list1 list2)
                     (let loop ((a list1) (b list2))
                       (if (and (pair? a) (pair? b))
                           (let ((value (procedure (car a) (car b))))
                             (cons value (loop (cdr a) (cdr b))))
                           (%shorter-end a b 'map))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'map)))
                         (if arguments
                             (let ((value (apply procedure arguments)))
                               (cons value (loop (%cdrs lists))))
                             '()))))))
                """##)
        case 321:
            SchemeDefinition(
                library: .schemeBase, name: #"for-each"#,
                signature: #"procedure list ..."#,
                doc: #"Calls procedure with the elements of the lists in order, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define for-each
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (begin (procedure (car rest)) (loop (cdr rest)))
                           (if (null? rest) (if #f #f) (%list-end rest 'for-each)))))
                    ((procedure list1 list2)
                     (let loop ((a list1) (b list2))
                       (if (and (pair? a) (pair? b))
                           (begin (procedure (car a) (car b)) (loop (cdr a) (cdr b)))
                           (begin (%shorter-end a b 'for-each) (if #f #f)))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'for-each)))
                         (if arguments
                             (begin (apply procedure arguments) (loop (%cdrs lists)))
                             (if #f #f)))))))
                """##)
        case 322:
            SchemeDefinition(
                library: .schemeBase, name: #"member"#,
                signature: #"object list [same?]"#,
                doc: #"The tail of list that begins with the first element equal? to object, or for which (same? object element) holds, or #f (R7RS 6.4)."#,
                source: ##"""
                (define member
                  (case-lambda
                    ((object list) (%member object list))
                    ((object list same?)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (if (same? object (car rest)) rest (loop (cdr rest)))
                           (begin (%list-end rest 'member) #f))))))
                """##)
        case 323:
            SchemeDefinition(
                library: .schemeBase, name: #"assoc"#,
                signature: #"object alist [same?]"#,
                doc: #"The first pair of alist whose car is equal? to object, or for which (same? object car) holds, or #f (R7RS 6.4)."#,
                source: ##"""
                (define assoc
                  (case-lambda
                    ((object alist) (%assoc object alist))
                    ((object alist same?)
                     (let loop ((rest alist))
                       (if (pair? rest)
                           (if (same? object (caar rest)) (car rest) (loop (cdr rest)))
                           (begin (%list-end rest 'assoc) #f))))))
                """##)
        case 324:
            SchemeDefinition(
                library: .sennitInternal, name: #"%shorter-end"#,
                signature: #"a b procedure"#,
                doc: #"The empty list, if a or b is that; neither is empty is an error of procedure."#,
                source: ##"""
                (define (%shorter-end a b procedure)
                  (if (or (null? a) (null? b)) '() (%list-end (if (pair? a) b a) procedure)))
                """##)
        case 325:
            SchemeDefinition(
                library: .sennitInternal, name: #"%kept?"#,
                signature: #"element kept same?"#,
                doc: #"Whether (same? member element) holds for a member of kept."#,
                source: ##"""
                (define (%kept? element kept same?)
                  (cond
                    ((eq? same? equal?) (%member element kept))
                    ((eq? same? eqv?) (memv element kept))
                    ((eq? same? eq?) (memq element kept))
                    (else (member element kept (lambda (element member) (same? member element))))))
                """##)
        case 326:
            SchemeDefinition(
                library: .sennitList, name: #"filter"#,
                signature: #"keep? list"#,
                doc: #"A list of the elements of list for which keep? holds (SRFI 1)."#,
                source: ##"""
                (define (filter keep? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (let ((element (car rest)))
                          (if (keep? element)
                              (cons element (loop (cdr rest)))
                              (loop (cdr rest))))
                        (if (null? rest) '() (%list-end rest 'filter)))))
                """##)
        case 327:
            SchemeDefinition(
                library: .sennitList, name: #"remove"#,
                signature: #"drop? list"#,
                doc: #"A list of the elements of list for which drop? does not hold (SRFI 1)."#,
                source: ##"""
                (define (remove drop? list)
                  (let loop ((rest list))
                    (if (pair? rest)
                        (let ((element (car rest)))
                          (if (drop? element)
                              (loop (cdr rest))
                              (cons element (loop (cdr rest)))))
                        (if (null? rest) '() (%list-end rest 'remove)))))
                """##)
        case 328:
            SchemeDefinition(
                library: .sennitList, name: #"partition"#,
                signature: #"keep? list"#,
                doc: #"Two lists: the elements of list for which keep? holds, and the others (SRFI 1)."#,
                source: ##"""
                (define (partition keep? list)
                  (let loop ((rest list) (kept '()) (others '()))
                    (if (pair? rest)
                        (if (keep? (car rest))
                            (loop (cdr rest) (cons (car rest) kept) others)
                            (loop (cdr rest) kept (cons (car rest) others)))
                        (begin
                          (%list-end rest 'partition)
                          (values (reverse kept) (reverse others))))))
                """##)
        case 329:
            SchemeDefinition(
                library: .sennitList, name: #"fold"#,
                signature: #"procedure start list ..."#,
                doc: #"Calls procedure with each element, and with what it returned for the element before, at first start; returns what it returned last (SRFI 1)."#,
                source: ##"""
                (define fold
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list) (result start))
                       (if (pair? rest)
                           (loop (cdr rest) (procedure (car rest) result))
                           (begin (%list-end rest 'fold) result))))
                    ((procedure start . lists)
                     (let loop ((lists lists) (result start))
                       (let ((arguments (%cars lists 'fold)))
                         (if arguments
                             (loop (%cdrs lists) (apply procedure (append arguments (list result))))
                             result))))))
                """##)
        case 330:
            SchemeDefinition(
                library: .sennitList, name: #"fold-left"#,
                signature: #"procedure start list ..."#,
                doc: #"Like fold, but procedure gets what it returned before as its first argument (R6RS)."#,
                source: ##"""
                (define fold-left
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list) (result start))
                       (if (pair? rest)
                           (loop (cdr rest) (procedure result (car rest)))
                           (begin (%list-end rest 'fold-left) result))))
                    ((procedure start . lists)
                     (let loop ((lists lists) (result start))
                       (let ((arguments (%cars lists 'fold-left)))
                         (if arguments
                             (loop (%cdrs lists) (apply procedure result arguments))
                             result))))))
                """##)
        case 331:
            SchemeDefinition(
                library: .sennitList, name: #"fold-right"#,
                signature: #"procedure start list ..."#,
                doc: #"Like fold, from the last element to the first (SRFI 1, R6RS)."#,
                source: ##"""
                (define fold-right
                  (case-lambda
                    ((procedure start list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (procedure (car rest) (loop (cdr rest)))
                           (begin (%list-end rest 'fold-right) start))))
                    ((procedure start . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'fold-right)))
                         (if arguments
                             (apply procedure (append arguments (list (loop (%cdrs lists)))))
                             start))))))
                """##)
        case 332:
            SchemeDefinition(
                library: .sennitList, name: #"reduce"#,
                signature: #"procedure default list"#,
                doc: #"fold over the elements of list behind the first, starting with that; default if list is empty (SRFI 1)."#,
                source: ##"""
                (define (reduce procedure default list)
                  (if (pair? list)
                      (fold procedure (car list) (cdr list))
                      (begin (%list-end list 'reduce) default)))
                """##)
        case 333:
            SchemeDefinition(
                library: .sennitList, name: #"reduce-right"#,
                signature: #"procedure default list"#,
                doc: #"fold-right over the elements of list before the last, starting with that; default if list is empty (SRFI 1)."#,
                source: ##"""
                (define (reduce-right procedure default list)
                  (if (pair? list)
                      (let loop ((element (car list)) (rest (cdr list)))
                        (if (pair? rest)
                            (procedure element (loop (car rest) (cdr rest)))
                            (begin (%list-end rest 'reduce-right) element)))
                      (begin (%list-end list 'reduce-right) default)))
                """##)
        case 334:
            SchemeDefinition(
                library: .sennitList, name: #"delete"#,
                signature: #"object list [same?]"#,
                doc: #"A list of the elements of list that are not equal? to object, or for which (same? object element) does not hold (SRFI 1)."#,
                source: ##"""
                (define delete
                  (case-lambda
                    ((object list) (remove (lambda (element) (equal? object element)) list))
                    ((object list same?) (remove (lambda (element) (same? object element)) list))))
                """##)
        case 335:
            SchemeDefinition(
                library: .sennitList, name: #"delete-duplicates"#,
                signature: #"list [same?]"#,
                doc: #"The elements of list without those that are equal?, or same?, to an earlier one (SRFI 1)."#,
                source: ##"""
                (define delete-duplicates
                  (case-lambda
                    ((list) (delete-duplicates list equal?))
                    ((list same?)
                     (let loop ((rest list) (kept '()))
                       (if (pair? rest)
                           (let ((element (car rest)))
                             (loop (cdr rest)
                                   (if (%kept? element kept same?) kept (cons element kept))))
                           (begin (%list-end rest 'delete-duplicates) (reverse kept)))))))
                """##)
        case 336:
            SchemeDefinition(
                library: .sennitList, name: #"append-map"#,
                signature: #"procedure list ..."#,
                doc: #"The lists that procedure returns for the elements of the lists, appended (SRFI 1)."#,
                source: ##"""
                (define (append-map procedure . lists)
                  (concatenate (apply map procedure lists)))
                """##)
        case 337:
            SchemeDefinition(
                library: .sennitList, name: #"filter-map"#,
                signature: #"procedure list ..."#,
                doc: #"A list of the true values that procedure returns for the elements of the lists (SRFI 1)."#,
                source: ##"""
                (define filter-map
                  (case-lambda
                    ((procedure list)
                     (let loop ((rest list))
                       (if (pair? rest)
                           (let ((value (procedure (car rest))))
                             (if value
                                 (cons value (loop (cdr rest)))
                                 (loop (cdr rest))))
                           (%list-end rest 'filter-map))))
                    ((procedure . lists)
                     (let loop ((lists lists))
                       (let ((arguments (%cars lists 'filter-map)))
                         (if arguments
                             (let ((value (apply procedure arguments)))
                               (if value
                                   (cons value (loop (%cdrs lists)))
                                   (loop (%cdrs lists))))
                             '()))))))
                """##)
        case 338:
            SchemeDefinition(
                library: .sennitList, name: #"take"#,
                signature: #"list k"#,
                doc: #"A list of the first k elements of list (SRFI 1)."#,
                source: ##"""
                (define (take list k) (list-head list k))
                """##)
        case 339:
            SchemeDefinition(
                library: .sennitList, name: #"drop"#,
                signature: #"list k"#,
                doc: #"What list is without its first k elements (SRFI 1)."#,
                source: ##"""
                (define (drop list k) (list-tail list k))
                """##)
        case 340:
            SchemeDefinition(
                library: .sennitList, name: #"list-tabulate"#,
                signature: #"count procedure"#,
                doc: #"A list of what procedure returns for 0, 1, 2 ... below count (SRFI 1)."#,
                source: ##"""
                (define (list-tabulate count procedure)
                  (map procedure (iota count)))
                """##)
        case 341:
            SchemeDefinition(
                library: .sennitMacro, name: #"macroexpand-1"#,
                signature: #"form [environment]"#,
                doc: #"What form, a datum, becomes when the macro that it is a use of is expanded once; form itself if it is none."#,
                source: ##"""
                (define macroexpand-1
                  (case-lambda
                    ((form) (expand-macros 0 form))
                    ((form environment) (expand-macros 0 form environment))))
                """##)
        case 342:
            SchemeDefinition(
                library: .sennitMacro, name: #"macroexpand"#,
                signature: #"form [environment]"#,
                doc: #"What form becomes when it is expanded until it is no use of a macro any more; its parts stay as they are."#,
                source: ##"""
                (define macroexpand
                  (case-lambda
                    ((form) (expand-macros 1 form))
                    ((form environment) (expand-macros 1 form environment))))
                """##)
        case 343:
            SchemeDefinition(
                library: .sennitMacro, name: #"macroexpand-all"#,
                signature: #"form [environment]"#,
                doc: #"The form with all uses of macros in it expanded. Keywords such as cond stay as they are; names that would be confused get a number."#,
                source: ##"""
                (define macroexpand-all
                  (case-lambda
                    ((form) (expand-macros 2 form))
                    ((form environment) (expand-macros 2 form environment))))
                """##)
        case 344:
            SchemeDefinition(
                library: .sennitMacro, name: #"strip-syntax"#,
                signature: #"form"#,
                doc: #"A copy of form with symbols in place of identifiers."#,
                source: ##"""
                (define (strip-syntax form)
                  (cond ((pair? form) (cons (strip-syntax (car form)) (strip-syntax (cdr form))))
                        ((vector? form) (vector-map strip-syntax form))
                        ((identifier? form) (identifier->symbol form))
                        (else form)))
                """##)
        case 345:
            SchemeDefinition(
                library: .sennitMacro, name: #"generate-temporaries"#,
                signature: #"list"#,
                doc: #"A list of as many new symbols as list has elements."#,
                source: ##"""
                (define (generate-temporaries list)
                  (map (lambda (element) (if (symbol? element) (gensym element) (gensym))) list))
                """##)
        case 346:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-renaming-transformer"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (call-renaming-transformer procedure form call)
                  (procedure form
                             (lambda (name) (rename-identifier call name))
                             (lambda (a b) (same-identifier? call a b))))
                """##)
        case 347:
            SchemeDefinition(
                library: .schemeBase, name: #"call-with-port"#,
                signature: #"port procedure"#,
                doc: #"Calls procedure with port, closes port when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-port port procedure)
                  (call-with-values
                   (lambda () (procedure port))
                   (lambda results
                     (close-port port)
                     (apply values results))))
                """##)
        case 348:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-input-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual input port of the file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-input-file name procedure)
                  (call-with-port (open-input-file name) procedure))
                """##)
        case 349:
            SchemeDefinition(
                library: .schemeFile, name: #"call-with-output-file"#,
                signature: #"name procedure"#,
                doc: #"Calls procedure with a textual output port to a new file, closes it when that returns, and returns the same (R7RS 6.13.1)."#,
                source: ##"""
                (define (call-with-output-file name procedure)
                  (call-with-port (open-output-file name) procedure))
                """##)
        case 350:
            SchemeDefinition(
                library: .schemeFile, name: #"with-input-from-file"#,
                signature: #"name thunk"#,
                doc: #"Calls thunk with the file as the current input port (R7RS 6.13.1)."#,
                source: ##"""
                (define (with-input-from-file name thunk)
                  (call-with-port
                   (open-input-file name)
                   (lambda (port) (parameterize ((current-input-port port)) (thunk)))))
                """##)
        case 351:
            SchemeDefinition(
                library: .schemeFile, name: #"with-output-to-file"#,
                signature: #"name thunk"#,
                doc: #"Calls thunk with a new file as the current output port (R7RS 6.13.1)."#,
                source: ##"""
                (define (with-output-to-file name thunk)
                  (call-with-port
                   (open-output-file name)
                   (lambda (port) (parameterize ((current-output-port port)) (thunk)))))
                """##)
        case 352:
            SchemeDefinition(
                library: .sennitBase, name: #"call-with-output-string"#,
                signature: #"procedure"#,
                doc: #"What procedure writes to the port that it is called with, as a string (SRFI 6)."#,
                source: ##"""
                (define (call-with-output-string procedure)
                  (let ((port (open-output-string)))
                    (procedure port)
                    (get-output-string port)))
                """##)
        case 353:
            SchemeDefinition(
                library: .sennitBase, name: #"with-output-to-string"#,
                signature: #"thunk"#,
                doc: #"What thunk writes to the current output port, as a string."#,
                source: ##"""
                (define (with-output-to-string thunk)
                  (let ((port (open-output-string)))
                    (parameterize ((current-output-port port)) (thunk))
                    (get-output-string port)))
                """##)
        case 354:
            SchemeDefinition(
                library: .sennitBase, name: #"call-with-input-string"#,
                signature: #"string procedure"#,
                doc: #"Calls procedure with a textual input port of the characters of string."#,
                source: ##"""
                (define (call-with-input-string string procedure)
                  (procedure (open-input-string string)))
                """##)
        case 355:
            SchemeDefinition(
                library: .sennitPretty, name: #"pretty-print"#,
                signature: #"object [port]"#,
                doc: #"Writes all of object to the textual output port in lines of pretty-width columns, so that it can be read back, and a line end. What fits into the rest of a line is written there; else atoms fill lines, other elements begin below each other, and lists that begin as definitions and other forms with a body do are laid out as programs are. The text of a large object begins at once."#,
                source: ##"""
                (define pretty-print
                  (case-lambda
                    ((object) (pretty-print object (current-output-port)))
                    ((object port)
                     (%print-pieces (vector object 0) port (vector (pretty-width) #f #f 0 'pretty-print))
                     (newline port))))
                """##)
        case 356:
            SchemeDefinition(
                library: .sennitPretty, name: #"pp"#,
                signature: #"object [port]"#,
                doc: #"The same as pretty-print."#,
                source: ##"""
                (define pp
                  (case-lambda
                    ((object) (pretty-print object (current-output-port)))
                    ((object port) (pretty-print object port))))
                """##)
        case 357:
            SchemeDefinition(
                library: .sennitPretty, name: #"pretty-print-limited"#,
                signature: #"object [port [column]]"#,
                doc: #"Writes object as pretty-print does, but not all of it if it is large: of each part only as many elements as pretty-length says, and then ... and how many more there are, if that is known; of parts deeper than pretty-depth only (...), or what they are. column is where on its line the text begins, by default 0."#,
                source: ##"""
                (define pretty-print-limited
                  (case-lambda
                    ((object) (pretty-print-limited object (current-output-port) 0))
                    ((object port) (pretty-print-limited object port 0))
                    ((object port column)
                     (%print-pieces
                      (vector object column)
                      port
                      (vector (pretty-width) (pretty-depth) (pretty-length) 0 'pretty-print-limited))
                     (newline port))))
                """##)
        case 358:
            SchemeDefinition(
                library: .sennitPretty, name: #"pretty-print-code"#,
                signature: #"object [port]"#,
                doc: #"Writes all of object as pretty-print does, lists laid out as in a program: operands below each other, bodies two columns to the right."#,
                source: ##"""
                (define pretty-print-code
                  (case-lambda
                    ((object) (pretty-print-code object (current-output-port)))
                    ((object port)
                     (%print-pieces (vector object 0) port (vector (pretty-width) #f #f 1 'pretty-print-code))
                     (newline port))))
                """##)
        case 359:
            SchemeDefinition(
                library: .sennitPretty, name: #"pretty-string"#,
                signature: #"object"#,
                doc: #"What pretty-print writes of object, as a string without a line end behind it."#,
                source: ##"""
                (define (pretty-string object)
                  (let ((port (open-output-string)))
                    (%print-pieces (vector object 0) port (vector (pretty-width) #f #f 0 'pretty-string))
                    (get-output-string port)))
                """##)
        case 360:
            SchemeDefinition(
                library: .sennitInternal, name: #"%print-pieces"#,
                signature: #"state port settings"#,
                doc: #"Prints with %pretty, piece by piece. A piece takes a millisecond and too few calls for the program to look up in between by itself."#,
                source: ##"""
                (define (%print-pieces state port settings)
                  (let ((next (%pretty state port settings)))
                    (if next
                        (begin
                          (yield)
                          (%print-pieces next port settings)))))
                """##)
        case 361:
            SchemeDefinition(
                library: .sennitProcess, name: #"process-run"#,
                signature: #"program arguments [options]"#,
                doc: #"Runs a program to its end, and returns two values: its status like process-wait, and all that it wrote to its standard output, a string. options are those of process-spawn; besides, input can be a string or bytevector for its standard input, which is ignore otherwise. With a true value of binary the output is a bytevector. When this does not return normally, the program is killed."#,
                source: ##"""
                (define process-run
                  (case-lambda
                    ((program arguments) (process-run program arguments '()))
                    ((program arguments options)
                     (let* ((entry (assq 'input options))
                            (text (and entry (not (symbol? (cdr entry))) (cdr entry))))
                       (call-with-resource
                        (lambda ()
                          (process-spawn
                           program arguments
                           (append
                            (list (cons 'output 'pipe)
                                  (cons 'input (if text 'pipe (if entry (cdr entry) 'ignore))))
                            (if (bytevector? text) '((binary . #t)) '())
                            (remove (lambda (option) (memq (car option) '(input output))) options))))
                        (lambda (process)
                          (let ((output
                                 (with-task-group
                                  (lambda ()
                                    (if text (async (lambda () (write-to-process process text))))
                                    (read-whole-port (process-output process))))))
                            (values (process-wait process) output)))
                        (lambda (process) (process-kill process 'kill)))))))
                """##)
        case 362:
            SchemeDefinition(
                library: .sennitInternal, name: #"call-with-resource"#,
                signature: #"make use release"#,
                doc: #"Calls use with what make returns, and release with it when use returns or is left. A cancellation comes neither between make and use nor before release has returned, so that nothing is left behind."#,
                source: ##"""
                (define (call-with-resource make use release)
                  (without-cancellation
                   (lambda ()
                     (let ((resource (make)))
                       ; Released around the place where cancellation is let in again, not at it: it may come before that is wound.
                       (dynamic-wind
                        (lambda () #f)
                        (lambda ()
                          (dynamic-wind
                           (lambda () (change-shield -1))
                           (lambda () (use resource))
                           (lambda () (change-shield 1))))
                        (lambda () (without-cancellation (lambda () (release resource)))))))))
                """##)
        case 363:
            SchemeDefinition(
                library: .sennitInternal, name: #"write-to-process"#,
                signature: #"process text"#,
                doc: #"Writes text to the input of process, which it closes. That the process does not read all of it is no error."#,
                source: ##"""
                (define (write-to-process process text)
                  (let ((port (process-input process)))
                    (guard (e ((io-error? e) #f))
                      (if (string? text)
                          (write-string text port)
                          (write-bytevector text port))
                      (close-port port))))
                """##)
        case 364:
            SchemeDefinition(
                library: .sennitInternal, name: #"read-whole-port"#,
                signature: #"port"#,
                doc: #"All that is left to read from port, a string or bytevector; closes it."#,
                source: ##"""
                (define (read-whole-port port)
                  (if (binary-port? port)
                      (let ((bytes (open-output-bytevector)))
                        (let loop ()
                          (let ((piece (read-bytevector 65536 port)))
                            (if (eof-object? piece)
                                (begin (close-port port) (get-output-bytevector bytes))
                                (begin (write-bytevector piece bytes) (loop))))))
                      (let ((text (open-output-string)))
                        (let loop ()
                          (let ((piece (read-string 16384 port)))
                            (if (eof-object? piece)
                                (begin (close-port port) (get-output-string text))
                                (begin (write-string piece text) (loop))))))))
                """##)
        case 365:
            SchemeDefinition(
                library: .sennitInternal, name: #"%compile-sre"#,
                signature: #"sre"#,
                doc: #"A record of an SRE and its program."#,
                source: ##"""
                (define (%compile-sre sre)
                  (let* ((read (%read-sre sre 0 (vector 0 '() '() #f)))
                         (state (cdr read))
                         (names (reverse (vector-ref state 1)))
                         (first? (vector-ref state 3))
                         (parts (reverse (cons (cons 0 (car read)) (vector-ref state 2))))
                         (made (%generate-parts parts first? '(0))))
                    (make-regexp
                     sre
                     (list->vector
                      (cons (if first? 1 0)
                            (cons (* 2 (+ 1 (vector-ref state 0)))
                                  (%regexp-set-code (reverse (cddr made)) (cons (length parts) (car made))))))
                     names)))
                """##)
        case 366:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-set-code"#,
                signature: #"sets rest"#,
                doc: #"The integers for sets, with rest behind them."#,
                source: ##"""
                (define (%regexp-set-code sets rest)
                  (cons (length sets)
                        (let loop ((sets sets))
                          (if (null? sets)
                              rest
                              (cons (length (car sets))
                                    (let token ((tokens (car sets)))
                                      (cond
                                        ((null? tokens) (loop (cdr sets)))
                                        ((eqv? (caar tokens) 0)
                                         (let ((bounds (cddr (car tokens))))
                                           (cons 0 (cons (cadr (car tokens))
                                                         (cons (length bounds) (append bounds (token (cdr tokens))))))))
                                        (else (append (car tokens) (token (cdr tokens)))))))))))
                """##)
        case 367:
            SchemeDefinition(
                library: .sennitInternal, name: #"%generate-parts"#,
                signature: #"parts first? sets"#,
                doc: #"A pair of the integers for parts, pairs of a role and a node, and the sets."#,
                source: ##"""
                (define (%generate-parts parts first? sets)
                  (if (null? parts)
                      (cons '() sets)
                      (let* ((role (caar parts))
                             (node (cdar parts)))
                        (if node
                            (let* ((size (+ 1 (%node-size node))))
                              (if (> size 30000) (error "regexp: the program would be too large"))
                              (let* ((state (vector 1 '((0 4)) sets (and (= role 0) (not first?))))
                                     (made (%regexp-generate node 0 state))
                                     (state (cdr made))
                                     (rest (%generate-parts (cdr parts) first? (vector-ref state 2))))
                                (cons (cons role
                                            (cons (car made)
                                                  (cons (vector-ref state 0) (%regexp-flatten (vector-ref state 1) (car rest)))))
                                      (cdr rest))))
                            (let ((rest (%generate-parts (cdr parts) first? sets)))
                              (cons (cons role (cons 0 (cons 0 (car rest)))) (cdr rest)))))))
                """##)
        case 368:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-flatten"#,
                signature: #"lists tail"#,
                doc: #"The elements of lists, with tail behind them."#,
                source: ##"""
                (define (%regexp-flatten lists tail)
                  (if (null? lists) tail (append (car lists) (%regexp-flatten (cdr lists) tail))))
                """##)
        case 369:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-emit"#,
                signature: #"instruction state"#,
                doc: #"A pair of the number of a new instruction and the state with it."#,
                source: ##"""
                (define (%regexp-emit instruction state)
                  (let ((number (vector-ref state 0)))
                    (cons number
                          (vector (+ number 1) (cons (cons number instruction) (vector-ref state 1))
                                  (vector-ref state 2) (vector-ref state 3)))))
                """##)
        case 370:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-reserve"#,
                signature: #"state"#,
                doc: #"The state with the number of the next instruction taken."#,
                source: ##"""
                (define (%regexp-reserve state)
                  (vector (+ 1 (vector-ref state 0)) (vector-ref state 1) (vector-ref state 2) (vector-ref state 3)))
                """##)
        case 371:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-emit-at"#,
                signature: #"number instruction state"#,
                doc: #"The state with the instruction for a reserved number."#,
                source: ##"""
                (define (%regexp-emit-at number instruction state)
                  (vector (vector-ref state 0) (cons (cons number instruction) (vector-ref state 1))
                          (vector-ref state 2) (vector-ref state 3)))
                """##)
        case 372:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-split"#,
                signature: #"greedy? body next"#,
                doc: #"An instruction that goes on in two places."#,
                source: ##"""
                (define (%regexp-split greedy? body next)
                  (if greedy? (list 1 body next) (list 1 next body)))
                """##)
        case 373:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-generate"#,
                signature: #"node next state"#,
                doc: #"A pair of where a node begins that goes on at next, and the state."#,
                source: ##"""
                (define (%regexp-generate node next state)
                  (let ((content (%node-content node)))
                    (case (vector-ref node 0)
                      ((set) (%generate-set content next state))
                      ((sequence) (%generate-sequence content next state))
                      ((alternatives) (%generate-alternatives content (%node-width node) next state))
                      ((optional)
                       (let ((body (%regexp-generate (cdr content) next state)))
                         (%regexp-emit (%regexp-split (car content) (car body) next) (cdr body))))
                      ((star) (%generate-star (car content) (cdr content) next state))
                      ((repeat) (%generate-repeat (car content) (cadr content) (caddr content) (cdddr content) next state))
                      ((save)
                       (let* ((slot (* 2 (car content)))
                              (end (%regexp-emit (list 2 (+ slot 1) next) state))
                              (body (%regexp-generate (cdr content) (car end) (cdr end))))
                         (%regexp-emit (list 2 slot (car body)) (cdr body))))
                      ((assertion) (%regexp-emit (list 3 content next) state))
                      (else (%regexp-emit '(6) state)))))
                """##)
        case 374:
            SchemeDefinition(
                library: .sennitInternal, name: #"%generate-set"#,
                signature: #"tokens next state"#,
                doc: #"A pair of the instruction for a character of a set, and the state."#,
                source: ##"""
                (define (%generate-set tokens next state)
                  (let* ((sets (vector-ref state 2))
                         (number (vector-ref state 0))
                         (sets (if (and (pair? (cdr sets)) (equal? (cadr sets) tokens))
                                   sets
                                   (cons (+ 1 (car sets)) (cons tokens (cdr sets))))))
                    (cons number
                          (vector (+ number 1)
                                  (cons (list number 0 (- (car sets) 1) next) (vector-ref state 1))
                                  sets
                                  (vector-ref state 3)))))
                """##)
        case 375:
            SchemeDefinition(
                library: .sennitInternal, name: #"%generate-sequence"#,
                signature: #"nodes next state"#,
                doc: #"A pair of where nodes one after another begin, and the state."#,
                source: ##"""
                (define (%generate-sequence nodes next state)
                  (if (null? nodes)
                      (cons next state)
                      (let ((rest (%generate-sequence (cdr nodes) next state)))
                        (%regexp-generate (car nodes) (car rest) (cdr rest)))))
                """##)
        case 376:
            SchemeDefinition(
                library: .sennitInternal, name: #"%generate-star"#,
                signature: #"greedy? node next state"#,
                doc: #"A pair of where a loop begins, and the state. Of a node that needs no character, it is once or more, or nothing, so that submatches without a character are seen."#,
                source: ##"""
                (define (%generate-star greedy? node next state)
                  (if (%node-nullable? node)
                      (let ((body (%generate-plus greedy? node next state)))
                        (%regexp-emit (%regexp-split greedy? (car body) next) (cdr body)))
                      (let* ((number (vector-ref state 0))
                             (body (%regexp-generate node number (%regexp-reserve state))))
                        (cons number (%regexp-emit-at number (%regexp-split greedy? (car body) next) (cdr body))))))
                """##)
        case 377:
            SchemeDefinition(
                library: .sennitInternal, name: #"%generate-plus"#,
                signature: #"greedy? node next state"#,
                doc: #"A pair of where a loop begins that is gone through at least once, and the state."#,
                source: ##"""
                (define (%generate-plus greedy? node next state)
                  (let* ((number (vector-ref state 0))
                         (body (%regexp-generate node number (%regexp-reserve state))))
                    (cons (car body) (%regexp-emit-at number (%regexp-split greedy? (car body) next) (cdr body)))))
                """##)
        case 378:
            SchemeDefinition(
                library: .sennitInternal, name: #"%generate-repeat"#,
                signature: #"from to greedy? node next state"#,
                doc: #"A pair of where from to to times a node begin, and the state."#,
                source: ##"""
                (define (%generate-repeat from to greedy? node next state)
                  (let ((last
                         (cond
                           (to
                            (let loop ((count (- to from)) (made (cons next state)))
                              (if (= count 0)
                                  made
                                  (let ((body (%regexp-generate node (car made) (cdr made))))
                                    (loop (- count 1) (%regexp-emit (%regexp-split greedy? (car body) next) (cdr body)))))))
                           ((= from 0) (%generate-star greedy? node next state))
                           (else (%generate-plus greedy? node next state)))))
                    (let loop ((count (if (or to (= from 0)) from (- from 1))) (made last))
                      (if (= count 0)
                          made
                          (loop (- count 1) (%regexp-generate node (car made) (cdr made)))))))
                """##)
        case 379:
            SchemeDefinition(
                library: .sennitInternal, name: #"%generate-alternatives"#,
                signature: #"nodes width next state"#,
                doc: #"A pair of where alternatives begin, and the state. Where the longest is wanted and it can be said beforehand which that is, that comes first."#,
                source: ##"""
                (define (%generate-alternatives nodes width next state)
                  (if (and (vector-ref state 3) (not width) (not (%every-width? nodes)))
                      (let loop ((rest (reverse nodes)) (state state) (ways '()))
                        (if (pair? rest)
                            (let* ((first (vector-ref state 0))
                                   (made (%regexp-generate (car rest) next state))
                                   (end (vector-ref (cdr made) 0)))
                              (loop (cdr rest) (cdr made) (cons first (cons end (cons (car made) ways)))))
                            (%regexp-emit (cons 5 (cons (length nodes) ways)) state)))
                      (let ((nodes (if (and (vector-ref state 3) (not width))
                                       (list-sort (lambda (a b) (> (%node-width a) (%node-width b))) nodes)
                                       nodes)))
                        (let loop ((nodes nodes) (state state))
                          (let ((first (%regexp-generate (car nodes) next state)))
                            (if (null? (cdr nodes))
                                first
                                (let ((rest (loop (cdr nodes) (cdr first))))
                                  (%regexp-emit (list 1 (car first) (car rest)) (cdr rest)))))))))
                """##)
        case 380:
            SchemeDefinition(
                library: .sennitInternal, name: #"%every-width?"#,
                signature: #"nodes"#,
                doc: #"Whether it is known of all nodes how many characters they match."#,
                source: ##"""
                (define (%every-width? nodes)
                  (or (null? nodes)
                      (and (%node-width (car nodes)) (%every-width? (cdr nodes)))))
                """##)
        case 381:
            SchemeDefinition(
                library: .sennitInternal, name: #"%bounds->chars"#,
                signature: #"bounds"#,
                doc: #"A list of the characters of bounds of ranges; what is no character between is left out."#,
                source: ##"""
                (define (%bounds->chars bounds)
                  (if (null? bounds)
                      '()
                      (let* ((low (car bounds))
                             (high (cadr bounds))
                             (rest (%bounds->chars (cddr bounds))))
                        (cond
                          ((and (<= low #xD7FF) (> high #xDFFF))
                           (%bounds->chars
                            (cons low (cons #xD7FF (cons #xE000 (cons high (cddr bounds)))))))
                          ((> low high) rest)
                          (else (cons (integer->char low) (cons (integer->char high) rest)))))))
                """##)
        case 382:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-span"#,
                signature: #"re string start end procedure"#,
                doc: #"What re searches of string, ready for it."#,
                source: ##"""
                (define (%regexp-span re string start end procedure)
                  (let ((span (regexp-span re string start end procedure)))
                    (if (vector-ref span 4)
                        (let loop () (if (regexp-prepare span) span (loop)))
                        span)))
                """##)
        case 383:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-next-match"#,
                signature: #"re span from index mode"#,
                doc: #"The first match in span from a byte on; see regexp-next."#,
                source: ##"""
                (define (%regexp-next-match re span from index mode)
                  (let ((found (regexp-next re span from index mode)))
                    (if (or (not found) (regexp-match-object? found))
                        found
                        (let loop ((search found))
                          (let ((found (regexp-continue search re span)))
                            (if (or (not found) (regexp-match-object? found))
                                found
                                (loop found)))))))
                """##)
        case 384:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-first-match"#,
                signature: #"re span mode"#,
                doc: #"The first match in span."#,
                source: ##"""
                (define (%regexp-first-match re span mode)
                  (%regexp-next-match re span (vector-ref span 1) (vector-ref span 3) mode))
                """##)
        case 385:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-check-match"#,
                signature: #"match procedure"#,
                doc: #"Refuses what is no match."#,
                source: ##"""
                (define (%regexp-check-match match procedure)
                  (if (not (regexp-match-object? match))
                      (error (string-append (symbol->string procedure) ": expected a regexp-match, got") match)))
                """##)
        case 386:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-submatch"#,
                signature: #"match number"#,
                doc: #"The string of a submatch, or #f."#,
                source: ##"""
                (define (%regexp-submatch match number)
                  (let ((start (regexp-byte match (* 2 number))))
                    (and (>= start 0)
                         (substring-bytes (regexp-field match 1) start (regexp-byte match (+ 1 (* 2 number)))))))
                """##)
        case 387:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-submatch-number"#,
                signature: #"match field procedure"#,
                doc: #"The number of a submatch. Of several with a name it is the first that took part."#,
                source: ##"""
                (define (%regexp-submatch-number match field procedure)
                  (cond
                    ((and (exact-integer? field) (<= 0 field) (< field (quotient (regexp-slot-count match) 2))) field)
                    ((and (symbol? field) (assq field (regexp-field (regexp-field match 2) 3)))
                     => (lambda (first)
                          (let loop ((rest (regexp-field (regexp-field match 2) 3)))
                            (cond
                              ((null? rest) (cdr first))
                              ((and (eq? (caar rest) field) (>= (regexp-byte match (* 2 (cdar rest))) 0)) (cdar rest))
                              (else (loop (cdr rest)))))))
                    (else
                     (error (string-append (symbol->string procedure) ": the regexp has no such submatch:") field))))
                """##)
        case 388:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-fold"#,
                signature: #"re kons knil string finish start end"#,
                doc: #"See regexp-fold. Behind an empty match the search goes on a character later."#,
                source: ##"""
                (define (%regexp-fold re kons knil string finish start end)
                  (let* ((re (regexp re))
                         (span (%regexp-span re string start end 'regexp-fold))
                         (end (vector-ref span 2)))
                    (let loop ((from (vector-ref span 1)) (index (vector-ref span 3)) (last (vector-ref span 3)) (value knil))
                      (let ((match (and (<= from end) (%regexp-next-match re span from index 2))))
                        (if match
                            (let* ((value (kons last match string value))
                                   (match-end (regexp-byte match 1))
                                   (last (regexp-index match 1)))
                              (cond
                                ((< (regexp-byte match 0) match-end) (loop match-end last last value))
                                ((< match-end end) (loop (regexp-behind span match-end) (+ last 1) last value))
                                (finish (finish last #f string value))
                                (else value)))
                            (if finish (finish last #f string value) value))))))
                """##)
        case 389:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-parts"#,
                signature: #"re string start end between? matched? procedure"#,
                doc: #"A list of the parts of string between matches that are not empty, or of those matches, or of both."#,
                source: ##"""
                (define (%regexp-parts re string start end between? matched? procedure)
                  (let* ((re (regexp re))
                         (span (%regexp-span re string start end procedure))
                         (end (vector-ref span 2)))
                    (let loop ((from (vector-ref span 1)) (last (vector-ref span 1)))
                      (let ((match (and (< from end) (%regexp-next-match re span from 0 0))))
                        (if match
                            (let ((match-start (regexp-byte match 0)) (match-end (regexp-byte match 1)))
                              (if (= match-start match-end)
                                  (loop (if (< match-end end) (regexp-behind span match-end) end) last)
                                  (let ((rest (loop match-end match-end)))
                                    (let ((rest (if matched? (cons (substring-bytes string match-start match-end) rest) rest)))
                                      (if between? (cons (substring-bytes string last match-start) rest) rest)))))
                            (if (and between?
                                     (or (not matched?) (< last end) (= last (vector-ref span 1))))
                                (list (substring-bytes string last end))
                                '()))))))
                """##)
        case 390:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-replace"#,
                signature: #"re string substitution start end count procedure"#,
                doc: #"See regexp-replace; all matches if count is #f."#,
                source: ##"""
                (define (%regexp-replace re string substitution start end count procedure)
                  (let* ((re (regexp re))
                         (span (%regexp-span re string (or start 0) end procedure))
                         (start (vector-ref span 1))
                         (end (vector-ref span 2))
                         (mode (if (string? substitution) 0 2)))
                    (let loop ((from start) (index (vector-ref span 3)) (last start)
                               (count (or count 0)) (all? (not count)) (parts '()))
                      (let ((match (and (<= from end) (%regexp-next-match re span from index mode))))
                        (if (not match)
                            (string-join (reverse (cons (substring-bytes string last end) parts)) "")
                            (let* ((match-start (regexp-byte match 0))
                                   (match-end (regexp-byte match 1))
                                   (behind (cond
                                             ((< match-start match-end) match-end)
                                             ((< match-end end) (regexp-behind span match-end))
                                             (else (+ end 1))))
                                   (index (if (= mode 0) 0 (+ (regexp-index match 1) (if (= behind match-end) 0 1)))))
                              (if (> count 0)
                                  (loop behind index last (- count 1) all? parts)
                                  (let* ((before (substring-bytes string last match-start))
                                         (parts (%regexp-substitute substitution match span procedure (cons before parts))))
                                    (if all?
                                        (loop behind index match-end 0 #t parts)
                                        (string-join
                                         (reverse (cons (substring-bytes string match-end end) parts))
                                         ""))))))))))
                """##)
        case 391:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-substitute"#,
                signature: #"substitution match span procedure parts"#,
                doc: #"The parts, the last first, with those of a substitution before them."#,
                source: ##"""
                (define (%regexp-substitute substitution match span procedure parts)
                  (cond
                    ((string? substitution) (cons substitution parts))
                    ((null? substitution) parts)
                    ((pair? substitution)
                     (%regexp-substitute (cdr substitution) match span procedure
                                  (%regexp-substitute (car substitution) match span procedure parts)))
                    ((procedure? substitution)
                     (let ((result (substitution match)))
                       (if (not (string? result))
                           (error (string-append (symbol->string procedure) ": the procedure did not return a string but") result))
                       (cons result parts)))
                    ((eq? substitution 'pre)
                     (cons (substring-bytes (vector-ref span 0) (vector-ref span 1) (regexp-byte match 0)) parts))
                    ((eq? substitution 'post)
                     (cons (substring-bytes (vector-ref span 0) (regexp-byte match 1) (vector-ref span 2)) parts))
                    ((or (symbol? substitution) (exact-integer? substitution))
                     (let ((submatch (%regexp-submatch match (%regexp-submatch-number match substitution procedure))))
                       (if submatch (cons submatch parts) parts)))
                    (else (error (string-append (symbol->string procedure) ": not a substitution:") substitution))))
                """##)
        case 392:
            SchemeDefinition(
                library: .sennitInternal, name: #"%range-tokens"#,
                signature: #"bounds flags"#,
                doc: #"The set of ranges, whose bounds are integers, with what is the same but for case if the flags say so."#,
                source: ##"""
                (define (%range-tokens bounds flags)
                  (list (cons 0 (cons (if (%regexp-flag? flags 1) (if (%regexp-flag? flags 2) 1 2) 0) bounds))))
                """##)
        case 393:
            SchemeDefinition(
                library: .sennitInternal, name: #"%character-tokens"#,
                signature: #"char flags"#,
                doc: #"The set of a character."#,
                source: ##"""
                (define (%character-tokens char flags)
                  (let ((code (char->integer char)))
                    (%range-tokens
                     (list code code)
                     (if (and (char=? char (char-upcase char)) (char=? char (char-downcase char)))
                         (%regexp-without-flag flags 1)
                         flags))))
                """##)
        case 394:
            SchemeDefinition(
                library: .sennitInternal, name: #"%char-set-bounds"#,
                signature: #"object"#,
                doc: #"The bounds of the ranges of a character set of SRFI 14, ascending, #f if object is none."#,
                source: ##"""
                (define (%char-set-bounds object)
                  (let ((promise (char-set-field object)))
                    (and promise
                         (let ((runs (force promise)))
                           (let loop ((index 0))
                             (if (< index (vector-length runs))
                                 (cons (vector-ref runs index)
                                       (cons (if (< (+ index 1) (vector-length runs)) (- (vector-ref runs (+ index 1)) 1) #x10FFFF)
                                             (loop (+ index 2))))
                                 '()))))))
                """##)
        case 395:
            SchemeDefinition(
                library: .sennitInternal, name: #"%string-bounds"#,
                signature: #"string"#,
                doc: #"The bounds of ranges of a character each."#,
                source: ##"""
                (define (%string-bounds string)
                  (let loop ((chars (string->list string)))
                    (if (pair? chars)
                        (let ((code (char->integer (car chars))))
                          (cons code (cons code (loop (cdr chars)))))
                        '())))
                """##)
        case 396:
            SchemeDefinition(
                library: .sennitInternal, name: #"%ascii-tokens"#,
                signature: #""#,
                doc: #"The set of ASCII."#,
                source: ##"""
                (define (%ascii-tokens) '((0 0 0 127)))
                """##)
        case 397:
            SchemeDefinition(
                library: .sennitInternal, name: #"%all-tokens"#,
                signature: #"flags"#,
                doc: #"The set of all characters, of ASCII if the flags say so."#,
                source: ##"""
                (define (%all-tokens flags) (if (%regexp-flag? flags 2) (%ascii-tokens) '((0 0 0 1114111))))
                """##)
        case 398:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-plain?"#,
                signature: #"tokens"#,
                doc: #"Whether a set is nothing but ranges."#,
                source: ##"""
                (define (%regexp-plain? tokens)
                  (and (null? (cdr tokens)) (eqv? (caar tokens) 0)))
                """##)
        case 399:
            SchemeDefinition(
                library: .sennitInternal, name: #"%union-tokens"#,
                signature: #"sets"#,
                doc: #"The union of a list of sets."#,
                source: ##"""
                (define (%union-tokens sets)
                  (let loop ((rest sets) (bounds '(() () ())) (others '()))
                    (cond
                      ((null? rest)
                       (let ((plain (%regexp-plain-sets bounds 0)))
                         (let join ((sets (append plain others)) (tokens #f))
                           (cond
                             ((null? sets) (or tokens '((0 0))))
                             (tokens (join (cdr sets) (append (car sets) (append tokens '((2))))))
                             (else (join (cdr sets) (car sets)))))))
                      ((%regexp-plain? (car rest))
                       (loop (cdr rest) (%regexp-add-bounds bounds (cadr (caar rest)) (cddr (caar rest))) others))
                      (else (loop (cdr rest) bounds (cons (car rest) others))))))
                """##)
        case 400:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-add-bounds"#,
                signature: #"lists folding bounds"#,
                doc: #"The lists with bounds added to that of a folding."#,
                source: ##"""
                (define (%regexp-add-bounds lists folding bounds)
                  (if (= folding 0)
                      (cons (append bounds (car lists)) (cdr lists))
                      (cons (car lists) (%regexp-add-bounds (cdr lists) (- folding 1) bounds))))
                """##)
        case 401:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-plain-sets"#,
                signature: #"lists folding"#,
                doc: #"A list of the sets of those lists of bounds that are not empty, by folding."#,
                source: ##"""
                (define (%regexp-plain-sets lists folding)
                  (cond
                    ((null? lists) '())
                    ((null? (car lists)) (%regexp-plain-sets (cdr lists) (+ folding 1)))
                    (else (cons (list (cons 0 (cons folding (car lists)))) (%regexp-plain-sets (cdr lists) (+ folding 1))))))
                """##)
        case 402:
            SchemeDefinition(
                library: .sennitInternal, name: #"%both-tokens"#,
                signature: #"a b"#,
                doc: #"The intersection of two sets."#,
                source: ##"""
                (define (%both-tokens a b) (append a (append b '((3)))))
                """##)
        case 403:
            SchemeDefinition(
                library: .sennitInternal, name: #"%without-tokens"#,
                signature: #"a b"#,
                doc: #"The set of what is in a and not in b."#,
                source: ##"""
                (define (%without-tokens a b) (append a (append b '((4) (3)))))
                """##)
        case 404:
            SchemeDefinition(
                library: .sennitInternal, name: #"%word-tokens"#,
                signature: #"flags"#,
                doc: #"The set of the characters of words."#,
                source: ##"""
                (define (%word-tokens flags)
                  (%union-tokens (list (%named-set-tokens 'alphanumeric flags) '((0 0 95 95)))))
                """##)
        case 405:
            SchemeDefinition(
                library: .sennitInternal, name: #"%named-set-tokens"#,
                signature: #"name flags"#,
                doc: #"The set with a name, or #f."#,
                source: ##"""
                (define (%named-set-tokens name flags)
                  (let ((ascii? (%regexp-flag? flags 2)) (nocase? (%regexp-flag? flags 1)))
                    (case name
                      ((any) (%all-tokens flags))
                      ((nonl) '((0 0 0 9 11 12 14 1114111)))
                      ((ascii) (%ascii-tokens))
                      ((lower-case lower)
                       (if ascii? (if nocase? '((0 0 65 90 97 122)) '((0 0 97 122))) (if nocase? '((1 9)) '((1 1)))))
                      ((upper-case upper)
                       (if ascii? (if nocase? '((0 0 65 90 97 122)) '((0 0 65 90))) (if nocase? '((1 9)) '((1 2)))))
                      ((title-case title) (if ascii? '((0 0)) '((1 3))))
                      ((alphabetic alpha) (if ascii? '((0 0 65 90 97 122)) '((1 0))))
                      ((numeric num digit) (if ascii? '((0 0 48 57)) '((1 4))))
                      ((alphanumeric alphanum alnum) (if ascii? '((0 0 48 57 65 90 97 122)) '((1 0) (1 4) (2))))
                      ((punctuation punct)
                       (if ascii? (%range-tokens (%string-bounds "!\"#%&'()*,-./:;?@[\\]_{}") 0) '((1 5))))
                      ((symbol) (if ascii? (%range-tokens (%string-bounds "$+<=>^`|~") 0) '((1 6))))
                      ((graphic graph) (if ascii? '((0 0 33 126)) '((1 0) (1 4) (2) (1 5) (2) (1 6) (2))))
                      ((whitespace white space) (if ascii? '((0 0 9 10 12 13 32 32)) '((1 7))))
                      ((printing print)
                       (if ascii? '((0 0 9 10 12 13 32 126)) '((1 0) (1 4) (2) (1 5) (2) (1 6) (2) (1 7) (2))))
                      ((control cntrl) (if ascii? '((0 0 0 31)) '((1 8))))
                      ((hex-digit xdigit) '((0 0 48 57 65 70 97 102)))
                      (else #f))))
                """##)
        case 406:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-set"#,
                signature: #"sre flags"#,
                doc: #"The set that an SRE stands for, which must be one."#,
                source: ##"""
                (define (%read-set sre flags)
                  (let ((node (car (%read-sre sre (%regexp-with-flag flags 4) (vector 0 '() '() #f)))))
                    (if (not (%node-is? node 'set)) (%sre-error "not a set of characters:" sre))
                    (%node-content node)))
                """##)
        case 407:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-union"#,
                signature: #"sres whole flags"#,
                doc: #"The union of the sets that SREs stand for."#,
                source: ##"""
                (define (%read-union sres whole flags)
                  (%union-tokens (map (lambda (sre) (%read-set sre flags)) sres)))
                """##)
        case 408:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-set-form"#,
                signature: #"name arguments sre flags"#,
                doc: #"The set that an SRE with this name and these arguments stands for."#,
                source: ##"""
                (define (%read-set-form name arguments sre flags)
                  (case name
                    ((~ complement) (%without-tokens (%all-tokens flags) (%read-union arguments sre flags)))
                    ((- difference)
                     (if (null? arguments) (%sre-error "a difference needs a set:" sre))
                     (if (null? (cdr arguments))
                         (%read-set (car arguments) flags)
                         (%without-tokens (%read-set (car arguments) flags) (%read-union (cdr arguments) sre flags))))
                    ((& and)
                     (if (null? arguments)
                         (%all-tokens flags)
                         (let loop ((tokens (%read-set (car arguments) flags)) (rest (cdr arguments)))
                           (if (pair? rest)
                               (loop (%both-tokens (%read-set (car rest) flags) tokens) (cdr rest))
                               tokens))))
                    ((/ char-range)
                     (let ((bounds (%range-bounds arguments sre)))
                       (let check ((rest bounds))
                         (if (pair? rest)
                             (begin
                               (if (null? (cdr rest)) (%sre-error "a range has two ends:" sre))
                               (if (> (car rest) (cadr rest)) (%sre-error "a range begins behind its end:" sre))
                               (check (cddr rest)))))
                       (%range-tokens bounds flags)))
                    ((char-set)
                     (if (not (and (pair? arguments) (null? (cdr arguments)) (string? (car arguments))))
                         (%sre-error "char-set needs a string:" sre))
                     (%range-tokens (%string-bounds (car arguments)) flags))
                    (else (%sre-error "no SRE has this form:" sre))))
                """##)
        case 409:
            SchemeDefinition(
                library: .sennitInternal, name: #"%range-bounds"#,
                signature: #"specifications sre"#,
                doc: #"The characters of strings and characters as integers, in order."#,
                source: ##"""
                (define (%range-bounds specifications sre)
                  (cond
                    ((null? specifications) '())
                    ((char? (car specifications))
                     (cons (char->integer (car specifications)) (%range-bounds (cdr specifications) sre)))
                    ((string? (car specifications))
                     (append (map char->integer (string->list (car specifications))) (%range-bounds (cdr specifications) sre)))
                    (else (%sre-error "a range is made of strings and characters:" sre))))
                """##)
        case 410:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sre-error"#,
                signature: #"message sre"#,
                doc: #"Raises the error for what is wrong with an SRE."#,
                source: ##"""
                (define (%sre-error message sre)
                  (error (string-append "regexp: " message) sre))
                """##)
        case 411:
            SchemeDefinition(
                library: .sennitInternal, name: #"%node-size"#,
                signature: #"node"#,
                doc: #"Of how many instructions a node becomes."#,
                source: ##"""
                (define (%node-size node) (vector-ref node 1))
                """##)
        case 412:
            SchemeDefinition(
                library: .sennitInternal, name: #"%node-width"#,
                signature: #"node"#,
                doc: #"How many characters a node matches, #f if that varies."#,
                source: ##"""
                (define (%node-width node) (vector-ref node 2))
                """##)
        case 413:
            SchemeDefinition(
                library: .sennitInternal, name: #"%node-nullable?"#,
                signature: #"node"#,
                doc: #"Whether a node matches without a character."#,
                source: ##"""
                (define (%node-nullable? node) (vector-ref node 3))
                """##)
        case 414:
            SchemeDefinition(
                library: .sennitInternal, name: #"%node-content"#,
                signature: #"node"#,
                doc: #"What a node is made of."#,
                source: ##"""
                (define (%node-content node) (vector-ref node 4))
                """##)
        case 415:
            SchemeDefinition(
                library: .sennitInternal, name: #"%node-is?"#,
                signature: #"node kind"#,
                doc: #"Whether a node is of a kind."#,
                source: ##"""
                (define (%node-is? node kind) (eq? (vector-ref node 0) kind))
                """##)
        case 416:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-node"#,
                signature: #"tokens"#,
                doc: #"The node for a character of a set."#,
                source: ##"""
                (define (%set-node tokens) (vector 'set 1 1 #f tokens))
                """##)
        case 417:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sequence-node"#,
                signature: #"nodes"#,
                doc: #"The node for a list of nodes one after another."#,
                source: ##"""
                (define (%sequence-node nodes)
                  (if (and (pair? nodes) (null? (cdr nodes)))
                      (car nodes)
                      (let loop ((rest nodes) (size 0) (width 0) (nullable? #t))
                        (if (pair? rest)
                            (let ((node (car rest)))
                              (loop (cdr rest) (+ size (%node-size node))
                                    (and width (%node-width node) (+ width (%node-width node)))
                                    (and nullable? (%node-nullable? node))))
                            (vector 'sequence size width nullable? nodes)))))
                """##)
        case 418:
            SchemeDefinition(
                library: .sennitInternal, name: #"%alternatives-node"#,
                signature: #"nodes"#,
                doc: #"The node for one of a list of nodes."#,
                source: ##"""
                (define (%alternatives-node nodes)
                  (cond
                    ((null? nodes) (vector 'fail 1 0 #f #f))
                    ((null? (cdr nodes)) (car nodes))
                    ((%every-set? nodes) (%set-node (%union-tokens (map %node-content nodes))))
                    (else
                     (let loop ((rest nodes) (size 0) (width (%node-width (car nodes))) (nullable? #f))
                       (if (pair? rest)
                           (let ((node (car rest)))
                             (loop (cdr rest) (+ size 1 (%node-size node))
                                   (and width (eqv? width (%node-width node)) width)
                                   (or nullable? (%node-nullable? node))))
                           (vector 'alternatives size width nullable? nodes))))))
                """##)
        case 419:
            SchemeDefinition(
                library: .sennitInternal, name: #"%every-set?"#,
                signature: #"nodes"#,
                doc: #"Whether all nodes are for characters of a set."#,
                source: ##"""
                (define (%every-set? nodes)
                  (or (null? nodes)
                      (and (%node-is? (car nodes) 'set) (%every-set? (cdr nodes)))))
                """##)
        case 420:
            SchemeDefinition(
                library: .sennitInternal, name: #"%repeat-node"#,
                signature: #"from to greedy? node sre"#,
                doc: #"The node for from to to times a node, without an end if to is #f."#,
                source: ##"""
                (define (%repeat-node from to greedy? node sre)
                  (cond
                    ((eqv? to 0) (%sequence-node '()))
                    ((= (%node-size node) 0) node)
                    ((and (eqv? from 1) (eqv? to 1)) node)
                    ((and (eqv? from 0) (eqv? to 1))
                     (vector 'optional (+ 1 (%node-size node)) (and (eqv? (%node-width node) 0) 0) #t (cons greedy? node)))
                    ((and (eqv? from 0) (not to))
                     (vector 'star (+ 2 (%node-size node)) (and (eqv? (%node-width node) 0) 0) #t (cons greedy? node)))
                    (else
                     (let ((size (* (if to to (+ from 1)) (+ 1 (%node-size node)))))
                       (if (> size 30000) (%sre-error "too many repetitions, the program would be too large:" sre))
                       (vector 'repeat size
                               (and (eqv? from to) (%node-width node) (* from (%node-width node)))
                               (or (= from 0) (%node-nullable? node))
                               (cons from (cons to (cons greedy? node))))))))
                """##)
        case 421:
            SchemeDefinition(
                library: .sennitInternal, name: #"%save-node"#,
                signature: #"number node"#,
                doc: #"The node for a submatch."#,
                source: ##"""
                (define (%save-node number node)
                  (vector 'save (+ 2 (%node-size node)) (%node-width node) (%node-nullable? node) (cons number node)))
                """##)
        case 422:
            SchemeDefinition(
                library: .sennitInternal, name: #"%assertion-node"#,
                signature: #"number"#,
                doc: #"The node for an assertion."#,
                source: ##"""
                (define (%assertion-node number) (vector 'assertion 1 0 #t number))
                """##)
        case 423:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-sre"#,
                signature: #"sre flags state"#,
                doc: #"A pair of the node for an SRE and the state behind it."#,
                source: ##"""
                (define (%read-sre sre flags state)
                  (cond
                    ((string? sre) (cons (%sequence-node (%string-nodes sre flags)) state))
                    ((char? sre) (cons (%set-node (%character-tokens sre flags)) state))
                    ((symbol? sre) (%read-symbol-sre sre flags state))
                    ((pair? sre)
                     (if (not (list? sre)) (%sre-error "an SRE is not a proper list:" sre))
                     (cond
                       ((symbol? (car sre)) (%read-form-sre (car sre) (cdr sre) sre flags state))
                       ((and (string? (car sre)) (null? (cdr sre)))
                        (cons (%set-node (%range-tokens (%string-bounds (car sre)) flags)) state))
                       (else (%sre-error "not an SRE:" sre))))
                    ((regexp-object? sre) (%sre-error "a compiled regexp cannot be part of an SRE:" sre))
                    ((%char-set-bounds sre)
                     => (lambda (bounds) (cons (%set-node (%range-tokens bounds flags)) state)))
                    (else (%sre-error "not an SRE:" sre))))
                """##)
        case 424:
            SchemeDefinition(
                library: .sennitInternal, name: #"%string-nodes"#,
                signature: #"string flags"#,
                doc: #"A list of the nodes for the characters of a string."#,
                source: ##"""
                (define (%string-nodes string flags)
                  (map (lambda (char) (%set-node (%character-tokens char flags))) (string->list string)))
                """##)
        case 425:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-sres"#,
                signature: #"sres flags state"#,
                doc: #"A pair of the list of nodes for SREs and the state behind them."#,
                source: ##"""
                (define (%read-sres sres flags state)
                  (if (null? sres)
                      (cons '() state)
                      (let* ((first (%read-sre (car sres) flags state))
                             (rest (%read-sres (cdr sres) flags (cdr first))))
                        (cons (cons (car first) (car rest)) (cdr rest)))))
                """##)
        case 426:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-sequence"#,
                signature: #"sres flags state"#,
                doc: #"A pair of the node for SREs one after another and the state behind them."#,
                source: ##"""
                (define (%read-sequence sres flags state)
                  (let ((read (%read-sres sres flags state)))
                    (cons (%sequence-node (car read)) (cdr read))))
                """##)
        case 427:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-symbol-sre"#,
                signature: #"sre flags state"#,
                doc: #"A pair of the node for an SRE that is a symbol, and the state."#,
                source: ##"""
                (define (%read-symbol-sre sre flags state)
                  (let ((ascii? (%regexp-flag? flags 2)))
                    (cond
                      ((%named-set-tokens sre flags) => (lambda (tokens) (cons (%set-node tokens) state)))
                      (else
                       (case sre
                         ((bos) (cons (%assertion-node 0) state))
                         ((eos) (cons (%assertion-node 1) state))
                         ((bol) (cons (%assertion-node 2) state))
                         ((eol) (cons (%assertion-node 3) state))
                         ((bow) (cons (%assertion-node (if ascii? 7 4)) state))
                         ((eow) (cons (%assertion-node (if ascii? 8 5)) state))
                         ((nwb) (cons (%assertion-node (if ascii? 9 6)) state))
                         ((bog) (if ascii? (cons (%sequence-node '()) state) (%read-part 3 #f #f state)))
                         ((eog) (if ascii? (cons (%sequence-node '()) state) (%read-part 4 #f #f state)))
                         ((word)
                          (cons (%word-node (%repeat-node 1 #f #t (%set-node (%word-tokens flags)) sre) flags) state))
                         ((grapheme)
                          (if ascii?
                              (%read-symbol-sre 'any flags state)
                              (let* ((start (%read-part 3 #f #f state))
                                     (within (%read-part 3 #f #t (cdr start)))
                                     (end (%read-part 4 #f #f (cdr within)))
                                     (any (%set-node (%named-set-tokens 'any flags))))
                                (cons (%sequence-node
                                       (list (car start) any
                                             (%repeat-node 0 #f #t (%sequence-node (list (car within) any)) sre)
                                             (car end)))
                                      (cdr end)))))
                         (else (%sre-error "no SRE has this name:" sre)))))))
                """##)
        case 428:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-form-sre"#,
                signature: #"name arguments sre flags state"#,
                doc: #"A pair of the node for an SRE that is a list, and the state behind it."#,
                source: ##"""
                (define (%read-form-sre name arguments sre flags state)
                  (case name
                    ((: seq) (%read-sequence arguments flags state))
                    ((or |\||)
                     (let ((read (%read-sres arguments flags state)))
                       (cons (%alternatives-node (car read)) (cdr read))))
                    ((* zero-or-more) (%read-repeat 0 #f #t arguments sre flags state))
                    ((+ one-or-more) (%read-repeat 1 #f #t arguments sre flags state))
                    ((? optional) (%read-repeat 0 1 #t arguments sre flags state))
                    ((*? non-greedy-zero-or-more) (%read-repeat 0 #f #f arguments sre flags state))
                    ((?? non-greedy-optional) (%read-repeat 0 1 #f arguments sre flags state))
                    ((= exactly)
                     (%regexp-check-counts arguments 1 sre)
                     (%read-repeat (car arguments) (car arguments) #t (cdr arguments) sre flags state))
                    ((>= at-least)
                     (%regexp-check-counts arguments 1 sre)
                     (%read-repeat (car arguments) #f #t (cdr arguments) sre flags state))
                    ((** repeated **? non-greedy-repeated)
                     (%regexp-check-counts arguments 2 sre)
                     (if (> (car arguments) (cadr arguments)) (%sre-error "at least is more than at most:" sre))
                     (%read-repeat (car arguments) (cadr arguments) (and (memq name '(** repeated)) #t)
                                   (cddr arguments) sre flags state))
                    (($ submatch) (%read-submatch #f arguments flags state))
                    ((-> submatch-named)
                     (if (not (and (pair? arguments) (symbol? (car arguments))))
                         (%sre-error "a named submatch needs a symbol for a name:" sre))
                     (%read-submatch (car arguments) (cdr arguments) flags state))
                    ((w/nocase) (%read-sequence arguments (%regexp-with-flag flags 1) state))
                    ((w/case) (%read-sequence arguments (%regexp-without-flag flags 1) state))
                    ((w/ascii) (%read-sequence arguments (%regexp-with-flag flags 2) state))
                    ((w/unicode) (%read-sequence arguments (%regexp-without-flag flags 2) state))
                    ((w/nocapture) (%read-sequence arguments (%regexp-with-flag flags 4) state))
                    ((word)
                     (let ((read (%read-sequence arguments flags state)))
                       (cons (%word-node (car read) flags) (cdr read))))
                    ((word+)
                     (let ((tokens (%both-tokens (%word-tokens flags) (%read-union arguments sre flags))))
                       (cons (%word-node (%repeat-node 1 #f #t (%set-node tokens) sre) flags) state)))
                    ((look-ahead) (%read-look 1 #f arguments flags state))
                    ((look-behind) (%read-look 2 #f arguments flags state))
                    ((neg-look-ahead) (%read-look 1 #t arguments flags state))
                    ((neg-look-behind) (%read-look 2 #t arguments flags state))
                    ((backref) (%sre-error "backreferences are not supported, they would make matching slow:" sre))
                    (else (cons (%set-node (%read-set-form name arguments sre flags)) state))))
                """##)
        case 429:
            SchemeDefinition(
                library: .sennitInternal, name: #"%word-node"#,
                signature: #"node flags"#,
                doc: #"The node for a word, which is what a node matches."#,
                source: ##"""
                (define (%word-node node flags)
                  (let ((ascii? (%regexp-flag? flags 2)))
                    (%sequence-node (list (%assertion-node (if ascii? 7 4)) node (%assertion-node (if ascii? 8 5))))))
                """##)
        case 430:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-check-counts"#,
                signature: #"arguments count sre"#,
                doc: #"Refuses an SRE whose first arguments are not that many counts."#,
                source: ##"""
                (define (%regexp-check-counts arguments count sre)
                  (if (> count 0)
                      (if (and (pair? arguments) (exact-integer? (car arguments)) (>= (car arguments) 0))
                          (%regexp-check-counts (cdr arguments) (- count 1) sre)
                          (%sre-error "a count is an exact integer, not negative:" sre))))
                """##)
        case 431:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-repeat"#,
                signature: #"from to greedy? sres sre flags state"#,
                doc: #"A pair of the node for a repetition and the state behind it."#,
                source: ##"""
                (define (%read-repeat from to greedy? sres sre flags state)
                  (let* ((read (%read-sequence sres flags state))
                         (state (cdr read)))
                    (cons (%repeat-node from to greedy? (car read) sre)
                          (if (or greedy? (%regexp-flag? flags 8))
                              state
                              (vector (vector-ref state 0) (vector-ref state 1) (vector-ref state 2) #t)))))
                """##)
        case 432:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-submatch"#,
                signature: #"name sres flags state"#,
                doc: #"A pair of the node for a submatch and the state behind it."#,
                source: ##"""
                (define (%read-submatch name sres flags state)
                  (if (%regexp-flag? flags 4)
                      (%read-sequence sres flags state)
                      (let* ((number (+ (vector-ref state 0) 1))
                             (names (vector-ref state 1))
                             (read (%read-sequence
                                    sres flags
                                    (vector number (if name (cons (cons name number) names) names)
                                            (vector-ref state 2) (vector-ref state 3)))))
                        (cons (%save-node number (car read)) (cdr read)))))
                """##)
        case 433:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-look"#,
                signature: #"role negative? sres flags state"#,
                doc: #"A pair of the node for look-around and the state behind it."#,
                source: ##"""
                (define (%read-look role negative? sres flags state)
                  (let ((read (%read-sequence sres (%regexp-with-flag (%regexp-with-flag flags 4) 8) state)))
                    (%read-part role (car read) negative? (cdr read))))
                """##)
        case 434:
            SchemeDefinition(
                library: .sennitInternal, name: #"%read-part"#,
                signature: #"role node negative? state"#,
                doc: #"A pair of the node for an assertion on what is around, and the state with its part. Parts without a node are there once."#,
                source: ##"""
                (define (%read-part role node negative? state)
                  (let* ((parts (vector-ref state 2))
                         (known (and (not node) (assv role parts)))
                         (parts (if known parts (cons (cons role node) parts)))
                         (number (- (length (if known (memq known parts) parts)) 1)))
                    (if (> number 15)
                        (error "regexp: there can be no more than 16 assertions on what is around"))
                    (cons (%assertion-node (+ 16 (* 2 number) (if negative? 1 0)))
                          (vector (vector-ref state 0) (vector-ref state 1) parts (vector-ref state 3)))))
                """##)
        case 435:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-flag?"#,
                signature: #"flags flag"#,
                doc: #"Whether a flag is set."#,
                source: ##"""
                (define (%regexp-flag? flags flag) (odd? (quotient flags flag)))
                """##)
        case 436:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-with-flag"#,
                signature: #"flags flag"#,
                doc: #"Flags with one set."#,
                source: ##"""
                (define (%regexp-with-flag flags flag) (if (%regexp-flag? flags flag) flags (+ flags flag)))
                """##)
        case 437:
            SchemeDefinition(
                library: .sennitInternal, name: #"%regexp-without-flag"#,
                signature: #"flags flag"#,
                doc: #"Flags with one not set."#,
                source: ##"""
                (define (%regexp-without-flag flags flag) (if (%regexp-flag? flags flag) (- flags flag) flags))
                """##)
        case 438:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp"#,
                signature: #"re"#,
                doc: #"The regexp of an SRE; a regexp is its own (SRFI 115)."#,
                source: ##"""
                (define (regexp re)
                  (if (regexp-object? re) re (or (cached-regexp re) (%compile-sre re))))
                """##)
        case 439:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp?"#,
                signature: #"object"#,
                doc: #"Whether object is a regexp (SRFI 115)."#,
                source: ##"""
                (define (regexp? object) (regexp-object? object))
                """##)
        case 440:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp->sre"#,
                signature: #"re"#,
                doc: #"The SRE that a regexp was made of (SRFI 115)."#,
                source: ##"""
                (define (regexp->sre re) (regexp-field (regexp re) 1))
                """##)
        case 441:
            SchemeDefinition(
                library: .sennitRegexp, name: #"valid-sre?"#,
                signature: #"object"#,
                doc: #"Whether regexp would take object: an SRE or a regexp (SRFI 115)."#,
                source: ##"""
                (define (valid-sre? object)
                  (or (regexp-object? object)
                      (guard (condition
                              ((and (error-object? condition)
                                    (string? (error-object-message condition))
                                    (string-prefix? "regexp: " (error-object-message condition)))
                               #f))
                        (%compile-sre object)
                        #t)))
                """##)
        case 442:
            SchemeDefinition(
                library: .sennitRegexp, name: #"char-set->sre"#,
                signature: #"char-set"#,
                doc: #"An SRE for the characters of a char-set that has no char-set in it (SRFI 115)."#,
                source: ##"""
                (define (char-set->sre char-set)
                  (let ((bounds (%char-set-bounds char-set)))
                    (if (not bounds) (error "char-set->sre: expected a char-set, got" char-set))
                    (cons '/ (%bounds->chars bounds))))
                """##)
        case 443:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-matches"#,
                signature: #"re string [start [end]]"#,
                doc: #"The match of re with all of string from start to end, or #f (SRFI 115)."#,
                source: ##"""
                (define regexp-matches
                  (case-lambda
                    ((re string) (regexp-matches re string 0 #f))
                    ((re string start) (regexp-matches re string start #f))
                    ((re string start end)
                     (let ((re (regexp re)))
                       (%regexp-first-match re (%regexp-span re string start end 'regexp-matches) 3)))))
                """##)
        case 444:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-matches?"#,
                signature: #"re string [start [end]]"#,
                doc: #"Whether re matches all of string from start to end (SRFI 115)."#,
                source: ##"""
                (define regexp-matches?
                  (case-lambda
                    ((re string) (regexp-matches? re string 0 #f))
                    ((re string start) (regexp-matches? re string start #f))
                    ((re string start end)
                     (let ((re (regexp re)))
                       (and (%regexp-first-match re (%regexp-span re string start end 'regexp-matches?) 1) #t)))))
                """##)
        case 445:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-search"#,
                signature: #"re string [start [end]]"#,
                doc: #"The first match of re in string from start to end, or #f (SRFI 115)."#,
                source: ##"""
                (define regexp-search
                  (case-lambda
                    ((re string) (regexp-search re string 0 #f))
                    ((re string start) (regexp-search re string start #f))
                    ((re string start end)
                     (let ((re (regexp re)))
                       (%regexp-first-match re (%regexp-span re string start end 'regexp-search) 2)))))
                """##)
        case 446:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-match?"#,
                signature: #"object"#,
                doc: #"Whether object is a match (SRFI 115)."#,
                source: ##"""
                (define (regexp-match? object) (regexp-match-object? object))
                """##)
        case 447:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-match-count"#,
                signature: #"match"#,
                doc: #"How many submatches the regexp of match has, without the whole (SRFI 115)."#,
                source: ##"""
                (define (regexp-match-count match)
                  (%regexp-check-match match 'regexp-match-count)
                  (- (quotient (regexp-slot-count match) 2) 1))
                """##)
        case 448:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-match-submatch"#,
                signature: #"match [field]"#,
                doc: #"The string of a submatch, by number, 0 for the whole, or by name; #f if it did not take part (SRFI 115)."#,
                source: ##"""
                (define regexp-match-submatch
                  (case-lambda
                    ((match) (regexp-match-submatch match 0))
                    ((match field)
                     (%regexp-check-match match 'regexp-match-submatch)
                     (%regexp-submatch match (%regexp-submatch-number match field 'regexp-match-submatch)))))
                """##)
        case 449:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-match-submatch-start"#,
                signature: #"match [field]"#,
                doc: #"The index where a submatch begins, or #f (SRFI 115)."#,
                source: ##"""
                (define regexp-match-submatch-start
                  (case-lambda
                    ((match) (regexp-match-submatch-start match 0))
                    ((match field)
                     (%regexp-check-match match 'regexp-match-submatch-start)
                     (regexp-index match (* 2 (%regexp-submatch-number match field 'regexp-match-submatch-start))))))
                """##)
        case 450:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-match-submatch-end"#,
                signature: #"match [field]"#,
                doc: #"The index where a submatch ends, or #f (SRFI 115)."#,
                source: ##"""
                (define regexp-match-submatch-end
                  (case-lambda
                    ((match) (regexp-match-submatch-end match 0))
                    ((match field)
                     (%regexp-check-match match 'regexp-match-submatch-end)
                     (regexp-index match (+ 1 (* 2 (%regexp-submatch-number match field 'regexp-match-submatch-end)))))))
                """##)
        case 451:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-match->list"#,
                signature: #"match"#,
                doc: #"A list of the strings of all submatches, the whole first; #f for those that did not take part (SRFI 115)."#,
                source: ##"""
                (define (regexp-match->list match)
                  (%regexp-check-match match 'regexp-match->list)
                  (let ((count (quotient (regexp-slot-count match) 2)))
                    (let loop ((number 0))
                      (if (< number count)
                          (let ((submatch (%regexp-submatch match number)))
                            (cons submatch (loop (+ number 1))))
                          '()))))
                """##)
        case 452:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-fold"#,
                signature: #"re kons knil string [finish [start [end]]]"#,
                doc: #"Calls (kons index match string value) for each match of re in string, where index is that behind the last match and value what kons returned for it, at first knil; then (finish index #f string value), which is the result and by default value (SRFI 115)."#,
                source: ##"""
                (define regexp-fold
                  (case-lambda
                    ((re kons knil string) (%regexp-fold re kons knil string #f 0 #f))
                    ((re kons knil string finish) (%regexp-fold re kons knil string finish 0 #f))
                    ((re kons knil string finish start) (%regexp-fold re kons knil string finish start #f))
                    ((re kons knil string finish start end) (%regexp-fold re kons knil string finish start end))))
                """##)
        case 453:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-extract"#,
                signature: #"re string [start [end]]"#,
                doc: #"A list of the parts of string that re matches, but empty ones (SRFI 115)."#,
                source: ##"""
                (define regexp-extract
                  (case-lambda
                    ((re string) (regexp-extract re string 0 #f))
                    ((re string start) (regexp-extract re string start #f))
                    ((re string start end)
                     (%regexp-parts re string start end #f #t 'regexp-extract))))
                """##)
        case 454:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-split"#,
                signature: #"re string [start [end]]"#,
                doc: #"A list of the parts of string between what re matches and is not empty (SRFI 115)."#,
                source: ##"""
                (define regexp-split
                  (case-lambda
                    ((re string) (regexp-split re string 0 #f))
                    ((re string start) (regexp-split re string start #f))
                    ((re string start end)
                     (%regexp-parts re string start end #t #f 'regexp-split))))
                """##)
        case 455:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-partition"#,
                signature: #"re string [start [end]]"#,
                doc: #"A list of the parts of string, by turns between what re matches and what it matches; nothing empty comes last (SRFI 115)."#,
                source: ##"""
                (define regexp-partition
                  (case-lambda
                    ((re string) (regexp-partition re string 0 #f))
                    ((re string start) (regexp-partition re string start #f))
                    ((re string start end)
                     (%regexp-parts re string start end #t #t 'regexp-partition))))
                """##)
        case 456:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-replace"#,
                signature: #"re string substitution [start [end [count]]]"#,
                doc: #"string from start to end with match number count of re, from 0, replaced. substitution is a string, the number or name of a submatch, pre or post for what is before or behind the match, a procedure of the match that returns a string, or a list of such (SRFI 115)."#,
                source: ##"""
                (define regexp-replace
                  (case-lambda
                    ((re string substitution) (regexp-replace re string substitution 0 #f 0))
                    ((re string substitution start) (regexp-replace re string substitution start #f 0))
                    ((re string substitution start end) (regexp-replace re string substitution start end 0))
                    ((re string substitution start end count)
                     (if (not (and (exact-integer? count) (>= count 0)))
                         (error "regexp-replace: the count is an exact integer, not negative, got" count))
                     (%regexp-replace re string substitution start end count 'regexp-replace))))
                """##)
        case 457:
            SchemeDefinition(
                library: .sennitRegexp, name: #"regexp-replace-all"#,
                signature: #"re string substitution [start [end]]"#,
                doc: #"string from start to end with every match of re replaced; see regexp-replace (SRFI 115)."#,
                source: ##"""
                (define regexp-replace-all
                  (case-lambda
                    ((re string substitution) (regexp-replace-all re string substitution 0 #f))
                    ((re string substitution start) (regexp-replace-all re string substitution start #f))
                    ((re string substitution start end)
                     (%regexp-replace re string substitution start end #f 'regexp-replace-all))))
                """##)
        case 458:
            SchemeDefinition(
                library: .schemeBase, name: #"vector-map"#,
                signature: #"procedure vector ..."#,
                doc: #"A vector of what procedure returns for the elements of the vectors, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define vector-map
                  (case-lambda
                    ((procedure vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0) (results '()))
                         (if (< index count)
                             (loop (+ index 1) (cons (procedure (vector-ref vector index)) results))
                             (%reverse-list->vector results)))))
                    ((procedure . vectors)
                     (list->vector (apply map procedure (map vector->list vectors))))))
                """##)
        case 459:
            SchemeDefinition(
                library: .schemeBase, name: #"vector-for-each"#,
                signature: #"procedure vector ..."#,
                doc: #"Calls procedure with the elements of the vectors in order, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define vector-for-each
                  (case-lambda
                    ((procedure vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0))
                         (if (< index count)
                             (begin (procedure (vector-ref vector index)) (loop (+ index 1)))
                             (if #f #f)))))
                    ((procedure . vectors)
                     (apply for-each procedure (map vector->list vectors)))))
                """##)
        case 460:
            SchemeDefinition(
                library: .schemeBase, name: #"string-map"#,
                signature: #"procedure string ..."#,
                doc: #"A string of the characters, or strings (SRFI 152), that procedure returns for the characters of the strings, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define string-map
                  (case-lambda
                    ((procedure string)
                     (let loop ((rest (string->list string)) (results '()))
                       (if (pair? rest)
                           (loop (cdr rest) (cons (procedure (car rest)) results))
                           (%reverse-list->string results 'string-map))))
                    ((procedure . strings)
                     (%reverse-list->string (reverse (apply map procedure (map string->list strings))) 'string-map))))
                """##)
        case 461:
            SchemeDefinition(
                library: .schemeBase, name: #"string-for-each"#,
                signature: #"procedure string ..."#,
                doc: #"Calls procedure with the characters of the strings in order, as far as the shortest goes (R7RS 6.10)."#,
                source: ##"""
                (define string-for-each
                  (case-lambda
                    ((procedure string) (for-each procedure (string->list string)))
                    ((procedure . strings) (apply for-each procedure (map string->list strings)))))
                """##)
        case 462:
            SchemeDefinition(
                library: .sennitString, name: #"string-tabulate"#,
                signature: #"procedure count"#,
                doc: #"A string of the characters that procedure returns for 0, 1, 2 ... below count (SRFI 13)."#,
                source: ##"""
                (define (string-tabulate procedure count)
                  (list->string (map procedure (iota count))))
                """##)
        case 463:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-unfold"#,
                signature: #"procedure count seed ..."#,
                doc: #"A vector of what procedure returns for 0, 1, 2 ... below count; with seeds, procedure gets those too and returns the next ones as further values (SRFI 133)."#,
                source: ##"""
                (define vector-unfold
                  (case-lambda
                    ((procedure count)
                     (let loop ((index 0) (results '()))
                       (if (< index count)
                           (loop (+ index 1) (cons (procedure index) results))
                           (%reverse-list->vector results))))
                    ((procedure count seed)
                     (let loop ((index 0) (seed seed) (results '()))
                       (if (< index count)
                           (let-values (((value seed) (procedure index seed)))
                             (loop (+ index 1) seed (cons value results)))
                           (%reverse-list->vector results))))
                    ((procedure count . seeds)
                     (let loop ((index 0) (seeds seeds) (results '()))
                       (if (< index count)
                           (let-values (((value . seeds) (apply procedure index seeds)))
                             (loop (+ index 1) seeds (cons value results)))
                           (%reverse-list->vector results))))))
                """##)
        case 464:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-fold"#,
                signature: #"procedure start vector ..."#,
                doc: #"Calls procedure with what it returned before, at first start, and with the elements, as far as the shortest vector goes; returns what it returned last (SRFI 133)."#,
                source: ##"""
                (define vector-fold
                  (case-lambda
                    ((procedure start vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0) (result start))
                         (if (< index count)
                             (loop (+ index 1) (procedure result (vector-ref vector index)))
                             result))))
                    ((procedure start . vectors)
                     (apply fold-left procedure start (map vector->list vectors)))))
                """##)
        case 465:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-index"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the first elements of the vectors for which holds? holds, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-index
                  (case-lambda
                    ((holds? vector)
                     (let ((count (vector-length vector)))
                       (let loop ((index 0))
                         (and (< index count)
                              (if (holds? (vector-ref vector index)) index (loop (+ index 1)))))))
                    ((holds? . vectors)
                     (apply list-index holds? (map vector->list vectors)))))
                """##)
        case 466:
            SchemeDefinition(
                library: .sennitRepl, name: #"slurp"#,
                signature: #"file"#,
                doc: #"Brings every definition of a file in, exported or not, macros and records too, and tells what came. Another file that was slurped before goes; if something is wrong, everything stays as it was."#,
                source: ##"""
                (define (slurp file)
                  (run-steps (session-request 'slurp-begin file))
                  (tell (session-request 'slurp-commit)))
                """##)
        case 467:
            SchemeDefinition(
                library: .sennitRepl, name: #"unslurp"#,
                signature: #""#,
                doc: #"Takes the session back to before slurp, and tells which definitions made since are lost by that."#,
                source: ##"""
                (define (unslurp) (tell (session-request 'unslurp)))
                """##)
        case 468:
            SchemeDefinition(
                library: .sennitRepl, name: #"reset-environment"#,
                signature: #""#,
                doc: #"Takes the session back to its start: all definitions are gone."#,
                source: ##"""
                (define (reset-environment) (tell (session-request 'reset-environment)))
                """##)
        case 469:
            SchemeDefinition(
                library: .sennitRepl, name: #"run"#,
                signature: #"file"#,
                doc: #"Evaluates the forms of a file in the session, one after another, as if they were entered."#,
                source: ##"""
                (define (run file)
                  (let ((script (session-request 'run-begin file)))
                    (let loop ()
                      (let ((steps (session-request 'run-next script)))
                        (if steps
                            (begin (run-steps steps) (loop)))))))
                """##)
        case 470:
            SchemeDefinition(
                library: .sennitRepl, name: #"c"#,
                signature: #"file"#,
                doc: #"Compiles the modules of a file and loads them, anew if they are loaded already; their names."#,
                source: ##"""
                (define (c file) (load-modules file))
                """##)
        case 471:
            SchemeDefinition(
                library: .sennitRepl, name: #"p"#,
                signature: #"object [port]"#,
                doc: #"Writes all of object to the textual output port on one line, as write does, and a line end; of tasks, fibers, channels, promises and procedures it shows more."#,
                source: ##"""
                (define p
                  (case-lambda
                    ((object) (p object (current-output-port)))
                    ((object port)
                     (%print-pieces (vector object 0) port '#(#f #f #f 0 p))
                     (newline port))))
                """##)
        case 472:
            SchemeDefinition(
                library: .sennitRepl, name: #"clear"#,
                signature: #""#,
                doc: #"Clears the screen."#,
                source: ##"""
                (define (clear) (session-request 'clear-screen))
                """##)
        case 473:
            SchemeDefinition(
                library: .sennitRepl, name: #"prompt"#,
                signature: #"text"#,
                doc: #"Has the session prompt with text from now on; ~n in it is the number of the next value."#,
                source: ##"""
                (define (prompt text) (session-request 'prompt text))
                """##)
        case 474:
            SchemeDefinition(
                library: .sennitRepl, name: #"history"#,
                signature: #""#,
                doc: #"Shows what was entered."#,
                source: ##"""
                (define (history) (session-request 'show-history))
                """##)
        case 475:
            SchemeDefinition(
                library: .sennitRepl, name: #"l"#,
                signature: #""#,
                doc: #"The names of the modules that are known; (l name) what is known of one: its file, when it was loaded, its digest, what it exports."#,
                source: ##"""
                (define (l . name)
                  (if (null? name) (modules) (module-information (car name))))
                """##)
        case 476:
            SchemeDefinition(
                library: .sennitRepl, name: #"m"#,
                signature: #""#,
                doc: #"Shows the modules that are known; (m name) shows one: its file, when it was loaded, its digest, what it exports."#,
                source: ##"""
                (define (m . name)
                  (if (null? name)
                      (for-each (lambda (name) (display name) (newline)) (modules))
                      (for-each
                       (lambda (field)
                         (let ((key (car field)) (value (cadr field)))
                           (cond ((and (eq? key 'loaded) value) (display-parts "loaded    " (session-request 'time value) "\n"))
                                 ((not (null? value)) (show-field key value)))))
                       (module-information (car name)))))
                """##)
        case 477:
            SchemeDefinition(
                library: .sennitRepl, name: #"print-limits"#,
                signature: #"depth length"#,
                doc: #"Has the session show values so many levels deep, and so many elements of each part; #f for all. Without arguments, what holds now, as a list: 30 and 100 at the start."#,
                source: ##"""
                (define (print-limits . limits)
                  (if (null? limits)
                      (session-request 'print-limits)
                      (session-request 'set-print-limits (car limits) (cadr limits))))
                """##)
        case 478:
            SchemeDefinition(
                library: .sennitRepl, name: #"help"#,
                signature: #""#,
                doc: #"Lists the commands of the session."#,
                source: ##"""
                (define (help) (tell (session-request 'help)))
                """##)
        case 479:
            SchemeDefinition(
                library: .sennitRepl, name: #"h"#,
                signature: #""#,
                doc: #"The same as help; (h name) shows what the manual says of a symbol, or of a procedure by its value."#,
                source: ##"""
                (define (h . name)
                  (cond ((null? name) (help))
                        ((procedure? (car name)) (doc (session-request 'name (car name))))
                        (else (doc (car name)))))
                """##)
        case 480:
            SchemeDefinition(
                library: .sennitRepl, name: #"arity"#,
                signature: #"procedure"#,
                doc: #"How many arguments procedure takes: a number, or (least most), where most is #f if there is no limit; of a procedure with several clauses, a list of such lists."#,
                source: ##"""
                (define (arity procedure)
                  (let ((arities (session-request 'arity procedure)))
                    (cond ((and (= (length arities) 1) (eqv? (caar arities) (cadar arities))) (caar arities))
                          ((= (length arities) 1) (car arities))
                          (else arities))))
                """##)
        case 481:
            SchemeDefinition(
                library: .sennitRepl, name: #"source"#,
                signature: #"procedure"#,
                doc: #"Shows the text that defines procedure."#,
                source: ##"""
                (define (source procedure)
                  (let ((text (session-request 'source procedure)))
                    (tell (or text "it is written in Swift, or its source is gone"))))
                """##)
        case 482:
            SchemeDefinition(
                library: .sennitRepl, name: #"disassemble"#,
                signature: #"procedure"#,
                doc: #"Shows the instructions that procedure was compiled to."#,
                source: ##"""
                (define (disassemble procedure)
                  (tell (or (session-request 'disassemble procedure) "that is no procedure")))
                """##)
        case 483:
            SchemeDefinition(
                library: .sennitRepl, name: #"show-core-form"#,
                signature: #"form"#,
                doc: #"Shows the core forms that form, a datum, expands to."#,
                source: ##"""
                (define (show-core-form form) (tell (session-request 'core (written form))))
                """##)
        case 484:
            SchemeDefinition(
                library: .sennitRepl, name: #"call-with-times"#,
                signature: #"thunk"#,
                doc: #"Calls thunk and tells how long that took, what was allocated, and what was spent on collecting it; returns what it returns."#,
                source: ##"""
                (define (call-with-times thunk)
                  (let* ((self (current-fiber))
                         ; What the fiber used is known when it stops.
                         (ignored (yield))
                         (before (session-request 'statistics))
                         (cpu (fiber-cpu-seconds self))
                         (bytes (fiber-allocated-bytes self))
                         (start (current-jiffy)))
                    (call-with-values thunk
                      (lambda results
                        (yield)
                        (let* ((seconds (/ (- (current-jiffy) start) (jiffies-per-second)))
                               (after (session-request 'statistics))
                               (part (lambda (index) (- (list-ref after index) (list-ref before index)))))
                          (display-parts
                           (shown-seconds seconds) " elapsed, " (shown-seconds (- (fiber-cpu-seconds self) cpu)) " in this fiber, "
                           (shown-bytes (- (fiber-allocated-bytes self) bytes)) " allocated, "
                           (part 0) " minor and " (part 1) " major collections (" (shown-seconds (part 2)) ")\n")
                          (apply values results))))))
                """##)
        case 485:
            SchemeDefinition(
                library: .sennitRepl, name: #"trace-variables"#,
                signature: #"names"#,
                doc: #"Has each call of the procedures that these variables hold shown; without names, lists what is traced."#,
                source: ##"""
                (define (trace-variables names)
                  (if (null? names)
                      (session-request 'traced)
                      (let ((depth (make-parameter 0)))
                        (for-each
                         (lambda (name)
                           (let ((procedure (session-request 'variable name)))
                             (if (not (procedure? procedure)) (error "trace: not a procedure" name))
                             (session-request 'trace name (tracing name procedure depth))))
                         names))))
                """##)
        case 486:
            SchemeDefinition(
                library: .sennitRepl, name: #"untrace-variables"#,
                signature: #"names"#,
                doc: #"Ends the tracing of these variables, or of all if there are no names."#,
                source: ##"""
                (define (untrace-variables names)
                  (for-each (lambda (name) (session-request 'untrace name))
                            (if (null? names) (session-request 'traced) names)))
                """##)
        case 487:
            SchemeDefinition(
                library: .sennitRepl, name: #"i"#,
                signature: #""#,
                doc: #"Shows the fibers that have not ended: their numbers, names, what they do, for how long they have run, and what they have allocated."#,
                source: ##"""
                (define (i)
                  (for-each
                   (lambda (fiber)
                     (if (not (eq? fiber (current-fiber)))
                         (display-parts
                          (padded (number->string (fiber-id fiber)) 8)
                          (padded (or (fiber-name fiber) (if (task? fiber) "task" "fiber")) 20)
                          (padded (shown-seconds (fiber-cpu-seconds fiber)) 12)
                          (padded (shown-bytes (fiber-allocated-bytes fiber)) 12)
                          (fiber-activity fiber) "\n")))
                   (fibers)))
                """##)
        case 488:
            SchemeDefinition(
                library: .sennitRepl, name: #"memory"#,
                signature: #""#,
                doc: #"Shows how much memory the session takes, and what was collected."#,
                source: ##"""
                (define (memory)
                  (let ((numbers (session-request 'statistics)))
                    (display-parts
                     "heap, old generation  " (shown-bytes (list-ref numbers 3)) "\n"
                     "process, resident     " (shown-bytes (list-ref numbers 4)) "\n"
                     "minor collections     " (list-ref numbers 0) "\n"
                     "major collections     " (list-ref numbers 1) "\n"
                     "with all stopped      " (shown-seconds (list-ref numbers 2)) "\n")))
                """##)
        case 489:
            SchemeDefinition(
                library: .sennitRepl, name: #"uptime"#,
                signature: #""#,
                doc: #"For how many seconds the session has run."#,
                source: ##"""
                (define (uptime) (session-request 'session-times))
                """##)
        case 490:
            SchemeDefinition(
                library: .sennitRepl, name: #"pwd"#,
                signature: #""#,
                doc: #"The folder that file names are relative to."#,
                source: ##"""
                (define (pwd) (session-request 'current-directory))
                """##)
        case 491:
            SchemeDefinition(
                library: .sennitRepl, name: #"ls"#,
                signature: #""#,
                doc: #"The names of the files in the current folder, or in another; sorted."#,
                source: ##"""
                (define (ls . folder)
                  (list-sort string<? (list-directory (if (null? folder) "." (car folder)))))
                """##)
        case 492:
            SchemeDefinition(
                library: .sennitRepl, name: #"cd"#,
                signature: #"[folder]"#,
                doc: #"Makes a folder, or the user's own, the one that file names are relative to."#,
                source: ##"""
                (define (cd . folder)
                  (session-request 'change-directory (if (null? folder) (or (get-environment-variable "HOME") "/") (car folder))))
                """##)
        case 493:
            SchemeDefinition(
                library: .sennitRepl, name: #"flush"#,
                signature: #""#,
                doc: #"Writes out what the current output port holds back."#,
                source: ##"""
                (define (flush) (flush-output-port))
                """##)
        case 494:
            SchemeDefinition(
                library: .sennitRepl, name: #"regs"#,
                signature: #""#,
                doc: #"Shows the history: forms in $+ ++ +++, values in $* ** ***, and the form that is being evaluated in $-."#,
                source: ##"""
                (define (regs) (for-each (lambda (name) (show-field name (session-request 'variable name))) '($+ ++ +++ $* ** *** $-)))
                """##)
        case 495:
            SchemeDefinition(
                library: .sennitModule, name: #"reload"#,
                signature: #"name"#,
                doc: #"Loads a module anew from its file: a symbol, or a list such as (my module). All its variables change at once, for calls from elsewhere and for qualified calls such as mod:loop; procedures that run go on in the old version until they make one. If loading fails the old version stays."#,
                source: ##"""
                (define (reload name)
                  (run-steps (session-request 'reload name))
                  name)
                """##)
        case 496:
            SchemeDefinition(
                library: .sennitModule, name: #"load-modules"#,
                signature: #"file"#,
                doc: #"Loads the modules that a file defines, anew if they are loaded already; their names are returned by modules."#,
                source: ##"""
                (define (load-modules file)
                  (run-steps (session-request 'load-modules file)))
                """##)
        case 497:
            SchemeDefinition(
                library: .sennitModule, name: #"modules"#,
                signature: #""#,
                doc: #"A sorted list of the names of the modules in source that are known."#,
                source: ##"""
                (define (modules) (session-request 'module-names))
                """##)
        case 498:
            SchemeDefinition(
                library: .sennitModule, name: #"module-information"#,
                signature: #"name"#,
                doc: #"What is known of a module, as a list of lists: its file, when it was loaded last in seconds since 1970, how often, a digest of its source, its imports, the variables and the macros that it exports."#,
                source: ##"""
                (define (module-information name) (session-request 'module-information name))
                """##)
        case 499:
            SchemeDefinition(
                library: .sennitInternal, name: #"show-value"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (show-value value label width depth length)
                  (if label (display label))
                  (if width
                      (parameterize ((pretty-width width) (pretty-depth depth) (pretty-length length))
                        (pretty-print-limited value (current-output-port) (if label (string-length label) 0)))
                      (begin (write value) (newline))))
                """##)
        case 500:
            SchemeDefinition(
                library: .sennitInternal, name: #"tell"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (tell text)
                  (display text)
                  (newline))
                """##)
        case 501:
            SchemeDefinition(
                library: .sennitInternal, name: #"show-field"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (show-field name value)
                  (display-parts (padded (symbol->string name) 10))
                  (write value)
                  (newline))
                """##)
        case 502:
            SchemeDefinition(
                library: .sennitInternal, name: #"display-parts"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (display-parts . parts) (for-each display parts))
                """##)
        case 503:
            SchemeDefinition(
                library: .sennitInternal, name: #"written"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (written datum)
                  (let ((port (open-output-string)))
                    (write datum port)
                    (get-output-string port)))
                """##)
        case 504:
            SchemeDefinition(
                library: .sennitInternal, name: #"padded"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (padded text width)
                  (let ((length (string-length text)))
                    (string-append text (make-string (if (< length width) (- width length) 1) #\space))))
                """##)
        case 505:
            SchemeDefinition(
                library: .sennitInternal, name: #"shown-seconds"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (shown-seconds seconds)
                  (let ((microseconds (round (* 1e6 seconds))))
                    (cond ((< microseconds 1000) (string-append (number->string (exact microseconds)) " us"))
                          ((< microseconds 1000000) (string-append (number->string (/ (round (/ microseconds 10)) 100)) " ms"))
                          (else (string-append (number->string (/ (round (/ microseconds 1000)) 1000)) " s")))))
                """##)
        case 506:
            SchemeDefinition(
                library: .sennitInternal, name: #"shown-bytes"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (shown-bytes bytes)
                  (cond ((< bytes 10240) (string-append (number->string bytes) " B"))
                        ((< bytes 10485760) (string-append (number->string (quotient bytes 1024)) " KiB"))
                        (else (string-append (number->string (quotient bytes 1048576)) " MiB"))))
                """##)
        case 507:
            SchemeDefinition(
                library: .sennitInternal, name: #"tracing"#,
                signature: #""#,
                doc: #""#,
                source: ##"""
                (define (tracing name procedure trace-depth)
                  (lambda arguments
                    (let* ((depth (trace-depth))
                           (margin (make-string (* 2 (if (< depth 20) depth 20)) #\space)))
                      (display-parts margin "> ")
                      (write (cons name arguments))
                      (newline)
                      (call-with-values
                          (lambda () (parameterize ((trace-depth (+ depth 1))) (apply procedure arguments)))
                        (lambda results
                          (display-parts margin "<")
                          (for-each (lambda (result) (display " ") (write result)) results)
                          (newline)
                          (apply values results))))))
                """##)
        case 508:
            SchemeDefinition(
                library: .sennitSet, name: #"set-disjoint?"#,
                signature: #"set1 set2"#,
                doc: #"Whether no element is in both (SRFI 113)."#,
                source: ##"""
                (define (set-disjoint? set1 set2)
                  (%check-same-sets set1 set2 'set-disjoint?)
                  (if (< (set-size set2) (set-size set1))
                      (set-disjoint? set2 set1)
                      (not (%elements-find (lambda (element) (%has? set2 element 'set-disjoint?)) set1 'set-disjoint?))))
                """##)
        case 509:
            SchemeDefinition(
                library: .sennitSet, name: #"set=?"#,
                signature: #"set1 set2 ..."#,
                doc: #"Whether the sets have the same elements (SRFI 113)."#,
                source: ##"""
                (define (set=? set1 . sets)
                  (%sets-related? (lambda (a b) (and (= (set-size a) (set-size b)) (%set-within? a b 'set=?)))
                                  set1 sets 'set=?))
                """##)
        case 510:
            SchemeDefinition(
                library: .sennitSet, name: #"set<?"#,
                signature: #"set1 set2 ..."#,
                doc: #"Whether each set is a proper subset of the next (SRFI 113)."#,
                source: ##"""
                (define (set<? set1 . sets)
                  (%sets-related? (lambda (a b) (and (< (set-size a) (set-size b)) (%set-within? a b 'set<?)))
                                  set1 sets 'set<?))
                """##)
        case 511:
            SchemeDefinition(
                library: .sennitSet, name: #"set>?"#,
                signature: #"set1 set2 ..."#,
                doc: #"Whether each set is a proper superset of the next (SRFI 113)."#,
                source: ##"""
                (define (set>? set1 . sets)
                  (%sets-related? (lambda (a b) (and (> (set-size a) (set-size b)) (%set-within? b a 'set>?)))
                                  set1 sets 'set>?))
                """##)
        case 512:
            SchemeDefinition(
                library: .sennitSet, name: #"set<=?"#,
                signature: #"set1 set2 ..."#,
                doc: #"Whether each set is a subset of the next (SRFI 113)."#,
                source: ##"""
                (define (set<=? set1 . sets)
                  (%sets-related? (lambda (a b) (and (<= (set-size a) (set-size b)) (%set-within? a b 'set<=?)))
                                  set1 sets 'set<=?))
                """##)
        case 513:
            SchemeDefinition(
                library: .sennitSet, name: #"set>=?"#,
                signature: #"set1 set2 ..."#,
                doc: #"Whether each set is a superset of the next (SRFI 113)."#,
                source: ##"""
                (define (set>=? set1 . sets)
                  (%sets-related? (lambda (a b) (and (>= (set-size a) (set-size b)) (%set-within? b a 'set>=?)))
                                  set1 sets 'set>=?))
                """##)
        case 514:
            SchemeDefinition(
                library: .sennitSet, name: #"set-union"#,
                signature: #"set1 set2 ..."#,
                doc: #"A set of the elements of all the sets (SRFI 113)."#,
                source: ##"""
                (define set-union
                  (case-lambda
                    ((set1) (set-copy set1))
                    ((set1 set2)
                     (%check-same-sets set1 set2 'set-union)
                     (cond
                       ((set-empty? set1) set2)
                       ((set-empty? set2) set1)
                       ((%set-native? set1 'set-union)
                        (%tries-merged %set-merge set1 (%set-root set1) (%set-root set2) (set-size set1) (set-size set2) 1))
                       (else
                        (%elements-fold (lambda (element result) (%set-with result element 'set-union)) set1 set2 'set-union))))
                    ((set1 set2 . sets)
                     (apply set-union (set-union set1 set2) sets))))
                """##)
        case 515:
            SchemeDefinition(
                library: .sennitSet, name: #"set-intersection"#,
                signature: #"set1 set2 ..."#,
                doc: #"set1 with only the elements that all the sets have (SRFI 113)."#,
                source: ##"""
                (define set-intersection
                  (case-lambda
                    ((set1) (set-copy set1))
                    ((set1 set2)
                     (%check-same-sets set1 set2 'set-intersection)
                     (if (< (set-size set2) (set-size set1))
                         (%elements-fold (lambda (element result)
                                           (let ((found (set-member set1 element %absent)))
                                             (if (eq? found %absent) result (%set-with result found 'set-intersection))))
                                         (%set (%set-comparator set1 'set-intersection)) set2 'set-intersection)
                         (%set-kept (lambda (element) (%has? set2 element 'set-intersection)) set1 'set-intersection)))
                    ((set1 set2 . sets)
                     (apply set-intersection (set-intersection set1 set2) sets))))
                """##)
        case 516:
            SchemeDefinition(
                library: .sennitSet, name: #"set-difference"#,
                signature: #"set1 set2 ..."#,
                doc: #"set1 without the elements that any of the others has (SRFI 113)."#,
                source: ##"""
                (define set-difference
                  (case-lambda
                    ((set1) (set-copy set1))
                    ((set1 set2)
                     (%check-same-sets set1 set2 'set-difference)
                     (if (< (set-size set2) (set-size set1))
                         (%elements-fold (lambda (element result) (%set-without result element 'set-difference))
                                         set1 set2 'set-difference)
                         (%set-kept (lambda (element) (not (%has? set2 element 'set-difference))) set1 'set-difference)))
                    ((set1 set2 . sets)
                     (apply set-difference (set-difference set1 set2) sets))))
                """##)
        case 517:
            SchemeDefinition(
                library: .sennitSet, name: #"set-xor"#,
                signature: #"set1 set2"#,
                doc: #"A set of the elements that only one of the two has (SRFI 113)."#,
                source: ##"""
                (define (set-xor set1 set2)
                  (%check-same-sets set1 set2 'set-xor)
                  (set-union (set-difference set1 set2) (set-difference set2 set1)))
                """##)
        case 518:
            SchemeDefinition(
                library: .sennitInternal, name: #"%element-find"#,
                signature: #"same? element bucket"#,
                doc: #"The tail of a list that begins with the first element that is the same as element, or #f."#,
                source: ##"""
                (define (%element-find same? element bucket)
                  (let loop ((rest bucket))
                    (and (pair? rest)
                         (if (same? (car rest) element) rest (loop (cdr rest))))))
                """##)
        case 519:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-find"#,
                signature: #"set element"#,
                doc: #"The tail of a bucket of set that begins with what is the same as element, or #f."#,
                source: ##"""
                (define (%set-find set element)
                  (let ((comparator (%set-comparator set 'set-member)))
                    (%element-find (comparator-equality-predicate comparator) element
                                   (%set-bucket set (%custom-hash comparator element)))))
                """##)
        case 520:
            SchemeDefinition(
                library: .sennitInternal, name: #"%has?"#,
                signature: #"set element procedure"#,
                doc: #"Whether element is in set; procedure is whose errors are raised."#,
                source: ##"""
                (define (%has? set element procedure)
                  (if (%set-native? set procedure)
                      (%set-contains? set element)
                      (if (%set-find set element) #t #f)))
                """##)
        case 521:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-with"#,
                signature: #"set element procedure"#,
                doc: #"A set that has element, too."#,
                source: ##"""
                (define (%set-with set element procedure)
                  (let ((native? (%set-native? set procedure)) (comparator (%set-comparator set procedure)))
                    (if comparator (%check-element comparator element procedure))
                    (if native?
                        (%set-adjoin set element)
                        (let* ((hash (%custom-hash comparator element)) (bucket (%set-bucket set hash)))
                          (if (%element-find (comparator-equality-predicate comparator) element bucket)
                              set
                              (%set-with-bucket set hash (cons element bucket) (+ (set-size set) 1)))))))
                """##)
        case 522:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-without"#,
                signature: #"set element procedure"#,
                doc: #"A set that does not have element."#,
                source: ##"""
                (define (%set-without set element procedure)
                  (if (%set-native? set procedure)
                      (%set-delete set element)
                      (let* ((comparator (%set-comparator set procedure))
                             (hash (%custom-hash comparator element))
                             (bucket (%set-bucket set hash))
                             (found (%element-find (comparator-equality-predicate comparator) element bucket)))
                        (if found
                            (%set-with-bucket set hash (%bucket-without (car found) bucket) (- (set-size set) 1))
                            set))))
                """##)
        case 523:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-with-all"#,
                signature: #"set elements procedure"#,
                doc: #"A set with the elements of a list added."#,
                source: ##"""
                (define (%set-with-all set elements procedure)
                  (let loop ((set set) (rest elements))
                    (cond
                      ((pair? rest) (loop (%set-with set (car rest) procedure) (cdr rest)))
                      ((null? rest) set)
                      (else (%expected procedure "a list of elements" elements)))))
                """##)
        case 524:
            SchemeDefinition(
                library: .sennitInternal, name: #"%empty-set"#,
                signature: #"comparator procedure"#,
                doc: #"An empty set, or an error of procedure unless comparator is one that hashes, or #f."#,
                source: ##"""
                (define (%empty-set comparator procedure)
                  (%check-hashing comparator procedure)
                  (%set comparator))
                """##)
        case 525:
            SchemeDefinition(
                library: .sennitInternal, name: #"%elements-fold"#,
                signature: #"step initial set procedure"#,
                doc: #"What (step element result) returns for the last element, result being what it returned for the one before."#,
                source: ##"""
                (define (%elements-fold step initial set procedure)
                  (let* ((native? (%set-native? set procedure)) (root (%set-root set)))
                    (cond
                      ((not root) initial)
                      (native? (%set-node-fold step initial root))
                      (else
                       (%node-fold
                        (lambda (hash bucket result)
                          (let loop ((rest bucket) (result result))
                            (if (pair? rest)
                                (loop (cdr rest) (step (car rest) result))
                                result)))
                        initial root)))))
                """##)
        case 526:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-node-fold"#,
                signature: #"step initial node"#,
                doc: #"As %elements-fold, of a node of the trie."#,
                source: ##"""
                (define (%set-node-fold step initial node)
                  (let ((chunk (%trie-chunk node 1 512)))
                    (if (pair? chunk)
                        (%fold-children (lambda (node result) (%set-node-fold step result node))
                                        (%fold-children step initial (car chunk)) (cdr chunk))
                        (%fold-children step initial chunk))))
                """##)
        case 527:
            SchemeDefinition(
                library: .sennitInternal, name: #"%elements-find"#,
                signature: #"predicate set procedure"#,
                doc: #"A list of one element for which predicate is true, or #f."#,
                source: ##"""
                (define (%elements-find predicate set procedure)
                  (let* ((native? (%set-native? set procedure)) (root (%set-root set)))
                    (and root
                         (if native?
                             (%set-node-find predicate root)
                             (%node-find
                              (lambda (hash bucket)
                                (let loop ((rest bucket))
                                  (and (pair? rest)
                                       (if (predicate (car rest)) (list (car rest)) (loop (cdr rest))))))
                              root)))))
                """##)
        case 528:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-node-find"#,
                signature: #"predicate node"#,
                doc: #"As %elements-find, of a node of the trie."#,
                source: ##"""
                (define (%set-node-find predicate node)
                  (let ((chunk (%trie-chunk node 1 8)) (found (lambda (element) (and (predicate element) (list element)))))
                    (if (pair? chunk)
                        (or (%find-child found (car chunk))
                            (%find-child (lambda (node) (%set-node-find predicate node)) (cdr chunk)))
                        (%find-child found chunk))))
                """##)
        case 529:
            SchemeDefinition(
                library: .sennitInternal, name: #"%check-same-sets"#,
                signature: #"a b procedure"#,
                doc: #"An error of procedure unless a and b are sets with the same comparator."#,
                source: ##"""
                (define (%check-same-sets a b procedure)
                  (if (not (%same-key-comparator? (%set-comparator a procedure) (%set-comparator b procedure)))
                      (error (string-append (symbol->string procedure) ": expected sets with the same comparator, got") a b)))
                """##)
        case 530:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-kept"#,
                signature: #"keep? set procedure"#,
                doc: #"A set with only the elements for which keep? is true."#,
                source: ##"""
                (define (%set-kept keep? set procedure)
                  (%elements-fold (lambda (element result) (if (keep? element) result (%set-without result element procedure)))
                                  set set procedure))
                """##)
        case 531:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-within?"#,
                signature: #"a b procedure"#,
                doc: #"Whether all elements of a are in b, too."#,
                source: ##"""
                (define (%set-within? a b procedure)
                  (or (eq? a b)
                      (not (%elements-find (lambda (element) (not (%has? b element procedure))) a procedure))))
                """##)
        case 532:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sets-related?"#,
                signature: #"related? set sets procedure"#,
                doc: #"Whether related? holds for all neighbours among the sets."#,
                source: ##"""
                (define (%sets-related? related? set sets procedure)
                  (let loop ((a set) (rest sets) (holds? #t))
                    (%set-native? a procedure)
                    (if (null? rest)
                        holds?
                        (begin
                          (%check-same-sets a (car rest) procedure)
                          (loop (car rest) (cdr rest) (and holds? (related? a (car rest))))))))
                """##)
        case 533:
            SchemeDefinition(
                library: .sennitSet, name: #"set"#,
                signature: #"[comparator] element ..."#,
                doc: #"A set of the elements, which are compared by comparator, or by equal? if it is left out (SRFI 113). A first argument that is a comparator is always taken as one."#,
                source: ##"""
                (define (set . arguments)
                  (if (and (pair? arguments) (comparator? (car arguments)))
                      (%set-with-all (%empty-set (car arguments) 'set) (cdr arguments) 'set)
                      (%set-with-all (%set #f) arguments 'set)))
                """##)
        case 534:
            SchemeDefinition(
                library: .sennitSet, name: #"set-unfold"#,
                signature: #"[comparator] stop? mapper successor seed"#,
                doc: #"A set of what mapper returns for seed, (successor seed) and so on until stop? is true of one, compared by comparator, or by equal? if it is left out; comparator may also come last (SRFI 113)."#,
                source: ##"""
                (define set-unfold
                  (case-lambda
                    ((stop? mapper successor seed) (%set-unfold #f stop? mapper successor seed))
                    ((a b c d e)
                     (if (comparator? a) (%set-unfold a b c d e) (%set-unfold e a b c d)))))
                """##)
        case 535:
            SchemeDefinition(
                library: .sennitSet, name: #"list->set"#,
                signature: #"[comparator] list"#,
                doc: #"A set of the elements of list, which are compared by comparator, or by equal? if it is left out (SRFI 113)."#,
                source: ##"""
                (define list->set
                  (case-lambda
                    ((list) (%set-with-all (%set #f) list 'list->set))
                    ((comparator list) (%set-with-all (%empty-set comparator 'list->set) list 'list->set))))
                """##)
        case 536:
            SchemeDefinition(
                library: .sennitSet, name: #"set-contains?"#,
                signature: #"set element"#,
                doc: #"Whether element is in set (SRFI 113)."#,
                source: ##"""
                (define (set-contains? set element)
                  (if (%set-native? set 'set-contains?)
                      (%set-contains? set element)
                      (%has? set element 'set-contains?)))
                """##)
        case 537:
            SchemeDefinition(
                library: .sennitSet, name: #"set-member"#,
                signature: #"set element default"#,
                doc: #"The element of set that is the same as element, or default (SRFI 113)."#,
                source: ##"""
                (define (set-member set element default)
                  (if (%set-native? set 'set-member)
                      (%set-member set element default)
                      (let ((found (%set-find set element)))
                        (if found (car found) default))))
                """##)
        case 538:
            SchemeDefinition(
                library: .sennitSet, name: #"set-element-comparator"#,
                signature: #"set"#,
                doc: #"The comparator that set compares its elements with (SRFI 113)."#,
                source: ##"""
                (define (set-element-comparator set)
                  (or (%set-comparator set 'set-element-comparator) (make-equal-comparator)))
                """##)
        case 539:
            SchemeDefinition(
                library: .sennitSet, name: #"set-adjoin"#,
                signature: #"set element ..."#,
                doc: #"set with the elements added; what is the same as an element that it has is not (SRFI 113)."#,
                source: ##"""
                (define set-adjoin
                  (case-lambda
                    ((set element)
                     (if (%set-comparator set 'set-adjoin)
                         (%set-with set element 'set-adjoin)
                         (%set-adjoin set element)))
                    ((set . elements)
                     (%set-native? set 'set-adjoin)
                     (%set-with-all set elements 'set-adjoin))))
                """##)
        case 540:
            SchemeDefinition(
                library: .sennitSet, name: #"set-replace"#,
                signature: #"set element"#,
                doc: #"set with element in place of what is the same in it, or set itself if nothing is (SRFI 113)."#,
                source: ##"""
                (define (set-replace set element)
                  (if (%has? set element 'set-replace)
                      (%set-with (%set-without set element 'set-replace) element 'set-replace)
                      set))
                """##)
        case 541:
            SchemeDefinition(
                library: .sennitSet, name: #"set-delete"#,
                signature: #"set element ..."#,
                doc: #"set without the elements (SRFI 113)."#,
                source: ##"""
                (define set-delete
                  (case-lambda
                    ((set element) (%set-without set element 'set-delete))
                    ((set . elements) (set-delete-all set elements))))
                """##)
        case 542:
            SchemeDefinition(
                library: .sennitSet, name: #"set-delete-all"#,
                signature: #"set elements"#,
                doc: #"set without the elements of a list (SRFI 113)."#,
                source: ##"""
                (define (set-delete-all set elements)
                  (%set-native? set 'set-delete-all)
                  (let loop ((set set) (rest elements))
                    (cond
                      ((pair? rest) (loop (%set-without set (car rest) 'set-delete-all) (cdr rest)))
                      ((null? rest) set)
                      (else (%expected 'set-delete-all "a list of elements" elements)))))
                """##)
        case 543:
            SchemeDefinition(
                library: .sennitSet, name: #"set-search"#,
                signature: #"set element failure success"#,
                doc: #"Two values, of the continuation that is called: if set has element, (success element update remove) is called, otherwise (failure insert ignore), to call one of (update element object), (remove object), (insert object) and (ignore object), which return the set that this makes, and object (set-search! of SRFI 113)."#,
                source: ##"""
                (define (set-search set element failure success)
                  (let ((found (set-member set element %absent)))
                    (if (eq? found %absent)
                        (failure
                         (lambda (object) (values (%set-with set element 'set-search) object))
                         (lambda (object) (values set object)))
                        (success
                         found
                         (lambda (new object)
                           (values (%set-with (%set-without set found 'set-search) new 'set-search) object))
                         (lambda (object) (values (%set-without set found 'set-search) object))))))
                """##)
        case 544:
            SchemeDefinition(
                library: .sennitSet, name: #"set-find"#,
                signature: #"predicate set failure"#,
                doc: #"An element for which predicate is true, or what (failure) returns if there is none (SRFI 113)."#,
                source: ##"""
                (define (set-find predicate set failure)
                  (let ((found (%elements-find predicate set 'set-find)))
                    (if found (car found) (failure))))
                """##)
        case 545:
            SchemeDefinition(
                library: .sennitSet, name: #"set-count"#,
                signature: #"predicate set"#,
                doc: #"For how many elements predicate is true (SRFI 113)."#,
                source: ##"""
                (define (set-count predicate set)
                  (%elements-fold (lambda (element count) (if (predicate element) (+ count 1) count)) 0 set 'set-count))
                """##)
        case 546:
            SchemeDefinition(
                library: .sennitSet, name: #"set-any?"#,
                signature: #"predicate set"#,
                doc: #"Whether predicate is true for any element (SRFI 113)."#,
                source: ##"""
                (define (set-any? predicate set)
                  (if (%elements-find predicate set 'set-any?) #t #f))
                """##)
        case 547:
            SchemeDefinition(
                library: .sennitSet, name: #"set-every?"#,
                signature: #"predicate set"#,
                doc: #"Whether predicate is true for all elements (SRFI 113)."#,
                source: ##"""
                (define (set-every? predicate set)
                  (not (%elements-find (lambda (element) (not (predicate element))) set 'set-every?)))
                """##)
        case 548:
            SchemeDefinition(
                library: .sennitSet, name: #"set-map"#,
                signature: #"[comparator] procedure set"#,
                doc: #"A set of what procedure returns for the elements, compared by comparator, or by equal? if it is left out; comparator may also come second (SRFI 113)."#,
                source: ##"""
                (define set-map
                  (case-lambda
                    ((procedure set) (%set-map #f procedure set))
                    ((a b set) (if (comparator? b) (%set-map b a set) (%set-map a b set)))))
                """##)
        case 549:
            SchemeDefinition(
                library: .sennitSet, name: #"set-for-each"#,
                signature: #"procedure set"#,
                doc: #"Calls procedure with the elements (SRFI 113)."#,
                source: ##"""
                (define (set-for-each procedure set)
                  (%elements-fold (lambda (element ignored) (procedure element)) #f set 'set-for-each)
                  (if #f #f))
                """##)
        case 550:
            SchemeDefinition(
                library: .sennitSet, name: #"set-fold"#,
                signature: #"procedure initial set"#,
                doc: #"What (procedure element result) returns for the last element, result being what it returned for the one before, and initial for the first (SRFI 113)."#,
                source: ##"""
                (define (set-fold procedure initial set)
                  (%elements-fold procedure initial set 'set-fold))
                """##)
        case 551:
            SchemeDefinition(
                library: .sennitSet, name: #"set-filter"#,
                signature: #"predicate set"#,
                doc: #"set with only the elements for which predicate is true (SRFI 113)."#,
                source: ##"""
                (define (set-filter predicate set)
                  (%set-kept predicate set 'set-filter))
                """##)
        case 552:
            SchemeDefinition(
                library: .sennitSet, name: #"set-remove"#,
                signature: #"predicate set"#,
                doc: #"set without the elements for which predicate is true (SRFI 113)."#,
                source: ##"""
                (define (set-remove predicate set)
                  (%set-kept (lambda (element) (not (predicate element))) set 'set-remove))
                """##)
        case 553:
            SchemeDefinition(
                library: .sennitSet, name: #"set-partition"#,
                signature: #"predicate set"#,
                doc: #"Two values: set with only the elements for which predicate is true, and with only the others (SRFI 113)."#,
                source: ##"""
                (define (set-partition predicate set)
                  (let ((parts (%elements-fold
                                (lambda (element parts)
                                  (if (predicate element)
                                      (cons (car parts) (%set-without (cdr parts) element 'set-partition))
                                      (cons (%set-without (car parts) element 'set-partition) (cdr parts))))
                                (cons set set) set 'set-partition)))
                    (values (car parts) (cdr parts))))
                """##)
        case 554:
            SchemeDefinition(
                library: .sennitSet, name: #"set-copy"#,
                signature: #"set"#,
                doc: #"set itself, as nothing can change it (SRFI 113)."#,
                source: ##"""
                (define (set-copy set)
                  (%set-native? set 'set-copy)
                  set)
                """##)
        case 555:
            SchemeDefinition(
                library: .sennitSet, name: #"set->list"#,
                signature: #"set"#,
                doc: #"A list of the elements (SRFI 113)."#,
                source: ##"""
                (define (set->list set)
                  (%elements-fold cons '() set 'set->list))
                """##)
        case 556:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-unfold"#,
                signature: #"comparator stop? mapper successor seed"#,
                doc: #"See set-unfold."#,
                source: ##"""
                (define (%set-unfold comparator stop? mapper successor seed)
                  (let loop ((set (%empty-set comparator 'set-unfold)) (seed seed))
                    (if (stop? seed)
                        set
                        (loop (%set-with set (mapper seed) 'set-unfold) (successor seed)))))
                """##)
        case 557:
            SchemeDefinition(
                library: .sennitInternal, name: #"%set-map"#,
                signature: #"comparator procedure set"#,
                doc: #"See set-map."#,
                source: ##"""
                (define (%set-map comparator procedure set)
                  (%elements-fold (lambda (element result) (%set-with result (procedure element) 'set-map))
                                  (%empty-set comparator 'set-map) set 'set-map))
                """##)
        case 558:
            SchemeDefinition(
                library: .sennitList, name: #"list-sorted?"#,
                signature: #"less? list"#,
                doc: #"Whether no element of list is less? than the one before it (SRFI 132)."#,
                source: ##"""
                (define (list-sorted? less? list)
                  (or (null? list)
                      (let loop ((element (car list)) (rest (cdr list)))
                        (or (null? rest)
                            (and (not (less? (car rest) element))
                                 (loop (car rest) (cdr rest)))))))
                """##)
        case 559:
            SchemeDefinition(
                library: .sennitList, name: #"list-merge"#,
                signature: #"less? a b"#,
                doc: #"The elements of two sorted lists in order; of equal ones, those of a come first (SRFI 132)."#,
                source: ##"""
                (define (list-merge less? a b)
                  (cond ((null? a) b)
                        ((null? b) a)
                        (else
                         (let loop ((x (car a)) (a a) (y (car b)) (b b))
                           (if (less? y x)
                               (cons y (let ((b (cdr b))) (if (null? b) a (loop x a (car b) b))))
                               (cons x (let ((a (cdr a))) (if (null? a) b (loop (car a) a y b)))))))))
                """##)
        case 560:
            SchemeDefinition(
                library: .sennitList, name: #"list-delete-neighbor-dups"#,
                signature: #"same? list"#,
                doc: #"The elements of list without those for which (same? previous element) holds for the element before them that is kept (SRFI 132)."#,
                source: ##"""
                (define (list-delete-neighbor-dups same? list)
                  (if (null? list)
                      '()
                      (let loop ((kept (car list)) (rest (cdr list)))
                        (cond ((null? rest) (cons kept '()))
                              ((same? kept (car rest)) (loop kept (cdr rest)))
                              (else (cons kept (loop (car rest) (cdr rest))))))))
                """##)
        case 561:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-sorted?"#,
                signature: #"less? vector [start [end]]"#,
                doc: #"Whether no element of vector from start to end is less? than the one before it (SRFI 132)."#,
                source: ##"""
                (define (vector-sorted? less? vector . range)
                  (list-sorted? less? (apply vector->list vector range)))
                """##)
        case 562:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-merge"#,
                signature: #"less? a b [start-a [end-a [start-b [end-b]]]]"#,
                doc: #"A vector of the elements of two sorted vectors, in those ranges of them, in order; of equal ones, those of a come first (SRFI 132)."#,
                source: ##"""
                (define vector-merge
                  (case-lambda
                    ((less? a b) (list->vector (list-merge less? (vector->list a) (vector->list b))))
                    ((less? a b start-a) (vector-merge less? (vector-copy a start-a) b))
                    ((less? a b start-a end-a) (vector-merge less? (vector-copy a start-a end-a) b))
                    ((less? a b start-a end-a start-b) (vector-merge less? (vector-copy a start-a end-a) (vector-copy b start-b)))
                    ((less? a b start-a end-a start-b end-b)
                     (vector-merge less? (vector-copy a start-a end-a) (vector-copy b start-b end-b)))))
                """##)
        case 563:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-delete-neighbor-dups"#,
                signature: #"same? vector [start [end]]"#,
                doc: #"A vector of the elements of vector from start to end without those for which (same? previous element) holds for the element before them that is kept (SRFI 132)."#,
                source: ##"""
                (define (vector-delete-neighbor-dups same? vector . range)
                  (list->vector (list-delete-neighbor-dups same? (apply vector->list vector range))))
                """##)
        case 564:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-find-median"#,
                signature: #"less? vector default [mean]"#,
                doc: #"The element in the middle of vector, were it sorted; of an even number, (mean a b) of the two in the middle, by default half their sum; of an empty vector, default (SRFI 132)."#,
                source: ##"""
                (define vector-find-median
                  (case-lambda
                    ((less? vector default) (vector-find-median less? vector default (lambda (a b) (/ (+ a b) 2))))
                    ((less? vector default mean)
                     (let* ((count (vector-length vector))
                            (half (quotient count 2)))
                       (cond ((zero? count) default)
                             ((odd? count) (vector-select less? vector half))
                             (else
                              (let ((sorted (vector-sort less? vector)))
                                (mean (vector-ref sorted (- half 1)) (vector-ref sorted half)))))))))
                """##)
        case 565:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-select"#,
                signature: #"less? vector k [start [end]]"#,
                doc: #"Element k of vector from start to end, were that sorted. Takes time proportional to the number of elements (SRFI 132)."#,
                source: ##"""
                (define (vector-select less? vector k . range)
                  (let* ((list (apply vector->list vector range))
                         (count (length list)))
                    (unless (and (exact-integer? k) (< -1 k count))
                      (error "vector-select: expected an index of the vector, got" k))
                    (%select less? list count k 1)))
                """##)
        case 566:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-separate"#,
                signature: #"less? vector k [start [end]]"#,
                doc: #"A vector like vector, but with the k smallest elements between start and end in front of the others there (SRFI 132)."#,
                source: ##"""
                (define vector-separate
                  (case-lambda
                    ((less? vector k) (vector-separate less? vector k 0 (vector-length vector)))
                    ((less? vector k start) (vector-separate less? vector k start (vector-length vector)))
                    ((less? vector k start end)
                     (unless (and (exact-integer? k) (<= 0 k (- end start)))
                       (error "vector-separate: expected a number of elements, got" k))
                     (vector-append (vector-copy vector 0 start)
                                    (vector-sort less? vector start end)
                                    (vector-copy vector end)))))
                """##)
        case 567:
            SchemeDefinition(
                library: .sennitInternal, name: #"%select"#,
                signature: #"less? list count k seed"#,
                doc: #"Element k of list, which has count elements and more than k, were it sorted. The pivot is the element at a place that seed leads to, so that no order of the elements is bad every time."#,
                source: ##"""
                (define (%select less? list count k seed)
                  (if (< count 12)
                      (list-ref (list-sort less? list) k)
                      (let* ((seed (remainder (+ (* seed 69069) 1) 4294967296))
                             (pivot (list-ref list (remainder (quotient seed 16) count))))
                        (let loop ((rest list) (less '()) (less-count 0) (more '()) (more-count 0))
                          (cond ((null? rest)
                                 (cond ((< k less-count) (%select less? less less-count k seed))
                                       ((< k (- count more-count)) pivot)
                                       (else (%select less? more more-count (- k (- count more-count)) seed))))
                                ((less? (car rest) pivot)
                                 (loop (cdr rest) (cons (car rest) less) (+ less-count 1) more more-count))
                                ((less? pivot (car rest))
                                 (loop (cdr rest) less less-count (cons (car rest) more) (+ more-count 1)))
                                (else (loop (cdr rest) less less-count more more-count)))))))
                """##)
        case 568:
            SchemeDefinition(
                library: .sennitInternal, name: #"%known-order"#,
                signature: #"less?"#,
                doc: #"The number of the order that less? is, for %sort-known, or #f."#,
                source: ##"""
                (define (%known-order less?)
                  (cond
                    ((eq? less? <) 0)
                    ((eq? less? >) 1)
                    ((eq? less? string<?) 2)
                    ((eq? less? string>?) 3)
                    ((eq? less? char<?) 4)
                    ((eq? less? char>?) 5)
                    (else #f)))
                """##)
        case 569:
            SchemeDefinition(
                library: .sennitInternal, name: #"%merge-up"#,
                signature: #"less? a b"#,
                doc: #"The elements of two lists in ascending order, which both have, and at least one, in descending order. Of equal ones those of a come first."#,
                source: ##"""
                (define (%merge-up less? a b)
                  (let loop ((x (car a)) (a (cdr a)) (y (car b)) (b (cdr b)) (merged '()))
                    (if (less? y x)
                        (if (pair? a)
                            (loop (car a) (cdr a) y b (cons x merged))
                            (append-reverse b (cons y (cons x merged))))
                        (if (pair? b)
                            (loop x a (car b) (cdr b) (cons y merged))
                            (append-reverse a (cons x (cons y merged)))))))
                """##)
        case 570:
            SchemeDefinition(
                library: .sennitInternal, name: #"%merge-down"#,
                signature: #"less? a b"#,
                doc: #"The elements of two lists in descending order, which both have, and at least one, in ascending order. Of equal ones those of a come last."#,
                source: ##"""
                (define (%merge-down less? a b)
                  (let loop ((x (car a)) (a (cdr a)) (y (car b)) (b (cdr b)) (merged '()))
                    (if (less? y x)
                        (if (pair? b)
                            (loop x a (car b) (cdr b) (cons y merged))
                            (append-reverse a (cons x (cons y merged))))
                        (if (pair? a)
                            (loop (car a) (cdr a) y b (cons x merged))
                            (append-reverse b (cons y (cons x merged)))))))
                """##)
        case 571:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sort-up"#,
                signature: #"less? list count"#,
                doc: #"The first count elements of list, of which there is at least one, in ascending order. A merge reverses, so the halves are sorted the other way."#,
                source: ##"""
                (define (%sort-up less? list count)
                  (case count
                    ((1) (cons (car list) '()))
                    ((2)
                     (let ((a (car list)) (b (cadr list)))
                       (if (less? b a) (cons b (cons a '())) (cons a (cons b '())))))
                    ((3)
                     (let* ((a (car list)) (rest (cdr list)) (b (car rest)) (c (cadr rest)))
                       (if (less? b a)
                           (cond
                             ((less? c b) (cons c (cons b (cons a '()))))
                             ((less? c a) (cons b (cons c (cons a '()))))
                             (else (cons b (cons a (cons c '())))))
                           (cond
                             ((less? c a) (cons c (cons a (cons b '()))))
                             ((less? c b) (cons a (cons c (cons b '()))))
                             (else (cons a (cons b (cons c '()))))))))
                    (else
                     (let ((half (quotient count 2)))
                       (%merge-up less?
                                  (%sort-down less? list half)
                                  (%sort-down less? (list-tail list half) (- count half)))))))
                """##)
        case 572:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sort-down"#,
                signature: #"less? list count"#,
                doc: #"What %sort-up returns, reversed."#,
                source: ##"""
                (define (%sort-down less? list count)
                  (case count
                    ((1) (cons (car list) '()))
                    ((2)
                     (let ((a (car list)) (b (cadr list)))
                       (if (less? b a) (cons a (cons b '())) (cons b (cons a '())))))
                    ((3)
                     (let* ((a (car list)) (rest (cdr list)) (b (car rest)) (c (cadr rest)))
                       (if (less? b a)
                           (cond
                             ((less? c b) (cons a (cons b (cons c '()))))
                             ((less? c a) (cons a (cons c (cons b '()))))
                             (else (cons c (cons a (cons b '())))))
                           (cond
                             ((less? c a) (cons b (cons a (cons c '()))))
                             ((less? c b) (cons b (cons c (cons a '()))))
                             (else (cons c (cons b (cons a '()))))))))
                    (else
                     (let ((half (quotient count 2)))
                       (%merge-down less?
                                    (%sort-up less? list half)
                                    (%sort-up less? (list-tail list half) (- count half)))))))
                """##)
        case 573:
            SchemeDefinition(
                library: .sennitInternal, name: #"%decorated"#,
                signature: #"elements key"#,
                doc: #"A list of pairs of (key element) and the element."#,
                source: ##"""
                (define (%decorated elements key)
                  (map (lambda (element) (cons (key element) element)) elements))
                """##)
        case 574:
            SchemeDefinition(
                library: .sennitInternal, name: #"%sort-decorated"#,
                signature: #"less? pairs"#,
                doc: #"A list of pairs in the order of their cars."#,
                source: ##"""
                (define (%sort-decorated less? pairs)
                  (let ((order (%known-order less?)))
                    (or (and order (%sort-known pairs (+ order 8)))
                        (list-sort (lambda (a b) (less? (car a) (car b))) pairs))))
                """##)
        case 575:
            SchemeDefinition(
                library: .sennitList, name: #"list-sort"#,
                signature: #"less? list"#,
                doc: #"The elements of list in order; the order of equal ones is kept (R6RS, SRFI 132)."#,
                source: ##"""
                (define (list-sort less? list)
                  (if (null? list)
                      '()
                      (or (%sort-known list (%known-order less?))
                          (%sort-up less? list (length list)))))
                """##)
        case 576:
            SchemeDefinition(
                library: .sennitList, name: #"sort"#,
                signature: #"sequence less? [key]"#,
                doc: #"The elements of a list or vector in order, as a new one; the order of equal ones is kept. With key, what that returns of the elements is compared (SRFI 95)."#,
                source: ##"""
                (define sort
                  (case-lambda
                    ((sequence less?)
                     (if (vector? sequence) (vector-sort less? sequence) (list-sort less? sequence)))
                    ((sequence less? key)
                     (if (vector? sequence)
                         (list->vector (sort (vector->list sequence) less? key))
                         (map cdr (%sort-decorated less? (%decorated sequence key)))))))
                """##)
        case 577:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-sort"#,
                signature: #"less? vector [start [end]]"#,
                doc: #"The elements of vector from start to end in order, as a new vector; the order of equal ones is kept (R6RS, SRFI 132)."#,
                source: ##"""
                (define vector-sort
                  (case-lambda
                    ((less? vector)
                     (or (and (vector? vector) (%sort-known vector (%known-order less?)))
                         (list->vector (list-sort less? (vector->list vector)))))
                    ((less? vector start) (vector-sort less? (vector-copy vector start)))
                    ((less? vector start end) (vector-sort less? (vector-copy vector start end)))))
                """##)
        case 578:
            SchemeDefinition(
                library: .sennitString, name: #"string-criterion"#,
                signature: #"object"#,
                doc: #"The predicate of characters that object stands for: object itself if it is a procedure; for a character whether one is the same, for a character set (SRFI 14) whether one is in it; else #f. Procedures on strings take these three for a criterion, as in SRFI 13."#,
                source: ##"""
                (define (string-criterion object)
                  (cond ((procedure? object) object)
                        ((char? object) (lambda (char) (char=? char object)))
                        (else (%character-set-predicate object))))
                """##)
        case 579:
            SchemeDefinition(
                library: .sennitString, name: #"string-count"#,
                signature: #"string criterion [start [end]]"#,
                doc: #"How many characters of string from start to end meet criterion (SRFI 13, SRFI 152)."#,
                source: ##"""
                (define (string-count string criterion . range)
                  (let ((holds? (%criterion criterion "string-count")))
                    (let loop ((rest (apply string->list string range)) (count 0))
                      (if (pair? rest)
                          (loop (cdr rest) (if (holds? (car rest)) (+ count 1) count))
                          count))))
                """##)
        case 580:
            SchemeDefinition(
                library: .sennitString, name: #"string-index"#,
                signature: #"string criterion [start [end]]"#,
                doc: #"The index of the first character of string from start to end that meets criterion, or #f (SRFI 13, SRFI 152)."#,
                source: ##"""
                (define (string-index string criterion . range)
                  (let ((holds? (%criterion criterion "string-index")))
                    (let loop ((rest (apply string->list string range)) (index (if (pair? range) (car range) 0)))
                      (and (pair? rest)
                           (if (holds? (car rest)) index (loop (cdr rest) (+ index 1)))))))
                """##)
        case 581:
            SchemeDefinition(
                library: .sennitString, name: #"string-trim"#,
                signature: #"string [criterion [start [end]]]"#,
                doc: #"The part of string from start to end without the characters at both ends that meet criterion, by default white space. In SRFI 13 and SRFI 152 string-trim-both does that, and string-trim is what string-trim-left is here."#,
                source: ##"""
                (define string-trim
                  (case-lambda
                    ((string) (%string-trim string #t #t))
                    ((string criterion . range) (%trim-by "string-trim" string criterion range #t #t))))
                """##)
        case 582:
            SchemeDefinition(
                library: .sennitString, name: #"string-trim-left"#,
                signature: #"string [criterion [start [end]]]"#,
                doc: #"The part of string from start to end without the characters at its left end that meet criterion, by default white space."#,
                source: ##"""
                (define string-trim-left
                  (case-lambda
                    ((string) (%string-trim string #t #f))
                    ((string criterion . range) (%trim-by "string-trim-left" string criterion range #t #f))))
                """##)
        case 583:
            SchemeDefinition(
                library: .sennitString, name: #"string-trim-right"#,
                signature: #"string [criterion [start [end]]]"#,
                doc: #"The part of string from start to end without the characters at its right end that meet criterion, by default white space (SRFI 13, SRFI 152)."#,
                source: ##"""
                (define string-trim-right
                  (case-lambda
                    ((string) (%string-trim string #f #t))
                    ((string criterion . range) (%trim-by "string-trim-right" string criterion range #f #t))))
                """##)
        case 584:
            SchemeDefinition(
                library: .sennitInternal, name: #"%criterion"#,
                signature: #"criterion name"#,
                doc: #"The predicate that criterion stands for, an argument of the procedure of that name."#,
                source: ##"""
                (define (%criterion criterion name)
                  (or (string-criterion criterion)
                      (error (string-append name ": expected a character, a character set or a procedure, got") criterion)))
                """##)
        case 585:
            SchemeDefinition(
                library: .sennitInternal, name: #"%trim-by"#,
                signature: #"name string criterion range left? right?"#,
                doc: #"The range without the characters at these ends that meet criterion."#,
                source: ##"""
                (define (%trim-by name string criterion range left? right?)
                  (let* ((holds? (%criterion criterion name))
                         (text (apply string-copy string range))
                         (without (lambda (characters)
                                    (let loop ((rest characters))
                                      (if (and (pair? rest) (holds? (car rest))) (loop (cdr rest)) rest))))
                         (characters (if left? (without (string->list text)) (string->list text))))
                    (list->string (if right? (reverse (without (reverse characters))) characters))))
                """##)
        case 586:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-index-right"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the last elements of the vectors, which are of one length, for which holds? holds, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-index-right
                  (case-lambda
                    ((holds? vector)
                     (let loop ((index (- (vector-length vector) 1)))
                       (and (not (negative? index))
                            (if (holds? (vector-ref vector index)) index (loop (- index 1))))))
                    ((holds? . vectors)
                     (let loop ((index (- (%common-length vectors "vector-index-right") 1)))
                       (and (not (negative? index))
                            (if (apply holds? (%elements-at index vectors)) index (loop (- index 1))))))))
                """##)
        case 587:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-skip"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the first elements of the vectors for which holds? does not hold, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-skip
                  (case-lambda
                    ((holds? vector) (vector-index (lambda (element) (not (holds? element))) vector))
                    ((holds? . vectors) (apply vector-index (lambda elements (not (apply holds? elements))) vectors))))
                """##)
        case 588:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-skip-right"#,
                signature: #"holds? vector ..."#,
                doc: #"The index of the last elements of the vectors, which are of one length, for which holds? does not hold, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-skip-right
                  (case-lambda
                    ((holds? vector) (vector-index-right (lambda (element) (not (holds? element))) vector))
                    ((holds? . vectors) (apply vector-index-right (lambda elements (not (apply holds? elements))) vectors))))
                """##)
        case 589:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-binary-search"#,
                signature: #"vector value compare"#,
                doc: #"The index of an element of the sorted vector for which (compare element value) is zero, or #f; compare returns a negative number if the element comes first, a positive one if value does (SRFI 133)."#,
                source: ##"""
                (define (vector-binary-search vector value compare)
                  (let loop ((start 0) (end (vector-length vector)))
                    (and (< start end)
                         (let* ((middle (quotient (+ start end) 2))
                                (order (compare (vector-ref vector middle) value)))
                           (cond ((zero? order) middle)
                                 ((negative? order) (loop (+ middle 1) end))
                                 (else (loop start middle)))))))
                """##)
        case 590:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-any"#,
                signature: #"holds? vector ..."#,
                doc: #"The first true value that holds? returns for the elements of the vectors, or #f (SRFI 133)."#,
                source: ##"""
                (define vector-any
                  (case-lambda
                    ((holds? vector)
                     (let ((last (- (vector-length vector) 1)))
                       (let loop ((index 0))
                         (cond ((< index last) (or (holds? (vector-ref vector index)) (loop (+ index 1))))
                               ((= index last) (holds? (vector-ref vector index)))
                               (else #f)))))
                    ((holds? . vectors) (apply any holds? (map vector->list vectors)))))
                """##)
        case 591:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-every"#,
                signature: #"holds? vector ..."#,
                doc: #"#f if holds? returns that for some elements of the vectors, else what it returned last, or #t (SRFI 133)."#,
                source: ##"""
                (define vector-every
                  (case-lambda
                    ((holds? vector)
                     (let ((last (- (vector-length vector) 1)))
                       (let loop ((index 0))
                         (cond ((< index last) (and (holds? (vector-ref vector index)) (loop (+ index 1))))
                               ((= index last) (holds? (vector-ref vector index)))
                               (else #t)))))
                    ((holds? . vectors) (apply every holds? (map vector->list vectors)))))
                """##)
        case 592:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-partition"#,
                signature: #"keep? vector"#,
                doc: #"Two values: a vector of the elements for which keep? holds and then the others, both in their order, and the number of the former (SRFI 133)."#,
                source: ##"""
                (define (vector-partition keep? vector)
                  (let-values (((kept others) (partition keep? (vector->list vector))))
                    (values (list->vector (append kept others)) (length kept))))
                """##)
        case 593:
            SchemeDefinition(
                library: .sennitInternal, name: #"%common-length"#,
                signature: #"vectors procedure"#,
                doc: #"The length that all of some vectors have; an error of procedure if they differ."#,
                source: ##"""
                (define (%common-length vectors procedure)
                  (let ((count (vector-length (car vectors))))
                    (for-each (lambda (vector)
                                (unless (= (vector-length vector) count)
                                  (error (string-append procedure ": the vectors are not of one length:") vectors)))
                              (cdr vectors))
                    count))
                """##)
        case 594:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-unfold-right"#,
                signature: #"procedure count seed ..."#,
                doc: #"vector-unfold from the last element to the first (SRFI 133)."#,
                source: ##"""
                (define vector-unfold-right
                  (case-lambda
                    ((procedure count)
                     (let loop ((index (- count 1)) (results '()))
                       (if (negative? index)
                           (list->vector results)
                           (loop (- index 1) (cons (procedure index) results)))))
                    ((procedure count seed)
                     (let loop ((index (- count 1)) (seed seed) (results '()))
                       (if (negative? index)
                           (list->vector results)
                           (let-values (((value seed) (procedure index seed)))
                             (loop (- index 1) seed (cons value results))))))
                    ((procedure count . seeds)
                     (let loop ((index (- count 1)) (seeds seeds) (results '()))
                       (if (negative? index)
                           (list->vector results)
                           (let-values (((value . seeds) (apply procedure index seeds)))
                             (loop (- index 1) seeds (cons value results))))))))
                """##)
        case 595:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-reverse-copy"#,
                signature: #"vector [start [end]]"#,
                doc: #"A vector of the elements of vector from start to end in reverse order (SRFI 133)."#,
                source: ##"""
                (define vector-reverse-copy
                  (case-lambda
                    ((vector) (vector-reverse vector))
                    ((vector start) (vector-reverse (vector-copy vector start)))
                    ((vector start end) (vector-reverse (vector-copy vector start end)))))
                """##)
        case 596:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-concatenate"#,
                signature: #"vectors"#,
                doc: #"A vector of the elements of a list of vectors, one after the other (SRFI 133)."#,
                source: ##"""
                (define (vector-concatenate vectors) (apply vector-append vectors))
                """##)
        case 597:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-append-subvectors"#,
                signature: #"vector start end ..."#,
                doc: #"A vector of the elements of each vector from the start to the end behind it, one after the other (SRFI 133)."#,
                source: ##"""
                (define (vector-append-subvectors . arguments)
                  (let loop ((rest arguments) (parts '()))
                    (cond ((null? rest) (vector-concatenate (reverse parts)))
                          ((and (pair? (cdr rest)) (pair? (cddr rest)))
                           (loop (list-tail rest 3)
                                 (cons (subvector (car rest) (cadr rest) (list-ref rest 2)) parts)))
                          (else
                           (error "vector-append-subvectors: expected a vector, a start and an end each time, got" rest)))))
                """##)
        case 598:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-empty?"#,
                signature: #"vector"#,
                doc: #"Whether vector has no elements (SRFI 133)."#,
                source: ##"""
                (define (vector-empty? vector) (zero? (vector-length vector)))
                """##)
        case 599:
            SchemeDefinition(
                library: .sennitVector, name: #"vector="#,
                signature: #"same? vector ..."#,
                doc: #"Whether the vectors are of one length, and (same? a b) holds for the elements of each and the next at the same index (SRFI 133)."#,
                source: ##"""
                (define vector=
                  (case-lambda
                    ((same? a b) (%vector-pair= same? a b))
                    ((same?) #t)
                    ((same? first . rest)
                     (let loop ((a first) (rest rest))
                       (or (null? rest)
                           (and (%vector-pair= same? a (car rest))
                                (loop (car rest) (cdr rest))))))))
                """##)
        case 600:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-fold-right"#,
                signature: #"procedure start vector ..."#,
                doc: #"Calls procedure with what it returned before, at first start, and with the elements, from the last index that all vectors have to the first; returns what it returned last (SRFI 133)."#,
                source: ##"""
                (define vector-fold-right
                  (case-lambda
                    ((procedure start vector)
                     (let loop ((index (- (vector-length vector) 1)) (result start))
                       (if (negative? index)
                           result
                           (loop (- index 1) (procedure result (vector-ref vector index))))))
                    ((procedure start . vectors)
                     (let loop ((index (- (%shortest vectors) 1)) (result start))
                       (if (negative? index)
                           result
                           (loop (- index 1) (apply procedure result (%elements-at index vectors))))))))
                """##)
        case 601:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-count"#,
                signature: #"holds? vector ..."#,
                doc: #"For how many elements of the vectors holds? holds (SRFI 133)."#,
                source: ##"""
                (define vector-count
                  (case-lambda
                    ((holds? vector)
                     (vector-fold (lambda (count element) (if (holds? element) (+ count 1) count)) 0 vector))
                    ((holds? . vectors)
                     (apply count holds? (map vector->list vectors)))))
                """##)
        case 602:
            SchemeDefinition(
                library: .sennitVector, name: #"vector-cumulate"#,
                signature: #"procedure start vector"#,
                doc: #"A vector of what procedure returns of what it returned before, at first start, and each element (SRFI 133)."#,
                source: ##"""
                (define (vector-cumulate procedure start vector)
                  (let ((count (vector-length vector)))
                    (let loop ((index 0) (result start) (results '()))
                      (if (< index count)
                          (let ((result (procedure result (vector-ref vector index))))
                            (loop (+ index 1) result (cons result results)))
                          (reverse-list->vector results)))))
                """##)
        case 603:
            SchemeDefinition(
                library: .sennitVector, name: #"reverse-vector->list"#,
                signature: #"vector [start [end]]"#,
                doc: #"A list of the elements of vector from start to end in reverse order (SRFI 133)."#,
                source: ##"""
                (define reverse-vector->list
                  (case-lambda
                    ((vector) (reverse (vector->list vector)))
                    ((vector start) (reverse (vector->list vector start)))
                    ((vector start end) (reverse (vector->list vector start end)))))
                """##)
        case 604:
            SchemeDefinition(
                library: .sennitVector, name: #"reverse-list->vector"#,
                signature: #"list"#,
                doc: #"A vector of the elements of list in reverse order (SRFI 133)."#,
                source: ##"""
                (define (reverse-list->vector list) (list->vector (reverse list)))
                """##)
        case 605:
            SchemeDefinition(
                library: .sennitInternal, name: #"%shortest"#,
                signature: #"vectors"#,
                doc: #"The length of the %shortest of some vectors."#,
                source: ##"""
                (define (%shortest vectors)
                  (fold (lambda (vector count) (min (vector-length vector) count))
                        (vector-length (car vectors))
                        (cdr vectors)))
                """##)
        case 606:
            SchemeDefinition(
                library: .sennitInternal, name: #"%elements-at"#,
                signature: #"index vectors"#,
                doc: #"A list of the elements that some vectors have at index."#,
                source: ##"""
                (define (%elements-at index vectors)
                  (map (lambda (vector) (vector-ref vector index)) vectors))
                """##)
        case 607:
            SchemeDefinition(
                library: .sennitInternal, name: #"%vector-pair="#,
                signature: #"same? a b"#,
                doc: #"vector= of two vectors."#,
                source: ##"""
                (define (%vector-pair= same? a b)
                  (let ((count (vector-length a)))
                    (and (= count (vector-length b))
                         (let loop ((index 0))
                           (or (= index count)
                               (and (same? (vector-ref a index) (vector-ref b index))
                                    (loop (+ index 1))))))))
                """##)
        case 608:
            SchemeDefinition(
                library: .schemeWrite, name: #"write"#,
                signature: #"object [port]"#,
                doc: #"Writes object to the textual output port so that it can be read back."#,
                source: ##"""
                (define write
                  (case-lambda
                    ((object)
                     (let ((rest (%write object)))
                       (if rest (%write-pieces rest (current-output-port) 0))))
                    ((object port)
                     (let ((rest (%write object port)))
                       (if rest (%write-pieces rest port 0))))))
                """##)
        case 609:
            SchemeDefinition(
                library: .schemeWrite, name: #"write-simple"#,
                signature: #"object [port]"#,
                doc: #"Writes object to the textual output port so that it can be read back, without labels."#,
                source: ##"""
                (define write-simple
                  (case-lambda
                    ((object) (write object))
                    ((object port) (write object port))))
                """##)
        case 610:
            SchemeDefinition(
                library: .schemeWrite, name: #"display"#,
                signature: #"object [port]"#,
                doc: #"Writes object to the textual output port for people to read: strings and characters as themselves."#,
                source: ##"""
                (define display
                  (case-lambda
                    ((object)
                     (let ((rest (%display object)))
                       (if rest (%write-pieces rest (current-output-port) 1))))
                    ((object port)
                     (let ((rest (%display object port)))
                       (if rest (%write-pieces rest port 1))))))
                """##)
        case 611:
            SchemeDefinition(
                library: .sennitInternal, name: #"%write-pieces"#,
                signature: #"rest port style"#,
                doc: #"Writes what is left of an object with %print-rest, piece by piece, as %print-pieces does."#,
                source: ##"""
                (define (%write-pieces rest port style)
                  (yield)
                  (let ((next (%print-rest rest port style)))
                    (if next (%write-pieces next port style))))
                """##)
        default: preconditionFailure("there is no Scheme definition \(index)")
        }
    }
}
