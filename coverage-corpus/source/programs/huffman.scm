; Huffman codes: trees from a heap, coding to bits and back, packed bytes, canonical codes, entropy.
(import (scheme base) (scheme inexact) (scheme write) (sennit hashmap) (sennit list) (sennit string)
        (srfi 151))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

(define (tally items)
  (fold (lambda (x m) (hashmap-update/default m x (lambda (n) (+ n 1)) 0)) (hashmap) items))
(define (frequencies text) (sort (hashmap->alist (tally (string->list text))) char<? car))

; A leftist heap: #(rank item left right), or ().
(define (rank heap) (if (null? heap) 0 (vector-ref heap 0)))
(define (node item a b)
  (if (>= (rank a) (rank b)) (vector (+ 1 (rank b)) item a b) (vector (+ 1 (rank a)) item b a)))
(define (heap-merge a b less?)
  (cond ((null? a) b)
        ((null? b) a)
        ((less? (vector-ref b 1) (vector-ref a 1))
         (node (vector-ref b 1) (vector-ref b 2) (heap-merge a (vector-ref b 3) less?)))
        (else (node (vector-ref a 1) (vector-ref a 2) (heap-merge (vector-ref a 3) b less?)))))
(define (heap-push heap item less?) (heap-merge (vector 1 item '() '()) heap less?))
(define (heap-pop heap less?)
  (values (vector-ref heap 1) (heap-merge (vector-ref heap 2) (vector-ref heap 3) less?)))

; A tree is (weight order . char) or (weight order left right); of the same weight the least order comes
; first, so that the result is the same everywhere.
(define (lighter? a b) (or (< (car a) (car b)) (and (= (car a) (car b)) (< (cadr a) (cadr b)))))
(define (leaf? tree) (char? (cddr tree)))
(define (build frequencies)
  (let loop ((heap (fold (lambda (f i heap) (heap-push heap (cons* (cdr f) i (car f)) lighter?)) '()
                         frequencies (iota (length frequencies))))
             (order (length frequencies)))
    (let-values (((a rest) (heap-pop heap lighter?)))
      (if (null? rest)
          a
          (let-values (((b rest) (heap-pop rest lighter?)))
            (loop (heap-push rest (list (+ (car a) (car b)) order a b) lighter?) (+ order 1)))))))
(define (codes tree)
  (if (leaf? tree)
      (list (cons (cddr tree) "0"))
      (let walk ((tree tree) (prefix "") (k '()))
        (if (leaf? tree)
            (cons (cons (cddr tree) prefix) k)
            (walk (caddr-of tree) (string-append prefix "0")
                  (walk (cadddr-of tree) (string-append prefix "1") k))))))
(define (caddr-of l) (list-ref l 2))
(define (cadddr-of l) (list-ref l 3))

(define (encode text codes)
  (let ((table (fold (lambda (c m) (hashmap-set m (car c) (cdr c))) (hashmap) codes)))
    (string-join (map (lambda (c) (hashmap-ref table c)) (string->list text)) "")))
(define (decode bits tree)
  (if (leaf? tree)
      (make-string (string-length bits) (cddr tree))
      (let loop ((bits (string->list bits)) (at tree) (text '()))
        (let-values (((at text) (if (leaf? at) (values tree (cons (cddr at) text)) (values at text))))
          (if (null? bits)
              (list->string (reverse text))
              (loop (cdr bits) (if (char=? (car bits) #\0) (caddr-of at) (cadddr-of at)) text))))))

; Bits in bytes, behind a byte that says how many of the last one count.
(define (pack bits)
  (let* ((padding (modulo (- (string-length bits)) 8)) (bits (string-append bits (make-string padding #\0))))
    (apply bytevector padding
           (map (lambda (i) (string->number (substring bits (* 8 i) (* 8 (+ i 1))) 2))
                (iota (quotient (string-length bits) 8))))))
(define (unpack bytes)
  (let ((bits (string-join (map (lambda (i)
                                  (string-pad-left (number->string (bytevector-u8-ref bytes i) 2) 8 #\0))
                                  (iota (- (bytevector-length bytes) 1) 1)) "")))
    (substring bits 0 (- (string-length bits) (bytevector-u8-ref bytes 0)))))

; Canonical codes follow from the lengths alone.
(define (canonical codes)
  (let ((sorted (sort codes
                      (lambda (a b)
                        (let ((m (string-length (cdr a))) (n (string-length (cdr b))))
                          (or (< m n) (and (= m n) (char<? (car a) (car b)))))))))
    (let loop ((l sorted) (code 0) (length (string-length (cdar sorted))) (done '()))
      (if (null? l)
          (reverse done)
          (let* ((n (string-length (cdar l))) (code (arithmetic-shift code (- n length))))
            (loop (cdr l) (+ code 1) n
                  (cons (cons (caar l) (string-pad-left (number->string code 2) n #\0)) done)))))))
(define (decode-by-table bits codes)
  (let ((table (fold (lambda (c m) (hashmap-set m (cdr c) (car c))) (hashmap) codes))
        (end (string-length bits)))
    (let loop ((from 0) (to 1) (text '()))
      (cond ((> to end) (list->string (reverse text)))
            ((hashmap-ref/default table (substring bits from to) #f) =>
             (lambda (c) (loop to (+ to 1) (cons c text))))
            (else (loop from (+ to 1) text))))))
(define (prefix-free? codes)
  (every (lambda (a) (every (lambda (b) (or (eq? a b) (not (string-prefix? (cdr a) (cdr b))))) codes)) codes))
(define (kraft codes) (apply + (map (lambda (c) (expt 1/2 (string-length (cdr c)))) codes)))
; Bits for each character, at best and by the code, in thousandths.
(define (entropy frequencies)
  (let ((n (apply + (map cdr frequencies))))
    (apply + (map (lambda (f) (let ((p (/ (cdr f) n))) (- (* p (/ (log p) (log 2)))))) frequencies))))
(define (thousandths x) (exact (round (* 1000 x))))

(define (report text)
  (let* ((fs (frequencies text)) (tree (build fs)) (cs (codes tree)) (canon (canonical cs))
         (bits (encode text cs)) (bytes (pack bits)) (by-canon (encode text canon)))
    (show-written text)
    (show "  " (length fs) " characters, " (string-length text) " in all, " (string-length bits) " bits, "
          (bytevector-length bytes) " bytes")
    (write (sort cs char<? car)) (newline)
    (write canon) (newline)
    (show "  back: " (string=? text (decode bits tree)) " " (string=? text (decode (unpack bytes) tree)) " "
          (string=? text (decode-by-table by-canon canon))
          ", as long: " (= (string-length bits) (string-length by-canon)))
    (show "  prefix-free " (prefix-free? cs) " " (prefix-free? canon) ", sum of Kraft " (kraft cs) ", weight "
          (car tree)
          ", entropy " (thousandths (entropy fs)) ", mean length "
          (thousandths (/ (string-length bits) (string-length text))))))
(report "abracadabra")
(report "mississippi river")
(report "aaaaaaaa")
(report "ab")
(report "it was the best of times, it was the worst of times")
(report "naïve café – déjà vu")
(show-written (pack (encode "abracadabra" (codes (build (frequencies "abracadabra"))))))
; Fibonacci weights make the deepest tree.
(define fibonacci-text
  (string-join (map (lambda (n c) (make-string n c)) '(1 1 2 3 5 8 13 21) (string->list "abcdefgh")) ""))
(show (map (lambda (c) (string-length (cdr c)))
           (sort (codes (build (frequencies fibonacci-text))) char<? car)))
