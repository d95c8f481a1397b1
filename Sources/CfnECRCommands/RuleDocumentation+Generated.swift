// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Made by 'swift run cfn-ecr-dev generate' from docs/rules; change the pages there.

extension RuleDocumentation {
  /// The pages, by rule.
  static let pages: [String: String] = [
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
    "unknown-action": ####"""
# unknown-action

Severity **warning** · group **correctness** · fix **safe** · elsewhere cfn-lint W3037

## What it reports

An `Action` or `NotAction` of an access policy that is no action of the policy's service, or a pattern that fits none; the
prefix of the service misspelt or missing, the latter as an error. Case does not count. Actions of other services are
[ineffective-action](ineffective-action.md)'s.

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

template.yaml:4:3: warning: nothing refers to parameter 'Stage' [unused-parameter]
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
template.yaml:16:28: warning: no repository of this template is named 'team/image' [unmatched-repository-arn]
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
template.yaml:3:3: warning: nothing depends on condition 'IsMain' [unused-condition]
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
template.yaml:3:3: warning: nothing looks into mapping 'Stages' [unused-mapping]
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
template.yaml:9:17: warning: CloudFormation takes no YAML aliases; write the value out, or run 'aws cloudformation package' first [yaml-alias]
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
