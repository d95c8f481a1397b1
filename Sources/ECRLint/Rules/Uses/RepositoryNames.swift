// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// The names of a template's private repositories as the template writes them, to find one by.
struct RepositoryNames {
  private var ids: [ComposedText: String] = [:]
  private var declared: Set<String> = []

  /// Finds the names; one that conditions decide is none, and of two resources with one name the first
  /// counts.
  init(_ template: Template) {
    for resource in template.resources where resource.type == "AWS::ECR::Repository" {
      guard !resource.isInLoop else { continue }
      declared.insert(resource.logicalID)
      guard let node = resource.properties?["RepositoryName"],
        let text = ComposedText(node, in: template), !text.pieces.isEmpty
      else { continue }
      ids[text] = ids[text] ?? resource.logicalID
    }
  }

  /// Whether there is no repository.
  var isEmpty: Bool { declared.isEmpty }

  /// The repository that pieces name: a `Ref`, or what its name is made of.
  func repository(named pieces: some Sequence<Formula.Piece>) -> String? {
    let text = ComposedText(pieces)
    if text.pieces.count == 1, case .resource(let id)? = text.pieces.first {
      return declared.contains(id) ? id : nil
    }
    return ids[text]
  }

  /// The repository that an address names whose domain begins here; a tag or digest may follow.
  func repository(afterDomain rest: ArraySlice<Formula.Piece>) -> String? {
    var name: [Formula.Piece] = []
    var isInName = false
    for piece in rest {
      guard case .text(let text) = piece else {
        if isInName {
          name.append(piece)
        } else if piece != .pseudo(.urlSuffix) {
          return nil
        }
        continue
      }
      var part = text[...]
      if !isInName {
        guard let slash = part.firstIndex(of: "/") else {
          guard part.allSatisfy({ $0.isLetter || $0 == "." }) else { return nil }
          continue
        }
        guard part[..<slash].allSatisfy({ $0.isLetter || $0 == "." }) else { return nil }
        part = part[part.index(after: slash)...]
        isInName = true
      }
      let end = part.firstIndex { !($0.isLetter || $0.isNumber || "._-/".contains($0)) }
      if !part[..<(end ?? part.endIndex)].isEmpty {
        name.append(.text(String(part[..<(end ?? part.endIndex)])))
      }
      if end != nil { break }
    }
    return name.isEmpty ? nil : repository(named: name)
  }
}
