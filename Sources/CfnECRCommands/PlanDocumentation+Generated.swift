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
statement gives already is no gain.

## Why it matters

Who can push can change what runs; who can pull can read it.

## The way out

Look whether everyone who is named should have it.

"""####,
    "access-lost": ####"""
# access-lost

*warning*

## What it reports

An access policy lets somebody do less than before.

## Why it matters

Pulls and pushes may fail.

## The way out

Look whether anyone who is named still needs it.

"""####,
    "access-unclear": ####"""
# access-unclear

*warning*

## What it reports

Whether an access policy changes depends on values that are known after the deployment only.

## Why it matters

It may give or take access.

## The way out

Give the parameters that it needs.

"""####,
    "deployed-unknown": ####"""
# deployed-unknown

*warning*

## What it reports

Neither a stack nor a deployed template is given. Where AWS was asked, the stacks are named that have what the template names.

## Why it matters

A change that only the deployed template shows, such as an added `EncryptionConfiguration`, is not seen.

## The way out

Name the stack with `--stack`, or the template with `--deployed`.

"""####,
    "exclusions-widened": ####"""
# exclusions-widened

*security*

## What it reports

More tags are left out of immutability.

## Why it matters

Those tags can be moved to other images.

## The way out

Look whether each filter is needed.

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

## The way out

Leave the property as it was. Where the encryption must change, give the repository another name and copy its
images.

"""####,
    "identity-assumed": ####"""
# identity-assumed

*warning*

## What it reports

The deployed template is not known, and a live resource of the name is taken for the stack's. The stack that has it is named when it is known.

## Why it matters

If it is not, creating it fails.

## The way out

Name the stack with `--stack`, or the template with `--deployed`.

"""####,
    "identity-unclear": ####"""
# identity-unclear

*warning*

## What it reports

Which live resource belongs to the stack is not known, because CloudFormation made its name up.

## Why it matters

What is live cannot be looked at.

## The way out

Name the stack, so that its resources are listed.

"""####,
    "images-archived": ####"""
# images-archived

*warning*

## What it reports

Under the new lifecycle policy images are archived that are not today.

## Why it matters

An archived image cannot be pulled before it is restored.

## The way out

Make sure that nothing pulls them, or take the rule back.

"""####,
    "images-deleted": ####"""
# images-deleted

*data-loss*

## What it reports

Images go with their repository, because the deployed template has `EmptyOnDelete: true`.

## Why it matters

They cannot be brought back.

## The way out

Retain the repository with `DeletionPolicy: Retain`, deployed before, or `UpdateReplacePolicy: Retain` where
another one takes its place.

"""####,
    "images-expire": ####"""
# images-expire

*data-loss*

## What it reports

Under the new lifecycle policy images expire that stay under the present one. The numbers are the difference
between both; manifest lists that keep their images are not known.

## Why it matters

They are deleted within a day and cannot be brought back.

## The way out

`cfn-ecr lifecycle simulate` says for each image which rule takes it.

"""####,
    "images-in-use": ####"""
# images-in-use

*data-loss*

## What it reports

Images that `--in-use` lists are deleted, expire or are archived.

## Why it matters

Whatever runs them cannot start again.

## The way out

Leave their repository or their lifecycle rule as it is until nothing uses them.

"""####,
    "images-not-copied": ####"""
# images-not-copied

*data-loss*

## What it reports

Another repository takes the place of the present one.

## Why it matters

The new one is empty: CloudFormation copies no image.

## The way out

Copy the images before what runs them is pointed at the new repository.

"""####,
    "images-not-read": ####"""
# images-not-read

*data-loss*

## What it reports

A repository goes, and nobody looked at what it holds.

## Why it matters

Images go with it, or its deletion is refused.

## The way out

Read the images: `plan --images`, or `snapshot --images`.

"""####,
    "images-spared": ####"""
# images-spared

*warning*

## What it reports

Images stay that the present lifecycle policy would take.

## Why it matters

They cost, and somebody may have counted on their going.

## The way out

