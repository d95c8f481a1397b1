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

state=examples/states/registry.json
templates=examples/states
plan() { "$cfn_ecr" plan --live "$state" --now 2026-06-02T00:00:00Z --stack-name images "$@"; }

say '$ cfn-ecr plan --live registry.json --deployed deployed desired   (something is blocked: exit status 3)'
status=0
plan --deployed "$templates/deployed.template.txt" "$templates/desired.template.txt" || status=$?
test "$status" = 3

say '$ cfn-ecr explain fixed-name-replacement   (what stands in the way, and the way out)'
"$cfn_ecr" explain fixed-name-replacement

say '$ cfn-ecr plan --live registry.json --deployed deployed   (without a template: what has drifted)'
plan --deployed "$templates/deployed.template.txt"

say '$ cfn-ecr import --live registry.json -o DIR/imported.yaml   (a template for what exists)'
"$cfn_ecr" import --live "$state" -o "$folder/imported.yaml" --quiet

say '$ cfn-ecr plan --live registry.json --deployed DIR/imported.yaml DIR/imported.yaml   (and once it is deployed)'
plan --deployed "$folder/imported.yaml" "$folder/imported.yaml" | grep -v "$folder"

say '$ cfn-ecr lifecycle simulate --policy desired --images app-images.json --image v1.4 --image v1.7   (rule by rule)'
"$cfn_ecr" lifecycle simulate --policy "$templates/desired.template.txt" \
  --images examples/states/app-images.json --now 2026-06-01T00:00:00Z --image v1.4 --image v1.7
