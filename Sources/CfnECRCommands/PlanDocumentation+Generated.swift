// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Made by 'swift run cfn-ecr-dev generate' from docs/plan; change the pages there.

extension PlanDocumentation {
  /// The pages, by code.
  static let pages: [String: String] = [
    "access-gained": ####"""
# access-gained

*security*

## What it reports

An access policy lets somebody do more than before: an allowance comes, or a denial goes. What another
statement gives already is no gain. `until now only under a condition` means that a statement gave it already to whoever
meets a condition; two conditions are never held against each other, so `under a condition that changes` is no less than it says.

## Why it matters

Who can push can change what runs; who can pull can read it.

## What AWS does

The update sets the new policy as a whole (`SetRepositoryPolicy`, `PutRegistryPolicy`); it holds at once, and nobody is asked.

## The way out

Look whether everyone who is named should have it.

```sh
aws ecr get-repository-policy --repository-name team/app --query policyText --output text
```

"""####,
    "access-lost": ####"""
# access-lost

*warning*

## What it reports

An access policy lets somebody do less than before. `except under a condition` means that another statement still gives it to
whoever meets a condition.

## Why it matters

Pulls and pushes may fail.

## What AWS does

The update sets or deletes the policy as a whole; it holds at once. A pull that is no longer allowed ends with `AccessDeniedException`
or, in a container runtime, `403 Forbidden`.

## The way out

Look whether anyone who is named still needs it.

```sh
aws ecr get-repository-policy --repository-name team/app --query policyText --output text
```

"""####,
    "access-unclear": ####"""
# access-unclear

*warning*

## What it reports

Whether an access policy changes depends on values that are known after the deployment only.

## Why it matters

It may give or take access.

## What AWS does

The update sets whatever policy the values make.

## The way out

Give the parameters that it needs.

```sh
cfn-ecr plan --live state.json --parameter Reader=222222222222 template.yaml
```

"""####,
    "deployed-unknown": ####"""
# deployed-unknown

*warning*

## What it reports

Neither a stack nor a deployed template is given. Where AWS was asked, the stacks are named that have what the template names.

## Why it matters

A change that only the deployed template shows, such as an added `EncryptionConfiguration`, is not seen.

## What AWS does

CloudFormation compares the new template with the one that it deployed last, never with what is live.

## The way out

Name the stack with `--stack`, or the template with `--deployed`.

```sh
# For a template in JSON: --output json.
aws cloudformation get-template --stack-name images --query TemplateBody --output text > deployed.yaml
cfn-ecr plan --live state.json --deployed deployed.yaml template.yaml
```

"""####,
    "exclusions-widened": ####"""
# exclusions-widened

*security*

## What it reports

More tags are left out of immutability.

## Why it matters

Those tags can be moved to other images.

## What AWS does

The update calls `PutImageTagMutability`; from then on a push of a tag that fits moves it.

## The way out

Look whether each filter is needed.

```sh
aws ecr describe-repositories --repository-names team/app --query 'repositories[].imageTagMutabilityExclusionFilters'
```

"""####,
    "fixed-name-replacement": ####"""
# fixed-name-replacement

*blocker*

## What it reports

A property changes that cannot be changed in place, and the resource that would take the place of the present
one has its name. Adding `EncryptionConfiguration` counts as a change even when it says what is so already,
and so does removing it.

## Why it matters

CloudFormation refuses: a custom-named resource cannot be replaced under its name.

## What AWS does

The update fails and is rolled back; nothing is lost. CloudFormation answers that it cannot update a stack when a custom-named
resource requires replacing, and says to rename it.

## The way out

Leave the property as it was. Where the encryption must change, which Amazon ECR cannot do in place: add a second
resource with another name, copy the images, point what runs them at it, and remove the first one at last.

```sh
aws ecr describe-images --repository-name team/app --query 'imageDetails[].imageTags[]' --output text
skopeo copy --all docker://111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app:v1 \
  docker://111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app2:v1
```

"""####,
    "identity-assumed": ####"""
# identity-assumed

*warning*

## What it reports

The deployed template is not known, and a live resource of the name is taken for the stack's. The stack that has it is named when it is known.

## Why it matters

If it is not, creating it fails.

## What AWS does

CloudFormation takes what the stack has, and creates what it does not have; creating what exists fails with *already exists*.

## The way out

Name the stack with `--stack`, or the template with `--deployed`.

```sh
aws cloudformation describe-stack-resources --physical-resource-id team/app
# For a template in JSON: --output json.
aws cloudformation get-template --stack-name images --query TemplateBody --output text > deployed.yaml
cfn-ecr plan --live state.json --deployed deployed.yaml template.yaml
```

"""####,
    "identity-unclear": ####"""
# identity-unclear

*warning*

## What it reports

Which live resource belongs to the stack is not known, because CloudFormation made its name up: several live names may be
its, or none.

## Why it matters

What is live cannot be looked at.

## What AWS does

CloudFormation knows the name that it made: the stack's, the logical ID and twelve characters.

## The way out

Name the stack, so that its resources are listed.

```sh
aws cloudformation describe-stack-resource --stack-name images --logical-resource-id App
```

"""####,
    "images-archived": ####"""
# images-archived

*warning*

## What it reports

Under the new lifecycle policy images are archived that are not today. What manifest lists hold is not recorded: those
images stay while their list is there.

## Why it matters

An archived image cannot be pulled before it is restored.

## What AWS does

Amazon ECR archives them within 24 hours. A pull of an archived image fails; restoring one takes up to 20 minutes.

## The way out

Make sure that nothing pulls them, or take the rule back.

```sh
cfn-ecr lifecycle simulate --policy template.yaml --resource App --images images.json
aws ecr start-lifecycle-policy-preview --repository-name team/app --lifecycle-policy-text file://policy.json
aws ecr get-lifecycle-policy-preview --repository-name team/app
```

"""####,
    "images-deleted": ####"""
# images-deleted

*data-loss*

## What it reports

Images go with their repository, because the deployed template has `EmptyOnDelete: true`.

## Why it matters

They cannot be brought back.

## What AWS does

CloudFormation calls `DeleteRepository` with `force`, as the deployed template says; the images go with the repository at once, and
nothing brings them back.

## The way out

Retain the repository with `DeletionPolicy: Retain`, deployed before, or `UpdateReplacePolicy: Retain` where
another one takes its place.

```sh
aws ecr describe-images --repository-name team/app --query 'imageDetails[].imageTags[]' --output text
skopeo copy --all docker://111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app:v1 \
  docker://111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app2:v1
```

"""####,
    "images-expire": ####"""
# images-expire

*data-loss*

## What it reports

Under the new lifecycle policy images expire that stay under the present one. The numbers are the difference
between both. Signatures and other artifacts stay while the image that they refer to is there. What manifest lists hold is
not recorded: those images stay while their list is there, so fewer may expire than it says.

## Why it matters

They are deleted within a day and cannot be brought back.

## What AWS does

Amazon ECR deletes them within 24 hours of the update and records that in CloudTrail. Nobody is asked, and nothing brings them
back.

## The way out

Keep a tag that matters out of the rule, or raise its number, until the simulation spares what you need. Amazon ECR's own
preview changes nothing either. With the manifests of its manifest lists the simulation knows what they hold.

```sh
aws ecr describe-images --repository-name team/app --output json > images.json
cfn-ecr lifecycle simulate --policy template.yaml --resource App --images images.json --against policy.json
aws ecr batch-get-image --repository-name team/app --image-ids imageTag=v1.2 imageTag=latest --output json > lists.json
cfn-ecr lifecycle simulate --policy template.yaml --resource App --images images.json --manifests lists.json
aws ecr start-lifecycle-policy-preview --repository-name team/app --lifecycle-policy-text file://policy.json
aws ecr get-lifecycle-policy-preview --repository-name team/app --query summary
```

"""####,
    "images-in-use": ####"""
# images-in-use

*data-loss*

## What it reports

Images that `--in-use` lists are deleted, expire or are archived.

## Why it matters

Whatever runs them cannot start again.

## What AWS does

AWS does not look whether an image runs. What runs goes on; what starts anew, on another host too, finds no image.

## The way out

Leave their repository or their lifecycle rule as it is until nothing uses them.

```sh
cfn-ecr plan --live state.json --in-use running.txt template.yaml
```

"""####,
    "images-not-copied": ####"""
# images-not-copied

*data-loss*

## What it reports

Another repository takes the place of the present one.

## Why it matters

The new one is empty: CloudFormation copies no image.

## What AWS does

CloudFormation creates the new repository, empty, and deletes or retains the old one afterwards. What names the resource with
`Ref` or `GetAtt` gets the new one.

## The way out

Copy the images before what runs them is pointed at the new repository.

```sh
aws ecr describe-images --repository-name team/app --query 'imageDetails[].imageTags[]' --output text
skopeo copy --all docker://111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app:v1 \
  docker://111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app2:v1
```

"""####,
    "images-not-read": ####"""
# images-not-read

*data-loss*

## What it reports

A repository goes, and nobody looked at what it holds.

## Why it matters

Images go with it, or its deletion is refused.

## What AWS does

With `EmptyOnDelete: true` in the deployed template the images go with the repository. Without it Amazon ECR answers that it
*cannot be deleted because it still contains images*, if it does.

## The way out

Record the images, and plan again: [examples/record-state.sh](../../examples/record-state.sh) does it for every
repository.

```sh
aws ecr describe-images --repository-name team/app --output json > images.json
aws ecr describe-images --repository-name team/app --query 'length(imageDetails)'
```

"""####,
    "images-spared": ####"""
# images-spared

*warning*

## What it reports

Images stay that the present lifecycle policy would take.

## Why it matters

They cost, and somebody may have counted on their going.

## What AWS does

The next evaluation of the policy, within a day, leaves them.

## The way out

Nothing, when that is what you want.

```sh
cfn-ecr lifecycle simulate --policy template.yaml --resource App --images images.json --against policy.json
```

"""####,
    "import-not-possible": ####"""
# import-not-possible

*blocker*

## What it reports

A resource exists and cannot come under the stack as it is written.

## Why it matters

CloudFormation refuses the import.

## What AWS does

Creating the change set fails, with the reason in its status; nothing is changed.

## The way out

The message says what is missing: a literal name, a `DeletionPolicy`, or a resource that no other stack has. A template
that satisfies an import:

```sh
cfn-ecr import --live state.json --repository team/app --resources-to-import list.json -o import.yaml
# Into a new stack; an existing one takes its own template with the resource added.
aws cloudformation create-change-set --change-set-type IMPORT --stack-name imported \
  --change-set-name import --template-body file://import.yaml --resources-to-import file://list.json
aws cloudformation wait change-set-create-complete --stack-name imported --change-set-name import
aws cloudformation execute-change-set --stack-name imported --change-set-name import
aws cloudformation describe-change-set --stack-name imported --change-set-name import --query StatusReason
```

"""####,
    "lambda-retrieval-lost": ####"""
# lambda-retrieval-lost

*security*

## What it reports

The statement goes that lets AWS Lambda get images of the repository. Lambda adds it by itself when a function
is made, so it often stands in no template.

## Why it matters

Functions made of the images may break. What exactly happens to those that run was not verified.

## What AWS does

The update calls `DeleteRepositoryPolicy`, or sets a policy without the statement. AWS Lambda does not say so at once.

## The way out

Write the statement into `RepositoryPolicyText`.

```sh
aws ecr get-repository-policy --repository-name team/app --query policyText --output text
```

"""####,
    "leaves-the-stack": ####"""
# leaves-the-stack

*warning*

## What it reports

A resource leaves the stack and lives on, by its `DeletionPolicy`.

## Why it matters

It costs, nobody manages it, and no template can make one of its name.

## What AWS does

CloudFormation forgets the resource and leaves it as it is, images and all. Creating one of its name later fails with *already
exists*.

## The way out

Import it to have it back; or delete it by hand when it is not needed (`aws ecr delete-repository`, which refuses while it
holds images).

```sh
cfn-ecr import --live state.json --repository team/app --resources-to-import list.json -o import.yaml
# Into a new stack; an existing one takes its own template with the resource added.
aws cloudformation create-change-set --change-set-type IMPORT --stack-name imported \
  --change-set-name import --template-body file://import.yaml --resources-to-import file://list.json
aws cloudformation wait change-set-create-complete --stack-name imported --change-set-name import
aws cloudformation execute-change-set --stack-name imported --change-set-name import
```

"""####,
    "lifecycle-not-simulated": ####"""
# lifecycle-not-simulated

*warning*

## What it reports

A lifecycle policy changes, and its effect is not known: the images or the present policy were not read, or
something in the new one is known after the deployment only.

## Why it matters

It may delete many images.

## What AWS does

Amazon ECR evaluates the policy within a day, whatever that deletes.

## The way out

Read the images, and give the parameters that the policy needs.

```sh
aws ecr describe-images --repository-name team/app --output json > images.json
cfn-ecr lifecycle simulate --policy template.yaml --resource App --parameter Days=30 --images images.json
```

"""####,
    "lifecycle-policy-removed": ####"""
# lifecycle-policy-removed

*warning*

## What it reports

The repository has no lifecycle policy any more.

## Why it matters

Images are kept for ever.

## What AWS does

The update calls `DeleteLifecyclePolicy`. Nothing expires from then on.

## The way out

Nothing, when that is what you want.

```sh
aws ecr get-lifecycle-policy --repository-name team/app --query lifecyclePolicyText --output text
```

"""####,
    "live-unreadable": ####"""
# live-unreadable

*warning*

## What it reports

Something live was refused, failed or was not collected. Of security where an update would delete an access
policy that may be there.

## Why it matters

What could not be read is not absent.

## What AWS does

CloudFormation goes by its own permissions and by the templates; what could not be read here takes part all the same.

## The way out

Give the permissions that the message names, or record it; each of these needs the permission of its name, such as
`ecr:GetRepositoryPolicy`.

```sh
aws ecr get-repository-policy --repository-name team/app
aws ecr get-lifecycle-policy --repository-name team/app
aws ecr list-tags-for-resource --resource-arn arn:aws:ecr:us-east-1:111111111111:repository/team/app
```

"""####,
    "name-exists": ####"""
# name-exists

*blocker*

## What it reports

A resource of the name that would be made exists already, and the stack does not have it.

## Why it matters

Creating fails with *already exists*, and the deployment is rolled back.

## What AWS does

Creating fails, at the latest when the resource's turn comes: Amazon ECR answers that *the repository with name 'team/app' already
exists*. The deployment is rolled back.

## The way out

Import it: `cfn-ecr plan --import-existing-resources` says whether CloudFormation can do that by itself, which needs a
literal name and a `DeletionPolicy` of `Retain` or `RetainExceptOnCreate`. Or take another name. By hand:

```sh
cfn-ecr import --live state.json --repository team/app --resources-to-import list.json -o import.yaml
# Into a new stack; an existing one takes its own template with the resource added.
aws cloudformation create-change-set --change-set-type IMPORT --stack-name imported \
  --change-set-name import --template-body file://import.yaml --resources-to-import file://list.json
aws cloudformation wait change-set-create-complete --stack-name imported --change-set-name import
aws cloudformation execute-change-set --stack-name imported --change-set-name import
```

"""####,
    "name-held-in-stack": ####"""
# name-held-in-stack

*blocker*

## What it reports

A resource is to get a name that another resource of the same stack still has. So does a renamed logical ID.

## Why it matters

CloudFormation makes new resources first and deletes old ones when all is done, so the name is taken when it
is needed.

## What AWS does

Creating fails with *already exists* and the deployment is rolled back. CloudFormation's check before a deployment may find the
conflict of names earlier.

## The way out

Keep the logical ID. To move a repository: deploy `DeletionPolicy: Retain`, then remove it from the template and deploy, then
import it under the new logical ID.

```sh
cfn-ecr import --live state.json --repository team/app --resources-to-import list.json -o import.yaml
# Into a new stack; an existing one takes its own template with the resource added.
aws cloudformation create-change-set --change-set-type IMPORT --stack-name imported \
  --change-set-name import --template-body file://import.yaml --resources-to-import file://list.json
aws cloudformation wait change-set-create-complete --stack-name imported --change-set-name import
aws cloudformation execute-change-set --stack-name imported --change-set-name import
```

"""####,
    "name-repeated": ####"""
# name-repeated

*blocker*

## What it reports

Two resources of the template have one name.

## Why it matters

The second one to be made fails.

## What AWS does

The second one to be made fails with *already exists*, and both are rolled back.

## The way out

Give one of them another name.

```sh
cfn-ecr lint template.yaml
```

"""####,
    "not-in-a-stack": ####"""
# not-in-a-stack

*warning*

## What it reports

A repository of the template exists, and CloudFormation knows of no stack that has it.

## Why it matters

A new stack cannot create what exists: its deployment fails, and is rolled back. The plan shows what would differ if the
repository were the stack's.

## What AWS does

Creating fails with *already exists*. That no stack has a resource, CloudFormation says with an error (`ValidationError`) that it
also gives for other reasons, so this is a warning and no blocker.

## The way out

Import it, with a template that declares everything live:

```sh
aws cloudformation describe-stack-resources --physical-resource-id team/app
cfn-ecr import --live state.json --repository team/app --resources-to-import list.json -o import.yaml
cfn-ecr plan --live state.json --resources-to-import list.json import.yaml
```

"""####,
    "registry-setting-exists": ####"""
# registry-setting-exists

*blocker*

## What it reports

A registry policy or a replication is to be created where the registry has one.

## Why it matters

Creating it fails: CloudFormation does not overwrite what it did not make. Seen in its published handlers of
2023.

## What AWS does

Creating fails with *already exists*, as CloudFormation's published handlers of 2023 read the setting first.

## The way out

Import the setting, or remove the live one.

```sh
aws ecr get-registry-policy --query policyText --output text
aws ecr describe-registry --query replicationConfiguration
cfn-ecr import --live state.json --registry --resources-to-import list.json -o import.yaml
```

"""####,
    "registry-setting-overwritten": ####"""
# registry-setting-overwritten

*warning*

## What it reports

A scanning or signing configuration is to be created where the registry has one.

## Why it matters

Nothing published says whether that fails or overwrites what is there.

## What AWS does

Not published: it fails, or the template's setting takes the place of the live one.

## The way out

Import the setting.

```sh
aws ecr get-registry-scanning-configuration
cfn-ecr import --live state.json --registry --resources-to-import list.json -o import.yaml
```

"""####,
    "registry-setting-repeated": ####"""
# registry-setting-repeated

*blocker*

## What it reports

The template has two resources for one setting of the registry, of which an account has one in each Region.

## Why it matters

The second one fails or overwrites the first.

## What AWS does

The second one to be made fails, or overwrites the first, depending on the type.

## The way out

Put both into one resource.

```sh
cfn-ecr lint template.yaml
```

"""####,
    "repository-not-empty": ####"""
# repository-not-empty

*blocker*

## What it reports

A repository is to be deleted that holds images, and the *deployed* template has no `EmptyOnDelete: true`. The
template that is to be deployed does not count. Where another resource of the template wants the name, the update fails
before it deletes anything: see [name-held-in-stack](name-held-in-stack.md).

## Why it matters

Deleting a stack ends with `DELETE_FAILED`. An update tries three times, completes, and leaves the repository
behind, outside the stack.

## What AWS does

Amazon ECR answers that *the repository with name 'team/app' cannot be deleted because it still contains images*. Deleting a stack
ends with `DELETE_FAILED`. An update tries three times, ends with `UPDATE_COMPLETE`, and leaves the repository behind,
outside the stack.

## The way out

To keep it: deploy `DeletionPolicy: Retain` before. To have it deleted with its images: deploy `EmptyOnDelete: true` before, in
an update of its own. Or delete the images yourself:

```sh
aws ecr describe-images --repository-name team/app --query 'imageDetails[].[imageDigest,imageTags]'
aws ecr batch-delete-image --repository-name team/app --image-ids imageTag=v1
```

"""####,
    "resource-gone": ####"""
# resource-gone

*blocker*

## What it reports

A resource of the stack was deleted by somebody else. A warning where nothing updates it, and for settings of
the registry.

## Why it matters

An update of what is not there fails.

## What AWS does

The update calls Amazon ECR for a repository that is not there; it answers `RepositoryNotFoundException`, and the update is rolled
back.

## The way out

Remove it from the template and deploy, then add it again; or make it by hand with its name, so that the stack has it
again:

```sh
aws ecr describe-repositories --repository-names team/app
aws ecr create-repository --repository-name team/app
```

"""####,
    "scan-setting-overruled": ####"""
# scan-setting-overruled

*warning*

## What it reports

`ScanOnPush` says otherwise than the registry's scanning configuration.

## Why it matters

Once the registry has rules, or scans with the enhanced scanner, it decides alone.

## What AWS does

Amazon ECR takes the setting and does not go by it. With the enhanced scanner, a repository that no filter takes is not scanned.

## The way out

Change the filters of the registry, or leave the setting away.

```sh
aws ecr batch-get-repository-scanning-configuration --repository-names team/app
```

"""####,
    "setting-kept": ####"""
# setting-kept

*warning*

## What it reports

A setting leaves the template, and an update makes no call for what it does not find there.

## Why it matters

The live setting stays, though the documentation names a default.

## What AWS does

The update makes no call for a setting that is absent: CloudFormation's published handlers of 2023 do so, and users see it in 2026.

## The way out

Write the default.

```sh
aws ecr put-image-tag-mutability --repository-name team/app --image-tag-mutability MUTABLE
```

"""####,
    "spelling-updates": ####"""
# spelling-updates

*warning*

## What it reports

Only the spelling of a property changes, and the resource has a policy that the template does not have.

## Why it matters

If CloudFormation updates for that, which is not documented, the policy is deleted.

## What AWS does

Not documented: whether CloudFormation updates a resource of which only the spelling changed.

## The way out

Write the live policy into the template, or leave the spelling.

```sh
aws ecr get-repository-policy --repository-name team/app --query policyText --output text
aws ecr get-lifecycle-policy --repository-name team/app --query lifecyclePolicyText --output text
```

"""####,
    "stack-takes-no-update": ####"""
# stack-takes-no-update

*blocker*

## What it reports

The stack has a status in which CloudFormation takes no update: `ROLLBACK_COMPLETE`, `UPDATE_ROLLBACK_FAILED`,
or one that ends with `_IN_PROGRESS`.

## Why it matters

The deployment is refused before anything is looked at.

## What AWS does

CloudFormation answers `ValidationError`, with the stack's status, to every update.

## The way out

Delete a stack in `ROLLBACK_COMPLETE`: it was never created, but may have left resources that are retained. Continue the
rollback of one in `UPDATE_ROLLBACK_FAILED`. Wait for one that is in progress.

```sh
aws cloudformation describe-stacks --stack-name images --query 'Stacks[].StackStatus'
aws cloudformation continue-update-rollback --stack-name images
aws cloudformation wait stack-rollback-complete --stack-name images
```

"""####,
    "tags-become-immutable": ####"""
# tags-become-immutable

*warning*

## What it reports

Tags could be moved to other images, and now cannot. Where the live setting was not looked at, the deployed template stands
for it, and the message says so: tags may be immutable already.

## Why it matters

Pushing a tag such as `latest` again fails.

## What AWS does

The update calls `PutImageTagMutability`. From then on pushing a tag that another image has ends with
`ImageTagAlreadyExistsException`; images stay as they are.

## The way out

Use `IMMUTABLE_WITH_EXCLUSION` with a filter for tags that must move, such as `latest`. What the repository holds:

```sh
aws ecr describe-images --repository-name team/app --filter tagStatus=TAGGED --query 'imageDetails[].imageTags[]'
```

"""####,
    "tags-become-mutable": ####"""
# tags-become-mutable

*security*

## What it reports

Tags could not be moved to other images, and now can.

## Why it matters

Whoever can push can change what a tag stands for.

## What AWS does

The update calls `PutImageTagMutability`; a new repository is made so. Digests still name one image for ever.

## The way out

Keep `IMMUTABLE`, or `IMMUTABLE_WITH_EXCLUSION` for the tags that must move.

```sh
aws ecr describe-repositories --repository-names team/app --query 'repositories[].imageTagMutability'
```

"""####,
    "template-uses-macro": ####"""
# template-uses-macro

*warning*

## What it reports

The template names a macro, or SAM.

## Why it matters

A macro may make or change resources that the template does not show; the plan knows nothing of that.

## What AWS does

CloudFormation runs the macros first and deploys what they make.

## The way out

Plan the processed template, as a change set that is not carried out gives it:

```sh
aws cloudformation create-change-set --stack-name images --change-set-name look --template-body file://template.yaml \
  --capabilities CAPABILITY_AUTO_EXPAND
aws cloudformation get-template --stack-name images --change-set-name look --template-stage Processed \
  --query TemplateBody --output json > processed.json
cfn-ecr plan --live state.json processed.json
```

"""####,
    "undeclared-lifecycle-policy-deleted": ####"""
# undeclared-lifecycle-policy-deleted

*warning*

## What it reports

The repository has a lifecycle policy that the template does not have, and the resource is updated or
imported.

## Why it matters

CloudFormation deletes it, and images are kept for ever.

## What AWS does

The update calls `DeleteLifecyclePolicy`, whatever the change was for. Drift detection does not tell: it looks at declared
properties alone.

## The way out

Write it into `LifecyclePolicy`; `cfn-ecr import` writes it:

```sh
aws ecr get-lifecycle-policy --repository-name team/app --query lifecyclePolicyText --output text
```

"""####,
    "undeclared-policy-deleted": ####"""
# undeclared-policy-deleted

*security*

## What it reports

The repository has a policy that the template does not have, and the resource is updated or imported for
another reason.

## Why it matters

CloudFormation deletes the policy: an update sends what the template says, and it says that there is none.
Users report it for unrelated updates and for imports.

## What AWS does

The update calls `DeleteRepositoryPolicy`, whatever the change was for; so does an import. Drift detection does not tell: it
looks at declared properties alone.

## The way out

Write the live policy into `RepositoryPolicyText`; `cfn-ecr import` writes it:

```sh
aws ecr get-repository-policy --repository-name team/app --query policyText --output text
```

"""####,
  ]
}
