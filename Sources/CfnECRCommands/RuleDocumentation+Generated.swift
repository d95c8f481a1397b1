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

The name of an `Fn::ForEach` loop that is missing, holds other characters than letters and digits, or is the name of a resource
or another loop; and a loop variable that is the name of a parameter, a resource or the variable of a loop around it.

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
template.yaml:4:11: warning: 'Images' is encrypted without a KMS key; 'EncryptionConfiguration' with 'KMS' and a 'KmsKey' of your own uses one [default-encryption]
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
template.yaml:6:7: warning: 'ImageScanningConfiguration' is deprecated; an AWS::ECR::RegistryScanningConfiguration says what is scanned [deprecated-scan-setting]
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
template.yaml:10:11: error: 'REPLICATION' must stand once; remove one of the two [duplicate-item]
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

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/app
```

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
template.yaml:6:7: warning: 'RepositoryName' is fixed, so the repository cannot be replaced; without it, CloudFormation makes a new name each time [explicit-name]
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
    "failed-assertion": ####"""
# failed-assertion

Severity **error** · group **correctness** · fix **none**

## What it reports

An assertion of the `Rules` section that the values of a deployment do not satisfy, where the rule's own condition holds.
`And`, `Or`, `Not`, `Equals`, `Contains`, `EachMemberEquals` and `EachMemberIn` are worked out; what the other functions give,
such as `Fn::ValueOf`, only AWS knows.

## Why it matters

CloudFormation refuses the deployment before it creates anything, which for a pipeline means at its last step.

## Example

```yaml
# cfn-ecr lint --parameter Stage=prod --parameter Team=trial template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: {Type: String}
  Team: {Type: String}
Rules:
  ProductionTeams:
    RuleCondition: !Equals [!Ref Stage, prod]
    Assertions:
      - Assert: !Contains [[shop, pay], !Ref Team] # expect: failed-assertion
        AssertDescription: only shop and pay have production
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub ${Stage}/${Team}
```

```text
template.yaml:10:17: error: the values do not satisfy rule 'ProductionTeams': only shop and pay have production [failed-assertion]
   |
10 |       - Assert: !Contains [[shop, pay], !Ref Team] # expect: failed-assertion
   |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Give values that the rule takes, or change the rule:

```yaml
# cfn-ecr lint --parameter Stage=dev --parameter Team=trial template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: {Type: String}
  Team: {Type: String}
Rules:
  ProductionTeams:
    RuleCondition: !Equals [!Ref Stage, prod]
    Assertions:
      - Assert: !Contains [[shop, pay], !Ref Team]
        AssertDescription: only shop and pay have production
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub ${Stage}/${Team}
```

## When to allow it

Never known to be right. A deployment file that is out of use can be left out of the run instead.

## References

- [Rules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html)

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
    "lifecycle-any-not-last": ####"""
# lifecycle-any-not-last

Severity **error** · group **correctness** · fix **unsafe**

## What it reports

A rule with `tagStatus` `any` beside a rule of the same storage class whose `rulePriority` is higher. Images in the storage
class `standard` and in `archive` are counted apart, so a policy can have an `any` rule for each. Two of one class are
[lifecycle-duplicate-selection](lifecycle-duplicate-selection.md).

## Why it matters

A rule for any image claims every image that is left, so nothing could come after it. ECR refuses the policy when the
repository has been made, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 50},
             "action": {"type": "expire"}},
            {"rulePriority": 2,
             "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 5},
             "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:10:41: error: a rule for 'any' images must have the highest rulePriority of its storage class ('standard'); 2 is higher than 1 [lifecycle-any-not-last]
   |
10 |              "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 50},
   |                                         ^~~~~
   = note: the higher one (line 12)
   = fix (unsafe): renumber the rule to 3
```

## How to fix

Give the rule the highest number of its storage class; `--unsafe-fixes` does so. The order of the text does not count.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 5},
             "action": {"type": "expire"}},
            {"rulePriority": 2,
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 50},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

Never known to be right.

## What AWS answers

`Rule for tagStatus=ANY must have the lowest priority per storage class`

From two public troubleshooting notes. The lowest priority is the highest `rulePriority`.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)
- [Examples of lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "lifecycle-bad-value": ####"""
# lifecycle-bad-value

Severity **error** · group **correctness** · fix **safe**

## What it reports

A value in a lifecycle policy that its key does not take: an unknown word, text where a number belongs, a number under 1
(under 90 for `sinceImageTransitioned`), more than four `*` in a pattern, an empty tag list with `tagged`, or null. Case
counts.

## Why it matters

CloudFormation does not look into the text. ECR refuses it when the repository has been made, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": "1",
             "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 0},
             "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:9:30: error: 'rulePriority' must be a whole number, without quotes [lifecycle-bad-value]
  |
9 |             {"rulePriority": "1",
  |                              ^~~
  = fix: remove the quotes

template.yaml:10:122: error: 'countNumber' must be at least 1; it is 0 [lifecycle-bad-value]
   |
10 |              "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 0},
   |                                                                                                                          ^
```

## How to fix

`--fix` takes the quotes off a number and writes a word that one other is near to. Else write what the message names.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

When ECR has learned a word since the date that `cfn-ecr --version` prints.

## What AWS answers

All of these come as the part after `Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint:`

- a number under 1: `numeric instance is lower than the required minimum (minimum: 1, found: 0)`
- a fifth `*`: `Invalid tag pattern provided. Total number of * must not exceed 4`
- null: `instance failed to match exactly one schema (matched 0 out of 4)`
- an unknown word: `instance value (x) not found in enum (possible values: […])`, from the source of an emulator

The others were measured on AWS by a third party. The answer to less than 90 days in the archive is unverified.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)
- [Examples of lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "lifecycle-conflicting-keys": ####"""
# lifecycle-conflicting-keys

Severity **error** · group **correctness** · fix **unsafe**

## What it reports

Keys or values of one lifecycle rule that exclude each other: a tag list without `tagged`, both tag lists, `countUnit` with
`imageCountMoreThan`, `targetStorageClass` with `expire`, a storage class or an action that the `countType` does not go
with.

## Why it matters

CloudFormation does not look into the text. ECR refuses it when the repository has been made, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "selection": {"tagStatus": "any", "tagPatternList": ["dev-*"],
               "countType": "sinceImagePulled", "countUnit": "days", "countNumber": 90}, "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:9:67: error: 'tagPatternList' needs tagStatus 'tagged'; with 'any' remove it [lifecycle-conflicting-keys]
  |
9 |             {"rulePriority": 1, "selection": {"tagStatus": "any", "tagPatternList": ["dev-*"],
  |                                                                   ^~~~~~~~~~~~~~~~
  = fix (unsafe): remove 'tagPatternList'

template.yaml:10:109: error: a rule of countType 'sinceImagePulled' can only transition images; expire them with another rule, of countType 'sinceImageTransitioned' [lifecycle-conflicting-keys]
   |
10 |                "countType": "sinceImagePulled", "countUnit": "days", "countNumber": 90}, "action": {"type": "expire"}}
   |                                                                                                             ^~~~~~~~
```

## How to fix

Remove the key that does not belong, which `--unsafe-fixes` does, or change the other. Images that nobody pulls cannot
expire at once: one rule archives them, another one expires them from the archive, after 90 days or more.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days", "countNumber": 90},
             "action": {"type": "transition", "targetStorageClass": "archive"}},
            {"rulePriority": 2, "selection": {"tagStatus": "any", "storageClass": "archive",
               "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": 90},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

Never known to be right. That an empty tag list counts as one is unverified, and therefore a warning.

## What AWS answers

- both lists: `If policy has a tagged rule, it must specify only one of tagPrefixList or tagPatternList`
- a list without `tagged`: `Cannot specify tagPrefixList with tagStatus …`
- the archive: `SINCE_IMAGE_PUSHED, SINCE_IMAGE_PULLED and IMAGE_COUNT_MORE_THAN support the STANDARD storage class only`
- a stray `countUnit`: `instance failed to match exactly one schema (matched 0 out of 4)`

From a third party that tries its rules on AWS; the last was measured there in 2026-09.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)
- [Examples of lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "lifecycle-duplicate-priority": ####"""
# lifecycle-duplicate-priority

Severity **error** · group **correctness** · fix **unsafe**

## What it reports

A `rulePriority` that two rules of a lifecycle policy have. Numbers may have gaps and need not be in the order of the text.

## Why it matters

The number says which rule has an image first, so ECR takes no two alike. It refuses the policy when the repository has been
made, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 5},
             "action": {"type": "expire"}},
            {"rulePriority": 1,
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 50},
             "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:12:30: error: rulePriority 1 stands twice; each rule must have its own [lifecycle-duplicate-priority]
   |
12 |             {"rulePriority": 1,
   |                              ^
   = note: previously written here (line 9)
   = fix (unsafe): renumber the rule to 2
```

## How to fix

Give each rule a number of its own; the lower one comes first. `--unsafe-fixes` gives the later rule the next free number,
which is unsafe because it was perhaps meant to come first.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 5},
             "action": {"type": "expire"}},
            {"rulePriority": 2,
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 50},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

Never known to be right.

## What AWS answers

`Duplicate priority in multiple rules`, measured on AWS by a third party in 2026-09.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)

"""####,
    "lifecycle-duplicate-selection": ####"""
# lifecycle-duplicate-selection

Severity **error** · group **correctness** · fix **none**

## What it reports

A second rule for `untagged` images, for `any` images or with the same `tagPrefixList`, in one storage class. Other tag
lists can overlap; what then never acts is [lifecycle-unreachable-rule](lifecycle-unreachable-rule.md).

## Why it matters

It is tempting to say "older than 14 days" and "at most 50" in two rules. ECR takes one, and refuses the policy when the
repository has been made.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 50},
             "action": {"type": "expire"}},
            {"rulePriority": 2,
             "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
             "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:13:41: error: 'untagged' images of storage class 'standard' can be selected by one rule at most [lifecycle-duplicate-selection]
   |
13 |              "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
   |                                         ^~~~~~~~~~
   = note: the other one (line 10)
```

## How to fix

Keep the rule that matters more, or select by other tags.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
             "action": {"type": "expire"}},
            {"rulePriority": 2,
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 50},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

Never known to be right.

## What AWS answers

`Only one rule can select Untagged images per storage class.`

From public notes, and measured on AWS by a third party. What ECR answers to two equal prefix lists is unverified: the
documentation asks for "a unique set of prefixes".

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)

"""####,
    "lifecycle-few-images": ####"""
# lifecycle-few-images

Severity **warning** · group **consequences** · fix **none**

## What it reports

A rule that expires all but the newest one or two images of a repository, whatever their tags are. Nothing is said where
other rules of the policy select images by their tags, because those keep what they claim.

## Why it matters

An image that runs is pulled again when a task or a pod starts elsewhere. One or two pushes later it is gone, and what ran
cannot start again. The one before it, to which one would go back, is gone as well.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "description": "Keep only the newest image",
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1},
             "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:10:98: warning: this rule keeps the newest image whatever the tags are; one that is deployed can be gone before it is pulled again [lifecycle-few-images]
   |
10 |              "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1},
   |                                                                                                  ^
```

## How to fix

Keep as many images as can be pushed while one is still in use, or keep what is released by its tag.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPatternList": ["v*"],
               "countType": "imageCountMoreThan", "countNumber": 20}, "action": {"type": "expire"}},
            {"rulePriority": 2,
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

When the repository holds a build cache or something else that is made again by itself.

## References

- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)
- [Examples of lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "lifecycle-impossible-tag": ####"""
# lifecycle-impossible-tag

Severity **warning** · group **consequences** · fix **unsafe**

## What it reports

An entry of `tagPatternList` or `tagPrefixList` with a character that no tag can hold. In a pattern `*` stands for any
characters, and nothing else has a meaning; a prefix is taken as it is, `*` included.

## Why it matters

ECR takes the policy, and the rule selects nothing. Images pile up, or expire under the rule that comes after it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPrefixList": ["release-*"],
               "countType": "imageCountMoreThan", "countNumber": 20}, "action": {"type": "expire"}},
            {"rulePriority": 2, "selection": {"tagStatus": "tagged", "tagPatternList": ["^v[0-9]+$"],
               "countType": "imageCountMoreThan", "countNumber": 20}, "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:9:88: warning: no image tag can begin with 'release-*', because none holds '*'; use a tagPatternList [lifecycle-impossible-tag]
  |
9 |             {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPrefixList": ["release-*"],
  |                                                                                        ^~~~~~~~~~~
  = fix (unsafe): replace with 'release-'

template.yaml:11:89: warning: no image tag can match '^v[0-9]+$', because none holds '^'; only '*' stands for other characters [lifecycle-impossible-tag]
   |
11 |             {"rulePriority": 2, "selection": {"tagStatus": "tagged", "tagPatternList": ["^v[0-9]+$"],
   |                                                                                         ^~~~~~~~~~~
```

## How to fix

Write a prefix without `*`, which `--unsafe-fixes` does, or move the entry to a `tagPatternList`. What a regular expression
says cannot be said; `v*` is the nearest. The fix is unsafe because the rule then begins to act.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPrefixList": ["release-"],
               "countType": "imageCountMoreThan", "countNumber": 20}, "action": {"type": "expire"}}
          ]}
```

## When to allow it

Never known to be right.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)
- [OCI Distribution Specification, pulling manifests](https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests)

"""####,
    "lifecycle-misleading-description": ####"""
# lifecycle-misleading-description

Severity **warning** · group **consequences** · fix **none**

## What it reports

A `description` that names a number of days or images which is not the rule's `countNumber`, or days where the rule counts
images. It is read as English. Whoever names the right number once is right, and a number without a unit can be anything.

## Why it matters

Who reads the policy reads the description, and so does who looks at the console. Often the description was copied with the
rule, and the number is what was forgotten: then it is the rule that is wrong.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "description": "Expire untagged images older than 30 days",
             "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 1},
             "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:9:48: warning: the description says '30 days', but the rule counts 1 image [lifecycle-misleading-description]
  |
9 |             {"rulePriority": 1, "description": "Expire untagged images older than 30 days",
  |                                                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  = note: counted here (line 10)
```

## How to fix

Change what is wrong, the description or the rule.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "description": "Expire untagged images older than 30 days",
             "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 30},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

When the number means something else, such as a step of a process.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)

"""####,
    "lifecycle-missing-key": ####"""
# lifecycle-missing-key

Severity **error** · group **correctness** · fix **safe**

## What it reports

A key that a lifecycle policy, a rule, its `selection` or its `action` needs and that is not there: `rulePriority`,
`tagStatus`, a tag list with `tagged`, `countUnit` with days, `targetStorageClass` with `transition`, and so on. Where a key
is there that was probably meant to be it, [lifecycle-unknown-key](lifecycle-unknown-key.md) says so alone.

## Why it matters

CloudFormation does not look into the text. ECR refuses it when the repository has been made, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "tagged", "countType": "sinceImagePushed", "countNumber": 14},
             "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:10:41: error: tagStatus 'tagged' needs 'tagPatternList' or 'tagPrefixList'; '["*"]' takes every tag [lifecycle-missing-key]
   |
10 |              "selection": {"tagStatus": "tagged", "countType": "sinceImagePushed", "countNumber": 14},
   |                                         ^~~~~~~~

template.yaml:10:64: error: countType 'sinceImagePushed' needs 'countUnit', which can only be 'days' [lifecycle-missing-key]
   |
10 |              "selection": {"tagStatus": "tagged", "countType": "sinceImagePushed", "countNumber": 14},
   |                                                                ^~~~~~~~~~~~~~~~~~
   = fix: add countUnit 'days'
```

## How to fix

Add the key. `--fix` does so where one word alone can stand there, as with `countUnit`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPatternList": ["dev-*"],
               "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14}, "action": {"type": "expire"}}
          ]}
```

## When to allow it

Never known to be right.

## What AWS answers

- no `rules`: `Lifecycle policy validation failure: object has missing required properties (["rules"])`
- another key of a rule: `object has missing required properties (["…"])`
- no tag list: `Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.`
- `transition` without a target: `Lifecycle policy parsing failure: Could not map policyString into LifecyclePolicy.`

Measured on AWS by a third party.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)

"""####,
    "lifecycle-rule-count": ####"""
# lifecycle-rule-count

Severity **error** · group **correctness** · fix **none**

## What it reports

A lifecycle policy whose `rules` are an empty list, or more than 50.

## Why it matters

ECR refuses both. To have no lifecycle policy is to have no `LifecyclePolicy`, not an empty one.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: '{"rules": []}' # expect: lifecycle-rule-count
```

```text
template.yaml:7:41: error: a lifecycle policy must have 1 to 50 rules; it has none [lifecycle-rule-count]
  |
7 |         LifecyclePolicyText: '{"rules": []}' # expect: lifecycle-rule-count
  |                                         ^~
```

## How to fix

Add a rule, or leave out `LifecyclePolicy`. In place of more than 50 rules, use patterns that take several tags together.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 50},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

Never known to be right.

## What AWS answers

`array is too long: must have at most 50 elements but instance has 51 elements`

Measured on AWS by a third party in 2026-09. An empty list is also under the 100 characters that the text must have.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)
- [Amazon ECR service quotas](https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html)

"""####,
    "lifecycle-unknown-key": ####"""
# lifecycle-unknown-key

Severity **error** · group **correctness** · fix **safe**

## What it reports

A key of a lifecycle policy, a rule, its `selection` or its `action` that does not exist there. Case counts. Keys beside
`rules` are a warning, because whether ECR refuses them is unverified.

## Why it matters

CloudFormation does not look into the text. ECR refuses it when the repository has been made, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagstatus": "untagged", "countType": "sinceImagePushed", "countNumber": 14},
             "countUnit": "days", "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:10:28: error: 'tagstatus' is not a key of 'selection'; did you mean 'tagStatus'? [lifecycle-unknown-key]
   |
10 |              "selection": {"tagstatus": "untagged", "countType": "sinceImagePushed", "countNumber": 14},
   |                            ^~~~~~~~~~~
   = fix: replace with 'tagStatus'

template.yaml:11:14: error: 'countUnit' is not a key of a lifecycle rule; it belongs under 'selection' [lifecycle-unknown-key]
   |
11 |              "countUnit": "days", "action": {"type": "expire"}}
   |              ^~~~~~~~~~~
```

## How to fix

`--fix` writes a key that one other is near to. A key in the wrong place must be moved, and one that means nothing removed;
what the rule is for belongs in `description`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "description": "untagged",
             "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

When ECR has learned a key since the date that `cfn-ecr --version` prints.

## What AWS answers

`object instance has properties which are not allowed by the schema: (["x"])`

Measured on AWS by a third party.

## References

- [Lifecycle policy properties](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html)

"""####,
    "lifecycle-unreachable-rule": ####"""
# lifecycle-unreachable-rule

Severity **warning** · group **consequences** · fix **none**

## What it reports

A rule all of whose images belong to an earlier rule of the same storage class: by a pattern or prefix that includes its
own, or, for `any`, by one rule for untagged images and one for every tag.

## Why it matters

Each image belongs to the first rule that selects it, even when that rule leaves it alone. So the rule never acts, and
images are kept or expire otherwise than the text says.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPatternList": ["*"],
               "countType": "imageCountMoreThan", "countNumber": 100}, "action": {"type": "expire"}},
            {"rulePriority": 2, "selection": {"tagStatus": "tagged", "tagPatternList": ["dev-*"],
               "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14}, "action": {"type": "expire"}}
          ]}
```

```text
template.yaml:11:88: warning: rule 2 never acts: every image that it selects belongs to rule 1, even one left alone there [lifecycle-unreachable-rule]
   |
11 |             {"rulePriority": 2, "selection": {"tagStatus": "tagged", "tagPatternList": ["dev-*"],
   |                                                                                        ^~~~~~~~~
   = note: rule 1 selects it here (line 9)
```

