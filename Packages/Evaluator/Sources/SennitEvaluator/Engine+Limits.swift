// SPDX-License-Identifier: MIT
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitScheduler

extension Engine {
    /// Runs `body`, which evaluates something, within limits.
    func within<Result>(
        _ limits: EvaluationLimits?, _ body: () throws(SennitError) -> Result
    ) throws(SennitError) -> Result {
        guard let limits else { return try body() }
        let request = try limits.request()
        if request.isEmpty { return try body() }
        guard !isRunning else { throw beingCalled }
        let outer: Roots.Slot
        do {
            outer = try scheduler.beginLimits(request)
        } catch {
            throw uncaught(error.payload)
        }
        let result: Result
        do throws(SennitError) {
            result = try body()
        } catch {
            _ = scheduler.endLimits(outer)
            throw error
        }
        if let payload = scheduler.endLimits(outer) { throw uncaught(payload) }
        return result
    }

    /// Evaluation is not possible in a procedure that a program calls.
    var beingCalled: SennitError {
        .usage("evaluate was called from a procedure that the interpreter itself called")
    }

    /// Which limit a condition tells of.
    func exceededLimit(_ condition: Word) -> ExceededLimit? {
        let irritants = condition[payload: ConditionField.irritants]
        guard condition[payload: ConditionField.kind] == Word(ConditionKind.limit.symbol), irritants.isPair,
            irritants.car.isSymbol, let name = ExceededLimit.Name(rawValue: irritants.car.symbol.name),
            irritants.cdr.isPair, Numbers.isReal(irritants.cdr.car)
        else { return nil }
        return ExceededLimit(name: name, value: Numbers.double(irritants.cdr.car))
    }
}
