// SPDX-License-Identifier: MIT
import SennitScheduler

/// What one evaluation may use. What is nil is limited by the interpreter's options only.
///
///     var limits = EvaluationLimits(cpuTime: .seconds(1), heapBytes: 64 << 20)
///     limits.wallTime = .seconds(5)
///     try scheme.evaluate(untrusted, limits: limits)
///
/// All fibers count that the evaluation makes, and that those make; fibers that it leaves behind stay under its
/// limits. Beyond a limit a condition of kind `limit` is raised: for `fibers` in the fiber that makes another, for
/// `wallTime` in the main fiber, else in the one that runs. A program can catch it, and clean up: it then has a
/// tenth of a time (from 0.1 to 1 seconds) or an eighth of a size (from 1 to 64 MiB) more. Beyond that,
/// all its fibers end whatever they do, and the evaluation throws. The interpreter goes on in any case.
///
/// Fibers look at their limits each some thousand calls, and where they wait: one long call of a library
/// procedure, or of a procedure written in Swift, is not interrupted.
public struct EvaluationLimits: Sendable, Hashable {
    /// For how long its fibers run, added up over all threads, collections of garbage included. What reads, expands
    /// and compiles does not count.
    public var cpuTime: Duration?
    /// From its beginning to its end, waiting included. Reading, expanding and compiling count, but are not interrupted.
    public var wallTime: Duration?
    /// Of each fiber.
    public var stackBytes: Int?
    /// At a time, the main fiber included.
    public var fibers: Int?
    /// What it holds: by how much the interpreter's heap has grown, and not more than it has allocated. What other
    /// evaluations hold meanwhile counts too. It is looked at exactly once for every 16 MiB allocated, or an eighth
    /// of the heap.
    public var heapBytes: Int?
    /// What it allocates, garbage included.
    public var allocatedBytes: Int?

    public init(
        cpuTime: Duration? = nil, wallTime: Duration? = nil, stackBytes: Int? = nil, fibers: Int? = nil,
        heapBytes: Int? = nil, allocatedBytes: Int? = nil
    ) {
        self.cpuTime = cpuTime
        self.wallTime = wallTime
        self.stackBytes = stackBytes
        self.fibers = fibers
        self.heapBytes = heapBytes
        self.allocatedBytes = allocatedBytes
    }

    /// - Throws: `SennitError.usage` for limits that are not positive.
    func request() throws(SennitError) -> LimitRequest {
        var request = LimitRequest()
        for (kind, duration) in [(LimitKind.cpu, cpuTime), (.wall, wallTime)] {
            if let duration { request[kind] = try EvaluationLimits.nanoseconds(duration, kind) }
        }
        let counts: [(LimitKind, Int?)] = [
            (.stack, stackBytes), (.fibers, fibers), (.heap, heapBytes), (.allocated, allocatedBytes),
        ]
        for (kind, count) in counts {
            guard let count else { continue }
            guard count > 0 else { throw .usage("the limit \(kind.rawValue) must be positive, not \(count)") }
            request[kind] = count
        }
        return request
    }

    /// Rounded up; what is too long for a number is the longest.
    private static func nanoseconds(_ duration: Duration, _ kind: LimitKind) throws(SennitError) -> Int {
        guard duration > .zero else { throw .usage("the limit \(kind.rawValue) must be positive, not \(duration)") }
        let (seconds, attoseconds) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflows) = whole.addingReportingOverflow((attoseconds - 1) / 1_000_000_000 + 1)
        return overflow || overflows ? Int.max : Int(sum)
    }
}

/// Which limit ended an evaluation: one of its own, or of the interpreter.
public struct ExceededLimit: Sendable, Hashable {
    /// As `call-with-limits` names it.
    public enum Name: String, Sendable, Hashable {
        case cpuSeconds = "cpu-seconds"
        case wallSeconds = "wall-seconds"
        case stackBytes = "stack-bytes"
        case fibers
        case heapBytes = "heap-bytes"
        case allocatedBytes = "allocated-bytes"
    }

    public var name: Name
    /// What it was: seconds, bytes or fibers.
    public var value: Double

    public init(name: Name, value: Double) {
        self.name = name
        self.value = value
    }
}

extension SennitError {
    /// The limit that the program was beyond, if that is what ended it.
    public var exceededLimit: ExceededLimit? {
        if case .runtime(let diagnostic) = self { diagnostic.exceededLimit } else { nil }
    }
}
