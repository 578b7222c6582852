// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine
import SennitScheduler

extension Machine {
    /// Parks the running fiber until an operation of the event loop is done; `convert` makes a value of its
    /// outcome, on the thread that wakes the fiber. To be called by a primitive that suspends.
    func awaitOperation<Value: Sendable>(
        _ kind: ConditionKind, _ procedure: String,
        _ start: @escaping (EventLoop, @escaping Completion<Value>) -> Operation,
        _ convert: @escaping @Sendable (Machine, Value) throws(Raise) -> Word
    ) throws(Raise) -> Word {
        let loop = try eventLoop(procedure)
        return try Worker.of(self).external { complete in
            let operation = start(loop) { outcome in
                complete { machine throws(Raise) in
                    switch outcome {
                    case .success(let value): return try convert(machine, value)
                    case .failure(let error): throw machine.failure(kind, procedure, error)
                    }
                }
            }
            return { operation.cancel() }
        }
    }

    func eventLoop(_ procedure: String) throws(Raise) -> EventLoop {
        do throws(EventLoopError) {
            return try runtime.eventLoop.get()
        } catch {
            throw self.error(.system, "\(procedure): \(error)")
        }
    }

    /// The condition for what the system refused. Its irritants: the code's name, and what it was about.
    func failure(_ kind: ConditionKind, _ procedure: String, _ error: IOError) -> Raise {
        var irritants = [allocator.string(error.code)]
        if let subject = error.subject { irritants.append(allocator.string(subject)) }
        let about = error.subject.map { " \($0)" } ?? ""
        return self.error(kind, "\(procedure):\(about) \(error.message)", irritants: irritants)
    }

    /// The Swift object of a foreign word.
    func requireForeign<Object: AnyObject>(
        _ type: Object.Type, _ word: Word, _ argument: Int, _ noun: String, _ procedure: String
    ) throws(Raise) -> Object {
        guard word.is(.foreign), let object = heap.foreignValue(word) as? Object else {
            throw wrongType(procedure, argument, noun, word)
        }
        return object
    }

    func multipleValues(_ words: [Word]) -> Word {
        let word = allocator.object(.multipleValues, size: words.count)
        for (index, element) in words.enumerated() { word[payload: index] = element }
        return word
    }
}
