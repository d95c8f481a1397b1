#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Shows cfn-ecr on the templates that come with it. Needs no AWS account.
set -euo pipefail
cd "$(dirname "$0")/.."
cfn_ecr=$1

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

say '$ cfn-ecr lint templates'
"$cfn_ecr" lint templates

say '$ cfn-ecr lint examples/mistakes.template.txt   (a template with mistakes: exit status 1)'
status=0
"$cfn_ecr" lint --stdin-filename mistakes.yaml - < examples/mistakes.template.txt || status=$?
test "$status" = 1

say '$ cfn-ecr render examples/environments/{dev,staging,prod}.yaml -o DIR   (one template, three environments)'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cfn_ecr" render examples/environments/{dev,staging,prod}.yaml -o "$folder"
"$cfn_ecr" lint --strict "$folder"
diff -U 1 "$folder/staging.yaml" "$folder/prod.yaml" || true

say '$ cfn-ecr plan --live examples/states/registry.json repository.template.txt   (against recorded live state)'
"$cfn_ecr" plan --live examples/states/registry.json --now 2026-06-02T00:00:00Z \
  --fail-on never examples/states/repository.template.txt

say '$ cfn-ecr lifecycle simulate   (what the policy of that template does with some images)'
"$cfn_ecr" lifecycle simulate --policy examples/states/repository.template.txt \
  --images examples/states/images.json --now 2026-06-01T00:00:00Z
