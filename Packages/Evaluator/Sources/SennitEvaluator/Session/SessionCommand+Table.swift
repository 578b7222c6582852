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

        command("type-of", [], .expressions, .values, "what kind of value it is"),
        command("print-limits", [], .expressions, .values, "how deep and how long values are shown"),

        command("slurp", [], .text, .environment, "bring all definitions of a file in"),
        command("unslurp", [], .none, .environment, "go back to before slurp"),
        command("run", [], .text, .environment, "evaluate a file in the session"),
        command("reset-environment", [], .none, .environment, "go back to the start"),

        command("c", [], .text, .modules, "compile and load the modules of a file"),
        command("reload", [], .names, .modules, "load a module anew from its file"),
        command("l", [], .names, .modules, "modules, or what is known of one"),
        command("m", [], .names, .modules, "modules, or what one exports"),

        command("time", [], .expressions, .tools, "evaluate, and tell what it took"),
        command("trace", [], .expressions, .tools, "show the calls of procedures, by their names"),
        command("untrace", [], .expressions, .tools, "do not show them any more"),
        command("arity", [], .expressions, .tools, "how many arguments a procedure takes"),
        command("source", [], .expressions, .tools, "the text that defines a procedure"),
        command("disassemble", ["dis"], .expressions, .tools, "the instructions of a procedure"),
        command("core", [], .expressions, .tools, "the core forms of a form"),
        command("macroexpand-1", ["mx1"], .quoted, .tools, "expand a macro use, once"),
        command("macroexpand", ["mx"], .quoted, .tools, "expand a macro use until it is none"),
        command("macroexpand-all", ["mxa"], .quoted, .tools, "expand all macro uses in a form"),

        command("i", [], .none, .system, "fibers that have not ended"),
        command("memory", [], .none, .system, "how much memory is used"),
        command("uptime", [], .none, .system, "for how many seconds the session has run"),
        command("regs", [], .none, .system, "the history variables"),
        command("pwd", [], .none, .system, "the current folder"),
        command("cd", [], .text, .system, "go to another folder"),
        command("ls", [], .text, .system, "the files in a folder"),
        command("flush", [], .none, .system, "write out what output ports hold back"),
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
