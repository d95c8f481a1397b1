#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A first acquaintance with Amazon ECR, from nothing to a stack and back, with a plan before each step.
#
# What it prints is the page docs/walkthrough.md. Needs no AWS account: lab.sh stands in for one.
# Usage: walk.sh CFN_ECR
set -euo pipefail
cfn_ecr_program=$(realpath "$1")
cd "$(dirname "$0")"
source ./lab.sh

mkdir "$lab/desk"
cp ../../templates/repository.yaml image.py "$lab/desk"
# Not a template by its name here, because what is wrong with it is what the walk shows.
cp changed.template.txt "$lab/desk/changed.yaml"
cd "$lab/desk"

cfn-ecr() { "$cfn_ecr_program" "$@"; }

# Shows a command and what it prints, and stops when it does not end with the status that it should.
run() {
  local wanted=0 status=0
  if [ "$1" = --status ]; then wanted=$2; shift 2; fi
  printf '```console\n$ %s\n' "$*"
  eval "$*" 2>&1 || status=$?
  if [ "$wanted" != 0 ]; then printf '$ echo $?\n%s\n' "$status"; fi
  printf '```\n'
  if [ "$status" != "$wanted" ]; then
    echo "'$*' ended with $status, not $wanted" >&2
    exit 1
  fi
}

say() { printf '\n%s\n\n' "$(cat)"; }

cat <<'END'
# A walk through Amazon ECR

Amazon ECR keeps container images in *repositories*. A repository is made once, often by a CloudFormation
*stack*: a template and the values of its parameters, deployed under a name. Images are then pushed to it and
pulled from it. This page goes that way once, from nothing to a stack and back, and asks `cfn-ecr plan` before
each step what it will do.

`make walkthrough` plays it, and this page is what that prints. It needs no AWS account: on this machine
[moto](https://docs.getmoto.org) answers for AWS, and a container registry keeps the images. In an account of your
own the same commands do the same, without `--tls-verify=false` and `register`, which only the stand-ins need, and
with the repository's own host in the place of `$REGISTRY`.

## Before there is anything

The template makes one repository. Its name and an environment are parameters:
END
echo
run 'cat repository.yaml'
say <<'END'
Before it is deployed, the plan reads what is there: the stack does not exist, and no repository has the name.
END
run 'cfn-ecr plan --stack team-app --parameter RepositoryName=team/app --parameter ENV=dev \
  repository.yaml'
say <<'END'
## Deploying

The AWS CLI deploys it. To CloudFormation it is a change set that is made and carried out.
END
run 'aws cloudformation deploy --stack-name team-app --template-file repository.yaml \
  --parameter-overrides RepositoryName=team/app ENV=dev'
say <<'END'
The repository exists now, and another deployment of the same would change nothing. The values of the parameters
need not be given again: like `aws cloudformation deploy`, the plan takes those that the stack has.
END
run 'cfn-ecr plan --stack team-app repository.yaml'
say <<'END'
## Pushing images

Whoever pushes logs in first, with a password from AWS that is good for twelve hours.
END
run 'aws ecr get-login-password | skopeo login --username AWS --password-stdin --tls-verify=false $REGISTRY'
say <<'END'
`image.py` makes an image of one small file, so that there is something to push; `skopeo copy` pushes it.
END
run 'python image.py image v1 "hello"'
run 'skopeo copy --quiet --dest-tls-verify=false oci:image:v1 docker://$REGISTRY/team/app:v1 && register team/app v1'
run 'python image.py image v2 "hello again"'
run 'skopeo copy --quiet --dest-tls-verify=false oci:image:v2 docker://$REGISTRY/team/app:v2 && register team/app v2'
say <<'END'
The repository has two images. An image is known by its digest; a tag is a name for it that can move to another
image, as long as the repository's tags are mutable.
END
run "aws ecr list-images --repository-name team/app --output text \\
  --query 'imageIds[].[imageTag, imageDigest]'"
run "aws ecr describe-images --repository-name team/app --output text \\
  --query 'imageDetails[].[imageTags[0], imageSizeInBytes]'"
say <<'END'
## Changing the template

`changed.yaml` wants two things: tags that do not move any more, and a lifecycle policy that keeps the newest image
only. The repository can take both in its stride; one of its images cannot, and the plan says which and why.
`cfn-ecr explain images-expire` tells more.
END
run 'cfn-ecr plan --stack team-app changed.yaml'
say <<'END'
That is more than this team wants, so it is not deployed. The images are still there to be pulled:
END
run 'skopeo copy --quiet --src-tls-verify=false docker://$REGISTRY/team/app:v1 oci:pulled:v1 && ls pulled'
say <<'END'
## Deleting the stack

CloudFormation deletes no repository that holds images, unless the deployed template has `EmptyOnDelete`. The plan
says so before it is tried, and ends with status 3, so that a script stops:
END
run --status 3 'cfn-ecr plan --delete --stack team-app'
say <<'END'
The images go first.
END
run 'aws ecr batch-delete-image --repository-name team/app --image-ids imageTag=v1 imageTag=v2 --query "failures"'
run 'cfn-ecr plan --delete --stack team-app'
run 'aws cloudformation delete-stack --stack-name team-app'
say <<'END'
## And back

Nothing is left; the template would make the repository again.
END
run 'cfn-ecr plan --stack team-app --parameter RepositoryName=team/app --parameter ENV=dev \
  repository.yaml'
