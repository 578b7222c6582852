// SPDX-License-Identifier: MIT

func embeddedFiles(_ files: [(name: String, text: String)]) -> String {
    var text = """
        // SPDX-License-Identifier: MIT
        // swift-format-ignore-file
        // Generated from SennitLibrary/Libraries by
        //     swift run --package-path Packages/Evaluator generate-library

        extension EmbeddedFiles {
            /// How many files there are.
            package static let count = \(files.count)

            /// File `index` of them. A function and not an array, which would be made whole at first use.
            package static func at(_ index: Int) -> (name: StaticString, text: StaticString) {
                switch index {

        """
    for (index, file) in files.enumerated() {
        precondition(!file.text.contains("\"\"\"##"), "\(file.name) cannot be in a literal")
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }
        text += """
                case \(index):
                    (#"\(file.name)"#, ##\"""
            \(lines.joined(separator: "\n"))
                \"""##)

            """
    }
    text += """
                default: preconditionFailure("there is no embedded file \\(index)")
                }
            }
        }

        """
    return text
}
