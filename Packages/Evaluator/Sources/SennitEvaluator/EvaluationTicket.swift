// SPDX-License-Identifier: MIT
import Synchronization

/// An evaluation that was asked for and has perhaps not begun.
final class EvaluationTicket: Sendable {
    private enum State {
        case waiting, running, done, cancelled
    }

    private let state = Mutex(State.waiting)

    /// False when it was cancelled before.
    func begin() -> Bool {
        state.withLock { state in
            guard state == .waiting else { return false }
            state = .running
            return true
        }
    }

    func end() { state.withLock { $0 = .done } }

    /// Whether it runs, and is to be interrupted.
    func cancel() -> Bool {
        state.withLock { state in
            switch state {
            case .waiting:
                state = .cancelled
                return false
            case .running: return true
            case .done, .cancelled: return false
            }
        }
    }
}
