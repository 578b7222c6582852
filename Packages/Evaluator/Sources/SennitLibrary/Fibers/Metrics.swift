// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

/// Counters of the scheduler, the collector and input and output, in the text format of Prometheus.
package let metricsPrimitives: [Primitive] = [
    Primitive(
        "metrics", 0, 0, signature: "",
        doc: """
            Counters of fibers, workers, collections, operations and bytes read and written, as a string in the text \
            format of Prometheus. Times are in seconds, sizes in bytes.
            """
    ) {
        (machine, _) throws(Raise) in
        var text = MetricsText()
        let scheduler = Worker.of(machine).scheduler
        let workers = scheduler.statistics
        text.add("sennit_fibers", "gauge", "Fibers that have not ended.", Double(scheduler.liveFibers))
        text.add("sennit_workers", "gauge", "Threads that run fibers.", Double(scheduler.workersInUse))
        text.add("sennit_switches_total", "counter", "Times a fiber began to run.", Double(workers.switches))
        text.add("sennit_steals_total", "counter", "Times fibers were taken over.", Double(workers.steals))
        text.add("sennit_parks_total", "counter", "Times a worker had nothing to do.", Double(workers.parks))
        text.add("sennit_preemptions_total", "counter", "Fibers made to wait.", Double(workers.preemptions))
        text.add("sennit_timers", "gauge", "Timers that are pending.", Double(scheduler.pendingTimers))
        text.add("sennit_operations", "gauge", "Operations under way elsewhere.", Double(scheduler.pendingOperations))
        text.add("sennit_operations_total", "counter", "That were begun.", Double(scheduler.startedOperations))
        let traffic = machine.runtime.traffic
        text.add("sennit_read_bytes_total", "counter", "Taken from ports' devices.", Double(traffic.bytesRead))
        text.add("sennit_written_bytes_total", "counter", "Handed to ports' devices.", Double(traffic.bytesWritten))
        let heap = machine.heap.statistics
        text.add("sennit_allocated_bytes_total", "counter", "Up to the last collection.", Double(heap.allocatedBytes))
        text.add("sennit_promoted_bytes_total", "counter", "Survivors.", Double(heap.promotedBytes))
        text.add("sennit_heap_bytes", "gauge", "The old generation's size.", Double(machine.heap.oldGenerationBytes))
        text.add("sennit_minor_collections_total", "counter", "Of the nursery.", Double(heap.minorCollections))
        text.add("sennit_major_collections_total", "counter", "Of all.", Double(heap.majorCollections))
        text.add(
            "sennit_marking_seconds_total", "counter", "Beside the program.", Double(heap.concurrentNanoseconds) / 1e9)
        text.addPauses(heap)
        return machine.allocator.string(text.text)
    }
]

private struct MetricsText {
    var text = ""

    mutating func add(_ name: String, _ type: String, _ help: String, _ value: Double) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n\(name) \(shown(value))\n"
    }

    mutating func addPauses(_ heap: HeapStatistics) {
        let name = "sennit_pause_seconds"
        text += "# HELP \(name) Time with all workers stopped.\n# TYPE \(name) histogram\n"
        var count = 0
        for (index, number) in heap.pauseHistogram.enumerated().dropLast() {
            count += number
            text += "\(name)_bucket{le=\"\(shown(Double(1 << index) / 1e6))\"} \(count)\n"
        }
        text += "\(name)_bucket{le=\"+Inf\"} \(heap.pauses)\n"
        text += "\(name)_sum \(shown(Double(heap.pauseNanoseconds) / 1e9))\n\(name)_count \(heap.pauses)\n"
    }

    private func shown(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
}
