// SPDX-License-Identifier: MIT

/// One `(define ...)` of a library source file.
struct Definition {
    var module: [Substring]
    var name: Substring
    var signature: Substring
    var doc: Substring
    var source: String
}

func parseDefinitions(_ text: String) -> [Definition] {
    var definitions: [Definition] = []
    var module: [Substring] = []
    var comment: Substring = ""
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("(module (") {
            module = line.dropFirst(9).prefix { $0 != ")" }.split(separator: " ")
            isInside = false
        } else if line.hasPrefix(";;; (") {
            comment = line.dropFirst(5)
            isInside = false
        } else if line.hasPrefix("(define ") {
            let name = line.dropFirst(8).drop { $0 == "(" }.prefix { $0 != " " && $0 != ")" }
            let heading = comment.prefix { $0 != ")" }
            definitions.append(
                Definition(
                    module: module, name: name, signature: heading.drop { $0 != " " }.dropFirst(),
                    doc: comment.dropFirst(heading.count + 2), source: String(line)))
            comment = ""
            isInside = true
        } else if isInside, line.hasPrefix(" ") {
            definitions[definitions.count - 1].source += "\n" + line
        }
    }
    return definitions
}

/// The case of `BuiltinLibrary` for a library: `schemeCaseLambda` for (scheme case-lambda).
func libraryCase(_ module: [Substring]) -> String {
    let words = module.flatMap { $0.split(separator: "-") }
    return words.enumerated().map { index, word in
        index == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
}

func render(_ definition: Definition, _ index: Int) -> String {
    let source = definition.source.split(separator: "\n").map { "                \($0)" }.joined(separator: "\n")
    return """
                case \(index):
                    SchemeDefinition(
                        library: .\(libraryCase(definition.module)), name: #"\(definition.name)"#,
                        signature: #"\(definition.signature)"#,
                        doc: #"\(definition.doc)"#,
                        source: ##\"""
        \(source)
                        \"""##)

        """
}

func schemeSources(_ definitions: [Definition]) -> String {
    var text = """
        // SPDX-License-Identifier: MIT
        // swift-format-ignore-file
        // Generated from SennitLibrary/Scheme by
        //     swift run --package-path Packages/Evaluator generate-library

        extension SchemeDefinition {
            /// How many procedures are written in Scheme.
            package static let count = \(definitions.count)

            /// Procedure `index` of them. A function and not an array, which would be made whole at first use.
            package static func at(_ index: Int) -> SchemeDefinition {
                switch index {

        """
    for (index, definition) in definitions.enumerated() { text += render(definition, index) }
    text += """
                default: preconditionFailure("there is no Scheme definition \\(index)")
                }
            }
        }

        """
    return text
}
