# SPDX-License-Identifier: Apache-2.0
"""Creates stacks in moto's CloudFormation and prints their outputs.

Reads a list of {"template": TEXT, "parameters": {NAME: TEXT}} from a JSON file and prints, as JSON, what
each stack's outputs are, or {"": MESSAGE} for one that cannot be made. The server listens on the
loopback interface alone, and the credentials are no one's. Usage: stack_outputs.py FILE
"""

import json
import logging
import os
import sys

for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
    del os.environ[name]

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError
from moto.server import ThreadedMotoServer


def outputs(client, number, stack):
    name = f"stack{number}"
    parameters = [
        {"ParameterKey": key, "ParameterValue": value} for key, value in stack["parameters"].items()]
    try:
        client.create_stack(
            StackName=name, TemplateBody=stack["template"], Parameters=parameters)
        made = client.describe_stacks(StackName=name)["Stacks"][0]
        client.delete_stack(StackName=name)
        return {output["OutputKey"]: output["OutputValue"] for output in made.get("Outputs", [])}
    except ClientError as error:
        return {"": str(error)}


def main():
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with open(sys.argv[1], encoding="utf-8") as file:
        stacks = json.load(file)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        client = boto3.client(
            "cloudformation", region_name="eu-west-1", endpoint_url=f"http://{host}:{port}",
            aws_access_key_id="testing", aws_secret_access_key="testing",
            config=Config(connect_timeout=5, read_timeout=60, retries={"total_max_attempts": 1}))
        print(json.dumps([outputs(client, n, stack) for n, stack in enumerate(stacks)]))
    finally:
        server.stop()


if __name__ == "__main__":
    main()
