// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

extension Worker {
    /// What the running fiber is told when it looks up.
    func attend() -> Attention {
        let machine = state.pointee.machine
        let word = machine.state.pointee.currentFiber
        guard word.is(.fiber) else { return .goOn }
        if !state.pointee.budget.isFalse, let told = attendToLimits() { return told }
        // Read again: attending to the limits may have moved it.
        let fiber = current
        if machine.state.pointee.interrupt.isRequested {
            do throws(Raise) { try checkInterrupted() } catch { return .raise(error.payload, isFatal: true) }
        }
        if fiber.mustCancel && !fiber.has(FiberFlag.cancelDelivered) {
            fiber.update(.flags, set: FiberFlag.cancelDelivered)
            return .raise(cancellation(), isFatal: false)
        }
        // Or those who sleep would never wake while one fiber runs on.
        if shared.pointee.isVirtual { scheduler.clock.advance() }
        lookAround(isBetweenFibers: false)
        if hasHomeJobs {
            // An errand waits for the loop, which looks around every 16 rounds.
            state.pointee.tick |= 15
            return .giveUp
        }
        return hasOthers && hasHadItsTurn ? .giveUp : .goOn
    }

    /// Under a seed a turn ends when it is looked up; else it lasts a while, or the young objects of all who are in
    /// the middle of something would fill the nursery together, and survive.
    private var hasHadItsTurn: Bool {
        shared.pointee.isVirtual || sennit_ticks() &- state.pointee.began >= shared.pointee.turnTicks
    }

    private var hasOthers: Bool {
        !state.pointee.woken.isFalse || state.pointee.queue.count > 0 || state.pointee.scheduler.injector.count > 0
    }

    /// The program is to end: raises that in the running fiber if it is the main one, else ends the main one's wait.
    func checkInterrupted() throws(Raise) {
        var payload: Word?
        shared.pointee.main.interrupted { main, takeEnd in
            if main == current { payload = takeEnd() ?? interruption() }
        }
        if let payload { throw Raise(payload, isFatal: true) }
        interruptMain()
    }

    func interruption() -> Word {
        state.pointee.machine.makeCondition(
            .interrupted, message: state.pointee.machine.allocator.string("interrupted"), irritants: .null)
    }

    func cancellation() -> Word {
        state.pointee.machine.makeCondition(
            .cancelled, message: state.pointee.machine.allocator.string("the fiber was cancelled"), irritants: .null)
    }

    /// The running fiber ends the program, by a condition that it is about to raise.
    package func endProgram(_ payload: Word) {
        if current == shared.pointee.main.fiber { return }
        shared.pointee.main.end(by: payload)
        interruptMain()
        shared.pointee.parking.wakeAll()
    }

    /// An interrupt ends the main fiber, also when it waits.
    func interruptMain() {
        var woken: Fiber?
        var over: Fiber?
        shared.pointee.main.interrupted { main, takeEnd in
            if main.status == .closing {
                // It waits for its tasks: not any longer.
                main.store(takeEnd() ?? interruption(), .result, allocator)
                over = main
            } else if let suspension = main.readySuspension, suspension.claim() {
                suspension.hand(raising: takeEnd() ?? interruption(), isFatal: true, allocator)
                woken = main
            }
        }
        if let woken { wake(woken) }
        if let over { scheduler.noteEnded(over) }
    }

    /// Wakes those whose time has come; not all of a great many at once, so that the first can run before the last has
    /// been woken.
    func fireTimers() {
        let scheduler = state.pointee.scheduler
        let now = scheduler.clock.now
        var left = 32
        while left > 0, let word = scheduler.timers.takeDue(now, allocator) {
            left -= 1
            let suspension = Suspension(word)
            guard suspension.claim() else { continue }
            suspension.timer = -1
            let allocator = state.pointee.machine.allocator
            let value =
                suspension.isChoice ? allocator.cons(Word(fixnum: suspension.timerIndex), .unspecified) : .unspecified
            suspension.fiber.store(value, .value, allocator)
            makeRunnable(suspension.fiber, noting: .timer)
        }
    }