## How to fix

Let the narrower rule come first, by a lower `rulePriority`. Two counts of the same images cannot be combined.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPatternList": ["dev-*"],
               "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14}, "action": {"type": "expire"}},
            {"rulePriority": 2, "selection": {"tagStatus": "tagged", "tagPatternList": ["*"],
               "countType": "imageCountMoreThan", "countNumber": 100}, "action": {"type": "expire"}}
          ]}
```

## When to allow it

When the rule is to act once another one is removed.

## References

- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)
- [Examples of lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "limit-exceeded": ####"""
# limit-exceeded

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1002, E1003, E3010, E6010, E7010

## What it reports

A template over one of CloudFormation's limits: 1,000,000 bytes, 500 resources, 200 parameters, mappings, keys of a mapping
or outputs, 60 dynamic references, 255 characters of a name, 4,096 bytes of a parameter's value, and the lengths of
descriptions. A loop counts once. With a macro of your own no names are counted, because what it makes is not known.

## Why it matters

CloudFormation refuses the template before it creates anything.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
# expect: limit-exceeded
Description: >-
  Repositories of the platform team. Every service has one repository, and its name is that of the service's
  directory. Images are pushed by the pipeline alone, from the main branch and from tags that begin with v.
  Images of the main branch are tagged with the commit and expire after 90 days; those with a version stay
  until the archive takes them. Nobody deletes images by hand, because the tasks that run pull them again
  whenever they are moved to another host. Who needs a repository for tests uses the stack of the sandbox
  account, where everything goes after a week. Accounts that pull are listed in the parameter, in the order
  in which they were opened; the list is kept by the security team, who answer within a day. The pipeline
  reads the outputs of this stack by their export names, so an output is not renamed without asking the
  owners of the pipeline first. Names, tags and the lifecycle policy follow the handbook, chapter seven,
  which also says how a repository is handed over to another team and what happens to the images in it,
  and who is asked when a repository is to be removed.
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:14: error: a template's description can have 1,024 bytes; this one has 1,095 [limit-exceeded]
  |
3 | Description: >-
  |              ^~
```

## How to fix

Shorten what is too long. Split a stack that is too large, and let the parts read each other's outputs by `Fn::ImportValue`;
or put what is alike into a nested stack. Explanations are at home in comments, which have no limit but the template's size.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
# Every service has one repository; the handbook says how they are named and tagged.
Description: Repositories of the platform team
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

When AWS has raised the limit since the date that `cfn-ecr --version` prints.

## References

- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)

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

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {
            "rules": [
              {
                "rulePriority": 1,
                "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
                "action": {"type": "expire"}
              }
            ]
          }
```

## When to allow it

Never known to be right.

## References

- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)
- [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)

"""####,
    "malformed-parameter-file": ####"""
# malformed-parameter-file

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E0100, E0200

## What it reports

A file of `--parameters`, or a deployment file of CloudFormation's Git sync, that is of none of the forms that are read: a list of
`ParameterKey` and `ParameterValue`, a list of `Key=Value`, a mapping with `Parameters`, or one with `template-file-path`,
`parameters` and `tags`. A parameter that stands twice and a value that is no string are reported too, and so is a
deployment file whose template is not there.

## Why it matters

Nothing can be said about a deployment whose values cannot be read, and the tool that deploys refuses such a file.

## Example

```yaml
# parameters.yaml
Parametres: # expect: malformed-parameter-file
  Team: images
```

```text
parameters.yaml:2:1: error: 'Parametres' is no key of a parameter file; did you mean 'parameters'? [malformed-parameter-file]
  |
2 | Parametres: # expect: malformed-parameter-file
  | ^~~~~~~~~~
```

## How to fix

Write the file in one of the forms.

```yaml
# parameters.yaml
Parameters:
  Team: images
```

## When to allow it

Never: a comment in a parameter file allows nothing.

## References

- [AWS CLI Command Reference, cloudformation deploy](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/)

"""####,
    "malformed-policy": ####"""
# malformed-policy

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3513

## What it reports

A repository policy, registry policy or policy of a creation template that has not the form of IAM's language: no
`Statement`, a version that does not exist, an `Effect` other than `Allow` and `Deny`, neither or both of `Principal` and
`NotPrincipal` or of `Action` and `NotAction`, an empty list, and in a registry policy no `Resource`. A `Statement` without
statements is a warning.

## Why it matters

CloudFormation passes the policy on as it is. ECR refuses it when the resource's turn comes, and the stack is rolled back.

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
          - Effect: allow # expect: malformed-policy
            Principal: {AWS: "111122223333"}
            Action: ecr:BatchGetImage
```

```text
template.yaml:9:21: error: 'allow' is not an effect; can be 'Allow' or 'Deny' [malformed-policy]
  |
9 |           - Effect: allow # expect: malformed-policy
  |                     ^~~~~
  = fix: replace with 'Allow'
```

## How to fix

Add or mend the element that the message names; `--fix` corrects the case of an `Effect`.

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
            Action: ecr:BatchGetImage
```

## When to allow it

Never known to be right.

## What AWS answers

`Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'`

From public reports on policies of ECR. It is the answer to many defects, and does not say which one; whether each of those
above is answered by it is unverified.

## References

- [Private repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)
- [Private repository policy examples](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)
- [Grammar of the IAM JSON policy language](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html)

"""####,
    "many-replication-rules": ####"""
# many-replication-rules

Severity **warning** · group **correctness** · fix **none**

## What it reports

A replication configuration with 11 to 25 rules. The User Guide says that a registry can have 10, CloudFormation's schema of
2026-10 takes 25. More than 25 are [wrong-count](wrong-count.md).

## Why it matters

If the documentation is right, ECR refuses the configuration, and the stack is rolled back. Which of the two is right is
unverified.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Account:
    Type: String
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: api/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: batch/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: core/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: data/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: edge/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: feed/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: geo/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: home/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: jobs/, FilterType: PREFIX_MATCH}]}
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: kiosk/, FilterType: PREFIX_MATCH}]}
          # expect: many-replication-rules
          - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: lab/, FilterType: PREFIX_MATCH}]}
```

```text
template.yaml:22:14: warning: the documentation allows 10 replication rules; these are 11 [many-replication-rules]
   |
22 |           - {Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}], RepositoryFilters: [{Filter: lab/, FilterType: PREFIX_MATCH}]}
   |              ^~~~~~~~~~~~
```

## How to fix

Put what goes to the same destinations into one rule: a rule takes up to 100 filters.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Account:
    Type: String
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations: [{Region: eu-west-1, RegistryId: !Ref Account}]
            RepositoryFilters:
              - {Filter: api/, FilterType: PREFIX_MATCH}
              - {Filter: batch/, FilterType: PREFIX_MATCH}
```

## When to allow it

When the registry has taken so many rules.

## References

- [Private image replication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)
- [Amazon ECR service quotas](https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html)

"""####,
    "mismatched-upstream": ####"""
# mismatched-upstream

Severity **error** · group **correctness** · fix **unsafe**

## What it reports

A pull-through cache rule whose `UpstreamRegistry` is another registry than the one at its `UpstreamRegistryUrl`. It is an
error where the URL's registry needs a secret, and a warning for the others, because ECR is not known to compare those.

## Why it matters

One of the two was copied from another rule. ECR refuses the rule, or caches from a registry that was not meant.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Secret:
    Type: String
Resources:
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: github
      UpstreamRegistryUrl: ghcr.io
      UpstreamRegistry: docker-hub # expect: mismatched-upstream
      CredentialArn: !Ref Secret
```

```text
template.yaml:11:25: error: 'docker-hub' is another registry than 'ghcr.io', which is 'github-container-registry' [mismatched-upstream]
   |
11 |       UpstreamRegistry: docker-hub # expect: mismatched-upstream
   |                         ^~~~~~~~~~
   = note: the URL stands here (line 10)
   = fix (unsafe): replace with 'github-container-registry'
```

## How to fix

Write the pair that was meant. `--unsafe-fixes` changes the name to that of the URL. `UpstreamRegistry` can be left out,
because the URL says it already.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Secret:
    Type: String
Resources:
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: github
      UpstreamRegistryUrl: ghcr.io
      UpstreamRegistry: github-container-registry
      CredentialArn: !Ref Secret
```

## When to allow it

Never known to be right.

## What AWS answers

`Upstream registry URL and entered upstream registry do not match`, measured on AWS by a third party, for registries with a
secret only.

## References

- [AWS::ECR::PullThroughCacheRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)
- [CreatePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html)

"""####,
    "misplaced-function": ####"""
# misplaced-function

Severity **error** · group **correctness** · fix **none**

## What it reports

A function where CloudFormation takes none or not that one: in `Type`, `Condition` or `DependsOn`, a resource in a condition
or in `Fn::ImportValue`, a function inside another one that does not take it, and what only `AWS::LanguageExtensions` allows
without that transform. With a macro of your own nothing is reported.

## Why it matters

CloudFormation refuses the whole template before it creates anything.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Stage, production]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: !Ref IsProduction # expect: misplaced-function
    DeletionPolicy: !If [IsProduction, Retain, Delete] # expect: misplaced-function
    UpdateReplacePolicy: Retain
```

```text
template.yaml:10:16: error: 'Ref' cannot stand in 'Condition', which must be the name of a condition [misplaced-function]
   |
10 |     Condition: !Ref IsProduction # expect: misplaced-function
   |                ^~~~~~~~~~~~~~~~~

template.yaml:11:21: error: 'Fn::If' cannot stand in 'DeletionPolicy' without 'Transform: AWS::LanguageExtensions' [misplaced-function]
   |
11 |     DeletionPolicy: !If [IsProduction, Retain, Delete] # expect: misplaced-function
   |                     ^~~
```

## How to fix

Write a name where a name must stand. Add `Transform: AWS::LanguageExtensions` where the message asks for it. What depends
on a resource cannot be a condition; compare the parameter that the resource is made of.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Parameters:
  Stage:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Stage, production]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsProduction
    DeletionPolicy: !If [IsProduction, Retain, Delete]
    UpdateReplacePolicy: Retain
```

## When to allow it

When something rewrites the template before CloudFormation reads it.

## References

- [AWS::LanguageExtensions transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html)
- [Intrinsic function reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)

"""####,
    "missing-deletion-policy": ####"""
# missing-deletion-policy

Severity **warning** · group **advice** (not on by default) · fix **unsafe** · elsewhere cfn-lint I3011

## What it reports

A private or public repository with neither `DeletionPolicy` nor `UpdateReplacePolicy`.

## Why it matters

The default is to delete. A repository without images goes with its stack, or when its logical ID is renamed; one with
`EmptyOnDelete: true` goes with all its images. What has been pushed cannot be had back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images: # expect: missing-deletion-policy
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:3: warning: 'Images' is deleted with its stack; add 'DeletionPolicy: Retain' and 'UpdateReplacePolicy: Retain' to keep it [missing-deletion-policy]
  |
3 |   Images: # expect: missing-deletion-policy
  |   ^~~~~~
  = fix (unsafe): add 'DeletionPolicy: Retain' and 'UpdateReplacePolicy: Retain'
```

## How to fix

Say what is meant; `--unsafe-fixes` writes `Retain`. It is no safe fix because a repository that is kept stands in the way
when the stack is made again under the same name.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
```

## When to allow it

When the stack lives for a test. Writing `DeletionPolicy: Delete` says so without an allowance.

## References

- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
- [UpdateReplacePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html)

"""####,
    "missing-exclusion-filters": ####"""
# missing-exclusion-filters

Severity **error** · group **correctness** · fix **none**

## What it reports

`ImageTagMutability` with a value that ends in `_WITH_EXCLUSION`, and no `ImageTagMutabilityExclusionFilters`. An empty list
is [wrong-count](wrong-count.md).

## Why it matters

Such a value says "all tags but these" and does not say which. ECR refuses the repository.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION # expect: missing-exclusion-filters
```

```text
template.yaml:6:27: error: 'IMMUTABLE_WITH_EXCLUSION' needs ImageTagMutabilityExclusionFilters; add them or use 'IMMUTABLE' [missing-exclusion-filters]
  |
6 |       ImageTagMutability: IMMUTABLE_WITH_EXCLUSION # expect: missing-exclusion-filters
  |                           ^~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Name the tags, by up to five filters, or write the value without `_WITH_EXCLUSION`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION
      ImageTagMutabilityExclusionFilters:
        - ImageTagMutabilityExclusionFilterType: WILDCARD
          ImageTagMutabilityExclusionFilterValue: latest
```

## When to allow it

Never known to be right.

## What AWS answers

A message with the words `can't be null when`, measured on AWS by a third party.

## References

- [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html)
- [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "missing-language-extensions": ####"""
# missing-language-extensions

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E1032

## What it reports

`Fn::ForEach`, `Fn::Length` or `Fn::ToJsonString` in a template whose `Transform` does not name `AWS::LanguageExtensions`.
With a macro of your own nothing is reported.

## Why it matters

Without the transform CloudFormation does not know these functions, and refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Fn::ForEach::Repositories: # expect: missing-language-extensions
    - Name
    - [api, web]
    - Images${Name}:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub team/${Name}
```

```text
template.yaml:3:3: error: 'Fn::ForEach' needs 'Transform: AWS::LanguageExtensions' [missing-language-extensions]
  |
3 |   Fn::ForEach::Repositories: # expect: missing-language-extensions
  |   ^~~~~~~~~~~~~~~~~~~~~~~~~
  = fix: add 'Transform: AWS::LanguageExtensions'
```

## How to fix

Add the transform; `--fix` does so. In a list it stands before `AWS::Serverless-2016-10-31`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Repositories:
    - Name
    - [api, web]
    - Images${Name}:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub team/${Name}
```

## When to allow it

When something else expands the template before CloudFormation reads it.

## References

- [AWS::LanguageExtensions transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html)
- [Fn::ForEach](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html)

"""####,
    "missing-lifecycle-policy": ####"""
# missing-lifecycle-policy

Severity **warning** · group **advice** (not on by default) · fix **none** · elsewhere Security Hub ECR.3; Control Tower CT.ECR.PR.1

## What it reports

A private repository without `LifecyclePolicy`, or with one that has no `LifecyclePolicyText`, also in one branch of an
`Fn::If`. Public repositories have no lifecycle policies.

## Why it matters

Each build pushes an image, and nothing removes the old ones. They cost storage every month, and are scanned and reported
for vulnerabilities of years ago.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository # expect: missing-lifecycle-policy
```

```text
template.yaml:4:11: warning: 'Images' keeps every image that is pushed; a 'LifecyclePolicy' removes those that nobody needs [missing-lifecycle-policy]
  |
4 |     Type: AWS::ECR::Repository # expect: missing-lifecycle-policy
  |           ^~~~~~~~~~~~~~~~~~~~
```

## How to fix

Let expire what nobody will pull again. Untagged images are the usual beginning: a tag that moves leaves its old image
untagged.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

When every image must be kept, or when a job of your own removes them.

## References

- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)
- [Examples of lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "missing-parameter-value": ####"""
# missing-parameter-value

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E2900

## What it reports

A parameter without `Default` for which a deployment gives no value: by `--parameter`, in a file of parameters, in a
deployment file, or in an entry of `deployments` in `.cfn-ecr.yaml`. Without a deployment nothing is reported.

## Why it matters

The deployment fails at once. A pipeline finds out when it runs, which is after the change was merged.

## Example

```yaml
# cfn-ecr lint --parameter Team=core template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
  Service: # expect: missing-parameter-value
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub ${Team}/${Service}
```

```text
template.yaml:6:3: error: 'Service' has no default, so the deployment must give it a value [missing-parameter-value]
  |
6 |   Service: # expect: missing-parameter-value
  |   ^~~~~~~
```

## How to fix

Give the value in the file of the deployment, or declare a default that is right everywhere else:

```yaml
# cfn-ecr lint --parameter Team=core template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
  Service:
    Type: String
    Default: images
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub ${Team}/${Service}
```

## When to allow it

When the file is only a part, and the pipeline adds the rest.

## What AWS answers

`Parameters: [Service] must have values`, from snapshots that an emulator's tests took of AWS.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "missing-policy-version": ####"""
# missing-policy-version

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

An access policy without `Version`.

## Why it matters

It is then read in the language of 2008-10-17. That one has no policy variables: `${aws:PrincipalTag/team}` is compared as
it stands there, and matches nobody.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Statement: # expect: missing-policy-version
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: ecr:BatchGetImage
```

```text
template.yaml:7:9: warning: without 'Version' the policy is read as of 2008-10-17; add 'Version: "2012-10-17"' [missing-policy-version]
  |
7 |         Statement: # expect: missing-policy-version
  |         ^~~~~~~~~
```

## How to fix

Add it, quoted, because an unquoted date is another kind of value in YAML:

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
            Action: ecr:BatchGetImage
```

## When to allow it

When the policy must stay letter by letter what another tool wrote. Writing `Version: "2008-10-17"` says so without an
allowance.

## References

- [IAM JSON policy elements: Version](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html)

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
template.yaml:8:7: error: 'EncryptionConfiguration' needs 'EncryptionType' [missing-property]
  |
8 |       EncryptionConfiguration: # expect: missing-property
  |       ^~~~~~~~~~~~~~~~~~~~~~~

template.yaml:15:9: error: 'EncryptionConfiguration' needs 'EncryptionType' (unless IsEncrypted) [missing-property]
   |
15 |         EncryptionType: !If [IsEncrypted, KMS, !Ref AWS::NoValue]
   |         ^~~~~~~~~~~~~~
```

## How to fix

Add the property. In a branch of an `Fn::If`, give it a value, or put the `Fn::If` around the whole object.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/app
      EncryptionConfiguration:
        EncryptionType: KMS
```

## When to allow it

Never known to be right.

## References

- [AWS::ECR::Repository EncryptionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)

"""####,
    "missing-required-tag": ####"""
# missing-required-tag

Severity **warning** · group **consequences** · fix **none** · elsewhere Security Hub ECR.4

## What it reports

A repository without one of the tags that `required-tags` in `.cfn-ecr.yaml` lists. Without that list nothing is reported,
nor where the tags are not known, as with an `Fn::If` in the list.

## Why it matters

Costs and owners are found by tags. Tags that the stack itself is given come to its resources too; those the template does
not show.

## Example

```yaml
# .cfn-ecr.yaml: options: {required-tags: [team, cost-center]}
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags: # expect: missing-required-tag
        - {Key: team, Value: core}
```

```text
template.yaml:7:7: warning: 'Images' needs the tag 'cost-center' [missing-required-tag]
  |
7 |       Tags: # expect: missing-required-tag
  |       ^~~~
```

## How to fix

Add the tag, or take it off the list.

```yaml
# .cfn-ecr.yaml: options: {required-tags: [team, cost-center]}
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: team, Value: core}
        - {Key: cost-center, Value: "4711"}
```

## When to allow it

When the pipeline gives the tag to the stack.

## References

- [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
- [Tagging a private repository](https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html)

"""####,
    "missing-resources": ####"""
# missing-resources

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1001

## What it reports

A template without `Resources`, or with none in it. With a macro that could make some nothing is reported.

## Why it matters

CloudFormation refuses it. Mostly the section is misspelt or was cut off, or the file is no template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
Resources: {} # expect: missing-resources
Outputs:
  Stage:
    Value: !Ref Stage
```

```text
template.yaml:5:1: error: 'Resources' must declare at least one resource [missing-resources]
  |
5 | Resources: {} # expect: missing-resources
  | ^~~~~~~~~
```

## How to fix

Declare a resource. A stack that is to hold outputs alone can have one that makes nothing,
`AWS::CloudFormation::WaitConditionHandle`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

When something adds the resources before CloudFormation reads the template.

## What AWS answers

