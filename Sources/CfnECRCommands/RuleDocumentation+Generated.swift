// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Made by 'swift run cfn-ecr-dev generate' from docs/rules; change the pages there.

extension RuleDocumentation {
  /// The pages, by rule.
  static let pages: [String: String] = [
    "authorization-token-resource": ####"""
# authorization-token-resource

Severity **warning** · group **consequences** · fix **none**

## What it reports

`ecr:GetAuthorizationToken` in a statement of an IAM policy whose `Resource` lists ARNs only. Policies of roles, users and groups
and managed policies are looked at. Nothing is said when another statement of the same resource allows the action on `*`.

## Why it matters

The action asks for a token of the registry and has no resource, so a statement that names one never allows it. The stack is
deployed, and `docker login` fails later with an access error, though the policy seems to allow it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Pull:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action:
              - ecr:GetAuthorizationToken # expect: authorization-token-resource
              - ecr:BatchGetImage
              - ecr:GetDownloadUrlForLayer
            Resource: !GetAtt Images.Arn
```

```text
template.yaml:13:17: warning: 'ecr:GetAuthorizationToken' allows nothing on an ARN; move it to a statement with 'Resource: "*"' [authorization-token-resource]
   |
13 |               - ecr:GetAuthorizationToken # expect: authorization-token-resource
   |                 ^~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Give the action a statement of its own, on `*`, and keep the others on the repository:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Pull:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: ecr:GetAuthorizationToken
            Resource: "*"
          - Effect: Allow
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Resource: !GetAtt Images.Arn
```

## When to allow it

When the principal gets the token from a policy outside of the template, such as an AWS managed one.

## References

- [Private repository policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)
- [Actions, resources, and condition keys for Amazon Elastic Container Registry](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html)

"""####,
    "aws-managed-key": ####"""
# aws-managed-key

Severity **warning** · group **security** (not on by default) · fix **none** · elsewhere Security Hub ECR.5

## What it reports

A repository that is encrypted with `KMS` or `KMS_DSSE` and names no `KmsKey`, or names `alias/aws/ecr`. What only the
deployment knows is not judged.

## Why it matters

AWS sets the policy and the rotation of the key `aws/ecr`; nobody in the account can change or disable it. Security Hub's control
ECR.5 asks for a key of the customer's own.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS # expect: aws-managed-key
```

```text
template.yaml:7:25: warning: 'KMS' without a 'KmsKey' takes the key 'aws/ecr', which AWS manages [aws-managed-key]
  |
7 |         EncryptionType: KMS # expect: aws-managed-key
  |                         ^~~
  = note: a change of the encryption of a repository that exists replaces it, and with a fixed name the replacement fails
```

## How to fix

Name a key of your own, as a key id, key ARN, alias or alias ARN in the repository's Region. CloudFormation replaces a
repository whose encryption changes, so choose the key before the first deployment.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  ImageKey:
    Type: String
    Description: The ARN of the key that encrypts the images
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: !Ref ImageKey
```

## When to allow it

When no rule of your organisation asks for a key of its own, or when the repository exists and a replacement would lose images.

## References

- [Encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html)
- [AWS::ECR::Repository EncryptionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)

"""####,
    "bad-attribute": ####"""
# bad-attribute

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3001

## What it reports

A resource that is no mapping, or one of the keys beside `Properties` in a form that CloudFormation does not take: a `DependsOn`
that is neither a logical ID nor a list of them, `Properties` or `Metadata` that are no mapping, a `Type` or `Condition` that is
no string.

## Why it matters

CloudFormation refuses the whole template. Wrong indentation is the usual cause: a key that slid one level to the left makes
`Properties` a list or a text.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      - ImageTagMutability: IMMUTABLE # expect: bad-attribute
```

```text
template.yaml:6:7: error: 'Properties' must be a mapping [bad-attribute]
  |
6 |       - ImageTagMutability: IMMUTABLE # expect: bad-attribute
  |       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Write the attribute in the form that the message names:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Base:
    Type: AWS::ECR::Repository
  Images:
    Type: AWS::ECR::Repository
    DependsOn: [Base]
    Properties:
      ImageTagMutability: IMMUTABLE
```

## When to allow it

When a macro of your own rewrites the attribute before CloudFormation reads it.

## References

- [Resource attribute reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html)

"""####,
    "bad-condition": ####"""
# bad-condition

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E8001

## What it reports

An entry of `Conditions` that is not made by `Fn::And`, `Fn::Or`, `Fn::Not`, `Fn::Equals` or `Condition`: a literal `true`, a
`Ref`, an `Fn::If`. Nothing is said where a macro of your own may rewrite it.

## Why it matters

A condition must be true or false, and only these functions are. CloudFormation refuses the template, also when the parameter
that is referred to holds `true` or `false`.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  ScanImages:
    Type: String
    AllowedValues: ["true", "false"]
Conditions:
  IsScanned: !Ref ScanImages # expect: bad-condition
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageScanningConfiguration:
        ScanOnPush: !If [IsScanned, true, false]
```

```text
template.yaml:7:14: error: 'Ref' cannot be a condition; it must be 'Fn::And', 'Fn::Or', 'Fn::Not', 'Fn::Equals' or 'Condition' [bad-condition]
  |
7 |   IsScanned: !Ref ScanImages # expect: bad-condition
  |              ^~~~~~~~~~~~~~~
```

## How to fix

Compare the value with what it must be:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  ScanImages:
    Type: String
    AllowedValues: ["true", "false"]
Conditions:
  IsScanned: !Equals [!Ref ScanImages, "true"]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageScanningConfiguration:
        ScanOnPush: !If [IsScanned, true, false]
```

## When to allow it

Never known to be right.

## References

- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html)
- [Conditions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)

"""####,
    "bad-credential-secret": ####"""
# bad-credential-secret

Severity **error** · group **correctness** · fix **none**

## What it reports

An `AWS::SecretsManager::Secret` of the template that the `CredentialArn` of a pull-through cache rule refers to and whose `Name`
does not begin with `ecr-pullthroughcache/`, or that has no `Name`. A `KmsKeyId` other than the default key is a warning. Of a
name that is put together only the known beginning is judged.

## Why it matters

Amazon ECR takes only secrets with that prefix. A secret without a `Name` is named after its logical ID, which never has it. The
cache rule is created after the secret and fails, so the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  DockerHub:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: docker-hub # expect: bad-credential-secret
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker-hub
      UpstreamRegistry: docker-hub
      UpstreamRegistryUrl: registry-1.docker.io
      CredentialArn: !Ref DockerHub
```

```text
template.yaml:6:13: error: the name of a pull-through cache rule's secret must begin with 'ecr-pullthroughcache/' [bad-credential-secret]
  |
6 |       Name: docker-hub # expect: bad-credential-secret
  |             ^~~~~~~~~~
  = note: a pull-through cache rule uses it here (line 7)
```

## How to fix

Begin the name with the prefix and leave `KmsKeyId` out. The secret must hold the keys `username` and `accessToken`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  DockerHub:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: ecr-pullthroughcache/docker-hub
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker-hub
      UpstreamRegistry: docker-hub
      UpstreamRegistryUrl: registry-1.docker.io
      CredentialArn: !Ref DockerHub
```

## When to allow it

Never known to be right.

## References

- [Storing your upstream repository credentials in an AWS Secrets Manager secret](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-secret.html)
- [AWS::ECR::PullThroughCacheRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)

"""####,
    "bad-default": ####"""
# bad-default

Severity **error** · group **correctness** · fix **unsafe** · elsewhere cfn-lint E2015

## What it reports

The `Default` of a parameter that the parameter's own `AllowedValues`, `AllowedPattern`, lengths, bounds or type refuse. Of a
list, every member is judged. The pattern must match the whole value. A default of a parameter with `NoEcho` is not shown.

## Why it matters

CloudFormation refuses the template, or every deployment that gives no value of its own.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
    Default: Prod # expect: bad-default
    AllowedValues: [dev, prod]
  Team:
    Type: String
    Default: web-shop # expect: bad-default
    AllowedPattern: "[a-z]+"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: stage, Value: !Ref Stage}
        - {Key: team, Value: !Ref Team}
```

```text
template.yaml:5:14: error: 'Prod' is not one of the 'AllowedValues' of 'Stage'; it can be 'dev' or 'prod' [bad-default]
  |
5 |     Default: Prod # expect: bad-default
  |              ^~~~
  = fix (unsafe): replace with 'prod'

template.yaml:9:14: error: 'web-shop' does not match the 'AllowedPattern' of 'Team', '[a-z]+' [bad-default]
  |
9 |     Default: web-shop # expect: bad-default
  |              ^~~~~~~~
```

## How to fix

Change the default or the constraint. `--unsafe-fixes` writes the allowed value that is nearest.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
    Default: prod
    AllowedValues: [dev, prod]
  Team:
    Type: String
    Default: web-shop
    AllowedPattern: "[a-z]+(-[a-z]+)*"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: stage, Value: !Ref Stage}
        - {Key: team, Value: !Ref Team}
```

## When to allow it

Hardly ever. To force every deployment to give a value, remove the `Default` instead.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "bad-deletion-policy": ####"""
# bad-deletion-policy

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3035, E3036

## What it reports

A `DeletionPolicy` other than `Delete`, `Retain` or `RetainExceptOnCreate`, and an `UpdateReplacePolicy` other than `Delete` or
`Retain`. Case counts. `Snapshot` is reported on ECR resources only, because some types of other services take it. Functions
are not judged.

## Why it matters

CloudFormation refuses the template. Who wrote `retain` meant to keep the images.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: retain # expect: bad-deletion-policy
    UpdateReplacePolicy: RetainExceptOnCreate # expect: bad-deletion-policy
```

```text
template.yaml:5:21: error: 'retain' is not a value of DeletionPolicy; can be 'Delete', 'Retain' or 'RetainExceptOnCreate' [bad-deletion-policy]
  |
5 |     DeletionPolicy: retain # expect: bad-deletion-policy
  |                     ^~~~~~
  = fix: replace with 'Retain'

template.yaml:6:26: error: 'RetainExceptOnCreate' is not a value of UpdateReplacePolicy; can be 'Delete' or 'Retain' [bad-deletion-policy]
  |
6 |     UpdateReplacePolicy: RetainExceptOnCreate # expect: bad-deletion-policy
  |                          ^~~~~~~~~~~~~~~~~~~~
```

## How to fix

`--fix` writes the word that is near to the one written. `RetainExceptOnCreate` exists for `DeletionPolicy` alone.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
```

## When to allow it

Never known to be right.

## References

- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
- [UpdateReplacePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html)

"""####,
    "bad-description": ####"""
# bad-description

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1004

## What it reports

A `Description` at the top of a template that is a mapping, a list or a function.

## Why it matters

CloudFormation reads the description before it knows any parameter, and refuses a template whose description is no literal
string. On a line below its key, an unquoted text with a colon in it is a mapping to YAML.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
# expect: bad-description
Description: !Sub "Images in ${AWS::Region}"
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:14: error: the template's 'Description' must be a literal string; it takes no functions [bad-description]
  |
3 | Description: !Sub "Images in ${AWS::Region}"
  |              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Write the text out, in quotes or as a block. What differs between deployments can stand in an output.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Description: "Images: one repository for the shop"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Region:
    Value: !Ref AWS::Region
