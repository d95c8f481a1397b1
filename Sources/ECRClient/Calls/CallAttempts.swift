// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRModel
  import TemplateSyntax

  /// The attempts of one call.
  struct CallAttempts {
    let client: AWSClient
    let call: AWSCall
    let request: HTTPRequest
    let endpoint: AWSEndpoint
    private let invocation: String
    private var number = 0

    /// What the last further attempt cost the budget; nil before one.
    private var cost: Int?
    private var hasRenewed = false
    private var hasCorrected = false

    /// What an attempt was sent with.
    private struct Sent {
      var request: HTTPRequest
      var credentials: Credentials?
      var time: Timestamp
    }

    /// What comes after an attempt that failed.
    private enum Next {
      case fail
      case again(RetryRules.Reason)
      /// At once, and outside of the number of attempts: what was wrong is put right.
      case repaired
    }

    init(client: AWSClient, call: AWSCall, request: HTTPRequest, endpoint: AWSEndpoint) {
      (self.client, self.call, self.request, self.endpoint) = (client, call, request, endpoint)
      invocation = Self.identifier(client.surroundings.random)
    }

    /// Tries until there is an answer or an error that lasts.
    mutating func run() async throws(AWSError) -> Node {
      var counted = 1
      while true {
        guard !Task.isCancelled else { throw .cancelled }
        let sent = try await prepared()
        let (result, next) = await attempt(sent)
        switch (result, next) {
        case (.success(let node), _):
          client.budget.give(cost)
          return node
        case (.failure, .repaired): continue
        case (.failure(let error), .again(let reason)):
          guard counted < max(client.options.attempts, 1),
            let cost = client.budget.take(for: reason)
          else { throw error }
          self.cost = cost
          let delay = RetryRules.delay(after: counted, random: client.surroundings.random())
          do { try await client.surroundings.wait(delay) } catch { throw .cancelled }
          counted += 1
        case (.failure(let error), .fail): throw error
        }
      }
    }

    private mutating func prepared() async throws(AWSError) -> Sent {
      number += 1
      guard let now = client.surroundings.now() else {
        throw AWSError(.badConfiguration, "this machine's clock is outside of the years 1 to 9999")
      }
      let time = client.clock.time(at: now)
      let credentials = try await client.credentials?.credentials()
      var request = request
      if let credentials {
        request = Signature.signed(
          request, with: credentials, region: endpoint.region,
          service: call.service.signingName, at: time)
      }
      for field in request.fields where !field.value.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) {
        // The value is not shown: it can be a session token.
        throw AWSError(
          .badConfiguration, "'\(field.name)' must be made of printable ASCII characters",
          operation: call.operation, subject: call.subject,
          remedy: "check the credentials and the Region for line breaks and other characters")
      }
      request.fields += [
        HTTPField("User-Agent", "cfn-ecr/\(client.options.version)"),
        HTTPField("amz-sdk-invocation-id", invocation),
        HTTPField(
          "amz-sdk-request", "attempt=\(number); max=\(max(client.options.attempts, 1))"),
      ]
      return Sent(request: request, credentials: credentials, time: time)
    }

    private mutating func attempt(_ sent: Sent) async -> (Result<Node, AWSError>, Next) {
      let start = ContinuousClock.now
      let response: HTTPResponse
      do throws(TransportError) {
        response = try await client.transport.send(sent.request)
      } catch {
        client.log(call, attempt: number, "\(error.message)", since: start)
        let host = HTTPAddress(sent.request.url)?.authority ?? ""
        let failure = AWSError(error, to: call, host: host)
        return (.failure(failure), RetryRules.reason(error.kind).map(Next.again) ?? .fail)
      }
      let identifier = ErrorAnswer.requestID(response).map { ", request \($0)" } ?? ""
      client.log(call, attempt: number, "\(response.status)\(identifier)", since: start)
      if response.status == 200 {
        do throws(AnswerReader.Mismatch) {
          return (.success(try AnswerReader.output(of: response, to: call)), .fail)
        } catch {
          return (.failure(mismatch(error, response)), .fail)
        }
      }
      let answer = ErrorAnswer(response)
      let error = AWSError(answer, status: response.status, to: call, with: sent.credentials)
      if await isRepaired(answer, response, sent) { return (.failure(error), .repaired) }
      let reason = RetryRules.reason(status: response.status, code: answer.code)
      return (.failure(error), reason.map(Next.again) ?? .fail)
    }

    /// Renews credentials that have ended, or takes over AWS's time, each once in a call.
    private mutating func isRepaired(
      _ answer: ErrorAnswer, _ response: HTTPResponse, _ sent: Sent
    ) async -> Bool {
      guard let credentials = sent.credentials else { return false }
      if AWSError.Kind.expirations.contains(answer.code), !hasRenewed {
        hasRenewed = true
        await client.credentials?.invalidate(credentials)
        // The next attempt throws what is wrong with the source.
        let renewed = try? await client.credentials?.credentials()
        return renewed != credentials
      }
      if AWSError.Kind.skews.contains(answer.code), !hasCorrected,
        let now = client.surroundings.now()
      {
        hasCorrected = true
        return client.clock.correct(by: response, signedAt: sent.time, now: now)
      }
      return false
    }

    private func mismatch(
      _ mismatch: AnswerReader.Mismatch, _ response: HTTPResponse
    ) -> AWSError {
      AWSError(
        .badAnswer, "\(mismatch.message), came from '\(endpoint.url)'", code: "200",
        operation: call.operation, subject: call.subject,
        requestID: ErrorAnswer.requestID(response),
        remedy: "check the endpoint, and that no proxy answers in its place")
    }

    /// A random identifier in the form of a UUID of version 4, which AWS's own clients send.
    private static func identifier(_ random: () -> Double) -> String {
      let digits = Array("0123456789abcdef")
      return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".map { mark in
        guard mark == "x" else { return String(mark) }
        let index = min(max(Int(random() * 16), 0), 15)
        return String(digits[index])
      }.joined()
    }
  }
#endif