`At least one Resources member must be defined.`, from snapshots that an emulator's tests took of AWS.

## References

- [Resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)

"""####,
    "missing-sam-transform": ####"""
# missing-sam-transform

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3038

## What it reports

A resource of a type `AWS::Serverless::*` in a template whose `Transform` does not name SAM. With another macro nothing is
reported.

## Why it matters

These types exist for the transform alone. CloudFormation does not know them and refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Resize:
    Type: AWS::Serverless::Function # expect: missing-sam-transform
    Properties:
      PackageType: Image
      ImageUri: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/resize:1
```

```text
template.yaml:6:11: error: 'AWS::Serverless::Function' needs 'Transform: AWS::Serverless-2016-10-31' [missing-sam-transform]
  |
6 |     Type: AWS::Serverless::Function # expect: missing-sam-transform
  |           ^~~~~~~~~~~~~~~~~~~~~~~~~
  = fix: add 'Transform: AWS::Serverless-2016-10-31'
```

## How to fix

Add the transform; `--fix` does so.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Images:
    Type: AWS::ECR::Repository
  Resize:
    Type: AWS::Serverless::Function
    Properties:
      PackageType: Image
      ImageUri: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/resize:1
```

## When to allow it

Never known to be right.

## References

- [AWS::Serverless transform](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-serverless.html)

"""####,
    "missing-sub": ####"""
# missing-sub

Severity **error** · group **correctness** · fix **unsafe** · elsewhere cfn-lint E1029

## What it reports

`${Name}` in a string that no `Fn::Sub` works on, where `Name` is a parameter, a resource or a pseudo parameter of the
template. It is an error in resources of ECR and a warning in others. Scripts, loop variables, policy variables such as
`${aws:username}` and what is written `${!Name}` are left alone.

## Why it matters

The text goes to AWS with the dollar and the braces in it: as a name or a principal that is refused, or as a tag that nobody
understands.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Account:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::${Account}:root"} # expect: missing-sub
            Action: ecr:BatchGetImage
Outputs:
  Account:
    Value: !Ref Account
```

```text
template.yaml:13:46: error: '${Account}' is plain text here; 'Fn::Sub' replaces variables [missing-sub]
   |
13 |             Principal: {AWS: "arn:aws:iam::${Account}:root"} # expect: missing-sub
   |                                              ^~~~~~~
   = fix (unsafe): put '!Sub' before it
```

## How to fix

Put `!Sub` before the string; `--unsafe-fixes` does so. It is no safe fix because the text may have been meant.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Account:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: !Sub "arn:${AWS::Partition}:iam::${Account}:root"}
            Action: ecr:BatchGetImage
```

## When to allow it

When another program reads the text and has a variable of the same name.

## References

- [Fn::Sub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html)

"""####,
    "missing-type": ####"""
# missing-type

Severity **error** · group **correctness** · fix **none**

## What it reports

A resource without `Type`. A `Fn::Transform` in the resource can bring one, and then nothing is reported.

## Why it matters

CloudFormation refuses the whole template before it creates anything.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images: # expect: missing-type
    Properties:
      RepositoryName: team/images
```

```text
template.yaml:3:3: error: 'Images' needs a Type [missing-type]
  |
3 |   Images: # expect: missing-type
  |   ^~~~~~
```

## How to fix

Add the type.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/images
```

## When to allow it

Never known to be right.

## What AWS answers

`Template format error: [/Resources/Images] Every Resources object must contain a Type member.`

From snapshots that an emulator's tests took of AWS.

## References

- [Resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)

"""####,
    "missing-upstream-credentials": ####"""
# missing-upstream-credentials

Severity **error** · group **correctness** · fix **none**

## What it reports

A pull-through cache rule for a registry that lets nobody in without a secret, Docker Hub, GitHub, GitLab, Azure or
Chainguard, and no `CredentialArn`. Where the account is known, also a rule for another account's registry without
`CustomRoleArn`.

## Why it matters

ECR refuses the rule, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker
      UpstreamRegistryUrl: registry-1.docker.io # expect: missing-upstream-credentials
```

```text
template.yaml:7:28: error: 'registry-1.docker.io' needs 'CredentialArn', a secret whose name begins with 'ecr-pullthroughcache/' [missing-upstream-credentials]
  |
7 |       UpstreamRegistryUrl: registry-1.docker.io # expect: missing-upstream-credentials
  |                            ^~~~~~~~~~~~~~~~~~~~
```

## How to fix

Store user name and access token in a secret of Secrets Manager, in the same account and Region, under a name that begins
with `ecr-pullthroughcache/`, and name it by its ARN.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  DockerHub:
    Type: String
    Description: The ARN of the secret ecr-pullthroughcache/docker-hub
Resources:
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker
      UpstreamRegistryUrl: registry-1.docker.io
      CredentialArn: !Ref DockerHub
```

## When to allow it

Never known to be right.

## What AWS answers

`The specified upstream registry requires authentication`, measured on AWS by a third party.

## References

- [AWS::ECR::PullThroughCacheRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)
- [CreatePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html)
- [Storing your upstream repository credentials](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-secret.html)

"""####,
    "mutable-tags": ####"""
# mutable-tags

Severity **warning** · group **security** (not on by default) · fix **unsafe** · elsewhere checkov CKV_AWS_51; Security Hub ECR.2; Control Tower CT.ECR.PR.3; trivy AWS-0031

## What it reports

A private repository whose tags can be overwritten: `ImageTagMutability` is absent, which means `MUTABLE`, or is `MUTABLE`,
or excludes with the filter `*` every tag from being immutable. With `MUTABLE_WITH_EXCLUSION` it is reported unless the
filter `*` makes every tag immutable.

## Why it matters

Whoever may push can put another image under a tag that is deployed. Tasks that start later run it, and nothing shows the
change.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: MUTABLE # expect: mutable-tags
```

```text
template.yaml:6:27: warning: tags can be overwritten; 'IMMUTABLE' keeps each on its image [mutable-tags]
  |
6 |       ImageTagMutability: MUTABLE # expect: mutable-tags
  |                           ^~~~~~~
  = fix (unsafe): replace with 'IMMUTABLE'
```

## How to fix

`IMMUTABLE`, which `--unsafe-fixes` writes for `MUTABLE`, lets a tag be pushed once. The fix is unsafe because a pipeline
that moves a tag, such as `latest`, then fails; [partly-immutable-tags](partly-immutable-tags.md) shows how to exclude one.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE
```

## When to allow it

When deployments name images by digest, or when the repository belongs to a pull-through cache, which could not refresh its
tags.

## References

- [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html)
- [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "name-instead-of-arn": ####"""
# name-instead-of-arn

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1041

## What it reports

`CustomRoleArn` or `PrincipalArn` with a `Ref` to a role or user of the template.

## Why it matters

`Ref` of a role gives its name, and these properties take an ARN. ECR refuses the resource when its turn comes.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Deployer:
    Type: AWS::IAM::User
  Exclusion:
    Type: AWS::ECR::PullTimeUpdateExclusion
    Properties:
      PrincipalArn: !Ref Deployer # expect: name-instead-of-arn
```

```text
template.yaml:8:26: error: 'Ref' of 'Deployer' gives its name, and 'PrincipalArn' must be an ARN; use 'Fn::GetAtt' with 'Arn' [name-instead-of-arn]
  |
8 |       PrincipalArn: !Ref Deployer # expect: name-instead-of-arn
  |                          ^~~~~~~~
```

## How to fix

Write `!GetAtt` with `Arn`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Deployer:
    Type: AWS::IAM::User
  Exclusion:
    Type: AWS::ECR::PullTimeUpdateExclusion
    Properties:
      PrincipalArn: !GetAtt Deployer.Arn
```

## When to allow it

Never known to be right.

## References

- [AWS::IAM::Role](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html)
- [AWS::IAM::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html)
- [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html)

"""####,
    "name-used-twice": ####"""
# name-used-twice

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3007

## What it reports

A resource whose logical ID is also the name of a parameter, and an item of an `Fn::ForEach` that makes a condition, a
resource or an output whose name is taken or was made before. Conditions, mappings and outputs have names of their own.

## Why it matters

`Ref` could mean either of the two, and of two resources of one name only one could be. CloudFormation refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Images:
    Type: String
Resources:
  Images: # expect: name-used-twice
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Ref Images
```

```text
template.yaml:6:3: error: 'Images' is a parameter too; a parameter and a resource cannot share a name [name-used-twice]
  |
6 |   Images: # expect: name-used-twice
  |   ^~~~~~
  = note: the parameter is declared here (line 3)
```

## How to fix

Rename one. The parameter is the easier one in a stack that exists: a new logical ID replaces the resource.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Name:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Ref Name
```

## When to allow it

Never known to be right.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
- [Resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)

"""####,
    "near-limit": ####"""
# near-limit

Severity **warning** · group **advice** (not on by default) · fix **none** · elsewhere cfn-lint I1002, I1003, I3010

## What it reports

A template over 90 % of one of CloudFormation's limits, which [limit-exceeded](limit-exceeded.md) lists, or over 51,200
bytes: so much can be sent as it is, and the rest must come from S3.

## Why it matters

The template still works. It stops to do so with one more resource or sentence, mostly when somebody is in a hurry.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
# expect: near-limit
Description: >-
  Repositories of the platform team. Every service has one repository, and its name is that of the service's
  directory. Images are pushed by the pipeline alone, from the main branch and from tags that begin with v.
  Images of the main branch are tagged with the commit and expire after 90 days; those with a version stay
  until the archive takes them. Nobody deletes images by hand, because the tasks that run pull them again
  whenever they are moved to another host. Who needs a repository for tests uses the stack of the sandbox
  account, where everything goes after a week. Accounts that pull are listed in the parameter, in the order
  in which they were opened; the list is kept by the security team, who answer within a day. The pipeline
  reads the outputs of this stack by their export names, so an output is not renamed without asking the
  owners of the pipeline first. Names, tags and the lifecycle policy follow the handbook, chapter seven,
  which also says how a repository is handed over to another team.
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:14: warning: a template's description can have 1,024 bytes; this one has 1,005 [near-limit]
  |
3 | Description: >-
  |              ^~
```

## How to fix

Split the stack, or shorten the text, while there is time. A template of more than 51,200 bytes is uploaded by `aws
cloudformation deploy --s3-bucket` and by `aws cloudformation package`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Description: Repositories of the platform team
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

When the pipeline takes the template from S3 anyway, or when it does not grow.

## References

- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)

"""####,
    "needs-registry-scope": ####"""
# needs-registry-scope

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

An action in a registry policy other than `ecr:ReplicateImage`, `ecr:BatchImportUpstreamImage` and `ecr:CreateRepository`.
Scope V1 enforces those three alone, V2 every action of ECR. A template cannot tell which one the registry has.

## Why it matters

With V1 the statement has no effect: what it denies stays allowed, and what it allows stays denied. Older documentation says
that such a policy is an error.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Registry:
    Type: AWS::ECR::RegistryPolicy
    Properties:
      PolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: ecr:BatchDeleteImage # expect: needs-registry-scope
            Resource: "*"
```

```text
template.yaml:11:21: warning: 'ecr:BatchDeleteImage' is enforced by a registry policy of scope V2 only; the registry's account setting must say so [needs-registry-scope]
   |
11 |             Action: ecr:BatchDeleteImage # expect: needs-registry-scope
   |                     ^~~~~~~~~~~~~~~~~~~~
```

## How to fix

Set `REGISTRY_POLICY_SCOPE` to `V2` by `aws ecr put-account-setting`; new registries have it, and CloudFormation has no type
for it. Or allow the action in the policies of the repositories.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Registry:
    Type: AWS::ECR::RegistryPolicy
    Properties:
      PolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "111122223333"}
            Action: ecr:ReplicateImage
            Resource: "*"
```

## When to allow it

When the registry has scope V2.

## References

- [Private registry permissions](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html)

"""####,
    "no-echo-name": ####"""
# no-echo-name

Severity **warning** · group **consequences** · fix **none**

## What it reports

A parameter with `NoEcho` in the name of a repository, in the prefix of a cache rule or creation template, or in the
principal of a pull-time exclusion.

## Why it matters

`NoEcho` masks the value where parameters are shown. The name is the resource's ID, which the stack shows to whoever can
describe it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Customer:
    Type: String
    NoEcho: true
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub customers/${Customer} # expect: no-echo-name
```

```text
template.yaml:10:40: warning: 'Customer' has 'NoEcho', and 'RepositoryName' shows its value as the resource's ID to whoever can describe the stack [no-echo-name]
   |
10 |       RepositoryName: !Sub customers/${Customer} # expect: no-echo-name
   |                                        ^~~~~~~~
```

## How to fix

Make the name of something that is no secret, or take `NoEcho` away.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Customer:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub customers/${Customer}
```

## When to allow it

When `NoEcho` is there to keep the console's form empty, and the value is public.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "no-echo-output": ####"""
# no-echo-output

Severity **warning** · group **consequences** · fix **none** · elsewhere cfn-lint W2010

## What it reports

A parameter with `NoEcho` in an output or in the `Metadata` of a resource.

## Why it matters

`NoEcho` masks the value where parameters are shown. Outputs and metadata show it to whoever can describe the stack.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Token:
    Type: String
    NoEcho: true
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Login:
    Value: !Sub "docker login -p ${Token}" # expect: no-echo-output
```

```text
template.yaml:11:36: warning: 'Token' has 'NoEcho', and an output shows its value to whoever can describe the stack [no-echo-output]
   |
11 |     Value: !Sub "docker login -p ${Token}" # expect: no-echo-output
   |                                    ^~~~~
   = note: the value is declared a secret here (line 5)
```

## How to fix

Keep the secret in Secrets Manager, and show where it is.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Secret:
    Type: String
    Description: The name of a secret
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Login:
    Value: !Sub "the token is in ${Secret}"
```

## When to allow it

When the value is no secret, or the output only tells a part of it that is public.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "not-action-with-allow": ####"""
# not-action-with-allow

Severity **warning** · group **security** (not on by default) · fix **none**

## What it reports

A statement of an access policy that allows by `NotAction`.

## Why it matters

It allows every action but those it names: deleting images, changing the policy itself, and whatever action AWS adds to ECR
next year.

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
            NotAction: ecr:DeleteRepository # expect: not-action-with-allow
```

```text
template.yaml:11:13: warning: 'NotAction' with 'Allow' also allows every action that AWS adds later; use 'Action' [not-action-with-allow]
   |
11 |             NotAction: ecr:DeleteRepository # expect: not-action-with-allow
   |             ^~~~~~~~~
```

## How to fix

Name the actions that are needed. `NotAction` with `Deny` is not reported; there it shuts out what is new.

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

When the principal is to administer the repository, and another statement denies what it must not do.

## References

- [IAM JSON policy elements: NotAction](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html)

"""####,
    "not-json": ####"""
# not-json

Severity **warning** · group **correctness** · fix **none**

## What it reports

A file whose name ends in `.json` and whose text is no JSON, but can be read as YAML: keys without quotes, a comma after the
last item, comments. What is wrong in the text else is reported as well.

## Why it matters

Tools that go by the file's name refuse it. Whether CloudFormation takes such a template is unverified.

## Example

```json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Images": {"Type": "AWS::ECR::Repository"}, # one for every service
  }
}
```

```text
template.json:4:49: warning: this .json file only reads as YAML: JSON has no comments; remove it [not-json]
  |
4 |     "Images": {"Type": "AWS::ECR::Repository"}, # one for every service
  |                                                 ^~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Write it as JSON, or call the file `.yaml`.

```json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Images": {"Type": "AWS::ECR::Repository"}
  }
}
```

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images: {Type: AWS::ECR::Repository} # one for every service
```

## When to allow it

When the name cannot be changed and what deploys the file is known to read it.

## References

- [Template format](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)
- [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)

"""####,
    "not-principal-with-allow": ####"""
# not-principal-with-allow

Severity **warning** · group **correctness** · fix **none**

## What it reports

A statement of an access policy that allows by `NotPrincipal`.

## Why it matters

IAM does not support it. Read as it stands it would allow everybody but those it names, which hardly anybody means.

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
            NotPrincipal: {AWS: "111122223333"} # expect: not-principal-with-allow
            Action: ecr:BatchGetImage
```

```text
template.yaml:10:13: warning: 'NotPrincipal' with 'Allow' is not supported, and would name everyone else; use 'Principal' [not-principal-with-allow]
   |
10 |             NotPrincipal: {AWS: "111122223333"} # expect: not-principal-with-allow
   |             ^~~~~~~~~~~~
```

## How to fix

Name those who may, or deny the others. `NotPrincipal` with `Deny` is not reported.

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
            Action: ecr:BatchGetImage
```

## When to allow it

Never known to be right.

## What AWS answers

Whether ECR refuses the policy or takes it is unverified.

## References

- [AWS JSON policy elements: NotPrincipal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html)

"""####,
    "null-value": ####"""
# null-value

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E0000

## What it reports

A null anywhere in a template, written `null` or `~`, or left by a key without a value. With `AWS::LanguageExtensions`,
which takes nulls out, with a macro of your own, and in SAM resources it is not reported.

## Why it matters

CloudFormation refuses the whole template. A key without a value is often one whose lines below were all commented out.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: null # expect: null-value
      Tags: # expect: null-value
        # - {Key: team, Value: core}
```

```text
template.yaml:6:23: error: 'RepositoryName' is null, which a template cannot hold; remove the key or write '!Ref AWS::NoValue' [null-value]
  |
6 |       RepositoryName: null # expect: null-value
  |                       ^~~~

template.yaml:7:7: error: 'Tags' has no value, and a template cannot hold null; remove the key or write '!Ref AWS::NoValue' [null-value]
  |
7 |       Tags: # expect: null-value
  |       ^~~~
```

## How to fix

Remove the key. `!Ref AWS::NoValue` stands for a property that is not there, also in one branch of an `Fn::If`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Ref AWS::NoValue
```

## When to allow it

When something takes the nulls out before CloudFormation reads the template.

## What AWS answers

`'null' values are not allowed in templates`, as public reports quote it.

## References

- [Pseudo parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html)

"""####,
    "parameter-constraint": ####"""
# parameter-constraint

Severity **error** · group **correctness** · fix **none**

## What it reports

Constraints of a parameter that its type does not have, as `MinLength` of a `Number`, that contradict each other, that no
allowed value satisfies, or that are no numbers.

## Why it matters

CloudFormation refuses the template, or refuses whatever value is given.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Keep:
    Type: Number
    MinLength: 1 # expect: parameter-constraint
  Name:
    Type: String
    MinLength: 30
    MaxLength: 2 # expect: parameter-constraint
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Ref Name
Outputs:
  Keep:
    Value: !Ref Keep
```

```text
template.yaml:5:5: error: 'MinLength' does not apply to the type 'Number'; did you mean 'MinValue'? [parameter-constraint]
  |
5 |     MinLength: 1 # expect: parameter-constraint
  |     ^~~~~~~~~

template.yaml:9:16: error: 'MaxLength' is less than 'MinLength'; no value can be given [parameter-constraint]
  |
9 |     MaxLength: 2 # expect: parameter-constraint
  |                ^
  = note: 'MinLength' is given here (line 8)
```

## How to fix

`MinLength`, `MaxLength` and `AllowedPattern` are for text, `MinValue` and `MaxValue` for numbers; `AllowedValues` is for
both.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Keep:
    Type: Number
    MinValue: 1
  Name:
    Type: String
    MinLength: 2
    MaxLength: 30
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Ref Name
Outputs:
  Keep:
    Value: !Ref Keep
```

## When to allow it

Never known to be right.

## References