```

## When to allow it

When something rewrites the template before CloudFormation reads it.

## References

- [Description](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-description-structure.html)

"""####,
    "bad-dynamic-reference": ####"""
# bad-dynamic-reference

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1027, E1050, E1051, E1052

## What it reports

A `{{resolve:…}}` that CloudFormation cannot resolve: an unknown service, a missing name, a version that is no number, a stage
beside a version. In properties of ECR resources `ssm-secure` is an error, too. A blank after `{{`, and a reference in
`Conditions` or `Rules`, are warnings, because they stay text there. Parts that `Fn::Sub` fills in are not judged.

## Why it matters

A malformed reference fails the deployment. One that is not resolved is worse: the text itself becomes a name or a tag.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: "{{resolve:ssm:/shop/repository:latest}}" # expect: bad-dynamic-reference
      Tags:
        - Key: team
          Value: "{{resolve:ssm-secure:/shop/team}}" # expect: bad-dynamic-reference
```

```text
template.yaml:6:24: error: a parameter's version must be a whole number, not 'latest' [bad-dynamic-reference]
  |
6 |       RepositoryName: "{{resolve:ssm:/shop/repository:latest}}" # expect: bad-dynamic-reference
  |                        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

template.yaml:9:19: error: 'ssm-secure' cannot be used in properties of AWS::ECR::Repository; 'ssm' can [bad-dynamic-reference]
  |
9 |           Value: "{{resolve:ssm-secure:/shop/team}}" # expect: bad-dynamic-reference
  |                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Leave the version out to get the latest one, and take `ssm` for what is no secret:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: "{{resolve:ssm:/shop/repository}}"
      Tags:
        - Key: team
          Value: "{{resolve:ssm:/shop/team:3}}"
```

## When to allow it

When the text is not meant to be resolved, such as in a tag that shows how a reference looks.

## References

- [Get values stored in other services using dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html)

"""####,
    "bad-format-version": ####"""
# bad-format-version

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E1001

## What it reports

An `AWSTemplateFormatVersion` other than `2010-09-09`. With or without quotes is the same.

## Why it matters

The value names the version of the template language, of which there is one; it is no date of the template. CloudFormation
refuses every other.

## Example

```yaml
AWSTemplateFormatVersion: "2026-01-15" # expect: bad-format-version
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:1:27: error: 'AWSTemplateFormatVersion' can only be '2010-09-09' [bad-format-version]
  |
1 | AWSTemplateFormatVersion: "2026-01-15" # expect: bad-format-version
  |                           ^~~~~~~~~~~~
  = fix: replace with '"2010-09-09"'
```

## How to fix

`--fix` writes the only version that there is. The key can also be left out. A date of the template's own can stand in
`Metadata`.

```yaml
AWSTemplateFormatVersion: 2010-09-09
Metadata:
  Changed: "2026-01-15"
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

Never known to be right.

## References

- [Template format version](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html)

"""####,
    "bad-interface-metadata": ####"""
# bad-interface-metadata

Severity **warning** · group **correctness** · fix **safe** · elsewhere cfn-lint E4001, W4001

## What it reports

`AWS::CloudFormation::Interface` in the template's `Metadata` that names a parameter which does not exist, has a key that the
console does not read, or has another shape than a list of groups and a mapping of labels.

## Why it matters

Nothing fails: the console shows the parameters without the group or the label that was written, and nobody is told.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups:
      - Label:
          Default: Naming # expect: bad-interface-metadata
        Parameters: [Taem] # expect: bad-interface-metadata
Parameters:
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

```text
template.yaml:6:11: warning: 'Default' is not a key of a label; did you mean 'default'? [bad-interface-metadata]
  |
6 |           Default: Naming # expect: bad-interface-metadata
  |           ^~~~~~~
  = fix: replace with 'default'

template.yaml:7:22: warning: 'Taem' is not a parameter of this template; did you mean 'Team'? [bad-interface-metadata]
  |
7 |         Parameters: [Taem] # expect: bad-interface-metadata
  |                      ^~~~
  = fix (unsafe): replace with 'Team'
```

## How to fix

`--fix` mends the case of a key, `--unsafe-fixes` also writes the parameter that is nearest. `default` is in lower case.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups:
      - Label:
          default: Naming
        Parameters: [Team]
Parameters:
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

## When to allow it

When another tool adds the parameter to the template before it is deployed.

## References

- [AWS::CloudFormation::Interface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-interface.html)

"""####,
    "bad-kms-key": ####"""
# bad-kms-key

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1156

## What it reports

A `KmsKey` that is no key id, no key ARN, no alias and no alias ARN. A single word of letters, digits and hyphens is a warning
only, because it could be an id of a form that is not known here. Text that functions make is judged when it is known.

## Why it matters

Amazon ECR looks the key up when it creates the repository, and the stack is rolled back when there is none. The usual slip is
the name of an alias without `alias/` before it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: images # expect: bad-kms-key
  Others:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: arn:aws:kms:eu-west-1:111122223333:images # expect: bad-kms-key
```

```text
template.yaml:8:17: warning: 'images' must be a key id, a key ARN, or an alias or alias ARN with 'alias/' in it [bad-kms-key]
  |
8 |         KmsKey: images # expect: bad-kms-key
  |                 ^~~~~~

template.yaml:14:17: error: 'arn:aws:kms:eu-west-1:111122223333:images' must be a key id, a key ARN, or an alias or alias ARN with 'alias/' in it [bad-kms-key]
   |
14 |         KmsKey: arn:aws:kms:eu-west-1:111122223333:images # expect: bad-kms-key
   |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: alias/images
  Others:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
```

## When to allow it

When the warning is about a key id of another form, and the key exists.

## References

- [Encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html)
- [AWS::ECR::Repository EncryptionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)

"""####,
    "bad-loop-name": ####"""
# bad-loop-name

Severity **error** · group **correctness** · fix **none**

## What it reports

The name of an `Fn::ForEach` loop that is missing, holds other characters than letters and digits, or is the name of a parameter,
a resource or another loop; and a loop variable that is the name of a parameter, a resource or the variable of a loop around it.

## Why it matters

The transform refuses the template, or replaces `${Name}` in the loop by the item where the parameter was meant.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Parameters:
  Team:
    Type: String
Resources:
  Fn::ForEach::Image-Repositories: # expect: bad-loop-name
    - Team # expect: bad-loop-name
    - [shop, api]
    - Images${Team}:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub "${Team}/app"
```

```text
template.yaml:7:3: error: 'Image-Repositories' must be letters and digits only [bad-loop-name]
  |
7 |   Fn::ForEach::Image-Repositories: # expect: bad-loop-name
  |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

template.yaml:8:7: error: 'Team' is already the name of a parameter or a resource [bad-loop-name]
  |
8 |     - Team # expect: bad-loop-name
  |       ^~~~
```

## How to fix

Choose names that stand for nothing else in the template:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Parameters:
  Team:
    Type: String
Resources:
  Fn::ForEach::ImageRepositories:
    - Application
    - [shop, api]
    - Images${Application}:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub "${Team}/${Application}"
```

## When to allow it

Never known to be right.

## References

- [Fn::ForEach](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html)

"""####,
    "bad-mapping": ####"""
# bad-mapping

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E7001

## What it reports

An entry of `Mappings` that is no table of two levels of keys with strings or lists of strings at the end: a level too few or too
many, a mapping in a list, a function. `Fn::Transform` may stand there, and nothing is said where a macro of your own may change
the section.

## Why it matters

`Fn::FindInMap` always takes a mapping and two keys. CloudFormation refuses a template with any other table before it creates
anything.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Mutability:
    prod: IMMUTABLE # expect: bad-mapping
  Names:
    eu-west-1:
      prefix: !Ref AWS::StackName # expect: bad-mapping
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: !FindInMap [Mutability, prod, mode]
      RepositoryName: !FindInMap [Names, !Ref AWS::Region, prefix]
```

```text
template.yaml:4:11: error: a value in a mapping must stand below two keys; this one stands below one [bad-mapping]
  |
4 |     prod: IMMUTABLE # expect: bad-mapping
  |           ^~~~~~~~~

template.yaml:7:15: error: a mapping can hold literal values only, no functions [bad-mapping]
  |
7 |       prefix: !Ref AWS::StackName # expect: bad-mapping
  |               ^~~~~~~~~~~~~~~~~~~
```

## How to fix

Give every value two keys, and write it out. What depends on the stack can be put together where the value is used.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Stages:
    prod:
      mutability: IMMUTABLE
      prefix: shop
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: !FindInMap [Stages, prod, mutability]
      RepositoryName: !Join ["/", [!FindInMap [Stages, prod, prefix], app]]
```

## When to allow it

Never known to be right.

## What AWS answers

As snapshots of another tool against AWS show:

- `Every Mappings attribute must be a String or a List.`
- `Every Mappings member A must be a map`

## References

- [Mappings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html)
- [Fn::FindInMap](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html)

"""####,
    "bad-name": ####"""
# bad-name

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E2003, E3001

## What it reports

A logical ID or the name of a parameter, mapping, rule or output with other characters than ASCII letters and digits. Conditions
may also have `&` and `_`, the first key of a mapping `.` and `-`. Keys in an `Fn::ForEach` that hold its variable are not
judged.

## Why it matters

CloudFormation refuses the template before it creates anything.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  team_name: # expect: bad-name
    Type: String
Resources:
  image-repository: # expect: bad-name
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${team_name}/app"
```

```text
template.yaml:3:3: error: 'team_name' cannot be the name of a parameter; it can have letters and digits only [bad-name]
  |
3 |   team_name: # expect: bad-name
  |   ^~~~~~~~~

template.yaml:6:3: error: 'image-repository' cannot be a logical ID; it can have letters and digits only [bad-name]
  |
6 |   image-repository: # expect: bad-name
  |   ^~~~~~~~~~~~~~~~
```

## How to fix

Rename it, also where it is referred to. To rename a resource that is deployed makes CloudFormation create a new one and delete
the old one, but a template with this mistake was never deployed.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  TeamName:
    Type: String
Resources:
  ImageRepository:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${TeamName}/app"
```

## When to allow it

When something else than CloudFormation reads the template first and renames what it declares.

## What AWS answers

As snapshots of another tool against AWS show: `Resource name my-bad-resource-id is non alphanumeric.`

## References

- [Resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)
- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "bad-output": ####"""
# bad-output

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E6001, E6002, E6003, E6101

## What it reports

An output that is no mapping, has no `Value`, has a key that outputs do not have, or whose `Value` is a list or a mapping: also
a `Ref` to a list parameter, and `Fn::Split`, `Fn::GetAZs` and `Fn::Cidr`, in each branch of an `Fn::If`. A `Description` must
be a literal, an `Export` a mapping with a `Name`.

## Why it matters

CloudFormation refuses the template, or fails the stack at its very end, when everything else is created.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Teams:
    Type: CommaDelimitedList
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address: !GetAtt Images.RepositoryUri # expect: bad-output
  Teams:
    Value: !Ref Teams # expect: bad-output
```

```text
template.yaml:9:12: error: an output must be a mapping with a 'Value', which can be a function [bad-output]
  |
9 |   Address: !GetAtt Images.RepositoryUri # expect: bad-output
  |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
  = fix: put it under 'Value'

template.yaml:11:17: error: 'Teams' is a list, and the 'Value' of an output must be a string; join it [bad-output]
   |
11 |     Value: !Ref Teams # expect: bad-output
   |                 ^~~~~
```

## How to fix

`--fix` puts a value under `Value` and mends the name of a key. Join a list into one string.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Teams:
    Type: CommaDelimitedList
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !GetAtt Images.RepositoryUri
  Teams:
    Value: !Join [",", !Ref Teams]
```

## When to allow it

Never known to be right.

## References

- [Outputs](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)

"""####,
    "bad-parameter": ####"""
# bad-parameter

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E2001

## What it reports

A parameter that is no mapping, has no `Type`, has a key that parameters do not have, or a value that its key does not take: a
function, a list as `Default`, an empty `AllowedValues`, a `NoEcho` other than true and false.

## Why it matters

CloudFormation refuses the template. Parameters are read before any function is, so nothing in them can be computed.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: String # expect: bad-parameter
  Prefixes:
    Type: CommaDelimitedList
    Default: [shop, api] # expect: bad-parameter
  Stage:
    Type: String
    Required: true # expect: bad-parameter
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub ["${Team}/${Prefix}-${Stage}", {Prefix: !Select [0, !Ref Prefixes]}]
```

```text
template.yaml:3:9: error: a parameter must be a mapping with a 'Type' [bad-parameter]
  |
3 |   Team: String # expect: bad-parameter
  |         ^~~~~~
  = fix: put it under 'Type'

template.yaml:6:14: error: 'Default' must be one string, also for a list; write the members with commas between them [bad-parameter]
  |
6 |     Default: [shop, api] # expect: bad-parameter
  |              ^~~~~~~~~~~
  = fix: replace with '"shop,api"'

template.yaml:9:5: error: 'Required' is not a key of a parameter; its keys are 'Type', 'Default', 'Description', 'AllowedValues', 'AllowedPattern', 'ConstraintDescription', 'MinLength', 'MaxLength', 'MinValue', 'MaxValue' and 'NoEcho' [bad-parameter]
  |
9 |     Required: true # expect: bad-parameter
  |     ^~~~~~~~
```

## How to fix

`--fix` puts a type under `Type`, mends the name of a key and joins a list of defaults. A parameter without a `Default` is
required by itself.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
  Prefixes:
    Type: CommaDelimitedList
    Default: shop,api
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub ["${Team}/${Prefix}", {Prefix: !Select [0, !Ref Prefixes]}]
```

## When to allow it

Never known to be right.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "bad-pattern": ####"""
# bad-pattern

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint I2003

## What it reports

An `AllowedPattern` that is no regular expression. The message says what is wrong with it, and the finding stands at the
character where reading it fails. Patterns are read as Java reads them; features that are not known here are not reported.

## Why it matters

CloudFormation cannot check any value against the pattern, so no deployment goes through. Unquoted patterns are a common cause:
to YAML `[a-z]*` is a list with something behind it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
    AllowedPattern: "[a-z(-[a-z]+" # expect: bad-pattern
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

```text
template.yaml:5:22: error: 'AllowedPattern' must be a regular expression: '[' must be closed by ']' [bad-pattern]
  |
5 |     AllowedPattern: "[a-z(-[a-z]+" # expect: bad-pattern
  |                      ^
```

## How to fix

Close every bracket, escape with a backslash what is meant as a plain character, and quote the pattern:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
    AllowedPattern: "[a-z]+(-[a-z]+)*"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

## When to allow it

Never known to be right.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "bad-policy-condition": ####"""
# bad-policy-condition

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3513

## What it reports

A `Condition` of an access policy that is not of the form *operator, key, values*: an operator that IAM does not have, an operator
without a mapping below it, a value that is a mapping. An operator in another case is a warning, since the IAM documentation does
not say whether case counts.

## Why it matters

ECR refuses the whole policy with one message for every mistake, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: "*"
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Condition:
              StringEqual: # expect: bad-policy-condition
                aws:PrincipalOrgID: o-1234567890
```

```text
template.yaml:13:15: error: 'StringEqual' is not an operator of conditions; did you mean 'StringEquals'? [bad-policy-condition]
   |
13 |               StringEqual: # expect: bad-policy-condition
   |               ^~~~~~~~~~~
   = fix: replace with 'StringEquals'
```

## How to fix

`--fix` writes the operator that is nearest, unless it stands there already.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: "*"
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Condition:
              StringEquals:
                aws:PrincipalOrgID: o-1234567890
```

## When to allow it

When AWS has added an operator since the date that `cfn-ecr --version` prints.

## What AWS answers

For a policy that is not well-formed, as users have reported it:
`Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'`. That an unknown operator
gives these words is unverified.

## References

- [IAM JSON policy elements: Condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html)

"""####,
    "bad-principal": ####"""
# bad-principal

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3513

## What it reports

A `Principal` or `NotPrincipal` of an access policy that names nobody: an account without 12 digits, a user group, an ARN of
another service or without its account, a wildcard inside of an ARN, a service under `AWS` or the other way round, a list where
`*` or a mapping must stand. An unknown partition, or a domain of a service that AWS does not have, is a warning. What only the
deployment knows is left out.

## Why it matters

ECR refuses the policy when the repository is created or updated, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              AWS:
                - "11112222333" # expect: bad-principal
                - arn:aws:iam::111122223333:group/developers # expect: bad-principal
                - codebuild.amazonaws.com # expect: bad-principal
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

```text
template.yaml:12:19: error: '11112222333' has 11 digits; an account has 12 [bad-principal]
   |
12 |                 - "11112222333" # expect: bad-principal
   |                   ^~~~~~~~~~~~~

template.yaml:13:19: error: a user group cannot be a principal; name the users, or a role that they take [bad-principal]
   |
13 |                 - arn:aws:iam::111122223333:group/developers # expect: bad-principal
   |                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

template.yaml:14:19: error: 'codebuild.amazonaws.com' is a service; put it under 'Service' [bad-principal]
   |
14 |                 - codebuild.amazonaws.com # expect: bad-principal
   |                   ^~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Name accounts, users, roles or sessions under `AWS`, and services under `Service`. `--fix` mends the name of a kind.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              AWS: ["111122223333", "arn:aws:iam::444455556666:role/developer"]
              Service: codebuild.amazonaws.com
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

## When to allow it

When AWS has a partition or a domain that is not known here yet; the warning says which.

## What AWS answers

Reported by users: `Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'`. A role
or user that does not exist gives `Principal not found`, which no linter can foresee.

## References

- [AWS JSON policy elements: Principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html)
- [Private repository policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)

"""####,
    "bad-repository-arn": ####"""
# bad-repository-arn

Severity **warning** · group **correctness** · fix **none**

## What it reports

A `Resource` in a statement of an IAM policy that is of Amazon ECR by its ARN, or whose actions all are, and that can match no
repository: without `repository/` before the name, with a tag behind it, an ARN of another service, or a `Ref` or an address of a
repository in the place of its ARN.

## Why it matters

IAM takes the policy. The statement allows nothing, or denies nothing, and that shows only when somebody pulls or pushes.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Pull:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Resource:
              - !Ref Images # expect: bad-repository-arn
              # expect: bad-repository-arn
              - !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:team/app"
```

```text
template.yaml:14:22: warning: this is the name of 'Images'; 'Images.Arn' is its ARN [bad-repository-arn]
   |
14 |               - !Ref Images # expect: bad-repository-arn
   |                      ^~~~~~

template.yaml:16:22: warning: 'team/app' is no resource of Amazon ECR; a repository is 'arn:PARTITION:ecr:REGION:ACCOUNT:repository/NAME' [bad-repository-arn]
   |
16 |               - !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:team/app"
   |                      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Take the `Arn` of the repository, or write the ARN with `repository/`:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Pull:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Resource:
              - !GetAtt Images.Arn
              - !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/team/app"
```

## When to allow it

Never known to be right.

## References

- [Actions, resources, and condition keys for Amazon Elastic Container Registry](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html)

"""####,
    "bad-rule": ####"""
# bad-rule

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E1700, E1701, E1702

## What it reports

An entry of the `Rules` section that has no `Assertions`, or a key that rules and assertions do not have, or a `RuleCondition` or
an `Assert` that is no function which gives true or false.

## Why it matters

Rules are checked before anything is created. CloudFormation refuses a template whose rules it cannot read.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: {Type: String}
  Mutability: {Type: String}
Rules:
  ProductionIsImmutable:
    RuleCondition: !Equals [!Ref Stage, prod]
    Assertion: # expect: bad-rule
      - Assert: !Equals [!Ref Mutability, IMMUTABLE]
  NamedStage:
    Assertions:
      - Assert: !Ref Stage # expect: bad-rule
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: !Ref Mutability
```

```text
template.yaml:8:5: error: 'Assertion' is not a key of a rule; did you mean 'Assertions'? [bad-rule]
  |
8 |     Assertion: # expect: bad-rule
  |     ^~~~~~~~~
  = fix: replace with 'Assertions'

template.yaml:12:17: error: 'Assert' must be a function that gives true or false, not 'Ref' [bad-rule]
   |
12 |       - Assert: !Ref Stage # expect: bad-rule
   |                 ^~~~~~~~~~
```

## How to fix

`--fix` mends the name of a key.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: {Type: String}
  Mutability: {Type: String}
Rules:
  ProductionIsImmutable:
    RuleCondition: !Equals [!Ref Stage, prod]
    Assertions:
      - Assert: !Equals [!Ref Mutability, IMMUTABLE]
        AssertDescription: Tags of production cannot be overwritten
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: !Ref Mutability
```

## When to allow it

Never known to be right.

## References

- [Rules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html)

"""####,
    "bad-transform": ####"""
# bad-transform

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E1005

## What it reports

An entry of `Transform` that is neither a name nor a mapping with `Name` and `Parameters`: an unknown key, a list in the place of
a name, a function, parameters that are no mapping.

## Why it matters

CloudFormation refuses the template, because it does not know what to run over it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform:
  - Nam: AWS::LanguageExtensions # expect: bad-transform
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:5: error: 'Nam' is not a key of a transform; did you mean 'Name'? [bad-transform]
  |
3 |   - Nam: AWS::LanguageExtensions # expect: bad-transform
  |     ^~~
  = fix: replace with 'Name'
```

## How to fix

Write a name, a mapping, or a list of them. `--fix` mends the name of a key.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform:
  - AWS::LanguageExtensions
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

Never known to be right.

## References

- [Transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html)

"""####,
    "bare-pseudo-parameter": ####"""
# bare-pseudo-parameter

Severity **warning** · group **correctness** · fix **unsafe** · elsewhere cfn-lint W1054

## What it reports

The name of a pseudo parameter, such as `AWS::Region`, as plain text in a property, an output, a condition or a rule. As the
argument of `Ref` and inside `${…}` of `Fn::Sub` it is right.

## Why it matters

The text is legal almost everywhere, so nothing fails: a tag says `AWS::StackName`, a condition is never true.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsHome: !Equals ["AWS::Region", eu-west-1] # expect: bare-pseudo-parameter
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsHome
    Properties:
      Tags:
        - Key: stack
          Value: AWS::StackName # expect: bare-pseudo-parameter
```

```text
template.yaml:3:20: warning: 'AWS::Region' is plain text here; 'Ref' gives its value [bare-pseudo-parameter]
  |
3 |   IsHome: !Equals ["AWS::Region", eu-west-1] # expect: bare-pseudo-parameter
  |                    ^~~~~~~~~~~~~
  = fix (unsafe): put '!Ref' before it

template.yaml:11:18: warning: 'AWS::StackName' is plain text here; 'Ref' gives its value [bare-pseudo-parameter]
   |
11 |           Value: AWS::StackName # expect: bare-pseudo-parameter
   |                  ^~~~~~~~~~~~~~
   = fix (unsafe): put '!Ref' before it
```

## How to fix

`--unsafe-fixes` puts `!Ref` before it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsHome: !Equals [!Ref AWS::Region, eu-west-1]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsHome
    Properties:
      Tags:
        - Key: stack
          Value: !Ref AWS::StackName
```

## When to allow it

When the text itself is meant, such as in a description.

## References

- [Pseudo parameters reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html)

"""####,
    "broad-name-pattern": ####"""
# broad-name-pattern

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

An `AllowedPattern` of a parameter that a repository's name or prefix is made of, when it lets a name through that Amazon ECR
refuses. The pattern is tried on a few sample names, and one that gets through is shown. Parameters without a pattern, or with
`AllowedValues`, are not judged.

## Why it matters

A pattern promises that a wrong name is caught before anything is created. One that is too broad lets the deployment begin and
fail at the repository.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
    AllowedPattern: "[a-zA-Z][a-zA-Z0-9-]*" # expect: broad-name-pattern
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

```text
template.yaml:5:21: warning: this pattern lets 'App' through, but 'RepositoryName' must be lower-case letters and digits joined by single '.', '_', '__' or '-'s, in parts separated by '/' [broad-name-pattern]
  |
5 |     AllowedPattern: "[a-zA-Z][a-zA-Z0-9-]*" # expect: broad-name-pattern
  |                     ^~~~~~~~~~~~~~~~~~~~~~~
  = note: used here as 'RepositoryName' (line 10)
```

## How to fix

Allow what a name can have: runs of lower-case letters and digits, joined by single separators.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
    AllowedPattern: "[a-z0-9]+([._-][a-z0-9]+)*"
    MaxLength: 100
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

## When to allow it

When the parameter serves other resources too, which need other names.

## References

- [AWS::ECR::Repository, RepositoryName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "changed-number": ####"""
# changed-number

Severity **error** · group **correctness** · fix **safe**

## What it reports

An unquoted number in the place of text that YAML reads as another number than it looks like: with a leading zero and digits up to
7 (octal), with `_` or `+`, in base 16 or base 60. Properties of ECR resources and the accounts of access policies are looked at.

## Why it matters

CloudFormation puts the number into the text in decimal. An account `012345670123` becomes `1402433619`, which names nobody, or
makes a policy that is refused.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - Key: cost-center
          Value: 00712 # expect: changed-number
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              AWS: 012345670123 # expect: changed-number
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

```text
template.yaml:8:18: error: '00712' without quotes is the number 458; quote it to keep its digits [changed-number]
  |
8 |           Value: 00712 # expect: changed-number
  |                  ^~~~~
  = fix (unsafe): quote it

template.yaml:14:20: error: '012345670123' without quotes is the number 1402433619; quote the account to keep its digits [changed-number]
   |
14 |               AWS: 012345670123 # expect: changed-number
   |                    ^~~~~~~~~~~~
   = fix: quote it
```

## How to fix

`--fix` puts quotes around an account, `--unsafe-fixes` around other text, too, since that changes what is deployed today.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - Key: cost-center
          Value: "00712"
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              AWS: "012345670123"
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

## When to allow it

When the number is meant. Writing it in decimal says so without an allowance.

## References

- [YAML 1.1, integers](https://yaml.org/type/int.html)
- [Account ids with leading zeros, an issue with CloudFormation](https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/745)

"""####,
    "circular-condition": ####"""
# circular-condition

Severity **error** · group **correctness** · fix **none**

## What it reports

Conditions that refer to each other in a circle, through `Condition`, `Fn::And`, `Fn::Or` or `Fn::Not`. One circle is one finding,
at its first reference; the others stand in notes.

## Why it matters

No condition of a circle can be worked out, so CloudFormation refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !And [!Equals [!Ref Stage, prod], !Condition IsKept] # expect: circular-condition
  IsKept: !Or [!Condition IsProduction, !Equals [!Ref Stage, stage]]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsKept
```

```text
template.yaml:6:62: error: 'IsProduction' and 'IsKept' are made of each other [circular-condition]
  |
6 |   IsProduction: !And [!Equals [!Ref Stage, prod], !Condition IsKept] # expect: circular-condition
  |                                                              ^~~~~~
  = note: 'IsKept' refers to 'IsProduction' here (line 7)
```

## How to fix

Make one of them of parameters alone:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Stage, prod]
  IsKept: !Or [!Condition IsProduction, !Equals [!Ref Stage, stage]]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsKept
```

## When to allow it

Never known to be right.

## References

- [Conditions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)

"""####,
    "circular-dependency": ####"""
# circular-dependency

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3004

## What it reports

Resources that refer to each other in a circle through `Ref`, `Fn::GetAtt`, `Fn::Sub` or `DependsOn`, or one that refers to
itself. A circle that is only there when a branch of `Fn::If` is taken is a warning.

## Why it matters

Each would have to be created before the other. CloudFormation refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              AWS: !GetAtt Puller.Arn # expect: circular-dependency
            Action: ecr:BatchGetImage
  Puller:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: {Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}
      Policies:
        - PolicyName: pull
          PolicyDocument:
            Version: "2012-10-17"
            Statement: {Effect: Allow, Action: ecr:BatchGetImage, Resource: !GetAtt Images.Arn}
```

```text
template.yaml:11:28: error: 'Images' and 'Puller' depend on each other [circular-dependency]
   |
11 |               AWS: !GetAtt Puller.Arn # expect: circular-dependency
   |                            ^~~~~~
   = note: 'Puller' refers to 'Images' here (line 22)
```

## How to fix

Take one of the references away. Here one of the two policies is enough, or the role's can be an `AWS::IAM::Policy` of its own,
which waits for both:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              AWS: !GetAtt Puller.Arn
            Action: ecr:BatchGetImage
  Puller:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: {Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}
```

## When to allow it

When the warning is about branches that are never taken together.

## References

- [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html)

"""####,
    "confused-deputy": ####"""
# confused-deputy

Severity **warning** · group **security** (not on by default) · fix **none**

## What it reports

A statement that allows a `Service` something and has no condition that says for whom the service may act. A condition counts
when it compares `aws:SourceArn`, `aws:SourceAccount` or a key of the same kind with fixed values that do not fit everybody. An
operator with `IfExists` or `Not…`, `ForAllValues:`, and an ARN of any account do not narrow.

## Why it matters

A service acts for all its customers. Without a condition, somebody in another account can make it pull the images, if they find
out the repository's name.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Sid: CodeBuild
            Effect: Allow
            Principal:
              Service: codebuild.amazonaws.com # expect: confused-deputy
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

```text
template.yaml:12:15: warning: 'Service' gives access for whomever the service acts; add a condition on 'aws:SourceArn' or 'aws:SourceAccount' [confused-deputy]
   |
12 |               Service: codebuild.amazonaws.com # expect: confused-deputy
   |               ^~~~~~~
```

## How to fix

Name the account, or better the resources, that the service may act for:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Sid: CodeBuild
            Effect: Allow
            Principal:
              Service: codebuild.amazonaws.com
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Condition:
              ArnLike:
                aws:SourceArn: !Sub "arn:${AWS::Partition}:codebuild:${AWS::Region}:${AWS::AccountId}:project/*"
              StringEquals:
                aws:SourceAccount: !Ref AWS::AccountId
```

## When to allow it

When the service does not send these keys, which its own documentation says.

## References

- [The confused deputy problem](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html)
- [Private repository policy examples in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)

"""####,
    "constant-condition": ####"""
# constant-condition

Severity **warning** · group **consequences** · fix **none** · elsewhere cfn-lint W8003

## What it reports

An `Fn::Equals` in `Conditions` that compares two literals, or something with itself. Literals that differ only in case are not
judged, nor what a loop fills in.

## Why it matters

The condition never depends on a parameter, so the resources under it are always there or never. Often the `Ref` before one side
was forgotten, or a condition was switched by hand for a test.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [Stage, prod] # expect: constant-condition
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Stage}/app"
      ImageTagMutability: !If [IsProduction, IMMUTABLE, MUTABLE]
```

```text
template.yaml:6:17: warning: this comparison is always false, whatever the parameters are [constant-condition]
  |
6 |   IsProduction: !Equals [Stage, prod] # expect: constant-condition
  |                 ^~~~~~~
```

## How to fix

Compare a parameter or a pseudo parameter, or remove the condition.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Stage, prod]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Stage}/app"
      ImageTagMutability: !If [IsProduction, IMMUTABLE, MUTABLE]
```

## When to allow it

When a generator writes the template, or a resource is switched off for a while on purpose:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  # cfn-ecr: allow constant-condition -- the archive comes back with the next release
  HasArchive: !Equals [yes, no]
Resources:
  Images:
    Type: AWS::ECR::Repository
  Archive:
    Type: AWS::ECR::Repository
    Condition: HasArchive
```

## References

- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html)

"""####,
    "constant-loop-key": ####"""
# constant-loop-key

Severity **error** · group **correctness** · fix **none**

## What it reports

A key in the body of an `Fn::ForEach` that does not hold the loop variable, as `${Name}` or `&{Name}`, when the collection is
written out and has more than one item.

## Why it matters

Every round makes the same key, and a template in which a key stands twice is refused after the loop is expanded.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Repositories:
    - Name
    - [shop, api]
    - Images: # expect: constant-loop-key
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub "team/${Name}"
```

```text
template.yaml:7:7: error: 'Images' is the same in every round; it must hold '${Name}' [constant-loop-key]
  |
7 |     - Images: # expect: constant-loop-key
  |       ^~~~~~
```

## How to fix

Put the variable into the key; `&{Name}` leaves out all but letters and digits.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Repositories:
    - Name
    - [shop, api]
    - Images${Name}:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub "team/${Name}"
```

## When to allow it

Never known to be right.

## References

- [Fn::ForEach](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html)

"""####,
    "continuous-basic-scanning": ####"""
# continuous-basic-scanning

Severity **error** · group **correctness** · fix **none**

## What it reports

A rule of an `AWS::ECR::RegistryScanningConfiguration` with `CONTINUOUS_SCAN` while the `ScanType` is `BASIC`. Each branch of an
`Fn::If` is judged by itself.

## Why it matters

Only enhanced scanning, by Amazon Inspector, scans images again after they are pushed. ECR refuses the configuration.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scanning:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: CONTINUOUS_SCAN # expect: continuous-basic-scanning
          RepositoryFilters:
            - {Filter: "*", FilterType: WILDCARD}
```

```text
template.yaml:8:26: error: 'CONTINUOUS_SCAN' needs a ScanType of 'ENHANCED'; 'BASIC' takes 'SCAN_ON_PUSH' [continuous-basic-scanning]
  |
8 |         - ScanFrequency: CONTINUOUS_SCAN # expect: continuous-basic-scanning
  |                          ^~~~~~~~~~~~~~~
  = note: the scan type stands here (line 6)
```

## How to fix

Take `ENHANCED` scanning, which Amazon Inspector does, or scan on push:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scanning:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters:
            - {Filter: "*", FilterType: WILDCARD}
```

## When to allow it

Never known to be right.

## What AWS answers

Measured on live AWS by a third party: `Invalid scan frequency for scanType BASIC: CONTINUOUS_SCAN`

## References

- [AWS::ECR::RegistryScanningConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)

"""####,
    "creation-template-without-role": ####"""
# creation-template-without-role

Severity **warning** · group **consequences** · fix **none**

## What it reports

A repository creation template with `ResourceTags`, or with an encryption of `KMS` or `KMS_DSSE`, and without a `CustomRoleArn`.

## Why it matters

ECR creates repositories from the template later, when an image is cached, replicated or pushed. To tag a repository or to use a
KMS key it then takes the role. Without one, the template is deployed without a complaint, and creating a repository fails.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  CachedImages:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: docker-hub
      AppliedFor: [PULL_THROUGH_CACHE]
      ResourceTags: # expect: creation-template-without-role
        - {Key: team, Value: platform}
```

```text
template.yaml:8:7: warning: 'ResourceTags' needs a CustomRoleArn; without one, creating a repository from the template fails [creation-template-without-role]
  |
8 |       ResourceTags: # expect: creation-template-without-role
  |       ^~~~~~~~~~~~
```

## How to fix

Name a role that ECR may take. The provider's schema refuses a role with a path.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  CachedImages:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: docker-hub
      AppliedFor: [PULL_THROUGH_CACHE]
      CustomRoleArn: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/ecr-creation"
      ResourceTags:
        - {Key: team, Value: platform}
```

## When to allow it

When the role is set by hand after the deployment, which the next update of the template may undo.

## References

- [Repository creation templates](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html)
- [AWS::ECR::RepositoryCreationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)

"""####,
    "crowded-function": ####"""
# crowded-function

Severity **error** · group **correctness** · fix **none**

## What it reports

A mapping that holds the key of a function, such as `Ref` or `Fn::Sub`, and other keys beside it. `Fn::Transform` may stand beside
others.

## Why it matters

A function is a mapping with one key. With another beside it, CloudFormation no longer sees a function, and refuses the mapping or
passes it on as it is.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName:
        Fn::Sub: "${Team}/app" # expect: crowded-function
        Ref: Team
```

```text
template.yaml:10:9: error: 'Fn::Sub' stands beside other keys; it must be the only one [crowded-function]
   |
10 |         Fn::Sub: "${Team}/app" # expect: crowded-function
   |         ^~~~~~~
```

## How to fix

Keep one of them. A key that belongs beside the mapping must be moved out by one level.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName:
        Fn::Sub: "${Team}/app"
```

## When to allow it

When a macro of your own reads the mapping before CloudFormation does.

## References

- [Intrinsic function reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)

"""####,
    "default-encryption": ####"""
# default-encryption

Severity **warning** · group **security** (not on by default) · fix **none** · elsewhere checkov CKV_AWS_136; Security Hub ECR.5; trivy AWS-0033

## What it reports

A private repository without an `EncryptionConfiguration`, or with `AES256`. `KMS` and `KMS_DSSE` are both taken as encryption by
a key; that the key is AWS's own is said by [aws-managed-key](aws-managed-key.md).

## Why it matters

Images are always encrypted, but by a key of ECR that nobody can see, restrict or revoke. Policies of companies, and the controls
that are named above, ask for a key of AWS KMS.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository # expect: default-encryption
```

```text
template.yaml:4:11: warning: no KMS key encrypts 'Images'; 'EncryptionConfiguration' with 'KMS' and a 'KmsKey' of your own does [default-encryption]
  |
4 |     Type: AWS::ECR::Repository # expect: default-encryption
  |           ^~~~~~~~~~~~~~~~~~~~
  = note: a change of the encryption of a repository that exists replaces it, and with a fixed name the replacement fails
```

## How to fix

Set it before the first deployment. A change of the encryption, also one that only writes the default out, makes CloudFormation
replace the repository; with a fixed `RepositoryName` the replacement fails, and without one the new repository is empty.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: alias/images
```

## When to allow it

When the repository exists already, when the images are public anyway, or when the requests to KMS cost more than they are worth.

## References

- [Encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html)
- [AWS::ECR::Repository EncryptionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)

"""####,
    "deprecated-scan-setting": ####"""
# deprecated-scan-setting

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

An `ImageScanningConfiguration` of a repository, whatever it says. A value that only a transform can make is not reported.

## Why it matters

AWS has deprecated scanning that is set by repository in favour of the registry's own configuration, which says once which
repositories are scanned, and how often.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageScanningConfiguration: # expect: deprecated-scan-setting
        ScanOnPush: true
```

```text
template.yaml:6:7: warning: scanning by repository is deprecated; an AWS::ECR::RegistryScanningConfiguration sets it for the registry [deprecated-scan-setting]
  |
6 |       ImageScanningConfiguration: # expect: deprecated-scan-setting
  |       ^~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Set scanning once for the registry. An account has one such configuration in each Region, so it belongs into a stack of its own.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scanning:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters:
            - {Filter: "*", FilterType: WILDCARD}
```

To remove `ImageScanningConfiguration` from a repository that is deployed leaves its setting as it is: CloudFormation's published
handler makes no call then.

## When to allow it

When another team owns the registry's configuration, or a control looks for the property in the template.

## References

- [AWS::ECR::Repository, ImageScanningConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
- [AWS::ECR::RegistryScanningConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)

"""####,
    "disallowed-parameter-value": ####"""
# disallowed-parameter-value

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E2900

## What it reports

A value that a deployment gives to a parameter, by `--parameter`, in a file of parameters or in a deployment file, and that the
parameter's own `AllowedValues`, `AllowedPattern`, lengths, bounds or type refuse. Of a list, every member is judged. A value of a
parameter with `NoEcho` is not shown.

## Why it matters

CloudFormation refuses the deployment before it creates anything, which for a pipeline means at its last step.

## Example

The finding stands at the value in its file, or at the top of the template when the command line gives it.

```yaml
# cfn-ecr lint --parameter Stage=production template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
    AllowedValues: [dev, prod]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: stage, Value: !Ref Stage}
