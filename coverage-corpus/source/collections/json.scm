; JSON: reading and writing, escapes, numbers, options, values in a row, errors with places, documents.
(import (scheme base) (scheme char) (scheme write) (sennit base) (sennit hashmap) (sennit json) (sennit list)
        (sennit string))
(define (show-written x) (write x) (newline))
(define (as-alist text) (string->json text '((objects . alist))))

; Values.
(for-each
 (lambda (text) (show-written (as-alist text)))
 '("null" "true" "false" "0" "-12" "123456789012345678901234567890" "1.5" "-0.25e2" "1e3" "0.1" "\"\""
   "\"text\"" "[]" "{}" "[1,[2,[3]],{}]" " [ 1 , 2 ] "
   "{\"a\": 1, \"b\": [true, null], \"c\": {\"d\": \"e\"}}" "{\"same\": 1, \"same\": 2}"
   "\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t\"" "\"\\u00e9\\u20AC\\ud83d\\ude00é€\""))
(define doc
  (string->json "{\"name\": \"Ada\", \"tags\": [\"x\", \"y\"], \"age\": 36, \"same\": 1, \"same\": 2}"))
(show-written (list (hashmap? doc) (hashmap-size doc) (hashmap-ref doc "name") (hashmap-ref doc "tags")
                    (hashmap-ref doc "same") (hashmap-ref/default doc "none" 'none)))
; Writing.
(for-each
 (lambda (x) (display (json->string x)) (newline))
 (list 'null #t #f 0 -5 (expt 10 25) 1.5 100.0 1e21 1e-7 ""
       "quote \" backslash \\ tab \t newline \n bell \a é 😀" #() #(1 #(2) "3") '() '((b . 1) (a . #(2)))
       (hashmap "z" 1 "a" 2 "m" (hashmap))
       '((sym . null) ("str" . #t))))
(display (json->string '((list . #(1 2)) (empty . #()) (object . ((x . 1) (y . ())))) 2)) (newline)
(json-write #(1 #(2 3)) (current-output-port) 1) (newline)
; Round trips.
(define samples
  '("[1,2.5,\"x\",null,true,{\"a\":[]}]" "{\"a\":{\"b\":{\"c\":[{},{}]}}}" "[-0.5,1e+30,12345678901234567890]"
    "\"\\u0000\\u001f\""))
(show-written (map (lambda (text) (let ((x (string->json text))) (equal? x (string->json (json->string x)))))
                   samples))
(show-written (map (lambda (text) (json->string (as-alist text))) samples))

; What cannot be written, and what cannot be read.
(define-syntax outcome (syntax-rules () ((_ e) (guard (x ((error-object? x) (error-object-message x))) e))))
(for-each (lambda (x) (show-written (guard (e ((error-object? e) 'refused)) (json->string x))))
          (list 1/2 (/ 1. 0.) 'symbol #\c car '(1 2) '((1 . 2))))
(define (read-outcome text)
  (guard (e ((json-error? e)
             (list (json-error-line e) (json-error-column e) (json-error-offset e) (json-error-reason e)
                   (read-error? e)))) (string->json text)))
(for-each
 (lambda (text) (show-written (read-outcome text)))
 '("" "[1,]" "[1 2]" "{\"a\" 1}" "{\"a\": }" "{a: 1}" "[1" "\"abc" "tru" "01" "1." "-" "+1" "[1] x" "\"\\q\""
   "\"\\u12\"" "\"tab\there\"" "[\n  1,\n  oops\n]" "'x'" "{\"a\":1,}" "nan"))
(show-written (read-outcome "\"line\nbreak\""))
(show-written (list (guard (e ((json-error? e) 'too-deep)) (string->json "[[[[1]]]]" '((max-depth . 3))))
                    (string->json "[[[1]]]" '((max-depth . 3)))))

; Several values from one port.
(define (read-all text)
  (call-with-input-string text
                          (lambda (port)
                            (let loop ((all '()))
                              (let ((x (json-read port)))
                                (if (eof-object? x) (reverse all) (loop (cons x all))))))))
(show-written (read-all "1 [2] \"three\"\n{}\nnull "))
(show-written (call-with-input-string "[1, 2, 3, 4] rest"
                                      (lambda (port) (list (json-fold-array + 0 port) (read-line port)))))
(define records "{\"id\": 1, \"price\": 10}\n{\"id\": 2, \"price\": 32.5}\n{\"id\": 3, \"price\": 7}\n")
(show-written (map (lambda (r) (hashmap-ref r "price")) (read-all records)))

; A document: paths, updates, queries. Old versions stay.
(define shop
  (string->json
   "{\"books\": [{\"title\": \"A\", \"price\": 9, \"tags\": [\"new\"]}, \
      {\"title\": \"B\", \"price\": 25, \"tags\": []}, \
      {\"title\": \"C\", \"price\": 14, \"tags\": [\"new\", \"red\"]}], \"open\": true}"))
(define (get x . path)
  (fold (lambda (key x) (if (string? key) (hashmap-ref/default x key 'none) (vector-ref x key))) x path))
(define (update x path f)
  (cond ((null? path) (f x))
        ((string? (car path))
         (hashmap-update/default x (car path) (lambda (y) (update y (cdr path) f)) 'null))
        (else (vector-map-index (lambda (i y) (if (= i (car path)) (update y (cdr path) f) y)) x))))
(define (vector-map-index f v) (let ((i (list->vector (iota (vector-length v))))) (vector-map f i v)))
(show-written (list (get shop "books" 1 "title") (get shop "open") (get shop "closed")
                    (get shop "books" 2 "tags" 1)))
(define sale (update shop '("books" 1 "price") (lambda (p) (/ p 5))))
(show-written (map (lambda (s) (get s "books" 1 "price")) (list shop sale)))
(display (json->string (update sale '("books" 0) (lambda (b) (hashmap-set b "sold" #t))))) (newline)
(define (vector-member x v) (member x (vector->list v)))
(define books (vector->list (get shop "books")))
(show-written (map (lambda (b) (get b "title"))
                   (filter (lambda (b) (vector-member "new" (get b "tags"))) books)))
(show-written (apply + (map (lambda (b) (get b "price")) books)))
; Every path to a leaf.
(define (leaf-paths x)
  (define (prefixed key rest) (map (lambda (p) (cons key p)) rest))
  (cond ((hashmap? x)
         (append-map (lambda (key) (prefixed key (leaf-paths (hashmap-ref x key))))
                     (sort (hashmap-keys x) string<?)))
        ((and (vector? x) (> (vector-length x) 0))
         (append-map (lambda (i) (prefixed i (leaf-paths (vector-ref x i)))) (iota (vector-length x))))
        (else (list (list '= x)))))
(for-each show-written
          (leaf-paths (update shop '("books") (lambda (b) (vector (vector-ref b 0) (vector-ref b 1))))))
; Merged: the right one wins, objects are merged in depth, null removes.
(define (merge-patch a b)
  (if (and (hashmap? a) (hashmap? b))
      (hashmap-fold (lambda (k v m)
                      (if (eq? v 'null) (hashmap-delete m k)
                          (hashmap-set m k (if (hashmap-contains? m k) (merge-patch (hashmap-ref m k) v) v))))
                          a b)
      b))
(display (json->string (merge-patch (string->json "{\"a\": {\"x\": 1, \"y\": 2}, \"b\": [1], \"c\": 3}")
                                    (string->json "{\"a\": {\"y\": null, \"z\": 9}, \"b\": [], \"d\": 4}"))))
                                    (newline)
