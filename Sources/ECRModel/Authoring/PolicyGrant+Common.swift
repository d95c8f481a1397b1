// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// Source: Amazon ECR User Guide, "Private repository policy examples"; AWS Lambda Developer Guide,
/// "Create a Lambda function using a container image"; AWS Compute Blog, "Introducing cross-account
/// Amazon ECR access for AWS Lambda".
extension PolicyGrant {
  /// What a pull needs of a repository; the log-in is granted by IAM.
  public static let pullActions = [
    "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
  ]

  /// What a push needs of a repository; the log-in is granted by IAM.
  public static let pushActions = [
    "ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload",
    "ecr:PutImage", "ecr:UploadLayerPart",
  ]

  /// Lets principals pull images.
  public static func pull(by principals: GrantPrincipal...) -> Self {
    pull(by: principals)
  }

  /// Lets principals pull images.
  public static func pull(by principals: [GrantPrincipal]) -> Self {
    Self(pullActions, to: principals)
  }

  /// Lets principals push images, not pull them.
  public static func push(by principals: GrantPrincipal...) -> Self {
    push(by: principals)
  }

  /// Lets principals push images, not pull them.
  public static func push(by principals: [GrantPrincipal]) -> Self {
    Self(pushActions, to: principals)
  }

  /// Lets principals pull and push images.
  public static func pullAndPush(by principals: GrantPrincipal...) -> Self {
    pullAndPush(by: principals)
  }

  /// Lets principals pull and push images.
  public static func pullAndPush(by principals: [GrantPrincipal]) -> Self {
    Self(pullActions + pushActions.filter { !pullActions.contains($0) }, to: principals)
  }

  /// Lets other accounts pull images, by their twelve digits.
  public static func crossAccountPull(_ accounts: Value<String>...) -> Self {
    crossAccountPull(accounts)
  }

  /// Lets other accounts pull images, by their twelve digits.
  public static func crossAccountPull(_ accounts: [Value<String>]) -> Self {
    Self(pullActions, to: accounts.map(GrantPrincipal.account))
  }

  /// Lets every account of an organization pull images.
  public static func organizationPull(id: Value<String>) -> Self {
    Self(pullActions, to: [.anyone]).when("StringEquals", "aws:PrincipalOrgID", id)
  }

  /// Lets Lambda load the images of functions of this account and Region.
  public static var lambdaRetrieval: Self {
    lambdaRetrieval(of: ["\(.accountID)"], sid: "LambdaECRImageRetrievalPolicy")
  }

  /// Lets Lambda load the images of functions of other accounts, in this Region.
  ///
  /// The accounts must be let in themselves too, such as by `crossAccountPull`.
  public static func lambdaRetrieval(for accounts: Value<String>...) -> Self {
    lambdaRetrieval(for: accounts)
  }

  /// Lets Lambda load the images of functions of other accounts, in this Region.
  ///
  /// The accounts must be let in themselves too, such as by `crossAccountPull`.
  public static func lambdaRetrieval(for accounts: [Value<String>]) -> Self {
    lambdaRetrieval(of: accounts, sid: "LambdaECRImageCrossAccountRetrievalPolicy")
  }

  private static func lambdaRetrieval(of accounts: [Value<String>], sid: String) -> Self {
    let functions = accounts.map { account -> Value<String> in
      "arn:\(.partition):lambda:\(.region):\(account):function:*"
    }
    return Self(
      ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], to: [.service("lambda.amazonaws.com")],
      when: [Condition("StringLike", "aws:SourceArn", functions)], sid: sid)
  }
}
