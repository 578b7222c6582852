// SPDX-License-Identifier: MIT
import CUV

/// A handle that reports events: they wait for those who ask, or those who ask wait for them.
///
/// An event that is waiting already is not kept twice, so that nobody's not asking makes this grow.
class EventSource<Event: Sendable & Hashable>: HandleOwner, @unchecked Sendable {
    private var events: [Event] = []
    private var known: Set<Event> = []
    private var failure: Int32?
    private var waiters = OperationList<NextEvent<Event>>()

    final func report(_ event: Event) {
        if let waiter = waiters.popFirst() {
            waiter.succeed(event)
        } else if known.insert(event).inserted {
            events.append(event)
        }
    }

    final func report(failure status: Int32) {
        if let waiter = waiters.popFirst() { waiter.fail(status) } else { failure = status }
    }

    final func next(_ operation: NextEvent<Event>) {
        if !isOpen { return operation.fail(Status.badDescriptor) }
        if !events.isEmpty {
            let event = events.removeFirst()
            known.remove(event)
            operation.succeed(event)
        } else if let status = failure {
            failure = nil
            operation.fail(status)
        } else {
            waiters.append(operation)
        }
    }

    final func cancel(_ operation: NextEvent<Event>) {
        if waiters.remove(operation) { operation.fail(Status.cancelled) }
    }

    override func willClose() { waiters.failAll(Status.cancelled) }
}

final class NextEvent<Event: Sendable & Hashable>: Request<Event>, @unchecked Sendable {
    private let source: EventSource<Event>
    /// What closes the source when it is dropped.
    private var owner: AnyObject?

    init(
        _ source: EventSource<Event>, owner: AnyObject, _ subject: String?, _ completion: @escaping Completion<Event>
    ) {
        self.source = source
        self.owner = owner
        super.init(source.core, "watch", subject, completion)
    }

    override func start() { source.next(self) }
    override func abort() { source.cancel(self) }
    override func letGo() { owner = nil }
}