```

```text
template.yaml:1:1: error: 'production' is not one of the 'AllowedValues' of 'Stage'; it can be 'dev' or 'prod' [disallowed-parameter-value]
  |
1 | # cfn-ecr lint --parameter Stage=production template.yaml
  | ^
```

## How to fix

Give an allowed value, or widen the constraint:

```yaml
# cfn-ecr lint --parameter Stage=prod template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
    AllowedValues: [dev, prod]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: stage, Value: !Ref Stage}
```

## When to allow it

Never known to be right. A deployment file that is out of use can be left out of the run instead.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "duplicate-destination": ####"""
# duplicate-destination

Severity **warning** · group **correctness** · fix **none**

## What it reports

A destination of a replication rule with the Region and the account of an earlier one in the same rule. Both may be the same
parameter. The same destination in another rule is common and is not reported.

## Why it matters

The second adds nothing; often another Region or account was meant, which then gets no images. What the service makes of the
repetition is not published.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations:
              - Region: eu-west-1
                RegistryId: "111122223333"
              - Region: eu-west-1 # expect: duplicate-destination
                RegistryId: "111122223333"
```

```text
template.yaml:11:17: warning: this destination stands in the rule already; remove one of the two [duplicate-destination]
   |
11 |               - Region: eu-west-1 # expect: duplicate-destination
   |                 ^~~~~~
   = note: previously written here (line 9)
```

