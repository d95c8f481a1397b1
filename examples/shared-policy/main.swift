// SPDX-License-Identifier: Apache-2.0

// Prints a template of twenty repositories that share their policies.
import CloudFormationECR

let lifecycle = LifecyclePolicy(
  .keep(newest: 10, tagged: ["release-*"]).described("Ten releases"),
  .expireUntagged(olderThanDays: 7),
  .archive(notPulledForDays: 90))

var template = StackTemplate(description: "Twenty repositories with one policy")
let organization = template.addParameter(
  "OrganizationId", .string(description: "The ID of the organization that pulls"))
let access = GrantPolicy(
  .organizationPull(id: .ref(organization)).named("PullFromTheOrganization"),
  .lambdaRetrieval)

for number in 1...20 {
  template.add(
    "Service\(number)",
    Repository {
      $0.repositoryName = "services/service-\(number)"
      $0.imageTagMutability = .immutable
      $0.lifecyclePolicy = .policy(lifecycle)
      $0.repositoryPolicyText = .policy(access)
    }, .retained)
}

let findings = try template.validate()
if findings.isEmpty {
  print(try template.text(), terminator: "")
} else {
  for finding in findings { print(finding) }
}
