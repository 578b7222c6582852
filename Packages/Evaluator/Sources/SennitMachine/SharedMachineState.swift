// SPDX-License-Identifier: MIT
import SennitHeap

/// What the machines of one interpreter have in common: one machine per thread, one of these for all.
///
/// Written by the interpreter's own thread only, before other machines exist or where they do not look
/// yet: entries of the table of primitives are in place before any code calls them, and the table has
/// its address space from the start. All procedures here are made before a second machine is
/// (`Machine.prepareToShare`).
package struct SharedMachineState {
    static let primitiveCapacity = 1 << 16
    var primitiveCount = 0
    package var primitiveNames: [String] = []
    /// The Scheme procedures that the machine itself calls: `(raise payload)` and
    /// `(rewind continuation values)`.
    var raiseProcedure: Word = .false
    var rewindProcedure: Word = .false
    var applyListProcedure: Word = .false
    /// Where those come from: they are compiled when first needed.
    package var raiseProcedureSource: () -> Word = { .false }
    package var rewindProcedureSource: () -> Word = { .false }
    package var applyListSource: () -> Word = { .false }
    /// Whether several threads run fibers, so that what those share needs locks.
    package var hasThreads = false
    package var initialDynamicState: Word = .unspecified
    /// Shows a value in an error message.
    package var describer: @Sendable (Machine, Word) -> String = { _, _ in "a value" }
    /// What compiled code needs of the library: indexes of primitives.
    package var caseLambdaPrimitive = 0
    package var reverseListPrimitive = 0
    /// The serial number of the code that is made next.
    package var nextSerial = 0
    /// What the embedding evaluator attaches for its primitives: ports, environments.
    package var context: AnyObject?
}

extension Machine {
    package var shared: UnsafeMutablePointer<SharedMachineState> { state.pointee.shared }
    package var caseLambdaPrimitive: Int { shared.pointee.caseLambdaPrimitive }
    package var reverseListPrimitive: Int { shared.pointee.reverseListPrimitive }

    package var applyListProcedure: Word {
        if shared.pointee.applyListProcedure.isFalse {
            shared.pointee.applyListProcedure = shared.pointee.applyListSource()
        }
        return shared.pointee.applyListProcedure
    }

    package var raiseProcedure: Word {
        if shared.pointee.raiseProcedure.isFalse {
            shared.pointee.raiseProcedure = shared.pointee.raiseProcedureSource()
        }
        return shared.pointee.raiseProcedure
    }

    package var rewindProcedure: Word {
        if shared.pointee.rewindProcedure.isFalse {
            shared.pointee.rewindProcedure = shared.pointee.rewindProcedureSource()
        }
        return shared.pointee.rewindProcedure
    }

    /// Makes what is otherwise made when first needed, so that it is there before other threads look.
    package func prepareToShare() {
        _ = raiseProcedure
        _ = rewindProcedure
        _ = applyListProcedure
    }
}