## How to fix

Remove it, or name the Region and account that were meant:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations:
              - Region: eu-west-1
                RegistryId: "111122223333"
              - Region: eu-central-1
                RegistryId: "111122223333"
```

## When to allow it

Never known to be right.

## References

- [Private image replication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)
- [AWS::ECR::ReplicationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)

"""####,
    "duplicate-document-key": ####"""
# duplicate-document-key

Severity **error** · group **correctness** · fix **none**

## What it reports

A key that stands twice in an object of the JSON text of a policy. In a policy that is written as a YAML mapping,
[duplicate-key](duplicate-key.md) says so.

## Why it matters

JSON does not say which of the two counts, so nobody can tell by reading which statement or number is in force. One of them
certainly is not.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {
            "rules": [{
              "rulePriority": 1,
              "selection": {
                "tagStatus": "untagged", "countType": "imageCountMoreThan",
                "countNumber": 5, "countNumber": 10
              },
              "action": {"type": "expire"}
            }]
          }
```

```text
template.yaml:13:35: error: 'countNumber' must stand once in an object; remove one of the two [duplicate-document-key]
   |
13 |                 "countNumber": 5, "countNumber": 10
   |                                   ^~~~~~~~~~~~~
   = note: previously written here (line 13)
```

## How to fix

Keep the one that is meant:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {
            "rules": [{
              "rulePriority": 1,
              "selection": {
                "tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 10
              },
              "action": {"type": "expire"}
            }]
          }
