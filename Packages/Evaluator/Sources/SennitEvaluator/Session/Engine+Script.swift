// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitReader

/// A script that is evaluated in the session, form by form.
struct Script {
    let file: FileSet.File
    var rest: ArraySlice<Datum>
}

extension Engine {
    /// Reads a script; the number by which its forms are asked for.
    func beginScript(_ path: String) throws(EvaluationFailure) -> Int {
        let session = try currentSession()
        let bytes = try sourceText(path, for: "run")
        let (data, file) = try reporting { () throws(SennitError) in try read(bytes, file: path) }
        session.scriptCount += 1
        session.scripts[session.scriptCount] = Script(file: file, rest: data[...])
        // One that was interrupted is never asked for again.
        session.scripts[session.scriptCount - 16] = nil
        return session.scriptCount
    }

    /// The steps of a script's next form; false at the end.
    func nextOfScript(_ number: Int) throws(EvaluationFailure) -> SessionDatum {
        let session = try currentSession()
        guard var script = session.scripts[number], let datum = script.rest.popFirst() else {
            session.scripts[number] = nil
            return .boolean(false)
        }
        let answer = try reporting { () throws(SennitError) in
            let forms = try expandBesideFibers { () throws(ExpanderError) in
                try expander.expandForm(datum, file: script.file, in: environment)
            }
            let words = try steps(ofScript: forms, script.file.name)
            return steps(words)
        }
        session.scripts[number] = script
        return answer
    }

    private func steps(ofScript forms: [CoreForm], _ file: String) throws(SennitError) -> [Word] {
        var words: [Word] = []
        for form in forms {
            switch form {
            case .module(let module):
                noteModule(module, file: file)
                if globals.qualified[module.name] != nil { words += try moduleSteps(module.name) }
            case .import(let node): for name in node.modules { words += try moduleSteps(name) }
            default:
                let procedure = try compileOpen(form)
                for name in globals.takeWantedModules() { words += try moduleSteps(name) }
                words.append(procedure)
            }
        }
        return words
    }
}
