// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Synchronization

/// A transport that answers from memory and keeps what it was asked.
final class AnsweringTransport: HTTPTransport {
  private struct State {
    var requests: [HTTPRequest] = []
  }

  private let state = Mutex(State())
  private let answer: @Sendable (HTTPRequest, Int) throws(TransportError) -> HTTPResponse

  /// Answers each request by a function of it and of its number, from 1.
  init(_ answer: @escaping @Sendable (HTTPRequest, Int) throws(TransportError) -> HTTPResponse) {
    self.answer = answer
  }

  /// The requests so far.
  var requests: [HTTPRequest] { state.withLock { $0.requests } }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let number = state.withLock { state in
      state.requests.append(request)
      return state.requests.count
    }
    return try answer(request, number)
  }
}

extension HTTPResponse {
  /// An answer of a service of JSON.
  init(_ status: Int, json: String, _ fields: [HTTPField] = []) {
    self.init(
      status: status,
      fields: [HTTPField("x-amzn-RequestId", "r-1")] + fields, body: Array(json.utf8))
  }
}

extension HTTPRequest {
  /// The value of the first field of a name, whatever its case.
  func field(_ name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