Nothing, when that is what you want.

"""####,
    "import-not-possible": ####"""
# import-not-possible

*blocker*

## What it reports

A resource exists and cannot come under the stack as it is written.

## Why it matters

CloudFormation refuses the import.

## The way out

The message says what is missing: a literal name, a `DeletionPolicy`, or a resource that no other stack has.

"""####,
    "lambda-retrieval-lost": ####"""
# lambda-retrieval-lost

*security*

## What it reports

The statement goes that lets AWS Lambda get images of the repository. Lambda adds it by itself when a function
is made, so it often stands in no template.

## Why it matters

Functions made of the images may break. What exactly happens to those that run was not verified.

## The way out

Write the statement into `RepositoryPolicyText`.

"""####,
    "leaves-the-stack": ####"""
# leaves-the-stack

*warning*

## What it reports

A resource leaves the stack and lives on, by its `DeletionPolicy`.

## Why it matters

It costs, nobody manages it, and no template can make one of its name.

## The way out

Import it to have it back.

"""####,
    "lifecycle-not-simulated": ####"""
# lifecycle-not-simulated

*warning*

## What it reports

A lifecycle policy changes, and its effect is not known: the images or the present policy were not read, or
something in the new one is known after the deployment only.

## Why it matters

It may delete many images.

## The way out

Read the images, and give the parameters that the policy needs.

"""####,
    "lifecycle-policy-removed": ####"""
# lifecycle-policy-removed

*warning*

## What it reports

The repository has no lifecycle policy any more.

## Why it matters

Images are kept for ever.

## The way out

Nothing, when that is what you want.

"""####,
    "live-unreadable": ####"""
# live-unreadable

*warning*

## What it reports

Something live was refused, failed or was not collected. Of security where an update would delete an access
policy that may be there.

## Why it matters

What could not be read is not absent.

## The way out

Give the permissions that the message names, or record it.

"""####,
    "name-exists": ####"""
# name-exists

*blocker*

## What it reports

A resource of the name that would be made exists already, and the stack does not have it.

## Why it matters

Creating fails with *already exists*, and the deployment is rolled back.

## The way out

Import it: `plan --import-existing-resources` says whether CloudFormation can do that by itself, which needs a
literal name and a `DeletionPolicy` of `Retain` or `RetainExceptOnCreate`. Or take another name.

"""####,
    "name-held-in-stack": ####"""
# name-held-in-stack

*blocker*

## What it reports

A resource is to get a name that another resource of the same stack still has. So does a renamed logical ID.

## Why it matters

CloudFormation makes new resources first and deletes old ones when all is done, so the name is taken when it
is needed.

## The way out

Keep the logical ID. To move a repository, retain it, remove it from the template, and import it under the new
logical ID.

"""####,
    "name-repeated": ####"""
# name-repeated

*blocker*

## What it reports

Two resources of the template have one name.

## Why it matters

The second one to be made fails.

## The way out

Give one of them another name.

"""####,
    "not-in-a-stack": ####"""
# not-in-a-stack

*warning*

## What it reports

A repository of the template exists, and CloudFormation knows of no stack that has it.

## Why it matters

A new stack cannot create what exists: its deployment fails, and is rolled back. The plan shows what would differ if the
repository were the stack's.

CloudFormation says "no stack" with an error that it also gives for other reasons, so this is a warning and no blocker.

## The way out

Import it: plan with `--import-existing-resources` or `--resources-to-import`, and let `cfn-ecr import` write a template that
declares everything live.

"""####,
    "registry-setting-exists": ####"""
# registry-setting-exists

*blocker*

## What it reports

A registry policy or a replication is to be created where the registry has one.

## Why it matters

Creating it fails: CloudFormation does not overwrite what it did not make. Seen in its published handlers of
2023.

## The way out

Import the setting, or remove the live one.

"""####,
    "registry-setting-overwritten": ####"""
# registry-setting-overwritten

*warning*

## What it reports

A scanning or signing configuration is to be created where the registry has one.

