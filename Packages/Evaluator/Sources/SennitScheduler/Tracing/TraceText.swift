// SPDX-License-Identifier: MIT

/// Events as text in the JSON format of Chrome's tracing, which Perfetto reads: a process with a track for each
/// worker, one for the collector and one for the marker; slices, moments, arrows and numbers.
///
/// Made by the million, so there is no interpolation here: literals are copied as they are.
struct TraceText {
    private(set) var bytes: [UInt8] = []
    /// What times are relative to.
    let start: Int
    let names: [String]

    init(start: Int, names: [String]) {
        self.start = start
        self.names = names
        bytes.reserveCapacity(TraceTrack.capacity * 200)
    }

    static let head = """
        {"displayTimeUnit":"ns","traceEvents":[
        {"name":"process_name","ph":"M","pid":1,"args":{"name":"sennit"}}
        """
    static let tail = "\n]}\n"

    mutating func addTrack(_ number: Int, _ name: String) {
        add(",\n{\"name\":\"thread_name\",\"ph\":\"M\",\"pid\":1,\"tid\":")
        add(number)
        add(",\"args\":{\"name\":\"")
        addEscaped(name)
        add("\"}},\n{\"name\":\"thread_sort_index\",\"ph\":\"M\",\"pid\":1,\"tid\":")
        add(number)
        add(",\"args\":{\"sort_index\":")
        add(number)
        add("}}")
    }

    mutating func add(_ event: TraceEvent, track: Int) {
        switch event.kind {
        case .run:
            add(",\n{\"name\":\"")
            addName(of: event)
            addExtent(event, track)
            addFiber(event)
            add(",\"stopped\":\"")
            add(TraceText.name(TraceEvent.Stop(rawValue: event.detail) ?? .parked))
            add("\"}}")
        case .idle, .stalled, .collection, .stopping, .minor, .major, .marking, .settling:
            add(",\n{\"name\":\"")
            add(TraceText.name(event.kind))
            addExtent(event, track)
            add("}")
        case .spawn, .wake, .timer, .arrival, .steal:
            addMoment(event, track)
            if event.hasArrow {
                addArrow(event, track, begins: true)
            }
        case .resume: addArrow(event, track, begins: false)
        case .fibers, .heapBytes: addNumber(event)
        }
    }

    private static func name(_ kind: TraceEvent.Kind) -> StaticString {
        switch kind {
        case .run: "run"
        case .idle: "idle"
        case .stalled: "waits for the trace to be written"
        case .spawn: "spawn"
        case .wake: "wake"
        case .timer: "timer"
        case .arrival: "arrival"
        case .steal: "steal"
        case .resume: "resume"
        case .fibers: "fibers"
        case .heapBytes: "heap bytes"
        case .collection: "collection"
        case .stopping: "stopping"
        case .minor: "minor"
        case .major: "major"
        case .marking: "marking"
        case .settling: "settling"
        }
    }

    private static func name(_ stop: TraceEvent.Stop) -> StaticString {
        switch stop {
        case .parked: "parked"
        case .yielded: "yielded"
        case .preempted: "preempted"
        case .blocked: "blocked"
        case .finished: "finished"
        case .failed: "failed"
        }
    }

    /// What follows the name of a slice.
    private mutating func addExtent(_ event: TraceEvent, _ track: Int) {
        add("\",\"ph\":\"X\"")
        addPlace(event, track)
        add(",\"dur\":")
        addMicroseconds(event.duration)
    }

    private mutating func addMoment(_ event: TraceEvent, _ track: Int) {
        add(",\n{\"name\":\"")
        add(TraceText.name(event.kind))
        add("\",\"ph\":\"i\",\"s\":\"t\"")
        addPlace(event, track)
        addFiber(event)
        if case .steal = event.kind {
            add(",\"from\":")
            add(event.detail)
        }
        add("}}")
    }

    /// One end of an arrow. A fiber is woken again only after it has gone on, so its number tells arrows apart.
    private mutating func addArrow(_ event: TraceEvent, _ track: Int, begins: Bool) {
        add(",\n{\"name\":\"wake\",\"cat\":\"wake\",\"ph\":")
        add(begins ? "\"s\",\"id\":" : "\"f\",\"bp\":\"e\",\"id\":")
        add(event.fiber)
        addPlace(event, track)
        add("}")
    }

    private mutating func addNumber(_ event: TraceEvent) {
        let name = TraceText.name(event.kind)
        add(",\n{\"name\":\"")
        add(name)
        add("\",\"ph\":\"C\"")
        addPlace(event, 0)
        add(",\"args\":{\"")
        add(name)
        add("\":")
        add(event.detail)
        add("}}")
    }

    private mutating func addFiber(_ event: TraceEvent) {
        add(",\"args\":{\"fiber\":")
        add(event.fiber)
    }

    private mutating func addPlace(_ event: TraceEvent, _ track: Int) {
        add(",\"pid\":1,\"tid\":")
        add(track)
        add(",\"ts\":")
        addMicroseconds(event.time - start)
    }

    /// With all digits: slices must not seem to overlap.
    private mutating func addMicroseconds(_ nanoseconds: Int) {
        let time = max(0, nanoseconds)
        add(time / 1000)
        bytes.append(UInt8(ascii: "."))
        add(digit: time / 100 % 10)
        add(digit: time / 10 % 10)
        add(digit: time % 10)
    }

    private mutating func addName(of event: TraceEvent) {
        add(event.isMain ? "main fiber " : event.isTask ? "task " : "fiber ")
        add(event.fiber)
        let place = Int(event.name)
        if place > 0 && place < names.count {
            add(" ")
            addEscaped(names[place])
        }
    }

    private mutating func addEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20:
                add("\\u00")
                for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 48 + digit : 87 + digit) }
            default: bytes.append(byte)
            }
        }
    }

    private mutating func add(_ number: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var rest = number.magnitude
            var place = 20
            repeat {
                place -= 1
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                digits[place] = UInt8(truncatingIfNeeded: 48 + digit)
                rest = quotient
            } while rest > 0
            if number < 0 { bytes.append(UInt8(ascii: "-")) }
            bytes.append(contentsOf: digits[place...])
        }
    }

    private mutating func add(digit: Int) { bytes.append(UInt8(truncatingIfNeeded: 48 + digit)) }

    private mutating func add(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
