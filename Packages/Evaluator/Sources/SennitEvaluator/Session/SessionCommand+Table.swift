// SPDX-License-Identifier: MIT

extension SessionCommand {
    /// All there are, in the order in which help lists them.
    public static let all: [SessionCommand] = [
        command("help", [], .none, .help, "this list"),
        command("h", ["doc"], .names, .help, "what the manual says of a name"),
        command("apropos", ["a"], .text, .help, "names that have a text in them"),
        command("history", [], .none, .help, "what was entered"),

        command("p", [], .expressions, .values, "write a value in full"),
        command("pp", [], .expressions, .values, "write a value in full, laid out"),
        command("inspect", [], .expressions, .values, "walk into a value"),

        command("slurp", [], .text, .environment, "bring all definitions of a file in"),
        command("unslurp", [], .none, .environment, "go back to before slurp"),
        command("run", [], .text, .environment, "evaluate a file in the session"),
        command("reset-environment", [], .none, .environment, "go back to the start"),

        command("c", [], .text, .modules, "compile and load the modules of a file"),
        command("reload", [], .names, .modules, "load a module anew from its file"),
        command("l", [], .names, .modules, "modules, or what is known of one"),
        command("m", [], .names, .modules, "modules, or what one exports"),

        command("clear", [], .none, .system, "clear the screen"),
        command("prompt", [], .text, .system, "prompt with another text; ~n is the next value's number"),
        command("exit", ["q", "quit"], .expressions, .system, "leave"),
    ]

    private static func command(
        _ name: String, _ aliases: [String], _ arguments: Arguments, _ topic: Topic, _ summary: String
    ) -> SessionCommand {
        SessionCommand(name: name, aliases: aliases, arguments: arguments, summary: summary, topic: topic)
    }
}
