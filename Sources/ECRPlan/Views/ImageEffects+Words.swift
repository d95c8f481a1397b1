// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension ImageEffects {
  /// Their size, how many are in use and their tags; nil when none of it is known.
  var words: String? {
    var parts: [String] = []
    if sizeInBytes > 0 { parts.append(ByteCount(sizeInBytes).words) }
    if inUse > 0 { parts.append("\(inUse) in use") }
    if !tags.isEmpty {
      let list = tags.map { clipped($0) }.joined(separator: ", ").escapingControls
      parts.append((tags.count == 1 ? "tag " : "tags ") + list)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
