// SPDX-License-Identifier: Apache-2.0

/// The operations that can be joined, by their names in the AWS CLI.
enum JoinedOperation: String, CaseIterable {
  case repositories = "describe-repositories"
  case lifecyclePolicy = "get-lifecycle-policy"
  case policy = "get-repository-policy"
  case tags = "list-tags-for-resource"
  case images = "describe-images"
  case registryPolicy = "get-registry-policy"
  case registry = "describe-registry"
  case scanning = "get-registry-scanning-configuration"
  case signing = "get-signing-configuration"
  case cacheRules = "describe-pull-through-cache-rules"
  case creationTemplates = "describe-repository-creation-templates"
  case exclusions = "list-pull-time-update-exclusions"
  case publicRegistry = "ecr-public"
  case caller = "get-caller-identity"
  case stacks = "describe-stacks"
  case template = "get-template"
  case resources = "list-stack-resources"
  case describedResources = "describe-stack-resources"
}