```

## When to allow it

Never known to be right. That ECR refuses such a text, or takes the last of the two, is unverified.

## References

- [RFC 8259, section 4](https://www.rfc-editor.org/rfc/rfc8259#section-4)
- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)

"""####,
    "duplicate-export": ####"""
# duplicate-export

Severity **error** · group **correctness** · fix **none**

## What it reports

Two outputs with the same `Export` name. Names that one formula makes are the same, too. When one of the two is there only under a
condition, the finding is a warning; two under different conditions are not reported.

## Why it matters

An export name can be used once in an account and Region. The stack fails after its resources are created, and is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Name:
    Value: !Ref Images
    Export:
      Name: !Sub "${AWS::StackName}-images"
  Address:
    Value: !GetAtt Images.RepositoryUri
    Export:
      Name: !Sub "${AWS::StackName}-images" # expect: duplicate-export
```

```text
template.yaml:13:13: error: output 'Name' is exported under this name too; export names must be unique [duplicate-export]
   |
13 |       Name: !Sub "${AWS::StackName}-images" # expect: duplicate-export
   |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
   = note: exported first here (line 9)
```

## How to fix

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Name:
    Value: !Ref Images
    Export:
      Name: !Sub "${AWS::StackName}-images"
  Address:
    Value: !GetAtt Images.RepositoryUri
    Export:
      Name: !Sub "${AWS::StackName}-images-address"
```

## When to allow it

When the warning is about two outputs that are never there together.

## References

- [Outputs](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)

"""####,
    "duplicate-item": ####"""
# duplicate-item

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3037

## What it reports

An item that stands twice in a list whose items must differ by the provider's schema: `AppliedFor` of a creation template, and
`Architectures` and `OperatingSystems` of a public repository. Items that are not known are not compared. Two tags of one key are
reported by [duplicate-tag](duplicate-tag.md).

## Why it matters

CloudFormation checks the list against the schema and refuses the resource.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Created:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: team
      AppliedFor:
        - REPLICATION
        - CREATE_ON_PUSH
        - REPLICATION # expect: duplicate-item
```

```text
template.yaml:10:11: error: this item must stand once; remove one of the two [duplicate-item]
   |
10 |         - REPLICATION # expect: duplicate-item
   |           ^~~~~~~~~~~
   = note: previously written here (line 8)
```

## How to fix

Remove the repetition, or write the value that was meant:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Created:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: team
      AppliedFor: [REPLICATION, CREATE_ON_PUSH, PULL_THROUGH_CACHE]
```

## When to allow it

Never known to be right.

## References

- [AWS::ECR::RepositoryCreationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)

"""####,
    "duplicate-key": ####"""
# duplicate-key

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E0000

## What it reports

A key that stands twice in one mapping, in YAML or in JSON. The place of the first is named in a note.

## Why it matters

Readers differ in which of the two counts, and one of them is lost without a word: a resource, a property, a tag. Two
resources of one name are one resource that is deployed and another that never was.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE
      EmptyOnDelete: false
      ImageTagMutability: MUTABLE # expect: duplicate-key
```

```text
template.yaml:8:7: error: 'ImageTagMutability' is written twice in this mapping; the last one wins [duplicate-key]
  |
8 |       ImageTagMutability: MUTABLE # expect: duplicate-key
  |       ^~~~~~~~~~~~~~~~~~
  = note: first written here (line 6)
```

JSON is read the same way:

```json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Images": {"Type": "AWS::ECR::Repository"},
    "Images": {"Type": "AWS::ECR::PublicRepository"}
  }
}
```

