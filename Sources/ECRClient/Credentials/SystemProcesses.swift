// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The programs of this machine.
public struct SystemProcesses: ProcessRunning {
  /// Creates the runner.
  public init() {}

  /// Runs a program; see `ProcessRunning`.
  ///
  /// It stays in the process group of the caller, so it can ask on the terminal, and Ctrl-C reaches it.
  public func run(
    _ command: [String], environment: [String: String], timeout: Duration
  ) async throws(ProcessFailure) -> ProcessResult {
    var child = try ChildProcess(command, environment)
    let end = ContinuousClock.now + timeout
    // Looking every few milliseconds needs no thread that waits, and cannot be missed.
    while true {
      let isOpen = try child.readOutput()
      if !isOpen, let status = child.status() {
        return ProcessResult(status: status, output: child.output, errors: child.errors)
      }
      guard ContinuousClock.now < end else { throw .timedOut }
      do {
        try await Task.sleep(for: .milliseconds(5))
      } catch {
        throw .cancelled
      }
    }
  }
}

/// A program that runs; it is killed when nobody holds it any more.
private struct ChildProcess: ~Copyable {
  private let id: pid_t
  private let streams: [CInt]
  private var isOpen = [true, true]
  private var texts: [[UInt8]] = [[], []]
  private var hasEnded = false

  /// What it wrote on standard output so far.
  var output: [UInt8] { texts[0] }
  /// What it wrote on standard error so far.
  var errors: [UInt8] { texts[1] }

  /// Starts a program.
  init(_ command: [String], _ environment: [String: String]) throws(ProcessFailure) {
    guard let program = command.first, !program.isEmpty else { throw .notFound }
    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    guard (command + variables).allSatisfy({ !$0.utf8.contains(0) }) else {
      throw .notStarted("an argument or a variable holds a NUL")
    }
    let (output, errors) = (try Self.pipe(), try Self.pipe())
    let ends = [output.read, errors.read]
    defer {
      close(output.write)
      close(errors.write)
    }
    let (code, id) = Self.spawn(command, variables, output.write, errors.write)
    guard code == 0 else {
      ends.forEach { close($0) }
      throw code == ENOENT ? .notFound : .notStarted(SystemText.error(code))
    }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    (self.id, streams) = (id, ends)
  }

  deinit {
    for stream in streams { close(stream) }
    guard !hasEnded else { return }
    kill(id, SIGKILL)
    waitpid(id, nil, 0)
  }

  /// Reads what is there; false when both streams have ended.
  mutating func readOutput() throws(ProcessFailure) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    for index in streams.indices where isOpen[index] {
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes {
          unsafe read(streams[index], $0.baseAddress, $0.count)
        }
        if count < 0, errno == EINTR { continue }
        if count < 0, errno == EAGAIN { break }
        guard count > 0 else {
          isOpen[index] = false
          break
        }
        texts[index] += buffer[..<count]
        guard texts[index].count <= ProcessResult.largestOutput else { throw .tooMuchOutput }
      }
    }
    return isOpen.contains(true)
  }

  /// The exit status; nil while the program runs.
  mutating func status() -> Int? {
    var code: CInt = 0
    guard unsafe waitpid(id, &code, WNOHANG) == id else { return nil }
    hasEnded = true
    let signal = code & 0x7F
    return signal == 0 ? Int(code >> 8 & 0xFF) : 128 + Int(signal)
  }

  private static func pipe() throws(ProcessFailure) -> (read: CInt, write: CInt) {
    var ends: [CInt] = [0, 0]
    #if canImport(Glibc)
      let code = unsafe Glibc.pipe(&ends)
    #elseif canImport(Musl)
      let code = unsafe Musl.pipe(&ends)
    #else
      let code = unsafe Darwin.pipe(&ends)
    #endif
    guard code == 0 else { throw .notStarted(SystemText.error(errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ command: [String], _ variables: [String], _ output: CInt, _ errors: CInt
  ) -> (code: CInt, id: pid_t) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)

    // What the caller blocks or ignores, such as Ctrl-C, is not to be blocked or ignored there.
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    let arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    let environment = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
    var id: pid_t = 0
    let code = unsafe posix_spawnp(&id, command[0], &actions, &attributes, arguments, environment)
    return (code, id)
  }
}
