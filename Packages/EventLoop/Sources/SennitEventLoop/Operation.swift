// SPDX-License-Identifier: MIT

/// How the outcome of an operation is heard of: called once, on the loop's thread, which it must not block.
public typealias Completion<Value> = @Sendable (Result<Value, IOError>) -> Void

/// Something that was started and has yet to be completed.
///
/// An operation keeps alive what it works on; dropping its handle changes nothing.
///
/// `@unchecked Sendable`: after `launch`, everything but `cancel` runs on the loop's thread, and everything
/// that changes is touched only there. Before, only the thread that makes it knows it.
public class Operation: @unchecked Sendable {
    let core: LoopCore
    /// The one behind this in the `OperationList` that this is in.
    fileprivate var next: Operation?

    init(_ core: LoopCore) { self.core = core }

    /// Asks for an end to the operation. If it has not succeeded or failed by then, it completes with
    /// `ECANCELED`; what it set in motion may happen all the same (a write may have been written in part).
    public final func cancel() { core.submit(.cancel(self)) }

    /// Hands the operation to the loop's thread.
    @discardableResult final func launch() -> Operation {
        core.operationBegan()
        core.submit(.start(self))
        return self
    }

    // What follows runs on the loop's thread.

    /// Begins the work.
    func start() { preconditionFailure("an operation that does not start") }
    /// Withdraws from the work. Must lead to `fail`, unless the operation is completed already.
    func abort() { fail(Status.cancelled) }
    /// Completes with an error, unless completed.
    func fail(_ status: Int32) { preconditionFailure("an operation that does not fail") }
    /// Called when the thread pool is done with the request of this operation.
    func poolFinished() { preconditionFailure("an operation that the pool knows nothing of") }
    var isCompleted: Bool { preconditionFailure("an operation that does not complete") }
}

/// An operation that gives a value.
class Request<Value: Sendable>: Operation, @unchecked Sendable {
    /// For errors: what was tried, and on what.
    let name: StaticString
    let subject: String?
    private var completion: Completion<Value>?

    init(_ core: LoopCore, _ name: StaticString, _ subject: String? = nil, _ completion: @escaping Completion<Value>) {
        self.name = name
        self.subject = subject
        self.completion = completion
        super.init(core)
    }

    final override var isCompleted: Bool { completion == nil }

    final func finish(_ result: Result<Value, IOError>) {
        guard let completion else { return }
        self.completion = nil
        letGo()
        completion(result)
        // Only now: whoever counts what is under way must find either this or what the completion began.
        core.operationEnded()
    }

    final func succeed(_ value: Value) { finish(.success(value)) }
    final override func fail(_ status: Int32) { finish(.failure(IOError(status, name, subject))) }

    /// Gives up references to what the operation worked on.
    func letGo() {}
}

/// Operations in the order in which they came; linked through them, so that waiting allocates nothing.
struct OperationList<Element: Operation> {
    private(set) var first: Element?
    private var last: Element?

    var isEmpty: Bool { first == nil }
    /// Whether there is exactly one.
    var isSingle: Bool { first != nil && first === last }

    mutating func append(_ operation: Element) {
        if let last { last.next = operation } else { first = operation }
        last = operation
    }

    @discardableResult mutating func popFirst() -> Element? {
        guard let operation = first else { return nil }
        first = OperationList.successor(operation)
        if first == nil { last = nil }
        operation.next = nil
        return operation
    }

    /// Takes out `operation` if it is in the list; in time linear in its place.
    mutating func remove(_ operation: Element) -> Bool {
        if operation === first {
            popFirst()
            return true
        }
        var before = first
        while let current = before, let candidate = OperationList.successor(current) {
            if candidate === operation {
                current.next = operation.next
                operation.next = nil
                if last === operation { last = current }
                return true
            }
            before = candidate
        }
        return false
    }

    /// Calls `body` with each, first to last. It may complete it, not change the list.
    func forEach(_ body: (Element) -> Void) {
        var current = first
        while let operation = current {
            current = OperationList.successor(operation)
            body(operation)
        }
    }

    /// Empties the list, completing each with an error.
    mutating func failAll(_ status: Int32) {
        while let operation = popFirst() { operation.fail(status) }
    }

    private static func successor(_ operation: Element) -> Element? {
        operation.next.map { unsafeDowncast($0, to: Element.self) }
    }
}
