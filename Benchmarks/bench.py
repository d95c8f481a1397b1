#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures whole processes: cfn-ecr lint, libyaml's bare event scan of the same files, and cfn-ecr render.

Prints the median time of several runs, the peak memory, the instructions that valgrind counts, which
other work on the machine does not change, and the machine. Usage: bench.py CFN_ECR YAML_SCAN [CFN_LINT]
"""

import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

REPOSITORY = """  Repository{n}:
    Type: AWS::ECR::Repository
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      RepositoryName: !Sub "${{Team}}/service-{n}"
      ImageTagMutability: IMMUTABLE
      ImageScanningConfiguration:
        ScanOnPush: true
      EncryptionConfiguration:
        EncryptionType: KMS
        KmsKey: !GetAtt Key.Arn
      LifecyclePolicy:
        RegistryId: !Ref AWS::AccountId
{policy}      Tags:
        - Key: Name
          Value: service-{n}
        - Key: Team
          Value: !Ref Team
        - {{Key: Environment, Value: !If [IsProduction, production, development]}}
        - {{Key: Owner, Value: !Ref Owner}}
"""

POLICY = """        LifecyclePolicyText: |
          {
            "rules": [
              {
                "rulePriority": 1,
                "description": "expire untagged images after {n} days",
                "selection": {
                  "tagStatus": "untagged",
                  "countType": "sinceImagePushed",
                  "countUnit": "days",
                  "countNumber": {n}
                },
                "action": {"type": "expire"}
              },
              {
                "rulePriority": 2,
                "description": "keep the last 100 releases",
                "selection": {
                  "tagStatus": "tagged",
                  "tagPatternList": ["v*"],
                  "countType": "imageCountMoreThan",
                  "countNumber": 100
                },
                "action": {"type": "expire"}
              }
            ]
          }
"""

HEAD = """AWSTemplateFormatVersion: "2010-09-09"
Description: Repositories of a team, made to measure speed
Parameters:
  Team:
    Type: String
    AllowedPattern: "[a-z0-9-]+"
  Environment:
    Type: String
  Owner:
    Type: String
    Default: platform
