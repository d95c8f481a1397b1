// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

/// One property of a resource on all three sides.
struct PropertyRow: Sendable {
  /// The row of the table.
  var property: Property

  /// The desired value; absent when the template does not say it.
  var desired: Evaluated

  /// The deployed value; nil when the deployed template is not known.
  var deployed: Evaluated?

  /// The live value.
  var live: LiveSlot

  /// Whether CloudFormation sees a change; nil when the deployed template is not known.
  ///
  /// It compares what the templates say and never looks at what is live.
  var declared: ComparisonOutcome?

  /// Whether the change has a meaning; nil when the deployed template is not known.
  var meaning: ComparisonOutcome?

  /// How the desired value compares with the live one; nil when that is not known, or does not exist.
  var effective: ComparisonOutcome?

  /// Whether the live value is what the service has by itself.
  var isLiveDefault: Bool

  /// Whether the live value is the deployed one.
  var isLiveAsDeployed = true

  /// Live tags that may be the stack's, which nobody knows.
  var otherTags: Evaluated?

  /// Whether a change replaces the resource.
  var isCreateOnly: Bool { property.traits.contains(.createOnly) }

  /// Compares the sides of every property that a template can set.
  static func all(
    _ desired: SideResource, _ deployed: SideResource?, _ live: LiveResource?,
    knowsStackTags: Bool, _ context: ComparisonContext
  ) -> [PropertyRow] {
    guard let shape = desired.specification?.shape else { return [] }
    let rows = shape.properties.filter { !$0.traits.contains(.readOnly) }
    let texts = (
      DataTerm(context, side: 0, areScalarsText: true),
      DataTerm(context, side: 1, areScalarsText: true)
    )
    return rows.map { property in
      let value = desired[property.name]
      let before = deployed?[property.name]
      var row = PropertyRow(
        property: property, desired: value, deployed: before, live: .unasked, isLiveDefault: true)
      if let deployed {
        row.declared = texts.0.term(desired.written(property.name))
          .compare(texts.1.term(deployed.written(property.name)), context)
        row.meaning = before.map {
          ValueComparison(.areNothing, context).compare(value, $0, property)
        }
        // What is written alike means the same.
        if row.declared == .same { row.meaning = .same }
      }
      guard let live, property.live != nil else { return row }
      row.live = LiveSlot(live[property.name])
      row.compareLive(knowsStackTags: knowsStackTags, context)
      return row
    }
  }

  private mutating func compareLive(knowsStackTags: Bool, _ context: ComparisonContext) {
    guard var current = live.value else { return }
    if property.comparison == .tags, property.name == "Tags" {
      let tags = LiveTags(
        current, declared: [desired] + (deployed.map { [$0] } ?? []),
        knowsStackTags: knowsStackTags)
      (current, otherTags) = (tags.value, tags.others)
      live = .known(current)
    }
    let comparison = ValueComparison(.meanTheDefault, context)
    let nothing = Evaluated(.absent, at: current.origin)
    isLiveDefault = !comparison.compare(nothing, current, property).isDifferent
    effective = comparison.compare(desired, current, property)
    if let deployed { isLiveAsDeployed = comparison.compare(deployed, current, property).isSame }
  }
}
