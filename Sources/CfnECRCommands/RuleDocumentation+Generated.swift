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
