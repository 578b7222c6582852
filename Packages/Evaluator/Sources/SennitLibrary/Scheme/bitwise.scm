; SPDX-License-Identifier: MIT
; What (srfi 151) has beyond the primitives. make-bitwise-generator is left out: what it returns changes.

(module (srfi 151))

;;; (bitwise-eqv i ...) The bits that are the same in two integers; of more, what that and the next one have in common; -1 without any (SRFI 151).
(define (bitwise-eqv . integers)
  (fold (lambda (i result) (bitwise-not (bitwise-xor result i))) -1 integers))

;;; (bitwise-nand i j) The bits not set in both integers (SRFI 151).
(define (bitwise-nand i j) (bitwise-not (bitwise-and i j)))

;;; (bitwise-nor i j) The bits set in neither integer (SRFI 151).
(define (bitwise-nor i j) (bitwise-not (bitwise-ior i j)))

;;; (bitwise-andc1 i j) The bits set in j but not in i (SRFI 151).
(define (bitwise-andc1 i j) (bitwise-and (bitwise-not i) j))

;;; (bitwise-andc2 i j) The bits set in i but not in j (SRFI 151).
(define (bitwise-andc2 i j) (bitwise-and i (bitwise-not j)))

;;; (bitwise-orc1 i j) The bits set in j or not set in i (SRFI 151).
(define (bitwise-orc1 i j) (bitwise-ior (bitwise-not i) j))

;;; (bitwise-orc2 i j) The bits set in i or not set in j (SRFI 151).
(define (bitwise-orc2 i j) (bitwise-ior i (bitwise-not j)))

;;; (bitwise-if mask i j) The bits of i where mask has ones, and those of j where it has zeros (SRFI 151).
(define (bitwise-if mask i j)
  (bitwise-ior (bitwise-and mask i) (bitwise-and (bitwise-not mask) j)))

;;; (bit-set? index i) Whether bit index of i is one (SRFI 151).
(define (bit-set? index i) (odd? (arithmetic-shift i (- index))))

;;; (copy-bit index i one?) i with bit index one or, if one? is false, zero (SRFI 151).
(define (copy-bit index i one?)
  (let ((bit (arithmetic-shift 1 index)))
    (if one? (bitwise-ior i bit) (bitwise-and i (bitwise-not bit)))))

;;; (bit-swap index1 index2 i) i with two bits exchanged (SRFI 151).
(define (bit-swap index1 index2 i)
  (copy-bit index1 (copy-bit index2 i (bit-set? index1 i)) (bit-set? index2 i)))

;;; (any-bit-set? mask i) Whether i has a one where mask has one (SRFI 151).
(define (any-bit-set? mask i) (not (zero? (bitwise-and mask i))))

;;; (every-bit-set? mask i) Whether i has ones wherever mask has (SRFI 151).
(define (every-bit-set? mask i) (= mask (bitwise-and mask i)))

;;; (first-set-bit i) The index of the lowest one of i; -1 if i is zero (SRFI 151).
(define (first-set-bit i) (- (integer-length (bitwise-and i (- i))) 1))

;;; (bit-field i start end) The bits of i from start to end, as a number of its own (SRFI 151).
(define (bit-field i start end)
  (bitwise-and (arithmetic-shift i (- start)) (%bit-mask 0 (- end start))))

;;; (bit-field-any? i start end) Whether any bit of i from start to end is one (SRFI 151).
(define (bit-field-any? i start end) (any-bit-set? (%bit-mask start end) i))

;;; (bit-field-every? i start end) Whether every bit of i from start to end is one (SRFI 151).
(define (bit-field-every? i start end) (every-bit-set? (%bit-mask start end) i))

;;; (bit-field-clear i start end) i with zeros from start to end (SRFI 151).
(define (bit-field-clear i start end) (bitwise-and i (bitwise-not (%bit-mask start end))))

;;; (bit-field-set i start end) i with ones from start to end (SRFI 151).
(define (bit-field-set i start end) (bitwise-ior i (%bit-mask start end)))

;;; (bit-field-replace i j start end) i with the lowest bits of j from start to end (SRFI 151).
(define (bit-field-replace i j start end)
  (bitwise-if (%bit-mask start end) (arithmetic-shift j start) i))

;;; (bit-field-replace-same i j start end) i with the bits that j has from start to end there (SRFI 151).
(define (bit-field-replace-same i j start end) (bitwise-if (%bit-mask start end) j i))

;;; (bit-field-rotate i count start end) i with its bits from start to end moved to the left by count, those that leave the field coming in from the right; to the right if count is negative (SRFI 151).
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

;;; (bit-field-reverse i start end) i with its bits from start to end in reverse order (SRFI 151).
(define (bit-field-reverse i start end)
  (bit-field-replace
   i
   (list->bits (reverse (bits->list (bit-field i start end) (max 0 (- end start)))))
   start
   end))

;;; (bits->list i [count]) A list of booleans, whether the bits of i are ones, the lowest first; of all up to the highest one, or of count bits (SRFI 151).
(define bits->list
  (case-lambda
    ((i) (bits->list i (integer-length i)))
    ((i count)
     (let loop ((i i) (count count))
       (if (positive? count)
           (cons (odd? i) (loop (arithmetic-shift i -1) (- count 1)))
           '())))))

;;; (list->bits list) The number whose bits are one where list has true elements, the lowest bit first (SRFI 151).
(define (list->bits list)
  (fold-right (lambda (one? i) (+ i i (if one? 1 0))) 0 list))

;;; (bits->vector i [count]) A vector of what bits->list returns a list of (SRFI 151).
(define (bits->vector i . count) (list->vector (apply bits->list i count)))

;;; (vector->bits vector) The number whose bits are one where vector has true elements, the lowest bit first (SRFI 151).
(define (vector->bits vector) (list->bits (vector->list vector)))

;;; (bits one? ...) The number whose bits are one where the arguments are true, the lowest bit first (SRFI 151).
(define (bits . list) (list->bits list))

;;; (bitwise-fold procedure start i) Calls procedure with whether a bit of i is one, from the lowest to the highest, and with what it returned before, at first start; returns what it returned last (SRFI 151).
(define (bitwise-fold procedure start i)
  (fold procedure start (bits->list i)))

;;; (bitwise-for-each procedure i) Calls procedure with whether a bit of i is one, from the lowest to the highest (SRFI 151).
(define (bitwise-for-each procedure i)
  (for-each procedure (bits->list i)))

;;; (bitwise-unfold stop? one? successor seed) The number whose bits, from the lowest, are one where (one? seed) holds for seed, (successor seed) ... as long as stop? does not (SRFI 151).
(define (bitwise-unfold stop? one? successor seed)
  (list->bits
   (let loop ((seed seed))
     (if (stop? seed)
         '()
         (let ((bit (one? seed)))
           (cons bit (loop (successor seed))))))))

(module (sennit internal))

;;; (%bit-mask start end) The number with ones from bit start to bit end.
(define (%bit-mask start end)
  (arithmetic-shift (bitwise-not (arithmetic-shift -1 (- end start))) start))
