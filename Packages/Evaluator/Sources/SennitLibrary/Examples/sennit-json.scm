; Examples of (sennit json) for the manual.

;;; string->json
(string->json "{\"a\": [1, 2.5, null]}") ; => #hash(("a" . #(1 2.5 null)))
(string->json "{\"b\": 1, \"a\": 2}" '((objects . alist))) ; => (("b" . 1) ("a" . 2))
(string->json "[1,\n 2,]") ; error: read: string->json: line 2, column 4: expected a value, found ]

;;; json-read
(call-with-input-string "[1] [2]" (lambda (port) (json-read port) (json-read port))) ; => #(2)

;;; json-fold-array
(call-with-input-string "[1, 2, 3]" (lambda (port) (json-fold-array + 0 port))) ; => 6

;;; json->string
(json->string '#(1 "a" #t null)) ; => "[1,\"a\",true,null]"
(json->string '((b . 1) (a . #()))) ; => "{\"b\":1,\"a\":[]}"

;;; json-write
(json-write '#(1 2) (current-output-port) 2) ; output: "[\n  1,\n  2\n]"

;;; json-error? json-error-reason json-error-line json-error-column json-error-offset
(guard (e ((json-error? e) (list (json-error-line e) (json-error-column e) (json-error-offset e)))) (string->json "[1,\n 2,]")) ; => (2 4 7)
(guard (e ((json-error? e) (json-error-reason e))) (string->json "[1 2]")) ; => "expected a comma or ], found 2"
