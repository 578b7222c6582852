// SPDX-License-Identifier: MIT
import SennitReader

extension Linter {
    /// The files that a file includes, as paths from where its own path begins. They are parts of it: looked at alone,
    /// they would lack what it imports and defines.
    public static func includedFiles(in bytes: [UInt8], file: String) -> [String] {
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        var result: [String] = []
        LintUnit.visit(Reader.readAll(bytes).data) { datum in
            guard let head = datum.head, keywords.contains(head) else { return true }
            for element in (datum.elements ?? []).dropFirst() {
                if case .string(let name) = element.value { result.append(name.hasPrefix("/") ? name : folder + name) }
            }
            return false
        }
        return result
    }

    private static let keywords: Set<Symbol> = ["include", "include-ci", "include-library-declarations"]
}
