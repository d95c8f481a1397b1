# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with a call, by rules that a test sets."""

import json
import time

DENIED = "is not authorized to perform this operation"


class Faults:
    """Rules, of which the first that matches a call decides.

    A rule has a kind, and says which calls it takes: "operation", "subject" (a name in the input),
    "times" (the first so many calls only), "every" (each n-th call only).
    """

    def __init__(self):
        self.rules = []

    def set(self, rules):
        self.rules = [dict(rule, seen=0) for rule in rules]

    def find(self, call):
        for rule in self.rules:
            if rule.get("operation") not in (None, call.operation):
                continue
            if rule.get("subject") is not None and rule["subject"] not in call.subjects:
                continue
            rule["seen"] += 1
            if rule["seen"] > rule.get("times", rule["seen"]):
                continue
            if rule["seen"] % rule.get("every", 1):
                continue
            return rule
        return None


def error(call, status, code, message):
    """An error as the service of a call writes it."""
    if call.is_query:
        body = (
            "<ErrorResponse><Error><Type>Sender</Type>"
            f"<Code>{code}</Code><Message>{message}</Message></Error>"
            "<RequestId>11111111-1111-1111-1111-111111111111</RequestId></ErrorResponse>"
        )
        return status, "text/xml", body.encode()
    body = json.dumps({"__type": code, "message": message}).encode()
    return status, "application/x-amz-json-1.1", body


def answer(rule, call):
    """The answer that a rule gives in place of the service's: status, content type, body.

    None when the service answers after all, as it does to a call that is slow or cut.
    """
    kind = rule["kind"]
    if kind == "latency":
        time.sleep(rule.get("seconds", 1))
        return None
    if kind == "cut":
        return None
    if kind == "denied":
        code = "AccessDenied" if call.is_query else "AccessDeniedException"
        return error(call, 403 if call.is_query else 400, code, f"{call.operation} {DENIED}")
    if kind == "throttled":
        code = "Throttling" if call.is_query else "ThrottlingException"
        return error(call, 400, code, "Rate exceeded")
    if kind == "error":
        return error(call, rule.get("status", 400), rule["code"], rule.get("message", "no"))
    if kind == "html":
        return 500, "text/html", b"<!doctype html><title>500 Internal Server Error</title>"
    if kind == "wrong-body":
        return 200, "application/x-amz-json-1.1", rule.get("body", '{"repositories": [').encode()
    if kind == "empty":
        return 200, "application/x-amz-json-1.1", b""
    raise ValueError(f"no kind of fault: {kind}")
