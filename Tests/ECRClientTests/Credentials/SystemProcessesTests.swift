// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct SystemProcessesTests {
  private func run(
    _ command: [String], _ environment: [String: String] = [:], timeout: Duration = .seconds(30)
  ) async throws(ProcessFailure) -> ProcessResult {
    try await SystemProcesses().run(command, environment: environment, timeout: timeout)
  }

  @Test func `both streams and the status come back`() async throws {
    let result = try await run(["sh", "-c", "echo out; echo err >&2; exit 3"])
    #expect(result.output == Array("out\n".utf8))
    #expect(result.errors == Array("err\n".utf8))
    #expect(result.status == 3)
  }

  @Test func `the environment is the given one, and there is no input`() async throws {
    let result = try await run(["sh", "-c", "cat; echo \"$A\"; echo \"$HOME\""], ["A": "b c"])
    #expect(result.output == Array("b c\n\n".utf8))
  }

  @Test func `no shell reads the arguments`() async throws {
    let result = try await run(["echo", "$HOME", "a b", "; exit 1"])
    #expect(result.output == Array("$HOME a b ; exit 1\n".utf8))
  }

  @Test func `signals mean there what they usually mean`() async throws {
    // SIGINT is ignored here only for as long as the program is started.
    let old = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, old) }
    #expect(try await run(["sh", "-c", "kill -INT $$; sleep 1"]).status == 130)
  }

  @Test func `a signal is told as a shell tells it`() async throws {
    #expect(try await run(["sh", "-c", "kill -9 $$"]).status == 137)
  }

  @Test func `a program that is not there is not found`() async throws {
    for command in [["no-such-program-at-all"], ["/no/such/program"], [""], []] {
      await #expect(throws: ProcessFailure.notFound) { try await run(command) }
    }
    await #expect(throws: ProcessFailure.notStarted("an argument or a variable holds a NUL")) {
      try await run(["echo", "a\0b"])
    }
    await #expect(throws: ProcessFailure.notStarted("permission denied")) {
      try await run(["/etc/passwd"])
    }
  }

  @Test func `what takes too long or writes too much is killed`() async throws {
    await #expect(throws: ProcessFailure.timedOut) {
      try await run(["sleep", "600"], timeout: .milliseconds(50))
    }
    await #expect(throws: ProcessFailure.tooMuchOutput) { try await run(["yes"]) }
    let most = ProcessResult.largestOutput
    let result = try await run(["head", "-c", "\(most)", "/dev/zero"])
    #expect(result.output.count == most)
  }

  @Test func `who waits can be cancelled`() async throws {
    let task = Task { try await run(["sleep", "600"]) }
    try await Task.sleep(for: .milliseconds(30))
    task.cancel()
    await #expect(throws: ProcessFailure.cancelled) { try await task.value }
  }

  @Test func `files are read up to a size`() throws {
    let files = SystemFiles()
    #expect(try files.read(#filePath, atMost: 1 << 20).starts(with: Array("// SPDX".utf8)))
    #expect(throws: FileFailure.unreadable("it has more than 10 bytes")) {
      try files.read(#filePath, atMost: 10)
    }
    #expect(throws: FileFailure.unreadable("it has more than 10 bytes")) {
      try files.read("/dev/zero", atMost: 10)
    }
    #expect(throws: FileFailure.missing) { try files.read("/no/such/file", atMost: 10) }
    #expect(throws: FileFailure.missing) { try files.read("", atMost: 10) }
    #expect(throws: FileFailure.unreadable("it is a directory")) {
      try files.read("/", atMost: 10)
    }
    #expect(throws: FileFailure.unreadable("its path holds a NUL")) {
      try files.read("/a\0b", atMost: 10)
    }
  }
}
