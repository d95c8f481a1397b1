// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Text of an example that was to be replaced, such as `<ACCOUNT ID>`, in a policy.
///
/// In the properties with a form of their own such text is reported as what it is.
enum Placeholders: DocumentCheck {
  static let placeholder = RuleDescriptor(
    "placeholder", .error, "text of an example that was to be replaced")
  static let rules = [placeholder]

  static let grammars: Set<DocumentKind.Grammar> = [
    .repositoryPolicy, .registryPolicy, .publicRepositoryPolicy, .lifecyclePolicy,
  ]

  /// The members whose values are names that AWS looks up or matches.
  private static let names: Set<String> = [
    "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "tagPrefixList",
    "tagPatternList",
  ]

  static func check(_ document: EvaluatedDocument, _ checker: inout ValueChecker) {
    look(document.tree, isName: false, &checker)
  }

  /// Recursion is bounded by the depth of the readers.
  private static func look(_ value: Evaluated, isName: Bool, _ checker: inout ValueChecker) {
    checker.forEachCase(of: value) { checker, value in
      switch value.content {
      case .scalar(let scalar) where isName:
        guard let text = placeholder(in: scalar.text) else { return }
        checker.report(
          placeholder, "'\(clipped(text))' is a placeholder; put the real text in its place",
          at: value)
      case .list(let items):
        for item in items { look(item, isName: isName, &checker) }
      case .object(let fields):
        for field in fields.fields {
          look(field.value, isName: isName || names.contains(field.name), &checker)
        }
      default: return
      }
    }
  }

  /// The first text in angle brackets that begins with a letter.
  private static func placeholder(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "<")), let start = text.firstIndex(of: "<"),
      let end = text[start...].firstIndex(of: ">"),
      let first = text[text.index(after: start)..<end].first, first.isLetter
    else { return nil }
    return String(text[start...end])
  }
}
