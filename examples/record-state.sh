#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Records the live state of a registry with the AWS CLI alone, for `cfn-ecr import --live`:
#   examples/record-state.sh > state.json
# Options of the AWS CLI, such as --region or --profile, can follow.
set -eu

errors=$(mktemp)
trap 'rm -f "$errors"' EXIT

# The answer of an operation, or {"error": CODE}, which tells "there is none" from "not permitted".
ask() {
  if answer=$(aws ecr "$@" --output json 2>"$errors"); then
    printf '%s' "${answer:-null}"
  else
    code=$(sed -n 's/.*(\([A-Za-z]*\)).*/\1/p' "$errors" | head -n 1)
    printf '{"error": "%s"}' "${code:-Unknown}"
  fi
}

# The answers of an operation by repository; the second argument is its option, the third what precedes
# the name in the option's value.
each() {
  operation=$1 option=$2 prefix=$3
  shift 3
  printf '"%s": {' "$operation"
  comma=
  for name in $names; do
    printf '%s\n  "%s": ' "$comma" "$name"
    ask "$operation" "$option" "$prefix$name" "$@"
    comma=,
  done
  printf '},\n'
}

names=$(aws ecr describe-repositories --query 'repositories[].repositoryName' --output text "$@")
arn=$(aws ecr describe-repositories --query 'repositories[0].repositoryArn' --output text "$@")

printf '{"describe-repositories": '
ask describe-repositories "$@"
printf ',\n'
each get-lifecycle-policy --repository-name "" "$@"
each get-repository-policy --repository-name "" "$@"
each list-tags-for-resource --resource-arn "${arn%%/*}/" "$@"
each describe-images --repository-name "" "$@"
for operation in get-registry-policy describe-registry get-registry-scanning-configuration \
  get-signing-configuration describe-pull-through-cache-rules \
  describe-repository-creation-templates list-pull-time-update-exclusions; do
  printf '"%s": ' "$operation"
  ask "$operation" "$@"
  printf ',\n'
done
printf '"get-caller-identity": %s}\n' "$(aws sts get-caller-identity --output json "$@")"
