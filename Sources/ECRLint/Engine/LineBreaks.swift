// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Gives the fixes of a file the line ends that the file has.
///
/// Rules write LF; in a file whose first line ends in CRLF an inserted line must too.
enum LineBreaks {
  /// Adapts the fixes of findings, each to its own file.
  static func adapt(_ diagnostics: inout [Diagnostic]) {
    for index in diagnostics.indices
    where !diagnostics[index].fixes.isEmpty && endsInCRLF(diagnostics[index].file) {
      for fix in diagnostics[index].fixes.indices {
        for edit in diagnostics[index].fixes[fix].edits.indices {
          let text = diagnostics[index].fixes[fix].edits[edit].replacement
          guard text.utf8.contains(UInt8(ascii: "\n")) else { continue }
          diagnostics[index].fixes[fix].edits[edit].replacement = withCRLF(text)
        }
      }
    }
  }

  private static func endsInCRLF(_ file: SourceFile) -> Bool {
    guard let end = file.bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
    return file.bytes[end - 1] == UInt8(ascii: "\r")
  }

  private static func withCRLF(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n"), bytes.last != UInt8(ascii: "\r") {
        bytes.append(UInt8(ascii: "\r"))
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