```text
template.json:5:5: error: 'Images' is written twice in this mapping; the last one wins [duplicate-key]
  |
5 |     "Images": {"Type": "AWS::ECR::PublicRepository"}
  |     ^~~~~~~~
  = note: first written here (line 4)
```

## How to fix

Remove the one that is not meant, or rename it.

## When to allow it

Never known to be right. A merge key `<<` beside a key that it brings is no duplicate and is not reported as one.

## References

- [RFC 8259, section 4](https://www.rfc-editor.org/rfc/rfc8259#section-4)
- [YAML 1.1, mappings](https://yaml.org/spec/1.1/#id861060)

"""####,
    "duplicate-name": ####"""
# duplicate-name

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3019

## What it reports

Two resources of one ECR type with the same `RepositoryName`, `EcrRepositoryPrefix`, `Prefix` or `PrincipalArn`: two texts that
are equal, or one formula of parameters for both. Conditions under which only one of the two is there are understood. A `/` at the
end of a prefix does not count, and a public repository may have the name of a private one.

## Why it matters

The second is refused because the first exists, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
Resources:
  Shop:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/shop"
  Api:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/shop" # expect: duplicate-name
```

```text
template.yaml:13:28: error: this is the RepositoryName of 'Shop' already; two resources cannot share it [duplicate-name]
   |
13 |       RepositoryName: !Sub "${Team}/shop" # expect: duplicate-name
   |                            ^~~~~~~~~~~~~~
   = note: it is declared here (line 6)
```

## How to fix

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
Resources:
  Shop:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/shop"
  Api:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/api"
```

## When to allow it

Never known to be right.

## What AWS answers

`The repository with name 'team/shop' already exists in the registry with id '111122223333'`, as an emulator words it after AWS.

## References

- [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "duplicate-registry-setting": ####"""
# duplicate-registry-setting

Severity **error** · group **correctness** · fix **none**

## What it reports

A second `AWS::ECR::RegistryPolicy`, `ReplicationConfiguration`, `RegistryScanningConfiguration` or `SigningConfiguration` in one
template, unless their conditions exclude each other.

## Why it matters

Each of these is one setting of the whole registry, of which an account has one in each Region. The second either fails, or
replaces what the first has set.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  OnPush:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: ENHANCED
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters: [{Filter: "*", FilterType: WILDCARD}]
  Continuous: # expect: duplicate-registry-setting
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: ENHANCED
      Rules:
        - ScanFrequency: CONTINUOUS_SCAN
          RepositoryFilters: [{Filter: prod, FilterType: WILDCARD}]
```

```text
template.yaml:10:3: error: 'Continuous' is a second AWS::ECR::RegistryScanningConfiguration; a registry has one, so put both into one [duplicate-registry-setting]
   |
10 |   Continuous: # expect: duplicate-registry-setting
   |   ^~~~~~~~~~
   = note: the first one is declared here (line 3)
```

## How to fix

Put the rules of both into one resource:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scanning:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: ENHANCED
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters: [{Filter: "*", FilterType: WILDCARD}]
        - ScanFrequency: CONTINUOUS_SCAN
          RepositoryFilters: [{Filter: prod, FilterType: WILDCARD}]
```

## When to allow it

Never known to be right. Other stacks of the account and Region, which are not seen here, must not have the resource either.

## What AWS answers

For a registry policy and a replication configuration, CloudFormation's published handlers look first and answer `AlreadyExists`.
For the other two it is unverified.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
    "duplicate-scan-frequency": ####"""
# duplicate-scan-frequency

Severity **error** · group **correctness** · fix **none**

## What it reports

Two rules of an `AWS::ECR::RegistryScanningConfiguration` with one `ScanFrequency`. Each branch of an `Fn::If` is judged by
itself.

## Why it matters

A registry has one rule for each frequency. ECR refuses the configuration.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scanning:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters: [{Filter: "shop/*", FilterType: WILDCARD}]
        - ScanFrequency: SCAN_ON_PUSH # expect: duplicate-scan-frequency
          RepositoryFilters: [{Filter: "api/*", FilterType: WILDCARD}]
```

```text
template.yaml:10:26: error: 'SCAN_ON_PUSH' must stand in one rule; put the filters of both into one [duplicate-scan-frequency]
   |
10 |         - ScanFrequency: SCAN_ON_PUSH # expect: duplicate-scan-frequency
   |                          ^~~~~~~~~~~~
   = note: previously written here (line 8)
```

## How to fix

A rule can have many filters:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scanning:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters:
            - {Filter: "shop/*", FilterType: WILDCARD}
            - {Filter: "api/*", FilterType: WILDCARD}
```

## When to allow it

Never known to be right.

## What AWS answers

Measured on live AWS by a third party: `Contains duplicate scan frequencies`

## References

- [AWS::ECR::RegistryScanningConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)

"""####,
    "duplicate-sid": ####"""
# duplicate-sid

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

A `Sid` that an earlier statement of the same policy has, too. Statements in branches that exclude each other are not compared.

## Why it matters

ECR takes it; its own console names every statement `new statement`. But a `Sid` is there to name one statement in reviews, logs
and tools, and IAM wants it unique in its own policies.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Sid: Pull
            Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
          - Sid: Pull # expect: duplicate-sid
            Effect: Allow
            Principal: {AWS: "444455556666"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

```text
template.yaml:13:18: warning: another statement has the 'Sid' 'Pull', too; give each its own [duplicate-sid]
   |
13 |           - Sid: Pull # expect: duplicate-sid
   |                  ^~~~
   = note: previously written here (line 9)
```

## How to fix

Give each its own name, or leave `Sid` out:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Sid: Pull
            Effect: Allow
            Principal: {AWS: ["111122223333", "444455556666"]}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

## When to allow it

When the policy was made in the console and is kept as it is.

## References

- [IAM JSON policy elements: Sid](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html)

"""####,
    "duplicate-statement": ####"""
# duplicate-statement

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

A statement of a policy that says what an earlier one says already, whatever its `Sid` and the order of its lists. Statements that
are not wholly known are not compared.

## Why it matters

The second has no effect. Most often it was copied and one line was to be changed; and who later takes a right away from the one
forgets the other.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Sid: Pull
            Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
          - Sid: Push # expect: duplicate-statement
            Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: [ecr:GetDownloadUrlForLayer, ecr:BatchGetImage]
```

```text
template.yaml:13:13: warning: this statement says what another says already; remove one of the two [duplicate-statement]
   |
13 |           - Sid: Push # expect: duplicate-statement
   |             ^~~
   = note: previously written here (line 9)
```

## How to fix

Remove it, or write what was meant:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Sid: Pull
            Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
          - Sid: Push
            Effect: Allow
            Principal: {AWS: "111122223333"}
            Action:
              - ecr:BatchCheckLayerAvailability
              - ecr:CompleteLayerUpload
              - ecr:InitiateLayerUpload
              - ecr:PutImage
              - ecr:UploadLayerPart
```

## When to allow it

When a generator writes the policy and the repetition does no harm.

## References

- [Private repository policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)

"""####,
    "duplicate-tag": ####"""
# duplicate-tag

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3024

## What it reports

A tag key that stands twice in `Tags`, or in `ResourceTags` of a creation template. Case counts, as it does for AWS. Keys that
only the deployment knows are not compared.

## Why it matters

A resource has one value for a key. CloudFormation or ECR refuses the list.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: team, Value: shop}
        - {Key: stage, Value: prod}
        - {Key: team, Value: platform} # expect: duplicate-tag
```

```text
template.yaml:9:17: error: the tag 'team' must stand once; remove one of the two [duplicate-tag]
  |
9 |         - {Key: team, Value: platform} # expect: duplicate-tag
  |                 ^~~~
  = note: previously written here (line 7)
```

## How to fix

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: team, Value: shop}
        - {Key: stage, Value: prod}
```

## When to allow it

Never known to be right.

## References

- [Tagging a private repository in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html)

"""####,
    "empty-replication": ####"""
# empty-replication

Severity **warning** · group **consequences** · fix **none**

## What it reports

An `AWS::ECR::ReplicationConfiguration` whose `Rules` is an empty list, or becomes one when a condition takes its items away.

## Why it matters

It is legal and turns replication off for the whole registry. A list that is empty by mistake says nothing of it: the other
Regions just get no more images.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules: [] # expect: empty-replication
```

```text
template.yaml:7:16: warning: 'Rules' is empty, which turns replication off; remove the resource or add a rule [empty-replication]
  |
7 |         Rules: [] # expect: empty-replication
  |                ^~
```

## How to fix

Add a rule, or remove the resource: CloudFormation puts empty rules in its place when it is deleted.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations:
              - Region: eu-central-1
                RegistryId: !Ref AWS::AccountId
```

## When to allow it

When replication is switched off for a while, and the resource is to stay.

## References

- [AWS::ECR::ReplicationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)
- [Private image replication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)

"""####,
    "exclusion-filter-wildcards": ####"""
# exclusion-filter-wildcards

Severity **warning** · group **correctness** · fix **none**

## What it reports

A filter of `ImageTagMutabilityExclusionFilters` with more than two `*`.

## Why it matters

The Terraform provider for AWS refuses such a filter, which suggests that ECR does, too. AWS documents no such limit and nobody
has published an answer of the service, so this is a warning.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION
      ImageTagMutabilityExclusionFilters:
        - ImageTagMutabilityExclusionFilterType: WILDCARD
          ImageTagMutabilityExclusionFilterValue: "*-dev-*-*" # expect: exclusion-filter-wildcards
```

```text
template.yaml:9:51: warning: '*-dev-*-*' should have at most 2 '*'; it has 3 [exclusion-filter-wildcards]
  |
9 |           ImageTagMutabilityExclusionFilterValue: "*-dev-*-*" # expect: exclusion-filter-wildcards
  |                                                   ^~~~~~~~~~~
```

## How to fix

Write a filter with one or two wildcards, or several filters, of which there can be five:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION
      ImageTagMutabilityExclusionFilters:
        - ImageTagMutabilityExclusionFilterType: WILDCARD
          ImageTagMutabilityExclusionFilterValue: "*-dev-*"
```

## When to allow it

When a deployment has shown that ECR takes the filter.

## References

- [AWS::ECR::Repository, ImageTagMutabilityExclusionFilters](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
- [A pull request of the Terraform provider for AWS](https://github.com/hashicorp/terraform-provider-aws/pull/43642)

"""####,
    "explicit-name": ####"""
# explicit-name

Severity **warning** · group **advice** (not on by default) · fix **none** · elsewhere cfn_nag W28; cfn-guard CFN_NO_EXPLICIT_RESOURCE_NAMES

## What it reports

A repository with a `RepositoryName`, whatever it is made of.

## Why it matters

To replace a repository, CloudFormation creates the new one before it deletes the old one, and two cannot have one name. So a
change of the encryption of a named repository fails. Without the property, CloudFormation makes a new name of the stack, the
logical ID and twelve random characters each time.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/app # expect: explicit-name
```

```text
template.yaml:6:7: warning: a repository whose 'RepositoryName' is fixed cannot be replaced; without it, CloudFormation makes a new name each time [explicit-name]
  |
6 |       RepositoryName: team/app # expect: explicit-name
  |       ^~~~~~~~~~~~~~
```

## How to fix

Leave the name out, and hand the address on by an output:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !GetAtt Images.RepositoryUri
```

A name that is deployed must stay: to remove the property replaces the repository by an empty one.

## When to allow it

Nearly always: people and pipelines know a repository by its name, and most templates give one. The rule is for projects that
have decided otherwise.

## References

- [Update behaviors of stack resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html)
- [AWS::ECR::Repository, RepositoryName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "full-access-grant": ####"""
# full-access-grant

Severity **warning** · group **security** (not on by default) · fix **none**

## What it reports

A statement that allows an account, a user or a role every action of ECR: `*`, `ecr:*`, or a pattern that fits all of them.
Everyone (`*`) is the matter of `public-policy`.

## Why it matters

Every action means also to delete images and the repository, and to set this very policy. Whoever gets hold of that account, user
or role can take the images away and say who may pull.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: ecr:* # expect: full-access-grant
```

```text
template.yaml:11:21: warning: 'ecr:*' lets '111122223333' delete images and change this policy, too; name the actions that it needs [full-access-grant]
   |
11 |             Action: ecr:* # expect: full-access-grant
   |                     ^~~~~
```

## How to fix

Name the actions that are needed. To pull takes two, to push the other five of these:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action:
              - ecr:BatchGetImage
              - ecr:GetDownloadUrlForLayer
              - ecr:BatchCheckLayerAvailability
              - ecr:CompleteLayerUpload
              - ecr:InitiateLayerUpload
              - ecr:PutImage
              - ecr:UploadLayerPart
```

## When to allow it

For the role that administers the repository.

## References

- [Private repository policy examples in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)

"""####,
    "function-arguments": ####"""
# function-arguments

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1011, E1015, E1016, E1017, E1018, E1019, E1021, E1022, E1024, E1028, E1030, E1031

## What it reports

A function whose arguments have another number or form than it takes: an `Fn::Join` without a delimiter, an `Fn::If` with two
arguments, an index of `Fn::Select` that is no number, an `Fn::GetAtt` without an attribute, a loop without a body. The message
says what the function takes. Arguments that a transform makes are not judged.

## Why it matters

CloudFormation refuses the whole template before it creates anything, and does not say where.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
  Stage: {Type: String}
Conditions:
  IsProduction: !Equals [!Ref Stage, prod]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Join [!Ref Team, app] # expect: function-arguments
      ImageTagMutability: !If [IsProduction, IMMUTABLE] # expect: function-arguments
```

```text
template.yaml:11:35: error: 'Fn::Join' takes a delimiter and a list of strings [function-arguments]
   |
11 |       RepositoryName: !Join [!Ref Team, app] # expect: function-arguments
   |                                   ^~~~

template.yaml:12:31: error: 'Fn::If' takes the name of a condition and two values [function-arguments]
   |
12 |       ImageTagMutability: !If [IsProduction, IMMUTABLE] # expect: function-arguments
   |                               ^~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Give the function what the message names. `!Ref AWS::NoValue` stands for nothing in a branch of `Fn::If`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
  Stage: {Type: String}
Conditions:
  IsProduction: !Equals [!Ref Stage, prod]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Join ["/", [!Ref Team, app]]
      ImageTagMutability: !If [IsProduction, IMMUTABLE, !Ref AWS::NoValue]
```

## When to allow it

Never known to be right.

## What AWS answers

As snapshots of another tool against AWS show, for `Fn::Join` and `Fn::Equals`:

```
Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.
Template error: every Fn::Equals object requires a list of 2 string parameters.
```

## References

- [Intrinsic function reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)

"""####,
    "hand-built-address": ####"""
# hand-built-address

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

The address of one of the template's repositories that `Fn::Sub` or `Fn::Join` puts together from `AWS::AccountId`, `.dkr.ecr.`
and `AWS::Region`.

## Why it matters

CloudFormation has the address as `RepositoryUri`. One that is put together goes wrong in partitions with another domain, and
where it names the repository by a text, CloudFormation does not know that it must create the repository first.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/app
Outputs:
  Image:
    # expect: hand-built-address
    Value: !Sub "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/team/app:latest"
```

```text
template.yaml:10:35: warning: the address of 'Images' is put together by hand; '${Images.RepositoryUri}' is right in every account, Region and partition [hand-built-address]
   |
10 |     Value: !Sub "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/team/app:latest"
   |                                   ^~~~~~~~~
```

## How to fix

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/app
Outputs:
  Image:
    Value: !Sub "${Images.RepositoryUri}:latest"
```

## When to allow it

When the resources must not depend on each other, because they would do so in a circle. Public repositories have no
`RepositoryUri`, and their addresses are not reported.

## References

- [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "hard-coded-partition": ####"""
# hard-coded-partition

Severity **warning** · group **advice** (not on by default) · fix **none** · elsewhere cfn-lint I3042

## What it reports

`arn:aws:` at the beginning of an ARN in a property of an ECR resource, and of ARNs of ECR in other resources. An ARN whose
account is written out is not reported, because an account is in one partition, too.

## Why it matters

In China, GovCloud and the other partitions an ARN begins with another word. There the template makes policies that match
nothing, or fails.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        # expect: hard-coded-partition
        KmsKey: !Sub "arn:aws:kms:${AWS::Region}:${AWS::AccountId}:alias/images"
```

```text
template.yaml:9:23: warning: 'arn:aws' is right in one partition only; 'arn:${AWS::Partition}' in an 'Fn::Sub' is right in all [hard-coded-partition]
  |
9 |         KmsKey: !Sub "arn:aws:kms:${AWS::Region}:${AWS::AccountId}:alias/images"
  |                       ^~~~~~~
```

## How to fix

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: !Sub "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:alias/images"
```

## When to allow it

When the template is only ever deployed in commercial Regions.

## References

- [Pseudo parameters reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html)

"""####,
    "image-of-new-repository": ####"""
# image-of-new-repository

Severity **warning** · group **consequences** · fix **none**

## What it reports

A Lambda function, an App Runner service or an ECS service with running tasks that takes its image from a repository of the same
template. Nothing is said when the template has a custom resource, a build or another thing that can push an image meanwhile, when
the two stand under different conditions, or when the image is chosen by a condition.

## Why it matters

When the stack is created the repository is empty, so the resource that needs an image fails or waits for tasks that cannot start,
and the stack is rolled back. It works only for who has deployed the repository before. That Lambda and App Runner refuse
to create a resource without its image was not tried here.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  RoleArn:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
  Function:
    Type: AWS::Lambda::Function
    Properties:
      PackageType: Image
      Role: !Ref RoleArn
      Code:
        ImageUri: !Sub "${Images.RepositoryUri}:latest" # expect: image-of-new-repository
```

```text
template.yaml:14:24: warning: 'Images' is still empty when this stack is first deployed, so 'Function' cannot be created; create the repository in a stack of its own [image-of-new-repository]
   |
14 |         ImageUri: !Sub "${Images.RepositoryUri}:latest" # expect: image-of-new-repository
   |                        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Put the repository into a stack of its own, push the image, and then deploy what needs it:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  RoleArn:
    Type: String
  ImageUri:
    Type: String
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      PackageType: Image
      Role: !Ref RoleArn
      Code:
        ImageUri: !Ref ImageUri
```

An ECS service can also be created with a `DesiredCount` of 0 that a parameter raises later.

## When to allow it

When the stack exists, or when something outside of it pushes the image in time.

## References

- [AWS::Lambda::Function Code](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html)
- [AWS::ECS::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)

"""####,
    "ineffective-action": ####"""
# ineffective-action

Severity **warning** · group **consequences** · fix **unsafe**

## What it reports

An action of an access policy that can have no effect where it stands: `ecr:GetAuthorizationToken` and other actions of the whole
registry in a repository's policy, `ecr:` actions in a public repository's and `ecr-public:` actions in a private one's, and
actions of other services. Patterns that also fit an action with effect are right, and so is `NotAction`.

## Why it matters

The policy is taken, and what was to be allowed stays refused. Such an action must stand in an IAM policy.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action:
              - ecr:GetAuthorizationToken # expect: ineffective-action
              - ecr-public:BatchCheckLayerAvailability # expect: ineffective-action
              - ecr:BatchGetImage
              - ecr:GetDownloadUrlForLayer
```

```text
template.yaml:12:17: warning: 'ecr:GetAuthorizationToken' acts on the whole registry, so it has no effect in a repository policy; allow it in an IAM policy [ineffective-action]
   |
12 |               - ecr:GetAuthorizationToken # expect: ineffective-action
   |                 ^~~~~~~~~~~~~~~~~~~~~~~~~

template.yaml:13:17: warning: 'ecr-public:BatchCheckLayerAvailability' has no effect in a repository policy; only actions of 'ecr' do; did you mean 'ecr:BatchCheckLayerAvailability'? [ineffective-action]
   |
13 |               - ecr-public:BatchCheckLayerAvailability # expect: ineffective-action
   |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
   = fix (unsafe): replace with 'ecr:BatchCheckLayerAvailability'
```

## How to fix

Remove it, and allow it where it works: in a policy of the user or role, on `*`. `--unsafe-fixes` writes the action of the same
name of the right service.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

## When to allow it

When a policy is shared with other uses and is kept the same everywhere.

## References

- [Private repository policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)
- [Actions, resources, and condition keys for Amazon Elastic Container Registry](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html)

"""####,
    "inert-policy-variable": ####"""
# inert-policy-variable

Severity **warning** · group **consequences** · fix **none**

## What it reports

A policy variable such as `${aws:PrincipalTag/team}` in a condition of a policy whose `Version` is `2008-10-17` or missing, which
means the same. Names with `::`, which are meant for `Fn::Sub`, are not looked at.

## Why it matters

Only version `2012-10-17` knows variables. In the older one the text is compared as it stands, so an `Allow` never holds and a
`Deny` with a negated operator always does.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2008-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Condition:
              StringEquals:
                ecr:ResourceTag/team: "${aws:PrincipalTag/team}" # expect: inert-policy-variable
```

```text
template.yaml:14:39: warning: '${aws:PrincipalTag/team}' is plain text in version '2008-10-17'; write 'Version: "2012-10-17"' [inert-policy-variable]
   |
14 |                 ecr:ResourceTag/team: "${aws:PrincipalTag/team}" # expect: inert-policy-variable
   |                                       ^~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Write the newer version. Inside of an `Fn::Sub` the variable is written `${!aws:PrincipalTag/team}`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Condition:
              StringEquals:
                ecr:ResourceTag/team: "${aws:PrincipalTag/team}"
```

## When to allow it

When the text itself is what a tag holds.

## References

- [IAM policy elements: Variables and tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html)
- [IAM JSON policy elements: Version](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html)

"""####,
    "key-not-string": ####"""
# key-not-string

Severity **error** · group **correctness** · fix **none**

## What it reports

A mapping or a list in the place of a key, which YAML allows.

## Why it matters

CloudFormation takes only text as a key. Braces or brackets around a word that was to be replaced are a mapping or a list to YAML.
What else is wrong in the file is said when the key is mended.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Stages:
    {stage}: # expect: key-not-string
      prefix: shop
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:4:5: error: a key must be a string; quote it when it is text [key-not-string]
  |
4 |     {stage}: # expect: key-not-string
  |     ^~~~~~~
```

## How to fix

Write the key out, or quote it where the braces belong to it:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Stages:
    prod:
      prefix: shop
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Join ["/", [!FindInMap [Stages, prod, prefix], app]]
```

## When to allow it

Never known to be right in a template. Lint what the other tool writes, not what it reads.

## References

- [YAML 1.1, mappings](https://yaml.org/spec/1.1/#id861060)

"""####,
    "lifecycle-all-tags-needed": ####"""
# lifecycle-all-tags-needed

Severity **warning** · group **consequences** · fix **none**

## What it reports

A `tagPrefixList` or `tagPatternList` of a lifecycle rule with more than one entry, unless the rule's `description` says that all
of them are meant together.

## Why it matters

ECR takes an image only when *every* entry of the list matches one of its tags. Most people read the list as *any of these*. Then
the rule selects next to nothing, and the images that it was to remove stay.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {
            "rules": [{
              "rulePriority": 1,
              "selection": {
                "tagStatus": "tagged", "tagPrefixList": ["dev", "test"],
                "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14
              },
              "action": {"type": "expire"}
            }]
          }
```

```text
template.yaml:12:57: warning: an image must have a tag for every entry of this list: 'dev' and 'test'; use a rule for each entry if one is enough [lifecycle-all-tags-needed]
   |
12 |                 "tagStatus": "tagged", "tagPrefixList": ["dev", "test"],
   |                                                         ^~~~~~~~~~~~~~~
```

## How to fix

Write a rule for each entry. Each counts its own images.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {
            "rules": [{
              "rulePriority": 1,
              "selection": {
                "tagStatus": "tagged", "tagPrefixList": ["dev"],
                "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14
              },
              "action": {"type": "expire"}
            }, {
              "rulePriority": 2,
              "selection": {
                "tagStatus": "tagged", "tagPrefixList": ["test"],
                "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14
              },
              "action": {"type": "expire"}
            }]
          }
```

## When to allow it

When all entries are meant: a `description` such as "all of these tags" says so without an allowance.

## References

- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)
- [Examples of lifecycle policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "malformed-document": ####"""
# malformed-document

Severity **error** · group **correctness** · fix **none**

## What it reports

The text of a lifecycle policy or an access policy that is not JSON. The finding stands at the place in the template where
reading the JSON fails, also in a block of text. Text that functions make is judged as far as it is known.

## Why it matters

CloudFormation passes the text on as it is. ECR refuses it when the repository is created, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {
            "rules": [{
              "rulePriority": 1,
              "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 5},
              "action": {"type": "expire"},
            }]
          }
```

```text
template.yaml:12:43: error: the lifecycle policy must be JSON: a comma must be followed by another member; remove it [malformed-document]
   |
12 |               "action": {"type": "expire"},
   |                                           ^
```

## How to fix

Mend the JSON at the place that is pointed at. JSON has no comments, no comma after the last item, and no single quotes.

## When to allow it

Never known to be right.

## References

- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)
- [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)

"""####,
    "missing-property": ####"""
# missing-property

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3003

## What it reports

A property that the type, or an object in it, needs and that is not there, also in one branch of an `Fn::If`. Where a key is
there that was probably meant to be it, [unknown-property](unknown-property.md) says so alone.

## Why it matters

CloudFormation refuses the resource when its turn comes.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsEncrypted: !Equals [!Ref AWS::Region, eu-central-1]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration: # expect: missing-property
        KmsKey: alias/images
  Others:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        # expect: missing-property
        EncryptionType: !If [IsEncrypted, KMS, !Ref AWS::NoValue]
```

```text
template.yaml:8:7: error: EncryptionConfiguration needs 'EncryptionType' [missing-property]
  |
8 |       EncryptionConfiguration: # expect: missing-property
  |       ^~~~~~~~~~~~~~~~~~~~~~~

template.yaml:15:9: error: EncryptionConfiguration needs 'EncryptionType' (unless IsEncrypted) [missing-property]
   |
15 |         EncryptionType: !If [IsEncrypted, KMS, !Ref AWS::NoValue]
   |         ^~~~~~~~~~~~~~
```

## How to fix

Add the property. In a branch of an `Fn::If`, give it a value, or put the `Fn::If` around the whole object.

## When to allow it

Never known to be right.

## References

- [AWS::ECR::Repository EncryptionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)

"""####,
    "pattern-mismatch": ####"""
# pattern-mismatch

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3031, W1031

## What it reports

Text that has not the form that its property takes: a repository name, an ARN, an account ID, a prefix. The message says the
form in words. Only text that is known is judged, not what functions make of values that only the deployment knows.

## Why it matters

The value passes CloudFormation's first look and is refused when the resource is created.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: Team/App # expect: pattern-mismatch
```

```text
template.yaml:6:23: error: 'Team/App' must be lower-case letters and digits joined by single '.', '_', '__' or '-'s, in parts separated by '/' [pattern-mismatch]
  |
6 |       RepositoryName: Team/App # expect: pattern-mismatch
  |                       ^~~~~~~~
```

## How to fix

Write the value in the form that the message names. Repository names are in lower case.

## When to allow it

Hardly ever: the form is that of the provider's schema, against which CloudFormation checks the value itself.

## References

- [AWS::ECR::Repository, RepositoryName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "undefined-reference": ####"""
# undefined-reference

Severity **error** · group **correctness** · fix **unsafe** · elsewhere cfn-lint E1019, E1020, E3005

## What it reports

A name in `Ref`, `Fn::GetAtt`, `${Name}` of `Fn::Sub`, or `DependsOn` that is no parameter, no resource and no pseudo
parameter of the template. Nothing is said of templates with a macro of your own or with the SAM transform, because those
declare names that the text does not show.

## Why it matters

CloudFormation refuses the whole template before it creates anything, so a pipeline fails at its last step.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Environment:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "team/${Enviroment}" # expect: undefined-reference
Outputs:
  Name:
    Value: !Ref Environment
```

```text
template.yaml:9:36: error: 'Enviroment' is neither a parameter nor a resource of this template; did you mean 'Environment'? [undefined-reference]
  |
9 |       RepositoryName: !Sub "team/${Enviroment}" # expect: undefined-reference
  |                                    ^~~~~~~~~~
  = fix (unsafe): replace with 'Environment'
```

A text that looks like a variable and is none keeps its form with `${!…}`:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: Pattern, Value: !Sub "${AWS::Region}/${!Name}"}
```

## How to fix

Write the name of the parameter or resource that was meant; `--unsafe-fixes` puts the nearest one in its place. Declare what is
missing, or write `${!Name}` where the text itself is wanted.

## When to allow it

When something rewrites the template before CloudFormation reads it and declares the name.

## What AWS answers

`Template format error: Unresolved resource dependencies [Enviroment] in the Resources block of the template`

## References

- [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html)
- [Fn::Sub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html)

"""####,
    "unknown-property": ####"""
# unknown-property

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3002

## What it reports

A key under `Properties`, or in an object below, that the type does not have. Case counts. All `AWS::ECR::*` types are known
with their nested objects; other types are not judged.

## Why it matters

CloudFormation refuses the resource, and everything that the same update did before is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageScanningConfiguration:
        scanOnPush: true # expect: unknown-property
      ScanOnPush: true # expect: unknown-property
```

```text
template.yaml:7:9: error: 'scanOnPush' is not a property of ImageScanningConfiguration; did you mean 'ScanOnPush'? [unknown-property]
  |
7 |         scanOnPush: true # expect: unknown-property
  |         ^~~~~~~~~~
  = fix: replace with 'ScanOnPush'

template.yaml:8:7: error: 'ScanOnPush' is not a property of AWS::ECR::Repository; it belongs under 'ImageScanningConfiguration' [unknown-property]
  |
8 |       ScanOnPush: true # expect: unknown-property
  |       ^~~~~~~~~~
```

## How to fix

`--fix` writes a name whose case alone is wrong, or that one other name is near to, as the type has it. A property that belongs
into a nested object must be moved there by hand.

## When to allow it

When AWS has added a property since the date that `cfn-ecr --version` prints. Tell us, so that the next version knows it.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
    "unknown-value": ####"""
# unknown-value

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3030, W1030

## What it reports

A value that is not one of the few that its property takes. Case counts.

## Why it matters

The deployment fails when the resource is created or updated, often minutes after it began, and is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: Immutable # expect: unknown-value
```

```text
template.yaml:6:27: error: 'Immutable' is not a value of this property; can be 'MUTABLE', 'IMMUTABLE', 'MUTABLE_WITH_EXCLUSION' or 'IMMUTABLE_WITH_EXCLUSION' [unknown-value]
  |
6 |       ImageTagMutability: Immutable # expect: unknown-value
  |                           ^~~~~~~~~
  = fix: replace with 'IMMUTABLE'
```

## How to fix

`--fix` writes the value as the property has it where the case alone is wrong or one value is near. Else choose one of the list.

## When to allow it

When AWS has added a value since the date that `cfn-ecr --version` prints.

## References

- [AWS::ECR::Repository, ImageTagMutability](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "unpaired-deletion-policy": ####"""
# unpaired-deletion-policy

Severity **warning** · group **consequences** · fix **unsafe** · elsewhere cfn-lint W3011

## What it reports

An ECR resource with `DeletionPolicy: Retain` (or `RetainExceptOnCreate`) and without `UpdateReplacePolicy`, or the other way.

## Why it matters

`DeletionPolicy` holds when the resource or the stack is removed, `UpdateReplacePolicy` when an update replaces the resource:
a changed repository name or encryption. Who wrote one of the two wants to keep the images; without the other half they are
still deleted on the other way.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain # expect: unpaired-deletion-policy
```

```text
template.yaml:5:5: warning: 'DeletionPolicy' stands without 'UpdateReplacePolicy', so an update that replaces the resource still deletes it; add 'UpdateReplacePolicy: Retain' [unpaired-deletion-policy]
  |
5 |     DeletionPolicy: Retain # expect: unpaired-deletion-policy
  |     ^~~~~~~~~~~~~~
  = fix (unsafe): add 'UpdateReplacePolicy: Retain'
```

## How to fix

Add the other half; `--unsafe-fixes` does so. It is no safe fix because it changes what a later update does.

## When to allow it

When a replaced repository holds nothing worth keeping. Writing `UpdateReplacePolicy: Delete` says so without an allowance:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    UpdateReplacePolicy: Delete
```

## References

- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
- [UpdateReplacePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html)

"""####,
    "unused-parameter": ####"""
# unused-parameter

Severity **warning** · group **correctness** · fix **none** · elsewhere cfn-lint W2001

## What it reports

A parameter that no `Ref`, no `Fn::Sub` and no rule names. Nothing is said where a transform could use it unseen.

## Why it matters

Who deploys gives a value and believes that it does something. Often the use was misspelt, or removed by mistake.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Environment: # expect: unused-parameter
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:3: warning: nothing refers to parameter 'Environment' [unused-parameter]
  |
3 |   Environment: # expect: unused-parameter
  |   ^~~~~~~~~~~
```

## How to fix

Use it or remove it. A parameter that pipelines still pass must be taken out of their files too, else the deployment fails.

## When to allow it

When every template of a project must take the same parameters:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  # cfn-ecr: allow unused-parameter -- the pipeline passes it to all stacks
  Environment:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "wrong-type": ####"""
# wrong-type

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3012

## What it reports

A value of another kind than its property takes: a list where a string belongs, a string where an object belongs, text where
`true` or `false` belongs. Numbers and booleans in the place of a string are not reported, because CloudFormation takes them.

## Why it matters

CloudFormation refuses the resource when its turn comes.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EmptyOnDelete: "no, thanks" # expect: wrong-type
      Tags: # a mapping, as other services have it
        Team: images # expect: wrong-type
```

```text
template.yaml:6:22: error: 'no, thanks' must be true or false [wrong-type]
  |
6 |       EmptyOnDelete: "no, thanks" # expect: wrong-type
  |                      ^~~~~~~~~~~~

template.yaml:8:9: error: a mapping must not stand here; this is a list [wrong-type]
  |
8 |         Team: images # expect: wrong-type
  |         ^~~~
```

## How to fix

Write the value as the message says. Tags of ECR are a list of objects with `Key` and `Value`.

## When to allow it

Never known to be right.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
  ]
}
