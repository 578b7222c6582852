// SPDX-License-Identifier: MIT
import SennitReader

/// Settings read from S-expressions: one list per setting, its name first and its values after it.
struct Configuration {
    struct Setting {
        var name: String
        var values: [Datum]
        var position: SourceSpan
    }

    var settings: [Setting] = []
    /// What is wrong with the text, each with its place; a text may have several mistakes.
    var problems: [String] = []

    init(text: String) {
        let (data, errors) = Reader.readAll(text)
        problems = errors.map(\.description)
        for datum in data {
            guard case .list(let parts) = datum.value, case .symbol(let name)? = parts.first?.value else {
                problems.append("\(datum.span.place): a setting is a list that begins with its name")
                continue
            }
            settings.append(
                Setting(name: String(describing: name), values: Array(parts.dropFirst()), position: datum.span))
        }
    }
}

extension SourceSpan {
    /// The place as editors and compilers write it.
    var place: String { "\(line):\(column)" }
}
