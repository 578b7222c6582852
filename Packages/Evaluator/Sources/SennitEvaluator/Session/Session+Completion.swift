// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader

extension Session {
    /// The names that begin with `prefix` and could stand in a form of this session, sorted: definitions, what is
    /// imported, and after `mod:` what a module exports.
    public func completions(of prefix: String) -> [String] {
        (try? interpreter.onWorker { engine throws(SennitError) in engine.names(beginningWith: prefix) }) ?? []
    }
}

extension Engine {
    func names(beginningWith prefix: String) -> [String] {
        let start = Array(prefix.utf8)
        func fits(_ name: String) -> Bool { name.utf8.starts(with: start) }
        var names = Set<String>()
        if let colon = prefix.firstIndex(of: ":"), colon != prefix.startIndex {
            let qualifier = prefix[..<colon]
            let module = ModuleName(qualifier.split(separator: ".").map { Symbol(String($0)) })
            if let interface = (try? expander.interface(importing: module)) ?? nil {
                for export in interface.exports.keys where fits("\(qualifier):\(export.name)") {
                    names.insert("\(qualifier):\(export.name)")
                }
            }
        }
        for name in environment.visibleNames where fits(name.name) { names.insert(name.name) }
        for module in modules.keys where !prefix.contains(":") && fits(module.qualifier + ":") {
            names.insert(module.qualifier + ":")
        }
        return names.sorted()
    }
}
