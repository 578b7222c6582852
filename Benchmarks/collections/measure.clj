; SPDX-License-Identifier: MIT
; What the programs here time and measure with.
(def number 1000000)

(defn key-of ^long [^long i] (rem (* i 7919771) 15485863))

(defn seconds [thunk]
  (let [start (System/nanoTime)]
    (thunk)
    (/ (- (System/nanoTime) start) 1e9)))

; Shows the least time that thunk takes. It is called at least 20 times, and until five calls in turn were no faster
; than one before, so that what is compiled while it runs is.
(defn report [name thunk]
  (loop [least (seconds thunk) worse 0 calls 1]
    (if (and (>= worse 5) (>= calls 20))
      (println (str name ": " least))
      (let [time (seconds thunk)]
        (if (< time least)
          (recur time (if (< time (* 0.98 least)) 0 (inc worse)) (inc calls))
          (recur least (inc worse) (inc calls)))))))

(defn heap-bytes []
  (dotimes [_ 5] (System/gc))
  (let [runtime (Runtime/getRuntime)] (- (.totalMemory runtime) (.freeMemory runtime))))

; Shows how many bytes each entry takes of what make returns.
(defn report-bytes [name make]
  (let [before (heap-bytes) made (make) after (heap-bytes)]
    (println (str name ": " (/ (- after before) (double number))))
    made))
