; SPDX-License-Identifier: MIT
; Reads a JSON document, prints a summary of it, and writes a part of it back.
(import (scheme base) (scheme write) (sennit hashmap) (sennit json))

(define document
  "{\"shop\": \"Æther & Sons\",
    \"orders\": [
      {\"id\": 1, \"customer\": \"Ada\", \"total\": 12.5, \"items\": [\"tea\", \"cup\"]},
      {\"id\": 2, \"customer\": \"Grace\", \"total\": 99, \"items\": []},
      {\"id\": 3, \"customer\": \"Ada\", \"total\": 7.25, \"items\": [\"tea\"], \"note\": null}]}")

(define (ref map key) (hashmap-ref/default map key #f))

; A map from each customer to the sum of the orders.
(define (totals orders)
  (let loop ((rest (vector->list orders)) (sums (hashmap)))
    (if (null? rest)
        sums
        (let* ((order (car rest))
               (customer (ref order "customer"))
               (sum (hashmap-ref/default sums customer 0)))
          (loop (cdr rest) (hashmap-set sums customer (+ sum (ref order "total"))))))))

(let* ((data (string->json document))
       (orders (ref data "orders")))
  (display (ref data "shop"))
  (display ": ")
  (display (vector-length orders))
  (display " orders\n")
  (json-write (totals orders))
  (newline)
  ; An association list becomes an object whose keys stay in order.
  (json-write
   (list (cons "last" (ref (vector-ref orders 2) "id"))
         (cons "items" (ref (vector-ref orders 2) "items")))
   (current-output-port) 2)
  (newline))

; What is not JSON is refused with its place.
(guard (e ((json-error? e)
           (display "line ")
           (display (json-error-line e))
           (display ", column ")
           (display (json-error-column e))
           (display ": ")
           (display (json-error-reason e))
           (newline)))
  (string->json "{\"id\": 4,\n \"items\": [\"tea\",]}"))
