// SPDX-License-Identifier: Apache-2.0

#if AWS
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL

  extension TransportError {
    /// Says in plain words why AsyncHTTPClient gave no answer.
    init(_ error: any Error, through proxy: HTTPProxy?, timeout: Duration) {
      let route = proxy.map { "the proxy \($0)" }
      switch error {
      case is CancellationError: self.init(.cancelled, "the request was cancelled")
      case is NIOTooManyBytesError:
        self.init(.tooLarge, "the answer is larger than \(Self.largestBody / 1_048_576) MiB")
      case let error as HTTPClientError: self.init(error, route)
      case let error as NIOConnectionError:
        self.init(.cannotConnect, Self.words(error, route))
      case let error as IOError: self.init(error, route)
      case is ChannelError, is HTTPParserError:
        self.init(.cut, "the connection ended before the answer did")
      case let error as NIOSSLError: self.init(.notTrusted, Self.words("\(error)"))
      case is NIOSSLExtraError:
        self.init(.notTrusted, "the server's certificate is for another host")
      default: self.init(.cut, "the connection failed")
      }
    }

    private init(_ error: HTTPClientError, _ route: String?) {
      switch error {
      case .cancelled: self.init(.cancelled, "the request was cancelled")
      case .proxyAuthenticationRequired:
        self.init(.proxyRefused, "\(route ?? "the proxy") asks for a user and a password")
      case .invalidProxyResponse:
        self.init(.proxyRefused, "\(route ?? "the proxy") does not connect to this host")
      case .httpProxyHandshakeTimeout:
        self.init(.timedOut, "\(route ?? "the proxy") did not answer in time")
      case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
        self.init(.timedOut, "no connection was made in time")
      case .readTimeout, .writeTimeout, .deadlineExceeded:
        self.init(.timedOut, "no whole answer came in time")
      case .alreadyShutdown: self.init(.cancelled, "the run is ending")
      case .invalidURL, .emptyHost, .emptyScheme:
        self.init(.cannotConnect, "the address is no URL")
      default: self.init(.cut, "the connection ended before the answer did")
      }
    }

    private init(_ error: IOError, _ route: String?) {
      switch error.errnoCode {
      case ECONNRESET, EPIPE, ENOTCONN:
        self.init(.cut, "the connection ended before the answer did")
      default: self.init(.cannotConnect, Self.words(error, route))
      }
    }

    private static func words(_ error: NIOConnectionError, _ route: String?) -> String {
      guard let failure = error.connectionErrors.first?.error else {
        return route.map { "the host of \($0) is not known" } ?? "the host is not known"
      }
      guard let failure = failure as? IOError else { return "no connection could be made" }
      return words(failure, route)
    }

    private static func words(_ error: IOError, _ route: String?) -> String {
      switch error.errnoCode {
      case ECONNREFUSED:
        route.map { "\($0) refuses connections" } ?? "the host refuses connections"
      case ENETUNREACH, EHOSTUNREACH:
        "there is no way to \(route ?? "the host") from this network"
      default: "no connection to \(route ?? "the host") could be made"
      }
    }

    /// The reason of BoringSSL, which has no other form than its text.
    private static func words(_ description: String) -> String {
      if description.contains("CERTIFICATE_VERIFY_FAILED") {
        return "the server's certificate is not trusted"
      }
      if description.contains("WRONG_VERSION_NUMBER") || description.contains("HTTP_REQUEST") {
        return "the server does not speak TLS here"
      }
      return "the server's certificate is not trusted, or TLS failed otherwise"
    }
  }
#endif
