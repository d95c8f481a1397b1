# SPDX-License-Identifier: Apache-2.0
"""Prints, as JSON, what botocore makes of the cases of a file: Region, URL and access key ID of each.

No case reaches a network: calls of STS and of IAM Identity Center are answered here, with an access key ID
that tells who was asked by whom for what.
"""
import json
import os
import pathlib
import sys
import tempfile

import botocore.client
import botocore.credentials
import botocore.exceptions as wrong
import botocore.session
import botocore.tokens
import yaml

OPERATIONS = {
    "ecr": "DescribeRepositories",
    "ecr-public": "DescribeRepositories",
    "cloudformation": "DescribeStacks",
    "sts": "GetCallerIdentity",
}
NONE = (
    wrong.CredentialRetrievalError,
    wrong.NoCredentialsError,
    wrong.SSOError,
    wrong.TokenRetrievalError,
)


def answer(client, operation, parameters):
    def credentials(key):
        return {
            "AccessKeyId": key,
            "SecretAccessKey": "secret",
            "SessionToken": "token",
            "Expiration": "2099-01-01T00:00:00Z",
        }

    role = parameters.get("RoleArn", "").split("/")[-1]
    if operation == "AssumeRole":
        source = client._request_signer._credentials.get_frozen_credentials().access_key
        key = f"{source}>{role}" + "".join(
            f"+{parameters[name]}"
            for name in ("ExternalId", "DurationSeconds")
            if name in parameters
        )
    elif operation == "AssumeRoleWithWebIdentity":
        key = f"web({parameters['WebIdentityToken']})>{role}"
    elif operation == "GetRoleCredentials":
        key = "sso({accessToken})>{accountId}/{roleName}".format(**parameters)
        return {
            "roleCredentials": {
                "accessKeyId": key,
                "secretAccessKey": "secret",
                "sessionToken": "token",
                "expiration": 4070908800000,
            }
        }
    else:
        raise AssertionError(operation)
    return {
        "Credentials": credentials(key),
        "AssumedRoleUser": {"Arn": "arn:aws:sts::123456789012:assumed-role/r/s"},
    }


botocore.client.BaseClient._make_api_call = answer


def tried(action):
    try:
        return action()
    except NONE:
        return "!none"
    except (
        wrong.BotoCoreError,
        ValueError,
        AttributeError,
    ):
        return "!configuration"


def key(session):
    found = session.get_credentials()
    return found.get_frozen_credentials().access_key if found else "!none"


def url(session, case):
    options = case.get("options", {})
    service = case.get("service", "ecr")
    client = session.create_client(
        service,
        region_name=options.get("region"),
        endpoint_url=options.get("endpoint-url"),
        aws_access_key_id="key",
        aws_secret_access_key="secret",
    )
    operation = client.meta.service_model.operation_model(OPERATIONS[service])
    context = {"client_region": client.meta.region_name}
    found = client._resolve_endpoint_ruleset(operation, {}, context)[0]
    return found.rstrip("/")


def resolve(case):
    with tempfile.TemporaryDirectory() as home:
        files = dict(case.get("files", {}))
        for name in ("config", "credentials"):
            if name in case:
                files[".aws/" + name] = case[name]
        for name, text in files.items():
            path = pathlib.Path(home, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.replace("{home}", home))
        os.environ.clear()
        os.environ.update(HOME=home, PATH=PATH, AWS_EC2_METADATA_DISABLED="true")
        for name, text in case.get("environment", {}).items():
            os.environ[name] = text.replace("{home}", home)
        cache = os.path.join(home, ".aws/sso/cache")
        botocore.credentials.SSOProvider._SSO_TOKEN_CACHE_DIR = cache
        botocore.tokens.SSOTokenProvider._SSO_TOKEN_CACHE_DIR = cache

        session = botocore.session.Session()
        options = case.get("options", {})
        if "profile" in options:
            session.set_config_variable("profile", options["profile"])
        return {
            "region": tried(
                lambda: options.get("region") or session.get_config_variable("region")
            ),
            "url": tried(lambda: url(session, case)),
            "key": tried(lambda: key(session)),
        }


PATH = os.environ.get("PATH", "")
cases = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
print(json.dumps([resolve(case) for case in cases]))