- [Parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "partly-immutable-tags": ####"""
# partly-immutable-tags

Severity **warning** · group **advice** (not on by default) · fix **none** · elsewhere checkov CKV_AWS_51; Security Hub ECR.2

## What it reports

A private repository with `ImageTagMutability: IMMUTABLE_WITH_EXCLUSION`. With the filter `*` it is
[mutable-tags](mutable-tags.md).

## Why it matters

Tags that a filter names can be moved to another image. That is often meant, and is better than `MUTABLE`; but Security
Hub's ECR.2 and checkov's CKV_AWS_51 count the repository as one with mutable tags.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION # expect: partly-immutable-tags
      ImageTagMutabilityExclusionFilters:
        - ImageTagMutabilityExclusionFilterType: WILDCARD
          ImageTagMutabilityExclusionFilterValue: latest
```

```text
template.yaml:6:27: warning: tags that the exclusion filters name can be overwritten; Security Hub (ECR.2) and checkov (CKV_AWS_51) accept 'IMMUTABLE' alone [partly-immutable-tags]
  |
6 |       ImageTagMutability: IMMUTABLE_WITH_EXCLUSION # expect: partly-immutable-tags
  |                           ^~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Do without tags that move, and write `IMMUTABLE`; what is to run is then named by a tag of its own, or by its digest.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE
```

## When to allow it

When a tag must move and nobody needs those controls to pass.

## References

- [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html)
- [Security Hub controls for Amazon ECR](https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html)

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

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/app
```

## When to allow it

Hardly ever: the form is that of the provider's schema, against which CloudFormation checks the value itself.

## References

- [AWS::ECR::Repository, RepositoryName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "placeholder": ####"""
# placeholder

Severity **error** · group **correctness** · fix **none**

## What it reports

Text in angle brackets, such as `<ACCOUNT ID>`, in the principals, actions and resources of an access policy and in the tag
lists of a lifecycle policy. Properties with a form of their own are [pattern-mismatch](pattern-mismatch.md) instead.

## Why it matters

It was copied from an example and was to be replaced. ECR refuses such a principal; such a tag list selects no image.

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
            Principal: {AWS: "arn:aws:iam::<ACCOUNT ID>:root"} # expect: placeholder
            Action: ecr:BatchGetImage
```

```text
template.yaml:10:30: error: '<ACCOUNT ID>' is a placeholder; put the real text in its place [placeholder]
   |
10 |             Principal: {AWS: "arn:aws:iam::<ACCOUNT ID>:root"} # expect: placeholder
   |                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Put the real text in its place, or a parameter.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Account:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: !Sub "arn:${AWS::Partition}:iam::${Account}:root"}
            Action: ecr:BatchGetImage
```

## When to allow it

When something else puts the text in before CloudFormation reads the template.

## What AWS answers

`Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'`

From public reports on malformed ARNs and principals that do not exist, as with many other defects.

## References

- [Private repository policy examples](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)
- [Examples of lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html)

"""####,
    "policy-in-parameter": ####"""
# policy-in-parameter

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

A lifecycle policy or an access policy that is nothing but a parameter of type `String`. Text with parameters in it is not
reported, nor the value of an SSM parameter.

## Why it matters

A parameter holds 4,096 bytes, a lifecycle policy can have 30,720 characters, and an access policy 10,240. Besides, a change
to the policy is then none of the template: no review shows it, and no linter reads it but with a default or a deployment.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Policy:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: !Ref Policy # expect: policy-in-parameter
```

```text
template.yaml:10:35: warning: 'Policy' can hold 4,096 bytes, and a lifecycle policy up to 30,720 characters; write it in the template [policy-in-parameter]
   |
10 |         LifecyclePolicyText: !Ref Policy # expect: policy-in-parameter
   |                                   ^~~~~~
```

## How to fix

Write the policy in the template, and make parameters of what differs.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Days:
    Type: Number
    Default: 14
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: !Sub |
          {"rules": [
            {"rulePriority": 1,
             "selection": {"tagStatus": "untagged",
               "countType": "sinceImagePushed", "countUnit": "days", "countNumber": ${Days}},
             "action": {"type": "expire"}}
          ]}
```

## When to allow it

When the policies are short and come from one place for many stacks.

## What AWS answers

What CloudFormation answers to a longer value is unverified.

## References

- [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html)
- [Lifecycle policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html)

"""####,
    "policy-lockout": ####"""
# policy-lockout

Severity **error** · group **correctness** · fix **none**

## What it reports

A statement that denies `ecr:SetRepositoryPolicy` to everybody, by name or by a pattern, and without a condition. In a
creation template it is a warning, because when ECR looks at that policy is unverified.

## Why it matters

Nobody could change the policy again. ECR takes it only by `force`, which CloudFormation does not set, so the repository's
policy is refused.

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
          - Effect: Deny
            Principal: "*"
            Action: ecr:* # expect: policy-lockout
```

```text
template.yaml:11:21: error: 'ecr:*' is denied to everyone, so nobody could change this policy again, which ECR refuses; narrow it with a condition [policy-lockout]
   |
11 |             Action: ecr:* # expect: policy-lockout
   |                     ^~~~~
```

## How to fix

Deny what is to be denied by name, or exempt those who administer the repository by a condition.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: ecr:*
            Condition:
              StringNotEquals: {aws:PrincipalOrgID: o-1234567890}
```

## When to allow it

Never known to be right.

## What AWS answers

The words are unverified. That `force` is never set is from the source of CloudFormation's handler, as published in 2023.

## References

- [SetRepositoryPolicy](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html)
- [Private repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)

"""####,
    "public-policy": ####"""
# public-policy

Severity **warning** · group **security** (not on by default) · fix **none** · elsewhere checkov CKV_AWS_32; trivy AWS-0032

## What it reports

A statement that allows something to `*` without a condition that narrows it to known accounts, organizations, roles or
networks. A condition that also holds without its key, as with `IfExists` or a negation, does not narrow; nor does a value
that fits all.

## Why it matters

Everybody with an AWS account may then do it: read your code in the images, or push images that you will run.

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
            Principal: "*" # expect: public-policy
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

```text
template.yaml:10:24: warning: '*' is everyone with an AWS account; name the principals, or add a condition such as 'StringEquals' on 'aws:PrincipalOrgID' [public-policy]
   |
10 |             Principal: "*" # expect: public-policy
   |                        ^~~
```

## How to fix

Name the accounts, or narrow the statement to your organization.

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
              StringEquals: {aws:PrincipalOrgID: o-1234567890}
```

## When to allow it

When the images are for everybody. `AWS::ECR::PublicRepository` is made for that.

## References

- [Private repository policy examples](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)
- [Private repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)

"""####,
    "public-write": ####"""
# public-write

Severity **warning** · group **security** (not on by default) · fix **none**

## What it reports

A statement that allows `*` to delete or replace images or to change the repository or its policy, under a condition that
narrows it. Without such a condition it is [public-policy](public-policy.md).

## Why it matters

A condition on the organization lets in every role of every account in it. Whoever takes over one of them, anywhere, can
then replace the images that everybody runs.

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
            Action: [ecr:BatchGetImage, ecr:PutImage] # expect: public-write
            Condition:
              StringEquals: {aws:PrincipalOrgID: o-1234567890}
```

```text
template.yaml:11:41: warning: 'ecr:PutImage' is allowed to '*' under a condition only; name the principals that need it [public-write]
   |
11 |             Action: [ecr:BatchGetImage, ecr:PutImage] # expect: public-write
   |                                         ^~~~~~~~~~~~
```

## How to fix

Let everybody read, and name who writes.

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
            Action: ecr:BatchGetImage
            Condition:
              StringEquals: {aws:PrincipalOrgID: o-1234567890}
          - Effect: Allow
            Principal: {AWS: arn:aws:iam::111122223333:role/pipeline}
            Action: ecr:PutImage
```

## When to allow it

When the condition leaves few enough, such as one role by `aws:PrincipalArn`.

## References

- [Private repository policy examples](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)
- [Private repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)

"""####,
    "read-only-property": ####"""
# read-only-property

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3040

## What it reports

A property that a type returns and does not take: `Arn` and `RepositoryUri` of a repository, `RegistryId` of the registry's
settings, `CreatedAt` and `UpdatedAt` of a creation template.

## Why it matters

AWS makes the value. CloudFormation refuses a template that sets it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/images
      RepositoryUri: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/images # expect: read-only-property
```

```text
template.yaml:7:7: error: 'RepositoryUri' can be read with Fn::GetAtt, not set; remove it [read-only-property]
  |
7 |       RepositoryUri: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/images # expect: read-only-property
  |       ^~~~~~~~~~~~~
```

## How to fix

Remove it, and read it with `Fn::GetAtt` where it is needed.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/images
Outputs:
  Uri:
    Value: !GetAtt Images.RepositoryUri
```

## When to allow it

Never known to be right.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)
- [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html)

"""####,
    "redundant-depends-on": ####"""
# redundant-depends-on

Severity **warning** · group **advice** (not on by default) · fix **none** · elsewhere cfn-lint W3005

## What it reports

A `DependsOn` a resource to which the same resource refers anyway, by `Ref`, `Fn::GetAtt` or `Fn::Sub`. A reference in a
branch of `Fn::If` does not count, because the branch may not be taken.

## Why it matters

It changes nothing. Who reads it looks for the reason that it seems to have, and when the reference goes it stays and keeps
an order that nobody needs.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: "2012-10-17", Statement: []}
  Template:
    Type: AWS::ECR::RepositoryCreationTemplate
    DependsOn: Role # expect: redundant-depends-on
    Properties:
      Prefix: team
      AppliedFor: [REPLICATION]
      CustomRoleArn: !GetAtt Role.Arn
```

```text
template.yaml:9:16: warning: 'Role' is created first anyway, because this resource refers to it [redundant-depends-on]
  |
9 |     DependsOn: Role # expect: redundant-depends-on
  |                ^~~~
  = note: referred to here (line 13)
```

## How to fix

Remove it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: "2012-10-17", Statement: []}
  Template:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: team
      AppliedFor: [REPLICATION]
      CustomRoleArn: !GetAtt Role.Arn
```

## When to allow it

When every dependency is written down on purpose.

## References

- [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html)

"""####,
    "redundant-policy-item": ####"""
# redundant-policy-item

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

An action, resource or principal in a list of a statement that another item of the list says already: the same, an action
that a pattern beside it includes, or an account both by its ID and by the ARN of its root. The case of actions does not
count.

## Why it matters

It changes nothing, and hides what is allowed: who removes one of the two believes that the other was all.

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
              - ecr:Describe*
              - ecr:DescribeImages # expect: redundant-policy-item
```

```text
template.yaml:13:17: warning: 'ecr:DescribeImages' is one of 'ecr:Describe*', which stands in this list, too; remove one of the two [redundant-policy-item]
   |
13 |               - ecr:DescribeImages # expect: redundant-policy-item
   |                 ^~~~~~~~~~~~~~~~~~
   = note: the wider one is written here (line 12)
```

## How to fix

Remove the narrower item, or the wider one where it allows too much.

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
            Action: [ecr:DescribeImages, ecr:DescribeRepositories]
```

## When to allow it

When the list is made by a program, or shows what each part of it is for.

## References

- [Private repository policy examples](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)

"""####,
    "replication-to-self": ####"""
# replication-to-self

Severity **error** · group **correctness** · fix **none**

## What it reports

A destination with the Region and account of the registry itself: `AWS::Region` and `AWS::AccountId`, or the values that a
deployment has for them.

## Why it matters

ECR refuses the whole configuration, and the stack is rolled back.

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
              - {Region: !Ref AWS::Region, RegistryId: !Ref AWS::AccountId} # expect: replication-to-self
```

```text
template.yaml:9:31: error: a destination must not be the registry itself; name another Region or account [replication-to-self]
  |
9 |               - {Region: !Ref AWS::Region, RegistryId: !Ref AWS::AccountId} # expect: replication-to-self
  |                               ^~~~~~~~~~~
```

## How to fix

Name another Region or another account. A template that is deployed in several Regions can leave out its own by a condition.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsMain: !Equals [!Ref AWS::Region, eu-central-1]
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Condition: IsMain
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations:
              - {Region: eu-west-1, RegistryId: !Ref AWS::AccountId}
```

## When to allow it

Never known to be right.

## What AWS answers

`Replication destination cannot be the same as the source registry`, measured on AWS by a third party.

## References

- [Private image replication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)
- [AWS::ECR::ReplicationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)

"""####,
    "repository-name-as-image": ####"""
# repository-name-as-image

Severity **warning** · group **correctness** · fix **none**

## What it reports

The image of a function, task, service, job or model that begins with `!Ref` or the `Arn` of a repository of the template.
Addresses that are put together with the registry's host are not reported.

## Why it matters

`Ref` gives the name, and a name without a host is an image of Docker Hub. The task starts with somebody else's image, or
with none.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: api
          Image: !Sub "${Images}:1.4" # expect: repository-name-as-image
```

```text
template.yaml:10:23: warning: this is the name of 'Images', which is no address of an image; 'Images.RepositoryUri' is [repository-name-as-image]
   |
10 |           Image: !Sub "${Images}:1.4" # expect: repository-name-as-image
   |                       ^~~~~~~~~~~~~~~
```

## How to fix

Use `RepositoryUri`, which has the host in it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: api
          Image: !Sub "${Images.RepositoryUri}:1.4"
```

## When to allow it

When an image of the same name on Docker Hub is meant.

## References

- [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "reserved-tag": ####"""
# reserved-tag

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3024

## What it reports

A tag key that begins with `aws:`, in upper or lower case.

## Why it matters

Such keys belong to AWS. The tag is refused, and the resource with it.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: "aws:team", Value: core} # expect: reserved-tag
```

```text
template.yaml:7:17: error: 'aws:team' must not begin with 'aws:', which is reserved for AWS [reserved-tag]
  |
7 |         - {Key: "aws:team", Value: core} # expect: reserved-tag
  |                 ^~~~~~~~~~
```

## How to fix

Choose another key.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: team, Value: core}
```

## When to allow it

Never known to be right. That upper case is refused, too, is unverified.

## References

- [Tagging a private repository](https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html)
- [AWS::ECR::Repository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "resource-in-export-name": ####"""
# resource-in-export-name

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E6102

## What it reports

A resource in the `Name` of an output's `Export`: by `Ref`, by `Fn::GetAtt`, or by a variable of `Fn::Sub`. The output's `Value`
may of course be a resource's.

## Why it matters

CloudFormation must know the name of an export before it creates anything. It refuses the whole template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !GetAtt Images.RepositoryUri
    Export:
      Name: !Sub "${Images}-address" # expect: resource-in-export-name
```

```text
template.yaml:9:21: error: 'Images' is a resource; an export name can depend on parameters and pseudo parameters only [resource-in-export-name]
  |
9 |       Name: !Sub "${Images}-address" # expect: resource-in-export-name
  |                     ^~~~~~
```

## How to fix

Make the name of parameters and pseudo parameters; the stack's name keeps it unique in the account and Region.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !GetAtt Images.RepositoryUri
    Export:
      Name: !Sub "${AWS::StackName}-address"
```

## When to allow it

Never known to be right.

## References

- [CloudFormation template Outputs syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)

"""####,
    "resource-in-repository-policy": ####"""
# resource-in-repository-policy

Severity **warning** · group **correctness** · fix **none**

## What it reports

`Resource` or `NotResource` in a statement of `RepositoryPolicyText`, or of the `RepositoryPolicy` of a creation template. A
registry policy needs `Resource` and is not reported; nor is the policy of a public repository.

## Why it matters

A repository policy is attached to its repository, so `Resource` says nothing. ECR has refused policies with it, with a message
that does not name the cause. The sources disagree on whether it still does, hence a warning.

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
            Principal: {AWS: arn:aws:iam::111122223333:root}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Resource: "*" # expect: resource-in-repository-policy
```

```text
template.yaml:12:13: warning: 'Resource' says nothing in a repository policy, and ECR has refused policies with it; remove it [resource-in-repository-policy]
   |
12 |             Resource: "*" # expect: resource-in-repository-policy
   |             ^~~~~~~~
```

## How to fix

Remove it. What the policy allows stays the same.

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
            Principal: {AWS: arn:aws:iam::111122223333:root}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

## When to allow it

When the policy is deployed already, your registry takes it, and something else requires the key.

## What AWS answers

`Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'`, in reports of 2018 to
2023 (aws/aws-cdk issues 3590 and 24314). The examples of the User Guide of 2026-04 all carry `"Resource": "*"`, that of the
CloudFormation documentation does not.

## References

- [Private repository policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)
- [AWS::ECR::Repository, RepositoryPolicyText](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "role-with-path": ####"""
# role-with-path

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3050

## What it reports

A `CustomRoleArn` of an `AWS::ECR::RepositoryCreationTemplate` that is the `Arn` of a role of the same template with a `Path`
other than `/`. A path that is computed is not judged. A pull-through cache rule takes any role.

## Why it matters

The schema of the creation template takes `role/NAME` alone; a `/` in the name does not fit it. CloudFormation refuses the
template resource after it has created the role.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Creator:
    Type: AWS::IAM::Role
    Properties:
      Path: /images/
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{Effect: Allow, Principal: {Service: ecr.amazonaws.com}, Action: sts:AssumeRole}]
  Mirror:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: mirror
      AppliedFor: [REPLICATION]
      CustomRoleArn: !GetAtt Creator.Arn # expect: role-with-path
```

```text
template.yaml:15:30: error: the role must have no path here; 'Creator' has '/images/' [role-with-path]
   |
15 |       CustomRoleArn: !GetAtt Creator.Arn # expect: role-with-path
   |                              ^~~~~~~~~~~
   = note: the path stands here (line 6)
```

## How to fix

Leave `Path` away. CloudFormation creates a new role then, because the path of a role cannot be changed.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Creator:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{Effect: Allow, Principal: {Service: ecr.amazonaws.com}, Action: sts:AssumeRole}]
  Mirror:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: mirror
      AppliedFor: [REPLICATION]
      CustomRoleArn: !GetAtt Creator.Arn
```

## When to allow it

When AWS has widened the pattern since the date that `cfn-ecr --version` prints.

## References

- [AWS::ECR::RepositoryCreationTemplate, CustomRoleArn](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)

"""####,
    "second-document": ####"""
# second-document

Severity **error** · group **correctness** · fix **none**

## What it reports

A `---` that begins a second YAML document in a template. A `---` at the top of the file, before the first document, is fine.
Only the first document is linted.

## Why it matters

A template is one document. What stands in the second is not part of the first, whatever is made of the file.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
# expect: second-document
---
Resources:
  Tools:
    Type: AWS::ECR::Repository
```

```text
template.yaml:6:1: error: a template is one YAML document; a second one begins here [second-document]
  |
6 | ---
  | ^~~
```

## How to fix

Put both into one document, or into two files.

```yaml
---
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Tools:
    Type: AWS::ECR::Repository
```

## When to allow it

When another tool takes the file apart before CloudFormation reads it. Lint its output instead where you can.

## What AWS answers

Unverified: no source for the message is known.

## References

- [CloudFormation template format](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)
- [YAML 1.1, documents](https://yaml.org/spec/1.1/#id897596)

"""####,
    "section-not-mapping": ####"""
# section-not-mapping

Severity **error** · group **correctness** · fix **none**

## What it reports

A section of the template that is a list or a scalar where it must be a mapping: `Metadata`, `Parameters`, `Rules`, `Mappings`,
`Conditions`, `Resources`, `Outputs` and the like. A section that a function makes is not judged.

## Why it matters

CloudFormation refuses the template. Nothing in such a section is linted, so mend this one first.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  - Address: !GetAtt Images.RepositoryUri # expect: section-not-mapping
```

```text
template.yaml:6:3: error: 'Outputs' must be a mapping of names to outputs [section-not-mapping]
  |
6 |   - Address: !GetAtt Images.RepositoryUri # expect: section-not-mapping
  |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Take the hyphens away, and give each name its own mapping.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !GetAtt Images.RepositoryUri
```

