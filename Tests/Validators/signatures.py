# SPDX-License-Identifier: Apache-2.0
"""Requests with their signatures, by botocore: signatures.py COUNT SEED writes them as JSON."""

import datetime
import json
import random
import sys
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.credentials


def case(chance):
    odd = "abcXYZ019-._~ !$&'()*+,;=:@%/?#[]äß漢😀"
    word = lambda low, high: "".join(chance.choice(odd) for _ in range(chance.randint(low, high)))
    quoted = lambda text: urllib.parse.quote(text, safe=chance.choice(["", "!$'()*,;:@", "~"]))
    parts = [chance.choice([quoted(word(1, 8)), quoted(word(1, 8)), ".", "..", ""])
             for _ in range(chance.randint(0, 5))]
    path = "/" + "/".join(parts) + chance.choice(["", "/"])
    pairs = [chance.choice([f"{quoted(word(1, 4))}={quoted(word(0, 6))}", quoted(word(1, 3)), "a=1", "a=0"])
             for _ in range(chance.randint(0, 4))]
    host = chance.choice(["api.ecr.eu-west-1.amazonaws.com", "127.0.0.1", "localhost", "[::1]", "Some.Host"])
    port = chance.choice(["", ":443", ":80", ":5055", ":65535"])
    url = chance.choice(["https://", "http://"]) + host + port + path
    if pairs:
        url += "?" + "&".join(pairs)
    fields = {
        "Content-Type": chance.choice(["application/x-amz-json-1.1", " text/plain;   charset=utf-8 "]),
        "X-Amz-Target": "AmazonEC2ContainerRegistry_V20150921.DescribeImages",
        "User-Agent": "never signed",
        "X-Odd": "  a  b\tc " + word(0, 5).replace("#", ""),
    }
    for name in chance.sample(sorted(fields), chance.randint(0, 3)):
        del fields[name]
    return {
        "method": chance.choice(["POST", "GET", "PUT"]), "url": url, "fields": fields,
        "body": chance.randbytes(chance.choice([0, 1, 40, 3000])).hex(),
        "region": chance.choice(["us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1"]),
        "service": chance.choice(["ecr", "sts", "cloudformation", "ecr-public"]),
        "key": "AKID" + str(chance.randint(1, 10**9)), "secret": word(10, 40),
        "token": chance.choice([None, "TOKEN+/==", "t" * 900]),
        "seconds": chance.randint(0, 4_000_000_000),
    }


def signed(case):
    moment = datetime.datetime.fromtimestamp(case["seconds"], datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda *_, **__: moment
    request = botocore.awsrequest.AWSRequest(
        method=case["method"], url=case["url"], headers=case["fields"], data=bytes.fromhex(case["body"]))
    credentials = botocore.credentials.Credentials(case["key"], case["secret"], case["token"])
    botocore.auth.SigV4Auth(credentials, case["service"], case["region"]).add_auth(request)
    return case | {"authorization": request.headers["Authorization"], "date": request.headers["X-Amz-Date"]}


chance = random.Random(int(sys.argv[2]))
json.dump([signed(case(chance)) for _ in range(int(sys.argv[1]))], sys.stdout)
