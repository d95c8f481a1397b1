// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Where a template writes the defaults and the allowed values of its parameters.
struct ParameterPlaces {
  private struct Entry {
    var range: SourceRange
    var source: ParameterSource
  }

  /// The places in the order of the text, none inside another.
  private var entries: [Entry] = []

  /// Finds the places; takes time linear in the parameters, but for sorting them.
  init(_ template: Template) {
    for parameter in template.parameters {
      for value in ParameterValue.known(of: parameter) {
        guard let source = value.origin.parameter else { continue }
        entries.append(Entry(range: value.origin.range, source: source))
      }
    }
    entries.sort { $0.range.start < $1.range.start }
  }

  /// The parameter whose value is written around a place; takes logarithmic time.
  func source(around range: SourceRange) -> ParameterSource? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.start <= range.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, entries[low - 1].range.contains(range) else { return nil }
    return entries[low - 1].source
  }
}

extension ParameterValue {
  /// The default and the allowed values that the template writes for a parameter.
  fileprivate static func known(of parameter: Template.Declaration) -> [ParameterValue] {
    (ParameterValue(defaultOf: parameter).map { [$0] } ?? []) + allowed(by: parameter)
  }
}