## When to allow it

Never known to be right.

## References

- [CloudFormation template sections](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html)

"""####,
    "select-out-of-bounds": ####"""
# select-out-of-bounds

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1017

## What it reports

An index of `Fn::Select` that the list does not have. The index must be written as a number, and the list be written out or be
an `Fn::Split` of two literals; what is computed is not judged. The first item has the index 0.

## Why it matters

CloudFormation refuses the template, with a message that speaks of the arguments' form and not of the bounds.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Select [2, !Split ["/", team/app]] # expect: select-out-of-bounds
```

```text
template.yaml:6:32: error: index 2 is not in the list of 2 items; it must be 0 to 1 [select-out-of-bounds]
  |
6 |       RepositoryName: !Select [2, !Split ["/", team/app]] # expect: select-out-of-bounds
  |                                ^
```

## How to fix

Count from 0.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Select [1, !Split ["/", team/app]]
```

## When to allow it

Never known to be right.

## What AWS answers

`Template error: Fn::Select requires a list argument with two elements: an integer index and a list`, in snapshots that
localstack has validated against AWS.

## References

- [Fn::Select](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-select.html)

"""####,
    "self-upstream": ####"""
# self-upstream

Severity **error** · group **correctness** · fix **none**

## What it reports

An `UpstreamRegistryUrl` that is the registry which the rule belongs to: put together of `AWS::AccountId` and `AWS::Region`, or
written out where the deployment's account and Region are known.

## Why it matters

A registry cannot cache itself. ECR refuses the rule, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: central
      UpstreamRegistryUrl: !Sub "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com" # expect: self-upstream
```

```text
template.yaml:7:33: error: a cache must not pull from its own registry; name another account or Region [self-upstream]
  |
7 |       UpstreamRegistryUrl: !Sub "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com" # expect: self-upstream
  |                                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Name the other account or Region. Another account's registry needs a `CustomRoleArn` as well.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: central
      UpstreamRegistryUrl: !Sub "${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com"
```

## When to allow it

Never known to be right.

## What AWS answers

`Upstream registry URL cannot be the same as the cache registry`, measured on AWS by a third party.

## References

- [Creating a pull through cache rule in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-rule.html)
- [AWS::ECR::PullThroughCacheRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)

"""####,
    "stack-name-in-name": ####"""
# stack-name-in-name

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

`AWS::StackName` in a `RepositoryName`, an `EcrRepositoryPrefix` or the like, where it comes through unchanged: by `Ref`, or in
`Fn::Sub`, `Fn::Join` and `Fn::If`. What a macro or `Fn::Select` makes of it is not judged.

## Why it matters

A stack's name may have upper-case letters, a repository's may not. The template works for `images` and fails for `Images`, and
no function of CloudFormation makes lower case.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${AWS::StackName}/app" # expect: stack-name-in-name
```

```text
template.yaml:6:31: warning: a stack's name may have upper-case letters, which 'RepositoryName' must not; a parameter with an 'AllowedPattern' is safe [stack-name-in-name]
  |
6 |       RepositoryName: !Sub "${AWS::StackName}/app" # expect: stack-name-in-name
  |                               ^~~~~~~~~~~~~~
```

## How to fix

Take a parameter whose `AllowedPattern` is as narrow as the name, so that a wrong value is refused before anything is created.
Or leave the name away: the one that CloudFormation makes of the stack's name is always in lower case.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team:
    Type: String
    AllowedPattern: "[a-z0-9]+(-[a-z0-9]+)*"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

## When to allow it

When your pipeline names its stacks in lower case.

## References

