#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times cfn-ecr plan and cfn-ecr lifecycle simulate as whole processes, at the size that they are made for.

Prints the least CPU time of several runs, which other work on the machine disturbs least, the median time that went by,
and the peak memory. Usage: planning.py CFN_ECR
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ACCOUNT = "111111111111"
REPOSITORIES = 10_000
RESOURCES = 500
IMAGES = 100_000
TIMES = 5


def lifecycle_policy(days):
    return json.dumps({"rules": [
        {"rulePriority": 1, "description": "expire untagged images", "action": {"type": "expire"},
         "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days",
                       "countNumber": days}},
        {"rulePriority": 2, "action": {"type": "expire"},
         "selection": {"tagStatus": "tagged", "tagPatternList": ["v*"], "countType": "imageCountMoreThan",
                       "countNumber": 100}}]})


ACCESS = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
     "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]}]})


def name(number):
    return f"team/service-{number}"


def live_state():
    """Every repository of a registry with its policies and tags, as the AWS CLI tells them."""
    names = [name(n) for n in range(REPOSITORIES)]
    return {
        "describe-repositories": {"repositories": [
            {"repositoryArn": f"arn:aws:ecr:us-east-1:{ACCOUNT}:repository/{n}", "registryId": ACCOUNT,
             "repositoryName": n, "repositoryUri": f"{ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/{n}",
             "createdAt": "2026-01-01T00:00:00.123000+00:00", "imageTagMutability": "IMMUTABLE",
             "imageScanningConfiguration": {"scanOnPush": True},
             "encryptionConfiguration": {"encryptionType": "AES256"}} for n in names]},
        "get-lifecycle-policy": {
            n: {"registryId": ACCOUNT, "repositoryName": n, "lifecyclePolicyText": lifecycle_policy(14)}
            for n in names},
        "get-repository-policy": {
            n: {"registryId": ACCOUNT, "repositoryName": n, "policyText": ACCESS} for n in names},
        "list-tags-for-resource": {
            n: {"tags": [{"Key": "Name", "Value": n}, {"Key": "team", "Value": "x"}]} for n in names},
    }


def template(days):
    """A template in which every repository has all that is live."""
    lines = ["Parameters: {Team: {Type: String, Default: team}}", "Resources:"]
    for n in range(RESOURCES):
        lines += [
            f"  Repository{n}:", "    Type: AWS::ECR::Repository", "    DeletionPolicy: Retain",
            "    Properties:", f'      RepositoryName: !Sub "${{Team}}/service-{n}"',
            "      ImageTagMutability: IMMUTABLE", "      ImageScanningConfiguration: {ScanOnPush: true}",
            f"      Tags: [{{Key: Name, Value: {name(n)}}}, {{Key: team, Value: x}}]",
            "      LifecyclePolicy:", "        LifecyclePolicyText: |", f"          {lifecycle_policy(days)}",
            f"      RepositoryPolicyText: {ACCESS}"]
    return "\n".join(lines) + "\n"


def images():
    """Images of a year, two thirds of them with one tag or two, a quarter of them pulled."""
    details = []
    for n in range(IMAGES):
        detail = {
            "registryId": ACCOUNT, "repositoryName": "team/app", "imageDigest": f"sha256:{n * 7919 + 1:064x}",
            "imageSizeInBytes": 123_456 + n,
            "imagePushedAt": f"2026-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:{n % 60:02}:{n % 59:02}+00:00",
            "imageManifestMediaType": "application/vnd.docker.distribution.manifest.v2+json"}
        if n % 3:
            detail["imageTags"] = [f"v{n}"] + ([f"main-{n}"] if n % 2 else [])
        if n % 4 == 0:
            detail["lastRecordedPullTime"] = "2026-11-01T00:00:00Z"
        details.append(detail)
    return {"imageDetails": details}


def simulated_policy():
    rules = [
        {"rulePriority": number, "action": {"type": "expire"},
         "selection": {"tagStatus": "tagged", "tagPatternList": [pattern], "countType": "imageCountMoreThan",
                       "countNumber": count}}
        for number, (pattern, count) in enumerate(
            [("v1*", 100), ("main-*", 500), ("release-*-rc*", 5), ("v*", 1000)], 1)]
    rules.append({"rulePriority": 9, "action": {"type": "expire"},
                  "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days",
                                "countNumber": 14}})
    return {"rules": rules}


def write(folder):
    """Writes the inputs; in a process of its own, because the peak memory of a child that is measured begins with that
    of its parent."""
    folder = pathlib.Path(folder)
    folder.joinpath("live.json").write_text(json.dumps(live_state()))
    folder.joinpath("old.yaml").write_text(template(14))
    folder.joinpath("new.yaml").write_text(template(7))
    folder.joinpath("images.json").write_text(json.dumps(images()))
    folder.joinpath("policy.json").write_text(json.dumps(simulated_policy()))


def run(command, folder):
    """Runs a command once; returns CPU seconds, seconds and peak memory in bytes."""
    start = time.perf_counter()
    with open(os.devnull, "w") as nowhere:
        child = subprocess.Popen(command, cwd=folder, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, seconds, usage.ru_maxrss * 1024


def main():
    if sys.argv[1] == "--write":
        write(sys.argv[2])
        return
    program = os.path.abspath(sys.argv[1])
    plan = [program, "plan", "--live", "live.json", "--deployed", "old.yaml", "new.yaml", "--now", "2026-12-01"]
    simulate = [program, "lifecycle", "simulate", "--policy", "policy.json", "--images", "images.json",
                "--now", "2026-12-01"]
    cases = [
        (f"plan {RESOURCES} of {REPOSITORIES:,} repositories", plan),
        ("  as JSON", plan + ["--format", "json"]),
        ("  as Markdown", plan + ["--format", "markdown"]),
        (f"simulate {IMAGES:,} images", simulate),
        ("  as JSON", simulate + ["--format", "json"]),
        ("  against another policy", simulate + ["--against", "policy.json"]),
    ]
    print(f"\n{'planning':<36}{'CPU ms':>10}{'ms':>10}{'peak MB':>10}{'limit ms':>10}")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, __file__, "--write", folder], check=True)
        for title, command in cases:
            runs = [run(command, folder) for _ in range(TIMES)]
            cpu, memory = min(r[0] for r in runs), max(r[2] for r in runs)
            seconds = statistics.median(r[1] for r in runs)
            print(f"{title:<36}{cpu * 1e3:>10.0f}{seconds * 1e3:>10.0f}{memory / 1e6:>10.1f}{1000:>10}")


if __name__ == "__main__":
    main()
