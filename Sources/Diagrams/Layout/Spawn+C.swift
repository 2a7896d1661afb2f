internal import CGraphviz
internal import Glibc

/// One question to a child process over a socket, and its answer.
///
/// A socket rather than two pipes: writing to a child that died must not raise SIGPIPE in the caller.
enum Spawn {
  /// Starts a program, sends it `input` as standard input, and gives what it wrote until it closed
  /// standard output; `nil` where it could not be started, was too slow or wrote too much.
  ///
  /// The child has a clean slate: these arguments and this environment, descriptors 0 and 1 on the socket,
  /// 2 on the null device, default signals. It is dead and reaped when this returns.
  static func exchange(
    executable: String, arguments: [String], environment: [String], input: [UInt8], outputLimit: Int,
    patience: Double
  ) -> [UInt8]? {
    guard let (ours, theirs) = sockets() else { return nil }
    let child = start(executable, arguments, environment, socket: theirs)
    close(theirs)
    defer { close(ours) }
    guard let child else { return nil }
    defer {
      // Its answer is complete or worthless by now, and an unreaped number is not given to anyone else.
      kill(child, SIGKILL)
      reap(child)
    }
    let deadline = ContinuousClock.now + .seconds(patience.clamped(to: 0...3_600))
    return talk(over: ours, input: input, outputLimit: outputLimit, until: deadline)
  }

  private static func talk(
    over socket: Int32, input: [UInt8], outputLimit: Int, until deadline: ContinuousClock.Instant
  ) -> [UInt8]? {
    var sent = 0
    var output: [UInt8] = []
    while true {
      let wantsToSend = sent < input.count
      guard let ready = wait(for: socket, toSend: wantsToSend, until: deadline) else { return nil }
      if wantsToSend && ready & Int32(POLLOUT) != 0 {
        // A child that does not read may answer all the same, or close: the answer decides.
        sent = send(input, from: sent, over: socket) ?? input.count
        if sent == input.count { shutdown(socket, Int32(SHUT_WR)) }
      }
      guard ready & Int32(POLLIN | POLLHUP | POLLERR) != 0 else { continue }
      guard let chunk = receive(from: socket) else { return nil }
      if chunk.isEmpty { return output }
      output += chunk
      guard output.count <= outputLimit else { return nil }
    }
  }

  /// What the socket is ready for, or `nil` where time is up.
  private static func wait(
    for socket: Int32, toSend: Bool, until deadline: ContinuousClock.Instant
  ) -> Int32? {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return nil }
      let milliseconds = min(left / .milliseconds(1) + 1, 100_000)
      var events = pollfd()
      events.fd = socket
      events.events = Int16(POLLIN) | (toSend ? Int16(POLLOUT) : 0)
      let count = poll(&events, 1, Int32(milliseconds))
      if count > 0 { return Int32(events.revents) }
      if count < 0 && errno != EINTR { return nil }
    }
  }

  /// How many bytes are sent now in all, or `nil` where the child reads no more.
  private static func send(_ input: [UInt8], from start: Int, over socket: Int32) -> Int? {
    let count = input.withUnsafeBytes { buffer in
      buffer.baseAddress.map {
        Glibc.send(socket, $0 + start, buffer.count - start, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      } ?? 0
    }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? start : nil }
    return start + count
  }

  /// Bytes that have come, none at the end, or `nil` on an error.
  private static func receive(from socket: Int32) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var received = -1
      repeat {
        received = recv(socket, buffer.baseAddress, buffer.count, 0)
      } while received < 0 && errno == EINTR
      failed = received < 0 && errno != ECONNRESET
      count = max(0, received)
    }
    return failed ? nil : bytes
  }

  /// Two connected sockets that no other child inherits, neither of them a standard stream.
  private static func sockets() -> (ours: Int32, theirs: Int32)? {
    var pair: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else { return nil }
    let high = pair.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    for socket in pair { close(socket) }
    guard high.allSatisfy({ $0 >= 3 }) else {
      for socket in high where socket >= 0 { close(socket) }
      return nil
    }
    return (high[0], high[1])
  }

  private static func start(
    _ executable: String, _ arguments: [String], _ environment: [String], socket: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, socket, 0)
    posix_spawn_file_actions_adddup2(&actions, socket, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    wk_close_from(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    let status = withStrings(arguments) { argv in
      withStrings(environment) { envp in
        posix_spawn(&child, executable, &actions, &attributes, argv, envp)
      }
    }
    return status == 0 ? child : nil
  }

  private static func reap(_ child: pid_t) {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
  }

  /// Calls `body` with a null-terminated array of C strings.
  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}
