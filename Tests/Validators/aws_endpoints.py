# SPDX-License-Identifier: Apache-2.0
"""Prints what botocore's endpoint rules give: a line of Region, service, FIPS, dual-stack and URL each."""
import itertools

import botocore.exceptions
import botocore.session
from botocore.config import Config

REGIONS = """us-east-1 eu-west-1 cn-north-1 us-gov-west-1 us-gov-east-1 eusc-de-east-1 us-iso-east-1
us-isob-east-1 eu-isoe-west-1 us-isof-south-1 xx-new-1""".split()

session = botocore.session.Session()
session.set_credentials("key", "secret")
for service in ["ecr", "ecr-public", "cloudformation", "sts", "sso"]:
    for region in REGIONS if service != "ecr-public" else ["us-east-1"]:
        for fips, dual in itertools.product([False, True], repeat=2):
            config = Config(use_fips_endpoint=fips, use_dualstack_endpoint=dual)
            try:
                client = session.create_client(service, region_name=region, config=config)
            except botocore.exceptions.EndpointVariantError:
                continue  # the older table, which is asked first, has no such address
            rules = client._ruleset_resolver._provider
            more = {"UseGlobalEndpoint": False} if service == "sts" else {}
            found = rules.resolve_endpoint(
                Region=region, UseFIPS=fips, UseDualStack=dual, **more
            )
            print(region, service, str(fips).lower(), str(dual).lower(), found.url)
