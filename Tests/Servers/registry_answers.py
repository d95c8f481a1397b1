# SPDX-License-Identifier: Apache-2.0
"""What AWS answers and moto does not: pages, and operations that moto does not have."""

import json
from urllib.parse import parse_qsl

from moto.cloudformation.models import cloudformation_backends
from moto.core import DEFAULT_ACCOUNT_ID
from moto.ecr.models import ecr_backends

import call_faults

NAMESPACE = "http://cloudformation.amazonaws.com/doc/2010-05-15/"

# The list in an answer, by operation; a page of each holds 100 things unless the call says so.
LISTS = {
    "DescribeRepositories": "repositories",
    "DescribeImages": "imageDetails",
    "ListImages": "imageIds",
    "DescribePullThroughCacheRules": "pullThroughCacheRules",
    "DescribeRepositoryCreationTemplates": "repositoryCreationTemplates",
    "ListPullTimeUpdateExclusions": "pullTimeUpdateExclusions",
}

# What a registry answers in which nobody has set anything; tests can set other answers.
DEFAULTS = {
    "ecr:DescribePullThroughCacheRules": {"pullThroughCacheRules": []},
    "ecr:DescribeRepositoryCreationTemplates": {"repositoryCreationTemplates": []},
    "ecr:ListPullTimeUpdateExclusions": {"pullTimeUpdateExclusions": []},
    "ecr:GetSigningConfiguration": {"error": "SigningConfigurationNotFoundException"},
    "ecr-public:DescribeRepositories": {"repositories": []},
    "ecr-public:GetRepositoryCatalogData": {"catalogData": {}},
    "ecr-public:GetRepositoryPolicy": {"error": "RepositoryPolicyNotFoundException"},
    "ecr-public:ListTagsForResource": {"tags": []},
}


def own_answer(call, answers):
    """The answer to an operation that moto does not have; None when it has it."""
    if call.operation == "DescribeStackResources" and "PhysicalResourceId" in call.input:
        return stack_of(call)
    found = answers.get(call.action, DEFAULTS.get(call.action))
    if found is None:
        return None
    if "error" in found:
        return call_faults.error(call, 400, found["error"], "there is none")
    return 200, "application/x-amz-json-1.1", json.dumps(found).encode()


def stack_of(call):
    """The resources of the stack that has one with the physical ID."""
    wanted = call.input["PhysicalResourceId"]
    backend = cloudformation_backends[DEFAULT_ACCOUNT_ID][call.region]
    for stack in backend.stacks.values():
        resources = [r for r in stack.stack_resources if hasattr(r, "physical_resource_id")]
        if any(r.physical_resource_id == wanted for r in resources):
            members = "".join(
                f"<member><StackName>{stack.name}</StackName><StackId>{stack.stack_id}</StackId>"
                f"<LogicalResourceId>{r.logical_resource_id}</LogicalResourceId>"
                f"<PhysicalResourceId>{r.physical_resource_id}</PhysicalResourceId>"
                f"<ResourceType>{r.cf_resource_type}</ResourceType>"
                "<ResourceStatus>CREATE_COMPLETE</ResourceStatus></member>"
                for r in resources
            )
            body = (
                f'<DescribeStackResourcesResponse xmlns="{NAMESPACE}">'
                f"<DescribeStackResourcesResult><StackResources>{members}</StackResources>"
                "</DescribeStackResourcesResult></DescribeStackResourcesResponse>"
            )
            return 200, "text/xml", body.encode()
    return call_faults.error(call, 400, "ValidationError", f"Stack for {wanted} does not exist")


def page(call, body, largest):
    """The page of a whole list that a call asks for."""
    member = LISTS.get(call.operation)
    if call.is_query or member is None or call.input.get("repositoryNames"):
        return body
    answer = json.loads(body)
    if member not in answer:
        return body
    start = int(call.input.get("nextToken") or 0)
    end = start + min(call.input.get("maxResults", 100), largest)
    items = filtered(call, answer[member])
    answer[member] = items[start:end]
    if len(items) > end:
        answer["nextToken"] = str(end)
    return json.dumps(answer).encode()


def filtered(call, items):
    """Images of the status that a call asks for; without one only active ones are told."""
    if call.operation not in ("DescribeImages", "ListImages") or call.input.get("imageIds"):
        return items
    wanted = call.input.get("filter", {}).get("imageStatus", "ACTIVE")
    return [i for i in items if wanted in ("ANY", i.get("imageStatus", "ACTIVE"))]


def add_repositories(count, prefix, images, account, region):
    """Makes repositories, faster than calls would."""
    backend = ecr_backends[account][region]
    for number in range(count):
        name = f"{prefix}{number:05d}"
        backend.create_repository(name, None, None, None, "MUTABLE", [])
        made = [{"tag": f"v{i}", "pushedAt": 1700000000 + i} for i in range(images)]
        add_images(name, made, account, region)


def add_images(repository, images, account, region):
    """Puts images into a repository, at any time and of any status."""
    backend = ecr_backends[account][region]
    for number, image in enumerate(images):
        manifest = json.dumps(
            {
                "schemaVersion": 2,
                "mediaType": "application/vnd.oci.image.manifest.v1+json",
                "config": {"size": image.get("size", 1000)},
                "layers": [{"digest": f"sha256:{repository}{number}{image}"}],
            }
        )
        made = backend.put_image(repository, manifest, image.get("tag"), None, image.get("digest"))
        made.image_pushed_at = image.get("pushedAt", made.image_pushed_at)
        if "pulledAt" in image:
            made.last_recorded_pull_time = image["pulledAt"]
        if "status" in image:
            made.image_status = image["status"]


def role_credentials(environ):
    """What the portal of IAM Identity Center gives for the token LOGIN-TOKEN: the key SSO-ROLE-ACCOUNT."""
    if environ.get("HTTP_X_AMZ_SSO_BEARER_TOKEN") != "LOGIN-TOKEN":
        return 401, "application/json", b'{"message": "Session token not found or invalid"}'
    query = dict(parse_qsl(environ["QUERY_STRING"]))
    credentials = {
        "accessKeyId": f"SSO-{query['role_name']}-{query['account_id']}",
        "secretAccessKey": "secret",
        "sessionToken": "token",
        "expiration": 4102444800000,
    }
    return 200, "application/json", json.dumps({"roleCredentials": credentials}).encode()
