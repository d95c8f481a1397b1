# SPDX-License-Identifier: Apache-2.0
"""A stand-in for AWS on the loopback interface: moto, with what it lacks and with faults on demand.

Prints its port as the first line, and ends when its standard input does. Calls go to any other path than
/control/, which tests talk to: POST /control/NAME with a JSON object, GET /control/calls for what was called.
What begins with /via/NAME is the same service, and the call says by which NAME it came. It is a portal of IAM
Identity Center too.
"""

import argparse
import json
import os
import re
import sys
import threading
from urllib.parse import parse_qsl

from moto.core import DEFAULT_ACCOUNT_ID
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.test import run_wsgi_app

import call_faults
import registry_answers

SCOPE = re.compile(r"Credential=([^/]+)/\d+/([^/]+)/([^/]+)/aws4_request")
VIA = re.compile(r"/via/([^/]+)/?")


class Call:
    """What a request asks for; its operation is None when it is no call of an operation."""

    def __init__(self, environ, body):
        scope = SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
        self.key, self.region, self.service = scope.groups() if scope else ("", "us-east-1", "")
        target = environ.get("HTTP_X_AMZ_TARGET", "")
        self.is_query = not target
        self.operation, self.input = None, {}
        if target:
            self.operation = target.split(".")[-1]
            self.input = json.loads(body or b"{}")
        elif environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
            self.input = dict(parse_qsl(body.decode()))
            self.operation = self.input.get("Action")
        names = self.input.get("repositoryNames", [])
        keys = ("repositoryName", "resourceArn", "StackName", "PhysicalResourceId")
        self.subjects = names + [self.input[key] for key in keys if key in self.input]

    @property
    def action(self):
        """The action of IAM."""
        return f"{self.service}:{self.operation}"

    def record(self, via):
        """What tests are told of it."""
        return {
            "action": self.action,
            "input": self.input,
            "region": self.region,
            "key": self.key,
            "via": via,
        }


class Front:
    """Stands before moto."""

    def __init__(self, backend):
        self.backend = backend
        self.lock = threading.Lock()
        self.faults = call_faults.Faults()
        self.calls = []
        self.answers = {}
        self.page = 1000

    def __call__(self, environ, start_response):
        size = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(size)
        path = environ["PATH_INFO"]
        if path.startswith("/control/"):
            return send(start_response, self.control(path[len("/control/") :], body))
        if path == "/federation/credentials":
            return send(start_response, registry_answers.role_credentials(environ))
        via = VIA.match(path)
        if via:
            environ["PATH_INFO"] = "/" + path[via.end() :]
        environ["wsgi.input"] = Body(body)
        call = Call(environ, body)
        if call.operation is None:
            return self.backend(environ, start_response)
        with self.lock:
            self.calls.append(call.record(via.group(1) if via else ""))
            rule = self.faults.find(call)
        answer = call_faults.answer(rule, call) if rule else None
        answer = answer or registry_answers.own_answer(call, self.answers)
        answer = answer or self.forward(call, environ)
        return send(start_response, answer, cut=bool(rule) and rule["kind"] == "cut")

    def forward(self, call, environ):
        """moto's answer, a page of it where the operation has pages."""
        chunks, status, headers = run_wsgi_app(self.backend, environ, buffered=True)
        body, code = b"".join(chunks), int(status.split()[0])
        if code == 200:
            body = registry_answers.page(call, body, self.page)
        return code, headers.get("Content-Type", ""), body

    def control(self, name, body):
        """Does what a test asks for."""
        asked = json.loads(body or b"{}")
        place = asked.get("account", DEFAULT_ACCOUNT_ID), asked.get("region", "us-east-1")
        with self.lock:
            if name == "calls":
                return 200, "application/json", json.dumps(self.calls).encode()
            if name == "forget-calls":
                self.calls = []
            elif name == "faults":
                self.faults.set(asked["rules"])
            elif name == "page":
                self.page = asked["size"]
            elif name == "answers":
                self.answers.update(asked["answers"])
            elif name == "repositories":
                registry_answers.add_repositories(
                    asked["count"], asked["prefix"], asked.get("images", 0), *place
                )
            elif name == "images":
                registry_answers.add_images(asked["repository"], asked["images"], *place)
            else:
                return 404, "text/plain", b"no such control"
        return 200, "application/json", b"{}"


class Body:
    """A request's body that was read before."""

    def __init__(self, data):
        self.data = data

    def read(self, size=-1):
        size = len(self.data) if size is None or size < 0 else size
        piece, self.data = self.data[:size], self.data[size:]
        return piece

    def readline(self, size=-1):
        end = self.data.find(b"\n")
        return self.read(end + 1 if end >= 0 else -1)


def send(start_response, answer, cut=False):
    status, kind, body = answer
    length = len(body) + (100 if cut else 0)
    headers = [
        ("Content-Type", kind),
        ("Content-Length", str(length)),
        ("x-amzn-RequestId", "11111111-1111-1111-1111-111111111111"),
    ]
    start_response(f"{status} Answer", headers)
    # What is cut says that more comes than does, and the connection is closed.
    return [body[: len(body) // 2] if cut else body]


class Quiet(WSGIRequestHandler):
    """Does not write a line for every request."""

    def log(self, *arguments):
        pass

    def make_environ(self):
        # A field with an underscore in its name is dropped by werkzeug.
        token = self.headers.get("x-amz-sso_bearer_token", "")
        return super().make_environ() | {"HTTP_X_AMZ_SSO_BEARER_TOKEN": token}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    options = parser.parse_args()
    tls = (options.certificate, options.key) if options.certificate else None
    front = Front(DomainDispatcherApplication(create_backend_app))
    server = make_server(
        "127.0.0.1", 0, front, threaded=True, request_handler=Quiet, ssl_context=tls
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
