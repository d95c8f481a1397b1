# SPDX-License-Identifier: Apache-2.0
"""Deploys templates to moto's CloudFormation with the AWS CLI, and prints what is there then.

For each template, `aws cloudformation validate-template` and `aws cloudformation deploy` must end with 0.
Prints a list of {NAME: {"mutability": TEXT, "filters": [TEXT], "tags": {KEY: VALUE}}}, the repositories
of each stack. The server listens on the loopback interface alone, the credentials are no one's, and no
configuration of the user is read. Usage: deployed.py FILE…
"""

import concurrent.futures
import json
import logging
import os
import pathlib
import subprocess
import sys
import tempfile

for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
    del os.environ[name]

import boto3
from moto.server import ThreadedMotoServer

CLI = pathlib.Path(sys.executable).with_name("aws")


def environment(address, home):
    """What the AWS CLI and boto3 are told, so that they know the server alone."""
    return {
        "HOME": home, "AWS_CONFIG_FILE": os.path.join(home, "config"),
        "AWS_SHARED_CREDENTIALS_FILE": os.path.join(home, "credentials"),
        "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "eu-west-1", "AWS_ENDPOINT_URL": address,
        "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "1", "NO_PROXY": "127.0.0.1",
    }


def aws(*arguments):
    """Runs the AWS CLI, which must succeed."""
    done = subprocess.run([str(CLI), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(
            f"aws {' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")


def deploy(stack, path):
    aws("cloudformation", "validate-template", "--template-body", f"file://{path}")
    aws("cloudformation", "deploy", "--template-file", path, "--stack-name", stack)


def repositories(stack):
    """The repositories of a stack, as Amazon ECR's API shows them."""
    ecr = boto3.client("ecr")
    resources = boto3.client("cloudformation").describe_stack_resources(StackName=stack)["StackResources"]
    names = [each["PhysicalResourceId"] for each in resources]
    found = {}
    for each in ecr.describe_repositories(repositoryNames=names)["repositories"]:
        tags = ecr.list_tags_for_resource(resourceArn=each["repositoryArn"])["tags"]
        filters = each.get("imageTagMutabilityExclusionFilters", [])
        found[each["repositoryName"]] = {
            "mutability": each["imageTagMutability"],
            "filters": [item["filter"] for item in filters],
            "tags": {tag["Key"]: tag["Value"] for tag in tags},
        }
    return found


def main():
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        with tempfile.TemporaryDirectory() as home:
            os.environ.update(environment(f"http://{host}:{port}", home))
            stacks = [f"stack{number}" for number in range(len(sys.argv) - 1)]
            # Most of the time the AWS CLI waits.
            with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
                list(pool.map(deploy, stacks, sys.argv[1:]))
            print(json.dumps([repositories(stack) for stack in stacks]))
    finally:
        server.stop()


if __name__ == "__main__":
    main()