Conditions:
  IsProduction: !Equals [!Ref Environment, production]
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy: {Version: "2012-10-17", Statement: []}
"""


def template(repositories, policy=""):
    return HEAD + "".join(
        REPOSITORY.format(n=n, policy=policy.replace("{n}", str(n + 1))) for n in range(repositories))


def choice(depth, first):
    """A value that nested conditions decide, each of them a different one of the 40."""
    if depth == 0:
        return f"value-{first}"
    return f"!If [C{first % 40}, {choice(depth - 1, first + 1)}, {choice(depth - 1, first + 7)}]"


def conditions(repositories):
    """Repositories with conditions in every slot, and a text of 40 of them."""
    lines = ['AWSTemplateFormatVersion: "2010-09-09"', "Parameters:"]
    lines += [f"  P{n}: {{Type: String}}" for n in range(40)] + ["Conditions:"]
    lines += [f"  C{n}: !Equals [!Ref P{n}, x]" for n in range(40)] + ["Resources:"]
    joined = ", ".join(f"!If [C{n}, a, b]" for n in range(40))
    for n in range(repositories):
        lines += [
            f"  Repository{n}:", "    Type: AWS::ECR::Repository", "    DeletionPolicy: Retain",
            "    UpdateReplacePolicy: Retain", "    Properties:",
            f"      RepositoryName: {choice(3, n)}",
            f"      ImageTagMutability: !If [C{n % 40}, MUTABLE, IMMUTABLE]",
            "      Tags:",
            f'        - {{Key: All, Value: !Join ["", [{joined}]]}}',
        ] + [f"        - {{Key: K{m}, Value: {choice(3, n + m)}}}" for m in range(8)]
    return "\n".join(lines) + "\n"


def run(command):
    """Runs a command once; returns seconds and peak memory in bytes."""
    start = time.perf_counter()
    child = os.posix_spawn(
        command[0],
        command,
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
                      (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1, 2, 4, 6, 8):
        sys.exit(f"{' '.join(command)} ended with {code}")
    return seconds, usage.ru_maxrss * 1024


def measure(command, times):
    runs = [run(command) for _ in range(times)]
    return statistics.median(s for s, _ in runs), max(m for _, m in runs)


def instructions(command):
    """Counts the instructions of a command, the start of its process included."""
    counted = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    collected = re.search(r"Collected : (\d+)", counted.stderr)
    if not collected:
        sys.exit(f"valgrind {' '.join(command)} said:\n{counted.stderr}")
    return int(collected.group(1))


def machine():
    model = platform.processor() or platform.machine()
    info = pathlib.Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


LINT = ("lint", "--quiet", "--ignore", "limit-exceeded")

# Counting takes fifty times as long as running.
LARGEST_COUNTED = 2_000_000

CASES = (
    ("one repository", lambda: template(1), 41),
    ("500 repositories", lambda: template(500), 15),
    ("  with a policy each", lambda: template(500, POLICY), 15),
    ("20,000 repositories", lambda: template(20_000), 5),
    ("50 with 40 conditions", lambda: conditions(50), 5),
    ("100 with 40 conditions", lambda: conditions(100), 5),
    ("200 with 40 conditions", lambda: conditions(200), 5),
)


def write(folder):
    """Writes the templates; in a process of its own, because the peak memory of a child that is
    measured begins with that of its parent."""
    for index, (_, text, _) in enumerate(CASES):
        pathlib.Path(folder, f"{index}.yaml").write_text(text())
    many = pathlib.Path(folder, "many")
    many.mkdir()
    for index in range(100):
        text = template(1, POLICY).replace("service-0", f"service-{index}")
        (many / f"{index}.yaml").write_text(text)
    environments = pathlib.Path(folder, "environments")
    environments.mkdir()
    (environments / "template.yaml").write_text(template(50, POLICY))
    for index in range(100):
        stage = "production" if index % 4 == 0 else "development"
        (environments / f"environment-{index}.yaml").write_text(
            "template-file-path: template.yaml\n"
            f"parameters: {{Team: team-{index}, Environment: {stage}}}\n")


def main():
    if sys.argv[1] == "--write":
        write(sys.argv[2])
        return
    cfn_ecr, scan = sys.argv[1:3]
    print(f"machine: {machine()}\n")
    print(f"{'file':<28}{'bytes':>12}{'lint ms':>10}{'scan ms':>10}{'ratio':>7}"
          f"{'peak MB':>9}{'limit MB':>10}")
    counts = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, __file__, "--write", folder], check=True)
        for index, (name, _, times) in enumerate(CASES):
            path = os.path.join(folder, f"{index}.yaml")
            size = os.path.getsize(path)
            command = [cfn_ecr, *LINT, path]
            lint, memory = measure(command, times)
            floor, _ = measure([scan, path], times)
            limit = 25 * size + 40e6
            print(f"{name:<28}{size:>12,}{lint * 1e3:>10.1f}{floor * 1e3:>10.1f}{lint / floor:>7.1f}"
                  f"{memory / 1e6:>9.1f}{limit / 1e6:>10.1f}")
            if size <= LARGEST_COUNTED:
                counts.append((name, path))
        # valgrind cannot read what debuggers are told of Swift.
        bare = os.path.join(folder, "cfn-ecr")
        subprocess.run(["strip", "--strip-debug", "-o", bare, cfn_ecr], check=True)
        print(f"\n{'file':<28}{'lint M instructions':>20}{'scan':>10}{'ratio':>7}")
        for name, path in counts:
            lint, floor = instructions([bare, *LINT, path]), instructions([scan, path])
            print(f"{name:<28}{lint / 1e6:>20.1f}{floor / 1e6:>10.1f}{lint / floor:>7.1f}")
        render(cfn_ecr, os.path.join(folder, "environments"))
        if len(sys.argv) > 3:
            peer(cfn_ecr, sys.argv[3], os.path.join(folder, "many"))


def render(cfn_ecr, folder):
    """Measures one run that renders 100 environments of a template of 50 repositories."""
    files = sorted(str(file) for file in pathlib.Path(folder).glob("environment-*.yaml"))
    output = os.path.join(folder, "out")
    command = [cfn_ecr, "render", "--quiet", "-o", output, *files]
    written, memory = measure(command, 7)
    checked, _ = measure([*command, "--check"], 7)
    names = os.listdir(output)
    size = sum(os.path.getsize(os.path.join(output, name)) for name in names)
    print(f"\n100 environments of 50 repositories: render {written * 1e3:.0f} ms, --check {checked * 1e3:.0f} ms "
          f"({memory / 1e6:.1f} MB); {len(names)} files, {size:,} bytes")


def peer(cfn_ecr, cfn_lint, folder):
    """Measures both linters on the same 100 small templates, in one process each."""
    files = sorted(str(file) for file in pathlib.Path(folder).glob("*.yaml"))
    ours, memory = measure([cfn_ecr, "lint", "--quiet", *files], 15)
    theirs, _ = measure([cfn_lint, *files], 3)
    print(f"\n100 small templates: cfn-ecr {ours * 1e3:.1f} ms ({memory / 1e6:.1f} MB), "
          f"cfn-lint {theirs * 1e3:.0f} ms, {theirs / ours:.0f} times as long")


if __name__ == "__main__":
    main()
