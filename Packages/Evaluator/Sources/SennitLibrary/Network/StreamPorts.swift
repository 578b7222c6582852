// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine
import Synchronization

/// One direction of a connection, as the device of a port. The connection is closed when both are, and the
/// other side hears of the end of output when the output is.
private final class StreamHalf: TransferStream {
    private let stream: Stream
    private let isInput: Bool
    /// The halves that are open, for both.
    private let open: OpenHalves

    init(_ stream: Stream, isInput: Bool, _ open: OpenHalves) {
        self.stream = stream
        self.isInput = isInput
        self.open = open
    }

    func read(_ completion: @escaping @Sendable (Result<[UInt8], StreamError>) -> Void) -> @Sendable () -> Void {
        let operation = stream.read { result in completion(result.mapError(StreamError.init)) }
        return { operation.cancel() }
    }

    func write(_ bytes: [UInt8], _ completion: @escaping @Sendable (StreamError?) -> Void) {
        stream.write(bytes) { result in
            switch result {
            case .success: completion(nil)
            case .failure(let error): completion(StreamError(error))
            }
        }
    }

    func writeNow(_ bytes: UnsafeRawBufferPointer) -> Int { stream.writeNow([UInt8](bytes)) }

    /// Who did not wait until it was sent does not have the end wait for the other side.
    func writeLast(_ bytes: UnsafeRawBufferPointer) { _ = writeNow(bytes) }

    func close() {
        if open.count.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
            stream.close()
        } else if !isInput {
            stream.shutdown()
        }
    }
}

private final class OpenHalves: Sendable {
    let count: Atomic<Int>
    init(_ count: Int) { self.count = Atomic(count) }
}

extension StreamError {
    init(_ error: IOError) { self.init(message: error.message, isCancellation: error.isCancellation) }
}

extension Machine {
    /// The two ports of a connection, binary, as two values: input and output.
    func makePorts(_ stream: Stream, name: String) -> Word {
        let open = OpenHalves(2)
        let input = Port.make(
            self, mode: .openBinaryInput, device: .stream, name: name,
            stream: .transfer(StreamHalf(stream, isInput: true, open)))
        let output = Port.make(
            self, mode: .openBinaryOutput, device: .stream, name: name,
            stream: .transfer(StreamHalf(stream, isInput: false, open)))
        return multipleValues([input, output])
    }

    /// A port over a stream of which only one direction is used.
    func makePort(_ stream: Stream, mode: PortState.Mode, name: String) -> Port {
        let half = StreamHalf(stream, isInput: mode.contains(.input), OpenHalves(1))
        return Port.create(self, mode: mode, device: .stream, name: name, stream: .transfer(half))
    }
}
