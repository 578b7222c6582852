; SPDX-License-Identifier: MIT
; A million entries in a hash map, strings as keys.
(load-file (str (.getParent (java.io.File. ^String *file*)) "/measure.clj"))
(def ^"[Ljava.lang.Object;" keys-of (object-array (map #(str (key-of %)) (range (+ number 500000)))))
(defn build [start]
  (loop [i 0 entries {}]
    (if (< i (long number))
      (recur (inc i) (assoc entries (aget ^objects keys-of (+ (long start) i)) i))
      entries)))
(defn look-up [entries]
  (loop [i 0 sum 0]
    (if (< i (long number))
      (recur (inc i) (+ sum (long (get entries (aget ^objects keys-of i) 0))))
      sum)))
(defn update-all [entries]
  (loop [i 0 entries entries]
    (if (< i (long number))
      (recur (inc i) (assoc entries (aget ^objects keys-of i) (inc i)))
      entries)))

(def entries (report-bytes "bytes an entry" #(build 0)))
(def other (build 500000))
(when-not (= (look-up entries) 499999500000) (throw (Exception. "wrong sum")))
(report "build" #(build 0))
(report "look up" #(look-up entries))
(report "update" #(update-all entries))
(report "iterate" #(reduce-kv (fn [^long sum key ^long value] (+ sum value)) 0 entries))
(report "merge" #(merge other entries))
(shutdown-agents)