    func takeArrivals() {
        let machine = state.pointee.machine
        for (suspension, isValue, result) in state.pointee.scheduler.externals.takeArrivals() {
            let isWanted = suspension.claim()
            // A connection that came too late closes now, not when its ports are collected.
            if isValue && !isWanted { continue }
            let value: Word
            var raises = false
            do {
                value = try result(machine)
            } catch {
                value = error.payload
                raises = true
            }
            guard isWanted else { continue }
            suspension.external = -1
            if raises {
                suspension.hand(raising: value, machine.allocator)
            } else {
                let given = suspension.isChoice ? machine.allocator.cons(Word(fixnum: 0), value) : value
                suspension.fiber.store(given, .value, machine.allocator)
            }
            makeRunnable(suspension.fiber, noting: .arrival)
        }
    }
}

extension Scheduler {
    /// Nothing can happen any more: the main fiber is told who waits for what.
    func breakDeadlock(_ worker: Worker) {
        let machine = worker.state.pointee.machine
        guard !hasWork else { return }
        // What an errand waits for; else the main fiber, or, when that has ended and waits for its tasks, one of those.
        let waiting = innermostFibers() + [main] + fibers()
        guard let fiber = waiting.first(where: { ($0.readySuspension?.external ?? 0) < 0 }),
            let suspension = fiber.readySuspension, suspension.claim()
        else { return }
        let payload = machine.makeCondition(
            .deadlock, message: machine.allocator.string(deadlockReport(machine)), irritants: .null)
        suspension.hand(raising: payload, machine.allocator)
        worker.wake(fiber)
    }

    private func deadlockReport(_ machine: Machine) -> String {
        let waiting = fibers().filter { $0.status == .parked || $0.status == .closing }
        var lines = ["deadlock: every fiber waits, and nothing that could wake one is pending"]
        for fiber in waiting.prefix(20) { lines.append("  \(describe(fiber)) \(activity(of: fiber))") }
        if waiting.count > 20 { lines.append("  and \(waiting.count - 20) more") }
        return lines.joined(separator: "\n")
    }

    /// All fibers there are, parents before their children.
    package func fibers() -> [Fiber] {
        var open = [root]
        if main != root { open.append(main) }
        var result: [Fiber] = []
        var next = 0
        while next < open.count {
            let fiber = open[next]
            next += 1
            if !fiber.has(FiberFlag.isRoot) { result.append(fiber) }
            fiber.spinLock.lock()
            open += fiber.children.filter { $0 != main }
            fiber.spinLock.unlock()
        }
        return result
    }

    package func describe(_ fiber: Fiber) -> String {
        let name = fiber[.name]
        let shown = name.isSymbol ? " \(name.symbol.name)" : name.is(.string) ? " \(name.stringValue)" : ""
        return "\(fiber == main ? "main fiber" : fiber.has(FiberFlag.isTask) ? "task" : "fiber") "
            + "\(fiber.identifier)\(shown)"
    }

    /// For how many seconds a fiber has waited; 0 if it does not wait.
    package func waitingSeconds(of fiber: Fiber) -> Double {
        // It may go on meanwhile.
        guard fiber.status == .parked else { return 0 }
        let since = fiber.number(.parkedSince)
        return max(0, seconds(ticks: (Int(truncatingIfNeeded: sennit_ticks() >> 3) &- since) << 3))
    }

    /// What it does, or waits for.
    package func activity(of fiber: Fiber) -> String {
        guard fiber.status == .parked else {
            return fiber.status == .closing ? "waits for its tasks to end" : "is \(fiber.status.name)"
        }
        guard let suspension = fiber.readySuspension else { return "waits" }
        var parts: [String] = []
        var next = suspension.nodes
        while !next.isFalse {
            let node = WaitNode(next)
            next = node.sibling
            let owner = node.owner
            if owner.is(.fiber) {
                parts.append("for the end of \(describe(Fiber(owner)))")
            } else if owner.is(.channel) {
                let receives = node.word[payload: WaitNode.Field.queue].fixnum == Channel.Field.receivers
                parts.append(receives ? "to receive from a channel" : "to send to a channel")
            }
        }
        if suspension.timer >= 0 { parts.append("for a time") }
        if suspension.external >= 0 { parts.append("for input or output") }
        return parts.isEmpty ? "waits for nothing" : "waits " + parts.joined(separator: ", or ")
    }
}