## Why it matters

Nothing published says whether that fails or overwrites what is there.

## The way out

Import the setting.

"""####,
    "registry-setting-repeated": ####"""
# registry-setting-repeated

*blocker*

## What it reports

The template has two resources for one setting of the registry, of which an account has one in each Region.

## Why it matters

The second one fails or overwrites the first.

## The way out

Put both into one resource.

"""####,
    "repository-not-empty": ####"""
# repository-not-empty

*blocker*

## What it reports

A repository is to be deleted that holds images, and the *deployed* template has no `EmptyOnDelete: true`. The
template that is to be deployed does not count.

## Why it matters

Deleting a stack ends with `DELETE_FAILED`. An update tries three times, completes, and leaves the repository
behind, outside the stack.

## The way out

Deploy `EmptyOnDelete: true` before, in an update of its own, or delete the images, or retain the repository.

"""####,
    "resource-gone": ####"""
# resource-gone

*blocker*

## What it reports

A resource of the stack was deleted by somebody else. A warning where nothing updates it, and for settings of
the registry.

## Why it matters

An update of what is not there fails.

## The way out

Remove it from the template and deploy, then add it again; or make it by hand with its name.

"""####,
    "scan-setting-overruled": ####"""
# scan-setting-overruled

*warning*

## What it reports

`ScanOnPush` says otherwise than the registry's scanning configuration.

## Why it matters

Once the registry has rules, or scans with the enhanced scanner, it decides alone.

## The way out

Change the filters of the registry, or leave the setting away.

"""####,
    "setting-kept": ####"""
# setting-kept

*warning*

## What it reports

A setting leaves the template, and an update makes no call for what it does not find there.

## Why it matters

The live setting stays, though the documentation names a default.

## The way out

Write the default.

"""####,
    "spelling-updates": ####"""
# spelling-updates

*warning*

## What it reports

Only the spelling of a property changes, and the resource has a policy that the template does not have.

## Why it matters

If CloudFormation updates for that, which is not documented, the policy is deleted.

## The way out

Write the live policy into the template, or leave the spelling.

"""####,
    "stack-takes-no-update": ####"""
# stack-takes-no-update

*blocker*

## What it reports

The stack has a status in which CloudFormation takes no update: `ROLLBACK_COMPLETE`, `UPDATE_ROLLBACK_FAILED`,
or one that ends with `_IN_PROGRESS`.

## Why it matters

The deployment is refused before anything is looked at.

## The way out

Delete a stack in `ROLLBACK_COMPLETE`; continue the rollback of one in `UPDATE_ROLLBACK_FAILED`; wait for one
that is in progress.

"""####,
    "tags-become-immutable": ####"""
# tags-become-immutable

*warning*

## What it reports

Tags could be moved to other images, and now cannot.

## Why it matters

Pushing a tag such as `latest` again fails.

## The way out

Use `IMMUTABLE_WITH_EXCLUSION` for tags that must move.

"""####,
    "tags-become-mutable": ####"""
# tags-become-mutable

*security*

## What it reports

Tags could not be moved to other images, and now can.

## Why it matters

Whoever can push can change what a tag stands for.

## The way out

Keep `IMMUTABLE`, or `IMMUTABLE_WITH_EXCLUSION` for the tags that must move.

"""####,
    "template-uses-macro": ####"""
# template-uses-macro

*warning*

## What it reports

The template names a macro, or SAM.

## Why it matters

A macro may make or change resources that the template does not show; the plan knows nothing of that.

## The way out

Plan the processed template.

"""####,
    "undeclared-lifecycle-policy-deleted": ####"""
# undeclared-lifecycle-policy-deleted

*warning*

## What it reports

The repository has a lifecycle policy that the template does not have, and the resource is updated or
imported.

## Why it matters

CloudFormation deletes it, and images are kept for ever.

## The way out

Write it into `LifecyclePolicy`.

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

## The way out

Write the live policy into `RepositoryPolicyText`; `cfn-ecr import` writes it.

"""####,
  ]
}
