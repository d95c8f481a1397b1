# SPDX-License-Identifier: Apache-2.0
"""Deploys templates to moto's CloudFormation with the AWS CLI, and prints what is there then.

For each template, `aws cloudformation validate-template` and `aws cloudformation deploy` must end with 0.
Prints a list of {NAME: {"mutability": TEXT, "filters": [TEXT], "tags": {KEY: VALUE}}}, the repositories
that each template made, as `aws ecr` shows them. The server listens on the loopback interface alone, the
credentials are no one's, and no configuration of the user is read. Usage: deployed.py FILE…
"""

import json
import logging
import os
import pathlib
import subprocess
import sys
import tempfile

from moto.server import ThreadedMotoServer

CLI = pathlib.Path(sys.executable).with_name("aws")


class Client:
    """The AWS CLI against an address."""

    def __init__(self, address, home):
        names = ("PATH", "LANG", "PYTHONUTF8", "PYTHONDONTWRITEBYTECODE")
        self.environment = {name: os.environ[name] for name in names if name in os.environ} | {
            "HOME": home, "AWS_CONFIG_FILE": os.path.join(home, "config"),
            "AWS_SHARED_CREDENTIALS_FILE": os.path.join(home, "credentials"),
            "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_DEFAULT_REGION": "eu-west-1", "AWS_DEFAULT_OUTPUT": "json",
            "AWS_ENDPOINT_URL": address, "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "1",
            "NO_PROXY": "127.0.0.1",
        }

    def run(self, *arguments):
        """Runs a command, which must succeed; returns what it printed."""
        done = subprocess.run(
            [str(CLI), *arguments], env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"aws {' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def repositories(self):
        found = {}
        for each in json.loads(self.run("ecr", "describe-repositories"))["repositories"]:
            tags = json.loads(
                self.run("ecr", "list-tags-for-resource", "--resource-arn", each["repositoryArn"]))["tags"]
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
            client = Client(f"http://{host}:{port}", home)
            results = []
            known = {}
            for number, path in enumerate(sys.argv[1:]):
                client.run("cloudformation", "validate-template", "--template-body", f"file://{path}")
                client.run(
                    "cloudformation", "deploy", "--template-file", path, "--stack-name", f"stack{number}")
                present = client.repositories()
                results.append({name: present[name] for name in present if name not in known})
                known = present
            print(json.dumps(results))
    finally:
        server.stop()


if __name__ == "__main__":
    main()
