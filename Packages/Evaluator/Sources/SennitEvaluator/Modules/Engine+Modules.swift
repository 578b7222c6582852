// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Loading modules: running their bodies, and making what these define visible.
extension Engine {
    /// A module's definition was expanded.
    func noteModule(_ module: Module, file: String? = nil, source: [UInt8] = []) {
        var entry = modules[module.name] ?? ModuleEntry(module: module)
        entry.module = module
        entry.hasRun = ranForMacros.remove(module.name) != nil
        entry.file = file ?? expander.files.location(of: module.position)?.file.name
        entry.digest = Engine.digest(source.isEmpty ? entry.file.flatMap { sources[$0] } ?? [] : source)
        modules[module.name] = entry
    }

    /// Runs the body of a module defined in source, and before it those it imports, once.
    func require(_ name: ModuleName) throws(SennitError) {
        guard let entry = modules[name], !entry.hasRun else { return }
        modules[name]?.hasRun = true
        do throws(SennitError) {
            for imported in entry.module.imports { try require(imported) }
            let home = globals.makeHome(of: name)
            _ = try run(closed: name, home: home, entry.module.body)
            publish(PendingLoad(number: 0, entry: entry, home: home, interface: nil))
        } catch {
            // Whoever imports it again is told again.
            modules[name]?.hasRun = false
            throw error
        }
    }

    /// What `require` does as steps for a program to run: procedures, and numbers of loads to publish.
    func moduleSteps(_ name: ModuleName) throws(SennitError) -> [Word] {
        guard let entry = modules[name], !entry.hasRun else { return [] }
        modules[name]?.hasRun = true
        do throws(SennitError) {
            return try loadSteps(entry, interface: nil)
        } catch {
            modules[name]?.hasRun = false
            throw error
        }
    }

    /// The steps that load a version of a module, those that it imports first.
    func loadSteps(_ entry: ModuleEntry, interface: LibraryInterface?) throws(SennitError) -> [Word] {
        var steps: [Word] = []
        for imported in entry.module.imports { steps += try moduleSteps(imported) }
        let home = globals.makeHome(of: entry.module.name)
        steps += try compilingClosed(entry.module.name, home: home, entry.module.body) {
            () throws(SennitError) -> [Word] in
            var procedures: [Word] = []
            for form in entry.module.body {
                if case .import = form { continue }
                procedures.append(try compile(form))
                globals.body?.hasRun(form)
            }
            return procedures
        }
        // Not before: a module that refers to this one in turn finds it begun.
        for name in globals.takeWantedModules() where name != entry.module.name { steps += try moduleSteps(name) }
        loadCount += 1
        if pendingLoads.count > 64 { pendingLoads.removeFirst() }
        pendingLoads.append(PendingLoad(number: loadCount, entry: entry, home: home, interface: interface))
        return steps + [Word(fixnum: loadCount)]
    }

    /// Makes what loads have defined visible, all of it at once: no other fiber runs meanwhile.
    func publish(loads numbers: [Int]) {
        let loads = pendingLoads.filter { numbers.contains($0.number) }
        pendingLoads.removeAll { numbers.contains($0.number) }
        heap.whileOthersStand(machine.allocator) { for load in loads { publish(load) } }
    }

    func publish(_ load: PendingLoad) {
        let module = load.entry.module
        var exports: [Symbol: (module: ModuleName, name: Symbol)] = [:]
        for export in module.exports { exports[export.externalName] = (export.module, export.name) }
        globals.publish(module.name, ModuleVersion(home: load.home, exports: exports))
        var entry = load.entry
        entry.hasRun = true
        entry.loadTime = Engine.now
        entry.loads = (modules[module.name]?.loads ?? 0) + 1
        modules[module.name] = entry
        guard let interface = load.interface else { return }
        if let old = expander.interface(of: module.name) { environment.replace(old, by: interface) }
        expander.register(interface)
    }

    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// A time as people here write it.
    static func shownTime(_ seconds: Double) -> String {
        var time = time_t(exactly: seconds.rounded(.down)) ?? 0
        var parts = tm()
        var text = [CChar](repeating: 0, count: 64)
        guard localtime_r(&time, &parts) != nil, strftime(&text, text.count, "%Y-%m-%d %H:%M:%S", &parts) > 0 else {
            return "\(seconds)"
        }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// FNV-1a: tells versions of one file apart.
    static func digest(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