- [AWS::ECR::Repository, RepositoryName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
- [CloudFormation template Parameters syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "syntax-error": ####"""
# syntax-error

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E0000

## What it reports

The place where reading a file as YAML or JSON fails: indentation, quotes, brackets, tabs, an alias without its anchor, the
marks of another template tool. A file is judged as a template when its text shows that it is meant to be one.

## Why it matters

CloudFormation cannot read the template at all. What stands behind the error is linted as far as it can be read.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: images
        ImageTagMutability: IMMUTABLE # expect: syntax-error
```

```text
template.yaml:7:9: error: this line is indented by 8, which is not the indentation of its block; the line before it is indented by 6 [syntax-error]
  |
7 |         ImageTagMutability: IMMUTABLE # expect: syntax-error
  |         ^~~~~~~~~~~~~~~~~~~
  = note: the line before it (line 6)
```

A placeholder of another tool is no YAML either:

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: {{ name }} # expect: syntax-error
```

```text
template.yaml:6:23: error: '{{' begins the syntax of another template tool; render the file before CloudFormation reads it [syntax-error]
  |
6 |       RepositoryName: {{ name }} # expect: syntax-error
  |                       ^~~~~~~~~~
```

## How to fix

Mend the text where the finding stands, or the line before it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: images
      ImageTagMutability: IMMUTABLE
```

## When to allow it

When another tool renders the file before CloudFormation reads it. Lint its output, or leave the file out with `exclude`.

## References

- [CloudFormation template format](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)

"""####,
    "template-not-mapping": ####"""
# template-not-mapping

Severity **error** · group **correctness** · fix **none**

## What it reports

A template whose top is a list or a scalar in place of a mapping of sections.

## Why it matters

CloudFormation finds no `Resources` and refuses the template. Mostly a hyphen stands before the sections, or the file holds a
part of a template that another tool puts together.

## Example

```yaml
- AWSTemplateFormatVersion: "2010-09-09" # expect: template-not-mapping
  Resources:
    Images:
      Type: AWS::ECR::Repository
```

```text
template.yaml:1:1: error: a template must be a mapping of sections, such as 'Resources' [template-not-mapping]
  |
1 | - AWSTemplateFormatVersion: "2010-09-09" # expect: template-not-mapping
  | ^
```

## How to fix

Write the sections at the top, without hyphens.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

When the file is no template by itself. Leave it out with `exclude` in `.cfn-ecr.yaml`.

## References

- [CloudFormation template sections](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html)

"""####,
    "too-many-destinations": ####"""
# too-many-destinations

Severity **error** · group **correctness** · fix **none**

## What it reports

More than 25 different destinations in all rules of an `AWS::ECR::ReplicationConfiguration` together. A destination that several
rules name counts once; one whose Region or account is not known does not count.

## Why it matters

25 is a quota of the registry. The schema takes 100 destinations a rule, so CloudFormation sees nothing wrong until ECR refuses
the configuration.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations: [
              {Region: us-east-1, RegistryId: "111122223333"}, {Region: us-east-2, RegistryId: "111122223333"},
              {Region: us-west-2, RegistryId: "111122223333"}, {Region: eu-west-1, RegistryId: "111122223333"},
              {Region: eu-central-1, RegistryId: "111122223333"}, {Region: us-east-1, RegistryId: "222233334444"},
              {Region: us-east-2, RegistryId: "222233334444"}, {Region: us-west-2, RegistryId: "222233334444"},
              {Region: eu-west-1, RegistryId: "222233334444"}, {Region: eu-central-1, RegistryId: "222233334444"},
              {Region: us-east-1, RegistryId: "333344445555"}, {Region: us-east-2, RegistryId: "333344445555"},
              {Region: us-west-2, RegistryId: "333344445555"}, {Region: eu-west-1, RegistryId: "333344445555"},
              {Region: eu-central-1, RegistryId: "333344445555"}, {Region: us-east-1, RegistryId: "444455556666"},
              {Region: us-east-2, RegistryId: "444455556666"}, {Region: us-west-2, RegistryId: "444455556666"},
              {Region: eu-west-1, RegistryId: "444455556666"}, {Region: eu-central-1, RegistryId: "444455556666"},
              {Region: us-east-1, RegistryId: "555566667777"}, {Region: us-east-2, RegistryId: "555566667777"},
              {Region: us-west-2, RegistryId: "555566667777"}, {Region: eu-west-1, RegistryId: "555566667777"},
              {Region: eu-central-1, RegistryId: "555566667777"}]
          - Destinations:
              - {Region: sa-east-1, RegistryId: "111122223333"} # expect: too-many-destinations
```

```text
template.yaml:23:26: error: all rules together can have at most 25 different destinations; these are 26 [too-many-destinations]
   |
23 |               - {Region: sa-east-1, RegistryId: "111122223333"} # expect: too-many-destinations
   |                          ^~~~~~~~~
```

## How to fix

Take destinations away. Replication goes from this registry only, not on from a destination, so a chain is no way out.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations:
              - {Region: eu-west-1, RegistryId: "111122223333"}
              - {Region: sa-east-1, RegistryId: "111122223333"}
```

## When to allow it

When AWS has raised the quota of your registry or since the date that `cfn-ecr --version` prints.

## References

- [Private image replication in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)
- [Amazon ECR service quotas](https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html)

"""####,
    "unavailable-encryption": ####"""
# unavailable-encryption

Severity **warning** · group **correctness** · fix **none**

## What it reports

`EncryptionType: KMS_DSSE` where the deployment's partition is known and is not `aws-us-gov`. Without a Region or a partition of
the deployment nothing is said.

## Why it matters

The User Guide offers dual-layer encryption (DSSE) in the GovCloud Regions alone. The schema restricts it nowhere, so
CloudFormation leaves the answer to ECR. What it says elsewhere is unverified, hence a warning.

## Example

```yaml
# cfn-ecr lint --region eu-west-1 template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS_DSSE # expect: unavailable-encryption
```

```text
template.yaml:8:25: warning: 'KMS_DSSE' is documented for GovCloud only, not for 'aws'; use 'KMS' [unavailable-encryption]
  |
8 |         EncryptionType: KMS_DSSE # expect: unavailable-encryption
  |                         ^~~~~~~~
```

## How to fix

Use `KMS`. On a repository that exists this is a replacement: the encryption cannot be changed.

```yaml
# cfn-ecr lint --region eu-west-1 template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
```

## When to allow it

When AWS offers `KMS_DSSE` in your Region.

## References

- [Creating an Amazon ECR private repository to store images](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-create.html)
- [Encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html)

"""####,
    "unavailable-type": ####"""
# unavailable-type

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3006

## What it reports

A resource type of ECR that the Region of the deployment does not have. `AWS::ECR::PublicRepository` is for us-east-1 alone,
which is an error elsewhere; a type that was missing in a Region at the date of the facts is a warning, because it may have come
since. Nothing is said without a Region, or where the resource's condition cannot hold there.

## Why it matters

CloudFormation refuses the template in that Region and takes it in others.

## Example

```yaml
# cfn-ecr lint --region eu-west-1 template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Gallery:
    Type: AWS::ECR::PublicRepository # expect: unavailable-type
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:5:11: error: 'AWS::ECR::PublicRepository' cannot be used in 'eu-west-1'; use 'us-east-1' [unavailable-type]
  |
5 |     Type: AWS::ECR::PublicRepository # expect: unavailable-type
  |           ^~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Deploy the resource from us-east-1, or put a condition on it when one template serves several Regions.

```yaml
# cfn-ecr lint --region eu-west-1 template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  HasGallery: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Gallery:
    Type: AWS::ECR::PublicRepository
    Condition: HasGallery
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

When the type has come to your Region since the date that `cfn-ecr --version` prints.

## References

- [AWS::ECR::PublicRepository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html)
- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
    "unconventional-name": ####"""
# unconventional-name

Severity **warning** · group **consequences** · fix **none**

## What it reports

A repository whose name does not match `repository-name` of `.cfn-ecr.yaml`, a regular expression for the whole name. Of a name
that is known in part, the known parts are judged. Without that option nothing is reported.

## Why it matters

Policies, pull-through rules and replication filters choose repositories by the beginnings of their names, and so do people.
A name cannot be changed later: a new one replaces the repository, and images do not move with it.

## Example

```yaml
# .cfn-ecr.yaml: options: {repository-name: "(web|data)/[a-z0-9-]+"}
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: frontend # expect: unconventional-name
```

```text
template.yaml:7:23: warning: 'frontend' must match '(web|data)/[a-z0-9-]+', which the configuration asks for [unconventional-name]
  |
7 |       RepositoryName: frontend # expect: unconventional-name
  |                       ^~~~~~~~
```

## How to fix

Give the repository a name that follows the convention, before it is created.

```yaml
# .cfn-ecr.yaml: options: {repository-name: "(web|data)/[a-z0-9-]+"}
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: web/frontend
```

## When to allow it

For repositories that are older than the convention.

## References

- [AWS::ECR::Repository, RepositoryName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "undeclared-parameter": ####"""
# undeclared-parameter

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E2900

## What it reports

A value that a deployment gives to a parameter which the template does not declare: by `--parameter`, in a file of parameters,
or in a deployment file. Nothing is said where a transform could declare parameters unseen.

## Why it matters

CloudFormation refuses the deployment. Where only the name is misspelt, the parameter that was meant lacks its value too.

## Example

The finding stands at the value in its file, or at the top of the template when the command line gives it.

```yaml
# cfn-ecr lint --parameter Teem=images template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String, Default: tools, AllowedPattern: "[a-z]+"}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

```text
template.yaml:1:1: error: 'Teem' is no parameter of 'template.yaml'; did you mean 'Team'? [undeclared-parameter]
  |
1 | # cfn-ecr lint --parameter Teem=images template.yaml
  | ^
```

## How to fix

Write the name as the template has it, declare the parameter, or leave the value away.

```yaml
# cfn-ecr lint --parameter Team=images template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String, Default: tools, AllowedPattern: "[a-z]+"}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
```

## When to allow it

When the tool that deploys drops values that a template does not take. `ignore` it in `.cfn-ecr.yaml` then.

## References

- [CloudFormation template Parameters syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)

"""####,
    "undefined-attribute": ####"""
# undefined-attribute

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E1010

## What it reports

An attribute in `Fn::GetAtt`, or in `${Name.Attribute}` of `Fn::Sub`, that the type of the resource does not have, and an
attribute of a parameter. All `AWS::ECR::*` types are known; attributes of other types are not judged. Case counts.

## Why it matters

CloudFormation refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Gallery:
    Type: AWS::ECR::PublicRepository
Outputs:
  Address:
    Value: !Sub "${Images.RepositoryURI}:latest" # expect: undefined-attribute
  Gallery:
    Value: !GetAtt Gallery.RepositoryUri # expect: undefined-attribute
```

```text
template.yaml:9:20: error: 'RepositoryURI' is no attribute of AWS::ECR::Repository; did you mean 'RepositoryUri'? [undefined-attribute]
  |
9 |     Value: !Sub "${Images.RepositoryURI}:latest" # expect: undefined-attribute
  |                    ^~~~~~~~~~~~~~~~~~~~
  = note: 'Images' is declared here (line 3)
  = fix: replace with 'RepositoryUri'

template.yaml:11:20: error: 'RepositoryUri' is no attribute of AWS::ECR::PublicRepository; 'Fn::GetAtt' can read 'Arn' [undefined-attribute]
   |
11 |     Value: !GetAtt Gallery.RepositoryUri # expect: undefined-attribute
   |                    ^~~~~~~~~~~~~~~~~~~~~
   = note: 'Gallery' is declared here (line 5)
```

## How to fix

Read an attribute that is there: `Arn` and `RepositoryUri` of a repository, `Arn` alone of a public one. `Ref` gives the name.
`--fix` writes the attribute that one misspelt name is near to.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !Sub "${Images.RepositoryUri}:latest"
```

## When to allow it

When AWS has added an attribute since the date that `cfn-ecr --version` prints.

## References

- [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html)
- [AWS::ECR::Repository, return values](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "undefined-condition": ####"""
# undefined-condition

Severity **error** · group **correctness** · fix **unsafe** · elsewhere cfn-lint E3015

## What it reports

A condition in `Condition:`, `!Condition` or the first place of `Fn::If` that the `Conditions` section does not declare. Case
counts. Nothing is said of templates with a macro, which can declare conditions unseen.

## Why it matters

CloudFormation refuses the whole template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsMain: !Equals [!Ref AWS::Region, eu-west-1]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: isMain # expect: undefined-condition
    Properties:
      ImageTagMutability: !If [IsMain, IMMUTABLE, MUTABLE]
```

```text
template.yaml:7:16: error: 'isMain' is no condition of this template; did you mean 'IsMain'? [undefined-condition]
  |
7 |     Condition: isMain # expect: undefined-condition
  |                ^~~~~~
  = fix (unsafe): replace with 'IsMain'
```

## How to fix

Write the name as it is declared, or declare the condition; `--unsafe-fixes` puts the nearest name in its place.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsMain: !Equals [!Ref AWS::Region, eu-west-1]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsMain
    Properties:
      ImageTagMutability: !If [IsMain, IMMUTABLE, MUTABLE]
```

## When to allow it

When something rewrites the template before CloudFormation reads it and declares the condition.

## What AWS answers

`Template error: unresolved condition dependency X in Fn::If` for the one in `Fn::If`, in snapshots that localstack has
validated against AWS.

## References

- [CloudFormation template Conditions syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)
- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html)

"""####,
    "undefined-mapping": ####"""
# undefined-mapping

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1011

## What it reports

A mapping in `Fn::FindInMap` that the `Mappings` section does not declare. A name that is computed, a look-up with a
`DefaultValue`, and templates with a macro are not judged.

## Why it matters

CloudFormation refuses the whole template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Stages:
    prod: {mutability: IMMUTABLE}
    test: {mutability: MUTABLE}
Parameters:
  Stage: {Type: String, AllowedValues: [prod, test]}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: !FindInMap [Stage, !Ref Stage, mutability] # expect: undefined-mapping
```

```text
template.yaml:12:39: error: 'Stage' is no mapping of this template; did you mean 'Stages'? [undefined-mapping]
   |
12 |       ImageTagMutability: !FindInMap [Stage, !Ref Stage, mutability] # expect: undefined-mapping
   |                                       ^~~~~
```

## How to fix

Write the name as it is declared, or declare the mapping.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Stages:
    prod: {mutability: IMMUTABLE}
    test: {mutability: MUTABLE}
Parameters:
  Stage: {Type: String, AllowedValues: [prod, test]}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: !FindInMap [Stages, !Ref Stage, mutability]
```

## When to allow it

When something rewrites the template before CloudFormation reads it and declares the mapping.

## What AWS answers

`Template error: Unable to get mapping for Map::Top::Second`, with the three names of the look-up, in snapshots that localstack
has validated against AWS.

## References

- [Fn::FindInMap](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html)
- [CloudFormation template Mappings syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html)

"""####,
    "undefined-mapping-key": ####"""
# undefined-mapping-key

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E1011

## What it reports

A key in `Fn::FindInMap` that its mapping does not have, on the first level or on the second. A key that is computed is judged
only under the values of a deployment, such as its Region; a second key is also judged when no entry of the mapping has it. A
look-up with a `DefaultValue` is not judged.

## Why it matters

CloudFormation refuses the template, and where the key is a Region, it does so in that Region alone.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Regions:
    eu-west-1: {prefix: eu}
    us-east-1: {prefix: us, mirror: us-west-2}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !FindInMap [Regions, eu-west-1, mirror] # expect: undefined-mapping-key
```

```text
template.yaml:10:55: error: 'mirror' is no key of 'eu-west-1' in mapping 'Regions'; it has 'prefix' [undefined-mapping-key]
   |
10 |       RepositoryName: !FindInMap [Regions, eu-west-1, mirror] # expect: undefined-mapping-key
   |                                                       ^~~~~~
```

## How to fix

Write the key as the mapping has it, or add it to every entry.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Regions:
    eu-west-1: {prefix: eu}
    us-east-1: {prefix: us}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !FindInMap [Regions, !Ref AWS::Region, prefix]
```

## When to allow it

Never known to be right: a look-up that may fail takes a `DefaultValue`, under `Transform: AWS::LanguageExtensions`.

## What AWS answers

`Template error: Unable to get mapping for Map::Top::Second`, with the three names of the look-up, in snapshots that localstack
has validated against AWS.

## References

- [Fn::FindInMap](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html)

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
    "undeletable-repository": ####"""
# undeletable-repository

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

A repository with `DeletionPolicy: Delete` written out and without `EmptyOnDelete`, also in one branch of an `Fn::If`. Who
writes `EmptyOnDelete: false` means it; who leaves `DeletionPolicy` away has not said that the repository shall go.

## Why it matters

A repository that holds images cannot be deleted. The deletion of the stack fails halfway, and images have to be removed by hand
before it can go on.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scratch:
    Type: AWS::ECR::Repository
    DeletionPolicy: Delete # expect: undeletable-repository
    UpdateReplacePolicy: Delete
```

```text
template.yaml:5:21: warning: 'Scratch' cannot be deleted while it holds images; 'EmptyOnDelete: true' deletes them with it [undeletable-repository]
  |
5 |     DeletionPolicy: Delete # expect: undeletable-repository
  |                     ^~~~~~
```

## How to fix

Add `EmptyOnDelete: true` where the images may go with the repository. It counts as it was deployed last, so deploy it before
you delete the stack. Where the images must stay, use `DeletionPolicy: Retain`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scratch:
    Type: AWS::ECR::Repository
    DeletionPolicy: Delete
    UpdateReplacePolicy: Delete
    Properties:
      EmptyOnDelete: true
```

## When to allow it

When the failure is wanted, as a last guard of the images. `EmptyOnDelete: false` says so without an allowance.

## What AWS answers

`The repository with name 'x' in registry with id 'y' cannot be deleted because it still contains images`, with the status
`DELETE_FAILED`: the provider's source of 2023-08, and aws-cloudformation/cloudformation-coverage-roadmap issue 515.

## References

- [AWS::ECR::Repository, EmptyOnDelete](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)

"""####,
    "unexpected-exclusion-filters": ####"""
# unexpected-exclusion-filters

Severity **error** · group **correctness** · fix **unsafe**

## What it reports

`ImageTagMutabilityExclusionFilters` beside an `ImageTagMutability` of `MUTABLE` or `IMMUTABLE`, or beside none, which is
`MUTABLE`. Repositories and creation templates are judged, branch by branch of an `Fn::If`.

## Why it matters

The filters name the tags that are excepted, and only the modes that end in `_WITH_EXCLUSION` have exceptions. ECR refuses the
repository.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE # expect: unexpected-exclusion-filters
      ImageTagMutabilityExclusionFilters:
        - ImageTagMutabilityExclusionFilterType: WILDCARD
          ImageTagMutabilityExclusionFilterValue: latest
```

```text
template.yaml:6:27: error: 'IMMUTABLE' takes no exclusion filters; use 'IMMUTABLE_WITH_EXCLUSION' or remove ImageTagMutabilityExclusionFilters [unexpected-exclusion-filters]
  |
6 |       ImageTagMutability: IMMUTABLE # expect: unexpected-exclusion-filters
  |                           ^~~~~~~~~
  = note: the filters stand here (line 7)
  = fix (unsafe): replace with 'IMMUTABLE_WITH_EXCLUSION'
```

## How to fix

Use the mode with exclusions, as `--unsafe-fixes` does, or remove the filters.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION
      ImageTagMutabilityExclusionFilters:
        - ImageTagMutabilityExclusionFilterType: WILDCARD
          ImageTagMutabilityExclusionFilterValue: latest
```

## When to allow it

Never known to be right.

## What AWS answers

`ImageTagMutabilityExclusionFilters are not allowed when imageTagMutability is set to X`, measured on AWS by a third party.

## References

- [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html)
- [AWS::ECR::Repository, ImageTagMutability](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "unexpected-kms-key": ####"""
# unexpected-kms-key

Severity **error** · group **correctness** · fix **unsafe**

## What it reports

A `KmsKey` beside `EncryptionType: AES256`, in a repository or a creation template.

## Why it matters

`AES256` encrypts with keys of Amazon S3 and takes none. ECR refuses the repository; if it did not, the images would not be
under the key that stands there.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: AES256 # expect: unexpected-kms-key
        KmsKey: alias/images
```

```text
template.yaml:7:25: error: 'AES256' takes no KmsKey; use 'KMS' to encrypt with the key, or remove the key [unexpected-kms-key]
  |
7 |         EncryptionType: AES256 # expect: unexpected-kms-key
  |                         ^~~~~~
  = note: the key stands here (line 8)
  = fix (unsafe): replace with 'KMS'
```

## How to fix

Use `KMS` to encrypt with the key, as `--unsafe-fixes` does, or remove the key. The encryption of a repository that exists
cannot be changed: CloudFormation replaces the repository.

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

Never known to be right.

## What AWS answers

`Invalid encryption configuration: Encryption key should not be set for AES256 encryption.`, measured on AWS by a third party.

## References

- [Encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html)
- [AWS::ECR::Repository EncryptionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)

"""####,
    "unexpected-upstream-credentials": ####"""
# unexpected-upstream-credentials

Severity **error** · group **correctness** · fix **none**

## What it reports

A pull-through cache rule with credentials that its upstream registry does not take: `CredentialArn` or `CustomRoleArn` for a
public registry, a role for a registry that takes a secret, a secret for a registry of Amazon ECR (a warning, because that case
is documented nowhere), and both together.

## Why it matters

ECR refuses the rule, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Secret: {Type: String}
Resources:
  Public:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: ecr-public
      UpstreamRegistryUrl: public.ecr.aws
      CredentialArn: !Ref Secret # expect: unexpected-upstream-credentials
```

```text
template.yaml:10:7: error: 'public.ecr.aws' takes no credentials; remove 'CredentialArn' [unexpected-upstream-credentials]
   |
10 |       CredentialArn: !Ref Secret # expect: unexpected-upstream-credentials
   |       ^~~~~~~~~~~~~
   = note: the upstream registry stands here (line 9)
```

## How to fix

Public registries (ECR Public, Kubernetes, Quay) take nothing; Docker Hub, GitHub, GitLab, Azure and Chainguard a secret;
another account's registry of Amazon ECR a role.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Secret: {Type: String}
Resources:
  Hub:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker-hub
      UpstreamRegistryUrl: registry-1.docker.io
      CredentialArn: !Ref Secret
```

## When to allow it

When AWS has come to take credentials for a registry since the date that `cfn-ecr --version` prints.

## What AWS answers

`The specified upstream registry doesn't require authentication`; for a role with a registry that is not Amazon ECR's,
`Upstream registry URL and provided credential type do not match`. Both measured on AWS by a third party.

## References

- [Creating a pull through cache rule in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-rule.html)
- [CreatePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html)

"""####,
    "unexpected-upstream-prefix": ####"""
# unexpected-upstream-prefix

Severity **warning** · group **correctness** · fix **none**

## What it reports

An `UpstreamRepositoryPrefix` other than `ROOT` in a pull-through cache rule whose `EcrRepositoryPrefix` is `ROOT`.

## Why it matters

A rule for `ROOT` stands for all repository names that no other rule matches, so the whole upstream registry is behind it. The
User Guide lets the upstream prefix be set only where the own one is not `ROOT`. What ECR answers is unverified, hence a
warning.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Public:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: ROOT
      UpstreamRegistryUrl: public.ecr.aws
      UpstreamRepositoryPrefix: docker/library # expect: unexpected-upstream-prefix
```

```text
template.yaml:8:7: warning: 'UpstreamRepositoryPrefix' is for an EcrRepositoryPrefix other than 'ROOT'; remove it [unexpected-upstream-prefix]
  |
8 |       UpstreamRepositoryPrefix: docker/library # expect: unexpected-upstream-prefix
  |       ^~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Give the rule a prefix of its own, or remove the upstream prefix. Every change of a rule replaces it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Public:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: library
      UpstreamRegistryUrl: public.ecr.aws
      UpstreamRepositoryPrefix: docker/library
```

## When to allow it

When your registry has the rule already.

## References

- [Creating a pull through cache rule in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-rule.html)
- [AWS::ECR::PullThroughCacheRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)

"""####,
    "unexplained-allowance": ####"""
# unexplained-allowance

Severity **warning** · group **correctness** · fix **none**

## What it reports

An allowance without a reason, by a comment or by metadata, where `.cfn-ecr.yaml` says `require-reason: true`.

## Why it matters

An allowance is read long after it was written. Without a reason nobody knows whether it still holds, so nobody removes it.

## Example

```yaml
# .cfn-ecr.yaml: require-reason: true
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scratch:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain # cfn-ecr: allow unpaired-deletion-policy
  Tools:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    Metadata:
      cfn-ecr:
        allow: [unpaired-deletion-policy]
```

```text
template.yaml:6:45: warning: the allowance of 'unpaired-deletion-policy' must say why; add ' -- ' and the reason [unexplained-allowance]
  |
6 |     DeletionPolicy: Retain # cfn-ecr: allow unpaired-deletion-policy
  |                                             ^~~~~~~~~~~~~~~~~~~~~~~~

template.yaml:12:17: warning: the allowance of 'unpaired-deletion-policy' must say why; add 'reason' beside 'allow' [unexplained-allowance]
   |
12 |         allow: [unpaired-deletion-policy]
   |                 ^~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Say why: behind ` -- ` in a comment, under `reason` in metadata.

```yaml
# .cfn-ecr.yaml: require-reason: true
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scratch:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain # cfn-ecr: allow unpaired-deletion-policy -- never replaced, it has no name
  Tools:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    Metadata:
      cfn-ecr:
        allow: [unpaired-deletion-policy]
        reason: rebuilt every night
```

## When to allow it

Not at all: leave `require-reason` away where reasons are not wanted.

## References

- [Adopting cfn-ecr, Allow what is meant](../adoption.md#allow-what-is-meant)

"""####,
    "unguarded-reference": ####"""
# unguarded-reference

Severity **warning** · group **correctness** · fix **none** · elsewhere cfn-lint W1001

## What it reports

A `Ref`, `Fn::GetAtt` or variable of `Fn::Sub` that names a resource with a `Condition`, from a place where that condition
need not hold. The conditions of the referring resource or output and the `Fn::If`s around the reference are taken into
account, with what they say about parameters and their `AllowedValues`. `DependsOn` is not reported, because CloudFormation
passes over what it does not create.

## Why it matters

Where the condition does not hold there is no such resource, and CloudFormation refuses the deployment with "Unresolved
resource dependencies". The deployment that was tested is often the one where it holds.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Environment:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Environment, production]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsProduction
Outputs:
  Uri:
    Value: !GetAtt Images.RepositoryUri # expect: unguarded-reference
```

```text
template.yaml:13:20: warning: 'Images' is created only if 'IsProduction' holds, which need not be so here; give the output the condition too [unguarded-reference]
   |
13 |     Value: !GetAtt Images.RepositoryUri # expect: unguarded-reference
   |                    ^~~~~~
```

## How to fix

Give the output the same condition, or choose another value where the condition does not hold.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Environment:
    Type: String
Conditions:
  IsProduction: !Equals [!Ref Environment, production]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsProduction
Outputs:
  Uri:
    Condition: IsProduction
    Value: !GetAtt Images.RepositoryUri
```

## When to allow it

When parameters that leave the resource out are never given.

## References

- [Conditions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)

"""####,
    "unknown-action": ####"""
# unknown-action

Severity **warning** · group **correctness** · fix **safe** · elsewhere cfn-lint W3037

## What it reports

An `Action` or `NotAction` of an access policy that is no action of the policy's service, or a pattern that fits none; the
prefix of the service misspelt or missing, the latter as an error. Case does not count. Actions of other services are
[ineffective-action](ineffective-action.md)'s. In the policies of IAM's own resources the actions of `ecr` and `ecr-public`
are looked at, by their names alone.

## Why it matters

What the policy shall allow is not allowed: a pull fails long after the deployment. In a `Deny`, nothing is denied.

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
            Principal: {AWS: arn:aws:iam::111122223333:root}
            Action:
              - ecr:BatchGetImages # expect: unknown-action
              - GetDownloadUrlForLayer # expect: unknown-action
```

```text
template.yaml:12:17: warning: 'ecr:BatchGetImages' is not an action of 'ecr'; did you mean 'ecr:BatchGetImage'? [unknown-action]
   |
12 |               - ecr:BatchGetImages # expect: unknown-action
   |                 ^~~~~~~~~~~~~~~~~~
   = fix (unsafe): replace with 'ecr:BatchGetImage'

template.yaml:13:17: error: 'GetDownloadUrlForLayer' must begin with its service; write 'ecr:GetDownloadUrlForLayer' [unknown-action]
   |
13 |               - GetDownloadUrlForLayer # expect: unknown-action
   |                 ^~~~~~~~~~~~~~~~~~~~~~
   = fix: replace with 'ecr:GetDownloadUrlForLayer'
```

## How to fix

Write the action as the service has it. `--fix` puts the prefix before a name that is right; `--unsafe-fixes` writes the nearest
name.

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
            Principal: {AWS: arn:aws:iam::111122223333:root}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

## When to allow it

When AWS has added the action since the date that `cfn-ecr --version` prints.

## References

- [Actions, resources, and condition keys for Amazon Elastic Container Registry](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html)

"""####,
    "unknown-allowance": ####"""
# unknown-allowance

Severity **warning** · group **correctness** · fix **none**

## What it reports

A name in an allowance, by a comment or by metadata, that is no rule. Allowances name rules, never groups, and not what a check
is called in other tools.

## Why it matters

It allows nothing, and what it was to allow is reported or fails the pipeline. A rule that was renamed shows up here too.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  # cfn-ecr: allow unused-paramter -- the pipeline passes it to all stacks
  Stage:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:20: warning: 'unused-paramter' is not a rule; did you mean 'unused-parameter'? [unknown-allowance]
  |
3 |   # cfn-ecr: allow unused-paramter -- the pipeline passes it to all stacks
  |                    ^~~~~~~~~~~~~~~

template.yaml:4:3: warning: 'Stage' is referred to nowhere; remove the parameter [unused-parameter]
  |
4 |   Stage:
  |   ^~~~~
```

## How to fix

Write the rule as `cfn-ecr rules` lists it; `cfn-ecr explain E3002` tells how cfn-lint's E3002 is called here.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  # cfn-ecr: allow unused-parameter -- the pipeline passes it to all stacks
  Stage:
    Type: String
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

While two versions of cfn-ecr lint the same template and only one knows the rule.

## References

- [Adopting cfn-ecr, Allow what is meant](../adoption.md#allow-what-is-meant)

"""####,
    "unknown-attribute": ####"""
# unknown-attribute

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3001

## What it reports

A key of a resource, beside `Type` and `Properties`, that is no resource attribute: a property that stands one level too high, a
misspelt attribute, or a resource inside of another one. Case counts.

## Why it matters

CloudFormation refuses the template. Properties beside `Properties` are the mistake that is made most.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: images
    Tags: # expect: unknown-attribute
      - {Key: team, Value: tools}
    DependOn: Builder # expect: unknown-attribute
  Builder:
    Type: AWS::IAM::Role
```

```text
template.yaml:7:5: error: 'Tags' is a property; indent it under 'Properties' [unknown-attribute]
  |
7 |     Tags: # expect: unknown-attribute
  |     ^~~~
  = fix: move it under 'Properties'

template.yaml:9:5: error: 'DependOn' is not a resource attribute; did you mean 'DependsOn'? [unknown-attribute]
  |
9 |     DependOn: Builder # expect: unknown-attribute
  |     ^~~~~~~~
  = fix: replace with 'DependsOn'
```

## How to fix

`--fix` moves a property under `Properties`, and writes an attribute that one name is near to as it should be.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: images
      Tags:
        - {Key: team, Value: tools}
    DependsOn: Builder
  Builder:
    Type: AWS::IAM::Role
```

## When to allow it

When something rewrites the template and takes the key away. Notes of your own belong in `Metadata`.

## References

- [Resource attribute reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html)

"""####,
    "unknown-catalog-value": ####"""
# unknown-catalog-value

Severity **warning** · group **correctness** · fix **unsafe**

## What it reports

An entry of `Architectures` or `OperatingSystems` in the catalog data of an `AWS::ECR::PublicRepository` that the gallery does
not know. Known are `ARM`, `ARM 64`, `x86` and `x86-64`, and `Linux` and `Windows`. Case counts.

## Why it matters

The schema takes any text, and so does CloudFormation. In the gallery the badge is missing, and searches pass the repository
over. What the service answers is unverified, hence a warning.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Gallery:
    Type: AWS::ECR::PublicRepository
    Properties:
      RepositoryCatalogData:
        Architectures: [x86-64, arm64] # expect: unknown-catalog-value
        OperatingSystems: [linux] # expect: unknown-catalog-value
```

```text
template.yaml:7:33: warning: 'arm64' is not shown by the gallery; did you mean 'ARM 64'? [unknown-catalog-value]
  |
7 |         Architectures: [x86-64, arm64] # expect: unknown-catalog-value
  |                                 ^~~~~
  = fix (unsafe): replace with 'ARM 64'

template.yaml:8:28: warning: 'linux' is not shown by the gallery; did you mean 'Linux'? [unknown-catalog-value]
  |
8 |         OperatingSystems: [linux] # expect: unknown-catalog-value
  |                            ^~~~~
  = fix (unsafe): replace with 'Linux'
```

## How to fix

Write the value as the gallery has it; `--unsafe-fixes` does so for what other tools call differently, such as `arm64` and
`amd64`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Gallery:
    Type: AWS::ECR::PublicRepository
    Properties:
      RepositoryCatalogData:
        Architectures: [x86-64, ARM 64]
        OperatingSystems: [Linux]
```

## When to allow it

When the gallery has come to know the value since the date that `cfn-ecr --version` prints.

## References

- [RepositoryCatalogDataInput](https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_RepositoryCatalogDataInput.html)

"""####,
    "unknown-condition-key": ####"""
# unknown-condition-key

Severity **warning** · group **correctness** · fix **unsafe**

## What it reports

A key in a policy's `Condition` that no request has: one of `ecr:` or `ecr-public:` that the service does not have, one of
`aws:` that is near to a global key, and one without its service. Case does not count. Other services' keys are not judged.

## Why it matters

A condition on a key that is not there is not met: nobody gets the access, or a `Deny` denies nobody. With operators that end in
`IfExists`, and with negated ones, it is always met instead.

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
              StringEquals:
                aws:PrincipalOrgIDs: o-a1b2c3d4e5 # expect: unknown-condition-key
```

```text
template.yaml:14:17: warning: 'aws:PrincipalOrgIDs' is not a known key of conditions; did you mean 'aws:PrincipalOrgID'? [unknown-condition-key]
   |
14 |                 aws:PrincipalOrgIDs: o-a1b2c3d4e5 # expect: unknown-condition-key
   |                 ^~~~~~~~~~~~~~~~~~~
   = fix (unsafe): replace with 'aws:PrincipalOrgID'
```

## How to fix

Write the key as AWS has it; `--unsafe-fixes` writes the nearest one.

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
                aws:PrincipalOrgID: o-a1b2c3d4e5
```

## When to allow it

When AWS has added the key since the date that `cfn-ecr --version` prints.

## References

- [AWS global condition context keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html)
- [Actions, resources, and condition keys for Amazon Elastic Container Registry](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html)

"""####,
    "unknown-function": ####"""
# unknown-function

Severity **error** · group **correctness** · fix **safe**

## What it reports

A tag such as `!Red`, or a key that begins with `Fn::`, that is no function of CloudFormation; a blank between `!` and the name;
a short form of a function that has none. Nothing is said of templates with a macro of your own, which can bring functions.

## Why it matters

CloudFormation refuses the template, or takes the text as it stands.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Red Team # expect: unknown-function
      Tags:
        - Key: length
          Value: !Length [a, b] # expect: unknown-function
```

```text
template.yaml:8:23: error: '!Red' is no function; did you mean '!Ref'? [unknown-function]
  |
8 |       RepositoryName: !Red Team # expect: unknown-function
  |                       ^~~~
  = fix: replace with '!Ref'

template.yaml:11:18: error: '!Length' is no function, because 'Fn::Length' has no short form; write 'Fn::Length:' [unknown-function]
   |
11 |           Value: !Length [a, b] # expect: unknown-function
   |                  ^~~~~~~
```

## How to fix

`--fix` writes the function that one name is near to. A function without a short form is written as a key: `Fn::Length:`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Parameters:
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Ref Team
      Tags:
        - Key: length
          Value:
            Fn::Length: [a, b]
```

## When to allow it

When AWS has added the function since the date that `cfn-ecr --version` prints.

## References

- [Intrinsic function reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)

"""####,
    "unknown-parameter-type": ####"""
# unknown-parameter-type

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E2002, W2002

## What it reports

A `Type` of a parameter that CloudFormation does not have. Case counts. A list or an SSM type of something that exists but is
not documented as a parameter's type is a warning, because CloudFormation takes more than it documents.

## Why it matters

CloudFormation refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: string} # expect: unknown-parameter-type
  Empty: {Type: Boolean} # expect: unknown-parameter-type
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
      EmptyOnDelete: !Ref Empty
```

```text
template.yaml:3:16: error: 'string' is not a type of parameters; did you mean 'String'? [unknown-parameter-type]
  |
3 |   Team: {Type: string} # expect: unknown-parameter-type
  |                ^~~~~~
  = fix: replace with 'String'

template.yaml:4:17: error: 'Boolean' is not a type of parameters; the common ones are 'String', 'Number' and 'CommaDelimitedList' [unknown-parameter-type]
  |
4 |   Empty: {Type: Boolean} # expect: unknown-parameter-type
  |                 ^~~~~~~
```

## How to fix

`--fix` writes a type whose case alone is wrong, or that one other type is near to. For a boolean take a `String` with two
`AllowedValues`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
  Empty: {Type: String, AllowedValues: ["true", "false"]}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
      EmptyOnDelete: !Ref Empty
```

## When to allow it

Where it is a warning and your deployments take the type; or when AWS has added the type since the date that `cfn-ecr --version`
prints.

## References

- [CloudFormation template Parameters syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
- [Supplied parameter types](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html)

"""####,
    "unknown-policy-key": ####"""
# unknown-policy-key

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3513

## What it reports

A key of an access policy or of a statement in it that the policy language does not have. Policies are judged in all forms: as a
mapping, as text, and as text that functions make. Case counts.

## Why it matters

ECR refuses the policy, with a message that does not name the key. The stack is rolled back.

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
            Principle: {AWS: arn:aws:iam::111122223333:root} # expect: unknown-policy-key
            Actions: ecr:BatchGetImage # expect: unknown-policy-key
```

```text
template.yaml:10:13: error: 'Principle' is not a key of a statement; did you mean 'Principal'? [unknown-policy-key]
   |
10 |             Principle: {AWS: arn:aws:iam::111122223333:root} # expect: unknown-policy-key
   |             ^~~~~~~~~
   = fix: replace with 'Principal'

template.yaml:11:13: error: 'Actions' is not a key of a statement; did you mean 'Action'? [unknown-policy-key]
   |
11 |             Actions: ecr:BatchGetImage # expect: unknown-policy-key
   |             ^~~~~~~
   = fix: replace with 'Action'
```

## How to fix

`--fix` writes a key that one other is near to, where the policy is a mapping. Remarks belong into the template's own comments.

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
            Principal: {AWS: arn:aws:iam::111122223333:root}
            Action: ecr:BatchGetImage
```

## When to allow it

Never known to be right.

## What AWS answers

`Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'` is what reports of 2018
to 2023 show for policies that ECR does not take; for an unknown key in particular it is unverified.

## References

- [IAM JSON policy element reference](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html)
- [Private repository policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)

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

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/app
      ImageScanningConfiguration:
        ScanOnPush: true
```

## When to allow it

When AWS has added a property since the date that `cfn-ecr --version` prints. Tell us, so that the next version knows it.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
    "unknown-region": ####"""
# unknown-region

Severity **warning** · group **correctness** · fix **unsafe**

## What it reports

A Region in a replication destination, or in the ARN of a key, a secret or a signing profile, that no list of Regions has. Text
that cannot be a Region at all is [pattern-mismatch](pattern-mismatch.md)'s.

## Why it matters

A destination that does not exist gets no images; an ARN of a Region that does not exist names nothing. The list is as old as
the date that `cfn-ecr --version` prints, and Regions are added, hence a warning.

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
              - {Region: eu-wets-1, RegistryId: "111122223333"} # expect: unknown-region
```

```text
template.yaml:9:26: warning: 'eu-wets-1' was no Region in 2026-10; did you mean 'eu-west-1'? [unknown-region]
  |
9 |               - {Region: eu-wets-1, RegistryId: "111122223333"} # expect: unknown-region
  |                          ^~~~~~~~~
  = fix (unsafe): replace with 'eu-west-1'
```

## How to fix

Write the Region as AWS has it; `--unsafe-fixes` writes the nearest one.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations:
              - {Region: eu-west-1, RegistryId: "111122223333"}
```

## When to allow it

When the Region is newer than the list.

## References

- [Private image replication in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)
- [AWS::ECR::ReplicationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)

"""####,
    "unknown-resource-type": ####"""
# unknown-resource-type

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E3006

## What it reports

A type that begins with `AWS::ECR::` or is near to one that does, and that does not exist; and a type of a form that no type
has. Case counts. Other services' types are not judged. For names that are often invented the message says where the setting
stands.

## Why it matters

CloudFormation refuses the template.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repositry # expect: unknown-resource-type
  Expiry:
    Type: AWS::ECR::LifecyclePolicy # expect: unknown-resource-type
    Properties:
      RepositoryName: !Ref Images
```

```text
template.yaml:4:11: error: 'AWS::ECR::Repositry' does not exist; did you mean 'AWS::ECR::Repository'? [unknown-resource-type]
  |
4 |     Type: AWS::ECR::Repositry # expect: unknown-resource-type
  |           ^~~~~~~~~~~~~~~~~~~
  = fix: replace with 'AWS::ECR::Repository'

template.yaml:6:11: error: 'AWS::ECR::LifecyclePolicy' does not exist; a lifecycle policy is the LifecyclePolicy property of AWS::ECR::Repository [unknown-resource-type]
  |
6 |     Type: AWS::ECR::LifecyclePolicy # expect: unknown-resource-type
  |           ^~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

`--fix` writes a type that one other is near to. The nine types that exist are in the message where none is near.

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
              "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
              "action": {"type": "expire"}
            }]
          }
```

## When to allow it

When AWS has added the type since the date that `cfn-ecr --version` prints. Tell us, so that the next version knows it.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
    "unknown-section": ####"""
# unknown-section

Severity **error** · group **correctness** · fix **safe** · elsewhere cfn-lint E1001

## What it reports

A key at the top of a template that is no section. Case counts. `Globals` needs the SAM transform; under a macro of your own,
which may take sections of its own, nothing is said.

## Why it matters

CloudFormation refuses the template. Where `Resources` is misspelt, it sees no resource at all.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Descripton: Images of the tools # expect: unknown-section
Resources:
  Images:
    Type: AWS::ECR::Repository
Output: # expect: unknown-section
  Address:
    Value: !GetAtt Images.RepositoryUri
```

```text
template.yaml:2:1: error: 'Descripton' is not a section of a template; did you mean 'Description'? [unknown-section]
  |
2 | Descripton: Images of the tools # expect: unknown-section
  | ^~~~~~~~~~
  = fix: replace with 'Description'

template.yaml:6:1: error: 'Output' is not a section of a template; did you mean 'Outputs'? [unknown-section]
  |
6 | Output: # expect: unknown-section
  | ^~~~~~
  = fix: replace with 'Outputs'
```

## How to fix

`--fix` writes a section that one name is near to, unless it is there already. Text for people belongs in `Description` or
`Metadata`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Description: Images of the tools
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !GetAtt Images.RepositoryUri
```

## When to allow it

When another tool reads the key and takes it away before CloudFormation reads the file.

## References

- [CloudFormation template sections](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html)

"""####,
    "unknown-transform": ####"""
# unknown-transform

Severity **warning** · group **correctness** · fix **unsafe**

## What it reports

A name in `Transform` that begins with `AWS::`, that is no transform which AWS hosts, and that is near to one. Names without
`AWS::` are macros of your own and not judged.

## Why it matters

CloudFormation finds no macro of that name and refuses the change set. As long as the name is wrong, the functions that the
transform brings are judged as if it was not there.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtension # expect: unknown-transform
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:2:12: warning: 'AWS::LanguageExtension' is not a transform of AWS; did you mean 'AWS::LanguageExtensions'? [unknown-transform]
  |
2 | Transform: AWS::LanguageExtension # expect: unknown-transform
  |            ^~~~~~~~~~~~~~~~~~~~~~
  = fix (unsafe): replace with 'AWS::LanguageExtensions'
```

## How to fix

Write the name as AWS has it, with its date where it has one; `--unsafe-fixes` writes the nearest.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Resources:
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

When AWS has added the transform since the date that `cfn-ecr --version` prints.

## References

- [Transform reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-reference.html)

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

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE
```

## When to allow it

When AWS has added a value since the date that `cfn-ecr --version` prints.

## References

- [AWS::ECR::Repository, ImageTagMutability](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)

"""####,
    "unmatched-repository-arn": ####"""
# unmatched-repository-arn

Severity **warning** · group **advice** (not on by default) · fix **none**

## What it reports

A resource in an IAM policy that is an ARN of repositories in the stack's own account and Region, and matches none of the
template's. Wildcards count. Nothing is said where the name of a repository is not known, or where the ARN names an account or a
Region.

## Why it matters

The policy allows less than it seems to: mostly a name was changed in one place and not in the other. But the repository can be
of another stack, so the rule is not on by default.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/images
  Pull:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            # expect: unmatched-repository-arn
            Resource: !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/team/image"
```

```text
template.yaml:16:28: warning: 'team/image' is the name of no repository of this template [unmatched-repository-arn]
   |
16 |             Resource: !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/team/image"
   |                            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Let CloudFormation make the ARN; it is then right whatever the name.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: team/images
  Pull:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
            Resource: !GetAtt Images.Arn
```

## When to allow it

When the repository is of another stack, or is made by a pull-through cache or a replication.

## References

- [Actions, resources, and condition keys for Amazon Elastic Container Registry](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html)

"""####,
    "unmatched-resource": ####"""
# unmatched-resource

Severity **warning** · group **correctness** · fix **none**

## What it reports

A `Resource` in an `AWS::ECR::RegistryPolicy` that can be no repository: no ARN, one of another service, or one that does not go
on with `repository/`. Wildcards count as what they can stand for.

## Why it matters

The statement applies to nothing, so the account that shall replicate or import is refused when it tries. Whether ECR takes such
a policy at all is unverified.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Policy:
    Type: AWS::ECR::RegistryPolicy
    Properties:
      PolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: arn:aws:iam::111122223333:root}
            Action: [ecr:CreateRepository, ecr:ReplicateImage]
            # expect: unmatched-resource
            Resource: !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:team/*"
```

```text
template.yaml:13:28: warning: 'team/*' is no repository; it must begin with 'repository/' [unmatched-resource]
   |
13 |             Resource: !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:team/*"
   |                            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Write `repository/` before the name, or the pattern of names.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Policy:
    Type: AWS::ECR::RegistryPolicy
    Properties:
      PolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: arn:aws:iam::111122223333:root}
            Action: [ecr:CreateRepository, ecr:ReplicateImage]
            Resource: !Sub "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/team/*"
```

## When to allow it

Never known to be right.

## References

- [Private registry policy examples](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions-examples.html)
- [AWS::ECR::RegistryPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html)

"""####,
    "unneeded-sub": ####"""
# unneeded-sub

Severity **warning** · group **advice** (not on by default) · fix **safe** · elsewhere cfn-lint W1020

## What it reports

An `Fn::Sub` whose text has no `${`, so that there is nothing to replace.

## Why it matters

It does no harm. Who reads it looks for the variable, and often the variable was meant and its `$` or braces were forgotten.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
      Tags:
        - {Key: address, Value: !Sub "https://images.example.com/{Team}"} # expect: unneeded-sub
```

```text
template.yaml:10:33: warning: 'Fn::Sub' has no variable to replace; the string alone is the same [unneeded-sub]
   |
10 |         - {Key: address, Value: !Sub "https://images.example.com/{Team}"} # expect: unneeded-sub
   |                                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
   = fix: take 'Fn::Sub' away
```

## How to fix

Write the variable, or take `Fn::Sub` away, as `--fix` does. The value stays the same.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/app"
      Tags:
        - {Key: address, Value: !Sub "https://images.example.com/${Team}"}
```

## When to allow it

When templates are made by a tool that writes `Fn::Sub` around every text. `ignore` the rule for them.

## References

- [Fn::Sub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html)

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
template.yaml:5:5: warning: 'DeletionPolicy' stands alone, so an update that replaces the resource deletes it; add 'UpdateReplacePolicy: Retain' [unpaired-deletion-policy]
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
    "unscanned-images": ####"""
# unscanned-images

Severity **warning** · group **security** (not on by default) · fix **none** · elsewhere cfn_nag W79; checkov CKV_AWS_163; Security Hub ECR.1; Control Tower CT.ECR.PR.2; cfn-guard ECR_REPO_SCAN_ON_PUSH; trivy AWS-0030

## What it reports

A repository without `ScanOnPush: true` that no `AWS::ECR::RegistryScanningConfiguration` of the template covers by its filters.
Nothing is said where a filter, the repository's name or the setting is not known.

## Why it matters

Nobody learns of the vulnerabilities of images that are not scanned. With basic scanning they can still be scanned by hand; with
enhanced scanning a repository that no filter matches is not scanned at all.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository # expect: unscanned-images
  Tools:
    Type: AWS::ECR::Repository
    Properties:
      ImageScanningConfiguration:
        ScanOnPush: false # expect: unscanned-images
```

```text
template.yaml:4:11: warning: images of 'Images' are not scanned when they are pushed; an AWS::ECR::RegistryScanningConfiguration or 'ScanOnPush: true' has them scanned [unscanned-images]
  |
4 |     Type: AWS::ECR::Repository # expect: unscanned-images
  |           ^~~~~~~~~~~~~~~~~~~~
  = note: scanning that is set for the registry elsewhere counts as well, but cannot be seen here

template.yaml:9:21: warning: images are not scanned when they are pushed; an AWS::ECR::RegistryScanningConfiguration or 'ScanOnPush: true' has them scanned [unscanned-images]
  |
9 |         ScanOnPush: false # expect: unscanned-images
  |                     ^~~~~
  = note: scanning that is set for the registry elsewhere counts as well, but cannot be seen here
```

## How to fix

Scan for the whole registry. `ScanOnPush` of a repository does so too, but is deprecated in favour of the registry's
configuration. A filter without `*` matches every name that contains it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Scanning:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters: [{Filter: "*", FilterType: WILDCARD}]
  Images:
    Type: AWS::ECR::Repository
```

## When to allow it

When the registry's scanning is set elsewhere, in another stack or by an administrator of the account. A template cannot show
that, which is why the rule is not on by default.

## References

- [Scan images for software vulnerabilities in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html)
- [AWS::ECR::RegistryScanningConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)

"""####,
    "unsupported-upstream": ####"""
# unsupported-upstream

Severity **error** · group **correctness** · fix **safe**

## What it reports

An `UpstreamRegistryUrl` that is no registry which ECR can cache, or one with more than the host: a scheme, a port or a path.
Case counts. Text is judged as far as it is known, so `!Sub "${Name}.azurecr.io"` is fine.

## Why it matters

ECR refuses the rule, and the stack is rolled back.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Public:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: ecr-public
      UpstreamRegistryUrl: https://public.ecr.aws # expect: unsupported-upstream
  Hub:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker-hub
      UpstreamRegistryUrl: docker.io # expect: unsupported-upstream
      CredentialArn: arn:aws:secretsmanager:eu-west-1:111122223333:secret:ecr-pullthroughcache/hub-AbCdEf
```

```text
template.yaml:7:28: error: 'https://public.ecr.aws' must be a host in lower case alone: 'public.ecr.aws' [unsupported-upstream]
  |
7 |       UpstreamRegistryUrl: https://public.ecr.aws # expect: unsupported-upstream
  |                            ^~~~~~~~~~~~~~~~~~~~~~
  = fix: replace with 'public.ecr.aws'

template.yaml:12:28: error: 'docker.io' is no registry that can be cached; did you mean 'registry-1.docker.io'? [unsupported-upstream]
   |
12 |       UpstreamRegistryUrl: docker.io # expect: unsupported-upstream
   |                            ^~~~~~~~~
   = fix (unsafe): replace with 'registry-1.docker.io'
```

## How to fix

Write the host alone, in lower case; `--fix` takes a scheme away. A path belongs in `UpstreamRepositoryPrefix`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Public:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: ecr-public
      UpstreamRegistryUrl: public.ecr.aws
```

## When to allow it

When AWS has come to cache the registry since the date that `cfn-ecr --version` prints. An `UpstreamRegistry` that this version
does not know is reported by [unknown-value](unknown-value.md) alone.

## What AWS answers

`The upstream registry URL X is invalid`, measured on AWS by a third party.

## References

- [Creating a pull through cache rule in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-rule.html)
- [CreatePullThroughCacheRule](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html)

"""####,
    "untrusted-account": ####"""
# untrusted-account

Severity **warning** · group **consequences** · fix **none**

## What it reports

A statement of an access policy that allows something to an account which is not among `trusted-accounts` of `.cfn-ecr.yaml`.
Without that option nothing is reported; `public-policy` speaks of `*`.

## Why it matters

An account in a policy can pull or push, according to the actions, with whatever principals it lets do so. A digit that is
wrong gives that to somebody else.

## Example

```yaml
# .cfn-ecr.yaml: options: {trusted-accounts: ["111122223333"]}
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::444455556666:root"} # expect: untrusted-account
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

```text
template.yaml:11:30: warning: '444455556666' is not among the 'trusted-accounts' of the configuration [untrusted-account]
   |
11 |             Principal: {AWS: "arn:aws:iam::444455556666:root"} # expect: untrusted-account
   |                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Correct the account, or put it on the list.

```yaml
# .cfn-ecr.yaml: options: {trusted-accounts: ["111122223333"]}
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::111122223333:root"}
            Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
```

## When to allow it

For a partner who has access for a time: say until when in the reason.

## References

- [Amazon ECR User Guide, Private repository policy examples](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html)

"""####,
    "untrusted-organization": ####"""
# untrusted-organization

Severity **warning** · group **consequences** · fix **none**

## What it reports

A statement of an access policy that lets in an organization, by a condition on `aws:PrincipalOrgID` or `aws:PrincipalOrgPaths`,
which is not among `trusted-organizations` of `.cfn-ecr.yaml`. Without that option nothing is reported.

## Why it matters

The condition is all that keeps a policy for `*` from being public: with another organization in it, all accounts of that one
can pull or push.

## Example

```yaml
# .cfn-ecr.yaml: options: {trusted-organizations: [o-a1b2c3d4e5]}
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
                aws:PrincipalOrgID: o-a1b2c3d4f5 # expect: untrusted-organization
```

```text
template.yaml:15:37: warning: 'o-a1b2c3d4f5' is not among the 'trusted-organizations' of the configuration [untrusted-organization]
   |
15 |                 aws:PrincipalOrgID: o-a1b2c3d4f5 # expect: untrusted-organization
   |                                     ^~~~~~~~~~~~
```

## How to fix

Correct the organization, or put it on the list.

```yaml
# .cfn-ecr.yaml: options: {trusted-organizations: [o-a1b2c3d4e5]}
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
                aws:PrincipalOrgID: o-a1b2c3d4e5
```

## When to allow it

For an organization that is trusted for a time: say until when in the reason.

## References

- [Amazon ECR User Guide, Private repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)

"""####,
    "unused-allowance": ####"""
# unused-allowance

Severity **warning** · group **correctness** · fix **none**

## What it reports

An allowance, by a comment or by metadata, of a rule that reports nothing there. A comment speaks of its own line and, when it
stands alone, of the next one; metadata speaks of the resource, or of the whole template. An allowance of a rule that is not
selected is left alone, because another run may need it.

## Why it matters

The mistake was mended, or the comment stands on the wrong line. Left there, it hides the next mistake of its kind.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  # cfn-ecr: allow unused-parameter -- the pipeline passes it to all stacks
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/images"
```

```text
template.yaml:3:20: warning: 'unused-parameter' reports nothing here; remove the allowance [unused-allowance]
  |
3 |   # cfn-ecr: allow unused-parameter -- the pipeline passes it to all stacks
  |                    ^~~~~~~~~~~~~~~~
```

## How to fix

Remove the allowance, or move it to the line that is reported.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub "${Team}/images"
```

## When to allow it

While two versions of cfn-ecr lint the same template and only one of them reports something there.

## References

- [Adopting cfn-ecr, Allow what is meant](../adoption.md#allow-what-is-meant)

"""####,
    "unused-condition": ####"""
# unused-condition

Severity **warning** · group **correctness** · fix **none** · elsewhere cfn-lint W8001

## What it reports

A condition that no `Condition:`, no `Fn::If` and no other condition names. Nothing is said where a transform could use it
unseen, or where a reference to a misspelt name probably means it.

## Why it matters

Who reads the template believes that something depends on it. Often the `Condition:` of a resource was forgotten, so that the
resource is created everywhere.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsMain: !Equals [!Ref AWS::Region, eu-west-1] # expect: unused-condition
Resources:
  Images:
    Type: AWS::ECR::Repository
```

```text
template.yaml:3:3: warning: 'IsMain' decides nothing; remove the condition [unused-condition]
  |
3 |   IsMain: !Equals [!Ref AWS::Region, eu-west-1] # expect: unused-condition
  |   ^~~~~~
```

## How to fix

Use it or remove it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  IsMain: !Equals [!Ref AWS::Region, eu-west-1]
Resources:
  Images:
    Type: AWS::ECR::Repository
    Condition: IsMain
```

## When to allow it

When templates share a block of conditions that not all of them need.

## References

- [CloudFormation template Conditions syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html)

"""####,
    "unused-creation-template": ####"""
# unused-creation-template

Severity **warning** · group **consequences** · fix **none**

## What it reports

An `AWS::ECR::RepositoryCreationTemplate` whose `AppliedFor` is an empty list, also when `Fn::If` leaves nothing in it.

## Why it matters

The schema takes the empty list, and the template is created. It never applies: repositories that replication or a cache creates
get the defaults of ECR, without policies and tags.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Mirror:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: mirror
      AppliedFor: [] # expect: unused-creation-template
      ImageTagMutability: IMMUTABLE
```

```text
template.yaml:7:19: warning: an empty AppliedFor makes a template that is never used; can hold 'REPLICATION', 'PULL_THROUGH_CACHE' or 'CREATE_ON_PUSH' [unused-creation-template]
  |
7 |       AppliedFor: [] # expect: unused-creation-template
  |                   ^~
```

## How to fix

Say what the template is for. It applies to repositories that are created from then on, not to those that exist.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Mirror:
    Type: AWS::ECR::RepositoryCreationTemplate
    Properties:
      Prefix: mirror
      AppliedFor: [REPLICATION]
      ImageTagMutability: IMMUTABLE
```

## When to allow it

To turn a template off for a while without deleting it.

## References

- [Repository creation templates](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html)
- [AWS::ECR::RepositoryCreationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)

"""####,
    "unused-mapping": ####"""
# unused-mapping

Severity **warning** · group **correctness** · fix **none** · elsewhere cfn-lint W7001

## What it reports

A mapping that no `Fn::FindInMap` looks into. Nothing is said where a look-up computes the name of its mapping, where a
transform could use it unseen, or where a look-up with a misspelt name probably means it.

## Why it matters

Who changes a value in it believes that the change does something. And CloudFormation takes no update that changes an unused
mapping alone.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Mappings:
  Stages: # expect: unused-mapping
    prod: {mutability: IMMUTABLE}
    test: {mutability: MUTABLE}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE
```

```text
template.yaml:3:3: warning: 'Stages' is looked up nowhere; remove the mapping [unused-mapping]
  |
3 |   Stages: # expect: unused-mapping
  |   ^~~~~~
```

## How to fix

Look into it or remove it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: {Type: String, AllowedValues: [prod, test]}
Mappings:
  Stages:
    prod: {mutability: IMMUTABLE}
    test: {mutability: MUTABLE}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: !FindInMap [Stages, !Ref Stage, mutability]
```

## When to allow it

When templates share a block of mappings that not all of them need.

## References

- [CloudFormation template Mappings syntax](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html)

"""####,
    "unused-parameter": ####"""
# unused-parameter

Severity **warning** · group **correctness** · fix **none** · elsewhere cfn-lint W2001

## What it reports

A parameter that no `Ref`, no `Fn::Sub` and no rule names. Nothing is said where a transform could use it unseen, or where a
reference to a misspelt name probably means it.

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
template.yaml:3:3: warning: 'Environment' is referred to nowhere; remove the parameter [unused-parameter]
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
    "unused-sub-variable": ####"""
# unused-sub-variable

Severity **warning** · group **correctness** · fix **none** · elsewhere cfn-lint W1019

## What it reports

A variable in the second argument of `Fn::Sub` that its text does not use.

## Why it matters

The value goes nowhere. Often the text was changed, or the variable in it is misspelt.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
  Stage: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub
        - "${Group}/images"
        - Group: !Ref Team
          Suffix: !Ref Stage # expect: unused-sub-variable
```

```text
template.yaml:12:11: warning: 'Suffix' is not used in the text [unused-sub-variable]
   |
12 |           Suffix: !Ref Stage # expect: unused-sub-variable
   |           ^~~~~~
```

## How to fix

Use the variable in the text, or remove it.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Team: {Type: String}
  Stage: {Type: String}
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub
        - "${Group}/images-${Suffix}"
        - Group: !Ref Team
          Suffix: !Ref Stage
```

## When to allow it

When a tool writes the same variables beside every text.

## References

- [Fn::Sub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html)

"""####,
    "useless-attribute": ####"""
# useless-attribute

Severity **warning** · group **correctness** · fix **none**

## What it reports

`UpdatePolicy`, `CreationPolicy` or `Version` on an ECR resource. The documentation names the few types that each works for, and
ECR's are not among them.

## Why it matters

Who writes one expects something of it, such as that an update waits. It does not.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    CreationPolicy: # expect: useless-attribute
      ResourceSignal: {Timeout: PT5M}
```

```text
template.yaml:5:5: warning: 'CreationPolicy' has no effect on AWS::ECR::Repository; it is for Auto Scaling groups, EC2 instances and wait conditions [useless-attribute]
  |
5 |     CreationPolicy: # expect: useless-attribute
  |     ^~~~~~~~~~~~~~
```

## How to fix

Remove it. What keeps images over an update or a deletion is `UpdateReplacePolicy` and `DeletionPolicy`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
```

## When to allow it

When another tool reads it. `Metadata` is the better place.

## References

- [CreationPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html)
- [UpdatePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html)

"""####,
    "useless-empty-on-delete": ####"""
# useless-empty-on-delete

Severity **warning** · group **consequences** · fix **none**

## What it reports

`EmptyOnDelete: true` in a repository whose `DeletionPolicy` and `UpdateReplacePolicy` are both `Retain`. With one of the two,
the repository can still be deleted, and nothing is said.

## Why it matters

The template says two things: the repository is to be kept, and its images are to go with it. CloudFormation keeps it with its
images. Who wants it gone must delete it by hand.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      EmptyOnDelete: true # expect: useless-empty-on-delete
```

```text
template.yaml:8:22: warning: 'EmptyOnDelete' has no effect while both policies are 'Retain'; nothing is deleted [useless-empty-on-delete]
  |
8 |       EmptyOnDelete: true # expect: useless-empty-on-delete
  |                      ^~~~
```

## How to fix

Decide. To keep the images, remove `EmptyOnDelete`; to let them go, write `Delete` for both policies and deploy that first.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
```

## When to allow it

When the policies are to be changed soon, and `EmptyOnDelete` shall be deployed before.

## References

- [AWS::ECR::Repository, EmptyOnDelete](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
- [DeletionPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)

"""####,
    "wrong-account": ####"""
# wrong-account

Severity **error** · group **correctness** · fix **none**

## What it reports

A `CredentialArn` whose secret is in another account than the pull-through cache rule. The account must be known, from
`--account-id` or from a deployment.

## Why it matters

The secret must be in the account and the Region of the registry. ECR refuses the rule.

## Example

```yaml
# cfn-ecr lint --account-id 444455556666 template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Hub:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker-hub
      UpstreamRegistryUrl: registry-1.docker.io
      # expect: wrong-account
      CredentialArn: arn:aws:secretsmanager:eu-west-1:111122223333:secret:ecr-pullthroughcache/hub-AbCdEf
```

```text
template.yaml:10:22: error: the secret is in the account '111122223333' and the deployment in '444455556666'; both must be in one account [wrong-account]
   |
10 |       CredentialArn: arn:aws:secretsmanager:eu-west-1:111122223333:secret:ecr-pullthroughcache/hub-AbCdEf
   |                      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Keep a secret in each account, and let the template name its own.

```yaml
# cfn-ecr lint --account-id 444455556666 template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Secret: {Type: String}
Resources:
  Hub:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: docker-hub
      UpstreamRegistryUrl: registry-1.docker.io
      CredentialArn: !Sub "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Secret}"
```

## When to allow it

Never known to be right.

## What AWS answers

Unverified: the User Guide asks for the account, and no source for the message is known.

## References

- [Storing your upstream repository credentials in an AWS Secrets Manager secret](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-secret.html)
- [AWS::ECR::PullThroughCacheRule, CredentialArn](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)

"""####,
    "wrong-count": ####"""
# wrong-count

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3032, W1032

## What it reports

A list with fewer or more items than its property takes. Items that `Fn::If` may leave away count as few as they can be against
the upper bound and as many against the lower one; a list that is not known is not judged.

## Why it matters

CloudFormation refuses the resource when its turn comes.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION
      ImageTagMutabilityExclusionFilters: [] # expect: wrong-count
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations: [] # expect: wrong-count
```

```text
template.yaml:7:43: error: this list must have 1 to 5 items; it has 0 [wrong-count]
  |
7 |       ImageTagMutabilityExclusionFilters: [] # expect: wrong-count
  |                                           ^~

template.yaml:13:27: error: this list must have 1 to 100 items; it has 0 [wrong-count]
   |
13 |           - Destinations: [] # expect: wrong-count
   |                           ^~
```

## How to fix

Remove what is too much, or leave the property or the whole item away where the list would be empty.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE
```

## When to allow it

When AWS has raised the bound since the date that `cfn-ecr --version` prints.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
    "wrong-length": ####"""
# wrong-length

Severity **error** · group **correctness** · fix **none** · elsewhere cfn-lint E3033, W1033

## What it reports

Text that is shorter or longer than its property takes, in characters. A policy that is written as a mapping is measured as the
compact JSON that CloudFormation sends. Text with parts that are not known is judged by what it has at least.

## Why it matters

CloudFormation refuses the resource when its turn comes; a policy that is too long, ECR refuses.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: owner, Value: ""} # expect: wrong-length
  Cache:
    Type: AWS::ECR::PullThroughCacheRule
    Properties:
      EcrRepositoryPrefix: images-of-all-the-teams/ecr-public # expect: wrong-length
      UpstreamRegistryUrl: public.ecr.aws
```

```text
template.yaml:7:31: error: this text must have 1 to 255 characters; it has 0 [wrong-length]
  |
7 |         - {Key: owner, Value: ""} # expect: wrong-length
  |                               ^~

template.yaml:11:28: error: this text must have 2 to 30 characters; it has 34 [wrong-length]
   |
11 |       EcrRepositoryPrefix: images-of-all-the-teams/ecr-public # expect: wrong-length
   |                            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Write text within the bounds that the message names. A tag of a repository must have a value in CloudFormation, though the API
takes an empty one.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      Tags:
        - {Key: owner, Value: nobody}
```

## When to allow it

When AWS has widened the bounds since the date that `cfn-ecr --version` prints.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)
- [Amazon ECR service quotas](https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html)

"""####,
    "wrong-partition": ####"""
# wrong-partition

Severity **error** · group **correctness** · fix **none**

## What it reports

A key, a secret, a role, a principal, a signing profile or a replication destination of another partition than the registry's,
and an ARN whose partition does not have its Region. Without a known Region of the deployment, the first name of the resource
that tells its partition stands for it.

## Why it matters

Nothing reaches from one partition into another: `aws`, `aws-cn`, `aws-us-gov` and the isolated ones have accounts of their own.
ECR refuses the resource.

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
              - {Region: eu-west-1, RegistryId: "111122223333"}
              - {Region: us-gov-west-1, RegistryId: "111122223333"} # expect: wrong-partition
```

```text
template.yaml:10:26: error: the destination is in the partition 'aws-us-gov' and another one of this resource in 'aws'; both must be in one partition [wrong-partition]
   |
10 |               - {Region: us-gov-west-1, RegistryId: "111122223333"} # expect: wrong-partition
   |                          ^~~~~~~~~~~~~
   = note: the other one stands here (line 9)
```

## How to fix

Push to a registry in another partition on its own. In ARNs, write `AWS::Partition` and `AWS::Region`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Replication:
    Type: AWS::ECR::ReplicationConfiguration
    Properties:
      ReplicationConfiguration:
        Rules:
          - Destinations: [{Region: eu-west-1, RegistryId: "111122223333"}]
```

## When to allow it

Never known to be right.

## What AWS answers

`Invalid region` for a replication destination, measured on AWS by a third party; unverified for the others.

## References

- [Private image replication in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html)
- [AWS::ECR::ReplicationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)

"""####,
    "wrong-region": ####"""
# wrong-region

Severity **error** · group **correctness** · fix **none**

## What it reports

A KMS key, a secret or a signing profile that is in another Region than the registry. Without a known Region of the deployment,
the first name of the resource that tells its Region stands for it, so that two which differ are found.

## Why it matters

All three must be in the Region of the registry. ECR refuses the resource, in a template that works in one Region and was then
deployed to a second.

## Example

```yaml
# cfn-ecr lint --region eu-central-1 template.yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: arn:aws:kms:eu-west-1:111122223333:alias/images # expect: wrong-region
```

```text
template.yaml:9:17: error: the key is in 'eu-west-1' and the deployment in 'eu-central-1'; both must be in one Region [wrong-region]
  |
9 |         KmsKey: arn:aws:kms:eu-west-1:111122223333:alias/images # expect: wrong-region
  |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
```

## How to fix

Name a key of the same Region. An alias does so wherever the template is deployed.

```yaml
# cfn-ecr lint --region eu-central-1 template.yaml
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

Never known to be right.

## What AWS answers

For a key, a `KmsException` with `Invalid arn` and the Region; for a signing profile,
`The region of signing profile ARN … must be …`. Both measured on AWS by a third party. For a secret it is unverified.

## References

- [Encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html)
- [Storing your upstream repository credentials in an AWS Secrets Manager secret](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-secret.html)
- [Managed signing](https://docs.aws.amazon.com/AmazonECR/latest/userguide/managed-signing.html)

"""####,
    "wrong-registry-domain": ####"""
# wrong-registry-domain

Severity **warning** · group **correctness** · fix **unsafe**

## What it reports

The host of a registry, such as `111122223333.dkr.ecr.cn-north-1.amazonaws.com`, under the domain of another partition than its
Region's: anywhere in the properties of resources of other services, and in outputs. Only a Region that is written out is
judged.

## Why it matters

The host does not exist, so the image cannot be pulled. That shows only when a task, a function or a build starts.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
  Build:
    Type: AWS::CodeBuild::Project
    Properties:
      ServiceRole: builder
      Artifacts: {Type: NO_ARTIFACTS}
      Source: {Type: NO_SOURCE, BuildSpec: build.yaml}
      Environment:
        Type: LINUX_CONTAINER
        ComputeType: BUILD_GENERAL1_SMALL
        Image: 111122223333.dkr.ecr.cn-north-1.amazonaws.com/tools # expect: wrong-registry-domain
```

```text
template.yaml:14:48: warning: the registry of 'cn-north-1' is under 'amazonaws.com.cn', not under 'amazonaws.com' [wrong-registry-domain]
   |
14 |         Image: 111122223333.dkr.ecr.cn-north-1.amazonaws.com/tools # expect: wrong-registry-domain
   |                                                ^~~~~~~~~~~~~
   = fix (unsafe): replace with 'amazonaws.com.cn'
```

## How to fix

Write the domain of the Region, as `--unsafe-fixes` does, or `${AWS::URLSuffix}`. For a repository of the same template,
`RepositoryUri` is always right.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
Outputs:
  Address:
    Value: !GetAtt Images.RepositoryUri
  Tools:
    Value: !Sub "111122223333.dkr.ecr.cn-north-1.${AWS::URLSuffix}/tools"
```

## When to allow it

When the host is not pulled from, such as in a text for people.

## References

- [Pseudo parameters reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html)

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

template.yaml:8:9: error: this must be a list, not a mapping [wrong-type]
  |
8 |         Team: images # expect: wrong-type
  |         ^~~~
```

## How to fix

Write the value as the message says. Tags of ECR are a list of objects with `Key` and `Value`.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      EmptyOnDelete: true
      Tags:
        - {Key: team, Value: core}
```

## When to allow it

Never known to be right.

## References

- [Amazon ECR resource types](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECR.html)

"""####,
    "yaml-alias": ####"""
# yaml-alias

Severity **warning** · group **correctness** · fix **none** · elsewhere cfn-lint W1100, W1101

## What it reports

The first YAML alias (`*name`) or merge key (`<<`) of a file; a note says how many more there are. What they stand for is linted
as if it was written out.

## Why it matters

CloudFormation refuses templates with aliases. `aws cloudformation package` and some other tools resolve them before they send
the template, hence a warning.

## Example

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties: &settings
      ImageTagMutability: IMMUTABLE
  Tools:
    Type: AWS::ECR::Repository
    Properties: *settings # expect: yaml-alias
```

```text
template.yaml:9:17: warning: '*settings' is a YAML alias, which CloudFormation does not take; write the value out, or run 'aws cloudformation package' first [yaml-alias]
  |
9 |     Properties: *settings # expect: yaml-alias
  |                 ^~~~~~~~~
```

## How to fix

Write the value out, use `Fn::ForEach` for several resources of one kind, or run `aws cloudformation package` first.

```yaml
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Repositories:
    - Name
    - [Images, Tools]
    - ${Name}:
        Type: AWS::ECR::Repository
        Properties:
          ImageTagMutability: IMMUTABLE
```

## When to allow it

When your pipeline packages the template. `ignore` it in `.cfn-ecr.yaml` then.

## What AWS answers

`YAML aliases are not allowed in CloudFormation templates`, a message of the service.

## References

- [CloudFormation template format](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html)

"""####,
  ]
}
