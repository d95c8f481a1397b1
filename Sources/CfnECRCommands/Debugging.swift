// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Logging
#endif

/// What `--debug` tells on standard error of what is read and asked; never a secret.
enum Debugging {
  /// Whether it is asked for; set for the whole run of a command, and never while it runs.
  @TaskLocal static var isOn = false

  /// Writes a line.
  static func say(_ line: @autoclosure () -> String) {
    if isOn { Console().complain("debug: \(line())") }
  }

  #if AWS
    /// Takes the lines of the client of AWS; nil when nobody asked.
    static var logger: Logger? {
      guard isOn else { return nil }
      var logger = Logger(label: "cfn-ecr") { _ in ConsoleLog() }
      logger.logLevel = .debug
      return logger
    }

    /// Writes log lines as everything else that `--debug` tells.
    private struct ConsoleLog: LogHandler {
      var metadata: Logger.Metadata = [:]
      var logLevel = Logger.Level.debug

      subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
      }

      func log(event: LogEvent) {
        let facts = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map {
          " \($0.key)=\($0.value)"
        }
        Console().complain("debug: \(event.message)\(facts.joined())")
      }
    }
  #endif
}
