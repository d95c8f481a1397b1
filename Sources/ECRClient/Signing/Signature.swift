// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Crypto
  public import ECRModel
  import FoundationEssentials

  /// Signature Version 4 of AWS, in the `Authorization` field.
  ///
  /// Source: "Create a signed AWS API request" in the IAM User Guide. The tests compare it with botocore's.
  public enum Signature {
    /// Signs a request.
    ///
    /// Adds `X-Amz-Date`, `X-Amz-Security-Token` for temporary credentials, and `Authorization`; fields of these
    /// names that are there already are replaced. A request whose URL is none comes back as it is.
    public static func signed(
      _ request: HTTPRequest, with credentials: Credentials, region: String, service: String,
      at moment: Timestamp
    ) -> HTTPRequest {
      guard let address = HTTPAddress(request.url) else { return request }
      let replaced: Set = ["authorization", "x-amz-date", "x-amz-security-token"]
      let time = signingTime(moment)
      var signed = request
      signed.fields.removeAll { replaced.contains($0.name.lowercased()) }
      signed.fields.append(HTTPField("X-Amz-Date", time))
      if let token = credentials.sessionToken {
        signed.fields.append(HTTPField("X-Amz-Security-Token", token))
      }
      let scope = "\(time.prefix(8))/\(region)/\(service)/aws4_request"
      let canonical = CanonicalRequest(signed, to: address)
      let text = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(canonical.digest)"
      var key = SymmetricKey(data: Array("AWS4\(credentials.secretAccessKey)".utf8))
      for part in scope.split(separator: "/", omittingEmptySubsequences: false) {
        key = SymmetricKey(data: code(part, under: key))
      }
      signed.fields.append(
        HTTPField(
          "Authorization",
          "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope), "
            + "SignedHeaders=\(canonical.signedNames), Signature=\(hexadecimal(code(text, under: key)))"
        ))
      return signed
    }

    /// A time as signatures have it, such as `20150830T123600Z`.
    static func signingTime(_ moment: Timestamp) -> String {
      moment.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    private static func code(
      _ text: some StringProtocol, under key: SymmetricKey
    ) -> HMAC<SHA256>.MAC {
      HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    }

    /// The bytes of a digest in lower-case hexadecimal.
    static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
      digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
  }
#endif
