; SPDX-License-Identifier: MIT
; A million integers in a set.
(load-file (str (.getParent (java.io.File. ^String *file*)) "/measure.clj"))
(require '[clojure.set :as set])

(defn build [start]
  (loop [i 0 elements #{}]
    (if (< i (long number))
      (recur (inc i) (conj elements (key-of (+ (long start) i))))
      elements)))
(defn look-up [elements]
  (loop [i 0 found 0]
    (if (< i (long number))
      (recur (inc i) (if (contains? elements (key-of i)) (inc found) found))
      found)))
(defn remove-all [elements]
  (loop [i 0 elements elements]
    (if (< i (long number))
      (recur (inc i) (disj elements (key-of i)))
      elements)))

(def elements (report-bytes "bytes an entry" #(build 0)))
(def other (build 500000))
(when-not (= (look-up elements) number) (throw (Exception. "wrong number")))
(report "build" #(build 0))
(report "look up" #(look-up elements))
(report "remove" #(remove-all elements))
(report "iterate" #(reduce (fn [^long sum ^long element] (+ sum element)) 0 elements))
(report "merge" #(set/union elements other))
(shutdown-agents)
